import { describe, expect, test } from '@jest/globals';
import { backOff, deployment, ended, event, look, pod, replicaSet, running, waiting } from './world.ts';

type Fields = Record<string, unknown>;
const container = (more: Fields): Fields => ({ name: 'app', image: 'ghcr.io/acme/web:1.4.0', ...more });

/** Revision 1 works, revision 2 fails in this way. */
function rollout(
  before: Fields,
  after: Fields,
  fails: { state?: Fields; last?: Fields; log?: string; events?: readonly Fields[]; pod?: [Fields, Fields] },
) {
  const [oldPod, newPod] = fails.pod ?? [{}, {}];
  const specs = [
    { containers: [container(before)], ...oldPod },
    { containers: [container(after)], ...newPod },
  ];
  const objects = [
    deployment({ revision: '2', spec: specs[1] ?? {} }),
    replicaSet('aaaaaa', '1', { podSpec: specs[0] ?? {}, status: { readyReplicas: 1 } }),
    replicaSet('5c9f7d', '2', { podSpec: specs[1] ?? {} }),
    pod([{ spec: before, state: running(0), ready: true }], { hash: 'aaaaaa' }),
    pod([{ spec: after, state: fails.state ?? backOff, last: fails.last ?? ended(1), restarts: 4 }], {
      spec: newPod,
    }),
    ...(fails.events ?? []),
  ];
  const logs = fails.log === undefined ? {} : { 'previous web-5c9f7d-abcde/app': fails.log };
  const [found] = look(objects, logs).flatMap(({ diagnoses }) => diagnoses);
  return {
    cause: found?.cause,
    confidence: found?.confidence,
    /** The changes that explain it. */
    explaining: found?.changed?.changes.filter(({ explains }) => explains).map(({ path }) => path),
    said: found?.evidence.find(({ source }) => source === 'what changed')?.text,
    proves: found?.evidence.find(({ source }) => source === 'what changed')?.proves,
  };
}

const newImage = { image: 'ghcr.io/acme/web:1.5.0' };
const variable = (name: string, value = 'x') => ({ name, value });

describe('which change explains the failure', () => {
  test('the variable that the log misses was removed', () => {
    const found = rollout(
      { env: [variable('DATABASE_URL'), variable('LOG_LEVEL')] },
      { env: [variable('LOG_LEVEL', 'debug')], ...newImage },
      { log: 'Error: Missing required environment variable DATABASE_URL' },
    );
    expect(found).toMatchObject({
      cause: 'missing-environment-variable',
      explaining: ['containers[app].env[DATABASE_URL]'],
      proves: true,
    });
    expect(found.said).toContain('revision 2 removed "env[DATABASE_URL]"');
  });

  test('another variable was removed: that is none', () => {
    const found = rollout(
      { env: [variable('DATABASE_URL')] },
      { env: [] },
      { log: 'Error: Missing required environment variable API_KEY' },
    );
    expect(found.explaining).toEqual([]);
  });

  const limit = (memory: string) => ({ resources: { limits: { memory } } });
  const oom = { last: ended(137, { reason: 'OOMKilled' }) };

  test('a memory limit that was lowered', () => {
    expect(rollout({ ...limit('512Mi') }, { ...limit('128Mi'), ...newImage }, oom)).toMatchObject({
      cause: 'out-of-memory',
      explaining: ['containers[app].resources.limits.memory'],
      proves: true,
    });
  });

  test('a memory limit that came with this revision', () => {
    expect(rollout({}, limit('128Mi'), oom)).toMatchObject({
      explaining: ['containers[app].resources'],
      proves: true,
    });
  });

  test('a memory limit that was raised cannot be it', () => {
    const found = rollout(limit('128Mi'), limit('256Mi'), oom);
    expect(found.explaining).toEqual([]);
    expect(found.said).toContain('nothing in the template explains it: 1 field differs from revision 1');
  });

  test('a larger heap in the same limit', () => {
    const heap = (size: string) => ({ ...limit('1Gi'), env: [variable('JAVA_TOOL_OPTIONS', `-Xmx${size}`)] });
    expect(rollout(heap('512m'), heap('2g'), oom)).toMatchObject({
      explaining: ['containers[app].env[JAVA_TOOL_OPTIONS].value'],
      proves: true,
    });
  });

  const probe = (failureThreshold: number) => ({
    startupProbe: { tcpSocket: { port: 8080 }, periodSeconds: 2, failureThreshold },
  });
  const killed = {
    last: ended(143, { startedAt: undefined, finishedAt: undefined }),
    events: [
      event('Killing', 'Container app failed startup probe, will be restarted', {
        container: 'app',
        type: 'Normal',
      }),
    ],
  };

  test('a probe that gives less time, and one that gives more', () => {
    expect(rollout(probe(30), probe(5), killed)).toMatchObject({
      cause: 'startup-probe-kills',
      explaining: ['containers[app].startupProbe.failureThreshold'],
      proves: true,
    });
    expect(rollout(probe(5), probe(30), killed).explaining).toEqual([]);
  });

  test('a new image explains what is in it, and proves nothing', () => {
    const log = "Error: Cannot find module 'express'\n  code: 'MODULE_NOT_FOUND'";
    expect(rollout({}, newImage, { log })).toMatchObject({
      cause: 'missing-module',
      explaining: ['containers[app].image'],
      proves: false,
    });
  });

  test('the key that is missing was asked for by this revision', () => {
    const from = (key: string) => ({
      env: [{ name: 'URI', valueFrom: { secretKeyRef: { name: 'checkout-db', key } } }],
    });
    const state = waiting(
      'CreateContainerConfigError',
      `couldn't find key DATABASE_URI in Secret shop/checkout-db`,
    );
    expect(
      rollout(from('DATABASE_URL'), { ...from('DATABASE_URI'), ...newImage }, { state, last: {} }),
    ).toMatchObject({
      cause: 'reference-key-missing',
      explaining: ['containers[app].env[URI].valueFrom.secretKeyRef.key'],
      proves: true,
    });
  });

  test('a root file system that became read-only', () => {
    const found = rollout(
      { securityContext: { runAsUser: 1000 } },
      { securityContext: { runAsUser: 1000, readOnlyRootFilesystem: true }, ...newImage },
      { log: "OSError: [Errno 30] Read-only file system: '/app/cache'" },
    );
    expect(found).toMatchObject({
      cause: 'read-only-file-system',
      explaining: ['containers[app].securityContext.readOnlyRootFilesystem'],
      proves: true,
    });
  });

  test('the host that is not found is new', () => {
    const found = rollout(
      { env: [variable('DB_HOST', 'db')] },
      { env: [variable('DB_HOST', 'databse')], ...newImage },
      { log: 'Error: getaddrinfo ENOTFOUND databse' },
    );
    expect(found).toMatchObject({ explaining: ['containers[app].env[DB_HOST].value'], proves: true });
  });

  test('a mount over the missing file', () => {
    const mounts = (path: string) => ({ volumeMounts: [{ name: 'conf', mountPath: path }] });
    const found = rollout(mounts('/etc/conf'), mounts('/app'), {
      log: "Error: ENOENT: no such file or directory, open '/app/config/default.json'",
    });
    expect(found).toMatchObject({ cause: 'missing-file', proves: true });
  });

  test('a change of another container explains nothing here', () => {
    const sidecar = (image: string): Fields => ({ containers: [container({}), { name: 'proxy', image }] });
    const found = rollout(
      {},
      {},
      {
        log: "Error: Cannot find module 'express'",
        pod: [sidecar('ghcr.io/acme/proxy:1'), sidecar('ghcr.io/acme/proxy:2')],
      },
    );
    expect(found.explaining).toEqual([]);
  });

  test('the same template: what changed lies outside of it', () => {
    const found = rollout({}, {}, { log: 'Error: connect ECONNREFUSED 10.0.0.9:5432' });
    expect(found.said).toContain('what changed lies outside of it');
  });
});

