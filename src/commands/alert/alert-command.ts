import type { Host, HostFiles } from '../../host-port.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import type { WatchPorts } from '../../ports.ts';
import { alertJson, readEarlierLook } from '../../report/alert/alert-json.ts';
import type { EarlierLook } from '../../report/alert/alert-result.ts';
import { restartAlert } from '../../report/alert/alert-rule.ts';
import { alertText } from '../../report/alert/alert-text.ts';
import { visible } from '../../text/visible-text.ts';
import { interruptible } from '../interruptible.ts';
import { redactPatterns } from '../redact-patterns.ts';
import type { MakeWatchPorts } from '../watch/watch-command.ts';
import { type AlertRequest, alert } from './alert.ts';

/** 0 nothing alarms, 1 something does, 2 nothing can be said. */
export const alertExitCodes = { quiet: 0, alert: 1 } as const;

/** Takes one look from the command line. */
export async function alertCommand(
  { values: options, problems }: InputsRead<OptionsOf<'alert'>>,
  host: Host,
  makePorts: MakeWatchPorts<WatchPorts>,
): Promise<number> {
  const { stdout, stderr, files } = host;
  return interruptible(host, async (cancelled) => {
    const findSecrets = await redactPatterns({ redact: options.redact, problems }, files);
    const ports = makePorts({ cancelled, print: () => undefined, findSecrets });
    const warn = (text: string): void => stderr.write(`crashgate: ${visible(text)}\n`);
    const result = await alert(await alertRequestOf(options, files, warn), ports);
    stdout.write(options.format === 'json' ? alertJson(result) : alertText(result));
    return alertExitCodes[result.verdict];
  });
}

/** What one look is asked to find, by the inputs of the action or the options of the command line. */
export async function alertRequestOf(
  inputs: Pick<ActionInputs, keyof OptionsOf<'alert'> & keyof ActionInputs> & {
    readonly kubeconfig?: string | undefined;
  },
  files: Pick<HostFiles, 'readText'>,
  warn: (text: string) => void,
): Promise<AlertRequest> {
  const { namespace, selector, workloads, context, kubeconfig, since, window } = inputs;
  return {
    ...{ namespace, selector, workloads, context, kubeconfig, window },
    restarts: inputs.restarts ?? restartAlert.restarts,
    allNamespaces: inputs['all-namespaces'],
    earlier: since === undefined ? undefined : await loadEarlierLook(since, files, warn),
  };
}

/** The report that the last run wrote; on a first run there is none, and that is logged. */
async function loadEarlierLook(
  path: string,
  { readText }: Pick<HostFiles, 'readText'>,
  warn: (text: string) => void,
): Promise<EarlierLook | undefined> {
  const text = await readText(path);
  if (text === undefined) {
    warn(`${path} is not there yet: restarts are estimated from this look alone`);
    return undefined;
  }
  const earlier = readEarlierLook(text, path);
  if (!earlier) warn(`${path} is of a run that could not look: restarts are estimated from this look alone`);
  return earlier;
}
