import { Worker } from 'node:worker_threads';
import { describe, expect, jest, test } from '@jest/globals';
import { compile, create } from '../index.js';
import { readKubernetesSchemas } from '../kubernetes.js';
import { oracle } from './oracle.ts';

const kubernetes = readKubernetesSchemas();
const schemas = kubernetes.schemas('1.37');
const module = compile();
const validator = create({ schemas, module });

const pod = (container: object, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name: 'app' },
  spec: { containers: [{ name: 'app', image: 'acme/app:1.0', ...container }], ...spec },
});
const crd = (depth: number) => {
  let schema: object = { type: 'string' };
  for (let i = 0; i < depth; i++) schema = { type: 'object', properties: { a: schema } };
  const version = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: schema } };
  const spec = {
    group: 'acme.dev',
    names: { kind: 'App', plural: 'apps' },
    scope: 'Namespaced',
    versions: [version],
  };
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'x' },
    spec,
  };
};

describe('status', () => {
  test.each([
    ['valid', pod({})],
    ['invalid', pod({ image: 5 })],
    ['skipped', { apiVersion: 'acme.dev/v1', kind: 'App' }],
    ['skipped', { apiVersion: 'v2', kind: 'Pod' }],
    ['error', { apiVersion: 'v1' }],
    ['error', { kind: 'Pod' }],
    ['error', { apiVersion: 1, kind: 'Pod' }],
    ['error', []],
    ['error', null],
    ['error', undefined],
    ['error', 'text'],
  ])('%s: %j', (status, document) => {
    expect(validator.validate(document).status).toBe(status);
  });

  test('a kind in the wrong case is invalid, as the API server would not know it', () => {
    expect(validator.validate({ ...pod({}), kind: 'pod' }).errors).toMatchObject([
      { path: ['kind'], allowed: ['Pod'] },
    ]);
  });
});

describe('errors', () => {
  test('are leaves with exact paths, indexes as numbers, in a fixed order', () => {
    const { errors } = validator.validate(
      pod(
        { imge: 'x', ports: [{ containerPort: 80 }, { containerPort: '80' }], env: [{ value: 'x' }] },
        { conta: 1 },
      ),
    );
    expect(errors.map(({ path, keyword, property }) => [path.join('.'), keyword, property])).toEqual([
      ['spec', 'additionalProperties', 'conta'],
      ['spec.containers.0', 'additionalProperties', 'imge'],
      ['spec.containers.0.env.0', 'required', 'name'],
      ['spec.containers.0.ports.1.containerPort', 'type', undefined],
    ]);
    expect(errors[3]?.path).toEqual(['spec', 'containers', 0, 'ports', 1, 'containerPort']);
    expect(errors[1]?.allowed).toContain('image');
    expect(errors[3]).toMatchObject({
      expected: ['integer'],
      actual: 'string',
      message: 'got string, want integer',
    });
  });

  test('a path keeps keys as they are', () => {
    const { errors } = validator.validate({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      data: { 'a/b~c': 1, 0: true },
    });
    expect(errors.map(({ path }) => path)).toEqual([
      ['data', '0'],
      ['data', 'a/b~c'],
    ]);
  });

  test('an enum names its values, without the empty one', () => {
    const { errors } = validator.validate(pod({ imagePullPolicy: 'always' }));
    expect(errors).toMatchObject([{ keyword: 'enum', allowed: ['Always', 'IfNotPresent', 'Never'] }]);
  });

  test('no message quotes a value', () => {
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      data: { password: 'hunter2!' },
      stringData: { n: 4711 },
    };
    const { errors } = validator.validate({ ...secret, metadata: { creationTimestamp: 'hunter2!' } });
    expect(errors.map(({ keyword }) => keyword)).toEqual(['pattern', 'format', 'type']);
    expect(JSON.stringify(errors)).not.toMatch(/hunter2|4711/);
  });

  test('are cut off at 500', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`x${i}`, 1]));
    const { errors } = validator.validate(pod(many));
    expect(errors).toHaveLength(501);
    expect(errors.at(-1)).toEqual({ path: [], message: '500 more errors', keyword: '' });
  });

  test.each([
    ['one branch is of the right type: its leaves', { a: 'x' }, [['x', 'type', ['integer']]]],
    ['no branch is: their types', true, [['', 'type', ['integer', 'object']]]],
  ])('of alternatives, when %s', (_, value, expected) => {
    const object = { type: 'object', properties: { a: { type: 'integer' } } };
    const schema = { properties: { spec: { anyOf: [{ type: 'integer' }, object] } } };
    const own = create({ module, schemas: new Map([['acme.dev/app_v1.json', schema]]) });
    const { errors } = own.validate({ apiVersion: 'acme.dev/v1', kind: 'App', spec: value });
    expect(errors.map((e) => [e.path.length > 1 ? 'x' : '', e.keyword, e.expected])).toEqual(expected);
  });
});

