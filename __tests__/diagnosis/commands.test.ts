import { describe, expect, test } from '@jest/globals';
import { backOff, deployment, ended, event, look, pod, replicaSet, running } from './world.ts';

const commandsOf = (objects: Parameters<typeof look>[0], logs = {}): readonly string[] =>
  look(objects, logs)[0]?.diagnoses[0]?.commands ?? [];
const crashed = { state: backOff, last: ended(1), restarts: 4 };

describe('what can be pasted', () => {
  test('the only container of a pod needs no name', () => {
    expect(commandsOf([deployment(), pod([crashed])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde --previous --tail=50',
    );
  });

  test('one of several is named, also beside an init container that has ended', () => {
    const init = { name: 'migrate', init: true, state: ended(0) };
    expect(commandsOf([deployment(), pod([init, crashed])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde -c app --previous --tail=50',
    );
  });

  test('a container that has just ended: its log is the current one', () => {
    const just = { state: ended(1), restarts: 4 };
    expect(commandsOf([deployment(), pod([just])])[0]).toBe(
      'kubectl -n shop logs web-5c9f7d-abcde --tail=50',
    );
  });

  test('looking comes first, going back last', () => {
    const sets = [
      replicaSet('5c9f7d', '15'),
      replicaSet('aaaaaa', '14', {
        podSpec: { containers: [{ name: 'app', image: 'ghcr.io/acme/web:1.3.0' }] },
        status: { readyReplicas: 1 },
      }),
    ];
    const old = pod([{ state: running(), ready: true }], { name: 'web-aaaaaa-old', hash: 'aaaaaa' });
    expect(commandsOf([deployment({ revision: '15' }), ...sets, pod([crashed]), old])).toEqual([
      'kubectl -n shop logs web-5c9f7d-abcde --previous --tail=50',
      'kubectl -n shop describe pod web-5c9f7d-abcde',
      'kubectl -n shop rollout undo deployment/web',
    ]);
  });

  test('a probe that runs a script: its words are quoted as a shell needs them', () => {
    const readinessProbe = { exec: { command: ['sh', '-c', 'test -f /tmp/ready && echo "up"'] } };
    const objects = [
      deployment({
        status: {
          conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
        },
      }),
      pod([{ state: running(0), ready: false, spec: { readinessProbe } }]),
      event('Unhealthy', 'Readiness probe failed: ', { container: 'app', count: 30, time: 600 }),
    ];
    expect(commandsOf(objects).join('\n')).toContain(
      `exec web-5c9f7d-abcde -- sh -c 'test -f /tmp/ready && echo "up"'`,
    );
  });
});
