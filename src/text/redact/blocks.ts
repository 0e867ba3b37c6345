import { pushAll } from '../many.ts';
import { secretName } from './secret-name.ts';
import type { Span } from './span.ts';
import { isHarmless, isProse, looksSecret } from './value.ts';

/** Values that are secret by what they stand in: a column of a table, the line below a sentence. */
export function blockSecrets(text: string): Span[] {
  return [...columns(text), ...announced(text)];
}

const entry =
  /(?:^|[{,]\s{0,40}|\n[ \t]{0,80})(?:\\{0,8}["'])?[\w.-]{1,253}(?:\\{0,8}["'])?[ \t]{0,20}:[ \t]{0,40}(?:\\{0,8}["'])?(?<value>[^\s"'\\,{}]+)/g;

const isSecret = /\bkind\\{0,8}["']?[ \t]{0,5}:[ \t]{0,5}\\{0,8}["']?Secret\b/;

/** What `kubectl get secret -o yaml` or `-o json` prints under `data` and `stringData`; a ConfigMap may follow it. */
export function secretObjects(text: string): Span[] {
  if (!isSecret.test(text)) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const document of text.split(/^(?=---)/m)) {
    const at = start;
    pushAll(
      spans,
      secretObject(document).map(([from, to]): Span => [at + from, at + to]),
    );
    start += document.length;
  }
  return spans;
}

function secretObject(text: string): Span[] {
  if (!isSecret.test(text)) return [];
  const spans: Span[] = [];
  for (const match of text.matchAll(
    /(?:^|[\s{,])\\{0,8}["']?(?:data|stringData)\\{0,8}["']?[ \t]{0,5}:[ \t]{0,5}(?<open>\{)?/g,
  )) {
    const start = match.index + match[0].length;
    const end = match.groups?.open ? closing(text, start) : blockEnd(text, match.index, start);
    const block = text.slice(start, end);
    for (const found of block.matchAll(entry)) {
      const value = found.groups?.value ?? '';
      if (isHarmless(value) || value === '|' || value === '>') continue;
      const at = start + found.index + found[0].length - value.length;
      spans.push([at, at + value.length]);
    }
    for (const [from, to] of scalars(block)) spans.push([start + from, start + to]);
  }
  return spans;
}

/** The lines of block scalars (`key: |`). */
function scalars(block: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let indent: number | undefined;
  for (const line of block.split('\n')) {
    const own = line.length - line.trimStart().length;
    if (indent !== undefined && line.trim() !== '' && own <= indent) indent = undefined;
    if (indent !== undefined && line.trim() !== '') spans.push([start + own, start + line.length]);
    if (indent === undefined && /:[ \t]*[|>][+-]?\d?[ \t]*$/.test(line)) indent = own;
    start += line.length + 1;
  }
  return spans;
}

function closing(text: string, start: number): number {
  const end = text.indexOf('}', start);
  return end === -1 ? text.length : end;
}

function blockEnd(text: string, at: number, start: number): number {
  const first = text[at] === '\n' ? at + 1 : at;
  const lineStart = text.lastIndexOf('\n', first) + 1;
  const indentOf = (from: number): number =>
    /^[ \t]*(?:- )?/.exec(text.slice(from, from + 80))?.[0].length ?? 0;
  const indent = indentOf(lineStart);
  let end = text.indexOf('\n', start);
  while (end !== -1) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next === -1 ? text.length : next);
    if (line.trim() !== '' && indentOf(end + 1) <= indent) return end;
    end = next;
  }
  return text.length;
}

/** Tables with a head line: the cells under a column whose name says that it is secret. */
function columns(text: string): Span[] {
  const spans: Span[] = [];
  let columnsNow: { readonly index: number; readonly cells: number; readonly split: RegExp } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const cut = cellsOf(line, columnsNow?.split);
    if (columnsNow && cut.cells.length === columnsNow.cells) {
      const cell = cut.cells[columnsNow.index];
      const value = cell?.text.trim() ?? '';
      if (cell && value.length >= 3 && !isHarmless(value) && !/^[-=+─═]+$/.test(value)) {
        const at = start + cell.at + cell.text.indexOf(value);
        spans.push([at, at + value.length]);
      }
    } else if (!/^[\s|+─═━┼╪├┤┌┐└┘│-]*$/.test(line)) {
      columnsNow = undefined;
      for (const split of !mayHaveHead.test(line) ? [] : [/[|│┃]/g, /\t+/g, / {2,}/g, /,/g]) {
        const { cells } = cellsOf(line, split);
        const index = cells.findIndex(
          ({ text: head }) => /^[\w .-]{2,40}$/.test(head.trim()) && isSecretHead(head.trim()),
        );
        if (
          cells.length >= 2 &&
          index !== -1 &&
          cells.every(({ text: head }) => /^\s*[A-Za-z][A-Za-z0-9 _.#()/-]{0,40}$/.test(head)) &&
          (split.source !== ',' || cells.length > 2)
        ) {
          columnsNow = { index, cells: cells.length, split };
          break;
        }
      }
    }
    start += line.length + 1;
  }
  return spans;
}

const mayHaveHead = /pass|pwd|secret|token|key|cred|auth|cookie|salt|pin/i;

function isSecretHead(head: string): boolean {
  return (
    secretName(head.replaceAll(' ', '_')) === 'certain' ||
    /^(?:password|passwd|pwd|secret|token|api.?key)$/i.test(head)
  );
}

function cellsOf(
  line: string,
  split: RegExp = /[|│┃]/g,
): { readonly cells: { readonly text: string; readonly at: number }[] } {
  const cells: { text: string; at: number }[] = [];
  if (line.length > 2_000) return { cells };
  let last = 0;
  for (const match of line.matchAll(split)) {
    cells.push({ text: line.slice(last, match.index), at: last });
    last = match.index + match[0].length;
  }
  cells.push({ text: line.slice(last), at: last });
  if (cells[0]?.text.trim() === '') cells.shift();
  if (cells.at(-1)?.text.trim() === '') cells.pop();
  return { cells };
}

const announcement =
  /\b(?:password|passphrase|passcode|secret|token|api key|access key|pin)\b[^\n]{0,160}(?::|\bis|=)$|\bget secret\b[^\n]{0,200}(?:jsonpath|template)/i;

/** A line that announces a password, and below it, alone on its line, the password. */
function announced(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let open = 0;
  let isPhrase = false;
  for (const line of text.split('\n')) {
    const value = line.trim();
    if (open > 0 && value !== '') {
      const from = start + line.indexOf(value);
      const single = !/\s/.test(value) && !/[:{[]$/.test(value);
      const looks = looksSecret(value) || /^[\w+/=]{16,}$/.test(value);
      if ((single && looks) || (isPhrase && !single && !isProse(value) && /^[\w -]+$/.test(value)))
        spans.push([from, from + value.length]);
      open = 0;
    }
    open = announcement.test(line.slice(-400).trimEnd()) ? 3 : open - 1;
    isPhrase = /pass(?:phrase|word)[^\n]*:$/i.test(line.slice(-200).trimEnd());
    start += line.length + 1;
  }
  return spans;
}

/** From this length on runtimes split a line in two: 16 KiB in the CRI. */
const splitAt = 16_000;

/** The first word behind a line that the runtime split: what stood at its end goes on there. */
export function splitLines(text: string): Span[] {
  if (text.length < splitAt) return [];
  const spans: Span[] = [];
  let start = 0;
  let wasSplit = false;
  for (const line of text.split('\n')) {
    if (wasSplit) {
      const skipped =
        /^(?:\d{4}-\d\d-\d\dT\S+ (?:stdout|stderr) [PF] |\{"log":\s?")?/.exec(line)?.[0].length ?? 0;
      const word = /^[^\s"',;&<>{}()\\]+/.exec(line.slice(skipped))?.[0] ?? '';
      if (word.length >= 4) spans.push([start + skipped, start + skipped + word.length]);
    }
    wasSplit =
      line.length >= splitAt &&
      (line.startsWith('{"log"') ? !/\\n",\s?"/.test(line.slice(-120)) : line.length < 17_000);
    start += line.length + 1;
  }
  return spans;
}
