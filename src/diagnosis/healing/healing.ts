import { asMapping, asNumber } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { Failure } from '../tree/failure.ts';
import { neighbourOf, othersWriteTo } from './neighbours.ts';
import { tellingLines } from './telling-lines.ts';
import { soundsTemporary } from './temporary.ts';

/** How a crash may end without anybody touching this workload: then it is given time, not a number of crashes. */
export interface Healing {
  /** Seconds from its first end on. */
  readonly grace: number;
  /** What is waited for: `the other side may only be starting`. */
  readonly waitsFor: string;
}

/** Long enough for a database that recovers, a certificate that is issued, a migration of somebody else. */
export const usualGrace = 120;

/** Waits as long as is usual. */
export function healsWhen(waitsFor: string): Healing {
  return { grace: usualGrace, waitsFor };
}

/**
 * What the cluster or the log shows that may end a crash, whatever its cause: an old pod that still leaves, another container
 * that writes where it reads, a Job that tries again, words that speak of waiting. Undefined when nothing does.
 */
export function observedHealing(failure: Failure): Healing | undefined {
  const leaving = leavingPod(failure);
  if (leaving !== undefined)
    return healsWhen(`old pod ${leaving} is still ending, and may hold what the new one needs`);
  const lines = tellingLines(failure);
  const path = lines.flatMap((text) => pathsIn(text)).find((each) => othersWriteTo(failure, each));
  if (path !== undefined) return healsWhen(`${neighbourOf(failure, path)} may still write ${path}`);
  const tries = jobTries(failure);
  if (tries > 0)
    return healsWhen(`its Job tries again, ${tries === 1 ? 'once' : `up to ${tries} times`} more`);
  const said = lines.find(soundsTemporary);
  return said === undefined ? undefined : healsWhen('what it says may pass by itself');
}

/** A pod of the revision before that has been told to end and still is there. */
export function leavingPod({ facts }: Failure): string | undefined {
  return facts.evidence.leavingPods?.[0];
}

/** How often the Job will try again. */
function jobTries({ workload }: Failure): number {
  const { value } = workload.job ?? {};
  if (value === undefined || workload.object.kind === 'Pod') return 0;
  const tried = workload.pods.flatMap(({ containers }) => containers.map(({ restarts }) => restarts + 1));
  const limit = asNumber(asMapping(value.spec).backoffLimit) ?? 6;
  return Math.max(0, limit - largest([0, ...tried]) + 1);
}

function pathsIn(text: string): string[] {
  return text.match(/(?<![\w./-])\/[a-z][\w./-]*\w/gi) ?? [];
}
