import type { KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, asString } from '../../manifest/value.ts';
import { type Change, changesOf } from './change.ts';
import { dataChanges } from './data.ts';
import { immutableFields } from './fields.ts';
import { jobChanges, podChanges } from './pods.ts';
import { serviceChanges } from './service.ts';
import { claimChanges, volumeChanges } from './volume.ts';

type ChangesOfKind = (before: KubeObject, now: KubeObject, kubernetesMinor: number) => Iterable<Change>;

const special: Readonly<Record<string, ChangesOfKind>> = {
  'batch/Job': jobChanges,
  '/Pod': podChanges,
  '/Service': serviceChanges,
  '/ConfigMap': dataChanges,
  '/Secret': dataChanges,
  '/PersistentVolumeClaim': claimChanges,
  '/PersistentVolume': volumeChanges,
};

/** What an object changes that the API server does not let it change. */
export function* immutableChanges(
  before: KubeObject,
  now: KubeObject,
  kubernetesMinor: number,
): Iterable<Change> {
  if (isMadeAnew(now)) return;
  const kind = `${now.group}/${now.kind}`;
  yield* changesOf(before, now, immutableFields[kind] ?? []);
  yield* special[kind]?.(before, now, kubernetesMinor) ?? [];
  if (now.kind === 'CustomResourceDefinition') yield* storedVersionChanges(before, now);
}

/**
 * Hooks are deleted before they run again, and some tools are told to delete what they cannot change, or never to change
 * it. Sources: https://helm.sh/docs/topics/charts_hooks/#hook-deletion-policies
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/ https://fluxcd.io/flux/components/kustomize/kustomizations/#force
 * https://carvel.dev/kapp/docs/latest/apply/#kappk14sioupdate-strategy
 */
function isMadeAnew({ annotations }: KubeObject): boolean {
  const { 'argocd.argoproj.io/sync-options': options } = annotations;
  const flux = 'kustomize.toolkit.fluxcd.io/';
  return (
    'helm.sh/hook' in annotations ||
    'argocd.argoproj.io/hook' in annotations ||
    /(?:^|,)\s*Force=true\s*(?:,|$)/.test(asString(options) ?? '') ||
    /^enabled$/i.test(asString(annotations[`${flux}force`]) ?? '') ||
    /^(?:ignore|ifnotpresent)$/i.test(asString(annotations[`${flux}ssa`]) ?? '') ||
    /replace|skip/.test(asString(annotations['kapp.k14s.io/update-strategy']) ?? '')
  );
}

/** A version that was stored must be served on until what was stored in it is migrated, which no manifest shows. */
function* storedVersionChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  const [old, own] = [before, now].map(({ value }) => asList(asMapping(value.spec).versions).map(asMapping));
  const gone = old?.find(
    ({ name, storage }) => storage === true && own?.every((version) => version.name !== name),
  );
  if (!gone) return;
  yield {
    path: ['spec', 'versions'],
    because: `objects are stored as ${String(gone.name)} until they are migrated and status.storedVersions says so`,
    severity: 'warning',
    certainty: 'likely',
  };
}
