import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  locationAt,
  sourceMapOf
} from "./manifest-yaml-yaml.js";
import {
  asList,
  asMapping,
  asString,
  isMapping,
  valueAt
} from "./manifest-value.js";

// src/manifest/object.ts
function objectsOf(document) {
  if (!isMapping(document.value)) return void 0;
  return expand(document, [], document.value, kindByFileName(document.file.path));
}
function kindByFileName(path) {
  return /(?:^|\/)kustomization\.ya?ml$/.test(path) ? { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization" } : void 0;
}
function locate(object, path, options) {
  return locateIn(object.document, [...object.path, ...path], options);
}
function locateIn(document, path, options) {
  const span = sourceMapOf(document).locate(path, options);
  return locationAt(document.file, document.start + span.start, document.start + span.end);
}
function writtenAt({ document, path: root }, path) {
  const { start, end } = sourceMapOf(document).locate([...root, ...path]);
  return document.text.slice(start, end);
}
function isKustomization(object) {
  return object.group === "kustomize.config.k8s.io";
}
function groupOf(apiVersion) {
  const slash = apiVersion.lastIndexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function expand(document, path, value, inherited) {
  const apiVersion = asString(value.apiVersion) ?? inherited?.apiVersion;
  const kind = asString(value.kind) ?? inherited?.kind;
  if (!apiVersion || !kind) return void 0;
  if (kind.endsWith("List") && "items" in value) {
    const itemKind = kind.slice(0, -"List".length);
    return asList(value.items).flatMap((item, index) => {
      const typed = itemKind === "" ? void 0 : { apiVersion, kind: itemKind };
      return isMapping(item) ? expand(document, [...path, "items", index], item, typed) ?? [] : [];
    });
  }
  const metadata = asMapping(value.metadata);
  const name = asString(metadata.name) ?? "";
  const namespace = asString(metadata.namespace) || void 0;
  const shown = name || `${asString(metadata.generateName) ?? "(no name)"}`;
  return [
    {
      document,
      path,
      value,
      apiVersion,
      group: groupOf(apiVersion),
      version: apiVersion.slice(apiVersion.lastIndexOf("/") + 1),
      kind,
      name,
      namespace,
      labels: asMapping(metadata.labels),
      annotations: asMapping(metadata.annotations),
      title: `${kind} ${namespace ? `${namespace}/` : ""}${shown}`
    }
  ];
}
function sourceOf(object) {
  const origin = asString(valueAt(object.annotations, ["config.kubernetes.io/origin"]));
  return /^path:\s*(\S.*?)\s*$/m.exec(origin ?? "")?.[1] ?? object.document.source;
}

export {
  objectsOf,
  locate,
  locateIn,
  writtenAt,
  isKustomization,
  groupOf,
  sourceOf
};
