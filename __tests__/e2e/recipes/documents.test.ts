import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { asMapping } from '../../../src/manifest/value.ts';
import { readRecipes } from './recipe.ts';
import { doubles, ourNames } from './run-recipe.ts';

const { recipes, fragments } = readRecipes();
const here = new URL('.', import.meta.url);
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n');

test.each(recipes)('$at: $name is run by a test', ({ name }) => {
  expect(tests.includes(`run('${name}'`)).toBe(true);
});

test('a workflow that stands in both documents is the same in both', () => {
  const different = recipes.filter(({ name, text }) =>
    recipes.some((other) => other.name === name && other.text !== text),
  );
  expect(different).toEqual([]);
});

test('nobody is shown a part of a workflow, which no test could run', () => {
  expect(fragments.filter(({ text }) => /\buses:|\bruns-on:/.test(text))).toEqual([]);
});

test('actions of others are those that have a double', () => {
  const used = recipes.flatMap(({ text }) =>
    [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action),
  );
  const others = used
    .filter((action) => !ourNames.includes(action))
    .map((action) => action.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1'));
  expect([...new Set(others)].toSorted()).toEqual(Object.keys(doubles).toSorted());
});

describe.each(recipes)('$at: $name', ({ text }) => {
  const workflow = asMapping(load(text));
  const jobs = Object.values(asMapping(workflow.jobs)).map(asMapping);

  test('says why it wants each permission', () => {
    expect(workflow.permissions).toBeDefined();
    const [, block = ''] = /^permissions:\n((?: {2}.*\n)+)/m.exec(text) ?? [];
    const lines = block.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !/^ {2}[a-z-]+: (read|write) # \S/.test(line))).toEqual([]);
  });

  test('ends by itself, and does not run twice at a time', () => {
    expect(jobs.filter((job) => typeof job['timeout-minutes'] !== 'number')).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });
});

describe('the page on troubleshooting', () => {
  const table = readFileSync(new URL('../../../docs/troubleshooting.md', here), 'utf8');

  test('explains messages that there are', () => {
    const sources = new URL('../../../src/', here);
    const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, sources), 'utf8'))
      .join('\n');
    const messages = [...table.matchAll(/^\| `([^`]+)` \|/gm)].map(([, message = '']) => message);
    expect(messages.length).toBeGreaterThan(10);
    const parts = messages.flatMap((message) => message.split(/"?…"?/)).map((part) => part.trim());
    expect(parts.filter((part) => !code.includes(part))).toEqual([]);
  });
});
