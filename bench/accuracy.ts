import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { diagnose } from '../src/diagnosis/diagnose.ts';
import { readEvidence } from '../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../src/files/evidence-files.ts';

/**
 * How often the first cause named is the right one: `node bench/accuracy.ts DIRECTORY…`. A directory holds recordings, one
 * folder each, and beside it or in it `causes.yaml` says what was built in. Without a directory: how often logs are read rightly.
 */
interface Label {
  readonly cause: string;
  readonly also?: readonly string[];
  readonly at?: string;
  readonly kind?: string;
}

interface Row {
  readonly name: string;
  readonly label: Label;
  readonly found: string;
  readonly confidence: string;
  readonly place: string;
  readonly right: boolean;
  readonly inThree: boolean;
  readonly placed: boolean;
  readonly milliseconds: number;
}

const rows: Row[] = [];
if (process.argv.length < 3) {
  await import('./log-reader.ts');
  process.exit();
}
for (const directory of process.argv.slice(2)) {
  const labels = labelsOf(directory);
  for (const name of readdirSync(directory).toSorted()) {
    const label = labels[name];
    if (label) rows.push(await judge(name, label, join(directory, name)));
  }
}
print();

function labelsOf(directory: string): Record<string, Label> {
  const file = [join(directory, 'causes.yaml'), join(directory, '..', 'causes.yaml')].find((path) =>
    existsSync(path),
  );
  if (!file) throw new Error(`no causes.yaml in or beside ${directory}`);
  return load(readFileSync(file, 'utf8')) as Record<string, Label>;
}

async function judge(name: string, label: Label, folder: string): Promise<Row> {
  const start = performance.now();
  const { files } = await loadEvidence(folder);
  const workloads = diagnose(readEvidence(files));
  const milliseconds = performance.now() - start;
  const diagnoses = workloads.flatMap((workload) => workload.diagnoses);
  const [first] = diagnoses;
  const found = first?.cause ?? 'none';
  const wanted = [label.cause, ...(label.also ?? [])];
  const named = [...diagnoses.map(({ cause }) => cause), ...(first?.others ?? []).map(({ cause }) => cause)];
  const place = first ? `${first.location.container ?? '-'} (${first.location.kind})` : '-';
  return {
    name,
    label,
    found,
    confidence: first?.confidence ?? '-',
    place,
    right: wanted.includes(found),
    inThree: wanted.includes(found) || named.slice(0, 3).some((cause) => wanted.includes(cause)),
    placed:
      label.kind === undefined ||
      (first?.location.kind === label.kind && (label.at ?? null) === first.location.container),
    milliseconds,
  };
}

function print(): void {
  const width = Math.max(...rows.map(({ name }) => name.length), 9);
  console.log(
    `${'recording'.padEnd(width)}  ${'expected'.padEnd(30)}  ${'found'.padEnd(30)}  confidence  at`,
  );
  for (const { name, label, found, confidence, place, right, placed } of rows) {
    const mark = right ? (placed ? ' ' : '?') : '✗';
    console.log(
      `${name.padEnd(width)}  ${label.cause.padEnd(30)}  ${found.padEnd(30)}  ${confidence.padEnd(10)} ${mark}${place}`,
    );
  }
  const count = (of: (row: Row) => boolean): number => rows.filter(of).length;
  const high = rows.filter(({ confidence }) => confidence === 'high');
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  console.log(
    [
      '',
      `top-1: ${count(({ right }) => right)} of ${rows.length}`,
      `top-3: ${count(({ inThree }) => inThree)} of ${rows.length}`,
      `container right: ${count(({ placed }) => placed)} of ${rows.length}`,
      `"high" wrong: ${high.filter(({ right }) => !right).length} of ${high.length}`,
      `slowest: ${times.at(-1)?.toFixed(0)} ms, median ${times[Math.floor(times.length / 2)]?.toFixed(1)} ms`,
    ].join('\n'),
  );
}
