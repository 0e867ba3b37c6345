import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  parseJson
} from "./text-parse-json.js";
import {
  readObject,
  readPod
} from "./kubernetes-pod.js";
import {
  isWorkloadKind
} from "./kubernetes-kinds.js";
import {
  asList,
  asMapping,
  asString,
  isMapping
} from "./manifest-value.js";

// src/kubernetes/cut.ts
var keptAnnotations = /^(?:deployment\.kubernetes\.io\/revision|crashgate\b|rollout\.argoproj\.io\/revision)/;
function readCut(object, share) {
  const kind = asString(object.kind) ?? "";
  const spec = asMapping(object.spec);
  const read = readObject({
    apiVersion: asString(object.apiVersion) ?? "",
    kind,
    metadata: cutMetadata(asMapping(object.metadata)),
    spec: kind === "Pod" ? podSpecOf(spec, share) : spec,
    status: asMapping(object.status),
    ...kind === "Event" ? fieldsOf(object, eventFields) : {},
    ...kind === "ControllerRevision" ? fieldsOf(object, ["revision"]) : {}
  });
  if (kind === "Pod") return readPod(read);
  return isWorkloadKind(kind) ? { ...read, lastApplied: lastAppliedTo(object) } : read;
}
var lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
function lastAppliedTo({ metadata }) {
  const text = asString(asMapping(asMapping(metadata).annotations)[lastApplied]);
  try {
    const parsed = text === void 0 ? void 0 : parseJson(text);
    return isMapping(parsed) ? parsed : void 0;
  } catch {
    return void 0;
  }
}
var keptMetadata = [
  ...["name", "namespace", "uid", "resourceVersion", "generation"],
  ...["creationTimestamp", "deletionTimestamp", "labels", "ownerReferences"]
];
function cutMetadata(metadata) {
  const annotations = annotationsOf(metadata.annotations);
  return { ...fieldsOf(metadata, keptMetadata), ...annotations ? { annotations } : {} };
}
var eventFields = [
  ...["type", "reason", "message", "note", "involvedObject", "regarding", "related", "reportingComponent"],
  ...["count", "firstTimestamp", "lastTimestamp", "eventTime", "series"],
  ...["deprecatedCount", "deprecatedFirstTimestamp", "deprecatedLastTimestamp"]
];
function fieldsOf(object, fields) {
  return Object.fromEntries(
    fields.filter((field) => object[field] != null).map((field) => [field, object[field]])
  );
}
function specSharer() {
  const known = /* @__PURE__ */ new Map();
  return (spec) => {
    const text = JSON.stringify(spec);
    const shared = known.get(text);
    if (shared) return shared;
    if (known.size >= 2e3) known.clear();
    known.set(text, spec);
    return spec;
  };
}
function podSpecOf({ nodeName, ...spec }, share) {
  const shared = share(withoutTokenVolume(spec));
  return nodeName === void 0 ? shared : { ...shared, nodeName };
}
function withoutTokenVolume(spec) {
  const isToken = (entry) => /^kube-api-access-/.test(asString(asMapping(entry).name) ?? "");
  const containers = (list) => asList(list).map((container) => {
    const value = asMapping(container);
    return { ...value, volumeMounts: asList(value.volumeMounts).filter((mount) => !isToken(mount)) };
  });
  return {
    ...spec,
    volumes: asList(spec.volumes).filter((volume) => !isToken(volume)),
    containers: containers(spec.containers),
    ...spec.initContainers === void 0 ? {} : { initContainers: containers(spec.initContainers) }
  };
}
function annotationsOf(value) {
  const kept = Object.entries(asMapping(value)).filter(([key]) => keptAnnotations.test(key));
  return kept.length > 0 ? Object.fromEntries(kept) : void 0;
}

export {
  readCut,
  specSharer
};
