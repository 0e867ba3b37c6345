import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkSet } from '../../src/gate/engine/run-gate.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** What an API server of Kubernetes 1.35.4 said to one change, by `kubectl apply --dry-run=server`. */
interface Recorded {
  readonly kind: string;
  readonly change: string;
  readonly refused: boolean;
  readonly base: object;
  readonly head: object;
  readonly message: string;
}

const recorded = readFileSync(new URL('fixtures/immutable-fields.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded);

/** Refused, but for what no manifest shows: we say nothing. */
const unseen = new Map([
  [
    'StatefulSet spec/updateStrategy',
    'a default that is left over from the old strategy, not an immutable field',
  ],
  ['PersistentVolumeClaim spec/resources/requests/storage = "3Gi"', 'it grows, which a bound claim may'],
  ['PersistentVolumeClaim spec/volumeAttributesClassName', 'a bound claim may'],
  ['Service spec/clusterIP = "10.96.1.200"', 'the cluster chose the address, which may be this one'],
  ['Service spec/ipFamilies = ["IPv6"]', 'the cluster chose the family'],
  ['Service spec/type = "NodePort"', 'a headless Service of this type is wrong without any base'],
  ['Service spec/healthCheckNodePort', 'the cluster chose the port, which may be this one'],
]);

/** Where `immutable-field` finds something in the head. */
function pathsFound({ base, head }: Pick<Recorded, 'base' | 'head'>, kubernetesMinor = 35): string[] {
  const settings = { ...defaultSettings, kubernetesMinor };
  const set = (value: object, path: string) =>
    readManifestSet([{ path, text: JSON.stringify(value), named: true }], [], settings);
  const { findings, failures } = checkSet(set(head, 'head.json'), settings, { base: set(base, 'base.json') });
  expect(failures).toEqual([]);
  return findings.filter(({ rule }) => rule === 'immutable-field').map(({ path }) => path);
}

const isUnseen = ({ kind, change }: Recorded): boolean =>
  [...unseen.keys()].some((start) => `${kind} ${change}`.startsWith(start));

describe('a change is found when the API server refuses it, and only then', () => {
  test.each(recorded.map((record) => [`${record.kind} ${record.change}`, record] as const))(
    '%s',
    (_, record) => {
      const expected = record.refused && !isUnseen(record);
      expect(pathsFound(record).length > 0).toBe(expected);
    },
  );
});

describe('beyond what was recorded', () => {
  const job = (spec: object, template: object) => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'j' },
    spec: {
      ...spec,
      template: {
        spec: { restartPolicy: 'Never', containers: [{ name: 'c', image: 'a/b:1.0', ...template }] },
      },
    },
  });
  const resources = { resources: { limits: { memory: '64Mi' } } };

  test('from 1.36 on the resources of a suspended Job may change', () => {
    const change = { base: job({ suspend: true }, {}), head: job({ suspend: true }, resources) };
    expect(pathsFound(change, 35)).toEqual(['spec.template.spec.containers[0].resources.limits.memory']);
    expect(pathsFound(change, 36)).toEqual([]);
    expect(pathsFound({ base: job({}, {}), head: job({}, resources) }, 36)).toHaveLength(1);
  });

  const secret = (data: object, more: object = {}) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 's' },
    immutable: true,
    data,
    ...more,
  });

  test('a Secret that SOPS encrypts differs in each encryption', () => {
    const sops = { sops: { mac: 'x' } };
    expect(pathsFound({ base: secret({ a: 'ENC[1]' }, sops), head: secret({ a: 'ENC[2]' }, sops) })).toEqual(
      [],
    );
  });

  test('the values of a Secret are in no sentence', () => {
    const set = (value: object) =>
      readManifestSet([{ path: 'a.json', text: JSON.stringify(value), named: true }], [], defaultSettings);
    const [head, base] = [secret({ a: 'aHVudGVyMg==' }), secret({ a: 'aHVudGVyMQ==' })].map(set);
    const { findings } = checkSet(head as NonNullable<typeof head>, defaultSettings, { base });
    const found = findings.filter(({ rule }) => rule === 'immutable-field');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toMatch(/hunter|aHVudGVy/);
  });

  test('two objects of that name on the base branch: nobody knows which one it is', () => {
    const claim = (mode: string, namespace?: string) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', ...(namespace ? { namespace } : {}) },
      spec: { accessModes: [mode], resources: { requests: { storage: '1Gi' } } },
    });
    const base = {
      apiVersion: 'v1',
      kind: 'List',
      items: [claim('ReadWriteOnce', 'a'), claim('ReadWriteOnce', 'b')],
    };
    expect(pathsFound({ base, head: claim('ReadWriteMany') })).toEqual([]);
    expect(pathsFound({ base, head: claim('ReadWriteMany', 'b') })).toEqual(['spec.accessModes[0]']);
  });
});
