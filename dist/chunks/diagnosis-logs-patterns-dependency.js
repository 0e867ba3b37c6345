import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  keyOf,
  parseJson,
  readObject,
  readPod,
  referenceOf,
  withoutTraps
} from "./kubernetes-pod.js";
import {
  absentObject,
  overdueIn,
  takenTime
} from "./diagnosis-evidence-evidence-notes.js";
import {
  EventIndex,
  endsWithShutdown,
  exceedsOwnLimit,
  imageIn,
  isAbout,
  isLogOf,
  killWindow,
  mergeSeries,
  patterns,
  podHealth,
  readEvents,
  readLogLines,
  stopsAfterFatal,
  weights
} from "./diagnosis-health-pod-health.js";
import {
  conditionOf
} from "./kubernetes-condition.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  podSpecPath
} from "./kubernetes-kinds.js";
import {
  parseQuantity
} from "./manifest-pod-probe.js";
import {
  readDocuments,
  splitJsonObjects
} from "./manifest-yaml-yaml.js";
import {
  largest,
  pushAll,
  smallest
} from "./text-many.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  valueAt
} from "./manifest-value.js";

// src/diagnosis/evidence/printed-for-people.ts
var described = /^Name:[ \t]+\S+[ \t]*\r?\n(?:[\w ]+:.*\r?\n)*(?:Namespace|Labels|Priority|Status|Selector):/;
var table = /^(?:NAMESPACE\s+)?(?:NAME|LAST SEEN)\s+(?:READY|TYPE|STATUS|DESIRED|COMPLETIONS|SCHEDULE)\b/;
function printedForPeople({ text }) {
  const start = text.slice(0, 4e3).replace(/^\ufeff/, "").trimStart();
  const command = described.test(start) ? "describe" : table.test(start) ? "get" : void 0;
  return command === void 0 ? void 0 : `this is what \`kubectl ${command}\` prints for people; write the objects with \`kubectl get … -o json\` instead`;
}

// src/diagnosis/evidence/read-logs.ts
function podContainers(pods) {
  const lists = ["initContainers", "containers", "ephemeralContainers"].map((field) => ["spec", field]);
  const statuses = ["initContainerStatuses", "containerStatuses"].map((field) => ["status", field]);
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, value } of pods) {
    const containers = [...lists, ...statuses].flatMap(
      (path) => asList(valueAt(value, path)).flatMap((container) => asString(asMapping(container).name) ?? [])
    );
    found.set(name2, /* @__PURE__ */ new Set([...found.get(name2) ?? [], ...containers]));
  }
  return found;
}
function podNamespaces(pods) {
  const found = /* @__PURE__ */ new Map();
  for (const { name: name2, namespace } of pods) found.set(name2, (found.get(name2) ?? /* @__PURE__ */ new Set()).add(namespace));
  return found;
}
function readLogs(files, pods, namespaces = /* @__PURE__ */ new Map()) {
  return files.flatMap(
    (file) => partsOf(file, pods).map((log) => ({ ...log, namespace: namespaceIn(log, namespaces) }))
  );
}
var head = /^== ([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9-]*)(?: \((?:kubectl )?exit (\d+)\))?\r?$/;
var prefixed = /^\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] ?(.*)$/;
function partsOf({ path, text }, pods) {
  const which = /previous|\bprev\b/i.test(path) ? "previous" : "current";
  const parts = /* @__PURE__ */ new Map();
  let open = { ...nameOf(path, pods), refused: false, lines: [] };
  parts.set("", open);
  for (const line of text.split("\n")) {
    const [, pod, container, exit] = head.exec(line) ?? [];
    if (pod !== void 0 && container !== void 0 && isKnown(pod, container, pods)) {
      open = { pod, container, refused: exit !== void 0 && exit !== "0", lines: [] };
      parts.set(`${pod}/${container}`, open);
      continue;
    }
    const [, prefixPod, prefixContainer, rest] = prefixed.exec(line) ?? [];
    if (prefixPod === void 0) {
      open.lines.push(line);
      continue;
    }
    const key = `${prefixPod}/${prefixContainer}`;
    const part = parts.get(key) ?? { pod: prefixPod, container: prefixContainer, refused: false, lines: [] };
    part.lines.push(rest ?? "");
    parts.set(key, part);
  }
  return [...parts.values()].map(({ pod, container, refused, lines }) => ({
    source: path,
    pod,
    container,
    which,
    text: lines.join("\n").replace(/\n+$/, ""),
    refused
  })).filter((part) => part.text !== "" || part.pod !== void 0);
}
function namespaceIn({ source, pod = "" }, namespaces) {
  const known2 = namespaces.get(pod);
  if (!known2 || known2.size < 2) return void 0;
  return source.split(/[/_]/).find((word) => known2.has(word));
}
function isKnown(pod, container, pods) {
  return pods.get(pod)?.has(container) ?? (pods.size === 0 || /-(?:\d+|[a-z0-9]{4,})$/.test(pod));
}
function nameOf(path, pods) {
  const words = path.replace(/\.(?:log|txt)$/i, "").split(/[/_]/).map((word) => word.replace(/\.(?:previous|current|prev)$/i, ""));
  const at = words.findLastIndex((word) => pods.has(word));
  const pod = words[at];
  if (pod !== void 0) {
    const containers = pods.get(pod);
    const container2 = words.slice(at + 1).find((word) => containers.has(word)) ?? onlyOf(containers);
    return { pod, container: container2 };
  }
  const [only] = pods.size === 1 ? pods : [];
  if (only && /log|current|prev/i.test(path))
    return { pod: only[0], container: words.find((word) => only[1].has(word)) ?? onlyOf(only[1]) };
  const [container, named] = words.toReversed();
  return pods.size === 0 && named ? { pod: named, container } : { pod: void 0, container: void 0 };
}
function onlyOf(names) {
  return names.size === 1 ? [...names][0] : void 0;
}

