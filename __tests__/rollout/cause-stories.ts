import type { Judge } from '../../src/rollout/judging/judge.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import type { Expected } from './stories.ts';
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
  type Step,
  type Story,
  target,
} from './world.ts';

const start = Date.parse('2026-01-01T00:00:00Z');

/** The real classifier, on the clock of a story that begins with the year. */
const judge: Judge = {
  ...judgeByDiagnosis,
  cause: (question, at) => judgeByDiagnosis.cause(question, start + at),
};

function story(steps: readonly Step[], more: Partial<Story> = {}): Story {
  const options = { judge, timeout: 300_000, ...more.options };
  return { before: [deployment(), replicaSet()], ...more, steps, options };
}

const template = {
  name: 'app',
  image: 'registry.example.com/acme/checkout:2',
  resources: { limits: { memory: '64Mi' } },
  readinessProbe: { httpGet: { path: '/ready', port: 80 } },
};

/** A pod of the new revision whose one container is in this state. */
function withState(name: string, state: object, status: object = {}, spec: object = {}): Raw {
  return podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app2') }, name, 'creating', {
    spec: { containers: [template], ...spec },
    status: {
      phase: 'Pending',
      containerStatuses: [{ name: 'app', ready: false, restartCount: 0, state, image: template.image }],
      ...status,
    },
  });
}

function waits(name: string, reason: string, message = ''): Raw {
  return withState(name, { waiting: { reason, message } });
}

/** An event as the kubelet or a controller counts it, at a second. */
function said(about: string, reason: string, message: string, at: number, count = 1, year = start): Raw {
  const [kind = '', name = ''] = about.split('/');
  const fieldPath = kind === 'Pod' ? 'spec.containers{app}' : undefined;
  const time = new Date(year + at * 1000).toISOString();
  return {
    ...event(about, reason, message),
    metadata: { name: `${name}-${reason}`, uid: `${about}-${reason}` },
    involvedObject: { kind, name, namespace: 'shop', uid: `uid-${kind}-${name}`, fieldPath },
    count,
    firstTimestamp: time,
    lastTimestamp: time,
  };
}

/** Refused again and again, as the ReplicaSet's controller tells. */
function refused(message: string): Step[] {
  const text = `Error creating: pods "checkout-app2-x" is forbidden: ${message}`;
  return [2, 20, 60].map((at, index) => ({
    at,
    put: [said('ReplicaSet/checkout-app2', 'FailedCreate', text, at, index + 1)],
  }));
}

function unscheduled(message: string, at = 2): Step {
  const conditions = [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message }];
  const put = ['a', 'b'].map((name) =>
    podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app2') }, name, 'creating', {
      spec: {
        nodeName: undefined,
        containers: [template],
        volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
      },
      status: { phase: 'Pending', conditions, containerStatuses: [] },
    }),
  );
  return { at, put };
}

const ready = (at: number): Step => ({
  at,
  put: [
    pod('a', 'ready'),
    pod('b', 'ready'),
    replicaSet('app:2', 2),
    deployment({ updated: 2, available: 2 }),
  ],
});

/** A container that the kernel killed for memory, so many seconds after its start. */
function outOfMemory(name: string, run: number, seconds: number): Raw {
  const at = (second: number): string => new Date(start + second * 1000).toISOString();
  const terminated = {
    exitCode: 137,
    reason: 'OOMKilled',
    containerID: `${name}-${run}`,
    startedAt: at(run - seconds),
    finishedAt: at(run),
  };
  return withState(name, { terminated }, { phase: 'Running' });
}

const everyRunSays = (line: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`a-run-${String(index + 1).padStart(2, '0')}`, line]),
  );

/** An object as it was made at a second. */
function made(at: number, raw: Raw, year = start): Raw {
  const creationTimestamp = new Date(year + at * 1000).toISOString();
  return { ...raw, metadata: { ...raw.metadata, creationTimestamp } };
}

