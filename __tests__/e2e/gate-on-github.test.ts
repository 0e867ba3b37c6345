import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { fakePull } from '../github/fake-state.ts';
import { sha } from '../github/run.ts';
import { expectHarmless, expectNoCommand } from '../report/harmless.ts';
import { hostileStrings } from '../report/hostile-strings.ts';
import { runAction, type Step } from './run-action.ts';

// Each step is a process of its own, on machines that have others to run too.
jest.setTimeout(60_000);

const resources = 'resources: {requests: {memory: 64Mi, cpu: 50m}, limits: {memory: 64Mi}}';
const pod = (name: string, image: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}}
spec:
  containers:
    - name: app
      image: ${image}
      ${resources}
`;
const typo = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {DATABASE_URL: x}
---
${pod('web', 'ghcr.io/acme/web:1.0.0')}      env:
        - name: URL
          valueFrom:
            configMapKeyRef:
              name: settings
              key: DATABASE_URI
`;

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-github-'));
  write('good/pod.yaml', pod('tidy', 'ghcr.io/acme/app:1.0.0'));
  write('bad/pod.yaml', pod('moving', 'ghcr.io/acme/app:latest'));
  write('typo/pod.yaml', typo);
  write('two/old.yaml', pod('moving', 'ghcr.io/acme/app:latest'));
  write('two/new.yaml', pod('fresh', 'ghcr.io/acme/new:latest'));
  write('chart/Chart.yaml', 'apiVersion: v2\nname: chart\nversion: 1.0.0\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

let fake: FakeGitHub;
const added = (text: string): string => {
  const lines = text.trimEnd().split('\n');
  return [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
};
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.pulls.push(
    fakePull({
      number: 7,
      headSha: sha('1'),
      commits: [sha('1')],
      files: [{ filename: 'typo/pod.yaml', status: 'added', patch: added(typo) }],
    }),
    fakePull({ number: 8, headSha: sha('4'), headOwner: 'mallory' }),
    fakePull({ number: 9, headSha: sha('6') }),
  );
});
afterEach(async () => {
  const { problems } = fake;
  await fake.close();
  expect(problems).toEqual([]);
});

/** One run of the gate for an event; later runs have higher ids. */
let runId = 500;
function gate(
  manifests: string,
  inputs: Record<string, string> = {},
  { event = 'pull_request', ...said }: Record<string, string> = {},
): Promise<Step> {
  runId += 1;
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId), ...said };
  return runAction(folder, event, { manifests, token: 'job-token', ...inputs }, env);
}

const bodies = (): string[] => fake.state.comments.map(({ body }) => body);
const warnings = ({ lines }: Step): string[] => lines.filter((line) => line.startsWith('::warning::'));

