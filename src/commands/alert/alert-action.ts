import type { Host } from '../../host-port.ts';
import { readActionInputs } from '../../inputs/read-inputs.ts';
import type { WatchPorts } from '../../ports.ts';
import { annotate } from '../../publish/annotations.ts';
import { defaultPath, maskKubeconfig, runContext } from '../../publish/run-context.ts';
import type { Runner } from '../../publish/runner.ts';
import { withStep } from '../../publish/step.ts';
import { alertErrorJson, alertJson } from '../../report/alert/alert-json.ts';
import { alertMarkdown } from '../../report/alert/alert-markdown.ts';
import type { AlertResult } from '../../report/alert/alert-result.ts';
import { alertLines, alertText } from '../../report/alert/alert-text.ts';
import { visible } from '../../text/visible-text.ts';
import { redactPatterns } from '../redact-patterns.ts';
import type { MakeWatchPorts } from '../watch/watch-command.ts';
import { alert } from './alert.ts';
import { alertExitCodes, alertRequestOf } from './alert-command.ts';

/** GitHub shows so many annotations of a step; the summary has all. */
const mostAnnotations = 10;

/** Takes one look as the action, on a schedule: inputs in, log lines, annotations, summary, outputs and the report out. */
export async function runAlertAction(
  runner: Runner,
  host: Host,
  makePorts: MakeWatchPorts<WatchPorts>,
): Promise<number> {
  const { env, files } = host;
  const { values: inputs, problems } = readActionInputs(runner.getInput);
  const path = inputs['report-file'] ?? defaultPath(env, 'alert.json');
  const failure = {
    outputs: { verdict: 'unable' },
    report: { path, text: alertErrorJson },
    heading: 'Could not look',
  };
  const options = { runner, host, summary: inputs.summary, cancellable: true, failure };
  return withStep(options, async ({ cancelled, log, summary, report }) => {
    maskKubeconfig(inputs.kubeconfig, runner);
    const findSecrets = await redactPatterns({ ...inputs, problems }, files);
    const ports = makePorts({ cancelled, print: log.print, findSecrets });
    const request = await alertRequestOf(inputs, files, (text) => runner.info(visible(text)));
    const result = await alert(request, ports);
    log.open(`crashgate alert: ${result.verdict}`);
    log.print(alertText(result).trimEnd().split('\n'));
    log.close();
    setOutputs(result, await report(path, alertJson(result)), runner);
    if (inputs.annotations) annotateAlarms(result, runner);
    await summary(alertMarkdown(result, runContext(env)));
    if (result.verdict === 'alert') runner.setFailed(visible(alertText(result).split('\n')[0] ?? ''));
    return alertExitCodes[result.verdict];
  });
}

function setOutputs({ verdict, alarms }: AlertResult, report: string, runner: Runner): void {
  const { diagnosis } = alarms.find((alarm) => alarm.diagnosis) ?? {};
  runner.setOutput('verdict', verdict);
  runner.setOutput('cause', diagnosis?.cause ?? '');
  runner.setOutput('confidence', diagnosis?.confidence ?? '');
  runner.setOutput('report', report);
}

function annotateAlarms(result: AlertResult, runner: Runner): void {
  const lines = alertLines(result);
  const shown = lines.slice(0, mostAnnotations).map(({ text, cause }) => ({
    level: 'error' as const,
    title: 'crashgate alert',
    message: cause ? `${text}\n${cause}` : text,
  }));
  annotate(shown, runner);
  const rest = lines.length - mostAnnotations;
  if (rest > 0) runner.info(`${rest} more: see the job summary`);
}
