import { describe, expect, test } from '@jest/globals';
import { gate } from '../../../src/commands/gate/gate.ts';
import type { ClusterFacts } from '../../../src/gate/cluster-facts/cluster-facts.ts';
import { readSnapshot, snapshotText } from '../../../src/gate/cluster-facts/snapshot.ts';
import type { GatePorts } from '../../../src/ports.ts';

const facts: ClusterFacts = {
  cluster: 'prod',
  version: 'v1.35.4',
  taken: '2026-11-30T10:00:00Z',
  defaultNamespace: 'shop',
  lists: [
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      namespace: 'shop',
      objects: [{ name: 'checkout-env', keys: ['LOG_LEVEL'] }],
    },
    { apiVersion: 'v1', kind: 'Secret', namespace: 'shop', objects: [{ name: 'checkout-db' }] },
    { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'new', objects: [] },
  ],
  absentNamespaces: ['new'],
  refused: [],
};

const pod = (name: string, namespace: string | undefined, container: object) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, ...(namespace ? { namespace } : {}) },
  spec: {
    containers: [
      {
        name: 'app',
        image: 'ghcr.io/acme/app:1.2.3',
        resources: { limits: { memory: '64Mi' } },
        ...container,
      },
    ],
  },
});
const settings = (name: string) => ({ envFrom: [{ configMapRef: { name } }] });
const secret = (name: string) => ({ envFrom: [{ secretRef: { name } }] });

async function judge(
  objects: readonly object[],
  { snapshot = snapshotText(facts), today = '2026-12-01', config = '' } = {},
) {
  const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects });
  const ports = {
    loadManifests: async ([path = '']) => ({
      files: [{ path, text: path === 'snapshot.json' ? snapshot : list, named: true }],
      unreadableFiles: [],
      missing: [],
    }),
    loadConfig: async () => (config ? { file: { path: '.crashgate.yaml', text: config } } : {}),
    startSchemaChecks: () => ({
      check: async () => ({ results: [], notes: [] }),
      stop: async () => undefined,
    }),
    today: () => today,
  } as unknown as GatePorts;
  const { result } = await gate(
    {
      paths: ['pods.json'],
      inputs: {},
      cluster: { from: 'snapshot', path: 'snapshot.json', maxAgeDays: 7 },
    },
    ports,
  );
  return {
    found: result.findings
      .filter(({ rule }) => /exist|reference/.test(rule))
      .map(({ rule, severity, certainty }) => `${rule} ${severity} ${certainty}`),
    notes: result.coverage.notes.join('\n'),
    external: result.coverage.external.map(({ name }) => name),
  };
}
const schemasOff = 'rules: {schema: off}\n';

describe('a snapshot of a cluster', () => {
  test('reads back as it was written', () => {
    expect(readSnapshot('s.json', snapshotText(facts))).toEqual(facts);
  });

  test.each([
    ['cut off', snapshotText(facts).slice(0, -40), /not JSON, or was cut off/],
    ['another file', '{"kind":"List"}', /not a snapshot/],
    ['a field too many', snapshotText(facts).replace('"cluster"', '"data": {}, "cluster"'), /not a snapshot/],
    ['changed', snapshotText(facts).replace('checkout-env', 'checkout-evn'), /changed after it was written/],
  ])('%s is refused, with what to do', (_, text, words) => {
    expect(() => readSnapshot('s.json', text)).toThrow(words);
    expect(() => readSnapshot('s.json', text)).toThrow('crashgate snapshot');
  });

  test.each([
    ['there', pod('a', 'shop', settings('checkout-env')), []],
    ['nowhere', pod('a', 'shop', settings('payments-env')), ['config-map-exists error certain']],
    ['in the namespace of the context', pod('a', undefined, settings('checkout-env')), []],
    ['a Secret that is there', pod('a', 'shop', secret('checkout-db')), []],
    ['a Secret that is nowhere', pod('a', 'shop', secret('payments-db')), ['secret-exists error certain']],
    [
      'in a namespace that is still to be made',
      pod('a', 'new', settings('x-env')),
      ['config-map-exists error likely'],
    ],
    [
      'in a namespace that was not read',
      pod('a', 'other', settings('x-env')),
      ['config-map-exists error likely'],
    ],
    [
      'a key that is not there',
      pod('a', 'shop', {
        env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'checkout-env', key: 'LEVEL' } } }],
      }),
      ['reference-key error certain'],
    ],
    [
      'a key of a Secret whose keys nobody asked for',
      pod('a', 'shop', {
        env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'checkout-db', key: 'URL' } } }],
      }),
      [],
    ],
  ])('%s', async (_, object, expected) => {
    expect((await judge([object], { config: schemasOff })).found).toEqual(expected);
  });

  test('what is absent for certain wants making, not declaring', async () => {
    const objects = [pod('a', 'shop', settings('payments-env')), pod('b', 'other', settings('x-env'))];
    expect((await judge(objects, { config: schemasOff })).external).toEqual(['x-env']);
  });

  test('what is declared, and not there, is a warning', async () => {
    const config = `${schemasOff}external:\n  - {kind: ConfigMap, namespace: shop, name: payments-env, reason: Terraform}\n`;
    expect((await judge([pod('a', 'shop', settings('payments-env'))], { config })).found).toEqual([
      'config-map-exists warning likely',
    ]);
  });

  test('an old one proves no absence, and says how old it is', async () => {
    const { found, notes } = await judge([pod('a', 'shop', secret('payments-db'))], {
      today: '2026-12-20',
      config: schemasOff,
    });
    expect(found).toEqual(['secret-exists warning likely']);
    expect(notes).toContain('20 days old');
  });
});
