import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/pull-request/changed-lines.ts
function linesOfPatch(patch) {
  const lines = /* @__PURE__ */ new Map();
  const changed = [];
  const shown = [];
  let line = 0;
  for (const text of patch.split("\n")) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (header) {
      line = Number(header[1]);
      const length = header[2] === void 0 ? 1 : Number(header[2]);
      if (length > 0) shown.push([line, line + length - 1]);
    } else if (text.startsWith("+")) {
      extend(changed, line);
      lines.set(line, text.slice(1));
      line += 1;
    } else if (text.startsWith(" ") || text === "") {
      lines.set(line, text.slice(1));
      line += 1;
    }
  }
  return { changed, shown, text: lines };
}
function within(ranges, first, last) {
  return ranges.some(([from, to]) => from <= first && last <= to);
}
function overlaps(ranges, first, last) {
  return ranges === "all" || ranges.some(([from, to]) => from <= last && first <= to);
}
function extend(ranges, line) {
  const last = ranges.at(-1);
  if (last && last[1] === line - 1) ranges[ranges.length - 1] = [last[0], line];
  else ranges.push([line, line]);
}

export {
  linesOfPatch,
  within,
  overlaps
};
