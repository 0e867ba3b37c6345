import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How the watch bears a large Deployment: pods of real size crash over a local HTTP server that lists and watches like an
 * API server. Prints peak memory, and the time from the moment the API held the proof to the verdict.
 * Usage: node bench/watch-scale.ts [PODS...]; CLI=dist/cli.js measures the bundle, PROF=1 profiles, SHOW=1 shows the output,
 * NEIGHBOURS=5000 puts so many pods of others into the namespace
 */
const sizes = process.argv.slice(2).map(Number);
/** Pods of others in the namespace. */
const neighbours = Number(process.env.NEIGHBOURS ?? 0);
const cli = process.env.CLI ?? new URL('../src/cli.ts', import.meta.url).pathname;

async function measure(count: number): Promise<{ peak: number; seconds: number; code: number | null }> {
  const play = new Play(count);
  const server = createServer((request, response) =>
    play.answer(new URL(request.url ?? '', 'http://x'), response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const kubeconfig = join(mkdtempSync(join(tmpdir(), 'watch-scale-')), 'kubeconfig');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  writeFileSync(
    kubeconfig,
    JSON.stringify({
      clusters: [{ name: 'c', cluster: { server: address } }],
      users: [{ name: 'u', user: { token: 't' } }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace: 'shop' } }],
      'current-context': 'x',
    }),
  );
  const child = spawn(
    process.execPath,
    [
      ...(process.env.PROF ? ['--cpu-prof', '--cpu-prof-dir=profiles'] : []),
      cli,
      'watch',
      '--workload',
      'deployment/checkout',
    ],
    {
      env: { ...process.env, KUBECONFIG: kubeconfig },
      stdio: ['ignore', process.env.SHOW ? 'inherit' : 'ignore', 'inherit'],
    },
  );
  let peak = 0;
  const sampling = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 50);
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve));
  const ended = performance.now();
  clearInterval(sampling);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { peak: Math.round(peak / 1024), seconds: (ended - play.provenAt) / 1000, code };
}

/** The most memory a process has had resident, in KiB. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** A Deployment whose pods all crash twice for want of a variable. */
class Play {
  /** When the first pod had crashed twice. */
  provenAt = 0;
  readonly #count: number;
  #version = 100_000;
  #begun = false;

  constructor(count: number) {
    this.#count = count;
  }

