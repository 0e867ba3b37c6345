import { kubectl, target } from '../remedies/words.ts';
import type { Case } from '../tree/case.ts';

/** `kubectl describe` of the pod, or of what should have made it. */
export function describePod(given: Case): string {
  return given.pod && !given.pod.onlyEvents
    ? `${kubectl(given)} describe pod ${given.pod.name}`
    : `${kubectl(given)} describe ${target(given)}`;
}

/**
 * A copy of the pod in which a shell stands in place of the container's command: what ends at once cannot be looked into.
 * Source: https://kubernetes.io/docs/tasks/debug/debug-application/debug-running-pod/#copying-a-pod-while-changing-its-command
 */
export function copyWithShell({ pod, container, ...given }: Case): string[] {
  if (!pod || pod.onlyEvents || !container || container.kind !== 'app') return [];
  const copy = `${pod.name.slice(0, 56)}-debug`;
  return [
    `${kubectl({ pod, container, ...given })} debug ${pod.name} -it --copy-to=${copy} --container=${container.name} -- sh`,
  ];
}

/** A container with tools beside one that runs, in its process namespace. */
export function debugBeside(given: Case): string[] {
  const { pod, container } = given;
  if (!pod || pod.onlyEvents || container?.state !== 'running') return [];
  return [`${kubectl(given)} debug ${pod.name} -it --image=busybox:1.36 --target=${container.name}`];
}
