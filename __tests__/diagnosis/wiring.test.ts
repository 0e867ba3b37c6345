import { describe, expect, test } from '@jest/globals';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { wiringFaults } from '../../src/diagnosis/wiring/wiring.ts';
import type { WiringFault } from '../../src/diagnosis/wiring/wiring-fault.ts';
import { pod, running } from './world.ts';

type Fields = Record<string, unknown>;

/** A Deployment whose pod runs and is ready. */
const deployment = (name: string, labels: Fields = { app: name }, container: Fields = {}): Fields[] => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace: 'shop', uid: `d-${name}` },
    spec: {
      replicas: 1,
      template: {
        metadata: { labels },
        spec: { containers: [{ name: 'app', ports: [{ name: 'http', containerPort: 8080 }], ...container }] },
      },
    },
    status: { availableReplicas: 1 },
  },
  pod([{ state: running(), ready: true }], {
    name: `${name}-1-x`,
    labels: { 'pod-template-hash': '1', ...labels },
    owner: { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `${name}-1`, controller: true },
  }),
];
const object = (apiVersion: string, kind: string, name: string, spec: Fields, more: Fields = {}): Fields => ({
  apiVersion,
  kind,
  metadata: { name, namespace: 'shop', uid: `${kind}-${name}` },
  spec,
  ...more,
});
const service = (
  name: string,
  selector: Fields,
  ports: Fields[] = [{ port: 80, targetPort: 'http' }],
): Fields => object('v1', 'Service', name, { selector, ports });
const ingress = (backend: Fields, more: Fields = {}): Fields =>
  object('networking.k8s.io/v1', 'Ingress', 'front', {
    ...more,
    rules: [{ host: 'shop.example', http: { paths: [{ path: '/', backend: { service: backend } }] } }],
  });
const policy = (name: string, spec: Fields): Fields =>
  object('networking.k8s.io/v1', 'NetworkPolicy', name, spec);
const scaler = (target: string, conditions: Fields[] = []): Fields =>
  object(
    'autoscaling/v2',
    'HorizontalPodAutoscaler',
    'web',
    { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: target } },
    { status: { conditions } },
  );

function faults(objects: readonly Fields[], { isWhole = true, log = '' } = {}): WiringFault[] {
  const files = [{ path: 'all.json', text: JSON.stringify({ kind: 'List', items: objects }) }];
  if (log !== '') files.push({ path: 'web-1-x_app.log', text: log });
  return wiringFaults(readEvidence(files), { isWhole });
}
const titles = (objects: readonly Fields[], options?: Parameters<typeof faults>[1]): string[] =>
  faults(objects, options).map(({ title }) => title);

describe('a Service', () => {
  test('that selects its pods and sends to a port of theirs is fine', () => {
    expect(titles([...deployment('web'), service('web', { app: 'web' })])).toEqual([]);
  });

  test('whose selector no pod has leads nowhere; the workload of its name says what to write', () => {
    const [fault] = faults([...deployment('web'), service('web', { app: 'wbe' })]);
    expect(fault?.title).toContain('no pod has the labels app=wbe');
    expect(fault?.fix).toContain('app: web');
    expect(fault?.workload).toBe('Deployment/web');
  });

  test('with one label too many is told to leave it out', () => {
    const [fault] = faults([...deployment('web'), service('web', { app: 'web', tier: 'front' })]);
    expect(fault?.fix).toContain('leave out tier');
  });

  test('of a workload that is not in the evidence is left alone', () => {
    const objects = [...deployment('web'), service('stock', { app: 'stock' })];
    expect(titles(objects, { isWhole: false })).toEqual([]);
  });

  test('whose endpoints are there leads somewhere, whatever pods were read', () => {
    const slice = {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { name: 'stock-1', namespace: 'shop', labels: { 'kubernetes.io/service-name': 'stock' } },
      endpoints: [{ addresses: ['10.0.0.9'] }],
    };
    expect(titles([...deployment('web'), service('stock', { app: 'stock' }), slice])).toEqual([]);
  });

  test('that names a port which no container has is told of those they have', () => {
    const [fault] = faults([
      ...deployment('web'),
      service('web', { app: 'web' }, [{ port: 80, targetPort: 'web' }]),
    ]);
    expect(fault?.title).toContain('sends to port web, which no container of Deployment web has');
    expect(fault?.evidence.join('\n')).toContain('http (8080)');
  });

  test('that sends to another port than the log names is wrong', () => {
    const objects = [...deployment('web'), service('web', { app: 'web' }, [{ port: 80, targetPort: 9000 }])];
    const [fault] = faults(objects, { log: 'server listening on port 8080\n' });
    expect(fault?.fix).toContain('targetPort: 8080');
  });

  test('may send to a port that nobody declares where a probe asks that port', () => {
    const container = { readinessProbe: { httpGet: { path: '/', port: 9000 } } };
    const objects = [
      ...deployment('web', { app: 'web' }, container),
      service('web', { app: 'web' }, [{ port: 80, targetPort: 9000 }]),
    ];
    expect(titles(objects)).toEqual([]);
  });

  test.each([
    ['ExternalName', { type: 'ExternalName', externalName: 'db.example', selector: { app: 'x' } }],
    ['without a selector', { ports: [{ port: 80 }] }],
  ])('%s is filled by somebody else', (_, spec) => {
    expect(titles([...deployment('web'), object('v1', 'Service', 'db', spec)])).toEqual([]);
  });
});

