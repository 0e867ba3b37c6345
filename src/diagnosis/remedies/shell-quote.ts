/** Words that a shell takes as they are. */
const bare = /^[\w./:=,@%+-]+$/;
/** Characters that are safe in single quotes in every shell: anything printable but the quote itself. */
const quotable = /^[\x20-\x26\x28-\x7e]*$/;

/** Words as one writes them in a shell, so that each stays one word; undefined where that cannot be read any more. */
export function quoteForShell(words: readonly string[]): string | undefined {
  if (!words.every((word) => bare.test(word) || quotable.test(word))) return undefined;
  return words.map((word) => (bare.test(word) ? word : `'${word}'`)).join(' ');
}
