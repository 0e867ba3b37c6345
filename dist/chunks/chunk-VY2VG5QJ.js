import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  keyOf
} from "./chunk-4IYWFU4X.js";
import {
  asList,
  asMapping,
  asString,
  isMapping,
  valueAt
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/secret-values.ts
var secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
var harmless = /^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i;
var secretOption = /^--?[\w.-]*(?:passw(?:or)?d|secret|token|api-?key|credential)[\w.-]*(?:=([\s\S]+))?$/i;
function secretValues(evidence) {
  const { pods, workloads, replicaSets, controllerRevisions } = evidence;
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
  for (const { value } of [...pods, ...workloads, ...replicaSets]) search(value.spec);
  for (const { value } of controllerRevisions) search(value.data);
  const names = visibleNames(evidence);
  return new Set([...values].filter((value) => !names.some((name) => name.includes(value))));
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

// src/diagnosis/secret-shapes.ts
var secretShapes = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  // The end of a key whose beginning is not in the log any more.
  /(?:^[ \t]*[A-Za-z0-9+/=]{16,80}\r?\n)*^[ \t]*[A-Za-z0-9+/=]{4,80}\r?\n[ \t]*-----END [A-Z ]*PRIVATE KEY-----/gm,
  /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:)[^\s@/"']+(?=@)/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_(?:live|test)_\w{10,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{30,}|\bhvs\.\w{20,}|\bdop_v1_\w{20,}|\bAGE-SECRET-KEY-1\w+/g,
  /(\bhooks\.slack\.com\/services\/)[\w/]{16,}/g,
  /(\b(?:authorization|proxy-authorization)["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|apikey)\s+)?)[^\s"',;]+/gi,
  /(\bbearer\s+)[\w.~+/-]{8,}=*/gi,
  /(\b(?:set-)?cookie["']?\s*[:=]\s*["']?)[^\s"'][^\n"']*/gi,
  /((?<!\[)\b[\w.-]*(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?secret|credentials?|sharedaccesskey|signature)["']?[ \t]*(?:=|:(?!\/\/)|=>)[ \t]*["']?)(?!["'\s{[]|not\b|is\b|missing\b|required\b|undefined\b|null\b|None\b|invalid\b|YES\b|NO\b)[^\s"',;&)}]+/gi,
  /(rate limit[^\n]{0,40}\bas )\S+/gi
];
var token = /(?<![\w+=-])(?!sha\d)[A-Za-z0-9+_=-]{32,200}(?![\w+=-])/g;
var leastEntropy = 4.3;
function randomTokens(text) {
  return [...text.matchAll(token)].flatMap(([word]) => isRandom(word) ? [word] : []);
}
function isRandom(word) {
  const digits = word.match(/\d/g)?.length ?? 0;
  const mixed = /[a-z]/.test(word) && /[A-Z]/.test(word);
  if (!mixed || digits < 3) return false;
  const turns = word.match(/[a-z](?=[A-Z0-9])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return turns >= word.length / 5 && entropy(word) >= leastEntropy;
}
function entropy(word) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of word) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / word.length * Math.log2(count / word.length);
  return bits;
}

// src/diagnosis/redact.ts
var shortest = 4;
var shortestEncoded = 6;
var Redactor = class _Redactor {
  /** What to look for, the longest first, and the secret it stands for. */
  known;
  values;
  patterns;
  placeholders;
  /**
   * @param known exact values that are secret, wherever they appear, in base64 and percent-encoded too
   * @param patterns what else is secret: the whole match, or its group `secret`
   */
  constructor(known = [], patterns = [], placeholders = /* @__PURE__ */ new Map()) {
    this.values = [...known];
    this.placeholders = placeholders;
    const values = /* @__PURE__ */ new Map();
    for (const value of this.values) {
      for (const form of formsOf(value)) if (!values.has(form)) values.set(form, value);
    }
    this.known = [...values].toSorted(([a], [b]) => b.length - a.length);
    this.patterns = patterns.map((pattern) => new RegExp(pattern, `${pattern.flags.replace(/[gy]/g, "")}g`));
  }
  /** One that knows more; what this one has replaced keeps its placeholder. */
  knowing(more, patterns = []) {
    return new _Redactor([...this.values, ...more], [...this.patterns, ...patterns], this.placeholders);
  }
  /** The text without its secrets. */
  text = (text) => {
    let clean = text;
    for (const [form, value] of this.known) {
      if (clean.includes(form)) clean = clean.replaceAll(form, this.placeholder(value));
    }
    for (const pattern of this.patterns) {
      clean = clean.replace(pattern, (match, ...rest) => {
        const groups = rest.at(-1);
        const secret = typeof groups === "object" ? groups?.secret : void 0;
        return secret === void 0 ? match && this.placeholder(match) : match.replace(secret, () => this.placeholder(secret));
      });
    }
    for (const shape of secretShapes) {
      clean = clean.replace(shape, (match, kept) => {
        const start = typeof kept === "string" ? kept : "";
        const value = match.slice(start.length);
        return value.startsWith("[secret:") ? match : `${start}${this.placeholder(value)}`;
      });
    }
    for (const word of randomTokens(clean)) clean = clean.replaceAll(word, this.placeholder(word));
    return clean;
  };
  /** Every text of a value. */
  deep = (value) => {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map(this.deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.deep(item)])
    );
  };
  /** What stands in place of a secret. */
  placeholder(value) {
    const known = this.placeholders.get(value) ?? `[secret:${this.placeholders.size + 1}]`;
    this.placeholders.set(value, known);
    return known;
  }
};
function formsOf(value) {
  const lines = value.includes("\n") ? value.split("\n").filter((line) => line.trim().length >= 12) : [];
  const forms = [
    value,
    ...lines.map((line) => line.trim()),
    percentEncoded(value),
    JSON.stringify(value).slice(1, -1),
    ...value.length >= shortestEncoded ? base64Forms(value) : []
  ];
  return forms.filter((form) => form.length >= shortest);
}
function percentEncoded(value) {
  return encodeURIComponent(value.replace(new RegExp("\\p{Cs}", "gu"), "�"));
}
function base64Forms(value) {
  const bytes = Buffer.from(value);
  return [0, 1, 2].flatMap((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64").replace(/=+$/, "");
    const whole = Math.floor((offset + bytes.length) * 8 / 6);
    const inner = encoded.slice(Math.ceil(offset * 8 / 6), whole);
    const forms = offset === 0 ? [Buffer.from(value).toString("base64"), encoded, inner] : [inner];
    return forms.filter((form) => form.length >= shortestEncoded + 2).flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
  });
}

// src/diagnosis/log-reads.ts
var perGroup = 2;
var mostPods = 24;
function logReads(cases, asked) {
  const groups = /* @__PURE__ */ new Map();
  for (const given of cases) {
    const { pod, container } = given;
    if (!pod || pod.onlyEvents || !container || !hasRun(container)) continue;
    const key = likeness(given);
    groups.set(key, [...groups.get(key) ?? [], { pod, container }]);
  }
  const known = new Set(cases[0]?.facts.evidence.logs.map(({ pod, container }) => `${pod}/${container}`));
  const isKnown = (pod, container) => known.has(`${pod.name}/${container.name}`) || asked.has(podKey(pod));
  const open = [...groups.values()].filter(
    (group) => !group.some(({ pod, container }) => isKnown(pod, container))
  );
  const room = Math.max(0, Math.floor((mostPods - asked.size) / perGroup));
  const chosen = open.slice(0, room).flatMap((group) => {
    const byAge = group.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
    return byAge.length <= perGroup ? byAge : [...byAge.slice(0, 1), ...byAge.slice(1 - perGroup)];
  });
  const reads = /* @__PURE__ */ new Map();
  for (const { pod, container } of chosen) {
    const { namespace, name } = pod;
    const before = reads.get(podKey(pod))?.containers ?? [];
    const containers = [.../* @__PURE__ */ new Set([...before, container.name])];
    reads.set(podKey(pod), { what: "logs", namespace, pod: name, containers });
  }
  return { reads: [...reads.values()], left: Math.max(0, open.length - room) };
}
function podKey({ namespace, name }) {
  return `${namespace}/${name}`;
}
function likeness({ workload, what, container }) {
  const { ended, kill, waiting } = container ?? {};
  const waits = ended ? "" : waiting?.reason ?? "";
  const end = ended ? `${ended.exitCode} ${ended.reason}` : what;
  return [keyOf(workload.object), container?.name, end, kill?.by, waits].join("|");
}
function hasRun({ state, ended }) {
  return state === "running" || ended?.startedAt !== void 0;
}

export {
  secretValues,
  withoutSecretLiterals,
  isSecretName,
  Redactor,
  logReads,
  likeness
};
