import type { CauseId } from '../../cause-id.ts';
import { heapFlags } from '../../runtimes/heap.ts';
import { type ChangedField, direction, holds, valuesAt } from './changed-field.ts';

/** Nothing to do with it; may have; is where this cause is made; is about the very thing that failed. */
export type Score = 0 | 1 | 2 | 3;

/** The things that the log or the cluster names, for comparison with a change. */
export interface Asked {
  /** The variable, module, file, program … */
  readonly subject: string | undefined;
  readonly line: string;
  /** The object and key that are missing. */
  readonly object: string | undefined;
  readonly key: string | undefined;
  readonly host: string | undefined;
}

/** How changes of certain fields score for certain causes; undefined says that this change cannot be it. */
export interface ScoringRule {
  readonly causes: readonly CauseId[];
  readonly fields: RegExp;
  readonly score: (field: ChangedField, asked: Asked) => Score | undefined;
}

const memory: readonly CauseId[] = ['out-of-memory', 'out-of-memory-child', 'memory-limit-below-startup'];
const commands: readonly CauseId[] = [
  ...(['command-not-found', 'command-not-executable', 'interpreter-missing', 'wrong-architecture'] as const),
  ...(['invalid-arguments', 'shell-error', 'process-completes'] as const),
];
/** Causes that lie in the contents of the image. */
const contents: readonly CauseId[] = [
  ...commands,
  ...(['missing-module', 'missing-file', 'missing-shared-library', 'schema-mismatch'] as const),
  ...(['application-panic', 'segmentation-fault', 'illegal-instruction', 'aborted'] as const),
];
const pulls: readonly CauseId[] = [
  ...(['image-not-found', 'image-pull-unauthorized', 'invalid-image-name', 'image-never-pulled'] as const),
  ...(['image-wrong-platform', 'registry-unreachable'] as const),
];
const references: readonly CauseId[] = [
  ...(['config-map-missing', 'secret-missing', 'reference-key-missing'] as const),
  ...(['volume-claim-missing', 'volume-mount-failed'] as const),
];
const dependencies: readonly CauseId[] = ['dependency-unreachable', 'dependency-not-resolved'];

const env = /^env(?:$|\[|From)/;
const variable = /^env\[([^\]]+)\]/;

/** True when the new value names the thing in question and the old one does not. */
const names = (field: ChangedField, name: string | undefined): boolean =>
  holds(field.after, name) && !holds(field.before, name);

/** Less than before explains it; more cannot. Without a number, any change may. */
const lowered =
  (wanted: string, missing = Number.POSITIVE_INFINITY) =>
  (field: ChangedField): Score | undefined => {
    const values = valuesAt(field, wanted);
    if (!values) return 0;
    const way = direction(values, missing);
    return way === undefined ? 2 : way < 0 ? 3 : undefined;
  };

/** The heap that a text sets, in bytes or per cent. */
function heapIn(text: string | undefined): number | undefined {
  for (const flag of heapFlags) {
    const match = [...(text ?? '').matchAll(flag.pattern)].at(-1);
    const size = match && flag.read(match[1] ?? '');
    if (size !== undefined) return size;
  }
  return undefined;
}

const heap =
  (way: 1 | -1) =>
  ({ before, after }: ChangedField): Score => {
    const [old, fresh] = [heapIn(before), heapIn(after)];
    return old === undefined || fresh === undefined ? 0 : Math.sign(fresh - old) === way ? 3 : 0;
  };

/** A probe that came, or that asks elsewhere or gives less time; one that gives more time cannot be it. */
function probe({ field, before, after }: ChangedField): Score | undefined {
  if (after === undefined) return undefined;
  if (/(?:failureThreshold|periodSeconds|initialDelaySeconds|timeoutSeconds)$/.test(field))
    return direction({ before, after }, 0) === 1 && before !== undefined ? undefined : 3;
  return /successThreshold|terminationGrace/.test(field) ? 1 : 3;
}

/** The path under which a mount puts files, when what is asked for lies there. */
function covers({ field, before, after }: ChangedField, subject: string | undefined): boolean {
  if (!subject?.startsWith('/')) return false;
  const paths = [...`${before ?? ''}\n${after ?? ''}\n${field}`.matchAll(/\/[\w./-]+/g)].map(
    ([path]) => path,
  );
  return paths.some(
    (path) => path !== '/' && (subject === path || subject.startsWith(`${path.replace(/\/$/, '')}/`)),
  );
}

