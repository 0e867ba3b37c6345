import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type ClusterReads, redactedFiles } from '../../src/diagnosis/evidence/cluster-reads.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { writeEvidence } from '../../src/files/write-evidence.ts';

const run = (pod: string): EvidenceFile[] => {
  const logs = [{ pod, container: 'app', which: 'current', text: pod }] as const;
  const taken: ClusterReads = { objects: [], absent: [], logs, at: 0, degraded: [] };
  return redactedFiles(taken);
};

test('evidence of an earlier run does not stay behind; what somebody else put there does', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'evidence-')), 'new');
  await writeEvidence(folder, run('first'));
  expect(readdirSync(folder).toSorted()).toEqual(['crashgate.json', 'first_app.log', 'workload.json']);
  writeFileSync(join(folder, 'notes.log'), 'mine');
  await writeEvidence(folder, run('second'));
  expect(readdirSync(folder).toSorted()).toEqual([
    'crashgate.json',
    'notes.log',
    'second_app.log',
    'workload.json',
  ]);
});

test('a note cannot have files removed elsewhere', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'evidence-'));
  const folder = join(parent, 'run');
  await writeEvidence(folder, run('first'));
  writeFileSync(join(parent, 'precious.log'), 'keep');
  const note = JSON.parse(readFileSync(join(folder, 'crashgate.json'), 'utf8'));
  const files = ['../precious.log', join(parent, 'precious.log'), 7, 'package'];
  writeFileSync(join(folder, 'crashgate.json'), JSON.stringify({ ...note, files }));
  await writeEvidence(folder, run('second'));
  expect(readFileSync(join(parent, 'precious.log'), 'utf8')).toBe('keep');
});
