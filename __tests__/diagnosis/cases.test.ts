import { describe, expect, test } from '@jest/globals';
import {
  at,
  backOff,
  causeOf,
  deployment,
  ended,
  event,
  look,
  pod,
  replicaSet,
  running,
  waiting,
} from './world.ts';

const log = (text: string) => ({ 'previous web-5c9f7d-abcde/app': text });
const crash = (exitCode: number, more = {}, spec = {}) =>
  pod([{ state: backOff, last: ended(exitCode, more), restarts: 4, spec }]);

describe('rules of thumb that mislead', () => {
  test('a missing entrypoint on containerd is StartError with 128, not 127', () => {
    const message =
      'failed to create containerd task: exec: "serve": executable file not found in $PATH: unknown';
    const start = {
      terminated: {
        exitCode: 128,
        reason: 'StartError',
        message,
        startedAt: '1970-01-01T00:00:00Z',
        finishedAt: at(103),
      },
    };
    expect(causeOf(look([pod([{ state: backOff, last: start, restarts: 3 }])]))).toBe('command-not-found');
  });

  test('137 with a Killing event of type Normal is the liveness probe, not memory', () => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
    });
    expect(causeOf(look([crash(137), killing]))).toBe('liveness-probe-kills');
  });

  test('a kill of an hour ago does not explain a crash of now', () => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
      time: 40,
      count: 1,
    });
    expect(causeOf(look([crash(1), killing], log("KeyError: 'DATABASE_URL'")))).toBe(
      'missing-environment-variable',
    );
  });

  test('OOMKilled wins over a probe that failed meanwhile', () => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
    });
    const spec = { resources: { limits: { memory: '128Mi' } } };
    expect(causeOf(look([crash(137, { reason: 'OOMKilled' }, spec), killing]))).toBe('out-of-memory');
  });

  test('OOMKilled without any limit is the node', () => {
    expect(causeOf(look([crash(137, { reason: 'OOMKilled' }, { resources: {} })]))).toBe(
      'node-out-of-memory',
    );
  });

  test('OOMKilled with another exit code is a child', () => {
    const spec = { resources: { limits: { memory: '128Mi' } } };
    expect(causeOf(look([crash(255, { reason: 'OOMKilled' }, spec)]))).toBe('out-of-memory-child');
  });

  test('exit 2 is often a Go panic', () => {
    expect(
      causeOf(
        look(
          [crash(2)],
          log(
            'panic: runtime error: index out of range [3] with length 3\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:9 +0x1d',
          ),
        ),
      ),
    ).toBe('application-panic');
  });

  test('exit 0 after a probe is no program that simply ends', () => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', {
      container: 'app',
      type: 'Normal',
    });
    expect(causeOf(look([crash(0), killing]))).toBe('liveness-probe-kills');
    expect(causeOf(look([crash(0)]))).toBe('process-completes');
  });

  test('a loop that does not say CrashLoopBackOff is a loop all the same', () => {
    const objects = [pod([{ state: ended(1), last: ended(1), restarts: 3 }])];
    expect(
      look(objects, {
        'web-5c9f7d-abcde/app': 'ModuleNotFoundError: No module named redis',
        'previous web-5c9f7d-abcde/app': 'unable to retrieve container logs for containerd://ab',
      })[0]?.diagnoses[0]?.cause,
    ).toBe('missing-module');
  });

  test('139 of a .NET program as process 1 is its unhandled exception', () => {
    const text =
      'Unhandled exception. System.Net.Sockets.SocketException (111): Connection refused\n   at Api.Program.Main()';
    expect(causeOf(look([crash(139)], log(text)))).toBe('dependency-unreachable');
    expect(causeOf(look([crash(139)], log('warn: redis ECONNREFUSED, going on\nscoring')))).toBe(
      'segmentation-fault',
    );
  });
});

