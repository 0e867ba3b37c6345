import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { runAction, type Step } from '../e2e/run-action.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { type FakePull, fakePull } from '../github/fake-state.ts';
import { sha } from '../github/run.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const namespace = `crashgate-story-${Date.now().toString(36)}`;
const registry = 'registry.example.com';
const busybox = `${registry}/platform/busybox:1.35`;
/** Its program demands a DATABASE_URL, which no manifest says. */
const release = `${registry}/acme/payments-api:1.4.2`;
const idle = 'command: [sh, -c, "trap exit TERM; while true; do sleep 1; done"]';

interface Said {
  readonly image: string;
  readonly more?: string;
}

const manifest = ({ image, more = '' }: Said): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: payments-api
  namespace: ${namespace}
spec:
  replicas: 1
  progressDeadlineSeconds: 120
  # A pod that crashes at once is ready for a moment, longer on a busy machine, and would replace the old one.
  minReadySeconds: 10
  selector: {matchLabels: {app: payments-api}}
  template:
    metadata: {labels: {app: payments-api}}
    spec:
      terminationGracePeriodSeconds: 2
      containers:
        - name: app
          image: ${image}
          imagePullPolicy: IfNotPresent
          resources: {requests: {memory: 64Mi, cpu: 10m}, limits: {memory: 128Mi}}
