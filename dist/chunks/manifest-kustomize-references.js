import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping,
  asString
} from "./manifest-value.js";

// src/manifest/kustomize-references.ts
var directoryFields = ["resources", "bases", "components", "generators", "transformers", "validators"];
var fileFields = ["crds", "configurations", "patchesStrategicMerge"];
var fieldsWithPath = ["patches", "patchesJson6902", "replacements"];
function kustomizeReferences(kustomization) {
  const value = asMapping(kustomization);
  const references = [];
  const add = (found, path, mayBeDirectory = false) => {
    const text = asString(found);
    if (text === void 0 || text.includes("\n")) return;
    const reference = text.trim();
    if (reference !== "") references.push({ path, reference, remote: isRemote(reference), mayBeDirectory });
  };
  for (const field of directoryFields)
    asList(value[field]).forEach((entry, index) => {
      add(entry, [field, index], true);
    });
  for (const field of fileFields)
    asList(value[field]).forEach((entry, index) => {
      add(entry, [field, index]);
    });
  for (const field of fieldsWithPath)
    asList(value[field]).forEach((entry, index) => {
      add(asMapping(entry).path, [field, index, "path"]);
    });
  for (const field of ["configMapGenerator", "secretGenerator"])
    asList(value[field]).forEach((entry, index) => {
      const { files, env, envs } = asMapping(entry);
      asList(files).forEach((file, at) => {
        add(asString(file)?.replace(/^[^=/]*=/, ""), [field, index, "files", at]);
      });
      asList(envs).forEach((file, at) => {
        add(file, [field, index, "envs", at]);
      });
      add(env, [field, index, "env"]);
    });
  add(asMapping(value.openapi).path, ["openapi", "path"]);
  return references;
}
function isRemote(reference) {
  return /^(?:git::)?(?:[a-z][a-z0-9+.-]*:\/\/|[^\s/@:]+@[^\s/:]+:|github\.com[:/]|gh:)|^git::/i.test(
    reference
  );
}

export {
  kustomizeReferences
};
