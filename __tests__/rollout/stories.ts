import {
  checkout,
  crashes,
  deployment,
  event,
  owner,
  pod,
  podOf,
  type Raw,
  replicaSet,
  type State,
  type Story,
  target,
} from './world.ts';

/** What must come out of a story. */
export interface Expected {
  readonly outcome: string;
  readonly cause?: string;
  /** The earliest and the latest second at which it may stand. */
  readonly from?: number;
  readonly by?: number;
}

const begin = [deployment(), replicaSet()];
const oldBroken = [
  replicaSet('app:1'),
  pod('old-1', { waiting: 'CrashLoopBackOff' }, { image: 'app:1', restarts: 9, last: 'old-run-01' }),
];
const oldServing = [
  replicaSet('app:1', 2),
  pod('old-1', 'ready', { image: 'app:1' }),
  pod('old-2', 'ready', { image: 'app:1' }),
];

const becomesReady = [
  { at: 1, put: [pod('a', 'creating'), pod('b', 'creating')] },
  { at: 3, put: [pod('a', 'running'), pod('b', 'running')] },
  { at: 6, put: [pod('a', 'ready'), pod('b', 'ready'), replicaSet('app:2', 2)] },
  { at: 6, put: [deployment({ updated: 2, available: 2 })] },
];

const statefulSet = (status: object): Raw => ({
  kind: 'StatefulSet',
  metadata: { name: 'checkout', generation: 2 },
  spec: { replicas: 1, template: { spec: { containers: [{ name: 'app', readinessProbe: {} }] } } },
  status: { observedGeneration: 2, updateRevision: 'new', currentRevision: 'old', ...status },
});
const member = (revision: string, state: State, restarts = 0): Raw =>
  podOf({ ownerReferences: owner('StatefulSet', 'checkout') }, 'checkout-0', state, {
    restarts,
    metadata: { labels: { 'controller-revision-hash': revision }, uid: `uid-of-${revision}` },
  });

const daemonSet = (status: object): Raw => ({
  kind: 'DaemonSet',
  metadata: { name: 'checkout', generation: 1 },
  spec: { template: { spec: { containers: [{ name: 'app', readinessProbe: {} }] } } },
  status: { observedGeneration: 1, desiredNumberScheduled: 1, ...status },
});
const ofDaemonSet = { ownerReferences: owner('DaemonSet', 'checkout') };
const hash = { labels: { 'controller-revision-hash': 'h1' } };
const daemonRevision: Raw = {
  kind: 'ControllerRevision',
  metadata: { name: 'checkout-h1', ...ofDaemonSet, ...hash },
  revision: 1,
};
const daemonPod = (state: State): Raw => podOf(ofDaemonSet, 'checkout-x', state, { metadata: hash });
const claim = (phase: string): Raw => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data' },
  status: { phase },
});
const argoRollout = (phase: string): Raw => ({
  kind: 'Rollout',
  metadata: { name: 'checkout', generation: 1 },
  spec: { replicas: 1 },
  status: { observedGeneration: '1', phase, message: 'the analysis failed' },
});
const widget = (ready: string): Raw => ({
  kind: 'Widget',
  metadata: { name: 'checkout' },
  status: { conditions: [{ type: 'Ready', status: ready }] },
});

