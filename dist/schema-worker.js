import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  prune
} from "./chunks/schema-prune.js";
import {
  isMapping,
  valueAt
} from "./chunks/manifest-value.js";
import {
  pushAll
} from "./chunks/text-many.js";
import "./chunks/empty.js";

// src/schema/worker.ts
import { isMainThread, parentPort, workerData } from "node:worker_threads";

// src/schema/carry-out.ts
function carryOut(checker) {
  let notes = [];
  let missing = false;
  return async (order) => {
    switch (order.order) {
      case "prepare":
        notes = await checker.prepare(order);
        return void 0;
      case "check": {
        const answers = [];
        for (const [index, document] of order.documents) {
          const answer = checker.check(document);
          if (answer) answers.push([index, answer]);
          missing ||= answer?.status === "skipped";
        }
        return { report: "checked", first: order.first, answers };
      }
      case "finish":
        return { report: "finished", notes, builtIn: missing ? checker.builtIn() : [] };
    }
  };
}

// kubeconform-wasm/index.js
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";

// kubeconform-wasm/wasi.js
var success = 0;
var badFile = 8;
var notSupported = 52;
function imports(module, buffer, hosts) {
  let complaint = "";
  const view = () => new DataView(buffer());
  const none = (count, size) => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return success;
  };
  const wasi = {
    args_get: () => success,
    args_sizes_get: none,
    environ_get: () => success,
    environ_sizes_get: none,
    clock_time_get(_clock, _precision, at) {
      view().setBigUint64(at, BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6)), true);
      return success;
    },
    random_get(at, length) {
      crypto.getRandomValues(new Uint8Array(buffer(), at >>> 0, length));
      return success;
    },
    sched_yield: () => success,
    // Go asks for its preopened folders at the start, until told that there is none.
    fd_prestat_get: () => badFile,
    /** Go writes only when it dies: the first line says why, and becomes the message of the error below. */
    fd_write(_file, vectors, count, written) {
      let total = 0;
      for (let i = 0; i < count; i++) {
        const length = view().getUint32(vectors + 8 * i + 4, true);
        complaint += new TextDecoder().decode(
          new Uint8Array(buffer(), view().getUint32(vectors + 8 * i, true), length)
        );
        total += length;
      }
      view().setUint32(written, total, true);
      return success;
    },
    proc_exit(code) {
      throw new Error(complaint.split("\n", 1)[0] || `exit code ${code}`);
    }
  };
  for (const { module: name, name: field } of WebAssembly.Module.imports(module)) {
    if (name === "wasi_snapshot_preview1") wasi[field] ??= () => notSupported;
  }
  return { ...hosts, wasi_snapshot_preview1: wasi };
}

