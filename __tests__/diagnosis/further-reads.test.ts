import { describe, expect, test } from '@jest/globals';
import { type ClusterReads, evidenceOfReads } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { furtherReads } from '../../src/diagnosis/evidence/further-reads.ts';
import { keyOfRead } from '../../src/diagnosis/evidence/read.ts';
import { referencedObjects } from '../../src/diagnosis/evidence/referenced-objects.ts';
import { serviceOfHost } from '../../src/diagnosis/remedies/service-name.ts';
import { backOff, ended, event, pod, running, waiting } from './world.ts';

type Given = Partial<Omit<ClusterReads, 'objects'>> & { readonly objects: readonly object[] };

/** What would be read next, a word for each. */
function next(failure: Given, { readSecrets = false, asked = [] as string[] } = {}): string[] {
  const taken = { absent: [], logs: [], at: Date.UTC(2027, 0, 5, 12, 3), degraded: [], ...failure };
  const { reads } = furtherReads(evidenceOfReads(taken as ClusterReads), { readSecrets }, new Set(asked));
  return reads.map(keyOfRead).toSorted();
}

const events = 'v1/events/shop/';
const crashing = { state: backOff, last: ended(1), restarts: 4 };
const references = {
  spec: {
    env: [
      { name: 'A', valueFrom: { configMapKeyRef: { name: 'settings', key: 'a' } } },
      { name: 'B', valueFrom: { secretKeyRef: { name: 'login', key: 'b' } } },
    ],
  },
};

describe('what would tell more', () => {
  test('nothing but events of what is well', () => {
    const well = pod([{ state: running(), ready: true }], { status: { conditions: [] } });
    expect(next({ objects: [well] })).toEqual([events]);
  });

  test('of a crashing container its logs, its node and what it refers to; of Secrets nothing', () => {
    const objects = [pod([{ ...crashing, ...references }])];
    expect(next({ objects })).toEqual(
      ['logs/shop/web-5c9f7d-abcde', events, 'v1/nodes//node-1', 'v1/configmaps/shop/settings'].toSorted(),
    );
    expect(next({ objects }, { readSecrets: true })).toContain('v1/secrets/shop/login');
  });

  test('nothing twice, and nothing that is there', () => {
    const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'node-1' } };
    const log = { pod: 'web-5c9f7d-abcde', container: 'app', which: 'previous', text: 'no' } as const;
    expect(next({ objects: [pod([crashing]), node], logs: [log] }, { asked: [events] })).toEqual([]);
    const twice = pod([{ ...crashing, ...references }]);
    const first = next({ objects: [twice] });
    expect(next({ objects: [twice] }, { asked: first })).toEqual([]);
  });

  test('when a ConfigMap is not there, the names of the others; of Secrets only when asked to', () => {
    const objects = [pod([{ ...crashing, ...references }])];
    const absent = ['ConfigMap', 'Secret'].map((kind) => ({ kind, namespace: 'shop', name: 'settings' }));
    expect(next({ objects, absent })).toContain('v1/configmaps/shop/');
    expect(next({ objects, absent })).not.toContain('v1/secrets/shop/');
    expect(next({ objects, absent }, { readSecrets: true })).toContain('v1/secrets/shop/');
  });

  test('of a pod without a node all nodes; of its claim that waits the storage classes', () => {
    const status = {
      phase: 'Pending',
      conditions: [
        { type: 'PodScheduled', status: 'False', message: '0/1 nodes are available: pod has unbound claims' },
      ],
    };
    const volumes = [{ name: 'data', persistentVolumeClaim: { claimName: 'data-0' } }];
    const pending = pod([{}], { spec: { nodeName: undefined, volumes }, status });
    expect(next({ objects: [pending] })).toEqual(
      [events, 'v1/nodes//', 'v1/persistentvolumeclaims/shop/data-0'].toSorted(),
    );
    const claim = (spec: object) => ({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data-0', namespace: 'shop' },
      spec,
    });
    expect(next({ objects: [pending, claim({})] })).toContain('storage.k8s.io/v1/storageclasses//');
    expect(next({ objects: [pending, claim({ volumeName: 'pv-7' })] })).toContain(
      'v1/persistentvolumes//pv-7',
    );
  });

  test('of a refused pod what may have refused it', () => {
    const set = {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: { name: 'web-5c9f7d', namespace: 'shop', uid: 'set' },
      spec: {
        replicas: 1,
        template: { spec: { serviceAccountName: 'robot', containers: [{ name: 'app' }] } },
      },
    };
    const refused = event('FailedCreate', 'pods "web-" is forbidden: exceeded quota: small', {
      about: { kind: 'ReplicaSet', name: 'web-5c9f7d', namespace: 'shop', uid: 'set' },
    });
    expect(next({ objects: [set, refused] })).toEqual(
      [events, 'v1/limitranges/shop/', 'v1/resourcequotas/shop/', 'v1/serviceaccounts/shop/robot'].toSorted(),
    );
  });

  test.each([
    [
      'Error: getaddrinfo ENOTFOUND db',
      ['discovery.k8s.io/v1/endpointslices/shop//kubernetes.io/service-name=db', 'v1/services/shop/db'],
    ],
    ['Error: connect ECONNREFUSED 10.96.0.50:5432', ['v1/services/shop//spec.clusterIP=10.96.0.50']],
    ['Error: getaddrinfo ENOTFOUND api.example.com', []],
  ])('of the host in "%s" the Service that it means', (text, services) => {
    const log = { pod: 'web-5c9f7d-abcde', container: 'app', which: 'previous', text } as const;
    const found = next({ objects: [pod([crashing])], logs: [log] });
    expect(found.filter((read) => /services|endpoint/.test(read))).toEqual(services);
  });

  test('of very much a part, and that it is one is said', () => {
    const objects = Array.from({ length: 70 }, (_, index) =>
      pod([{ ...crashing, name: `app-${index}` }], {
        name: `web-5c9f7d-${index}`,
        spec: { nodeName: `node-${index}` },
      }),
    );
    const taken = { objects, absent: [], logs: [], at: Date.UTC(2027, 0, 5, 12, 3), degraded: [] };
    const asked = new Set<string>();
    for (;;) {
      const { reads, leftOut } = furtherReads(
        evidenceOfReads(taken as ClusterReads),
        { readSecrets: false },
        asked,
      );
      for (const read of reads) asked.add(keyOfRead(read));
      if (reads.length > 0) continue;
      expect(leftOut).toEqual([
        'logs: 47 more groups of failing containers were not looked at',
        'objects: 11 more that failing pods depend on were not read',
      ]);
      break;
    }
    const pods = [...asked].filter((key) => key.startsWith('logs/'));
    expect([pods.length, asked.size - pods.length]).toEqual([23, 60]);
  });

  test('logs of two pods of each group that fails alike: the first and the newest', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      pod([crashing], { name: `web-5c9f7d-${String(index).padStart(5, '0')}`, created: index }),
    );
    const others = pod([{ state: waiting('ImagePullBackOff') }], { name: 'web-5c9f7d-image' });
    const logs = next({ objects: [...many, others] }).filter((read) => read.startsWith('logs/'));
    expect(logs).toEqual(['logs/shop/web-5c9f7d-00000', 'logs/shop/web-5c9f7d-00199']);
  });
});

