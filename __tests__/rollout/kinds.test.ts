import { describe, expect, test } from '@jest/globals';
import { scopeKey } from '../../src/rollout/observation.ts';
import type { Progress } from '../../src/rollout/progress.ts';
import { progressOf } from '../../src/rollout/progress-of.ts';
import { Store } from '../../src/rollout/store.ts';
import { deployment, event, owner, podOf, type Raw, replicaSet, target, World } from './world.ts';

/** Where the first object stands among the others. */
function progress(raw: Raw, ...others: readonly Raw[]): Progress {
  const object = target(raw.kind, raw.metadata.name);
  const store = new Store();
  for (const list of new World({ targets: [object], before: [raw, ...others], steps: [] }).lists(0))
    store.apply(list);
  const record = store.named(scopeKey(object), object.name);
  if (!record) throw new Error('the object is not there');
  return progressOf(record, store);
}

const generation = 3;

function object(kind: string, spec: object, status: object): Raw {
  return {
    kind,
    metadata: { name: 'checkout', generation },
    spec,
    status: { observedGeneration: generation, ...status },
  };
}

const done: readonly [string, Raw][] = [
  ['a Deployment with all replicas new and available', deployment({ updated: 2, available: 2 })],
  ['a Deployment of no replicas', deployment({}, { replicas: 0 })],
  [
    'a StatefulSet of one revision',
    object(
      'StatefulSet',
      { replicas: 3 },
      { readyReplicas: 3, updatedReplicas: 3, currentRevision: 'a', updateRevision: 'a' },
    ),
  ],
  [
    'a StatefulSet updated down to its partition',
    object(
      'StatefulSet',
      { replicas: 3, updateStrategy: { rollingUpdate: { partition: 2 } } },
      { readyReplicas: 3, updatedReplicas: 1, currentRevision: 'a', updateRevision: 'b' },
    ),
  ],
  [
    'a DaemonSet that is everywhere',
    object('DaemonSet', {}, { desiredNumberScheduled: 4, updatedNumberScheduled: 4, numberAvailable: 4 }),
  ],
  ['a ReplicaSet', object('ReplicaSet', { replicas: 2 }, { replicas: 2, availableReplicas: 2 })],
  ['a Job that is complete', object('Job', {}, { conditions: [{ type: 'Complete', status: 'True' }] })],
  [
    'a Job that has what it needs',
    object('Job', {}, { conditions: [{ type: 'SuccessCriteriaMet', status: 'True' }] }),
  ],
  ['a CronJob', object('CronJob', {}, {})],
  ['a pod that is ready', podOf({}, 'checkout', 'ready')],
  [
    'a pod that was to end and has succeeded',
    podOf(
      {},
      'checkout',
      { ended: 'run-01', exitCode: 0 },
      { spec: { restartPolicy: 'Never' }, status: { phase: 'Succeeded' } },
    ),
  ],
  ['a claim that is bound', object('PersistentVolumeClaim', {}, { phase: 'Bound' })],
  ['an Argo Rollout', object('Rollout', { replicas: 1 }, { observedGeneration: '3', phase: 'Healthy' })],
  [
    'an Argo Rollout that pauses',
    object('Rollout', { replicas: 1 }, { observedGeneration: '3', phase: 'Paused' }),
  ],
  [
    'another object that says it is ready',
    object('Widget', {}, { conditions: [{ type: 'Ready', status: 'True' }] }),
  ],
];

const open: readonly [string, Raw][] = [
  ['a Deployment whose controller has not looked', deployment({ updated: 2, available: 2, observed: 1 })],
  ['a Deployment with an old pod left', deployment({ updated: 2, available: 2, total: 3 })],
  ['a Deployment with a pod that is not available', deployment({ updated: 2, available: 1 })],
  [
    'a StatefulSet of two revisions',
    object(
      'StatefulSet',
      { replicas: 3 },
      { readyReplicas: 3, updatedReplicas: 2, currentRevision: 'a', updateRevision: 'b' },
    ),
  ],
  [
    'a StatefulSet with a pod that is not ready',
    object(
      'StatefulSet',
      { replicas: 3 },
      { readyReplicas: 2, updatedReplicas: 3, currentRevision: 'a', updateRevision: 'a' },
    ),
  ],
  [
    'a DaemonSet with an old pod',
    object('DaemonSet', {}, { desiredNumberScheduled: 4, updatedNumberScheduled: 3, numberAvailable: 4 }),
  ],
  ['a Job that runs', object('Job', {}, { active: 1 })],
  ['a pod that runs', podOf({}, 'checkout', 'running')],
  ['a claim that is pending', object('PersistentVolumeClaim', {}, { phase: 'Pending' })],
  [
    'an Argo Rollout under way',
    object('Rollout', { replicas: 1 }, { observedGeneration: '3', phase: 'Progressing' }),
  ],
  [
    'an Argo Rollout of an older spec',
    object('Rollout', { replicas: 1 }, { observedGeneration: '2', phase: 'Healthy' }),
  ],
  ['another object under way', object('Widget', {}, { conditions: [{ type: 'Ready', status: 'False' }] })],
  [
    'another object of an older spec',
    object('Widget', {}, { observedGeneration: 2, conditions: [{ type: 'Ready', status: 'True' }] }),
  ],
];

