import { largest } from '../../../text/many.ts';
import type { LogCause } from '../../log-causes.ts';
import type { LogLine } from '../log-lines.ts';
import { frame } from '../stack-trace.ts';
import model from './words.json' with { type: 'json' };

/** A linear model of the words with which logs end. `npm run fit` writes it; each weight belongs to a word and a cause. */
export interface WordModel {
  readonly causes: readonly string[];
  readonly bias: readonly number[];
  /** By word: the index of a cause, its weight in hundredths, the next index, its weight … */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

const lines = 10;
const nearest = 3;
const mostWords = 400;
const longest = 600;
/** A line that counts no more than this by its place tells of what the program outlived. */
const surelySurvived = -4;

/**
 * The words that the model looks at, each with how much it counts: those of the last lines that are no stack frames, and of
 * errors somewhat before.
 */
export function wordsOf(log: readonly LogLine[], places: readonly number[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const allSurvived = log.every((_, index) => (places[index] as number) <= surelySurvived);
  const told = log.filter(
    ({ raw, quoted }, index) =>
      !quoted && (allSurvived || (places[index] as number) > surelySurvived) && !frame.test(raw),
  );
  const last = told.length - 1;
  for (let index = last; index >= 0 && index > last - 40 && found.size < mostWords; index--) {
    const { text, level } = told[index] as LogLine;
    const near = last - index;
    const severe = level === 'fatal' || level === 'error';
    if (near >= lines && !severe) continue;
    const counts = near < nearest || level === 'fatal' ? 1 : severe ? 0.7 : 0.4;
    let before = '';
    for (const [word] of text
      .slice(0, longest)
      .toLowerCase()
      .replace(/\d+/g, '0')
      .matchAll(/[a-z_0]{2,40}/g)) {
      for (const token of before ? [word, `${before} ${word}`] : [word])
        found.set(token, Math.max(found.get(token) ?? 0, counts));
      before = word;
    }
  }
  return found;
}

/** How probable the words of a log make each cause; all of them together make 1. */
export function wordsSay(
  log: readonly LogLine[],
  places: readonly number[],
  { causes, bias, words }: WordModel = model as WordModel,
): ReadonlyMap<LogCause, number> {
  const sums = [...bias];
  for (const [word, counts] of wordsOf(log, places)) {
    const own = Object.hasOwn(words, word) ? (words[word] as readonly number[]) : [];
    for (let at = 0; at < own.length; at += 2)
      sums[own[at] as number] =
        (sums[own[at] as number] as number) + ((own[at + 1] as number) / 100) * counts;
  }
  const most = largest(sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return new Map(causes.map((cause, index) => [cause as LogCause, (powers[index] as number) / all]));
}
