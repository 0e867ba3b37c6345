import { asList, asMapping, asString, isMapping } from '../manifest/value.ts';
import { conditionOf } from './condition.ts';
import { type Container, initKind, readContainer } from './container.ts';
import type { KubeRecord } from './object.ts';

/** A pod as its status shows it. */
export interface Pod {
  readonly record: KubeRecord;
  readonly uid: string;
  readonly name: string;
  readonly namespace: string;
  readonly nodeName: string | undefined;
  readonly deleting: boolean;
  readonly phase: string;
  readonly ready: boolean;
  readonly restarts: number;
  readonly containers: readonly Container[];
}

const pods = new WeakMap<KubeRecord, Pod>();

/** Reads a pod's status, once for each version of it. */
export function readPod(record: KubeRecord): Pod {
  let pod = pods.get(record);
  if (!pod) {
    pod = read(record);
    pods.set(record, pod);
  }
  return pod;
}

function read(record: KubeRecord): Pod {
  const { metadata, spec, status } = record;
  const inits = asList(spec.initContainers).filter(isMapping);
  const init = asList(status.initContainerStatuses).map((entry, index) => {
    const value = asMapping(entry);
    const own = inits.find(({ name }) => name === value.name);
    return readContainer(value, initKind(own ?? {}), `status.initContainerStatuses[${index}]`);
  });
  const apps = asList(status.containerStatuses).map((entry, index) =>
    readContainer(asMapping(entry), 'app', `status.containerStatuses[${index}]`),
  );
  const containers = [...init, ...apps];
  return {
    record,
    uid: metadata.uid,
    name: metadata.name,
    namespace: metadata.namespace ?? '',
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== undefined,
    phase: asString(status.phase) ?? '',
    ready: conditionOf(record, 'Ready')?.status === 'True',
    restarts: containers.reduce((sum, { restarts }) => sum + restarts, 0),
    containers,
  };
}
