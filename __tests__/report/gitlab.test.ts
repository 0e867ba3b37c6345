import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { gitlabError, gitlabReport } from '../../src/report/gate/gitlab.ts';
import { blockedResult, hostileResult, passedResult, renderedResult } from './results.ts';

/** As GitLab documents it: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const validate = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

describe("GitLab's Code Quality report", () => {
  test.each(
    Object.entries({
      blocked: gitlabReport(blockedResult()),
      passed: gitlabReport(passedResult()),
      hostile: gitlabReport(hostileResult()),
      rendered: gitlabReport(renderedResult()),
      error: gitlabError('unknown option'),
    }),
  )('%s is one, and no fingerprint comes twice', (_, text) => {
    const issues = JSON.parse(text) as { fingerprint: string }[];
    expect([validate(issues), validate.errors]).toEqual([true, null]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  test('what blocks is a blocker, and what is suppressed is left out', () => {
    const result = blockedResult();
    const issues = JSON.parse(gitlabReport(result)) as { severity: string }[];
    expect(issues).toHaveLength(result.findings.filter(({ suppressed }) => !suppressed).length);
    expect(issues.filter(({ severity }) => severity === 'blocker')).toHaveLength(
      result.findings.filter(({ blocking }) => blocking).length,
    );
  });
});