describe('the comment', () => {
  test('is written when something blocks, edited in place, and turns to all clear', async () => {
    const blocked = await gate('bad');
    expect(blocked.code).toBe(1);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatch(/^<!-- crashgate:v1 key=gate\/\/\/gate run=/);
    expect(bodies()[0]).toContain('### ❌ Blocked: app (Pod moving)');
    expect(bodies()[0]).toContain('`1111111` · [run](https://github.test/acme/shop/actions/runs/');
    expect(bodies()[0]).toContain('0 of 1 finding on lines of this diff');
    expect(blocked.outputs['comment-url']).toMatch(/pull\/7#issuecomment-\d+$/);

    await gate('bad\ntypo');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('has no key `DATABASE_URI`');

    const fixed = await gate('good');
    expect(fixed.code).toBe(0);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('### ✅ All clear, after 2 runs that did not pass');
    expect(bodies()[0]).not.toContain('❌');
    expect(fake.state.comments[0]?.edits).toBe(2);
  });

  test('what stands in the diff comes first', async () => {
    await gate('bad\ntypo');
    const [body = ''] = bodies();
    expect(body).toContain('1 of 2 findings on lines of this diff');
    expect(body.indexOf('DATABASE_URI')).toBeLessThan(body.indexOf('latest'));
  });

  test('is not written when everything was fine from the start, unless always', async () => {
    const quiet = await gate('good');
    expect([quiet.code, bodies()]).toEqual([0, []]);
    expect(quiet.outputs['comment-url']).toBe('');
    await gate('good', { comment: 'always' });
    expect(bodies()[0]).toContain('### ✅ Passed');
  });

  test('never: GitHub is not asked at all', async () => {
    expect((await gate('bad', { comment: 'never' })).code).toBe(1);
    expect(fake.asked).toEqual([]);
  });

  test('a stale run does not overwrite what a newer one says', async () => {
    const old = { GITHUB_RUN_ID: '10', GITHUB_EVENT_PATH: join(folder, 'old.json') };
    const event = {
      pull_request: {
        ...{ number: 7, state: 'open', title: 'x', html_url: '' },
        head: { sha: sha('9'), repo: { id: 1 } },
        base: { ref: 'main', repo: { id: 1 } },
      },
    };
    write('old.json', JSON.stringify(event));
    await gate('bad');
    const before = bodies();
    const step = await gate('good', {}, old);
    expect([step.code, bodies()]).toEqual([0, before]);
    expect(step.lines).toContain('the comment was left: a newer run has written it');
  });

  test('settings that cannot be meant are told there too', async () => {
    const step = await gate('bad', { 'fail-on': 'errors' });
    expect(step.code).toBe(2);
    expect(bodies()[0]).toContain('### ⚠️ Could not judge: fail-on must be error, warning or never');
  });

  test('each job has its own, and each part of a matrix that names itself', async () => {
    await gate('bad');
    await gate('bad', {}, { GITHUB_JOB: 'other' });
    await gate('bad', { 'comment-key': 'staging' });
    await gate('good', { 'comment-key': 'staging' });
    expect(bodies().map((body) => /### (.)/.exec(body)?.[1])).toEqual(['❌', '❌', '✅']);
  });
});

describe('which pull request', () => {
  test.each([
    ['push-squash', sha('2')],
    ['merge_group', sha('5')],
  ])('%s: the one that the commit belongs to', async (event, commit) => {
    const [pull] = fake.state.pulls;
    if (pull)
      Object.assign(pull, {
        landed: [commit],
        mergedAt: '2026-11-20T09:00:00Z',
        mergeCommitSha: commit,
        state: 'closed',
      });
    const name = event.startsWith('push') ? 'push' : event;
    await gate('bad', {}, { event, GITHUB_EVENT_NAME: name, GITHUB_SHA: commit });
    expect(fake.state.comments.map(({ on }) => on)).toEqual([7]);
  });

  test('a push that came without one: blocked, and said quietly', async () => {
    fake.state.commits.push(sha('2'));
    fake.state.pulls.splice(0);
    const step = await gate('bad', {}, { event: 'push-squash', GITHUB_EVENT_NAME: 'push' });
    expect([step.code, bodies(), warnings(step)]).toEqual([1, [], []]);
    expect(step.lines).toContain('no comment: no pull request has this commit');
  });
});

describe('tokens that may only read: the gate blocks all the same, and one line says why there is no comment', () => {
  test('a fork', async () => {
    const step = await gate(
      'bad',
      { token: 'read-only-token' },
      { event: 'pull_request-from-fork', GITHUB_SHA: sha('4') },
    );
    expect(step.code).toBe(1);
    expect(step.lines.filter((line) => /no comment|not written/.test(line))).toEqual([
      expect.stringMatching(
        /^no comment: GitHub gives runs of pull requests from forks a token that may only read/,
      ),
    ]);
    expect(step.printed).toContain('::error title=image-floating-tag,file=bad/pod.yaml,line=7');
    expect(step.summary).toMatch(/^### ❌ Blocked/);
  });

  test('Dependabot', async () => {
    const dependabot = {
      event: 'pull_request-from-dependabot',
      GITHUB_ACTOR: 'dependabot[bot]',
      GITHUB_SHA: sha('6'),
    };
    const step = await gate('bad', { token: 'read-only-token' }, dependabot);
    expect([step.code, warnings(step)]).toEqual([1, []]);
    expect(step.lines.filter((line) => /Dependabot/.test(line))).toHaveLength(1);
  });

  test('no token at all', async () => {
    const step = await gate('bad', { token: '' });
    expect([step.code, warnings(step), fake.asked]).toEqual([1, [], []]);
    expect(step.lines).toContain('nothing is written to GitHub: the input token is empty');
  });
});

describe('whatever GitHub answers, the verdict stands and one line says what was not done', () => {
  test.each([
    [401, 'Bad credentials'],
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [422, 'Validation Failed'],
    [429, 'Too Many Requests'],
    [500, 'Server Error'],
  ])(
    '%i',
    async (status, message) => {
      const headers: Record<string, string> = status === 429 ? { 'retry-after': '3600' } : {};
      fake.fail({ operation: '*', times: 100, status, message, headers });
      const step = await gate('bad');
      expect(step.code).toBe(1);
      expect(step.outputs).toMatchObject({ verdict: 'block', 'comment-url': '' });
      expect(warnings(step)).toEqual([
        expect.stringMatching(/^::warning::comment not written: .*\d|^::warning::comment/),
      ]);
      expect(step.lines.filter((line) => new RegExp(`\\b${status}\\b`).test(line))).toHaveLength(1);
    },
    60_000,
  );

  test('no connection', async () => {
    fake.fail({ operation: '*', times: 100 });
    const step = await gate('bad');
    expect([step.code, warnings(step).length]).toEqual([1, 1]);
  }, 60_000);

  test('a passing gate stays quiet about comments that it may not even look for', async () => {
    fake.fail({ operation: '*', times: 100, status: 403, message: 'Resource not accessible by integration' });
    const step = await gate('good');
    expect([step.code, warnings(step)]).toEqual([0, []]);
  }, 60_000);
});

describe('suggestions', () => {
  test('a line of the diff that mends its finding, once', async () => {
    const step = await gate('typo', { review: 'true' });
    expect(step.code).toBe(1);
    expect(fake.state.reviewComments).toMatchObject([{ path: 'typo/pod.yaml', line: 19 }]);
    expect(fake.state.reviewComments[0]?.body).toContain(
      '```suggestion\n              key: DATABASE_URL\n```',
    );
    await gate('typo', { review: 'true' });
    expect(fake.state.reviewComments).toHaveLength(1);
  });

  test('none unless asked for, and none of what has no certain answer', async () => {
    await gate('typo');
    await gate('bad', { review: 'true' });
    expect(fake.state.reviews).toEqual([]);
  });
});

test('hostile names of files, objects, images and branches are obeyed nowhere', async () => {
  const short = hostileStrings.filter(({ length }) => length < 200);
  const documents = short.map((text) => ({
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: text, annotations: { 'crashgate.dev/ignore': text } },
    spec: { containers: [{ name: text, image: text, env: [{ name: 'A', value: text }] }] },
  }));
  const name = '::error file=x::%0A@octocat ```<img src=x> \u001b[31m .yaml';
  write(`hostile/${name}`, documents.map((each) => JSON.stringify(each)).join('\n---\n'));
  const branch = 'a`b<img/src=x>@octocat\u202e';
  const step = await gate(
    'hostile',
    { checks: 'true' },
    { GITHUB_SERVER_URL: 'https://github.com', GITHUB_HEAD_REF: branch },
  );
  expect(step.code).toBe(1);

  const [, token = ''] = /^::stop-commands::(.+)$/m.exec(step.printed) ?? [];
  const [before = '', quoted = '', after = ''] = step.printed.split(
    new RegExp(`^::(?:stop-commands::)?${token}(?:::)?$`, 'm'),
  );
  expect(before.trim()).toBe('');
  expectNoCommand(quoted);
  for (const line of after.split('\n').filter((each) => /^\s*::|##\[/.test(each)))
    expect(line).toMatch(/^::(?:error|warning) title=[a-z-]+,file=hostile\/%3A%3Aerror |^::error::blocked: /);

  const [body = ''] = bodies();
  expectHarmless(body.slice(body.indexOf('\n') + 1));
  expectHarmless(step.summary);
  expectHarmless(fake.state.checkRuns[0]?.summary ?? '');
}, 60_000);

test('a check run, when it is asked for', async () => {
  await gate('bad\ntypo', { checks: 'true' });
  expect(fake.state.checkRuns).toMatchObject([
    { name: 'crashgate gate (gate)', head_sha: sha('1'), conclusion: 'failure' },
  ]);
  expect(fake.state.checkRuns[0]?.annotations).toHaveLength(2);
});

describe('only what is new', () => {
  test('blocks on the new finding alone, and counts the known one', async () => {
    const step = await gate('two', { base: 'bad', 'new-only': 'true' });
    expect([step.code, step.outputs.errors]).toEqual([1, '1']);
    expect(bodies()[0]).toContain('1 known finding on the base branch is not shown');
    expect(bodies()[0]).toContain('app (Pod fresh)');
    expect(bodies()[0]).not.toContain('Pod moving');
  });

  test('passes on what was there before', async () => {
    const step = await gate('bad', { base: 'bad', 'new-only': 'true' });
    expect([step.code, step.outputs.verdict, bodies()]).toEqual([0, 'pass', []]);
  });

  test('a base that is not there: everything counts, and a warning says so', async () => {
    const step = await gate('bad', { base: 'nowhere', 'new-only': 'true' });
    expect(step.code).toBe(1);
    expect(warnings(step)).toEqual([
      '::warning::the base branch could not be judged, so all findings count: nowhere does not exist',
    ]);
  });

  test('without a base it is a mistake', async () => {
    const step = await gate('bad', { 'new-only': 'true' });
    expect(step.code).toBe(2);
    expect(step.printed).toContain('new-only needs base: the manifests of the base branch to compare with');
  });
});

describe('pull_request_target', () => {
  const target = {
    event: 'pull_request_target-from-fork',
    GITHUB_EVENT_NAME: 'pull_request_target',
    GITHUB_SHA: sha('4'),
  };

  test.each([{ helm: 'chart' }, { kustomize: 'chart' }])('renders nothing: %j', async (inputs) => {
    const step = await gate('good', inputs, target);
    expect(step.code).toBe(2);
    expect(step.printed).toContain('nothing is rendered in pull_request_target: this run has secrets');
    expect(step.printed).toContain('allow-untrusted-rendering: true');
  });

  test('judges rendered manifests as ever, and may write', async () => {
    const step = await gate('bad', {}, target);
    expect(step.code).toBe(1);
    expect(fake.state.comments.map(({ on }) => on)).toEqual([8]);
  });

  test('renders when it is told that this is meant', async () => {
    const step = await gate('good', { kustomize: 'chart', 'allow-untrusted-rendering': 'true' }, target);
    expect(step.printed).not.toContain('nothing is rendered in');
  });
});

test.each([
  [{ comment: 'sometimes' }, 'comment must be always, on-failure or never, not "sometimes"'],
  [{ review: 'yes' }, 'review must be true or false, not "yes"'],
])('an input that cannot be meant: %j', async (inputs, message) => {
  const step = await gate('good', inputs as Record<string, string>);
  expect([step.code, step.printed.includes(message)]).toEqual([2, true]);
});
