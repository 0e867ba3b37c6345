import { describe, expect, test } from '@jest/globals';
import { readCut, specSharer } from '../../src/kubernetes/cut.ts';
import { compareGiven, differencesText } from '../../src/rollout/given-template.ts';

type Fields = Record<string, unknown>;

const deployment = (container: Fields, pod: Fields = {}, annotations: Fields = {}): Fields => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'shop', annotations },
  spec: {
    replicas: 2,
    template: {
      metadata: { labels: { app: 'web' } },
      spec: { containers: [{ name: 'app', image: 'web:2', ...container }], ...pod },
    },
  },
});

/** What the cluster holds, as a watch keeps it. */
const live = (...object: Parameters<typeof deployment>) => readCut(deployment(...object), specSharer());

const compare = (
  given: Fields,
  cluster: ReturnType<typeof live>,
): { missing: string[]; rewritten: string[] } => {
  const { missing, rewritten } = compareGiven(given, cluster);
  return { missing: missing.map(({ path }) => path), rewritten: rewritten.map(({ path }) => path) };
};
const same = { missing: [], rewritten: [] };

describe('what the API server and admission webhooks add is nothing that was given', () => {
  test.each<[string, Fields, Fields, Fields?, Fields?]>([
    ['defaults', {}, { imagePullPolicy: 'IfNotPresent', terminationMessagePath: '/dev/termination-log' }],
    [
      'other ways to write an amount',
      { resources: { limits: { memory: '1Gi', cpu: 1 } } },
      { resources: { limits: { memory: '1024Mi', cpu: '1000m' } } },
    ],
    [
      'a protocol that was left out',
      { ports: [{ containerPort: 80 }] },
      { ports: [{ containerPort: 80, protocol: 'TCP' }] },
    ],
    [
      'variables that were added',
      { env: [{ name: 'A', value: '1' }] },
      {
        env: [
          { name: 'INJECTED', value: 'x' },
          { name: 'A', value: '1' },
        ],
      },
    ],
    ['null, and what is empty', { env: [], resources: {}, securityContext: null }, {}],
    [
      'an injected container',
      {},
      {},
      {},
      {
        containers: [
          { name: 'app', image: 'web:2' },
          { name: 'proxy', image: 'proxy:1' },
        ],
      },
    ],
    ['what a field is that is left out', { tty: false, workingDir: '' }, {}],
  ])('%s', (_, given, cluster, givenPod = {}, livePod = {}) => {
    expect(compare(deployment(given, givenPod), live(cluster, livePod))).toEqual(same);
  });
});

describe('another revision', () => {
  test.each<[string, Fields, Fields, string]>([
    ['another tag', { image: 'web:2' }, { image: 'web:1' }, 'spec.containers[app].image'],
    [
      'another variable',
      { env: [{ name: 'A', value: '2' }] },
      { env: [{ name: 'A', value: '1' }] },
      'spec.containers[app].env[A].value',
    ],
    ['arguments in another order', { args: ['a', 'b'] }, { args: ['b', 'a'] }, 'spec.containers[app].args'],
    [
      'another limit',
      { resources: { limits: { memory: '1Gi' } } },
      { resources: { limits: { memory: '512Mi' } } },
      'spec.containers[app].resources.limits.memory',
    ],
    [
      'another image of the same registry',
      { image: 'registry.example/shop/web:2' },
      { image: 'registry.example/shop/api:2' },
      'spec.containers[app].image',
    ],
  ])('%s', (_, given, cluster, path) => {
    expect(compare(deployment(given), live(cluster))).toEqual({ missing: [path], rewritten: [] });
  });

  test('is told by its image; of variables only the place, since they may hold secrets', () => {
    const given = deployment({ image: 'web:2', env: [{ name: 'TOKEN', value: 'hunter2hunter2' }] });
    const text = differencesText(
      compareGiven(given, live({ image: 'web:1', env: [{ name: 'TOKEN', value: 'old' }] })).missing,
    );
    expect(text).toBe(
      'containers[app].image is web:1 instead of web:2, containers[app].env[TOKEN].value differs',
    );
  });
});

describe('what an admission webhook rewrote was given all the same', () => {
  test.each([
    ['from a mirror', 'docker.io/library/web:2', 'mirror.internal/hub/library/web:2'],
    ['from a mirror, by its short name', 'web:2', 'mirror.internal/library/web:2'],
    ['pinned by its digest', 'web:2', `web@sha256:${'a'.repeat(64)}`],
    ['pinned, with its tag', 'web:2', `web:2@sha256:${'a'.repeat(64)}`],
  ])('an image %s', (_, given, cluster) => {
    expect(compare(deployment({ image: given }), live({ image: cluster })).missing).toEqual([]);
  });

  test('an image of another tag is none, wherever it comes from', () => {
    expect(
      compare(deployment({ image: 'web:2' }), live({ image: 'mirror.internal/web:1' })).missing,
    ).toHaveLength(1);
  });

  test('anything that differs from what kubectl apply has kept', () => {
    const given = deployment({ resources: { limits: { cpu: '2' } } });
    const kept = { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(given) };
    const cluster = live({ resources: { limits: { cpu: '1' } } }, {}, kept);
    expect(compare(given, cluster)).toEqual({
      missing: [],
      rewritten: ['spec.containers[app].resources.limits.cpu'],
    });
    expect(JSON.stringify(cluster.value)).not.toContain('last-applied');
  });
});
