import { distance } from 'fastest-levenshtein';

/**
 * True when `wanted` reads like a slip of the pen for `there`: at most two edits apart, in words long enough that this is
 * no accident. Short names, numbers and ordinals (`app-1`/`app-2`, `db-a`/`db-b`, `prod`/`dev`) tell different things
 * apart and are never near.
 */
export function isNearMiss(wanted: string, there: string): boolean {
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

/** The closest of some keys or names, for a suggestion; undefined when none is close. */
export function closest(wanted: string, candidates: Iterable<string>): string | undefined {
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

/** One word mistyped for another. Two edits must leave the first letter: `import`/`export`, `internal`/`external` do not. */
function isSlip(word: string, other: string): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (short.length >= 3 && long === `${short}s`) return true;
  if (short.length < 5) return false;
  return distance(word, other) === 1 || word[0] === other[0];
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[-._]/g, '');
}
