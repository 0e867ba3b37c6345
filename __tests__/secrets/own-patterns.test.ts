import { describe, expect, test } from '@jest/globals';
import { redactedFiles } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { findByPatterns } from '../../src/secrets/own-patterns.ts';
import { readConfig } from '../../src/settings/config.ts';
import { Redactor } from '../../src/text/redact/redactor.ts';

const clean = (patterns: readonly string[], text: string): string =>
  new Redactor([], [findByPatterns(patterns)]).text(text);

describe('what own patterns find is replaced', () => {
  test.each([
    ['the whole match', ['customer-\\d+'], 'for customer-4711 failed', 'for [secret:1] failed'],
    ['its group "secret" alone', ['iban=(?<secret>\\S+)'], 'iban=DE02 x', 'iban=[secret:1] x'],
    ['whatever the case', ['(?i)ticket [a-z]+-\\d+'], 'see Ticket OPS-12', 'see [secret:1]'],
    ['equal ones alike', ['\\bc\\d+'], 'c1 c2 c1', '[secret:1] [secret:2] [secret:1]'],
    ['line by line', ['^user: .*$'], 'a\nuser: bob\nb', 'a\n[secret:1]\nb'],
    ['several, that overlap', ['ab+', 'b+c'], 'xabbcx', 'x[secret:1]x'],
    ['nothing else', ['zzz'], 'as it was', 'as it was'],
  ] as const)('%s', (_, patterns, text, expected) => {
    expect(clean(patterns, text)).toBe(expected);
  });
});

test('a pattern that takes too long hides the line instead of stopping the run', () => {
  const slow = '(?:\\w|\\d|[a-z])*=';
  const line = 'a'.repeat(60);
  const started = performance.now();
  const text = clean([slow], `before\n${line}\nafter`);
  expect(text).toBe('before\n[secret:1]\nafter');
  expect(performance.now() - started).toBeLessThan(5000);
});

test('however many lines take too long, the time they take in all is bounded', () => {
  const started = performance.now();
  const text = clean(['(?:\\w|\\d|[a-z])*='], Array.from({ length: 400 }, () => 'a'.repeat(60)).join('\n'));
  expect(text).not.toContain('aaa');
  expect(performance.now() - started).toBeLessThan(10_000);
}, 30_000);

describe('evidence that is written down', () => {
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name: 'customer-1',
      namespace: 'shop',
      uid: 'u',
      annotations: { 'acme.com/owner': 'customer-2' },
    },
    spec: { containers: [{ name: 'app', image: 'a', args: ['--for=customer-3'] }] },
    status: { message: 'of customer-4' },
  };
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: 'e', namespace: 'shop' },
    involvedObject: { kind: 'Pod', name: 'customer-1', namespace: 'shop' },
    reason: 'BackOff',
    message: 'customer-5',
  };
  const files = redactedFiles(
    {
      objects: [pod, event],
      absent: [],
      logs: [{ pod: 'customer-1', container: 'app', which: 'current', text: 'hello customer-6' }],
      at: undefined,
      degraded: [],
    },
    [],
    findByPatterns(['customer-\\d']),
  );
  const all = files.map(({ text }) => text).join('\n');

  test.each(['2', '3', '4', '5', '6'])(
    'customer-%s is gone from logs, events, annotations, arguments',
    (n) => {
      expect(all).not.toContain(`customer-${n}`);
    },
  );

  test('names stay: without them nothing fits together', () => {
    expect(all).toContain('"name": "customer-1"');
  });
});

describe('a pattern that cannot be used is an error at its place', () => {
  const problemOf = (pattern: string) => {
    const text = `namespace: shop\nredact:\n  - ok\n  - ${JSON.stringify(pattern)}\n`;
    const { problems } = readConfig({ path: '.crashgate.yaml', text }, []);
    return problems.map(
      ({ message, location }) =>
        `${location?.file}:${location && 'line' in location ? location.line : ''} ${message}`,
    );
  };

  test.each([
    ['(unclosed', 'must be a regular expression'],
    ['(a+)+$', 'repeats what is repeated already, which may take forever'],
    ['(?:x*y)*z', 'repeats what is repeated already, which may take forever'],
    ['((ab){2,}c)+', 'repeats what is repeated already, which may take forever'],
    ['x*', 'fits an empty text, which is everywhere'],
    ['a'.repeat(600), 'must not be longer than 500 characters'],
    ['', 'must not be empty'],
  ])('%.40s', (pattern, message) => {
    expect(problemOf(pattern)).toEqual([`.crashgate.yaml:4 redact[1] ${message}`]);
  });

  test.each([
    '[(a+)+]',
    '\\(a+\\)+',
    '(?<secret>\\S+)@acme\\.com',
    '(?i)token \\w{8,}',
    '(?<=id=)[0-9a-f]+',
    '(a|b)+c',
  ])('%s may be used', (pattern) => {
    expect(problemOf(pattern)).toEqual([]);
  });

  test('what the file says is read', () => {
    const { settings } = readConfig({ path: '.crashgate.yaml', text: 'redact: ["a b", c]\n' }, []);
    expect(settings.redact).toEqual(['a b', 'c']);
  });
});
