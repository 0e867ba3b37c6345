import { conditionOf } from '../kubernetes/condition.ts';
import type { KubeRecord } from '../kubernetes/object.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { asList, asMapping, asString } from '../manifest/value.ts';
import type { Store } from './store.ts';

/**
 * Pods of which the same can be said, so that it is asked once. Those with logs come first in their group,
 * and pods that stand alone are with no other.
 */
export function alike(
  pods: readonly Pod[],
  { store, logsOf }: { readonly store: Store; readonly logsOf: (uid: string) => readonly unknown[] },
  alone: (pod: Pod) => boolean,
): ReadonlyMap<string, readonly Pod[]> {
  const groups = new Map<string, Pod[]>();
  for (const pod of pods) {
    const key = alone(pod) ? pod.uid : likenessOf(pod, store);
    const group = groups.get(key);
    if (!group) groups.set(key, [pod]);
    else if (logsOf(pod.uid).length > 0) group.unshift(pod);
    else group.push(pod);
  }
  return groups;
}

const likenesses = new WeakMap<KubeRecord, { readonly news: number; readonly likeness: string }>();

/** What a pod's status and events say, without its own name: a text, made once for each version. */
function likenessOf(pod: Pod, store: Store): string {
  const { record, uid, name } = pod;
  const news = store.newsOf(uid);
  const known = likenesses.get(record);
  if (known?.news === news) return known.likeness;
  const events = new Set(store.eventsOf(uid).map(eventText).toSorted());
  const text = JSON.stringify([statusOf(pod), [...events]]);
  const likeness = text.replaceAll(name, '*').replaceAll(uid, '*');
  likenesses.set(record, { news, likeness });
  return likeness;
}

function statusOf({ record, containers, phase }: Pod): unknown {
  const { spec, status } = record;
  const scheduled = asMapping(conditionOf(record, 'PodScheduled'));
  return [
    [phase, status.reason, status.message, scheduled.status, scheduled.message],
    asList(spec.containers).map((container) => asMapping(container).image),
    containers.map(({ name, ready, running, waiting, ends }) => [
      [name, ready, running, waiting?.reason, waiting?.message],
      ends.map(({ exit, reason }) => [exit, reason]),
    ]),
  ];
}

function eventText(event: KubeRecord): string {
  return `${asString(event.reason) ?? ''} ${asString(event.message) ?? asString(event.note) ?? ''}`;
}
