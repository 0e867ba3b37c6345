import { describe, expect, test } from '@jest/globals';
import { diffOf } from '../../src/report/gate/diff.ts';
import { type CommentSurroundings, gateComment } from '../../src/report/gate/gate-comment.ts';
import { type GateReport, gateReport } from '../../src/report/gate/json.ts';
import { expectGolden } from './golden.ts';
import { resultOf } from './result.ts';
import { blockedResult, passedResult } from './results.ts';

const surroundings: CommentSurroundings = {
  headSha: '0123456789abcdef0123456789abcdef01234567',
  judgedSha: 'fedcba9876543210fedcba9876543210fedcba98',
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  repositoryUrl: 'https://github.com/acme/shop',
  problemsBefore: 0,
};
const report = (result: Parameters<typeof gateReport>[0], more: Partial<GateReport> = {}): GateReport => ({
  ...gateReport(result, '0.1.0'),
  ...more,
});
const base = { newOnly: true, known: 12, new: 2, fixed: 3, unreadable: null };

describe("the gate's comment", () => {
  test('blocked, on a pull request that changes one of the files', () => {
    const changed = { path: 'deploy/checkout.yaml', previousPath: undefined, removed: false, shown: [] };
    const diff = diffOf([{ ...changed, changed: 'all' }]);
    expectGolden(
      'comment-blocked.md',
      gateComment(report(blockedResult(), { base }), { ...surroundings, diff }),
    );
  });

  test('fixed: all clear, and how long it took', () => {
    expectGolden(
      'comment-clear.md',
      gateComment(report(passedResult()), { ...surroundings, problemsBefore: 2 }),
    );
  });

  test('warnings that are left are no all clear', () => {
    const warned = resultOf(
      [],
      [{ rule: 'image-tag', severity: 'warning', message: 'x', location: { file: 'a.yaml' } }],
    );
    const [headline] = gateComment(report(warned), { ...surroundings, problemsBefore: 1 }).split('\n');
    expect(headline).toBe('### ✅ Nothing blocks any more, after 1 run that did not pass');
  });

  test('is cut to what a comment holds, the mildest first, and says so', () => {
    const many = Array.from({ length: 900 }, (_, index) => ({
      rule: 'image-tag',
      message: `container-${index} has no tag`,
      because: `${index} ${'because '.repeat(20)}`,
      severity: index < 100 ? ('error' as const) : ('warning' as const),
      location: { file: 'a.yaml' },
      fix: `image: a-${index}:1.0.0`,
    }));
    const text = gateComment(report(resultOf([], many)), surroundings);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('**100 errors, 800 warnings in 1 file**');
    expect(text).toContain('left out to keep this short; the JSON report has all.');
    expect(text).not.toContain('container-899');
  });

  test('nothing is said of a base that could not be read but what the report says', () => {
    const unread = { ...base, new: 0, known: 0, fixed: 0, unreadable: 'nowhere does not exist' };
    expect(gateComment(report(blockedResult(), { base: unread }), surroundings)).not.toContain('0 new');
  });
});