describe('outcomes', () => {
  test('ready in a run that outlived the earlier ones: complete', () => {
    const healed = pod([{ state: running(110), last: ended(1), restarts: 2, ready: true }], {
      status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: at(170) }] },
    });
    expect(look([healed, deployment()])[0]).toMatchObject({ outcome: 'complete', diagnoses: [] });
  });

  test('ready for a moment in a crash loop: failed', () => {
    const loop = pod(
      [
        {
          state: running(200),
          last: ended(1, { startedAt: at(100), finishedAt: at(140) }),
          restarts: 4,
          ready: true,
        },
      ],
      { status: { conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: at(201) }] } },
    );
    expect(look([loop, deployment()], log('RuntimeError: lost lease'))[0]?.outcome).toBe('failed');
  });

  test('starting within its startup probe: progressing', () => {
    const starting = pod([
      {
        state: running(110),
        ready: false,
        started: false,
        spec: { startupProbe: { tcpSocket: { port: 80 }, failureThreshold: 60 } },
      },
    ]);
    expect(
      look([
        starting,
        deployment(),
        event('Unhealthy', 'Startup probe failed: dial tcp: connection refused', {
          container: 'app',
          time: 160,
        }),
      ])[0],
    ).toMatchObject({ outcome: 'progressing', diagnoses: [] });
  });

  test('not ready beyond the budget: failed', () => {
    const unready = pod([
      {
        state: running(0),
        ready: false,
        spec: { readinessProbe: { httpGet: { path: '/ready', port: 80 } } },
      },
    ]);
    const seen = event('Unhealthy', 'Readiness probe failed: HTTP probe failed with statuscode: 503', {
      container: 'app',
      time: 120,
      count: 12,
    });
    expect(causeOf(look([unready, deployment(), seen]))).toBe('readiness-probe-fails');
  });

  test('old pods that crash do not fail a rollout that fixes them', () => {
    const objects = [
      deployment({ revision: '2' }),
      replicaSet('aaaaaa', '1'),
      replicaSet('bbbbbb', '2'),
      pod([{ state: backOff, last: ended(1), restarts: 9 }], { hash: 'aaaaaa' }),
      pod([{ state: running(), ready: true }], { hash: 'bbbbbb' }),
    ];
    expect(look(objects)).toEqual([expect.objectContaining({ outcome: 'complete', diagnoses: [] })]);
  });

  test('new pods that crash fail it, and what changed is shown', () => {
    const before = {
      containers: [
        {
          name: 'app',
          image: 'ghcr.io/acme/web:1.3.0',
          env: [{ name: 'DATABASE_URL', value: 'postgres://db/shop' }],
        },
      ],
    };
    const objects = [
      deployment({ revision: '2' }),
      replicaSet('aaaaaa', '1', { podSpec: before, status: { readyReplicas: 1 } }),
      replicaSet('bbbbbb', '2'),
      pod([{ state: running(), ready: true }], { hash: 'aaaaaa' }),
      pod([{ state: backOff, last: ended(1), restarts: 3 }], { hash: 'bbbbbb' }),
    ];
    const [found] = look(objects, { 'previous web-bbbbbb-abcde/app': 'Error: DATABASE_URL is required' });
    expect(found?.diagnoses[0]).toMatchObject({
      cause: 'missing-environment-variable',
      changed: { since: 'revision 1' },
    });
    expect(found?.diagnoses[0]?.changed?.changes.map(({ path }) => path)).toEqual([
      'containers[app].env[DATABASE_URL]',
      'containers[app].image',
    ]);
  });

  test('evicted pods that were replaced are history', () => {
    const evicted = pod([{ state: ended(137) }], {
      name: 'web-5c9f7d-gone1',
      status: { phase: 'Failed', reason: 'Evicted', message: 'The node was low on resource: memory.' },
    });
    expect(look([deployment(), evicted, pod([{ state: running(), ready: true }])])[0]?.outcome).toBe(
      'complete',
    );
    expect(causeOf(look([deployment(), evicted]))).toBe('evicted');
  });

  test('no replicas wanted: complete', () => {
    expect(look([deployment({ replicas: 0 })])[0]?.outcome).toBe('complete');
  });

  test('every workload is listed, once, by its controller', () => {
    const sts = {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'db', namespace: 'shop' },
      spec: { replicas: 1, template: { spec: { containers: [{ name: 'db' }] } } },
    };
    const db = pod([{ name: 'db', state: running(), ready: true }], {
      name: 'db-0',
      owner: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db', controller: true },
    });
    const bare = pod([{ state: running(), ready: true }], { name: 'tool', owner: null });
    const found = look([sts, db, bare, replicaSet('5c9f7d', '1'), crash(1)]);
    expect(found.map(({ object, outcome }) => `${object.kind}/${object.name} ${outcome}`).toSorted()).toEqual(
      ['Deployment/web failed', 'Pod/tool complete', 'StatefulSet/db complete'],
    );
  });
});

