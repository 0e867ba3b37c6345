import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  podTemplatesOf,
  workloadsOf
} from "./manifest-pod-probe.js";
import {
  kustomizeFiles
} from "./manifest-kustomization.js";
import {
  formatPath
} from "./manifest-path.js";
import {
  isKustomization,
  locate,
  locateIn,
  objectsOf
} from "./manifest-object.js";
import {
  locationAt,
  readDocuments,
  renderFirst,
  templateBraces
} from "./manifest-yaml-yaml.js";
import {
  asList,
  asMapping,
  asString,
  describeType,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  pushAll
} from "./text-many.js";

// src/manifest/input-problem.ts
function unreadableProblem(unreadable) {
  const { file, offset, text, message, because, fix } = unreadable;
  return {
    location: offset === void 0 ? { file: file.path } : locationAt(file, offset),
    message,
    because: because ?? "nothing in this document could be checked",
    fix,
    judged: because !== void 0,
    namespace: /^[ \t]*namespace:[ \t]*["']?([a-z0-9-]+)["']?[ \t\r]*$/m.exec(text ?? "")?.[1]
  };
}
function duplicateKeyProblem(document, duplicate) {
  const { file, start } = document;
  const harmless = duplicate.same && (file.rendered !== void 0 || document.source !== void 0);
  const first = locationAt(file, start + duplicate.firstOffset);
  return {
    location: locationAt(file, start + duplicate.offset, start + duplicate.offset + duplicate.key.length),
    message: `key "${duplicate.key}" is written twice in one mapping, first in line ${first.line}`,
    because: harmless ? "both say the same: Helm and Argo CD take it, kustomize and strict readers refuse the document" : "kubectl silently keeps the last; kustomize and strict readers refuse the document",
    fix: `keep one of the two "${duplicate.key}" keys`,
    judged: true,
    harmless
  };
}
function whyNoObject(document) {
  const { file, value } = document;
  const place = { location: locateIn(document, []) };
  if (!isMapping(value)) {
    const patch = asList(value).length > 0 && asList(value).every((item) => isMapping(item) && "op" in item && "path" in item);
    if (patch) {
      return {
        ...place,
        broken: false,
        message: "this is a JSON patch, not a manifest",
        because: "it was skipped",
        fix: "pass the output of kustomize build, which has the patch applied"
      };
    }
    const isMeant = !Array.isArray(value) || value.some((item) => hasKey(item, "kind") || hasKey(item, "apiVersion"));
    if (!isMeant) {
      return {
        ...place,
        broken: false,
        message: "this is a list of something else, not a Kubernetes object",
        because: "it was skipped",
        fix: "leave this file out, or pass the rendered manifests"
      };
    }
    return {
      ...place,
      broken: true,
      message: `this document is ${describeType(value)}, not a Kubernetes object`,
      because: "nothing in this document could be checked",
      fix: "a manifest is a mapping with apiVersion, kind and metadata"
    };
  }
  const missing = ["apiVersion", "kind"].filter((field) => !asString(value[field]));
  const written = missing.find((field) => hasKey(value, field) && value[field] !== null);
  const meant = missing.length === 1 ? isMapping(value.metadata) : hasKey(value, "kind") && hasKey(value, "apiVersion");
  if (meant) {
    return {
      location: locateIn(document, written ? [written] : []),
      broken: true,
      message: written ? `the ${written} of this object is ${describeType(value[written])}, not a name` : `this object has no ${missing[0]}`,
      because: "the API server cannot tell what it is",
      fix: missing[0] === "kind" ? "add kind, for example kind: Deployment" : "add apiVersion, for example apiVersion: apps/v1"
    };
  }
  const values = /(?:^|\/)values[^/]*\.ya?ml$/.test(file.path);
  return {
    ...place,
    broken: false,
    message: values ? "this is a Helm values file, not a manifest" : "this is no Kubernetes object: it has no apiVersion and kind",
    because: "it was skipped",
    fix: values ? "render the chart and pass the result, or use the helm input" : "leave this file out, or pass the rendered manifests"
  };
}
function kustomizationProblem(object) {
  return {
    location: locate(object, []),
    object,
    path: [],
    message: `${object.kind} is input for kustomize, not a manifest`,
    because: "names, namespaces and generated objects are known only after rendering",
    fix: "pass the output of kustomize build, or use the kustomize input"
  };
}
function kustomizeFileProblem(what, use) {
  const isObject = "document" in what;
  return {
    location: isObject ? locate(what, []) : locateIn(what, []),
    ...isObject ? { object: what, path: [] } : {},
    message: `${isObject ? what.title : "this"} is a ${use} that a kustomization ${use === "patch" ? "applies" : "reads"}, not a manifest`,
    because: "it was skipped",
    fix: "pass the output of kustomize build, which has it applied"
  };
}
function brokenItems(document) {
  const value = asMapping(document.value);
  const kind = asString(value.kind) ?? "";
  if (!kind.endsWith("List") || !hasKey(value, "items") || value.items === null) return [];
  const problem = (path, what) => ({
    location: locateIn(document, path),
    message: `${formatPath(path)} ${what}`,
    because: "nothing in it could be checked",
    fix: "write the object out, or remove it"
  });
  if (!Array.isArray(value.items)) return [problem(["items"], `is ${describeType(value.items)}, not a list`)];
  return value.items.flatMap((item, index) => {
    const path = ["items", index];
    if (!isMapping(item)) return [problem(path, `is ${describeType(item)}, not a Kubernetes object`)];
    const missing = ["apiVersion", "kind"].find((field) => kind === "List" && !asString(item[field]));
    return missing ? [problem(path, `has no ${missing}`)] : [];
  });
}

// src/manifest/object-problem.ts
function generatedName(object) {
  const metadata = asMapping(object.value.metadata);
  if (object.name !== "" || asString(metadata.generateName) === void 0) return [];
  const path = ["metadata", "generateName"];
  return [
    {
      location: locate(object, path),
      object,
      path,
      message: `${object.title} has a generateName, which kubectl apply refuses`,
      because: "only kubectl create makes a new object each time",
      fix: "give it a name, or run kubectl create for it"
    }
  ];
}
var namedGroups = /* @__PURE__ */ new Set([
  "",
  "apps",
  "autoscaling",
  "batch",
  "networking.k8s.io",
  "policy",
  "rbac.authorization.k8s.io"
]);
function misnamedObject(object) {
  const { name, namespace, generateName } = asMapping(object.value.metadata);
  for (const [field, value] of Object.entries({ name, namespace })) {
    const braces = templateBraces.exec(asString(value) ?? "");
    if (!braces) continue;
    return [
      {
        location: locate(object, ["metadata", field]),
        object,
        path: ["metadata", field],
        message: `this is a template, not a manifest: the ${field} of this ${object.kind} is ${braces[0].slice(0, 60)}`,
        because: "the API server refuses it",
        fix: renderFirst,
        namespace: field === "namespace" ? void 0 : object.namespace
      }
    ];
  }
  if (object.name !== "" || asString(generateName) || object.kind === "Config") return [];
  const empty = name === void 0 || name === null || name === "";
  if (empty && !namedGroups.has(object.group)) return [];
  const path = ["metadata", "name"];
  return [
    {
      location: locate(object, path),
      object,
      path,
      message: empty ? `this ${object.kind} has no name` : `the name of this ${object.kind} is ${describeType(name)}`,
      because: "the API server refuses it",
      fix: empty || typeof name === "object" ? "metadata: {name: NAME}" : `name: "${name}"`,
      namespace: object.namespace
    }
  ];
}
function brokenPodSpecs(object, options) {
  return podTemplatesOf(object, options.podSpecPaths).flatMap((place) => {
    if (place.workflowStep || place.guessed) return [];
    const problem = (path, message) => ({
      location: locate(object, path),
      object,
      path,
      message: `${object.title}: ${message}`,
      because: "the API server refuses it, so nothing in it could be checked",
      fix: path.at(place.spec.length) === "volumes" ? "volumes are a list, with a name each" : "a pod spec needs containers: a list with at least a name and an image each",
      namespace: object.namespace
    });
    const podSpec = valueAt(object.value, place.spec);
    if (!isMapping(podSpec))
      return [problem(place.spec, `${formatPath(place.spec)} is ${describeType(podSpec)}, not a pod spec`)];
    const problems = [];
    for (const field of ["containers", "initContainers", "ephemeralContainers", "volumes"]) {
      const list = podSpec[field];
      const path = [...place.spec, field];
      if (list === void 0 || list === null) {
        if (field === "containers") problems.push(problem(path, `${formatPath(path)} is empty`));
      } else if (!Array.isArray(list)) {
        problems.push(problem(path, `${formatPath(path)} is ${describeType(list)}, not a list`));
      } else {
        if (field === "containers" && list.length === 0)
          problems.push(problem(path, `${formatPath(path)} is empty`));
        for (const [index, item] of list.entries()) {
          if (isMapping(item)) continue;
          const itemPath = [...path, index];
          problems.push(problem(itemPath, `${formatPath(itemPath)} is ${describeType(item)}, not a mapping`));
        }
      }
    }
    return problems;
  });
}

// src/manifest/manifest-set.ts
function readManifestSet(files, unreadableFiles, options) {
  const documents = [];
  let objects = [];
  const others = [];
  const unreadable = unreadableFiles.map(unreadableProblem);
  const foreign = [];
  const ignoredFiles = [];
  for (const file of files) {
    const read = readDocuments(file);
    const json = /\.json$/i.test(file.path) && !file.named;
    if (json && !/"(?:apiVersion|kind)"/.test(file.text)) {
      ignoredFiles.push(file.path);
      continue;
    }
    pushAll(unreadable, read.unreadable.map(unreadableProblem));
    for (const document of read.documents) {
      documents.push(document);
      const found = objectsOf(document);
      if (found === void 0) {
        others.push(document);
        continue;
      }
      pushAll(
        unreadable,
        document.duplicateKeys.map((duplicate) => duplicateKeyProblem(document, duplicate))
      );
      pushAll(objects, found);
      pushAll(unreadable, brokenItems(document));
    }
  }
  pushAll(foreign, objects.filter(isKustomization).map(kustomizationProblem));
  const uses = kustomizeFiles(objects);
  objects = objects.filter((object) => {
    const use = uses.get(object.document.file.path);
    if (use && !isKustomization(object)) foreign.push(kustomizeFileProblem(object, use));
    return !use || isKustomization(object);
  });
  for (const document of others) {
    const use = uses.get(document.file.path);
    const problem = use ? { ...kustomizeFileProblem(document, use), broken: false } : whyNoObject(document);
    (problem.broken ? unreadable : foreign).push(problem);
    if (problem.broken) {
      pushAll(
        unreadable,
        document.duplicateKeys.map((duplicate) => duplicateKeyProblem(document, duplicate))
      );
    }
  }
  const workloads = objects.flatMap((object) => workloadsOf(object, options));
  pushAll(unreadable, objects.filter((object) => !isKustomization(object)).flatMap(misnamedObject));
  pushAll(
    unreadable,
    objects.flatMap((object) => brokenPodSpecs(object, options))
  );
  pushAll(foreign, objects.flatMap(generatedName));
  return { files, documents, objects, workloads, unreadable, foreign, ignoredFiles };
}

export {
  readManifestSet
};
