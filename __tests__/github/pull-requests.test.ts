import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { type FakeFile, fakePull } from './fake-state.ts';
import { openAs, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

/** The numbers of the pull requests that a run is about. */
async function about(event: string, said: Record<string, string> = {}, paths?: string[]): Promise<unknown> {
  const answer = await (await openAs(fake, event, said)).pullRequests(paths);
  return answer.ok ? answer.pullRequests.map(({ number }) => number) : answer.why;
}

const merged = (landed: string[], mergedAt = '2026-11-20T10:00:00Z') => ({
  state: 'closed' as const,
  mergedAt,
  mergeCommitSha: landed.at(-1) ?? null,
  landed,
});

describe('the payload says it', () => {
  test.each([
    ['pull_request', [7]],
    ['pull_request-from-fork', [8]],
    ['pull_request-from-deleted-fork', [8]],
    ['pull_request-from-dependabot', [9]],
    ['pull_request_target-from-fork', [8]],
  ])('%s: %j, and nothing is asked', async (event, numbers) => {
    expect(await about(event)).toEqual(numbers);
    expect(fake.asked).toEqual([]);
  });

  test.each([
    ['merge_group', {}],
    [
      'push-squash',
      { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-7-${sha('b')}`, GITHUB_SHA: sha('5') },
    ],
    ['issue_comment', {}],
  ])('%s names its number', async (event, said) => {
    fake.state.pulls.push(
      fakePull({ number: 7, headSha: sha('1') }),
      fakePull({ number: 3, headSha: sha('5') }),
    );
    expect(await about(event, said)).toEqual([7]);
  });
});

describe('a commit on the base branch', () => {
  test('squashed: the pull request that became this commit, not one that contains it', async () => {
    fake.state.pulls.push(
      fakePull({ number: 5, headSha: sha('2') }),
      fakePull({ number: 7, headSha: sha('1'), ...merged([sha('2')]) }),
    );
    for (const event of ['push-squash', 'workflow_dispatch', 'schedule', 'release', 'deployment']) {
      expect([event, await about(event)]).toEqual([event, [7]]);
    }
  });

  test('a merge commit', async () => {
    fake.state.pulls.push(
      fakePull({ number: 7, headSha: sha('1'), commits: [sha('7'), sha('1')], ...merged([sha('3')]) }),
    );
    expect(await about('push-merge', { GITHUB_SHA: sha('3') })).toEqual([7]);
  });

  test('rebased: its last commit', async () => {
    fake.state.pulls.push(fakePull({ number: 7, headSha: sha('1'), ...merged([sha('7'), sha('8')]) }));
    expect(await about('push-rebase', { GITHUB_SHA: sha('8') })).toEqual([7]);
    expect(await about('workflow_dispatch', { GITHUB_SHA: sha('7') })).toEqual([7]);
  });

  test('pushed without a pull request: none', async () => {
    fake.state.commits.push(sha('2'));
    fake.state.pulls.push(fakePull({ number: 5, headSha: sha('1') }));
    expect(await about('push-squash')).toEqual([]);
  });

  test('one that GitHub does not know: none', async () => {
    expect(await about('workflow_dispatch', { GITHUB_SHA: sha('9') })).toEqual([]);
  });

  test('a deleted branch: none', async () => {
    fake.state.commits.push(sha('2'));
    expect(await about('push-deleted-branch')).toEqual([]);
  });
});

describe('a commit on a branch', () => {
  test('the head of a pull request wins over others that contain it', async () => {
    fake.state.pulls.push(
      fakePull({ number: 20, headSha: sha('9'), commits: [sha('2')] }),
      fakePull({ number: 10, headSha: sha('2') }),
    );
    expect(await about('workflow_dispatch')).toEqual([10]);
  });

  test('of two that merely contain it neither', async () => {
    fake.state.pulls.push(
      fakePull({ number: 20, headSha: sha('9'), commits: [sha('2')] }),
      fakePull({ number: 21, headSha: sha('8'), commits: [sha('2')] }),
    );
    expect(await about('workflow_dispatch')).toEqual([]);
  });
});

describe('one push with several pull requests', () => {
  const file = (filename: string): FakeFile => ({
    filename,
    status: 'modified',
    patch: '@@ -1 +1 @@\n-a\n+b',
  });
  beforeEach(() => {
    fake.state.pulls.push(
      fakePull({ number: 11, headSha: sha('7'), files: [file('deploy/cart.yaml')], ...merged([sha('2')]) }),
      fakePull({
        number: 12,
        headSha: sha('8'),
        files: [file('deploy/checkout.yaml')],
        ...merged([sha('3')]),
      }),
    );
  });
  const said = { GITHUB_SHA: sha('3') };

  test.each([
    ['the older', ['deploy/cart.yaml'], [11]],
    ['the newer', ['deploy/checkout.yaml'], [12]],
    ['both', ['deploy/checkout.yaml', 'deploy/cart.yaml'], [12, 11]],
    ['neither', ['deploy/mail.yaml'], []],
  ])('what failed is in %s', async (_, paths, numbers) => {
    expect(await about('push-two-merges', said, paths)).toEqual(numbers);
  });

  test('without saying what failed: the one of the pushed commit', async () => {
    expect(await about('push-two-merges', said)).toEqual([12]);
  });
});

describe('a run that another one triggered', () => {
  const fork = { headOwner: 'stranger', headRef: 'main' };

  test.each(['open', 'closed'] as const)('a fork, %s: found by its branch and commit', async (state) => {
    fake.state.pulls.push(
      fakePull({ number: 5, headSha: sha('9'), ...fork }),
      fakePull({ number: 8, headSha: sha('4'), ...fork, state }),
      fakePull({ number: 9, headSha: sha('8'), ...fork }),
    );
    expect(await about('workflow_run')).toEqual([8]);
  });

  test('one whose branch has moved on is not it', async () => {
    fake.state.commits.push(sha('4'));
    fake.state.pulls.push(fakePull({ number: 8, headSha: sha('9'), ...fork }));
    expect(await about('workflow_run')).toEqual([]);
  });

  test('the run that judged is known, for telling old results from new ones', async () => {
    const { run } = await openAs(fake, 'workflow_run', { GITHUB_SHA: sha('b') });
    expect(run).toMatchObject({ sha: sha('4'), trigger: { id: 900, attempt: 2, sha: sha('4') } });
  });
});

test('a repository that the token may not see is said to be, not "no pull request"', async () => {
  const github = await openAs(fake, 'workflow_dispatch', {}, { token: 'blind-token' });
  expect(await github.pullRequests()).toEqual({
    ok: false,
    why: expect.stringMatching(/^pull request not found: not found, or hidden from the token \(404\)/),
  });
});

describe('the files of a pull request', () => {
  async function filesOf(files: FakeFile[]) {
    fake.state.pulls.push(fakePull({ number: 7, headSha: sha('1'), files }));
    const answer = await (await openAs(fake, 'pull_request')).changedFiles(7);
    if (!answer.ok) throw new Error(answer.why);
    return answer;
  }

  test('with the lines that changed; those of a file without a patch are all', async () => {
    const { files } = await filesOf([
      { filename: 'a.yaml', status: 'modified', patch: '@@ -1,3 +1,4 @@\n a\n-b\n+c\n+d\n e', changes: 3 },
      { filename: 'big.yaml', status: 'modified', changes: 90_000 },
      { filename: 'new/b.yaml', status: 'renamed', previous_filename: 'b.yaml', changes: 0 },
      { filename: 'gone.yaml', status: 'removed', patch: '@@ -1,2 +0,0 @@\n-a\n-b', changes: 2 },
    ]);
    expect(files).toMatchObject([
      { path: 'a.yaml', changed: [[2, 3]], shown: [[1, 4]], removed: false },
      { path: 'big.yaml', changed: 'all', shown: [] },
      { path: 'new/b.yaml', previousPath: 'b.yaml', changed: [], shown: [] },
      { path: 'gone.yaml', changed: [], shown: [], removed: true },
    ]);
  });

  test('all pages; where GitHub stops listing, that is said', async () => {
    const many = (count: number): FakeFile[] =>
      Array.from({ length: count }, (_, index) => ({ filename: `f${index}.yaml`, status: 'modified' }));
    expect(await filesOf(many(250))).toMatchObject({ complete: true, files: { length: 250 } });
    fake.state.pulls.pop();
    expect(await filesOf(many(3100))).toMatchObject({ complete: false, files: { length: 3000 } });
  }, 20_000);
});

describe('which pull request a report of the triggering run is about', () => {
  const fork = { headOwner: 'stranger', headRef: 'main' };
  beforeEach(() => {
    fake.state.pulls.splice(0);
    fake.state.pulls.push(
      fakePull({ number: 8, headSha: sha('4'), ...fork }),
      fakePull({ number: 9, headSha: sha('4'), headOwner: 'acme', headRef: 'feature' }),
      fakePull({ number: 10, headSha: sha('6'), ...fork }),
    );
  });
  const verified = async (named?: number, event = 'workflow_run', env: Record<string, string> = {}) => {
    const answer = await (await openAs(fake, event, env)).verifiedPullRequest(named);
    return answer.ok ? answer.pullRequest?.number : answer.why;
  };

  test.each([
    ['the one that is named', 8, 8],
    ['nobody names one', undefined, 8],
    ['the same commit from another branch', 9, undefined],
    ['another commit of the branch', 10, undefined],
    ['one that does not exist', 404, undefined],
  ])('%s', async (_, named, number) => {
    expect(await verified(named)).toBe(number);
  });

  test('in other events the named one, when its head is the commit of this run', async () => {
    const dispatch = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: sha('4') };
    expect(await verified(8, 'workflow_dispatch', dispatch)).toBe(8);
    expect(await verified(10, 'workflow_dispatch', dispatch)).toBeUndefined();
    expect(await verified(undefined, 'workflow_dispatch', dispatch)).toBeUndefined();
  });
});

test('the pull requests that were merged last, open ones and rejected ones left out', async () => {
  const merged = { state: 'closed' as const, mergedAt: '2026-11-20T09:00:00Z' };
  fake.state.pulls.splice(0);
  fake.state.pulls.push(
    fakePull({ number: 21, headSha: sha('1') }),
    fakePull({ number: 22, headSha: sha('2'), ...merged }),
    fakePull({ number: 23, headSha: sha('3'), state: 'closed' }),
  );
  const answer = await (await openAs(fake, 'schedule')).recentlyMerged();
  expect(answer).toMatchObject({ ok: true, pullRequests: [{ number: 22 }] });
});
