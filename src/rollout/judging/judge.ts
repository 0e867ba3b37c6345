import type { CauseId } from '../../cause-id.ts';
import type { AwaitedHost, Quorum } from '../../diagnosis/cause.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import type { Run } from '../../kubernetes/run.ts';

/** The cause of one pod's state, and what it takes to call it. */
export interface Judgement extends Quorum {
  readonly cause: CauseId;
  readonly container: string | undefined;
  /** In plain words: `missing environment variable DATABASE_URL`. */
  readonly title: string;
  readonly confidence: 'high' | 'medium' | 'low';
  /** What it waits for, as its log names it: whether anything could answer there decides how long that may go on. */
  readonly awaits?: AwaitedHost | undefined;
}

/** The log of a run that has ended. */
export interface RunLog {
  readonly end: Run;
  readonly text: string;
}

/** The one classifier, as the rollout asks it. */
export interface Judge {
  /**
   * The most probable cause of what was seen of one pod, or of whoever should have made one, as it is now;
   * undefined when nothing is wrong, or it may be healing.
   */
  readonly cause: (seen: Evidence, at: number) => Judgement | undefined;
  /** The line of a log by which two crashes are compared: the last fatal one. None when the log says nothing of the end. */
  readonly fatalLine: (log: string, end: Run) => string | undefined;
}
