import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asString,
  hasKey
} from "./manifest-value.js";

// src/manifest/label-selector.ts
function requirementsOfMap(labels, path) {
  return Object.entries(asMapping(labels)).flatMap(
    ([key, value]) => typeof value === "string" ? [{ key, operator: "In", values: [value], path: [...path, key] }] : []
  );
}
function requirementsOf(selector, path) {
  const { matchLabels, matchExpressions } = asMapping(selector);
  const expressions = asList(matchExpressions).flatMap((expression, index) => {
    const { key, operator, values = [] } = asMapping(expression);
    const texts = asList(values).filter((value) => typeof value === "string");
    if (typeof key !== "string" || typeof operator !== "string") return [];
    if (texts.length !== asList(values).length) return [];
    return [{ key, operator, values: texts, path: [...path, "matchExpressions", index] }];
  });
  return [...requirementsOfMap(matchLabels, [...path, "matchLabels"]), ...expressions];
}
function refusedRequirement({ operator, values }) {
  if (operator === "In" || operator === "NotIn")
    return values.length > 0 ? void 0 : `${operator} needs at least one value`;
  if (operator === "Exists" || operator === "DoesNotExist")
    return values.length === 0 ? void 0 : `${operator} takes no values`;
  return "an operator is In, NotIn, Exists or DoesNotExist";
}
function isMet({ key, operator, values }, labels) {
  const value = hasKey(labels, key) ? asString(labels[key]) : void 0;
  if (operator === "In") return value !== void 0 && values.includes(value);
  if (operator === "NotIn") return value === void 0 || !values.includes(value);
  if (operator === "Exists") return hasKey(labels, key);
  return operator === "DoesNotExist" && !hasKey(labels, key);
}
function writeRequirement({ key, operator, values }) {
  if (operator === "Exists") return key;
  if (operator === "DoesNotExist") return `!${key}`;
  if (operator === "In" && values.length === 1) return `${key}=${values[0]}`;
  return `${key} ${operator === "In" ? "in" : "not in"} (${values.join(", ")})`;
}

export {
  requirementsOfMap,
  requirementsOf,
  refusedRequirement,
  isMet,
  writeRequirement
};
