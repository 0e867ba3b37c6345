import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GateResult } from '../gate/judge.ts';
import type { OpenGitHub } from '../github-port.ts';
import { annotationsOf } from '../report/annotations.ts';
import { commitLinks } from '../report/encoded-path.ts';
import { errorReport, type GateReport, gateErrorReport, gateReport, jsonReport } from '../report/json.ts';
import { type MarkdownOptions, markdownReport } from '../report/markdown.ts';
import { proseMarkdown } from '../report/markdown-escape.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { verdictWords } from '../report/verdict.ts';
import { visible } from '../report/visible-text.ts';
import { formatSettingsProblem, type SettingsProblem } from '../settings/problem.ts';
import { version } from '../version.ts';
import { gate } from './gate.ts';
import { exitCodes } from './gate-command.ts';
import { inputProblems, requestOf, wishesOf } from './gate-inputs.ts';
import { type Audience, findAudience, type Judged, tell } from './gate-on-github.ts';
import { machinePorts } from './gate-ports.ts';
import { originOfRun } from './origin-of-run.ts';
import type { Voice } from './voice.ts';

/** The part of @actions/core that is used: passed in, so that a test sees what the runner would. */
export type Toolkit = Pick<
  typeof import('@actions/core'),
  'getInput' | 'getMultilineInput' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'info' | 'summary'
>;

/** What the action reaches besides the runner. */
export interface ActionPorts {
  readonly openGitHub: OpenGitHub;
}

/** GitHub, loaded when it is asked for. */
export const actionPorts: ActionPorts = {
  openGitHub: async (options) => {
    const { openGitHub } = await import('../github/open.ts');
    return openGitHub(options);
  },
};

/**
 * Runs the gate as the action: inputs in, annotations, summary, outputs and report files out, and a comment on the pull
 * request. Returns the exit code, which is decided before anything is told.
 */
export async function runAction(
  core: Toolkit,
  env: NodeJS.ProcessEnv,
  ports: ActionPorts = actionPorts,
): Promise<number> {
  const problems = inputProblems(core, env).map((message) => ({ message }));
  if (problems.length > 0) return refuse(problems, core, env, ports);
  const own = machinePorts();
  const outcome = await gate(requestOf(core), own).catch((error: unknown) => ({
    problems: [{ message: error instanceof Error ? error.message : String(error) }],
  }));
  if ('problems' in outcome) return refuse(outcome.problems, core, env, ports);
  await publish({ ...outcome, today: own.today() }, core, env, ports);
  return exitCodes[outcome.result.verdict];
}

/** Ends a run that could not judge: later steps and readers of the summary learn why, as they would of a verdict. */
async function refuse(
  problems: readonly SettingsProblem[],
  core: Toolkit,
  env: NodeJS.ProcessEnv,
  ports: ActionPorts,
): Promise<number> {
  const sentences = problems.map(formatSettingsProblem);
  // Those without a line stand in the last annotation, which the failure itself makes.
  for (const { message, location } of problems) {
    if (!location || !('line' in location)) continue;
    const { file, line: startLine, column: startColumn } = location;
    core.error(message, { title: 'crashgate settings', file, startLine, startColumn });
  }
  const origin = await originOfRun(env, wishesOf(core, env));
  core.setOutput('verdict', 'error');
  core.setOutput(
    'report',
    await write(reportFile(core, env), errorReport(sentences.join('\n'), version, origin)),
  );
  if (isOn(core, 'summary') && env.GITHUB_STEP_SUMMARY) {
    const items = sentences.map((sentence) => `- ${proseMarkdown(sentence)}\n`);
    await core.summary.addRaw(`### ⚠️ Could not judge\n\n${items.join('')}`).write();
  }
  const report = gateErrorReport(sentences.join('\n'));
  const audience = await audienceOf(report, core, env, ports);
  if (audience) await tellAudience(audience, report, undefined, core, env);
  core.setFailed(`could not judge: ${sentences.join('\n')}`);
  return exitCodes.error;
}

async function publish(
  judged: Judged,
  core: Toolkit,
  env: NodeJS.ProcessEnv,
  ports: ActionPorts,
): Promise<void> {
  const { result } = judged;
  const report = gateReport(result);
  printUntrusted(textReport(result), core);
  const audience = await audienceOf(report, core, env, ports);
  if (isOn(core, 'annotations')) annotate(result, audience, core);
  if (result.base && result.base.unreadable !== null)
    core.warning(visible(result.coverage.notes.at(-1) ?? ''));
  const { counts } = report;
  const origin = await originOfRun(env, wishesOf(core, env));
  core.setOutput('verdict', result.verdict);
  core.setOutput('errors', counts.errors);
  core.setOutput('warnings', counts.warnings);
  core.setOutput('notes', counts.notes);
  core.setOutput('report', await write(reportFile(core, env), jsonReport(result, version, origin)));
  const sarif = core.getInput('sarif-file') || join(reportFolder(env), 'gate.sarif');
  core.setOutput('sarif', await write(sarif, sarifReport(result, { suppressed: false })));
  if (isOn(core, 'summary') && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(markdownReport(result, linksOf(env))).write();
  }
  if (audience) await tellAudience(audience, report, judged, core, env);
  if (result.verdict !== 'pass') core.setFailed(verdictWords(result, counts).headline);
}

/** The verdict stands: what GitHub says or does not say comes too late to change it. */
async function audienceOf(
  report: GateReport,
  core: Toolkit,
  env: NodeJS.ProcessEnv,
  { openGitHub }: ActionPorts,
): Promise<Audience | undefined> {
  const how = { open: openGitHub, token: core.getInput('token'), env };
  return findAudience(report, wishesOf(core, env), how, voiceOf(core)).catch((error: unknown) => {
    core.warning(notTold(error));
    return undefined;
  });
}

async function tellAudience(
  audience: Audience,
  report: GateReport,
  judged: Judged | undefined,
  core: Toolkit,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  try {
    core.setOutput('comment-url', (await tell(audience, report, judged, env, voiceOf(core))) ?? '');
  } catch (error) {
    core.warning(notTold(error));
  }
}

function voiceOf(core: Toolkit): Voice {
  return { say: (line) => core.info(line), warn: (line) => core.warning(line) };
}

function notTold(error: unknown): string {
  return visible(`GitHub was not told: ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * The report quotes manifests, and the runner obeys `::commands::` in what a step prints: it is told not to, meanwhile.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
function printUntrusted(text: string, core: Toolkit): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

function annotate(result: GateResult, audience: Audience | undefined, core: Toolkit): void {
  const inDiff = audience?.diff?.has;
  const { annotations, leftOut } = annotationsOf(result, inDiff ? { inDiff } : {});
  for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
    const place = { file, startLine: line, endLine, startColumn: column, endColumn };
    core[level](message, {
      title,
      ...Object.fromEntries(Object.entries(place).filter(([, value]) => value !== null)),
    });
  }
  if (leftOut) core.info(leftOut);
}

/** Addresses of lines at the commit that was checked out, where the runner says which. */
function linksOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: NodeJS.ProcessEnv): MarkdownOptions {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return {};
  return { linkTo: commitLinks(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, GITHUB_SHA) };
}

function isOn(core: Toolkit, input: string): boolean {
  return core.getInput(input) !== 'false';
}

function reportFile(core: Toolkit, env: NodeJS.ProcessEnv): string {
  return core.getInput('report-file') || join(reportFolder(env), 'gate.json');
}

function reportFolder(env: NodeJS.ProcessEnv): string {
  return join(env.RUNNER_TEMP || '.', 'crashgate');
}

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}
