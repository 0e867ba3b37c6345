import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { causeIds } from '../../src/cause-id.ts';
import { causes } from '../../src/diagnosis/causes/index.ts';
import { preventedBy } from '../../src/diagnosis/causes/prevented-by.ts';
import { unrecorded } from '../../src/diagnosis/causes/unrecorded.ts';
import { logAnswers, logCauses } from '../../src/diagnosis/log-causes.ts';
import { answersOf, type TreeNode } from '../../src/diagnosis/tree/ask.ts';
import { tree } from '../../src/diagnosis/tree/tree.ts';
import { rules } from '../../src/gate/rules/index.ts';
import { decisionText } from '../../src/report/diagnosis/tree-text.ts';
import { leftToDo } from '../left-to-do.ts';

const folder = new URL('../../src/diagnosis/causes/', import.meta.url).pathname;

function leaves(node: TreeNode): string[] {
  return typeof node === 'string' ? [node] : answersOf(node).flatMap(([, next]) => leaves(next));
}

test('every cause is a leaf of the tree', () => {
  expect([...new Set(leaves(tree))].toSorted()).toEqual([...causeIds].toSorted());
});

test('every question is asked in words, and every leaf can be read', () => {
  const text = decisionText();
  expect(causeIds.filter((id) => !text.includes(id))).toEqual([]);
  const questions = (node: TreeNode): string[] =>
    typeof node === 'string' ? [] : [node.question, ...Object.values(node.branches).flatMap(questions)];
  for (const question of questions(tree)) expect(question).toMatch(/^[A-Z].*\?$/);
});

describe('a cause is a folder', () => {
  test.each(causeIds)('%s', (id) => {
    expect(causes[id].id).toBe(id);
    const read = (name: string): string => readFileSync(`${folder}${id}/${name}`, 'utf8');
    expect(leftToDo('cause', id, read('cause.ts'), read('cause.md'))).toEqual([]);
  });

  test('and nothing else is', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...causeIds].toSorted());
  });
});

test('every cause that is not on the list of unrecorded ones has a labelled recording', () => {
  const file = new URL('fixtures/recordings/causes.yaml', import.meta.url);
  const labels = Object.values(load(readFileSync(file, 'utf8')) as Record<string, { cause: string }>);
  const seen = new Set(labels.map(({ cause }) => cause));
  const claimed = causeIds.filter((id) => id !== 'unknown' && !unrecorded.includes(id));
  expect(claimed.filter((id) => !seen.has(id))).toEqual([]);
});

test('gate rules and causes name each other', () => {
  const said = Object.fromEntries(
    causeIds.map((cause) => [
      cause,
      rules.filter(({ prevents }) => prevents.includes(cause)).map(({ id }) => id),
    ]),
  );
  for (const cause of causeIds) expect([...preventedBy[cause]].toSorted()).toEqual(said[cause]?.toSorted());
});

test('the table of what logs show is printed once, and is the list of causes that a log can show', () => {
  const text = decisionText();
  const [drawing = '', table = ''] = text.split('\nTable ');
  expect(text.split('\nTable ')).toHaveLength(2);
  for (const cause of logCauses) expect(table).toContain(`${logAnswers[cause]}: ${cause}`);
  expect(drawing).not.toContain('schema-mismatch');
  expect(text.split('\n').length).toBeLessThan(200);
});
