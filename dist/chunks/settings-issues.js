import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  formatPath
} from "./manifest-path.js";
import {
  didYouMean
} from "./text-nearest.js";
import {
  asString,
  describeType,
  valueAt
} from "./manifest-value.js";

// src/settings/issues.ts
function knownKeys(issue) {
  if (issue.code === "unrecognized_keys") {
    const shape = issue.inst?.def.shape ?? {};
    return Object.keys(shape).join("\n");
  }
  return worded.has(issue.code) ? "" : void 0;
}
var worded = /* @__PURE__ */ new Set(["invalid_type", "invalid_value", "invalid_union", "invalid_key", "too_small"]);
function explainIssues(issues, root, base = []) {
  return issues.flatMap((issue) => explainIssue(issue, root, [...base, ...issue.path]));
}
function explainIssue(issue, root, path) {
  const value = valueAt(root, path);
  const name = formatPath(path);
  const here = (message) => [{ message, path, key: false }];
  if (value === void 0) {
    const parent = formatPath(path.slice(0, -1)) || "this file";
    return here(`${parent} has no ${path.at(-1)}, which it needs`);
  }
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split("\n").filter((key) => key !== "");
    return issue.keys.map((key) => ({
      message: `unknown ${describeKey(path)} "${key}"${didYouMean(key, known) || knownList(path, known)}`,
      path: [...path, key],
      key: true
    }));
  }
  if (issue.code === "invalid_union") return explainUnion(issue, root, path);
  if (issue.code === "invalid_key") {
    const message = issue.issues.map((inner) => inner.message).join("; ");
    return [{ message: `key "${path.at(-1)}" ${message}`, path, key: true }];
  }
  if (issue.message !== "") return here(`${name} ${issue.message}`);
  switch (issue.code) {
    case "invalid_value": {
      const words = issue.values.filter((known) => typeof known === "string");
      const text = asString(value) ?? "";
      return here(`${name} must be ${anyOf(words)}, not ${shown(value)}${didYouMean(text, words)}`);
    }
    case "too_small": {
      const empty = issue.origin === "array" || issue.origin === "string";
      return here(empty ? `${name} must not be empty` : `${name} must be at least ${issue.minimum}`);
    }
    default: {
      const expected = "expected" in issue ? typeNames[issue.expected] ?? issue.expected : "something else";
      const quote = expected === "text" && typeof value !== "object" ? "; put it in quotes" : "";
      return here(`${name} must be ${expected}, not ${shown(value)}${quote}`);
    }
  }
}
function explainUnion(issue, root, path) {
  const atRoot = ({ path: inner, code }, ...codes) => inner.length === 0 && codes.includes(code);
  const inside = issue.errors.find(
    (issues) => !issues.some((inner) => atRoot(inner, "invalid_type", "invalid_value"))
  );
  const listed = issue.errors.find((issues) => issues.some((inner) => atRoot(inner, "invalid_value")));
  const worded2 = issue.message !== "" && !inside;
  if (worded2) return [{ message: `${formatPath(path)} ${issue.message}`, path, key: false }];
  return explainIssues(inside ?? listed ?? issue.errors[0] ?? [], root, path);
}
var typeNames = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a mapping",
  record: "a mapping"
};
function describeKey(path) {
  return path.at(-1) === "rules" ? "rule" : "key";
}
function knownList(path, known) {
  return path.at(-1) === "rules" ? '; "crashgate rules" lists them' : `; known are ${known.join(", ")}`;
}
function anyOf(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
function shown(value) {
  return typeof value === "object" ? describeType(value) : JSON.stringify(value).slice(0, 60);
}

export {
  knownKeys,
  explainIssues
};
