import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  type Mapping,
  valueAt,
} from '../manifest/value.ts';
import type { EventIndex, KubeEvent } from './event.ts';
import type { ContainerLog, Evidence, EvidenceObject } from './evidence.ts';
import type { ContainerFacts, ContainerKind, PodFacts, Termination } from './facts.ts';
import { findKill } from './kill.ts';
import { isLogOf } from './log-of-pod.ts';
import { classifyLog, type LogReading } from './logs/classify.ts';
import { realLog } from './logs/no-log.ts';
import { imageIn } from './messages/image-pull.ts';
import { parseTime } from './timestamp.ts';
import { isAbout, type UsageSeries } from './usage/series.ts';

/** Reads a pod with its containers, events and logs. */
export function readPod(pod: EvidenceObject, evidence: Evidence, events: EventIndex): PodFacts {
  const spec = asMapping(pod.value.spec);
  const status = asMapping(pod.value.status);
  const metadata = asMapping(pod.value.metadata);
  const labels = asMapping(metadata.labels);
  const own = events.of({ kind: 'Pod', namespace: pod.namespace, name: pod.name, uid: pod.uid });
  return {
    name: pod.name,
    namespace: pod.namespace,
    uid: pod.uid,
    source: pod.source,
    spec,
    status,
    phase: asString(status.phase) ?? '',
    reason: asString(status.reason) ?? '',
    message: (asString(status.message) ?? '').trim(),
    created: parseTime(metadata.creationTimestamp),
    restartPolicy: asString(spec.restartPolicy) ?? 'Always',
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== undefined && metadata.deletionTimestamp !== null,
    revision:
      asString(labels['pod-template-hash']) ??
      asString(labels['rollouts-pod-template-hash']) ??
      asString(labels['controller-revision-hash']),
    containers: readContainers(pod, spec, status, own, evidence),
    events: own,
    onlyEvents: false,
  };
}

/** A pod of which only events are left: its containers are those of the template, their states what the events say. */
export function podFromEvents(
  name: string,
  namespace: string,
  template: Mapping,
  own: readonly KubeEvent[],
  evidence: Evidence,
): PodFacts {
  const pod = { source: own[0]?.source ?? 'events', name, namespace, uid: own.find(({ uid }) => uid)?.uid };
  const evicted = own.findLast(({ reason }) => reason === 'Evicted');
  const spec = asList(template.containers).length > 0 ? template : { ...template, ...containersIn(own) };
  return {
    ...pod,
    spec,
    status: {},
    phase: '',
    reason: evicted ? evicted.reason : '',
    message: evicted ? evicted.message : '',
    created: own[0]?.first,
    restartPolicy: asString(template.restartPolicy) ?? 'Always',
    nodeName: own.some(({ reason }) => reason === 'Scheduled') ? '' : undefined,
    deleting: false,
    revision: undefined,
    containers: readContainers(pod, spec, {}, own, evidence),
    events: own,
    onlyEvents: true,
  };
}

/** The containers that events are about: `spec.containers{NAME}`, with the image that the kubelet names. */
function containersIn(events: readonly KubeEvent[]): Mapping {
  const named = (field: KubeEvent['field']): Mapping[] => {
    const own = events.filter((event) => event.field === field);
    return [...new Set(own.flatMap(({ container }) => container || []))].map((name) => ({
      name,
      image: own
        .filter(({ container }) => container === name)
        .map(({ message }) => imageIn(message))
        .find((image) => image !== undefined),
    }));
  };
  return { initContainers: named('initContainers'), containers: named('containers') };
}

function readContainers(
  pod: { name: string; namespace: string },
  spec: Mapping,
  status: Mapping,
  events: readonly KubeEvent[],
  { logs, usage = [] }: Evidence,
): ContainerFacts[] {
  const measured = usage.filter((series) => series.pod === pod.name);
  const alone = asList(spec.containers).length + asList(spec.initContainers).length === 1;
  return (['initContainers', 'containers'] as const).flatMap((field) => {
    const statusField = field === 'containers' ? 'containerStatuses' : 'initContainerStatuses';
    const statuses = asList(status[statusField]).map(asMapping);
    const specs = asList(spec[field]).filter(isMapping);
    const unspecified = statuses.filter(({ name }) => !specs.some((container) => container.name === name));
    return [...specs, ...unspecified.map(({ name, image }): Mapping => ({ name, image }))].map(
      (container) => {
        const name = asString(container.name) ?? '';
        const index = statuses.findIndex((candidate) => candidate.name === name);
        const sidecar = container.restartPolicy === 'Always' || container.restartPolicy === 'OnFailure';
        const kind: ContainerKind = field === 'containers' ? 'app' : sidecar ? 'sidecar' : 'init';
        return readContainer({
          name,
          kind,
          spec: container,
          podSpec: spec,
          status: statuses[index],
          field: `status.${statusField}[${index < 0 ? 0 : index}]`,
          events: events.filter((event) => event.container === name),
          logs: logs.filter((log) => log.container === name && isLogOf(log, pod)),
          usage: measured.filter((series) =>
            isAbout(series, { namespace: pod.namespace, container: name, alone }),
          ),
        });
      },
    );
  });
}

