import type { Cause } from './cause.ts';
import { unrecorded } from './causes/unrecorded.ts';
import type { Cited } from './cite/cite.ts';

/** High: two independent sources agree, and a recording backs the pattern. Medium: one source. Low: by elimination. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * How sure a diagnosis is, by rule: high when facts of two independent origins point at it and a recording backs it;
 * medium for one; low when it is what is left.
 */
export function confidenceOf(cause: Cause, evidence: readonly Cited[]): Confidence {
  const origins = new Set(evidence.filter(({ proves }) => proves).map(({ origin }) => origin));
  if (cause.id === 'unknown' || origins.size === 0) return 'low';
  return origins.size >= 2 && !unrecorded.includes(cause.id) ? 'high' : 'medium';
}
