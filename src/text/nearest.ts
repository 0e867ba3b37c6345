import { distance } from 'fastest-levenshtein';

/**
 * The candidate somebody most likely meant by a word that is none of them, or undefined when nothing is near. Case and
 * the choice between `fail-on`, `fail_on` and `failOn` do not count; a beginning (`startup`) stands for the whole.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  if (wanted.length === 0 || wanted.length > 80) return undefined;
  let best: string | undefined;
  let bestDistance = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of candidates) {
    const known = plain(candidate);
    const away = wanted.length > 2 && known.startsWith(wanted) ? 1 : distance(wanted, known);
    if (away < bestDistance) [best, bestDistance] = [candidate, away];
  }
  return best;
}

/** `: did you mean "memory-limit"?`, or nothing when no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? '' : `: did you mean "${meant}"?`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_]/g, '');
}
