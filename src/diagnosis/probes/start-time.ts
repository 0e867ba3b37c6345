import { conditionOf } from '../../kubernetes/condition.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asMapping, isMapping, type Mapping } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import { runTime } from '../cite/cite.ts';
import { isLogOf } from '../evidence/log-of-pod.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import { readLogLines } from '../logs/log-lines.ts';
import type { Failure } from '../tree/failure.ts';
import { listeningLines } from './listening.ts';

/** How long a container takes until it can be used. */
export interface StartTime {
  readonly seconds: number;
  /** True when it was measured; false when it is only known to be longer. */
  readonly exact: boolean;
  /** `revision 14 was ready after` */
  readonly how: string;
}

/** A pod that became ready later than this after its start has been unready in between. */
const longestStart = 1800;

/**
 * The time a container needs to start: as pods of the last good revision took it, else as its own log says, else more than
 * the longest run that was ended. What has now run longer than it took before is slower, or never comes up.
 */
export function startTimeOf(failure: Failure): StartTime | undefined {
  const { workload, container } = failure;
  const name = container?.name ?? '';
  const lived = longestRun(failure);
  const label = workload.previous?.label ?? 'an earlier revision';
  const candidates = [
    fromPods(workload.oldPods, name, `${label} was ready after`),
    fromPods(workload.pods, name, 'other pods of this revision were ready after'),
    fromLogs(failure, name),
  ];
  const measured = candidates.find((time) => time !== undefined && time.seconds > (lived ?? 0));
  if (measured) return measured;
  return lived === undefined
    ? candidates.find((time) => time !== undefined)
    : { seconds: lived, exact: false, how: 'the longest run was ended after' };
}

/** How long the last good revision took, whatever the present one does. */
export function startTimeBefore({ workload, container }: Failure): StartTime | undefined {
  const label = workload.previous?.label ?? 'an earlier revision';
  return fromPods(workload.oldPods, container?.name ?? '', `${label} was ready after`);
}

function fromPods(pods: readonly PodFacts[], name: string, how: string): StartTime | undefined {
  const times = pods.flatMap((pod) => readyAfter(pod, name) ?? []).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return middle === undefined ? undefined : { seconds: middle, exact: true, how };
}

/** Seconds from the start of a run to ready. Without a probe that asks, ready means nothing. */
function readyAfter(pod: PodFacts, name: string): number | undefined {
  const container = pod.containers.find((candidate) => candidate.name === name);
  if (!container?.ready || container.runningSince === undefined || !isAsked(container.spec)) return undefined;
  const condition = conditionOf(pod, 'ContainersReady') ?? conditionOf(pod, 'Ready');
  const at = parseTime(condition?.lastTransitionTime);
  if (condition?.status !== 'True' || at === undefined) return undefined;
  const seconds = (at - container.runningSince) / 1000;
  return seconds >= 0 && seconds <= longestStart ? seconds : undefined;
}

function isAsked({ startupProbe, readinessProbe }: Mapping): boolean {
  return isMapping(startupProbe) || isMapping(readinessProbe);
}

/** `Started App in 43.2 seconds`, `Server startup in [4321] milliseconds`, `ready in 850 ms` */
const took =
  /\b(?:started|start-?up|ready|listening|initiali[sz]ed|boot(?:ed|strapped)?|up and running|warmed up|loaded)\b[^\n]{0,80}?\b(?:in|after|took)\b:? \[?(\d+(?:[.,]\d+)?)\]? ?(ms|milliseconds|s|sec|secs|seconds|m|min|minutes)\b/i;

const unitOf: Readonly<Record<string, number>> = {
  ...{ ms: 0.001, milliseconds: 0.001, s: 1, sec: 1, secs: 1, seconds: 1 },
  ...{ m: 60, min: 60, minutes: 60 },
};

/** What a program says of its own start, or when it began to listen, in any log of this container. */
function fromLogs({ workload, facts }: Failure, name: string): StartTime | undefined {
  const pods = [...workload.oldPods, ...workload.pods];
  const found = facts.evidence.logs
    .filter(({ container, refused }) => container === name && !refused)
    .flatMap((log): StartTime[] => {
      const pod = pods.find((candidate) => isLogOf(log, candidate));
      if (!pod) return [];
      const said = [...log.text.split('\n')].flatMap((line) => {
        const [, number, unit = ''] = took.exec(line.slice(0, 500)) ?? [];
        const factor = unitOf[unit.toLowerCase()];
        return number && factor ? [Number(number.replace(',', '.')) * factor] : [];
      });
      const container = pod.containers.find((candidate) => candidate.name === name);
      const begun = container && listenedAfter(log.text, startOf(container, log.which));
      const seconds = said.length > 0 ? largest(said) : begun;
      const how =
        said.length > 0
          ? `its own log (${log.source}) says it took`
          : `its log (${log.source}) shows it listening after`;
      return seconds === undefined || seconds > longestStart ? [] : [{ seconds, exact: true, how }];
    });
  return found.toSorted((a, b) => b.seconds - a.seconds)[0];
}

function startOf(
  { state, ended, runningSince }: ContainerFacts,
  which: 'current' | 'previous',
): number | undefined {
  return which === 'current' && state === 'running' ? runningSince : ended?.startedAt;
}

/** Most lines of a long log can be passed over quickly. */
const mayListen = /listen|port|serv|ready|accept|running|started|bound/i;

/** Seconds from the start of a run to its first line about listening, by that line's own time stamp. */
function listenedAfter(text: string, start: number | undefined): number | undefined {
  if (start === undefined) return undefined;
  for (const raw of text.split('\n')) {
    if (!mayListen.test(raw)) continue;
    const stamp = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)/.exec(
      raw.slice(0, 200),
    )?.[0];
    if (stamp === undefined || listeningLines(readLogLines(raw)).length === 0) continue;
    const seconds = (Date.parse(stamp.replace(' ', 'T').replace(',', '.')) - start) / 1000;
    return seconds >= 0 && seconds <= longestStart ? seconds : undefined;
  }
  return undefined;
}

/** The longest run of this container that ended, in any pod of the revision. */
function longestRun({ workload, container }: Failure): number | undefined {
  const runs = workload.pods.flatMap(({ containers }) =>
    containers
      .filter(({ name, kill }) => name === container?.name && kill !== undefined)
      .flatMap((candidate) => runTime(candidate) ?? []),
  );
  return runs.length === 0 ? undefined : largest(runs);
}

/** True when the pod says that this run had been ready: then it changed back when the run ended. */
export function hadBeenReady({ pod, container }: Failure): boolean {
  const started = container?.ended?.startedAt;
  const condition = pod && (conditionOf(pod, 'ContainersReady') ?? conditionOf(pod, 'Ready'));
  const changed = parseTime(asMapping(condition).lastTransitionTime);
  return (
    isMapping(container?.spec.readinessProbe) &&
    condition?.status === 'False' &&
    started !== undefined &&
    changed !== undefined &&
    changed >= started + 2000
  );
}
