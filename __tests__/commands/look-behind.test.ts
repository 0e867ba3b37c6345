import { describe, expect, test } from '@jest/globals';
import { somebodyBehind } from '../../src/commands/watch/look-behind.ts';
import { asMapping, type Mapping } from '../../src/manifest/value.ts';
import type { EvidenceReader, ReadAnswer } from '../../src/ports.ts';

/** What a namespace holds, by kind; a kind that is missing here may not be read. */
type Holding = Readonly<Record<string, readonly Mapping[]>>;

const service = (spec: Mapping = {}): Mapping => ({
  metadata: { name: 'postgres', namespace: 'shop' },
  spec: {
    clusterIP: '10.96.0.50',
    selector: { app: 'postgres', 'app.kubernetes.io/instance': 'shop' },
    ...spec,
  },
});
const slice = (...endpoints: Mapping[]): Mapping => ({ endpoints });
const labelled = (labels: Mapping): Mapping => ({ metadata: { labels } });
const making = (labels: Mapping): Mapping => ({ spec: { replicas: 0, template: labelled(labels) } });
const nothing: Holding = {
  Service: [service()],
  EndpointSlice: [slice()],
  Pod: [labelled({ app: 'checkout', 'app.kubernetes.io/instance': 'shop' })],
  Deployment: [making({ app: 'checkout', 'app.kubernetes.io/instance': 'shop' })],
  StatefulSet: [],
  DaemonSet: [],
  ReplicaSet: [],
  Job: [],
};

function reader(holding: Holding): EvidenceReader {
  const all = (kind: string): ReadAnswer<readonly Mapping[]> =>
    holding[kind] ? { kind: 'found', value: holding[kind] } : { kind: 'refused' };
  return {
    serverTime: () => undefined,
    log: async () => ({ kind: 'refused' }),
    list: async ({ kind, fieldSelector }) => {
      const answer = all(kind);
      if (answer.kind !== 'found' || !fieldSelector) return answer;
      const address = fieldSelector.replace('spec.clusterIP=', '');
      return {
        kind: 'found',
        value: answer.value.filter(({ spec }) => asMapping(spec).clusterIP === address),
      };
    },
    get: async ({ kind, namespace }, name) => {
      const answer = all(kind);
      if (answer.kind !== 'found') return answer;
      const value = answer.value.find(({ metadata }) => {
        const { name: own, namespace: home } = asMapping(metadata);
        return own === name && home === namespace;
      });
      return value ? { kind: 'found', value } : { kind: 'absent' };
    },
  };
}

describe('is somebody behind the host that a program waits for, or could come there?', () => {
  test.each<[string, Holding, string, boolean, boolean | undefined]>([
    ['nothing has what the Service selects', nothing, 'postgres', true, false],
    ['by the address of the Service', nothing, '10.96.0.50', true, false],
    ['by its whole name', nothing, 'postgres.shop.svc.cluster.local', true, false],
    [
      'an endpoint, ready or not',
      { ...nothing, EndpointSlice: [slice({ conditions: { ready: false } })] },
      'postgres',
      true,
      true,
    ],
    ['a pod that starts', { ...nothing, Pod: [labelled({ app: 'postgres' })] }, 'postgres', true, true],
    [
      'a pod that an operator has not yet given its role',
      {
        ...nothing,
        Service: [service({ selector: { cluster: 'pg', role: 'primary' } })],
        Pod: [labelled({ cluster: 'pg' })],
      },
      'postgres',
      true,
      true,
    ],
    [
      'a controller without pods: an autoscaler may wake it',
      { ...nothing, StatefulSet: [making({ app: 'postgres' })] },
      'postgres',
      true,
      true,
    ],
    ['a name without a Service, which leads nowhere', { ...nothing, Service: [] }, 'postgres', false, false],
    [
      'a name without a Service, which leads somewhere all the same',
      { ...nothing, Service: [] },
      'postgres',
      true,
      undefined,
    ],
    ['a name that may be outside of the cluster', nothing, 'postgres.internal', false, undefined],
    ['a host of the internet', nothing, 'db.eu.example.com', true, undefined],
    ['an address that is no Service of this namespace', nothing, '10.0.0.9', true, undefined],
    ['the pod itself', nothing, 'localhost', true, undefined],
    [
      'a Service that leads out of the cluster',
      { ...nothing, Service: [service({ type: 'ExternalName', selector: undefined })] },
      'postgres',
      true,
      undefined,
    ],
    [
      'a Service whose endpoints are kept by hand',
      { ...nothing, Service: [service({ selector: undefined })] },
      'postgres',
      true,
      undefined,
    ],
    ['Services may not be read', { ...nothing, Service: undefined as never }, 'postgres', false, undefined],
    ['pods may not be read', { ...nothing, Pod: undefined as never }, 'postgres', true, undefined],
    [
      'a kind of controller may not be read',
      { ...nothing, Job: undefined as never },
      'postgres',
      true,
      undefined,
    ],
  ])('%s', async (_, holding, host, resolved, somebody) => {
    const awaited = { namespace: 'shop', host, resolved };
    expect(await somebodyBehind(reader(holding), awaited, new AbortController().signal)).toBe(somebody);
  });
});
