import { parseDuration } from '../../manifest/duration.ts';
import { watchErrorJson, watchJson } from '../../report/watch/watch-json.ts';
import type { tolerances } from '../../rollout/target.ts';
import type { Outcome } from '../../rollout/workload-state.ts';
import { visible } from '../../text/visible-text.ts';
import { ownPatterns } from '../diagnose/own-patterns.ts';
import { debugTo, lastResort, Unforeseen } from '../last-resort.ts';
import { machineRollbackPorts } from '../rollback/rollback-ports.ts';
import type { WatchRequest } from './watch.ts';
import { watchAndRollBack } from './watch-and-roll-back.ts';
import { machineWatchPorts } from './watch-ports.ts';

/** The options of `crashgate watch`, as the command line gives them. */
export interface WatchOptions {
  readonly filename?: readonly string[];
  readonly workload?: readonly string[];
  readonly selector?: string;
  readonly namespace?: string;
  readonly context?: string;
  readonly timeout?: string;
  readonly tolerance: (typeof tolerances)[number];
  readonly ignoreContainer?: readonly string[];
  readonly stability?: string;
  readonly evidence?: string;
  readonly prometheus?: string;
  readonly restarts?: string;
  readonly rollback?: boolean;
  readonly readSecrets?: boolean;
  readonly redact?: readonly string[];
  readonly format: 'text' | 'json';
}

/** 0 it stands, 1 it does not, 2 nothing can be said. */
export const watchExitCodes: Record<Outcome, number> = {
  complete: 0,
  superseded: 0,
  failed: 1,
  'timed-out': 1,
  unable: 2,
  cancelled: 2,
};

/** Runs the watch from the command line: what happens goes to standard error, or to standard output as text. */
export async function watchCommand(options: WatchOptions): Promise<number> {
  const json = options.format === 'json';
  const cancel = new AbortController();
  const onSignal = (): void => cancel.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal).once('SIGHUP', onSignal);
  const release = lastResort(
    cancel,
    debugTo((text) => void process.stderr.write(`${text}\n`), process.env),
  );
  const out = json ? process.stderr : process.stdout;
  try {
    const ports = machineRollbackPorts(
      {
        cancelled: cancel.signal,
        say: (lines) => void out.write(lines.map((line) => `${line}\n`).join('')),
        findSecrets: await ownPatterns(undefined, process.cwd(), options.redact),
      },
      { env: process.env, versions: process.versions, cwd: process.cwd() },
    );
    const result = await watchAndRollBack(requestOf(options), { evidence: options.evidence }, ports);
    if (json) process.stdout.write(watchJson(result));
    return watchExitCodes[result.outcome];
  } catch (error) {
    const message = endedBy(error, cancel.signal);
    process.stderr.write(`crashgate: ${visible(message)}\n`);
    if (json) process.stdout.write(watchErrorJson(message));
    return watchExitCodes.unable;
  } finally {
    release();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal).off('SIGHUP', onSignal);
  }
}

function endedBy(error: unknown, { aborted, reason }: AbortSignal): string {
  if (aborted) return reason instanceof Unforeseen ? reason.message : 'cancelled';
  return error instanceof Error ? error.message : String(error);
}

/** Prints what the watch may not read. Exit code 0 nothing that is needed, 1 something is, 2 nothing can be said. */
export async function permissionsCommand({
  rollback = false,
  readSecrets = false,
  ...options
}: Pick<WatchOptions, 'namespace' | 'context' | 'rollback' | 'readSecrets'>): Promise<number> {
  const { askPermissions, permissionLines, permissionsExitCode } = await import('./permissions.ts');
  const stop = new AbortController();
  try {
    const ports = machineWatchPorts(
      { cancelled: stop.signal, say: () => undefined },
      { env: process.env, versions: process.versions, cwd: process.cwd() },
    );
    const cluster = await ports.openCluster({ ...options, signal: stop.signal });
    const answers = await askPermissions(cluster, { rollback, readSecrets });
    process.stdout.write(`${permissionLines(answers, cluster.namespace, { rollback }).join('\n')}\n`);
    return permissionsExitCode(answers);
  } catch (error) {
    process.stderr.write(`crashgate: ${visible(error instanceof Error ? error.message : String(error))}\n`);
    return watchExitCodes.unable;
  } finally {
    stop.abort();
  }
}

function requestOf(options: WatchOptions): WatchRequest {
  return {
    paths: options.filename ?? [],
    workloads: options.workload ?? [],
    selector: options.selector,
    namespace: options.namespace,
    prometheus: options.prometheus,
    context: options.context,
    timeout: seconds('--timeout', options.timeout),
    tolerance: options.tolerance,
    ignoreContainers: options.ignoreContainer ?? [],
    stability: seconds('--stability', options.stability),
    restarts: equalCrashes('--restarts', options.restarts),
    rollback: options.rollback === true,
    readSecrets: options.readSecrets === true,
  };
}

/** Reads how many equal crashes make a loop. Throws with a sentence for people. */
export function equalCrashes(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || text.trim() === '') {
    throw new Error(`${option} must be a whole number from 1, not "${text}"`);
  }
  return count;
}

function seconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = parseDuration(text);
  if (value === undefined) throw new Error(`${option} must be a duration such as 90s or 10m, not "${text}"`);
  return value;
}
