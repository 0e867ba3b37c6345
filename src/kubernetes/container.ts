import { asMapping, asNumber, asString, isMapping, type Mapping } from '../manifest/value.ts';
import { type Run, readRun } from './run.ts';
import { parseTime } from './time.ts';

/** What a container is to its pod. A sidecar is an init container with `restartPolicy: Always`. */
export type ContainerKind = 'app' | 'init' | 'sidecar';

/** A container as its status shows it, with the ends of runs that the status still remembers: none, one or two. */
export interface Container {
  readonly name: string;
  readonly kind: ContainerKind;
  readonly ready: boolean;
  readonly restarts: number;
  readonly running: boolean;
  /** When the run that is under way began. */
  readonly runningSince: number | undefined;
  readonly waiting: { readonly reason: string; readonly message: string } | undefined;
  readonly ends: readonly Run[];
}

/** Reads one entry of a pod's container statuses. */
export function readContainer(value: Mapping, kind: ContainerKind, field: string): Container {
  const name = asString(value.name) ?? '';
  const state = asMapping(value.state);
  const waiting = asMapping(state.waiting);
  const before = readRun(asMapping(value.lastState).terminated, {
    container: name,
    previous: true,
    field: `${field}.lastState.terminated`,
  });
  const last = readRun(state.terminated, {
    container: name,
    previous: false,
    field: `${field}.state.terminated`,
  });
  return {
    name,
    kind,
    ready: value.ready === true,
    restarts: asNumber(value.restartCount) ?? 0,
    running: isMapping(state.running),
    runningSince: parseTime(asMapping(state.running).startedAt),
    waiting: isMapping(state.waiting)
      ? { reason: asString(waiting.reason) ?? '', message: asString(waiting.message) ?? '' }
      : undefined,
    ends: [before, last].filter((run) => run !== undefined),
  };
}

/**
 * What an entry of `initContainers` is. Only `Always` makes a sidecar: with `OnFailure` or `Never`, which containers may
 * have since Kubernetes 1.34, the pod still waits for it to succeed.
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restart-rules
 */
export function initKind({ restartPolicy }: Mapping): 'init' | 'sidecar' {
  return restartPolicy === 'Always' ? 'sidecar' : 'init';
}