describe('where it happened', () => {
  test('an init container is blamed, not what waits for it', () => {
    const objects = [
      pod([
        { name: 'migrate', init: true, state: backOff, last: ended(1), restarts: 3 },
        { state: waiting('PodInitializing') },
      ]),
    ];
    const [found] = look(objects, {
      'previous web-5c9f7d-abcde/migrate': 'ERROR: relation "orders" does not exist',
    });
    expect(found?.diagnoses).toHaveLength(1);
    expect(found?.diagnoses[0]).toMatchObject({
      cause: 'schema-mismatch',
      location: { container: 'migrate', kind: 'init' },
    });
  });

  test('an init container that runs once more, the deadline over, has crashed and does not hang', () => {
    const objects = [
      deployment({
        status: {
          conditions: [{ type: 'Progressing', status: 'False', reason: 'ProgressDeadlineExceeded' }],
        },
      }),
      pod([
        {
          name: 'index',
          init: true,
          spec: { resources: { limits: { memory: '96Mi' } } },
          state: running(110),
          last: ended(137, { reason: 'OOMKilled' }),
          restarts: 5,
        },
        { state: waiting('PodInitializing') },
      ]),
      event('Started', 'Container started', { container: 'index', type: 'Normal', time: 118 }),
    ];
    expect(look(objects)[0]?.diagnoses[0]).toMatchObject({
      cause: 'out-of-memory',
      location: { container: 'index', kind: 'init' },
    });
  });

  test('a native sidecar is a sidecar', () => {
    const objects = [
      pod([
        {
          name: 'proxy',
          init: true,
          spec: { restartPolicy: 'Always' },
          state: backOff,
          last: ended(1),
          restarts: 3,
        },
        { state: running(), ready: true },
      ]),
    ];
    const [found] = look(objects, { 'previous web-5c9f7d-abcde/proxy': 'error: unknown flag: --xds' });
    expect(found?.diagnoses[0]).toMatchObject({
      cause: 'invalid-arguments',
      location: { container: 'proxy', kind: 'sidecar' },
    });
  });

  test('the first cause is blamed, the consequence is named', () => {
    const objects = [
      pod([
        { state: backOff, last: ended(1), restarts: 4 },
        {
          name: 'proxy',
          state: waiting('ImagePullBackOff', 'Back-off pulling image "x": ErrImagePull: not found'),
          restarts: 0,
        },
      ]),
    ];
    const [found] = look(objects, log('Error: connect ECONNREFUSED 127.0.0.1:15001'));
    expect(found?.diagnoses.map(({ cause }) => cause)).toEqual(['image-not-found']);
    expect(found?.diagnoses[0]?.evidence.at(-1)).toMatchObject({ source: 'container app' });
  });
});

