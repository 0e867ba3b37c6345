import type { CauseId } from './cause-id.ts';
import type { Cited } from './cite/cite.ts';
import type { Case } from './tree/case.ts';

/**
 * How a cause behaves over time. `T` follows from the pod template: one pod proves it. `G` too, but may race with our own
 * apply: wait the grace. `E` comes from the surroundings: it needs spread or time. `A` is the application's: it needs repeats.
 * `I` is for information: it may pass, and never fails a rollout.
 */
export type CauseClass = 'T' | 'G' | 'E' | 'A' | 'I';

/** What it takes to call a rollout failed. */
export interface Quorum {
  readonly class: CauseClass;
  /** Seconds it must last; for `T` until it is looked at again. */
  readonly grace: number;
  /** Equal terminations of one container. */
  readonly repeats: number;
  /** Proven only when every pod shows it; the repeats decide until then. */
  readonly everyPod: boolean;
  /** Old pods make room when they go: what was said before that is out of date. */
  readonly oldPodsHelp: boolean;
}

/** The same for all cases, or by what the cluster says in this one. */
type ByCase<T> = T | ((given: Case) => T);

/** What to do about it: steps in order, and YAML to paste where the manifest is the place to do it. */
export interface Remedy {
  readonly steps: readonly string[];
  readonly yaml?: string | undefined;
}

/** A cause explains what the tree has decided; it never decides. */
export interface Cause {
  /** The same as its folder. */
  readonly id: CauseId;
  readonly class: ByCase<CauseClass>;
  readonly grace: ByCase<number>;
  readonly repeats: ByCase<number>;
  readonly everyPod?: true;
  readonly oldPodsHelp?: true;
  /** True when a recording from a real cluster shows it: without one it is never given with high confidence. */
  readonly recorded: boolean;
  /** One line, plain words, with the names filled in. */
  readonly title: (given: Case) => string;
  /** The facts it rests on, each with its source; the most telling first. */
  readonly evidence: (given: Case) => readonly (Cited | undefined)[];
  readonly remedy: (given: Case) => Remedy;
  /** Commands that go with this cause, before the general ones. */
  readonly commands?: (given: Case) => readonly string[];
}

/** Types a cause. */
export function defineCause(cause: Cause): Cause {
  return cause;
}

/** What this cause takes in this case. */
export function quorumOf(cause: Cause, given: Case): Quorum {
  return {
    class: typeof cause.class === 'function' ? cause.class(given) : cause.class,
    grace: typeof cause.grace === 'function' ? cause.grace(given) : cause.grace,
    repeats: typeof cause.repeats === 'function' ? cause.repeats(given) : cause.repeats,
    everyPod: cause.everyPod === true,
    oldPodsHelp: cause.oldPodsHelp === true,
  };
}
