import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  throwIfNoNamespace
} from "./chunk-ZF3VX6SN.js";
import {
  alertErrorJson,
  alertJson,
  isTooOften,
  readEarlierLook,
  restartRate
} from "./chunk-3FYAOWW4.js";
import {
  controllerUid,
  evidenceOfRecords
} from "./chunk-JIBVZ3QW.js";
import {
  completeEvidence,
  filesWithoutSecrets,
  parseWorkload
} from "./chunk-PUPVVWFD.js";
import {
  diagnose,
  ownPatterns
} from "./chunk-HTHHEOIR.js";
import {
  restartAlert
} from "./chunk-NX2XKZNG.js";
import {
  counted,
  secondsText
} from "./chunk-VQS7FYYE.js";
import {
  conditionOf,
  podView,
  timeOf
} from "./chunk-JVINL5N4.js";
import {
  recordOf,
  specSharer
} from "./chunk-6Q6M3OYG.js";
import {
  machineWatchPorts
} from "./chunk-JPLR6LST.js";
import {
  Ownership,
  readEvidence
} from "./chunk-LTDMTOUS.js";
import {
  pluralOf,
  titleOf
} from "./chunk-7ZNOUVI3.js";
import {
  parseDuration
} from "./chunk-T3EDP5GV.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  asNumber
} from "./chunk-DRWJSKVA.js";

// src/commands/alert-command.ts
import { readFile } from "node:fs/promises";

