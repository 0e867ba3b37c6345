import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  isMapping
} from "./manifest-value.js";

// src/schema/prune.ts
function fieldsOf(documents) {
  const fields = /* @__PURE__ */ new Set();
  const seen = /* @__PURE__ */ new Set();
  const visit = (value) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (!Array.isArray(value)) for (const field of Object.keys(value)) fields.add(field);
    for (const child of Object.values(value)) visit(child);
  };
  documents.forEach(visit);
  return fields;
}
function prune(schema, fields) {
  const pruned = { ...schema };
  if (isMapping(schema.properties)) {
    const kept = Object.entries(schema.properties).map(([name, property]) => [
      name,
      fields.has(name) && isMapping(property) ? prune(property, fields) : {}
    ]);
    pruned.properties = Object.fromEntries(kept);
  }
  for (const keyword of ["items", "additionalProperties", "not"]) {
    const inner = schema[keyword];
    if (isMapping(inner)) pruned[keyword] = prune(inner, fields);
  }
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) {
      pruned[keyword] = branches.map((branch) => isMapping(branch) ? prune(branch, fields) : branch);
    }
  }
  return pruned;
}

export {
  fieldsOf,
  prune
};
