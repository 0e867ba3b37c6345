import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import {
  type ApiObject,
  crashingDeployment,
  healthyDeployment,
  kubeconfigFor,
  ScriptedCluster,
} from '../../cluster/scripted-cluster.ts';
import { type FakeGitHub, startFakeGitHub } from '../../github/fake-github.ts';
import { chart } from './manifests.ts';
import { headlines, mergedPull, pushed } from './pull-requests.ts';
import {
  act,
  type Circumstances,
  type Files,
  type Ran,
  Repository,
  tidyUp,
  withoutAct,
} from './run-recipe.ts';

jest.setTimeout(120_000);
afterAll(tidyUp);

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
spec:
  selector: {matchLabels: {app: checkout}}
  template:
    metadata: {labels: {app: checkout}}
    spec:
      containers:
        - name: app
          image: registry.example.com/app:2
`;
const files: Files = { 'deploy/checkout.yaml': manifest };

let fake: FakeGitHub;
let cluster: ScriptedCluster | undefined;
beforeEach(async () => {
  fake = await startFakeGitHub();
});
afterEach(async () => {
  const { problems } = fake;
  await Promise.all([fake.close(), cluster?.stop()]);
  cluster = undefined;
  expect(problems).toEqual([]);
});

let runId = 900;
/** Runs a recipe on a cluster that holds still; what changes it only writes down what it was told. */
async function run(
  name: string,
  objects: readonly ApiObject[],
  said: Partial<Circumstances> & { readonly files?: Files } = {},
): Promise<Ran> {
  await cluster?.stop();
  cluster = new ScriptedCluster(objects);
  cluster.log = 'Error: Missing required environment variable DATABASE_URL\n';
  await cluster.start();
  const repository = new Repository(said.files ?? files);
  fake.state.commits = pushed;
  fake.state.pulls = [mergedPull(repository.head)];
  runId += 1;
  return repository.run(name, {
    event: 'push-merge',
    ...said,
    env: { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId), ...said.env },
    secrets: { KUBECONFIG: kubeconfigFor(cluster.url) },
    programs: {
      kubectl: note('kubectl'),
      // What the release holds is rendered: the watch compares it with what is live.
      helm: `${note('helm')}[ "$1" != get ] || sed 's/{{ .Values.tag }}/2/' charts/checkout/templates/*`,
    },
  });
}
const note = (program: string): string =>
  `test -s "$KUBECONFIG" && printf '%s\\n' "${program} $*" >> "$RECIPE_STORE/programs"\n`;
const told = ({ store }: Ran): string[] =>
  readFileSync(join(store, 'programs'), 'utf8').trimEnd().split('\n');
const comments = () => headlines(fake);
const headline = '#7: ### ❌ checkout does not start: environment variable `DATABASE_URL` is not set';

(act === undefined ? describe.skip : describe)('a recipe after the deploy', () => {
  test('deploy.yml explains a failure on the pull request that was merged; the next deploy says recovered', async () => {
    const failed = await run('deploy.yml', crashingDeployment());
    expect(told(failed)).toEqual(['kubectl apply -f deploy/']);
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(failed.outputs).toMatchObject({ verdict: 'failed', cause: 'missing-environment-variable' });
    expect(failed.annotations).toContainEqual(
      expect.objectContaining({ level: 'error', file: 'deploy/checkout.yaml' }),
    );
    expect(comments()).toEqual([headline]);
    const fixed = await run('deploy.yml', healthyDeployment());
    expect(fixed.jobs).toEqual({ deploy: 'success' });
    expect(fixed.outputs).toMatchObject({ verdict: 'complete' });
    expect(comments()).toEqual([expect.stringMatching(/^#7: ### ✅ .*recovered/i)]);
  });

  test('deploy-helm.yml watches what the release holds', async () => {
    const failed = await run('deploy-helm.yml', crashingDeployment(), { files: chart(manifest) });
    expect(told(failed)[0]).toBe(
      'helm upgrade --install checkout charts/checkout --values charts/checkout/values-production.yaml',
    );
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(comments()).toEqual([headline]);
  });

  test('deploy-rollback.yml stores the evidence first; without a revision that worked it refuses', async () => {
    const failed = await run('deploy-rollback.yml', crashingDeployment());
    expect(failed.jobs).toEqual({ deploy: 'failure' });
    expect(failed.annotations.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^rollback refused: /),
    );
    expect(comments()).toEqual([headline]);
    const evidence = join(failed.store, 'artifacts', String(runId), 'evidence');
    expect(readFileSync(join(evidence, 'pods.json'), 'utf8')).toContain('checkout-7d9f-x2x5k');
  });

  test('alert.yml fails and names the cause; the next look has the report of the one before', async () => {
    const first = await run('alert.yml', crashingDeployment(), { event: 'schedule' });
    expect(first.jobs).toEqual({ alert: 'failure' });
    expect(first.outputs).toMatchObject({ verdict: 'alert', cause: 'missing-environment-variable' });
    const later = { event: 'schedule', store: first.store };
    const second = await run('alert.yml', healthyDeployment(), later);
    expect(second.jobs).toEqual({ alert: 'success' });
    expect(second.log.map(({ msg }) => msg).join()).toContain(`restored alert-${runId - 1}`);
    expect(second.outputs).toMatchObject({ verdict: 'quiet' });
  });
});

if (act === undefined) test(withoutAct, () => expect(act).toBeUndefined());
