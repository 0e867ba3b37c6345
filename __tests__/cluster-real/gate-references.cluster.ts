import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request as requestTls } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runSource } from '../commands/run-source.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const stamp = Date.now().toString(36);
const namespace = `crashgate-gate-${stamp}`;
const folder = mkdtempSync(join(tmpdir(), 'gate-references-'));
const file = join(folder, 'manifests.json');
const secretValue = `never-${stamp}-leaves`;

/** What is in the namespace before anything is deployed. */
const there = [
  { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'app-settings' }, data: { LOG_LEVEL: 'info' } },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'app-database' },
    stringData: { DATABASE_URL: secretValue },
  },
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'app-runner' } },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { name: 'app-data' },
    spec: {
      accessModes: ['ReadWriteOnce'],
      storageClassName: '',
      volumeName: `pv-${stamp}`,
      resources: { requests: { storage: '1Mi' } },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name: `pv-${stamp}` },
    spec: {
      accessModes: ['ReadWriteOnce'],
      capacity: { storage: '1Mi' },
      hostPath: { path: `/tmp/pv-${stamp}`, type: 'DirectoryOrCreate' },
      claimRef: { name: 'app-data', namespace },
    },
  },
  {
    apiVersion: 'scheduling.k8s.io/v1',
    kind: 'PriorityClass',
    metadata: { name: `urgent-${stamp}` },
    value: 1000,
  },
];

interface Case {
  readonly pod?: object;
  readonly container?: object;
  /** The rule that reports it; undefined where nothing is wrong. */
  readonly rule?: string;
  readonly severity?: 'warning' | 'note';
}

const env = (source: object) => ({ container: { env: [{ name: 'X', valueFrom: source }] } });
const envFrom = (source: object) => ({ container: { envFrom: [source] } });
const volume = (source: object) => ({
  pod: { volumes: [{ name: 'v', ...source }] },
  container: { volumeMounts: [{ name: 'v', mountPath: '/v' }] },
});

const cases: Record<string, Case> = {
  'config-map-there': envFrom({ configMapRef: { name: 'app-settings' } }),
  'config-map-absent': {
    ...envFrom({ configMapRef: { name: 'nothing-like-it' } }),
    rule: 'config-map-exists',
  },
  'config-map-near': { ...envFrom({ configMapRef: { name: 'app-setings' } }), rule: 'config-map-exists' },
  'config-map-optional': envFrom({ configMapRef: { name: 'nothing-like-it', optional: true } }),
  'config-map-key-there': env({ configMapKeyRef: { name: 'app-settings', key: 'LOG_LEVEL' } }),
  'config-map-key-absent': {
    ...env({ configMapKeyRef: { name: 'app-settings', key: 'LOG_LEVL' } }),
    rule: 'reference-key',
  },
  'config-map-key-optional': env({ configMapKeyRef: { name: 'app-settings', key: 'OTHER', optional: true } }),
  'config-map-volume-there': volume({ configMap: { name: 'app-settings' } }),
  'config-map-volume-absent': {
    ...volume({ configMap: { name: 'nothing-like-it' } }),
    rule: 'config-map-exists',
  },
  'config-map-item-absent': {
    ...volume({ configMap: { name: 'app-settings', items: [{ key: 'app.conf', path: 'app.conf' }] } }),
    rule: 'reference-key',
  },
  'config-map-projected-absent': {
    ...volume({ projected: { sources: [{ configMap: { name: 'nothing-like-it' } }] } }),
    rule: 'config-map-exists',
  },
  'secret-there': envFrom({ secretRef: { name: 'app-database' } }),
  'secret-absent': { ...envFrom({ secretRef: { name: 'nothing-like-it' } }), rule: 'secret-exists' },
  'secret-near': { ...envFrom({ secretRef: { name: 'app-databse' } }), rule: 'secret-exists' },
  'secret-key-there': env({ secretKeyRef: { name: 'app-database', key: 'DATABASE_URL' } }),
  'secret-key-absent': {
    ...env({ secretKeyRef: { name: 'app-database', key: 'DATABASE_URI' } }),
    rule: 'reference-key',
  },
  'secret-volume-there': volume({ secret: { secretName: 'app-database' } }),
  'secret-volume-absent': { ...volume({ secret: { secretName: 'nothing-like-it' } }), rule: 'secret-exists' },
  'secret-item-absent': {
    ...volume({ secret: { secretName: 'app-database', items: [{ key: 'ca.crt', path: 'ca.crt' }] } }),
    rule: 'reference-key',
  },
  'service-account-there': { pod: { serviceAccountName: 'app-runner' } },
  'service-account-absent': {
    pod: { serviceAccountName: 'nothing-like-it' },
    rule: 'service-account-exists',
  },
  'claim-there': volume({ persistentVolumeClaim: { claimName: 'app-data' } }),
  'claim-absent': {
    ...volume({ persistentVolumeClaim: { claimName: 'nothing-like-it' } }),
    rule: 'volume-claim-exists',
  },
  'priority-class-there': { pod: { priorityClassName: `urgent-${stamp}` } },
  'priority-class-absent': { pod: { priorityClassName: 'nothing-like-it' }, rule: 'class-exists' },
  'priority-class-of-the-system': { pod: { priorityClassName: 'system-cluster-critical' } },
  'runtime-class-absent': { pod: { runtimeClassName: 'nothing-like-it' }, rule: 'class-exists' },
};

