import { expect, test } from '@jest/globals';
import { parseDuration } from '../../src/settings/duration.ts';
import { parseExternal } from '../../src/settings/external.ts';
import { parseKubernetesVersion } from '../../src/settings/kubernetes-version.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { nearest } from '../../src/text/nearest.ts';

test('inputs win over the file, the file over the defaults', () => {
  const file = { namespace: 'from-file', failOn: 'never', kubernetesMinor: 33, pedantic: undefined } as const;
  const inputs = { namespace: 'from-input', kubernetesMinor: 34, failOn: undefined, pedantic: undefined };
  expect(resolveSettings({ file, inputs })).toEqual({
    ...defaultSettings,
    ...{ namespace: 'from-input', failOn: 'never', kubernetesMinor: 34 },
  });
});

test('external objects of inputs and file add up', () => {
  const file = { external: [{ kind: 'Secret', name: 'a', reason: 'vault' }] };
  const own = { kind: 'ConfigMap', name: 'b', reason: 'declared as an input' };
  const { external } = resolveSettings({ file, inputs: { external: [own] } });
  expect(external).toEqual([own, ...file.external]);
});

test.each([
  ['1.34', 34],
  ['v1.34', 34],
  ['1.34.2', 34],
  [1.34, 34],
  ['1.30', 30],
  ['1.25', 25],
  ['v1.33.1+k3s1', 33],
  ['1.33.1-gke.100', 33],
])('kubernetes-version %j is minor %d', (text, minor) => {
  expect(parseKubernetesVersion(text)).toEqual({ minor });
});

test.each(['', '1', '2.1', '1.x', '1.34.', '1.38', 1.3, 1.4, 34, '1.34 or so'])(
  'kubernetes-version %j is refused',
  (text) => {
    expect(parseKubernetesVersion(text)).toEqual({ problem: expect.any(String) });
  },
);

test.each([
  [45, 45],
  ['45', 45],
  ['45s', 45],
  ['1m30s', 90],
  ['2m', 120],
  ['1h', 3600],
  ['0', 0],
  ['', undefined],
  ['s', undefined],
  ['1m30', undefined],
  ['-1s', undefined],
  ['1.5s', undefined],
])('duration %j is %j seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each([
  ['Secret/db', { kind: 'Secret', name: 'db', reason: 'declared as an input' }],
  [
    'secret/shop/db-*=made by terraform',
    { kind: 'Secret', namespace: 'shop', name: 'db-*', reason: 'made by terraform' },
  ],
  ['ConfigMap/*/ca=a/b = c', { kind: 'ConfigMap', namespace: '*', name: 'ca', reason: 'a/b = c' }],
  ['Secret', undefined],
  ['Secret/', undefined],
  ['Secret/a/b/c', undefined],
  ['=reason', undefined],
])('--external %j', (text, object) => {
  expect(parseExternal(text)).toEqual(object);
});

test.each([
  ['memory-limits', 'memory-limit'],
  ['memory_limit', 'memory-limit'],
  ['MemoryLimit', 'memory-limit'],
  ['startup', 'startup-probe'],
  ['replicas', undefined],
  ['', undefined],
  ['x'.repeat(10_000), undefined],
])('the nearest to %j is %j', (word, meant) => {
  expect(nearest(word, ['memory-limit', 'startup-probe', 'image-tag'])).toBe(meant);
});
