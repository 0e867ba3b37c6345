import { readEvent, readEvents } from '../../kubernetes/event.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { smallest } from '../../text/many.ts';

/** A watch begins a moment after the apply it follows: only what was made then is counted from before its first look. */
const justMade = 60_000;

/**
 * When a trouble began that a watch finds at its first look, by what the events say of it: its grace runs since then, not
 * since somebody looked. Undefined for what may be older than the apply, and for what has run: that tells by its own clock.
 * @param clockAhead milliseconds by which the cluster's clock is ahead of the one that `at` is of
 */
export function troubleStart(
  { metadata }: ClusterObject,
  pod: Pod | undefined,
  events: readonly ClusterObject[],
  { at, clockAhead }: { at: number; clockAhead: number },
): number | undefined {
  const made = parseTime(metadata.creationTimestamp);
  if (made === undefined || at - (made - clockAhead) > justMade) return undefined;
  if (
    pod &&
    (pod.phase !== 'Pending' ||
      pod.containers.some(({ state, ends }) => state === 'running' || ends.length > 0))
  )
    return undefined;
  const warnings = readEvents(events).filter(({ type }) => type === 'Warning');
  // One trouble has several words: the pull that failed, and the pause that follows it.
  const firsts = warnings
    .filter(({ reason }) => reason === warnings.at(-1)?.reason)
    .flatMap(({ first }) => first ?? []);
  return firsts.length === 0 ? undefined : Math.min(at, Math.max(smallest(firsts), made) - clockAhead);
}

/** When an event was counted last. */
export function saidAt(event: ClusterObject): number {
  return readEvent(event)?.last ?? 0;
}
