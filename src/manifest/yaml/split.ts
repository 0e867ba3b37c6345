/** The text of one document of a stream, with its offset in the file. */
export interface Chunk {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a YAML stream into the texts of its documents at `---` and `...`, so that a broken document cannot hide its
 * neighbours. The marker line stays with the document it opens; directives (`%YAML`) stay with the document after them.
 * As in kubectl, every line that begins with `---` is a marker.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/util/yaml/decoder.go (YAMLReader)
 */
export function splitDocuments(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  for (const marker of text.matchAll(/(?<![^\n])(?:---|\.\.\.(?=[ \t\r\n]|$))/g)) {
    const opens = marker[0] === '---';
    const cut = opens ? marker.index : endOfLine(text, marker.index);
    const body = text.slice(start, cut);
    if (opens && holdsOnlyDirectives(body)) continue;
    chunks.push({ start, text: body });
    start = cut;
  }
  chunks.push({ start, text: text.slice(start) });
  return chunks.filter((chunk) => chunk.text.trim() !== '').map(withoutOddMarker);
}

/** Drops a marker line that only kubectl takes for one: with a comment right behind it, or a byte order mark after it. */
function withoutOddMarker(chunk: Chunk): Chunk {
  const { start, text } = chunk;
  const end = endOfLine(text, 0);
  const odd = text.startsWith('---#') || (text.startsWith('---') && text[end] === '\uFEFF');
  return odd ? { start: start + end, text: text.slice(end) } : chunk;
}

/** The offset behind the line break that ends the line at `offset`; the text's end when nothing does. */
function endOfLine(text: string, offset: number): number {
  const lineBreak = text.indexOf('\n', offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}

function holdsOnlyDirectives(text: string): boolean {
  return /^%/m.test(text) && text.split('\n').every((line) => /^(?:%|#|\s*$)/.test(line));
}

/**
 * Cuts concatenated JSON objects (`{…}{…}` or one per line) apart, as kubectl's stream decoder reads them.
 * A text that is anything else comes back whole.
 */
export function splitJsonObjects(chunk: Chunk): Chunk[] {
  const { text } = chunk;
  const chunks: Chunk[] = [];
  let depth = 0;
  let start = -1;
  for (let index = 0; index < text.length; index++) {
    const char = text[index] as string;
    if (char === '"') index = endOfString(text, index);
    else if (char === '{' || char === '[') {
      if (depth++ === 0) start = index;
    } else if (char === '}' || char === ']') {
      if (--depth === 0) chunks.push({ start: chunk.start + start, text: text.slice(start, index + 1) });
    } else if (depth === 0 && !/\s/.test(char)) return [chunk];
  }
  return depth === 0 && chunks.length > 0 ? chunks : [chunk];
}

function endOfString(text: string, quote: number): number {
  let index = quote + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}
