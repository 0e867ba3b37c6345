import { describe, expect, test } from '@jest/globals';
import { at, backOff, deployment, ended, event, look, pod, replicaSet, running } from './world.ts';

const ready = { conditions: [{ type: 'Ready', status: 'True' }] };
const old = (name: string) =>
  pod([{ state: running(), ready: true }], { name, hash: 'aaaaaa', status: ready });
const crashing = (name = 'web-5c9f7d-abcde', log = {}) =>
  pod([{ state: backOff, last: ended(1), restarts: 4, ...log }], { name });
const sets = [
  replicaSet('5c9f7d', '15', { podSpec: { containers: [{ name: 'app', image: 'b' }] } }),
  replicaSet('aaaaaa', '14', {
    podSpec: { containers: [{ name: 'app', image: 'a' }] },
    status: { readyReplicas: 2 },
  }),
];
const log = {
  'previous web-5c9f7d-abcde/app': 'Error: Missing required environment variable DATABASE_URL\n',
};
const rolling = { conditions: [{ type: 'Progressing', status: 'True', reason: 'ReplicaSetUpdated' }] };
const impactOf = (objects: Parameters<typeof look>[0], logs = {}) => look(objects, logs)[0]?.impact;

describe('who is affected', () => {
  test('the earlier revision still serves in full', () => {
    const objects = [
      deployment({ replicas: 2, revision: '15', status: rolling }),
      ...sets,
      old('o-1'),
      old('o-2'),
      crashing(),
    ];
    expect(impactOf(objects, log)).toEqual({
      serving: 'all',
      ready: 2,
      wanted: 2,
      text: 'none yet. 2 of 2 pods of revision 14 still serve',
      stuck: true,
    });
  });

  test('fewer than wanted', () => {
    const objects = [
      deployment({ replicas: 3, revision: '15', status: rolling }),
      ...sets,
      old('o-1'),
      old('o-2'),
      crashing(),
    ];
    expect(impactOf(objects)).toMatchObject({
      serving: 'some',
      text: 'reduced. 2 of 3 pods serve, all of revision 14',
    });
  });

  test('nobody', () => {
    const objects = [deployment({ replicas: 1, revision: '15' }), ...sets, crashing()];
    expect(impactOf(objects)).toMatchObject({ serving: 'none', text: 'nothing serves: 0 of 1 pod is ready' });
  });

  test('a loop that is ready for a moment in each run does not serve', () => {
    const flickering = pod([{ state: running(105), last: ended(1), restarts: 5, ready: true }], {
      status: ready,
    });
    const objects = [
      deployment({ replicas: 1, revision: '15' }),
      ...sets,
      flickering,
      event('BackOff', 'x', { time: 106 }),
    ];
    expect(impactOf(objects)?.text).toBe('nothing serves: its pod does not stay ready');
  });

  test('not all pods are in the evidence: the ReplicaSets say how many are ready', () => {
    const status = { replicas: 3, ...rolling };
    const objects = [deployment({ replicas: 2, revision: '15', status }), ...sets, crashing()];
    expect(impactOf(objects)?.text).toBe('none yet. 2 of 2 pods of revision 14 still serve');
  });

  test('a workload whose rollout was over does not wait for one', () => {
    const status = {
      conditions: [{ type: 'Progressing', status: 'True', reason: 'NewReplicaSetAvailable' }],
    };
    const objects = [deployment({ replicas: 2, revision: '15', status }), ...sets, crashing()];
    expect(impactOf(objects, log)?.stuck).toBe(false);
  });

  test('what may pass by itself is not called stuck', () => {
    const unreachable = { 'previous web-5c9f7d-abcde/app': 'Error: connect ECONNREFUSED 10.0.0.7:5432\n' };
    const objects = [deployment({ replicas: 1, revision: '15', status: rolling }), ...sets, crashing()];
    expect(impactOf(objects, unreachable)?.stuck).toBe(false);
  });

  test('a pod of its own', () => {
    expect(impactOf([pod([{ state: backOff, last: ended(1), restarts: 4 }], { owner: null })])).toMatchObject(
      {
        serving: 'none',
        text: 'the pod does not work; no controller replaces it',
      },
    );
  });
});

describe('since when', () => {
  const created = (seconds: number) => {
    const [set] = sets;
    return { ...set, metadata: { ...(set?.metadata as object), creationTimestamp: at(seconds) } };
  };

  test('from the revision to the first event that complains', () => {
    const objects = [
      deployment({ revision: '15' }),
      created(0),
      crashing(),
      event('BackOff', 'back-off', { time: 103 }),
    ];
    expect(look(objects)[0]?.failedAfterSeconds).toBe(10);
  });

  test('a revision that was taken up again began at another time: nothing is claimed', () => {
    const again = created(0);
    Object.assign((again.metadata as unknown as { annotations: object }).annotations, {
      'deployment.kubernetes.io/revision-history': '3',
    });
    const objects = [deployment({ revision: '15' }), again, crashing(), event('BackOff', 'back-off')];
    expect(look(objects)[0]?.failedAfterSeconds).toBeNull();
  });
});

test('events that differ in names only are one', () => {
  const about = (name: string) => ({ kind: 'Pod', name, namespace: 'shop' });
  const [workload] = look([
    deployment({ replicas: 2 }),
    crashing('web-5c9f7d-aaaa1'),
    crashing('web-5c9f7d-bbbb2'),
    event('BackOff', 'Back-off restarting app in pod web-5c9f7d-aaaa1', { about: about('web-5c9f7d-aaaa1') }),
    event('BackOff', 'Back-off restarting app in pod web-5c9f7d-bbbb2', {
      about: about('web-5c9f7d-bbbb2'),
      time: 104,
    }),
  ]);
  expect(workload?.events).toEqual([
    expect.objectContaining({ reason: 'BackOff', about: '2 Pods', count: 6, first: at(10), last: at(104) }),
  ]);
});

describe('the end of the log', () => {
  const excerptOf = (text: string) =>
    look([crashing()], { 'previous web-5c9f7d-abcde/app': text })[0]?.logs[0];

  test('its last lines, with the number of the first', () => {
    const text = Array.from({ length: 100 }, (_, index) => `line ${index + 1}`).join('\n');
    const excerpt = excerptOf(text);
    expect(excerpt).toMatchObject({ which: 'previous', container: 'app', firstLine: 61, redacted: 0 });
    expect(excerpt?.lines.at(-1)).toBe('line 100');
  });

  test('lines without end are cut, colours are gone, secrets are counted', () => {
    const excerpt = excerptOf(`\u001b[31mred\u001b[0m password=hunter2hunter2\n${'x'.repeat(1_000_000)}`);
    expect(excerpt?.lines.at(-1)).toHaveLength(300);
    const short = excerptOf('\u001b[31mred\u001b[0m password=hunter2hunter2');
    expect(short).toMatchObject({ lines: ['red password=[secret:1]'], redacted: 1 });
  });
});
