import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping
} from "./chunk-DRWJSKVA.js";

// src/rollout/record.ts
var keptAnnotations = /^(?:deployment\.kubernetes\.io\/revision|crashgate\b|rollout\.argoproj\.io\/revision)/;
function recordOf(object, share) {
  const metadata = asMapping(object.metadata);
  const spec = asMapping(object.spec);
  const kind = asString(object.kind) ?? "";
  return {
    apiVersion: asString(object.apiVersion) ?? "",
    kind,
    metadata: {
      name: asString(metadata.name) ?? "",
      uid: asString(metadata.uid) ?? "",
      resourceVersion: asString(metadata.resourceVersion) ?? "",
      ...present({
        namespace: asString(metadata.namespace),
        generation: asNumber(metadata.generation),
        creationTimestamp: asString(metadata.creationTimestamp),
        deletionTimestamp: asString(metadata.deletionTimestamp),
        labels: isMapping(metadata.labels) ? metadata.labels : void 0,
        annotations: annotationsOf(metadata.annotations),
        ownerReferences: ownersOf(metadata.ownerReferences)
      })
    },
    spec: kind === "Pod" ? podSpecOf(spec, share) : spec,
    status: asMapping(object.status),
    ...kind === "Event" ? fieldsOf(object, eventFields) : {},
    ...kind === "ControllerRevision" ? fieldsOf(object, ["revision"]) : {}
  };
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
function ownersOf(value) {
  const owners = asList(value).filter(isMapping);
  return owners.length > 0 ? owners : void 0;
}
function present(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
}

export {
  recordOf,
  specSharer
};
