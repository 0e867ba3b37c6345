import { conditionOf } from '../../kubernetes/condition.ts';
import { wasLost } from '../../kubernetes/run-end.ts';
import { asList, asMapping, asString } from '../../manifest/value.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import { readSetupAnswer, type SetupAnswer } from '../tree/messages/mount.ts';
import { isGrowing } from './autoscaler.ts';
import { type ContainerHealth, containerHealth, type Surroundings } from './container-health.ts';

/** How far a failing pod got, and the container that got no further. */
export type PodSymptom =
  | { readonly symptom: 'the pod ended'; readonly container: ContainerFacts | undefined }
  | { readonly symptom: 'no node'; readonly container: undefined }
  | { readonly symptom: 'blocked by a gate'; readonly container: undefined }
  | { readonly symptom: 'being created'; readonly container: ContainerFacts | undefined }
  | {
      readonly symptom: Extract<ContainerHealth, 'crashing' | 'not started' | 'not ready' | 'hanging'>;
      readonly container: ContainerFacts;
    };

export type PodHealth =
  | { readonly health: 'healthy' | 'done' | 'progressing' }
  | { readonly health: 'failing'; readonly symptoms: readonly PodSymptom[] };

/** Reasons of a pod's status with which the pod as a whole has ended, whatever its containers say. */
const endings =
  /^(?:Evicted|DeadlineExceeded|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|Shutdown|NodeAffinity|OutOf\w+|UnexpectedAdmissionError|TopologyAffinityError|SysctlForbidden|AppArmor)$/;

/** Judges a pod: first as a whole, then its place, then each container in the order in which they start. */
export function podHealth(pod: PodFacts, around: Surroundings): PodHealth {
  const failing = (...symptoms: PodSymptom[]): PodHealth => ({ health: 'failing', symptoms });
  const ended = pod.containers.find(({ state }) => state === 'terminated') ?? mainContainer(pod);
  if (endings.test(pod.reason) || isRejected(pod))
    return failing({ symptom: 'the pod ended', container: ended });
  if (pod.phase === 'Succeeded') return { health: 'done' };
  if (lostNode(pod)) return failing({ symptom: 'the pod ended', container: ended });
  if (!pod.onlyEvents && !pod.nodeName && pod.phase !== 'Failed') return unscheduled(pod, around);
  if (pod.onlyEvents && pod.nodeName === undefined && schedulerMessages(pod).length > 0)
    return unscheduled(pod, around);
  const judged = pod.containers.map((container) => ({
    container,
    health: containerHealth(container, pod, around),
  }));
  const symptoms = judged.flatMap(({ container, health }): PodSymptom[] =>
    health === 'crashing' || health === 'not started' || health === 'not ready' || health === 'hanging'
      ? [{ symptom: health, container }]
      : [],
  );
  if (symptoms.length > 0) return { health: 'failing', symptoms: withoutWaiting(symptoms) };
  const blocked = setupAnswer(pod);
  if (
    blocked !== undefined &&
    (judged.length === 0 || judged.some(({ container }) => isBeingCreated(container)))
  ) {
    return failing({ symptom: 'being created', container: blockedContainer(pod, blocked) });
  }
  if (judged.length > 0 && judged.every(({ health }) => health === 'healthy' || health === 'done')) {
    const done = judged
      .filter(({ container }) => container.kind === 'app')
      .every(({ health }) => health === 'done');
    if (!done && readinessGate(pod)) return blockedByGate(around);
    return { health: done ? 'done' : 'healthy' };
  }
  return { health: 'progressing' };
}

/** A failing init container keeps the others waiting: nothing behind it can be blamed. */
function withoutWaiting(symptoms: readonly PodSymptom[]): readonly PodSymptom[] {
  const init = symptoms.filter(({ container }) => container?.kind === 'init');
  return init.length > 0 ? init.slice(0, 1) : symptoms;
}

/**
 * True for a pod that its kubelet did not take in: it has ended before any container was made.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kubelet.go (rejectPod)
 */
export function isRejected({ phase, reason, message, containers }: PodFacts): boolean {
  const ran = containers.some(({ state }) => state !== 'none');
  return phase === 'Failed' && reason !== '' && (message.startsWith('Pod was rejected: ') || !ran);
}

/** A gate is lifted by whoever has set it, in its own time: it is a fault only when the rollout has none left. */
function blockedByGate({ pastDeadline }: Surroundings): PodHealth {
  return pastDeadline
    ? { health: 'failing', symptoms: [{ symptom: 'blocked by a gate', container: undefined }] }
    : { health: 'progressing' };
}

/** Names of the gates for which the scheduler lets the pod wait. */
export function schedulingGates({ spec }: PodFacts): string[] {
  return asList(spec.schedulingGates).flatMap((gate) => asString(asMapping(gate).name) ?? []);
}

/** The readiness gate that keeps a pod unready all of whose containers are ready. */
export function readinessGate(pod: PodFacts): string | undefined {
  if (conditionOf(pod, 'Ready')?.status !== 'False') return undefined;
  return asList(pod.spec.readinessGates)
    .flatMap((gate) => asString(asMapping(gate).conditionType) ?? [])
    .find((type) => conditionOf(pod, type)?.status !== 'True');
}

