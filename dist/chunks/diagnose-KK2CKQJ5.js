import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  Redactor,
  causes,
  confidenceOf,
  judgeWorkload,
  kubectl,
  readFacts,
  secretValues,
  target,
  tree,
  walk
} from "./chunk-WYPAKDDB.js";
import {
  require_picocolors
} from "./chunk-V6GAIL5G.js";
import "./chunk-LXQ5RIL6.js";
import {
  plural
} from "./chunk-LUEIG4M6.js";
import {
  printableJson
} from "./chunk-SHEDRSZT.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import "./chunk-XVUWOTLK.js";
import {
  shorten,
  visible,
  visibleLines
} from "./chunk-SNZP4S2Z.js";
import {
  readDocuments,
  splitJsonObjects
} from "./chunk-LIZWK3FV.js";
import "./chunk-QTV7QZX7.js";
import {
  asList,
  asMapping,
  asString,
  isMapping,
  valueAt
} from "./chunk-DRWJSKVA.js";
import {
  __toESM
} from "./chunk-XNUOBV35.js";

// src/diagnosis/causes/prevented-by.ts
var preventedBy = {
  "process-completes": ["one-shot-command", "shell-extra-arguments"],
  "application-error": ["shell-syntax-without-shell"],
  "application-panic": [],
  "segmentation-fault": [],
  aborted: [],
  "illegal-instruction": [],
  "invalid-arguments": ["shell-extra-arguments", "shell-syntax-without-shell"],
  "shell-error": [],
  "missing-environment-variable": ["optional-reference", "undefined-variable"],
  "invalid-configuration": ["duplicate-object", "duplicate-env", "optional-reference", "undefined-variable"],
  "dependency-unreachable": ["service-target-port", "service-selects-nothing"],
  "dependency-not-resolved": ["service-exists"],
  "dependency-rejects-credentials": [],
  "missing-module": [],
  "missing-file": ["script-missing", "sub-path-key", "mount-hides-image", "host-path-pinning"],
  "missing-shared-library": [],
  "read-only-file-system": ["read-only-root"],
  "permission-denied": ["file-mode", "volume-ownership"],
  "port-in-use": ["duplicate-mount"],
  "privileged-port": ["low-port"],
  "schema-mismatch": ["image-version-split"],
  "tls-failure": [],
  "out-of-memory": ["heap-exceeds-limit", "memory-volume"],
  "out-of-memory-child": ["heap-exceeds-limit"],
  "runtime-out-of-memory": [],
  "memory-limit-below-startup": ["heap-exceeds-limit", "resource-unit"],
  "node-out-of-memory": ["memory-limit", "memory-request", "memory-overcommit"],
  "command-not-found": ["command-one-string", "script-missing", "mount-hides-image", "shell-not-in-image"],
  "command-not-executable": ["script-not-executable"],
  "interpreter-missing": [],
  "wrong-architecture": [],
  "liveness-probe-kills": [
    "startup-probe",
    "liveness-equals-readiness",
    "liveness-hair-trigger",
    "probe-scheme",
    "probe-timeout",
    "cpu-request",
    "liveness-dependency",
    "probe-port-number"
  ],
  "startup-probe-kills": [
    "probe-scheme",
    "probe-timeout",
    "startup-budget",
    "cpu-request",
    "probe-port-number"
  ],
  "readiness-probe-fails": [
    "probe-port-name",
    "probe-command",
    "probe-scheme",
    "readiness-budget",
    "probe-port-number"
  ],
  "post-start-hook-fails": ["probe-port-name"],
  "image-not-found": ["image-reference", "image-tag"],
  "image-pull-unauthorized": ["secret-type", "pull-secret-exists"],
  "registry-unreachable": [],
  "registry-rate-limited": [],
  "invalid-image-name": ["image-reference"],
  "image-never-pulled": ["image-pull-policy"],
  "image-wrong-platform": [],
  "image-tag-moved": [
    "image-digest",
    "image-floating-tag",
    "image-tag",
    "image-pull-policy",
    "image-partial-version"
  ],
  "config-map-missing": ["apply-order", "config-map-exists", "reference-namespace", "stale-hash-suffix"],
  "secret-missing": ["apply-order", "reference-namespace", "stale-hash-suffix", "secret-exists"],
  "reference-key-missing": ["reference-key"],
  "root-user-refused": ["non-root-conflict", "non-root-unknown-user"],
  "volume-claim-missing": ["apply-order", "reference-namespace", "volume-claim-exists"],
  "volume-claim-pending": ["storage-class-exists"],
  "volume-mount-failed": [
    "config-map-exists",
    "mount-without-volume",
    "reference-key",
    "stale-hash-suffix",
    "sub-path-key",
    "class-exists",
    "secret-exists"
  ],
  "volume-in-use": ["shared-volume-claim"],
  "insufficient-resources": ["resource-unit"],
  "node-selector-unmatched": [],
  "taint-untolerated": [],
  "quota-exceeded": ["quota-demands-limits"],
  "pod-security-refusal": ["pod-security-refusal"],
  "admission-denied": ["class-exists"],
  "limit-range-refusal": ["request-exceeds-limit"],
  "service-account-missing": ["apply-order", "reference-namespace", "service-account-exists"],
  evicted: ["memory-limit", "memory-request", "memory-volume", "memory-overcommit"],
  "sandbox-failed": ["resource-unit"],
  "node-not-ready": [],
  "deadline-exceeded": [],
  unknown: []
};