test('a StatefulSet without its ControllerRevisions: a pod that still has the earlier template tells', () => {
  const owner = { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db', controller: true };
  const token = (suffix: string) => [{ name: `kube-api-access-${suffix}`, projected: {} }];
  const env = [{ name: 'MODE', value: 'fast' }];
  const member = (ordinal: number, revision: string, own: object, more: object) =>
    pod([{ name: 'db', spec: { env, injected: true, ...own }, ...more }], {
      name: `db-${ordinal}`,
      owner,
      labels: { 'pod-template-hash': undefined, 'controller-revision-hash': revision },
      spec: { hostname: `db-${ordinal}`, volumes: token(`a${ordinal}`) },
    });
  const set = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 'db', namespace: 'shop', uid: 's' },
    spec: {
      replicas: 2,
      template: {
        spec: { containers: [{ name: 'db', image: 'ghcr.io/acme/web:1.4.0', args: ['--new'], env }] },
      },
    },
    status: { updateRevision: 'db-2', currentRevision: 'db-1' },
  };
  const [found] = look(
    [
      set,
      member(0, 'db-1', { args: ['--old'] }, { state: running(), ready: true }),
      member(1, 'db-2', { args: ['--new'] }, { state: backOff, last: ended(2), restarts: 4 }),
    ],
    { 'previous db-1/db': 'error: unknown flag: --new' },
  );
  const [first] = found?.diagnoses ?? [];
  expect(first?.cause).toBe('invalid-arguments');
  expect(first?.changed?.since).toBe('the revision before');
  expect(first?.changed?.changes.map(({ path }) => path)).toEqual(['containers[db].args']);
});

test('a change alone never makes an unknown cause high', () => {
  expect(rollout({}, newImage, { log: 'bye' }).confidence).not.toBe('high');
});

describe('the same tag, other bytes', () => {
  const objects = (last: Fields, image: string) => [
    deployment({ revision: '2' }),
    replicaSet('aaaaaa', '1', { status: { readyReplicas: 1 } }),
    replicaSet('5c9f7d', '2'),
    pod([{ state: running(0), ready: true, imageID: 'ghcr.io/acme/web@sha256:old' }], { hash: 'aaaaaa' }),
    pod([{ spec: { image }, state: backOff, last, restarts: 4, imageID: 'ghcr.io/acme/web@sha256:new' }]),
  ];
  const evidence = (last: Fields, image: string) =>
    look(objects(last, image))
      .flatMap(({ diagnoses }) => diagnoses)[0]
      ?.evidence.map(({ text }) => text)
      .join('\n');

  test('is told whatever the failure looks like', () => {
    expect(evidence(ended(137, { reason: 'OOMKilled' }), 'ghcr.io/acme/web:1.4.0')).toContain(
      'the tag has moved',
    );
  });

  test('another tag has other bytes: nothing to tell', () => {
    expect(evidence(ended(137, { reason: 'OOMKilled' }), 'ghcr.io/acme/web:1.5.0')).not.toContain('moved');
  });
});
