import { image, mount, scheduling, start } from './readings.ts';
import type { Reading, Signal } from './signal.ts';

const reason = (
  means: string,
  readings: readonly Reading[],
  look: Signal['look'] = ['describe'],
): Signal => ({
  kind: 'reason',
  means,
  readings,
  look,
});

/**
 * What the reasons of statuses and events mean, and what tells the causes behind each apart. Most are not causes: they say how
 * far a pod got.
 */
export const reasons: Readonly<Record<string, Signal>> = {
  OOMKilled: reason(
    'The kernel killed a process of the container because the container went over its memory limit. Any exit code may stand beside it, most often 137.',
    [
      { sign: 'exit code 137: it was the main process', cause: 'out-of-memory' },
      {
        sign: 'another exit code, or a log that reports a killed worker: it was a child process',
        cause: 'out-of-memory-child',
      },
      {
        sign: 'the limit is a few megabytes, often a slip of the unit (`128m`)',
        cause: 'memory-limit-below-startup',
      },
      { sign: 'the container has no memory limit: the node ran out of memory', cause: 'node-out-of-memory' },
    ],
    ['describe', 'previous log', 'node'],
  ),
  CrashLoopBackOff: reason(
    'The container has ended again and again, and the kubelet waits before it starts it once more: 10 s at first, by default 5 min at most. It is a symptom: the last state has the exit code and the reason, the previous log the words.',
    [
      { sign: 'last state `OOMKilled`', cause: 'out-of-memory' },
      { sign: 'the event `Killing` says "failed liveness probe"', cause: 'liveness-probe-kills' },
      { sign: 'last state `Completed`, exit code 0', cause: 'process-completes' },
      { sign: 'last state `StartError`: it never ran', cause: 'command-not-found' },
      { sign: 'last state `Error`: the log of the previous run says why', cause: 'application-error' },
    ],
    ['describe', 'previous log', 'events'],
  ),
  Error: reason(
    'A container ended with another exit code than 0, and nobody but the program says why.',
    [
      { sign: 'exit code 137 or 143 and an event `Killing`', cause: 'liveness-probe-kills' },
      { sign: 'exit code 126 or 127: a shell could not start a command', cause: 'command-not-found' },
      { sign: 'any other code: the log of the run says why', cause: 'application-error' },
    ],
    ['describe', 'previous log'],
  ),
  Completed: reason(
    'A container ended with exit code 0. For a Job that is success; in a Deployment the kubelet starts it again.',
    [
      {
        sign: 'it is a server that went into the background, or a task that belongs in a Job',
        cause: 'process-completes',
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it stopped cleanly on SIGTERM',
        cause: 'liveness-probe-kills',
      },
    ],
    ['describe', 'events', 'previous log'],
  ),
  StartError: reason(
    'The container runtime could not start the process: it never ran, so there is no log. The message of the last state says why.',
    start,
  ),
  ContainerCannotRun: reason(
    'The container runtime (Docker) could not start the process: it never ran, so there is no log.',
    start,
  ),
  RunContainerError: reason(
    'The container runtime could not start the container. It waits and tries again; the message says why.',
    start,
  ),
  CreateContainerError: reason(
    'The container runtime could not create the container; the message says why.',
    start,
  ),
  CreateContainerConfigError: reason(
    'The kubelet could not put the configuration of the container together: something that it refers to is missing, or its user is not allowed.',
    [
      { sign: 'the message says that a ConfigMap is not found', cause: 'config-map-missing' },
      { sign: 'the message says that a Secret is not found', cause: 'secret-missing' },
      { sign: 'the message says "couldn\'t find key"', cause: 'reference-key-missing' },
      { sign: 'the message speaks of runAsNonRoot', cause: 'root-user-refused' },
      { sign: 'the message speaks of a subPath', cause: 'volume-mount-failed' },
    ],
    ['describe', 'events'],
  ),
  ImagePullBackOff: reason(
    'The image could not be pulled, and the kubelet waits before it tries again. The event `Failed` has the answer of the registry.',
    image,
    ['describe', 'events'],
  ),
  ErrImagePull: reason(
    'The image could not be pulled. The message and the event `Failed` have the answer of the registry.',
    image,
    ['describe', 'events'],
  ),
  ErrImageNeverPull: reason(
    'The image is not on the node, and `imagePullPolicy: Never` does not allow a pull.',
    [{ sign: 'in every case', cause: 'image-never-pulled' }],
    ['describe', 'spec'],
  ),
  InvalidImageName: reason(
    'The name of the image is none: upper case, a space, an empty tag, or a variable that was not filled in.',
    [{ sign: 'in every case', cause: 'invalid-image-name' }],
    ['describe', 'spec'],
  ),
  ImageInspectError: reason(
    'The container runtime did not answer when the kubelet looked for the image.',
    [
      { sign: 'the message speaks of a connection error or a timeout', cause: 'sandbox-failed' },
      { sign: 'the message speaks of the name', cause: 'invalid-image-name' },
    ],
    ['describe', 'node'],
  ),
  PostStartHookError: reason(
    'The postStart hook failed, and the kubelet stopped the container because of it.',
    [{ sign: 'in every case', cause: 'post-start-hook-fails' }],
    ['describe', 'events', 'spec'],
  ),
  ContainerStatusUnknown: reason(
    'The container was gone when the kubelet looked for it: its node restarted, or its runtime lost it.',
    [
      { sign: 'the pod has the reason `Evicted`', cause: 'evicted' },
      { sign: 'in any other case', cause: 'node-not-ready' },
    ],
    ['describe', 'node'],
  ),
  Evicted: reason(
    'The kubelet ended the pod, because its node or the pod itself was short of a resource. The message names which.',
    [{ sign: 'in every case', cause: 'evicted' }],
    ['describe', 'node'],
  ),
  DeadlineExceeded: reason(
    'The pod or its Job ran longer than activeDeadlineSeconds.',
    [{ sign: 'in every case', cause: 'deadline-exceeded' }],
    ['describe', 'spec'],
  ),
  BackoffLimitExceeded: reason(
    'The pods of the Job failed more often than backoffLimit allows. It is a symptom: the last pod says why.',
    [
      { sign: 'the log of the last pod says why', cause: 'application-error' },
      { sign: 'no pod is left', cause: 'unknown' },
    ],
    ['controller', 'previous log'],
  ),
  FailedScheduling: reason(
    'The scheduler finds no node for the pod. The message counts the nodes and says of each why not.',
    scheduling,
    ['describe', 'node'],
  ),
  Pending: reason(
    'The pod waits: for a node, for its volumes, or for its image. The events say which.',
    [
      ...scheduling,
      { sign: 'the event `FailedMount` or `FailedAttachVolume`', cause: 'volume-mount-failed' },
      { sign: 'the event `FailedCreatePodSandBox`', cause: 'sandbox-failed' },
    ],
    ['describe', 'events'],
  ),
  ContainerCreating: reason(
    'The pod has a node, and its volumes, network and image are being made ready. It is normal for seconds; after that the events say what is missing.',
    [
      ...mount,
      {
        sign: 'the event `FailedCreatePodSandBox`: the network or the runtime of the node',
        cause: 'sandbox-failed',
      },
    ],
    ['describe', 'events'],
  ),
  PodInitializing: reason(
    'The containers wait until every init container has succeeded. Look at the init containers.',
    [
      { sign: 'an init container ends with an error', cause: 'application-error' },
      {
        sign: 'an init container runs on: its last line says what it waits for',
        cause: 'dependency-unreachable',
      },
    ],
    ['describe', 'previous log'],
  ),
  FailedMount: reason(
    'A volume of the pod cannot be mounted. The containers do not start until it can.',
    mount,
    ['describe', 'events'],
  ),
  FailedAttachVolume: reason(
    'A volume cannot be attached to the node of the pod.',
    [
      {
        sign: 'the message says "Multi-Attach error": another node still has the volume',
        cause: 'volume-in-use',
      },
      { sign: 'in any other case', cause: 'volume-mount-failed' },
    ],
    ['describe', 'claim'],
  ),
  FailedCreatePodSandBox: reason(
    'The node cannot make the surroundings of the pod: its network, its cgroup or its runtime fails.',
    [
      {
        sign: 'the message says that the container init was OOM-killed',
        cause: 'memory-limit-below-startup',
      },
      { sign: 'in any other case', cause: 'sandbox-failed' },
    ],
    ['describe', 'node'],
  ),
  FailedCreate: reason(
    'A controller is not allowed to create the pod: there is none, and only the events of the controller say why.',
    [
      { sign: 'the message says "exceeded quota"', cause: 'quota-exceeded' },
      { sign: 'the message says "violates PodSecurity"', cause: 'pod-security-refusal' },
      { sign: 'the message names a missing ServiceAccount', cause: 'service-account-missing' },
      { sign: 'the message names a minimum or maximum of a LimitRange', cause: 'limit-range-refusal' },
      { sign: 'the message names a webhook or a policy', cause: 'admission-denied' },
    ],
    ['controller', 'events'],
  ),
  Unhealthy: reason(
    'A probe failed. A readiness probe takes the pod out of its Services; a liveness or startup probe that fails often enough has the container restarted.',
    [
      { sign: 'the message begins with "Readiness probe failed"', cause: 'readiness-probe-fails' },
      { sign: 'the message begins with "Liveness probe failed"', cause: 'liveness-probe-kills' },
      { sign: 'the message begins with "Startup probe failed"', cause: 'startup-probe-kills' },
      { sign: 'the message says "timed out" for a command', cause: 'exec-probe-times-out' },
    ],
    ['describe', 'events', 'spec'],
  ),
  Killing: reason(
    'The kubelet stops a container. Its message says why; its type is Normal, so that a filter for warnings hides it.',
    [
      { sign: 'the message says "failed liveness probe"', cause: 'liveness-probe-kills' },
      { sign: 'the message says "failed startup probe"', cause: 'startup-probe-kills' },
      { sign: 'the message says "FailedPostStartHook"', cause: 'post-start-hook-fails' },
    ],
    ['events'],
  ),
  BackOff: reason(
    'The kubelet waits before it tries again: to pull an image, or to start a container that has ended.',
    [
      { sign: 'the message says "pulling image"', cause: 'image-not-found' },
      { sign: 'the message says "restarting failed container"', cause: 'application-error' },
    ],
    ['describe', 'previous log'],
  ),
  NodeNotReady: reason(
    'The node of the pod stopped answering.',
    [{ sign: 'in every case', cause: 'node-not-ready' }],
    ['node'],
  ),
  SchedulingGated: reason(
    'The pod has a scheduling gate, which its owner (Kueue, for example) lifts when it is its turn.',
    [{ sign: 'in every case', cause: 'pod-held-by-gate' }],
    ['describe', 'spec'],
  ),
  ProgressDeadlineExceeded: reason(
    'A Deployment has not become available within progressDeadlineSeconds. It is a symptom: its new pods say why.',
    [
      { sign: 'its pods end', cause: 'application-error' },
      { sign: 'its pods run and are not ready', cause: 'readiness-probe-fails' },
      { sign: 'its pods have no node', cause: 'insufficient-resources' },
      { sign: 'it has no new pods: look at the events of its ReplicaSet', cause: 'quota-exceeded' },
    ],
    ['controller', 'describe'],
  ),
  UnexpectedAdmissionError: reason(
    'The kubelet of the node did not take the pod in, most often for a device that is not there.',
    [{ sign: 'in every case', cause: 'admission-denied' }],
    ['describe', 'node'],
  ),
};

/** Other words for the same. */
export const synonyms: Readonly<Record<string, string>> = {
  Unschedulable: 'FailedScheduling',
  ContainerStartError: 'StartError',
  NodeLost: 'NodeNotReady',
  FailedCreatePodContainer: 'CreateContainerError',
  FailedPostStartHook: 'PostStartHookError',
  InspectFailed: 'InvalidImageName',
  OOM: 'OOMKilled',
  'OOM-Killed': 'OOMKilled',
};
