import type { GateResult } from '../../gate/engine/result.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { type Location, lineOf, type ManifestFile } from '../../manifest/document.ts';
import { displayWidth, fitEnd, fitStart } from '../../text/display-width.ts';
import { visible } from '../../text/visible-text.ts';
import { lineWithoutSecrets, redactorOf } from './manifest-secrets.ts';

/** One source line as a terminal shows it, with the offending part at `caretAt`, counted in cells from 0. */
export interface SourceExcerpt {
  readonly line: number;
  readonly text: string;
  readonly caretAt: number;
  readonly caretWidth: number;
}

/** More carets say no more. */
const maxCarets = 40;

/** Finds excerpts in the files of a result. */
export type Excerpts = (finding: Finding, cells: number) => SourceExcerpt | undefined;

/** Excerpts of the files that were judged; undefined where there is no line, or no text of it at hand. */
export function excerptsOf(result: GateResult): Excerpts {
  const files = new Map(result.set.files.map((file) => [file.path, file]));
  return ({ location, path }, cells) => {
    const file = location && files.get(location.file);
    if (!file || !('line' in location)) return undefined;
    const secret = insideSecret(file, location.line) && !/^(?:metadata|type|immutable)\b/.test(path);
    if (secret) return excerptOf(withoutSecret(lineOf(file, location.line)), location, cells);
    const shown = lineWithoutSecrets(file, location, redactorOf(result.set));
    const { column, endColumn } = shown;
    return excerptOf(shown.text, { ...location, column, endColumn }, cells);
  };
}

function excerptOf(line: string, place: Location, cells: number): SourceExcerpt {
  const start = Math.min(place.column - 1, line.length);
  const marked = line.slice(start, Math.max(start, place.endColumn - 1));
  const whole = pieces([line.slice(0, start), marked, line.slice(start + marked.length)], cells);
  const width = whole.reduce((sum, piece) => sum + displayWidth(piece), 0);
  const [before = '', middle = '', after = ''] = width <= cells ? whole : cut(whole, cells);
  return {
    line: place.line,
    // Once more as a whole: a command may stand across the pieces.
    text: visible(`${before}${middle}${after}`).trimEnd(),
    caretAt: displayWidth(before),
    caretWidth: Math.min(Math.max(1, displayWidth(middle)), maxCarets),
  };
}

/** Makes the pieces of a line visible, without ever touching much more of a huge line than can be shown. */
function pieces([before = '', marked = '', after = '']: string[], cells: number): string[] {
  const reach = 4 * cells;
  return [before.slice(-reach), marked.slice(0, reach), after.slice(0, reach)].map((piece) =>
    visible(piece.replaceAll('\t', '  ')),
  );
}

/** Cuts a long line so that the marked part stays, with as much around it as fits. */
function cut([before = '', marked = '', after = '']: string[], cells: number): string[] {
  const middle = displayWidth(marked) > cells - 20 ? `${fitStart(marked, cells - 21)}…` : marked;
  const room = cells - displayWidth(middle);
  const left = Math.max(Math.floor(room / 2), room - displayWidth(after));
  const start = displayWidth(before) > left ? `…${fitEnd(before, left - 1)}` : before;
  const right = room - displayWidth(start);
  const end = displayWidth(after) > right ? `${fitStart(after, right - 1)}…` : after;
  return [start, middle, end];
}

/**
 * The line without its value, for the data of a Secret: reports go into logs, and a Secret's values were never meant for
 * those.
 */
function withoutSecret(line: string): string {
  if (/^\s*(?:- )?["']?(?:apiVersion|kind|metadata)["']?\s*:|^\s*(?:#|---|$)/.test(line)) return line;
  const key = /^\s*(?:- )?(?:"[^"]*"|'[^']*'|[^\s"'{}[\],:]+)\s*:(?=\s|$)/.exec(line)?.[0];
  if (key === undefined) return '(hidden: this stands in a Secret)';
  return /\S/.test(line.slice(key.length)) ? `${key} (hidden: this stands in a Secret)` : line;
}

const secretLines = new WeakMap<ManifestFile, ReadonlySet<number>>();

/** Goes by the text, not by what was read: an unreadable Secret is one too. */
function insideSecret(file: ManifestFile, line: number): boolean {
  let lines = secretLines.get(file);
  if (!lines) {
    lines = linesOfSecrets(file.text);
    secretLines.set(file, lines);
  }
  return lines.has(line);
}

const secretKind = /(?:^|[\s{,])["']?kind["']?\s*:\s*["']?Secret(?:List)?["']?\s*(?:[,}#\r\n]|$)/;

function linesOfSecrets(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  if (!secretKind.test(text)) return lines;
  let line = 1;
  for (const document of text.split(/^---/m)) {
    const length = document.match(/\n/g)?.length ?? 0;
    if (secretKind.test(document)) for (let each = 0; each <= length; each++) lines.add(line + each);
    line += length;
  }
  return lines;
}
