import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/parse-json.ts
var traps = /* @__PURE__ */ new Set(["toString", "valueOf", "toJSON"]);
function parseJson(text) {
  const value = JSON.parse(text);
  return /toString|valueOf|toJSON|\\u00/.test(text) ? withoutTraps(value) : value;
}
function withoutTraps(value) {
  if (Array.isArray(value)) return value.map(withoutTraps);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !traps.has(key));
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutTraps(item)]));
}

export {
  parseJson,
  withoutTraps
};
