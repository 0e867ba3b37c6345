import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import type { Notification, Result } from 'sarif';
import { defineRule } from '../../src/gate/model/rule.ts';
import { maxResults, sarifError, sarifReport } from '../../src/report/gate/sarif/sarif.ts';
import { expectGolden } from './golden.ts';
import { resultOf, type Saying } from './result.ts';
import { blockedResult, hostileResult, passedResult, renderedResult, unjudgedResult } from './results.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

// The official schema asks for whole URIs in some places and for references in others.
const formats = {
  uri: /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]*$/i,
  'uri-reference': /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i,
  'date-time': true,
} as const;
const validate = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(
  JSON.parse(read('fixtures/sarif-2.1.0.schema.json')),
);

const memoryLimit = defineRule({
  id: 'memory-limit',
  group: 'resources',
  subject: 'container',
  summary: 'a container has no memory limit',
  severity: 'error',
  certainty: 'certain',
  prevents: ['node-out-of-memory', 'evicted'],
  *check() {},
});
const options = {
  release: '0.1.0',
  rules: [memoryLimit],
  pages: { 'memory-limit': '## Why it matters\n\nA leak takes\nthe node.\n\n## Fix\n\nSet one.\n' },
};

const logs = {
  blocked: sarifReport(blockedResult(), options),
  passed: sarifReport(passedResult(), options),
  unjudged: sarifReport(unjudgedResult(), options),
  hostile: sarifReport(hostileResult(), options),
  rendered: sarifReport(renderedResult(), options),
  error: sarifError('unknown option --fail-no; did you mean --fail-on?', '0.1.0'),
};

describe('the SARIF log', () => {
  test.each(Object.entries(logs))('%s matches its golden file and the official schema', (name, text) => {
    expectGolden(`${name}.sarif`, text);
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });
});

describe('SARIF results', () => {
  const run = (text: string) => JSON.parse(text).runs[0];
  const say = (more: Partial<Saying>): Saying => ({
    rule: 'memory-limit',
    message: 'm',
    location: at(1),
    ...more,
  });
  const at = (line: number, file = 'a.yaml') => ({ file, line, column: 2, endLine: line, endColumn: 9 });

  test('stand in exact regions, at percent-encoded addresses', () => {
    const [result] = run(
      sarifReport(resultOf([], [say({ location: at(3, './a b/ü#1%.yaml') })]), options),
    ).results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'a%20b/%C3%BC%231%25.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 2, endLine: 3, endColumn: 9 },
    });
    const [absolute] = run(
      sarifReport(resultOf([], [say({ location: at(3, '/tmp/a.yaml') })]), options),
    ).results;
    expect(absolute.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///tmp/a.yaml' });
  });

  test('of a file as a whole get its first line, without which GitHub refuses the log', () => {
    const [result] = run(sarifReport(resultOf([], [say({ location: { file: 'a.yaml' } })]), options)).results;
    expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
  });

  test('say who accepted them', () => {
    const by = (by: 'comment' | 'config') => say({ suppressed: { by, reason: 'r', until: null } });
    const result = resultOf([], [by('comment'), by('config'), say({})]);
    expect(run(sarifReport(result, options)).results.map(({ suppressions }: Result) => suppressions)).toEqual(
      [
        [{ kind: 'inSource', status: 'accepted', justification: 'r' }],
        [{ kind: 'external', status: 'accepted', justification: 'r' }],
        [],
      ],
    );
    expect(run(sarifReport(result, { ...options, suppressed: false })).results).toHaveLength(1);
  });

  test('beyond what GitHub takes are left out from the mild end, and that is said', () => {
    const mild = Array.from({ length: maxResults }, () => say({ severity: 'warning' }));
    const { results, invocations } = run(
      sarifReport(resultOf([], [...mild, say({ message: 'worst' })]), options),
    );
    expect(results).toHaveLength(maxResults);
    expect(results[0].message.text).toContain('worst');
    const said = invocations[0].toolExecutionNotifications.map(({ message }: Notification) => message.text);
    expect(said).toContainEqual(expect.stringContaining('1 result of 25001 left out'));
    expect(said).toContainEqual('GitHub shows 5000 of these 25000 results');
  });

  test('hold no link of somebody else', () => {
    const [result] = run(
      sarifReport(resultOf([], [say({ message: '[a](https://evil.example)' })]), options),
    ).results;
    expect(result.message.text).not.toContain('](');
  });

  test('have as many tags as GitHub shows', () => {
    const prevents = Array.from({ length: 30 }, () => 'evicted' as const);
    const rule = { ...memoryLimit, prevents };
    const log = run(sarifReport(resultOf([], [say({})]), { ...options, rules: [rule] }));
    expect(log.tool.driver.rules[0].properties.tags).toHaveLength(10);
  });
});
