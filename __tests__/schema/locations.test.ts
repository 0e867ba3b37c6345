import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createChecker } from '../../src/schema/checker.ts';
import { openLocations, schemaAddress } from '../../src/schema/locations.ts';
import { fieldsOf } from '../../src/schema/prune.ts';

const plain = (part: string): string => part;

test.each([
  ['schemas', 'example.com/widget_v1.json', 'schemas/example.com/widget_v1.json'],
  ['schemas/', 'v1/pod_v1.json', 'schemas/v1/pod_v1.json'],
  ['https://x.example/s', 'a.io/b_v1.json', 'https://x.example/s/a.io/b_v1.json'],
  ['s/{{.Group}}/{{ .ResourceKind }}-{{.ResourceAPIVersion}}.json', 'a.io/b_v1.json', 's/a.io/b-v1.json'],
  ['s/{{.Group}}/x.json', '../definitions/x.json', undefined],
  ['s/{{.Group}}/x.json', 'definitions/x.json', undefined],
  ['schemas', '../secret.json', undefined],
  ['schemas', 'example.com/../../secret_v1.json', undefined],
  ['schemas', '/etc/passwd', undefined],
  ['schemas', 'example.com/.hidden_v1.json', undefined],
  ['schemas', 'example.com/wi dget_v1.json', undefined],
  ['schemas', 'example.com//widget_v1.json', undefined],
  ['https://x.example', 'a.io/b?x=y_v1.json', undefined],
])('%s has %s at %s', (location, name, place) => {
  expect(schemaAddress(location, name, plain)).toBe(place);
});

describe('a directory', () => {
  let folder: string;
  const widget = (spec: object): object => ({ apiVersion: 'example.com/v1', kind: 'Widget', spec });
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'crashgate-schemas-'));
    mkdirSync(join(folder, 'example.com'));
    mkdirSync(join(folder, 'common'));
    const schema = {
      type: 'object',
      properties: { spec: { $ref: '../common/size.json' } },
    };
    writeFileSync(join(folder, 'example.com/widget_v1.json'), JSON.stringify(schema));
    writeFileSync(
      join(folder, 'common/size.json'),
      JSON.stringify({
        type: 'object',
        properties: { size: { type: 'integer' } },
        additionalProperties: false,
      }),
    );
    writeFileSync(join(folder, 'example.com/broken_v1.json'), '{');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('gives the schemas of custom resources, and what they refer to', async () => {
    const documents = [widget({ size: 1 }), widget({ size: '1' }), widget({ siz: 1 })];
    const checker = createChecker({ version: '1.37', locations: [folder], characters: 0 });
    await checker.prepare({ schemas: new Map(), kinds: documents, fields: fieldsOf(documents) });
    expect(documents.map((document) => checker.check(document)?.errors[0]?.keyword)).toEqual([
      undefined,
      'type',
      'additionalProperties',
    ]);
    expect(checker.check(documents[1] as object)?.origin).toBe('location');
    expect(checker.check({ apiVersion: 'example.com/v1', kind: 'Broken' })?.status).toBe('error');
    expect(checker.check({ apiVersion: '../v1', kind: '../../etc/passwd' })?.status).toBe('skipped');
  });

  test('that does not exist has nothing', async () => {
    const [location] = openLocations([join(folder, 'nowhere')]);
    expect(await location?.fetch(['example.com/widget_v1.json'])).toEqual([]);
    expect(location?.get('example.com/widget_v1.json')).toBeUndefined();
  });
});
