import type { LogLine } from './log-lines.ts';

const givesUp =
  /\bg(?:iv(?:e|es|ing)|ave) up\b|\bafter \d+ (?:re)?(?:attempts|tries|retries)\b|\b(?:too many|max(?:imum)?|out of|no more|exhausted|exceeded)\b[^\n]{0,30}\b(?:re-?tries|attempts|tries)\b|\b(?:re-?tries|attempts) (?:are |were )?exhausted\b|\b(?:did|does|could|can|is|was)(?: not|n't) (?:become |come |get |be )?(?:ready|up|available|reachable|healthy)\b/i;
const lastWords = 3;

/**
 * True when the last words of a log are that what was tried again and again will not be tried any more: then the warnings
 * before it tell why.
 */
export function endsWithGivingUp(lines: readonly LogLine[]): boolean {
  let words = 0;
  for (let index = lines.length - 1; index >= 0 && words < lastWords; index--) {
    const { text, level, hangs } = lines[index] as LogLine;
    if (level !== 'warning' && level !== 'info' && givesUp.test(text)) return true;
    if (!hangs) words++;
  }
  return false;
}
