import { keyOf } from '../../kubernetes/object.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';
import { isLogOf } from './log-of-pod.ts';

/** The logs of a pod that would help: of these containers, each run that is still to be had. */
export interface LogRead {
  readonly what: 'logs';
  readonly namespace: string;
  readonly pod: string;
  readonly containers: readonly string[];
}

/** Pods that fail alike are looked at twice: the first and the newest. */
const perGroup = 2;
/** Of so many pods logs are read in all; the others are judged by status and events. */
const mostPods = 24;

/**
 * The logs that would tell more about failing containers: of two pods in each group that fails alike, of none where a log
 * of the group is known or was asked for.
 * @param asked pods whose logs were asked for, as `namespace/name`
 */
export function logReads(
  failures: readonly Failure[],
  asked: ReadonlySet<string>,
): { reads: LogRead[]; left: number } {
  const groups = new Map<string, { pod: PodFacts; container: ContainerFacts }[]>();
  for (const failure of failures) {
    const { pod, container } = failure;
    if (!pod || pod.onlyEvents || !container || !hasRun(container)) continue;
    const key = failureKey(failure);
    groups.set(key, [...(groups.get(key) ?? []), { pod, container }]);
  }
  const known = failures[0]?.facts.evidence.logs ?? [];
  const isKnown = (pod: PodFacts, container: ContainerFacts): boolean =>
    asked.has(podKey(pod)) || known.some((log) => log.container === container.name && isLogOf(log, pod));
  const open = [...groups.values()].filter(
    (group) => !group.some(({ pod, container }) => isKnown(pod, container)),
  );
  const room = Math.max(0, Math.floor((mostPods - asked.size) / perGroup));
  const chosen = open.slice(0, room).flatMap((group) => {
    const byAge = group.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
    return byAge.length <= perGroup ? byAge : [...byAge.slice(0, 1), ...byAge.slice(1 - perGroup)];
  });
  const reads = new Map<string, LogRead>();
  for (const { pod, container } of chosen) {
    const { namespace, name } = pod;
    const before = reads.get(podKey(pod))?.containers ?? [];
    const containers = [...new Set([...before, container.name])];
    reads.set(podKey(pod), { what: 'logs', namespace, pod: name, containers });
  }
  return { reads: [...reads.values()], left: Math.max(0, open.length - room) };
}

/** `shop/web-5c9f7d-abcde` */
export function podKey({ namespace, name }: Pick<PodFacts, 'namespace' | 'name'>): string {
  return `${namespace}/${name}`;
}

/** What is equal for containers that fail for the same reason: the same workload, container, end and place of it. */
export function failureKey({ workload, symptom, container }: Failure): string {
  const { ended, kill, waiting } = container ?? {};
  const waits = ended ? '' : (waiting?.reason ?? '');
  const end = ended ? `${ended.exit} ${ended.reason}` : symptom;
  return [keyOf(workload.object), container?.name, end, kill?.by, waits].join('|');
}

/** Of a container that could not be started some runtimes say why in its log. */
function hasRun({ state, ended }: ContainerFacts): boolean {
  return state === 'running' || ended !== undefined;
}
