import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { chart } from '../e2e/recipes/manifests.ts';
import { headlines, mergedPull, openPull, pushed } from '../e2e/recipes/pull-requests.ts';
import {
  act,
  type Files,
  isInstalled,
  type Ran,
  Repository,
  tidyUp,
  withoutAct,
} from '../e2e/recipes/run-recipe.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

jest.setTimeout(300_000);
afterAll(tidyUp);

let fake: FakeGitHub;
let namespace = '';
let kubeconfig = '';
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.commits = pushed;
  namespace = `crashgate-recipe-${Date.now().toString(36)}`;
  await makeNamespace(namespace);
  kubeconfig = await configFor(namespace);
}, 60_000);
afterEach(async () => {
  const { problems } = fake;
  await Promise.all([
    fake.close(),
    kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace),
  ]);
  expect(problems).toEqual([]);
});

/** The kubeconfig as a secret of a repository would hold it: one context, whose namespace is the one to deploy to. */
async function configFor(place: string): Promise<string> {
  const config = JSON.parse(await kubectl('config', 'view', '--raw', '--flatten', '--minify', '-o', 'json'));
  for (const { context } of config.contexts) context.namespace = place;
  return JSON.stringify(config);
}

/** Left out where only the most important scenarios are played. */
const thorough = process.env.CRASHGATE_SCENARIOS === 'ci' ? test.skip : test;

let runId = 900;
function run(name: string, repository: Repository, event: string): Promise<Ran> {
  runId += 1;
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId) };
  return repository.run(name, { event, env, secrets: { KUBECONFIG: kubeconfig } });
}

const script = `[ -n "$DATABASE_URL" ] || { echo 'Error: Missing required environment variable DATABASE_URL' >&2; exit 1; }
while true; do sleep 1; done`;
const withVariable = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  replicas: 1
  progressDeadlineSeconds: 120
  selector: {matchLabels: {app: checkout}}
  template:
    metadata: {labels: {app: checkout}}
    spec:
      terminationGracePeriodSeconds: 1
      containers:
        - name: app
          image: registry.example.com/platform/busybox:1.35
          imagePullPolicy: IfNotPresent
          command: [sh, -c]
          args: [${JSON.stringify(script)}]
          env:
            - {name: LOG_LEVEL, value: info}
            - {name: DATABASE_URL, value: "postgres://db/shop"}
          resources: {requests: {cpu: 10m, memory: 16Mi}, limits: {memory: 32Mi}}
          readinessProbe: {exec: {command: ["true"]}, periodSeconds: 1}
`;
const withoutVariable = withVariable.replace(/^.*name: DATABASE_URL.*\n/m, '');
const withMovingTag = withoutVariable.replace('busybox:1.35', 'busybox:latest');
const deploy = (manifest: string): Files => ({ 'deploy/checkout.yaml': manifest });

/** Asks again for a minute: a container takes a while to crash. */
async function eventually(check: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + 60_000; ; ) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

/** A repository whose newest commit came with the pull request. */
function merged(files: Files, before?: Files): Repository {
  const repository = new Repository(files, before);
  fake.state.pulls = [mergedPull(repository.head)];
  return repository;
}

(act === undefined ? describe.skip : describe)('the recipes on a real cluster', () => {
  test('the story: blocked, mended, deployed, explained on its pull request, recovered', async () => {
    await apply(namespace, withVariable);
    await kubectl('-n', namespace, 'rollout', 'status', 'deployment/checkout', '--timeout=60s');

    fake.state.pulls = [openPull('deploy/checkout.yaml', withMovingTag)];
    const blocked = await run('gate.yml', new Repository(deploy(withMovingTag)), 'pull_request');
    expect(blocked.jobs).toEqual({ gate: 'failure' });
    expect(headlines(fake)).toEqual([expect.stringMatching(/^#7: ### ❌ Blocked: .* a mutable tag$/)]);

    // No manifest says that the program needs the variable.
    const mended = await run('gate.yml', new Repository(deploy(withoutVariable)), 'pull_request');
    expect(mended.jobs).toEqual({ gate: 'success' });
    const gateSays = expect.stringMatching(/^#7: ### ✅ (All clear|Nothing blocks any more), after 1 run/);
    expect(headlines(fake)).toEqual([gateSays]);

    const failed = await run(
      'deploy.yml',
      merged(deploy(withoutVariable), deploy(withVariable)),
      'push-merge',
    );
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(failed.outputs).toMatchObject({ verdict: 'failed', cause: 'missing-environment-variable' });
    expect(headlines(fake)).toEqual([
      gateSays,
      '#7: ### ❌ checkout does not start: environment variable `DATABASE_URL` is not set',
    ]);
    const [, comment] = fake.state.comments;
    expect(comment?.body).toContain('**production**');
    expect(comment?.body).toMatch(/\*\*Impact:\*\* none yet\. 1 of 1 pods? of revision 1 still serves?\./);

    const recovered = await run('deploy.yml', merged(deploy(withVariable)), 'push-merge');
    expect(recovered.jobs).toEqual({ deploy: 'success' });
    expect(headlines(fake)).toEqual([gateSays, expect.stringMatching(/^#7: ### ✅ .*recovered/i)]);
  });

  thorough('deploy-rollback.yml takes it back to what worked, and says so', async () => {
    await apply(namespace, withVariable);
    await kubectl('-n', namespace, 'rollout', 'status', 'deployment/checkout', '--timeout=60s');
    const failed = await run('deploy-rollback.yml', merged(deploy(withoutVariable)), 'push-merge');
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(failed.annotations.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^rollback verified healthy: /),
    );
    const [comment] = fake.state.comments;
    expect(comment?.body).toMatch(/rollback/i);
    const now = await kubectl('-n', namespace, 'get', 'deployment', 'checkout', '-o', 'json');
    expect(now).toContain('DATABASE_URL');
    await kubectl('-n', namespace, 'rollout', 'status', 'deployment/checkout', '--timeout=5s');
  });

  (isInstalled('helm') ? thorough : test.skip)('deploy-helm.yml explains what a release broke', async () => {
    const failed = await run('deploy-helm.yml', merged(chart(withoutVariable)), 'push-merge');
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(failed.outputs).toMatchObject({ verdict: 'failed', cause: 'missing-environment-variable' });
    expect(headlines(fake)).toEqual([
      '#7: ### ❌ checkout does not start: environment variable `DATABASE_URL` is not set',
    ]);
    const recovered = await run('deploy-helm.yml', merged(chart(withVariable)), 'push-merge');
    expect(recovered.jobs).toEqual({ deploy: 'success' });
    expect(headlines(fake)).toEqual([expect.stringMatching(/^#7: ### ✅ .*recovered/i)]);
  });

  thorough('alert.yml fails while something crashes', async () => {
    const look = () => run('alert.yml', new Repository(deploy(withVariable)), 'schedule');
    const quiet = await look();
    expect(quiet.outputs).toMatchObject({ verdict: 'quiet' });
    await apply(namespace, withoutVariable);
    await eventually(async () => {
      const alarmed = await look();
      expect(alarmed.jobs).toEqual({ alert: 'failure' });
      expect(alarmed.outputs).toMatchObject({ verdict: 'alert', cause: 'missing-environment-variable' });
    });
  });
});

if (act === undefined) test(withoutAct, () => expect(act).toBeUndefined());
