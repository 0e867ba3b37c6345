import { describe, expect, test } from '@jest/globals';
import { choosePullRequest, touches } from '../../src/pull-request/choose.ts';
import type { PullRequest } from '../../src/pull-request/pull-request.ts';

const pull = (said: Partial<PullRequest>): PullRequest => ({
  number: 1,
  url: '',
  title: '',
  open: true,
  headSha: 'other',
  baseRef: 'main',
  mergedAt: undefined,
  mergeCommitSha: undefined,
  fromFork: false,
  ...said,
});
const merged = (number: number, mergedAt: string, said: Partial<PullRequest> = {}) =>
  pull({ number, open: false, mergedAt, ...said });

describe('which pull request brought a commit', () => {
  test.each([
    ['none contains it', [], undefined],
    [
      'merged as it',
      [pull({ number: 1, headSha: 'x' }), merged(2, '2026-01-01', { mergeCommitSha: 'x' })],
      2,
    ],
    ['only tried as it', [pull({ number: 1, mergeCommitSha: 'x' }), merged(2, '2026-01-01')], 2],
    ['its head', [merged(1, '2026-01-01'), pull({ number: 2, headSha: 'x' })], 2],
    ['its head, to two branches', [pull({ number: 1, headSha: 'x' }), pull({ number: 2, headSha: 'x' })], 2],
    [
      'its head, closed and opened again as another',
      [pull({ number: 3, headSha: 'x', open: false }), pull({ number: 2, headSha: 'x' })],
      2,
    ],
    ['merged before, twice', [merged(1, '2026-01-01'), merged(2, '2026-03-01'), merged(3, '2026-02-01')], 2],
    ['merged at the same second', [merged(1, '2026-01-01'), merged(2, '2026-01-01')], 2],
    ['one open one contains it', [pull({ number: 2 })], 2],
    ['two open ones contain it', [pull({ number: 1 }), pull({ number: 2 })], undefined],
    ['a closed one contains it', [pull({ number: 1, open: false })], undefined],
  ] as const)('%s', (_, candidates, number) => {
    expect(choosePullRequest(candidates, 'x')?.number).toBe(number);
    expect(choosePullRequest(candidates.toReversed(), 'x')?.number).toBe(number);
  });
});

test('a pull request touches the files that it changes, under their old names too', () => {
  const file = { path: 'b.yaml', previousPath: 'a.yaml', removed: false, changed: [], shown: [] };
  expect(['a.yaml', 'b.yaml', 'c.yaml'].map((path) => touches([file], [path]))).toEqual([true, true, false]);
});
