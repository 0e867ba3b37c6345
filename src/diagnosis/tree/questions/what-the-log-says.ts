import { asMapping } from '../../../manifest/value.ts';
import { type LogAnswer, type LogCause, logAnswers } from '../../log-causes.ts';
import type { LogFinding } from '../../logs/classify.ts';
import { weights } from '../../logs/pattern.ts';
import type { Failure } from '../failure.ts';

/** The answer where a log shows none of the causes it could show. */
export const silent = 'nothing that tells';

export type Saying = LogAnswer | typeof silent;

/** The most plainly stated cause near the end of the run's log. */
export function whatTheLogSays(failure: Failure): Saying {
  const { container } = failure;
  const finding = container?.log?.reading.findings[0];
  if (!finding) return silent;
  // On a file system that is mounted read-only Node's recursive mkdir says ENOENT, and Python finds no place for temporary files.
  const readOnly = asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true;
  const cannotWrite = /\bmkdir\b|\bNo usable temporary directory\b/.test(finding.line.text);
  if (readOnly && cannotWrite && finding.cause === 'missing-file') return logAnswers['read-only-file-system'];
  return logAnswers[isFileToRead(failure, finding) ? 'missing-file' : finding.cause];
}

/** A shell that cannot start a command ends with 127: with another code it looked for a file that it should read. */
function isFileToRead({ container }: Failure, { cause, weight, line }: LogFinding): boolean {
  const code = container?.ended?.exit;
  const looked = cause === 'command-not-found' && weight === 'hint' && /: No such file/.test(line.text);
  return looked && code !== undefined && code !== 127 && code !== 128;
}

/** The finding of one of these causes, if the log has one. */
export function logSays({ container }: Failure, causes: readonly LogCause[]): LogFinding | undefined {
  return container?.log?.reading.findings.find(({ cause }) => causes.includes(cause));
}

/** Findings that explain why a shell ended with 126 or 127. */
const shellCauses: readonly LogCause[] = [
  'missing-shared-library',
  'interpreter-missing',
  'wrong-architecture',
  'illegal-instruction',
  'command-not-executable',
  'command-not-found',
];

export type ShellSaying =
  | (typeof logAnswers)[
      | 'missing-shared-library'
      | 'interpreter-missing'
      | 'wrong-architecture'
      | 'illegal-instruction']
  | 'nothing else';

/** A run that ended with 0 did what it was told to, unless all that it printed is how it wants to be called. */
export function whatACleanExitPrints(failure: Failure): 'its usage' | 'anything else' {
  return failure.container?.log?.reading.findings[0]?.cause === 'prints-usage'
    ? 'its usage'
    : 'anything else';
}

/** A more precise reason in the log for the shell's own 126 or 127. */
export function whatTheShellSays(failure: Failure): ShellSaying {
  const finding = logSays(failure, shellCauses);
  switch (finding?.cause) {
    case 'missing-shared-library':
    case 'interpreter-missing':
    case 'wrong-architecture':
    case 'illegal-instruction':
      return logAnswers[finding.cause];
    default:
      return 'nothing else';
  }
}

/**
 * What the log says of a run that was told to stop. The signal ended it: only what the log says plainly at its end may be
 * why somebody sent it; what it complained of before was survived.
 */
export function whatTheLogSaysOfAStop(failure: Failure): Saying {
  const score = failure.container?.log?.reading.findings[0]?.score ?? 0;
  return score >= weights.plain - 0.5 ? whatTheLogSays(failure) : silent;
}

/** Causes for which runtimes raise a signal against themselves. */
const announced =
  /Unhandled exception|Process terminated\.|terminate called|FATAL ERROR|panicked at|Fatal Python error|libc\+\+abi|Uncaught|fatal error|Check failed|CHECK failed|\bwhat\(\):|Assertion/i;

/**
 * What the log says of a run that ended by a signal. A line that was survived explains nothing here: only a runtime that
 * announces its end does, or one that says its memory ran out.
 */
export function whatTheLogSaysOfASignal(failure: Failure): Saying {
  const reading = failure.container?.log?.reading;
  const [best] = reading?.findings ?? [];
  if (!reading || !best) return silent;
  const memory = logSays(failure, ['runtime-out-of-memory', 'illegal-instruction']);
  if (memory && memory.score >= weights.hint) return logAnswers[memory.cause];
  const announces = reading.lines.slice(-40).some(({ text }) => announced.test(text));
  const particular = reading.findings.find(
    ({ cause, score }) =>
      score >= weights.hint + 1 && !/^(?:aborted|segmentation-fault|application-error)$/.test(cause),
  );
  if (announces && particular) return logAnswers[particular.cause];
  if (!announces) return silent;
  const native = logSays(failure, ['aborted', 'segmentation-fault', 'application-panic']);
  if (native) return logAnswers[native.cause];
  return logSays(failure, ['application-error']) ? logAnswers['application-error'] : silent;
}
