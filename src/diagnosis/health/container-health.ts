import type { KubeEvent } from '../../kubernetes/event.ts';
import { succeeded } from '../../kubernetes/run-end.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asString, valueAt } from '../../manifest/value.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import { isPulling } from '../tree/messages/waiting.ts';
import { readyBudget } from './probe-budget.ts';

/** How a container does at the moment the evidence was taken. */
export type ContainerHealth =
  | 'healthy'
  /** It has ended as it was meant to. */
  | 'done'
  /** Within its budgets: nothing can be said yet. */
  | 'progressing'
  /** It ended, again, and is to run. */
  | 'crashing'
  /** It could not be started. */
  | 'not started'
  /** It runs, but has not become ready in the time its own probes give it. */
  | 'not ready'
  /** An init container, or a post-start hook, that has run longer than any would. */
  | 'hanging';

/** Circumstances, beside the container itself, that its health depends on. */
export interface Surroundings {
  readonly now: number | undefined;
  /** True when the rollout has run out of its own deadline. */
  readonly pastDeadline: boolean;
  /** True when there are events of other things but none of this pod: whatever happened to it is over an hour ago. */
  readonly longAgo: boolean;
  /** True when the evidence says when it was taken; else `now` is when something last happened, however long ago that is. */
  readonly timed: boolean;
}

/** So many crashes of the same kind are a loop; fewer may be an app that waits for something. */
const loop = 3;
const hangingAfter = 90;
const clockGrain = 2;

/** Judges one container. */
export function containerHealth(
  container: ContainerFacts,
  pod: PodFacts,
  around: Surroundings,
): ContainerHealth {
  switch (container.state) {
    case 'waiting':
      return hangsInHook(container, around) ? 'hanging' : waitingHealth(container, pod);
    case 'terminated':
      return terminatedHealth(container, pod);
    case 'running':
      return runningHealth(container, pod, around);
    case 'none':
      return 'progressing';
  }
}

function waitingHealth({ waiting, ended, restarts, kill }: ContainerFacts, pod: PodFacts): ContainerHealth {
  const reason = waiting?.reason ?? '';
  if (reason === 'CrashLoopBackOff') return neverRan(ended) ? 'not started' : 'crashing';
  if (reason === 'PostStartHookError') return 'crashing';
  // While the kubelet waits for the container to stop after its hook, only the events tell.
  if (kill?.by === 'post-start hook' && !ended) return 'crashing';
  if (/^(?:ContainerCreating|PodInitializing|)$/.test(reason)) {
    return restarts > 0 && ended && !succeeded(ended) && pod.phase === 'Running' ? 'crashing' : 'progressing';
  }
  return isPulling(reason) ? 'progressing' : 'not started';
}

/**
 * True while a post-start hook runs on and on. The container is started then, but its status still says that it is being
 * created, and the containers after it wait.
 * Source: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/
 */
function hangsInHook(
  { waiting, spec, events }: ContainerFacts,
  { now, pastDeadline }: Surroundings,
): boolean {
  if (!/^(?:ContainerCreating|PodInitializing)$/.test(waiting?.reason ?? '')) return false;
  if (valueAt(spec, ['lifecycle', 'postStart']) === undefined) return false;
  const last = events.findLast(({ reason }) => /^(?:Started|Killing|FailedPostStartHook)$/.test(reason));
  return last?.reason === 'Started' && (pastDeadline || (seconds(last.last, now) ?? 0) > hangingAfter);
}

/** True for a run that the runtime could not begin: containerd's StartError, dockershim's ContainerCannotRun. */
export function neverRan(ended: ContainerFacts['ended']): boolean {
  return ended !== undefined && /^(?:StartError|ContainerCannotRun|ContainerStartError)$/.test(ended.reason);
}

function terminatedHealth({ kind, ended }: ContainerFacts, pod: PodFacts): ContainerHealth {
  if (pod.deleting) return 'progressing';
  if (kind === 'sidecar' && /^(?:Succeeded|Failed)$/.test(pod.phase)) return 'done';
  if (
    ended !== undefined &&
    succeeded(ended) &&
    ended.reason !== 'OOMKilled' &&
    (kind === 'init' || pod.restartPolicy !== 'Always')
  )
    return 'done';
  return neverRan(ended) ? 'not started' : 'crashing';
}