/** Two pods that ask for so many processors. */
function large(cpu: string): Step {
  const step = unscheduled('0/2 nodes are available: 2 Insufficient cpu.');
  const containers = [{ ...template, resources: { requests: { cpu } } }];
  return {
    ...step,
    put: (step.put ?? []).map((raw) => ({ ...raw, spec: { ...(raw.spec as object), containers } })),
  };
}

function node(cpu: string): Raw {
  return {
    kind: 'Node',
    metadata: { name: `node-${cpu}`, uid: cpu },
    status: { allocatable: { cpu, memory: '64Gi' } },
  };
}

function triggered(name: string): Raw {
  return { ...said(`Pod/${name}`, 'TriggeredScaleUp', 'pod triggered scale-up', 4), type: 'Normal' };
}

const inUse =
  '0/1 nodes are available: 1 node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode.';

/** The pod of the revision before, with the volume. */
function holder(state: 'running' | 'ready'): Raw {
  return podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app1') }, 'old', state, {
    spec: {
      containers: [template],
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
    },
  });
}

/** A pod of the revision before that has been told to end and has not ended yet. */
const leavingPod = podOf({ ownerReferences: owner('ReplicaSet', 'checkout-app1') }, 'old', 'ready', {
  metadata: { deletionTimestamp: '2026-01-01T00:00:45Z' },
});

const recreating = (status = {}): Raw => deployment(status, { spec: { strategy: { type: 'Recreate' } } });
const arrived = (make: typeof recreating): Raw[] => [
  pod('a', 'ready'),
  pod('b', 'ready'),
  replicaSet('app:2', 2),
  make({ updated: 2, available: 2 }),
];

const evicted = {
  phase: 'Failed',
  reason: 'Evicted',
  message: 'Usage of EmptyDir volume "cache" exceeds the limit "10Mi". ',
};

function statefulSet(ready: number): Raw {
  return {
    kind: 'StatefulSet',
    metadata: { name: 'checkout', generation: 2 },
    spec: { replicas: 1, template: { spec: { containers: [template] } } },
    status: {
      observedGeneration: 2,
      updateRevision: 'new',
      currentRevision: 'new',
      replicas: 1,
      updatedReplicas: 1,
      readyReplicas: ready,
    },
  };
}

/** The pod of the StatefulSet in one of its rounds: each has the name of the one before. */
function memberOf(round: number, state: 'creating' | 'ready', status: object = {}, revision = 'new'): Raw {
  return podOf({ ownerReferences: owner('StatefulSet', 'checkout') }, 'checkout-0', state, {
    metadata: {
      labels: { 'controller-revision-hash': revision },
      uid: `uid-round-${round}`,
      creationTimestamp: new Date(start + (40 * round - 38) * 1000).toISOString(),
    },
    status,
  });
}

function saidOf(round: number, reason: string, message: string): Raw {
  const event = said('Pod/checkout-0', reason, message, Math.max(0, 40 * round - 10));
  return {
    ...event,
    metadata: { name: `checkout-0-${round}`, uid: `event-${round}` },
    involvedObject: { kind: 'Pod', name: 'checkout-0', namespace: 'shop', uid: `uid-round-${round}` },
  };
}

const refusedConnection = 'Error: connect ECONNREFUSED 10.0.0.1:5432';
const operator = (state: 'creating' | 'ready'): Raw => podOf({}, 'operator', state);
const loneCrash = (run: string): Raw => podOf({}, 'lone', { ended: run });

const pull = 'Failed to pull image "registry.example.com/acme/checkout:2"';
const unauthorized = `${pull}: failed to authorize: failed to fetch anonymous token: 401 Unauthorized`;
const notFound = `${pull}: registry.example.com/acme/checkout:2: not found`;
const full = '0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available';

