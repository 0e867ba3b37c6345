import { describe, expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type ClusterReads, rawFiles, redactedFiles } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import type { Mapping } from '../../src/manifest/value.ts';
import { backOff, ended, pod, running } from './world.ts';

const at = (seconds: number): number => Date.UTC(2027, 0, 5, 12, 0, seconds);
const crash = { state: backOff, last: ended(1), restarts: 4 };
const taken = (more: Partial<ClusterReads> & { readonly objects: readonly Mapping[] }): ClusterReads => ({
  absent: [],
  logs: [],
  at: at(200),
  degraded: [],
  ...more,
});

describe('evidence as files', () => {
  test('what is not there, and when it was, are read back', () => {
    const absent = [{ kind: 'ConfigMap', namespace: 'shop', name: 'settings' }];
    const evidence = readEvidence(redactedFiles(taken({ objects: [], absent })));
    expect(evidence.absent).toMatchObject(absent);
    expect(evidence.takenAt).toBe(at(200));
  });

  test('now is when it was taken: a container that has not been ready for long does not look fresh', () => {
    const readinessProbe = { httpGet: { path: '/', port: 80 }, periodSeconds: 10, failureThreshold: 3 };
    const slow = pod([{ state: running(110), spec: { readinessProbe } }]);
    const outcomeAt = (seconds: number) =>
      diagnose(readEvidence(redactedFiles(taken({ objects: [slow], at: at(seconds) }))))[0]?.outcome;
    expect(outcomeAt(120)).toBe('progressing');
    expect(outcomeAt(1200)).toBe('failed');
  });

  test('what a watch had no more time for is read back: a gate that holds a pod is a fault then', () => {
    const gated = pod([{}], {
      owner: { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'web', controller: true },
      spec: { nodeName: undefined, schedulingGates: [{ name: 'acme.example.com/queue' }] },
      status: {
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', reason: 'SchedulingGated' }],
      },
    });
    const [inTime, late] = [[], ['StatefulSet/shop/web']].map(
      (overdue) => diagnose(readEvidence(redactedFiles(taken({ objects: [gated], overdue }))))[0],
    );
    expect(inTime?.outcome).toBe('progressing');
    expect(late).toMatchObject({ outcome: 'failed', diagnoses: [{ cause: 'pod-held-by-gate' }] });
  });

  test('secrets are gone, and names are not', () => {
    const env = [
      { name: 'DB_PASSWORD', value: 'correct-horse-battery' },
      { name: 'POSTGRES_PASSWORD', value: 'shop' },
      { name: 'COLOR', value: 'blue' },
    ];
    const objects = [pod([{ ...crash, spec: { env } }])];
    const text = 'login with correct-horse-battery\nError: no database in shop\n';
    const logs = [{ pod: 'web-5c9f7d-abcde', container: 'app', which: 'previous', text }] as const;
    const files = redactedFiles(taken({ objects, logs }));
    const everything = files.map((file) => file.text).join('\n');
    expect(everything).not.toContain('correct-horse-battery');
    expect(everything).toContain('Error: no database in shop');
    expect(everything).toContain('"namespace": "shop"');
    expect(everything).toContain('"value": "[secret]"');
    expect(everything).toContain('"value": "blue"');
  });

  test('a bare pod alone: events of others make no workloads of them', () => {
    const bare = pod([crash], { name: 'lone', owner: null });
    const foreign = {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { name: 'e', namespace: 'shop', uid: 'e' },
      involvedObject: { kind: 'ReplicaSet', namespace: 'shop', name: 'other-5c9f7d', uid: 'o' },
      type: 'Warning',
      reason: 'FailedCreate',
      message: 'pods "other-" is forbidden',
      lastTimestamp: '2027-01-05T12:01:00Z',
    };
    const found = diagnose(readEvidence(redactedFiles(taken({ objects: [bare, foreign] }))));
    expect(found.map(({ object }) => `${object.kind} ${object.name}`)).toEqual(['Pod lone']);
  });
});

