import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { dump, load } from 'js-yaml';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

const folder = new URL('fixtures/recordings/', import.meta.url).pathname;

interface Label {
  readonly cause: string;
  readonly also?: readonly string[];
}

const labels = load(readFileSync(`${folder}causes.yaml`, 'utf8')) as Record<string, Label>;
const recordings = await Promise.all(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => ({ name, files: (await loadEvidence(folder + name)).files })),
);

const firstOf = (files: readonly EvidenceFile[]): Diagnosis | undefined =>
  diagnose(readEvidence(files)).flatMap(({ diagnoses }) => diagnoses)[0];

/** What is said of each workload; of several in one recording none comes first by right. */
const allOf = (files: readonly EvidenceFile[]): string =>
  diagnose(readEvidence(files))
    .filter(({ object }) => object.name !== 'neighbour')
    .map(({ object, diagnoses }) => `${object.name} ${diagnoses.map(({ cause }) => cause).join(', ')}`)
    .toSorted()
    .join('; ');

const isRight = (name: string, cause: string | undefined): boolean => {
  const label = labels[name];
  return [label?.cause, ...(label?.also ?? [])].includes(cause ?? 'none');
};

const edit =
  (fits: RegExp, change: (text: string) => string) =>
  (files: readonly EvidenceFile[]): EvidenceFile[] =>
    files.map((file) => (fits.test(file.path) ? { ...file, text: change(file.text) } : file));

const without =
  (fits: RegExp) =>
  (files: readonly EvidenceFile[]): EvidenceFile[] =>
    files.filter(({ path }) => !fits.test(path));

/** The same objects, spread as somebody else would have saved them. */
describe('the diagnosis is the same', () => {
  test.each<[string, (files: readonly EvidenceFile[]) => EvidenceFile[]]>([
    [
      'in another namespace',
      edit(/json$/, (text) => text.replaceAll(/("namespace": ?)"[\w-]+"/g, '$1"prod-eu-7"')),
    ],
    [
      'in dumps of kubectl -o yaml',
      (files) =>
        files.map(({ path, text }) =>
          path.endsWith('.json')
            ? { path: path.replace(/json$/, 'yaml'), text: dump(JSON.parse(text), { noRefs: true }) }
            : { path, text },
        ),
    ],
    [
      'in one list of everything, in reverse',
      (files) => {
        const values = files.filter(({ path }) => path.endsWith('.json')).map(({ text }) => JSON.parse(text));
        const items = values.flatMap((value) => value.items ?? [value]).toReversed();
        const list = { path: 'all.json', text: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }) };
        return [list, ...files.filter(({ path }) => path.endsWith('.log'))];
      },
    ],
    [
      'with time stamps before each line of the logs',
      edit(/log$/, (text) =>
        text
          .split('\n')
          .map((line) =>
            line === '' || /^(?:== |unable to retrieve|Error from server)/.test(line)
              ? line
              : `2026-11-23T03:00:00.123456789Z ${line}`,
          )
          .join('\n'),
      ),
    ],
    ['with carriage returns in the logs', edit(/log$/, (text) => text.replaceAll('\n', '\r\n'))],
    ['without the ReplicaSets', without(/replicasets/)],
    [
      'with a pod that is well beside it',
      (files) => [
        ...files,
        {
          path: 'neighbour.json',
          text: JSON.stringify({
            apiVersion: 'v1',
            kind: 'Pod',
            metadata: { name: 'neighbour', namespace: 'elsewhere', uid: 'n-1' },
            spec: { containers: [{ name: 'app', image: 'ghcr.io/acme/app:1.0.0' }] },
            status: {
              phase: 'Running',
              conditions: [{ type: 'Ready', status: 'True' }],
              containerStatuses: [{ name: 'app', ready: true, restartCount: 0, state: { running: {} } }],
            },
          }),
        },
      ],
    ],
  ])('%s', (_, mutate) => {
    const changed = recordings.flatMap(({ name, files }) => {
      const [before, after] = [allOf(files), allOf(mutate(files))];
      return before === after ? [] : [`${name}: ${before} became ${after}`];
    });
    expect(changed).toEqual([]);
  });
});

describe('what is missing makes it less sure, never surely wrong', () => {
  test.each<[string, number, (files: readonly EvidenceFile[]) => EvidenceFile[]]>([
    ['without events', 0.8, without(/events/)],
    ['without logs', 0.35, without(/log$/)],
    ['without the current logs', 0.65, without(/current\.log$/)],
    ['without the previous logs', 0.9, without(/previous\.log$/)],
    ['without the workload', 0.9, without(/workload/)],
    ['with pods only', 0.3, (files) => files.filter(({ path }) => /pods/.test(path))],
    [
      'with the last three lines of each log',
      0.8,
      edit(/log$/, (text) =>
        text
          .split(/^(?=== )/m)
          .map((part) => {
            const [head, ...lines] = part.trimEnd().split('\n');
            return `${[head, ...lines.slice(-3)].join('\n')}\n`;
          })
          .join(''),
      ),
    ],
    [
      'with logs that break off in the middle',
      0.55,
      edit(/log$/, (text) => text.slice(0, Math.floor(text.length / 2))),
    ],
  ])('%s', (_, least, mutate) => {
    const results = recordings.map(({ name, files }) => {
      const found = firstOf(mutate(files));
      return { name, found, right: isRight(name, found?.cause) };
    });
    const surelyWrong = results
      .filter(({ found, right }) => !right && found?.confidence === 'high')
      .map(({ name, found }) => `${name}: ${found?.cause}`);
    expect(surelyWrong).toEqual([]);
    expect(results.filter(({ right }) => right).length / results.length).toBeGreaterThan(least);
  });
});
