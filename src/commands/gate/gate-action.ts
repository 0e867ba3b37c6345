import { join } from 'node:path';
import type { GateResult } from '../../gate/engine/judge.ts';
import { type Audience, findAudience, type Judged, tell } from '../../publish/gate-on-github.ts';
import type { Voice } from '../../publish/voice.ts';
import { annotationsOf } from '../../report/gate/annotations.ts';
import {
  errorReport,
  type GateReport,
  gateErrorReport,
  gateReport,
  jsonReport,
} from '../../report/gate/json.ts';
import { markdownReport } from '../../report/gate/markdown.ts';
import { sarifReport } from '../../report/gate/sarif/sarif.ts';
import { textReport } from '../../report/gate/text.ts';
import { verdictWords } from '../../report/gate/verdict.ts';
import { formatSettingsProblem, type SettingsProblem } from '../../settings/problem.ts';
import { proseMarkdown } from '../../text/markdown-escape.ts';
import { visible } from '../../text/visible-text.ts';
import { version } from '../../version.ts';
import { lineLinks, printUntrusted, reportFolder, writeReport } from '../action-step.ts';
import { originOfRun } from '../origin-of-run.ts';
import { type ActionPorts, actionPorts, type Toolkit } from '../toolkit.ts';
import { gate } from './gate.ts';
import { exitCodes } from './gate-command.ts';
import { inputProblems, requestOf, wishesOf } from './gate-inputs.ts';
import { machinePorts } from './gate-ports.ts';

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
  const text = errorReport(sentences.join('\n'), version, origin);
  core.setOutput('report', await writeReport(reportFile(core, env), text, core));
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
  core.setOutput(
    'report',
    await writeReport(reportFile(core, env), jsonReport(result, version, origin), core),
  );
  if (result.verdict !== 'error') await writeSarif(result, core, env);
  if (isOn(core, 'summary') && env.GITHUB_STEP_SUMMARY) {
    const linkTo = lineLinks(env);
    await core.summary.addRaw(markdownReport(result, linkTo ? { linkTo } : {})).write();
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

function isOn(core: Toolkit, input: string): boolean {
  return core.getInput(input) !== 'false';
}

function reportFile(core: Toolkit, env: NodeJS.ProcessEnv): string {
  return core.getInput('report-file') || join(reportFolder(env), 'gate.json');
}

/** Not where nothing could be judged: code scanning closes every alert that an upload does not have. */
async function writeSarif(result: GateResult, core: Toolkit, env: NodeJS.ProcessEnv): Promise<void> {
  const path = core.getInput('sarif-file') || join(reportFolder(env), 'gate.sarif');
  core.setOutput('sarif', await writeReport(path, sarifReport(result, { suppressed: false }), core));
}
