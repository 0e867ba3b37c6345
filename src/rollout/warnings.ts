import { titleOf } from './target.ts';
import type { WorkloadState } from './workload-state.ts';

/** What a person should know of a watch that did not fail: nothing is wrong, and yet it is not what they may think. */
export function warningsOf(states: readonly WorkloadState[]): string[] {
  return states.flatMap((state) => {
    const words = warningOf(state);
    return words === undefined ? [] : [`${titleOf(state.target)} ${words}`];
  });
}

function warningOf({ target, phase, progress, reason, rewritten }: WorkloadState): string | undefined {
  const { wanted = 0, available = 0, pods = [] } = progress ?? {};
  if (phase === 'not-awaited' && progress && available < wanted)
    return `was not waited for, since ${reason}: ${Math.min(available, pods.length)} of ${wanted} pods run what you gave`;
  if (phase === 'superseded' && reason === 'it was deleted') return 'was deleted while it was watched';
  if (phase !== 'complete') return undefined;
  if (progress && wanted === 0 && target.kind === 'DaemonSet')
    return 'fits no node: it has no pods, and none was started';
  if (progress && wanted === 0 && /^(?:Deployment|StatefulSet|ReplicaSet|Rollout)$/.test(target.kind))
    return 'is scaled to zero: none of its pods was started';
  return rewritten === undefined
    ? undefined
    : `runs, but was rewritten on its way into the cluster: ${rewritten}`;
}
