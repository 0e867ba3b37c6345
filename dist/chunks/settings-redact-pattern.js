import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/redact-pattern.ts
var longest = 500;
function redactProblem(text) {
  if (text.trim() === "") return void 0;
  if (text.length > longest) return `must not be longer than ${longest} characters`;
  const pattern = redactPattern(text);
  if (!pattern) return "must be a regular expression";
  if (pattern.test("")) return "fits an empty text, which is everywhere";
  return repeatsRepetition(pattern.source) ? "repeats what is repeated already, which may take forever" : void 0;
}
function redactPattern(text) {
  const [, insensitive = "", source = ""] = /^(\(\?i\))?([\s\S]*)$/.exec(text) ?? [];
  try {
    return new RegExp(source, insensitive === "" ? "dg" : "dgi");
  } catch {
    return void 0;
  }
}
function repeatsRepetition(source) {
  const groups = [false];
  let closed = false;
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|[*+]|\{\d+,\d*\}|[\s\S]/g)) {
    const endless = /^[*+]$|^\{\d+,(?:\d{3,})?\}$/.test(token);
    if (endless && closed) return true;
    if (endless) groups[groups.length - 1] = true;
    closed = false;
    if (token === "(") groups.push(false);
    if (token === ")" && groups.length > 1) {
      closed = groups.pop() === true;
      if (closed) groups[groups.length - 1] = true;
    }
  }
  return false;
}

export {
  redactProblem,
  redactPattern
};
