import type * as z from 'zod';
import { type ActionInputs, actionInputs } from './action-inputs.ts';
import { conflicts, type InputsRead, readValues, watchRestarts } from './read-inputs.ts';
import { lines, toggle, type Written, word } from './values.ts';

const { shape } = actionInputs;

/** An option of the command line: how its text is read, how it is written, what `--help` says of it. */
export interface CommandOption<Type extends z.ZodType = z.ZodType> {
  readonly type: Type;
  readonly flags: string;
  readonly description: string;
}

const option = <Type extends z.ZodType>(type: Type, flags: string, description: string) => ({
  type,
  flags,
  description,
});
const format = <const T extends string>(...known: readonly ['text', ...T[]]) =>
  option(
    word(known).default('text'),
    '--format <format>',
    `how to report: ${known.join(', ')} (default: text)`,
  );
const workload = (description: string) => option(shape.workloads, '--workload <kind/name>', description);
const context = option(shape.context, '--context <name>', 'context of the kubeconfig');
const prometheus = option(
  shape.prometheus,
  '--prometheus <url>',
  'ask this Prometheus what containers used; its bearer token in CRASHGATE_PROMETHEUS_TOKEN',
);
const readSecrets = option(
  shape['read-secrets'],
  '--read-secrets',
  'look whether Secrets that are referred to exist and which keys they have',
);
const redact = option(
  shape.redact,
  '--redact <pattern>',
  'regular expression of what must not be quoted; repeatable',
);