// kubeconform-wasm/index.js
var statuses = ["", "error", "skipped", "valid", "invalid"];
var maxDepth = 300;
var maxValues = 5e5;
var maxLength = 16 << 20;
var encoder = new TextEncoder();
var decoder = new TextDecoder();
function compile(wasm = readFileSync(new URL("./kubeconform.wasm", import.meta.url))) {
  return new WebAssembly.Module(wasm);
}
async function compileAsync() {
  return WebAssembly.compile(await readFile(new URL("./kubeconform.wasm", import.meta.url)));
}
function create({ schemas, module = compile() }) {
  const lookUp = typeof schemas === "function" ? schemas : (name) => schemas.get(name);
  let run = start(module, lookUp);
  return {
    validate(document) {
      const refusal = tooLarge(document);
      if (refusal) return failure(refusal);
      try {
        run ??= start(module, lookUp);
        return run(document);
      } catch (error) {
        run = void 0;
        return failure(`kubeconform failed: ${error.message}`);
      }
    }
  };
}
function preferQuickStart() {
  setFlagsFromString("--wasm-tiering-budget=200000000");
  setFlagsFromString("--wasm-lazy-validation");
}
function start(module, lookUp) {
  let exports;
  let schema;
  const bytes = (at, length) => new Uint8Array(exports.memory.buffer, at >>> 0, length);
  const host = {
    schema_size(name, length) {
      const found = lookUp(decoder.decode(bytes(name, length)));
      if (found === void 0) return -1;
      schema = encoder.encode(typeof found === "string" ? found : JSON.stringify(found));
      return schema.length;
    },
    schema_read: (to) => bytes(to, schema.length).set(schema)
  };
  const imported = imports(module, () => exports.memory.buffer, { kubeconform: host });
  exports = new WebAssembly.Instance(module, imported).exports;
  return (document) => {
    const input = encoder.encode(JSON.stringify(document) ?? "null");
    if (input.length > maxLength) return failure(`larger than ${maxLength >> 20} MiB`);
    bytes(exports.input(input.length), input.length).set(input);
    const status = statuses[exports.validate()];
    const packed = exports.errors();
    if (packed === 0n) return { status, errors: [] };
    const length = Number(BigInt.asUintN(32, packed));
    const errors = JSON.parse(decoder.decode(bytes(Number(BigInt.asUintN(32, packed >> 32n)), length)));
    for (const error of errors) error.path = withIndexes(error.path, document);
    return { status, errors };
  };
}
function tooLarge(document) {
  let values = 0;
  let length = 0;
  const visit = (value, depth) => {
    if (++values > maxValues) return `more than ${maxValues} values`;
    if (typeof value === "string") length += value.length;
    if (length > maxLength) return `larger than ${maxLength >> 20} MiB`;
    if (typeof value !== "object" || value === null) return;
    if (depth === maxDepth) return `nested deeper than ${maxDepth} levels`;
    for (const key in value) {
      length += key.length;
      const refusal = visit(value[key], depth + 1);
      if (refusal) return refusal;
    }
  };
  return visit(document, 0);
}
function withIndexes(path, document) {
  let parent = document;
  return path.map((segment) => {
    const key = Array.isArray(parent) ? Number(segment) : segment;
    parent = parent?.[key];
    return key;
  });
}
function failure(message) {
  return { status: "error", errors: [{ path: [], message, keyword: "" }] };
}

// kubeconform-wasm/kubernetes.js
import { readFileSync as readFileSync2 } from "node:fs";
function readKubernetesSchemas(file = new URL("./kubernetes-schemas.txt", import.meta.url)) {
  const [head, ...lines] = readFileSync2(file, "utf8").trimEnd().split("\n");
  const releases = head.split("	")[1].split(",");
  const versions = releases.map((release) => release.replace(/\.\d+$/, ""));
  return {
    releases,
    versions,
    schemas(version) {
      const wanted = versions.indexOf(version);
      if (wanted < 0)
        throw new RangeError(`no schemas of Kubernetes ${version}, only of ${versions.join(", ")}`);
      const found = /* @__PURE__ */ new Map();
      const covers = /* @__PURE__ */ new Map();
      for (const line of lines) {
        const name = line.indexOf("	");
        const range = line.indexOf("	", name + 1);
        const ranges = line.slice(name + 1, range);
        if (!covers.has(ranges)) covers.set(ranges, includes(ranges, wanted));
        if (covers.get(ranges)) found.set(line.slice(0, name), line.slice(range + 1));
      }
      return found;
    }
  };
  function includes(ranges, wanted) {
    return ranges.split(",").some((range) => {
      const [from, to = from] = range.split("-");
      return versions.indexOf(from) <= wanted && wanted <= versions.indexOf(to);
    });
  }
}

