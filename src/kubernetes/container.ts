import { asMapping, asNumber, asString, isMapping, type Mapping } from '../manifest/value.ts';
import { type Run, readRun } from './run.ts';
import { parseTime } from './time.ts';

/** What a container is to its pod. A sidecar is an init container with `restartPolicy: Always`. */
export type ContainerKind = 'app' | 'init' | 'sidecar';

/** A container as its pod's spec and status show it. */
export interface Container {
  readonly name: string;
  readonly kind: ContainerKind;
  readonly spec: Mapping;
  readonly image: string | undefined;
  readonly imageId: string | undefined;
  /** `status.containerStatuses[0]`; where its status stands, or would stand. */
  readonly field: string;
  /** True when the pod's status has an entry for it. */
  readonly reported: boolean;
  /** `none`: its status says nothing yet. */
  readonly state: 'waiting' | 'running' | 'terminated' | 'none';
  readonly waiting: { readonly reason: string; readonly message: string } | undefined;
  /** When the run that is under way began. */
  readonly runningSince: number | undefined;
  /** The runs that have ended and that the status still remembers, the last one last: none, one or two. */
  readonly ends: readonly Run[];
  readonly restarts: number;
  readonly ready: boolean;
  /** Whether its startup probe has passed; undefined when nobody says it. */
  readonly started: boolean | undefined;
}

/** Reads a container from its entry in the pod's spec and its entry in the pod's status, where there is one. */
export function readContainer(
  { kind, spec, field }: Pick<Container, 'kind' | 'spec' | 'field'>,
  entry: Mapping | undefined,
): Container {
  const status = entry ?? {};
  const container = asString(spec.name) ?? '';
  const states = asMapping(status.state);
  const state = (['waiting', 'running', 'terminated'] as const).find((each) => isMapping(states[each]));
  const now = asMapping(state && states[state]);
  const runs = [
    readRun(asMapping(status.lastState).terminated, {
      container,
      previous: true,
      field: `${field}.lastState.terminated`,
    }),
    readRun(states.terminated, { container, previous: false, field: `${field}.state.terminated` }),
  ];
  return {
    name: container,
    kind,
    spec,
    image: asString(spec.image) ?? asString(status.image),
    imageId: asString(status.imageID) || undefined,
    field,
    reported: entry !== undefined,
    state: state ?? 'none',
    waiting:
      state === 'waiting'
        ? { reason: asString(now.reason) ?? '', message: asString(now.message) ?? '' }
        : undefined,
    runningSince: state === 'running' ? parseTime(now.startedAt) : undefined,
    ends: runs.filter((run) => run !== undefined),
    restarts: asNumber(status.restartCount) ?? 0,
    ready: status.ready === true,
    started: typeof status.started === 'boolean' ? status.started : undefined,
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
