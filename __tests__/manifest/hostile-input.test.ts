import { describe, expect, test } from '@jest/globals';
import type { GateResult } from '../../src/gate/engine/result.ts';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import type { Finding } from '../../src/gate/model/finding.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { hostileInputs } from './hostile-inputs.ts';

/** Stands beside each hostile input; all its findings must survive. */
const good = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
spec:
  selector: {matchLabels: {app: checkout}}
  template:
    metadata: {labels: {app: checkout}}
    spec:
      containers:
        - name: app
          image: checkout
          resources: {limits: {memory: 128m}}
`;

describe.each(Object.entries(hostileInputs))('%s', (_, entries) => {
  test.each(entries)('$name', (entry) => {
    const text = typeof entry.text === 'string' ? entry.text : entry.text();
    const path = entry.path ?? 'bad.yaml';
    const bad: ManifestFile = { path, text, named: true, ...(entry.damaged ? { damaged: true } : {}) };

    const result = run([bad, { path: 'good.yaml', text: good, named: true }]);
    expect(result.failures).toEqual([]);
    expect(marks(result, 'good.yaml')).toEqual(expect.arrayContaining(marksOfGood));
    expect(result.findings.filter(({ location }) => location === null)).toEqual([]);
    const said = result.findings.filter(({ location }) => location?.file === path);
    for (const want of entry.says)
      expect(said.some((finding) => fits(finding, want)) ? want : said.slice(0, 9)).toBe(want);
    if (!entry.more)
      expect(said.filter((finding) => !entry.says.some((want) => fits(finding, want)))).toEqual([]);

    // In one stream, too, the document behind the broken one is judged as if it stood alone.
    const stream = run([{ ...bad, text: `${text}\n---\n${good}` }]);
    const before = `${text}\n---\n`.split('\n').length - 1;
    expect(stream.failures).toEqual([]);
    expect(marks(stream, path, before)).toEqual(expect.arrayContaining(marksOfGood));
  });
});

test('the good document has findings to lose', () => {
  expect(marksOfGood).toEqual(expect.arrayContaining(['image-tag 13', 'resource-unit 14']));
});

const marksOfGood = marks(run([{ path: 'good.yaml', text: good, named: true }]), 'good.yaml');

function run(files: readonly ManifestFile[]): GateResult {
  return runGate({ files, unreadableFiles: [], missing: [], settings: defaultSettings, today: '2026-11-23' });
}

/** The findings of a file as `RULE LINE`, counting lines from those `before`. */
function marks(result: GateResult, file: string, before = 0): string[] {
  return result.findings
    .filter(({ location }) => location?.file === file && lineOf(location) > before)
    .map(({ rule, location }) => `${rule} ${lineOf(location) - before}`);
}

function lineOf(location: Finding['location']): number {
  return location && 'line' in location ? location.line : 0;
}

function fits({ rule, location, message }: Finding, want: string): boolean {
  const [wantedRule, line, ...words] = want.split(' ');
  return rule === wantedRule && String(lineOf(location)) === line && message.includes(words.join(' '));
}
