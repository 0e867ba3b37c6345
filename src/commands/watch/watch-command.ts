import type { Host } from '../../host-port.ts';
import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import type { WatchPorts } from '../../ports.ts';
import { watchJson } from '../../report/watch/watch-json.ts';
import type { Outcome } from '../../rollout/workload-state.ts';
import { refuseProblems } from '../../settings/user-error.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { interruptible } from '../interruptible.ts';
import { redactPatterns } from '../redact-patterns.ts';
import type { RollbackPorts } from '../rollback/rollback.ts';
import type { WatchRequest } from './watch.ts';
import { watchAndRollBack } from './watch-and-roll-back.ts';

/** Makes the ports of a watch, once it is known where it prints and what ends it. */
export type MakeWatchPorts<Ports> = (
  options: Pick<WatchPorts, 'print' | 'cancelled'> & { readonly findSecrets?: FindSecrets | undefined },
) => Ports;

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
export async function watchCommand(
  { values: options, problems }: InputsRead<OptionsOf<'watch'>>,
  host: Host,
  makePorts: MakeWatchPorts<RollbackPorts>,
): Promise<number> {
  const json = options.format === 'json';
  const out = json ? host.stderr : host.stdout;
  return interruptible(host, async (cancelled) => {
    const ports = makePorts({
      cancelled,
      print: (lines) => out.write(lines.map((line) => `${line}\n`).join('')),
      findSecrets: await redactPatterns({ redact: options.redact, problems }, host.files),
    });
    const result = await watchAndRollBack(watchRequestOf(options), options, ports, host.files);
    if (json) host.stdout.write(watchJson(result));
    return watchExitCodes[result.outcome];
  });
}

/** Prints what the watch may not read. Exit code 0 nothing that is needed, 1 something is, 2 nothing can be said. */
export async function permissionsCommand(
  { values: options, problems }: InputsRead<OptionsOf<'permissions'>>,
  { stdout }: Host,
  makePorts: MakeWatchPorts<WatchPorts>,
): Promise<number> {
  refuseProblems(problems);
  const { askPermissions, permissionLines, permissionsExitCode } = await import('./permissions.ts');
  const { namespace, context, rollback } = options;
  const stop = new AbortController();
  try {
    const ports = makePorts({ cancelled: stop.signal, print: () => undefined });
    const cluster = await ports.openCluster({ namespace, context, signal: stop.signal });
    const answers = await askPermissions(cluster, { rollback, readSecrets: options['read-secrets'] });
    stdout.write(`${permissionLines(answers, cluster.namespace, { rollback }).join('\n')}\n`);
    return permissionsExitCode(answers);
  } finally {
    stop.abort();
  }
}

/** What a watch is asked to do, by the inputs of the action or the options of the command line. */
export function watchRequestOf(
  inputs: Pick<ActionInputs, keyof OptionsOf<'watch'> & keyof ActionInputs> & {
    readonly kubeconfig?: string | undefined;
  },
): WatchRequest {
  const { manifests, workloads, selector, namespace, context, kubeconfig, prometheus } = inputs;
  const { timeout, tolerance, stability, restarts, rollback } = inputs;
  return {
    ...{ paths: manifests, workloads, selector, namespace, context, kubeconfig, prometheus },
    ...{ timeout, tolerance, stability, restarts, rollback },
    ignoreContainers: inputs['ignore-containers'],
    readSecrets: inputs['read-secrets'],
    anyRevision: inputs['any-revision'],
  };
}
