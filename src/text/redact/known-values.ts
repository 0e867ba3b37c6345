import { pushAll } from '../many.ts';
import type { Span } from './span.ts';

/** Shorter values are words too often to be looked for in capitals: "wrong" in WRONGPASS. */
const shortestAnyCase = 8;
/** From this length on the beginning of a known value, cut off at the end of a text, is hidden. */
const shortestCut = 6;
const buckets = 0x1_0000;

interface Form {
  readonly form: string;
  readonly lower: string;
}

/** Exact texts to be looked for, all in one pass however many they are. */
export class KnownValues {
  readonly #byStart = new Map<number, Form[]>();
  readonly #byEnd = new Map<number, Form[]>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const lower = form.toLowerCase();
      add(this.#byStart, hashAt(lower, 0), { form, lower });
      if (form.length >= shortestAnyCase) add(this.#byEnd, hashAt(lower, lower.length - 4), { form, lower });
    }
  }

  /** Where they stand in a text, whatever the capitals; what is quoted is cut, so that there may be half of one beside a cut. */
  in(text: string): Span[] {
    if (this.#byStart.size === 0) return [];
    const lowered = text.toLowerCase();
    // A few letters are two in lower case.
    const lower = lowered.length === text.length ? lowered : text;
    const spans: Span[] = [];
    const cuts = [...text.matchAll(ellipsis)];
    let next = 0;
    for (let at = 0; at < text.length - 1; at += 1) {
      while (next < cuts.length && (cuts[next]?.index ?? 0) <= at) next += 1;
      const cut = cuts[next]?.index ?? text.length;
      for (const { form, lower: wanted } of this.#byStart.get(hashAt(lower, at)) ?? []) {
        const anyCase = form.length >= shortestAnyCase;
        if (anyCase ? lower.startsWith(wanted, at) : text.startsWith(form, at))
          spans.push([at, at + form.length]);
        else if (
          anyCase &&
          cut - at < form.length &&
          isTelling(lower.slice(at, cut)) &&
          wanted.startsWith(lower.slice(at, cut))
        )
          spans.push([at, cut]);
      }
    }
    for (const cut of cuts) pushAll(spans, this.#endAt(lower, cut.index + cut[0].length));
    return spans;
  }

  /** The end of one whose beginning was cut off. */
  #endAt(lower: string, from: number): Span[] {
    const word = /^[^\s"'`]*/.exec(lower.slice(from, from + longest))?.[0] ?? '';
    for (let length = word.length; length >= shortestCut; length -= 1) {
      const part = word.slice(0, length);
      if (!isTelling(part)) return [];
      const known = this.#byEnd.get(hashAt(part, length - 4)) ?? [];
      if (known.some(({ lower: wanted }) => wanted.endsWith(part))) return [[from, from + length]];
      // Only what stands around a value may follow it.
      if (/[\w+/=-]/.test(word[length - 1] ?? '')) return [];
    }
    return [];
  }
}

const ellipsis = /\s?(?:…|\.{3})\s?/g;
const longest = 8_000;

/** Not the beginning or end of anything else: `change` of `change-me` is a word. */
function isTelling(part: string): boolean {
  return part.length >= shortestCut && !/^[a-z]{1,11}$/.test(part);
}

function add(index: Map<number, Form[]>, at: number, form: Form): void {
  const known = index.get(at);
  if (known) known.push(form);
  else index.set(at, [form]);
}

function hashAt(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 0x3d09 +
      text.charCodeAt(at + 1) * 0x1f3 +
      text.charCodeAt(at + 2) * 31 +
      text.charCodeAt(at + 3)) %
    buckets
  );
}
