import { readFile } from 'node:fs/promises';
import { parseDuration } from '../../manifest/duration.ts';
import { alertErrorJson, alertJson, readEarlierLook } from '../../report/alert/alert-json.ts';
import type { EarlierLook } from '../../report/alert/alert-result.ts';
import { restartAlert } from '../../report/alert/alert-rule.ts';
import { alertText } from '../../report/alert/alert-text.ts';
import { visible } from '../../text/visible-text.ts';
import { ownPatterns } from '../diagnose/own-patterns.ts';
import { machineWatchPorts } from '../watch/watch-ports.ts';
import { type AlertRequest, alert } from './alert.ts';

/** The options of `crashgate alert`, as the command line gives them. */
export interface AlertOptions {
  readonly namespace?: string;
  readonly allNamespaces?: boolean;
  readonly selector?: string;
  readonly workload?: readonly string[];
  readonly context?: string;
  readonly window?: string;
  readonly restarts?: string;
  readonly since?: string;
  readonly redact?: readonly string[];
  readonly format: 'text' | 'json';
}

/** 0 nothing alarms, 1 something does, 2 nothing can be said. */
export const alertExitCodes = { quiet: 0, alert: 1, unable: 2 } as const;

/** Takes one look from the command line. */
export async function alertCommand(options: AlertOptions): Promise<number> {
  const json = options.format === 'json';
  const cancel = new AbortController();
  const onSignal = (): void => cancel.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const warn = (text: string): void => void process.stderr.write(`crashgate: ${visible(text)}\n`);
  try {
    const ports = machineWatchPorts(
      {
        cancelled: cancel.signal,
        say: () => undefined,
        findSecrets: await ownPatterns(undefined, process.cwd(), options.redact),
      },
      { env: process.env, versions: process.versions, cwd: process.cwd() },
    );
    const earlier = options.since === undefined ? undefined : await loadEarlierLook(options.since, warn);
    const result = await alert({ ...conditionOf(options), ...placeOf(options), earlier }, ports);
    process.stdout.write(json ? alertJson(result) : alertText(result));
    return alertExitCodes[result.verdict];
  } catch (error) {
    const message = cancel.signal.aborted
      ? 'cancelled'
      : error instanceof Error
        ? error.message
        : String(error);
    warn(message);
    if (json) process.stdout.write(alertErrorJson(message));
    return alertExitCodes.unable;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** The report that the last run wrote; on a first run there is none, and that is said. */
export async function loadEarlierLook(
  file: string,
  warn: (text: string) => void,
): Promise<EarlierLook | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw new Error(`${file} cannot be opened (${(error as NodeJS.ErrnoException).code})`);
    }
    warn(`${file} is not there yet: restarts are estimated from this look alone`);
    return undefined;
  }
  const earlier = readEarlierLook(text, file);
  if (!earlier) warn(`${file} is of a run that could not look: restarts are estimated from this look alone`);
  return earlier;
}

/** Reads the limits. Throws with a sentence for people. */
export function conditionOf({ window, restarts }: Pick<AlertOptions, 'window' | 'restarts'>): {
  window: number;
  restarts: number;
} {
  const seconds = window === undefined ? restartAlert.minutes * 60 : parseDuration(window);
  if (seconds === undefined || seconds <= 0) {
    throw new Error(`window must be a duration such as 15m, not "${window}"`);
  }
  const count = restarts === undefined ? restartAlert.restarts : Number(restarts);
  if (!Number.isInteger(count) || count < 0 || restarts === '') {
    throw new Error(`restarts must be a whole number, not "${restarts}"`);
  }
  return { window: seconds, restarts: count };
}

function placeOf(options: AlertOptions): Omit<AlertRequest, 'window' | 'restarts'> {
  const { namespace, allNamespaces = false, selector, workload = [], context } = options;
  if (allNamespaces && namespace !== undefined) {
    throw new Error('either --namespace or --all-namespaces, not both');
  }
  return { namespace, allNamespaces, selector, workloads: workload, context };
}
