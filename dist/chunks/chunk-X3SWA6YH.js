import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asString,
  hasKey
} from "./chunk-DRWJSKVA.js";

// src/gate/environment.ts
function variableOf(container, inventory, name) {
  return lookUp(container, inventory, name, asList(container.value.env).length, true);
}
var longestFilledIn = 1e4;
function lookUp(container, inventory, name, before, fillIn) {
  const env = asList(container.value.env).map(asMapping);
  for (let index = before - 1; index >= 0; index--) {
    const entry = env[index] ?? {};
    if (entry.name !== name) continue;
    const at = [...container.path, "env", index];
    const written = asString(entry.value);
    if (written !== void 0) {
      const value = (other) => lookUp(container, inventory, other, index, false)?.value;
      const filled = fillIn && written.length <= longestFilledIn ? written.replace(/\$\(([\w.-]+)\)/g, (whole, other) => value(other) ?? whole) : written;
      return { value: filled, at: [...at, "value"] };
    }
    const { configMapKeyRef } = asMapping(entry.valueFrom);
    const found = configValue(container, inventory, configMapKeyRef, asMapping(configMapKeyRef).key);
    return found ? { ...found, at } : { value: void 0, at };
  }
  const sources = asList(container.value.envFrom).map(asMapping);
  for (let index = sources.length - 1; index >= 0; index--) {
    const { prefix, configMapRef } = sources[index] ?? {};
    const start = asString(prefix) ?? "";
    if (!name.startsWith(start)) continue;
    const found = configValue(container, inventory, configMapRef, name.slice(start.length));
    if (found) return { ...found, at: [...container.path, "envFrom", index] };
  }
  return void 0;
}
function configValue(container, inventory, reference, key) {
  const name = asString(asMapping(reference).name);
  if (name === void 0 || typeof key !== "string") return void 0;
  const source = configMapNamed(container.workload.object, inventory, name);
  const data = source?.value.data;
  const value = hasKey(data, key) ? asString(asMapping(data)[key]) : void 0;
  return value === void 0 ? void 0 : { value, source };
}
var configMaps = /* @__PURE__ */ new WeakMap();
function configMapNamed(peer, inventory, name) {
  let byName = configMaps.get(inventory);
  if (!byName) {
    byName = /* @__PURE__ */ new Map();
    for (const object of inventory.ofKind("", "ConfigMap")) {
      const known = byName.get(object.name);
      if (known) known.push(object);
      else byName.set(object.name, [object]);
    }
    configMaps.set(inventory, byName);
  }
  const namespace = inventory.namespaceOf(peer);
  const candidates = byName.get(name) ?? [];
  const near = candidates.filter((object) => inventory.namespaceOf(object) === namespace);
  if (near.length > 0) return near.at(-1);
  const possible = candidates.filter(
    (object) => namespace === void 0 || inventory.namespaceOf(object) === void 0
  );
  return possible.length === 1 ? possible[0] : void 0;
}

// src/gate/heap.ts
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
var java = { title: "Java heap", variables: javaVariables, overrides: ["_JAVA_OPTIONS"] };
var javaHeap = {
  ...java,
  pattern: new RegExp(`${begin}(?:-Xmx|-XX:MaxHeapSize=)${size}`, "g"),
  read: (text) => scaled(text, /^(\d+)([kmgt]?)$/i, { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30, t: 2 ** 40 }),
  write: (mebibytes) => `-Xmx${mebibytes}m`
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
function heapSettings(container, inventory) {
  const [heap, percentage, ...others] = [javaHeap, javaPercentage, nodeHeap, goLimit].map(
    (flag) => settingOf(flag, container, inventory)
  );
  return [heap ?? percentage, ...others].filter((setting) => setting !== void 0);
}
function settingOf(flag, container, inventory) {
  let last;
  for (const written of textsOf(flag, container, inventory)) {
    const match = [...written.text.replace(/^[ \t]*#.*$/gm, "").matchAll(flag.pattern)].at(-1);
    if (match) last = readSetting(flag, match[0], match[1], written, container, inventory);
  }
  return last;
}
function* textsOf(flag, container, inventory) {
  const variables = function* (names) {
    for (const name of names) {
      const { value, at, source } = variableOf(container, inventory, name) ?? {};
      if (value !== void 0 && at) yield { text: `${name}=${value}`, at, source };
    }
  };
  yield* variables(flag.variables);
  for (const field of ["command", "args"]) {
    for (const [index, value] of asList(container.value[field]).entries()) {
      const text = asString(value);
      if (text !== void 0) yield { text, at: [...container.path, field, index] };
    }
  }
  yield* variables(flag.overrides ?? []);
}
function readSetting(flag, text, written, { at, source }, container, inventory) {
  const filled = written.replace(
    /\$(?:\((\w+)\)|\{(\w+)\}|(\w+))/g,
    (whole, ...names) => {
      const name = names.slice(0, 3).find((each) => each !== void 0) ?? "";
      return variableOf(container, inventory, name)?.value ?? whole;
    }
  );
  const amount = flag.read(filled);
  return {
    runtime: flag,
    text: text.replace(written, () => filled),
    bytes: flag.isPercentage ? void 0 : amount,
    percent: flag.isPercentage ? amount : void 0,
    refused: amount === void 0 ? mebibytesMeant(filled) : void 0,
    at,
    source
  };
}
function scaled(text, grammar, factors) {
  const [, number, unit = ""] = grammar.exec(text) ?? [];
  const factor = factors[unit.toLowerCase()];
  return number === void 0 || factor === void 0 ? void 0 : Number(number) * factor;
}
function mebibytesMeant(size2) {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([kmgt])[a-z]*$/i.exec(size2) ?? [];
  const factor = { k: 2 ** -10, m: 1, g: 2 ** 10, t: 2 ** 20 }[unit.toLowerCase()];
  return factor === void 0 ? void 0 : Math.max(1, Math.round(Number(number) * factor));
}

export {
  variableOf,
  heapFlags,
  heapSettings
};
