import type { EventIndex, KubeEvent } from '../../kubernetes/event.ts';
import type { ObjectReference } from '../../kubernetes/object.ts';
import type { Mapping } from '../../manifest/value.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { exceedsOwnLimit } from '../tree/messages/eviction.ts';
import type { PodFacts } from './facts.ts';
import { podFromEvents } from './pod-facts.ts';

/** Pods that only events tell of: their dump is missing, or they are gone. */
export function podsOfEvents(
  { kind, namespace, name }: ObjectReference,
  template: Mapping,
  { pods, logs, ...rest }: Evidence,
  events: EventIndex,
): PodFacts[] {
  if (kind !== 'Pod' && pods.some((pod) => pod.namespace === namespace)) return [];
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
export function evictedBefore(
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
