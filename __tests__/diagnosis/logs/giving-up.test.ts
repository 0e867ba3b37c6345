import { describe, expect, test } from '@jest/globals';
import { classifyLog } from '../../../src/diagnosis/logs/classify.ts';

const warned = '{"level":"warn","msg":"cache not ready","error":"connect ECONNREFUSED 10.96.14.8:6379"}';
const causeOf = (...lines: string[]) => classifyLog(lines.join('\n')).findings[0]?.cause;

describe('a warning explains the end of a log only where the log ends with giving up', () => {
  test.each([
    'giving up on cache after 4 attempts',
    'cache did not become ready in time',
    'max retries reached, exiting',
    'all attempts exhausted',
  ])('%s', (last) => {
    expect(causeOf(warned, warned, `{"level":"fatal","msg":"${last}"}`)).toBe('dependency-unreachable');
  });

  test('it was survived where something else comes last', () => {
    expect(causeOf(warned, warned, '{"level":"fatal","msg":"TypeError: x is not a function"}')).toBe(
      'application-error',
    );
  });

  test('a warning that gives up was survived as well', () => {
    expect(
      causeOf(
        warned,
        '{"level":"warn","msg":"gave up on the cache, going on without"}',
        '{"level":"error","msg":"TypeError: rates is not iterable"}',
      ),
    ).toBe('application-error');
  });
});
