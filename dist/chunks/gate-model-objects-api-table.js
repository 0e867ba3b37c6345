import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  goLimit,
  javaHeap,
  javaInitialHeap,
  javaPercentage,
  nodeHeap
} from "./runtimes-heap.js";
import {
  isMet,
  refusedRequirement,
  requirementsOf,
  requirementsOfMap,
  writeRequirement
} from "./manifest-label-selector.js";
import {
  compareQuantities,
  explainStartBudget,
  failureWindow,
  formatBytes,
  hookFields,
  hookHandlerKinds,
  hooksOf,
  isCount,
  isKnative,
  killBudget,
  mayHaveProbes,
  nearestQuantity,
  parseQuantity,
  probeFields,
  probeHandlerKinds,
  probeOf,
  probesOf,
  roundToMilli,
  startBudget,
  timingOf,
  units,
  workloadsOf,
  writeHandler,
  writtenHandlers
} from "./manifest-pod-probe.js";
import {
  areApart,
  claimTemplatesOf,
  closest,
  creates,
  everyNamespace,
  hasVolumesElsewhere,
  ingressBackends,
  isNearMiss,
  isPlaceholder,
  mayShare,
  mountsOf,
  openingTitle,
  productsOf,
  referencesIn,
  routeBackends,
  targetTitle,
  userTitle,
  volumeOfMount,
  volumesOf,
  withoutHash,
  writtenKeys
} from "./gate-references-products-makers.js";
import {
  require_picomatch
} from "./picomatch.js";
import {
  formatPath
} from "./manifest-path.js";
import {
  isKustomization,
  locate,
  writtenAt
} from "./manifest-object.js";
import {
  parseDuration
} from "./manifest-duration.js";
import {
  oldestKubernetesMinor
} from "./settings-settings.js";
import {
  nearest
} from "./text-nearest.js";
import {
  array,
  strictObject,
  string
} from "./zod-2.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  describeType,
  hasKey,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  compareSeverity
} from "./settings-severity.js";
import {
  largest,
  pushAll,
  smallest
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/gate/model/rule.ts
var ruleGroups = {
  images: "IMG",
  resources: "RES",
  probes: "PRB",
  references: "REF",
  security: "SEC",
  commands: "CMD",
  volumes: "VOL",
  relations: "REL",
  api: "API",
  set: "SET"
};
function defineRule(rule) {
  return rule;
}

// src/gate/references/apply-order.ts
var helm = "helm.sh/hook";
var argo = "argocd.argoproj.io";
var phases = ["PreSync", "Sync", "PostSync"];
function orderConflict(user, needed) {
  const byHelm = [user, needed].some((object) => words(object, helm).length > 0);
  return byHelm ? helmConflict(user, needed) : argoConflict(user, needed);
}
function helmConflict(user, needed) {
  const events = words(user, helm);
  const neededEvents = words(needed, helm);
  const isDeleted = neededEvents.length > 0 && words(needed, `${helm}-delete-policy`).includes("hook-succeeded");
  if (isDeleted && (events.length === 0 || events.some((event) => !neededEvents.includes(event)))) {
    return {
      why: `hook-succeeded deletes it after its ${neededEvents.join(" and ")} hooks`,
      fix: `keep ${nameOf(needed)}:
${helm}-delete-policy: before-hook-creation`
    };
  }
  const weight = numberOf(user, `${helm}-weight`);
  const become = `${helm}: ${events.join(",")}
${helm}-weight: "${weight - 1}"`;
  for (const event of ["pre-install", "pre-upgrade"].filter((name) => events.includes(name))) {
    const onUpgradeOnly = event === "pre-upgrade";
    if (neededEvents.length === 0) {
      const why = `it is no hook, so it is made only after the ${event} hooks`;
      return { why, fix: `make ${nameOf(needed)} an earlier hook:
${become}`, onUpgradeOnly };
    }
    const neededWeight = numberOf(needed, `${helm}-weight`);
    if (neededEvents.includes(event) && neededWeight > weight) {
      const why = `its hook weight ${neededWeight} comes after ${weight}`;
      return {
        why,
        fix: `give ${nameOf(needed)} a lower weight:
${helm}-weight: "${weight - 1}"`,
        onUpgradeOnly
      };
    }
    if (!neededEvents.includes(event) && !onUpgradeOnly) {
      const why = `only the ${neededEvents.join(" and ")} hooks make it`;
      return { why, fix: `make ${nameOf(needed)} an earlier hook:
${become}` };
    }
  }
  return void 0;
}
function argoConflict(user, needed) {
  const [turn, neededTurn] = [argoTurn(user), argoTurn(needed)];
  if (!turn || !neededTurn) return void 0;
  const isDeleted = neededTurn.hook && words(needed, `${argo}/hook-delete-policy`).includes("HookSucceeded");
  if (isDeleted && (!turn.hook || turn.phase > neededTurn.phase)) {
    return {
      why: `HookSucceeded deletes it after the ${phases[neededTurn.phase]} phase`,
      fix: `keep ${nameOf(needed)}:
${argo}/hook-delete-policy: BeforeHookCreation`
    };
  }
  if (turn.phase < neededTurn.phase) {
    const hook = `${argo}/hook: ${phases[turn.phase]}
${argo}/sync-wave: "${turn.wave - 1}"`;
    return {
      why: `it is made only in the ${phases[neededTurn.phase]} phase`,
      fix: `make ${nameOf(needed)} an earlier hook:
${hook}`
    };
  }
  if (turn.phase === neededTurn.phase && turn.wave < neededTurn.wave && user.kind !== "CronJob") {
    return {
      why: `its sync wave ${neededTurn.wave} comes after wave ${turn.wave}`,
      fix: `bring ${nameOf(needed)} into the same wave or an earlier one:
${argo}/sync-wave: "${turn.wave}"`
    };
  }
  return void 0;
}
function argoTurn(object) {
  const hooks = words(object, `${argo}/hook`);
  const turns = hooks.map((hook) => phases.indexOf(hook)).filter((phase2) => phase2 >= 0);
  if (hooks.length > 0 && turns.length === 0) return void 0;
  const phase = hooks.length > 0 ? smallest(turns) : phases.indexOf("Sync");
  return { phase, wave: numberOf(object, `${argo}/sync-wave`), hook: hooks.length > 0 };
}
function words(object, annotation) {
  return (asString(object.annotations[annotation]) ?? "").split(",").map((word) => word.trim()).filter((word) => word !== "");
}
function numberOf(object, annotation) {
  return Number.parseInt(asString(object.annotations[annotation]) ?? "", 10) || 0;
}
function nameOf(object) {
  return `${object.kind} ${object.name}`;
}

// src/gate/references/consequence.ts
var container = {
  because: "the container cannot be created without it",
  predicts: "CreateContainerConfigError; the container never starts",
  vital: true
};
var volume = {
  because: "the pod waits for the volume forever",
  predicts: "ContainerCreating with FailedMount; the pod never starts",
  vital: true
};
var refused = {
  because: "the API server refuses pods that name an unknown class",
  predicts: "FailedCreate; no pod is ever created",
  vital: false
};
var service = { because: "calls to it cannot be resolved", predicts: "", vital: false };
var permission = {
  because: "the binding grants nothing until it is there",
  predicts: "",
  vital: false
};
var consequences = {
  env: container,
  envFrom: container,
  volume,
  projected: volume,
  "volume-driver": volume,
  "secret-provider-class": { ...volume, vital: false },
  "service-account": {
    because: "no pod is created without it",
    predicts: "FailedCreate; no pod is ever created",
    vital: true
  },
  "volume-claim": {
    because: "the pod is not scheduled without it",
    predicts: "Pending; the pod is never scheduled",
    vital: true
  },
  "storage-class": {
    because: "no volume is made for the claim without it",
    predicts: "Pending; the claim is never bound",
    vital: false
  },
  "pull-secret": {
    because: "the kubelet goes on without it and pulls without a login",
    predicts: "ImagePullBackOff if the registry wants a login",
    vital: false
  },
  tls: {
    because: "the controller serves its own certificate instead",
    predicts: "no crash; clients see the wrong certificate",
    vital: false
  },
  "ingress-auth": {
    because: "the controller cannot check who calls",
    predicts: "no crash; requests are answered with 503",
    vital: false
  },
  "priority-class": refused,
  "runtime-class": refused,
  "ingress-class": {
    because: "no controller will pick it up",
    predicts: "no crash; the Ingress is not served",
    vital: false
  },
  service: { ...service, because: "its pods get no stable DNS names" },
  backend: {
    because: "there is nothing to send requests to",
    predicts: "no crash; requests are answered with 503",
    vital: false
  },
  "rollout-service": {
    because: "the controller does not begin without it",
    predicts: "InvalidSpec; the rollout does not begin",
    vital: false
  },
  "scaler-auth": {
    because: "KEDA cannot log in to what it measures",
    predicts: "no crash; nothing is scaled",
    vital: false
  },
  webhook: { ...service, because: "the API server cannot call the webhook" },
  role: permission,
  "role-subject": permission,
  "scale-target": {
    because: "there is nothing to scale",
    predicts: "no crash; nothing is scaled (FailedGetScale)",
    vital: false
  }
};
var idle = {
  because: "no container mounts the volume",
  predicts: "no crash while no container mounts the volume",
  vital: false
};
function consequenceOf(reference) {
  return reference.idle ? idle : consequences[reference.use];
}

// src/gate/references/missing.ts
function* faultsIn(object, context, what) {
  const references = referencesIn(context);
  for (const reference of references.of(object)) {
    for (const fault of references.faults(reference)) {
      if (fault.what === what) yield [reference, fault];
    }
  }
}
function* missingIn(object, context, uses3) {
  for (const [reference, { unknown }] of faultsIn(object, context, "missing")) {
    if (!reference.optional && uses3.includes(reference.use)) yield [reference, unknown];
  }
}
function missingProblem(reference, unknown, severity) {
  const { because: because3, predicts: predicts2 } = consequenceOf(reference);
  const { absent: absent3 } = unknown;
  const nearMiss = unknown.nearMiss?.name ?? absent3?.nearMiss;
  const otherwise = absent3 ? creation(reference, absent3) : declaration(reference);
  return {
    ...problemSite(reference),
    message: `${userTitle(reference)} needs ${targetTitle(reference)}, which no manifest here creates${absent3 ? ` and ${absent3.from} does not have` : ""}`,
    because: nearMiss ? `did you mean ${nearMiss}?` : hintAt(reference, unknown) ?? because3,
    fix: nearMiss ? renamed(reference.path, nearMiss) : otherwise,
    predicts: predicts2,
    severity: gradeAbsence(
      reference,
      unknown,
      absent3 ? gradeInCluster(reference, absent3, severity) : severity
    ),
    // Who looked into the cluster knows what an unreadable document only may hold.
    restsOnAbsence: !absent3,
    ...absent3 && !absent3.declared ? { certainty: "certain" } : {}
  };
}
var startNeeds = /* @__PURE__ */ new Set([
  ...["env", "envFrom", "volume", "projected", "volume-driver", "secret-provider-class"],
  ...["service-account", "volume-claim", "storage-class", "priority-class", "runtime-class"]
]);
function gradeInCluster({ use }, { declared }, severity) {
  if (!startNeeds.has(use)) return severity;
  return declared ? "warning" : "error";
}
function creation({ target }, { declared, from }) {
  return declared ? `create it before the deploy; .crashgate.yaml declares it under external:, and ${from} does not have it` : `create the ${target.kind} before the deploy, or add it to the set`;
}
function gradeAbsence(reference, unknown, severity) {
  if (unknown.opening?.guessed && !reference.idle && !jobFor(reference, unknown))
    return unknown.nearMiss || severity === "note" ? severity : "warning";
  return unknown.opening || reference.idle || jobFor(reference, unknown) ? "note" : severity;
}
function hintAt(reference, unknown) {
  const job2 = jobFor(reference, unknown);
  if (unknown.opening) {
    const maker = openingTitle(unknown.opening);
    return unknown.opening.guessed ? `${maker} may make it: its operator is not known here` : `${maker} may make it: it was not rendered`;
  }
  return job2 ? `${job2.title} may create it` : unknown.butOnly;
}
function jobFor({ object }, { jobs: jobs2 }) {
  return jobs2.find((job2) => job2.object !== object);
}
function problemSite(reference) {
  const { path: path2, container: container2, workload } = reference;
  return { at: path2, workload, ...container2 ? { container: container2.name } : {} };
}
function renamed(path2, name) {
  return `${path2.at(-1)}: ${scalar(name)}`;
}
function declaration({ target, namespace }) {
  const entry = [
    `kind: ${target.kind}`,
    ...namespace === void 0 ? [] : [`namespace: ${scalar(namespace)}`],
    `name: ${scalar(target.name)}`,
    "reason: WHO MAKES IT"
  ];
  return `add the ${target.kind}, or declare in .crashgate.yaml who makes it:
external:
  - {${entry.join(", ")}}`;
}
function scalar(name) {
  const plain = /^[a-z][a-z0-9.-]*$/.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(name);
  return plain ? name : JSON.stringify(name);
}

// src/gate/rules/apply-order/rule.ts
var rule_default = defineRule({
  id: "apply-order",
  group: "references",
  subject: "object",
  summary: "a hook or early sync wave needs an object that is created later or already deleted",
  severity: "error",
  certainty: "likely",
  prevents: ["config-map-missing", "secret-missing", "service-account-missing", "volume-claim-missing"],
  *check(object, context) {
    const references = referencesIn(context);
    for (const reference of references.of(object)) {
      if (reference.optional || !consequenceOf(reference).vital) continue;
      const existence = references.resolve(reference);
      if (existence.state !== "present" && existence.state !== "generated") continue;
      if (references.faults(reference).length > 0) continue;
      const conflict3 = conflictWithAll(object, existence.known.filter(creates));
      if (!conflict3) continue;
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} runs while ${targetTitle(reference)} is not there`,
        because: conflict3.why,
        fix: conflict3.fix,
        predicts: `${consequenceOf(reference).predicts}; the ${conflict3.onUpgradeOnly ? "upgrade" : "install"} hangs`,
        severity: conflict3.onUpgradeOnly ? "warning" : "error"
      };
    }
  }
});
function conflictWithAll(user, makers) {
  let first;
  for (const { by } of makers) {
    const conflict3 = orderConflict(user, by);
    if (!conflict3) return void 0;
    first ??= conflict3;
  }
  return first;
}

// src/gate/rules/backend-exists/rule.ts
var rule_default2 = defineRule({
  id: "backend-exists",
  group: "references",
  subject: "object",
  summary: "an Ingress or Gateway API route points to a Service or port that does not exist",
  severity: "warning",
  certainty: "likely",
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["backend"]))
      yield missingProblem(reference, unknown, "warning");
    for (const backend2 of backendsOf(object)) yield* missingPort(object, backend2, context);
  }
});
function backendsOf({ group, kind, value }) {
  if (kind === "Ingress" && (group === "networking.k8s.io" || group === "extensions"))
    return ingressBackends(value);
  return group === "gateway.networking.k8s.io" && kind.endsWith("Route") ? routeBackends(value) : [];
}
function* missingPort(object, backend2, context) {
  const { port, name, namespace } = backend2;
  const { inventory } = context;
  const service3 = inventory.beside(object, "", "Service").find(
    (candidate) => candidate.name === name && (namespace ?? inventory.namespaceOf(object)) === inventory.namespaceOf(candidate)
  );
  if (!service3 || port === void 0 || isPlaceholder(String(port))) return;
  const spec = asMapping(service3.value.spec);
  if (spec.type === "ExternalName" || referencesIn(context).existence.isPatched(service3)) return;
  const ports2 = asList(spec.ports).map(asMapping);
  if (ports2.length === 0 || ports2.some((one) => one.port === port || one.name === port)) return;
  const known6 = ports2.map((one) => [asString(one.name), one.port].filter(Boolean).join(" "));
  yield {
    message: `${object.title} sends requests to port ${port} of ${service3.title}, which it does not have`,
    at: backend2.portPath,
    because: `its ports: ${known6.slice(0, 5).join(", ")}`,
    fix: `name a port of the Service, for example ${typeof port === "number" ? ports2[0]?.port : ports2[0]?.name ?? ports2[0]?.port}`,
    predicts: "no crash; requests are answered with 503"
  };
}

// src/gate/rules/class-exists/rule.ts
var uses = ["priority-class", "runtime-class", "ingress-class", "secret-provider-class"];
var rule_default3 = defineRule({
  id: "class-exists",
  group: "references",
  subject: "object",
  summary: "a pod or Ingress names a priority, runtime, ingress or secret provider class that is not among the manifests",
  severity: "warning",
  certainty: "likely",
  prevents: ["admission-denied", "volume-mount-failed"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, uses))
      yield missingProblem(reference, unknown, "warning");
  }
});

// src/gate/model/containers/effective-security-context.ts
function effectiveSetting(container2, field) {
  return ownSetting(container2, field) ?? podSetting(container2.workload, field);
}
function ownSetting(container2, field) {
  return settingIn(container2.value, container2.path, field, "container");
}
function podSetting(workload, field) {
  return settingIn(workload.podSpec, workload.podSpecPath, field, "pod");
}
function settingIn(owner, path2, field, by) {
  const value = asMapping(owner.securityContext)[field];
  return value === void 0 || value === null ? void 0 : { value, path: [...path2, "securityContext", field], by };
}
function isNonRoot(container2) {
  const user = asNumber(effectiveSetting(container2, "runAsUser")?.value);
  return user === void 0 ? effectiveSetting(container2, "runAsNonRoot")?.value === true : user !== 0;
}
function lacksCapability(container2, capability) {
  const { add, drop } = asMapping(ownSetting(container2, "capabilities")?.value);
  const names = (list) => asList(list).map((name) => (asString(name) ?? "").toUpperCase().replace(/^CAP_/, ""));
  const has = (list) => names(list).some((name) => name === capability || name === "ALL");
  return has(drop) && !has(add);
}
function isWindows({ podSpec }) {
  const { os, nodeSelector } = podSpec;
  const selected = asMapping(nodeSelector);
  return [asMapping(os).name, selected["kubernetes.io/os"], selected["beta.kubernetes.io/os"]].includes(
    "windows"
  );
}

// src/gate/rules/command-one-string/rule.ts
var rule_default4 = defineRule({
  id: "command-one-string",
  group: "commands",
  subject: "container",
  summary: "a command and its arguments are written as one string",
  severity: "error",
  certainty: "likely",
  prevents: ["command-not-found"],
  *check(container2) {
    if (isWindows(container2.workload)) return;
    for (const { command, at, what, predicts: predicts2 } of commandsOf(container2)) {
      const text = asString(command[0]);
      if (command.length !== 1 || text === void 0 || !/\s/.test(text)) continue;
      const [program = ""] = text.trim().split(/\s+/);
      yield {
        message: `${container2.title}: the command${what} is one string that contains spaces`,
        at: [...at, 0],
        because: `no program has that whole name; "${shorten(program)}" was meant`,
        fix: rewritten(text),
        predicts: predicts2
      };
    }
  }
});
function commandsOf(container2) {
  const own = {
    command: asList(container2.value.command),
    at: [...container2.path, "command"],
    what: "",
    predicts: "StartError 128: executable file not found; the container never starts"
  };
  const checks2 = [...probesOf(container2), ...hooksOf(container2)].flatMap(
    ({ handler, label }) => handler?.kind === "exec" ? [
      {
        command: asList(handler.value.command),
        at: [...handler.path, "command"],
        what: ` of its ${label}`,
        predicts: `the ${label} fails every time: executable file not found`
      }
    ] : []
  );
  return [own, ...checks2];
}
function rewritten(text) {
  const trimmed = text.trim();
  if (trimmed.length > 200 || /pass|secret|token|auth|key/i.test(trimmed))
    return 'command: ["PROGRAM", "ARGUMENT", "ARGUMENT"], one word each';
  if (/[;&|<>()`$\\\n*?#~]/.test(trimmed)) {
    return trimmed.includes("\n") ? 'command: ["sh", "-c"]\nargs:\n  - |\n    (the same lines)' : `command: ["sh", "-c", ${JSON.stringify(trimmed)}]`;
  }
  const words3 = [...trimmed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? ""
  );
  return `command: [${words3.map((word) => JSON.stringify(word)).join(", ")}]`;
}
function shorten(text) {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

// src/gate/rules/config-map-exists/rule.ts
var rule_default5 = defineRule({
  id: "config-map-exists",
  group: "references",
  subject: "object",
  summary: "a pod needs a ConfigMap that no manifest creates",
  severity: "error",
  certainty: "likely",
  prevents: ["config-map-missing", "volume-mount-failed"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, [
      "env",
      "envFrom",
      "volume",
      "projected"
    ])) {
      if (reference.target.kind === "ConfigMap") yield missingProblem(reference, unknown, "error");
    }
  }
});

// src/manifest/pod/resource-list.ts
function amountIn(list, path2, resource) {
  if (!hasKey(list, resource)) return void 0;
  const value = asMapping(list)[resource];
  if (value === null || value === void 0) return void 0;
  const text = typeof value === "object" ? describeType(value) : String(value).slice(0, 60);
  return { resource, text, quantity: parseQuantity(value), path: [...path2, resource] };
}
function amountsIn(list, path2) {
  return Object.keys(asMapping(list)).flatMap((resource) => amountIn(list, path2, resource) ?? []);
}
function resourceAmounts(owner, name) {
  return amountsIn(asMapping(asMapping(owner.value).resources)[name], [...owner.path, "resources", name]);
}
function resourceAmount(owner, name, resource) {
  const list = asMapping(asMapping(owner.value).resources)[name];
  return amountIn(list, [...owner.path, "resources", name], resource);
}

// src/gate/model/resources/container-resources.ts
var podLevelMinor = 34;
function isPatch({ value, workload }) {
  return !hasKey(value, "image") && workload.object.kind !== "DeploymentConfig";
}
function isSet(amount) {
  return amount !== void 0 && amount.quantity?.nano !== 0n;
}
function podAmount(workload, name, resource, { settings }) {
  if (settings.kubernetesMinor < podLevelMinor) return void 0;
  return resourceAmount({ value: workload.podSpec, path: workload.podSpecPath }, name, resource);
}
function rangeDefault(inventory, object, name, resource) {
  const fields4 = name === "limits" ? ["default", "max"] : ["defaultRequest", "default", "max", "min"];
  let largest3;
  for (const range2 of inventory.beside(object, "", "LimitRange")) {
    for (const item of asList(asMapping(range2.value.spec).limits).map(asMapping)) {
      if (item.type !== "Container") continue;
      const amount = fields4.map((field) => amountIn(item[field], [], resource)).find((found2) => found2);
      const { quantity, text = "" } = amount ?? {};
      if (!quantity || largest3 && compareQuantities(quantity, largest3.quantity) <= 0) continue;
      const assumed = inventory.namespaceOf(range2) !== inventory.namespaceOf(object);
      largest3 = { quantity, text, range: range2, assumed };
    }
  }
  return largest3;
}
function effectiveLimit(container2, resource, context) {
  const { workload } = container2;
  const own = resourceAmount(container2, "limits", resource);
  const pod = podAmount(workload, "limits", resource, context);
  const byDefault = own ? void 0 : rangeDefault(context.inventory, workload.object, "limits", resource);
  const title = `${resource} limit`;
  return [
    { quantity: own?.quantity, title, assumed: false },
    { quantity: pod?.quantity, title: `${title} of the pod`, assumed: false },
    {
      quantity: byDefault?.quantity,
      title: `default ${title} of ${byDefault?.range.title}`,
      assumed: byDefault?.assumed === true
    }
  ].flatMap(({ quantity, ...rest }) => quantity && quantity.nano > 0n ? [{ quantity, ...rest }] : []).toSorted((a, b) => compareQuantities(a.quantity, b.quantity))[0];
}
function isRequested(container2, resource, context) {
  const { object } = container2.workload;
  return ["requests", "limits"].some(
    (name) => isSet(resourceAmount(container2, name, resource)) || isSet(podAmount(container2.workload, name, resource, context)) || rangeDefault(context.inventory, object, name, resource) !== void 0
  );
}
function autoscalerOf(container2, inventory) {
  const { object } = container2.workload;
  return inventory.beside(object, "autoscaling.k8s.io", "VerticalPodAutoscaler").find((autoscaler) => {
    const { targetRef, updatePolicy, resourcePolicy } = asMapping(autoscaler.value.spec);
    const target = asMapping(targetRef);
    if (target.kind !== object.kind || target.name !== object.name) return false;
    const mode = asString(asMapping(updatePolicy).updateMode) ?? "Auto";
    const policies = asList(asMapping(resourcePolicy).containerPolicies).map(asMapping);
    const policy = policies.find((each) => each.containerName === container2.name) ?? policies.find((each) => each.containerName === "*");
    return ["Auto", "Recreate", "InPlaceOrRecreate"].includes(mode) && policy?.mode !== "Off";
  });
}

// src/gate/rules/cpu-limit/rule.ts
var rule_default6 = defineRule({
  id: "cpu-limit",
  group: "resources",
  subject: "container",
  summary: "a container has no CPU limit",
  severity: "warning",
  certainty: "certain",
  enabled: false,
  prevents: [],
  containers: ["regular", "sidecar"],
  *check(container2, context) {
    if (isPatch(container2)) return;
    if (isSet(resourceAmount(container2, "limits", "cpu"))) return;
    if (isSet(podAmount(container2.workload, "limits", "cpu", context))) return;
    if (rangeDefault(context.inventory, container2.workload.object, "limits", "cpu")) return;
    yield {
      message: `${container2.title} has no CPU limit`,
      at: [...container2.path, "resources", "limits", "cpu"],
      because: "it can use every idle CPU of the node",
      fix: 'limits: {cpu: "1"}',
      predicts: "noisy neighbour; requests still guarantee the others their share"
    };
  }
});

// src/gate/rules/cpu-request/rule.ts
var rule_default7 = defineRule({
  id: "cpu-request",
  group: "resources",
  subject: "container",
  summary: "a container has neither CPU request nor CPU limit",
  severity: "note",
  certainty: "certain",
  prevents: ["liveness-probe-kills", "startup-probe-kills"],
  containers: ["regular"],
  *check(container2, context) {
    if (isPatch(container2)) return;
    if (isRequested(container2, "cpu", context) || autoscalerOf(container2, context.inventory)) return;
    const scaler = utilizationScaler(container2, context.inventory);
    yield {
      message: `${container2.title} has no CPU request`,
      at: [...container2.path, "resources", "requests", "cpu"],
      because: scaler ? `${scaler} scales by a percentage of the request` : "on a busy node it only gets CPU that nobody else wants",
      fix: "set requests.cpu to its typical usage, for example\nrequests: {cpu: 100m}",
      predicts: scaler ? "FailedGetResourceMetric: missing request for cpu; it never scales" : "slow starts and probe timeouts on a busy node",
      ...scaler ? { severity: "warning" } : {}
    };
  }
});
function utilizationScaler(container2, inventory) {
  const { object } = container2.workload;
  return inventory.beside(object, "autoscaling", "HorizontalPodAutoscaler").find((scaler) => {
    const { scaleTargetRef, metrics } = asMapping(scaler.value.spec);
    const target = asMapping(scaleTargetRef);
    if (target.kind !== object.kind || target.name !== object.name) return false;
    if (asList(metrics).length === 0) return true;
    return asList(metrics).some((metric) => {
      const { resource, containerResource } = asMapping(metric);
      const source = asMapping(resource ?? containerResource);
      const covers2 = source.container === void 0 || source.container === container2.name;
      return source.name === "cpu" && covers2 && asMapping(source.target).type === "Utilization";
    });
  })?.title;
}

// src/gate/model/objects/api-table.ts
var apiTable = `
# Removed in 1.16
extensions/v1beta1 | DaemonSet, Deployment, ReplicaSet | 8 | 16 | apps/v1 9 | selector | guide
apps/v1beta1 | ControllerRevision | 8 | 16 | apps/v1 9 | - | guide
apps/v1beta1 | Deployment, StatefulSet | 8 | 16 | apps/v1 9 | selector | guide
apps/v1beta2 | ControllerRevision | 9 | 16 | apps/v1 9 | - | guide
apps/v1beta2 | DaemonSet, Deployment, ReplicaSet, StatefulSet | 9 | 16 | apps/v1 9 | selector | guide
extensions/v1beta1 | NetworkPolicy | 9 | 16 | networking.k8s.io/v1 7 | - | guide
extensions/v1beta1 | PodSecurityPolicy | 11 | 16 | - | podSecurity | guide
# Removed in 1.19 to 1.21: alpha versions
auditregistration.k8s.io/v1alpha1 | AuditSink | 19 | 19 | - | auditSink | changelog
settings.k8s.io/v1alpha1 | PodPreset | 20 | 20 | - | podPreset | changelog
batch/v2alpha1 | CronJob | 21 | 21 | batch/v1 21 | - | api
discovery.k8s.io/v1alpha1 | EndpointSlice | 21 | 21 | discovery.k8s.io/v1 21 | - | api
flowcontrol.apiserver.k8s.io/v1alpha1 | FlowSchema, PriorityLevelConfiguration | 20 | 21 | flowcontrol.apiserver.k8s.io/v1 29 | shares | api
# Removed in 1.22
admissionregistration.k8s.io/v1beta1 | MutatingWebhookConfiguration, ValidatingWebhookConfiguration | 16 | 22 | admissionregistration.k8s.io/v1 16 | webhook | guide
apiextensions.k8s.io/v1beta1 | CustomResourceDefinition | 16 | 22 | apiextensions.k8s.io/v1 16 | definition | guide
apiregistration.k8s.io/v1beta1 | APIService | 19 | 22 | apiregistration.k8s.io/v1 10 | - | guide
authentication.k8s.io/v1beta1 | TokenReview | 19 | 22 | authentication.k8s.io/v1 6 | - | guide
authorization.k8s.io/v1beta1 | LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview | 19 | 22 | authorization.k8s.io/v1 6 | review | guide
certificates.k8s.io/v1beta1 | CertificateSigningRequest | 19 | 22 | certificates.k8s.io/v1 19 | signer | guide
coordination.k8s.io/v1beta1 | Lease | 19 | 22 | coordination.k8s.io/v1 14 | - | guide
extensions/v1beta1 | Ingress | 14 | 22 | networking.k8s.io/v1 19 | ingress | guide
networking.k8s.io/v1beta1 | Ingress | 19 | 22 | networking.k8s.io/v1 19 | ingress | guide
networking.k8s.io/v1beta1 | IngressClass | 19 | 22 | networking.k8s.io/v1 19 | - | guide
rbac.authorization.k8s.io/v1beta1 | ClusterRole, ClusterRoleBinding, Role, RoleBinding | 17 | 22 | rbac.authorization.k8s.io/v1 8 | - | guide
scheduling.k8s.io/v1beta1 | PriorityClass | 14 | 22 | scheduling.k8s.io/v1 14 | - | guide
storage.k8s.io/v1beta1 | CSIDriver | 19 | 22 | storage.k8s.io/v1 18 | - | guide
storage.k8s.io/v1beta1 | CSINode | 17 | 22 | storage.k8s.io/v1 17 | - | guide
storage.k8s.io/v1beta1 | StorageClass | 19 | 22 | storage.k8s.io/v1 6 | - | guide
storage.k8s.io/v1beta1 | VolumeAttachment | 19 | 22 | storage.k8s.io/v1 13 | - | guide
# Removed in 1.23 and 1.24: alpha versions
rbac.authorization.k8s.io/v1alpha1 | ClusterRole, ClusterRoleBinding, Role, RoleBinding | 17 | 23 | rbac.authorization.k8s.io/v1 8 | - | changelog
scheduling.k8s.io/v1alpha1 | PriorityClass | 14 | 23 | scheduling.k8s.io/v1 14 | - | changelog
node.k8s.io/v1alpha1 | RuntimeClass | 24 | 24 | node.k8s.io/v1 20 | handler | changelog
storage.k8s.io/v1alpha1 | CSIStorageCapacity | 21 | 24 | storage.k8s.io/v1 24 | - | api
storage.k8s.io/v1alpha1 | VolumeAttachment | 21 | 24 | storage.k8s.io/v1 13 | - | api
# Removed in 1.25
batch/v1beta1 | CronJob | 21 | 25 | batch/v1 21 | - | guide
discovery.k8s.io/v1beta1 | EndpointSlice | 21 | 25 | discovery.k8s.io/v1 21 | topology | guide
events.k8s.io/v1beta1 | Event | 22 | 25 | events.k8s.io/v1 19 | - | guide
autoscaling/v2beta1 | HorizontalPodAutoscaler | 22 | 25 | autoscaling/v2 23 | metrics | guide
policy/v1beta1 | PodDisruptionBudget | 21 | 25 | policy/v1 21 | budget | guide
policy/v1beta1 | PodSecurityPolicy | 21 | 25 | - | podSecurity | guide
node.k8s.io/v1beta1 | RuntimeClass | 22 | 25 | node.k8s.io/v1 20 | - | guide
# Removed in 1.26 to 1.29
autoscaling/v2beta2 | HorizontalPodAutoscaler | 23 | 26 | autoscaling/v2 23 | - | guide
flowcontrol.apiserver.k8s.io/v1beta1 | FlowSchema, PriorityLevelConfiguration | 23 | 26 | flowcontrol.apiserver.k8s.io/v1 29 | shares | guide
storage.k8s.io/v1beta1 | CSIStorageCapacity | 24 | 27 | storage.k8s.io/v1 24 | - | guide
resource.k8s.io/v1alpha1 | ResourceClaim, ResourceClaimTemplate | 27 | 27 | resource.k8s.io/v1 34 | devices | api
resource.k8s.io/v1alpha1 | ResourceClass | 27 | 27 | resource.k8s.io/v1 DeviceClass 34 | devices | api
resource.k8s.io/v1alpha1 | PodScheduling | 27 | 27 | - | scheduling | api
flowcontrol.apiserver.k8s.io/v1beta2 | FlowSchema, PriorityLevelConfiguration | 26 | 29 | flowcontrol.apiserver.k8s.io/v1 29 | shares | guide
networking.k8s.io/v1alpha1 | ClusterCIDR | 29 | 29 | - | ranges | api
# Removed in 1.31 to 1.34
networking.k8s.io/v1alpha1 | IPAddress, ServiceCIDR | 30 | 31 | networking.k8s.io/v1 33 | - | openapi
resource.k8s.io/v1alpha2 | ResourceClaim, ResourceClaimTemplate, ResourceSlice | 31 | 31 | resource.k8s.io/v1 34 | devices | openapi
resource.k8s.io/v1alpha2 | ResourceClass | 31 | 31 | resource.k8s.io/v1 DeviceClass 34 | devices | openapi
resource.k8s.io/v1alpha2 | ResourceClaimParameters, ResourceClassParameters | 31 | 31 | - | parameters | openapi
resource.k8s.io/v1alpha2 | PodSchedulingContext | 31 | 31 | - | scheduling | openapi
flowcontrol.apiserver.k8s.io/v1beta3 | FlowSchema, PriorityLevelConfiguration | 29 | 32 | flowcontrol.apiserver.k8s.io/v1 29 | - | guide
admissionregistration.k8s.io/v1alpha1 | ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding | 29 | 32 | admissionregistration.k8s.io/v1 30 | - | openapi
authentication.k8s.io/v1alpha1 | SelfSubjectReview | 29 | 32 | authentication.k8s.io/v1 28 | - | openapi
coordination.k8s.io/v1alpha1 | LeaseCandidate | 32 | 32 | coordination.k8s.io/v1beta1 33 | - | openapi
resource.k8s.io/v1alpha3 | PodSchedulingContext | 32 | 32 | - | scheduling | openapi
authentication.k8s.io/v1beta1 | SelfSubjectReview | 30 | 33 | authentication.k8s.io/v1 28 | - | openapi
admissionregistration.k8s.io/v1beta1 | ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding | 31 | 34 | admissionregistration.k8s.io/v1 30 | - | openapi
resource.k8s.io/v1alpha3 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 34 | 34 | resource.k8s.io/v1 34 | devices | openapi
# Removed in 1.35 to 1.37
certificates.k8s.io/v1alpha1 | PodCertificateRequest | 35 | 35 | certificates.k8s.io/v1 37 | - | openapi
storage.k8s.io/v1alpha1 | VolumeAttributesClass | 32 | 35 | storage.k8s.io/v1 34 | - | openapi
storagemigration.k8s.io/v1alpha1 | StorageVersionMigration | 33 | 35 | storagemigration.k8s.io/v1 37 | - | openapi
scheduling.k8s.io/v1alpha1 | Workload | 36 | 36 | scheduling.k8s.io/v1beta1 37 | - | openapi
scheduling.k8s.io/v1alpha2 | PodGroup, Workload | 37 | 37 | scheduling.k8s.io/v1beta1 37 | - | openapi
certificates.k8s.io/v1alpha1 | ClusterTrustBundle | 34 | 37 | certificates.k8s.io/v1 37 | - | openapi
networking.k8s.io/v1beta1 | IPAddress, ServiceCIDR | 34 | 37 | networking.k8s.io/v1 33 | - | openapi
storage.k8s.io/v1beta1 | VolumeAttributesClass | 34 | 37 | storage.k8s.io/v1 34 | - | openapi
# Deprecated, to be removed after 1.37
admissionregistration.k8s.io/v1alpha1 | MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding | 35 | 38 | admissionregistration.k8s.io/v1 36 | - | api
coordination.k8s.io/v1alpha2 | LeaseCandidate | 35 | 38 | coordination.k8s.io/v1beta1 33 | - | api
resource.k8s.io/v1beta1 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 35 | 38 | resource.k8s.io/v1 34 | devices | api
coordination.k8s.io/v1beta1 | LeaseCandidate | 36 | 39 | - | - | api
resource.k8s.io/v1alpha3 | DeviceTaintRule | 36 | 39 | resource.k8s.io/v1 37 | - | api
resource.k8s.io/v1beta2 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 36 | 39 | resource.k8s.io/v1 34 | - | api
admissionregistration.k8s.io/v1beta1 | MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding | 37 | 40 | admissionregistration.k8s.io/v1 36 | - | api
certificates.k8s.io/v1beta1 | ClusterTrustBundle, PodCertificateRequest | 37 | 40 | certificates.k8s.io/v1 37 | - | api
storagemigration.k8s.io/v1beta1 | StorageVersionMigration | 37 | 40 | storagemigration.k8s.io/v1 37 | - | api
# Deprecated for good
v1 | Endpoints | 33 | - | discovery.k8s.io/v1 EndpointSlice 21 | endpoints | changelog
`;
var apiChanges = {
  auditSink: "configure the audit webhook of the API server instead",
  budget: "an empty selector ({}) now selects all pods, not none",
  definition: "each entry of spec.versions needs schema: {openAPIV3Schema}; validation, subresources and columns move there",
  devices: "the fields of devices and requests are laid out differently",
  endpoints: "with the label kubernetes.io/service-name: NAME_OF_THE_SERVICE",
  handler: "spec.runtimeHandler is now handler",
  ingress: "a backend is now service: {name, port: {number}}, spec.backend is spec.defaultBackend, each path needs a pathType",
  metrics: "targetAverageUtilization: 80 is now target: {type: Utilization, averageUtilization: 80}",
  parameters: "write the parameters into the claim or the DeviceClass",
  podPreset: "write the fields into the pods, or use a mutating webhook",
  podSecurity: "use Pod Security admission: label the namespace pod-security.kubernetes.io/enforce",
  ranges: "configure the ranges in the controller manager or the network plugin",
  review: "spec.group is now spec.groups",
  scheduling: "remove it: the scheduler allocates claims by itself",
  selector: "spec.selector is required",
  shares: "spec.limited.assuredConcurrencyShares is now nominalConcurrencyShares",
  signer: "spec.signerName and spec.usages are required",
  topology: "the topology of an endpoint is now nodeName and zone",
  webhook: "sideEffects (None or NoneOnDryRun) and admissionReviewVersions are required"
};

// src/gate/model/objects/api-lifecycle.ts
var byKind = /* @__PURE__ */ new Map();
function lifecycleOf(object) {
  if (byKind.size === 0) {
    for (const lifecycle of apiLifecycles())
      for (const kind of lifecycle.kinds) byKind.set(`${lifecycle.apiVersion} ${kind}`, lifecycle);
  }
  return byKind.get(`${object.apiVersion} ${object.kind}`);
}
function replacementOf({ use, changes }, minor) {
  if (!use) return changes ?? "nothing takes its place yet";
  const lines = [
    `apiVersion: ${use.apiVersion}${use.since > minor ? `  # from Kubernetes 1.${use.since} on` : ""}`,
    ...use.kind === void 0 ? [] : [`kind: ${use.kind}`],
    ...changes === void 0 ? [] : [`# ${changes}`]
  ];
  return lines.join("\n");
}
function apiLifecycles() {
  const lines = apiTable.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [apiVersion = "", kinds = "", deprecated, removed, use = "", change = ""] = line.split(" | ");
    const [version = "", ...words3] = use.split(" ");
    const kind = words3.length > 1 ? words3[0] : void 0;
    return {
      apiVersion,
      kinds: kinds.split(", "),
      deprecated: Number(deprecated),
      removed: removed === "-" ? void 0 : Number(removed),
      use: use === "-" ? void 0 : { apiVersion: version, kind, since: Number(words3.at(-1)) },
      changes: apiChanges[change]
    };
  });
}

// src/gate/rules/deprecated-api/rule.ts
var rule_default8 = defineRule({
  id: "deprecated-api",
  group: "api",
  subject: "object",
  summary: "an object uses an API version that a later Kubernetes version removes",
  severity: "warning",
  certainty: "certain",
  prevents: [],
  *check(object, { settings }) {
    const lifecycle = lifecycleOf(object);
    const target = settings.kubernetesMinor;
    if (!lifecycle || lifecycle.deprecated > target) return;
    const { removed, deprecated } = lifecycle;
    if (removed !== void 0 && removed <= target) return;
    yield {
      message: `${object.title} is of ${object.apiVersion}, deprecated since Kubernetes 1.${deprecated}`,
      at: ["apiVersion"],
      because: removed === void 0 ? "it stays, but something better is there" : `1.${removed} removes it`,
      fix: replacementOf(lifecycle, target),
      predicts: removed === void 0 ? "" : `nothing now; from 1.${removed} on the apply is rejected`,
      ...removed === void 0 ? { severity: "note" } : {}
    };
  }
});

// src/gate/rules/duplicate-env/rule.ts
var rule_default9 = defineRule({
  id: "duplicate-env",
  group: "commands",
  subject: "container",
  summary: "an environment variable is defined twice in one container",
  severity: "warning",
  certainty: "certain",
  prevents: ["invalid-configuration"],
  *check(container2) {
    const last = /* @__PURE__ */ new Map();
    for (const [index, item] of asList(container2.value.env).entries()) {
      const entry = asMapping(item);
      const name = asString(entry.name);
      if (!name) continue;
      const earlier = last.get(name);
      last.set(name, entry);
      if (!earlier) continue;
      const isSame2 = sourceOf(earlier) === sourceOf(entry);
      const builds = asString(entry.value)?.includes(`$(${name})`) === true && entry.value !== `$(${name})`;
      yield {
        message: `${container2.title} defines ${name} twice${isSame2 ? "" : builds ? ", the second time out of the first" : " with different values"}`,
        at: [...container2.path, "env", index, "name"],
        because: isSame2 ? "one of them is enough" : "this one wins, the earlier one never counts",
        fix: `keep one entry ${name}`,
        predicts: "server-side apply refuses it (duplicate entries for key); kubectl apply may drop one of them on a later change",
        severity: isSame2 || builds ? "warning" : "error"
      };
    }
  }
});
function sourceOf({ value, valueFrom }) {
  return JSON.stringify([value ?? "", valueFrom ?? null]);
}

// src/manifest/pod/container-port.ts
function portsOf(container2) {
  return asList(container2.value.ports).map((entry, index) => {
    const port = asMapping(entry);
    return {
      name: asString(port.name),
      number: asNumber(port.containerPort),
      protocol: asString(port.protocol) || "TCP",
      hostPort: asNumber(port.hostPort) || void 0,
      hostIP: asString(port.hostIP) ?? "",
      path: [...container2.path, "ports", index]
    };
  });
}
function portNumber(container2, port) {
  if (typeof port !== "string") return asNumber(port);
  return portsOf(container2).find(({ name }) => name === port)?.number;
}
function portRefusal(port) {
  if (port === void 0 || port === null) return "no port is given";
  if (typeof port === "number") {
    return Number.isInteger(port) && port >= 1 && port <= 65535 ? void 0 : "ports go from 1 to 65535";
  }
  if (typeof port !== "string") return "a port is a number or a name";
  if (/^\d+$/.test(port)) return "text without a letter is neither a port number nor a port name";
  const valid = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(port) && /[a-z]/.test(port) && port.length <= 15 && !port.includes("--");
  return valid ? void 0 : "a port name is at most 15 of a-z, 0-9 and -, with a letter among them";
}

// src/gate/model/volumes/mounted-files.ts
var usualMode = 420;
function mountedFileAt(container2, path2, context) {
  const wanted = normalPath(path2);
  const mount = wanted === void 0 ? void 0 : innermostMount(container2, wanted);
  if (wanted === void 0 || !mount || asString(mount.value.subPathExpr)) return void 0;
  const { podSpec, podSpecPath } = container2.workload;
  const index = asList(podSpec.volumes).findIndex((volume3) => asMapping(volume3).name === mount.value.name);
  const volume2 = asMapping(asList(podSpec.volumes)[index]);
  const kind = ["configMap", "secret", "projected"].find((field) => isMapping(volume2[field]));
  if (index < 0 || kind === void 0) return void 0;
  const source = asMapping(volume2[kind]);
  const volumePath = [...podSpecPath, "volumes", index, kind];
  const subPath = asString(mount.value.subPath) ?? "";
  const inVolume = joined(subPath, wanted.slice(mount.path.length));
  const contents = contentsOf(kind, source, volumePath, container2, context);
  const file = contents.files.find((each) => each.path === inVolume);
  const { value, path: modePath } = file?.mode ?? {
    value: source.defaultMode,
    path: [...volumePath, "defaultMode"]
  };
  const isFolder = contents.files.some((each) => each.path.startsWith(`${inVolume}/`)) || inVolume === "";
  return {
    title: `volume ${asString(volume2.name)} (${contents.titles.join(", ")})`,
    kind,
    mode: modeOf(value),
    modePath,
    state: file ? "present" : contents.isOpen || isFolder ? "unknown" : "absent",
    files: contents.files.flatMap((each) => visibleAt(each.path, subPath, mount.path)),
    isSubPath: subPath !== ""
  };
}
function contentsOf(kind, source, path2, container2, context) {
  if (kind === "configMap")
    return keyedContents("ConfigMap", source.name, source.items, path2, container2, context);
  if (kind === "secret")
    return keyedContents("Secret", source.secretName, source.items, path2, container2, context);
  const parts = asList(source.sources).map((entry, index) => {
    const { configMap, secret: secret2, serviceAccountToken, downwardAPI } = asMapping(entry);
    const at = [...path2, "sources", index];
    if (isMapping(configMap)) {
      const place = [...at, "configMap"];
      return keyedContents("ConfigMap", configMap.name, configMap.items, place, container2, context);
    }
    if (isMapping(secret2)) {
      const place = [...at, "secret"];
      return keyedContents("Secret", secret2.name, secret2.items, place, container2, context);
    }
    const token = asString(asMapping(serviceAccountToken).path);
    if (token !== void 0) return { files: [{ path: token }], isOpen: false, titles: [] };
    const items2 = isMapping(downwardAPI) ? itemsOf(downwardAPI.items, [...at, "downwardAPI", "items"]) : void 0;
    return { files: items2 ?? [], isOpen: items2 === void 0, titles: [] };
  });
  return {
    files: parts.flatMap(({ files }) => files),
    isOpen: parts.some(({ isOpen: isOpen4 }) => isOpen4),
    titles: parts.flatMap(({ titles }) => titles)
  };
}
function keyedContents(kind, name, items2, path2, container2, context) {
  const target = { group: "", kind, name: asString(name) ?? "" };
  const titles = [`${kind} ${target.name}`];
  if (asList(items2).length > 0) {
    return { files: itemsOf(items2, [...path2, "items"]), isOpen: false, titles };
  }
  const namespace = context.inventory.namespaceOf(container2.workload.object);
  const existence = referencesIn(context).existence.resolve(target, namespace);
  const keys = existence.state === "unknown" ? "open" : existence.keys;
  if (keys === "open" || keys === "unwritten") return { files: [], isOpen: true, titles };
  return { files: [...keys].map((key) => ({ path: key })), isOpen: false, titles };
}
function itemsOf(items2, path2) {
  return asList(items2).flatMap((item, index) => {
    const { path: inVolume, mode } = asMapping(item);
    const written3 = mode === void 0 || mode === null ? void 0 : { value: mode, path: [...path2, index, "mode"] };
    const normal = normalPath(`/${asString(inVolume) ?? ""}`)?.slice(1);
    return normal ? [{ path: normal, mode: written3 }] : [];
  });
}
function innermostMount(container2, path2) {
  let best;
  for (const mount of asList(container2.value.volumeMounts)) {
    const value = asMapping(mount);
    const at = normalPath(asString(value.mountPath) ?? "");
    if (at === void 0 || path2 !== at && !path2.startsWith(at === "/" ? at : `${at}/`)) continue;
    if (!best || at.length > best.path.length) best = { value, path: at };
  }
  return best;
}
function modeOf(value) {
  if (value === void 0 || value === null) return usualMode;
  const mode = asNumber(value);
  return mode !== void 0 && Number.isInteger(mode) && mode >= 0 && mode <= 511 ? mode : void 0;
}
function visibleAt(inVolume, subPath, mountPath) {
  const base = joined(subPath, "");
  if (base === "") return [`${mountPath === "/" ? "" : mountPath}/${inVolume}`];
  if (inVolume === base) return [mountPath];
  return inVolume.startsWith(`${base}/`) ? [`${mountPath}${inVolume.slice(base.length)}`] : [];
}
function joined(subPath, below2) {
  return (normalPath(`/${subPath}/${below2}`) ?? "/").slice(1);
}
function normalPath(path2) {
  if (!path2.startsWith("/") || path2.includes("$(")) return void 0;
  const parts = [];
  for (const part of path2.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

// src/gate/model/objects/pod-duplicates.ts
function* duplicatesIn(workload) {
  yield* containerNames(workload);
  yield* volumeNames(workload);
  for (const container2 of workload.containers) yield* mountPlaces(container2);
  yield* ports(workload);
}
function* containerNames({ containers }) {
  const order = ["regular", "sidecar", "init", "ephemeral"];
  const seen = /* @__PURE__ */ new Set();
  for (const container2 of containers.toSorted((a, b) => order.indexOf(a.class) - order.indexOf(b.class))) {
    const name = asString(container2.value.name);
    if (!name) continue;
    if (seen.has(name)) {
      yield {
        says: `has two containers named "${name}"`,
        at: [...container2.path, "name"],
        because: "init containers and sidecars count too",
        fix: `name: ${name}-2`
      };
    }
    seen.add(name);
  }
}
function* volumeNames(workload) {
  const seen = /* @__PURE__ */ new Set();
  const templates = new Set(claimTemplatesOf(workload).map(({ name }) => name));
  for (const { name, path: path2 } of volumesOf(workload)) {
    if (!name) continue;
    const at = [...path2, "name"];
    if (seen.has(name)) {
      const because3 = "mounts go by the name of the volume";
      yield { says: `has two volumes named "${name}"`, at, because: because3, fix: `name: ${name}-2` };
    } else if (templates.has(name)) {
      yield {
        says: `has a volume and a claim template named "${name}"`,
        at,
        because: "the claim is mounted, this volume never",
        fix: "remove the volume",
        outcome: "accepted"
      };
    }
    seen.add(name);
  }
}
function* mountPlaces(container2) {
  const places = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  for (const mount of mountsOf(container2)) {
    const { place, volume: volume2, isDevice, path: path2 } = mount;
    const at = [...path2, isDevice ? "devicePath" : "mountPath"];
    const twin = place ? places.get(place) : void 0;
    const folder = place && !isDevice ? normalPath(place) : void 0;
    const sameFolder = folder === void 0 ? void 0 : folders.get(folder);
    if (twin) {
      yield {
        says: `mounts two volumes at ${place}`,
        at,
        because: `volume "${twin.volume}" is there already`,
        fix: "give one of the two another path, or remove it",
        container: container2
      };
    } else if (sameFolder) {
      yield {
        says: `mounts two volumes at ${folder}`,
        at,
        because: `it hides volume "${sameFolder.volume}"`,
        fix: "give one of the two another path, or remove it",
        container: container2,
        outcome: "accepted"
      };
    }
    const other = volume2 ? names.get(volume2) : void 0;
    if (other && !twin && (isDevice || other.isDevice)) {
      yield {
        says: `uses volume "${volume2}" ${other.isDevice ? "twice as a device" : "as files and as a device"}`,
        at: [...path2, "name"],
        because: "a device is for one use only",
        fix: `remove this entry of ${isDevice ? "volumeDevices" : "volumeMounts"}`,
        container: container2
      };
    }
    if (place) places.set(place, mount);
    if (folder) folders.set(folder, mount);
    if (volume2) names.set(volume2, mount);
  }
}
function* ports({ containers, object, podSpec }) {
  const taken = { numbers: /* @__PURE__ */ new Map(), onHost: /* @__PURE__ */ new Set() };
  const onHost = { network: podSpec.hostNetwork === true, isPod: object.kind === "Pod" };
  for (const container2 of containers) {
    const names = /* @__PURE__ */ new Set();
    for (const port of portsOf(container2)) {
      const { name, protocol, path: path2 } = port;
      if (name && names.has(name)) {
        yield {
          says: `has two ports named "${name}"`,
          at: [...path2, "name"],
          because: "a name must tell one port",
          fix: `name: ${name.slice(0, 10)}-${protocol.toLowerCase()}`,
          container: container2
        };
        continue;
      }
      if (name) names.add(name);
      if (container2.class === "regular" || container2.class === "sidecar")
        yield* portNumber2(port, container2, taken, onHost);
    }
  }
}
function* portNumber2({ number, protocol, hostPort, hostIP, path: path2 }, container2, taken, onHost) {
  if (number === void 0) return;
  const key = `${number}/${protocol}`;
  const owner = taken.numbers.get(key);
  const hostNumber = hostPort ?? (onHost.network ? number : void 0);
  const hostKey = hostNumber && container2.class === "regular" ? `${protocol}/${hostIP}/${hostNumber}` : "";
  if (hostKey !== "" && taken.onHost.has(hostKey)) {
    const isWritten2 = hostPort !== void 0;
    yield {
      says: `takes port ${hostNumber}/${protocol} of the node a second time`,
      at: [...path2, isWritten2 ? "hostPort" : "containerPort"],
      because: isWritten2 ? "this pod has it already" : "with hostNetwork each port is one of the node",
      fix: isWritten2 ? "remove hostPort; a Service reaches the pod without it" : "let one of the two listen on another port",
      container: container2,
      ...isWritten2 || onHost.isPod ? {} : { outcome: "pods" }
    };
  } else if (owner) {
    const isSame2 = owner === container2;
    yield {
      says: `declares port ${key}${isSame2 ? " twice" : `, and so does ${owner.name}`}`,
      at: [...path2, "containerPort"],
      because: isSame2 ? "server-side apply refuses it" : "they share one network; only one can listen",
      fix: isSame2 ? "remove one of the two entries" : "let one of the two listen on another port",
      container: container2,
      outcome: "accepted",
      ...isSame2 ? {} : { risk: 'CrashLoopBackOff, "address already in use", if both listen' }
    };
  }
  taken.numbers.set(key, container2);
  if (hostKey !== "") taken.onHost.add(hostKey);
}

// src/gate/model/objects/refusal.ts
var builtIn = /* @__PURE__ */ new Set(["", "apps", "batch", "extensions", "apps.openshift.io"]);
function refusalOf({ object }) {
  return builtIn.has(object.group) ? "apply rejected" : "its pods are refused; FailedCreate";
}

// src/gate/rules/duplicate-mount/rule.ts
var rule_default10 = defineRule({
  id: "duplicate-mount",
  group: "volumes",
  subject: "workload",
  summary: "a pod has two mounts at one path, or two containers, volumes or ports of one name",
  severity: "error",
  certainty: "certain",
  prevents: ["port-in-use"],
  *check(workload) {
    for (const { says, container: container2, outcome: outcome2, risk, at, because: because3, fix } of duplicatesIn(workload)) {
      yield {
        message: `${container2 ? container2.title : workload.title} ${says}`,
        at,
        because: because3,
        fix,
        predicts: {
          accepted: risk ?? "",
          pods: "its pods are refused; FailedCreate",
          refused: refusalOf(workload)
        }[outcome2 ?? "refused"],
        ...container2 ? { container: container2.name } : {},
        ...outcome2 === "accepted" ? { severity: "warning" } : {}
      };
    }
  }
});

// src/gate/references/duplicates.ts
var sharedByDesign = 3;
var found = /* @__PURE__ */ new WeakMap();
function earlierTwin(object, context) {
  let twins = found.get(context.inventory);
  if (!twins) {
    twins = oncePerVariants(findTwins(context), context.inventory.objects);
    found.set(context.inventory, twins);
  }
  return twins.get(object);
}
function findTwins({ inventory, settings }) {
  const { inputs } = referencesIn({ inventory, settings }).existence;
  const areTogether = (a, b) => {
    const [one, other] = [a.document.file.path, b.document.file.path];
    if (one !== other && a.document.file.example && b.document.file.example) return false;
    return one === other || inputs.shareUnit(one, other) && !areApart(one, other);
  };
  const known6 = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Map();
  for (const object of inventory.objects) {
    if (object.name === "" || isKustomization(object) || inputs.isInput(object)) continue;
    const { group, kind, name } = object;
    const key = [group, kind, inventory.namespaceOf(object) ?? "", name].join("\0");
    const earlier = known6.get(key)?.find((one) => areTogether(one, object));
    if (!earlier) known6.set(key, [...known6.get(key) ?? [], object]);
    else if (!takeTurns(earlier, object))
      twins.set(object, {
        object: earlier,
        harmless: isSame(earlier, object),
        unsure: mayBeApart(earlier.document.file, object.document.file)
      });
  }
  return twins;
}
function oncePerVariants(twins, objects) {
  const kept = /* @__PURE__ */ new Map();
  const left = /* @__PURE__ */ new Map();
  const sizes = /* @__PURE__ */ new Map();
  if (twins.size > 0) for (const one of objects) sizes.set(fileOf(one), (sizes.get(fileOf(one)) ?? 0) + 1);
  for (const { earlier, later, entries } of pairsOf(twins, fileOf)) {
    const smaller = Math.min(sizes.get(earlier) ?? 0, sizes.get(later) ?? 0);
    const areVariants = earlier !== later && entries.length > 1 && entries.length * 2 >= smaller;
    if (areVariants) keepFirst(kept, entries, earlier, later);
    else for (const [object, twin] of entries) left.set(object, twin);
  }
  for (const { earlier, later, entries } of pairsOf(left, folderOf)) {
    if (earlier !== later && entries.length >= sharedByDesign) keepFirst(kept, entries, earlier, later);
    else for (const [object, twin] of entries) kept.set(object, twin);
  }
  return kept;
}
function keepFirst(kept, entries, earlier, later) {
  const [first] = entries;
  if (!first) return;
  const harmless2 = entries.every(([, twin]) => twin.harmless);
  kept.set(first[0], { ...first[1], harmless: harmless2, variants: { earlier, later, objects: entries.length } });
}
function pairsOf(twins, placeOf) {
  const pairs = /* @__PURE__ */ new Map();
  for (const entry of twins) {
    const [earlier, later] = [placeOf(entry[1].object), placeOf(entry[0])];
    const key = `${earlier}\0${later}`;
    const pair = pairs.get(key) ?? { earlier, later, entries: [] };
    pair.entries.push(entry);
    pairs.set(key, pair);
  }
  return pairs.values();
}
function fileOf({ document }) {
  return document.file.path;
}
function folderOf({ document }) {
  const { path: path2 } = document.file;
  return path2.slice(0, Math.max(path2.lastIndexOf("/"), 0)) || ".";
}
function mayBeApart(one, other) {
  if (one.named || other.named || one.path === other.path) return false;
  const [a, b] = [one, other].map(({ path: path2 }) => path2.replace(/\.\w+$/, ""));
  const folder = (path2) => path2.slice(0, path2.lastIndexOf("/") + 1);
  return folder(a) !== folder(b) || /^[-_.]/.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : "");
}
function takeTurns(a, b) {
  return ["helm.sh/hook", "argocd.argoproj.io/hook"].some((annotation) => {
    const [hook, other] = [a, b].map((object) => asString(object.annotations[annotation]));
    return hook !== other && (hook !== void 0 || other !== void 0);
  });
}
function isSame(a, b) {
  return a.kind === "Namespace" && JSON.stringify(a.value) === JSON.stringify(b.value);
}

// src/gate/rules/duplicate-object/rule.ts
var rule_default11 = defineRule({
  id: "duplicate-object",
  group: "references",
  subject: "object",
  summary: "the same object is defined twice",
  severity: "error",
  certainty: "likely",
  prevents: ["invalid-configuration"],
  *check(object, context) {
    const twin = earlierTwin(object, context);
    if (!twin) return;
    const { variants, harmless: harmless2, unsure } = twin;
    const { file, line } = locate(twin.object, ["metadata", "name"]);
    yield {
      message: variants ? `${variants.later} holds ${variants.objects} objects that ${variants.earlier} holds too, the first of them ${object.title}` : `${object.title} is in the set twice, first in ${file}:${line}`,
      at: ["metadata", "name"],
      because: harmless2 ? "kustomize and Helm refuse the second one" : "the one that is applied last wins",
      fix: variants ? "for two environments, run the gate once for each, on what is applied together" : "keep one of the two; if they are for different environments or releases,\nrun the gate once for each, on what is applied together",
      predicts: harmless2 ? "" : "one of the two is silently overwritten",
      ...harmless2 || variants || unsure ? { severity: "warning" } : {}
    };
  }
});

// src/gate/rules/env-value-type/rule.ts
var rule_default12 = defineRule({
  id: "env-value-type",
  group: "commands",
  subject: "container",
  summary: "the value of an environment variable is not a string",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(container2) {
    for (const [index, item] of asList(container2.value.env).entries()) {
      const { name, value } = asMapping(item);
      if (value === void 0 || value === null || typeof value === "string") continue;
      const at = [...container2.path, "env", index, "value"];
      const variable2 = asString(name) ?? `entry ${index + 1} of env`;
      yield {
        message: `${container2.title}: the value of ${variable2} is ${describeType(value)}, not a string`,
        at,
        because: typeof value === "object" ? "a variable holds text only" : "YAML reads it as such without quotes",
        fix: `value: ${quoted(value, writtenAt(container2.workload.object, at), variable2)}`,
        predicts: refusalOf(container2.workload)
      };
    }
  }
});
function quoted(value, written3, name) {
  const isSecret = /pass|secret|token|key|auth|cred/i.test(name);
  if (typeof value === "object" || isSecret || !/^[\w.+~:-]+$/.test(written3))
    return '"…", the text in quotes';
  return JSON.stringify(written3);
}

// src/gate/model/objects/features.ts
var feature = (name, since, known6, severity, dropped) => ({ name, since, known: known6, severity, dropped });
var features = {
  sidecar: feature(
    "a native sidecar",
    29,
    28,
    "error",
    "it runs as an init container that never ends; the pod never starts"
  ),
  grpcProbe: feature("a gRPC probe", 24, 23, "error", "apply rejected: the probe has no handler left"),
  imageVolume: feature(
    "an image volume",
    35,
    31,
    "error",
    "the volume and its mounts are dropped; the files are missing"
  ),
  podResources: feature("resources of the pod itself", 34, 32, "error", "dropped; the pod has no limits"),
  fileKeyRef: feature(
    "a variable from a file",
    35,
    34,
    "error",
    "apply rejected: the variable has no source left"
  ),
  sleepHook: feature("a sleep hook", 30, 29, "error", "apply rejected: the hook has no handler left"),
  stopSignal: feature("a stop signal", void 0, 33, "warning", "dropped; the signal of the image is sent"),
  hostUsers: feature(
    "a user namespace",
    33,
    25,
    "warning",
    "dropped; root in the container is root on the node"
  ),
  hostname: feature(
    "a hostname of its own",
    35,
    34,
    "warning",
    "dropped; the hostname is the name of the pod"
  ),
  schedulingGates: feature("scheduling gates", 27, 26, "warning", "dropped; the pod is scheduled at once"),
  groupsPolicy: feature(
    "a policy for supplementary groups",
    33,
    31,
    "warning",
    "dropped; groups of the image apply"
  ),
  recursive: feature(
    "a recursive read-only mount",
    31,
    30,
    "warning",
    "dropped; mounts below it can be written to"
  ),
  trustBundle: feature("a ClusterTrustBundle volume", 37, 29, "warning", "dropped; the file is missing"),
  podCertificate: feature("a pod certificate", 37, 34, "warning", "dropped; the file is missing"),
  matchLabelKeys: feature(
    "matchLabelKeys",
    27,
    25,
    "warning",
    "dropped; old and new pods are spread together"
  ),
  appArmor: feature("an AppArmor profile field", 30, 30, "warning", ""),
  failurePolicy: feature("a pod failure policy", 26, 25, "warning", "dropped; every failure counts"),
  backoffPerIndex: feature(
    "a back-off limit per index",
    29,
    28,
    "warning",
    "dropped; backoffLimit counts for all"
  ),
  successPolicy: feature("a success policy", 31, 30, "warning", "dropped; all pods have to succeed"),
  replacementPolicy: feature(
    "a pod replacement policy",
    29,
    28,
    "warning",
    "dropped; pods are replaced at once"
  ),
  managedBy: feature(
    "a Job controller of its own",
    32,
    30,
    "warning",
    "dropped; the usual controller takes it"
  ),
  timeZone: feature("a time zone", 25, 24, "warning", "dropped; it runs in the time zone of the controller"),
  ordinals: feature("first ordinals", 27, 26, "warning", "dropped; pods count from 0"),
  claimRetention: feature("retention of claims", 27, 23, "warning", "dropped; claims are kept"),
  maxUnavailable: feature(
    "maxUnavailable of a StatefulSet",
    37,
    24,
    "warning",
    "dropped; pods are replaced one by one"
  ),
  trafficDistribution: feature(
    "a traffic distribution",
    31,
    30,
    "warning",
    "dropped; traffic goes everywhere"
  ),
  sameTraffic: feature(
    "this traffic distribution",
    34,
    33,
    "error",
    "apply rejected: only PreferClose is supported"
  ),
  evictUnhealthy: feature(
    "an eviction policy for unhealthy pods",
    27,
    26,
    "warning",
    "dropped; they block drains"
  ),
  tolerance: feature("a tolerance of its own", 35, 33, "warning", "dropped; 10 % applies"),
  scaleToZero: feature("scaling to zero", 37, 16, "error", "apply rejected: minReplicas must be at least 1"),
  volumeAttributes: feature(
    "a VolumeAttributesClass",
    34,
    29,
    "warning",
    "dropped; the volume has the usual attributes"
  )
};

// src/gate/model/objects/new-features.ts
function featuresBeyond(object, workloads, minor) {
  const uses3 = [...usesIn(object), ...workloads.flatMap((workload) => [...usesInPod(workload)])];
  return uses3.filter(({ feature: { since } }) => since === void 0 || since > minor);
}
function* usesInPod(workload) {
  const { podSpec, podSpecPath } = workload;
  const at = (...path2) => [...podSpecPath, ...path2];
  const securityContext = asMapping(podSpec.securityContext);
  if (isMapping(podSpec.resources)) yield { feature: features.podResources, path: at("resources") };
  if (podSpec.hostUsers === false) yield { feature: features.hostUsers, path: at("hostUsers") };
  if (asString(podSpec.hostnameOverride)) yield { feature: features.hostname, path: at("hostnameOverride") };
  if (asList(podSpec.schedulingGates).length > 0)
    yield { feature: features.schedulingGates, path: at("schedulingGates") };
  if (asString(securityContext.supplementalGroupsPolicy))
    yield { feature: features.groupsPolicy, path: at("securityContext", "supplementalGroupsPolicy") };
  if (isMapping(securityContext.appArmorProfile))
    yield { feature: features.appArmor, path: at("securityContext", "appArmorProfile") };
  for (const [index, spread2] of asList(podSpec.topologySpreadConstraints).entries()) {
    if (asList(asMapping(spread2).matchLabelKeys).length > 0)
      yield {
        feature: features.matchLabelKeys,
        path: at("topologySpreadConstraints", index, "matchLabelKeys")
      };
  }
  for (const { value, path: path2 } of volumesOf(workload)) {
    if (isMapping(value.image)) yield { feature: features.imageVolume, path: [...path2, "image"] };
    for (const [index, source] of asList(asMapping(value.projected).sources).entries()) {
      for (const [field, used] of [
        ["clusterTrustBundle", features.trustBundle],
        ["podCertificate", features.podCertificate]
      ]) {
        if (hasKey(source, field))
          yield { feature: used, path: [...path2, "projected", "sources", index, field] };
      }
    }
  }
  for (const container2 of workload.containers) yield* usesInContainer(container2, podSpecPath);
}
function* usesInContainer(container2, podSpecPath) {
  const { value } = container2;
  const use = (used, ...path2) => ({
    feature: used,
    path: [...container2.path, ...path2],
    container: container2
  });
  const isInit = container2.path[podSpecPath.length] === "initContainers";
  if (isInit && value.restartPolicy === "Always") yield use(features.sidecar, "restartPolicy");
  for (const field of probeFields) {
    if (isMapping(asMapping(value[field]).grpc)) yield use(features.grpcProbe, field, "grpc");
  }
  const lifecycle = asMapping(value.lifecycle);
  if (asString(lifecycle.stopSignal)) yield use(features.stopSignal, "lifecycle", "stopSignal");
  for (const field of hookFields) {
    if (isMapping(asMapping(lifecycle[field]).sleep))
      yield use(features.sleepHook, "lifecycle", field, "sleep");
  }
  for (const [index, entry] of asList(value.env).entries()) {
    if (isMapping(asMapping(asMapping(entry).valueFrom).fileKeyRef))
      yield use(features.fileKeyRef, "env", index, "valueFrom", "fileKeyRef");
  }
  for (const [index, mount] of asList(value.volumeMounts).entries()) {
    const { recursiveReadOnly } = asMapping(mount);
    if (asString(recursiveReadOnly) && recursiveReadOnly !== "Disabled")
      yield use(features.recursive, "volumeMounts", index, "recursiveReadOnly");
  }
  if (isMapping(asMapping(value.securityContext).appArmorProfile))
    yield use(features.appArmor, "securityContext", "appArmorProfile");
}
var fields = {
  "batch/Job": jobFields(["spec"]),
  "batch/CronJob": [[["spec", "timeZone"], features.timeZone], ...jobFields(["spec", "jobTemplate", "spec"])],
  "apps/StatefulSet": [
    [["spec", "ordinals"], features.ordinals],
    [["spec", "persistentVolumeClaimRetentionPolicy"], features.claimRetention],
    [["spec", "updateStrategy", "rollingUpdate", "maxUnavailable"], features.maxUnavailable]
  ],
  "policy/PodDisruptionBudget": [[["spec", "unhealthyPodEvictionPolicy"], features.evictUnhealthy]],
  "autoscaling/HorizontalPodAutoscaler": [
    [["spec", "behavior", "scaleUp", "tolerance"], features.tolerance],
    [["spec", "behavior", "scaleDown", "tolerance"], features.tolerance]
  ],
  "/PersistentVolumeClaim": [[["spec", "volumeAttributesClassName"], features.volumeAttributes]]
};
function jobFields(spec) {
  return [
    [[...spec, "podFailurePolicy"], features.failurePolicy],
    [[...spec, "backoffLimitPerIndex"], features.backoffPerIndex],
    [[...spec, "successPolicy"], features.successPolicy],
    [[...spec, "podReplacementPolicy"], features.replacementPolicy],
    [[...spec, "managedBy"], features.managedBy]
  ];
}
function* usesIn(object) {
  const key = `${object.group}/${object.kind}`;
  for (const [path2, used] of Object.hasOwn(fields, key) ? fields[key] ?? [] : []) {
    const value = valueAt(object.value, path2);
    if (value !== void 0 && value !== null) yield { feature: used, path: path2 };
  }
  const { trafficDistribution, minReplicas } = asMapping(object.value.spec);
  if (key === "/Service" && asString(trafficDistribution)) {
    const isNewer = ["PreferSameZone", "PreferSameNode"].includes(trafficDistribution);
    const used = isNewer ? features.sameTraffic : features.trafficDistribution;
    yield { feature: used, path: ["spec", "trafficDistribution"] };
  }
  if (key === "autoscaling/HorizontalPodAutoscaler" && minReplicas === 0)
    yield { feature: features.scaleToZero, path: ["spec", "minReplicas"] };
}

// src/gate/rules/feature-version/rule.ts
var rule_default13 = defineRule({
  id: "feature-version",
  group: "api",
  subject: "object",
  summary: "a manifest uses a feature that the target Kubernetes version does not have or has turned off",
  severity: "error",
  certainty: "likely",
  prevents: [],
  *check(object, { inventory, settings }) {
    const target = settings.kubernetesMinor;
    const workloads = inventory.workloadsOf(object);
    for (const { feature: feature2, path: path2, container: container2 } of featuresBeyond(object, workloads, target)) {
      yield {
        message: `${container2?.title ?? object.title} uses ${feature2.name}, ${until(feature2)}`,
        at: path2,
        key: true,
        fix: fixFor(feature2),
        workload: workloads[0],
        ...container2 ? { container: container2.name } : {},
        ...fate(feature2, target)
      };
    }
  }
});
function until({ since }) {
  return since === void 0 ? "which no Kubernetes has switched on by default so far" : `which Kubernetes has from 1.${since} on`;
}
function fate({ known: known6, dropped, severity }, target) {
  return target < known6 ? {
    because: `1.${target} does not know the field`,
    predicts: "apply rejected: unknown field",
    severity: "error"
  } : { because: `in 1.${target} it is off unless someone enabled it`, predicts: dropped, severity };
}
function fixFor({ since }) {
  return since === void 0 ? "remove it, or suppress this where the feature gate is on" : `remove it, or say what the cluster really is:
kubernetes-version: "1.${since}"`;
}

// src/manifest/pod/file-mode.ts
function fileModesOf({ value, path: path2 }) {
  const keyed = (source, at) => {
    const { defaultMode, items: items2 } = asMapping(source);
    const ofItems = asList(items2).map((item, index) => ({
      value: asMapping(item).mode,
      path: [...at, "items", index, "mode"]
    }));
    return [{ value: defaultMode, path: [...at, "defaultMode"] }, ...ofItems];
  };
  const fields4 = ["configMap", "secret", "downwardAPI"];
  const { projected } = value;
  return [
    ...fields4.flatMap((field) => keyed(value[field], [...path2, field])),
    ...keyed(projected, [...path2, "projected"]),
    ...asList(asMapping(projected).sources).flatMap(
      (source, index) => fields4.flatMap(
        (field) => keyed(asMapping(source)[field], [...path2, "projected", "sources", index, field])
      )
    )
  ].filter((mode) => mode.value !== void 0 && mode.value !== null);
}
function isRefusedMode(mode) {
  return Number.isInteger(mode) && (mode < 0 || mode > 511);
}
function oddityOf(mode) {
  const [owner, group, others] = [mode >> 6, mode >> 3 & 7, mode & 7];
  if ((owner & 4) === 0) return "the owner cannot read";
  const parties = [
    ["the group", group, owner],
    ["everybody", others, group]
  ];
  for (const [who, bits, above] of parties) {
    if ((bits & 2) !== 0 && (bits & 4) === 0) return `${who} can write, but not read`;
    if ((bits & ~above) !== 0)
      return `${who} may do more than ${who === "the group" ? "the owner" : "the group"}`;
  }
  return void 0;
}
var usual = [256, 288, 292, 365, 384, 416, 420, 448, 488, 493, 511];
function meantMode(mode) {
  const fromDecimal = Number(mode.toString(8));
  if (usual.includes(fromDecimal)) return fromDecimal;
  const octal = /^0*([0-7]{1,4})$/.exec(String(mode))?.[1];
  const value = octal === void 0 ? Number.NaN : Number.parseInt(octal, 8);
  return value <= 511 && oddityOf(value) === void 0 ? value : void 0;
}
function writeMode(mode) {
  return mode < 0 ? String(mode) : `0${mode.toString(8)}`;
}

// src/gate/rules/file-mode/rule.ts
var rule_default14 = defineRule({
  id: "file-mode",
  group: "volumes",
  subject: "workload",
  summary: "a file mode in a volume is invalid or not what was meant",
  severity: "error",
  certainty: "certain",
  prevents: ["permission-denied"],
  *check(workload) {
    for (const volume2 of volumesOf(workload)) {
      for (const { value, path: path2 } of fileModesOf(volume2)) {
        const mode = asNumber(value);
        if (mode === void 0 || !Number.isInteger(mode)) continue;
        const oddity = isRefusedMode(mode) ? void 0 : oddityOf(mode);
        if (!isRefusedMode(mode) && oddity === void 0) continue;
        const shown2 = oddity === void 0 ? String(mode) : `${writeMode(mode)} (decimal ${mode})`;
        yield {
          message: `${workload.title} gives files of volume "${volume2.name}" the mode ${shown2}`,
          at: path2,
          because: oddity ?? `${mode < 0 ? "it" : `octal ${writeMode(mode)}, it`} must be from 0 to 0777`,
          fix: fixFor2(String(path2.at(-1)), meantMode(mode) ?? 420, workload.object),
          predicts: oddity === void 0 ? refusalOf(workload) : "Permission denied, if the container does not run as root",
          ...oddity === void 0 ? {} : { severity: "warning", certainty: "likely" }
        };
      }
    }
  }
});
function fixFor2(field, mode, { document }) {
  return /^\s*\{/.test(document.text) ? `"${field}": ${mode}  (${writeMode(mode)} in octal)` : `${field}: ${writeMode(mode)}`;
}

// src/gate/model/containers/environment.ts
function variableOf(container2, inventory, name) {
  return lookUp(container2, inventory, name, asList(container2.value.env).length, true);
}
var longestFilledIn = 1e4;
function lookUp(container2, inventory, name, before, fillIn) {
  const env = asList(container2.value.env).map(asMapping);
  for (let index = before - 1; index >= 0; index--) {
    const entry = env[index] ?? {};
    if (entry.name !== name) continue;
    const at = [...container2.path, "env", index];
    const written3 = asString(entry.value);
    if (written3 !== void 0) {
      const value = (other) => lookUp(container2, inventory, other, index, false)?.value;
      const filled = fillIn && written3.length <= longestFilledIn ? written3.replace(/\$\(([\w.-]+)\)/g, (whole, other) => value(other) ?? whole) : written3;
      return { value: filled, at: [...at, "value"] };
    }
    const { configMapKeyRef } = asMapping(entry.valueFrom);
    const found2 = configValue(container2, inventory, configMapKeyRef, asMapping(configMapKeyRef).key);
    return found2 ? { ...found2, at } : { value: void 0, at };
  }
  const sources2 = asList(container2.value.envFrom).map(asMapping);
  for (let index = sources2.length - 1; index >= 0; index--) {
    const { prefix, configMapRef } = sources2[index] ?? {};
    const start = asString(prefix) ?? "";
    if (!name.startsWith(start)) continue;
    const found2 = configValue(container2, inventory, configMapRef, name.slice(start.length));
    if (found2) return { ...found2, at: [...container2.path, "envFrom", index] };
  }
  return void 0;
}
function configValue(container2, inventory, reference, key) {
  const name = asString(asMapping(reference).name);
  if (name === void 0 || typeof key !== "string") return void 0;
  const source = configMapNamed(container2.workload.object, inventory, name);
  const data = source?.value.data;
  const value = hasKey(data, key) ? asString(asMapping(data)[key]) : void 0;
  return value === void 0 ? void 0 : { value, source };
}
var configMaps = /* @__PURE__ */ new WeakMap();
function configMapNamed(peer2, inventory, name) {
  let byName2 = configMaps.get(inventory);
  if (!byName2) {
    byName2 = /* @__PURE__ */ new Map();
    for (const object of inventory.ofKind("", "ConfigMap")) {
      const known6 = byName2.get(object.name);
      if (known6) known6.push(object);
      else byName2.set(object.name, [object]);
    }
    configMaps.set(inventory, byName2);
  }
  const namespace = inventory.namespaceOf(peer2);
  const candidates = byName2.get(name) ?? [];
  const near = candidates.filter((object) => inventory.namespaceOf(object) === namespace);
  if (near.length > 0) return near.at(-1);
  const possible = candidates.filter(
    (object) => namespace === void 0 || inventory.namespaceOf(object) === void 0
  );
  return possible.length === 1 ? possible[0] : void 0;
}

// src/gate/model/containers/heap.ts
function heapSettings(container2, inventory) {
  const [heap, percentage, ...others] = [javaHeap, javaPercentage, nodeHeap, goLimit].map(
    (flag) => settingOf(flag, container2, inventory)
  );
  return [heap ?? percentage, ...others].filter((setting) => setting !== void 0);
}
function initialHeap(container2, inventory) {
  return settingOf(javaInitialHeap, container2, inventory);
}
function settingOf(flag, container2, inventory) {
  let last;
  for (const written3 of textsOf(flag, container2, inventory)) {
    const match = [...written3.text.replace(/^[ \t]*#.*$/gm, "").matchAll(flag.pattern)].at(-1);
    if (match) last = readSetting(flag, match[0], match[1], written3, container2, inventory);
  }
  return last;
}
function* textsOf(flag, container2, inventory) {
  const { ownVariables = flag.variables } = flag;
  const isRead = (name) => ownVariables.includes(name) || isCalled(name, container2);
  const variables2 = function* (names) {
    for (const name of names) {
      const { value, at, source } = variableOf(container2, inventory, name) ?? {};
      if (value === void 0 || !at) continue;
      yield { text: `${name}=${value}`, at, source, unread: isRead(name) ? void 0 : name };
    }
  };
  yield* variables2(flag.variables);
  for (const field of ["command", "args"]) {
    for (const [index, value] of asList(container2.value[field]).entries()) {
      const text = asString(value);
      if (text !== void 0) yield { text, at: [...container2.path, field, index] };
    }
  }
  yield* variables2(flag.overrides ?? []);
}
function isCalled(name, container2) {
  const use = new RegExp(`\\$(?:${name}\\b|[({]${name}[)}:])`);
  return ["command", "args"].some(
    (field) => asList(container2.value[field]).some((text) => use.test(asString(text) ?? ""))
  );
}
function readSetting(flag, text, written3, { at, source, unread }, container2, inventory) {
  const filled = written3.replace(
    /\$(?:\((\w+)\)|\{(\w+)\}|(\w+))/g,
    (whole, ...names) => {
      const name = names.slice(0, 3).find((each) => each !== void 0) ?? "";
      return variableOf(container2, inventory, name)?.value ?? whole;
    }
  );
  const amount = flag.read(filled);
  return {
    runtime: flag,
    text: text.replace(written3, () => filled),
    bytes: flag.isPercentage ? void 0 : amount,
    percent: flag.isPercentage ? amount : void 0,
    refused: amount === void 0 ? mebibytesMeant(filled) : void 0,
    at,
    source,
    unread
  };
}
function mebibytesMeant(size2) {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)([kmgt])[a-z]*$/i.exec(size2) ?? [];
  const factor = { k: 2 ** -10, m: 1, g: 2 ** 10, t: 2 ** 20 }[unit.toLowerCase()];
  return factor === void 0 ? void 0 : Math.max(1, Math.round(Number(number) * factor));
}

// src/gate/rules/heap-exceeds-limit/rule.ts
var mebibyte = 2 ** 20;
var rule_default15 = defineRule({
  id: "heap-exceeds-limit",
  group: "resources",
  subject: "container",
  summary: "the heap can grow to the memory limit or beyond",
  severity: "error",
  certainty: "likely",
  prevents: ["out-of-memory", "out-of-memory-child", "memory-limit-below-startup"],
  containers: ["regular", "sidecar"],
  *check(container2, context) {
    const initial = initialHeap(container2, context.inventory);
    const settings = heapSettings(container2, context.inventory);
    const java = settings.find(({ runtime }) => runtime === javaHeap);
    if (initial && java && (initial.bytes ?? 0) > (java.bytes ?? Number.POSITIVE_INFINITY))
      yield startsAboveItsEnd(container2, initial, java);
    const limit = effectiveLimit(container2, "memory", context);
    if (!limit || compareQuantities(limit.quantity, units(4 * mebibyte)) < 0) return;
    const limitBytes = Number(limit.quantity.nano / 1000000000n);
    for (const setting of settings) {
      const share = setting.percent ?? (setting.bytes ?? 0) / limitBytes * 100;
      if (setting.percent === void 0 ? share < 90 : share <= 85) continue;
      const { title, write } = setting.runtime;
      const where = setting.source ? ` (${setting.source.title})` : "";
      const roomy = Math.floor(limitBytes * 0.75 / mebibyte);
      const together2 = setting === java && (initial?.bytes ?? 0) > roomy * mebibyte ? `${initial?.runtime.write(roomy)} ${write(roomy)}` : write(roomy);
      const enough = Math.ceil((setting.bytes ?? 0) / 0.75 / mebibyte);
      yield {
        message: `${container2.title}: ${setting.text}${where} lets the ${title} grow to ${Math.floor(share)} % of the ${limit.title}`,
        at: setting.at,
        because: setting.unread ? `the limit is ${formatBytes(limit.quantity)}; the JVM itself does not read ${setting.unread}, a start script may` : `the limit is ${formatBytes(limit.quantity)}, and what is not heap needs memory too`,
        fix: setting.percent === void 0 ? `${together2}
or raise the limit: limits: {memory: ${enough}Mi}` : write(roomy),
        predicts: "OOMKilled (exit code 137), then CrashLoopBackOff",
        ...share < 100 || limit.assumed || setting.unread ? { severity: "warning" } : {}
      };
    }
  }
});
function startsAboveItsEnd(container2, initial, java) {
  const unread = initial.unread ?? java.unread;
  return {
    message: `${container2.title}: ${initial.text} starts the Java heap above its maximum, ${java.text}`,
    at: initial.at,
    because: unread ? `the JVM refuses to start with the two; it does not read ${unread} itself, a start script may` : "the JVM refuses to start with the two",
    fix: `-Xms${sizeOf(java)} -Xmx${sizeOf(java)}`,
    predicts: 'CrashLoopBackOff exit 1; "Initial heap size set to a larger value than the maximum heap size"',
    ...unread ? { severity: "warning" } : { certainty: "certain" }
  };
}
function sizeOf({ bytes = 0 }) {
  return bytes % mebibyte === 0 ? `${bytes / mebibyte}m` : `${bytes}`;
}

// src/gate/rules/host-path-pinning/rule.ts
var rule_default16 = defineRule({
  id: "host-path-pinning",
  group: "volumes",
  subject: "object",
  summary: "a pod keeps data in a directory of its node and can be rescheduled to another node",
  severity: "note",
  certainty: "likely",
  prevents: ["missing-file"],
  *check(object, { inventory }) {
    if (object.kind === "PersistentVolume" && object.group === "") yield* persistentVolume(object);
    for (const workload of inventory.workloadsOf(object)) {
      if (workload.class === "service-like" && object.kind !== "DaemonSet") yield* podVolumes(workload);
    }
  }
});
var because = "on another node the folder is another one, or not there";
var predicts = "no crash by itself; the data is gone when the pod moves";
function* podVolumes(workload) {
  if (isPinned(workload.podSpec)) return;
  for (const { name, value, path: path2 } of volumesOf(workload)) {
    const { path: folder, type } = asMapping(value.hostPath);
    const place = asString(folder);
    if (!place || isOfSystem(place, type) || !isWritten(name, workload)) continue;
    yield {
      message: `${workload.title} keeps data in ${place} of whichever node it runs on`,
      at: [...path2, "hostPath", "path"],
      because,
      fix: "use a claim, or keep the pods on one node:\nnodeSelector: {kubernetes.io/hostname: NODE}",
      predicts,
      workload
    };
  }
}
function* persistentVolume({ value, title }) {
  const { hostPath, local, nodeAffinity } = asMapping(value.spec);
  const field = isMapping(local) ? "local" : "hostPath";
  const source = isMapping(local) ? local : hostPath;
  if (isMapping(nodeAffinity) || !isMapping(source)) return;
  yield {
    message: `${title} is ${asString(source.path) ?? "a folder"} of a node, and does not say of which`,
    at: field === "local" ? ["spec", "nodeAffinity"] : ["spec", "hostPath", "path"],
    because: field === "local" ? "a local volume must name its node" : because,
    fix: "nodeAffinity:\n  required:\n    nodeSelectorTerms:\n      - matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [NODE]}]",
    predicts: field === "local" ? "apply rejected" : predicts,
    ...field === "local" ? { severity: "error", certainty: "certain" } : {}
  };
}
function isPinned(podSpec) {
  const everywhere = [
    "kubernetes.io/os",
    "kubernetes.io/arch",
    "beta.kubernetes.io/os",
    "beta.kubernetes.io/arch"
  ];
  const affinity = ["affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
  return asString(podSpec.nodeName) !== void 0 || Object.keys(asMapping(podSpec.nodeSelector)).some((label) => !everywhere.includes(label)) || isMapping(valueAt(podSpec, affinity));
}
function isOfSystem(path2, type) {
  const isSpecial = ["Socket", "CharDevice", "BlockDevice"].includes(asString(type) ?? "");
  return isSpecial || /^\/(?:dev|proc|sys|run|var\/run|boot|lib|usr|etc|bin|sbin|tmp|var\/log|var\/lib\/(?:kubelet|docker|containerd|containers|cni)|opt\/cni)(?:\/|$)/.test(
    path2
  ) || /^\/*$/.test(path2) || /\.sock$/.test(path2);
}
function isWritten(name, { containers }) {
  return containers.flatMap(mountsOf).some(({ volume: volume2, value }) => volume2 === name && value.readOnly !== true);
}

// src/gate/model/containers/images.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/manifest/pod/image-reference.ts
var domainPart = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
var domain = `(?:${domainPart}(?:\\.${domainPart})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?`;
var pathPart = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
var tagPart = "\\w[\\w.-]{0,127}";
var digestPart = "sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128}";
var grammar = new RegExp(
  `^(?<repository>${pathPart}(?:/${pathPart})*)(?::(?<tag>${tagPart}))?(?:@(?<digest>${digestPart}))?$`
);
var wholeHost = new RegExp(`^(?:${domain}|${pathPart})$`);
var wholeTag = new RegExp(`^${tagPart}$`);
var wholeDigest = new RegExp(`^(?:${digestPart})$`);
var longest = 1e3;
function parseImageReference(text) {
  if (text.length > longest || /^[a-f0-9]{64}$/.test(text)) return void 0;
  const { host, rest } = cutHost(text);
  if (host !== void 0 && !wholeHost.test(host)) return void 0;
  const { repository, tag, digest } = grammar.exec(rest)?.groups ?? {};
  if (repository === void 0) return void 0;
  const shortName = repository.slice(repository.lastIndexOf("/") + 1);
  const reference = { host, repository, tag, digest, shortName };
  const path2 = isOnDockerHub(reference) ? officialPath(repository) : repository;
  return path2.length > 255 ? void 0 : reference;
}
function whyNoImageReference(text) {
  if (text.length > longest) return `${text.length} characters are more than any registry takes`;
  if (/^\s|\s$/.test(text)) return "there is white space around it";
  if (/\s/.test(text)) return "it has white space in it";
  const scheme = /^[a-z][a-z0-9+-]*:\/\//i.exec(text)?.[0];
  if (scheme) return `an image name has no ${scheme}`;
  if (/^[a-f0-9]{64}$/.test(text)) return "this is the id of an image, which no registry can look up";
  const { host, rest } = cutHost(text);
  if (host !== void 0 && !wholeHost.test(host)) return `"${host}" is no registry host`;
  const [, name = "", tag, digest] = /^([^:@]*)(?::([^@]*))?(?:@(.*))?$/.exec(rest) ?? [];
  if (/[A-Z]/.test(name)) return "a repository name has no capital letters";
  if (digest !== void 0 && !wholeDigest.test(digest)) {
    return digest.startsWith("sha256:") ? `a sha256 digest has 64 digits of 0-9 and a-f, this one has ${digest.length - "sha256:".length} characters` : 'behind "@" stands a digest: sha256: and 64 digits of 0-9 and a-f';
  }
  if (tag === "") return 'the tag behind ":" is empty';
  if (tag !== void 0 && !wholeTag.test(tag))
    return tag.length > 128 ? "a tag has at most 128 characters" : `"${tag}" is no tag`;
  if (name.length > 240) return "a repository name has at most 255 characters";
  return name === "" ? "the name is missing" : `"${name}" is no repository name`;
}
function canonicalRepository(reference) {
  const { host, repository } = reference;
  return isOnDockerHub(reference) ? `docker.io/${officialPath(repository)}` : `${host?.toLowerCase()}/${repository}`;
}
function isOnDockerHub({ host }) {
  return host === void 0 || host === "docker.io" || host === "index.docker.io";
}
function officialPath(repository) {
  return repository.includes("/") ? repository : `library/${repository}`;
}
function cutHost(text) {
  const slash = text.indexOf("/");
  const first = text.slice(0, Math.max(slash, 0));
  const isHost = first === "localhost" || /[.:]/.test(first) || first !== first.toLowerCase();
  return slash >= 0 && isHost ? { host: first, rest: text.slice(slash + 1) } : { host: void 0, rest: text };
}

// src/manifest/pod/images.ts
function imagesOf(workload) {
  const ofContainers2 = workload.containers.map((container2) => ({
    value: container2.value.image,
    path: [...container2.path, "image"],
    pullPolicy: container2.value.imagePullPolicy,
    pullPolicyPath: [...container2.path, "imagePullPolicy"],
    container: container2,
    title: container2.title
  }));
  const ofVolumes = asList(workload.podSpec.volumes).flatMap((volume2, index) => {
    const { name, image } = asMapping(volume2);
    if (!isMapping(image)) return [];
    const path2 = [...workload.podSpecPath, "volumes", index, "image"];
    return [
      {
        value: image.reference,
        path: [...path2, "reference"],
        pullPolicy: image.pullPolicy,
        pullPolicyPath: [...path2, "pullPolicy"],
        container: void 0,
        title: `volume ${asString(name) ?? "(no name)"} (${workload.title})`
      }
    ];
  });
  return [...ofContainers2, ...ofVolumes];
}

// src/gate/model/containers/image-placeholders.ts
var templateMarks = [
  /\{\{.*?(?:\}\}|$)/,
  // Helm, Jinja
  /\$\{[^}]*\}?/,
  // envsubst, Flux
  /\$\([^)]*\)?/,
  // kustomize vars, Tekton
  /<%.*?(?:%>|$)/,
  /<[^>]*>?/,
  // documentation
  /\[\[.*?(?:\]\]|$)/,
  /#\{[^}]*\}?#?/,
  // Octopus, Azure DevOps
  /%[A-Za-z_]\w*%/,
  /\$[A-Za-z_]\w*/
];
var requests = /^(?:replace|change|fill)[-_.]?me$/i;
var words2 = /^(?:placeholder|image[-_]?placeholder|placeholder[-_]?image)$/i;
var yours = /^your[-_]?(?:image|registry|repo|repository|tag|version|app|application|org|organization|user|username|project|account|name)(?:[-_]?(?:name|here|id))?$/i;
var tagWords = /^(?:todo|fixme|tbd|x{3,}|(?:image|app)?[-_]?(?:tag|version)|__.*__)$/i;
var variables = /^(?:DIGEST|(?:GIT_|COMMIT_|BUILD_)?SHA|(?:GIT_)?COMMIT|RELEASE_VERSION|BUILD_(?:ID|NUMBER|TAG))$/;
function placeholderIn(text, reference) {
  if (!reference) {
    const short = text.slice(0, 1e3);
    const mark2 = templateMarks.map((pattern) => pattern.exec(short)?.[0]).find((found3) => found3);
    return mark2 ?? short.split(/[/:@]/).find(isWord);
  }
  const { host, repository, tag } = reference;
  if (tag !== void 0 && (tagWords.test(tag) || variables.test(tag))) return tag;
  const found2 = [host?.split(/[.:]/)[0] ?? "", ...repository.split("/"), tag ?? ""].find(isWord);
  const isName = (host !== void 0 || repository.includes("/")) && /\d/.test(tag ?? "");
  return found2 !== void 0 && isName && words2.test(found2) ? void 0 : found2;
}
function asksToBeReplaced(part) {
  return requests.test(part);
}
function isWord(part) {
  return asksToBeReplaced(part) || words2.test(part) || yours.test(part);
}

// src/gate/model/containers/images.ts
function sortImages(workload, settings) {
  const named2 = [];
  const broken = [];
  for (const image of imagesOf(workload)) {
    if (isFilledInLater(image, workload)) continue;
    const text = asString(image.value) || void 0;
    const filled = fillPlaceholders(text ?? "", settings);
    const reference = parseImageReference(filled);
    const placeholder2 = placeholderIn(filled, reference);
    if (text === void 0 || !reference || placeholder2 !== void 0 || isShouted(reference.host)) {
      broken.push({ ...image, text, placeholder: placeholder2, reference });
    } else if (filled === text || !isOpen(reference)) {
      const suffix = /(?::[^:/@]*)?(?:@.*)?$/.exec(text)?.[0].length ?? 0;
      named2.push({ ...image, text, reference, name: text.slice(0, text.length - suffix) });
    }
  }
  return { named: named2, broken };
}
function matchesImage(reference, globs2) {
  if (globs2.length === 0) return false;
  const { host, repository } = reference;
  const matches = matcherOf(globs2);
  return matches(host === void 0 ? repository : `${host}/${repository}`) || matches(canonicalRepository(reference));
}
var matchers = /* @__PURE__ */ new WeakMap();
function matcherOf(globs2) {
  let matcher = matchers.get(globs2);
  if (!matcher) {
    matcher = (0, import_picomatch.default)(globs2.flatMap((glob) => [glob, `${glob}/**`]));
    matchers.set(globs2, matcher);
  }
  return matcher;
}
var argoWorkflows = /* @__PURE__ */ new Set(["Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate", "CronWorkflow"]);
function isFilledInLater({ value, container: container2 }, workload) {
  const { object } = workload;
  const text = asString(value);
  if (text === "auto") return true;
  if (object.group === "argoproj.io" && argoWorkflows.has(object.kind)) {
    return value === void 0 || text?.includes("{{") === true;
  }
  if (workload.guessed && value === void 0) return true;
  const trigger = asString(object.annotations["image.openshift.io/triggers"]);
  if (trigger?.includes('"fieldPath"')) return container2 === void 0 || trigger.includes(container2.name);
  if (object.kind !== "DeploymentConfig") return false;
  return (text ?? "").trim() === "" || container2 !== void 0 && isTriggered(object, container2.name);
}
function isTriggered({ value }, container2) {
  return asList(asMapping(value.spec).triggers).map((trigger) => asMapping(asMapping(trigger).imageChangeParams)).some(({ containerNames: containerNames2 }) => asList(containerNames2).includes(container2));
}
var standIn = "placeholder-that-is-filled-in-later";
var zeros = "0".repeat(64);
var patternsOf = /* @__PURE__ */ new WeakMap();
function fillPlaceholders(text, settings) {
  const { allow } = settings.placeholders;
  let patterns = patternsOf.get(allow);
  if (!patterns) {
    patterns = allow.map((pattern) => new RegExp(pattern, "g"));
    patternsOf.set(allow, patterns);
  }
  return patterns.reduce(
    (filled, pattern) => filled.replace(pattern, (...found2) => {
      if (found2[0] === "") return "";
      const offset = found2.find((part) => typeof part === "number") ?? 0;
      const before = filled.slice(0, offset);
      if (before.endsWith("@sha256:")) return zeros;
      return before.endsWith("@") ? `sha256:${zeros}` : standIn;
    }),
    text
  );
}
function isShouted(host) {
  return host !== void 0 && /[A-Z]/.test(host) && !/[.:]/.test(host);
}
function isOpen({ tag, digest, shortName }) {
  return tag?.includes(standIn) === true || digest === `sha256:${zeros}` || shortName.includes(standIn);
}
function problemSite2(image) {
  return { at: image.path, ...image.container ? { container: image.container.name } : {} };
}
var floatingTags = [
  "stable",
  "main",
  "master",
  "dev",
  "edge",
  "nightly",
  "canary",
  "latest-*",
  "*-latest"
];
function floatingTag({ tag, digest }, globs2) {
  if (digest !== void 0) return void 0;
  if (tag === void 0 || tag === "latest") return "latest";
  return globs2.length > 0 && matcherOf(globs2)(tag) ? tag : void 0;
}
function pinnedExample({ name, path: path2 }, workload) {
  const key = "app.kubernetes.io/version";
  const label = asString(workload.podLabels[key]) ?? asString(workload.object.labels[key]) ?? "";
  const version = /^[\w][\w.-]*$/.test(label) && label !== "latest" ? label : "1.2.3";
  const pinned = `${name}:${version}`;
  return `use the version you tested, preferably with its digest (crane digest ${pinned}), for example
${path2.at(-1)}: ${pinned}`;
}

// src/gate/rules/image-digest/rule.ts
var globs = (about, all) => array(string()).default(all).describe(about);
var rule_default17 = defineRule({
  id: "image-digest",
  group: "images",
  subject: "workload",
  summary: "an image has no digest",
  severity: "error",
  certainty: "certain",
  enabled: false,
  prevents: ["image-tag-moved"],
  options: () => strictObject({
    registries: globs("Globs over image names that need a digest.", ["**"]),
    exempt: globs("Globs over image names that need none: registries whose tags cannot move.", [])
  }),
  *check(workload, { settings, options }) {
    for (const image of sortImages(workload, settings).named) {
      const { reference, name } = image;
      if (reference.digest !== void 0) continue;
      if (!matchesImage(reference, options.registries) || matchesImage(reference, options.exempt)) continue;
      const version = `${name}:${reference.tag ?? "latest"}`;
      yield {
        message: `${image.title} uses ${image.text} without a digest`,
        ...problemSite2(image),
        because: "a tag can be pushed again; a digest always means the same image",
        fix: `ask the registry for the digest (crane digest ${version}) and append it:
${image.path.at(-1)}: ${version}@sha256:…`,
        predicts: "another image behind the same tag on the next pull"
      };
    }
  }
});

// src/gate/rules/image-floating-tag/rule.ts
var rule_default18 = defineRule({
  id: "image-floating-tag",
  group: "images",
  subject: "workload",
  summary: "an image has a mutable tag, such as latest",
  severity: "error",
  certainty: "certain",
  prevents: ["image-tag-moved"],
  options: () => strictObject({
    tags: array(string()).default([...floatingTags]).describe("Tags, or globs over tags, that move; latest always counts.")
  }),
  *check(workload, { settings, options }) {
    for (const image of sortImages(workload, settings).named) {
      const tag = floatingTag(image.reference, options.tags);
      if (tag === void 0 || image.reference.tag === void 0) continue;
      yield {
        message: `${image.title} uses ${image.text}, a mutable tag`,
        ...problemSite2(image),
        because: `${tag} is whatever was pushed last`,
        fix: pinnedExample(image, workload),
        predicts: "pods of one revision can run different code, and a rollback brings back the same image",
        ...tag === "latest" ? {} : { severity: "warning", certainty: "heuristic" }
      };
    }
  }
});

// src/gate/rules/image-partial-version/rule.ts
var flavour = "(?:alpine|slim|debian|ubuntu|buster|bullseye|bookworm|trixie|focal|jammy|noble|ubi[89]?|distroless|static|nonroot|windowsservercore|nanoserver)";
var partial = new RegExp(`^(?:v?\\d{1,3}(?:\\.\\d{1,3})?(?:-${flavour})*|${flavour}(?:-${flavour})*)$`);
var rule_default19 = defineRule({
  id: "image-partial-version",
  group: "images",
  subject: "workload",
  summary: "an image tag has no patch version",
  severity: "note",
  certainty: "heuristic",
  enabled: false,
  prevents: ["image-tag-moved"],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).named) {
      const { tag, digest } = image.reference;
      if (tag === void 0 || digest !== void 0 || !partial.test(tag)) continue;
      yield {
        message: `${image.title} uses ${image.text}, a tag that moves with each patch release`,
        ...problemSite2(image),
        because: "a new pod may run a newer patch than the others",
        fix: `name the patch level, or append the digest (crane digest ${image.text}):
${image.path.at(-1)}: ${image.text}@sha256:…`,
        predicts: "pods of one revision run different patch levels"
      };
    }
  }
});

// src/gate/model/rule-settings.ts
var import_picomatch2 = __toESM(require_picomatch(), 1);
function isEnabled(rule, settings) {
  const levels = [
    settings.rules[rule.id],
    ...settings.overrides.map((override) => override.rules[rule.id])
  ].map((setting) => setting?.level);
  if (levels.some((level) => level !== void 0 && level !== "off")) return true;
  return levels[0] !== "off" && (rule.enabled !== false || settings.pedantic);
}
function settingFor(rule, file, settings) {
  let setting = settings.rules[rule] ?? {};
  for (const override of settings.overrides) {
    const own = override.rules[rule];
    if (own && matcherOf2(override)(file)) {
      setting = { ...setting, ...own, options: { ...setting.options, ...own.options } };
    }
  }
  return setting;
}
var matchers2 = /* @__PURE__ */ new WeakMap();
function matcherOf2(override) {
  let matcher = matchers2.get(override);
  if (!matcher) {
    matcher = (0, import_picomatch2.default)([...override.paths], { dot: true });
    matchers2.set(override, matcher);
  }
  return matcher;
}
function isBlocking(severity, certainty, options) {
  const { failOn } = options.settings;
  if (failOn === "never" || options.guessed) return false;
  if (compareSeverity(severity, failOn) > 0) return false;
  const { level } = options.setting;
  const asked = failOn === "warning" || level !== void 0 && level !== "on";
  return certainty !== "heuristic" || asked;
}

// src/gate/rules/image-pull-policy/rule.ts
var rule_default20 = defineRule({
  id: "image-pull-policy",
  group: "images",
  subject: "workload",
  summary: "the pull policy does not fit the image",
  severity: "warning",
  certainty: "likely",
  prevents: ["image-never-pulled", "image-tag-moved"],
  options: () => strictObject({
    local: array(string()).default([]).describe(
      "Globs over names of images that every node already holds, so that Never is right for them."
    )
  }),
  *check(workload, { settings, options }) {
    const moving = movingTags(workload.object.document.file.path, settings);
    for (const image of sortImages(workload, settings).named) {
      const policy = asString(image.pullPolicy);
      const local = isLocal(image.reference) || matchesImage(image.reference, options.local);
      const verdict = policy ? judgePolicy(image, policy, local, floatingTag(image.reference, moving)) : void 0;
      if (verdict) yield { ...verdict, ...problemSite2(image), at: image.pullPolicyPath };
    }
  }
});
function movingTags(file, settings) {
  const tags = settingFor("image-floating-tag", file, settings).options?.tags;
  return tags === void 0 ? floatingTags : asList(tags);
}
function judgePolicy({ title, text, reference, pullPolicyPath }, policy, local, moving) {
  const usual2 = `${pullPolicyPath.at(-1)}: ${moving === void 0 ? "IfNotPresent" : "Always"}`;
  switch (policy) {
    case "Never":
      if (local) return void 0;
      return {
        severity: "error",
        message: `${title} never pulls its image ${text}`,
        because: "starts only on nodes that already hold it",
        fix: `let the node pull it; an image that every node holds belongs under the rule option "local"
${usual2}`,
        predicts: "ErrImageNeverPull; the container never starts"
      };
    case "IfNotPresent":
      if (moving === void 0) return void 0;
      return {
        message: `${title} keeps old copies of ${text}, whose tag ${moving} moves`,
        because: "each node runs what it pulled first",
        fix: `pin the image to a version, then the policy is right; until then
${usual2}`,
        predicts: "nodes run different code under one name; a push does not reach nodes that have an older copy"
      };
    case "Always":
      if (reference.digest === void 0) return void 0;
      return {
        severity: "note",
        certainty: "certain",
        message: `${title} asks the registry at each start for an image that cannot change`,
        because: "a digest is always the same image",
        fix: `remove it, or use the default for a digest
${usual2}`,
        predicts: "no restart while the registry is down"
      };
    default:
      return {
        severity: "error",
        certainty: "certain",
        message: `${title} has the unknown pull policy "${policy}"`,
        because: "the API server knows Always, IfNotPresent and Never",
        fix: `remove it, or use one of the three exactly as written here, for example
${usual2}`,
        predicts: "apply rejected"
      };
  }
}
var localHosts = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|k3d-[^.:]+|kind-registry|(?:.+\.)?(?:local|localhost))(?::\d+)?$/;
var localTags = /^(?:local|dev|kind|minikube|k3d|tilt)(?:[-.].*)?$|[-.](?:local|dev|kind)$/;
function isLocal({ host, tag }) {
  return host === void 0 ? localTags.test(tag ?? "") : localHosts.test(host);
}

// src/gate/rules/image-reference/rule.ts
var rule_default21 = defineRule({
  id: "image-reference",
  group: "images",
  subject: "workload",
  summary: "an image is missing, a placeholder or not a valid reference",
  severity: "error",
  certainty: "certain",
  prevents: ["invalid-image-name", "image-not-found"],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).broken) {
      yield { ...explain(image, workload), ...problemSite2(image) };
    }
  }
});
var invalidName = "InvalidImageName; the container never starts";
var form = "[HOST[:PORT]/]NAME[:TAG][@sha256:DIGEST]";
function explain(image, workload) {
  if (image.text === void 0) return isMissing(image.value) ? missing(image, workload) : notText(image);
  if (image.placeholder !== void 0) return placeholder(image, image.text, image.placeholder);
  return image.reference ? unknownHost(image, image.reference.host ?? "") : invalid(image, image.text, workload);
}
function isMissing(value) {
  return value === void 0 || value === null || value === "";
}
function missing(image, workload) {
  const { title, path: path2, container: container2 } = image;
  return {
    message: `${title} has no image`,
    because: "the API server requires one",
    fix: `${path2.at(-1)}: ${exampleName(image)}:1.2.3`,
    // In a template only the pods made from it are refused for the image of a volume.
    predicts: container2 ? "apply rejected" : refusal(workload)
  };
}
function notText(image) {
  const { title, value, path: path2 } = image;
  const { repository, name, tag } = asMapping(value);
  const parts = asString(repository) ?? asString(name) ?? exampleName(image);
  const version = (typeof value === "number" ? value : asString(tag) ?? tag) ?? "1.2.3";
  return {
    message: `${title} has ${describeType(value)} where an image name belongs`,
    because: "the API server accepts only strings",
    fix: `${path2.at(-1)}: ${parts}:${version}`,
    predicts: "apply rejected"
  };
}
function exampleName({ container: container2 }) {
  const name = container2?.name ?? "";
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : "app";
}
function placeholder({ title, reference }, text, mark2) {
  const pattern = mark2.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return {
    message: `${title} has a placeholder in its image: ${shorten2(text)}`,
    because: `nothing has replaced ${shorten2(mark2)}`,
    fix: mark2.startsWith("{{") ? "render it first (helm template CHART > rendered.yaml) and check the result" : `render it with real values first and check the result; if something fills it in later, allow it:
placeholders: {allow: [${JSON.stringify(pattern)}]}`,
    ...reference ? {
      certainty: asksToBeReplaced(mark2) ? "certain" : "likely",
      predicts: "ImagePullBackOff; the container never starts"
    } : { predicts: invalidName }
  };
}
function unknownHost({ title }, host) {
  return {
    message: `${title} pulls from a registry named "${host}"`,
    because: "a repository has no capital letters, so this is read as a host",
    fix: `use lower case (${host.toLowerCase()}), or include the registry's domain`,
    certainty: "likely",
    predicts: "ErrImagePull, no such host; the container never starts"
  };
}
function invalid({ title, path: path2 }, text, workload) {
  const repaired2 = repair(text);
  return {
    message: `${title} has an image name that no runtime accepts: ${JSON.stringify(shorten2(text))}`,
    because: whyNoImageReference(text),
    fix: text.startsWith("ko://") ? "run ko resolve first and check its output" : repaired2 === void 0 ? `write it as ${form}` : `${path2.at(-1)}: ${repaired2}`,
    // The API server trims nothing: it refuses such pods before any kubelet sees them.
    predicts: text === text.trim() ? invalidName : refusal(workload)
  };
}
function refusal({ object }) {
  return object.kind === "Pod" ? "apply rejected" : "FailedCreate; no pod is made";
}
function repair(text) {
  const bare = text.slice(0, 1100).trim().replace(/^[a-z]+:\/\//i, "").replaceAll(/\s*([:/@])\s*/g, "$1").replaceAll(/\/{2,}/g, "/");
  const [, name = "", rest = ""] = /^(.*?)((?::[^:/@]*)?(?:@.*)?)$/.exec(bare.slice(0, 1e3)) ?? [];
  const repaired2 = name.toLowerCase() + rest.replaceAll("+", "_").replace(/^:$/, ":1.2.3");
  return parseImageReference(repaired2) ? repaired2 : void 0;
}
function shorten2(text) {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

// src/gate/rules/image-tag/rule.ts
var rule_default22 = defineRule({
  id: "image-tag",
  group: "images",
  subject: "workload",
  summary: "an image has no tag and no digest",
  severity: "error",
  certainty: "certain",
  prevents: ["image-tag-moved", "image-not-found"],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).named) {
      const { tag, digest } = image.reference;
      if (tag !== void 0 || digest !== void 0) continue;
      yield {
        message: `${image.title} uses ${image.text} without a tag`,
        ...problemSite2(image),
        because: "no tag means latest: whatever was pushed last",
        fix: pinnedExample(image, workload),
        predicts: "pods of one revision can run different code, and a rollback brings back the same image"
      };
    }
  }
});

// src/gate/rules/image-version-split/rule.ts
var rule_default23 = defineRule({
  id: "image-version-split",
  group: "images",
  subject: "workload",
  summary: "one workload runs two versions of the same image",
  severity: "note",
  certainty: "heuristic",
  prevents: ["schema-mismatch"],
  *check(workload, { settings }) {
    const images = sortImages(workload, settings).named.filter(isVersioned);
    const leading = /* @__PURE__ */ new Map();
    for (const image of images.toSorted((a, b) => rank(a) - rank(b))) {
      const repository = canonicalRepository(image.reference);
      const leader = leading.get(repository);
      if (!leader) leading.set(repository, image);
      else if (differ(image.reference, leader.reference)) {
        yield {
          message: `${image.title} runs ${image.text}, but container ${leader.container.name} runs ${leader.text}`,
          at: image.path,
          because: "two versions of one image in one pod",
          fix: `use one version, unless the difference is meant:
image: ${leader.text}`,
          predicts: image.container.class === "init" ? "a migration that does not fit the code it prepares for" : "two versions side by side in each pod, which may not understand each other",
          container: image.container.name
        };
      }
    }
  }
});
function isVersioned(image) {
  const { tag, digest } = image.reference;
  const debugs = image.container === void 0 || image.container.class === "ephemeral";
  return !debugs && (digest !== void 0 || tag !== void 0 && tag !== "latest");
}
function rank({ container: container2 }) {
  return container2.class === "regular" ? 0 : 1;
}
function differ(a, b) {
  if (a.digest !== void 0 && b.digest !== void 0) return a.digest !== b.digest;
  return a.tag !== void 0 && b.tag !== void 0 && versionOf(a.tag) !== versionOf(b.tag);
}
var flavour2 = /(?:-(?!(?:alpha|beta|rc|pre|dev|snapshot)(?![a-z]))(?:[a-z]+|alpine[\d.]+))+$/i;
function versionOf(tag) {
  return tag.replace(flavour2, "");
}

// src/gate/immutable/same-value.ts
var keepAll = () => false;
function firstDifference(before, now, isDropped = keepAll) {
  return differ2(before, now, [], isDropped);
}
function differ2(before, now, path2, isDropped) {
  if (isMapping(before) || isMapping(now)) {
    const [old, own] = [fieldsOf(before, isDropped), fieldsOf(now, isDropped)];
    if (!old || !own) return path2;
    for (const key of /* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(old)])) {
      const found2 = differ2(old[key], own[key], [...path2, key], isDropped);
      if (found2) return found2;
    }
    return void 0;
  }
  if (Array.isArray(before) && Array.isArray(now)) {
    for (const [index, item] of now.entries()) {
      const found2 = differ2(before[index], item, [...path2, index], isDropped);
      if (found2) return found2;
    }
    return before.length > now.length ? path2 : void 0;
  }
  if (isNothing(before, isDropped) && isNothing(now, isDropped)) return void 0;
  return before === now || isSameQuantity(before, now, path2) ? void 0 : path2;
}
function fieldsOf(value, isDropped) {
  if (!isMapping(value)) return isNothing(value, isDropped) ? {} : void 0;
  const fields4 = Object.entries(value).filter(
    ([key, field]) => !isNothing(field, isDropped) && !isDropped(key, field, value)
  );
  return Object.assign(/* @__PURE__ */ Object.create(null), Object.fromEntries(fields4));
}
function isNothing(value, isDropped) {
  if (value === void 0 || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isMapping(value) && Object.keys(fieldsOf(value, isDropped) ?? {}).length === 0;
}
var lists = /* @__PURE__ */ new Set(["requests", "limits", "capacity", "hard", "sizeLimit", "divisor"]);
function isSameQuantity(before, now, path2) {
  if (!path2.slice(-2).some((segment) => lists.has(segment))) return false;
  const [a, b] = [parseQuantity(before), parseQuantity(now)];
  return a !== void 0 && b !== void 0 && compareQuantities(a, b) === 0;
}

// src/gate/immutable/change.ts
function* changesOf(before, now, fields4) {
  for (const { path: path2, default: fallback, written: written3, isDropped } of fields4) {
    const [old, own] = [before, now].map(({ value }) => valueAt(value, path2));
    if (written3 && [old, own].some((value) => value === void 0 || value === null || value === ""))
      continue;
    const difference = firstDifference(old ?? fallback, own ?? fallback, isDropped);
    if (difference) yield { path: [...path2, ...difference] };
  }
}

// src/gate/immutable/data.ts
var because2 = "on the base branch it is marked immutable: true";
function* dataChanges(before, now) {
  if (now.kind === "Secret") yield* changesOf(before, now, [{ path: ["type"], default: "Opaque" }]);
  if (before.value.immutable !== true || hasKey(now.value, "sops")) return;
  if (now.value.immutable !== true) yield { path: ["immutable"], because: because2 };
  if (now.kind === "ConfigMap") {
    for (const change of changesOf(before, now, [{ path: ["data"] }, { path: ["binaryData"] }]))
      yield { ...change, because: because2 };
    return;
  }
  const [old, own] = [secretData(before), secretData(now)];
  const fields4 = ["data", "stringData"].filter((field) => hasKey(now.value, field));
  for (const [key, value] of own) {
    const field = fields4.findLast((name) => hasKey(now.value[name], key)) ?? "data";
    if (old.get(key) !== value) yield { path: [field, key], because: because2 };
  }
  for (const key of Object.keys(asMapping(before.value.data)))
    if (!own.has(key)) yield { path: ["data", key], because: because2 };
}
function secretData({ value }) {
  const encoded = Object.entries(asMapping(value.data)).map(([key, text]) => [
    key,
    Buffer.from(asString(text) ?? "", "base64").toString("latin1")
  ]);
  const plain = Object.entries(asMapping(value.stringData)).map(([key, text]) => [
    key,
    Buffer.from(asString(text) ?? "").toString("latin1")
  ]);
  return new Map([...encoded, ...plain]);
}

// src/gate/immutable/fields.ts
var selector = { path: ["spec", "selector"] };
var parameters = [{ path: ["parameters"] }];
var roleRef = {
  path: ["roleRef"],
  isDropped: (key, value) => key === "apiGroup" && value === "rbac.authorization.k8s.io"
};
var deviceRequest = {
  path: ["spec"],
  isDropped: (key, value) => key === "allocationMode" && value === "ExactCount" || key === "count" && value === 1
};
var claimTemplates = {
  path: ["spec", "volumeClaimTemplates"],
  isDropped: (key, value, owner) => key === "volumeMode" && value === "Filesystem" || (key === "apiVersion" || key === "kind" || key === "status") && isMapping(owner.spec) || key === "creationTimestamp"
};
var immutableFields = {
  "apps/Deployment": [selector],
  "apps/DaemonSet": [selector],
  "apps/ReplicaSet": [selector],
  "apps/StatefulSet": [
    selector,
    { path: ["spec", "serviceName"] },
    { path: ["spec", "podManagementPolicy"], default: "OrderedReady" },
    claimTemplates
  ],
  "/ResourceQuota": [{ path: ["spec", "scopes"] }],
  "rbac.authorization.k8s.io/RoleBinding": [roleRef],
  "rbac.authorization.k8s.io/ClusterRoleBinding": [roleRef],
  "storage.k8s.io/StorageClass": [
    { path: ["provisioner"] },
    ...parameters,
    { path: ["reclaimPolicy"], default: "Delete" },
    { path: ["volumeBindingMode"], default: "Immediate" }
  ],
  "storage.k8s.io/VolumeAttributesClass": [{ path: ["driverName"] }, ...parameters],
  "storage.k8s.io/CSIDriver": [
    { path: ["spec", "attachRequired"], default: true },
    { path: ["spec", "volumeLifecycleModes"], default: ["Persistent"] }
  ],
  "scheduling.k8s.io/PriorityClass": [
    { path: ["value"] },
    { path: ["preemptionPolicy"], default: "PreemptLowerPriority" }
  ],
  "node.k8s.io/RuntimeClass": [{ path: ["handler"] }],
  "networking.k8s.io/IngressClass": [{ path: ["spec", "controller"] }],
  "discovery.k8s.io/EndpointSlice": [{ path: ["addressType"] }],
  "resource.k8s.io/ResourceClaim": [deviceRequest],
  "resource.k8s.io/ResourceClaimTemplate": [deviceRequest],
  "apiextensions.k8s.io/CustomResourceDefinition": [
    { path: ["spec", "scope"] },
    { path: ["spec", "group"] },
    { path: ["spec", "names", "kind"] },
    { path: ["spec", "names", "plural"] }
  ]
};

// src/gate/immutable/pod-defaults.ts
var defaults = {
  dnsPolicy: "ClusterFirst",
  schedulerName: "default-scheduler",
  terminationGracePeriodSeconds: 30,
  enableServiceLinks: true,
  terminationMessagePath: "/dev/termination-log",
  terminationMessagePolicy: "File",
  protocol: "TCP",
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
  initialDelaySeconds: 0,
  scheme: "HTTP",
  defaultMode: 420,
  apiVersion: "v1",
  hostNetwork: false,
  hostPID: false,
  hostIPC: false,
  readOnly: false,
  optional: false,
  stdin: false,
  stdinOnce: false,
  tty: false
};
var isPodDefault = (key, value, owner) => Object.hasOwn(defaults, key) && defaults[key] === value || key === "imagePullPolicy" && value === pullPolicyOf(owner.image);
function pullPolicyOf(image) {
  const reference = parseImageReference(asString(image) ?? "");
  if (!reference) return void 0;
  const { tag, digest } = reference;
  return digest === void 0 && (tag === void 0 || tag === "latest") ? "Always" : "IfNotPresent";
}

// src/gate/immutable/pods.ts
var whileSuspended = /* @__PURE__ */ new Set(["nodeSelector", "tolerations", "affinity", "schedulingGates", "metadata"]);
function* jobChanges(before, now, kubernetesMinor) {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec));
  const suspended = old.suspend === true;
  const isDropped = (key, value, owner) => isPodDefault(key, value, owner) || suspended && (whileSuspended.has(key) || key === "resources" && kubernetesMinor >= 36);
  const fields4 = [
    { path: ["spec", "template"], isDropped },
    { path: ["spec", "selector"], written: true },
    { path: ["spec", "completionMode"], default: "NonIndexed" },
    ...["podFailurePolicy", "backoffLimitPerIndex", "successPolicy", "managedBy"].map((field) => ({
      path: ["spec", field]
    }))
  ];
  const mild = old.ttlSecondsAfterFinished === void 0 ? {} : { severity: "note", certainty: "likely" };
  for (const change of changesOf(before, now, fields4)) yield { ...change, ...mild };
  const grows = own.completionMode === "Indexed" && own.completions === own.parallelism;
  const count = ({ completions, parallelism }) => completions ?? (parallelism === void 0 ? 1 : void 0);
  const differs = count(old) !== void 0 && count(own) !== void 0 && count(old) !== count(own);
  if (differs && !grows) yield { path: ["spec", "completions"], ...mild };
}
var free = /* @__PURE__ */ new Set([
  ...["activeDeadlineSeconds", "tolerations", "schedulingGates", "ephemeralContainers"],
  ...["nodeName", "serviceAccount", "serviceAccountName", "priority", "hostname", "restartPolicy"]
]);
function* podChanges(before, now) {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec));
  const gated = asList(old.schedulingGates).length > 0;
  const isDropped = (key, value, owner) => isPodDefault(key, value, owner) || key === "image" && "name" in owner;
  for (const field of /* @__PURE__ */ new Set([...Object.keys(own), ...Object.keys(old)])) {
    if (free.has(field) || gated && (field === "nodeSelector" || field === "affinity")) continue;
    if (isDropped(field, old[field], old) && own[field] === void 0) continue;
    if (isDropped(field, own[field], own) && old[field] === void 0) continue;
    yield* changesOf(before, now, [{ path: ["spec", field], isDropped }]);
  }
  if ((old.restartPolicy ?? "Always") !== (own.restartPolicy ?? "Always"))
    yield { path: ["spec", "restartPolicy"] };
  const kept = asList(valueAt(now.value, ["spec", "tolerations"]));
  const removed = asList(old.tolerations).filter(
    (toleration2) => isMapping(toleration2) && kept.every((each) => firstDifference(toleration2, each))
  );
  if (removed.length > 0) yield { path: ["spec", "tolerations"], because: "tolerations can only be added" };
}

// src/gate/immutable/service.ts
function* serviceChanges(before, now) {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec));
  const [oldType, type] = [old, own].map((spec) => asString(spec.type) ?? "ClusterIP");
  if (type === "ExternalName" || oldType === "ExternalName") return;
  const [oldAddress, address2] = [old, own].map((spec) => asString(spec.clusterIP) ?? "");
  const headless = address2 === "None";
  if (address2 !== oldAddress && (headless || address2 !== "" && oldAddress !== ""))
    yield { path: ["spec", "clusterIP"] };
  if (oldAddress === "None" && address2 === "" && type !== "ClusterIP")
    yield {
      path: ["spec", "type"],
      because: `on the base branch it is headless (clusterIP: None), and stays so`
    };
  yield* changesOf(before, now, [
    { path: ["spec", "ipFamilies", 0], written: true },
    { path: ["spec", "healthCheckNodePort"], written: true },
    ...type === "LoadBalancer" && oldType === "LoadBalancer" ? [{ path: ["spec", "loadBalancerClass"] }] : []
  ]);
}

// src/gate/immutable/volume.ts
var claimFields = [
  { path: ["spec", "accessModes"] },
  { path: ["spec", "volumeMode"], default: "Filesystem" },
  { path: ["spec", "volumeName"], written: true },
  { path: ["spec", "selector"] },
  { path: ["spec", "dataSource"] },
  { path: ["spec", "resources", "limits"] }
];
function* claimChanges(before, now) {
  yield* changesOf(before, now, claimFields);
  const storage = ["spec", "resources", "requests", "storage"];
  const [old, own] = [before, now].map(({ value }) => parseQuantity(valueAt(value, storage)));
  if (old && own && compareQuantities(own, old) < 0)
    yield { path: storage, because: "a claim cannot shrink" };
  const hadClass = typeof asMapping(before.value.spec).storageClassName === "string";
  if (hadClass) yield* changesOf(before, now, [{ path: ["spec", "storageClassName"] }]);
}
var volumeSettings = /* @__PURE__ */ new Set([
  ...["capacity", "accessModes", "storageClassName", "persistentVolumeReclaimPolicy", "mountOptions"],
  ...["nodeAffinity", "claimRef", "volumeAttributesClassName", "volumeMode"]
]);
function* volumeChanges(before, now) {
  yield* changesOf(before, now, [{ path: ["spec", "volumeMode"], default: "Filesystem" }]);
  const sources2 = new Set(
    [before, now].flatMap(
      ({ value }) => Object.entries(asMapping(value.spec)).flatMap(
        ([key, field]) => isMapping(field) && !volumeSettings.has(key) ? [key] : []
      )
    )
  );
  yield* changesOf(
    before,
    now,
    [...sources2].map((source) => ({ path: ["spec", source], isDropped: (key) => key.endsWith("SecretRef") }))
  );
}

// src/gate/immutable/changes.ts
var special = {
  "batch/Job": jobChanges,
  "/Pod": podChanges,
  "/Service": serviceChanges,
  "/ConfigMap": dataChanges,
  "/Secret": dataChanges,
  "/PersistentVolumeClaim": claimChanges,
  "/PersistentVolume": volumeChanges
};
function* immutableChanges(before, now, kubernetesMinor) {
  if (isMadeAnew(now)) return;
  const kind = `${now.group}/${now.kind}`;
  yield* changesOf(before, now, immutableFields[kind] ?? []);
  yield* special[kind]?.(before, now, kubernetesMinor) ?? [];
  if (now.kind === "CustomResourceDefinition") yield* storedVersionChanges(before, now);
}
function isMadeAnew({ annotations: annotations3 }) {
  const { "argocd.argoproj.io/sync-options": options } = annotations3;
  const flux = "kustomize.toolkit.fluxcd.io/";
  return "helm.sh/hook" in annotations3 || "argocd.argoproj.io/hook" in annotations3 || /(?:^|,)\s*Force=true\s*(?:,|$)/.test(asString(options) ?? "") || /^enabled$/i.test(asString(annotations3[`${flux}force`]) ?? "") || /^(?:ignore|ifnotpresent)$/i.test(asString(annotations3[`${flux}ssa`]) ?? "") || /replace|skip/.test(asString(annotations3["kapp.k14s.io/update-strategy"]) ?? "");
}
function* storedVersionChanges(before, now) {
  const [old, own] = [before, now].map(({ value }) => asList(asMapping(value.spec).versions).map(asMapping));
  const gone = old?.find(
    ({ name, storage }) => storage === true && own?.every((version) => version.name !== name)
  );
  if (!gone) return;
  yield {
    path: ["spec", "versions"],
    because: `objects are stored as ${String(gone.name)} until they are migrated and status.storedVersions says so`,
    severity: "warning",
    certainty: "likely"
  };
}

// src/gate/immutable/way-out.ts
var back = "put back what the base branch has";
function wayOut({ kind, name }, namespace) {
  const options = namespace === void 0 ? "" : `-n ${namespace} `;
  switch (kind) {
    case "ConfigMap":
    case "Secret":
      return `${back}, or write a ${kind} with a new name and let the pods refer to that one`;
    case "Job":
    case "Pod":
      return `${back}, or give it a new name, or delete the old one first:
kubectl ${options}delete ${kind.toLowerCase()} ${name}`;
    case "StatefulSet":
    case "DaemonSet":
    case "ReplicaSet":
      return `${back}; or delete only the ${kind}, its pods stay until the new one takes them over:
kubectl ${options}delete ${kind.toLowerCase()} ${name} --cascade=orphan`;
    case "Deployment":
      return `${back}, or give the Deployment a new name and remove the old one when the new one serves`;
    case "PersistentVolumeClaim":
    case "PersistentVolume":
      return `${back}, or make a new one under another name and copy the data`;
    default:
      return `${back}; or delete the ${kind} first, which ends what depends on it`;
  }
}

// src/gate/model/objects/base-twin.ts
function baseTwin(object, { inventory, base }) {
  if (!base || object.name === "") return void 0;
  const namespace = inventory.namespaceOf(object);
  const named2 = base.ofKind(object.group, object.kind).filter(({ name }) => name === object.name);
  const exact = named2.filter((each) => base.namespaceOf(each) === namespace);
  const twins = exact.length > 0 ? exact : named2.filter((each) => mayShare(base.namespaceOf(each), namespace));
  return twins.length === 1 ? twins[0] : void 0;
}

// src/gate/rules/immutable-field/rule.ts
var rule_default24 = defineRule({
  id: "immutable-field",
  group: "relations",
  subject: "object",
  summary: "a field that cannot be changed differs from the base branch",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(object, context) {
    const before = baseTwin(object, context);
    if (!before) return;
    const patched = referencesIn(context).existence.isPatched(object);
    for (const change of immutableChanges(before, object, context.settings.kubernetesMinor)) {
      const { path: path2, because: because3, ...grade2 } = change;
      yield {
        message: `${object.title} changes ${formatPath(path2)}, which is immutable`,
        at: path2,
        because: because3 ?? shown(valueAt(before.value, path2), path2),
        fix: wayOut(object, context.inventory.namespaceOf(object)),
        predicts: "apply rejected: field is immutable",
        ...patched ? { severity: "warning", certainty: "likely" } : {},
        ...grade2
      };
    }
  }
});
function shown(value, path2) {
  if (path2.some((segment) => ["template", "containers", "data", "stringData"].includes(String(segment))))
    return "the base branch has it otherwise";
  if (value === void 0 || value === null) return "the base branch does not have it";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? "the base branch has it otherwise" : `on the base branch it is ${text}`;
}

// src/repository/built-images.ts
function builtImages(objects) {
  return new Set(
    objects.filter(({ group, kind }) => group === "skaffold" && kind === "Config").flatMap(({ value }) => [value, ...asList(value.profiles).map(asMapping)]).flatMap(({ build }) => asList(asMapping(build).artifacts)).flatMap((artifact) => asString(asMapping(artifact).image) ?? [])
  );
}
var substitution = String.raw`\$\{[A-Za-z_]\w*(?::?[-=+?][^}]*)?\}`;
function filledPlaceholders(objects) {
  const fills = objects.some(
    ({ group, kind, value }) => group === "kustomize.toolkit.fluxcd.io" && kind === "Kustomization" && asMapping(value.spec).postBuild !== void 0
  );
  return fills ? [substitution] : [];
}

// src/gate/references/unrendered.ts
function gradeUnrendered(object, context) {
  const { existence } = referencesIn(context);
  return existence.isPatched(object) ? { severity: "warning", certainty: "heuristic" } : {};
}
function gradeUnrenderedLabels(object, context) {
  const { existence } = referencesIn(context);
  const { addsLabels } = existence.inputs;
  return addsLabels && existence.inputs.isInput(object) ? { severity: "warning", certainty: "heuristic" } : gradeUnrendered(object, context);
}
var settable = /* @__PURE__ */ new Set(["images", "resources", "probes"]);
function mayBeSetLater(rule, at, object, context) {
  if (!settable.has(rule.group)) return false;
  const { existence } = referencesIn(context);
  const image = rule.group === "images" ? asString(valueAt(object.value, at)) : void 0;
  if (image !== void 0 && existence.inputs.setsImage(object, image)) return true;
  if (image !== void 0 && isBuiltLater(image, object, context.inventory)) return true;
  return existence.isPatched(object);
}
var built = /* @__PURE__ */ new WeakMap();
function isBuiltLater(image, { document }, inventory) {
  if (image.startsWith("ko://") && !document.file.named) return true;
  let names = built.get(inventory);
  if (!names) {
    names = builtImages(inventory.objects);
    built.set(inventory, names);
  }
  return names.size > 0 && names.has(image.replace(/@.*$/, "").replace(/:[^/:]*$/, ""));
}

// src/gate/schema/wording.ts
function fieldName(path2, named2) {
  return shorten3(formatPath(path2.slice(named2)), 200);
}
function keyOf(path2) {
  const last = path2.at(-1);
  if (last === void 0) return "";
  return typeof last === "number" ? "- " : `${last}: `;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function shorten3(text, length = 80) {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

// src/gate/schema/placeholder.ts
var mark = /\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\[\[.*?\]\]|#\{[^}]*\}#?|<[A-Za-z][\w .-]*>/;
function placeholderIn2(text) {
  return mark.exec(text.slice(0, 1e3))?.[0];
}
function placeholderLeft(field, placeholder2) {
  const pattern = placeholder2.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return {
    message: `${field} is a placeholder: ${shorten3(placeholder2)}`,
    because: "nobody filled it in",
    fix: `render it with real values first and check the result; if something fills it in later, allow it:
placeholders: {allow: [${JSON.stringify(pattern)}]}`,
    predicts: "apply rejected"
  };
}

// src/gate/values/formats.ts
var dashed = (text, forbidden2) => text.replaceAll(forbidden2, "-").replaceAll(/^[^a-zA-Z0-9]+|[^a-zA-Z0-9]+$/g, "");
var dnsLabel = {
  accepts: (text) => text.length <= 63 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(text),
  rule: "at most 63 of a-z, 0-9 and -, with a letter or digit at both ends",
  nearest: (text) => dashed(text.toLowerCase().slice(0, 63), /[^a-z0-9-]+/g)
};
var dns1035Label = {
  accepts: (text) => text.length <= 63 && /^[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text),
  rule: "at most 63 of a-z, 0-9 and -, with a letter first and a letter or digit last",
  nearest: (text) => dashed(text.toLowerCase().slice(0, 63), /[^a-z0-9-]+/g).replace(/^[^a-z]+/, "")
};
var dnsSubdomain = {
  accepts: (text) => text.length <= 253 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(text),
  rule: "at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends and beside each dot",
  nearest: (text) => text.slice(0, 253).toLowerCase().split(".").map((part) => dashed(part, /[^a-z0-9-]+/g)).filter((part) => part !== "").join(".")
};
var ingressHost = {
  accepts: (text) => dnsSubdomain.accepts(text.replace(/^\*\./, "")) && !isIPv4(text),
  rule: "a DNS name in small letters, without scheme, port or path; no IP address",
  nearest: (text) => {
    const host = text.toLowerCase().replace(/^[a-z]+:\/\//, "").replace(/[:/].*$/, "");
    return ingressHost.accepts(host) ? host : "";
  }
};
var pathSegment = {
  accepts: (text) => text !== "." && text !== ".." && !/[/%]/.test(text),
  rule: "no / and no %, and neither . nor .."
};
var qualifiedName = /^[A-Za-z0-9]([\w.-]*[A-Za-z0-9])?$/;
var labelKey = {
  accepts: (text) => {
    const [name = "", prefix, ...more] = text.split("/").toReversed();
    if (more.length > 0 || name.length > 63 || !qualifiedName.test(name)) return false;
    return prefix === void 0 || dnsSubdomain.accepts(prefix);
  },
  rule: "a name of at most 63 of letters, digits, -, _ and ., at most one DNS prefix with / before it"
};
var annotationKey = {
  ...labelKey,
  accepts: (text) => labelKey.accepts(text.toLowerCase())
};
var labelValue = {
  accepts: (text) => text === "" || text.length <= 63 && qualifiedName.test(text),
  rule: "at most 63 of letters, digits, -, _ and ., with a letter or digit at both ends",
  nearest: (text) => dashed(text.slice(0, 63), /[^\w.-]+/g)
};
var configKey = {
  accepts: (text) => text.length <= 253 && /^[-._a-zA-Z0-9]+$/.test(text) && text !== "." && !text.startsWith(".."),
  rule: "at most 253 of letters, digits, -, _ and .; a folder cannot be part of it"
};
var ipAddress = {
  accepts: (text) => isIPv4(text) || isIPv6(text),
  rule: "an IP address, such as 10.9.8.7 or 2001:db8::ffff"
};
var cidr = {
  accepts: (text) => {
    const [address2 = "", bits = "", ...more] = text.trim().split("/");
    const most = isIPv4(address2) ? 32 : isIPv6(address2) ? 128 : -1;
    return more.length === 0 && /^\d+$/.test(bits) && Number(bits) <= most;
  },
  rule: "an address and the length of its prefix, such as 10.9.8.0/24",
  nearest: (text) => isIPv4(text) ? `${text}/32` : ""
};
function formed(format) {
  return function* (value, { line }) {
    if (typeof value === "string" && !format.accepts(value)) yield refused2(value, format, line);
  };
}
function formedOrEmpty(format) {
  const check = formed(format);
  return function* (value, context) {
    if (value !== "") yield* check(value, context);
  };
}
function keysFormed(format) {
  return function* (value) {
    for (const key of Object.keys(value)) {
      if (format.accepts(key)) continue;
      yield { ...refused2(key, format, ""), says: `cannot have the key ${quoted2(key)}`, at: [key], key: true };
    }
  };
}
function refused2(text, { rule, nearest: nearest2 }, line) {
  const meant = nearest2?.(text);
  return {
    says: text === "" ? "is empty" : `cannot be ${quoted2(text)}`,
    because: rule,
    fix: meant ? `${line}${meant}` : "write one of that form"
  };
}
function quoted2(text) {
  return JSON.stringify(shorten3(text));
}
function isIPv4(text) {
  return /^(\d{1,3})(\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) <= 255);
}
function isIPv6(text) {
  const groups2 = text.split(":");
  const embedded = isIPv4(groups2.at(-1) ?? "") ? groups2.slice(0, -1) : groups2;
  if (!text.includes(":") || text.includes(":::") || text.split("::").length > 2) return false;
  return embedded.every((group) => /^[0-9a-f]{0,4}$/i.test(group)) && groups2.length <= 8;
}

// src/gate/values/numbers.ts
function within(least, most) {
  return function* (value) {
    if (typeof value !== "number" || value >= least && value <= most) return;
    const range2 = `from ${least} to ${most}`;
    yield { says: `is ${value}`, because: `it goes ${range2}`, fix: `a number ${range2}` };
  };
}
function atLeast(least) {
  return function* (value, { line }) {
    if (typeof value !== "number" || value >= least) return;
    yield { says: `is ${value}`, because: `it must be ${least} or more`, fix: `${line}${least}` };
  };
}
var portNumber3 = within(1, 65535);
var userId = within(0, 2 ** 31 - 1);
function countOrPercent(most = Number.POSITIVE_INFINITY) {
  return function* (value, context) {
    if (typeof value !== "string") return yield* atLeast(0)(value, context);
    const { line } = context;
    if (!/^\d+%$/.test(value)) {
      const fix = /^\d+$/.test(value) ? `${line}${value}` : `${line}25%`;
      yield {
        says: `cannot be ${quoted2(value)}`,
        because: "text must be a percentage; a number has no quotes",
        fix
      };
    } else if (Number.parseInt(value, 10) > most) {
      yield { says: `cannot be ${value}`, because: `not more than ${most}%`, fix: `${line}${most}%` };
    }
  };
}

// src/gate/values/access.ts
var accessChecks = {
  "rbac.authorization.k8s.io/Role": { "rules.*": permission2(false) },
  "rbac.authorization.k8s.io/ClusterRole": { "rules.*": permission2(true) },
  "rbac.authorization.k8s.io/RoleBinding": { "subjects.*": subject },
  "rbac.authorization.k8s.io/ClusterRoleBinding": { "subjects.*": subject },
  "apiextensions.k8s.io/CustomResourceDefinition": { "spec.versions": oneStored },
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration": webhooks(),
  "admissionregistration.k8s.io/MutatingWebhookConfiguration": webhooks()
};
function permission2(clusterWide) {
  return function* (value) {
    if (!isMapping(value)) return;
    const { verbs, apiGroups, resources: resources2, nonResourceURLs } = value;
    const required = { answer: "Required value" };
    if (Array.isArray(verbs) && verbs.length === 0) {
      yield {
        at: ["verbs"],
        says: "is empty",
        because: "it says what is allowed",
        fix: "verbs: [get, list, watch]",
        ...required
      };
    }
    if (asList(nonResourceURLs).length > 0) {
      if (clusterWide) return;
      const because3 = "addresses lie in no namespace";
      yield {
        at: ["nonResourceURLs"],
        key: true,
        says: "cannot be in a Role",
        because: because3,
        fix: "make it a ClusterRole"
      };
      return;
    }
    for (const [field, value2] of Object.entries({ apiGroups, resources: resources2 })) {
      if (asList(value2).length > 0) continue;
      const fix = field === "apiGroups" ? 'apiGroups: [""]' : "resources: [pods]";
      yield {
        at: [field],
        says: value2 === void 0 ? "is missing" : "is empty",
        because: "a rule names both",
        fix,
        ...required
      };
    }
  };
}
var userGroup = "rbac.authorization.k8s.io";
function* subject(value) {
  const { kind, apiGroup } = asMapping(value);
  if (typeof apiGroup !== "string" || typeof kind !== "string") return;
  const right = kind === "ServiceAccount" ? "" : userGroup;
  if (apiGroup === right || kind !== "ServiceAccount" && (apiGroup === "" || kind !== "User" && kind !== "Group"))
    return;
  yield {
    at: ["apiGroup"],
    says: `cannot be ${JSON.stringify(apiGroup)} for a ${kind}`,
    because: right === "" ? "ServiceAccounts are of the core group" : "users and groups are of that of RBAC",
    fix: right === "" ? "remove apiGroup" : `apiGroup: ${right}`,
    answer: "Unsupported value"
  };
}
function webhooks() {
  return {
    webhooks: eachOnce,
    "webhooks.*.name": hookName,
    "webhooks.*.timeoutSeconds": within(1, 30),
    "webhooks.*.clientConfig.url": secureAddress
  };
}
function* hookName(value) {
  if (typeof value !== "string") return;
  if (dnsSubdomain.accepts(value) && value.split(".").length >= 3) return;
  yield {
    says: `cannot be ${JSON.stringify(value)}`,
    because: "a domain of three parts or more, in small letters",
    fix: `name: ${dnsSubdomain.nearest?.(value.split(".")[0] ?? "") || "hook"}.example.com`
  };
}
function* eachOnce(value) {
  const names = asList(value).map((hook) => asMapping(hook).name);
  for (const [index, name] of names.entries()) {
    if (typeof name !== "string" || names.indexOf(name) === index) continue;
    const fix = "give it a name of its own";
    yield {
      at: [index, "name"],
      says: `is ${name} a second time`,
      because: "answers go by name",
      fix,
      answer: "Duplicate value"
    };
  }
}
function* secureAddress(value) {
  if (typeof value !== "string" || value.startsWith("https://")) return;
  const fix = `url: https://${value.replace(/^[a-z]+:\/\//, "")}`;
  yield { says: `cannot be ${JSON.stringify(value)}`, because: "only https", fix };
}
function* oneStored(value) {
  const stored = asList(value).filter((version) => asMapping(version).storage === true).length;
  if (!Array.isArray(value) || stored === 1) return;
  yield {
    says: `has ${stored} versions with storage: true`,
    because: "objects are stored as one version",
    fix: "storage: true in one of them, false in the others"
  };
}

// src/gate/values/field-check.ts
var trees = /* @__PURE__ */ new WeakMap();
function* refusalsIn(checks2, root, base, about) {
  let tree = trees.get(checks2);
  if (!tree) {
    tree = treeOf(checks2);
    trees.set(checks2, tree);
  }
  yield* visit(tree, root, base, about);
}
function treeOf(checks2) {
  const tree = { checks: [], next: /* @__PURE__ */ new Map() };
  for (const [field, check] of Object.entries(checks2)) {
    let step = tree;
    for (const segment of field === "" ? [] : field.split(".")) {
      let next = step.next.get(segment);
      if (!next) {
        next = { checks: [], next: /* @__PURE__ */ new Map() };
        step.next.set(segment, next);
      }
      step = next;
    }
    step.checks.push(check);
  }
  return tree;
}
function* visit(step, value, path2, about) {
  if (value === void 0 || value === null) return;
  for (const check of step.checks) {
    for (const refusal5 of check(value, { ...about, line: keyOf(path2) })) {
      yield { ...refusal5, at: [...path2, ...refusal5.at ?? []] };
    }
  }
  for (const [segment, next] of step.next) {
    if (segment !== "*") {
      if (hasKey(value, segment)) yield* visit(next, asMapping(value)[segment], [...path2, segment], about);
      continue;
    }
    const entries = isMapping(value) ? Object.entries(value) : asList(value).entries();
    for (const [key, each] of entries) yield* visit(next, each, [...path2, key], about);
  }
}

// src/gate/values/metadata.ts
var labelChecks = {
  labels: keysFormed(labelKey),
  "labels.*": formed(labelValue),
  annotations
};
var metadataChecks = {
  ...labelChecks,
  name: objectName,
  namespace: formedOrEmpty(dnsLabel),
  "finalizers.*": finalizer
};
var anyName = /* @__PURE__ */ new Set([
  "CertificateSigningRequest",
  "ClusterTrustBundle",
  "IPAddress",
  "User",
  "Group",
  "Identity"
]);
var longest2 = { CronJob: 52, Job: 63 };
function* objectName(name, context) {
  const { object, kubernetesMinor } = context;
  const { group, kind } = object;
  const format = formatOfName(object, kubernetesMinor);
  if (!format || typeof name !== "string" || name === "" || group.endsWith("openshift.io")) return;
  yield* formed(format)(name, context);
  const most = group === "batch" ? longest2[kind] : void 0;
  if (most !== void 0 && name.length > most && format.accepts(name)) {
    yield {
      says: `has ${name.length} characters`,
      because: `at most ${most}, since ${kind === "CronJob" ? "its Jobs add a time to it" : "it becomes a label of its pods"}`,
      fix: `name: ${name.slice(0, most).replace(/[-.]+$/, "")}`
    };
  }
  yield* reserved(object, name);
}
function formatOfName({ group, kind }, kubernetesMinor) {
  if (group === "rbac.authorization.k8s.io") return pathSegment;
  if (group === "" && kind === "Namespace") return dnsLabel;
  if (group === "" && kind === "Service") return kubernetesMinor <= 35 ? dns1035Label : dnsLabel;
  if (group === "apps" && kind === "StatefulSet") return dnsLabel;
  return anyName.has(kind) ? void 0 : dnsSubdomain;
}
function* reserved({ group, kind, value }, name) {
  if (group === "scheduling.k8s.io" && kind === "PriorityClass" && /^system-(?!(cluster|node)-critical$)/.test(name)) {
    const fix = `name: ${name.slice("system-".length)}`;
    yield { says: `cannot be "${name}"`, because: "system- is reserved", fix, answer: "Forbidden" };
  }
  const { group: ownGroup, names } = asMapping(value.spec);
  const plural = asString(asMapping(names).plural);
  if (kind !== "CustomResourceDefinition" || !plural || typeof ownGroup !== "string") return;
  const expected = `${plural}.${ownGroup}`;
  if (name === expected) return;
  yield {
    says: `cannot be "${name}"`,
    because: "spec.names.plural, a dot, spec.group",
    fix: `name: ${expected}`
  };
}
var largestAnnotations = 262144;
function* annotations(value, context) {
  yield* keysFormed(annotationKey)(value, context);
  const size2 = Object.entries(asMapping(value)).reduce(
    (sum2, [key, text]) => sum2 + Buffer.byteLength(key) + Buffer.byteLength(asString(text) ?? ""),
    0
  );
  if (size2 <= largestAnnotations) return;
  yield {
    says: `have ${size2} bytes`,
    because: `at most ${largestAnnotations}`,
    fix: "put what is that large into a ConfigMap",
    answer: "Too long"
  };
}
var standardFinalizers = ["kubernetes", "orphan", "foregroundDeletion"];
function* finalizer(value, { object }) {
  if (typeof value !== "string" || value.includes("/") || object.group.includes(".")) return;
  if (standardFinalizers.includes(value)) return;
  yield {
    says: `cannot be "${value}"`,
    because: "it needs a domain before it",
    fix: `- example.com/${value}`
  };
}

// src/gate/values/networking.ts
var networkingChecks = {
  "networking.k8s.io/Ingress": {
    spec: somethingToServe,
    "spec.rules.*.host": formedOrEmpty(ingressHost),
    "spec.tls.*.hosts.*": formedOrEmpty(ingressHost),
    "spec.ingressClassName": formed(dnsSubdomain),
    "spec.rules.*.http.paths.*": path,
    "spec.rules.*.http.paths.*.backend": backend,
    "spec.defaultBackend": backend
  },
  "networking.k8s.io/NetworkPolicy": {
    "spec.ingress.*.from.*": peer,
    "spec.egress.*.to.*": peer,
    "spec.ingress.*.from.*.ipBlock.cidr": formed(cidr),
    "spec.egress.*.to.*.ipBlock.cidr": formed(cidr),
    "spec.ingress.*.from.*.ipBlock.except.*": formed(cidr),
    "spec.egress.*.to.*.ipBlock.except.*": formed(cidr),
    "spec.ingress.*.ports.*": portRange,
    "spec.egress.*.ports.*": portRange
  }
};
function* somethingToServe(value) {
  const { rules: rules2, defaultBackend } = asMapping(value);
  if (asList(rules2).length > 0 || isMapping(defaultBackend)) return;
  yield {
    says: "has neither rules nor defaultBackend",
    because: "there is nothing to lead to",
    fix: "rules: […]"
  };
}
function* path(value) {
  if (!isMapping(value)) return;
  const { path: text, pathType } = value;
  const strict = pathType === "Prefix" || pathType === "Exact";
  if (!strict && pathType !== "ImplementationSpecific") return;
  const written3 = text ?? "";
  if (typeof written3 !== "string" || written3 === "" && !strict) return;
  if (!written3.startsWith("/")) {
    yield {
      at: ["path"],
      says: written3 === "" ? "is missing" : `cannot be ${quoted2(written3)}`,
      because: "it begins with /",
      fix: `path: /${written3}`
    };
    return;
  }
  if (!strict) return;
  const forbidden2 = ["//", "/./", "/../", "%2f", "%2F"].find((part) => written3.includes(part));
  if (forbidden2)
    yield {
      at: ["path"],
      says: `cannot be ${quoted2(written3)}`,
      because: `it must not contain ${forbidden2}`,
      fix: "write the path it leads to"
    };
}
function* backend(value) {
  const { service: target, resource } = asMapping(value);
  if (isMapping(value) && !isMapping(target)) {
    if (isMapping(resource) || Object.keys(value).length > 0) return;
    const fix = "service: {name: NAME, port: {number: 80}}";
    yield { says: "is empty", because: "it must say where requests go", fix };
  }
  if (!isMapping(target)) return;
  const { number, name } = asMapping(target.port);
  if (Boolean(number) !== Boolean(name)) return;
  yield {
    at: ["service", "port"],
    says: number ? "has both number and name" : "has neither number nor name",
    because: "one of the two says which port",
    fix: number ? "remove one of the two" : "port: {number: 80}",
    ...number ? {} : { answer: "Required value" }
  };
}
function* peer(value) {
  if (!isMapping(value)) return;
  const { ipBlock, podSelector, namespaceSelector } = value;
  const selects2 = isMapping(podSelector) || isMapping(namespaceSelector);
  if (isMapping(ipBlock) && selects2) {
    yield {
      says: "has an ipBlock and a selector",
      because: "addresses or pods, one entry for each",
      fix: "make two entries",
      answer: "Forbidden"
    };
  } else if (!isMapping(ipBlock) && !selects2 && Object.keys(value).length === 0) {
    yield {
      says: "is empty",
      because: "it must say who",
      fix: "- podSelector: {}",
      answer: "Required value"
    };
  }
}
function* portRange(value) {
  const { port, endPort } = asMapping(value);
  if (typeof endPort !== "number") return;
  if (typeof port === "number" && endPort >= port) return;
  yield {
    at: ["endPort"],
    says: `is ${endPort}`,
    because: typeof port === "number" ? `it must be ${port} or more` : "port must be a number then",
    fix: "remove endPort"
  };
}

// src/gate/values/pod-environment.ts
var environmentChecks = {
  "env.*": variable,
  "env.*.valueFrom": oneSource(
    "fieldRef",
    "resourceFieldRef",
    "configMapKeyRef",
    "secretKeyRef",
    "fileKeyRef"
  ),
  "env.*.valueFrom.configMapKeyRef": named,
  "env.*.valueFrom.secretKeyRef": named,
  "env.*.valueFrom.fieldRef.fieldPath": fieldPath,
  "env.*.valueFrom.resourceFieldRef": resourceField,
  "envFrom.*": oneSource("configMapRef", "secretRef"),
  "envFrom.*.configMapRef": named,
  "envFrom.*.secretRef": named
};
function* variable(value, { kubernetesMinor }) {
  if (!isMapping(value)) return;
  const { name, value: text, valueFrom } = value;
  const relaxed = kubernetesMinor >= 32;
  if (typeof name === "string" && !(relaxed ? /^[ -<>-~]+$/ : /^[-._a-zA-Z][-._a-zA-Z0-9]*$/).test(name)) {
    yield {
      at: ["name"],
      says: name === "" ? "is empty" : `cannot be ${quoted2(name)}`,
      because: relaxed ? "printable characters, and no =" : "letters, digits, -, _ and ., no digit first",
      fix: name.includes("=") ? `name: ${name.slice(0, name.indexOf("="))}` : "name: NAME",
      ...name === "" ? { answer: "Required value" } : {}
    };
  }
  if (typeof text === "string" && text !== "" && isMapping(valueFrom)) {
    yield {
      at: ["valueFrom"],
      says: "stands beside value",
      because: "only one of the two",
      fix: "remove one of them"
    };
  }
}
function oneSource(...sources2) {
  return function* (value) {
    if (!isMapping(value)) return;
    const present2 = sources2.filter((source) => isMapping(value[source]));
    if (present2.length === 1) return;
    if (present2.length === 0 && Object.keys(value).some((key) => !sources2.includes(key) && key !== "prefix"))
      return;
    yield {
      says: present2.length === 0 ? "names no source" : `names ${present2.length} sources: ${present2.join(", ")}`,
      because: "one source for each entry",
      fix: present2.length === 0 ? `one of ${sources2.join(", ")}` : "make an entry of each"
    };
  };
}
function* named(value, context) {
  if (!isMapping(value)) return;
  const { name = "" } = value;
  const kind = context.line.startsWith("secret") ? "Secret" : "ConfigMap";
  if (name === "" || name === null) {
    const missing4 = { says: `names no ${kind}`, because: "without a name there is nothing to read" };
    yield {
      ...missing4,
      ...hasKey(value, "name") ? { at: ["name"] } : {},
      fix: "name: NAME",
      answer: "Required value"
    };
    return;
  }
  for (const refusal5 of formed(dnsSubdomain)(name, { ...context, line: "name: " }))
    yield { ...refusal5, at: ["name"] };
}
var podFields = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs"
];
function* fieldPath(value) {
  if (typeof value !== "string" || podFields.includes(value)) return;
  if (/^metadata\.(labels|annotations)\['.+'\]$/.test(value)) return;
  const whole = value === "metadata.labels" || value === "metadata.annotations";
  const meant = podFields.find((field) => field.toLowerCase() === value.toLowerCase());
  yield {
    says: `cannot be ${quoted2(value)}`,
    because: whole ? "a variable takes one of them; a volume takes all" : "a variable takes only some fields of its pod",
    fix: `fieldPath: ${whole ? `${value}['KEY']` : meant ?? podFields.join(", or ")}`,
    answer: "Unsupported value"
  };
}
var resources = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;
var memoryDivisors = /^1(?:[kMGTPE]|[KMGTPE]i)?$/;
function* resourceField(value) {
  const { resource, divisor } = asMapping(value);
  if (typeof resource !== "string") return;
  if (!resources.test(resource)) {
    yield {
      at: ["resource"],
      says: `cannot be ${quoted2(resource)}`,
      because: "limits or requests of cpu, memory, ephemeral-storage or hugepages",
      fix: `resource: ${resource.startsWith("requests") ? "requests" : "limits"}.${/cpu/i.test(resource) ? "cpu" : "memory"}`,
      answer: "Unsupported value"
    };
    return;
  }
  const written3 = asString(divisor) ?? (typeof divisor === "number" ? String(divisor) : void 0);
  if (written3 === void 0 || !parseQuantity(written3) || /^0+$/.test(written3)) return;
  const ofCpu = resource.endsWith(".cpu");
  if ((ofCpu ? /^1m?$/ : memoryDivisors).test(written3)) return;
  yield {
    at: ["divisor"],
    says: `cannot be ${quoted2(written3)}`,
    because: ofCpu ? "1 or 1m" : "1, or 1 with a unit such as Mi",
    fix: `divisor: ${ofCpu ? "1m" : "1Mi"}`
  };
}

// src/gate/values/pod-resources.ts
var ofContainers = ["cpu", "memory", "ephemeral-storage"];
function* resourceNames(value) {
  const { requests: requests2, limits } = asMapping(value);
  for (const [field, amounts] of Object.entries({ requests: requests2, limits })) {
    for (const name of Object.keys(asMapping(amounts))) {
      if (isNamed(name)) continue;
      const meant = nearest(
        name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        ofContainers
      );
      yield {
        at: [field, name],
        key: true,
        says: `has no resource ${quoted2(name)}`,
        because: "cpu, memory, ephemeral-storage, hugepages-SIZE, or a name with a domain",
        fix: meant ? `${meant}: …` : "remove it"
      };
    }
    yield* extendedAmounts(field, amounts);
  }
  yield* extendedRequests(asMapping(requests2), asMapping(limits));
  const names = Object.keys({ ...asMapping(requests2), ...asMapping(limits) });
  if (names.some((name) => name.startsWith("hugepages-")) && !names.includes("cpu") && !names.includes("memory")) {
    yield {
      says: "has hugepages, and neither cpu nor memory",
      because: "huge pages come with one of them",
      fix: "requests: {memory: 128Mi}",
      answer: "Forbidden"
    };
  }
}
function isNamed(name) {
  return ofContainers.includes(name) || name.startsWith("hugepages-") || name.includes("/");
}
function isExtended(name) {
  return name.includes("/") && !/(^|\.)kubernetes\.io\//.test(name);
}
function* extendedAmounts(field, amounts) {
  for (const [name, amount] of Object.entries(asMapping(amounts))) {
    const quantity = parseQuantity(amount);
    if (!isExtended(name) || !quantity || quantity.nano % 1000000000n === 0n) continue;
    yield { at: [field, name], says: `is ${amount}`, because: "there are no parts of it", fix: `${name}: 1` };
  }
}
function* extendedRequests(requests2, limits) {
  for (const [name, request] of Object.entries(requests2)) {
    if (!isExtended(name) || (limits[name] ?? null) !== null || !parseQuantity(request)) continue;
    yield {
      at: ["requests", name],
      says: "has no limit",
      because: "it cannot be overcommitted",
      fix: `limits:
  ${name}: ${request}`,
      answer: "Required value"
    };
  }
}

// src/gate/values/pod-scheduling.ts
var terms = ["podAffinity", "podAntiAffinity"].flatMap((kind) => [
  `affinity.${kind}.requiredDuringSchedulingIgnoredDuringExecution.*`,
  `affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution.*.podAffinityTerm`
]);
var preferred = ["podAffinity", "podAntiAffinity", "nodeAffinity"].map(
  (kind) => `affinity.${kind}.preferredDuringSchedulingIgnoredDuringExecution.*.weight`
);
var nodeTerms = [
  "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms.*",
  "affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution.*.preference"
];
var schedulingChecks = {
  nodeSelector: keysFormed(labelKey),
  "nodeSelector.*": formed(labelValue),
  "tolerations.*": toleration,
  topologySpreadConstraints: spreadTwice,
  "topologySpreadConstraints.*": spread,
  "topologySpreadConstraints.*.maxSkew": atLeast(1),
  "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution": nodeTermsGiven,
  ...Object.fromEntries(terms.map((path2) => [path2, topologyKeyGiven])),
  ...Object.fromEntries(preferred.map((path2) => [path2, within(1, 100)])),
  ...Object.fromEntries(nodeTerms.map((path2) => [`${path2}.matchExpressions.*`, nodeRequirement]))
};
function* toleration(value) {
  const { key, operator, value: text, effect, tolerationSeconds } = asMapping(value);
  if (operator === "Exists" && typeof text === "string" && text !== "") {
    yield {
      at: ["value"],
      says: "stands beside operator Exists",
      because: "Exists takes any value",
      fix: "remove value, or write\noperator: Equal"
    };
  }
  if (isMapping(value) && !key && operator !== "Exists") {
    yield {
      says: "has no key",
      because: "only operator Exists may do without one",
      fix: "key: NAME; or, to tolerate everything,\noperator: Exists"
    };
  }
  if (typeof tolerationSeconds === "number" && effect !== "NoExecute") {
    yield {
      at: ["tolerationSeconds"],
      says: "stands beside another effect than NoExecute",
      because: "only NoExecute evicts",
      fix: "remove tolerationSeconds, or write\neffect: NoExecute"
    };
  }
}
function* spread(value) {
  const { whenUnsatisfiable, minDomains } = asMapping(value);
  if (minDomains === void 0 || minDomains === null || whenUnsatisfiable !== "ScheduleAnyway") return;
  yield {
    at: ["minDomains"],
    says: "stands beside ScheduleAnyway",
    because: "it counts with DoNotSchedule only",
    fix: "remove minDomains"
  };
}
function* spreadTwice(value) {
  const seen = /* @__PURE__ */ new Set();
  for (const [index, entry] of asList(value).entries()) {
    const { topologyKey, whenUnsatisfiable } = asMapping(entry);
    if (typeof topologyKey !== "string" || typeof whenUnsatisfiable !== "string") continue;
    const key = `${topologyKey} ${whenUnsatisfiable}`;
    if (seen.has(key)) {
      yield {
        at: [index],
        says: `has ${key} a second time`,
        because: "one entry for each topologyKey and whenUnsatisfiable",
        fix: "remove one of the two",
        answer: "Duplicate value"
      };
    }
    seen.add(key);
  }
}
function* nodeTermsGiven(value) {
  const { nodeSelectorTerms } = asMapping(value);
  if (!Array.isArray(nodeSelectorTerms) || nodeSelectorTerms.length > 0) return;
  yield {
    at: ["nodeSelectorTerms"],
    says: "is empty",
    because: "the API server demands a term",
    fix: "remove nodeAffinity, or add a term",
    answer: "Required value"
  };
}
function* topologyKeyGiven(value) {
  if (!isMapping(value) || value.topologyKey !== "") return;
  yield {
    at: ["topologyKey"],
    says: "is empty",
    because: "it says what counts as one place",
    fix: "topologyKey: kubernetes.io/hostname",
    answer: "Required value"
  };
}
var counted = {
  In: { fits: (count) => count > 0, takes: "at least one value" },
  NotIn: { fits: (count) => count > 0, takes: "at least one value" },
  Exists: { fits: (count) => count === 0, takes: "no values" },
  DoesNotExist: { fits: (count) => count === 0, takes: "no values" },
  Gt: { fits: (count) => count === 1, takes: "one value" },
  Lt: { fits: (count) => count === 1, takes: "one value" }
};
function* nodeRequirement(value) {
  const { operator, values } = asMapping(value);
  const rule = typeof operator === "string" && Object.hasOwn(counted, operator) ? counted[operator] : void 0;
  const count = asList(values).length;
  if (!rule || rule.fits(count)) return;
  yield {
    at: ["values"],
    says: `has ${count} values beside ${operator}`,
    because: `${operator} takes ${rule.takes}`,
    fix: `give it ${rule.takes}`
  };
}

// src/gate/values/pod-volumes.ts
var items = ["configMap", "secret", "projected.sources.*.configMap", "projected.sources.*.secret"].map(
  (source) => `volumes.*.${source}.items.*.path`
);
var fields2 = ["volumes.*.downwardAPI", "volumes.*.projected.sources.*.downwardAPI"];
var volumeChecks = {
  "volumes.*": oneType,
  "volumes.*.name": formed(dnsLabel),
  "volumes.*.configMap": configMapNamed2,
  "volumes.*.hostPath.path": noBackstep,
  "volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds": lastingToken,
  ...Object.fromEntries(items.map((path2) => [path2, relativePath])),
  ...Object.fromEntries(
    fields2.flatMap((path2) => [
      [`${path2}.items.*.fieldRef.fieldPath`, fieldPath2],
      [`${path2}.items.*.resourceFieldRef`, resourceField],
      [`${path2}.items.*.path`, relativePath]
    ])
  )
};
function* oneType(value) {
  if (!isMapping(value)) return;
  const types = Object.keys(value).filter((key) => key !== "name" && isMapping(value[key]));
  if (types.length < 2) return;
  yield {
    at: [types[1]],
    key: true,
    says: `stands beside ${types[0]}`,
    because: "a volume is of one type",
    fix: "make two volumes of it, or remove one type",
    answer: "Forbidden"
  };
}
function* configMapNamed2(value) {
  if (!isMapping(value) || value.name || value.configMapName) return;
  yield {
    says: "names no ConfigMap",
    because: "without a name there is nothing to mount",
    fix: "name: NAME",
    answer: "Required value"
  };
}
function* noBackstep(value) {
  if (typeof value !== "string" || !value.split("/").includes("..")) return;
  yield {
    says: `cannot be ${quoted2(value)}`,
    because: "it must not contain ..",
    fix: "write the path it leads to"
  };
}
function* relativePath(value) {
  if (typeof value !== "string") return;
  if (value.startsWith("/")) {
    const fix = `path: ${value.replace(/^\/+/, "")}`;
    yield { says: `cannot be ${quoted2(value)}`, because: "it starts at the mount, so it is relative", fix };
  } else yield* noBackstep(value);
}
function* lastingToken(value) {
  if (typeof value !== "number" || value >= 600) return;
  yield { says: `is ${value}`, because: "ten minutes or more", fix: "expirationSeconds: 3600" };
}
function* fieldPath2(value) {
  if (typeof value !== "string") return;
  if (/^metadata\.(name|namespace|uid|labels|annotations)$/.test(value)) return;
  if (/^metadata\.(labels|annotations)\['.+'\]$/.test(value)) return;
  yield {
    says: `cannot be ${quoted2(value)}`,
    because: "a file takes metadata only: name, namespace, uid, labels, annotations",
    fix: `fieldPath: ${value.startsWith("metadata.l") ? "metadata.labels" : "metadata.annotations"}`
  };
}
function* privilegedPropagation(container2) {
  const { volumeMounts, securityContext } = asMapping(container2);
  if (asMapping(securityContext).privileged === true || !Array.isArray(volumeMounts)) return;
  for (const [index, mount] of volumeMounts.entries()) {
    if (asMapping(mount).mountPropagation !== "Bidirectional") continue;
    yield {
      at: ["volumeMounts", index, "mountPropagation"],
      says: "cannot be Bidirectional",
      because: "only privileged containers may do that",
      fix: "mountPropagation: HostToContainer",
      answer: "Forbidden"
    };
  }
}

// src/gate/values/pod.ts
var userChecks = {
  "securityContext.runAsUser": userId,
  "securityContext.runAsGroup": userId,
  "securityContext.seccompProfile": localProfile,
  "securityContext.appArmorProfile": localProfile
};
var containerChecks = {
  ...environmentChecks,
  ...userChecks,
  "": privilegedPropagation,
  name: formed(dnsLabel),
  "ports.*.name": portName,
  "ports.*.containerPort": portNumber3,
  "ports.*.hostPort": within(0, 65535),
  resources: resourceNames,
  "volumeMounts.*.mountPath": notEmpty
};
var podChecks = {
  ...volumeChecks,
  ...schedulingChecks,
  ...userChecks,
  "securityContext.fsGroup": userId,
  "securityContext.supplementalGroups.*": userId,
  "securityContext.sysctls.*.name": sysctl,
  "": together,
  hostname: formedOrEmpty(dnsLabel),
  subdomain: formedOrEmpty(dnsLabel),
  nodeName: formedOrEmpty(dnsSubdomain),
  serviceAccountName: formedOrEmpty(dnsSubdomain),
  priorityClassName: formedOrEmpty(dnsSubdomain),
  "imagePullSecrets.*.name": formedOrEmpty(dnsSubdomain),
  activeDeadlineSeconds: atLeast(1),
  "hostAliases.*.ip": formed(ipAddress),
  "hostAliases.*.hostnames.*": formed(dnsSubdomain),
  "readinessGates.*.conditionType": formed(labelKey),
  ...Object.fromEntries(
    ["containers", "initContainers", "ephemeralContainers"].flatMap(
      (list) => Object.entries(containerChecks).map(
        ([path2, check]) => [`${list}.*${path2 === "" ? "" : `.${path2}`}`, check]
      )
    )
  )
};
function* templateRefusals(podSpec, runsForEver) {
  const { activeDeadlineSeconds, ephemeralContainers } = asMapping(podSpec);
  if (runsForEver && typeof activeDeadlineSeconds === "number" && activeDeadlineSeconds > 0) {
    yield {
      at: ["activeDeadlineSeconds"],
      says: "is for Jobs only",
      because: "these pods run forever",
      fix: "remove it",
      answer: "Forbidden"
    };
  }
  if (asList(ephemeralContainers).length > 0) {
    yield {
      at: ["ephemeralContainers"],
      key: true,
      says: "cannot be in a template",
      because: "kubectl debug adds them to a pod that runs",
      fix: "remove it",
      answer: "Forbidden"
    };
  }
}
function* portName(value, { line }) {
  const because3 = typeof value === "string" && value !== "" ? portRefusal(value) : void 0;
  if (!because3 || typeof value !== "string") return;
  const meant = value.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").slice(0, 15).replaceAll(/^-+|-+$/g, "");
  const fix = portRefusal(meant) ? `${line}http` : `${line}${meant}`;
  yield { says: `cannot be ${quoted2(value)}`, because: because3, fix };
}
function* notEmpty(value, { line }) {
  if (value === "")
    yield { says: "is empty", because: "it is needed", fix: `${line}/data`, answer: "Required value" };
}
function* localProfile(value) {
  if (!isMapping(value)) return;
  const { type, localhostProfile } = value;
  if (type === "Localhost" && !localhostProfile) {
    yield {
      says: "names no file",
      because: "type Localhost reads one from the node",
      fix: "localhostProfile: profiles/NAME.json; or\ntype: RuntimeDefault",
      answer: "Required value"
    };
  } else if (typeof type === "string" && type !== "Localhost" && typeof localhostProfile === "string") {
    const at = ["localhostProfile"];
    yield {
      at,
      says: `stands beside type ${type}`,
      because: "only Localhost reads a file",
      fix: "remove it"
    };
  }
}
function* sysctl(value, { line }) {
  const form2 = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
  if (typeof value !== "string" || form2.test(value) && value.length <= 253) return;
  const fix = `${line}net.core.somaxconn`;
  yield {
    says: `cannot be ${quoted2(value)}`,
    because: "small letters, digits, - and _, with . between",
    fix
  };
}
function* together(value, { kubernetesMinor }) {
  if (!isMapping(value)) return;
  const { dnsPolicy, dnsConfig, hostUsers, hostNetwork, hostPID, hostIPC, shareProcessNamespace } = value;
  if (dnsPolicy === "None" && asList(asMapping(dnsConfig).nameservers).length === 0) {
    yield {
      at: ["dnsPolicy"],
      says: "is None, and dnsConfig names no server",
      because: "the pod could ask nobody",
      fix: "dnsConfig: {nameservers: [10.9.8.7]}; or remove dnsPolicy",
      answer: "Required value"
    };
  }
  if (shareProcessNamespace === true && hostPID === true) {
    yield {
      at: ["shareProcessNamespace"],
      says: "stands beside hostPID",
      because: "the processes of the node are shared already",
      fix: "remove one of the two"
    };
  }
  if (hostNetwork === true) yield* otherHostPorts(value);
  if (hostUsers !== false || kubernetesMinor > 35) return;
  for (const [field, shared] of Object.entries({ hostNetwork, hostPID, hostIPC })) {
    if (shared !== true) continue;
    yield {
      at: [field],
      says: "stands beside hostUsers: false",
      because: "users of its own need namespaces of its own",
      fix: "remove one of the two",
      answer: "Forbidden"
    };
  }
}
function* otherHostPorts({ containers }) {
  for (const [index, container2] of asList(containers).entries()) {
    for (const [number, entry] of asList(asMapping(container2).ports).entries()) {
      const { hostPort, containerPort } = asMapping(entry);
      if (typeof hostPort !== "number" || typeof containerPort !== "number") continue;
      if (hostPort === 0 || hostPort === containerPort) continue;
      yield {
        at: ["containers", index, "ports", number, "hostPort"],
        says: `is ${hostPort}, containerPort ${containerPort}`,
        because: "with hostNetwork they are the same",
        fix: `hostPort: ${containerPort}`
      };
    }
  }
}

// src/gate/values/policies.ts
var scaling = {
  "spec.maxReplicas": atLeast(1),
  "spec.minReplicas": atLeast(0),
  spec: bounds,
  "spec.behavior.*.stabilizationWindowSeconds": within(0, 3600),
  "spec.behavior.*.policies.*.periodSeconds": within(1, 1800),
  "spec.behavior.*.policies.*.value": atLeast(1),
  "spec.metrics.*.*.target": targetGiven,
  "spec.metrics.*.*.target.averageUtilization": atLeast(1)
};
var policyChecks = {
  "autoscaling/HorizontalPodAutoscaler": scaling,
  "policy/PodDisruptionBudget": {
    spec: oneBudget,
    "spec.minAvailable": countOrPercent(100),
    "spec.maxUnavailable": countOrPercent(100)
  },
  "/LimitRange": { "spec.limits.*": range },
  "scheduling.k8s.io/PriorityClass": { "": userPriority }
};
function* bounds(value) {
  const { minReplicas, maxReplicas } = asMapping(value);
  if (typeof minReplicas !== "number" || typeof maxReplicas !== "number") return;
  if (maxReplicas < 1 || maxReplicas >= minReplicas) return;
  yield {
    at: ["maxReplicas"],
    says: `is ${maxReplicas}, less than minReplicas, ${minReplicas}`,
    because: "there is no number between them",
    fix: `maxReplicas: ${minReplicas}`
  };
}
function* targetGiven(value) {
  if (!isMapping(value)) return;
  const hasTarget = ["averageUtilization", "averageValue", "value"].some(
    (field) => value[field] !== void 0
  );
  if (hasTarget) return;
  yield {
    says: "has no value",
    because: "it is what is aimed at",
    fix: "averageUtilization: 80",
    answer: "Required value"
  };
}
function* oneBudget(value) {
  const { minAvailable, maxUnavailable } = asMapping(value);
  if ((minAvailable ?? null) === null || (maxUnavailable ?? null) === null) return;
  yield {
    at: ["maxUnavailable"],
    says: "stands beside minAvailable",
    because: "only one of the two",
    fix: "remove one of the two"
  };
}
function* range(value) {
  if (!isMapping(value)) return;
  const { type } = value;
  for (const field of ["default", "defaultRequest"]) {
    if (type !== "Pod" || !isMapping(value[field])) continue;
    const because3 = "only containers have defaults";
    yield {
      at: [field],
      key: true,
      says: "stands beside type Pod",
      because: because3,
      fix: "type: Container",
      answer: "Forbidden"
    };
  }
  const order = ["min", "defaultRequest", "default", "max"];
  const resources2 = new Set(order.flatMap((field) => Object.keys(asMapping(value[field]))));
  for (const resource of resources2) yield* disorder(value, order, resource);
}
function* disorder(value, order, resource) {
  const amounts = order.flatMap((field) => {
    const written3 = asMapping(value[field])[resource];
    const quantity = parseQuantity(written3);
    return quantity ? [{ field, written: written3, quantity }] : [];
  });
  for (const [index, lower] of amounts.entries()) {
    const upper = amounts[index + 1];
    if (!upper || compareQuantities(lower.quantity, upper.quantity) <= 0) continue;
    if (lower.field === "defaultRequest" && upper.field === "default") continue;
    yield {
      at: [upper.field, resource],
      says: `is ${upper.written}, less than ${lower.field}, ${lower.written}`,
      because: `the order is ${order.join(", ")}`,
      fix: `${resource}: ${lower.written}`
    };
    return;
  }
}
var largestPriority = 1e9;
function* userPriority(value) {
  const { value: priority, metadata } = asMapping(value);
  const isSystem = asString(asMapping(metadata).name)?.startsWith("system-");
  if (typeof priority !== "number" || priority <= largestPriority || isSystem) return;
  yield {
    at: ["value"],
    says: `is ${priority}`,
    because: `at most ${largestPriority}; more is for the system`,
    fix: `value: ${largestPriority}`,
    answer: "Forbidden"
  };
}

// src/gate/values/service.ts
var serviceChecks = {
  spec: service2,
  "spec.selector": keysFormed(labelKey),
  "spec.selector.*": formed(labelValue),
  "spec.ports": servicePorts,
  "spec.ports.*.port": portNumber3,
  "spec.ports.*.targetPort": portNumber3,
  "spec.ports.*.name": formedOrEmpty(dnsLabel),
  "spec.externalIPs.*": formed(ipAddress),
  "spec.loadBalancerSourceRanges.*": formed(cidr)
};
function* service2(value) {
  if (!isMapping(value)) return;
  if (value.type === "ExternalName") return yield* elsewhere(value);
  yield* address(value);
  yield* unfit(value);
}
function* elsewhere({ externalName }) {
  const at = ["externalName"];
  if (typeof externalName !== "string" || externalName === "") {
    const fix2 = "externalName: db.example.com";
    yield { at, says: "is missing", because: "it is where the name leads", fix: fix2, answer: "Required value" };
    return;
  }
  const name = externalName.replace(/\.$/, "");
  if (dnsSubdomain.accepts(name)) return;
  const fix = `externalName: ${ingressHost.nearest?.(name) || "db.example.com"}`;
  yield { at, says: `cannot be ${quoted2(externalName)}`, because: "a DNS name alone", fix };
}
function* address({ type, clusterIP, ports: ports2 }) {
  if (clusterIP !== "None" && asList(ports2).length === 0) {
    yield {
      at: ["ports"],
      says: ports2 === void 0 ? "is missing" : "is empty",
      because: "only a headless Service does without",
      fix: "ports: [{port: 80}]",
      answer: "Required value"
    };
  }
  if (typeof clusterIP !== "string" || clusterIP === "") return;
  const at = ["clusterIP"];
  if (clusterIP !== "None" && !ipAddress.accepts(clusterIP)) {
    const fix = "clusterIP: None, for a headless Service; else remove it";
    yield { at, says: `cannot be ${quoted2(clusterIP)}`, because: ipAddress.rule, fix };
  }
  if (clusterIP === "None" && (type === "NodePort" || type === "LoadBalancer")) {
    const because3 = "a headless Service has no address to open";
    yield { at, says: `cannot be None beside type ${type}`, because: because3, fix: "remove clusterIP, or type" };
  }
}
function* unfit(spec) {
  const type = spec.type ?? "ClusterIP";
  if (type !== "ClusterIP" && type !== "NodePort") return;
  const says = `stands beside type ${type}`;
  const fix = "remove it, or write\ntype: LoadBalancer";
  if (asList(spec.loadBalancerSourceRanges).length > 0) {
    const at = ["loadBalancerSourceRanges"];
    yield { at, key: true, says, because: "there is no load balancer", fix, answer: "Forbidden" };
  }
  if (type === "NodePort") return;
  if (spec.externalTrafficPolicy && asList(spec.externalIPs).length === 0) {
    yield { at: ["externalTrafficPolicy"], says, because: "no traffic comes from outside", fix };
  }
  for (const [index, port] of asList(spec.ports).entries()) {
    if (!asMapping(port).nodePort) continue;
    const at = ["ports", index, "nodePort"];
    const because3 = "the nodes open no port for it";
    yield { at, says, because: because3, fix: "remove nodePort, or write\ntype: NodePort", answer: "Forbidden" };
  }
}
function* servicePorts(value) {
  const ports2 = asList(value).map(asMapping);
  const names = /* @__PURE__ */ new Set();
  const numbers = /* @__PURE__ */ new Set();
  for (const [index, { name = "", port, protocol = "TCP" }] of ports2.entries()) {
    if (typeof name !== "string" || typeof port !== "number" || typeof protocol !== "string") continue;
    const because3 = "several ports are told apart by name";
    if (ports2.length > 1 && name === "") {
      yield { at: [index, "name"], says: "is missing", because: because3, fix: "name: http", answer: "Required value" };
    }
    if (name !== "" && names.has(name)) {
      const says = `is ${quoted2(name)} a second time`;
      yield { at: [index, "name"], says, because: because3, fix: `name: ${name}-2`, answer: "Duplicate value" };
    }
    const number = `${port}/${protocol}`;
    if (numbers.has(number)) {
      yield {
        at: [index, "port"],
        says: `is ${number} a second time`,
        because: "one entry for each port and protocol",
        fix: "remove one of the two",
        answer: "Duplicate value"
      };
    }
    names.add(name);
    numbers.add(number);
  }
}

// src/gate/values/storage.ts
var claimSpec = {
  spec: claim,
  "spec.storageClassName": formedOrEmpty(dnsSubdomain)
};
var claimChecks = { ...claimSpec, "metadata.name": formed(dnsLabel) };
var storageChecks = {
  "/PersistentVolumeClaim": claimSpec,
  "/ConfigMap": { "": size, data: keysFormed(configKey), binaryData: keysFormed(configKey) },
  "/Secret": { "": secret, data: keysFormed(configKey), stringData: keysFormed(configKey) }
};
function* claim(value) {
  if (!isMapping(value)) return;
  const { accessModes, resources: resources2 } = value;
  const modes2 = Array.isArray(accessModes) ? accessModes : [];
  if (modes2.length === 0) {
    yield {
      at: ["accessModes"],
      says: accessModes === void 0 ? "is missing" : "is empty",
      because: "the API server requires one",
      fix: "accessModes: [ReadWriteOnce]",
      answer: "Required value"
    };
  } else if (modes2.length > 1 && modes2.includes("ReadWriteOncePod")) {
    yield {
      at: ["accessModes"],
      says: "has ReadWriteOncePod and others",
      because: "one pod alone, or several",
      fix: "accessModes: [ReadWriteOncePod]",
      answer: "Forbidden"
    };
  }
  const written3 = asMapping(asMapping(resources2).requests).storage;
  const amount = parseQuantity(written3);
  const missing4 = written3 === void 0 || written3 === null;
  if (!missing4 && (!amount || amount.nano > 0n)) return;
  yield {
    at: ["resources", "requests", "storage"],
    says: missing4 ? "is missing" : `is ${written3}`,
    because: "a claim says how much it wants",
    fix: "resources: {requests: {storage: 1Gi}}",
    ...missing4 ? { answer: "Required value" } : {}
  };
}
var largest2 = 1024 * 1024;
function* size(value) {
  const { data, binaryData, stringData, kind } = asMapping(value);
  const encoded = kind === "Secret" ? data : binaryData;
  const plain = kind === "Secret" ? stringData : data;
  const both = Object.keys(asMapping(binaryData)).find((key) => key in asMapping(data));
  if (kind === "ConfigMap" && both !== void 0) {
    yield {
      at: ["data", both],
      key: true,
      says: "is in binaryData too",
      because: "one value for each key",
      fix: "remove one of the two"
    };
  }
  const bytes = sum(plain, (text) => Buffer.byteLength(text)) + sum(encoded, (text) => Math.floor(text.length * 3 / 4) - 2);
  if (bytes <= largest2) return;
  yield {
    says: `holds ${bytes} bytes`,
    because: `at most ${largest2}`,
    fix: "put what is that large into the image or a volume",
    answer: "Too long"
  };
}
function sum(values, count) {
  return Object.values(asMapping(values)).reduce(
    (total, text) => total + count(asString(text) ?? ""),
    0
  );
}
function* secret(value) {
  yield* size(value);
  const { type, data, stringData } = asMapping(value);
  if (type !== "kubernetes.io/dockerconfigjson") return;
  const key = ".dockerconfigjson";
  const [plain, encoded] = [asString(asMapping(stringData)[key]), asString(asMapping(data)[key])];
  const text = plain ?? (encoded === void 0 ? void 0 : Buffer.from(encoded, "base64").toString());
  if (text === void 0 || isJson(text) || /^ENC\[|\{\{|\$\{|<|^$/.test(plain ?? encoded ?? "")) return;
  yield {
    at: [plain === void 0 ? "data" : "stringData", key],
    says: "is no JSON",
    because: "the API server reads it",
    fix: "kubectl create secret docker-registry NAME --dry-run=client -o yaml"
  };
}
function isJson(text) {
  try {
    return isMapping(JSON.parse(text));
  } catch {
    return false;
  }
}

// src/gate/values/cron-schedule.ts
var fields3 = [
  { name: "minute", least: 0, most: 59, words: "" },
  { name: "hour", least: 0, most: 23, words: "" },
  { name: "day of the month", least: 1, most: 31, words: "" },
  { name: "month", least: 1, most: 12, words: "jan feb mar apr may jun jul aug sep oct nov dec" },
  { name: "day of the week", least: 0, most: 6, words: "sun mon tue wed thu fri sat" }
];
var descriptors = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"];
function* schedule(value, { line }) {
  if (typeof value !== "string") return;
  const because3 = refusalOf2(value);
  if (!because3) return;
  yield {
    says: value === "" ? "is empty" : `cannot be ${quoted2(value)}`,
    because: because3,
    fix: `${line}${repaired(value)}`,
    ...value === "" ? { answer: "Required value" } : {}
  };
}
function refusalOf2(text) {
  if (/TZ=/.test(text)) return "the time zone has a field of its own: timeZone";
  if (text.startsWith("@")) {
    const known6 = descriptors.includes(text) || /^@every [-+]?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+$/.test(text);
    return known6 ? void 0 : `known are ${descriptors.join(", ")} and @every 5m`;
  }
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields3.length)
    return `five fields are expected: ${fields3.map(({ name }) => name).join(", ")}`;
  for (const [index, part] of parts.entries()) {
    const field = fields3[index];
    const wrong = field && part.split(",").map((range2) => wrongRange(range2, field)).find(Boolean);
    if (wrong) return wrong;
  }
  return void 0;
}
function wrongRange(range2, { name, least, most, words: words3 }) {
  const [span = "", step, ...more] = range2.split("/");
  const [from = "", to, ...further] = span.split("-");
  if (more.length > 0 || further.length > 0) return `${name}: ${quoted2(range2)} is no range`;
  if (step !== void 0 && !(/^\d+$/.test(step) && Number(step) > 0))
    return `${name}: a step is a number above 0`;
  if (from === "*" || from === "?") return void 0;
  const numbers = [from, to ?? from].map((part) => {
    const word = part === "" ? -1 : words3.split(" ").indexOf(part.toLowerCase());
    return word >= 0 ? word + least : /^\+?\d+$/.test(part) ? Number(part) : Number.NaN;
  });
  const [start = Number.NaN, end = Number.NaN] = numbers;
  if (Number.isNaN(start) || Number.isNaN(end)) return `${name}: ${quoted2(range2)} is no number`;
  if (start < least || end > most)
    return `${name}: from ${least} to ${most}${most === 6 ? ", and Sunday is 0" : ""}`;
  return start > end ? `${name}: ${quoted2(range2)} goes backwards` : void 0;
}
function repaired(text) {
  const bare = text.replace(/^(?:CRON_)?TZ=\S+\s+/, "").trim();
  const parts = bare.split(/\s+/);
  const candidates = [
    bare,
    parts.length === 6 ? parts.slice(1).join(" ") : "",
    [...parts.slice(0, 4), parts[4]?.replace(/\b7\b/, "0")].join(" ")
  ];
  return JSON.stringify(candidates.find((candidate) => candidate && !refusalOf2(candidate)) ?? "0 3 * * *");
}
function* timeZone(value, { line }) {
  if (typeof value !== "string" || isTimeZone(value)) return;
  const { resolved } = lookUp2(value);
  yield {
    says: value === "" ? "is empty" : `cannot be ${quoted2(value)}`,
    because: "a name of the IANA time zone database, in its capitals",
    fix: `${line}${resolved?.includes("/") ? resolved : "Etc/UTC"}`
  };
}
var shortNames = [
  "UTC",
  "UCT",
  "GMT",
  "EST",
  "MST",
  "HST",
  "CET",
  "MET",
  "EET",
  "WET",
  "PRC",
  "ROC",
  "ROK",
  "GB",
  "NZ"
];
function isTimeZone(name) {
  if (/^[A-Z]{2,3}$/.test(name)) return shortNames.includes(name);
  const { resolved } = lookUp2(name);
  if (resolved === void 0) return false;
  return resolved === name || resolved.toLowerCase() !== name.toLowerCase();
}
function lookUp2(name) {
  try {
    return { resolved: new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone };
  } catch {
    return {};
  }
}

// src/gate/values/workloads.ts
var counts = {
  "spec.replicas": atLeast(0),
  "spec.minReadySeconds": atLeast(0),
  "spec.revisionHistoryLimit": atLeast(0),
  "spec.progressDeadlineSeconds": atLeast(0)
};
var rolling = {
  "rollingUpdate.maxSurge": countOrPercent(),
  "rollingUpdate.maxUnavailable": countOrPercent(100)
};
var job = {
  backoffLimit: atLeast(0),
  parallelism: atLeast(0),
  completions: atLeast(0),
  activeDeadlineSeconds: atLeast(0),
  ttlSecondsAfterFinished: atLeast(0),
  "": ownSelector,
  "podFailurePolicy.rules.*.onExitCodes": zeroIsNoFailure
};
var below = (path2, checks2) => Object.fromEntries(
  Object.entries(checks2).map(([key, check]) => [key === "" ? path2 : `${path2}.${key}`, check])
);
var workloadChecks = {
  "apps/Deployment": {
    ...counts,
    "spec.strategy": deploymentStrategy,
    ...below("spec.strategy", rolling)
  },
  "apps/ReplicaSet": counts,
  "/ReplicationController": counts,
  "apps/DaemonSet": {
    ...counts,
    "spec.updateStrategy": daemonStrategy,
    ...below("spec.updateStrategy", rolling)
  },
  "apps/StatefulSet": {
    ...counts,
    "spec.updateStrategy": ordinalStrategy,
    "spec.updateStrategy.rollingUpdate.partition": atLeast(0),
    ...below("spec.volumeClaimTemplates.*", claimChecks)
  },
  "batch/Job": below("spec", job),
  "batch/CronJob": {
    "spec.schedule": schedule,
    "spec.timeZone": timeZone,
    "spec.startingDeadlineSeconds": atLeast(0),
    "spec.successfulJobsHistoryLimit": atLeast(0),
    "spec.failedJobsHistoryLimit": atLeast(0),
    ...below("spec.jobTemplate.spec", job)
  }
};
function* deploymentStrategy(value) {
  const { type, rollingUpdate } = asMapping(value);
  if (type === "Recreate" && isMapping(rollingUpdate)) {
    yield {
      at: ["rollingUpdate"],
      key: true,
      says: "stands beside type Recreate",
      because: "Recreate stops all pods first",
      fix: "remove rollingUpdate, or write\ntype: RollingUpdate",
      answer: "Forbidden"
    };
  }
  const { maxSurge, maxUnavailable } = asMapping(rollingUpdate);
  if (type === "Recreate" || !isNone(maxSurge) || !isNone(maxUnavailable)) return;
  yield {
    at: ["rollingUpdate", "maxUnavailable"],
    says: "is 0, and so is maxSurge",
    because: "no pod could ever be replaced",
    fix: "maxSurge: 1"
  };
}
function* daemonStrategy(value) {
  const { maxSurge, maxUnavailable } = asMapping(asMapping(value).rollingUpdate);
  if (maxSurge === void 0 || maxSurge === null || isNone(maxSurge)) return;
  if (isNone(maxUnavailable)) return;
  yield {
    at: ["rollingUpdate", "maxSurge"],
    says: "stands beside a maxUnavailable that is not 0",
    because: "it is 1 when it is not written",
    fix: "maxUnavailable: 0"
  };
}
function* ordinalStrategy(value) {
  const { type } = asMapping(value);
  if (typeof type !== "string" || type === "" || type === "RollingUpdate" || type === "OnDelete") return;
  yield {
    at: ["type"],
    says: `cannot be ${JSON.stringify(type)}`,
    because: "a StatefulSet replaces its pods one by one, or when somebody deletes them",
    fix: "type: RollingUpdate"
  };
}
function* ownSelector(value) {
  const { selector: selector2, manualSelector } = asMapping(value);
  if (!isMapping(selector2) || manualSelector === true) return;
  if (JSON.stringify(selector2).includes("controller-uid")) return;
  yield {
    at: ["selector"],
    key: true,
    says: "is written by hand",
    because: "a Job makes its own",
    fix: "remove selector"
  };
}
function* zeroIsNoFailure(value) {
  const { operator, values } = asMapping(value);
  if (operator !== "In" || !Array.isArray(values) || !values.includes(0)) return;
  yield {
    at: ["values", values.indexOf(0)],
    says: "cannot be 0",
    because: "code 0 is no failure",
    fix: "remove it"
  };
}
function isNone(value) {
  return value === 0 || value === "0%";
}

// src/gate/rules/invalid-value/rule.ts
var byKind2 = {
  ...workloadChecks,
  ...networkingChecks,
  ...accessChecks,
  ...policyChecks,
  ...storageChecks,
  "/Service": serviceChecks
};
var rule_default25 = defineRule({
  id: "invalid-value",
  group: "api",
  subject: "object",
  summary: "a value has the right type, but the API server refuses it",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(object, context) {
    const { kubernetesMinor, placeholders } = context.settings;
    const about = { object, kubernetesMinor };
    const own = byKind2[`${object.group}/${object.kind}`];
    const refusals = [
      ...refusalsIn(metadataChecks, object.value.metadata, ["metadata"], about),
      ...own ? refusalsIn(own, object.value, [], about) : [],
      ...context.inventory.workloadsOf(object).flatMap((workload) => [...ofPods(workload, kubernetesMinor)])
    ];
    const allowed = placeholders.allow.map((pattern) => new RegExp(pattern));
    const grade2 = gradeUnrendered(object, context);
    const gradeOfSelf = isOwn(object) ? grade2 : { severity: "warning", certainty: "heuristic" };
    for (const refusal5 of refusals) {
      const text = refusal5.key ? String(refusal5.at.at(-1)) : asString(valueAt(object.value, refusal5.at));
      const placeholder2 = text === void 0 ? void 0 : placeholderIn2(text);
      if (placeholder2 && (!isOwn(object) || allowed.some((pattern) => pattern.test(placeholder2)))) continue;
      const isOfPod = "workload" in refusal5;
      yield { ...explain2(refusal5, object, placeholder2), at: refusal5.at, ...isOfPod ? grade2 : gradeOfSelf };
    }
  }
});
function isOwn({ group }) {
  return /^(?:|apps|batch|autoscaling|policy|extensions)$|\.k8s\.io$/.test(group) && !/x-k8s\.io$/.test(group);
}
function* ofPods(workload, kubernetesMinor) {
  const { object, podSpec, podSpecPath, templatePath } = workload;
  const about = { object, kubernetesMinor };
  for (const refusal5 of refusalsIn(podChecks, podSpec, podSpecPath, about)) yield { ...refusal5, workload };
  if (templatePath.length === 0) return;
  const metadata = [...templatePath, "metadata"];
  for (const refusal5 of refusalsIn(labelChecks, valueAt(object.value, metadata), metadata, about)) {
    yield { ...refusal5, workload };
  }
  for (const refusal5 of templateRefusals(podSpec, workload.class === "service-like")) {
    yield { ...refusal5, at: [...podSpecPath, ...refusal5.at ?? []], workload };
  }
}
function explain2(refusal5, object, placeholder2) {
  const { at, key, says, because: because3, fix, answer = "Invalid value", workload } = refusal5;
  const container2 = workload?.containers.find(({ path: path2 }) => isBelow(at, path2));
  const title = container2?.title ?? object.title;
  const place = key && says.includes(JSON.stringify(at.at(-1))) ? at.slice(0, -1) : at;
  const field = fieldName(place, container2?.path.length ?? 0);
  const words3 = placeholder2 ? placeholderLeft(`${title}: ${field}`, placeholder2) : { message: `${title}: ${[field, says].filter(Boolean).join(" ")}`, because: because3, fix };
  const refused5 = workload ? refusalOf(workload) : "apply rejected";
  return {
    ...words3,
    predicts: refused5 === "apply rejected" && !placeholder2 ? `${refused5}: ${answer}` : refused5,
    ...key ? { key } : {},
    ...container2 ? { container: container2.name } : {},
    ...workload ? { workload } : {}
  };
}
function isBelow(path2, above) {
  return above.every((part, depth) => path2[depth] === part);
}

// src/gate/model/resources/unit-slip.ts
var leastMemory = units(4 * 2 ** 20);
var mostMemory = units(2n ** 41n);
var mostProcessors = units(256);
function isPlausible(amount, use) {
  return unitSlip(amount, use) === void 0;
}
function unitSlip(amount, use) {
  const { text, quantity } = amount;
  const resource = amount.resource.replace(/^(?:limits|requests)\./, "");
  if (!quantity) {
    const instead = nearestQuantity(text, resource);
    return { ...refused3, message: `"${text}" is not a quantity`, because: whyNoQuantity(text), instead };
  }
  if (quantity.nano < 0n) {
    return {
      ...refused3,
      message: `${text} is negative`,
      because: "an amount is 0 or more",
      instead: text.replace("-", "")
    };
  }
  if (quantity.nano === 0n) return void 0;
  if (use === "total") return isBytes(resource) ? thousandths(text, quantity, use) : void 0;
  if (resource === "cpu") return processorSlip(text, quantity);
  if (resource === "memory") return memorySlip(text, quantity, use);
  return isBytes(resource) ? thousandths(text, quantity, use) : void 0;
}
var refused3 = { predicts: "apply rejected" };
function whyNoQuantity(text) {
  if (/\d\s+[a-z]/i.test(text)) return "no space between number and unit";
  if (/[bB]$/.test(text)) return "units are k, M, G or Ki, Mi, Gi, without a B";
  return "a number, then nothing or one of m, k, M, G, T, Ki, Mi, Gi, Ti";
}
function processorSlip(text, quantity) {
  if (compareQuantities(quantity, mostProcessors) <= 0) return void 0;
  const number = /^\d+(?=[MK]i?$|$)/i.exec(text)?.[0];
  return {
    message: `${text} is ${quantity.nano / 1000000000n} processors`,
    because: number ? "without a unit the number counts whole processors; m counts thousandths" : "more than 256 for one container",
    instead: number && `${number}m`,
    predicts: "FailedScheduling: Insufficient cpu; the pod stays Pending"
  };
}
function memorySlip(text, quantity, use) {
  if (compareQuantities(quantity, mostMemory) > 0) {
    return {
      message: `${text} is ${meaning(text, quantity, "far too much")}`,
      because: "more than 2 TiB for one container",
      instead: shiftUnit(text, -1),
      predicts: "FailedScheduling: Insufficient memory; the pod stays Pending"
    };
  }
  if (compareQuantities(quantity, leastMemory) >= 0) return void 0;
  const slip = thousandths(text, quantity, use);
  if (slip) return slip;
  const message = `${text} is ${meaning(text, quantity, "far too little")}`;
  const predicts2 = outcome[use];
  const bare = /^\d+(?:\.\d+)?$/.exec(text.trim())?.[0];
  if (bare !== void 0) {
    return {
      message,
      because: "without a unit the number counts bytes",
      instead: `${bare}${Number(bare) < 16 ? "Gi" : "Mi"}`,
      predicts: predicts2
    };
  }
  return {
    message,
    because: "no container starts in less than 4Mi",
    instead: shiftUnit(text, 1),
    predicts: predicts2,
    // A tiny request is legal, and some write one on purpose.
    ...use === "request" ? { severity: "warning", certainty: "likely" } : {}
  };
}
function meaning(text, quantity, verdict) {
  const bytes = formatBytes(quantity);
  return bytes === text.trim() ? verdict : bytes;
}
var outcome = {
  limit: "FailedCreatePodSandBox (memory limit too low?); the container never starts",
  request: "the scheduler packs the node too full; evictions",
  total: "far less than was meant"
};
function isBytes(resource) {
  return resource === "memory" || resource === "sizeLimit" || /storage$|^hugepages-/.test(resource);
}
function thousandths(text, quantity, use) {
  const counts2 = { n: "billionths", u: "millionths", m: "thousandths" }[quantity.suffix];
  if (counts2 === void 0 || compareQuantities(quantity, leastMemory) >= 0) return void 0;
  return {
    message: `${text} is ${formatBytes(quantity)}`,
    because: `${quantity.suffix} counts ${counts2} of a byte; Mi counts mebibytes`,
    instead: `${text.trim().slice(0, -1)}Mi`,
    predicts: outcome[use]
  };
}
var ladder = ["k", "M", "G", "T", "P", "E"];
function shiftUnit(text, by) {
  const [, number, letter = "", binary] = /^\s*(\d+(?:\.\d+)?)([kKMGTPE])(i?)\s*$/.exec(text) ?? [];
  if (number === void 0) return void 0;
  const written3 = ladder.indexOf(letter.replace("K", "k"));
  const others = by > 0 ? ladder.slice(written3 + 1) : ladder.slice(0, written3).toReversed();
  return others.map((unit) => `${number}${binary ? `${unit.toUpperCase()}i` : unit}`).find((shifted) => {
    const quantity = parseQuantity(shifted);
    return quantity && compareQuantities(quantity, leastMemory) >= 0 && compareQuantities(quantity, mostMemory) <= 0;
  });
}

// src/gate/rules/limit-range/rule.ts
var rule_default26 = defineRule({
  id: "limit-range",
  group: "resources",
  subject: "container",
  summary: "requests or limits are outside what a LimitRange in the namespace allows",
  severity: "error",
  certainty: "certain",
  prevents: ["limit-range-refusal"],
  containers: ["regular", "sidecar", "init"],
  *check(container2, context) {
    const { object } = container2.workload;
    for (const range2 of context.inventory.beside(object, "", "LimitRange")) {
      for (const item of asList(asMapping(range2.value.spec).limits).map(asMapping)) {
        if (item.type !== "Container") continue;
        const refused5 = [
          ...amountsIn(item.max, []).flatMap((bound) => aboveMaximum(container2, bound)),
          ...amountsIn(item.min, []).flatMap((bound) => belowMinimum(container2, bound)),
          ...amountsIn(item.maxLimitRequestRatio, []).flatMap((bound) => aboveRatio(container2, bound))
        ];
        for (const refusal5 of refused5) yield problemOf(refusal5, container2, range2, context);
      }
    }
  }
});
function known(container2, list, resource) {
  const amount = resourceAmount(container2, list, resource);
  const isSound = amount?.quantity && isPlausible(amount, list === "limits" ? "limit" : "request");
  return isSound ? amount : void 0;
}
function aboveMaximum(container2, bound) {
  const { resource, quantity, text } = bound;
  if (!quantity) return [];
  const list = known(container2, "limits", resource) ? "limits" : "requests";
  const amount = known(container2, list, resource);
  if (!amount || compareQuantities(amount.quantity, quantity) <= 0) return [];
  return [
    {
      amount,
      list,
      says: `is ${amount.text}, above the maximum of ${text}`,
      because: `maximum ${resource} usage per Container is ${text}`,
      fix: `${list}: {${resource}: ${text}}`
    }
  ];
}
function belowMinimum(container2, bound) {
  const { resource, quantity, text } = bound;
  if (!quantity) return [];
  const list = known(container2, "requests", resource) ? "requests" : "limits";
  const amount = known(container2, list, resource);
  if (!amount || compareQuantities(amount.quantity, quantity) >= 0) return [];
  return [
    {
      amount,
      list,
      says: `is ${amount.text}, below the minimum of ${text}`,
      because: `minimum ${resource} usage per Container is ${text}`,
      fix: `${list}: {${resource}: ${text}}`
    }
  ];
}
function aboveRatio(container2, bound) {
  const { resource, quantity, text } = bound;
  const limit = known(container2, "limits", resource);
  const request = known(container2, "requests", resource);
  if (!quantity || !limit || !request || request.quantity.nano === 0n) return [];
  const ratio = Number(limit.quantity.nano) / Number(request.quantity.nano);
  if (ratio <= Number(quantity.nano) / 1e9) return [];
  const shown2 = Math.round(ratio * 100) / 100;
  return [
    {
      amount: limit,
      list: "limits",
      says: `is ${limit.text}, ${shown2} times its request of ${request.text}, above the ratio of ${text}`,
      because: `${resource} max limit to request ratio per Container is ${text}`,
      fix: `raise the request, or lower the limit to ${text} times the request`
    }
  ];
}
function problemOf({ amount, list, says, because: because3, fix }, container2, range2, { inventory }) {
  const { object } = container2.workload;
  const assumed = inventory.namespaceOf(range2) !== inventory.namespaceOf(object);
  return {
    message: `the ${amount.resource} ${list === "limits" ? "limit" : "request"} of ${container2.title} ${says} in ${range2.title}`,
    at: amount.path,
    because: because3,
    fix,
    predicts: object.kind === "Pod" ? "apply rejected" : "FailedCreate; no pod is ever made",
    ...assumed ? { severity: "warning", certainty: "likely" } : {}
  };
}

// src/manifest/pod/exec-command.ts
var shells = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "ksh", "zsh"]);
var wrappers = /* @__PURE__ */ new Set([
  "exec",
  "timeout",
  "env",
  "nice",
  "time",
  "if",
  "then",
  "while",
  "until",
  "do",
  "else",
  "!",
  "{"
]);
function programName(word) {
  return word.slice(word.lastIndexOf("/") + 1);
}
function programsOf(command) {
  const words3 = asList(command).map((word) => asString(word) ?? "");
  const first = programName(words3[0] ?? "");
  if (first === "") return [];
  const script = words3[words3.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1];
  if (!shells.has(first)) return [first];
  const commands = words3.some((word) => /^-[a-z]*c$/.test(word)) ? (script ?? "").split(/[;&|\n()`]+/) : [];
  return [first, ...commands.flatMap((text) => firstProgram(text.trim().split(/\s+/)))];
}
function firstProgram(words3) {
  const found2 = words3.findIndex((word) => word !== "" && !wrappers.has(word) && !/^[-\d]|^\w+=/.test(word));
  return found2 < 0 ? [] : [programName(words3[found2].replace(/^["'$]+|["']+$/g, ""))];
}

// src/gate/model/containers/reachable-container.ts
function reachOf(container2, inventory) {
  const { workload } = container2;
  return inventory.servicesSelecting(workload).flatMap((service3) => {
    const spec = asMapping(service3.value.spec);
    if (spec.type === "ExternalName") return [];
    const evenUnready = spec.publishNotReadyAddresses === true;
    return asList(spec.ports).map(asMapping).filter(isTcp).flatMap((servicePort) => {
      const target = targetPort(servicePort);
      const owners = ownersOf(workload, target);
      const alone = owners.size === 0 && typeof target === "number" && listeners(workload).length === 1;
      if (target === void 0 || !(owners.has(container2) || alone)) return [];
      return [{ service: service3, port: target, declared: !alone, evenUnready }];
    });
  });
}
function tcpPorts(container2) {
  return portsOf(container2).filter(({ protocol, number }) => protocol === "TCP" && number !== void 0);
}
function listeners(workload) {
  return servingOf(workload).listeners;
}
function hasLeader(workload) {
  return servingOf(workload).led;
}
var known2 = /* @__PURE__ */ new WeakMap();
function servingOf(workload) {
  const before = known2.get(workload);
  if (before) return before;
  const serving = workload.containers.filter(
    (container2) => container2.class === "regular" || container2.class === "sidecar"
  );
  const owners = /* @__PURE__ */ new Map();
  for (const container2 of serving) {
    for (const { name, number } of tcpPorts(container2)) {
      for (const port of [name, number]) {
        if (port !== void 0) owners.set(port, (owners.get(port) ?? /* @__PURE__ */ new Set()).add(container2));
      }
    }
  }
  const led = owners.size > 0 || serving.some(({ value }) => isMapping(value.readinessProbe));
  const found2 = { listeners: serving, led, owners };
  known2.set(workload, found2);
  return found2;
}
var nobody = /* @__PURE__ */ new Set();
function ownersOf(workload, target) {
  const owners = target !== void 0 && servingOf(workload).owners.get(target) || nobody;
  if (typeof target !== "string") return owners;
  let first;
  for (const container2 of owners) {
    if (container2.class === "regular") return /* @__PURE__ */ new Set([container2]);
    first ??= container2;
  }
  return first ? /* @__PURE__ */ new Set([first]) : nobody;
}
function isTcp(servicePort) {
  return (asString(servicePort.protocol) || "TCP") === "TCP";
}
function targetPort({ port, targetPort: target }) {
  return asString(target) || asNumber(target) || asNumber(port);
}

// src/gate/rules/liveness-dependency/rule.ts
var clients = [
  [/^(?:psql|pg_isready)$/, /postgres|pgsql|postgis|timescale|spilo|patroni|pgpool|pgbouncer|cockroach/],
  [/^(?:mysql|mysqladmin|mariadb|mariadb-admin)$/, /mysql|mariadb|percona|galera|vitess|tidb/],
  [/^(?:mongo|mongosh)$/, /mongo|documentdb|ferretdb/],
  [/^(?:redis-cli|valkey-cli|keydb-cli)$/, /redis|valkey|keydb|dragonfly/],
  [/^(?:cqlsh|nodetool)$/, /cassandra|scylla|dse/],
  [/^sqlcmd$/, /mssql|sql-?server|sql-?edge/]
];
var rule_default27 = defineRule({
  id: "liveness-dependency",
  group: "probes",
  subject: "container",
  summary: "the liveness probe depends on something outside the container",
  severity: "note",
  certainty: "heuristic",
  prevents: ["liveness-probe-kills"],
  *check(container2) {
    const handler = probeOf(container2, "livenessProbe")?.handler;
    if (!handler) return;
    const advice = "let liveness ask only whether the process itself still works, and leave the rest to readiness";
    const [port] = tcpPorts(container2);
    const shared = {
      predicts: "when the dependency is down, every pod restarts again and again"
    };
    const path2 = handler.kind === "httpGet" ? (asString(handler.value.path) ?? "").replace(/\?.*/s, "") : "";
    if (/(?:^|\/)(?:ready|readiness)[^/]*$/i.test(path2)) {
      yield {
        ...shared,
        message: `${container2.title}: its liveness probe checks a readiness endpoint, ${path2}`,
        at: [...handler.path, "path"],
        because: "such endpoints usually fail when a dependency does",
        fix: `${advice}
path: /livez`
      };
    }
    const client = handler.kind === "exec" ? foreignClient(handler.value.command, container2) : void 0;
    if (client !== void 0) {
      yield {
        ...shared,
        message: `${container2.title}: its liveness probe runs the database client "${client.program}"`,
        at: [...handler.path, "command", client.index],
        because: "restarting this container does not fix a database elsewhere",
        fix: port ? `${advice}
httpGet: {path: /livez, port: ${port.name ?? port.number}}` : advice
      };
    }
  }
});
function foreignClient(command, container2) {
  const words3 = asList(command).map((word) => asString(word) ?? "");
  if (/\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\b/.test(words3.join(" "))) return void 0;
  const image = asString(container2.value.image) ?? "";
  const repository = parseImageReference(image)?.repository ?? image;
  const program = programsOf(command).find(
    (name) => clients.some(([client, ownImage]) => client.test(name) && !ownImage.test(repository))
  );
  if (program === void 0) return void 0;
  return { program, index: words3.findIndex((word) => word.includes(program)) };
}

// src/gate/rules/liveness-equals-readiness/rule.ts
var rule_default28 = defineRule({
  id: "liveness-equals-readiness",
  group: "probes",
  subject: "container",
  summary: "the liveness probe checks the same as readiness and is no slower, so a busy pod is killed instead of taken out of traffic",
  severity: "warning",
  certainty: "likely",
  prevents: ["liveness-probe-kills"],
  containers: ["regular"],
  *check(container2) {
    const liveness = probeOf(container2, "livenessProbe");
    const readiness = probeOf(container2, "readinessProbe");
    if (!liveness?.handler || !readiness?.handler) return;
    if (question(liveness.handler, container2) !== question(readiness.handler, container2)) return;
    const [slow, fast] = [timingOf(liveness), timingOf(readiness)];
    if (!slow || !fast) return;
    const kill = killBudget(slow, isMapping(container2.value.startupProbe));
    const unready = failureWindow(fast);
    if (kill > unready) return;
    const failures = Math.ceil(2 * unready / slow.period) + 1;
    yield {
      message: `${container2.title} uses the same check for liveness and readiness, and liveness is no slower`,
      at: liveness.path,
      because: `killed after ${kill} s, taken out of traffic after ${unready} s`,
      fix: `give liveness its own cheap endpoint without dependencies, or make it slower
livenessProbe: {failureThreshold: ${failures}}`,
      predicts: "under load, or when a dependency is down, pods restart instead of being taken out of traffic"
    };
  }
});
function question({ kind, value }, container2) {
  const port = portNumber(container2, value.port) ?? value.port;
  const headers = asList(value.httpHeaders).map(asMapping).map(({ name, value: value2 }) => `${asString(name)?.toLowerCase()}: ${JSON.stringify(value2)}`).toSorted();
  const { host = "", command = [], service: service3 = "" } = value;
  const path2 = kind === "httpGet" ? asString(value.path) || "/" : "";
  return JSON.stringify([kind, host, port, value.scheme || "HTTP", path2, headers, command, service3]);
}

// src/gate/rules/liveness-hair-trigger/rule.ts
var tooShort = 10;
var slowStarters = /^(?:java|jcmd|jshell|python[\d.]*|curl)$/;
var rule_default29 = defineRule({
  id: "liveness-hair-trigger",
  group: "probes",
  subject: "container",
  summary: "a single slow response is enough for the liveness probe to kill the container",
  severity: "warning",
  certainty: "likely",
  prevents: ["liveness-probe-kills"],
  *check(container2) {
    const probe = probeOf(container2, "livenessProbe");
    const timing = probe && timingOf(probe);
    if (!probe?.handler || !timing) return;
    const { failureThreshold, period, timeout } = timing;
    const window = failureWindow(timing);
    const shared = {
      predicts: "restarts under load, exit 137 or 143; the liveness probe kills a healthy app"
    };
    if (failureThreshold === 1) {
      yield {
        ...shared,
        message: `${container2.title}: a single failed liveness check kills the container`,
        at: [...probe.path, "failureThreshold"],
        because: "one garbage collection or one lost packet is enough",
        fix: `failureThreshold: ${Math.max(3, Math.ceil(30 / period))}`
      };
    } else if (window < tooShort) {
      yield {
        ...shared,
        message: `${container2.title} is killed after not answering for ${window} s`,
        at: [...probe.path, "periodSeconds"],
        because: `${failureThreshold} × ${period} s = ${window} s; a pause under load can last longer`,
        fix: "periodSeconds: 10"
      };
    }
    const slow = probe.handler.kind === "exec" ? programsOf(probe.handler.value.command) : [];
    const program = slow.find((name) => slowStarters.test(name));
    if (program !== void 0 && timeout === 1) {
      yield {
        ...shared,
        message: `${container2.title}: its liveness probe gives "${program}" 1 s to start, run and end`,
        at: [...probe.path, "timeoutSeconds"],
        because: asNumber(probe.value.timeoutSeconds) ? "on a busy node that takes longer" : "1 s is the default",
        fix: "timeoutSeconds: 5"
      };
    }
  }
});

// src/gate/rules/liveness-probe/rule.ts
var rule_default30 = defineRule({
  id: "liveness-probe",
  group: "probes",
  subject: "container",
  summary: "a container has no liveness probe",
  severity: "note",
  certainty: "certain",
  enabled: false,
  prevents: [],
  containers: ["regular", "sidecar"],
  workloads: ["service-like"],
  *check(container2) {
    if (isMapping(container2.value.livenessProbe)) return;
    const [port] = tcpPorts(container2);
    const handler = port ? `httpGet: {path: /livez, port: ${port.name ?? port.number}}` : 'exec: {command: ["cat", "/tmp/alive"]}';
    yield {
      message: `${container2.title} has no liveness probe`,
      at: [...container2.path, "livenessProbe"],
      because: "an app that hangs without exiting stays that way until somebody restarts it",
      fix: `only if it can hang: something cheap that asks nobody else, slower than readiness
livenessProbe:
  ${handler}
  periodSeconds: 20
  failureThreshold: 6`,
      predicts: "a process that hangs is not restarted"
    };
  }
});

// src/gate/model/containers/container-command.ts
function commandLineOf(container2) {
  const words3 = (field) => asList(container2.value[field]).map((text, index) => ({
    text: asString(text) ?? "",
    path: [...container2.path, field, index]
  }));
  const command = words3("command");
  return { words: [...command, ...words3("args")], isWhole: command.length > 0 };
}
function programWords(words3) {
  let rest = words3;
  for (; ; ) {
    const name = programName(rest[0]?.text ?? "");
    const wrapper = Object.hasOwn(wrappers2, name) ? wrappers2[name] : void 0;
    if (!wrapper) return rest;
    const inner = behindWrapper(rest.slice(1), wrapper);
    if (inner.length === 0) return rest;
    rest = inner;
  }
}
function shellRunOf(words3) {
  const [shell, ...others] = programWords(words3);
  if (!shell || !isShell(shell.text)) return void 0;
  let inText = false;
  let index = 0;
  while (index < others.length) {
    const option = others[index]?.text ?? "";
    if (!/^[-+]./.test(option)) break;
    index++;
    if (option === "--") break;
    if (option.startsWith("--")) {
      if (option === "--rcfile" || option === "--init-file") index++;
      continue;
    }
    if (option.includes("c")) inText = true;
    if (/[oO]/.test(option)) index++;
  }
  const [first, ...rest] = others.slice(index);
  return { shell, script: inText ? first : void 0, file: inText ? void 0 : first, rest };
}
function isShell(word) {
  return shells.has(programName(word));
}
function plainCommand(script) {
  const text = script.text.trim().replace(/^exec\s+/, "");
  if (text === "" || /[;&|<>()`$"'\\\n*?[\]{}#~!=]/.test(text)) return void 0;
  return text.split(/\s+/).map((word) => ({ text: word, path: script.path }));
}
function shellLine(words3, isSyntax) {
  const texts = words3.map(
    (word) => isSyntax(word) || /^[\w.,:=@%+/-]+$/.test(word.text) ? word.text : `'${word.text}'`
  );
  const line = texts.join(" ");
  const isSimple = words3.every((word) => isSyntax(word) || !/['\n]/.test(word.text));
  return isSimple && line.length <= 120 && !/pass|secret|token|auth|key/i.test(line) ? line : void 0;
}
function runFileOf(container2) {
  const line = commandLineOf(container2);
  return line.isWhole ? fileIn(line.words, line.words[0], container2) : void 0;
}
function fileIn(words3, first, container2) {
  const program = programWords(words3);
  const run = shellRunOf(program);
  const inner = run?.script && plainCommand(run.script);
  if (inner) return fileIn(inner, void 0, container2);
  if (run?.script) return void 0;
  const script = run ? run.file : interpretedFile(program);
  const word = script ?? (run ? void 0 : program[0]);
  const path2 = word && absolutePath(word.text, container2);
  if (!word || path2 === void 0) return void 0;
  return { path: path2, word, readBy: script && programName(program[0]?.text ?? ""), isFirst: word === first };
}
var interpreter = /^(?:python[\d.]*|node|perl|ruby|php)$/;
function interpretedFile([program, ...words3]) {
  if (!interpreter.test(programName(program?.text ?? ""))) return void 0;
  const file = words3[words3[0]?.text === "-u" ? 1 : 0];
  return file?.text.startsWith("-") ? void 0 : file;
}
function absolutePath(text, container2) {
  if (!text.includes("/") || text.includes("$(")) return void 0;
  if (text.startsWith("/")) return text;
  const folder = asString(container2.value.workingDir) ?? "";
  return folder.startsWith("/") ? `${folder}/${text.replace(/^\.\//, "")}` : void 0;
}
var wrappers2 = {
  tini: { valued: ["-e", "-p"] },
  "tini-static": { valued: ["-e", "-p"] },
  "docker-init": { valued: ["-e", "-p"] },
  "dumb-init": { valued: ["-r", "--rewrite"] },
  catatonit: {},
  env: { valued: ["-u", "--unset", "-C", "--chdir"] },
  nice: { valued: ["-n", "--adjustment"] },
  nohup: {},
  setsid: {},
  stdbuf: { valued: ["-i", "-o", "-e"] },
  timeout: { valued: ["-s", "--signal", "-k", "--kill-after"], operands: 1 },
  gosu: { operands: 1 },
  "su-exec": { operands: 1 },
  busybox: {},
  exec: { valued: ["-a"] }
};
function behindWrapper(words3, { valued = [], operands = 0 }) {
  let index = 0;
  while (index < words3.length) {
    const { text } = words3[index];
    if (text === "--") {
      index++;
      break;
    }
    if (valued.includes(text)) index += 2;
    else if (text.startsWith("-") || /^[A-Za-z_]\w*=/.test(text)) index++;
    else break;
  }
  return words3.slice(index + operands);
}

// src/gate/rules/low-port/rule.ts
var rule_default31 = defineRule({
  id: "low-port",
  group: "security",
  subject: "container",
  summary: "a container without root or capabilities listens on a port below 1024",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["privileged-port"],
  containers: ["regular", "sidecar"],
  *check(container2, { settings }) {
    const { workload } = container2;
    if (isWindows(workload) || !isNonRoot(container2) || !lacksCapability(container2, "NET_BIND_SERVICE"))
      return;
    const onHost = workload.podSpec.hostNetwork === true;
    if (settings.runtime.unprivilegedPorts && !onHost) return;
    const start = unprivilegedPortStart(workload);
    const low = [...declaredPorts(container2), ...portsInWords(container2)].filter(
      ({ port }) => port > 0 && port < start
    );
    const [first] = low;
    if (!first) return;
    const ports2 = [...new Set(low.map(({ port }) => port))].join(" and ");
    yield {
      message: `${container2.title} listens on port ${ports2} as a non-root user, without NET_BIND_SERVICE`,
      at: first.path,
      because: `ports below ${start} need root or a capability, unless the runtime allows them for everyone`,
      fix: `listen on a port of 1024 or above and let the Service map it (targetPort: ${first.port + 8e3}), or allow it for the pod:
securityContext: {sysctls: [{name: net.ipv4.ip_unprivileged_port_start, value: "${first.port}"}]}`,
      predicts: "bind: permission denied; CrashLoopBackOff (containerd 1.x; containerd 2 and Docker allow it)"
    };
  }
});
function declaredPorts(container2) {
  return portsOf(container2).flatMap(
    ({ number, path: path2 }) => number === void 0 ? [] : [{ port: number, path: [...path2, "containerPort"] }]
  );
}
function portsInWords(container2) {
  const { words: words3 } = commandLineOf(container2);
  return words3.flatMap(({ text, path: path2 }, index) => {
    const [, flag, value] = /^--?([a-z][a-z-]*)(?:=(.*))?$/.exec(text) ?? [];
    if (flag === void 0 || !ownPort.test(flag)) return [];
    const next = value === void 0 ? words3[index + 1] : void 0;
    const port = /^(?:\S*:)?(\d{1,5})$/.exec(value ?? next?.text ?? "")?.[1];
    return port === void 0 ? [] : [{ port: Number(port), path: next?.path ?? path2 }];
  });
}
var ownPort = /^(?:(?:http|https|web|server|listen|bind|secure|tls)-?)?port$|^(?:listen|bind|http|https|web)(?:-addr(?:ess)?)?$|^addr(?:ess)?$/;
function unprivilegedPortStart(workload) {
  const sysctls2 = asList(podSetting(workload, "sysctls")?.value).map(asMapping);
  const start = asString(sysctls2.find(({ name }) => name === "net.ipv4.ip_unprivileged_port_start")?.value);
  return start !== void 0 && /^\d+$/.test(start) ? Number(start) : 1024;
}

// src/gate/rules/memory-limit/rule.ts
var rule_default32 = defineRule({
  id: "memory-limit",
  group: "resources",
  subject: "container",
  summary: "a container has no memory limit",
  severity: "error",
  certainty: "certain",
  prevents: ["node-out-of-memory", "evicted"],
  containers: ["regular", "sidecar", "init"],
  *check(container2, context) {
    if (isPatch(container2)) return;
    const limit = resourceAmount(container2, "limits", "memory");
    if (isSet(limit) || isSet(podAmount(container2.workload, "limits", "memory", context))) return;
    yield {
      message: limit ? `${container2.title} has a memory limit of ${limit.text}, which means none` : `${container2.title} has no memory limit`,
      at: [...container2.path, "resources", "limits", "memory"],
      because: "a leak here takes the whole node down",
      fix: `set limits.memory to the P99 of observed usage plus 20-30 %, for example
limits: {memory: ${exampleFor(container2)}}`,
      predicts: "node memory pressure, evictions",
      ...milderCase(container2, limit === void 0, context)
    };
  }
});
function milderCase(container2, absent3, context) {
  const { inventory } = context;
  const byDefault = absent3 ? rangeDefault(inventory, container2.workload.object, "limits", "memory") : void 0;
  if (byDefault) {
    const unsure = byDefault.assumed ? " if they share a namespace (set the namespace input)" : ", whatever it needs";
    const because3 = `${byDefault.range.title} gives it ${formatBytes(byDefault.quantity)}${unsure}`;
    return { severity: "note", because: because3, predicts: "" };
  }
  const autoscaler = autoscalerOf(container2, inventory);
  if (autoscaler) {
    return {
      severity: "warning",
      because: `${autoscaler.title} raises an existing limit, but does not set one`
    };
  }
  return container2.class === "init" ? { severity: "warning" } : {};
}
function exampleFor(container2) {
  const request = resourceAmount(container2, "requests", "memory");
  const usable = request?.quantity && compareQuantities(request.quantity, units(2 ** 24)) >= 0;
  return usable ? request.text : "256Mi";
}

// src/gate/rules/memory-overcommit/rule.ts
var mostTimes = 4n;
var mebibyte2 = 1000000000n << 20n;
var rule_default33 = defineRule({
  id: "memory-overcommit",
  group: "resources",
  subject: "container",
  summary: "a memory limit is more than four times the request",
  severity: "note",
  certainty: "certain",
  prevents: ["node-out-of-memory", "evicted"],
  containers: ["regular", "sidecar"],
  *check(container2) {
    const limit = resourceAmount(container2, "limits", "memory");
    const request = resourceAmount(container2, "requests", "memory");
    if (!limit || !request || !isPlausible(limit, "limit") || !isPlausible(request, "request")) return;
    if (request.quantity.nano === 0n || limit.quantity.nano <= request.quantity.nano * mostTimes) return;
    const times = Number((limit.quantity.nano * 10n - 1n) / request.quantity.nano + 1n) / 10;
    const enough = (limit.quantity.nano - 1n) / (mostTimes * mebibyte2) + 1n;
    yield {
      message: `${container2.title} may use ${times} times the memory it requests`,
      at: limit.path,
      because: `the scheduler reserves only ${request.text} for it`,
      fix: `at least a quarter of the limit
requests: {memory: ${enough}Mi}`,
      predicts: "node memory pressure, evictions"
    };
  }
});

// src/gate/rules/memory-request/rule.ts
var rule_default34 = defineRule({
  id: "memory-request",
  group: "resources",
  subject: "container",
  summary: "a container has neither memory request nor memory limit",
  severity: "warning",
  certainty: "certain",
  prevents: ["evicted", "node-out-of-memory"],
  containers: ["regular", "sidecar"],
  *check(container2, context) {
    if (isPatch(container2)) return;
    if (isRequested(container2, "memory", context) || autoscalerOf(container2, context.inventory)) return;
    yield {
      message: `${container2.title} has no memory request`,
      at: [...container2.path, "resources", "requests", "memory"],
      because: "the scheduler counts it as 0, and it is among the first to be evicted",
      fix: "set requests.memory to its typical usage, for example\nrequests: {memory: 128Mi}",
      predicts: "evicted first when the node runs short of memory"
    };
  }
});

// src/gate/rules/memory-volume/rule.ts
var rule_default35 = defineRule({
  id: "memory-volume",
  group: "resources",
  subject: "workload",
  summary: "a memory-backed volume can use up the memory limit",
  severity: "warning",
  certainty: "likely",
  prevents: ["out-of-memory", "evicted"],
  *check(workload, context) {
    for (const [index, volume2] of asList(workload.podSpec.volumes).entries()) {
      const { name, emptyDir } = asMapping(volume2);
      if (asMapping(emptyDir).medium !== "Memory") continue;
      const path2 = [...workload.podSpecPath, "volumes", index, "emptyDir"];
      const size2 = amountIn(emptyDir, path2, "sizeLimit");
      if (size2 && !size2.quantity) continue;
      const about = `volume ${asString(name) ?? "(no name)"} (${workload.title})`;
      const unlimited = !size2?.quantity || size2.quantity.nano <= 0n;
      const limit = largestWriterLimit(workload, name, context);
      const predicts2 = "OOMKilled (exit code 137) once the volume fills";
      if (unlimited) {
        yield {
          message: `${about} lies in memory and has no sizeLimit`,
          at: [...path2, "sizeLimit"],
          because: "files in it count against the container's memory limit",
          fix: `emptyDir: {medium: Memory, sizeLimit: ${limit ? half(limit) : "64Mi"}}`,
          predicts: predicts2
        };
      } else if (limit && size2?.quantity && compareQuantities(size2.quantity, limit) >= 0) {
        yield {
          message: `${about} may take ${size2.text} of memory, the limit is ${formatBytes(limit)}`,
          at: size2.path,
          because: "files in it count against the container's memory limit",
          fix: `sizeLimit: ${half(limit)}
or a memory limit of ${size2.text} plus what the program needs`,
          predicts: predicts2
        };
      }
    }
  }
});
function largestWriterLimit(workload, volume2, context) {
  const writers = workload.containers.filter(
    ({ value }) => asList(value.volumeMounts).map(asMapping).some((mount) => mount.name === volume2 && mount.readOnly !== true)
  );
  const limits = writers.map((container2) => effectiveLimit(container2, "memory", context)?.quantity);
  return limits.every((limit) => limit !== void 0) ? limits.toSorted(compareQuantities).at(-1) : void 0;
}
function half(limit) {
  return `${limit.nano / 1000000000n / 2n ** 21n || 1n}Mi`;
}

// src/gate/model/volumes/hiding-mounts.ts
var systemFolders = {
  "/": "the whole image",
  ...Object.fromEntries(
    ["/bin", "/sbin", "/usr", "/usr/bin", "/usr/sbin", "/usr/local", "/usr/local/bin"].map((folder) => [
      folder,
      "the programs of the image"
    ])
  ),
  ...Object.fromEntries(
    ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"].map((folder) => [
      folder,
      "the libraries of the image"
    ])
  ),
  "/etc": "the settings of the image (users, certificates, name resolution)"
};
var appFolders = /* @__PURE__ */ new Set(["/app", "/usr/src/app", "/usr/app", "/opt/app", "/srv/app", "/code"]);
function hidingMounts(container2, context) {
  return mountsOf(container2).flatMap((mount) => {
    const place = mount.isDevice ? void 0 : normalPath(mount.place ?? "");
    const isPart = asString(mount.value.subPath) || asString(mount.value.subPathExpr);
    const volume2 = volumeOfMount(mount, container2.workload);
    if (place === void 0 || isPart || !volume2) return [];
    const hidden = hiddenSystem(place, volume2, container2) ?? hiddenProgram(place, volume2, container2) ?? hiddenApp(place, volume2, container2, context);
    return hidden === void 0 ? [] : [{ mount, hidden }];
  });
}
function hiddenSystem(place, volume2, container2) {
  const hidden = Object.hasOwn(systemFolders, place) ? systemFolders[place] : void 0;
  return hidden === void 0 || isFilledByOthers(volume2, container2) ? void 0 : hidden;
}
function hiddenProgram(place, volume2, container2) {
  const program = asString(asList(container2.value.command)[0]) ?? "";
  const folder = normalPath(program.slice(0, Math.max(program.lastIndexOf("/"), 0)));
  const { emptyDir, persistentVolumeClaim, ephemeral, metadata } = volume2.value;
  const startsEmpty = [emptyDir, persistentVolumeClaim, ephemeral, metadata].some(isMapping);
  return folder === place && startsEmpty && !isFilledByOthers(volume2, container2) ? `the program itself, ${program}` : void 0;
}
function hiddenApp(place, volume2, container2, context) {
  const kind = ["configMap", "secret", "projected"].find(
    (field) => isMapping(volume2.value[field])
  );
  const isApp = appFolders.has(place) || normalPath(asString(container2.value.workingDir) ?? "") === place;
  if (!kind || !isApp) return void 0;
  const source = asMapping(volume2.value[kind]);
  const { files } = contentsOf(kind, source, [...volume2.path, kind], container2, context);
  const words3 = ["command", "args"].flatMap(
    (field) => asList(container2.value[field]).map((word) => asString(word) ?? "")
  );
  const isMeant = words3.some(
    (word) => word.includes(`${place}/`) || files.some(({ path: path2 }) => word.includes(path2))
  );
  return isMeant ? void 0 : "the app itself";
}
function isFilledByOthers({ name }, container2) {
  return container2.workload.containers.some(
    (other) => other !== container2 && mountsOf(other).some(({ volume: volume2 }) => volume2 === name)
  );
}

// src/gate/rules/mount-hides-image/rule.ts
var rule_default36 = defineRule({
  id: "mount-hides-image",
  group: "volumes",
  subject: "container",
  summary: "a volume is mounted over a directory of the image that the container needs",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["command-not-found", "missing-file"],
  *check(container2, context) {
    for (const { mount, hidden } of hidingMounts(container2, context)) {
      yield {
        message: `${container2.title} mounts volume "${mount.volume}" over ${mount.place}`,
        at: [...mount.path, "mountPath"],
        because: `it hides ${hidden}`,
        fix: `mount it into a folder of its own, or only one file of it:
mountPath: ${mount.place?.replace(/\/$/, "")}/FILE
subPath: FILE`,
        predicts: "StartError or exit code 127; the program is not found"
      };
    }
  }
});

// src/gate/rules/mount-without-volume/rule.ts
var rule_default37 = defineRule({
  id: "mount-without-volume",
  group: "volumes",
  subject: "container",
  summary: "a container mounts a volume that its pod does not have",
  severity: "error",
  certainty: "certain",
  prevents: ["volume-mount-failed"],
  *check(container2, context) {
    const { workload } = container2;
    if (hasVolumesElsewhere(workload)) return;
    for (const mount of mountsOf(container2)) {
      if (!mount.volume || isPlaceholder(mount.volume)) continue;
      const volume2 = volumeOfMount(mount, workload);
      const fault = volume2 ? wrongDevice(mount, volume2) : missing2(mount, mount.volume, workload);
      if (!fault) continue;
      yield {
        ...fault,
        message: `${container2.title} ${fault.message}`,
        at: [...mount.path, "name"],
        predicts: refusalOf(workload),
        ...gradeUnrendered(workload.object, context)
      };
    }
  }
});
function missing2({ isDevice, place }, wanted, workload) {
  const names = [...volumesOf(workload), ...claimTemplatesOf(workload)].flatMap(({ name }) => name ?? []);
  const meant = closest(wanted, names);
  const because3 = names.length === 0 ? "the pod has no volumes" : `the pod has: ${names.slice(0, 5).join(", ")}`;
  const keeps = isDevice || /data|storage|persist|state|backup|upload|\bdb\b|\/var\/lib\//i.test(`${wanted} ${place ?? ""}`);
  const source = keeps ? `persistentVolumeClaim: {claimName: ${wanted}}` : "emptyDir: {}";
  return {
    message: `${isDevice ? "uses device" : "mounts volume"} "${wanted}", which its pod does not have`,
    because: meant ? `did you mean ${meant}?` : because3,
    fix: meant ? `name: ${meant}` : `add it to the pod:
volumes:
  - name: ${wanted}
    ${source}`
  };
}
function wrongDevice({ isDevice }, { name, value }) {
  const isClaim = isMapping(value.persistentVolumeClaim) || isMapping(value.ephemeral) || hasKey(value, "metadata");
  if (!isDevice || isClaim) return void 0;
  return {
    message: `uses volume "${name}" as a device, which is no claim`,
    because: "only a persistentVolumeClaim or an ephemeral volume can be a device",
    fix: `mount it as files:
volumeMounts:
  - {name: ${asString(name)}, mountPath: /PATH}`
  };
}

// src/gate/rules/non-root-conflict/rule.ts
var rule_default38 = defineRule({
  id: "non-root-conflict",
  group: "security",
  subject: "workload",
  summary: "a container must not run as root but is set to run as user 0",
  severity: "error",
  certainty: "certain",
  prevents: ["root-user-refused"],
  *check(workload) {
    const torn = workload.containers.filter(isTorn);
    const [first, ...others] = torn.filter(
      (container2) => effectiveSetting(container2, "runAsUser")?.by === "pod"
    );
    if (first) yield conflict(first, others);
    for (const container2 of torn) {
      if (effectiveSetting(container2, "runAsUser")?.by === "container") yield conflict(container2, []);
    }
  }
});
function isTorn(container2) {
  return effectiveSetting(container2, "runAsNonRoot")?.value === true && effectiveSetting(container2, "runAsUser")?.value === 0;
}
function conflict(container2, others) {
  const demand = effectiveSetting(container2, "runAsNonRoot");
  const names = [container2, ...others].map(({ name }) => name).join(", ");
  return {
    message: `${names} (${container2.workload.title}) must run as non-root, but runs as user 0`,
    at: effectiveSetting(container2, "runAsUser")?.path ?? container2.path,
    because: `runAsNonRoot: true of the ${demand?.by} forbids it`,
    fix: "runAsUser: 10001 (a user other than 0 that the image can run as)",
    predicts: "CreateContainerConfigError: container's runAsUser breaks non-root policy",
    ...others.length === 0 ? { container: container2.name } : {}
  };
}

// src/gate/rules/non-root-unknown-user/rule.ts
var rule_default39 = defineRule({
  id: "non-root-unknown-user",
  group: "security",
  subject: "workload",
  summary: "a container must not run as root, and only its image says which user it runs as",
  severity: "note",
  certainty: "heuristic",
  prevents: ["root-user-refused"],
  *check(workload) {
    if (isWindows(workload)) return;
    const open = workload.containers.filter(isOpen2);
    const [first, ...others] = open.filter((container2) => !ownSetting(container2, "runAsNonRoot"));
    if (first) yield unknownUser(first, others);
    for (const container2 of open) {
      if (ownSetting(container2, "runAsNonRoot")) yield unknownUser(container2, []);
    }
  }
});
function isOpen2(container2) {
  return effectiveSetting(container2, "runAsNonRoot")?.value === true && !effectiveSetting(container2, "runAsUser") && !hasNumericUser(asString(container2.value.image) ?? "");
}
function hasNumericUser(image) {
  const reference = parseImageReference(image);
  if (!reference) return false;
  const { host, repository, tag = "" } = reference;
  return /nonroot|unprivileged|rootless/.test(`${repository}:${tag}`) || host === "cgr.dev";
}
function unknownUser(container2, others) {
  const demand = effectiveSetting(container2, "runAsNonRoot");
  const all = [container2, ...others];
  const images = [...new Set(all.map(({ value }) => asString(value.image) ?? "(no image)"))];
  return {
    message: `${all.map(({ name }) => name).join(", ")} (${container2.workload.title}) must run as non-root; its user is set by ${images.join(", ")}`,
    at: [...demand?.path.slice(0, -1) ?? container2.path, "runAsUser"],
    because: "a user that is 0, or only a name, is refused",
    fix: "runAsUser: 10001 (the number of the user the image is built for)",
    predicts: "CreateContainerConfigError if the image runs as root or as a user without a number",
    ...others.length === 0 ? { container: container2.name } : {}
  };
}

// src/gate/rules/not-a-manifest/rule.ts
var rule_default40 = defineRule({
  id: "not-a-manifest",
  group: "set",
  subject: "input",
  summary: "a document is not a Kubernetes manifest and was skipped",
  severity: "note",
  certainty: "certain",
  prevents: []
});

// src/gate/rules/nothing-checked/rule.ts
var rule_default41 = defineRule({
  id: "nothing-checked",
  group: "set",
  subject: "input",
  summary: "there was no Kubernetes object to check",
  severity: "error",
  certainty: "certain",
  prevents: []
});

// src/gate/model/containers/one-shot.ts
var distributions = /* @__PURE__ */ new Set([
  ...["busybox", "alpine", "ubuntu", "debian", "bash", "curl", "centos", "fedora", "rockylinux", "almalinux"],
  ...["amazonlinux", "oraclelinux", "archlinux", "buildpack-deps", "ubi8", "ubi9", "ubi-minimal"]
]);
var languages = /* @__PURE__ */ new Set([
  ...[
    "python",
    "node",
    "golang",
    "ruby",
    "openjdk",
    "eclipse-temurin",
    "amazoncorretto",
    "perl",
    "rust",
    "gcc"
  ]
]);
function oneShotOf(container2) {
  if (container2.value.tty === true || container2.value.stdin === true) return void 0;
  const line = commandLineOf(container2);
  if (line.words.length > 0) return finiteCommand(line);
  const image = asString(container2.value.image) ?? "";
  return isBareImage(image) ? { program: void 0, at: [...container2.path, "image"] } : void 0;
}
function isBareImage(image) {
  const reference = parseImageReference(image);
  if (!reference) return false;
  if (distributions.has(reference.shortName)) return true;
  const repository = canonicalRepository(reference);
  return languages.has(reference.shortName) && /(?:^|\/)library\/[^/]+$/.test(repository);
}
function finiteCommand(line) {
  const run = shellRunOf(line.words);
  if (run) {
    const last = run.script && lastStatement(run.script.text);
    if (!run.script || last === void 0 || !endsSoon(last)) return void 0;
    return { program: programName(last.split(/\s/)[0] ?? ""), at: run.script.path };
  }
  const words3 = programWords(line.words);
  const [first] = words3;
  if (!line.isWhole || !first || !isOver(words3.map(({ text }) => text))) return void 0;
  return { program: programName(first.text), at: first.path };
}
var finite = /* @__PURE__ */ new Set([
  ...[
    "echo",
    "printf",
    "true",
    "false",
    "exit",
    "date",
    "env",
    "printenv",
    "id",
    "whoami",
    "hostname",
    "uname"
  ],
  ...["pwd", "ls", "cp", "mv", "rm", "mkdir", "rmdir", "touch", "ln", "chmod", "chown", "cat", "sed", "grep"],
  ...["tar", "gzip", "gunzip", "unzip", "curl", "wget", "nslookup", "dig", "getent", "df", "du", "test", "["]
]);
var longSleep = 600;
function endsSoon(statement) {
  return statement.split(/\|\|?/).every((part) => isOver(part.trim().split(/\s+/)));
}
function isOver([word = "", ...rest]) {
  const program = programName(word);
  if (program === "sleep") {
    const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(rest[0] ?? "") ?? [];
    const seconds = { s: 1, m: 60, h: 3600, d: 86400 }[unit || "s"];
    return number !== void 0 && seconds !== void 0 && Number(number) * seconds < longSleep;
  }
  return finite.has(program);
}
var endless = /(?:^|[\s;&|(])(?:while|until|for|exec|wait|trap|tail\s+-\S*[fF]|sleep\s+(?:infinity|inf|\d+d)|nginx|httpd|apache2|gunicorn|uvicorn|redis-server|mysqld|mongod|postgres|php-fpm|supervisord|crond|sshd|puma|serve|server)(?=$|[\s;&|)])/;
var longScript = 2e4;
function lastStatement(script) {
  if (script.length > longScript) return void 0;
  const text = script.replace(/\\\n/g, " ").replace(/(^|\s)#.*$/gm, "$1").replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gs, (quoted3) => quoted3.replace(/[;&|\n()<>]/g, " ")).trim();
  if (endless.test(text) || /<<|&\s*$|[^&>]&(?![&>])|(?:^|[;\n])\s*(?:done|fi|esac)\b|[{}]/.test(text))
    return void 0;
  const statements = text.split(/;|&&|\n/).map((statement) => statement.trim());
  return statements.findLast((statement) => statement !== "");
}

// src/gate/rules/one-shot-command/rule.ts
var rule_default42 = defineRule({
  id: "one-shot-command",
  group: "commands",
  subject: "container",
  summary: "a container that should keep running has a command that exits soon",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["process-completes"],
  containers: ["regular", "sidecar"],
  workloads: ["service-like"],
  *check(container2) {
    const found2 = oneShotOf(container2);
    if (!found2) return;
    const { program, at } = found2;
    yield {
      message: `${container2.title} ${program === void 0 ? "runs nothing of its own: its image only holds tools" : `ends with "${program}", which is over in a moment`}`,
      at,
      because: "a container that exits is restarted, even after exit code 0",
      fix: program === void 0 ? 'command: ["sleep", "infinity"] if it is only to be there; else the command it is to run' : "run it as a Job or as an init container; to keep the container there: exec sleep infinity at the end",
      predicts: "Completed, exit 0, again and again; CrashLoopBackOff"
    };
  }
});

// src/gate/rules/optional-reference/rule.ts
var rule_default43 = defineRule({
  id: "optional-reference",
  group: "references",
  subject: "object",
  summary: "an optional ConfigMap, Secret or key is missing, and one with almost the same name exists",
  severity: "warning",
  certainty: "likely",
  prevents: ["missing-environment-variable", "invalid-configuration"],
  *check(object, context) {
    const references = referencesIn(context);
    for (const reference of references.of(object)) {
      if (!reference.optional) continue;
      for (const fault of references.faults(reference)) {
        const { meant, severity, at } = assess(reference, fault);
        if (meant === void 0 && !context.settings.pedantic) continue;
        const what = fault.what === "missing-key" ? ` has no key "${fault.key}"` : " is not in the set";
        yield {
          ...problemSite(reference),
          at,
          message: `${targetTitle(reference)}, which ${userTitle(reference)} can do without,${what}`,
          because: meant ? `did you mean ${meant}?` : "optional: true hides that it is absent",
          fix: meant ? renamed(at, meant) : "nothing to do if the app has a default for it",
          predicts: "no crash; the app silently runs without this setting",
          severity,
          restsOnAbsence: fault.what !== "missing-key"
        };
      }
    }
  }
});
function assess(reference, fault) {
  if (fault.what === "missing-key") {
    const { keys, key, path: path2 } = fault;
    const meant2 = keys === "unwritten" ? void 0 : [...keys].find((there) => isNearMiss(key, there));
    return { meant: meant2, severity: meant2 ? "warning" : "note", at: path2 };
  }
  const meant = fault.what === "stale-hash" ? fault.found.name : fault.unknown.nearMiss?.name;
  const severity = meant ? gradeAbsence(reference, fault.unknown, "warning") : "note";
  return { meant, severity, at: reference.path };
}

// src/gate/pod-security/policy.ts
var podSecurityLevels = ["privileged", "baseline", "restricted"];
var enforceLabel = "pod-security.kubernetes.io/enforce";
var enforceVersionLabel = "pod-security.kubernetes.io/enforce-version";
function enforcedPolicy(object, inventory, targetMinor) {
  const name = inventory.namespaceOf(object);
  const namespace = name === void 0 ? void 0 : namespacesOf(inventory).get(name);
  if (!namespace) return void 0;
  const level = podSecurityLevels.find((each) => each === namespace.labels[enforceLabel]);
  const version = namespace.labels[enforceVersionLabel] ?? "latest";
  if (level === void 0 || !isPolicyVersion(version)) return void 0;
  const minor = version === "latest" ? targetMinor : Math.min(Number(version.slice("v1.".length)), targetMinor);
  return { level, minor, title: `${level}:${version}`, namespace };
}
function isPolicyVersion(version) {
  return typeof version === "string" && /^(?:latest|v1\.(?:\d|[1-9]\d+))$/.test(version);
}
var byName = /* @__PURE__ */ new WeakMap();
function namespacesOf(inventory) {
  let namespaces = byName.get(inventory);
  if (!namespaces) {
    namespaces = new Map(inventory.ofKind("", "Namespace").map((object) => [object.name, object]));
    byName.set(inventory, namespaces);
  }
  return namespaces;
}

// src/gate/pod-security/label-problems.ts
var modes = ["enforce", "audit", "warn"];
function* labelProblems({ title, labels }) {
  for (const mode of modes) {
    const level = enforceLabel.replace("enforce", mode);
    const version = enforceVersionLabel.replace("enforce", mode);
    const value = labels[level];
    if (typeof value === "string" && !podSecurityLevels.some((each) => each === value)) {
      yield {
        ...refusal2(level, title, value),
        because: `a level is ${podSecurityLevels.join(", ")}`,
        fix: `${level}: ${closest(value, podSecurityLevels) ?? "baseline"}`
      };
    }
    const wanted = labels[version];
    if (typeof wanted === "string" && !isPolicyVersion(wanted)) {
      const minor = /^v?1\.(\d+)/.exec(wanted)?.[1];
      yield {
        ...refusal2(version, title, wanted),
        because: 'a version is "latest" or like v1.35',
        fix: `${version}: ${minor === void 0 ? "latest" : `v1.${minor}`}`
      };
    }
  }
}
function refusal2(label, title, value) {
  return {
    message: `${title} has the label ${label}: ${JSON.stringify(value)}`,
    at: ["metadata", "labels", label],
    predicts: "apply rejected"
  };
}

// src/gate/pod-security/mutator.ts
function podMutatorOf(inventory) {
  if (!mutators.has(inventory)) mutators.set(inventory, findMutator(inventory));
  return mutators.get(inventory);
}
var mutators = /* @__PURE__ */ new WeakMap();
function findMutator(inventory) {
  const policies = [
    ...inventory.ofKind("kyverno.io", "ClusterPolicy"),
    ...inventory.ofKind("kyverno.io", "Policy")
  ];
  return policies.find(
    ({ value }) => asList(asMapping(value.spec).rules).some((rule) => hasKey(rule, "mutate"))
  ) ?? ["Assign", "ModifySet"].flatMap((kind) => inventory.ofKind("mutations.gatekeeper.sh", kind))[0] ?? inventory.ofKind("admissionregistration.k8s.io", "MutatingAdmissionPolicy")[0];
}

// src/gate/pod-security/violation.ts
function podContext({ podSpec, podSpecPath }) {
  return { value: asMapping(podSpec.securityContext), path: [...podSpecPath, "securityContext"] };
}
function containerContexts({ containers }) {
  return containers.map((container2) => ({
    value: asMapping(container2.value.securityContext),
    path: [...container2.path, "securityContext"],
    container: container2
  }));
}
function allContexts(pod) {
  return [podContext(pod), ...containerContexts(pod)];
}
function forbidden(control, owner, below2, value) {
  const field = below2.findLast((segment) => typeof segment === "string") ?? "";
  return {
    control,
    at: [...owner.path, ...below2],
    says: `${field}: ${typeof value === "object" ? "{…}" : String(value)}`,
    isAbsent: false,
    isPodWide: false,
    container: owner.container
  };
}
var podWideFields = /* @__PURE__ */ new Set(["runAsNonRoot", "seccompProfile"]);
function absent(control, owner, below2, wanted) {
  return {
    control,
    at: [...owner.path, ...below2],
    says: wanted,
    isAbsent: true,
    isPodWide: podWideFields.has(String(below2[0])),
    container: owner.container
  };
}
function* volumesOfTypes(control, { podSpec, podSpecPath }, types) {
  for (const [index, volume2] of asList(podSpec.volumes).entries()) {
    const value = asMapping(volume2);
    const type = types.find((each) => value[each] !== void 0 && value[each] !== null);
    if (type === void 0) continue;
    yield forbidden(control, { path: podSpecPath, value: podSpec }, ["volumes", index, type], value[type]);
  }
}
function* addedCapabilities(control, pod, allowed) {
  for (const owner of containerContexts(pod)) {
    for (const [index, name] of asList(asMapping(owner.value.capabilities).add).entries()) {
      if (typeof name !== "string" || allowed.has(name)) continue;
      yield {
        ...forbidden(control, owner, ["capabilities", "add", index], name),
        says: `capabilities: {add: [${name}]}`
      };
    }
  }
}
function isConfined(type) {
  return type === "RuntimeDefault" || type === "Localhost";
}
function hasOwnUsers({ podSpec }) {
  return podSpec.hostUsers === false;
}

// src/gate/pod-security/baseline.ts
var overridden = [
  { control: (pod) => volumesOfTypes("hostPath volumes", pod, ["hostPath"]), from: 0 },
  {
    control: (pod) => addedCapabilities("non-default capabilities", pod, defaultCapabilities),
    from: 22
  },
  { control: seccompNotUnconfined, from: 19 }
];
var baselineControls = [
  hostNamespaces,
  windowsHostProcess,
  privileged,
  hostPorts,
  probeHosts,
  appArmor,
  seLinux,
  procMount,
  sysctls
];
function* hostNamespaces({ podSpec, podSpecPath }) {
  for (const field of ["hostNetwork", "hostPID", "hostIPC"]) {
    const owner = { path: podSpecPath, value: podSpec };
    if (podSpec[field] === true) yield forbidden("host namespaces", owner, [field], true);
  }
}
function* windowsHostProcess(pod) {
  for (const owner of allContexts(pod)) {
    if (asMapping(owner.value.windowsOptions).hostProcess !== true) continue;
    yield forbidden("hostProcess", owner, ["windowsOptions", "hostProcess"], true);
  }
}
function* privileged(pod) {
  for (const owner of containerContexts(pod)) {
    if (owner.value.privileged === true) yield forbidden("privileged", owner, ["privileged"], true);
  }
}
function* hostPorts({ containers }) {
  for (const container2 of containers) {
    for (const [index, port] of asList(container2.value.ports).entries()) {
      const number = asNumber(asMapping(port).hostPort);
      const owner = { path: container2.path, value: container2.value, container: container2 };
      if (number) yield forbidden("hostPort", owner, ["ports", index, "hostPort"], number);
    }
  }
}
var checks = [...probeFields.map((field) => [field]), ...hookFields.map((field) => ["lifecycle", field])];
function* probeHosts({ containers }, minor) {
  if (minor < 34) return;
  for (const container2 of containers) {
    const owner = { path: container2.path, value: container2.value, container: container2 };
    for (const check of checks) {
      for (const handler of ["httpGet", "tcpSocket"]) {
        const below2 = [...check, handler, "host"];
        const host = asString(valueAt(container2.value, below2));
        if (host) yield forbidden("probe or lifecycle host", owner, below2, host);
      }
    }
  }
}
var appArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";
function* appArmor(pod) {
  const control = "forbidden AppArmor profile";
  for (const owner of allContexts(pod)) {
    const { appArmorProfile: profile } = owner.value;
    if (!isMapping(profile) || isConfined(profile.type)) continue;
    yield forbidden(control, owner, ["appArmorProfile", "type"], profile.type ?? "none");
  }
  const isProfile = (key) => key.startsWith(appArmorAnnotation);
  yield* annotations2(control, pod, isProfile, /^(?:|runtime\/default|localhost\/.*)$/s);
}
function* seLinux(pod, minor) {
  const types = ["", "container_t", "container_init_t", "container_kvm_t"];
  if (minor >= 31) types.push("container_engine_t");
  for (const owner of allContexts(pod)) {
    const { type, user, role } = asMapping(owner.value.seLinuxOptions);
    for (const [field, value] of Object.entries({ type, user, role })) {
      const allowed = field === "type" ? types : [""];
      if (typeof value !== "string" || allowed.includes(value)) continue;
      yield forbidden("seLinuxOptions", owner, ["seLinuxOptions", field], value);
    }
  }
}
function* procMount(pod, minor, level) {
  if (minor >= 35 && level === "baseline" && hasOwnUsers(pod)) return;
  for (const owner of containerContexts(pod)) {
    const { procMount: type } = owner.value;
    if (typeof type !== "string" || type === "Default") continue;
    yield forbidden("procMount", owner, ["procMount"], type);
  }
}
function* sysctls(pod, minor) {
  const owner = podContext(pod);
  for (const [index, sysctl2] of asList(owner.value.sysctls).entries()) {
    const name = asString(asMapping(sysctl2).name);
    const safeFrom = safeSysctls.get(name ?? "");
    if (name === void 0 || safeFrom !== void 0 && safeFrom <= minor) continue;
    yield forbidden("forbidden sysctls", owner, ["sysctls", index, "name"], name);
  }
}
function* seccompNotUnconfined(pod, minor) {
  const control = "seccompProfile";
  if (minor < 19) {
    const keys = pod.containers.map(({ name }) => `container.${seccompAnnotation}/${name}`);
    const isProfile = (key) => key === `${seccompAnnotation}/pod` || keys.includes(key);
    yield* annotations2(control, pod, isProfile, /^(?:runtime\/default|docker\/default|localhost\/.*)$/s);
    return;
  }
  for (const owner of allContexts(pod)) {
    const { seccompProfile: profile } = owner.value;
    if (!isMapping(profile) || isConfined(profile.type)) continue;
    yield forbidden(control, owner, ["seccompProfile", "type"], profile.type ?? "none");
  }
}
var seccompAnnotation = "seccomp.security.alpha.kubernetes.io";
function* annotations2(control, { podAnnotations, templatePath }, counts2, allowed) {
  const owner = { path: [...templatePath, "metadata", "annotations"], value: podAnnotations };
  for (const [key, value] of Object.entries(podAnnotations)) {
    if (!counts2(key) || typeof value !== "string" || allowed.test(value)) continue;
    yield forbidden(control, owner, [key], value);
  }
}
var defaultCapabilities = /* @__PURE__ */ new Set([
  ...["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE"],
  ...["SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"]
]);
var safeSysctls = /* @__PURE__ */ new Map([
  ["kernel.shm_rmid_forced", 0],
  ["net.ipv4.ip_local_port_range", 0],
  ["net.ipv4.tcp_syncookies", 0],
  ["net.ipv4.ping_group_range", 0],
  ["net.ipv4.ip_unprivileged_port_start", 0],
  ["net.ipv4.ip_local_reserved_ports", 27],
  ["net.ipv4.tcp_keepalive_time", 29],
  ["net.ipv4.tcp_fin_timeout", 29],
  ["net.ipv4.tcp_keepalive_intvl", 29],
  ["net.ipv4.tcp_keepalive_probes", 29],
  ["net.ipv4.tcp_rmem", 32],
  ["net.ipv4.tcp_wmem", 32],
  ["net.ipv4.tcp_slow_start_after_idle", 37],
  ["net.ipv4.tcp_notsent_lowat", 37]
]);

// src/gate/pod-security/restricted.ts
var restrictedControls = [
  (pod) => volumesOfTypes("restricted volume types", pod, volumeTypes),
  allowPrivilegeEscalation,
  capabilities,
  runAsNonRoot,
  runAsUser,
  seccompProfile
];
var volumeTypes = [
  ...["hostPath", "gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd"],
  ...[
    "flexVolume",
    "cinder",
    "cephfs",
    "flocker",
    "fc",
    "azureFile",
    "vsphereVolume",
    "quobyte",
    "azureDisk"
  ],
  ...["portworxVolume", "photonPersistentDisk", "scaleIO", "storageos"]
];
function* allowPrivilegeEscalation(pod, minor) {
  if (minor < 8 || isExemptWindows(pod, minor)) return;
  const field = "allowPrivilegeEscalation";
  const control = `${field} != false`;
  for (const owner of containerContexts(pod)) {
    if (owner.value[field] === true) yield forbidden(control, owner, [field], true);
    else if (owner.value[field] !== false) yield absent(control, owner, [field], `${field}: false`);
  }
}
function* capabilities(pod, minor) {
  if (minor < 22 || isExemptWindows(pod, minor)) return;
  const control = "unrestricted capabilities";
  for (const owner of containerContexts(pod)) {
    if (asList(asMapping(owner.value.capabilities).drop).includes("ALL")) continue;
    yield absent(control, owner, ["capabilities", "drop"], "capabilities: {drop: [ALL]}");
  }
  yield* addedCapabilities(control, pod, /* @__PURE__ */ new Set(["NET_BIND_SERVICE"]));
}
function* runAsNonRoot(pod, minor) {
  if (minor >= 35 && hasOwnUsers(pod)) return;
  const isTrue = (value) => value === true;
  yield* inherited(pod, "runAsNonRoot != true", ["runAsNonRoot"], isTrue, "runAsNonRoot: true");
}
function* runAsUser(pod, minor) {
  if (minor < 23 || minor >= 35 && hasOwnUsers(pod)) return;
  for (const owner of allContexts(pod)) {
    if (owner.value.runAsUser === 0) yield forbidden("runAsUser=0", owner, ["runAsUser"], 0);
  }
}
function* seccompProfile(pod, minor) {
  if (minor < 19 || isExemptWindows(pod, minor)) return;
  const wanted = "seccompProfile: {type: RuntimeDefault}";
  const holds = (value) => isConfined(asMapping(value).type);
  yield* inherited(pod, "seccompProfile", ["seccompProfile", "type"], holds, wanted);
}
function* inherited(pod, control, below2, holds, wanted) {
  const field = String(below2[0]);
  const isUnset = (value) => value === void 0 || value === null;
  for (const owner of allContexts(pod)) {
    const value = owner.value[field];
    if (isUnset(value) || holds(value)) continue;
    yield forbidden(control, owner, below2, valueAt(owner.value, below2) ?? "none");
  }
  if (!isUnset(podContext(pod).value[field])) return;
  for (const owner of containerContexts(pod)) {
    if (isUnset(owner.value[field])) yield absent(control, owner, [field], wanted);
  }
}
function isExemptWindows({ podSpec }, minor) {
  return minor >= 25 && asMapping(podSpec.os).name === "windows";
}

// src/gate/pod-security/standards.ts
function podSecurityViolations(pod, { level, minor }) {
  if (level === "privileged") return [];
  const weaker = overridden.filter(({ from }) => level === "baseline" || minor < from);
  const controls = [
    ...weaker.map(({ control }) => control),
    ...baselineControls,
    ...level === "restricted" ? restrictedControls : []
  ];
  return controls.flatMap((control) => [...control(pod, minor, level)]);
}

// src/gate/rules/pod-security-refusal/rule.ts
var rule_default44 = defineRule({
  id: "pod-security-refusal",
  group: "security",
  subject: "object",
  summary: "a pod breaks the Pod Security Standard that its namespace enforces",
  severity: "error",
  certainty: "certain",
  prevents: ["pod-security-refusal"],
  *check(object, context) {
    const { inventory, settings } = context;
    if (object.group === "" && object.kind === "Namespace") yield* labelProblems(object);
    const policy = enforcedPolicy(object, inventory, settings.kubernetesMinor);
    if (!policy || !makesPods(object)) return;
    for (const workload of workloadsOf(object, settings)) {
      const violations = podSecurityViolations(workload, policy);
      for (const violation of violations.filter(({ isAbsent }) => !isAbsent)) {
        yield present(violation, workload, policy);
      }
      for (const [container2, together2] of groups(violations.filter(({ isAbsent }) => isAbsent))) {
        yield {
          ...absent2(together2, container2, workload, policy, podMutatorOf(inventory)),
          ...gradeUnrendered(object, context)
        };
      }
    }
  }
});
function makesPods({ group, kind }) {
  return kind !== "PodTemplate" && (group !== "argoproj.io" || kind === "Rollout");
}
function groups(violations) {
  const isPodWide = violations.every(({ isPodWide: isPodWide2 }) => isPodWide2);
  const byContainer = /* @__PURE__ */ new Map();
  for (const violation of violations) {
    const owner = isPodWide ? void 0 : violation.container;
    byContainer.set(owner, [...byContainer.get(owner) ?? [], violation]);
  }
  return byContainer;
}
function present(violation, workload, policy) {
  const { container: container2, says, control, at } = violation;
  return {
    message: `${container2?.title ?? workload.title} has ${says}, but ${policy.namespace.title} enforces ${policy.title}`,
    at,
    because: `not allowed: ${control}`,
    fix: `remove ${says}; if the pod cannot do without, it needs a namespace that enforces less than ${policy.level}`,
    predicts: prediction(workload, policy),
    workload,
    ...container2 ? { container: container2.name } : {}
  };
}
function absent2(violations, container2, workload, policy, mutator) {
  const fields4 = [...new Set(violations.map(({ says }) => says))];
  const first = violations[0]?.at ?? [];
  return {
    message: `${container2?.title ?? workload.title} lacks ${fields4.join(", ")}, but ${policy.namespace.title} enforces ${policy.title}`,
    at: container2 ? first : [...workload.podSpecPath, "securityContext", first.at(-1) ?? ""],
    because: mutator ? `unless ${mutator.title} adds it` : "the level demands what is not written here",
    fix: [
      `securityContext: # of ${container2 ? `container ${container2.name}` : "the pod"}`,
      ...fields4.map((field) => `  ${field}`)
    ].join("\n"),
    predicts: prediction(workload, policy),
    workload,
    ...container2 ? { container: container2.name } : {},
    ...mutator ? { severity: "warning", certainty: "likely" } : {}
  };
}
function prediction({ object }, { title }) {
  return object.kind === "Pod" ? `apply rejected: violates PodSecurity "${title}"` : `FailedCreate: violates PodSecurity "${title}"; no pod is ever created`;
}

// src/gate/rules/privilege-conflict/rule.ts
var rule_default45 = defineRule({
  id: "privilege-conflict",
  group: "security",
  subject: "container",
  summary: "a container is privileged but forbids privilege escalation",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(container2) {
    const escalation = ownSetting(container2, "allowPrivilegeEscalation");
    if (escalation?.value !== false) return;
    const { add } = asMapping(ownSetting(container2, "capabilities")?.value);
    const grant = ownSetting(container2, "privileged")?.value === true ? "privileged: true" : asList(add).includes("CAP_SYS_ADMIN") ? "the capability CAP_SYS_ADMIN" : void 0;
    if (grant === void 0) return;
    yield {
      message: `${container2.title} has ${grant} and allowPrivilegeEscalation: false`,
      at: escalation.path,
      because: `${grant} implies what this forbids`,
      fix: grant.startsWith("privileged") ? "privileged: false, or remove allowPrivilegeEscalation if the container has to be privileged" : "drop CAP_SYS_ADMIN, or remove allowPrivilegeEscalation if the container needs it",
      predicts: refusalOf(container2.workload)
    };
  }
});

// src/manifest/pod/image-tools.ts
var bashImages = /bash|postgres|postgis|timescale|rabbitmq|maven|gradle/;
var toolImages = /busybox|wolfi-base|chainguard-base|alpine|bash|curl|wget/;
function seemsToLack({ host, repository, shortName, tag = "" }, program) {
  const words3 = `${repository}:${tag}`;
  if (program === "bash" && !bashImages.test(words3)) {
    if (/alpine/.test(`${shortName}:${tag}`)) return "Alpine images have no bash";
    if (/busybox/.test(`${shortName}:${tag}`)) return "busybox images have no bash";
  }
  const tagParts = tag.split(/[-_.]/);
  if (tagParts.includes("debug") && program !== "bash" && program !== "curl") return void 0;
  if (/distroless/.test(words3)) return "distroless images have neither shell nor tools";
  if (host === "cgr.dev" && !tagParts.includes("dev") && !toolImages.test(shortName))
    return 'images of cgr.dev have neither shell nor tools without "-dev" in the tag';
  if (tagParts.includes("static") || tagParts.includes("scratch") || /(?:^|[-_])(?:scratch|static)$/.test(shortName))
    return "an image with nothing but a static binary has neither shell nor tools";
  return void 0;
}

// src/gate/rules/probe-command/rule.ts
var tools = /* @__PURE__ */ new Set(["sh", "bash", "curl", "wget", "nc", "ps"]);
var rule_default46 = defineRule({
  id: "probe-command",
  group: "probes",
  subject: "container",
  summary: "a probe runs a program that an image of this name does not have",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["readiness-probe-fails"],
  *check(container2) {
    const image = asString(container2.value.image);
    const reference = image === void 0 ? void 0 : parseImageReference(image);
    if (!reference) return;
    const [port] = tcpPorts(container2);
    for (const { handler, label, field } of probesOf(container2)) {
      const program = programName(asString(asList(handler?.value.command)[0]) ?? "");
      const why = handler?.kind === "exec" && tools.has(program) ? seemsToLack(reference, program) : void 0;
      if (!handler || why === void 0) continue;
      yield {
        message: `${container2.title}: the ${label} runs "${program}", which ${image} does not seem to have`,
        at: [...handler.path, "command", 0],
        because: why,
        fix: port ? `run a program that the image ships, or ask the port
tcpSocket: {port: ${port.name ?? port.number}}` : "run a program that the image ships, or probe by httpGet, tcpSocket or grpc",
        predicts: field === "livenessProbe" ? "Liveness probe errored: executable file not found; a hung container is never restarted" : `${label[0]?.toUpperCase()}${label.slice(1)} errored: executable file not found; the pod is never ready`
      };
    }
  }
});

// src/gate/rules/probe-port-name/rule.ts
var rule_default47 = defineRule({
  id: "probe-port-name",
  group: "probes",
  subject: "container",
  summary: "a probe or hook uses a port name that its container does not declare",
  severity: "error",
  certainty: "certain",
  prevents: ["readiness-probe-fails", "post-start-hook-fails"],
  *check(container2) {
    const ports2 = portsOf(container2);
    for (const { handler, label } of [...probesOf(container2), ...hooksOf(container2)]) {
      const port = handler?.value.port;
      if (!handler || typeof port !== "string" || handler.kind === "grpc" || portRefusal(port)) continue;
      const at = [...handler.path, "port"];
      const declared = ports2.find(({ name }) => name === port);
      if (!declared) {
        yield {
          message: `${container2.title}: its ${label} uses port "${port}", a name the container does not declare`,
          at,
          fix: mend(port, ports2),
          ...consequences2[label]
        };
      } else if (declared.protocol !== "TCP") {
        yield {
          message: `${container2.title}: its ${label} uses port "${port}" by TCP; it is declared as ${declared.protocol}`,
          at,
          because: `the name only gives the number, ${declared.number}`,
          fix: "nothing, if the app listens on both; otherwise the name of a TCP port",
          predicts: "connection refused if nothing listens on TCP there",
          severity: "note",
          certainty: "likely"
        };
      }
    }
  }
});
function mend(port, ports2) {
  const [only, ...others] = ports2.filter(({ protocol }) => protocol === "TCP");
  if (only && others.length === 0) return `port: ${only.name ?? only.number}`;
  const names = ports2.flatMap(({ name }) => name ?? []);
  const known6 = names.length > 0 ? `one of its names (${names.join(", ")})` : "the number";
  return `${known6}, or declare it:
ports:
  - {name: ${port}, containerPort: 8080}`;
}
var consequences2 = {
  "liveness probe": {
    because: "the kubelet cannot run the check and counts that as alive, so liveness is off",
    predicts: "Liveness probe errored; a container that hangs is never restarted"
  },
  "readiness probe": {
    because: "the kubelet cannot run the check, so it never passes",
    predicts: "Readiness probe errored; the pod never becomes ready, the rollout never ends"
  },
  "startup probe": {
    because: "the kubelet cannot run the check, so it never passes",
    predicts: "Startup probe errored; the container never counts as started and never becomes ready"
  },
  "postStart hook": {
    because: "the kubelet cannot send the request, and kills the container",
    predicts: "FailedPostStartHook; CrashLoopBackOff"
  },
  "preStop hook": {
    because: "the kubelet cannot send the request",
    predicts: "FailedPreStopHook; the app is not warned before SIGTERM"
  }
};

// src/gate/rules/probe-port-number/rule.ts
var rule_default48 = defineRule({
  id: "probe-port-number",
  group: "probes",
  subject: "container",
  summary: "a probe uses a port number that its container does not declare",
  severity: "note",
  certainty: "likely",
  prevents: ["liveness-probe-kills", "startup-probe-kills", "readiness-probe-fails"],
  *check(container2) {
    const declared = portsOf(container2).flatMap(({ number }) => number ?? []);
    for (const { handler, label } of probesOf(container2)) {
      const port = handler?.value.port;
      if (!handler || typeof port !== "number" || portRefusal(port) || declared.includes(port)) continue;
      if (asString(handler.value.host)) continue;
      const meant = declared.find((number) => swapsDigits(number, port));
      const typo = meant !== void 0 && !mentions(container2, port);
      yield {
        message: `${container2.title}: the ${label} uses port ${port}, which the container does not declare`,
        at: [...handler.path, "port"],
        because: typo ? `${meant} is declared; nothing else mentions ${port}` : "this works when the app listens there; `ports` only informs",
        fix: typo ? `port: ${meant}` : `declare it for whoever reads this:
ports: [{containerPort: ${port}}]`,
        predicts: typo ? "connection refused; the probe never passes" : "nothing, if the app listens there",
        ...typo ? { severity: "warning" } : {}
      };
    }
  }
});
function swapsDigits(a, b) {
  const [left, right] = [String(a), String(b)];
  for (let index = 1; index < left.length; index++) {
    const swapped = left.slice(0, index - 1) + left[index] + left[index - 1] + left.slice(index + 1);
    if (swapped === right && a !== b) return true;
  }
  return false;
}
function mentions(container2, port) {
  const { args, command, env } = container2.value;
  const values = asList(env).map((variable2) => asMapping(variable2).value);
  const texts = [...asList(args), ...asList(command), ...values].filter((text) => typeof text === "string");
  const number = new RegExp(`(?<!\\d)${port}(?!\\d)`);
  return texts.some((text) => number.test(text));
}

// src/gate/rules/probe-scheme/rule.ts
var rule_default49 = defineRule({
  id: "probe-scheme",
  group: "probes",
  subject: "container",
  summary: "an HTTP probe targets a port that looks like a TLS port",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["readiness-probe-fails", "liveness-probe-kills", "startup-probe-kills"],
  *check(container2) {
    for (const { handler, label } of probesOf(container2)) {
      if (handler?.kind !== "httpGet" || (handler.value.scheme || "HTTP") !== "HTTP") continue;
      const port = tlsPort(container2, handler.value.port);
      if (port === void 0) continue;
      yield {
        message: `${container2.title}: the ${label} speaks plain HTTP to port ${port}`,
        at: [...handler.path, "scheme"],
        because: "a TLS server answers plain HTTP with status 400 or hangs up",
        fix: "scheme: HTTPS",
        predicts: `${label[0]?.toUpperCase()}${label.slice(1)} failed: HTTP probe failed with statuscode: 400`
      };
    }
  }
});
function tlsPort(container2, port) {
  const declared = portsOf(container2).find(
    ({ name: name2, number: number2 }) => (typeof port === "string" ? name2 : number2) === port
  );
  const name = declared?.name ?? (typeof port === "string" ? port : "");
  const number = declared?.number ?? (typeof port === "number" ? port : void 0);
  if (name === "https") return number === void 0 ? '"https"' : `${number} ("https")`;
  if (number !== 443 && number !== 8443) return void 0;
  return /^http(?!s)/.test(name) ? void 0 : String(number);
}

// src/gate/rules/probe-timeout/rule.ts
var rule_default50 = defineRule({
  id: "probe-timeout",
  group: "probes",
  subject: "container",
  summary: "a probe's timeout is as long as its period, or longer",
  severity: "warning",
  certainty: "certain",
  prevents: ["liveness-probe-kills", "startup-probe-kills"],
  *check(container2) {
    for (const probe of probesOf(container2)) {
      const timing = timingOf(probe);
      if (!timing || timing.timeout < timing.period) continue;
      const { timeout, period } = timing;
      const explicit = asNumber(probe.value.timeoutSeconds);
      const shorter = Math.max(1, Math.floor(period / 2));
      yield {
        message: `${container2.title}: the ${probe.label} waits ${timeout} s for an answer and runs every ${period} s`,
        at: [...probe.path, explicit ? "timeoutSeconds" : "periodSeconds"],
        because: "a slow answer delays the next check, so the probe runs less often than its period says",
        fix: shorter < period ? `a longer periodSeconds, or
timeoutSeconds: ${shorter}` : `periodSeconds: ${Math.max(5, 2 * timeout)}`,
        predicts: "failures are counted later than the numbers say, answers slower than that come too late"
      };
    }
  }
});

// src/gate/model/containers/probe-defects.ts
var usualPort = { number: 8080 };
function exampleOf(field, { name, number }) {
  return `httpGet: {path: ${field === "livenessProbe" ? "/livez" : "/ready"}, port: ${name ?? number}}`;
}
var usualNumbers = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 5,
  successThreshold: 1,
  failureThreshold: 3
};
function* probeDefects(field, value, lenient, port = usualPort) {
  if (value === void 0 || value === null) return;
  const example = exampleOf(field, port);
  if (!isMapping(value)) return yield wrongType(field, [field], value, `${field}: {${example}}`);
  yield* handlerDefects(field, [field], value, probeHandlerKinds, lenient, example, port);
  const { successThreshold, terminationGracePeriodSeconds: grace } = value;
  for (const [name, usual2] of Object.entries(usualNumbers)) {
    const number = value[name];
    if (number === void 0 || number === null || isCount(number)) continue;
    const meant = typeof number === "string" && /^\d+$/.test(number) ? number : usual2;
    yield {
      says: `${field}.${name} is ${show(number)}`,
      at: [field, name],
      because: "it must be a whole number, 0 or more, without quotes",
      fix: `${name}: ${meant}`
    };
  }
  if (field !== "readinessProbe" && isCount(successThreshold) && successThreshold > 1) {
    yield {
      says: `${field}.successThreshold is ${successThreshold}`,
      at: [field, "successThreshold"],
      because: "only readiness may ask for several successes; here it must be 1",
      fix: "remove successThreshold"
    };
  }
  if (grace === void 0 || grace === null) return;
  const at = [field, "terminationGracePeriodSeconds"];
  if (field === "readinessProbe") {
    yield {
      says: "a readinessProbe cannot have terminationGracePeriodSeconds",
      at,
      because: "readiness kills nothing, so there is no grace to give",
      fix: "remove it; on liveness and startup probes it is allowed"
    };
  } else if (!Number.isInteger(grace) || grace < 1) {
    yield {
      says: `${field}.terminationGracePeriodSeconds is ${show(grace)}`,
      at,
      because: "it must be a whole number, 1 or more",
      fix: "terminationGracePeriodSeconds: 10"
    };
  }
}
function* hookDefects(field, value, grace, port = usualPort) {
  if (value === void 0 || value === null) return;
  const at = ["lifecycle", field];
  const example = field === "preStop" ? "sleep: {seconds: 5}" : exampleOf(field, port);
  if (!isMapping(value)) return yield wrongType(field, at, value, `${field}: {${example}}`);
  yield* handlerDefects(field, at, value, hookHandlerKinds, false, example, port);
  const { seconds } = asMapping(value.sleep);
  const longest3 = isCount(grace) ? grace : 30;
  if (seconds === void 0 || seconds === null || isCount(seconds) && seconds <= longest3) return;
  yield {
    says: `${field} sleeps ${show(seconds)} s, the pod has ${longest3} s to end`,
    at: [...at, "sleep", "seconds"],
    because: `it must be a whole number from 0 to terminationGracePeriodSeconds (${longest3})`,
    fix: isCount(seconds) ? `terminationGracePeriodSeconds: ${seconds + 30}` : "seconds: 5"
  };
}
function* handlerDefects(field, at, owner, kinds, lenient, example, port) {
  const [kind, second] = writtenHandlers(owner, kinds);
  if (kind === void 0) {
    if (lenient) return;
    return yield {
      says: `${field} says when to ask, but not what`,
      at,
      because: `it needs exactly one of ${kinds.join(", ")}`,
      fix: example
    };
  }
  if (second !== void 0) {
    return yield {
      says: `${field} has two handlers, ${kind} and ${second}`,
      at: [...at, second],
      because: "there must be exactly one",
      fix: `keep either ${kind} or ${second}`
    };
  }
  const handler = owner[kind];
  const place = [...at, kind];
  if (!isMapping(handler)) return yield wrongType(`${field}.${kind}`, place, handler, example);
  if (kind === "exec") yield* commandDefects(field, place, handler.command);
  else if (kind !== "sleep") yield* portDefects(field, place, kind, handler.port, lenient, port);
  if (kind === "httpGet") yield* requestDefects(field, place, handler);
}
function* commandDefects(field, at, command) {
  const words3 = asList(command);
  if (words3.length > 0 && words3.every((word) => typeof word === "string")) return;
  const text = typeof command === "string";
  yield {
    says: `${field}.exec.command is ${commandType(command)}`,
    at: [...at, "command"],
    because: "it must be a list of words, with at least one",
    fix: text ? 'command: ["sh", "-c", "…the command…"]' : 'command: ["cat", "/tmp/healthy"]'
  };
}
function commandType(command) {
  if (!Array.isArray(command)) return describeType(command);
  return command.length === 0 ? "empty" : "not a list of text";
}
function* portDefects(field, at, kind, port, lenient, example) {
  if (lenient && (port === void 0 || port === null || port === 0)) return;
  const named2 = kind === "grpc" && typeof port === "string";
  const refusal5 = named2 ? "a gRPC probe takes no port name, only a number" : portRefusal(port);
  if (refusal5 === void 0) return;
  const digits = typeof port === "string" && /^\d+$/.test(port);
  yield {
    says: port === void 0 || port === null ? `${field}.${kind} has no port` : `${field}.${kind}.port is ${show(port)}`,
    at: [...at, "port"],
    because: port === void 0 || port === null ? "the API server requires one" : refusal5,
    fix: `port: ${digits ? port : kind === "grpc" ? example.number : example.name ?? example.number}`
  };
}
function* requestDefects(field, at, { scheme, httpHeaders }) {
  if (scheme !== void 0 && scheme !== null && scheme !== "" && scheme !== "HTTP" && scheme !== "HTTPS") {
    yield {
      says: `${field}.httpGet.scheme is ${show(scheme)}`,
      at: [...at, "scheme"],
      because: "it is HTTP or HTTPS, in capitals",
      fix: `scheme: ${/^https$/i.test(asString(scheme) ?? "") ? "HTTPS" : "HTTP"}`
    };
  }
  for (const [index, header] of asList(httpHeaders).entries()) {
    const { name } = asMapping(header);
    if (typeof name === "string" && /^[-A-Za-z0-9]+$/.test(name)) continue;
    yield {
      says: `${field}.httpGet has a header without a valid name`,
      at: [...at, "httpHeaders", index, "name"],
      because: "a header name consists of letters, digits and -",
      fix: "name: X-Health-Check"
    };
  }
}
function wrongType(says, at, value, fix) {
  return {
    says: `${says} is ${describeType(value)}, not a mapping`,
    at,
    because: "nothing can be read from it",
    fix
  };
}
function show(value) {
  return typeof value === "object" ? describeType(value) : JSON.stringify(value);
}

// src/gate/rules/probe-values/rule.ts
var builtIn2 = /* @__PURE__ */ new Set(["", "apps", "batch", "extensions", "apps.openshift.io"]);
var rule_default51 = defineRule({
  id: "probe-values",
  group: "probes",
  subject: "container",
  summary: "a probe or hook is written in a way that the API server refuses",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(container2) {
    const defects = mayHaveProbes(container2) ? written(container2) : misplaced(container2);
    for (const { says, at, because: because3, fix } of defects) {
      yield {
        message: `${container2.title}: ${says}`,
        at: [...container2.path, ...at],
        because: because3,
        fix,
        predicts: builtIn2.has(container2.workload.object.group) ? "apply rejected" : "its pods are refused; FailedCreate"
      };
    }
  }
});
function* written(container2) {
  const lenient = isKnative(container2);
  const [port] = tcpPorts(container2).filter(
    ({ name, number }) => !portRefusal(name ?? number) && !portRefusal(number)
  );
  for (const field of probeFields) yield* probeDefects(field, container2.value[field], lenient, port);
  const lifecycle = asMapping(container2.value.lifecycle);
  const grace = container2.workload.podSpec.terminationGracePeriodSeconds;
  for (const field of hookFields) yield* hookDefects(field, lifecycle[field], grace, port);
}
function* misplaced(container2) {
  const what = container2.class === "init" ? "an init container" : "an ephemeral container";
  for (const field of [...probeFields, "lifecycle"]) {
    const value = container2.value[field];
    if (value === void 0 || value === null) continue;
    yield {
      says: `${what} cannot have ${field === "lifecycle" ? "lifecycle hooks" : `a ${field}`}`,
      at: [field],
      because: container2.class === "init" ? "only a sidecar (restartPolicy: Always) may have one" : "nobody restarts it or sends it traffic, so there is nothing to probe",
      fix: container2.class === "init" ? `remove ${field}; or, if it is to run beside the app:
restartPolicy: Always` : `remove ${field}`
    };
  }
}

// src/gate/rules/pull-secret-exists/rule.ts
var rule_default52 = defineRule({
  id: "pull-secret-exists",
  group: "references",
  subject: "object",
  summary: "a pod or ServiceAccount names a pull secret that no manifest creates",
  severity: "warning",
  certainty: "likely",
  prevents: ["image-pull-unauthorized"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["pull-secret"]))
      yield missingProblem(reference, unknown, "warning");
  }
});

// src/gate/model/resources/resource-quota.ts
function demandsOn(workload, context) {
  const { inventory } = context;
  const quotas = inventory.beside(workload.object, "", "ResourceQuota");
  if (quotas.length === 0 || hasPodResources(workload, context)) return [];
  return quotas.filter((quota) => covers(quota, workload, context)).flatMap(
    (quota) => Object.keys(asMapping(asMapping(quota.value.spec).hard)).flatMap((name) => {
      const [, list = "requests", resource] = /^(?:(requests|limits)\.)?(cpu|memory)$/.exec(name) ?? [];
      if (resource !== "cpu" && resource !== "memory") return [];
      const field = `${list}.${resource}`;
      const assumed = inventory.namespaceOf(quota) !== inventory.namespaceOf(workload.object);
      return [{ quota, field, list, resource, assumed }];
    })
  );
}
function isMet2(demand, container2, { inventory }) {
  const { list, resource } = demand;
  return resourceAmount(container2, list, resource) !== void 0 || resourceAmount(container2, "limits", resource) !== void 0 || rangeDefault(inventory, container2.workload.object, list, resource) !== void 0;
}
function hasPodResources(workload, context) {
  const pod = { value: workload.podSpec, path: workload.podSpecPath };
  return ["requests", "limits"].some(
    (list) => resourceAmounts(pod, list).some(
      ({ resource }) => podAmount(workload, list, resource, context) !== void 0
    )
  );
}
function covers(quota, workload, context) {
  const { scopes, scopeSelector } = asMapping(quota.value.spec);
  const named2 = asList(scopes).map((scopeName) => ({ scopeName, operator: "Exists", values: void 0 }));
  const selected = asList(asMapping(scopeSelector).matchExpressions).map(asMapping);
  return [...named2, ...selected].every(({ scopeName, operator, values }) => {
    const ends = (asNumber(workload.podSpec.activeDeadlineSeconds) ?? -1) >= 0;
    if (scopeName === "Terminating") return ends;
    if (scopeName === "NotTerminating") return !ends;
    if (scopeName === "BestEffort") return isBestEffort(workload, context);
    if (scopeName === "NotBestEffort") return !isBestEffort(workload, context);
    if (scopeName !== "PriorityClass") return false;
    const name = priorityClassOf(workload, context);
    if (operator === "Exists") return name !== void 0;
    if (operator === "DoesNotExist") return name === void 0;
    const listed2 = name !== void 0 && asList(values).includes(name);
    return operator === "In" ? listed2 : operator === "NotIn" && !listed2;
  });
}
function isBestEffort(workload, context) {
  return workload.containers.filter((container2) => container2.class !== "ephemeral").every(
    (container2) => !isRequested(container2, "cpu", context) && !isRequested(container2, "memory", context)
  );
}
function priorityClassOf(workload, { inventory }) {
  const fallback = inventory.ofKind("scheduling.k8s.io", "PriorityClass").find((priorityClass) => priorityClass.value.globalDefault === true);
  return asString(workload.podSpec.priorityClassName) || fallback?.name;
}

// src/gate/rules/quota-demands-limits/rule.ts
var examples = {
  "limits.memory": "256Mi",
  "limits.cpu": '"1"',
  "requests.memory": "128Mi",
  "requests.cpu": "100m"
};
var rule_default53 = defineRule({
  id: "quota-demands-limits",
  group: "resources",
  subject: "container",
  summary: "a ResourceQuota demands a request or limit that a container does not have",
  severity: "error",
  certainty: "likely",
  prevents: ["quota-exceeded"],
  containers: ["regular", "sidecar", "init"],
  *check(container2, context) {
    if (isPatch(container2)) return;
    const unmet = demandsOn(container2.workload, context).filter(
      (demand) => !isMet2(demand, container2, context)
    );
    const [first] = unmet;
    if (!first) return;
    const quotas = [...new Set(unmet.map(({ quota }) => quota.title))].join(" and ");
    const names = [...new Set(unmet.map(({ field }) => field))].toSorted();
    yield {
      message: `${container2.title} has no ${names.join(", ")}, which ${quotas} ${quotas.includes(" and ") ? "demand" : "demands"}`,
      at: [...container2.path, "resources", first.list, first.resource],
      because: "a pod that does not say so is refused",
      fix: `resources:
${["requests", "limits"].flatMap((list) => lineFor(list, unmet)).join("\n")}`,
      predicts: refusal3(container2.workload, `must specify ${names.join(", ")}`),
      restsOnAbsence: true,
      ...unmet.every(({ assumed }) => assumed) ? { severity: "warning" } : {}
    };
  }
});
function refusal3({ object }, why) {
  return object.kind === "Pod" ? `apply rejected (${why})` : `FailedCreate (${why}); no pod is ever made`;
}
function lineFor(list, unmet) {
  const entries = unmet.filter((demand) => demand.list === list).map(({ resource }) => `${resource}: ${examples[`${list}.${resource}`]}`);
  return entries.length > 0 ? [`  ${list}: {${[...new Set(entries)].join(", ")}}`] : [];
}

// src/gate/model/volumes/writable-mounts.ts
var readOnlyTypes = ["configMap", "secret", "projected", "downwardAPI", "image"];
function writableMounts(container2) {
  const volumes = new Map(
    asList(container2.workload.podSpec.volumes).map(asMapping).map((volume2) => [volume2.name, volume2])
  );
  return asList(container2.value.volumeMounts).map(asMapping).filter(({ name, readOnly }) => readOnly !== true && isWritable(volumes.get(name))).flatMap(({ mountPath }) => normalPath(asString(mountPath) ?? "") ?? []);
}
function isWritable(volume2 = {}) {
  const isReadOnly = Object.values(volume2).some((source) => asMapping(source).readOnly === true);
  return !isReadOnly && !readOnlyTypes.some((type) => isMapping(volume2[type]));
}

// src/gate/rules/read-only-root/rule.ts
var scratchFolders = ["/tmp", "/var/tmp", "/run", "/var/run"];
var rule_default54 = defineRule({
  id: "read-only-root",
  group: "security",
  subject: "container",
  summary: "a container with a read-only root filesystem has nowhere to write temporary files",
  severity: "warning",
  certainty: "heuristic",
  prevents: ["read-only-file-system"],
  containers: ["regular", "sidecar"],
  *check(container2, { inventory }) {
    const setting = ownSetting(container2, "readOnlyRootFilesystem");
    if (setting?.value !== true || isWindows(container2.workload) || isStatic(asString(container2.value.image)))
      return;
    const mounts = writableMounts(container2);
    const chosen = ["TMPDIR", "TMP", "TEMP"].map((name) => variableOf(container2, inventory, name)?.value);
    const covers2 = (mount, folder) => folder === mount || folder.startsWith(mount === "/" ? mount : `${mount}/`);
    const hasScratch = mounts.some(
      (mount) => scratchFolders.some((folder) => covers2(mount, folder) || covers2(folder, mount)) || chosen.some((folder) => folder !== void 0 && covers2(mount, folder))
    );
    if (hasScratch) return;
    yield {
      message: `${container2.title} has a read-only root file system and nothing writable at /tmp, /var/tmp or /run`,
      at: setting.path,
      because: "many programs fail when they cannot write temporary files",
      fix: "if it writes any, mount a volume for them:\nvolumeMounts: [{name: tmp, mountPath: /tmp}]   # container\nvolumes: [{name: tmp, emptyDir: {}}]           # pod",
      predicts: 'exit 1 with "Read-only file system" in the log, if it writes temporary files'
    };
  }
});
function isStatic(image = "") {
  const reference = parseImageReference(image);
  return reference !== void 0 && /(?:^|[-_./:])(?:static|scratch)/.test(`${reference.repository}:${reference.tag ?? ""}`);
}

// src/gate/model/objects/progress-deadline.ts
function progressDeadline({ object }) {
  if (!["apps/Deployment", "argoproj.io/Rollout"].includes(`${object.group}/${object.kind}`))
    return void 0;
  const written3 = asMapping(object.value.spec).progressDeadlineSeconds ?? 600;
  return isCount(written3) ? written3 : void 0;
}

// src/gate/rules/readiness-budget/rule.ts
var rule_default55 = defineRule({
  id: "readiness-budget",
  group: "probes",
  subject: "workload",
  summary: "pods can become available only after the rollout's deadline has passed",
  severity: "warning",
  certainty: "certain",
  prevents: ["readiness-probe-fails"],
  workloads: ["service-like"],
  *check(workload) {
    const deadline = progressDeadline(workload);
    if (deadline === void 0) return;
    const minimum = asMapping(workload.object.value.spec).minReadySeconds;
    if (isCount(minimum) && minimum > 0 && minimum >= deadline) {
      yield {
        message: `${workload.title} waits ${minimum} s before a pod counts as available, but is given up after ${deadline} s`,
        at: ["spec", "minReadySeconds"],
        because: "the progress deadline must be the longer one",
        fix: `a smaller minReadySeconds, or beside it
progressDeadlineSeconds: ${minimum + 600}`,
        predicts: "apply rejected: progressDeadlineSeconds must be greater than minReadySeconds",
        // Nobody refuses an Argo Rollout.
        ...workload.object.group === "apps" ? { severity: "error" } : {}
      };
    }
    for (const container2 of listeners(workload)) {
      const probe = probeOf(container2, "readinessProbe");
      const delay = probe ? timingOf(probe)?.initialDelay ?? 0 : 0;
      if (!probe || delay <= deadline) continue;
      yield {
        message: `${container2.title} is checked for readiness only after ${delay} s, but the rollout's deadline is ${deadline} s`,
        at: [...probe.path, "initialDelaySeconds"],
        container: container2.name,
        because: "no pod can be ready in time",
        fix: "a probe may fail for as long as the app starts, so it needs no delay\ninitialDelaySeconds: 0",
        predicts: "ProgressDeadlineExceeded"
      };
    }
  }
});

// src/gate/model/containers/metrics-service.ts
function isForMetrics(service3, inventory) {
  const ports2 = asList(asMapping(service3.value.spec).ports).map(
    (port) => asString(asMapping(port).name) ?? ""
  );
  if (ports2.length === 0) return false;
  if (ports2.every((name) => /metrics/i.test(name))) return true;
  const read = new Set(
    inventory.ofKind("monitoring.coreos.com", "ServiceMonitor").filter((monitor) => selects(monitor, service3)).flatMap((monitor) => asList(asMapping(monitor.value.spec).endpoints)).map((endpoint) => asString(asMapping(endpoint).port))
  );
  return ports2.every((name) => read.has(name)) && !isServed(service3, inventory);
}
function selects(monitor, service3) {
  const labels = Object.entries(asMapping(asMapping(asMapping(monitor.value.spec).selector).matchLabels));
  return labels.length > 0 && labels.every(([name, value]) => service3.labels[name] === value);
}
function isServed(service3, inventory) {
  const namespace = inventory.namespaceOf(service3);
  return inventory.ofKind("networking.k8s.io", "Ingress").filter((ingress) => mayShare(inventory.namespaceOf(ingress), namespace)).flatMap((ingress) => asList(asMapping(ingress.value.spec).rules)).flatMap((rule) => asList(asMapping(asMapping(rule).http).paths)).some((path2) => asMapping(asMapping(asMapping(path2).backend).service).name === service3.name);
}

// src/gate/model/containers/readiness-handler.ts
var servers = [
  { image: /redis|valkey|keydb/, port: 6379, command: "[redis-cli, ping]" },
  { image: /postgres|postgis|timescale/, port: 5432, command: "[pg_isready]" },
  { image: /mariadb/, port: 3306, command: "[mariadb-admin, ping]" },
  { image: /mysql|percona-server/, port: 3306, command: "[mysqladmin, ping]" },
  { image: /rabbitmq/, port: 5672, command: "[rabbitmq-diagnostics, -q, check_running]" },
  { image: /mongo/, port: 27017, command: `[mongosh, --quiet, --eval, "db.adminCommand('ping')"]` },
  { image: /memcached/, port: 11211 },
  { image: /(?:^|\/)nats/, port: 4222 },
  { image: /kafka|redpanda/, port: 9092 },
  { image: /zookeeper/, port: 2181 },
  { image: /cassandra|scylla/, port: 9042 }
];
function readinessHandler(container2, port) {
  const number = portNumber4(container2, port);
  const image = (asString(container2.value.image) ?? "").replace(/[:@].*$/, "").toLowerCase();
  const server = servers.find((one) => one.image.test(image) && one.port === number);
  if (server?.command) return `exec: {command: ${server.command}}`;
  if (server || servers.some((one) => one.port === number)) return `tcpSocket: {port: ${port}}`;
  if (number !== void 0 && isGrpc(container2, port)) return `grpc: {port: ${number}}`;
  return `httpGet: {path: /ready, port: ${port}}`;
}
function portNumber4(container2, port) {
  if (typeof port === "number") return port;
  return portsOf(container2).find(({ name }) => name === port)?.number;
}
function isGrpc(container2, port) {
  const named2 = portsOf(container2).find(({ name, number }) => name === port || number === port)?.name;
  return /^grpc(?:-|$)/.test(named2 ?? "");
}

// src/gate/rules/readiness-probe/rule.ts
var rule_default56 = defineRule({
  id: "readiness-probe",
  group: "probes",
  subject: "container",
  summary: "a container that takes traffic has no readiness probe",
  severity: "error",
  certainty: "likely",
  prevents: [],
  containers: ["regular", "sidecar"],
  workloads: ["service-like", "static"],
  *check(container2, { inventory }) {
    const { workload } = container2;
    if (isMapping(container2.value.readinessProbe) || workload.testHook || isKnative(container2)) return;
    const reach = reachOf(container2, inventory);
    if (workload.class === "static" && reach.length === 0) return;
    const ports2 = tcpPorts(container2);
    if (ports2.length === 0 && reach.length === 0 && isHelper(container2)) return;
    const port = ports2[0]?.name ?? ports2[0]?.number;
    const onlyMetrics = reach.length > 0 && reach.every(({ service: service3 }) => isForMetrics(service3, inventory));
    const { says, ...rest } = grade(container2, reach, port, onlyMetrics);
    yield {
      message: `${container2.title} has no readiness probe${says}`,
      at: [...container2.path, "readinessProbe"],
      predicts: "rollouts send requests to pods that cannot answer yet: connection refused, 502, 503",
      ...rest
    };
  }
});
function grade(container2, reach, declared, onlyMetrics) {
  const best = reach.find((way) => way.declared && !way.evenUnready) ?? reach.find((way) => !way.evenUnready) ?? reach[0];
  const probe = (port) => fixFor3(readinessHandler(container2, port));
  if (!best) {
    return declared === void 0 ? {
      says: "",
      severity: "note",
      because: "it declares no TCP port; without a probe it counts as ready the moment it starts",
      fix: 'if a rollout should wait until it really works:\nreadinessProbe:\n  exec: {command: ["cat", "/tmp/ready"]}',
      predicts: "a rollout goes on before the new pod works"
    } : {
      says: `; no Service of the set reaches its port ${declared}`,
      severity: "warning",
      because: "it counts as ready the moment it starts, before it listens",
      fix: probe(declared)
    };
  }
  const says = `; ${best.service.title} sends traffic to its port ${best.port}`;
  if (onlyMetrics) {
    const because3 = "only metrics are read there, but a rollout would still wait for the probe";
    return { says, severity: "warning", because: because3, fix: probe(best.port) };
  }
  if (best.evenUnready) {
    const because3 = "that Service publishes unready pods too, but a rollout would still wait for the probe";
    return { says, severity: "warning", because: because3, fix: probe(best.port) };
  }
  if (!best.declared) {
    const because3 = "the port is not declared, but this is the only container that can listen there";
    return { says, severity: "warning", because: because3, fix: probe(best.port) };
  }
  return { says, because: "traffic arrives before the app listens", fix: probe(best.port) };
}
function fixFor3(handler) {
  const what = handler.startsWith("httpGet") ? 'an endpoint that checks "can I serve now", for example' : "it speaks no HTTP: ask it in its own way";
  return `${what}
readinessProbe:
  ${handler}
  periodSeconds: 5`;
}
function isHelper(container2) {
  return container2.class === "sidecar" || hasLeader(container2.workload);
}

// src/gate/references/removed-key.ts
function removedKey(reference, key, context) {
  const { base, settings } = context;
  if (!base) return void 0;
  const before = resolveBefore(reference, referencesIn({ inventory: base, settings }));
  if (!before || typeof before.keys === "string" || !before.keys.has(key)) return void 0;
  const now = referencesIn(context).resolve(reference);
  return successors(key, before, now);
}
function isToldAsRemoved(reference, key, context) {
  const { path: path2 } = reference.object.document.file;
  const isOn = settingFor("removed-key-in-use", path2, context.settings).level !== "off";
  return isOn && removedKey(reference, key, context) !== void 0;
}
function resolveBefore({ target, namespace }, references) {
  const found2 = references.existence.resolve(target, namespace);
  if (found2.state === "present" || found2.state === "generated") return found2;
  if (found2.state === "unknown" && found2.otherHash)
    return { keys: found2.otherHash.keys, known: [found2.otherHash] };
  return void 0;
}
function successors(key, before, now) {
  const nothing = { renamedTo: void 0, similar: void 0 };
  if (now.state !== "present" && now.state !== "generated") return nothing;
  if (typeof now.keys === "string" || typeof before.keys === "string") return nothing;
  const { keys: had } = before;
  const added = [...now.keys].filter((each) => !had.has(each));
  const value = valuesOf(before.known[0]?.by).get(key);
  const values = valuesOf(now.known[0]?.by);
  const same = added.filter((each) => value !== void 0 && value !== "" && values.get(each) === value);
  return { renamedTo: same.length === 1 ? same[0] : void 0, similar: closest(key, added) };
}
function valuesOf(object) {
  const fields4 = [object?.value.data, object?.value.stringData];
  return new Map(fields4.flatMap((field) => Object.entries(asMapping(field))));
}

// src/gate/rules/reference-key/rule.ts
var rule_default57 = defineRule({
  id: "reference-key",
  group: "references",
  subject: "object",
  summary: "a pod needs a key that its ConfigMap or Secret does not have",
  severity: "error",
  certainty: "certain",
  prevents: ["reference-key-missing", "volume-mount-failed"],
  *check(object, context) {
    for (const [reference, { key, path: path2, existence, keys }] of faultsIn(object, context, "missing-key")) {
      if (reference.optional || isToldAsRemoved(reference, key, context)) continue;
      const there = keys === "unwritten" ? [] : [...keys];
      const meant = closest(key, there);
      const { container: container2, workload, target } = reference;
      yield {
        at: path2,
        workload,
        ...container2 ? { container: container2.name } : {},
        message: `${targetTitle(reference)} has no key "${key}"`,
        because: keys === "unwritten" ? "its manifest holds no data" : listed(there),
        fix: meant ? `key: ${meant}` : `add the key "${key}" to ${target.kind} ${target.name}`,
        predicts: consequenceOf(reference).predicts,
        // A manifest without any data is a stub that something else has to fill; who declared keys may have missed one.
        ...keys === "unwritten" ? { severity: "warning", certainty: "likely" } : {},
        ...existence.state === "declared" ? { certainty: "likely" } : {},
        ...reference.idle ? { severity: "note" } : {}
      };
    }
  }
});
function listed(keys) {
  if (keys.length === 0) return "it has no keys";
  const more = keys.length > 5 ? ` and ${keys.length - 5} more` : "";
  return `its keys: ${keys.slice(0, 5).join(", ")}${more}`;
}

// src/gate/rules/reference-namespace/rule.ts
var harmless = /* @__PURE__ */ new Set(["role-subject", "service", "webhook"]);
var rule_default58 = defineRule({
  id: "reference-namespace",
  group: "references",
  subject: "object",
  summary: "a reference names an object that exists only in another namespace",
  severity: "error",
  certainty: "certain",
  prevents: ["config-map-missing", "secret-missing", "service-account-missing", "volume-claim-missing"],
  *check(object, context) {
    for (const [reference, { unknown, found: found2 }] of faultsIn(object, context, "other-namespace")) {
      if (reference.optional) continue;
      const { target, namespace } = reference;
      const places = [...new Set(found2.map((known6) => known6.namespace ?? ""))];
      const present2 = found2.some(({ state }) => state === "present");
      const list = places.slice(0, 3).join(", ") + (places.length > 3 ? " and others" : "");
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} needs ${targetTitle(reference)}, but ${target.kind} ${target.name} is in ${list}`,
        because: `names are resolved in ${namespace} only`,
        fix: `put ${target.kind} ${target.name} into namespace ${namespace} as well:
metadata: {name: ${target.name}, namespace: ${namespace}}`,
        predicts: consequenceOf(reference).predicts,
        severity: gradeAbsence(reference, unknown, severityOf(reference)),
        certainty: present2 && consequenceOf(reference).vital ? "certain" : "likely",
        restsOnAbsence: true
      };
    }
  }
});
function severityOf(reference) {
  if (consequenceOf(reference).vital) return "error";
  return harmless.has(reference.use) ? "note" : "warning";
}

// src/gate/rules/removed-api/rule.ts
var rule_default59 = defineRule({
  id: "removed-api",
  group: "api",
  subject: "object",
  summary: "an object uses an API version that the target Kubernetes version no longer serves",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(object, { settings }) {
    const lifecycle = lifecycleOf(object);
    const target = settings.kubernetesMinor;
    if (lifecycle?.removed === void 0 || lifecycle.removed > target) return;
    yield {
      message: `${object.title} is of ${object.apiVersion}, which Kubernetes 1.${lifecycle.removed} removed`,
      at: ["apiVersion"],
      because: `1.${target} does not know it`,
      fix: replacementOf(lifecycle, target),
      predicts: `apply rejected: no matches for kind "${object.kind}" in version "${object.apiVersion}"`
    };
  }
});

// src/gate/rules/removed-key-in-use/rule.ts
var rule_default60 = defineRule({
  id: "removed-key-in-use",
  group: "references",
  subject: "object",
  summary: "a key of a ConfigMap or Secret is gone since the base branch, and a pod still reads it",
  severity: "error",
  certainty: "certain",
  prevents: ["reference-key-missing", "volume-mount-failed", "missing-environment-variable"],
  *check(object, context) {
    for (const [reference, { key, path: path2 }] of faultsIn(object, context, "missing-key")) {
      const removed = removedKey(reference, key, context);
      if (!removed) continue;
      const { container: container2, workload, target } = reference;
      const { renamedTo, similar } = removed;
      const meant = renamedTo ?? similar;
      const change = renamedTo === void 0 ? "removes" : "renames";
      yield {
        at: path2,
        workload,
        ...container2 ? { container: container2.name } : {},
        message: `this change ${change} key "${key}" of ${targetTitle(reference)}, which ${userTitle(reference)} still reads`,
        because: renamedTo === void 0 ? "the base branch has it" : `its value is now under ${renamedTo}`,
        fix: meant ? `key: ${meant}` : `put the key "${key}" back into ${target.kind} ${target.name}, or stop reading it first`,
        predicts: reference.optional ? "the container starts without it" : consequenceOf(reference).predicts,
        ...reference.optional ? { severity: "warning", certainty: "likely" } : {},
        ...reference.idle ? { severity: "note" } : {}
      };
    }
  }
});

// src/gate/model/resources/pod-level-resources.ts
function* podLevelConflicts(workload, context) {
  const pod = { value: workload.podSpec, path: workload.podSpecPath };
  const resources2 = [...resourceAmounts(pod, "requests"), ...resourceAmounts(pod, "limits")];
  for (const resource of new Set(resources2.map((amount) => amount.resource))) {
    const request = podAmount(workload, "requests", resource, context);
    const limit = podAmount(workload, "limits", resource, context);
    if (request && !isPlausible(request, "request")) continue;
    if (limit && !isPlausible(limit, "limit")) continue;
    if (request && limit && exceeds(request.quantity, limit.quantity)) {
      const what = `the pod requests ${request.text} of ${resource}, its limit is ${limit.text}`;
      yield conflict2(workload, request, what, `resources: {limits: {${resource}: ${request.text}}}`);
    }
    const total = totalRequest(workload, resource);
    const bound = request ?? limit;
    if (total && bound && exceeds(total, bound.quantity)) {
      const [whose, list] = request ? ["the pod itself", "requests"] : ["the limit of the pod,", "limits"];
      const what = `the containers together request more ${resource} than ${whose} ${bound.text}`;
      const fix = `resources: {${list}: {${resource}: ${written2(resource, total)}}}`;
      yield conflict2(workload, bound, what, fix);
    }
    if (limit) yield* containerLimits(workload, limit);
  }
}
function* containerLimits(workload, limit) {
  for (const container2 of workload.containers) {
    const own = resourceAmount(container2, "limits", limit.resource);
    if (container2.class !== "regular" || !own || !isPlausible(own, "limit")) continue;
    if (!limit.quantity || !exceeds(own.quantity, limit.quantity)) continue;
    const message = `container ${container2.name} has a ${own.resource} limit of ${own.text}, the pod only ${limit.text}`;
    const fix = `spec.resources of the pod: {limits: {${own.resource}: ${own.text}}}`;
    yield { ...conflict2(workload, own, message, fix), container: container2.name };
  }
}
function conflict2(workload, amount, what, fix) {
  return {
    message: `${workload.title}: ${what}`,
    at: amount.path,
    because: "the pod as a whole must hold what its containers ask for",
    fix,
    predicts: "apply rejected"
  };
}
function written2(resource, quantity) {
  const milli = roundToMilli(quantity).nano / 1000000n;
  if (resource === "cpu") return `${milli}m`;
  return milli % (1000n << 20n) === 0n ? `${milli / (1000n << 20n)}Mi` : `${(milli + 999n) / 1000n}`;
}
function exceeds(a, b) {
  return compareQuantities(roundToMilli(a), roundToMilli(b)) > 0;
}
function totalRequest(workload, resource) {
  let running = 0n;
  let sidecars = 0n;
  let starting = 0n;
  for (const container2 of workload.containers) {
    if (container2.class === "ephemeral") continue;
    const request = requestOf(container2, resource);
    if (request === void 0) continue;
    if (!isPlausible(request, "request")) return void 0;
    const { nano: nano2 } = request.quantity;
    if (container2.class !== "init") running += nano2;
    if (container2.class === "sidecar") sidecars += nano2;
    if (container2.class === "init" && nano2 + sidecars > starting) starting = nano2 + sidecars;
  }
  const nano = running > starting ? running : starting;
  return nano === 0n ? void 0 : { nano, suffix: "" };
}
function requestOf(container2, resource) {
  return resourceAmount(container2, "requests", resource) ?? resourceAmount(container2, "limits", resource);
}

// src/gate/rules/request-exceeds-limit/rule.ts
var rule_default61 = defineRule({
  id: "request-exceeds-limit",
  group: "resources",
  subject: "workload",
  summary: "a request is larger than the limit",
  severity: "error",
  certainty: "certain",
  prevents: ["limit-range-refusal"],
  *check(workload, context) {
    for (const container2 of workload.containers) {
      if (container2.class === "ephemeral") continue;
      for (const request of resourceAmounts(container2, "requests")) {
        if (!isPlausible(request, "request")) continue;
        const limit = resourceAmount(container2, "limits", request.resource);
        yield* limit ? againstOwn(container2, request, limit) : againstRange(container2, request, context);
      }
    }
    yield* podLevelConflicts(workload, context);
  }
});
function* againstOwn(container2, request, limit) {
  if (!isPlausible(limit, "limit") || !request.quantity) return;
  const order = compareQuantities(roundToMilli(request.quantity), roundToMilli(limit.quantity));
  const { resource } = request;
  if (order === 0 || order < 0 && mayOvercommit(resource)) return;
  yield {
    message: `${container2.title} requests ${request.text} of ${resource}, its limit is ${limit.text}`,
    at: request.path,
    because: mayOvercommit(resource) ? `must be less than or equal to ${resource} limit of ${limit.text}` : `must be equal to ${resource} limit of ${limit.text}`,
    fix: `requests: {${resource}: ${limit.text}}
or limits: {${resource}: ${request.text}}`,
    predicts: "apply rejected",
    container: container2.name
  };
}
function* againstRange(container2, request, context) {
  const { workload } = container2;
  const { resource, quantity } = request;
  const byDefault = rangeDefault(context.inventory, workload.object, "limits", resource);
  if (!byDefault || !quantity || compareQuantities(roundToMilli(quantity), roundToMilli(byDefault.quantity)) <= 0)
    return;
  yield {
    message: `${container2.title} requests ${request.text} of ${resource}, more than the default limit of ${byDefault.range.title}`,
    at: request.path,
    because: `the pod gets ${byDefault.text} as its limit`,
    fix: `limits: {${resource}: ${request.text}}`,
    predicts: refusal4(workload),
    container: container2.name,
    ...byDefault.assumed ? { severity: "warning", certainty: "likely" } : {}
  };
}
function refusal4(workload) {
  return workload.object.kind === "Pod" ? "apply rejected" : "FailedCreate; no pod is ever made";
}
function mayOvercommit(resource) {
  return !resource.startsWith("hugepages-") && (!resource.includes("/") || /^(?:[^/]*\.)?kubernetes\.io\//.test(resource));
}

// src/gate/model/resources/quantity-sites.ts
function* workloadQuantities(workload) {
  for (const container2 of workload.containers) {
    for (const site of limitsAndRequests(container2, container2.title)) yield { ...site, container: container2 };
  }
  yield* limitsAndRequests(
    { value: workload.podSpec, path: workload.podSpecPath },
    `the pod (${workload.title})`
  );
  for (const [index, volume2] of asList(workload.podSpec.volumes).entries()) {
    const { name, emptyDir, ephemeral } = asMapping(volume2);
    const path2 = [...workload.podSpecPath, "volumes", index];
    const title = `volume ${asString(name) ?? "(no name)"} (${workload.title})`;
    const size2 = amountIn(emptyDir, [...path2, "emptyDir"], "sizeLimit");
    if (size2) yield { amount: size2, use: "total", title: `sizeLimit of ${title}` };
    const claim2 = asMapping(asMapping(ephemeral).volumeClaimTemplate);
    yield* claimSizes(claim2, [...path2, "ephemeral", "volumeClaimTemplate"], title);
  }
}
function* objectQuantities({ group, kind, value, title }) {
  const spec = asMapping(value.spec);
  const total = (list, path2) => amountsIn(list, path2).map((amount) => ({
    amount,
    use: "total",
    title: `${amount.resource} of ${title}`
  }));
  if (group === "apps" && kind === "StatefulSet") {
    for (const [index, claim2] of asList(spec.volumeClaimTemplates).entries()) {
      yield* claimSizes(asMapping(claim2), ["spec", "volumeClaimTemplates", index], title);
    }
  }
  if (group !== "") return;
  if (kind === "PersistentVolumeClaim") yield* claimSizes(value, [], title);
  if (kind === "PersistentVolume") yield* total(spec.capacity, ["spec", "capacity"]);
  if (kind === "ResourceQuota") yield* total(spec.hard, ["spec", "hard"]);
  if (kind !== "LimitRange") return;
  for (const [index, item] of asList(spec.limits).map(asMapping).entries()) {
    for (const field of ["default", "defaultRequest", "max", "min"]) {
      const use = field === "default" ? "limit" : field === "defaultRequest" ? "request" : "total";
      for (const amount of amountsIn(item[field], ["spec", "limits", index, field])) {
        yield { amount, use, title: `${field} ${amount.resource} of ${title}` };
      }
    }
  }
}
function* limitsAndRequests(owner, title) {
  for (const amount of resourceAmounts(owner, "limits")) {
    yield { amount, use: "limit", title: `${amount.resource} limit of ${title}` };
  }
  for (const amount of resourceAmounts(owner, "requests")) {
    yield { amount, use: "request", title: `${amount.resource} request of ${title}` };
  }
}
function* claimSizes(claim2, path2, title) {
  const owner = { value: claim2.spec, path: [...path2, "spec"] };
  for (const site of limitsAndRequests(owner, title)) {
    yield { ...site, use: "total", title: `${site.amount.resource} size of ${title}` };
  }
}

// src/gate/rules/resource-unit/rule.ts
var rule_default62 = defineRule({
  id: "resource-unit",
  group: "resources",
  subject: "object",
  summary: "a memory or CPU quantity is invalid, or its unit looks like a typo",
  severity: "error",
  certainty: "certain",
  prevents: ["memory-limit-below-startup", "sandbox-failed", "insufficient-resources"],
  *check(object, context) {
    for (const site of objectQuantities(object)) yield* slipAt(site);
    for (const workload of workloadsOf(object, context.settings)) {
      const own = [...workloadQuantities(workload)].flatMap((site) => [...slipAt(site)]);
      for (const container2 of workload.containers) pushAll(own, heapSlips(container2, context));
      for (const problem2 of own) {
        yield {
          ...problem2,
          ...workload.testHook ? { severity: "note" } : {},
          ...workload.guessed ? { certainty: "heuristic" } : {}
        };
      }
    }
  }
});
function* slipAt({ amount, use, title, container: container2 }) {
  const slip = unitSlip(amount, use);
  if (!slip) return;
  const { message, instead, ...rest } = slip;
  yield {
    ...rest,
    message: `${title}: ${message}`,
    at: amount.path,
    fix: `${amount.resource}: ${instead ?? (amount.resource.endsWith("cpu") ? "500m" : "256Mi")}`,
    ...container2 ? { container: container2.name } : {}
  };
}
function* heapSlips(container2, context) {
  for (const { text, refused: refused5, runtime, at } of heapSettings(container2, context.inventory)) {
    if (refused5 === void 0) continue;
    yield {
      message: `${container2.title}: ${text} has a unit that the runtime does not recognize`,
      at,
      because: "the program exits with an error before it starts",
      fix: runtime.write(refused5),
      predicts: "CrashLoopBackOff",
      certainty: "likely",
      container: container2.name
    };
  }
}

// src/gate/rules/restart-policy/rule.ts
var rule_default63 = defineRule({
  id: "restart-policy",
  group: "commands",
  subject: "workload",
  summary: "a restart policy that this kind of workload or container does not allow",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(workload, context) {
    const at = [...workload.podSpecPath, "restartPolicy"];
    const refused5 = ofPods2(workload);
    const grade2 = gradeUnrendered(workload.object, context);
    if (refused5) yield { predicts: refusalOf(workload), ...refused5, ...grade2, at };
    for (const container2 of workload.containers) {
      const own = ofContainer(container2, context.settings.kubernetesMinor);
      const place = [...container2.path, "restartPolicy"];
      if (own) yield { predicts: refusalOf(workload), ...own, at: place, container: container2.name };
    }
  }
});
var endless2 = /* @__PURE__ */ new Set([
  ...["Deployment", "ReplicaSet", "StatefulSet", "DaemonSet"].map((kind) => `apps/${kind}`),
  ...["Deployment", "ReplicaSet", "DaemonSet"].map((kind) => `extensions/${kind}`),
  ...["/ReplicationController", "/DeploymentConfig", "apps.openshift.io/DeploymentConfig"],
  ...["argoproj.io/Rollout", "serving.knative.dev/Service", "serving.knative.dev/Configuration"]
]);
var jobs = /* @__PURE__ */ new Set(["batch/Job", "batch/CronJob"]);
var makersOfJobs = /* @__PURE__ */ new Set(["keda.sh/ScaledJob", "jobset.x-k8s.io/JobSet"]);
function ofPods2(workload) {
  const { object, podSpec, title } = workload;
  const kind = `${object.group}/${object.kind}`;
  const policy = podSpec.restartPolicy ?? void 0;
  const has = `${title} has restartPolicy ${JSON.stringify(policy)}`;
  if (endless2.has(kind)) {
    if (policy === void 0 || policy === "Always") return void 0;
    const because3 = `the pods of a ${object.kind} are always restarted`;
    return { message: has, because: because3, fix: "restartPolicy: Always (work that finishes belongs in a Job)" };
  }
  if (!jobs.has(kind) && !makersOfJobs.has(kind)) return void 0;
  if (policy === void 0 && !jobs.has(kind)) return void 0;
  const fix = "restartPolicy: OnFailure (restart the container) or Never (make a new pod)";
  if (policy === void 0) {
    const because3 = "without one it would be Always, and a Job has an end";
    return { message: `${title} has no restartPolicy`, because: because3, fix };
  }
  if (policy !== "OnFailure" && policy !== "Never") {
    return { message: has, because: "a Job must be able to finish: OnFailure or Never", fix };
  }
  if (policy === "Never" || !hasFailurePolicy(workload)) return void 0;
  return {
    message: `${has} and a podFailurePolicy`,
    because: "a podFailurePolicy judges pods that are not restarted",
    fix: "restartPolicy: Never"
  };
}
function hasFailurePolicy({ object, podSpecPath }) {
  const jobSpec = podSpecPath.slice(0, -"template.spec".split(".").length);
  return isMapping(valueAt(object.value, [...jobSpec, "podFailurePolicy"]));
}
function ofContainer(container2, minor) {
  const { restartPolicy: policy } = container2.value;
  if (minor >= 35 || policy === void 0 || policy === null) return void 0;
  const isInit = container2.class === "init" || container2.class === "sidecar";
  if (container2.class === "ephemeral" || isInit && policy === "Always") return void 0;
  const refused5 = {
    message: `${container2.title} has restartPolicy ${JSON.stringify(policy)}, which Kubernetes 1.${minor} does not know here`,
    because: isInit ? "before 1.35 an init container takes only Always, to be a sidecar" : "before 1.35 only init containers take one, to be sidecars",
    fix: "remove it: the restartPolicy of the pod holds"
  };
  return minor === 34 ? { ...refused5, severity: "warning", predicts: "the API server drops it; the policy of the pod holds" } : refused5;
}

// src/gate/model/objects/selected-workloads.ts
function givenLabels({ object }) {
  const { kind, name } = object;
  if (kind === "StatefulSet") {
    return {
      "statefulset.kubernetes.io/pod-name": `${name}-#`,
      "apps.kubernetes.io/pod-index": void 0,
      "controller-revision-hash": void 0
    };
  }
  if (kind === "DaemonSet") return { "controller-revision-hash": void 0 };
  if (kind === "Deployment" || kind === "ReplicaSet") return { "pod-template-hash": void 0 };
  if (kind === "Rollout") return { "rollouts-pod-template-hash": void 0 };
  if (kind === "CronJob") return { "job-name": void 0, "batch.kubernetes.io/job-name": void 0 };
  if (kind === "Job") {
    return { "job-name": name, "batch.kubernetes.io/job-name": name, "controller-uid": void 0 };
  }
  return {};
}
function podsMeet(workload, requirement) {
  if (isMet(requirement, workload.podLabels)) return true;
  const labels = givenLabels(workload);
  if (!Object.hasOwn(labels, requirement.key)) return false;
  const value = labels[requirement.key];
  return value === void 0 || requirement.values.some((wanted) => patternOf(wanted) === patternOf(value));
}
function patternOf(value) {
  return value.replace(/-\d+$/, "-#");
}
var LabelIndex = class {
  #byLabel = /* @__PURE__ */ new Map();
  #all;
  constructor(workloads) {
    this.#all = workloads;
    for (const workload of workloads) {
      const labels = givenLabels(workload);
      for (const key of Object.keys({ ...labels, ...workload.podLabels })) this.#add(key, workload);
      for (const [key, value] of Object.entries(workload.podLabels)) {
        if (typeof value === "string") this.#add(`${key}\0${value}`, workload);
      }
      for (const [key, value] of Object.entries(labels)) {
        this.#add(`${key}\0${value === void 0 ? "any" : "pattern"}\0${patternOf(value ?? "")}`, workload);
      }
    }
  }
  /** Every workload that may satisfy all conditions, and as few others as can be. */
  candidates(requirements) {
    const lists2 = requirements.flatMap(({ key, operator, values }) => {
      if (operator === "Exists") return [this.#get(key)];
      if (operator !== "In") return [];
      const found2 = values.flatMap((value) => [
        ...this.#get(`${key}\0${value}`),
        ...this.#get(`${key}\0pattern\0${patternOf(value)}`),
        ...this.#get(`${key}\0any\0`)
      ]);
      return [[...new Set(found2)]];
    });
    return lists2.toSorted((a, b) => a.length - b.length)[0] ?? this.#all;
  }
  #get(label) {
    return this.#byLabel.get(label) ?? [];
  }
  #add(label, workload) {
    const known6 = this.#byLabel.get(label);
    if (known6) known6.push(workload);
    else this.#byLabel.set(label, [workload]);
  }
};
var indices = /* @__PURE__ */ new WeakMap();
function selectedWorkloads(object, requirements, inventory) {
  const namespace = inventory.namespaceOf(object);
  return matchingWorkloads(requirements, inventory).filter(
    (workload) => mayShare(inventory.namespaceOf(workload.object), namespace)
  );
}
function matchingWorkloads(requirements, inventory) {
  return indexOf(inventory).candidates(requirements).filter((workload) => requirements.every((requirement) => podsMeet(workload, requirement)));
}
function nearestMatch(object, requirements, inventory) {
  const namespace = inventory.namespaceOf(object);
  let unmet = requirements;
  let best = [];
  for (const requirement of requirements) {
    for (const workload of indexOf(inventory).candidates([requirement]).slice(0, 100)) {
      if (!mayShare(inventory.namespaceOf(workload.object), namespace)) continue;
      const left = requirements.filter((each) => !podsMeet(workload, each));
      if (left.length < unmet.length) [unmet, best] = [left, []];
      if (left.length === unmet.length && left.length < requirements.length) best.push(workload);
    }
  }
  if (best.length === 0 && requirements.length === 1) {
    const withKey = requirements.map((only) => ({ ...only, operator: "Exists" }));
    best = selectedWorkloads(object, withKey, inventory).slice(0, 100);
    if (best.length === 1) best = [...best, ...best];
  }
  if (best.length < 2) return best[0] && { unmet, workload: best[0] };
  const [{ key = "", values = [] } = {}] = unmet;
  const label = ({ podLabels }) => asString(podLabels[key]) ?? "";
  const meant = closest(values[0] ?? "", best.map(label));
  return { unmet, workload: best.find((workload) => meant !== void 0 && label(workload) === meant) };
}
function indexOf(inventory) {
  let index = indices.get(inventory);
  if (!index) {
    index = new LabelIndex(inventory.workloads);
    indices.set(inventory, index);
  }
  return index;
}
function replicasOf({ object }) {
  if (!["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "Rollout"].includes(object.kind))
    return void 0;
  const replicas = asMapping(object.value.spec).replicas ?? 1;
  return Number.isInteger(replicas) && replicas >= 0 ? replicas : void 0;
}

// src/gate/model/objects/scaling.ts
function deadlockOf(budget2, inventory) {
  const { maxUnavailable, minAvailable, selector: selector2 } = asMapping(budget2.value.spec);
  if (shareOf(maxUnavailable) === 0 || maxUnavailable === 0) {
    return { at: ["spec", "maxUnavailable"], says: `maxUnavailable: ${maxUnavailable}` };
  }
  const at = ["spec", "minAvailable"];
  const share = shareOf(minAvailable);
  if (share === 100) return { at, says: "minAvailable: 100%" };
  const wanted = asNumber(minAvailable);
  if (share === void 0 && wanted === void 0) return void 0;
  const requirements = requirementsOf(selector2, ["spec", "selector"]);
  const counts2 = selectedWorkloads(budget2, requirements, inventory).map(
    (workload) => mostReplicas(workload, inventory)
  );
  let pods = 0;
  for (const count of counts2) {
    if (count === void 0) return void 0;
    pods += count;
  }
  if (pods === 0 || !Number.isFinite(pods)) return void 0;
  const kept = share === void 0 ? wanted ?? 0 : Math.ceil(share * pods / 100);
  return kept >= pods ? { at, says: `minAvailable: ${minAvailable} of ${pods} pod${pods > 1 ? "s" : ""}` } : void 0;
}
function shareOf(value) {
  const digits = /^(\d{1,3})%$/.exec(asString(value) ?? "")?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function mostReplicas(workload, inventory) {
  const written3 = replicasOf(workload);
  if (written3 === void 0) return void 0;
  const scaled = scalersOf(workload, inventory).map(({ kind, value }) => {
    const { maxReplicas, maxReplicaCount } = asMapping(value.spec);
    return asNumber(kind === "ScaledObject" ? maxReplicaCount ?? 100 : maxReplicas) ?? Number.POSITIVE_INFINITY;
  });
  return largest([written3, ...scaled]);
}
var scalers = /* @__PURE__ */ new WeakMap();
function scalersOf({ object }, inventory) {
  let byTarget = scalers.get(inventory);
  if (!byTarget) {
    byTarget = /* @__PURE__ */ new Map();
    const all = [
      ...inventory.ofKind("autoscaling", "HorizontalPodAutoscaler"),
      ...inventory.ofKind("keda.sh", "ScaledObject")
    ];
    for (const scaler of all) {
      const { kind, name } = asMapping(asMapping(scaler.value.spec).scaleTargetRef);
      const key = `${asString(kind) ?? "Deployment"}/${asString(name)}`;
      byTarget.set(key, [...byTarget.get(key) ?? [], scaler]);
    }
    scalers.set(inventory, byTarget);
  }
  const namespace = inventory.namespaceOf(object);
  return (byTarget.get(`${object.kind}/${object.name}`) ?? []).filter(
    (scaler) => mayShare(inventory.namespaceOf(scaler), namespace)
  );
}

// src/gate/rules/scaling-target/rule.ts
var rule_default64 = defineRule({
  id: "scaling-target",
  group: "relations",
  subject: "object",
  summary: "an autoscaler has no target, or a disruption budget never allows an eviction",
  severity: "warning",
  certainty: "likely",
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["scale-target"])) {
      yield { ...missingProblem(reference, unknown, "warning"), ...otherKind(reference, context) };
    }
    if (object.kind === "PodDisruptionBudget" && object.group === "policy") yield* budget(object, context);
  }
});
var scalable = [
  { group: "apps", kind: "Deployment" },
  { group: "apps", kind: "StatefulSet" },
  { group: "argoproj.io", kind: "Rollout" }
];
function otherKind({ target, namespace }, context) {
  const { name } = target;
  const { existence } = referencesIn(context);
  const there = scalable.find((kind) => existence.resolve({ ...kind, name }, namespace).state === "present");
  if (!there) return {};
  const apiVersion = there.group === "apps" ? "apps/v1" : "argoproj.io/v1alpha1";
  return {
    because: `${name} is a ${there.kind} of ${apiVersion}`,
    fix: `scaleTargetRef: {apiVersion: ${apiVersion}, kind: ${there.kind}, name: ${name}}`
  };
}
function* budget(object, { inventory }) {
  const deadlock = deadlockOf(object, inventory);
  if (!deadlock) return;
  yield {
    message: `${object.title} never allows an eviction: ${deadlock.says}`,
    at: deadlock.at,
    because: "a node with such a pod cannot be drained",
    fix: `allow one at a time, and run two or more:
maxUnavailable: 1`,
    predicts: "no crash; node upgrades hang"
  };
}

// src/gate/rules/schema/rule.ts
var rule_default65 = defineRule({
  id: "schema",
  group: "api",
  subject: "input",
  summary: "a field is unknown, missing, or of a type or value that the API server refuses",
  severity: "error",
  certainty: "certain",
  prevents: []
});

// src/gate/rules/schema-unknown/rule.ts
var rule_default66 = defineRule({
  id: "schema-unknown",
  group: "api",
  subject: "input",
  summary: "there is no schema for this kind, so its fields were not checked",
  severity: "note",
  certainty: "certain",
  prevents: []
});

// src/gate/rules/script-missing/rule.ts
var rule_default67 = defineRule({
  id: "script-missing",
  group: "commands",
  subject: "container",
  summary: "a container runs a file that its ConfigMap or Secret does not have",
  severity: "error",
  certainty: "certain",
  prevents: ["command-not-found", "missing-file"],
  *check(container2, context) {
    const run = runFileOf(container2);
    const file = run && mountedFileAt(container2, run.path, context);
    if (!run || file?.state !== "absent" || file.isSubPath) return;
    const meant = closest(run.path, file.files);
    const names = file.files.slice(0, 5).join(", ");
    yield {
      message: `${container2.title} runs ${run.path}, which ${file.title} does not have`,
      at: run.word.path,
      because: names === "" ? "the volume is empty" : `its files: ${names}`,
      fix: meant ? `"${meant}"` : `add the file to the volume, or run one that is there`,
      predicts: predicted(run.isFirst, run.readBy),
      ...gradeUnrendered(container2.workload.object, context)
    };
  }
});
function predicted(isFirst, readBy) {
  if (isFirst) return "StartError 128: no such file or directory; the container never starts";
  return `exit ${readBy === void 0 || readBy === "bash" ? 127 : 2}: no such file or directory; CrashLoopBackOff`;
}

// src/gate/rules/script-not-executable/rule.ts
var rule_default68 = defineRule({
  id: "script-not-executable",
  group: "commands",
  subject: "container",
  summary: "a container executes a file from a ConfigMap or Secret that is not executable",
  severity: "error",
  certainty: "certain",
  prevents: ["command-not-executable"],
  *check(container2, context) {
    const run = runFileOf(container2);
    if (!run || run.readBy !== void 0 || isWindows(container2.workload)) return;
    const file = mountedFileAt(container2, run.path, context);
    if (!file || file.mode === void 0 || file.state === "absent" || mayExecute(file.mode, run, container2))
      return;
    const octal = `0${file.mode.toString(8).padStart(3, "0")}`;
    const field = file.modePath.at(-1);
    yield {
      message: `${container2.title} executes ${run.path} from ${file.title}, whose files have mode ${octal}`,
      at: run.word.path,
      because: (file.mode & 73) === 0 ? "nobody may execute it, not even root" : "only root may execute it",
      fix: `${field}: 0755   # of the volume's ${field === "mode" ? "item" : file.kind}; or let a shell read it: command: ["sh", ${JSON.stringify(run.word.text)}]`,
      predicts: run.isFirst ? "StartError 128: exec: permission denied; the container never starts" : "exit 126: Permission denied; CrashLoopBackOff",
      ...gradeUnrendered(container2.workload.object, context)
    };
  }
});
function mayExecute(mode, run, container2) {
  if ((mode & 73) === 0) return false;
  if ((mode & 9) !== 0 || !isNonRoot(container2)) return true;
  return run.isFirst && !lacksCapability(container2, "DAC_OVERRIDE");
}

// src/gate/rules/secret-exists/rule.ts
var uses2 = ["env", "envFrom", "volume", "projected", "volume-driver", "scaler-auth"];
var rule_default69 = defineRule({
  id: "secret-exists",
  group: "references",
  subject: "object",
  summary: "a pod needs a Secret that no manifest creates",
  severity: "warning",
  certainty: "likely",
  prevents: ["secret-missing", "volume-mount-failed"],
  *check(object, context) {
    const wanted = context.settings.references.secrets;
    for (const [reference, unknown] of missingIn(object, context, uses2)) {
      if (reference.target.kind !== "Secret") continue;
      const severity = wanted ?? (unknown.nearMiss ? "error" : "warning");
      yield {
        // Who sets this to error says that every Secret is in the set or declared.
        certainty: wanted === "error" ? "certain" : "likely",
        ...missingProblem(reference, unknown, severity)
      };
    }
  }
});

// src/gate/references/secret-types.ts
var typePaths = {
  "/Secret": ["type"],
  "bitnami.com/SealedSecret": ["spec", "template", "type"],
  "external-secrets.io/ExternalSecret": ["spec", "target", "template", "type"]
};
var pullSecretTypes = [
  "kubernetes.io/dockerconfigjson",
  "kubernetes.io/dockercfg"
];
function secretTypeOf(object) {
  const key = `${object.group}/${object.kind}`;
  const path2 = Object.hasOwn(typePaths, key) ? typePaths[key] : void 0;
  if (!path2) return void 0;
  const type = asString(valueAt(object.value, path2)) || "Opaque";
  return isPlaceholder(type) || type.startsWith("ENC[") ? void 0 : { type, path: path2 };
}
var demands = {
  "kubernetes.io/dockerconfigjson": { keys: [".dockerconfigjson"] },
  "kubernetes.io/dockercfg": { keys: [".dockercfg"] },
  "kubernetes.io/tls": { keys: ["tls.crt", "tls.key"] },
  "kubernetes.io/ssh-auth": { keys: ["ssh-privatekey"] },
  "kubernetes.io/basic-auth": { keys: ["username", "password"], any: true }
};
function demandedKeys(type, there) {
  const { keys = [], any = false } = Object.hasOwn(demands, type) ? demands[type] ?? {} : {};
  const absent3 = keys.filter((key) => !there.has(key));
  return { absent: any && absent3.length < keys.length ? [] : absent3, any };
}
function keysOfSecret(object) {
  if (object.kind === "Secret") return writtenKeys(object);
  return productsOf(object, { generators: [], isMounted: () => false })[0]?.keys ?? "open";
}
function pathOfKey(object, key) {
  if (object.kind === "SealedSecret") return ["spec", "encryptedData", key];
  const field = isMapping(object.value.data) || !isMapping(object.value.stringData) ? "data" : "stringData";
  return [field, key];
}
function hasCertificate(keys) {
  return keys.has("tls.crt") && keys.has("tls.key") || keys.has("cert");
}
function tokenAccount(object) {
  return asString(asMapping(object.annotations)["kubernetes.io/service-account.name"]) || void 0;
}

// src/gate/rules/secret-type/rule.ts
var rule_default70 = defineRule({
  id: "secret-type",
  group: "references",
  subject: "object",
  summary: "a Secret lacks the keys its type requires, or has the wrong type for its use",
  severity: "error",
  certainty: "certain",
  prevents: ["image-pull-unauthorized"],
  *check(object, context) {
    const references = referencesIn(context);
    yield* missingKeys(object, references);
    yield* wrongPullSecret(object, references);
    yield* withoutCertificate(object, references);
  }
});
function* missingKeys(object, references) {
  const secret2 = secretTypeOf(object);
  if (!secret2 || object.kind === "ExternalSecret") return;
  const { type } = secret2;
  const account = ["metadata", "annotations", "kubernetes.io/service-account.name"];
  const isToken = type === "kubernetes.io/service-account-token";
  if (object.kind === "Secret" && isToken && !tokenAccount(object)) {
    yield refused4(object, type, account, "annotation kubernetes.io/service-account.name");
  }
  const keys = keysOfSecret(object);
  if (keys === "open" || references.existence.isPatched(object)) return;
  const { absent: absent3, any } = demandedKeys(type, keys === "unwritten" ? /* @__PURE__ */ new Set() : keys);
  const [first] = absent3;
  if (first === void 0) return;
  const names = absent3.map((key) => `"${key}"`);
  yield refused4(
    object,
    type,
    pathOfKey(object, first),
    any ? `key ${names.join(" or ")}` : names.length > 1 ? `keys ${names.join(" and ")}` : `key ${names[0]}`
  );
}
function refused4(object, type, at, what) {
  return {
    message: `${object.title} is of type ${type} and has no ${what}`,
    at,
    because: "the API server refuses the Secret",
    fix: `add the ${what}, or take another type, for example
type: Opaque`,
    predicts: "apply rejected",
    ...object.kind === "Secret" ? {} : { certainty: "likely" }
  };
}
function* wrongPullSecret(object, references) {
  const secret2 = secretTypeOf(object);
  const puller = references.pullerOf(object);
  if (!secret2 || !puller || pullSecretTypes.includes(secret2.type)) return;
  yield {
    message: `${object.title} is a pull secret of ${puller.object.title}, but of type ${secret2.type}`,
    at: secret2.path,
    because: "the kubelet ignores it and pulls without credentials",
    fix: "type: kubernetes.io/dockerconfigjson",
    predicts: "ImagePullBackOff if the registry wants a login",
    severity: "warning",
    certainty: "likely"
  };
}
function* withoutCertificate(object, references) {
  if (isKustomization(object)) return;
  for (const reference of references.of(object)) {
    const existence = references.resolve(reference);
    if (reference.use !== "tls" || existence.state !== "present") continue;
    const { keys } = existence;
    if (typeof keys === "string" || hasCertificate(keys)) continue;
    if (existence.known.some(({ by }) => secretTypeOf(by)?.type === "kubernetes.io/tls")) continue;
    yield {
      ...problemSite(reference),
      message: `${targetTitle(reference)}, which ${userTitle(reference)} serves, has no tls.crt and tls.key`,
      because: "there is no certificate to serve",
      fix: `kubectl create secret tls ${reference.target.name} --cert=CERT.pem --key=KEY.pem`,
      predicts: consequenceOf(reference).predicts,
      severity: "warning",
      certainty: "likely"
    };
  }
}

// src/gate/model/objects/own-selector.ts
function* selectorFaults(workload, context) {
  const place = selectorOf(workload);
  if (!place) return;
  const { path: path2, isMap } = place;
  const { object, podLabels, title } = workload;
  const selector2 = valueAt(object.value, path2);
  const labels = Object.entries(podLabels).flatMap(
    ([key, value]) => typeof value === "string" ? [`${key}: ${JSON.stringify(value)}`] : []
  );
  if (isMap ? Object.keys(asMapping(selector2)).length === 0 : isEmpty(selector2)) {
    if (isMap || isLeftToSchema(selector2, workload, context)) return;
    const what = isMapping(selector2) ? "an empty selector" : "no selector";
    const fix = `selector:
  matchLabels: {${labels[0] ?? `app: ${object.name}`}}`;
    yield { message: `${title} has ${what}`, at: path2, because: "it must choose its own pods", fix };
    return;
  }
  for (const requirement of isMap ? requirementsOfMap(selector2, path2) : requirementsOf(selector2, path2)) {
    const refused5 = refusedRequirement(requirement);
    const { key, operator } = requirement;
    if (hasKey(podLabels, key) && typeof podLabels[key] !== "string") continue;
    if ([podLabels[key] ?? "", ...requirement.values].some((text) => isPlaceholder(String(text)))) continue;
    if (refused5) {
      const message = `${title} has a selector with ${operator} that cannot be read`;
      const fix = "{key: app, operator: In, values: [NAME]}";
      const isKnown = ["In", "NotIn", "Exists", "DoesNotExist"].includes(operator);
      const at = isKnown ? requirement.path : [...requirement.path, "operator"];
      yield { message, at, because: refused5, fix };
    } else if (!isMet(requirement, podLabels)) {
      yield {
        message: `${title} selects pods with ${writeRequirement(requirement)}, its own do not fit`,
        at: requirement.path,
        because: labelsShown(requirement, workload),
        fix: fixFor4(requirement, workload)
      };
    }
  }
}
function selectorOf({ object, templatePath }) {
  switch (`${object.group}/${object.kind}`) {
    case "apps/Deployment":
    case "apps/StatefulSet":
    case "apps/DaemonSet":
    case "apps/ReplicaSet":
    case "argoproj.io/Rollout":
      return { path: ["spec", "selector"] };
    case "/ReplicationController":
    case "/DeploymentConfig":
    case "apps.openshift.io/DeploymentConfig":
      return { path: ["spec", "selector"], isMap: true };
    case "batch/Job":
    case "batch/CronJob": {
      const spec = templatePath.slice(0, -1);
      const isManual = valueAt(object.value, [...spec, "manualSelector"]) === true;
      return isManual ? { path: [...spec, "selector"] } : void 0;
    }
    default:
      return void 0;
  }
}
function isEmpty(selector2) {
  const { matchLabels, matchExpressions } = asMapping(selector2);
  return Object.keys(asMapping(matchLabels)).length === 0 && asList(matchExpressions).length === 0;
}
function isLeftToSchema(selector2, { object }, { settings }) {
  if (object.group !== "apps" || settings.kubernetesMinor < oldestKubernetesMinor) return false;
  if (!isMapping(selector2)) return true;
  const { matchLabels = {}, matchExpressions = [], ...unknown } = selector2;
  const isReadable = (matchLabels === null || isMapping(matchLabels)) && (matchExpressions === null || Array.isArray(matchExpressions));
  return !isReadable || Object.keys(unknown).length > 0;
}
function labelsShown({ key }, { podLabels }) {
  if (hasKey(podLabels, key)) return `its pods have ${key}=${asString(podLabels[key])}`;
  const keys = Object.keys(podLabels);
  return keys.length === 0 ? "its pods have no labels" : `its pods have only ${keys.slice(0, 5).join(", ")}`;
}
function fixFor4({ key, operator, values }, { podLabels, templatePath }) {
  const at = [...templatePath, "metadata", "labels"].join(".");
  if (operator === "In") return `${at}:
  ${key}: ${JSON.stringify(values[0])}`;
  if (operator === "Exists") return `${at}:
  ${key}: VALUE`;
  return `${at}: remove ${key}: ${asString(asMapping(podLabels)[key]) ?? ""}`.trimEnd();
}

// src/gate/rules/selector-labels/rule.ts
var rule_default71 = defineRule({
  id: "selector-labels",
  group: "relations",
  subject: "workload",
  summary: "the selector of a workload does not match the labels of its own pods",
  severity: "error",
  certainty: "certain",
  prevents: [],
  *check(workload, context) {
    const predicts2 = workload.object.kind === "Rollout" ? "InvalidSpec; no pod is made" : "apply rejected";
    for (const fault of selectorFaults(workload, context)) {
      yield { ...fault, predicts: predicts2, ...gradeUnrenderedLabels(workload.object, context) };
    }
  }
});

// src/gate/rules/service-account-exists/rule.ts
var rule_default72 = defineRule({
  id: "service-account-exists",
  group: "references",
  subject: "object",
  summary: "a pod runs as a ServiceAccount that no manifest creates",
  severity: "error",
  certainty: "likely",
  prevents: ["service-account-missing"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["service-account", "role-subject"])) {
      yield missingProblem(reference, unknown, reference.use === "service-account" ? "error" : "note");
    }
  }
});

// src/gate/rules/service-exists/rule.ts
var rule_default73 = defineRule({
  id: "service-exists",
  group: "references",
  subject: "object",
  summary: "a StatefulSet, Rollout or webhook names a Service that is not among the manifests",
  severity: "note",
  certainty: "likely",
  prevents: ["dependency-not-resolved"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["service", "webhook"]))
      yield missingProblem(reference, unknown, "note");
    for (const [reference, unknown] of missingIn(object, context, ["rollout-service"]))
      yield missingProblem(reference, unknown, "warning");
  }
});

// src/gate/model/objects/closed-namespace.ts
var systemNamespaces = /* @__PURE__ */ new Set(["kube-system", "kube-public", "kube-node-lease"]);
var podlessGroups = /(?:^|\.)(?:cert-manager\.io|certmanager\.k8s\.io|external-secrets\.io|bitnami\.com|istio\.io|traefik\.io|traefik\.containo\.us|keda\.sh|kyverno\.io|gatekeeper\.sh|projectcontour\.io|cilium\.io|projectcalico\.org|linkerd\.io|metallb\.io|gke\.io|google\.com|k8s\.aws|openshift\.io|konghq\.com|nginx\.org|getambassador\.io|hashicorp\.com|doppler\.com|infisical\.com|onepassword\.com|fluxcd\.io|cattle\.io|knative\.dev|cncf\.io|config\.k8s\.io|csi\.x-k8s\.io|(?:snapshot\.)?storage\.k8s\.io|autoscaling\.k8s\.io)$/;
var podlessKinds = /* @__PURE__ */ new Set([
  "AlertmanagerConfig",
  "AnalysisTemplate",
  "AppProject",
  "ClusterAnalysisTemplate",
  "GatewayClass",
  "GRPCRoute",
  "HTTPRoute",
  "PodMonitor",
  "Probe",
  "PrometheusRule",
  "ReferenceGrant",
  "ScrapeConfig",
  "ServiceMonitor",
  "TCPRoute",
  "TLSRoute"
]);
function isClosedFor(object, context) {
  const { inventory } = context;
  const namespace = inventory.namespaceOf(object);
  if (systemNamespaces.has(namespace ?? "")) return false;
  const isHere = (other) => mayShare(other, namespace);
  const { openings } = referencesIn(context).existence;
  return namespacesOf2(inventory).ofWorkloads.some(isHere) && !namespacesOf2(inventory).ofPodMakers.some(isHere) && !openings.some(
    (opening) => !opening.kinds && (opening.namespace === everyNamespace || isHere(opening.namespace))
  );
}
var known3 = /* @__PURE__ */ new WeakMap();
function namespacesOf2(inventory) {
  let namespaces = known3.get(inventory);
  if (!namespaces) {
    const distinct = (objects) => [
      ...new Set(objects.map((object) => inventory.namespaceOf(object)))
    ];
    namespaces = {
      ofWorkloads: distinct(inventory.workloads.map(({ object }) => object)),
      ofPodMakers: distinct(inventory.objects.filter((object) => mayMakePods(object, inventory)))
    };
    known3.set(inventory, namespaces);
  }
  return namespaces;
}
function mayMakePods(object, inventory) {
  const { group, kind } = object;
  const isBuiltIn = !group.includes(".") || /^[a-z.]+\.k8s\.io$/.test(group) && !/(?:^|\.)x-k8s\.io$|^gateway\./.test(group);
  if (isBuiltIn || podlessGroups.test(group) || podlessKinds.has(kind)) return false;
  return inventory.workloadsOf(object).length === 0;
}

// src/gate/rules/service-selects-nothing/rule.ts
var rule_default74 = defineRule({
  id: "service-selects-nothing",
  group: "relations",
  subject: "object",
  summary: "a Service selects no pods, although all pods of its namespace seem to be among the manifests",
  severity: "warning",
  certainty: "likely",
  prevents: ["dependency-unreachable"],
  *check(object, context) {
    if (object.kind !== "Service" || object.group !== "") return;
    const { type, selector: selector2 } = asMapping(object.value.spec);
    const requirements = requirementsOfMap(selector2, ["spec", "selector"]);
    if (requirements.length === 0 || requirements.length < Object.keys(asMapping(selector2)).length) return;
    if (type === "ExternalName" || requirements.some(isOpen3)) return;
    if (selectedWorkloads(object, requirements, context.inventory).length > 0) return;
    if (isClosedFor(object, context)) yield explain3(object, requirements, context);
  }
});
function isOpen3({ values }) {
  return values.some(isPlaceholder);
}
function explain3(object, requirements, context) {
  const near = nearestMatch(object, requirements, context.inventory);
  const [wrong, ...others] = near?.unmet ?? requirements;
  return {
    message: `${object.title} selects no pods: ${requirements.map(writeRequirement).join(", ")}`,
    at: wrong && others.length === 0 ? wrong.path : ["spec", "selector"],
    ...hint(requirements, near?.workload, wrong, context),
    predicts: "no endpoints; connections are refused",
    restsOnAbsence: true,
    ...gradeUnrenderedLabels(object, context)
  };
}
function hint(requirements, near, wrong, { inventory }) {
  const [elsewhere2] = matchingWorkloads(requirements, inventory);
  if (elsewhere2) {
    const namespace = inventory.namespaceOf(elsewhere2.object);
    return {
      because: `${elsewhere2.title} has such pods, in namespace ${namespace}`,
      fix: `put the Service beside it:
metadata: {namespace: ${namespace}}`
    };
  }
  const label = wrong && asString(near?.podLabels[wrong.key]);
  if (near && wrong && label !== void 0) {
    const because3 = `pods of ${near.title} have ${wrong.key}=${label}`;
    return { because: because3, fix: `${wrong.key}: ${JSON.stringify(label)}` };
  }
  return {
    because: near ? `pods of ${near.title} have no label ${wrong?.key}` : "no workload beside it has these labels",
    fix: "select labels that the pod template has:\nselector: {LABEL: VALUE}"
  };
}

// src/gate/rules/service-target-port/rule.ts
var rule_default75 = defineRule({
  id: "service-target-port",
  group: "relations",
  subject: "object",
  summary: "a Service points to a named port that no pod behind it has",
  severity: "error",
  certainty: "likely",
  prevents: ["dependency-unreachable"],
  *check(object, context) {
    if (object.kind !== "Service" || object.group !== "") return;
    const spec = asMapping(object.value.spec);
    for (const [index, entry] of asList(spec.ports).entries()) {
      const port = asMapping(entry);
      const target = asString(port.targetPort);
      if (!target || isPlaceholder(target)) continue;
      const at = ["spec", "ports", index, "targetPort"];
      const refusal5 = portRefusal(target);
      const problem2 = refusal5 ? invalid2(object, target, at, refusal5) : missing3(object, port, target, at, context);
      if (problem2) yield problem2;
    }
  }
});
function invalid2({ title }, target, at, because3) {
  const number = /^\d+$/.test(target) ? target : "8080";
  const message = `${title} has a target port that is none: ${JSON.stringify(target)}`;
  return {
    message,
    at,
    because: because3,
    fix: `targetPort: ${number}`,
    predicts: "apply rejected",
    certainty: "certain"
  };
}
function missing3(object, port, target, at, context) {
  const spec = asMapping(object.value.spec);
  const requirements = requirementsOfMap(spec.selector, ["spec", "selector"]);
  if (requirements.length === 0 || spec.type === "ExternalName") return void 0;
  const workloads = selectedWorkloads(object, requirements, context.inventory);
  const protocol = asString(port.protocol) || "TCP";
  const ports2 = workloads.flatMap(listeners).flatMap(portsOf);
  const isThere = ports2.some((each) => each.name === target && each.protocol === protocol);
  if (workloads.length === 0 || isThere || workloads.some(({ guessed }) => guessed)) return void 0;
  const [first] = workloads;
  const names = [...new Set(ports2.flatMap(({ name }) => name ?? []))];
  const other = ports2.find(({ name }) => name === target);
  const numbered = ports2.find(({ number, name }) => number === port.port && name === void 0);
  const meant = closest(target, names);
  return {
    message: `${object.title} points to port "${target}", which ${first?.title}${workloads.length > 1 ? ` and ${workloads.length - 1} more` : ""} does not have`,
    at,
    because: other ? `port "${target}" is ${other.protocol} there, ${protocol} here` : names.length === 0 ? "its containers name no ports" : `its ports are ${names.slice(0, 5).join(", ")}`,
    fix: other ? `protocol: ${other.protocol}` : meant ? `targetPort: ${meant}` : numbered ? `name the port in the container:
ports:
  - {name: ${target}, containerPort: ${numbered.number}}` : `add the port to the container:
ports:
  - {name: ${target}, containerPort: NUMBER}`,
    predicts: "no endpoints on this port; connections are refused",
    ...gradeOf(spec, workloads),
    ...first ? gradeUnrendered(first.object, context) : {}
  };
}
function gradeOf(spec, workloads) {
  const isInjected = workloads.some(
    ({ podLabels, podAnnotations }) => Object.entries({ ...podLabels, ...podAnnotations }).some(
      ([key, value]) => /inject/i.test(key) && ["true", "enabled"].includes(String(value))
    )
  );
  return spec.clusterIP === "None" || isInjected ? { severity: "warning" } : {};
}

// src/gate/model/volumes/claim-sharing.ts
var movesNowhere = /nfs|efs|cephfs|glusterfs|azurefile|azure-file|filestore|smb|file\.csi|local-path|hostpath|no-provisioner/i;
function sharedClaims(workload, context) {
  const why = severalPods(workload, context);
  if (!why) return [];
  return volumesOf(workload).flatMap(({ value, path: path2 }) => {
    const name = asString(asMapping(value.persistentVolumeClaim).claimName);
    const claim2 = name ? claimNamed(name, workload, context) : void 0;
    const modes2 = asList(asMapping(claim2?.value.spec).accessModes);
    const mode = modes2.includes("ReadWriteOncePod") ? "ReadWriteOncePod" : "ReadWriteOnce";
    if (!claim2 || modes2.length === 0 || modes2.some((each) => each !== mode)) return [];
    if (mode === "ReadWriteOnce" && (isPinned2(workload.podSpec) || staysOnNode(claim2, context))) return [];
    return [{ claim: claim2, path: [...path2, "persistentVolumeClaim", "claimName"], mode, why }];
  });
}
function claimNamed(name, { object }, context) {
  const target = { group: "", kind: "PersistentVolumeClaim", name };
  const existence = referencesIn(context).existence.resolve(target, context.inventory.namespaceOf(object));
  return existence.state === "present" ? existence.known.find(({ state }) => state === "present")?.by : void 0;
}
function severalPods(workload, { inventory }) {
  const { object } = workload;
  const { strategy } = asMapping(object.value.spec);
  if (workload.class !== "service-like" || workload.guessed) return void 0;
  if (object.kind === "DaemonSet") return "every node";
  const pods = mostReplicas(workload, inventory) ?? 1;
  if (pods > 1) return "replicas";
  if (pods === 0) return void 0;
  if (object.kind === "Deployment") return surges(asMapping(strategy)) ? "update" : void 0;
  if (object.kind !== "Rollout") return void 0;
  const { canary, blueGreen } = asMapping(strategy);
  return hasKey(strategy, "blueGreen") && blueGreen !== null ? "update" : surge(asMapping(canary).maxSurge) ? "update" : void 0;
}
function surges({ type, rollingUpdate }) {
  return type !== "Recreate" && surge(asMapping(rollingUpdate).maxSurge);
}
function surge(maxSurge) {
  return maxSurge !== 0 && asString(maxSurge) !== "0%" && (asNumber(maxSurge) ?? 1) > 0;
}
function isPinned2(podSpec) {
  const hostname = "kubernetes.io/hostname";
  const together2 = asList(
    valueAt(podSpec, ["affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"])
  );
  return asString(podSpec.nodeName) !== void 0 || hasKey(podSpec.nodeSelector, hostname) || JSON.stringify(valueAt(podSpec, ["affinity", "nodeAffinity"]) ?? "").includes(`"${hostname}"`) || together2.some((term) => asMapping(term).topologyKey === hostname);
}
function staysOnNode(claim2, { inventory }) {
  const { storageClassName, volumeName } = asMapping(claim2.value.spec);
  const volumes = volumesByKey(inventory);
  const volume2 = volumes.get(`name/${asString(volumeName)}`) ?? volumes.get(`claim/${claim2.name}`) ?? volumes.get(`class/${asString(storageClassName)}`);
  const { hostPath, local, nfs, csi } = asMapping(volume2?.value.spec);
  if (hostPath || local || nfs || movesNowhere.test(asString(asMapping(csi).driver) ?? "")) return true;
  const storageClass = inventory.ofKind("storage.k8s.io", "StorageClass").find(({ name }) => name === storageClassName);
  return [storageClassName, storageClass?.value.provisioner].some(
    (name) => movesNowhere.test(asString(name) ?? "")
  );
}
var known4 = /* @__PURE__ */ new WeakMap();
function volumesByKey(inventory) {
  let volumes = known4.get(inventory);
  if (!volumes) {
    volumes = /* @__PURE__ */ new Map();
    for (const volume2 of inventory.ofKind("", "PersistentVolume")) {
      const { claimRef, storageClassName } = asMapping(volume2.value.spec);
      const claim2 = asString(asMapping(claimRef).name);
      volumes.set(`name/${volume2.name}`, volume2);
      if (claim2) volumes.set(`claim/${claim2}`, volume2);
      if (asString(storageClassName)) volumes.set(`class/${storageClassName}`, volume2);
    }
    known4.set(inventory, volumes);
  }
  return volumes;
}

// src/gate/rules/shared-volume-claim/rule.ts
var rule_default76 = defineRule({
  id: "shared-volume-claim",
  group: "volumes",
  subject: "workload",
  summary: "several pods use a claim that only one node can mount",
  severity: "warning",
  certainty: "likely",
  prevents: ["volume-in-use"],
  *check(workload, context) {
    for (const shared of sharedClaims(workload, context)) {
      yield {
        message: `${workload.title} shares ${shared.claim.title} (${shared.mode}) ${between(shared)}`,
        at: shared.path,
        because: `only one ${shared.mode === "ReadWriteOnce" ? "node" : "pod"} at a time can mount it`,
        fix: fixFor5(shared, workload.object.kind),
        predicts: "Multi-Attach error; pods stay in ContainerCreating"
      };
    }
  }
});
function between({ why }) {
  if (why === "update") return "between the old and the new pod of an update";
  return why === "replicas" ? "among its pods" : "among the pods of all nodes";
}
function fixFor5({ why }, kind) {
  if (why === "update" && kind === "Deployment") return "stop the old pod first:\nstrategy: {type: Recreate}";
  return "give each pod a claim of its own (StatefulSet with volumeClaimTemplates),\nor use storage that several nodes can mount: accessModes: [ReadWriteMany]";
}

// src/gate/rules/shell-extra-arguments/rule.ts
var rule_default77 = defineRule({
  id: "shell-extra-arguments",
  group: "commands",
  subject: "container",
  summary: "arguments after the script of sh -c are not part of its command",
  severity: "warning",
  certainty: "likely",
  prevents: ["process-completes", "invalid-arguments"],
  *check(container2) {
    const run = shellRunOf(commandLineOf(container2).words);
    const [first] = run?.rest ?? [];
    if (!run?.script || !first || usesArguments(run.script.text) || isOnlyName(run.rest)) return;
    const names = run.rest.map((_, index) => `$${index}`).slice(0, 3).join(" ");
    const shell = programName(run.shell.text);
    const line = shellLine([run.script, ...run.rest], (word) => word === run.script);
    yield {
      message: `${container2.title}: ${shell} -c runs only the next argument; the rest becomes ${names}`,
      at: first.path,
      because: "the script never sees it",
      fix: `write the whole line as one text:
command: ["${shell}", "-c", ${line === void 0 ? '"…command and arguments…"' : JSON.stringify(line)}]`,
      predicts: "the command runs without its arguments"
    };
  }
});
function usesArguments(script) {
  return /\$(?:[0-9@*#]|\{[0-9@*#])|\b(?:shift|getopts)\b/.test(script);
}
function isOnlyName(rest) {
  const [first = { text: "" }] = rest;
  return rest.length === 1 && (/^(?:--?|_|)$/.test(first.text) || shells.has(programName(first.text)));
}

// src/gate/rules/shell-not-in-image/rule.ts
var rule_default78 = defineRule({
  id: "shell-not-in-image",
  group: "commands",
  subject: "container",
  summary: "a container starts a shell that an image of this name does not have",
  severity: "warning",
  certainty: "likely",
  prevents: ["command-not-found"],
  *check(container2) {
    const image = asString(container2.value.image) ?? "";
    const reference = parseImageReference(image);
    const { words: words3, isWhole } = commandLineOf(container2);
    const shell = shellRunOf(words3)?.shell;
    if (!reference || !shell) return;
    const name = programName(shell.text);
    const why = seemsToLack(reference, name);
    if (why === void 0) return;
    const hasOther = name === "bash" && seemsToLack(reference, "sh") === void 0;
    yield {
      message: `${container2.title} starts "${shell.text}", which ${image} does not seem to have`,
      at: shell.path,
      because: why,
      fix: hasOther ? `"${shell.text.startsWith("/") ? "/bin/sh" : "sh"}", if the script needs nothing that only bash can do; else an image with bash` : "start the program itself, without a shell; or take an image with a shell",
      predicts: "StartError 128: exec: no such file or directory; the container never starts",
      certainty: isWhole && hasOther ? "likely" : "heuristic"
    };
  }
});

// src/gate/model/containers/shell-syntax.ts
var readers = /* @__PURE__ */ new Set([
  ...["expr", "test", "[", "find", "xargs", "jq", "yq", "awk", "gawk", "mawk", "sed", "grep", "perl", "ruby"],
  ...["node", "php", "psql", "mysql", "mariadb", "mongo", "mongosh", "redis-cli", "sqlite3", "cqlsh"],
  ...["su", "sudo", "runuser", "ssh", "nsenter", "chroot", "flock", "watch"],
  ...["parallel", "script", "concurrently", "powershell", "pwsh", "cmd", "fish", "tcsh", "csh", "make"]
]);
function shellSyntaxIn(line) {
  const { words: words3, isWhole } = line;
  const program = programOf(programWords(words3));
  if (words3.some(({ text }) => isShell(text)) || readers.has(program) || /^python/.test(program))
    return void 0;
  for (const [index, word] of words3.entries()) {
    if (index === 0 && isWhole) continue;
    const alone = loneOperator.exec(word.text)?.[0];
    if (alone !== void 0) return { word, operator: alone };
    const isExpression = /^-/.test(word.text) || /^-/.test(words3[index - 1]?.text ?? "");
    const inside = isExpression ? void 0 : operatorInside.exec(word.text)?.slice(1).find(Boolean);
    if (inside !== void 0) return { word, operator: inside };
    const mayBeScript = !isWhole && !word.text.startsWith("-");
    const substitution2 = mayBeScript ? void 0 : commandSubstitution(word.text);
    if (substitution2 !== void 0) return { word, operator: substitution2 };
  }
  return void 0;
}
function hasShellSyntax({ text }) {
  return loneOperator.test(text) || operatorInside.test(text) || isForShell(text);
}
var loneOperator = /^(?:&&|\|\|?|;|&|<|[12&]?>>?|[12]>&[12]|[12&]?>>?\s*\/\S+)$/;
var operatorInside = /\s(&&|\|\|)\s|\s(\|)\s+(?:grep|awk|sed|tee|sort|head|tail|xargs|cut|wc|tr|jq)\b|\s[12]?(>>?)\s*\/\w|(;)\s*(?:exec|echo|sleep|cd|exit)\b/;
var substituted = /* @__PURE__ */ new Set(["hostname", "date", "pwd", "whoami", "nproc", "id", "uname", "cat", "ls"]);
function commandSubstitution(text) {
  for (const [whole, inner] of text.matchAll(/\$\$|\$\(([^)]{0,100})\)|`[^`\s][^`]{0,500}`/g)) {
    if (whole === "$$") continue;
    if (inner === void 0) return "`…`";
    if (substituted.has(inner) || /^[\w./-]+\s/.test(inner)) return "$(…)";
  }
  return void 0;
}
function isForShell(text) {
  return commandSubstitution(text) !== void 0;
}
var programText = /^-(?:[elxuo]{0,4}c|e|-eval|-command|Command)$/;
function wordsNoShellReads(line) {
  const words3 = programWords(line.words);
  if (readers.has(programOf(words3))) return [];
  const script = shellRunOf(words3)?.script;
  return line.words.filter((word, index) => {
    if (word === script || programText.test(line.words[index - 1]?.text ?? "")) return false;
    return line.isWhole || !/\n|;|&&|\|/.test(word.text);
  });
}
function programOf(words3) {
  return (words3[0]?.text ?? "").replace(/^.*[\\/]/s, "").replace(/\.exe$/i, "");
}

// src/gate/rules/shell-syntax-without-shell/rule.ts
var rule_default79 = defineRule({
  id: "shell-syntax-without-shell",
  group: "commands",
  subject: "container",
  summary: "a command line uses shell operators, but no shell interprets them",
  severity: "warning",
  certainty: "likely",
  prevents: ["invalid-arguments", "application-error"],
  *check(container2) {
    const line = commandLineOf(container2);
    if (isWindows(container2.workload) || line.words.length === 1 && line.isWhole) return;
    const found2 = shellSyntaxIn(line);
    if (!found2) return;
    const whole = line.isWhole ? shellLine(line.words, hasShellSyntax) : void 0;
    yield {
      message: `${container2.title}: "${found2.operator}" is a shell operator, but no shell interprets this command line`,
      at: found2.word.path,
      because: "the program receives it literally, as an argument",
      fix: `command: ["sh", "-c", ${whole === void 0 ? '"…the whole line as one text…"' : JSON.stringify(whole)}]`,
      predicts: "the program ends over arguments it does not know, or skips what stands behind",
      // Without a command the image's entrypoint decides, and that may be a shell.
      certainty: line.isWhole ? "likely" : "heuristic"
    };
  }
});

// src/gate/rules/stale-hash-suffix/rule.ts
var rule_default80 = defineRule({
  id: "stale-hash-suffix",
  group: "references",
  subject: "object",
  summary: "a reference lacks the hash that kustomize gave to the name, or has an old one",
  severity: "error",
  certainty: "likely",
  prevents: ["config-map-missing", "secret-missing", "volume-mount-failed"],
  *check(object, context) {
    for (const [reference, { unknown, found: found2 }] of faultsIn(object, context, "stale-hash")) {
      if (reference.optional) continue;
      yield {
        ...problemSite(reference),
        message: `${userTitle(reference)} names ${targetTitle(reference)}, but the set has ${found2.name}`,
        because: "kustomize renamed the object and not this reference",
        fix: `let kustomize rewrite it: render both in one kustomization, and list the field in nameReference if
the kind is a custom resource; in the rendered manifest it reads
${renamed(reference.path, found2.name)}`,
        predicts: consequenceOf(reference).predicts,
        severity: gradeAbsence(reference, unknown, consequenceOf(reference).vital ? "error" : "warning"),
        restsOnAbsence: true
      };
    }
  }
});

// src/gate/model/containers/startup-time.ts
var import_picomatch3 = __toESM(require_picomatch(), 1);
var expectedStartupAnnotation = "crashgate.dev/expected-startup";
function expectedStartup(workload, settings) {
  const annotated = [
    { annotations: workload.podAnnotations, at: workload.templatePath },
    { annotations: workload.object.annotations, at: [] }
  ].find(({ annotations: annotations3 }) => hasKey(annotations3, expectedStartupAnnotation));
  if (annotated) {
    const value = annotated.annotations[expectedStartupAnnotation];
    const path2 = [...annotated.at, "metadata", "annotations", expectedStartupAnnotation];
    return { seconds: parseDuration(value), written: asString(value) ?? JSON.stringify(value), path: path2 };
  }
  const { kind, name } = workload.object;
  const match = matchersOf(settings.startup.expected).findLast(({ matches }) => matches(`${kind}/${name}`));
  return match && { seconds: match.seconds, written: `${match.seconds}s`, path: void 0 };
}
function slowStackOf(container2) {
  const { image, command, args, env } = container2.value;
  const reference = parseImageReference(asString(image) ?? "");
  const variables2 = asList(env).map(asMapping);
  const names = [reference?.repository, reference?.tag, ...variables2.map(({ name }) => name)];
  const words3 = [...asList(command), ...asList(args)];
  const settings = [...words3, ...variables2.map(({ value }) => value)];
  return firstMatch(slowWord, [...names, ...words3]) ?? firstMatch(/-Xmx(?=\d)/, settings);
}
var slowWord = /(?<![a-z])(?:java|jvm|spring(?:boot)?|dotnet|rails)(?![a-z])/i;
function firstMatch(pattern, texts) {
  for (const text of texts) {
    const found2 = typeof text === "string" ? pattern.exec(text) : null;
    if (found2) return found2[0];
  }
  return void 0;
}
var compiled = /* @__PURE__ */ new WeakMap();
function matchersOf(expected) {
  let matchers3 = compiled.get(expected);
  if (!matchers3) {
    matchers3 = Object.entries(expected).map(([glob, seconds]) => ({ matches: (0, import_picomatch3.default)(glob), seconds }));
    compiled.set(expected, matchers3);
  }
  return matchers3;
}

// src/gate/rules/startup-budget/rule.ts
var rule_default81 = defineRule({
  id: "startup-budget",
  group: "probes",
  subject: "container",
  summary: "a startup probe leaves too little time to start, or more than the rollout waits",
  severity: "warning",
  certainty: "likely",
  prevents: ["startup-probe-kills"],
  containers: ["regular", "sidecar"],
  workloads: ["service-like"],
  *check(container2, { settings }) {
    const probe = probeOf(container2, "startupProbe");
    const timing = probe && timingOf(probe);
    if (!probe?.handler || !timing) return;
    const budget2 = startBudget(timing);
    const needed = expectedStartup(container2.workload, settings)?.seconds ?? settings.startup.minBudget;
    const deadline = progressDeadline(container2.workload);
    const shared = { at: probe.path, because: explainStartBudget(timing) };
    if (budget2 < needed) {
      const failures = Math.ceil(Math.max(60, 2 * needed) / timing.period);
      yield {
        ...shared,
        message: `${container2.title} has ${budget2} s to start before its startup probe kills it; ${needed} s are expected`,
        fix: `a longer budget costs nothing when the app is quick: ${failures} × ${timing.period} s
failureThreshold: ${failures}`,
        predicts: "CrashLoopBackOff exit 137 or 143; the startup probe kills it"
      };
    } else if (deadline !== void 0 && budget2 > deadline) {
      yield {
        ...shared,
        message: `${container2.title} may take ${budget2} s to start, but the rollout's deadline is ${deadline} s`,
        fix: `a smaller failureThreshold, or in the spec of the ${container2.workload.object.kind}
progressDeadlineSeconds: ${Math.ceil(budget2 * 1.2 / 60) * 60}`,
        predicts: "ProgressDeadlineExceeded before the pod had its chance"
      };
    }
  }
});

// src/gate/rules/startup-probe/rule.ts
var comfortable = 60;
var longDelay = 30;
var rule_default82 = defineRule({
  id: "startup-probe",
  group: "probes",
  subject: "container",
  summary: "a liveness probe can kill a container that is still starting, because there is no startup probe",
  severity: "error",
  certainty: "likely",
  prevents: ["liveness-probe-kills"],
  containers: ["regular", "sidecar"],
  workloads: ["service-like"],
  *check(container2, { settings }) {
    const expected = expectedStartup(container2.workload, settings);
    const first = listeners(container2.workload)[0] === container2;
    if (first && expected?.path && expected.seconds === void 0) {
      yield unreadable(expected.written, expected.path);
    }
    if (isMapping(container2.value.startupProbe)) return;
    const liveness = probeOf(container2, "livenessProbe");
    const timing = liveness && timingOf(liveness);
    if (!liveness?.handler || !timing) return;
    const grade2 = gradeBudget(timing, expected?.seconds, slowStackOf(container2), settings.startup.minBudget);
    if (!grade2) return;
    const { says, ...rest } = grade2;
    const failures = Math.ceil(Math.max(300, 2 * (expected?.seconds ?? 0)) / 10);
    yield {
      message: `${container2.title} has ${startBudget(timing)} s to start before its liveness probe kills it${says}`,
      at: liveness.path,
      because: explainStartBudget(timing),
      fix: `add a startup probe on the same endpoint; liveness checks begin once it has passed
startupProbe:
  ${writeHandler(liveness.handler)}
  periodSeconds: 10
  failureThreshold: ${failures}`,
      predicts: "CrashLoopBackOff exit 137 or 143; the liveness probe kills it while it starts",
      ...rest
    };
  }
});
function gradeBudget(timing, expected, slowStack, minimum) {
  const budget2 = startBudget(timing);
  if (expected !== void 0) {
    return budget2 < expected ? { says: `, but needs ${expected} s`, certainty: "certain" } : void 0;
  }
  const isDefault = slowStack === void 0 && isDefaultTiming(timing);
  if (budget2 < minimum && !isDefault) return { says: "; it has no startup probe" };
  if (budget2 < comfortable) {
    return slowStack === void 0 ? { says: "; it has no startup probe", severity: "warning" } : { says: `; "${slowStack}" apps often need longer` };
  }
  if (timing.initialDelay < longDelay || budget2 - timing.initialDelay >= comfortable) return void 0;
  return {
    says: `, thanks to a delay of ${timing.initialDelay} s`,
    severity: "note",
    because: "nothing checks the app for that long, even when it starts at once",
    predicts: "a hang during the delay goes unnoticed"
  };
}
function isDefaultTiming({ initialDelay, period, timeout, failureThreshold }) {
  return initialDelay === 0 && period === 10 && timeout === 1 && failureThreshold === 3;
}
function unreadable(written3, at) {
  return {
    message: `the expected start-up time "${written3}" is no duration`,
    at,
    because: "it is ignored",
    fix: "write it as 45s, 1m30s or 2m",
    predicts: "nothing by itself",
    severity: "note",
    certainty: "certain"
  };
}

// src/gate/rules/storage-class-exists/rule.ts
var rule_default83 = defineRule({
  id: "storage-class-exists",
  group: "references",
  subject: "object",
  summary: "a volume claim names a StorageClass that is not among the manifests",
  severity: "note",
  certainty: "likely",
  prevents: ["volume-claim-pending"],
  *check(object, context) {
    const { inventory, settings } = context;
    const bringsOwn = inventory.ofKind("storage.k8s.io", "StorageClass").length > 0;
    for (const [reference, unknown] of missingIn(object, context, ["storage-class"])) {
      if (!bringsOwn && !settings.pedantic && !unknown.absent) continue;
      if (!classesOfVolumes(inventory).has(reference.target.name))
        yield missingProblem(reference, unknown, "note");
    }
  }
});
var known5 = /* @__PURE__ */ new WeakMap();
function classesOfVolumes(inventory) {
  let names = known5.get(inventory);
  if (!names) {
    const volumes = inventory.ofKind("", "PersistentVolume");
    names = new Set(volumes.map(({ value }) => asMapping(value.spec).storageClassName));
    known5.set(inventory, names);
  }
  return names;
}

// src/gate/model/volumes/sub-paths.ts
function subPathOf(mount, container2, context) {
  const field = asString(mount.value.subPath) ? "subPath" : "subPathExpr";
  const text = asString(mount.value[field]) ?? "";
  if (mount.isDevice || text === "" || isPlaceholder(text)) return void 0;
  const volume2 = volumeOfMount(mount, container2.workload);
  const sources2 = volume2 ? keyedSources(volume2, container2, context) : [];
  return { mount, text, at: [...mount.path, field], volume: volume2, sources: sources2 };
}
function refusedSubPath({ text, mount }) {
  if (text.startsWith("/")) return "it must be relative to the root of the volume";
  if (text.split("/").includes("..")) return 'it must not contain ".."';
  const isBoth = asString(mount.value.subPath) && asString(mount.value.subPathExpr);
  return isBoth ? "subPath and subPathExpr exclude each other" : void 0;
}
function missingFrom({ text, volume: volume2, sources: sources2 }, container2, context) {
  const kind = ["configMap", "secret", "projected"].find(
    (field) => isMapping(volume2?.value[field])
  );
  const wanted = normalPath(`/${text}`)?.slice(1) ?? "";
  if (!volume2 || !kind || wanted === "" || wanted.startsWith("..data")) return void 0;
  if (sources2.some(({ isOptional }) => isOptional)) return void 0;
  const source = asMapping(volume2.value[kind]);
  const { files, isOpen: isOpen4 } = contentsOf(kind, source, [...volume2.path, kind], container2, context);
  if (isOpen4) return void 0;
  const paths = files.map(({ path: path2 }) => path2);
  return paths.some((path2) => path2 === wanted || path2.startsWith(`${wanted}/`)) ? void 0 : paths;
}
function keyedSources({ value }, container2, context) {
  const namespace = context.inventory.namespaceOf(container2.workload.object);
  const { existence } = referencesIn(context);
  const parts = [value, ...asList(asMapping(value.projected).sources).map(asMapping)];
  return parts.flatMap(
    ({ configMap, secret: secret2 }) => [
      { kind: "ConfigMap", source: asMapping(configMap), name: asMapping(configMap).name },
      {
        kind: "Secret",
        source: asMapping(secret2),
        name: asMapping(secret2).secretName ?? asMapping(secret2).name
      }
    ].flatMap(({ kind, source, name }) => {
      if (typeof name !== "string" || name === "") return [];
      const target = { group: "", kind, name };
      return [
        { kind, name, isOptional: source.optional === true, existence: existence.resolve(target, namespace) }
      ];
    })
  );
}

// src/gate/rules/sub-path-key/rule.ts
var rule_default84 = defineRule({
  id: "sub-path-key",
  group: "volumes",
  subject: "container",
  summary: "a subPath names no file of its ConfigMap or Secret, or leads out of its volume",
  severity: "error",
  certainty: "certain",
  prevents: ["volume-mount-failed", "missing-file"],
  *check(container2, context) {
    for (const mount of mountsOf(container2)) {
      const subPath = subPathOf(mount, container2, context);
      if (!subPath) continue;
      const { text, at, sources: sources2 } = subPath;
      const refused5 = refusedSubPath(subPath);
      const files = refused5 ? void 0 : missingFrom(subPath, container2, context);
      if (refused5) {
        yield {
          message: `${container2.title} mounts "${text}" of volume "${mount.volume}", which is not a path inside it`,
          at,
          because: refused5,
          fix: `subPath: ${text.split("/").filter((part) => part !== "" && part !== "..").join("/") || "FILE"}`,
          predicts: refusalOf(container2.workload)
        };
      } else if (files) {
        const meant = closest(text, files);
        const more = files.length > 5 ? ` and ${files.length - 5} more` : "";
        yield {
          message: `${container2.title} mounts "${text}" of volume "${mount.volume}", which has no such file`,
          at,
          because: files.length === 0 ? "it has no files" : `its files: ${files.slice(0, 5).join(", ")}${more}`,
          fix: meant ? `subPath: ${meant}` : `add the key "${text}" to ${sources2.map(({ kind, name }) => `${kind} ${name}`).join(" or ")}`,
          predicts: `a directory appears at ${mount.place}; StartError "not a directory" where the image has a file there`,
          ...sources2.some(({ existence }) => existence.state === "declared") ? { certainty: "likely" } : {}
        };
      }
    }
  }
});

// src/gate/rules/sub-path-stale/rule.ts
var rule_default85 = defineRule({
  id: "sub-path-stale",
  group: "volumes",
  subject: "container",
  summary: "a file from a ConfigMap or Secret is mounted with subPath, so it never changes in a running pod",
  severity: "note",
  certainty: "certain",
  prevents: [],
  containers: ["regular", "sidecar"],
  workloads: ["service-like", "static"],
  *check(container2, context) {
    if (restartsOnChange(container2.workload)) return;
    for (const mount of mountsOf(container2)) {
      const subPath = subPathOf(mount, container2, context);
      const source = subPath?.sources.find((each) => !isFixed(each));
      if (!subPath || !source || refusedSubPath(subPath) || missingFrom(subPath, container2, context))
        continue;
      yield {
        message: `${container2.title} never sees changes of ${source.kind} ${source.name}`,
        at: subPath.at,
        because: "with subPath the file stays as it was when the pod started",
        fix: "mount the whole volume into a directory of its own, or restart the pods on changes, for example with\nannotations: {checksum/config: HASH} in the pod template",
        predicts: ""
      };
    }
  }
});
function isFixed({ name, existence }) {
  if (withoutHash(name) !== name) return true;
  const known6 = existence.state === "present" || existence.state === "generated" ? existence.known : [];
  return known6.some(({ by }) => isKustomization(by) || isImmutable(by));
}
function isImmutable({ value }) {
  return value.immutable === true;
}
function restartsOnChange({ podAnnotations, object }) {
  const keys = [...Object.keys(podAnnotations), ...Object.keys(object.annotations)];
  return Object.keys(podAnnotations).some((key) => /checksum|sha256|hash|rollme/i.test(key)) || keys.some((key) => /(?:^|\.)reloader\.stakater\.com\/|^wave\.pusher\.com\//.test(key));
}

// src/gate/rules/suppression/rule.ts
var rule_default86 = defineRule({
  id: "suppression",
  group: "set",
  subject: "input",
  summary: "a suppression is expired, unused, misplaced or incomplete",
  severity: "warning",
  certainty: "certain",
  prevents: []
});

// src/gate/rules/tls-secret-exists/rule.ts
var rule_default87 = defineRule({
  id: "tls-secret-exists",
  group: "references",
  subject: "object",
  summary: "an Ingress or Gateway names a TLS or auth Secret that no manifest creates",
  severity: "warning",
  certainty: "likely",
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["tls", "ingress-auth"]))
      yield missingProblem(reference, unknown, "warning");
  }
});

// src/gate/model/containers/defined-variables.ts
function definedVariables(container2, context) {
  const { existence } = referencesIn(context);
  const { object } = container2.workload;
  const namespace = context.inventory.namespaceOf(object);
  const others = new Set(kustomizeVariables(context.inventory));
  let isOpen4 = existence.isPatched(object);
  for (const source of asList(container2.value.envFrom).map(asMapping)) {
    for (const [field, kind] of sources) {
      const name = asString(asMapping(source[field]).name);
      if (name === void 0) continue;
      const found2 = existence.resolve({ group: "", kind, name }, namespace);
      const keys = found2.state === "unknown" ? "open" : found2.keys;
      if (typeof keys === "string") isOpen4 = true;
      else for (const key of keys) others.add(`${asString(source.prefix) ?? ""}${key}`);
    }
  }
  const env = asList(container2.value.env).map((entry) => asString(asMapping(entry).name) ?? "");
  return { env, others, isOpen: isOpen4 };
}
function kustomizeVariables(inventory) {
  return inventory.ofKind("kustomize.config.k8s.io", "Kustomization").flatMap(({ value }) => asList(value.vars)).flatMap((variable2) => asString(asMapping(variable2).name) ?? []);
}
var sources = [
  ["configMapRef", "ConfigMap"],
  ["secretRef", "Secret"]
];
function isServiceVariable(name) {
  return /^[A-Z0-9_]+_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/.test(
    name
  );
}
function variablesAskedFor(text) {
  const closed = text.slice(0, text.lastIndexOf(")") + 1);
  const found2 = [...closed.matchAll(/\$(?:\$|\(([^)]*)\))/g)].map(([, name]) => name ?? "");
  return [...new Set(found2.filter((name) => /^[-._A-Za-z][-._A-Za-z0-9]*$/.test(name)))];
}

// src/gate/rules/undefined-variable/rule.ts
var rule_default88 = defineRule({
  id: "undefined-variable",
  group: "commands",
  subject: "container",
  summary: "a reference $(NAME) to a variable that the container does not define",
  severity: "warning",
  certainty: "certain",
  prevents: ["invalid-configuration", "missing-environment-variable"],
  *check(container2, context) {
    const texts = [
      ...environment(container2),
      ...wordsNoShellReads(commandLineOf(container2)),
      ...subPaths(container2)
    ];
    const asked = texts.flatMap(
      (text) => isForShell(text.text) ? [] : variablesAskedFor(text.text).map((name) => ({ ...text, name }))
    );
    if (asked.length === 0) return;
    const defined = definedVariables(container2, context);
    if (defined.isOpen) return;
    for (const { name, path: path2, before, isPath } of asked) {
      const known6 = [...defined.others, ...defined.env.slice(0, before)];
      if (known6.includes(name) || isServiceVariable(name)) continue;
      yield { ...problem(container2, name, known6, defined), ...isPath ? fatal : {}, at: path2 };
    }
  }
});
var fatal = {
  severity: "error",
  predicts: "CreateContainerConfigError: missing value; the container never starts"
};
function environment(container2) {
  return asList(container2.value.env).map((entry, index) => ({
    text: asString(asMapping(entry).value) ?? "",
    path: [...container2.path, "env", index, "value"],
    before: index
  }));
}
function subPaths(container2) {
  return asList(container2.value.volumeMounts).map((mount, index) => ({
    text: asString(asMapping(mount).subPathExpr) ?? "",
    path: [...container2.path, "volumeMounts", index, "subPathExpr"],
    isPath: true
  }));
}
function problem(container2, name, known6, { env }) {
  const isLater = env.includes(name);
  const meant = isLater ? void 0 : closest(name, known6);
  return {
    message: `${container2.title} refers to $(${name}), ${isLater ? "which its env defines only further down" : "a variable it does not have"}`,
    because: isLater ? "only entries above this one are filled in" : "env and envFrom do not bring it; what the image sets is not seen here",
    fix: isLater ? `move the entry ${name} above this one` : meant ? `$(${meant})` : `env: [{name: ${name}, value: "…"}], or $$(${name}) if the text is meant as it stands`,
    predicts: `the program gets the text $(${name}) as it stands`
  };
}

// src/gate/rules/unreadable-document/rule.ts
var rule_default89 = defineRule({
  id: "unreadable-document",
  group: "set",
  subject: "input",
  summary: "a document cannot be read as kubectl would read it",
  severity: "error",
  certainty: "certain",
  prevents: []
});

// src/gate/rules/unused-volume/rule.ts
var rule_default90 = defineRule({
  id: "unused-volume",
  group: "volumes",
  subject: "workload",
  summary: "a pod has a volume that no container mounts",
  severity: "note",
  certainty: "certain",
  prevents: [],
  *check(workload) {
    if (workload.guessed || hasVolumesElsewhere(workload)) return;
    const mounted = new Set(workload.containers.flatMap(mountsOf).map(({ volume: volume2 }) => volume2));
    const templates = claimTemplatesOf(workload);
    for (const volume2 of [...volumesOf(workload), ...templates]) {
      const { name, path: path2 } = volume2;
      if (!name || mounted.has(name) || isNamedInAnnotations(workload, name)) continue;
      const isTemplate = templates.includes(volume2);
      yield {
        message: `${workload.title} has a volume "${name}" that no container mounts`,
        at: [...path2, ...isTemplate ? ["metadata", "name"] : ["name"]],
        because: isTemplate ? "each pod gets a claim that stays empty" : "the kubelet leaves it out",
        fix: `remove it, or mount it:
volumeMounts:
  - {name: ${name}, mountPath: /PATH}`,
        predicts: ""
      };
    }
  }
});
function isNamedInAnnotations({ podAnnotations }, name) {
  return Object.entries(podAnnotations).some(([key, value]) => {
    const text = asString(value) ?? "";
    return key !== "kubectl.kubernetes.io/last-applied-configuration" && text.split(/[^\w.-]+/).includes(name);
  });
}

// src/gate/rules/volume-claim-exists/rule.ts
var rule_default91 = defineRule({
  id: "volume-claim-exists",
  group: "references",
  subject: "object",
  summary: "a pod mounts a PersistentVolumeClaim that no manifest creates",
  severity: "error",
  certainty: "likely",
  prevents: ["volume-claim-missing"],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ["volume-claim"]))
      yield missingProblem(reference, unknown, "error");
  }
});

// src/gate/rules/volume-ownership/rule.ts
var rule_default92 = defineRule({
  id: "volume-ownership",
  group: "security",
  subject: "workload",
  summary: "a non-root user writes to a persistent volume that no fsGroup makes writable",
  severity: "note",
  certainty: "heuristic",
  prevents: ["permission-denied"],
  *check(workload) {
    if (isWindows(workload) || podSetting(workload, "fsGroup")) return;
    const claims = claimVolumes(workload);
    const mounts = workload.containers.flatMap(
      (container2) => asList(container2.value.volumeMounts).map(asMapping).filter(({ name, readOnly }) => readOnly !== true && claims.has(asString(name) ?? "")).map(({ name }) => ({ container: container2, volume: asString(name) }))
    );
    const prepared = new Set(
      mounts.filter(({ container: container2 }) => preparesVolumes(container2)).map(({ volume: volume2 }) => volume2)
    );
    const open = mounts.filter(
      ({ container: container2, volume: volume2 }) => container2.class !== "ephemeral" && isNonRoot(container2) && !prepared.has(volume2)
    );
    const [first] = open;
    if (!first) return;
    const users = [...new Set(open.map(({ container: container2 }) => container2.name))].join(", ");
    const volumes = [...new Set(open.map(({ volume: volume2 }) => volume2))].join(", ");
    const user = asNumber(effectiveSetting(first.container, "runAsUser")?.value) ?? 10001;
    yield {
      message: `${users} (${workload.title}) writes to volume ${volumes} as a user other than root, and there is no fsGroup`,
      at: [...workload.podSpecPath, "securityContext", "fsGroup"],
      because: "a new volume usually belongs to root",
      fix: `securityContext: {fsGroup: ${user}}   # of the pod`,
      predicts: 'exit 1 with "Permission denied", if the storage makes volumes that belong to root',
      ...users === first.container.name ? { container: users } : {}
    };
  }
});
function claimVolumes(workload) {
  const templates = asList(valueAt(workload.object.value, ["spec", "volumeClaimTemplates"]));
  const volumes = asList(workload.podSpec.volumes).map(asMapping).filter(
    ({ persistentVolumeClaim: claim2, ephemeral }) => isMapping(claim2) && claim2.readOnly !== true || isMapping(ephemeral)
  );
  return /* @__PURE__ */ new Set([
    ...volumes.flatMap(({ name }) => asString(name) ?? []),
    ...templates.flatMap((template) => asString(asMapping(asMapping(template).metadata).name) ?? [])
  ]);
}
function preparesVolumes(container2) {
  return container2.class === "init" && !isNonRoot(container2);
}

// src/gate/rules/index.ts
var rules = [
  rule_default,
  rule_default2,
  rule_default3,
  rule_default4,
  rule_default5,
  rule_default6,
  rule_default7,
  rule_default8,
  rule_default9,
  rule_default10,
  rule_default11,
  rule_default12,
  rule_default13,
  rule_default14,
  rule_default15,
  rule_default16,
  rule_default17,
  rule_default18,
  rule_default19,
  rule_default20,
  rule_default21,
  rule_default22,
  rule_default23,
  rule_default24,
  rule_default25,
  rule_default26,
  rule_default27,
  rule_default28,
  rule_default29,
  rule_default30,
  rule_default31,
  rule_default32,
  rule_default33,
  rule_default34,
  rule_default35,
  rule_default36,
  rule_default37,
  rule_default38,
  rule_default39,
  rule_default40,
  rule_default41,
  rule_default42,
  rule_default43,
  rule_default44,
  rule_default45,
  rule_default46,
  rule_default47,
  rule_default48,
  rule_default49,
  rule_default50,
  rule_default51,
  rule_default52,
  rule_default53,
  rule_default54,
  rule_default55,
  rule_default56,
  rule_default57,
  rule_default58,
  rule_default59,
  rule_default60,
  rule_default61,
  rule_default62,
  rule_default63,
  rule_default64,
  rule_default65,
  rule_default66,
  rule_default67,
  rule_default68,
  rule_default69,
  rule_default70,
  rule_default71,
  rule_default72,
  rule_default73,
  rule_default74,
  rule_default75,
  rule_default76,
  rule_default77,
  rule_default78,
  rule_default79,
  rule_default80,
  rule_default81,
  rule_default82,
  rule_default83,
  rule_default84,
  rule_default85,
  rule_default86,
  rule_default87,
  rule_default88,
  rule_default89,
  rule_default90,
  rule_default91,
  rule_default92
];

export {
  filledPlaceholders,
  mayBeSetLater,
  isEnabled,
  settingFor,
  isBlocking,
  ruleGroups,
  fieldName,
  keyOf,
  isScalar,
  shorten3 as shorten,
  placeholderIn2 as placeholderIn,
  placeholderLeft,
  rules
};