// src/diagnosis/commands.ts
var many = 3;
function commandsFor(cause, given) {
  const { pod, container, workload } = given;
  const own = cause.commands?.(given) ?? [];
  const ran = container?.ended?.startedAt !== void 0;
  const previous = ran && container?.state !== "terminated" ? " --previous" : "";
  const general = [
    ...ran || container?.state === "running" ? [`${kubectl(given)} logs ${pod?.name} -c ${container?.name}${previous} --tail=50`] : [],
    pod && !pod.onlyEvents ? `${kubectl(given)} describe pod ${pod.name}` : `${kubectl(given)} describe ${target(given)}`,
    `${kubectl(given)} get events --sort-by=.lastTimestamp`,
    .../^(?:Deployment|StatefulSet|DaemonSet)$/.test(workload.object.kind) ? [`${kubectl(given)} rollout history ${target(given)}`] : [`${kubectl(given)} get ${target(given)} -o yaml`]
  ];
  return [...own, ...general.filter((command) => !own.includes(command))].slice(
    0,
    Math.max(many, own.length)
  );
}

// src/diagnosis/revision-diff.ts
var most = 20;
function changesOf({ previous, podSpec }) {
  if (!previous) return [];
  const changes = [];
  compare("", previous.podSpec, podSpec, changes);
  return changes.slice(0, most);
}
function compare(path, before, after, changes) {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (isMapping(before) && isMapping(after)) {
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(path === "" ? key : `${path}.${key}`, before[key], after[key], changes);
    }
    return;
  }
  const [old, fresh] = [byName(before), byName(after)];
  if (old && fresh) {
    for (const name of /* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])) {
      compare(`${path}[${name}]`, old.get(name), fresh.get(name), changes);
    }
    return;
  }
  changes.push({ path, before: written(before), after: written(after) });
}
function byName(value) {
  if (value === void 0) return /* @__PURE__ */ new Map();
  const names = asList(value).map((item) => asString(asMapping(item).name));
  if (!Array.isArray(value) || names.length === 0 || names.some((name) => name === void 0))
    return void 0;
  return new Map(asList(value).map((item, index) => [names[index], item]));
}
function written(value) {
  return value === void 0 ? void 0 : typeof value === "string" ? value : JSON.stringify(value);
}

// src/diagnosis/ruled-out.ts
function ruledOut({ pod, container }, cause) {
  if (!pod || !container) return [];
  const said = [];
  const about = (...words) => words.some((word) => cause.includes(word));
  const { ended, kill, events } = container;
  if (ended && !about("memory") && ended.reason !== "OOMKilled") {
    said.push(
      `memory (ended with ${ended.reason || "no reason"}, not OOMKilled${container.memoryLimit ? `; limit ${container.memoryLimit}` : ""})`
    );
  }
  const ran = ended?.startedAt !== void 0 || container.state === "running";
  if (ran && !about("image", "registry")) said.push("image (pulled, the container ran)");
  if (ran && !about("volume", "secret", "config-map", "reference"))
    said.push("volumes and configuration (the container ran)");
  if (ended && !kill && !about("probe", "hook")) {
    said.push(events.length > 0 ? "probes (no kill among the events)" : "probes (nothing suggests a kill)");
  }
  if (pod.nodeName && !about("node", "resources", "taint")) said.push(`scheduling (on node ${pod.nodeName})`);
  return said;
}

// src/diagnosis/diagnose.ts
function diagnose(evidence) {
  const facts = readFacts(evidence);
  const redactor = new Redactor(secretValues(evidence));
  return facts.workloads.map((workload) => {
    const { outcome, cases } = judgeWorkload(facts, workload);
    const findings = groupAlike(cases.map((given) => ({ given, ...walk(tree, given) })));
    const diagnoses = firstCauses(findings).map(explain);
    const failing = new Set(cases.flatMap(({ pod }) => pod?.name ?? []));
    return {
      object: workload.object,
      outcome,
      diagnoses: redactor.deep(diagnoses),
      pods: { failing: failing.size, present: workload.pods.length, desired: workload.desired }
    };
  });
}
function groupAlike(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of found) {
    const key = `${finding.cause}/${finding.given.container?.name ?? ""}`;
    const group = groups.get(key);
    const pod = finding.given.pod?.name;
    if (!group) groups.set(key, { ...finding, pods: pod === void 0 ? [] : [pod], consequences: [] });
    else if (pod !== void 0) group.pods.push(pod);
  }
  return [...groups.values()].toSorted((a, b) => b.pods.length - a.pods.length);
}
var dependent = [
  "unknown",
  "dependency-unreachable",
  "dependency-not-resolved",
  "readiness-probe-fails",
  "process-completes"
];
function firstCauses(findings) {
  const follows = (finding) => findings.find((other) => other !== finding && inOnePod(finding, other) && isConsequence(finding, other));
  const first = findings.filter((finding) => follows(finding) === void 0);
  return first.map((finding) => ({
    ...finding,
    consequences: findings.filter((other) => follows(other) === finding)
  }));
}
function inOnePod(a, b) {
  return a.pods.some((pod) => b.pods.includes(pod));
}
function isConsequence(finding, other) {
  if (dependent.includes(other.cause)) {
    return isOfSibling(finding) && !isOfSibling(other) && finding.cause !== other.cause;
  }
  return isOfSibling(finding) || finding.cause === "unknown" || finding.cause === "readiness-probe-fails";
}
function isOfSibling({ cause, given }) {
  if (cause !== "dependency-unreachable") return false;
  const line2 = given.container?.log?.reading.findings.find((finding) => finding.cause === cause)?.line.text ?? "";
  return /\b(?:127\.0\.0\.\d+|localhost)\b|\[?::1\]?[:\s]/.test(line2);
}
function explain(finding) {
  const { given, trail, pods, consequences } = finding;
  const cause = causes[finding.cause];
  const cited = cause.evidence(given).filter((item) => item !== void 0);
  const evidence = withoutRepeats(cited);
  const changes = changesOf(given.workload);
  const { steps, yaml } = cause.remedy(given);
  return {
    cause: finding.cause,
    confidence: confidenceOf(cause, cited),
    location: locationOf(given),
    title: cause.title(given),
    evidence: [
      ...evidence.map(({ source, text: text2 }) => ({ source, text: text2.slice(0, 1e3) })),
      ...consequences.map((other) => ({
        source: `container ${other.given.container?.name ?? ""}`,
        text: `fails too, as a consequence: ${causes[other.cause].title(other.given)}`
      }))
    ],
    trail,
    changed: given.workload.previous ? { since: given.workload.previous.label, changes } : null,
    remedy: { steps: [...steps, ...stuckPod(given)], yaml: yaml ?? null },
    commands: commandsFor(cause, given),
    ruledOut: ruledOut(given, finding.cause),
    preventedBy: preventedBy[finding.cause],
    others: othersOf(finding),
    pods
  };
}
function stuckPod({ workload, pod }) {
  const wanted = valueAt(workload.value, ["status", "updateRevision"]);
  const stuck = workload.object.kind === "StatefulSet" && pod?.revision !== void 0 && wanted !== void 0;
  return stuck && wanted !== pod.revision ? [
    `pod ${pod.name} is of an older revision and is not replaced by itself: delete it once the template is right`
  ] : [];
}
function withoutRepeats(cited) {
  return cited.filter(
    ({ source, text: text2 }, index) => cited.findIndex((other) => other.source === source && other.text === text2) === index
  );
}
function locationOf({ container, what }) {
  return container && what !== "no node" && what !== "no pod" ? { container: container.name, kind: container.kind } : { container: null, kind: "none" };
}
var mostOthers = 4;
function othersOf({ cause, given }) {
  const fromLog = (given.container?.log?.reading.findings ?? []).filter((finding) => finding.score > 0).map((finding) => ({ cause: finding.cause, why: `log line ${finding.line.number}` }));
  const alike = (lookAlikes[cause] ?? []).map((other) => ({ cause: other, why: "looks alike" }));
  const others = [...fromLog, ...alike].filter((other) => other.cause !== cause);
  return others.filter((other, index) => others.findIndex(({ cause: same }) => same === other.cause) === index).slice(0, mostOthers);
}
var lookAlikes = {
  "out-of-memory": ["out-of-memory-child", "node-out-of-memory"],
  "out-of-memory-child": ["out-of-memory"],
  "liveness-probe-kills": ["startup-probe-kills", "application-error"],
  "image-pull-unauthorized": ["image-not-found"],
  "image-not-found": ["image-pull-unauthorized"],
  "interpreter-missing": ["missing-file", "command-not-found"],
  "application-error": ["invalid-configuration", "missing-environment-variable"],
  "application-panic": ["application-error"],
  "process-completes": ["liveness-probe-kills"],
  "segmentation-fault": ["aborted"],
  "invalid-configuration": ["missing-environment-variable"]
};

