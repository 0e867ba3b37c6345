import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asString,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  distinctSecrets
} from "./text-redact-assignments.js";

// src/diagnosis/secret-values.ts
var secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
var harmless = /^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i;
var secretOption = /^--?[\w.-]*(?:passw(?:or)?d|secret|token|api-?key|credential)[\w.-]*(?:=([\s\S]+))?$/i;
function secretValues(evidence) {
  const { pods, workloads, replicaSets, controllerRevisions } = evidence;
  const specs = [...pods, ...workloads, ...replicaSets].map(({ value }) => value.spec);
  const data = controllerRevisions.map(({ value }) => value.data);
  const literals = secretLiterals([...specs, ...data], visibleNames(evidence));
  for (const text of longMessages(evidence)) for (const found of distinctSecrets(text)) literals.add(found);
  return literals;
}
var uncut = 100;
function* longMessages({ events, pods }) {
  for (const { value } of events) {
    const message = asString(value.message) ?? asString(value.note) ?? "";
    if (message.length > uncut) yield message;
  }
  for (const { value } of pods) {
    const { containerStatuses, initContainerStatuses } = asMapping(value.status);
    for (const status of [...asList(initContainerStatuses), ...asList(containerStatuses)]) {
      const { state, lastState } = asMapping(status);
      for (const each of [...Object.values(asMapping(state)), ...Object.values(asMapping(lastState))]) {
        const message = asString(asMapping(each).message) ?? "";
        if (message.length > uncut) yield message;
      }
    }
  }
}
function secretLiterals(specs, names) {
  const values = /* @__PURE__ */ new Set();
  const search = (value) => {
    for (const entry of asList(asMapping(value).env)) {
      const { name, value: text } = asMapping(entry);
      const written = asString(text);
      if (written === void 0 || !secretName.test(asString(name) ?? "")) continue;
      if (!harmless.test(written)) values.add(written);
      const password = /:\/\/[^:@/\s]*:([^@\s]+)@/.exec(written)?.[1];
      if (password) values.add(password);
    }
    for (const field of ["command", "args"]) {
      for (const option of optionValues(asList(asMapping(value)[field]))) values.add(option);
    }
    for (const item of Object.values(asMapping(value))) {
      if (Array.isArray(item)) for (const each of item) search(each);
      else if (typeof item === "object" && item !== null) search(item);
    }
  };
  for (const spec of specs) search(spec);
  const seen = names.join("\n");
  return new Set([...values].filter((value) => !seen.includes(value)));
}
function visibleNames({ pods, workloads, replicaSets }) {
  const names = /* @__PURE__ */ new Set();
  for (const { name, namespace, value } of [...pods, ...workloads, ...replicaSets]) {
    names.add(name).add(namespace);
    const template = valueAt(value, ["spec", "template", "spec"]) ?? value.spec;
    for (const container of asList(asMapping(template).containers)) {
      names.add(asString(asMapping(container).name) ?? "");
    }
  }
  return [...names];
}
function withoutSecretLiterals(value) {
  if (Array.isArray(value)) return value.map(withoutSecretLiterals);
  if (!isMapping(value)) return value;
  const kept = Object.entries(value).map(([key, item]) => [
    key,
    key === "env" ? asList(item).map(withoutLiteral) : withoutSecretLiterals(item)
  ]);
  return Object.fromEntries(kept);
}
function withoutLiteral(entry) {
  const { name, value } = asMapping(entry);
  const literal = asString(value);
  if (literal === void 0 || literal === "" || literal.startsWith("[secret:")) return entry;
  return isSecretName(asString(name) ?? "") && !harmless.test(literal) ? { ...asMapping(entry), value: "[secret]" } : entry;
}
function optionValues(words) {
  return words.flatMap((word, index) => {
    const match = secretOption.exec(asString(word) ?? "");
    if (!match) return [];
    const value = match[1] ?? asString(words[index + 1]) ?? "";
    return harmless.test(value) || value.startsWith("-") || value.startsWith("$") ? [] : [value];
  });
}
function isSecretName(name) {
  return /pass|secret|token|api_?key|private_?key|access_?key|credential|dsn|salt|pwd/i.test(name);
}

export {
  secretValues,
  secretLiterals,
  withoutSecretLiterals,
  isSecretName
};
