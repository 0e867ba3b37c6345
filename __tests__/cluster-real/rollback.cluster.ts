import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import type { RollbackPorts } from '../../src/commands/rollback/rollback.ts';
import { watchAndRollBack } from '../../src/commands/watch/watch-and-roll-back.ts';
import { machineHost } from '../../src/machine/host.ts';
import { machineRollbackPorts } from '../../src/machine/rollback-ports.ts';
import type { RollbackReport } from '../../src/rollout/rollback/rollback-report.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';

const prefix = `crashgate-rollback-${Date.now().toString(36)}`;
const cached = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const path = [process.env.PATH, join(cached, 'crashgate-peers', 'bin')].join(delimiter);
const hasHelm = path.split(delimiter).some((folder) => existsSync(join(folder, 'helm')));
const env = { ...process.env, PATH: path };

interface Played {
  readonly report: RollbackReport | undefined;
  readonly outcome: string;
  readonly lines: readonly string[];
  readonly evidence: readonly string[];
  /** The workload afterwards. */
  readonly after: { metadata: { managedFields: { manager: string; operation: string }[] }; spec: unknown };
}

interface Play {
  readonly kind?: string;
  readonly good?: string;
  readonly bad: string;
  readonly spec?: string;
  readonly metadata?: string;
  /** More documents of the same deploy, for the manifests that the watch is given. */
  readonly besides?: string;
  readonly ports?: (ports: RollbackPorts, namespace: string) => RollbackPorts;
  readonly kubeconfig?: (namespace: string) => Promise<string>;
  /** Deploys instead of kubectl. */
  readonly deploy?: (namespace: string, template: string) => Promise<void>;
}

/** It ends slowly, so that a watch that begins after the apply still sees the old pod at work. */
const good = `command: [sh, -c, "trap 'sleep 6; exit' TERM; while true; do sleep 1; done"]`;
const crash = "echo 'Error: Missing required environment variable DATABASE_URL' >&2; exit 1";
const bad = `command: [sh, -c, "${crash}"]`;
const badAdding = `${bad}\n          env: [{name: ADDED, value: x}]`;

const plays: Record<string, Play> = {
  'a Deployment whose command is broken': { bad },
  'a Deployment to which more was added': { bad: badAdding },
  'a StatefulSet': { kind: 'StatefulSet', spec: 'serviceName: web\n  replicas: 2', bad },
  'a DaemonSet': { kind: 'DaemonSet', bad },
  'one of Argo CD': {
    bad,
    metadata: 'annotations: {argocd.argoproj.io/tracking-id: "shop:apps/Deployment:shop/web"}',
  },
  'one deployed with a Job': {
    bad,
    besides: `
apiVersion: batch/v1
kind: Job
metadata: {name: migrate}
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
        - {name: app, image: "registry.example.com/platform/busybox:1.35", imagePullPolicy: IfNotPresent, command: ["true"]}
`,
  },
  'one that somebody else changes meanwhile': {
    bad,
    ports: (ports, namespace) => ({
      ...ports,
      openCluster: async (options) => {
        const cluster = await ports.openCluster(options);
        return {
          ...cluster,
          patch: async (...args) => {
            await kubectl(
              '-n',
              namespace,
              'annotate',
              '--overwrite',
              'deployment',
              'web',
              `changed=${Date.now()}`,
            );
            return cluster.patch(...args);
          },
        };
      },
    }),
  },
  'one that may not be changed': { bad, kubeconfig: (namespace) => roleOnly(namespace, ['namespace']) },
  'with the example Roles alone': {
    bad,
    kubeconfig: (namespace) => roleOnly(namespace, ['namespace', 'rollback']),
  },
  'the first revision': { good: bad, bad },
  ...(hasHelm ? { 'one of a Helm release': { bad, deploy: helmUpgrade } } : {}),
};

const played = new Map<string, Played>();

beforeAll(async () => {
  await Promise.all(
    Object.entries(plays).map(async ([name, play], index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 1500));
      played.set(name, await run(play, `${prefix}-${index}`));
    }),
  );
}, 240_000);

afterAll(async () => {
  const names = Object.keys(plays).map((_, index) => `${prefix}-${index}`);
  await kubectl('delete', 'namespace', '--wait=false', '--ignore-not-found', ...names);
});

describe('what failed is rolled back', () => {
  const restored = Object.keys(plays).filter((name) => /^(?:a |with|one of a Helm)/.test(name));
  test.each(restored)('%s: it is healthy again, and the deploy has failed all the same', (name) => {
    const { report, outcome, lines, after, evidence } = played.get(name) as Played;
    expect({ outcome, report, lines }).toMatchObject({ outcome: 'failed', report: { outcome: 'healthy' } });
    // Where the old pods of a Deployment run on nothing is started anew, and that is said.
    expect(lines.at(-1)).toMatch(/^rollback (?:verified healthy|done): /);
    expect(JSON.stringify(after.spec)).toContain('trap');
    expect(JSON.stringify(after.spec)).not.toContain('ADDED');
    expect(evidence).toContain('workload.json');
  });

  test('with server-side apply where that is enough, otherwise the template is replaced', () => {
    const operations = (name: string): string[] =>
      (played.get(name) as Played).after.metadata.managedFields
        .filter(({ manager }) => manager === 'crashgate')
        .map(({ operation }) => operation);
    expect(operations('a Deployment whose command is broken')).toEqual(['Apply']);
    expect(operations('a Deployment to which more was added')).toEqual(['Update']);
  });

  test('the pod for which a StatefulSet would wait is deleted', () => {
    expect(played.get('a StatefulSet')?.report?.deletedPods).toEqual(['web-1']);
  });
});

