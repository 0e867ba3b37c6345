import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Suggestion } from '../../src/github-port.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { fakePull } from './fake-state.ts';
import { openAs, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  const patch = '@@ -10,3 +10,4 @@ spec:\n a\n-b\n+c\n+d\n e\n@@ -40,2 +41,2 @@\n-x\n+y\n z';
  fake.state.pulls.push(
    fakePull({
      number: 7,
      headSha: sha('1'),
      files: [{ filename: 'deploy/a.yaml', status: 'modified', patch }],
    }),
  );
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

const suggestion = (said: Partial<Suggestion> = {}): Suggestion => ({
  path: 'deploy/a.yaml',
  firstLine: 12,
  lastLine: 12,
  reason: 'no memory limit',
  replacement: 'limits: {memory: 256Mi}',
  ...said,
});

async function review(suggestions: Suggestion[], token = 'job-token') {
  const github = await openAs(fake, 'pull_request', {}, { token });
  return github.review({ pullRequest: 7, headSha: sha('1'), suggestions, summary: '1 fix' });
}

describe('suggestions on the diff', () => {
  test('one that can be applied with a click', async () => {
    expect(await review([suggestion()])).toMatchObject({ ok: true, posted: 1, already: 0, outside: [] });
    expect(fake.state.reviews).toMatchObject([{ state: 'COMMENTED', body: '1 fix' }]);
    const [comment] = fake.state.reviewComments;
    expect(comment).toMatchObject({ path: 'deploy/a.yaml', line: 12, startLine: null });
    expect(comment?.body.replace(/^<!-- .* -->\n/, '')).toBe(
      'no memory limit\n\n```suggestion\nlimits: {memory: 256Mi}\n```',
    );
  });

  test.each([
    [
      'several lines',
      { firstLine: 11, lastLine: 13 },
      { startLine: 11, line: 13 },
      '```suggestion\nlimits: {memory: 256Mi}\n```',
    ],
    ['lines to remove', { replacement: '' }, { line: 12 }, '```suggestion\n```'],
    ['a text with a fence in it', { replacement: '```\nx' }, { line: 12 }, '````suggestion\n```\nx\n````'],
  ])('%s', async (_, said, at, block) => {
    await review([suggestion(said)]);
    expect(fake.state.reviewComments).toMatchObject([at]);
    expect(fake.state.reviewComments[0]?.body.endsWith(block)).toBe(true);
  });

  test('lines that the diff does not show are handed back, and lines of two hunks', async () => {
    const outside = [
      suggestion({ firstLine: 30, lastLine: 30 }),
      suggestion({ firstLine: 13, lastLine: 41 }),
      suggestion({ path: 'other.yaml' }),
    ];
    expect(await review([...outside, suggestion({ firstLine: 41, lastLine: 41 })])).toMatchObject({
      posted: 1,
      outside,
    });
  });

  test('none on the diff: no review', async () => {
    expect(await review([suggestion({ path: 'other.yaml' })])).toMatchObject({
      ok: true,
      posted: 0,
      url: undefined,
    });
    expect(await review([])).toMatchObject({ ok: true, posted: 0 });
    expect(fake.state.reviews).toEqual([]);
  });
});

describe('nothing is said twice', () => {
  test('the next run posts what is new', async () => {
    await review([suggestion()]);
    const other = suggestion({ firstLine: 41, lastLine: 41, reason: 'no CPU request' });
    expect(await review([suggestion(), other])).toMatchObject({ posted: 1, already: 1 });
    expect(await review([suggestion(), other])).toMatchObject({ posted: 0, already: 2 });
    expect(fake.state.reviews).toHaveLength(2);
  });

  test('a line that moved is the same suggestion; two alike are two', async () => {
    await review([suggestion()]);
    expect(await review([suggestion({ firstLine: 13, lastLine: 13 })])).toMatchObject({
      posted: 0,
      already: 1,
    });
    const twice = [suggestion(), suggestion({ firstLine: 41, lastLine: 41 })];
    expect(await review(twice)).toMatchObject({ posted: 1, already: 1 });
  });

  test('one that is outdated is posted anew', async () => {
    await review([suggestion()]);
    for (const comment of fake.state.reviewComments) comment.line = null;
    expect(await review([suggestion()])).toMatchObject({ posted: 1, already: 0 });
  });

  test("somebody else's copy does not count", async () => {
    await review([suggestion()]);
    for (const comment of fake.state.reviewComments) comment.user = 'mallory';
    expect(await review([suggestion()])).toMatchObject({ posted: 1 });
  });

  test("a review that waits to be sent: said in GitHub's words", async () => {
    fake.state.reviews.push({ id: 1, pull: 7, user: 'octocat', app: null, body: '', state: 'PENDING' });
    expect(await review([suggestion()], 'user-token')).toEqual({
      ok: false,
      why: 'suggestions not posted: GitHub did not take it: Unprocessable Entity; User can only have one pending review per pull request (422)',
    });
  });
});