describe('pods of several namespaces that share a name', () => {
  const inNamespace = (namespace: string): Mapping => {
    const { metadata, ...rest } = pod([crash], { name: 'db-0', owner: null });
    return { ...rest, metadata: { ...(metadata as Mapping), namespace, uid: `uid-${namespace}` } };
  };
  const objects = [inNamespace('blue'), inNamespace('green')];
  const texts = {
    blue: 'Error: Missing required environment variable DATABASE_URL\n',
    green: "Error: Cannot find module 'express'\n",
  };
  const causes = (files: ReturnType<typeof redactedFiles>) =>
    Object.fromEntries(
      diagnose(readEvidence(files)).map(({ object, diagnoses }) => [object.namespace, diagnoses[0]?.cause]),
    );
  const right = { blue: 'missing-environment-variable', green: 'missing-module' };

  test('each keeps its own log', () => {
    const logs = (['blue', 'green'] as const).map((namespace) => {
      return { namespace, pod: 'db-0', container: 'app', which: 'previous', text: texts[namespace] } as const;
    });
    const files = redactedFiles(taken({ objects, logs }));
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['blue_db-0_app.previous.log', 'green_db-0_app.previous.log']),
    );
    expect(causes(files)).toEqual(right);
  });

  test('logs that somebody put into folders of the namespaces', () => {
    const files = redactedFiles(taken({ objects }));
    const logs = (['blue', 'green'] as const).map((namespace) => {
      return { path: `logs/${namespace}/db-0_app.previous.log`, text: texts[namespace] };
    });
    expect(causes([...files, ...logs])).toEqual(right);
  });

  test('a name that only one namespace has stands alone', () => {
    const log = {
      namespace: 'blue',
      pod: 'db-0',
      container: 'app',
      which: 'previous',
      text: texts.blue,
    } as const;
    const files = redactedFiles(taken({ objects: [inNamespace('blue')], logs: [log] }));
    expect(files.map(({ path }) => path)).toContain('db-0_app.previous.log');
    expect(causes(files)).toEqual({ blue: right.blue });
  });
});

test('pods whose logs nobody read follow those that fail alike', () => {
  const objects = ['a', 'b', 'c'].map((name) => pod([crash], { name: `web-5c9f7d-${name}` }));
  const text = 'Error: Missing required environment variable DATABASE_URL\n';
  const logs = [{ pod: 'web-5c9f7d-b', container: 'app', which: 'previous', text }] as const;
  const [workload] = diagnose(readEvidence(redactedFiles(taken({ objects, logs }))));
  expect(workload?.diagnoses.map(({ cause, pods }) => [cause, pods.length])).toEqual([
    ['missing-environment-variable', 3],
  ]);
  // It is cited with the pod whose log it is.
  expect(workload?.diagnoses[0]?.evidence[0]?.source).toContain('web-5c9f7d-b');
});

describe('a diagnosis reads what was said, not what may be shown of it', () => {
  test.each([
    [
      'panic: fetch access token: dial tcp 10.0.0.7:443: connect: connection refused',
      'dependency-unreachable',
    ],
    ["Error: Cannot find module './reset-password'", 'missing-module'],
    ['FATAL: token signing key: open /etc/keys/signing.pem: no such file or directory', 'missing-file'],
  ])('%s', (line, cause) => {
    const crashing = pod([crash]);
    const { name, namespace } = crashing.metadata as { name: string; namespace: string };
    const logs = [{ namespace, pod: name, container: 'app', which: 'previous' as const, text: `${line}\n` }];
    const live = diagnose(readEvidence(rawFiles(taken({ objects: [crashing], logs }))));
    expect(live[0]?.diagnoses[0]?.cause).toBe(cause);
  });

  test('what is stored holds no secret that the diagnosis could read', () => {
    const logs = [
      { pod: 'web', container: 'app', which: 'current' as const, text: 'DB_PASSWORD=hunter2hunter2\n' },
    ];
    const files = taken({ objects: [], logs });
    expect(JSON.stringify(rawFiles(files))).toContain('hunter2hunter2');
    expect(JSON.stringify(redactedFiles(files))).not.toContain('hunter2hunter2');
  });
});
