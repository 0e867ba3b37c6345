import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { configJsonSchema } from '../../scripts/config-schema.ts';
import { settingFor } from '../../src/gate/model/rule-settings.ts';
import { rules } from '../../src/gate/rules/index.ts';
import { readYaml } from '../../src/manifest/yaml/yaml.ts';
import { readConfig } from '../../src/settings/config.ts';
import { formatSettingsProblem } from '../../src/settings/problem.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import { defaultSettings, type GateSettings } from '../../src/settings/settings.ts';
import { someRules } from './rules.ts';

const ajv = new Ajv({ strict: true, strictTypes: false, allowUnionTypes: true });
ajv.addFormat('date', true);
ajv.addFormat('regex', (text) => {
  try {
    return Boolean(new RegExp(text));
  } catch {
    return false;
  }
});
const takesIt = ajv.compile(configJsonSchema(someRules));

function read(text: string): { settings: GateSettings; problems: string[] } {
  const { settings, problems } = readConfig({ path: 'c.yaml', text }, someRules);
  return {
    settings: resolveSettings({ file: settings }),
    problems: problems.map(formatSettingsProblem),
  };
}

const everything = `# yaml-language-server: $schema=https://example.org/crashgate-config.schema.json
kubernetes-version: "1.30"
namespace: shop
fail-on: warning
pedantic: yes
rules:
  memory-limit: off
  image-tag: {severity: warning, limit: 5}
  image-digest: {registries: [ghcr.io/acme/**]}
overrides:
  - paths: [overlays/dev/**]
    rules:
      memory-limit: on
      image-tag: {tags: [dev]}
exclude: ['vendor/**']
external:
  - kind: secret
    namespace: shop
    name: db-*
    keys: [url]
    reason: made by terraform
suppressions:
  - rule: memory-limit
    object: Deployment/legacy-*
    namespace: shop
    container: app
    reason: goes away with the old shop
    until: 2027-01-31
suppression-max-age: 90
unsuppressible: [image-tag]
podSpecPaths: {acme.org/Thing: spec.pod}
pod-spec-paths: {acme.org/Other: spec.template}
generators:
  - {kind: acme.org/Login, makes: Secret, name: spec.secretName}
placeholders: {allow: ['\\$\\{[A-Z_]+\\}']}
startup:
  min-budget: 45s
  expected: {Deployment/legacy-*: 1m30s, StatefulSet/db: 120}
references: {secrets: error}
redact: ['customer-\\d+']
runtime: {unprivileged-ports: true}
`;

test('reads every key', () => {
  const { settings, problems } = read(everything);
  expect(problems).toEqual([]);
  expect(settings).toEqual({
    namespace: 'shop',
    kubernetesMinor: 30,
    crds: [],
    exclude: ['vendor/**'],
    schemaLocations: [],
    failOn: 'warning',
    pedantic: true,
    rules: {
      'memory-limit': { level: 'off' },
      'image-tag': { level: 'warning', options: { limit: 5 } },
      'image-digest': { level: 'on', options: { registries: ['ghcr.io/acme/**'] } },
    },
    overrides: [
      {
        paths: ['overlays/dev/**'],
        rules: { 'memory-limit': { level: 'on' }, 'image-tag': { options: { tags: ['dev'] } } },
      },
    ],
    external: [
      { kind: 'Secret', namespace: 'shop', name: 'db-*', keys: ['url'], reason: 'made by terraform' },
    ],
    suppressions: [
      {
        rule: 'memory-limit',
        object: 'Deployment/legacy-*',
        namespace: 'shop',
        container: 'app',
        reason: 'goes away with the old shop',
        until: '2027-01-31',
        location: { file: 'c.yaml', line: 23, column: 5, endLine: 23, endColumn: 9 },
      },
    ],
    suppressionMaxAge: 90,
    unsuppressible: ['image-tag'],
    podSpecPaths: { 'acme.org/Thing': 'spec.pod', 'acme.org/Other': 'spec.template' },
    generators: [{ kind: 'acme.org/Login', makes: 'Secret', name: 'spec.secretName' }],
    placeholders: { allow: ['\\$\\{[A-Z_]+\\}'] },
    startup: { minBudget: 45, expected: { 'Deployment/legacy-*': 90, 'StatefulSet/db': 120 } },
    references: { secrets: 'error' },
    redact: ['customer-\\d+'],
    runtime: { unprivilegedPorts: true },
  });
});

