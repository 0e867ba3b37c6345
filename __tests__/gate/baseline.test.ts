import { expect, test } from '@jest/globals';
import { applyBaseline, baselineText, readBaseline } from '../../src/gate/engine/baseline.ts';
import type { GateResult } from '../../src/gate/engine/result.ts';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const pod = (...containers: readonly string[]): string =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: web, namespace: shop}',
    'spec:',
    '  containers:',
    ...containers.map((image, index) => `    - {name: c${index}, image: ${image}}`),
  ].join('\n');

function judge(text: string): GateResult {
  const rules = { 'image-tag': { level: 'on' }, 'memory-limit': { level: 'off' } } as const;
  return runGate({
    files: [{ path: 'pod.yaml', text, named: true }],
    ...{ unreadableFiles: [], missing: [], today: '2026-11-23' },
    settings: { ...defaultSettings, rules },
  });
}

const accept = (result: GateResult, before?: ReturnType<typeof readBaseline>) =>
  readBaseline('b.json', baselineText(result.findings, before));

test('what is accepted does not block; what is new does', () => {
  const baseline = accept(judge(pod('web')));
  expect(applyBaseline(judge(pod('web')), baseline).verdict).toBe('pass');
  const worse = applyBaseline(judge(pod('web', 'api')), baseline);
  expect(worse.verdict).toBe('block');
  expect(worse.findings.filter(({ blocking }) => blocking).map(({ container }) => container)).toEqual(['c1']);
});

test('what is no longer found is said', () => {
  const { coverage } = applyBaseline(judge(pod('web:1.0.0')), accept(judge(pod('web'))));
  expect(coverage.notes.join()).toContain('in the baseline and no longer found');
});

test('it only shrinks: written again it takes in nothing new', () => {
  const before = accept(judge(pod('web', 'api')));
  expect(
    accept(judge(pod('web', 'api:1.0.0', 'db')), before).filter(({ rule }) => rule === 'image-tag'),
  ).toEqual(
    before.filter(({ rule, fingerprint }) => {
      const [first] = judge(pod('web')).findings.filter((finding) => finding.rule === 'image-tag');
      return rule === 'image-tag' && fingerprint === first?.fingerprint;
    }),
  );
});

test('a warning that became an error is new', () => {
  const result = judge(pod('web'));
  const mild = accept(result).map((entry) => ({ ...entry, severity: 'warning' as const }));
  expect(applyBaseline(result, mild).verdict).toBe('block');
});

test.each(['no JSON', '[]', '{"findings": [{"rule": 1}]}'])('refuses %s', (text) => {
  expect(() => readBaseline('b.json', text)).toThrow('b.json is no');
});
