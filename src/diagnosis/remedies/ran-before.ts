import type { ContainerFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';

/**
 * Containers start once every init container has succeeded: where one of them runs and an init container fails, that one runs a
 * second time, in a pod that its first run has already set up.
 * Source: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior
 */
export function runsAlready({ pod, container }: Failure): ContainerFacts | undefined {
  if (container?.kind !== 'init') return undefined;
  return pod?.containers.find(({ kind, state }) => kind === 'app' && state === 'running');
}
