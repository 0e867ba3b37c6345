import type { CauseId } from '../../cause-id.ts';
import { conditionOf } from '../../kubernetes/condition.ts';
import { readyByRevision, revisionNumbers } from '../../kubernetes/revision.ts';
import { asList, asMapping, asNumber, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import { causes } from '../causes/index.ts';
import type { Confidence } from '../confidence.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { PodFacts, WorkloadFacts } from '../facts/facts.ts';

/** The effect on users: how many pods still serve. */
export interface Impact {
  /** Whether enough pods serve, of whatever revision. */
  readonly serving: 'all' | 'some' | 'none' | 'unknown';
  /** Ready pods that do not keep failing; null when the evidence does not say. */
  readonly ready: number | null;
  readonly wanted: number;
  readonly text: string;
  /** True when waiting cannot help: the rollout needs somebody to change something. */
  readonly stuck: boolean;
}

/** Counts the pods that serve, of this and of the earlier revision. A pod that keeps failing does not count, even while it is ready. */
export function impactOf(
  workload: WorkloadFacts,
  evidence: Evidence,
  failing: ReadonlySet<string>,
  first: { readonly cause: CauseId; readonly confidence: Confidence } | undefined,
): Impact {
  const { object } = workload;
  const stuck =
    first !== undefined &&
    first.confidence !== 'low' &&
    causes[first.cause].untilChanged === true &&
    isRolling(workload);
  if (workload.job) return { ...jobImpact(workload), stuck: false };
  if (object.kind === 'Pod') return { ...podImpact(workload, failing), stuck: false };
  return { ...servingImpact(workload, evidence, failing), stuck };
}

function servingImpact(
  workload: WorkloadFacts,
  evidence: Evidence,
  failing: ReadonlySet<string>,
): Omit<Impact, 'stuck'> {
  const wanted = workload.desired;
  const counted = readyPods(workload, evidence, failing);
  if (!counted)
    return { serving: 'unknown', ready: null, wanted, text: 'not known: the evidence has no pods' };
  const ready = counted.old + counted.fresh;
  const said = (serving: Impact['serving'], text: string): Omit<Impact, 'stuck'> => ({
    serving,
    ready,
    wanted,
    text,
  });
  if (wanted === 0) return said('all', 'none: no pods are wanted');
  const { from, to } = revisionNumbers(workload, evidence);
  const ofOld = from === null ? ' of the earlier revision' : ` of revision ${from}`;
  const many = `${ready} of ${wanted} ${wanted === 1 ? 'pod' : 'pods'}`;
  const enough = `${wanted} of ${wanted} ${wanted === 1 ? 'pod' : 'pods'}`;
  if (ready >= wanted) {
    if (counted.fresh === 0)
      return said('all', `none yet. ${enough}${ofOld} still ${wanted === 1 ? 'serves' : 'serve'}`);
    const both = counted.old > 0 ? `: ${counted.old}${ofOld}, ${counted.fresh} new` : '';
    const others = failing.size > 0 ? `; ${failing.size} more ${failing.size === 1 ? 'fails' : 'fail'}` : '';
    return said('all', `none yet. ${enough} ${wanted === 1 ? 'serves' : 'serve'}${both}${others}`);
  }
  if (ready > 0)
    return said(
      'some',
      `reduced. ${many} serve${counted.fresh === 0 && counted.old > 0 ? `, all${ofOld}` : ''}`,
    );
  const flicker = [...workload.pods, ...workload.oldPods].some(
    (pod) => failing.has(pod.name) && isReady(pod),
  );
  const firstOne = from === null && to === '1' ? '; this is its first revision' : '';
  const unsteady = wanted === 1 ? 'its pod does not stay ready' : `none of ${wanted} pods stays ready`;
  const state = flicker ? unsteady : `${many} ${wanted === 1 ? 'is' : 'are'} ready`;
  return said('none', `nothing serves: ${state}${firstOne}`);
}

/** Ready pods of the present and of earlier revisions; by the controllers' word where not all pods are in the evidence. */
function readyPods(
  workload: WorkloadFacts,
  evidence: Evidence,
  failing: ReadonlySet<string>,
): { old: number; fresh: number } | undefined {
  const { value, object } = workload;
  const pods = [...workload.pods, ...workload.oldPods].filter(
    ({ deleting, onlyEvents }) => !deleting && !onlyEvents,
  );
  const status = asMapping(valueAt(value, ['status']));
  const said = asNumber(status.replicas) ?? asNumber(status.currentNumberScheduled);
  const update = asString(status.updateRevision);
  const isOld = (pod: PodFacts): boolean =>
    object.kind === 'StatefulSet'
      ? update !== undefined && pod.revision !== undefined && pod.revision !== update
      : workload.oldPods.includes(pod);
  const ready = pods.filter((pod) => isReady(pod) && !failing.has(pod.name));
  const old = ready.filter(isOld).length;
  if (said === undefined ? pods.length > 0 : pods.length >= said) return { old, fresh: ready.length - old };
  const sets = readyByRevision(workload, evidence);
  if (sets) return sets;
  const total = asNumber(status.readyReplicas) ?? asNumber(status.numberReady) ?? 0;
  if (said === undefined && value === undefined) return undefined;
  return { old: Math.max(old, 0), fresh: Math.max(0, total - old) };
}

function isReady(pod: PodFacts): boolean {
  return conditionOf(pod, 'Ready')?.status === 'True';
}

/** True while the controller replaces pods: a workload that was complete and fails now has no rollout to finish. */
function isRolling({ object, value }: WorkloadFacts): boolean {
  const status = asMapping(valueAt(value, ['status']));
  if (object.kind === 'StatefulSet') {
    return asString(status.updateRevision) !== asString(status.currentRevision);
  }
  if (object.kind === 'DaemonSet') {
    return (asNumber(status.updatedNumberScheduled) ?? 0) < (asNumber(status.desiredNumberScheduled) ?? 0);
  }
  const progressing = asList(status.conditions)
    .map(asMapping)
    .find(({ type }) => type === 'Progressing');
  return (
    object.kind === 'Deployment' &&
    progressing !== undefined &&
    progressing.reason !== 'NewReplicaSetAvailable'
  );
}

function jobImpact({ object, job, pods }: WorkloadFacts): Omit<Impact, 'stuck'> {
  const { spec, status } = asMapping(job?.value);
  const failed = asNumber(asMapping(status).failed) ?? pods.filter(({ phase }) => phase === 'Failed').length;
  const limit = asNumber(asMapping(spec).backoffLimit) ?? 6;
  const met = asList(asMapping(status).conditions)
    .map(asMapping)
    .filter((condition) => condition.status === 'True');
  const over = met.find(({ type }) => type === 'Failed' || type === 'FailureTarget');
  const wanted = asNumber(asMapping(spec).completions) ?? 1;
  const restarts = pods
    .filter(({ restartPolicy }) => restartPolicy === 'OnFailure')
    .flatMap(({ containers }) => containers.map((container) => container.restarts))
    .reduce((sum, count) => sum + count, 0);
  const what = object.kind === 'CronJob' ? `Job ${job?.name}, the newest run,` : 'the Job';
  if (met.some(({ type }) => type === 'Complete' || type === 'SuccessCriteriaMet'))
    return { serving: 'all', ready: null, wanted, text: `none: ${what} has done its work` };
  const tries =
    failed > 0
      ? ` after ${failed} failed ${failed === 1 ? 'pod' : 'pods'}`
      : restarts > 0
        ? ` after ${restarts} ${restarts === 1 ? 'restart' : 'restarts'}`
        : '';
  // Source: Job controller, pastBackoffLimitOnFailure: containers that are started again count as tries.
  const left = Math.max(0, limit - failed - restarts);
  return {
    serving: 'none',
    ready: 0,
    wanted,
    text: over
      ? `${what} has not done its work and has given up${tries}${endedEarly(over, asMapping(status))}`
      : `${what} has not done its work yet${tries}; ${left === 0 ? 'no retry is left' : `${left} ${left === 1 ? 'retry is' : 'retries are'} left`}`,
  };
}

/** Why a Job with retries left gives up, and which of its indexes did not get done. */
function endedEarly({ reason }: Mapping, { failedIndexes }: Mapping): string {
  const indexes = asString(failedIndexes);
  if (reason === 'PodFailurePolicy') return ': its podFailurePolicy does not try that again';
  if (!indexes) return '';
  return /[,-]/.test(indexes) ? `: indexes ${indexes} failed` : `: index ${indexes} failed`;
}

function podImpact({ pods }: WorkloadFacts, failing: ReadonlySet<string>): Omit<Impact, 'stuck'> {
  const [pod] = pods;
  const ready = pod && isReady(pod) && !failing.has(pod.name) ? 1 : 0;
  const text =
    pod?.restartPolicy === 'Never' || pod?.phase === 'Failed'
      ? 'the pod has not done its work; nothing starts it again'
      : 'the pod does not work; no controller replaces it';
  return { serving: ready ? 'all' : 'none', ready, wanted: 1, text: ready ? 'none: the pod is ready' : text };
}
