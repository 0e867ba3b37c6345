import { asMapping, asNumber, asString, isMapping, type Mapping, valueAt } from '../manifest/value.ts';
import type { ClusterObject, ObjectReference } from './object.ts';
import { controllerOf } from './owner.ts';
import { parseTime } from './time.ts';

const annotation = 'deployment.kubernetes.io/revision';

/** The revision before the present one. */
export interface PreviousRevision {
  readonly label: string;
  readonly podSpec: Mapping;
  /** Its ReplicaSet or ControllerRevision. */
  readonly name: string;
  /** When the present revision was made. */
  readonly replacedAt: number | undefined;
}

/** A workload at its present revision. */
interface AtRevision {
  readonly object: ObjectReference;
  readonly value: Mapping | undefined;
  readonly revision: string | undefined;
}

/** Where controllers keep the templates that a workload has had. */
type Kept = Readonly<Record<'replicaSets' | 'controllerRevisions', readonly ClusterObject[]>>;

interface Asked {
  readonly object: ObjectReference;
  readonly value: Mapping | undefined;
  readonly evidence: Kept;
}

/** The pod spec of a Deployment's newest ReplicaSet: what it has when it is not in the evidence itself. */
export function newestTemplate({ object, value, evidence }: Asked): Mapping | undefined {
  const spec = valueAt(setsOf(object, value, evidence).at(-1)?.value, ['spec', 'template', 'spec']);
  return object.kind === 'Deployment' && isMapping(spec) ? spec : undefined;
}

/**
 * The revision being rolled out, as pods carry it in a label: the newest ReplicaSet's hash, a StatefulSet's update
 * revision, a DaemonSet's newest ControllerRevision. Undefined when there is no telling, then all pods count.
 */
export function currentRevision({
  object,
  value,
  pods,
  evidence,
}: Asked & {
  pods: readonly { readonly created: number | undefined; readonly revision: string | undefined }[];
}): string | undefined {
  if (object.kind === 'StatefulSet') return undefined;
  if (object.kind === 'DaemonSet') return hashOf(revisionsOf(object, evidence).at(-1));
  if (object.kind === 'Rollout') return asString(valueAt(value, ['status', 'currentPodHash']));
  if (object.kind !== 'Deployment') return undefined;
  const newest = setsOf(object, value, evidence).at(-1);
  if (newest) return hashOf(newest);
  const latest = pods.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0)).at(-1);
  return latest?.revision;
}

/** The template before the present one: what the revision changed is read from the difference. */
export function previousRevision({
  object,
  value,
  evidence,
  revision,
}: Asked & { revision: string | undefined }): PreviousRevision | undefined {
  if (object.kind === 'Deployment') {
    const sets = setsOf(object, value, evidence);
    const before = sets.filter((set) => hashOf(set) !== revision).toReversed();
    const good =
      before.find(({ value: set }) => (asNumber(valueAt(set, ['status', 'readyReplicas'])) ?? 0) > 0) ??
      before[0];
    return good && templateOf(good, ['spec', 'template', 'spec'], revisionNumber(good), sets.at(-1));
  }
  const revisions = revisionsOf(object, evidence);
  const before = revisions.at(-2);
  return (
    before &&
    templateOf(
      before,
      ['data', 'spec', 'template', 'spec'],
      asNumber(before.value.revision),
      revisions.at(-1),
    )
  );
}

/** The revisions a rollout goes from and to, as `kubectl rollout history` counts them; null where the evidence has none. */
export function revisionNumbers(
  { object, value, revision, previous }: AtRevision & { readonly previous: PreviousRevision | undefined },
  evidence: Kept,
): { readonly from: string | null; readonly to: string | null } {
  const from = /^revision (\d+)$/.exec(previous?.label ?? '')?.[1] ?? null;
  if (object.kind === 'Deployment') {
    const newest = setsOf(object, value, evidence).at(-1);
    const to =
      asString(valueAt(value, ['metadata', 'annotations', annotation])) ??
      (newest && String(revisionNumber(newest) ?? ''));
    return { from, to: to || null };
  }
  const revisions = revisionsOf(object, evidence);
  const wanted = asString(valueAt(value, ['status', 'updateRevision'])) ?? revision;
  const present = revisions.find(({ name }) => name === wanted) ?? revisions.at(-1);
  return { from, to: present ? String(asNumber(present.value.revision) ?? present.name) : null };
}

