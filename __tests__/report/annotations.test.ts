import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/gate/annotations/annotations.ts';
import { workflowCommand } from '../../src/report/gate/annotations/workflow-command.ts';
import { diffOf } from '../../src/report/gate/diff.ts';
import { githubReport } from '../../src/report/gate/github-report.ts';
import { expectGolden } from './golden.ts';
import { resultOf, type Saying } from './result.ts';
import { blockedResult, hostileResult, passedResult, renderedResult, unjudgedResult } from './results.ts';

const say = (message: string, more: Partial<Saying> = {}): Saying => ({
  rule: 'image-tag',
  message,
  location: { file: 'a.yaml', line: 1, column: 2, endLine: 1, endColumn: 4 },
  ...more,
});
const many = (count: number, more: Partial<Saying>): Saying[] =>
  Array.from({ length: count }, (_, index) => say(`${more.severity} ${index}`, more));

describe('the report for GitHub', () => {
  test.each([
    ['blocked.github.txt', blockedResult()],
    ['passed.github.txt', passedResult()],
    ['unjudged.github.txt', unjudgedResult()],
    ['hostile.github.txt', hostileResult()],
    ['rendered.github.txt', renderedResult()],
  ])('%s', (name, result) => expectGolden(name, githubReport(result)));
});

describe('annotations', () => {
  test('blocking errors come first, ten of a level, the rest is counted', () => {
    const { annotations, leftOut } = annotationsOf(
      resultOf(
        [],
        [
          ...many(4, { severity: 'note' }),
          ...many(13, { severity: 'warning' }),
          ...many(9, { severity: 'error', certainty: 'heuristic' }),
          ...many(5, { severity: 'error' }),
        ],
      ),
    );
    expect(annotations.map(({ level, message }) => `${level}: ${message.split('\n')[0]}`)).toEqual([
      ...[0, 1, 2, 3, 4, 0, 1, 2, 3, 4].map((index) => `error: error ${index}`),
      ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((index) => `warning: warning ${index}`),
    ]);
    expect(annotations[5]?.message).toContain('does not block');
    expect(leftOut).toBe(
      'not annotated: 4 errors, 3 warnings, 4 notes (GitHub shows 10 a level and step; notes get none)',
    );
  });

  test('what stands in the diff comes first among its like', () => {
    const at = (line: number) => ({
      location: { file: 'a.yaml', line, column: 1, endLine: line, endColumn: 2 },
    });
    const result = resultOf(
      [],
      [
        say('old', { ...at(1), severity: 'error' }),
        say('a guess in the diff', { ...at(9), severity: 'error', certainty: 'heuristic' }),
        say('in the diff', { ...at(9), severity: 'error' }),
        say('in another file', {
          location: { file: 'b.yaml', line: 9, column: 1, endLine: 9, endColumn: 2 },
        }),
      ],
    );
    const file = {
      path: 'a.yaml',
      previousPath: undefined,
      removed: false,
      shown: [],
      changed: [[8, 9]] as const,
    };
    const { annotations } = annotationsOf(result, { inDiff: diffOf([file]).has });
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual([
      ...['in the diff', 'old', 'in another file', 'a guess in the diff'],
    ]);
  });

  test('suppressed findings get none', () => {
    const suppressed = { by: 'comment', reason: 'r', until: null } as const;
    expect(annotationsOf(resultOf([], [say('a', { suppressed })]))).toEqual({
      annotations: [],
      leftOut: null,
    });
  });

  test('stand at the manifest, or at its source when told so', () => {
    const result = resultOf([], [say('a', { source: 'templates/a.yaml', sourceLine: 7 })]);
    expect(annotationsOf(result).annotations[0]).toMatchObject({ file: 'a.yaml', line: 1, endColumn: 4 });
    expect(annotationsOf(result, { atSource: true }).annotations[0]).toMatchObject({
      file: 'templates/a.yaml',
      line: 7,
      column: null,
    });
  });

  test('as workflow commands are escaped as the runner unescapes them', () => {
    expect(
      workflowCommand({
        level: 'error',
        title: 'a,b:c%',
        message: '50 %, a: b\r\nc::d',
        file: 'a,b:%c\n.yaml',
        line: 3,
        endLine: null,
        column: null,
        endColumn: null,
      }),
    ).toBe('::error file=a%2Cb%3A%25c%0A.yaml,line=3,title=a%2Cb%3Ac%25::50 %25, a: b%0D%0Ac::d');
  });
});
