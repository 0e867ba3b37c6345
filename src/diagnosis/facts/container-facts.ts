import type { ContainerKind } from '../../kubernetes/container.ts';
import type { KubeEvent } from '../../kubernetes/event.ts';
import { readRun } from '../../kubernetes/run.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asMapping, asNumber, asString, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import type { ContainerLog } from '../evidence/evidence.ts';
import type { UsageSeries } from '../evidence/usage/series.ts';
import type { ContainerFacts } from './facts.ts';
import { findKill } from './kill.ts';
import { furtherThanBefore, readLog } from './run-log.ts';

/** A container as the pod has it, with what else there is of it. */
export interface RawContainer {
  readonly name: string;
  readonly kind: ContainerKind;
  readonly spec: Mapping;
  readonly podSpec: Mapping;
  readonly status: Mapping | undefined;
  readonly field: string;
  readonly events: readonly KubeEvent[];
  readonly logs: readonly ContainerLog[];
  readonly usage: readonly UsageSeries[];
}

/** What is known of one container: by its status, else by its events; with its log and the probe that ended it. */
export function readContainer(raw: RawContainer): ContainerFacts {
  const { status = {}, events, field } = raw;
  const state = stateOf(status) ?? stateFromEvents(events);
  const now = asMapping(asMapping(status.state)[state]);
  const ended =
    (state === 'terminated'
      ? readRun(now, { container: raw.name, previous: false, field: `${field}.state.terminated` })
      : undefined) ??
    readRun(valueAt(status, ['lastState', 'terminated']), {
      container: raw.name,
      previous: true,
      field: `${field}.lastState.terminated`,
    });
  const waiting =
    state === 'waiting'
      ? { reason: asString(now.reason) ?? waitingReason(events), message: asString(now.message) ?? '' }
      : undefined;
  const { log, repeats, silent } = readLog(raw.logs, state, ended);
  const further = state === 'running' ? furtherThanBefore(raw.logs) : undefined;
  return {
    name: raw.name,
    kind: raw.kind,
    spec: raw.spec,
    image: asString(raw.spec.image) ?? asString(status.image),
    imageId: asString(status.imageID) || undefined,
    field,
    state,
    waiting,
    runningSince: state === 'running' ? (parseTime(now.startedAt) ?? startedBy(events)) : undefined,
    ended,
    restarts: asNumber(status.restartCount) ?? restartsFromEvents(events),
    ready: status.ready === true,
    started: startedOf(raw),
    memoryLimit: memoryLimit(raw.spec, raw.podSpec),
    usage: raw.usage,
    log,
    repeats,
    silent,
    further,
    events,
    kill: findKill({
      ended,
      waiting: waiting?.reason ?? '',
      spec: raw.spec,
      podSpec: raw.podSpec,
      events,
      lines: log?.reading.lines ?? [],
    }),
  };
}

function stateOf(status: Mapping): ContainerFacts['state'] | undefined {
  const state = asMapping(status.state);
  return (['waiting', 'running', 'terminated'] as const).find((name) => isMapping(state[name]));
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

/** Whether the startup probe has passed; without a status a startup probe that fails says that it has not. */
function startedOf({ status, events }: RawContainer): boolean | undefined {
  if (status) return typeof status.started === 'boolean' ? status.started : undefined;
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
