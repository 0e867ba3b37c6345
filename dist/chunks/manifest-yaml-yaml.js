import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  EVENT_ID,
  SCALAR_STYLE,
  YAMLException,
  getScalarValue,
  parseEvents
} from "./js-yaml.js";
import {
  isMapping
} from "./manifest-value.js";

// src/manifest/yaml/scalar.ts
function resolvePlainScalar(text) {
  const word = words.get(text);
  if (word !== void 0) return word;
  const first = text.charCodeAt(0);
  const numeric = first >= 48 && first <= 57 || first === 43 || first === 45 || first === 46;
  return numeric ? resolveNumber(text) ?? text : text;
}
function resolveTaggedScalar(tag, text) {
  const short = tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, "!!$1");
  if (short === "!!binary") return decodeBase64(text);
  const wanted = typeOfTag.get(short);
  if (wanted === void 0) return text;
  const value = resolvePlainScalar(text);
  const integral = short !== "!!int" || typeof value === "number" && integerIn(text) !== void 0;
  return typeOf(value) === wanted && integral ? value : void 0;
}
function resolvePlainKey(text) {
  const value = resolvePlainScalar(text);
  if (value === null) return void 0;
  if (typeof value !== "number") return String(value);
  const integer = integerIn(text);
  return integer === void 0 ? spellFloat(value) : String(integer);
}
var typeOfTag = /* @__PURE__ */ new Map([
  ["!!int", "number"],
  ["!!float", "number"],
  ["!!bool", "boolean"],
  ["!!null", "null"]
]);
function typeOf(value) {
  return value === null ? "null" : typeof value;
}
function decodeBase64(text) {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
  } catch {
    return void 0;
  }
}
var words = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(
    (word) => [word, true]
  ),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(
    (word) => [word, false]
  ),
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, null])
]);
var goInteger = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
var goFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
function resolveNumber(text) {
  const integer = integerIn(text);
  if (integer !== void 0) return Number(integer);
  const plain = text.replaceAll("_", "");
  if (goFloat.test(plain)) return Number.isFinite(Number(plain)) ? Number(plain) : void 0;
  if (/^[-+]?\.(inf|Inf|INF)$/.test(plain)) return plain.startsWith("-") ? -Infinity : Infinity;
  if (/^\.(nan|NaN|NAN)$/.test(plain)) return Number.NaN;
  return void 0;
}
function integerIn(text) {
  const [found, sign, hex, binary, octal, decimal] = goInteger.exec(text.replaceAll("_", "")) ?? [];
  if (found === void 0) return void 0;
  const size = BigInt(hex ? `0x${hex}` : binary ? `0b${binary}` : octal ? `0o${octal}` : decimal);
  const value = sign === "-" ? -size : size;
  return value >= -(2n ** 63n) && value < 2n ** 64n ? value : void 0;
}
function spellFloat(value) {
  if (Number.isNaN(value)) return ".nan";
  const short = Math.fround(value);
  if (!Number.isFinite(short)) return value < 0 ? "-.inf" : ".inf";
  let digits = 1;
  while (digits < 9 && Math.fround(Number(short.toPrecision(digits))) !== short) digits++;
  const [mantissa = "", power = ""] = short.toExponential(digits - 1).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(short.toPrecision(digits)));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/manifest/yaml/yaml.ts
