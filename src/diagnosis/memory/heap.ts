import { asList, asMapping, asString, type Mapping } from '../../manifest/value.ts';
import { type HeapFlag, heapFlags } from '../../runtimes/heap.ts';

/** How large a runtime may let its heap grow, as the container's own environment, command or arguments set it. */
export interface Heap {
  /** As written: `-Xmx512m`. */
  readonly text: string;
  readonly flag: HeapFlag;
  /** Bytes; a percentage is taken of the limit. */
  readonly bytes: number;
}

/** The heap setting that takes effect: of several the last, as the runtimes read them. */
export function heapOf(container: Mapping, limit: number | undefined): Heap | undefined {
  let found: Heap | undefined;
  for (const flag of heapFlags) {
    for (const text of textsOf(container, flag)) {
      const [match] = [...text.matchAll(flag.pattern)].slice(-1);
      const size = match && flag.read(match[1] ?? '');
      if (!match || size === undefined) continue;
      const bytes = flag.isPercentage ? (limit === undefined ? undefined : (limit * size) / 100) : size;
      // A size wins over a percentage.
      if (bytes === undefined || (flag.isPercentage && found)) continue;
      found = { text: match[0], flag, bytes };
    }
  }
  return found;
}

function* textsOf({ env, command, args }: Mapping, flag: HeapFlag): Iterable<string> {
  const variables = asList(env).map(asMapping);
  const value = (name: string): string[] => {
    const text = asString(variables.findLast((entry) => entry.name === name)?.value);
    return text === undefined ? [] : [`${name}=${text}`];
  };
  for (const name of flag.variables) yield* value(name);
  for (const word of [...asList(command), ...asList(args)]) if (typeof word === 'string') yield word;
  for (const name of flag.overrides ?? []) yield* value(name);
}
