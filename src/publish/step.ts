import { randomUUID } from 'node:crypto';
import type { Host } from '../host-port.ts';
import { formatSettingsProblem } from '../settings/problem.ts';
import { UserError } from '../settings/user-error.ts';
import { proseMarkdown } from '../text/markdown-escape.ts';
import { messageOf } from '../text/message-of.ts';
import { Redactor } from '../text/redact/redactor.ts';
import { visible } from '../text/visible-text.ts';
import { LogGroup } from './log-group.ts';
import type { Runner } from './runner.ts';

/** A step of a workflow while it runs: where its results go. */
export interface Step {
  readonly runner: Runner;
  readonly host: Host;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
  readonly log: LogGroup;
  /** Writes to the job summary, where one is wanted. */
  readonly summary: (markdown: string) => Promise<void>;
  /** Writes a file. Returns its path; an empty text where it cannot be written, which is logged: no result is lost by it. */
  readonly report: (path: string, text: string) => Promise<string>;
}

/** How a step of this mode ends when it cannot do its work. */
export interface StepFailure {
  readonly outputs: Readonly<Record<string, string>>;
  /** The JSON report that says so, and where it is written. */
  readonly report?: { readonly path: string; readonly text: (message: string) => Promise<string> | string };
  /** Over the problems in the job summary. */
  readonly heading?: string;
  /** In front of the problems in the error. */
  readonly prefix?: string;
  /** Tells GitHub, where that was reached. */
  readonly publish?: (message: string) => Promise<void>;
}

/** What a step is told before it begins. */
export interface StepOptions {
  readonly runner: Runner;
  readonly host: Host;
  /** True to write the job summary. */
  readonly summary: boolean;
  /** True for what ends in order when the job is cancelled. Anything else ends as any process does. */
  readonly cancellable: boolean;
  readonly failure: StepFailure;
}

/**
 * Runs a step: signals, the group of its log, and, when it throws, one end for all modes: each problem at its place, outputs,
 * report, summary, and the error. Returns the exit code, 2 when it could not do its work.
 */
export async function withStep(
  { runner, host, summary: wanted, cancellable, failure }: StepOptions,
  run: (step: Step) => Promise<number>,
): Promise<number> {
  const interrupt = cancellable
    ? host.onInterrupt((text) => runner.info(text.replaceAll('::', ': :')))
    : undefined;
  const log = new LogGroup(runner);
  const summary = async (markdown: string): Promise<void> => {
    if (wanted && host.env.GITHUB_STEP_SUMMARY) await runner.summary.addRaw(markdown).write();
  };
  const report = async (path: string, text: string): Promise<string> => {
    const problem = await host.files.writeText(path, text);
    if (problem === undefined) return path;
    runner.error(`${visible(path)} cannot be written: ${problem}`);
    return '';
  };
  const cancelled = interrupt?.signal ?? new AbortController().signal;
  try {
    return await run({ runner, host, cancelled, log, summary, report });
  } catch (error) {
    log.close();
    await fail(error, { runner, summary, report, failure });
    return 2;
  } finally {
    interrupt?.release();
  }
}

async function fail(
  error: unknown,
  {
    runner,
    summary,
    report,
    failure,
  }: Pick<Step, 'runner' | 'summary' | 'report'> & { failure: StepFailure },
): Promise<void> {
  const { text } = new Redactor();
  const thrown = error instanceof UserError ? error.problems : [{ message: messageOf(error) }];
  const problems = thrown.map((problem) => ({ ...problem, message: text(problem.message) }));
  // Those without a line are in the last annotation, which the failure itself makes.
  for (const { message, location } of problems) {
    if (!location || !('line' in location)) continue;
    const { file, line: startLine, column: startColumn } = location;
    runner.error(message, { title: 'crashgate settings', file, startLine, startColumn });
  }
  const sentences = problems.map(formatSettingsProblem);
  const message = sentences.join('\n');
  for (const [name, value] of Object.entries(failure.outputs)) runner.setOutput(name, value);
  if (failure.report) {
    const { path, text: document } = failure.report;
    runner.setOutput('report', await report(path, await document(message)));
  }
  if (failure.heading !== undefined) {
    const items = sentences.map((sentence) => `- ${proseMarkdown(visible(sentence))}\n`);
    await summary(`### ⚠️ ${failure.heading}\n\n${items.join('')}`);
  }
  await failure.publish?.(message).catch((refused: unknown) => runner.warning(notPublished(refused)));
  runner.setFailed(`${failure.prefix ?? ''}${sentences.map(visible).join('\n')}`);
}

/** What went wrong with GitHub changes no verdict. */
export function notPublished(error: unknown): string {
  return visible(new Redactor().text(`GitHub was not told: ${messageOf(error)}`));
}

/**
 * Prints what quotes manifests: the runner obeys `::commands::` in what a step prints, and is told not to meanwhile.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export function printUntrusted(text: string, runner: Runner): void {
  const token = randomUUID();
  runner.info(`::stop-commands::${token}`);
  runner.info(text);
  runner.info(`::${token}::`);
}
