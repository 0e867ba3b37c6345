import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertJson,
  isTooOften,
  readEarlierLook,
  restartRate
} from "./report-alert-alert-json.js";
import {
  restartAlert
} from "./report-alert-alert-rule.js";
import {
  throwIfNoNamespace
} from "./commands-absent-namespace.js";
import {
  interruptible
} from "./commands-interruptible.js";
import {
  completeEvidence,
  rawFiles
} from "./diagnosis-evidence-further-reads.js";
import {
  diagnoseWithoutSecrets,
  redactPatterns
} from "./diff.js";
import {
  Ownership,
  controllerUid,
  parseWorkload,
  readEvidence
} from "./diagnosis-health-judge-workload.js";
import {
  foundIfAllowed
} from "./commands-answers.js";
import {
  readCut,
  specSharer
} from "./kubernetes-cut.js";
import {
  succeeded
} from "./diagnosis-logs-claims-words.js";
import {
  conditionOf,
  readPod
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  pluralOf,
  titleOf
} from "./rollout-target.js";
import {
  podMakers,
  workloadKinds
} from "./kubernetes-kinds.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  counted,
  secondsText
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  asNumber
} from "./manifest-value.js";

// src/report/alert/alert-text.ts
function alertText(result) {
  const { alarms, degraded } = result;
  const lines = alertLines(result);
  const head = alarms.length === 0 ? `quiet: ${subjectOf(result)}, none restarts too often, loops or cannot start` : `alert: ${alarmingText(result)} in ${scopeText(result)}`;
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
  return named.length > 0 ? `pods of ${visible(named.join(", "))}` : `${counted(pods, "pod")} in ${scopeText(result)}`;
}
function scopeText({ scope: { namespace, selector } }) {
  const labels = selector === null ? "" : ` with labels ${selector}`;
  return visible(`${namespace === null ? "all namespaces" : `namespace ${namespace}`}${labels}`);
}

