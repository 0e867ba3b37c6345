import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { readLive } from '../../src/commands/diagnose/diagnose-live.ts';
import { askPermissions, permissionLines } from '../../src/commands/watch/permissions.ts';
import { watch } from '../../src/commands/watch/watch.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import type { WatchPorts } from '../../src/ports.ts';
import { judgeByDiagnosis } from '../../src/rollout/judging/judge-by-diagnosis.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const stamp = Date.now().toString(36);
const namespace = `crashgate-watch-role-${stamp}`;
const example = (name: string): string =>
  readFileSync(new URL(`../../examples/rbac/${name}.yaml`, import.meta.url), 'utf8');
/** What belongs to no namespace gets a name of this run. */
const clusterWide = `crashgate-diagnosis-${stamp}`;
const diagnosis = example('diagnosis')
  .replaceAll('name: crashgate-diagnosis', `name: ${clusterWide}`)
  .replace('namespace: shop', `namespace: ${namespace}`);
const stop = new AbortController();
let kubeconfig: string;

beforeAll(async () => {
  await makeNamespace(namespace);
  await apply(namespace, example('namespace'));
  const token = (await kubectl('-n', namespace, 'create', 'token', 'crashgate')).trim();
  const config = JSON.parse(await kubectl('config', 'view', '--raw', '--minify', '--flatten', '-o', 'json'));
  const [{ context }] = config.contexts;
  const users = [{ name: context.user, user: { token } }];
  const contexts = [{ name: 'role', context: { ...context, namespace } }];
  kubeconfig = JSON.stringify({ ...config, users, contexts, 'current-context': 'role' });
}, 30_000);

afterAll(async () => {
  stop.abort();
  await kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', namespace);
  await kubectl('delete', 'clusterrole,clusterrolebinding', '--ignore-not-found', clusterWide);
});

test('the example Role is enough: what is missing is optional', async () => {
  const cluster = await connect({ kubeconfig, env: {}, signal: stop.signal });
  const lines = permissionLines(await askPermissions(cluster), namespace);
  expect(lines.filter((line) => !line.startsWith('optional'))).toEqual([]);
  expect(lines).toContainEqual(expect.stringContaining('get, list nodes (cluster-wide)'));
});

test('with that Role alone the cause of a crash is found, and what it cost is said', async () => {
  await apply(namespace, crashing);
  const lines: string[] = [];
  const ports: WatchPorts = {
    loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
    openCluster: (options) => connect({ ...options, env: {} }),
    now: Date.now,
    print: (said) => void lines.push(...said),
    cancelled: stop.signal,
  };
  const request = {
    paths: [],
    workloads: ['deployment/crashes'],
    tolerance: 'balanced',
    ignoreContainers: [],
  } as const;
  const result = await watch({ ...request, kubeconfig }, judgeByDiagnosis, ports);
  const cause = result.states[0]?.cause?.judgement.cause;
  expect({ outcome: result.outcome, cause, degraded: result.degraded, lines }).toEqual({
    outcome: 'failed',
    cause: 'missing-environment-variable',
    degraded: [
      'nodes: they may not be read; labels, taints, room and architecture of the nodes stay unknown',
    ],
    lines,
  });
}, 120_000);

test('with the Role for diagnoses and the one for Secrets nothing is missing', async () => {
  await apply(namespace, diagnosis);
  await apply(namespace, example('secrets'));
  // The API server's authorizer sees a new binding a moment later.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const cluster = await connect({ kubeconfig, env: {}, signal: stop.signal });
  const answers = await askPermissions(cluster, { readSecrets: true });
  expect(permissionLines(answers, namespace)).toEqual([
    `everything that watch and diagnose read in namespace ${namespace} may be read`,
  ]);
  const { degraded, files } = await readLive(cluster, { workload: 'deploy/crashes', readSecrets: true });
  expect(degraded).toEqual([]);
  expect(diagnose(readEvidence(files))[0]?.diagnoses[0]?.cause).toBe('missing-environment-variable');
}, 30_000);

const crashing = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: crashes}
spec:
  selector: {matchLabels: {app: crashes}}
  template:
    metadata: {labels: {app: crashes}}
    spec:
      containers:
        - name: app
          image: registry.example.com/platform/busybox:1.35
          imagePullPolicy: IfNotPresent
          command: [sh, -c, "echo 'Error: Missing required environment variable DATABASE_URL' >&2; exit 1"]
`;
