import type { Span } from './span.ts';

/** A text without colours and control characters, and the way back to where each character stood. */
export interface PlainView {
  readonly text: string;
  readonly original: (span: Span) => Span;
}

const introducer = '\u001b';
/** Escape sequences of terminals (ECMA-48), as bytes and as programs print them, and characters that cannot be seen. */
const steering = new RegExp(
  [
    String.raw`\\{1,3}(?:u001[bB]|x1[bB]|033|e)\[[0-9;]{0,20}m`,
    String.raw`${introducer}\[[0-9;:?]*[ -/]*[@-~]`,
    String.raw`${introducer}[@-Z\\^_]`,
    String.raw`(?![\t\n\r])\p{Cc}|[\u200b-\u200f\u2060\ufeff]`,
  ].join('|'),
  'gu',
);

/** Colours may stand in the middle of a secret or between a name and its value: they go before anything is read. */
export function plainView(text: string): PlainView {
  if (text.search(steering) === -1) return { text, original: (span) => span };
  const starts: [plain: number, original: number][] = [[0, 0]];
  let plain = '';
  let last = 0;
  for (const match of text.matchAll(steering)) {
    plain += text.slice(last, match.index);
    last = match.index + match[0].length;
    starts.push([plain.length, last]);
  }
  plain += text.slice(last);
  const at = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle]?.[0] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    const [from, to] = starts[low] ?? [0, 0];
    return to + position - from;
  };
  return { text: plain, original: ([from, to]) => [at(from), to > from ? at(to - 1) + 1 : at(to)] };
}
