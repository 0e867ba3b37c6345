/**
 * `node snapshot.js FROM TO`: starts a Go module once and writes it as it then is, so that nobody waits for Go's start again
 * (50 ms, most of what a small file takes). The same bytes each time: the clock stands still and the random numbers are zeros.
 *
 * As Wizer does it (https://github.com/bytecodealliance/wizer), which neither repeats its bytes, since the clock is the
 * machine's, nor stays below the number of data segments that engines take. Only what Go's modules have is handled: one
 * memory, own globals of integers, and tables that do not change.
 * The format: https://webassembly.github.io/spec/core/binary/modules.html
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { imports } from '../wasi.js';

const [from = '', to = ''] = process.argv.slice(2);
const sectionIds = { memory: 5, global: 6, export: 7, start: 8, data: 11, dataCount: 12 };
const magic = 8;
const pageSize = 65_536;
/** A segment costs some ten bytes and a call; zeros in between are cheaper than that up to here. */
const gap = 64;
const integerTypes = new Map([
  [0x7f, { constant: 0x41, bits: 32n }],
  [0x7e, { constant: 0x42, bits: 64n }],
]);

class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  take(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
  unsigned() {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.take(1)[0] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}

const original = readFileSync(from);
const sections = readSections(original);
const globals = readGlobals(body(sectionIds.global));
const started = start(withGlobalsExported());
const written = new Map([
  [sectionIds.memory, Buffer.from([1, 0, ...unsigned(started.memory.length / pageSize)])],
  [sectionIds.global, globalsAs(started.globals)],
  [sectionIds.export, exportsWithout('_initialize')],
  [sectionIds.dataCount, unsigned(segments(started.memory).length)],
  [sectionIds.data, data(started.memory)],
]);
writeFileSync(to, moduleOf(sections.map(({ id, body }) => ({ id, body: written.get(id) ?? body }))));

function start(wasm) {
  const module = new WebAssembly.Module(wasm);
  let exported;
  const buffer = () => exported.memory.buffer;
  const never = () => {
    throw new Error('a schema is asked for before there is a document');
  };
  const host = imports(module, buffer, { kubeconform: { schema_size: never, schema_read: never } });
  Object.assign(host.wasi_snapshot_preview1, {
    clock_time_get(_clock, _precision, at) {
      // Not 0, which Go takes for a broken clock.
      new DataView(buffer()).setBigUint64(at, 1n, true);
      return 0;
    },
    random_get: () => 0,
  });
  exported = new WebAssembly.Instance(module, host).exports;
  exported._initialize();
  return {
    memory: Buffer.from(buffer()),
    globals: globals.map((_, index) => BigInt(exported[`global ${index}`].value)),
  };
}

function withGlobalsExported() {
  const { count, entries } = readExports();
  const added = globals.map((_, index) => {
    const name = Buffer.from(`global ${index}`);
    return Buffer.concat([unsigned(name.length), name, Buffer.from([3]), unsigned(index)]);
  });
  const all = Buffer.concat([unsigned(count + added.length), ...entries.map(({ bytes }) => bytes), ...added]);
  return moduleOf(sections.map(({ id, body }) => ({ id, body: id === sectionIds.export ? all : body })));
}

function exportsWithout(name) {
  const kept = readExports().entries.filter((entry) => entry.name !== name);
  return Buffer.concat([unsigned(kept.length), ...kept.map(({ bytes }) => bytes)]);
}

function readExports() {
  const reader = new Reader(body(sectionIds.export));
  const count = reader.unsigned();
  const entries = Array.from({ length: count }, () => {
    const begin = reader.at;
    const length = reader.unsigned();
    const name = reader.take(length).toString();
    reader.at++;
    reader.unsigned();
    return { name, bytes: reader.bytes.subarray(begin, reader.at) };
  });
  return { count, entries };
}

function readGlobals(bytes) {
  const reader = new Reader(bytes);
  return Array.from({ length: reader.unsigned() }, () => {
    const [type = 0, mutable = 0] = reader.take(2);
    const { constant } = integerTypes.get(type) ?? fail(`a global of type ${type}`);
    if (reader.take(1)[0] !== constant) fail('a global that does not begin as a constant');
    reader.unsigned();
    if (reader.take(1)[0] !== 0x0b) fail('a global that begins as more than a constant');
    return { type, mutable };
  });
}

function globalsAs(values) {
  const entries = globals.map(({ type, mutable }, index) => {
    const { constant, bits } = integerTypes.get(type) ?? fail(`a global of type ${type}`);
    const value = signed(BigInt.asIntN(Number(bits), values[index] ?? 0n));
    return Buffer.from([type, mutable, constant, ...value, 0x0b]);
  });
  return Buffer.concat([unsigned(entries.length), ...entries]);
}

/** Where in the memory something stands, as [begin, end[. */
function segments(memory) {
  const found = [];
  for (let at = 0; at < memory.length; at++) {
    if (memory[at] === 0) continue;
    const last = found.at(-1);
    if (last && at - last[1] <= gap) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

function data(memory) {
  const found = segments(memory);
  const active = found.flatMap(([begin, end]) => [
    Buffer.from([0, 0x41, ...signed(BigInt(begin | 0)), 0x0b]),
    unsigned(end - begin),
    memory.subarray(begin, end),
  ]);
  return Buffer.concat([unsigned(found.length), ...active]);
}

function readSections(wasm) {
  const reader = new Reader(wasm, magic);
  const found = [];
  while (reader.at < wasm.length) {
    const [id = 0] = reader.take(1);
    found.push({ id, body: reader.take(reader.unsigned()) });
  }
  if (found.some(({ id }) => id === sectionIds.start)) fail('a start function');
  return found;
}

function moduleOf(parts) {
  const written = parts.flatMap(({ id, body: bytes }) => [Buffer.from([id]), unsigned(bytes.length), bytes]);
  return Buffer.concat([original.subarray(0, magic), ...written]);
}

function body(id) {
  return (sections.find((section) => section.id === id) ?? fail(`no section ${id}`)).body;
}

function unsigned(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) | 0x80);
  }
}

function signed(value) {
  const bytes = [];
  for (let rest = value; ; rest >>= 7n) {
    if (-64n <= rest && rest < 64n) return Buffer.from([...bytes, Number(rest & 0x7fn)]);
    bytes.push(Number(rest & 0x7fn) | 0x80);
  }
}

function fail(what) {
  throw new Error(`${from} has ${what}, which a snapshot cannot have`);
}
