import * as z from 'zod';
import { tolerances } from '../rollout/target.ts';
import { failOnLevels } from '../settings/settings.ts';
import {
  count,
  duration,
  externals,
  kubernetesVersion,
  lines,
  namespace,
  patterns,
  text,
  toggle,
  word,
} from './values.ts';

/** What the action can be asked to do. */
export const modes = ['gate', 'watch', 'alert', 'comment'] as const;
export type Mode = (typeof modes)[number];

/** When a comment is wanted: for every result; only where something failed; not at all. */
export const commentModes = ['always', 'on-failure', 'never'] as const;

/** What `action.yml` and the docs say of an input. */
export interface InputNotes {
  /** In which modes it says something. */
  readonly modes: readonly Mode[];
  readonly description: string;
  /** Its default in `action.yml`, where GitHub shows it. A setting that the settings file may also make has none there. */
  readonly byDefault?: string;
  /** What holds otherwise, for the docs alone. */
  readonly otherwise?: string;
}

/** The notes on each input. */
export const notes = z.registry<InputNotes>();

const gateOnly = ['gate'] as const;
const watchOnly = ['watch'] as const;
const writing = ['gate', 'watch', 'comment'] as const;
const running = ['gate', 'watch', 'alert'] as const;
const cluster = ['watch', 'alert'] as const;
const withCluster = ['gate', 'watch', 'alert'] as const;

/** Switches say in the same words what they take. */
const yesOrNo = (sentence: string, used: readonly Mode[], byDefault?: boolean, more = ''): InputNotes => ({
  modes: used,
  description: `${sentence} true or false.${more}`,
  ...(byDefault === undefined ? {} : { byDefault: String(byDefault) }),
});

/**
 * Every input of the action: how its text is read, what it means, in which modes. `action.yml`, the tables of the docs and the
 * checks follow from this; the options of the command line are read by the same schema.
 */
