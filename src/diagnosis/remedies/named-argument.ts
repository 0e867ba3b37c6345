import { asList, asString } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

const shortest = 4;

/** The words of an option's name: `--acme.entrypoint=web` has acme and entrypoint. */
function wordsOf(argument: string): string[] {
  const [option = ''] = argument.split(/[=\s]/);
  return option.split(/[^A-Za-z0-9]+/).map((word) => word.toLowerCase());
}

/**
 * The argument of the container that a line of its log complains about: the only one with a word of the line in its name.
 * What a program says last is what it says of the argument, so that later words count first.
 */
export function argumentNamedIn(
  { container }: Failure,
  line: string,
): { readonly argument: string; readonly word: string } | undefined {
  const options = [...asList(container?.spec.command), ...asList(container?.spec.args)]
    .flatMap((word) => asString(word) ?? [])
    .filter((argument) => /^--?[A-Za-z]/.test(argument));
  const words = [...line.matchAll(/[A-Za-z][A-Za-z0-9]*/g)].map(([word]) => word.toLowerCase());
  for (const word of words.toReversed()) {
    if (word.length < shortest) continue;
    const having = options.filter((argument) => wordsOf(argument).includes(word));
    const [argument] = having;
    if (argument !== undefined && having.length === 1) return { argument, word };
  }
  return undefined;
}
