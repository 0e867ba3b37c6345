import type { ClusterReads, LogText } from '../diagnosis/evidence/cluster-reads.ts';
import type { ClusterObject } from '../kubernetes/object.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { pushAll } from '../text/many.ts';
import { scopeKey } from './observation.ts';
import type { Rollout } from './rollout.ts';
import type { WorkloadState } from './workload-state.ts';

/** How many new and how many old pods of a workload are kept: those that tell of a cause first. */
const podsKept = 100;

/** What a rollout was judged by: the objects, events and logs that the watch has of each workload and its pods. */
export function readsOfRollout(
  rollout: Rollout,
  states: readonly WorkloadState[],
  { at, degraded }: Pick<ClusterReads, 'at' | 'degraded'>,
): ClusterReads {
  const objects: ClusterObject[] = [];
  const pods: Pod[] = [];
  for (const state of states) {
    const record = rollout.store.named(scopeKey(state.target), state.target.name);
    if (!record) continue;
    if (record.kind !== 'Pod') objects.push(record);
    pushAll(objects, rollout.store.ownedBy(record.uid, 'ReplicaSet'));
    pushAll(pods, [...tellingPods(state), ...(state.progress?.oldPods ?? []).slice(0, podsKept)]);
  }
  const events = [...objects, ...pods].flatMap(({ uid }) => rollout.store.eventsOf(uid));
  return {
    objects: [...objects, ...pods, ...events].map(({ value }) => value),
    absent: [],
    logs: pods.flatMap((pod) => logsOf(pod, rollout)),
    at,
    degraded,
  };
}

function tellingPods({ progress, candidates, cause }: WorkloadState): readonly Pod[] {
  const all = progress?.pods ?? [];
  const telling = [cause, ...candidates].flatMap((candidate) => candidate?.subject.uid ?? []);
  const rank = ({ uid }: Pod): number => {
    const place = telling.indexOf(uid);
    return place < 0 ? telling.length : place;
  };
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, podsKept);
}

/** The logs of the runs that the pod's status shows, with the request that would give them now. */
function logsOf(pod: Pod, rollout: Rollout): LogText[] {
  const { uid, name, namespace } = pod;
  const shown = new Map(pod.containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return rollout.logsOf(uid).flatMap(({ end, text }) => {
    const now = shown.get(end.id);
    if (!now) return [];
    const which = now.previous ? 'previous' : 'current';
    return [{ namespace, pod: name, container: end.container, which, text }];
  });
}
