import { type Beginning, beginningAt, isSetAside, logBlockStart, prompt } from './form.ts';

/** Whose log it is, as far as whatever printed it says. */
export interface LogOwner {
  readonly namespace: string | undefined;
  readonly pod: string | undefined;
  readonly container: string | undefined;
  readonly previous: boolean;
}

/** One piece of a text that kubectl printed, or that somebody put together from what it printed. */
export type Part =
  | { readonly what: 'description' | 'table'; readonly lines: readonly string[]; readonly namespace?: string }
  | { readonly what: 'objects'; readonly text: string }
  | { readonly what: 'log'; readonly text: string; readonly owner: LogOwner };

/** Cuts a text into descriptions, tables, objects and logs. Lines before the first of them are nothing. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  const clean = text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  for (const block of logBlocks(clean)) {
    addParts(parts, clean.slice(at, block.start));
    parts.push({ what: 'log', text: block.text, owner: block.owner });
    at = block.end;
  }
  addParts(parts, clean.slice(at));
  return parts;
}

/** A piece that has begun: where, how, and what command printed it. */
interface Opening {
  readonly from: number;
  readonly what: Beginning | undefined;
  readonly command: string;
}

function addParts(parts: Part[], text: string): void {
  const lines = text.split('\n');
  let open: Opening = { from: 0, what: undefined, command: '' };
  const begin = (next: Opening, end: number): void => {
    const part = partOf(lines.slice(open.from, end), open);
    if (part) parts.push(part);
    open = next;
  };
  for (const [index, line] of lines.entries()) {
    const next = beginningAt(lines, index);
    const { command, what } = open;
    if (/^(?:```|~~~)/.test(line)) begin({ from: index + 1, what, command }, index);
    else if (next === 'command') begin({ from: index + 1, what: next, command: commandIn(line) }, index);
    else if (next !== undefined && !goesOn(open, next)) begin({ from: index, what: next, command }, index);
  }
  begin(open, lines.length);
}

function commandIn(line: string): string {
  return prompt.exec(line)?.[1] ?? '';
}

/** A log may print anything; the documents of one stream of objects belong together. */
function goesOn({ what, command }: Opening, next: Beginning): boolean {
  return what === 'command' ? printsLog(command) : what === 'objects' && next === 'objects';
}

function printsLog(command: string): boolean {
  return /(?:^|\s)logs?\s/.test(`${command} `);
}

function partOf(all: readonly string[], { what, command }: Opening): Part | undefined {
  const first = all.findIndex((line) => !isSetAside(line));
  if (first < 0) return undefined;
  const lines = all.slice(first);
  if (what === 'description' || what === 'table') {
    const namespace = argument(command, 'n', 'namespace');
    return { what, lines: lines.map((line) => line.trimEnd()), ...(namespace ? { namespace } : {}) };
  }
  if (what === 'objects') return { what, text: lines.join('\n') };
  return what === 'command' && printsLog(command)
    ? { what: 'log', text: lines.join('\n'), owner: logOf(command) }
    : undefined;
}

/** The pod and container that a `logs` command names. */
function logOf(command: string): LogOwner {
  const words = command
    .replace(/^.*?\blogs?\b/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const plain = words.filter(
    (word, index) =>
      !word.startsWith('-') &&
      !/^(?:-n|--namespace|-c|--container|--tail|--since|--context)$/.test(words[index - 1] ?? ''),
  );
  const [pod, second] = plain;
  return {
    namespace: argument(command, 'n', 'namespace'),
    pod:
      pod === undefined || /\//.test(pod.replace(/^pods?\//, '')) ? undefined : pod.replace(/^pods?\//, ''),
    container: argument(command, 'c', 'container') ?? second,
    previous: /(?:^|\s)(?:-p|--previous)(?:=true)?(?:\s|$)/.test(command),
  };
}

function argument(command: string, short: string, long: string): string | undefined {
  return new RegExp(`(?:^|\\s)(?:-${short}[ =]?|--${long}[ =])([^\\s-]\\S*)`).exec(command)?.[1];
}

interface LogBlock {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly owner: LogOwner;
}

const blockStarts = new RegExp(logBlockStart.source, 'gm');

/** The logs in a dump of a cluster. A log need not end with a line break; what it prints may look like its own end. */
function logBlocks(text: string): LogBlock[] {
  const blocks: LogBlock[] = [];
  let behind = 0;
  for (const match of text.matchAll(blockStarts)) {
    if (match.index < behind) continue;
    const [line, container = '', namespace = '', pod = ''] = match;
    const begin = match.index + line.length + 1;
    const mark = `==== END logs for container ${container} of pod ${namespace}/${pod} ====`;
    const last = endOfBlock(text, mark, begin);
    behind = last < 0 ? text.length : last + mark.length;
    const log = text.slice(begin, last < 0 ? text.length : last);
    const owner = { namespace, pod, container, previous: false };
    blocks.push({ start: match.index, end: behind, text: log, owner });
  }
  return blocks;
}

/** Where the mark stands behind which the dump itself goes on. */
function endOfBlock(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const next = text.slice(at + mark.length, at + mark.length + 400).trimStart();
    if (next === '' || /^(?:==== START logs|[{[]|---|apiVersion:)/.test(next)) return at;
  }
  return -1;
}