/** Seconds in which a scheduler looks at a new pod. */
const schedulerPatience = 60;

/** True when no scheduler has said a word of the pod, and it is not the cluster's own one that is to place it. */
function isUnheard(pod: PodFacts, { now, timed }: Surroundings): boolean {
  if (schedulerOf(pod) === undefined || !isUnplaced(pod)) return false;
  return !timed || ((now ?? 0) - (pod.created ?? 0)) / 1000 > schedulerPatience;
}

/** True for a pod without a node of which no scheduler has said why. */
export function isUnplaced(pod: PodFacts): boolean {
  return (
    !pod.onlyEvents &&
    !pod.nodeName &&
    !conditionOf(pod, 'PodScheduled') &&
    schedulerMessages(pod).length === 0
  );
}

/** The scheduler that is to place the pod, when it is another than the cluster's own. */
export function schedulerOf({ spec }: PodFacts): string | undefined {
  const name = asString(spec.schedulerName);
  return name === 'default-scheduler' || name === '' ? undefined : name;
}

function unscheduled(pod: PodFacts, around: Surroundings): PodHealth {
  const { now } = around;
  const condition = conditionOf(pod, 'PodScheduled');
  if (pod.deleting) return { health: 'progressing' };
  if (condition?.reason === 'SchedulingGated') return blockedByGate(around);
  if (isGrowing(pod.events, now)) return { health: 'progressing' };
  return schedulerMessages(pod).length > 0 || isUnheard(pod, around)
    ? { health: 'failing', symptoms: [{ symptom: 'no node', container: undefined }] }
    : { health: 'progressing' };
}

/** The scheduler's messages about a pod, newest first. */
export function schedulerMessages(pod: PodFacts): string[] {
  const condition = conditionOf(pod, 'PodScheduled');
  const events = pod.events
    .filter(({ reason }) => reason === 'FailedScheduling')
    .map(({ message }) => message);
  const said = condition?.status === 'False' ? (asString(condition.message) ?? '') : '';
  return [...(said === '' ? [] : [said]), ...events.toReversed()];
}

/** The node stopped answering: the pod's own words are old. */
function lostNode(pod: PodFacts): boolean {
  if (pod.reason === 'NodeLost' || pod.phase === 'Unknown') return true;
  const lost = pod.containers.some(
    ({ ended, state, kind }) =>
      kind !== 'sidecar' && state === 'terminated' && ended !== undefined && wasLost(ended),
  );
  const notReady = pod.events.findLast(({ reason }) => reason === 'NodeNotReady') !== undefined;
  const disrupted = conditionOf(pod, 'DisruptionTarget');
  const tainted = disrupted?.status === 'True' && disrupted.reason === 'DeletionByTaintManager';
  const unready = conditionOf(pod, 'Ready')?.status === 'False';
  return lost || ((notReady || tainted) && unready && !pod.containers.some(({ waiting }) => waiting));
}

function isBeingCreated({ state, waiting }: ContainerFacts): boolean {
  return state === 'none' || /^(?:ContainerCreating|PodInitializing|)$/.test(waiting?.reason ?? '-');
}

/** Texts of the events that tell of volumes and the sandbox, newest first. */
export function setupTexts({ events }: PodFacts): string[] {
  return events
    .filter(
      ({ type, reason }) =>
        type === 'Warning' && /Mount|Attach|Sandbox|Volume|Network|MapVolume/i.test(reason),
    )
    .map(({ reason, message }) => `${reason}: ${message}`)
    .toReversed();
}

/** The obstacle that keeps the containers of a scheduled pod from being created; passing ones do not count. */
export function setupAnswer(pod: PodFacts): SetupAnswer | undefined {
  return readSetupAnswer(setupTexts(pod).filter((text) => !passing.test(text)));
}

const passing = /object "[^"]*"\/"[^"]*" not registered|failed to sync (?:secret|configmap) cache/i;

/** The container that mounts the volume in question, else the first one of the app. */
function blockedContainer(pod: PodFacts, answer: SetupAnswer): ContainerFacts | undefined {
  if (answer === 'the pod sandbox cannot be made') return mainContainer(pod);
  const volume = setupTexts(pod)
    .map((text) => /volume "([^"]+)"/.exec(text)?.[1] ?? /unmounted volumes=\[([\w.-]+)/.exec(text)?.[1])
    .find((name) => name !== undefined);
  const mounting = pod.containers.filter(({ spec }) =>
    asList(spec.volumeMounts).some((mount) => asMapping(mount).name === volume),
  );
  return mounting.find(({ kind }) => kind === 'app') ?? mounting[0] ?? mainContainer(pod);
}

/** The first container of the app. */
export function mainContainer(pod: PodFacts): ContainerFacts | undefined {
  return pod.containers.find(({ kind }) => kind === 'app') ?? pod.containers[0];
}
