import { type Command, Option } from 'commander';

/** Adds `diagnose` and `tree` to the command line. `end` takes the exit code. */
export function addDiagnoseCommands(program: Command, end: (exitCode: number) => void): void {
  program
    .command('diagnose')
    .description('name the cause of what fails; exit code 0 nothing is wrong, 1 diagnosed, 2 unable')
    .argument(
      '[kind/name]',
      'workload in the cluster, or one of its pods: deployment/checkout, pod/x, sts/db',
    )
    .option('--from <dir>', 'evidence instead of a cluster: dumps of "kubectl get -o json" and log files')
    .option('-n, --namespace <name>', 'namespace of the workload; without a workload all of that namespace')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--read-secrets', 'look whether Secrets that are referred to exist and which keys they have')
    .option(
      '--prometheus <url>',
      'ask this Prometheus what containers used; its bearer token in CRASHGATE_PROMETHEUS_TOKEN',
    )
    .option(
      '--redact <pattern>',
      'regular expression of what must not be quoted; repeatable',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--evidence <dir>', 'write down what was read; "diagnose --from DIR" reads it back')
    .addOption(
      new Option('--format <format>', 'how to report').choices(['text', 'json', 'markdown']).default('text'),
    )
    .action(async (workload: string | undefined, options) => {
      const { diagnoseCommand } = await import('./diagnose.ts');
      end(await diagnoseCommand(workload, options));
    });

  program
    .command('tree')
    .description('print the decision tree of the diagnosis')
    .action(async () => {
      const { printTree } = await import('./diagnose.ts');
      printTree();
    });
}
