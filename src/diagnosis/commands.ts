import type { Case } from './case.ts';
import type { Cause } from './cause.ts';
import { kubectl, target } from './words.ts';

const many = 3;

/** Three commands to look further, with all names filled in: those of the cause first. */
export function commandsFor(cause: Cause, given: Case): string[] {
  const { pod, container, workload } = given;
  const own = cause.commands?.(given) ?? [];
  const ran = container?.ended?.startedAt !== undefined;
  const previous = ran && container?.state !== 'terminated' ? ' --previous' : '';
  const general = [
    ...(ran || container?.state === 'running'
      ? [`${kubectl(given)} logs ${pod?.name} -c ${container?.name}${previous} --tail=50`]
      : []),
    pod && !pod.onlyEvents
      ? `${kubectl(given)} describe pod ${pod.name}`
      : `${kubectl(given)} describe ${target(given)}`,
    ...(canGoBack(given) ? [`${kubectl(given)} rollout undo ${target(given)}`] : []),
    `${kubectl(given)} get events --sort-by=.lastTimestamp`,
    ...(/^(?:Deployment|StatefulSet|DaemonSet)$/.test(workload.object.kind)
      ? [`${kubectl(given)} rollout history ${target(given)}`]
      : [`${kubectl(given)} get ${target(given)} -o yaml`]),
  ];
  return [...own, ...general.filter((command) => !own.includes(command))].slice(
    0,
    Math.max(many, own.length),
  );
}

/** True when pods of the revision before still work: then it is known where going back leads. */
function canGoBack({ workload: { previous, pods, oldPods, object } }: Case): boolean {
  const works = (object.kind === 'StatefulSet' ? pods : oldPods).some(
    (pod) => pod.containers.length > 0 && pod.containers.every(({ ready }) => ready),
  );
  return /^(?:Deployment|StatefulSet|DaemonSet)$/.test(object.kind) && previous !== undefined && works;
}
