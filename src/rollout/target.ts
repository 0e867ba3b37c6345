import { isWorkloadKind, workloadPlural } from '../kubernetes/kinds.ts';
import type { Mapping } from '../manifest/value.ts';
import type { Scope } from './observation.ts';

/** An object whose rollout is followed. */
export interface Target {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  /** Where it is written, when it comes from a manifest. */
  readonly place?: { readonly file: string; readonly line: number };
  /** The manifest that it is written in, which the cluster must run before anything else counts; undefined to take what is live. */
  readonly given?: Mapping | undefined;
  /** Set here for this workload alone. */
  readonly overrides?: Partial<Patience>;
}

/** How much is forgiven, and for how long. */
export interface Patience {
  /** Graces and repetitions are multiplied by this: less than 1 is stricter. */
  readonly factor: number;
  /** Equal crashes that make a loop, instead of the cause's own number. */
  readonly restarts: number | undefined;
  /** Seconds that a finished rollout must hold, instead of the computed ones. */
  readonly stability: number | undefined;
  /** Containers whose crashes are nobody's concern. */
  readonly ignoreContainers: readonly string[];
}

export const tolerances = ['strict', 'balanced', 'patient'] as const;
export type Tolerance = (typeof tolerances)[number];

/** What each tolerance multiplies graces and repetitions by. */
export const factors: Record<Tolerance, number> = { strict: 0.5, balanced: 1, patient: 2 };

export const balanced: Patience = {
  factor: 1,
  restarts: undefined,
  stability: undefined,
  ignoreContainers: [],
};

/** `Deployment shop/checkout` */
export function titleOf({ kind, namespace, name }: Pick<Target, 'kind' | 'namespace' | 'name'>): string {
  return `${kind} ${namespace}/${name}`;
}

/** Objects that are there once they are applied; there is nothing to wait for. */
const atOnce = new Set(
  `ConfigMap Secret Service ServiceAccount Namespace Role RoleBinding ClusterRole ClusterRoleBinding NetworkPolicy
  PodDisruptionBudget PriorityClass StorageClass LimitRange ResourceQuota Ingress IngressClass Endpoints EndpointSlice
  HorizontalPodAutoscaler CustomResourceDefinition ValidatingWebhookConfiguration MutatingWebhookConfiguration
  ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding RuntimeClass PersistentVolume PodTemplate`.split(
    /\s+/,
  ),
);

/** True for an object that no rollout follows: it exists, or it does not. */
export function existsAtOnce(kind: string): boolean {
  return atOnce.has(kind);
}

/** The plural of a kind that is known here; the server must be asked for any other. */
export function pluralOf(apiVersion: string, kind: string): string | undefined {
  if (apiVersion === 'v1' && kind === 'PersistentVolumeClaim') return 'persistentvolumeclaims';
  return workloadPlural(apiVersion, kind);
}

/**
 * What has to be watched to follow targets: their own kinds, and what stands between them and their pods. By name where
 * there is only one object of a kind.
 * @param plurals for kinds that are not known here, by `apiVersion/kind`
 */
export function scopesFor(targets: readonly Target[], plurals: ReadonlyMap<string, string>): Scope[] {
  const scopes: Scope[] = [];
  for (const namespace of new Set(targets.map((target) => target.namespace))) {
    const here = targets.filter((target) => target.namespace === namespace);
    const kinds = new Set(here.map(({ kind }) => kind));
    const core = (apiVersion: string, kind: string, plural: string, selector?: Partial<Scope>): void => {
      scopes.push({ apiVersion, kind, plural, namespace, ...selector });
    };
    for (const id of new Set(here.map(({ apiVersion, kind }) => `${apiVersion}/${kind}`))) {
      const ofKind = here.filter(({ apiVersion, kind }) => `${apiVersion}/${kind}` === id);
      const [first] = ofKind;
      const plural = (first && pluralOf(first.apiVersion, first.kind)) ?? plurals.get(id);
      if (!first || !plural || first.kind === 'Pod' || first.kind === 'ReplicaSet') continue;
      const only = ofKind.length === 1 ? { fieldSelector: `metadata.name=${first.name}` } : {};
      core(first.apiVersion, first.kind, plural, only);
    }
    if (![...kinds].some(isWorkloadKind) && !kinds.has('PersistentVolumeClaim')) continue;
    core('v1', 'Pod', 'pods');
    if (['Deployment', 'ReplicaSet', 'Rollout'].some((kind) => kinds.has(kind))) {
      core('apps/v1', 'ReplicaSet', 'replicasets');
    }
    if (kinds.has('DaemonSet')) core('apps/v1', 'ControllerRevision', 'controllerrevisions');
    // That a claim only waits for its first pod is no warning.
    const claims = kinds.has('PersistentVolumeClaim');
    core('v1', 'Event', 'events', claims ? {} : { fieldSelector: 'type=Warning' });
  }
  return scopes;
}
