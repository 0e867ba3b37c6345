import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDuration } from '../manifest/duration.ts';
import { visible } from '../report/visible-text.ts';
import { watchErrorJson, watchJson } from '../report/watch-json.ts';
import { causeText } from '../report/watch-narrator.ts';
import { judgeByDiagnosis } from '../rollout/judge-by-diagnosis.ts';
import { type Tolerance, titleOf, tolerances } from '../rollout/target.ts';
import type { Toolkit } from './gate-action.ts';
import { type WatchRequest, type WatchResult, watch } from './watch.ts';
import { watchExitCodes } from './watch-command.ts';
import { machineWatchPorts } from './watch-ports.ts';

/** Runs the watch as the action: inputs in, log lines, annotations, outputs and the report file out. */
export async function runWatchAction(core: Toolkit, env: NodeJS.ProcessEnv): Promise<number> {
  const report = core.getInput('report-file') || join(env.RUNNER_TEMP || '.', 'crashgate', 'watch.json');
  const cancel = new AbortController();
  const onSignal = (): void => cancel.abort();
  // The runner sends SIGINT, then SIGTERM, and gives a cancelled job a few seconds.
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  try {
    const ports = machineWatchPorts(
      { cancelled: cancel.signal, say: (lines) => void lines.map((line) => core.info(line)) },
      { env, versions: process.versions, cwd: process.cwd() },
    );
    const result = await watch(requestOf(core), judgeByDiagnosis, ports);
    await write(report, watchJson(result));
    publish(result, report, core);
    return watchExitCodes[result.outcome];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await write(report, watchErrorJson(message));
    core.setOutput('verdict', 'unable');
    core.setOutput('report', report);
    core.setFailed(visible(message));
    return watchExitCodes.unable;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function requestOf(core: Toolkit): WatchRequest {
  return {
    paths: core.getMultilineInput('manifests'),
    workloads: core.getMultilineInput('workloads'),
    selector: core.getInput('selector') || undefined,
    namespace: core.getInput('namespace') || undefined,
    prometheus: core.getInput('prometheus') || undefined,
    context: core.getInput('context') || undefined,
    kubeconfig: core.getInput('kubeconfig') || undefined,
    timeout: secondsOf(core, 'timeout'),
    tolerance: toleranceOf(core.getInput('tolerance')),
    ignoreContainers: core.getMultilineInput('ignore-containers'),
    stability: secondsOf(core, 'stability'),
  };
}

function publish({ outcome, states }: WatchResult, report: string, core: Toolkit): void {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  core.setOutput('verdict', outcome);
  core.setOutput('cause', cause?.judgement.cause ?? '');
  core.setOutput('confidence', cause?.judgement.confidence ?? '');
  core.setOutput('report', report);
  for (const { target, phase, cause, reason } of states) {
    if (phase !== 'failed' && phase !== 'timed-out' && phase !== 'unable') continue;
    const words = phase === 'unable' ? (reason ?? '') : causeText(cause, reason);
    const place = target.place ? { file: target.place.file, startLine: target.place.line } : {};
    core.error(visible(words), { title: visible(`${titleOf(target)}: ${phase}`), ...place });
  }
  const [first] = states.filter(({ phase }) => phase === outcome);
  if (outcome === 'superseded') core.warning(visible(`superseded: ${first?.reason ?? ''}`));
  if (watchExitCodes[outcome] !== 0)
    core.setFailed(visible(`${first ? titleOf(first.target) : 'watch'}: ${outcome}`));
}

function secondsOf(core: Toolkit, input: string): number | undefined {
  const text = core.getInput(input);
  const seconds = text === '' ? undefined : parseDuration(text);
  if (text !== '' && seconds === undefined) {
    throw new Error(`${input} must be a duration such as 90s or 10m, not "${text}"`);
  }
  return seconds;
}

function toleranceOf(text: string): Tolerance {
  const tolerance = tolerances.find((name) => name === (text || 'balanced'));
  if (!tolerance) throw new Error(`tolerance must be ${tolerances.join(', ')}, not "${text}"`);
  return tolerance;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
