import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  findSourceFile,
  readSource
} from "./render-source-files.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-value.js";
import "./empty.js";

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

// src/render/fill-sources.ts
async function fillSources(findings, files, cwd) {
  const rendered = new Map(files.filter((file) => file.rendered).map((file) => [file.path, file]));
  const known = /* @__PURE__ */ new Map();
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
      return { ...finding, source: text.path, sourceLine: line ?? null };
    })
  );
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
