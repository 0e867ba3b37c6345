import { parseTime } from '../../../kubernetes/time.ts';
import { asList, type Mapping, valueAt } from '../../../manifest/value.ts';
import { largest } from '../../../text/many.ts';
import type { PodsByName } from './pods-by-name.ts';
import type { Printed } from './read-printed.ts';

/**
 * When a text was printed: ages in it count from then. A run that began at a known time, or a pod, with the age of the event
 * that tells of it, says so; else the newest time in the descriptions, or when the file was written.
 */
export function printedAt({ events, objects, pods: rows, writtenAt }: Printed, pods: PodsByName): number {
  const anchors = events.flatMap((row): { age: number; at: number }[] => {
    const pod = row.kind === 'Pod' ? pods.get(row.name) : undefined;
    const [age, began] =
      row.reason === 'Scheduled'
        ? [row.first, parseTime(valueAt(pod, ['status', 'startTime']))]
        : row.reason === 'Started'
          ? [row.last, lastStart(pod)]
          : [];
    return age === undefined || began === undefined ? [] : [{ age, at: began + age }];
  });
  const newest = largest([0, ...objects.flatMap(timesOf)]);
  const closest = anchors.toSorted((a, b) => a.age - b.age)[0];
  if (closest) return Math.max(newest, closest.at);
  const hasAges = events.length > 0 || rows.length > 0;
  return newest > 0
    ? newest
    : hasAges
      ? (writtenAt ?? largest([0, ...[...pods.values()].flatMap(timesOf)]))
      : 0;
}

/** When the newest run of a pod's containers began. */
function lastStart(pod: Mapping | undefined): number | undefined {
  const statuses = ['initContainerStatuses', 'containerStatuses'].flatMap((list) =>
    asList(valueAt(pod, ['status', list])),
  );
  const starts = statuses.flatMap((status) =>
    [
      ['state', 'running'],
      ['state', 'terminated'],
      ['lastState', 'terminated'],
    ].flatMap((path) => parseTime(valueAt(status, [...path, 'startedAt'])) ?? []),
  );
  return starts.length > 0 ? largest(starts) : undefined;
}

/** The times in a pod's status. */
function timesOf(object: Mapping): number[] {
  const own = parseTime(valueAt(object, ['status', 'startTime']));
  const statuses = ['initContainerStatuses', 'containerStatuses'].flatMap((list) =>
    asList(valueAt(object, ['status', list])),
  );
  const ends = statuses.flatMap((status) =>
    [
      ['state', 'running', 'startedAt'],
      ['state', 'terminated', 'finishedAt'],
      ['lastState', 'terminated', 'finishedAt'],
    ].flatMap((path) => parseTime(valueAt(status, path)) ?? []),
  );
  return own === undefined ? ends : [own, ...ends];
}