const deployments = Object.entries(cases).map(([name, { pod, container }]) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace },
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: {
        terminationGracePeriodSeconds: 0,
        ...pod,
        containers: [
          {
            name: 'app',
            image: 'registry.example.com/platform/busybox:1.35',
            imagePullPolicy: 'IfNotPresent',
            command: ['sleep', '3600'],
            resources: { requests: { memory: '8Mi', cpu: '1m' }, limits: { memory: '16Mi' } },
            ...container,
          },
        ],
      },
    },
  },
}));

interface Finding {
  rule: string;
  severity: string;
  certainty: string;
  blocking: boolean;
  prevents: string[];
  message: string;
  object: { name: string } | null;
}

/** Between the gate and the API server: notes what is asked, and what comes back. */
const seen: { path: string; accept: string; body: string }[] = [];
const proxy = createServer((incoming, outgoing) => {
  const { host: _, ...headers } = incoming.headers;
  const server = new URL(realServer);
  const forwarded = requestTls(
    {
      ...{ host: server.hostname, port: server.port, path: incoming.url, method: incoming.method },
      ...{ headers: { ...headers, authorization: `Bearer ${token}`, 'accept-encoding': 'identity' }, ca },
    },
    (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => {
        seen.push({ path: incoming.url ?? '', accept: String(incoming.headers.accept), body });
        outgoing.writeHead(answer.statusCode ?? 500, {
          'content-type': String(answer.headers['content-type']),
        });
        outgoing.end(body);
      });
    },
  );
  forwarded.on('error', () => outgoing.destroy());
  incoming.pipe(forwarded);
});
let realServer: string;
let ca: Buffer;
let token: string;
let kubeconfig: string;

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/rbac/${name}.yaml`, import.meta.url), 'utf8')
    .replaceAll('namespace: shop', `namespace: ${namespace}`)
    .replace(/(kind: ClusterRole(?:Binding)?\nmetadata:\n {2}name: crashgate-gate)$/gm, `$1-${stamp}`)
    .replace(/(kind: ClusterRole\n {2}name: crashgate-gate)$/gm, `$1-${stamp}`);

beforeAll(async () => {
  await makeNamespace(namespace);
  for (const object of there) await apply(namespace, JSON.stringify(object));
  await apply(namespace, example('gate'));
  token = (await kubectl('-n', namespace, 'create', 'token', 'crashgate-gate')).trim();
  const config = JSON.parse(await kubectl('config', 'view', '--raw', '--minify', '--flatten', '-o', 'json'));
  realServer = config.clusters[0].cluster.server;
  ca = Buffer.from(config.clusters[0].cluster['certificate-authority-data'] ?? '', 'base64');
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  kubeconfig = join(folder, 'kubeconfig');
  writeFileSync(
    kubeconfig,
    JSON.stringify({
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [
        {
          name: 'recorded',
          cluster: { server: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` },
        },
      ],
      users: [{ name: 'gate', user: {} }],
      contexts: [{ name: 'gate', context: { cluster: 'recorded', user: 'gate', namespace } }],
      'current-context': 'gate',
    }),
  );
  writeFileSync(file, JSON.stringify({ apiVersion: 'v1', kind: 'List', items: deployments }));
}, 60_000);

afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace);
  await kubectl('delete', 'pv', '--wait=false', '--ignore-not-found', `pv-${stamp}`);
  await kubectl('delete', 'priorityclass', '--ignore-not-found', `urgent-${stamp}`);
  await kubectl('delete', 'clusterrole,clusterrolebinding', '--ignore-not-found', `crashgate-gate-${stamp}`);
});

async function gate(...args: string[]): Promise<{ findings: Finding[]; notes: string[]; text: string }> {
  const { stdout } = await runSource(['gate', file, '--format', 'json', ...args], {
    env: { KUBECONFIG: kubeconfig },
  });
  const { findings, coverage } = JSON.parse(stdout);
  return { findings, notes: coverage.notes, text: stdout };
}

const about = (findings: readonly Finding[], name: string) =>
  findings.filter(
    ({ object, rule, severity }) =>
      object?.name === name && severity !== 'note' && /exist|reference/.test(rule),
  );

