import { describe, expect, test } from '@jest/globals';
import { addressIn } from '../../src/diagnosis/dependency/address.ts';
import { absenceStatus } from '../../src/diagnosis/evidence/evidence-notes.ts';
import { backOff, ended, look, pod, running } from './world.ts';

const service = (name: string, more: Record<string, unknown> = {}, namespace = 'shop') => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name, namespace, uid: `svc-${namespace}-${name}` },
  spec: { clusterIP: '10.96.7.7', selector: { app: name }, ports: [{ name: 'sql', port: 5432 }], ...more },
});
const slice = (name: string, ready: readonly boolean[]) => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name: `${name}-x1`, namespace: 'shop', labels: { 'kubernetes.io/service-name': name } },
  addressType: 'IPv4',
  endpoints: ready.map((isReady, index) => ({
    addresses: [`10.1.0.${index}`],
    conditions: { ready: isReady },
    targetRef: { kind: 'Pod', name: `${name}-${index}` },
  })),
});
const statefulSet = (name: string, ready: boolean) => [
  {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name, namespace: 'shop', uid: `sts-${name}` },
    spec: {
      replicas: 1,
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'db' }] } },
    },
  },
  pod([{ name: 'db', state: running(), ready, spec: ready ? {} : { readinessProbe: { exec: {} } } }], {
    name: `${name}-0`,
    owner: { apiVersion: 'apps/v1', kind: 'StatefulSet', name, controller: true },
  }),
];

/** What is said of Deployment web, which ends with this line. */
const ends = (
  line: string,
  objects: readonly Record<string, unknown>[],
  spec: Record<string, unknown> = {},
) => {
  const workloads = look([pod([{ spec, state: backOff, last: ended(1), restarts: 4 }]), ...objects], {
    'previous web-5c9f7d-abcde/app': line,
  });
  const found = workloads.find(({ object }) => object.name === 'web')?.diagnoses[0];
  return {
    cause: found?.cause,
    confidence: found?.confidence,
    title: found?.title ?? '',
    evidence: found?.evidence.map(({ source, text }) => `${source}: ${text}`).join('\n') ?? '',
    steps: found?.remedy.steps.join('\n') ?? '',
  };
};

describe('a refused connection: what stands behind the address', () => {
  test.each([
    ['by its name', 'Error: connect ECONNREFUSED db:5432'],
    [
      'by name and namespace',
      'dial tcp: db.shop:5432: connect: connection refused\ndial tcp db.shop:5432: connect: connection refused',
    ],
    [
      'by its full name',
      'could not connect to postgres://app:pw@db.shop.svc.cluster.local:5432/shop: Connection refused',
    ],
    ['by its address', 'Error: connect ECONNREFUSED 10.96.7.7:5432'],
  ])('a Service without a ready endpoint, %s', (_, line) => {
    const { cause, evidence, steps, confidence } = ends(line, [
      service('db'),
      slice('db', [false]),
      ...statefulSet('db', false),
    ]);
    expect({ cause, confidence }).toEqual({ cause: 'dependency-unreachable', confidence: 'high' });
    expect(evidence).toContain('0 of 1 endpoint ready; behind it StatefulSet db, 0 of 1 pods ready');
    expect(steps).toContain('look at StatefulSet db, 0 of 1 pods ready');
  });

  test('nothing carries the labels it selects', () => {
    const { steps } = ends('Error: connect ECONNREFUSED db:5432', [
      service('db', { selector: { app: 'postgres-none' } }),
      slice('db', []),
    ]);
    expect(steps).toContain('Service db selects app=postgres-none, and no pod has that');
  });

  test('it has no such port: the one it has', () => {
    const { evidence, steps } = ends('Error: connect ETIMEDOUT db:5433', [
      service('db'),
      slice('db', [true, true]),
    ]);
    expect(evidence).toContain('it has no port 5433, only 5432 (sql); 2 of 2 endpoints ready');
    expect(steps).toContain('Service db listens on 5432, not on 5433: correct the port');
  });

  test('ready endpoints: not there in time, or something in between', () => {
    const { steps, evidence } = ends('Error: connect ECONNREFUSED db:5432', [
      service('db'),
      slice('db', [true, false]),
    ]);
    expect(evidence).toContain('1 of 2 endpoints ready');
    expect(steps).toContain('not there in time, or a NetworkPolicy');
  });

  test('older clusters: Endpoints', () => {
    const endpoints = {
      apiVersion: 'v1',
      kind: 'Endpoints',
      metadata: { name: 'db', namespace: 'shop' },
      subsets: [{ addresses: [{ ip: '10.1.0.1' }], notReadyAddresses: [{ ip: '10.1.0.2' }] }],
    };
    expect(ends('Error: connect ECONNREFUSED db:5432', [service('db'), endpoints]).evidence).toContain(
      '1 of 2 endpoints ready',
    );
  });

  test('an ExternalName leads out of the cluster', () => {
    const out = service('db', {
      type: 'ExternalName',
      externalName: 'db.example.com',
      clusterIP: undefined,
      ports: [],
    });
    expect(ends('Error: connect ECONNREFUSED db:5432', [out]).evidence).toContain(
      'it leads out of the cluster, to db.example.com',
    );
  });

  test('localhost is the pod itself', () => {
    expect(ends('Error: connect ECONNREFUSED 127.0.0.1:5432', []).steps).toContain(
      '127.0.0.1 is the pod itself, and no container of it declares port 5432: name the Service instead',
    );
  });

  test('the log names nothing: the only address among the variables, and that it is only that', () => {
    const env = [
      { name: 'DB_HOST', value: 'db' },
      { name: 'DB_PORT', value: '5432' },
    ];
    const { evidence } = ends(
      'ConnectionRefusedError: [Errno 111] Connection refused',
      [service('db'), slice('db', [])],
      {
        env,
      },
    );
    expect(evidence).toContain(
      'env DB_HOST: the log names no address; the only one among the variables is db:5432',
    );
    expect(evidence).toContain('0 of 0 endpoints ready');
  });
});