// src/schema/field-home.ts
import { posix } from "node:path";
var maxDepth2 = 3;
var maxValues2 = 200;
function fieldHomes(lookUp) {
  const parsed = /* @__PURE__ */ new Map();
  const named = (name) => {
    if (!parsed.has(name)) parsed.set(name, parse(lookUp(name)));
    return parsed.get(name);
  };
  return ({ name, path }, document, rootSchema) => {
    const root = named(rootSchema);
    if (!root) return void 0;
    const chain = [{ schema: root, base: rootSchema }];
    for (const segment of path) {
      const last = chain.at(-1);
      const child = last && childOf(last, segment, named);
      if (!child) return void 0;
      chain.push(child);
    }
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const parent = chain[depth];
      if (parent && propertyOf(parent, name, named)) return path.slice(0, depth);
    }
    return below(path, chain.at(-1), name, document, named);
  };
}
function below(path, place, name, document, named) {
  let level = [{ path, place }];
  let seen = 0;
  for (let depth = 0; depth < maxDepth2; depth++) {
    const next = [];
    for (const { path: path2, place: place2 } of level) {
      const value = valueAt(document, path2);
      const keys = Array.isArray(value) ? [0] : isMapping(value) ? Object.keys(value) : [];
      for (const key of keys) {
        if (++seen > maxValues2) return void 0;
        const child = childOf(place2, key, named);
        if (!child) continue;
        const childPath = [...path2, key];
        if (isMapping(valueAt(document, childPath)) && propertyOf(child, name, named)) return childPath;
        next.push({ path: childPath, place: child });
      }
    }
    level = next;
  }
  return void 0;
}
function childOf(place, segment, named) {
  if (typeof segment === "string") return propertyOf(place, segment, named);
  for (const { schema, base } of variantsOf(place, named)) {
    if (isMapping(schema.items)) return { schema: schema.items, base };
  }
  return void 0;
}
function propertyOf(place, name, named) {
  for (const { schema, base } of variantsOf(place, named)) {
    const property = isMapping(schema.properties) && Object.hasOwn(schema.properties, name);
    const child = property ? schema.properties[name] : void 0;
    if (isMapping(child)) return { schema: child, base };
  }
  return void 0;
}
function variantsOf({ schema, base }, named, depth = 0) {
  const variants = [{ schema, base }];
  if (depth > 4) return variants;
  if (typeof schema.$ref === "string" && !schema.$ref.startsWith("#")) {
    const name = posix.join(posix.dirname(base), schema.$ref);
    const target = named(name);
    if (target) pushAll(variants, variantsOf({ schema: target, base: name }, named, depth + 1));
  }
  if (Array.isArray(schema.allOf)) {
    for (const part of schema.allOf) {
      if (isMapping(part)) pushAll(variants, variantsOf({ schema: part, base }, named, depth + 1));
    }
  }
  return variants;
}
function parse(schema) {
  try {
    const value = typeof schema === "string" ? JSON.parse(schema) : schema;
    return isMapping(value) ? value : void 0;
  } catch {
    return void 0;
  }
}

// src/schema/locations.ts
import { readFileSync as readFileSync3 } from "node:fs";
function openLocations(locations) {
  return locations.map(
    (location) => /^https?:\/\//i.test(location) ? website(location) : directory(location)
  );
}
function directory(location) {
  return {
    get(name) {
      const path = schemaAddress(location, name, (part) => part);
      try {
        return path === void 0 ? void 0 : readFileSync3(path, "utf8");
      } catch {
        return void 0;
      }
    },
    fetch: async () => []
  };
}
function website(location) {
  let downloads;
  const addressOf = (name) => schemaAddress(location, name, encodeURIComponent);
  return {
    get(name) {
      const address = addressOf(name);
      return address === void 0 ? void 0 : downloads?.get(address);
    },
    async fetch(names) {
      const addresses = names.map(addressOf).filter((address) => address !== void 0);
      downloads ??= (await import("./chunks/schema-downloads.js")).createDownloads(location);
      return downloads.fetch([...new Set(addresses)]);
    }
  };
}
function schemaAddress(location, name, encode) {
  if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name)) return void 0;
  if (!location.includes("{{")) {
    return `${location.replace(/\/$/, "")}/${name.split("/").map(encode).join("/")}`;
  }
  const [, group, kind, version] = /^([^/]+)\/([^/]+)_([^/_]+)\.json$/.exec(name) ?? [];
  const parts = /* @__PURE__ */ new Map([
    ["Group", group],
    ["ResourceKind", kind],
    ["ResourceAPIVersion", version]
  ]);
  if (group === void 0) return void 0;
  return location.replace(
    /\{\{\s*\.(\w+)\s*\}\}/g,
    (whole, part) => encode(parts.get(part) ?? whole)
  );
}

