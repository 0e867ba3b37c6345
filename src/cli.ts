#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addClusterCommands } from './cluster-cli.ts';
import { addOptions } from './commands/add-options.ts';
import { type CommandName, readOptions } from './inputs/command-options.ts';
import { endProcess, surviveLostOutput } from './machine/end-process.ts';
import { machineHost } from './machine/host.ts';
import { version } from './version.ts';

const host = machineHost();
const program = new Command('crashgate')
  .description(
    'Blocks Kubernetes manifests that would crash-loop, before the deploy; names the cause when pods crash, after it.',
  )
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: () => undefined });

const command = (name: CommandName, description: string): Command =>
  addOptions(program.command(name).description(description), name);
let exitCode = 0;

command('gate', 'judge manifests; exit code 0 pass, 1 blocked, 2 could not judge')
  .argument('[path...]', 'files, directories, globs, or - for standard input')
  .action(async (paths: string[], options) => {
    const { machineGatePorts } = await import('./machine/gate-ports.ts');
    const ports = machineGatePorts(host);
    const { gateCommand } = await import('./commands/gate/gate-command.ts');
    exitCode = await gateCommand(paths, readOptions('gate', options), host, ports);
  });

command('init', 'write a workflow and a settings file for the repository in this directory').action(
  async (options) => {
    const { machineGatePorts } = await import('./machine/gate-ports.ts');
    const ports = machineGatePorts(host);
    const { initCommand } = await import('./commands/init/init-command.ts');
    exitCode = await initCommand(readOptions('init', options), host, ports);
  },
);

command('rules', 'list all rules').action(async (options) => {
  const { listRules } = await import('./commands/gate/rules.ts');
  listRules(readOptions('rules', options), host);
});

program
  .command('explain')
  .description('say what a rule, a cause, an exit code or a reason means')
  .argument('<id>', 'id as in a finding or a diagnosis, 137, OOMKilled, CrashLoopBackOff …')
  .action(async (id: string) => {
    const { explainRule } = await import('./commands/gate/rules.ts');
    exitCode = await explainRule(id, host);
  });

addClusterCommands({ program, command, host }, (code) => {
  exitCode = code;
});

surviveLostOutput();
const argv = process.argv.slice(2);
try {
  await program.parseAsync(argv, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    const { reportFailure } = await import('./commands/failure.ts');
    exitCode = reportFailure(error, argv, host);
  }
}
await endProcess(exitCode);
