import * as z from 'zod';
import { didYouMean } from '../text/nearest.ts';
import { durationPattern } from './duration.ts';
import { minors, parseKubernetesVersion } from './kubernetes-version.ts';
import { namespaceName } from './namespace-name.ts';
import { redactProblem } from './redact-pattern.ts';
import { type ConfigurableRule, failOnLevels, newestKubernetesMinor, ruleLevels } from './settings.ts';

/** What a settings file holds, after its schema took it. */
export type ConfigFile = z.output<ReturnType<typeof configSchema>>;

/**
 * The schema of `.crashgate.yaml`. A function, because it depends on the rules and because building it costs time that a
 * run without settings need not spend.
 */
export function configSchema(rules: readonly ConfigurableRule[]) {
  const level = ruleLevel();
  const ids = rules.map((rule) => rule.id);
  const ruleId = z
    .enum(ids, {
      error: ({ input }) => `names no rule: ${JSON.stringify(input)}${didYouMean(String(input), ids)}`,
    })
    .meta({ id: 'rule-id', description: 'The id of a rule.' });
  const ruleSettings = z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, level).optional()])))
    .meta({
      id: 'rules',
      description: 'What holds for single rules: a level, or a mapping with the options.',
    });
  return z.strictObject({
    'kubernetes-version': kubernetesVersion()
      .optional()
      .describe(
        `Version of the target cluster, 1.34 or "1.30". Default: 1.${newestKubernetesMinor}, the newest known.`,
      ),
    namespace: z
      .string()
      .regex(namespaceName, { error: 'must be the name of a namespace' })
      .optional()
      .describe('Namespace that objects without one will be applied to.'),
    'fail-on': z.enum(failOnLevels).optional().describe('The mildest severity that blocks. Default: error.'),
    pedantic: z.boolean().optional().describe('True to report remarks that are no defects. Default: false.'),
    rules: ruleSettings.optional(),
    overrides: z
      .array(
        z.strictObject({
          paths: list(text().describe('Glob over file paths as findings show them.')),
          rules: ruleSettings,
        }),
      )
      .optional()
      .describe('Rules set differently for some files; the last entry that matches wins.'),
    exclude: z
      .array(text())
      .optional()
      .describe('Globs over file paths of what is not judged at all; charts/legacy/** leaves out a chart.'),
    external: z
      .array(external())
      .optional()
      .describe('Objects that exist although no manifest here makes them.'),
    suppressions: z
      .array(suppression(ruleId))
      .optional()
      .describe('Findings that are accepted, for manifests that are not yours to annotate.'),
    'suppression-max-age': z
      .int()
      .min(1)
      .optional()
      .describe('Longest life of a suppression in days. Every suppression then needs an expiry within it.'),
    unsuppressible: z.array(ruleId).optional().describe('Rules that nobody may suppress.'),
    podSpecPaths: podSpecPaths()
      .optional()
      .describe('Where custom resources keep a pod spec or pod template, by group/Kind.'),
    'pod-spec-paths': podSpecPaths().optional().describe('The same as podSpecPaths.'),
    generators: z
      .array(generator())
      .optional()
      .describe('Custom resources that make ConfigMaps or Secrets when they are applied.'),
    placeholders: z
      .strictObject({
        allow: z
          .array(
            text().refine(isPattern, { error: 'must be a regular expression' }).meta({ format: 'regex' }),
          )
          .optional()
          .describe(
            'Regular expressions of placeholders, in image names and elsewhere, that something fills in after this check.',
          ),
      })
      .optional(),
    crds: z
      .array(text())
      .optional()
      .describe('Files and directories with CustomResourceDefinitions that are applied elsewhere.'),
    'schema-locations': z
      .array(text().refine(isLocation, { error: locationError }))
      .optional()
      .describe(
        'Directories or addresses with schemas of custom resources, laid out as GROUP/KIND_VERSION.json or as {{.Group}}, {{.ResourceKind}} and {{.ResourceAPIVersion}} say.',
      ),
    startup: z
      .strictObject({
        'min-budget': duration()
          .optional()
          .describe(
            'How long every app may take to start before a liveness kill counts as too early. Default: 30s.',
          ),
        expected: z
          .record(objectGlob(), duration())
          .optional()
          .describe('How long apps are known to take to start, by glob over Kind/name.'),
      })
      .optional(),
    runtime: z
      .strictObject({
        'unprivileged-ports': z
          .boolean()
          .optional()
          .describe(
            'True when the nodes let any user bind ports below 1024, as Docker and containerd 2 do. Default: false.',
          ),
      })
      .optional(),
    redact: z
      .array(
        text().refine((pattern) => redactProblem(pattern) === undefined, {
          error: ({ input }) => redactProblem(String(input)),
        }),
      )
      .optional()
      .describe(
        'Regular expressions of what watch, diagnose and alert must not quote: the whole match, or its group "secret". In front, (?i) ignores case.',
      ),
    references: z
      .strictObject({
        secrets: z
          .enum(['warning', 'error'])
          .optional()
          .describe(
            'How grave it is when a Secret is in no manifest. Default: warning, error for near misses.',
          ),
      })
      .optional(),
  });
}