describe('what is refused, and why', () => {
  test.each([
    ['one of Argo CD', 'Argo CD would undo it: revert the commit that brought the change, in git'],
    [
      'one deployed with a Job',
      'this deploy changed Job migrate too, and the earlier version may not fit it',
    ],
    ['one that somebody else changes meanwhile', 'somebody else has changed it meanwhile'],
    ['one that may not be changed', 'it may not be changed: '],
    ['the first revision', 'no earlier revision of it has been seen to work'],
  ])('%s', (name, reason) => {
    const { report, after } = played.get(name) as Played;
    expect(report).toMatchObject({ outcome: 'refused', reason: expect.stringContaining(reason) });
    expect(JSON.stringify(after.spec)).toContain('DATABASE_URL');
  });
});

async function run({ kind = 'Deployment', ...play }: Play, namespace: string): Promise<Played> {
  await makeNamespace(namespace);
  const deploy = play.deploy ?? apply;
  const textOf = (container: string): string => manifest(kind, play, container);
  await deploy(namespace, textOf(play.good ?? good));
  const title = `${kind.toLowerCase()}/web`;
  if (!play.good) await kubectl('-n', namespace, 'rollout', 'status', title, '--timeout=60s');
  const folder = mkdtempSync(join(tmpdir(), 'rollback-'));
  const text = [textOf(play.bad), play.besides].filter(Boolean).join('---\n');
  writeFileSync(join(folder, 'web.yaml'), text);
  await deploy(namespace, text);
  const lines: string[] = [];
  const machine = machineRollbackPorts(
    { cancelled: new AbortController().signal, print: (said) => void lines.push(...said) },
    machineHost({ env, cwd: folder }),
  );
  const kubeconfig = await play.kubeconfig?.(namespace);
  const request = {
    paths: play.besides ? ['web.yaml'] : [],
    workloads: play.besides ? [] : [title],
    namespace,
    kubeconfig,
    tolerance: 'balanced',
    ignoreContainers: [],
    stability: 5,
    rollback: true,
  } as const;
  const evidence = join(folder, 'evidence');
  const { outcome, rollback } = await watchAndRollBack(
    request,
    { evidence },
    play.ports?.(machine, namespace) ?? machine,
    machineHost().files,
  );
  const after = JSON.parse(
    await kubectl('-n', namespace, 'get', title, '-o', 'json', '--show-managed-fields'),
  );
  return { report: rollback?.[0], outcome, lines, after, evidence: readdirSync(evidence) };
}

function manifest(kind: string, { spec = '', metadata = '' }: Partial<Play>, container: string): string {
  return `
apiVersion: apps/v1
kind: ${kind}
metadata:
  name: web
  ${metadata}
spec:
  ${spec}
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - name: app
          image: registry.example.com/platform/busybox:1.35
          imagePullPolicy: IfNotPresent
          readinessProbe: {exec: {command: ["true"]}, periodSeconds: 1}
          ${container}
`;
}

/** A kubeconfig of the ServiceAccount that has only these example Roles. */
async function roleOnly(namespace: string, roles: readonly string[]): Promise<string> {
  for (const role of roles) {
    await apply(
      namespace,
      readFileSync(new URL(`../../examples/rbac/${role}.yaml`, import.meta.url), 'utf8'),
    );
  }
  const token = (await kubectl('-n', namespace, 'create', 'token', 'crashgate')).trim();
  const config = JSON.parse(await kubectl('config', 'view', '--raw', '--minify', '--flatten', '-o', 'json'));
  const [{ context }] = config.contexts;
  return JSON.stringify({
    ...config,
    users: [{ name: context.user, user: { token } }],
    contexts: [{ name: 'role', context: { ...context, namespace } }],
    'current-context': 'role',
  });
}

async function helmUpgrade(namespace: string, template: string): Promise<void> {
  const chart = mkdtempSync(join(tmpdir(), 'chart-'));
  mkdirSync(join(chart, 'templates'));
  writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: web\nversion: 0.1.0\n');
  writeFileSync(join(chart, 'templates', 'web.yaml'), template);
  const { helm } = machineRollbackPorts(
    { cancelled: new AbortController().signal, print: () => undefined },
    machineHost({ env, cwd: chart }),
  );
  const done = await helm(['upgrade', '--install', 'shop', chart, '--namespace', namespace], undefined);
  if (done.kind !== 'exited' || done.exitCode !== 0) throw new Error(JSON.stringify(done));
}

test('the permissions of both example Roles are all that a rollback asks for', async () => {
  const index = Object.keys(plays).indexOf('with the example Roles alone');
  const namespace = `${prefix}-${index}`;
  const { askPermissions, permissionLines } = await import('../../src/commands/watch/permissions.ts');
  const { diagnosisPermissions } = await import('../../src/rollout/permissions.ts');
  const stop = new AbortController();
  const kubeconfig = await roleOnly(namespace, []);
  const cluster = await connect({ kubeconfig, env: {}, signal: stop.signal });
  const answers = await askPermissions(cluster, { rollback: true });
  stop.abort();
  const optional = new Set(diagnosisPermissions);
  const asked = answers.filter(({ permission }) => !optional.has(permission));
  expect(permissionLines(asked, namespace, { rollback: true })).toEqual([
    `everything that watch and diagnose read in namespace ${namespace} may be read, and what a rollback changes may be changed`,
  ]);
});
