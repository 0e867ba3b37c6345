import { asList, asString } from '../value.ts';

/** Shells as images have them. */
export const shells: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'ksh', 'zsh']);
const wrappers = new Set([
  'exec',
  'timeout',
  'env',
  'nice',
  'time',
  'if',
  'then',
  'while',
  'until',
  'do',
  'else',
  '!',
  '{',
]);

/** The name of a program without its folder: `/bin/sh` → `sh`. */
export function programName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1);
}

/**
 * The programs that a command list runs: its first word, and where that is a shell with `-c`, the first word of every
 * command of the script. Good enough for telling by habit, not a shell parser.
 */
export function programsOf(command: unknown): string[] {
  const words = asList(command).map((word) => asString(word) ?? '');
  const first = programName(words[0] ?? '');
  if (first === '') return [];
  const script = words[words.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1];
  if (!shells.has(first)) return [first];
  const commands = words.some((word) => /^-[a-z]*c$/.test(word)) ? (script ?? '').split(/[;&|\n()`]+/) : [];
  return [first, ...commands.flatMap((text) => firstProgram(text.trim().split(/\s+/)))];
}

function firstProgram(words: readonly string[]): string[] {
  const found = words.findIndex((word) => word !== '' && !wrappers.has(word) && !/^[-\d]|^\w+=/.test(word));
  return found < 0 ? [] : [programName((words[found] as string).replace(/^["'$]+|["']+$/g, ''))];
}
