/**
 * Compares, for every document of the YAML and JSON files below FOLDER, our status with that of the native kubeconform
 * binary over the same schemas on disk, and valid or invalid with ajv. Ends with 1 at the first kind of difference.
 *
 *     node scripts/parity.ts FOLDER KUBECONFORM [VERSION] [MUTANTS]
 *
 * MUTANTS, 0 by default, is how many damaged copies of each document are compared as well: real files are mostly valid.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { loadAll } from 'js-yaml';
import { oracle } from '../__tests__/oracle.ts';
import { create } from '../index.js';
import { readKubernetesSchemas } from '../kubernetes.js';

const kubernetes = readKubernetesSchemas();
const [folder, binary, version, mutants = '0'] = process.argv.slice(2);
if (!folder || !binary) throw new Error('usage: parity.ts FOLDER KUBECONFORM [VERSION] [MUTANTS]');
const schemas = kubernetes.schemas(version ?? (kubernetes.versions.at(-1) as string));
const { documents, unreadable } = read(folder);
for (const { file, document } of documents.slice()) {
  for (let i = 0; i < Number(mutants); i++)
    documents.push({ file, document: damaged(document, documents.length) });
}
const native = runNative(binary);
const validator = create({ schemas });
const isValid = oracle(schemas);

const counts: Record<string, number> = {};
const differences: string[] = [];
for (const [i, { file, document }] of documents.entries()) {
  const ours = validator.validate(document);
  counts[ours.status] = (counts[ours.status] ?? 0) + 1;
  if (native[i] !== ours.status) differences.push(`${file}: native ${native[i]}, ours ${describe(ours)}`);
  if (ours.status !== 'valid' && ours.status !== 'invalid') continue;
  if (isValid(document) !== (ours.status === 'valid'))
    differences.push(`${file}: ajv disagrees, ours ${describe(ours)}`);
}
console.log(
  `Kubernetes ${version ?? kubernetes.versions.at(-1)}: ${documents.length} documents ${JSON.stringify(counts)}, ${unreadable} files not YAML`,
);
for (const difference of differences) console.log(difference);
console.log(`${differences.length} differences`);
process.exitCode = differences.length > 0 ? 1 : 0;

/** A copy in which one value, picked by the number, is replaced, removed or given another name. */
function damaged(document: unknown, number: number): unknown {
  const copy = structuredClone(document);
  const places: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      // The command line reads these with a typed struct before it validates: another type there is its "error", and an
      // "invalid" with a path for us.
      if (!['apiVersion', 'kind', 'metadata', 'name', 'namespace', 'generateName'].includes(key))
        places.push([value as Record<string, unknown>, key]);
      visit((value as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const [parent, key] = places[(number * 7919) % places.length] ?? [];
  if (!parent || key === undefined) return copy;
  const values = [
    null,
    '',
    'x y',
    '1',
    8080,
    1.5,
    -1,
    2 ** 40,
    true,
    [],
    {},
    [null],
    { a: { b: 1 } },
    '5Gib',
    'tcp',
  ];
  const choice = number % (values.length + 2);
  if (choice < values.length) parent[key] = values[choice];
  else {
    if (choice === values.length && !Array.isArray(parent)) parent[`${key}x`] = parent[key];
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return copy;
}

function describe({ status, errors }: ReturnType<typeof validator.validate>): string {
  return [status, ...errors.map(({ path, message }) => `${path.join('.')}: ${message}`)].join(' | ');
}

interface Item {
  kind?: string;
  items?: unknown[];
}

function read(folder: string) {
  const documents: { file: string; document: unknown }[] = [];
  let unreadable = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!['.yaml', '.yml', '.json'].includes(extname(name))) continue;
    try {
      for (const document of loadAll(readFileSync(join(folder, name), 'utf8')) as Item[]) {
        // kubeconform takes a List apart while it reads, so it never is a document of its own.
        const items = document?.kind?.toLowerCase?.() === 'list' ? (document.items ?? []) : [document];
        for (const item of items) if (item !== null) documents.push({ file: name, document: item });
      }
    } catch {
      unreadable++;
    }
  }
  return { documents, unreadable };
}

/** One file a document, because kubeconform's output does not say which document of a file it means. */
function runNative(binary: string): string[] {
  const work = mkdtempSync(join(tmpdir(), 'parity-'));
  for (const [name, schema] of schemas) {
    mkdirSync(dirname(join(work, 'schemas', name)), { recursive: true });
    writeFileSync(join(work, 'schemas', name), schema);
  }
  mkdirSync(join(work, 'documents'));
  for (const [i, { document }] of documents.entries()) {
    writeFileSync(join(work, 'documents', `${i}.json`), JSON.stringify(document));
  }
  const location = join(work, 'schemas/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json');
  const { stdout } = spawnSync(
    binary,
    [
      '-strict',
      '-ignore-missing-schemas',
      '-verbose',
      '-output',
      'json',
      '-schema-location',
      location,
      'documents',
    ],
    { cwd: work, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  rmSync(work, { recursive: true });
  const statuses: string[] = [];
  for (const { filename, status } of JSON.parse(stdout).resources as { filename: string; status: string }[]) {
    statuses[Number(/(\d+)\.json$/.exec(filename)?.[1])] = status.replace('status', '').toLowerCase();
  }
  return statuses;
}
