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
export const javaHeap: HeapFlag = {
  ...java,
  pattern: new RegExp(`${begin}(?:-Xmx|-XX:MaxHeapSize=)${size}`, 'g'),
  read: (text) =>
    scaled(text, /^(\d+)([kmgt]?)$/i, { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }),
  write: (mebibytes) => `-Xmx${mebibytes}m`,
};

/** `-Xms`, what the heap begins with: of no use alone, since it only counts beside `-Xmx`. */
export const javaInitialHeap: HeapFlag = {
  ...javaHeap,
  pattern: new RegExp(`${begin}(?:-Xms|-XX:InitialHeapSize=)${size}`, 'g'),
  write: (mebibytes) => `-Xms${mebibytes}m`,
};

export const javaPercentage: HeapFlag = {
  ...java,
  pattern: new RegExp(`${begin}-XX:MaxRAMPercentage=${size}`, 'g'),
  read: (text) => scaled(text, /^(\d+(?:\.\d+)?)()$/, { '': 1 }),
  isPercentage: true,
  write: () => '-XX:MaxRAMPercentage=75.0',
};

/** https://nodejs.org/api/cli.html#--max-old-space-sizesize-in-mib */
export const nodeHeap: HeapFlag = {
  title: 'Node.js heap',
  variables: ['NODE_OPTIONS'],
  pattern: new RegExp(`${begin}--max[-_]old[-_]space[-_]size=${size}`, 'g'),
  read: (text) => scaled(text, /^(\d+)()$/, { '': 2 ** 20 }),
  write: (mebibytes) => `--max-old-space-size=${mebibytes}`,
};

/** https://pkg.go.dev/runtime#hdr-Environment_Variables */
export const goLimit: HeapFlag = {
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

function scaled(
  text: string,
  grammar: RegExp,
  factors: Readonly<Record<string, number>>,
): number | undefined {
  const [, number, unit = ''] = grammar.exec(text) ?? [];
  const factor = factors[unit.toLowerCase()];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}
