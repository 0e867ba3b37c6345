import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/runtimes/heap.ts
var begin = String.raw`(?<=^|[\s"'\`]|[A-Z_]=["']?)`;
var size = String.raw`([^\s"'\`;|&]{1,100})`;
var javaVariables = [
  ...[
    "JAVA_TOOL_OPTIONS",
    "JDK_JAVA_OPTIONS",
    "JAVA_OPTS",
    "JAVA_OPTIONS",
    "JAVA_ARGS",
    "JVM_OPTS",
    "JVM_ARGS"
  ],
  ...["CATALINA_OPTS", "ES_JAVA_OPTS", "OPENSEARCH_JAVA_OPTS", "LS_JAVA_OPTS", "KAFKA_HEAP_OPTS", "SBT_OPTS"]
];
var java = {
  title: "Java heap",
  variables: javaVariables,
  // https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html#using-the-jdk_java_options-launcher-environment-variable
  ownVariables: ["JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"],
  overrides: ["_JAVA_OPTIONS"]
};
var javaHeap = {
  ...java,
  pattern: new RegExp(`${begin}(?:-Xmx|-XX:MaxHeapSize=)${size}`, "g"),
  read: (text) => scaled(text, /^(\d+)([kmgt]?)$/i, { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }),
  write: (mebibytes) => `-Xmx${mebibytes}m`
};
var javaInitialHeap = {
  ...javaHeap,
  pattern: new RegExp(`${begin}(?:-Xms|-XX:InitialHeapSize=)${size}`, "g"),
  write: (mebibytes) => `-Xms${mebibytes}m`
};
var javaPercentage = {
  ...java,
  pattern: new RegExp(`${begin}-XX:MaxRAMPercentage=${size}`, "g"),
  read: (text) => scaled(text, /^(\d+(?:\.\d+)?)()$/, { "": 1 }),
  isPercentage: true,
  write: () => "-XX:MaxRAMPercentage=75.0"
};
var nodeHeap = {
  title: "Node.js heap",
  variables: ["NODE_OPTIONS"],
  pattern: new RegExp(`${begin}--max[-_]old[-_]space[-_]size=${size}`, "g"),
  read: (text) => scaled(text, /^(\d+)()$/, { "": 2 ** 20 }),
  write: (mebibytes) => `--max-old-space-size=${mebibytes}`
};
var goLimit = {
  title: "Go heap",
  variables: ["GOMEMLIMIT"],
  pattern: new RegExp(`(?<=^|[\\s"'\`;])GOMEMLIMIT=["']?${size}`, "g"),
  read: (text) => scaled(text, /^(\d+)(B?|[KMGT]iB)$/, {
    ...{ "": 1, b: 1, kib: 2 ** 10, mib: 2 ** 20, gib: 2 ** 30, tib: 2 ** 40 }
  }),
  write: (mebibytes) => `GOMEMLIMIT=${mebibytes}MiB`
};
var heapFlags = [javaHeap, javaPercentage, nodeHeap, goLimit];
function scaled(text, grammar, factors) {
  const [, number, unit = ""] = grammar.exec(text) ?? [];
  const factor = factors[unit.toLowerCase()];
  return number === void 0 || factor === void 0 ? void 0 : Number(number) * factor;
}

export {
  javaHeap,
  javaInitialHeap,
  javaPercentage,
  nodeHeap,
  goLimit,
  heapFlags
};
