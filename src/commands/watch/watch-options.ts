import { type Command, Option } from 'commander';
import { tolerances } from '../../rollout/target.ts';
import { namespaceName } from '../../settings/namespace-name.ts';

/** An option that may be given several times; a list would swallow what stands behind it. */
const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the commands that follow a rollout on a cluster. What they do is loaded when they are called. */
export function addWatchCommands(program: Command, exit: (code: number) => void): void {
  program
    .command('watch')
    .description('follow a rollout; exit code 0 it stands, 1 it failed or timed out, 2 nothing can be said')
    .option('-f, --filename <path>', 'manifests whose objects are watched: file, directory, glob, -', several)
    .option('--workload <kind/name>', 'workload to watch: deployment/checkout, shop/sts/db', several)
    .option('-l, --selector <labels>', 'watch all workloads with these labels')
    .option('-n, --namespace <name>', 'namespace of objects that name none')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--timeout <duration>', 'end after this long (default: the longest progress deadline and 1 min)')
    .addOption(
      new Option('--tolerance <level>', 'how much is forgiven').choices(tolerances).default('balanced'),
    )
    .option('--ignore-container <name>', 'container whose crashes do not count', several)
    .option(
      '--stability <duration>',
      'how long a finished rollout must hold (default: 30s, 60s without probes)',
    )
    .option('--restarts <count>', "equal crashes that make a loop (default: the cause's own number)")
    .option('--rollback', 'take what failed back to the revision that worked; needs --evidence')
    .option(
      '--prometheus <url>',
      'ask this Prometheus what containers used; its bearer token in CRASHGATE_PROMETHEUS_TOKEN',
    )
    .option('--read-secrets', 'look whether Secrets that are referred to exist and which keys they have')
    .option('--redact <pattern>', 'regular expression of what must not be quoted; repeatable', several)
    .option('--evidence <dir>', 'write down what it was judged by; "diagnose --from DIR" reads it back')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { watchCommand } = await import('./watch-command.ts');
      exit(await watchCommand(options));
    });

  program
    .command('alert')
    .description(
      'look once for what restarts too often, loops or cannot start; exit code 0 quiet, 1 alert, 2 unable',
    )
    .option('-n, --namespace <name>', 'namespace to look at')
    .option('-A, --all-namespaces', 'look at all of them')
    .option('-l, --selector <labels>', 'only pods with these labels')
    .option('--workload <kind/name>', 'only pods of this workload: deployment/checkout, shop/sts/db', several)
    .option('--context <name>', 'context of the kubeconfig')
    .option('--window <duration>', 'how far back restarts count (default: 15m)')
    .option('--restarts <count>', 'how many restarts within the window are no alert yet (default: 3)')
    .option('--redact <pattern>', 'regular expression of what must not be quoted; repeatable', several)
    .option('--since <report>', 'JSON report of the run before, to count restarts exactly')
    .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
    .action(async (options) => {
      const { alertCommand } = await import('../alert/alert-command.ts');
      exit(await alertCommand(options));
    });

  program
    .command('permissions')
    .description(
      'print what the watch may not read; exit code 0 all that is needed is allowed, 1 it is not, 2 unable',
    )
    .option('-n, --namespace <name>', 'namespace to ask for')
    .option('--context <name>', 'context of the kubeconfig')
    .option('--rollback', 'ask also for what a rollback needs')
    .option('--read-secrets', 'ask also for what the option of that name reads')
    .action(async (options) => {
      const { permissionsCommand } = await import('./watch-command.ts');
      exit(await permissionsCommand(options));
    });

  program
    .command('alert-rule')
    .description('print a PrometheusRule for restarts: more than 3 in 15 minutes, or CrashLoopBackOff')
    .option('-n, --namespace <name>', 'namespace of the PrometheusRule; alerts for this namespace alone')
    .action(async ({ namespace }) => {
      const { alertRule } = await import('../../report/alert/alert-rule.ts');
      if (namespace !== undefined && !namespaceName.test(namespace))
        throw new Error(`--namespace must be the name of a namespace, not ${JSON.stringify(namespace)}`);
      process.stdout.write(alertRule(namespace));
    });
}
