import type { ClusterObject } from '../../kubernetes/object.ts';
import { asNumber } from '../../manifest/value.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/** A ReplicaSet of its own is done when all its replicas are available. Its template may change without new pods. */
export function replicaSetProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(spec.replicas) ?? 1;
  const available = asNumber(status.availableReplicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const updated = asNumber(status.replicas) ?? 0;
  return {
    settled: observed && updated === wanted && available === wanted,
    wanted,
    updated,
    available,
    pods: store.podsOf(uid),
    oldPods: [],
    makers: [record],
    template: spec.template,
  };
}