/** The options of each command; those that are an input of the action too have its name and its type. */
export const commandOptions = {
  gate: {
    format: format('text', 'json', 'sarif', 'markdown', 'github', 'gitlab'),
    config: option(
      shape.config,
      '--config <file>',
      'settings file (default: .crashgate.yaml in the working directory)',
    ),
    namespace: option(
      shape.namespace,
      '-n, --namespace <name>',
      'namespace that objects without one will be applied to',
    ),
    'kubernetes-version': option(
      shape['kubernetes-version'],
      '--kubernetes-version <version>',
      'target version, for example 1.34',
    ),
    'fail-on': option(shape['fail-on'], '--fail-on <severity>', 'error, warning or never'),
    exclude: option(shape.exclude, '--exclude <glob>', 'leave out files whose paths match; repeatable'),
    external: option(
      shape.external,
      '--external <object>',
      'object that exists elsewhere: KIND[/NAMESPACE]/NAME[=reason], globs allowed; repeatable',
    ),
    pedantic: option(toggle(), '--pedantic', 'also report remarks that are no defects'),
    notes: option(toggle(), '--notes', 'list notes in the text report instead of counting them'),
    helm: option(
      shape.helm,
      '--helm <chart>',
      'render this chart with your helm first (a path, or {chart, values, release})',
    ),
    kustomize: option(
      shape.kustomize,
      '--kustomize <directory>',
      'render this directory with your kustomize first; repeatable',
    ),
    cluster: option(
      shape.cluster,
      '--cluster',
      'ask the cluster whether what the manifests refer to exists there; reads names, and keys of ConfigMaps',
    ),
    'cluster-secrets': option(
      shape['cluster-secrets'],
      '--cluster-secrets',
      'ask which Secrets exist too; their values are not requested',
    ),
    'secret-keys': option(
      shape['secret-keys'],
      '--secret-keys',
      'ask for the names of keys of Secrets too; values are dropped as they arrive',
    ),
    snapshot: option(
      shape.snapshot,
      '--snapshot <file>',
      'what exists in a cluster that cannot be reached from here, as "crashgate snapshot" wrote it',
    ),
    'snapshot-max-age': option(
      shape['snapshot-max-age'],
      '--snapshot-max-age <days>',
      'days after which a snapshot no longer proves that something is absent (default: 7)',
    ),
    context,
    baseline: option(
      shape.baseline,
      '--baseline <file>',
      'file of accepted findings (default: .crashgate-baseline.json, if it is there)',
    ),
    'write-baseline': option(
      toggle(),
      '--write-baseline',
      'accept what is found now: write it to the baseline; one that is there only shrinks',
    ),
    base: option(shape.base, '--base <path>', 'manifests of the base branch, to compare with; repeatable'),
    'new-only': option(
      shape['new-only'],
      '--new-only',
      'only findings count that the base branch has not, or not as bad',
    ),
  },
  watch: {
    manifests: option(
      shape.manifests,
      '-f, --filename <path>',
      'manifests whose objects are watched: file, directory, glob, -',
    ),
    workloads: workload('workload to watch: deployment/checkout, shop/sts/db'),
    selector: option(shape.selector, '-l, --selector <labels>', 'watch all workloads with these labels'),
    namespace: option(shape.namespace, '-n, --namespace <name>', 'namespace of objects that name none'),
    context,
    timeout: option(
      shape.timeout,
      '--timeout <duration>',
      'end after this long (default: the longest progress deadline and 1 min)',
    ),
    tolerance: option(
      shape.tolerance,
      '--tolerance <level>',
      'how much is forgiven: strict, balanced or patient (default: balanced)',
    ),
    'any-revision': option(
      shape['any-revision'],
      '--any-revision',
      'take whatever is live, not only what the manifests give',
    ),
    'ignore-containers': option(
      shape['ignore-containers'],
      '--ignore-container <name>',
      'container whose crashes do not count',
    ),
    stability: option(
      shape.stability,
      '--stability <duration>',
      'how long a finished rollout must hold (default: 30s, 60s without probes)',
    ),
    restarts: option(
      watchRestarts,
      '--restarts <count>',
      "equal crashes that make a loop (default: the cause's own number)",
    ),
    rollback: option(
      shape.rollback,
      '--rollback',
      'take what failed back to the revision that worked; needs --evidence',
    ),
    prometheus,
    'read-secrets': readSecrets,
    redact,
    evidence: option(
      shape.evidence,
      '--evidence <dir>',
      'write down what it was judged by; "diagnose --from DIR" reads it back',
    ),
    format: format('text', 'json'),
  },
  alert: {
    namespace: option(shape.namespace, '-n, --namespace <name>', 'namespace to look at'),
    'all-namespaces': option(shape['all-namespaces'], '-A, --all-namespaces', 'look at all of them'),
    selector: option(shape.selector, '-l, --selector <labels>', 'only pods with these labels'),
    workloads: workload('only pods of this workload: deployment/checkout, shop/sts/db'),
    context,
    window: option(shape.window, '--window <duration>', 'how far back restarts count (default: 15m)'),
    restarts: option(
      shape.restarts,
      '--restarts <count>',
      'how many restarts within the window are no alert yet (default: 3)',
    ),
    redact,
    since: option(
      shape.since,
      '--since <report>',
      'JSON report of the run before, to count restarts exactly',
    ),
    format: format('text', 'json'),
  },
  diagnose: {
    from: option(
      lines(),
      '--from <path...>',
      'evidence instead of a cluster: files, directories or - (standard input) with what kubectl prints (JSON, YAML, describe, tables, cluster-info dump), logs, must-gather',
    ),
    namespace: option(
      shape.namespace,
      '-n, --namespace <name>',
      'namespace of the workload; without a workload all of that namespace; of files also that of a table without one',
    ),
    context,
    'read-secrets': readSecrets,
    prometheus,
    redact,
    evidence: option(
      shape.evidence,
      '--evidence <dir>',
      'write down what was read; "diagnose --from DIR" reads it back',
    ),
    format: format('text', 'json', 'markdown'),
  },
  permissions: {
    namespace: option(shape.namespace, '-n, --namespace <name>', 'namespace to ask for'),
    context,
    rollback: option(shape.rollback, '--rollback', 'ask also for what a rollback needs'),
    'read-secrets': option(
      shape['read-secrets'],
      '--read-secrets',
      'ask also for what the option of that name reads',
    ),
  },
  'alert-rule': {
    namespace: option(
      shape.namespace,
      '-n, --namespace <name>',
      'namespace of the PrometheusRule; alerts for this namespace alone',
    ),
  },
  snapshot: {
    namespaces: option(
      lines(),
      '-n, --namespace <name>',
      'namespace to read; repeatable (default: that of the context)',
    ),
    secrets: option(toggle(), '--secrets', 'also which Secrets exist; their values are not requested'),
    'secret-keys': option(
      toggle(),
      '--secret-keys',
      'also the names of the keys of Secrets; values are dropped as they arrive',
    ),
    context,
  },
  rules: { format: format('text', 'json') },
  init: {
    baseline: option(
      toggle(),
      '--baseline',
      'accept what the gate finds now, so that it blocks only what is new',
    ),
  },
} as const;

export type CommandName = keyof typeof commandOptions;

/** What the options of a command say. */
export type OptionsOf<Name extends CommandName> = {
  readonly [Option in keyof (typeof commandOptions)[Name]]: (typeof commandOptions)[Name][Option] extends CommandOption<
    infer Type
  >
    ? z.output<Type>
    : never;
};

/** Reads the options of a command as commander has them: by the name of the flag, in camel case. */
export function readOptions<Name extends CommandName>(
  name: Name,
  written: Readonly<Record<string, Written>>,
): InputsRead<OptionsOf<Name>> {
  const options: Readonly<Record<string, CommandOption>> = commandOptions[name];
  const types = Object.fromEntries(Object.entries(options).map(([key, { type }]) => [key, type]));
  const label = (key: string): string => longFlag(options[key]?.flags ?? `--${key}`);
  const { values, problems } = readValues(types, (key) => written[attributeOf(label(key))], label);
  const mode = (['gate', 'alert'] as const).find((one) => one === name) ?? 'watch';
  return {
    values: values as OptionsOf<Name>,
    problems: [...problems, ...conflicts(mode, values as Partial<ActionInputs>, label)],
  };
}

/** True for an option that may be given several times. */
export function isRepeatable({ type }: CommandOption): boolean {
  return Array.isArray(type.parse(undefined));
}

function longFlag(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}

function attributeOf(flag: string): string {
  return flag.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
