import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  kustomizeReferences
} from "./manifest-kustomize-references.js";
import {
  isKustomization
} from "./manifest-object.js";
import {
  asString
} from "./manifest-value.js";

// src/manifest/kustomization.ts
var uses = {
  ...{ patches: "patch", patchesStrategicMerge: "patch", patchesJson6902: "patch", replacements: "patch" },
  ...{ generators: "configuration", transformers: "configuration", validators: "configuration" },
  ...{ configurations: "configuration", openapi: "configuration" }
};
function kustomizeFiles(objects) {
  const files = /* @__PURE__ */ new Map();
  for (const { value, document } of objects.filter(isKustomization)) {
    for (const { path, reference, remote } of kustomizeReferences(value)) {
      const use = uses[asString(path[0]) ?? ""];
      if (use && !remote) files.set(besideFile(document.file.path, reference), use);
    }
  }
  return files;
}
function besideFile(file, relative) {
  const parts = file.split("/").slice(0, -1);
  for (const part of relative.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

export {
  kustomizeFiles,
  besideFile
};
