import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { causeIds } from '../../src/cause-id.ts';
import { unrecorded } from '../../src/diagnosis/causes/unrecorded.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { answersOf, type TreeNode } from '../../src/diagnosis/tree/ask.ts';
import { tree } from '../../src/diagnosis/tree/tree.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

const folder = new URL('fixtures/recordings/', import.meta.url).pathname;
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const found = await Promise.all(
  names.map(async ({ name }) => diagnose(readEvidence((await loadEvidence(folder + name)).files))),
);
const logs = (await loadEvidence(`${folder}exit1-missing-env`)).files.filter(({ path }) =>
  path.endsWith('.log'),
);
const ofLogsAlone = diagnose(readEvidence(logs)).flatMap((workload) => workload.diagnoses);
const diagnoses = [...found.flat().flatMap((workload) => workload.diagnoses), ...ofLogsAlone];

/** Answers of all questions, with their question and leaves. What a log can say hangs below several questions: it counts once. */
function answers(node: TreeNode): { answer: string; leaves: string[] }[] {
  if (typeof node === 'string') return [];
  const log = /log/.test(node.question);
  return answersOf(node).flatMap(([answer, next]) => [
    { answer: `${log ? 'the log' : node.question} ${answer}`, leaves: leavesOf(next) },
    ...answers(next),
  ]);
}

function leavesOf(node: TreeNode): string[] {
  return typeof node === 'string' ? [node] : answersOf(node).flatMap(([, next]) => leavesOf(next));
}

const isUnrecorded = (id: string): boolean => unrecorded.some((each) => each === id);

test('every cause is found in a recording of a real cluster, unless it is on the list', () => {
  const seen = new Set(diagnoses.map(({ cause }) => cause));
  expect(causeIds.filter((id) => !seen.has(id) && !isUnrecorded(id))).toEqual([]);
});

test('the list of causes without a recording only shrinks: what is recorded comes off it', () => {
  const seen = new Set(diagnoses.map(({ cause }) => cause));
  expect(unrecorded.filter((id) => seen.has(id))).toEqual([]);
});

test('every answer of the tree is given in a recording, unless it leads to nothing recorded', () => {
  const seen = new Set(
    diagnoses.flatMap(({ trail }) =>
      trail.map(({ question, answer }) => `${/log/.test(question) ? 'the log' : question} ${answer}`),
    ),
  );
  const expected = answers(tree).filter(({ leaves }) => !leaves.every(isUnrecorded));
  expect([...new Set(expected.map(({ answer }) => answer))].filter((answer) => !seen.has(answer))).toEqual(
    [],
  );
});