${more === '' ? '' : `          ${more}\n`}`;

const fixed = 'env: [{name: DATABASE_URL, value: "postgres://db/payments"}]';

let folder: string;
let fake: FakeGitHub;
let kubeconfig: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-story-'));
  mkdirSync(join(folder, 'deploy'));
  kubeconfig = readFileSync(process.env.KUBECONFIG ?? '', 'utf8');
  fake = await startFakeGitHub();
  fake.state.pulls.push(
    fakePull({ number: 7, headSha: sha('1'), headRef: 'fix-db', commits: [sha('1')], files }),
    // Another's branch of the same name at the same commit, and an old pull request with the commit among its own.
    fakePull({ number: 8, headSha: sha('1'), headRef: 'fix-db', headOwner: 'mallory', commits: [sha('1')] }),
    merged({ number: 5, headSha: sha('8'), landed: [sha('8'), sha('2')], at: '2026-01-01T00:00:00Z' }),
  );
  await makeNamespace(namespace);
  await deploy({ image: busybox, more: idle });
  await kubectl('-n', namespace, 'rollout', 'status', 'deployment/payments-api', '--timeout=60s');
}, 120_000);
afterAll(async () => {
  await kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace);
  await fake.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => expect(fake.problems).toEqual([]));

const files: FakePull['files'] = [{ filename: 'deploy/payments.yaml', status: 'modified', changes: 1 }];

function merged(said: { number: number; headSha: string; landed: string[]; at: string }): FakePull {
  const { at, ...rest } = said;
  const last = said.landed[0] ?? null;
  return fakePull({
    ...rest,
    state: 'closed',
    mergedAt: at,
    mergeCommitSha: last,
    commits: [said.headSha],
    files,
  });
}

/** What a checkout of the commit holds. */
function checkout(said: Said): string {
  const text = manifest(said);
  writeFileSync(join(folder, 'deploy/payments.yaml'), text);
  return text;
}

const deploy = (said: Said): Promise<void> => apply(namespace, checkout(said));

/** An event whose payload is that of a kept one but for some commits and numbers. */
function eventOf(kept: string, changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(new URL(`../github/events/${kept}.json`, import.meta.url), 'utf8');
  for (const [from, to] of Object.entries(changes)) text = text.replaceAll(from, to);
  const path = join(folder, `${kept}.json`);
  writeFileSync(path, text);
  return path;
}

let runId = 500;
function run(
  event: string,
  inputs: Record<string, string>,
  said: Record<string, string> = {},
  meanwhile?: Parameters<typeof runAction>[4],
): Promise<Step> {
  runId += 1;
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId), GITHUB_JOB: 'deploy', ...said };
  return runAction(folder, event, { manifests: 'deploy', token: 'job-token', ...inputs }, env, meanwhile);
}

const gate = (): Promise<Step> => run('pull_request', {}, { GITHUB_JOB: 'gate' });
const watching = (environment: string): Record<string, string> => ({
  ...{ mode: 'watch', kubeconfig, environment, deployment: 'true', timeout: '3m', stability: '5s' },
});
const comments = (on: number): string[] =>
  fake.state.comments.filter((comment) => comment.on === on).map(({ body }) => body);
const watchComment = (on: number, environment = 'production'): string =>
  comments(on).find((body) => body.startsWith(`<!-- crashgate:v1 key=watch/${environment}/`)) ?? '';
const statuses = (environment: string): string[] =>
  fake.state.deployments
    .filter((deployment) => deployment.environment === environment)
    .flatMap((deployment) => deployment.statuses.map(({ state, description }) => `${state}: ${description}`));

describe('from a pull request to production, and back from there', () => {
  test('a manifest that names no version is blocked, at its line', async () => {
    const text = checkout({ image: `${registry}/acme/payments-api:latest` });
    const line = text.split('\n').findIndex((each) => each.includes(':latest')) + 1;
    const step = await gate();
    expect(step.code).toBe(1);
    expect(step.printed).toMatch(new RegExp(`^::error .*file=deploy/payments.yaml,line=${line},`, 'm'));
    expect(comments(7)).toEqual([expect.stringContaining('### ❌ Blocked')]);
    expect(step.outputs['comment-url']).toContain('/pull/7#');
  });

  test('with a version it passes, and the same comment says so', async () => {
    checkout({ image: release });
    expect((await gate()).code).toBe(0);
    expect(comments(7)).toEqual([expect.stringContaining('### ✅ All clear, after 1 run that did not pass')]);
  });

  test('merged and deployed it crashes: told early, to the pull request that brought it', async () => {
    const pull = fake.state.pulls[0] as FakePull;
    Object.assign(
      pull,
      merged({ number: 7, headSha: sha('1'), landed: [sha('2')], at: '2026-11-20T10:00:00Z' }),
    );
    await deploy({ image: release });
    const began = performance.now();
    const step = await run('push-squash', watching('production'));
    expect({ code: step.code, ...step.outputs }).toMatchObject({
      ...{ code: 1, verdict: 'failed', cause: 'missing-environment-variable' },
      'comment-url': expect.stringContaining('/pull/7#'),
    });
    // The rollout's own deadline is two minutes.
    expect((performance.now() - began) / 1000).toBeLessThan(90);
    const body = watchComment(7);
    expect(body).toContain(
      '### ❌ payments-api does not start: environment variable `DATABASE_URL` is not set',
    );
    expect(body).toContain('**Impact:** none yet.');
    expect([5, 8].flatMap(comments)).toEqual([]);
    expect(statuses('production')).toEqual([
      'in_progress: watching the rollout',
      expect.stringMatching(/^failure: .*DATABASE_URL/),
    ]);
    expect(step.summary).toContain('DATABASE_URL');
    expect(step.printed).toMatch(/^::error .*file=deploy\/payments\.yaml,line=\d+/m);
  }, 150_000);

  test('mended by another pull request: the comment on the first one says recovered', async () => {
    const before = fake.state.comments.length;
    fake.state.pulls.push(
      merged({ number: 12, headSha: sha('6'), landed: [sha('7')], at: '2026-11-20T11:00:00Z' }),
    );
    await deploy({ image: release, more: fixed });
    const step = await run('push-squash', watching('production'), {
      ...{ GITHUB_SHA: sha('7'), GITHUB_EVENT_PATH: eventOf('push-squash', { [sha('2')]: sha('7') }) },
    });
    expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 0, verdict: 'complete' });
    expect(watchComment(7)).toMatch(
      /### ✅ `payments-api` recovered in \[`7{7}`\]\S* after 1 failed attempt/,
    );
    expect(step.lines).toContain('the comment on pull request 7 says recovered');
    // The second pull request failed at nothing: there is nothing to say on it.
    expect({ all: fake.state.comments.length, on: comments(12) }).toEqual({ all: before, on: [] });
    expect(statuses('production').at(-1)).toMatch(/^success: payments-api is up/);
  }, 150_000);
});

describe('a preview of an open pull request', () => {
  const opened = { number: 20, headRef: 'try', commits: [sha('a'), sha('b')], files };
  const event = (head: string): Record<string, string> => ({
    GITHUB_EVENT_PATH: eventOf('pull_request', { [sha('1')]: head, '"number": 7': '"number": 20' }),
  });

  test('fails, is mended by the next push, and its comment says recovered', async () => {
    fake.state.pulls.push(fakePull({ ...opened, headSha: sha('a') }));
    await deploy({ image: release, more: 'env: [{name: LOG_LEVEL, value: debug}]' });
    const failed = await run('pull_request', watching('preview'), event(sha('a')));
    expect([failed.code, failed.outputs.cause]).toEqual([1, 'missing-environment-variable']);
    expect(watchComment(20, 'preview')).toContain('`DATABASE_URL` is not set');

    Object.assign(fake.state.pulls.at(-1) as FakePull, { headSha: sha('b') });
    await deploy({ image: release, more: fixed });
    const passed = await run('pull_request', watching('preview'), event(sha('b')));
    expect([passed.code, passed.outputs.verdict]).toEqual([0, 'complete']);
    expect(comments(20)).toEqual([expect.stringMatching(/### ✅ `payments-api` recovered in \[`b{7}`\]/)]);
    // Another environment's comment stays what it is.
    expect(watchComment(7)).toContain('### ✅ `payments-api` recovered in [`7777777`]');
  }, 240_000);
});

test('a job that is cancelled says in the middle of the watch what is known', async () => {
  await deploy({ image: `${registry}/acme/no-such-app:9.9.9` });
  const pull = merged({ number: 30, headSha: sha('c'), landed: [sha('d')], at: '2026-11-20T12:00:00Z' });
  fake.state.pulls.push(pull);
  let since = 0;
  const step = await run(
    'push-squash',
    { ...watching('production'), tolerance: 'patient' },
    { GITHUB_SHA: sha('d'), GITHUB_EVENT_PATH: eventOf('push-squash', { [sha('2')]: sha('d') }) },
    (printed, kill) => {
      if (since > 0 || !/ImagePullBackOff|ErrImagePull|cannot be pulled|no-such-app/.test(printed)) return;
      since = performance.now();
      kill('SIGTERM');
    },
  );
  expect({ code: step.code, verdict: step.outputs.verdict }).toEqual({ code: 2, verdict: 'cancelled' });
  // The runner waits 7.5 s before it ends a job by force.
  expect((performance.now() - since) / 1000).toBeLessThan(7.5);
  expect(step.summary).toMatch(/stopped|cancelled/i);
  expect(step.summary).toContain('no-such-app:9.9.9');
  expect(step.summary).not.toMatch(/failed (?:after|within)/);
  expect(watchComment(30)).toContain('no-such-app:9.9.9');
  expect(statuses('production').at(-1)).toMatch(/^error: stopped before the end/);
}, 150_000);