describe('a name that cannot be resolved', () => {
  const line = 'Error: getaddrinfo ENOTFOUND databse';

  test('no such Service, and somebody looked: the nearest name', () => {
    const absent = absenceStatus({ kind: 'Service', namespace: 'shop', name: 'databse' });
    const { evidence, steps, confidence } = ends(line, [service('database'), absent]);
    expect(evidence).toContain('there is no Service databse in namespace shop');
    expect(steps).toContain('there is a Service "database": did you mean that?');
    expect(confidence).toBe('high');
  });

  test('only the evidence has none: said so', () => {
    expect(ends(line, [service('database')]).evidence).toContain('as far as the evidence goes');
  });

  test('another namespace has it', () => {
    const absent = absenceStatus({ kind: 'Service', namespace: 'shop', name: 'ledger' });
    const { steps } = ends('getaddrinfo ENOTFOUND ledger', [service('ledger', {}, 'bank'), absent]);
    expect(steps).toContain('namespace bank has one of that name: write ledger.bank');
  });

  test('a name of the internet is no missing Service', () => {
    expect(ends('getaddrinfo ENOTFOUND api.stripe.com', [service('db')]).evidence).not.toContain(
      'no Service',
    );
  });
});

test('refused credentials: from which Secret they come', () => {
  const env = [
    { name: 'DB_PASSWORD', valueFrom: { secretKeyRef: { name: 'checkout-db', key: 'password' } } },
    { name: 'LOG_LEVEL', value: 'info' },
  ];
  const { cause, steps } = ends(
    'connection to server at "db" (10.96.7.7), port 5432 failed: FATAL:  password authentication failed for user "app"',
    [service('db')],
    { env },
  );
  expect(cause).toBe('dependency-rejects-credentials');
  expect(steps).toContain('DB_PASSWORD comes from Secret checkout-db, key password');
});

describe('addresses as programs write them', () => {
  test.each([
    ['dial tcp: lookup rabbit on 10.96.0.10:53: no such host', 'rabbit', undefined],
    ['amqp://guest:guest@rabbit:5672/ failed', 'rabbit', 5672],
    ['jdbc:postgresql://db.shop:5432/app', 'db.shop', 5432],
    ['connection to server at "db" (10.0.0.1), port 5432 failed: Connection refused', 'db', 5432],
    ["HTTPConnectionPool(host='billing', port=8080): Max retries exceeded", 'billing', 8080],
    ['connect(2) for "db" port 5432', 'db', 5432],
    ["Can't connect to MySQL server on 'mysql:3306' (111)", 'mysql', 3306],
    ['Error 111 connecting to redis:6379. Connection refused.', 'redis', 6379],
    ["OSError: [Errno 111] Connect call failed ('10.96.1.2', 5432)", '10.96.1.2', 5432],
    ["  address: '10.96.1.2', port: 5432", '10.96.1.2', 5432],
    ['    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)', undefined, undefined],
    ['  File "/app/main.py", line 3', undefined, undefined],
    ["cluster of server 'null', ClusterId{description='null'}", undefined, undefined],
    ['    at Object.<anonymous> (/app/index.js:12:3)', undefined, undefined],
    ['12:30:45 starting', undefined, undefined],
  ])('%s', (line, host, port) => {
    const found = addressIn(line);
    expect({ host: found?.host, port: found?.port }).toEqual({ host, port });
  });
});
