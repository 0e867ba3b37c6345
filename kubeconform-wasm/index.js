/** kubeconform in WebAssembly, see README.md. The types and their documentation are in index.d.ts. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { imports } from './wasi.js';

/** The numbers of kubeconform's Status: https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/validator/validator.go */
const statuses = ['', 'error', 'skipped', 'valid', 'invalid'];

// Go's functions nest on the engine's stack, and aliases make a small file huge; "Limits" in README.md has the margins.
const maxDepth = 300;
const maxValues = 500_000;
/** The API server itself takes 3 MiB: https://github.com/kubernetes/apiserver/blob/master/pkg/server/config.go */
const maxLength = 16 << 20;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export function compile(wasm = readFileSync(new URL('./kubeconform.wasm', import.meta.url))) {
  return new WebAssembly.Module(wasm);
}

export async function compileAsync() {
  return WebAssembly.compile(await readFile(new URL('./kubeconform.wasm', import.meta.url)));
}

export function create({ schemas, module = compile() }) {
  const lookUp = typeof schemas === 'function' ? schemas : (name) => schemas.get(name);
  let run = start(module, lookUp);

  return {
    validate(document) {
      const refusal = tooLarge(document);
      if (refusal) return failure(refusal);
      try {
        run ??= start(module, lookUp);
        return run(document);
      } catch (error) {
        // What is left of a Go program that was thrown out of cannot be trusted: the next document gets a new one.
        run = undefined;
        return failure(`kubeconform failed: ${error.message}`);
      }
    },
  };
}

export function preferQuickStart() {
  setFlagsFromString('--wasm-tiering-budget=200000000');
  // Each function is validated when it is first called: most never are.
  setFlagsFromString('--wasm-lazy-validation');
}

/** A running instance, as the function that validates one document. */
function start(module, lookUp) {
  let exports;
  let schema;
  const bytes = (at, length) => new Uint8Array(exports.memory.buffer, at >>> 0, length);
  const host = {
    schema_size(name, length) {
      const found = lookUp(decoder.decode(bytes(name, length)));
      if (found === undefined) return -1;
      schema = encoder.encode(typeof found === 'string' ? found : JSON.stringify(found));
      return schema.length;
    },
    schema_read: (to) => bytes(to, schema.length).set(schema),
  };
  const imported = imports(module, () => exports.memory.buffer, { kubeconform: host });
  // Go has started already: the module is a snapshot, see "How it is built" in README.md.
  exports = new WebAssembly.Instance(module, imported).exports;

  return (document) => {
    const input = encoder.encode(JSON.stringify(document) ?? 'null');
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

/** Why a document is not handed to Go; counted before it is written out as JSON, which aliases could make endless. */
function tooLarge(document) {
  let values = 0;
  let length = 0;
  const visit = (value, depth) => {
    if (++values > maxValues) return `more than ${maxValues} values`;
    if (typeof value === 'string') length += value.length;
    if (length > maxLength) return `larger than ${maxLength >> 20} MiB`;
    if (typeof value !== 'object' || value === null) return;
    if (depth === maxDepth) return `nested deeper than ${maxDepth} levels`;
    for (const key in value) {
      length += key.length;
      const refusal = visit(value[key], depth + 1);
      if (refusal) return refusal;
    }
  };
  return visit(document, 0);
}

/** Go gives every segment as a string; whether it is an index shows in the document. */
function withIndexes(path, document) {
  let parent = document;
  return path.map((segment) => {
    const key = Array.isArray(parent) ? Number(segment) : segment;
    parent = parent?.[key];
    return key;
  });
}

function failure(message) {
  return { status: 'error', errors: [{ path: [], message, keyword: '' }] };
}
