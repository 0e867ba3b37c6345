import { assignedSecrets } from './assignments.ts';
import { blockSecrets, secretObjects, splitLines } from './blocks.ts';
import { commandSecrets } from './command-lines.ts';
import { nearbySecrets } from './nearby.ts';
import { plainView } from './plain-view.ts';
import { randomTokens, shapedSecrets } from './shapes.ts';
import { joined, type Span } from './span.ts';

/**
 * Where secrets stand in a text: by the names before them, by their shape, by the command or block they stand in. Colours and
 * control characters are looked through. The spans are those of the text as it is given.
 */
export function findSecrets(text: string): readonly Span[] {
  if (text.length < 4) return [];
  const seen = known.get(text);
  if (seen) return seen;
  const spans = search(text);
  if (text.length <= longestKnown && known.size < mostKnown) known.set(text, spans);
  return spans;
}

/** The same short texts come again and again, in thousands of objects: reading one costs more than to remember it. */
const known = new Map<string, readonly Span[]>();
const mostKnown = 20_000;
const longestKnown = 2_000;

function search(text: string): Span[] {
  const view = plainView(text);
  const found = [...secretObjects(view.text), ...splitLines(view.text)];
  for (const [from, to, isCut] of pieces(view.text)) {
    const piece = view.text.slice(from, to);
    for (const [start, end] of inPiece(piece))
      found.push([from + start, isCut && end === piece.length ? endOfWord(view.text, to) : from + end]);
  }
  return joined(found.map(view.original));
}

function inPiece(text: string): Span[] {
  return [
    ...assignedSecrets(text),
    ...shapedSecrets(text),
    ...commandSecrets(text),
    ...blockSecrets(text),
    ...randomTokens(text),
    ...nearbySecrets(text),
  ];
}

/** Patterns look back and ahead within a line: one as long as its author likes would take as long as its author likes. */
const longestLine = 2_000;
/** A name and its value stand within so much of one another. */
const overlap = 400;

/** The text as it is, except that long lines are parts of their own, cut in pieces that overlap. */
function* pieces(text: string): Generator<readonly [from: number, to: number, isCut: boolean]> {
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (end - at > longestLine) {
      if (at > from) yield [from, at, false];
      for (let part = at; part < end - overlap; part += longestLine - overlap)
        yield [part, Math.min(end, part + longestLine), part + longestLine < end];
      from = end;
    }
    at = end + 1;
  }
  if (from < text.length) yield [from, text.length, false];
}

/** A key goes on where its piece ends. */
function endOfWord(text: string, at: number): number {
  endOfRun.lastIndex = at;
  return endOfRun.test(text) ? endOfRun.lastIndex : at;
}

const endOfRun = /[^\s"'`<>,;&(){}\\]*/y;