var YamlError = class extends Error {
  offset;
  constructor(message, offset) {
    super(message);
    this.name = "YamlError";
    this.offset = offset;
  }
};
var maxDepth = 512;
var maxExpandedValues = 1e6;
function readEvents(text) {
  let attempt = text;
  for (let work = 0; ; work += text.length) {
    try {
      return parseEvents(attempt, { maxDepth });
    } catch (error) {
      if (!(error instanceof YAMLException)) throw error;
      const position = error.mark?.position ?? 0;
      const joined = error.reason === "deficient indentation" ? joinToLineBefore(attempt, position) : attempt;
      if (joined === attempt || work > maxRepairWork) throw new YamlError(plainWords(error.reason), position);
      attempt = joined;
    }
  }
}
var maxRepairWork = 5e7;
function joinToLineBefore(text, position) {
  const lineBreak = text.lastIndexOf("\n", position - 1);
  if (lineBreak < 0) return text;
  const lineStart = text.lastIndexOf("\n", lineBreak - 1) + 1;
  const line = text.slice(lineStart, lineBreak);
  const comment = line.search(/(?<!\S)#/);
  const kept = comment < 0 ? line.replace(/\r$/, "") : line.slice(0, comment);
  const before = kept.padEnd(line.length);
  const after = text.slice(lineBreak + 1).replace(/^[ \t]+/, (cut) => " ".repeat(cut.length));
  return `${text.slice(0, lineStart)}${before} ${after}`;
}
function readYaml(text) {
  const events = readEvents(text);
  const anchors = /* @__PURE__ */ new Map();
  const duplicateKeys = [];
  let frame;
  let root;
  const finish = (node, event, offset) => {
    if (event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    if (!frame) root = node;
    else if (node.size + frame.size > maxExpandedValues && anchors.size > 0) {
      throw new YamlError("aliases make this document explode; write it without them", offset);
    } else add(frame, node, offset, events, text, duplicateKeys);
  };
  for (let index = 0; index < events.length; index++) {
    const event = events[index];
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        if (root) throw new YamlError('a second document starts here without "---"', 0);
        break;
      case EVENT_ID.SCALAR: {
        const offset = event.valueStart >= 0 ? event.valueStart : frame?.offset ?? 0;
        finish({ value: scalarValue(text, event), size: 1, scalar: event }, event, offset);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const target = anchors.get(name);
        if (!target) throw new YamlError(`no anchor &${name} stands before this alias`, event.anchorStart);
        finish(target, event, event.anchorStart - 1);
        break;
      }
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE: {
        const value = event.type === EVENT_ID.SEQUENCE ? [] : emptyMapping();
        frame = { event, index, value, size: 1, offset: event.start, parent: frame };
        break;
      }
      case EVENT_ID.POP: {
        if (!frame) break;
        const done = frame;
        frame = done.parent;
        finish({ value: done.value, size: done.size }, done.event, done.event.start);
      }
    }
  }
  return { value: root?.value, duplicateKeys };
}
function emptyMapping() {
  return /* @__PURE__ */ Object.create(null);
}
function scalarValue(text, event) {
  const written = textOf(text, event);
  if (event.tagStart < 0) return isPlain(event) ? resolvePlainScalar(written) : written;
  const tag = text.slice(event.tagStart, event.tagEnd);
  const value = resolveTaggedScalar(tag, written);
  if (value === void 0)
    throw new YamlError(`this is no ${tag}`, Math.max(event.valueStart, event.tagStart));
  return value;
}
function scalarKey(text, event) {
  if (event.tagStart < 0 && isPlain(event)) return resolvePlainKey(textOf(text, event));
  const value = scalarValue(text, event);
  return value === null ? void 0 : String(value);
}
function isMergeKey(text, event) {
  return isPlain(event) && event.valueEnd - event.valueStart === 2 && textOf(text, event) === "<<";
}
function textOf(text, event) {
  if (event.valueStart < 0) return "";
  const value = getScalarValue(text, event);
  return event.fast && value.includes("\n") ? getScalarValue(text, { ...event, fast: false }) : value;
}
function isPlain(event) {
  return event.style === SCALAR_STYLE.PLAIN;
}
function add(frame, node, offset, events, text, duplicateKeys) {
  frame.size += node.size;
  const expectsKey = !Array.isArray(frame.value) && frame.key === void 0 && !frame.merging;
  if (!expectsKey && typeof node.value === "number" && !Number.isFinite(node.value)) {
    throw new YamlError("JSON has no such number; put it in quotes", offset);
  }
  if (Array.isArray(frame.value)) {
    frame.value.push(node.value);
  } else if (frame.merging) {
    frame.merging = false;
    merge(frame, frame.value, node.value, offset);
  } else if (frame.key !== void 0) {
    frame.value[frame.key] = node.value;
    frame.key = void 0;
    if (frame.again) {
      frame.again.duplicate.same = JSON.stringify(frame.again.before) === JSON.stringify(node.value);
      frame.again = void 0;
    }
  } else if (node.scalar && isMergeKey(text, node.scalar)) {
    frame.merging = true;
  } else {
    const key = node.scalar && scalarKey(text, node.scalar);
    if (key === void 0) throw new YamlError("a key must be a word or a number", offset);
    const mergedIn = frame.merged?.delete(key) === true;
    if (!mergedIn && Object.hasOwn(frame.value, key)) {
      frame.firstOffsets ??= keyOffsets(frame.index, events, text);
      const duplicate = {
        ...{ key, offset, same: false },
        firstOffset: frame.firstOffsets.get(key) ?? frame.offset
      };
      duplicateKeys.push(duplicate);
      frame.again = { duplicate, before: frame.value[key] };
    }
    frame.key = key;
  }
}
function merge(frame, target, source, offset) {
  const sources = Array.isArray(source) ? source.toReversed() : [source];
  if (!sources.every(isMapping)) throw new YamlError('"<<" merges a mapping or a list of mappings', offset);
  for (const mapping of sources) {
    for (const key of Object.keys(mapping)) {
      if (!Object.hasOwn(target, key)) {
        frame.merged ??= /* @__PURE__ */ new Set();
        frame.merged.add(key);
      }
      target[key] = mapping[key];
    }
  }
}
function keyOffsets(mappingIndex, events, text) {
  const offsets = /* @__PURE__ */ new Map();
  let depth = 0;
  let expectKey = true;
  for (let index = mappingIndex + 1; index < events.length && depth >= 0; index++) {
    const event = events[index];
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
      depth++;
      continue;
    }
    if (event.type === EVENT_ID.POP) depth--;
    if (depth !== 0) continue;
    if (expectKey && event.type === EVENT_ID.SCALAR) {
      const key = scalarKey(text, event);
      if (key !== void 0 && !offsets.has(key)) offsets.set(key, event.valueStart);
    }
    expectKey = !expectKey;
  }
  return offsets;
}
var words2 = {
  "end of the stream or a document separator is expected": 'this is not YAML: expected the end of the document or "---"',
  [`nesting exceeded maxDepth (${maxDepth})`]: `nested more than ${maxDepth} levels deep`,
  "expected valid JSON character": "a control character stands in quotes",
  "deficient indentation": "this line must be indented further",
  "unexpected end of the stream within a flow collection": "a bracket is never closed",
  "unexpected end of the stream within a double quoted scalar": "a double quote is never closed",
  "unexpected end of the stream within a single quoted scalar": "a single quote is never closed"
};
function plainWords(reason) {
  return Object.hasOwn(words2, reason) ? words2[reason] ?? reason : reason;
}

