import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planted, plantedIn } from '../commands/planted-secrets.ts';
import { runActionSource, runSource, textOf } from '../commands/run-source.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const namespace = `crashgate-secrets-${Date.now().toString(36)}`;
const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const evidence = join(folder, 'evidence');
const env = { KUBECONFIG: process.env.KUBECONFIG ?? '', HOME: process.env.HOME ?? '' };
const { container, annotations, log, message, objects } = planted;
const workload = 'deployment/checkout';

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'checkout', annotations },
  spec: {
    progressDeadlineSeconds: 120,
    selector: { matchLabels: { app: 'checkout' } },
    template: {
      metadata: { labels: { app: 'checkout' }, annotations },
      spec: {
        containers: [
          {
            name: 'app',
            image: 'registry.example.com/platform/busybox:1.35',
            imagePullPolicy: 'IfNotPresent',
            ...container,
            // What it prints comes from a ConfigMap, as from any program.
            command: ['sh', '-c', 'cat /etc/log/text; exit 1'],
            volumeMounts: [{ name: 'log', mountPath: '/etc/log' }],
          },
        ],
        volumes: [{ name: 'log', configMap: { name: 'printed' } }],
      },
    },
  },
};

beforeAll(async () => {
  await makeNamespace(namespace);
  const here = (object: object): string => {
    const { metadata, ...rest } = object as { metadata: { name: string } };
    return JSON.stringify({
      ...rest,
      metadata: { ...metadata, namespace, uid: undefined, resourceVersion: undefined },
    });
  };
  const printed = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'printed' }, data: { text: log } };
  for (const object of [...objects, printed, deployment]) await apply(namespace, here(object));
  await kubectl('-n', namespace, 'wait', '--for=jsonpath={.status.replicas}=1', workload, '--timeout=30s');
  const pod = JSON.parse(await kubectl('-n', namespace, 'get', 'pods', '-o', 'json')).items[0];
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: 'planted' },
    involvedObject: {
      apiVersion: 'v1',
      kind: 'Pod',
      name: pod.metadata.name,
      namespace,
      uid: pod.metadata.uid,
    },
    type: 'Warning',
    reason: 'Failed',
    message,
    firstTimestamp: new Date().toISOString(),
    lastTimestamp: new Date().toISOString(),
    count: 1,
  };
  await apply(namespace, here(event));
}, 60_000);
afterAll(() => kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace));

describe('on a real cluster no secret leaves', () => {
  test('the watch, as text, with its evidence', async () => {
    const args = ['watch', '-n', namespace, '--workload', workload, '--evidence', evidence];
    const { code, stdout, stderr } = await runSource(args, { env });
    expect({ code, said: stdout.includes('DATABASE_URL') }).toEqual({ code: 1, said: true });
    expect(plantedIn(stdout + stderr)).toEqual([]);
    expect(textOf(evidence)).toContain('[secret:');
    expect(plantedIn(textOf(evidence))).toEqual([]);
  }, 120_000);

  test.each<[string, string[]]>([
    ['watch as JSON', ['watch', '--workload', workload, '--format', 'json']],
    ['alert', ['alert']],
    ['alert as JSON', ['alert', '--format', 'json']],
    ['diagnose', ['diagnose', workload]],
    ['diagnose as JSON', ['diagnose', workload, '--format', 'json', '--read-secrets']],
    ['diagnose as Markdown', ['diagnose', workload, '--format', 'markdown']],
    ['diagnose the evidence', ['diagnose', '--from', evidence, '--format', 'markdown']],
  ])(
    '%s',
    async (_, args) => {
      const place = args.includes('--from') ? [] : ['-n', namespace];
      const { code, stdout, stderr } = await runSource([...args, ...place], { env });
      expect({ code, stderr }).toMatchObject({ code: 1 });
      expect(plantedIn(stdout + stderr)).toEqual([]);
    },
    120_000,
  );

  test.each(['watch', 'alert'])(
    'the action, mode %s',
    async (mode) => {
      const inputs = { mode, namespace, workloads: workload, evidence: 'evidence' };
      const { code, stdout, stderr, summary, folder: written } = await runActionSource(inputs, env);
      expect({ code, told: summary.length > 100 }).toEqual({ code: 1, told: true });
      expect(plantedIn(stdout + stderr + textOf(written))).toEqual([]);
    },
    120_000,
  );
});

test('the action points at the line of the manifest that explains the failure', async () => {
  const lines = [
    ...['apiVersion: apps/v1', 'kind: Deployment', 'metadata:', '  name: checkout', 'spec:', '  template:'],
    ...['    spec:', '      containers:', '        - name: app'],
    ...['          image: registry.example.com/platform/busybox:1.35', '          env: []'],
  ];
  const manifest = join(folder, 'checkout.yaml');
  writeFileSync(manifest, `${lines.join('\n')}\n`);
  const { stdout } = await runActionSource({ mode: 'watch', namespace, manifests: manifest }, env);
  expect(stdout).toMatch(/^::error title=Deployment [^\n]*file=[^\n]*checkout\.yaml,line=11/m);
}, 120_000);
