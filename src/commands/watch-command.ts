import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvidenceFile } from '../diagnosis/evidence.ts';
import { parseDuration } from '../manifest/duration.ts';
import { watchErrorJson, watchJson } from '../report/watch-json.ts';
import { judgeByDiagnosis } from '../rollout/judge-by-diagnosis.ts';
import type { tolerances } from '../rollout/target.ts';
import type { Outcome } from '../rollout/workload-state.ts';
import { type WatchRequest, watch } from './watch.ts';
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
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const out = json ? process.stderr : process.stdout;
  try {
    const ports = machineWatchPorts(
      { cancelled: cancel.signal, say: (lines) => void out.write(lines.map((line) => `${line}\n`).join('')) },
      { env: process.env, versions: process.versions, cwd: process.cwd() },
    );
    const result = await watch(requestOf(options), judgeByDiagnosis, ports);
    if (options.evidence) await writeEvidence(options.evidence, result.evidence);
    if (json) process.stdout.write(watchJson(result));
    return watchExitCodes[result.outcome];
  } catch (error) {
    const message = cancel.signal.aborted
      ? 'cancelled'
      : error instanceof Error
        ? error.message
        : String(error);
    process.stderr.write(`crashgate: ${message}\n`);
    if (json) process.stdout.write(watchErrorJson(message));
    return watchExitCodes.unable;
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

/** Prints what the watch may not read. Exit code 0 nothing that is needed, 1 something is, 2 nothing can be said. */
export async function permissionsCommand(
  options: Pick<WatchOptions, 'namespace' | 'context'>,
): Promise<number> {
  const { askPermissions, permissionLines, permissionsExitCode } = await import('./permissions.ts');
  const stop = new AbortController();
  try {
    const ports = machineWatchPorts(
      { cancelled: stop.signal, say: () => undefined },
      { env: process.env, versions: process.versions, cwd: process.cwd() },
    );
    const cluster = await ports.openCluster({ ...options, signal: stop.signal });
    const answers = await askPermissions(cluster);
    process.stdout.write(`${permissionLines(answers, cluster.namespace).join('\n')}\n`);
    return permissionsExitCode(answers);
  } catch (error) {
    process.stderr.write(`crashgate: ${error instanceof Error ? error.message : String(error)}\n`);
    return watchExitCodes.unable;
  } finally {
    stop.abort();
  }
}

async function writeEvidence(folder: string, files: readonly EvidenceFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all(files.map(({ path, text }) => writeFile(join(folder, path), text)));
}

function requestOf(options: WatchOptions): WatchRequest {
  return {
    paths: options.filename ?? [],
    workloads: options.workload ?? [],
    selector: options.selector,
    namespace: options.namespace,
    context: options.context,
    timeout: seconds('--timeout', options.timeout),
    tolerance: options.tolerance,
    ignoreContainers: options.ignoreContainer ?? [],
    stability: seconds('--stability', options.stability),
  };
}

function seconds(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = parseDuration(text);
  if (value === undefined) throw new Error(`${option} must be a duration such as 90s or 10m, not "${text}"`);
  return value;
}
