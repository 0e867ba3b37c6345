import { expect, test } from '@jest/globals';
import { escapeMarkdown } from '../../src/text/markdown-escape.ts';

test.each([':+1:', ':-1:', ':100:', ':1234:', ':smile:', 'x:y:', 'x::y', ':tada'])(
  '%s stays text, also before a colon of ours',
  (name) => {
    const shown = `${escapeMarkdown(name)}: `.replaceAll('&#8203;', '\u200b');
    expect(shown).not.toMatch(/(?<!\w):(?:[a-z][\w+-]*|[+-]1|100|1234):/i);
    expect(shown.replaceAll('\u200b', '')).toBe(`${name}: `);
  },
);

test.each(['12:30:45', 'shop/app:latest', 'a: b', 'port:8080:tcp'])('%s stays as it is', (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});
