import { conditionOf } from '../../kubernetes/condition.ts';
import { EventIndex, readEvents } from '../../kubernetes/event.ts';
import { podSpecPath } from '../../kubernetes/kinds.ts';
import { namedByEvents } from '../../kubernetes/named-by-events.ts';
import { type ClusterObject, keyOf, type ObjectReference, referenceOf } from '../../kubernetes/object.ts';
import { controllerOf } from '../../kubernetes/owner.ts';
import { Ownership } from '../../kubernetes/ownership.ts';
import { refusalsOf } from '../../kubernetes/refusals.ts';
import { currentRevision, newestTemplate, previousRevision } from '../../kubernetes/revision.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asNumber, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import { pushAll } from '../../text/many.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { newestTime } from '../evidence/newest-time.ts';
import type { Facts, PodFacts, WorkloadFacts } from './facts.ts';
import { podFacts } from './pod-facts.ts';
import { evictedBefore, podsOfEvents } from './pods-of-events.ts';
import { previousOfPods } from './previous-from-pods.ts';

/** Everything that the decision tree may ask about, from everything that was seen. */
export function readFacts(evidence: Evidence): Facts {
  const events = new EventIndex(readEvents(evidence.events));
  const ownership = new Ownership(evidence);
  const found = new Map<string, Gathered>();
  const at = (object: ObjectReference): Gathered => {
    const key = keyOf(object);
    const known = found.get(key);
    if (known) return known;
    const fresh: Gathered = { object, value: undefined, source: '', pods: [], jobs: [] };
    found.set(key, fresh);
    return fresh;
  };
  for (const workload of evidence.workloads) {
    const top = workload.kind === 'Job' ? ownership.topOf(workload) : referenceOf(workload);
    const entry = at(top);
    if (keyOf(top) === keyOf(workload))
      Object.assign(entry, { value: workload.value, source: workload.source, object: top });
    if (workload.kind === 'Job') entry.jobs.push(workload);
  }
  for (const replicaSet of evidence.replicaSets) {
    const top = ownership.topOf(replicaSet);
    const bare = keyOf(top) === keyOf(referenceOf(replicaSet));
    if (bare) Object.assign(at(top), { value: replicaSet.value, source: replicaSet.source });
    else if (top.kind === 'Deployment') at(top);
  }
  for (const pod of evidence.pods) {
    const top = ownership.topOf(pod);
    const entry = at(top);
    if (top.kind === 'Pod') Object.assign(entry, { value: pod.value, source: pod.source });
    entry.pods.push(podFacts(pod, evidence, events));
  }
  // Where the dump of the controllers is missing, their events still name them. We ourselves would have read them.
  if (evidence.workloads.length === 0 && evidence.takenAt === undefined) {
    for (const { object, ended } of namedByEvents(events.all, evidence.pods)) {
      const { jobs } = at(object);
      if (ended && jobs.length === 0) jobs.push(ended);
    }
  }
  return {
    evidence,
    now: newestTime(evidence),
    workloads: [...found.values()].map((gathered) => readWorkload(gathered, evidence, events, ownership)),
  };
}

interface Gathered {
  readonly object: ObjectReference;
  readonly value: Mapping | undefined;
  readonly source: string;
  readonly pods: PodFacts[];
  readonly jobs: ClusterObject[];
}

function readWorkload(
  { object, value, source, pods, jobs }: Gathered,
  evidence: Evidence,
  events: EventIndex,
  ownership: Ownership,
): WorkloadFacts {
  const template =
    podSpecOf(object, value) ?? newestTemplate({ object, value, evidence }) ?? pods.at(-1)?.spec ?? {};
  const job = decisiveJob(jobs);
  const all = pods.length > 0 ? [...pods] : podsOfEvents(object, template, evidence, events);
  pushAll(all, evictedBefore(object, template, pods, evidence, events));
  const relevant = job ? all.filter((pod) => belongsToJob(pod, job, evidence)) : all;
  const revision = currentRevision({ object, value, pods: relevant, evidence });
  const current =
    revision === undefined
      ? relevant
      : relevant.filter((pod) => pod.revision === undefined || pod.revision === revision);
  const refusals = refusalsOf(object, value, revision, evidence.replicaSets, events, ownership, job);
  return {
    object,
    value,
    source,
    podSpec: template,
    pods: current,
    oldPods: relevant.filter((pod) => !current.includes(pod)),
    desired: desiredPods(
      object,
      value,
      standingPods(current) + (value === undefined && refusals.length > 0 ? 1 : 0),
    ),
    refusals,
    job,
    previous:
      previousRevision({ object, value, evidence, revision }) ??
      previousOfPods(object, value, template, current),
    revision,
  };
}

/**
 * The Job by which a CronJob is judged: the newest. While that has not come to an end, one that failed before it tells more
 * than its first moments.
 */
function decisiveJob(jobs: readonly ClusterObject[]): ClusterObject | undefined {
  const [newest, ...earlier] = jobs.toSorted((a, b) => createdAt(b) - createdAt(a));
  const [before] = earlier.filter((job) => endOf(job) !== undefined);
  return newest && endOf(newest) === undefined && before && endOf(before) === 'Failed' ? before : newest;
}

function endOf(job: ClusterObject): string | undefined {
  return ['Complete', 'Failed'].find((type) => conditionOf(job, type)?.status === 'True');
}

function podSpecOf({ kind }: ObjectReference, value: Mapping | undefined): Mapping | undefined {
  const spec = valueAt(value, podSpecPath(kind));
  return isMapping(spec) ? spec : undefined;
}

function desiredPods({ kind }: ObjectReference, value: Mapping | undefined, seen: number): number {
  if (value === undefined) return seen;
  if (kind === 'DaemonSet') return asNumber(valueAt(value, ['status', 'desiredNumberScheduled'])) ?? seen;
  if (kind === 'Job' || kind === 'CronJob') return Math.min(1, seen);
  if (kind === 'Pod') return 1;
  return asNumber(valueAt(value, ['spec', 'replicas'])) ?? 1;
}

/** Pods that have not ended for good: those that were evicted are not counted beside their replacements. */
function standingPods(pods: readonly PodFacts[]): number {
  return Math.max(Math.min(1, pods.length), pods.filter(({ reason }) => reason !== 'Evicted').length);
}

function createdAt({ value }: ClusterObject): number {
  return parseTime(valueAt(value, ['metadata', 'creationTimestamp'])) ?? 0;
}

function belongsToJob(pod: PodFacts, job: ClusterObject, evidence: Evidence): boolean {
  if (pod.onlyEvents) return true;
  const object = evidence.pods.find(
    ({ name, namespace }) => name === pod.name && namespace === pod.namespace,
  );
  const owner = object && controllerOf(object);
  return owner?.kind !== 'Job' || owner.name === job.name;
}
