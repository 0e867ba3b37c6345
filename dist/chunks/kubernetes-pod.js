import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  parseTime
} from "./kubernetes-time.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping
} from "./manifest-value.js";

// src/kubernetes/object.ts
function readObject(value, source = `${asString(value.kind) ?? ""} ${asString(asMapping(value.metadata).name) ?? ""}`) {
  const metadata = asMapping(value.metadata);
  return {
    source,
    value,
    apiVersion: asString(value.apiVersion) || "v1",
    kind: asString(value.kind) ?? "",
    namespace: asString(metadata.namespace) || "default",
    name: asString(metadata.name) ?? "",
    uid: asString(metadata.uid) ?? "",
    metadata: {
      resourceVersion: asString(metadata.resourceVersion) ?? "",
      ...present({
        generation: asNumber(metadata.generation),
        creationTimestamp: asString(metadata.creationTimestamp),
        deletionTimestamp: asString(metadata.deletionTimestamp),
        labels: isMapping(metadata.labels) ? metadata.labels : void 0,
        annotations: isMapping(metadata.annotations) ? metadata.annotations : void 0,
        ownerReferences: ownersOf(metadata.ownerReferences)
      })
    },
    spec: asMapping(value.spec),
    status: asMapping(value.status)
  };
}
function referenceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}
function placeOf({ namespace, name }) {
  return namespace === "" ? name : `${namespace}/${name}`;
}
function keyOf({ kind, namespace, name }) {
  return `${kind}/${namespace}/${name}`;
}
function ownersOf(value) {
  const owners = asList(value).filter(isMapping);
  return owners.length > 0 ? owners : void 0;
}
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

// src/kubernetes/condition.ts
function conditionOf({ status }, type) {
  return asList(status.conditions).map(asMapping).find((condition) => condition.type === type);
}

// src/kubernetes/run.ts
var lastSignal = 64;
function readRun(value, { container, previous, field }) {
  if (!isMapping(value)) return void 0;
  const reason = asString(value.reason) ?? "";
  const exit = asNumber(value.exitCode) ?? (reason === "Completed" ? 0 : void 0);
  if (exit === void 0 && Object.keys(value).length === 0) return void 0;
  const finishedAt = parseTime(value.finishedAt);
  const signal = exit !== void 0 && exit > 128 && exit <= 128 + lastSignal ? exit - 128 : void 0;
  return {
    id: asString(value.containerID) || `${container}@${finishedAt ?? "unknown"}`,
    container,
    previous,
    exit,
    signal: asNumber(value.signal) || signal,
    reason,
    message: (asString(value.message) ?? "").trim(),
    startedAt: parseTime(value.startedAt),
    finishedAt,
    field
  };
}

// src/kubernetes/container.ts
function readContainer({ kind, spec, field }, entry) {
  const status = entry ?? {};
  const container = asString(spec.name) ?? "";
  const states = asMapping(status.state);
  const state = ["waiting", "running", "terminated"].find((each) => isMapping(states[each]));
  const now = asMapping(state && states[state]);
  const runs = [
    readRun(asMapping(status.lastState).terminated, {
      container,
      previous: true,
      field: `${field}.lastState.terminated`
    }),
    readRun(states.terminated, { container, previous: false, field: `${field}.state.terminated` })
  ];
  return {
    name: container,
    kind,
    spec,
    image: asString(spec.image) ?? asString(status.image),
    imageId: asString(status.imageID) || void 0,
    field,
    reported: entry !== void 0,
    state: state ?? "none",
    waiting: state === "waiting" ? { reason: asString(now.reason) ?? "", message: asString(now.message) ?? "" } : void 0,
    runningSince: state === "running" ? parseTime(now.startedAt) : void 0,
    ends: runs.filter((run) => run !== void 0),
    restarts: asNumber(status.restartCount) ?? 0,
    ready: status.ready === true,
    started: typeof status.started === "boolean" ? status.started : void 0
  };
}
function initKind({ restartPolicy }) {
  return restartPolicy === "Always" ? "sidecar" : "init";
}

// src/kubernetes/pod.ts
var known = /* @__PURE__ */ new WeakMap();
function readPod(object) {
  let pod = known.get(object);
  if (!pod) {
    pod = read(object);
    known.set(object, pod).set(pod, pod);
  }
  return pod;
}
function read(object) {
  const { metadata, spec, status } = object;
  const { labels = {} } = metadata;
  const containers = readContainers(spec, status);
  return {
    ...object,
    phase: asString(status.phase) ?? "",
    reason: asString(status.reason) ?? "",
    message: (asString(status.message) ?? "").trim(),
    created: parseTime(metadata.creationTimestamp),
    restartPolicy: asString(spec.restartPolicy) ?? "Always",
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== void 0,
    revision: asString(labels["pod-template-hash"]) ?? asString(labels["rollouts-pod-template-hash"]) ?? asString(labels["controller-revision-hash"]),
    ready: conditionOf(object, "Ready")?.status === "True",
    restarts: containers.reduce((sum, { restarts }) => sum + restarts, 0),
    containers
  };
}
function readContainers(spec, status) {
  return ["initContainers", "containers"].flatMap((list) => {
    const field = list === "containers" ? "containerStatuses" : "initContainerStatuses";
    const statuses = asList(status[field]).map(asMapping);
    const specs = asList(spec[list]).filter(isMapping);
    const unspecified = statuses.filter(({ name }) => !specs.some((container) => container.name === name));
    return [...specs, ...unspecified.map(({ name, image }) => ({ name, image }))].map((own) => {
      const index = statuses.findIndex(({ name }) => name === (asString(own.name) ?? ""));
      const kind = list === "containers" ? "app" : initKind(own);
      const place = `status.${field}[${Math.max(0, index)}]`;
      return readContainer({ kind, spec: own, field: place }, statuses[index]);
    });
  });
}

export {
  conditionOf,
  readContainer,
  readObject,
  referenceOf,
  placeOf,
  keyOf,
  readPod
};