describe('schemas', () => {
  test('may come from a function, and are asked for once', () => {
    const lookUp = jest.fn((name: string) => schemas.get(name));
    const own = create({ schemas: lookUp, module });
    own.validate(pod({}));
    const { length } = lookUp.mock.calls;
    expect(lookUp).toHaveBeenCalledWith('v1/pod_v1.json');
    expect(own.validate(pod({ image: 1 })).status).toBe('invalid');
    expect(lookUp).toHaveBeenCalledTimes(length);
  });

  test.each([
    ['not JSON', '{'],
    ['null', 'null'],
    ['a pattern that does not compile', { pattern: '(' }],
    ['a reference to nowhere', { $ref: '../nowhere.json' }],
    ['a reference to a network', { $ref: 'https://example.com/x.json' }],
  ])('that are %s give an error for their kind only', (_, schema) => {
    const own = create({ module, schemas: (name) => (name.startsWith('acme') ? schema : schemas.get(name)) });
    const bad = { apiVersion: 'acme.dev/v1', kind: 'App' };
    expect([bad, pod({}), bad].map((document) => own.validate(document).status)).toEqual([
      'error',
      'valid',
      'error',
    ]);
  });

  test('whose look-up throws give an error, and the next document is judged', () => {
    let fail = true;
    const lookUp = (name: string) => {
      if (fail) throw new Error('disk on fire');
      return schemas.get(name);
    };
    const own = create({ schemas: lookUp, module });
    expect(own.validate(pod({}))).toMatchObject({ status: 'error', errors: [{ message: /disk on fire/ }] });
    fail = false;
    expect(own.validate(pod({})).status).toBe('valid');
  });
});

describe('hostile documents', () => {
  const nested = (depth: number) => JSON.parse('[{"a":'.repeat(depth / 2) + 1 + '}]'.repeat(depth / 2));
  test.each([
    ['20,000 brackets', nested(20_000), /deeper than 300/],
    [
      'an alias bomb',
      Array.from({ length: 30 }).reduce((inner: unknown) => [inner, inner], 1),
      /more than 500000/,
    ],
    ['50 MB', { text: 'x'.repeat(50_000_000) }, /larger than 16 MiB/],
    ['50 MB by aliases', { texts: Array(50_000).fill('x'.repeat(1000)) }, /larger than 16 MiB/],
  ])('%s', (_, data, message) => {
    const own = create({ schemas, module });
    const document = { apiVersion: 'v1', kind: 'ConfigMap', data };
    expect(own.validate(document)).toMatchObject({ status: 'error', errors: [{ message }] });
    expect(own.validate(pod({})).status).toBe('valid');
  });

  test('as deep as allowed, along a recursive schema, fits the stack of a worker', async () => {
    const code = `const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.url).then(({ create }) =>
        parentPort.postMessage(create(workerData).validate(workerData.document)));`;
    const url = new URL('../index.js', import.meta.url).href;
    const worker = new Worker(code, {
      eval: true,
      workerData: { url, module, schemas, document: crd(145) },
    });
    const result = await new Promise((resolve, reject) =>
      worker.once('message', resolve).once('error', reject),
    );
    expect(result).toEqual({ status: 'valid', errors: [] });
  });

  test('cycles are too deep', () => {
    const cycle: Record<string, unknown> = { ...pod({}) };
    cycle.self = cycle;
    expect(validator.validate(cycle).status).toBe('error');
  });
});

