import type { CauseId } from '../../cause-id.ts';

/** What Kubernetes shows of a failure: an exit code, or a reason of a status or of an event. It is a symptom, not yet a cause. */
export interface Signal {
  readonly kind: 'exit code' | 'reason';
  /** What it says by itself. */
  readonly means: string;
  /** What tells the causes behind it apart, the most frequent first. */
  readonly readings: readonly Reading[];
  /** Where what tells them apart can be seen. */
  readonly look: readonly Look[];
}

/** A sign, and the cause that it points at. */
export interface Reading {
  readonly sign: string;
  readonly cause: CauseId;
}

/** Where to look. */
export type Look = 'describe' | 'previous log' | 'events' | 'spec' | 'node' | 'claim' | 'controller';