// src/report/alert-text.ts
function alertText(result) {
  const { alarms, degraded } = result;
  const lines = alertLines(result);
  const head = alarms.length === 0 ? `quiet: ${subjectOf(result)}, none restarts too often, loops or cannot start` : `alert: ${alarmingText(result)} in ${placeOf(result)}`;
  return [
    head,
    ...lines.flatMap(({ text, cause }) => [`  ${text}`, ...cause ? [`      ${cause}`] : []]),
    ...degraded.map((text) => `could not be read: ${visible(text)}`),
    ""
  ].join("\n");
}
function alarmingText(result) {
  const without = new Set(result.alarms.flatMap(({ alarm, object }) => alarm.pod ? [] : titleOf(object))).size;
  const containers = alertLines(result).length - without;
  return [
    ...containers > 0 ? [counted(containers, "container")] : [],
    ...without > 0 ? [`${counted(without, "workload")} without ${without === 1 ? "its" : "their"} pods`] : []
  ].join(" and ");
}
function alertLines({ alarms, condition }) {
  const groups = /* @__PURE__ */ new Map();
  for (const explained of alarms) {
    const { object, alarm } = explained;
    const key = JSON.stringify([titleOf(object), alarm.container?.name, alarm.pod === void 0]);
    groups.set(key, [...groups.get(key) ?? [], explained]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length).flatMap((group) => {
    const [first] = group.toSorted((a, b) => weightOf(b) - weightOf(a));
    return first ? [lineOf(first, group.length, condition)] : [];
  });
}
function weightOf({ alarm: { reason, suspected, rate } }) {
  return (reason === "restarts" && !suspected ? 1e6 : 0) + (rate?.atLeast ?? 0);
}
function lineOf({ alarm, object, diagnosis }, pods, { restarts, window }) {
  const { container, reason, rate, waiting } = alarm;
  const where = `${titleOf(object)}${container ? `, container ${container.name}` : ""}`;
  const limit = `more than ${counted(restarts, "restart")} in ${secondsText(window)}`;
  const what = {
    restarts: alarm.suspected ? `it crashes again and again, perhaps ${limit}` : limit,
    "crash-loop": waiting ? `it is in ${waiting}` : "it has crashed again and is about to be restarted",
    "cannot-start": `it cannot start${waiting ? `: ${waiting}` : ""}`,
    "no-pods": "its pods are not created"
  }[reason];
  const count = rate && reason !== "cannot-start" ? `; ${rateText(rate, container?.restarts ?? 0)}` : "";
  const many = pods > 1 ? ` (${counted(pods, "pod")})` : "";
  return {
    text: visible(`${where}: ${what}${count}${many}`),
    cause: diagnosis && visible(`${shorten(diagnosis.title, 300)} (${diagnosis.confidence} confidence)`)
  };
}
function rateText({ atLeast, atMost, seconds }, all) {
  const time = secondsText(seconds);
  if (atLeast === atMost) {
    return `${counted(atLeast, "restart")} in ${time}${all > atLeast ? `, ${all} in all` : ""}`;
  }
  return `at least ${atLeast} and at most ${counted(atMost, "restart")} in ${time}, ${all} in all`;
}
function subjectOf(result) {
  const { named, pods } = result;
  return named.length > 0 ? `pods of ${visible(named.join(", "))}` : `${counted(pods, "pod")} in ${placeOf(result)}`;
}
function placeOf({ scope: { namespace, selector } }) {
  const labels = selector === null ? "" : ` with labels ${selector}`;
  return visible(`${namespace === null ? "all namespaces" : `namespace ${namespace}`}${labels}`);
}

// src/rollout/missing-pods.ts
var makingTime = 90;
function lacksPods(record, now) {
  const { kind, metadata, spec, status } = record;
  const age = (time) => (now - (timeOf(time) ?? now)) / 1e3;
  if (metadata.deletionTimestamp !== void 0 || age(metadata.creationTimestamp) <= makingTime) return false;
  const count = (value) => asNumber(value) ?? 0;
  switch (kind) {
    case "Deployment": {
      const refused = conditionOf(status, "ReplicaFailure");
      return refused?.status === "True" && age(refused.lastTransitionTime) > makingTime;
    }
    case "StatefulSet":
      return (asNumber(spec.replicas) ?? 1) > count(status.replicas);
    case "DaemonSet":
      return count(status.desiredNumberScheduled) > count(status.currentNumberScheduled);
    case "Job":
      return spec.suspend !== true && [status.active, status.succeeded, status.failed].every((each) => !each);
    default:
      return false;
  }
}

// src/rollout/restart-alarm.ts
var startingTime = 90;
var pendingTime = 5 * 60;
function alarmsOf(pod, condition) {
  if (pod.leaving || pod.phase === "Succeeded" || pod.phase === "Failed") return [];
  const age = (condition.now - (timeOf(pod.record.metadata.creationTimestamp) ?? 0)) / 1e3;
  const alarms = pod.containers.flatMap((container) => {
    const rate = restartRate(pod, container, condition);
    const reason = reasonOf(pod, container, rate, age, condition);
    const waiting2 = container.waiting?.reason;
    if (reason) return [{ pod, container, reason, rate, waiting: waiting2, suspected: false }];
    const maybe = rate.atMost > condition.restarts && rate.atLeast > 0;
    return maybe ? [{ pod, container, reason: "restarts", rate, waiting: waiting2, suspected: true }] : [];
  });
  if (alarms.length > 0 || age <= pendingTime || !isPending(pod)) return alarms;
  const waiting = pod.containers.find((container) => container.waiting)?.waiting?.reason;
  return [{ pod, container: void 0, reason: "cannot-start", rate: void 0, waiting, suspected: true }];
}
function reasonOf(pod, container, rate, age, { restarts, window }) {
  const waiting = container.waiting?.reason ?? "";
  if (isTooOften(rate, restarts, window)) return "restarts";
  if (waiting === "CrashLoopBackOff") return neverRan(container) ? "cannot-start" : "crash-loop";
  if (container.restarts > 0 && isRestarted(pod, container)) return "crash-loop";
  const starting = waiting === "" || waiting === "ContainerCreating" || waiting === "PodInitializing";
  return !starting && age > startingTime ? "cannot-start" : void 0;
}
function isRestarted({ record: { spec } }, { ends, role }) {
  const end = ends.find(({ previous }) => !previous);
  if (!end) return false;
  const policy = spec.restartPolicy ?? "Always";
  if (role === "sidecar" || policy === "Always" && role === "app") return true;
  return policy !== "Never" && end.exitCode !== 0;
}
function neverRan({ ends }) {
  return /^(?:StartError|ContainerCannotRun)$/.test(ends.at(-1)?.reason ?? "");
}
function isPending({ phase, containers }) {
  return phase === "Pending" && containers.every(({ running, ends }) => !running && ends.length === 0);
}

// src/commands/alert-evidence.ts
var closelyOfOne = 2;
var closely = 40;
var patience = 3e4;
var owners = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["batch/v1", "CronJob"],
  ["batch/v1", "Job"],
  ["apps/v1", "ReplicaSet"]
];
async function lookClosely(alarms, all, cluster, at, find) {
  const refusals = /* @__PURE__ */ new Set();
  const namespaces = [
    ...new Set(alarms.flatMap(({ pod, maker }) => pod?.namespace ?? maker?.metadata.namespace ?? []))
  ];
  const share = specSharer();
  const lists = namespaces.flatMap(
    (namespace) => owners.map(async ([apiVersion, kind]) => {
      const plural = pluralOf(apiVersion, kind) ?? "";
      const objects2 = await cluster.list({ apiVersion, kind, plural, namespace });
      if (!objects2) refusals.add(`${plural}: they may not be listed`);
      return (objects2 ?? []).map((object) => recordOf(object, share));
    })
  );
  const made = (await Promise.all(lists)).flat();
  const concerned = makersOf(alarms, made);
  const [chosen, alarming] = [new Set(choose(alarms)), new Set(alarms.flatMap(({ pod }) => pod ?? []))];
  const pods = all.filter(
    (pod) => chosen.has(pod) || !alarming.has(pod) && concerned.has(controllerUid(pod.record) ?? "")
  );
  const objects = [
    ...made.filter(({ metadata }) => concerned.has(metadata.uid)),
    ...pods.map(({ record }) => record)
  ];
  const { taken } = await completeEvidence(
    { objects, absent: [], logs: [], at, degraded: [...refusals] },
    cluster.evidence,
    { readSecrets: false, within: patience }
  );
  return { evidence: readEvidence(await filesWithoutSecrets(taken, find)), degraded: taken.degraded };
}
function choose(alarms) {
  const pods = [...new Set(alarms.flatMap(({ pod }) => pod ?? []))].toSorted(
    (a, b) => b.restarts - a.restarts
  );
  const taken = /* @__PURE__ */ new Map();
  return pods.filter(({ record, uid }) => {
    const maker = controllerUid(record) ?? uid;
    taken.set(maker, (taken.get(maker) ?? 0) + 1);
    return (taken.get(maker) ?? 0) <= closelyOfOne;
  }).slice(0, closely);
}
function makersOf(alarms, made) {
  const found = new Set(
    alarms.flatMap(({ pod, maker }) => (pod ? controllerUid(pod.record) : maker?.metadata.uid) ?? [])
  );
  for (const uid of found) {
    const owner = made.find(({ metadata }) => metadata.uid === uid);
    const above = owner && controllerUid(owner);
    if (above) found.add(above);
  }
  const revisions = made.filter(
    (record) => record.kind === "ReplicaSet" && found.has(controllerUid(record) ?? "")
  );
  return /* @__PURE__ */ new Set([...found, ...revisions.map(({ metadata }) => metadata.uid)]);
}

