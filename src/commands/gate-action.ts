import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GateResult } from '../gate/judge.ts';
import { annotationsOf } from '../report/annotations.ts';
import { countFindings } from '../report/counts.ts';
import { commitLinks } from '../report/encoded-path.ts';
import { errorReport, jsonReport } from '../report/json.ts';
import { type MarkdownOptions, markdownReport } from '../report/markdown.ts';
import { proseMarkdown } from '../report/markdown-escape.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { verdictWords } from '../report/verdict.ts';
import { formatSettingsProblem, type SettingsProblem } from '../settings/problem.ts';
import { gate } from './gate.ts';
import { exitCodes } from './gate-command.ts';
import { machinePorts } from './gate-ports.ts';

/** The part of @actions/core that is used: passed in, so that a test sees what the runner would. */
export type Toolkit = Pick<
  typeof import('@actions/core'),
  'getInput' | 'getMultilineInput' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'info' | 'summary'
>;

/** Runs the gate as the action: inputs in, annotations, summary, outputs and report files out. Returns the exit code. */
export async function runAction(core: Toolkit, env: NodeJS.ProcessEnv): Promise<number> {
  const problems = [
    ...(['', 'gate'].includes(core.getInput('mode'))
      ? []
      : [`mode must be gate, watch or alert, not "${core.getInput('mode')}"`]),
    ...['annotations', 'summary']
      .filter((input) => !['', 'true', 'false'].includes(core.getInput(input)))
      .map((input) => `${input} must be true or false, not "${core.getInput(input)}"`),
  ].map((message) => ({ message }));
  if (problems.length > 0) return refuse(problems, core, env);
  const outcome = await judgeInputs(core).catch((error: unknown) => ({
    problems: [{ message: error instanceof Error ? error.message : String(error) }],
  }));
  if ('problems' in outcome) return refuse(outcome.problems, core, env);
  await publish(outcome.result, core, env);
  return exitCodes[outcome.result.verdict];
}

function judgeInputs(core: Toolkit): ReturnType<typeof gate> {
  return gate(
    {
      paths: core.getMultilineInput('manifests'),
      helm: core.getInput('helm'),
      kustomize: core.getMultilineInput('kustomize'),
      config: core.getInput('config') || undefined,
      inputs: {
        namespace: core.getInput('namespace'),
        kubernetesVersion: core.getInput('kubernetes-version'),
        failOn: core.getInput('fail-on'),
        external: core.getMultilineInput('external'),
      },
    },
    machinePorts(),
  );
}

/** Ends a run that could not judge: later steps and readers of the summary learn why, as they would of a verdict. */
async function refuse(
  problems: readonly SettingsProblem[],
  core: Toolkit,
  env: NodeJS.ProcessEnv,
): Promise<number> {
  const sentences = problems.map(formatSettingsProblem);
  // Those without a line stand in the last annotation, which the failure itself makes.
  for (const { message, location } of problems) {
    if (!location || !('line' in location)) continue;
    const { file, line: startLine, column: startColumn } = location;
    core.error(message, { title: 'crashgate settings', file, startLine, startColumn });
  }
  core.setOutput('verdict', 'error');
  core.setOutput('report', await write(reportFile(core, env), errorReport(sentences.join('\n'))));
  if (isOn(core, 'summary') && env.GITHUB_STEP_SUMMARY) {
    const items = sentences.map((sentence) => `- ${proseMarkdown(sentence)}\n`);
    await core.summary.addRaw(`### ⚠️ Could not judge\n\n${items.join('')}`).write();
  }
  core.setFailed(`could not judge: ${sentences.join('\n')}`);
  return exitCodes.error;
}

async function publish(result: GateResult, core: Toolkit, env: NodeJS.ProcessEnv): Promise<void> {
  printUntrusted(textReport(result), core);
  if (isOn(core, 'annotations')) annotate(result, core);
  const counts = countFindings(result.findings);
  core.setOutput('verdict', result.verdict);
  core.setOutput('errors', counts.errors);
  core.setOutput('warnings', counts.warnings);
  core.setOutput('notes', counts.notes);
  core.setOutput('report', await write(reportFile(core, env), jsonReport(result)));
  const sarif = core.getInput('sarif-file') || join(reportFolder(env), 'gate.sarif');
  core.setOutput('sarif', await write(sarif, sarifReport(result, { suppressed: false })));
  if (isOn(core, 'summary') && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(markdownReport(result, linksOf(env))).write();
  }
  if (result.verdict !== 'pass') core.setFailed(verdictWords(result, counts).headline);
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

function annotate(result: GateResult, core: Toolkit): void {
  const { annotations, leftOut } = annotationsOf(result);
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