export const actionInputs = z.object({
  mode: word(modes).default('gate').register(notes, {
    modes,
    description:
      'What to do. `gate` judges manifests before the deploy; `watch` follows their rollout after it; `alert` looks once, on a schedule, for what restarts too often; `comment` posts the reports of a run that may not write.',
    byDefault: 'gate',
  }),
  manifests: lines().register(notes, {
    modes: ['gate', 'watch'],
    description: 'Files, directories or globs of rendered manifests, one per line.',
  }),
  helm: text().register(notes, {
    modes: gateOnly,
    description:
      'Chart to render with your own helm first. A path, or a mapping with chart, values, release, namespace and set.',
  }),
  kustomize: lines().register(notes, {
    modes: gateOnly,
    description: 'Directories to render with your own kustomize (or kubectl kustomize) first, one per line.',
  }),
  config: text().register(notes, {
    modes: running,
    description: 'Settings file. Default is `.crashgate.yaml` in the working directory, if it is there.',
    otherwise: '`.crashgate.yaml`',
  }),
  namespace: namespace().register(notes, {
    modes: running,
    description: 'Namespace that objects without one will be applied to.',
  }),
  'kubernetes-version': kubernetesVersion().register(notes, {
    modes: gateOnly,
    description: 'Target Kubernetes version, for example 1.34.',
    otherwise: 'settings file, else the newest known',
  }),
  'fail-on': word(failOnLevels).register(notes, {
    modes: gateOnly,
    description: 'Severity from which findings block. One of error, warning or never.',
    otherwise: 'settings file, else `error`',
  }),
  exclude: lines().register(notes, {
    modes: gateOnly,
    description: 'Globs of file paths to leave out, one per line, in addition to those in the settings file.',
  }),
  external: externals().register(notes, {
    modes: gateOnly,
    description:
      'Objects that exist elsewhere, one per line, as KIND[/NAMESPACE]/NAME[=reason]; globs allowed.',
  }),
  baseline: text().register(notes, {
    modes: gateOnly,
    description: 'Committed file of accepted findings, written by `gate --write-baseline`.',
    otherwise: '`.crashgate-baseline.json`, if it is there',
  }),
  base: lines().register(notes, {
    modes: gateOnly,
    description:
      'Manifests of the base branch to compare with, one path per line, for example of a second checkout or rendered by a step before.',
  }),
  'new-only': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether only findings count that the base has not, or not as bad. Needs base.',
        gateOnly,
        false,
      ),
    ),
  'allow-untrusted-rendering': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        "Whether helm and kustomize may run in pull_request_target, where a stranger's chart could reach the repository's secrets.",
        gateOnly,
        false,
      ),
    ),
  token: text().register(notes, {
    modes: writing,
    description: "Token for the pull request's comment, review and check run. Empty to write nothing there.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own notation
    byDefault: '${{ github.token }}',
  }),
  comment: word(commentModes).default('on-failure').register(notes, {
    modes: writing,
    description:
      'When the pull request gets a comment. One of always, on-failure (which turns to all clear when it is fixed) or never.',
    byDefault: 'on-failure',
  }),
  'commit-comment': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo('Whether a watch comments on the commit when no pull request has it.', watchOnly, false),
    ),
  // GitHub's own limit. Source: https://docs.github.com/rest/deployments/environments
  environment: text(255).register(notes, {
    modes: ['watch', 'comment'],
    description:
      "What a watch deploys to, for example production. Named in the comment, which is one for each environment, and in the deployment's status.",
  }),
  deployment: toggle().register(
    notes,
    yesOrNo(
      'Whether a watch makes a GitHub deployment when the job has none. Default is only to add the reason to the one that fails.',
      watchOnly,
    ),
  ),
  logs: word(['summary', 'comment', 'none']).register(notes, {
    modes: ['watch', 'comment'],
    description:
      'Where a watch may quote logs. One of summary, comment or none. Default is summary in public repositories, comment in others.',
  }),
  'comment-key': text().register(notes, {
    modes: writing,
    description:
      "Tells comments and check runs of one pull request apart, for example of the jobs of a matrix. Default is the job's id.",
  }),
  review: toggle()
    .default(false)
    .register(
      notes,
      yesOrNo('Whether lines of the diff that mend a finding are proposed as suggestions.', gateOnly, false),
    ),
  checks: toggle()
    .default(false)
    .register(notes, yesOrNo('Whether a check run is written too.', ['gate', 'watch'], false)),
  annotations: toggle()
    .default(true)
    .register(notes, yesOrNo('Whether findings are shown as annotations at their lines.', running, true)),
  summary: toggle()
    .default(true)
    .register(notes, yesOrNo('Whether the job summary is written.', running, true)),
  workloads: lines().register(notes, {
    modes: cluster,
    description:
      'Workloads to watch besides those of the manifests, one per line, as KIND/NAME or NAMESPACE/KIND/NAME.',
  }),
  selector: text().register(notes, {
    modes: cluster,
    description: 'Labels; all workloads of the namespace that have them are watched.',
  }),
  cluster: toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether the gate asks the cluster of the kubeconfig if what the manifests refer to exists there. Only names are read, and the names of keys of ConfigMaps.',
        gateOnly,
        false,
      ),
    ),
  'cluster-secrets': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether the gate also asks which Secrets exist. Their values are not requested. Needs cluster.',
        gateOnly,
        false,
      ),
    ),
  'secret-keys': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether the gate also asks for the names of the keys of Secrets. Kubernetes sends the values with them; they are dropped as they arrive. Needs cluster.',
        gateOnly,
        false,
      ),
    ),
  snapshot: text().register(notes, {
    modes: gateOnly,
    description: 'File that `crashgate snapshot` wrote: what exists in a cluster that this run cannot reach.',
  }),
  'snapshot-max-age': count().default(7).register(notes, {
    modes: gateOnly,
    description: 'Days after which a snapshot no longer proves that something is absent.',
    byDefault: '7',
  }),
  kubeconfig: text().register(notes, {
    modes: withCluster,
    description: 'Text of a kubeconfig, from a secret. Default is what kubectl would use.',
  }),
  context: text().register(notes, { modes: withCluster, description: 'Context of the kubeconfig.' }),
  prometheus: text().register(notes, {
    modes: watchOnly,
    description:
      'Address of a Prometheus that knows what containers use; the diagnosis sizes memory limits by it. Its bearer token in the environment as CRASHGATE_PROMETHEUS_TOKEN.',
  }),
  timeout: duration().register(notes, {
    modes: watchOnly,
    description:
      'How long the watch goes on at most, for example 10m. Default is the longest progress deadline and a minute.',
  }),
  tolerance: word(tolerances).default('balanced').register(notes, {
    modes: watchOnly,
    description: 'How much the watch forgives. One of strict, balanced or patient.',
    byDefault: 'balanced',
  }),
  stability: duration().register(notes, {
    modes: watchOnly,
    description: 'How long a finished rollout must hold, for example 30s.',
    otherwise: '30s, 60s without probes',
  }),
  'any-revision': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether the watch takes whatever is live, instead of waiting until the cluster runs what `manifests` give.',
        watchOnly,
        false,
      ),
    ),
  'ignore-containers': lines().register(notes, {
    modes: watchOnly,
    description: 'Containers whose crashes do not count, one per line.',
  }),
  restarts: count().register(notes, {
    modes: cluster,
    description:
      'For a watch, equal crashes that make a loop. For an alert, how many restarts within the window are no alert yet (3).',
  }),
  evidence: text().register(notes, {
    modes: watchOnly,
    description: 'Directory for the evidence of a watch, which `crashgate diagnose --from` reads back.',
  }),
  rollback: toggle()
    .default(false)
    .register(
      notes,
      yesOrNo('Whether a watch takes what failed back to the revision that worked.', watchOnly, false),
    ),
  'read-secrets': toggle()
    .default(false)
    .register(
      notes,
      yesOrNo(
        'Whether the watch looks if Secrets that a failing pod refers to exist and which keys they have. Values are dropped as they arrive.',
        watchOnly,
        false,
      ),
    ),
  redact: patterns().register(notes, {
    modes: cluster,
    description:
      'Regular expressions of what a watch or an alert must not quote, one per line; they add to those of the settings file.',
  }),
  'all-namespaces': toggle()
    .default(false)
    .register(notes, yesOrNo('Whether an alert looks at all namespaces.', ['alert'], false)),
  window: duration({ aboveZero: true })
    .default(15 * 60)
    .register(notes, {
      modes: ['alert'],
      description: 'How far back restarts count for an alert, for example 15m.',
      byDefault: '15m',
    }),
  since: text().register(notes, {
    modes: ['alert'],
    description: 'JSON report of the alert run before, to count restarts exactly.',
  }),
  report: text().register(notes, {
    modes: ['comment'],
    description:
      'The JSON report of a gate or a watch, or a directory of them, as downloaded from the triggering run.',
  }),
  'pull-request': count(1).register(notes, {
    modes: ['comment'],
    description:
      'The number of the pull request. It must have the judged commit as its head. Default is what the report says.',
  }),
  'report-file': text().register(notes, {
    modes: running,
    description: 'Where the JSON report is written.',
    otherwise: '`$RUNNER_TEMP/crashgate/<mode>.json`',
  }),
  'sarif-file': text().register(notes, {
    modes: gateOnly,
    description: 'Where the SARIF report is written, for an upload to code scanning.',
    otherwise: '`$RUNNER_TEMP/crashgate/gate.sarif`',
  }),
});

/** What the inputs of a run say. */
export type ActionInputs = z.output<typeof actionInputs>;