// src/commands/alert.ts
async function alert(request, ports) {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal });
    return await look(request, cluster, ports, signal);
  } finally {
    stop.abort();
  }
}
async function look(request, cluster, ports, signal) {
  const { restarts, window, selector, allNamespaces, earlier } = request;
  const targets = request.workloads.map((text) => parseWorkload(text, cluster.namespace));
  const scope = {
    cluster: cluster.name,
    namespace: allNamespaces ? null : cluster.namespace,
    selector: selector ?? null
  };
  if (earlier) mustBeSame(earlier.scope, scope);
  await Promise.all(targets.map((target) => mustExist(target, cluster)));
  const pods = await podsOf(scope, targets, cluster);
  if (pods.length === 0 && scope.namespace !== null)
    await throwIfNoNamespace(scope.namespace, cluster.evidence, signal);
  const now = ports.now();
  const condition = { restarts, window };
  const makers = await makersOf2(scope, targets, cluster);
  const alarms = [
    ...pods.flatMap((pod) => alarmsOf(pod, { ...condition, now, earlier })),
    ...makers.records.filter((record) => lacksPods(record, now)).map(withoutPods)
  ];
  const { evidence, degraded } = alarms.length > 0 ? await lookClosely(alarms, pods, cluster, now, ports.findSecrets) : { evidence: void 0, degraded: makers.refusals };
  const explained = evidence ? explain(alarms, evidence, targets) : [];
  return {
    verdict: explained.length > 0 ? "alert" : "quiet",
    at: now,
    scope,
    named: request.workloads,
    condition,
    since: earlier?.at,
    pods: pods.length,
    alarms: explained,
    workloads: [...new Set(explained.flatMap(({ workload }) => workload ?? []))],
    counts: pods.flatMap(
      (pod) => pod.containers.filter((container) => container.restarts > 0).map(({ name, restarts: count }) => ({ pod, container: name, restarts: count }))
    ),
    degraded
  };
}
function mustBeSame(before, now) {
  for (const field of ["cluster", "namespace", "selector"]) {
    if (before[field] === now[field]) continue;
    const words = [before, now].map((scope) => scope[field] ?? "all");
    throw new Error(
      `the earlier report looked at ${field} ${words[0]}, this run at ${words[1]}: restarts cannot be compared`
    );
  }
}
async function mustExist(target, cluster) {
  const { apiVersion, kind, namespace, name } = target;
  const scope = { apiVersion, plural: pluralOf(apiVersion, kind) ?? "", namespace };
  if (await cluster.get(scope, name)) return;
  throw new Error(`${titleOf(target)} does not exist, or may not be read`);
}
async function podsOf(scope, targets, cluster) {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).map(async (namespace) => {
      const labelSelector = scope.selector ?? void 0;
      const all = { apiVersion: "v1", kind: "Pod", plural: "pods", namespace, labelSelector };
      const objects = await cluster.list(all);
      if (objects) return objects.map((object) => recordOf(object, share));
      const where = namespace === void 0 ? "all namespaces" : `namespace ${namespace}`;
      throw new Error(`the pods of ${where} may not be listed`);
    })
  );
  return lists.flat().map(podView);
}
async function makersOf2(scope, targets, cluster) {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).flatMap(
      (namespace) => makerKinds.map(async ([apiVersion, kind]) => {
        const plural = pluralOf(apiVersion, kind) ?? "";
        const labelSelector = scope.selector ?? void 0;
        const objects = await cluster.list({ apiVersion, kind, plural, namespace, labelSelector });
        return { plural, records: objects?.map((object) => recordOf(object, share)) };
      })
    )
  );
  const refused = lists.filter(({ records }) => records === void 0).map(({ plural }) => plural);
  return {
    records: lists.flatMap(({ records }) => records ?? []),
    refusals: [...new Set(refused)].map((plural) => `${plural}: they may not be listed`)
  };
}
var makerKinds = [
  ["apps/v1", "Deployment"],
  ["apps/v1", "StatefulSet"],
  ["apps/v1", "DaemonSet"],
  ["batch/v1", "Job"]
];
function withoutPods(maker) {
  const nothing = { pod: void 0, container: void 0, rate: void 0, waiting: void 0 };
  return { ...nothing, maker, reason: "no-pods", suspected: true };
}
function namespacesOf({ namespace }, targets) {
  const named = new Set(targets.map((target) => target.namespace));
  return targets.length > 0 ? [...named] : [namespace ?? void 0];
}
function explain(alarms, evidence, targets) {
  const workloads = diagnose(evidence);
  const ownership = new Ownership(evidence);
  return alarms.flatMap((alarm) => {
    const { pod, container, maker } = alarm;
    const record = pod?.record ?? maker;
    if (!record) return [];
    const [subject] = evidenceOfRecords({ workloads: [], replicaSets: [], events: [], pods: [record] }).pods;
    if (!subject) return [];
    const object = ownership.topOf(subject);
    if (targets.length > 0 && !targets.some((target) => isSame(object, target))) return [];
    const workload = workloads.find((candidate) => isSame(candidate.object, object));
    if (!pod) {
      const refused = workload?.diagnoses.find(({ pods }) => pods.length === 0);
      return refused ? [{ alarm, object, workload, diagnosis: refused }] : [];
    }
    const own = (workload?.diagnoses ?? []).filter(({ pods }) => pods.includes(pod.name));
    const alike = own.length > 0 ? own : workload?.diagnoses ?? [];
    const diagnosis = alike.find(({ location }) => location.container === container?.name) ?? (container === void 0 ? alike[0] : own[0]);
    return alarm.suspected && !diagnosis ? [] : [{ alarm, object, workload, diagnosis }];
  });
}
function isSame(a, b) {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}

