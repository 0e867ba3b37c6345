import { asList, asMapping, asString, valueAt } from '../manifest/value.ts';
import type { EventGroup } from './account.ts';
import type { EventIndex, KubeEvent } from './event.ts';
import type { Evidence } from './evidence.ts';
import type { Facts, WorkloadFacts } from './facts.ts';

const most = 20;
const longest = 1000;

/** What the cluster said of a workload: its own events, those of what it makes and of its claims, alike ones together. */
export function eventGroups({ evidence }: Facts, events: EventIndex, workload: WorkloadFacts): EventGroup[] {
  const groups = new Map<string, KubeEvent[]>();
  for (const event of eventsOf(evidence, events, workload)) {
    const key = `${event.kind}/${event.reason}/${alike(event.message)}`;
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
  { object, pods, oldPods, job }: WorkloadFacts,
): Set<KubeEvent> {
  const sets = replicaSets.filter(
    ({ namespace, value }) =>
      namespace === object.namespace &&
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
    ...[...pods, ...oldPods].flatMap((pod) => pod.events),
  ]);
}

/** Messages differ in names, uids, addresses and counts only. */
function alike(message: string): string {
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
    first: first.length === 0 ? null : iso(Math.min(...first)),
    last: newest.last === undefined ? null : iso(newest.last),
  };
}

/** A time as reports write it: UTC, without fractions of seconds. */
export function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}
