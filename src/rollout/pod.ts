import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../manifest/value.ts';
import type { KubeRecord } from './record.ts';

/** A pod as its status shows it. */
export interface PodView {
  readonly record: KubeRecord;
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly node: string | undefined;
  readonly leaving: boolean;
  readonly phase: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly containers: readonly ContainerView[];
}

/** A container as its status shows it, with the ends of runs that the status still remembers: none, one or two. */
export interface ContainerView {
  readonly name: string;
  readonly role: 'app' | 'init' | 'sidecar';
  readonly ready: boolean;
  readonly restarts: number;
  readonly running: boolean;
  /** When the run that is under way began. */
  readonly runningSince: number | undefined;
  readonly waiting: { readonly reason: string; readonly message: string } | undefined;
  readonly ends: readonly RunEnd[];
}

/** How one run of a container ended. */
export interface RunEnd {
  /** Tells this run from all others. */
  readonly id: string;
  readonly container: string;
  /** True when `logs --previous` shows it, false when it is the current log. */
  readonly previous: boolean;
  readonly exitCode: number;
  readonly reason: string;
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
}

const views = new WeakMap<KubeRecord, PodView>();

/** Reads a pod's status, once for each version of it. */
export function podView(record: KubeRecord): PodView {
  let view = views.get(record);
  if (!view) {
    view = readPod(record);
    views.set(record, view);
  }
  return view;
}

function readPod(record: KubeRecord): PodView {
  const { metadata, spec, status } = record;
  const sidecars = new Set(
    asList(spec.initContainers).flatMap((container) => {
      const { name, restartPolicy } = asMapping(container);
      return restartPolicy === 'Always' ? [name] : [];
    }),
  );
  const init = asList(status.initContainerStatuses).map((entry) => {
    const value = asMapping(entry);
    return readContainer(value, sidecars.has(value.name) ? 'sidecar' : 'init');
  });
  const apps = asList(status.containerStatuses).map((entry) => readContainer(asMapping(entry), 'app'));
  const containers = [...init, ...apps];
  return {
    record,
    uid: metadata.uid,
    name: metadata.name,
    namespace: metadata.namespace ?? '',
    node: asString(spec.nodeName),
    leaving: metadata.deletionTimestamp !== undefined,
    phase: asString(status.phase) ?? '',
    ready: conditionOf(status, 'Ready')?.status === 'True',
    restarts: containers.reduce((sum, { restarts }) => sum + restarts, 0),
    containers,
  };
}

function readContainer(value: Mapping, role: ContainerView['role']): ContainerView {
  const name = asString(value.name) ?? '';
  const state = asMapping(value.state);
  const waiting = asMapping(state.waiting);
  return {
    name,
    role,
    ready: value.ready === true,
    restarts: asNumber(value.restartCount) ?? 0,
    running: isMapping(state.running),
    runningSince: timeOf(asMapping(state.running).startedAt),
    waiting: isMapping(state.waiting)
      ? { reason: asString(waiting.reason) ?? '', message: asString(waiting.message) ?? '' }
      : undefined,
    ends: [
      ...endOf(asMapping(value.lastState).terminated, name, true),
      ...endOf(state.terminated, name, false),
    ],
  };
}

function endOf(value: unknown, container: string, previous: boolean): RunEnd[] {
  if (!isMapping(value)) return [];
  const finishedAt = timeOf(value.finishedAt);
  return [
    {
      id: asString(value.containerID) || `${container}@${finishedAt ?? 'unknown'}`,
      container,
      previous,
      exitCode: asNumber(value.exitCode) ?? 0,
      reason: asString(value.reason) ?? '',
      startedAt: timeOf(value.startedAt),
      finishedAt,
    },
  ];
}

/** Milliseconds of a time stamp; undefined for none, and for the epoch, by which the kubelet says "never". */
export function timeOf(value: unknown): number | undefined {
  const time = Date.parse(asString(value) ?? '');
  return Number.isNaN(time) || time <= 0 ? undefined : time;
}

/** A condition of a status, by its type. */
export function conditionOf(status: Mapping, type: string): Mapping | undefined {
  return asList(status.conditions)
    .map(asMapping)
    .find((condition) => condition.type === type);
}
