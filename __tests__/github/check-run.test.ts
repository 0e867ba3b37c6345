import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckAnnotation, CheckRunRequest } from '../../src/github-port.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { openAs, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

async function check(said: Partial<CheckRunRequest>, env: Record<string, string> = {}, token = 'job-token') {
  const github = await openAs(fake, 'pull_request', env, { token });
  return github.checkRun({ name: 'crashgate', title: 'blocked: 2 errors', summary: 'two', ...said });
}

const annotations = (count: number): CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => ({
    path: 'deploy/a.yaml',
    firstLine: index + 1,
    lastLine: index + 1,
    level: 'failure',
    title: 'memory-limit',
    message: 'no memory limit',
  }));

test('created at the head of the pull request, concluded at once', async () => {
  expect(await check({ conclusion: 'failure', annotations: annotations(2) })).toMatchObject({
    ok: true,
    did: 'created',
  });
  expect(fake.state.checkRuns).toMatchObject([
    {
      name: 'crashgate',
      head_sha: sha('1'),
      status: 'completed',
      conclusion: 'failure',
      title: 'blocked: 2 errors',
      annotations: { length: 2 },
    },
  ]);
});

test('begun in one step, concluded in another', async () => {
  await check({});
  expect(await check({ conclusion: 'success', title: 'pass' })).toMatchObject({ ok: true, did: 'updated' });
  expect(fake.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'success', title: 'pass' }]);
});

test('more than 50 annotations come in several requests', async () => {
  await check({ conclusion: 'failure', annotations: annotations(120) });
  expect(fake.state.checkRuns[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
    Array.from({ length: 120 }, (_, index) => index + 1),
  );
  expect(fake.asked.slice(1)).toEqual(['POST checks/create', 'PATCH checks/update', 'PATCH checks/update']);
}, 20_000);

test('another attempt and another name have check runs of their own', async () => {
  await check({ conclusion: 'failure', annotations: annotations(1) });
  await check({ conclusion: 'success' }, { GITHUB_RUN_ATTEMPT: '2' });
  await check({ conclusion: 'success', name: 'crashgate watch' });
  expect(fake.state.checkRuns.map(({ annotations: own }) => own.length)).toEqual([1, 0, 0]);
});

test('a summary of any length is taken', async () => {
  expect(await check({ summary: 'line\n'.repeat(50_000), title: 't'.repeat(999) })).toMatchObject({
    ok: true,
  });
  expect(fake.state.checkRuns[0]?.summary.length).toBeLessThanOrEqual(60_000);
});

test("a person's token may not: said in GitHub's words", async () => {
  expect(await check({}, {}, 'user-token')).toEqual({
    ok: false,
    why: 'check run not written: GitHub refused: You must authenticate via a GitHub App. (403)',
  });
});
