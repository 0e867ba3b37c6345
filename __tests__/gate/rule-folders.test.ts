import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../scripts/new-folder.ts';
import { skeleton } from '../../scripts/new-rule.ts';
import { rules } from '../../src/gate/rules/index.ts';
import { leftToDo } from '../left-to-do.ts';

const folder = new URL('../../src/gate/rules/', import.meta.url).pathname;

describe('a rule is a folder with its code and its page', () => {
  test.each(rules.map(({ id }) => id))('%s', (id) => {
    const read = (name: string): string => readFileSync(`${folder}${id}/${name}`, 'utf8');
    expect(leftToDo('rule', id, read('rule.ts'), read('rule.md'))).toEqual([]);
  });

  test('and nothing else is', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  });
});

test('a new rule says what is left to do until all of it is filled in', () => {
  const files = skeleton('host-process-ids');
  const left = leftToDo('rule', 'host-process-ids', files['rule.ts'], files['rule.md']);
  expect(left.filter((item) => item.startsWith('rule.md'))).toHaveLength(4);
  expect(left.filter((item) => item.startsWith('rule.ts')).length).toBeGreaterThan(3);
  const filled = (text: string): string => text.replaceAll(/\(to be written[^)]*\)/g, 'shares the host');
  expect(leftToDo('rule', 'host-process-ids', filled(files['rule.ts']), filled(files['rule.md']))).toEqual(
    [],
  );
});

test.each([
  [undefined, 'usage: npm run new-rule my-rule'],
  ['MyRule', '"MyRule" is not in kebab-case\nusage: npm run new-rule my-rule'],
  ['../evil', '"../evil" is not in kebab-case\nusage: npm run new-rule my-rule'],
  ['memory-limit', 'memory-limit exists already'],
  ['host-process-ids', undefined],
])('a new rule cannot be called %s: %s', (id, why) => {
  expect(refusal(id, 'npm run new-rule my-rule', new URL(`file://${folder}`))).toBe(why);
});
