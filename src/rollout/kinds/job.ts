import { conditionOf } from '../../kubernetes/condition.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { asNumber, asString } from '../../manifest/value.ts';
import type { Progress } from '../progress.ts';
import type { Store } from '../store.ts';

/**
 * A Job is done when it is complete. It has failed as soon as it says that it will: pods may still be ending then.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/job/#termination-of-job-pods
 */
export function jobProgress(record: ClusterObject, store: Store): Progress {
  const { spec, status, uid } = record;
  const holds = (type: string) => {
    const condition = conditionOf(record, type);
    return condition?.status === 'True' ? condition : undefined;
  };
  const failed = holds('Failed') ?? holds('FailureTarget');
  const complete = holds('Complete') ?? holds('SuccessCriteriaMet');
  const pods = store.podsOf(uid);
  return {
    settled: complete !== undefined,
    ...(failed
      ? { givenUp: { reason: asString(failed.reason) ?? 'Failed', message: asString(failed.message) ?? '' } }
      : {}),
    ...(spec.suspend === true ? { notAwaited: 'it is suspended' } : {}),
    wanted: asNumber(spec.completions) ?? asNumber(spec.parallelism) ?? 1,
    updated: pods.length,
    available: asNumber(status.succeeded) ?? 0,
    pods,
    oldPods: [],
    makers: [record],
    template: undefined,
  };
}
