import type { Candidate } from './judging/quorum.ts';
import type { Progress } from './progress.ts';
import type { LastChange } from './superseded-by.ts';
import type { Target } from './target.ts';

/** Where a workload stands. All but the first three are final. */
export type Phase =
  | 'waiting'
  | 'progressing'
  | 'holding'
  | 'complete'
  | 'failed'
  | 'timed-out'
  | 'superseded'
  | 'not-awaited'
  /** It does not exist, or may not be read. */
  | 'unable';

/** Everything that is known of one workload's rollout. */
export interface WorkloadState {
  readonly target: Target;
  readonly phase: Phase;
  /** Undefined until the object has been seen. */
  readonly progress: Progress | undefined;
  /** What was found on its pods, whether or not it is enough. */
  readonly candidates: readonly Candidate[];
  /** What it failed by; for a timeout the best guess. */
  readonly cause: Candidate | undefined;
  /** In words: why it is superseded, not awaited, given up. */
  readonly reason: string | undefined;
  /** Set while the cluster does not run what was given: how the two differ. */
  readonly notGiven?: string | undefined;
  /** What was rewritten of what was given: it runs all the same. */
  readonly rewritten?: string | undefined;
  /** Who changed it while it was followed, when it is superseded and the server says so. */
  readonly supersededBy?: LastChange;
  /** True when it was finished before this watch began and nothing changed. */
  readonly unchanged: boolean;
  /** Pods of the old revision that are ready: they still serve. */
  readonly oldReady: number;
  /** Pods that were broken before this watch began, of an old revision. */
  readonly preExisting: number;
  /** Since when it has been done, and for how many seconds it must stay so. */
  readonly holdingSince: number | undefined;
  readonly stability: number;
  /** The generation that was live when the watch began. */
  readonly generation: number | undefined;
}

const open: ReadonlySet<Phase> = new Set(['waiting', 'progressing', 'holding']);

/** True when nothing will change the phase any more. */
export function isFinal(phase: Phase): boolean {
  return !open.has(phase);
}

/** How a whole watch ends. */
export type Outcome = 'complete' | 'failed' | 'timed-out' | 'superseded' | 'cancelled' | 'unable';

/** The outcome of all workloads together; undefined while it is open. One failure decides. */
export function outcomeOf(states: readonly WorkloadState[]): Outcome | undefined {
  const phases = states.map(({ phase }) => phase);
  if (phases.includes('failed')) return 'failed';
  if (!phases.every(isFinal)) return undefined;
  if (phases.includes('timed-out')) return 'timed-out';
  if (phases.includes('unable')) return 'unable';
  return phases.includes('superseded') ? 'superseded' : 'complete';
}
