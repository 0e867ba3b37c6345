import { secretLiterals } from '../../diagnosis/secret-values.ts';
import { type Location, lineOf, type ManifestFile } from '../../manifest/document.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { Redactor } from '../../text/redact/redactor.ts';

const redactors = new WeakMap<ManifestSet, Redactor>();

/** Takes out of texts what the manifests of a set give away as secret. */
export function redactorOf(set: ManifestSet): Redactor {
  let redactor = redactors.get(set);
  if (!redactor) {
    const names = set.objects.flatMap(({ name, namespace }) => [name, namespace ?? '']);
    const literals = secretLiterals(
      set.objects.map(({ value }) => value),
      [...new Set(names)],
    );
    redactor = new Redactor([...literals].filter((text) => text.length >= shortest).slice(0, most));
    redactors.set(set, redactor);
  }
  return redactor;
}

/** Sentences without their secrets: of hundreds of thousands of findings most have nothing to look for. */
export function concealing(set: ManifestSet): (text: string) => string {
  const redactor = redactorOf(set);
  return (text) => (redactor.knowsAny || mayBeSecret.test(text) ? redactor.text(text) : text);
}

const shortest = 6;
/** Of more the names still tell; looking for each in every sentence would take too long. */
const most = 1_000;

/** A line and the place in it that a finding marks. */
export interface MarkedLine {
  readonly text: string;
  readonly column: number;
  readonly endColumn: number;
}

/** The name of a variable stands in the lines above its value, and the value of one in the lines below. */
const around = { above: 4, below: 2 };
/** Without any of this a short text of ours or a line of a manifest holds no secret that is not known exactly. */
const mayBeSecret = /pass|pwd|secret|token|key|cred|auth|cookie|salt|dsn|pin\b|:\/\/[^\s@]*@|[\w+/=-]{20}/i;
const longestLine = 4_000;

/** A line of a manifest without its secrets; what is marked stays marked, moved by as much as the line has changed. */
export function lineWithoutSecrets(
  file: ManifestFile,
  place: Pick<Location, 'line' | 'column' | 'endColumn'>,
  redactor: Redactor,
): MarkedLine {
  const { column, endColumn } = place;
  const { line, text, start, spans } = search(file, place.line, redactor);
  let shown = '';
  let last = 0;
  const moved = { column, endColumn };
  for (const [from, to] of spans) {
    const [a, b] = [Math.max(0, from - start), Math.min(line.length, to - start)];
    if (a >= b) continue;
    const placeholder = redactor.placeholder(text.slice(from, to));
    const grown = placeholder.length - (b - a);
    if (b <= column - 1) moved.column += grown;
    else if (a < column - 1) moved.column += shown.length + (a - last) + 1 - moved.column;
    if (b <= endColumn - 1) moved.endColumn += grown;
    else if (a < endColumn - 1) moved.endColumn = shown.length + (a - last) + placeholder.length + 1;
    shown += line.slice(last, a) + placeholder;
    last = b;
  }
  return { text: shown + line.slice(last), ...moved };
}

interface Search {
  readonly number: number;
  readonly redactor: Redactor;
  readonly line: string;
  /** The line with those around it, and where it begins there. */
  readonly text: string;
  readonly start: number;
  readonly spans: ReturnType<Redactor['spans']>;
}

/** The last search in each file: a manifest in one line of megabytes may have many findings. */
const searches = new WeakMap<ManifestFile, Search>();

function search(file: ManifestFile, number: number, redactor: Redactor): Search {
  const before = searches.get(file);
  if (before?.number === number && before.redactor === redactor) return before;
  const line = lineOf(file, number);
  const above = linesOf(file, number - around.above, number);
  const below = linesOf(file, number + 1, number + 1 + around.below);
  const text = [...above, line, ...below].join('\n');
  const start = above.reduce((sum, { length }) => sum + length + 1, 0);
  const spans = mayBeSecret.test(text) ? redactor.spans(text) : [];
  const found = { number, redactor, line, text, start, spans };
  searches.set(file, found);
  return found;
}

/** Lines from one to before another, those too long to be a manifest's left out. */
function linesOf(file: ManifestFile, first: number, end: number): string[] {
  const lines: string[] = [];
  for (let line = Math.max(1, first); line < end; line += 1) {
    const text = lineOf(file, line);
    if (text.length <= longestLine) lines.push(text);
  }
  return lines;
}
