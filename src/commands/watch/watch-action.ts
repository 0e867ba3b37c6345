import { join } from 'node:path';
import { type WatchAnnotation, watchAnnotations } from '../../publish/watch-annotations.ts';
import { openWatchAudience, type WatchAudience } from '../../publish/watch-audience.ts';
import { tellUnable, tellWatch } from '../../publish/watch-on-github.ts';
import type { DiagnosisContext } from '../../report/diagnosis/diagnosis-context.ts';
import { watchErrorJson, watchJson } from '../../report/watch/watch-json.ts';
import { watchMarkdown } from '../../report/watch/watch-markdown.ts';
import { storyOf } from '../../report/watch/watch-story.ts';
import { type Tolerance, titleOf, tolerances } from '../../rollout/target.ts';
import { proseMarkdown } from '../../text/markdown-escape.ts';
import { visible } from '../../text/visible-text.ts';
import {
  isOn,
  kubeconfigOf,
  LogGroup,
  lineLinks,
  reportFolder,
  runContext,
  secondsOf,
  writeReport,
} from '../action-step.ts';
import { ownPatterns } from '../diagnose/own-patterns.ts';
import { ruleSeverities } from '../diagnose/rule-severity.ts';
import { debugTo, lastResort } from '../last-resort.ts';
import { originOfRun } from '../origin-of-run.ts';
import { machineRollbackPorts } from '../rollback/rollback-ports.ts';
import { type ActionPorts, actionPorts, type Toolkit } from '../toolkit.ts';
import { manifestPlaces } from './manifest-places.ts';
import type { WatchRequest } from './watch.ts';
import { watchAndRollBack } from './watch-and-roll-back.ts';
import { equalCrashes, watchExitCodes } from './watch-command.ts';
import { watchWishesOf } from './watch-inputs.ts';

type StepToolkit = Toolkit & Pick<typeof import('@actions/core'), 'setSecret'>;
type Ended = Awaited<ReturnType<typeof watchAndRollBack>>;

/**
 * Runs the watch as the action: inputs in, log lines, annotations, summary, outputs and the report file out, and a comment on
 * the pull request. Returns the exit code, which is decided before anything is told.
 */
export async function runWatchAction(
  core: StepToolkit,
  env: NodeJS.ProcessEnv,
  { openGitHub }: ActionPorts = actionPorts,
): Promise<number> {
  const report = core.getInput('report-file') || join(reportFolder(env), 'watch.json');
  const cancel = new AbortController();
  const onSignal = (): void => cancel.abort();
  // The runner sends SIGINT, then SIGTERM, and gives a cancelled job a few seconds.
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal).once('SIGHUP', onSignal);
  const release = lastResort(
    cancel,
    debugTo((text) => core.info(text.replaceAll('::', ': :')), env),
  );
  const log = new LogGroup(core);
  const voice = { say: (line: string) => core.info(line), warn: (line: string) => core.warning(line) };
  let audience: WatchAudience | undefined;
  try {
    const request = requestOf(core);
    const wishes = watchWishesOf(core, env);
    const [summary, annotations] = [isOn(core, 'summary', true), isOn(core, 'annotations', true)];
    const evidence =
      core.getInput('evidence') || (request.rollback ? join(reportFolder(env), 'evidence') : undefined);
    const ports = machineRollbackPorts(
      {
        cancelled: cancel.signal,
        say: log.say,
        findSecrets: await ownPatterns(
          core.getInput('config') || undefined,
          process.cwd(),
          core.getMultilineInput('redact'),
        ),
      },
      { env, versions: process.versions, cwd: process.cwd() },
    );
    const way = { open: openGitHub, token: core.getInput('token'), env, cancelled: cancel.signal };
    audience = await openWatchAudience(wishes, way, voice);
    log.open('crashgate watch');
    const result = await watchAndRollBack(request, { evidence }, ports);
    log.close();
    const environment = audience?.wishes.environment ?? wishes.environment;
    const origin = await originOfRun(env, { key: wishes.key, environment });
    const written = await writeReport(report, watchJson({ ...result, origin }), core);
    const context: DiagnosisContext = {
      ...runContext(env),
      ...(await placesOf(request, ports, env)),
      environment,
      logs: wishes.logs,
      ruleSeverity: await ruleSeverities(core.getInput('config') || undefined, process.cwd()),
    };
    setOutputs(result, written, core);
    const places = watchAnnotations(result, context);
    if (annotations) annotate(result, places, core);
    if (summary && env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(watchMarkdown(result, context)).write();
    if (audience) {
      const at = new Date(result.endedAt).toISOString();
      const telling = { story: storyOf(result), annotations: places, files: filesOf(result), context, at };
      core.setOutput('comment-url', (await tellWatch(audience, telling, voice).catch(notTold(core))) ?? '');
    }
    conclude(result, core);
    return watchExitCodes[result.outcome];
  } catch (error) {
    log.close();
    const message = error instanceof Error ? error.message : String(error);
    core.setOutput('verdict', 'unable');
    core.setOutput('report', await writeReport(report, watchErrorJson(message), core));
    if (core.getInput('summary') !== 'false' && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(`### ⚠️ Could not watch\n\n- ${proseMarkdown(visible(message))}\n`).write();
    }
    if (audience) await tellUnable(audience, message, voice).catch(notTold(core));
    core.setFailed(visible(message));
    return watchExitCodes.unable;
  } finally {
    release();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('SIGHUP', onSignal);
  }
}

