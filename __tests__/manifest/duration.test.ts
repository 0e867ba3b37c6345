import { expect, test } from '@jest/globals';
import { parseDuration } from '../../src/manifest/duration.ts';

test.each([
  ['45', 45],
  [45, 45],
  ['45s', 45],
  ['1m30s', 90],
  ['2m', 120],
  ['1h', 3600],
  [' 2.5s ', 2.5],
  ['0', 0],
  ['', undefined],
  ['soon', undefined],
  ['30s1m', undefined],
  ['-5', undefined],
  [null, undefined],
  [['45'], undefined],
])('%j', (written, seconds) => {
  expect(parseDuration(written)).toBe(seconds);
});
