import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GateResult } from '../gate/judge.ts';
import { annotationsOf } from '../report/annotations.ts';
import { countFindings } from '../report/counts.ts';
import { commitLinks } from '../report/encoded-path.ts';
import { jsonReport } from '../report/json.ts';
import { type MarkdownOptions, markdownReport } from '../report/markdown.ts';
import { sarifReport } from '../report/sarif.ts';
import { textReport } from '../report/text.ts';
import { verdictWords } from '../report/verdict.ts';
import { formatSettingsProblem } from '../settings/problem.ts';
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
  const mode = core.getInput('mode') || 'gate';
  if (mode !== 'gate') throw new Error(`mode must be gate, not "${mode}"`);
  const outcome = await gate(
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
  if ('problems' in outcome) {
    core.setOutput('verdict', 'error');
    for (const problem of outcome.problems) {
      const { location } = problem;
      core.error(problem.message, {
        title: 'crashgate settings',
        ...(location ? { file: location.file } : {}),
        ...(location && 'line' in location ? { startLine: location.line, startColumn: location.column } : {}),
      });
    }
    core.setFailed(outcome.problems.map(formatSettingsProblem).join('\n'));
    return exitCodes.error;
  }
  await publish(outcome.result, core, env);
  return exitCodes[outcome.result.verdict];
}

async function publish(result: GateResult, core: Toolkit, env: NodeJS.ProcessEnv): Promise<void> {
  printUntrusted(textReport(result), core);
  if (isOn(core, 'annotations')) annotate(result, core);
  const counts = countFindings(result.findings);
  core.setOutput('verdict', result.verdict);
  core.setOutput('errors', counts.errors);
  core.setOutput('warnings', counts.warnings);
  core.setOutput('notes', counts.notes);
  const folder = join(env.RUNNER_TEMP || '.', 'crashgate');
  core.setOutput(
    'report',
    await write(core.getInput('report-file') || join(folder, 'gate.json'), jsonReport(result)),
  );
  core.setOutput(
    'sarif',
    await write(
      core.getInput('sarif-file') || join(folder, 'gate.sarif'),
      sarifReport(result, { suppressed: false }),
    ),
  );
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
  const value = core.getInput(input) || 'true';
  if (value !== 'true' && value !== 'false')
    throw new Error(`${input} must be true or false, not "${value}"`);
  return value === 'true';
}

async function write(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}
