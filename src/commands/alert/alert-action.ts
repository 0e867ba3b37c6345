import { join } from 'node:path';
import { alertErrorJson, alertJson } from '../../report/alert/alert-json.ts';
import { alertMarkdown } from '../../report/alert/alert-markdown.ts';
import type { AlertResult } from '../../report/alert/alert-result.ts';
import { alertLines, alertText } from '../../report/alert/alert-text.ts';
import { proseMarkdown } from '../../text/markdown-escape.ts';
import { visible } from '../../text/visible-text.ts';
import { isOn, kubeconfigOf, LogGroup, reportFolder, runContext, writeReport } from '../action-step.ts';
import { ownPatterns } from '../diagnose/own-patterns.ts';
import type { Toolkit } from '../toolkit.ts';
import { machineWatchPorts } from '../watch/watch-ports.ts';
import { type AlertRequest, alert } from './alert.ts';
import { alertExitCodes, conditionOf, loadEarlierLook } from './alert-command.ts';

type StepToolkit = Toolkit & Pick<typeof import('@actions/core'), 'setSecret'>;

/** GitHub shows so many annotations of a step; the summary has all. */
const mostAnnotations = 10;

/** Takes one look as the action, on a schedule: inputs in, log lines, annotations, summary, outputs and the report out. */
export async function runAlertAction(core: StepToolkit, env: NodeJS.ProcessEnv): Promise<number> {
  const report = core.getInput('report-file') || join(reportFolder(env), 'alert.json');
  const cancel = new AbortController();
  const onSignal = (): void => cancel.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const log = new LogGroup(core);
  try {
    const [summary, annotations] = [isOn(core, 'summary', true), isOn(core, 'annotations', true)];
    const ports = machineWatchPorts(
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
    const result = await alert(await requestOf(core), ports);
    log.open(`crashgate alert: ${result.verdict}`);
    log.say(alertText(result).trimEnd().split('\n'));
    log.close();
    setOutputs(result, await writeReport(report, alertJson(result), core), core);
    if (annotations) annotate(result, core);
    if (summary && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(alertMarkdown(result, runContext(env))).write();
    }
    if (result.verdict === 'alert') core.setFailed(visible(alertText(result).split('\n')[0] ?? ''));
    return alertExitCodes[result.verdict];
  } catch (error) {
    log.close();
    const message = error instanceof Error ? error.message : String(error);
    core.setOutput('verdict', 'unable');
    core.setOutput('report', await writeReport(report, alertErrorJson(message), core));
    if (core.getInput('summary') !== 'false' && env.GITHUB_STEP_SUMMARY) {
      await core.summary.addRaw(`### ⚠️ Could not look\n\n- ${proseMarkdown(visible(message))}\n`).write();
    }
    core.setFailed(visible(message));
    return alertExitCodes.unable;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

async function requestOf(core: StepToolkit): Promise<AlertRequest> {
  const allNamespaces = isOn(core, 'all-namespaces', false);
  const namespace = core.getInput('namespace') || undefined;
  if (allNamespaces && namespace) throw new Error('either namespace or all-namespaces, not both');
  const since = core.getInput('since') || undefined;
  return {
    ...conditionOf({
      ...(core.getInput('window') ? { window: core.getInput('window') } : {}),
      ...(core.getInput('restarts') ? { restarts: core.getInput('restarts') } : {}),
    }),
    namespace,
    allNamespaces,
    selector: core.getInput('selector') || undefined,
    workloads: core.getMultilineInput('workloads'),
    context: core.getInput('context') || undefined,
    kubeconfig: kubeconfigOf(core),
    earlier:
      since === undefined ? undefined : await loadEarlierLook(since, (text) => core.info(visible(text))),
  };
}

function setOutputs({ verdict, alarms }: AlertResult, report: string, core: Toolkit): void {
  const { diagnosis } = alarms.find((alarm) => alarm.diagnosis) ?? {};
  core.setOutput('verdict', verdict);
  core.setOutput('cause', diagnosis?.cause ?? '');
  core.setOutput('confidence', diagnosis?.confidence ?? '');
  core.setOutput('report', report);
}

function annotate(result: AlertResult, core: Toolkit): void {
  const lines = alertLines(result);
  for (const { text, cause } of lines.slice(0, mostAnnotations)) {
    core.error(cause ? `${text}\n${cause}` : text, { title: 'crashgate alert' });
  }
  const rest = lines.length - mostAnnotations;
  if (rest > 0) core.info(`${rest} more: see the job summary`);
}
