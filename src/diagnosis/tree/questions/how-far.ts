import type { Failure } from '../failure.ts';
import { waitingFor } from '../messages/waiting.ts';

export type HowFar =
  | 'a container ran and ended'
  | 'a container could not be started'
  | 'the image did not arrive'
  | 'its configuration could not be put together'
  | 'it runs and is not ready'
  | 'an init container does not come to its end'
  | 'the pod is still being made'
  | 'the pod ended as a whole'
  | 'the pod has no node'
  | 'there is no pod'
  | 'nothing can be seen of it'
  | 'only its log is known';

/** The first question: it decides which part of the evidence can hold the cause. */
export function howFar({ symptom, pod, container }: Failure): HowFar {
  switch (symptom) {
    case 'crashing':
      return 'a container ran and ended';
    case 'not started': {
      const waits = waitingFor(container?.waiting?.reason ?? '');
      if (waits === 'an image') return 'the image did not arrive';
      return waits === 'its configuration'
        ? 'its configuration could not be put together'
        : 'a container could not be started';
    }
    case 'not ready':
      return 'it runs and is not ready';
    case 'hanging':
      return container?.kind === 'init'
        ? 'an init container does not come to its end'
        : 'it runs and is not ready';
    case 'being created':
      return 'the pod is still being made';
    case 'the pod ended':
      return 'the pod ended as a whole';
    case 'blocked by a gate':
      return pod?.nodeName ? 'it runs and is not ready' : 'the pod has no node';
    case 'no node':
      return 'the pod has no node';
    case 'no pod':
      return 'there is no pod';
    case 'only a log':
      return 'only its log is known';
    case 'the Job failed':
    case 'out of time':
      return 'nothing can be seen of it';
  }
}
