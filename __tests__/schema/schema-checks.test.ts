import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import { create } from 'kubeconform-wasm';
import { readKubernetesSchemas } from 'kubeconform-wasm/kubernetes';
import { readDocuments } from '../../src/manifest/document.ts';
import { isMapping, type Mapping } from '../../src/manifest/value.ts';
import { readYaml } from '../../src/manifest/yaml/yaml.ts';
import type { SchemaChecks, SchemaOutcome } from '../../src/ports.ts';
import { startSchemaChecks } from '../../src/schema/schema-checks.ts';

const request = { version: '1.37', locations: [] };
const none: ReadonlyMap<string, object> = new Map();
const dyingWorker = new URL('./fixtures/dying-worker.ts', import.meta.url);

let running: SchemaChecks | undefined;
afterEach(async () => running?.stop());

/** Checks in a thread (`many`) or without one (`few`). */
async function check(how: 'few' | 'many', documents: readonly Mapping[], url?: URL): Promise<SchemaOutcome> {
  running = startSchemaChecks({ ...request, characters: how === 'few' ? 0 : 1e9 }, { url });
  return running.check(documents, none);
}

const pod = (name: string, container: object = {}): Mapping => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { containers: [{ name: 'app', image: 'acme/app:1.0', ...container }] },
});

/** Every document of every rule example: what people get wrong, and what they do not. */
const examples = readdirSync(new URL('../../src/gate/rules/', import.meta.url), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((path) => path.endsWith('.yaml'))
  .toSorted()
  .flatMap((path) => {
    const text = readFileSync(new URL(`../../src/gate/rules/${path}`, import.meta.url), 'utf8');
    return readDocuments({ path, text, named: true }).documents.map(({ value }) => value);
  })
  .filter(isMapping);

describe.each(['few', 'many'] as const)('%s documents', (how) => {
  test('the answers stand at the positions of the documents', async () => {
    const documents = Array.from({ length: 250 }, (_, index) => pod(`app-${index}`));
    documents[7] = pod('app-7', { imge: 'x' });
    documents[240] = { apiVersion: 'acme.dev/v1', kind: 'App', metadata: { name: 'x' } };
    const { answers, builtIn, notes } = await check(how, documents);
    expect([...answers].map(([index, { status }]) => [index, status])).toEqual([
      [7, 'invalid'],
      [240, 'skipped'],
    ]);
    expect(builtIn).toContainEqual({ apiVersion: 'apps/v1', kind: 'Deployment' });
    expect(notes).toEqual([]);
  });

  test('no document at all', async () => {
    expect((await check(how, [])).answers.size).toBe(0);
  });

  test('what no schema check survives is an error of its own, and the rest is checked', async () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 400; depth++) deep = { a: deep };
    const brackets = readYaml(`a: ${'['.repeat(500)}${']'.repeat(500)}`).value;
    const documents: Mapping[] = [
      pod('good'),
      pod('deep', { env: deep }),
      pod('brackets', { env: brackets }),
      pod('wide', { args: Array.from({ length: 600_000 }, () => 1) }),
      pod('long', { args: ['x'.repeat(17_000_000)] }),
      pod('aliases', { args: Array(20_000).fill('x'.repeat(1000)) }),
      pod('bad', { image: 5 }),
    ];
    const { answers } = await check(how, documents);
    const statuses = [...answers].map(([index, { status }]) => [index, status] as const);
    expect(statuses.toSorted(([a], [b]) => a - b)).toEqual([
      [1, 'error'],
      [2, 'error'],
      [3, 'error'],
      [4, 'error'],
      [5, 'error'],
      [6, 'invalid'],
    ]);
  }, 30_000);

  test('values of every type at every place', async () => {
    const values = [null, true, 0, -1.5, 1e300, '', 'x', [], [null], {}, { '': null }, { __proto__: null }];
    const documents = values.flatMap((value): Mapping[] => [
      { ...pod('a'), metadata: value },
      { ...pod('a'), spec: value },
      { ...pod('a'), apiVersion: value },
      { ...pod('a'), kind: value },
      pod('a', { resources: value, env: value, ports: [value] }),
    ]);
    const { answers } = await check(how, documents);
    expect(answers.size).toBeGreaterThan(documents.length / 2);
  });
});

describe('a thread', () => {
  test('says the same as none, and as kubeconform with all of its schemas', async () => {
    const [few, many] = [await check('few', examples), await check('many', examples)];
    expect(examples.length).toBeGreaterThan(500);
    expect([...few.answers]).toEqual([...many.answers]);
    const { validate } = create({ schemas: readKubernetesSchemas().schemas('1.37') });
    for (const [index, example] of examples.entries()) {
      const { status, errors } = few.answers.get(index) ?? { status: 'valid', errors: [] };
      expect({ status, errors: errors.map(({ home, ...error }) => error) }).toEqual(validate(example));
    }
  }, 30_000);

  test('that dies takes one batch along; the others get a new one', async () => {
    const documents = Array.from({ length: 350 }, (_, index) => pod(`app-${index}`, { imge: 'x' }));
    documents[120] = pod('boom');
    const { answers } = await check('many', documents, dyingWorker);
    const errors = [...answers].filter(([, { status }]) => status === 'error').map(([index]) => index);
    expect(errors.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => 100 + index));
    expect(answers.get(0)?.status).toBe('invalid');
    expect(answers.get(349)?.status).toBe('invalid');
    expect(answers.get(120)?.errors[0]?.message).toContain('exit code 1');
  });

  test('that dies again and again is given up', async () => {
    const documents = Array.from({ length: 800 }, (_, index) => pod(index % 100 === 0 ? 'boom' : 'app'));
    const { answers } = await check('many', documents, dyingWorker);
    expect(answers.size).toBe(800);
  });

  test('that cannot be started is done without', async () => {
    const nowhere = new URL('./fixtures/no-such-worker.ts', import.meta.url);
    const { answers, notes } = await check('many', [pod('good'), pod('bad', { imge: 'x' })], nowhere);
    expect([...answers.keys()]).toEqual([1]);
    expect(notes).toEqual([]);
  });
});

test('a version without schemas is said', async () => {
  running = startSchemaChecks({ version: '1.2', locations: [], characters: 0 });
  const { answers, notes } = await running.check([pod('a', { imge: 'x' })], none);
  expect(answers.size).toBe(0);
  expect(notes[0]).toContain('kubeconform did not start (no schemas of Kubernetes 1.2');
});
