import { asList, asMapping, asString, isMapping, type Mapping } from '../manifest/value.ts';
import { conditionOf } from './condition.ts';
import { type Container, initKind, readContainer } from './container.ts';
import type { ClusterObject } from './object.ts';
import { parseTime } from './time.ts';

/** A pod as its spec and status show it. */
export interface Pod extends ClusterObject {
  readonly phase: string;
  /** `Evicted`, `DeadlineExceeded` …: the pod ended as a whole. */
  readonly reason: string;
  readonly message: string;
  readonly created: number | undefined;
  readonly restartPolicy: string;
  readonly nodeName: string | undefined;
  readonly deleting: boolean;
  /** Revision it was made for: pod-template-hash or controller-revision-hash. */
  readonly revision: string | undefined;
  readonly ready: boolean;
  /** Of all its containers. */
  readonly restarts: number;
  readonly containers: readonly Container[];
}

const known = new WeakMap<ClusterObject, Pod>();

/** Reads a pod, once for each version of it. */
export function readPod(object: ClusterObject): Pod {
  let pod = known.get(object);
  if (!pod) {
    pod = read(object);
    known.set(object, pod).set(pod, pod);
  }
  return pod;
}

function read(object: ClusterObject): Pod {
  const { metadata, spec, status } = object;
  const { labels = {} } = metadata;
  const containers = readContainers(spec, status);
  return {
    ...object,
    phase: asString(status.phase) ?? '',
    reason: asString(status.reason) ?? '',
    message: (asString(status.message) ?? '').trim(),
    created: parseTime(metadata.creationTimestamp),
    restartPolicy: asString(spec.restartPolicy) ?? 'Always',
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== undefined,
    revision:
      asString(labels['pod-template-hash']) ??
      asString(labels['rollouts-pod-template-hash']) ??
      asString(labels['controller-revision-hash']),
    ready: conditionOf(object, 'Ready')?.status === 'True',
    restarts: containers.reduce((sum, { restarts }) => sum + restarts, 0),
    containers,
  };
}

/** The containers of a pod, those that start first before the others; with those that only the status tells of. */
export function readContainers(spec: Mapping, status: Mapping): Container[] {
  return (['initContainers', 'containers'] as const).flatMap((list) => {
    const field = list === 'containers' ? 'containerStatuses' : 'initContainerStatuses';
    const statuses = asList(status[field]).map(asMapping);
    const specs = asList(spec[list]).filter(isMapping);
    const unspecified = statuses.filter(({ name }) => !specs.some((container) => container.name === name));
    return [...specs, ...unspecified.map(({ name, image }): Mapping => ({ name, image }))].map((own) => {
      const index = statuses.findIndex(({ name }) => name === (asString(own.name) ?? ''));
      const kind = list === 'containers' ? 'app' : initKind(own);
      const place = `status.${field}[${Math.max(0, index)}]`;
      return readContainer({ kind, spec: own, field: place }, statuses[index]);
    });
  });
}
