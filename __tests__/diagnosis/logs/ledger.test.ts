import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fitAll, readLedger } from '../../../scripts/fit.ts';
import { surelyRight } from '../../../src/diagnosis/cite/cite-log.ts';
import fitted from '../../../src/diagnosis/logs/rank.json' with { type: 'json' };

const examples = readLedger();
const { answers, coefficients } = fitAll(examples);
const right = (of: readonly { readonly right: boolean }[]): number =>
  of.filter((answer) => answer.right).length / of.length;

test('the committed coefficients are those that the ledger gives', () => {
  expect(coefficients.length).toBe(fitted.length);
  const furthest = Math.max(...coefficients.map((each, at) => Math.abs(each - (fitted[at] as number))));
  expect(furthest).toBeLessThan(0.05);
});

test('with whole families held out it is right in nine of ten, within the noise of so many logs', () => {
  expect(examples.length).toBeGreaterThan(2300);
  expect(right(answers)).toBeGreaterThan(0.89);
  expect(right(answers.filter(({ example }) => example.kind === 'survived'))).toBeGreaterThan(0.82);
});

test('where it is as good as certain it is right in 97 of 100, and that is half of the logs', () => {
  const sure = answers.filter(({ says, probability }) => says && probability >= surelyRight);
  expect(sure.length / answers.length).toBeGreaterThan(0.5);
  expect(right(sure)).toBeGreaterThan(0.97);
});

test('every log that was ever a first contact is there, and has a label of its own time', () => {
  const rows = readFileSync(new URL('../first-contacts.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const names = new Set(rows.map((row) => (JSON.parse(row) as { log: string }).log));
  expect(examples.filter(({ log }) => !names.has(log))).toEqual([]);
  expect(examples.filter(({ causes }) => causes.length === 0)).toEqual([]);
});