describe('an Ingress', () => {
  const web = [...deployment('web'), service('web', { app: 'web' })];

  test('that leads to a port of its Service is fine', () => {
    expect(titles([...web, ingress({ name: 'web', port: { number: 80 } })])).toEqual([]);
  });

  test('to a Service that is not there names the near one', () => {
    const [fault] = faults([...web, ingress({ name: 'wep', port: { number: 80 } })]);
    expect(fault?.title).toContain('Service wep, which does not exist');
    expect(fault?.fix).toContain('`web`');
  });

  test('to a port that its Service does not have names the one it has', () => {
    const [fault] = faults([...web, ingress({ name: 'web', port: { number: 8080 } })]);
    expect(fault?.fix).toContain('port 80');
  });

  test('of a class that nobody serves names the one there is', () => {
    const nginx = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'nginx' } };
    const backend = { name: 'web', port: { number: 80 } };
    const [fault] = faults([...web, nginx, ingress(backend, { ingressClassName: 'ngnix' })]);
    expect(fault?.fix).toContain('ingressClassName: nginx');
    expect(titles([...web, ingress(backend, { ingressClassName: 'ngnix' })])).toEqual([]);
  });
});

describe('an autoscaler', () => {
  test('without its target', () => {
    expect(titles([...deployment('web'), scaler('api')])).toEqual([
      expect.stringContaining('Deployment api, which does not exist'),
    ]);
  });

  test('that cannot compute its metric is told what to set', () => {
    const condition = {
      type: 'ScalingActive',
      status: 'False',
      reason: 'FailedGetResourceMetric',
      message: 'failed to get cpu utilization: missing request for cpu in container app of Pod web-1-x',
    };
    const [fault] = faults([...deployment('web'), scaler('web', [condition])]);
    expect(fault?.fix).toContain('resources.requests');
  });

  test('at its maximum, or switched off with its workload, is no fault', () => {
    const conditions = [
      { type: 'ScalingLimited', status: 'True', reason: 'TooManyReplicas' },
      { type: 'ScalingActive', status: 'False', reason: 'ScalingDisabled' },
    ];
    expect(titles([...deployment('web'), scaler('web', conditions)])).toEqual([]);
  });
});

describe('a NetworkPolicy', () => {
  const web = [...deployment('web'), service('web', { app: 'web' })];
  const closed = policy('deny', { podSelector: {}, policyTypes: ['Ingress'] });

  test('that lets nothing in closes what a Service leads to', () => {
    expect(titles([...web, closed])).toEqual([expect.stringContaining('lets nothing reach Deployment web')]);
  });

  test('is opened by another that allows something', () => {
    const open = policy('allow', {
      podSelector: { matchLabels: { app: 'web' } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: {} }] }],
    });
    expect(titles([...web, closed, open])).toEqual([]);
  });

  test('that selects no pod protects nothing', () => {
    const none = policy('none', { podSelector: { matchLabels: { app: 'wbe' } }, ingress: [{}] });
    expect(titles([...web, none])).toEqual([expect.stringContaining('protects nothing')]);
    expect(titles([...web, none], { isWhole: false })).toEqual([]);
  });
});
