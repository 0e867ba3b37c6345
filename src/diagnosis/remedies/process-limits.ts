import { asList } from '../../manifest/value.ts';
import { type Cited, citeSpec } from '../cite/cite.ts';
import type { Failure } from '../tree/failure.ts';

/** The number that `ulimit -n` (open files) or `ulimit -u` (processes) sets in the command of the container. */
export function limitInCommand({ container }: Failure, letter: 'n' | 'u'): string | undefined {
  return limit[letter].exec(wordsOf(container).join(' '))?.[1];
}

const limit = { n: /\bulimit (?:-[SH] )*-[SH]?n (\d+)/, u: /\bulimit (?:-[SH] )*-[SH]?u (\d+)/ };

function wordsOf(container: Failure['container']): string[] {
  return [...asList(container?.spec.command), ...asList(container?.spec.args)].map(String);
}

/** The command with its arguments. */
export function citeCommand(failure: Failure): Cited | undefined {
  return citeSpec(failure, 'command', wordsOf(failure.container));
}

/** As one writes it. */
export function shellLimit(letter: 'n' | 'u', number: string): string {
  return `\`ulimit -${letter} ${number}\``;
}
