import { conditionOf } from '../../kubernetes/condition.ts';
import { readEvent } from '../../kubernetes/event.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { readPod } from '../../kubernetes/pod.ts';
import { asList, asMapping, asNumber, asString } from '../../manifest/value.ts';
import { type Progress, withoutPods } from '../progress.ts';
import type { Store } from '../store.ts';

/** A bare pod is done when it is ready, or has succeeded where it is not meant to run for ever. */
export function podProgress(record: ClusterObject): Progress {
  const pod = readPod(record);
  const mayEnd = record.spec.restartPolicy !== undefined && record.spec.restartPolicy !== 'Always';
  const reason = asString(record.status.reason) ?? 'Failed';
  return {
    settled: pod.ready || (mayEnd && pod.phase === 'Succeeded'),
    ...(pod.phase === 'Failed'
      ? { givenUp: { reason, message: asString(record.status.message) ?? '' } }
      : {}),
    wanted: 1,
    updated: 1,
    available: pod.ready ? 1 : 0,
    pods: [pod],
    oldPods: [],
    makers: [],
    template: undefined,
  };
}

/** A CronJob is done once it exists: its jobs come later. */
export function cronJobProgress(): Progress {
  return { ...withoutPods, settled: true };
}

/** A claim is done when it is bound, or when it only waits for its first pod. */
export function claimProgress(record: ClusterObject, store: Store): Progress {
  const phase = asString(record.status.phase);
  const waits = store
    .eventsOf(record.uid)
    .some((event) => readEvent(event)?.reason === 'WaitForFirstConsumer');
  return {
    ...withoutPods,
    settled: phase === 'Bound' || (phase === 'Pending' && waits),
    ...(phase === 'Lost' ? { givenUp: { reason: 'Lost', message: 'its volume is gone' } } : {}),
    ...(waits && phase === 'Pending' ? { note: 'it waits for its first pod' } : {}),
    makers: [record],
  };
}

/**
 * Any other object, by what well-behaved controllers write into its status. One that writes nothing of it is not awaited.
 * Source: https://github.com/kubernetes-sigs/cli-utils/blob/master/pkg/kstatus/README.md
 */
export function conventionProgress(record: ClusterObject): Progress {
  const { status, metadata } = record;
  const conditions = asList(status.conditions).map(asMapping);
  const stalled = conditionOf(record, 'Stalled');
  const reconciling = conditionOf(record, 'Reconciling');
  const ready = conditionOf(record, 'Ready') ?? conditionOf(record, 'Available');
  if (!ready && !stalled && !reconciling) {
    const words = conditions.length > 0 ? 'its status has no Ready condition' : 'it has no status conditions';
    return { ...withoutPods, settled: false, notAwaited: words };
  }
  const observed = asNumber(status.observedGeneration) ?? metadata.generation ?? 0;
  const isNew = observed >= (metadata.generation ?? 0);
  const gaveUp = isNew && stalled?.status === 'True';
  return {
    ...withoutPods,
    settled:
      isNew && !gaveUp && reconciling?.status !== 'True' && (ready === undefined || ready.status === 'True'),
    ...(gaveUp
      ? {
          givenUp: {
            reason: asString(stalled.reason) ?? 'Stalled',
            message: asString(stalled.message) ?? '',
          },
        }
      : {}),
  };
}
