import { gitOpsOf, helmReleaseOf } from '../../manifest/managed-by.ts';
import { asList } from '../../manifest/value.ts';
import type { Cause } from '../cause.ts';
import { kubectl, target } from '../remedies/phrases.ts';
import type { Failure } from '../tree/failure.ts';

const many = 3;

/** Three commands to look further, with all names filled in: those of the cause first, going back last. */
export function commandsFor(cause: Cause, failure: Failure): string[] {
  const { pod, container, workload } = failure;
  const own = cause.commands?.(failure) ?? [];
  const ran = container?.ended?.startedAt !== undefined;
  const previous = ran && container?.state !== 'terminated' ? ' --previous' : '';
  const { job, object, previous: before } = workload;
  const number = /^revision (\d+)$/.exec(before?.label ?? '')?.[1];
  const looking = [
    ...(ran || container?.state === 'running'
      ? [`${kubectl(failure)} logs ${pod?.name}${ofContainer(failure)}${previous} --tail=50`]
      : []),
    ...(pod && !pod.onlyEvents
      ? [`${kubectl(failure)} describe pod ${pod.name}`]
      : [
          job && job.name !== object.name
            ? `${kubectl(failure)} describe job ${job.name}`
            : `${kubectl(failure)} describe ${target(failure)}`,
          ...(workload.refusals.length > 0
            ? [`${kubectl(failure)} get events --field-selector=reason=FailedCreate`]
            : []),
        ]),
    ...(isRolledOut(failure) && number !== undefined
      ? [`${kubectl(failure)} rollout history ${target(failure)} --revision=${number}`]
      : []),
    `${kubectl(failure)} get ${target(failure)} -o yaml`,
    pod
      ? `${kubectl(failure)} get events --field-selector=involvedObject.name=${pod.name}`
      : `${kubectl(failure)} get events --field-selector=involvedObject.name=${object.name}`,
  ];
  const back = canGoBack(failure) ? backCommand(failure) : [];
  const shown = Math.max(many - back.length, own.length);
  return [...[...own, ...looking.filter((command) => !own.includes(command))].slice(0, shown), ...back];
}

/** By whoever keeps the workload: others would undo it, or not know of it. */
function backCommand(failure: Failure): string[] {
  const { value = {} } = failure.workload;
  const helm = helmReleaseOf(value);
  if (gitOpsOf(value)) return [];
  return [
    helm
      ? `helm -n ${helm.namespace} rollback ${helm.release}`
      : `${kubectl(failure)} rollout undo ${target(failure)}`,
  ];
}

/** ` -c app`, where kubectl would have to choose. */
export function ofContainer({ pod, container }: Failure): string {
  const { containers, initContainers } = pod?.spec ?? {};
  return container && asList(containers).length + asList(initContainers).length > 1
    ? ` -c ${container.name}`
    : '';
}

/** Kinds of which the cluster keeps the revisions before. */
function isRolledOut({ workload: { object } }: Failure): boolean {
  return /^(?:Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
}

/** True when pods of the revision before still work: then it is known where going back leads. */
export function canGoBack(failure: Failure): boolean {
  const { previous, pods, oldPods, object } = failure.workload;
  const works = (object.kind === 'StatefulSet' ? pods : oldPods).some(
    (pod) => pod.containers.length > 0 && pod.containers.every(({ ready }) => ready),
  );
  return isRolledOut(failure) && previous !== undefined && works;
}

/** Going back, as a step, where it is known to lead to pods that work. */
export function goBack(failure: Failure): string[] {
  const { previous, value = {} } = failure.workload;
  if (!previous || !canGoBack(failure)) return [];
  const keeper = gitOpsOf(value);
  return [
    keeper
      ? `until it is mended, revert the commit: ${keeper} would undo a rollback in the cluster`
      : `until it is mended, roll back to ${previous.label}: its pods work`,
  ];
}
