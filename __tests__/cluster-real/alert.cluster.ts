import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { type AlertRequest, alert } from '../../src/commands/alert/alert.ts';
import { alertJson, readEarlierLook } from '../../src/report/alert/alert-json.ts';
import { alertText } from '../../src/report/alert/alert-text.ts';
import { runSource } from '../commands/run-source.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const namespace = `crashgate-alert-${Date.now().toString(36)}`;
const env = { KUBECONFIG: process.env.KUBECONFIG ?? '', HOME: process.env.HOME ?? '' };
const image = 'registry.example.com/platform/busybox:1.35';

const deployment = (name: string, container: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - name: app
          imagePullPolicy: IfNotPresent
          ${container}
`;
const missing = "echo 'Error: Missing required environment variable DATABASE_URL' >&2; exit 1";

beforeAll(async () => {
  await makeNamespace(namespace);
  const documents = [
    deployment('fine', `image: "${image}"\n          command: [sleep, "10000"]`),
    deployment('crashes', `image: "${image}"\n          command: [sh, -c, "${missing}"]`),
    deployment('no-account', `image: "${image}"`).replace(
      '      containers:',
      '      serviceAccountName: absent\n      containers:',
    ),
    deployment('no-secret', `image: "${image}"\n          envFrom: [{secretRef: {name: absent}}]`),
  ];
  await apply(namespace, documents.join('---'));
  await kubectl('-n', namespace, 'rollout', 'status', 'deployment/fine', '--timeout=60s');
  for (let attempt = 0; attempt < 60 && (await restarts()) < 2; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}, 120_000);
afterAll(() => kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace));

async function restarts(): Promise<number> {
  const path = '{.items[*].status.containerStatuses[*].restartCount}';
  return Number(await kubectl('-n', namespace, 'get', 'pods', '-l', 'app=crashes', '-o', `jsonpath=${path}`));
}

function look(more: Partial<AlertRequest> = {}, now = Date.now) {
  const request = { namespace, allNamespaces: false, workloads: [], window: 900, restarts: 3, ...more };
  return alert(request, {
    loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
    openCluster: (options) => connect({ ...options, env: process.env }),
    now,
    print: () => undefined,
    cancelled: new AbortController().signal,
  });
}

test('a namespace that does not exist is not quiet', async () => {
  await expect(look({ namespace: `${namespace}-absent` })).rejects.toThrow(
    `there is no namespace ${namespace}-absent`,
  );
});

test('what loops alarms with its cause; what runs does not', async () => {
  const result = await look();
  const found = result.alarms.map(({ object, diagnosis }) => `${object.name}: ${diagnosis?.cause}`);
  expect(found).toEqual(['crashes: missing-environment-variable']);
  expect(alertText(result)).toContain('environment variable "DATABASE_URL" is not set (high confidence)');
  expect((await look({ workloads: ['deployment/fine'] })).verdict).toBe('quiet');
}, 30_000);

test('what has not started for longer than a race with its Secret takes alarms too', async () => {
  const result = await look({}, () => Date.now() + 120_000);
  const found = result.alarms.map(({ object, alarm, diagnosis }) => [
    object.name,
    alarm.reason,
    diagnosis?.cause,
  ]);
  expect(found).toContainEqual(['no-secret', 'cannot-start', 'secret-missing']);
}, 30_000);

test('a workload whose pods are never created alarms, with who refuses them', async () => {
  const result = await look({}, () => Date.now() + 120_000);
  const found = result.alarms.map(({ object, alarm, diagnosis }) => [
    object.name,
    alarm.reason,
    diagnosis?.cause,
  ]);
  expect(found).toContainEqual(['no-account', 'no-pods', 'service-account-missing']);
  expect(alertText(result)).toContain('and 1 workload without its pods in namespace');
  expect(alertText(result)).toContain(`Deployment ${namespace}/no-account: its pods are not created\n      `);
  const alone = await look({ workloads: ['deployment/no-account'] }, () => Date.now() + 120_000);
  expect(alone.alarms.map(({ object }) => object.name)).toEqual(['no-account']);
  expect(JSON.parse(alertJson(alone)).alerts[0]).toMatchObject({ pod: null, reason: 'no-pods' });
}, 60_000);

test('with the report before restarts are counted from it', async () => {
  const before = await look();
  const earlier = readEarlierLook(alertJson(before), 'report');
  const later = () => Date.now() + 16 * 60_000;
  const count = before.counts.find(({ pod }) => pod.name.startsWith('crashes'))?.restarts ?? 0;
  const result = await look({ earlier }, later);
  const rate = result.alarms.find(({ object }) => object.name === 'crashes')?.alarm.rate;
  expect(rate?.atLeast).toBe(rate?.atMost);
  expect(rate?.atLeast).toBe((await restarts()) - count);
}, 30_000);

test.each([
  ['quiet', ['--workload', 'deployment/fine'], 0],
  ['alert', [], 1],
  ['unable', ['--workload', 'deployment/nowhere'], 2],
])(
  'the command line: %s',
  async (verdict, args, code) => {
    const report = join(mkdtempSync(join(tmpdir(), 'alert-')), 'before.json');
    const first = await runSource(['alert', '-n', namespace, '--format', 'json', ...args], { env });
    expect({ code: first.code, verdict: JSON.parse(first.stdout).verdict }).toEqual({ code, verdict });
    if (verdict === 'unable') return;
    writeFileSync(report, first.stdout);
    const again = ['alert', '-n', namespace, '--format', 'json', '--since', report, ...args];
    expect((await runSource(again, { env })).code).toBe(code);
  },
  60_000,
);
