import { keyOf } from '../../kubernetes/object.ts';
import { failedByItself } from '../../kubernetes/run-end.ts';
import { asList, asMapping, asNumber, asString, isMapping, valueAt } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { ContainerFacts, Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';
import { exceedsOwnLimit } from '../tree/messages/eviction.ts';
import type { Surroundings } from './container-health.ts';
import { type PodHealth, podHealth } from './pod-health.ts';

/** How a workload does at the moment the evidence was taken. */
export type WorkloadOutcome = 'complete' | 'progressing' | 'failed';

/** A judged workload: its outcome and what has to be explained, one case for each failing container of each pod. */
export interface Judged {
  readonly outcome: WorkloadOutcome;
  readonly failures: readonly Failure[];
}

type PodWithHealth = { readonly pod: PodFacts; readonly health: PodHealth };

/** Judges a workload by the pods of its present revision. */
export function judgeWorkload(facts: Facts, workload: WorkloadFacts): Judged {
  const { object, desired } = workload;
  const hasEvents = facts.evidence.events.length > 0;
  const judged = workload.pods
    .filter(({ deleting }) => !deleting)
    .map((pod): PodWithHealth => {
      const around: Surroundings = {
        now: facts.now,
        pastDeadline: isPastDeadline(workload, facts),
        longAgo: hasEvents && pod.events.length === 0,
        timed: facts.evidence.takenAt !== undefined,
      };
      return { pod, health: podHealth(pod, around) };
    });
  if (workload.job) return judgeJob(facts, workload, judged);
  // Events of pods that nobody has seen since tell of the past; the controller's status is newer, and its wish for no pod too.
  const onlyEvents = judged.every(({ pod }) => pod.onlyEvents);
  const scaledToNone = asMapping(asMapping(workload.value).spec).replicas === 0;
  if (onlyEvents && (scaledToNone || (workload.value && desired > 0 && saysAvailable(workload))))
    return { outcome: 'complete', failures: [] };
  if (object.kind === 'CronJob') return { outcome: 'complete', failures: [] };
  const healthy = judged.filter(({ health }) => health.health === 'healthy' || health.health === 'done');
  const standing = judged.filter(({ health }) => !isOver(health));
  const replaced = object.kind !== 'Pod' && healthy.length >= desired && healthy.length > 0;
  const counted = replaced
    ? judged.filter(({ health, pod }) => !isOver(health) || comesBack(pod, judged, healthy, facts))
    : judged;
  const failures = failuresOf(facts, workload, counted);
  // Pods of an earlier revision may pass for the present one where there is no telling
  const updated = object.kind === 'Deployment' ? updatedPods(workload) : undefined;
  if (Math.min(standing.length, updated ?? desired) < desired && workload.refusals.length > 0) {
    failures.unshift({ facts, workload, symptom: 'no pod', pod: undefined, container: undefined });
  }
  if (failures.length > 0) return { outcome: 'failed', failures };
  const known = workload.value !== undefined || judged.length > 0;
  if (known && healthy.length >= desired) return { outcome: 'complete', failures };
  const starting = judged.some(({ pod }) => pod.containers.some(isStarting));
  if (starting || !isPastDeadline(workload, facts)) return { outcome: 'progressing', failures };
  return {
    outcome: 'failed',
    failures: [{ facts, workload, symptom: 'out of time', pod: judged[0]?.pod, container: undefined }],
  };
}

function failuresOf(facts: Facts, workload: WorkloadFacts, judged: readonly PodWithHealth[]): Failure[] {
  return judged.flatMap(({ pod, health }) =>
    health.health === 'failing'
      ? health.symptoms.map(
          ({ symptom, container }): Failure => ({ facts, workload, symptom, pod, container }),
        )
      : [],
  );
}

/** True for a pod that has ended for good and is replaced by its controller. */
function isOver(health: PodHealth): boolean {
  return health.health === 'failing' && health.symptoms.some(({ symptom }) => symptom === 'the pod ended');
}

/**
 * A pod evicted for its own limit as the one before it was: its replacement will be, too, unless it has already lasted
 * longer. A single eviction may have been a single occasion.
 */
function comesBack(
  pod: PodFacts,
  all: readonly PodWithHealth[],
  healthy: readonly PodWithHealth[],
  { now }: Facts,
): boolean {
  const evicted = all.map((each) => each.pod).filter(({ message }) => exceedsOwnLimit(message));
  const isLoop = evicted.some((one) =>
    evicted.some((next) => next !== one && endOf(one) <= (next.created ?? 0)),
  );
  if (!isLoop || !evicted.includes(pod)) return false;
  // Of a pod of which only its end is known, the end of the one before tells how long it can have lasted.
  const before = largest([0, ...evicted.map(endOf).filter((end) => end < endOf(pod))]);
  const begun = pod.onlyEvents && before > 0 ? before : (pod.created ?? 0);
  const lifetime = endOf(pod) - begun;
  return healthy.some(
    ({ pod: next }) =>
      (next.created ?? 0) > (pod.created ?? 0) && (now ?? 0) - (next.created ?? 0) < lifetime,
  );
}

function endOf({ containers, events }: PodFacts): number {
  const ends = containers.flatMap(({ ended }) => ended?.finishedAt ?? []);
  return largest([
    0,
    ...ends,
    ...events.flatMap(({ reason, last }) => (reason === 'Evicted' ? (last ?? 0) : [])),
  ]);
}

/** True while a startup probe still gives it time: the kubelet ends the run when that is over. */
function isStarting({ state, started, spec }: ContainerFacts): boolean {
  return state === 'running' && started === false && spec.startupProbe !== undefined;
}

/** Its own deadline, or that of a watch. */
function isPastDeadline({ object, value }: WorkloadFacts, { evidence }: Facts): boolean {
  if (evidence.overdue?.includes(keyOf(object))) return true;
  return conditions(value).some(
    ({ type, reason, status }) =>
      type === 'Progressing' && status === 'False' && reason === 'ProgressDeadlineExceeded',
  );
}

/** The controller's own word, when its pods are not in the evidence. */
function saysAvailable({ object, value, desired }: WorkloadFacts): boolean {
  const status = asMapping(asMapping(value).status);
  const available = status.availableReplicas ?? status.numberAvailable ?? status.readyReplicas;
  // The API server leaves out a zero: these two always count what they have updated.
  const none = object.kind === 'Deployment' || object.kind === 'DaemonSet' ? 0 : available;
  const updated = status.updatedReplicas ?? status.updatedNumberScheduled ?? none;
  return (
    typeof available === 'number' && available >= desired && typeof updated === 'number' && updated >= desired
  );
}

/** Pods of the present template, as the controller counts them; the API server leaves out a zero. */
function updatedPods({ value }: WorkloadFacts): number | undefined {
  const { status } = asMapping(value);
  return isMapping(status) ? (asNumber(status.updatedReplicas) ?? 0) : undefined;
}

function conditions(value: unknown): Record<string, unknown>[] {
  return asList(valueAt(value, ['status', 'conditions'])).map(asMapping);
}

/** A Job has ended when its conditions say so; before, its newest pod tells how it does. */
function judgeJob(facts: Facts, workload: WorkloadFacts, judged: readonly PodWithHealth[]): Judged {
  const met = conditions(workload.job?.value).filter(({ status }) => status === 'True');
  if (met.some(({ type }) => type === 'Complete' || type === 'SuccessCriteriaMet'))
    return { outcome: 'complete', failures: [] };
  const over = met.find(({ type }) => type === 'Failed' || type === 'FailureTarget');
  const byAge = judged.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
  const failing = byAge.filter(({ health }) => health.health === 'failing');
  if (over) {
    const late = asString(over.reason) === 'DeadlineExceeded';
    const own = late ? failing.filter(({ pod }) => crashedByItself(pod)) : failing;
    const failures = failuresOf(facts, workload, own.toReversed());
    return {
      outcome: 'failed',
      failures:
        failures.length > 0
          ? failures
          : [{ facts, workload, symptom: 'the Job failed', pod: undefined, container: undefined }],
    };
  }
  const newest = byAge.at(-1);
  if (newest?.health.health === 'failing')
    return { outcome: 'failed', failures: failuresOf(facts, workload, failing.toReversed()) };
  if (failing.length >= 3 && !lastsLonger(newest?.pod, failing.at(-1)?.pod, facts)) {
    return { outcome: 'failed', failures: failuresOf(facts, workload, failing.toReversed()) };
  }
  if (byAge.length === 0 && workload.refusals.length > 0) {
    return {
      outcome: 'failed',
      failures: [{ facts, workload, symptom: 'no pod', pod: undefined, container: undefined }],
    };
  }
  return {
    outcome: workload.job && newest?.health.health === 'done' ? 'complete' : 'progressing',
    failures: [],
  };
}

function crashedByItself({ containers }: PodFacts): boolean {
  return containers.some(({ ended }) => ended !== undefined && failedByItself(ended));
}

function lastsLonger(pod: PodFacts | undefined, before: PodFacts | undefined, { now }: Facts): boolean {
  const since = pod?.containers.find(({ runningSince }) => runningSince !== undefined)?.runningSince;
  const ended = before?.containers.find(({ ended: run }) => run)?.ended;
  if (since === undefined || now === undefined || ended?.finishedAt === undefined) return false;
  return now - since > ended.finishedAt - (ended.startedAt ?? ended.finishedAt);
}
