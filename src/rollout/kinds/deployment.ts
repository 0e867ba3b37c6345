import { conditionOf } from '../../kubernetes/condition.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { asMapping, asNumber, asString } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/**
 * A Deployment is done when its controller has seen the newest spec, all replicas are of the new revision and available,
 * and no old one is left.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/polymorphichelpers/rollout_status.go
 */
export function deploymentProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, metadata, uid } = record;
  const replicas = asNumber(spec.replicas) ?? 1;
  const updated = asNumber(status.updatedReplicas) ?? 0;
  const available = asNumber(status.availableReplicas) ?? 0;
  const total = asNumber(status.replicas) ?? 0;
  const observed = (asNumber(status.observedGeneration) ?? 0) >= (metadata.generation ?? 0);
  const sets = store.ownedBy(uid, 'ReplicaSet');
  const current = newestSet(record, sets);
  const old = sets.filter((set) => set !== current);
  const progressing = conditionOf(record, 'Progressing');
  const givenUp = observed && progressing?.reason === 'ProgressDeadlineExceeded';
  return {
    settled: observed && updated === replicas && total === updated && available === updated,
    ...(givenUp
      ? { givenUp: { reason: 'ProgressDeadlineExceeded', message: asString(progressing.message) ?? '' } }
      : {}),
    ...(spec.paused === true ? { notAwaited: 'it is paused' } : {}),
    ...leaving(old, store),
    ...revisions(current, old),
    wanted: replicas,
    updated,
    available: current ? (asNumber(current.status.availableReplicas) ?? 0) : 0,
    pods: current ? store.podsOf(current.uid) : [],
    oldPods: old.flatMap((set) => store.podsOf(set.uid)),
    makers: current ? [current] : [record],
    template: spec.template,
  };
}

/**
 * The ReplicaSet made from the Deployment's template as it is now; the newest revision when several are.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/deployment/util/deployment_util.go (FindNewReplicaSet)
 */
export function newestSet(
  { spec }: ClusterObject,
  sets: readonly ClusterObject[],
): ClusterObject | undefined {
  const wanted = templateText(spec.template);
  return sets
    .filter((set) => templateText(set.spec.template) === wanted)
    .toSorted((a, b) => revisionOf(b) - revisionOf(a))[0];
}

/** The revision that a Deployment or ReplicaSet is of; 0 when it does not say. */
export function revisionOf({ metadata }: ClusterObject): number {
  return Number(asString(metadata.annotations?.['deployment.kubernetes.io/revision']) ?? 0) || 0;
}

/** A template as text, without the hash that the controller adds. */
export function templateText(template: unknown): string {
  const { metadata, ...rest } = asMapping(template);
  const { labels, ...others } = asMapping(metadata);
  const own = Object.entries(asMapping(labels))
    .filter(([key]) => key !== 'pod-template-hash')
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([own, { ...others, creationTimestamp: null }, rest]);
}

/** Only an old revision that still has pods is being replaced. */
function revisions(
  current: ClusterObject | undefined,
  old: readonly ClusterObject[],
): Pick<Progress, 'revision'> {
  const standing = old.filter(({ status }) => (asNumber(status.replicas) ?? 0) > 0).map(revisionOf);
  const [now, before] = [current ? revisionOf(current) : 0, largest([0, ...standing])];
  return now > 0 && before > 0 ? { revision: { now, before } } : {};
}

function leaving(old: readonly ClusterObject[], store: Store): { note?: string } {
  const pods = old.flatMap((set) => store.podsOf(set.uid)).filter((pod) => pod.deleting);
  return pods.length > 0
    ? { note: `${pods.length} old ${pods.length === 1 ? 'pod is' : 'pods are'} terminating` }
    : {};
}
