import { gitOpsOf, helmReleaseOf } from '../../manifest/managed-by.ts';
import { asList } from '../../manifest/value.ts';
import type { Cause } from '../cause.ts';
import { kubectl, target } from '../remedies/words.ts';
import type { Case } from '../tree/case.ts';

const many = 3;

/** Three commands to look further, with all names filled in: those of the cause first, going back last. */
export function commandsFor(cause: Cause, given: Case): string[] {
  const { pod, container, workload } = given;
  const own = cause.commands?.(given) ?? [];
  const ran = container?.ended?.startedAt !== undefined;
  const previous = ran && container?.state !== 'terminated' ? ' --previous' : '';
  const { job, object, previous: before } = workload;
  const number = /^revision (\d+)$/.exec(before?.label ?? '')?.[1];
  const looking = [
    ...(ran || container?.state === 'running'
      ? [`${kubectl(given)} logs ${pod?.name}${ofContainer(given)}${previous} --tail=50`]
      : []),
    ...(pod && !pod.onlyEvents
      ? [`${kubectl(given)} describe pod ${pod.name}`]
      : [
          job && job.name !== object.name
            ? `${kubectl(given)} describe job ${job.name}`
            : `${kubectl(given)} describe ${target(given)}`,
          ...(workload.refusals.length > 0
            ? [`${kubectl(given)} get events --field-selector=reason=FailedCreate`]
            : []),
        ]),
    ...(isRolledOut(given) && number !== undefined
      ? [`${kubectl(given)} rollout history ${target(given)} --revision=${number}`]
      : []),
    `${kubectl(given)} get ${target(given)} -o yaml`,
    pod
      ? `${kubectl(given)} get events --field-selector=involvedObject.name=${pod.name}`
      : `${kubectl(given)} get events --field-selector=involvedObject.name=${object.name}`,
  ];
  const back = canGoBack(given) ? backCommand(given) : [];
  const shown = Math.max(many - back.length, own.length);
  return [...[...own, ...looking.filter((command) => !own.includes(command))].slice(0, shown), ...back];
}

/** By whoever keeps the workload: others would undo it, or not know of it. */
function backCommand(given: Case): string[] {
  const { value = {} } = given.workload;
  const helm = helmReleaseOf(value);
  if (gitOpsOf(value)) return [];
  return [
    helm
      ? `helm -n ${helm.namespace} rollback ${helm.release}`
      : `${kubectl(given)} rollout undo ${target(given)}`,
  ];
}

/** ` -c app`, where kubectl would have to choose. */
export function ofContainer({ pod, container }: Case): string {
  const { containers, initContainers } = pod?.spec ?? {};
  return container && asList(containers).length + asList(initContainers).length > 1
    ? ` -c ${container.name}`
    : '';
}

/** Kinds of which the cluster keeps the revisions before. */
function isRolledOut({ workload: { object } }: Case): boolean {
  return /^(?:Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
}

/** True when pods of the revision before still work: then it is known where going back leads. */
export function canGoBack(given: Case): boolean {
  const { previous, pods, oldPods, object } = given.workload;
  const works = (object.kind === 'StatefulSet' ? pods : oldPods).some(
    (pod) => pod.containers.length > 0 && pod.containers.every(({ ready }) => ready),
  );
  return isRolledOut(given) && previous !== undefined && works;
}

/** Going back, as a step, where it is known to lead to pods that work. */
export function goBack(given: Case): string[] {
  const { previous, value = {} } = given.workload;
  if (!previous || !canGoBack(given)) return [];
  const keeper = gitOpsOf(value);
  return [
    keeper
      ? `until it is mended, revert the commit: ${keeper} would undo a rollback in the cluster`
      : `until it is mended, roll back to ${previous.label}: its pods work`,
  ];
}