describe('other clusters, other words', () => {
  const failures: readonly (readonly [string, string, Parameters<typeof look>[0]])[] = [
    [
      'CRI-O with crun',
      'command-not-found',
      [
        pod([
          {
            state: waiting(
              'CreateContainerError',
              'container create failed: executable file `serve` not found in $PATH: No such file or directory',
            ),
          },
        ]),
      ],
    ],
    [
      'dockershim',
      'command-not-executable',
      [
        pod([
          {
            state: backOff,
            last: {
              terminated: {
                exitCode: 126,
                reason: 'ContainerCannotRun',
                message:
                  'OCI runtime create failed: container_linux.go:367: starting container process caused: exec: "/run.sh": permission denied: unknown',
                startedAt: at(100),
                finishedAt: at(100),
              },
            },
            restarts: 3,
          },
        ]),
      ],
    ],
    [
      'a back-off that says nothing, before 1.32',
      'registry-rate-limited',
      [
        pod([{ state: waiting('ImagePullBackOff', 'Back-off pulling image "redis:7"') }], {
          status: { phase: 'Pending' },
        }),
        event(
          'Failed',
          'Failed to pull image "redis:7": rpc error: code = Unknown desc = toomanyrequests: You have reached your pull rate limit',
          { container: 'app' },
        ),
        event('Failed', 'Error: ErrImagePull', { container: 'app', time: 104 }),
      ],
    ],
    [
      'a claim of another name',
      'volume-claim-missing',
      [
        pod([], {
          spec: { nodeName: '' },
          status: {
            phase: 'Pending',
            conditions: [
              {
                type: 'PodScheduled',
                status: 'False',
                reason: 'Unschedulable',
                message: '0/3 nodes are available: persistentvolumeclaim "data" not found.',
              },
            ],
          },
        }),
      ],
    ],
    [
      'multi-attach',
      'volume-in-use',
      [
        pod([{ state: waiting('ContainerCreating') }], { status: { phase: 'Pending' } }),
        event(
          'FailedAttachVolume',
          'Multi-Attach error for volume "pvc-1" Volume is already used by pod(s) web-aaaaaa-xyz12',
        ),
      ],
    ],
    [
      'a network plug-in',
      'sandbox-failed',
      [
        pod([{ state: waiting('ContainerCreating') }], { status: { phase: 'Pending' } }),
        event(
          'FailedCreatePodSandBox',
          'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "x": plugin type="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
        ),
      ],
    ],
    [
      'a quota',
      'quota-exceeded',
      [
        deployment(),
        replicaSet('5c9f7d', '1', {
          status: {
            conditions: [
              {
                type: 'ReplicaFailure',
                status: 'True',
                reason: 'FailedCreate',
                message:
                  'pods "web-5c9f7d-" is forbidden: exceeded quota: q, requested: pods=1, used: pods=5, limited: pods=5',
              },
            ],
          },
        }),
      ],
    ],
    [
      'a webhook, seen in events only',
      'admission-denied',
      [
        deployment(),
        event(
          'FailedCreate',
          'Error creating: admission webhook "policy.example.com" denied the request: images must be signed',
          { about: { kind: 'ReplicaSet', name: 'web-5c9f7d', namespace: 'shop' } },
        ),
      ],
    ],
    [
      'a lost node',
      'node-not-ready',
      [
        pod(
          [
            {
              state: {
                terminated: {
                  exitCode: 137,
                  reason: 'ContainerStatusUnknown',
                  message: 'The container could not be located when the pod was deleted',
                  startedAt: null,
                  finishedAt: null,
                },
              },
            },
          ],
          { status: { phase: 'Failed' } },
        ),
      ],
    ],
    [
      'no room on the node after all',
      'insufficient-resources',
      [
        pod([], {
          status: {
            phase: 'Failed',
            reason: 'OutOfcpu',
            message: "Pod was rejected: Node didn't have enough resource: cpu",
          },
        }),
      ],
    ],
    [
      'a hook',
      'post-start-hook-fails',
      [
        pod([
          {
            state: waiting(
              'PostStartHookError',
              'Exec lifecycle hook ([sh -c x]) for Container "app" failed - error: command exited with 1',
            ),
          },
        ]),
      ],
    ],
    [
      'an image for another processor',
      'image-wrong-platform',
      [
        pod([
          {
            state: waiting(
              'ErrImagePull',
              'failed to pull and unpack image "ghcr.io/acme/web:1.4.0": no match for platform in manifest: not found',
            ),
          },
        ]),
      ],
    ],
    [
      'a key of a volume',
      'reference-key-missing',
      [
        pod([{ state: waiting('ContainerCreating') }]),
        event(
          'FailedMount',
          'MountVolume.SetUp failed for volume "conf" : configmap references non-existent config key: app.yml',
        ),
      ],
    ],
    ['an illegal instruction', 'illegal-instruction', [crash(132)]],
    [
      'a taint',
      'taint-untolerated',
      [
        pod([], {
          spec: { nodeName: '' },
          status: {
            phase: 'Pending',
            conditions: [
              {
                type: 'PodScheduled',
                status: 'False',
                reason: 'Unschedulable',
                message: '0/2 nodes are available: 2 node(s) had untolerated taint {team: ml}.',
              },
            ],
          },
        }),
      ],
    ],
  ];

  test.each(failures)('%s: %s', (_, cause, objects) => {
    expect(causeOf(look(objects))).toBe(cause);
  });

  test('events of the newer API', () => {
    const killing = {
      apiVersion: 'events.k8s.io/v1',
      kind: 'Event',
      metadata: { name: 'k', namespace: 'shop', uid: 'k' },
      regarding: {
        kind: 'Pod',
        name: 'web-5c9f7d-abcde',
        namespace: 'shop',
        uid: 'uid-web-5c9f7d-abcde',
        fieldPath: 'spec.containers{app}',
      },
      reason: 'Killing',
      note: 'Container app failed startup probe, will be restarted',
      type: 'Normal',
      eventTime: at(20),
      series: { count: 4, lastObservedTime: at(103) },
    };
    expect(causeOf(look([crash(137), killing]))).toBe('startup-probe-kills');
  });

  test('a moved tag', () => {
    const objects = [
      deployment({ replicas: 2 }),
      pod([{ state: running(), ready: true, imageID: 'ghcr.io/acme/web@sha256:old' }], {
        name: 'web-5c9f7d-good1',
      }),
      pod([{ state: backOff, last: ended(1), restarts: 3, imageID: 'ghcr.io/acme/web@sha256:new' }]),
    ];
    expect(causeOf(look(objects, log('TypeError: x is not a function')))).toBe('image-tag-moved');
  });
});

