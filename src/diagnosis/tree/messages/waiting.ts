/** Groups the reasons of a container's `waiting` state. */
export type WaitingFor = 'an image' | 'its configuration' | 'the runtime' | 'its pod' | 'its next run';

const imageReasons =
  /^(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|ImageInspectError|RegistryUnavailable|SignatureValidationFailed|ErrImage\w*)$/;

/** Reads the reason of a `waiting` state. Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/images/types.go */
export function waitingFor(reason: string): WaitingFor {
  if (imageReasons.test(reason)) return 'an image';
  if (/^CreateContainerConfigError$/.test(reason)) return 'its configuration';
  if (reason === 'CrashLoopBackOff' || reason === 'PostStartHookError') return 'its next run';
  return /^(?:ContainerCreating|PodInitializing|)$/.test(reason) ? 'its pod' : 'the runtime';
}

/** True while an image is on its way and nothing has failed. */
export function isPulling(reason: string): boolean {
  return reason === 'Pulling' || reason === 'ImagePulling';
}
