import { codeSpan, escapeMarkdown, fencedBlock, proseMarkdown } from './markdown-escape.ts';
import { shorten, visible } from './visible-text.ts';

/** Nothing that we quote may look like the comment by which our own comments are found. */
function disarmed(text: string): string {
  return text.replace(/<!--(?=\s*crashgate)/gi, '<!\u200b--');
}

/** A text of the cluster on one line, at most so long. */
function oneLine(text: string, length: number): string {
  return disarmed(shorten(text.replace(/\s*[\r\n]+\s*/g, ' ⏎ ').trim(), length));
}

/** A sentence with names and values of the cluster in it, as prose. */
export function prose(text: string, length = 300): string {
  return proseMarkdown(oneLine(text, length));
}

/** Words of the cluster as prose without any code in it. */
export function plain(text: string, length = 200): string {
  return escapeMarkdown(oneLine(text, length));
}

/** A name or a line of the cluster as code. */
export function code(text: string, length = 300): string {
  return codeSpan(oneLine(text, length));
}

/** Code in a table: a bar would end the cell, and parsers differ about a backslash before it. */
export function cellCode(text: string, length = 120): string {
  return code(text.replaceAll('|', '¦'), length);
}

/** Code where Markdown is not read: in a line of HTML. */
export function htmlCode(text: string, length = 120): string {
  const shown = visible(oneLine(text, length));
  return `<code>${shown.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>`;
}

const longestLine = 500;

/** Lines of the cluster as a fenced block. */
export function block(language: string, lines: readonly string[]): string[] {
  return fencedBlock(
    language,
    lines.map((line) => disarmed(shorten(line, longestLine)).replace(/[\r\n]+/g, ' ')).join('\n'),
  );
}
