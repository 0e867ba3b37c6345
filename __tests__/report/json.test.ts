import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { certainties } from '../../src/gate/model/finding.ts';
import { errorReport, jsonReport } from '../../src/report/gate/json.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { severities } from '../../src/settings/severity.ts';
import { expectGolden } from './golden.ts';
import { fixtureFiles } from './result.ts';
import { blockedResult, hostileResult, passedResult, unjudgedResult } from './results.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/gate-report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

const judged = runGate({
  files: fixtureFiles(),
  unreadableFiles: [],
  missing: [],
  settings: defaultSettings,
  today: '2026-11-23',
});

const reports = {
  blocked: jsonReport(blockedResult(), '0.1.0'),
  passed: jsonReport(passedResult(), '0.1.0'),
  unjudged: jsonReport(unjudgedResult(), '0.1.0'),
  hostile: jsonReport(hostileResult(), '0.1.0'),
  error: errorReport('unknown option --fail-no; did you mean --fail-on?', '0.1.0'),
};

describe('the JSON report', () => {
  test.each(Object.entries(reports))('%s matches its golden file and the published schema', (name, text) => {
    expectGolden(`${name}.json`, text);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('of a real run matches the published schema', () => {
    validate(JSON.parse(jsonReport(judged)));
    expect(validate.errors).toBeNull();
    expect(judged.findings).not.toEqual([]);
  });

  test('has every promised field in every finding, null where there is nothing', () => {
    for (const finding of JSON.parse(reports.blocked).findings) {
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining([
          ...['rule', 'severity', 'certainty', 'predicts', 'message', 'fix', 'file', 'line', 'column'],
          ...['object', 'container', 'path', 'fingerprint', 'suppressed'],
        ]),
      );
    }
    const [, second] = JSON.parse(reports.unjudged).findings;
    expect(second).toMatchObject({ file: null, line: null, column: null, object: null, suppressed: null });
  });

  test('keeps the text of hostile manifests and prints none of it raw', () => {
    expect(JSON.parse(reports.hostile).findings[0].message).toContain('\u001b[2J');
    expect(JSON.parse(reports.hostile).findings[0].message).toContain('\n##[add-mask]');
    expect(reports.hostile).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|##\[/u);
  });

  test('the schema knows the words of the code', () => {
    const { severity, certainty } = schema.definitions.finding.properties;
    expect([severity.enum, certainty.enum]).toEqual([[...severities], [...certainties]]);
    expect(schema.properties.verdict.enum).toEqual(['pass', 'block', 'error']);
  });

  test('the schema refuses what is not a report', () => {
    expect(validate({ ...JSON.parse(reports.error), verdict: 'maybe' })).toBe(false);
    expect(validate({ ...JSON.parse(reports.error), later: 'additions are fine' })).toBe(true);
  });
});
