import { requiredTexts, shortestText } from './required-text.ts';

interface Entry<Pattern> {
  readonly text: string;
  /** Where in the text the three characters stand that it is found by. */
  readonly offset: number;
  readonly patterns: Set<Pattern>;
}

/**
 * Which of many expressions could match a text: those of which a required text stands in it, found by three of its
 * characters in one pass, and those that require none.
 */
export class PatternIndex<Pattern extends { readonly text: RegExp }> {
  private readonly patterns: readonly Pattern[];
  private readonly order: ReadonlyMap<Pattern, number>;
  /** Those that require no text; undefined until the first text comes: taking many patterns apart takes a while. */
  private always: readonly Pattern[] | undefined;
  private readonly entries = new Map<number, Entry<Pattern>[]>();
  /** A mark for each hash of three characters that an entry is found by: most of a line is passed over here. */
  private readonly marks = new Uint8Array(2 ** 16);

  constructor(patterns: readonly Pattern[]) {
    this.patterns = patterns;
    this.order = new Map(patterns.map((pattern, index) => [pattern, index]));
  }

  /** The expressions worth trying on a text, in their order. */
  candidates(text: string): readonly Pattern[] {
    this.always ??= this.patterns.filter((pattern) => !this.add(pattern));
    const lower = text.toLowerCase();
    const found = new Set<Pattern>();
    let hash = 0;
    for (let index = 0; index < lower.length; index++) {
      hash = ((hash << 5) ^ lower.charCodeAt(index)) & 0x7fff;
      if (index < shortestText - 1 || this.marks[hash] === 0) continue;
      for (const { text: required, offset, patterns } of this.entries.get(hash) ?? []) {
        if (lower.startsWith(required, index - shortestText + 1 - offset))
          for (const pattern of patterns) found.add(pattern);
      }
    }
    if (found.size === 0) return this.always;
    for (const pattern of this.always) found.add(pattern);
    return [...found].toSorted((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }

  private add(pattern: Pattern): boolean {
    const texts = requiredTexts(pattern.text);
    for (const text of texts ?? []) {
      const offset = rarest(text);
      const key = hashOf(text, offset);
      this.marks[key] = 1;
      const entries = this.entries.get(key) ?? [];
      this.entries.set(key, entries);
      const known = entries.find((entry) => entry.text === text);
      if (known) known.patterns.add(pattern);
      else entries.push({ text, offset, patterns: new Set([pattern]) });
    }
    return texts !== undefined;
  }
}

/** Of three characters: five bits each, so that what stood before them is shifted out. */
function hashOf(text: string, offset: number): number {
  let hash = 0;
  for (const index of [0, 1, 2]) hash = ((hash << 5) ^ text.charCodeAt(offset + index)) & 0x7fff;
  return hash;
}

const common = ' etaoinsrhldcumfpgwybvkxjqz';

/** Where the three characters begin that stand in the fewest other texts. */
function rarest(text: string): number {
  const rarity = (character: string): number => (common.indexOf(character) + common.length) % common.length;
  let best = 0;
  let most = -1;
  for (let offset = 0; offset + shortestText <= text.length; offset++) {
    const sum = [...text.slice(offset, offset + shortestText)].reduce((all, each) => all + rarity(each), 0);
    if (sum > most) [best, most] = [offset, sum];
  }
  return best;
}