/** Rollouts as clusters show them, and how each must end. */
export const stories: Readonly<Record<string, readonly [Story, Expected]>> = {
  'a healthy rollout': [
    { before: begin, steps: becomesReady },
    { outcome: 'complete', by: 40 },
  ],
  'a deploy that fixes a broken app': [
    {
      before: [...begin, ...oldBroken],
      steps: [...becomesReady, { at: 7, remove: ['Pod/old-1'] }],
    },
    { outcome: 'complete', by: 40 },
  ],
  'a crash loop': [
    { before: [...begin, ...oldServing], steps: crashes('a', 2, 12) },
    { outcome: 'failed', cause: 'application-error', by: 30 },
  ],
  'two crashes, then it runs': [
    {
      before: begin,
      steps: [
        ...crashes('a', 2, 2),
        { at: 24, put: [pod('a', 'ready', { restarts: 2, last: 'a-run-02' }), pod('b', 'ready')] },
        { at: 24, put: [replicaSet('app:2', 2), deployment({ updated: 2, available: 2 })] },
      ],
    },
    { outcome: 'complete' },
  ],
  'a probe that kills once and lets the next run live': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', 'ready'), pod('b', 'ready')] },
        { at: 9, put: [pod('a', { ended: 'a-run-09', exitCode: 143 })] },
        { at: 10, put: [pod('a', 'ready', { restarts: 1 }), replicaSet('app:2', 2)] },
        { at: 11, put: [deployment({ updated: 2, available: 2 })] },
      ],
    },
    { outcome: 'complete', by: 45 },
  ],
  'a probe that kills again': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', 'running')] },
        { at: 9, put: [pod('a', { ended: 'a-run-09', exitCode: 143 })] },
        {
          at: 29,
          put: [
            pod('a', { ended: 'a-run-29', exitCode: 143 }, { restarts: 1, last: 'a-run-09', lastCode: 143 }),
          ],
        },
        {
          at: 59,
          put: [
            pod('a', { ended: 'a-run-59', exitCode: 143 }, { restarts: 2, last: 'a-run-29', lastCode: 143 }),
          ],
        },
      ],
    },
    { outcome: 'failed', cause: 'liveness-probe-kills', by: 32 },
  ],
  'crashes that differ each time may be progress, but six of them are proof': [
    {
      before: begin,
      steps: crashes('a', 2, 12),
      logs: Object.fromEntries(
        Array.from({ length: 13 }, (_, index) => [
          `a-run-${String(index).padStart(2, '0')}`,
          `migration step ${'abcdefghijklm'[index]} failed`,
        ]),
      ),
    },
    { outcome: 'failed', cause: 'application-error', from: 52, by: 56 },
  ],
  'a command that does not exist': [
    { before: begin, steps: [{ at: 2, put: [pod('a', { waiting: 'RunContainerError' })] }] },
    { outcome: 'failed', cause: 'command-not-found', by: 5 },
  ],
  'a ConfigMap that does not exist': [
    { before: begin, steps: [{ at: 2, put: [pod('a', { waiting: 'CreateContainerConfigError' })] }] },
    { outcome: 'failed', cause: 'config-map-missing', by: 64 },
  ],
  'a ConfigMap that comes 30 s late': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', { waiting: 'CreateContainerConfigError' }), pod('b', 'ready')] },
        {
          at: 33,
          put: [pod('a', 'ready'), replicaSet('app:2', 2), deployment({ updated: 2, available: 2 })],
        },
      ],
    },
    { outcome: 'complete', by: 66 },
  ],
  'a registry that no node reaches': [
    {
      before: begin,
      steps: [
        {
          at: 2,
          put: [pod('a', { waiting: 'ImagePullBackOff' }), pod('b', { waiting: 'ImagePullBackOff' })],
        },
      ],
    },
    { outcome: 'failed', cause: 'registry-unreachable', by: 184 },
  ],
  'a registry that one node does not reach': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', { waiting: 'ImagePullBackOff' }), pod('b', 'ready', { node: 'node-2' })] },
      ],
    },
    { outcome: 'timed-out', cause: 'registry-unreachable' },
  ],
  'only readiness is missing': [
    { before: begin, steps: [{ at: 2, put: [pod('a', 'running'), event('Pod/a', 'Unhealthy', '503')] }] },
    { outcome: 'timed-out', cause: 'readiness-probe-fails' },
  ],
  'pods that cannot be created': [
    {
      before: begin,
      steps: [{ at: 2, put: [event('ReplicaSet/checkout-app2', 'FailedCreate', 'no account')] }],
    },
    { outcome: 'failed', cause: 'service-account-missing', by: 64 },
  ],
  'readiness that flaps starts the wait anew': [
    {
      before: begin,
      steps: [
        ...becomesReady,
        { at: 20, put: [pod('a', 'running'), deployment({ updated: 2, available: 1 })] },
        { at: 30, put: [pod('a', 'ready'), deployment({ updated: 2, available: 2 })] },
      ],
    },
    { outcome: 'complete', by: 64 },
  ],
  'another deploy comes in between': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', 'running')] },
        { at: 10, put: [deployment({}, { image: 'app:3', generation: 3 })] },
      ],
    },
    { outcome: 'superseded', by: 12 },
  ],
  'scaling is no other deploy': [
    {
      before: begin,
      steps: [
        ...becomesReady,
        { at: 8, put: [deployment({ updated: 2, available: 2 }, { generation: 3, replicas: 2 })] },
      ],
    },
    { outcome: 'complete', by: 40 },
  ],
  'the controller runs out of time': [
    {
      before: begin,
      steps: [
        { at: 2, put: [pod('a', 'running')] },
        {
          at: 60,
          put: [
            deployment(
              {},
              { conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }] },
            ),
          ],
        },
      ],
    },
    { outcome: 'timed-out', by: 62 },
  ],
  'a job that fails': [
    {
      targets: [target('Job')],
      before: [{ kind: 'Job', metadata: { name: 'checkout' }, spec: {}, status: {} }],
      steps: [
        {
          at: 3,
          put: [
            podOf(
              { ownerReferences: owner('Job', 'checkout') },
              'a',
              { ended: 'a-run-03' },
              { spec: { restartPolicy: 'Never' }, status: { phase: 'Failed' } },
            ),
          ],
        },
        {
          at: 5,
          put: [
            {
              kind: 'Job',
              metadata: { name: 'checkout' },
              spec: {},
              status: {
                conditions: [{ type: 'FailureTarget', status: 'True', reason: 'BackoffLimitExceeded' }],
              },
            },
          ],
        },
      ],
    },
    { outcome: 'failed', cause: 'application-error', by: 8 },
  ],
  'a StatefulSet that waits for its old broken pod': [
    {
      targets: [target('StatefulSet')],
      before: [statefulSet({}), member('old', { waiting: 'CrashLoopBackOff' }, 5)],
      steps: [],
    },
    { outcome: 'failed', from: 60, by: 62 },
  ],
  'a StatefulSet whose old broken pod is deleted': [
    {
      targets: [target('StatefulSet')],
      before: [statefulSet({}), member('old', { waiting: 'CrashLoopBackOff' }, 5)],
      steps: [
        { at: 30, remove: ['Pod/checkout-0'] },
        { at: 31, put: [member('new', 'ready')] },
        {
          at: 32,
          put: [statefulSet({ updatedReplicas: 1, readyReplicas: 1, replicas: 1, currentRevision: 'new' })],
        },
      ],
    },
    { outcome: 'complete' },
  ],
  'a DaemonSet whose pods cannot start': [
    {
      targets: [target('DaemonSet')],
      before: [daemonSet({}), daemonRevision],
      steps: [{ at: 3, put: [daemonPod({ waiting: 'RunContainerError' })] }],
    },
    { outcome: 'failed', cause: 'command-not-found', by: 6 },
  ],
  'a DaemonSet on every node': [
    {
      targets: [target('DaemonSet')],
      before: [daemonSet({}), daemonRevision],
      steps: [
        { at: 3, put: [daemonPod('running')] },
        { at: 8, put: [daemonPod('ready'), daemonSet({ updatedNumberScheduled: 1, numberAvailable: 1 })] },
      ],
    },
    { outcome: 'complete', by: 40 },
  ],
  'a ReplicaSet of its own': [
    {
      targets: [target('ReplicaSet', 'checkout-app2')],
      before: [replicaSet()],
      steps: [
        { at: 3, put: [pod('a', 'ready'), pod('b', 'ready')] },
        { at: 4, put: [{ ...replicaSet(), status: { replicas: 2, availableReplicas: 2 } }] },
      ],
    },
    { outcome: 'complete', by: 36 },
  ],
  'a claim that is bound late': [
    {
      targets: [target('PersistentVolumeClaim', 'data')],
      before: [claim('Pending')],
      steps: [{ at: 70, put: [claim('Bound')] }],
    },
    { outcome: 'complete', from: 70, by: 72 },
  ],
  'a CronJob': [
    {
      targets: [target('CronJob')],
      before: [{ kind: 'CronJob', metadata: { name: 'checkout' }, spec: {}, status: {} }],
      steps: [],
    },
    { outcome: 'complete', by: 2 },
  ],
  'an Argo Rollout that degrades': [
    {
      targets: [target('Rollout')],
      before: [argoRollout('Progressing')],
      steps: [{ at: 20, put: [argoRollout('Degraded')] }],
    },
    { outcome: 'failed', by: 22 },
  ],
  'an object of another kind, by its conditions': [
    {
      targets: [target('Widget')],
      before: [widget('False')],
      steps: [{ at: 20, put: [widget('True')] }],
    },
    { outcome: 'complete', from: 20, by: 22 },
  ],
  'a node that pulls slowly': [
    {
      before: begin,
      steps: [
        { at: 1, put: [pod('a', 'creating'), pod('b', 'ready')] },
        { at: 200, put: [pod('a', 'ready'), replicaSet('app:2', 2)] },
        { at: 200, put: [deployment({ updated: 2, available: 2 })] },
      ],
    },
    { outcome: 'complete', from: 200, by: 235 },
  ],
  'one workload of two fails': [
    {
      targets: [checkout, target('Pod', 'lone')],
      before: [...begin, podOf({}, 'lone', 'creating')],
      steps: [...becomesReady, { at: 4, put: [podOf({}, 'lone', { waiting: 'RunContainerError' })] }],
    },
    { outcome: 'failed', by: 8 },
  ],
};
