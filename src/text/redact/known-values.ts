import type { Span } from './span.ts';

/** Shorter values are words too often to be looked for in capitals: "wrong" in WRONGPASS. */
const shortestAnyCase = 8;
/** From this length on the beginning of a known value, cut off at the end of a text, is hidden; `change` of `change-me` is a word. */
const shortestCut = 6;
const buckets = 0x1_0000;

interface Form {
  readonly form: string;
  readonly lower: string;
}

/** Exact texts to be looked for, all in one pass however many they are. */
export class KnownValues {
  readonly #byStart = new Map<number, Form[]>();

  constructor(forms: Iterable<string>) {
    for (const form of forms) {
      const lower = form.toLowerCase();
      const start = hashAt(lower, 0);
      const known = this.#byStart.get(start);
      if (known) known.push({ form, lower });
      else this.#byStart.set(start, [{ form, lower }]);
    }
  }

  /** Where they stand in a text, whatever the capitals; events and excerpts are cut, so that the text may end within one. */
  in(text: string): Span[] {
    if (this.#byStart.size === 0) return [];
    const lowered = text.toLowerCase();
    // A few letters are two in lower case.
    const lower = lowered.length === text.length ? lowered : text;
    const cut = text.length - (/(?:…|\.{3})?\s*$/.exec(text.slice(-8))?.[0].length ?? 0);
    const spans: Span[] = [];
    for (let at = 0; at < text.length - 1; at += 1) {
      for (const { form, lower: wanted } of this.#byStart.get(hashAt(lower, at)) ?? []) {
        const anyCase = form.length >= shortestAnyCase;
        if (anyCase ? lower.startsWith(wanted, at) : text.startsWith(form, at))
          spans.push([at, at + form.length]);
        else if (
          anyCase &&
          cut - at >= shortestCut &&
          cut - at < form.length &&
          wanted.startsWith(lower.slice(at, cut)) &&
          !/^[a-z]{1,11}$/.test(lower.slice(at, cut))
        )
          spans.push([at, cut]);
      }
    }
    return spans;
  }
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
