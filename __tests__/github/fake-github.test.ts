import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { fakePull } from './fake-state.ts';
import { runnerEnv, sha } from './run.ts';

describe('the test server', () => {
  let fake: FakeGitHub;
  beforeEach(async () => {
    fake = await startFakeGitHub();
    fake.state.pulls.push(fakePull({ number: 7, headSha: sha('1') }));
  });
  afterEach(() => fake.close());

  const ask = (path: string, method = 'GET', body?: object, token = 'job-token') =>
    fetch(`${fake.url}${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const comments = '/repos/acme/shop/issues/7/comments';

  test.each([
    [
      'an operation that GitHub has not',
      () => ask('/repos/acme/shop/nonsense'),
      404,
      /^no such operation: get /,
    ],
    [
      'one that is not modelled',
      () => ask('/repos/acme/shop/statuses/x', 'POST', { state: 'success' }),
      404,
      /^not modelled: /,
    ],
    [
      'a comment without a body',
      () => ask(comments, 'POST', {}),
      422,
      /^issues\/create-comment: request breaks the description/,
    ],
    [
      'a body of another type',
      () => ask(comments, 'POST', { body: 1 }),
      422,
      /^issues\/create-comment: request breaks/,
    ],
  ])('complains about %s', async (_, request, status, problem) => {
    expect((await request()).status).toBe(status);
    expect(fake.problems).toEqual([expect.stringMatching(problem)]);
  });

  test('refuses what GitHub refuses, without complaining', async () => {
    expect((await ask(comments, 'POST', { body: '😀'.repeat(65_537) })).status).toBe(422);
    expect((await ask(comments, 'POST', { body: '😀'.repeat(65_536) })).status).toBe(201);
    expect((await ask(comments, 'POST', { body: 'x' }, 'read-only-token')).status).toBe(403);
    expect((await ask(comments, 'POST', { body: 'x' }, 'nobody')).status).toBe(401);
    expect((await ask(comments, 'GET', undefined, 'blind-token')).status).toBe(404);
    expect((await ask('/repos/acme/other/issues/7/comments')).status).toBe(404);
    expect((await ask('/user')).status).toBe(403);
    expect((await ask('/user', 'GET', undefined, 'user-token')).status).toBe(200);
    expect(fake.problems).toEqual([]);
  });

  test('pages as GitHub does: 30 at a time, at most 100, with links', async () => {
    for (let id = 1; id <= 130; id += 1) {
      fake.state.comments.push({ id, on: 7, user: 'octocat', app: null, body: 'x', edits: 0 });
    }
    const [first, second, big] = [
      await ask(comments),
      await ask(`${comments}?page=5`),
      await ask(`${comments}?per_page=500`),
    ];
    expect(await first.json()).toHaveLength(30);
    expect(first.headers.get('link')).toBe(
      `<${fake.url}${comments}?page=2>; rel="next", <${fake.url}${comments}?page=5>; rel="last"`,
    );
    expect(await second.json()).toHaveLength(10);
    expect(await big.json()).toHaveLength(100);
    expect(fake.problems).toEqual([]);
  });
});

test('the server is a program too: seeded, asked by another program, and looked into', async () => {
  const server = spawn(process.execPath, [
    new URL('./fake-github.ts', import.meta.url).pathname,
    '--port',
    '0',
  ]);
  try {
    const [line] = await once(server.stdout, 'data');
    const url = String(line).trim();
    const seed = { pulls: [fakePull({ number: 7, headSha: sha('1') })] };
    await fetch(`${url}/_control/state`, { method: 'POST', body: JSON.stringify(seed) });
    const fault = { operation: 'issues/list-comments', status: 502 };
    await fetch(`${url}/_control/faults`, { method: 'POST', body: JSON.stringify(fault) });
    const program = `
      import { openGitHub } from '${new URL('../../src/github/open.ts', import.meta.url).href}';
      const { github } = await openGitHub({ token: 'job-token', env: process.env });
      const request = { on: { pullRequest: 7 }, key: { purpose: 'gate' }, mode: 'always', state: 'problem', body: 'blocked' };
      console.log((await github.upsertComment(request)).did);`;
    const client = spawn(process.execPath, ['--input-type=module', '-e', program], {
      env: { PATH: process.env.PATH, ...runnerEnv('pull_request', { GITHUB_API_URL: url }) },
    });
    const [said] = await once(client.stdout, 'data');
    expect(String(said)).toBe('created\n');
    expect(await (await fetch(`${url}/_control/state`)).json()).toMatchObject({
      comments: [{ on: 7, user: 'github-actions[bot]' }],
      asked: ['GET issues/list-comments', 'GET issues/list-comments', 'POST issues/create-comment'],
      problems: [],
    });
    await fetch(`${url}/nonsense`);
    server.kill('SIGTERM');
    expect(await once(server, 'exit')).toEqual([1, null]);
  } finally {
    server.kill('SIGKILL');
  }
}, 30_000);
