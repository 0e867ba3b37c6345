import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textReport } from '../../src/report/gate/text.ts';
import { expectGolden } from './golden.ts';
import { resultOf } from './result.ts';
import { blockedResult, crowdedResult, hostileResult, passedResult, unjudgedResult } from './results.ts';

describe('the terminal report', () => {
  test.each([
    ['blocked.txt', textReport(blockedResult())],
    ['blocked-notes-80-columns.txt', textReport(blockedResult(), { notes: true, width: 80 })],
    ['passed.txt', textReport(passedResult())],
    ['unjudged.txt', textReport(unjudgedResult())],
    ['hostile.txt', textReport(hostileResult())],
    ['crowded.txt', textReport(crowdedResult())],
  ])('%s', (name, text) => expectGolden(name, text));

  test('has colour only when told', () => {
    expect(textReport(blockedResult())).not.toContain('\u001b');
    const colored = textReport(blockedResult(), { color: true });
    expect(colored).toContain('\u001b[31m');
    expect(stripVTControlCharacters(colored)).toBe(textReport(blockedResult()));
  });

  test('of nothing to say says what was checked', () => {
    expect(textReport(resultOf([], [], { coverage: { files: 2, objects: 14, workloads: 5 } }))).toBe(
      'passed: no errors, no warnings\n14 objects read from 2 files, 5 workloads checked\n',
    );
  });

  test('says how many errors block when not all do', () => {
    const say = (blocking: boolean) => ({
      rule: 'image-tag',
      message: 'm',
      blocking,
      location: { file: 'a.yaml' },
    });
    expect(textReport(resultOf([], [say(true), say(false)]))).toContain(
      'blocked: 2 errors in 1 file; 1 of them block',
    );
    expect(textReport(resultOf([], [say(false)]))).toContain('does not block: fail-on is never');
  });

  test('nothing from a manifest can steer a terminal or the runner of GitHub', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '::',
        '##[',
        '\n',
        '\r',
        '\u001b',
        '\u202e',
        '\ud800',
        'a',
        ' ',
        '`',
        '\u2028',
        '\u0085',
      ),
    });
    fc.assert(
      fc.property(nasty, nasty, nasty, (message, fix, file) => {
        const text = textReport(
          resultOf(
            [],
            [
              {
                rule: 'image-tag',
                message,
                because: fix,
                fix,
                predicts: message,
                source: file,
                location: { file },
              },
            ],
          ),
        );
        expect(text).not.toMatch(/(?!\n)\p{Cc}|[\p{Cs}\u202e\u2028]|##\[/u);
        expect(text).not.toMatch(/^\s*::/m);
      }),
    );
  });
});
