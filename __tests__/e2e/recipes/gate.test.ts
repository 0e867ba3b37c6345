import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../../github/fake-github.ts';
import { sha } from '../../github/run.ts';
import { runCli } from '../run-cli.ts';
import { bad, badLine, chart, good, overlays } from './manifests.ts';
import { headlines, openPull } from './pull-requests.ts';
import {
  act,
  type Circumstances,
  type Files,
  isInstalled,
  type Ran,
  Repository,
  tidyUp,
  withoutAct,
} from './run-recipe.ts';

jest.setTimeout(90_000);
afterAll(tidyUp);

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  const ours = openPull('deploy/checkout.yaml', bad);
  const strangers = {
    number: 8,
    headSha: sha('4'),
    commits: [sha('4')],
    headOwner: 'stranger',
    headRef: 'main',
  };
  fake.state.pulls.push(ours, { ...ours, ...strangers });
});
afterEach(async () => {
  const { problems } = fake;
  await fake.close();
  expect(problems).toEqual([]);
});

let runId = 900;
function run(name: string, files: Files, said: Partial<Circumstances> = {}, before?: Files): Promise<Ran> {
  runId += 1;
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId), ...said.env };
  return new Repository(files, before).run(name, { event: 'pull_request', ...said, env });
}
const deploy = (manifests: string): Files => ({ 'deploy/checkout.yaml': manifests });
const comments = () => headlines(fake);
const blocked =
  '#7: ### ❌ Blocked: app (Deployment shop/checkout) uses ghcr.io/acme/checkout:latest, a mutable tag';
const errors = ({ annotations }: Ran) =>
  annotations.filter(({ level, file }) => level === 'error' && file !== undefined);

