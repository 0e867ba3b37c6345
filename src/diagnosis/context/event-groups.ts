import type { EventIndex, KubeEvent } from '../../kubernetes/event.ts';
import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import { smallest } from '../../text/many.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';

/** Events that say the same. */
export interface EventGroup {
  readonly type: string;
  readonly reason: string;
  /** `Pod checkout-7d9f-x2x5k`, `3 Pods` */
  readonly about: string;
  readonly message: string;
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
}

const most = 20;
const longest = 1000;

/**
 * The cluster's events about a workload: its own events, those of the present revision and of its claims, equal ones grouped.
 * @param failing pods whose events count; without any, those of the present revision
 */
export function eventGroups(
  { evidence }: Facts,
  events: EventIndex,
  workload: WorkloadFacts,
  failing: readonly PodFacts[],
): EventGroup[] {
  const groups = new Map<string, KubeEvent[]>();
  for (const event of eventsOf(evidence, events, workload, failing)) {
    const key = `${event.kind}/${event.reason}/${messageShape(event.message)}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return [...groups.values()]
    .map(groupOf)
    .toSorted((a, b) => (a.last ?? '').localeCompare(b.last ?? ''))
    .slice(-most);
}

function eventsOf(
  { replicaSets }: Evidence,
  events: EventIndex,
  { object, pods, job, revision }: WorkloadFacts,
  failing: readonly PodFacts[],
): Set<KubeEvent> {
  const sets = replicaSets.filter(
    ({ namespace, name, value }) =>
      namespace === object.namespace &&
      (revision === undefined || name.endsWith(`-${revision}`)) &&
      asList(valueAt(value, ['metadata', 'ownerReferences'])).some(
        (owner) => asMapping(owner).name === object.name,
      ),
  );
  const claims = pods.flatMap(({ spec }) =>
    asList(spec.volumes).flatMap(
      (volume) => asString(valueAt(volume, ['persistentVolumeClaim', 'claimName'])) ?? [],
    ),
  );
  const named = (kind: string, name: string): KubeEvent[] =>
    events.of({ kind, namespace: object.namespace, name, uid: undefined });
  return new Set([
    ...named(object.kind, object.name),
    ...(job ? named('Job', job.name) : []),
    ...sets.flatMap(({ name }) => named('ReplicaSet', name)),
    ...[...new Set(claims)].flatMap((name) => named('PersistentVolumeClaim', name)),
    ...(failing.length > 0 ? failing : pods).flatMap((pod) => pod.events),
  ]);
}

/** A message without its names, uids, addresses and counts: equal for events that say the same thing. */
function messageShape(message: string): string {
  return message
    .slice(0, longest)
    .replace(/[\w.-]*\d[\w.-]*/g, '#')
    .replace(/^\(combined from similar events\): /, '');
}

function groupOf(events: readonly KubeEvent[]): EventGroup {
  const newest = events.reduce((a, b) => ((b.last ?? 0) >= (a.last ?? 0) ? b : a));
  const names = new Set(events.map(({ name }) => name));
  const first = events.flatMap((event) => event.first ?? []);
  return {
    type: newest.type,
    reason: newest.reason,
    about: names.size === 1 ? `${newest.kind} ${newest.name}` : `${names.size} ${newest.kind}s`,
    message: newest.message.replace(/^\(combined from similar events\): /, ''),
    count: events.reduce((sum, { count }) => sum + count, 0),
    first: first.length === 0 ? null : iso(smallest(first)),
    last: newest.last === undefined ? null : iso(newest.last),
  };
}

/** A time as reports write it: UTC, without fractions of seconds. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
