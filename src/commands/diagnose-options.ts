import { type Command, Option } from 'commander';

/** Adds `diagnose` and `tree` to the command line. `end` takes the exit code. */
export function addDiagnoseCommands(program: Command, end: (exitCode: number) => void): void {
  program
    .command('diagnose')
    .description('name the cause of what fails; exit code 0 nothing is wrong, 1 diagnosed, 2 unable')
    .option('--from <dir>', 'evidence: dumps of "kubectl get -o json" and log files')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { diagnoseCommand } = await import('./diagnose.ts');
      end(await diagnoseCommand(options));
    });

  program
    .command('tree')
    .description('print the decision tree of the diagnosis')
    .action(async () => {
      const { printTree } = await import('./diagnose.ts');
      printTree();
    });
}
