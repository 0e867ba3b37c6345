import { describe, expect, test } from '@jest/globals';
import { isTelling } from '../../../src/diagnosis/cite/cite-log.ts';
import { classifyLog } from '../../../src/diagnosis/logs/classify.ts';

const survived =
  '2026-11-23 07:26:02,680 ERROR [telemetry] span export failed: [Errno 111] Connection refused';
const info = '2026-11-23 07:26:02,781 INFO [app] billing run 2026-11';
const trace = [
  'Traceback (most recent call last):',
  '  File "/app/bill.py", line 12, in <module>',
  '    close()',
];
const find = (...lines: readonly string[]) => classifyLog(lines.join('\n')).findings[0];

describe('what a program logged and outlived is not what it ended of', () => {
  test.each([
    ['an exception of its own business', [...trace, 'ValueError: ledger is not balanced: 12.40 != 12.41']],
    ['a message of its own business', ['no tariff is valid for 2026-11']],
    [
      'an exception of Ruby, which prints it before what its logger kept',
      [
        "bill.rb:9:in `<main>': ledger is not balanced (ArgumentError)",
        "\tfrom bill.rb:1:in `<main>'",
        survived,
      ],
    ],
  ])('%s', (_, end) => {
    expect(find(survived, info, ...end)?.cause).toBe('application-error');
  });

  test('with nothing logged in between it may have led there, and is no proof', () => {
    for (const end of [[...trace, 'ValueError: ledger is not balanced'], ['ledger is not balanced']]) {
      const { findings } = classifyLog([info, survived, ...end].join('\n'));
      const both = findings.slice(0, 2);
      expect(both.map(({ cause }) => cause).toSorted()).toEqual([
        'application-error',
        'dependency-unreachable',
      ]);
      expect(both.filter((each) => isTelling(each, findings))).toEqual([]);
    }
  });

  test('what is logged while an exception that nobody caught ends it is no reason', () => {
    const end = [...trace, "FileNotFoundError: [Errno 2] No such file or directory: '/models/ranker.onnx'"];
    expect(find(info, ...end, survived)?.cause).toBe('missing-file');
  });
});

describe('what a program logged may be what it ended of', () => {
  test.each([
    ['the exception only says that it failed', [...trace, 'RuntimeError: startup failed']],
    ['the exception speaks of what it needs', [...trace, 'RuntimeError: no database']],
    ['the message only says that it ends', ['aborting']],
    ['it logs another error last', ['2026-11-23 07:26:03,680 ERROR [app] consumer is dead']],
    ['the fatal line says it', ['2026-11-23 07:26:03,680 CRITICAL [app] exiting']],
  ])('%s', (_, end) => {
    expect(find(survived, info, ...end)?.cause).toBe('dependency-unreachable');
  });

  test('an exception has a cause below it', () => {
    const end = ['Error: binding 0.0.0.0:8080', '', 'Caused by:', '    Address already in use (os error 98)'];
    expect(find(survived, info, ...end)?.cause).toBe('port-in-use');
  });
});
