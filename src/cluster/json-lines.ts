import { asMapping, type Mapping } from '../manifest/value.ts';
import { parseJson } from '../text/parse-json.ts';

/** The API server's objects are limited to a few MiB. */
const maxLineLength = 32 * 1024 * 1024;

/** The JSON objects of a stream, one a line. Throws on a line that is none: something was lost there. */
export async function* jsonLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Mapping> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        const line = pending.join('');
        pending = [];
        length = 0;
        if (line.trim() !== '') yield parse(line);
      }
      pending.push(piece);
      length += piece.length;
      if (length > maxLineLength) throw new Error('a line of the watch is too long');
    }
  }
  const rest = pending.join('').trim();
  if (rest !== '') yield parse(rest);
}

function parse(line: string): Mapping {
  try {
    return asMapping(parseJson(line));
  } catch {
    throw new Error('a line of the watch is no JSON');
  }
}
