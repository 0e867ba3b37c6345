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

test('every recording, served by an API server, gives the answer that its files give', async () => {
  const different: unknown[] = [];
  for (const name of names) {
    const { files } = await loadEvidence(folder + name);
    const [recorded, served] = [await fromFiles(files), await live(files)];
    if (JSON.stringify(recorded) !== JSON.stringify(served))
      different.push(`${name}: ${recorded.flat().join('; ')} -> ${served.flat().join('; ')}`);
  }
  expect(different).toEqual([]);
}, 180_000);