(act === undefined ? describe.skip : describe)('a recipe before the deploy', () => {
  test('what init writes reports first; with a baseline it blocks what is new', async () => {
    const init = (args: readonly string[]): Files => {
      const folder = mkdtempSync(join(tmpdir(), 'crashgate-init-'));
      mkdirSync(join(folder, 'deploy'));
      writeFileSync(join(folder, 'deploy/checkout.yaml'), bad);
      expect(runCli(['init', ...args], { cwd: folder }).code).toBe(0);
      const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path)).isFile())
        .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);
      rmSync(folder, { recursive: true });
      return Object.fromEntries(written);
    };
    const reported = await run('crashgate.yml', init([]));
    expect(reported.jobs).toEqual({ gate: 'success' });
    expect(reported.outputs).toMatchObject({ errors: '1' });
    const withBaseline = init(['--baseline']);
    expect((await run('crashgate.yml', withBaseline)).jobs).toEqual({ gate: 'success' });
    const worse = { ...withBaseline, 'deploy/other.yaml': bad.replaceAll('checkout', 'other') };
    expect((await run('crashgate.yml', worse)).jobs).toEqual({ gate: 'failure' });
  });

  test('gate.yml blocks a bad manifest with one comment; mended, it passes and the comment says so', async () => {
    const first = await run('gate.yml', deploy(bad));
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(first.outputs).toMatchObject({ verdict: 'block', errors: '1' });
    expect(errors(first)).toMatchObject([{ file: 'deploy/checkout.yaml', line: badLine }]);
    expect(first.summary).toMatch(/^### ❌ Blocked/);
    expect(comments()).toEqual([blocked]);
    const second = await run('gate.yml', deploy(good));
    expect(second.jobs).toEqual({ gate: 'success' });
    expect(comments()).toEqual(['#7: ### ✅ All clear, after 1 run that did not pass']);
  });

  test('gate-new.yml lets old findings be and blocks new ones', async () => {
    const old = await run('gate-new.yml', deploy(bad));
    expect(old.jobs).toEqual({ gate: 'success' });
    const fresh = await run('gate-new.yml', deploy(bad), {}, deploy(good));
    expect(fresh.jobs).toEqual({ gate: 'failure' });
    expect(comments()).toEqual([blocked]);
  });

  test('gate-queue.yml comments on the pull request whose turn it is', async () => {
    const pull = await run('gate-queue.yml', deploy(good));
    expect(pull.jobs).toEqual({ gate: 'success' });
    const queue = await run('gate-queue.yml', deploy(bad), { event: 'merge_group' });
    expect(queue.jobs).toEqual({ gate: 'failure' });
    expect(comments()).toEqual([blocked]);
  });

  (isInstalled('helm') ? test : test.skip)('gate-helm.yml renders with the production values', async () => {
    const first = await run('gate-helm.yml', chart(bad));
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(comments()).toEqual([blocked]);
    expect((await run('gate-helm.yml', chart(good))).jobs).toEqual({ gate: 'success' });
  });

  const kustomize = isInstalled('kustomize') || isInstalled('kubectl') ? test : test.skip;
  kustomize('gate-kustomize.yml points into the file that people edit', async () => {
    const first = await run('gate-kustomize.yml', overlays({ production: bad }));
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(errors(first)).toMatchObject([{ file: 'overlays/production/checkout.yaml', line: badLine }]);
    expect((await run('gate-kustomize.yml', overlays({ production: good }))).jobs).toEqual({
      gate: 'success',
    });
  });

  kustomize('gate-environments.yml judges each by itself; the job to require stands for all', async () => {
    const files = overlays({ staging: bad, production: good });
    const first = await run('gate-environments.yml', files);
    expect(Object.entries(first.jobs).toSorted()).toEqual([
      ['environment-1', 'failure'],
      ['environment-2', 'success'],
      ['gate', 'failure'],
    ]);
    expect(comments()).toEqual([blocked]);
    const second = await run('gate-environments.yml', overlays({ staging: good, production: good }));
    expect(second.jobs.gate).toBe('success');
  });

  test('gate-suggestions.yml proposes a fix on a line of the diff', async () => {
    const typo = good.replace('key: DATABASE_URL', 'key: DATABASE_URI');
    fake.state.pulls = [openPull('deploy/checkout.yaml', typo)];
    const first = await run('gate-suggestions.yml', deploy(typo));
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(fake.state.reviewComments).toHaveLength(1);
    expect(fake.state.reviewComments[0]?.body).toContain(
      '```suggestion\n                  key: DATABASE_URL\n',
    );
  });

  test('gate-code-scanning.yml uploads the report also when it blocks', async () => {
    const first = await run('gate-code-scanning.yml', deploy(bad));
    expect(first.jobs).toEqual({ gate: 'failure' });
    const report = JSON.parse(readFileSync(join(first.store, 'sarif/gate.sarif'), 'utf8'));
    expect(report.runs[0].results.map((result: { ruleId: string }) => result.ruleId)).toContain(
      'image-floating-tag',
    );
  });

  test('gate-forks.yml leaves a report with which gate-comment.yml comments', async () => {
    const store = mkdtempSync(join(tmpdir(), 'crashgate-store-'));
    const judged = { event: 'pull_request-from-fork', store, env: { GITHUB_RUN_ID: '900' } };
    const told = { event: 'workflow_run', store };
    const first = await run('gate-forks.yml', deploy(bad), judged);
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(comments()).toEqual([]);
    const second = await run('gate-comment.yml', {}, told);
    expect(second.jobs).toEqual({ comment: 'success' });
    expect(comments()).toEqual([blocked.replace('#7', '#8')]);
    rmSync(store, { recursive: true });
  });

  test('gate-enterprise.yml asks the server that the runner names', async () => {
    const env = { GITHUB_API_URL: `${fake.url}/api/v3`, GITHUB_SERVER_URL: 'https://github.acme.example' };
    const first = await run('gate-enterprise.yml', deploy(bad), { env });
    expect(first.jobs).toEqual({ gate: 'failure' });
    expect(comments()).toEqual([blocked]);
    expect(fake.state.comments[0]?.body).toContain('https://github.acme.example/acme/shop/');
  });
});

if (act === undefined) test(withoutAct, () => expect(act).toBeUndefined());
