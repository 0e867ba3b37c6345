import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, loadavg, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { loadAll } from 'js-yaml';
import { connect } from '../src/cluster/cluster.ts';
import type { Cluster } from '../src/ports.ts';
import { EvidenceClock, proofs } from './watch-evidence.ts';

/**
 * Seconds from apply to the verdict "failed", for us and for others, on the cluster that KUBECONFIG names, beside the
 * moment at which its API first held the proof. Every tool follows a copy of its own, in a namespace of its own.
 * Usage: node bench/watch-peers.ts [EXPRESSION]; CLI=dist/cli.js is measured, PARALLEL=24 copies run at a time, TOOLS=crashgate
 * leaves the others out, DEADLINE=600 gives each Deployment so many seconds instead of its own: only then a grace can end,
 * PEERS_BIN names the folder of helm 4.3 and kubedog 0.12.3
 */
const wanted = new RegExp(process.argv[2] ?? '');
const cli = process.env.CLI ?? new URL('../dist/cli.js', import.meta.url).pathname;
const parallel = Number(process.env.PARALLEL ?? 24);
const cut = Number(process.env.CUT ?? 150);
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const peers = process.env.PEERS_BIN ?? join(cache, 'crashgate-peers', 'bin');
const env = {
  ...process.env,
  PATH: [peers, process.env.PATH, join(cache, 'e2e-cluster', 'bin')].join(delimiter),
};
const deadline = process.env.DEADLINE;
const folders = ['./scenarios', '../../shared/cluster/scenarios', '../__tests__/cluster-real/scenarios'].map(
  (folder) => new URL(folder, import.meta.url).pathname,
);
const stamp = Date.now().toString(36);
const work = mkdtempSync(join(tmpdir(), 'watch-peers-'));
const all = ['crashgate', 'kubedog', 'helm', 'kubectl'] as const;
type Tool = (typeof all)[number];
const tools = all.filter((tool) => (process.env.TOOLS ?? tool).includes(tool));

interface Scenario {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly workload: { readonly kind: string; readonly name: string };
}

function readScenarios(): Scenario[] {
  return Object.keys(proofs)
    .filter((name) => wanted.test(name))
    .flatMap((name) => {
      const file = folders.map((folder) => join(folder, `${name}.yaml`)).find(existsSync);
      if (!file) return [];
      const written = readFileSync(file, 'utf8');
      const text = deadline
        ? written.replace(/progressDeadlineSeconds: \d+/, `progressDeadlineSeconds: ${deadline}`)
        : written;
      const documents = loadAll(text) as { kind: string; metadata: { name: string } }[];
      const workload = documents.find(({ kind }) =>
        /^(?:Deployment|StatefulSet|DaemonSet|Job|Pod)$/.test(kind),
      );
      return workload
        ? [{ name, file, text, workload: { kind: workload.kind, name: workload.metadata.name } }]
        : [];
    });
}

function run(command: string, args: readonly string[], input?: string): ChildProcess {
  const child = spawn(command, args, {
    env,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
  });
  child.stdin?.end(input);
  return child;
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.on('close', resolve).on('error', () => resolve(null)));

async function kubectl(args: readonly string[], input?: string): Promise<void> {
  const code = await ended(run('kubectl', args, input));
  if (code !== 0) throw new Error(`kubectl ${args.join(' ')} ended with ${code}`);
}

