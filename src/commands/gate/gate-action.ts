import { applyBaseline } from '../../gate/engine/baseline.ts';
import type { Host } from '../../host-port.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import { readActionInputs } from '../../inputs/read-inputs.ts';
import type { GatePorts } from '../../ports.ts';
import { annotate } from '../../publish/annotations.ts';
import { type Found, findPullRequests } from '../../publish/find-pull-requests.ts';
import { gateRunReport, type Judged } from '../../publish/gate-report.ts';
import { openPublisher, type Publisher } from '../../publish/open-publisher.ts';
import { publish } from '../../publish/publish.ts';
import { type PublishOptions, publishOptionsOf } from '../../publish/publish-options.ts';
import { defaultPath, lineLinks, originOfRun } from '../../publish/run-context.ts';
import type { RunReport } from '../../publish/run-report.ts';
import type { ActionPorts, Runner } from '../../publish/runner.ts';
import { notPublished, printUntrusted, type Step, withStep } from '../../publish/step.ts';
import { isPrivileged } from '../../pull-request/privileged-run.ts';
import { annotationsOf } from '../../report/gate/annotations/annotations.ts';
import { errorReport, gateErrorReport, gateReport, jsonReport } from '../../report/gate/json.ts';
import { markdownReport } from '../../report/gate/markdown.ts';
import { sarifReport } from '../../report/gate/sarif/sarif.ts';
import { textReport } from '../../report/gate/text.ts';
import { verdictWords } from '../../report/gate/verdict.ts';
import { visible } from '../../text/visible-text.ts';
import { version } from '../../version.ts';
import { clusterRequest } from './cluster-request.ts';
import { type GateRequest, gate } from './gate.ts';
import { exitCodes } from './gate-command.ts';
import { loadBaseline } from './load-baseline.ts';

/** What a run of the gate as the action works with. */
interface Run {
  readonly inputs: ActionInputs;
  readonly options: PublishOptions;
  readonly payload: unknown;
  /** Opens GitHub, and finds what is to be written to; undefined where nothing can be, which is logged. */
  readonly reach: (
    report: RunReport,
  ) => Promise<{ publisher: Publisher; found: Found | undefined } | undefined>;
}

/**
 * Runs the gate as the action: inputs in, annotations, summary, outputs and report files out, and a comment on the pull
 * request. Returns the exit code, which is decided before anything is published.
 */
export async function runGateAction(
  runner: Runner,
  host: Host,
  ports: ActionPorts & GatePorts,
): Promise<number> {
  const { env } = host;
  const payload = await ports.readEvent();
  const event = env.GITHUB_EVENT_NAME;
  const privileged = isPrivileged(event, payload);
  const { values: inputs, problems } = readActionInputs(runner.getInput, { event, isPrivileged: privileged });
  const options = publishOptionsOf(inputs, env);
  const reach: Run['reach'] = async (report) => {
    const access = { open: ports.openGitHub, token: inputs.token ?? '', env };
    const publisher = await openPublisher(options, access, runner);
    return publisher && { publisher, found: await findPullRequests(publisher, report) };
  };
  const failure = {
    outputs: { verdict: 'error' },
    report: {
      path: inputs['report-file'] ?? defaultPath(env, 'gate.json'),
      text: (message: string) => errorReport(message, version, originOfRun(env, payload, options)),
    },
    heading: 'Could not judge',
    prefix: 'could not judge: ',
    publish: async (message: string) => {
      const report = gateRunReport(gateErrorReport(message), undefined, env.GITHUB_SHA || undefined);
      const reached = await reach(report);
      if (reached)
        runner.setOutput('comment-url', (await publish(reached.publisher, report, reached.found)) ?? '');
    },
  };
  return withStep({ runner, host, summary: inputs.summary, cancellable: false, failure }, async (step) => {
    const mayRender = !privileged || inputs['allow-untrusted-rendering'];
    const baseline = await loadBaseline(inputs.baseline, host.files);
    const judged = await gate({ ...requestOf(inputs, problems), mayRender }, ports);
    const outcome = baseline ? { ...judged, result: applyBaseline(judged.result, baseline) } : judged;
    await publishJudged({ ...outcome, today: ports.today() }, step, { inputs, options, payload, reach });
    return exitCodes[outcome.result.verdict];
  });
}

function requestOf(inputs: ActionInputs, problems: readonly string[]): GateRequest {
  const { manifests, helm, kustomize, config, base, namespace, external, exclude } = inputs;
  return {
    ...{ paths: manifests, helm, kustomize, config, base, problems },
    newOnly: inputs['new-only'],
    cluster: clusterRequest(inputs),
    inputs: {
      namespace,
      kubernetesMinor: inputs['kubernetes-version'],
      failOn: inputs['fail-on'],
      external,
      exclude,
    },
  };
}

async function publishJudged(judged: Judged, step: Step, run: Run): Promise<void> {
  const { runner, host } = step;
  const { inputs, options, payload, reach } = run;
  const { result } = judged;
  const report = gateReport(result);
  printUntrusted(textReport(result), runner);
  const runReport = gateRunReport(report, judged, host.env.GITHUB_SHA || undefined);
  const reached = await reach(runReport).catch((error: unknown) => void runner.warning(notPublished(error)));
  if (inputs.annotations) {
    const inDiff = reached?.found?.diff?.has;
    const { annotations, leftOut } = annotationsOf(result, inDiff ? { inDiff } : {});
    annotate(annotations, runner);
    if (leftOut) runner.info(leftOut);
  }
  if (result.base && result.base.unreadable !== null)
    runner.warning(visible(result.coverage.notes.at(-1) ?? ''));
  const { counts } = report;
  const origin = originOfRun(host.env, payload, options);
  const path = inputs['report-file'] ?? defaultPath(host.env, 'gate.json');
  runner.setOutput('verdict', result.verdict);
  runner.setOutput('errors', counts.errors);
  runner.setOutput('warnings', counts.warnings);
  runner.setOutput('notes', counts.notes);
  runner.setOutput('report', await step.report(path, jsonReport(result, version, origin)));
  // Not where nothing could be judged: code scanning closes every alert that an upload does not have.
  if (result.verdict !== 'error') {
    const sarif = inputs['sarif-file'] ?? defaultPath(host.env, 'gate.sarif');
    runner.setOutput('sarif', await step.report(sarif, sarifReport(result, { suppressed: false })));
  }
  const linkTo = lineLinks(host.env);
  await step.summary(markdownReport(result, linkTo ? { linkTo } : {}));
  if (reached) {
    const url = await publish(reached.publisher, runReport, reached.found).catch(
      (error: unknown) => void runner.warning(notPublished(error)),
    );
    runner.setOutput('comment-url', url ?? '');
  }
  if (result.verdict !== 'pass') runner.setFailed(verdictWords(result, counts).headline);
}