export const rules: readonly ScoringRule[] = [
  {
    causes: ['missing-environment-variable', 'invalid-configuration'],
    fields: env,
    score: ({ field, after }, { subject, line }) => {
      const name = variable.exec(field)?.[1];
      if (name === undefined) return 2;
      return name === subject || (after !== undefined && holds(line, name)) ? 3 : 0;
    },
  },
  { causes: ['invalid-configuration'], fields: /^(?:volumes|volumeMounts|args|command)/, score: () => 2 },
  {
    causes: references,
    fields: /./,
    score: (field, { object, key }) =>
      names(field, key) || names(field, object) ? 3 : /^(?:env|volumes)/.test(field.field) ? 1 : 0,
  },
  { causes: memory, fields: /^resources/, score: lowered('resources.limits.memory') },
  { causes: memory, fields: /^(?:env|args|command)/, score: heap(1) },
  { causes: ['runtime-out-of-memory'], fields: /^(?:env|args|command)/, score: heap(-1) },
  { causes: ['runtime-out-of-memory'], fields: /^resources/, score: lowered('resources.limits.memory') },
  { causes: ['node-out-of-memory', 'evicted'], fields: /^resources/, score: () => 2 },
  { causes: ['startup-probe-kills'], fields: /^startupProbe/, score: probe },
  { causes: ['liveness-probe-kills'], fields: /^livenessProbe/, score: probe },
  {
    causes: ['liveness-probe-kills'],
    fields: /^startupProbe/,
    score: ({ after }) => (after === undefined ? 3 : 1),
  },
  { causes: ['readiness-probe-fails'], fields: /^readinessProbe/, score: probe },
  {
    causes: ['startup-probe-kills', 'liveness-probe-kills', 'readiness-probe-fails'],
    fields: /^(?:ports|env\[(?:\w+_)?PORT\])/,
    score: () => 2,
  },
  { causes: ['post-start-hook-fails'], fields: /^lifecycle/, score: () => 3 },
  { causes: pulls, fields: /^image$/, score: () => 3 },
  { causes: ['image-pull-unauthorized'], fields: /^(?:imagePullSecrets|serviceAccountName)/, score: () => 3 },
  { causes: ['image-never-pulled'], fields: /^imagePullPolicy$/, score: () => 3 },
  {
    causes: commands,
    fields: /^(?:command|args)/,
    score: (field, { subject }) => (names(field, subject) ? 3 : 2),
  },
  { causes: contents, fields: /^image$/, score: () => 2 },
  {
    causes: [
      'missing-file',
      'command-not-found',
      'command-not-executable',
      'permission-denied',
      'read-only-file-system',
    ],
    fields: /^(?:volumes|volumeMounts)/,
    score: (field, { subject }) => (covers(field, subject) ? 3 : 2),
  },
  {
    causes: ['missing-module'],
    fields: /^env\[(?:PYTHONPATH|NODE_PATH|CLASSPATH|RUBYLIB|PERL5LIB)\]/,
    score: () => 3,
  },
  {
    causes: ['read-only-file-system'],
    fields: /securityContext/,
    score: (field) =>
      valuesAt(field, 'securityContext.readOnlyRootFilesystem')?.after?.toString() === 'true' ? 3 : 0,
  },
  {
    causes: ['permission-denied', 'root-user-refused', 'privileged-port'],
    fields: /securityContext/,
    score: ({ field, before, after }) =>
      /runAs|fsGroup|capabilities|supplementalGroups/.test(`${field} ${before} ${after}`) ? 3 : 2,
  },
  {
    causes: ['pod-security-refusal', 'admission-denied'],
    fields: /securityContext|^host|^volumes/,
    score: () => 2,
  },
  {
    causes: ['privileged-port', 'port-in-use'],
    fields: /^(?:ports|hostNetwork|env\[(?:\w+_)?PORT\])/,
    score: () => 2,
  },
  {
    causes: ['disk-full', 'evicted'],
    fields: /^volumes/,
    score: ({ field, before, after }) =>
      /sizeLimit$/.test(field)
        ? direction({ before, after }, Number.POSITIVE_INFINITY) === -1
          ? 3
          : undefined
        : 1,
  },
  { causes: ['volume-claim-pending', 'volume-in-use'], fields: /^volumes/, score: () => 2 },
  {
    causes: ['insufficient-resources', 'quota-exceeded', 'limit-range-refusal'],
    fields: /^resources/,
    score: ({ before, after }) => (direction({ before, after }, 0) === -1 ? undefined : 3),
  },
  {
    causes: ['node-selector-unmatched'],
    fields: /^(?:nodeSelector|affinity|topologySpread)/,
    score: () => 3,
  },
  { causes: ['wrong-architecture'], fields: /^(?:nodeSelector|affinity)/, score: () => 2 },
  { causes: ['taint-untolerated'], fields: /^tolerations/, score: () => 3 },
  { causes: ['service-account-missing'], fields: /^serviceAccount/, score: () => 3 },
  {
    causes: ['deadline-exceeded'],
    fields: /^activeDeadlineSeconds$/,
    score: lowered('activeDeadlineSeconds'),
  },
  {
    causes: dependencies,
    fields: /^(?:env|args|command|hostAliases|dns)/,
    score: (field, { host }) => (names(field, host) ? 3 : /^(?:hostAliases|dns)/.test(field.field) ? 2 : 0),
  },
  {
    causes: ['dependency-rejects-credentials'],
    fields: env,
    score: ({ field }) =>
      /pass|pwd|user|token|key|secret|auth|cred|ur[il]|dsn|envFrom/i.test(field) ? 2 : 0,
  },
];