function runningHealth(container: ContainerFacts, pod: PodFacts, around: Surroundings): ContainerHealth {
  const { ended, restarts, ready, kind, kill } = container;
  if (pod.deleting) return 'progressing';
  if (kind === 'init') return initHealth(container, around);
  const crashed = restarts > 0 && ended !== undefined && !around.longAgo;
  const outlives = around.timed ? false : outlivesUntimed(container);
  if (crashed && !outlives && !hasOutlived(container, around.now, pod.events.length > 0 ? clockGrain : 0)) {
    const lasting = seconds(ended.startedAt, ended.finishedAt) ?? 0;
    const killed = kill !== undefined || ended.reason === 'OOMKilled' || lasting > 10;
    const enough = kill ? 1 : killed ? loop - 1 : loop;
    return restarts >= enough ? 'crashing' : 'progressing';
  }
  if (ready) return 'healthy';
  // Without a status only events can say that it is not ready.
  if (pod.onlyEvents && !container.events.some(isUnready)) return 'progressing';
  return isOverdue(container, pod, around) ? 'not ready' : 'progressing';
}

function initHealth(container: ContainerFacts, { now, pastDeadline, timed }: Surroundings): ContainerHealth {
  const { ended, restarts, runningSince } = container;
  const running = seconds(runningSince, now) ?? 0;
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  if (restarts >= loop && running <= before + clockGrain) return 'crashing';
  // What has ended again and again is not what hangs, however long the rollout has taken
  if (restarts > 0 && ended && !succeeded(ended) && pastDeadline && running <= hangingAfter)
    return 'crashing';
  const hangs = running > hangingAfter || pastDeadline || (!timed && goesInCircles(container));
  return hangs ? 'hanging' : 'progressing';
}

/** So often the same line means that it waits for something. */
const manyTimes = 10;

/** True when a log says the same again and again: where no time stamp is newer than the start, the lines tell the time. */
function goesInCircles({ log }: ContainerFacts): boolean {
  const shapes = log?.reading.lines.map(({ text }) => text.replace(/\d+/g, '0').trim()) ?? [];
  return shapes.filter((shape) => shape === shapes.at(-1)).length >= manyTimes;
}

/**
 * True for a run that has got further than the one before, though no time stamp says so: its log has come to a line that
 * the other has not. Of longer runs it must be longer too: what a program prints on its way may differ. After a probe's
 * kill only the second run counts: what was killed more than once is killed again.
 */
function outlivesUntimed({ ended, kill, ready, further, restarts }: ContainerFacts): boolean {
  const before = seconds(ended?.startedAt, ended?.finishedAt);
  if (!ready || before === undefined || (kill && restarts > 1)) return false;
  return before < clockGrain ? further !== undefined : further === 'and more';
}

/**
 * True when the present run has lasted longer than the one before: without a readiness probe a crash loop is "ready" for a
 * moment in each run. After a probe's kill it must have lasted clearly longer. Where events tell what time it is, a second
 * or two are no difference: time stamps are whole seconds.
 */
function hasOutlived(
  { ended, runningSince, kill }: ContainerFacts,
  now: number | undefined,
  grain: number,
): boolean {
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  const present = seconds(runningSince, now) ?? 0;
  if (kill) return present > before * 1.5 + 10;
  return grain > 0 ? present > before + grain : present >= before && (present > before || before <= 1);
}

/** True when readiness is over its time, by the clock or by the number of probes that have failed. */
function isOverdue(container: ContainerFacts, pod: PodFacts, { now, pastDeadline }: Surroundings): boolean {
  if (container.started === false && container.spec.startupProbe) return false;
  const budget = readyBudget(container.spec);
  const since = Math.max(container.runningSince ?? 0, lostReadiness(container, pod) ?? 0);
  const waited = seconds(since || undefined, now) ?? 0;
  const period = Number((container.spec.readinessProbe as { periodSeconds?: unknown })?.periodSeconds) || 10;
  const failed = container.events.filter(isUnready).reduce((sum, { count }) => sum + count, 0);
  return pastDeadline || waited > budget || failed * period > budget;
}

function isUnready({ reason, message }: KubeEvent): boolean {
  return reason === 'Unhealthy' && message.startsWith('Readiness');
}

/** When the pod stopped being ready, if it was ready at some time of this run. */
function lostReadiness({ runningSince }: ContainerFacts, { status }: PodFacts): number | undefined {
  const conditions = Array.isArray(status.conditions) ? status.conditions : [];
  const ready = conditions.find((condition) => asString(condition?.type) === 'ContainersReady');
  const changed = parseTime(ready?.lastTransitionTime);
  return changed !== undefined && runningSince !== undefined && changed > runningSince + 3000
    ? changed
    : undefined;
}

function seconds(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : (to - from) / 1000;
}
