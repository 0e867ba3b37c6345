import type { KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { type Change, changesOf } from './change.ts';
import type { ImmutableField } from './fields.ts';
import { isPodDefault } from './pod-defaults.ts';
import { firstDifference, type IsDropped } from './same-value.ts';

/** Of a Job that has not begun, what steers where its pods go may still change. */
const whileSuspended = new Set(['nodeSelector', 'tolerations', 'affinity', 'schedulingGates', 'metadata']);

/**
 * Changes to a Job: its template, and what decides when it is done.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/#mutable-scheduling-directives
 */
export function* jobChanges(before: KubeObject, now: KubeObject, kubernetesMinor: number): Iterable<Change> {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec)) as [Mapping, Mapping];
  const suspended = old.suspend === true;
  const isDropped: IsDropped = (key, value, owner) =>
    isPodDefault(key, value, owner) ||
    (suspended && (whileSuspended.has(key) || (key === 'resources' && kubernetesMinor >= 36)));
  const fields: ImmutableField[] = [
    { path: ['spec', 'template'], isDropped },
    { path: ['spec', 'selector'], written: true },
    { path: ['spec', 'completionMode'], default: 'NonIndexed' },
    ...['podFailurePolicy', 'backoffLimitPerIndex', 'successPolicy', 'managedBy'].map((field) => ({
      path: ['spec', field],
    })),
  ];
  // What is cleaned up when it is done is mostly gone by the next deploy.
  const mild: Pick<Change, 'severity' | 'certainty'> =
    old.ttlSecondsAfterFinished === undefined ? {} : { severity: 'note', certainty: 'likely' };
  for (const change of changesOf(before, now, fields)) yield { ...change, ...mild };
  // An indexed Job may grow when its parallelism grows along.
  const grows = own.completionMode === 'Indexed' && own.completions === own.parallelism;
  const count = ({ completions, parallelism }: Mapping): unknown =>
    completions ?? (parallelism === undefined ? 1 : undefined);
  const differs = count(old) !== undefined && count(own) !== undefined && count(old) !== count(own);
  if (differs && !grows) yield { path: ['spec', 'completions'], ...mild };
}

/** Fields of a Pod that may change, or that the cluster fills in. */
const free = new Set([
  ...['activeDeadlineSeconds', 'tolerations', 'schedulingGates', 'ephemeralContainers'],
  ...['nodeName', 'serviceAccount', 'serviceAccountName', 'priority', 'hostname', 'restartPolicy'],
]);

/**
 * Changes to a Pod that runs: only its images, tolerations that are added and its deadline may.
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/#pod-update-and-replacement
 */
export function* podChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec)) as [Mapping, Mapping];
  const gated = asList(old.schedulingGates).length > 0;
  const isDropped: IsDropped = (key, value, owner) =>
    isPodDefault(key, value, owner) || (key === 'image' && 'name' in owner);
  for (const field of new Set([...Object.keys(own), ...Object.keys(old)])) {
    if (free.has(field) || (gated && (field === 'nodeSelector' || field === 'affinity'))) continue;
    if (isDropped(field, old[field], old) && own[field] === undefined) continue;
    if (isDropped(field, own[field], own) && old[field] === undefined) continue;
    yield* changesOf(before, now, [{ path: ['spec', field], isDropped }]);
  }
  if ((old.restartPolicy ?? 'Always') !== (own.restartPolicy ?? 'Always'))
    yield { path: ['spec', 'restartPolicy'] };
  const kept = asList(valueAt(now.value, ['spec', 'tolerations']));
  const removed = asList(old.tolerations).filter(
    (toleration) => isMapping(toleration) && kept.every((each) => firstDifference(toleration, each)),
  );
  if (removed.length > 0) yield { path: ['spec', 'tolerations'], because: 'tolerations can only be added' };
}
