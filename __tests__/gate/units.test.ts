import { expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { textReport } from '../../src/report/gate/text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const configMap = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {MODE: fast}\n';
const job = `apiVersion: batch/v1
kind: Job
metadata: {name: once}
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - name: once
          image: ghcr.io/acme/once:1.0.0
          envFrom: [{configMapRef: {name: settings}}]
          resources: {limits: {memory: 64Mi}, requests: {cpu: 10m, memory: 64Mi}}
`;

/** Judges texts, each a unit of that name; '' is what stands beside them. */
function judge(units: Readonly<Record<string, string>>) {
  const files = Object.entries(units).map(
    ([unit, text]): ManifestFile => ({
      path: unit === '' ? 'plain.yaml' : `helm template ${unit}`,
      text,
      named: false,
      ...(unit === '' ? {} : { rendered: { by: 'helm', directory: unit, unit } }),
    }),
  );
  return runGate({
    ...{ files, unreadableFiles: [], missing: [] },
    settings: defaultSettings,
    today: '2026-11-23',
  });
}

const rules = (result: ReturnType<typeof judge>): string[] => result.findings.map(({ rule }) => rule);

test('two units that hold the same object are not that object twice', () => {
  expect(rules(judge({ 'a (prod)': configMap, 'a (staging)': configMap }))).toEqual([]);
  expect(rules(judge({ a: `${configMap}---\n${configMap}` }))).toEqual(['duplicate-object']);
});

test('what another unit of the same environment makes is there', () => {
  expect(rules(judge({ app: job, '': configMap }))).toEqual([]);
  expect(rules(judge({ 'app (prod)': job, 'settings (prod)': configMap }))).toEqual([]);
});

test('what only another environment has is not', () => {
  expect(rules(judge({ 'app (prod)': job, 'app (staging)': `${job}---\n${configMap}` }))).toEqual([
    'config-map-exists',
  ]);
});

test('the report begins with the units, and only then with what was found', () => {
  const text = textReport(judge({ 'app (prod)': job, 'app (staging)': `${job}---\n${configMap}` }));
  expect(text.split('\n').slice(0, 4)).toEqual([
    'unit           verdict  errors  warnings',
    'app (prod)     blocked       1         0',
    'app (staging)  passed        0         0',
    '',
  ]);
});

test('one unit needs no table', () => {
  expect(textReport(judge({ '': configMap }))).not.toContain('verdict');
});

const pod =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: web}]}\n';

/** Severities of a rule, for files as a directory holds them. */
function severities(rule: string, files: readonly Omit<ManifestFile, 'named'>[]): string[] {
  const result = runGate({
    ...{ files: files.map((file) => ({ ...file, named: false })), unreadableFiles: [], missing: [] },
    settings: defaultSettings,
    today: '2026-11-23',
  });
  return result.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

test('nothing blocks in a folder of examples', () => {
  expect(severities('image-tag', [{ path: 'a.yaml', text: pod }])).toEqual(['error']);
  expect(severities('image-tag', [{ path: 'examples/a.yaml', text: pod, example: true }])).toEqual([
    'warning',
  ]);
});

test('two files that one apply need not send are not surely the same object twice', () => {
  const both = (one: string, other: string) =>
    severities('duplicate-object', [
      { path: one, text: configMap },
      { path: other, text: configMap },
    ]);
  expect(both('deploy/a.yaml', 'deploy/b.yaml')).toEqual(['error']);
  expect(both('deploy/a.yaml', 'release/b.yaml')).toEqual(['warning']);
  expect(both('deploy/cluster.yaml', 'deploy/cluster-on-pvc.yaml')).toEqual(['warning']);
});

test('an image that Skaffold builds gets its tag from there', () => {
  const skaffold = 'apiVersion: skaffold/v4beta14\nkind: Config\nbuild: {artifacts: [{image: web}]}\n';
  const files = [
    { path: 'pod.yaml', text: pod },
    { path: 'skaffold.yaml', text: skaffold },
  ];
  expect(severities('image-tag', files)).toEqual(['note']);
});

test('a LimitRange among the examples bounds nothing that is deployed', () => {
  const range =
    'apiVersion: v1\nkind: LimitRange\nmetadata: {name: small}\nspec: {limits: [{type: Container, max: {memory: 1Mi}}]}\n';
  const found = (example: boolean) =>
    severities('limit-range', [
      { path: 'job.yaml', text: job },
      { path: 'other/range.yaml', text: range, ...(example ? { example } : {}) },
    ]);
  expect(found(false)).toEqual(['error']);
  expect(found(true)).toEqual([]);
});

test('overlays are units of the table; a base counts in each of them', () => {
  const texts = {
    'base/kustomization.yaml': 'resources: [pod.yaml]\n',
    'base/pod.yaml': pod,
    'overlays/prod/kustomization.yaml': 'resources: [../../base]\n',
    'overlays/staging/kustomization.yaml': 'resources: [../../base]\n',
    'other.yaml': configMap,
  };
  const { units } = runGate({
    files: Object.entries(texts).map(([path, text]) => ({ path, text, named: false })),
    ...{ unreadableFiles: [], missing: [], settings: defaultSettings, today: '2026-11-23' },
  });
  expect(units?.map(({ unit, verdict }) => `${unit}: ${verdict}`)).toEqual([
    'plain manifests: pass',
    'overlays/prod: block',
    'overlays/staging: block',
  ]);
});
