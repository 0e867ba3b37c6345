import { isCount } from '../../../manifest/pod/probe.ts';
import { asMapping } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';

/**
 * Seconds after which a rollout without progress counts as failed. Only Deployments and Argo Rollouts have such a
 * deadline; undefined for everything else and for a value that the API server refuses.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds
 */
export function progressDeadline({ object }: Workload): number | undefined {
  if (!['apps/Deployment', 'argoproj.io/Rollout'].includes(`${object.group}/${object.kind}`))
    return undefined;
  const written = asMapping(object.value.spec).progressDeadlineSeconds ?? 600;
  return isCount(written) ? written : undefined;
}
