import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { isRejected } from '../../health/pod-health.ts';
import type { Failure } from '../failure.ts';

export type PodEnd =
  | 'it was evicted'
  | 'it took longer than it may'
  | 'its node went away'
  | 'its node had no room for it'
  | 'its node does not fit it'
  | 'its kubelet refuses it';

/** Why a pod ended as a whole; its status says so, whatever its containers' exit codes are. */
export function whyThePodEnded({ pod }: Failure): PodEnd {
  const reason = pod?.reason ?? '';
  if (/^(?:Evicted|Preempt\w+)$/.test(reason)) return 'it was evicted';
  if (reason === 'DeadlineExceeded') return 'it took longer than it may';
  if (/^OutOf|^UnexpectedAdmissionError$|^TopologyAffinityError$/.test(reason))
    return 'its node had no room for it';
  if (reason === 'NodeAffinity') return 'its node does not fit it';
  return pod && isRejected(pod) && !/^NodeShutdown$/.test(reason)
    ? 'its kubelet refuses it'
    : 'its node went away';
}

export type JobEnd =
  | 'it took longer than it may'
  | 'it crashed too often, and no pod is left'
  | 'nothing known';

/** Why a Job failed of which no pod can be looked at. */
export function whyTheJobFailed({ workload }: Failure): JobEnd {
  const reasons = asList(valueAt(workload.job?.value, ['status', 'conditions']))
    .map(asMapping)
    .filter(({ type, status }) => status === 'True' && (type === 'Failed' || type === 'FailureTarget'))
    .map(({ reason }) => asString(reason) ?? '');
  if (reasons.includes('DeadlineExceeded')) return 'it took longer than it may';
  return reasons.length > 0 ? 'it crashed too often, and no pod is left' : 'nothing known';
}

export type NotReady =
  | 'its readiness probe fails'
  | 'a child of it was killed for memory'
  | 'its post-start hook does not come to its end'
  | 'a readiness gate of the pod is not met';

/** Why a container that runs is not ready: without a readiness probe it would be. */
export function whyNotReady({ symptom, container }: Failure): NotReady {
  if (symptom === 'blocked by a gate') return 'a readiness gate of the pod is not met';
  if (symptom === 'hanging') return 'its post-start hook does not come to its end';
  const killed = container?.log?.reading.findings.find(({ cause }) => cause === 'out-of-memory-child');
  const hung = container?.log?.reading.lines.some(({ text }) => /WORKER TIMEOUT/.test(text));
  return killed && !hung && killed.score > 5
    ? 'a child of it was killed for memory'
    : 'its readiness probe fails';
}