// src/diagnosis/evidence/salvage.ts
function salvageObjects(text) {
  const list = /"items"\s*:\s*\[/.exec(text);
  const found = [];
  let depth = 0;
  let start = -1;
  for (let index = list ? list.index + list[0].length : 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') index = endOfString(text, index);
    else if (char === "{" && depth++ === 0) start = index;
    else if (char === "}" && --depth === 0) pushAll(found, parse(text.slice(start, index + 1)));
    if (depth < 0) break;
  }
  return found;
}
function endOfString(text, quote2) {
  let index = quote2 + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}
function parse(text) {
  try {
    const value = parseJson(text);
    return isMapping(value) ? [value] : [];
  } catch {
    return [];
  }
}

// src/diagnosis/evidence/usage/read-pod-metrics.ts
function readPodMetrics({ value, source, namespace, name: name2 }) {
  const at = parseTime(value.timestamp);
  if (at === void 0) return [];
  return asList(value.containers).flatMap((entry) => {
    const { name: container, usage } = asMapping(entry);
    return ["memory", "cpu"].flatMap((figure) => {
      const quantity = parseQuantity(asMapping(usage)[figure]);
      const named = asString(container);
      if (!quantity || !named) return [];
      const samples = [{ at, value: Number(quantity.nano) / 1e9 }];
      return [{ source: `PodMetrics in ${source}`, figure, namespace, pod: name2, container: named, samples }];
    });
  });
}

// src/diagnosis/evidence/usage/read-prometheus.ts
function isPrometheusAnswer(value) {
  if (!isMapping(value)) return false;
  return value.status === "error" ? typeof value.errorType === "string" : value.status === "success" && typeof asMapping(value.data).resultType === "string";
}
function prometheusError(answer) {
  return answer.status === "error" ? asString(answer.error) ?? "an error without words" : void 0;
}
function readPrometheus(answer, source) {
  const { resultType, result } = asMapping(answer.data);
  if (resultType !== "matrix" && resultType !== "vector") return [];
  const asked = asString(answer.query) ?? source;
  return asList(result).flatMap((entry) => {
    const { metric, value, values } = asMapping(entry);
    const labels = asMapping(metric);
    const figure = figureOf(asString(labels.__name__) || asked);
    const pod = asString(labels.pod) ?? asString(labels.pod_name);
    const container = asString(labels.container) ?? asString(labels.container_name);
    if (!figure || !pod || container === "" || container === "POD") return [];
    const samples = (resultType === "matrix" ? asList(values) : [value]).flatMap(sampleOf);
    const namespace = asString(labels.namespace) ?? "";
    return samples.length === 0 ? [] : [{ source: `Prometheus, ${source}`, figure, namespace, pod, container: container ?? "", samples }];
  });
}
function figureOf(named) {
  const text = named.replace(/\{[^}]*\}/g, "");
  if (/throttl/i.test(text)) return "throttled";
  if (/(?:limits?|requests?)[-_. ]?memory|memory[-_. ]?(?:limit|request|fail|cache|swap)/i.test(text))
    return void 0;
  if (/memory|working.?set/i.test(text))
    return /quantile_over_time|p99/i.test(text) ? "memory P99" : "memory";
  return /cpu_usage/i.test(text) && /\bi?rate\(/i.test(text) ? "cpu" : void 0;
}
function sampleOf(pair) {
  const [seconds, text] = asList(pair);
  const value = typeof text === "string" && text !== "" ? Number(text) : Number.NaN;
  return typeof seconds === "number" && Number.isFinite(value) ? [{ at: seconds * 1e3, value }] : [];
}

// src/diagnosis/evidence/read-evidence.ts
var shelves = {
  ReplicaSet: "replicaSets",
  ControllerRevision: "controllerRevisions",
  Pod: "pods",
  Event: "events",
  PersistentVolumeClaim: "claims",
  Node: "nodes",
  Service: "services",
  EndpointSlice: "endpointSlices",
  Endpoints: "endpointSlices",
  ServiceAccount: "surroundings",
  ResourceQuota: "surroundings",
  LimitRange: "surroundings",
  StorageClass: "surroundings",
  PersistentVolume: "surroundings"
};
function readEvidence(failure) {
  const problems = failure.flatMap((file) => {
    const message = printedForPeople(file);
    return message === void 0 ? [] : [{ source: file.path, message }];
  });
  const refused = new Set(problems.map(({ source }) => source));
  const files = failure.filter(({ path }) => !refused.has(path));
  const values = files.filter(({ path }) => /\.(?:json|ya?ml)$/i.test(path)).flatMap(
    (file) => valuesOf(file, problems).flatMap((document) => itemsOf(document)).map((value) => ({ value, source: file.path }))
  );
  const logFiles = files.filter(({ path }) => /\.(?:log|txt)$/i.test(path));
  return evidenceOf(values, (pods) => readLogs(logFiles, podContainers(pods), podNamespaces(pods)), problems);
}
function evidenceOf(values, logsOf, problems = []) {
  const objects = /* @__PURE__ */ new Map();
  const configMaps = [];
  const secrets = [];
  const usage = [];
  const absent2 = [];
  const refused = [];
  let takenAt;
  const overdue = [];
  for (const { value, source } of values) {
    pushAll(absent2, absentObject(value, source));
    takenAt ??= takenTime(value);
    pushAll(overdue, overdueIn(value));
    if (isPrometheusAnswer(value)) {
      const error = prometheusError(value);
      if (error !== void 0) refused.push({ source, message: `Prometheus answered: ${error}` });
      pushAll(usage, readPrometheus(value, source));
    }
    const object = objectOf(value, source);
    if (!object) continue;
    if (object.kind === "Secret") secrets.push(keysOnly(object));
    else if (object.kind === "ConfigMap") configMaps.push(keysOnly(object));
    else if (object.kind === "PodMetrics") pushAll(usage, readPodMetrics(object));
    else keepFuller(objects, object);
  }
  const shelved = {
    workloads: [],
    replicaSets: [],
    controllerRevisions: [],
    pods: [],
    events: [],
    claims: [],
    nodes: [],
    services: [],
    endpointSlices: [],
    surroundings: []
  };
  for (const object of objects.values()) {
    const shelf = shelfOf(object);
    if (shelf) shelved[shelf].push(object);
  }
  return {
    ...shelved,
    configMaps,
    secrets,
    absent: absent2,
    takenAt,
    overdue,
    logs: logsOf(shelved.pods),
    usage: mergeSeries(usage),
    problems: [...problems, ...refused]
  };
}
function valuesOf(file, problems) {
  const { path, text } = file;
  if (text.trim() === "") {
    problems.push({ source: path, message: "the file is empty" });
    return [];
  }
  if (!/\.json$/i.test(path)) return yamlValues(file, problems);
  return splitJsonObjects({ start: 0, text: text.replace(/^\ufeff/, "") }).flatMap((chunk) => {
    try {
      return [parseJson(chunk.text)];
    } catch {
      const rescued = salvageObjects(chunk.text);
      problems.push({
        source: path,
        message: `the file is cut off or broken; ${rescued.length} whole objects of it were read`
      });
      return rescued;
    }
  });
}
function yamlValues({ path, text }, problems) {
  const { documents, unreadable } = readDocuments({ path, text, named: false });
  pushAll(
    problems,
    unreadable.map(({ message }) => ({ source: path, message }))
  );
  return documents.map(({ value }) => withoutTraps(value));
}
function itemsOf(value, inherited) {
  if (Array.isArray(value)) return value.flatMap((item) => itemsOf(item));
  if (!isMapping(value)) return [];
  const kind = asString(value.kind) ?? inherited?.kind ?? "";
  const apiVersion = asString(value.apiVersion) ?? inherited?.apiVersion ?? "";
  if (!Array.isArray(value.items) || kind !== "" && !kind.endsWith("List")) {
    return [{ ...value, kind, apiVersion }];
  }
  const itemKind = kind.slice(0, -"List".length);
  return value.items.flatMap(
    (item) => itemsOf(item, itemKind === "" ? void 0 : { apiVersion, kind: itemKind })
  );
}
function objectOf(value, source) {
  const kind = asString(value.kind) || kindByShape(value);
  const object = readObject({ ...value, kind }, source);
  return kind && object.name ? object : void 0;
}
function kindByShape(value) {
  if (isMapping(value.involvedObject) || isMapping(value.regarding)) return "Event";
  if (Array.isArray(valueAt(value, ["spec", "containers"]))) return "Pod";
  return void 0;
}
function keepFuller(objects, object) {
  const key = `${object.kind}/${object.namespace}/${object.name}/${object.kind === "Event" ? object.uid ?? "" : ""}`;
  const known2 = objects.get(key);
  if (!known2 || fullness(object) > fullness(known2)) objects.set(key, object);
}
function fullness({ value }) {
  const version = Number(valueAt(value, ["metadata", "resourceVersion"]));
  return (isMapping(value.status) ? 1e15 : 0) + (Number.isFinite(version) ? version : 0);
}
function keysOnly({ source, namespace, name: name2, value }) {
  const keys = ["data", "stringData", "binaryData"].flatMap((field) => Object.keys(asMapping(value[field])));
  return { source, namespace, name: name2, keys: [...new Set(keys)] };
}
function shelfOf({ kind, value }) {
  if (kind === "Service" && Array.isArray(valueAt(value, ["spec", "template", "spec", "containers"])))
    return "workloads";
  if (Object.hasOwn(shelves, kind)) return shelves[kind];
  const templates = [
    ["spec", "template", "spec", "containers"],
    ["spec", "jobTemplate", "spec", "template", "spec", "containers"]
  ];
  return templates.some((path) => asList(valueAt(value, path)).length > 0) ? "workloads" : void 0;
}

// src/kubernetes/owner.ts
function controllerOf(object) {
  const owner = controllerReference(object);
  const [apiVersion, kind, name2] = [owner?.apiVersion, owner?.kind, owner?.name].map(asString);
  return kind && name2 ? { apiVersion: apiVersion ?? "v1", kind, name: name2 } : void 0;
}
function controllerUid(object) {
  return asString(controllerReference(object)?.uid) || void 0;
}
function controllerReference({ metadata }) {
  return metadata.ownerReferences?.find(({ controller }) => controller === true);
}

// src/kubernetes/ownership.ts
var Ownership = class {
  replicaSets;
  jobs;
  deployments;
  constructor({ replicaSets, workloads }) {
    const key = ({ namespace, name: name2 }) => `${namespace}/${name2}`;
    this.replicaSets = new Map(replicaSets.map((object) => [key(object), object]));
    this.jobs = new Map(
      workloads.filter(({ kind }) => kind === "Job").map((object) => [key(object), object])
    );
    this.deployments = new Set(workloads.filter(({ kind }) => kind === "Deployment").map(key));
  }
  /** The controller at the top; the object itself when nothing known controls it. */
  topOf(object) {
    const { namespace } = object;
    const owner = controllerOf(object);
    if (!owner || owner.kind === "Node") return referenceOf(object);
    if (owner.kind === "ReplicaSet") return this.aboveReplicaSet(owner, object);
    if (owner.kind === "Job") {
      const job = this.jobs.get(`${namespace}/${owner.name}`);
      return job ? this.topOf(job) : { ...owner, namespace };
    }
    const known2 = object.kind === "Pod" || object.kind === "Job" || object.kind === "ReplicaSet";
    return known2 ? { ...owner, namespace } : referenceOf(object);
  }
  aboveReplicaSet(owner, { value, namespace }) {
    const set = this.replicaSets.get(`${namespace}/${owner.name}`);
    const above = set && controllerOf(set);
    if (above) return { ...above, namespace };
    const labels = asMapping(valueAt(value, ["metadata", "labels"]));
    const hash = asString(labels["pod-template-hash"]);
    if (hash && owner.name.endsWith(`-${hash}`)) {
      const name2 = owner.name.slice(0, -hash.length - 1);
      return { apiVersion: "apps/v1", kind: "Deployment", namespace, name: name2 };
    }
    const rollout = asString(labels["rollouts-pod-template-hash"]);
    if (rollout && owner.name.endsWith(`-${rollout}`)) {
      const name2 = owner.name.slice(0, -rollout.length - 1);
      return { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", namespace, name: name2 };
    }
    return { ...owner, namespace };
  }
  /** The Deployment that a ReplicaSet's name, seen in an event only, belongs to. */
  deploymentOf(replicaSet, namespace) {
    const name2 = replicaSet.replace(/-[a-z0-9]{1,10}$/, "");
    return this.deployments.has(`${namespace}/${name2}`) ? name2 : void 0;
  }
};

// src/diagnosis/secret-values.ts
var secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
var harmless = /^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i;
var secretOption = /^--?[\w.-]*(?:passw(?:or)?d|secret|token|api-?key|credential)[\w.-]*(?:=([\s\S]+))?$/i;
function secretValues(evidence) {
  const { pods, workloads, replicaSets, controllerRevisions } = evidence;
  const values = /* @__PURE__ */ new Set();
  const search = (value) => {
    for (const entry of asList(asMapping(value).env)) {
      const { name: name2, value: text } = asMapping(entry);
      const written = asString(text);
      if (written === void 0 || !secretName.test(asString(name2) ?? "")) continue;
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
  return new Set([...values].filter((value) => !names.some((name2) => name2.includes(value))));
}
function visibleNames({ pods, workloads, replicaSets }) {
  const names = /* @__PURE__ */ new Set();
  for (const { name: name2, namespace, value } of [...pods, ...workloads, ...replicaSets]) {
    names.add(name2).add(namespace);
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
  const { name: name2, value } = asMapping(entry);
  const literal = asString(value);
  if (literal === void 0 || literal === "" || literal.startsWith("[secret:")) return entry;
  return isSecretName(asString(name2) ?? "") && !harmless.test(literal) ? { ...asMapping(entry), value: "[secret]" } : entry;
}
function optionValues(words) {
  return words.flatMap((word, index) => {
    const match = secretOption.exec(asString(word) ?? "");
    if (!match) return [];
    const value = match[1] ?? asString(words[index + 1]) ?? "";
    return harmless.test(value) || value.startsWith("-") || value.startsWith("$") ? [] : [value];
  });
}
function isSecretName(name2) {
  return /pass|secret|token|api_?key|private_?key|access_?key|credential|dsn|salt|pwd/i.test(name2);
}

// src/kubernetes/no-log.ts
var answers = [
  /^unable to retrieve container logs for [\w-]+:\/\//,
  /^Error from server(?: \(\w+\))?: (?:pods? "|previous terminated|container "|[^\n]*(?:\bpods\/log\b|containerLogs|\/var\/log\/pods|in pod "))/,
  /^error: (?:unable to (?:retrieve|upgrade|connect|read|fetch)|a container name|container \S+ is not valid|You must be logged in|the server)/,
  /^failed to (?:try resolving symlinks|open log file|get container status|create fsnotify|watch file)/,
  /^(?:the server could not find|previous terminated container|container "[^"]*" in pod "[^"]*" is (?:waiting|not))/,
  /^rpc error: code = \w+ desc = .*container/,
  /^Defaulted container ".*" out of: /
];
function realLog(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const own = lines.filter((line) => !answers.some((answer) => answer.test(line.trim())));
  return own.length === 0 ? void 0 : own.length === lines.length ? text : own.join("\n");
}

// src/diagnosis/logs/giving-up.ts
var givesUp = /\bg(?:iv(?:e|es|ing)|ave) up\b|\bafter \d+ (?:re)?(?:attempts|tries|retries)\b|\b(?:too many|max(?:imum)?|out of|no more|exhausted|exceeded)\b[^\n]{0,30}\b(?:re-?tries|attempts|tries)\b|\b(?:re-?tries|attempts) (?:are |were )?exhausted\b|\b(?:did|does|could|can|is|was)(?: not|n't) (?:become |come |get |be )?(?:ready|up|available|reachable|healthy)\b/i;
var lastWords = 3;
function endsWithGivingUp(lines) {
  let words = 0;
  for (let index = lines.length - 1; index >= 0 && words < lastWords; index--) {
    const { text, level, hangs } = lines[index];
    if (level !== "warning" && level !== "info" && givesUp.test(text)) return true;
    if (!hangs) words++;
  }
  return false;
}

// src/diagnosis/logs/stack-trace.ts
var frame = /^\s+at |^\s+File "|^\s+\.\.\. \d+ more|^\s*from \S+:\d+|^\tfrom |^\t\S+:\d+|^\s+\d+: +(?:0x|\w+::)|^#\d+ |^goroutine \d+|^\S+:\d+:in [`']|^ +from /;
var head2 = /^Traceback|^panic: (?:runtime error|assignment to|send on|close of|interface conversion)|^fatal error: /;
var chained = /^Caused by|During handling of the above|The above exception was|^Emitted |^Suppressed|^Traceback|^\s*$|cause:|\[cause\]|--- End of inner/;
function startOfLastTrace(lines) {
  let start = lines.findLastIndex(({ raw }) => frame.test(raw));
  if (start < 0) return -1;
  for (let gap = 0; start > 0 && gap < 12; start--) {
    const { raw, hangs } = lines[start - 1];
    if (head2.test(lines[start].raw) && !chained.test(raw)) break;
    if (frame.test(raw) || chained.test(raw)) gap = 0;
    else if (!hangs && ++gap > 2) break;
  }
  return Math.max(0, start);
}

// src/diagnosis/logs/last-record.ts
var noProgress = /\b(?:re-?tr|again|attempt|wait|re-?connect|back-?off|sleep|next try|shut|stop|clos|drain|terminat|exit|bye|flush|clean|fail|reason|died|dead|kill)/i;
var needs = /connect|reach|avail|ready|depend|health|check|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|session|socket|https?\b|\burl|upstream|\bapi\b|service|endpoint|cluster|node|leader|peer|remote|client|request|respon|fetch|download|upload|sync|publish|consum|subscri|resolv|lookup|time ?d? ?out|deadline|giv(?:e|ing) up|gave up|retr(?:y|ies)|attempt|again|too many|cause|above|previous/i;
var empty = /\b(?:fatal|error|exception|panic|critical|application|app|program|process|main|task|job|system|run|start(?:up|ed|ing)?|boot\w*|init\w*|launch\w*|load\w*|fail\w*|abort\w*|crash\w*|exit\w*|stop\w*|shut\w*|down|unable|cannot|could|not|was|were|with|code|status|unexpected|unhandled|uncaught|end(?:s|ed|ing)?|consumer|worker|thread|dead|died|killed|signal|context|cancel\w*|return\w*|errors?|groups?|members?|operation|incomplete|occurred|during|while|due|the|and|has|have)\b/gi;
var ownWord = /[a-z]{3,}/gi;
function lastRecordOf(lines, isLogged2) {
  const begins = (line, ...levels) => !line.hangs && isLogged2(line) && levels.includes(line.level);
  const end = lines.findLastIndex(({ hangs }) => !hangs);
  const plain = end > 0 && lines[end]?.level === void 0;
  const first = plain ? end : lines.findLastIndex((line) => begins(line, "fatal", "error"));
  const wentOn = lines.slice(0, Math.max(0, first)).findLastIndex((line) => begins(line, "info") && !noProgress.test(line.text));
  if (!lines.slice(0, Math.max(0, wentOn)).some((line) => begins(line, "error", "warning"))) return void 0;
  const next = lines.findIndex((line, index) => index > first && !line.hangs);
  const last = next < 0 ? lines.length - 1 : next - 1;
  if (lines.slice(last + 1).some((line) => !begins(line, "info"))) return void 0;
  const texts = lines.slice(first, last + 1).filter(({ raw }) => !frame.test(raw));
  const message = texts.map(({ text }) => text.replace(/^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE|ALERT|EMERG)\b/, "")).join("\n");
  const own = message.replace(empty, "").match(ownWord) ?? [];
  if (needs.test(message) || own.length < 2) return void 0;
  return { first, last, said: first + Math.max(0, texts.length > 1 ? 1 : 0), wentOn };
}

// src/diagnosis/logs/last-words.ts
var timeOrLevel = /^\W{0,3}(?:\d{4}\W|\w{3} +\d|[A-Z], \[|(?:FATAL|CRITICAL|ERROR|WARN(?:ING)?|INFO|DEBUG|NOTICE|[EWIF]\d{4})\b)|\d\d:\d\d:\d\d/;
function isLogged({ level, text, structured }) {
  return structured === true || level !== void 0 && timeOrLevel.test(text.slice(0, 60));
}
var general = /fail|abort|unable|cannot|can't|could ?n[o']t|couldn't|not (?:ready|found|set)|giv(?:e|ing) up|gave up|start|boot|init|launch|connect|avail|reach|bind|listen|again|cause|backtrace|time ?d? ?out|exit|fatal|retr(?:y|ies)|attempt|depend|health|clos|shut|stop|terminat|kill|drain|bye|done|clean|flush|finish|complet|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|service|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|secret|config|setting|\benv|variable|file|path|direct|permission|denied|memory|port\b|socket|http|url|upstream|api\b|worker|process|thread|module|package|import|migrat|schema|table|column|error (?:occurred|above|in)|errors?\b(?!:| *\))|crash|broken|missing|requir|invalid|unexpected exception|code \d|status|signal|^\W*$|^\W*\w+\W*$/i;
var cause = /caused by|\[?cause\]?:/i;
var headline = /^(?:Uncaught )?(?:[\w.]+\.)?(?:[A-Z]\w*)?(?:Error|Exception)\b.*$|^(?:PHP )?Fatal error: +Uncaught /;
var rubyHeadline = /^\S+:\d+:in [`'][^']*': .+ \([A-Z][\w:]*\)$/;
var placeOfThrow = /^(?:\/|file:|node:)\S*:\d+$/;
var bug = /\b(?:NullPointer|IndexOutOfBounds|ArrayIndexOutOfBounds|ClassCast|Arithmetic|NumberFormat|ConcurrentModification)Exception\b|\bStackOverflowError\b|^(?:Uncaught )?(?:TypeError(?!: (?:fetch failed|Failed to fetch))|ReferenceError|RangeError|ZeroDivisionError|AttributeError|NameError|IndexError|AssertionError|UnboundLocalError|RecursionError)\b|\(NoMethodError\)|^panic: runtime error/;
function isWork(line) {
  return isLogged(line) && !line.hangs && line.level === "info" && !noProgress.test(line.text);
}
var doesWithout = /\b(?:continu(?:e|es|ing) without|without (?:a )?cache|is optional|non-?fatal|not fatal|best[- ]effort|degraded mode|fall(?:s|ing)? back|fell back|using (?:an? |the )?(?:in-?)?memory)\b|\(optional\)|\b(?:cache|caching|metrics|tracing|telemetry)\b[^.:]{0,20}\b(?:disabled|off)\b|\bdropping \d+ (?:spans|metrics|events)\b/i;
function saysItGoesOn({ level, text }) {
  return level !== "fatal" && doesWithout.test(text);
}
var fewestAtWork = 2;
function atWorkSince(lines) {
  const before = lines.findLastIndex((line) => !isLogged(line) || line.level !== "info");
  const work = lines.flatMap(({ text }, index) => index > before && !noProgress.test(text) ? [index] : []);
  return work.length >= fewestAtWork ? work[0] : void 0;
}
function lastWordsOf(lines) {
  const record = lastRecordOf(lines, isLogged);
  const logged = record && { ...record, uncaught: false, ownBusiness: true };
  return lastException(lines) ?? logged ?? lastLine(lines);
}
function lastException(lines) {
  const inside = lines.findLastIndex((line) => frame.test(line.raw) && !isLogged(line));
  if (inside < 0) return void 0;
  const first = lines.slice(0, inside).findLastIndex(isLogged) + 1;
  const behind = lines.findIndex((line, index) => index > inside && isLogged(line));
  const last = behind < 0 ? lines.length - 1 : behind - 1;
  const block = lines.slice(first, last + 1);
  const before = lines[first - 1]?.level;
  const caught = before === "error" || before === "warning";
  if (caught && !placeOfThrow.test(block[0]?.text ?? "")) return void 0;
  const ruby = block.findIndex(({ text }) => rubyHeadline.test(text));
  const at = ruby < 0 ? block.findLastIndex(({ text, quoted }) => !quoted && headline.test(text)) : ruby;
  if (at < 0) return void 0;
  const said = first + at;
  return {
    first,
    last,
    said,
    wentOn: wentOnBefore(lines, first),
    uncaught: true,
    ownBusiness: isOwnBusiness(lines, said)
  };
}
function lastLine(lines) {
  const said = lines.findLastIndex(({ hangs }) => !hangs);
  const [line, before] = [lines[said], lines[said - 1]];
  if (!line || !before || isLogged(line) || !isLogged(before)) return void 0;
  const ownBusiness = isOwnBusiness(lines, said);
  return {
    first: said,
    last: lines.length - 1,
    said,
    wentOn: wentOnBefore(lines, said),
    uncaught: false,
    ownBusiness
  };
}
function wentOnBefore(lines, first) {
  return lines.slice(0, first).findLastIndex((line) => isLogged(line) && line.level === "info");
}
function isOwnBusiness(lines, said) {
  if (lines.slice(said + 1).some(({ text }) => cause.test(text))) return false;
  const message = (lines[said]?.text ?? "").replace(/^\S+:\d+:in [`'][^']*': /, "").replace(/ in \/\S+:\d+$/, "").replace(/^Exception in thread "[^"]*" /, "").replace(/\b(?:\w+\.)*(?:Value|Runtime|Argument|Domain|Logic|Type|Range)?(?:Error|Exception)\b/g, "");
  return bug.test(lines[said]?.text ?? "") || !general.test(message);
}

// src/diagnosis/logs/required-text.ts
var shortestText = 3;
function requiredTexts({ source }) {
  const { exact, oneOf } = new Reader(source).alternatives();
  const texts = exact === void 0 ? oneOf : [exact];
  return texts && shortest(texts) >= shortestText ? [...new Set(texts)] : void 0;
}
function shortest(texts) {
  return smallest(texts.map(({ length }) => length));
}
function stricter(one, other) {
  if (!one) return other;
  const gain = Math.min(8, shortest(other)) - Math.min(8, shortest(one));
  return gain > 0 || gain === 0 && other.length < one.length ? other : one;
}
var Reader = class {
  source;
  at = 0;
  constructor(source) {
    this.source = source;
  }
  /** Alternatives up to the end of the group: each must ask for something, or nothing is certain. */
  alternatives() {
    const all = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      all.push(this.sequence());
    }
    const [only] = all;
    if (only && all.length === 1) return only;
    const texts = all.map(({ exact, oneOf }) => exact === void 0 ? oneOf : [exact]);
    return texts.every((each) => each !== void 0) ? { oneOf: texts.flat() } : {};
  }
  sequence() {
    let best;
    let run = "";
    let exact = true;
    const close = () => {
      if (run.length > 0) best = stricter(best, [run]);
      run = "";
      exact = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.part();
      const least = this.least();
      if (part === "nothing") continue;
      if (least === "once" && part.exact !== void 0) run += part.exact;
      else {
        if (least === "often" && part.exact !== void 0) run += part.exact;
        close();
        if (least !== "never" && part.oneOf) best = stricter(best, part.oneOf);
      }
    }
    if (exact) return { exact: run };
    close();
    return best ? { oneOf: best } : {};
  }
  /** How often the part before it must stand there, from its quantifier. */
  least() {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return "once";
    this.at += quantifier[0].length;
    return quantifier[0].startsWith("+") || Number(quantifier[1] ?? 0) > 0 ? "often" : "never";
  }
  part() {
    const character = this.source[this.at++];
    if (character === "^" || character === "$") return "nothing";
    if (character === ".") return {};
    if (character === "[") return this.set();
    if (character === "(") return this.group();
    return character === "\\" ? this.escaped() : { exact: character.toLowerCase() };
  }
  group() {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? "nothing" : inside;
  }
  /** A set of characters: only one letter in both its cases is certain. */
  set() {
    const start = this.at;
    for (; this.source[this.at] !== "]"; this.at++) if (this.source[this.at] === "\\") this.at++;
    const inside = this.source.slice(start, this.at++);
    const letters = new Set(inside.toLowerCase());
    return /^[a-z]+$/i.test(inside) && letters.size === 1 ? { exact: inside.slice(0, 1).toLowerCase() } : {};
  }
  escaped() {
    const character = this.source[this.at++];
    if (character === "b" || character === "B") return "nothing";
    if (character === "u") {
      const code = this.source.slice(this.at, this.at + 4);
      this.at += 4;
      return { exact: String.fromCharCode(Number.parseInt(code, 16)).toLowerCase() };
    }
    if (/[dDwWsSkxc\d]/.test(character)) return {};
    const control = { n: "\n", t: "	", r: "\r", f: "\f", v: "\v" }[character];
    return { exact: control ?? character.toLowerCase() };
  }
};

// src/diagnosis/logs/pattern-index.ts
var PatternIndex = class {
  patterns;
  order;
  /** Those that require no text; undefined until the first text comes: taking many patterns apart takes a while. */
  always;
  entries = /* @__PURE__ */ new Map();
  /** A mark for each hash of three characters that an entry is found by: most of a line is passed over here. */
  marks = new Uint8Array(2 ** 16);
  constructor(patterns2) {
    this.patterns = patterns2;
    this.order = new Map(patterns2.map((pattern, index) => [pattern, index]));
  }
  /** The expressions worth trying on a text, in their order. */
  candidates(text) {
    this.always ??= this.patterns.filter((pattern) => !this.add(pattern));
    const lower = text.toLowerCase();
    const found = /* @__PURE__ */ new Set();
    let hash = 0;
    for (let index = 0; index < lower.length; index++) {
      hash = (hash << 5 ^ lower.charCodeAt(index)) & 32767;
      if (index < shortestText - 1 || this.marks[hash] === 0) continue;
      for (const { text: required, offset, patterns: patterns2 } of this.entries.get(hash) ?? []) {
        if (lower.startsWith(required, index - shortestText + 1 - offset))
          for (const pattern of patterns2) found.add(pattern);
      }
    }
    if (found.size === 0) return this.always;
    for (const pattern of this.always) found.add(pattern);
    return [...found].toSorted((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }
  add(pattern) {
    const texts = requiredTexts(pattern.text);
    for (const text of texts ?? []) {
      const offset = rarest(text);
      const key = hashOf(text, offset);
      this.marks[key] = 1;
      const entries = this.entries.get(key) ?? [];
      this.entries.set(key, entries);
      const known2 = entries.find((entry) => entry.text === text);
      if (known2) known2.patterns.add(pattern);
      else entries.push({ text, offset, patterns: /* @__PURE__ */ new Set([pattern]) });
    }
    return texts !== void 0;
  }
};
function hashOf(text, offset) {
  let hash = 0;
  for (const index of [0, 1, 2]) hash = (hash << 5 ^ text.charCodeAt(offset + index)) & 32767;
  return hash;
}
var common = " etaoinsrhldcumfpgwybvkxjqz";
function rarest(text) {
  const rarity = (character) => (common.indexOf(character) + common.length) % common.length;
  let best = 0;
  let most = -1;
  for (let offset = 0; offset + shortestText <= text.length; offset++) {
    const sum = [...text.slice(offset, offset + shortestText)].reduce((all, each) => all + rarity(each), 0);
    if (sum > most) [best, most] = [offset, sum];
  }
  return best;
}

// src/diagnosis/logs/patterns/dependency.ts
var address = "(?<host>\\[[0-9a-fA-F:]+\\]|[\\w.-]+):(?<port>\\d{2,5})";
var dependency = patterns([
  ["dependency-unreachable", "proof", /\bECONNREFUSED(?: (?<host>[\w.:-]+?):(?<port>\d{2,5}))?/],
  [
    "dependency-unreachable",
    "proof",
    new RegExp(
      `dial (?:tcp|udp)\\d? (?:[\\w.:\\[\\]-]+->)?${address}:? (?:connect: )?(?:connection refused|i/o timeout|no route to host|network is unreachable|operation timed out|connection timed out)`
    )
  ],
  [
    "dependency-unreachable",
    "proof",
    /connection to server at "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: (?:Connection refused|timeout expired|Connection timed out|No route to host|could not connect|Network is unreachable)/
  ],
  ["dependency-unreachable", "proof", /\bError 1\d\d connecting to (?<host>[\w.-]+):(?<port>\d{2,5})\./],
  ["dependency-unreachable", "proof", /connection to server on socket "(?<name>[^"]+)" failed/],
  [
    "dependency-unreachable",
    "proof",
    /\bipv[46]:(?<host>[\d.]+):(?<port>\d{2,5}): Failed to connect to remote host\b/
  ],
  // A deadline of Python's own, around what connects
  [
    "dependency-unreachable",
    "plain",
    /\bin (?:_*connect\w*|create_connection|open_connection)\n[\s\S]{0,4000}?\n(?:asyncio\.(?:exceptions\.)?)?TimeoutError$/m,
    "across"
  ],
  [
    "dependency-unreachable",
    "proof",
    /could not connect to server: (?:Connection refused|Connection timed out|No route)/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bconnection (?:was )?refused\b(?![^\n]*(?:not authori[sz]ed|bad user|credentials))|actively refused|Verbindungsaufbau abgelehnt/i
  ],
  [
    "dependency-unreachable",
    "proof",
    /ConnectionRefusedError|Errno::ECONNREFUSED|\[Errno 111\]|os error 111|SocketException \(111\)|\(111: |\(111\)|errno: ?-?111\b/
  ],
  [
    "dependency-unreachable",
    "proof",
    /SQLSTATE\[(?:HY000|08006)\] \[(?:2002|2003|7)\](?![^\n]*(?:FATAL: |getaddrinfo))|Can't connect to (?:MySQL|MariaDB|local MySQL)?[^\n]*server (?:on|through)(?![^\n]*(?:Errno -[2-5]|Name or service|name resolution))|ERROR 200[23] \(HY000\)/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)\b|\[Errno (?:110|113|101)\]|os error (?:110|113|101)\b|No route to host|Network is unreachable|Host is unreachable/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /MongoServerSelectionError|ServerSelectionTimeoutError|MongoTimeoutException|server selection (?:error|timeout)/i
  ],
  [
    "dependency-unreachable",
    "proof",
    /HikariPool[^\n]*(?:Connection is not available|request timed out)|CannotGetJdbcConnectionException|JDBCConnectionException|The connection attempt failed|Communications link failure|RedisConnectionFailureException|Unable to connect to Redis|PSQLException: Connection to [\w.-]+:\d+ refused/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bconnection to the message broker\b[^\n]{0,60}\b(?:lost|loss|disabled|failed)\b|KafkaJS(?:Connection|NumberOfRetriesExceeded)|Connection to node -?\d+ [^\n]*could not be established|Bootstrap broker [^\n]*disconnected|NoBrokersAvailable|All broker connections are down|brokers? (?:are )?(?:not available|down|unreachable)|run out of available brokers/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /ConnectTimeout(?:Error|Exception)?\b|ConnectTimeoutException|SocketTimeoutException|Net::OpenTimeout|ReadTimeout(?:Error)?\b|connect(?:ion)? timed? ?out|\btime(?:d )?out (?:while )?connecting\b|timed out (?:while connecting|connecting|trying to connect)|dial tcp[^\n]*i\/o timeout|UND_ERR_CONNECT_TIMEOUT|HTTPSConnectionPool|HTTPConnectionPool|Max retries exceeded with url/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\b(?:can(?:not|'t)|could(?: not|n't)|fail(?:ed|ure|ing)? to|unable to|error|not (?:able|possible) to)\b[^\n]{0,20}\b(?:connect(?:ing|ion)?|reach(?:ing)?|contact)\b(?:ed)?(?: to)?\b[^\n]{0,60}\b(?:server|database|db|host|broker|redis|postgres\w*|mysql|mongo\w*|kafka|rabbitmq|amqp|elasticsearch|api|service|backend|upstream|endpoint|cluster|peer|cache|queue|vault|consul|etcd|zookeeper|ldap|smtp|nats|daemon|agent|registry|gateway|proxy)\b/i
  ],
  // Pools and queues of requests that wait for a connection
  [
    "dependency-unreachable",
    "plain",
    /\b(?:connection )?pool\b[^\n]{0,40}\btime(?:d|out)?\b ?(?:out|error|waiting)|\bbuffering timed out\b|\bmax(?:imum)? (?:\w+ )?(?:connection )?(?:retries|attempts)\b[^\n]{0,20}\b(?:connect|reach)/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\b(?:server|service|database|broker|backend|host|endpoint|cluster|provider)s? (?:is |are |was )?(?:currently |temporarily )?(?:not available|unavailable|not reachable|unreachable|not responding|down)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /NoHostAvailable|No living connections|NoNodeAvailableException|ClusterBlockException|AMQPConnectionError|amqp[^\n]*connection_closed|ServiceUnavailable\b|\bUNAVAILABLE: |code = Unavailable|\bstatus(?: code)?[ :=]{1,3}50[234]\b|503 Service Unavailable|502 Bad Gateway|upstream (?:connect error|timed out)|no healthy upstream/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\btimed out (?:while )?waiting\b|\btimed out after \d|\btimeout of \d+ ?m?s exceeded|\b(?:context )?deadline exceeded\b|\bi\/o timeout\b|Connection reset by peer|ConnectionResetError|socket hang up|Broken pipe|server closed the connection unexpectedly|Lost connection to (?:MySQL|backend) server|\bgave up waiting\b|\bgiving up (?:on|after|waiting)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bwait(?:ing|ed)? (?:\d+ ?\w+ )?for (?!(?:\S+ )?caches? to)(?:the )?(?<host>[\w.-]+?)(?::(?<port>\d+))?[^\n]{0,30}\b(?:timed out|timeout|to (?:be|become|come) (?:ready|up|available|reachable|healthy))/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\bwaiting for (?:the )?(?:db|database|postgres\w*|mysql|mariadb|mongo\w*|redis|kafka|rabbit\w*|broker|api|server|service|dependenc\w+|connection|backend|(?<host>[\w-]+):(?<port>\d+))\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /(?<![\w.-])(?<host>[\w.-]{1,253}):(?<port>\d{2,5}) - no response|\b(?:nc|ncat|wait-for-it(?:\.sh)?|wait-for): [^\n]*(?:timed ?out|timeout|refused)|timeout occurred after waiting/i
  ],
  [
    "dependency-not-resolved",
    "proof",
    /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<name>[\w.-]+))?|\bENOTFOUND (?:_\w+\._tcp\.)?(?<name2>[\w.-]+)|query(?:A|Srv)? (?:ENOTFOUND|ESERVFAIL) (?:_\w+\._tcp\.)?(?<name3>[\w.-]+)/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /\blookup (?<name>[\w.-]+)(?: on [\w.:[\]-]+)?: (?:no such host|server misbehaving|Temporary failure|i\/o timeout|read udp|dial udp|device or resource busy)/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /Name or service not known|Temporary failure in name resolution|nodename nor servname|Name does not resolve|No address associated with hostname|no servers could be reached|getaddrinfo failed|gaierror|failed to lookup address information|Name has no usable address/i
  ],
  [
    "dependency-not-resolved",
    "proof",
    /UnknownHostException(?:: (?<name>[\w.-]+))?|UnresolvedAddressException|Failed to resolve '?(?<name2>[\w.-]+)|NameResolutionError|unknown host\b/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /could not translate host name "(?<name>[^"]+)"|host not found in (?:upstream|resolver) "?(?<name2>[\w.-]+)|could not resolve host:? ?(?<name3>[\w.-]+)?|bad address '(?<name4>[\w.-]+)(?::\d+)?'|Unknown (?:(?:MySQL|MariaDB) )?server host(?: '(?<name7>[\w.-]+)')?|no such host\b|NXDOMAIN|can't resolve '(?<name5>[\w.-]+)'|php_network_getaddresses|No such host is known|NoSuchHost|EAI_NONAME|DNS (?:lookup|resolution)[^\n]{0,20}fail|could not resolve (?:address|host ?name) '?(?<name6>[\w.-]+)/i
  ],
  // What names the host, beside what the resolver says
  [
    "dependency-not-resolved",
    "proof",
    /\bName resolution failed for target (?:dns:\/{0,3})?(?<name>[\w.-]+)|\baddress lookup failed for (?<name9>[\w.-]+)|\bCannot connect to host (?<name2>[\w.-]+):\d+[^\n]*(?:Name or service not known|name resolution|No address associated)|(?<name3>[\w.-]+):\d+: \[Errno -[2-5]\]|\bgetaddrinfo for (?<name4>[\w.-]+) failed|\bFailed to open TCP connection to (?<name5>[\w.-]+):\d+ \(getaddrinfo|\bError -[2-5] connecting to (?<name6>[\w.-]+):\d|: Failed to resolve '(?<name7>[\w.-]+)'|\bfailed to resolve host '(?<name8>[\w.-]+)'/
  ],
  [
    "dependency-not-resolved",
    "plain",
    /\*\* server can't find (?<name>[\w.-]+?):? ?(?:NXDOMAIN|SERVFAIL)?|SERVFAIL/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /password authentication failed for user "?(?<name>[^"\s]+)|no pg_hba\.conf entry|role "(?<name2>[^"]+)" does not exist|pg_hba\.conf rejects|SCRAM (?:auth|exchange)[^\n]*fail|no password supplied|fe_sendauth/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /Access denied for user '?(?<name>[^'@\s]+)|ER_ACCESS_DENIED|ER_DBACCESS_DENIED|Login failed for user|ORA-01017|\(using password: (?:YES|NO)\)|host '[^']+' is not allowed to connect/i
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)|\bWRONGPASS\b|\bNOAUTH\b|\bNOPERM\b|ERR (?:invalid password|AUTH|Client sent AUTH)|invalid username-password pair|AUTH failed|HELLO must be called with the client already authenticated/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bAuthentication ?failed\b|\bAuthenticationError\b|\bAuthentication required\b|AuthenticationFailed|MongoServerError[^\n]*auth|SASL[^\n]{0,40}(?:fail|invalid)|SaslAuthenticationException|SaslAuthenticationFailed|ACCESS_REFUSED|authentication failure|AuthenticationException|bad auth\b|Unauthenticated\b|code = (?:Unauthenticated|PermissionDenied)/i
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /is not authorized to perform|\bAccessDenied(?:Exception)?:? (?!\/)(?=[^\n]*(?:perform|request|aws|arn|s3|api|access))|UnauthorizedOperation|InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|ExpiredToken|UnrecognizedClientException|NoCredentialProviders|NoCredentialsError|Unable to locate credentials|CredentialsProviderError|could not find default credentials|AADSTS\d+|invalid_grant|invalid_client/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bforbidden: User "system:serviceaccount:|cannot (?:get|list|watch|create|update|patch|delete) resource "[^"]+" in API group/
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\bcredentials? (?:were |was |are |is )?(?:not (?:found|available|configured|provided|loaded)|missing)\b|\bno (?:valid |usable )?credentials? (?:were |was )?(?:found|available|provided|configured|could be)|\b(?:could not|couldn't|cannot|can't|failed to|unable to) (?:find|locate|load|retrieve|obtain|get|acquire|fetch|refresh)\b[^\n]{0,30}\b(?:credentials?|(?:access|id|auth\w*|bearer|a) token)\b/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:error|status|(?:status_?)?code|http(?:\/[\d.]+)?|returned|response)\b[ :=("']{0,4}(?:code |error |status )?[:("' ]{0,3}40[13]\b|\berror occurred \(40[13]\)|does not have (?:[\w.]+ ){1,3}(?:access|permissions?|privileges?)\b|\b[Pp]ermission '[\w.]+' denied/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:unable|failed|could not|cannot) to? ?authenticate\b|\bauthori[sz]ation (?:violation|failed|failure|error)\b|\b(?:invalid|incorrect) login\b|\blogin (?:failed|incorrect|was refused)\b|\bpassword (?:was |is )?not accepted\b|\bEAUTH\b|\binsufficient (?:permissions?|privileges?|scopes?)\b|\bsecurity_exception\b/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:401 Unauthorized|403 Forbidden|HTTP 401|HTTP 403|status(?: code)?:? 40[13])\b|Unauthorized\b|(?:invalid|bad|wrong|expired|rejected) (?:credentials?|api[ -]?key|password|access token|token|username or password)|permission denied for (?:database|schema|table|relation|sequence|function|view|user|role)|\bmust be (?:owner of|superuser|member of role)\b|credentials? (?:were |was )?rejected|not authorized/i
  ],
  [
    "tls-failure",
    "proof",
    /self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID|certificate (?:has expired|is not yet valid|verify failed|signed by unknown authority|is not trusted|required|unknown)|CERTIFICATE_VERIFY_FAILED|PKIX path|x509: |unable to get local issuer certificate|certificate is valid for [^\n]*, not |InvalidCertificate|UnknownIssuer/i
  ],
  [
    "tls-failure",
    "proof",
    /SSLHandshakeException|SSLError|SSL_ERROR|SSL routines|wrong version number|tls: (?:first record does not look|failed to|handshake|bad|unknown|private key|no certificates)|EPROTO\b|handshake failure|remote error: tls|TLS handshake (?:error|failed|timeout)|AuthenticationException: The remote certificate|SSL connection could not be established|SSL off|server does not support SSL|no start line|PEM (?:lib|routines)|key values mismatch|KeyStoreException|keystore (?:was tampered|password was incorrect)|ERR_OSSL|ERR_SSL|ssl(?:v3)? alert/i
  ],
  [
    "tls-failure",
    "proof",
    /\berror setting certificate (?:file|verify locations)|\bsuitable TLS CA certificate bundle\b/i
  ],
  [
    "tls-failure",
    "plain",
    /\[emerg\][^\n]*(?:cannot load certificate|SSL_CTX)|AH0\d+: [^\n]*SSL|SSL Library Error|\bHost key verification failed|failed to load (?:tls|ssl|x509|key ?pair|cert\w*)|\bno (?:\w+ )?certificates? (?:was |were |is )?(?:specified|found|provided|configured)\b/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\b(?:relation|table|column|type|function|schema|sequence) "(?<name>[^"]+)"(?: of relation "[^"]+")? does not exist|column (?<name2>[\w.]+) does not exist|UndefinedTable|UndefinedColumn|PG::Undefined/
  ],
  [
    "schema-mismatch",
    "proof",
    /\bno such (?:table|column):? (?<name>[\w.]+)|Unknown column '(?<name2>[^']+)'|Table '(?<name3>[^']+)' doesn't exist|Unknown database '|database "[^"]+" does not exist|ORA-00942|ORA-00904|Invalid (?:object|column) name '|ER_NO_SUCH_TABLE|ER_BAD_(?:FIELD|DB)_ERROR|Base table or view not found|keyspace '?\w+'? does not exist/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\b(?:need|have) to (?:initiali[sz]e|migrate|upgrade) the (?:database|schema)\b|\b(?:pending|unapplied|outstanding) migrations?(?!\(s\)\. Your project may not work)|migrations? (?:are|is) pending|PendingMigrationError|Dirty database version|dirty (?:database|migration)|Can't locate revision|alembic\.\w+|FlywayException|FlywayValidateException|Flyway[^\n]*(?:failed|mismatch)|Migration checksum mismatch|Validate failed|LiquibaseException|Liquibase[^\n]*(?:fail|error)|Waiting for changelog lock|Could not acquire change log lock|SchemaManagementException|Schema-validation: |missing (?:table|column) \[/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\bschema version\b[^\n]{0,40}\b(?:mismatch|check failed|incompatible|unsupported)|database files are incompatible with server|was initialized by PostgreSQL version|schema version (?:mismatch|is|\d)|(?:incompatible|unsupported|unexpected|wrong|outdated|newer|older) (?:database |db )?(?:schema|data) (?:version|format)|Cannot (?:up|down)grade from|\b(?:up|down)grad(?:e|ing)\b[^\n]{0,30}\bnot supported|featureCompatibilityVersion|Invalid (?:MySQL )?server (?:up|down)grade|Can't handle RDB format version|\bmigration directory is corrupt\b|\bMigration table is already locked\b|\bMigrationLocked\b|migration (?:\w+ )?failed|failed to (?:run|apply) migrations?|relation "[^"]+" already exists|Migration [^\n]*(?:failed|error)|P3009|P3018|P2021|P2022/i
  ],
  [
    "schema-mismatch",
    "plain",
    /\b(?:out[- ]of[- ]date|outdated|obsolete) (?:database |db )?schema\b|\bdatabase (?:schema )?(?:needs|must|has to|should) (?:to )?(?:be )?(?:bootstrap|migrat|initiali[sz]|upgrad)|\brun [`'"][\w ./:-]*\bmigrat(?:e|ions?)\b|\b(?:can't|cannot|could not|failed to|unable to) acquire (?:the )?(?:database|migration|change ?log|advisory|schema) lock\b/i
  ]
]);

// src/diagnosis/logs/patterns/generic.ts
var generic = patterns([
  [
    "application-error",
    "generic",
    /^(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)|^KeyboardInterrupt\b|\b(?:FATAL|CRITICAL|SEVERE|PANIC)\b|\bfatal\b|^error\b|\bERROR\b|\bunrecoverable\b|\bexiting\b.*\berror\b|\baborting\b|^E\d{4} |\bfailed\b|\bfailure\b|\bexception\b/i
  ]
]);

// src/diagnosis/logs/patterns/languages.ts
var variable = "(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)";
var languages = patterns([
  // Node
  [
    "missing-module",
    "proof",
    /Cannot find (?:module|package) ['"](?<name>[^'"]+)['"]|\bERR_MODULE_NOT_FOUND\b|\bMODULE_NOT_FOUND\b|ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_REQUIRE_ESM|does not provide an export named|NODE_MODULE_VERSION|was compiled against a different Node\.js version|ERR_DLOPEN_FAILED|Error: Cannot find native binding/
  ],
  [
    "missing-environment-variable",
    "proof",
    /\bZodError\b[\s\S]{0,2000}?"path": \[\s*"(?<name>[A-Z][A-Z0-9_]+)"/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /^(?<name>[A-Z][A-Z0-9_]+): (?:Required$|Invalid input: expected \w+, received undefined)/
  ],
  [
    "missing-environment-variable",
    "proof",
    /received undefined\n[^\n\w]*at (?<name>[A-Z][A-Z0-9_]+)\s*$/m,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /path: \[ '(?<name>[A-Z][A-Z0-9_]+)' \],\s+message: '(?:Required|[^'\n]*received undefined)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9_]+): \[\s*['"](?:Required|Invalid input: expected \w+, received undefined)/
  ],
  [
    "missing-environment-variable",
    "proof",
    /"(?<name>[A-Z][A-Z0-9_]+)" is required|"(?<name2>[A-Z][A-Z0-9_]+)" is not allowed to be empty/
  ],
  [
    "application-error",
    "plain",
    /^(?:Uncaught )?(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|ReferenceError|RangeError|SyntaxError(?!.*JSON)|AssertionError|EvalError)\b(?! \[ERR_INVALID_URL)|TypeError: (?:Cannot|undefined)|is not a function\b|ReferenceError: \S+ is not defined/
  ],
  [
    "application-error",
    "trace",
    /triggerUncaughtException|UnhandledPromiseRejection|throw er; \/\/ Unhandled|Uncaught Exception|uncaughtException/
  ],
  // In the words of many
  [
    "missing-module",
    "plain",
    /\b[Pp]lease install (?:the )?["'`]?(?<name>@?[\w./-]+)["'`]? (?:npm )?(?:package|module|gem)\b|\brun ["'`](?:npm|yarn|pnpm|pip3?|gem|composer) (?:install|add|i|require) (?!-g )(?<name2>[\w@./-]+)/
  ],
  [
    "missing-module",
    "plain",
    /\b(?:failed to|could not|couldn't|cannot|can't|unable to) (?:load|find|locate|resolve|import) (?:the )?(?:main |required |["'`\u2018][\w@./-]+["'`\u2019] )?(?:class|module|package|gem|plugin|extension|driver)\b|\bno (?:package|module|gem|crate|plugin|extension|driver) (?:called|named)\b/i
  ],
  // Python
  [
    "missing-module",
    "proof",
    /ModuleNotFoundError: No module named '?(?<name>[\w.]+)|ImportError: (?:No module named (?<name2>[\w.]+)|cannot import name '(?<name3>\w+)')|No module named '?(?<name4>[\w.]+)'?$|Error: Could not import '|Could not find a version that satisfies|Error loading ASGI app\. Could not import module "(?<name5>[\w.]+)"|pkg_resources\.DistributionNotFound|PackageNotFoundError|\b[Mm]odule ['"`]?[\w./-]+['"`]? (?:was |is |could )?not (?:be )?(?:found|installed|imported)\b/
  ],
  // The module is there, what the command names in it is not
  [
    "invalid-arguments",
    "proof",
    /\bFailed to find attribute '(?<name>\w+)' in\b|\bAttribute "(?<name2>[\w.]+)" not found in module\b|\bFailed to find Flask application\b/
  ],
  ["missing-environment-variable", "proof", new RegExp(`KeyError: '${variable}'`)],
  [
    "missing-environment-variable",
    "proof",
    /in __getitem__\n[^\n]*raise KeyError\(key\)[^\n]*\n(?:[^\n]*\n){0,3}?KeyError: '(?<name>\w+)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /os\.environ\[[^\n]*\n(?:[^\n]*\n){0,6}?KeyError: '(?<name>\w+)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /validation errors? for \w+\n(?:[^\n]*\n){0,20}?(?<name>\w+)\n\s+(?:Field required|field required|none is not an allowed value)/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /UndefinedValueError: (?<name>\w+) not found|environs?\.\w*Error: Environment variable "(?<name2>\w+)"|Set the (?<name3>\w+) environment variable/
  ],
  [
    "invalid-configuration",
    "plain",
    /ImproperlyConfigured|ConfigurationError\b|ConfigError\b|ConfigException\b|ValidationError: \d+ validation errors? for \w*(?:Settings|Config)/
  ],
  [
    "application-error",
    "plain",
    /^(?:\w+\.)*(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|AttributeError|NameError|IndexError|ZeroDivisionError|RecursionError|AssertionError|UnboundLocalError|IndentationError|SyntaxError(?!.*JSON)|NotImplementedError|StopIteration|UnicodeDecodeError|KeyError(?!: ['"][^'"\n]+ ))\b/
  ],
  [
    "application-error",
    "trace",
    /^(?:\w+\.)*(?:ValueError|RuntimeError|SystemError|\w*(?:Error|Exception))(?::|$)/
  ],
  [
    "application-error",
    "generic",
    /Traceback \(most recent call last\)|Worker failed to boot|Exception in worker process/
  ],
  // Java and its relatives
  // A variable that nobody expanded, or an option behind the place for options
  ["invalid-arguments", "proof", /Could not find or load main class (?<name>[-$]\S*)/],
  [
    "missing-module",
    "proof",
    /(?:ClassNotFoundException|NoClassDefFoundError): (?<name>\w[\w./$]*)|Could not find or load main class (?<name2>\w[\w.$]*)|no main manifest attribute|NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|NoSuchBeanDefinitionException: No qualifying bean of type '(?<name3>[^']+)'.*ClassNotFound|java\.lang\.module\.FindException|FileSystemNotFound/
  ],
  [
    "missing-module",
    "proof",
    /UnsupportedClassVersionError|class file version \d+|has been compiled by a more recent version/
  ],
  [
    "missing-environment-variable",
    "proof",
    /Could not resolve placeholder '(?<name>[^'":]+)|SRCFG00014|Required config property (?<name2>[\w.]+)|Cannot resolve (?:the )?environment variable|property \[?(?<name3>[\w.]+)\]? is required but/
  ],
  [
    "invalid-configuration",
    "plain",
    /Failed to bind properties under|Failed to configure a DataSource|InvalidConfigurationPropert|InvalidConfigDataPropert|ConfigDataResourceNotFound|ConfigDataLocationNotFound|Config data (?:resource|location) '|SRCFG000|ConfigException|IllegalConfiguration|Invalid value type for attribute/
  ],
  [
    "invalid-arguments",
    "proof",
    /Unrecognized (?:VM )?option:? '?(?<name>[^'\s]+)|Invalid (?:maximum|initial|minimum) heap size|Unsupported (?:VM )?option|Conflicting collector combinations|Improperly specified VM option/
  ],
  ["invalid-arguments", "plain", /\bheap size set to a larger value than\b/],
  ["invalid-arguments", "plain", /Could not create the Java Virtual Machine/],
  ["invalid-arguments", "hint", /^Error occurred during initialization of VM/],
  [
    "application-error",
    "plain",
    /(?:NullPointerException|ArrayIndexOutOfBounds|IndexOutOfBounds|ClassCastException|StackOverflowError|ArithmeticException|ConcurrentModification|UnsupportedOperationException|NoSuchElementException)\b/
  ],
  [
    "application-error",
    "generic",
    /^Exception in thread|Application run failed|BeanCreationException|UnsatisfiedDependencyException|^Caused by: |APPLICATION FAILED TO START/
  ],
  // Go
  [
    "application-panic",
    "plain",
    /^panic: (?:runtime error|assignment to entry|send on closed|close of|interface conversion|reflect|sync)|all goroutines are asleep|fatal error: (?:concurrent map|unexpected signal|stack overflow|all goroutines)|^\[signal SIG/
  ],
  [
    "application-panic",
    "hint",
    /^panic: |^fatal error: |^goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[|\bpanic recovered\b/
  ],
  // Ruby
  [
    "missing-module",
    "proof",
    /cannot load such file -- (?<name>[^\s(]+)|Bundler::GemNotFound|Could not find (?:gem '?)?(?<name2>[\w-]+)[^\n]*(?:in (?:any of the sources|locally installed gems|rubygems)|Run `bundle install`)|Gem::(?:MissingSpec|LoadError|ConflictError)|bundler: command not found: (?<name3>\S+)|Your Ruby version is/
  ],
  // A class that no file has defined; written in capitals alone it is a value that the program itself has not set
  ["missing-module", "plain", /\buninitialized constant (?<name>(?:\w+::)*[A-Z]\w*[a-z]\w*)/],
  [
    "missing-environment-variable",
    "proof",
    /key not found: "(?<name>\w+)"|Missing `(?<name2>secret_key_base)`|`?(?<name3>secret_key_base)`? (?:for '?\w+'? environment )?(?:must be|is missing)|Missing encryption key to decrypt file/
  ],
  [
    "application-error",
    "plain",
    /\((?:NoMethodError|NameError|TypeError|ArgumentError|FrozenError|ZeroDivisionError|SyntaxError)\)|undefined (?:method|local variable)/
  ],
  ["application-error", "trace", /\((?:RuntimeError|StandardError|[\w:]+Error)\)$|unhandled exception/],
  // .NET
  [
    "missing-module",
    "proof",
    /Could not load file or assembly '(?<name>[^',]+)|You must install or update \.NET|The framework '(?<name2>[^']+)'[^\n]* was not found|It was not possible to find any (?:compatible|installed)|The command could not be loaded|does not exist\. Did you mean to run dotnet SDK|An assembly specified in the application dependencies manifest|TypeLoadException|MissingMethodException|The application '(?<name3>[^']+\.dll)' does not exist/
  ],
  [
    "missing-environment-variable",
    "plain",
    /Value cannot be null\. \(Parameter '(?<name>\w*(?:onnection|onfig|etting|ey|ecret|ri|rl)\w*)'\)|(?:ConnectionString|connection string)[^\n]{0,40}(?:not (?:found|been initialized|set|configured)|missing|is null|empty)|OptionsValidationException/i
  ],
  [
    "application-error",
    "plain",
    /Unhandled exception\. System\.(?:NullReferenceException|IndexOutOfRangeException|DivideByZeroException|NotImplementedException|InvalidCastException)/
  ],
  [
    "application-error",
    "trace",
    /^Unhandled exception\b|^Unhandled Exception:|Hosting failed to start|Host terminated unexpectedly|--- End of inner exception/
  ],
  // PHP
  [
    "missing-module",
    "proof",
    /Class "(?<name>[^"]+)" not found|vendor\/autoload\.php|Call to undefined function (?<name2>(?:apcu?|bc|bz|ctype|curl|dom|exif|ftp|gmp|grapheme|gz|iconv|igbinary|image|imap|intl|ldap|mb|memcached?|msgpack|mysqli?|normalizer|numfmt|oci|odbc|opcache|openssl|pcntl|pg|posix|redis|simplexml|soap|socket|sodium|sqlsrv|xml|zip)_?\w+)\(|PHP Startup: Unable to load dynamic library|could not find driver|Interface "[^"]+" not found|Your Composer dependencies require a PHP version|requires (?:php|ext-\w+) /i
  ],
  [
    "missing-environment-variable",
    "proof",
    /No application encryption key|MissingAppKeyException|Environment variable not found: "(?<name>\w+)"|Undefined (?:array key|index):? "?(?<name2>[A-Z][A-Z0-9_]+)/
  ],
  [
    "application-error",
    "plain",
    /(?:PHP )?(?:Parse|Fatal) error: +(?:Uncaught )?(?:TypeError|Error|ParseError|ArgumentCountError|DivisionByZeroError|syntax error)/
  ],
  ["application-error", "trace", /PHP (?:Fatal|Parse) error|^Fatal error: |Uncaught \w+/],
  // Rust
  ["application-panic", "hint", /^thread '[^']*' (?:\(\d+\) )?panicked at|panicked at /],
  [
    "application-panic",
    "plain",
    /panicked (?:at|\(crashed\))[^\n]*(?:\n[^\n]*)?(?:index out of bounds|attempt to (?:divide|add|subtract|multiply)|called `Option::unwrap\(\)` on a `None`|explicit panic|not yet implemented|entered unreachable code|RefCell|already (?:mutably )?borrowed|internal error|assertion)/,
    "across"
  ],
  // Perl, Elixir and others
  [
    "missing-module",
    "proof",
    /Can't locate \S+\.pm in @INC \(you may need to install the (?<name>\S+) module|Can't locate (?<name2>\S+\.pm) in @INC|Undefined subroutine|\b[Mm]odule (?<name3>[\w.]+) is not (?:loaded|available)/
  ],
  [
    "application-error",
    "trace",
    / at \S+\.p[lm] line \d+\.?$|\*\* \([\w.]*(?:Error|Exception)\)|Kernel pid terminated|Runtime terminating during boot|init terminating in do_boot/
  ],
  // PHP
  ["application-error", "proof", /^(?:PHP )?Parse error: /],
  // Shells
  [
    "shell-error",
    "proof",
    /^(?:[^\s:]+: ){1,3}(?:line )?\d+: [Ss]yntax error\b(?!,)|[Ss]yntax error near unexpected token|(?<!Parse error: )\b[Ss]yntax error: (?:unexpected|unterminated|end of file|bad|missing|word|EOF|")|unexpected EOF while looking|unterminated quoted string|[Bb]ad substitution|bad (?:number|array subscript)|\$'\\r'|unexpected "[^"]*" \(expecting|(?:sh|bash|ash|dash): .*(?:unexpected|missing (?:\]|'))|\[: (?:missing|too many|unexpected|.*: (?:unexpected operator|bad number|integer expression expected))|: unexpected operator/
  ]
]);

// src/diagnosis/logs/patterns/libraries.ts
var libraries = patterns([
  // JDBC, Spring Boot, Quarkus, Logback, Kafka, JAAS
  [
    "invalid-configuration",
    "plain",
    /^Binding to target \S+ failed|\bin the JAAS configuration\b|\bDatasource '(?<name>[^']+)' is not configured\b|\bNo suitable driver\b|\bclaims to not accept jdbcUrl\b|\bCould not initialize \w+ logging from\b|\brequirement failed: (?<name2>[a-z]+(?:\.[a-z]+)+)\b|\bNo security protocol defined for listener\b/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bjava\.net\.(?:ConnectException|NoRouteToHostException)\b|\bHttpConnectTimeoutException\b|\bTopic (?<name>\S+) not present in metadata after \d+ ms\b/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /\bNo resolvable bootstrap urls\b|\bUnable to resolve address: (?<name>[\w.-]+)/
  ],
  [
    "tls-failure",
    "proof",
    /\b(?:Unrecognized|Unsupported or unrecognized) SSL message\b|\bnot an SSL\/TLS record\b|\bNotSslRecordException\b/
  ],
  [
    "tls-failure",
    "plain",
    /\bSSLException\b|\bKeyManagementException\b|\bUnable to create (?:key|trust) ?store\b|\bno (?:valid )?certificates? (?:in|could be (?:read|parsed|loaded))\b|\b(?:m?TLS|SSL) (?:set ?up|initiali[sz]ation|config\w*|context)\b[^\n]{0,30}\b(?:failed|error)\b/i
  ],
  ["port-in-use", "proof", /\b[Pp]ort (?<name>\d{1,5}) (?:seems|appears) to be (?:already )?in use\b/],
  // The JDK does not say why a directory could not be made
  [
    "permission-denied",
    "hint",
    /\b(?:unable|failed) to create (?:the )?(?:\w+ )?directory:? ["'`[]?(?<name>\/[^\s"'`\]]+)/i
  ],
  // Addresses that are none: of Go's net, pgx, MySQL, AMQP, Redis
  [
    "invalid-configuration",
    "plain",
    /\baddress \S+: (?:too many colons in address|missing port in address|invalid port|unknown port)|\bdefault addr for network '[^']*' unknown\b|\bfailed to parse as (?:URL|DSN|keyword)|\b(?:wrong|unsupported) (?:\w+ )?scheme\b|\bscheme must be\b|\bURL did not parse\b|\b(?:failed to|cannot|could not|unable to) parse (?:\w+ ){0,2}(?:address|url|uri|dsn)\b/i
  ],
  // serde, figment, envy, clap's and argh's kin, eyre
  ["missing-environment-variable", "proof", /\bmissing value for field (?<name>\w+)/],
  // What std::env::var says, behind what the program says of it or below
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?:NotPresent|environment variable not found)\b/
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b[^\n]{0,60}\n\s*(?:Caused by:\s*)?(?:\d+: )?environment variable not found\b/,
    "across"
  ],
  [
    "missing-environment-variable",
    "hint",
    /(?<![\w./-])["'`]?(?<name>[^\W_][\w.]{0,100}[._](?:secret|key|token|password|url|uri|dsn|host|endpoint|user(?:name)?|id|region|bucket))["'`]? is empty\b/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bmissing field `(?<name>[^`]+)`|\bunknown variant `(?<name2>[^`]+)`|\bdoes not have variant constructor (?<name3>\w+)|\binvalid type: [^\n]{1,80}, expected\b|\bkind: (?:MissingField\("(?<name4>[^"]+)"|(?:UnknownField|UnknownVariant|InvalidType|InvalidValue|InvalidLength)\()/
  ],
  ["application-panic", "hint", /^The application panicked \(crashed\)/],
  [
    "privileged-port",
    "proof",
    /\b(?:bind|listen)\w*\b[^\n]{0,80}?(?::|port )(?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,80}\n\s*(?:Caused by:\s*)?(?:\d+: )?Permission denied/i,
    "across"
  ],
  // Command lines, in the words of picocli, kingpin, go-flags, argh
  [
    "invalid-arguments",
    "proof",
    /\bunknown (?:\w+ )?(?:option|flag|argument|switch)(?:e?s)?:? ["'`]?(?<name>--?\w[\w-]*)|\binvalid (?:argument|value)s? ["'`][^"'`\n]*["'`] for (?:the )?(?:flag |option |argument )?["'`]?(?<name2>--?\w[\w-]*)|\brequired (?:flag|option|argument)s? ["'`]?(?<name3>--?\w[\w-]*)|\bpars(?:e|ing) (?:flag|option|argument) ["'`]?(?<name4>--?\w[\w-]*)|\b(?:cannot|can't|must(?: not)?) be (?:larger|greater|smaller|less|lower|higher) than (?<name5>--?[A-Za-z][\w-]*)/i
  ],
  [
    "invalid-arguments",
    "plain",
    /^Required (?:options|positional arguments|arguments|subcommands?) not provided:/
  ],
  ["invalid-arguments", "hint", /^(?:Run|Try|See) ["'`]?[\w./ -]*--help\b/],
  [
    "invalid-arguments",
    "plain",
    /\bbad command[- ]line (?:options?|arguments?)\b|[,:;] try ["'`]?(?:\S+ )?--help\b/i
  ],
  // In the words of many servers
  [
    "invalid-configuration",
    "plain",
    /\b(?:bad|unknown|invalid|illegal) (?:option|keyword|directive|parameter|setting|statement) (?:at|on|in) (?:line \d+|\S+:\d+)|\bproblem (?:\w+ )?(?:while |when )?(?:reading|parsing|loading) (?:the )?config/i
  ],
  ["invalid-configuration", "hint", /\b(?:user|group) '[\w-]+' does not exist\b|\bget(?:pw|gr)nam\(/],
  [
    "missing-file",
    "plain",
    /\b(?:cannot|can't|could not|unable to|failed to|did not) (?:find|locate) (?:the |its |a |any )?config(?:uration)?(?: file)?\b/i
  ],
  // Squid, Varnish, RabbitMQ, NATS, Alertmanager, MariaDB
  [
    "invalid-configuration",
    "plain",
    /\bBungled (?<name>\S+) line \d+|\bConf file attempted to set unknown variable: (?<name2>[\w.]+)|\b[Pp]ars(?:e|ing) error (?:on|in|at) line \d+: |\b(?:[Ll]oading|[Rr]eading|[Pp]arsing|[Vv]alidating) (?:the )?config\w*(?: file)? failed\b/
  ],
  ["invalid-configuration", "hint", /\bfailed_to_prepare_configuration\b|\bVCL compilation failed\b/],
  ["missing-file", "proof", /(?<name>[\w.]+) invalid, file does not exist or cannot be read\b/],
  ["runtime-out-of-memory", "plain", /\bInnoDB: Cannot map innodb_buffer_pool_size/]
]);

// src/diagnosis/logs/patterns/limits.ts
var limits = patterns([
  // Sources: Node (lib/internal/fs/watchers.js), .NET (FileSystemWatcher), JDK (LinuxWatchService), watchdog (inotify_c.py)
  [
    "node-kernel-limit",
    "proof",
    /system limit for number of file watchers reached|\binotify (?:instance|watch)\w* limit reached|user limit (?:\(\d+\) on the number )?of inotify (?:instances|watches)|\binotify(?:_init1?|_add_watch| (?:object|instance|watch\w*))?\b[^\n]{0,80}(?:too many open files|no space left on device)/i
  ],
  [
    "node-kernel-limit",
    "proof",
    /\b(?:fsnotify|file ?watcher|create (?:new )?watcher|(?:cannot|can't|couldn't|could not|failed to|unable to) (?:add )?(?:a )?watch\b)[^\n]{0,120}(?:too many open files|no space left on device)/i
  ],
  [
    "disk-full",
    "proof",
    /\bENOSPC\b|(?<!could not create (?:semaphores|shared memory segment): )\bno space left on (?:the )?(?:device|disk)\b|\[Errno 28\]|\bos error 28\b|\(28: No space|\berrno[=: ]+28\b|\bEr(?:rcode|ror number):? 28\b|\bkind: StorageFull\b|\bEDQUOT\b|\[Errno 122\]|\bdisk quota exceeded\b|\bnot enough space on the disk\b|\bdatabase or disk is full\b|\bSQLITE_FULL\b|\bdue to no disk space\b|\bshort write while writing to the AOF file\b|\bpossibly out of free disk space\b|\bflood[- ]stage disk watermark\b|\bNOT_ENOUGH_SPACE\b|\bwrite error \(disk full\?\)|\bdisk is full\b/i
  ],
  ["disk-full", "plain", /Can't recover from AOF write error/],
  // The file stands before what is said of it, in quotes or not
  [
    "disk-full",
    "proof",
    /(?:["'`](?<name>[^"'`\n]*[./][^"'`\n]*)["'`]|(?<name2>(?<![\w./-])\.{0,2}\/[^\s:"'`]+)):? (?:failed \(28: |\(Errcode: 28\b|Cannot write: |[\w-]+: )?(?:no space left on device|disk quota exceeded)/i
  ],
  // … or behind it
  [
    "disk-full",
    "proof",
    /(?:no space left on device|disk quota exceeded)(?:, \w+| @ \w+)?(?: -| :|:)? ["'`]?(?<name>\/[^\s"'`]+)/i
  ],
  ["disk-full", "proof", /\bwriting ["'`](?<name>[^"'`\n]+)["'`] \(Errcode: 28\b/],
  ["disk-full", "proof", /\bworkers are out of shared memory\b|\binsufficient shared memory \(shm\)/i],
  [
    "descriptor-limit",
    "proof",
    /\bEMFILE\b|\bENFILE\b|\btoo many open files\b|\[Errno 2[34]\]|\bos error 2[34]\b|\(24: Too many|\berrno[=: ]+24\b|\bcode: 24, kind\b|'ulimit -n' of \d+ is not enough|\bmax file descriptors \[\d+\][^\n]*too low|\binsufficient file descriptors available\b|\bout of file descriptors\b/i
  ],
  [
    "process-limit",
    "proof",
    /\bcan't start new thread\b|\bunable to create (?:new )?native thread\b|\bfailed to (?:start|create) (?:a )?(?:new )?(?:OS |native )?thread\b(?![^\n]*\bmemory)|\bfatal error: newosproc\b|\bmax number of threads \[\d+\][^\n]*too low|\buv_thread_create\b|fork rejected by pids controller|\bcan'?t create (?:a )?(?:new )?thread\b[^\n]*\berrno[=: ]+11\b/i
  ],
  [
    "process-limit",
    "proof",
    /\b(?:v?fork|clone3?|pthread_create|create_?thread|threads?|spawn)\b[^\n]{0,80}?(?:\bResource temporarily unavailable\b|\bEAGAIN\b)/i
  ],
  [
    "process-limit",
    "proof",
    /\bfailed to spawn thread\b[^\n]*\bcode: 11\b|\bResource temporarily unavailable - fork\b|\(11\)Resource temporarily unavailable: AH\d+: [^\n]*(?:thread|fork)/i
  ],
  [
    "process-limit",
    "proof",
    /(?:\b_fork_exec\b|\bos\.fork(?:pty)?\(|\b_start_new_thread\b)[\s\S]{0,300}?\[Errno 11\]/,
    "across"
  ]
]);

// src/diagnosis/logs/patterns/memory.ts
var memory = patterns([
  [
    "runtime-out-of-memory",
    "proof",
    /JavaScript heap out of memory|Reached heap limit|FatalProcessOutOfMemory|Allocation failed - process out of memory|ERR_WORKER_OUT_OF_MEMORY|invalid array length Allocation failed/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /java\.lang\.OutOfMemoryError|Terminating due to java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Native memory allocation \(m\w+\) failed|Could not reserve enough space|GC overhead limit exceeded|Not enough space' \(errno=12\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /^MemoryError\b|\bMemoryError(?::|$)|numpy\S*MemoryError|Unable to allocate [\d.]+ \w+ for an array/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /(?:runtime|fatal error): (?:runtime: )?out of memory|runtime: cannot allocate memory|cannot allocate memory \(errno=12\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /Allowed memory size of (?<name>\d+) bytes exhausted|Out of memory \(allocated \d+\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /memory allocation of (?<name>\d+) bytes failed|std::bad_alloc|System\.OutOfMemoryException|OutOfMemoryException|NoMemoryError|failed to allocate memory|\b\w+_alloc: Cannot (?:re)?allocate|GC heap initialization failed|HRESULT: 0x8007000E|Out of memory!|perl: [^\n]*out of memory/i
  ],
  [
    "runtime-out-of-memory",
    "plain",
    /\bENOMEM\b|(?<!lock memory: )Cannot allocate memory|\[Errno 12\]|os error 12\b|\(12: Cannot allocate|could not (?:map anonymous shared memory|fork new process)|unable to create (?:new )?native thread|mmap\S* failed|out of memory\b/i
  ],
  [
    "out-of-memory-child",
    "proof",
    /was sent SIGKILL! Perhaps out of memory\?|terminated (?:by|due to) signal 9\b|exited on signal 9\b|exited with signal:? (?:9|SIGKILL)|killed by signal 9|signal: killed\b|died with <Signals\.SIGKILL|process pool was terminated abruptly|BrokenProcessPool|WorkerLostError|Worker exited prematurely: signal 9|ForkingPickler[^\n]*Killed|child (?:process )?\d* ?exited[^\n]*(?:SIGKILL|signal 9)|reaped unknown pid \d+ \(signal 9|\(SIGKILL\)|signal SIGKILL|by SIGKILL|status:? (?:code )?137\b|exit(?:ed)? (?:with )?(?:code|status)[ :=]*137\b|ended with 137\b|non-zero exit status (?:-9|137)|exit code -9\b/i
  ],
  ["out-of-memory-child", "proof", /^(?:\S+: )?(?:line \d+: +)?(?:\d+ )?Killed(?:\s*$|\s{2,})/]
]);

// src/diagnosis/logs/patterns/operating-system.ts
var operatingSystem = patterns([
  [
    "read-only-file-system",
    "proof",
    /\bEROFS\b|\[Errno 30\]|Read-only file ?system|\(30: |os error 30\b|\(os error 30\)|ReadOnlyFileSystemException|ErrReadOnly/i
  ],
  [
    "privileged-port",
    "proof",
    /listen EACCES[^\n]*?:(?<name>\d{1,4})\b|bind\(\) to [^\s]*?:(?<name2>\d{1,4}) failed \(13: |listen tcp[46]? [^\s]*?:(?<name3>\d{1,4}): bind: permission denied|(?:could not|cannot|failed to|unable to) (?:bind|listen)[^\n]*?:(?<name4>\d{1,4})\b[^\n]*permission denied|permission denied[^\n]*?(?:bind|listen)[^\n]*?:(?<name5>\d{1,4})\b|\(13\)Permission denied: AH00072/i
  ],
  [
    "privileged-port",
    "proof",
    /(?:\bbind\b|server_bind|socketserver|TCPServer|listen\()[^\n]*\n(?:[^\n]*\n){0,6}?[^\n]*(?:PermissionError: \[Errno 13\]|Permission denied|SocketException: Permission denied)/,
    "across"
  ],
  [
    "privileged-port",
    "proof",
    /\('[\d.:]*', (?<name>\d{1,3})\) failed: \[Errno 13\]|attempting to bind on address \('[^']*', (?<name2>\d{1,3})\): permission denied|cannot bind socket \(Permission denied\)|can't bind to [^\n]{0,80}?:(?<name3>\d{1,3})\b[^\n]{0,80}Permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /SocketException: Permission denied[^\n]*\n(?:[^\n]*\n){0,4}?[^\n]*\bbind/,
    "across"
  ],
  [
    "privileged-port",
    "plain",
    /\bbind(?:\(\d?\))?: permission denied|\blisten(?:ing)? socket: permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /\b(?:listen\w*|bind\w*|socket)\b[^\n]{0,40}\bport (?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,40}permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /Permission denied - bind\(2\)|Failed to bind to address [^\n]{0,80}?:(?<name>\d{1,4})\b[^\n]{0,80}(?:\n[^\n]{0,120})?Permission denied|SocketException \(13\)|BindException: Permission denied/i
  ],
  [
    "port-in-use",
    "proof",
    /\bEADDRINUSE\b(?:[^\n]*?:(?<name>\d{2,5}))?|Address (?:is )?already in use|address in use\b|(?:Port|port) (?<name2>\d{2,5}) (?:was|is) (?:already )?(?:in use|allocated|being used)|Connection in use: \(|port is already (?:allocated|in use|taken)|\(98: |os error 98\b|\[Errno 98\]|Only one usage of each socket address|BindException: Address/i
  ],
  [
    "permission-denied",
    "proof",
    /PermissionError: \[Errno 1?3\] Permission denied: '(?<name>[^']+)|EACCES: permission denied, \w+ '(?<name2>[^']+)|AccessDeniedException: (?<name3>\/\S+)|Errno::EACCES[^\n]* @ \w+ - (?<name4>\S+)|: eacces\b|(?:PermissionDenied|NotCapable): Requires \w+ access|must be accessible by owner only/
  ],
  [
    "permission-denied",
    "plain",
    /\bEACCES\b|\bEPERM\b|\[Errno 13\]|\[Errno 1\]|AccessDeniedException: (?<name>\/\S+)|UnauthorizedAccessException|Errno::EACCES|\(13: |os error 13\b|Access to the path '(?<name2>[^']+)' is denied/
  ],
  ["permission-denied", "plain", /PermissionError/],
  [
    "permission-denied",
    "plain",
    /\b(?:ch(?:own|mod|grp)|setgid|setuid|setgroups|mknod|mount|mkdir|cp|mv|ln|rm|touch|install|tee|su|sudo|initgroups)\b[^\n]*(?:Operation not permitted|Permission denied|not permitted)/i
  ],
  [
    "permission-denied",
    "plain",
    /(?:open|mkdir|create|stat|unlink|rename|write|read|access|lock)\w* ["'`]?(?<name>\/[^\s:"'`]+)["'`]?: (?:permission denied|operation not permitted)/i
  ],
  [
    "permission-denied",
    "plain",
    /has (?:wrong|invalid|incorrect) (?:ownership|permissions)|has group or world access|must be started by the user that owns|initdb: error: could not (?:change|access|create)|can ?not (?:write|be written) to|is not writable|not writable by|could not (?:create|open|write)[^\n]*: Permission denied|The server must be started by the user/i
  ],
  [
    "permission-denied",
    "plain",
    /\bpermissions? (?:on|of|for) [^\n]*\btoo (?:open|permissive|broad)|\b(?:unable to|failed to|cannot|could not) (?:create|write|open|access|read)\b[^\n]*\baccess (?:is )?denied|\bmlock\b[^\n]*\bnot (?:available|permitted|supported)|\bfailed to lock memory\b|\bmust be writ(?:e)?able\b|\battempt to write a readonly database\b|\bSQLITE_READONLY\b|\b(?:cannot|can't|could not|unable to|failed to) open (?:\w+ ){0,2}["'`]?\/\S+ for (?:writing|append\w*)/i
  ],
  ["permission-denied", "proof", /FileNotFoundException: (?<name>\S+) \(Permission denied\)/],
  [
    "permission-denied",
    "proof",
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|append|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\b(?:Permission denied|Operation not permitted)/i
  ],
  ["permission-denied", "plain", /\bcan't write to ["'`]?(?<name>\/[^\s"'`]+)[^\n]*\bpermissions?\b/i],
  // A chain of causes: the file in one line, below it what is wrong with it
  [
    "permission-denied",
    "proof",
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?Permission denied/,
    "across"
  ],
  ["permission-denied", "hint", /\bPermission denied\b|\bOperation not permitted\b|\bAccess is denied\b/i],
  [
    "missing-shared-library",
    "proof",
    /error while loading shared librar(?:y|ies): (?<name>[^\s:]+)|Error loading shared library (?<name2>[^\s:]+)|(?<name3>lib[\w.+-]+\.so[\w.]*): cannot open shared object|(?<name5>\/[^\s:(]+\.so[\w.]*): cannot open shared object|cannot open shared object file|`(?<name4>G(?:LIBC|LIBCXX)_[\w.]+)' not found|version ['`]?G(?:LIBC|LIBCXX)_|Error relocating |UnsatisfiedLinkError|DllNotFoundException|dlopen(?: failed|\([^)]*\): )|Unable to load shared library '|symbol lookup error|undefined symbol: |libssl\S* not found|could not load library "|\bvalid ICU package\b|\bplease install lib(?!rar)\w+/i
  ],
  [
    "wrong-architecture",
    "proof",
    /exec format error|cannot execute binary file|wrong ELF class|invalid ELF header|Could not open '\/lib(?:64)?\/ld-|rosetta error|\u007fELF|\bELF\S*: not found|\[Errno 8\]|os error 8\b/i
  ],
  ["interpreter-missing", "proof", /^(?:.*\b)?exec \/\S+: no such file or directory\s*$/],
  [
    "interpreter-missing",
    "proof",
    /exec user process caused:? "?no such file or directory|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: No such file or directory|bad interpreter|required file not found/i
  ],
  [
    "interpreter-missing",
    "proof",
    /\benv: (?:can't execute )?[‘'"`]?(?<name>[^‘’'"`\s:]+)[’'"`]?: No such file or directory/
  ],
  [
    "command-not-executable",
    "proof",
    /exec user process caused:? "?permission denied|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: Permission denied|^exec \/\S+: permission denied\s*$|cannot execute: Permission denied|\[FATAL tini[^\n]*Permission denied|\[dumb-init\][^\n]*Permission denied|fork\/exec \/\S+: permission denied|spawn \S+ EACCES/i
  ],
  [
    "command-not-executable",
    "plain",
    /^(?:\/\S+\/)?(?:sh|ash|dash): (?:line \d+: |\d+: )?(?<name>\.?\.?\/\S+): Permission denied\s*$/
  ],
  [
    "command-not-executable",
    "hint",
    /^(?:\S+: )?(?:line )?(?:\d+: )?(?<name>\.?\.?\/\S+): (?:Permission denied|Is a directory|cannot execute|not executable|Exec format error)|: (?:is a directory|cannot execute)\s*$/i
  ],
  [
    "command-not-found",
    "proof",
    /\[FATAL tini[^\n]*exec (?<name>\S+) failed: No such file|\[dumb-init\] (?<name2>\S+): No such file|exec: "(?<name3>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file not found in \$PATH|spawn (?<name4>\S+) ENOENT|fork\/exec (?<name5>\S+): no such file|exec: (?<name6>[^\s:]+): not found|su-exec: (?<name7>[^\s:]+): No such file|gosu[^\n]*executable file not found|s6-\S+: [^\n]*unable to exec[^\n]*No such file/i
  ],
  [
    "command-not-found",
    "plain",
    /^(?:-?\S*(?:sh|entrypoint\S*|run|start): (?:line \d+: |\d+: )?(?<name>[^\s:'"]+): (?:command )?not found|(?:\S+: )?(?:line \d+: )?(?<name2>[^\s:'"]+): command not found)\s*$/
  ],
  // A name without any slash, looked for by what starts other programs
  [
    "command-not-found",
    "proof",
    /\b_execute_child\b[\s\S]{0,400}?FileNotFoundError: \[Errno 2\] No such file or directory: '(?<name>[^'/]+)'/,
    "across"
  ],
  ["missing-file", "plain", /FileNotFoundError: \[Errno 2\][^\n]*: '(?<name>[^'./]+)'/],
  [
    "command-not-found",
    "hint",
    /^(?:\S*sh|\S+\.sh): (?:line \d+: |\d+: )?(?<name>\S+): (?:No such file or directory|not found|inaccessible or not found)/i
  ],
  [
    "missing-file",
    "proof",
    /\bENOENT\b[^\n]*?(?:open|stat|lstat|scandir|access|read|readlink|unlink|rename|copyfile|mkdir)? ?['"](?![^'"\n]*\/\.env\b)(?<name>[^'"\n]+)['"]|FileNotFoundError: \[Errno 2\][^\n]*: '(?<name2>[^'\n]*[./][^'\n]*)'|FileNotFoundException:? (?!Could not load file or assembly|\S+ \((?:Permission denied|Read-only|Is a directory|Too many))(?:Could not find file '?)?(?<name3>[^\s'(]+)|NoSuchFileException: (?<name4>\S+)|Errno::ENOENT|No such file or directory @ rb_sysopen - (?<name5>\S+)|DirectoryNotFoundException/
  ],
  [
    "missing-file",
    "proof",
    /(?:open|stat|read|lstat|chdir|unable to read|reading|loading) ["'`]?(?<name>(?:\/|\.\/|[\w.-]+\/)[^\s:"'`]+|[\w-]+\.(?:ya?ml|json|toml|conf|pem|crt|key|env|ini|properties|xml|db|sql|txt|csv|js|py|rb))["'`]?: (?:no such file or directory|The system cannot find)/i
  ],
  [
    "missing-file",
    "proof",
    /open\(\) "(?<name>[^"]+)" failed \(2: |cannot load certificate(?: key)? "(?<name2>[^"]+)":[^\n]*No such file|Unable to access jarfile (?<name3>\S+)|can't open file '(?<name4>[^']+)'|can't (?:cd|open) (?:to )?'?(?<name5>[^\s':]+)(?![^\n]*(?:denied|not permitted|directory$))|Could not open input file: (?<name6>\S+)|Can't open perl script "(?<name7>[^"]+)"|Failed opening required '(?!\S*vendor\/autoload)(?<name8>[^']+)'|No such file or directory -- (?<name9>\S+) \(LoadError\)/
  ],
  [
    "missing-file",
    "plain",
    /\b(?:cannot|can't|could not|couldn't|unable to|failed to) find (?:the )?(?:\w+ )?(?:file|directory|config\w*):? ?["'`]?(?<name4>\/[^\s:"'`,]+)|(?:cannot|can't|could not|couldn't|unable to|failed to) (?:open|read|load|find|access|locate|stat)(?: the)?(?: \w+){0,3}? ["'`]?(?<name>\/[^\s:"'`,]+)["'`]?[^\n]*(?:No such file|not found|does not exist|missing)|(?:file|directory) ["'`]?(?<name2>\/[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist|is missing|missing)|(?<![\w:/])(?<name3>\/(?!\/)[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist)/i
  ],
  [
    "missing-file",
    "plain",
    /\b(?:BIO routines|system library)[: ]+no such file\b|["'`](?<name4>[\w./-]+\.(?:ya?ml|json|toml|conf|cfg|ini|py|js|rb|php|jar|xml|properties|sh|sql|pem|crt|key|env))["'`] (?:does(?:n't| not) exist|(?:was |is )?(?:not found|missing)\b)|\bCould not find a \w+ build in\b|\b(?<name>[\w.-]+) file is missing\b|\b[Nn]o such file: (?<name2>\S+)|Config File "(?<name3>[^"]+)" Not Found in/
  ],
  [
    "missing-file",
    "proof",
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?(?:No such file or directory|The system cannot find)/,
    "across"
  ],
  [
    "missing-file",
    "proof",
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|load|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\bNo such file|\bCA certificate bundle, invalid path: (?<name2>\/\S+)|\bcannot get bootfile['"]?,['"]?(?<name3>[^'"})\s]+)/i
  ],
  [
    "missing-file",
    "plain",
    /\b(?:could not|couldn't|cannot|can't|unable to|failed to) (?:find|locate)(?: an?| the| any)? ["'`]?(?<name>(?:Gem|Rake|Make|Proc|Pip)file\b|[\w./-]+\.(?:json|ya?ml|toml|lock|xml|conf|cfg|ini|properties|pem|crt|key|sql|jar|war|sh|py|rb|php)\b)|\b(?:No file named|Script not found:) (?<name2>\S+)|\bcan't chdir to '(?<name3>[^']+)'$/i
  ],
  [
    "missing-file",
    "proof",
    /["'`](?<name>\/[^\s"'`:]+)["'`]: No such file or directory\s*\n[^\n]{0,80}\b(?:cannot|can't|could not|failed to|unable to) (?:load|read|parse|open) (?:the )?config/i,
    "across"
  ],
  [
    "missing-file",
    "hint",
    /\bno such file\b|\bunable to open database file\b|\bSQLITE_CANTOPEN\b|\b(?:can't|cannot|could not|failed to|unable to) (?:load|find|open|read)\b(?! (?:module|package|class)\b)[^\n]{0,40} ["'`](?<name>\/[^"'`\n]+)["'`]|os error 2\b|\[Errno 2\]|file not found(?! for url)|\bENOENT\b/i
  ],
  [
    "missing-file",
    "hint",
    /^\S+: (?:line )?\d+: (?:\.|source|cd|cat): (?<name>\S+): No such file|^\S+: (?:line )?\d+: (?<name2>\/\S+): No such file/
  ],
  [
    "segmentation-fault",
    "proof",
    /\bSegmentation fault\b|\bSIGSEGV\b(?!:)|segfault at|signal 11\b|Caught signal 11|AddressSanitizer: SEGV|stack overflow detected/i
  ],
  [
    "aborted",
    "proof",
    /terminate called (?:after throwing|without an active)|(?:double free|free\(\): invalid|malloc\(\): |corrupted (?:size|double-linked)|munmap_chunk\(\)|stack smashing detected)|Assertion [`'"].*['"`] failed|assertion failed: |\bSIGABRT\b|\bAborted\b \(core|signal 6\b|libc\+\+abi: |CHECK failed: |F\d{4} [^\n]*Check failed/
  ],
  // What a shell prints of a child's signal repeats the exit code
  ["aborted", "hint", /^Aborted\b/],
  [
    "illegal-instruction",
    "proof",
    /\bIllegal instruction\b|\bSIGILL\b|requires a CPU with AVX|compiled to use [^\n]*instructions, but these aren't available|CPU does not support|but your machine doesn't support|does not support x86-64-v|(?:AVX|SSE4|POPCNT)\S* (?:is )?(?:not supported|required|unsupported)|signal 4\b/i
  ]
]);

// src/diagnosis/logs/patterns/servers.ts
var servers = patterns([
  // nginx, Apache, Envoy, HAProxy, Caddy, Traefik
  [
    "invalid-configuration",
    "proof",
    /\[emerg\][^\n]*(?:unknown (?:directive|log format|"[^"]+" variable)|unexpected|invalid|is not terminated|duplicate|directive is not allowed|is duplicate|no "?events"? section)|configuration file \S+ test failed|command traefik error: |Format of the initialization string does not conform|AH0\d+: Syntax error|Syntax error on line \d+ of|Invalid command '|AH00526|AH00534|Configuration Failed|error initializing configuration|Proto constraint validation failed|Unable to parse JSON as proto|\[ALERT\][^\n]*parsing \[|Error\(s\) found in configuration file|Fatal errors found in configuration|adapting config using/
  ],
  [
    "invalid-configuration",
    "plain",
    /\[emerg\][^\n]* in \S+:\d+|\(configfile(?:-glue)?\.c\.\d+\)|source: \S+ line: \d+ pos: \d+ parser failed/
  ],
  // Redis prints this above whatever is wrong with a line of its file; below it stands what
  ["invalid-configuration", "hint", /FATAL CONFIG FILE ERROR/],
  [
    "invalid-configuration",
    "proof",
    /^>>> '(?<name>[a-z][^\n]*)'\n(?![^\n]*(?:Permission denied|No such file))[^\n]*\w/m,
    "across"
  ],
  // Redis names the line of its file, and below it what is wrong with it
  ["permission-denied", "proof", /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*Permission denied/m, "across"],
  ["missing-file", "proof", /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*No such file/m, "across"],
  ["application-error", "generic", /\[emerg\]|\[crit\]/],
  // PostgreSQL
  [
    "missing-environment-variable",
    "proof",
    /superuser password is not specified|You must specify (?<name>POSTGRES_PASSWORD)|password option is not specified|You need to specify one of the following|(?<name2>(?:MYSQL|MARIADB)_\w*PASSWORD)\w* (?:cannot|must)|both (?<name3>MONGO_INITDB_ROOT_USERNAME)/
  ],
  [
    "invalid-configuration",
    "proof",
    /unrecogni[sz]ed configuration parameter "(?<name>[^"]+)"|invalid value for parameter "(?<name2>[^"]+)"|configuration file "[^"]+" contains errors|Bad directive or wrong number of arguments|unknown variable '(?<name3>[^']+)'|(?<!^error: )unknown option '--?(?<name4>[^']+)'|Error parsing YAML config file|Unrecognized option: (?<name5>[\w.]+)|Bad configuration option|Can't open the log file|error loading config|parsing (?:YAML|config) file|couldn't load configuration|cannot load \S*config|Invalid configuration for|Reading configuration file failed/i
  ],
  [
    "permission-denied",
    "proof",
    /data directory "(?<name>[^"]+)" has (?:wrong ownership|invalid permissions)|could not (?:change permissions|access) (?:of )?directory "(?<name2>[^"]+)"(?!: No such)|Can't open and lock privilege tables|mysqld: Can't (?:create|change)[^\n]*(?:Errcode: 13|OS errno 13)|Can't open the append-only file[^\n]*Permission denied|Failed (?:opening|to create)[^\n]*Permission denied|AccessDeniedException\[(?<name3>[^\]]+)\]|failed to obtain node locks/i
  ],
  [
    "missing-file",
    "proof",
    /could not (?:open configuration file|access directory) "(?<name>[^"]+)"(?!: Permission)|"[^"]+" does not exist[^\n]*initdb|Fatal error, can't open config file '(?<name2>[^']+)'|Error opening config file|Could not open required defaults file: (?<name3>\S+)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /lock file "[^"]+" already exists|bogus data in lock file|DBPathInUse|Unable to lock ibdata|Unable to lock \.\/ibdata1|vm\.max_map_count|bootstrap checks? failed|Bad file format reading the append only file|database directory appears to contain|directory exists but is not empty|exists but is not empty/i
  ]
]);

// src/diagnosis/logs/patterns/settings.ts
var name = "(?<name>(?!ERR_|ERROR_|E_|UNABLE_TO|SELF_SIGNED|CERT_|NOT_FOUND|PERMISSION_DENIED|DEADLINE_|INTERNAL_|INVALID_|SQLSTATE|UNKNOWN_|MODULE_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\b(?!_)";
var quote = "[\"'`\\u2018\\u2019\\])}]*";
var variable2 = "(?: ?\\(?(?:env(?:ironment)?[ -]?)?var(?:iable)?s?\\)?| env| key| setting| config(?:uration)?| option| value)?";
var absent = "(?:required|missing|not set|unset|undefined|empty|not defined|not provided|not specified|not configured|not found|not present|blank|null|None|nil|absent)";
var settings = patterns([
  [
    "missing-environment-variable",
    "proof",
    /\b(?:missing|required|unset|undefined|no such|mandatory)\b[^\n]{0,30}\benv(?:ironment)?(?:[ -]?var(?:iable)?s?)?\b[:=( ]*["'`]*(?<name>[A-Za-z_]\w+)/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\benv(?:ironment)?[ -]?var(?:iable)?s?\b[:=( ]*["'`$]*(?<name>[A-Za-z_]\w+)["'`)]*[^\n]{0,30}?\b(?:not set|unset|not found|missing|required|undefined|not defined|empty|must be|not present|not provided|not specified|does(?: not|n't) exist|isn't set|not configured)\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?:could not|cannot|can't|failed to|unable to)\b[^\n]{0,20}\benv(?:ironment)?[ -]?var(?:iable)?s?\b[^\n]{0,10}["'`](?<name>\w+)["'`]/i
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(`\\b${name}${quote}:?${variable2}[ :=-]{1,4}(?:(?:is|was|are) )?(?:a )?${absent}\\b`)
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(
      `\\b${name}${quote}${variable2} (?:must|has to|have to|needs? to|should|cannot|can't|may|can)(?: not)? be (?:set|defined|provided|specified|configured|supplied|present|empty|blank|null|non-empty|undefined)`
    )
  ],
  [
    "missing-environment-variable",
    "plain",
    new RegExp(
      `\\b(?:[Mm]issing|MISSING|[Rr]equired?s?|[Uu]ndefined|[Uu]nset|[Nn]o value for|[Nn]o|(?:[Pp]lease|[Mm]ust|[Nn]eed to|[Yy]ou should)[^\\n]{0,20}\\b(?:set|specify|provide|define|export))\\b[^\\n=]{0,50}?["'\`$({ ]${name}`
    )
  ],
  [
    "missing-environment-variable",
    "proof",
    /\brequired (?:env(?:ironment)?|config(?:uration)?) (?:var(?:iable)?|key|value)s?\b[^\n]{0,60}\b(?:missing|not set|absent|empty)/i
  ],
  ["missing-environment-variable", "proof", /\brequired key (?<name>\w+) missing value/],
  [
    "missing-environment-variable",
    "proof",
    /\benv(?:ironment)?[ -]?var(?:iable)?s? (?:is |was |were )?(?:not (?:found|set|defined)|missing|unset)\b(?: *[:=(] *["'`]?| ["'`])(?<name>[A-Z][A-Z0-9_]+)/i
  ],
  [
    "missing-environment-variable",
    "plain",
    /\brequires? an? (?:\w+ ){0,2}?(?:secret|api ?key|connection string|dsn)\b|\b[Nn]either (?<name>\S+) nor \S+ (?:was |were |is |are )?(?:provided|set|failure|specified|defined|configured)\b/
  ],
  [
    "missing-environment-variable",
    "plain",
    /(?<!\bSystem )\b(?:config\w*|settings?|option|property|variable) (?:value |key )?["'`](?<name>[\w.:-]+)["'`] (?:(?:is|was) (?:required|missing|not (?:set|defined|found|configured|provided))|does(?: not|n't) exist)\b/i
  ],
  ["missing-environment-variable", "proof", /\bno (?:such )?environment variable\b/i],
  [
    "missing-environment-variable",
    "plain",
    /\benvironment variable not found\b|\bVarError\b|\bNotPresent\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(
      `\\b[Mm]issing (?:(?:required|mandatory) )?(?:config\\w*|settings?|variables?|keys?|parameters?|secrets?|values?|options?|propert\\w+)[: ]+["'\`]?${name}`
    )
  ],
  [
    "missing-environment-variable",
    "plain",
    /\bpropert(?:y|ies)\b[^\n]{0,60}\b(?:does(?:n't| not) exist|(?:was |is |were )?(?:not found|missing))\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /[Mm]issing environment variables?:?[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    "across"
  ],
  ["invalid-configuration", "hint", /\binvalid environment variables?\b/i],
  // Over the list of them: `variables were defined in .env.example but are not present in the environment:`
  [
    "missing-environment-variable",
    "proof",
    /\bvariables? [^\n]{0,60}\b(?:not (?:present|set|defined)|missing|required|undefined|unset)\b[^\n:]*:[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    "across"
  ],
  // Shells: ${NAME:?what to say}
  [
    "missing-environment-variable",
    "plain",
    /^\S+: (?:line )?\d+: (?<name>[A-Z_][A-Z0-9_]+): (?![^\n]*\b(?:not found|No such file|denied|directory|read-?only|invalid|[Ss]yntax|bad)\b)\w/
  ],
  // Amazon's libraries, none of which names the variable
  [
    "missing-environment-variable",
    "plain",
    /\bRegion is missing\b|\bYou must specify a region\b|\bMissing region in config\b|\bMissingRegion\b|\bNoRegionError\b|\b(?:unable to|could not|cannot) (?:find|load|determine|resolve) (?:the |an? )?(?:AWS )?region\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>\w+): (?:unbound variable|parameter not set|parameter null or not set)/
  ],
  [
    "missing-environment-variable",
    "plain",
    /\b(?<name>(?!ERROR|FATAL|WARN|INFO|DEBUG|PANIC|SSL|TLS|HTTPS?|JSON|YAML|TCP|UDP|DNS|SQL|API|CPU|GPU|UID|PID|AVX|TODO|NOTE|RBAC|OPTIONS)[A-Z][A-Z0-9]{2,}) (?:env(?:ironment)? var(?:iable)? )?(?:is |was )?(?:not set|unset|required|missing|undefined|must be (?:set|provided|specified|defined))\b/
  ],
  [
    "invalid-arguments",
    "plain",
    /(?:^|\s)["'`]?--?[a-z][\w-]+["'`]? (?:flag )?(?:is required|must be (?:set|specified|provided)|is missing|was not provided)/
  ],
  [
    "missing-environment-variable",
    "hint",
    /(?<![\w:.-])["'`]?(?<name>(?!(?:auth\w*|login|restart|migration|upgrade|python|node|version|it|this|which|that|value|file|field|password|argument|module|package|certificate|directory|database|server|service|connection|table|class|function|method|user|host)\b(?![.-]))[a-zA-Z_][\w.-]{2,})["'`]? (?:is required|is not set|must be set|is not configured|is not defined|cannot be empty|must be provided|must not be empty|not configured)\b/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:cannot|can't|could not|couldn't|failed to|unable to|error|failure)\b[^\n]{0,30}\b(?:pars(?:e|ing)|load(?:ing)?|read(?:ing)?|decod(?:e|ing)|unmarshal(?:l?ing)?|process(?:ing)?|validat(?:e|ing))\b[^\n]{0,40}?(?:\bconfig\w*|\bsettings?\b|\S+\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|hcl)\b)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:invalid|bad|malformed|broken|incorrect|illegal|unsupported)\b (?:\w+ )?config(?:uration)?\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /(?<!FATAL )\bconfig(?:uration)?(?: file)?(?: is| was)? (?:error|invalid|malformed|not valid|incomplete)\b/i
  ],
  [
    "invalid-configuration",
    "proof",
    /\byaml: (?:line \d+|unmarshal errors?|control characters|mapping values)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /mapping values are not allowed|could not find expected ':'|found character that cannot start any token|did not find expected (?:key|node|')|YAMLException|yaml\.(?:scanner|parser)\.\w+Error|bad indentation of a mapping entry/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bjson: cannot unmarshal\b|\binvalid character '.*' (?:looking for|after)|toml: (?:line|cannot|expected)|TOMLDecodeError|ini\w*ParsingError|\bParsingError\b|MissingSectionHeaderError/
  ],
  [
    "invalid-configuration",
    "hint",
    /SyntaxError: (?:Unexpected (?:token|end|non-whitespace)[^\n]*JSON|Expected[^\n]*in JSON)|JSONDecodeError|JsonParseException|JSON::ParserError|Unexpected end of JSON input/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:unknown|invalid|unrecogni[sz]ed|unsupported|unexpected|duplicate) (?:configuration |config )?(?:field|option|parameter|property|setting|directive|section|key|log level)s?\b(?: name)?[:=]? *["'`[<]?(?<name>[\w.-]+)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\b(?:invalid|bad|illegal|unsupported) (?:value|port|url|uri|dsn|address|scheme|duration|connection string|log level|format)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bERR_INVALID_URL\b|Invalid URL|invalid DSN|parse "[^"]*": (?:invalid|first path|missing|net\/url)|unsupported protocol scheme|ERR_SOCKET_BAD_PORT|ERR_INVALID_ARG_VALUE/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:missing|no) (?:required )?(?:config(?:uration)?|setting|property|option|parameter)\b(?: (?:value|key))?[: ]+["'`]?(?<name>[\w.-]+)/i
  ],
  // A value that has not the form it must have
  [
    "invalid-configuration",
    "proof",
    /\bconfig\w* validation (?:error|failed)[: ]+"(?<name>\w+)" (?!is (?:required|not allowed to be empty))|\blength (?:should|must) be (?:at least|between|exactly) \d+/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\btime: (?:missing unit in|invalid|unknown unit)[^\n]*duration|\bkey (?:must|should|has to) be (?:exactly |at least )?\d+|\bmust be at least \d+ (?:characters|chars|bytes|bits)|\b(?:YAML|TOML|INI|HCL) (?:pars(?:e|ing)|syntax|decod(?:e|ing)) (?:error|failure|failed)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:unknown|unrecogni[sz]ed|unsupported|obsolete|duplicate) config(?:uration)? \w+ ["'`[<]?(?<name>[\w.-]+)|\bunknown keyword\b|\bno [\w.-]+ (?:setting|option|property|parameter|configuration) (?:was |is |has been )?(?:provided|set|failure|specified|configured|found|defined)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bprofile[ :]*["'`(]?(?<name>[\w.-]+)["'`)]? (?:could not be|was not|is not) (?:found|configured|defined)\b|\b(?:could not|couldn't|cannot|can't|failed to|unable to) parse\b[^\n]{0,30}\b(?:ur[il]|dsn|connection string)\b|\bnot a (?:valid|supported|known|recogni[sz]ed) (?:\w+ )?(?:protocol|ur[il]|dsn|scheme|address|host(?:name)?|port|connection string|log level|region)\b|\b(?:unknown|no such|unsupported|unrecogni[sz]ed) (?:\w+ )?(?:transport|dialect|driver|backend|adapter|provider|storage|worker class)(?:: ?| (?=["'`]))["'`]?(?<name2>[\w.+-]+)(?![^\n]*forgotten import)|\b(?:ur[il]|dsn|connection string) must (?:include|have|contain|start|begin)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bno ["'`](?<name>[\w.-]+)["'`] (?:key|section|option|entry|setting) found in (?:the )?config|\bdynaconf\.\S*ValidationError\b|\bAdapterNotSpecified\b|\b(?:database|adapter|driver|broker|transport|mailer|storage) (?:connection )?(?:is|was|has) not (?:been )?(?:configured|specified)\b|\bNo application configured\b/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bmust have required property\b|\b[Cc]onfig\w* (?:schema )?violation\b|\bmust be (?:one of\b|a valid (?:data source name|dsn|ur[il]|connection string|port|host(?:name)?|duration|number|integer|boolean)\b)|\bmust be an? [^\n]{0,30}\b(?:got|received|was) ["'`]?(?:undefined|null|None)\b/
  ],
  // Keys and secrets that do not fit what they should open
  [
    "invalid-configuration",
    "plain",
    /\b(?:failed to|could not|cannot|can't|unable to) (?:parse|decode|decrypt|import|unwrap) (?:the )?(?:\w+ ){0,2}?(?:key|secret|credentials|token|pem)\b|\binvalid PEM\b|\b(?:key|secret|passphrase)s?\b[^\n]{0,60}\b(?:(?:do|does|did)(?:n't| not) match|mismatch)|\bmismatch(?:ed|ing) (?:\w+ )?(?:keys?|secrets?|config\w*|settings?)\b|MessageEncryptor::InvalidMessage|CipherError\b|BadPaddingException|\bbad decrypt\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:cluster|node|broker|member|server) ?id\b[^\n]{0,80}(?:does(?:n't| not) match|mismatch|conflict)|\binvalid (?:option|input): expected one of\b|\bin ["'`]?\S+\.(?:env|ya?ml|json|toml|ini|conf|cfg|properties|xml)["'`]?[ :,(]+(?:at |on )?line \d+|\bno matches for kind\b|\bv(?:irtual )?host '?\S+'? (?:was |is )?(?:not found|does not exist)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\b(?:you )?(?:must|need to|have to|please) (?:set|specify|provide|supply|define|configure)\b|\bnot a (?:valid )?(?:boolean|integer|number|float|duration|url|uuid)\b|\bshould be a valid\b|\brefus(?:es|ing|ed) to (?:start|run|boot)\b|\b(?:insecure|weak) (?:\w*secret|\w*key|password)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bstrconv\.\w+: parsing|NumberFormatException|invalid literal for (?:int|float)\(\)|could not convert string to float|ParseIntError|invalid digit found in string|InvalidCastException|System\.FormatException/
  ],
  [
    "invalid-configuration",
    "hint",
    /\bconfig\w*: |\[config\][: ]+\w|config(?:uration)? (?:check|validation) failed|validation failed for (?:config|settings)/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\bunknown (?:shorthand )?flag:? |flag provided but not defined|unrecogni[sz]ed (?:command[ -]line )?(?:option|argument|flag)s?\b|invalid option(?! ?: expected)(?: --|:|\b)|illegal option\b|unknown (?:command[ -]line )?(?:option|argument|switch)\b|unexpected argument '|no such option\b|bad option: |unknown command\b|invalid choice: |Found argument '.*' which wasn't expected/i
  ],
  [
    "invalid-arguments",
    "proof",
    /the following (?:required )?arguments (?:are required|were not provided)|missing required (?:flag|argument|option)s?\b|required flag\(s\)|flag needs an argument|option requires an argument|missing (?:positional )?argument|too (?:few|many) (?:positional )?arguments\b|accepts (?:at most |at least |between )?\d+.*arg\(s\)/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\binvalid (?:argument|value) ["'`][^"'`]*["'`] for (?:["'`]|flag )?-{1,2}\w/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\bcommand ["'`](?<name>[\w:.-]+)["'`] is (?:not defined|ambiguous)\b|\bThere are no commands defined in the\b|\bCould not override '(?<name3>[\w.]+)'|\brequires the ["'`](?<name4>[\w-]+)["'`] (?:parameter|argument|option) to be set\b|(?<name2>-\S+) is not allowed in NODE_OPTIONS\b/i
  ],
  ["invalid-arguments", "hint", /^\s*usage:? /i]
]);

// src/diagnosis/logs/patterns/index.ts
var logPatterns = [
  ...limits,
  ...memory,
  ...operatingSystem,
  ...servers,
  ...libraries,
  ...languages,
  ...dependency,
  ...settings,
  ...generic
];

// src/diagnosis/logs/classify.ts
var levelScore = { fatal: 1.5, error: 0.5, warning: -3, info: -2.5 };
var nearEnd = 3;
var fading = 0.3;
var mostFading = 5;
var triedAgain = -0.5;
var beforeTrace = 2.5;
var outlived = 5.5;
var afterEnd = 3;
var wentOnAfter = 1.5;
var window = 80;
function classifyLog(text) {
  const lines = readLogLines(text);
  const words = lastWordsOf(lines);
  const working = atWorkSince(lines);
  const places = weigh(lines, words, working);
  const best = /* @__PURE__ */ new Map();
  const add = (finding) => {
    const known2 = best.get(finding.cause);
    if (!known2 || finding.score >= known2.score) best.set(finding.cause, finding);
  };
  for (const index of lastOfAlike(lines)) {
    const line = lines[index];
    for (const pattern of withinLine.candidates(line.text)) {
      const match = pattern.text.exec(line.text);
      if (match) add(lessSure(findingOf(pattern, match, line, places[index]), index, words));
    }
  }
  for (const finding of acrossLines(lines, places)) add(finding);
  if (words?.ownBusiness) add(ownEnd(lines[words.said], places[words.said]));
  else if (working !== void 0 && best.size > 0) add(ownEnd(lines.at(-1), 0));
  const findings = [...best.values()].toSorted(
    (a, b) => b.score - a.score || lines.indexOf(b.line) - lines.indexOf(a.line)
  );
  return {
    lines,
    findings: refusalsFirst(findings),
    last: lines.findLast(({ hangs }) => !hangs) ?? lines.at(-1)
  };
}
var withinLine = new PatternIndex(logPatterns.filter(({ across }) => !across));
var overLines = new PatternIndex(logPatterns.filter(({ across }) => across));
function lastOfAlike(lines) {
  const last = /* @__PURE__ */ new Map();
  for (const [index, { text, level, quoted }] of lines.entries()) {
    const key = `${level} ${text}`;
    if (quoted) continue;
    last.delete(key);
    last.set(key, index);
  }
  return last.values();
}
function refusalsFirst(findings) {
  const [first] = findings;
  if (first?.cause !== "missing-file") return findings;
  const refusal = findings.find(({ cause: cause2, line }) => {
    if (cause2 !== "permission-denied" && cause2 !== "read-only-file-system") return false;
    const path = quotedPath.exec(line.text)?.groups?.path;
    return path !== void 0 && line.number < first.line.number && first.line.text.includes(path);
  });
  if (!refusal) return findings;
  const ranked = { ...refusal, score: Math.max(refusal.score, first.score) };
  return [ranked, ...findings.filter((finding) => finding !== refusal)];
}
var quotedPath = /["'`\u2018](?<path>\.{0,2}\/[^"'`\u2019]+)["'`\u2019]/;
function findingOf(pattern, match, line, place) {
  const { host, port, ...names } = match.groups ?? {};
  const subject = Object.values(names).find((name2) => name2 !== void 0 && name2 !== "");
  return {
    cause: pattern.cause,
    weight: pattern.weight,
    score: weights[pattern.weight] + place,
    line,
    subject: subject ?? host,
    host,
    port: port === void 0 ? void 0 : Number(port)
  };
}
function* acrossLines(lines, places) {
  const first = Math.max(0, lines.length - window);
  const tail = lines.slice(first);
  const text = tail.map((line) => line.text).join("\n");
  for (const pattern of overLines.candidates(text)) {
    const match = pattern.text.exec(text);
    if (!match) continue;
    const index = first + text.slice(0, match.index + match[0].length).split("\n").length - 1;
    yield findingOf(pattern, match, lines[index], places[index]);
  }
}
function weigh(lines, words, working) {
  const trace = startOfLastTrace(lines);
  const gaveUp = endsWithGivingUp(lines);
  const stops = stopsAfterFatal(lines) ?? lines.length;
  const places = new Array(lines.length);
  let distance = 0;
  let work = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const faded = Math.min(mostFading, Math.max(0, distance - nearEnd) * fading);
    const tried = gaveUp && line.level === "warning";
    if (isWork(line)) work++;
    const survived = index < trace && line.level !== "fatal" && !tried ? beforeTrace : 0;
    const passed = work >= 2 && line.level === "error" && isLogged(line) ? wentOnAfter : 0;
    const late = index > stops ? outlived : 0;
    const own = line.level ? levelScore[line.level] : 0;
    const level = tried ? triedAgain : saysItGoesOn(line) ? Math.min(own, levelScore.warning) : own;
    const wasOutlived = working !== void 0 && index < working && line.level !== "fatal";
    const limits2 = wasOutlived ? [-outlived] : limitOf(line, index, words);
    places[index] = smallest([level - faded - survived - passed - late, ...limits2]);
    if (!line.hangs) distance++;
  }
  return places;
}
function limitOf(line, index, words) {
  if (!words || index >= words.first && index <= words.last) return [];
  if (words.ownBusiness && index < words.wentOn && line.level !== "fatal") return [-outlived];
  if (!isLogged(line)) return [];
  const wasOutlived = index < words.wentOn || index > words.last;
  if (words.ownBusiness && wasOutlived && line.level !== "fatal") return [-outlived];
  return words.uncaught && index > words.last ? [-afterEnd] : [];
}
function lessSure(finding, index, words) {
  const mayBeOutlived = words?.ownBusiness === true && index < words.first && isLogged(finding.line);
  return mayBeOutlived && finding.weight === "proof" ? { ...finding, weight: "plain" } : finding;
}
function ownEnd(line, place) {
  const score = weights.trace + place;
  return { ...neitherNamed, cause: "application-error", weight: "trace", score, line };
}
var neitherNamed = { subject: void 0, host: void 0, port: void 0 };

// src/diagnosis/facts/run-log.ts
function readLog(logs, state, ended) {
  const usable = logs.flatMap((log) => {
    const text = log.refused ? void 0 : realLog(log.text);
    return text === void 0 || text.trim() === "" ? [] : [{ ...log, text }];
  });
  const wanted = ended && (state === "waiting" || state === "running") ? "previous" : "current";
  const chosen = usable.find(({ which }) => which === wanted) ?? usable[0];
  if (!chosen) {
    const said = ended && ended.reason !== "StartError" && ended.reason !== "ContainerCannotRun" ? ended.message : "";
    const silent = logs.some(
      ({ which, refused, text }) => which === wanted && !refused && text.trim() === ""
    );
    return said === "" ? { log: void 0, repeats: false, silent } : {
      log: { source: "termination message", which: "current", reading: readText(said) },
      repeats: false,
      silent
    };
  }
  const reading = readText(chosen.text);
  const other = usable.find((log) => log !== chosen);
  return {
    log: { source: chosen.source, which: chosen.which, reading },
    // While the container waits, both requests give the log of one run: only a present run has another before it.
    repeats: state !== "waiting" && other !== void 0 && endsAlike(reading, other.text),
    silent: false
  };
}
function furtherThanBefore(logs) {
  const linesOf = (wanted) => {
    const log = logs.find(({ which, refused, text: text2 }) => which === wanted && !refused && text2 !== "");
    const text = (log && realLog(log.text)) ?? "";
    return text.split("\n").flatMap((line) => line.trim().replace(/\d+/g, "0") || []);
  };
  const [before, now] = [linesOf("previous"), linesOf("current")];
  const last = now.at(-1);
  if (last === void 0 || before.length === 0 || before.includes(last)) return void 0;
  return now.length > before.length ? "and more" : "elsewhere";
}
function endsAlike(reading, other) {
  const wanted = reading.findings[0]?.line.text ?? reading.last?.text;
  return wanted !== void 0 && other.includes(wanted.trim());
}
var remembered = 50;
var known = /* @__PURE__ */ new Map();
function readText(text) {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= remembered) known.clear();
  const reading = classifyLog(text);
  known.set(text, reading);
  return reading;
}

// src/kubernetes/named-by-events.ts
function namedByEvents(events, pods) {
  const dumped = new Set(pods.map(({ namespace }) => namespace));
  const controllers = events.flatMap((event) => controllerOf2(event) ?? []);
  return events.filter(({ type, reason }) => type === "Warning" || jobEnd.test(reason)).flatMap((event) => {
    const pod = dumped.has(event.namespace) ? void 0 : alone(event);
    const object = controllerOf2(event) ?? ownerOf(event, controllers) ?? pod;
    return object ? [{ object, ended: endedJob(event, object) }] : [];
  });
}
function controllerOf2({ kind, name: name2, namespace }) {
  if (/^(?:Deployment|StatefulSet|DaemonSet)$/.test(kind))
    return { apiVersion: "apps/v1", kind, namespace, name: name2 };
  if (kind === "Job" || kind === "CronJob") return { apiVersion: "batch/v1", kind, namespace, name: name2 };
  const above = kind === "ReplicaSet" && /^(.+)-[a-z0-9]{6,10}$/.exec(name2)?.[1];
  return above ? { apiVersion: "apps/v1", kind: "Deployment", namespace, name: above } : void 0;
}
var suffixes = {
  Deployment: /^-[a-z0-9]{6,10}-[a-z0-9]{5}$/,
  StatefulSet: /^-\d+$/,
  DaemonSet: /^-[a-z0-9]{5}$/,
  Job: /^-(?:\d+-)?[a-z0-9]{5}$/
};
function ownerOf({ kind, name: name2, namespace }, controllers) {
  if (kind !== "Pod") return void 0;
  const known2 = controllers.find(
    (controller) => controller.namespace === namespace && name2.startsWith(controller.name) && suffixes[controller.kind]?.test(name2.slice(controller.name.length))
  );
  const above = /^(.+)-[a-z0-9]{6,10}-[a-z0-9]{5}$/.exec(name2)?.[1];
  return known2 ?? (above ? { apiVersion: "apps/v1", kind: "Deployment", namespace, name: above } : void 0);
}
function alone({ kind, name: name2, namespace }) {
  return kind === "Pod" ? { apiVersion: "v1", kind, namespace, name: name2 } : void 0;
}
var jobEnd = /^(?:BackoffLimitExceeded|DeadlineExceeded|PodFailurePolicy|FailedIndexes|MaxFailedIndexesExceeded)$/;
function endedJob(event, object) {
  if (event.kind !== "Job" || !jobEnd.test(event.reason)) return void 0;
  const condition = { type: "Failed", status: "True", reason: event.reason, message: event.message };
  const { apiVersion, kind, namespace, name: name2 } = object;
  const metadata = { namespace, name: name2, uid: event.uid };
  return readObject({ apiVersion, kind, metadata, status: { conditions: [condition] } }, event.source);
}

// src/kubernetes/refusals.ts
function refusalsOf(object, value, revision, replicaSets, events, ownership, job) {
  const sets = replicaSets.filter(
    (set) => keyOf(ownership.topOf(set)) === keyOf(object) && (revision === void 0 || set.name.endsWith(`-${revision}`))
  );
  const conditions2 = [{ name: object.name, kind: object.kind, value }, ...sets].flatMap(
    (holder) => asList(valueAt(holder.value, ["status", "conditions"])).map(asMapping).filter(({ type, status }) => type === "ReplicaFailure" && status === "True").map(({ message }) => ({
      source: `${holder.kind} ${holder.name}: status.conditions[ReplicaFailure]`,
      text: asString(message) ?? "",
      count: 1
    }))
  );
  const controllers = /* @__PURE__ */ new Set([object.name, ...sets.map(({ name: name2 }) => name2), ...job ? [job.name] : []]);
  const failed = events.all.filter(
    ({ kind, name: name2, namespace, reason }) => kind !== "Pod" && namespace === object.namespace && /^FailedCreate$|^FailedDaemonPod$|^ReplicaSetCreateError$/.test(reason) && (controllers.has(name2) || kind === "ReplicaSet" && sets.length === 0 && (ownership.deploymentOf(name2, namespace) ?? name2.replace(/-[a-z0-9]{6,10}$/, "")) === object.name)
  );
  const grouped = failed.toReversed().map((event) => ({
    source: `event FailedCreate of ${event.kind} ${event.name}${event.count > 1 ? ` (× ${event.count})` : ""}`,
    text: event.message.replace(/^\(combined from similar events\): /, ""),
    count: event.count
  }));
  return [...conditions2, ...grouped.slice(0, 5)];
}

// src/kubernetes/revision.ts
var annotation = "deployment.kubernetes.io/revision";
function newestTemplate({ object, value, evidence }) {
  const spec = valueAt(setsOf(object, value, evidence).at(-1)?.value, ["spec", "template", "spec"]);
  return object.kind === "Deployment" && isMapping(spec) ? spec : void 0;
}
function currentRevision({
  object,
  value,
  pods,
  evidence
}) {
  if (object.kind === "StatefulSet") return void 0;
  if (object.kind === "DaemonSet") return hashOf2(revisionsOf(object, evidence).at(-1));
  if (object.kind === "Rollout") return asString(valueAt(value, ["status", "currentPodHash"]));
  if (object.kind !== "Deployment") return void 0;
  const newest = setsOf(object, value, evidence).at(-1);
  if (newest) return hashOf2(newest);
  const latest = pods.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0)).at(-1);
  return latest?.revision;
}
function previousRevision({
  object,
  value,
  evidence,
  revision
}) {
  if (object.kind === "Deployment") {
    const sets = setsOf(object, value, evidence);
    const before2 = sets.filter((set) => hashOf2(set) !== revision).toReversed();
    const good = before2.find(({ value: set }) => (asNumber(valueAt(set, ["status", "readyReplicas"])) ?? 0) > 0) ?? before2[0];
    return good && templateOf(good, ["spec", "template", "spec"], revisionNumber(good), sets.at(-1));
  }
  const revisions = revisionsOf(object, evidence);
  const before = revisions.at(-2);
  return before && templateOf(
    before,
    ["data", "spec", "template", "spec"],
    asNumber(before.value.revision),
    revisions.at(-1)
  );
}
function revisionNumbers({ object, value, revision, previous }, evidence) {
  const from = /^revision (\d+)$/.exec(previous?.label ?? "")?.[1] ?? null;
  if (object.kind === "Deployment") {
    const newest = setsOf(object, value, evidence).at(-1);
    const to = asString(valueAt(value, ["metadata", "annotations", annotation])) ?? (newest && String(revisionNumber(newest) ?? ""));
    return { from, to: to || null };
  }
  const revisions = revisionsOf(object, evidence);
  const wanted = asString(valueAt(value, ["status", "updateRevision"])) ?? revision;
  const present = revisions.find(({ name: name2 }) => name2 === wanted) ?? revisions.at(-1);
  return { from, to: present ? String(asNumber(present.value.revision) ?? present.name) : null };
}
function revisionCreated({ object, value, revision }, evidence) {
  const made = object.kind === "Deployment" ? setsOf(object, value, evidence).find((set) => hashOf2(set) === revision) : revisionsOf(object, evidence).at(-1);
  const reused = valueAt(made?.value, ["metadata", "annotations", `${annotation}-history`]) !== void 0;
  return made && !reused ? parseTime(valueAt(made.value, ["metadata", "creationTimestamp"])) : void 0;
}
function readyByRevision({ object, value, revision }, evidence) {
  const sets = object.kind === "Deployment" ? setsOf(object, value, evidence) : [];
  if (sets.length === 0 || revision === void 0) return void 0;
  const ready = (of) => of.reduce((sum, set) => sum + (asNumber(valueAt(set.value, ["status", "readyReplicas"])) ?? 0), 0);
  return {
    old: ready(sets.filter((set) => hashOf2(set) !== revision)),
    fresh: ready(sets.filter((set) => hashOf2(set) === revision))
  };
}
function templateOf({ value, name: name2 }, path, number, present) {
  const podSpec = valueAt(value, path);
  if (!isMapping(podSpec)) return void 0;
  const replacedAt = parseTime(valueAt(present?.value, ["metadata", "creationTimestamp"]));
  return { label: number === void 0 ? name2 : `revision ${number}`, podSpec, name: name2, replacedAt };
}
function setsOf(object, value, evidence) {
  const own = evidence.replicaSets.filter(
    (set) => set.namespace === object.namespace && controllerOf(set)?.kind === "Deployment" && controllerOf(set)?.name === object.name
  );
  const current = asString(valueAt(value, ["metadata", "annotations", annotation]));
  const rank = (set) => current !== void 0 && String(revisionNumber(set)) === current ? Number.MAX_SAFE_INTEGER : revisionNumber(set) ?? 0;
  return own.toSorted((a, b) => rank(a) - rank(b));
}
function revisionsOf(object, { controllerRevisions }) {
  return controllerRevisions.filter((kept) => kept.namespace === object.namespace && controllerOf(kept)?.name === object.name).toSorted((a, b) => (asNumber(a.value.revision) ?? 0) - (asNumber(b.value.revision) ?? 0));
}
function revisionNumber({ value }) {
  const written = asString(valueAt(value, ["metadata", "annotations", annotation]));
  return written === void 0 ? void 0 : Number(written);
}
function hashOf2(object) {
  if (!object) return void 0;
  const labels = asMapping(valueAt(object.value, ["metadata", "labels"]));
  return asString(labels["pod-template-hash"]) ?? asString(labels["controller-revision-hash"]) ?? asString(labels["controller.kubernetes.io/hash"]);
}

// src/diagnosis/evidence/newest-time.ts
function newestTime(evidence) {
  let newest = evidence.takenAt;
  const see = (value) => {
    const time = parseTime(value);
    if (time !== void 0 && (newest === void 0 || time > newest)) newest = time;
  };
  const lists = [
    evidence.workloads,
    evidence.replicaSets,
    evidence.pods,
    evidence.events,
    evidence.claims,
    evidence.nodes
  ];
  for (const { kind, value } of lists.flat()) {
    see(valueAt(value, ["metadata", "creationTimestamp"]));
    deep(kind === "Event" ? { ...value, metadata: void 0 } : value.status, see);
  }
  return newest;
}
function deep(value, see) {
  if (typeof value === "string") see(value);
  else if (Array.isArray(value)) for (const item of value) deep(item, see);
  else if (isMapping(value)) for (const item of Object.values(value)) deep(item, see);
}

// src/diagnosis/facts/kill.ts
var slack = 5e3;
var few = 3;
function findKill(run) {
  const { ended, events } = run;
  const unhealthy = (label) => events.findLast(({ reason, message }) => reason === "Unhealthy" && message.startsWith(label));
  for (const event of events.toReversed()) {
    const by = killerIn(event);
    if (!by || !fits(event, ended)) continue;
    const label = by === "liveness probe" ? "Liveness" : by === "startup probe" ? "Startup" : "\0";
    return { by, event, unhealthy: unhealthy(label), certain: true };
  }
  if (run.waiting === "PostStartHookError") {
    return { by: "post-start hook", event: void 0, unhealthy: void 0, certain: true };
  }
  return ended ? supposedKill(run, ended, unhealthy) : void 0;
}
function killerIn({ reason, message }) {
  if (reason === "FailedPostStartHook" || reason === "Killing" && /PostStartHook/i.test(message))
    return "post-start hook";
  if (reason !== "Killing") return void 0;
  if (/startup probe/i.test(message)) return "startup probe";
  return /liveness probe/i.test(message) ? "liveness probe" : void 0;
}
function fits(event, ended) {
  if (!ended) return true;
  if (ended.reason === "OOMKilled" || ended.reason === "StartError") return false;
  const { startedAt, finishedAt } = ended;
  if (event.last === void 0 || startedAt === void 0 || finishedAt === void 0) return true;
  if (event.last < startedAt - slack || (event.first ?? event.last) > finishedAt + slack) return false;
  return stoppedOnRequest(ended) || event.last <= finishedAt + slack;
}
function stoppedOnRequest({ exit }) {
  return exit === 137 || exit === 143 || exit === 0 || exit === 130;
}
function supposedKill(run, ended, unhealthy) {
  if (!stoppedOnRequest(ended) || ended.reason === "OOMKilled") return void 0;
  const shutDown = endsWithShutdown(run.lines);
  const earlier = run.events.findLast((event) => killerIn(event) !== void 0);
  if (ended.exit === 0 && !shutDown && run.events.length > 0 && !earlier) return void 0;
  const seconds = ended.startedAt !== void 0 && ended.finishedAt !== void 0 ? (ended.finishedAt - ended.startedAt) / 1e3 : void 0;
  for (const [field, by2, label] of [
    ["startupProbe", "startup probe", "Startup"],
    ["livenessProbe", "liveness probe", "Liveness"]
  ]) {
    if (!isMapping(run.spec[field])) continue;
    const seen = unhealthy(label);
    const event = run.events.findLast((candidate) => killerIn(candidate) === by2);
    if (seen !== void 0 && fits(seen, ended))
      return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    const grace = asNumber(run.podSpec.terminationGracePeriodSeconds) ?? 30;
    const expected = killWindow(run.spec, field, grace);
    const inTime = seconds !== void 0 && expected && seconds >= expected.from && seconds <= expected.to;
    if (inTime) return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    if (ended.exit === 143 && shutDown && seconds !== void 0 && expected && seconds >= expected.from)
      return { by: by2, event: void 0, unhealthy: void 0, certain: false };
  }
  const by = earlier && killerIn(earlier);
  return by && earlier.count >= few ? { by, event: earlier, unhealthy: void 0, certain: false } : void 0;
}

// src/diagnosis/facts/container-facts.ts
function containerFacts(read, about) {
  const { podSpec, events, logs, usage } = about;
  const container = { ...read, ...fromEvents(read, events) };
  const { state, spec, waiting } = container;
  const ended = container.ends.at(-1);
  const { log, repeats, silent } = readLog(logs, state, ended);
  return {
    ...container,
    ended,
    memoryLimit: memoryLimit(spec, podSpec),
    usage,
    log,
    repeats,
    silent,
    further: state === "running" ? furtherThanBefore(logs) : void 0,
    events,
    kill: findKill({
      ended,
      waiting: waiting?.reason ?? "",
      spec,
      podSpec,
      events,
      lines: log?.reading.lines ?? []
    })
  };
}
function fromEvents({ reported, state, waiting, runningSince }, events) {
  const now = state === "none" ? stateFromEvents(events) : state;
  const reason = waiting?.reason || (now === "waiting" ? waitingReason(events) : "");
  return {
    state: now,
    waiting: now === "waiting" ? { reason, message: waiting?.message ?? "" } : void 0,
    runningSince: now === "running" ? runningSince ?? startedBy(events) : void 0,
    ...reported ? {} : { restarts: restartsFromEvents(events), started: startedByEvents(events) }
  };
}
function stateFromEvents(events) {
  const said = new Set(events.map(({ reason }) => reason));
  const stopped = said.has("BackOff") || said.has("Failed") || said.has("Killing");
  if (said.has("Started") && !stopped) return "running";
  return events.some(({ type }) => type === "Warning") ? "waiting" : "none";
}
function waitingReason(events) {
  const last = events.findLast(({ type }) => type === "Warning");
  if (!last) return "";
  const refused = events.findLast(
    ({ reason, message }) => reason === "Failed" && /^Error: .*(?:OCI|runc|exec|container)/i.test(message)
  );
  if (refused && !/CreateContainerConfig|runAsNonRoot/.test(refused.message)) return "RunContainerError";
  if (last.reason === "BackOff" && /pulling image/i.test(last.message)) return "ImagePullBackOff";
  if (events.some(({ reason }) => reason === "BackOff") && !events.some(({ message }) => /pulling image/.test(message)))
    return "CrashLoopBackOff";
  if (last.reason === "Failed" && /pull|ErrImage|ImagePull/i.test(last.message)) return "ErrImagePull";
  if (last.reason === "InspectFailed") return "InvalidImageName";
  if (last.reason === "ErrImageNeverPull") return "ErrImageNeverPull";
  if (last.reason === "Failed") {
    return /not found$|couldn't find key|runAsNonRoot/.test(last.message) && !/exec/.test(last.message) ? "CreateContainerConfigError" : "RunContainerError";
  }
  return "";
}
function startedByEvents(events) {
  return events.some(({ message }) => message.startsWith("Startup probe failed")) ? false : void 0;
}
function startedBy(events) {
  return events.findLast(({ reason }) => reason === "Started")?.last;
}
function restartsFromEvents(events) {
  const started = events.filter(({ reason }) => reason === "Started").reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, started - 1);
}
function memoryLimit(spec, podSpec) {
  const limit = valueAt(spec, ["resources", "limits", "memory"]) ?? valueAt(podSpec, ["resources", "limits", "memory"]);
  return typeof limit === "number" || typeof limit === "string" ? String(limit) : void 0;
}

// src/diagnosis/facts/pod-facts.ts
function podFacts(object, evidence, index) {
  const pod = readPod(object);
  const events = index.of({ ...pod, kind: "Pod" });
  return { ...pod, events, onlyEvents: false, containers: factsOfAll(pod, events, evidence) };
}
function podFromEvents(name2, namespace, template, own, evidence) {
  const evicted = own.findLast(({ reason }) => reason === "Evicted");
  const spec = asList(template.containers).length > 0 ? template : { ...template, ...containersIn(own) };
  const uid = own.find((event) => event.uid)?.uid;
  const object = readObject(
    { apiVersion: "v1", kind: "Pod", metadata: { name: name2, namespace, uid }, spec },
    own[0]?.source ?? "events"
  );
  const pod = {
    ...readPod(object),
    reason: evicted ? evicted.reason : "",
    message: evicted ? evicted.message : "",
    created: own[0]?.first,
    nodeName: own.some(({ reason }) => reason === "Scheduled") ? "" : void 0
  };
  return { ...pod, events: own, onlyEvents: true, containers: factsOfAll(pod, own, evidence) };
}
function containersIn(events) {
  const named = (field) => {
    const own = events.filter((event) => event.field === field);
    return [...new Set(own.flatMap(({ container }) => container || []))].map((name2) => ({
      name: name2,
      image: own.filter(({ container }) => container === name2).map(({ message }) => imageIn(message)).find((image) => image !== void 0)
    }));
  };
  return { initContainers: named("initContainers"), containers: named("containers") };
}
function factsOfAll(pod, events, { logs, usage = [] }) {
  const measured = usage.filter((series) => series.pod === pod.name);
  const alone2 = asList(pod.spec.containers).length + asList(pod.spec.initContainers).length === 1;
  return pod.containers.map((container) => {
    const { name: name2 } = container;
    return containerFacts(container, {
      podSpec: pod.spec,
      events: events.filter((event) => event.container === name2),
      logs: logs.filter((log) => log.container === name2 && isLogOf(log, pod)),
      usage: measured.filter(
        (series) => isAbout(series, { namespace: pod.namespace, container: name2, alone: alone2 })
      )
    });
  });
}

// src/diagnosis/facts/pods-of-events.ts
function podsOfEvents({ kind, namespace, name: name2 }, template, { pods, logs, ...rest }, events) {
  if (kind !== "Pod" && pods.some((pod) => pod.namespace === namespace)) return [];
  const suffix = kind === "StatefulSet" ? /^-\d+$/ : kind === "Deployment" ? /^-[a-z0-9]+-[a-z0-9]{5}$/ : /^-[a-z0-9]{5}$/;
  const byPod = /* @__PURE__ */ new Map();
  for (const event of events.all) {
    if (event.kind !== "Pod" || event.namespace !== namespace) continue;
    const own = kind === "Pod" ? event.name === name2 : event.name.startsWith(name2) && suffix.test(event.name.slice(name2.length));
    if (own) byPod.set(event.name, [...byPod.get(event.name) ?? [], event]);
  }
  return [...byPod].map(
    ([pod, own]) => podFromEvents(pod, namespace, template, own, { pods, logs, ...rest })
  );
}
var mostEvicted = 3;
function evictedBefore({ kind }, template, pods, evidence, events) {
  if (kind !== "StatefulSet") return [];
  return pods.flatMap(({ name: name2, namespace, uid }) => {
    const earlier = events.all.filter(
      (event) => event.kind === "Pod" && event.name === name2 && event.namespace === namespace && event.uid !== uid
    );
    const evicted = new Set(
      earlier.flatMap(
        (event) => event.reason === "Evicted" && exceedsOwnLimit(event.message) ? event.uid ?? [] : []
      )
    );
    return [...evicted].slice(-mostEvicted).map((gone) => {
      const own = earlier.filter((event) => event.uid === gone);
      return podFromEvents(name2, namespace, template, own, { ...evidence, logs: [] });
    });
  });
}

// src/diagnosis/facts/previous-from-pods.ts
function previousOfPods({ kind }, value, template, pods) {
  const update = asString(valueAt(value, ["status", "updateRevision"]));
  if (kind !== "StatefulSet" || update === void 0) return void 0;
  const fresh = pods.find(({ revision }) => revision === update);
  const earlier = pods.filter(({ revision }) => revision !== void 0 && revision !== update);
  const old = earlier.find((pod) => conditionOf(pod, "Ready")?.status === "True") ?? earlier[0];
  if (!fresh || old?.revision === void 0) return void 0;
  const claims = asList(valueAt(value, ["spec", "volumeClaimTemplates"])).map(
    (claim) => asString(valueAt(claim, ["metadata", "name"]))
  );
  const [before, after] = [ofTemplate(old.spec, claims), ofTemplate(fresh.spec, claims)];
  const podSpec = {
    ...withDifferences(template, before, after),
    ...containersBefore("containers", template, before, after),
    ...containersBefore("initContainers", template, before, after)
  };
  return { label: "the revision before", podSpec, name: old.revision, replacedAt: void 0 };
}
function ofTemplate({ nodeName, hostname, volumes, ...spec }, claims) {
  const own = asList(volumes).filter((volume) => {
    const name2 = asString(asMapping(volume).name) ?? "";
    return !isToken(name2) && !claims.includes(name2);
  });
  return own.length > 0 ? { ...spec, volumes: own } : spec;
}
function isToken(volume) {
  return volume.startsWith("kube-api-access-");
}
function withDifferences(present, before, after) {
  const result = { ...present };
  for (const field of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    if (before[field] === void 0) delete result[field];
    else result[field] = before[field];
  }
  return result;
}
function containersBefore(field, template, before, after) {
  const listed = (spec) => asList(spec[field]).map((each) => mounted(asMapping(each)));
  if (listed(before).length === 0 && listed(template).length === 0) return {};
  const named = (spec, name2) => listed(spec).find((container) => container.name === name2);
  const containers = listed(before).map((container) => {
    const [present, fresh] = [named(template, container.name), named(after, container.name)];
    return present && fresh ? withDifferences(present, container, fresh) : container;
  });
  return { [field]: containers };
}
function mounted({ volumeMounts, ...container }) {
  const own = asList(volumeMounts).filter((mount) => !isToken(asString(asMapping(mount).name) ?? ""));
  return own.length > 0 ? { ...container, volumeMounts: own } : container;
}

// src/diagnosis/facts/workload-facts.ts
function readFacts(evidence) {
  const events = new EventIndex(readEvents(evidence.events));
  const ownership = new Ownership(evidence);
  const found = /* @__PURE__ */ new Map();
  const at = (object) => {
    const key = keyOf(object);
    const known2 = found.get(key);
    if (known2) return known2;
    const fresh = { object, value: void 0, source: "", pods: [], jobs: [] };
    found.set(key, fresh);
    return fresh;
  };
  for (const workload of evidence.workloads) {
    const top = workload.kind === "Job" ? ownership.topOf(workload) : referenceOf(workload);
    const entry = at(top);
    if (keyOf(top) === keyOf(workload))
      Object.assign(entry, { value: workload.value, source: workload.source, object: top });
    if (workload.kind === "Job") entry.jobs.push(workload);
  }
  for (const replicaSet of evidence.replicaSets) {
    const top = ownership.topOf(replicaSet);
    const bare = keyOf(top) === keyOf(referenceOf(replicaSet));
    if (bare) Object.assign(at(top), { value: replicaSet.value, source: replicaSet.source });
    else if (top.kind === "Deployment") at(top);
  }
  for (const pod of evidence.pods) {
    const top = ownership.topOf(pod);
    const entry = at(top);
    if (top.kind === "Pod") Object.assign(entry, { value: pod.value, source: pod.source });
    entry.pods.push(podFacts(pod, evidence, events));
  }
  if (evidence.workloads.length === 0 && evidence.takenAt === void 0) {
    for (const { object, ended } of namedByEvents(events.all, evidence.pods)) {
      const { jobs } = at(object);
      if (ended && jobs.length === 0) jobs.push(ended);
    }
  }
  return {
    evidence,
    now: newestTime(evidence),
    workloads: [...found.values()].map((gathered) => readWorkload(gathered, evidence, events, ownership))
  };
}
function readWorkload({ object, value, source, pods, jobs }, evidence, events, ownership) {
  const template = podSpecOf(object, value) ?? newestTemplate({ object, value, evidence }) ?? pods.at(-1)?.spec ?? {};
  const job = decisiveJob(jobs);
  const all = pods.length > 0 ? [...pods] : podsOfEvents(object, template, evidence, events);
  pushAll(all, evictedBefore(object, template, pods, evidence, events));
  const relevant = job ? all.filter((pod) => belongsToJob(pod, job, evidence)) : all;
  const revision = currentRevision({ object, value, pods: relevant, evidence });
  const current = revision === void 0 ? relevant : relevant.filter((pod) => pod.revision === void 0 || pod.revision === revision);
  const refusals = refusalsOf(object, value, revision, evidence.replicaSets, events, ownership, job);
  return {
    object,
    value,
    source,
    podSpec: template,
    pods: current,
    oldPods: relevant.filter((pod) => !current.includes(pod)),
    desired: desiredPods(
      object,
      value,
      standingPods(current) + (value === void 0 && refusals.length > 0 ? 1 : 0)
    ),
    refusals,
    job,
    previous: previousRevision({ object, value, evidence, revision }) ?? previousOfPods(object, value, template, current),
    revision
  };
}
function decisiveJob(jobs) {
  const [newest, ...earlier] = jobs.toSorted((a, b) => createdAt(b) - createdAt(a));
  const [before] = earlier.filter((job) => endOf(job) !== void 0);
  return newest && endOf(newest) === void 0 && before && endOf(before) === "Failed" ? before : newest;
}
function endOf(job) {
  return ["Complete", "Failed"].find((type) => conditionOf(job, type)?.status === "True");
}
function podSpecOf({ kind }, value) {
  const spec = valueAt(value, podSpecPath(kind));
  return isMapping(spec) ? spec : void 0;
}
function desiredPods({ kind }, value, seen) {
  if (value === void 0) return seen;
  if (kind === "DaemonSet") return asNumber(valueAt(value, ["status", "desiredNumberScheduled"])) ?? seen;
  if (kind === "Job" || kind === "CronJob") return Math.min(1, seen);
  if (kind === "Pod") return 1;
  return asNumber(valueAt(value, ["spec", "replicas"])) ?? 1;
}
function standingPods(pods) {
  return Math.max(Math.min(1, pods.length), pods.filter(({ reason }) => reason !== "Evicted").length);
}
function createdAt({ value }) {
  return parseTime(valueAt(value, ["metadata", "creationTimestamp"])) ?? 0;
}
function belongsToJob(pod, job, evidence) {
  if (pod.onlyEvents) return true;
  const object = evidence.pods.find(
    ({ name: name2, namespace }) => name2 === pod.name && namespace === pod.namespace
  );
  const owner = object && controllerOf(object);
  return owner?.kind !== "Job" || owner.name === job.name;
}

// src/diagnosis/health/judge-workload.ts
function judgeWorkload(facts, workload) {
  const { object, desired } = workload;
  const hasEvents = facts.evidence.events.length > 0;
  const judged = workload.pods.filter(({ deleting }) => !deleting).map((pod) => {
    const around = {
      now: facts.now,
      pastDeadline: isPastDeadline(workload, facts),
      longAgo: hasEvents && pod.events.length === 0,
      timed: facts.evidence.takenAt !== void 0
    };
    return { pod, health: podHealth(pod, around) };
  });
  if (workload.job) return judgeJob(facts, workload, judged);
  const onlyEvents = judged.every(({ pod }) => pod.onlyEvents);
  const scaledToNone = asMapping(asMapping(workload.value).spec).replicas === 0;
  if (onlyEvents && (scaledToNone || workload.value && desired > 0 && saysAvailable(workload)))
    return { outcome: "complete", failures: [] };
  if (object.kind === "CronJob") return { outcome: "complete", failures: [] };
  const healthy = judged.filter(({ health }) => health.health === "healthy" || health.health === "done");
  const standing = judged.filter(({ health }) => !isOver(health));
  const replaced = object.kind !== "Pod" && healthy.length >= desired && healthy.length > 0;
  const counted = replaced ? judged.filter(({ health, pod }) => !isOver(health) || comesBack(pod, judged, healthy, facts)) : judged;
  const failures = failuresOf(facts, workload, counted);
  const updated = object.kind === "Deployment" ? updatedPods(workload) : void 0;
  if (Math.min(standing.length, updated ?? desired) < desired && workload.refusals.length > 0) {
    failures.unshift({ facts, workload, what: "no pod", pod: void 0, container: void 0 });
  }
  if (failures.length > 0) return { outcome: "failed", failures };
  const known2 = workload.value !== void 0 || judged.length > 0;
  if (known2 && healthy.length >= desired) return { outcome: "complete", failures };
  const starting = judged.some(({ pod }) => pod.containers.some(isStarting));
  if (starting || !isPastDeadline(workload, facts)) return { outcome: "progressing", failures };
  return {
    outcome: "failed",
    failures: [{ facts, workload, what: "out of time", pod: judged[0]?.pod, container: void 0 }]
  };
}
function failuresOf(facts, workload, judged) {
  return judged.flatMap(
    ({ pod, health }) => health.health === "failing" ? health.troubles.map(({ what, container }) => ({ facts, workload, what, pod, container })) : []
  );
}
function isOver(health) {
  return health.health === "failing" && health.troubles.some(({ what }) => what === "the pod ended");
}
function comesBack(pod, all, healthy, { now }) {
  const evicted = all.map((each) => each.pod).filter(({ message }) => exceedsOwnLimit(message));
  const isLoop = evicted.some(
    (one) => evicted.some((next) => next !== one && endOf2(one) <= (next.created ?? 0))
  );
  if (!isLoop || !evicted.includes(pod)) return false;
  const before = largest([0, ...evicted.map(endOf2).filter((end) => end < endOf2(pod))]);
  const begun = pod.onlyEvents && before > 0 ? before : pod.created ?? 0;
  const lifetime = endOf2(pod) - begun;
  return healthy.some(
    ({ pod: next }) => (next.created ?? 0) > (pod.created ?? 0) && (now ?? 0) - (next.created ?? 0) < lifetime
  );
}
function endOf2({ containers, events }) {
  const ends = containers.flatMap(({ ended }) => ended?.finishedAt ?? []);
  return largest([
    0,
    ...ends,
    ...events.flatMap(({ reason, last }) => reason === "Evicted" ? last ?? 0 : [])
  ]);
}
function isStarting({ state, started, spec }) {
  return state === "running" && started === false && spec.startupProbe !== void 0;
}
function isPastDeadline({ object, value }, { evidence }) {
  if (evidence.overdue?.includes(keyOf(object))) return true;
  return conditions(value).some(
    ({ type, reason, status }) => type === "Progressing" && status === "False" && reason === "ProgressDeadlineExceeded"
  );
}
function saysAvailable({ object, value, desired }) {
  const status = asMapping(asMapping(value).status);
  const available = status.availableReplicas ?? status.numberAvailable ?? status.readyReplicas;
  const none = object.kind === "Deployment" || object.kind === "DaemonSet" ? 0 : available;
  const updated = status.updatedReplicas ?? status.updatedNumberScheduled ?? none;
  return typeof available === "number" && available >= desired && typeof updated === "number" && updated >= desired;
}
function updatedPods({ value }) {
  const { status } = asMapping(value);
  return isMapping(status) ? asNumber(status.updatedReplicas) ?? 0 : void 0;
}
function conditions(value) {
  return asList(valueAt(value, ["status", "conditions"])).map(asMapping);
}
function judgeJob(facts, workload, judged) {
  const met = conditions(workload.job?.value).filter(({ status }) => status === "True");
  if (met.some(({ type }) => type === "Complete" || type === "SuccessCriteriaMet"))
    return { outcome: "complete", failures: [] };
  const over = met.find(({ type }) => type === "Failed" || type === "FailureTarget");
  const byAge = judged.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
  const failing = byAge.filter(({ health }) => health.health === "failing");
  if (over) {
    const late = asString(over.reason) === "DeadlineExceeded";
    const own = late ? failing.filter(({ pod }) => crashedByItself(pod)) : failing;
    const failures = failuresOf(facts, workload, own.toReversed());
    return {
      outcome: "failed",
      failures: failures.length > 0 ? failures : [{ facts, workload, what: "the Job failed", pod: void 0, container: void 0 }]
    };
  }
  const newest = byAge.at(-1);
  if (newest?.health.health === "failing")
    return { outcome: "failed", failures: failuresOf(facts, workload, failing.toReversed()) };
  if (failing.length >= 3 && !lastsLonger(newest?.pod, failing.at(-1)?.pod, facts)) {
    return { outcome: "failed", failures: failuresOf(facts, workload, failing.toReversed()) };
  }
  if (byAge.length === 0 && workload.refusals.length > 0) {
    return {
      outcome: "failed",
      failures: [{ facts, workload, what: "no pod", pod: void 0, container: void 0 }]
    };
  }
  return {
    outcome: workload.job && newest?.health.health === "done" ? "complete" : "progressing",
    failures: []
  };
}
function crashedByItself({ containers }) {
  return containers.some(({ ended }) => ended !== void 0 && ![0, 137, 143].includes(ended.exit));
}
function lastsLonger(pod, before, { now }) {
  const since = pod?.containers.find(({ runningSince }) => runningSince !== void 0)?.runningSince;
  const ended = before?.containers.find(({ ended: run }) => run)?.ended;
  if (since === void 0 || now === void 0 || ended?.finishedAt === void 0) return false;
  return now - since > ended.finishedAt - (ended.startedAt ?? ended.finishedAt);
}

// src/diagnosis/evidence/log-reads.ts
var perGroup = 2;
var mostPods = 24;
function logReads(failures, asked) {
  const groups = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const { pod, container } = failure;
    if (!pod || pod.onlyEvents || !container || !hasRun(container)) continue;
    const key = likeness(failure);
    groups.set(key, [...groups.get(key) ?? [], { pod, container }]);
  }
  const known2 = failures[0]?.facts.evidence.logs ?? [];
  const isKnown2 = (pod, container) => asked.has(podKey(pod)) || known2.some((log) => log.container === container.name && isLogOf(log, pod));
  const open = [...groups.values()].filter(
    (group) => !group.some(({ pod, container }) => isKnown2(pod, container))
  );
  const room = Math.max(0, Math.floor((mostPods - asked.size) / perGroup));
  const chosen = open.slice(0, room).flatMap((group) => {
    const byAge = group.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
    return byAge.length <= perGroup ? byAge : [...byAge.slice(0, 1), ...byAge.slice(1 - perGroup)];
  });
  const reads = /* @__PURE__ */ new Map();
  for (const { pod, container } of chosen) {
    const { namespace, name: name2 } = pod;
    const before = reads.get(podKey(pod))?.containers ?? [];
    const containers = [.../* @__PURE__ */ new Set([...before, container.name])];
    reads.set(podKey(pod), { what: "logs", namespace, pod: name2, containers });
  }
  return { reads: [...reads.values()], left: Math.max(0, open.length - room) };
}
function podKey({ namespace, name: name2 }) {
  return `${namespace}/${name2}`;
}
function likeness({ workload, what, container }) {
  const { ended, kill, waiting } = container ?? {};
  const waits = ended ? "" : waiting?.reason ?? "";
  const end = ended ? `${ended.exit} ${ended.reason}` : what;
  return [keyOf(workload.object), container?.name, end, kill?.by, waits].join("|");
}
function hasRun({ state, ended }) {
  return state === "running" || ended?.startedAt !== void 0;
}

export {
  realLog,
  readText,
  controllerOf,
  controllerUid,
  Ownership,
  revisionNumbers,
  revisionCreated,
  readyByRevision,
  readFacts,
  judgeWorkload,
  secretValues,
  withoutSecretLiterals,
  isSecretName,
  readEvidence,
  evidenceOf,
  logReads,
  likeness
};
