import type { Host } from '../../host-port.ts';
import { readActionInputs } from '../../inputs/read-inputs.ts';
import { annotate, type StepAnnotation, watchAnnotations } from '../../publish/annotations.ts';
import { findPullRequests } from '../../publish/find-pull-requests.ts';
import { openPublisher, type Publisher } from '../../publish/open-publisher.ts';
import { publish, publishFailure } from '../../publish/publish.ts';
import { publishOptionsOf } from '../../publish/publish-options.ts';
import {
  defaultPath,
  lineLinks,
  maskKubeconfig,
  originOfRun,
  runContext,
} from '../../publish/run-context.ts';
import type { RunReport } from '../../publish/run-report.ts';
import type { ActionPorts, Runner } from '../../publish/runner.ts';
import { notPublished, withStep } from '../../publish/step.ts';
import { watchRunReport } from '../../publish/watch-report.ts';
import type { DiagnosisContext } from '../../report/diagnosis/diagnosis-context.ts';
import { watchErrorJson, watchJson } from '../../report/watch/watch-json.ts';
import { watchMarkdown } from '../../report/watch/watch-markdown.ts';
import { overviewOf } from '../../report/watch/watch-overview.ts';
import { titleOf } from '../../rollout/target.ts';
import { visible } from '../../text/visible-text.ts';
import { ruleSeverities } from '../diagnose/rule-severity.ts';
import { redactPatterns } from '../redact-patterns.ts';
import type { RollbackPorts } from '../rollback/rollback.ts';
import { manifestPlaces } from './manifest-places.ts';
import type { WatchRequest } from './watch.ts';
import { watchAndRollBack } from './watch-and-roll-back.ts';
import { type MakeWatchPorts, watchExitCodes, watchRequestOf } from './watch-command.ts';

type Ended = Awaited<ReturnType<typeof watchAndRollBack>>;

/** Milliseconds that GitHub may take at the end: the verdict is there, and a job waits. */
const budget = 20_000;

/**
 * Runs the watch as the action: inputs in, log lines, annotations, summary, outputs and the report file out, and a comment on
 * the pull request. Returns the exit code, which is decided before anything is published.
 */
export async function runWatchAction(
  runner: Runner,
  host: Host,
  actionPorts: ActionPorts,
  makePorts: MakeWatchPorts<RollbackPorts>,
): Promise<number> {
  const { env, files } = host;
  const { values: inputs, problems } = readActionInputs(runner.getInput, { event: env.GITHUB_EVENT_NAME });
  const { config, kubeconfig } = inputs;
  const path = inputs['report-file'] ?? defaultPath(env, 'watch.json');
  let publisher: Publisher | undefined;
  const failure = {
    outputs: { verdict: 'unable' },
    report: { path, text: watchErrorJson },
    heading: 'Could not watch',
    publish: async (message: string) => {
      if (publisher) await publishFailure(publisher, `could not be watched: ${message}`);
    },
  };
  const options = { runner, host, summary: inputs.summary, cancellable: true, failure };
  return withStep(options, async ({ cancelled, log, summary, report }) => {
    maskKubeconfig(kubeconfig, runner);
    const findSecrets = await redactPatterns({ ...inputs, problems }, files);
    const ports = makePorts({ cancelled, print: log.print, findSecrets });
    const wanted = publishOptionsOf(inputs, env);
    const access = { open: actionPorts.openGitHub, token: inputs.token ?? '', env, cancelled, budget };
    publisher = await openPublisher(wanted, access, runner);
    const known = publisher?.options ?? wanted;
    const request = watchRequestOf(inputs);
    const evidence = inputs.evidence ?? (request.rollback ? defaultPath(env, 'evidence') : undefined);
    log.open('crashgate watch');
    const result = await watchAndRollBack(request, { evidence }, ports, files);
    log.close();
    const origin = originOfRun(env, await actionPorts.readEvent(), known);
    const written = await report(path, watchJson({ ...result, origin }));
    const context: DiagnosisContext = {
      ...runContext(env),
      ...(await placesOf(request, ports, env)),
      environment: known.environment,
      logs: inputs.logs,
      ruleSeverity: await ruleSeverities(config, files),
    };
    setOutputs(result, written, runner);
    const annotations = watchAnnotations(result, context);
    if (inputs.annotations) annotate([...annotations.map(atPlace), ...endingsOf(result)], runner);
    await summary(watchMarkdown(result, context));
    if (publisher) {
      const at = new Date(result.endedAt).toISOString();
      const details = { annotations, files: filesOf(result), context, at };
      const url = await write(publisher, watchRunReport(overviewOf(result), details, known)).catch(
        (error: unknown) => void runner.warning(notPublished(error)),
      );
      runner.setOutput('comment-url', url ?? '');
    }
    conclude(result, runner);
    return watchExitCodes[result.outcome];
  });
}

