import type { KubeEvent } from '../../kubernetes/event.ts';
import type { Run } from '../../kubernetes/run.ts';
import { mayHaveBeenStopped, stoppedOnSigterm, succeeded } from '../../kubernetes/run-end.ts';
import { asNumber, isMapping, type Mapping } from '../../manifest/value.ts';
import { killWindow } from '../health/probe-budget.ts';
import type { LogLine } from '../logs/log-lines.ts';
import { endsWithShutdown } from '../logs/shutdown.ts';

export type Killer = 'liveness probe' | 'startup probe' | 'post-start hook';

/** Why the kubelet ended a run of a container that would have gone on. */
export interface Kill {
  readonly by: Killer;
  /** The `Killing` event (of type Normal), or the event that says why it came to that. */
  readonly event: KubeEvent | undefined;
  /** What the probe saw. */
  readonly unhealthy: KubeEvent | undefined;
  /** False when only exit code, run time and log suggest it. */
  readonly certain: boolean;
}

const slack = 5000;
/** So many kills before make it likely that the last one was no other. */
const few = 3;

/**
 * The probe or hook for which the kubelet ended a run. Events count when their time fits the run: a container may have
 * been killed an hour ago and have died of something else now. Exit codes alone never decide: a program that handles
 * SIGTERM ends with 143 or 0, one that does not with 137, and others exit with any code while they shut down.
 */
export function findKill(run: {
  ended: Run | undefined;
  waiting: string;
  spec: Mapping;
  podSpec: Mapping;
  events: readonly KubeEvent[];
  lines: readonly LogLine[];
}): Kill | undefined {
  const { ended, events } = run;
  const unhealthy = (label: string): KubeEvent | undefined =>
    events.findLast(({ reason, message }) => reason === 'Unhealthy' && message.startsWith(label));
  for (const event of events.toReversed()) {
    const by = killerIn(event);
    if (!by || !fits(event, ended)) continue;
    const label = by === 'liveness probe' ? 'Liveness' : by === 'startup probe' ? 'Startup' : '\0';
    return { by, event, unhealthy: unhealthy(label), certain: true };
  }
  if (run.waiting === 'PostStartHookError') {
    return { by: 'post-start hook', event: undefined, unhealthy: undefined, certain: true };
  }
  return ended ? supposedKill(run, ended, unhealthy) : undefined;
}

function killerIn({ reason, message }: KubeEvent): Killer | undefined {
  if (reason === 'FailedPostStartHook' || (reason === 'Killing' && /PostStartHook/i.test(message)))
    return 'post-start hook';
  if (reason !== 'Killing') return undefined;
  if (/startup probe/i.test(message)) return 'startup probe';
  return /liveness probe/i.test(message) ? 'liveness probe' : undefined;
}

/** Events of one kind are counted together: from the first kill to the last. */
function fits(event: KubeEvent, ended: Run | undefined): boolean {
  if (!ended) return true;
  if (ended.reason === 'OOMKilled' || ended.reason === 'StartError') return false;
  const { startedAt, finishedAt } = ended;
  if (event.last === undefined || startedAt === undefined || finishedAt === undefined) return true;
  if (event.last < startedAt - slack || (event.first ?? event.last) > finishedAt + slack) return false;
  return mayHaveBeenStopped(ended) || event.last <= finishedAt + slack;
}

/** Events live for an hour only and may not be in the evidence at all. */
function supposedKill(
  run: { spec: Mapping; podSpec: Mapping; lines: readonly LogLine[]; events: readonly KubeEvent[] },
  ended: Run,
  unhealthy: (label: string) => KubeEvent | undefined,
): Kill | undefined {
  if (!mayHaveBeenStopped(ended) || ended.reason === 'OOMKilled') return undefined;
  const shutDown = endsWithShutdown(run.lines);
  // Without any event of it the kubelet's word is missing from the evidence: then its probes' times have to do.
  const earlier = run.events.findLast((event) => killerIn(event) !== undefined);
  if (succeeded(ended) && !shutDown && run.events.length > 0 && !earlier) return undefined;
  const seconds =
    ended.startedAt !== undefined && ended.finishedAt !== undefined
      ? (ended.finishedAt - ended.startedAt) / 1000
      : undefined;
  for (const [field, by, label] of [
    ['startupProbe', 'startup probe', 'Startup'],
    ['livenessProbe', 'liveness probe', 'Liveness'],
  ] as const) {
    if (!isMapping(run.spec[field])) continue;
    const seen = unhealthy(label);
    // The kubelet's events are rationed: a loop goes on while its `Killing` events stay behind.
    const event = run.events.findLast((candidate) => killerIn(candidate) === by);
    if (seen !== undefined && fits(seen, ended))
      return { by, event, unhealthy: seen, certain: event !== undefined };
    const grace = asNumber(run.podSpec.terminationGracePeriodSeconds) ?? 30;
    const expected = killWindow(run.spec, field, grace);
    const inTime = seconds !== undefined && expected && seconds >= expected.from && seconds <= expected.to;
    if (inTime) return { by, event, unhealthy: seen, certain: event !== undefined };
    if (stoppedOnSigterm(ended) && shutDown && seconds !== undefined && expected && seconds >= expected.from)
      return { by, event: undefined, unhealthy: undefined, certain: false };
  }
  const by = earlier && killerIn(earlier);
  return by && earlier.count >= few
    ? { by, event: earlier, unhealthy: undefined, certain: false }
    : undefined;
}