test.each([
  ['db', { name: 'db', namespace: 'shop', certain: true }],
  ['db.data', { name: 'db', namespace: 'data', certain: false }],
  ['db.data.svc', { name: 'db', namespace: 'data', certain: true }],
  ['db.data.svc.cluster.local.', { name: 'db', namespace: 'data', certain: true }],
  ['db-0.db', { name: 'db', namespace: 'shop', certain: false }],
  ['db-0.db.data.svc.cluster.local', { name: 'db', namespace: 'data', certain: true }],
  ['api.example.com', undefined],
  ['localhost', undefined],
  ['10.0.0.1', undefined],
  ['fd00::1', undefined],
])('a pod of shop means by %s', (host, service) => {
  expect(serviceOfHost(host, 'shop')).toEqual(service);
});

test('what a pod spec names, wherever it stands', () => {
  const found = referencedObjects({
    imagePullSecrets: [{ name: 'registry' }],
    initContainers: [{ envFrom: [{ secretRef: { name: 'init' } }] }],
    volumes: [
      { configMap: { name: 'files' } },
      { secret: { secretName: 'tls' } },
      { projected: { sources: [{ secret: { name: 'part' } }, { configMap: { name: 'kube-root-ca.crt' } }] } },
      { persistentVolumeClaim: { claimName: 'data' } },
    ],
  });
  expect(found.map(({ kind, name }) => `${kind}/${name}`).toSorted()).toEqual([
    'ConfigMap/files',
    'PersistentVolumeClaim/data',
    'Secret/init',
    'Secret/part',
    'Secret/registry',
    'Secret/tls',
  ]);
});
