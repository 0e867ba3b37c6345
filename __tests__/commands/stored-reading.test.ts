import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { diagnoseWithoutSecrets } from '../../src/commands/diagnose/diagnose-without-secrets.ts';
import { filesWithoutSecrets } from '../../src/commands/diagnose/evidence-without-secrets.ts';
import { storedReading, withReading } from '../../src/commands/diagnose/stored-reading.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import { type ClusterReads, evidenceOfReads } from '../../src/diagnosis/evidence/cluster-reads.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { asList, asMapping, type Mapping } from '../../src/manifest/value.ts';

const folder = new URL('../diagnosis/fixtures/recordings/', import.meta.url).pathname;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const nouns = ['access token', 'secret', 'password', 'credentials', 'api key', 'auth'];

/** A recording as it was read of a cluster, in which every word that decides stands behind that of a secret. */
async function reads(name: string, noun: string | undefined): Promise<ClusterReads> {
  const { files } = await loadEvidence(folder + name);
  const evidence = readEvidence(files);
  const said = (text: string): string => (noun && text.trim() !== '' ? `${noun}: ${text}` : text);
  const objects = files.flatMap(({ path, text }): Mapping[] => {
    if (!path.endsWith('.json')) return [];
    const value = asMapping(JSON.parse(text));
    return (Array.isArray(value.items) ? asList(value.items) : [value]).map(asMapping);
  });
  return {
    objects: objects.map((object) =>
      object.kind === 'Event' && noun ? { ...object, message: said(String(object.message)) } : object,
    ),
    absent: [],
    logs: evidence.logs.flatMap(({ pod, container, which, text }) =>
      pod && container ? [{ pod, container, which, text: text.split('\n').map(said).join('\n') }] : [],
    ),
    at: evidence.takenAt,
    degraded: [],
  };
}

const answer = (workloads: readonly DiagnosedWorkload[]) =>
  workloads.map(({ object, diagnoses }) => [
    object.name,
    ...diagnoses.map(({ cause, confidence, location }) => `${cause} ${confidence} ${location.container}`),
  ]);

/** As `diagnose --from` reads it back. */
async function readBack(files: readonly EvidenceFile[]): Promise<DiagnosedWorkload[]> {
  const fresh = await diagnoseWithoutSecrets(readEvidence(files));
  return (await storedReading(files, fresh)) ?? fresh;
}

describe('stored evidence gives the diagnosis that the raw one gave', () => {
  test.each([undefined, ...nouns])(
    'with every line behind %j',
    async (noun) => {
      const picked = names.filter((_, index) => index % 7 === nouns.indexOf(noun ?? '') + 1);
      expect(picked.length).toBeGreaterThan(40);
      const different: unknown[] = [];
      let changed = 0;
      for (const name of picked) {
        const whole = await reads(name, noun);
        const live = await diagnoseWithoutSecrets(evidenceOfReads(whole));
        const stored = withReading(await filesWithoutSecrets(whole), live);
        const [raw, back] = [answer(live), answer(await readBack(stored))];
        if (JSON.stringify(raw) !== JSON.stringify(back)) different.push({ name, raw, back });
        const fresh = answer(await diagnoseWithoutSecrets(readEvidence(stored)));
        if (JSON.stringify(raw) !== JSON.stringify(fresh)) changed += 1;
      }
      expect(different).toEqual([]);
      // Without what was stored some would be read otherwise.
      if (noun === 'password') expect(changed).toBeGreaterThan(0);
    },
    120_000,
  );
});

describe('what was stored counts only for what it was made of', () => {
  const made = async () => {
    const whole = await reads('exit1-missing-env', undefined);
    const live = await diagnoseWithoutSecrets(evidenceOfReads(whole));
    const other = live.map((workload) => ({
      ...workload,
      diagnoses: workload.diagnoses.map((diagnosis) => ({ ...diagnosis, cause: 'out-of-memory' as const })),
    }));
    return { live, stored: withReading(await filesWithoutSecrets(whole), other) };
  };

  test('it is shown where it differs', async () => {
    const { live, stored } = await made();
    expect((await storedReading(stored, live))?.[0]?.diagnoses[0]?.cause).toBe('out-of-memory');
  });

  test.each<[string, (files: readonly EvidenceFile[]) => EvidenceFile[]]>([
    [
      'a text has changed',
      (files) =>
        files.map((file) => (file.path.endsWith('.log') ? { ...file, text: `${file.text} ` } : file)),
    ],
    [
      'another version made it',
      (files) =>
        files.map((file) => ({
          ...file,
          text: file.text.replace(/("report": \{\s*"version": )"[^"]*"/, '$1"0.0.1"'),
        })),
    ],
    [
      'it is no report',
      (files) =>
        files.map((file) => ({ ...file, text: file.text.replace(/"workloads": \[/, '"workloads": [3, ') })),
    ],
    ['a file has come', (files) => [...files, { path: 'more.log', text: 'x' }]],
  ])('not when %s', async (_, change) => {
    const { live, stored } = await made();
    const changed = change(stored);
    expect(changed).not.toEqual(stored);
    expect(await storedReading(changed, live)).toBeUndefined();
  });
});
