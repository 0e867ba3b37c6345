import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { actionFileInputs, inputsTables } from '../../scripts/action-file.ts';
import { actionInputs, notes } from '../../src/inputs/action-inputs.ts';
import { readActionInputs } from '../../src/inputs/read-inputs.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const action = load(read('action.yml')) as {
  inputs: Record<string, { description: string; default?: string }>;
};

test('action.yml has the inputs of the schema, in its words', () => {
  expect(action.inputs).toEqual(actionFileInputs());
});

test('the page on the action has their tables', () => {
  expect(read('docs/action.md')).toContain(inputsTables());
});

test('a default of action.yml is the one that holds without it', () => {
  const defaults = Object.entries(action.inputs).flatMap(([name, input]) =>
    input.default === undefined || name === 'token' ? [] : [[name, input.default] as const],
  );
  expect(defaults.length).toBeGreaterThan(10);
  const written = new Map(defaults);
  expect(readActionInputs((name) => written.get(name) ?? '')).toEqual(readActionInputs(() => ''));
  // A switch that is off or on by default says so to GitHub.
  const silent = Object.entries(actionInputs.shape).filter(
    ([name, type]) =>
      typeof type.parse(undefined) !== 'undefined' &&
      !Array.isArray(type.parse(undefined)) &&
      !written.has(name),
  );
  expect(silent.map(([name]) => name)).toEqual([]);
});

test('what the settings file may set too has no default in action.yml, which would win over the file', () => {
  for (const name of ['namespace', 'kubernetes-version', 'fail-on', 'external', 'redact']) {
    expect([name, action.inputs[name]?.default]).toEqual([name, undefined]);
  }
});

test('each input says to which mode it belongs', () => {
  for (const type of Object.values(actionInputs.shape)) expect(notes.get(type)?.modes).not.toEqual([]);
  expect(action.inputs.since?.description).toMatch(/ For alert\.$/);
});
