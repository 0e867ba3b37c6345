import { describe, expect, test } from '@jest/globals';
import type { Marker } from '../../src/pull-request/marker.ts';
import { type CommentMode, type OwnComment, planComment } from '../../src/pull-request/plan-comment.ts';

const own = (id: number, said: Partial<Marker> = {}, run: Partial<Marker['run']> = {}): OwnComment => ({
  id,
  url: '',
  body: '',
  marker: {
    key: ['gate'],
    run: { id: 5, attempt: 1, sha: 'a', ...run },
    state: 'problem',
    problems: 1,
    version: '0.1.0',
    ...said,
  },
});
const wish = (
  state: Marker['state'],
  mode: CommentMode = 'on-failure',
  run: Partial<Marker['run']> = {},
) => ({
  state,
  mode,
  run: { id: 6, attempt: 1, sha: 'b', ...run },
});

describe('what becomes of a comment', () => {
  test.each([
    ['the first problem', [], wish('problem'), { do: 'create', problems: 1 }],
    ['fine from the start', [], wish('clear'), { do: 'nothing', why: 'not-wanted' }],
    ['fine from the start, always told', [], wish('clear', 'always'), { do: 'create', problems: 0 }],
    ['the second problem', [own(1)], wish('problem'), { do: 'edit', problems: 2 }],
    ['fixed', [own(1, { problems: 2 })], wish('clear'), { do: 'edit', problems: 2 }],
    ['still fine', [own(1, { state: 'clear', problems: 2 })], wish('clear'), { do: 'edit', problems: 2 }],
    ['broken again', [own(1, { state: 'clear', problems: 2 })], wish('problem'), { do: 'edit', problems: 1 }],
    [
      'told twice by the same run',
      [own(1, {}, { id: 6, sha: 'b' })],
      wish('problem'),
      { do: 'edit', problems: 1 },
    ],
    ['an older run', [own(1, {}, { id: 7 })], wish('problem'), { do: 'nothing', why: 'stale' }],
    ['an older run of the same commit', [own(1, {}, { id: 7, sha: 'b' })], wish('problem'), { do: 'edit' }],
    [
      'an older attempt',
      [own(1, {}, { id: 6, attempt: 2, sha: 'b' })],
      wish('problem'),
      { do: 'nothing', why: 'stale' },
    ],
    ['turned off', [own(1)], wish('problem', 'never'), { do: 'nothing', why: 'not-wanted' }],
  ])('%s', (_, comments, wanted, plan) => {
    expect(planComment(comments, wanted)).toMatchObject(plan);
  });

  test('of several the newest stays', () => {
    const plan = planComment([own(1), own(3), own(2)], wish('problem'));
    expect(plan).toMatchObject({ do: 'edit', comment: { id: 3 }, duplicates: [{ id: 2 }, { id: 1 }] });
  });

  test('one of several that a newer run wrote keeps an older run silent', () => {
    expect(planComment([own(1, {}, { id: 9 }), own(2)], wish('clear'))).toMatchObject({
      why: 'stale',
      comment: { id: 1 },
    });
  });
});
