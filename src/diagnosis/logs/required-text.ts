import { smallest } from '../../text/many.ts';

/** What a part of an expression asks for: the text it always is, or texts of which every match holds one. */
interface Demand {
  readonly exact?: string;
  readonly oneOf?: readonly string[];
}

/** Shorter texts stand in too many lines to tell anything. */
export const shortestText = 3;

/**
 * Texts, in lower case, of which every match of an expression holds at least one; undefined when there are none to name. A
 * line without any of them need not be tried. Reads the syntax that our patterns use, flag `v` excepted.
 */
export function requiredTexts({ source }: RegExp): readonly string[] | undefined {
  const { exact, oneOf } = new Reader(source).alternatives();
  const texts = exact === undefined ? oneOf : [exact];
  return texts && shortest(texts) >= shortestText ? [...new Set(texts)] : undefined;
}

function shortest(texts: readonly string[]): number {
  return smallest(texts.map(({ length }) => length));
}

/** The demand that rules out more: longer texts first, then fewer. */
function stricter(one: readonly string[] | undefined, other: readonly string[]): readonly string[] {
  if (!one) return other;
  const gain = Math.min(8, shortest(other)) - Math.min(8, shortest(one));
  return gain > 0 || (gain === 0 && other.length < one.length) ? other : one;
}

class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Alternatives up to the end of the group: each must ask for something, or nothing is certain. */
  alternatives(): Demand {
    const all: Demand[] = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    const [only] = all;
    if (only && all.length === 1) return only;
    const texts = all.map(({ exact, oneOf }) => (exact === undefined ? oneOf : [exact]));
    return texts.every((each) => each !== undefined) ? { oneOf: texts.flat() } : {};
  }

  private sequence(): Demand {
    let best: readonly string[] | undefined;
    let run = '';
    let exact = true;
    const close = (): void => {
      if (run.length > 0) best = stricter(best, [run]);
      run = '';
      exact = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.part();
      const least = this.least();
      if (part === 'nothing') continue;
      if (least === 'once' && part.exact !== undefined) run += part.exact;
      else {
        if (least === 'often' && part.exact !== undefined) run += part.exact;
        close();
        if (least !== 'never' && part.oneOf) best = stricter(best, part.oneOf);
      }
    }
    if (exact) return { exact: run };
    close();
    return best ? { oneOf: best } : {};
  }

  /** How often the part before it must stand there, from its quantifier. */
  private least(): 'once' | 'often' | 'never' {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return 'once';
    this.at += quantifier[0].length;
    return quantifier[0].startsWith('+') || Number(quantifier[1] ?? 0) > 0 ? 'often' : 'never';
  }

  private part(): Demand | 'nothing' {
    const character = this.source[this.at++] as string;
    if (character === '^' || character === '$') return 'nothing';
    if (character === '.') return {};
    if (character === '[') return this.set();
    if (character === '(') return this.group();
    return character === '\\' ? this.escaped() : { exact: character.toLowerCase() };
  }

  private group(): Demand | 'nothing' {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? 'nothing' : inside;
  }

  /** A set of characters: only one letter in both its cases is certain. */
  private set(): Demand {
    const start = this.at;
    for (; this.source[this.at] !== ']'; this.at++) if (this.source[this.at] === '\\') this.at++;
    const inside = this.source.slice(start, this.at++);
    const letters = new Set(inside.toLowerCase());
    return /^[a-z]+$/i.test(inside) && letters.size === 1 ? { exact: inside.slice(0, 1).toLowerCase() } : {};
  }

  private escaped(): Demand | 'nothing' {
    const character = this.source[this.at++] as string;
    if (character === 'b' || character === 'B') return 'nothing';
    if (character === 'u') {
      const code = this.source.slice(this.at, this.at + 4);
      this.at += 4;
      return { exact: String.fromCharCode(Number.parseInt(code, 16)).toLowerCase() };
    }
    if (/[dDwWsSkxc\d]/.test(character)) return {};
    const control = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v' }[character];
    return { exact: control ?? character.toLowerCase() };
  }
}
