import { readContainer } from '../../kubernetes/container.ts';
import { realLog } from '../../kubernetes/no-log.ts';
import { readObject } from '../../kubernetes/object.ts';
import { readPod } from '../../kubernetes/pod.ts';
import type { ContainerLog } from '../evidence/evidence.ts';
import { isOfNode } from '../evidence/log-owner.ts';
import type { ContainerFacts, Facts, PodFacts, WorkloadFacts } from './facts.ts';
import { readText } from './run-log.ts';

/** A log of which nothing else is known, as a failure needs it. */
export interface LogAlone {
  readonly workload: WorkloadFacts;
  readonly pod: PodFacts;
  readonly container: ContainerFacts;
}

/** The kind by which a report names what is only known by its log, where the log does not say its pod. */
export const logKind = 'Log';

/** What stands for the pod in a command where nobody says its name. */
const anyPod = 'POD';

/**
 * The logs of evidence that has nothing but logs, each as what it is of. A log of an earlier run stands for the present one of
 * its container: it ended. The log of a service of the node is of no container.
 */
export function logsAlone({ evidence, workloads }: Facts): LogAlone[] {
  if (workloads.length > 0) return [];
  const chosen = new Map<string, ContainerLog>();
  for (const found of evidence.logs) {
    const text = found.refused ? undefined : realLog(found.text);
    if (text === undefined || text.trim() === '' || isOfNode(found.source, text)) continue;
    const log = believable(found);
    const key = log.pod === undefined ? log.source : `${log.pod}/${log.container ?? ''}`;
    if (!chosen.has(key) || log.which === 'previous') chosen.set(key, { ...log, text });
  }
  return [...chosen.values()].map(aloneOf);
}

/** The names of files and folders are not made for us: only one with the ending of a pod's name names a pod. */
function believable(log: ContainerLog): ContainerLog {
  const isPod = log.namespace !== undefined || /-(?:\d+|[a-z0-9]{4,})$/.test(log.pod ?? '');
  return isPod ? log : { ...log, pod: undefined, container: undefined };
}

function aloneOf({ pod: name, container: named, namespace, source, which, text }: ContainerLog): LogAlone {
  const spec = { name: named ?? '' };
  const object = {
    apiVersion: 'v1',
    kind: name === undefined ? logKind : 'Pod',
    namespace: namespace ?? '',
    name: name ?? source.slice(source.lastIndexOf('/') + 1),
  };
  const container: ContainerFacts = {
    ...readContainer({ kind: 'app', spec, field: 'status.containerStatuses[0]' }, undefined),
    ended: undefined,
    memoryLimit: undefined,
    usage: [],
    log: { source, which, reading: readText(text) },
    repeats: false,
    silent: false,
    further: undefined,
    events: [],
    kill: undefined,
  };
  const value = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: name ?? anyPod },
    spec: { containers: [spec] },
  };
  const pod: PodFacts = {
    ...readPod({ ...readObject(value, source), namespace: namespace ?? '' }),
    containers: [container],
    events: [],
    onlyEvents: true,
  };
  const workload: WorkloadFacts = {
    object,
    value: undefined,
    source,
    podSpec: value.spec,
    pods: [pod],
    oldPods: [],
    desired: 0,
    refusals: [],
    job: undefined,
    previous: undefined,
    revision: undefined,
  };
  return { workload, pod, container };
}