describe('the Kubernetes schemas', () => {
  test('are of eight minors in a row, each at a known release', () => {
    expect(kubernetes.versions).toEqual(['1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36', '1.37']);
    expect(kubernetes.releases.at(-1)).toMatch(/^1\.37\.\d+$/);
    expect(() => kubernetes.schemas('1.29')).toThrow(/1\.30, 1\.31/);
  });

  test.each(kubernetes.versions)(
    '%s: every reference leads to a schema, and ajv agrees on a few documents',
    (version) => {
      const all = kubernetes.schemas(version);
      for (const [name, text] of all) {
        for (const [, target] of text.matchAll(/"\$ref":"\.\.\/([^"]+)"/g)) {
          if (!all.has(target as string)) throw new Error(`${name} refers to ${target}`);
        }
      }
      const own = create({ schemas: all, module });
      const isValid = oracle(all);
      for (const document of [pod({}), pod({ x: 1 }), pod({ image: null }), pod({ name: null }), crd(3)]) {
        expect([document, own.validate(document).status === 'valid']).toEqual([document, isValid(document)]);
      }
    },
  );

  test.each([
    ['a null time', { metadata: { name: 'app', creationTimestamp: null } }, []],
    ['null for what may be left out', { metadata: { labels: null }, status: null }, []],
    ['null for what may not', { spec: { containers: null } }, ['spec.containers']],
    ['a null item', { spec: { containers: [null] } }, ['spec.containers.0']],
    ['a status with little in it', { status: { conditions: [{}] } }, []],
  ])('%s', (_, change, paths) => {
    const { errors } = validator.validate({ ...pod({}), ...change });
    expect(errors.map(({ path }) => path.join('.'))).toEqual(paths);
  });

  test.each([
    ['a named port', { livenessProbe: { httpGet: { port: 'http' } } }, true],
    ['a numbered port', { livenessProbe: { httpGet: { port: 8080 } } }, true],
    ['neither', { livenessProbe: { httpGet: { port: 80.5 } } }, false],
    ['a quantity as text', { resources: { limits: { cpu: '100m', memory: ' 1.5Gi ' } } }, true],
    ['a quantity as number', { resources: { limits: { cpu: 0.5, memory: 1e9 } } }, true],
    ['an exponent', { resources: { limits: { memory: '1e3' } } }, true],
    ['no quantity', { resources: { limits: { memory: '12Gib' } } }, false],
    ['an empty quantity', { resources: { limits: { memory: '' } } }, false],
    [
      'what the server defaults, empty',
      { imagePullPolicy: '', ports: [{ containerPort: 80, protocol: '' }] },
      true,
    ],
    ['a protocol in lower case', { ports: [{ containerPort: 80, protocol: 'tcp' }] }, false],
    ['a number beyond 32 bits', { ports: [{ containerPort: 2 ** 31 }] }, false],
    ['a boolean variable', { env: [{ name: 'A', value: true }] }, false],
  ])('%s', (_, container, valid) => {
    expect(validator.validate(pod(container)).status).toBe(valid ? 'valid' : 'invalid');
  });

  test.each([
    ['aGk=', true],
    ['aGk', false],
    ['plain text', false],
    ['aGVs\nbG8=\n', true],
    ['', true],
  ])('Secret data %j', (data, valid) => {
    const secret = { apiVersion: 'v1', kind: 'Secret', data: { data } };
    expect(validator.validate(secret).status).toBe(valid ? 'valid' : 'invalid');
  });
});
