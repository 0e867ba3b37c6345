import { describe, expect, test } from '@jest/globals';
import { classifyLog } from '../../../src/diagnosis/logs/classify.ts';

const json = (level: string, msg: string, err?: string) => JSON.stringify({ level, msg, err });
const survived = json('ERROR', 'traces export', 'dial tcp 10.96.66.4:4318: connect: connection refused');
const goesOn = json('INFO', 'loading rate tables');
const causeOf = (...lines: string[]) => classifyLog(lines.join('\n')).findings[0]?.cause;

describe('an error after which a program went on is not what it ended of', () => {
  test.each([
    ['its own business', json('FATAL', 'duplicate rate for product 4711'), 'application-error'],
    [
      'its own business, in a detail',
      json('ERROR', 'startup', 'duplicate rate for product 4711'),
      'application-error',
    ],
    [
      'another known cause',
      json('ERROR', 'startup', 'SIGNING_KEY is not set'),
      'missing-environment-variable',
    ],
    [
      'a line without a level',
      '2026/11/23 07:42:06 load: open /etc/tables.json: no such file or directory',
      'missing-file',
    ],
    [
      'a mistake',
      'Exception in thread "main" java.lang.NullPointerException: m is null\n\tat App.main(App.java:3)',
      'application-error',
    ],
  ])('where it ends of %s', (_, end, cause) => {
    expect(causeOf(survived, goesOn, end)).toBe(cause);
  });
});

describe('an error may be the reason of a later one', () => {
  test.each([
    ['that only says that it ends', goesOn, json('FATAL', 'application failed to start')],
    ['that speaks of what it needs', goesOn, json('FATAL', 'cache warm-up: no answer from the backend')],
    [
      'where it only waited between them',
      json('INFO', 'trying again in 5s'),
      json('FATAL', 'rates are incomplete'),
    ],
  ])('%s', (_, between, end) => {
    expect(causeOf(survived, between, end)).toBe('dependency-unreachable');
  });
});
