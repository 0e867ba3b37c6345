import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/gate/rules/index.ts';
import { schemaPlan } from '../../src/gate/schema/schema-subjects.ts';
import { readConfig } from '../../src/settings/config.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';

const read = (text: string) => {
  const { settings: file, problems } = readConfig({ path: '.crashgate.yaml', text }, rules);
  return { settings: resolveSettings({ file }), problems: problems.map(({ message }) => message) };
};

test('where custom resources are defined', () => {
  const { settings, problems } = read(
    'crds: [crds/]\nschema-locations: [schemas, "https://x.example/{{ .Group }}.json"]\n',
  );
  expect(problems).toEqual([]);
  expect(settings.crds).toEqual(['crds/']);
  expect(settings.schemaLocations).toEqual(['schemas', 'https://x.example/{{ .Group }}.json']);
  expect(read('').settings).toMatchObject({ crds: [], schemaLocations: [] });
});

test.each([
  ['crds: crds/', 'crds must be a list, not "crds/"'],
  ['schema-locations: [""]', 'schema-locations[0] must not be empty'],
  [
    'schema-locations: ["{{.Kind}}.json"]',
    'schema-locations[0] must be a directory or an address; known in braces are {{.Group}}, {{.ResourceKind}} and {{.ResourceAPIVersion}}',
  ],
  ['schema-location: []', 'unknown key "schema-location": did you mean "schema-locations"?'],
])('%s', (text, problem) => {
  expect(read(`${text}\n`).problems).toEqual([problem]);
});

describe('schemas are loaded', () => {
  test.each([
    ['', { version: '1.37' }],
    ['kubernetes-version: "1.30"', { version: '1.30' }],
    ['rules: {schema: warning}', { version: '1.37' }],
    ['rules: {schema-unknown: off}', { version: '1.37' }],
    ['rules: {schema: off}', { off: expect.stringContaining('the rule schema is off') }],
    ['kubernetes-version: "1.29"', { off: expect.stringContaining('none of Kubernetes 1.29') }],
    ['rules: {schema: off}\noverrides: [{paths: ["prod/**"], rules: {schema: on}}]', { version: '1.37' }],
  ])('%s', (text, plan) => {
    expect(schemaPlan(read(`${text}\n`).settings)).toEqual(plan);
  });
});
