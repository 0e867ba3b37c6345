import { conditionOf } from '../../kubernetes/condition.ts';
import type { KubeEvent } from '../../kubernetes/event.ts';
import type { Run } from '../../kubernetes/run.ts';
import { hasExitCode } from '../../kubernetes/run-end.ts';
import { asList, asString } from '../../manifest/value.ts';
import type { ContainerFacts } from '../facts/facts.ts';
import { schedulerMessages, setupTexts } from '../health/pod-health.ts';
import type { Failure } from '../tree/failure.ts';
import { pullTexts, startTexts } from '../tree/questions/messages.ts';
import { flowYaml } from './flow-yaml.ts';

/** The source of a fact. Two facts support each other only if their origins differ. */
export type Origin = 'status' | 'event' | 'log' | 'spec' | 'object' | 'change' | 'metrics';

/** A fact with its source. `proves` says whether it points at this cause alone. */
export interface Cited {
  readonly origin: Origin;
  readonly source: string;
  readonly text: string;
  readonly proves: boolean;
}

/** How the last run ended: `exited with code 1 (Error) after 0.6 s, 5 restarts`. */
export function citeExit({ pod, container, facts }: Failure, proves = true): Cited | undefined {
  const ended = container?.ended;
  if (!ended || !container || !pod) return undefined;
  const restarts =
    container.restarts > 0 ? `, ${container.restarts} restart${container.restarts === 1 ? '' : 's'}` : '';
  const lasted = runTime(container);
  const after = lasted === undefined ? '' : lasted < 1 ? ' within 1 s' : ` after ${formatSeconds(lasted)}`;
  return {
    origin: 'status',
    source: `pod ${pod.name}: ${ended.field}`,
    text: `${container.name || pod.name} ${endOf(ended)}${after}${restarts}`,
    proves: proves && (facts.evidence.takenAt !== undefined || !standsAfterKill(container)),
  };
}

/** How a run ended, in words: `exited with code 1 (Error)`. A table of pods leaves the code out. */
export function endOf(run: Pick<Run, 'exit' | 'reason'>): string {
  const reason = run.reason ? ` (${run.reason})` : '';
  return hasExitCode(run)
    ? `exited with code ${run.exit}${reason}`
    : `ended${reason} with a code that is not in the evidence`;
}

/** True after one kill of which nothing has been heard since: without the time of the evidence it may be over long ago. */
function standsAfterKill({ kill, ready, restarts, runningSince, events }: ContainerFacts): boolean {
  const since = events.some(
    ({ reason, last }) => reason === 'Unhealthy' && (last ?? 0) > (runningSince ?? Number.POSITIVE_INFINITY),
  );
  return kill !== undefined && ready && restarts === 1 && !since;
}

/** Cites why the container is waiting, in the kubelet's words; undefined when they only say that it waits. */
export function citeWaiting({ pod, container }: Failure): Cited | undefined {
  const waiting = container?.waiting;
  if (!waiting?.reason || !pod || !container || saysNothing(waiting)) return undefined;
  return {
    origin: 'status',
    source: `pod ${pod.name}: ${container.field}.state.waiting`,
    text: [waiting.reason, waiting.message].filter((part) => part !== '').join(': '),
    proves: !/^(?:ContainerCreating|PodInitializing)$/.test(waiting.reason),
  };
}

/** The back-off tells that a container ended, never why; one that is being created has nothing to tell yet. */
function saysNothing({ reason, message }: { readonly reason: string; readonly message: string }): boolean {
  return (
    reason === 'CrashLoopBackOff' ||
    (/^(?:ContainerCreating|PodInitializing)$/.test(reason) && message === '')
  );
}

/** Cites the runtime's error for a run that never began. */
export function citeStart(failure: Failure): Cited | undefined {
  const { pod, container } = failure;
  const [text] = startTexts(failure);
  if (text === undefined || !pod || !container) return undefined;
  const field = container.ended?.message ? container.ended.field : `${container.field}.state.waiting`;
  return { origin: 'status', source: `pod ${pod.name}: ${field}`, text, proves: true };
}

/** The newest event of the container, or of the pod, that fits. */
export function citeEvent(
  { pod, container }: Failure,
  fits: (event: KubeEvent) => boolean,
): Cited | undefined {
  const event = container?.events.findLast(fits) ?? pod?.events.findLast(fits);
  return event && fromEvent(event);
}

/** An event as evidence: reason and count as its source. */
export function fromEvent({ reason, kind, name, count, message }: KubeEvent, proves = true): Cited {
  return {
    origin: 'event',
    source: `event ${reason} of ${kind} ${name}${count > 1 ? ` (× ${count})` : ''}`,
    text: message,
    proves,
  };
}

/** The event by which the kubelet says why it ended the run. */
export function citeKill({ container }: Failure): Cited | undefined {
  const event = container?.kill?.event;
  return event && fromEvent(event);
}

