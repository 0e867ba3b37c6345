import { describe, expect, test } from '@jest/globals';
import { backOff, deployment, ended, event, look, pod, replicaSet, running } from './world.ts';

const pods = { kind: 'Pod', namespace: 'shop' };
const sets = [replicaSet('5c9f7d', '15'), replicaSet('aaaaaa', '14', { status: { readyReplicas: 1 } })];
const crashing = pod([{ state: backOff, last: ended(1), restarts: 4 }]);
const old = pod([{ state: running(), ready: true }], {
  name: 'web-aaaaaa-old',
  hash: 'aaaaaa',
  status: { conditions: [{ type: 'Ready', status: 'True' }] },
});
const rollout = [deployment({ replicas: 1, revision: '15' }), ...sets, crashing, old];

const seen = (...events: object[]) => look([...rollout, ...(events as typeof rollout)])[0];
const said = (...events: object[]): string =>
  (seen(...events)?.timeline ?? []).map(({ text }) => text).join('\n');

describe('what is told of the time before', () => {
  test('complaints stand with their count and when they came last', () => {
    const text = said(event('BackOff', 'Back-off restarting failed container app', { count: 5, time: 103 }));
    expect(text).toContain('BackOff × 5, last 12:01:43: Back-off restarting failed container app');
  });

  test('where it was placed', () => {
    expect(said()).toContain('pod web-5c9f7d-abcde created, on node node-1');
  });

  test('what every start writes down is left out: it is the same in every rollout', () => {
    const routine = { type: 'Normal' };
    const text = said(
      event('Pulled', 'Container image "a" already present on machine', routine),
      event('Scheduled', 'Successfully assigned shop/web to node-1', routine),
      event('Started', 'Container started', routine),
    );
    expect(text).not.toMatch(/Pulled|Scheduled|Started/);
  });

  test('a Normal event that is no routine stays: the kubelet ends a container with one', () => {
    const killing = event('Killing', 'Container app failed liveness probe', { type: 'Normal' });
    expect(said(killing)).toContain('Killing × 3, last 12:01:43: Container app failed liveness probe');
  });

  test('the back-off of a pull is not told twice', () => {
    const text = said(
      event('Failed', 'Failed to pull image "a": not found'),
      event('Failed', 'Error: ErrImagePull'),
      event('Failed', 'Error: ImagePullBackOff', { time: 104 }),
    );
    expect(text.match(/Failed/g)).toHaveLength(2);
  });

  test('pods of the earlier revision that work have no part in it', () => {
    const unhealthy = event('Unhealthy', 'Readiness probe failed: refused', {
      about: { ...pods, name: 'web-aaaaaa-old' },
    });
    expect(said(unhealthy)).not.toContain('Unhealthy');
    expect(seen(unhealthy)?.events).toEqual([]);
  });

  test('what the ReplicaSet of the earlier revision did is not told, what the present one says is', () => {
    const of = (name: string) => ({ about: { kind: 'ReplicaSet', namespace: 'shop', name } });
    const account = seen(
      event('FailedCreate', 'exceeded quota', of('web-5c9f7d')),
      event('FailedCreate', 'timed out', of('web-aaaaaa')),
    );
    expect(account?.events.map(({ about }) => about)).toEqual(['ReplicaSet web-5c9f7d']);
    expect(account?.timeline.map(({ text }) => text)).toContain(
      'FailedCreate × 3, last 12:01:43, ReplicaSet web-5c9f7d: exceeded quota',
    );
  });
});
