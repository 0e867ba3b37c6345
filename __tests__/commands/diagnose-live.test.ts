import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { readLive } from '../../src/commands/diagnose/diagnose-live.ts';

/** Answers by path: an object, or a status and its message. */
type Answers = Readonly<Record<string, object | number>>;

interface Asked {
  readonly method: string | undefined;
  readonly url: string;
  readonly accept: string | undefined;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function cluster(answers: Answers) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    asked.push({ method: request.method, url: request.url ?? '', accept: request.headers.accept });
    const answer = pathname === '/version' ? { gitVersion: 'v1.35.4' } : (answers[pathname] ?? 404);
    const status = typeof answer === 'number' ? answer : 200;
    const body =
      typeof answer === 'number'
        ? { kind: 'Status', code: answer, message: `the server says ${answer}` }
        : answer;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kubeconfig = JSON.stringify({
    clusters: [
      { name: 'c', cluster: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` } },
    ],
    users: [{ name: 'u', user: { token: 't' } }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace: 'shop' } }],
    'current-context': 'x',
  });
  const opened = await connect({ kubeconfig, env: {}, signal: new AbortController().signal, patience: 5000 });
  const read = (workload: string | undefined, readSecrets = false) =>
    readLive(opened, { workload, readSecrets });
  return { asked, read };
}

const deployments = '/apis/apps/v1/namespaces/shop/deployments';
const list = (...items: object[]) => ({ items });

describe('what cannot be read is said in one sentence', () => {
  test.each<[string, string | undefined, Answers, string]>([
    [
      'a workload that is not there',
      'deploy/chekout',
      { '/api/v1/namespaces/shop': {}, [deployments]: list({ metadata: { name: 'checkout' } }) },
      'Deployment shop/chekout does not exist; is checkout meant?',
    ],
    [
      'a namespace that is not there',
      'deploy/checkout',
      { '/api/v1/namespaces/shop': 404 },
      'there is no namespace shop',
    ],
    [
      'a namespace that may not be looked at',
      'deploy/checkout',
      { '/api/v1/namespaces/shop': 403 },
      'Deployment shop/checkout does not exist',
    ],
    [
      'a workload that may not be read',
      'sts/db',
      { '/apis/apps/v1/namespaces/shop/statefulsets/db': 403 },
      'StatefulSet shop/db may not be read ("crashgate permissions -n shop" says what is missing)',
    ],
    [
      'a server in trouble',
      'ds/agent',
      { '/apis/apps/v1/namespaces/shop/daemonsets/agent': 500 },
      'DaemonSet shop/agent cannot be read: the server says 500',
    ],
    [
      'an empty namespace',
      undefined,
      { '/api/v1/namespaces/shop': {} },
      'there is no workload in namespace shop',
    ],
    [
      'a claim',
      'pvc/data',
      {},
      'PersistentVolumeClaim shop/data runs no pods: name the workload that uses it',
    ],
    ['no workload', 'service/web', {}, '"service/web" is no workload: write KIND/NAME'],
  ])('%s', async (_, workload, answers, message) => {
    const { read } = await cluster(answers);
    await expect(read(workload)).rejects.toThrow(message);
  });

  test('a server that is not there', async () => {
    const kubeconfig = JSON.stringify({
      clusters: [{ name: 'c', cluster: { server: 'http://127.0.0.1:1' } }],
      users: [{ name: 'u', user: {} }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x',
    });
    const signal = new AbortController().signal;
    await expect(connect({ kubeconfig, env: {}, signal, patience: 100 })).rejects.toThrow(
      /^http:\/\/127\.0\.0\.1:1 cannot be used: .*ECONNREFUSED/,
    );
  });
});

const meta = (name: string, uid: string, owner?: [kind: string, name: string, uid: string]) => ({
  name,
  namespace: 'shop',
  uid,
  annotations: { 'kubectl.kubernetes.io/last-applied-configuration': 'planted-secret-1' },
  managedFields: [{ manager: 'planted-secret-2' }],
  ...(owner
    ? {
        ownerReferences: [
          { apiVersion: 'apps/v1', kind: owner[0], name: owner[1], uid: owner[2], controller: true },
        ],
      }
    : {}),
});
const env = [{ name: 'LOGIN', valueFrom: { secretKeyRef: { name: 'login', key: 'user' } } }];
const container = { name: 'app', image: 'app:1', envFrom: [{ configMapRef: { name: 'settings' } }], env };
const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [container] } };
const selector = { matchLabels: { app: 'web' } };
const waits = {
  waiting: { reason: 'CreateContainerConfigError', message: "couldn't find key user in Secret shop/login" },
};
const podOf = (name: string, set: string) => ({
  metadata: meta(name, `uid-${name}`, ['ReplicaSet', set, `uid-${set}`]),
  spec: { nodeName: 'node-1', containers: [container] },
  status: { phase: 'Pending', containerStatuses: [{ name: 'app', restartCount: 0, state: waits }] },
});
const world: Answers = {
  [`${deployments}/web`]: {
    metadata: meta('web', 'uid-web'),
    spec: { replicas: 1, selector, template },
    status: {},
  },
  '/apis/apps/v1/namespaces/shop/replicasets/web-1': {
    metadata: meta('web-1', 'uid-web-1', ['Deployment', 'web', 'uid-web']),
    spec: { template },
  },
  '/apis/apps/v1/namespaces/shop/replicasets': list(
    { metadata: meta('web-1', 'uid-web-1', ['Deployment', 'web', 'uid-web']), spec: { template } },
    { metadata: meta('other-1', 'uid-other-1', ['Deployment', 'other', 'uid-other']), spec: { template } },
  ),
  '/api/v1/namespaces/shop/pods': list(podOf('web-1-aaaaa', 'web-1'), podOf('other-1-aaaaa', 'other-1')),
  '/api/v1/namespaces/shop/pods/web-1-aaaaa': podOf('web-1-aaaaa', 'web-1'),
  '/api/v1/namespaces/shop/configmaps/settings': {
    metadata: meta('settings', 'c'),
    data: { COLOR: 'planted-secret-3' },
    binaryData: { LOGO: 'planted-secret-4' },
  },
  '/api/v1/namespaces/shop/secrets/login': {
    metadata: meta('login', 's'),
    data: { username: 'planted-secret-5' },
    stringData: { more: 'planted-secret-6' },
  },
  '/api/v1/nodes/node-1': { metadata: { name: 'node-1' }, status: { images: [{ names: ['huge'] }] } },
};

describe('a workload with what it depends on', () => {
  test.each(['deploy/web', 'rs/web-1', 'pod/web-1-aaaaa'])(
    '%s leads to all of it, and to nothing else',
    async (name) => {
      const { read, asked } = await cluster(world);
      const { files } = await read(name);
      const names = files.flatMap(({ path, text }) =>
        /^(?:workload|replicasets|pods)\.json$/.test(path)
          ? JSON.parse(text).items.map(
              (item: { kind: string; metadata: { name: string } }) => `${item.kind} ${item.metadata.name}`,
            )
          : [],
      );
      expect(names.toSorted()).toEqual(['Deployment web', 'Pod web-1-aaaaa', 'ReplicaSet web-1']);
      expect(new Set(asked.map(({ method }) => method))).toEqual(new Set(['GET']));
    },
  );

  test('Secrets are looked at only when asked to, and no value of anything is kept', async () => {
    const closed = await cluster(world);
    const without = await closed.read('deploy/web');
    expect(closed.asked.map(({ url }) => url).join()).not.toContain('/secrets');
    const open = await cluster(world);
    const { files } = await open.read('deploy/web', true);
    const everything = [...files, ...without.files].map(({ text }) => text).join('\n');
    expect(everything).not.toContain('planted-secret');
    const items = JSON.parse(files.find(({ path }) => path === 'secret.json')?.text ?? '').items;
    expect(items).toEqual([
      {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'login', namespace: 'shop', uid: 's' },
        data: { username: '' },
        stringData: { more: '' },
      },
    ]);
    expect(everything).toContain('"COLOR": ""');
    expect(everything).not.toContain('huge');
  });

  test('for the names of the others only metadata is asked for', async () => {
    const { asked, read } = await cluster({
      ...world,
      '/api/v1/namespaces/shop/configmaps/settings': 404,
      '/api/v1/namespaces/shop/configmaps': list(),
    });
    await read('deploy/web');
    const names = asked.find(({ url }) => url.startsWith('/api/v1/namespaces/shop/configmaps?'));
    expect(names?.accept).toContain('as=PartialObjectMetadataList');
  });
});
