import type { CauseId } from '../cause-id.ts';

/** What a log can show by itself. */
export const logCauses = [
  'missing-environment-variable',
  'invalid-configuration',
  'invalid-arguments',
  'dependency-unreachable',
  'dependency-not-resolved',
  'dependency-rejects-credentials',
  'tls-failure',
  'schema-mismatch',
  'missing-module',
  'missing-file',
  'missing-shared-library',
  'read-only-file-system',
  'permission-denied',
  'port-in-use',
  'privileged-port',
  'disk-full',
  'descriptor-limit',
  'process-limit',
  'runtime-out-of-memory',
  'out-of-memory-child',
  'command-not-found',
  'command-not-executable',
  'interpreter-missing',
  'wrong-architecture',
  'shell-error',
  'application-panic',
  'application-error',
  'segmentation-fault',
  'aborted',
  'illegal-instruction',
] as const satisfies readonly CauseId[];

export type LogCause = (typeof logCauses)[number];

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