/** `off` and `on` are booleans to YAML as Kubernetes reads it. */
function ruleLevel() {
  return z
    .literal([...ruleLevels, true, false])
    .meta({ id: 'level', description: 'off, on (as the rule grades it), or a fixed severity.' });
}

/** One rule: its level alone, or a mapping of severity and the rule's own options. */
function ruleSchema(rule: ConfigurableRule, level: ReturnType<typeof ruleLevel>) {
  const options = rule.options?.();
  const shape = options instanceof z.ZodObject ? (options.shape as z.ZodRawShape) : {};
  const usual = rule.enabled === false ? 'off' : rule.severity;
  return z
    .union([level, z.strictObject({ severity: level.optional(), ...shape })])
    .describe(`${rule.summary} (default: ${usual})`);
}

function kubernetesVersion() {
  const error = ({ input }: { input?: unknown }) => {
    const version = parseKubernetesVersion(typeof input === 'number' ? input : String(input));
    return 'problem' in version ? version.problem : undefined;
  };
  const pattern = new RegExp(`^v?1\\.(?:${minors(0).join('|')})(?:\\.\\d+(?:[-+][\\w.+-]*)?)?$`);
  // As YAML numbers 1.3 and 1.30 are one and the same, so only those are numbers that end in no zero.
  const numbers = minors(11).filter((minor) => minor % 10 !== 0);
  return z.union([
    z.string().regex(pattern, { error }),
    z.literal(
      numbers.map((minor) => Number(`1.${minor}`)),
      { error },
    ),
  ]);
}

function external() {
  return z.strictObject({
    kind: text().describe('ConfigMap, Secret, ServiceAccount and so on.'),
    namespace: text().optional().describe('Glob; any namespace when absent.'),
    name: text().describe('Glob over the name.'),
    keys: list(text())
      .optional()
      .describe('The keys it has, when they are known: a missing one is then found.'),
    reason: reason(),
  });
}

function suppression(rule: z.ZodType<string>) {
  return z.strictObject({
    rule,
    object: objectGlob(),
    namespace: text().optional().describe('Glob; any namespace when absent.'),
    container: text().optional().describe('Glob; every container when absent.'),
    reason: reason(),
    until: z.iso
      .date({ error: 'must be a date such as 2027-01-31' })
      .optional()
      .describe('The last day it holds, YYYY-MM-DD.'),
  });
}

function generator() {
  return z.strictObject({
    kind: groupKind().describe('group/Kind of the custom resource.'),
    makes: z.enum(['ConfigMap', 'Secret']),
    name: text().optional().describe('Path to the name of what it makes. Default: metadata.name.'),
    keys: text().optional().describe('Path to a list or mapping of the keys; unknown keys when absent.'),
  });
}

const podSpecPaths = () => z.record(groupKind(), text());

const groupKind = () =>
  z
    .string()
    .regex(/^(?:[\w.-]+\/)?[A-Z]\w*$/, { error: 'must be written group/Kind, such as argoproj.io/Rollout' });

const objectGlob = () =>
  z
    .string()
    .regex(/^[^/\s]+\/\S+$/, { error: 'must be a glob over Kind/name, such as Deployment/legacy-*' })
    .describe('Glob over Kind/name.');

const reason = () => text().describe('Why; shown in every summary.');

const duration = () =>
  z.union([z.int().min(0), z.string().regex(durationPattern, { error: durationError })], {
    error: durationError,
  });

const durationError = 'must be a duration such as 45, 45s or 1m30s';

const text = () => z.string().regex(/\S/, { error: 'must not be empty' });

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1);

const locationError =
  'must be a directory or an address; known in braces are {{.Group}}, {{.ResourceKind}} and {{.ResourceAPIVersion}}';

function isLocation(location: string): boolean {
  const braces = location.match(/\{\{.*?\}\}/g) ?? [];
  return braces.every((part) => /^\{\{\s*\.(?:Group|ResourceKind|ResourceAPIVersion)\s*\}\}$/.test(part));
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