describe('the gate asks a real cluster what exists', () => {
  test('without the role for Secrets they stay likely, and the report says what would make them certain', async () => {
    const { findings, notes } = await gate('--cluster');
    expect(about(findings, 'config-map-absent')).toMatchObject([{ certainty: 'certain', blocking: true }]);
    expect(about(findings, 'secret-absent')).toMatchObject([{ severity: 'warning', certainty: 'likely' }]);
    expect(notes.join('\n')).toContain('cluster-secrets');
    const refused = await gate('--cluster', '--cluster-secrets');
    expect(about(refused.findings, 'secret-absent')).toMatchObject([{ severity: 'warning' }]);
    expect(refused.notes.join('\n')).toContain('not allowed to list');
  }, 60_000);

  test('names of Secrets are asked for as metadata, so that no value is ever sent', async () => {
    await apply(namespace, example('gate-secrets'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    seen.length = 0;
    const { findings, text } = await gate('--cluster', '--cluster-secrets');
    const secrets = seen.filter(({ path }) => path.includes('/secrets'));
    expect(secrets.map(({ accept, body }) => [accept, JSON.parse(body).kind])).toEqual([
      [expect.stringContaining('PartialObjectMetadataList'), 'PartialObjectMetadataList'],
    ]);
    expect(seen.filter(({ body }) => body.includes(btoa(secretValue)))).toEqual([]);
    expect(text).not.toContain(secretValue);
    expect(about(findings, 'secret-absent')).toMatchObject([{ severity: 'error', certainty: 'certain' }]);
    expect(about(findings, 'secret-key-absent')).toEqual([]);
    // One list for each kind and namespace, however many names are referred to.
    expect(seen.length).toBeLessThanOrEqual(20);
  }, 60_000);

  test('what it says comes true: each failing manifest fails as predicted, and each other one runs', async () => {
    const { findings, text } = await gate('--cluster', '--secret-keys');
    expect(text).not.toContain(secretValue);
    const said = Object.keys(cases).map((name) => [
      name,
      ...about(findings, name).map(({ rule, severity, certainty }) => `${rule} ${severity} ${certainty}`),
    ]);
    expect(said).toEqual(
      Object.entries(cases).map(([name, { rule }]) => [name, ...(rule ? [`${rule} error certain`] : [])]),
    );
    await kubectl('apply', '-f', file);
    const passing = Object.keys(cases).filter((name) => !cases[name]?.rule);
    for (const name of passing)
      await kubectl('-n', namespace, 'rollout', 'status', `deployment/${name}`, '--timeout=90s');
    const { stdout } = await runSource(['diagnose', '-n', namespace, '--format', 'json'], {
      env: { KUBECONFIG: process.env.KUBECONFIG ?? '' },
    });
    const causes = new Map<string, string[]>(
      JSON.parse(stdout).workloads.map(
        ({ object, diagnoses }: { object: { name: string }; diagnoses: { cause: string }[] }) => [
          object.name,
          diagnoses.map(({ cause }) => cause),
        ],
      ),
    );
    const wrong = Object.entries(cases).filter(([name, { rule }]) => {
      const predicted = about(findings, name).flatMap(({ prevents }) => prevents);
      const came = causes.get(name) ?? [];
      return rule ? !came.some((cause) => predicted.includes(cause)) : came.length > 0;
    });
    expect(
      wrong.map(([name]) => [name, causes.get(name), about(findings, name).map(({ prevents }) => prevents)]),
    ).toEqual([]);
  }, 180_000);

  test('a snapshot is as certain as the cluster, and holds no value', async () => {
    const { stdout } = await runSource(['snapshot', '--secret-keys'], { env: { KUBECONFIG: kubeconfig } });
    expect(stdout).not.toContain(secretValue);
    const snapshot = join(folder, 'snapshot.json');
    writeFileSync(snapshot, stdout);
    const live = await gate('--cluster', '--secret-keys');
    const offline = await runSource(['gate', file, '--format', 'json', '--snapshot', snapshot], {});
    const graded = (findings: readonly Finding[]) =>
      findings.map(({ rule, severity, certainty, object }) => [object?.name, rule, severity, certainty]);
    expect(graded(JSON.parse(offline.stdout).findings)).toEqual(graded(live.findings));
  }, 60_000);

  test('a server that does not answer costs ten seconds at most, and the verdict stands', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const text = readFileSync(kubeconfig, 'utf8').replace(
      /127\.0\.0\.1:\d+/,
      `127.0.0.1:${(silent.address() as AddressInfo).port}`,
    );
    writeFileSync(join(folder, 'silent'), text);
    const started = Date.now();
    const { stdout, code } = await runSource(['gate', file, '--format', 'json', '--cluster'], {
      env: { KUBECONFIG: join(folder, 'silent') },
    });
    expect(Date.now() - started).toBeLessThan(15_000);
    silent.closeAllConnections();
    silent.close();
    expect(code).toBe(1);
    expect(JSON.parse(stdout).coverage.notes.join('\n')).toMatch(/cluster was not asked|could not be asked/);
  }, 60_000);
});
