import { distance } from 'fastest-levenshtein';

/** No object has a longer name; comparing takes the product of both lengths. */
const longestName = 300;

/**
 * True when `wanted` reads like a slip of the pen for `there`: at most two edits apart, in words long enough that this is
 * no accident. Short names, numbers and ordinals (`app-1`/`app-2`, `db-a`/`db-b`, `prod`/`dev`) tell different things
 * apart and are never near.
 */
export function isNearMiss(wanted: string, there: string): boolean {
  if (Math.max(wanted.length, there.length) > longestName) return false;
  if (wanted === there || Math.min(wanted.length, there.length) < 5) return false;
  if (Math.abs(wanted.length - there.length) > 2 || digitsOf(wanted) !== digitsOf(there)) return false;
  if (distance(wanted, there) > 2) return false;
  const [words, others] = [wanted, there].map((name) => name.split(/[-._]/)) as [string[], string[]];
  if (words.length !== others.length) return words.join('') === others.join('');
  return words.every((word, index) => word === others[index] || isSlip(word, others[index] ?? ''));
}

/** The digits of a name. Only names with the same digits can be near. */
export function digitsOf(name: string): string {
  return name.replace(/\D+/g, ' ').trim();
}

/** Which letters a name has, one bit each. */
export function lettersOf(name: string): number {
  let letters = 0;
  for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) & 31);
  return letters;
}

/** False when the letters of two names alone show that more than two edits lie between them: each edit changes at most two. */
export function mayBeNear(letters: number, others: number): boolean {
  let different = letters ^ others;
  for (let bits = 0; bits < 4 && different !== 0; bits++) different &= different - 1;
  return different === 0;
}

/** The closest of some keys or names, for a suggestion; undefined when none is close. */
export function closest(wanted: string, candidates: Iterable<string>): string | undefined {
  if (wanted.length > longestName) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  const folded = fold(wanted);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least + 2) continue;
    const edits = distance(folded, fold(candidate));
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/**
 * One word mistyped for another: a plural, two letters swapped, a letter lost inside. Longer words may differ in any one
 * letter, or in two after the same first letter (`import`/`export` and `internal`/`external` are no slips).
 */
function isSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length < 2) return false;
  if (long === `${short}s` || isSwap(short, long)) return true;
  if (short.length < 3 || isOrdinal(short, long)) return false;
  const edits = distance(short, long);
  if (short.length < 5) return edits === 1 && losesInnerLetter(short, long);
  return edits === 1 || word[0] === other[0];
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Letters at the end that count: `zone-a` and `zone-b` written in one word. */
function isOrdinal(short: string, long: string): boolean {
  const stem = long.slice(0, -1);
  if (!/[a-fx-z]$/.test(long)) return false;
  return (
    short === stem || (short.length === long.length && short.startsWith(stem) && /[a-fx-z]$/.test(short))
  );
}

function losesInnerLetter(short: string, long: string): boolean {
  return long.length > short.length && long[0] === short[0] && long.at(-1) === short.at(-1);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[-._]/g, '');
}
