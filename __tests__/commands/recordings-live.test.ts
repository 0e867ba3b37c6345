import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { readLive } from '../../src/commands/diagnose/diagnose-live.ts';
import { diagnoseWithoutSecrets } from '../../src/commands/diagnose/diagnose-without-secrets.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { notePath, readsNote } from '../../src/diagnosis/evidence/evidence-notes.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { RecordedServer } from '../cluster/recorded-server.ts';
import { kubeconfigFor } from '../cluster/scripted-cluster.ts';
import { behindNouns, nouns, withNouns } from './renamed-recording.ts';

const folder = new URL('../diagnosis/fixtures/recordings/', import.meta.url).pathname;
/** Of those that begin so nothing but events was recorded: there is no workload that a server could be asked for. */
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('events-of-'))
  .map(({ name }) => name);

const answer = (workloads: readonly DiagnosedWorkload[]) =>
  workloads
    .map(({ object, diagnoses, outcome }) => [
      `${object.kind} ${object.name} ${outcome}`,
      ...diagnoses.map(({ cause, confidence, location }) => `${cause} ${confidence} ${location.container}`),
    ])
    .toSorted();

/** Only what is said to be wrong, and where: with other names one source of evidence more or less may agree. */
const causesOf = (answers: ReturnType<typeof answer>) =>
  answers.map(([, ...rest]) => rest.map((text) => text?.split(' ')[0]));

/** The files say when they were made, as what `--evidence` stores does: without that a crash may have been over long ago. */
async function fromFiles(recorded: readonly EvidenceFile[]) {
  const note = readsNote(Date.parse(new RecordedServer(recorded).date), [], []);
  const files = [...recorded, { path: notePath, text: JSON.stringify(note) }];
  return answer(await diagnoseWithoutSecrets(readEvidence(files)));
}

/** As `crashgate diagnose -n NAMESPACE` does it. */
async function live(files: readonly EvidenceFile[]) {
  const server = new RecordedServer(files);
  try {
    const kubeconfig = kubeconfigFor(await server.start()).replace(
      '"shop"',
      JSON.stringify(server.namespace),
    );
    const ended = new AbortController();
    const cluster = await connect({ kubeconfig, env: {}, signal: ended.signal, patience: 5000 });
    const read = await readLive(cluster, { workload: undefined, readSecrets: true });
    ended.abort();
    return answer(await diagnoseWithoutSecrets(readEvidence(read.files)));
  } finally {
    await server.stop();
  }
}

/** What differs between the two ways, of recordings as `changed` makes them; and how many of those it changed. */
async function differences(
  changed: (files: readonly EvidenceFile[], index: number) => EvidenceFile[],
  wanted: (index: number) => boolean = () => true,
) {
  const different: string[] = [];
  const otherCause: string[] = [];
  let changes = 0;
  for (const [index, name] of names.entries()) {
    if (!wanted(index)) continue;
    const { files } = await loadEvidence(folder + name);
    const given = changed(files, index);
    const [recorded, served] = [await fromFiles(given), await live(given)];
    if (JSON.stringify(recorded) !== JSON.stringify(served))
      different.push(`${name}: ${recorded} -> ${served}`);
    if (given.every(({ text }, at) => text === files[at]?.text)) continue;
    changes += 1;
    const original = await fromFiles(files);
    if (JSON.stringify(causesOf(original)) !== JSON.stringify(causesOf(recorded))) otherCause.push(name);
  }
  return { different, otherCause, changes };
}
/** Every third recording: RECORDINGS=all takes all of them. */
const every = (first: number) => (index: number) => process.env.RECORDINGS === 'all' || index % 3 === first;
const nounOf = (index: number) => nouns[index % nouns.length] as (typeof nouns)[number];

test('every recording, served by an API server, gives the answer that its files give', async () => {
  expect((await differences((files) => [...files])).different).toEqual([]);
}, 600_000);

test('also when all that has a name is called like a secret', async () => {
  const { different, otherCause, changes } = await differences(
    (files, index) => withNouns(files, nounOf(index)),
    every(0),
  );
  expect(different).toEqual([]);
  // PHP's autoload.php says by its name that modules were not installed.
  expect(otherCause.filter((name) => name !== 'queue-php')).toEqual([]);
  expect(changes).toBeGreaterThan(40);
}, 600_000);

test('also when all that is said stands behind the word for a secret', async () => {
  const { different, otherCause, changes } = await differences(
    (files, index) => behindNouns(files, nounOf(index)),
    every(1),
  );
  expect({ different, otherCause }).toEqual({ different: [], otherCause: [] });
  expect(changes).toBeGreaterThan(40);
}, 600_000);
