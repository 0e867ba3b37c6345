import { expect } from '@jest/globals';
import { nodesOf, rendered } from './rendered.ts';

const elements =
  /^(?:h3|h4|p|strong|em|ul|li|code|pre|a|details|summary|sub|span|br|table|thead|tbody|tr|th|td)$/;

/** Where our own links may lead. */
const ours = /^https:\/\/github\.com\/(?:crashgate\/crashgate|acme\/shop)(?:\/|$)/;

/** What the reader's browser would get of Markdown: nothing in it may come from hostile text but text. */
export function expectHarmless(markdown: string): void {
  const marker = '<!-- crashgate:v1 key=gate run=42 -->';
  const comments: string[] = [];
  let headings = 0;
  for (const { node, inCode } of nodesOf(rendered(`${marker}\n${markdown}`))) {
    if (node.type === 'comment') comments.push(`<!--${node.value}-->`);
    if (node.type === 'element') expect(node.tagName).toMatch(elements);
    if (node.tagName === 'h3') headings += 1;
    if (node.tagName === 'a') expect(String(node.properties?.href)).toMatch(ours);
    if (node.tagName === 'span') expect(node.children?.map(({ value }) => value)).toEqual(['$']);
    if (node.type !== 'text') continue;
    const text = node.value ?? '';
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/);
    // GitHub links these in text once Markdown is done.
    if (!inCode) expect(text).not.toMatch(/@\w|#\d|\bGH-\d|\bhttps?:|\bwww\./i);
  }
  expect(comments).toEqual([marker]);
  expect(headings).toBe(1);
  expectNoCommand(markdown);
}

/** Printed to a job log, no line of it is a command, and none steers the terminal. */
export function expectNoCommand(printed: string): void {
  for (const line of printed.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^\s*::|##\[|[^\P{Cc}]/u);
}