/** By class, grace and repetitions of each cause: when it is called, and when it is not yet. */
export const causeStories: Readonly<Record<string, readonly [Story, Expected]>> = {
  'a name that is no image name is called at once': [
    story([{ at: 2, put: [waits('a', 'InvalidImageName', 'invalid reference format')] }]),
    { outcome: 'failed', cause: 'invalid-image-name', from: 2, by: 3 },
  ],
  'an image that is not found may be pushed within 90 s': [
    story([
      { at: 2, put: [waits('a', 'ErrImagePull', notFound), said('Pod/a', 'Failed', notFound, 2)] },
      { at: 5, put: [waits('a', 'ImagePullBackOff', `Back-off pulling image: ${notFound}`)] },
    ]),
    { outcome: 'failed', cause: 'image-not-found', from: 92, by: 94 },
  ],
  'an image that is pushed after 40 s heals': [
    story([{ at: 2, put: [waits('a', 'ErrImagePull', notFound)] }, ready(42)]),
    { outcome: 'complete' },
  ],
  'a registry that refuses is believed the second time': [
    story([
      { at: 2, put: [waits('a', 'ErrImagePull', unauthorized), said('Pod/a', 'Failed', unauthorized, 2)] },
      { at: 3, put: [waits('a', 'ImagePullBackOff', unauthorized)] },
      { at: 15, put: [said('Pod/a', 'Failed', unauthorized, 15, 2)] },
    ]),
    { outcome: 'failed', cause: 'image-pull-unauthorized', from: 15, by: 17 },
  ],
  'without events it must have had time for a second try': [
    story([{ at: 2, put: [waits('a', 'ImagePullBackOff', unauthorized)] }]),
    { outcome: 'failed', cause: 'image-pull-unauthorized', from: 32, by: 34 },
  ],
  'a program that would run as root is refused at once': [
    story([
      {
        at: 2,
        put: [
          waits(
            'a',
            'CreateContainerConfigError',
            'container has runAsNonRoot and image will run as root (pod: "a")',
          ),
        ],
      },
    ]),
    { outcome: 'failed', cause: 'root-user-refused', from: 2, by: 4 },
  ],
  'a hook that fails, while its container is being stopped': [
    story([
      {
        at: 2,
        put: [
          waits('a', 'ContainerCreating'),
          said('Pod/a', 'FailedPostStartHook', 'PostStartHook failed', 2),
        ],
      },
    ]),
    { outcome: 'failed', cause: 'post-start-hook-fails', from: 2, by: 4 },
  ],
  'a Secret may come within 60 s': [
    story([{ at: 2, put: [waits('a', 'CreateContainerConfigError', 'secret "db" not found')] }]),
    { outcome: 'failed', cause: 'secret-missing', from: 62, by: 64 },
  ],
  'a quota that is used up may become free': [
    story(refused('exceeded quota: compute, requested: pods=1, used: pods=4, limited: pods=4')),
    { outcome: 'failed', cause: 'quota-exceeded', from: 62, by: 64 },
  ],
  'a quota that old pods free heals': [
    story([...refused('exceeded quota: compute, requested: pods=1').slice(0, 2), ready(40)]),
    { outcome: 'complete' },
  ],
  'a controller that has not tried again since old pods freed the quota is waited for': [
    story(
      [
        // The rollout compares these times with its own clock, which begins with 1970 here.
        {
          at: 2,
          put: [said('ReplicaSet/checkout-app2', 'FailedCreate', 'exceeded quota: compute', 2, 1, 0)],
        },
        { at: 6, remove: ['Pod/old-1'] },
        ready(85),
      ],
      {
        before: [
          deployment(),
          replicaSet(),
          replicaSet('app:1', 2),
          pod('old-1', 'ready', { image: 'app:1' }),
        ],
      },
    ),
    { outcome: 'complete' },
  ],
  'a quota that demands limits will always do so': [
    story(refused('failed quota: compute: must specify limits.cpu for: app')),
    { outcome: 'failed', cause: 'quota-exceeded', by: 4 },
  ],
  'a LimitRange refuses every pod': [
    story(refused('maximum memory usage per Container is 64Mi, but limit is 128Mi')),
    { outcome: 'failed', cause: 'limit-range-refusal', by: 4 },
  ],
  'a webhook that denies refuses every pod': [
    story(refused('admission webhook "policy.example.com" denied the request: no owner label')),
    { outcome: 'failed', cause: 'admission-denied', by: 4 },
  ],
  'a webhook that does not answer may do so within 180 s': [
    story(
      [2, 60, 120].map((at, index) => {
        const text =
          'Internal error occurred: failed calling webhook "policy.example.com": no endpoints available';
        return { at, put: [said('ReplicaSet/checkout-app2', 'FailedCreate', text, at, index + 1)] };
      }),
    ),
    { outcome: 'failed', cause: 'admission-denied', from: 182, by: 184 },
  ],
  'a pod evicted for its own limit proves it': [
    story([
      {
        at: 9,
        put: [
          withState(
            'a',
            {},
            {
              phase: 'Failed',
              reason: 'Evicted',
              message: 'Usage of EmptyDir volume "spool" exceeds the limit "16Mi".',
              containerStatuses: [],
            },
          ),
        ],
      },
    ]),
    { outcome: 'failed', cause: 'evicted', by: 11 },
  ],
  'a pod evicted because its node was short is made anew': [
    story([
      {
        at: 9,
        put: [
          withState(
            'c',
            {},
            {
              phase: 'Failed',
              reason: 'Evicted',
              message:
                'The node was low on resource: memory. Container app was using 90Mi, which exceeds its request of 0.',
              containerStatuses: [],
            },
          ),
        ],
      },
      ready(14),
    ]),
    { outcome: 'complete' },
  ],
  'nodes without room may get some within 300 s': [
    story([unscheduled(full)], { options: { timeout: 600_000 } }),
    { outcome: 'failed', cause: 'insufficient-resources', from: 302, by: 304 },
  ],
  'an autoscaler that says no ends the wait': [
    story(
      [
        unscheduled(full),
        {
          at: 20,
          put: [
            said(
              'Pod/a',
              'NotTriggerScaleUp',
              "pod didn't trigger scale-up: 1 max node group size reached",
              20,
            ),
          ],
        },
      ],
      { options: { timeout: 600_000 } },
    ),
    { outcome: 'failed', cause: 'insufficient-resources', from: 20, by: 22 },
  ],
  'an autoscaler that is only busy does not': [
    story(
      [
        unscheduled(full),
        {
          at: 20,
          put: [
            said(
              'Pod/a',
              'NotTriggerScaleUp',
              "pod didn't trigger scale-up: 1 in backoff after failed scale-up",
              20,
            ),
          ],
        },
      ],
      { options: { timeout: 600_000 } },
    ),
    { outcome: 'failed', cause: 'insufficient-resources', from: 302, by: 304 },
  ],
  'a node that was asked for is waited for': [
    story(
      [
        unscheduled(full),
        {
          at: 9,
          put: ['a', 'b'].map((name) => said(`Pod/${name}`, 'TriggeredScaleUp', 'pod triggered scale-up', 9)),
        },
        ready(380),
      ],
      { options: { timeout: 600_000 } },
    ),
    { outcome: 'complete', from: 380 },
  ],
  'a taint that is named belongs to the template': [
    story([unscheduled('0/1 nodes are available: 1 node(s) had untolerated taint {team: batch}.')]),
    { outcome: 'failed', cause: 'taint-untolerated', from: 62, by: 64 },
  ],
  'a taint without a name may be one of a node that recovers': [
    story([unscheduled('0/1 nodes are available: 1 node(s) had untolerated taint(s).'), ready(120)]),
    { outcome: 'complete' },
  ],
  'a StorageClass that does not exist': [
    story([
      unscheduled('0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.'),
      {
        at: 4,
        put: [
          said(
            'PersistentVolumeClaim/data',
            'ProvisioningFailed',
            'storageclass.storage.k8s.io "fast" not found',
            4,
          ),
        ],
      },
    ]),
    { outcome: 'failed', cause: 'volume-claim-pending', by: 7 },
  ],
  'a claim that no volume fits may get one within 60 s': [
    story([unscheduled('0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.')]),
    { outcome: 'failed', cause: 'volume-claim-pending', from: 62, by: 64 },
  ],
  'a provisioner that fails may succeed within 180 s': [
    story([
      unscheduled('0/1 nodes are available: pod has unbound immediate PersistentVolumeClaims.'),
      {
        at: 4,
        put: [
          said(
            'PersistentVolumeClaim/data',
            'ProvisioningFailed',
            'failed to provision volume with StorageClass "ssd": quota exceeded',
            4,
          ),
        ],
      },
    ]),
    { outcome: 'failed', cause: 'volume-claim-pending', from: 180, by: 184 },
  ],
  'a missing variable is believed after two crashes': [
    story(crashes('a', 2, 6), {
      logs: everyRunSays('Error: Missing required environment variable DATABASE_URL'),
    }),
    { outcome: 'failed', cause: 'missing-environment-variable', from: 12, by: 14 },
  ],
  'a volume that is full is full in the next run, too: two equal crashes': [
    story(crashes('a', 2, 9), { logs: everyRunSays('OSError: [Errno 28] No space left on device') }),
    { outcome: 'failed', cause: 'disk-full', from: 12, by: 14 },
  ],
  'too many open files: three equal crashes': [
    story(crashes('a', 2, 9), { logs: everyRunSays("Error: EMFILE: too many open files, open '/srv/a'") }),
    { outcome: 'failed', cause: 'descriptor-limit', from: 22, by: 26 },
  ],
  'an app may wait for what it needs by crashing, for two minutes': [
    story(crashes('a', 2, 16), { logs: everyRunSays('Error: connect ECONNREFUSED 10.0.0.1:5432') }),
    { outcome: 'failed', cause: 'dependency-unreachable', from: 122, by: 135 },
  ],
  'an app that crashes while a database starts up, in words that no cause knows, then runs': [
    story([...crashes('a', 2, 7), ready(70)], {
      logs: everyRunSays('Fatal: the ledger store is still replaying its journal, not ready yet'),
    }),
    { outcome: 'complete' },
  ],
  'words that speak of waiting are given two minutes, and no more': [
    story(crashes('a', 2, 16), { logs: everyRunSays('Fatal: the store is not ready yet') }),
    { outcome: 'failed', cause: 'dependency-starting', from: 122, by: 135 },
  ],
  'a watch that begins late takes what the API holds: six runs, and the log of the last one': [
    story([], {
      before: [
        deployment(),
        replicaSet(),
        pod('a', { waiting: 'CrashLoopBackOff' }, { restarts: 5, last: 'a-run-06' }),
      ],
      logs: everyRunSays('FATAL: config key ledger.url must be an https address'),
    }),
    { outcome: 'failed', by: 4 },
  ],
  'a port that the old pod holds while it ends is waited for': [
    story([...crashes('a', 2, 5), { at: 46, remove: ['Pod/old'] }, ready(60)], {
      before: [deployment(), replicaSet('app:1'), replicaSet(), leavingPod],
      logs: everyRunSays('OSError: [Errno 98] Address already in use: 8080'),
    }),
    { outcome: 'complete' },
  ],
  'a port that stays taken when the old pod has gone': [
    story(
      [...crashes('a', 2, 9), { at: 46, remove: ['Pod/old'] }].toSorted((a, b) => a.at - b.at),
      {
        before: [deployment(), replicaSet('app:1'), replicaSet(), leavingPod],
        logs: everyRunSays('OSError: [Errno 98] Address already in use: 8080'),
      },
    ),
    { outcome: 'failed', cause: 'port-in-use', from: 46, by: 64 },
  ],
  'where nothing is behind the Service, nor would come there, three crashes of waiting are enough': [
    story(crashes('a', 2, 9), { logs: everyRunSays(refusedConnection), behind: () => false }),
    { outcome: 'failed', cause: 'dependency-unreachable', from: 22, by: 26 },
  ],
  'where there is no such Service, too': [
    story(crashes('a', 2, 9), {
      logs: everyRunSays('Error: getaddrinfo ENOTFOUND postgres'),
      behind: () => false,
    }),
    { outcome: 'failed', cause: 'dependency-not-resolved', from: 22, by: 26 },
  ],
  'an app that crashes four times while the pod behind the Service starts, then runs': [
    story([...crashes('a', 2, 4), ready(40)], {
      logs: everyRunSays(refusedConnection),
      behind: () => true,
    }),
    { outcome: 'complete' },
  ],
  'an app that crashes four times while somebody makes what it waits for, after 15 s, then runs': [
    story([...crashes('a', 2, 4), ready(40)], {
      logs: everyRunSays(refusedConnection),
      behind: (second) => second >= 15,
    }),
    { outcome: 'complete' },
  ],
  'where nobody can say what is behind the Service, it may take two minutes': [
    story(crashes('a', 2, 16), { logs: everyRunSays(refusedConnection), behind: () => undefined }),
    { outcome: 'failed', cause: 'dependency-unreachable', from: 122, by: 135 },
  ],
  'what else is rolled out may be what makes the other side: an operator that starts within 30 s': [
    story([...crashes('a', 2, 4), { at: 30, put: [operator('ready')] }, ready(40)], {
      targets: [checkout, target('Pod', 'operator')],
      before: [deployment(), replicaSet(), operator('creating')],
      logs: everyRunSays(refusedConnection),
      behind: (second) => second >= 32,
    }),
    { outcome: 'complete' },
  ],
  'two that wait for the same do not wait for each other': [
    story([{ at: 1, put: [loneCrash('lone-run-01')] }, ...crashes('a', 2, 9)], {
      targets: [checkout, target('Pod', 'lone')],
      before: [deployment(), replicaSet(), podOf({}, 'lone', 'creating')],
      logs: { ...everyRunSays(refusedConnection), 'lone-run-01': refusedConnection },
      behind: () => false,
    }),
    { outcome: 'failed', cause: 'dependency-unreachable', from: 22, by: 29 },
  ],
  'a pod of a StatefulSet that is evicted for its own limit and made anew under its name': [
    story(
      [1, 2, 3, 4, 5, 6].flatMap((round) => [
        { at: 40 * round - 38, put: [memberOf(round, 'creating')] },
        { at: 40 * round - 36, put: [memberOf(round, 'ready'), statefulSet(1)] },
        {
          at: 40 * round - 10,
          put: [memberOf(round, 'ready', evicted), saidOf(round, 'Evicted', evicted.message), statefulSet(0)],
        },
        { at: 40 * round - 10, remove: ['Pod/checkout-0'] },
      ]),
      { targets: [target('StatefulSet')], before: [statefulSet(0)] },
    ),
    { outcome: 'failed', cause: 'evicted', from: 30, by: 45 },
  ],
  'a pod of a StatefulSet that was evicted before this rollout': [
    story(
      [
        { at: 3, remove: ['Pod/checkout-0'] },
        { at: 4, put: [memberOf(1, 'ready'), statefulSet(1)] },
      ],
      {
        targets: [target('StatefulSet')],
        before: [statefulSet(0), memberOf(0, 'creating', {}, 'old'), saidOf(0, 'Evicted', evicted.message)],
      },
    ),
    { outcome: 'complete' },
  ],
  'a grace runs since the trouble began, if the watch begins a moment after its apply': [
    story([], {
      before: [
        deployment(),
        replicaSet(),
        made(-25, waits('a', 'CreateContainerConfigError', 'secret "db" not found')),
        said('Pod/a', 'Failed', 'Error: secret "db" not found', -20),
      ],
      options: { clockAhead: start },
    }),
    { outcome: 'failed', cause: 'secret-missing', from: 40, by: 42 },
  ],
  'the clocks of a cluster and of who watches need not agree': [
    story([], {
      before: [
        deployment(),
        replicaSet(),
        made(-25, waits('a', 'CreateContainerConfigError', 'secret "db" not found'), start + 3_600_000),
        said('Pod/a', 'Failed', 'Error: secret "db" not found', -20, 1, start + 3_600_000),
      ],
      options: { clockAhead: start + 3_600_000 },
    }),
    { outcome: 'failed', cause: 'secret-missing', from: 40, by: 42 },
  ],
  'what is older than the apply gets all of its grace: the Secret may come with this deploy': [
    story([], {
      before: [
        deployment(),
        replicaSet(),
        made(-3600, waits('a', 'CreateContainerConfigError', 'secret "db" not found')),
        said('Pod/a', 'Failed', 'Error: secret "db" not found', -3590),
      ],
      options: { clockAhead: start },
    }),
    { outcome: 'failed', cause: 'secret-missing', from: 60, by: 62 },
  ],
  'a pod that asks for more than any node has, where no autoscaler says a word': [
    story([large('64')], { nodes: [node('8'), node('16')] }),
    { outcome: 'failed', cause: 'insufficient-resources', from: 62, by: 64 },
  ],
  'a pod that would fit on an empty node': [
    story([large('12')], { nodes: [node('8'), node('16')], options: { timeout: 250_000 } }),
    { outcome: 'failed', cause: 'insufficient-resources', from: 250, by: 251 },
  ],
  'a pod that asks for more than any node has, for which an autoscaler gets a larger one': [
    story([large('64'), { at: 4, put: [triggered('a'), triggered('b')] }, ready(120)], {
      nodes: [node('8'), node('16')],
    }),
    { outcome: 'complete' },
  ],
  'a rolling update whose old pod keeps the volume that the new one needs': [
    story([unscheduled(inUse)], {
      before: [deployment(), replicaSet('app:1', 2), replicaSet(), holder('ready')],
    }),
    { outcome: 'failed', cause: 'volume-in-use', from: 2, by: 5 },
  ],
  'an old pod that goes and takes its time to let the volume go': [
    story([unscheduled(inUse), { at: 60, remove: ['Pod/old'] }, ready(70)], {
      before: [deployment(), replicaSet('app:1', 2), replicaSet(), holder('running')],
    }),
    { outcome: 'complete' },
  ],
  'without a rolling update the old pod goes first': [
    story([unscheduled(inUse), { at: 60, remove: ['Pod/old'] }, { at: 70, put: arrived(recreating) }], {
      before: [recreating(), replicaSet('app:1', 2), replicaSet(), holder('ready')],
    }),
    { outcome: 'complete' },
  ],
  'out of memory at once, in every pod': [
    story([{ at: 8, put: [outOfMemory('a', 8, 3)] }]),
    { outcome: 'failed', cause: 'out-of-memory', from: 8, by: 11 },
  ],
  'out of memory at once, in one pod of two': [
    story([
      { at: 3, put: [pod('b', 'ready', { node: 'node-2' })] },
      { at: 8, put: [outOfMemory('a', 8, 3)] },
    ]),
    { outcome: 'timed-out', cause: 'out-of-memory' },
  ],
  'out of memory after a while, in every pod': [
    story([{ at: 40, put: [outOfMemory('a', 40, 30)] }]),
    { outcome: 'timed-out', cause: 'out-of-memory' },
  ],
  'a path that the app does not have': [
    story([
      { at: 2, put: [pod('a', 'running')] },
      ...Array.from({ length: 20 }, (_, index) => ({
        at: 10 * (index + 1),
        put: [
          said(
            'Pod/a',
            'Unhealthy',
            'Readiness probe failed: HTTP probe failed with statuscode: 404',
            10 * (index + 1),
            index + 1,
          ),
        ],
      })),
    ]),
    { outcome: 'failed', cause: 'readiness-probe-fails', from: 90, by: 100 },
  ],
  'an app that says it is not ready yet': [
    story([
      { at: 2, put: [pod('a', 'running')] },
      ...Array.from({ length: 20 }, (_, index) => ({
        at: 10 * (index + 1),
        put: [
          said(
            'Pod/a',
            'Unhealthy',
            'Readiness probe failed: HTTP probe failed with statuscode: 503',
            10 * (index + 1),
            index + 1,
          ),
        ],
      })),
    ]),
    { outcome: 'timed-out', cause: 'readiness-probe-fails' },
  ],
};
