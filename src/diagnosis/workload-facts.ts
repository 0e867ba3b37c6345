import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  type Mapping,
  valueAt,
} from '../manifest/value.ts';
import { EventIndex, type KubeEvent, readEvents } from './event.ts';
import type { Evidence, EvidenceObject } from './evidence.ts';
import type { Facts, ObjectReference, PodFacts, WorkloadFacts } from './facts.ts';
import { exceedsOwnLimit } from './messages/eviction.ts';
import { namedByEvents } from './named-by-events.ts';
import { controllerOf, keyOf, Ownership, referenceOf } from './ownership.ts';
import { podFromEvents, readPod } from './pod-facts.ts';
import { previousOfPods } from './previous-from-pods.ts';
import { currentRevision, newestTemplate, previousRevision } from './revision.ts';
import { newestTime, parseTime } from './timestamp.ts';

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
    entry.pods.push(readPod(pod, evidence, events));
  }
  // Where the dump of the controllers is missing, their events still name them. We ourselves would have read them.
  if (evidence.workloads.length === 0 && evidence.takenAt === undefined) {
    for (const { object, ended } of namedByEvents(events.all, evidence.pods.length === 0)) {
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
  readonly jobs: EvidenceObject[];
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
  all.push(...evictedBefore(object, template, pods, evidence, events));
  const relevant = job ? all.filter((pod) => belongsToJob(pod, job, evidence)) : all;
  const revision = currentRevision({ object, value, pods: relevant, evidence });
  const current =
    revision === undefined
      ? relevant
      : relevant.filter((pod) => pod.revision === undefined || pod.revision === revision);
  const refusals = refusalsOf(object, value, revision, evidence, events, ownership, job);
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
function decisiveJob(jobs: readonly EvidenceObject[]): EvidenceObject | undefined {
  const [newest, ...earlier] = jobs.toSorted((a, b) => createdAt(b) - createdAt(a));
  const [before] = earlier.filter((job) => endOf(job) !== undefined);
  return newest && endOf(newest) === undefined && before && endOf(before) === 'Failed' ? before : newest;
}

function endOf({ value }: EvidenceObject): string | undefined {
  const met = asList(valueAt(value, ['status', 'conditions'])).map(asMapping);
  const end = met.find(({ type, status }) => status === 'True' && /^(?:Complete|Failed)$/.test(String(type)));
  return end && String(end.type);
}

function podSpecOf({ kind }: ObjectReference, value: Mapping | undefined): Mapping | undefined {
  const path =
    kind === 'Pod'
      ? ['spec']
      : kind === 'CronJob'
        ? ['spec', 'jobTemplate', 'spec', 'template', 'spec']
        : ['spec', 'template', 'spec'];
  const spec = valueAt(value, path);
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

function createdAt({ value }: EvidenceObject): number {
  return parseTime(valueAt(value, ['metadata', 'creationTimestamp'])) ?? 0;
}

function belongsToJob(pod: PodFacts, job: EvidenceObject, evidence: Evidence): boolean {
  if (pod.onlyEvents) return true;
  const object = evidence.pods.find(
    ({ name, namespace }) => name === pod.name && namespace === pod.namespace,
  );
  const owner = object && controllerOf(object.value);
  return owner?.kind !== 'Job' || owner.name === job.name;
}

/** Pods that only events tell of: their dump is missing, or they are gone. */
function podsOfEvents(
  { kind, namespace, name }: ObjectReference,
  template: Mapping,
  { pods, logs, ...rest }: Evidence,
  events: EventIndex,
): PodFacts[] {
  if (pods.length > 0 && kind !== 'Pod') return [];
  const suffix =
    kind === 'StatefulSet' ? /^-\d+$/ : kind === 'Deployment' ? /^-[a-z0-9]+-[a-z0-9]{5}$/ : /^-[a-z0-9]{5}$/;
  const byPod = new Map<string, KubeEvent[]>();
  for (const event of events.all) {
    if (event.kind !== 'Pod' || event.namespace !== namespace) continue;
    const own =
      kind === 'Pod'
        ? event.name === name
        : event.name.startsWith(name) && suffix.test(event.name.slice(name.length));
    if (own) byPod.set(event.name, [...(byPod.get(event.name) ?? []), event]);
  }
  return [...byPod].map(([pod, own]) =>
    podFromEvents(pod, namespace, template, own, { pods, logs, ...rest }),
  );
}

/** So many tell that it happens again and again. */
const mostEvicted = 3;

/**
 * Pods of a StatefulSet that were evicted for their own limit: the controller deletes each and makes another of the same
 * name, so that only events are left of them.
 */
function evictedBefore(
  { kind }: ObjectReference,
  template: Mapping,
  pods: readonly PodFacts[],
  evidence: Evidence,
  events: EventIndex,
): PodFacts[] {
  if (kind !== 'StatefulSet') return [];
  return pods.flatMap(({ name, namespace, uid }) => {
    const earlier = events.all.filter(
      (event) =>
        event.kind === 'Pod' && event.name === name && event.namespace === namespace && event.uid !== uid,
    );
    const evicted = new Set(
      earlier.flatMap((event) =>
        event.reason === 'Evicted' && exceedsOwnLimit(event.message) ? (event.uid ?? []) : [],
      ),
    );
    return [...evicted].slice(-mostEvicted).map((gone) => {
      const own = earlier.filter((event) => event.uid === gone);
      return podFromEvents(name, namespace, template, own, { ...evidence, logs: [] });
    });
  });
}

/** What kept pods from being created: conditions first, then events of the controller, newest first. */
function refusalsOf(
  object: ObjectReference,
  value: Mapping | undefined,
  revision: string | undefined,
  { replicaSets }: Evidence,
  events: EventIndex,
  ownership: Ownership,
  job: EvidenceObject | undefined,
): WorkloadFacts['refusals'] {
  const sets = replicaSets.filter(
    (set) =>
      keyOf(ownership.topOf(set)) === keyOf(object) &&
      (revision === undefined || set.name.endsWith(`-${revision}`)),
  );
  const conditions = [{ name: object.name, kind: object.kind, value }, ...sets].flatMap((holder) =>
    asList(valueAt(holder.value, ['status', 'conditions']))
      .map(asMapping)
      .filter(({ type, status }) => type === 'ReplicaFailure' && status === 'True')
      .map(({ message }) => ({
        source: `${holder.kind} ${holder.name}: status.conditions[ReplicaFailure]`,
        text: asString(message) ?? '',
        count: 1,
      })),
  );
  const controllers = new Set([object.name, ...sets.map(({ name }) => name), ...(job ? [job.name] : [])]);
  const failed = events.all.filter(
    ({ kind, name, namespace, reason }) =>
      kind !== 'Pod' &&
      namespace === object.namespace &&
      /^FailedCreate$|^FailedDaemonPod$|^ReplicaSetCreateError$/.test(reason) &&
      (controllers.has(name) ||
        (kind === 'ReplicaSet' &&
          sets.length === 0 &&
          (ownership.deploymentOf(name, namespace) ?? name.replace(/-[a-z0-9]{6,10}$/, '')) === object.name)),
  );
  const grouped = failed.toReversed().map((event) => ({
    source: `event FailedCreate of ${event.kind} ${event.name}${event.count > 1 ? ` (× ${event.count})` : ''}`,
    text: event.message.replace(/^\(combined from similar events\): /, ''),
    count: event.count,
  }));
  return [...conditions, ...grouped.slice(0, 5)];
}
