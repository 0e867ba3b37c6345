import { visible, visibleLines } from './visible-text.ts';

/**
 * What GitHub would turn into a link, a mention or a picture, up to where a zero-width space stops it: people, addresses of
 * mail, issues, web addresses, and names of emoji, whose last colon may be one of ours that follows. An underscore or a
 * digit before an address does not stop it from being one.
 */
const linked =
  /@(?=\w)|#(?=\d)|(?<![a-z\d])(?:GH-(?=\d)|www(?=\.))|(?<![a-z])(?:https?|ftp|mailto|xmpp)(?=:)|:(?=(?:[a-z][\w+-]*|[+-]1|100|1234):)|(?<!\w):(?=(?:[a-z][\w+-]*|[+-]1|100|1234)$)/gi;

/** What GitHub would look for among the commits. */
const commit = /\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/gi;

/**
 * Text from a manifest as Markdown prose that shows exactly this text: no markup, no HTML, no links, and nobody is
 * notified. GitHub links mentions and issue numbers after Markdown is done, so a backslash does not stop it; a zero-width
 * space does. A dollar would begin a formula.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
export function escapeMarkdown(text: string): string {
  return (
    visible(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\*_~[\]|]/g, '\\$&')
      .replace(/^[-+#=]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replaceAll('$', '<span>$</span>')
      .replace(linked, '$&&#8203;')
      .replace(commit, (name) => name.replace(/.{6}(?=.)/g, '$&&#8203;'))
      // Not escaped but replaced: it may stand right beside a code span.
      .replaceAll('`', '&#96;')
  );
}

/** One of our sentences: what stands in double quotes or backticks is a name or value and becomes code. */
export function proseMarkdown(sentence: string): string {
  return sentence
    .split(/("[^"\n]+"|`[^`\n]+`)/)
    .map((part, index, parts) => {
      if (index % 2 === 1) return codeSpan(part.slice(1, -1));
      // Two code spans that touch would be one with other ends.
      const between = index > 0 && index < parts.length - 1;
      return part === '' && between ? '&#8203;' : escapeMarkdown(part);
    })
    .join('');
}

/** Text as a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return shown === '' ? '' : `<code>${'&nbsp;'.repeat(shown.length)}</code>`;
  const fence = '`'.repeat(longestRun(shown) + 1);
  const space = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/** Lines as a fenced block that nothing in them can close. */
export function fencedBlock(language: string, text: string): string[] {
  const lines = visibleLines(text);
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence];
}

/** A link whose target cannot end early. */
export function markdownLink(label: string, url: string | undefined): string {
  if (url === undefined) return label;
  return `[${label}](${url.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, hex))})`;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
