import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DeploymentRequest } from '../../src/github-port.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import type { FakeDeployment } from './fake-state.ts';
import { openAs, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.commits.push(sha('2'));
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

async function report(
  said: Partial<DeploymentRequest>,
  event = 'push-squash',
  env: Record<string, string> = {},
) {
  const github = await openAs(fake, event, env);
  return github.deployment({
    environment: 'production',
    state: 'failure',
    description: 'checkout does not start',
    create: false,
    ...said,
  });
}

/** A deployment that GitHub made because a job names an environment, as it stands while the job runs. */
function ofJob(run: number, said: Partial<FakeDeployment> = {}): FakeDeployment {
  return {
    id: run * 10,
    sha: sha('2'),
    ref: 'main',
    environment: 'production',
    payload: '',
    creator: 'github-actions[bot]',
    description: '',
    statuses: [
      {
        state: 'in_progress',
        description: '',
        log_url: `https://github.test/acme/shop/actions/runs/${run}/job/77`,
        environment_url: '',
        creator: 'github-actions[bot]',
      },
    ],
    ...said,
  };
}

const states = () =>
  fake.state.deployments.map(({ id, statuses }) => [id, statuses.map(({ state }) => state)]);

describe('the job has an environment: GitHub made the deployment', () => {
  test('the reason of a failure is added to it, none is made', async () => {
    fake.state.deployments.push(ofJob(400), ofJob(500), ofJob(600));
    expect(await report({ create: true, environmentUrl: 'https://shop.test' })).toEqual({
      ok: true,
      did: 'updated',
      id: 5000,
    });
    expect(fake.state.deployments).toHaveLength(3);
    expect(fake.state.deployments[1]?.statuses.at(-1)).toMatchObject({
      state: 'failure',
      description: 'checkout does not start',
      log_url: 'https://github.test/acme/shop/actions/runs/500',
      environment_url: 'https://shop.test',
    });
  });

  test.each(['in_progress', 'success'] as const)('%s is left to GitHub', async (state) => {
    fake.state.deployments.push(ofJob(500));
    expect(await report({ state, create: true })).toEqual({ ok: true, did: 'left', id: 5000 });
    expect(states()).toEqual([[5000, ['in_progress']]]);
  });

  test('run 50 is not run 500, and staging is not production', async () => {
    fake.state.deployments.push(ofJob(50), ofJob(500, { environment: 'staging' }));
    expect(await report({})).toEqual({ ok: true, did: 'none', id: undefined });
  });
});

describe('there is none', () => {
  test('and none is wanted', async () => {
    expect(await report({})).toEqual({ ok: true, did: 'none', id: undefined });
    expect(fake.state.deployments).toEqual([]);
  });

  test('one is made once, and then goes through its states', async () => {
    expect(await report({ state: 'in_progress', create: true })).toMatchObject({ did: 'created' });
    expect(await report({ state: 'success', create: true })).toMatchObject({ did: 'updated' });
    expect(states()).toEqual([[expect.any(Number), ['in_progress', 'success']]]);
    expect(fake.state.deployments[0]).toMatchObject({ sha: sha('2'), environment: 'production' });
  });

  test('a success makes the earlier deployments of the environment inactive', async () => {
    await report({ state: 'success', create: true }, 'push-squash', { GITHUB_RUN_ID: '400' });
    await report({ state: 'success', create: true });
    expect(states().map(([, list]) => list)).toEqual([['success', 'inactive'], ['success']]);
  }, 20_000);
});

test('a run that a deployment started speaks about that one', async () => {
  fake.state.deployments.push(ofJob(1, { id: 5, statuses: [] }));
  expect(await report({ state: 'in_progress' }, 'deployment')).toEqual({ ok: true, did: 'updated', id: 5 });
});

test('the description has at most 140 characters and one line', async () => {
  await report({ create: true, description: `a\n${'x'.repeat(300)}` });
  const text = fake.state.deployments[0]?.statuses[0]?.description ?? '';
  expect(text).toHaveLength(140);
  expect(text).toMatch(/^a␊x+…$/);
});
