import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  findSourceFile,
  readSource,
  shownPath
} from "./render-source-files.js";
import {
  require_dist
} from "./yaml.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-value.js";
import {
  __toESM
} from "./empty.js";

// src/manifest/source-line.ts
function sourceLineOf(line, rendered, source, { rewritten = false } = {}) {
  const forms = rewritten ? [withoutDecoration] : [trimmed, withoutDecoration];
  const whole = {
    from: { rendered: 0, source: 0 },
    to: { rendered: rendered.length, source: source.length }
  };
  const found = match(line, rendered, source, forms, whole);
  if (found !== void 0 || rewritten) return found;
  return match(line, rendered, source, forms, betweenAnchors(line, rendered, source));
}
var trimmed = (line) => line.trim();
function match(line, rendered, source, forms, { from, to }) {
  const near = source.slice(from.source, to.source);
  const only = (wanted, form) => wanted ? near.flatMap((text, index) => form(text) === wanted ? [from.source + index + 1] : []) : [];
  for (const form of forms) {
    const found2 = only(form(rendered[line] ?? ""), form);
    if (found2.length > 0) return found2.length === 1 ? found2[0] : void 0;
  }
  const key = keyOf(rendered[line] ?? "", forms);
  const repeated = rendered.slice(from.rendered, to.rendered).filter((text) => keyOf(text, forms) === key);
  const found = only(key, (text) => keyOf(text, forms));
  return found.length === 1 && repeated.length === 1 ? found[0] : void 0;
}
function betweenAnchors(line, rendered, source) {
  const sourceOnce = linesOnce(source);
  const renderedOnce = linesOnce(rendered);
  const anchorAt = (index) => {
    const text = (rendered[index] ?? "").trim();
    return renderedOnce.has(text) ? sourceOnce.get(text) : void 0;
  };
  let above = line - 1;
  while (above >= 0 && anchorAt(above) === void 0) above--;
  let below = line + 1;
  while (below < rendered.length && anchorAt(below) === void 0) below++;
  return {
    from: { rendered: above + 1, source: (anchorAt(above) ?? -1) + 1 },
    to: { rendered: below, source: anchorAt(below) ?? source.length }
  };
}
function linesOnce(lines2) {
  const once = /* @__PURE__ */ new Map();
  const twice = /* @__PURE__ */ new Set(["", "---"]);
  for (const [index, line] of lines2.entries()) {
    const text = line.trim();
    if (once.has(text)) twice.add(text);
    once.set(text, index);
  }
  for (const text of twice) once.delete(text);
  return once;
}
function withoutDecoration(line) {
  return line.trim().replace(/^(?:- +)+/, "").replace(/\s#.*$/, "").replace(/(["'])([^"']*)\1$/, "$2").trimEnd();
}
function keyOf(line, forms) {
  const form = forms[0] ?? trimmed;
  return /^(?:- +)*(?:"[^"]+"|'[^']+'|[\w./-]+):(?=\s|$)/.exec(form(line))?.[0];
}

// src/manifest/values-key.ts
function valuesKeyOf(path, template, line) {
  const fields = fieldsOf(path);
  const [field] = fields;
  const own = template[line - 1] ?? "";
  if (!field) return void 0;
  const written = keysIn(own);
  if (written.length > 0) return chosen(written, fields);
  const before = template[line - 2] ?? "";
  const [condition] = /^\s*\{\{-?\s*(?:with|if)\b/.test(before) ? keysIn(before) : [];
  if (condition && own.trimStart().startsWith(`${field}:`)) return condition;
  for (const text of blockFrom(template, line - 1)) {
    const key = keysIn(text).find((candidate) => candidate.at(-1) === field);
    if (key) return [...key, ...fields.slice(1)];
  }
  return void 0;
}
function chosen(keys, fields) {
  const [field] = fields;
  const wanted = field === "image" ? ["tag", "image"] : fields;
  for (const name of wanted) {
    const key = keys.find((candidate) => candidate.at(-1)?.toLowerCase().endsWith(name.toLowerCase()));
    if (key) return key;
  }
  const [only, ...others] = keys;
  return others.length === 0 ? only : void 0;
}
function fieldsOf(path) {
  const below = /(?:^|\.)(?:initC|c)ontainers\[\d+\]\.(.+)$/.exec(path)?.[1] ?? path.replace(/^(?:.*\.)?spec\./, "");
  return below.split(".").map((part) => part.replace(/\[\d+\]$/, ""));
}
function keysIn(text) {
  return [...text.matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)].map(([, key = ""]) => key.slice(1).split("."));
}
function blockFrom(template, first) {
  const indent = indentOf(template[first] ?? "");
  const lines2 = [template[first] ?? ""];
  for (const text of template.slice(first + 1)) {
    const isAction = /^\s*\{\{/.test(text);
    if (text.trim() !== "" && !isAction && indentOf(text) <= indent && !isAligned(text, indent)) break;
    if (/^---(?:\s|$)/.test(text)) break;
    lines2.push(text);
  }
  return lines2;
}
function isAligned(text, indent) {
  return indentOf(text) === indent && !text.trimStart().startsWith("- ") && indent > 0;
}
function indentOf(text) {
  return text.length - text.trimStart().length;
}

// src/render/values-place.ts
var import_yaml = __toESM(require_dist(), 1);
function valuesPlace(key, files) {
  for (const { path, text, below } of files) {
    const lines2 = new import_yaml.LineCounter();
    const document = (0, import_yaml.parseDocument)(text, { lineCounter: lines2, logLevel: "silent" });
    if (document.errors.length > 0) continue;
    let node = document.contents;
    let line;
    let depth = 0;
    for (const name of [...below, ...key]) {
      if (!(0, import_yaml.isMap)(node)) break;
      const pair = node.items.find((item) => String(item.key) === name);
      if (!pair) break;
      const at = pair.key.range?.[0];
      if (at !== void 0) line = lines2.linePos(at).line;
      node = pair.value;
      depth += 1;
    }
    if (line !== void 0 && depth > below.length)
      return { file: path, line, key: [...below, ...key].join(".") };
  }
  return void 0;
}

// src/render/fill-sources.ts
async function fillSources(findings, files, cwd) {
  const rendered = new Map(files.filter((file) => file.rendered).map((file) => [file.path, file]));
  const known = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  return Promise.all(
    findings.map(async (finding) => {
      const { location, source } = finding;
      const file = location === null ? void 0 : rendered.get(location.file);
      if (!file?.rendered || !location || source === null) return finding;
      const id = `${file.path}
${source}`;
      const found = known.get(id) ?? loadSource(source, file.rendered, cwd);
      known.set(id, found);
      const text = await found;
      if (!text) return finding;
      const line = "line" in location ? lineInSource(location.line, file, text.lines) : void 0;
      const valuesKey = line === void 0 ? void 0 : await givenBy(finding, file.rendered, text, line);
      return { ...finding, source: text.path, sourceLine: line ?? null, ...valuesKey ? { valuesKey } : {} };
    })
  );
  async function givenBy({ path }, rendered2, source, line) {
    if (rendered2.by !== "helm") return void 0;
    const key = valuesKeyOf(path, source.lines, line);
    if (!key) return void 0;
    const id = `${rendered2.directory}
${rendered2.values?.join("\n")}
${source.path}`;
    const texts = values.get(id) ?? loadValues(rendered2, source.path, cwd);
    values.set(id, texts);
    return valuesPlace(key, await texts);
  }
}
async function loadValues({ directory, values = [] }, template, cwd) {
  const subcharts = [...template.matchAll(/(?:^|\/)charts\/([^/]+)(?=\/)/g)].map(([, name = ""]) => name);
  const own = template.slice(0, template.lastIndexOf("/templates/") + 1);
  const below = template.startsWith(`${directory}/charts/`) ? subcharts.slice(-1) : [];
  const files = [
    ...values.toReversed().map((path) => ({ path, below })),
    { path: `${directory}/values.yaml`, below },
    ...below.length > 0 ? [{ path: `${own}values.yaml`, below: [] }] : []
  ];
  const texts = await Promise.all(
    files.map(async (file) => ({
      ...file,
      path: shownPath(file.path, cwd),
      text: await readSource(file.path, cwd)
    }))
  );
  return texts.flatMap(({ text, ...file }) => text === void 0 ? [] : [{ ...file, text }]);
}
async function loadSource(source, rendered, cwd) {
  const path = await findSourceFile(source, rendered, cwd);
  const text = path && await readSource(path, cwd);
  return text === void 0 || path === void 0 ? void 0 : { path, lines: text.split(/\r?\n/) };
}
var lines = /* @__PURE__ */ new WeakMap();
function linesOf(file) {
  const known = lines.get(file) ?? file.text.split(/\r?\n/);
  lines.set(file, known);
  return known;
}
function lineInSource(line, file, source) {
  const rendered = linesOf(file);
  let start = line - 1;
  while (start > 0 && !/^---(?:\s|$)/.test(rendered[start] ?? "")) start--;
  let end = line;
  while (end < rendered.length && !/^---(?:\s|$)/.test(rendered[end] ?? "")) end++;
  return sourceLineOf(line - 1 - start, rendered.slice(start, end), source, {
    rewritten: file.rendered?.by !== "helm"
  });
}
export {
  fillSources
};
