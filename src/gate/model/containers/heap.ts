import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import {
  goLimit,
  type HeapFlag,
  javaHeap,
  javaInitialHeap,
  javaPercentage,
  nodeHeap,
} from '../../../runtimes/heap.ts';
import type { Inventory } from '../objects/inventory.ts';
import { variableOf } from './environment.ts';

/** How large a language runtime lets its heap grow, as somebody set it. */
export interface HeapSetting {
  readonly runtime: HeapFlag;
  /** As written: `-Xmx2g`, `GOMEMLIMIT=1GiB`. */
  readonly text: string;
  /** Bytes; undefined when it cannot be told here, or the runtime refuses it. */
  readonly bytes: number | undefined;
  /** Percentage of the memory limit instead of bytes. */
  readonly percent: number | undefined;
  /** For a number with a unit that the runtime does not know, so that it refuses to start: the mebibytes meant. */
  readonly refused: number | undefined;
  readonly at: Path;
  /** The variable it is set in, when the runtime does not read that one: only a start script could. */
  readonly unread?: string | undefined;
  /** The ConfigMap that holds it, when it does not stand in the container itself. */
  readonly source: KubeObject | undefined;
}

/**
 * The heap settings of a container that take effect: from environment, command and arguments, ConfigMaps of the set
 * followed. A percentage counts only where no size is set.
 */
export function heapSettings(container: Container, inventory: Inventory): HeapSetting[] {
  const [heap, percentage, ...others] = [javaHeap, javaPercentage, nodeHeap, goLimit].map((flag) =>
    settingOf(flag, container, inventory),
  );
  return [heap ?? percentage, ...others].filter((setting) => setting !== undefined);
}

/** What the Java heap begins with, where somebody set it. */
export function initialHeap(container: Container, inventory: Inventory): HeapSetting | undefined {
  return settingOf(javaInitialHeap, container, inventory);
}

function settingOf(flag: HeapFlag, container: Container, inventory: Inventory): HeapSetting | undefined {
  let last: HeapSetting | undefined;
  for (const written of textsOf(flag, container, inventory)) {
    // Of several in one text the last wins; a comment of a script is no setting.
    const match = [...written.text.replace(/^[ \t]*#.*$/gm, '').matchAll(flag.pattern)].at(-1);
    if (match) last = readSetting(flag, match[0], match[1] as string, written, container, inventory);
  }
  return last;
}

interface WrittenText extends Pick<HeapSetting, 'at' | 'unread'> {
  readonly text: string;
  readonly source?: KubeObject | undefined;
}

function* textsOf(flag: HeapFlag, container: Container, inventory: Inventory): Iterable<WrittenText> {
  const { ownVariables = flag.variables } = flag;
  const isRead = (name: string): boolean => ownVariables.includes(name) || isCalled(name, container);
  const variables = function* (names: readonly string[]): Iterable<WrittenText> {
    for (const name of names) {
      const { value, at, source } = variableOf(container, inventory, name) ?? {};
      if (value === undefined || !at) continue;
      yield { text: `${name}=${value}`, at, source, unread: isRead(name) ? undefined : name };
    }
  };
  yield* variables(flag.variables);
  for (const field of ['command', 'args']) {
    for (const [index, value] of asList(container.value[field]).entries()) {
      const text = asString(value);
      if (text !== undefined) yield { text, at: [...container.path, field, index] };
    }
  }
  yield* variables(flag.overrides ?? []);
}

/** True when the command or its arguments put the variable to use: `java $JAVA_OPTS -jar app.jar`. */
function isCalled(name: string, container: Container): boolean {
  const use = new RegExp(`\\$(?:${name}\\b|[({]${name}[)}:])`);
  return ['command', 'args'].some((field) =>
    asList(container.value[field]).some((text) => use.test(asString(text) ?? '')),
  );
}

function readSetting(
  flag: HeapFlag,
  text: string,
  written: string,
  { at, source, unread }: WrittenText,
  container: Container,
  inventory: Inventory,
): HeapSetting {
  const filled = written.replace(
    /\$(?:\((\w+)\)|\{(\w+)\}|(\w+))/g,
    (whole, ...names: (string | undefined)[]) => {
      const name = names.slice(0, 3).find((each) => each !== undefined) ?? '';
      return variableOf(container, inventory, name)?.value ?? whole;
    },
  );
  const amount = flag.read(filled);
  return {
    runtime: flag,
    text: text.replace(written, () => filled),
    bytes: flag.isPercentage ? undefined : amount,
    percent: flag.isPercentage ? amount : undefined,
    refused: amount === undefined ? mebibytesMeant(filled) : undefined,
    at,
    source,
    unread,
  };
}

function mebibytesMeant(size: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([kmgt])[a-z]*$/i.exec(size) ?? [];
  const factor = { k: 2 ** -10, m: 1, g: 2 ** 10, t: 2 ** 20 }[unit.toLowerCase()];
  return factor === undefined ? undefined : Math.max(1, Math.round(Number(number) * factor));
}
