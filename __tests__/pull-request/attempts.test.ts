import { describe, expect, test } from '@jest/globals';
import {
  type FailedAttempt,
  formatAttempts,
  readAttempts,
  withAttempt,
} from '../../src/pull-request/attempts.ts';
import { hostileStrings } from '../report/hostile-strings.ts';

const attempt = (id: number, said: Partial<FailedAttempt> = {}): FailedAttempt => ({
  ...{ id, attempt: 1, sha: 'a'.repeat(40), title: 'checkout does not start' },
  ...{ at: '2026-11-23T04:00:00.000Z', failed: true, names: ['checkout'] },
  ...said,
});
const body = (line: string): string => `<!-- crashgate:v1 x -->\n${line}\n### text`;

describe('attempts in a comment', () => {
  test('are read back as they were written', () => {
    const all = [attempt(1), attempt(2, { failed: false })];
    expect(readAttempts(body(formatAttempts(all)))).toEqual(all);
  });

  test('a run that tells again is one attempt; the oldest of many are dropped', () => {
    const again = withAttempt([attempt(1), attempt(2)], attempt(1, { title: 'later' }));
    expect(again.map(({ id, title }) => [id, title])).toEqual([
      [2, 'checkout does not start'],
      [1, 'later'],
    ]);
    const many = Array.from({ length: 30 }, (_, id) => attempt(id)).reduce<FailedAttempt[]>(withAttempt, []);
    expect(many.map(({ id }) => id)).toEqual([20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
  });

  test.each(hostileStrings.map((text, index) => [index, text] as const))(
    'hostile words stay in the line: %i',
    (_, text) => {
      const line = formatAttempts(withAttempt([], attempt(1, { title: `x${text}`, names: [text] })));
      expect(line).toMatch(/^<!-- crashgate-attempts:v1 [A-Za-z0-9+/=]+ -->$/);
      expect(readAttempts(body(line))[0]?.title).toBe(`x${text}`.slice(0, 160));
    },
  );

  test.each([
    ['nothing', ''],
    ['no base64', body('<!-- crashgate-attempts:v1 *** -->')],
    ['no JSON', body('<!-- crashgate-attempts:v1 eHh4 -->')],
    ['further down, where it may be quoted', `a\nb\n${formatAttempts([attempt(1)])}`],
    ['no id', body(formatAttempts([{ ...attempt(1), id: Number.NaN }]))],
    ['a commit with markup', body(formatAttempts([attempt(1, { sha: '<b>' })]))],
    ['a time with markup', body(formatAttempts([attempt(1, { at: '<b>' })]))],
  ])('what somebody changed is none: %s', (_, text) => {
    expect(readAttempts(text)).toEqual([]);
  });
});
