import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commentHtml } from '../../scripts/comment-html.ts';

const golden = new URL('golden/', import.meta.url);
// Names that are markup themselves are to be read as they are: gate-hostile.test.ts looks at those.
const kept = readdirSync(golden).filter((name) => name.endsWith('.md') && name !== 'hostile.md');
const page = (markdown: string): string => commentHtml(markdown, { theme: 'light', unfold: false });
const article = (html: string): string => /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
const withoutCode = (html: string): string => html.replace(/<code[\s\S]*?<\/code>/g, '');

describe('as GitHub shows it', () => {
  test.each(kept)('%s: nothing of the markup is left to read, no line is broken twice', (name) => {
    const html = article(page(readFileSync(new URL(name, golden), 'utf8')));
    const text = withoutCode(html).replace(/<[^>]*>/g, '');
    expect(text).not.toMatch(/```|~~~|\*\*|\]\(|&#x3C;\/?(?:details|summary|sub|br)\b/);
    expect(html).not.toMatch(/<br>\s*<br>/);
    expect(html.match(/<details/g)?.length).toBe(html.match(/<summary/g)?.length);
  });

  test('the end of a line breaks the line, as in comments and unlike in files', () => {
    expect(article(page('one\ntwo'))).toContain('<p>one<br>two</p>');
  });

  test('what GitHub takes out is not shown', () => {
    expect(article(page('<script>alert(1)</script><b onclick="x()">bold</b>'))).toBe('<b>bold</b>');
  });

  test('lines of a difference have their colours', () => {
    expect(article(page('```diff\n-a\n+b\n c\n```'))).toContain('<del>-a</del>\n<ins>+b</ins>\n c');
  });
});
