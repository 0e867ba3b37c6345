import type { Container } from '../../kubernetes/container.ts';
import type { KubeEvent } from '../../kubernetes/event.ts';
import { type Mapping, valueAt } from '../../manifest/value.ts';
import type { ContainerLog } from '../evidence/evidence.ts';
import type { UsageSeries } from '../evidence/usage/series.ts';
import type { ContainerFacts } from './facts.ts';
import { findKill } from './kill.ts';
import { furtherThanBefore, readLog } from './run-log.ts';

/** What there is about a container beside its pod's spec and status. */
export interface AboutContainer {
  readonly podSpec: Mapping;
  readonly events: readonly KubeEvent[];
  readonly logs: readonly ContainerLog[];
  readonly usage: readonly UsageSeries[];
}

/** What is known of one container: by its status, else by its events; with its log and the probe that ended it. */
export function containerFacts(read: Container, about: AboutContainer): ContainerFacts {
  const { podSpec, events, logs, usage } = about;
  const container = { ...read, ...fromEvents(read, events) };
  const { state, spec, waiting } = container;
  const ended = container.ends.at(-1);
  const { log, repeats, silent } = readLog(logs, state, ended);
  return {
    ...container,
    ended,
    memoryLimit: memoryLimit(spec, podSpec),
    usage,
    log,
    repeats,
    silent,
    further: state === 'running' ? furtherThanBefore(logs) : undefined,
    events,
    kill: findKill({
      ended,
      waiting: waiting?.reason ?? '',
      spec,
      podSpec,
      events,
      lines: log?.reading.lines ?? [],
    }),
  };
}

/** What the status leaves open, as events tell it. */
function fromEvents(
  { reported, state, waiting, runningSince }: Container,
  events: readonly KubeEvent[],
): Partial<Container> {
  const now = state === 'none' ? stateFromEvents(events) : state;
  const reason = waiting?.reason || (now === 'waiting' ? waitingReason(events) : '');
  return {
    state: now,
    waiting: now === 'waiting' ? { reason, message: waiting?.message ?? '' } : undefined,
    runningSince: now === 'running' ? (runningSince ?? startedBy(events)) : undefined,
    ...(reported ? {} : { restarts: restartsFromEvents(events), started: startedByEvents(events) }),
  };
}

function stateFromEvents(events: readonly KubeEvent[]): ContainerFacts['state'] {
  const said = new Set(events.map(({ reason }) => reason));
  const stopped = said.has('BackOff') || said.has('Failed') || said.has('Killing');
  if (said.has('Started') && !stopped) return 'running';
  return events.some(({ type }) => type === 'Warning') ? 'waiting' : 'none';
}

/** Without a status the events must say what the container waits for. */
function waitingReason(events: readonly KubeEvent[]): string {
  const last = events.findLast(({ type }) => type === 'Warning');
  if (!last) return '';
  const refused = events.findLast(
    ({ reason, message }) => reason === 'Failed' && /^Error: .*(?:OCI|runc|exec|container)/i.test(message),
  );
  if (refused && !/CreateContainerConfig|runAsNonRoot/.test(refused.message)) return 'RunContainerError';
  if (last.reason === 'BackOff' && /pulling image/i.test(last.message)) return 'ImagePullBackOff';
  if (
    events.some(({ reason }) => reason === 'BackOff') &&
    !events.some(({ message }) => /pulling image/.test(message))
  )
    return 'CrashLoopBackOff';
  if (last.reason === 'Failed' && /pull|ErrImage|ImagePull/i.test(last.message)) return 'ErrImagePull';
  if (last.reason === 'InspectFailed') return 'InvalidImageName';
  if (last.reason === 'ErrImageNeverPull') return 'ErrImageNeverPull';
  if (last.reason === 'Failed') {
    return /not found$|couldn't find key|runAsNonRoot/.test(last.message) && !/exec/.test(last.message)
      ? 'CreateContainerConfigError'
      : 'RunContainerError';
  }
  return '';
}

/** A startup probe that fails says that it has not passed. */
function startedByEvents(events: readonly KubeEvent[]): boolean | undefined {
  return events.some(({ message }) => message.startsWith('Startup probe failed')) ? false : undefined;
}

function startedBy(events: readonly KubeEvent[]): number | undefined {
  return events.findLast(({ reason }) => reason === 'Started')?.last;
}

function restartsFromEvents(events: readonly KubeEvent[]): number {
  const started = events
    .filter(({ reason }) => reason === 'Started')
    .reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, started - 1);
}

/** The container's own limit, else the pod's (Kubernetes 1.34). */
function memoryLimit(spec: Mapping, podSpec: Mapping): string | undefined {
  const limit =
    valueAt(spec, ['resources', 'limits', 'memory']) ?? valueAt(podSpec, ['resources', 'limits', 'memory']);
  return typeof limit === 'number' || typeof limit === 'string' ? String(limit) : undefined;
}