/** When the present revision was made; undefined for one that was made for an earlier rollout and taken up again. */
export function revisionCreated({ object, value, revision }: AtRevision, evidence: Kept): number | undefined {
  const made =
    object.kind === 'Deployment'
      ? setsOf(object, value, evidence).find((set) => hashOf(set) === revision)
      : revisionsOf(object, evidence).at(-1);
  const reused = valueAt(made?.value, ['metadata', 'annotations', `${annotation}-history`]) !== undefined;
  return made && !reused ? parseTime(valueAt(made.value, ['metadata', 'creationTimestamp'])) : undefined;
}

/** Ready pods as the ReplicaSets of a Deployment count them; undefined when there are none. */
export function readyByRevision(
  { object, value, revision }: AtRevision,
  evidence: Kept,
): { readonly old: number; readonly fresh: number } | undefined {
  const sets = object.kind === 'Deployment' ? setsOf(object, value, evidence) : [];
  if (sets.length === 0 || revision === undefined) return undefined;
  const ready = (of: readonly ClusterObject[]): number =>
    of.reduce((sum, set) => sum + (asNumber(valueAt(set.value, ['status', 'readyReplicas'])) ?? 0), 0);
  return {
    old: ready(sets.filter((set) => hashOf(set) !== revision)),
    fresh: ready(sets.filter((set) => hashOf(set) === revision)),
  };
}

function templateOf(
  { value, name }: ClusterObject,
  path: readonly string[],
  number: number | undefined,
  present: ClusterObject | undefined,
): PreviousRevision | undefined {
  const podSpec = valueAt(value, path);
  if (!isMapping(podSpec)) return undefined;
  const replacedAt = parseTime(valueAt(present?.value, ['metadata', 'creationTimestamp']));
  return { label: number === undefined ? name : `revision ${number}`, podSpec, name, replacedAt };
}

/** ReplicaSets of a Deployment, by revision; the one whose template it has now stands last. */
function setsOf(object: ObjectReference, value: Mapping | undefined, evidence: Kept): ClusterObject[] {
  const own = evidence.replicaSets.filter(
    (set) =>
      set.namespace === object.namespace &&
      controllerOf(set)?.kind === 'Deployment' &&
      controllerOf(set)?.name === object.name,
  );
  const current = asString(valueAt(value, ['metadata', 'annotations', annotation]));
  const rank = (set: ClusterObject): number =>
    current !== undefined && String(revisionNumber(set)) === current
      ? Number.MAX_SAFE_INTEGER
      : (revisionNumber(set) ?? 0);
  return own.toSorted((a, b) => rank(a) - rank(b));
}

function revisionsOf(object: ObjectReference, { controllerRevisions }: Kept): ClusterObject[] {
  return controllerRevisions
    .filter((kept) => kept.namespace === object.namespace && controllerOf(kept)?.name === object.name)
    .toSorted((a, b) => (asNumber(a.value.revision) ?? 0) - (asNumber(b.value.revision) ?? 0));
}

function revisionNumber({ value }: ClusterObject): number | undefined {
  const written = asString(valueAt(value, ['metadata', 'annotations', annotation]));
  return written === undefined ? undefined : Number(written);
}

function hashOf(object: ClusterObject | undefined): string | undefined {
  if (!object) return undefined;
  const labels = asMapping(valueAt(object.value, ['metadata', 'labels']));
  return (
    asString(labels['pod-template-hash']) ??
    asString(labels['controller-revision-hash']) ??
    asString(labels['controller.kubernetes.io/hash'])
  );
}