// src/commands/alert-command.ts
var alertExitCodes = { quiet: 0, alert: 1, unable: 2 };
async function alertCommand(options) {
  const json = options.format === "json";
  const cancel = new AbortController();
  const onSignal = () => cancel.abort();
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  const warn = (text) => void process.stderr.write(`crashgate: ${visible(text)}
`);
  try {
    const ports = machineWatchPorts(
      {
        cancelled: cancel.signal,
        say: () => void 0,
        findSecrets: await ownPatterns(void 0, process.cwd(), options.redact)
      },
      { env: process.env, versions: process.versions, cwd: process.cwd() }
    );
    const earlier = options.since === void 0 ? void 0 : await loadEarlierLook(options.since, warn);
    const result = await alert({ ...conditionOf2(options), ...placeOf2(options), earlier }, ports);
    process.stdout.write(json ? alertJson(result) : alertText(result));
    return alertExitCodes[result.verdict];
  } catch (error) {
    const message = cancel.signal.aborted ? "cancelled" : error instanceof Error ? error.message : String(error);
    warn(message);
    if (json) process.stdout.write(alertErrorJson(message));
    return alertExitCodes.unable;
  } finally {
    process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
  }
}
async function loadEarlierLook(file, warn) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error.code !== "ENOENT") {
      throw new Error(`${file} cannot be opened (${error.code})`);
    }
    warn(`${file} is not there yet: restarts are estimated from this look alone`);
    return void 0;
  }
  const earlier = readEarlierLook(text, file);
  if (!earlier) warn(`${file} is of a run that could not look: restarts are estimated from this look alone`);
  return earlier;
}
function conditionOf2({ window, restarts }) {
  const seconds = window === void 0 ? restartAlert.minutes * 60 : parseDuration(window);
  if (seconds === void 0 || seconds <= 0) {
    throw new Error(`window must be a duration such as 15m, not "${window}"`);
  }
  const count = restarts === void 0 ? restartAlert.restarts : Number(restarts);
  if (!Number.isInteger(count) || count < 0 || restarts === "") {
    throw new Error(`restarts must be a whole number, not "${restarts}"`);
  }
  return { window: seconds, restarts: count };
}
function placeOf2(options) {
  const { namespace, allNamespaces = false, selector, workload = [], context } = options;
  if (allNamespaces && namespace !== void 0) {
    throw new Error("either --namespace or --all-namespaces, not both");
  }
  return { namespace, allNamespaces, selector, workloads: workload, context };
}

export {
  alertText,
  alarmingText,
  alertLines,
  placeOf,
  alert,
  alertExitCodes,
  alertCommand,
  loadEarlierLook,
  conditionOf2 as conditionOf
};
