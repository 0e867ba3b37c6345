import { conditionOf } from '../../kubernetes/condition.ts';
import { readEvent } from '../../kubernetes/event.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { asList, asMapping } from '../../manifest/value.ts';
import type { Store } from '../store.ts';

/**
 * Pods of which the same can be said, so that it is asked once. Those with logs come first in their group,
 * and pods that stand alone are with no other.
 */
export function groupAlikePods(
  pods: readonly Pod[],
  { store, logsOf }: { readonly store: Store; readonly logsOf: (uid: string) => readonly unknown[] },
  alone: (pod: Pod) => boolean,
): ReadonlyMap<string, readonly Pod[]> {
  const groups = new Map<string, Pod[]>();
  for (const pod of pods) {
    const key = alone(pod) ? pod.uid : fingerprintOf(pod, store);
    const group = groups.get(key);
    if (!group) groups.set(key, [pod]);
    else if (logsOf(pod.uid).length > 0) group.unshift(pod);
    else group.push(pod);
  }
  return groups;
}

const fingerprints = new WeakMap<Pod, { readonly news: number; readonly fingerprint: string }>();

/** What a pod's status and events say, without its own name: a text, made once for each version. */
function fingerprintOf(pod: Pod, store: Store): string {
  const { uid, name } = pod;
  const news = store.newsOf(uid);
  const known = fingerprints.get(pod);
  if (known?.news === news) return known.fingerprint;
  const events = new Set(store.eventsOf(uid).map(eventText).toSorted());
  const text = JSON.stringify([statusOf(pod), [...events]]);
  const fingerprint = text.replaceAll(name, '*').replaceAll(uid, '*');
  fingerprints.set(pod, { news, fingerprint });
  return fingerprint;
}

function statusOf(pod: Pod): unknown {
  const { spec, status, containers, phase } = pod;
  const scheduled = asMapping(conditionOf(pod, 'PodScheduled'));
  return [
    [phase, status.reason, status.message, scheduled.status, scheduled.message],
    asList(spec.containers).map((container) => asMapping(container).image),
    containers.map(({ name, ready, state, waiting, ends }) => [
      [name, ready, state === 'running', waiting?.reason, waiting?.message],
      ends.map(({ exit, reason }) => [exit, reason]),
    ]),
  ];
}

function eventText(object: ClusterObject): string {
  const { reason = '', message = '' } = readEvent(object) ?? {};
  return `${reason} ${message}`;
}