// src/diagnosis/read-logs.ts
function podContainers(pods) {
  const lists = ["initContainers", "containers", "ephemeralContainers"].map((field) => ["spec", field]);
  const statuses = ["initContainerStatuses", "containerStatuses"].map((field) => ["status", field]);
  return new Map(
    pods.map(({ name, value }) => [
      name,
      new Set(
        [...lists, ...statuses].flatMap(
          (path) => asList(valueAt(value, path)).flatMap((container) => asString(asMapping(container).name) ?? [])
        )
      )
    ])
  );
}
function readLogs(files, pods) {
  return files.flatMap((file) => partsOf(file, pods));
}
var head = /^== ([a-z0-9][a-z0-9.-]*)\/([a-z0-9][a-z0-9-]*)(?: \((?:kubectl )?exit (\d+)\))?\r?$/;
var prefixed = /^\[pod\/([a-z0-9.-]+)\/([a-z0-9-]+)\] ?(.*)$/;
function partsOf({ path, text: text2 }, pods) {
  const which = /previous|\bprev\b/i.test(path) ? "previous" : "current";
  const parts = /* @__PURE__ */ new Map();
  let open = { ...nameOf(path, pods), refused: false, lines: [] };
  parts.set("", open);
  for (const line2 of text2.split("\n")) {
    const [, pod, container, exit] = head.exec(line2) ?? [];
    if (pod !== void 0 && container !== void 0 && isKnown(pod, container, pods)) {
      open = { pod, container, refused: exit !== void 0 && exit !== "0", lines: [] };
      parts.set(`${pod}/${container}`, open);
      continue;
    }
    const [, prefixPod, prefixContainer, rest] = prefixed.exec(line2) ?? [];
    if (prefixPod === void 0) {
      open.lines.push(line2);
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

// src/diagnosis/salvage.ts
function salvageObjects(text2) {
  const list2 = /"items"\s*:\s*\[/.exec(text2);
  const found = [];
  let depth = 0;
  let start = -1;
  for (let index = list2 ? list2.index + list2[0].length : 0; index < text2.length; index++) {
    const char = text2[index];
    if (char === '"') index = endOfString(text2, index);
    else if (char === "{" && depth++ === 0) start = index;
    else if (char === "}" && --depth === 0) found.push(...parse(text2.slice(start, index + 1)));
    if (depth < 0) break;
  }
  return found;
}
function endOfString(text2, quote) {
  let index = quote + 1;
  while (index < text2.length && text2[index] !== '"') index += text2[index] === "\\" ? 2 : 1;
  return index;
}
function parse(text2) {
  try {
    const value = JSON.parse(text2);
    return isMapping(value) ? [value] : [];
  } catch {
    return [];
  }
}

// src/diagnosis/read-evidence.ts
var shelves = {
  ReplicaSet: "replicaSets",
  ControllerRevision: "controllerRevisions",
  Pod: "pods",
  Event: "events",
  PersistentVolumeClaim: "claims",
  Node: "nodes",
  Service: "services",
  EndpointSlice: "endpointSlices",
  Endpoints: "endpointSlices"
};
function readEvidence(files) {
  const problems = [];
  const objects = /* @__PURE__ */ new Map();
  const configMaps = [];
  const secrets = [];
  for (const file of files.filter(({ path }) => /\.(?:json|ya?ml)$/i.test(path))) {
    for (const value of valuesOf(file, problems).flatMap((document) => itemsOf(document))) {
      const object = objectOf(value, file.path);
      if (!object) continue;
      if (object.kind === "Secret") secrets.push(keysOnly(object));
      else if (object.kind === "ConfigMap") configMaps.push(keysOnly(object));
      else keepFuller(objects, object);
    }
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
    endpointSlices: []
  };
  for (const object of objects.values()) {
    const shelf = shelfOf(object);
    if (shelf) shelved[shelf].push(object);
  }
  const logs = readLogs(
    files.filter(({ path }) => /\.(?:log|txt)$/i.test(path)),
    podContainers(shelved.pods)
  );
  return { ...shelved, configMaps, secrets, logs, problems };
}
function valuesOf(file, problems) {
  const { path, text: text2 } = file;
  if (text2.trim() === "") {
    problems.push({ source: path, message: "the file is empty" });
    return [];
  }
  if (!/\.json$/i.test(path)) return yamlValues(file, problems);
  return splitJsonObjects({ start: 0, text: text2.replace(/^\ufeff/, "") }).flatMap((chunk) => {
    try {
      return [JSON.parse(chunk.text)];
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
function yamlValues({ path, text: text2 }, problems) {
  const { documents, unreadable } = readDocuments({ path, text: text2, named: false });
  problems.push(...unreadable.map(({ message }) => ({ source: path, message })));
  return documents.map(({ value }) => value);
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
  const metadata = asMapping(value.metadata);
  const name = asString(metadata.name);
  if (!kind || !name) return void 0;
  return {
    source,
    value,
    kind,
    apiVersion: asString(value.apiVersion) || "v1",
    namespace: asString(metadata.namespace) || "default",
    name,
    uid: asString(metadata.uid)
  };
}
function kindByShape(value) {
  if (isMapping(value.involvedObject) || isMapping(value.regarding)) return "Event";
  if (Array.isArray(valueAt(value, ["spec", "containers"]))) return "Pod";
  return void 0;
}
function keepFuller(objects, object) {
  const key = `${object.kind}/${object.namespace}/${object.name}/${object.kind === "Event" ? object.uid ?? "" : ""}`;
  const known = objects.get(key);
  if (!known || fullness(object) > fullness(known)) objects.set(key, object);
}
function fullness({ value }) {
  const version2 = Number(valueAt(value, ["metadata", "resourceVersion"]));
  return (isMapping(value.status) ? 1e15 : 0) + (Number.isFinite(version2) ? version2 : 0);
}
function keysOnly({ source, namespace, name, value }) {
  const keys = ["data", "stringData", "binaryData"].flatMap((field) => Object.keys(asMapping(value[field])));
  return { source, namespace, name, keys: [...new Set(keys)] };
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

// src/files/evidence-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var longestLog = 4 * 1024 * 1024;
var largestDump = 256 * 1024 * 1024;
var deepest = 4;
async function loadEvidence(directory) {
  const info = await stat(directory).catch((error) => error);
  if (info instanceof Error) {
    throw new Error(
      `${directory} ${info.code === "ENOENT" ? "does not exist" : `cannot be opened (${info.code})`}`
    );
  }
  if (!info.isDirectory()) throw new Error(`${directory} is no directory`);
  const files = [];
  const problems = [];
  for (const file of await list(directory, 0)) {
    const path = relative(directory, file).split(sep).join("/");
    try {
      const bytes = await readFile(file);
      const isLog = /\.(?:log|txt)$/i.test(file);
      if (!isLog && bytes.length > largestDump)
        problems.push({ source: path, message: "the file is too large" });
      else files.push({ path, text: (isLog ? bytes.subarray(-longestLog) : bytes).toString("utf8") });
    } catch (error) {
      problems.push({
        source: path,
        message: `the file cannot be read (${error.code})`
      });
    }
  }
  return { files, problems };
}
async function list(directory, depth) {
  if (depth > deepest) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : list(path, depth + 1);
      return /\.(?:json|ya?ml|log|txt)$/i.test(entry.name) ? [path] : [];
    })
  );
  return found.flat().toSorted();
}

// src/report/diagnosis-json.ts
function diagnosisJson(workloads, release = version) {
  return printableJson({
    version: release,
    workloads: workloads.map(({ object, outcome, diagnoses }) => ({
      object: {
        apiVersion: object.apiVersion,
        kind: object.kind,
        namespace: object.namespace,
        name: object.name
      },
      outcome,
      diagnoses: diagnoses.map((diagnosis) => ({
        cause: diagnosis.cause,
        confidence: diagnosis.confidence,
        location: diagnosis.location,
        title: diagnosis.title,
        evidence: diagnosis.evidence,
        trail: diagnosis.trail,
        changed: diagnosis.changed,
        remedy: diagnosis.remedy,
        commands: diagnosis.commands,
        ruledOut: diagnosis.ruledOut,
        preventedBy: diagnosis.preventedBy,
        others: diagnosis.others,
        pods: diagnosis.pods
      }))
    }))
  });
}
function diagnosisErrorJson(message, release = version) {
  return printableJson({ version: release, error: { message }, workloads: [] });
}

// src/report/diagnosis-text.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var longest = 300;
function diagnosisText(workloads, options = {}) {
  const colors = (0, import_picocolors.createColors)(options.color === true);
  const failing = workloads.filter(({ diagnoses }) => diagnoses.length > 0);
  const others = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  const blocks = [
    ...failing.flatMap(
      (workload) => workload.diagnoses.map((diagnosis) => diagnosisLines(workload, diagnosis, colors))
    ),
    others.map((workload) => quietLine(workload, colors)),
    [`${plural(failing.length, "workload")} failing, ${others.length} not`]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function diagnosisLines({ object, pods }, diagnosis, colors) {
  const { container, kind } = diagnosis.location;
  const place = container === null ? "" : `, ${kind === "app" ? "" : `${kind} `}container ${visible(container)}`;
  const count = pods.present > 1 && diagnosis.pods.length > 0 ? `, ${diagnosis.pods.length} of ${pods.present} pods` : "";
  return [
    `${colors.red(colors.bold(line(diagnosis.title)))}`,
    `  ${visible(object.kind)} ${visible(object.namespace)}/${visible(object.name)}${place}${count}`,
    `  ${diagnosis.cause} (${diagnosis.confidence} confidence)`,
    "",
    "  why:",
    ...diagnosis.evidence.map(({ source, text: text2 }) => `    ${colors.dim(`${line(source)}:`)} ${line(text2)}`),
    ...changedLines(diagnosis, colors),
    "  fix:",
    ...diagnosis.remedy.steps.map((step) => `    ${line(step)}`),
    ...diagnosis.remedy.yaml === null ? [] : visibleLines(diagnosis.remedy.yaml).map((text2) => `      ${colors.green(text2)}`),
    "  look:",
    ...diagnosis.commands.map((command) => `    ${line(command)}`),
    ...diagnosis.ruledOut.length > 0 ? [`  ruled out: ${line(diagnosis.ruledOut.join(", "))}`] : [],
    ...diagnosis.preventedBy.length > 0 ? [`  gate rules that look for this before the deploy: ${diagnosis.preventedBy.join(", ")}`] : [],
    `  ${colors.dim(`how we got here: ${line(diagnosis.trail.map(({ question, answer }) => `${question} ${answer}`).join(" → "), 1e3)}`)}`
  ];
}
function changedLines({ changed }, colors) {
  if (!changed || changed.changes.length === 0) return [];
  return [
    `  changed since ${line(changed.since)}:`,
    ...changed.changes.slice(0, 8).flatMap(({ path, before, after }) => [
      ...before === void 0 ? [] : [`    ${colors.red(`- ${line(path)}: ${line(before)}`)}`],
      ...after === void 0 ? [] : [`    ${colors.green(`+ ${line(path)}: ${line(after)}`)}`]
    ])
  ];
}
function quietLine({ object, outcome }, colors) {
  const word = outcome === "complete" ? colors.green(outcome) : outcome;
  return `${word}: ${visible(object.kind)} ${visible(object.namespace)}/${visible(object.name)}`;
}
function line(text2, length = longest) {
  return visible(shorten(text2.replace(/\s*\n\s*/g, " ⏎ ").trim(), length));
}

// src/report/tree-text.ts
function treeText(tree2) {
  return `${nodeLines(tree2).join("\n")}
`;
}
function nodeLines(node) {
  if (typeof node === "string") return [node];
  const answers = Object.entries(node.branches);
  return [
    node.question,
    ...node.because === void 0 ? [] : [`  (${node.because})`],
    ...answers.flatMap(([answer, next], index) => {
      const last = index === answers.length - 1;
      const [first = "", ...rest] = nodeLines(next);
      return [
        `${last ? "└" : "├"}─ ${answer}: ${first}`,
        ...rest.map((line2) => `${last ? " " : "│"}  ${line2}`)
      ];
    })
  ];
}

// src/commands/diagnose.ts
async function diagnoseCommand(options) {
  if (options.from === void 0) return unable("name an evidence directory: diagnose --from DIR", options);
  try {
    const { files, problems } = await loadEvidence(options.from);
    const evidence = readEvidence(files);
    for (const { source, message } of [...problems, ...evidence.problems]) warn(`${source}: ${message}`);
    const workloads = diagnose(evidence);
    if (workloads.length === 0) return unable(`there is no workload in ${options.from}`, options);
    process.stdout.write(options.format === "json" ? diagnosisJson(workloads) : text(workloads));
    return workloads.some(({ diagnoses }) => diagnoses.length > 0) ? 1 : 0;
  } catch (error) {
    return unable(error instanceof Error ? error.message : String(error), options);
  }
}
function printTree() {
  process.stdout.write(treeText(tree));
}
function text(workloads) {
  const { stdout, env } = process;
  return diagnosisText(workloads, { color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" });
}
function unable(message, { format }) {
  warn(message);
  if (format === "json") process.stdout.write(diagnosisErrorJson(message));
  return 2;
}
function warn(message) {
  process.stderr.write(`crashgate: ${visible(message)}
`);
}
export {
  diagnoseCommand,
  printTree
};
