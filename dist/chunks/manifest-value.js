import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/manifest/value.ts
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asMapping(value) {
  return isMapping(value) ? value : {};
}
function asList(value) {
  return Array.isArray(value) ? value : [];
}
function asString(value) {
  return typeof value === "string" ? value : void 0;
}
function asText(value) {
  return typeof value === "object" || value === void 0 ? "" : String(value);
}
function asNumber(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function hasKey(value, key) {
  return isMapping(value) && Object.hasOwn(value, key);
}
function valueAt(root, path) {
  let value = root;
  for (const segment of path) {
    if (typeof segment === "number") value = asList(value)[segment];
    else value = hasKey(value, segment) ? asMapping(value)[segment] : void 0;
  }
  return value;
}
function describeType(value) {
  if (value === null || value === void 0) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value === "string") return "text";
  return `a ${typeof value}`;
}

export {
  isMapping,
  asMapping,
  asList,
  asString,
  asText,
  asNumber,
  hasKey,
  valueAt,
  describeType
};
