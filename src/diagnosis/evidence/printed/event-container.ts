import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from '../../../manifest/value.ts';
import type { EventRow } from './event-rows.ts';

/** Messages of the kubelet that name the container. */
const naming: readonly RegExp[] = [
  /\bcontainer "?([a-z0-9-]+)"? in pod /,
  /^(?:Created|Started|Stopping|Killing) (?:init )?container:? ?(?:with id \S+ )?"?([a-z0-9-]+)"?\.?$/,
  /^(?:Init c|C)ontainer ([a-z0-9-]+) (?:failed|definition changed|exceeded|\S+ hook)/,
  /\(pod: "[^"]*", container: ([a-z0-9-]+)\)/,
  /\bfailed container=([a-z0-9-]+) pod=/,
  /\bfor [Cc]ontainer "([a-z0-9-]+)"/,
];

const probes: readonly (readonly [RegExp, string])[] = [
  [/^Liveness probe /, 'livenessProbe'],
  [/^Readiness probe /, 'readinessProbe'],
  [/^Startup probe /, 'startupProbe'],
];

/** Reasons of events that are about one container; others are about the pod. */
const ofContainer =
  /^(?:Pulling|Pulled|Created|Started|Killing|BackOff|Failed|Unhealthy|ErrImageNeverPull|InspectFailed|FailedPostStartHook|FailedPreStopHook|ProbeWarning)$/;

/** True for an event about one container of a pod, and not the pod. */
export function isOfContainer({ reason }: Pick<EventRow, 'reason'>): boolean {
  return ofContainer.test(reason);
}

/** The container that the kubelet's message names. */
export function namedContainer({ message }: Pick<EventRow, 'message'>): string | undefined {
  return naming.map((text) => text.exec(message)?.[1]).find((name) => name !== undefined);
}

interface Known {
  readonly name: string;
  readonly spec: Mapping;
  readonly field: string;
}

/**
 * The field that an event is about, as the API has it and most tables leave it out: by the container that the message names,
 * by the image, by the only probe of its kind, or because the pod has one container.
 */
export function containerOfEvent(
  { reason, message }: EventRow,
  pod: Mapping | undefined,
): string | undefined {
  if (!isOfContainer({ reason })) return undefined;
  const containers = containersOf(pod);
  const named = namedContainer({ message });
  if (named !== undefined) return containers.find(({ name }) => name === named)?.field;
  const image = /(?:image|Image) "([^"]+)"/.exec(message)?.[1];
  const byImage = containers.filter(({ spec }) => image !== undefined && spec.image === image);
  const probe = probes.find(([text]) => text.test(message))?.[1];
  const byProbe = containers.filter(({ spec }) => probe !== undefined && isMapping(spec[probe]));
  const byState = containers.filter(({ name }) => reason === 'Failed' && isWaiting(pod, name));
  const only = [byImage, byProbe, byState, containers].find((found) => found.length === 1)?.[0];
  return only?.field;
}

function containersOf(pod: Mapping | undefined): Known[] {
  return ['initContainers', 'containers'].flatMap((list) =>
    asList(valueAt(pod, ['spec', list])).map((container): Known => {
      const spec = asMapping(container);
      const name = asString(spec.name) ?? '';
      return { name, spec, field: `spec.${list}{${name}}` };
    }),
  );
}

/** True for a container that waits with an error; one that waits for others has none. */
function isWaiting(pod: Mapping | undefined, name: string): boolean {
  const statuses = ['initContainerStatuses', 'containerStatuses'].flatMap((list) =>
    asList(valueAt(pod, ['status', list])).map(asMapping),
  );
  const status = statuses.find((each) => each.name === name);
  const reason = asString(valueAt(status, ['state', 'waiting', 'reason']));
  return reason !== undefined && !/^(?:ContainerCreating|PodInitializing)$/.test(reason);
}
