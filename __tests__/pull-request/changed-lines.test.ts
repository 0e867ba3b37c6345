import { describe, expect, test } from '@jest/globals';
import { createPatch } from 'diff';
import fc from 'fast-check';
import { linesOfPatch, overlaps, within } from '../../src/pull-request/changed-lines.ts';

describe('the lines of a patch', () => {
  test.each([
    ['a new file', '@@ -0,0 +1,2 @@\n+a\n+b', [[1, 2]], [[1, 2]]],
    ['a file that is gone', '@@ -1,2 +0,0 @@\n-a\n-b', [], []],
    ['a file of one line', '@@ -1 +1 @@\n-a\n+b\n\\ No newline at end of file', [[1, 1]], [[1, 1]]],
    ['lines that look like a header of files', '@@ -1,2 +1,2 @@\n---- a\n+++ b\n c', [[1, 1]], [[1, 2]]],
    ['a heading behind the numbers', '@@ -5,2 +7,3 @@ spec: @@ -1 +1 @@\n a\n+b\n c', [[8, 8]], [[7, 9]]],
    [
      'two hunks',
      '@@ -1,2 +1,2 @@\n-a\n+b\n c\n@@ -9,2 +9,2 @@\n d\n-e\n+f',
      [
        [1, 1],
        [10, 10],
      ],
      [
        [1, 2],
        [9, 10],
      ],
    ],
    [
      'changes with lines between',
      '@@ -1,3 +1,5 @@\n+a\n b\n+c\n+d\n e\n f',
      [
        [1, 1],
        [3, 4],
      ],
      [[1, 5]],
    ],
    ['nothing', '', [], []],
  ])('%s', (_, patch, changed, shown) => {
    expect(linesOfPatch(patch)).toMatchObject({ changed, shown });
  });

  test('are those that differ, in any two texts', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', '-', '+', '@@ -1 +1 @@'), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const whole = createPatch('f', `${before.join('\n')}\n`, `${after.join('\n')}\n`, '', '', {
          context: 3,
        });
        const { changed, shown } = linesOfPatch(whole.split('\n').slice(4).join('\n').replace(/\n$/, ''));
        const kept = after.filter((_, index) => !overlaps(changed, index + 1, index + 1));
        let at = 0;
        for (const line of before) if (line === kept[at]) at += 1;
        expect(at).toBe(kept.length);
        for (const [from, to] of changed) expect(within(shown, from, to)).toBe(true);
      }),
    );
  });
});

test('a range stands within one hunk, or overlaps what changed', () => {
  expect(
    within(
      [
        [1, 5],
        [6, 9],
      ],
      5,
      6,
    ),
  ).toBe(false);
  expect(within([[1, 5]], 2, 5)).toBe(true);
  expect(overlaps([[1, 5]], 5, 9)).toBe(true);
  expect(overlaps([[1, 5]], 6, 9)).toBe(false);
  expect(overlaps('all', 6, 9)).toBe(true);
});
