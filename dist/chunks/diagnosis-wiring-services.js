import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  walk
} from "./diff.js";
import {
  tree
} from "./diagnosis-tree-tree.js";
import {
  diagnosisJson
} from "./report-diagnosis-diagnosis-json.js";
import {
  evidenceTexts
} from "./report-diagnosis-diagnosis-evidence.js";
import {
  judgeWorkload,
  readEvidence,
  readFacts
} from "./diagnosis-health-judge-workload.js";
import {
  notePath
} from "./diagnosis-evidence-evidence-notes.js";
import {
  diffLines,
  titleOf
} from "./report-diagnosis-diagnosis-sections.js";
import {
  listeningLines
} from "./diagnosis-dependency-advice.js";
import {
  isPrinted
} from "./diagnosis-logs-claims-words.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  secretValues
} from "./diagnosis-secret-values.js";
import {
  conditionOf,
  keyOf,
  placeOf
} from "./kubernetes-pod.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible,
  visibleLines
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  isMet,
  requirementsOf,
  writeRequirement
} from "./manifest-label-selector.js";
import {
  nearest
} from "./text-nearest.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  Redactor
} from "./text-redact-assignments.js";
import {
  smallest
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/report/diagnosis/diagnosis-text.ts
var import_picocolors = __toESM(require_picocolors(), 1);
var longest = 300;
function diagnosisText(workloads, options = {}) {
  const { wiring = [] } = options;
  const colors = (0, import_picocolors.createColors)(options.color === true);
  const failing = workloads.filter(({ diagnoses }) => diagnoses.length > 0);
  const others = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  const blocks = [
    ...failing.flatMap(
      (workload) => workload.diagnoses.map((diagnosis) => diagnosisLines(workload, diagnosis, colors))
    ),
    others.map((workload) => quietLine(workload, colors)),
    ...wiring.map((fault) => wiringLines(fault, colors)),
    [
      `${counted(failing.length, "workload")} failing, ${others.length} not${wiring.length > 0 ? `; ${counted(wiring.length, "fault")} in what leads to them` : ""}`
    ]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function failureLines(workloads, said, options = {}) {
  const colors = (0, import_picocolors.createColors)(options.color === true);
  return workloads.flatMap(
    (workload) => workload.diagnoses.flatMap((diagnosis) => {
      const [title = "", object = "", cause = "", ...lines] = diagnosisLines(workload, diagnosis, colors);
      const head = said.has(diagnosis.title) ? [`${object}: ${diagnosis.cause}`] : [title, object, cause];
      return [...head, ...lines, ""];
    })
  );
}
function wiringLines({ object, title, evidence, fix, command }, colors) {
  return [
    colors.yellow(colors.bold(line(title))),
    `  ${visible(object.kind)} ${visible(placeOf(object))}`,
    "  evidence:",
    ...evidence.map((text) => `    ${line(text)}`),
    "  fix:",
    `    ${line(fix)}`,
    "  investigate:",
    `    ${line(command)}`
  ];
}
function diagnosisLines({ object, pods, impact }, diagnosis, colors) {
  const { container, kind } = diagnosis.location;
  const place = container === null ? "" : `, ${kind === "app" ? "" : `${kind} `}container ${visible(container)}`;
  const count = pods.present > 1 && diagnosis.pods.length > 0 ? `, ${diagnosis.pods.length} of ${pods.present} pods` : "";
  return [
    `${colors.red(colors.bold(line(titleOf({ object }, diagnosis))))}`,
    `  ${visible(object.kind)} ${visible(placeOf(object))}${place}${count}`,
    `  ${diagnosis.cause} (${diagnosis.confidence} confidence)`,
    `  impact: ${line(impact.text)}${impact.stuck ? "; the rollout cannot finish by itself" : ""}`,
    "",
    diagnosis.cause === "unknown" ? "  known:" : "  evidence:",
    ...whyLines(diagnosis),
    ...changedLines(diagnosis, colors),
    diagnosis.cause === "unknown" ? "  next:" : "  fix:",
    ...diagnosis.remedy.steps.map((step) => `    ${line(step)}`),
    ...diagnosis.remedy.yaml === null ? [] : visibleLines(diagnosis.remedy.yaml).map((text) => `      ${colors.green(text)}`),
    "  investigate:",
    ...diagnosis.commands.map((command) => `    ${line(command)}`),
    ...diagnosis.ruledOut.length > 0 ? [`  ruled out: ${line(diagnosis.ruledOut.join(", "))}`] : [],
    ...diagnosis.preventedBy.length > 0 ? [`  the gate finds this before a deploy: ${diagnosis.preventedBy.join(", ")}`] : [],
    `  ${colors.dim(`how we got here: ${line(diagnosis.trail.map(({ question, answer }) => `${question} ${answer}`).join(" → "), 1e3)}`)}`
  ];
}
function whyLines(diagnosis) {
  const texts = evidenceTexts(diagnosis);
  return texts.length === 0 ? ["    nothing in the status, the events and the logs that were read names a cause"] : texts.map((text) => `    ${line(text)}`);
}
function changedLines({ changed }, { red, green }) {
  if (!changed || changed.hunks.length === 0) return [];
  const { lines, left } = diffLines(changed.hunks);
  const paint = (text) => text.startsWith("-") ? red(text) : text.startsWith("+") ? green(text) : text;
  return [
    `  changed since ${line(changed.since)}${left > 0 ? ` (and in ${counted(left, "more place")})` : ""}:`,
    ...lines.map((text) => `    ${paint(visible(shorten(text, longest)))}`)
  ];
}
function quietLine({ object, outcome }, colors) {
  const word = outcome === "complete" ? colors.green(outcome) : outcome;
  return `${word}: ${visible(object.kind)} ${visible(placeOf(object))}`;
}
function line(text, length = longest) {
  return visible(shorten(text.replace(/\s*\n\s*/g, " ⏎ ").trim(), length));
}

// src/diagnosis/evidence/usage/prometheus-queries.ts
var workingSet = "container_memory_working_set_bytes";
var window = "7d";
var lookBack = 6 * 3600;
var mostSteps = 360;
var leastStep = 15;
var mostPods = 20;
function queriesFor({ workload, pod, container }, now) {
  if (!container || !pod) return [];
  const { namespace } = workload.object;
  const select = (pods) => `namespace=${quote(namespace)},pod=~${quote(pods)},container=${quote(container.name)}`;
  const failing = workload.pods.slice(0, mostPods).map(({ name }) => literal(name));
  const failingNow = select(failing.join("|") || literal(pod.name));
  const by = "max by (namespace, pod, container)";
  const end = Math.ceil(now / 1e3);
  const begun = smallest([...workload.pods.flatMap(({ created }) => created ?? []), now]) / 1e3 - 60;
  const span = Math.min(end - begun, lookBack);
  const step = Math.max(leastStep, Math.ceil(span / mostSteps));
  const start = end - Math.ceil(span / step) * step;
  const good = lastGood(workload);
  const label = `${workload.object.name}-${container.name}`;
  return [
    ...good ? [
      {
        name: `${label}-p99-memory`,
        query: `${by} (quantile_over_time(0.99, ${workingSet}{${select(good.pods)}}[${window}]))`,
        time: good.before === void 0 ? end : Math.floor(good.before / 1e3)
      }
    ] : [],
    {
      name: `${label}-memory`,
      query: `${by} (max_over_time(${workingSet}{${failingNow}}[${step}s]))`,
      range: { start, end, step }
    },
    {
      name: `${label}-throttled`,
      query: `${by} (increase(container_cpu_cfs_throttled_periods_total{${failingNow}}[10m]) / (increase(container_cpu_cfs_periods_total{${failingNow}}[10m]) > 0))`,
      time: end
    }
  ];
}
function lastGood({ object, previous }) {
  if (!previous) return void 0;
  if (object.kind === "Deployment") return { pods: `${literal(previous.name)}-[a-z0-9]+` };
  const pods = `${literal(object.name)}-${object.kind === "StatefulSet" ? "[0-9]+" : "[a-z0-9]+"}`;
  return previous.replacedAt === void 0 ? void 0 : { pods, before: previous.replacedAt };
}
function quote(text) {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
function literal(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/diagnosis/evidence/usage/wanted.ts
var measurable = /* @__PURE__ */ new Set([
  "out-of-memory",
  "out-of-memory-child",
  "runtime-out-of-memory",
  "memory-limit-below-startup",
  "node-out-of-memory",
  "evicted",
  "liveness-probe-kills",
  "startup-probe-kills"
]);
var mostContainers = 6;
function wantedQueries(evidence, clock) {
  const facts = readFacts(evidence);
  const failures = /* @__PURE__ */ new Map();
  for (const workload of facts.workloads) {
    for (const failure of judgeWorkload(facts, workload).failures) {
      const { kind, namespace, name } = workload.object;
      const key = [kind, namespace, name, failure.container?.name].join("/");
      if (!failures.has(key) && measurable.has(walk(tree, failure).decision)) failures.set(key, failure);
    }
  }
  return [...failures.values()].slice(0, mostContainers).flatMap((failure) => queriesFor(failure, facts.now ?? clock));
}

// src/commands/diagnose/measure.ts
async function measure(files, query, now) {
  const queries = wantedQueries(readEvidence(files), now);
  if (queries.length === 0) return { files, problem: void 0 };
  const { answers, problem } = await query(queries);
  const measured = answers.map((answer) => ({
    path: `prometheus-${answer.query.name.replace(/[^\w.-]/g, "_")}.json`,
    text: answer.text
  }));
  return {
    files: noted(files, measured),
    problem: problem === void 0 ? void 0 : `${problem}; going on without its figures`
  };
}
function withMeasured(files, { files: diagnosed }) {
  return noted(
    files,
    diagnosed.filter(({ path }) => path.startsWith("prometheus-"))
  );
}
function noted(files, more) {
  const all = [...files.filter(({ path }) => !more.some((file) => file.path === path)), ...more];
  return all.map((file) => {
    if (file.path !== notePath) return file;
    const note = asMapping(JSON.parse(file.text));
    const names = [...asList(note.files), ...more.map(({ path }) => path)];
    return { ...file, text: `${JSON.stringify({ ...note, files: [...new Set(names)] }, null, 2)}
` };
  });
}

// src/commands/diagnose/stored-reading.ts
import { createHash } from "node:crypto";
function withReading(files, workloads) {
  if (!workloads.some(({ diagnoses }) => diagnoses.length > 0)) return [...files];
  const hash = hashOf(files);
  return files.map((file) => {
    if (file.path !== notePath) return file;
    const note = asMapping(JSON.parse(file.text));
    const reading = { hash, report: JSON.parse(diagnosisJson(workloads)) };
    return { ...file, text: `${JSON.stringify({ ...note, reading }, null, 2)}
` };
  });
}
async function storedReading(files, workloads) {
  const notes = files.filter(({ path }) => isNote(path));
  const [note] = notes;
  if (!note || notes.length > 1) return void 0;
  const { hash, report } = asMapping(asMapping(parsed(note.text)).reading);
  if (typeof hash !== "string" || hash !== hashOf(files)) return void 0;
  const { parseDiagnosisReport } = await import("./report-diagnosis-parse-diagnosis.js");
  try {
    const stored = parseDiagnosisReport(JSON.stringify(report));
    if (stored.version !== version) return void 0;
    const known = new Map(workloads.map((workload) => [keyOf(workload.object), workload]));
    const differs = stored.workloads.some((workload) => {
      const now = known.get(keyOf(workload.object));
      return now !== void 0 && answerOf(now) !== answerOf(workload);
    });
    if (!differs) return void 0;
    const read = new Map(stored.workloads.map((workload) => [keyOf(workload.object), workload]));
    return workloads.map((workload) => {
      const { outcome: _, ...told } = read.get(keyOf(workload.object)) ?? workload;
      return { ...workload, ...told };
    });
  } catch {
    return void 0;
  }
}
function answerOf({ diagnoses }) {
  return diagnoses.map(({ cause, confidence }) => `${cause} ${confidence}`).join(", ");
}
function isNote(path) {
  return path === notePath || path.endsWith(`/${notePath}`);
}
function hashOf(files) {
  const sha256 = (text) => createHash("sha256").update(text).digest("hex");
  return sha256(
    files.filter(({ path }) => !isNote(path)).map(({ text }) => sha256(text)).toSorted().join("\n")
  );
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/diagnosis/wiring/wiring-fault.ts
function referenceOf({ apiVersion, kind, namespace, name }) {
  return { apiVersion, kind, namespace, name };
}

// src/diagnosis/wiring/autoscalers.ts
var needed = ["AbleToScale", "ScalingActive"];
function autoscalerFaults(scaler, { evidence: { workloads }, isWhole }) {
  const target = asMapping(valueAt(scaler.value, ["spec", "scaleTargetRef"]));
  const [kind, name] = [asString(target.kind) ?? "", asString(target.name) ?? ""];
  const known = workloads.some((object) => object.kind === kind && object.namespace === scaler.namespace);
  const exists = workloads.some(
    (object) => object.kind === kind && object.name === name && object.namespace === scaler.namespace
  );
  const base = {
    object: referenceOf(scaler),
    workload: `${kind}/${name}`,
    command: `kubectl -n ${scaler.namespace} describe hpa ${scaler.name}`
  };
  if (isWhole && known && !exists)
    return [
      {
        ...base,
        title: `HorizontalPodAutoscaler ${scaler.name} scales ${kind} ${name}, which does not exist`,
        evidence: [`HorizontalPodAutoscaler ${scaler.name}: spec.scaleTargetRef: ${kind}/${name}`],
        fix: "correct `scaleTargetRef`, or delete the autoscaler"
      }
    ];
  const failing = needed.map((type) => asMapping(conditionOf(scaler, type))).find(({ status, reason: reason2 }) => status === "False" && reason2 !== "ScalingDisabled");
  if (!failing) return [];
  const reason = asString(failing.reason) ?? "";
  const message = asString(failing.message) ?? "";
  return [
    {
      ...base,
      title: `HorizontalPodAutoscaler ${scaler.name} does not scale ${kind} ${name}: ${reason}`,
      evidence: [
        `HorizontalPodAutoscaler ${scaler.name}: ${asString(failing.type) ?? ""} is False: ${message}`
      ],
      fix: fixFor(reason, message)
    }
  ];
}
function fixFor(reason, message) {
  if (/missing request for/.test(message))
    return "set `resources.requests` for what it measures in every container of the pods: usage is a share of the request";
  if (/FailedGetResourceMetric/.test(reason))
    return "the cluster answers no resource metrics: look whether metrics-server runs (`kubectl get apiservice v1beta1.metrics.k8s.io`)";
  if (/Failed(?:Get|Compute)\w*Metric|FailedComputeMetricsReplicas/.test(reason))
    return "the metric that it asks for is not there: compare its name and selector with what the metrics adapter offers";
  return "correct what its message names";
}

// src/diagnosis/wiring/selected.ts
function podLabels({ value, pods }) {
  const template = valueAt(value, ["spec", "template", "metadata", "labels"]);
  return isMapping(template) ? template : asMapping(pods[0]?.metadata.labels);
}
function selectorOf(service) {
  return Object.entries(asMapping(valueAt(service.value, ["spec", "selector"])));
}
function selectedBy(service, workloads) {
  const selector = selectorOf(service);
  if (selector.length === 0) return [];
  return workloads.filter((workload) => {
    const labels = podLabels(workload);
    return workload.object.namespace === service.namespace && selector.every(([key, value]) => labels[key] === value);
  });
}
function workloadName(workload) {
  return workload && `${workload.object.kind}/${workload.object.name}`;
}

// src/diagnosis/wiring/ingresses.ts
function ingressFaults(ingress, wiring) {
  const spec = asMapping(ingress.value.spec);
  const backends = [
    asMapping(spec.defaultBackend),
    ...asList(spec.rules).flatMap(
      (rule) => asList(valueAt(rule, ["http", "paths"])).map((path) => asMapping(asMapping(path).backend))
    )
  ];
  const faults = backends.flatMap(
    (backend) => backendFault(ingress, asMapping(backend.service), wiring) ?? []
  );
  const distinct = new Map(faults.map((fault) => [fault.title, fault]));
  return [...classFault(ingress, asString(spec.ingressClassName), wiring.evidence), ...distinct.values()];
}
function backendFault(ingress, backend, { evidence: { services, absent }, workloads }) {
  const name = asString(backend.name);
  if (name === void 0) return void 0;
  const own = services.filter(({ namespace }) => namespace === ingress.namespace);
  const service = own.find((candidate) => candidate.name === name);
  const leadsTo = (other) => other && workloadName(selectedBy(other, workloads)[0]);
  const base = { object: referenceOf(ingress), workload: leadsTo(service) };
  if (!service) {
    const looked = absent.some(
      (object) => object.kind === "Service" && object.name === name && object.namespace === ingress.namespace
    );
    if (!looked && own.length === 0) return void 0;
    const meant = nearest(
      name,
      own.map((candidate) => candidate.name)
    );
    return {
      ...base,
      workload: leadsTo(own.find((candidate) => candidate.name === meant)),
      title: `Ingress ${ingress.name} leads to Service ${name}, which does not exist`,
      evidence: [
        `Ingress ${ingress.name}: backend.service.name: ${name}`,
        `Services in namespace ${ingress.namespace}: ${own.map((candidate) => candidate.name).slice(0, 8).join(", ") || "none"}`
      ],
      fix: meant === void 0 ? `create Service ${name}, or correct the name` : `write \`${meant}\` instead of \`${name}\``,
      command: `kubectl -n ${ingress.namespace} get services`
    };
  }
  const { number, name: portName } = asMapping(backend.port);
  const ports = asList(valueAt(service.value, ["spec", "ports"])).map(asMapping);
  const has = ports.some(
    (entry) => portName === void 0 ? entry.port === number : entry.name === portName
  );
  if (has || ports.length === 0 || number === void 0 && portName === void 0) return void 0;
  const [only] = ports;
  const asked = String(portName ?? number);
  return {
    ...base,
    title: `Ingress ${ingress.name} asks for port ${asked} of Service ${name}, which has no such port`,
    evidence: [
      `Ingress ${ingress.name}: backend.service.port: ${asked}`,
      `Service ${name}: spec.ports: ${ports.map((entry) => [entry.name, entry.port].filter(Boolean).join(" ")).join(", ")}`
    ],
    fix: ports.length === 1 && only ? `write port ${String(only.port)} in the Ingress` : `write one of the ports of Service ${name} in the Ingress`,
    command: `kubectl -n ${ingress.namespace} get service ${name} -o yaml`
  };
}
function classFault(ingress, asked, { surroundings }) {
  const classes = surroundings.filter(({ kind }) => kind === "IngressClass");
  if (asked === void 0 || classes.length === 0 || classes.some(({ name }) => name === asked)) return [];
  if (isMapping(valueAt(ingress.value, ["status", "loadBalancer", "ingress", 0]))) return [];
  const names = classes.map(({ name }) => name);
  const meant = nearest(asked, names) ?? (names.length === 1 ? names[0] : void 0);
  return [
    {
      object: referenceOf(ingress),
      title: `Ingress ${ingress.name} has class ${asked}, which no controller of this cluster serves`,
      evidence: [
        `Ingress ${ingress.name}: spec.ingressClassName: ${asked}`,
        `IngressClasses: ${names.join(", ")}`
      ],
      fix: meant === void 0 ? "write a class that exists" : `write \`ingressClassName: ${meant}\``,
      command: "kubectl get ingressclasses",
      workload: void 0
    }
  ];
}

// src/diagnosis/wiring/network-policies.ts
function networkPolicyFaults(policy, { evidence: { services, surroundings }, workloads, isWhole }) {
  const near = workloads.filter(({ object }) => object.namespace === policy.namespace);
  if (near.length === 0) return [];
  const selector = selectorOf2(policy);
  const selected = near.filter((workload) => meets(selector, podLabels(workload)));
  const base = {
    object: referenceOf(policy),
    command: `kubectl -n ${policy.namespace} describe networkpolicy ${policy.name}`
  };
  if (selected.length === 0 && isWhole) {
    const written = selector.map(writeRequirement).join(",");
    return [
      {
        ...base,
        title: `NetworkPolicy ${policy.name} protects nothing: no pod has the labels ${written}`,
        evidence: [`NetworkPolicy ${policy.name}: spec.podSelector: ${written}`],
        fix: "correct `podSelector`, or delete the policy",
        workload: void 0
      }
    ];
  }
  if (!closes(policy)) return [];
  const policies = surroundings.filter(
    ({ kind, namespace }) => kind === "NetworkPolicy" && namespace === policy.namespace
  );
  return selected.flatMap((workload) => {
    const labels = podLabels(workload);
    if (policies.some((other) => !closes(other) && meets(selectorOf2(other), labels) && isForIngress(other)))
      return [];
    const service = services.find((candidate) => selectedBy(candidate, [workload]).length > 0);
    if (!service) return [];
    const title = `${workload.object.kind} ${workload.object.name}`;
    return [
      {
        ...base,
        title: `NetworkPolicy ${policy.name} lets nothing reach ${title}, to which Service ${service.name} leads`,
        evidence: [
          `NetworkPolicy ${policy.name}: policyTypes has Ingress, and no ingress rule allows anything`,
          `Service ${service.name} selects the pods of ${title}`
        ],
        fix: `add a policy that allows ingress to the pods of ${title} from whoever calls Service ${service.name}`,
        workload: workloadName(workload)
      }
    ];
  });
}
function selectorOf2({ value }) {
  return requirementsOf(valueAt(value, ["spec", "podSelector"]), []);
}
function meets(selector, labels) {
  return selector.every((requirement) => isMet(requirement, labels));
}
function isForIngress({ value }) {
  const types = asList(valueAt(value, ["spec", "policyTypes"]));
  return types.length === 0 || types.includes("Ingress");
}
function closes(policy) {
  return isForIngress(policy) && asList(valueAt(policy.value, ["spec", "ingress"])).length === 0;
}

// src/diagnosis/wiring/services.ts
var ofControllers = /^(?:pod-template-hash|controller-revision-hash|pod-template-generation|apps\.kubernetes\.io\/)/;
function serviceFaults(service, { evidence, workloads, isWhole }) {
  if (selectorOf(service).length === 0 || service.spec.type === "ExternalName") return [];
  const near = workloads.filter(
    ({ object }) => object.namespace === service.namespace && isLasting(object.kind)
  );
  if (near.length === 0) return [];
  const selected = selectedBy(service, near);
  if (selected.length > 0) return portFaults(service, selected);
  return isEmpty(service, evidence) ? [selectsNothing(service, near, isWhole)] : [];
}
function isLasting(kind) {
  return kind !== "Job" && kind !== "CronJob";
}
function isEmpty({ namespace, name }, { endpointSlices, pods }) {
  const own = endpointSlices.filter(
    (slice) => slice.namespace === namespace && (slice.name === name || slice.metadata.labels?.["kubernetes.io/service-name"] === name)
  );
  if (own.length > 0)
    return own.every(({ value }) => asList(value.endpoints).length + asList(value.subsets).length === 0);
  return pods.some((pod) => pod.namespace === namespace);
}
function selectsNothing(service, workloads, isWhole) {
  const selector = selectorOf(service);
  const written = selector.map(([key, value]) => `${key}=${String(value)}`).join(",");
  const meant = meantBy(service, workloads, isWhole);
  const labels = meant && describe(podLabels(meant));
  const title = meant && `${meant.object.kind} ${meant.object.name}`;
  return {
    object: referenceOf(service),
    title: `Service ${service.name} has no pods behind it: no pod has the labels ${written}`,
    evidence: [
      `Service ${service.name}: spec.selector: ${written}`,
      ...meant ? [`${title}: its pods have ${labels}`] : []
    ],
    fix: meant ? `make the selector of the Service match the pods of ${title}: ${changes(selector, podLabels(meant))}` : "correct the selector of the Service, or deploy what it should lead to",
    command: `kubectl -n ${service.namespace} get pods --show-labels`,
    workload: workloadName(meant)
  };
}
function meantBy(service, workloads, isWhole) {
  const { name } = service;
  const selector = selectorOf(service);
  const shares = workloads.filter((workload) => {
    const labels = podLabels(workload);
    return selector.some(([key, value]) => labels[key] === value);
  });
  const named = (name2) => workloads.find(({ object }) => object.name === name2);
  const names = workloads.map(({ object }) => object.name);
  const values = selector.flatMap(([, value]) => asString(value) ?? []);
  return (shares.length === 1 ? shares[0] : void 0) ?? named(name) ?? // A name that is only near may belong to a workload that is not in the evidence.
  (isWhole ? named([name, ...values].map((text) => nearest(text, names)).find((found) => found !== void 0)) : void 0);
}
function describe(labels) {
  const own = Object.entries(labels).filter(([key]) => !ofControllers.test(key));
  return own.length === 0 ? "no labels" : own.map(([key, value]) => `${key}=${String(value)}`).join(",");
}
function changes(selector, labels) {
  const wrong = selector.filter(([key, value]) => labels[key] !== value);
  return wrong.map(([key]) => {
    const has = labels[key];
    return has === void 0 ? `leave out ${key}` : `${key}: ${String(has)}`;
  }).join(", ");
}
function portFaults(service, selected) {
  return asList(valueAt(service.value, ["spec", "ports"])).flatMap((entry) => {
    const { port, targetPort = port, protocol = "TCP" } = asMapping(entry);
    if (protocol !== "TCP" || selected.some((workload) => takes(workload, targetPort))) return [];
    const [first] = selected;
    if (!first) return [];
    const ports = portsOf(first);
    const title = `${first.object.kind} ${first.object.name}`;
    const declared = ports.map(({ name, number }) => name ? `${name} (${number})` : String(number)).join(", ");
    const listening = listeningPorts(first);
    if (typeof targetPort === "number" && !isCertain(first, targetPort)) return [];
    const right = listening.length === 1 ? listening[0] : ports.length === 1 ? ports[0]?.number : void 0;
    const verb = listening.length > 0 || typeof targetPort === "string" ? "has" : "declares";
    return [
      {
        object: referenceOf(service),
        title: `Service ${service.name} sends to port ${String(targetPort)}, which no container of ${title} ${verb}`,
        evidence: [
          `Service ${service.name}: spec.ports: port ${String(port)}, targetPort ${String(targetPort)}`,
          `${title}: ${declared === "" ? "declares no port" : `declares ${declared}`}`,
          ...listening.length > 0 ? [`its log: it listens on ${listening.join(", ")}`] : []
        ],
        fix: right === void 0 ? `set \`targetPort\` to a port that ${title} opens, or declare port ${String(targetPort)} there` : `set \`targetPort: ${right}\` in Service ${service.name}`,
        command: `kubectl -n ${service.namespace} get endpointslices -l kubernetes.io/service-name=${service.name} -o yaml`,
        workload: workloadName(first)
      }
    ];
  });
}
function isCertain(workload, target) {
  const listening = listeningPorts(workload);
  if (listening.length > 0) return !listening.includes(target);
  const [only, second] = portsOf(workload);
  return only !== void 0 && second === void 0 && !/metric/.test(only.name ?? "") && !isProbed(workload, target);
}
function isProbed({ podSpec }, target) {
  return asList(podSpec.containers).map(asMapping).flatMap(({ readinessProbe, livenessProbe, startupProbe }) => [
    readinessProbe,
    livenessProbe,
    startupProbe
  ]).map(asMapping).some(({ httpGet, tcpSocket, grpc }) => asMapping(httpGet ?? tcpSocket ?? grpc).port === target);
}
function takes(workload, target) {
  const ports = portsOf(workload);
  if (typeof target === "string" && !/^\d+$/.test(target)) return ports.some(({ name }) => name === target);
  const number = Number(target);
  return ports.some((port) => port.number === number) || listeningPorts(workload).includes(number);
}
function portsOf({ podSpec }) {
  const containers = [
    ...asList(podSpec.containers),
    ...asList(podSpec.initContainers).filter((container) => asMapping(container).restartPolicy === "Always")
  ];
  return containers.flatMap((container) => asList(asMapping(container).ports)).flatMap((entry) => {
    const { name, containerPort } = asMapping(entry);
    const number = asNumber(containerPort);
    return number === void 0 ? [] : [{ name: asString(name) || void 0, number }];
  });
}
function listeningPorts({ pods }) {
  const found = pods.flatMap(
    (pod) => pod.containers.flatMap(
      ({ log }) => listeningLines(log?.reading.lines ?? []).flatMap(({ port }) => port ?? [])
    )
  );
  return [...new Set(found)];
}

// src/diagnosis/wiring/wiring.ts
function wiringFaults(evidence, { isWhole }) {
  const workloads = readFacts(evidence).workloads.filter(
    ({ value, pods, oldPods }) => !isPrinted(value) && ![...pods, ...oldPods].some((pod) => isPrinted(pod.value))
  );
  const wiring = { evidence, workloads, isWhole };
  const faults = [
    ...evidence.services.flatMap((service) => serviceFaults(service, wiring)),
    ...ofKind(evidence, "Ingress").flatMap((ingress) => ingressFaults(ingress, wiring)),
    ...ofKind(evidence, "HorizontalPodAutoscaler").flatMap((scaler) => autoscalerFaults(scaler, wiring)),
    ...ofKind(evidence, "NetworkPolicy").flatMap((policy) => networkPolicyFaults(policy, wiring))
  ];
  const known = new Set(workloads.map(({ object }) => `${object.kind}/${object.name}`));
  return faults.filter(({ workload }) => isWhole || workload !== void 0 && known.has(workload));
}
function ofKind({ surroundings }, kind) {
  return surroundings.filter((object) => object.kind === kind);
}

// src/commands/diagnose/wiring-without-secrets.ts
function wiringWithoutSecrets(evidence, { isWhole, find }) {
  const redactor = new Redactor(secretValues(evidence)).knowing([], find ? [find] : []);
  return wiringFaults(evidence, { isWhole }).map((fault) => ({
    ...fault,
    evidence: redactor.deep(fault.evidence)
  }));
}

export {
  diagnosisText,
  failureLines,
  measure,
  withMeasured,
  withReading,
  storedReading,
  wiringWithoutSecrets
};
