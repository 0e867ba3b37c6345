import type { KubeEvent } from '../../../kubernetes/event.ts';
import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { schedulerMessages, setupAnswer, setupTexts } from '../../health/pod-health.ts';
import type { Failure } from '../failure.ts';
import { type ConfigAnswer, readConfigAnswer } from '../messages/container-config.ts';
import { type PullAnswer, readPullAnswer } from '../messages/image-pull.ts';
import type { SetupAnswer } from '../messages/mount.ts';
import { type RefusalAnswer, readRefusal } from '../messages/refusal.ts';
import { readSchedulerAnswer, type SchedulerAnswer } from '../messages/scheduling.ts';
import { readStartAnswer, type StartAnswer } from '../messages/start-error.ts';
import { bytesOf, tooSmall } from './who-ended-it.ts';

/** The registry's answer. Since Kubernetes 1.32 the back-off carries the last error; before, only the event has it. */
export function whatTheRegistrySays({ container, pod }: Failure): PullAnswer {
  const reason = container?.waiting?.reason ?? '';
  if (reason === 'InvalidImageName') return 'the name is no image name';
  if (reason === 'ErrImageNeverPull') return 'it may not be pulled and is not there';
  const answer = readPullAnswer(pullTexts({ container, pod }));
  const noSecret = pod?.events.some((event) => event.reason === 'FailedToRetrieveImagePullSecret');
  return answer === 'nothing that tells' && noSecret ? 'not without credentials' : answer;
}

/** The texts about an image, the most telling first. */
export function pullTexts({ container, pod }: Pick<Failure, 'container' | 'pod'>): string[] {
  const own = (container?.events ?? []).filter(
    ({ reason, message }) =>
      /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason) && !/^Error: /.test(message),
  );
  const others = (pod?.events ?? []).filter(
    ({ reason, message }) => reason === 'Failed' && /^Failed to pull image/.test(message),
  );
  const events = (own.length > 0 ? own : others).map(({ message }) => message).toReversed();
  const said = container?.waiting?.message ?? '';
  const full = said !== '' && !/^Back-off pulling image "[^"]*"$/.test(said);
  return full ? [said] : events;
}

/** The runtime's error, refined by the pod's volumes. */
export function whatTheRuntimeSays(failure: Failure): StartAnswer | 'volumes in memory fill its limit' {
  const answer = readStartAnswer(startTexts(failure));
  return answer === 'the memory limit is below what the runtime needs' && filledMemory(failure) !== undefined
    ? 'volumes in memory fill its limit'
    : answer;
}

/** Bytes with which the runtime can start a container: it needs a few MiB. */
const enoughToStart = 16 * 1024 * 1024;

/**
 * The volume in memory with which a container that has run before fills its own limit. It outlives the container: from then
 * on not even the runtime finds room to start.
 * Source: https://kubernetes.io/docs/concepts/storage/volumes/#emptydir
 */
export function filledMemory({ pod, container }: Failure): string | undefined {
  const ran = container?.events.some(({ reason }) => reason === 'Started');
  const enough = container?.memoryLimit !== undefined && bytesOf(container.memoryLimit) >= enoughToStart;
  if (!pod || !(ran || enough)) return undefined;
  const mounts = asList(container?.spec.volumeMounts).map((mount) => asMapping(mount).name);
  const inMemory = asList(pod.spec.volumes)
    .map(asMapping)
    .find(({ name, emptyDir }) => mounts.includes(name) && asMapping(emptyDir).medium === 'Memory');
  return asString(inMemory?.name);
}

/** The runtime's words: the state, the last run, the events. */
export function startTexts({ container }: Pick<Failure, 'container'>): string[] {
  const waiting = container?.waiting?.message ?? '';
  return [
    container?.ended?.message ?? '',
    /^back-off /i.test(waiting) ? '' : waiting,
    ...failedEvents(container?.events ?? []).map(({ message }) => message.replace(/^Error: /, '')),
  ].filter((text) => text !== '');
}

/** `Failed` events that say why, newest first. */
export function failedEvents(events: readonly KubeEvent[]): KubeEvent[] {
  return events
    .filter(
      ({ reason, message }) =>
        reason === 'Failed' && !/^Error: (?:ErrImage\w*|ImagePullBackOff|InvalidImageName)$/.test(message),
    )
    .toReversed();
}

/** The part of the container's configuration that the kubelet could not resolve. */
export function whatTheKubeletMisses(failure: Failure): ConfigAnswer {
  return readConfigAnswer(startTexts(failure));
}

/** The obstacle that keeps a scheduled pod from starting. */
export function whatIsInTheWay({ pod }: Failure): SetupAnswer {
  const answer = (pod && setupAnswer(pod)) ?? 'the pod sandbox cannot be made';
  // Volumes in memory (tokens, Secrets) are as large as the pod's memory limit: a unit that slipped leaves no room.
  const full = pod && setupTexts(pod).some((text) => /no space left on device/.test(text));
  const tiny = pod?.containers.some(
    ({ memoryLimit }) => memoryLimit !== undefined && bytesOf(memoryLimit) < tooSmall,
  );
  return answer === 'a volume cannot be mounted' && full && tiny
    ? 'the memory limit is below what the runtime needs'
    : answer;
}

/** Why there is no node for it. A claim of its own that cannot be bound explains a scheduler that says little. */
export function whatTheSchedulerSays(failure: Failure): SchedulerAnswer | 'a scheduling gate holds it' {
  if (failure.symptom === 'blocked by a gate') return 'a scheduling gate holds it';
  const messages = failure.pod ? schedulerMessages(failure.pod) : [];
  const answer = readSchedulerAnswer(messages);
  if (answer !== 'no node fits its selector or affinity' || !/taint/.test(messages[0] ?? '')) return answer;
  return taintOfFitting(failure) ?? answer;
}

/**
 * Nodes that fail for a taint are not asked for their labels: the scheduler may name the selector for the other nodes only.
 * Where the nodes can be seen, one that fits the selector tells that the taint keeps the pod away.
 */
function taintOfFitting({ pod, facts }: Failure): SchedulerAnswer | undefined {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  const affinity = asMapping(pod?.spec.affinity).nodeAffinity;
  const fitting = facts.evidence.nodes.filter(({ value }) => {
    const labels = asMapping(valueAt(value, ['metadata', 'labels']));
    return wanted.every(([label, text]) => labels[label] === text);
  });
  if (wanted.length === 0 || affinity !== undefined || fitting.length === 0) return undefined;
  const ready = fitting.some(({ value }) =>
    asList(valueAt(value, ['status', 'conditions'])).some(
      (condition) => asMapping(condition).type === 'Ready' && asMapping(condition).status === 'True',
    ),
  );
  return ready ? 'a taint keeps it away' : 'the nodes are not ready';
}

/** The part of admission that refused the workload's pods. */
export function whoRefusedIt({ workload }: Failure): RefusalAnswer {
  return readRefusal(workload.refusals.map(({ text }) => text));
}