/** Until there is a default ServiceAccount no pod can be made, for nobody. */
async function makeNamespace(name: string): Promise<void> {
  await kubectl(['create', 'namespace', name]);
  for (let attempt = 0; attempt < 50; attempt++) {
    if ((await ended(run('kubectl', ['-n', name, 'get', 'serviceaccount', 'default']))) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function start(tool: Tool, { text, file, workload }: Scenario, namespace: string): ChildProcess | undefined {
  const { kind, name } = workload;
  switch (tool) {
    case 'crashgate':
      return run(process.execPath, [cli, 'watch', '-f', file, '-n', namespace]);
    case 'kubedog': {
      if (kind === 'Pod') return run('kubedog', ['rollout', 'track', 'pod', name, '-n', namespace]);
      const spec = { [`${kind}s`]: [{ ResourceName: name, Namespace: namespace }] };
      return run('kubedog', ['multitrack', '-n', namespace], JSON.stringify(spec));
    }
    case 'helm': {
      const chart = join(work, namespace);
      mkdirSync(join(chart, 'templates'), { recursive: true });
      writeFileSync(join(chart, 'Chart.yaml'), 'apiVersion: v2\nname: scenario\nversion: 0.1.0\n');
      writeFileSync(join(chart, 'templates', 'scenario.yaml'), text);
      return run('helm', [
        'upgrade',
        '--install',
        'scenario',
        chart,
        '-n',
        namespace,
        '--wait',
        '--timeout',
        '600s',
      ]);
    }
    case 'kubectl':
      return kind === 'Pod' || kind === 'Job'
        ? undefined
        : run('kubectl', ['-n', namespace, 'rollout', 'status', `${kind}/${name}`, '--timeout=600s']);
  }
}

interface Measured {
  /** Seconds until it ended; undefined when it does not follow this kind, infinite when it was cut. */
  readonly seconds?: number;
  readonly evidence?: number;
  readonly code?: number | null;
}

async function measure(tool: Tool, original: Scenario, cluster: Cluster): Promise<Measured> {
  // A fixed address of a Service can be had once only.
  const text = original.text.replace(/10\.96\.0\.50/g, `10.96.0.${50 + tools.indexOf(tool)}`);
  const scenario = { ...original, text };
  const namespace = `peers-${stamp}-${scenario.name}-${tool}`.slice(0, 63);
  await makeNamespace(namespace);
  const stop = new AbortController();
  try {
    const clock = new EvidenceClock((proofs[scenario.name] as (typeof proofs)[string])[2]);
    const evidence = tool === 'crashgate' ? clock.run(cluster, namespace, stop.signal) : undefined;
    const applied =
      tool === 'helm' ? undefined : kubectl(['-n', namespace, 'apply', '-f', '-'], scenario.text);
    await applied;
    const began = Date.now();
    const child = start(tool, scenario, namespace);
    if (!child) return {};
    const limit = tool === 'crashgate' ? 900 : cut;
    let wasCut = false;
    const timer = setTimeout(() => {
      wasCut = true;
      child.kill('SIGKILL');
    }, limit * 1000);
    const code = await ended(child);
    clearTimeout(timer);
    const seconds = wasCut ? Number.POSITIVE_INFINITY : (Date.now() - began) / 1000;
    if (evidence) await Promise.race([evidence, new Promise((resolve) => setTimeout(resolve, 2000))]);
    return {
      seconds,
      code,
      ...(clock.provenAt === undefined ? {} : { evidence: (clock.provenAt - began) / 1000 }),
    };
  } finally {
    stop.abort();
    await kubectl(['delete', 'namespace', namespace, '--wait=false']);
  }
}

const scenarios = readScenarios();
const cluster = await connect({ env: process.env, signal: new AbortController().signal });
const results = new Map<string, Measured>();
const waiting = scenarios.flatMap((scenario) => tools.map((tool) => ({ scenario, tool })));
const loads: number[] = [];
const sampling = setInterval(() => loads.push(loadavg()[0] ?? 0), 15_000);
let begun = 0;
await Promise.all(
  Array.from({ length: parallel }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      // Starts are spread, so that they do not measure each other.
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, begun - Date.now())));
      begun = Math.max(begun, Date.now()) + 2000;
      const { scenario, tool } = next;
      const measured = await measure(tool, scenario, cluster).catch((error: unknown) => {
        process.stderr.write(
          `${scenario.name} ${tool}: ${error instanceof Error ? error.message : String(error)}\n`,
        );
        return {};
      });
      results.set(`${scenario.name}/${tool}`, measured);
    }
  }),
);
clearInterval(sampling);

const show = (seconds: number | undefined): string =>
  seconds === undefined ? '-' : Number.isFinite(seconds) ? seconds.toFixed(1) : `> ${cut}`;
const rows = scenarios
  .map(({ name }) => {
    const [kind, grace] = proofs[name] as (typeof proofs)[string];
    const of = (tool: Tool): Measured => results.get(`${name}/${tool}`) ?? {};
    const ours = of('crashgate');
    const lag =
      ours.evidence === undefined || ours.seconds === undefined ? undefined : ours.seconds - ours.evidence;
    const others = all.slice(1).map((tool) => {
      const { seconds, code } = of(tool);
      return seconds === undefined || code === 0 ? Number.POSITIVE_INFINITY : seconds;
    });
    const inTime = ours.code === 1 && lag !== undefined && lag <= grace + 2;
    const notSlower = (ours.seconds ?? Number.POSITIVE_INFINITY) <= Math.min(...others);
    return { name, kind, grace, ours, lag, of, inTime, notSlower };
  })
  .toSorted((a, b) => 'TAGE'.indexOf(a.kind) - 'TAGE'.indexOf(b.kind) || a.name.localeCompare(b.name));
const head = [
  'scenario',
  'class',
  'grace',
  'evidence',
  'crashgate',
  'after evidence',
  'kubedog',
  'helm',
  'kubectl',
];
/** A peer that ends with 0 has called a broken rollout complete, or does not wait for this kind. */
const verdict = ({ seconds, code }: Measured): string =>
  code === 0 ? `says ok after ${show(seconds)}` : show(seconds);
const table = rows.map(({ name, kind, grace, ours, lag, of }) => [
  name,
  kind,
  String(grace),
  show(ours.evidence),
  `${show(ours.seconds)}${ours.code === 1 ? '' : ` (exit ${ours.code})`}`,
  show(lag),
  ...(['kubedog', 'helm', 'kubectl'] as const).map((tool) => verdict(of(tool))),
]);
process.stdout.write(
  `${[head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...table].map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\n`,
);
for (const kind of ['T', 'A', 'G', 'E'] as const) {
  const own = rows.filter((row) => row.kind === kind);
  if (own.length === 0) continue;
  const within = own.filter(({ inTime }) => inTime).length;
  const first = own.filter(({ notSlower }) => notSlower).length;
  process.stdout.write(
    `class ${kind}: ${within} of ${own.length} within 2 s of ${kind === 'G' || kind === 'E' ? 'evidence and grace' : 'the evidence'}; ` +
      `not slower than the best peer in ${first} of ${own.length}\n`,
  );
}
process.stdout.write(
  `load on ${parallel} copies at a time: ${(loads.reduce((sum, load) => sum + load, 0) / Math.max(1, loads.length)).toFixed(1)} on average, ` +
    `${Math.max(0, ...loads).toFixed(1)} at most\n`,
);
process.exit(0);
