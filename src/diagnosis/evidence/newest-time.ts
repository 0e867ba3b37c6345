import type { ClusterObject } from '../../kubernetes/object.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { isMapping, valueAt } from '../../manifest/value.ts';
import type { Evidence } from './evidence.ts';

/**
 * The newest time stamp in the evidence, the note of when it was taken included. Specs and annotations do not count (a
 * user may write any time there), nor does the deletion time, which lies ahead by the grace period.
 */
export function newestTime(evidence: Evidence): number | undefined {
  let newest = evidence.takenAt;
  const see = (value: unknown): void => {
    const time = parseTime(value);
    if (time !== undefined && (newest === undefined || time > newest)) newest = time;
  };
  const lists: (readonly ClusterObject[])[] = [
    evidence.workloads,
    evidence.replicaSets,
    evidence.pods,
    evidence.events,
    evidence.claims,
    evidence.nodes,
  ];
  for (const { kind, value } of lists.flat()) {
    see(valueAt(value, ['metadata', 'creationTimestamp']));
    deep(kind === 'Event' ? { ...value, metadata: undefined } : value.status, see);
  }
  return newest;
}

function deep(value: unknown, see: (value: unknown) => void): void {
  if (typeof value === 'string') see(value);
  else if (Array.isArray(value)) for (const item of value) deep(item, see);
  else if (isMapping(value)) for (const item of Object.values(value)) deep(item, see);
}
