import { asList, asString } from '../../manifest/value.ts';
import { type Cited, citeSpec } from '../cite/cite.ts';
import type { Failure } from '../tree/failure.ts';

const basename = (path: string): string => path.split('/').at(-1) ?? path;

/**
 * The program that stands in both `command` and `args`, which the container runs as one line: `cp -n a` and then `/bin/cp -n a b`.
 * It comes from merging an old template with a new one.
 */
export function doubledCommand({ container }: Failure): string | undefined {
  const [program] = asList(container?.spec.command).flatMap((word) => asString(word) ?? []);
  const [again] = asList(container?.spec.args).flatMap((word) => asString(word) ?? []);
  if (program === undefined || again === undefined || basename(program) !== basename(again)) return undefined;
  return basename(program);
}

/** What to do about it, and the fields that show it; nothing where it is not so. */
export function doubledCommandAdvice(failure: Failure): string[] {
  const program = doubledCommand(failure);
  return program === undefined
    ? []
    : [
        `\`command\` and \`args\` each hold a whole \`${program}\` command, and the container runs them as one line: keep one of the two (a merge of an old template with a new one does this)`,
      ];
}

/** Both fields, as the container runs them one after the other. */
export function citeDoubledCommand(failure: Failure): (Cited | undefined)[] {
  if (doubledCommand(failure) === undefined) return [];
  return [
    citeSpec(failure, 'command', failure.container?.spec.command),
    citeSpec(failure, 'args', failure.container?.spec.args),
  ];
}