test('an override adds to what the file says elsewhere', () => {
  const { settings } = read(everything);
  expect(settingFor('image-tag', 'overlays/dev/app.yaml', settings)).toEqual({
    level: 'warning',
    options: { limit: 5, tags: ['dev'] },
  });
  expect(settingFor('image-tag', 'base/app.yaml', settings).options).toEqual({ limit: 5 });
});

test.each([
  ['an empty file', ''],
  ['only comments', '# later\n---\n# still nothing\n'],
  ['an empty mapping', '{}'],
  ['a byte order mark and CRLF', '\uFEFFfail-on: error\r\n'],
])('%s means the defaults', (_, text) => {
  expect(read(text)).toEqual({ settings: defaultSettings, problems: [] });
});

/** What a person may get wrong in a value; the JSON schema must refuse each as well. */
const refused: [string, string[]][] = [
  ['- rules', ['c.yaml:1:3: settings are a mapping of keys and values, not a list']],
  ['just words', ['c.yaml:1:1: settings are a mapping of keys and values, not text']],
  ['fail_on: error', ['c.yaml:1:1: unknown key "fail_on": did you mean "fail-on"?']],
  ['failOn: error', ['c.yaml:1:1: unknown key "failOn": did you mean "fail-on"?']],
  [
    '__proto__: 1',
    [expect.stringContaining('c.yaml:1:1: unknown key "__proto__"; known are kubernetes-version,') as never],
  ],
  [
    'fail-on: eror',
    ['c.yaml:1:10: fail-on must be error, warning or never, not "eror": did you mean "error"?'],
  ],
  ['fail-on: [error]', ['c.yaml:1:1: fail-on must be error, warning or never, not a list']],
  ['fail-on:', ['c.yaml:1:1: fail-on must be error, warning or never, not empty']],
  ['namespace: 1', ['c.yaml:1:12: namespace must be text, not 1; put it in quotes']],
  ['namespace: Shop', ['c.yaml:1:12: namespace must be the name of a namespace']],
  ['pedantic: maybe', ['c.yaml:1:11: pedantic must be true or false, not "maybe"']],
  [
    'kubernetes-version: 1.30',
    [
      'c.yaml:1:21: kubernetes-version is the number 1.3 to YAML, which drops a zero at the end: write "1.30" in quotes',
    ],
  ],
  [
    'kubernetes-version: "1.38"',
    [
      'c.yaml:1:21: kubernetes-version 1.38 is newer than anything this release knows; known are 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37',
    ],
  ],
  [
    'kubernetes-version: latest',
    [expect.stringContaining('must be a version such as 1.34, not "latest"; known are 1.30') as never],
  ],
  ['rules: {memory-limits: off}', ['c.yaml:1:9: unknown rule "memory-limits": did you mean "memory-limit"?']],
  ['rules: {replicas: off}', ['c.yaml:1:9: unknown rule "replicas"; "crashgate rules" lists them']],
  [
    'rules: {memory-limit: warn}',
    [
      'c.yaml:1:23: rules.memory-limit must be off, on, note, warning or error, not "warn": did you mean "warning"?',
    ],
  ],
  ['rules: {memory-limit: {limit: 1}}', ['c.yaml:1:24: unknown key "limit"; known are severity']],
  ['rules: {image-tag: {tag: [a]}}', ['c.yaml:1:21: unknown key "tag": did you mean "tags"?']],
  ['rules: {image-tag: {limit: 0}}', ['c.yaml:1:28: rules.image-tag.limit must be at least 1']],
  [
    'rules: {image-tag: {tags: [a, 2]}}',
    ['c.yaml:1:31: rules.image-tag.tags[1] must be text, not 2; put it in quotes'],
  ],
  [
    'overrides: [{rules: {image-tg: off}}, {paths: []}]',
    [
      'c.yaml:1:14: overrides[0] has no paths, which it needs',
      'c.yaml:1:22: unknown rule "image-tg": did you mean "image-tag"?',
      'c.yaml:1:40: overrides[1].paths must not be empty',
      'c.yaml:1:40: overrides[1] has no rules, which it needs',
    ],
  ],
  ['external: [{kind: Secret, name: a}]', ['c.yaml:1:13: external[0] has no reason, which it needs']],
  ['external: [{kind: Secret, name: a, reason: " "}]', ['c.yaml:1:44: external[0].reason must not be empty']],
  [
    'suppressions:\n  - rule: image-tags\n    object: legacy\n    until: 2027-02-30',
    [
      'c.yaml:2:5: suppressions[0] has no reason, which it needs',
      'c.yaml:2:11: suppressions[0].rule names no rule: "image-tags": did you mean "image-tag"?',
      'c.yaml:3:13: suppressions[0].object must be a glob over Kind/name, such as Deployment/legacy-*',
      'c.yaml:4:12: suppressions[0].until must be a date such as 2027-01-31',
    ],
  ],
  ['suppressions: {rule: image-tag}', ['c.yaml:1:1: suppressions must be a list, not a mapping']],
  ['suppression-max-age: 0', ['c.yaml:1:22: suppression-max-age must be at least 1']],
  ['suppression-max-age: 30d', ['c.yaml:1:22: suppression-max-age must be a number, not "30d"']],
  [
    'unsuppressible: [image-tagg]',
    ['c.yaml:1:18: unsuppressible[0] names no rule: "image-tagg": did you mean "image-tag"?'],
  ],
  [
    'podSpecPaths: {a/b: spec}',
    ['c.yaml:1:16: key "a/b" must be written group/Kind, such as argoproj.io/Rollout'],
  ],
  ['placeholders: {allow: ["("]}', ['c.yaml:1:24: placeholders.allow[0] must be a regular expression']],
  [
    'startup: {min-budget: 45x}',
    ['c.yaml:1:23: startup.min-budget must be a duration such as 45, 45s or 1m30s'],
  ],
  ['startup: {min-budget: -1}', ['c.yaml:1:23: startup.min-budget must be at least 0']],
  ['startup: {minBudget: 45}', ['c.yaml:1:11: unknown key "minBudget": did you mean "min-budget"?']],
  [
    'startup: {expected: {legacy: 45}}',
    ['c.yaml:1:22: key "legacy" must be a glob over Kind/name, such as Deployment/legacy-*'],
  ],
  ['references: {secrets: note}', ['c.yaml:1:23: references.secrets must be warning or error, not "note"']],
];

