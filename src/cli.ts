#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { addDiagnoseCommands } from './commands/diagnose/diagnose-options.ts';
import { endProcess, surviveLostOutput } from './commands/end-process.ts';
import { addWatchCommands } from './commands/watch/watch-options.ts';
import { version } from './version.ts';

const formats = ['text', 'json', 'sarif', 'markdown', 'github'] as const;

/** Collects the values of an option that may be given several times. A list would swallow the paths behind it. */
function repeated(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Runs the command line. Returns the exit code: 0 pass, 1 blocked, 2 could not judge. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command('crashgate')
    .description(
      'Blocks Kubernetes manifests that would crash-loop, before the deploy; names the cause when pods crash, after it.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined });

  program
    .command('gate')
    .description('judge manifests; exit code 0 pass, 1 blocked, 2 could not judge')
    .argument('[path...]', 'files, directories, globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(formats).default('text'))
    .option('--config <file>', 'settings file (default: .crashgate.yaml in the working directory)')
    .option('-n, --namespace <name>', 'namespace that objects without one will be applied to')
    .option('--kubernetes-version <version>', 'target version, for example 1.34')
    .option('--fail-on <severity>', 'error, warning or never')
    .option(
      '--external <object>',
      'object that exists elsewhere: KIND[/NAMESPACE]/NAME[=reason], globs allowed; repeatable',
      repeated,
    )
    .option('--pedantic', 'also report remarks that are no defects')
    .option('--notes', 'list notes in the text report instead of counting them')
    .option('--helm <chart>', 'render this chart with your helm first (a path, or {chart, values, release})')
    .option(
      '--kustomize <directory>',
      'render this directory with your kustomize first; repeatable',
      repeated,
    )
    .option('--base <path>', 'manifests of the base branch, to compare with; repeatable', repeated)
    .option('--new-only', 'only findings count that the base branch has not, or not as bad')
    .action(async (paths: string[], options) => {
      const { gateCommand } = await import('./commands/gate/gate-command.ts');
      exitCode = await gateCommand(paths, options);
    });

  program
    .command('rules')
    .description('list all rules')
    .addOption(new Option('--format <format>', 'how to list them').choices(['text', 'json']).default('text'))
    .action(async ({ format }) => {
      const { listRules } = await import('./commands/gate/rules.ts');
      listRules(format);
    });

  program
    .command('explain')
    .description('show the page of a rule or a cause')
    .argument('<id>', 'rule id as in a finding, or cause id as in a diagnosis')
    .action(async (id: string) => {
      const { explainRule } = await import('./commands/gate/rules.ts');
      exitCode = await explainRule(id);
    });

  addWatchCommands(program, (code) => {
    exitCode = code;
  });
  addDiagnoseCommands(program, (code) => {
    exitCode = code;
  });

  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { reportFailure } = await import('./commands/failure.ts');
    return reportFailure(error, argv);
  }
  return exitCode;
}

surviveLostOutput();
await endProcess(await main(process.argv.slice(2)));
