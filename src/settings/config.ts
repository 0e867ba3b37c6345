import type * as z from 'zod';
import { locationAt, type ManifestDocument, readDocuments } from '../manifest/document.ts';
import { locateIn } from '../manifest/object.ts';
import type { Path } from '../manifest/path.ts';
import { describeType, hasKey, isMapping, valueAt } from '../manifest/value.ts';
import { pushAll } from '../text/many.ts';
import { parseDuration } from './duration.ts';
import { canonicalKind } from './external.ts';
import { explainIssues, knownKeys } from './issues.ts';
import { parseKubernetesVersion } from './kubernetes-version.ts';
import type { SettingsProblem } from './problem.ts';
import type { FileSettings } from './resolve.ts';
import { type ConfigFile, configSchema } from './schema.ts';
import { type ConfigurableRule, defaultSettings, type RuleLevel, type RuleSetting } from './settings.ts';

/**
 * Reads the text of a `.crashgate.yaml`. Everything that is wrong comes back at once, each at its place; an empty file
 * means the defaults. `unreadable`: it is no YAML, and what follows the first mistake was not read.
 */
export function readConfig(
  file: { readonly path: string; readonly text: string },
  rules: readonly ConfigurableRule[],
): { settings: FileSettings; problems: SettingsProblem[]; unreadable: boolean } {
  const { documents, unreadable: damage } = readDocuments({ ...file, named: true });
  const problems: SettingsProblem[] = damage.map(({ message, offset = 0 }) => ({
    message,
    location: locationAt(file, offset),
  }));
  const unreadable = damage.length > 0;
  const [document, second] = documents;
  if (second)
    problems.push({
      message: 'settings are one document; a second one starts here',
      location: locateIn(second, []),
    });
  if (!document) return { settings: {}, problems, unreadable };
  for (const { key, offset, firstOffset } of document.duplicateKeys) {
    const first = locationAt(file, document.start + firstOffset).line;
    problems.push({
      message: `key "${key}" is written twice, first in line ${first}`,
      location: locationAt(file, document.start + offset, document.start + offset + key.length),
    });
  }
  if (!isMapping(document.value)) {
    const message = `settings are a mapping of keys and values, not ${describeType(document.value)}`;
    return {
      settings: {},
      problems: [...problems, { message, location: locateIn(document, []) }],
      unreadable,
    };
  }
  const read = configSchema(rules).safeParse(document.value, { error: knownKeys });
  if (!read.success) {
    const found = explainIssues(read.error.issues as z.core.$ZodIssue[], document.value);
    pushAll(
      problems,
      found.map(({ message, path, key }) => ({ message, location: locateIn(document, path, { key }) })),
    );
    return { settings: {}, problems: problems.toSorted(byLocation), unreadable };
  }
  return { settings: toSettings(read.data, document, rules), problems, unreadable };
}

function toSettings(
  config: ConfigFile,
  document: ManifestDocument,
  rules: readonly ConfigurableRule[],
): FileSettings {
  const version =
    config['kubernetes-version'] === undefined
      ? undefined
      : parseKubernetesVersion(config['kubernetes-version']);
  const ruleSettings = (parsed: ConfigFile['rules'], path: Path): Record<string, RuleSetting> =>
    Object.fromEntries(
      Object.entries(parsed ?? {}).map(([id, setting]) => [
        id,
        toRuleSetting(
          setting,
          valueAt(document.value, [...path, id]),
          rules.find((rule) => rule.id === id),
        ),
      ]),
    );
  return {
    namespace: config.namespace,
    kubernetesMinor: version && 'minor' in version ? version.minor : undefined,
    failOn: config['fail-on'],
    pedantic: config.pedantic,
    rules: ruleSettings(config.rules, ['rules']),
    overrides: config.overrides?.map((override, index) => ({
      paths: override.paths,
      rules: ruleSettings(override.rules, ['overrides', index, 'rules']),
    })),
    external: config.external?.map((object) => ({ ...object, kind: canonicalKind(object.kind) })),
    suppressions: config.suppressions?.map((suppression, index) => ({
      ...suppression,
      location: locateIn(document, ['suppressions', index]),
    })),
    suppressionMaxAge: config['suppression-max-age'],
    unsuppressible: config.unsuppressible,
    podSpecPaths: { ...config['pod-spec-paths'], ...config.podSpecPaths },
    generators: config.generators,
    placeholders: { allow: config.placeholders?.allow ?? [] },
    startup: {
      minBudget: seconds(config.startup?.['min-budget']) ?? defaultSettings.startup.minBudget,
      expected: Object.fromEntries(
        Object.entries(config.startup?.expected ?? {}).map(([glob, time]) => [glob, seconds(time) ?? 0]),
      ),
    },
    runtime: { unprivilegedPorts: config.runtime?.['unprivileged-ports'] ?? false },
    redact: config.redact,
    references: { secrets: config.references?.secrets },
    crds: config.crds,
    exclude: config.exclude,
    schemaLocations: config['schema-locations'],
  };
}

const seconds = (time: string | number | undefined): number | undefined =>
  time === undefined ? undefined : parseDuration(time);

/**
 * Keeps only the options that are written, so that an override adds to what the file says elsewhere. Options of a rule
 * that is off unless asked for switch it on.
 */
function toRuleSetting(parsed: unknown, written: unknown, rule: ConfigurableRule | undefined): RuleSetting {
  if (!isMapping(parsed)) return { level: toLevel(parsed) };
  const { severity, ...options } = parsed;
  const set = Object.entries(options).filter(([name]) => hasKey(written, name));
  const level = severity !== undefined ? toLevel(severity) : rule?.enabled === false ? 'on' : undefined;
  return {
    ...(level === undefined ? {} : { level }),
    ...(set.length === 0 ? {} : { options: Object.fromEntries(set) }),
  };
}

function toLevel(level: unknown): RuleLevel {
  return typeof level === 'boolean' ? (level ? 'on' : 'off') : (level as RuleLevel);
}

function byLocation(a: SettingsProblem, b: SettingsProblem): number {
  const at = { ...start, ...a.location };
  const bt = { ...start, ...b.location };
  return at.line - bt.line || at.column - bt.column;
}

const start = { line: 0, column: 0 };
