import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { Case } from '../case.ts';

export type PodEnd =
  | 'it was evicted'
  | 'it took longer than it may'
  | 'its node went away'
  | 'its node had no room for it'
  | 'its node does not fit it'
  | 'its kubelet refuses it'
  | 'nothing known';

/** Why a pod ended as a whole; its status says so, whatever its containers' exit codes are. */
export function whyThePodEnded({ pod, facts }: Case): PodEnd {
  const reason = pod?.reason ?? '';
  if (/^(?:Evicted|Preempt\w+)$/.test(reason)) return 'it was evicted';
  if (reason === 'DeadlineExceeded') return 'it took longer than it may';
  if (/^OutOf|^UnexpectedAdmissionError$|^TopologyAffinityError$/.test(reason))
    return 'its node had no room for it';
  if (reason === 'NodeAffinity') return 'its node does not fit it';
  if (/^(?:SysctlForbidden|AppArmor)$/.test(reason)) return 'its kubelet refuses it';
  const node = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  const lost =
    /^(?:NodeLost|NodeShutdown|Terminated|Shutdown)$/.test(reason) || reason === '' || node !== undefined;
  return lost ? 'its node went away' : 'nothing known';
}

export type JobEnd =
  | 'it took longer than it may'
  | 'it crashed too often, and no pod is left'
  | 'nothing known';

/** Why a Job failed of which no pod can be looked at. */
export function whyTheJobFailed({ workload }: Case): JobEnd {
  const reasons = asList(valueAt(workload.job?.value, ['status', 'conditions']))
    .map(asMapping)
    .filter(({ type, status }) => status === 'True' && (type === 'Failed' || type === 'FailureTarget'))
    .map(({ reason }) => asString(reason) ?? '');
  if (reasons.includes('DeadlineExceeded')) return 'it took longer than it may';
  return reasons.length > 0 ? 'it crashed too often, and no pod is left' : 'nothing known';
}

export type NotReady = 'its readiness probe fails' | 'a child of it was killed for memory' | 'nothing known';

/** Why a container that runs is not ready. */
export function whyNotReady({ container }: Case): NotReady {
  const killed = container?.log?.reading.findings.find(({ cause }) => cause === 'out-of-memory-child');
  const hung = container?.log?.reading.lines.some(({ text }) => /WORKER TIMEOUT/.test(text));
  if (killed && !hung && killed.score > 5) return 'a child of it was killed for memory';
  const probed =
    container?.spec.readinessProbe !== undefined ||
    container?.events.some(({ message }) => /^Readiness/.test(message));
  return probed ? 'its readiness probe fails' : 'nothing known';
}
