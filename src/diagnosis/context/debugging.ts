import { kubectl, target } from '../remedies/phrases.ts';
import type { Failure } from '../tree/failure.ts';

/** `kubectl describe` of the pod, or of what should have made it. */
export function describePod(failure: Failure): string {
  return failure.pod && !failure.pod.onlyEvents
    ? `${kubectl(failure)} describe pod ${failure.pod.name}`
    : `${kubectl(failure)} describe ${target(failure)}`;
}

/**
 * A copy of the pod in which a shell stands in place of the container's command: what ends at once cannot be looked into.
 * Source: https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/#copying-a-pod-while-changing-its-command
 */
export function copyWithShell({ pod, container, ...failure }: Failure): string[] {
  if (!pod || pod.onlyEvents || !container?.name || container.kind !== 'app') return [];
  const copy = `${pod.name.slice(0, 56)}-debug`;
  return [
    `${kubectl({ pod, container, ...failure })} debug ${pod.name} -it --copy-to=${copy} --container=${container.name} -- sh`,
  ];
}

/** A container with tools beside one that runs, in its process namespace. */
export function debugBeside(failure: Failure): string[] {
  const { pod, container } = failure;
  if (!pod || pod.onlyEvents || !container?.name || container.state !== 'running') return [];
  return [`${kubectl(failure)} debug ${pod.name} -it --image=busybox:1.36 --target=${container.name}`];
}
