import type { ClusterObject } from '../../kubernetes/object.ts';
import { controllerUid } from '../../kubernetes/owner.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { asMapping, asNumber, asString } from '../../manifest/value.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/**
 * A DaemonSet is done when every node it belongs on runs an available pod of the new revision.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/polymorphichelpers/rollout_status.go
 */
export function daemonSetProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, metadata, uid } = record;
  const wanted = asNumber(status.desiredNumberScheduled) ?? 0;
  const updated = asNumber(status.updatedNumberScheduled) ?? 0;
  const available = asNumber(status.numberAvailable) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const byHand = asMapping(spec.updateStrategy).type === 'OnDelete';
  const hash = newestHash(record, store);
  const isNew = (pod: Pod): boolean =>
    hash === undefined || pod.metadata.labels?.['controller-revision-hash'] === hash;
  const pods = store.podsOf(uid);
  const newPods = observed ? pods.filter(isNew) : [];
  return {
    settled: observed && (byHand || updated >= wanted) && available >= wanted,
    ...(byHand && updated < wanted
      ? { note: 'its strategy is OnDelete: old pods stay until somebody deletes them' }
      : {}),
    wanted,
    updated,
    available: newPods.filter((pod) => pod.ready).length,
    pods: newPods,
    oldPods: pods.filter((pod) => !newPods.includes(pod)),
    makers: [record],
    template: spec.template,
  };
}

/** The hash of the newest revision; undefined when revisions may not be read: then all pods count. */
function newestHash({ uid }: ClusterObject, store: Store): string | undefined {
  const revisions = store
    .ownedBy(uid, 'ControllerRevision')
    .filter((revision) => controllerUid(revision) === uid)
    .toSorted((a, b) => numberOf(b) - numberOf(a));
  return asString(revisions[0]?.metadata.labels?.['controller-revision-hash']);
}

function numberOf({ value }: ClusterObject): number {
  return asNumber(value.revision) ?? 0;
}
