import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { apiLifecycles, lifecycleOf, replacementOf } from '../../src/gate/model/objects/api-lifecycle.ts';
import { apiChanges, apiTable } from '../../src/gate/model/objects/api-table.ts';
import { newestKubernetesMinor, oldestKubernetesMinor } from '../../src/settings/settings.ts';

/** Which minor versions serve a kind, by their own OpenAPI documents: `apps/v1 deployment` → 30, 31, … */
const served = new Map<string, Set<number>>();
const schemas = new URL('../../kubeconform-wasm/kubernetes-schemas.txt', import.meta.url);
for (const line of readFileSync(schemas, 'utf8').split('\n').slice(1)) {
  const [, group, kind, version] = /^([^/\t]+)\/([^_\t]+)_(\w+)\.json\t/.exec(line) ?? [];
  if (!group || !kind || !version || group === 'definitions' || kind.endsWith('list')) continue;
  const key = `${group === version ? version : `${group}/${version}`} ${kind}`;
  const [first, last = first] = (line.split('\t')[1] ?? '').split('-').map((text) => Number(text.slice(2)));
  const minors = served.get(key) ?? new Set();
  for (let minor = first ?? 0; minor <= (last ?? 0); minor++) minors.add(minor);
  served.set(key, minors);
}

const isServed = (apiVersion: string, kind: string, minor: number): boolean =>
  served.get(`${apiVersion} ${kind.toLowerCase()}`)?.has(minor) === true;

const entries = apiLifecycles().flatMap((lifecycle) =>
  lifecycle.kinds.map((kind) => [`${lifecycle.apiVersion} ${kind}`, kind, lifecycle] as const),
);

describe('the table of APIs', () => {
  test.each(entries)('%s is as Kubernetes 1.30 to 1.37 serve it', (_, kind, lifecycle) => {
    const { apiVersion, deprecated, removed = 99, use } = lifecycle;
    expect(apiVersion).toMatch(/^(?:[a-z0-9.]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/);
    expect(deprecated).toBeLessThanOrEqual(newestKubernetesMinor);
    expect(removed).toBeGreaterThanOrEqual(Math.max(16, deprecated));
    for (let minor = oldestKubernetesMinor; minor <= newestKubernetesMinor; minor++) {
      if (minor >= removed) expect([minor, isServed(apiVersion, kind, minor)]).toEqual([minor, false]);
    }
    const last = Math.min(removed - 1, newestKubernetesMinor);
    if (last >= oldestKubernetesMinor) expect(isServed(apiVersion, kind, last)).toBe(true);
    if (use) expect(isServed(use.apiVersion, use.kind ?? kind, newestKubernetesMinor)).toBe(true);
    if (use && use.since > oldestKubernetesMinor)
      expect(isServed(use.apiVersion, use.kind ?? kind, use.since - 1)).toBe(false);
  });

  test('has everything that went away between 1.30 and 1.37', () => {
    const gone = [...served].filter(([, minors]) => !minors.has(newestKubernetesMinor)).map(([key]) => key);
    const known = new Set(entries.map(([, kind, { apiVersion }]) => `${apiVersion} ${kind.toLowerCase()}`));
    expect(gone.length).toBeGreaterThan(20);
    expect(gone.filter((key) => !known.has(key))).toEqual([]);
  });

  test('names each kind once, and only changes that are explained', () => {
    const names = entries.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    const rows = apiTable.split('\n').filter((line) => line.includes(' | '));
    const used = rows.map((row) => row.split(' | ')[5] ?? '').filter((name) => name !== '-');
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(apiChanges).toSorted());
    for (const row of rows) expect(row.split(' | ')[6]).toMatch(/^(?:guide|api|openapi|changelog)$/);
  });
});

describe('look-ups', () => {
  test.each([
    ['extensions/v1beta1', 'Ingress', 21, false],
    ['extensions/v1beta1', 'Ingress', 22, true],
    ['networking.k8s.io/v1', 'Ingress', 37, false],
    ['policy/v1beta1', 'PodSecurityPolicy', 25, true],
    ['acme.io/v1beta1', 'Ingress', 37, false],
    ['v1', 'Endpoints', 37, false],
  ])('%s %s in 1.%i: removed %s', (apiVersion, kind, minor, removed) => {
    const since = lifecycleOf({ apiVersion, kind })?.removed ?? Number.POSITIVE_INFINITY;
    expect(since <= minor).toBe(removed);
  });

  test.each([
    ['batch/v1beta1', 'CronJob', 25, 'apiVersion: batch/v1'],
    [
      'autoscaling/v2beta1',
      'HorizontalPodAutoscaler',
      22,
      'apiVersion: autoscaling/v2  # from Kubernetes 1.23 on\n# targetAverageUtilization: 80 is now target: {type: Utilization, averageUtilization: 80}',
    ],
    [
      'v1',
      'Endpoints',
      37,
      'apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\n# with the label kubernetes.io/service-name: NAME_OF_THE_SERVICE',
    ],
    [
      'policy/v1beta1',
      'PodSecurityPolicy',
      37,
      'use Pod Security admission: label the namespace pod-security.kubernetes.io/enforce',
    ],
    ['coordination.k8s.io/v1beta1', 'LeaseCandidate', 37, 'nothing takes its place yet'],
  ])('in place of %s %s in 1.%i', (apiVersion, kind, minor, fix) => {
    const lifecycle = lifecycleOf({ apiVersion, kind });
    expect(lifecycle && replacementOf(lifecycle, minor)).toBe(fix);
  });
});