function requestOf(core: StepToolkit): WatchRequest {
  return {
    paths: core.getMultilineInput('manifests'),
    workloads: core.getMultilineInput('workloads'),
    selector: core.getInput('selector') || undefined,
    namespace: core.getInput('namespace') || undefined,
    context: core.getInput('context') || undefined,
    kubeconfig: kubeconfigOf(core),
    timeout: secondsOf(core, 'timeout'),
    tolerance: toleranceOf(core.getInput('tolerance')),
    ignoreContainers: core.getMultilineInput('ignore-containers'),
    stability: secondsOf(core, 'stability'),
    restarts: equalCrashes('restarts', core.getInput('restarts') || undefined),
    rollback: isOn(core, 'rollback', false),
    readSecrets: isOn(core, 'read-secrets', false),
  };
}

/** Where the manifests of the watch can be mended; without manifests that is nowhere. */
async function placesOf(
  { paths, namespace }: WatchRequest,
  ports: Pick<Parameters<typeof watchAndRollBack>[2], 'loadManifests'>,
  env: NodeJS.ProcessEnv,
): Promise<Pick<DiagnosisContext, 'manifests'>> {
  // Standard input has been read to its end.
  const files = paths.filter((path) => path !== '-');
  if (files.length === 0) return {};
  return { manifests: manifestPlaces(await ports.loadManifests(files, []), namespace, lineLinks(env)) };
}

function setOutputs({ outcome, states, diagnosed }: Ended, report: string, core: Toolkit): void {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  // A watch that was stopped has called nothing, but it says what it saw.
  const [seen] = [...diagnosed.values()].flatMap(({ diagnoses }) => diagnoses);
  const named = cause?.judgement ?? seen;
  core.setOutput('verdict', outcome);
  core.setOutput('cause', named?.cause ?? '');
  core.setOutput('confidence', named?.confidence ?? '');
  core.setOutput('report', report);
}

function annotate(
  { outcome, states, rollback = [] }: Ended,
  annotations: readonly WatchAnnotation[],
  core: Toolkit,
): void {
  for (const { title, message, place } of annotations) {
    core.error(message, { title, ...(place ? { file: place.file, startLine: place.line } : {}) });
  }
  for (const { workload, outcome: end, reason } of rollback) {
    const words = { healthy: 'verified healthy', failed: 'also failed', refused: 'refused' }[end];
    core.warning(visible(`rollback ${words}: ${titleOf(workload)}${reason ? `: ${reason}` : ''}`));
  }
  const [first] = states.filter(({ phase }) => phase === outcome);
  if (outcome === 'superseded') core.warning(visible(`superseded: ${first?.reason ?? ''}`));
}

function conclude({ outcome, states }: Ended, core: Toolkit): void {
  const [first] = states.filter(({ phase }) => phase === outcome);
  const words = `${first ? titleOf(first.target) : 'watch'}: ${outcome}`;
  if (watchExitCodes[outcome] !== 0) core.setFailed(visible(words));
  else core.info(visible(words));
}

/** Where what this was about is written: what did not make it, or everything when all is well. */
function filesOf({ outcome, states }: Ended): string[] {
  const decisive = states.filter(({ phase }) => phase === outcome);
  const about = outcome === 'complete' || decisive.length === 0 ? states : decisive;
  return [...new Set(about.flatMap(({ target }) => target.place?.file.replace(/^(?:\.\/)+/, '') ?? []))];
}

function notTold(core: Toolkit) {
  return (error: unknown): undefined => {
    core.warning(visible(`GitHub was not told: ${error instanceof Error ? error.message : String(error)}`));
  };
}

function toleranceOf(text: string): Tolerance {
  const tolerance = tolerances.find((name) => name === (text || 'balanced'));
  if (!tolerance) throw new Error(`tolerance must be ${tolerances.join(', ')}, not "${text}"`);
  return tolerance;
}
