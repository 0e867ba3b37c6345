import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { askPermissions, permissionLines } from '../../src/commands/permissions.ts';
import { watch } from '../../src/commands/watch.ts';
import type { WatchPorts } from '../../src/ports.ts';
import { judgeByDiagnosis } from '../../src/rollout/judge-by-diagnosis.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const namespace = `crashgate-watch-role-${Date.now().toString(36)}`;
const role = readFileSync(new URL('../../examples/rbac/namespace.yaml', import.meta.url), 'utf8');
const stop = new AbortController();
let kubeconfig: string;

beforeAll(async () => {
  await makeNamespace(namespace);
  await apply(namespace, role);
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
});

test('the example Role is enough: the permissions it gives are all that are asked for', async () => {
  const cluster = await connect({ kubeconfig, env: {}, signal: stop.signal });
  expect(permissionLines(await askPermissions(cluster), namespace)).toEqual([
    `everything the watch reads in namespace ${namespace} may be read`,
  ]);
});

test('with that Role alone the cause of a crash is found, and nothing could not be read', async () => {
  await apply(namespace, crashing);
  const lines: string[] = [];
  const ports: WatchPorts = {
    loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
    openCluster: (options) => connect({ ...options, env: {} }),
    now: Date.now,
    say: (said) => void lines.push(...said),
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
    degraded: [],
    lines,
  });
}, 120_000);

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