interface RawContainer {
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

function readContainer(raw: RawContainer): ContainerFacts {
  const { status = {}, events, field } = raw;
  const state = stateOf(status) ?? stateFromEvents(events);
  const now = asMapping(asMapping(status.state)[state]);
  const ended =
    (state === 'terminated' ? terminationOf(now, `${field}.state.terminated`) : undefined) ??
    terminationOf(valueAt(status, ['lastState', 'terminated']), `${field}.lastState.terminated`);
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

function terminationOf(value: unknown, field: string): Termination | undefined {
  if (!isMapping(value) || asNumber(value.exitCode) === undefined) return undefined;
  return {
    exitCode: value.exitCode as number,
    reason: asString(value.reason) ?? '',
    message: (asString(value.message) ?? '').trim(),
    startedAt: parseTime(value.startedAt),
    finishedAt: parseTime(value.finishedAt),
    field,
  };
}

/** The container's own limit, else the pod's (Kubernetes 1.34). */
function memoryLimit(spec: Mapping, podSpec: Mapping): string | undefined {
  const limit =
    valueAt(spec, ['resources', 'limits', 'memory']) ?? valueAt(podSpec, ['resources', 'limits', 'memory']);
  return typeof limit === 'number' || typeof limit === 'string' ? String(limit) : undefined;
}

/**
 * The log of the run that ended. Which request gives it depends on the container's state: waiting or running, the
 * previous one; terminated, the current one. The wrong choice gives the run before, or an answer that looks like a log.
 */
function readLog(
  logs: readonly ContainerLog[],
  state: ContainerFacts['state'],
  ended: Termination | undefined,
): Pick<ContainerFacts, 'log' | 'repeats' | 'silent'> {
  const usable = logs.flatMap((log) => {
    const text = log.refused ? undefined : realLog(log.text);
    return text === undefined || text.trim() === '' ? [] : [{ ...log, text }];
  });
  const wanted = ended && (state === 'waiting' || state === 'running') ? 'previous' : 'current';
  const chosen = usable.find(({ which }) => which === wanted) ?? usable[0];
  if (!chosen) {
    const said =
      ended && ended.reason !== 'StartError' && ended.reason !== 'ContainerCannotRun' ? ended.message : '';
    const silent = logs.some(
      ({ which, refused, text }) => which === wanted && !refused && text.trim() === '',
    );
    return said === ''
      ? { log: undefined, repeats: false, silent }
      : {
          log: { source: 'termination message', which: 'current', reading: classifyLog(said) },
          repeats: false,
          silent,
        };
  }
  const reading = classifyLog(chosen.text);
  const other = usable.find((log) => log !== chosen);
  return {
    log: { source: chosen.source, which: chosen.which, reading },
    repeats: other !== undefined && endsAlike(reading, other.text),
    silent: false,
  };
}

/** Compares the log of the present run with that of the one before; numbers differ from run to run. */
function furtherThanBefore(logs: readonly ContainerLog[]): ContainerFacts['further'] {
  const linesOf = (wanted: ContainerLog['which']): string[] => {
    const log = logs.find(({ which, refused, text }) => which === wanted && !refused && text !== '');
    const text = (log && realLog(log.text)) ?? '';
    return text.split('\n').flatMap((line) => line.trim().replace(/\d+/g, '0') || []);
  };
  const [before, now] = [linesOf('previous'), linesOf('current')];
  const last = now.at(-1);
  if (last === undefined || before.length === 0 || before.includes(last)) return undefined;
  return now.length > before.length ? 'and more' : 'elsewhere';
}

function endsAlike(reading: LogReading, other: string): boolean {
  const wanted = reading.findings[0]?.line.text ?? reading.last?.text;
  return wanted !== undefined && other.includes(wanted.trim());
}
