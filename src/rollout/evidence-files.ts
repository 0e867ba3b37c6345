import type { Taken, TakenLog } from '../diagnosis/evidence/taken.ts';
import type { KubeRecord } from '../kubernetes/object.ts';
import { readPod } from '../kubernetes/pod.ts';
import type { Mapping } from '../manifest/value.ts';
import { pushAll } from '../text/many.ts';
import { scopeKey } from './observation.ts';
import type { Rollout } from './rollout.ts';
import type { WorkloadState } from './workload-state.ts';

/** How many new and how many old pods of a workload are kept: those that tell of a cause first. */
const podsKept = 100;

/** What a rollout was judged by: the objects, events and logs that the watch has of each workload and its pods. */
export function takenByRollout(
  rollout: Rollout,
  states: readonly WorkloadState[],
  { at, degraded }: Pick<Taken, 'at' | 'degraded'>,
): Taken {
  const objects: KubeRecord[] = [];
  const pods: KubeRecord[] = [];
  for (const state of states) {
    const record = rollout.store.named(scopeKey(state.target), state.target.name);
    if (!record) continue;
    if (record.kind !== 'Pod') objects.push(record);
    pushAll(objects, rollout.store.ownedBy(record.metadata.uid, 'ReplicaSet'));
    pushAll(pods, [...tellingPods(state), ...(state.progress?.oldPods ?? []).slice(0, podsKept)]);
  }
  const events = [...objects, ...pods].flatMap(({ metadata }) => rollout.store.eventsOf(metadata.uid));
  return {
    // Records have Kubernetes' own shape.
    objects: [...objects, ...pods, ...events] as unknown as Mapping[],
    absent: [],
    logs: pods.flatMap((pod) => logsOf(pod, rollout)),
    at,
    degraded,
  };
}

function tellingPods({ progress, candidates, cause }: WorkloadState): readonly KubeRecord[] {
  const all = progress?.pods ?? [];
  const telling = [cause, ...candidates].flatMap((candidate) => candidate?.subject.uid ?? []);
  const rank = ({ metadata: { uid } }: KubeRecord): number => {
    const place = telling.indexOf(uid);
    return place < 0 ? telling.length : place;
  };
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, podsKept);
}

/** The logs of the runs that the pod's status shows, with the request that would give them now. */
function logsOf(pod: KubeRecord, rollout: Rollout): TakenLog[] {
  const { uid, name, namespace = 'default' } = pod.metadata;
  const shown = new Map(readPod(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return rollout.logsOf(uid).flatMap(({ end, text }) => {
    const now = shown.get(end.id);
    if (!now) return [];
    const which = now.previous ? 'previous' : 'current';
    return [{ namespace, pod: name, container: end.container, which, text }];
  });
}
