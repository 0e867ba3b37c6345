import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  kustomizeReferences
} from "./manifest-kustomize-references.js";
import {
  parsePath
} from "./manifest-path.js";
import {
  isKustomization
} from "./manifest-object.js";
import {
  asList,
  asMapping,
  asString,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";

// src/manifest/pod-spec.ts
var at = (template, spec = [...template, "spec"]) => [
  { template, spec, guessed: false }
];
var specTemplate = () => at(["spec", "template"]);
var workflowSteps = (spec) => ({ value }) => asList(valueAt(value, [...spec, "templates"])).flatMap((step, index) => {
  const runsPod = ["container", "script", "containerSet"].some(
    (field) => isMapping(asMapping(step)[field])
  );
  const place = [...spec, "templates", index];
  return runsPod ? [{ template: place, spec: place, guessed: false, workflowStep: true }] : [];
});
var finders = {
  "/Pod": () => at([], ["spec"]),
  "/ReplicationController": specTemplate,
  "/PodTemplate": () => at(["template"]),
  "apps/Deployment": specTemplate,
  "apps/StatefulSet": specTemplate,
  "apps/DaemonSet": specTemplate,
  "apps/ReplicaSet": specTemplate,
  "extensions/Deployment": specTemplate,
  "extensions/DaemonSet": specTemplate,
  "extensions/ReplicaSet": specTemplate,
  "batch/Job": specTemplate,
  "batch/CronJob": () => at(["spec", "jobTemplate", "spec", "template"]),
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  "argoproj.io/Rollout": ({ value }) => isMapping(asMapping(value.spec).workloadRef) ? [] : specTemplate(),
  // https://knative.dev/docs/serving/reference/serving-api/
  "serving.knative.dev/Service": specTemplate,
  "serving.knative.dev/Configuration": specTemplate,
  "serving.knative.dev/Revision": () => at([], ["spec"]),
  "apps.openshift.io/DeploymentConfig": specTemplate,
  "/DeploymentConfig": specTemplate,
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  "keda.sh/ScaledJob": () => at(["spec", "jobTargetRef", "template"]),
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  "jobset.x-k8s.io/JobSet": ({ value }) => asList(valueAt(value, ["spec", "replicatedJobs"])).flatMap(
    (_, index) => at(["spec", "replicatedJobs", index, "template", "spec", "template"])
  ),
  // https://argo-workflows.readthedocs.io/en/latest/fields/
  "argoproj.io/Workflow": workflowSteps(["spec"]),
  "argoproj.io/WorkflowTemplate": workflowSteps(["spec"]),
  "argoproj.io/ClusterWorkflowTemplate": workflowSteps(["spec"]),
  "argoproj.io/CronWorkflow": workflowSteps(["spec", "workflowSpec"])
};
function isKnownKind({ group, kind }) {
  return Object.hasOwn(finders, `${group}/${kind}`);
}
function podTemplatesOf(object, podSpecPaths = {}) {
  const key = `${object.group}/${object.kind}`;
  const finder = Object.hasOwn(finders, key) ? finders[key] : void 0;
  if (finder) return finder(object);
  const named = object.group === "" && !Object.hasOwn(podSpecPaths, key) ? object.kind : key;
  const configured = Object.hasOwn(podSpecPaths, named) ? podSpecPaths[named] : void 0;
  if (configured !== void 0) return configuredPlace(object, parsePath(configured));
  const containers = asList(valueAt(object.value, ["spec", "template", "spec", "containers"]));
  const looksLikePod = containers.some((container) => asString(asMapping(container).image) !== void 0);
  return looksLikePod ? [{ template: ["spec", "template"], spec: ["spec", "template", "spec"], guessed: true }] : [];
}
function configuredPlace(object, path) {
  const value = asMapping(valueAt(object.value, path));
  const namesTemplate = !hasKey(value, "containers") && isMapping(value.spec);
  const spec = namesTemplate ? [...path, "spec"] : path;
  const template = namesTemplate ? path : path.at(-1) === "spec" ? path.slice(0, -1) : path;
  return [{ template, spec, guessed: false }];
}

// src/manifest/workload.ts
function workloadsOf(object, options) {
  return podTemplatesOf(object, options.podSpecPaths).flatMap((place) => {
    const podSpec = valueAt(object.value, place.spec);
    return isMapping(podSpec) ? [viewWorkload(object, place, podSpec, options)] : [];
  });
}
function viewWorkload(object, place, podSpec, options) {
  const metadata = asMapping(valueAt(object.value, [...place.template, "metadata"]));
  const hook = asString(object.annotations["helm.sh/hook"]) ?? "";
  const containers = [];
  const workload = {
    object,
    class: classify(object, podSpec, hook),
    guessed: place.guessed,
    testHook: hook.split(",").some((event) => event.trim().startsWith("test")),
    podSpec,
    podSpecPath: place.spec,
    podLabels: asMapping(metadata.labels),
    podAnnotations: asMapping(metadata.annotations),
    templatePath: place.template,
    containers,
    title: object.title
  };
  for (const [field, path, value] of containerValues(place, podSpec)) {
    const name = asString(value.name) ?? (place.workflowStep ? asString(podSpec.name) ?? "main" : "(no name)");
    containers.push({
      workload,
      class: classOf(field, value, options),
      name,
      value,
      path,
      title: `${name} (${object.title})`
    });
  }
  return workload;
}
var batchKinds = /* @__PURE__ */ new Set(["Job", "CronJob", "ScaledJob", "JobSet"]);
var workflowKinds = /* @__PURE__ */ new Set(["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate", "CronWorkflow"]);
function classify(object, podSpec, hook) {
  if (batchKinds.has(object.kind) || workflowKinds.has(object.kind)) return "batch";
  if (object.kind === "Pod" || object.kind === "PodTemplate") {
    const restarts = podSpec.restartPolicy === void 0 || podSpec.restartPolicy === "Always";
    return hook === "" && restarts ? "static" : "batch";
  }
  const ends = podSpec.restartPolicy === "Never" || podSpec.restartPolicy === "OnFailure";
  return ends && !isKnownKind(object) ? "batch" : "service-like";
}
function* containerValues(place, podSpec) {
  for (const field of ["initContainers", "containers", "sidecars", "ephemeralContainers"]) {
    if (field === "sidecars" && !place.workflowStep) continue;
    for (const [index, value] of asList(podSpec[field]).entries()) {
      if (isMapping(value)) yield [field, [...place.spec, field, index], value];
    }
  }
  if (!place.workflowStep) return;
  for (const field of ["container", "script"]) {
    const value = podSpec[field];
    if (isMapping(value)) yield ["containers", [...place.spec, field], value];
  }
  for (const [index, value] of asList(asMapping(podSpec.containerSet).containers).entries()) {
    if (isMapping(value)) yield ["containers", [...place.spec, "containerSet", "containers", index], value];
  }
}
function classOf(field, value, options) {
  if (field === "ephemeralContainers") return "ephemeral";
  if (field === "sidecars") return "sidecar";
  if (field === "containers") return "regular";
  return value.restartPolicy === "Always" && options.kubernetesMinor >= 29 ? "sidecar" : "init";
}

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
  besideFile,
  podTemplatesOf,
  workloadsOf
};