async function write(publisher: Publisher, report: RunReport): Promise<string | undefined> {
  return publish(publisher, report, await findPullRequests(publisher, report));
}

/** Where the manifests of the watch can be fixed; without manifests that is nowhere. */
async function placesOf(
  { paths, namespace }: WatchRequest,
  ports: Pick<RollbackPorts, 'loadManifests'>,
  env: Host['env'],
): Promise<Pick<DiagnosisContext, 'manifests'>> {
  // Standard input has been read to its end.
  const files = paths.filter((path) => path !== '-');
  if (files.length === 0) return {};
  return { manifests: manifestPlaces(await ports.loadManifests(files, []), namespace, lineLinks(env)) };
}

function setOutputs({ outcome, states, diagnosed }: Ended, report: string, runner: Runner): void {
  const { cause } = states.find((state) => state.cause && state.phase === outcome) ?? {};
  // A watch that was stopped has called nothing, but it reports what it saw.
  const [seen] = [...diagnosed.values()].flatMap(({ diagnoses }) => diagnoses);
  const named = cause?.judgement ?? seen;
  runner.setOutput('verdict', outcome);
  runner.setOutput('cause', named?.cause ?? '');
  runner.setOutput('confidence', named?.confidence ?? '');
  runner.setOutput('report', report);
}

function atPlace({ title, message, place }: ReturnType<typeof watchAnnotations>[number]): StepAnnotation {
  return { level: 'error', title, message, file: place?.file, line: place?.line };
}

/** How rollbacks ended, whether something newer took over, and what else a person should know. */
function endingsOf({ outcome, states, warnings, rollback = [] }: Ended): StepAnnotation[] {
  const rolledBack = rollback.map(({ workload, outcome: end, reason }) => {
    const healthy = reason ? 'done' : 'verified healthy';
    const words = { healthy, failed: 'also failed', refused: 'refused' }[end];
    return `rollback ${words}: ${titleOf(workload)}${reason ? `: ${reason}` : ''}`;
  });
  const [first] = states.filter(({ phase }) => phase === outcome);
  const superseded = outcome === 'superseded' ? [`superseded: ${first?.reason ?? ''}`] : [];
  return [...rolledBack, ...superseded, ...warnings].map((words) => ({
    level: 'warning',
    message: visible(words),
  }));
}

function conclude({ outcome, states }: Ended, runner: Runner): void {
  const [first] = states.filter(({ phase }) => phase === outcome);
  const words = visible(`${first ? titleOf(first.target) : 'watch'}: ${outcome}`);
  if (watchExitCodes[outcome] !== 0) runner.setFailed(words);
  else runner.info(words);
}

/** Where what this was about is written: what did not make it, or everything when all is well. */
function filesOf({ outcome, states }: Ended): string[] {
  const decisive = states.filter(({ phase }) => phase === outcome);
  const about = outcome === 'complete' || decisive.length === 0 ? states : decisive;
  return [...new Set(about.flatMap(({ target }) => target.place?.file.replace(/^(?:\.\/)+/, '') ?? []))];
}
