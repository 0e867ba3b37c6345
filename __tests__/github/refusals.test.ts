import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHub } from '../../src/github/open.ts';
import type { GitHub, GitHubOptions } from '../../src/github-port.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { fakePull } from './fake-state.ts';
import { openAs, runnerEnv, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.pulls.push(
    fakePull({ number: 7, headSha: sha('1') }),
    fakePull({ number: 9, headSha: sha('6') }),
  );
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

const comment = (github: GitHub, pullRequest = 7) =>
  github.upsertComment({
    on: { pullRequest },
    key: { purpose: 'gate' },
    mode: 'always',
    state: 'problem',
    body: 'blocked',
  });

const open = (options: Partial<GitHubOptions> = {}) => openAs(fake, 'pull_request', {}, options);

describe('a refusal is one line that says what to do', () => {
  test.each([
    [
      'read-only-token',
      'comment not written: the token lacks a permission (403); add `permissions: pull-requests: write` to the job',
    ],
    ['expired-token', 'comment not written: the token is not valid (401); check the input `token`'],
    [
      'blind-token',
      'comment not written: not found, or hidden from the token (404); add `permissions: pull-requests: write` to the job',
    ],
  ])('%s', async (token, why) => {
    expect(await comment(await open({ token }))).toEqual({ ok: false, why });
  });

  test('each task names its permission', async () => {
    fake.state.commits.push(sha('1'));
    const github = await open({ token: 'read-only-token' });
    const answers = [
      await github.upsertComment({
        on: { commit: sha('1') },
        key: { purpose: 'watch' },
        mode: 'always',
        state: 'problem',
        body: 'x',
      }),
      await github.deployment({ environment: 'prod', state: 'failure', description: 'x', create: true }),
      await github.checkRun({ name: 'crashgate', title: 'x', summary: 'x' }),
    ];
    expect(answers).toEqual([
      { ok: false, why: expect.stringMatching(/^comment not written: .* `permissions: contents: write`/) },
      {
        ok: false,
        why: expect.stringMatching(/^deployment status not written: .* `permissions: deployments: write`/),
      },
      { ok: false, why: expect.stringMatching(/^check run not written: .* `permissions: checks: write`/) },
    ]);
  });

  test("a pull request that is locked: in GitHub's words", async () => {
    fake.state.pulls[0] = fakePull({ number: 7, headSha: sha('1'), locked: true });
    expect(await comment(await open())).toEqual({
      ok: false,
      why: 'comment not written: GitHub refused: Unable to create comment because issue is locked. (403)',
    });
  });

  test('what GitHub answers cannot steer the log', async () => {
    fake.fail({ operation: 'issues/list-comments', status: 422, message: 'a\n::error::b\u001b[31m' });
    const answer = await comment(await open());
    expect(answer).toEqual({
      ok: false,
      why: 'comment not written: GitHub did not take it: a␊::error::b␛[31m (422)',
    });
  });

  test('a server that is not there', async () => {
    const github = await openAs(fake, 'pull_request', { GITHUB_API_URL: 'http://127.0.0.1:1' });
    const answer = await github.changedFiles(7);
    expect(answer).toEqual({
      ok: false,
      why: expect.stringMatching(/^changed files not read: 127\.0\.0\.1:1 cannot be reached: /),
    });
  }, 20_000);
});

describe('tokens that are known to read only', () => {
  test('a fork: nothing is tried, and one line says why', async () => {
    const github = await openAs(fake, 'pull_request-from-fork');
    expect(await comment(github, 8)).toEqual({
      ok: false,
      why: 'comment not written: GitHub gives runs of pull requests from forks a token that may only read',
    });
    expect(fake.asked).toEqual([]);
  });

  test('a fork of a private repository may have been given more: it is tried', async () => {
    fake.state.pulls.push(fakePull({ number: 8, headSha: sha('4'), headOwner: 'stranger' }));
    const said = {};
    const refused = await openAs(fake, 'pull_request-from-private-fork', said, { token: 'read-only-token' });
    expect(await comment(refused, 8)).toMatchObject({
      ok: false,
      why: expect.stringContaining('from forks'),
    });
    const allowed = await openAs(fake, 'pull_request-from-private-fork', said);
    expect(await comment(allowed, 8)).toMatchObject({ ok: true, did: 'created' });
  });

  test('Dependabot: tried, since `permissions` may allow it; the refusal says what it is about', async () => {
    const said = { GITHUB_ACTOR: 'dependabot[bot]' };
    const refused = await openAs(fake, 'pull_request-from-dependabot', said, { token: 'read-only-token' });
    expect(await comment(refused, 9)).toEqual({
      ok: false,
      why: "comment not written: GitHub gives Dependabot's runs a token that may only read by default (403); or add `permissions: pull-requests: write` to the job",
    });
    const allowed = await openAs(fake, 'pull_request-from-dependabot', said);
    expect(await comment(allowed, 9)).toMatchObject({ ok: true, did: 'created' });
  });

  test('pull_request_target of a fork may write', async () => {
    fake.state.pulls.push(fakePull({ number: 8, headSha: sha('4'), headOwner: 'stranger' }));
    expect(await comment(await openAs(fake, 'pull_request_target-from-fork'), 8)).toMatchObject({
      did: 'created',
    });
  });
});

describe('limits are waited for, as long as there is time', () => {
  const secondary =
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const used = (seconds: number) => ({
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
  });

  test.each([
    ['a secondary limit', { status: 403, message: secondary, headers: { 'retry-after': '1' } }],
    ['a secondary limit as 429', { status: 429, message: secondary, headers: { 'retry-after': '1' } }],
    ['a 429 in other words', { status: 429, message: 'Too Many Requests', headers: { 'retry-after': '1' } }],
    [
      'a 403 that says when to come back',
      { status: 403, message: 'Abuse detected', headers: { 'retry-after': '1' } },
    ],
    [
      'a primary limit',
      { status: 403, message: 'API rate limit exceeded for installation ID 1.', headers: used(0) },
    ],
  ])(
    '%s: waited for',
    async (_, fault) => {
      fake.fail({ operation: 'pulls/list-files', ...fault });
      expect(await (await open()).changedFiles(7)).toMatchObject({ ok: true, files: [] });
    },
    20_000,
  );

  test('a comment that had to wait is written once', async () => {
    fake.fail({
      operation: 'issues/create-comment',
      status: 403,
      message: secondary,
      headers: { 'retry-after': '1' },
    });
    expect(await comment(await open())).toMatchObject({ ok: true, did: 'created' });
    expect(fake.state.comments).toHaveLength(1);
  }, 20_000);

  test.each([
    [
      'secondary',
      { status: 403, message: secondary, headers: { 'retry-after': '60' } },
      'GitHub asks to wait 60 s, longer than this step may (403)',
    ],
    [
      'secondary, no time given',
      { status: 429, message: secondary },
      'GitHub limits requests and asks to wait a minute, longer than this step may (429)',
    ],
    [
      'primary',
      { status: 403, message: 'API rate limit exceeded', headers: used(3000) },
      "the token's rate limit is used up until",
    ],
  ])(
    '%s, too long: said at once',
    async (_, fault, why) => {
      fake.fail({ operation: 'issues/create-comment', times: 9, ...fault });
      const started = Date.now();
      expect(await comment(await open())).toEqual({
        ok: false,
        why: expect.stringContaining(`comment not written: ${why}`),
      });
      expect(Date.now() - started).toBeLessThan(5000);
      expect(fake.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(1);
    },
    20_000,
  );
});

describe('failures that pass', () => {
  test.each([
    ['the list fails once', 'issues/list-comments', { status: 502 }],
    ['writing fails once', 'issues/create-comment', { status: 503 }],
    ['the connection breaks', 'issues/create-comment', {}],
    ['written, but the answer was lost', 'issues/create-comment', { status: 502, carriedOut: true }],
  ])(
    '%s: there is one comment in the end',
    async (_, operation, fault) => {
      fake.fail({ operation, ...fault });
      expect(await comment(await open())).toMatchObject({ ok: true });
      expect(fake.state.comments).toHaveLength(1);
    },
    20_000,
  );

  test('a server that keeps failing is said to', async () => {
    fake.fail({ operation: 'issues/create-comment', status: 500, times: 99 });
    expect(await comment(await open())).toEqual({
      ok: false,
      why: expect.stringMatching(/^comment not written: GitHub failed \(500\)/),
    });
  }, 20_000);

  test('a server that does not answer costs no more than the budget, all tasks together', async () => {
    fake.fail({ operation: '*', delay: 60_000, times: 99 });
    const github = await open({ budget: 300 });
    const started = Date.now();
    const answers = await Promise.all([comment(github), github.changedFiles(7)]);
    expect(answers).toEqual([
      { ok: false, why: 'comment not written: GitHub did not answer within 0.3 s' },
      { ok: false, why: 'changed files not read: GitHub did not answer within 0.3 s' },
    ]);
    expect(Date.now() - started).toBeLessThan(3000);
  });

  test('a cancelled run asks nothing more', async () => {
    const github = await open({ signal: AbortSignal.abort() });
    expect(await comment(github)).toEqual({ ok: false, why: 'comment not written: the run was cancelled' });
  });
});

describe('answers that are not what the API describes', () => {
  const raw = [
    ...['', 'null', '[]', '{}', '"x"', '7', 'true', '[null]', '[{}]', '[[]]', '{"id":', '{"data":null}'],
    '[{"id":"x","user":7,"body":{},"head":null,"number":{}}]',
    '{"id":{},"html_url":[],"check_runs":7,"statuses":null,"deployments":{}}',
    '<html><body>Please log in</body></html>',
  ];
  const headers = [{ 'content-type': 'application/json; charset=utf-8' }, { 'content-type': 'text/html' }];
  const tasks: Record<string, (github: GitHub) => Promise<object>> = {
    'pull requests': (github) => github.pullRequests(),
    'merged pull requests': (github) => github.recentlyMerged(),
    'verified pull request': (github) => github.verifiedPullRequest(7),
    'changed files': (github) => github.changedFiles(7),
    comment: (github) => comment(github),
    review: (github) =>
      github.review({
        pullRequest: 7,
        headSha: sha('1'),
        suggestions: [{ path: 'a.yaml', firstLine: 1, lastLine: 1, reason: 'x', replacement: 'y' }],
      }),
    deployment: (github) =>
      github.deployment({ environment: 'production', state: 'failure', description: 'x', create: true }),
    'check run': (github) =>
      github.checkRun({ name: 'gate', conclusion: 'failure', title: 'x', summary: 'y' }),
  };

  test.each(Object.entries(tasks))(
    '%s: done all the same, or one sentence says that the answer cannot be read',
    async (_, task) => {
      const said = new Set<string>();
      for (const text of raw) {
        for (const head of headers) {
          // All answers are so, or only the first, or only those after it.
          for (const times of [99, 1]) {
            fake.fail({ operation: '*', raw: text, headers: head, times });
            const answer = (await task(await openAs(fake, 'push'))) as Awaited<ReturnType<typeof comment>>;
            fake.mend();
            if (!answer.ok) said.add(answer.why);
          }
        }
      }
      // Ids that such an answer gave were asked for.
      fake.problems.splice(0);
      expect(
        [...said].filter((why) => /undefined|null|not a function|iterable|Unexpected|JSON|[{}]/.test(why)),
      ).toEqual([]);
    },
    60_000,
  );
});

describe('opening', () => {
  test.each([
    ['no token', { token: '' }, {}, 'GitHub is not asked: there is no token; the input `token` is empty'],
    [
      'a token of two lines',
      { token: 'a\nb' },
      {},
      'GitHub is not asked: the input `token` holds characters that no token has',
    ],
    [
      'no repository',
      {},
      { GITHUB_REPOSITORY: '' },
      'GitHub is not asked: GITHUB_REPOSITORY does not name a repository as owner/name',
    ],
    [
      'no address',
      {},
      { GITHUB_API_URL: 'nowhere' },
      'GitHub is not asked: GITHUB_API_URL is not an address',
    ],
    [
      'a proxy of another kind',
      {},
      { HTTPS_PROXY: 'ftp://proxy' },
      'GitHub is not asked: the proxy of HTTPS_PROXY or HTTP_PROXY is not an address',
    ],
  ])('%s: said in one line', async (_, options, said, why) => {
    expect(
      await openGitHub({ token: 'job-token', env: runnerEnv('pull_request', said), ...options }),
    ).toEqual({ ok: false, why });
  });

  test('GitHub Enterprise Server has its API under a path', async () => {
    const github = await openAs(fake, 'pull_request', { GITHUB_API_URL: `${fake.url}/api/v3/` });
    expect(await comment(github)).toMatchObject({ ok: true, did: 'created' });
    expect([...fake.agents]).toEqual([expect.stringMatching(/^crashgate\/0\.1\.0 /)]);
  });

  test.each(['missing.json', 'README.md'])(
    'an event file that is none (%s) is an event without payload',
    async (name) => {
      const github = await openAs(fake, 'pull_request', {
        GITHUB_EVENT_PATH: new URL(`./events/${name}`, import.meta.url).pathname,
      });
      expect(github.run).toMatchObject({ sha: sha('2'), pullRequest: undefined });
    },
  );
});
