import { randomTokens, secretShapes } from './secret-shapes.ts';

export { secretValues } from './secret-values.ts';

/** A part of a text, from its first character to the one behind it. */
export type Span = readonly [from: number, to: number];

/** Where in a text something secret stands; the parts may overlap. */
export type FindSecrets = (text: string) => readonly Span[];

const shortest = 4;
/** From this length on a value is looked for in base64 too. */
const shortestEncoded = 6;

/** Takes secrets out of texts. Equal ones get equal placeholders, so that they stay comparable. */
export class Redactor {
  /** What to look for, the longest first, and the secret it stands for. */
  private readonly known: readonly (readonly [string, string])[];
  private readonly values: readonly string[];
  private readonly patterns: readonly RegExp[];
  private readonly finders: readonly FindSecrets[];
  private readonly placeholders: Map<string, string>;

  /**
   * @param known exact values that are secret, wherever they appear, in base64 and percent-encoded too
   * @param further what else is secret: a pattern with its whole match or its group `secret`, or what finds it
   */
  constructor(
    known: Iterable<string> = [],
    further: readonly (RegExp | FindSecrets)[] = [],
    placeholders: Map<string, string> = new Map(),
  ) {
    this.values = [...known];
    this.placeholders = placeholders;
    const values = new Map<string, string>();
    for (const value of this.values) {
      for (const form of formsOf(value)) if (!values.has(form)) values.set(form, value);
    }
    this.known = [...values].toSorted(([a], [b]) => b.length - a.length);
    this.finders = further.filter((each) => typeof each === 'function');
    this.patterns = further
      .filter((each) => typeof each !== 'function')
      .map((pattern) => new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, '')}g`));
  }

  /** One that knows more; what this one has replaced keeps its placeholder. */
  knowing(more: Iterable<string>, further: readonly (RegExp | FindSecrets)[] = []): Redactor {
    const all = [...this.patterns, ...this.finders, ...further];
    return new Redactor([...this.values, ...more], all, this.placeholders);
  }

  /** The text without its secrets. */
  readonly text = (text: string): string => {
    let clean = text;
    for (const [form, value] of this.known) {
      if (clean.includes(form)) clean = clean.replaceAll(form, this.placeholder(value));
    }
    for (const pattern of this.patterns) {
      clean = clean.replace(pattern, (match, ...rest: unknown[]) => {
        const groups = rest.at(-1);
        const secret = typeof groups === 'object' ? (groups as { secret?: string })?.secret : undefined;
        return secret === undefined
          ? match && this.placeholder(match)
          : match.replace(secret, () => this.placeholder(secret));
      });
    }
    for (const find of this.finders) {
      // From the end, so that what stands before it stays where it was found.
      for (const [from, to] of joined(find(clean)).toReversed())
        clean = clean.slice(0, from) + this.placeholder(clean.slice(from, to)) + clean.slice(to);
    }
    for (const shape of secretShapes) {
      clean = clean.replace(shape, (match: string, kept: unknown) => {
        const start = typeof kept === 'string' ? kept : '';
        const value = match.slice(start.length);
        return value.startsWith('[secret:') ? match : `${start}${this.placeholder(value)}`;
      });
    }
    for (const word of randomTokens(clean)) clean = clean.replaceAll(word, this.placeholder(word));
    return clean;
  };

  /** Every text of a value. */
  readonly deep = <Value>(value: Value): Value => {
    if (typeof value === 'string') return this.text(value) as Value;
    if (Array.isArray(value)) return value.map(this.deep) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.deep(item as unknown)]),
    ) as Value;
  };

  /** What stands in place of a secret. */
  placeholder(value: string): string {
    const known = this.placeholders.get(value) ?? `[secret:${this.placeholders.size + 1}]`;
    this.placeholders.set(value, known);
    return known;
  }
}

/** Parts that overlap are one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = [];
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** How a value may be written: as it is, line by line, percent-encoded, in JSON, in base64 wherever it stands in there. */
function formsOf(value: string): string[] {
  const lines = value.includes('\n') ? value.split('\n').filter((line) => line.trim().length >= 12) : [];
  const forms = [
    value,
    ...lines.map((line) => line.trim()),
    percentEncoded(value),
    JSON.stringify(value).slice(1, -1),
    ...(value.length >= shortestEncoded ? base64Forms(value) : []),
  ];
  return forms.filter((form) => form.length >= shortest);
}

function percentEncoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
}

/** Base64 of a text that holds the value, at each of the three places in a group where it can begin. */
function base64Forms(value: string): string[] {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const whole = Math.floor(((offset + bytes.length) * 8) / 6);
    const inner = encoded.slice(Math.ceil((offset * 8) / 6), whole);
    const forms = offset === 0 ? [Buffer.from(value).toString('base64'), encoded, inner] : [inner];
    return forms
      .filter((form) => form.length >= shortestEncoded + 2)
      .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
  });
}
