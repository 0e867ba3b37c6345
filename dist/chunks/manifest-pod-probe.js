import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  parsePath
} from "./manifest-path.js";
import {
  asList,
  asMapping,
  asString,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";

// src/manifest/pod/probe.ts
var probeFields = ["startupProbe", "livenessProbe", "readinessProbe"];
var hookFields = ["postStart", "preStop"];
var probeHandlerKinds = ["exec", "httpGet", "tcpSocket", "grpc"];
var hookHandlerKinds = ["exec", "httpGet", "tcpSocket", "sleep"];
var labels = {
  startupProbe: "startup probe",
  livenessProbe: "liveness probe",
  readinessProbe: "readiness probe"
};
function probesOf(container) {
  return probeFields.map((field) => probeOf(container, field)).filter((probe) => probe !== void 0);
}
function probeOf(container, field) {
  const value = container.value[field];
  if (!isMapping(value) || !mayHaveProbes(container)) return void 0;
  const path = [...container.path, field];
  const handler = handlerOf(value, path, probeHandlerKinds);
  return { field, label: labels[field], value, path, handler };
}
function hooksOf(container) {
  if (!mayHaveProbes(container)) return [];
  const lifecycle = asMapping(container.value.lifecycle);
  return hookFields.flatMap((field) => {
    const value = lifecycle[field];
    if (!isMapping(value)) return [];
    const path = [...container.path, "lifecycle", field];
    return [
      { label: `${field} hook`, value, path, handler: handlerOf(value, path, hookHandlerKinds) }
    ];
  });
}
function mayHaveProbes(container) {
  return container.class === "regular" || container.class === "sidecar";
}
function isKnative(container) {
  return container.workload.object.group === "serving.knative.dev";
}
function timingOf(probe) {
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probe.value;
  const numbers = [initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold];
  if (!numbers.every((number) => number === void 0 || number === null || isCount(number)))
    return void 0;
  return {
    initialDelay: Number(initialDelaySeconds) || 0,
    period: Number(periodSeconds) || 10,
    timeout: Number(timeoutSeconds) || 1,
    failureThreshold: Number(failureThreshold) || 3
  };
}
function isCount(value) {
  return Number.isInteger(value) && value >= 0 && value <= 2 ** 31 - 1;
}
function startBudget({ initialDelay, period, timeout, failureThreshold }) {
  return initialDelay + (failureThreshold - 1) * period + timeout;
}
function explainStartBudget(timing) {
  const { initialDelay, period, timeout, failureThreshold } = timing;
  const delay = initialDelay > 0 ? `${initialDelay} s + ` : "";
  return `${delay}${failureThreshold - 1} × ${period} s + ${timeout} s = ${startBudget(timing)} s`;
}
function failureWindow({ period, failureThreshold }) {
  return failureThreshold * period;
}
function killBudget(liveness, hasStartupProbe) {
  return startBudget(hasStartupProbe ? { ...liveness, initialDelay: 0 } : liveness);
}
function writeHandler({ kind, value }) {
  if (kind === "exec") {
    const command = asList(value.command);
    const harmless = command.every(
      (word) => typeof word === "string" && !/pass|secret|token|auth/i.test(word)
    );
    return harmless && command.length <= 2 ? `exec: {command: ${JSON.stringify(command).replaceAll('","', '", "')}}` : "exec: {command: […]} # the same command";
  }
  const fields = [
    kind === "httpGet" ? `path: ${plainOrQuoted((asString(value.path) || "/").replace(/\?.*/s, ""))}` : [],
    // Knative fills in the port.
    value.port ? `port: ${typeof value.port === "number" ? value.port : plainOrQuoted(asString(value.port) ?? "")}` : [],
    value.scheme === "HTTPS" ? "scheme: HTTPS" : [],
    kind === "grpc" && asString(value.service) ? `service: ${plainOrQuoted(value.service)}` : []
  ];
  return `${kind}: {${fields.flat().join(", ")}}`;
}
function plainOrQuoted(text) {
  return /^[a-z/][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}
function handlerOf(owner, path, kinds) {
  const written = writtenHandlers(owner, kinds);
  const [kind] = written;
  const value = kind === void 0 ? void 0 : owner[kind];
  if (kind === void 0 || written.length > 1 || !isMapping(value)) return void 0;
  return { kind, value, path: [...path, kind] };
}
function writtenHandlers(owner, kinds) {
  return Object.keys(owner).flatMap(
    (key) => kinds.find((kind) => kind === key && owner[kind] !== void 0 && owner[kind] !== null) ?? []
  );
}

// src/manifest/pod/quantity.ts
var nano = 1000000000n;
var milli = 1000000n;
var decimalPowers = {
  n: -9,
  u: -6,
  m: -3,
  "": 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18
};
var binaryPowers = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };
var largestBinary = (2n ** 63n - 1n) * nano;
var largestExponent = 999;
var absurd = 1e30;
var longestText = 1e3;
function parseQuantity(value) {
  const text = typeof value === "number" ? writeNumber(value) : value;
  if (typeof text !== "string" || text.length > longestText) return void 0;
  const match = /^ *(?=[^ ])([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)? *$/.exec(text);
  if (!match) return void 0;
  const [, sign, whole = "", fraction = "", suffix = ""] = match;
  const size = sizeOf(BigInt(whole + fraction), fraction.length, suffix);
  return { nano: sign === "-" ? -size : size, suffix };
}
function sizeOf(digits, decimals, suffix) {
  if (digits === 0n) return 0n;
  const binary = Object.hasOwn(binaryPowers, suffix) ? binaryPowers[suffix] : void 0;
  if (binary !== void 0) {
    const size = divideUp(digits * nano << binary, 10n ** BigInt(decimals));
    return size > largestBinary ? largestBinary : size;
  }
  const known = Object.hasOwn(decimalPowers, suffix) ? decimalPowers[suffix] : void 0;
  const power = known ?? Math.max(-largestExponent, Math.min(Number(suffix.slice(1)), largestExponent));
  const exponent = power - decimals;
  return exponent >= 0 ? digits * nano * 10n ** BigInt(exponent) : divideUp(digits * nano, 10n ** BigInt(-exponent));
}
function units(n) {
  const whole = typeof n === "bigint" ? n : BigInt(Math.round(Math.max(-absurd, Math.min(n || 0, absurd))));
  return { nano: whole * nano, suffix: "" };
}
function compareQuantities(a, b) {
  return a.nano < b.nano ? -1 : a.nano > b.nano ? 1 : 0;
}
function roundToMilli(quantity) {
  return quantity.nano <= 0n ? quantity : { ...quantity, nano: divideUp(quantity.nano, milli) * milli };
}
function formatBytes(quantity) {
  const bytes = Number(quantity.nano) / 1e9;
  for (const [unit, power] of [
    ["Ti", 40],
    ["Gi", 30],
    ["Mi", 20],
    ["Ki", 10]
  ]) {
    if (bytes >= 2 ** power) return `${trimNumber(bytes / 2 ** power)}${unit}`;
  }
  return `${trimNumber(bytes)} byte${bytes === 1 ? "" : "s"}`;
}
function nearestQuantity(text, resource) {
  if (text.length > longestText) return void 0;
  const match = /^\s*\+?((?:\d[\d_\s]*)?(?:[.,][\d_\s]*)?)([a-zA-Z]*)\s*$/.exec(text);
  const [, digits = "", unit = ""] = match ?? [];
  const number = digits.replace(/[_\s]/g, "").replace(/,(?=\d{3}$)/, "").replace(",", ".");
  if (!/\d/.test(number)) return void 0;
  if (/(?:^|[./])cpu$/.test(resource)) return `${number}${/^m/i.test(unit) ? "m" : ""}`;
  const power = /^[kmgtpe]/i.exec(unit)?.[0].toUpperCase();
  if (unit !== "" && power === void 0 && !/^b/i.test(unit)) return void 0;
  return `${number}${power ? `${power}i` : ""}`;
}
function trimNumber(value) {
  return String(Number(value.toPrecision(3)));
}
function divideUp(value, divisor) {
  return (value + divisor - 1n) / divisor;
}
function writeNumber(value) {
  return Number.isFinite(value) ? Number.isInteger(value) ? BigInt(value).toString() : String(value) : "";
}

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

export {
  probeFields,
  hookFields,
  probeHandlerKinds,
  hookHandlerKinds,
  probesOf,
  probeOf,
  hooksOf,
  mayHaveProbes,
  isKnative,
  timingOf,
  isCount,
  startBudget,
  explainStartBudget,
  failureWindow,
  killBudget,
  writeHandler,
  writtenHandlers,
  parseQuantity,
  units,
  compareQuantities,
  roundToMilli,
  formatBytes,
  nearestQuantity,
  podTemplatesOf,
  workloadsOf
};
