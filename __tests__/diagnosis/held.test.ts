import { describe, expect, test } from '@jest/globals';
import { deployment, event, look, pod, running, waiting } from './world.ts';

const late = {
  conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
};
const inTime = { conditions: [{ type: 'Progressing', status: 'True', reason: 'ReplicaSetUpdated' }] };

const gated = pod([{}], {
  spec: { nodeName: undefined, schedulingGates: [{ name: 'acme.example.com/queue' }] },
  status: {
    phase: 'Pending',
    conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }],
  },
});
const unready = (status: string | undefined) =>
  pod([{ state: running(), ready: true }], {
    spec: { readinessGates: [{ conditionType: 'lb.example.com/target' }] },
    status: {
      conditions: [
        { type: 'Ready', status: status === 'True' ? 'True' : 'False', reason: 'ReadinessGatesNotReady' },
        ...(status === undefined ? [] : [{ type: 'lb.example.com/target', status }]),
      ],
    },
  });
const hooked = pod(
  [
    {
      state: waiting('ContainerCreating'),
      spec: { lifecycle: { postStart: { exec: { command: ['warm'] } } } },
    },
  ],
  { status: { phase: 'Pending' } },
);
const started = event('Started', 'Container started', {
  container: 'app',
  type: 'Normal',
  time: 20,
  count: 1,
});
const clock = (time: number) => event('Pulled', 'pulled', { about: { kind: 'Pod', name: 'other' }, time });

describe('what waits for somebody else is a fault when its rollout has run out of time', () => {
  test.each([
    ['a scheduling gate', [gated], 'acme.example.com/queue'],
    ['a readiness gate nobody sets', [unready(undefined)], 'lb.example.com/target'],
    ['a readiness gate that says no', [unready('False')], 'lb.example.com/target'],
    ['a hook that goes on', [hooked, started], 'postStart'],
  ])('%s', (_, objects, named) => {
    expect(look([deployment({ status: inTime }), ...objects])).toMatchObject([
      { outcome: 'progressing', diagnoses: [] },
    ]);
    const [found] = look([deployment({ status: late }), ...objects]);
    expect(found?.outcome).toBe('failed');
    expect(found?.diagnoses[0]?.title).toContain(named);
  });

  test('a readiness gate that is met', () => {
    expect(look([deployment({ status: inTime }), unready('True')])[0]?.outcome).toBe('complete');
  });

  test.each([
    ['80 s', 100, 'progressing'],
    ['two minutes', 140, 'failed'],
  ])('a hook that has run for %s, with no deadline', (_, time, outcome) => {
    expect(look([deployment(), hooked, started, clock(time)])[0]?.outcome).toBe(outcome);
  });
});

test.each([
  ['PodOSNotSupported', 'Pod was rejected: the OS field does not match', 'admission-denied'],
  ['SMTAlignmentError', 'Pod was rejected: SMT Alignment Error: requested 3 cpus', 'admission-denied'],
  ['OutOfcpu', "Pod was rejected: Node didn't have enough resource: cpu", 'insufficient-resources'],
  ['NodeShutdown', 'Pod was rejected as the node is shutting down.', 'node-not-ready'],
])('a pod that its kubelet rejects has failed, for whatever reason: %s', (reason, message, cause) => {
  const rejected = pod([{}], { owner: null, status: { phase: 'Failed', reason, message } });
  expect(look([rejected])).toMatchObject([{ outcome: 'failed', diagnoses: [{ cause }] }]);
});