// src/schema/checker.ts
function compileKubeconform() {
  preferQuickStart();
  return compileAsync();
}
function createChecker({ version, locations }, compiled) {
  preferQuickStart();
  const module = compiled ?? compile();
  const builtIn = readKubernetesSchemas().schemas(version);
  const opened = openLocations(locations);
  let defined = /* @__PURE__ */ new Map();
  const sources = [
    ["kubernetes", (name) => builtIn.get(name)],
    ["definition", (name) => defined.get(name)],
    ["location", (name) => first(opened, (location) => location.get(name))]
  ];
  const lookUp = (name) => first(sources, ([, get]) => get(name));
  let needed = /* @__PURE__ */ new Set();
  const { validate } = create({ schemas: (name) => pruned(lookUp(name), needed), module });
  const homeOf = fieldHomes(lookUp);
  return {
    async prepare({ schemas, kinds, fields }) {
      defined = schemas;
      needed = fields;
      const open = (name) => lookUp(name) === void 0;
      const wanted = [...new Set(kinds.map(schemaName))].filter((name) => name !== void 0).filter(open);
      const notes = [];
      for (const location of opened) pushAll(notes, await location.fetch(wanted.filter(open)));
      return notes;
    },
    check(document) {
      const { status, errors } = validate(document);
      if (status === "valid") return void 0;
      const name = schemaName(document) ?? "";
      const origin = sources.find(([, get]) => get(name) !== void 0)?.[0] ?? "kubernetes";
      const placed = errors.map((error) => {
        const { property, path } = error;
        if (property === void 0 || error.keyword !== "additionalProperties") return error;
        const home = homeOf({ name: property, path }, document, name);
        return home ? { ...error, home } : error;
      });
      return { status, errors: placed, origin };
    },
    builtIn: () => builtInKinds(builtIn)
  };
}
function schemaName({ apiVersion, kind }) {
  if (typeof apiVersion !== "string" || typeof kind !== "string") return void 0;
  const slash = apiVersion.lastIndexOf("/");
  const group = slash < 0 ? apiVersion : apiVersion.slice(0, slash);
  return `${group}/${kind.toLowerCase()}_${apiVersion.slice(slash + 1)}.json`;
}
function pruned(schema, fields) {
  if (schema === void 0) return void 0;
  try {
    const parsed = typeof schema === "string" ? JSON.parse(schema) : schema;
    return isMapping(parsed) ? prune(parsed, fields) : schema;
  } catch {
    return schema;
  }
}
function builtInKinds(schemas) {
  return [...schemas].flatMap(([name, schema]) => {
    if (name.startsWith("definitions/")) return [];
    const { apiVersion, kind } = JSON.parse(schema).properties;
    return apiVersion?.enum && kind?.enum ? [{ apiVersion: apiVersion.enum[0], kind: kind.enum[0] }] : [];
  });
}
function first(items, find) {
  for (const item of items) {
    const found = find(item);
    if (found !== void 0) return found;
  }
  return void 0;
}

// src/schema/worker.ts
var data = workerData ?? void 0;
if (!isMainThread && parentPort && data?.schemaRequest) serve(parentPort, data);
function serve(port, { schemaRequest }) {
  const handle = carryOut(createChecker(schemaRequest));
  port.postMessage({ report: "ready" });
  let done = Promise.resolve();
  port.on("message", (order) => {
    done = done.then(async () => {
      const report = await handle(order);
      if (report) port.postMessage(report);
    });
  });
}
export {
  carryOut,
  compileKubeconform,
  createChecker
};
