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
