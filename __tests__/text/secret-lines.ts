import { readFileSync } from 'node:fs';

/**
 * Lines of logs with secrets in them, written by somebody who had not seen the redactor. No secret stands in the file:
 * `⟦prefix⟧⟦shape⟧` is filled from a seed, where `a`, `A`, `0` and `h` stand for a letter, a capital, a digit and a digit of base 16.
 */
export interface SecretLine {
  readonly what: string;
  readonly line: string;
}
export interface InnocentLine extends SecretLine {
  readonly keep: readonly string[];
}

const read = <Line>(name: string): Line[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

export const secretLines = read<SecretLine>('secret-lines.jsonl');
export const innocentLines = read<InnocentLine>('innocent-lines.jsonl');

/** Numbers from a seed: https://en.wikipedia.org/wiki/Linear_congruential_generator, the constants of Numerical Recipes. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A line with its secrets drawn, and what they are. */
export function filled(
  { line }: SecretLine,
  seed: number,
): { readonly text: string; readonly secrets: string[] } {
  const random = seeded(seed);
  const secrets: string[] = [];
  const text = line.replace(/⟦([^⟧]*)⟧⟦([^⟧]*)⟧/g, (_, prefix: string, shape: string) => {
    const value = prefix + [...shape].map((character) => drawn(character, random)).join('');
    secrets.push(value);
    return value;
  });
  return { text, secrets };
}

function drawn(character: string, random: (below: number) => number): string {
  if (character === '0') return String(random(10));
  if (character === 'h') return random(16).toString(16);
  if (character !== 'a' && character !== 'A') return character;
  const letter = String.fromCharCode(97 + random(26));
  return character === 'a' ? letter : letter.toUpperCase();
}