// src/rollout/missing-pods.ts
var makingTime = 90;
function lacksPods(record, now) {
  const { kind, metadata, spec, status } = record;
  const age = (time) => (now - (parseTime(time) ?? now)) / 1e3;
  if (metadata.deletionTimestamp !== void 0 || age(metadata.creationTimestamp) <= makingTime) return false;
  const count = (value) => asNumber(value) ?? 0;
  switch (kind) {
    case "Deployment": {
      const refused = conditionOf(record, "ReplicaFailure");
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

// src/rollout/restarts/restart-alarm.ts
var startingTime = 90;
var pendingTime = 5 * 60;
function alarmsOf(pod, condition) {
  if (pod.deleting || pod.phase === "Succeeded" || pod.phase === "Failed") return [];
  const age = (condition.now - (pod.created ?? 0)) / 1e3;
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
function isRestarted({ restartPolicy }, { ends, kind }) {
  const end = ends.find(({ previous }) => !previous);
  if (!end) return false;
  if (kind === "sidecar" || restartPolicy === "Always" && kind === "app") return true;
  return restartPolicy !== "Never" && !succeeded(end);
}
function neverRan({ ends }) {
  return /^(?:StartError|ContainerCannotRun)$/.test(ends.at(-1)?.reason ?? "");
}
function isPending({ phase, containers }) {
  return phase === "Pending" && containers.every(({ state, ends }) => state !== "running" && ends.length === 0);
}

// src/commands/alert/alert-evidence.ts
var closelyOfOne = 2;
var closely = 40;
var patience = 3e4;
var owners = workloadKinds.filter(({ builtIn, template }) => builtIn && template.length > 0);
async function lookClosely(alarms, all, cluster, at) {
  const refusals = /* @__PURE__ */ new Set();
  const namespaces = [
    ...new Set(alarms.flatMap(({ pod, maker }) => pod?.namespace ?? maker?.namespace ?? []))
  ];
  const share = specSharer();
  const lists = namespaces.flatMap(
    (namespace) => owners.map(async ({ apiVersion, kind, plural }) => {
      const objects2 = foundIfAllowed(await cluster.list({ apiVersion, kind, plural, namespace }));
      if (!objects2) refusals.add(`${plural}: they may not be listed`);
      return (objects2 ?? []).map((object) => readCut(object, share));
    })
  );
  const made = (await Promise.all(lists)).flat();
  const concerned = makersOf(alarms, made);
  const [chosen, alarming] = [new Set(choose(alarms)), new Set(alarms.flatMap(({ pod }) => pod ?? []))];
  const pods = all.filter(
    (pod) => chosen.has(pod) || !alarming.has(pod) && concerned.has(controllerUid(pod) ?? "")
  );
  const objects = [...made.filter(({ uid }) => concerned.has(uid)), ...pods];
  const { clusterReads } = await completeEvidence(
    { objects: objects.map(({ value }) => value), absent: [], logs: [], at, degraded: [...refusals] },
    cluster.evidence,
    { readSecrets: false, within: patience }
  );
  return { evidence: readEvidence(rawFiles(clusterReads)), degraded: clusterReads.degraded };
}
function choose(alarms) {
  const pods = [...new Set(alarms.flatMap(({ pod }) => pod ?? []))].toSorted(
    (a, b) => b.restarts - a.restarts
  );
  const perMaker = /* @__PURE__ */ new Map();
  return pods.filter((pod) => {
    const maker = controllerUid(pod) ?? pod.uid;
    perMaker.set(maker, (perMaker.get(maker) ?? 0) + 1);
    return (perMaker.get(maker) ?? 0) <= closelyOfOne;
  }).slice(0, closely);
}
function makersOf(alarms, made) {
  const found = new Set(alarms.flatMap(({ pod, maker }) => (pod ? controllerUid(pod) : maker?.uid) ?? []));
  for (const uid of found) {
    const owner = made.find((object) => object.uid === uid);
    const above = owner && controllerUid(owner);
    if (above) found.add(above);
  }
  const revisions = made.filter(
    (record) => record.kind === "ReplicaSet" && found.has(controllerUid(record) ?? "")
  );
  return /* @__PURE__ */ new Set([...found, ...revisions.map(({ uid }) => uid)]);
}

// src/commands/alert/alert.ts
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
  const { evidence, degraded } = alarms.length > 0 ? await lookClosely(alarms, pods, cluster, now) : { evidence: void 0, degraded: makers.refusals };
  const explained = evidence ? explain(alarms, evidence, await diagnoseWithoutSecrets(evidence, ports.findSecrets), targets) : [];
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
    throw new UserError(
      `the earlier report looked at ${field} ${words[0]}, this run at ${words[1]}: restarts cannot be compared`
    );
  }
}
async function mustExist(target, cluster) {
  const { apiVersion, kind, namespace, name } = target;
  const scope = { apiVersion, plural: pluralOf(apiVersion, kind) ?? "", namespace };
  if (foundIfAllowed(await cluster.get(scope, name))) return;
  throw new UserError(`${titleOf(target)} does not exist, or may not be read`);
}
async function podsOf(scope, targets, cluster) {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).map(async (namespace) => {
      const labelSelector = scope.selector ?? void 0;
      const all = { apiVersion: "v1", kind: "Pod", plural: "pods", namespace, labelSelector };
      const objects = foundIfAllowed(await cluster.list(all));
      if (objects) return objects.map((object) => readCut(object, share));
      const where = namespace === void 0 ? "all namespaces" : `namespace ${namespace}`;
      throw new UserError(`the pods of ${where} may not be listed`);
    })
  );
  return lists.flat().map(readPod);
}
async function makersOf2(scope, targets, cluster) {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).flatMap(
      (namespace) => makerKinds.map(async ({ apiVersion, kind, plural }) => {
        const labelSelector = scope.selector ?? void 0;
        const objects = foundIfAllowed(
          await cluster.list({ apiVersion, kind, plural, namespace, labelSelector })
        );
        return { plural, records: objects?.map((object) => readCut(object, share)) };
      })
    )
  );
  const refused = lists.filter(({ records }) => records === void 0).map(({ plural }) => plural);
  return {
    records: lists.flatMap(({ records }) => records ?? []),
    refusals: [...new Set(refused)].map((plural) => `${plural}: they may not be listed`)
  };
}
var makerKinds = podMakers.filter(({ made }) => !made);
function withoutPods(maker) {
  const nothing = { pod: void 0, container: void 0, rate: void 0, waiting: void 0 };
  return { ...nothing, maker, reason: "no-pods", suspected: true };
}
function namespacesOf({ namespace }, targets) {
  const named = new Set(targets.map((target) => target.namespace));
  return targets.length > 0 ? [...named] : [namespace ?? void 0];
}
function explain(alarms, evidence, workloads, targets) {
  const ownership = new Ownership(evidence);
  return alarms.flatMap((alarm) => {
    const { pod, container, maker } = alarm;
    const subject = pod ?? maker;
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

// src/commands/alert/alert-command.ts
var alertExitCodes = { quiet: 0, alert: 1 };
async function alertCommand({ values: options, problems }, host, makePorts) {
  const { stdout, stderr, files } = host;
  return interruptible(host, async (cancelled) => {
    const findSecrets = await redactPatterns({ redact: options.redact, problems }, files);
    const ports = makePorts({ cancelled, print: () => void 0, findSecrets });
    const warn = (text) => stderr.write(`crashgate: ${visible(text)}
`);
    const result = await alert(await alertRequestOf(options, files, warn), ports);
    stdout.write(options.format === "json" ? alertJson(result) : alertText(result));
    return alertExitCodes[result.verdict];
  });
}
async function alertRequestOf(inputs, files, warn) {
  const { namespace, selector, workloads, context, kubeconfig, since, window } = inputs;
  return {
    ...{ namespace, selector, workloads, context, kubeconfig, window },
    restarts: inputs.restarts ?? restartAlert.restarts,
    allNamespaces: inputs["all-namespaces"],
    earlier: since === void 0 ? void 0 : await loadEarlierLook(since, files, warn)
  };
}
async function loadEarlierLook(path, { readText }, warn) {
  const text = await readText(path);
  if (text === void 0) {
    warn(`${path} is not there yet: restarts are estimated from this look alone`);
    return void 0;
  }
  const earlier = readEarlierLook(text, path);
  if (!earlier) warn(`${path} is of a run that could not look: restarts are estimated from this look alone`);
  return earlier;
}

export {
  alertText,
  alarmingText,
  alertLines,
  scopeText,
  alert,
  alertExitCodes,
  alertCommand,
  alertRequestOf
};
