import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commentBudget, markdownReport } from '../../src/report/gate/markdown.ts';
import { commitLinks } from '../../src/text/encoded-path.ts';
import { codeSpan, escapeMarkdown, fencedBlock, markdownLink } from '../../src/text/markdown-escape.ts';
import { expectGolden } from './golden.ts';
import { resultOf } from './result.ts';
import {
  blockedResult,
  crowdedResult,
  hostileResult,
  passedResult,
  renderedResult,
  unjudgedResult,
} from './results.ts';

const options = {
  release: '0.1.0',
  linkTo: commitLinks('https://github.com/acme/shop', '0123456789abcdef0123456789abcdef01234567'),
};

describe('the Markdown report', () => {
  test.each([
    ['blocked.md', blockedResult()],
    ['passed.md', passedResult()],
    ['unjudged.md', unjudgedResult()],
    ['hostile.md', hostileResult()],
    ['crowded.md', crowdedResult()],
    ['rendered.md', renderedResult()],
  ])('%s', (name, result) => expectGolden(name, markdownReport(result, options)));

  test('is cut by severity to what a comment can hold, and says so', () => {
    const findings = Array.from({ length: 400 }, (_, index) => ({
      rule: 'image-tag',
      message: `container-${index} has no tag in "image-${index}"`,
      severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
      fix: `image: image-${index}:1.0.0\n# ${'注'.repeat(50)}`,
      location: { file: 'a.yaml' },
    }));
    const text = markdownReport(resultOf([], findings), { ...options, maxLength: commentBudget });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(commentBudget);
    expect(Buffer.byteLength(text)).toBeGreaterThan(commentBudget * 0.9);
    expect(text).toContain('**200 errors, 200 warnings in 1 file**');
    const shown = text.match(/^- `a\.yaml`/gm)?.length ?? 0;
    expect(text).toContain(`${200 - shown} more errors left out`);
    expect(text).toContain('200 warnings left out');
    expect(text).toMatch(/crashgate 0\.1\.0.*\n$/);
  });

  test('shows warnings openly when they block', () => {
    const say = (severity: 'error' | 'warning') => ({
      rule: 'image-tag',
      message: `an ${severity}`,
      severity,
      blocking: true,
      location: { file: 'a.yaml' },
    });
    const text = markdownReport(resultOf([], [say('warning'), say('error')]), options);
    expect(text).toContain('### ❌ Blocked: an error, and 1 more finding');
    expect(text).toContain('**1 error, 1 warning in 1 file; all of them block**');
    expect(text).not.toContain('<details>');
  });

  test('stays within a budget that holds next to nothing', () => {
    const text = markdownReport(blockedResult(), { ...options, maxLength: 1500 });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1500);
    expectGolden('blocked-1500-bytes.md', text);
  });
});

describe('links to a commit', () => {
  const link = commitLinks('https://github.com/acme/shop', 'abc', 'sub dir');
  test('lead from the root of the repository', () => {
    expect(link('./a#b/c (1).yaml', 3)).toBe(
      'https://github.com/acme/shop/blob/abc/sub%20dir/a%23b/c%20%281%29.yaml#L3',
    );
  });
  test.each(['-', '/etc/a.yaml', '../a.yaml'])('do not exist for %s', (file) =>
    expect(link(file, 1)).toBeUndefined(),
  );
});

describe('escaping for Markdown', () => {
  test.each([
    ['a*b_c`d~e|f', 'a\\*b\\_c&#96;d\\~e\\|f'],
    ['<img src=x> &amp; <!-- x -->', '&lt;img src=x&gt; &amp;amp; &lt;!-- x --&gt;'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['@octocat and a@sha256:0', '@&#8203;octocat and a@&#8203;sha256:0'],
    ['#12 acme/shop#12 GH-12', '\\#&#8203;12 acme/shop#&#8203;12 GH-&#8203;12'],
    ['https://evil.example www.evil.example', 'https&#8203;://evil.example www&#8203;.evil.example'],
    ['_https://evil.example _www.evil.example', '\\_https&#8203;://evil.example \\_www&#8203;.evil.example'],
    ['a\n\n# b', 'a␊␊# b'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['- a', '\\- a'],
    ['at 3f9d2c1a of me@example.com', 'at 3f9d2c&#8203;1a of me@&#8203;example.com'],
    ['268435456 defaced :boom: a: b:', '268435456 defaced :&#8203;boom: a: b:'],
    ['$(A) and $(B)', '<span>$</span>(A) and <span>$</span>(B)'],
    ['\u202ea\u001b[1m', '\ufffda␛\\[1m'],
  ])('prose %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['``a', '``` ``a ```'],
    [' a ', '`  a  `'],
    ['a\nb', '`a␊b`'],
    ['', ''],
    ['  ', '<code>&nbsp;&nbsp;</code>'],
  ])('code %j', (text, escaped) => expect(codeSpan(text)).toBe(escaped));

  test('links end where they should', () => {
    expect(markdownLink('a', 'https://a/b (c)>\n')).toBe('[a](https://a/b%20%28c%29%3E%0A)');
    expect(markdownLink('a', undefined)).toBe('a');
  });

  test('nothing closes a fence early', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '~', '\n', ' ', 'a', '\r') }), (text) => {
        const [open = '', ...lines] = fencedBlock('yaml', text);
        const fence = open.replace('yaml', '');
        expect(lines.filter((line) => line.trim().startsWith(fence))).toEqual([fence]);
        expect(lines.at(-1)).toBe(fence);
      }),
    );
  });

  test('no HTML but our own, no markup and no mention comes through prose', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '&',
        '`',
        '*',
        '_',
        '[',
        ']',
        '|',
        '@a',
        '#1',
        '\n',
        '-',
        '\\',
        '$',
        ' ',
        '~',
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const escaped = escapeMarkdown(text).replaceAll('<span>$</span>', '');
        expect(escaped).not.toMatch(/[<>\n]/);
        expect(escaped.replace(/\\[\\*_~[\]|#+=-]/g, '')).not.toMatch(/[\\`*_~[\]|]/);
        expect(escaped).not.toMatch(/(?<!\w)@a|(?<!&)#1/);
      }),
    );
  });
});