const over: readonly [string, Raw, string][] = [
  [
    'a Deployment past its deadline',
    deployment({}, { conditions: [{ type: 'Progressing', reason: 'ProgressDeadlineExceeded' }] }),
    'ProgressDeadlineExceeded',
  ],
  [
    'a Job that will fail',
    object(
      'Job',
      {},
      { conditions: [{ type: 'FailureTarget', status: 'True', reason: 'PodFailurePolicy' }] },
    ),
    'PodFailurePolicy',
  ],
  [
    'an Argo Rollout that is degraded',
    object('Rollout', {}, { observedGeneration: '3', phase: 'Degraded' }),
    'Degraded',
  ],
  [
    'a pod that failed',
    podOf({}, 'checkout', 'running', { status: { phase: 'Failed', reason: 'Evicted' } }),
    'Evicted',
  ],
  ['a claim whose volume is gone', object('PersistentVolumeClaim', {}, { phase: 'Lost' }), 'Lost'],
  [
    'another object that is stalled',
    object('Widget', {}, { conditions: [{ type: 'Stalled', status: 'True', reason: 'BadSpec' }] }),
    'BadSpec',
  ],
];

describe('where each kind stands', () => {
  test.each(done)('done: %s', (_, raw) => expect(progress(raw)).toMatchObject({ settled: true }));
  test.each(open)('open: %s', (_, raw) => {
    const found = progress(raw);
    expect(found.settled).toBe(false);
    expect(found.givenUp).toBeUndefined();
    expect(found.notAwaited).toBeUndefined();
  });
  test.each(over)('given up: %s', (_, raw, reason) => {
    expect(progress(raw).givenUp).toMatchObject({ reason });
    expect(progress(raw).settled).toBe(false);
  });

  test('an old condition of a Deployment says nothing about a new spec', () => {
    const conditions = [{ type: 'Progressing', reason: 'ProgressDeadlineExceeded' }];
    expect(progress(deployment({ observed: 1 }, { conditions })).givenUp).toBeUndefined();
  });

  test('a claim that waits for its first pod is as done as it can be', () => {
    const claim = object('PersistentVolumeClaim', {}, { phase: 'Pending' });
    const waits = event('PersistentVolumeClaim/checkout', 'WaitForFirstConsumer');
    expect(progress(claim, waits)).toMatchObject({ settled: true, note: 'it waits for its first pod' });
  });

  test.each([
    ['a paused Deployment', deployment({}, { spec: { paused: true } }), 'it is paused'],
    ['a suspended Job', object('Job', { suspend: true }, {}), 'it is suspended'],
    ['an object without conditions', object('Widget', {}, {}), 'it has no status conditions'],
  ])('not awaited: %s', (_, raw, words) => expect(progress(raw).notAwaited).toBe(words));
});

describe('which pods count', () => {
  const names = (objects: Progress['makers']): string[] => objects.map(({ name }) => name).toSorted();

  test('of a Deployment those of the ReplicaSet with its template', () => {
    const found = progress(
      deployment(),
      replicaSet('app:1', 2),
      replicaSet('app:2'),
      podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app1') }, 'old', 'ready'),
      podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app2') }, 'new', 'creating'),
      podOf({}, 'stranger', 'ready'),
    );
    expect([names(found.pods), names(found.oldPods)]).toEqual([['new'], ['old']]);
    expect(names(found.makers)).toEqual(['checkout-app2']);
    expect(found.revision).toBeUndefined();
  });

  test('of a StatefulSet those of the update revision', () => {
    const of = (name: string, hash: string): Raw =>
      podOf(
        { ownerReferences: owner('StatefulSet', 'checkout'), labels: { 'controller-revision-hash': hash } },
        name,
        'running',
      );
    const found = progress(
      object(
        'StatefulSet',
        { replicas: 2 },
        { currentRevision: 'a', updateRevision: 'b', updatedReplicas: 1 },
      ),
      of('checkout-0', 'a'),
      of('checkout-1', 'b'),
    );
    expect([names(found.pods), names(found.oldPods)]).toEqual([['checkout-1'], ['checkout-0']]);
    expect(found.note).toBe(
      'the old pod checkout-0 is not ready, and the StatefulSet waits for it: delete it',
    );
  });

  test('of a DaemonSet those of the newest revision', () => {
    const revision = (name: string, number: number): Raw => ({
      kind: 'ControllerRevision',
      metadata: {
        name,
        ownerReferences: owner('DaemonSet', 'checkout'),
        labels: { 'controller-revision-hash': name },
      },
      revision: number,
    });
    const of = (name: string, hash: string): Raw =>
      podOf(
        { ownerReferences: owner('DaemonSet', 'checkout'), labels: { 'controller-revision-hash': hash } },
        name,
        'running',
      );
    const found = progress(
      object('DaemonSet', {}, { desiredNumberScheduled: 2 }),
      revision('r2', 2),
      revision('r10', 10),
      of('a', 'r2'),
      of('b', 'r10'),
    );
    expect([names(found.pods), names(found.oldPods)]).toEqual([['b'], ['a']]);
  });
});
