import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { compareWithBase } from '../../src/gate/engine/compare-with-base.ts';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { jsonReport } from '../../src/report/gate/json.ts';
import { sarifReport } from '../../src/report/gate/sarif/sarif.ts';
import { textReport } from '../../src/report/gate/text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/gate-report.schema.json', import.meta.url), 'utf8'),
);
const pod = (name: string, tag: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
    - {name: app, image: "acme/app:${tag}", resources: {requests: {memory: 1Gi, cpu: 1}, limits: {memory: 1Gi}}}
`;
const judged = (...pods: string[]) =>
  runGate({
    files: [{ path: 'pods.yaml', text: pods.join('---\n'), named: true }],
    unreadableFiles: [],
    missing: [],
    settings: defaultSettings,
    today: '2026-11-23',
  });
/** One finding is known, one is new, one is fixed. */
const compared = (newOnly: boolean) =>
  compareWithBase(
    judged(pod('old', 'latest'), pod('new', 'latest'), pod('mended', '1.0.0')),
    judged(pod('old', 'latest'), pod('mended', 'latest')),
    { newOnly },
  );

describe('a comparison with the base branch', () => {
  test('in JSON: each finding is new or not, and the counts tell the known ones apart', () => {
    const report = JSON.parse(jsonReport(compared(true)));
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.base).toEqual({ newOnly: true, known: 1, new: 1, fixed: 1, unreadable: null });
    expect(report.counts).toMatchObject({ errors: 1, known: 1, suppressed: 0, blocking: 1 });
    expect(report.findings.map((each: { new: boolean }) => each.new)).toEqual([false, true]);
  });

  test('in SARIF: unchanged, new and, for people, absent; what is known is not called suppressed', () => {
    const states = (absent: boolean) =>
      JSON.parse(sarifReport(compared(true), { suppressed: false, absent })).runs[0].results.map(
        (each: { baselineState: string; suppressions: unknown[] }) => [
          each.baselineState,
          each.suppressions.length,
        ],
      );
    expect(states(true)).toEqual([
      ['unchanged', 0],
      ['new', 0],
      ['absent', 0],
    ]);
    expect(states(false)).toEqual([
      ['unchanged', 0],
      ['new', 0],
    ]);
  });

  test('in text: the known one is counted and not shown', () => {
    const text = textReport(compared(true));
    expect(text).toContain('1 known finding on the base branch is not shown');
    expect(text).toContain('app (Pod new)');
    expect(text).not.toContain('Pod old');
    expect(textReport(compared(false))).toContain('Pod old');
  });
});
