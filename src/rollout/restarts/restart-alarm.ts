import type { Container } from '../../kubernetes/container.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { succeeded } from '../../kubernetes/run-end.ts';
import { type EarlierCounts, isTooOften, type RestartRate, restartRate } from './restart-rate.ts';

/** What is too much. */
export interface AlarmCondition {
  /** More restarts than this within the window alarm. */
  readonly restarts: number;
  /** Seconds. */
  readonly window: number;
}

/** Why somebody should look. The first two are the condition; the others never restart, and are as broken. */
export type AlarmReason = 'restarts' | 'crash-loop' | 'cannot-start' | 'no-pods';

/** A container that somebody should look at, or a controller that gets no pods. */
export interface Alarm {
  /** Undefined when there is none, which is the trouble. */
  readonly pod: Pod | undefined;
  /** The controller that lacks pods. */
  readonly maker?: ClusterObject | undefined;
  /** Undefined for a pod of which no container could be started yet. */
  readonly container: Container | undefined;
  readonly reason: AlarmReason;
  readonly rate: RestartRate | undefined;
  /** The kubelet's word for what it waits for. */
  readonly waiting: string | undefined;
  /** True when one look does not prove it: it counts when the diagnosis finds the container failing. */
  readonly suspected: boolean;
}

/** A rollout that is under way may be waiting for a moment, for an image or for a Secret. */
const startingTime = 90;

/** What only waits for a node or a volume gets longer: images are pulled, nodes are started. */
const pendingTime = 5 * 60;

/** The containers of a pod that alarm at this moment. */
export function alarmsOf(
  pod: Pod,
  condition: AlarmCondition & { now: number; earlier?: EarlierCounts | undefined },
): Alarm[] {
  if (pod.deleting || pod.phase === 'Succeeded' || pod.phase === 'Failed') return [];
  const age = (condition.now - (pod.created ?? 0)) / 1000;
  const alarms = pod.containers.flatMap((container) => {
    const rate = restartRate(pod, container, condition);
    const reason = reasonOf(pod, container, rate, age, condition);
    const waiting = container.waiting?.reason;
    if (reason) return [{ pod, container, reason, rate, waiting, suspected: false }];
    // Between two crashes it runs; the count alone cannot tell when they were.
    const maybe = rate.atMost > condition.restarts && rate.atLeast > 0;
    return maybe ? [{ pod, container, reason: 'restarts' as const, rate, waiting, suspected: true }] : [];
  });
  if (alarms.length > 0 || age <= pendingTime || !isPending(pod)) return alarms;
  const waiting = pod.containers.find((container) => container.waiting)?.waiting?.reason;
  return [{ pod, container: undefined, reason: 'cannot-start', rate: undefined, waiting, suspected: true }];
}

function reasonOf(
  pod: Pod,
  container: Container,
  rate: RestartRate,
  age: number,
  { restarts, window }: AlarmCondition,
): AlarmReason | undefined {
  const waiting = container.waiting?.reason ?? '';
  if (isTooOften(rate, restarts, window)) return 'restarts';
  // The word is absent until the kubelet's next sync: a run that has ended and is to begin again says the same.
  if (waiting === 'CrashLoopBackOff') return neverRan(container) ? 'cannot-start' : 'crash-loop';
  if (container.restarts > 0 && isRestarted(pod, container)) return 'crash-loop';
  const starting = waiting === '' || waiting === 'ContainerCreating' || waiting === 'PodInitializing';
  return !starting && age > startingTime ? 'cannot-start' : undefined;
}

/** True for a container that has just ended and that the kubelet will start again. */
function isRestarted({ restartPolicy }: Pod, { ends, kind }: Container): boolean {
  const end = ends.find(({ previous }) => !previous);
  if (!end) return false;
  if (kind === 'sidecar' || (restartPolicy === 'Always' && kind === 'app')) return true;
  return restartPolicy !== 'Never' && !succeeded(end);
}

/** Its start failed in the runtime. Source: containerd's StartError, as the kubelet passes it on. */
function neverRan({ ends }: Container): boolean {
  return /^(?:StartError|ContainerCannotRun)$/.test(ends.at(-1)?.reason ?? '');
}

/** Without a node, or with containers that are still being created. */
function isPending({ phase, containers }: Pod): boolean {
  return (
    phase === 'Pending' && containers.every(({ state, ends }) => state !== 'running' && ends.length === 0)
  );
}
