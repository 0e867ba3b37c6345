import { describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import { backOff, deployment, ended, look, pod, replicaSet, running } from './world.ts';

const log = (text: string) => ({ 'previous web-5c9f7d-abcde/app': `${text}\n` });
const crashed = (spec: object, volumes: readonly object[] = []) =>
  pod([{ state: backOff, last: ended(1), restarts: 4, spec: { ...spec } }], { spec: { volumes } });
const said = (objects: Parameters<typeof look>[0], text: string): Diagnosis | undefined =>
  look([deployment(), ...objects], log(text))[0]?.diagnoses[0];

const full = (path: string) => `OSError: [Errno 28] No space left on device: '${path}'`;
const noPath = 'OSError: [Errno 28] No space left on device';
const inMemory = { name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } };
const mount = (name: string, mountPath: string) => ({ volumeMounts: [{ name, mountPath }] });

describe('a full disk: which one, how large, how much more', () => {
  test('a volume in memory has its sizeLimit, and counts towards the memory limit', () => {
    const spec = { ...mount('scratch', '/scratch'), resources: { limits: { memory: '256Mi' } } };
    const found = said([crashed(spec, [inMemory])], full('/scratch/out.csv'));
    expect(found).toMatchObject({ cause: 'disk-full', confidence: 'high' });
    expect(found?.title).toBe('app has no disk space left: "/scratch/out.csv"');
    expect(found?.remedy.steps[0]).toMatch(
      /\(emptyDir in memory, 64Mi\) is full.*for example to 128Mi.*memory limit of 256Mi/,
    );
    expect(found?.remedy.yaml).toContain('emptyDir: {medium: Memory, sizeLimit: 128Mi}');
  });

  test('a claim has the size of its volume', () => {
    const claim = {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: 'shop' },
      spec: { resources: { requests: { storage: '8Gi' } } },
      status: { phase: 'Bound', capacity: { storage: '10Gi' } },
    };
    const volumes = [{ name: 'd', persistentVolumeClaim: { claimName: 'data' } }];
    const found = said([crashed(mount('d', '/data'), volumes), claim], full('/data/wal/1'));
    expect(found?.remedy.steps[0]).toMatch(/^claim "data" \(10Gi\) is full.*for example to 20Gi/);
    expect(found?.remedy.yaml).toContain('requests: {storage: 20Gi}');
    expect(found?.commands[0]).toBe('kubectl -n shop describe persistentvolumeclaim data');
  });

  test('where nothing is mounted it is the disk of the node', () => {
    const found = said([crashed({})], full('/var/log/app.log'));
    expect(found?.remedy.steps[0]).toMatch(/disk of node node-1, which all its pods share/);
    expect(found?.remedy.yaml).toBeNull();
    expect(found?.commands[0]).toBe('kubectl describe node node-1');
  });

  test('an emptyDir on disk is on the disk of the node: its own limit would have evicted the pod', () => {
    const volumes = [{ name: 'cache', emptyDir: { sizeLimit: '1Gi' } }];
    const found = said([crashed(mount('cache', '/cache'), volumes)], full('/cache/a'));
    expect(found?.remedy.steps[0]).toMatch(/volume "cache" lies on the disk of node node-1/);
  });

  test('a share of another server is neither', () => {
    const volumes = [{ name: 'media', nfs: { server: 'nas', path: '/' } }];
    const found = said([crashed(mount('media', '/media'), volumes)], full('/media/a'));
    expect(found?.remedy.steps.join('\n')).toContain('volume "media"');
    expect(found?.remedy.steps.join('\n')).not.toContain('node-1');
  });

  test('/dev/shm has 64 MiB unless something is mounted there', () => {
    const found = said([crashed({})], full('/dev/shm/batch.0'));
    expect(found?.remedy.yaml).toMatch(/mountPath: \/dev\/shm[\s\S]*emptyDir: \{medium: Memory/);
  });

  test('no path in the line: the only volume with a size of its own is likely, not certain', () => {
    const found = said([crashed(mount('scratch', '/scratch'), [inMemory])], noPath);
    expect(found?.title).toBe('app has no disk space left');
    expect(found?.remedy.steps[0]).toMatch(/^most likely volume "scratch"/);
  });

  test('no path and no such volume: how to find out', () => {
    expect(said([crashed({})], noPath)?.remedy.steps[0]).toMatch(/find out which/);
  });

  test('a volume that is full was mounted, but that is nothing to rule out', () => {
    const found = said([crashed(mount('scratch', '/scratch'), [inMemory])], full('/scratch/a'));
    expect(found?.ruledOut.join()).not.toContain('volumes');
  });

  test('a revision that lowered the sizeLimit explains it', () => {
    const podSpec = (sizeLimit: string) => ({
      containers: [{ name: 'app', image: 'a', ...mount('scratch', '/scratch') }],
      volumes: [{ name: 'scratch', emptyDir: { medium: 'Memory', sizeLimit } }],
    });
    const old = pod([{ state: running(), ready: true }], { name: 'web-aaaaaa-old', hash: 'aaaaaa' });
    const [found] =
      look(
        [
          deployment({ revision: '15', spec: podSpec('64Mi') }),
          replicaSet('5c9f7d', '15', { podSpec: podSpec('64Mi') }),
          replicaSet('aaaaaa', '14', { podSpec: podSpec('1Gi'), status: { readyReplicas: 1 } }),
          crashed(mount('scratch', '/scratch'), [inMemory]),
          old,
        ],
        log(full('/scratch/a')),
      )[0]?.diagnoses ?? [];
    expect(found?.evidence.find(({ origin }) => origin === 'change')?.text).toMatch(/sizeLimit.*1Gi.*64Mi/);
  });
});

describe('too many open files', () => {
  test('a limit in its own command is named', () => {
    const spec = { command: ['sh', '-c', 'ulimit -n 64 && exec node server.js'] };
    const found = said([crashed(spec)], "Error: EMFILE: too many open files, open '/srv/a.json'");
    expect(found).toMatchObject({ cause: 'descriptor-limit', confidence: 'high' });
    expect(found?.remedy.steps[0]).toContain('`ulimit -n 64`');
  });

  test('inotify is a setting of the node', () => {
    const line =
      'System.IO.IOException: The configured user limit (128) on the number of inotify instances has been reached';
    const found = said([crashed({})], `Unhandled exception. ${line}`);
    expect(found?.title).toContain('inotify limit of its node');
    expect(found?.remedy.steps[0]).toContain('fs.inotify.max_user_instances');
  });
});

test('a Java that cannot start a thread lacks processes, not memory', () => {
  const found = said(
    [crashed({ resources: { limits: { memory: '2Gi' } } })],
    'Exception in thread "main" java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached',
  );
  expect(found?.cause).toBe('process-limit');
});
