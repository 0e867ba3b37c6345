import type { Command } from 'commander';
import type { Host } from './host-port.ts';
import { type CommandName, readOptions } from './inputs/command-options.ts';

/** What a command line is made with. */
export interface CommandLine {
  readonly program: Command;
  /** Adds a command with its options. */
  readonly command: (name: CommandName, description: string) => Command;
  readonly host: Host;
}

/** Adds the commands that look at a cluster. What they do is loaded when they are called; `exit` takes the exit code. */
export function addClusterCommands(
  { program, command, host }: CommandLine,
  exit: (code: number) => void,
): void {
  command(
    'watch',
    'follow a rollout; exit code 0 it stands, 1 it failed or timed out, 2 nothing can be said',
  ).action(async (options) => {
    const { watchCommand } = await import('./commands/watch/watch-command.ts');
    const { machineRollbackPorts } = await import('./machine/rollback-ports.ts');
    exit(await watchCommand(readOptions('watch', options), host, (own) => machineRollbackPorts(own, host)));
  });

  command(
    'alert',
    'look once for what restarts too often, loops or cannot start; exit code 0 quiet, 1 alert, 2 unable',
  ).action(async (options) => {
    const { alertCommand } = await import('./commands/alert/alert-command.ts');
    const { machineWatchPorts } = await import('./machine/watch-ports.ts');
    exit(await alertCommand(readOptions('alert', options), host, (own) => machineWatchPorts(own, host)));
  });

  command(
    'permissions',
    'print what the watch may not read; exit code 0 all that is needed is allowed, 1 it is not, 2 unable',
  ).action(async (options) => {
    const { permissionsCommand } = await import('./commands/watch/watch-command.ts');
    const { machineWatchPorts } = await import('./machine/watch-ports.ts');
    const read = readOptions('permissions', options);
    exit(await permissionsCommand(read, host, (own) => machineWatchPorts(own, host)));
  });

  command(
    'alert-rule',
    'print a PrometheusRule for restarts: more than 3 in 15 minutes, or CrashLoopBackOff',
  ).action(async (options) => {
    const { printAlertRule } = await import('./commands/alert/print-alert-rule.ts');
    printAlertRule(readOptions('alert-rule', options), host);
  });

  command(
    'snapshot',
    'print what exists in the cluster, for a gate that cannot reach it: names and keys, never values',
  ).action(async (options) => {
    const { snapshotCommand } = await import('./commands/snapshot/snapshot-command.ts');
    const { gateClusterOpener } = await import('./machine/watch-ports.ts');
    exit(
      await snapshotCommand(readOptions('snapshot', options), host, { openCluster: gateClusterOpener(host) }),
    );
  });

  command('diagnose', 'name the cause of what fails; exit code 0 nothing is wrong, 1 diagnosed, 2 unable')
    .argument(
      '[kind/name]',
      'workload in the cluster, or one of its pods: deployment/checkout, pod/x, sts/db',
    )
    .action(async (workload: string | undefined, options) => {
      const { diagnoseCommand } = await import('./commands/diagnose/diagnose.ts');
      const { machineDiagnosePorts } = await import('./machine/watch-ports.ts');
      const read = readOptions('diagnose', options);
      exit(await diagnoseCommand(workload, read, host, machineDiagnosePorts(host)));
    });

  program
    .command('tree')
    .description('print the decision tree of the diagnosis')
    .action(async () => {
      const { printTree } = await import('./commands/diagnose/diagnose.ts');
      printTree(host);
    });
}
