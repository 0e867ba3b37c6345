import { pushAll } from '../many.ts';
import { findSecrets } from './find-secrets.ts';
import { KnownValues } from './known-values.ts';
import { joined, type Span } from './span.ts';

export type { Span } from './span.ts';

/** Where in a text something secret stands; the parts may overlap. */
export type FindSecrets = (text: string) => readonly Span[];

const shortest = 4;
/** From this length on a value is looked for in base64 too. */
const shortestEncoded = 6;

/** Takes secrets out of texts. Equal ones get equal placeholders, so that they stay comparable. */
export class Redactor {
  /** What to look for, and the secret it stands for. */
  private readonly valueOf: ReadonlyMap<string, string>;
  private readonly known: KnownValues;
  private readonly values: readonly string[];
  private readonly patterns: readonly RegExp[];
  private readonly finders: readonly FindSecrets[];
  private readonly placeholders: Map<string, string>;

  /**
   * @param known exact values that are secret, wherever they appear, however they are escaped
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
    this.valueOf = values;
    this.known = new KnownValues(values.keys());
    this.finders = further.filter((each) => typeof each === 'function');
    this.patterns = further
      .filter((each) => typeof each !== 'function')
      .map((pattern) => new RegExp(pattern, `${pattern.flags.replace(/[gyd]/g, '')}gd`));
  }

  /** One that knows more; what this one has replaced keeps its placeholder. */
  knowing(more: Iterable<string>, further: readonly (RegExp | FindSecrets)[] = []): Redactor {
    const all = [...this.patterns, ...this.finders, ...further];
    return new Redactor([...this.values, ...more], all, this.placeholders);
  }

  /** Whether it looks for anything that no shape or name gives away. */
  get knowsAny(): boolean {
    return this.valueOf.size > 0;
  }

  /** The text without its secrets. */
  readonly text = (text: string): string => {
    let clean = '';
    let last = 0;
    for (const [from, to] of this.spans(text)) {
      clean +=
        text.slice(last, from) +
        this.placeholder(this.valueOf.get(text.slice(from, to)) ?? text.slice(from, to));
      last = to;
    }
    return clean + text.slice(last);
  };

  /** Where secrets stand in a text, in order and apart from one another. */
  spans(text: string): Span[] {
    const spans = [...this.known.in(text), ...this.#patternsIn(text), ...findSecrets(text)];
    for (const find of this.finders) pushAll(spans, find(text));
    const found = joined(spans).filter(([from, to]) => !isPlaceholder(text.slice(from, to)));
    const repeated = new Set(found.map(([from, to]) => text.slice(from, to)).filter(isDistinct));
    for (const value of repeated) for (const form of formsOf(value)) pushAll(found, occurrences(text, form));
    return joined(found);
  }

  /** Every text of a value, the names of its fields left as they are. */
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

  #patternsIn(text: string): Span[] {
    return this.patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): Span[] => {
        const at = match.indices?.groups?.secret ?? match.indices?.[0];
        return at && at[1] > at[0] ? [at] : [];
      }),
    );
  }
}

/** The secrets that a text shows, as far as they mean nothing else where they stand without their names. */
export function distinctSecrets(text: string): string[] {
  return findSecrets(text)
    .map(([from, to]) => text.slice(from, to))
    .filter(isDistinct);
}

/** Long or mixed enough that it means nothing else where it stands without its name. */
function isDistinct(value: string): boolean {
  return value.length >= 8 && !/\s/.test(value) && (/\d/.test(value) || /[a-z][A-Z]|[^\w.-]/.test(value));
}

function isPlaceholder(text: string): boolean {
  return /^\[secret(?::\d+)?\]?$/.test(text);
}

function occurrences(text: string, value: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
    spans.push([at, at + value.length]);
  return spans;
}

/** How a value may be written: as it is, line by line, percent- or HTML-encoded, in JSON, in base64 wherever it stands in there. */
function formsOf(value: string): string[] {
  const lines = value.includes('\n') ? value.split('\n').filter((line) => line.trim().length >= 12) : [];
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [
    value,
    ...lines.map((line) => line.trim()),
    percentEncoded(value),
    percentEncoded(value).replaceAll('%20', '+'),
    json,
    JSON.stringify(json).slice(1, -1),
    htmlEncoded(value),
    ...(value.length >= shortestEncoded ? base64Forms(value) : []),
  ];
  return [...new Set(forms)].filter((form) => form.length >= shortest);
}

function percentEncoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Cs}/gu, '\ufffd'));
}

function htmlEncoded(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
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
