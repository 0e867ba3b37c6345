import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
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

/** A way to set a heap size: where it is written, how it reads, and how to write another size. */
export interface HeapFlag {
  /** `Java heap` */
  readonly title: string;
  /** Environment variables that carry it, in the order in which they take effect: a later one wins. */
  readonly variables: readonly string[];
  /** Which of them it reads by itself; all when absent. Of the others only a start script can make use. */
  readonly ownVariables?: readonly string[];
  /** Variables that win even over the command line. */
  readonly overrides?: readonly string[];
  /** What stands before the size. */
  readonly pattern: RegExp;
  /** The size in bytes; undefined for what the runtime does not take. */
  readonly read: (size: string) => number | undefined;
  readonly isPercentage?: true;
  /** The flag with this many mebibytes. */
  readonly write: (mebibytes: number) => string;
}

const begin = String.raw`(?<=^|[\s"'\`]|[A-Z_]=["']?)`;
const size = String.raw`([^\s"'\`;|&]{1,100})`;

const javaVariables = [
  ...[
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    'JAVA_OPTS',
    'JAVA_OPTIONS',
    'JAVA_ARGS',
    'JVM_OPTS',
    'JVM_ARGS',
  ],
  ...['CATALINA_OPTS', 'ES_JAVA_OPTS', 'OPENSEARCH_JAVA_OPTS', 'LS_JAVA_OPTS', 'KAFKA_HEAP_OPTS', 'SBT_OPTS'],
];
const java = {
  title: 'Java heap',
  variables: javaVariables,
  // https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html#using-the-jdk_java_options-launcher-environment-variable
  ownVariables: ['JAVA_TOOL_OPTIONS', 'JDK_JAVA_OPTIONS', '_JAVA_OPTIONS'],
  overrides: ['_JAVA_OPTIONS'],
};

/** `-Xmx`: https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html */
const javaHeap: HeapFlag = {
  ...java,
  pattern: new RegExp(`${begin}(?:-Xmx|-XX:MaxHeapSize=)${size}`, 'g'),
  read: (text) =>
    scaled(text, /^(\d+)([kmgt]?)$/i, { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }),
  write: (mebibytes) => `-Xmx${mebibytes}m`,
};

const javaPercentage: HeapFlag = {
  ...java,
  pattern: new RegExp(`${begin}-XX:MaxRAMPercentage=${size}`, 'g'),
  read: (text) => scaled(text, /^(\d+(?:\.\d+)?)()$/, { '': 1 }),
  isPercentage: true,
  write: () => '-XX:MaxRAMPercentage=75.0',
};

/** https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib */
const nodeHeap: HeapFlag = {
  title: 'Node.js heap',
  variables: ['NODE_OPTIONS'],
  pattern: new RegExp(`${begin}--max[-_]old[-_]space[-_]size=${size}`, 'g'),
  read: (text) => scaled(text, /^(\d+)()$/, { '': 2 ** 20 }),
  write: (mebibytes) => `--max-old-space-size=${mebibytes}`,
};

/** https://pkg.go.dev/runtime#hdr-Environment_Variables */
const goLimit: HeapFlag = {
  title: 'Go heap',
  variables: ['GOMEMLIMIT'],
  pattern: new RegExp(`(?<=^|[\\s"'\`;])GOMEMLIMIT=["']?${size}`, 'g'),
  read: (text) =>
    scaled(text, /^(\d+)(B?|[KMGT]iB)$/, {
      ...{ '': 1, b: 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 },
    }),
  write: (mebibytes) => `GOMEMLIMIT=${mebibytes}MiB`,
};

/** All ways to set a heap size. */
export const heapFlags: readonly HeapFlag[] = [javaHeap, javaPercentage, nodeHeap, goLimit];

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

function scaled(
  text: string,
  grammar: RegExp,
  factors: Readonly<Record<string, number>>,
): number | undefined {
  const [, number, unit = ''] = grammar.exec(text) ?? [];
  const factor = factors[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

function mebibytesMeant(size: string): number | undefined {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)([kmgt])[a-z]*$/i.exec(size) ?? [];
  const factor = { k: 2 ** -10, m: 1, g: 2 ** 10, t: 2 ** 20 }[unit.toLowerCase()];
  return factor === undefined ? undefined : Math.max(1, Math.round(Number(number) * factor));
}
