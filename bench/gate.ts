import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { readKubernetesSchemas } from 'kubeconform-wasm/kubernetes';

/**
 * The gate as a whole process, with and without schemas, side by side with kubeconform (over the same schemas) and
 * kube-score where they are found: on PATH, in $PEERS_BIN or in the user's cache. Wall time, CPU time and peak memory at 1,
 * 10, 1,000 and 10,000 documents. CPU and memory need GNU time.
 *   node bench/gate.ts [DOCUMENTS...]
 */
const cli = new URL('../dist/cli.js', import.meta.url).pathname;
const document = readFileSync(new URL('../examples/passing/checkout.yaml', import.meta.url), 'utf8');
const perCopy = document.split(/^---$/m).length;
const folder = mkdtempSync(join(tmpdir(), 'crashgate-bench-'));
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 1000, 10_000];

interface Figures {
  readonly wall: number;
  readonly cpu: number;
  readonly mebibytes: number;
}

type Subject = readonly [name: string, command: (file: string) => readonly string[]];

const off = join(folder, 'off.yaml');
writeFileSync(off, 'rules: {schema: off}\n');
const kubeconform = find('kubeconform');
const kubeScore = find('kube-score');
const location = join(folder, 'schemas', '{{.Group}}', '{{.ResourceKind}}_{{.ResourceAPIVersion}}.json');
const subjects: Subject[] = [
  ['gate', (file) => [process.execPath, cli, 'gate', file]],
  ['gate, no schemas', (file) => [process.execPath, cli, 'gate', file, '--config', off]],
  ...(kubeconform
    ? [
        [
          'kubeconform',
          (file) => [kubeconform, '-strict', '-schema-location', location, file],
        ] satisfies Subject,
      ]
    : []),
  ...(kubeScore ? [['kube-score', (file) => [kubeScore, 'score', file]] satisfies Subject] : []),
];

console.log(`node ${process.version}`);
const bare = measure([process.execPath, '-e', '0'], 10);
const rows: Record<string, Record<string, string>> = { 'node -e 0': row(bare) };
if (kubeconform) writeSchemas(join(folder, 'schemas'));
for (const count of counts) {
  const file = join(folder, `${count}.yaml`);
  writeFileSync(file, manifests(count));
  const figures = new Map(
    subjects.map(([name, command]) => [name, measure(command(file), count < 1000 ? 10 : 3)]),
  );
  const ours = figures.get('gate') as Figures;
  const peers = [figures.get('kubeconform'), figures.get('kube-score')].filter(
    (found) => found !== undefined,
  );
  if (peers.length === 2) figures.set('kubeconform, then kube-score', oneAfterTheOther(peers));
  for (const [name, found] of figures) rows[`${count}: ${name}`] = row(found, ours);
}
rmSync(folder, { recursive: true });
console.table(rows);

/** The best of several runs: the machine's noise only ever adds. */
function measure(command: readonly string[], runs: number): Figures {
  const time = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', '%U %S %M'] : [];
  const all = Array.from({ length: runs }, () => {
    const [program = '', ...args] = [...time, ...command];
    const started = performance.now();
    const { stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    const wall = (performance.now() - started) / 1000;
    const [user, system, kibibytes] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
    return { wall, cpu: (user ?? 0) + (system ?? 0), mebibytes: (kibibytes ?? 0) / 1024 };
  });
  return all.toSorted((a, b) => a.wall - b.wall)[0] as Figures;
}

function oneAfterTheOther(all: readonly Figures[]): Figures {
  const sum = (field: 'wall' | 'cpu'): number => all.reduce((total, each) => total + each[field], 0);
  return { wall: sum('wall'), cpu: sum('cpu'), mebibytes: Math.max(...all.map((each) => each.mebibytes)) };
}

function row({ wall, cpu, mebibytes }: Figures, ours?: Figures): Record<string, string> {
  return {
    'wall s': wall.toFixed(3),
    'CPU s': cpu.toFixed(2),
    MiB: mebibytes.toFixed(0),
    'x gate': ours ? (wall / ours.wall).toFixed(2) : '',
    'x bare node': (wall / (bare?.wall ?? wall)).toFixed(1),
  };
}

/** So many documents: copies of an example with names of their own. */
function manifests(count: number): string {
  const copies = Array.from({ length: Math.ceil(count / perCopy) }, (_, copy) =>
    document.replaceAll('checkout', `checkout-${copy}`),
  );
  return copies
    .join('---\n')
    .split(/^---\n/m)
    .slice(0, count)
    .join('---\n');
}

function find(program: string): string | undefined {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folders = [
    process.env.PEERS_BIN,
    join(cache, 'crashgate-peers', 'bin'),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders
    .filter((path) => path !== undefined)
    .map((path) => join(path, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The schemas as the files that kubeconform reads. */
function writeSchemas(to: string): void {
  const { schemas, versions } = readKubernetesSchemas();
  for (const [name, schema] of schemas(versions.at(-1) as string)) {
    mkdirSync(join(to, dirname(name)), { recursive: true });
    writeFileSync(join(to, name), schema);
  }
}
