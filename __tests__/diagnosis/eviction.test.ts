import { describe, expect, test } from '@jest/globals';
import { at, causeOf, deployment, ended, event, look, pod, running } from './world.ts';

const message = 'Usage of EmptyDir volume "spool" exceeds the limit "16Mi". ';
const evicted = (name: string, created: number, gone: number) =>
  pod([{ state: ended(137, { startedAt: at(created + 1), finishedAt: at(gone) }) }], {
    name,
    created,
    status: { phase: 'Failed', reason: 'Evicted', message },
  });
const up = (name: string, created: number) =>
  pod([{ state: running(created + 1), ready: true }], {
    name,
    created,
    status: { conditions: [{ type: 'Ready', status: 'True' }] },
  });
const coming = pod([{ state: { waiting: { reason: 'ContainerCreating' } } }], { name: 'web-c', created: 61 });
/** Nothing but a time: the newest one is "now". */
const clock = (seconds: number) => event('Pulled', 'pulled', { type: 'Normal', time: seconds });

describe('a pod that was evicted for its own limit', () => {
  test.each([
    ['is replaced by one that is ready', 1, [evicted('web-a', 0, 60), up('web-b', 61)], 'complete'],
    [
      'and another one beside it, both replaced',
      2,
      [evicted('web-a', 0, 60), evicted('web-b', 1, 63), up('web-c', 61), up('web-d', 64)],
      'complete',
    ],
    ['has no replacement that is ready yet', 1, [evicted('web-a', 0, 60), coming], 'failed'],
    [
      'as was its replacement: the third will be, too',
      1,
      [evicted('web-a', 0, 60), evicted('web-b', 61, 120), up('web-c', 121)],
      'failed',
    ],
    [
      'as was its replacement, but the third lasts longer',
      1,
      [evicted('web-a', 0, 60), evicted('web-b', 61, 120), up('web-c', 121), clock(300)],
      'complete',
    ],
  ] as const)('%s', (_, replicas, pods, outcome) => {
    const [workload] = look([deployment({ replicas }), ...pods]);
    expect(workload?.outcome).toBe(outcome);
    expect(workload?.diagnoses.map(({ cause }) => cause)).toEqual(outcome === 'failed' ? ['evicted'] : []);
  });

  test('a StatefulSet makes it anew under its name: its events tell how often', () => {
    const set = {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'spool', namespace: 'shop', uid: 's' },
      spec: { replicas: 1, template: { spec: { containers: [{ name: 'app', image: 'a' }] } } },
      status: { readyReplicas: 1, updatedReplicas: 1 },
    };
    const owner = { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'spool', controller: true };
    const present = {
      ...up('spool-0', 200),
      metadata: { ...(up('spool-0', 200).metadata as object), ownerReferences: [owner] },
    };
    const gone = (uid: string, time: number) => ({
      ...event('Evicted', message, {
        time,
        count: 1,
        about: { kind: 'Pod', namespace: 'shop', name: 'spool-0', uid },
      }),
      firstTimestamp: at(time),
    });
    const started = (uid: string, time: number) => ({
      ...event('Started', 'Container started', {
        type: 'Normal',
        time,
        count: 1,
        about: { kind: 'Pod', namespace: 'shop', name: 'spool-0', uid },
      }),
      firstTimestamp: at(time),
    });
    const once = [started('u1', 10), gone('u1', 195)];
    expect(causeOf(look([set, present, ...once]))).toBe('none');
    // All that is left may be the evictions themselves.
    expect(causeOf(look([set, present, gone('u0', 95), gone('u1', 195)]))).toBe('evicted');
    const twice = [started('u0', 10), gone('u0', 95), started('u1', 100), gone('u1', 195)];
    expect(causeOf(look([set, present, ...twice]))).toBe('evicted');
  });
});
