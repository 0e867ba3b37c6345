import { readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { TreeNode } from '../../src/diagnosis/ask.ts';
import { causeIds } from '../../src/diagnosis/cause-id.ts';
import { causes } from '../../src/diagnosis/causes/index.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/read-evidence.ts';
import { tree } from '../../src/diagnosis/tree.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

const folder = new URL('fixtures/recordings/', import.meta.url).pathname;
const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const found = await Promise.all(
  names.map(async ({ name }) => diagnose(readEvidence((await loadEvidence(folder + name)).files))),
);
const diagnoses = found.flat().flatMap((workload) => workload.diagnoses);

/** Answers of all questions, with their question. What a log can say hangs below five questions: it counts once. */
function answers(node: TreeNode): string[] {
  if (typeof node === 'string') return [];
  const log = /log/.test(node.question);
  return Object.entries(node.branches).flatMap(([answer, next]) => [
    `${log ? 'the log' : node.question} ${answer}`,
    ...answers(next),
  ]);
}

test('every cause is found in a recording of a real cluster, or can never be given with high confidence', () => {
  const seen = new Set(diagnoses.map(({ cause }) => cause));
  const unseen = causeIds.filter((id) => !seen.has(id));
  // The kernel kills for the memory of the node only when a whole machine runs out of it.
  expect(unseen).toEqual(['node-out-of-memory']);
  expect(unseen.map((id) => causes[id].recorded)).toEqual([false]);
});

/** Answers that no recording shows yet: what comes after them is known from the source of Kubernetes and its runtimes. */
const unrecorded = [
  'What does the Job say? nothing known',
  'What does the kubelet miss? a subPath cannot be prepared',
  'What does the kubelet miss? nothing known',
  'What does the registry say? nothing that tells',
  'What does the runtime say? it is made for another processor',
  'What does the runtime say? its interpreter is not there',
  'What does the runtime say? nothing known',
  'What does the runtime say? the memory limit is below what the runtime needs',
  'What does the runtime say? the working directory is not allowed',
  'What is in the way? a claim is missing',
  'What is in the way? its ServiceAccount is missing',
  'What is in the way? nothing',
  'What is in the way? the volume is in use elsewhere',
  'What keeps it from being ready? nothing known',
  'Who ended that run? its node went away',
  'Who refused to create it? nothing known',
  'Who sends SIGKILL, if neither the kernel nor a probe says so? a child that was killed for memory',
  'Who sends SIGKILL, if neither the kernel nor a probe says so? it has a memory limit and nothing else is known',
  'Who sends SIGKILL, if neither the kernel nor a probe says so? the log tells of something else',
  'Who sends SIGKILL, if neither the kernel nor a probe says so? the node ran out of memory',
  'Whose memory was it? a limit that is too small to start with',
  'Whose memory was it? the memory of the node: it has no limit',
  'Why did the pod end? nothing known',
  'With which exit code? not known',
  'the log a child of it was killed',
];

test('every answer of the tree is given in a recording, but for these', () => {
  const seen = new Set(
    diagnoses.flatMap(({ trail }) =>
      trail.map(({ question, answer }) => `${/log/.test(question) ? 'the log' : question} ${answer}`),
    ),
  );
  expect([...new Set(answers(tree))].filter((answer) => !seen.has(answer)).toSorted()).toEqual(unrecorded);
});
