import { describe, expect, test } from '@jest/globals';
import { readLogLines } from '../../../src/diagnosis/logs/log-lines.ts';
import { PatternIndex } from '../../../src/diagnosis/logs/pattern-index.ts';
import { logPatterns } from '../../../src/diagnosis/logs/patterns/index.ts';
import { requiredTexts } from '../../../src/diagnosis/logs/required-text.ts';
import { logSamples } from '../log-samples.ts';
import { logTails } from '../log-tails.ts';
import { serverLogSamples } from '../server-log-samples.ts';

describe('the texts of which every match holds one', () => {
  test.each([
    [/connection refused/i, ['connection refused']],
    [/\bERR_[A-Z]+_FOUND\b/, ['_found']],
    [/(?:cannot|could not) (?:open|read)/, ['cannot', 'could not']],
    [/colou?r of the sky/, ['r of the sky']],
    [/[Mm]issing\b/, ['missing']],
    [/bind(?:ing)? on: \[(?<port>\d+)\]/, [' on: [']],
    [/(?<!not )(?:found|seen)(?= here)/, ['found', 'seen']],
    [/(?:abc){2,}|\u2018xyz/, ['abc', '\u2018xyz']],
    [/line\n +at \//, ['line\n ']],
  ])('%s: %j', (expression, texts) => {
    expect(requiredTexts(expression)).toEqual(texts);
  });

  test.each([/\d+/, /abc|\d/, /(?:abc)?/, /(?:abc){0,3}x/, /[abc]+/, /no/, /abc*|x/])(
    '%s: none',
    (expression) => {
      expect(requiredTexts(expression)).toBeUndefined();
    },
  );
});

test('a pattern that matches a line of a log is always among the candidates for it', () => {
  const logs = [...logSamples, ...serverLogSamples]
    .map(([, , log]) => log)
    .concat(logTails.map(({ log }) => log));
  const texts = new Set(logs.flatMap((log) => [log, ...readLogLines(log).map(({ text }) => text)]));
  const index = new PatternIndex(logPatterns);
  const missed = [...texts].flatMap((text) => {
    const candidates = index.candidates(text);
    return logPatterns
      .filter((pattern) => pattern.text.test(text) && !candidates.includes(pattern))
      .map((pattern) => [pattern.text.source, text]);
  });
  expect(missed).toEqual([]);
});

test('candidates keep the order of the patterns, those that require no text included', () => {
  const patterns = [/\d{3}/, /second/, /first/].map((text) => ({ text }));
  expect(new PatternIndex(patterns).candidates('first, then second')).toEqual(patterns);
  expect(new PatternIndex(patterns).candidates('neither')).toEqual(patterns.slice(0, 1));
});

test('nearly every pattern requires a text, so that most lines are passed over', () => {
  const without = logPatterns.filter(({ text }) => requiredTexts(text) === undefined);
  expect(without.length).toBeLessThan(logPatterns.length / 20);
});