describe('jobs', () => {
  const job = (conditions: object[], more = {}) => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: 'load', namespace: 'shop', creationTimestamp: at(0), ...more },
    spec: {
      activeDeadlineSeconds: 60,
      template: { spec: { restartPolicy: 'Never', containers: [{ name: 'app' }] } },
    },
    status: { conditions },
  });
  const owner = { apiVersion: 'batch/v1', kind: 'Job', name: 'load', controller: true };

  test('past its deadline, without a pod', () => {
    expect(
      causeOf(
        look([
          job([
            {
              type: 'Failed',
              status: 'True',
              reason: 'DeadlineExceeded',
              message: 'Job was active longer than specified deadline',
            },
          ]),
        ]),
      ),
    ).toBe('deadline-exceeded');
  });

  test('complete after a failed pod', () => {
    const failed = pod([{ state: ended(1) }], {
      name: 'load-aaaaa',
      owner,
      spec: { restartPolicy: 'Never' },
      status: { phase: 'Failed' },
    });
    expect(look([job([{ type: 'Complete', status: 'True' }]), failed])[0]).toMatchObject({
      outcome: 'complete',
      diagnoses: [],
    });
  });

  test('a CronJob speaks for its newest Job', () => {
    const cron = {
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: 'nightly', namespace: 'shop' },
      spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: 'app' }] } } } } },
    };
    const own = job([{ type: 'Failed', status: 'True', reason: 'BackoffLimitExceeded' }], {
      ownerReferences: [{ apiVersion: 'batch/v1', kind: 'CronJob', name: 'nightly', controller: true }],
    });
    const failed = pod([{ state: ended(1) }], {
      name: 'load-aaaaa',
      owner,
      spec: { restartPolicy: 'Never' },
      status: { phase: 'Failed' },
    });
    const [found, ...more] = look([cron, own, failed], {
      'load-aaaaa/app': 'FATAL: password authentication failed for user "etl"',
    });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      object: { kind: 'CronJob', name: 'nightly' },
      outcome: 'failed',
      diagnoses: [{ cause: 'dependency-rejects-credentials' }],
    });
  });
});

describe('secrets', () => {
  test('nothing secret comes out', () => {
    const spec = {
      env: [
        { name: 'DB_PASSWORD', value: 'hunter2-hunter2' },
        { name: 'API_KEY', value: 'k-1234567890' },
      ],
    };
    const text =
      'connecting to postgres://app:s3cr3tpw@db:5432/shop with hunter2-hunter2\nAuthorization: Bearer abcdefghijklmnop\npassword=letmein99 token: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln\nError: connect ECONNREFUSED db:5432 (postgres://app:s3cr3tpw@db:5432, key k-1234567890)';
    const secret = {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: 's',
        namespace: 'shop',
        annotations: { 'kubectl.kubernetes.io/last-applied-configuration': '{"data":{"pw":"cGxhbnRlZA=="}}' },
      },
      data: { pw: 'cGxhbnRlZA==' },
    };
    const out = JSON.stringify(
      look(
        [pod([{ state: backOff, last: ended(1, { message: text }), restarts: 4, spec }]), secret],
        log(text),
      ),
    );
    expect(out).toContain('dependency-unreachable');
    for (const planted of [
      'hunter2',
      's3cr3tpw',
      'k-1234567890',
      'letmein99',
      'abcdefghijklmnop',
      'eyJhbGci',
      'cGxhbnRlZA',
    ])
      expect(out).not.toContain(planted);
  });
});

describe('events that stay behind the loop they tell of', () => {
  const late = { container: 'app', type: 'Normal', time: 60, count: 5 };
  const probed = {
    livenessProbe: { httpGet: { path: '/', port: 80 }, periodSeconds: 2, failureThreshold: 2 },
  };

  test.each([137, 143, 0])('code %i after earlier kills by the same probe', (code) => {
    const killing = event('Killing', 'Container app failed liveness probe, will be restarted', late);
    expect(causeOf(look([crash(code, {}, probed), killing]))).toBe('liveness-probe-kills');
  });

  test('a hook that failed each time before', () => {
    expect(
      causeOf(
        look([
          crash(137),
          event('FailedPostStartHook', 'PostStartHook failed', { ...late, type: 'Warning' }),
        ]),
      ),
    ).toBe('post-start-hook-fails');
  });
});

describe('a program that ends with code 0 in a loop', () => {
  test.each([
    ['says nothing', 'nothing to do', 'high'],
    ['says what it lacks', 'Error: Missing required environment variable DATABASE_URL', 'medium'],
  ])('and %s', (_, line, confidence) => {
    const [found] = look([crash(0, { reason: 'Completed' })], log(line)).flatMap(
      ({ diagnoses }) => diagnoses,
    );
    expect([found?.cause, found?.confidence]).toEqual(['process-completes', confidence]);
    if (confidence === 'medium') expect(found?.others[0]?.cause).toBe('missing-environment-variable');
  });
});
