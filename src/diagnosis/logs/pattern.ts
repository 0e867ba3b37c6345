import type { LogCause } from '../log-causes.ts';

/**
 * How much a matching text proves: nothing else prints it; it says what is wrong; it fits; a stack trace of any kind; an
 * error of any kind.
 */
export const weights = { proof: 9, plain: 7.5, hint: 5, trace: 4, generic: 2.5 } as const;
export type Weight = keyof typeof weights;

/**
 * A text that programs print when they fail for a known cause. Named groups say what it is about: `name` (a variable, a
 * module, a file), `host`, `port`.
 */
export interface LogPattern {
  readonly cause: LogCause;
  readonly weight: Weight;
  readonly text: RegExp;
  /** True when the text runs over several lines. */
  readonly across?: true;
}

/** Types a table of patterns: cause, weight, text. */
export function patterns(
  rows: readonly (readonly [LogCause, Weight, RegExp] | readonly [LogCause, Weight, RegExp, 'across'])[],
): readonly LogPattern[] {
  return rows.map(([cause, weight, text, across]) =>
    across ? { cause, weight, text, across: true } : { cause, weight, text },
  );
}