  answer({ pathname, searchParams }: URL, response: ServerResponse): void {
    response.setHeader('content-type', 'application/json');
    if (pathname === '/version') return void response.end('{"gitVersion":"v1.35.4"}');
    if (pathname.endsWith('/log')) {
      return void response.end('booting\nError: Missing required environment variable DATABASE_URL\n');
    }
    const kind = pathname.split('/').at(-1) ?? '';
    if (kind === 'checkout') return void response.end(JSON.stringify(deployment(this.#count)));
    if (searchParams.has('watch')) {
      response.writeHead(200);
      response.flushHeaders();
      if (kind === 'pods' && !this.#begun) this.#crash(response);
      return;
    }
    const all =
      kind === 'deployments'
        ? [deployment(this.#count)]
        : kind === 'replicasets'
          ? [replicaSet(this.#count)]
          : [];
    const pods = kind === 'pods' ? Array.from({ length: this.#count }, (_, index) => pod(index, 0, 1)) : [];
    const others = kind === 'pods' && !searchParams.has('labelSelector') ? neighbours : 0;
    const items = [...all, ...pods, ...Array.from({ length: others }, (_, index) => neighbour(index))];
    const offset = Number(searchParams.get('continue') ?? 0);
    const limit = Number(searchParams.get('limit') ?? items.length);
    const next = offset + limit < items.length ? String(offset + limit) : undefined;
    // A list that confirms shows what the watch has shown.
    const shown =
      kind === 'pods' && this.#begun
        ? items.map((item, index) => (index < this.#count ? pod(index, 2, this.#version) : item))
        : items;
    response.end(
      JSON.stringify({
        kind: 'List',
        metadata: { resourceVersion: String(this.#version), continue: next },
        items: shown.slice(offset, offset + limit),
      }),
    );
  }

  /** All pods start, crash and crash again, as fast as the connection takes it. */
  #crash(response: ServerResponse): void {
    this.#begun = true;
    for (let crashes = 0; crashes <= 2; crashes++) {
      for (let index = 0; index < this.#count; index++) {
        this.#version += 1;
        response.write(
          `${JSON.stringify({ type: 'MODIFIED', object: pod(index, crashes, this.#version) })}\n`,
        );
        if (crashes === 2 && index === 0) this.provenAt = performance.now();
      }
    }
  }
}

/** A pod of somebody else in the same namespace, with a spec of its own. */
function neighbour(index: number): object {
  const { metadata, spec, status } = pod(index, 0, 1) as Record<string, object>;
  const name = `other-${index}`;
  const labels = { app: name };
  return {
    metadata: { ...metadata, name, uid: name, labels, ownerReferences: [] },
    spec: { ...spec, hostname: name },
    status,
  };
}

const template = {
  metadata: { labels: { app: 'checkout' } },
  spec: {
    containers: [
      {
        name: 'app',
        image: 'registry.example.com/acme/checkout:2.0.1',
        env: Array.from({ length: 20 }, (_, index) => ({
          name: `SETTING_${index}`,
          value: `value-${index}`,
        })),
        resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } },
        readinessProbe: { httpGet: { path: '/ready', port: 8080 }, periodSeconds: 3 },
      },
    ],
    restartPolicy: 'Always',
    terminationGracePeriodSeconds: 30,
  },
};

function deployment(count: number): object {
  const selector = { matchLabels: { app: 'checkout' } };
  const spec = { replicas: count, selector, progressDeadlineSeconds: 600, template };
  const status = { observedGeneration: 1, replicas: count, updatedReplicas: count };
  return {
    metadata: { name: 'checkout', namespace: 'shop', uid: 'd', resourceVersion: '1', generation: 1 },
    spec,
    status,
  };
}

function replicaSet(count: number): object {
  const ownerReferences = [
    { apiVersion: 'apps/v1', kind: 'Deployment', name: 'checkout', uid: 'd', controller: true },
  ];
  const metadata = {
    name: 'checkout-7d9f',
    namespace: 'shop',
    uid: 'r',
    resourceVersion: '1',
    ownerReferences,
  };
  return {
    metadata,
    spec: { replicas: count, template },
    status: { replicas: count, observedGeneration: 1 },
  };
}

function pod(index: number, crashes: number, version: number): object {
  const ownerReferences = [
    { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'checkout-7d9f', uid: 'r', controller: true },
  ];
  const terminated = (run: number): object => ({
    terminated: {
      exitCode: 1,
      reason: 'Error',
      containerID: `containerd://${index}-${run}`,
      startedAt: `2026-01-01T00:00:0${run}Z`,
      finishedAt: `2026-01-01T00:00:0${run + 1}Z`,
    },
  });
  return {
    metadata: {
      name: `checkout-7d9f-${index}`,
      namespace: 'shop',
      uid: `p${index}`,
      resourceVersion: String(version),
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { app: 'checkout', 'pod-template-hash': '7d9f' },
      ownerReferences,
      managedFields: [{ manager: 'kubelet', operation: 'Update', fieldsV1: { 'f:status': filler } }],
    },
    spec: {
      ...template.spec,
      nodeName: `node-${index % 20}`,
      volumes: [{ name: `kube-api-access-${index}` }],
    },
    status: {
      phase: 'Running',
      conditions: [{ type: 'Ready', status: 'False' }],
      containerStatuses: [
        {
          name: 'app',
          ready: false,
          restartCount: Math.max(0, crashes - 1),
          state: crashes === 0 ? { waiting: { reason: 'ContainerCreating' } } : terminated(crashes),
          ...(crashes > 1 ? { lastState: terminated(crashes - 1) } : {}),
        },
      ],
    },
  };
}

/** What a kubelet's managed fields weigh. */
const filler = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`f:field-${index}`, {}]));

process.stdout.write('| pods | peak memory | proof to verdict | exit code |\n|---:|---:|---:|---:|\n');
for (const pods of sizes.length > 0 ? sizes : [10, 2000]) {
  const { peak, seconds, code } = await measure(pods);
  process.stdout.write(`| ${pods} | ${peak} MB | ${seconds.toFixed(1)} s | ${code} |\n`);
}
