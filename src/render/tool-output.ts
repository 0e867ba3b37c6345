import { stripVTControlCharacters } from 'node:util';
import type { MissingInput } from '../gate/engine/input-findings.ts';
import type { CommandOutcome } from '../ports.ts';
import { Redactor } from '../text/redact/redactor.ts';
import { shorten, visibleLines } from '../text/visible-text.ts';

const maxLines = 40;
const maxDetails = 4000;
const mostRead = 200_000;

/** What must be known to repeat a program's words. */
export interface OutputContext {
  /** Texts that must not be repeated: values the user set. */
  readonly hidden?: readonly string[];
  /** The working directory: paths below it are shown relative to it. */
  readonly cwd: string;
}

/**
 * A program's standard error as it may be shown: its last error and what follows, without colours, control characters,
 * hidden values and the working directory, and not endlessly.
 */
export function cleanOutput(stderr: string, { hidden = [], cwd }: OutputContext): string {
  let text = unwrapKlog(stripVTControlCharacters(stderr).replaceAll('\r\n', '\n')).replaceAll(`${cwd}/`, '');
  for (const value of hidden.toSorted((a, b) => b.length - a.length)) text = text.replaceAll(value, '***');
  // Before it is cut: half of a secret is not seen as one.
  text = new Redactor().text(text.slice(-mostRead));
  const lastError = text.lastIndexOf('\nError: ') + 1;
  const lines = visibleLines(
    text
      .slice(lastError)
      .trim()
      .slice(0, 4 * maxDetails),
  );
  const kept = lines.filter((line) => !/^Use --debug flag/.test(line)).slice(0, maxLines);
  return shorten(kept.join('\n').trim(), maxDetails);
}

/** kubectl logs its last error as `E1123 … "command failed" err="…"`, or `err=<` with the text indented below. */
function unwrapKlog(stderr: string): string {
  const lines = /^[EF]\d{4} .*"command failed" err=<\n((?:\t.*\n)*)/m.exec(stderr);
  if (lines) return `Error: ${(lines[1] ?? '').replace(/^\t/gm, '')}`;
  const quoted = /^[EF]\d{4} .*"command failed" err=("(?:[^"\\\n]|\\.)*")/m.exec(stderr)?.[1];
  if (!quoted) return stderr;
  try {
    return `Error: ${JSON.parse(quoted)}`;
  } catch {
    return stderr;
  }
}

/** True for a result without a document: nothing but comments and separators. */
export function isEmpty(rendered: string): boolean {
  return !/^(?!---|#)\S/m.test(rendered);
}

/** Nothing rendered is nothing checked: a pass would promise what nobody looked at. */
export function explainEmpty(what: string, path: string): MissingInput {
  const fix = 'check its values and conditions, or leave it out';
  return { path, message: `${what} gave no manifest`, fix };
}

/** A set of rendered documents that could not be made, and why. `what` is the command as people would write it. */
export function explainFailure(
  what: string,
  path: string,
  outcome: Exclude<CommandOutcome, { kind: 'not-found' }>,
  context: OutputContext,
): MissingInput {
  const tryIt = what.startsWith('helm') ? `${what} --debug` : what;
  const fix = `run "${tryIt}" where you are; once it works there, it works here too`;
  switch (outcome.kind) {
    case 'timed-out':
      return { path, message: `${what} was ended after ${outcome.seconds} s without a result`, fix };
    case 'too-much-output':
      return {
        path,
        message: `${what} gave more than ${outcome.limit / 1024 / 1024} MiB, which is more than is read`,
        fix: 'render it in parts, and pass the files',
      };
    case 'broken':
      return { path, message: `${what} could not be run: ${cleanOutput(outcome.reason, context)}`, fix };
    case 'exited': {
      const details = cleanOutput(outcome.stderr, context);
      const said = headAndTail(details.replace(/^Error: /, '').replace(/\s+/g, ' '));
      const message = `${what} failed: ${said || `exit code ${outcome.exitCode}, without a word`}`;
      return { path, message, fix, details };
    }
  }
}

/** Nested errors begin with where and end with why. */
function headAndTail(text: string): string {
  return text.length <= 400 ? text : `${text.slice(0, 150)} … ${text.slice(-247)}`;
}
