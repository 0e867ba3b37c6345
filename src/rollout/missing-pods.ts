import { conditionOf } from '../kubernetes/condition.ts';
import type { ClusterObject } from '../kubernetes/object.ts';
import { parseTime } from '../kubernetes/time.ts';
import { asNumber } from '../manifest/value.ts';

/** Seconds after which a controller that lacks pods is suspected: until then they may be on their way. */
const makingTime = 90;

/**
 * True when a controller has had time to make its pods, and they are not there: it may be refused. Who refuses is not told by
 * all kinds; their events do.
 */
export function lacksPods(record: ClusterObject, now: number): boolean {
  const { kind, metadata, spec, status } = record;
  const age = (time: unknown): number => (now - (parseTime(time) ?? now)) / 1000;
  if (metadata.deletionTimestamp !== undefined || age(metadata.creationTimestamp) <= makingTime) return false;
  const count = (value: unknown): number => asNumber(value) ?? 0;
  switch (kind) {
    case 'Deployment': {
      const refused = conditionOf(record, 'ReplicaFailure');
      return refused?.status === 'True' && age(refused.lastTransitionTime) > makingTime;
    }
    case 'StatefulSet':
      return (asNumber(spec.replicas) ?? 1) > count(status.replicas);
    case 'DaemonSet':
      return count(status.desiredNumberScheduled) > count(status.currentNumberScheduled);
    case 'Job':
      return spec.suspend !== true && [status.active, status.succeeded, status.failed].every((each) => !each);
    default:
      return false;
  }
}
