import type { Container } from '../../kubernetes/container.ts';
import type { Pod } from '../../kubernetes/pod.ts';

/** How often a container was restarted, as far as one look at its status can tell. */
export interface RestartRate {
  /** Restarts that certainly, and at most, fall into `seconds`. Equal when they could be counted. */
  readonly atLeast: number;
  readonly atMost: number;
  /** The stretch of time up to now that is counted over. */
  readonly seconds: number;
}

/** How often containers had been restarted at an earlier look, by `countKey`. One that is not in it had not. */
export interface EarlierCounts {
  readonly at: number;
  readonly restarts: ReadonlyMap<string, number>;
}

/** A container of a pod, whatever is called the same later. */
export function countKey(podUid: string, container: string): string {
  return `${podUid}/${container}`;
}

/**
 * Counts restarts within a window. A status holds their number since the pod was made and when the last two runs began:
 * the count is exact for a pod that is younger than the window, and between two looks; otherwise there are bounds.
 * @param window seconds
 */
export function restartRate(
  pod: Pod,
  container: Container,
  { window, now, earlier }: { window: number; now: number; earlier?: EarlierCounts | undefined },
): RestartRate {
  const { restarts } = container;
  const age = (now - (pod.created ?? 0)) / 1000;
  if (age <= window) return { atLeast: restarts, atMost: restarts, seconds: Math.max(0, Math.round(age)) };
  const begins = knownStarts(container).slice(0, restarts);
  const inWindow = begins.filter((at) => now - at <= window * 1000).length;
  if (earlier && earlier.at < now) {
    const before = earlier.restarts.get(countKey(pod.uid, container.name)) ?? 0;
    // The kubelet may have lost count.
    const since = restarts >= before ? restarts - before : restarts;
    const elapsed = Math.round(Math.min((now - earlier.at) / 1000, age));
    if (elapsed >= window) return { atLeast: since, atMost: since, seconds: elapsed };
    return { atLeast: Math.max(since, inWindow), atMost: since + before, seconds: window };
  }
  // Runs follow one another: when one that is known began before the window, so did all before it.
  const atMost = inWindow < begins.length ? inWindow : restarts;
  return { atLeast: inWindow, atMost, seconds: window };
}

/** True when that is more than so many in a window; over a longer time, on average. */
export function isTooOften({ atLeast, seconds }: RestartRate, restarts: number, window: number): boolean {
  return (atLeast * window) / Math.max(window, seconds) > restarts;
}

/** When the runs began that the status tells of, the newest first. */
function knownStarts({ runningSince, ends }: Container): number[] {
  return [runningSince, ...ends.map(({ startedAt }) => startedAt)]
    .filter((at) => at !== undefined)
    .toSorted((a, b) => b - a);
}
