import { codeOfSignal, exitCode } from './exit-codes.ts';
import { reasons, synonyms } from './reasons.ts';
import type { Signal } from './signal.ts';

/** Every reason that is explained, and its other words. */
export const reasonWords: readonly string[] = [...Object.keys(reasons), ...Object.keys(synonyms)];

/**
 * What somebody read in a status, in a table or in an event: `137`, `ExitCode:137`, `SIGKILL`, `OOMKilled`,
 * `Init:CrashLoopBackOff`, in whatever case. Undefined for a word that is none of these.
 */
export function findSignal(word: string): { readonly name: string; readonly signal: Signal } | undefined {
  const plain = word.trim().replace(/^Init:/i, '');
  const [, digits] = /^(?:exit ?-?_?(?:code|status)?[ :=]*)?(\d{1,3})$/i.exec(plain) ?? [];
  const number = digits === undefined ? codeOfSignal(plain) : Number(digits);
  const byNumber = number === undefined ? undefined : exitCode(number);
  if (byNumber) return { name: String(number), signal: byNumber };
  const same = (candidate: string): boolean => candidate.toLowerCase() === plain.toLowerCase();
  const written = reasonWords.find(same);
  const name = written === undefined ? undefined : (synonyms[written] ?? written);
  const signal = name === undefined ? undefined : reasons[name];
  return name !== undefined && signal ? { name, signal } : undefined;
}
