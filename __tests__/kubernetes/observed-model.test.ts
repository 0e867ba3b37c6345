import { describe, expect, test } from '@jest/globals';
import { readEvent } from '../../src/kubernetes/event.ts';
import { podMakers, podSpecPath, workloadKinds, workloadPlural } from '../../src/kubernetes/kinds.ts';
import { realLog } from '../../src/kubernetes/no-log.ts';
import { readObject } from '../../src/kubernetes/object.ts';
import { controllerOf, controllerUid } from '../../src/kubernetes/owner.ts';
import { readPod } from '../../src/kubernetes/pod.ts';

const podWith = (spec: object, status: object = {}, metadata: object = {}) =>
  readPod(
    readObject({
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'a', uid: 'u', ...metadata },
      spec,
      status,
    }),
  );

describe('a container is what Kubernetes makes of it', () => {
  test.each([
    ['Always', 'sidecar'],
    // The pod waits until it has succeeded, and starts it again when it fails: no sidecar.
    ['OnFailure', 'init'],
    ['Never', 'init'],
    [undefined, 'init'],
  ])('an init container with restartPolicy %s is: %s', (restartPolicy, kind) => {
    const { containers } = podWith({
      initContainers: [{ name: 'first', ...(restartPolicy ? { restartPolicy } : {}) }],
      containers: [{ name: 'app', restartPolicy: 'Always' }],
    });
    expect(containers.map((container) => [container.name, container.kind])).toEqual([
      ['first', kind],
      ['app', 'app'],
    ]);
  });

  test('one that the status does not tell of yet has no state; one that only the status tells of is there', () => {
    const { containers } = podWith(
      { containers: [{ name: 'app' }] },
      { containerStatuses: [{ name: 'injected', image: 'mesh:1', state: { running: {} } }] },
    );
    expect(containers.map(({ name, state, reported }) => [name, state, reported])).toEqual([
      ['app', 'none', false],
      ['injected', 'running', true],
    ]);
  });

  test.each([
    [0, undefined],
    [1, undefined],
    [128, undefined],
    [137, 9],
    [143, 15],
    [255, undefined],
  ])('exit code %i means signal %s', (exitCode, signal) => {
    const { containers } = podWith(
      { containers: [{ name: 'app' }] },
      {
        containerStatuses: [
          { name: 'app', state: { waiting: {} }, lastState: { terminated: { exitCode, reason: 'Error' } } },
        ],
      },
    );
    expect(containers[0]?.ends).toMatchObject([{ exit: exitCode, signal, previous: true }]);
  });
});

describe('an object is read once', () => {
  test('the same version gives the same pod and the same event', () => {
    const object = readObject({ kind: 'Pod', metadata: { name: 'a' } });
    expect(readPod(object)).toBe(readPod(object));
    expect(readPod(readPod(object))).toBe(readPod(object));
    const event = readObject({ kind: 'Event', metadata: { name: 'e' }, reason: 'Killing' });
    expect(readEvent(event)).toBe(readEvent(event));
  });

  test('anything may stand where a name or a time belongs', () => {
    const { name, namespace, uid, metadata } = readObject({
      metadata: { name: 3, labels: [], generation: 'x' },
    });
    expect({ name, namespace, uid, metadata }).toEqual({
      name: '',
      namespace: 'default',
      uid: '',
      metadata: { resourceVersion: '' },
    });
  });
});

describe('who controls an object', () => {
  const owner = { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web-1', uid: 'rs' };
  test('the owner that says so', () => {
    const pod = podWith(
      {},
      {},
      {
        ownerReferences: [
          { ...owner, kind: 'Lease' },
          { ...owner, controller: true },
        ],
      },
    );
    expect(controllerOf(pod)).toEqual({ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web-1' });
    expect(controllerUid(pod)).toBe('rs');
  });
  test('an owner that is no controller only decides when the object is collected', () => {
    expect(controllerOf(podWith({}, {}, { ownerReferences: [owner] }))).toBeUndefined();
  });
});

test('one table says which kinds run pods, where they are and where their pods are described', () => {
  expect(workloadPlural('apps/v1', 'StatefulSet')).toBe('statefulsets');
  expect(workloadPlural('v1', 'Service')).toBeUndefined();
  expect(podSpecPath('CronJob').join('.')).toBe('spec.jobTemplate.spec.template.spec');
  expect(podSpecPath('Pod').join('.')).toBe('spec');
  expect(podMakers.map(({ kind }) => kind)).toEqual([
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'ReplicaSet',
    'Job',
  ]);
  expect(new Set(workloadKinds.map(({ plural }) => plural)).size).toBe(workloadKinds.length);
});

test.each([
  'unable to retrieve container logs for containerd://0a1b',
  'failed to try resolving symlinks in path "/var/log/pods/x": lstat: no such file or directory',
])('no log: %s', (text) => expect(realLog(text)).toBeUndefined());