// src/manifest/yaml/source-map.ts
function mapSource(text) {
  const events = readEvents(text);
  const root = buildNodes(events, text);
  let scalars;
  return {
    locate(path, options) {
      let node = root;
      let shown = root.first ?? root.span;
      for (const [depth, segment] of path.entries()) {
        const entry = childOf(node, segment);
        if (!entry) break;
        node = entry.node;
        const wantsKey = options?.key === true && depth === path.length - 1;
        shown = entry.key ? node.kind === "scalar" && !wantsKey ? node.span : entry.key : node.first ?? node.span;
        if (node.span.start < 0) shown = entry.key ?? shown;
      }
      return shown;
    },
    insideScalar(offset) {
      scalars ??= events.filter(
        (event) => event.type === EVENT_ID.SCALAR && event.valueStart >= 0
      );
      let [low, high] = [0, scalars.length];
      while (low < high) {
        const middle = low + high >> 1;
        if (scalars[middle].valueStart <= offset) low = middle + 1;
        else high = middle;
      }
      return offset < (scalars[low - 1]?.valueEnd ?? 0);
    }
  };
}
function childOf(node, segment) {
  if (typeof segment === "number") return node.items?.[segment];
  const own = node.entries?.get(segment);
  for (const source of node.merges?.toReversed() ?? []) {
    if (own && source.order < own.order) break;
    const merged = source.node.kind === "list" ? mergedFromList(source.node, segment) : childOf(source.node, segment);
    if (merged) return merged;
  }
  return own;
}
function mergedFromList(list, segment) {
  for (const item of list.items ?? []) {
    const found = childOf(item.node, segment);
    if (found) return found;
  }
  return void 0;
}
function buildNodes(events, text) {
  const anchors = /* @__PURE__ */ new Map();
  let position = 0;
  const remember = (event, node) => {
    if ("anchorStart" in event && event.anchorStart >= 0 && event.type !== EVENT_ID.ALIAS) {
      anchors.set(text.slice(event.anchorStart, event.anchorEnd), node);
    }
    return node;
  };
  const read = () => {
    const event = events[position++];
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return remember(event, { kind: "scalar", span: scalarSpan(event, text), scalar: event });
      case EVENT_ID.SEQUENCE: {
        const items = [];
        const node = remember(event, {
          kind: "list",
          span: { start: event.start, end: event.start + 1 },
          items
        });
        while (events[position]?.type !== EVENT_ID.POP) {
          const item = read();
          items.push({ node: item, order: items.length });
          node.first ??= item.first ?? item.span;
        }
        position++;
        return node;
      }
      case EVENT_ID.MAPPING:
        return readMapping(event);
      case EVENT_ID.ALIAS: {
        const target = anchors.get(text.slice(event.anchorStart, event.anchorEnd));
        const span = { start: event.anchorStart - 1, end: event.anchorEnd };
        return { ...target ?? { kind: "scalar" }, span, first: span };
      }
      default:
        return { kind: "scalar", span: { start: 0, end: 0 } };
    }
  };
  const readMapping = (event) => {
    const entries = /* @__PURE__ */ new Map();
    const merges = [];
    const node = remember(event, {
      kind: "mapping",
      span: { start: event.start, end: event.start + 1 },
      entries,
      merges
    });
    while (events[position]?.type !== EVENT_ID.POP) {
      const keyNode = read();
      node.first ??= keyNode.span;
      const value = read();
      const entry = { key: keyNode.span, node: value, order: entries.size + merges.length };
      const key = keyNode.scalar && scalarKey(text, keyNode.scalar);
      if (keyNode.scalar && isMergeKey(text, keyNode.scalar)) merges.push(entry);
      else if (key !== void 0) entries.set(key, entry);
    }
    position++;
    return node;
  };
  if (events[0]?.type === EVENT_ID.DOCUMENT) position = 1;
  return position < events.length ? read() : { kind: "scalar", span: { start: 0, end: 0 } };
}
function scalarSpan(event, text) {
  const { valueStart, valueEnd, style } = event;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) {
    return blockHeader(text, valueStart);
  }
  const quoted = text[valueEnd] === text[valueStart - 1] && /["']/.test(text[valueEnd] ?? "");
  return quoted ? { start: valueStart - 1, end: valueEnd + 1 } : { start: valueStart, end: valueEnd };
}
function blockHeader(text, valueStart) {
  const lineEnd = text.slice(0, valueStart).trimEnd().length;
  const lineStart = text.lastIndexOf("\n", lineEnd - 1) + 1;
  const header = /[|>][-+\d]*(?=[ \t]*(?:#.*)?$)/.exec(text.slice(lineStart, lineEnd));
  const start = lineStart + (header?.index ?? 0);
  return { start, end: start + (header?.[0].length ?? 1) };
}

// src/manifest/yaml/split.ts
function splitDocuments(text) {
  const chunks = [];
  let start = 0;
  for (const marker of text.matchAll(/(?<![^\n])(?:---|\.\.\.(?=[ \t\r\n]|$))/g)) {
    const opens = marker[0] === "---";
    const cut = opens ? marker.index : endOfLine(text, marker.index);
    const body = text.slice(start, cut);
    if (opens && holdsOnlyDirectives(body)) continue;
    chunks.push({ start, text: body });
    start = cut;
  }
  chunks.push({ start, text: text.slice(start) });
  return chunks.filter((chunk) => chunk.text.trim() !== "").map(withoutOddMarker);
}
function withoutOddMarker(chunk) {
  const { start, text } = chunk;
  const end = endOfLine(text, 0);
  const odd = text.startsWith("---#") || text.startsWith("---") && text[end] === "\uFEFF";
  return odd ? { start: start + end, text: text.slice(end) } : chunk;
}
function endOfLine(text, offset) {
  const lineBreak = text.indexOf("\n", offset);
  return lineBreak < 0 ? text.length : lineBreak + 1;
}
function holdsOnlyDirectives(text) {
  return /^%/m.test(text) && text.split("\n").every((line) => /^(?:%|#|\s*$)/.test(line));
}
function splitJsonObjects(chunk) {
  const { text } = chunk;
  const chunks = [];
  let depth = 0;
  let start = -1;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') index = endOfString(text, index);
    else if (char === "{" || char === "[") {
      if (depth++ === 0) start = index;
    } else if (char === "}" || char === "]") {
      if (--depth === 0) chunks.push({ start: chunk.start + start, text: text.slice(start, index + 1) });
    } else if (depth === 0 && !/\s/.test(char)) return [chunk];
  }
  return depth === 0 && chunks.length > 0 ? chunks : [chunk];
}
function endOfString(text, quote) {
  let index = quote + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

// src/manifest/document.ts
function readDocuments(file) {
  const documents = [];
  const unreadable = [];
  const read = (chunk) => {
    const damage = file.damaged ? chunk.text.indexOf("�") : -1;
    if (damage >= 0) {
      unreadable.push(explainDamage(file, chunk, damage));
      return;
    }
    const refused = refusedByKubectl(file, chunk);
    if (refused) unreadable.push(refused);
    if (isGlued(chunk.text)) return;
    try {
      const { value, duplicateKeys } = readYaml(chunk.text);
      if (value === void 0 || value === null) return;
      documents.push({ file, ...chunk, value, duplicateKeys, source: sourceComment(chunk.text) });
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      const objects = /^[\s\uFEFF]*\{/.test(chunk.text) ? splitJsonObjects(chunk) : [];
      if (objects.length > 1) objects.forEach(read);
      else {
        const problem = explainUnreadable(file, chunk, error);
        if (problem.fix !== renderFirst || unreadable.every(({ fix }) => fix !== renderFirst))
          unreadable.push(problem);
      }
    }
  };
  splitDocuments(file.text).forEach(read);
  return { documents, unreadable };
}
var largeText = 5e4;
var largeMaps = /* @__PURE__ */ new WeakMap();
var latest;
function sourceMapOf(document) {
  if (latest?.document === document) return latest.map;
  const map = largeMaps.get(document) ?? mapSource(document.text);
  if (document.text.length > largeText) largeMaps.set(document, map);
  latest = { document, map };
  return map;
}
var lineStarts = /* @__PURE__ */ new WeakMap();
function lineStartsOf(file) {
  let starts = lineStarts.get(file);
  if (!starts) {
    starts = [0];
    const text = file.text ?? "";
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    lineStarts.set(file, starts);
  }
  return starts;
}
function locationAt(file, start, end = start + 1) {
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (starts[middle] <= start) low = middle;
    else high = middle - 1;
  }
  const lineStart = starts[low];
  const byteOrderMark = low === 0 && file.text?.startsWith("\uFEFF") ? 1 : 0;
  const lineEnd = (starts[low + 1] ?? (file.text?.length ?? 0) + 1) - 1;
  const column = start - lineStart + 1 - byteOrderMark;
  const endColumn = Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1 - byteOrderMark);
  return { file: file.path, line: low + 1, column, endLine: low + 1, endColumn };
}
function lineOf(file, line) {
  const starts = lineStartsOf(file);
  const text = file.text ?? "";
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/\r?\n$/, "").replace(/^\uFEFF/, "");
}
function sourceComment(text) {
  return /^# Source: (\S.*?)\s*$/m.exec(text.slice(0, 2e3))?.[1];
}
var templateBraces = /\{\{(?!\{)[^\n]{0,500}?\}\}/;
var renderFirst = "render it first (helm template CHART > rendered.yaml) and pass the result, or use the helm input";
function isTemplate(file) {
  if (!templateBraces.test(file.text) && !/\{%|<%|\{[A-Z][A-Z0-9_]*\}/.test(file.text)) return false;
  return readDocuments(file).unreadable.length > 0;
}
function explainDamage(file, chunk, damage) {
  return {
    file,
    text: chunk.text,
    offset: chunk.start + damage,
    message: "this is not UTF-8 text from here on; the file may have been cut off",
    fix: "save the file as UTF-8"
  };
}
function refusedByKubectl(file, { start, text }) {
  const [first, offset] = firstContent(text);
  const content = /^---[ \t]*([^\s#].*)/.exec(first)?.[1]?.trimEnd();
  const directive = first.startsWith("%") ? first.trimEnd() : void 0;
  const found = content ?? directive;
  if (found === void 0) return void 0;
  const shown = found.slice(0, 40);
  return {
    file,
    text,
    offset: start + offset + first.indexOf(found),
    message: directive ? `kubectl reads no directive: ${shown}` : `"${shown}" stands behind the "---"`,
    ...isGlued(text) ? {} : { because: "kubectl refuses the file from here on" },
    fix: directive ? "remove the line" : "begin the document on the next line"
  };
}
function isGlued(text) {
  return /^---[^\s#]/.test(text);
}
function firstContent(text) {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, Math.min(stop, start + 4096));
    if (!/^[\uFEFF \t\r]*(?:#|$)/.test(line)) return [line, start];
    start = stop + 1;
  }
  return ["", 0];
}
function explainUnreadable(file, chunk, error) {
  const braces = templateBraces.exec(chunk.text);
  if (braces) {
    return {
      file,
      text: chunk.text,
      offset: chunk.start + braces.index,
      message: `this is a template, not a manifest: ${braces[0].slice(0, 60)}`,
      fix: renderFirst
    };
  }
  return {
    file,
    text: chunk.text,
    offset: chunk.start + Math.min(error.offset, Math.max(0, chunk.text.trimEnd().length - 1)),
    message: `not readable as YAML: ${error.message}`,
    fix: "mend the YAML here; kubectl refuses the document as it stands"
  };
}

export {
  splitDocuments,
  splitJsonObjects,
  readDocuments,
  sourceMapOf,
  locationAt,
  lineOf,
  templateBraces,
  renderFirst,
  isTemplate
};
