import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { asMapping, asNumber, asString } from '../../manifest/value.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/**
 * A StatefulSet is done when the replicas above its partition are of the new revision and all are ready.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/polymorphichelpers/rollout_status.go
 */
export function statefulSetProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const ready = asNumber(status.readyReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? ready;
  const strategy = asMapping(spec.updateStrategy);
  const partition = asNumber(asMapping(strategy.rollingUpdate).partition) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const update = asString(status.updateRevision);
  const isNew = (pod: Pod): boolean => pod.metadata.labels?.['controller-revision-hash'] === update;
  const pods = store.podsOf(uid);
  const oldPods = observed ? pods.filter((pod) => !isNew(pod)) : pods;
  const allReady = ready === wanted && available >= wanted;
  const byHand = strategy.type === 'OnDelete';
  const onlyNew = partition > 0 || status.currentRevision === update;
  return {
    settled: observed && allReady && (byHand || (updated >= Math.max(0, wanted - partition) && onlyNew)),
    ...(byHand && updated < wanted
      ? { note: 'its strategy is OnDelete: old pods stay until somebody deletes them' }
      : {}),
    ...(byHand || updated >= wanted - partition ? {} : stuck(oldPods)),
    wanted: byHand ? wanted : Math.max(0, wanted - partition),
    updated,
    available: pods.filter((pod) => isNew(pod) && pod.ready).length,
    pods: observed ? pods.filter(isNew) : [],
    oldPods,
    makers: [record],
    template: spec.template,
  };
}

/** Kubernetes does not replace an old pod that never became ready: https://github.com/kubernetes/kubernetes/issues/67250 */
function stuck(oldPods: readonly Pod[]): { note?: string; stuck?: string } {
  const unready = oldPods.filter(({ ready, deleting }) => !ready && !deleting);
  const broken = unready.find(isBroken);
  const [pod] = broken ? [broken] : unready;
  if (!pod) return {};
  const text = `the old pod ${pod.name} is not ready, and the StatefulSet waits for it: delete it`;
  return { note: text, ...(broken ? { stuck: text } : {}) };
}

/** It has crashed, or an error keeps it from starting; one that only starts may yet become ready. */
function isBroken({ restarts, containers }: Pod): boolean {
  return (
    restarts > 0 ||
    containers.some(({ waiting }) => !/^(?:ContainerCreating|PodInitializing)?$/.test(waiting?.reason ?? ''))
  );
}
