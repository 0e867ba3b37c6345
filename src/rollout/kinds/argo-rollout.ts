import type { ClusterObject } from '../../kubernetes/object.ts';
import { asNumber, asString } from '../../manifest/value.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/**
 * An Argo Rollout says itself where it stands; its new pods are looked at all the same.
 * Source: https://github.com/argoproj/argo-rollouts/blob/master/pkg/apis/rollouts/v1alpha1/types.go (RolloutPhase)
 */
export function argoRolloutProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, metadata, uid } = record;
  const hash = asString(status.currentPodHash);
  // A string in this API.
  const observed = Number(asString(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store.ownedBy(uid, 'ReplicaSet');
  const isNew = (record: ClusterObject): boolean =>
    record.metadata.labels?.['rollouts-pod-template-hash'] === hash;
  const current = observed ? sets.filter(isNew) : [];
  const phase = observed ? asString(status.phase) : undefined;
  return {
    settled: phase === 'Healthy' || phase === 'Paused',
    ...(phase === 'Degraded'
      ? { givenUp: { reason: 'Degraded', message: asString(status.message) ?? '' } }
      : {}),
    ...(phase === 'Paused'
      ? { note: `it pauses: ${asString(status.message) ?? 'somebody must promote it'}` }
      : {}),
    wanted: asNumber(spec.replicas) ?? 1,
    updated: asNumber(status.updatedReplicas) ?? 0,
    available: asNumber(status.availableReplicas) ?? 0,
    pods: current.flatMap((set) => store.podsOf(set.uid)),
    oldPods: sets.filter((set) => !current.includes(set)).flatMap((set) => store.podsOf(set.uid)),
    makers: current.length > 0 ? current : [record],
    template: spec.template,
  };
}
