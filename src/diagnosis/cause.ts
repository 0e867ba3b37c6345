import type { CauseId } from '../cause-id.ts';
import type { Cited } from './cite/cite.ts';
import { type Healing, observedHealing } from './healing/healing.ts';
import type { Failure } from './tree/failure.ts';

/**
 * How a cause behaves over time. `template`: it follows from the pod template, so one pod proves it. `template-race`: as before,
 * but it may race with our own apply, so it must outlast a grace period. `environment`: it must spread or last.
 * `application`: it must repeat. `informational`: it may pass, and never fails a rollout.
 */
export type CauseClass = 'template' | 'template-race' | 'environment' | 'application' | 'informational';

/** Observations that are needed before a rollout counts as failed. */
export interface Quorum {
  readonly class: CauseClass;
  /** Seconds it must last; for `template` until the next look. */
  readonly grace: number;
  /** Equal terminations of one container. */
  readonly repeats: number;
  /** Proven only when every pod shows it; the repeats decide until then. */
  readonly everyPod: boolean;
  /** Old pods make room when they go: what was said before that is out of date. */
  readonly oldPodsHelp: boolean;
  /** How it may end by itself: crashes are proof only when they outlast that. */
  readonly heals?: Healing | undefined;
}

/** The same for all cases, or by what the cluster says in this one. */
type ByCase<T> = T | ((failure: Failure) => T);

/** Parts of a workload that a person would suspect, and that evidence can clear. */
export type Concern = 'memory' | 'image' | 'volumes' | 'references' | 'probes';

/** A host that a program cannot reach, for which a watch may look. */
export interface AwaitedHost {
  readonly host: string;
  /** False when its name leads nowhere, true when nothing answers where it leads. */
  readonly resolved: boolean;
}

/** The fix: steps in order, and YAML to paste when the manifest is the place for it. */
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
  /** True when a repetition cannot help, whatever else is seen: nothing is waited for. */
  readonly final?: true;
  /** How its crashes may end by themselves; without it by what the cluster and the log show. Null when they cannot. */
  readonly heals?: (failure: Failure) => Healing | undefined | null;
  /** Fields of a pod template in which this cause is made, and fixed; the most likely first. */
  readonly fields?: readonly string[];
  /** The parts that this cause is about, which a report does not rule out. */
  readonly concerns?: readonly Concern[];
  /** Set when it may be only the effect of another container's failure: nothing in it points at the container itself, or hardly. */
  readonly effect?: 'likely' | 'possible';
  /** It lasts until the template or the image is changed: waiting does not help. */
  readonly untilChanged?: true;
  /** The host that it waits for, and whether that host's name is known to resolve. */
  readonly awaits?: (failure: Failure) => AwaitedHost | undefined;
  /** One line, plain words, with the names filled in. */
  readonly title: (failure: Failure) => string;
  /** The facts it rests on, each with its source; the most telling first. */
  readonly evidence: (failure: Failure) => readonly (Cited | undefined)[];
  readonly remedy: (failure: Failure) => Remedy;
  /** Commands that go with this cause, before the general ones. */
  readonly commands?: (failure: Failure) => readonly string[];
}

/** Types a cause. */
export function defineCause(cause: Cause): Cause {
  return cause;
}

/** The observations that this cause needs, for this failure. */
export function quorumOf(cause: Cause, failure: Failure): Quorum {
  return {
    class: typeof cause.class === 'function' ? cause.class(failure) : cause.class,
    grace: typeof cause.grace === 'function' ? cause.grace(failure) : cause.grace,
    repeats: typeof cause.repeats === 'function' ? cause.repeats(failure) : cause.repeats,
    everyPod: cause.everyPod === true,
    oldPodsHelp: cause.oldPodsHelp === true,
    ...healingOf(cause, failure),
  };
}

function healingOf(cause: Cause, failure: Failure): Pick<Quorum, 'heals'> {
  if (cause.final) return {};
  const own = cause.heals?.(failure);
  const heals = own === null ? undefined : (own ?? observedHealing(failure));
  return heals ? { heals } : {};
}
