import {
  locationAt,
  type ManifestDocument,
  type ManifestFile,
  sourceMapOf,
} from '../../../manifest/document.ts';
import type { ManifestSet } from '../../../manifest/manifest-set.ts';
import { isKustomization } from '../../../manifest/object.ts';
import { splitDocuments } from '../../../manifest/yaml/split.ts';
import { parseEntry } from './entry.ts';
import { lineKey, type Suppression } from './suppression.ts';

/** Several may stand in one line, each with its own mark. */
const mark = /(?<!\S)#[ \t]*crashgate-ignore(?=[\s:]|$):?((?:(?!\s#[ \t]*crashgate-ignore)[^\n\r])*)/g;

/**
 * The suppressions in YAML comments: `# crashgate-ignore RULE: reason; until=2027-01-31`, on the line of the finding or
 * above it. Documents that could not be read have none: what is a comment in them nobody can tell.
 */
export function commentSuppressions(set: ManifestSet): Suppression[] {
  const marked = set.files.filter((file) => file.text.includes('crashgate-ignore'));
  if (marked.length === 0) return [];
  const judged = new Set(
    set.objects.filter((object) => !isKustomization(object)).map(({ document }) => document),
  );
  const documents = new Map<ManifestFile, Map<number, ManifestDocument>>();
  for (const document of set.documents) {
    const known = documents.get(document.file) ?? new Map<number, ManifestDocument>();
    documents.set(document.file, known.set(document.start, document));
  }
  return marked.flatMap((file) => {
    const targetOf = targetFinder(file);
    return splitDocuments(file.text).flatMap((chunk) => {
      const document = documents.get(file)?.get(chunk.start);
      if (!document && !holdsOnlyComments(chunk.text)) return [];
      return commentsIn(chunk, document).map(({ offset, end, text }): Suppression => {
        const location = locationAt(file, offset, end);
        const entry = parseEntry(text);
        return {
          ...entry,
          by: 'comment',
          key: lineKey(entry.rule, file.path, targetOf(location.line)),
          covers: ({ container }) => entry.container === undefined || entry.container === container,
          location,
          idle: document !== undefined && !judged.has(document),
        };
      });
    });
  });
}

function commentsIn(
  chunk: { readonly start: number; readonly text: string },
  document: ManifestDocument | undefined,
): { offset: number; end: number; text: string }[] {
  const map = document && chunk.text.includes('crashgate-ignore') ? sourceMapOf(document) : undefined;
  return [...chunk.text.matchAll(mark)]
    .filter(({ index }) => !map?.insideScalar(index))
    .map(({ index, 0: written, 1: text = '' }) => {
      const offset = chunk.start + index;
      return { offset, end: offset + written.trimEnd().length, text };
    });
}

function holdsOnlyComments(text: string): boolean {
  return text.split('\n').every(isFiller);
}

/** Tells which line a comment speaks of: its own, or, when nothing else stands there, the next that holds something. */
function targetFinder(file: ManifestFile): (line: number) => number {
  const lines = file.text.split('\n');
  let [from, to] = [0, 0];
  return (line) => {
    if (!isFiller(lines[line - 1] ?? '')) return line;
    if (line < from || line >= to) {
      for (from = line, to = line + 1; to <= lines.length && isFiller(lines[to - 1] ?? ''); ) to++;
    }
    return to;
  };
}

/** Blank, a comment, or a document marker with nothing behind it. */
function isFiller(line: string): boolean {
  return /^\uFEFF?\s*(?:#|$)|^(?:---|\.\.\.)\s*(?:#|$)/.test(line);
}
