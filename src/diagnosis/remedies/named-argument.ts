import { asList, asString } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

const shortest = 4;

/** The words of an option's name: `--acme.entrypoint=web` has acme and entrypoint. */
function wordsOf(argument: string): string[] {
  const [option = ''] = argument.split(/[=\s]/);
  return option.split(/[^A-Za-z0-9]+/).map((word) => word.toLowerCase());
}

/** `--config.file=/etc/app.yaml` says where something is: what a line complains of stands in that file. */
function isFile(argument: string): boolean {
  return /^[^=\s]+[=\s]\/[^\s]*\.\w+$/.test(argument);
}

/** The configuration file that an argument names: `--config=/etc/app.yaml`, or `-c /etc/app.yaml`. */
export function fileArgument({
  container,
}: Failure): { readonly option: string; readonly path: string } | undefined {
  const words = [...asList(container?.spec.command), ...asList(container?.spec.args)].flatMap(
    (word) => asString(word) ?? [],
  );
  const joined = words.map((word, index) =>
    /^-[^=]*$/.test(word) ? `${word} ${words[index + 1] ?? ''}` : word,
  );
  const found = joined.filter(
    (argument) => isFile(argument) && /^--?(?:c\b|f\b|conf|[\w.-]*config)/i.test(argument),
  );
  const [option, path] = /^([^=\s]+)[=\s](.*)$/.exec(found[0] ?? '')?.slice(1) ?? [];
  return found.length === 1 && option !== undefined && path !== undefined ? { option, path } : undefined;
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
    .filter((argument) => /^--?[A-Za-z]/.test(argument) && !isFile(argument));
  const words = [...line.matchAll(/[A-Za-z][A-Za-z0-9]*/g)].map(([word]) => word.toLowerCase());
  for (const word of words.toReversed()) {
    if (word.length < shortest) continue;
    const having = options.filter((argument) => wordsOf(argument).includes(word));
    const [argument] = having;
    if (argument !== undefined && having.length === 1) return { argument, word };
  }
  return undefined;
}
