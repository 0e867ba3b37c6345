import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { causeIds } from '../../src/diagnosis/cause-id.ts';
import { causes } from '../../src/diagnosis/causes/index.ts';
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
const diagnoses = found.flat().flatMap((workload) => workload.diagnoses);

/** Causes that no recording shows yet, so they are never given with high confidence. This list only gets shorter. */
const notRecorded = [
  'leftover-state',
  'api-version-not-served',
  'access-not-granted',
  'licence-or-quota',
  'lock-held',
  'dependency-starting',
  'prints-usage',
  'runtime-hook-failed',
];

/** Answers of all questions, with their question. What a log can say hangs below five questions: it counts once. */
function answers(node: TreeNode): string[] {
  if (typeof node === 'string') return [];
  const log = /log/.test(node.question);
  const recorded = answersOf(node).filter(
    ([, next]) => typeof next !== 'string' || !notRecorded.includes(next),
  );
  return recorded.flatMap(([answer, next]) => [
    `${log ? 'the log' : node.question} ${answer}`,
    ...answers(next),
  ]);
}

test('every cause is found in a recording of a real cluster', () => {
  const seen = new Set(diagnoses.map(({ cause }) => cause));
  expect(causeIds.filter((id) => !seen.has(id)).toSorted()).toEqual(notRecorded.toSorted());
  expect(causeIds.filter((id) => !causes[id].recorded).toSorted()).toEqual(notRecorded.toSorted());
});

test('every answer of the tree is given in a recording', () => {
  const seen = new Set(
    diagnoses.flatMap(({ trail }) =>
      trail.map(({ question, answer }) => `${/log/.test(question) ? 'the log' : question} ${answer}`),
    ),
  );
  expect([...new Set(answers(tree))].filter((answer) => !seen.has(answer))).toEqual([]);
});