/** Cites the probe's failure. */
export function citeUnhealthy({ container }: Failure, label: string): Cited | undefined {
  const event =
    container?.kill?.unhealthy ?? container?.events.findLast(({ message }) => message.startsWith(label));
  return event && fromEvent(event, container?.kill?.certain !== false);
}

/** Cites the registry's answer from the event that has the full text. */
export function citePull(failure: Failure): Cited | undefined {
  const [text] = pullTexts({ container: undefined, pod: failure.pod });
  const fails = ({ reason }: KubeEvent): boolean =>
    /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason);
  return (
    citeEvent(failure, (event) => fails(event) && /^Failed to (?:pull|inspect) image/.test(event.message)) ??
    citeEvent(failure, (event) => fails(event) && (event.message === text || /image/i.test(event.message)))
  );
}

/** Why the pod has no containers yet: events only. */
export function citeSetup(failure: Failure): Cited | undefined {
  const texts = failure.pod ? setupTexts(failure.pod) : [];
  const text = texts.find((candidate) => !/timed out|deadline exceeded/.test(candidate)) ?? texts[0];
  return citeEvent(failure, ({ reason, message }) => `${reason}: ${message}` === text);
}

/** Cites the scheduler's message in the pod's condition. */
export function citeScheduler({ pod }: Failure): Cited | undefined {
  if (!pod) return undefined;
  const message = asString(conditionOf(pod, 'PodScheduled')?.message);
  if (message)
    return {
      origin: 'status',
      source: `pod ${pod.name}: status.conditions[PodScheduled]`,
      text: message,
      proves: !isMixed(message),
    };
  const [said] = schedulerMessages(pod);
  return said === undefined
    ? undefined
    : { origin: 'event', source: 'event FailedScheduling', text: said, proves: !isMixed(said) };
}

/** Some nodes fail for a taint and others for the selector: which ones are meant for the pod is not said. */
function isMixed(message: string): boolean {
  return /taint/.test(message) && /affinity\/selector/.test(message);
}

/** The scheduler's event, beside the condition. */
export function citeSchedulerEvent(failure: Failure): Cited | undefined {
  const event = citeEvent(failure, ({ reason }) => reason === 'FailedScheduling');
  return event && { ...event, proves: !isMixed(event.text) };
}

/** Why no pod was created: the condition and the event, as far as both are there. */
export function citeRefusals({ workload }: Failure): Cited[] {
  const condition = workload.refusals.find(({ source }) => source.includes('conditions'));
  const event = workload.refusals.find(({ source }) => source.startsWith('event'));
  return [condition, event].flatMap((refusal) =>
    refusal
      ? [
          {
            origin: refusal === event ? ('event' as const) : ('status' as const),
            source: refusal.source,
            text: refusal.text,
            proves: true,
          },
        ]
      : [],
  );
}

/** How the pod ended as a whole. */
export function citePodEnd({ pod }: Failure): Cited | undefined {
  if (!pod?.reason) return undefined;
  return {
    origin: 'status',
    source: `pod ${pod.name}: status.reason`,
    text: [pod.reason, pod.message].filter((part) => part !== '').join(': '),
    proves: true,
  };
}

/** A field of the pod spec, quoted. */
export function citeSpec(
  { workload, container }: Failure,
  field: string,
  value: unknown,
  proves = false,
): Cited | undefined {
  if (value === undefined || value === null) return undefined;
  const at = container ? `container ${container.name}: ` : '';
  return {
    origin: 'spec',
    source: `${workload.object.kind} ${workload.object.name}, ${at}${field}`,
    text: typeof value === 'string' ? value : flowYaml(value),
    proves,
  };
}

/** Seconds that the last run lasted. */
export function runTime({ ended }: ContainerFacts): number | undefined {
  return ended?.startedAt === undefined || ended.finishedAt === undefined
    ? undefined
    : (ended.finishedAt - ended.startedAt) / 1000;
}

/** `0.6 s`, `45 s`, `3 min`. The API counts in whole seconds: less than one is `under 1 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 1) return 'under 1 s';
  return seconds < 180 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

/** Cites the volume, variable or `envFrom` in which the pod names an object. */
export function citeReference(failure: Failure, name: string): Cited | undefined {
  const { pod, container, workload } = failure;
  if (name === '') return undefined;
  const spec = pod?.spec ?? workload.podSpec;
  const lists: readonly (readonly [string, unknown])[] = [
    ['volumes', spec.volumes],
    ['env', container?.spec.env],
    ['envFrom', container?.spec.envFrom],
  ];
  for (const [field, list] of lists) {
    const entry = asList(list).find((item) => JSON.stringify(item).includes(`:"${name}"`));
    if (entry !== undefined) return citeSpec(failure, field, entry, true);
  }
  return undefined;
}