test.each(refused)('refuses %j', (text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test.each([
  ['broken YAML', 'fail-on: "error\nrules: {}\n', /^c\.yaml:\d+:\d+: not readable as YAML: /],
  ['a tab', 'rules:\n\tmemory-limit: off\n', /^c\.yaml:2:\d+: not readable as YAML: /],
  [
    'a key written twice',
    'namespace: a\nnamespace: b\n',
    /^c\.yaml:2:1: key "namespace" is written twice, first in line 1$/,
  ],
  [
    'a second document',
    'namespace: a\n---\nnamespace: b\n',
    /^c\.yaml:3:1: settings are one document; a second one starts here$/,
  ],
])('refuses %s', (_, text, problem) => {
  expect(read(text).problems).toEqual([expect.stringMatching(problem)]);
});

test('reports everything at once, in the order of the file', () => {
  const { problems } = read('pedantic: 1\nx: 1\nrules:\n  memory-limits: off\npedantic: 2\n');
  expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
    'c.yaml:2:1',
    'c.yaml:4:3',
    'c.yaml:5:1',
    'c.yaml:5:11',
  ]);
});

describe('the JSON schema for editors', () => {
  test.each([everything, '{}', 'rules: {memory-limit: on, image-tag: {}}', 'kubernetes-version: 1.34'])(
    'takes %j',
    (text) => {
      expect(read(text).problems).toEqual([]);
      takesIt(readYaml(text).value);
      expect(takesIt.errors).toBeNull();
    },
  );

  test.each(refused)('refuses %j', (text) => {
    expect(takesIt(readYaml(text).value)).toBe(false);
  });

  test('can be made of the real rules', () => {
    const schema = ajv.compile(configJsonSchema(rules));
    expect(schema({ rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])) })).toBe(true);
  });
});
