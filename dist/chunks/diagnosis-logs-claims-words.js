import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  conditionOf
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  killBudget,
  startBudget,
  timingOf
} from "./manifest-pod-probe.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  asText,
  isMapping,
  valueAt
} from "./manifest-value.js";
import {
  largest,
  pushAll,
  smallest
} from "./text-many.js";

// src/diagnosis/evidence/log-owner.ts
var inspected = /(?:^|\/)namespaces\/([^/]+)\/pods\/([^/]+)\/([^/]+)\/(?:[^/]+\/)?logs\/(current|previous)[^/]*$/;
var ofRuntime = /(?:^|\/)(?:([a-z0-9.-]+)_([a-z0-9-]+)_([a-z0-9-]+)-[0-9a-f]{64}\.log|([a-z0-9-]+)_([a-z0-9.-]+)_[0-9a-f-]{32,36}\/([a-z0-9-]+)\/\d+\.log)$/;
function ownerByPlace(path) {
  const [, namespace, pod, container, which] = inspected.exec(path) ?? [];
  if (pod !== void 0) return { namespace, pod, container, previous: which === "previous" };
  const [, name3, space, app, otherSpace, otherName, otherApp] = ofRuntime.exec(path) ?? [];
  if (name3 !== void 0) return { namespace: space, pod: name3, container: app, previous: false };
  return otherName === void 0 ? void 0 : { namespace: otherSpace, pod: otherName, container: otherApp, previous: false };
}
var places = /(?:^|\/)(?:host_service_logs|audit_logs|node[-_]logs|journal|monitoring|insights-data)\//i;
var services = /(?:^|\/)(?:kubelet|crio|cri-o|containerd|dockerd?|journal(?:ctl)?|syslog|messages|dmesg|kern|audit)(?:[_.-][\w.-]*)?\.(?:log|txt)$/i;
var line = /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?:\.\d+)?|\d{4}-\d\d-\d\dT\S+) \S+ (?:kubelet|kubenswrapper|hyperkube|crio|containerd|dockerd|systemd|kernel|audit\w*|NetworkManager|sshd)(?:\[\d+\])?: /;
function isOfNode(path, text) {
  if (places.test(path) || services.test(path)) return true;
  const lines2 = text.slice(0, 8192).split("\n").slice(0, 20);
  return lines2.filter((each) => line.test(each)).length > lines2.length / 2;
}

// src/diagnosis/evidence/usage/series.ts
function mergeSeries(found) {
  const groups = /* @__PURE__ */ new Map();
  for (const series of found) {
    const key = [series.figure, series.namespace, series.pod, series.container].join("/");
    const group = groups.get(key);
    if (group) group.push(series);
    else groups.set(key, [series]);
  }
  return [...groups.values()].map((group) => {
    const samples = new Map(group.flatMap((series) => series.samples).map((sample) => [sample.at, sample]));
    return {
      ...group[0],
      source: sourceOf(group),
      samples: [...samples.values()].toSorted((a, b) => a.at - b.at)
    };
  });
}
function sourceOf(group) {
  const sources = [...new Set(group.map(({ source: source2 }) => source2))];
  return sources.length > 1 ? `${sources[0]} and ${sources.length - 1} more` : sources[0] ?? "";
}
function isAbout(series, wanted) {
  const here = series.namespace === "" || series.namespace === wanted.namespace;
  return here && (series.container === wanted.container || series.container === "" && wanted.alone);
}

// src/kubernetes/run-end.ts
function hasExitCode({ exit }) {
  return exit !== void 0;
}
function succeeded({ exit }) {
  return exit === 0;
}
function wasKilled({ exit }) {
  return exit === 137;
}
function stoppedOnSigterm({ exit }) {
  return exit === 143;
}
function wasAskedToStop({ exit }) {
  return exit === 129 || exit === 130 || exit === 143;
}
function mayHaveBeenStopped({ exit }) {
  return exit === 0 || exit === 130 || exit === 137 || exit === 143;
}
function failedByItself({ exit }) {
  return exit !== void 0 && exit !== 0 && exit !== 137 && exit !== 143;
}
function endedBySignal({ exit, reason }) {
  return reason === "OOMKilled" || (exit ?? 0) > 128;
}
function madeForbiddenCall({ exit }) {
  return exit === 159;
}
function wasLost({ exit, reason }) {
  return reason === "ContainerStatusUnknown" || reason === "Unknown" && exit === 255;
}
function endedTheSame(a, b) {
  return a.exit === b.exit && a.reason === b.reason;
}

// src/diagnosis/health/autoscaler.ts
var growing = 10 * 6e4;
var transient = /backoff|back-off|not ready|unready|unhealthy|in progress|cool-?down|rate limit/i;
function scalingEvent(events) {
  return events.findLast(({ reason }) => /^(?:TriggeredScaleUp|Nominated|NotTriggerScaleUp)$/.test(reason));
}
function isGrowing(events, now) {
  const said = scalingEvent(events);
  if (!said || said.reason === "NotTriggerScaleUp") return false;
  return now === void 0 || said.last === void 0 || now - said.last < growing;
}
function refusesToGrow({ pod }) {
  const said = scalingEvent(pod?.events ?? []);
  return said?.reason === "NotTriggerScaleUp" && !transient.test(said.message);
}

// src/diagnosis/tree/messages/waiting.ts
var imageReasons = /^(?:ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|ImageInspectError|RegistryUnavailable|SignatureValidationFailed|ErrImage\w*)$/;
function waitingFor(reason) {
  if (imageReasons.test(reason)) return "an image";
  if (/^CreateContainerConfigError$/.test(reason)) return "its configuration";
  if (reason === "CrashLoopBackOff" || reason === "PostStartHookError") return "its next run";
  return /^(?:ContainerCreating|PodInitializing|)$/.test(reason) ? "its pod" : "the runtime";
}
function isPulling(reason) {
  return reason === "Pulling" || reason === "ImagePulling";
}

// src/diagnosis/health/probe-budget.ts
var leastPatience = 30;
var labels = {
  startupProbe: "startup probe",
  livenessProbe: "liveness probe",
  readinessProbe: "readiness probe"
};
function probeTiming(container, field) {
  const value = container[field];
  if (!isMapping(value)) return void 0;
  const probe = { field, label: labels[field], value, path: [], handler: void 0 };
  return timingOf(probe);
}
function readyBudget(container) {
  const startup = probeTiming(container, "startupProbe");
  const readiness = probeTiming(container, "readinessProbe");
  const seconds2 = (startup ? startBudget(startup) : 0) + (readiness ? startBudget(readiness) : 0);
  return Math.max(leastPatience, seconds2);
}
function killWindow(container, field, gracePeriod) {
  const timing = probeTiming(container, field);
  if (!timing) return void 0;
  const from = field === "startupProbe" ? startBudget(timing) - timing.timeout : killBudget(timing, isMapping(container.startupProbe)) - timing.timeout;
  return { from: Math.max(0, from - 1), to: from + 2 * timing.period + timing.timeout + gracePeriod + 3 };
}

// src/diagnosis/health/container-health.ts
var loop = 3;
var hangingAfter = 90;
var clockGrain = 2;
function containerHealth(container, pod, around2) {
  switch (container.state) {
    case "waiting":
      return hangsInHook(container, around2) ? "hanging" : waitingHealth(container, pod);
    case "terminated":
      return terminatedHealth(container, pod);
    case "running":
      return runningHealth(container, pod, around2);
    case "none":
      return "progressing";
  }
}
function waitingHealth({ waiting, ended, restarts, kill }, pod) {
  const reason = waiting?.reason ?? "";
  if (reason === "CrashLoopBackOff") return neverRan(ended) ? "not started" : "crashing";
  if (reason === "PostStartHookError") return "crashing";
  if (kill?.by === "post-start hook" && !ended) return "crashing";
  if (/^(?:ContainerCreating|PodInitializing|)$/.test(reason)) {
    return restarts > 0 && ended && !succeeded(ended) && pod.phase === "Running" ? "crashing" : "progressing";
  }
  return isPulling(reason) ? "progressing" : "not started";
}
function hangsInHook({ waiting, spec, events }, { now, pastDeadline }) {
  if (!/^(?:ContainerCreating|PodInitializing)$/.test(waiting?.reason ?? "")) return false;
  if (valueAt(spec, ["lifecycle", "postStart"]) === void 0) return false;
  const last = events.findLast(({ reason }) => /^(?:Started|Killing|FailedPostStartHook)$/.test(reason));
  return last?.reason === "Started" && (pastDeadline || (seconds(last.last, now) ?? 0) > hangingAfter);
}
function neverRan(ended) {
  return ended !== void 0 && /^(?:StartError|ContainerCannotRun|ContainerStartError)$/.test(ended.reason);
}
function terminatedHealth({ kind, ended }, pod) {
  if (pod.deleting) return "progressing";
  if (kind === "sidecar" && /^(?:Succeeded|Failed)$/.test(pod.phase)) return "done";
  if (ended !== void 0 && succeeded(ended) && ended.reason !== "OOMKilled" && (kind === "init" || pod.restartPolicy !== "Always"))
    return "done";
  return neverRan(ended) ? "not started" : "crashing";
}
function runningHealth(container, pod, around2) {
  const { ended, restarts, ready, kind, kill } = container;
  if (pod.deleting) return "progressing";
  if (kind === "init") return initHealth(container, around2);
  const crashed = restarts > 0 && ended !== void 0 && !around2.longAgo;
  const outlives = around2.timed ? false : outlivesUntimed(container);
  if (crashed && !outlives && !hasOutlived(container, around2.now, pod.events.length > 0 ? clockGrain : 0)) {
    const lasting = seconds(ended.startedAt, ended.finishedAt) ?? 0;
    const killed = kill !== void 0 || ended.reason === "OOMKilled" || lasting > 10;
    const enough = kill ? 1 : killed ? loop - 1 : loop;
    return restarts >= enough ? "crashing" : "progressing";
  }
  if (ready) return "healthy";
  if (pod.onlyEvents && !container.events.some(isUnready)) return "progressing";
  return isOverdue(container, pod, around2) ? "not ready" : "progressing";
}
function initHealth(container, { now, pastDeadline, timed }) {
  const { ended, restarts, runningSince } = container;
  const running = seconds(runningSince, now) ?? 0;
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  if (restarts >= loop && running <= before + clockGrain) return "crashing";
  if (restarts > 0 && ended && !succeeded(ended) && pastDeadline && running <= hangingAfter)
    return "crashing";
  const hangs = running > hangingAfter || pastDeadline || !timed && goesInCircles(container);
  return hangs ? "hanging" : "progressing";
}
var manyTimes = 10;
function goesInCircles({ log }) {
  const shapes = log?.reading.lines.map(({ text }) => text.replace(/\d+/g, "0").trim()) ?? [];
  return shapes.filter((shape) => shape === shapes.at(-1)).length >= manyTimes;
}
function outlivesUntimed({ ended, kill, ready, further, restarts }) {
  const before = seconds(ended?.startedAt, ended?.finishedAt);
  if (!ready || before === void 0 || kill && restarts > 1) return false;
  return before < clockGrain ? further !== void 0 : further === "and more";
}
function hasOutlived({ ended, runningSince, kill }, now, grain) {
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  const present = seconds(runningSince, now) ?? 0;
  if (kill) return present > before * 1.5 + 10;
  return grain > 0 ? present > before + grain : present >= before && (present > before || before <= 1);
}
function isOverdue(container, pod, { now, pastDeadline }) {
  if (container.started === false && container.spec.startupProbe) return false;
  const budget = readyBudget(container.spec);
  const since = Math.max(container.runningSince ?? 0, lostReadiness(container, pod) ?? 0);
  const waited = seconds(since || void 0, now) ?? 0;
  const period = Number(container.spec.readinessProbe?.periodSeconds) || 10;
  const failed = container.events.filter(isUnready).reduce((sum, { count }) => sum + count, 0);
  return pastDeadline || waited > budget || failed * period > budget;
}
function isUnready({ reason, message }) {
  return reason === "Unhealthy" && message.startsWith("Readiness");
}
function lostReadiness({ runningSince }, { status }) {
  const conditions = Array.isArray(status.conditions) ? status.conditions : [];
  const ready = conditions.find((condition) => asString(condition?.type) === "ContainersReady");
  const changed = parseTime(ready?.lastTransitionTime);
  return changed !== void 0 && runningSince !== void 0 && changed > runningSince + 3e3 ? changed : void 0;
}
function seconds(from, to) {
  return from === void 0 || to === void 0 ? void 0 : (to - from) / 1e3;
}

// src/diagnosis/tree/messages/match.ts
function firstMatch(rows4, texts2) {
  for (const text of texts2) {
    for (const [pattern, answer] of rows4) if (pattern.test(text)) return answer;
  }
  return void 0;
}

// src/diagnosis/tree/messages/mount.ts
var rows = [
  [
    /init was OOM-killed|memory limit too low|should be at least \d+ bytes/i,
    "the memory limit is below what the runtime needs"
  ],
  [
    /references non-existent (?:config|secret) key|non-existent (?:config|secret) key|couldn't find key/i,
    "a key is missing"
  ],
  [/configmaps? "[^"]+" not found|configmap references non-existent/i, "a ConfigMap is missing"],
  [/secrets? "[^"]+" not found|secret \S+ not found/i, "a Secret is missing"],
  [/serviceaccounts? "[^"]+" not found/i, "its ServiceAccount is missing"],
  [/persistentvolumeclaims? "[^"]+" not found/i, "a claim is missing"],
  [
    /Multi-Attach|already exclusively attached|already (?:attached|used|mounted) (?:to|by) (?:one|another|a different|pod)|volume is in use|ReadWriteOncePod|is being used by/i,
    "the volume is in use elsewhere"
  ],
  [
    /FailedMount|FailedAttachVolume|FailedMapVolume|MountVolume|MapVolume|AttachVolume|Unable to attach or mount|hostPath type check/i,
    "a volume cannot be mounted"
  ],
  [
    /FailedCreatePodSandBox|FailedPodSandBoxStatus|sandbox|NetworkNotReady|network is not ready|CNI/i,
    "the pod sandbox cannot be made"
  ]
];
function readSetupAnswer(texts2) {
  const particular = rows.slice(0, 7).flatMap(([pattern, answer]) => texts2.some((text) => pattern.test(text)) ? [answer] : []);
  return particular[0] ?? firstMatch(rows.slice(7), texts2);
}

// src/diagnosis/health/pod-health.ts
var endings = /^(?:Evicted|DeadlineExceeded|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|Shutdown|NodeAffinity|OutOf\w+|UnexpectedAdmissionError|TopologyAffinityError|SysctlForbidden|AppArmor)$/;
function podHealth(pod, around2) {
  const failing = (...symptoms2) => ({ health: "failing", symptoms: symptoms2 });
  const ended = pod.containers.find(({ state }) => state === "terminated") ?? mainContainer(pod);
  if (endings.test(pod.reason) || isRejected(pod))
    return failing({ symptom: "the pod ended", container: ended });
  if (pod.phase === "Succeeded") return { health: "done" };
  if (lostNode(pod)) return failing({ symptom: "the pod ended", container: ended });
  if (!pod.onlyEvents && !pod.nodeName && pod.phase !== "Failed") return unscheduled(pod, around2);
  if (pod.onlyEvents && pod.nodeName === void 0 && schedulerMessages(pod).length > 0)
    return unscheduled(pod, around2);
  const judged = pod.containers.map((container) => ({
    container,
    health: containerHealth(container, pod, around2)
  }));
  const symptoms = judged.flatMap(
    ({ container, health }) => health === "crashing" || health === "not started" || health === "not ready" || health === "hanging" ? [{ symptom: health, container }] : []
  );
  if (symptoms.length > 0) return { health: "failing", symptoms: withoutWaiting(symptoms) };
  const blocked = setupAnswer(pod);
  if (blocked !== void 0 && (judged.length === 0 || judged.some(({ container }) => isBeingCreated(container)))) {
    return failing({ symptom: "being created", container: blockedContainer(pod, blocked) });
  }
  if (judged.length > 0 && judged.every(({ health }) => health === "healthy" || health === "done")) {
    const done = judged.filter(({ container }) => container.kind === "app").every(({ health }) => health === "done");
    if (!done && readinessGate(pod)) return blockedByGate(around2);
    return { health: done ? "done" : "healthy" };
  }
  return { health: "progressing" };
}
function withoutWaiting(symptoms) {
  const init = symptoms.filter(({ container }) => container?.kind === "init");
  return init.length > 0 ? init.slice(0, 1) : symptoms;
}
function isRejected({ phase, reason, message, containers }) {
  const ran = containers.some(({ state }) => state !== "none");
  return phase === "Failed" && reason !== "" && (message.startsWith("Pod was rejected: ") || !ran);
}
function blockedByGate({ pastDeadline }) {
  return pastDeadline ? { health: "failing", symptoms: [{ symptom: "blocked by a gate", container: void 0 }] } : { health: "progressing" };
}
function schedulingGates({ spec }) {
  return asList(spec.schedulingGates).flatMap((gate) => asString(asMapping(gate).name) ?? []);
}
function readinessGate(pod) {
  if (conditionOf(pod, "Ready")?.status !== "False") return void 0;
  return asList(pod.spec.readinessGates).flatMap((gate) => asString(asMapping(gate).conditionType) ?? []).find((type) => conditionOf(pod, type)?.status !== "True");
}
var schedulerPatience = 60;
function isUnheard(pod, { now, timed }) {
  if (schedulerOf(pod) === void 0 || !isUnplaced(pod)) return false;
  return !timed || ((now ?? 0) - (pod.created ?? 0)) / 1e3 > schedulerPatience;
}
function isUnplaced(pod) {
  return !pod.onlyEvents && !pod.nodeName && !conditionOf(pod, "PodScheduled") && schedulerMessages(pod).length === 0;
}
function schedulerOf({ spec }) {
  const name3 = asString(spec.schedulerName);
  return name3 === "default-scheduler" || name3 === "" ? void 0 : name3;
}
function unscheduled(pod, around2) {
  const { now } = around2;
  const condition = conditionOf(pod, "PodScheduled");
  if (pod.deleting) return { health: "progressing" };
  if (condition?.reason === "SchedulingGated") return blockedByGate(around2);
  if (isGrowing(pod.events, now)) return { health: "progressing" };
  return schedulerMessages(pod).length > 0 || isUnheard(pod, around2) ? { health: "failing", symptoms: [{ symptom: "no node", container: void 0 }] } : { health: "progressing" };
}
function schedulerMessages(pod) {
  const condition = conditionOf(pod, "PodScheduled");
  const events = pod.events.filter(({ reason }) => reason === "FailedScheduling").map(({ message }) => message);
  const said = condition?.status === "False" ? asString(condition.message) ?? "" : "";
  return [...said === "" ? [] : [said], ...events.toReversed()];
}
function lostNode(pod) {
  if (pod.reason === "NodeLost" || pod.phase === "Unknown") return true;
  const lost = pod.containers.some(
    ({ ended, state, kind }) => kind !== "sidecar" && state === "terminated" && ended !== void 0 && wasLost(ended)
  );
  const notReady = pod.events.findLast(({ reason }) => reason === "NodeNotReady") !== void 0;
  const disrupted = conditionOf(pod, "DisruptionTarget");
  const tainted = disrupted?.status === "True" && disrupted.reason === "DeletionByTaintManager";
  const unready = conditionOf(pod, "Ready")?.status === "False";
  return lost || (notReady || tainted) && unready && !pod.containers.some(({ waiting }) => waiting);
}
function isBeingCreated({ state, waiting }) {
  return state === "none" || /^(?:ContainerCreating|PodInitializing|)$/.test(waiting?.reason ?? "-");
}
function setupTexts({ events }) {
  return events.filter(
    ({ type, reason }) => type === "Warning" && /Mount|Attach|Sandbox|Volume|Network|MapVolume/i.test(reason)
  ).map(({ reason, message }) => `${reason}: ${message}`).toReversed();
}
function setupAnswer(pod) {
  return readSetupAnswer(setupTexts(pod).filter((text) => !passing.test(text)));
}
var passing = /object "[^"]*"\/"[^"]*" not registered|failed to sync (?:secret|configmap) cache/i;
function blockedContainer(pod, answer) {
  if (answer === "the pod sandbox cannot be made") return mainContainer(pod);
  const volume = setupTexts(pod).map((text) => /volume "([^"]+)"/.exec(text)?.[1] ?? /unmounted volumes=\[([\w.-]+)/.exec(text)?.[1]).find((name3) => name3 !== void 0);
  const mounting = pod.containers.filter(
    ({ spec }) => asList(spec.volumeMounts).some((mount) => asMapping(mount).name === volume)
  );
  return mounting.find(({ kind }) => kind === "app") ?? mounting[0] ?? mainContainer(pod);
}
function mainContainer(pod) {
  return pod.containers.find(({ kind }) => kind === "app") ?? pod.containers[0];
}

// src/kubernetes/event.ts
var known = /* @__PURE__ */ new WeakMap();
function readEvent(object) {
  let event = known.get(object);
  if (event === void 0) {
    event = read(object) ?? null;
    known.set(object, event);
  }
  return event ?? void 0;
}
function read({ source: source2, value, namespace }) {
  const about = asMapping(value.involvedObject ?? value.regarding);
  const series = asMapping(value.series);
  const reason = asString(value.reason) ?? "";
  const message = (asString(value.message) ?? asString(value.note) ?? "").trim();
  if (reason === "" && message === "") return void 0;
  const times = [
    value.firstTimestamp,
    value.deprecatedFirstTimestamp,
    value.eventTime,
    value.lastTimestamp,
    value.deprecatedLastTimestamp,
    series.lastObservedTime
  ].flatMap((time) => parseTime(time) ?? []);
  const created = parseTime(asMapping(value.metadata).creationTimestamp);
  return {
    source: source2,
    type: asString(value.type) ?? "Normal",
    reason,
    message,
    count: asNumber(series.count) ?? asNumber(value.count) ?? asNumber(value.deprecatedCount) ?? 1,
    first: times.length > 0 ? smallest(times) : created,
    last: times.length > 0 ? largest(times) : created,
    kind: asString(about.kind) ?? "",
    name: asString(about.name) ?? "",
    namespace: asString(about.namespace) || namespace,
    uid: asString(about.uid),
    ...containerIn(asString(about.fieldPath) ?? "")
  };
}
function containerIn(path) {
  const [, list, container] = /^spec\.(\w*[cC]ontainers)\{([^}]+)\}$/.exec(path) ?? [];
  return { container, field: list === "containers" || list === "initContainers" ? list : void 0 };
}
function readEvents(objects) {
  return objects.flatMap((object) => readEvent(object) ?? []).toSorted((a, b) => (a.last ?? 0) - (b.last ?? 0));
}
var EventIndex = class {
  all;
  byUid = /* @__PURE__ */ new Map();
  byName = /* @__PURE__ */ new Map();
  constructor(events) {
    this.all = events;
    for (const event of events) {
      if (event.uid) push(this.byUid, event.uid, event);
      push(this.byName, `${event.kind}/${event.namespace}/${event.name}`, event);
    }
  }
  /** The events of an object: by uid, else (no uid on either side) by name. A later object of that name has another uid. */
  of(object) {
    const named = this.byName.get(`${object.kind}/${object.namespace}/${object.name}`) ?? [];
    if (!object.uid) return named;
    const own3 = this.byUid.get(object.uid) ?? [];
    return own3.length > 0 ? own3 : named.filter(({ uid }) => !uid);
  }
};
function push(map, key, event) {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}

// src/diagnosis/log-causes.ts
var logAnswers = {
  "missing-environment-variable": "a setting is missing",
  "invalid-configuration": "a setting or configuration file is wrong",
  "invalid-arguments": "it does not know its arguments",
  "dependency-unreachable": "something it needs cannot be reached",
  "dependency-not-resolved": "a host name cannot be resolved",
  "dependency-rejects-credentials": "something it needs does not let it in",
  "tls-failure": "a certificate or TLS connection fails",
  "schema-mismatch": "the database has another schema",
  "leftover-state": "leftovers of an earlier run are in its way",
  "node-kernel-limit": "the node's kernel does not give it what it needs",
  "api-version-not-served": "the cluster does not serve an API it needs",
  "access-not-granted": "a permission is missing",
  "licence-or-quota": "a licence or quota does not allow it",
  "lock-held": "another process holds a lock it needs",
  "dependency-starting": "something it needs is still starting",
  "prints-usage": "it prints its usage",
  "missing-module": "a module or class is missing",
  "missing-file": "a file is missing",
  "missing-shared-library": "a shared library is missing",
  "read-only-file-system": "it writes where it can only read",
  "permission-denied": "it is not allowed to",
  "port-in-use": "its port is taken",
  "privileged-port": "it may not use its port",
  "disk-full": "there is no disk space left",
  "descriptor-limit": "it may not open more files or watches",
  "process-limit": "it may not start more threads or processes",
  "runtime-out-of-memory": "its runtime ran out of memory",
  "out-of-memory-child": "a child of it was killed",
  "command-not-found": "a command is not there",
  "command-not-executable": "a command may not be executed",
  "interpreter-missing": "the interpreter of a script is not there",
  "wrong-architecture": "a program is made for another processor",
  "shell-error": "a shell script is wrong",
  "application-panic": "it panicked",
  "application-error": "an error of its own",
  "segmentation-fault": "a memory access error",
  aborted: "it was aborted",
  "illegal-instruction": "an unknown instruction"
};
var logCauses = Object.keys(logAnswers);
function isLogCause(cause2) {
  return cause2 in logAnswers;
}

// src/diagnosis/logs/pattern.ts
var weights = { proof: 9, plain: 7.5, hint: 5, trace: 4, generic: 2.5 };
function patterns(rows4) {
  return rows4.map(
    ([cause2, weight, text, across]) => across ? { cause: cause2, weight, text, across: true } : { cause: cause2, weight, text }
  );
}

// src/diagnosis/tree/questions/what-the-log-says.ts
var silent = "nothing that tells";
function whatTheLogSays(failure) {
  const { container } = failure;
  const finding = container?.log?.reading.findings[0];
  if (!finding) return silent;
  const readOnly = asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true;
  const cannotWrite = /\bmkdir\b|\bNo usable temporary directory\b/.test(finding.line.text);
  if (readOnly && cannotWrite && finding.cause === "missing-file") return logAnswers["read-only-file-system"];
  return logAnswers[isFileToRead(failure, finding) ? "missing-file" : finding.cause];
}
function isFileToRead({ container }, { cause: cause2, weight, line: line2 }) {
  const code = container?.ended?.exit;
  const looked = cause2 === "command-not-found" && weight === "hint" && /: No such file/.test(line2.text);
  return looked && code !== void 0 && code !== 127 && code !== 128;
}
function logSays({ container }, causes) {
  return container?.log?.reading.findings.find(({ cause: cause2 }) => causes.includes(cause2));
}
var shellCauses = [
  "missing-shared-library",
  "interpreter-missing",
  "wrong-architecture",
  "illegal-instruction",
  "command-not-executable",
  "command-not-found"
];
function whatACleanExitPrints(failure) {
  return failure.container?.log?.reading.findings[0]?.cause === "prints-usage" ? "its usage" : "anything else";
}
function whatTheShellSays(failure) {
  const finding = logSays(failure, shellCauses);
  switch (finding?.cause) {
    case "missing-shared-library":
    case "interpreter-missing":
    case "wrong-architecture":
    case "illegal-instruction":
      return logAnswers[finding.cause];
    default:
      return "nothing else";
  }
}
function whatTheLogSaysOfAStop(failure) {
  const score = failure.container?.log?.reading.findings[0]?.score ?? 0;
  return score >= weights.plain - 0.5 ? whatTheLogSays(failure) : silent;
}
var announced = /Unhandled exception|Process terminated\.|terminate called|FATAL ERROR|panicked at|Fatal Python error|libc\+\+abi|Uncaught|fatal error|Check failed|CHECK failed|\bwhat\(\):|Assertion/i;
function whatTheLogSaysOfASignal(failure) {
  const reading = failure.container?.log?.reading;
  const [best] = reading?.findings ?? [];
  if (!reading || !best) return silent;
  const memory2 = logSays(failure, ["runtime-out-of-memory", "illegal-instruction"]);
  if (memory2 && memory2.score >= weights.hint) return logAnswers[memory2.cause];
  const announces = reading.lines.slice(-40).some(({ text }) => announced.test(text));
  const particular = reading.findings.find(
    ({ cause: cause2, score }) => score >= weights.hint + 1 && !/^(?:aborted|segmentation-fault|application-error)$/.test(cause2)
  );
  if (announces && particular) return logAnswers[particular.cause];
  if (!announces) return silent;
  const native = logSays(failure, ["aborted", "segmentation-fault", "application-panic"]);
  if (native) return logAnswers[native.cause];
  return logSays(failure, ["application-error"]) ? logAnswers["application-error"] : silent;
}

// src/kubernetes/no-log.ts
var answers = [
  /^unable to retrieve container logs for [\w-]+:\/\//,
  /^Error from server(?: \(\w+\))?: (?:pods? "|previous terminated|container "|[^\n]*(?:\bpods\/log\b|containerLogs|\/var\/log\/pods|in pod "))/,
  /^error: (?:unable to (?:retrieve|upgrade|connect|read|fetch)|a container name|container \S+ is not valid|You must be logged in|the server)/,
  /^failed to (?:try resolving symlinks|open log file|get container status|create fsnotify|watch file)/,
  /^(?:the server could not find|previous terminated container|container "[^"]*" in pod "[^"]*" is (?:waiting|not))/,
  /^rpc error: code = \w+ desc = .*container/,
  /^Defaulted container ".*" out of: /
];
function realLog(text) {
  const lines2 = text.split("\n").filter((line2) => line2.trim() !== "");
  const own3 = lines2.filter((line2) => !answers.some((answer) => answer.test(line2.trim())));
  return own3.length === 0 ? void 0 : own3.length === lines2.length ? text : own3.join("\n");
}

// src/diagnosis/logs/shutdown.ts
var lastLines = 12;
var signal = /(?<!via signal \[)\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|received (?:shutdown|termination|stop|term(?:inate)?) signal|Handling signal: term|exit signal/i;
var asked = /\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|\bterminated\b|received (?:shutdown|termination|stop|term(?:inate)?) signal|shut(?:ting)? ?down|gracefully? (?:stop|exit|quit|shut)|stopping (?:server|service|container|http)|Exiting gracefully|exit signal|Handling signal: term|worker process \d+ exited with code 0|Application is shutting down|fast shutdown request/i;
function endsWithShutdown(lines2) {
  return lines2.slice(-lastLines).some(({ text }) => asked.test(text));
}
function endsAfterSignal(lines2) {
  return lines2.slice(-lastLines).some(({ text }) => signal.test(text));
}
var own = /\b(?:shut(?:ting)? ?down|stopping|terminating|closing)\b/i;
function stopsAfterFatal(lines2) {
  const fatal = lines2.findLastIndex(({ level, hangs }) => level === "fatal" && !hangs);
  const stops = lines2.findIndex(
    ({ level, text }, index) => index > fatal && level === "info" && own.test(text)
  );
  return fatal < 0 || stops < 0 ? void 0 : stops;
}

// src/diagnosis/logs/claims/codes.ts
var errno = {
  EACCES: "permission-denied",
  EADDRINUSE: "port-in-use",
  EADDRNOTAVAIL: "invalid-configuration",
  EAI_AGAIN: "dependency-not-resolved",
  EAI_NODATA: "dependency-not-resolved",
  EAI_NONAME: "dependency-not-resolved",
  ECONNABORTED: "dependency-unreachable",
  ECONNREFUSED: "dependency-unreachable",
  ECONNRESET: "dependency-unreachable",
  EDQUOT: "disk-full",
  EHOSTDOWN: "dependency-unreachable",
  EHOSTUNREACH: "dependency-unreachable",
  EISDIR: "invalid-configuration",
  EMFILE: "descriptor-limit",
  ENETUNREACH: "dependency-unreachable",
  ENFILE: "descriptor-limit",
  ENOENT: "missing-file",
  ENOEXEC: "wrong-architecture",
  ENOSPC: "disk-full",
  ENOSYS: "node-kernel-limit",
  ENOTDIR: "missing-file",
  ENOTFOUND: "dependency-not-resolved",
  EPERM: "permission-denied",
  EROFS: "read-only-file-system",
  ETIMEDOUT: "dependency-unreachable"
};
var errnoNumber = {
  1: "EPERM",
  2: "ENOENT",
  13: "EACCES",
  20: "ENOTDIR",
  21: "EISDIR",
  24: "EMFILE",
  28: "ENOSPC",
  30: "EROFS",
  38: "ENOSYS",
  98: "EADDRINUSE",
  99: "EADDRNOTAVAIL",
  101: "ENETUNREACH",
  104: "ECONNRESET",
  110: "ETIMEDOUT",
  111: "ECONNREFUSED",
  113: "EHOSTUNREACH",
  122: "EDQUOT"
};
var errnoText = {
  "is a directory": "invalid-configuration",
  "not a directory": "missing-file",
  "cannot assign requested address": "invalid-configuration",
  "function not implemented": "node-kernel-limit",
  "address family not supported": "node-kernel-limit",
  "text file busy": "lock-held",
  "device or resource busy": "lock-held",
  "stale file handle": "leftover-state",
  "exec format error": "wrong-architecture"
};
var sqlState = {
  "08001": "dependency-unreachable",
  "08006": "dependency-unreachable",
  "28000": "dependency-rejects-credentials",
  "28P01": "dependency-rejects-credentials",
  "3D000": "schema-mismatch",
  "3F000": "schema-mismatch",
  "42501": "access-not-granted",
  "42703": "schema-mismatch",
  "42883": "schema-mismatch",
  "42P01": "schema-mismatch",
  "42P07": "leftover-state",
  "42S02": "schema-mismatch",
  "42S22": "schema-mismatch",
  "53100": "disk-full",
  "57P03": "dependency-starting"
};
var grpc = {
  PERMISSION_DENIED: "access-not-granted",
  PermissionDenied: "access-not-granted",
  RESOURCE_EXHAUSTED: "licence-or-quota",
  ResourceExhausted: "licence-or-quota",
  UNAUTHENTICATED: "dependency-rejects-credentials",
  Unauthenticated: "dependency-rejects-credentials",
  UNAVAILABLE: "dependency-unreachable",
  Unavailable: "dependency-unreachable"
};
var services2 = {
  AccessDenied: "access-not-granted",
  AccessDeniedException: "access-not-granted",
  UnauthorizedOperation: "access-not-granted",
  NOPERM: "access-not-granted",
  InvalidClientTokenId: "dependency-rejects-credentials",
  InvalidAccessKeyId: "dependency-rejects-credentials",
  SignatureDoesNotMatch: "dependency-rejects-credentials",
  UnrecognizedClientException: "dependency-rejects-credentials",
  ExpiredToken: "dependency-rejects-credentials",
  WRONGPASS: "dependency-rejects-credentials",
  NOAUTH: "dependency-rejects-credentials",
  LOADING: "dependency-starting",
  MASTERDOWN: "dependency-starting",
  CLUSTERDOWN: "dependency-starting",
  NotLeaderForPartitionException: "dependency-starting",
  LEADER_NOT_AVAILABLE: "dependency-starting",
  CoordinatorNotAvailableException: "dependency-starting",
  LimitExceededException: "licence-or-quota",
  ServiceQuotaExceededException: "licence-or-quota",
  QuotaExceeded: "licence-or-quota",
  TopicAuthorizationException: "access-not-granted",
  GroupAuthorizationException: "access-not-granted",
  ClusterAuthorizationException: "access-not-granted",
  SaslAuthenticationException: "dependency-rejects-credentials",
  SQLITE_BUSY: "lock-held",
  SQLITE_FULL: "disk-full",
  SQLITE_READONLY: "permission-denied",
  SQLITE_CANTOPEN: "missing-file"
};
var exceptions = {
  ModuleNotFoundError: "missing-module",
  ImportError: "missing-module",
  ERR_MODULE_NOT_FOUND: "missing-module",
  MODULE_NOT_FOUND: "missing-module",
  LoadError: "missing-module",
  ClassNotFoundException: "missing-module",
  NoClassDefFoundError: "missing-module",
  FileNotFoundError: "missing-file",
  NoSuchFileException: "missing-file",
  FileNotFoundException: "missing-file",
  DirectoryNotFoundException: "missing-file",
  PermissionError: "permission-denied",
  UnauthorizedAccessException: "permission-denied",
  "java.nio.file.AccessDeniedException": "permission-denied",
  FileExistsError: "leftover-state",
  FileAlreadyExistsException: "leftover-state",
  ReadOnlyFileSystemException: "read-only-file-system",
  ConnectionRefusedError: "dependency-unreachable",
  ConnectException: "dependency-unreachable",
  SocketTimeoutException: "dependency-unreachable",
  NoRouteToHostException: "dependency-unreachable",
  UnknownHostException: "dependency-not-resolved",
  gaierror: "dependency-not-resolved",
  BindException: "port-in-use",
  SSLHandshakeException: "tls-failure",
  SSLError: "tls-failure",
  SSLCertVerificationError: "tls-failure",
  CertificateException: "tls-failure",
  CertPathValidatorException: "tls-failure",
  CertificateExpiredException: "tls-failure",
  MemoryError: "runtime-out-of-memory",
  OutOfMemoryError: "runtime-out-of-memory",
  OutOfMemoryException: "runtime-out-of-memory",
  UnsatisfiedLinkError: "missing-shared-library",
  DllNotFoundException: "missing-shared-library",
  NullPointerException: "application-error",
  IndexOutOfBoundsException: "application-error",
  ArrayIndexOutOfBoundsException: "application-error",
  ClassCastException: "application-error",
  ConcurrentModificationException: "application-error",
  StackOverflowError: "application-error",
  ZeroDivisionError: "application-error",
  RecursionError: "application-error",
  AttributeError: "application-error",
  IndexError: "application-error",
  NoMethodError: "application-error",
  ReferenceError: "application-error",
  UnboundLocalError: "application-error",
  AssertionError: "application-error",
  NullReferenceException: "application-error"
};
var words = new Map(
  [errno, sqlState, grpc, services2, exceptions].flatMap((vocabulary) => Object.entries(vocabulary))
);
var texts = Object.entries(errnoText);
var numbered = /\b(?:os error|errno)[ :=]{1,3}-?(?<number>\d{1,3})\b/i;
var shortestCode = 4;
var between = /[^\w.]+|\.(?!\w)/;
function codesIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const match of text.split(between)) {
    if (match.length < shortestCode) continue;
    const cause2 = words.get(match) ?? words.get(match.slice(match.lastIndexOf(".") + 1));
    if (cause2) found.add(cause2);
  }
  const number = numbered.exec(text)?.groups?.number;
  const named = number === void 0 ? void 0 : errnoNumber[number];
  if (named !== void 0) found.add(errno[named]);
  const lower = text.toLowerCase();
  for (const [said, cause2] of texts) if (lower.includes(said)) found.add(cause2);
  return found;
}

// src/diagnosis/logs/stack-trace.ts
var frame = /^\s+at |^\s+File "|^\s+\.\.\. \d+ more|^\s*from \S+:\d+|^\tfrom |^\t\S+:\d+|^\s+\d+: +(?:0x|\w+::)|^#\d+ |^goroutine \d+|^\S+:\d+:in [`']|^ +from /;
var head = /^Traceback|^panic: (?:runtime error|assignment to|send on|close of|interface conversion)|^fatal error: /;
var chained = /^Caused by|During handling of the above|The above exception was|^Emitted |^Suppressed|^Traceback|^\s*$|cause:|\[cause\]|--- End of inner/;
function startOfLastTrace(lines2) {
  let start = lines2.findLastIndex(({ raw }) => frame.test(raw));
  if (start < 0) return -1;
  for (let gap = 0; start > 0 && gap < 12; start--) {
    const { raw, hangs } = lines2[start - 1];
    if (head.test(lines2[start].raw) && !chained.test(raw)) break;
    if (frame.test(raw) || chained.test(raw)) gap = 0;
    else if (!hangs && ++gap > 2) break;
  }
  return Math.max(0, start);
}

// src/diagnosis/logs/last-record.ts
var noProgress = /\b(?:re-?tr|again|attempt|wait|re-?connect|back-?off|sleep|next try|shut|stop|clos|drain|terminat|exit|bye|flush|clean|fail|reason|died|dead|kill)/i;
var needs = /connect|reach|avail|ready|depend|health|check|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|session|socket|https?\b|\burl|upstream|\bapi\b|service|endpoint|cluster|node|leader|peer|remote|client|request|respon|fetch|download|upload|sync|publish|consum|subscri|resolv|lookup|time ?d? ?out|deadline|giv(?:e|ing) up|gave up|retr(?:y|ies)|attempt|again|too many|cause|above|previous/i;
var empty = /\b(?:fatal|error|exception|panic|critical|application|app|program|process|main|task|job|system|run|start(?:up|ed|ing)?|boot\w*|init\w*|launch\w*|load\w*|fail\w*|abort\w*|crash\w*|exit\w*|stop\w*|shut\w*|down|unable|cannot|could|not|was|were|with|code|status|unexpected|unhandled|uncaught|end(?:s|ed|ing)?|consumer|worker|thread|dead|died|killed|signal|context|cancel\w*|return\w*|errors?|groups?|members?|operation|incomplete|occurred|during|while|due|the|and|has|have)\b/gi;
var ownWord = /[a-z]{3,}/gi;
function lastRecordOf(lines2, isLogged2) {
  const begins = (line2, ...levels) => !line2.hangs && isLogged2(line2) && levels.includes(line2.level);
  const end = lines2.findLastIndex(({ hangs }) => !hangs);
  const plain = end > 0 && lines2[end]?.level === void 0;
  const first = plain ? end : lines2.findLastIndex((line2) => begins(line2, "fatal", "error"));
  const wentOn = lines2.slice(0, Math.max(0, first)).findLastIndex((line2) => begins(line2, "info") && !noProgress.test(line2.text));
  if (!lines2.slice(0, Math.max(0, wentOn)).some((line2) => begins(line2, "error", "warning"))) return void 0;
  const next = lines2.findIndex((line2, index) => index > first && !line2.hangs);
  const last = next < 0 ? lines2.length - 1 : next - 1;
  if (lines2.slice(last + 1).some((line2) => !begins(line2, "info"))) return void 0;
  const texts2 = lines2.slice(first, last + 1).filter(({ raw }) => !frame.test(raw));
  const message = texts2.map(({ text }) => text.replace(/^.{0,60}?\b(?:ERROR|FATAL|CRITICAL|SEVERE|ALERT|EMERG)\b/, "")).join("\n");
  const own3 = message.replace(empty, "").match(ownWord) ?? [];
  if (needs.test(message) || own3.length < 2) return void 0;
  return { first, last, said: first + Math.max(0, texts2.length > 1 ? 1 : 0), wentOn };
}

// src/diagnosis/logs/last-words.ts
var timeOrLevel = /^\W{0,3}(?:\d{4}\W|\w{3} +\d|[A-Z], \[|(?:FATAL|CRITICAL|ERROR|WARN(?:ING)?|INFO|DEBUG|NOTICE|[EWIF]\d{4}|[EWIF]\d{8})\b)|\d\d:\d\d:\d\d/;
function isLogged({ level, text, structured: structured2 }) {
  return structured2 === true || level !== void 0 && timeOrLevel.test(text.slice(0, 60));
}
var general = /fail|abort|unable|cannot|can't|could ?n[o']t|couldn't|not (?:ready|found|set)|giv(?:e|ing) up|gave up|start|boot|init|launch|connect|avail|reach|bind|listen|again|cause|backtrace|time ?d? ?out|exit|fatal|retr(?:y|ies)|attempt|depend|health|clos|shut|stop|terminat|kill|drain|bye|done|clean|flush|finish|complet|database|\bdb\b|redis|cache|broker|queue|kafka|amqp|rabbit|mongo|sql|server|service|host|network|dns|tls|ssl|certif|credential|passw|auth|login|token|secret|config|setting|\benv|variable|file|path|direct|permission|denied|memory|port\b|socket|http|url|upstream|api\b|worker|process|thread|module|package|import|migrat|schema|table|column|error (?:occurred|above|in)|errors?\b(?!:| *\))|crash|broken|missing|requir|invalid|unexpected exception|code \d|status|signal|^\W*$|^\W*\w+\W*$/i;
var cause = /caused by|\[?cause\]?:/i;
var headline = /^(?:Uncaught )?(?:[\w.]+\.)?(?:[A-Z]\w*)?(?:Error|Exception)\b.*$|^(?:PHP )?Fatal error: +Uncaught /;
var rubyHeadline = /^\S+:\d+:in [`'][^']*': .+ \([A-Z][\w:]*\)$/;
var placeOfThrow = /^(?:\/|file:|node:)\S*:\d+$/;
var bug = /\b(?:NullPointer|IndexOutOfBounds|ArrayIndexOutOfBounds|ClassCast|Arithmetic|NumberFormat|ConcurrentModification)Exception\b|\bStackOverflowError\b|^(?:Uncaught )?(?:TypeError(?!: (?:fetch failed|Failed to fetch))|ReferenceError|RangeError|ZeroDivisionError|AttributeError|NameError|IndexError|AssertionError|UnboundLocalError|RecursionError)\b|\(NoMethodError\)|^panic: runtime error/;
function isWork(line2) {
  return isLogged(line2) && !line2.hangs && line2.level === "info" && !noProgress.test(line2.text);
}
var doesWithout = /\b(?:continu(?:e|es|ing) without|(?:is|are|will be) disabled|without (?:a )?cache|is optional|non-?fatal|not fatal|best[- ]effort|degraded mode|fall(?:s|ing)? back|fell back|using (?:an? |the )?(?:in-?)?memory)\b|\(optional\)|\b(?:cache|caching|metrics|tracing|telemetry)\b[^.:]{0,20}\b(?:disabled|off)\b|\bdropping \d+ (?:spans|metrics|events)\b/i;
function saysItGoesOn({ level, text }) {
  return level !== "fatal" && doesWithout.test(text);
}
var fewestAtWork = 2;
function atWorkSince(lines2) {
  const before = lines2.findLastIndex((line2) => !isLogged(line2) || line2.level !== "info");
  const work = lines2.flatMap(({ text }, index) => index > before && !noProgress.test(text) ? [index] : []);
  return work.length >= fewestAtWork ? work[0] : void 0;
}
function lastWordsOf(lines2) {
  const record = lastRecordOf(lines2, isLogged);
  const logged = record && { ...record, uncaught: false, ownBusiness: true };
  return lastException(lines2) ?? logged ?? lastLine(lines2);
}
function lastException(lines2) {
  const inside = lines2.findLastIndex((line2) => frame.test(line2.raw) && !isLogged(line2));
  if (inside < 0) return void 0;
  const first = lines2.slice(0, inside).findLastIndex(isLogged) + 1;
  const behind = lines2.findIndex((line2, index) => index > inside && isLogged(line2));
  const last = behind < 0 ? lines2.length - 1 : behind - 1;
  const block = lines2.slice(first, last + 1);
  const before = lines2[first - 1]?.level;
  const caught = before === "error" || before === "warning";
  if (caught && !placeOfThrow.test(block[0]?.text ?? "")) return void 0;
  const ruby = block.findIndex(({ text }) => rubyHeadline.test(text));
  const at = ruby < 0 ? block.findLastIndex(({ text, quoted }) => !quoted && headline.test(text)) : ruby;
  if (at < 0) return void 0;
  const said = first + at;
  return {
    first,
    last,
    said,
    wentOn: wentOnBefore(lines2, first),
    uncaught: true,
    ownBusiness: isOwnBusiness(lines2, said)
  };
}
function lastLine(lines2) {
  const said = lines2.findLastIndex(({ hangs }) => !hangs);
  const [line2, before] = [lines2[said], lines2[said - 1]];
  if (!line2 || !before || isLogged(line2) || !isLogged(before)) return void 0;
  const ownBusiness = isOwnBusiness(lines2, said);
  return {
    first: said,
    last: lines2.length - 1,
    said,
    wentOn: wentOnBefore(lines2, said),
    uncaught: false,
    ownBusiness
  };
}
function wentOnBefore(lines2, first) {
  return lines2.slice(0, first).findLastIndex((line2) => isLogged(line2) && line2.level === "info");
}
function isOwnBusiness(lines2, said) {
  if (lines2.slice(said + 1).some(({ text }) => cause.test(text))) return false;
  const message = (lines2[said]?.text ?? "").replace(/^\S+:\d+:in [`'][^']*': /, "").replace(/ in \/\S+:\d+$/, "").replace(/^Exception in thread "[^"]*" /, "").replace(/\b(?:\w+\.)*(?:Value|Runtime|Argument|Domain|Logic|Type|Range)?(?:Error|Exception)\b/g, "");
  return bug.test(lines2[said]?.text ?? "") || !general.test(message);
}

// src/diagnosis/logs/required-text.ts
var shortestText = 3;
function requiredTexts({ source: source2 }) {
  const { exact, oneOf } = new Reader(source2).alternatives();
  const texts2 = exact === void 0 ? oneOf : [exact];
  return texts2 && shortest(texts2) >= shortestText ? [...new Set(texts2)] : void 0;
}
function shortest(texts2) {
  return smallest(texts2.map(({ length }) => length));
}
function stricter(one, other) {
  if (!one) return other;
  const gain = Math.min(8, shortest(other)) - Math.min(8, shortest(one));
  return gain > 0 || gain === 0 && other.length < one.length ? other : one;
}
var Reader = class {
  source;
  at = 0;
  constructor(source2) {
    this.source = source2;
  }
  /** Alternatives up to the end of the group: each must ask for something, or nothing is certain. */
  alternatives() {
    const all = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at++;
      all.push(this.sequence());
    }
    const [only] = all;
    if (only && all.length === 1) return only;
    const texts2 = all.map(({ exact, oneOf }) => exact === void 0 ? oneOf : [exact]);
    return texts2.every((each) => each !== void 0) ? { oneOf: texts2.flat() } : {};
  }
  sequence() {
    let best;
    let run = "";
    let exact = true;
    const close = () => {
      if (run.length > 0) best = stricter(best, [run]);
      run = "";
      exact = false;
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const part = this.part();
      const least = this.least();
      if (part === "nothing") continue;
      if (least === "once" && part.exact !== void 0) run += part.exact;
      else {
        if (least === "often" && part.exact !== void 0) run += part.exact;
        close();
        if (least !== "never" && part.oneOf) best = stricter(best, part.oneOf);
      }
    }
    if (exact) return { exact: run };
    close();
    return best ? { oneOf: best } : {};
  }
  /** How often the part before it must stand there, from its quantifier. */
  least() {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!quantifier) return "once";
    this.at += quantifier[0].length;
    return quantifier[0].startsWith("+") || Number(quantifier[1] ?? 0) > 0 ? "often" : "never";
  }
  part() {
    const character = this.source[this.at++];
    if (character === "^" || character === "$") return "nothing";
    if (character === ".") return {};
    if (character === "[") return this.set();
    if (character === "(") return this.group();
    return character === "\\" ? this.escaped() : { exact: character.toLowerCase() };
  }
  group() {
    const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? "";
    this.at += opening.length;
    const inside = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? "nothing" : inside;
  }
  /** A set of characters: only one letter in both its cases is certain. */
  set() {
    const start = this.at;
    for (; this.source[this.at] !== "]"; this.at++) if (this.source[this.at] === "\\") this.at++;
    const inside = this.source.slice(start, this.at++);
    const letters = new Set(inside.toLowerCase());
    return /^[a-z]+$/i.test(inside) && letters.size === 1 ? { exact: inside.slice(0, 1).toLowerCase() } : {};
  }
  escaped() {
    const character = this.source[this.at++];
    if (character === "b" || character === "B") return "nothing";
    if (character === "u") {
      const code = this.source.slice(this.at, this.at + 4);
      this.at += 4;
      return { exact: String.fromCharCode(Number.parseInt(code, 16)).toLowerCase() };
    }
    if (/[dDwWsSkxc\d]/.test(character)) return {};
    const control = { n: "\n", t: "	", r: "\r", f: "\f", v: "\v" }[character];
    return { exact: control ?? character.toLowerCase() };
  }
};

// src/diagnosis/logs/pattern-index.ts
var PatternIndex = class {
  patterns;
  order;
  /** Those that require no text; undefined until the first text comes: taking many patterns apart takes a while. */
  always;
  entries = /* @__PURE__ */ new Map();
  /** A mark for each hash of three characters that an entry is found by: most of a line is passed over here. */
  marks = new Uint8Array(2 ** 16);
  constructor(patterns2) {
    this.patterns = patterns2;
    this.order = new Map(patterns2.map((pattern, index) => [pattern, index]));
  }
  /** The expressions worth trying on a text, in their order. */
  candidates(text) {
    this.always ??= this.patterns.filter((pattern) => !this.add(pattern));
    const lower = text.toLowerCase();
    const found = /* @__PURE__ */ new Set();
    let hash = 0;
    for (let index = 0; index < lower.length; index++) {
      hash = (hash << 5 ^ lower.charCodeAt(index)) & 32767;
      if (index < shortestText - 1 || this.marks[hash] === 0) continue;
      for (const { text: required, offset, patterns: patterns2 } of this.entries.get(hash) ?? []) {
        if (lower.startsWith(required, index - shortestText + 1 - offset))
          for (const pattern of patterns2) found.add(pattern);
      }
    }
    if (found.size === 0) return this.always;
    for (const pattern of this.always) found.add(pattern);
    return [...found].toSorted((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }
  add(pattern) {
    const texts2 = requiredTexts(pattern.text);
    for (const text of texts2 ?? []) {
      const offset = rarest(text);
      const key = hashOf(text, offset);
      this.marks[key] = 1;
      const entries = this.entries.get(key) ?? [];
      this.entries.set(key, entries);
      const known3 = entries.find((entry) => entry.text === text);
      if (known3) known3.patterns.add(pattern);
      else entries.push({ text, offset, patterns: /* @__PURE__ */ new Set([pattern]) });
    }
    return texts2 !== void 0;
  }
};
function hashOf(text, offset) {
  let hash = 0;
  for (const index of [0, 1, 2]) hash = (hash << 5 ^ text.charCodeAt(offset + index)) & 32767;
  return hash;
}
var common = " etaoinsrhldcumfpgwybvkxjqz";
function rarest(text) {
  const rarity = (character) => (common.indexOf(character) + common.length) % common.length;
  let best = 0;
  let most = -1;
  for (let offset = 0; offset + shortestText <= text.length; offset++) {
    const sum = [...text.slice(offset, offset + shortestText)].reduce((all, each) => all + rarity(each), 0);
    if (sum > most) [best, most] = [offset, sum];
  }
  return best;
}

// src/diagnosis/logs/patterns/dependency.ts
var address = "(?<host>\\[[0-9a-fA-F:]+\\]|[\\w.-]+):(?<port>\\d{2,5})";
var dependency = patterns([
  ["dependency-unreachable", "proof", /\bECONNREFUSED(?: (?<host>[\w.:-]+?):(?<port>\d{2,5}))?/],
  [
    "dependency-unreachable",
    "proof",
    new RegExp(
      `dial (?:tcp|udp)\\d? (?:[\\w.:\\[\\]-]+->)?${address}:? (?:connect: )?(?:connection refused|i/o timeout|no route to host|network is unreachable|operation timed out|connection timed out)`
    )
  ],
  [
    "dependency-unreachable",
    "proof",
    /connection to server at "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: (?:Connection refused|timeout expired|Connection timed out|No route to host|could not connect|Network is unreachable)/
  ],
  ["dependency-unreachable", "proof", /\bError 1\d\d connecting to (?<host>[\w.-]+):(?<port>\d{2,5})\./],
  ["dependency-unreachable", "proof", /connection to server on socket "(?<name>[^"]+)" failed/],
  [
    "dependency-unreachable",
    "proof",
    /\bipv[46]:(?<host>[\d.]+):(?<port>\d{2,5}): Failed to connect to remote host\b/
  ],
  // A deadline of Python's own, around what connects
  [
    "dependency-unreachable",
    "plain",
    /\bin (?:_*connect\w*|create_connection|open_connection)\n[\s\S]{0,4000}?\n(?:asyncio\.(?:exceptions\.)?)?TimeoutError$/m,
    "across"
  ],
  [
    "dependency-unreachable",
    "proof",
    /could not connect to server: (?:Connection refused|Connection timed out|No route)/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bconnection (?:was )?refused\b(?![^\n]*(?:not authori[sz]ed|bad user|credentials))|actively refused|Verbindungsaufbau abgelehnt/i
  ],
  [
    "dependency-unreachable",
    "proof",
    /ConnectionRefusedError|Errno::ECONNREFUSED|\[Errno 111\]|os error 111|SocketException \(111\)|\(111: |\(111\)|errno: ?-?111\b/
  ],
  [
    "dependency-unreachable",
    "proof",
    /SQLSTATE\[(?:HY000|08006)\] \[(?:2002|2003|7)\](?![^\n]*(?:FATAL: |getaddrinfo))|Can't connect to (?:MySQL|MariaDB|local MySQL)?[^\n]*server (?:on|through)(?![^\n]*(?:Errno -[2-5]|Name or service|name resolution))|ERROR 200[23] \(HY000\)/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)\b|\[Errno (?:110|113|101)\]|os error (?:110|113|101)\b|No route to host|Network is unreachable|Host is unreachable/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /MongoServerSelectionError|ServerSelectionTimeoutError|MongoTimeoutException|server selection (?:error|timeout)/i
  ],
  [
    "dependency-unreachable",
    "proof",
    /HikariPool[^\n]*(?:Connection is not available|request timed out)|CannotGetJdbcConnectionException|JDBCConnectionException|The connection attempt failed|Communications link failure|RedisConnectionFailureException|Unable to connect to Redis|PSQLException: Connection to [\w.-]+:\d+ refused/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bconnection to the message broker\b[^\n]{0,60}\b(?:lost|loss|disabled|failed)\b|KafkaJS(?:Connection|NumberOfRetriesExceeded)|Connection to node -?\d+ [^\n]*could not be established|Bootstrap broker [^\n]*disconnected|NoBrokersAvailable|All broker connections are down|brokers? (?:are )?(?:not available|down|unreachable)|run out of available brokers/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /ConnectTimeout(?:Error|Exception)?\b|ConnectTimeoutException|SocketTimeoutException|Net::OpenTimeout|ReadTimeout(?:Error)?\b|connect(?:ion)? timed? ?out|\btime(?:d )?out (?:while )?connecting\b|timed out (?:while connecting|connecting|trying to connect)|dial tcp[^\n]*i\/o timeout|UND_ERR_CONNECT_TIMEOUT|HTTPSConnectionPool|HTTPConnectionPool|Max retries exceeded with url/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\b(?:can(?:not|'t)|could(?: not|n't)|fail(?:ed|ure|ing)? to|unable to|error|not (?:able|possible) to)\b[^\n]{0,20}\b(?:connect(?:ing|ion)?|reach(?:ing)?|contact)\b(?:ed)?(?: to)?\b[^\n]{0,60}\b(?:server|database|db|host|broker|redis|postgres\w*|mysql|mongo\w*|kafka|rabbitmq|amqp|elasticsearch|api|service|backend|upstream|endpoint|cluster|peer|cache|queue|vault|consul|etcd|zookeeper|ldap|smtp|nats|daemon|agent|registry|gateway|proxy)\b/i
  ],
  // Pools and queues of requests that wait for a connection
  [
    "dependency-unreachable",
    "plain",
    /\b(?:connection )?pool\b[^\n]{0,40}\btime(?:d|out)?\b ?(?:out|error|waiting)|\bbuffering timed out\b|\bmax(?:imum)? (?:\w+ )?(?:connection )?(?:retries|attempts)\b[^\n]{0,20}\b(?:connect|reach)/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\b(?:server|service|database|broker|backend|host|endpoint|cluster|provider)s? (?:is |are |was )?(?:currently |temporarily )?(?:not available|unavailable|not reachable|unreachable|not responding|down)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /NoHostAvailable|No living connections|NoNodeAvailableException|ClusterBlockException|AMQPConnectionError|amqp[^\n]*connection_closed|ServiceUnavailable\b|\bUNAVAILABLE: |code = Unavailable|\bstatus(?: code)?[ :=]{1,3}50[234]\b|503 Service Unavailable|502 Bad Gateway|upstream (?:connect error|timed out)|no healthy upstream/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\btimed out (?:while )?waiting\b|\btimed out after \d|\btimeout of \d+ ?m?s exceeded|\b(?:context )?deadline exceeded\b|\bi\/o timeout\b|Connection reset by peer|ConnectionResetError|socket hang up|Broken pipe|server closed the connection unexpectedly|Lost connection to (?:MySQL|backend) server|\bgave up waiting\b|\bgiving up (?:on|after|waiting)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bwait(?:ing|ed)? (?:\d+ ?\w+ )?for (?!(?:\S+ )?caches? to)(?:the )?(?<host>[\w.-]+?)(?::(?<port>\d+))?[^\n]{0,30}\b(?:timed out|timeout|to (?:be|become|come) (?:ready|up|available|reachable|healthy))/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\bwaiting for (?:the )?(?:db|database|postgres\w*|mysql|mariadb|mongo\w*|redis|kafka|rabbit\w*|broker|api|server|service|dependenc\w+|connection|backend|(?<host>[\w-]+):(?<port>\d+))\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /(?<![\w.-])(?<host>[\w.-]{1,253}):(?<port>\d{2,5}) - no response|\b(?:nc|ncat|wait-for-it(?:\.sh)?|wait-for): [^\n]*(?:timed ?out|timeout|refused)|timeout occurred after waiting/i
  ],
  [
    "dependency-not-resolved",
    "proof",
    /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<name>[\w.-]+))?|\bENOTFOUND (?:_\w+\._tcp\.)?(?<name2>[\w.-]+)|query(?:A|Srv)? (?:ENOTFOUND|ESERVFAIL) (?:_\w+\._tcp\.)?(?<name3>[\w.-]+)/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /\blookup (?<name>[\w.-]+)(?: on [\w.:[\]-]+)?: (?:no such host|server misbehaving|Temporary failure|i\/o timeout|read udp|dial udp|device or resource busy)/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /Name or service not known|Temporary failure in name resolution|nodename nor servname|Name does not resolve|No address associated with hostname|no servers could be reached|getaddrinfo failed|gaierror|failed to lookup address information|Name has no usable address/i
  ],
  [
    "dependency-not-resolved",
    "proof",
    /UnknownHostException(?:: (?<name>[\w.-]+))?|UnresolvedAddressException|Failed to resolve '?(?<name2>[\w.-]+)|NameResolutionError|unknown host\b/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /could not translate host name "(?<name>[^"]+)"|host not found in (?:upstream|resolver) "?(?<name2>[\w.-]+)|could not resolve host:? ?(?<name3>[\w.-]+)?|bad address '(?<name4>[\w.-]+)(?::\d+)?'|Unknown (?:(?:MySQL|MariaDB) )?server host(?: '(?<name7>[\w.-]+)')?|no such host\b|NXDOMAIN|can't resolve '(?<name5>[\w.-]+)'|php_network_getaddresses|No such host is known|NoSuchHost|EAI_NONAME|DNS (?:lookup|resolution)[^\n]{0,20}fail|could not resolve (?:address|host ?name) '?(?<name6>[\w.-]+)/i
  ],
  // What names the host, beside what the resolver says
  [
    "dependency-not-resolved",
    "proof",
    /\bName resolution failed for target (?:dns:\/{0,3})?(?<name>[\w.-]+)|\baddress lookup failed for (?<name9>[\w.-]+)|\bCannot connect to host (?<name2>[\w.-]+):\d+[^\n]*(?:Name or service not known|name resolution|No address associated)|(?<name3>[\w.-]+):\d+: \[Errno -[2-5]\]|\bgetaddrinfo for (?<name4>[\w.-]+) failed|\bFailed to open TCP connection to (?<name5>[\w.-]+):\d+ \(getaddrinfo|\bError -[2-5] connecting to (?<name6>[\w.-]+):\d|: Failed to resolve '(?<name7>[\w.-]+)'|\bfailed to resolve host '(?<name8>[\w.-]+)'/
  ],
  [
    "dependency-not-resolved",
    "plain",
    /\*\* server can't find (?<name>[\w.-]+?):? ?(?:NXDOMAIN|SERVFAIL)?|SERVFAIL/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /password authentication failed for user "?(?<name>[^"\s]+)|no pg_hba\.conf entry|role "(?<name2>[^"]+)" does not exist|pg_hba\.conf rejects|SCRAM (?:auth|exchange)[^\n]*fail|no password supplied|fe_sendauth/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /Access denied for user '?(?<name>[^'@\s]+)|ER_ACCESS_DENIED|ER_DBACCESS_DENIED|Login failed for user|ORA-01017|\(using password: (?:YES|NO)\)|host '[^']+' is not allowed to connect/i
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)|\bWRONGPASS\b|\bNOAUTH\b|\bNOPERM\b|ERR (?:invalid password|AUTH|Client sent AUTH)|invalid username-password pair|AUTH failed|HELLO must be called with the client already authenticated/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bAuthentication ?failed\b|\bAuthenticationError\b|\bAuthentication required\b|AuthenticationFailed|MongoServerError[^\n]*auth|SASL[^\n]{0,40}(?:fail|invalid)|SaslAuthenticationException|SaslAuthenticationFailed|ACCESS_REFUSED|authentication failure|AuthenticationException|bad auth\b|Unauthenticated\b|code = (?:Unauthenticated|PermissionDenied)/i
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /is not authorized to perform|\bAccessDenied(?:Exception)?:? (?!\/)(?=[^\n]*(?:perform|request|aws|arn|s3|api|access))|UnauthorizedOperation|InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|ExpiredToken|UnrecognizedClientException|NoCredentialProviders|NoCredentialsError|Unable to locate credentials|CredentialsProviderError|could not find default credentials|AADSTS\d+|invalid_grant|invalid_client/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bforbidden: User "system:serviceaccount:|cannot (?:get|list|watch|create|update|patch|delete) resource "[^"]+" in API group/
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\bcredentials? (?:were |was |are |is )?(?:not (?:found|available|configured|provided|loaded)|missing)\b|\bno (?:valid |usable )?credentials? (?:were |was )?(?:found|available|provided|configured|could be)|\b(?:could not|couldn't|cannot|can't|failed to|unable to) (?:find|locate|load|retrieve|obtain|get|acquire|fetch|refresh)\b[^\n]{0,30}\b(?:credentials?|(?:access|id|auth\w*|bearer|a) token)\b/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:error|status|(?:status_?)?code|http(?:\/[\d.]+)?|returned|response)\b[ :=("']{0,4}(?:code |error |status )?[:("' ]{0,3}40[13]\b|\berror occurred \(40[13]\)|does not have (?:[\w.]+ ){1,3}(?:access|permissions?|privileges?)\b|\b[Pp]ermission '[\w.]+' denied/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:unable|failed|could not|cannot) to? ?authenticate\b|\bauthori[sz]ation (?:violation|failed|failure|error)\b|\b(?:invalid|incorrect) login\b|\blogin (?:failed|incorrect|was refused)\b|\bpassword (?:was |is )?not accepted\b|\bEAUTH\b|\binsufficient (?:permissions?|privileges?|scopes?)\b|\bsecurity_exception\b/i
  ],
  [
    "dependency-rejects-credentials",
    "plain",
    /\b(?:401 Unauthorized|403 Forbidden|HTTP 401|HTTP 403|status(?: code)?:? 40[13])\b|Unauthorized\b|(?:invalid|bad|wrong|expired|rejected) (?:credentials?|api[ -]?key|password|access token|token|username or password)|permission denied for (?:database|schema|table|relation|sequence|function|view|user|role)|\bmust be (?:owner of|superuser|member of role)\b|credentials? (?:were |was )?rejected|not authorized/i
  ],
  [
    "tls-failure",
    "proof",
    /self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID|certificate (?:has expired|is not yet valid|verify failed|signed by unknown authority|is not trusted|required|unknown)|CERTIFICATE_VERIFY_FAILED|PKIX path|x509: |unable to get local issuer certificate|certificate is valid for [^\n]*, not |InvalidCertificate|UnknownIssuer/i
  ],
  [
    "tls-failure",
    "proof",
    /SSLHandshakeException|SSLError|SSL_ERROR|SSL routines|wrong version number|tls: (?:first record does not look|failed to|handshake|bad|unknown|private key|no certificates)|EPROTO\b|handshake failure|remote error: tls|TLS handshake (?:error|failed|timeout)|AuthenticationException: The remote certificate|SSL connection could not be established|SSL off|server does not support SSL|no start line|PEM (?:lib|routines)|key values mismatch|KeyStoreException|keystore (?:was tampered|password was incorrect)|ERR_OSSL|ERR_SSL|ssl(?:v3)? alert/i
  ],
  [
    "tls-failure",
    "proof",
    /\berror setting certificate (?:file|verify locations)|\bsuitable TLS CA certificate bundle\b/i
  ],
  [
    "tls-failure",
    "plain",
    /\[emerg\][^\n]*(?:cannot load certificate|SSL_CTX)|AH0\d+: [^\n]*SSL|SSL Library Error|\bHost key verification failed|failed to load (?:tls|ssl|x509|key ?pair|cert\w*)|\bno (?:\w+ )?certificates? (?:was |were |is )?(?:specified|found|provided|configured)\b/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\b(?:relation|table|column|type|function|schema|sequence) "(?<name>[^"]+)"(?: of relation "[^"]+")? does not exist|column (?<name2>[\w.]+) does not exist|UndefinedTable|UndefinedColumn|PG::Undefined/
  ],
  [
    "schema-mismatch",
    "proof",
    /\bno such (?:table|column):? (?<name>[\w.]+)|Unknown column '(?<name2>[^']+)'|Table '(?<name3>[^']+)' doesn't exist|Unknown database '|database "[^"]+" does not exist|ORA-00942|ORA-00904|Invalid (?:object|column) name '|ER_NO_SUCH_TABLE|ER_BAD_(?:FIELD|DB)_ERROR|Base table or view not found|keyspace '?\w+'? does not exist/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\b(?:need|have) to (?:initiali[sz]e|migrate|upgrade) the (?:database|schema)\b|\b(?:pending|unapplied|outstanding) migrations?(?!\(s\)\. Your project may not work)|migrations? (?:are|is) pending|PendingMigrationError|Dirty database version|dirty (?:database|migration)|Can't locate revision|alembic\.\w+|FlywayException|FlywayValidateException|Flyway[^\n]*(?:failed|mismatch)|Migration checksum mismatch|Validate failed|LiquibaseException|Liquibase[^\n]*(?:fail|error)|Waiting for changelog lock|Could not acquire change log lock|SchemaManagementException|Schema-validation: |missing (?:table|column) \[/i
  ],
  [
    "schema-mismatch",
    "proof",
    /\bschema version\b[^\n]{0,40}\b(?:mismatch|check failed|incompatible|unsupported)|database files are incompatible with server|was initialized by PostgreSQL version|schema version (?:mismatch|is|\d)|(?:incompatible|unsupported|unexpected|wrong|outdated|newer|older) (?:database |db )?(?:schema|data) (?:version|format)|Cannot (?:up|down)grade from|\b(?:up|down)grad(?:e|ing)\b[^\n]{0,30}\bnot supported|featureCompatibilityVersion|Invalid (?:MySQL )?server (?:up|down)grade|Can't handle RDB format version|\bmigration directory is corrupt\b|\bMigration table is already locked\b|\bMigrationLocked\b|migration (?:\w+ )?failed|failed to (?:run|apply) migrations?|relation "[^"]+" already exists|Migration [^\n]*(?:failed|error)|P3009|P3018|P2021|P2022/i
  ],
  [
    "schema-mismatch",
    "plain",
    /\b(?:out[- ]of[- ]date|outdated|obsolete) (?:database |db )?schema\b|\bdatabase (?:schema )?(?:needs|must|has to|should) (?:to )?(?:be )?(?:bootstrap|migrat|initiali[sz]|upgrad)|\brun [`'"][\w ./:-]*\bmigrat(?:e|ions?)\b|\b(?:can't|cannot|could not|failed to|unable to) acquire (?:the )?(?:database|migration|change ?log|advisory|schema) lock\b/i
  ]
]);

// src/diagnosis/logs/patterns/generic.ts
var generic = patterns([
  [
    "application-error",
    "generic",
    /^(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)|^KeyboardInterrupt\b|\b(?:FATAL|CRITICAL|SEVERE|PANIC)\b|\bfatal\b|^error\b|\bERROR\b|\bunrecoverable\b|\bexiting\b.*\berror\b|\baborting\b|^E\d{4} |\bfailed\b|\bfailure\b|\bexception\b/i
  ]
]);

// src/diagnosis/logs/patterns/languages.ts
var variable = "(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)";
var languages = patterns([
  // Node
  [
    "missing-module",
    "proof",
    /Cannot find (?:module|package) ['"](?<name>[^'"]+)['"]|\bERR_MODULE_NOT_FOUND\b|\bMODULE_NOT_FOUND\b|ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_REQUIRE_ESM|does not provide an export named|NODE_MODULE_VERSION|was compiled against a different Node\.js version|ERR_DLOPEN_FAILED|Error: Cannot find native binding/
  ],
  [
    "missing-environment-variable",
    "proof",
    /\bZodError\b[\s\S]{0,2000}?"path": \[\s*"(?<name>[A-Z][A-Z0-9_]+)"/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /^(?<name>[A-Z][A-Z0-9_]+): (?:Required$|Invalid input: expected \w+, received undefined)/
  ],
  [
    "missing-environment-variable",
    "proof",
    /received undefined\n[^\n\w]*at (?<name>[A-Z][A-Z0-9_]+)\s*$/m,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /path: \[ '(?<name>[A-Z][A-Z0-9_]+)' \],\s+message: '(?:Required|[^'\n]*received undefined)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9_]+): \[\s*['"](?:Required|Invalid input: expected \w+, received undefined)/
  ],
  [
    "missing-environment-variable",
    "proof",
    /"(?<name>[A-Z][A-Z0-9_]+)" is required|"(?<name2>[A-Z][A-Z0-9_]+)" is not allowed to be empty/
  ],
  [
    "application-error",
    "plain",
    /^(?:Uncaught )?(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|ReferenceError|RangeError|SyntaxError(?!.*JSON)|AssertionError|EvalError)\b(?! \[ERR_INVALID_URL)|TypeError: (?:Cannot|undefined)|is not a function\b|ReferenceError: \S+ is not defined/
  ],
  [
    "application-error",
    "trace",
    /triggerUncaughtException|UnhandledPromiseRejection|throw er; \/\/ Unhandled|Uncaught Exception|uncaughtException/
  ],
  // In the words of many
  [
    "missing-module",
    "plain",
    /\b[Pp]lease install (?:the )?["'`]?(?<name>@?[\w./-]+)["'`]? (?:npm )?(?:package|module|gem)\b|\brun ["'`](?:npm|yarn|pnpm|pip3?|gem|composer) (?:install|add|i|require) (?!-g )(?<name2>[\w@./-]+)/
  ],
  [
    "missing-module",
    "plain",
    /\b(?:failed to|could not|couldn't|cannot|can't|unable to) (?:load|find|locate|resolve|import) (?:the )?(?:main |required |["'`\u2018][\w@./-]+["'`\u2019] )?(?:class|module|package|gem|plugin|extension|driver)\b|\bno (?:package|module|gem|crate|plugin|extension|driver) (?:called|named)\b/i
  ],
  // Python
  [
    "missing-module",
    "proof",
    /ModuleNotFoundError: No module named '?(?<name>[\w.]+)|ImportError: (?:No module named (?<name2>[\w.]+)|cannot import name '(?<name3>\w+)')|No module named '?(?<name4>[\w.]+)'?$|Error: Could not import '|Could not find a version that satisfies|Error loading ASGI app\. Could not import module "(?<name5>[\w.]+)"|pkg_resources\.DistributionNotFound|PackageNotFoundError|\b[Mm]odule ['"`]?[\w./-]+['"`]? (?:was |is |could )?not (?:be )?(?:found|installed|imported)\b/
  ],
  // The module is there, what the command names in it is not
  [
    "invalid-arguments",
    "proof",
    /\bFailed to find attribute '(?<name>\w+)' in\b|\bAttribute "(?<name2>[\w.]+)" not found in module\b|\bFailed to find Flask application\b/
  ],
  ["missing-environment-variable", "proof", new RegExp(`KeyError: '${variable}'`)],
  [
    "missing-environment-variable",
    "proof",
    /in __getitem__\n[^\n]*raise KeyError\(key\)[^\n]*\n(?:[^\n]*\n){0,3}?KeyError: '(?<name>\w+)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /os\.environ\[[^\n]*\n(?:[^\n]*\n){0,6}?KeyError: '(?<name>\w+)'/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /validation errors? for \w+\n(?:[^\n]*\n){0,20}?(?<name>\w+)\n\s+(?:Field required|field required|none is not an allowed value)/,
    "across"
  ],
  [
    "missing-environment-variable",
    "proof",
    /UndefinedValueError: (?<name>\w+) not found|environs?\.\w*Error: Environment variable "(?<name2>\w+)"|Set the (?<name3>\w+) environment variable/
  ],
  [
    "invalid-configuration",
    "plain",
    /ImproperlyConfigured|ConfigurationError\b|ConfigError\b|ConfigException\b|ValidationError: \d+ validation errors? for \w*(?:Settings|Config)/
  ],
  [
    "application-error",
    "plain",
    /^(?:\w+\.)*(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|AttributeError|NameError|IndexError|ZeroDivisionError|RecursionError|AssertionError|UnboundLocalError|IndentationError|SyntaxError(?!.*JSON)|NotImplementedError|StopIteration|UnicodeDecodeError|KeyError(?!: ['"][^'"\n]+ ))\b/
  ],
  [
    "application-error",
    "trace",
    /^(?:\w+\.)*(?:ValueError|RuntimeError|SystemError|\w*(?:Error|Exception))(?::|$)/
  ],
  [
    "application-error",
    "generic",
    /Traceback \(most recent call last\)|Worker failed to boot|Exception in worker process/
  ],
  // Java and its relatives
  // A variable that nobody expanded, or an option behind the place for options
  ["invalid-arguments", "proof", /Could not find or load main class (?<name>[-$]\S*)/],
  [
    "missing-module",
    "proof",
    /(?:ClassNotFoundException|NoClassDefFoundError): (?<name>\w[\w./$]*)|Could not find or load main class (?<name2>\w[\w.$]*)|no main manifest attribute|NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|NoSuchBeanDefinitionException: No qualifying bean of type '(?<name3>[^']+)'.*ClassNotFound|java\.lang\.module\.FindException|FileSystemNotFound/
  ],
  [
    "missing-module",
    "proof",
    /UnsupportedClassVersionError|class file version \d+|has been compiled by a more recent version/
  ],
  [
    "missing-environment-variable",
    "proof",
    /Could not resolve placeholder '(?<name>[^'":]+)|SRCFG00014|Required config property (?<name2>[\w.]+)|Cannot resolve (?:the )?environment variable|property \[?(?<name3>[\w.]+)\]? is required but/
  ],
  [
    "invalid-configuration",
    "plain",
    /Failed to bind properties under|Failed to configure a DataSource|InvalidConfigurationPropert|InvalidConfigDataPropert|ConfigDataResourceNotFound|ConfigDataLocationNotFound|Config data (?:resource|location) '|SRCFG000|ConfigException|IllegalConfiguration|Invalid value type for attribute/
  ],
  [
    "invalid-arguments",
    "proof",
    /Unrecognized (?:VM )?option:? '?(?<name>[^'\s]+)|Invalid (?:maximum|initial|minimum) heap size|Unsupported (?:VM )?option|Conflicting collector combinations|Improperly specified VM option/
  ],
  ["invalid-arguments", "plain", /\bheap size set to a larger value than\b/],
  ["invalid-arguments", "plain", /Could not create the Java Virtual Machine/],
  ["invalid-arguments", "hint", /^Error occurred during initialization of VM/],
  [
    "application-error",
    "plain",
    /(?:NullPointerException|ArrayIndexOutOfBounds|IndexOutOfBounds|ClassCastException|StackOverflowError|ArithmeticException|ConcurrentModification|UnsupportedOperationException|NoSuchElementException)\b/
  ],
  [
    "application-error",
    "generic",
    /^Exception in thread|Application run failed|BeanCreationException|UnsatisfiedDependencyException|^Caused by: |APPLICATION FAILED TO START/
  ],
  // Go
  [
    "application-panic",
    "proof",
    /^panic: (?:runtime error|assignment to entry|send on closed|close of|interface conversion|reflect|sync)|all goroutines are asleep|fatal error: (?:concurrent map|unexpected signal|stack overflow|all goroutines)|^\[signal SIG/
  ],
  [
    "application-panic",
    "hint",
    /^panic: |^fatal error: |^goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[|\bpanic recovered\b/
  ],
  // Ruby
  [
    "missing-module",
    "proof",
    /cannot load such file -- (?<name>[^\s(]+)|Bundler::GemNotFound|Could not find (?:gem '?)?(?<name2>[\w-]+)[^\n]*(?:in (?:any of the sources|locally installed gems|rubygems)|Run `bundle install`)|Gem::(?:MissingSpec|LoadError|ConflictError)|bundler: command not found: (?<name3>\S+)|Your Ruby version is/
  ],
  // A class that no file has defined; written in capitals alone it is a value that the program itself has not set
  ["missing-module", "plain", /\buninitialized constant (?<name>(?:\w+::)*[A-Z]\w*[a-z]\w*)/],
  [
    "missing-environment-variable",
    "proof",
    /key not found: "(?<name>\w+)"|Missing `(?<name2>secret_key_base)`|`?(?<name3>secret_key_base)`? (?:for '?\w+'? environment )?(?:must be|is missing)|Missing encryption key to decrypt file/
  ],
  [
    "application-error",
    "plain",
    /\((?:NoMethodError|NameError|TypeError|ArgumentError|FrozenError|ZeroDivisionError|SyntaxError)\)|undefined (?:method|local variable)/
  ],
  ["application-error", "trace", /\((?:RuntimeError|StandardError|[\w:]+Error)\)$|unhandled exception/],
  // .NET
  [
    "missing-module",
    "proof",
    /Could not load file or assembly '(?<name>[^',]+)|You must install or update \.NET|The framework '(?<name2>[^']+)'[^\n]* was not found|It was not possible to find any (?:compatible|installed)|The command could not be loaded|does not exist\. Did you mean to run dotnet SDK|An assembly specified in the application dependencies manifest|TypeLoadException|MissingMethodException|The application '(?<name3>[^']+\.dll)' does not exist/
  ],
  [
    "missing-environment-variable",
    "plain",
    /Value cannot be null\. \(Parameter '(?<name>\w*(?:onnection|onfig|etting|ey|ecret|ri|rl)\w*)'\)|(?:ConnectionString|connection string)[^\n]{0,40}(?:not (?:found|been initialized|set|configured)|missing|is null|empty)|OptionsValidationException/i
  ],
  [
    "application-error",
    "plain",
    /Unhandled exception\. System\.(?:NullReferenceException|IndexOutOfRangeException|DivideByZeroException|NotImplementedException|InvalidCastException)/
  ],
  [
    "application-error",
    "trace",
    /^Unhandled exception\b|^Unhandled Exception:|Hosting failed to start|Host terminated unexpectedly|--- End of inner exception/
  ],
  // PHP
  [
    "missing-module",
    "proof",
    /Class "(?<name>[^"]+)" not found|vendor\/autoload\.php|Call to undefined function (?<name2>(?:apcu?|bc|bz|ctype|curl|dom|exif|ftp|gmp|grapheme|gz|iconv|igbinary|image|imap|intl|ldap|mb|memcached?|msgpack|mysqli?|normalizer|numfmt|oci|odbc|opcache|openssl|pcntl|pg|posix|redis|simplexml|soap|socket|sodium|sqlsrv|xml|zip)_?\w+)\(|PHP Startup: Unable to load dynamic library|could not find driver|Interface "[^"]+" not found|Your Composer dependencies require a PHP version|requires (?:php|ext-\w+) /i
  ],
  [
    "missing-environment-variable",
    "proof",
    /No application encryption key|MissingAppKeyException|Environment variable not found: "(?<name>\w+)"|Undefined (?:array key|index):? "?(?<name2>[A-Z][A-Z0-9_]+)/
  ],
  [
    "application-error",
    "plain",
    /(?:PHP )?(?:Parse|Fatal) error: +(?:Uncaught )?(?:TypeError|Error|ParseError|ArgumentCountError|DivisionByZeroError|syntax error)/
  ],
  ["application-error", "trace", /PHP (?:Fatal|Parse) error|^Fatal error: |Uncaught \w+/],
  // Rust
  ["application-panic", "hint", /^thread '[^']*' (?:\(\d+\) )?panicked at|panicked at /],
  [
    "application-panic",
    "plain",
    /panicked (?:at|\(crashed\))[^\n]*(?:\n[^\n]*)?(?:index out of bounds|attempt to (?:divide|add|subtract|multiply)|called `Option::unwrap\(\)` on a `None`|explicit panic|not yet implemented|entered unreachable code|RefCell|already (?:mutably )?borrowed|internal error|assertion)/,
    "across"
  ],
  // Perl, Elixir and others
  [
    "missing-module",
    "proof",
    /Can't locate \S+\.pm in @INC \(you may need to install the (?<name>\S+) module|Can't locate (?<name2>\S+\.pm) in @INC|Undefined subroutine|\b[Mm]odule (?<name3>[\w.]+) is not (?:loaded|available)/
  ],
  [
    "application-error",
    "trace",
    / at \S+\.p[lm] line \d+\.?$|\*\* \([\w.]*(?:Error|Exception)\)|Kernel pid terminated|Runtime terminating during boot|init terminating in do_boot/
  ],
  // PHP
  ["application-error", "proof", /^(?:PHP )?Parse error: /],
  // Shells
  [
    "shell-error",
    "proof",
    /^(?:[^\s:]+: ){1,3}(?:line )?\d+: [Ss]yntax error\b(?!,)|[Ss]yntax error near unexpected token|(?<!Parse error: )\b[Ss]yntax error: (?:unexpected|unterminated|end of file|bad|missing|word|EOF|")|unexpected EOF while looking|unterminated quoted string|[Bb]ad substitution|bad (?:number|array subscript)|\$'\\r'|unexpected "[^"]*" \(expecting|(?:sh|bash|ash|dash): .*(?:unexpected|missing (?:\]|'))|\[: (?:missing|too many|unexpected|.*: (?:unexpected operator|bad number|integer expression expected))|: unexpected operator/
  ]
]);

// src/diagnosis/logs/patterns/libraries.ts
var libraries = patterns([
  // JDBC, Spring Boot, Quarkus, Logback, Kafka, JAAS
  [
    "invalid-configuration",
    "plain",
    /^Binding to target \S+ failed|\bin the JAAS configuration\b|\bDatasource '(?<name>[^']+)' is not configured\b|\bNo suitable driver\b|\bclaims to not accept jdbcUrl\b|\bCould not initialize \w+ logging from\b|\brequirement failed: (?<name2>[a-z]+(?:\.[a-z]+)+)\b|\bNo security protocol defined for listener\b/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bjava\.net\.(?:ConnectException|NoRouteToHostException)\b|\bHttpConnectTimeoutException\b|\bTopic (?<name>\S+) not present in metadata after \d+ ms\b/
  ],
  [
    "dependency-not-resolved",
    "proof",
    /\bNo resolvable bootstrap urls\b|\bUnable to resolve address: (?<name>[\w.-]+)/
  ],
  [
    "tls-failure",
    "proof",
    /\b(?:Unrecognized|Unsupported or unrecognized) SSL message\b|\bnot an SSL\/TLS record\b|\bNotSslRecordException\b/
  ],
  [
    "tls-failure",
    "plain",
    /\bSSLException\b|\bKeyManagementException\b|\bUnable to create (?:key|trust) ?store\b|\bno (?:valid )?certificates? (?:in|could be (?:read|parsed|loaded))\b|\b(?:m?TLS|SSL) (?:set ?up|initiali[sz]ation|config\w*|context)\b[^\n]{0,30}\b(?:failed|error)\b/i
  ],
  ["port-in-use", "proof", /\b[Pp]ort (?<name>\d{1,5}) (?:seems|appears) to be (?:already )?in use\b/],
  // The JDK does not say why a directory could not be made
  [
    "permission-denied",
    "hint",
    /\b(?:unable|failed) to create (?:the )?(?:\w+ )?directory:? ["'`[]?(?<name>\/[^\s"'`\]]+)/i
  ],
  // Addresses that are none: of Go's net, pgx, MySQL, AMQP, Redis
  [
    "invalid-configuration",
    "plain",
    /\baddress \S+: (?:too many colons in address|missing port in address|invalid port|unknown port)|\bdefault addr for network '[^']*' unknown\b|\bfailed to parse as (?:URL|DSN|keyword)|\b(?:wrong|unsupported) (?:\w+ )?scheme\b|\bscheme must be\b|\bURL did not parse\b|\b(?:failed to|cannot|could not|unable to) parse (?:\w+ ){0,2}(?:address|url|uri|dsn)\b/i
  ],
  // serde, figment, envy, clap's and argh's kin, eyre
  ["missing-environment-variable", "proof", /\bmissing value for field (?<name>\w+)/],
  // What std::env::var says, behind what the program says of it or below
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?:NotPresent|environment variable not found)\b/
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b[^\n]{0,60}\n\s*(?:Caused by:\s*)?(?:\d+: )?environment variable not found\b/,
    "across"
  ],
  [
    "missing-environment-variable",
    "hint",
    /(?<![\w./-])["'`]?(?<name>[^\W_][\w.]{0,100}[._](?:secret|key|token|password|url|uri|dsn|host|endpoint|user(?:name)?|id|region|bucket))["'`]? is empty\b/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bmissing field `(?<name>[^`]+)`|\bunknown variant `(?<name2>[^`]+)`|\bdoes not have variant constructor (?<name3>\w+)|\binvalid type: [^\n]{1,80}, expected\b|\bkind: (?:MissingField\("(?<name4>[^"]+)"|(?:UnknownField|UnknownVariant|InvalidType|InvalidValue|InvalidLength)\()/
  ],
  ["application-panic", "hint", /^The application panicked \(crashed\)/],
  [
    "privileged-port",
    "proof",
    /\b(?:bind|listen)\w*\b[^\n]{0,80}?(?::|port )(?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,80}\n\s*(?:Caused by:\s*)?(?:\d+: )?Permission denied/i,
    "across"
  ],
  // Command lines, in the words of picocli, kingpin, go-flags, argh
  [
    "invalid-arguments",
    "proof",
    /\bunknown (?:\w+ )?(?:option|flag|argument|switch)(?:e?s)?:? ["'`]?(?<name>--?\w[\w-]*)|\binvalid (?:argument|value)s? ["'`][^"'`\n]*["'`] for (?:the )?(?:flag |option |argument )?["'`]?(?<name2>--?\w[\w-]*)|\brequired (?:flag|option|argument)s? ["'`]?(?<name3>--?\w[\w-]*)|\bpars(?:e|ing) (?:flag|option|argument) ["'`]?(?<name4>--?\w[\w-]*)|\b(?:cannot|can't|must(?: not)?) be (?:larger|greater|smaller|less|lower|higher) than (?<name5>--?[A-Za-z][\w-]*)/i
  ],
  [
    "invalid-arguments",
    "plain",
    /^Required (?:options|positional arguments|arguments|subcommands?) not provided:/
  ],
  ["invalid-arguments", "hint", /^(?:Run|Try|See) ["'`]?[\w./ -]*--help\b/],
  [
    "invalid-arguments",
    "plain",
    /\bbad command[- ]line (?:options?|arguments?)\b|[,:;] try ["'`]?(?:\S+ )?--help\b/i
  ],
  // In the words of many servers
  [
    "invalid-configuration",
    "plain",
    /\b(?:bad|unknown|invalid|illegal) (?:option|keyword|directive|parameter|setting|statement) (?:at|on|in) (?:line \d+|\S+:\d+)|\bproblem (?:\w+ )?(?:while |when )?(?:reading|parsing|loading) (?:the )?config/i
  ],
  ["invalid-configuration", "hint", /\b(?:user|group) '[\w-]+' does not exist\b|\bget(?:pw|gr)nam\(/],
  [
    "missing-file",
    "plain",
    /\b(?:cannot|can't|could not|unable to|failed to|did not) (?:find|locate) (?:the |its |a |any )?config(?:uration)?(?: file)?\b/i
  ],
  // Squid, Varnish, RabbitMQ, NATS, Alertmanager, MariaDB
  [
    "invalid-configuration",
    "plain",
    /\bBungled (?<name>\S+) line \d+|\bConf file attempted to set unknown variable: (?<name2>[\w.]+)|\b[Pp]ars(?:e|ing) error (?:on|in|at) line \d+: |\b(?:[Ll]oading|[Rr]eading|[Pp]arsing|[Vv]alidating) (?:the )?config\w*(?: file)? failed\b/
  ],
  ["invalid-configuration", "hint", /\bfailed_to_prepare_configuration\b/],
  ["invalid-configuration", "plain", /^Message from VCC-compiler:/],
  ["missing-file", "proof", /(?<name>[\w.]+) invalid, file does not exist or cannot be read\b/],
  ["runtime-out-of-memory", "plain", /\bInnoDB: Cannot map innodb_buffer_pool_size/]
]);

// src/diagnosis/logs/patterns/limits.ts
var limits = patterns([
  // Sources: Node (lib/internal/fs/watchers.js), .NET (FileSystemWatcher), JDK (LinuxWatchService), watchdog (inotify_c.py)
  [
    "node-kernel-limit",
    "proof",
    /system limit for number of file watchers reached|\binotify (?:instance|watch)\w* limit reached|user limit (?:\(\d+\) on the number )?of inotify (?:instances|watches)|\binotify(?:_init1?|_add_watch| (?:object|instance|watch\w*))?\b[^\n]{0,80}(?:too many open files|no space left on device)/i
  ],
  [
    "node-kernel-limit",
    "proof",
    /\b(?:fsnotify|file ?watcher|create (?:new )?watcher|(?:cannot|can't|couldn't|could not|failed to|unable to) (?:add )?(?:a )?watch\b)[^\n]{0,120}(?:too many open files|no space left on device)/i
  ],
  [
    "disk-full",
    "proof",
    /\bENOSPC\b|(?<!could not create (?:semaphores|shared memory segment): )\bno space left on (?:the )?(?:device|disk)\b|\[Errno 28\]|\bos error 28\b|\(28: No space|\berrno[=: ]+28\b|\bEr(?:rcode|ror number):? 28\b|\bkind: StorageFull\b|\bEDQUOT\b|\[Errno 122\]|\bdisk quota exceeded\b|\bnot enough space on the disk\b|\bdatabase or disk is full\b|\bSQLITE_FULL\b|\bdue to no disk space\b|\bshort write while writing to the AOF file\b|\bpossibly out of free disk space\b|\bflood[- ]stage disk watermark\b|\bNOT_ENOUGH_SPACE\b|\bwrite error \(disk full\?\)|\bdisk is full\b/i
  ],
  ["disk-full", "plain", /Can't recover from AOF write error/],
  // The file stands before what is said of it, in quotes or not
  [
    "disk-full",
    "proof",
    /(?:["'`](?<name>[^"'`\n]*[./][^"'`\n]*)["'`]|(?<name2>(?<![\w./-])\.{0,2}\/[^\s:"'`]+)):? (?:failed \(28: |\(Errcode: 28\b|Cannot write: |[\w-]+: )?(?:no space left on device|disk quota exceeded)/i
  ],
  // … or behind it
  [
    "disk-full",
    "proof",
    /(?:no space left on device|disk quota exceeded)(?:, \w+| @ \w+)?(?: -| :|:)? ["'`]?(?<name>\/[^\s"'`]+)/i
  ],
  ["disk-full", "proof", /\bwriting ["'`](?<name>[^"'`\n]+)["'`] \(Errcode: 28\b/],
  ["disk-full", "proof", /\bworkers are out of shared memory\b|\binsufficient shared memory \(shm\)/i],
  [
    "descriptor-limit",
    "proof",
    /\bEMFILE\b|\bENFILE\b|\btoo many open files\b|\[Errno 2[34]\]|\bos error 2[34]\b|\(24: Too many|\berrno[=: ]+24\b|\bcode: 24, kind\b|'ulimit -n' of \d+ is not enough|\bmax file descriptors \[\d+\][^\n]*too low|\binsufficient file descriptors available\b|\bout of file descriptors\b/i
  ],
  [
    "process-limit",
    "proof",
    /\bcan't start new thread\b|\bunable to create (?:new )?native thread\b|\bfailed to (?:start|create) (?:a )?(?:new )?(?:OS |native )?thread\b(?![^\n]*\bmemory)|\bfatal error: newosproc\b|\bmax number of threads \[\d+\][^\n]*too low|\buv_thread_create\b|fork rejected by pids controller|\bcan'?t create (?:a )?(?:new )?thread\b[^\n]*\berrno[=: ]+11\b/i
  ],
  [
    "process-limit",
    "proof",
    /\b(?:v?fork|clone3?|pthread_create|create_?thread|threads?|spawn)\b[^\n]{0,80}?(?:\bResource temporarily unavailable\b|\bEAGAIN\b)/i
  ],
  [
    "process-limit",
    "proof",
    /\bfailed to spawn thread\b[^\n]*\bcode: 11\b|\bResource temporarily unavailable - fork\b|\(11\)Resource temporarily unavailable: AH\d+: [^\n]*(?:thread|fork)/i
  ],
  [
    "process-limit",
    "proof",
    /(?:\b_fork_exec\b|\bos\.fork(?:pty)?\(|\b_start_new_thread\b)[\s\S]{0,300}?\[Errno 11\]/,
    "across"
  ]
]);

// src/diagnosis/logs/patterns/memory.ts
var memory = patterns([
  [
    "runtime-out-of-memory",
    "proof",
    /JavaScript heap out of memory|Reached heap limit|FatalProcessOutOfMemory|Allocation failed - process out of memory|ERR_WORKER_OUT_OF_MEMORY|invalid array length Allocation failed/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /java\.lang\.OutOfMemoryError|Terminating due to java\.lang\.OutOfMemoryError|There is insufficient memory for the Java Runtime|Native memory allocation \(m\w+\) failed|Could not reserve enough space|GC overhead limit exceeded|Not enough space' \(errno=12\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /^MemoryError\b|\bMemoryError(?::|$)|numpy\S*MemoryError|Unable to allocate [\d.]+ \w+ for an array/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /(?:runtime|fatal error): (?:runtime: )?out of memory|runtime: cannot allocate memory|cannot allocate memory \(errno=12\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /Allowed memory size of (?<name>\d+) bytes exhausted|Out of memory \(allocated \d+\)/
  ],
  [
    "runtime-out-of-memory",
    "proof",
    /memory allocation of (?<name>\d+) bytes failed|std::bad_alloc|System\.OutOfMemoryException|OutOfMemoryException|NoMemoryError|failed to allocate memory|\b\w+_alloc: Cannot (?:re)?allocate|GC heap initialization failed|HRESULT: 0x8007000E|Out of memory!|perl: [^\n]*out of memory/i
  ],
  [
    "runtime-out-of-memory",
    "plain",
    /\bENOMEM\b|(?<!lock memory: )Cannot allocate memory|\[Errno 12\]|os error 12\b|\(12: Cannot allocate|could not (?:map anonymous shared memory|fork new process)|unable to create (?:new )?native thread|mmap\S* failed|out of memory\b/i
  ],
  [
    "out-of-memory-child",
    "proof",
    /was sent SIGKILL! Perhaps out of memory\?|terminated (?:by|due to) signal 9\b|exited on signal 9\b|exited with signal:? (?:9|SIGKILL)|killed by signal 9|signal: killed\b|died with <Signals\.SIGKILL|process pool was terminated abruptly|BrokenProcessPool|WorkerLostError|Worker exited prematurely: signal 9|ForkingPickler[^\n]*Killed|child (?:process )?\d* ?exited[^\n]*(?:SIGKILL|signal 9)|reaped unknown pid \d+ \(signal 9|\(SIGKILL\)|signal SIGKILL|by SIGKILL|status:? (?:code )?137\b|exit(?:ed)? (?:with )?(?:code|status)[ :=]*137\b|ended with 137\b|non-zero exit status (?:-9|137)|exit code -9\b/i
  ],
  ["out-of-memory-child", "proof", /^(?:\S+: )?(?:line \d+: +)?(?:\d+ )?Killed(?:\s*$|\s{2,})/]
]);

// src/diagnosis/logs/patterns/operating-system.ts
var operatingSystem = patterns([
  [
    "read-only-file-system",
    "proof",
    /\bEROFS\b|\[Errno 30\]|Read-only file ?system|\(30: |os error 30\b|\(os error 30\)|ReadOnlyFileSystemException|ErrReadOnly/i
  ],
  [
    "privileged-port",
    "proof",
    /listen EACCES[^\n]*?:(?<name>\d{1,4})\b|bind\(\) to [^\s]*?:(?<name2>\d{1,4}) failed \(13: |listen tcp[46]? [^\s]*?:(?<name3>\d{1,4}): bind: permission denied|(?:could not|cannot|failed to|unable to) (?:bind|listen)[^\n]*?:(?<name4>\d{1,4})\b[^\n]*permission denied|permission denied[^\n]*?(?:bind|listen)[^\n]*?:(?<name5>\d{1,4})\b|\(13\)Permission denied: AH00072/i
  ],
  [
    "privileged-port",
    "proof",
    /(?:\bbind\b|server_bind|socketserver|TCPServer|listen\()[^\n]*\n(?:[^\n]*\n){0,6}?[^\n]*(?:PermissionError: \[Errno 13\]|Permission denied|SocketException: Permission denied)/,
    "across"
  ],
  [
    "privileged-port",
    "proof",
    /\('[\d.:]*', (?<name>\d{1,3})\) failed: \[Errno 13\]|attempting to bind on address \('[^']*', (?<name2>\d{1,3})\): permission denied|cannot bind socket \(Permission denied\)|can't bind to [^\n]{0,80}?:(?<name3>\d{1,3})\b[^\n]{0,80}Permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /SocketException: Permission denied[^\n]*\n(?:[^\n]*\n){0,4}?[^\n]*\bbind/,
    "across"
  ],
  [
    "privileged-port",
    "plain",
    /\bbind(?:\(\d?\))?: permission denied|\blisten(?:ing)? socket: permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /\b(?:listen\w*|bind\w*|socket)\b[^\n]{0,40}\bport (?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,40}permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /Permission denied - bind\(2\)|Failed to bind to address [^\n]{0,80}?:(?<name>\d{1,4})\b[^\n]{0,80}(?:\n[^\n]{0,120})?Permission denied|SocketException \(13\)|BindException: Permission denied/i
  ],
  [
    "port-in-use",
    "proof",
    /\bEADDRINUSE\b(?:[^\n]*?:(?<name>\d{2,5}))?|Address (?:is )?already in use|address in use\b|(?:Port|port) (?<name2>\d{2,5}) (?:was|is) (?:already )?(?:in use|allocated|being used)|Connection in use: \(|port is already (?:allocated|in use|taken)|\(98: |os error 98\b|\[Errno 98\]|Only one usage of each socket address|BindException: Address/i
  ],
  [
    "permission-denied",
    "proof",
    /PermissionError: \[Errno 1?3\] Permission denied: '(?<name>[^']+)|EACCES: permission denied, \w+ '(?<name2>[^']+)|AccessDeniedException: (?<name3>\/\S+)|Errno::EACCES[^\n]* @ \w+ - (?<name4>\S+)|: eacces\b|(?:PermissionDenied|NotCapable): Requires \w+ access|must be accessible by owner only/
  ],
  [
    "permission-denied",
    "plain",
    /\bEACCES\b|\bEPERM\b|\[Errno 13\]|\[Errno 1\]|AccessDeniedException: (?<name>\/\S+)|UnauthorizedAccessException|Errno::EACCES|\(13: |os error 13\b|Access to the path '(?<name2>[^']+)' is denied/
  ],
  ["permission-denied", "plain", /PermissionError/],
  [
    "permission-denied",
    "plain",
    /\b(?:ch(?:own|mod|grp)|setgid|setuid|setgroups|mknod|mount|mkdir|cp|mv|ln|rm|touch|install|tee|su|sudo|initgroups)\b[^\n]*(?:Operation not permitted|Permission denied|not permitted)/i
  ],
  [
    "permission-denied",
    "plain",
    /(?:open|mkdir|create|stat|unlink|rename|write|read|access|lock)\w* ["'`]?(?<name>\/[^\s:"'`]+)["'`]?: (?:permission denied|operation not permitted)/i
  ],
  [
    "permission-denied",
    "plain",
    /has (?:wrong|invalid|incorrect) (?:ownership|permissions)|has group or world access|must be started by the user that owns|initdb: error: could not (?:change|access|create)|can ?not (?:write|be written) to|is not writable|not writable by|could not (?:create|open|write)[^\n]*: Permission denied|The server must be started by the user/i
  ],
  [
    "permission-denied",
    "plain",
    /\bpermissions? (?:on|of|for) [^\n]*\btoo (?:open|permissive|broad)|\b(?:unable to|failed to|cannot|could not) (?:create|write|open|access|read)\b[^\n]*\baccess (?:is )?denied|\bmlock\b[^\n]*\bnot (?:available|permitted|supported)|\bfailed to lock memory\b|\bmust be writ(?:e)?able\b|\battempt to write a readonly database\b|\bSQLITE_READONLY\b|\b(?:cannot|can't|could not|unable to|failed to) open (?:\w+ ){0,2}["'`]?\/\S+ for (?:writing|append\w*)/i
  ],
  ["permission-denied", "proof", /FileNotFoundException: (?<name>\S+) \(Permission denied\)/],
  [
    "permission-denied",
    "proof",
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|append|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\b(?:Permission denied|Operation not permitted)/i
  ],
  ["permission-denied", "plain", /\bcan't write to ["'`]?(?<name>\/[^\s"'`]+)[^\n]*\bpermissions?\b/i],
  // A chain of causes: the file in one line, below it what is wrong with it
  [
    "permission-denied",
    "proof",
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?Permission denied/,
    "across"
  ],
  ["permission-denied", "hint", /\bPermission denied\b|\bOperation not permitted\b|\bAccess is denied\b/i],
  [
    "missing-shared-library",
    "proof",
    /error while loading shared librar(?:y|ies): (?<name>[^\s:]+)|Error loading shared library (?<name2>[^\s:]+)|(?<name3>lib[\w.+-]+\.so[\w.]*): cannot open shared object|(?<name5>\/[^\s:(]+\.so[\w.]*): cannot open shared object|cannot open shared object file|`(?<name4>G(?:LIBC|LIBCXX)_[\w.]+)' not found|version ['`]?G(?:LIBC|LIBCXX)_|Error relocating |UnsatisfiedLinkError|DllNotFoundException|dlopen(?: failed|\([^)]*\): )|Unable to load shared library '|symbol lookup error|undefined symbol: |libssl\S* not found|could not load library "|\bvalid ICU package\b|\bplease install lib(?!rar)\w+/i
  ],
  [
    "wrong-architecture",
    "proof",
    /exec format error|cannot execute binary file|wrong ELF class|invalid ELF header|Could not open '\/lib(?:64)?\/ld-|rosetta error|\u007fELF|\bELF\S*: not found|\[Errno 8\]|os error 8\b/i
  ],
  ["interpreter-missing", "proof", /^(?:.*\b)?exec \/\S+: no such file or directory\s*$/],
  [
    "interpreter-missing",
    "proof",
    /exec user process caused:? "?no such file or directory|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: No such file or directory|bad interpreter|required file not found/i
  ],
  [
    "interpreter-missing",
    "proof",
    /\benv: (?:can't execute )?[‘'"`]?(?<name>[^‘’'"`\s:]+)[’'"`]?: No such file or directory/
  ],
  [
    "command-not-executable",
    "proof",
    /exec user process caused:? "?permission denied|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: Permission denied|^exec \/\S+: permission denied\s*$|cannot execute: Permission denied|\[FATAL tini[^\n]*Permission denied|\[dumb-init\][^\n]*Permission denied|fork\/exec \/\S+: permission denied|spawn \S+ EACCES/i
  ],
  [
    "command-not-executable",
    "plain",
    /^(?:\/\S+\/)?(?:sh|ash|dash): (?:line \d+: |\d+: )?(?<name>\.?\.?\/\S+): Permission denied\s*$/
  ],
  [
    "command-not-executable",
    "hint",
    /^(?:\S+: )?(?:line )?(?:\d+: )?(?<name>\.?\.?\/\S+): (?:Permission denied|Is a directory|cannot execute|not executable|Exec format error)|: (?:is a directory|cannot execute)\s*$/i
  ],
  [
    "command-not-found",
    "proof",
    /\[FATAL tini[^\n]*exec (?<name>\S+) failed: No such file|\[dumb-init\] (?<name2>\S+): No such file|exec: "(?<name3>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file not found in \$PATH|spawn (?<name4>\S+) ENOENT|fork\/exec (?<name5>\S+): no such file|exec: (?<name6>[^\s:]+): not found|su-exec: (?<name7>[^\s:]+): No such file|gosu[^\n]*executable file not found|s6-\S+: [^\n]*unable to exec[^\n]*No such file/i
  ],
  [
    "command-not-found",
    "plain",
    /^(?:-?\S*(?:sh|entrypoint\S*|run|start): (?:line \d+: |\d+: )?(?<name>[^\s:'"]+): (?:command )?not found|(?:\S+: )?(?:line \d+: )?(?<name2>[^\s:'"]+): command not found)\s*$/
  ],
  // A name without any slash, looked for by what starts other programs
  [
    "command-not-found",
    "proof",
    /\b_execute_child\b[\s\S]{0,400}?FileNotFoundError: \[Errno 2\] No such file or directory: '(?<name>[^'/]+)'/,
    "across"
  ],
  ["missing-file", "plain", /FileNotFoundError: \[Errno 2\][^\n]*: '(?<name>[^'./]+)'/],
  [
    "command-not-found",
    "hint",
    /^(?:\S*sh|\S+\.sh): (?:line \d+: |\d+: )?(?<name>\S+): (?:No such file or directory|not found|inaccessible or not found)/i
  ],
  [
    "missing-file",
    "proof",
    /\bENOENT\b[^\n]*?(?:open|stat|lstat|scandir|access|read|readlink|unlink|rename|copyfile|mkdir)? ?['"](?![^'"\n]*\/\.env\b)(?<name>[^'"\n]+)['"]|FileNotFoundError: \[Errno 2\][^\n]*: '(?<name2>[^'\n]*[./][^'\n]*)'|FileNotFoundException:? (?!Could not load file or assembly|\S+ \((?:Permission denied|Read-only|Is a directory|Too many))(?:Could not find file '?)?(?<name3>[^\s'(]+)|NoSuchFileException: (?<name4>\S+)|Errno::ENOENT|No such file or directory @ rb_sysopen - (?<name5>\S+)|DirectoryNotFoundException/
  ],
  [
    "missing-file",
    "proof",
    /(?:open|stat|read|lstat|chdir|unable to read|reading|loading) ["'`]?(?<name>(?:\/|\.\/|[\w.-]+\/)[^\s:"'`]+|[\w-]+\.(?:ya?ml|json|toml|conf|pem|crt|key|env|ini|properties|xml|db|sql|txt|csv|js|py|rb))["'`]?: (?:no such file or directory|The system cannot find)/i
  ],
  [
    "missing-file",
    "proof",
    /open\(\) "(?<name>[^"]+)" failed \(2: |cannot load certificate(?: key)? "(?<name2>[^"]+)":[^\n]*No such file|Unable to access jarfile (?<name3>\S+)|can't open file '(?<name4>[^']+)'|can't (?:cd|open) (?:to )?'?(?<name5>[^\s':]+)(?![^\n]*(?:denied|not permitted|directory$))|Could not open input file: (?<name6>\S+)|Can't open perl script "(?<name7>[^"]+)"|Failed opening required '(?!\S*vendor\/autoload)(?<name8>[^']+)'|No such file or directory -- (?<name9>\S+) \(LoadError\)/
  ],
  [
    "missing-file",
    "plain",
    /\b(?:cannot|can't|could not|couldn't|unable to|failed to) find (?:the )?(?:\w+ )?(?:file|directory|config\w*):? ?["'`]?(?<name4>\/[^\s:"'`,]+)|(?:cannot|can't|could not|couldn't|unable to|failed to) (?:open|read|load|find|access|locate|stat)(?: the)?(?: \w+){0,3}? ["'`]?(?<name>\/[^\s:"'`,]+)["'`]?[^\n]*(?:No such file|not found|does not exist|missing)|(?:file|directory) ["'`]?(?<name2>\/[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist|is missing|missing)|(?<![\w:/])(?<name3>\/(?!\/)[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist)/i
  ],
  [
    "missing-file",
    "plain",
    /\b(?:BIO routines|system library)[: ]+no such file\b|["'`](?<name4>[\w./-]+\.(?:ya?ml|json|toml|conf|cfg|ini|py|js|rb|php|jar|xml|properties|sh|sql|pem|crt|key|env))["'`] (?:does(?:n't| not) exist|(?:was |is )?(?:not found|missing)\b)|\bCould not find a \w+ build in\b|\b(?<name>[\w.-]+) file is missing\b|\b[Nn]o such file: (?<name2>\S+)|Config File "(?<name3>[^"]+)" Not Found in/
  ],
  [
    "missing-file",
    "proof",
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?(?:No such file or directory|The system cannot find)/,
    "across"
  ],
  [
    "missing-file",
    "proof",
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|load|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\bNo such file|\bCA certificate bundle, invalid path: (?<name2>\/\S+)|\bcannot get bootfile['"]?,['"]?(?<name3>[^'"})\s]+)/i
  ],
  [
    "missing-file",
    "plain",
    /\b(?:could not|couldn't|cannot|can't|unable to|failed to) (?:find|locate)(?: an?| the| any)? ["'`]?(?<name>(?:Gem|Rake|Make|Proc|Pip)file\b|[\w./-]+\.(?:json|ya?ml|toml|lock|xml|conf|cfg|ini|properties|pem|crt|key|sql|jar|war|sh|py|rb|php)\b)|\b(?:No file named|Script not found:) (?<name2>\S+)|\bcan't chdir to '(?<name3>[^']+)'$/i
  ],
  [
    "missing-file",
    "proof",
    /["'`](?<name>\/[^\s"'`:]+)["'`]: No such file or directory\s*\n[^\n]{0,80}\b(?:cannot|can't|could not|failed to|unable to) (?:load|read|parse|open) (?:the )?config/i,
    "across"
  ],
  [
    "missing-file",
    "hint",
    /\bno such file\b|\bunable to open database file\b|\bSQLITE_CANTOPEN\b|\b(?:can't|cannot|could not|failed to|unable to) (?:load|find|open|read)\b(?! (?:module|package|class)\b)[^\n]{0,40} ["'`](?<name>\/[^"'`\n]+)["'`]|os error 2\b|\[Errno 2\]|file not found(?! for url)|\bENOENT\b/i
  ],
  [
    "missing-file",
    "hint",
    /^\S+: (?:line )?\d+: (?:\.|source|cd|cat): (?<name>\S+): No such file|^\S+: (?:line )?\d+: (?<name2>\/\S+): No such file/
  ],
  [
    "segmentation-fault",
    "proof",
    /\bSegmentation fault\b|\bSIGSEGV\b(?!:)|segfault at|signal 11\b|Caught signal 11|AddressSanitizer: SEGV|stack overflow detected/i
  ],
  [
    "aborted",
    "proof",
    /terminate called (?:after throwing|without an active)|(?:double free|free\(\): invalid|malloc\(\): |corrupted (?:size|double-linked)|munmap_chunk\(\)|stack smashing detected)|Assertion [`'"].*['"`] failed|assertion failed: |\bSIGABRT\b|\bAborted\b \(core|signal 6\b|libc\+\+abi: |CHECK failed: |F\d{4} [^\n]*Check failed/
  ],
  // What a shell prints of a child's signal repeats the exit code
  ["aborted", "hint", /^Aborted\b/],
  [
    "illegal-instruction",
    "proof",
    /\bIllegal instruction\b|\bSIGILL\b|requires a CPU with AVX|compiled to use [^\n]*instructions, but these aren't available|CPU does not support|but your machine doesn't support|does not support x86-64-v|(?:AVX|SSE4|POPCNT)\S* (?:is )?(?:not supported|required|unsupported)|signal 4\b/i
  ]
]);

// src/diagnosis/logs/patterns/servers.ts
var servers = patterns([
  // nginx, Apache, Envoy, HAProxy, Caddy, Traefik
  [
    "invalid-configuration",
    "proof",
    /\[emerg\][^\n]*(?:unknown (?:directive|log format|"[^"]+" variable)|unexpected|invalid|is not terminated|duplicate|directive is not allowed|is duplicate|no "?events"? section)|configuration file \S+ test failed|command traefik error: |Format of the initialization string does not conform|AH0\d+: Syntax error|Syntax error on line \d+ of|Invalid command '|AH00526|AH00534|Configuration Failed|error initializing configuration|Proto constraint validation failed|Unable to parse JSON as proto|\[ALERT\][^\n]*parsing \[|Error\(s\) found in configuration file|Fatal errors found in configuration|adapting config using/
  ],
  [
    "invalid-configuration",
    "plain",
    /\[emerg\][^\n]* in \S+:\d+|\(configfile(?:-glue)?\.c\.\d+\)|source: \S+ line: \d+ pos: \d+ parser failed/
  ],
  // Redis prints this above whatever is wrong with a line of its file; below it stands what
  ["invalid-configuration", "hint", /FATAL CONFIG FILE ERROR/],
  [
    "invalid-configuration",
    "proof",
    /^>>> '(?<name>[a-z][^\n]*)'\n(?![^\n]*(?:Permission denied|No such file))[^\n]*\w/m,
    "across"
  ],
  // Redis names the line of its file, and below it what is wrong with it
  ["permission-denied", "proof", /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*Permission denied/m, "across"],
  ["missing-file", "proof", /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*No such file/m, "across"],
  ["application-error", "generic", /\[emerg\]|\[crit\]/],
  // PostgreSQL
  [
    "missing-environment-variable",
    "proof",
    /superuser password is not specified|You must specify (?<name>POSTGRES_PASSWORD)|password option is not specified|You need to specify one of the following|(?<name2>(?:MYSQL|MARIADB)_\w*PASSWORD)\w* (?:cannot|must)|both (?<name3>MONGO_INITDB_ROOT_USERNAME)/
  ],
  [
    "invalid-configuration",
    "proof",
    /unrecogni[sz]ed configuration parameter "(?<name>[^"]+)"|invalid value for parameter "(?<name2>[^"]+)"|configuration file "[^"]+" contains errors|Bad directive or wrong number of arguments|unknown variable '(?<name3>[^']+)'|(?<!^error: )unknown option '--?(?<name4>[^']+)'|Error parsing YAML config file|Unrecognized option: (?<name5>[\w.]+)|Bad configuration option|Can't open the log file|error loading config|parsing (?:YAML|config) file|couldn't load configuration|cannot load \S*config|Invalid configuration for|Reading configuration file failed/i
  ],
  [
    "permission-denied",
    "proof",
    /data directory "(?<name>[^"]+)" has (?:wrong ownership|invalid permissions)|could not (?:change permissions|access) (?:of )?directory "(?<name2>[^"]+)"(?!: No such)|Can't open and lock privilege tables|mysqld: Can't (?:create|change)[^\n]*(?:Errcode: 13|OS errno 13)|Can't open the append-only file[^\n]*Permission denied|Failed (?:opening|to create)[^\n]*Permission denied|AccessDeniedException\[(?<name3>[^\]]+)\]|failed to obtain node locks/i
  ],
  [
    "missing-file",
    "proof",
    /could not (?:open configuration file|access directory) "(?<name>[^"]+)"(?!: Permission)|"[^"]+" does not exist[^\n]*initdb|Fatal error, can't open config file '(?<name2>[^']+)'|Error opening config file|Could not open required defaults file: (?<name3>\S+)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /lock file "[^"]+" already exists|bogus data in lock file|DBPathInUse|Unable to lock ibdata|Unable to lock \.\/ibdata1|vm\.max_map_count|bootstrap checks? failed|Bad file format reading the append only file|database directory appears to contain|directory exists but is not empty|exists but is not empty/i
  ]
]);

// src/diagnosis/logs/patterns/settings.ts
var name = "(?<name>(?!ERR_|ERROR_|E_|UNABLE_TO|SELF_SIGNED|CERT_|NOT_FOUND|PERMISSION_DENIED|DEADLINE_|INTERNAL_|INVALID_|SQLSTATE|UNKNOWN_|MODULE_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\b(?!_)";
var quote = "[\"'`\\u2018\\u2019\\])}]*";
var variable2 = "(?: ?\\(?(?:env(?:ironment)?[ -]?)?var(?:iable)?s?\\)?| env| key| setting| config(?:uration)?| option| value)?";
var absent = "(?:required|missing|not set|unset|undefined|empty|not defined|not provided|not specified|not configured|not found|not present|blank|null|None|nil|absent)";
var settings = patterns([
  [
    "missing-environment-variable",
    "proof",
    /\b(?:missing|required|unset|undefined|no such|mandatory)\b[^\n]{0,30}\benv(?:ironment)?(?:[ -]?var(?:iable)?s?)?\b[:=( ]*["'`]*(?<name>[A-Za-z_]\w+)/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\benv(?:ironment)?[ -]?var(?:iable)?s?\b[:=( ]*["'`$]*(?<name>[A-Za-z_]\w+)["'`)]*[^\n]{0,30}?\b(?:not set|unset|not found|missing|required|undefined|not defined|empty|must be|not present|not provided|not specified|does(?: not|n't) exist|isn't set|not configured)\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?:could not|cannot|can't|failed to|unable to)\b[^\n]{0,20}\benv(?:ironment)?[ -]?var(?:iable)?s?\b[^\n]{0,10}["'`](?<name>\w+)["'`]/i
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(`\\b${name}${quote}:?${variable2}[ :=-]{1,4}(?:(?:is|was|are) )?(?:a )?${absent}\\b`)
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(
      `\\b${name}${quote}${variable2} (?:must|has to|have to|needs? to|should|cannot|can't|may|can)(?: not)? be (?:set|defined|provided|specified|configured|supplied|present|empty|blank|null|non-empty|undefined)`
    )
  ],
  [
    "missing-environment-variable",
    "plain",
    new RegExp(
      `\\b(?:[Mm]issing|MISSING|[Rr]equired?s?|[Uu]ndefined|[Uu]nset|[Nn]o value for|[Nn]o|(?:[Pp]lease|[Mm]ust|[Nn]eed to|[Yy]ou should)[^\\n]{0,20}\\b(?:set|specify|provide|define|export))\\b[^\\n=]{0,50}?["'\`$({ ]${name}`
    )
  ],
  [
    "missing-environment-variable",
    "proof",
    /\brequired (?:env(?:ironment)?|config(?:uration)?) (?:var(?:iable)?|key|value)s?\b[^\n]{0,60}\b(?:missing|not set|absent|empty)/i
  ],
  ["missing-environment-variable", "proof", /\brequired key (?<name>\w+) missing value/],
  [
    "missing-environment-variable",
    "proof",
    /\benv(?:ironment)?[ -]?var(?:iable)?s? (?:is |was |were )?(?:not (?:found|set|defined)|missing|unset)\b(?: *[:=(] *["'`]?| ["'`])(?<name>[A-Z][A-Z0-9_]+)/i
  ],
  [
    "missing-environment-variable",
    "plain",
    /\brequires? an? (?:\w+ ){0,2}?(?:secret|api ?key|connection string|dsn)\b|\b[Nn]either (?<name>\S+) nor \S+ (?:was |were |is |are )?(?:provided|set|failure|specified|defined|configured)\b/
  ],
  [
    "missing-environment-variable",
    "plain",
    /(?<!\bSystem )\b(?:config\w*|settings?|option|property|variable) (?:value |key )?["'`](?<name>[\w.:-]+)["'`] (?:(?:is|was) (?:required|missing|not (?:set|defined|found|configured|provided))|does(?: not|n't) exist)\b/i
  ],
  ["missing-environment-variable", "proof", /\bno (?:such )?environment variable\b/i],
  [
    "missing-environment-variable",
    "plain",
    /\benvironment variable not found\b|\bVarError\b|\bNotPresent\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    new RegExp(
      `\\b[Mm]issing (?:(?:required|mandatory) )?(?:config\\w*|settings?|variables?|keys?|parameters?|secrets?|values?|options?|propert\\w+)[: ]+["'\`]?${name}`
    )
  ],
  [
    "missing-environment-variable",
    "plain",
    /\bpropert(?:y|ies)\b[^\n]{0,60}\b(?:does(?:n't| not) exist|(?:was |is |were )?(?:not found|missing))\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /[Mm]issing environment variables?:?[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    "across"
  ],
  ["invalid-configuration", "hint", /\binvalid environment variables?\b/i],
  // Over the list of them: `variables were defined in .env.example but are not present in the environment:`
  [
    "missing-environment-variable",
    "proof",
    /\bvariables? [^\n]{0,60}\b(?:not (?:present|set|defined)|missing|required|undefined|unset)\b[^\n:]*:[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    "across"
  ],
  // Shells: ${NAME:?what to say}
  [
    "missing-environment-variable",
    "plain",
    /^\S+: (?:line )?\d+: (?<name>[A-Z_][A-Z0-9_]+): (?![^\n]*\b(?:not found|No such file|denied|directory|read-?only|invalid|[Ss]yntax|bad)\b)\w/
  ],
  // Amazon's libraries, none of which names the variable
  [
    "missing-environment-variable",
    "plain",
    /\bRegion is missing\b|\bYou must specify a region\b|\bMissing region in config\b|\bMissingRegion\b|\bNoRegionError\b|\b(?:unable to|could not|cannot) (?:find|load|determine|resolve) (?:the |an? )?(?:AWS )?region\b/i
  ],
  [
    "missing-environment-variable",
    "proof",
    /\b(?<name>\w+): (?:unbound variable|parameter not set|parameter null or not set)/
  ],
  [
    "missing-environment-variable",
    "plain",
    /\b(?<name>(?!ERROR|FATAL|WARN|INFO|DEBUG|PANIC|SSL|TLS|HTTPS?|JSON|YAML|TCP|UDP|DNS|SQL|API|CPU|GPU|UID|PID|AVX|TODO|NOTE|RBAC|OPTIONS)[A-Z][A-Z0-9]{2,}) (?:env(?:ironment)? var(?:iable)? )?(?:is |was )?(?:not set|unset|required|missing|undefined|must be (?:set|provided|specified|defined))\b/
  ],
  [
    "invalid-arguments",
    "plain",
    /(?:^|\s)["'`]?--?[a-z][\w-]+["'`]? (?:flag )?(?:is required|must be (?:set|specified|provided)|is missing|was not provided)/
  ],
  [
    "missing-environment-variable",
    "hint",
    /(?<![\w:.-])["'`]?(?<name>(?!(?:auth\w*|login|restart|migration|upgrade|python|node|version|it|this|which|that|value|file|field|password|argument|module|package|certificate|directory|database|server|service|connection|table|class|function|method|user|host)\b(?![.-]))[a-zA-Z_][\w.-]{2,})["'`]? (?:is required|is not set|must be set|is not configured|is not defined|cannot be empty|must be provided|must not be empty|not configured)\b/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:cannot|can't|could not|couldn't|failed to|unable to|error|failure)\b[^\n]{0,30}\b(?:pars(?:e|ing)|load(?:ing)?|read(?:ing)?|decod(?:e|ing)|unmarshal(?:l?ing)?|process(?:ing)?|validat(?:e|ing))\b[^\n]{0,40}?(?:\bconfig\w*|\bsettings?\b|\S+\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|hcl)\b)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:invalid|bad|malformed|broken|incorrect|illegal|unsupported)\b (?:\w+ )?config(?:uration)?\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /(?<!FATAL )\bconfig(?:uration)?(?: file)?(?: is| was)? (?:error|invalid|malformed|not valid|incomplete)\b/i
  ],
  [
    "invalid-configuration",
    "proof",
    /\byaml: (?:line \d+|unmarshal errors?|control characters|mapping values)/i
  ],
  [
    "invalid-configuration",
    "plain",
    /mapping values are not allowed|could not find expected ':'|found character that cannot start any token|did not find expected (?:key|node|')|YAMLException|yaml\.(?:scanner|parser)\.\w+Error|bad indentation of a mapping entry/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bjson: cannot unmarshal\b|\binvalid character '.*' (?:looking for|after)|toml: (?:line|cannot|expected)|TOMLDecodeError|ini\w*ParsingError|\bParsingError\b|MissingSectionHeaderError/
  ],
  [
    "invalid-configuration",
    "hint",
    /SyntaxError: (?:Unexpected (?:token|end|non-whitespace)[^\n]*JSON|Expected[^\n]*in JSON)|JSONDecodeError|JsonParseException|JSON::ParserError|Unexpected end of JSON input/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:unknown|invalid|unrecogni[sz]ed|unsupported|unexpected|duplicate) (?:configuration |config )?(?:field|option|parameter|property|setting|directive|section|key|log level)s?\b(?: name)?[:=]? *["'`[<]?(?<name>[\w.-]+)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\b(?:invalid|bad|illegal|unsupported) (?:value|port|url|uri|dsn|address|scheme|duration|connection string|log level|format)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bERR_INVALID_URL\b|Invalid URL|invalid DSN|parse "[^"]*": (?:invalid|first path|missing|net\/url)|unsupported protocol scheme|ERR_SOCKET_BAD_PORT|ERR_INVALID_ARG_VALUE/
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:missing|no) (?:required )?(?:config(?:uration)?|setting|property|option|parameter)\b(?: (?:value|key))?[: ]+["'`]?(?<name>[\w.-]+)/i
  ],
  // A value that has not the form it must have
  [
    "invalid-configuration",
    "proof",
    /\bconfig\w* validation (?:error|failed)[: ]+"(?<name>\w+)" (?!is (?:required|not allowed to be empty))|\blength (?:should|must) be (?:at least|between|exactly) \d+/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\btime: (?:missing unit in|invalid|unknown unit)[^\n]*duration|\bkey (?:must|should|has to) be (?:exactly |at least )?\d+|\bmust be at least \d+ (?:characters|chars|bytes|bits)|\b(?:YAML|TOML|INI|HCL) (?:pars(?:e|ing)|syntax|decod(?:e|ing)) (?:error|failure|failed)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:unknown|unrecogni[sz]ed|unsupported|obsolete|duplicate) config(?:uration)? \w+ ["'`[<]?(?<name>[\w.-]+)|\bunknown keyword\b|\bno [\w.-]+ (?:setting|option|property|parameter|configuration) (?:was |is |has been )?(?:provided|set|failure|specified|configured|found|defined)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bprofile[ :]*["'`(]?(?<name>[\w.-]+)["'`)]? (?:could not be|was not|is not) (?:found|configured|defined)\b|\b(?:could not|couldn't|cannot|can't|failed to|unable to) parse\b[^\n]{0,30}\b(?:ur[il]|dsn|connection string)\b|\bnot a (?:valid|supported|known|recogni[sz]ed) (?:\w+ )?(?:protocol|ur[il]|dsn|scheme|address|host(?:name)?|port|connection string|log level|region)\b|\b(?:unknown|no such|unsupported|unrecogni[sz]ed) (?:\w+ )?(?:transport|dialect|driver|backend|adapter|provider|storage|worker class)(?:: ?| (?=["'`]))["'`]?(?<name2>[\w.+-]+)(?![^\n]*forgotten import)|\b(?:ur[il]|dsn|connection string) must (?:include|have|contain|start|begin)\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\bno ["'`](?<name>[\w.-]+)["'`] (?:key|section|option|entry|setting) found in (?:the )?config|\bdynaconf\.\S*ValidationError\b|\bAdapterNotSpecified\b|\b(?:database|adapter|driver|broker|transport|mailer|storage) (?:connection )?(?:is|was|has) not (?:been )?(?:configured|specified)\b|\bNo application configured\b/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bmust have required property\b|\b[Cc]onfig\w* (?:schema )?violation\b|\bmust be (?:one of\b|a valid (?:data source name|dsn|ur[il]|connection string|port|host(?:name)?|duration|number|integer|boolean)\b)|\bmust be an? [^\n]{0,30}\b(?:got|received|was) ["'`]?(?:undefined|null|None)\b/
  ],
  // Keys and secrets that do not fit what they should open
  [
    "invalid-configuration",
    "plain",
    /\b(?:failed to|could not|cannot|can't|unable to) (?:parse|decode|decrypt|import|unwrap) (?:the )?(?:\w+ ){0,2}?(?:key|secret|credentials|token|pem)\b|\binvalid PEM\b|\b(?:key|secret|passphrase)s?\b[^\n]{0,60}\b(?:(?:do|does|did)(?:n't| not) match|mismatch)|\bmismatch(?:ed|ing) (?:\w+ )?(?:keys?|secrets?|config\w*|settings?)\b|MessageEncryptor::InvalidMessage|CipherError\b|BadPaddingException|\bbad decrypt\b/i
  ],
  [
    "invalid-configuration",
    "plain",
    /\b(?:cluster|node|broker|member|server) ?id\b[^\n]{0,80}(?:does(?:n't| not) match|mismatch|conflict)|\binvalid (?:option|input): expected one of\b|\bin ["'`]?\S+\.(?:env|ya?ml|json|toml|ini|conf|cfg|properties|xml)["'`]?[ :,(]+(?:at |on )?line \d+|\bno matches for kind\b|\bv(?:irtual )?host '?\S+'? (?:was |is )?(?:not found|does not exist)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\b(?:you )?(?:must|need to|have to|please) (?:set|specify|provide|supply|define|configure)\b|\bnot a (?:valid )?(?:boolean|integer|number|float|duration|url|uuid)\b|\bshould be a valid\b|\brefus(?:es|ing|ed) to (?:start|run|boot)\b|\b(?:insecure|weak) (?:\w*secret|\w*key|password)/i
  ],
  [
    "invalid-configuration",
    "hint",
    /\bstrconv\.\w+: parsing|NumberFormatException|invalid literal for (?:int|float)\(\)|could not convert string to float|ParseIntError|invalid digit found in string|InvalidCastException|System\.FormatException/
  ],
  [
    "invalid-configuration",
    "hint",
    /\bconfig\w*: |\[config\][: ]+\w|config(?:uration)? (?:check|validation) failed|validation failed for (?:config|settings)/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\bunknown (?:shorthand )?flag:? |flag provided but not defined|unrecogni[sz]ed (?:command[ -]line )?(?:option|argument|flag)s?\b|invalid option(?! ?: expected)(?: --|:|\b)|illegal option\b|unknown (?:command[ -]line )?(?:option|argument|switch)\b|unexpected argument '|no such option\b|bad option: |unknown command\b|invalid choice: |Found argument '.*' which wasn't expected/i
  ],
  [
    "invalid-arguments",
    "proof",
    /the following (?:required )?arguments (?:are required|were not provided)|missing required (?:flag|argument|option)s?\b|required flag\(s\)|flag needs an argument|option requires an argument|missing (?:positional )?argument|too (?:few|many) (?:positional )?arguments\b|accepts (?:at most |at least |between )?\d+.*arg\(s\)/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\binvalid (?:argument|value) ["'`][^"'`]*["'`] for (?:["'`]|flag )?-{1,2}\w/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\bcommand ["'`](?<name>[\w:.-]+)["'`] is (?:not defined|ambiguous)\b|\bThere are no commands defined in the\b|\bCould not override '(?<name3>[\w.]+)'|\brequires the ["'`](?<name4>[\w-]+)["'`] (?:parameter|argument|option) to be set\b|(?<name2>-\S+) is not allowed in NODE_OPTIONS\b/i
  ],
  ["invalid-arguments", "hint", /^\s*usage:? /i]
]);

// src/diagnosis/logs/patterns/states.ts
var states = patterns([
  // Something that an earlier run left
  ["leftover-state", "proof", /\bBad file format reading the append only file\b/i],
  ["leftover-state", "proof", /\btocommit\(\d+\) is out of range\b/],
  ["leftover-state", "proof", /\bCluster ID \S+ doesn't match stored clusterId\b/],
  ["leftover-state", "proof", /\bInconsistentClusterIdException\b/],
  ["leftover-state", "proof", /\bInvalidCookieException\b/],
  ["leftover-state", "plain", /\bUnrecognised file format\b/i],
  ["leftover-state", "plain", /\bFileExistsError\b|\bEEXIST\b|\(os error 17\)|\[Errno 17\]/],
  ["leftover-state", "plain", /\b(?:server|process) is already running\b[^\n]{0,40}\bpid/i],
  ["leftover-state", "plain", /\bpid ?file\b[^\n]{0,80}\b(?:exists|already|stale)\b/i],
  [
    "leftover-state",
    "plain",
    /\b(?:relation|table|database|schema|type|index|role|user|column|bucket|key name) ["'`]?\S{1,80} already exists\b/i
  ],
  [
    "leftover-state",
    "plain",
    /\b(?:data(?:base)?|dir\w*|cluster|node|server)\b[^\n]{0,60}\b(?:not empty|already (?:initiali[sz]ed|bootstrapped|contains))\b/i
  ],
  [
    "leftover-state",
    "plain",
    /\b(?:wal|journal|raft log|commit ?log|snapshot|index|segment|database|ledger|checkpoint|aof|data file)s?\b[^\n]{0,80}\b(?:corrupt(?:ed|ion)?|is damaged|truncated|checksum mismatch)\b/i
  ],
  [
    "leftover-state",
    "plain",
    /\bcorrupt(?:ed|ion)?\b[^\n]{0,60}\b(?:wal|journal|log|snapshot|index|segment|database|ledger|checkpoint|block|file)s?\b/i
  ],
  [
    "leftover-state",
    "plain",
    /\b(?:cluster|node|server|broker|instance|system) ?id\b[^\n]{0,100}\b(?:mismatch|does(?:n't| not) match|is not matching|differs?|another|different)\b/i
  ],
  // Locks of others
  ["lock-held", "proof", /\bdatabase is locked\b|\bSQLITE_BUSY\b/i],
  ["lock-held", "proof", /\bfailed to obtain node locks?\b/],
  ["lock-held", "proof", /\bleader election lost\b|\bleaderelection lost\b/i],
  ["lock-held", "proof", /\bis locked by another process\b/i],
  [
    "lock-held",
    "plain",
    /\b(?:is )?another (?:instance|process|copy|server|program)\b[^\n]{0,60}\b(?:is |already |has )?(?:running|using|locked|holds?|active|started)\b/i
  ],
  [
    "lock-held",
    "plain",
    /\b(?:could not|cannot|can't|couldn't|unable to|failed to|failure to|error) (?:acquir\w*|obtain\w*|get|take|grab|lock)\b[^\n]{0,60}\block(?:ed|s|file|ing)?\b/i
  ],
  ["lock-held", "plain", /\b(?:failed to|cannot|can't|could not|unable to) lock\b[^\n]{0,100}/i],
  ["lock-held", "plain", /\block\b[^\n]{0,60}\b(?:is |already )?(?:held|taken|in use) by\b/i],
  ["lock-held", "plain", /\b(?:state|migration|change ?log|advisory) lock\b/i],
  ["lock-held", "plain", /\bresource temporarily unavailable\b[^\n]{0,60}\b(?:lock|another instance)/i],
  // Grants
  ["access-not-granted", "proof", /\bis forbidden: User "(?<name>[^"]{1,120})" cannot\b/],
  ["access-not-granted", "proof", /\bis not authorized to perform: (?<name>[\w:]{1,80})/],
  [
    "access-not-granted",
    "proof",
    /\bpermission denied for (?:schema|table|relation|database|sequence|function|view|language|tablespace|type|column) (?<name>\S{1,80})/
  ],
  ["access-not-granted", "proof", /\bhas no permissions to run the\b|\bNOPERM\b/],
  [
    "access-not-granted",
    "proof",
    /\bACCESS_REFUSED\b[^\n]{0,40}\baccess to\b|\bTOPIC_AUTHORIZATION_FAILED\b|\bNot authorized to access\b/i
  ],
  [
    "access-not-granted",
    "plain",
    /\bmust be (?:owner of|superuser|member of)\b|\bSQLSTATE 42501\b|\bno schema has been selected to create in\b/
  ],
  [
    "access-not-granted",
    "plain",
    /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|INDEX|REFERENCES|TRIGGER) command denied to user\b/
  ],
  [
    "access-not-granted",
    "plain",
    /\bAccess denied; you need\b|\bAccess denied for user \S{1,80} to database\b/
  ],
  [
    "access-not-granted",
    "plain",
    /(?<!nio\.file\.)\bAccessDenied(?:Exception)?\b|\bPERMISSION_DENIED\b|\bUnauthorizedOperation\b|\b(?:403 )?Forbidden\b/
  ],
  ["access-not-granted", "plain", /\bnot authorized on \S{1,60} to execute command\b/],
  [
    "access-not-granted",
    "plain",
    /\bforbidden: (?:User|response)\b|" is forbidden\b|\bcodes?\.? ?=? ?PermissionDenied\b/
  ],
  // APIs of the cluster
  ["api-version-not-served", "proof", /\bno matches for kind "(?<name>[^"]{1,80})"/],
  ["api-version-not-served", "proof", /\bthe server could not find the requested resource\b/],
  [
    "api-version-not-served",
    "proof",
    /\bunable to retrieve the complete list of server APIs\b|\bthe server is currently unable to handle the request\b/
  ],
  ["api-version-not-served", "proof", /\bcaches? to sync(?:ed)?\b[^\n]{0,40}\bfor Kind \*?(?<name>\S{1,80})/],
  ["api-version-not-served", "proof", /\bkind is a CRD, it should be installed\b/],
  [
    "api-version-not-served",
    "plain",
    /\bCRDs?\b[^\n]{0,60}\b(?:missing|not (?:installed|found|established)|do(?:es)? not exist)\b/i
  ],
  ["api-version-not-served", "plain", /\bfailed to get (?:API group resources|server groups|restmapping)\b/i],
  [
    "api-version-not-served",
    "plain",
    /\b(?:custom ?resource ?definition)s?\b[^\n]{0,80}\b(?:not found|missing|not installed|does not exist)\b/i
  ],
  // The node's kernel
  ["node-kernel-limit", "proof", /\bmax virtual memory areas\b|\bvm\.max_map_count\b/],
  [
    "node-kernel-limit",
    "proof",
    /\biptables who\?|\bTable does not exist \(do you need to insmod\?\)|\bcan't initialize ip6?tables table\b/
  ],
  [
    "node-kernel-limit",
    "proof",
    /\bip6?tables(?:-save|-restore|-nft|-legacy)? (?:command )?failed\b|\bmodprobe: (?:FATAL|ERROR|can't)\b/
  ],
  [
    "node-kernel-limit",
    "plain",
    /\b(?:hugepages?|huge pages?)\b[^\n]{0,80}\b(?:not|cannot|fail\w*|no|insufficient|unable)\b/i
  ],
  [
    "node-kernel-limit",
    "plain",
    /\b(?:CPU|processor)\b[^\n]{0,60}\b(?:not support|lacks?|requires?|missing)\b[^\n]{0,40}\b(?:AVX2?|SSE4?[._\d]*|x86-64-v\d)/i
  ],
  [
    "node-kernel-limit",
    "plain",
    /\brequires? (?:a )?(?:Linux )?kernel\b|\bkernel (?:is )?too old\b|\bkernel does not support\b/i
  ],
  [
    "node-kernel-limit",
    "plain",
    /\bio_uring\b[^\n]{0,60}\b(?:not|fail\w*|ENOSYS|denied)\b|\bFunction not implemented\b|\bENOSYS\b|\bos error 38\b/i
  ],
  [
    "node-kernel-limit",
    "plain",
    /\bsysctl\b[^\n]{0,80}\b(?:must|too low|increase|at least|set)\b|\bnet\.core\.\w+|\bfs\.(?:aio-max-nr|file-max|inotify)/i
  ],
  ["node-kernel-limit", "proof", /\bcould not create (?:semaphores|shared memory segment): No space left\b/],
  // Licences and quotas
  [
    "licence-or-quota",
    "proof",
    /\b(?:licen[cs]e|subscription|trial)\b[^\n]{0,50}\b(?:has |is |was )?(?:expired|invalid|not valid|missing|required|not found)\b/i
  ],
  [
    "licence-or-quota",
    "plain",
    /\b(?:no|invalid|missing|expired) (?:valid )?(?:enterprise )?licen[cs]e\b|\blicen[cs]e (?:key|file)\b[^\n]{0,60}\b(?:invalid|expired|not|missing|could)\b|\bLicensingException\b/i
  ],
  [
    "licence-or-quota",
    "plain",
    /\b(?:exceeded|insufficient|reached|out of)\b[^\n]{0,40}\bquota\b|\bquota\b[^\n]{0,40}\b(?:exceeded|exhausted|reached|used up)\b/i
  ],
  // Dependencies that are only starting
  [
    "dependency-starting",
    "proof",
    /\bthe database system is (?:starting up|in recovery mode|shutting down|not (?:yet )?accepting connections)\b/
  ],
  [
    "dependency-starting",
    "proof",
    /\bRedis is loading the dataset in memory\b|\bBusyLoadingError\b|\bMASTERDOWN\b|\bCLUSTERDOWN\b/
  ],
  [
    "dependency-starting",
    "proof",
    /\bVault is sealed\b|\bSecurity barrier is sealed\b|\bNotPrimaryNoSecondaryOk\b|\bnot master and slaveOk\b/i
  ],
  [
    "dependency-starting",
    "plain",
    /\bLEADER_NOT_AVAILABLE\b|\bno (?:cluster )?leader\b|\bno (?:elected )?(?:master|primary)\b|\bmaster_not_discovered\w*|\bNotWritablePrimary\b|\bnot primary\b/i
  ],
  [
    "dependency-starting",
    "plain",
    /\b(?:is|are|still) (?:not ready yet|warming up|initiali[sz]ing|starting up|recovering|loading)\b|\bnot yet (?:ready|initiali[sz]ed)\b/i
  ],
  [
    "dependency-starting",
    "plain",
    /\bServer is still (?:initiali[sz]ing|starting)\b|\bserver is in (?:startup|maintenance|recovery)\b/i
  ],
  // A usage text, with no single argument blamed
  ["prints-usage", "plain", /^(?:Usage|USAGE|usage): ?[\w./<[-]/],
  [
    "prints-usage",
    "plain",
    /^(?:Available Commands|Commands|COMMANDS|Subcommands|SUBCOMMANDS|Options|OPTIONS|Flags|FLAGS):\s*$/
  ],
  [
    "prints-usage",
    "plain",
    /\bUse "[^"\n]{1,80} --help" for more information\b|\bTry ['"`][^'"`\n]{1,80} --?h(?:elp)?['"`] for\b|\bRun ['"`][^'"`\n]{1,80} --help['"`]/
  ],
  // What more general words got wrong
  [
    "invalid-arguments",
    "proof",
    /^(?:cp|mv|ln|install): target ['"\u2018](?<name>[^'"\u2019\n]{1,120})['"\u2019](?::| is) not a directory/i
  ],
  ["application-error", "proof", /\b404 Client Error\b/],
  ["application-error", "proof", /\.(?:rb|pl|php|py|[cm]?js|lua|exs?):\d+:(?:\d+:)? syntax error\b/i],
  ["invalid-arguments", "proof", /\bMissing script: ['"](?<name>[^'"\n]{1,80})/],
  ["invalid-arguments", "proof", /\bClassNotFoundException: (?<name>[-$]\S{0,80})/],
  ["missing-module", "proof", /\bcould not open extension control file ['"](?<name>[^'"\n]{1,120})/],
  ["dependency-unreachable", "proof", /\bnetwork-related or instance-specific error\b/],
  ["missing-module", "proof", /\bhas been moved to the ['"`](?<name>[\w-]{1,60})['"`] package\b/],
  [
    "permission-denied",
    "plain",
    /\bNot superuser\b|\b(?:must|needs? to|has to) be (?:run as |started as )?root\b|\bnot (?:be )?run as root\b/i
  ],
  ["descriptor-limit", "proof", /\bCannot raise FD limit\b/],
  [
    "process-limit",
    "proof",
    /\bFailed to start thread\b[^\n]{0,80}\bEAGAIN\b|\bCannot create worker GC thread\b/
  ],
  ["application-error", "proof", /\bpartially initialized module\b[^\n]{0,80}\bcircular import\b/],
  ["missing-file", "proof", /\bPath ['"`](?<name>[^'"`\n]{1,120})['"`] does not exist\b/i],
  [
    "missing-file",
    "plain",
    /\bno (?:migration|config(?:uration)?|template|input) files? (?:were )?found\b|\bwas not found in the configured search path\b/i
  ],
  [
    "invalid-arguments",
    "plain",
    /\bIllegal suboption\b|\bPlease specify --\w|\bplease use the flag\b|\bNeither -\w+ nor -\w+ given\b|\brequires the names? of\b/i
  ],
  ["schema-mismatch", "proof", /\bThere are no \w+ tables in the database\b/],
  [
    "port-in-use",
    "plain",
    /\b(?:can't|cannot|could not|failed to|unable to) bind to\b(?![^\n]*[Pp]ermission denied)/i
  ]
]);

// src/diagnosis/logs/patterns/index.ts
var logPatterns = [
  ...limits,
  ...memory,
  ...operatingSystem,
  ...servers,
  ...libraries,
  ...languages,
  ...dependency,
  ...settings,
  ...states,
  ...generic
];

// src/diagnosis/logs/claims/phrases.ts
var window = 80;
function readPhrases(lines2, { words: words2, working, places: places2 }) {
  const best = /* @__PURE__ */ new Map();
  const add = (finding) => {
    const known3 = best.get(finding.cause);
    if (!known3 || finding.score >= known3.score) best.set(finding.cause, finding);
  };
  for (const index of lastOfAlike(lines2)) {
    const line2 = lines2[index];
    for (const pattern of withinLine.candidates(line2.text)) {
      const match = pattern.text.exec(line2.text);
      if (match) add(lessSure(findingOf(pattern, match, line2, places2[index]), index, words2));
    }
  }
  for (const finding of acrossLines(lines2, places2)) add(finding);
  if (words2?.ownBusiness) add(ownEnd(lines2[words2.said], places2[words2.said]));
  else if (working !== void 0 && best.size > 0) add(ownEnd(lines2.at(-1), 0));
  const findings = [...best.values()].toSorted(
    (a, b) => b.score - a.score || lines2.indexOf(b.line) - lines2.indexOf(a.line)
  );
  return refusalsFirst(findings);
}
var withinLine = new PatternIndex(logPatterns.filter(({ across }) => !across));
var overLines = new PatternIndex(logPatterns.filter(({ across }) => across));
function lastOfAlike(lines2) {
  const last = /* @__PURE__ */ new Map();
  for (const [index, { text, level, quoted }] of lines2.entries()) {
    const key = `${level} ${text}`;
    if (quoted) continue;
    last.delete(key);
    last.set(key, index);
  }
  return last.values();
}
function refusalsFirst(findings) {
  const [first] = findings;
  if (first?.cause !== "missing-file") return findings;
  const refusal = findings.find(({ cause: cause2, line: line2 }) => {
    if (cause2 !== "permission-denied" && cause2 !== "read-only-file-system") return false;
    const path = quotedPath.exec(line2.text)?.groups?.path;
    return path !== void 0 && line2.number < first.line.number && first.line.text.includes(path);
  });
  if (!refusal) return findings;
  const ranked = { ...refusal, score: Math.max(refusal.score, first.score) };
  return [ranked, ...findings.filter((finding) => finding !== refusal)];
}
var quotedPath = /["'`\u2018](?<path>\.{0,2}\/[^"'`\u2019]+)["'`\u2019]/;
function findingOf(pattern, match, line2, place) {
  const { host, port, ...names } = match.groups ?? {};
  const subject = Object.values(names).find((name3) => name3 !== void 0 && name3 !== "");
  return {
    cause: pattern.cause,
    weight: pattern.weight,
    score: weights[pattern.weight] + place,
    line: line2,
    subject: subject ?? host,
    host,
    port: port === void 0 ? void 0 : Number(port)
  };
}
function* acrossLines(lines2, places2) {
  const first = Math.max(0, lines2.length - window);
  const tail = lines2.slice(first);
  const text = tail.map((line2) => line2.text).join("\n");
  for (const pattern of overLines.candidates(text)) {
    const match = pattern.text.exec(text);
    if (!match) continue;
    const index = first + text.slice(0, match.index + match[0].length).split("\n").length - 1;
    yield findingOf(pattern, match, lines2[index], places2[index]);
  }
}
function lessSure(finding, index, words2) {
  const mayBeOutlived = words2?.ownBusiness === true && index < words2.first && isLogged(finding.line);
  return mayBeOutlived && finding.weight === "proof" ? { ...finding, weight: "plain" } : finding;
}
function ownEnd(line2, place) {
  const score = weights.trace + place;
  return { ...neitherNamed, cause: "application-error", weight: "trace", score, line: line2 };
}
var neitherNamed = { subject: void 0, host: void 0, port: void 0 };

// src/diagnosis/logs/claims/table.ts
var absent2 = /\b(?:not (?:be )?(?:found|exist|there|defined|set|provided|specified|given|present|available|supplied)|no such|missing|cannot (?:be )?(?:find|found|locate)|could ?n[o']t (?:be )?(?:find|found|locate)|unable to (?:find|locate)|can't (?:find|open|locate)|(?:does|did|do)(?: not|n't) exist|is (?:empty|required|unset|null|undefined|blank|mandatory)|are required|must (?:be (?:set|provided|specified|defined|configured)|set|provide|specify|not be (?:empty|blank|null))|undefined|unset|not configured|required but|requires? )/i;
var refused = /\b(?:refused|unreachable|timed? ?out|time-?out|deadline exceeded|no route to host|reset by peer|unavailable|not (?:be )?(?:reach|reachable|connect|connected|available|responding)|failed to (?:connect|dial|reach|ping|open connection)|(?:could not|cannot|can't|couldn't|unable to) (?:connect|reach|contact|dial|ping|establish|communicate)|connection (?:failed|closed|lost|error)|no (?:available|reachable|alive|living) (?:\w+ )?(?:brokers?|nodes?|servers?|hosts?|connections?)|never (?:came up|became)|giving up)/i;
var malformed = /\b(?:invalid|illegal|malformed|unexpected|unknown|unsupported|unrecogni[sz]ed|not (?:a |an )?(?:valid|supported|recogni[sz]ed|allowed|permitted)|syntax error|(?:cannot|could not|can't|failed to|unable to|error) (?:be )?(?:pars|decod|unmarshal|load|read|validat|convert|deseriali)\w*|parse error|parsing|must be|should be|out of range|expected|bad|wrong|duplicate|conflict\w*|mutually exclusive|does not appear to be|not configured|not understood|failed validation|validation)\b/i;
var denied = /\b(?:denied|not (?:be )?(?:permitted|allowed|authori[sz]ed)|forbidden|unauthori[sz]ed|insufficient (?:privileges?|permissions?|rights)|(?:lacks?|missing|requires?|no) (?:the )?(?:(?!root)\S+ )?(?:privileges?|permissions?|rights?|grants?|roles?)\b|must be owner)/i;
var rejected = /\b(?:fail(?:ed|ure)?|invalid|incorrect|wrong|rejected|denied|expired|unauthori[sz]ed|unknown|bad|refused|required|missing|not (?:valid|accepted|recogni[sz]ed|match))/i;
var rows2 = [
  // Settings
  row(
    "missing-environment-variable",
    /\b(?:environment variables?|env(?:ironment)? vars?|(?<!\.)env\b|[A-Z][A-Z0-9]+_[A-Z0-9_]+)\b/,
    absent2
  ),
  row(
    "missing-environment-variable",
    /\b(?:settings?|(?:config\w* )?(?:propert(?:y|ies)|parameter|option|key|value|variable|secret)|dsn|connection string|api ?key|secret key)\b/i,
    /\b(?:(?:is|are|was|were|but) (?:not (?:set|provided|defined|specified|configured|supplied)|unset|required|empty|blank|missing|mandatory)|must (?:be (?:set|provided|specified|defined|configured)|not be (?:empty|blank|null))|undefined|(?:required|missing) (?:config\w* )?(?:settings?|propert(?:y|ies)|parameter|option|key|value)|no value (?:given|provided|for)|could not be found in any config)\b/i
  ),
  row(
    "invalid-configuration",
    /\b(?:config\w*|settings?|properties|propert(?:y|ies)|yaml|toml|json|\.conf|\.ya?ml|\.toml|\.ini|directive|parameter|option|key|field|value|url|uri|dsn|connection string|port number|address|duration|log ?level|stanza|section|block|listener|endpoint|\.cfg|\.hcl|\.xml)\b/i,
    malformed
  ),
  row(
    "invalid-configuration",
    /\b(?:config\w*|settings?|propert(?:y|ies)|directive|parameter|field|section)\b/i,
    absent2
  ),
  row(
    "invalid-configuration",
    /\.(?:conf|cfg|ini|ya?ml|toml|json|hcl|xml|properties|cnf|rc|alloy|config)\b/,
    /\b(?:syntax error|parse error|unexpected|unrecogni[sz]ed|unknown|expected)\b/i
  ),
  row(
    "invalid-arguments",
    /(?:\b(?:arguments?|args?|options?|flags?|subcommands?|commands?|switch|command[- ]line)\b|(?:^|[\s'"`])--?[a-z])/i,
    /\b(?:unknown|unrecogni[sz]ed|unexpected|invalid(?! argument$)|illegal|unsupported|not (?:a )?(?:defined|recogni[sz]ed|known|valid)|no such|ambiguous|requires? (?:a |an |at least )|required|missing|too (?:many|few)|did you mean|wasn't expected|not understood)\b/i
  ),
  row(
    "prints-usage",
    /^\s*(?:(?:usage|synopsis|usage of|Available Commands|Commands|Options|Flags):?\b|-{1,2}[a-z][\w-]{0,40}(?:[ =,][^ ]{1,40}){0,4}(?: {2,}|\t| : )\S)/i,
    /./
  ),
  // Other services
  row(
    "dependency-unreachable",
    /\b(?:connect\w*|dial\w*|host|server|broker|database|db|redis|postgres\w*|mysql|mongo\w*|kafka|amqp|rabbitmq|endpoint|upstream|backend|peer|service|tcp|https?|socket|cluster|node|nodes|url|ldap|smtp|registry|api)\b/i,
    refused
  ),
  row(
    "dependency-not-resolved",
    /\b(?:host ?names?|hosts?|address(?:es)?|dns|lookup|getaddrinfo|resolver|nodename|domain|name (?:or service|resolution)|[\w-]{1,60}\.(?:svc|local|internal|com|org|net|io|cluster))\b/i,
    /\b(?:no such host|host\b.{0,60}\bnot (?:be )?found|not (?:be )?(?:known|resolved)|cannot resolve|could not resolve|couldn't resolve|can't resolve|unable to resolve|failed to resolve|temporary failure in name|name or service not known|nodename nor servname|unknown host|nxdomain|no address associated|resolution failed|failed to lookup|unresolvable|bad address|server misbehaving)/i
  ),
  row(
    "dependency-rejects-credentials",
    /\b(?:authenticat\w*|auth|log ?in|logon|password|passwd|credentials?|api ?key|access key|token|sasl|bind dn|secret key|pat)\b/i,
    rejected
  ),
  row(
    "dependency-rejects-credentials",
    /\buser(?:name)?\b/i,
    /\b(?:invalid|incorrect|wrong|rejected|denied|expired|bad|refused|not (?:valid|accepted|recogni[sz]ed))\b/i
  ),
  row(
    "dependency-rejects-credentials",
    /\b(?:401|Unauthorized|access denied for user|login failed|auth(?:entication)? fail\w*|bad credentials|invalid credentials)\b/i,
    /./
  ),
  row(
    "access-not-granted",
    /\b(?:cannot (?:get|list|watch|create|update|patch|delete|impersonate|use)|is forbidden|403|rbac|iam|acl|policy|polic(?:y|ies)|role|grants?|privileges?|table|relation|schema|database|bucket|topic|resource|scope|not authorized to perform|project|subscription|secret|(?:List|Get|Put|Head|Describe|Create|Delete|Assume)[A-Z]\w{1,30})\b/i,
    denied
  ),
  row(
    "dependency-starting",
    /\b(?:starting up|is starting|starting|loading|recover\w*|initiali[sz]ing|warming|leader|master|primary|quorum|sealed|not ready|elect\w*|bootstrapping|maintenance|shutting down|standby|503)\b/i,
    /\b(?:system is (?:starting|shutting|in recovery)|not (?:yet )?(?:ready|accepting|elected|available|initiali[sz]ed|leader|master|primary)|no (?:leader|master|primary|quorum)|is (?:loading|sealed|starting|initiali[sz]ing)|sealed|still (?:starting|loading|initiali[sz]ing)|try again later|not ready yet|leader not|in recovery|Service Unavailable|isn't ready|without a leader)/i
  ),
  row(
    "tls-failure",
    /\b(?:tls|ssl|x509|certificates?|cert|handshake|pem|private key|ca bundle|keystore|truststore|pkix|cipher|pkcs\w*)\b/i,
    /\b(?:fail\w*|error|invalid|expired|unknown authority|not (?:trusted|valid|yet valid|match)|mismatch|self[- ]signed|unable to (?:verify|load|get|find)|verify|verification|no (?:start line|certificate|cipher)|bad|wrong version|unsupported|does(?: not|n't) match|cannot|could not|missing|alert|revoked|untrusted|parse|tampered)\b/i
  ),
  // Data
  row(
    "schema-mismatch",
    /\b(?:table|columns?|relation|schema|migrations?|migrated?|database|collection|keyspace|function|index|sequence|view|entity|unique constraint|field)\b/i,
    /\b(?:does(?: not|n't) exist|doesn't exist|unknown column|no such (?:table|column)|not found|mismatch|pending|not (?:been )?(?:applied|migrated|up[- ]to[- ]date|initiali[sz]ed|compatible)|out of date|unapplied|outdated|incompatible|dirty|newer|older|not exist|missing|upgrade|checksum|behind|Run .{0,20}migrat)/i
  ),
  row(
    "leftover-state",
    /\b(?:pid ?file|\.pid|lock ?file|\.lock|data ?(?:base )?dir\w*|append[- ]only|aof|wal|write[- ]ahead|raft|snapshot|journal|checkpoint|cluster ?ids?|node ?id|server ?id|fsid|superblock|metadata|fsimage|slot|meta\.properties|commit log|segment|manifest|database files?|ledger|state|index|partition|relation|table|database|user|role|bucket|topic|container|chain|socket)\b/i,
    /\b(?:already (?:exists|running|initiali[sz]ed|contains)|stale|left ?over|corrupt\w*|bad file format|truncated|unexpected end|doesn't match stored|does not match|mismatch\w*|(?:belongs? to|of) (?:a )?(?:different|another) (?!process|user)|incompatible|not formatted|malformed|reindex|not empty|isn't empty|exists but is not empty|checksum|invalid magic|damaged|inconsisten\w*|crc|was (?:lost|initiali[sz]ed)|out of range)/i
  ),
  row(
    "lock-held",
    /\b(?:locks?(?! (?:the )?(?:memory|pages))|locked|lease|advisory|mutex|another (?:instance|process|server|mysqld|program|copy)|lockfile|leader election|flock|semaphore|slot|in use by|already running|exclusive)\b/i,
    /\b(?:held|acquire\w*|locked|is running|already (?:running|in use|locked|open|held|active)|temporarily unavailable|timed? ?out|could not|cannot|can't|failed to|unable to|busy|another|waiting for|is in use|(?:in use|being used|active) (?:by|for) (?:another|PID|process))\b/i
  ),
  // The image
  row(
    "missing-module",
    /\b(?:modules?|packages?|class(?:es)?|gem|librar(?:y|ies)|plugins?|extensions?|imports?|dependency|assembly|crate|namespace|driver|provider|symbol|bean|require|drivers?|main class|component)\b/i,
    /\b(?:not (?:be )?(?:found|installed|load\w*|available|resolve\w*|registered)|no module|cannot (?:find|import|load|resolve)|could not (?:find|load|import|resolve)|can't (?:find|locate|load)|unable to (?:find|load|import|locate)|missing|failed to (?:load|import|resolve)|undefined|no such|not exported|unknown|does(?: not|n't) (?:exist|provide)|isn't installed)\b/i
  ),
  row(
    "missing-file",
    /(?:\b(?:files?|director(?:y|ies)|path|folder|template|jar|script|open|stat|read)\b|(?:^|[\s"'`=(:])\.{0,2}\/[\w.-]{1,100})/i,
    /\b(?:no such file|not (?:be )?found|does(?: not|n't) exist|cannot (?:find|open|access|stat)|could not (?:find|open)|can't (?:find|open)|unable to (?:find|open|access|locate)|missing|not a directory|non-?existent|(?:failed|error|unable|failure) (?:to )?(?:open|read|find|load|access)(?:ing)?|no \w+ files? (?:were )?found|is not a file|not exist|nonexistent)\b/i
  ),
  row(
    "missing-shared-library",
    /(?:\.so(?:\.\d+){0,4}\b|\bshared (?:object|librar)|\bGLIBC|\bdlopen|\bnative library|\blib\w{1,40}\.so|\bNVML|\blibcuda)/,
    /./
  ),
  // The file system and the kernel
  row(
    "permission-denied",
    /(?:\b(?:files?|director(?:y|ies)|path|open|mkdir|chown|chmod|write|writ(?:e|able|ing)|create|access|read|bind|socket|setgid|setuid|mount|mlock|pid|log)\b|\/[\w.-]+)/i,
    /\b(?:permission denied|operation not permitted|access is denied|not (?:be )?writ(?:e)?able|not (?:be )?readable|no write (?:access|permission)|not writable|insufficient permissions?|permissions? .{0,30}(?:too open|incorrect|wrong|unsafe)|not owned by|must not be run as|should not be run as|cannot be run as root|as root)/i
  ),
  row("read-only-file-system", /./, /\bread-?only (?:file ?system|filesystem|volume|directory|mount)/i),
  row(
    "port-in-use",
    /\b(?:port|address|bind\w*|listen\w*|socket)\b/i,
    /\b(?:already in use|in use|already (?:bound|used|allocated|taken)|being used|is taken|is not available)\b/i
  ),
  row(
    "privileged-port",
    /(?:\b(?:bind|listen\w*|socket|port)\b.{0,80}(?::|port |\b)(?:[1-9]\d{0,2}|10[01]\d|102[0-3])\b)/i,
    /\b(?:permission denied|not permitted|EACCES|access denied|\(13\))/i
  ),
  row(
    "disk-full",
    /./,
    /\b(?:no space left|disk (?:is )?full|disk quota|not enough (?:disk )?space|insufficient disk|out of disk|low on disk|free disk space|no (?:free )?disk space)\b/i
  ),
  row(
    "descriptor-limit",
    /\b(?:open files|file descriptors?|FDs?|nofile|ulimit -n|EMFILE)\b/i,
    /\b(?:too (?:many|few|low|small)|limit (?:is|of \d+ is|reached|exceeded|too)|exceed\w*|exhausted|(?:cannot|can't|could not|unable to|failed to) (?:raise|set|increase|open|allocate)|not enough|insufficient|out of|ran out)/i
  ),
  row(
    "process-limit",
    /\b(?:fork\w*|threads?|process(?:es)?|clone|spawn\w*|pthread_create|vfork)\b/i,
    /\b(?:resource temporarily unavailable|EAGAIN|out of (?:system )?resources|(?:cannot|can't|unable to|failed to|could not|couldn't) (?:create|start|spawn|allocate|fork|clone)\b[^\n]{0,30}\b(?:threads?|process(?:es)?|fork)|cannot fork|pids? limit|RLIMIT_NPROC|system_limit)/i
  ),
  row(
    "node-kernel-limit",
    /\b(?:max_map_count|vm\.\w+|sysctl|inotify|hugepages?|huge pages|iptables|ip6tables|nf_tables|nftables|kernel (?:version|module|param\w*|does|too|support|is|config\w*|feature)|modprobe|seccomp|cgroups?|avx\d?|sse\d?|x86-64-v\d|cpu|bpf|btf|overlayfs|fuse|io_uring|aio|transparent huge|swap|numa|shm\w*|net\.core)\b/i,
    /\b(?:too low|too (?:small|many)|limit|not (?:be )?(?:supported|available|found|enabled|loaded|permitted|implemented)|missing|requires?|increase|unsupported|exceed\w*|cannot|can't|could not|failed|who\?|does(?: not|n't)|unable|must|no space|no such device|request capacity|reached)\b/i
  ),
  row(
    "runtime-out-of-memory",
    /\b(?:heap|memory|java heap space|metaspace|allocat\w*|gc|malloc|bytes)\b/i,
    /\b(?:out of memory|outofmemory|exhausted|cannot allocate|could not allocate|unable to allocate|failed to allocate|limit exceeded|insufficient|exceeds|too large|not enough|heap space|overhead limit|reserve enough space|heap limit)\b/i
  ),
  row(
    "out-of-memory-child",
    /\b(?:child|worker|process|subprocess|pid|executor|task)\b/i,
    /\b(?:sigkill|signal 9|signal: killed|killed|oom|exit(?:ed)? (?:with )?(?:code |status )?137|exit code: 137|-9)\b/i
  ),
  row(
    "api-version-not-served",
    /\b(?:kind|crds?|custom ?resource\w*|api ?groups?|api ?versions?|resource type|v1alpha\d|v1beta\d|apiextensions|group version)\b/i,
    /\b(?:no matches for kind|could not find the requested resource|not (?:be )?(?:served|registered|installed|established)|no kind|unable to handle the request|is not installed|couldn't get resource list|does(?: not|n't) have a resource type|no longer served|unable to retrieve the complete list|not found)\b/i
  ),
  row(
    "licence-or-quota",
    /\b(?:licen[cs]e\w*|subscription|entitlement|activation key|product key)\b/i,
    /\b(?:expired|invalid|missing|not (?:be )?(?:found|valid|active|verif\w*|licensed)|required?s?|exceeded|no valid|does(?: not|n't)|not allow\w*|fail\w*|unlicensed|unable|cannot|could not|upgrade)\b/i
  ),
  row(
    "licence-or-quota",
    /\b(?:quota|plan|billing|rate limit|credits?|trial|spending|allowance|tier)\b/i,
    /\b(?:exceed\w*|exhausted|reached|used up|insufficient|expired|not (?:include|allow|support)\w*|over (?:the|its|your)|ended|disabled|upgrade|429)\b/i
  ),
  // How it ended
  row(
    "command-not-found",
    /\b(?:command|executable|exec|program|sh|bash|binary)\b/i,
    /(?:\bcommand not found|: not found$|\bexecutable file not found|\bno such file or directory$|\bnot found in (?:PATH|\$PATH))/i
  ),
  row(
    "command-not-executable",
    /\b(?:sh|bash|exec|entrypoint|script)\b|\//i,
    /(?::\s*permission denied$|\bcannot execute\b)/i
  ),
  row("interpreter-missing", /\b(?:bad interpreter|env: |exec )/i, /\b(?:no such file|bad interpreter|\\r)/i),
  row("wrong-architecture", /./, /\b(?:exec format error|cannot execute binary file|wrong ELF class)/i),
  row(
    "shell-error",
    /(?:^|\/)(?:ba|da|a|k)?sh: |\bline \d+: |\.sh: /,
    /\b(?:syntax error|unexpected (?:end of file|token|EOF|operator)|bad substitution|unbound variable|parameter not set|unterminated|bad for loop|arithmetic|integer expression expected|missing \]|not a valid identifier|illegal option)/i
  ),
  row(
    "application-panic",
    /^(?:panic: |thread '[^']*' panicked|fatal error: all goroutines|goroutine \d+ \[running)/,
    /./
  ),
  row(
    "segmentation-fault",
    /./,
    /\b(?:segmentation fault|segfault|SIGSEGV|signal 11|core dumped|access violation|bus error)\b/i
  ),
  row(
    "aborted",
    /./,
    /\b(?:SIGABRT|signal 6\b|[Aa]ssertion .{0,80}failed|terminate called|abort\(\)|double free|corrupted (?:size|unsorted|double)|stack smashing|pure virtual)/
  ),
  row("illegal-instruction", /./, /\b(?:illegal instruction|SIGILL|signal 4)\b/i),
  row(
    "application-error",
    /\.(?:rb|py|[cm]?[jt]s|php|pl|pm|exs?|lua)\b/,
    /\b(?:syntax error|SyntaxError|unexpected end-of-input|undefined (?:method|local variable))\b/
  ),
  row(
    "application-error",
    /^(?:Traceback|Unhandled|Uncaught|Exception in thread|\s*[A-Z]\w*(?:Error|Exception): |\S+: \w*(?:Error|Exception)|Fatal error:|PHP Fatal error)/,
    /./
  )
];
function row(cause2, thing, happened) {
  return { cause: cause2, thing, happened };
}
function tableIn(text) {
  const found = /* @__PURE__ */ new Set();
  for (const { cause: cause2, thing, happened } of rows2)
    if (!found.has(cause2) && happened.test(text) && thing.test(text)) found.add(cause2);
  return found;
}

// src/diagnosis/logs/claims/words.json
var words_default = {
  causes: ["missing-environment-variable", "invalid-configuration", "invalid-arguments", "dependency-unreachable", "dependency-not-resolved", "dependency-rejects-credentials", "tls-failure", "schema-mismatch", "leftover-state", "node-kernel-limit", "api-version-not-served", "access-not-granted", "licence-or-quota", "lock-held", "dependency-starting", "prints-usage", "missing-module", "missing-file", "missing-shared-library", "read-only-file-system", "permission-denied", "port-in-use", "privileged-port", "disk-full", "descriptor-limit", "process-limit", "runtime-out-of-memory", "out-of-memory-child", "command-not-found", "command-not-executable", "interpreter-missing", "wrong-architecture", "shell-error", "application-panic", "application-error", "segmentation-fault", "aborted", "illegal-instruction"],
  bias: [0.68, 1.36, 0.36, 0.75, 0.54, 0.68, 0.61, 0.11, -0.42, -0.37, -0.54, -0.61, -0.41, -0.38, -0.58, -0.38, 1.13, 1.2, -0.52, 0.64, -0.22, -0.44, -0.29, -0.5, -0.5, -0.38, -0.18, -0.46, -0.06, -0.48, -0.49, -0.45, -0.27, -0.29, 2.58, -0.43, -0.49, -0.48],
  words: {
    "0a0": [0, -39, 1, -62, 3, -67, 4, -43, 6, -41, 7, -39, 8, 49, 10, -33, 13, -31, 20, -40, 21, -25, 34, -58],
    "0c": [0, -75, 1, 30, 2, -38, 3, -62, 4, -50, 5, -49, 6, 82, 7, -31, 10, -30, 11, -28, 16, -54, 17, -72, 20, -31, 21, -25, 22, -28, 23, -31, 28, -27, 33, -25, 34, -37],
    "0d0": [0, -40, 1, -86, 2, -26, 3, -63, 4, -45, 5, -45, 6, -42, 7, -46, 8, 40, 10, -30, 13, -29, 16, -25, 21, -34, 34, -28],
    "0ms": [1, -120, 2, -69, 3, 31, 5, -87, 6, -125, 9, -64, 10, -71, 11, -93, 12, -70, 13, -72, 14, -78, 15, -59, 17, -50, 18, -55, 19, -40, 20, -34, 22, -65, 23, -38, 24, -70, 25, -50, 26, -42, 27, -51, 28, -60, 29, -50, 30, -53, 31, -51, 32, -51, 33, -33, 34, 74, 35, -50, 36, -52, 37, -50],
    "0p0": [0, -25, 1, -32, 3, -117, 4, -85, 6, -114, 7, 56, 11, -38, 17, -35, 34, -40],
    "0s": [0, -66, 1, -26, 2, -45, 4, -38, 5, -55, 6, -42, 7, -64, 8, -55, 9, -30, 10, -34, 15, -43, 16, -29, 18, -30, 19, -28, 20, -58, 21, -28, 22, -31, 23, -29, 26, -33, 33, -32],
    "0t0": [1, -35, 2, -92, 3, -42, 4, -98, 5, -25, 10, -40, 11, -70, 13, -30, 14, -97, 15, -79, 16, -42, 18, -61, 19, -73, 20, -40, 24, -65, 25, -63, 26, -32, 27, -65, 28, -63, 29, -49, 30, -59, 31, -51, 32, -59, 33, -30, 34, -53, 35, -54, 36, -51, 37, -47],
    "0t0 0z": [0, -39, 2, -49, 8, -49, 11, -29, 14, -39, 15, -29, 16, -50, 18, -31, 19, -44, 21, -33, 24, -31, 26, -40, 34, -82],
    "0t0 error": [0, 44, 2, -41, 3, -44, 4, -70, 6, -49, 9, -40, 10, -31, 11, -52, 13, -34, 14, -47, 20, -68, 22, -32, 24, -31, 33, -29, 34, -25],
    "0t0 info": [2, -60, 3, -29, 4, -53, 5, -29, 7, -26, 8, -70, 10, -33, 11, -60, 12, -51, 13, -58, 14, -45, 15, -45, 18, -28, 19, -31, 20, -59, 23, -42, 24, -31, 25, -27, 27, -42, 28, -36, 29, -25, 30, -36, 31, -26, 32, -27, 33, -49, 34, -29, 35, -25, 36, -28, 37, -25],
    "0x0": [0, -58, 1, -75, 2, -27, 4, -47, 5, -39, 6, -49, 7, -72, 8, -61, 11, -54, 12, -31, 13, -62, 14, -45, 15, -52, 16, -70, 18, -53, 21, -60, 22, -46, 24, -43, 25, -51, 26, 35, 27, -28, 28, -42, 29, -29, 30, -28, 31, -32, 32, -36, 33, 32, 34, -69, 35, -27, 36, -34, 37, -27],
    "0x0 0x0": [0, -64, 1, -53, 2, -38, 4, -56, 6, -31, 7, -57, 8, -36, 9, -37, 11, -33, 13, -39, 14, -36, 15, -41, 16, -44, 18, -30, 20, -35, 21, -60, 22, -33, 24, -28, 25, -30, 26, 52, 28, -31, 32, -25, 33, 35, 34, -44, 36, -25],
    "0xa": [0, -40, 1, -58, 4, -39, 7, -25, 16, -25, 20, -28, 21, -31, 26, 74, 33, -86, 34, -61],
    "0xc0": [0, -54, 1, -87, 2, -45, 3, -75, 4, -38, 5, -63, 6, -34, 7, -50, 8, -55, 10, -40, 11, -36, 13, -31, 14, -27, 16, -50, 17, -54, 20, -49, 21, -43, 22, -26, 23, -32, 25, 37, 26, -30, 34, -48],
    "0z": [0, -39, 2, -49, 8, -49, 11, -29, 14, -39, 15, -29, 16, -50, 18, -31, 19, -44, 21, -33, 24, -31, 26, -40, 34, -82],
    "0z error": [0, -47, 4, -47, 5, -26, 7, -42, 13, 47, 26, -25, 33, -28, 34, -45],
    aborted: [0, -61, 1, -56, 2, -25, 3, -64, 4, -60, 5, -73, 6, -50, 7, -65, 8, -28, 12, -35, 15, -30, 18, -29, 19, -27, 21, -35, 22, -33, 28, -25],
    aborting: [0, -35, 2, -44, 3, -49, 4, -41, 5, -34, 6, -39, 8, -25, 10, -27, 11, -34, 12, -25, 13, -36, 14, -31, 16, -48, 17, -42, 18, -38, 20, -28, 22, -37, 33, -38, 34, -58, 36, -27],
    above: [0, -59, 1, -28, 2, -53, 7, -30, 15, 36, 26, -32, 34, -56],
    accept: [3, -64, 7, -34, 8, -38, 11, -28, 13, -33, 17, -40, 18, -34, 20, -39, 24, 34],
    access: [0, -105, 1, -81, 2, -52, 3, -73, 4, -49, 5, 43, 6, -85, 7, -50, 8, -75, 9, -68, 10, -67, 11, 41, 12, -83, 13, -93, 14, -88, 15, -37, 16, -114, 17, -29, 18, -67, 19, -38, 20, 43, 21, -94, 22, -77, 23, -59, 24, -65, 25, -40, 26, -57, 27, -44, 28, -85, 29, -39, 30, -53, 31, -40, 32, -45, 33, -37, 34, 33, 35, -40, 36, -42, 37, -38],
    "access denied": [2, -36, 3, -52, 5, 57, 8, -30, 11, 25, 13, -25, 14, -31, 15, -28, 16, -34, 17, -40, 21, -27, 22, -28, 34, -48],
    "access to": [0, -30, 1, -44, 2, -43, 4, -33, 7, -39, 8, -39, 13, -28, 15, -32, 16, -56, 17, -62, 20, 45, 21, -25, 34, -72],
    account: [0, -26, 1, -37, 2, -28, 5, -27, 6, -35, 7, -44, 8, -31, 11, -36, 13, -30, 14, -26, 15, -31, 16, -39, 17, -33, 20, -31, 21, -28, 24, -27, 26, -34, 33, -25, 34, 39],
    acme: [0, -44, 1, -47, 2, -77, 3, -32, 5, -41, 6, -31, 7, -68, 8, -96, 9, -60, 12, -63, 13, -100, 14, -67, 15, -70, 17, -43, 18, -25, 19, -49, 20, -56, 21, -78, 22, -86, 23, -87, 24, -73, 25, -61, 26, -28, 27, -47, 28, -55, 29, -48, 30, -52, 31, -50, 32, -53, 35, -47, 36, -46, 37, -47],
    "acme io": [0, -58, 1, -25, 2, -30, 3, -26, 4, 51, 5, -33, 6, -29, 7, -38, 8, -59, 9, -30, 12, -34, 13, -61, 14, -38, 15, -33, 16, -64, 17, -67, 18, -32, 19, -66, 20, -49, 21, -50, 22, -45, 23, -44, 24, -51, 25, -32, 26, -37, 28, -33, 29, -26, 30, -27, 31, -27, 32, -26, 33, 26, 34, -73, 35, -25, 36, -26],
    "acme settle": [2, -41, 4, -40, 7, -36, 8, -35, 10, -25, 12, -25, 13, -29, 21, -31, 22, -36, 23, -30, 33, -26, 34, -37],
    acquire: [1, -75, 2, -34, 3, -30, 5, -42, 6, -41, 7, -45, 8, -27, 9, -30, 13, 74, 14, -54, 15, -45, 16, -33, 17, -64, 19, -52, 20, -50, 21, -44, 22, -33, 23, -40, 25, -30, 33, -26, 34, -64, 35, -25, 36, -26],
    "acquire lock": [0, -46, 1, -67, 2, -59, 3, -51, 5, -48, 6, -39, 7, -34, 8, -27, 9, -30, 11, -54, 13, 71, 14, -52, 15, -43, 16, -32, 17, -61, 19, -52, 20, -48, 21, -43, 22, -32, 23, -40, 25, -29, 33, -25, 34, -61, 36, -25],
    action: [2, -36, 3, -28, 4, -46, 6, -30, 7, -35, 8, -32, 13, -29, 15, -30],
    active: [0, -27, 3, -47, 4, -39, 5, -28, 6, -51, 7, -31, 11, -29, 16, -62, 17, -42, 23, -34, 24, -28, 26, -25, 34, 34],
    add: [0, -72, 1, -49, 4, -26, 5, -43, 11, -65, 14, -31, 16, -26, 17, -49, 21, -29],
    addr: [0, -41, 5, -54, 6, -36, 7, -64, 9, -33, 10, -29, 11, -27, 13, -47, 16, -50, 17, -80, 20, -45, 22, -41, 23, -34, 24, -26, 26, -38, 34, -70],
    address: [0, -160, 1, -36, 5, -101, 6, -89, 7, -116, 8, -106, 9, -34, 10, -65, 11, -53, 12, -28, 13, -47, 14, -88, 15, -38, 16, -84, 19, -82, 20, -100, 21, 64, 23, -79, 24, -88, 25, -57, 26, -88, 27, -53, 28, -81, 29, -45, 30, -46, 31, -45, 32, -49, 33, -46, 34, -155, 35, -50, 36, -49, 37, -45],
    "address already": [0, -55, 1, -100, 2, -77, 3, -68, 4, -64, 5, -44, 6, -39, 7, -35, 8, -46, 9, -25, 10, -33, 11, -31, 12, -27, 13, -66, 14, -34, 15, -38, 16, -59, 17, -28, 18, -48, 19, -29, 20, -73, 21, 92, 22, -75, 23, -28, 24, -35, 26, -45, 28, -61, 33, -55, 34, -51, 36, -26],
    addresses: [1, 54, 2, -47, 3, 25, 5, -42, 6, -28, 8, -40, 9, -35, 10, -27, 13, -32, 15, -28, 16, -44, 17, -57, 18, -27, 20, -47, 28, -28, 34, -44],
    admin: [2, -62, 4, -47, 5, -71, 6, -40, 8, -47, 9, -27, 10, -26, 11, -34, 12, -31, 13, -34, 14, -26, 15, -39, 16, -70, 17, -64, 26, -34],
    advertise: [0, -56, 1, 65, 3, -31, 5, -37, 6, -28, 7, -25, 8, -46, 9, -48, 12, -27, 13, -37, 15, -30, 16, -51, 17, -36, 18, -28, 21, -31, 22, -26, 23, -26, 28, -32, 34, -33],
    after: [0, -51, 1, -46, 2, -33, 3, 69, 7, -68, 8, -90, 10, -57, 11, -62, 13, -26, 14, -55, 15, -46, 16, -77, 17, -52, 18, -42, 19, -54, 20, -71, 22, -48, 23, -47, 24, -41, 25, -41, 26, -60, 27, -34, 28, -47, 29, -35, 30, -39, 31, -39, 32, -40, 33, -56, 34, -71, 35, -34, 36, -37, 37, -35],
    "after attempts": [0, -37, 1, -73, 3, 37, 4, -50, 8, -25, 11, -33, 13, -30, 17, -36, 19, -27, 20, -37, 21, -30, 26, -31],
    again: [0, -68, 2, -41, 3, -59, 5, -60, 6, -57, 9, -30, 10, -32, 11, -33, 12, -33, 14, -27, 15, -43, 17, -25, 19, -25, 33, -28],
    agent: [0, -39, 1, -58, 3, -82, 4, -29, 5, 43, 6, -51, 7, -61, 10, -35, 16, -56, 18, -31, 19, -26, 21, -43, 22, -40, 24, -33, 26, -48, 28, -34, 30, -30, 33, -29, 34, -73],
    aiohttp: [1, -71, 2, -40, 5, -50, 7, -45, 8, -46, 9, -44, 11, -28, 12, -34, 13, -40, 14, -31, 15, -33, 16, -48, 17, -40, 18, -27, 19, -31, 20, -29, 21, -42, 22, -30, 23, -25, 24, -31, 26, -42, 30, -31, 33, -39, 34, 48],
    alert: [0, -32, 1, 28, 2, -52, 3, -47, 5, -52, 7, -44, 8, -38, 10, -29, 11, -25, 13, -40, 16, -48, 18, -26, 20, -47, 26, -31, 34, -37],
    all: [1, -119, 3, -28, 4, -38, 5, -55, 6, -65, 9, -60, 10, -42, 12, -35, 13, -43, 14, -68, 15, 57, 16, -85, 17, 39, 18, -59, 19, -48, 20, -41, 21, -28, 22, -56, 24, -49, 25, -38, 26, -55, 27, -32, 28, -46, 29, -25, 30, -27, 31, -29, 32, -31, 35, -28, 37, -25],
    allowed: [0, -67, 1, 49, 2, 55, 3, -30, 4, -33, 6, -37, 7, -41, 8, -30, 9, -36, 11, -42, 16, -48, 17, -73, 21, -41, 34, -99],
    already: [0, -30, 1, -117, 2, -78, 3, -92, 4, -113, 5, -29, 6, -142, 8, 45, 9, -79, 10, -84, 11, -111, 12, -71, 13, 42, 14, -91, 15, -86, 16, -120, 17, -56, 18, -71, 19, -86, 20, -114, 21, 95, 22, -81, 23, -83, 24, -93, 26, -86, 27, -54, 28, -87, 29, -54, 30, -59, 31, -61, 32, -61, 34, -129, 35, -58, 36, -56, 37, -52],
    "already exists": [1, -36, 2, -42, 3, -32, 5, -69, 7, 28, 8, 72, 11, -55, 17, -62, 20, -36, 21, -39, 24, -27, 25, -25, 34, -29],
    "already in": [0, -60, 1, -106, 2, -80, 3, -68, 4, -65, 5, -53, 6, -40, 7, -41, 8, -48, 9, -25, 10, -34, 11, -37, 12, -27, 13, -36, 14, -35, 15, -40, 16, -67, 17, -29, 18, -49, 19, -29, 20, -76, 21, 89, 22, -61, 23, -28, 24, -35, 26, -45, 28, -61, 33, -55, 34, -64, 36, -26],
    "already running": [1, -30, 2, -29, 3, -25, 7, -47, 13, 54, 17, -37, 20, -36, 34, -65],
    am: [2, -25, 6, -34, 7, -37, 8, -26, 9, -30, 10, -26, 11, -38, 14, -25, 17, -42, 20, -39, 21, -34, 22, -28],
    "am error": [1, -31, 7, -66, 11, -33, 17, -55],
    amd0: [0, -54, 2, -42, 6, -25, 7, -58, 8, -42, 9, 30, 10, -28, 11, -32, 14, -25, 16, -42, 18, -29, 20, -43],
    amqp: [0, -67, 1, 86, 3, -37, 4, -76, 6, -27, 7, -72, 8, -36, 10, -47, 11, -25, 14, -32, 16, -98, 17, -71, 18, -31, 20, -63, 26, -26, 28, -47, 30, -29, 33, -34, 34, -63],
    an: [1, -46, 2, -49, 3, -83, 4, -38, 6, -121, 7, -31, 8, -82, 10, -46, 11, -53, 12, -71, 13, -48, 14, -37, 15, 29, 16, -43, 17, -39, 18, -56, 19, -62, 20, -64, 21, -34, 22, -69, 23, -28, 26, -63, 27, -42, 28, -36, 29, -33, 30, -33, 31, -38, 32, -37, 33, -66, 35, -36, 36, -33, 37, -37],
    "an error": [0, -77, 2, -34, 3, -39, 7, -36, 8, -44, 9, -35, 11, -29, 13, -52, 14, -42, 16, -93, 18, -27, 20, -53, 24, -42, 33, -26, 34, -41],
    and: [1, -55, 4, -80, 6, -52, 10, -53, 11, -44, 14, -37, 15, 28, 16, -57, 17, -43, 18, -103, 19, -87, 20, -97, 21, -73, 22, -63, 23, -55, 24, -80, 25, -81, 26, -66, 27, -71, 28, -84, 29, -68, 30, -77, 31, -70, 32, -86, 33, -100, 35, -67, 36, -67, 37, -70],
    another: [0, -63, 1, -49, 2, -66, 3, -28, 4, -67, 5, -61, 6, -40, 7, -92, 8, 37, 9, -39, 10, -25, 11, -56, 12, -31, 13, 90, 14, -51, 17, -26, 18, -42, 19, -28, 20, -29, 22, -37, 23, -38, 24, -32, 26, -39, 28, -29, 33, -30, 34, -86],
    answered: [4, -38, 6, -81, 7, -31, 9, -26, 13, -25, 19, -28, 21, -25, 22, -27],
    any: [0, 31, 1, -27, 4, -37, 5, -29, 6, -29, 7, -28, 9, -65, 10, -55, 11, -57, 13, -54, 14, -44, 15, -62, 18, -51, 20, -58, 21, -50, 22, -48, 23, -56, 24, -45, 25, -44, 26, -28, 27, -34, 28, -44, 29, -36, 30, -35, 31, -34, 32, -36, 35, -35, 37, -35],
    apache: [0, -59, 2, -31, 5, -49, 6, -56, 7, -94, 8, 26, 9, -31, 10, -45, 17, -41, 19, -28, 21, -44, 23, -35, 26, -61, 33, -33, 34, -33],
    "apache kafka": [0, -25, 7, -44, 8, -26, 11, 29, 13, -36, 20, -42, 26, -34, 34, -50],
    "apache zookeeper": [3, 42, 4, -41, 5, -58, 7, -35, 8, -79, 13, -28, 16, -29, 17, -31, 22, -36, 34, -28],
    api: [1, -109, 2, -40, 3, -83, 8, -141, 9, -106, 10, -28, 13, -99, 14, -86, 15, -91, 16, -25, 17, -76, 18, -86, 19, -96, 20, -60, 22, -40, 23, -92, 24, -93, 25, -78, 26, -101, 27, -81, 29, -70, 30, -86, 31, -72, 32, -76, 33, -101, 35, -71, 36, -73, 37, -72],
    "api booting": [0, -64, 1, -81, 2, -30, 4, -28, 5, -69, 6, -50, 7, -78, 8, -41, 9, -34, 12, -38, 13, -40, 15, -27, 16, -48, 17, -74, 20, -27, 22, 29, 24, -25, 27, -35, 28, -28, 30, -27, 33, -35, 34, -80],
    apikey: [1, 50, 2, -74, 3, -47, 4, -50, 5, -53, 6, -36, 7, -27, 8, -29, 11, -33, 16, -39, 17, -39, 19, -26, 20, -27, 24, -34, 34, -27],
    app: [3, -71, 4, -146, 5, -41, 6, -94, 7, -71, 8, -41, 9, -135, 10, -47, 12, -141, 13, -87, 14, -51, 15, -145, 17, 89, 21, -71, 22, -111, 23, -126, 24, -39, 25, -135, 26, -126, 27, -109, 28, -123, 29, -98, 31, -66, 32, -171, 33, -99, 35, -106, 36, -99, 37, -98],
    "app app": [1, -80, 2, 41, 3, -62, 4, -29, 5, -48, 6, -46, 7, -41, 8, -48, 16, -81, 18, -34, 19, 28, 20, -48, 23, -27, 24, -29, 34, 29],
    "app conf": [0, -40, 1, 68, 2, -26, 4, -34, 5, -29, 7, -28, 8, -32, 11, -26, 16, -40, 17, -63, 18, -33, 19, 31, 20, -52, 28, -53, 32, -48],
    "app config": [1, 81, 2, -63, 5, -28, 16, -63, 17, -68, 19, -29, 24, 33, 34, -99],
    "app jar": [1, -40, 2, 50, 3, -26, 5, -31, 7, -29, 8, -38, 16, -56, 17, 42, 34, 57],
    "app node": [1, -30, 2, -26, 3, -35, 5, -63, 6, -74, 7, -45, 8, -26, 10, -36, 11, -36, 17, -42, 19, -33, 21, -26, 22, -35, 23, -28, 24, -39],
    "app node_modules": [1, -36, 2, -59, 3, -34, 4, -61, 5, -42, 6, -187, 7, -64, 8, -39, 10, 39, 11, -58, 14, -29, 16, 42, 21, -42, 23, -43, 24, -79],
    "app server": [0, 46, 3, -46, 4, -31, 5, -34, 6, -87, 7, -54, 10, -29, 17, -37, 18, 30, 34, -107],
    append: [0, -56, 3, -41, 4, -34, 5, -40, 7, -42, 9, -42, 11, -35, 12, -26, 13, -27, 14, -31, 15, -57, 16, -26, 17, -56, 19, 26, 23, 26, 26, -25, 34, -54],
    application: [1, -42, 2, -27, 3, -59, 6, -47, 8, -46, 10, -58, 12, -60, 13, -38, 14, -74, 15, -83, 16, -31, 18, -78, 19, -28, 21, -30, 23, -29, 24, -53, 27, -40, 28, -55, 29, -36, 30, -44, 31, -42, 32, -47, 33, 25, 35, -39, 36, -37, 37, -36],
    apply: [0, -25, 1, -55, 5, -25, 7, -54, 11, -30, 16, -31, 17, -37, 25, 25, 26, 69, 34, -110],
    are: [1, 46, 3, -46, 4, -49, 5, -47, 6, -25, 9, -30, 10, -41, 11, -108, 12, -89, 13, -47, 14, -86, 15, -59, 16, -62, 17, -47, 18, -40, 19, -97, 21, -54, 22, -28, 23, -89, 24, -97, 25, -84, 26, -44, 27, -76, 28, -74, 29, -72, 30, -74, 31, -74, 32, -78, 33, -37, 35, -76, 36, -74, 37, -72],
    "are not": [2, -49, 4, -34, 6, -38, 7, -25, 13, 34, 17, -37, 21, -25, 34, 26],
    args: [0, -134, 1, -104, 4, -88, 6, -61, 7, -76, 8, -75, 9, -64, 10, -49, 12, -64, 13, -71, 14, -62, 15, -29, 16, -39, 17, -30, 18, -60, 19, -74, 20, -77, 21, -69, 22, -69, 23, -28, 24, -53, 26, -64, 27, -56, 28, -53, 29, -48, 30, -47, 31, -51, 32, -46, 33, -57, 35, -51, 36, -50, 37, -52],
    "args kwargs": [0, -96, 1, -66, 2, 27, 4, -68, 5, -74, 6, -42, 7, -50, 8, -49, 9, -44, 10, -37, 11, -53, 12, -39, 13, -48, 14, -52, 15, -57, 16, -89, 17, -62, 18, -44, 19, -48, 20, -58, 21, -59, 22, -49, 23, -51, 24, -40, 25, -45, 26, -42, 27, -35, 28, -35, 29, -31, 30, -31, 31, -37, 32, -30, 33, -45, 35, -30, 36, -34, 37, -32],
    argument: [0, -46, 1, -61, 2, 72, 3, -51, 4, -36, 5, -62, 6, -47, 9, -34, 10, -35, 11, -33, 12, -32, 13, -30, 14, -34, 16, -58, 17, -45, 18, -32, 19, -33, 20, -55, 21, -39, 22, -35, 23, -34, 24, -39, 25, -27, 26, -47, 27, -28, 28, -34, 29, -26, 30, -26, 31, -26, 32, -40, 33, -28, 34, 63, 35, -26, 36, -26, 37, -27],
    arguments: [1, -54, 2, 77, 3, -51, 4, -55, 5, -47, 6, -48, 7, -68, 8, -40, 9, -31, 10, -31, 11, -39, 12, -25, 13, -31, 14, -34, 17, -62, 18, -28, 19, -31, 20, -41, 21, -45, 22, -40, 23, -28, 24, -44, 25, -25, 26, -32, 28, -27, 30, -26, 33, -30, 35, -27],
    array: [1, 58, 3, 66, 4, -90, 5, -95, 6, -80, 9, -38, 10, -55, 11, -47, 12, -38, 13, -36, 14, -33, 15, -33, 16, -62, 17, -34, 18, -29, 19, -48, 21, -62, 22, -42, 23, -34, 24, -34, 25, -38, 26, -37, 27, -29, 28, -38, 29, -30, 30, -30, 31, -30, 32, -35, 33, 28, 34, -90, 35, -29, 36, -32, 37, -30],
    as: [3, -62, 4, -64, 5, -86, 6, -48, 8, -56, 9, 37, 10, -47, 11, -86, 12, -64, 13, -39, 14, -66, 18, -25, 19, -30, 21, -34, 23, -36, 24, -59, 26, -43, 27, -46, 28, -75, 29, -35, 30, -50, 31, -43, 33, -71, 34, -26, 35, -43, 36, -43],
    assert: [0, 76, 1, -106, 2, -32, 3, -46, 4, -43, 5, -56, 11, -35, 12, -29, 16, -69, 17, 53, 20, -33, 21, -27, 26, -26, 28, -33, 34, -51],
    assertionerror: [0, 74, 1, -85, 2, -30, 3, -50, 4, -48, 5, -58, 6, -26, 7, -42, 11, -33, 12, -31, 16, -27, 19, -30, 20, -31, 26, -63, 34, 47],
    async: [0, -88, 1, -91, 2, -42, 3, 29, 4, -40, 5, -60, 8, -47, 11, -47, 12, -25, 13, -45, 14, -31, 15, -35, 16, -56, 20, -32, 21, -51, 27, -31, 28, -30, 33, -35],
    "async with": [0, -52, 1, -70, 2, -38, 3, 30, 4, -33, 5, -39, 7, -38, 8, -38, 9, -25, 11, -39, 13, -42, 14, -28, 16, -43, 21, -47, 27, -29, 28, -26, 33, -31, 34, -77],
    asyncpg: [0, -44, 1, -36, 2, -70, 4, 96, 7, 36, 16, -111, 17, -50, 26, -28, 34, -32],
    at: [2, -103, 3, -35, 4, -80, 5, -26, 6, -38, 7, -58, 9, -75, 10, -123, 11, -54, 12, -27, 13, -98, 14, -72, 15, -54, 16, -85, 17, -57, 18, -85, 19, -92, 20, -65, 21, -71, 23, -59, 25, -96, 26, -128, 27, -86, 28, -98, 29, -87, 30, -94, 31, -92, 32, -107, 33, -30, 35, -92, 36, -63, 37, -86],
    "at https": [1, -54, 17, -30, 22, -29, 24, -34, 33, -26, 34, -37],
    "at least": [0, -90, 1, 52, 2, -43, 3, -37, 5, -65, 7, -44, 16, -29, 17, -50, 20, -29, 21, -29, 22, -31, 33, -46, 34, -48],
    "at line": [0, -37, 1, 42, 2, -43, 3, -29, 5, -41, 7, -38, 11, -28, 16, -37, 17, -35, 20, 26, 22, -56, 34, -49],
    "at postgres": [0, -29, 1, -32, 4, -52, 6, 30, 7, -33, 14, -33, 15, -25, 16, -37, 17, -39, 22, -27, 24, -26, 26, -25],
    "at the": [0, 50, 2, -48, 3, -67, 4, -65, 6, -39, 7, -41, 8, -41, 9, -35, 10, -49, 12, -33, 14, -31, 15, -42, 16, -33, 17, -50, 20, -55, 22, -61, 24, -35, 25, -25, 28, -36, 30, -29, 31, -25, 32, -44, 33, -36, 34, -78],
    attempt: [0, -70, 5, -56, 6, -32, 7, -42, 8, -53, 9, -43, 11, -48, 12, -45, 13, -51, 14, -68, 15, -42, 16, -53, 17, -60, 19, 53, 20, 28, 21, -54, 22, -45, 23, -67, 25, -33, 26, -35, 27, -26, 28, -37, 29, -26, 30, -31, 31, -31, 32, -36, 35, -26, 36, -28, 37, -25],
    "attempt to": [0, -83, 2, -62, 4, -33, 5, -60, 7, -65, 8, -42, 9, -30, 10, -38, 11, -42, 12, -32, 13, -41, 14, -48, 15, -35, 16, -59, 17, -49, 19, 54, 20, 39, 21, -33, 22, -30, 23, -51, 26, -41, 32, -26, 34, -70],
    attempts: [0, -38, 1, -72, 2, -37, 7, -34, 8, -31, 10, -26, 11, -42, 13, -34, 17, -37, 19, -27, 20, -50, 21, -33, 22, -31, 26, -32],
    attribute: [0, -28, 1, 36, 3, -42, 4, -39, 5, -25, 10, -28, 11, -31, 12, -36, 14, -25, 16, -34, 17, -96, 18, -29, 20, -46, 21, -28, 22, -26, 26, -50, 34, 117],
    auth: [0, 39, 2, -52, 5, 72, 6, -63, 7, -67, 8, -59, 9, -39, 11, -58, 12, -45, 13, -45, 14, -52, 16, -63, 18, -35, 19, -37, 20, -76, 22, -49, 23, -33, 24, -39, 25, -30, 26, -49, 27, -26, 28, -38, 32, -27, 33, -42, 34, -116, 35, -25],
    authenticate: [1, -47, 3, -51, 5, 56, 6, -26, 7, -40, 11, -30, 20, -35, 34, -55],
    authentication: [0, -114, 1, -132, 2, -62, 3, -77, 4, -101, 5, 124, 6, -84, 7, -84, 8, -70, 9, -54, 10, -65, 11, -62, 12, -51, 13, -58, 14, -68, 15, -50, 17, -67, 18, -62, 19, -64, 20, -32, 21, -62, 22, -86, 24, -53, 25, -50, 26, -58, 27, -44, 28, -49, 29, -44, 30, -50, 31, -47, 32, -46, 33, -101, 35, -46, 36, -44, 37, -43],
    "authentication failed": [0, -88, 1, -76, 2, -46, 3, -66, 4, -74, 5, 81, 6, -71, 7, -58, 8, -40, 10, -36, 11, -35, 13, -34, 14, -50, 16, 39, 17, -50, 21, -33, 22, -52, 24, -27, 33, -57],
    "authentication required": [0, -66, 1, -90, 2, -71, 3, -36, 4, -50, 5, 87, 6, -41, 7, -40, 8, -31, 9, -31, 10, -35, 11, -28, 12, -33, 13, -29, 14, -29, 15, -27, 16, -62, 17, -46, 18, -37, 19, -42, 20, -42, 21, -36, 22, -50, 23, -34, 24, -30, 25, -33, 26, -40, 27, -33, 28, -34, 29, -34, 30, -40, 31, -34, 32, -35, 33, -65, 34, -40, 35, -33, 36, -33, 37, -34],
    authorized: [0, -105, 1, -56, 2, -74, 3, -107, 4, -69, 5, 66, 6, -73, 7, -48, 8, -26, 9, -31, 10, -51, 11, 33, 12, -40, 14, -55, 16, -83, 17, -83, 19, -42, 20, -83, 21, -52, 22, -56, 23, -46, 24, -43, 26, -56, 28, -61, 30, -30, 33, -51, 34, -101, 36, -25],
    available: [1, 51, 2, -40, 4, -66, 5, -89, 6, -96, 7, -55, 8, -58, 10, -83, 11, -66, 12, -50, 13, -87, 14, -67, 16, -31, 17, -47, 18, -84, 19, -51, 22, -30, 23, -74, 24, -64, 25, -65, 26, -74, 27, -64, 28, -76, 29, -64, 30, -65, 31, -66, 32, -66, 33, -79, 34, -34, 35, -63, 36, -63, 37, -63],
    await: [0, -55, 1, -27, 2, -72, 4, -38, 5, -54, 7, 30, 8, -47, 9, -29, 10, -30, 11, -58, 13, -34, 14, -41, 17, -110, 20, -40, 21, 46, 22, -28, 25, -27, 26, -26, 28, -47, 34, -58],
    backend: [0, -59, 1, -38, 2, -77, 3, -47, 4, 28, 6, -31, 7, -55, 9, 40, 11, -38, 12, -25, 14, -40, 15, -32, 16, -54, 17, -95, 18, -45, 21, -40, 23, -36, 28, -53, 33, -33, 34, -50],
    background: [1, -55, 3, -46, 4, -27, 5, -35, 9, -30, 12, -34, 14, -29, 15, 31, 16, -31, 17, -63, 24, -37, 34, -51],
    backtrace: [2, -27, 6, -25, 7, -35, 8, -48, 9, -39, 11, -42, 12, -31, 13, -27, 14, -36, 16, -30, 20, -43, 24, -35, 26, -33, 34, -62],
    bad: [0, -89, 1, -37, 2, 63, 3, -106, 5, -29, 9, -77, 10, -62, 11, -53, 12, -49, 13, -58, 14, -48, 15, -73, 16, -84, 17, -105, 18, -64, 19, -82, 20, -83, 21, -63, 22, -65, 23, -63, 24, -70, 25, -55, 26, -66, 27, -59, 28, -105, 29, -58, 30, -84, 31, -87, 32, 77, 33, -51, 34, -126, 35, -55, 36, -55, 37, -57],
    base: [0, -77, 1, 33, 4, -40, 5, -42, 6, -34, 9, -29, 10, -32, 11, -41, 12, -58, 13, -41, 14, -25, 18, -26, 19, -25, 20, -48, 21, -34, 22, -35, 23, -31, 24, -31, 28, -43, 33, -25, 34, -81],
    batch: [1, -51, 2, 44, 5, -49, 7, -59, 8, -60, 9, -51, 10, -44, 11, -30, 12, -44, 13, -30, 14, -55, 15, -68, 16, -56, 21, -50, 22, -60, 24, -51, 25, -38, 26, -37, 27, -41, 28, -40, 29, -37, 30, -43, 31, -37, 32, -39, 33, -40, 35, -36, 36, -35, 37, -39],
    "batch size": [1, -40, 2, 34, 4, -51, 7, -33, 8, -47, 9, -33, 10, -31, 11, -27, 12, -31, 14, -26, 15, -53, 16, -38, 20, -38, 21, -30, 22, -34, 23, -34, 25, -28, 27, -27, 28, -30, 29, -28, 30, -32, 31, -28, 32, -29, 35, -26, 36, -27, 37, -30],
    be: [1, 47, 2, 62, 3, -89, 4, -87, 5, -70, 6, -76, 7, -62, 8, -45, 9, -138, 10, -35, 11, -32, 12, -41, 14, -118, 16, -27, 17, -72, 18, -103, 19, -134, 21, -33, 22, -80, 23, -108, 24, -105, 25, -105, 26, -76, 27, -92, 28, -96, 29, -91, 30, -102, 31, -103, 32, -102, 33, -137, 35, -94, 36, -94, 37, -92],
    "be at": [0, -74, 1, 73, 2, -27, 3, -25, 4, -35, 5, -67, 17, -28, 22, -26, 33, -43],
    "be loaded": [2, -36, 4, -53, 5, -68, 7, -26, 10, -43, 12, -44, 16, -47, 20, -47, 21, -44, 33, -29, 34, 58],
    "be set": [0, 39, 1, -47, 2, 50, 3, -44, 4, -54, 5, -59, 7, -32, 8, -43, 10, -35, 11, -50, 12, -34, 13, -26, 16, -36, 17, -32, 19, -29, 20, -59, 21, -42, 22, -31, 26, -25, 28, -30, 32, -25, 34, -152],
    because: [2, -43, 3, -26, 4, -49, 5, -62, 10, -26, 14, -29, 15, -29, 16, -33, 18, -34, 19, -31, 20, -74, 23, -41, 25, -25, 26, -34, 33, -44],
    become: [0, -35, 1, -49, 8, -43, 9, -26, 11, -33, 13, -26, 14, -25, 16, -41, 17, -33, 21, -39, 34, -74],
    been: [0, 35, 1, -52, 5, -38, 6, -87, 10, -49, 17, -52, 18, -32, 19, -27, 20, -53, 21, -62, 22, -39, 23, -25, 24, -29, 26, -28, 34, -68],
    before: [1, -33, 2, -58, 4, -48, 5, -61, 10, 27, 11, -36, 16, -45, 20, -54, 21, -27, 34, -53],
    being: [0, -29, 2, -47, 3, -29, 4, -35, 5, -36, 7, 30, 10, -25, 11, -33, 13, -39, 14, -29, 22, -26, 33, -29],
    billing: [4, -57, 6, -52, 7, -30, 8, -81, 9, -79, 10, -80, 11, -55, 13, -71, 14, -62, 15, -64, 16, -60, 17, -49, 18, -62, 19, -40, 20, -34, 21, -84, 22, -83, 23, -52, 24, -55, 25, -55, 26, -41, 27, -43, 28, -61, 29, -44, 30, -52, 31, -50, 32, -45, 33, -76, 35, -42, 36, -44, 37, -45],
    "billing api": [0, 40, 1, -70, 2, -31, 4, -85, 5, -50, 6, -70, 7, -58, 8, -28, 10, -38, 11, -33, 16, -73, 17, -80, 20, -25, 21, -46],
    "billing failed": [1, 30, 2, -45, 4, -56, 8, -38, 9, -41, 10, -33, 11, -34, 12, -31, 13, -36, 14, -28, 15, -28, 16, -33, 17, -32, 18, -32, 21, -35, 22, -48, 23, -31, 25, -28, 26, -36, 28, -29, 29, -26, 30, -29, 31, -26, 33, -27, 35, -25, 36, -26, 37, -27],
    "billing run": [0, -65, 1, -84, 4, -31, 5, -47, 6, -26, 7, -55, 11, -29, 14, -25, 15, -29, 16, -64, 17, 27, 20, -54, 26, -34, 34, 27],
    bin: [1, -66, 4, -43, 5, -50, 10, -28, 12, -33, 13, -61, 16, -57, 18, -47, 20, -68, 21, -31, 23, -41, 24, -56, 25, -32, 26, -36, 27, -28, 28, -47, 29, -28, 30, -27, 33, -46, 34, -69, 35, -33, 36, -28, 37, -27],
    "bin rails": [0, 36, 1, -52, 2, -28, 3, -41, 5, -30, 11, -38, 14, -34, 16, -43, 17, -50, 21, -36, 22, -26],
    binary: [0, -34, 1, -56, 2, -45, 3, -46, 7, -44, 13, -36, 16, -35, 17, -47, 20, -52, 26, 34, 28, -36, 30, -37, 31, 40, 34, -49],
    bind: [0, -98, 1, -31, 2, -41, 3, -50, 4, -97, 5, -82, 6, -69, 7, -70, 8, -73, 9, -74, 10, -53, 11, -57, 12, -60, 13, -92, 14, -62, 15, -66, 18, -33, 19, -58, 20, -52, 21, 65, 22, 91, 23, -61, 24, -55, 25, -54, 26, -57, 27, -48, 28, -86, 29, -47, 30, -55, 31, -47, 32, -47, 33, -86, 34, -93, 35, -45, 36, -49, 37, -49],
    "bind address": [1, -45, 5, -26, 13, -28, 16, -35, 18, -36, 22, -35, 28, -52, 34, -33],
    "bind to": [1, -59, 2, -49, 3, -30, 4, -35, 7, -33, 8, -40, 10, -26, 13, -39, 16, -26, 17, -40, 20, -58, 22, 39, 23, -25, 34, -37],
    binding: [0, -54, 1, -34, 2, -45, 3, -61, 4, -29, 5, -37, 6, -26, 7, -32, 8, -36, 11, -38, 16, 45, 17, -40, 20, -39, 21, 31, 22, 40, 34, -74],
    bird: [1, 63, 2, -39, 3, -35, 5, -36, 7, -25, 16, -53, 17, 33, 18, -44, 28, -45, 32, -39, 34, -95],
    block: [0, -70, 3, -61, 4, -38, 5, -54, 7, -43, 8, 58, 9, -26, 16, -35, 17, -27, 20, -44, 21, -34, 23, -47, 26, -62],
    body: [0, -48, 1, -66, 3, -30, 4, -33, 5, 56, 6, -25, 10, 42, 11, -100, 12, -42, 14, -29, 16, -50, 17, -32, 18, -37, 20, -75, 22, -87, 27, -25, 29, -31, 34, -78, 35, -26, 36, -26, 37, -26],
    books: [0, -68, 1, -76, 2, -43, 3, -75, 4, -64, 5, -67, 6, -59, 7, -53, 8, -53, 9, -37, 10, -35, 11, -47, 12, -47, 13, -57, 14, -40, 15, -40, 16, -74, 17, -80, 18, -49, 21, -41, 22, -35, 23, -37, 24, -41, 25, -40, 26, -40, 27, -39, 28, -42, 29, -39, 30, -38, 31, -39, 32, -42, 33, -61, 34, 67, 35, -39, 36, -38, 37, -39],
    boot: [1, -58, 2, -67, 3, -53, 8, -62, 9, -39, 10, -50, 12, -31, 13, -40, 14, -63, 15, -33, 17, 64, 18, -35, 21, -77, 22, -57, 24, -33, 27, -34, 28, -51, 30, -41, 31, -26, 32, -29, 33, -48, 34, -46],
    booting: [0, -69, 1, -39, 2, -91, 4, -36, 5, 37, 6, -141, 7, 66, 9, -74, 10, -96, 11, -94, 12, -101, 13, -65, 14, -83, 15, -101, 16, -116, 17, -74, 18, -105, 19, -111, 20, -37, 23, -101, 24, -90, 25, -97, 26, -124, 28, -109, 29, -96, 30, -98, 31, -96, 32, -99, 33, -77, 34, -106, 35, -96, 36, -97, 37, -96],
    bootstrap: [0, -105, 1, -53, 2, -106, 5, -57, 6, -57, 10, -72, 12, -31, 15, -63, 16, -85, 17, -98, 18, -51, 19, -62, 20, -61, 21, -83, 22, -79, 23, -63, 24, -49, 26, -58, 27, -44, 28, -53, 29, -41, 30, -41, 31, -41, 32, -42, 33, -63, 35, -43, 36, -42, 37, -43],
    "bootstrap failed": [0, -32, 6, -39, 7, -29, 8, -48, 9, -43, 10, -50, 11, -33, 13, -28, 14, -32, 16, -34, 17, -37, 19, -27, 20, -36, 23, -30, 26, -25, 34, 58],
    botocore: [1, 37, 2, -42, 3, -45, 4, -46, 5, 28, 6, -38, 7, -48, 10, -30, 11, -43, 12, -26, 14, -30, 16, -58, 20, -29, 26, -36, 34, -56],
    "botocore exceptions": [2, -36, 3, -45, 4, -46, 5, 55, 6, -36, 10, -29, 11, -37, 12, -26, 14, -29, 16, -58, 17, -92, 20, -27, 26, -35, 34, -59],
    broker: [0, -44, 1, -83, 2, -37, 3, 33, 6, -49, 7, -45, 8, -33, 9, -26, 10, -46, 11, -36, 12, -34, 14, -45, 15, -29, 16, -31, 18, -29, 21, -46, 22, -60, 24, -28, 25, -27, 26, -33, 32, -25, 33, -30],
    bucket: [0, -87, 1, 58, 2, 39, 5, -73, 6, -35, 7, 40, 10, -25, 17, -94, 20, -44],
    build: [0, -59, 3, -77, 4, -25, 5, -52, 6, -42, 7, -25, 8, 56, 9, 36, 10, -35, 12, -35, 15, -28, 16, -77, 17, 27, 18, -36, 20, -78, 22, -27, 23, -27, 24, -29, 34, -48],
    built: [1, -54, 2, -45, 6, -31, 9, 49, 11, -27, 13, -31, 16, -44, 20, -37, 21, -35, 26, -28, 34, -93],
    bundle: [1, -88, 2, -79, 5, -44, 7, -66, 8, -69, 9, -46, 10, -52, 11, -40, 13, -25, 14, -33, 17, 33, 18, -42, 19, -36, 21, -49, 22, -25, 23, -25, 26, -26, 28, -56, 33, -33, 34, -108],
    but: [0, -39, 1, 66, 3, -54, 4, -64, 5, -50, 9, 38, 10, -50, 11, -64, 12, -60, 13, -73, 14, -51, 16, -42, 17, -67, 18, -44, 19, -53, 20, -69, 21, -28, 22, -69, 23, -51, 24, -51, 25, -43, 26, -62, 27, -38, 28, -30, 29, -32, 30, -31, 31, -31, 32, -35, 33, 43, 34, -31, 35, -32, 36, -30],
    "but is": [0, -58, 1, 42, 3, -25, 5, -32, 6, -31, 7, 30, 9, -26, 13, -50, 16, -25, 17, -67, 20, -33, 34, -48],
    by: [0, -74, 2, -90, 4, -34, 7, -25, 8, -37, 9, -66, 10, -62, 11, -44, 12, -79, 13, 29, 14, -65, 15, -71, 16, -69, 17, -80, 18, -28, 19, -45, 21, -65, 22, -29, 23, -59, 24, -92, 25, -115, 27, -97, 28, -113, 29, -91, 30, -92, 31, -95, 32, -96, 35, -95, 36, -52, 37, -94],
    "by java": [2, -28, 3, -26, 5, -42, 7, -89, 8, -70, 10, -35, 11, -55, 12, -25, 13, -82, 14, -28, 18, -51, 25, -32, 33, -42, 34, -25],
    "by org": [1, -36, 2, -30, 6, -37, 10, -25, 16, -49, 17, -53, 20, -60, 21, -55, 23, -38, 28, -28, 33, -33, 34, -79],
    "by zero": [0, -34, 1, -64, 2, -26, 3, -70, 4, -50, 5, -54, 6, -53, 7, -62, 8, -49, 9, -34, 12, -52, 13, -54, 14, -38, 16, -62, 17, -50, 18, -34, 19, -52, 20, -64, 21, -30, 22, -33, 23, -41, 24, -28, 25, -29, 26, -89, 27, -29, 33, 26, 34, 58, 35, -26, 37, -27],
    bytes: [0, -58, 2, 78, 3, -73, 4, -80, 5, -81, 6, -69, 7, -107, 8, -29, 10, -55, 11, -60, 12, -63, 13, -27, 14, -49, 19, -74, 20, -63, 21, -54, 22, -72, 23, -64, 24, -53, 25, -65, 26, 39, 27, -50, 28, -57, 29, -48, 30, -58, 31, -58, 32, -49, 33, -80, 34, -70, 35, -50, 36, -48, 37, -50],
    cache: [2, 52, 3, -95, 5, -29, 6, -65, 8, -31, 9, -48, 10, 32, 12, -50, 13, -65, 14, -56, 15, -51, 16, -27, 18, -46, 20, -40, 21, -34, 22, -59, 23, -50, 25, -43, 26, -29, 27, -39, 28, -39, 29, -35, 30, -43, 31, -36, 32, -38, 34, -35, 35, -39, 36, -36, 37, -35],
    call: [2, -85, 3, -29, 4, -34, 5, -57, 6, -62, 7, -45, 8, -30, 9, -35, 10, -60, 11, -108, 13, -38, 14, -44, 15, -82, 16, -58, 17, -51, 18, -47, 19, -46, 20, -37, 21, -96, 22, -66, 24, -42, 25, -35, 27, -43, 28, -135, 29, -77, 30, -77, 31, -77, 32, -80, 33, -100, 36, -77, 37, -50],
    "call last": [1, -41, 2, -64, 3, -40, 4, -60, 5, -47, 6, -47, 7, -34, 9, -29, 10, -50, 11, -95, 14, -25, 15, -75, 16, -29, 17, -56, 18, -38, 19, -36, 20, -26, 21, -72, 22, -59, 24, -26, 25, -25, 26, 30, 27, -35, 28, -130, 29, -71, 30, -71, 31, -71, 32, -72, 33, -80, 35, -115, 36, -71, 37, -47],
    called: [0, -27, 1, -62, 2, -36, 3, -52, 4, -33, 6, -27, 7, -49, 8, -35, 10, -26, 11, -38, 12, -25, 13, -32, 14, -35, 15, -25, 16, 37, 18, -33, 20, -46, 21, -46, 22, -29, 23, -29, 26, -38, 33, -42, 34, -35],
    calling: [0, -52, 1, -46, 2, -46, 3, -48, 4, -27, 7, -50, 8, -25, 13, -27, 17, 27, 18, -28, 20, -34, 34, -43],
    can: [0, -80, 4, -77, 5, -72, 6, -147, 7, -39, 8, -70, 9, -74, 10, -120, 11, -135, 12, -125, 14, -58, 15, -34, 17, 53, 18, -72, 24, -85, 25, -28, 26, -122, 27, -103, 28, -105, 29, -102, 30, -114, 31, -115, 32, -133, 33, -66, 34, -52, 35, -105, 36, -106, 37, -104],
    "can be": [0, -33, 3, -27, 7, -35, 8, -59, 9, -27, 10, -30, 11, -35, 12, -29, 14, -36, 20, -65, 21, -55, 22, -33, 23, -28, 33, -27, 34, -59],
    "can find": [0, -31, 1, 45, 2, 78, 3, -61, 4, -41, 5, -53, 6, -32, 7, -44, 8, -33, 9, -31, 10, -39, 11, -32, 12, -28, 13, -29, 14, -36, 15, -40, 16, 39, 18, -26, 19, -49, 20, -48, 21, -34, 22, -42, 23, -31, 24, -25, 25, -36, 26, -25, 32, -26, 33, -41, 36, -26],
    "can start": [0, -41, 2, -44, 3, -62, 5, -36, 8, -25, 12, -34, 16, -25, 17, -41, 22, -27, 25, 41, 26, -25, 34, -45],
    cannot: [0, -69, 1, -67, 2, -85, 3, -65, 4, -51, 6, -61, 7, -25, 8, -36, 9, -32, 10, -111, 11, -25, 12, -115, 14, -88, 15, -147, 16, 34, 17, -39, 19, -70, 21, -109, 22, -72, 23, -117, 24, -63, 25, -36, 27, -108, 28, -80, 29, -99, 31, -27, 32, -115, 33, -89, 35, -103, 36, -98, 37, -101],
    "cannot be": [1, -29, 2, 64, 4, -52, 6, -48, 8, -59, 9, -48, 10, -39, 11, -56, 12, -50, 13, -60, 14, -27, 15, -43, 16, -88, 17, -68, 18, -55, 19, -49, 21, -44, 22, -41, 23, -29, 24, -39, 25, -43, 26, -76, 27, -34, 28, -43, 29, -36, 30, -45, 31, -45, 32, -34, 33, -28, 34, -81, 35, -35, 36, -36, 37, -35],
    "cannot connect": [2, -37, 3, 40, 5, -52, 7, -39, 8, -35, 16, -26, 17, -31, 20, -32, 34, -61],
    "cannot create": [1, 39, 2, -59, 4, -37, 6, -32, 7, -39, 8, -99, 11, -31, 13, -66, 15, -31, 16, -69, 17, -39, 18, -62, 23, -26, 28, -66, 30, -27, 31, -31, 34, 40],
    "cannot execute": [0, -70, 2, -28, 5, -26, 11, -31, 16, -31, 17, -30, 22, -28, 28, -44, 30, 28, 31, 41, 34, -35],
    "cannot find": [0, -52, 1, -69, 3, -47, 5, -35, 6, -31, 7, -25, 11, -27, 16, 67, 17, -41, 20, -30, 24, -28, 34, -81],
    "cannot get": [0, -34, 1, -31, 4, -25, 16, -39, 17, 72, 20, -36, 21, -32, 26, -41, 34, -110],
    "cannot load": [1, -35, 2, -27, 3, -67, 7, -37, 16, 49, 20, -30, 34, -66],
    "cannot open": [1, -56, 2, -37, 3, -48, 4, -31, 11, -26, 15, -25, 18, 55, 22, -27, 24, -28, 34, -53],
    "cannot reach": [0, -49, 1, -85, 3, 58, 4, 40, 5, 30, 17, -92, 21, -34, 22, -41, 33, -31],
    cart: [0, -43, 1, -32, 2, -28, 3, -31, 4, -51, 5, -31, 7, -37, 9, -25, 10, -34, 11, -34, 12, -31, 14, -30, 16, -39, 17, -48, 19, -25, 21, -40, 24, -28, 28, -29, 32, -25, 34, 48, 35, -25],
    "cart 0ms": [0, -37, 1, -33, 2, -26, 3, -29, 4, -49, 5, -30, 7, -36, 9, -25, 10, -33, 11, -32, 12, -31, 14, -27, 16, -35, 17, -47, 21, -39, 24, -26, 28, -28, 33, -33, 34, 54],
    case: [0, -47, 1, -26, 2, -64, 3, -35, 4, -29, 5, -65, 8, -33, 9, -60, 10, -47, 11, -33, 12, -67, 13, -49, 14, -57, 15, -37, 16, -33, 18, -48, 19, -43, 22, -46, 23, -56, 24, -56, 25, -62, 26, 45, 27, -56, 28, -43, 29, -35, 30, -36, 31, -36, 32, -38, 33, -40, 35, -50, 36, -35, 37, -48],
    cause: [0, -50, 1, -64, 2, -61, 3, 90, 5, -28, 10, -88, 11, -72, 12, -57, 14, -66, 15, -53, 16, -85, 17, -65, 18, -55, 19, -84, 20, -52, 22, -69, 23, -29, 24, -78, 25, -49, 26, -59, 27, -46, 28, -57, 29, -45, 30, -43, 31, -46, 32, -47, 33, -50, 34, -102, 35, -46, 36, -45, 37, -45],
    "cause error": [0, -105, 1, -68, 4, 35, 6, 34, 10, -29, 11, -33, 16, -33, 19, -40, 20, -45, 21, -37, 23, -31, 24, -40, 34, -75],
    "cause undefined": [0, 40, 2, -32, 3, 38, 5, -57, 6, -81, 7, -67, 8, -46, 9, -34, 10, -35, 11, -31, 12, -25, 13, -32, 14, -33, 15, -33, 16, -51, 17, -44, 18, -32, 19, -30, 20, -32, 21, -45, 22, -30, 23, -33, 24, -32, 25, -30, 26, -28, 27, -29, 28, -28, 29, -30, 30, -29, 31, -29, 32, -31, 33, -26, 34, -71, 35, -29, 36, -29, 37, -29],
    caused: [0, -42, 1, -43, 2, -97, 9, -67, 10, -72, 11, -28, 12, -66, 14, -33, 15, -65, 16, -34, 17, -33, 18, -66, 20, -54, 21, -33, 23, -33, 24, -70, 25, -62, 26, -39, 27, -54, 28, -63, 29, -54, 30, -53, 31, -54, 32, -54, 33, -90, 34, -76, 35, -56, 36, -60, 37, -53],
    "caused by": [0, -42, 1, -43, 2, -97, 9, -67, 10, -72, 11, -28, 12, -66, 14, -33, 15, -65, 16, -34, 17, -31, 18, -83, 20, -54, 21, -33, 23, -33, 24, -70, 25, -62, 26, -39, 27, -54, 28, -63, 29, -54, 30, -53, 31, -54, 32, -54, 33, -90, 34, -76, 35, -56, 36, -60, 37, -53],
    cc: [0, -44, 3, -54, 4, -39, 5, -35, 6, -29, 7, -33, 9, -29, 10, -27, 12, -28, 14, -33, 16, -38, 17, -35, 18, -37, 23, -27, 25, -27, 33, -25, 34, -62],
    cd: [0, -73, 1, -96, 2, -75, 3, -51, 4, -57, 5, -50, 7, -45, 8, -34, 10, -26, 16, -48, 17, 62, 18, -32, 19, -69, 20, -71, 21, -35, 22, -47, 28, -43, 30, -36, 31, -31, 32, -53, 34, -75],
    certificate: [0, -91, 1, -59, 3, -92, 4, -46, 5, -48, 6, 85, 7, -50, 8, -46, 11, -41, 13, -45, 14, -41, 16, -68, 18, -33, 23, -31, 24, -36, 26, -33, 34, -57],
    cfg: [0, -65, 2, -37, 3, -80, 4, 49, 5, -61, 6, -66, 8, -29, 10, -59, 11, -38, 14, -31, 15, -29, 16, -49, 17, -28, 19, -50, 20, -57, 22, -26, 23, -31, 24, -30, 34, -53],
    character: [0, -88, 1, 57, 2, -42, 3, -43, 5, -43, 6, -26, 11, -32, 16, -30, 17, -45, 20, -39, 21, -28, 24, -32, 34, -51],
    check: [0, -51, 1, -29, 3, -44, 4, -76, 6, -60, 10, -49, 11, -48, 13, -56, 14, -25, 16, -36, 18, -54, 19, -52, 21, -36, 22, -50, 23, -50, 24, -34, 25, -33, 26, -62, 27, -27, 28, -28, 29, -25, 30, -30, 31, -27, 32, -30, 33, -37, 34, -40, 35, -26, 36, -25, 37, -26],
    checking: [0, -28, 1, -41, 2, -26, 3, -38, 5, -53, 6, -26, 7, 56, 8, -26, 11, -50, 13, -41, 17, -50, 34, -33],
    chown: [1, -32, 2, -32, 5, -36, 7, -35, 11, -31, 16, -35, 17, -41, 20, 28, 33, -30],
    circular: [0, -133, 1, -57, 3, -93, 4, -53, 5, -44, 6, 111, 7, -48, 10, -44, 16, -29, 17, -45, 19, -38, 20, -42, 22, -26, 23, -29, 24, -36],
    cjs: [0, -47, 1, -66, 3, -27, 5, -33, 6, -62, 17, -37, 34, 42],
    class: [2, -47, 3, -36, 8, -45, 10, -42, 15, -27, 16, 41, 20, -36, 21, -25, 22, -34, 23, -28, 33, -38],
    classnotfoundexception: [0, -42, 1, -45, 3, -44, 4, -36, 16, 73, 20, -34, 26, -52, 34, -55],
    cli: [0, 36, 1, -49, 3, -32, 4, -30, 5, -26, 11, -41, 13, -34, 16, -37, 17, -29, 21, -40, 22, -26],
    client: [1, -78, 2, -28, 4, -43, 5, 36, 7, -95, 8, -49, 9, -64, 12, -44, 13, -85, 14, -80, 15, -40, 16, -81, 17, -85, 18, -52, 19, -69, 20, -77, 21, -80, 22, -82, 23, -75, 24, -81, 25, -55, 26, -74, 27, -53, 28, -57, 29, -51, 30, -50, 31, -51, 32, -52, 33, -66, 34, -25, 35, -50, 36, -50, 37, -52],
    clients: [0, -39, 6, -45, 7, -49, 8, -36, 13, -26, 14, -36, 16, -35, 20, -43, 21, -31, 24, -28, 28, -37, 34, -35],
    closed: [1, -28, 2, -45, 3, -40, 6, -27, 7, -35, 8, -49, 11, -32, 12, -28, 13, -43, 14, -34, 15, -39, 17, -37, 20, -30, 22, -28, 23, -28, 26, -34],
    closing: [1, -50, 2, -48, 3, 32, 5, -52, 6, -36, 8, -59, 13, -38, 14, -27, 17, -42, 18, -28, 19, -30, 21, -32, 22, -40, 25, -28, 26, -27],
    cluster: [2, -49, 3, -49, 5, -72, 7, -31, 8, 36, 10, -60, 13, -79, 15, -47, 16, -109, 17, -59, 18, -42, 19, -34, 20, -59, 21, -78, 22, -46, 24, -29, 25, -31, 26, -60, 28, -30, 32, -28, 33, -47, 34, -71],
    code: [0, 29, 1, -73, 2, -80, 3, -31, 4, 35, 5, 56, 7, -98, 8, -116, 9, -109, 12, -103, 13, -102, 14, -33, 15, -86, 17, -99, 18, -122, 19, -64, 21, -50, 22, -55, 23, -37, 24, -39, 25, -141, 26, -122, 27, -130, 29, -119, 30, -117, 31, -120, 32, -131, 33, -63, 34, -82, 35, -128, 36, -123, 37, -121],
    "code econnrefused": [0, -98, 1, -55, 2, -25, 3, 65, 4, -42, 5, -40, 6, -52, 7, -39, 11, -27, 16, -42, 17, -49, 20, -28, 21, -53, 22, -33, 24, -36, 34, -31],
    "code enoent": [0, -65, 1, -90, 2, -74, 3, -41, 4, -82, 5, -60, 6, -47, 7, -34, 8, -40, 11, -52, 13, -36, 14, -46, 16, -72, 19, -31, 20, -73, 21, -45, 22, -35, 23, -29, 24, -78, 26, -43, 28, 94, 33, -27, 34, -76],
    "code enotfound": [0, -34, 1, -41, 3, -74, 4, 67, 5, -32, 6, -86, 16, -30, 19, -33, 34, -32],
    "code module_not_found": [0, -109, 1, -82, 3, -39, 4, -54, 5, -42, 6, -98, 7, -29, 10, -34, 16, 110, 17, -31, 19, -31, 20, -37, 23, -29, 24, -33, 34, -95],
    collection: [0, -48, 2, 34, 4, -51, 5, -31, 6, -36, 7, -37, 10, -34, 13, -33, 15, -26, 16, 45, 17, 34, 19, -45, 20, -34, 21, -34, 23, -30, 25, -31, 27, -27, 28, -25, 29, -27, 30, -27, 31, -26, 34, -66, 35, -27, 36, -30, 37, -27],
    column: [0, -73, 1, 25, 2, -77, 3, -56, 4, -54, 5, -46, 6, -32, 7, 112, 8, -51, 9, -33, 10, -35, 12, -27, 13, -44, 14, -42, 15, -46, 16, -70, 17, -99, 18, -30, 20, -66, 21, -51, 22, -49, 23, -29, 24, -51, 25, -25, 26, -32, 27, -25, 28, -39, 30, -27, 31, -29, 32, -28, 33, -46, 34, -113],
    "column undefined": [0, -34, 1, -70, 6, -26, 7, 41, 11, 36, 16, -32, 17, -30, 20, -36, 22, -25, 34, -55],
    com: [1, -65, 2, -61, 3, -56, 4, -79, 6, -50, 7, -34, 9, -38, 10, -27, 11, -70, 13, -45, 14, -96, 17, -59, 19, -59, 20, -39, 21, -105, 22, -52, 23, -28, 24, -77, 25, -74, 26, -44, 27, -63, 28, -73, 29, -63, 30, -67, 31, -65, 32, -71, 33, 38, 34, -51, 35, -66, 36, -64, 37, -64],
    "com acme": [2, -58, 3, -38, 4, -80, 7, -45, 8, -62, 9, -39, 10, -49, 11, -56, 12, -38, 13, -62, 14, -39, 15, -49, 21, -44, 22, -58, 23, -57, 24, -36, 25, -40, 27, -28, 28, -29, 29, -29, 30, -32, 31, -30, 32, -34, 33, -51, 34, -26, 35, -29, 36, -26, 37, -29],
    command: [0, -34, 1, -43, 2, 41, 3, -57, 4, -128, 6, -81, 7, -90, 10, -103, 12, -64, 13, -34, 16, -30, 17, -51, 18, -80, 19, -27, 20, -57, 21, -27, 22, -73, 23, -72, 24, -69, 25, -56, 26, -72, 27, -45, 29, -43, 30, -74, 31, -53, 32, -60, 34, -75, 35, -45, 36, -44, 37, -42],
    "command line": [1, -39, 2, 47, 3, -56, 5, -35, 7, -47, 8, -54, 9, -31, 11, -43, 13, -27, 15, 37, 16, -63, 19, -25, 20, -34, 21, -44, 24, -27, 32, -26, 34, -33],
    common: [0, -38, 2, -33, 10, -50, 11, 26, 15, -34, 16, -40, 17, -26, 18, -35, 19, -36, 20, -84, 21, -61, 22, -28, 24, -30, 26, -34, 33, 35, 34, -42],
    complete: [0, -70, 2, 29, 5, -48, 11, -44, 13, -40, 14, -27, 17, -46, 20, -45, 26, -32, 34, -31],
    completed: [1, -38, 2, -36, 4, -40, 5, -28, 9, -27, 11, -29, 15, -28, 17, -32, 22, -28],
    component: [0, -44, 1, 30, 2, -47, 4, -70, 5, -45, 7, -33, 10, -47, 11, -29, 17, -75, 20, -32, 21, -32, 28, -33, 34, -66],
    conf: [0, -79, 2, -146, 3, -31, 4, -27, 5, -39, 6, -73, 7, -47, 9, -79, 10, -84, 11, -112, 12, -72, 14, -89, 15, -93, 16, -38, 18, -33, 19, -42, 21, -34, 22, -59, 23, -75, 24, -86, 25, -69, 26, -73, 27, -65, 28, -38, 29, -59, 30, -94, 31, -65, 32, -112, 33, -74, 35, -65, 36, -60, 37, -60],
    "conf line": [1, 58, 17, -67, 20, -35],
    config: [0, 26, 1, 51, 2, -54, 3, -60, 4, -69, 5, -99, 6, -108, 7, -135, 8, -41, 9, -130, 10, -91, 11, -97, 12, -128, 13, -93, 14, -100, 15, -50, 16, -129, 17, 41, 18, -123, 19, -45, 20, -60, 21, -82, 22, -82, 23, -123, 25, -114, 26, -134, 27, -104, 28, -171, 29, -99, 30, -112, 31, -109, 32, -121, 33, -95, 34, -236, 35, -107, 36, -102, 37, -98],
    "config file": [0, -162, 3, -28, 5, -64, 6, -32, 7, -47, 9, -26, 10, -39, 11, -37, 13, -60, 14, -29, 16, -55, 18, -30, 19, -49, 20, -86, 21, -50, 22, -31, 23, -25, 24, -46, 28, -25, 30, -25, 34, -69],
    "config key": [0, 65, 1, 44, 2, -41, 3, -85, 4, -25, 5, -28, 6, -27, 7, -34, 8, -29, 15, -33, 17, -47, 19, -27, 20, -26, 25, -26, 34, -63],
    "config server": [1, -58, 2, -42, 3, 27, 6, -67, 7, -42, 8, -32, 10, -57, 11, -39, 14, -32, 16, -45, 17, -66, 20, -26, 21, -40, 24, -32, 28, -26],
    configs: [1, 32, 2, -43, 3, -94, 4, -40, 5, -55, 6, -40, 7, -42, 8, -31, 11, -47, 12, -48, 14, -40, 16, -63, 17, -36, 19, -27, 23, -26, 26, -53, 27, -30, 28, -27, 34, 59],
    configuration: [0, 39, 1, 60, 2, -118, 3, -47, 4, -32, 5, -102, 7, -111, 8, -110, 9, -77, 10, -102, 11, -70, 12, -51, 13, -76, 14, -77, 16, -116, 17, -39, 18, -79, 20, -36, 21, -43, 22, -106, 23, -81, 24, -81, 25, -74, 26, -74, 27, -68, 28, -90, 29, -67, 30, -70, 31, -70, 32, -80, 33, -104, 34, -100, 35, -68, 36, -71, 37, -67],
    "configuration error": [7, -31, 8, -52, 16, -25, 17, -48, 20, -44, 21, -34, 24, -27, 34, -74],
    "configuration file": [0, -48, 2, -26, 3, -61, 4, -43, 5, -53, 6, -36, 8, -74, 9, -43, 10, -35, 11, -45, 12, -30, 13, -63, 14, -38, 16, -51, 18, -44, 19, 38, 20, -38, 22, -34, 23, -35, 24, -52, 25, -29, 26, -34, 27, -29, 28, -35, 29, -29, 30, -29, 31, -29, 32, -35, 33, -30, 34, -44, 35, -29, 36, -29, 37, -29],
    "configuration from": [0, 54, 3, -53, 4, -50, 5, -39, 8, -30, 17, -89, 22, -28, 34, -26],
    configurationerror: [0, 61, 1, 58, 3, -111, 4, -84, 5, -64, 6, -49, 7, -61, 10, -37, 17, -65, 26, -28, 28, -49, 34, -110],
    configurations: [0, 54, 1, 96, 2, -73, 3, -71, 4, -56, 5, -57, 6, -56, 7, -31, 8, -53, 9, -60, 10, -41, 11, -29, 12, -41, 13, -45, 14, -41, 15, -63, 16, -68, 17, -73, 18, -41, 19, -50, 20, -62, 21, -50, 22, -56, 23, -34, 24, -35, 25, -40, 26, -47, 27, -41, 28, -44, 29, -41, 30, -40, 31, -41, 32, -43, 33, -47, 34, -100, 35, -41, 36, -41, 37, -41],
    configure: [2, -62, 3, -61, 4, -29, 5, -42, 6, -26, 7, -31, 8, -53, 9, -34, 12, -29, 15, -39, 16, -39, 19, -30, 23, -25, 26, -27, 28, -27, 34, -76],
    configured: [1, 76, 2, -62, 3, -49, 4, -36, 5, -65, 6, -107, 7, -30, 9, -61, 10, -67, 11, -82, 14, -54, 15, -53, 16, -60, 17, 69, 18, -56, 19, -65, 20, -80, 22, -81, 23, -61, 24, -36, 25, -38, 26, -46, 27, -35, 28, -56, 29, -35, 30, -32, 31, -41, 32, -45, 33, -72, 34, -141, 35, -36, 36, -37, 37, -33],
    conn: [0, -26, 1, -60, 2, -38, 3, 38, 6, 26, 7, -61, 8, -41, 10, -25, 11, -27, 13, -33, 14, -26, 16, -44, 20, -30, 22, -25, 33, -27, 34, -47],
    connect: [0, -30, 1, -82, 2, -59, 3, 147, 4, -43, 5, -51, 6, -40, 7, -64, 8, -64, 9, -108, 10, -91, 11, -42, 12, -117, 13, -127, 15, -97, 16, -130, 17, -49, 18, -108, 19, -114, 20, -116, 21, -62, 22, -55, 23, -117, 24, -49, 25, -96, 26, -136, 27, -89, 28, -104, 29, -89, 30, -91, 31, -91, 32, -95, 33, -107, 34, -121, 35, -90, 36, -89, 37, -87],
    "connect connection": [1, -27, 3, 35, 4, -61, 6, -57, 10, -33, 16, -40, 20, -55, 21, -30, 22, -34, 33, -30, 34, -74],
    "connect econnrefused": [0, -60, 1, -78, 2, -85, 3, 142, 4, -127, 5, -92, 6, -171, 7, -64, 8, -75, 9, -59, 10, -66, 11, -66, 12, -55, 13, -64, 14, -57, 15, -53, 16, -50, 17, -35, 18, -58, 19, -71, 20, -56, 21, -51, 22, -77, 23, -66, 25, -58, 26, -59, 27, -56, 28, -58, 29, -55, 30, -54, 31, -55, 32, -57, 33, -55, 34, -89, 35, -57, 36, -54, 37, -55],
    "connect to": [0, -56, 1, -76, 2, -90, 3, 68, 6, -50, 7, -29, 8, -46, 9, -51, 10, -79, 11, -68, 12, -63, 13, -72, 15, -42, 16, -60, 17, -41, 18, -46, 19, -54, 20, -91, 23, -50, 24, -41, 25, -36, 26, -80, 27, -26, 28, -42, 29, -26, 30, -28, 31, -30, 32, -34, 33, -50, 34, -35, 35, -27, 36, -29, 37, -26],
    connected: [0, -81, 3, -72, 4, -36, 5, -68, 6, -34, 7, 48, 10, -25, 11, -28, 16, -33, 17, -53, 22, 36],
    "connected to": [0, -52, 1, -87, 2, -45, 3, -68, 4, -26, 5, -77, 6, -27, 7, 40, 11, -25, 16, -27, 17, -35, 22, 43],
    connectexception: [1, -48, 3, 51, 4, -37, 5, -39, 6, -48, 7, -26, 8, -28, 20, -60, 21, -29, 22, -31, 26, -30, 34, -39],
    connecting: [1, -54, 2, -38, 5, -66, 7, -48, 8, -39, 10, -48, 11, -70, 12, -37, 13, -35, 15, -29, 18, -30, 19, -35, 21, -97, 23, -34, 24, -31, 34, -35],
    "connecting to": [1, -35, 2, -54, 4, 25, 5, -63, 7, -44, 8, -29, 10, -45, 11, -69, 12, -36, 15, -25, 18, -27, 19, -34, 21, -94, 23, -31, 24, -28, 34, -27],
    connection: [0, -77, 1, -47, 2, -48, 3, 80, 4, -36, 7, -75, 8, -137, 9, -113, 10, -79, 11, -55, 12, -106, 13, -105, 15, -103, 16, -38, 17, -57, 18, -109, 19, -106, 20, -46, 21, -54, 22, -25, 23, -71, 24, -55, 25, -85, 26, -45, 27, -80, 28, -130, 29, -78, 30, -97, 31, -80, 32, -80, 33, -77, 34, -90, 35, -79, 36, -85, 37, -80],
    "connection error": [1, -47, 2, -26, 11, -29, 14, -28, 20, -26, 24, -26, 34, -44],
    "connection refused": [0, -38, 1, -89, 2, -32, 3, 79, 4, -95, 5, -53, 6, -121, 7, -69, 8, -76, 9, -71, 10, -45, 11, -63, 12, -73, 13, -69, 14, -33, 15, -69, 16, -68, 17, -37, 18, -68, 19, -76, 20, -36, 21, -95, 22, -65, 23, -53, 24, -29, 25, -58, 27, -56, 28, -92, 29, -55, 30, -64, 31, -56, 32, -56, 33, -67, 34, -63, 35, -56, 36, -59, 37, -57],
    "connection to": [0, -57, 2, -42, 4, -50, 8, -50, 9, -35, 10, -35, 11, -26, 12, -27, 13, -44, 16, -50, 17, -93, 20, -32, 24, -29, 26, -26, 34, -28],
    connectionerror: [0, -165, 1, -65, 2, -67, 3, 42, 5, -66, 7, -96, 8, -75, 9, -62, 10, -59, 11, -58, 12, -63, 13, -57, 14, -67, 15, -62, 16, -102, 18, -58, 19, -79, 21, -79, 23, -54, 24, -56, 25, -52, 27, -52, 28, -57, 29, -51, 30, -50, 31, -51, 32, -49, 33, -58, 34, -55, 35, -51, 36, -55, 37, -52],
    "connectionerror connect": [0, -103, 1, -87, 3, 68, 4, -48, 5, -30, 6, -42, 7, -34, 8, -25, 16, -34, 17, -50, 34, -60],
    connections: [0, -59, 1, -41, 3, 36, 4, -102, 5, -64, 7, -86, 8, -50, 9, -34, 10, -44, 11, -44, 12, -37, 13, -34, 14, -34, 15, -27, 17, -25, 20, -29, 21, 30, 23, -32, 24, -29, 26, -31, 34, -31],
    connector: [0, -44, 2, -27, 3, -47, 6, -29, 7, 51, 17, -38, 20, -32, 26, -34, 34, -54],
    constraint: [0, -34, 1, -70, 6, -26, 7, 41, 11, 36, 16, -32, 17, -30, 20, -36, 22, -25, 34, -55],
    "constraint undefined": [0, -34, 1, -70, 6, -26, 7, 41, 11, 36, 16, -32, 17, -30, 20, -36, 22, -25, 34, -55],
    consumer: [0, -47, 2, -48, 3, 31, 5, -60, 6, -66, 8, -41, 9, -35, 10, -31, 11, -46, 12, -34, 13, -26, 14, -48, 15, -40, 17, -77, 19, -26, 20, -38, 21, -42, 22, -33, 26, -30, 27, -33, 30, -29, 32, -26, 33, -25, 34, 29],
    contact: [0, -39, 2, -69, 3, 54, 4, -53, 5, -56, 6, -37, 7, -32, 8, -34, 9, -31, 10, -38, 12, -27, 13, -30, 14, -36, 15, -45, 16, -52, 17, -48, 18, -31, 19, -41, 20, -40, 22, -40, 23, -43, 24, -40, 25, -34, 26, -27, 29, -25, 31, -27, 33, -38, 34, -86, 35, -25, 36, -32],
    container: [1, -50, 4, -37, 5, -30, 6, -53, 7, -25, 10, -30, 12, -26, 14, -53, 19, -26, 23, -32, 24, -27, 25, -28, 30, -35, 33, -32, 34, -49],
    "container starting": [0, -44, 2, 37, 6, -27, 16, -31, 17, -32, 22, -31, 34, -56],
    contains: [0, -27, 3, -50, 4, -29, 5, -44, 13, -39, 14, -26, 17, -31, 20, -62, 22, -29],
    context: [2, -54, 5, -59, 6, -30, 10, -39, 11, -33, 12, -30, 13, -49, 15, -32, 16, -60, 17, -38, 18, -32, 19, -36, 20, -63, 21, -52, 22, -26, 23, -29, 24, -32, 33, -34],
    "context deadline": [0, -28, 1, -70, 2, -30, 3, 31, 5, -36, 6, -37, 7, -33, 10, -28, 11, -30, 13, -28, 16, -32, 17, -37, 20, -27, 21, -31, 22, -27],
    control: [0, -88, 4, -35, 5, -38, 10, 49, 11, -25, 16, 33, 17, -33, 18, -37, 20, -25, 22, -26, 28, -39],
    core: [0, -35, 1, -64, 2, -44, 4, -48, 5, -79, 6, -85, 10, -57, 11, -31, 14, -78, 15, -77, 17, -70, 18, -78, 19, -73, 20, -47, 21, -37, 22, -78, 23, -78, 25, -65, 26, -73, 27, -61, 28, -56, 29, -47, 30, -57, 31, -50, 32, -58, 33, -32, 34, -28, 36, -50, 37, -50],
    "core exceptions": [0, -26, 2, -32, 3, 44, 5, -53, 7, -46, 8, -79, 12, -38, 13, -39, 14, -35, 16, 27, 17, -47, 20, -42, 21, -34, 24, -30, 26, -36, 34, -69],
    corrupt: [0, -67, 1, -66, 2, 33, 3, -34, 5, -63, 6, -25, 7, 51, 11, -51, 13, -25, 14, -26, 16, -59, 20, -32, 24, -28],
    could: [1, -56, 2, -32, 3, -30, 4, -41, 5, -58, 7, -69, 8, -34, 9, -29, 11, -92, 12, -39, 13, -58, 14, -80, 15, -84, 18, -52, 19, -32, 20, -89, 22, -78, 23, -47, 24, -84, 25, -69, 26, -27, 27, -64, 28, -49, 29, -66, 30, -91, 31, -66, 32, -65, 33, -51, 34, -50, 35, -69, 36, -42, 37, -65],
    "could not": [0, -52, 1, -58, 2, -26, 3, -30, 4, -41, 5, -58, 7, -58, 8, -34, 9, -29, 11, -92, 12, -39, 13, -58, 14, -80, 15, -83, 18, -52, 19, -32, 20, -83, 22, -74, 23, -47, 24, -84, 25, -69, 26, -27, 27, -64, 28, -49, 29, -66, 30, -91, 31, -66, 32, -65, 33, -51, 34, -50, 35, -69, 36, -42, 37, -65],
    couldn: [1, -29, 2, -44, 3, -52, 5, -28, 6, -31, 7, -29, 9, -25, 10, -27, 11, -27, 13, -39, 14, -27, 15, -25, 16, -49, 17, -67, 21, -41, 34, 26],
    crash: [2, -48, 3, -30, 4, -48, 5, -41, 6, -56, 8, -31, 9, -33, 10, -29, 11, -45, 12, -27, 13, -27, 14, -30, 15, -31, 22, -28, 33, -30],
    create: [0, -78, 3, -30, 4, -66, 5, -77, 7, -47, 9, -39, 10, -78, 12, -46, 13, -43, 14, -83, 16, -84, 17, -57, 20, 44, 24, -72, 26, -41, 27, -53, 28, -97, 29, -56, 30, -86, 31, -65, 32, -74, 33, -66, 34, -77, 35, -57, 36, -61, 37, -55],
    "create directory": [1, 44, 3, -30, 8, -77, 13, -49, 16, -42, 17, -46, 18, -37, 19, -56, 25, -27, 34, 70],
    "create table": [1, -61, 3, -48, 4, -27, 5, -28, 8, 60, 13, -30, 20, -30, 21, -28, 34, -49],
    created: [1, -44, 2, -53, 6, -60, 9, -73, 11, -29, 12, -51, 14, -73, 16, -82, 17, -32, 18, -58, 19, -66, 20, -50, 22, -71, 23, -62, 24, -59, 25, -60, 26, 70, 27, -39, 28, -57, 29, -39, 30, -38, 31, -45, 32, -47, 34, -93, 35, -39, 36, -46, 37, -39],
    "created by": [0, -67, 1, -73, 2, -62, 3, -85, 4, -48, 5, -83, 6, -45, 7, -74, 8, -54, 9, -53, 10, -57, 11, -60, 12, -28, 13, -62, 14, -57, 15, -55, 16, -52, 17, -76, 18, -45, 19, -48, 20, -63, 21, -66, 22, -51, 23, -42, 24, -42, 25, -46, 26, 56, 27, -29, 28, -47, 29, -30, 30, -28, 31, -34, 32, -34, 34, -113, 35, -28, 36, -35, 37, -29],
    creating: [1, -25, 2, -28, 6, -37, 7, -30, 8, -45, 16, -35, 17, -33, 22, -43],
    creation: [1, 57, 2, -25, 3, -80, 4, -78, 5, -55, 6, -78, 8, -31, 9, -59, 10, -58, 11, -61, 12, -29, 13, -59, 14, -36, 15, -37, 16, -110, 17, 87, 18, -49, 19, -63, 20, -77, 21, -67, 22, -61, 23, -53, 24, -42, 25, -45, 26, -43, 27, -28, 28, -46, 29, -30, 30, -28, 31, -29, 32, -26, 33, -27, 34, -95, 35, -29, 36, -29, 37, -29],
    credentials: [0, 70, 2, -55, 3, -60, 4, -60, 5, 68, 6, -53, 7, -57, 8, -30, 9, -28, 10, -35, 11, -26, 12, -36, 13, -37, 16, -81, 17, -79, 18, -31, 20, -27, 21, -49, 26, -32, 33, -34, 34, -81],
    critical: [2, -72, 4, -78, 6, -60, 7, -49, 9, -49, 10, -48, 11, -41, 12, -37, 14, -55, 15, -38, 18, -32, 19, -33, 20, -66, 21, -73, 23, -37, 24, -42, 25, -27, 26, -29, 28, -33, 31, -25, 32, -25, 33, -42, 34, -37, 35, -25, 36, -28, 37, -25],
    css: [0, -58, 1, -74, 2, -65, 3, -27, 4, -25, 5, -44, 6, -33, 7, -49, 8, -27, 9, -39, 11, -31, 15, -25, 16, -47, 17, 52, 20, -26, 26, -25, 33, -28, 34, 65],
    csv: [1, -25, 3, -43, 5, -35, 7, -25, 11, -40, 17, 81, 22, -52, 23, -38, 26, -41, 34, -54],
    curl: [1, -90, 2, -68, 7, -66, 8, -42, 9, -31, 10, -29, 11, -46, 12, -50, 14, -39, 15, -27, 16, -53, 17, -71, 18, -26, 19, -55, 20, -40, 21, -65, 22, -35, 24, -27, 26, -30, 30, -32, 32, -31, 33, -34],
    currency: [0, -79, 1, -74, 3, -59, 4, -26, 5, -43, 6, -84, 7, -39, 16, -59, 17, -38, 23, -25, 24, -25, 34, 65],
    current: [0, -105, 1, -35, 2, -69, 4, -50, 5, -58, 8, -86, 9, -49, 10, -31, 13, -44, 16, -73, 17, -44, 18, -39, 19, -40, 20, -71, 22, -29, 23, -50, 24, -52, 25, -44, 26, -62, 27, -27, 28, -35, 33, -37, 34, -97, 35, 39, 37, -25],
    currently: [2, -44, 6, -26, 8, -58, 12, -25, 15, -31, 17, -52, 20, -26, 21, -31, 23, -28, 33, 40, 34, -73],
    customers: [0, -54, 1, -58, 2, -55, 3, -83, 4, -55, 5, -50, 6, -46, 8, -41, 9, -34, 10, -38, 11, -39, 12, -35, 13, -38, 14, -36, 15, -34, 16, -48, 17, -71, 18, -30, 19, -42, 20, -61, 21, -42, 22, -46, 23, -28, 24, -29, 25, -32, 26, -50, 31, -26, 32, -32, 33, -40, 34, 60],
    daemon: [0, -51, 1, -80, 4, -46, 5, -51, 6, -39, 8, -27, 9, -28, 10, -33, 12, -39, 13, -40, 14, -28, 15, 38, 16, -61, 19, -43, 20, -48, 23, -35, 24, -25, 25, 35, 26, -30, 28, 47, 30, -28, 33, -25, 34, -83],
    data: [0, -91, 1, -63, 5, -54, 8, 54, 9, -101, 10, -45, 11, -44, 12, -67, 15, -90, 16, -76, 18, -91, 20, -37, 21, -150, 22, -106, 23, -28, 24, -36, 25, -77, 26, -91, 27, -55, 28, -94, 29, -52, 30, -76, 31, -27, 32, -66, 33, -97, 34, -44, 35, -56, 36, -52, 37, -52],
    "data directory": [0, -32, 2, -31, 3, -37, 4, -28, 11, -30, 14, -30, 16, -35, 18, -30, 21, -30, 34, -75],
    database: [0, -28, 1, -53, 2, -84, 3, -29, 6, -60, 7, 48, 8, 33, 9, -55, 10, -112, 12, -136, 13, 76, 15, -27, 16, -130, 17, -87, 18, -117, 20, -36, 21, -138, 22, -87, 24, -111, 25, -105, 26, -104, 27, -84, 28, -97, 29, -81, 30, -88, 31, -87, 32, -93, 33, -93, 34, -91, 35, -84, 36, -60, 37, -81],
    "database file": [1, -31, 3, -50, 5, -34, 7, -56, 13, -60, 16, -42, 17, 61, 18, -35, 19, -43, 20, 45, 23, -49],
    "database is": [2, -54, 4, -39, 7, -58, 11, -30, 12, -43, 13, 72, 14, -44, 20, -47, 23, -74, 26, -54, 34, -58],
    "database not": [4, 36, 5, -83, 6, 43, 7, -52, 34, -45],
    "database system": [1, -25, 3, -71, 5, -39, 6, -26, 7, -45, 13, -48, 14, 48, 19, -25],
    database_url: [0, 112, 1, -43, 2, -57, 3, -56, 4, -64, 5, -61, 6, -35, 7, -78, 8, -37, 9, -26, 11, -36, 13, -37, 14, -26, 16, -68, 17, -99, 20, -34, 21, -52, 22, -32, 24, -26, 25, -26, 26, -28, 33, -26, 34, -75],
    databases: [0, 54, 1, 83, 2, -35, 3, -71, 4, -56, 5, -34, 6, -55, 7, -71, 8, -54, 9, -60, 10, -41, 11, -29, 12, -41, 13, -30, 14, -32, 16, -65, 17, -69, 18, -41, 19, -50, 20, -61, 21, -51, 22, -55, 23, -34, 24, -35, 25, -40, 26, -47, 27, -41, 28, -44, 29, -41, 30, -40, 31, -41, 32, -43, 33, -47, 34, -106, 35, -41, 36, -41, 37, -41],
    datatype: [0, -34, 1, -70, 6, -26, 7, 41, 11, 36, 16, -32, 17, -30, 20, -36, 22, -25, 34, -55],
    "datatype undefined": [0, -34, 1, -70, 6, -26, 7, 41, 11, 36, 16, -32, 17, -30, 20, -36, 22, -25, 34, -55],
    db: [1, -49, 2, -59, 5, -34, 6, -90, 9, -79, 10, -79, 12, -66, 14, -28, 16, -60, 17, -61, 18, -69, 19, -70, 20, -80, 21, -84, 22, -89, 23, -72, 24, -69, 25, -56, 26, -33, 27, -48, 28, -58, 29, -46, 30, -52, 31, -52, 32, -62, 33, -76, 35, -46, 36, -50, 37, -49],
    deadline: [0, -36, 1, -76, 2, -32, 3, 44, 5, -66, 6, -46, 7, -48, 10, -32, 11, -30, 13, -29, 16, -40, 17, -39, 20, -33, 21, -32, 22, -28],
    "deadline exceeded": [0, -28, 1, -70, 2, -30, 3, 31, 5, -36, 6, -37, 7, -33, 10, -28, 11, -30, 13, -28, 16, -32, 17, -37, 20, -27, 21, -31, 22, -27],
    debian: [2, -69, 3, -44, 4, -30, 5, -55, 6, -39, 8, -43, 9, -32, 10, -62, 15, -28, 16, -84, 17, 27, 19, -27, 20, -27, 21, -46, 25, -29],
    debug: [0, -29, 3, -42, 9, -40, 10, -49, 11, -56, 12, -41, 13, -66, 14, -40, 16, -38, 17, -49, 18, -46, 19, -44, 20, -55, 21, -27, 23, -31, 24, -44, 25, -39, 27, -33, 29, -35, 30, -35, 31, -35, 32, -35, 35, -34, 36, -35, 37, -34],
    dec: [0, -72, 2, -70, 3, -57, 4, -62, 5, -61, 6, -45, 8, -71, 9, -46, 11, -45, 12, -38, 13, -60, 14, -47, 15, -54, 17, 36, 20, -28, 21, 41, 22, -50, 23, -36, 24, -52, 25, -28, 26, -39, 27, -33, 28, -37, 29, -28, 30, -39, 31, -30, 32, -31, 33, -42, 35, -28, 36, -29, 37, -29],
    "dec info": [0, -30, 2, -25, 3, -52, 5, -43, 6, -29, 8, -31, 9, -26, 10, -26, 11, -30, 12, -29, 13, -35, 14, -34, 15, -34, 16, -34, 17, -68, 18, -26, 19, -31, 20, -25, 21, -39, 22, -31, 24, -33, 26, -29, 27, -25, 30, -27, 33, -31, 34, 35],
    declared: [0, 56, 1, -41, 3, -98, 4, -47, 5, -55, 6, -73, 7, -39, 10, -43, 16, -68, 17, -26, 20, -28, 21, -43, 24, -26, 34, -25],
    decoder: [0, -87, 1, 41, 4, -38, 5, -32, 6, 91, 16, -52, 34, -65],
    default: [0, 40, 3, -61, 5, -65, 7, -38, 8, -65, 9, -70, 10, -66, 11, -25, 12, -69, 13, -98, 14, -69, 16, -50, 18, -45, 19, -54, 20, -55, 22, -61, 23, -34, 24, -51, 25, -50, 27, -40, 28, -64, 29, -39, 30, -47, 31, -42, 32, -27, 33, -48, 34, -41, 35, -37, 36, -36, 37, -39],
    defaults: [2, -29, 5, -36, 6, -26, 7, -27, 8, -33, 11, -30, 12, -26, 13, -27, 14, -30, 16, -37, 18, -28, 19, -27, 20, -49, 22, -27, 24, -26, 28, -25, 32, -25, 33, -25],
    define: [0, 49, 1, -65, 2, -46, 5, -29, 7, -37, 8, -31, 16, -36, 17, -68, 28, -29, 34, -55],
    defined: [0, 28, 1, -38, 2, 27, 3, -32, 5, -32, 6, -73, 8, -47, 9, -26, 10, -27, 11, -51, 14, -32, 16, -30, 17, -28, 18, -39, 20, -56, 21, -29, 23, -27, 33, -32, 34, 47],
    denied: [0, -182, 1, -90, 2, -107, 3, -129, 4, -85, 5, 64, 6, -122, 7, -71, 8, -105, 9, -87, 10, -97, 11, 51, 13, -106, 14, -121, 15, -96, 16, -52, 17, -133, 18, -87, 19, -141, 20, 108, 21, -141, 22, 101, 23, -84, 24, -99, 25, -84, 26, -100, 27, -81, 28, -113, 29, -75, 30, -91, 31, -85, 32, -124, 33, -107, 34, -131, 35, -83, 36, -81, 37, -78],
    "denied for": [2, -47, 3, -43, 8, -29, 11, 60, 14, -33, 15, -27, 16, -29, 17, -40, 20, -37, 21, -27, 34, -43],
    desc: [1, -34, 2, -64, 3, 59, 6, -39, 7, -33, 8, -44, 9, -42, 10, -32, 11, -43, 12, -31, 13, -32, 14, -26, 15, -44, 16, -37, 17, -59, 18, -36, 19, -39, 20, -42, 21, -54, 22, -39, 23, -46, 24, -38, 25, -32, 26, -26, 31, -26, 33, -41, 34, -90, 36, -28],
    details: [0, -27, 2, -92, 4, 28, 8, -26, 9, -35, 10, -39, 13, -48, 14, -53, 17, -31, 18, -31, 20, -72, 21, -51, 22, -44, 23, -27, 24, -32, 25, -31, 26, -43, 32, -26, 33, -40, 34, -46],
    detected: [0, -30, 2, -63, 3, -63, 4, -35, 5, -53, 6, -39, 10, -31, 11, -36, 12, -34, 13, -49, 14, -26, 15, -38, 16, -42, 17, -51, 19, -41, 22, -30, 23, -31, 24, -40, 25, -31, 26, -29, 28, -26, 32, -25, 33, -33, 35, -25],
    dev: [0, -98, 3, -54, 4, -56, 6, -89, 8, -73, 9, -73, 10, -77, 11, -38, 12, -45, 13, -72, 14, -54, 16, -55, 17, 38, 18, -47, 19, -74, 21, -88, 22, -66, 23, -66, 24, -57, 25, -56, 26, -57, 27, -36, 28, -56, 29, -38, 30, -39, 31, -39, 32, -39, 33, -42, 34, -48, 35, -38, 36, -38, 37, -37],
    development: [0, -81, 2, -52, 3, -40, 4, -31, 5, -66, 6, -59, 7, -85, 8, -45, 9, -34, 11, -34, 12, -38, 13, -44, 14, -25, 15, -31, 16, -67, 20, -30, 22, 31, 23, -25, 24, -27, 26, -26, 27, -35, 28, -28, 30, -27, 33, -36, 34, -57],
    device: [0, -66, 1, -44, 2, -79, 3, -56, 4, -71, 5, -44, 6, -47, 7, -58, 8, -44, 9, 64, 10, -38, 11, -42, 12, -31, 13, -36, 14, -49, 16, -59, 17, -53, 18, -49, 19, -32, 21, -32, 22, -34, 23, 85, 24, -32, 26, -39, 28, -54, 33, -52, 36, -28],
    dial: [1, -38, 2, -35, 5, -59, 6, -86, 8, -45, 9, -37, 10, -42, 11, -25, 12, -37, 13, -33, 15, -36, 16, -52, 17, -49, 18, -48, 19, -37, 21, -49, 22, -75, 23, -35, 25, -36, 26, -36, 27, -36, 28, -37, 29, -38, 30, -39, 31, -37, 32, -37, 34, -83, 35, -36, 36, -39, 37, -36],
    "dial tcp": [1, -38, 2, -33, 5, -53, 6, -86, 8, -43, 9, -35, 10, -42, 12, -36, 13, -33, 15, -32, 16, -51, 17, -50, 18, -45, 19, -36, 20, -68, 21, -49, 22, -45, 23, -34, 25, -35, 26, -35, 27, -34, 28, -35, 29, -35, 30, -35, 31, -35, 32, -34, 34, -83, 35, -34, 36, -37, 37, -34],
    did: [0, -168, 5, -70, 8, -27, 10, -65, 11, -76, 12, -65, 13, -71, 14, -73, 15, -54, 17, -108, 19, -71, 20, -87, 21, -87, 22, -93, 23, -58, 24, -59, 25, -56, 26, -70, 27, -54, 28, -66, 29, -52, 30, -53, 31, -59, 32, -49, 33, -73, 34, 32, 35, -56, 36, -56, 37, -53],
    "did not": [0, -123, 2, -55, 5, -47, 10, -31, 11, -49, 13, -32, 14, -35, 17, -92, 20, -52, 21, -61, 22, -63, 26, -25, 33, -83],
    "did you": [0, -93, 3, -93, 4, -65, 5, -85, 6, -53, 7, -74, 8, -66, 9, -47, 10, -44, 11, -48, 12, -51, 13, -49, 14, -51, 15, -43, 17, -73, 19, -57, 20, -67, 21, -48, 22, -48, 23, -41, 24, -56, 25, -46, 26, -54, 27, -47, 28, -52, 29, -45, 30, -44, 31, -51, 32, -41, 35, -47, 36, -45, 37, -45],
    dir: [0, -57, 1, -44, 2, 36, 3, -25, 4, -62, 5, -66, 6, -48, 7, -59, 9, -39, 10, -40, 12, -33, 17, 33, 18, -51, 22, -56, 24, -31, 25, -34, 26, -30, 27, -26, 28, -36, 29, -28, 30, -33, 31, -34, 32, -27, 34, -58, 35, -26, 36, -26, 37, -27],
    directive: [1, 70, 2, -53, 3, -34, 4, -31, 8, -26, 17, -47, 21, -36, 24, -29, 34, -31],
    directory: [0, -95, 1, -30, 2, -132, 3, -35, 4, -86, 5, -144, 6, -117, 8, -35, 9, -98, 10, -95, 11, -73, 12, -75, 14, -43, 15, -57, 16, -32, 17, 73, 21, -73, 22, -107, 23, -39, 24, -93, 25, -77, 26, -94, 27, -55, 28, 38, 29, -57, 30, -69, 31, -73, 32, -64, 33, -108, 35, -57, 36, -65, 37, -55],
    "directory data": [0, -34, 1, 67, 2, -35, 3, -47, 4, -28, 7, -67, 8, -55, 11, -39, 14, -27, 15, -28, 16, -58, 17, -55, 18, -43, 19, -34, 23, -36, 25, -32, 28, -28, 31, -29, 34, 64],
    "directory os": [0, -62, 1, 57, 3, -87, 4, -31, 5, -42, 17, 67, 21, -38, 22, -54, 33, -75],
    disable: [0, -31, 6, -47, 13, -28, 15, -44, 16, -28, 19, -26, 21, -50, 22, -26, 30, -27, 34, -47],
    disabled: [0, -60, 2, -33, 3, -44, 4, -51, 6, -54, 9, -48, 10, -33, 11, -55, 13, -47, 14, -47, 15, -53, 16, -33, 17, -32, 19, 53, 21, -28, 24, -41, 25, -31, 26, -25, 27, -28, 28, -26, 31, -26, 32, -29, 33, -44, 34, -82, 35, -25, 36, -27, 37, -25],
    discovery: [0, -63, 2, -27, 5, -35, 7, -31, 8, -38, 9, -26, 11, -34, 13, -30, 17, -41, 20, -28, 22, -25],
    disk: [0, -95, 3, -39, 5, -42, 7, -61, 12, -37, 13, -102, 14, -43, 16, -26, 17, -72, 19, -26, 23, 49, 26, -63, 34, -71],
    display: [2, -44, 3, -25, 4, -27, 7, -29, 8, -35, 10, -27, 11, -35, 13, -34, 15, 33, 16, -42, 18, -25, 20, -31, 24, -34],
    dist: [2, -57, 3, -49, 4, -40, 6, -38, 10, 47, 11, -38, 20, -31, 24, -35, 34, -65],
    django: [0, -33, 1, -37, 2, -73, 3, -68, 4, -51, 5, -67, 6, -67, 8, -60, 9, -59, 10, -59, 12, -57, 13, -57, 14, -55, 15, -56, 16, 26, 17, -59, 18, -51, 19, -65, 20, -62, 21, -54, 22, -60, 23, -56, 24, -53, 25, -57, 26, -62, 27, -69, 28, -75, 29, -56, 30, -56, 31, -56, 32, -59, 33, -60, 34, 50, 35, -57, 36, -55, 37, -56],
    dns: [0, -64, 1, -45, 3, -28, 4, 38, 5, -28, 7, -51, 9, 52, 13, -34, 14, -27, 16, -45, 17, -48, 18, -36, 21, -50, 28, -35, 34, -80],
    dnsmasq: [1, 27, 3, -35, 5, -35, 6, -30, 8, -46, 9, -34, 11, -30, 13, -30, 14, -25, 15, -55, 16, -64, 18, -32, 19, -28, 25, -25, 28, -40, 29, -25, 30, -28, 31, -28, 32, -33, 33, -25, 34, -73, 36, -26],
    do: [1, -52, 3, -30, 5, -33, 6, -26, 7, -32, 8, -38, 20, -43, 34, -62],
    docker: [2, -69, 5, -52, 6, -35, 7, -43, 8, -72, 10, -46, 11, -35, 12, -36, 13, -44, 14, -71, 16, -74, 17, -58, 18, -29, 21, -27, 22, -45, 23, -37, 25, -29, 27, -25, 30, 26, 35, -25, 36, -25, 37, -25],
    "docker entrypoint": [1, -36, 2, -51, 5, -34, 6, -31, 7, -53, 8, -31, 9, -27, 10, -35, 11, -30, 12, -31, 13, -30, 14, -65, 16, -50, 17, -54, 18, -25, 22, -34, 26, -30, 30, 26, 33, -32],
    docs: [0, -49, 1, -31, 2, 30, 3, -34, 4, -34, 5, -35, 8, -54, 11, -47, 13, -34, 14, -25, 16, -35, 21, 28, 22, -33, 33, -29],
    documentation: [0, -40, 2, -51, 4, -26, 8, -39, 11, -36, 13, -41, 16, -44],
    does: [2, -69, 3, -106, 4, -109, 5, -40, 7, 30, 8, -43, 9, -34, 10, -87, 12, -80, 13, -68, 14, -71, 15, -60, 16, -90, 17, 33, 18, -59, 19, -61, 20, -75, 21, -95, 22, -76, 23, -38, 24, -54, 25, -47, 26, -77, 27, -45, 28, -70, 29, -44, 30, -51, 31, -46, 32, -49, 33, -70, 34, -119, 35, -47, 36, -50, 37, -42],
    "does not": [1, 25, 2, -67, 3, -103, 4, -107, 5, -40, 7, 30, 8, -41, 9, -34, 10, -84, 12, -80, 13, -66, 14, -69, 15, -59, 16, -86, 17, 28, 18, -57, 19, -61, 20, -74, 21, -93, 22, -75, 23, -38, 24, -54, 25, -46, 26, -77, 27, -45, 28, -69, 29, -44, 30, -51, 31, -46, 32, -49, 33, -70, 34, -118, 35, -47, 36, -50, 37, -42],
    doesn: [0, -73, 1, -44, 2, -49, 3, -55, 4, -45, 5, -60, 7, 27, 9, 44, 10, -25, 11, -45, 12, -38, 13, -47, 14, -41, 16, -46, 17, 29, 18, -35, 19, -35, 20, -45, 21, -34, 22, -34, 23, -32, 24, -35, 25, -34, 26, -46, 27, -34, 28, -32, 31, -26, 32, -26, 33, -35, 34, -107, 35, -30],
    "doesn exist": [0, -49, 1, -39, 2, -41, 3, -52, 4, -35, 5, -60, 6, -34, 7, 31, 9, -27, 11, -38, 13, -35, 14, -28, 16, -37, 17, 40, 18, -27, 19, -26, 20, -33, 21, -27, 22, -27, 24, -27, 26, -27, 28, -27, 33, -30, 34, -52],
    done: [2, -61, 4, -37, 5, -48, 6, -30, 7, -28, 9, -46, 10, -31, 11, -51, 12, -35, 13, -46, 14, -53, 15, -53, 16, -68, 17, -35, 18, -30, 20, -48, 21, 33, 22, -42, 24, -38, 27, -32, 30, -27, 33, -34],
    down: [0, -31, 2, -64, 3, -28, 5, -37, 6, -65, 7, -53, 10, -61, 11, -70, 14, -73, 16, -44, 18, -51, 19, -65, 22, -30, 24, -61, 25, -43, 26, -46, 27, -53, 28, -53, 29, -30, 30, -35, 31, -32, 32, -34, 33, -32, 34, -39, 35, -30, 37, -32],
    driver: [1, 38, 2, -38, 3, -33, 6, -76, 7, -31, 10, -28, 11, -29, 20, -38, 24, -25, 34, -45],
    dsn: [1, 58, 2, -46, 3, -35, 4, -27, 7, -48, 8, -69, 9, -28, 13, -45, 14, -33, 17, -55, 19, -56, 20, -43, 21, -53, 22, -39, 34, -72],
    due: [0, -25, 2, -72, 3, -29, 4, -49, 7, -58, 9, -28, 10, -26, 11, -38, 12, -34, 13, -50, 14, -36, 15, -33, 16, -54, 17, -56, 18, -35, 19, -26, 22, -39, 24, -29, 26, 26, 33, -40, 34, -37, 36, -25],
    "due to": [0, -25, 2, -72, 3, -29, 4, -49, 7, -58, 9, -28, 10, -26, 11, -38, 12, -34, 13, -50, 14, -36, 15, -33, 16, -54, 17, -56, 18, -35, 19, -26, 22, -39, 24, -29, 26, 26, 33, -40, 34, -37, 36, -25],
    dump: [2, -35, 4, -25, 5, -30, 8, -35, 11, -29, 13, -30, 14, -30, 22, -27, 24, -26, 26, 27, 33, -26],
    duration: [0, -42, 3, -31, 4, -29, 14, -25, 15, -32, 16, -45, 34, -52],
    during: [3, 30, 4, -47, 5, -57, 6, -40, 7, -46, 10, -27, 11, -33, 13, -45, 14, -42, 17, -26, 20, -26, 21, -38, 22, -36, 23, -40, 24, -32, 33, -33, 34, -76],
    "during initialization": [0, -33, 3, -59, 4, -28, 7, -29, 16, -42, 21, -30, 26, 44, 34, -35],
    e0: [0, -29, 4, -62, 5, -43, 6, -46, 7, -51, 8, -27, 9, -52, 12, -31, 13, -44, 15, -28, 16, -40, 17, -71, 19, -28, 20, -63, 21, -35, 22, -26, 24, -29, 25, -30, 34, -74],
    eacces: [0, -50, 2, -41, 3, -46, 4, -50, 5, -44, 6, -69, 7, -32, 8, -33, 11, -56, 14, -26, 16, -46, 18, -25, 19, -46, 21, -53, 22, 61, 24, -36, 26, -30],
    "eacces permission": [0, -35, 1, -58, 2, -31, 3, -51, 4, -47, 5, -43, 6, -67, 7, -26, 11, -47, 16, -39, 19, -43, 21, -27, 22, 54, 24, -30, 34, -41],
    eaddrinuse: [1, -31, 3, -86, 4, -84, 17, -31, 21, 100, 34, -29],
    econnrefused: [1, -93, 2, -95, 3, 119, 4, -135, 5, -69, 6, -176, 7, -71, 8, -96, 9, -67, 10, -75, 11, -74, 12, -63, 13, -85, 14, -61, 15, -59, 16, -49, 17, -40, 18, -63, 19, -77, 20, -67, 21, -88, 22, -101, 23, -72, 24, -33, 25, -67, 26, -75, 27, -59, 28, -63, 29, -58, 30, -57, 31, -59, 32, -60, 33, -64, 34, -90, 35, -60, 36, -57, 37, -57],
    either: [1, 27, 3, -30, 4, -27, 5, -38, 6, -33, 8, -29, 16, -34, 17, -33, 18, -25, 20, -61],
    elasticsearch: [0, -55, 1, 27, 2, -29, 4, -48, 5, 30, 6, -40, 7, -31, 10, -28, 11, -26, 14, -27, 16, -56, 17, -44, 21, -30, 22, -25, 34, -50],
    emerg: [0, -72, 2, -93, 3, -61, 5, -52, 7, -38, 8, -50, 9, -46, 10, -46, 11, -39, 12, -41, 13, -51, 14, -44, 15, -50, 16, -61, 17, -49, 18, -59, 20, -25, 23, -45, 25, -42, 26, -51, 27, -41, 28, -54, 29, -41, 30, -41, 31, -42, 32, -58, 33, -50, 34, -65, 35, -39, 36, -41, 37, -40],
    "emerg unknown": [0, -49, 1, 63, 2, -69, 3, -56, 4, -32, 5, -34, 6, -47, 7, -36, 8, -26, 9, -34, 10, -39, 11, -25, 12, -30, 13, -33, 14, -32, 15, -29, 16, -33, 17, -37, 18, -33, 19, -46, 20, -41, 21, -39, 22, -41, 23, -35, 24, -35, 25, -28, 26, -38, 27, -30, 28, -28, 29, -30, 30, -28, 31, -28, 32, -25, 33, -34, 34, -40, 35, -30, 36, -30, 37, -30],
    empty: [0, 42, 1, 60, 2, -74, 3, -108, 4, -31, 8, -25, 9, -42, 10, -46, 12, -43, 13, -29, 14, -54, 16, -74, 17, -93, 19, -31, 20, -67, 21, -60, 22, -37, 23, -43, 24, -25, 25, -43, 26, -54, 27, -33, 28, -35, 29, -31, 30, -32, 31, -34, 32, -36, 33, -52, 34, -38, 35, -32, 36, -30, 37, -32],
    enable: [1, -46, 3, -46, 5, -48, 6, -25, 7, -33, 8, -33, 11, -26, 15, -27, 19, 68, 20, 26, 34, -36],
    enabled: [0, -40, 1, 30, 4, -82, 10, -31, 11, -64, 12, -37, 13, -36, 14, -38, 15, -39, 16, -56, 17, -33, 18, -36, 19, -35, 20, -66, 24, -36, 25, -27, 28, -33, 30, -29, 34, -53, 36, -26],
    end: [0, -140, 2, -59, 3, 75, 4, -89, 5, -80, 6, -67, 7, -68, 8, -72, 9, -67, 10, -39, 11, -75, 12, -47, 13, -57, 14, -85, 16, -74, 17, -78, 18, -46, 19, -68, 20, -72, 21, -50, 22, -50, 23, -44, 24, -55, 25, -52, 26, -55, 27, -48, 28, -46, 30, -52, 31, -33, 32, 47, 34, -89, 37, -30],
    "end of": [0, -102, 2, -49, 3, -38, 4, -46, 6, -43, 7, -31, 8, -59, 16, -52, 17, -48, 19, -29, 20, -40, 24, -36, 28, -27, 32, 58, 33, 34],
    endpoint: [0, -54, 4, -36, 5, -44, 7, -36, 11, -37, 14, -33, 17, -32, 26, -27, 34, -25],
    endpoints: [0, -65, 1, -63, 3, -32, 4, -59, 5, -84, 6, -53, 7, -33, 9, -61, 10, -40, 12, -46, 13, -52, 14, -47, 15, -43, 16, -59, 17, -60, 18, -35, 19, -43, 20, -46, 21, -53, 22, -50, 23, -35, 24, -42, 27, -28, 28, -31, 30, -42, 31, -25, 32, -29, 33, -51, 34, 64, 37, -26],
    engine: [1, -45, 2, -43, 4, -48, 8, -27, 10, -30, 11, -40, 12, -42, 13, -26, 14, -38, 15, -49, 16, -46, 17, -68, 18, -33, 19, -35, 20, -58, 21, 41, 22, -43, 24, -48, 25, -25, 27, -26, 30, -28, 34, -36, 35, -26],
    enoent: [0, -89, 1, -78, 2, -91, 3, -47, 4, -96, 5, -80, 6, -68, 7, -58, 8, -65, 9, -34, 10, -35, 11, -67, 13, -55, 14, -66, 15, -36, 16, -93, 17, 26, 18, -33, 19, -48, 20, -94, 21, -59, 22, -52, 23, -47, 24, -86, 25, -25, 26, -61, 28, 90, 33, -43, 34, -99],
    enotfound: [0, -86, 1, -70, 2, -77, 3, -131, 4, 128, 5, -82, 6, -78, 7, -134, 8, -69, 9, -60, 10, -60, 11, -63, 12, -60, 13, -69, 14, -37, 15, -55, 16, -64, 17, -66, 18, -51, 20, -45, 21, -67, 22, -74, 23, -61, 24, -65, 25, -60, 26, -67, 27, -58, 28, -62, 29, -54, 30, -54, 31, -57, 32, -64, 33, -62, 34, -114, 35, -59, 36, -55, 37, -54],
    entry: [2, -99, 3, -81, 4, -71, 7, -77, 8, -50, 10, -40, 11, -67, 12, -35, 13, -37, 14, -42, 15, -54, 18, -39, 19, -47, 20, -64, 21, -42, 22, -49, 23, -43, 24, -49, 25, -37, 26, -47, 27, -31, 28, -56, 29, -33, 30, -37, 31, -40, 32, -46, 35, -32, 36, -32, 37, -33],
    entrypoint: [1, -34, 2, -51, 3, -81, 4, -42, 5, -38, 6, -64, 7, -72, 8, -43, 9, -92, 10, -89, 11, -58, 12, -72, 13, -35, 14, -25, 15, -46, 16, -117, 18, -50, 19, -52, 20, -34, 22, -54, 23, -84, 24, -53, 25, -82, 26, -84, 27, -68, 29, -67, 32, 60, 33, -83, 34, -36, 35, -70, 36, -69, 37, -69],
    "entrypoint running": [3, -67, 4, -34, 5, -39, 6, -43, 7, -25, 9, -46, 10, -27, 11, -35, 12, -25, 15, -27, 16, -32, 17, -27, 20, -50, 23, -30, 24, -27, 25, -31, 26, -28, 28, -28, 34, -49],
    "entrypoint sh": [0, -33, 1, -56, 2, -57, 3, -118, 5, -36, 6, -33, 7, -73, 8, -86, 9, -55, 10, -80, 11, -66, 12, -57, 13, -87, 14, -76, 15, -59, 16, -98, 18, -36, 19, -70, 20, -41, 21, -77, 22, -45, 23, -59, 24, -36, 25, -58, 26, -60, 27, -55, 28, 27, 29, -51, 32, 71, 33, -61, 35, -56, 36, -56, 37, -54],
    env: [0, 49, 2, -66, 4, -34, 5, -25, 6, -141, 7, -54, 8, -96, 9, -55, 10, -72, 11, -47, 12, 60, 13, -73, 14, -29, 16, -73, 17, -87, 18, -68, 23, -75, 24, -70, 25, -54, 26, -117, 27, -52, 28, -91, 29, -39, 31, -41, 32, -42, 33, -32, 34, -98, 35, -45, 36, -41, 37, -45],
    environment: [0, 106, 1, -60, 3, -45, 4, -64, 5, -78, 6, -51, 7, -33, 8, -99, 9, -57, 10, -82, 11, -88, 12, -38, 13, -83, 14, -53, 15, -55, 16, -65, 17, -64, 18, -113, 19, -112, 20, -130, 21, -27, 23, -104, 24, -105, 25, -42, 26, -93, 27, -102, 28, -72, 29, -81, 30, -38, 31, -86, 32, -98, 34, -177, 35, -83, 36, -87, 37, -96],
    "environment development": [0, -72, 2, -48, 3, -42, 4, -26, 5, -72, 6, -58, 7, -83, 8, -43, 9, -34, 11, -27, 12, -38, 13, -43, 15, -27, 16, -64, 20, -29, 22, 32, 27, -35, 28, -28, 30, -27, 33, -36, 34, -81],
    "environment of": [0, 52, 1, -153, 2, 31, 3, -82, 4, -72, 5, -62, 6, -74, 7, -99, 8, -64, 9, -84, 10, -36, 11, -53, 12, -59, 13, -56, 14, -64, 15, -32, 16, -89, 18, -50, 19, -52, 20, -52, 21, -71, 22, -83, 23, -38, 24, -44, 25, -42, 26, -75, 27, -33, 29, -26, 31, -32, 32, -44, 33, -74, 34, -125, 35, -26, 36, -25, 37, -45],
    "environment production": [0, -78, 1, -56, 3, -48, 4, -30, 5, -38, 6, 39, 7, -35, 8, -40, 9, -43, 10, -25, 11, -31, 12, -27, 13, -40, 14, -29, 15, -32, 19, -29, 20, -25, 21, -49, 22, 37, 25, -27, 26, -33, 27, -29, 28, -32, 30, -25, 33, -40, 34, -55],
    "environment variable": [0, 80, 1, -56, 3, -39, 4, -41, 5, -50, 6, -58, 7, -113, 8, -45, 9, -44, 10, -40, 11, -61, 12, -46, 14, -53, 15, -58, 16, -77, 17, -68, 18, -47, 19, -44, 20, -76, 21, -33, 22, -32, 23, -47, 24, -58, 25, -40, 26, -53, 27, -37, 28, -46, 29, -36, 30, -39, 31, -36, 32, -41, 34, -128, 35, -36, 36, -38, 37, -36],
    "environment variables": [0, 52, 1, 31, 3, -55, 4, -32, 5, -40, 7, -44, 13, -26, 15, -34, 16, -35, 17, -56, 34, -36],
    epoch: [0, -109, 1, -76, 2, -88, 3, -106, 4, -83, 6, -83, 7, -48, 8, -77, 9, -45, 10, -56, 11, -66, 12, -68, 13, -73, 14, -73, 15, -68, 16, -101, 17, -120, 18, -72, 19, -84, 21, -85, 22, -90, 23, -65, 24, -72, 25, -68, 26, -77, 27, -67, 28, -77, 29, -67, 30, -72, 31, -67, 32, -70, 33, -88, 34, 95, 35, -68, 36, -67, 37, -71],
    erlang: [0, -55, 1, 25, 2, -27, 3, -36, 16, -27, 17, -29, 21, -34, 26, 68, 34, -61],
    err: [0, -29, 1, -39, 4, -46, 5, -77, 6, -37, 8, -39, 9, -44, 10, -48, 13, -49, 15, -38, 17, -41, 18, -41, 19, -29, 20, -37, 21, -41, 22, -60, 23, -46, 25, -35, 26, -54, 27, -38, 29, -35, 30, -34, 31, -36, 32, -37, 33, -55, 35, -36, 36, -33, 37, -35],
    errno: [0, -78, 1, -121, 2, -91, 4, 63, 5, -66, 6, -49, 7, -71, 9, -108, 10, -61, 11, -120, 12, -127, 13, -110, 14, -108, 15, -94, 16, -90, 17, -42, 18, -128, 21, -37, 25, -28, 26, -35, 27, -88, 28, 50, 29, -75, 30, -72, 31, -79, 32, -79, 33, -109, 34, -217, 35, -84, 36, -74, 37, -81],
    "errno connection": [0, -32, 1, -30, 2, -32, 3, 64, 4, -33, 5, -81, 6, -43, 7, -33, 8, -28, 11, -40, 13, -35, 14, -40, 16, -42, 22, -51, 23, -27, 24, -30, 26, -44, 28, -25, 34, -65],
    "errno no": [0, -72, 1, -75, 2, -34, 3, -25, 4, -25, 7, -36, 16, -102, 18, -69, 20, -65, 28, 57, 34, -131],
    "errno permission": [0, -80, 3, -55, 4, -34, 5, -42, 6, -40, 11, -43, 16, 34, 17, -71, 20, 40, 22, 32],
    error: [0, -78, 1, -26, 2, 26, 4, -47, 6, -56, 8, -48, 9, -132, 10, -107, 12, -108, 13, -66, 14, -32, 15, -240, 17, -45, 18, -124, 19, -133, 20, -60, 21, -69, 22, -75, 23, -124, 24, -55, 25, -118, 26, -77, 27, -109, 28, -109, 29, -211, 30, -245, 31, -148, 32, -102, 33, -94, 34, -101, 35, -86, 36, -215, 37, -212],
    "error app": [0, -29, 1, 51, 2, -99, 3, -52, 4, -37, 5, -58, 6, -55, 7, -39, 8, -52, 10, -25, 11, -37, 13, -33, 16, 43, 17, -59, 20, -69, 21, -25, 24, -32, 28, -43, 32, -38, 34, -109],
    "error application": [0, 39, 1, -28, 3, -30, 5, -31, 8, -34, 13, -31, 16, -32, 20, -27, 21, -48, 22, -36, 34, -52],
    "error at": [2, -40, 3, -43, 5, -38, 12, -28, 16, -25, 20, -59, 21, -25, 22, -25],
    "error can": [0, -54, 2, 46, 3, -46, 4, -50, 5, -70, 6, -38, 10, -34, 11, -53, 13, -62, 14, -53, 16, -69, 17, 30, 18, -40, 19, -81, 23, -29, 24, -36, 26, -26, 34, -102],
    "error cannot": [0, -64, 1, -28, 2, -51, 3, -55, 4, -46, 5, -50, 6, -34, 7, -64, 8, -69, 10, -33, 11, -50, 14, -32, 16, 40, 17, 33, 18, -38, 20, -53, 24, -36, 26, -27, 28, -36],
    "error code": [1, -36, 6, -32, 8, -60, 9, -28, 10, -26, 13, -26, 16, -38, 17, -64, 20, -33, 21, -39, 23, -25, 33, -34, 34, -49],
    "error com": [0, -32, 5, -36, 17, -63, 34, -90],
    "error config": [1, 59, 2, -49, 3, -32, 7, -58, 21, -34, 24, -30, 34, -32],
    "error configuration": [0, 67, 1, 80, 2, 59, 3, -48, 4, -32, 6, -56, 7, -38, 17, -68, 24, -27, 34, -51],
    "error connect": [0, -36, 1, -45, 2, -67, 3, 104, 4, -100, 5, -83, 6, -57, 7, -51, 8, -45, 9, -33, 10, -42, 11, -53, 12, -33, 13, -42, 14, -39, 16, -45, 18, -32, 19, -52, 20, -47, 21, -33, 22, -58, 23, -48, 24, -26, 25, -28, 26, -33, 27, -27, 28, -29, 32, -27, 33, -34, 34, -91, 35, -29],
    "error connecting": [2, -37, 5, -57, 7, -55, 8, -28, 11, -39, 14, -60, 21, -30, 34, -79],
    "error could": [1, -39, 2, 30, 3, -65, 4, -60, 5, -55, 6, -33, 8, -35, 10, -31, 18, -28, 22, -35, 23, -28, 24, -27, 26, -35, 33, -26, 34, -61],
    "error database": [0, -40, 1, -38, 2, -41, 7, 30, 8, -40, 9, -26, 11, -30, 13, -28, 14, -25, 16, -37, 17, -46, 20, -33, 21, -33, 34, -67],
    "error during": [0, -26, 2, -50, 5, -34, 11, -35, 13, -34, 20, -33, 34, -46],
    "error errno": [3, -72, 4, -36, 6, -27, 7, -28, 11, -25, 16, 35, 20, -58, 26, -26],
    "error error": [0, -27, 1, -28, 2, -57, 3, 42, 4, -51, 5, -75, 6, 64, 7, -44, 8, -45, 10, -52, 11, -62, 14, -63, 16, -85, 17, 69, 18, -28, 19, -37, 21, -60, 22, -56, 23, -42, 24, -47, 26, -32, 28, -34, 33, -36],
    "error event": [0, -29, 1, -47, 4, -41, 5, -27, 16, -30, 17, -29, 19, -40, 21, 54, 24, 29, 34, -40],
    "error exceptionhandler": [1, -31, 7, -66, 11, -33, 17, -55],
    "error failed": [0, -122, 2, -61, 7, -50, 8, -37, 9, -30, 11, -39, 14, -52, 16, 45, 17, -47, 21, -53, 22, -36, 23, -26, 26, -31, 34, -57],
    "error getaddrinfo": [0, -66, 1, -67, 2, -45, 3, -114, 4, 89, 5, -69, 6, -56, 7, -114, 8, -38, 9, -25, 10, -32, 11, -40, 13, -36, 16, -43, 17, -41, 21, -45, 22, -48, 23, -34, 24, -43, 26, -28, 28, -28, 32, -29, 33, -28, 34, -61],
    "error in": [0, -40, 2, -82, 4, -61, 5, -42, 6, -31, 7, -49, 8, -42, 9, -27, 11, -41, 13, -37, 14, -44, 18, -27, 24, -32, 34, -79],
    "error invalid": [3, -55, 4, -38, 6, -74, 7, -53, 8, -61, 10, -27, 11, -68, 13, -25, 14, -40, 17, 30, 18, -27, 19, -30, 20, -51, 21, -37, 22, -37, 23, -29, 24, -34, 28, -38],
    "error io": [2, -29, 3, -36, 4, -43, 6, -39, 7, -30, 8, -25, 10, -30, 11, -38, 16, -25, 21, -42, 22, -30],
    "error ledger": [0, -40, 2, -27, 4, -41, 6, -36, 8, -28, 11, -36, 20, -48, 33, -27, 34, -44],
    "error listen": [0, -40, 1, -54, 2, -62, 3, -74, 4, -30, 5, -52, 6, -49, 11, -40, 16, -46, 17, -39, 20, -82, 21, 32, 22, 69, 24, -27, 34, -26],
    "error loading": [0, -111, 2, -46, 3, -41, 5, -42, 11, -33, 14, -25, 18, -44, 24, -26, 33, -27],
    "error main": [1, -35, 4, -56, 5, -55, 6, -51, 10, -35, 11, -28, 16, -62, 18, -30, 20, -46, 22, -36, 33, -28],
    "error neither": [0, 41, 1, 66, 3, -52, 4, -47, 5, -47, 6, -33, 7, -31, 8, -31, 11, -34, 13, -26, 14, -25, 16, -41, 17, -71, 19, -25, 20, -28, 21, -30, 24, -32, 34, -33],
    "error no": [0, -122, 1, -35, 2, 48, 3, -48, 4, -59, 6, -33, 7, -82, 8, -45, 9, -25, 11, -67, 13, -37, 14, -41, 16, -55, 18, -29, 20, -59, 21, -38, 22, -62, 24, -26, 28, -38, 33, -54, 34, -113],
    "error occurred": [0, -68, 1, -40, 3, -52, 4, -37, 6, -26, 7, -55, 8, -44, 14, -50, 16, -45, 17, 25, 21, -26, 22, -51, 24, -27, 26, 38, 34, -50],
    "error on": [0, -25, 1, 40, 2, -29, 7, -34, 8, -27, 11, -27, 17, -26, 20, -30, 24, -27, 34, -64],
    "error opening": [1, -51, 3, -49, 6, -28, 7, -37, 8, -28, 16, -38, 17, 26, 26, -25, 34, -28],
    "error org": [0, -53, 2, -30, 4, -57, 5, -51, 6, -34, 7, -47, 10, -26, 11, -37, 13, -40, 16, -46, 17, -66, 21, -34, 22, -39, 34, -47],
    "error parsing": [0, -42, 2, 35, 3, -38, 5, -25, 6, -27, 7, -31, 8, -41, 10, -27, 13, -26, 17, -61, 18, -31, 20, -32, 24, -27, 34, -25],
    "error password": [1, -77, 3, -44, 5, 36, 6, -40, 7, -89, 11, -27, 16, -46, 17, -30],
    "error reading": [0, -40, 1, 26, 2, -36, 4, -60, 5, -67, 7, -32, 8, -29, 10, -36, 16, -50, 17, 82, 20, -34, 28, -60, 34, -31],
    "error reason": [1, 27, 4, -29, 5, -28, 13, -29, 16, -122, 20, -25, 21, -25, 22, -25],
    "error relation": [0, -85, 1, -116, 2, -29, 3, -84, 4, -34, 5, -63, 6, -57, 7, 83, 11, -54, 13, -31, 16, -29, 17, -92, 21, -30, 33, -25, 34, -62],
    "error running": [0, -27, 1, -36, 2, -40, 13, -32, 16, -34, 20, -42, 21, -29, 34, -53],
    "error shutting": [4, -26, 8, -39, 13, -34, 16, -123],
    "error the": [0, -28, 1, -70, 3, -108, 4, -78, 5, -75, 6, 48, 10, -45, 11, -59, 12, -30, 13, -32, 14, -36, 17, -33, 20, -43, 22, -26, 24, -26, 26, -28, 33, -27],
    "error unable": [0, -36, 3, -54, 4, -30, 5, -56, 6, -30, 7, -46, 11, -60, 13, -48, 14, -25, 16, -61, 18, -27, 19, -35, 34, -70],
    "error unexpected": [0, -33, 1, 36, 2, -43, 3, -45, 5, -45, 7, -32, 8, -41, 11, -33, 14, -27, 16, -41, 17, -56, 24, -26, 32, 43, 34, -57],
    "error unknown": [0, -111, 2, 62, 3, -134, 4, -69, 5, -65, 6, -126, 7, -71, 9, -49, 10, -75, 11, -53, 12, -26, 13, -63, 14, -47, 15, -39, 16, -85, 17, -79, 18, -28, 19, -43, 20, -50, 21, -54, 22, -38, 24, -51, 25, -28, 27, -25, 28, -27, 32, -28, 33, -35, 34, -108, 35, -26],
    "error unrecognized": [0, -30, 1, -80, 2, 50, 3, -35, 4, -41, 5, -31, 6, -32, 7, -30, 11, -27, 17, -29, 21, -31, 34, -49],
    "error while": [0, -35, 1, -44, 7, -61, 9, -25, 11, -58, 12, -25, 14, -28, 16, -33, 17, -48, 19, -26, 20, -65, 21, -44, 23, -27, 26, -32, 33, -29, 34, -62],
    "error worker": [4, -46, 5, -47, 6, -26, 7, -34, 8, -37, 11, -36, 13, -32, 21, -29, 22, -38, 27, 36],
    errors: [1, 42, 2, -125, 4, -48, 6, -132, 7, 32, 8, -72, 9, -81, 10, -48, 12, -37, 13, -78, 14, -35, 15, -78, 16, -41, 17, -98, 18, -59, 19, -80, 20, -82, 21, -45, 22, -158, 23, -64, 24, -65, 25, -74, 26, -116, 27, -76, 28, -81, 29, -71, 30, -67, 31, -68, 32, -66, 33, -75, 34, -34, 35, -70, 36, -70, 37, -70],
    es: [0, -55, 3, -58, 4, -43, 6, -39, 9, -35, 10, -25, 11, -34, 14, -28, 17, -31, 20, -34, 21, -35, 22, -27],
    esm: [0, -72, 1, -50, 3, -34, 4, -31, 5, -25, 6, -49, 16, 30, 17, -28, 20, -28],
    etc: [0, -41, 1, 49, 2, -110, 3, -102, 4, -31, 5, -128, 6, -65, 7, -59, 8, -28, 9, -95, 10, -95, 11, -114, 12, -86, 13, -37, 14, -104, 15, -77, 16, -48, 17, 51, 18, -106, 19, -60, 21, -60, 22, -89, 23, -90, 24, -72, 25, -79, 26, -91, 27, -75, 29, -72, 30, -45, 31, -83, 32, -69, 33, -65, 34, -27, 35, -76, 36, -75, 37, -75],
    "etc tls": [0, -44, 2, -42, 3, -36, 4, -43, 5, -46, 7, -40, 8, -28, 13, -31, 17, -40, 34, -58],
    etimedout: [0, -77, 1, -54, 3, 59, 4, -29, 5, -30, 6, -96, 16, -40, 34, -57],
    eu: [0, -101, 1, -32, 2, -38, 4, -53, 5, -50, 6, -39, 7, -40, 8, -40, 9, -28, 11, -35, 12, -45, 13, -40, 14, -36, 15, -41, 16, -35, 17, -42, 19, -34, 20, -37, 21, -37, 22, -30, 23, -35, 24, -32, 26, -63, 27, -29, 30, -33, 33, -34, 34, 80, 37, -25],
    event: [1, -70, 2, -33, 4, -58, 5, -61, 6, -59, 8, -27, 10, -38, 11, -40, 16, -51, 21, 31, 22, -35, 23, -30, 24, 26, 34, -84],
    events: [0, -78, 1, -70, 2, -83, 3, -55, 4, -51, 5, -59, 9, -28, 10, -29, 11, -44, 13, -44, 14, -40, 15, -28, 17, -45, 19, -45, 20, -66, 21, -50, 22, -41, 23, -36, 26, -49, 28, 87, 33, -33, 34, -60],
    ex: [0, 29, 2, -54, 5, -32, 6, -25, 8, -43, 9, -27, 10, -26, 11, -27, 12, -28, 14, -25, 15, -36, 16, -37, 17, -51, 18, -25, 24, -32, 25, -25, 26, -27, 28, -28],
    example: [0, 58, 1, -70, 3, -36, 5, -72, 6, -79, 7, -38, 8, -40, 9, -29, 11, -28, 14, -49, 15, -35, 16, -60, 17, -61, 18, -39, 19, -42, 20, -64, 21, -50, 22, -36, 23, -35, 24, -40],
    exc: [2, -49, 3, -29, 5, -31, 7, -34, 9, -34, 10, -34, 12, -34, 13, -35, 14, -33, 15, -33, 17, -58, 18, -27, 19, -32, 20, -47, 21, 37, 22, -37, 23, -30, 24, -26, 25, -35, 26, -37, 27, -27, 28, -27, 33, -26, 34, -96],
    exceeded: [0, -79, 1, -73, 2, -103, 3, 25, 5, -59, 6, -43, 7, -76, 10, -49, 11, -30, 14, -40, 15, -65, 16, -86, 17, -90, 18, -50, 19, -73, 20, -60, 21, -62, 22, -71, 23, -50, 24, -72, 25, -61, 26, -64, 27, -50, 28, -62, 29, -51, 30, -58, 31, -59, 32, -58, 33, -61, 34, 31, 35, -50, 36, -50, 37, -50],
    exception: [0, -55, 1, -75, 2, -53, 3, -29, 4, -35, 6, -66, 8, 39, 9, -56, 10, -67, 11, -45, 12, -73, 13, 32, 14, -44, 15, -45, 17, -32, 18, -30, 19, -71, 20, -86, 21, -29, 22, -35, 23, -35, 24, -82, 25, -63, 27, -55, 28, -57, 29, -48, 30, -48, 31, -49, 32, -56, 33, -86, 34, -90, 35, -56, 36, -49, 37, -50],
    "exception in": [0, -43, 2, -30, 3, -60, 6, -35, 7, -63, 8, -39, 9, -28, 10, -34, 11, -44, 13, -38, 17, -36, 22, -34, 23, -35, 24, -27, 33, -47],
    exceptionhandler: [1, -31, 7, -66, 11, -33, 17, -55],
    exceptions: [0, -71, 2, -154, 4, -53, 6, -58, 7, -55, 8, -54, 9, -94, 10, -66, 12, -110, 13, -56, 15, -82, 17, -64, 18, -79, 19, -88, 20, -64, 21, -106, 22, -50, 23, -91, 24, -96, 25, -79, 26, -29, 28, -137, 29, -72, 30, -92, 31, -77, 32, -75, 33, -109, 34, -65, 35, -77, 36, -77, 37, -76],
    "exceptions connectionerror": [0, -44, 1, -27, 5, -45, 14, -30, 16, -32, 34, -37],
    exec: [0, -72, 3, -64, 4, -79, 5, -61, 7, -106, 8, -27, 9, -97, 10, -78, 11, -68, 12, -80, 13, -34, 14, -85, 15, -51, 16, -98, 18, -107, 19, -107, 21, -68, 22, -73, 23, -92, 24, -93, 25, -87, 26, -88, 27, -78, 28, 61, 29, -67, 32, -36, 33, -91, 34, -68, 35, -81, 36, -76, 37, -75],
    "exec setpriv": [0, -39, 2, 31, 3, -41, 4, -30, 5, -42, 6, -42, 7, -43, 9, -31, 10, -31, 11, -28, 12, -29, 15, -31, 16, -43, 17, -50, 18, -47, 19, -52, 20, 36, 21, -29, 22, -46, 23, -27, 24, -28, 25, -32, 26, -31, 27, -30, 28, -49, 29, -30, 30, -34, 31, -36, 32, -42, 33, -29, 34, -66, 35, -30, 36, -29, 37, -29],
    "exec usr": [4, -40, 7, -25, 8, -32, 14, -46, 15, -26, 16, -49, 17, -38, 20, -57, 22, -27, 28, -35, 34, -29],
    exec_module: [0, -33, 16, -66, 17, 64, 18, -35, 19, -27, 20, -33, 28, -117, 34, -52],
    execute: [1, -36, 2, -47, 3, -34, 4, -37, 5, -43, 6, -42, 9, -37, 10, -38, 11, 28, 13, -51, 14, -31, 15, -30, 18, -37, 19, -52, 21, -38, 22, -51, 23, 35, 24, -26, 25, -27, 26, -60, 28, -54, 30, 28, 31, 37, 32, -43, 33, 31],
    execution: [1, -70, 2, -61, 3, -44, 4, -28, 5, -34, 7, -37, 8, -33, 11, -32, 13, -31, 14, -30, 16, 33],
    "execution halted": [1, -60, 2, -51, 3, -48, 4, -28, 5, -29, 7, -35, 8, -31, 11, -30, 13, -29, 14, -29, 16, 35, 34, -58],
    exist: [2, -75, 3, -89, 4, -80, 5, -66, 6, -93, 7, 78, 8, -68, 9, -70, 10, -71, 11, -41, 12, -63, 13, -76, 14, -73, 15, -53, 16, -97, 17, 58, 18, -62, 19, -65, 20, -67, 21, -69, 22, -63, 23, -40, 24, -63, 25, -55, 26, -80, 27, -51, 28, -70, 29, -45, 30, -50, 31, -48, 32, -61, 33, -68, 34, -139, 35, -53, 36, -48, 37, -46],
    exists: [0, -78, 1, 27, 2, -32, 3, -50, 4, -26, 6, -29, 8, 65, 9, -34, 11, -25, 12, -54, 13, 32, 14, -37, 15, -44, 16, -68, 17, -74, 18, -51, 19, -96, 20, -85, 21, -47, 22, -30, 23, -53, 24, -66, 25, -59, 26, -69, 27, -29, 28, -41, 30, -31, 31, -40, 32, -32, 33, -32, 35, -26, 37, -25],
    exit: [0, -93, 1, -48, 2, 33, 3, 32, 5, -92, 6, -61, 8, -34, 10, -42, 11, -72, 12, -42, 13, -41, 14, -54, 15, 45, 17, -40, 18, -38, 19, -51, 20, -39, 21, -37, 22, -68, 23, -55, 24, -28, 25, -42, 26, -52, 27, -32, 28, -37, 29, -27, 30, -40, 31, -29, 32, -35, 33, -43, 35, -31, 36, -30, 37, -29],
    exited: [2, -46, 3, -71, 5, -58, 6, -54, 8, -57, 11, -49, 12, -36, 13, -72, 14, -41, 15, -35, 17, -32, 18, -34, 19, -42, 20, -51, 21, 36, 22, -61, 23, -51, 24, -32, 25, -36, 26, -41, 28, -36, 33, -41, 34, -96, 35, -26, 36, -28, 37, -28],
    "exited with": [3, -56, 5, -48, 6, -52, 9, -37, 11, -42, 13, -57, 14, -34, 19, -30, 20, -53, 22, -45, 23, -34, 26, -29, 33, -27, 34, -43],
    exiting: [0, -42, 2, -86, 3, -44, 4, -67, 5, -53, 6, -103, 7, -42, 9, -77, 10, -42, 11, -100, 12, -72, 13, -37, 14, -48, 15, -66, 16, -29, 18, -82, 19, -71, 21, 26, 22, -48, 23, -51, 24, -77, 25, -70, 26, -30, 27, -49, 28, -63, 29, -51, 30, -53, 31, -55, 32, -56, 33, -74, 35, -57, 36, -54, 37, -50],
    "exiting with": [0, 36, 1, 43, 2, -32, 3, -73, 5, -63, 7, -46, 8, 41, 13, -45, 16, -44, 20, -42, 21, -53, 22, -33, 23, -25, 34, -58],
    expected: [0, -36, 1, 73, 2, -29, 3, -82, 4, -105, 5, -101, 6, -149, 9, -69, 10, -44, 11, -89, 13, -56, 14, -71, 15, -69, 16, -34, 17, -133, 18, -63, 19, -81, 20, -83, 21, -45, 22, -73, 24, -79, 25, -67, 26, -82, 27, -64, 28, -63, 29, -61, 30, -64, 31, -64, 33, -39, 35, -62, 36, -60, 37, -61],
    expecting: [2, -49, 3, -26, 4, -44, 7, -25, 16, -38, 17, -39, 20, -40, 24, -28, 32, 32, 34, -45],
    expired: [0, -115, 1, -46, 3, -40, 4, -34, 7, -49, 8, -32, 9, -39, 11, -36, 12, 90, 13, -43, 14, -42, 15, -26, 16, -46, 17, -27, 19, -43, 20, -54, 21, -32, 23, -54, 24, -29, 25, -30, 26, -90, 34, -83],
    export: [1, -61, 3, -40, 5, -35, 8, -36, 9, -56, 10, -66, 11, -59, 12, -63, 13, -68, 14, -63, 15, -70, 16, -68, 17, -54, 18, -56, 19, -73, 21, -27, 22, -58, 23, -58, 24, -60, 25, -54, 27, -41, 28, -40, 29, -41, 30, -40, 31, -46, 32, -53, 35, -42, 36, -41, 37, -41],
    exporter: [1, 36, 4, -59, 5, -34, 6, -39, 7, -39, 8, -71, 10, -28, 13, -49, 14, -39, 17, -62, 19, -60, 20, -47, 21, -63, 22, -46],
    exports: [0, -75, 1, 52, 2, -58, 4, -77, 5, -53, 6, -38, 7, -70, 8, -43, 9, -39, 10, -51, 11, -44, 12, -52, 13, -41, 14, -32, 15, -35, 16, -47, 17, 76, 18, -48, 19, -42, 21, -43, 22, -32, 23, -46, 25, -28, 26, -30, 27, -31, 28, -44, 29, -30, 30, -27, 31, -36, 32, -37, 33, -45, 34, -33, 35, -30, 36, -28, 37, -31],
    exs: [1, -94, 2, 27, 4, -57, 5, -27, 7, -37, 8, -47, 9, -25, 10, -43, 11, -34, 12, -29, 13, -38, 14, -31, 15, -46, 16, -106, 17, 54, 18, -46, 19, -64, 20, -58, 21, -37, 23, -46, 24, -34, 25, -36, 28, -67, 31, -28, 32, -42, 33, -36],
    f0: [0, -39, 4, -41, 7, -41, 8, 39, 15, 33, 16, -33, 20, -38, 34, -40],
    failed: [0, -74, 1, -36, 2, -147, 5, -25, 9, -51, 11, -76, 12, -133, 14, -53, 15, -133, 16, -50, 17, -35, 18, -94, 19, -66, 20, -63, 23, -73, 24, -139, 25, -50, 26, -54, 27, -153, 28, -188, 29, -143, 30, -152, 31, -152, 32, -162, 33, -158, 34, -113, 35, -148, 36, -146, 37, -147],
    "failed after": [0, -35, 1, -72, 4, -37, 7, -45, 8, -34, 10, -32, 11, -28, 17, -33, 19, -29, 20, -32, 21, -26, 33, -34],
    "failed fatal": [1, -26, 3, -40, 4, -36, 6, -41, 8, -29, 13, -33, 21, -37],
    "failed for": [0, -35, 1, -49, 2, -54, 3, -31, 5, 49, 6, -62, 7, -32, 11, -35, 13, -26, 14, -37, 16, -48, 17, -45, 26, -25],
    "failed request": [0, -29, 4, -74, 6, -32, 7, -27, 8, -47, 9, -42, 10, -47, 11, -29, 13, -27, 14, -28, 16, -32, 17, -35, 19, -26, 20, -34, 23, -27, 34, 60],
    "failed to": [0, -49, 1, -28, 2, -51, 5, -66, 7, -97, 11, -43, 12, -60, 14, -58, 15, -103, 16, -44, 17, -33, 18, -100, 19, -64, 20, -27, 22, -53, 23, -47, 24, -90, 26, -104, 27, -67, 28, -77, 29, -61, 30, -73, 31, -65, 32, -83, 33, -87, 34, -141, 35, -63, 36, -61, 37, -60],
    "failed with": [0, -32, 1, -29, 2, -49, 4, -105, 6, -70, 7, -37, 8, -47, 10, -95, 11, -49, 12, -40, 13, -56, 14, -42, 15, -41, 17, -56, 19, -59, 20, 26, 21, -48, 22, -42, 23, -54, 24, -29, 25, -36, 26, -48, 27, -27, 28, -31, 33, -37, 37, -29],
    failure: [0, -40, 2, -36, 3, -28, 5, -45, 6, -29, 7, -50, 8, -40, 13, -41, 16, -40, 20, -44, 21, -40, 26, -33, 33, -32, 34, -31],
    false: [0, 64, 2, -56, 3, 62, 4, -91, 5, -37, 6, -132, 7, -88, 9, -44, 11, -63, 12, -59, 13, -30, 14, -60, 15, -40, 16, -77, 17, -33, 18, -45, 19, -43, 20, -52, 22, -48, 23, -51, 24, -54, 25, -28, 26, -58, 27, -30, 28, -43, 29, -27, 30, -27, 31, -26, 32, -28, 33, -49, 34, -82, 35, -27, 36, -37, 37, -27],
    fatal: [0, -76, 1, -28, 2, -70, 3, -94, 4, -106, 5, 43, 6, -81, 7, -25, 9, -52, 10, -61, 11, -88, 12, -55, 13, -46, 15, -113, 16, -58, 17, -96, 18, -122, 19, -79, 21, -65, 22, -130, 23, -45, 24, -27, 25, -29, 26, -96, 27, -89, 28, -110, 29, -83, 30, -90, 31, -87, 32, -91, 33, -60, 34, -33, 36, -90, 37, -81],
    "fatal could": [5, 38, 7, -38, 8, -55, 16, -30, 20, -32, 34, -67],
    "fatal error": [1, -58, 4, -32, 5, -97, 6, -66, 9, -46, 10, -56, 11, -63, 13, -77, 14, -75, 15, -29, 17, -35, 18, -38, 19, -49, 22, -62, 24, -59, 25, 29, 27, -29, 32, -32, 35, -40],
    "fatal password": [3, -71, 4, -42, 5, 35, 7, -39],
    fetch: [1, -30, 3, -44, 4, -56, 5, -46, 6, 32, 7, -43, 8, 25, 9, -26, 13, -28, 16, -52, 17, -36, 21, -33, 22, -35, 34, -36],
    field: [1, 65, 2, -33, 3, -62, 5, -101, 6, -71, 7, -30, 8, -71, 9, -52, 10, -75, 11, -73, 12, -29, 13, -40, 14, -31, 17, -68, 18, -50, 19, -33, 20, -63, 21, -61, 22, -48, 23, -30, 24, -40, 26, -39, 28, -131, 33, -30],
    file: [0, -92, 1, -38, 2, -26, 3, -111, 4, -156, 5, -155, 6, -164, 7, -142, 9, -128, 10, -65, 11, -72, 12, -113, 13, -59, 14, -108, 17, 63, 18, -38, 21, -125, 22, -143, 23, -67, 25, -73, 26, -96, 27, -126, 28, -27, 29, -123, 30, -54, 31, -63, 32, -49, 33, -74, 34, -52, 35, -126, 36, -127, 37, -123],
    "file app": [0, -26, 1, -29, 2, -87, 3, -30, 5, -60, 6, -44, 7, -65, 8, -48, 10, 35, 13, -35, 14, -38, 15, -41, 18, -35, 19, 60, 20, -61, 21, -36, 24, -48, 33, -32],
    "file etc": [0, -81, 4, -58, 5, -31, 8, -82, 11, -33, 13, -49, 14, -30, 15, -46, 16, -69, 17, 55, 18, -39, 24, -37, 28, -32, 34, -84],
    "file exists": [0, -56, 1, 42, 3, -46, 7, -34, 8, 45, 12, -42, 13, -60, 16, -55, 17, -30, 18, -36, 19, -82, 20, -72, 23, -47, 24, -50, 25, -39, 26, -56, 28, -25, 31, -25],
    "file failed": [0, -50, 1, 43, 2, -25, 3, -29, 4, -39, 7, -26, 8, -43, 13, -28, 17, -58, 19, -30, 20, 33, 21, -32, 24, -40, 34, -45],
    "file nosuchfileexception": [0, -31, 1, -37, 3, -33, 5, -34, 16, -25, 17, 74, 19, -25, 20, -100, 23, -32, 26, -48, 34, -50],
    "file or": [0, -33, 1, -25, 2, -64, 4, -68, 5, -59, 6, -45, 7, -46, 8, -68, 9, -37, 10, -41, 11, -32, 12, -26, 13, -46, 14, -25, 16, -27, 17, 52, 18, 27, 20, -59, 21, -59, 22, -34, 23, -51, 24, -50, 26, -50, 28, 60, 30, -30, 31, -27, 32, -25],
    "file system": [0, -44, 5, -27, 6, -34, 7, -35, 8, -51, 9, -25, 10, -25, 11, -32, 13, -54, 14, -27, 15, -31, 16, -43, 18, -32, 19, 79, 20, -54, 21, -39, 23, -31, 24, -43, 25, -25, 26, -26, 30, -35, 34, -50],
    "file usr": [0, -56, 2, -45, 8, -38, 13, -30, 14, -26, 17, -53, 18, -28, 20, -52, 22, -42, 24, -28, 32, -29, 34, -53],
    filename: [0, -49, 3, -51, 5, -30, 7, -29, 16, -27, 22, -27, 24, 28, 28, -70, 34, -30],
    filenotfounderror: [0, -71, 1, -63, 2, -30, 3, -25, 7, -34, 16, -99, 18, -62, 19, -39, 20, -63, 28, 62, 34, -116],
    "filenotfounderror errno": [0, -70, 1, -77, 2, -29, 3, -25, 7, -34, 16, -98, 18, -62, 19, -39, 20, -61, 28, 62, 34, -130],
    files: [0, -127, 1, -33, 2, -65, 3, -66, 4, -71, 5, -62, 6, -80, 7, -25, 8, -73, 9, -49, 10, -68, 11, -46, 12, -69, 13, -37, 14, -91, 16, -92, 18, -69, 19, -62, 22, -54, 23, -53, 24, 64, 25, -41, 26, -84, 27, -39, 28, -44, 29, -35, 30, 28, 32, -50, 34, -97, 35, -38, 36, -33, 37, -37],
    "files to": [0, -48, 2, -27, 4, -38, 7, -34, 14, -50, 15, 26, 16, -30, 20, 28],
    find: [0, -119, 1, 25, 3, -93, 4, -97, 5, -119, 6, -43, 7, -56, 8, -91, 9, -71, 10, 32, 11, -113, 12, -63, 13, -80, 14, -72, 15, -75, 16, 71, 18, -64, 19, -56, 20, -89, 21, -61, 22, -90, 23, -65, 24, -73, 25, -69, 26, -78, 27, -46, 28, -53, 29, -45, 30, -44, 31, -46, 32, -49, 33, -69, 34, -26, 35, -45, 36, -49, 37, -44],
    "find any": [2, 29, 4, -36, 7, -25, 8, -32, 10, -30, 13, -28, 16, 50, 17, 54, 19, -38, 21, -28, 22, -27, 23, -26, 25, -25, 33, -29, 34, -78],
    "find module": [0, -50, 1, -64, 3, -39, 5, -30, 6, -27, 16, 62, 17, -32, 34, -71],
    "find the": [0, -31, 2, 46, 3, -34, 4, -31, 5, -56, 6, -29, 7, -39, 10, 30, 11, -47, 14, -30, 15, -33, 16, -70, 19, -25, 20, -49, 22, -33, 33, -25],
    first: [0, -53, 3, -40, 5, -34, 7, -39, 8, -51, 11, -25, 12, -50, 13, -52, 14, -41, 16, -53, 23, -28, 24, -28, 25, -35, 26, -45, 34, -74, 35, 48],
    fix: [3, -32, 5, -42, 7, 32, 8, 30, 13, -30, 14, -25, 16, -32, 17, -42, 19, -36, 20, -31, 22, -27, 30, -25, 32, -25, 34, -44],
    flag: [1, -66, 2, 107, 3, -69, 5, -32, 6, -61, 8, -54, 9, -69, 10, -67, 11, -27, 12, -57, 13, -47, 14, -70, 19, -58, 21, -36, 22, -58, 23, -62, 24, -53, 25, -53, 26, -69, 27, -50, 28, -61, 29, -49, 30, -54, 31, -49, 32, -56, 33, -59, 34, -87, 35, -50, 36, -50, 37, -49],
    flags: [2, 45, 3, -70, 5, -49, 6, -56, 7, -42, 10, -25, 11, -39, 13, -35, 14, -28, 16, -38, 17, -51, 18, -25, 19, -34, 20, -41, 22, -26, 23, -27, 24, -46, 26, -38],
    flush: [0, -51, 1, -51, 2, -42, 3, -44, 4, -31, 5, -47, 6, -34, 7, -53, 8, -46, 9, -52, 11, -31, 12, -35, 13, -49, 14, -43, 15, -41, 16, -39, 17, -50, 18, -29, 19, -39, 20, -44, 21, -48, 22, -49, 24, -42, 26, -34, 27, -25, 30, -40, 32, -34, 33, -34, 34, 54],
    flushing: [1, 30, 2, -45, 4, -56, 8, -38, 9, -41, 10, -33, 11, -34, 12, -31, 13, -36, 14, -28, 15, -28, 16, -33, 17, -32, 18, -32, 21, -35, 22, -48, 23, -31, 25, -28, 26, -36, 28, -29, 29, -26, 30, -29, 31, -26, 33, -27, 35, -25, 36, -26, 37, -27],
    "flushing spans": [1, 30, 2, -45, 4, -56, 8, -38, 9, -41, 10, -33, 11, -34, 12, -31, 13, -36, 14, -28, 15, -28, 16, -33, 17, -32, 18, -32, 21, -35, 22, -48, 23, -31, 25, -28, 26, -36, 28, -29, 29, -26, 30, -29, 31, -26, 33, -27, 35, -25, 36, -26, 37, -27],
    following: [1, -25, 3, -34, 4, -29, 6, -37, 7, 29, 8, -40, 11, -35, 12, -25, 13, -38, 14, -29, 15, -34, 16, -50, 18, -27, 21, -33, 22, -31, 23, -25, 24, -35, 26, -43, 33, -27, 34, -33],
    for: [0, -61, 1, -26, 3, -53, 4, -71, 6, -88, 7, -50, 8, -61, 9, -61, 10, -72, 11, -51, 12, -75, 13, -118, 14, -108, 17, -30, 18, -48, 19, -124, 20, -38, 21, -54, 22, -104, 23, -98, 25, -97, 27, -131, 28, -93, 29, -128, 30, -142, 31, -138, 32, -146, 33, -104, 34, 40, 35, -134, 36, -128, 37, -121],
    "for more": [0, -35, 3, -56, 5, -36, 6, -37, 10, -29, 14, -33, 15, -30, 16, -34, 18, -31, 20, -38, 21, -55, 22, -42, 24, -28, 25, -29, 26, -30, 33, -28, 34, -33],
    "for product": [0, -48, 1, -43, 3, -32, 5, -33, 7, -37, 17, -34, 24, -26, 26, -34, 34, 43],
    "for the": [0, -39, 1, -60, 8, -52, 9, -28, 11, -28, 16, -35, 17, -49, 20, -41, 34, -52],
    "for user": [0, -84, 1, 30, 3, -61, 4, -83, 5, 65, 6, -85, 7, -36, 8, -46, 9, -31, 10, -76, 13, -55, 14, -52, 16, 27, 17, -71, 18, -25, 19, -34, 20, -35, 21, -42, 22, -49, 24, -36, 25, -36, 26, -45],
    forbidden: [0, -43, 1, -49, 2, -26, 3, -70, 4, -35, 5, 27, 6, -46, 7, -62, 8, -36, 10, -38, 11, 70, 13, -32, 14, -58, 16, -25, 17, -46, 20, -76, 21, -34, 22, -35, 26, -39],
    format: [2, -42, 3, -41, 4, -30, 5, -47, 8, 32, 9, -26, 10, -35, 11, -44, 12, -29, 13, -50, 14, -34, 15, -31, 16, -46, 17, -42, 18, -30, 19, -40, 20, -66, 21, -42, 24, -26, 28, -54, 30, -45, 31, 33, 32, -32, 34, -81],
    formatted: [0, -46, 1, 77, 3, -76, 5, -46, 6, -50, 13, -37, 16, -46, 17, 30, 20, -38, 34, -47],
    found: [0, -56, 2, -47, 3, -86, 4, -30, 5, -29, 6, -152, 7, -61, 9, -45, 11, -136, 12, -120, 13, -50, 14, -116, 15, -135, 18, -34, 19, -122, 20, -111, 21, -107, 22, -90, 23, -94, 24, -97, 25, -91, 26, -123, 27, -93, 28, 76, 29, -86, 31, -92, 32, -102, 33, -63, 34, -55, 35, -87, 36, -90, 37, -87],
    "found in": [0, -81, 3, -32, 5, -70, 6, -35, 9, -39, 10, -57, 11, -49, 12, -25, 13, -56, 14, -50, 15, -26, 18, -41, 19, -25, 20, -75, 21, -57, 22, -41, 24, -44, 26, -32, 28, -89, 30, -29, 33, -43, 34, 28],
    frames: [0, 59, 1, 56, 2, -64, 3, 30, 4, -35, 5, -40, 7, -26, 8, -70, 9, -41, 10, -48, 11, -64, 12, -43, 14, -39, 15, -59, 16, -31, 17, -54, 18, -41, 19, -54, 20, -55, 21, -44, 22, -53, 24, -47, 25, -57, 26, -29, 27, -45, 28, -42, 29, -46, 30, -45, 31, -46, 32, -46, 33, -52, 35, -45, 36, -46, 37, -46],
    from: [2, -78, 4, -64, 6, -85, 8, -30, 9, -87, 10, -123, 12, -53, 13, -68, 14, -69, 15, -31, 17, -35, 18, -87, 19, -124, 20, -41, 22, -103, 23, -95, 24, -93, 25, -101, 26, -91, 27, -89, 28, -109, 29, -76, 30, -80, 31, -80, 32, -84, 35, -77, 36, -83, 37, -82],
    "from exc": [0, 29, 1, -100, 3, -54, 7, -28, 8, -33, 11, -34, 16, -79, 17, -27, 20, -26, 21, 46, 34, -66],
    "from the": [0, 31, 1, -33, 2, -46, 3, -26, 4, -52, 5, -85, 7, -52, 8, -43, 11, -39, 13, -25, 15, 29, 20, -25, 21, -44, 22, -31, 33, -27],
    fs: [0, -75, 1, -76, 3, -40, 4, -70, 5, -38, 6, -51, 7, -51, 9, 46, 11, -40, 13, -36, 14, -42, 16, -73, 17, -30, 18, -40, 20, 30, 21, -36, 22, -34, 24, 33, 26, -31, 28, -44, 33, -28, 34, -66],
    full: [0, -34, 1, -33, 6, -41, 7, -41, 8, -36, 9, -42, 10, -37, 12, -50, 13, -36, 18, -30, 19, -30, 20, -82, 23, 55, 24, -32, 26, -78, 34, -83],
    func0: [0, -37, 2, -37, 4, -43, 5, -69, 6, -28, 8, -40, 9, -38, 13, -33, 14, -29, 15, -35, 16, -43, 18, -31, 19, -40, 20, -57, 23, -34, 24, -28, 25, -33, 26, -133, 28, -27, 33, 87, 34, -82, 36, -25],
    function: [0, -113, 1, -30, 2, -68, 4, -49, 5, -41, 6, -111, 8, -47, 9, -34, 10, -53, 11, -58, 12, -38, 13, -38, 14, -45, 15, -51, 16, -47, 18, -48, 19, -46, 20, -29, 21, -48, 22, -42, 23, -47, 24, -48, 25, -39, 26, -42, 27, -33, 28, -54, 29, -34, 30, -34, 31, -34, 32, -34, 33, -45, 34, 92, 35, -33, 36, -34, 37, -33],
    gateway: [0, 60, 1, -60, 5, -74, 6, -80, 7, -47, 8, -70, 9, -55, 11, -67, 12, -50, 13, -40, 14, -41, 16, -65, 17, -26, 18, -42, 19, -37, 20, -39, 21, -31, 23, -50, 24, -57, 25, -38, 26, -40, 27, -34, 28, -58, 29, -37, 30, -40, 31, -40, 32, -54, 33, -45, 35, -35, 36, -40, 37, -35],
    gemfile: [0, -74, 1, 27, 2, -64, 3, -40, 4, -55, 5, -45, 6, -54, 7, -71, 8, -53, 9, -55, 10, -34, 11, -25, 12, -32, 15, -39, 17, 45, 18, -45, 19, -44, 20, -52, 21, -34, 22, -33, 23, -41, 24, -34, 26, -29, 28, -52, 33, -57, 36, -25, 37, -26],
    gems: [0, -40, 1, -59, 2, 36, 7, -45, 9, -25, 10, -28, 17, -71, 21, -28, 34, -108],
    generating: [0, -31, 1, -64, 2, -38, 5, -47, 16, -45, 17, -57, 19, 81, 20, 61, 22, -40, 34, -35],
    get: [0, -99, 1, -40, 2, -119, 3, -37, 5, -97, 7, -139, 8, -114, 9, -43, 12, -46, 13, -67, 15, -107, 16, -137, 18, -90, 19, -106, 20, -143, 21, -26, 22, -98, 23, -99, 24, -43, 25, -92, 26, -117, 27, -89, 28, -93, 29, -82, 30, -91, 31, -84, 32, -87, 33, -52, 34, 65, 35, -82, 36, -83, 37, -84],
    "get http": [0, -67, 4, -53, 6, -40, 10, -28, 14, 37, 20, -36, 21, -28, 22, -28, 23, -30, 26, -28, 34, -41],
    getaddrinfo: [0, -102, 1, -75, 2, -79, 3, -149, 4, 110, 5, -88, 6, -81, 7, -129, 8, -67, 9, -58, 10, -90, 11, -59, 12, -60, 13, -63, 14, -29, 15, -56, 16, -68, 17, -73, 18, -50, 20, -46, 21, -75, 22, -82, 23, -65, 24, -65, 25, -57, 26, -71, 27, -54, 28, -66, 29, -53, 30, -53, 31, -54, 32, -59, 33, -62, 35, -54, 36, -54, 37, -52],
    "getaddrinfo enotfound": [0, -81, 1, -63, 2, -69, 3, -127, 4, 120, 5, -76, 6, -69, 7, -130, 8, -62, 9, -53, 10, -53, 11, -55, 12, -52, 13, -60, 14, -27, 15, -52, 16, -58, 17, -61, 18, -45, 20, -38, 21, -59, 22, -65, 23, -53, 24, -57, 25, -52, 26, -60, 27, -51, 28, -56, 29, -50, 30, -50, 31, -51, 32, -55, 33, -54, 34, -109, 35, -51, 36, -51, 37, -49],
    gid: [0, -30, 1, -33, 2, 34, 3, -33, 5, -45, 6, -38, 8, -27, 9, -33, 10, -27, 12, -26, 14, -26, 15, -31, 19, -29, 23, -30, 24, -27, 26, -27, 30, -32, 33, -30, 34, -75],
    git: [0, -64, 1, -29, 2, -33, 3, -28, 8, -31, 10, -26, 11, -32, 16, -39, 22, -29, 33, -34],
    github: [0, -69, 2, -46, 4, -28, 6, -43, 7, -36, 11, -38, 12, -31, 13, -31, 14, -39, 15, -28, 16, -59, 17, -47, 18, -37, 20, -30, 21, -47, 22, -45, 24, -27, 26, -39, 28, -31, 32, -25, 33, 45, 34, -76],
    "github com": [0, -58, 1, -44, 2, -39, 4, -28, 6, -43, 7, -33, 11, -38, 12, -31, 13, -29, 14, -39, 15, -27, 16, -42, 17, -37, 18, -30, 20, -30, 21, -39, 22, -44, 24, -26, 26, -30, 28, -31, 33, 45, 34, -62],
    given: [0, -65, 3, -57, 5, -37, 7, -41, 11, -34, 15, 43, 17, -66, 20, -25, 21, -38],
    globals: [1, -135, 2, -66, 3, -48, 4, -52, 5, -92, 6, -40, 8, -109, 9, -85, 10, -72, 11, -42, 12, -106, 13, -111, 14, -90, 15, -52, 17, -81, 18, -77, 19, -66, 20, -98, 22, -72, 23, -84, 24, -87, 25, -94, 26, 28, 27, -84, 28, -55, 29, -54, 30, -53, 31, -54, 32, -55, 33, -63, 34, 45, 35, -77, 36, -54, 37, -72],
    "globals case": [0, -47, 1, -99, 2, -60, 3, -33, 4, -29, 5, -63, 8, -68, 9, -55, 10, -45, 11, -30, 12, -67, 13, -64, 14, -55, 15, -33, 16, -30, 17, -61, 18, -47, 19, -39, 20, -72, 22, -46, 23, -54, 24, -54, 25, -60, 26, 45, 27, -56, 28, -43, 29, -35, 30, -35, 31, -36, 32, -37, 33, -39, 35, -50, 36, -35, 37, -48],
    gmt: [0, -48, 1, 37, 2, -49, 5, -33, 8, -27, 16, -41, 17, -52, 24, -30, 34, -35],
    go: [0, 45, 2, -41, 4, -75, 5, -45, 7, -61, 8, -59, 11, -27, 13, -101, 14, -77, 16, -95, 17, -49, 18, -26, 19, -73, 20, -30, 21, -82, 22, -30, 24, -71, 25, -62, 26, -80, 27, -52, 28, -53, 29, -52, 30, -52, 31, -52, 32, -67, 33, -71, 34, -56, 35, -53, 36, -51, 37, -52],
    "go error": [0, -34, 1, -42, 5, -47, 9, -30, 10, -30, 13, -28, 16, -37, 20, -27, 21, -27, 23, -26, 34, -33],
    go0: [0, -52, 2, -41, 4, 26, 5, -35, 6, -35, 10, -31, 11, -35, 14, -25, 15, -27, 16, -41, 18, -33, 22, -26],
    going: [0, -27, 4, -36, 7, -32, 11, -30, 20, -36, 21, -31, 23, -25, 24, -28, 33, -25],
    "going on": [0, -27, 4, -36, 7, -31, 11, -29, 20, -36, 21, -27, 24, -26],
    goroutine: [0, -64, 1, -72, 2, -58, 3, -75, 4, -48, 5, -78, 6, -41, 7, -70, 8, -53, 9, -53, 10, -53, 11, -59, 12, -26, 13, -59, 14, -57, 15, -52, 16, -52, 17, -72, 18, -43, 19, -46, 20, -67, 21, -65, 22, -48, 23, -39, 24, -41, 25, -45, 26, 56, 27, -28, 28, -46, 29, -28, 30, -26, 31, -32, 32, -32, 34, -110, 35, -26, 36, -33, 37, -27],
    got: [0, -107, 1, 28, 3, -39, 7, -29, 8, -36, 10, -34, 11, -42, 14, -28, 17, -32, 20, -41, 22, -41, 26, -30],
    group: [0, -36, 1, -53, 2, -39, 3, -27, 4, -34, 5, -51, 7, -50, 8, 26, 9, -33, 11, 40, 13, -25, 16, -43, 17, -46],
    gunicorn: [1, -66, 2, 52, 3, -61, 4, -60, 5, -56, 6, -41, 7, -77, 8, -43, 9, -32, 10, -25, 11, -54, 13, -28, 14, -37, 17, 33, 18, -25, 20, -43, 21, -37, 22, -31, 23, -26, 26, -29, 28, -27, 32, -32, 33, -37, 34, -61],
    halted: [1, -60, 2, -51, 3, -48, 4, -28, 5, -29, 7, -35, 8, -31, 11, -30, 13, -29, 14, -29, 16, 35, 34, -58],
    handler: [0, -102, 1, -86, 3, 29, 4, -63, 7, -31, 8, -27, 10, -26, 13, -26, 14, -32, 16, -53, 19, -27, 26, -33],
    handlers: [0, -37, 3, -59, 4, -41, 5, -48, 6, -43, 7, -30, 10, -38, 11, -27, 14, -33, 16, -29, 20, -31, 24, -25, 28, -52, 33, 29, 34, 40],
    has: [0, -33, 1, -42, 2, -88, 4, -37, 5, -107, 7, -69, 8, -67, 10, -35, 13, -59, 14, -28, 15, -65, 17, -81, 18, -70, 19, -77, 20, -40, 21, -91, 22, -76, 23, -51, 24, -66, 25, -49, 27, -48, 28, -53, 29, -43, 30, -43, 31, -49, 32, -49, 33, -67, 34, 30, 35, -49, 36, -48, 37, -47],
    "has no": [0, -38, 1, -70, 2, -54, 3, -30, 4, -52, 5, -55, 6, -58, 7, -38, 10, -34, 12, -43, 15, -25, 16, -53, 17, -42, 18, -34, 20, -43, 23, -35, 26, -54, 34, 63],
    have: [1, -36, 2, -28, 3, -35, 4, -76, 5, -31, 6, -57, 9, -56, 13, -56, 14, -53, 15, -39, 17, -45, 18, -61, 19, -42, 20, -36, 22, -44, 23, -46, 24, -35, 25, 28, 26, -44, 27, -33, 28, -41, 29, -25, 30, -26, 31, -29, 32, -28, 33, -49, 34, -28, 35, -29, 36, -26, 37, -26],
    header: [0, -88, 1, -110, 2, -44, 3, -57, 5, -53, 6, 33, 7, -26, 8, 28, 10, -26, 11, -31, 13, -30, 16, 42, 17, -51, 20, -39, 23, -34, 24, -27, 26, -45],
    heap: [0, -64, 3, -44, 4, -35, 5, -50, 6, -31, 8, -35, 10, -27, 11, -49, 13, -26, 16, -34, 17, -53, 20, -49, 21, -33, 23, -68, 26, 79, 33, -30, 34, -96],
    "heap space": [0, -46, 1, -28, 3, -37, 4, -27, 5, -38, 7, -36, 8, -25, 17, -32, 20, -32, 23, -61, 26, 65, 34, -79],
    help: [0, -93, 1, -51, 2, 79, 3, -91, 4, -62, 5, -82, 6, -59, 7, -72, 9, -69, 10, -53, 11, -66, 12, -61, 13, -40, 14, -58, 15, 26, 18, -43, 19, -65, 20, -68, 21, -35, 22, -69, 23, -29, 24, -69, 25, -57, 26, -63, 27, -50, 28, -60, 29, -49, 30, -48, 31, -52, 32, -58, 33, -58, 34, -87, 35, -51, 36, -49, 37, -48],
    "help for": [0, -83, 1, -28, 2, 27, 3, -53, 4, -41, 5, -62, 6, -39, 7, -49, 9, -28, 10, -28, 11, -34, 12, -31, 14, -29, 15, -25, 18, -38, 19, -38, 20, -94, 21, -35, 22, -40, 23, -27, 24, -47, 25, -30, 26, -37, 27, -26, 32, -32, 33, -32, 34, -27, 35, -27, 36, -25],
    hint: [0, -35, 3, -57, 5, -40, 16, -31, 20, -28, 34, -51],
    home: [0, -48, 1, -30, 2, -52, 3, -41, 4, -40, 5, -79, 7, -47, 11, -49, 13, 26, 19, -26, 20, -32, 21, -50, 24, -32],
    host: [0, -46, 1, -53, 4, 80, 5, -42, 6, -35, 8, -107, 9, -120, 10, -47, 11, -60, 12, -108, 13, -62, 14, -36, 15, -99, 16, -155, 17, -41, 18, -104, 19, -87, 20, -54, 21, -110, 22, -117, 23, -101, 24, -85, 25, -80, 26, -111, 27, -113, 28, -40, 29, -75, 30, -85, 31, -84, 32, -75, 33, -55, 34, -114, 35, -76, 36, -85, 37, -83],
    "host and": [0, -41, 2, -29, 3, 38, 4, -61, 5, -43, 6, -51, 10, -32, 11, -25, 14, -33, 17, -37, 21, -37, 22, -28],
    hostkeys: [0, -39, 1, 60, 2, -69, 3, -30, 5, -31, 7, -39, 8, -27, 15, -25, 16, -45, 17, 41, 18, -29, 21, -32, 28, -26, 34, -58],
    "hostkeys available": [0, -39, 1, 60, 2, -69, 3, -30, 5, -31, 7, -39, 8, -27, 15, -25, 16, -45, 17, 41, 18, -29, 21, -32, 28, -26, 34, -58],
    hostname: [0, -68, 2, 41, 3, -72, 4, 59, 5, -117, 6, -43, 7, -34, 8, -40, 9, -54, 10, -45, 12, -39, 13, -31, 16, -57, 17, -57, 19, -57, 20, -38, 22, -67, 23, -47, 25, -40, 27, -33, 29, -33, 30, -43, 31, -39, 32, -44, 33, -52, 34, -57, 35, -34, 36, -34, 37, -37],
    hosts: [0, -29, 1, -42, 2, -28, 4, -26, 5, -45, 6, -27, 7, -45, 8, -29, 9, -25, 10, -27, 11, -31, 12, -27, 13, -32, 14, -31, 15, -32, 16, -38, 17, -66, 18, -25, 19, -30, 21, -37, 22, -31, 24, -29, 26, -28, 30, -26, 33, -28, 34, 46],
    html: [0, -58, 1, -55, 4, -34, 5, -60, 8, -33, 11, -40, 16, -41, 17, 33, 21, -33, 22, -37, 28, -43, 34, -47],
    http: [0, -205, 1, -30, 2, -25, 4, -46, 5, -60, 6, -32, 7, -62, 8, -53, 9, -87, 11, -35, 12, -97, 13, -112, 15, -40, 16, -51, 17, -62, 18, -79, 19, -51, 20, -56, 23, -91, 25, -66, 26, -90, 27, -61, 28, -85, 29, -62, 30, -64, 31, -66, 32, -65, 33, -76, 34, 44, 35, -63, 36, -67, 37, -63],
    "http config": [0, -62, 1, -32, 2, -30, 3, 28, 6, -55, 7, -29, 10, -48, 11, -28, 16, -44, 17, -48, 21, -26, 34, 27],
    https: [0, -36, 1, -59, 2, -54, 4, -33, 5, -31, 6, 32, 7, -36, 9, -54, 10, -26, 13, -72, 14, -80, 16, -39, 17, -32, 21, -82, 23, -81, 24, -78, 25, -63, 26, -82, 27, -57, 28, -76, 29, -54, 30, -55, 31, -57, 32, -57, 33, -87, 34, -40, 35, -56, 36, -56, 37, -56],
    i0: [0, -42, 1, -31, 4, -57, 5, -34, 6, -41, 7, -38, 9, -42, 12, -25, 13, -34, 16, -39, 17, -34, 20, -41, 21, -28, 25, -26, 34, -42],
    id: [0, -55, 2, -50, 3, -25, 4, -36, 7, -25, 10, -66, 11, -29, 14, -25, 16, -93, 17, -55, 18, -48, 22, -48, 24, -56, 25, -43, 26, -61, 27, -36, 28, -43, 29, -36, 30, -36, 31, -37, 32, -39, 33, -48, 34, -36, 35, -36, 36, -37, 37, -36],
    if: [1, -51, 2, 71, 3, -48, 5, -80, 6, -57, 9, -59, 11, -31, 12, -46, 13, -35, 14, -56, 16, -61, 17, -34, 19, -60, 21, -48, 22, -53, 23, -56, 24, -57, 25, -53, 26, -27, 27, -42, 28, -51, 29, -43, 30, -44, 31, -44, 32, -46, 33, -58, 34, -69, 35, -40, 36, -43, 37, -44],
    ignored: [0, -31, 3, -42, 4, -42, 5, -37, 7, -35, 8, -28, 11, -33, 13, -27, 15, -34, 16, -36, 17, -32, 21, -31, 22, -38, 24, -31, 34, -35],
    illegal: [0, -120, 1, -33, 2, 87, 3, -55, 4, -55, 5, -71, 6, -71, 7, -48, 8, -69, 10, -41, 11, -50, 12, -47, 13, -55, 14, -43, 15, -52, 16, -56, 17, -86, 18, -50, 19, -59, 20, -50, 21, -45, 22, -63, 23, -41, 24, -52, 25, -44, 26, -45, 27, -41, 28, -65, 29, -44, 30, -51, 31, -49, 33, -46, 34, -90, 35, -41, 36, -42, 37, -41],
    illegalargumentexception: [1, 57, 2, -29, 4, -37, 5, -37, 7, -44, 8, -50, 16, -66, 17, -46, 20, -47, 26, -44, 34, -68],
    illegalstateexception: [4, -30, 5, -50, 16, -43, 26, -42],
    import: [0, -136, 1, -51, 2, 32, 3, -75, 4, -137, 5, -63, 6, -72, 7, -63, 8, -68, 9, 33, 10, -46, 11, -46, 12, -50, 13, -39, 14, -27, 16, 29, 17, -114, 19, -36, 20, -92, 21, -41, 22, -29, 23, -68, 24, -34, 26, -86, 27, -26, 28, -32, 33, -29, 34, 63],
    in: [0, -30, 3, -112, 4, -42, 5, -90, 6, -161, 7, -101, 8, -76, 9, -58, 10, -84, 12, -148, 13, -58, 16, -30, 17, -71, 18, -97, 19, -194, 20, -33, 22, -90, 23, -134, 24, -39, 25, -119, 26, -28, 27, -163, 29, -155, 30, -166, 31, -117, 32, -121, 33, -69, 35, -160, 36, -159, 37, -155],
    "in 0ms": [1, -46, 2, -31, 3, -31, 4, -36, 5, -36, 8, -34, 11, -39, 13, -26, 14, -34, 15, -33, 21, -33, 22, -34, 24, -31, 33, -33, 34, 32],
    "in 0s": [0, -44, 1, -64, 2, -29, 4, -38, 6, -31, 7, -40, 10, -25, 16, -29, 20, -25, 21, -44],
    "in configuration": [1, 34, 17, -100, 20, -29, 24, -26],
    "in docker": [0, -55, 2, -32, 7, -39, 14, -53, 16, -35, 20, 27, 28, -35],
    "in etc": [0, -28, 2, -48, 3, -27, 16, -39, 17, -64, 20, -26, 21, -26, 24, -28, 32, -30, 34, -49],
    "in goroutine": [0, -64, 1, -72, 2, -58, 3, -75, 4, -48, 5, -78, 6, -41, 7, -70, 8, -53, 9, -53, 10, -53, 11, -59, 12, -26, 13, -59, 14, -57, 15, -52, 16, -52, 17, -72, 18, -43, 19, -46, 20, -67, 21, -65, 22, -48, 23, -39, 24, -41, 25, -45, 26, 56, 27, -28, 28, -46, 29, -28, 30, -26, 31, -32, 32, -32, 34, -110, 35, -26, 36, -33, 37, -27],
    "in seconds": [0, -37, 1, -57, 2, 28, 3, -56, 4, -25, 8, -40, 11, -26, 13, -30, 15, -43, 16, -39, 17, -72, 20, -27],
    "in single": [0, -66, 1, -69, 2, -25, 3, -45, 4, -28, 7, -33, 8, -35, 9, -34, 13, -28, 15, -25, 20, -28, 21, -49, 22, 31, 33, -32],
    "in the": [0, -62, 2, -77, 3, -66, 4, -82, 6, -49, 8, -47, 10, -55, 12, -29, 13, -57, 14, -55, 15, 34, 18, -31, 19, -25, 20, -74, 21, -45, 22, -33, 23, -31, 24, -41, 25, -27, 26, -44, 28, -27, 33, -44, 34, 28],
    "in thread": [0, -47, 2, -31, 3, -55, 4, -50, 6, -34, 7, -62, 8, -32, 10, -33, 11, -37, 14, -35, 16, -26, 19, -25, 22, -31, 24, -30, 25, -25, 33, -46],
    "in time": [0, -40, 1, -36, 2, -40, 3, 31, 8, -42, 9, -29, 11, -38, 13, -27, 14, -29, 16, -31, 17, -53, 20, -33, 21, -37],
    "in use": [0, -77, 1, -119, 2, -93, 3, -57, 4, -80, 5, -73, 6, -44, 7, -64, 8, -70, 9, -31, 10, -36, 11, -45, 12, -29, 14, -48, 15, -41, 16, -76, 17, -30, 18, -50, 19, -30, 20, -80, 21, 100, 22, -63, 23, -40, 24, -44, 25, -27, 26, -55, 27, -25, 28, -62, 30, -25, 31, -25, 32, -25, 33, -61, 34, -90, 35, -25, 36, -27],
    "in value": [0, 55, 1, -48, 3, -45, 4, -68, 5, -33, 7, -30, 8, -26, 11, -33, 13, -30, 16, -27, 26, -27, 34, -46],
    "in your": [2, -48, 4, -43, 5, -35, 8, -40, 9, -32, 10, -29, 17, -71, 34, -28],
    incompatible: [0, -35, 1, -34, 2, -26, 3, -43, 4, -29, 5, -56, 7, 34, 8, 45, 10, -28, 11, -36, 13, -50, 14, -30, 17, -44, 20, -32, 21, -26, 23, -25],
    increase: [0, -25, 1, -50, 3, -52, 5, -31, 7, -47, 8, -35, 9, 33, 13, -25, 16, -38, 17, -31, 21, -39, 25, 42, 33, -25, 34, -30],
    index: [0, -107, 1, -38, 2, -74, 3, -80, 4, -84, 5, -60, 6, -82, 8, 39, 9, -42, 10, -54, 12, -65, 13, 26, 14, -64, 15, -33, 17, -90, 18, -40, 19, -82, 20, -96, 21, -53, 22, -57, 23, -72, 25, -40, 26, -92, 27, -35, 28, -30, 29, -27, 30, -29, 31, -28, 32, -29, 33, 28, 35, -31, 36, -27, 37, -32],
    "index js": [0, -44, 2, -43, 3, -41, 4, -26, 6, -49, 10, -30, 24, -34, 34, 43],
    "index out": [0, -50, 1, -84, 3, -30, 4, -33, 5, -41, 17, -31, 22, -30, 26, -28, 33, 45],
    inf: [1, -54, 2, -29, 4, -52, 5, -35, 7, -46, 8, -44, 16, -27, 17, -62, 21, -28, 26, -27, 34, 34],
    info: [0, -76, 1, -77, 2, -131, 3, -45, 4, -102, 6, -118, 7, -60, 9, -87, 10, -150, 11, -49, 12, -77, 16, -95, 17, -67, 18, -108, 19, -131, 20, -94, 22, -44, 23, -104, 24, -25, 25, -183, 26, -86, 27, -99, 28, -175, 29, -161, 30, -74, 31, -164, 32, -138, 33, -73, 34, 88, 35, -164, 36, -161, 37, -163],
    "info com": [2, -48, 4, -52, 8, -30, 10, -31, 11, -29, 12, -28, 13, -37, 14, -28, 15, -26, 21, -36, 22, -41, 23, -32, 24, -26, 30, -25, 33, -29, 34, -42],
    "info ledger": [0, -43, 3, -47, 4, -28, 20, -39, 34, -59],
    "info loyalty": [0, -64, 1, -81, 2, -30, 4, -28, 5, -69, 6, -50, 7, -78, 8, -41, 9, -34, 12, -38, 13, -40, 15, -27, 16, -48, 17, -74, 20, -27, 22, 29, 24, -25, 27, -35, 28, -28, 30, -27, 33, -35, 34, -80],
    "info main": [1, -25, 2, -55, 3, -65, 4, -52, 7, -47, 8, -28, 9, -28, 10, -44, 12, -28, 13, -50, 14, -46, 15, -31, 18, -31, 22, -54, 24, -27, 33, -52],
    "info service": [3, -55, 4, -29, 5, -32, 6, -27, 9, -36, 11, -36, 15, -26, 16, -25, 20, -25, 23, -27],
    "info starting": [3, -76, 4, -25, 5, -45, 7, -34, 11, -25, 12, 27, 14, -28, 21, -32, 22, 30, 34, -28],
    information: [1, -43, 2, 25, 3, -73, 5, -49, 6, -62, 7, -32, 8, -78, 10, -51, 11, -26, 13, -56, 14, -53, 15, 33, 16, -49, 17, -25, 18, -56, 20, -44, 21, -28, 22, -56, 23, -44, 24, -42, 26, -35, 27, -29, 28, -33, 29, -30, 30, -27, 31, -30, 32, -34, 33, -61, 34, -72, 35, -29, 36, -31, 37, -30],
    init: [0, -61, 1, -64, 4, -45, 6, -78, 7, -43, 9, -38, 10, -72, 12, -70, 13, -38, 14, -76, 15, -78, 16, -37, 17, -40, 19, -101, 20, -41, 21, -34, 23, -83, 24, -73, 25, -59, 26, -53, 27, -50, 28, -59, 29, -50, 33, -30, 35, -51, 36, -49, 37, -52],
    "init container": [0, -25, 2, 41, 5, -29, 6, -34, 9, -27, 16, -36, 23, -25, 30, -29, 33, -25, 34, -64],
    "init hostname": [0, -63, 2, 27, 5, -37, 6, -32, 9, -35, 10, -27, 12, -26, 16, -34, 17, -34, 19, -27, 22, -49, 23, -30, 26, -30, 30, -32, 32, -31, 33, -27, 34, -75],
    "init starting": [0, -74, 2, 27, 5, -54, 6, -39, 9, -42, 10, -34, 12, -31, 14, -30, 15, -28, 16, -43, 17, -84, 19, -34, 20, -29, 22, -50, 23, -36, 24, -26, 25, -29, 26, -38, 30, -51, 32, -46, 33, -31, 37, -27],
    initial: [0, -71, 3, -39, 5, -49, 7, -44, 8, -30, 10, -40, 11, -49, 13, -26, 14, -43, 15, -26, 16, -41, 17, -26, 24, -33, 26, -28, 33, -28, 34, -42],
    initialization: [0, -77, 3, -37, 4, -79, 5, -48, 7, -40, 10, -45, 11, -49, 12, -44, 14, -42, 15, -26, 16, -40, 17, -26, 19, -38, 20, -30, 21, -27, 22, -45, 24, -26, 25, -31, 26, 40, 28, -28, 33, -35, 34, -66],
    initialize: [0, -49, 1, -41, 2, -54, 4, 60, 6, -79, 7, -25, 10, -64, 11, -35, 12, -31, 14, -53, 15, -33, 16, -144, 17, 38, 18, -46, 19, -55, 20, 26, 21, -34, 22, -28, 23, -44, 25, -30, 26, -33, 28, -32, 33, -37, 34, -43],
    initialized: [1, -58, 2, -48, 3, -56, 4, -32, 5, -30, 6, -25, 7, 31, 15, -31, 20, -32, 21, -34],
    initializing: [5, -32, 6, -37, 8, -59, 10, -30, 11, -32, 13, -52, 14, -32, 15, -31, 16, -47, 17, -40, 18, -34, 22, -26, 33, -31, 34, -50],
    input: [0, 86, 1, 81, 3, -150, 4, -92, 5, -94, 6, -189, 7, -75, 8, -80, 9, -31, 10, -63, 11, -46, 13, -49, 14, -28, 15, -27, 16, -120, 17, 66, 18, -54, 19, -86, 20, -78, 22, -28, 23, -53, 26, -71, 28, -44, 32, -31, 34, -67],
    "input expected": [0, 68, 1, 72, 3, -48, 4, -26, 5, -26, 6, -102, 16, -35, 34, -75],
    install: [0, -66, 1, -95, 2, -91, 3, -76, 4, -49, 6, -65, 7, -28, 8, -26, 10, -58, 11, -43, 13, -58, 14, -33, 16, 72, 17, -77, 21, -55, 22, -37, 23, -28, 24, -31, 26, -39, 33, -33, 34, -81],
    installed: [0, -63, 1, -35, 2, -70, 3, -52, 4, -44, 5, -30, 6, -32, 10, 28, 11, -47, 16, 59, 17, -26, 18, -32, 20, -43, 21, -41, 26, -28, 33, -28],
    instance: [0, -56, 1, 30, 4, -66, 5, -53, 7, -26, 9, -34, 10, -25, 11, -41, 13, 45, 14, -47, 15, -31, 17, -64, 18, -34, 19, -43, 20, -51, 21, -36, 22, -28, 23, -26, 26, -34, 28, -26, 33, -45, 34, -119],
    instead: [0, -41, 2, 52, 5, -51, 7, -40, 8, -42, 13, -31, 17, -56],
    int: [1, 28, 2, 28, 3, -49, 4, -63, 5, -43, 6, -48, 8, -53, 9, -39, 10, -47, 11, -33, 12, -52, 13, -44, 14, -27, 15, -48, 16, -39, 17, -68, 18, -29, 19, -41, 20, -61, 21, -55, 22, -31, 23, -47, 24, -35, 25, -29, 26, -85, 27, -25, 28, -29, 32, -37, 33, 58, 34, -57, 37, -27],
    integer: [0, -103, 1, 50, 3, -26, 5, -32, 7, -48, 16, -33, 17, -28, 34, -29],
    interface: [0, -65, 2, -25, 3, -44, 4, -46, 5, -48, 6, -48, 7, -46, 8, -35, 10, -45, 11, -29, 13, -31, 16, -33, 19, -38, 20, -58, 21, -42, 23, -33, 26, -31, 28, -29, 33, 63, 34, -95],
    internal: [0, -125, 1, -29, 2, -25, 3, -69, 5, -47, 6, -55, 9, -30, 10, -39, 11, -50, 14, -38, 15, -31, 16, 43, 19, -56, 21, -53, 22, -46, 24, -38, 26, -36, 27, -25, 28, -34, 32, -25, 33, 31, 34, -65, 35, -26],
    into: [1, 26, 4, -45, 7, -25, 8, -38, 11, -25, 17, -48, 34, -52],
    invalid: [0, -91, 1, 58, 2, 45, 3, -42, 4, -92, 6, -123, 7, -41, 9, -109, 10, -142, 11, -88, 12, -139, 13, -139, 14, -132, 15, -125, 16, -41, 17, -81, 18, -87, 19, -145, 20, -117, 21, -105, 22, -113, 23, -54, 24, -116, 25, -97, 26, -152, 27, -97, 28, -40, 29, -88, 30, -87, 31, -87, 32, -100, 33, -32, 35, -95, 36, -50, 37, -76],
    "invalid configuration": [0, 25, 1, 74, 2, -45, 3, 26, 4, -50, 5, -39, 17, -66, 34, -39],
    "invalid input": [0, 68, 1, 72, 3, -48, 4, -26, 5, -26, 6, -102, 16, -35, 34, -75],
    "invalid syntax": [0, -83, 2, -81, 4, -53, 5, -69, 6, -37, 7, -49, 8, -45, 9, -39, 10, -32, 11, -39, 12, -35, 13, -30, 14, -37, 15, -39, 16, -58, 17, -33, 18, -38, 19, -34, 20, -30, 21, -33, 22, -35, 23, -40, 24, -31, 25, -36, 26, -33, 27, -36, 28, -72, 29, -37, 30, -37, 31, -38, 32, -52, 33, -48, 34, 57, 35, -35, 36, -43, 37, -41],
    "invalid value": [0, -74, 5, -54, 7, -54, 8, -47, 12, -25, 15, -50, 17, 31, 20, -39, 21, -26, 24, -34, 33, -25, 34, -106],
    inventory: [0, -65, 2, -66, 3, -55, 5, -61, 6, -46, 7, 33, 8, -51, 9, -63, 10, -38, 11, -55, 12, -43, 13, -51, 14, -46, 15, -50, 16, -88, 17, -66, 18, -66, 21, -46, 22, -42, 23, -42, 24, -41, 25, -34, 26, -36, 27, -36, 28, -66, 29, -34, 30, -41, 31, -37, 32, -38, 33, -54, 35, -34, 36, -33, 37, -33],
    io: [0, -86, 2, -95, 3, -46, 4, -28, 5, -55, 6, -28, 7, -85, 8, -68, 9, -81, 10, 48, 11, -32, 12, -34, 13, -49, 14, -68, 15, -78, 16, -76, 17, -44, 18, -50, 19, -42, 20, -39, 21, -29, 22, -90, 25, -65, 26, -36, 27, -46, 28, -56, 29, -48, 30, -48, 31, -50, 32, -52, 34, -60, 35, -48, 36, -48, 37, -47],
    "io ioexception": [0, -56, 2, -33, 3, -33, 4, -49, 5, -53, 7, -31, 16, -38, 20, -42, 23, 34, 26, -40],
    "io v0": [0, -32, 1, -65, 4, 68, 5, -48, 6, -58, 16, -28, 17, -30, 19, -45, 20, -30, 22, -30, 34, -37],
    ioexception: [0, -56, 2, -33, 3, -33, 4, -49, 5, -53, 7, -31, 16, -38, 20, -42, 23, 34, 26, -40],
    ip: [3, 39, 4, -41, 5, -40, 34, -34],
    ipv0: [0, -46, 1, 32, 2, -45, 5, -32, 7, -28, 8, -59, 9, -35, 13, -36, 15, -27, 16, -55, 21, -25, 28, -30, 34, -41],
    is: [1, -26, 3, -80, 4, -33, 5, -85, 6, -67, 7, -34, 9, -73, 10, -78, 11, -38, 12, -53, 13, 47, 15, -69, 16, -51, 17, -93, 18, -79, 19, -87, 20, -36, 21, -93, 22, -97, 24, -44, 25, -78, 26, -47, 27, -144, 28, -158, 29, -137, 30, -147, 31, -144, 32, -148, 34, 26, 35, -139, 36, -148, 37, -144],
    "is already": [0, -46, 1, -33, 2, -43, 3, -61, 4, -53, 7, -54, 8, 30, 9, -25, 10, -34, 11, -47, 13, 48, 14, -25, 15, -39, 17, -63, 18, -25, 19, -25, 20, -51, 23, -29, 24, -32, 33, 34, 34, -85],
    "is being": [2, -35, 4, -26, 5, -29, 8, -27, 9, -25, 11, -28, 13, -28, 14, -27, 33, -25, 34, 30],
    "is but": [0, -58, 1, 32, 2, -50, 4, -36, 5, -45, 6, -37, 7, -56, 8, -35, 9, -42, 15, -30, 16, 27, 17, -64, 20, -28, 22, -50, 23, -26, 24, -31, 33, 57, 34, 39],
    "is disabled": [0, -53, 2, -50, 3, -45, 4, -34, 5, 27, 6, -28, 9, -36, 11, -31, 13, -27, 14, -29, 15, -28, 16, -33, 17, -44, 18, -25, 24, -26, 33, -32, 34, -57],
    "is empty": [0, -65, 2, -48, 3, -54, 4, -28, 5, 32, 6, -34, 7, -41, 16, -40, 17, -42, 20, -27, 21, -25, 24, -25, 34, 40],
    "is loading": [0, -32, 1, -52, 3, -36, 4, -33, 7, -29, 8, -35, 11, -32, 14, 52, 34, -41],
    "is locked": [0, -41, 1, -31, 3, -31, 4, -30, 7, -60, 12, -40, 13, 87, 14, -37, 20, -41, 23, -73, 26, -56, 34, -60],
    "is missing": [0, 74, 2, -101, 3, -59, 4, -36, 5, -43, 6, -37, 7, -40, 8, -32, 9, -33, 11, -37, 13, -45, 14, -37, 15, -29, 17, -66, 18, -25, 20, -42, 21, -25, 26, -37, 34, -96],
    "is not": [0, -26, 1, 29, 4, -72, 5, -108, 8, -32, 10, -64, 12, -116, 13, -111, 14, -51, 15, -87, 16, -42, 17, -84, 18, -49, 20, -34, 21, -71, 22, -80, 23, -40, 24, -48, 25, -43, 26, -138, 27, -36, 28, -61, 29, -33, 30, -42, 31, -37, 32, -43, 33, -97, 35, -34, 36, -42, 37, -34],
    "is required": [0, 104, 1, 30, 2, -29, 3, -67, 4, -45, 5, -51, 6, -114, 7, -48, 8, -41, 9, -30, 10, -33, 11, -40, 13, -45, 14, -36, 15, -30, 16, -91, 17, -47, 18, -30, 19, -34, 21, -41, 22, -33, 23, -46, 24, -46, 26, -44, 27, -25, 33, -30, 34, -60, 35, -25, 37, -26],
    "is starting": [0, -29, 2, -27, 3, -70, 6, -28, 7, -34, 13, -45, 14, 31],
    "is the": [0, -30, 1, -26, 2, -27, 3, 55, 4, -34, 5, -42, 7, -48, 8, -40, 13, -26, 34, -33],
    it: [2, -130, 3, -36, 5, -26, 6, -46, 7, -41, 9, -37, 11, -62, 13, -26, 14, -74, 15, -102, 17, 26, 18, -32, 19, -45, 21, -36, 22, -51, 23, -59, 24, -70, 25, -49, 26, -67, 27, -42, 28, -58, 29, -43, 30, -45, 31, -45, 32, -60, 33, -36, 35, -41, 36, -42, 37, -44],
    items: [0, -66, 1, -78, 2, -38, 3, -67, 4, -39, 5, -68, 6, -60, 7, -49, 8, -48, 9, -32, 10, -38, 11, -37, 12, -34, 13, -38, 14, -31, 15, -32, 16, -62, 20, -29, 21, -50, 22, -34, 23, -26, 24, -44, 34, 77],
    jar: [1, -53, 2, 72, 3, -59, 4, -57, 5, -69, 6, -47, 7, -25, 8, -31, 10, -31, 14, -35, 16, -62, 17, 32, 18, -51, 19, -33, 20, -83, 22, -37, 23, -34, 24, -33, 25, -25, 26, -46, 28, -33, 33, -38, 34, 43],
    java: [0, -29, 2, -53, 3, -32, 5, -84, 6, -34, 7, -79, 9, -97, 10, -93, 11, -107, 12, -81, 13, -61, 14, -84, 18, -32, 19, -25, 20, -25, 24, -78, 27, -57, 28, -62, 29, -54, 30, -58, 31, -59, 32, -67, 33, -68, 35, -61, 36, -56, 37, -55],
    "java heap": [0, -46, 1, -28, 3, -37, 4, -27, 5, -38, 7, -36, 8, -25, 17, -32, 20, -32, 23, -61, 26, 65, 34, -79],
    "java io": [0, -58, 2, -35, 3, -36, 4, -53, 5, -67, 7, -36, 10, -26, 11, -36, 16, -72, 18, -27, 22, -31, 23, 33, 26, -43, 34, -27],
    "java lang": [2, -63, 3, -37, 4, -27, 5, -53, 6, -50, 7, -78, 9, -55, 10, -63, 11, -66, 12, -43, 13, -84, 14, -57, 15, -49, 16, 34, 17, -59, 19, -61, 20, -41, 21, -33, 22, -51, 23, -30, 24, -46, 26, 32, 27, -30, 28, -36, 29, -30, 30, -31, 31, -33, 32, -36, 33, -38, 35, -33, 36, -30, 37, -31],
    "java net": [1, -34, 2, -32, 4, 50, 5, -54, 6, -45, 7, -43, 8, -42, 11, -30, 13, -48, 19, -27, 20, -95, 22, 39, 24, -25, 26, -41, 33, -28, 34, -48],
    "java nio": [0, -45, 1, -38, 5, -48, 7, -49, 8, -34, 13, -28, 16, -61, 17, 48, 18, -27, 20, 43, 21, -30, 23, -50, 26, -64, 34, -79],
    "java util": [0, -66, 1, -65, 3, 25, 4, -27, 6, -43, 7, -28, 8, -25, 17, -49, 18, -41, 20, -43, 21, -31, 26, -68, 34, 60],
    jdbc: [0, -30, 6, -32, 8, -34, 11, -34, 17, -29, 26, -56, 34, -56],
    jetstream: [1, -38, 2, -25, 3, -60, 4, -46, 7, -38, 8, -34, 17, -36, 21, -25, 34, 35],
    job: [1, -128, 2, -117, 3, -96, 4, -123, 5, -77, 6, -122, 7, 51, 8, -97, 9, -114, 10, -89, 12, -66, 13, -69, 14, -103, 16, -25, 17, -125, 18, -92, 19, -127, 20, -103, 21, -75, 22, -109, 23, -97, 24, -79, 25, -91, 26, -75, 28, -104, 29, -85, 30, -101, 31, -88, 32, -100, 33, -109, 34, 82, 35, -87, 36, -88, 37, -90],
    js: [0, 39, 1, -26, 2, -172, 3, -32, 4, -41, 5, -54, 6, 30, 8, -87, 9, -101, 10, -38, 11, -120, 12, -94, 13, -109, 14, -115, 15, -93, 17, -49, 18, -102, 19, -36, 20, -50, 21, -56, 22, -55, 23, -51, 24, -43, 25, -91, 26, -90, 27, -91, 28, -121, 29, -90, 30, -91, 31, -93, 32, -99, 33, -101, 34, -26, 35, -92, 36, -89, 37, -90],
    "js v0": [0, 29, 2, -127, 3, -36, 4, -39, 5, -50, 6, 39, 7, -55, 8, -113, 9, -88, 10, -31, 11, -112, 12, -83, 13, -87, 14, -105, 15, -78, 16, -25, 17, -73, 18, -84, 19, -55, 20, -43, 21, -51, 22, -46, 23, -44, 24, -34, 25, -79, 26, -78, 27, -80, 28, -101, 29, -80, 30, -80, 31, -82, 32, -88, 33, -85, 35, -80, 36, -79, 37, -80],
    json: [1, 51, 3, -93, 4, -50, 10, -37, 11, -47, 13, -37, 14, -37, 16, -34, 18, -41, 19, -33, 20, -52, 21, -46, 22, -31, 24, -40, 26, -31, 28, -33, 32, -30],
    kafka: [0, -118, 2, -78, 5, -61, 6, -79, 7, -80, 8, -30, 9, -46, 10, -55, 12, -25, 13, -68, 15, -43, 18, -58, 19, -52, 20, -80, 21, -61, 22, -48, 23, -56, 24, -48, 25, -38, 26, -90, 27, -45, 28, -56, 29, -36, 30, -37, 31, -36, 32, -37, 33, -52, 34, -67, 35, -38, 36, -37, 37, -37],
    "kafka common": [0, -32, 7, -35, 11, 28, 13, -44, 20, -43, 26, -28, 34, -56],
    "kafka errors": [0, -79, 1, 53, 2, -42, 4, -57, 5, -63, 6, -44, 7, -58, 8, -25, 11, -51, 12, -49, 14, -46, 16, -66, 17, -26, 19, -28, 23, -26, 26, -55, 27, -30, 28, -27, 34, 39],
    "kafka kafka": [0, -37, 1, 51, 2, -25, 4, -60, 5, -27, 6, -46, 7, -48, 11, -28, 20, -27],
    kernel: [0, -49, 3, -38, 4, -86, 5, -39, 6, -31, 9, 34, 10, -29, 11, -45, 14, -32, 16, 50, 18, -40, 19, -25, 26, -26, 28, -57, 33, -26],
    key: [0, 40, 1, 40, 2, -48, 3, -102, 4, -68, 5, 29, 7, -53, 9, -91, 10, -97, 11, -47, 12, -97, 13, -73, 14, -88, 16, -115, 17, -34, 18, -93, 19, -88, 21, -96, 22, -100, 23, -87, 24, -78, 25, -72, 26, -46, 27, -66, 28, -91, 29, -62, 30, -67, 31, -65, 32, -68, 33, -64, 34, -70, 35, -67, 36, -69, 37, -64],
    "key not": [0, 50, 1, -48, 2, -34, 3, -46, 4, -53, 5, -81, 6, -46, 7, -71, 8, -54, 10, -28, 11, -43, 12, -27, 13, -29, 16, -99, 17, 27, 18, -26, 20, -48, 21, -32, 26, -25, 28, -28, 33, -36],
    keyerror: [0, 180, 1, -118, 2, -65, 3, -110, 4, -113, 5, -123, 6, -125, 7, -62, 8, -140, 9, -105, 10, -82, 11, -67, 12, -191, 13, -101, 14, -104, 15, -62, 16, -26, 17, -128, 18, -81, 19, -136, 20, -124, 21, -80, 22, -80, 23, -146, 24, -97, 25, -105, 26, -266, 27, -83, 28, -70, 29, -64, 30, -65, 31, -67, 32, -68, 33, -72, 34, -44, 35, -85, 36, -62, 37, -83],
    keys: [1, -29, 2, -31, 5, -39, 7, -40, 11, -28, 16, -26, 20, 30, 22, -44, 28, -93, 34, -51],
    kind: [2, -37, 3, -38, 4, -43, 5, -29, 7, -27, 10, 43, 11, -30, 14, -29, 16, -38, 17, -28, 22, -43, 28, -29, 33, -32],
    known: [2, -31, 3, -40, 4, 85, 5, -61, 7, -26, 8, -29, 10, -27, 11, -26, 13, -27, 14, -27, 16, -30, 17, -53, 20, -41, 21, -50, 22, -43, 33, -38],
    kubernetes: [1, -69, 2, -32, 3, -58, 4, -55, 6, -39, 8, -25, 10, 45, 13, -30, 16, -54, 17, -33, 34, -30],
    "kubernetes client": [0, -46, 1, -70, 3, -49, 4, -30, 6, -34, 10, 46, 16, -52, 17, -41, 34, -52],
    kwargs: [0, -105, 1, -54, 2, 25, 3, 33, 5, -79, 6, -44, 7, -81, 8, -53, 9, -53, 10, -43, 11, -62, 12, -43, 13, -51, 14, -54, 15, -59, 17, -101, 18, -52, 19, -52, 20, -62, 21, -65, 22, -53, 23, -57, 24, -43, 25, -48, 26, -47, 27, -39, 28, -53, 29, -34, 30, -33, 31, -40, 32, -34, 33, -49, 35, -33, 36, -37, 37, -35],
    lang: [2, -63, 3, -37, 4, -27, 5, -53, 6, -50, 7, -78, 9, -55, 10, -63, 11, -66, 12, -43, 13, -84, 14, -57, 15, -49, 16, 34, 17, -59, 19, -61, 20, -41, 21, -33, 22, -51, 23, -30, 24, -46, 26, 32, 27, -30, 28, -36, 29, -30, 30, -31, 31, -33, 32, -36, 33, -38, 35, -33, 36, -30, 37, -31],
    "lang classnotfoundexception": [0, -42, 1, -45, 3, -44, 4, -36, 16, 73, 20, -34, 26, -52, 34, -55],
    "lang illegalargumentexception": [1, 57, 2, -29, 4, -37, 5, -37, 7, -44, 8, -50, 16, -66, 17, -46, 20, -47, 26, -44, 34, -68],
    "lang illegalstateexception": [4, -30, 5, -50, 16, -43, 26, -42],
    "lang outofmemoryerror": [0, -48, 1, -36, 3, -47, 4, -32, 5, -63, 7, -36, 8, -31, 16, -32, 17, -32, 18, -27, 20, -40, 23, -67, 26, 83, 34, -95],
    "lang runtimeexception": [2, -28, 6, -30, 7, -41, 8, -59, 16, -28, 20, -30, 22, -33, 26, -36, 34, -45],
    larger: [0, -92, 1, -83, 2, 103, 3, -54, 4, -44, 5, -54, 6, -47, 7, -74, 8, -71, 9, -40, 10, -37, 11, -44, 12, -45, 13, -64, 14, -28, 15, -52, 16, -83, 17, -81, 18, -54, 19, -48, 20, -79, 21, -52, 22, -40, 24, -27, 25, -40, 26, -49, 27, -33, 28, -42, 29, -34, 30, -43, 31, -43, 32, -32, 33, -30, 34, -116, 35, -34, 36, -33, 37, -33],
    last: [1, -50, 2, -69, 4, -47, 5, -48, 6, -50, 7, -32, 9, -32, 10, -52, 11, -71, 15, -79, 16, -34, 17, -63, 18, -41, 19, -39, 20, -30, 21, -70, 22, -61, 24, -31, 25, -28, 26, 27, 27, -38, 28, -132, 29, -73, 30, -74, 31, -73, 32, -74, 33, -83, 35, -117, 36, -73, 37, -50],
    ldap: [0, -29, 2, -72, 3, 60, 4, -48, 5, -52, 6, -33, 7, -31, 8, -34, 9, -30, 10, -31, 12, -27, 13, -29, 14, -33, 15, -41, 16, -45, 18, -27, 19, -40, 20, -39, 21, -48, 22, -28, 23, -42, 24, -35, 25, -33, 26, -25, 31, -26, 33, -33, 34, -77, 36, -28],
    leader: [0, -29, 1, -42, 2, -43, 4, -32, 5, -33, 6, -41, 7, -41, 8, -40, 9, -33, 10, -33, 12, -30, 15, -26, 16, -37, 17, -44, 18, -29, 20, -35, 21, -28, 22, -31, 23, -31, 24, -28, 26, -29, 32, -25, 33, -38],
    least: [0, -90, 1, 52, 2, -43, 3, -37, 5, -65, 7, -44, 16, -29, 17, -50, 20, -29, 21, -29, 22, -31, 33, -46, 34, -48],
    ledger: [0, -116, 1, -45, 2, -40, 4, -34, 7, -45, 8, -90, 9, -70, 10, -57, 11, -48, 12, -107, 13, -40, 14, -39, 15, -43, 16, -66, 17, -56, 18, -53, 19, -46, 21, -64, 23, -85, 24, -50, 25, -53, 26, -143, 27, -53, 28, -49, 29, -40, 30, -45, 31, -42, 32, -44, 34, 40, 35, -45, 36, -42, 37, -44],
    "ledger ledger": [0, -30, 1, 25, 2, -25, 3, -47, 4, -34, 6, -30, 8, -25, 11, -29, 20, -40, 33, -26, 34, -78],
    "ledger starting": [0, -43, 3, -47, 4, -28, 20, -39, 34, -59],
    "ledger stopped": [0, -31, 2, -27, 3, -63, 8, -32, 11, -32, 13, -28, 33, -27, 34, -78],
    "ledger version": [0, -43, 3, -47, 4, -28, 20, -39, 34, -59],
    left: [0, -41, 1, -33, 2, -57, 3, -46, 4, -41, 5, -25, 6, -46, 7, -48, 8, -40, 9, -27, 10, -26, 11, -37, 13, -40, 14, -38, 15, -28, 16, -41, 17, -42, 20, -69, 22, -25, 23, 85, 24, -33, 26, -43, 33, -45, 34, -31],
    "left on": [0, -32, 1, -31, 2, -46, 3, -32, 4, -37, 5, -40, 6, -43, 7, -46, 8, -25, 11, -26, 13, -26, 16, -33, 17, -39, 20, -64, 23, 86, 24, -28, 26, -32, 33, -44, 34, -29],
    legacy: [0, -56, 4, -27, 5, -33, 6, -34, 7, -41, 8, -46, 11, -44, 13, -40, 16, -46, 17, -37, 20, -45, 21, -46],
    level: [0, -54, 1, -31, 8, -33, 14, -31, 21, -35, 34, -29],
    lib: [0, -33, 1, -85, 2, -52, 3, -31, 4, -76, 5, -136, 6, -59, 7, -48, 9, -29, 10, -114, 11, -87, 12, -65, 13, -38, 14, -70, 15, -76, 16, 28, 17, -68, 18, 35, 21, -53, 22, -57, 23, -82, 25, -64, 26, -94, 27, -52, 29, -49, 30, -69, 31, -47, 32, -51, 33, -49, 34, -61, 35, -51, 36, -53, 37, -51],
    library: [0, -141, 3, -82, 4, -54, 5, -69, 6, 91, 7, -55, 8, -30, 10, -52, 11, -37, 13, -28, 14, -35, 18, 27, 19, -43, 20, -57, 21, -40, 22, -38, 23, -46, 24, -55, 26, -38, 28, -26, 33, -28, 34, -112],
    license: [0, -42, 1, -57, 3, -60, 6, -49, 7, -41, 8, -51, 9, -32, 12, 97, 13, -41, 14, -37, 16, -52, 19, -42, 20, -54, 21, -30, 23, -45, 24, -28, 25, -30, 26, -98, 27, -25, 33, -25, 34, -84],
    limit: [0, -124, 1, -57, 5, -31, 6, -41, 8, -70, 10, -46, 11, -77, 12, 28, 13, -37, 14, -38, 15, -31, 16, -36, 17, -57, 18, -47, 19, -51, 20, -60, 22, -41, 23, -31, 24, 45, 25, -29, 33, -28, 34, -43],
    line: [0, -57, 1, 29, 2, -30, 3, -53, 4, -113, 5, -77, 6, -71, 7, -50, 8, -89, 9, -44, 10, -107, 12, -121, 13, -138, 14, -102, 15, -37, 16, -50, 17, -60, 18, -92, 19, -81, 20, -30, 21, -104, 22, -27, 23, -117, 25, -83, 26, -44, 27, -101, 28, -33, 29, -89, 30, -30, 31, -25, 32, -52, 33, -59, 35, -101, 36, -96, 37, -96],
    "line column": [0, -44, 1, 81, 2, -43, 3, -28, 5, -31, 7, -31, 8, -30, 16, -26, 17, -75, 20, -40, 26, -25, 33, -30, 34, -52],
    linux: [0, -52, 1, -27, 2, -85, 3, -35, 6, -53, 7, -35, 10, -62, 11, -51, 12, -36, 14, -40, 15, -34, 18, 53, 19, -31, 20, -27, 22, -27, 24, -41, 26, -27, 28, -33, 34, -28],
    "linux amd0": [0, -54, 2, -42, 6, -25, 7, -58, 8, -42, 9, 30, 10, -28, 11, -32, 14, -25, 16, -41, 18, -29, 20, -43],
    list: [0, -51, 3, -48, 4, -80, 5, -79, 6, -85, 8, -63, 9, -41, 11, 25, 12, -45, 13, -42, 14, -48, 16, -25, 17, -35, 18, -63, 19, -45, 20, -70, 21, -43, 22, -39, 23, -42, 24, -46, 25, -31, 26, -85, 27, -30, 29, -29, 30, -29, 31, -29, 32, -31, 33, -25, 34, 39, 35, -29, 36, -29, 37, -31],
    listen: [0, -66, 3, -65, 4, -42, 5, -86, 6, -32, 7, -49, 8, -46, 9, -39, 10, -34, 11, -76, 12, -40, 13, -50, 14, -50, 16, -28, 17, -41, 19, -29, 20, -49, 22, 94, 23, -40, 24, -41, 25, -35, 26, -36, 27, -34, 28, -36, 29, -33, 30, -43, 31, -34, 32, -37, 33, -73, 34, -90, 35, -35, 36, -32, 37, -31],
    "listen eacces": [1, -46, 3, -39, 5, -48, 6, -38, 11, -36, 16, -52, 20, -81, 22, 70, 34, -28],
    "listen tcp": [2, -56, 3, -25, 4, -38, 5, -41, 13, -25, 14, -30, 16, -29, 17, -56, 22, 27, 24, -27, 30, -27, 33, -52, 34, -45],
    listener: [0, -25, 5, -32, 7, -35, 8, -28, 16, -27, 17, -32, 21, 58, 34, -47],
    listening: [0, -120, 1, -43, 2, -67, 4, -41, 5, -70, 6, -31, 7, -57, 8, -41, 9, -66, 10, -70, 11, -68, 12, -65, 14, -74, 15, -59, 16, -87, 17, -89, 18, -53, 19, -69, 23, -74, 24, -63, 25, -41, 26, -45, 27, -32, 28, -52, 29, -40, 30, -50, 31, -43, 32, -40, 33, -28, 34, 73, 35, -39, 37, -41],
    "listening on": [0, -91, 2, -40, 4, -30, 5, -55, 7, -44, 8, -25, 9, -43, 10, -45, 11, -45, 12, -44, 13, -47, 14, -49, 15, -36, 16, -68, 17, -66, 18, -38, 19, -48, 23, -57, 24, -51, 25, -26, 26, -29, 27, -25, 28, -31, 29, -26, 31, -29, 32, -25, 34, 38, 35, -25, 37, -26],
    lists: [17, -31, 20, -37, 21, -29, 26, -89, 34, 59],
    literal: [0, -65, 1, 66, 3, -34, 7, -25, 8, -64, 12, -48, 16, -45, 17, -54, 23, -29, 26, -57, 34, -76],
    load: [0, 52, 2, -53, 3, -104, 4, -53, 5, -44, 6, -37, 8, -28, 9, -71, 10, -90, 11, -65, 12, -63, 13, -52, 14, -66, 16, 42, 17, -31, 19, -72, 20, -100, 22, -97, 23, -62, 24, -45, 25, -49, 26, -33, 27, -41, 28, -69, 29, -39, 30, -43, 31, -42, 32, -42, 33, -28, 34, -61, 35, -39, 36, -47, 37, -39],
    "load application": [1, -56, 4, -35, 6, -40, 7, -47, 17, -77, 18, -28, 21, -33, 22, -48, 34, -32],
    loaded: [0, -48, 1, -40, 2, -128, 3, -56, 5, -68, 7, -40, 9, -100, 10, -103, 11, -27, 12, -32, 14, -64, 15, -79, 16, -34, 19, -34, 20, -39, 21, -60, 22, -85, 23, -88, 24, -65, 25, -83, 26, -98, 27, -82, 28, -95, 29, -80, 30, -82, 31, -81, 32, -85, 34, 125, 35, -84, 36, -84, 37, -80],
    loading: [0, 45, 2, -70, 3, -99, 4, -81, 5, -110, 6, -58, 7, -36, 8, -37, 9, -29, 10, -105, 11, -106, 12, -122, 13, -69, 15, -106, 16, -32, 17, -63, 19, -124, 20, -45, 21, -51, 22, -44, 23, -107, 25, -109, 26, -61, 27, -101, 28, -73, 29, -94, 30, -32, 31, -100, 32, -110, 33, -77, 34, 46, 35, -96, 36, -94, 37, -37],
    "loading configuration": [0, 45, 2, -40, 3, -57, 4, -41, 5, -75, 7, -25, 8, -39, 11, -28, 16, -25, 21, -33, 22, -32, 24, -29, 33, -29, 34, -49],
    "loading environment": [0, 52, 1, -153, 2, 31, 3, -82, 4, -72, 5, -62, 6, -74, 7, -99, 8, -64, 9, -84, 10, -36, 11, -53, 12, -59, 13, -56, 14, -64, 15, -32, 16, -89, 18, -50, 19, -52, 20, -52, 21, -71, 22, -83, 23, -38, 24, -44, 25, -42, 26, -75, 27, -33, 29, -26, 31, -32, 32, -44, 33, -74, 34, -125, 35, -26, 36, -25, 37, -45],
    "loading rate": [2, -54, 5, -26, 8, -41, 9, -36, 10, -29, 11, -33, 12, -32, 13, -27, 14, -34, 15, -29, 16, -33, 18, -36, 19, -27, 20, -47, 21, -44, 22, -36, 23, -29, 24, -39, 25, -29, 27, -28, 28, -31, 29, -28, 30, -30, 31, -28, 32, -28, 33, -37, 35, -27, 36, -31, 37, -32],
    "loading the": [2, -26, 3, -63, 4, -38, 5, -26, 11, -28, 14, 37, 16, -27, 17, -28, 20, -43, 26, -28, 34, -48],
    local: [0, -30, 3, -42, 5, -67, 7, -52, 8, 28, 9, -70, 10, -70, 11, -53, 12, -62, 14, -32, 15, -80, 17, -37, 18, -60, 19, -41, 21, -60, 23, -62, 24, -66, 25, -48, 26, -72, 27, -48, 29, -42, 30, -44, 32, -28, 34, -91, 35, -44, 36, -42, 37, -47],
    "local bin": [1, -49, 4, -31, 7, -30, 13, -49, 15, -31, 16, -29, 18, -26, 19, -39, 20, -46, 21, -25, 28, -25, 34, -66],
    localhost: [0, -71, 2, -58, 3, -45, 4, -43, 6, -41, 7, -47, 9, -26, 11, -25, 12, -33, 14, -26, 15, -29, 17, -28, 18, -27, 24, -31, 34, -48],
    locate: [0, -37, 1, -27, 2, -31, 3, -48, 5, 36, 6, -58, 9, -33, 10, -31, 11, -26, 12, -27, 17, 28, 19, -41, 20, -41, 21, -29, 22, -28, 23, -43, 26, -35, 28, -56],
    location: [0, -33, 2, -49, 7, -29, 11, 27, 16, -33, 20, -68, 22, 28, 34, -58],
    lock: [0, -77, 1, -52, 2, -38, 3, -40, 4, -71, 5, -84, 6, -66, 7, -56, 9, -28, 10, -41, 12, -38, 13, 82, 15, -71, 19, -29, 21, -58, 22, -62, 23, -75, 24, -46, 25, -49, 26, -46, 27, -41, 28, -46, 29, -42, 30, -40, 31, -40, 32, -39, 33, -52, 34, -103, 35, -41, 36, -46, 37, -40],
    locked: [0, -53, 1, -36, 3, -39, 4, -36, 5, -28, 6, -27, 7, -71, 8, 28, 11, -25, 12, -45, 13, 105, 14, -40, 17, -33, 19, -27, 20, -49, 21, -40, 23, -74, 26, -60, 34, -67],
    log: [0, -25, 2, -38, 3, -103, 4, -52, 5, -59, 6, -87, 7, -62, 10, -45, 11, -48, 12, -56, 13, -46, 14, -71, 15, -62, 17, -37, 18, -75, 22, -121, 23, -32, 24, -62, 26, -99, 27, -50, 28, -40, 29, -49, 30, -50, 31, -52, 32, -58, 33, -33, 35, -51, 37, -46],
    login: [0, -86, 4, -36, 6, -34, 7, -43, 8, -36, 10, -29, 11, -43, 12, -29, 13, -32, 14, -33, 15, -30, 16, 45, 19, -27, 20, -37, 24, -27, 26, -27, 28, -25, 33, -25],
    logs: [0, -120, 2, -42, 3, -68, 4, -106, 5, -45, 6, -101, 7, -25, 10, -79, 12, -82, 13, -81, 14, -76, 15, -37, 16, -111, 17, -54, 18, -81, 19, -50, 20, -52, 23, -82, 24, -66, 25, -80, 26, -88, 27, -77, 28, -88, 29, -77, 30, -77, 31, -79, 32, -84, 33, -86, 34, 73, 35, -78, 36, -78, 37, -76],
    long: [0, -53, 2, 30, 3, -43, 4, -31, 5, -26, 6, 25, 16, -47, 17, -36, 20, -32, 24, -34, 34, -41],
    lookup: [0, -65, 2, -40, 3, -81, 4, 79, 5, -84, 6, -51, 8, -29, 10, -26, 11, -27, 13, -27, 14, -35, 16, -44, 17, -86, 18, -45, 20, -45, 21, -50, 22, -42, 24, -26],
    loop: [3, -54, 4, -32, 5, -36, 7, -39, 8, -31, 9, -41, 10, -28, 11, -28, 12, -29, 13, -26, 14, -28, 17, -36, 18, -28, 19, -28, 20, -29, 21, -38, 22, -27, 23, -28, 25, -29, 26, -104, 33, 42, 35, -25, 36, -26],
    loyalty: [0, -64, 1, -81, 2, -30, 4, -28, 5, -69, 6, -50, 7, -78, 8, -41, 9, -34, 12, -38, 13, -40, 15, -27, 16, -48, 17, -74, 20, -27, 22, 29, 24, -25, 27, -35, 28, -28, 30, -27, 33, -35, 34, -80],
    "loyalty api": [0, -64, 1, -81, 2, -30, 4, -28, 5, -69, 6, -50, 7, -78, 8, -41, 9, -34, 12, -38, 13, -40, 15, -27, 16, -48, 17, -74, 20, -27, 22, 29, 24, -25, 27, -35, 28, -28, 30, -27, 33, -35, 34, -80],
    lua: [0, -47, 2, -60, 5, -29, 8, -32, 14, -30, 20, -48, 33, -25, 34, -58],
    machine: [0, -70, 3, -28, 5, -30, 6, -35, 7, -40, 8, -37, 9, 64, 12, -26, 16, -45, 17, -31, 21, -31, 23, -27, 26, -36, 34, -27],
    mail: [1, 41, 2, -51, 3, -47, 6, -33, 7, -35, 8, -30, 9, -26, 11, -26, 12, -25, 15, -33, 17, -38, 20, -26, 21, -38, 27, -26, 34, 25],
    mailer: [0, -45, 1, -45, 3, -70, 4, -87, 6, -80, 7, 76, 8, -51, 9, -67, 10, -40, 11, -59, 12, -43, 13, -61, 14, -54, 15, -53, 16, 36, 18, -42, 19, -67, 20, -72, 21, -66, 22, -43, 23, -45, 24, -25, 25, -35, 26, -43, 27, -69, 28, -59, 29, -30, 30, -39, 31, -35, 32, -31, 34, -125, 35, -29, 36, -38, 37, -39],
    main: [1, -59, 2, -95, 3, -46, 4, -53, 6, -35, 8, -111, 9, -147, 11, -134, 12, -159, 13, -72, 14, -144, 15, -105, 16, -82, 17, -67, 18, -67, 19, -75, 20, -25, 21, -48, 23, -71, 24, -101, 25, -91, 26, -36, 27, -125, 28, -160, 29, -117, 30, -131, 31, -126, 32, -41, 33, 44, 35, -127, 36, -124, 37, -122],
    "main com": [0, -45, 4, -28, 5, -36, 8, -31, 13, -25, 17, -26, 18, -26, 33, -32],
    "main error": [0, -58, 2, -47, 4, -80, 5, -66, 7, -31, 10, -48, 11, -54, 14, -33, 17, -75, 18, -26, 21, -68, 22, -30, 24, -33, 26, -43, 33, -46, 34, -33],
    "main failed": [0, -28, 4, -53, 6, -45, 7, -38, 8, 32, 10, -40, 11, -38, 13, -29, 16, -36, 20, -38, 21, -31, 34, -34],
    "main go": [0, 63, 3, -52, 4, -31, 5, -35, 7, -36, 8, -45, 9, -50, 12, -43, 13, -44, 14, -33, 16, -40, 17, -27, 19, -48, 20, -72, 21, -53, 22, -62, 23, -44, 24, -35, 25, -41, 26, -47, 27, -36, 28, -33, 29, -36, 30, -33, 31, -35, 32, -49, 33, -70, 34, -83, 35, -36, 36, -35, 37, -35],
    "main info": [2, -54, 4, -53, 5, -42, 8, -55, 9, -26, 10, -33, 11, -36, 12, -30, 13, -42, 14, -35, 15, -33, 17, -31, 21, -35, 22, -41, 23, -34, 24, -34, 25, -26, 26, -25, 30, -26, 32, -25, 33, -34, 34, -49],
    "main java": [3, -43, 5, -53, 6, -25, 7, -29, 21, -36],
    "main main": [0, -38, 1, -52, 2, -126, 3, -30, 4, -38, 5, -27, 6, -46, 7, -31, 8, -106, 9, -54, 10, -67, 11, -68, 12, -69, 14, -62, 15, -64, 16, -94, 17, -45, 18, -72, 21, -25, 22, -63, 23, -33, 24, -69, 25, -61, 26, -44, 27, -58, 28, -60, 29, -56, 30, -58, 31, -57, 32, -72, 33, 91, 34, -25, 35, -59, 36, -58, 37, -54],
    "main org": [1, -31, 3, -34, 4, -46, 8, -46, 16, -29, 17, -26, 20, -25, 26, -30],
    "main process": [5, -25, 7, -35, 8, -32, 13, -26, 16, -28, 21, -32, 28, -33, 32, 26, 34, -44],
    mainprocess: [1, -60, 2, -28, 3, -25, 4, -30, 6, -25, 7, -26, 8, -32, 11, -26, 13, -33, 15, -25, 17, -35, 20, 50, 21, -30, 22, -92, 23, -27, 33, -25],
    make: [0, -42, 2, -61, 3, -37, 7, -30, 9, -29, 12, -27, 21, -27],
    "make sure": [0, -51, 2, -29, 3, -33, 7, -37, 16, -31, 18, -31, 21, -39],
    manager: [0, -45, 1, -56, 4, -62, 5, -39, 6, -55, 7, -62, 8, -56, 14, -30, 19, -36, 22, -40, 23, -27, 26, -31, 33, -42, 34, -60],
    manifest: [0, -55, 1, -45, 3, -32, 5, -41, 6, -35, 9, -38, 10, -25, 15, -35, 16, -36, 17, 25, 18, -31, 19, -29, 20, -27, 21, -29, 24, -27, 26, -35, 28, -32, 33, -30, 34, 71],
    many: [3, -45, 4, -76, 6, -61, 7, -71, 8, -60, 9, -28, 10, -33, 11, -33, 13, -37, 14, -51, 17, -53, 18, -38, 19, -42, 20, -65, 21, -46, 22, -65, 23, -41, 24, 75, 25, -27, 26, -64, 27, -25, 28, -25, 33, -54, 34, -65],
    "many open": [0, -52, 1, -63, 3, -70, 4, -42, 5, -29, 6, -38, 7, -31, 8, -41, 11, -25, 12, -52, 13, -34, 14, -30, 16, -32, 17, -49, 18, -36, 19, -42, 20, -55, 21, -28, 23, -40, 24, 76, 26, -63, 34, -37],
    map: [0, -80, 1, -28, 5, -49, 6, -52, 8, -87, 10, -39, 11, -53, 12, -38, 13, -67, 14, -44, 16, -70, 17, -26, 18, -43, 19, -32, 20, -50, 21, -60, 22, -37, 23, -43, 24, -45, 25, -47, 27, -25, 28, -35, 30, -25, 31, -29, 32, -29, 33, 33, 35, -26, 36, -27],
    mariadb: [2, -50, 3, -59, 4, -33, 5, -37, 6, -68, 8, -36, 16, 34, 17, -43, 22, -28, 24, -27, 26, -26, 34, -67],
    master: [0, -35, 5, -58, 6, -56, 7, -40, 8, -28, 10, -28, 13, -25, 15, -27, 16, -42, 20, -26, 21, -52, 22, -37, 26, -34, 34, -47],
    match: [0, -27, 2, -63, 4, -35, 11, -37, 13, -25, 14, -28, 16, -29, 17, -71, 20, -37, 21, -40],
    max: [0, -104, 1, -57, 2, 67, 5, -62, 6, 41, 7, -91, 8, -89, 10, -59, 11, -51, 12, -64, 13, -75, 14, -47, 15, -59, 16, -52, 17, -25, 18, -60, 19, -75, 20, -92, 21, -82, 22, -116, 23, -82, 24, -57, 28, -64, 29, -52, 30, -52, 31, -53, 32, -71, 33, -66, 34, -32, 35, -56, 36, -54, 37, -54],
    "max threads": [0, -53, 2, -36, 4, -27, 5, -26, 6, 60, 7, -36, 8, -28, 9, -29, 13, -30, 21, -53, 22, -84, 27, -26, 28, -26, 33, -30, 34, -32],
    maximum: [0, -77, 3, -86, 4, -41, 5, -64, 6, -71, 7, -70, 8, -26, 9, -73, 10, -54, 11, -72, 14, -49, 15, -61, 16, -42, 17, -40, 18, -55, 19, -32, 20, -31, 23, -46, 25, -57, 26, -47, 27, -46, 28, -58, 29, -46, 30, -55, 31, -56, 32, -54, 33, -54, 35, -46, 36, -47, 37, -45],
    may: [0, -45, 1, -47, 3, -37, 4, -54, 5, -61, 6, -38, 9, -38, 10, -32, 12, -40, 13, 36, 14, -41, 15, -28, 17, -44, 18, -45, 19, -32, 20, -59, 22, -41, 23, -47, 24, -38, 25, 34, 26, -65, 33, -46],
    "may be": [0, -48, 3, -44, 4, -35, 5, -34, 11, -26, 13, 27, 16, -56, 34, -71],
    me: [1, -49, 2, -50, 3, -25, 12, -28, 16, -56, 20, -35, 21, -25, 24, -31, 34, 25],
    mean: [0, -85, 3, -82, 4, -64, 5, -79, 6, -61, 7, -69, 8, -59, 9, -47, 10, -39, 11, -41, 12, -50, 13, -44, 14, -48, 15, -42, 17, -83, 18, -76, 19, -56, 20, -60, 21, -45, 22, -45, 23, -39, 24, -53, 25, -45, 26, -49, 27, -44, 28, -52, 29, -45, 30, -43, 31, -50, 32, -41, 33, -50, 35, -45, 36, -44, 37, -44],
    memcached: [0, -53, 1, -45, 2, 82, 3, -46, 4, -50, 5, -55, 6, -58, 7, -47, 8, -53, 9, -43, 10, -36, 11, -40, 12, -37, 13, -54, 14, -35, 15, -53, 16, -47, 17, -70, 18, -50, 19, -54, 20, -50, 21, -37, 22, -56, 23, -35, 24, -31, 25, -41, 26, -40, 27, -38, 28, -57, 29, -38, 30, -41, 31, -43, 32, -51, 33, -36, 34, -81, 35, -37, 36, -38, 37, -39],
    memory: [0, -71, 3, -71, 4, -87, 5, -65, 6, -95, 7, -68, 10, -54, 11, -61, 12, -45, 13, -31, 15, -55, 16, -108, 17, -90, 18, -68, 19, -56, 21, -58, 23, -25, 24, -62, 26, 47, 28, -36, 29, -37, 30, -40, 31, -38, 32, -38, 33, -32, 34, -30, 35, -38, 36, -37, 37, -39],
    memoryerror: [0, -136, 1, -90, 3, -66, 4, -64, 6, -63, 7, -92, 8, -106, 9, -57, 10, -29, 12, -135, 13, -80, 14, -56, 16, -102, 17, -44, 18, -34, 19, -77, 20, -68, 21, -27, 23, -96, 24, -52, 25, -58, 26, 139, 27, -48, 34, -169, 35, -36, 37, -40],
    message: [0, -62, 2, -54, 3, -31, 5, -26, 8, -56, 9, -69, 11, -32, 13, -25, 14, -77, 16, -50, 18, -47, 19, -78, 20, -30, 21, -29, 22, -53, 23, -75, 24, -70, 25, -50, 26, -51, 27, -49, 28, -78, 29, -49, 30, -47, 31, -55, 32, -57, 33, 26, 34, -73, 35, -50, 36, -49, 37, -49],
    "message no": [0, -58, 1, 59, 2, -55, 3, -62, 4, -68, 5, -48, 6, -33, 7, -67, 8, -42, 9, -36, 10, -48, 11, -43, 12, -47, 13, -41, 14, -30, 15, -35, 16, -76, 17, 81, 18, -51, 19, -35, 20, -50, 21, -42, 22, -34, 23, -42, 25, -27, 27, -28, 28, -56, 29, -29, 30, -26, 31, -35, 32, -36, 33, -44, 34, -86, 35, -28, 36, -28, 37, -28],
    meta: [0, -117, 2, -41, 4, -62, 5, 33, 6, -66, 8, 33, 9, -41, 10, -36, 11, -54, 12, -26, 13, -38, 14, -37, 15, -35, 16, -34, 18, -37, 19, -27, 21, -42, 22, -28, 23, -29, 24, -31, 26, -32, 28, -30, 30, -27, 33, -30, 34, -70],
    metadata: [3, 27, 5, -36, 6, -80, 7, -49, 9, -51, 10, -51, 11, -32, 12, -41, 13, -52, 14, -41, 16, -77, 17, -26, 18, -34, 19, -41, 20, -69, 21, -65, 22, -64, 23, -39, 24, -43, 25, -33, 26, -32, 27, -28, 28, -39, 29, -27, 30, -29, 31, -28, 32, -28, 33, -42, 35, -29, 36, -28, 37, -28],
    method: [0, -85, 1, -28, 3, -46, 6, -53, 8, -28, 10, -26, 16, -47, 17, -35, 20, -30, 24, -26, 34, 26],
    metrics: [1, -88, 2, 37, 5, -50, 6, -41, 7, -32, 8, 31, 11, -37, 13, -29, 14, -33, 16, -26, 17, -83, 20, -41, 22, -29, 26, -27, 33, -29],
    migrate: [0, -86, 1, -92, 2, -32, 3, -112, 4, -69, 8, -85, 9, -63, 10, -37, 12, -37, 13, 25, 14, -28, 16, -69, 17, -44, 18, -55, 19, -72, 20, -61, 22, -63, 23, -67, 24, -35, 25, -49, 26, -44, 27, -43, 28, -48, 29, -40, 30, -44, 31, -43, 32, -40, 33, -51, 34, -64, 35, -40, 36, -43, 37, -41],
    migration: [0, -90, 1, -83, 2, -68, 3, -65, 4, -54, 5, -38, 6, -62, 7, 56, 8, -78, 9, -38, 10, -26, 11, -32, 12, -32, 16, -34, 18, -33, 19, -46, 20, -71, 22, -33, 23, -42, 24, -41, 25, -31, 26, -40, 27, -26, 28, -29, 30, -35, 31, -27, 32, -27, 33, -46, 34, -36, 35, -25],
    migrations: [0, -44, 1, -55, 2, -27, 4, -65, 5, -37, 6, -29, 7, 38, 8, -96, 9, -47, 10, -46, 12, -47, 13, -27, 16, -65, 18, -56, 19, -50, 20, -63, 21, -29, 22, -51, 23, -44, 24, -38, 25, -35, 26, -48, 27, -34, 29, -32, 30, -53, 31, -38, 32, -47, 33, -60, 34, -99, 35, -32, 36, -34, 37, -32],
    min: [0, -44, 3, -26, 4, -25, 5, -55, 6, 50, 7, -53, 8, -61, 9, -40, 11, -34, 12, -33, 13, -47, 14, -30, 20, -32, 21, -42, 22, -84, 23, -25, 24, -36, 27, -26, 30, -25, 33, -47, 34, 35],
    missing: [0, 125, 2, 49, 3, -182, 4, -116, 5, -140, 6, -45, 8, -53, 10, -48, 11, -105, 12, -77, 13, -106, 14, -100, 15, -99, 18, -81, 19, -88, 20, -123, 21, -85, 22, -91, 23, -77, 24, -101, 25, -74, 26, -46, 27, -58, 28, -65, 29, -57, 30, -62, 31, -67, 32, -71, 33, -60, 35, -59, 36, -54, 37, -57],
    mkdir: [0, -84, 2, -51, 3, -71, 4, -46, 5, -44, 6, -61, 7, -53, 8, 26, 9, -26, 10, -30, 11, -49, 12, -48, 13, -80, 14, -30, 15, -36, 16, -61, 17, -49, 18, -57, 20, 51, 22, -77, 23, -30, 24, -60, 25, -50, 26, -71, 27, -29, 28, -40, 30, -30, 31, -36, 33, -26, 35, -25, 37, -30],
    "mkdir app": [0, -62, 1, -64, 3, -28, 8, 57, 12, -39, 13, -31, 16, -52, 19, -48, 20, -32, 23, -39, 24, -43, 26, -53, 34, -60],
    mode: [0, -61, 1, -52, 3, -32, 4, -74, 5, -42, 6, -25, 7, -50, 10, -57, 11, -37, 15, -45, 21, -25, 23, -56, 24, -60, 25, -50, 26, -57, 27, -40, 28, -46, 29, -37, 30, -41, 31, -39, 32, -43, 34, -73, 35, -35, 36, -38, 37, -37],
    model: [0, -58, 2, -35, 4, -32, 7, -45, 9, -25, 11, -38, 14, -30, 15, -28, 16, -79, 17, 47, 18, -27, 21, -27, 28, -41, 34, 34],
    models: [0, -60, 1, 41, 4, -62, 7, -47, 10, -30, 17, 38, 18, -30, 20, -28, 26, -29, 28, -76],
    module: [0, -165, 1, -47, 3, -107, 5, -69, 6, -82, 7, -58, 8, -92, 9, -75, 10, -100, 11, -33, 12, -78, 13, -81, 14, -67, 15, -52, 16, 75, 17, -103, 18, -28, 19, -65, 20, -44, 21, -52, 22, -25, 23, -34, 24, -63, 26, 26, 27, -53, 28, -121, 29, -46, 30, -63, 31, -51, 32, -52, 33, -77, 35, -48, 36, -47, 37, -48],
    "module named": [0, -79, 3, -73, 4, 37, 5, -36, 6, -27, 7, -46, 8, -52, 9, -35, 10, -42, 11, -41, 12, -53, 13, -43, 14, -27, 15, -29, 16, 59, 17, -110, 18, -45, 19, -30, 20, -49, 21, -38, 22, -38, 23, -50, 25, -27, 26, -74, 27, -26, 28, -36, 29, -25, 31, -29, 32, -29, 33, -27, 34, -109, 35, -25, 37, -27],
    module_not_found: [0, -109, 1, -82, 3, -39, 4, -54, 5, -42, 6, -98, 7, -29, 10, -34, 16, 110, 17, -31, 19, -31, 20, -37, 23, -29, 24, -33, 34, -95],
    modulenotfounderror: [0, -71, 1, -44, 3, -68, 4, 41, 5, -38, 7, -40, 8, -48, 9, -33, 10, -25, 11, -37, 12, -51, 13, -41, 14, -25, 15, -27, 16, 59, 17, -82, 18, -41, 19, -27, 20, -44, 21, -32, 22, -34, 23, -48, 25, -26, 26, -73, 27, -25, 28, -27, 31, -28, 32, -28, 33, -25, 34, -101, 37, -25],
    "modulenotfounderror no": [0, -66, 1, -43, 3, -68, 4, 41, 5, -36, 7, -37, 8, -44, 9, -27, 11, -37, 12, -50, 13, -38, 15, -25, 16, 53, 17, -80, 18, -39, 19, -26, 20, -44, 21, -32, 22, -34, 23, -47, 26, -72, 27, -25, 28, -27, 31, -27, 32, -27, 33, -25, 34, -99],
    modules: [1, -92, 3, -27, 4, -25, 5, -36, 7, 36, 16, 42, 17, -31, 20, -34],
    mon: [0, -26, 1, -41, 3, -28, 5, -50, 8, -29, 11, -44, 13, -27, 14, -25, 15, -26, 21, -26, 24, -26],
    mongo: [0, -40, 2, -43, 4, 49, 5, -30, 6, -39, 8, -36, 9, -31, 10, -25, 12, -28, 15, -34, 16, -48, 17, -72, 18, -41, 19, -61, 20, 30, 21, -42, 22, -29, 23, -35, 24, -41, 25, -30, 27, -27, 28, -30, 29, -28, 30, -29, 31, -29, 32, -27, 33, -29, 34, -82, 35, -27, 36, -28, 37, -28],
    "mongo mongo": [1, -27, 3, -44, 4, 63, 14, -29, 16, -29, 17, -28, 19, -44, 20, -34, 34, -48],
    mongodb: [0, -89, 2, -48, 4, 27, 5, -51, 8, -41, 9, -35, 10, -31, 11, -37, 12, -32, 14, -46, 15, -33, 16, -50, 17, -62, 18, -28, 19, -36, 20, -42, 21, -41, 22, -39, 23, -38, 24, -43, 25, -35, 27, -34, 28, -33, 29, -33, 30, -32, 31, -33, 32, -35, 33, -35, 34, -74, 35, -35, 36, -32, 37, -32],
    more: [1, -49, 3, -80, 5, -48, 7, -37, 8, -43, 9, -28, 10, -41, 11, -27, 13, -36, 14, -59, 15, -41, 16, -30, 18, -62, 21, -83, 22, -81, 23, -51, 24, -67, 26, -46, 27, -47, 28, -61, 29, -49, 30, -56, 31, -58, 32, -55, 33, -65, 34, 29, 35, -47, 36, -50, 37, -48],
    "more information": [5, -33, 6, -33, 7, -32, 8, -60, 10, -26, 13, -36, 14, -25, 15, -29, 16, -44, 18, -34, 19, -28, 21, -42, 24, -25, 33, -29, 34, -82],
    most: [1, -52, 2, -76, 3, -45, 4, -66, 5, -52, 6, -53, 7, -41, 10, -53, 11, -99, 14, -33, 15, -81, 16, -40, 17, -61, 18, -42, 19, -40, 20, -30, 21, -84, 22, -61, 24, -32, 25, -30, 27, -39, 28, -131, 29, -73, 30, -74, 31, -74, 32, -76, 33, -86, 36, -73, 37, -49],
    "most recent": [1, -45, 2, -68, 3, -45, 4, -65, 5, -52, 6, -52, 7, -40, 9, -33, 10, -53, 11, -99, 13, -28, 14, -33, 15, -77, 16, -35, 17, -60, 18, -41, 19, -40, 20, -30, 21, -81, 22, -61, 24, -32, 25, -30, 27, -39, 28, -131, 29, -73, 30, -74, 31, -73, 32, -75, 33, -85, 36, -73, 37, -49],
    mounting: [0, -33, 1, -46, 2, -38, 4, -49, 7, -55, 9, 59, 14, -31, 16, -48, 17, -49, 18, -30, 20, 27, 28, -43, 34, -68],
    ms: [1, -41, 4, -34, 5, -46, 6, -25, 8, -34, 11, -33, 13, -30, 14, -27, 18, -26, 21, -34, 33, -35],
    multiple: [0, -60, 3, -26, 4, -32, 5, -34, 9, -35, 16, -43, 17, -56, 19, -25, 28, -31, 34, -39],
    must: [0, 98, 1, 53, 2, -79, 3, -126, 4, -40, 5, -53, 6, -91, 7, -85, 8, -34, 9, -56, 10, -25, 12, -92, 13, -100, 14, -94, 15, -114, 16, -133, 17, -104, 18, -105, 19, -109, 20, -44, 21, -97, 22, -94, 23, -94, 24, -88, 25, -88, 26, -112, 27, -83, 28, -99, 29, -82, 30, -85, 31, -85, 32, -112, 33, -43, 34, -78, 35, -80, 36, -81, 37, -81],
    "must be": [1, 40, 2, -98, 3, -84, 4, -62, 6, -50, 7, -68, 9, -63, 10, -62, 12, -49, 13, -62, 14, -47, 15, -50, 16, -88, 17, -100, 18, -50, 19, -51, 21, -67, 22, -65, 23, -41, 24, -51, 25, -33, 26, -64, 27, -32, 28, -50, 29, -28, 30, -32, 31, -33, 32, -37, 33, -69, 35, -28, 36, -27, 37, -31],
    mysql: [0, -30, 1, -32, 2, -61, 6, -46, 7, 58, 8, -37, 9, -45, 10, -38, 12, -38, 13, -26, 14, -45, 16, -39, 17, -42, 20, -52, 21, -26, 22, -48, 23, -53, 24, -42, 25, -38, 26, -73, 27, -34, 28, -37, 29, -35, 30, -36, 31, -35, 32, -35, 33, -43, 34, -69, 35, -34, 36, -37, 37, -34],
    name: [0, -46, 3, -89, 4, 61, 6, -117, 7, -26, 8, -33, 9, -81, 10, -40, 11, -95, 12, -70, 13, -40, 14, -84, 16, -64, 17, -77, 18, -78, 19, -37, 20, -44, 21, -37, 22, -56, 23, -52, 24, -75, 25, -74, 27, -61, 28, -62, 29, -57, 30, -59, 31, -59, 32, -64, 33, -51, 35, -59, 36, -57, 37, -61],
    "name or": [1, -38, 3, -56, 4, 63, 6, -53, 8, -25, 10, -28, 15, -44, 16, -29, 17, -36, 20, -35, 21, -51, 22, -39, 33, -37],
    named: [0, -128, 3, -112, 5, -77, 6, -52, 7, -110, 8, -88, 9, -76, 10, -78, 11, -73, 12, -79, 13, -68, 14, -60, 15, -65, 16, 79, 17, 33, 18, -86, 19, -96, 20, -67, 21, -69, 22, -75, 23, -84, 24, -58, 25, -65, 26, -86, 27, -53, 28, -112, 29, -52, 30, -52, 31, -61, 32, -71, 33, -69, 34, -96, 35, -51, 36, -52, 37, -52],
    "named shop": [0, -28, 1, -48, 3, -53, 4, -191, 16, 81, 17, -50, 34, -42],
    nats: [0, -120, 2, -109, 3, -26, 4, -52, 5, 103, 6, -55, 7, -100, 8, -94, 9, -90, 10, -85, 11, -83, 12, -90, 13, -90, 14, -88, 15, -85, 16, -119, 17, -108, 18, -88, 19, -78, 21, -97, 22, -93, 23, -59, 24, -77, 25, -84, 26, -92, 27, -84, 28, -91, 29, -83, 30, -82, 31, -86, 32, -88, 33, -108, 34, -49, 35, -85, 36, -84, 37, -83],
    "nats server": [0, -26, 1, 43, 2, -27, 3, -50, 4, -46, 7, -31, 8, -31, 11, -27, 17, -29, 21, -25, 34, -54],
    need: [0, 34, 2, -91, 3, -72, 4, -36, 5, -57, 6, -27, 9, -33, 10, -30, 11, -38, 13, -51, 14, -34, 15, -53, 18, -27, 22, -34, 25, 39, 33, -31, 34, -67],
    "need to": [0, 35, 2, -88, 3, -69, 4, -34, 5, -52, 6, -27, 9, -34, 10, -30, 11, -38, 13, -51, 14, -34, 15, -53, 18, -25, 20, -63, 22, -34, 25, 39, 33, -31, 34, -56],
    neither: [1, 77, 3, -58, 5, -39, 6, -41, 7, -30, 8, -39, 10, -26, 13, -31, 14, -30, 16, -46, 17, -36, 19, -29, 20, -28, 21, -37, 22, -31, 24, -34, 34, -40],
    nest: [1, -40, 2, -37, 5, -29, 6, -35, 7, -31, 8, -30, 10, -72, 11, -36, 12, -26, 14, -25, 17, -45, 18, -26, 20, -41, 21, -36, 22, -31, 28, 55, 30, -40, 33, -26, 34, -28],
    net: [0, -26, 1, -41, 2, -53, 4, 25, 5, -75, 7, -86, 8, -80, 9, -33, 10, -43, 11, -69, 12, -38, 13, -75, 14, -50, 15, -34, 16, -36, 17, -38, 18, -57, 19, -50, 20, -78, 22, 48, 26, -52, 27, -31, 28, -28, 29, -31, 30, -30, 31, -31, 32, -32, 33, -53, 34, -80, 35, -34, 36, -31, 37, -30],
    "net connectexception": [1, -47, 3, 66, 4, -31, 5, -37, 6, -48, 7, -26, 20, -60, 21, -29, 22, -31, 26, -30, 34, -33],
    network: [1, 30, 2, -35, 3, -58, 4, -43, 6, -48, 7, -55, 10, -28, 11, -34, 13, -48, 14, -26, 20, -49, 21, -35, 23, -27, 24, -27, 26, -25, 34, -102],
    new: [2, -47, 4, -41, 5, -106, 6, -83, 7, -45, 8, -35, 9, -76, 13, -78, 14, -70, 16, -93, 17, -67, 18, -68, 19, -83, 20, -38, 21, -37, 23, -87, 24, -69, 25, 34, 26, -79, 27, -65, 28, -61, 29, -59, 30, -57, 31, -59, 32, -62, 34, -143, 35, -66, 36, -59, 37, -63],
    nginx: [0, -30, 2, -36, 5, -52, 6, -66, 7, -58, 8, -54, 9, -50, 10, -61, 11, -35, 12, -44, 13, -55, 14, -37, 15, -50, 17, -76, 21, -52, 22, -65, 23, -50, 24, -41, 25, -46, 26, -55, 27, -44, 28, -58, 29, -44, 30, -46, 31, -44, 32, -59, 33, -55, 34, -72, 35, -43, 36, -43, 37, -44],
    "nginx conf": [2, -43, 3, -31, 8, -27, 16, -39, 17, -42, 24, -26, 28, -27, 32, -34, 34, -45],
    "nginx emerg": [0, -49, 1, 54, 2, -67, 3, -59, 4, -55, 5, -34, 6, -44, 7, -36, 8, -30, 9, -35, 10, -42, 11, -27, 12, -30, 13, -37, 14, -33, 15, -32, 16, -35, 17, -39, 18, -30, 19, -46, 21, -42, 22, -41, 23, -35, 24, -27, 25, -29, 26, -39, 27, -30, 28, -29, 29, -30, 30, -29, 31, -29, 32, -26, 33, -35, 34, -38, 35, -30, 36, -30, 37, -31],
    nightly: [0, -66, 1, -68, 3, -60, 4, -62, 5, -52, 6, -53, 7, -57, 8, -46, 9, -38, 10, -40, 11, -41, 12, -42, 13, -38, 14, -38, 15, -32, 16, -57, 18, -35, 19, -50, 21, -44, 22, -35, 23, -34, 24, -32, 25, -35, 26, -52, 31, -28, 32, -34, 33, -42, 34, 38],
    "nightly export": [0, -61, 1, -62, 2, -55, 3, -59, 4, -61, 5, -50, 6, -48, 7, -55, 8, -41, 9, -36, 10, -39, 11, -39, 12, -40, 13, -35, 14, -37, 15, -34, 16, -54, 17, -34, 18, -32, 19, -47, 21, -42, 22, -34, 23, -32, 24, -30, 25, -33, 26, -51, 31, -26, 32, -32, 33, -40, 34, 48],
    nil: [0, -27, 2, -59, 3, -27, 4, -35, 5, -43, 7, -35, 8, -28, 10, -29, 11, -43, 13, -29, 14, -31, 16, -64, 17, -56, 20, -48, 21, -43, 22, -35, 23, -25, 24, -37, 26, -38, 33, 31],
    nio: [0, -45, 1, -38, 5, -48, 7, -49, 8, -34, 13, -28, 16, -61, 17, 48, 18, -27, 20, 43, 23, -50, 26, -64, 34, -79],
    "nio file": [0, -39, 1, -29, 3, -35, 5, -49, 7, -44, 8, -30, 16, -43, 17, 50, 20, 47, 21, -25, 23, -45, 26, -61, 34, -75],
    no: [0, -33, 1, -27, 3, -87, 5, -88, 6, -159, 8, -114, 9, -57, 10, -42, 12, -85, 13, -116, 14, -63, 15, -117, 17, 45, 19, -114, 21, -117, 22, -76, 24, -164, 25, -153, 26, -210, 27, -142, 28, -36, 29, -137, 30, -156, 31, -96, 32, -97, 33, -98, 35, -140, 36, -139, 37, -138],
    "no application": [0, -99, 1, 26, 2, 42, 3, -33, 4, -32, 5, -28, 6, -79, 7, -46, 11, -31, 16, -52, 22, -53, 33, -28, 34, -51],
    "no file": [0, -55, 1, -48, 2, 37, 3, -38, 4, -54, 5, -34, 7, -33, 8, -35, 10, -35, 13, -30, 15, -31, 17, 59, 18, -40, 19, -51, 20, -55, 22, -30, 23, -37, 24, -25, 25, -28, 28, -59, 32, -37, 34, -100],
    "no files": [0, -51, 2, -27, 4, -38, 7, -35, 14, -50, 15, 25, 16, -30, 20, 28],
    "no hostkeys": [0, -39, 1, 60, 2, -69, 3, -30, 5, -31, 7, -39, 8, -27, 15, -25, 16, -45, 17, 41, 18, -29, 21, -32, 28, -26, 34, -58],
    "no module": [0, -79, 3, -73, 4, 37, 5, -36, 6, -27, 7, -46, 8, -52, 9, -35, 10, -42, 11, -41, 12, -53, 13, -43, 14, -27, 15, -29, 16, 59, 17, -110, 18, -45, 19, -30, 20, -49, 21, -38, 22, -38, 23, -50, 25, -27, 26, -74, 27, -26, 28, -36, 29, -25, 31, -29, 32, -29, 33, -27, 34, -109, 35, -25, 37, -27],
    "no space": [0, -32, 1, -31, 2, -46, 3, -32, 4, -37, 5, -40, 6, -43, 7, -46, 8, -25, 11, -26, 13, -26, 16, -33, 17, -39, 20, -64, 23, 86, 24, -28, 26, -32, 33, -44, 34, -29],
    "no such": [0, -70, 1, -43, 2, -41, 3, -54, 5, -91, 6, -81, 7, 51, 8, -86, 10, -64, 11, -68, 12, -72, 13, -79, 14, -57, 15, -72, 19, -42, 20, -56, 21, -88, 22, -78, 23, -102, 24, -70, 25, -60, 26, -73, 27, -63, 28, 38, 29, -61, 30, -63, 31, -69, 32, -68, 33, -26, 34, -31, 35, -61, 36, -61, 37, -62],
    noauth: [0, -60, 1, -82, 2, -67, 3, -33, 4, -43, 5, 95, 6, -35, 7, -41, 8, -26, 9, -26, 10, -31, 12, -29, 16, -57, 17, -39, 18, -31, 19, -38, 20, -40, 21, -30, 22, -48, 23, -30, 24, -25, 25, -29, 26, -36, 27, -28, 28, -30, 29, -29, 30, -36, 31, -30, 32, -31, 33, -61, 34, -33, 35, -29, 36, -29, 37, -29],
    "noauth authentication": [0, -60, 1, -82, 2, -67, 3, -31, 4, -43, 5, 93, 6, -35, 7, -35, 8, -26, 9, -26, 10, -31, 12, -29, 16, -57, 17, -39, 18, -31, 19, -38, 20, -36, 21, -30, 22, -47, 23, -29, 24, -25, 25, -29, 26, -36, 27, -28, 28, -30, 29, -29, 30, -36, 31, -30, 32, -31, 33, -61, 34, -33, 35, -29, 36, -29, 37, -29],
    node: [2, -31, 4, -70, 5, -88, 7, -86, 8, -56, 9, -30, 10, -31, 11, -41, 12, -138, 13, -105, 14, -158, 15, -149, 17, -72, 18, -72, 19, -58, 20, -34, 21, -88, 22, -74, 23, -41, 24, -45, 25, -143, 26, -167, 27, -131, 29, -125, 30, -124, 31, -124, 32, -148, 33, -126, 34, -43, 35, -129, 36, -124, 37, -124],
    "node events": [0, -67, 1, -93, 2, -75, 3, -47, 4, -44, 5, -52, 7, -37, 8, -42, 11, -56, 13, -38, 14, -51, 17, -40, 19, -40, 20, -65, 21, -49, 22, -38, 23, -32, 26, -45, 28, 94, 33, -29, 34, -79],
    "node internal": [0, -50, 2, -32, 3, -31, 5, -34, 6, 48, 11, -28, 20, -34, 24, 37],
    "node js": [0, 29, 2, -127, 3, -35, 4, -39, 5, -50, 6, 39, 7, -55, 8, -113, 9, -88, 10, -31, 11, -113, 12, -83, 13, -87, 14, -105, 15, -78, 16, -25, 17, -73, 18, -84, 19, -55, 20, -43, 21, -51, 22, -46, 23, -44, 24, -34, 25, -79, 26, -78, 27, -80, 28, -101, 29, -80, 30, -80, 31, -82, 32, -88, 33, -85, 35, -80, 36, -79, 37, -80],
    node_modules: [0, 30, 1, -26, 2, -69, 4, -68, 5, -54, 6, -191, 7, -71, 8, -50, 10, 34, 11, -65, 14, -37, 17, -33, 21, -47, 22, -28, 23, -49, 24, -85, 28, -25, 34, -30],
    nodes: [0, -63, 1, 25, 3, 28, 4, -30, 7, 27, 9, -44, 10, -35, 11, -40, 13, -32, 16, -25, 17, -87, 21, -25, 34, -55],
    non: [0, -46, 1, -42, 3, -37, 4, -29, 5, -43, 6, -30, 8, -47, 10, -30, 13, -29, 17, -88, 20, -31, 21, -38],
    none: [0, -48, 8, -41, 10, -33, 11, -40, 16, -85, 17, 70, 18, -58, 19, -32, 20, -77, 21, -46, 23, -25, 24, -35, 26, -37, 33, -26, 34, -67],
    nor: [1, 77, 3, -58, 5, -39, 6, -41, 7, -30, 8, -39, 10, -26, 13, -31, 14, -30, 16, -46, 17, -36, 19, -29, 20, -28, 21, -37, 22, -31, 24, -34, 34, -40],
    nosuchfileexception: [0, -31, 1, -37, 3, -33, 5, -34, 16, -25, 17, 74, 19, -25, 20, -100, 23, -32, 26, -48, 34, -50],
    not: [2, -86, 3, -119, 4, -38, 6, -27, 8, -84, 9, -63, 11, -29, 12, -59, 13, -156, 14, -170, 15, -157, 16, -77, 18, -85, 19, -116, 22, -104, 23, -124, 24, -177, 25, -186, 26, -90, 27, -176, 29, -170, 30, -78, 31, -185, 32, -217, 33, -47, 34, -53, 35, -176, 36, -118, 37, -167],
    "not allowed": [0, -58, 1, 92, 3, -26, 4, -28, 6, -33, 7, -38, 9, -30, 11, -38, 16, -41, 17, -32, 20, -46, 21, -35, 34, -78],
    "not authorized": [0, -105, 1, -56, 2, -74, 3, -107, 4, -69, 5, 66, 6, -73, 7, -48, 8, -26, 9, -31, 10, -51, 11, 33, 12, -40, 14, -55, 16, -83, 17, -83, 19, -42, 20, -83, 21, -52, 22, -56, 23, -46, 24, -43, 26, -56, 28, -61, 30, -30, 33, -51, 34, -101, 36, -25],
    "not be": [0, -44, 2, -73, 7, -82, 8, -68, 9, -32, 10, -61, 11, -40, 13, -41, 17, -36, 19, -32, 20, -48, 28, -37, 33, -46, 34, 26, 36, -25],
    "not configured": [1, 58, 3, -38, 4, -52, 6, -28, 7, -34, 17, -40, 19, -26, 20, -34, 34, -62],
    "not connect": [0, -97, 1, -87, 2, -28, 3, 114, 4, -85, 5, -83, 6, -66, 7, -59, 8, -30, 10, -40, 11, -29, 14, -26, 16, -39, 17, -74, 21, -48, 34, -86],
    "not create": [0, -29, 5, -28, 7, -35, 8, -44, 10, -30, 11, -34, 13, -27, 14, -29, 17, -58, 22, -39, 30, -37],
    "not exist": [2, -52, 3, -73, 4, -66, 5, -61, 6, -85, 7, 53, 8, -117, 9, -53, 10, -59, 11, -33, 12, -51, 13, -50, 14, -59, 15, -42, 16, -74, 17, 47, 18, -40, 19, -46, 20, -57, 21, -65, 22, -51, 23, -25, 24, -46, 25, -37, 26, -65, 27, -36, 28, -53, 29, -33, 30, -38, 31, -34, 32, -39, 33, -51, 34, -113, 35, -36, 36, -37, 37, -32],
    "not find": [0, -60, 2, -84, 3, -47, 4, -42, 5, -35, 8, -45, 9, -27, 11, -40, 14, -31, 20, -44, 21, -31, 26, -30, 28, -26, 33, -32],
    "not found": [1, -36, 2, -115, 3, -57, 5, -65, 6, -122, 7, -75, 8, -155, 9, -94, 11, -124, 12, -84, 13, -98, 14, -76, 15, -54, 19, -92, 20, -61, 21, -79, 22, -62, 23, -69, 24, -78, 25, -56, 26, -92, 27, -60, 28, 85, 29, -57, 31, -62, 32, -75, 33, -32, 34, -32, 35, -56, 36, -63, 37, -55],
    "not function": [0, -96, 1, -73, 3, -62, 6, -70, 7, -38, 11, -28, 16, -41, 17, -25, 20, -28, 34, 76],
    "not known": [3, -52, 4, 70, 5, -90, 6, -43, 17, -33, 20, -28, 21, -40, 22, -32, 33, -34],
    "not load": [0, 57, 2, -36, 3, -51, 5, 25, 7, -48, 8, -40, 9, -26, 10, -39, 17, -39, 18, 26, 20, -40, 21, -57, 33, -34, 34, -57],
    "not loaded": [0, -65, 1, -81, 2, -27, 6, -40, 16, -29, 17, 29, 20, -42, 33, -30, 34, 29],
    "not locate": [0, -63, 1, -45, 5, -30, 6, -43, 7, -35, 9, -30, 10, -26, 16, -70, 17, 46, 18, -35, 19, -32, 20, -32, 21, -28, 23, -38, 28, -52],
    "not open": [0, -73, 1, -93, 3, -26, 4, -32, 6, -29, 10, -38, 12, -27, 17, 57, 18, -47, 19, -62, 20, -69, 21, -48, 24, -32, 28, -40, 33, -33],
    "not parse": [0, -89, 1, 106, 3, -82, 4, -79, 5, -66, 16, -31, 17, -78, 21, -28, 22, -39, 33, -64],
    "not permitted": [0, -56, 2, -37, 3, -30, 5, -39, 6, -26, 7, -43, 8, -37, 10, -27, 11, -34, 13, -28, 16, -31, 19, -26, 20, 56, 21, -33, 34, -48],
    "not provided": [0, -25, 1, -62, 2, 53, 5, -40, 7, -36, 17, -72],
    "not read": [3, -44, 5, 37, 7, -31, 10, -28, 16, -39, 20, -42, 21, -26, 22, -29, 34, -66],
    "not ready": [0, -44, 1, -47, 2, -32, 3, 42, 7, -72, 8, -39, 9, -25, 10, -32, 11, -38, 14, -28, 17, -48, 20, -30, 21, -27, 34, -43],
    "not resolve": [0, 35, 2, -33, 3, -88, 4, 37, 5, -58, 6, -64, 7, -52, 8, -42, 10, -50, 11, -44, 12, -25, 13, -37, 16, -44, 17, -49, 19, -28, 21, -53, 26, -32, 34, -71],
    "not set": [0, 114, 1, -100, 2, -72, 4, -64, 5, -51, 6, -59, 7, -64, 8, -54, 9, -40, 10, -56, 11, -36, 12, -62, 13, -31, 14, -27, 15, -40, 16, -35, 17, -68, 18, -30, 21, -63, 22, -58, 24, -29, 26, -38, 27, -25, 28, -91, 29, -27, 30, -59, 31, -46, 32, -82, 33, -75, 34, -116, 35, -26, 36, -33, 37, -27],
    "not specified": [0, 58, 2, 48, 3, -33, 4, -27, 5, -77, 6, -38, 7, -36, 8, -42, 10, -27, 11, -36, 16, -34, 17, -72, 20, -28, 21, -30, 34, -82],
    "not support": [0, -42, 2, -41, 3, -78, 4, -57, 6, 55, 7, -65, 11, -26, 17, -38],
    "not valid": [0, -66, 1, 61, 3, -38, 4, -42, 6, -49, 7, -38, 8, -46, 11, -31, 16, -30, 17, -44, 20, -48, 21, -29, 26, -38, 33, -27, 34, -33],
    note: [1, -27, 3, -30, 4, -25, 6, -32, 9, -36, 11, -52, 13, -25, 14, -28, 15, -35, 16, -36, 17, -30, 24, -30, 34, -42],
    nothing: [0, -26, 3, -36, 6, -67, 7, -35, 8, -27, 11, -26, 16, -44, 17, 54, 20, -33, 34, -29],
    "nothing to": [0, -26, 3, -36, 5, -29, 6, -67, 7, -33, 8, -27, 16, -44, 17, 54, 34, -28],
    notice: [0, -62, 2, -37, 6, -53, 8, -66, 9, -26, 10, -28, 11, -47, 13, -38, 14, -50, 15, -27, 17, -40, 18, -31, 19, -32, 20, -34, 21, 29, 23, -30, 26, -35, 33, -35, 34, -93],
    nov: [0, -79, 2, -46, 3, -54, 4, -43, 5, -65, 6, -34, 9, -37, 10, -27, 11, -58, 12, -37, 14, -36, 15, -42, 18, -28, 19, -40, 23, -28, 24, -33, 26, -41, 27, -25, 30, -26, 32, -25, 33, -28],
    now: [0, -33, 2, -27, 4, -35, 7, 38, 8, -26, 11, -32, 14, -29, 15, -25, 16, -26, 20, -57, 34, -29],
    npm: [0, -47, 1, 31, 2, -39, 3, -54, 4, -34, 8, -36, 9, -28, 16, 61, 17, -29, 20, -39, 21, -26],
    nsd: [0, -68, 1, 69, 2, -39, 5, -69, 6, -53, 7, -63, 11, -64, 17, -90, 20, 25],
    "nsd error": [0, -68, 1, 69, 2, -39, 5, -69, 6, -53, 7, -63, 11, -64, 17, -90, 20, 25],
    null: [0, -99, 1, -59, 4, -63, 5, -53, 6, -49, 13, -38, 14, -25, 16, -60, 18, -34, 19, -28, 20, -57, 21, -33, 22, -39, 23, -48, 24, -30, 26, -38, 33, -28, 34, 57],
    number: [3, -81, 4, -57, 5, -72, 7, -25, 10, -62, 11, -53, 14, -33, 17, -56, 20, -37, 21, -26, 22, -48, 23, -60, 24, 28, 25, -29, 27, -30, 28, -29, 29, -27, 30, -27, 31, -28, 32, -25, 33, -36, 34, -55, 35, -27, 36, -28, 37, -28],
    "number of": [0, -42, 2, -45, 3, -35, 5, -25, 6, -35, 7, -43, 11, -28, 16, -31, 17, -78, 23, -31, 24, 30, 34, -50],
    object: [0, -49, 2, -47, 4, -35, 5, -49, 9, -43, 11, -49, 12, -50, 13, -35, 14, -40, 15, -27, 17, -39, 18, 62, 19, -33, 20, -56, 21, -31, 22, -31, 23, -36, 24, -35, 25, -25, 27, -29, 28, -33, 31, -27, 32, -26, 33, -27, 34, 46, 35, -26, 36, -26, 37, -29],
    occurred: [0, -92, 1, -25, 4, -29, 6, -58, 7, -88, 8, -29, 9, -41, 10, -27, 12, -48, 14, -64, 15, -50, 18, -44, 19, -33, 20, -39, 21, -34, 22, -73, 27, -32, 28, -34, 29, -27, 30, -30, 31, -27, 32, -32, 33, -25, 35, -30, 36, -28, 37, -27],
    of: [0, -67, 1, -37, 3, -39, 4, -47, 5, -104, 6, -67, 7, -41, 8, -35, 9, -44, 10, -74, 11, -43, 12, -86, 13, -60, 14, -129, 16, -45, 17, -89, 18, -131, 19, -79, 20, -73, 21, -89, 22, -53, 23, -111, 25, -29, 28, -65, 29, -93, 30, -42, 31, -104, 34, 28, 35, -96, 36, -94, 37, -109],
    "of file": [0, -31, 1, -52, 2, -52, 3, -38, 4, -37, 8, -34, 16, -37, 17, -58, 19, -38, 20, -50, 24, 35, 28, -25, 32, 58, 34, -62],
    "of the": [0, -64, 1, 31, 2, -33, 4, -40, 7, -45, 8, -48, 9, -44, 10, -29, 11, -38, 12, -33, 14, -25, 18, -31, 19, -36, 23, -30, 24, -27, 26, -46],
    "of type": [0, -71, 1, 27, 8, -25, 16, -26, 26, 36, 34, -56],
    ok: [1, -81, 2, -73, 3, -44, 4, -39, 6, -56, 7, -46, 8, -74, 11, -70, 12, -52, 13, -67, 14, -65, 15, -54, 17, -62, 18, -44, 19, -54, 20, -49, 21, -46, 22, -65, 23, -52, 24, -51, 25, -28, 26, -66, 27, -35, 28, -40, 29, -27, 30, -47, 31, -31, 32, -36, 34, 40, 35, -29, 36, -27, 37, -30],
    old: [0, -55, 1, -66, 2, 55, 3, -54, 4, -52, 5, -43, 6, -57, 9, -45, 10, -28, 15, -26, 16, -42, 17, -35, 19, -31, 23, -39, 25, -25, 26, -36, 27, -26, 28, -28, 32, -41, 34, -46],
    on: [0, -65, 1, -67, 2, -87, 3, -36, 5, -115, 6, -64, 7, -27, 8, -70, 9, -58, 10, -129, 11, -31, 13, -40, 14, -65, 15, -56, 16, -76, 17, -108, 18, -71, 19, -143, 20, -45, 21, 34, 22, -32, 23, 27, 25, -104, 26, -137, 27, -97, 28, -115, 29, -93, 30, -105, 31, -65, 32, -109, 33, -80, 35, -97, 36, -78, 37, -92],
    "on device": [0, -32, 1, -31, 2, -46, 3, -32, 4, -37, 5, -40, 6, -43, 7, -46, 8, -25, 11, -26, 13, -26, 16, -33, 17, -39, 20, -64, 23, 86, 24, -28, 26, -32, 33, -44, 34, -29],
    "on http": [0, -36, 1, -30, 2, -33, 4, -50, 5, -56, 6, -50, 7, -48, 8, -37, 11, -39, 14, -43, 16, -40, 17, -46, 21, -64, 22, -49, 24, -25, 34, 53],
    "on line": [0, -32, 1, 36, 2, -52, 4, -41, 11, -37, 20, -29, 21, -34, 24, -28, 34, -62],
    "on no": [0, -30, 2, -34, 3, -59, 4, 49, 6, -37, 16, -33, 17, -72, 18, -40, 20, -38, 21, -32],
    "on this": [0, -26, 1, -51, 2, -32, 3, -38, 5, -28, 13, -25, 20, -30, 34, -40],
    one: [0, 41, 1, 46, 2, -47, 3, -74, 4, -58, 5, -62, 6, -30, 7, -60, 8, -87, 9, -46, 11, -49, 14, -35, 17, -102, 18, -31, 20, -37, 21, -28, 22, -33, 24, -29, 28, -31, 33, -32, 34, -82],
    only: [0, -81, 1, -90, 2, 25, 3, -67, 4, -57, 5, -60, 6, -50, 8, -39, 9, -35, 10, -45, 11, -31, 12, -34, 13, -31, 14, -38, 16, -67, 17, -98, 18, -55, 19, 78, 21, -75, 23, -39, 24, -59, 25, -37, 26, -42, 27, -31, 28, -32, 29, -27, 30, -45, 31, -32, 32, -32, 33, -32, 34, -70, 35, -28, 36, -30, 37, -30],
    "only file": [0, -42, 1, -68, 2, -38, 3, -44, 4, -27, 6, -28, 7, -45, 8, -28, 9, -25, 11, -25, 13, -41, 15, -39, 16, -45, 17, -68, 18, -32, 19, 80, 20, -49, 21, -37, 23, -30, 24, -41, 26, -26, 30, -35, 34, -57],
    open: [0, -166, 1, -50, 2, -74, 4, -95, 5, -79, 6, -113, 7, -46, 9, -84, 10, -113, 11, -48, 12, -115, 14, -65, 15, -103, 16, -62, 20, 56, 21, -73, 22, -86, 23, -75, 24, 58, 25, -72, 26, -124, 27, -71, 28, -136, 29, -62, 30, -81, 31, -67, 32, -69, 33, -56, 34, -159, 35, -66, 36, -69, 37, -66],
    "open database": [1, -66, 3, -52, 5, -33, 7, -58, 8, 31, 13, -61, 16, -42, 18, -37, 19, -46, 20, 41, 23, -49],
    "open etc": [0, -32, 1, -57, 3, -65, 4, -28, 7, -27, 8, -38, 17, 93, 21, -28, 24, 32, 33, 34, 34, -42],
    "open files": [0, -52, 1, -63, 3, -70, 4, -42, 5, -29, 6, -38, 7, -31, 8, -41, 11, -25, 12, -52, 13, -34, 14, -30, 16, -32, 17, -49, 18, -36, 19, -42, 20, -55, 21, -28, 23, -40, 24, 76, 26, -63, 34, -37],
    opened: [0, -47, 1, -45, 3, -66, 4, -28, 5, -46, 6, -30, 7, -40, 8, 39, 9, -35, 11, -35, 12, -32, 13, -42, 14, -35, 16, -34, 21, -43, 22, -29, 24, -36, 33, -38],
    opening: [0, -31, 1, -79, 4, -34, 6, -33, 7, -29, 8, -50, 9, -25, 10, -27, 11, -26, 14, -25, 15, -26, 16, -52, 18, -33, 23, -27, 24, -29, 33, -27, 34, -63],
    opensearch: [2, -32, 4, -45, 7, -55, 8, -33, 9, 25, 10, -31, 11, -25, 16, -56, 17, -62, 20, -35, 21, -27, 34, -83],
    openssl: [0, -33, 1, 77, 3, -32, 4, -31, 5, -29, 6, 25, 7, -41, 8, -32, 9, -39, 11, -36, 15, -31, 16, -50, 19, -31, 20, -30, 21, -31, 34, -78],
    operation: [0, -78, 1, -77, 2, -61, 4, -39, 6, -51, 8, -75, 10, -35, 14, -38, 15, -32, 16, -64, 17, -27, 18, -30, 19, -37, 20, 42, 21, -50, 22, -32, 23, -25, 24, -42, 26, -36, 28, -28, 30, -25, 33, -25, 34, -85],
    "operation not": [0, -32, 1, -29, 3, -30, 5, -33, 6, -26, 7, -42, 8, -32, 10, -27, 11, -29, 16, -31, 19, -26, 20, 56, 21, -27, 34, -32],
    operationalerror: [0, -109, 1, -97, 2, -51, 4, -36, 5, -28, 7, 35, 8, -120, 9, -53, 10, -39, 11, -54, 12, -80, 15, -37, 16, -83, 18, -52, 19, -68, 21, -46, 22, -41, 23, 34, 24, -52, 25, -38, 26, -102, 27, -29, 28, -35, 29, -25, 31, -29, 32, -30, 33, -34, 34, -129, 35, -27, 36, -25, 37, -28],
    opt: [2, -96, 3, -55, 5, -51, 6, -25, 7, -45, 8, -56, 11, -37, 15, -33, 18, -28, 20, -25, 22, -58, 23, -32, 26, -40],
    option: [0, 33, 1, -74, 2, 142, 3, -69, 4, -79, 5, -35, 6, -153, 7, -106, 8, -95, 9, -96, 10, -70, 11, -96, 12, -78, 13, -46, 14, -81, 16, -122, 17, -96, 18, -79, 19, -90, 20, -76, 21, -33, 22, -81, 23, -101, 24, -81, 25, -76, 26, -98, 27, -76, 28, -91, 29, -67, 30, -67, 31, -70, 33, -77, 34, -57, 35, -74, 36, -64, 37, -65],
    options: [1, -90, 2, 42, 5, -86, 6, -112, 7, -90, 9, -68, 10, -73, 11, -71, 12, -56, 13, -41, 14, -58, 15, 37, 17, 25, 19, -70, 20, -106, 21, -32, 22, -74, 23, -57, 24, -63, 25, -56, 26, -67, 27, -55, 28, -63, 29, -56, 30, -57, 31, -57, 32, -66, 33, -59, 34, -93, 35, -55, 36, -56, 37, -54],
    or: [1, -52, 3, -111, 4, -27, 7, -51, 8, -68, 10, -107, 11, -55, 12, -138, 13, -103, 14, -43, 15, 27, 16, -29, 19, -58, 20, -36, 21, -108, 22, -137, 23, 31, 24, -33, 25, -67, 26, -72, 27, -108, 29, -98, 30, -105, 31, -104, 32, -104, 33, -76, 34, -56, 35, -101, 36, -108, 37, -102],
    "or directory": [0, -25, 1, -28, 2, -68, 4, -64, 5, -53, 6, -41, 7, -42, 8, -52, 9, -33, 10, -36, 11, -29, 13, -39, 17, 30, 18, 29, 20, -52, 21, -58, 22, -29, 23, -46, 24, -42, 26, -36, 28, 66, 30, -25],
    "or service": [3, -52, 4, 70, 5, -90, 6, -43, 17, -33, 20, -28, 21, -40, 22, -32, 33, -34],
    orders: [0, -45, 1, -29, 2, -67, 3, -62, 5, 50, 6, -55, 7, 53, 8, -131, 9, -129, 10, -118, 12, -125, 13, -73, 15, -115, 16, -35, 18, -60, 19, -132, 20, -46, 21, -43, 22, -57, 23, -97, 24, -115, 25, -119, 26, -36, 27, -136, 28, -111, 29, -109, 30, -110, 31, -111, 32, -115, 33, -80, 35, -112, 36, -109, 37, -110],
    "orders booting": [0, -132, 1, -158, 2, -113, 3, -86, 4, -145, 5, 68, 6, -108, 7, 71, 8, -97, 9, -83, 10, -78, 11, -102, 12, -76, 13, -101, 14, -107, 15, -82, 16, -133, 17, -158, 18, -91, 19, -94, 20, -119, 21, -121, 22, -127, 23, -82, 24, -81, 25, -81, 26, -99, 27, -101, 28, -88, 29, -81, 30, -80, 31, -81, 32, -84, 33, -99, 34, -175, 35, -81, 36, -81, 37, -81],
    org: [0, -47, 1, -55, 2, -91, 6, -63, 8, 36, 9, -73, 10, -74, 14, -31, 15, -37, 16, -52, 17, -53, 18, -68, 19, -44, 20, -69, 21, -30, 22, -39, 23, -75, 24, -63, 25, -58, 27, -45, 28, -67, 29, -44, 30, -46, 31, -45, 32, -49, 33, -87, 34, -57, 35, -46, 36, -49, 37, -43],
    "org apache": [0, -59, 2, -31, 5, -49, 6, -56, 7, -94, 8, 29, 9, -31, 10, -45, 13, -36, 17, -41, 18, -28, 19, -28, 21, -44, 23, -35, 26, -61, 33, -33, 34, -33],
    "org springframework": [2, -27, 6, -28, 8, -51, 10, -27, 16, -39, 17, -74, 20, -58, 21, -39, 22, -29, 23, -39, 28, -29, 33, -33, 34, -65],
    original: [0, -68, 1, -55, 6, -39, 7, 31, 16, -28, 17, -34, 34, -54],
    "original error": [0, -68, 1, -55, 6, -39, 7, 31, 16, -28, 17, -34, 34, -54],
    os: [0, -61, 1, -98, 2, -30, 4, -67, 5, -93, 6, -51, 8, 28, 10, -48, 11, -54, 12, -67, 13, -62, 14, -58, 15, -36, 16, -45, 18, -44, 23, -35, 24, -46, 25, 44, 26, -119, 27, -37, 28, -48, 32, -25, 34, -47, 35, -30, 37, -30],
    "os error": [0, -88, 3, 43, 4, -43, 5, -122, 17, 31, 22, 32, 33, -47],
    oserror: [0, -87, 2, -28, 3, -26, 4, -29, 7, -46, 8, -50, 9, -27, 11, -33, 12, -49, 13, -27, 16, -61, 17, -29, 19, 26, 20, -80, 21, 34, 26, -59, 34, -69],
    "oserror errno": [0, -31, 1, -29, 3, -31, 8, -28, 12, -43, 17, -38, 19, 28, 20, -42, 21, 41, 26, -56, 34, -27],
    otel: [1, -46, 3, -57, 4, -43, 6, -37, 11, -26, 16, -57, 20, -25, 34, 33],
    other: [0, -65, 1, -55, 3, -33, 4, -38, 6, -33, 17, -38, 20, -34, 23, -27],
    out: [0, -91, 1, -113, 2, -59, 3, 37, 4, -60, 5, -104, 6, -89, 7, -31, 8, -100, 9, -94, 10, -45, 12, -77, 13, -57, 15, -80, 16, -92, 17, -113, 18, -74, 19, -28, 21, -89, 22, -105, 23, -61, 24, -68, 26, -52, 28, -66, 29, -52, 30, -73, 31, -54, 32, -65, 33, 32, 34, -37, 35, -54, 36, -53, 37, -59],
    "out of": [0, -96, 1, -82, 2, -33, 3, -31, 4, -58, 5, -69, 6, -51, 8, -63, 9, -41, 10, -42, 11, -40, 12, -40, 13, -51, 14, -48, 15, -43, 16, -50, 17, -59, 18, -30, 19, -40, 20, -74, 21, -46, 22, -54, 23, -35, 24, -32, 26, -32, 28, -29, 29, -25, 30, -28, 31, -25, 32, -30, 33, 48, 35, -29, 36, -26, 37, -32],
    "out waiting": [2, -25, 3, 39, 4, -51, 5, -34, 7, -28, 14, -35, 17, -31, 20, -26, 26, -25, 34, -47],
    outofmemoryerror: [0, -54, 1, -37, 3, -60, 4, -35, 5, -53, 7, -37, 8, -34, 16, -34, 17, -34, 18, -30, 20, -44, 21, -25, 22, -26, 23, -37, 26, 87, 34, -33],
    "outofmemoryerror java": [0, -46, 1, -28, 3, -37, 4, -27, 5, -38, 7, -36, 8, -25, 17, -32, 20, -32, 23, -61, 26, 65, 34, -79],
    output: [0, -37, 2, 30, 3, -48, 5, -38, 7, -25, 11, -34, 14, -27, 15, 39, 18, -26, 19, -29, 20, -37, 24, -34],
    p0: [1, -42, 2, -46, 5, -58, 8, -38, 9, -37, 10, -26, 11, -42, 13, -29, 14, -28, 15, -32, 20, -35, 21, -50, 22, 40, 26, -26, 28, -26, 33, -39, 34, -58],
    package: [0, -82, 1, -90, 2, -66, 3, -66, 4, -62, 5, -43, 6, -78, 7, -68, 8, -55, 9, -39, 10, -31, 11, -50, 12, -31, 13, -40, 14, -46, 16, 71, 17, -70, 18, -40, 19, -25, 21, -68, 23, -30, 24, -39, 26, -29, 28, -28, 33, -31],
    page: [0, -47, 1, -25, 2, -27, 3, -59, 4, -29, 5, -38, 7, -39, 10, 34, 16, -61, 18, -34, 23, -62, 26, -52],
    pages: [0, -43, 3, -64, 5, -36, 6, -30, 7, -39, 8, -46, 12, -25, 13, -31, 15, -33, 16, -34, 17, -48, 21, -31, 33, -34, 34, 32],
    panic: [0, -86, 1, -130, 2, -101, 3, -40, 4, -53, 5, -95, 6, -92, 7, -116, 8, -37, 9, -26, 10, -37, 11, -63, 12, -61, 13, -92, 14, -50, 15, -66, 16, -86, 17, -55, 18, -71, 20, -31, 21, -75, 22, -72, 23, -34, 25, -56, 26, -76, 27, -48, 28, -55, 29, -50, 30, -53, 31, -51, 32, -57, 33, 100, 34, -75, 35, -48, 37, -48],
    "panic runtime": [0, -27, 1, -31, 3, -36, 4, -29, 5, -30, 7, -28, 17, -30, 21, -31, 22, -25, 33, 38, 34, -42],
    parameter: [0, 34, 1, 27, 3, -78, 4, -72, 5, -57, 6, -57, 7, -54, 8, -47, 9, -41, 10, -51, 11, -44, 13, -29, 14, -30, 15, -46, 16, -69, 18, -34, 19, -62, 20, -100, 21, -51, 22, -43, 23, -35, 24, -38, 25, -29, 26, -45, 27, -27, 28, -90, 29, -29, 30, -58, 31, -47, 32, -81, 33, -31, 34, -94, 35, -30, 36, -33, 37, -30],
    parameters: [0, -74, 1, -27, 2, -29, 3, -38, 6, -45, 16, -32, 17, -39, 20, -25],
    parse: [0, -76, 1, 93, 3, -81, 4, -27, 5, -107, 6, -73, 7, -48, 8, -61, 9, -41, 10, -40, 11, -48, 12, -36, 13, -45, 14, -36, 15, -48, 17, -72, 18, -33, 19, -32, 20, -27, 21, -30, 22, -64, 23, -38, 24, -36, 25, -29, 26, -28, 28, -25, 31, -27, 32, -26, 33, -81, 34, -79],
    "parse error": [0, -25, 1, 46, 2, -39, 3, -53, 4, -39, 7, -35, 8, -32, 11, -31, 17, -27, 20, -31, 24, -26, 33, -25, 34, -50],
    parse_relation: [0, -40, 1, -92, 3, -101, 4, -65, 5, -73, 6, -107, 7, 110, 17, -45, 34, -36],
    parseropentable: [0, -27, 1, -83, 3, -101, 4, -68, 5, -53, 6, -109, 7, 79, 16, -25, 17, -36, 34, -29],
    parsing: [0, -123, 1, 80, 3, -36, 4, -34, 5, -64, 6, -51, 7, -61, 8, -66, 9, -37, 10, -47, 11, -50, 12, -35, 13, -32, 14, -55, 15, -37, 16, -36, 17, -65, 18, -49, 19, -39, 21, -52, 22, -50, 23, -39, 24, -47, 25, -34, 26, -42, 27, -35, 28, -43, 29, -34, 30, -41, 31, -34, 32, -39, 33, -45, 34, -109, 35, -36, 36, -35, 37, -35],
    password: [0, -33, 1, -36, 2, -40, 3, -92, 4, -82, 5, 92, 6, -30, 7, -90, 8, -99, 9, -58, 10, -51, 11, -46, 12, -49, 13, -63, 16, -100, 17, -37, 18, -58, 19, -49, 20, -67, 21, -58, 22, -70, 23, -33, 24, -50, 25, -43, 26, -54, 27, -39, 28, -103, 29, -38, 30, -45, 31, -41, 32, -40, 33, -78, 34, -27, 35, -41, 36, -39, 37, -37],
    "password authentication": [0, -42, 1, -73, 2, -42, 3, -47, 4, -62, 5, 59, 6, -59, 7, -54, 14, -36, 16, -54, 17, -37, 21, -32, 22, -40, 33, -48],
    path: [0, -51, 1, -52, 3, -73, 4, -76, 5, -47, 7, -74, 8, -25, 9, -92, 10, -110, 11, -58, 12, -69, 14, -41, 16, -96, 17, 32, 18, -26, 21, -92, 22, -91, 24, 31, 25, -67, 27, -54, 28, 69, 29, -45, 30, -59, 31, -60, 32, -68, 33, -52, 34, -134, 35, -58, 36, -46, 37, -44],
    "path app": [0, -46, 1, -97, 2, -40, 3, -32, 4, -31, 5, -27, 11, -27, 16, -51, 17, 30, 22, -27, 24, 36, 28, -48],
    "path to": [0, -83, 1, -51, 2, 53, 3, -41, 5, -26, 7, -39, 8, -25, 11, -26, 16, -48, 17, -53, 20, -30, 24, 27, 34, -51],
    payments_api_key: [0, 88, 1, -34, 3, -46, 4, -35, 6, -41, 7, -35, 16, -81, 17, -29, 19, -30, 26, -89, 34, -129],
    pem: [0, -93, 3, -89, 4, -45, 5, -40, 6, 57, 7, -26, 10, -33, 16, -76, 17, 45, 20, -50, 24, -34, 34, -87],
    pending: [0, -95, 1, -74, 2, -73, 3, -86, 4, -77, 5, -100, 6, -72, 7, 52, 8, -61, 9, -62, 10, -45, 11, -82, 12, -66, 13, -73, 14, -58, 15, -65, 16, -93, 17, -60, 18, -61, 19, -70, 20, -63, 21, -68, 22, -60, 23, -60, 24, -56, 25, -60, 26, -66, 27, -69, 29, -58, 30, -59, 31, -59, 32, -61, 33, -64, 34, 53, 35, -58, 36, -58, 37, -57],
    perform: [0, -43, 2, -59, 3, -29, 5, -26, 8, -37, 15, -35, 17, -57, 20, -38, 34, -52],
    permission: [0, -139, 1, -107, 2, -111, 3, -108, 4, -136, 6, -113, 7, -140, 8, -82, 9, -82, 10, -86, 12, -99, 13, -93, 14, -107, 15, -84, 16, -30, 17, -111, 18, -67, 19, -131, 20, 114, 21, -128, 22, 115, 23, -92, 24, -89, 25, -80, 26, -87, 27, -77, 28, -102, 29, -68, 30, -83, 31, -81, 32, -122, 33, -100, 34, -115, 35, -78, 36, -76, 37, -75],
    "permission denied": [0, -163, 1, -103, 2, -103, 3, -108, 4, -135, 6, -112, 7, -131, 8, -82, 9, -81, 10, -85, 12, -98, 13, -92, 14, -107, 15, -82, 16, -29, 17, -107, 18, -67, 19, -131, 20, 116, 21, -128, 22, 115, 23, -92, 24, -89, 25, -80, 26, -87, 27, -77, 28, -102, 29, -68, 30, -83, 31, -81, 32, -122, 33, -99, 34, -112, 35, -78, 36, -75, 37, -75],
    permissions: [0, -46, 2, -47, 3, -75, 4, -50, 5, -71, 6, -27, 7, -48, 8, -43, 9, -25, 13, -37, 15, -30, 16, -55, 17, -43, 18, -29, 19, -30, 20, 82, 21, -27, 23, -28, 24, -37, 34, -72],
    permitted: [0, -56, 2, -37, 3, -30, 5, -39, 6, -26, 7, -43, 8, -37, 10, -27, 11, -34, 13, -28, 16, -31, 19, -26, 20, 56, 21, -33, 34, -48],
    pg: [0, -53, 3, -30, 4, 75, 5, -42, 6, -60, 8, -38, 9, -26, 10, -26, 12, -28, 13, -69, 15, -39, 17, -37, 18, -30, 19, -45, 20, -37, 21, -29, 22, -36, 23, -25, 24, -33, 26, -35, 28, -31, 32, -32, 33, -26, 34, -50],
    php: [0, -60, 2, -87, 3, -43, 11, -45, 13, -26, 15, -39, 17, 63, 21, -34, 22, -32, 26, -40, 34, 36],
    "php line": [0, -77, 1, -42, 2, -63, 3, -37, 7, -56, 11, -39, 15, -28, 16, -53, 17, 37, 22, -30, 26, -40, 34, 60],
    pid: [0, -33, 1, -43, 2, -34, 3, -26, 4, -139, 5, -81, 7, 36, 9, -73, 10, -73, 11, -129, 12, -114, 14, -116, 15, -64, 16, -50, 17, -57, 18, -100, 19, -26, 22, -45, 23, -45, 24, -58, 25, -96, 26, -104, 28, -36, 29, -78, 30, -85, 31, -82, 32, -78, 33, -30, 34, -29, 35, -78, 37, -86],
    "pid exited": [3, -36, 4, -49, 5, -40, 6, -29, 7, -31, 8, -39, 11, -28, 13, -33, 20, -43, 21, -42, 22, -33, 23, -25],
    ping: [0, -37, 3, 36, 4, -33, 6, -51, 8, -68, 9, -38, 10, -25, 11, -26, 13, -27, 16, -32, 17, -26, 20, -46, 21, -26, 34, -47],
    placeholder: [0, 58, 3, -40, 4, -73, 5, -43, 6, -26, 7, -35, 8, -30, 11, -33, 13, -32, 16, -29, 21, -26, 26, -28, 34, -43],
    plain: [0, -78, 1, -35, 2, -65, 3, -49, 4, -35, 5, 45, 6, -34, 7, -33, 10, 39, 11, -39, 16, -59, 17, -34, 21, -26, 28, -31, 34, -69],
    plan: [0, -85, 1, -51, 2, -25, 3, -55, 4, -34, 5, -56, 6, -49, 7, 40, 8, -25, 10, -32, 11, -42, 12, 26, 16, -47, 17, -55, 20, -37],
    platform: [2, -32, 4, -57, 6, -44, 7, -66, 8, -39, 11, -41, 12, 26, 13, -56, 17, -26, 20, -27, 21, -28, 22, -37, 34, -82],
    please: [0, -25, 1, 33, 2, -82, 3, -75, 4, -53, 5, -48, 6, -45, 7, -36, 10, -60, 11, -52, 13, -28, 14, -49, 15, -82, 17, -65, 18, -88, 19, -47, 20, 30, 21, -93, 22, -77, 23, -80, 24, -66, 25, -68, 26, -46, 27, -52, 28, -77, 29, -49, 30, -50, 31, -51, 32, -57, 33, -72, 35, -50, 36, -48, 37, -53],
    plugin: [2, -79, 3, -37, 5, -38, 6, -61, 7, -43, 8, -25, 10, -44, 11, -53, 13, -25, 14, -43, 15, -37, 17, -68, 19, -43, 20, -29, 21, -25, 22, -44, 24, -42, 25, -31, 27, -31, 28, -31, 29, -26, 31, -26, 32, -31, 33, -43, 35, -28, 36, -25, 37, -27],
    plugins: [0, -34, 2, -37, 3, -76, 5, -30, 6, -30, 17, -25, 20, -40, 21, -26],
    point: [0, 74, 1, -45, 2, -56, 3, -65, 4, -59, 5, -56, 6, -32, 7, -35, 9, -30, 10, -46, 11, -42, 12, -28, 15, -31, 17, -50, 20, -38, 22, -49, 24, -33, 28, -30, 30, -25, 32, -39, 33, -28, 34, -104],
    points: [0, -64, 2, -45, 3, -39, 4, -34, 5, -54, 6, -37, 7, -54, 8, -45, 11, -27, 12, -41, 13, -53, 14, -42, 15, -49, 16, -45, 17, -61, 18, -33, 19, -42, 20, -38, 21, -57, 22, -53, 23, -32, 26, -39, 27, -30, 28, -25, 29, -25, 30, -45, 31, -25, 32, -39, 33, -36, 34, 44, 35, -25],
    pool: [0, -92, 2, -60, 3, -27, 4, -35, 6, -52, 7, -27, 9, -43, 10, -40, 11, -61, 12, -29, 14, -36, 15, 28, 16, -56, 17, -68, 18, -29, 20, -34, 22, -35, 23, -58, 24, -36, 25, -31, 26, 26, 33, -39, 34, -48],
    pooler: [1, -56, 3, -80, 4, 72, 5, -40, 6, -81, 7, -96, 16, -37, 17, -31],
    port: [0, -54, 4, -28, 5, -44, 6, -51, 7, -45, 8, -54, 9, -100, 10, -62, 11, -94, 12, -100, 13, -124, 14, -57, 15, -27, 16, -160, 17, -62, 18, -93, 19, -59, 20, -31, 21, 65, 22, 35, 23, -110, 24, -131, 25, -79, 26, -85, 27, -74, 28, -87, 29, -72, 30, -73, 31, -32, 32, -76, 33, -85, 34, -107, 35, -75, 36, -75, 37, -71],
    "port failed": [0, -33, 1, -36, 8, -41, 10, -28, 11, -32, 13, -43, 17, -38, 21, -42, 22, -38, 23, -25, 24, -33, 26, -25],
    possible: [0, -62, 2, 39, 3, -31, 4, -41, 5, -29, 6, -37, 7, -28, 9, -27, 15, -35, 17, -55, 18, -26, 21, -38],
    post: [2, -46, 8, -41, 9, -31, 10, -47, 11, -45, 12, -36, 13, -41, 14, -41, 16, -52, 17, -56, 18, -26, 19, -26, 21, -41, 22, -41, 24, -28, 25, -26, 26, -28, 27, -25, 28, -37, 29, -25, 30, -26, 31, -25, 32, -27, 33, -41, 34, 26, 35, -25, 36, -26, 37, -25],
    postgres: [0, -65, 1, 26, 2, -64, 3, 63, 5, -27, 6, 34, 8, -63, 9, -65, 10, -59, 12, -49, 13, -49, 18, -50, 20, -60, 21, -101, 22, -84, 23, -57, 24, -51, 25, -51, 26, -57, 27, -41, 28, -51, 29, -37, 30, -55, 31, -43, 32, -57, 33, -54, 34, -44, 35, -38, 36, -38, 37, -37],
    postgresql: [1, -29, 2, -73, 3, -49, 4, 50, 5, -41, 8, 38, 10, -35, 12, -35, 14, -45, 17, -30, 18, -40, 20, -43, 21, -51, 22, -34, 23, -46, 24, -44, 25, -27, 26, -40, 27, -25, 28, -30, 29, -25, 30, -29, 31, -27, 33, -87, 34, -140, 35, -25, 36, -64],
    pq: [1, -34, 2, -35, 4, -48, 8, -46, 13, -54, 20, -45, 21, -26, 34, -32],
    preload: [0, -74, 1, -45, 3, -66, 4, -47, 5, -30, 6, -93, 7, -37, 10, -41, 16, 65, 17, -37, 19, -31, 20, -36, 22, -25, 23, -34, 24, -29, 28, -50, 34, -49],
    price: [0, -48, 1, -50, 2, -28, 3, -60, 4, -56, 5, -38, 6, -52, 7, -36, 8, -27, 10, -33, 11, -43, 12, -29, 14, -50, 15, -25, 16, -34, 17, -72, 20, -36, 21, -42, 22, -34, 23, -36, 24, -28, 33, -30, 34, 69],
    pricing: [1, -46, 2, -59, 4, -30, 6, -77, 7, -75, 8, -70, 9, -47, 10, -33, 11, -56, 12, -56, 13, -63, 14, -49, 15, -51, 17, -76, 18, -58, 19, -76, 20, -29, 21, -51, 22, -57, 23, -47, 24, -49, 25, -49, 26, -50, 27, -47, 28, -52, 29, -47, 30, -47, 31, -47, 32, -50, 34, 28, 35, -48, 36, -45, 37, -47],
    primary: [0, -32, 1, -35, 2, -36, 4, 25, 6, -41, 8, 50, 9, -34, 10, -28, 12, -29, 13, -39, 14, -28, 15, -34, 16, -32, 18, -33, 19, -56, 20, -45, 21, -40, 22, -37, 23, -33, 25, -33, 27, -30, 28, -30, 29, -31, 30, -30, 31, -30, 32, -30, 35, -30, 37, -31],
    "primary key": [1, -52, 4, -26, 5, -33, 7, 26, 8, 60, 20, -28, 21, -26, 34, -55],
    print: [0, -37, 1, -73, 2, 40, 3, -47, 5, -41, 7, -56, 8, -34, 11, -27, 13, -35, 15, 67, 16, -26, 17, -44, 19, -27],
    prisma: [1, -89, 3, -44, 5, -43, 6, -43, 8, -25, 17, -72, 20, 25],
    private: [0, -103, 3, -78, 4, -49, 5, -87, 7, -65, 9, -48, 10, 29, 11, -42, 12, -40, 13, -56, 14, -34, 15, -39, 16, -88, 17, -41, 18, -34, 19, -35, 20, 35, 21, -35, 22, -37, 23, -35, 24, -25, 26, -33, 27, -25, 28, -45, 30, -27, 33, -27, 34, -77, 36, -25, 37, -25],
    "private key": [0, -63, 3, -29, 5, -54, 7, -45, 8, -39, 16, -49, 17, -29, 20, 29, 34, -25],
    problem: [0, -32, 1, -27, 2, -50, 4, -50, 5, -40, 8, -49, 9, -30, 14, -27, 16, -40, 20, -40, 21, -45, 33, -28, 34, -49],
    process: [0, -27, 2, -60, 3, -63, 4, -65, 5, -85, 6, -81, 7, -121, 10, -68, 11, -98, 12, -65, 13, 51, 14, -30, 15, -59, 19, -39, 23, -25, 24, -62, 26, -80, 28, -71, 29, -43, 30, -66, 31, -51, 33, -34, 34, -39, 35, -49, 37, -49],
    processed: [0, -37, 2, -38, 3, -59, 5, -34, 7, -32, 11, -30, 13, -25, 14, -25, 15, -28, 17, -28, 18, -26, 20, 26, 21, -30, 22, -32, 24, -25, 33, -35],
    processes: [0, -71, 2, -45, 3, -80, 5, -46, 7, -44, 9, -26, 10, -30, 11, -40, 13, -32, 14, -38, 17, -36, 20, -37, 21, -29, 23, -38, 25, 36],
    processing: [0, -31, 2, -36, 3, -34, 4, -48, 7, -46, 8, 27, 11, -37, 14, -27, 15, 35, 16, -31, 17, -35, 20, -41, 21, -26, 24, -27, 33, -27, 34, -90],
    prod: [0, -83, 2, -52, 3, -30, 5, -54, 8, -64, 9, -35, 10, -55, 12, -38, 13, -49, 14, -48, 15, -47, 16, -59, 17, -80, 18, -30, 19, -42, 20, -68, 21, -49, 22, -47, 23, -33, 24, -42, 25, -27, 26, -38, 27, -30, 28, -25, 29, -25, 30, -35, 31, -27, 32, -30, 33, -41, 34, 49, 35, -28, 36, -26, 37, -25],
    product: [0, -48, 1, -45, 3, -40, 5, -34, 7, -40, 8, -33, 17, -34, 24, -26, 26, -36, 33, -27, 34, 42],
    production: [0, 40, 2, -52, 3, -90, 4, -73, 5, -30, 7, -66, 9, -67, 10, -50, 11, -62, 12, -46, 13, -28, 14, -56, 15, -68, 17, -36, 18, -40, 19, -52, 20, -55, 21, -55, 23, -39, 24, -64, 25, -42, 26, -52, 27, -42, 28, -60, 29, -35, 30, -49, 31, -44, 32, -49, 35, -33, 36, -39, 37, -35],
    profile: [1, 53, 2, -45, 5, -47, 8, -27, 11, -28, 14, -28, 16, -32, 17, -45, 34, -53],
    programmingerror: [0, -28, 1, -26, 3, -35, 4, -30, 7, 59, 14, -25, 17, -35, 20, -26, 34, -28],
    prometheus: [2, 36, 4, -64, 5, -48, 6, -48, 7, -41, 8, -80, 9, -35, 10, -30, 11, -26, 13, -60, 14, -48, 16, -35, 17, -58, 21, -82, 22, -53, 23, -25, 30, -31, 34, -78],
    properties: [0, -64, 2, -39, 3, -45, 4, -42, 5, -41, 10, -26, 11, -40, 13, -30, 14, -29, 16, -43, 17, 42, 18, -25, 20, -28, 21, -33, 34, 29],
    property: [1, 64, 2, -29, 4, -51, 5, -27, 6, -61, 8, -27, 11, -28, 16, -41, 17, -36, 20, -39, 34, -96],
    provide: [0, 87, 1, -25, 2, -61, 3, -56, 4, -64, 5, -78, 6, -70, 7, -58, 8, -43, 9, -41, 10, -70, 11, -46, 13, -28, 15, -44, 16, -38, 17, -51, 18, -46, 19, -42, 20, -62, 22, -51, 23, -45, 24, -28, 25, -34, 26, -40, 27, -30, 28, -27, 29, -31, 30, -28, 31, -29, 32, -41, 33, -63, 34, -107, 35, -30, 36, -30, 37, -31],
    provided: [1, 25, 2, 32, 3, -39, 4, -31, 5, 38, 6, -68, 7, -64, 8, -59, 9, -32, 10, -56, 11, -59, 12, -36, 13, -38, 14, -46, 15, -41, 16, -111, 17, -39, 18, -35, 19, -54, 20, -51, 21, -26, 22, -50, 23, -45, 24, -62, 25, -34, 26, -39, 27, -33, 28, -33, 29, -28, 30, -26, 31, -30, 32, -34, 33, -47, 34, -104, 35, -34, 36, -27, 37, -27],
    provider: [0, 53, 2, -58, 7, -38, 8, -27, 11, -31, 20, -26, 21, -27, 26, -26, 34, -46],
    providers: [0, 65, 1, -37, 3, -41, 5, 34, 6, -38, 7, -36, 8, -43, 10, -27, 16, -59, 17, -65, 21, -46, 33, -29, 34, -42],
    proxy: [0, -83, 2, 26, 4, -39, 5, -34, 7, -59, 8, -51, 9, 46, 11, -40, 13, -47, 14, -46, 15, -54, 18, -48, 19, -31, 22, -35, 23, -29, 24, -47, 28, -37, 33, -26, 34, -63],
    psycopg0: [0, -52, 1, -92, 2, -38, 4, -55, 14, -34, 16, 38, 17, -40, 21, -29],
    public: [5, -42, 14, -37, 16, -38, 17, -53],
    puma: [0, -32, 2, -51, 3, -45, 4, -25, 5, -30, 7, -35, 8, 27, 9, -34, 11, -31, 14, -25, 15, -30, 21, -53, 22, 37, 33, -34],
    "puma starting": [0, -66, 1, -61, 3, -31, 7, -30, 8, -33, 9, -33, 11, -28, 13, -26, 15, -25, 21, -47, 22, 38, 33, -32],
    "puma version": [0, -31, 2, -41, 3, -42, 5, -26, 7, -34, 8, -34, 9, -33, 11, -29, 13, -28, 15, -25, 21, -48, 22, 38, 33, -33],
    put: [2, -41, 3, -72, 4, -39, 5, -33, 7, -34, 8, -32, 13, -28, 15, -33, 16, -42, 20, -38, 34, -42],
    py: [0, -85, 4, -27, 5, -76, 6, -41, 7, -80, 8, -67, 9, -43, 10, -40, 11, -44, 12, -44, 13, -37, 14, -39, 15, -31, 18, -43, 19, -39, 20, -59, 22, -44, 23, -38, 24, -34, 25, -28, 26, -52, 27, -41, 28, -75, 30, 39, 31, -27, 32, -35, 33, -32, 35, -32, 37, -32],
    pymongo: [1, 27, 5, 31, 7, -44, 11, -35, 14, -31, 16, -64, 21, -25, 23, -25, 34, -75],
    "pymongo errors": [1, 27, 5, 31, 7, -44, 11, -35, 14, -31, 16, -64, 21, -25, 23, -25, 34, -75],
    python: [0, -55, 2, -25, 3, -36, 5, -32, 7, -55, 8, -56, 12, -48, 13, -46, 14, -37, 17, -38, 20, -34, 23, -26, 24, -28, 25, -30, 26, -52, 34, -40, 35, 48],
    python0: [0, -44, 4, -39, 5, -31, 6, -25, 7, -73, 9, -34, 11, -39, 14, -34, 16, 87, 17, -59, 18, -39, 20, -30, 26, -30, 28, -53, 34, 27],
    query: [0, -56, 1, -36, 5, -39, 6, -35, 8, -62, 9, -46, 10, -30, 11, -65, 12, -34, 14, -36, 16, -64, 17, -54, 18, -40, 21, -30, 22, -35, 23, -29, 24, -37, 25, -33, 26, -44, 27, -26, 28, -26, 29, -26, 30, -28, 31, -26, 32, -26, 34, 38, 35, -28, 36, -26],
    queue: [0, -109, 2, 62, 3, -42, 6, -45, 7, -51, 8, -56, 9, -47, 10, -33, 11, -43, 12, -35, 13, -54, 15, -44, 16, -39, 18, -44, 19, -35, 20, -57, 21, -45, 22, -41, 23, -25, 24, -48, 25, -30, 26, -38, 27, -39, 28, -31, 30, -32, 31, -26, 32, -34, 33, -39, 35, -25, 36, -25],
    rabbitmq: [0, -48, 2, -28, 3, 41, 7, -26, 8, -29, 14, -25, 16, -69, 17, -77, 18, -31, 26, -33, 34, -92],
    rails: [0, 36, 1, -55, 3, -48, 4, -27, 5, -39, 6, -25, 9, -27, 11, -43, 15, -31, 16, -47, 17, -52, 20, -27, 21, -37, 22, -28],
    raise: [1, 55, 2, -69, 4, -80, 6, -40, 7, -48, 8, -114, 9, -141, 10, -103, 12, -115, 13, -109, 14, -38, 15, -136, 17, -116, 18, -147, 19, -96, 20, -77, 21, -55, 22, -77, 23, -135, 24, -70, 25, -128, 26, -57, 27, -62, 28, -31, 29, -114, 30, -120, 31, -117, 32, -116, 33, -139, 35, -117, 36, -115, 37, -121],
    "raise exc": [0, -46, 1, 43, 2, -27, 5, -31, 6, -39, 7, -42, 17, -43, 21, -32, 34, -48],
    "raise runtimeerror": [0, -73, 1, -72, 3, -62, 4, -47, 5, -28, 6, -31, 7, -29, 8, -29, 9, -25, 11, -33, 17, -29, 21, 48, 26, -31, 34, 27],
    "raise valueerror": [0, -65, 1, 54, 2, -50, 3, -60, 5, -32, 6, -29, 7, -25, 10, -26, 16, -54, 17, 43, 26, -30, 34, -73],
    raised: [0, 35, 1, -55, 4, -59, 5, -39, 6, -26, 7, -52, 8, -45, 12, -25, 14, -34, 16, -44, 20, -34, 21, -34, 26, -34, 34, -62],
    range: [0, -60, 1, -55, 2, -37, 3, -70, 4, -39, 5, -40, 6, -25, 7, -36, 9, -33, 10, -26, 13, -34, 16, -36, 17, -44, 22, -33, 26, -36, 33, 29],
    rangeerror: [0, -93, 1, 33, 2, -27, 3, -78, 4, -51, 5, -52, 6, -88, 7, -44, 10, -33, 15, -30, 16, -62, 17, -44, 19, -28, 20, -30, 21, -33, 24, -27, 34, 63],
    rate: [1, -46, 5, -47, 8, -65, 9, -57, 10, -45, 11, -59, 12, -58, 13, -49, 14, -55, 15, -60, 16, -81, 18, -49, 19, -39, 21, -64, 23, -49, 24, -52, 25, -45, 27, -39, 28, -50, 29, -40, 30, -47, 31, -46, 32, -40, 33, -35, 34, 32, 35, -38, 36, -41, 37, -43],
    "rate tables": [2, -54, 5, -26, 8, -41, 9, -36, 10, -29, 11, -33, 12, -32, 13, -27, 14, -34, 15, -29, 16, -33, 18, -36, 19, -27, 20, -47, 21, -44, 22, -36, 23, -29, 24, -39, 25, -29, 27, -28, 28, -31, 29, -28, 30, -30, 31, -28, 32, -28, 33, -37, 35, -27, 36, -31, 37, -32],
    rates: [0, -75, 1, -95, 2, -53, 6, 37, 7, -41, 8, -59, 9, -29, 10, -41, 11, -32, 12, -53, 13, -39, 14, -27, 16, -71, 17, -90, 18, -27, 19, -32, 20, -53, 21, -58, 22, -31, 26, -30, 28, -32, 34, 37],
    rc: [3, -58, 4, -29, 5, -32, 6, -27, 9, -36, 11, -37, 15, -26, 16, -25, 20, -25, 23, -28],
    "rc info": [3, -55, 4, -29, 5, -32, 6, -27, 9, -36, 11, -36, 15, -26, 16, -25, 20, -25, 23, -27],
    reach: [0, -48, 3, 57, 5, 30, 7, -26, 17, -92, 21, -34, 22, -41, 33, -31],
    reachable: [1, -26, 4, -41, 7, -31, 11, -30, 34, -49],
    reached: [0, -63, 1, -68, 2, -35, 3, -43, 5, -39, 6, -35, 7, -25, 8, -25, 16, -57, 17, -55, 19, -33, 20, -40, 22, -25, 23, -28, 26, -55, 33, -25, 34, -64],
    read: [0, -44, 1, -30, 2, -65, 3, -58, 4, -40, 6, -67, 7, -37, 8, -50, 9, -45, 12, -27, 13, -71, 14, -37, 15, -55, 16, -49, 17, -33, 18, -53, 19, 67, 20, -81, 21, -31, 22, -69, 23, -40, 26, -68, 27, -36, 28, -57, 29, -35, 30, -51, 31, -36, 32, -35, 33, -37, 35, -36, 36, -39, 37, -37],
    "read only": [0, -43, 1, -68, 2, -42, 3, -43, 4, -27, 6, -28, 8, -54, 13, -40, 15, -32, 16, -40, 17, -71, 18, -31, 19, 80, 20, -46, 21, -31, 23, -30, 24, -41, 26, -25, 30, -34, 34, -47],
    reading: [0, -114, 2, -59, 3, -107, 4, -86, 6, -28, 7, -55, 9, -31, 10, -61, 11, -33, 13, -29, 14, -27, 15, -33, 16, -56, 17, 64, 18, -50, 19, -39, 20, 31, 21, -33, 22, -94, 24, -43, 26, -31, 28, -84, 33, -59],
    readonly: [0, -38, 1, -74, 2, -39, 3, -71, 4, -54, 5, -64, 6, -45, 7, -56, 9, -28, 10, -33, 11, -37, 12, -25, 13, -46, 14, -37, 15, -30, 19, 61, 20, 46, 22, -32, 23, -48, 33, -46, 34, -59],
    "readonly database": [0, -34, 1, -44, 2, -37, 3, -51, 4, -52, 5, -49, 6, -44, 7, -41, 8, -33, 10, -26, 11, -30, 13, -29, 14, -26, 15, -29, 19, 61, 20, 53, 22, -27, 23, -43, 33, -46, 34, -49],
    ready: [0, -74, 1, -67, 8, -38, 9, -50, 10, -50, 11, -66, 12, -32, 13, -53, 14, -50, 16, -41, 17, -26, 20, -31, 21, -44, 23, -35, 25, -30, 26, -38, 28, -39, 30, -27, 31, -26, 32, -28, 33, -36, 36, -25],
    reason: [1, 50, 2, -45, 3, -27, 5, -34, 6, 78, 7, -26, 8, -54, 9, -48, 11, -34, 12, -44, 13, -66, 14, -71, 15, -32, 16, -34, 18, -40, 19, -26, 20, -60, 23, -73, 24, -71, 25, -38, 26, -57, 27, -40, 28, -53, 29, -27, 30, -27, 31, -30, 32, -33, 33, -49, 34, -42, 35, -32, 36, -28, 37, -26],
    "reason worker": [1, -102, 4, -37, 8, -37, 13, -36, 21, -31, 34, -47],
    recalculating: [0, -126, 1, -42, 2, -121, 3, -97, 4, 38, 5, 34, 6, -122, 7, 72, 8, -107, 9, -108, 10, -105, 11, -104, 12, -106, 13, -108, 14, -104, 15, -108, 16, -130, 17, -132, 18, -105, 19, -122, 20, -108, 21, -107, 22, -109, 23, -106, 24, -106, 25, -108, 26, -109, 27, -106, 28, -114, 29, -106, 30, -106, 31, -107, 32, -110, 33, -110, 34, -208, 35, -107, 36, -106, 37, -106],
    "recalculating totals": [0, -126, 1, -42, 2, -121, 3, -97, 4, 38, 5, 34, 6, -122, 7, 72, 8, -107, 9, -108, 10, -105, 11, -104, 12, -106, 13, -108, 14, -104, 15, -108, 16, -130, 17, -132, 18, -105, 19, -122, 20, -108, 21, -107, 22, -109, 23, -106, 24, -106, 25, -108, 26, -109, 27, -106, 28, -114, 29, -106, 30, -106, 31, -107, 32, -110, 33, -110, 34, -208, 35, -107, 36, -106, 37, -106],
    received: [1, 92, 2, -63, 3, -51, 4, -58, 5, -47, 7, -57, 8, -39, 10, -43, 11, -27, 12, -31, 14, -28, 15, -42, 16, -58, 17, -61, 19, -34, 20, -44, 21, -52, 22, -37, 23, -30, 24, -29, 26, -33, 34, -102],
    recent: [1, -44, 2, -67, 3, -45, 4, -66, 5, -52, 6, -52, 7, -41, 9, -33, 10, -53, 11, -99, 13, -28, 14, -33, 15, -79, 16, -35, 17, -60, 18, -43, 19, -40, 20, -30, 21, -81, 22, -61, 24, -33, 25, -30, 27, -39, 28, -131, 29, -73, 30, -74, 31, -73, 32, -75, 33, -87, 36, -73, 37, -49],
    "recent call": [1, -44, 2, -68, 3, -44, 4, -65, 5, -51, 6, -52, 7, -40, 9, -33, 10, -52, 11, -98, 13, -26, 14, -33, 15, -77, 16, -35, 17, -60, 18, -41, 19, -40, 20, -30, 21, -75, 22, -61, 24, -32, 25, -30, 27, -39, 28, -131, 29, -73, 30, -74, 31, -73, 32, -75, 33, -84, 36, -73, 37, -49],
    redis: [0, -62, 2, -165, 6, -92, 7, -51, 8, -50, 9, -104, 10, -74, 11, -33, 12, -94, 13, -105, 15, -92, 16, -43, 17, -54, 18, -107, 19, -47, 20, -55, 21, -65, 22, -57, 23, -93, 24, -86, 25, -80, 27, -80, 28, -78, 29, -74, 30, -78, 31, -27, 32, -85, 33, -129, 35, -74, 36, -74, 37, -75],
    "redis exceptions": [0, -74, 1, -35, 2, -45, 6, -44, 7, -38, 8, -39, 9, -30, 10, -40, 12, -32, 13, -31, 15, -33, 16, -67, 18, -28, 19, -31, 21, -36, 23, -31, 24, -31, 31, -26, 32, -25, 33, -33, 34, -84],
    "redis is": [0, -48, 2, -25, 3, -33, 4, -37, 5, -25, 11, -33, 14, 42, 20, -30],
    redis_url: [0, 74, 3, -50, 4, -88, 5, -80, 16, -30, 17, -88, 21, -26, 22, -48, 27, -25],
    refused: [0, -42, 1, -95, 2, -37, 3, 88, 4, -101, 6, -123, 7, -74, 8, -87, 9, -75, 10, -50, 11, -69, 12, -77, 13, -74, 14, -36, 15, -72, 16, -72, 17, -42, 18, -71, 19, -78, 20, -44, 21, -105, 22, -73, 23, -57, 24, -34, 25, -61, 26, -29, 27, -59, 28, -93, 29, -58, 30, -66, 31, -59, 32, -59, 33, -72, 34, -72, 35, -59, 36, -62, 37, -60],
    region: [2, 38, 3, -46, 4, -26, 5, -40, 6, -26, 7, -25, 11, -25, 16, -26, 20, -28, 34, -29],
    register: [0, -27, 1, -39, 3, -67, 4, -26, 5, 41, 6, -31, 7, -39, 10, -28, 11, -37, 13, -37, 14, -39, 17, -25, 20, -37, 21, -28, 22, -27, 34, -59],
    registered: [0, -44, 4, -26, 5, -48, 8, -53, 10, -38, 11, -40, 13, -49, 16, -41, 17, -51, 19, -30, 20, -30, 21, -35, 23, -28, 24, -31, 33, 46, 34, -65],
    registering: [0, -51, 2, -54, 3, -54, 7, -34, 10, -42, 13, -26, 16, -57, 17, 28, 20, -41, 21, -32, 24, -25, 33, -29, 34, -60],
    registration: [0, -38, 1, -40, 2, -44, 3, -57, 5, 42, 6, -43, 7, -44, 9, -25, 10, -30, 11, -38, 14, -37, 17, -34, 20, -40, 21, -39, 22, -35, 33, -25, 34, -63],
    registry: [0, -28, 1, 33, 4, -39, 5, -25, 6, -29, 7, 38, 8, -33, 10, -30, 16, -28, 17, -74, 19, -27, 20, -28, 21, -38, 24, -29, 33, 38, 34, -51],
    relation: [0, -99, 1, -125, 2, -38, 3, -96, 4, -45, 5, -54, 6, -66, 7, 101, 8, 33, 9, -31, 10, -31, 11, -42, 12, -34, 13, -55, 14, -28, 15, -26, 16, -46, 17, -103, 18, -25, 19, -34, 20, -42, 21, -51, 22, -30, 23, -35, 24, -34, 25, -33, 26, -56, 27, -28, 28, -30, 30, -28, 31, -28, 32, -29, 33, -39, 34, -77, 35, -27, 36, -25],
    release: [0, -41, 3, -34, 6, -30, 10, -39, 11, -42, 14, -39, 16, -32, 20, -54, 34, -30],
    remote: [3, -41, 4, -28, 7, -46, 9, -26, 10, -26, 11, -31, 15, 29, 16, -40, 20, -40, 21, -30, 22, -30, 34, -81],
    rendering: [0, 45, 1, -73, 2, -55, 3, -40, 5, -56, 8, -27, 15, -29, 16, -34, 17, -60, 24, -33, 28, -42, 30, -34, 31, -30, 34, -71],
    repo: [0, -32, 1, -53, 2, -40, 5, 40, 7, -29, 8, 31, 13, -34, 16, -28, 17, -60, 20, -32, 28, -25],
    report: [2, 32, 3, -25, 4, -35, 8, -30, 9, -33, 13, -35, 16, -40, 20, -31, 28, -138, 34, -29],
    repository: [0, -54, 1, -27, 3, -27, 7, -35, 10, -29, 11, -37, 12, -26, 16, -35, 17, -32, 20, -57, 21, -29, 22, -30, 24, -26, 33, -29],
    request: [0, -109, 1, -46, 2, -83, 5, 43, 6, -25, 7, -126, 8, -150, 9, -31, 10, -44, 11, -65, 13, -122, 14, -106, 15, -130, 16, -136, 17, -92, 18, -123, 19, -69, 20, -79, 21, -135, 22, -123, 23, -64, 24, -39, 25, -125, 26, -37, 27, -116, 28, -130, 29, -112, 30, -112, 31, -114, 32, -119, 33, -124, 35, -113, 36, -113, 37, -111],
    "request failed": [0, -63, 1, -31, 2, -39, 4, -107, 6, -68, 7, -40, 8, -77, 9, -75, 11, -44, 12, -38, 13, -41, 14, -41, 15, -38, 16, -77, 17, -88, 18, -34, 19, -59, 20, -80, 21, -41, 22, -40, 23, -51, 24, -29, 25, -35, 26, -43, 27, -28, 28, -32, 33, -34, 37, -30],
    "request for": [0, -76, 3, 31, 5, -31, 7, -25, 10, -27, 16, -45, 17, -27, 20, -29, 24, -30, 34, -71],
    "request to": [0, -39, 1, -56, 4, 52, 5, -45, 6, -61, 7, -25, 10, -57, 16, -35, 17, -36, 19, -49, 20, -35, 21, -28, 22, -35, 34, -43],
    requested: [0, -50, 1, -86, 2, -65, 4, -101, 9, -53, 12, -34, 13, -67, 14, -52, 15, -45, 17, -86, 18, -54, 19, -63, 20, -58, 22, -53, 23, -48, 24, -53, 25, -45, 26, -51, 27, -44, 28, -45, 29, -43, 30, -42, 31, -43, 32, -47, 33, -60, 34, 83, 35, -44, 36, -42, 37, -42],
    requests: [0, -44, 1, -60, 7, -38, 9, -27, 10, -25, 11, -38, 13, -31, 17, -31, 20, -36, 24, -27],
    require: [0, -72, 1, -94, 2, -34, 3, -41, 5, -25, 7, -51, 9, 34, 17, -79, 20, -27, 34, 35],
    required: [0, 78, 2, 60, 3, -101, 4, -106, 5, 46, 6, -47, 7, -68, 8, -114, 9, -91, 10, -96, 11, -91, 12, -58, 13, -95, 14, -82, 15, -105, 16, -126, 17, -153, 19, -86, 21, -91, 22, -83, 23, -87, 24, -96, 25, -79, 26, -59, 27, -73, 28, -79, 29, -70, 31, -71, 32, -74, 33, -115, 34, -129, 35, -71, 36, -72, 37, -71],
    requires: [1, -28, 3, -79, 4, -46, 5, -59, 6, -77, 7, -43, 8, -38, 10, -28, 11, -50, 12, -25, 13, -31, 14, -44, 17, -64, 19, -31, 20, 44, 21, -39, 22, -30, 24, -30, 26, -31, 27, -30, 33, -29, 34, -31],
    requirestack: [0, -124, 1, -100, 3, -48, 4, -62, 5, -48, 6, -130, 7, -51, 10, -61, 11, -27, 16, 100, 17, -47, 19, -45, 20, -57, 21, -32, 22, -36, 23, -42, 24, -44, 34, -91],
    "requirestack app": [0, -75, 1, -33, 3, -33, 4, -28, 6, -51, 16, 67, 17, -26, 20, -26, 34, -64],
    resolve: [2, -58, 3, -25, 4, 81, 5, -27, 6, -60, 7, -40, 8, -61, 9, -36, 10, -72, 11, -47, 12, -42, 13, -52, 14, -41, 15, -28, 16, -46, 17, -74, 18, -38, 19, -42, 20, -50, 21, -73, 22, -37, 23, -30, 24, -32, 26, -52, 33, -41, 36, -31],
    "resolve host": [0, -64, 1, -66, 3, -68, 4, 63, 5, -38, 6, -47, 10, -34, 17, -48, 21, -32, 34, -60],
    "resolve placeholder": [0, 58, 3, -40, 4, -73, 5, -43, 6, -26, 7, -35, 8, -30, 11, -33, 13, -32, 16, -29, 21, -26, 26, -28, 34, -43],
    resolving: [3, -52, 4, 56, 5, -86, 7, -45],
    resource: [0, -52, 1, -72, 3, -30, 5, -37, 6, -42, 7, -38, 8, -49, 10, 38, 12, -27, 14, -38, 16, -47, 17, -37, 18, -25, 20, -62, 21, -43, 22, -30, 23, -42, 24, -30, 33, -34, 34, -53],
    resources: [0, -32, 3, -27, 5, -33, 6, -33, 8, -44, 11, -29, 13, -33, 17, -52, 22, -27, 26, -34, 33, -29],
    response: [0, -25, 1, -50, 2, -64, 3, -90, 4, -67, 5, 55, 6, -82, 7, -75, 8, -53, 9, -44, 11, 25, 13, -34, 14, 47, 15, -45, 16, -93, 17, -77, 19, -33, 20, -121, 21, -46, 22, -107, 23, -44, 24, -45, 25, -38, 26, -41, 27, -40, 28, -48, 29, -44, 30, -40, 31, -40, 32, -34, 33, -42, 34, -38, 35, -40, 36, -41, 37, -40],
    result: [1, -39, 2, -68, 4, -65, 6, -47, 7, -46, 10, -45, 11, -25, 12, -39, 13, -44, 14, -36, 16, -75, 17, -112, 18, -39, 19, -48, 20, -44, 21, 26, 22, -48, 25, -45, 26, -31, 27, -25, 28, -28, 29, -29, 30, -27, 31, -32, 32, -29, 33, -28, 34, -52, 35, -28, 36, -32, 37, -28],
    retries: [0, -38, 5, -43, 7, -50, 8, -42, 10, -30, 11, -26, 17, -47, 20, -36, 33, -36, 34, -57],
    retry: [1, -37, 2, -59, 4, -27, 7, -46, 8, 38, 16, -59, 20, -31, 22, -33, 23, -25, 24, -44, 34, -29],
    retrying: [0, -58, 1, -43, 2, -42, 6, -68, 8, -49, 9, -28, 10, -37, 12, -25, 13, -42, 16, -56, 17, -56, 18, -30, 20, -46, 22, -35, 23, -30, 25, -26, 26, -35, 32, -25, 33, -25],
    "retrying in": [0, -45, 1, -64, 2, -29, 4, -29, 6, -27, 7, -34, 8, -28, 13, -28, 16, -38, 17, -38],
    return: [0, -62, 1, 61, 2, -74, 3, -98, 4, -83, 5, -60, 6, -63, 7, -72, 8, -58, 9, -46, 10, -41, 11, -60, 12, -55, 13, -50, 14, -44, 15, -44, 16, -74, 17, -87, 18, -43, 19, -52, 21, -52, 22, -43, 23, -45, 24, -47, 25, -46, 26, -76, 27, -40, 28, -43, 29, -38, 30, -43, 31, -38, 32, -37, 33, -47, 34, 53, 35, -40, 36, -39, 37, -40],
    returned: [0, -44, 1, -67, 2, -45, 4, -28, 8, -33, 10, -51, 11, -43, 14, -40, 15, -29, 16, -56, 17, -27, 19, -27, 20, -30, 22, -28, 24, -35, 26, -26, 33, -26],
    reuid: [0, -42, 1, -31, 2, 27, 3, -44, 4, -33, 5, -42, 6, -47, 8, -32, 9, -34, 10, -31, 11, -28, 12, -32, 13, -37, 14, -33, 15, -34, 21, -37, 23, -29, 24, -31, 25, -34, 26, -32, 27, -32, 28, -54, 29, -33, 30, -39, 31, -38, 32, -44, 33, -31, 34, -65, 35, -32, 36, -32, 37, -31],
    root: [0, -119, 3, -38, 4, -84, 6, -67, 7, -68, 8, -89, 9, -30, 10, -51, 11, -69, 12, -56, 13, -41, 14, -32, 16, -39, 18, -26, 19, -49, 20, 50, 22, -86, 23, -40, 24, -55, 25, -52, 26, -99, 27, -44, 28, -44, 29, -44, 30, -48, 31, -47, 32, -51, 33, -60, 35, -44, 36, -47, 37, -46],
    route: [0, -100, 2, -29, 3, -65, 4, -38, 5, -50, 6, -53, 7, -35, 16, -57, 17, -55, 24, -30, 34, 35],
    router: [0, -108, 1, -42, 2, 31, 3, -74, 4, -35, 5, -50, 7, -28, 11, -31, 16, -74, 17, -41, 20, -30, 21, -28, 34, 68],
    routes: [0, -59, 1, -95, 2, -68, 3, -94, 4, -65, 5, -66, 6, -55, 7, -43, 8, -35, 9, -34, 11, -46, 13, -38, 14, -25, 16, -72, 18, -33, 20, -56, 21, -41, 22, -64, 23, -39, 24, -30, 27, -26, 28, -30, 33, -26, 34, 80],
    routine: [0, -32, 1, -83, 2, -31, 3, -46, 4, -25, 6, -41, 7, 38, 11, 33, 13, -29, 16, -44, 17, -37, 20, -40, 22, -37, 24, -34, 34, -53],
    routines: [0, -128, 2, -41, 3, -91, 4, -71, 6, 92, 7, -44, 10, -50, 11, -45, 14, -27, 16, -85, 18, -34, 19, -42, 20, -58, 21, -35, 22, -34, 23, -44, 24, -52, 28, -26, 34, -84],
    rows: [0, -54, 1, -45, 2, -49, 3, -44, 4, -54, 6, -35, 8, -27, 9, -35, 10, -27, 11, -43, 12, -31, 13, -26, 14, -39, 15, -35, 16, -62, 17, -60, 18, -26, 20, -34, 21, -39, 22, -25, 24, -27, 26, -48, 28, -48, 33, -33, 34, 52],
    rs: [0, -28, 1, -28, 2, -32, 3, -33, 6, -36, 10, -29, 11, -26, 13, -38, 14, -31, 15, -26, 17, -37, 20, -42, 26, -25, 34, -46],
    ruby: [0, -48, 1, 34, 2, -50, 3, -51, 4, -30, 5, -44, 7, -69, 8, -53, 9, -59, 10, -29, 11, -40, 12, -34, 13, -38, 14, -37, 15, -47, 18, -34, 19, -33, 21, -54, 22, 34, 23, -34, 24, -41, 25, -28, 26, -35, 27, -26, 28, -27, 33, -63, 37, -30],
    "ruby p0": [0, -30, 2, -34, 3, -39, 5, -26, 7, -31, 8, -27, 9, -32, 11, -27, 13, -25, 21, -43, 22, 42, 33, -29, 34, -34],
    rules: [0, -73, 2, -52, 3, -91, 4, -65, 5, -76, 6, -45, 7, -56, 8, -61, 10, -53, 11, -63, 12, -56, 13, -61, 14, -48, 15, -47, 16, -98, 18, -60, 19, -67, 20, -50, 21, -58, 22, -43, 23, -41, 24, -45, 25, -45, 26, -44, 27, -44, 28, -52, 29, -43, 30, -45, 31, -43, 32, -46, 33, -47, 34, 35, 35, -42, 36, -41, 37, -43],
    run: [0, -45, 1, -63, 2, 31, 3, -48, 4, -73, 6, -72, 9, -133, 10, -92, 12, -115, 14, -62, 15, 37, 16, -35, 18, -94, 19, -122, 21, -47, 22, -129, 23, -54, 24, -107, 25, -64, 26, -53, 27, -90, 28, -106, 29, -82, 31, -52, 32, -97, 33, -35, 34, -71, 35, -83, 36, -117, 37, -87],
    "run failed": [1, -31, 2, -54, 8, -29, 11, -44, 21, -25],
    "run in": [2, -31, 4, -39, 7, -34, 14, -51, 16, -40],
    "run with": [2, -45, 8, -43, 16, -42, 20, -37, 24, -25, 34, -25],
    runner: [0, -77, 3, -100, 4, -77, 5, -45, 6, -89, 7, -31, 9, -77, 10, -68, 11, -90, 12, -77, 15, -88, 17, -25, 18, -65, 20, -38, 23, -66, 24, -70, 25, -69, 26, -77, 27, -83, 28, -72, 29, -65, 31, -66, 33, -57, 34, 50, 35, -66, 36, -64, 37, -64],
    running: [0, -129, 1, -55, 2, -51, 4, -65, 5, -65, 6, -115, 7, -44, 10, -72, 11, -36, 12, -56, 13, 34, 14, -29, 15, -37, 16, -66, 18, -27, 19, -40, 20, -43, 22, -65, 23, -52, 24, -63, 25, -86, 26, -71, 27, -65, 28, -27, 29, -53, 31, -65, 32, -27, 33, -67, 35, -61, 36, -61, 37, -62],
    "running on": [0, -48, 1, -65, 2, -46, 3, 26, 4, -39, 5, -50, 8, -51, 11, -29, 14, -32, 16, -51, 22, -35],
    runtime: [0, -31, 2, -93, 3, -57, 4, -67, 6, -97, 8, -124, 9, -39, 10, -58, 11, -61, 12, -64, 13, -95, 14, -36, 15, -89, 16, -58, 17, -86, 18, -53, 19, -46, 20, -65, 21, -35, 22, -68, 23, -38, 24, -80, 27, -63, 28, -75, 29, -62, 30, -59, 31, -66, 32, -68, 33, 26, 34, -30, 35, -66, 36, -66, 37, -61],
    "runtime error": [1, -42, 2, -32, 3, -52, 4, -35, 7, -32, 8, -29, 13, -25, 14, -27, 16, -29, 17, -32, 20, -35, 21, -32, 22, -37, 24, -25, 33, 41, 34, -52],
    "runtime main": [2, -44, 3, -41, 6, -47, 8, -27, 9, -26, 11, -26, 12, -26, 13, -28, 14, -35, 15, -28, 16, -34, 18, -35, 19, -27, 20, -56, 23, -28, 24, -32, 25, -28, 26, -34, 27, -26, 28, -25, 29, -26, 30, -25, 31, -26, 32, -29, 33, -87, 35, -25, 36, -26, 37, -26],
    runtimeerror: [0, -35, 1, -114, 2, -49, 3, -45, 4, -79, 5, -56, 6, -64, 7, -74, 8, -67, 9, 41, 10, -36, 11, -48, 12, -68, 13, -54, 14, -50, 15, -34, 16, -42, 17, -95, 19, -55, 20, -56, 21, 34, 22, -43, 23, -59, 24, -30, 26, -69, 28, -30, 29, -25, 32, -25, 33, -34, 35, -36, 36, -25],
    runtimeexception: [2, -28, 6, -30, 7, -41, 8, -59, 16, -28, 20, -30, 22, -33, 26, -36, 34, -45],
    s0: [2, -30, 3, -59, 4, -31, 5, -44, 6, -31, 9, -41, 10, -29, 15, -31, 16, -35, 17, -30, 24, -25],
    "s0 rc": [3, -55, 4, -29, 5, -32, 6, -27, 9, -36, 11, -36, 15, -26, 16, -25, 20, -25, 23, -27],
    sbin: [3, -33, 5, -29, 6, -31, 8, -26, 11, -32, 13, -34, 14, -27, 19, -38, 20, -37, 26, -32, 28, -27, 34, -31],
    scheduler: [0, -48, 1, -71, 3, -61, 4, -45, 5, -54, 6, -28, 7, -33, 8, -31, 11, -42, 15, 36, 16, -68, 20, 36, 21, 50, 22, -28, 34, -89],
    schema: [1, -76, 2, -71, 4, -42, 5, -57, 6, -60, 7, 76, 8, -27, 9, -29, 10, -39, 11, 34, 12, -29, 13, -67, 14, -47, 15, -39, 16, -74, 17, -73, 20, -73, 21, -50, 22, -43, 23, -27, 24, -38, 33, -40, 34, -86],
    scheme: [0, -83, 1, 80, 2, -42, 3, -64, 4, -41, 5, -50, 6, -66, 7, -49, 8, -26, 10, -43, 11, -26, 16, -69, 17, -48, 18, -27, 20, -42, 24, -31, 34, -78],
    scoring: [0, -57, 1, -56, 2, -48, 3, -27, 4, -31, 5, -44, 6, -29, 7, -38, 8, -25, 9, 42, 11, -29, 12, -28, 14, -38, 15, -31, 20, -40, 21, -40, 24, -29, 26, -37, 28, -46, 33, -25],
    search: [0, -33, 1, -48, 3, -34, 5, -27, 8, -35, 16, -56, 17, 31, 24, -26, 28, -36],
    seconds: [0, -70, 3, 45, 5, -47, 6, -31, 7, -50, 9, -42, 10, -33, 11, -47, 12, -30, 13, -48, 14, -42, 15, -72, 19, -34, 20, -29, 23, -36, 24, -34, 25, -27, 28, -31, 31, -25, 32, -26, 33, -30, 34, -58],
    secret: [2, -70, 4, -43, 7, -53, 8, -58, 9, -33, 10, -39, 12, -35, 13, -49, 15, -45, 16, -80, 17, -33, 18, -39, 19, -46, 21, -25, 22, -55, 23, -42, 24, -51, 25, -30, 26, -60, 27, -27, 28, -39, 29, -26, 30, -28, 31, -28, 32, -28, 33, -40, 34, -123, 35, -27, 36, -25, 37, -25],
    secrets: [0, -26, 1, -41, 3, -46, 4, -32, 6, -27, 7, -27, 14, 25, 16, -28, 20, -35, 34, -50],
    section: [1, 28, 2, -49, 3, -37, 5, -27, 7, -27, 8, -37, 15, -32, 16, -33, 20, -26, 34, -58],
    security: [6, 29, 7, -47, 8, -51, 9, -31, 10, -41, 13, -41, 14, -28, 15, -31, 16, -50, 19, -32, 20, 32, 21, -42, 23, -26, 24, -36, 34, -41],
    see: [0, -50, 2, -35, 3, -45, 4, -81, 6, -54, 9, -26, 10, -30, 11, -40, 12, -48, 13, -46, 14, -28, 19, -36, 20, -36, 21, -39, 22, -40, 23, -44, 24, -46, 25, -34, 26, -41, 27, -31, 29, -29, 30, -30, 31, -29, 32, -30, 33, -52, 35, -31, 36, -30, 37, -29],
    "see https": [2, -56, 3, -31, 4, -29, 6, -25, 13, -27, 15, -37, 34, 40],
    "see the": [0, -53, 3, -33, 4, -45, 7, 32, 9, -26, 11, -31, 13, -40, 16, -48, 17, -41, 20, -28, 21, -25, 34, -41],
    segmentation: [0, -43, 1, -56, 3, -34, 5, -29, 6, -27, 7, -48, 8, -54, 12, -48, 13, -45, 14, -39, 16, -47, 20, -35, 23, -28, 24, -31, 25, -32, 26, -48, 34, -67, 35, 48],
    select: [0, -56, 1, -83, 2, -30, 4, -47, 6, -33, 7, 78, 9, -26, 12, -27, 13, -30, 14, -25, 15, -41, 16, -33, 17, -62, 20, -45, 21, -35, 24, -27, 26, -35, 33, -29, 34, -81],
    self: [0, -25, 2, -146, 4, -46, 5, -35, 7, -96, 8, -49, 9, -89, 10, -93, 11, 40, 12, -47, 13, -41, 15, -73, 16, -51, 17, -65, 18, -84, 19, -50, 20, -78, 22, -106, 23, -61, 24, -90, 26, -126, 27, -84, 28, -142, 29, -66, 30, -69, 31, -68, 32, -68, 33, -78, 34, -64, 35, -72, 36, -68, 37, -72],
    "self signed": [0, -64, 1, -43, 3, -65, 4, -48, 5, -32, 6, 56, 7, -25, 16, -39, 24, -29, 34, -55],
    sent: [1, -96, 2, -64, 3, -26, 4, -59, 5, -30, 6, -63, 7, -100, 8, -46, 9, -55, 10, -52, 11, -57, 12, -52, 13, -57, 14, -53, 15, -54, 16, -87, 17, -100, 18, -49, 19, -61, 20, -51, 21, -52, 22, -54, 23, -50, 24, -56, 25, -54, 26, -57, 27, 26, 28, -66, 29, -51, 30, -51, 31, -51, 32, -54, 33, -34, 34, 73, 35, -51, 36, -52, 37, -51],
    sequence: [2, -34, 3, 79, 4, -77, 5, -78, 6, -61, 7, -41, 9, -29, 10, -39, 11, -29, 12, -29, 16, -45, 19, -27, 20, -28, 22, -26, 34, -54],
    serve: [3, -28, 4, -31, 5, -39, 7, -31, 8, -38, 11, -34, 14, -25, 15, 28, 24, -42, 33, -34, 34, -28],
    server: [1, -82, 2, -60, 5, -98, 7, -64, 8, -38, 9, -91, 11, -54, 12, -27, 13, -83, 15, -50, 16, -75, 17, -66, 18, -40, 19, -85, 20, -31, 22, -69, 23, -65, 24, -61, 25, -141, 26, -59, 27, -118, 28, -141, 29, -115, 30, -119, 31, -70, 32, -129, 33, -52, 34, -49, 35, -117, 36, -70, 37, -113],
    "server at": [0, -38, 1, -45, 2, -27, 4, -75, 6, 33, 8, -47, 10, -31, 11, -27, 12, -30, 13, -36, 15, -29, 17, -58, 19, -25, 21, -51, 22, -36, 23, -26, 24, -40, 26, -27],
    "server does": [0, -49, 1, 39, 2, -46, 3, -97, 4, -65, 6, 53, 7, -69, 10, -27, 11, -40, 17, -54, 20, -30],
    "server error": [0, -88, 3, -57, 5, -43, 8, -31, 11, -30, 17, -54, 20, -34, 22, -50],
    "server is": [0, -43, 2, -37, 5, -29, 6, -32, 7, -39, 15, -29, 16, -33, 17, -47, 21, -38, 24, -28, 26, -26],
    "server js": [0, 60, 1, -31, 3, -47, 4, -30, 5, -27, 6, -87, 7, -30, 17, -30, 20, -25, 22, 38, 34, -111],
    "server v0": [0, -84, 2, -49, 3, -102, 5, -29, 6, -42, 7, -31, 12, -27, 16, -26, 17, -51, 19, -25, 20, -42, 21, 30, 22, 29, 34, -36],
    servers: [0, -38, 1, -45, 3, 26, 5, -40, 11, -29, 16, -37, 17, -29, 20, -28, 21, -27, 26, -25, 34, -40],
    service: [0, -48, 1, -36, 2, -39, 4, 33, 6, -113, 7, -65, 9, -92, 10, -34, 11, -36, 12, -75, 13, -50, 14, -29, 15, -73, 16, -49, 17, -58, 18, -64, 19, -44, 20, -74, 22, -35, 24, -52, 25, -58, 26, -41, 27, -48, 29, -47, 31, -49, 32, -34, 33, -26, 34, 47, 35, -48, 36, -49, 37, -48],
    "service not": [3, -52, 4, 73, 5, -46, 6, -43, 17, -41, 20, -28, 21, -40, 22, -32, 33, -34],
    services: [0, -32, 1, -56, 2, -52, 4, -34, 7, 26, 8, -52, 13, -46, 14, -26, 16, -37, 17, -33, 21, -39, 22, -48],
    session: [2, -33, 5, -25, 6, -30, 8, -49, 9, -31, 10, -27, 11, -32, 13, -34, 18, -25, 20, -51, 23, -32, 26, -44, 34, -42, 37, -26],
    "session store": [0, -52, 1, -96, 3, 36, 4, 32, 17, -57, 20, -27, 33, -37],
    session_secret: [0, 44, 1, 72, 2, -79, 3, -38, 4, -55, 5, -72, 7, -39, 8, -34, 16, -38, 17, -44, 21, -33, 22, -33, 33, -52, 34, -54],
    set: [0, 102, 1, -89, 2, 64, 3, -86, 4, -54, 5, -77, 6, -92, 7, -70, 8, -61, 9, -72, 10, -114, 11, -56, 13, -105, 14, -50, 15, 32, 16, -125, 17, -109, 18, -98, 19, -29, 22, -32, 23, -63, 24, -74, 25, -77, 26, -84, 27, -67, 28, -135, 29, -71, 30, -96, 31, -90, 32, -34, 33, -121, 34, -186, 35, -68, 36, -73, 37, -66],
    "set the": [1, -42, 2, 31, 3, -38, 5, -39, 7, -31, 16, -41, 20, 28, 34, -44],
    "set to": [3, -55, 5, -31, 6, -35, 7, -25, 11, -27, 12, -31, 14, -28, 15, -30, 16, -26, 17, -41, 20, -48, 21, 39, 22, 32, 24, -25, 34, -85],
    setpriv: [0, -42, 1, -31, 2, 27, 3, -44, 4, -33, 5, -42, 6, -47, 8, -32, 9, -34, 10, -31, 11, -28, 12, -32, 13, -37, 14, -33, 15, -34, 21, -37, 23, -29, 24, -31, 25, -34, 26, -32, 27, -32, 28, -54, 29, -33, 30, -39, 31, -38, 32, -44, 33, -31, 34, -65, 35, -32, 36, -32, 37, -31],
    "setpriv reuid": [0, -42, 1, -31, 2, 27, 3, -44, 4, -33, 5, -42, 6, -47, 8, -32, 9, -34, 10, -31, 11, -28, 12, -32, 13, -37, 14, -33, 15, -34, 21, -37, 23, -29, 24, -31, 25, -34, 26, -32, 27, -32, 28, -54, 29, -33, 30, -39, 31, -38, 32, -44, 33, -31, 34, -65, 35, -32, 36, -32, 37, -31],
    setting: [1, 64, 2, -28, 4, -34, 5, -67, 6, -46, 7, -45, 8, -32, 9, -32, 11, -37, 12, -25, 13, -45, 14, -34, 15, -30, 16, -71, 17, -43, 18, -26, 23, -26, 26, -31, 34, -62],
    settings: [1, 32, 2, -112, 3, -88, 4, 54, 5, -56, 6, -48, 7, -47, 8, -58, 9, -49, 10, -51, 11, -66, 12, -41, 13, -53, 16, -110, 18, -41, 19, 26, 20, -28, 21, -53, 22, -62, 23, -41, 24, -39, 25, -33, 27, -29, 28, -33, 29, -28, 30, -31, 31, -32, 32, -34, 35, -29, 36, -29, 37, -28],
    settle: [1, -40, 2, 37, 4, -58, 5, -30, 7, -40, 8, -56, 9, -29, 10, -40, 11, -71, 12, -33, 13, -43, 14, -38, 15, -54, 20, -43, 21, -45, 22, -52, 23, -41, 24, -34, 25, -30, 26, -27, 27, -25, 28, -26, 30, -29, 31, -25, 32, -29, 33, -37, 35, -26, 37, -26],
    "settle closing": [0, -44, 4, -29, 5, -31, 7, -25, 8, -25, 34, -87],
    "settle fatal": [0, -42, 4, -26, 5, -29, 34, -92],
    "settle starting": [1, -39, 2, -42, 4, -25, 8, -27, 16, -29, 20, -32, 21, -25, 22, -27],
    setup: [0, 28, 1, -27, 2, -65, 4, -66, 5, -66, 8, -60, 13, 29, 14, -35, 16, -44, 19, -28, 20, -26, 21, -46, 22, -39, 26, -29, 34, -28],
    severe: [0, -87, 1, 47, 2, -75, 3, -93, 4, -85, 5, -72, 6, -81, 7, -98, 8, -45, 9, -63, 10, -64, 11, -57, 12, -30, 13, -32, 14, -40, 15, -38, 16, 32, 17, 76, 18, -51, 19, -65, 20, -75, 22, -60, 23, -57, 24, -45, 25, -49, 26, -42, 27, -30, 28, -48, 29, -32, 30, -30, 31, -31, 32, -28, 33, -33, 34, -89, 35, -31, 36, -32, 37, -31],
    sh: [0, 34, 1, -115, 2, -71, 4, -32, 5, -89, 6, -74, 7, -123, 8, -76, 9, -109, 11, -131, 12, -113, 13, -119, 14, -118, 15, -121, 16, -85, 17, -33, 18, -73, 19, -53, 20, -27, 21, -115, 22, -84, 23, -98, 24, -77, 25, -101, 26, -103, 27, -92, 28, 87, 29, -84, 32, 78, 33, -116, 34, -45, 35, -93, 36, -94, 37, -91],
    "sh exec": [0, -91, 1, -42, 2, -38, 3, -31, 4, -44, 5, -74, 6, -31, 7, -29, 8, -27, 9, -25, 10, -40, 11, -51, 16, -50, 21, -33, 22, -50, 28, 51, 31, -26, 33, -30, 34, -56],
    "sh line": [0, 48, 1, -99, 3, -72, 4, -60, 6, -44, 7, -42, 8, -56, 9, -38, 10, -43, 11, -55, 12, -29, 13, -39, 14, -35, 15, -43, 16, -38, 17, -80, 18, -46, 19, -44, 20, -58, 21, -44, 22, -66, 23, -26, 24, -57, 25, -28, 26, -33, 28, 36, 29, -25, 31, 29, 33, -43, 34, -56],
    share: [0, -35, 1, -40, 3, -48, 4, -40, 5, -38, 6, -38, 11, -34, 12, -25, 14, -29, 15, -39, 17, -65, 18, -32, 24, -32, 28, -29, 32, -34, 33, -30, 34, -79, 36, -26],
    shop: [0, -54, 2, -119, 4, 72, 5, -29, 9, -64, 10, -52, 11, -44, 12, -63, 13, -41, 14, -89, 15, -69, 16, 57, 17, -57, 18, -79, 19, -56, 20, -103, 21, -44, 22, -82, 23, -54, 24, -73, 25, -56, 27, -53, 28, -106, 29, -45, 30, -68, 31, -47, 32, -69, 33, -25, 34, -75, 35, -49, 36, -48, 37, -43],
    "shop svc": [1, -36, 2, -30, 4, 47, 5, -34, 7, -25, 11, -28, 17, -35, 34, -32],
    should: [0, -56, 1, 66, 2, -35, 3, -53, 4, -55, 6, -55, 7, -42, 8, -53, 9, -29, 11, -38, 12, -30, 13, -40, 14, -29, 15, -38, 16, -25, 17, -107, 18, -28, 19, -28, 21, -43, 22, -27, 33, -27, 34, -57],
    "should be": [0, -49, 1, 57, 2, -95, 3, -51, 4, -49, 6, -52, 7, -34, 8, -52, 11, -31, 13, -38, 14, -25, 15, -47, 17, -45, 21, -46, 34, -52],
    show: [1, -29, 2, 42, 4, -29, 5, -42, 6, -26, 7, -35, 8, -33, 10, -25, 11, -37, 13, -28, 14, -25, 15, 63, 16, -49, 17, -51, 20, -38, 21, -43, 22, -25, 24, -30, 34, -44],
    shutdown: [0, -84, 1, -56, 2, -79, 3, -26, 4, -53, 5, -55, 6, -44, 9, -58, 10, -48, 11, -44, 14, -65, 15, -47, 17, -41, 18, -49, 19, -43, 20, -65, 24, -44, 25, -39, 26, -28, 32, -27, 33, -34, 34, 35],
    shutting: [2, -48, 4, -59, 5, -27, 6, -53, 7, -29, 9, -52, 10, -52, 11, -59, 14, -59, 15, -50, 16, -33, 18, -53, 19, -41, 21, -31, 24, -46, 25, -35, 26, -41, 27, -46, 28, -43, 30, -26, 32, -26, 33, -50, 34, -38, 36, -28],
    "shutting down": [2, -48, 4, -57, 5, -26, 6, -53, 7, -29, 9, -51, 10, -52, 11, -58, 14, -59, 15, -47, 16, -32, 18, -53, 19, -41, 21, -31, 24, -46, 25, -35, 26, -41, 27, -46, 28, -43, 30, -26, 32, -26, 33, -48, 34, -61, 36, -28],
    signal: [0, -25, 1, -76, 2, -39, 3, -42, 4, -51, 5, -38, 6, -28, 7, -47, 9, -36, 10, -28, 11, -35, 13, -34, 14, -35, 15, -34, 16, -61, 17, -48, 18, -26, 19, -32, 20, -28, 21, -38, 22, -38, 24, -30, 25, -36, 26, -116, 28, -29, 33, 54],
    signed: [0, -64, 1, -46, 3, -66, 5, -31, 6, 61, 7, -25, 16, -39, 24, -29, 34, -55],
    "signed certificate": [0, -64, 1, -43, 3, -65, 4, -48, 5, -32, 6, 56, 7, -25, 16, -39, 24, -29, 34, -55],
    signing: [0, -66, 1, -59, 2, -30, 3, -45, 4, -44, 6, -45, 7, -56, 8, -51, 11, -42, 12, -26, 13, -30, 16, -36, 17, 62, 20, -47, 21, -31, 24, -25, 26, -25, 33, -36],
    "signing key": [0, -56, 1, -53, 2, -25, 3, -28, 4, -39, 5, -52, 6, -39, 7, -54, 8, -43, 11, -36, 17, 58, 20, -38, 33, -28, 34, 40],
    single: [0, -69, 1, -51, 3, -54, 4, -40, 7, -44, 8, -50, 9, -37, 13, -35, 14, -30, 15, -28, 20, -41, 26, -27, 33, -36],
    "single mode": [0, -66, 1, -61, 3, -31, 7, -30, 8, -33, 9, -33, 11, -28, 13, -26, 15, -25, 21, -47, 22, 38, 33, -32],
    site: [0, -57, 1, -62, 2, -34, 4, -36, 5, -56, 6, -30, 9, -48, 10, -38, 11, -47, 12, -31, 13, -45, 14, -40, 17, 45, 18, -42, 19, 64, 20, -65, 21, -26, 22, -27, 23, -28, 24, -35, 25, -28, 26, -45, 27, -27, 28, -41, 33, -34, 35, -26, 37, -29],
    size: [1, -27, 2, 65, 3, -57, 4, -70, 5, -41, 7, -76, 9, -28, 10, -55, 11, -62, 12, -58, 13, -50, 14, -59, 16, -78, 17, -32, 18, -37, 19, -31, 20, -60, 22, -53, 23, -76, 24, -43, 25, -50, 26, -31, 27, -47, 28, -52, 29, -46, 30, -51, 31, -47, 32, -47, 33, -46, 34, -46, 35, -47, 36, -46, 37, -49],
    so: [0, -42, 1, -29, 3, -43, 4, -31, 5, -29, 6, -34, 8, -45, 9, -31, 10, -27, 13, -28, 14, -27, 17, -35, 18, 77, 23, -25, 24, -26, 26, 27, 34, -69],
    sock: [0, -66, 1, -43, 4, -47, 8, -34, 11, -36, 14, -33, 16, -27, 22, 75],
    socket: [0, -101, 1, -79, 2, -27, 5, -58, 6, -58, 8, -27, 9, -41, 10, -47, 11, -36, 12, -34, 13, -59, 14, -33, 15, -42, 16, -30, 19, -47, 20, -42, 21, 33, 23, -43, 25, -31, 26, -28, 27, -30, 28, -63, 29, -30, 30, -32, 31, -31, 32, -31, 33, -25, 34, -40, 35, -30, 37, -30],
    solutions: [0, -25, 1, -47, 2, 43, 3, -43, 4, -35, 6, -35, 8, -30, 15, -30, 17, -51, 18, -26, 21, -33, 34, -42],
    source: [0, -38, 6, -46, 7, -44, 9, -38, 11, -35, 12, -32, 13, -51, 14, -51, 17, -33, 18, -45, 19, 68, 20, -29, 21, -39, 23, -35, 24, -32, 25, -25, 26, -27, 28, -43, 34, -68],
    space: [0, -84, 1, -44, 2, 35, 3, -56, 4, -68, 5, -82, 6, -102, 7, -75, 8, -59, 10, -58, 11, -52, 12, -38, 13, -53, 14, -43, 15, -48, 16, -61, 17, -71, 18, -50, 19, -52, 20, -61, 21, -53, 22, -45, 23, 82, 24, -55, 25, -54, 26, 79, 27, -43, 28, -47, 29, -37, 30, -35, 31, -35, 32, -60, 33, -62, 34, -72, 35, -38, 36, -43, 37, -36],
    "space left": [0, -32, 1, -31, 2, -46, 3, -32, 4, -37, 5, -40, 6, -43, 7, -46, 8, -25, 11, -26, 13, -26, 16, -33, 17, -39, 20, -64, 23, 86, 24, -28, 26, -32, 33, -44, 34, -29],
    spans: [1, 27, 2, -47, 4, -59, 8, -38, 9, -41, 10, -33, 11, -34, 12, -31, 13, -36, 14, -28, 15, -28, 16, -35, 18, -32, 21, -39, 22, -48, 23, -31, 25, -28, 28, -29, 29, -26, 30, -29, 31, -26, 33, -27, 34, -25, 35, -25, 36, -26, 37, -27],
    specified: [1, 57, 2, 58, 3, -68, 4, -80, 5, -89, 6, -80, 9, -76, 10, -50, 11, -31, 12, -52, 13, -47, 14, -46, 15, -62, 16, -40, 17, -25, 18, -50, 19, -41, 20, -51, 21, -36, 22, -61, 23, -47, 24, -47, 25, -34, 26, -51, 27, -26, 28, -39, 29, -25, 30, -35, 31, -25, 32, -30, 33, -69, 34, -30, 35, -27, 36, -27, 37, -33],
    specify: [0, 35, 2, 35, 3, -31, 4, -32, 5, -57, 7, -48, 8, -53, 9, -29, 11, -32, 15, 38, 16, -37, 17, -26, 18, -39, 20, -72, 21, -61, 22, -29, 26, -27, 27, -25, 28, -29, 32, -32, 34, -62],
    spool: [0, -165, 1, -190, 2, -156, 3, -172, 4, -161, 5, -174, 6, -163, 7, -67, 8, -136, 9, -138, 10, -132, 11, -132, 12, -136, 13, -137, 14, -131, 15, -137, 16, -67, 17, -180, 18, -133, 19, 107, 20, 112, 21, -135, 22, -143, 23, -119, 24, -134, 25, -138, 26, -143, 27, -135, 28, -147, 29, -134, 30, -133, 31, -135, 32, -141, 33, -139, 34, -216, 35, -136, 36, -134, 37, -134],
    springframework: [2, -27, 6, -28, 8, -51, 10, -27, 16, -39, 17, -74, 20, -58, 21, -39, 22, -29, 23, -39, 28, -29, 33, -33, 34, -65],
    sql: [0, -69, 2, -28, 3, -33, 6, -49, 7, 29, 8, -36, 9, -48, 10, -37, 12, -36, 13, -53, 14, -37, 16, -41, 17, -28, 18, -29, 20, -59, 21, -47, 22, -32, 23, -27, 24, -33, 25, -25, 26, -41, 28, -28, 33, -36, 34, -95],
    "sql select": [0, -65, 1, -93, 5, -43, 6, -39, 8, -88, 11, 38, 34, -42],
    sqlalchemy: [0, -40, 1, 51, 2, -32, 3, -51, 4, -28, 5, -28, 17, -38, 21, -32, 34, -47],
    "sqlalchemy exc": [0, -40, 1, 51, 2, -32, 3, -51, 4, -28, 5, -28, 17, -38, 21, -32, 34, -47],
    sqlite0: [0, -81, 1, -44, 2, -31, 3, -62, 4, -53, 5, -38, 6, -36, 8, -95, 9, -40, 11, -32, 12, -66, 14, -61, 15, -25, 16, -53, 18, -29, 19, -62, 23, 40, 24, -34, 25, -27, 26, -92, 33, -25, 34, -35],
    "sqlite0 operationalerror": [0, -76, 1, -48, 2, -30, 3, -59, 4, -48, 5, -34, 6, -31, 8, -91, 9, -36, 11, -28, 12, -62, 14, -59, 16, -70, 18, -38, 19, -58, 23, 40, 24, -31, 25, -25, 26, -85, 34, -97],
    sqlstate: [0, -46, 1, -37, 2, -53, 4, -45, 5, 28, 6, -34, 8, -41, 15, -42, 17, -52, 20, -48, 33, -27, 34, -53],
    src: [2, -49, 3, -29, 4, -66, 6, -92, 7, -61, 9, -26, 10, -58, 11, -33, 12, -27, 13, -33, 14, -43, 15, -33, 18, -37, 23, -36, 26, -27, 34, -99],
    srv: [0, -118, 1, 32, 3, -64, 5, -94, 6, -54, 7, -85, 8, -79, 9, -28, 10, -55, 11, -65, 12, -28, 14, -63, 15, -27, 16, -114, 17, 66, 18, -55, 20, -25, 21, -89, 22, -57, 24, -48, 25, -30, 26, -39, 28, -54, 30, -45, 31, -41, 32, -63, 33, -50, 34, -129],
    ssl: [0, -41, 1, -75, 3, -79, 4, -61, 5, -49, 6, 103, 7, -141, 8, -79, 9, -51, 10, -50, 11, -72, 12, -54, 13, -62, 14, -68, 16, -83, 18, -60, 20, -46, 21, -27, 22, -63, 23, -46, 24, -50, 25, -37, 26, -64, 27, -38, 28, -40, 29, -35, 30, -34, 31, -37, 32, -36, 33, -46, 34, -122, 35, -37, 36, -39, 37, -35],
    stack: [0, -88, 4, -33, 5, -59, 6, -38, 7, -53, 8, -66, 9, -38, 10, -38, 11, -42, 14, -49, 16, 49, 17, 45, 18, -31, 19, -38, 20, -66, 21, -56, 22, -35, 23, -33, 24, -43, 25, 43, 26, -42, 28, -33, 33, -57, 34, -61],
    start: [0, -53, 1, -29, 2, -36, 3, -33, 4, -62, 6, -54, 7, -31, 9, -52, 10, -35, 11, -131, 12, -29, 13, -25, 14, -74, 15, -76, 16, -71, 18, -81, 20, -35, 23, -61, 24, -59, 26, -116, 27, -75, 28, 51, 29, -68, 30, -93, 31, -81, 33, -50, 34, -64, 35, -75, 36, -71, 37, -73],
    started: [0, -26, 1, -25, 2, -31, 3, -127, 4, -84, 5, -105, 6, -75, 8, -30, 9, 33, 10, -56, 11, -98, 12, -34, 15, -51, 16, -84, 17, -36, 18, -29, 23, -76, 24, -82, 25, -62, 26, -48, 27, -65, 28, -69, 29, -52, 31, -53, 33, -74, 34, 37, 35, -50, 36, -51, 37, -52],
    starting: [0, -27, 1, -39, 2, -52, 3, -29, 5, -32, 6, -56, 8, -43, 9, 42, 10, -81, 11, -45, 13, -41, 14, -27, 15, -183, 16, -118, 17, -85, 18, -35, 19, -32, 22, -33, 23, -33, 24, -156, 25, -155, 27, -177, 29, -131, 30, -31, 31, -78, 32, -112, 33, -63, 34, -86, 35, -132, 36, -135, 37, -61],
    "starting batch": [1, -39, 2, -42, 4, -25, 8, -27, 16, -29, 20, -32, 21, -25, 22, -27],
    "starting in": [0, -67, 1, -63, 2, -34, 3, -35, 5, -28, 7, -30, 8, 27, 9, -34, 11, -29, 14, -25, 15, -30, 17, -34, 21, -52, 22, 37, 33, -33],
    "starting ledger": [0, -43, 3, -47, 4, -28, 20, -39, 34, -59],
    "starting uid": [0, -44, 2, 37, 6, -27, 16, -31, 17, -32, 22, -31, 34, -56],
    "starting up": [0, -52, 1, -28, 2, -41, 3, -49, 4, -29, 5, -42, 6, -26, 7, -38, 8, -50, 9, -25, 13, -48, 14, 46, 16, -25, 17, -63, 20, -34, 28, 52, 30, -40],
    startup: [1, -29, 2, -87, 4, -28, 6, -59, 7, -45, 10, -86, 11, -81, 12, -39, 13, -46, 14, -66, 15, -86, 16, -122, 18, -73, 19, -70, 20, -57, 21, -34, 22, -47, 23, -40, 25, -60, 26, -74, 27, -53, 28, -61, 29, -46, 30, -48, 31, -49, 32, -51, 34, -50, 35, -53, 37, -48],
    "startup failed": [2, -71, 5, -28, 8, -92, 9, -50, 10, -54, 11, -45, 12, -28, 13, -64, 14, -44, 15, -38, 16, -54, 19, -28, 20, -50, 22, -58, 23, -39, 24, -29, 25, -27, 26, -63, 33, -34, 34, -110],
    state: [0, -57, 1, -85, 4, 28, 5, -31, 7, -38, 8, -27, 10, -31, 12, -25, 13, -48, 14, -34, 17, -43, 19, -40, 21, -40, 22, -29, 24, -39, 26, -36],
    status: [0, -121, 2, -41, 4, -54, 6, -101, 7, -64, 11, -27, 12, -65, 13, -81, 14, -71, 16, -33, 18, -37, 19, -75, 20, -66, 21, -89, 22, -54, 23, -33, 24, -56, 25, -53, 26, -67, 27, -41, 28, -51, 29, -34, 30, -34, 31, -33, 32, -34, 33, -62, 35, -33, 36, -32, 37, -40],
    "status code": [0, -84, 1, -52, 2, -40, 4, -113, 6, -80, 7, -46, 8, -77, 9, -76, 10, 36, 11, -52, 12, -40, 13, -41, 14, -42, 15, -38, 16, -82, 17, -97, 18, -35, 19, -61, 20, -86, 21, -43, 22, -41, 23, -54, 24, -34, 25, -35, 26, -43, 27, -28, 28, -37, 33, -36, 37, -30],
    statuscode: [0, -88, 1, -59, 3, -45, 5, 59, 6, -54, 7, -29, 10, -33, 12, -42, 14, -27, 16, -64, 17, -47, 18, -33, 20, -79, 21, -28, 22, -72, 24, -36, 25, -25, 29, -30, 34, 41, 35, -25, 36, -25, 37, -26],
    stock: [0, -35, 1, -68, 2, -37, 3, -32, 4, -60, 7, 80, 8, -27, 9, -47, 11, -40, 16, -67, 17, -78, 18, -37, 19, -37, 20, -48, 28, -52, 33, -36, 34, -82],
    stop: [0, 36, 1, -70, 2, -37, 3, -44, 4, -49, 5, -29, 6, -57, 8, -25, 11, -27, 17, -54, 20, -59, 21, 33],
    stopped: [0, -54, 1, -32, 3, -42, 5, -43, 6, -56, 8, -36, 10, -57, 11, -52, 14, -27, 16, -70, 18, -56, 19, -43, 24, -38, 25, -35, 26, -50, 27, -35, 28, -46, 29, -34, 30, -45, 31, -36, 32, -40, 33, -63, 34, -84, 35, -35, 36, -39, 37, -34],
    "stopped error": [0, -30, 1, 25, 2, -25, 3, -47, 4, -34, 6, -30, 8, -25, 11, -29, 20, -40, 33, -26, 34, -78],
    stopping: [1, -33, 2, -45, 4, -43, 6, -29, 7, -42, 8, -56, 10, -32, 12, -36, 13, -59, 14, -38, 15, -34, 16, -56, 19, -28, 21, 35, 22, -49, 23, -31, 26, -47, 30, -26, 33, -30],
    storage: [0, -87, 1, -48, 3, -56, 4, -83, 6, -86, 7, -43, 9, -37, 10, -53, 11, -30, 12, -51, 14, -35, 15, -61, 16, -74, 17, -98, 18, -55, 19, -36, 21, -72, 25, -45, 26, -37, 27, -38, 28, -43, 29, -37, 30, -42, 31, -38, 32, -39, 33, -26, 34, -42, 35, -38, 36, -38, 37, -38],
    store: [1, -33, 7, -69, 9, -42, 10, -41, 11, -28, 14, -33, 15, -31, 17, -41, 18, -30, 20, -95, 24, -36],
    str: [0, -33, 1, 37, 2, -28, 16, -35, 34, -64],
    strconv: [0, -25, 1, 42, 2, -52, 4, -38, 34, -73],
    string: [0, -37, 1, 64, 2, 45, 3, -78, 4, -104, 5, -108, 6, -82, 7, -29, 8, -83, 9, -57, 10, -76, 11, -70, 12, -55, 13, -62, 14, -55, 15, -30, 16, -70, 17, -50, 18, -66, 19, -68, 20, -92, 21, -39, 22, -64, 23, -51, 24, -54, 25, -43, 26, -70, 27, -37, 28, -41, 29, -32, 30, -36, 31, -34, 32, -38, 33, 29, 34, -46, 35, -35, 36, -35, 37, -36],
    stripe_secret_key: [0, 73, 1, -48, 2, -39, 3, -77, 4, -32, 5, -44, 6, -35, 7, -44, 8, -25, 10, -31, 13, -28, 14, -26, 15, -33, 16, -59, 17, -44, 19, -34, 21, -34, 22, -28, 23, -30, 24, -27, 25, -29, 27, -25, 29, -28, 30, -29, 31, -30, 32, -31, 33, -40, 34, -95, 35, -26, 36, -28, 37, -25],
    substitution: [0, -86, 2, -80, 3, -42, 4, -76, 5, -69, 6, -70, 7, -41, 8, -45, 10, -37, 12, -29, 13, -29, 14, -31, 15, -26, 16, -33, 17, -79, 18, -42, 19, -53, 20, -53, 21, -35, 22, -43, 23, -25, 24, -37, 25, -30, 26, -29, 27, -33, 28, -85, 29, -37, 30, -69, 31, -66, 32, 79, 33, -27, 34, -105, 35, -34, 36, -33, 37, -34],
    successfully: [3, -25, 4, -54, 5, -69, 6, -47, 11, -64, 12, -35, 15, -33, 16, -25, 17, -40, 18, -30, 20, -26, 23, -34, 24, -35, 25, -28, 26, -35, 28, -28, 33, -44],
    "successfully started": [3, -55, 4, -25, 5, -32, 6, -29, 9, -34, 11, -35, 16, -25],
    such: [1, -48, 2, -43, 3, -82, 5, -62, 6, -84, 7, 54, 8, -34, 10, -65, 11, -69, 12, -74, 13, -83, 14, -58, 15, -76, 16, 38, 19, -42, 20, -61, 21, -89, 22, -80, 23, -103, 24, -73, 25, -62, 26, -80, 27, -63, 28, 38, 29, -61, 30, -65, 31, -69, 32, -69, 33, -27, 34, -42, 35, -61, 36, -62, 37, -62],
    "such file": [1, -32, 2, -85, 3, -53, 4, -67, 5, -37, 6, -63, 7, -46, 8, -58, 9, -38, 10, -40, 11, -32, 12, -28, 13, -48, 14, -26, 15, -47, 17, 42, 18, 26, 20, -59, 21, -61, 22, -37, 23, -52, 24, -52, 25, -25, 26, -47, 28, 60, 30, -31, 31, -27, 32, -25],
    "such host": [0, -30, 2, -35, 3, -64, 4, 52, 6, -41, 14, -33, 16, -35, 17, -75, 18, -41, 20, -38, 21, -32],
    "such table": [0, -61, 1, -65, 2, -46, 3, -45, 4, -80, 7, 84, 9, -58, 10, -30, 11, -53, 12, -25, 13, -25, 14, -29, 16, -84, 17, -82, 18, -51, 19, -45, 20, -50, 23, -36, 28, -62, 33, -42, 34, -116],
    super: [0, 29, 1, -45, 2, -52, 3, -84, 4, -52, 5, -62, 7, -33, 8, -27, 11, -46, 13, -28, 14, -26, 17, -59, 34, 49],
    support: [0, -95, 2, -58, 3, -91, 4, -68, 5, -37, 6, 46, 7, -92, 8, -51, 9, 48, 10, -31, 11, -36, 12, -33, 13, -27, 15, -30, 17, -38, 18, -25, 26, -40],
    supported: [0, -52, 1, 53, 2, -31, 3, -63, 4, -32, 5, -28, 6, -46, 13, -37, 20, -41, 34, -43],
    sure: [0, -56, 2, -40, 3, -33, 4, -25, 16, -32, 18, -31, 21, -42],
    svc: [0, -57, 1, -61, 2, -45, 4, 68, 5, -44, 6, 27, 7, -41, 8, -42, 11, -49, 13, -30, 14, -34, 16, -31, 17, -64, 19, -29, 20, -38, 21, -37, 22, -27, 34, -35],
    switch: [1, 31, 2, 67, 3, -40, 4, -28, 7, -38, 10, -35, 11, -40, 13, -26, 14, -31, 15, -34, 16, -55, 17, -56, 21, -26, 22, -32, 34, 26],
    "switch to": [2, 52, 3, -37, 7, -33, 10, -34, 11, -34, 14, -28, 15, -27, 16, -52, 17, -50, 20, -48, 22, -27, 34, 27],
    sync: [0, -51, 5, -34, 8, -27, 16, -27, 17, -71, 21, -25, 34, -32],
    syntax: [0, -132, 1, 45, 3, -53, 4, -90, 5, -68, 6, -96, 7, -80, 8, -101, 9, -64, 10, -63, 11, -88, 12, -56, 13, -66, 14, -76, 16, -119, 17, -139, 18, -59, 19, -74, 20, -64, 21, -77, 22, -58, 23, -66, 24, -57, 25, -63, 26, -63, 27, -61, 28, -109, 29, -56, 30, -64, 31, -65, 32, 39, 33, -83, 35, -62, 36, -59, 37, -57],
    "syntax error": [0, -81, 1, 58, 2, -49, 3, -81, 4, -41, 5, -51, 6, -67, 7, -53, 8, -73, 10, -31, 11, -58, 12, -25, 13, -57, 14, -52, 15, -25, 16, -86, 17, -135, 18, -25, 19, -48, 20, -56, 21, -46, 22, -36, 24, -42, 25, -30, 26, -32, 27, -29, 28, -62, 30, -35, 31, -33, 32, 51, 33, -42, 34, -28, 35, -31],
    syntaxerror: [0, -32, 1, -51, 2, -103, 3, -96, 4, -107, 5, -55, 6, -155, 7, -115, 8, -88, 9, -72, 10, -95, 11, -69, 12, -76, 13, -69, 14, -64, 15, -71, 16, -42, 17, -73, 18, -62, 19, -97, 20, -88, 21, -82, 22, -85, 23, -92, 24, -85, 25, -70, 26, -67, 27, -69, 28, -85, 29, -69, 30, -70, 31, -70, 32, -96, 33, -79, 34, 126, 35, -69, 36, -71, 37, -71],
    "syntaxerror expected": [0, -102, 2, -61, 3, -58, 4, -47, 5, -62, 6, -35, 7, -56, 8, -54, 9, -47, 10, -45, 11, -37, 12, -54, 13, -49, 14, -44, 15, -48, 16, -86, 17, -57, 18, -47, 19, -52, 20, -42, 21, -48, 22, -45, 23, -52, 24, -42, 25, -48, 26, -48, 27, -47, 28, -50, 29, -47, 30, -46, 31, -47, 32, -60, 33, -52, 34, 58, 35, -48, 36, -47, 37, -47],
    sys: [4, -33, 5, -48, 6, -42, 7, -64, 9, 38, 10, -41, 11, -52, 12, -34, 13, -33, 15, -42, 17, -47, 18, -49, 19, -35, 21, -45, 22, -37, 23, -50, 24, -26, 25, -28, 26, -54, 27, -28, 28, -54, 29, -26, 30, -30, 31, -29, 32, -31, 33, -48, 34, -29, 35, -26, 36, -25, 37, -28],
    "sys fs": [0, -35, 1, -35, 2, -43, 4, -40, 7, -35, 8, -25, 9, 54, 14, -25, 16, -52, 17, -56, 18, -30, 20, 35, 28, -42, 34, -31],
    syscall: [0, -181, 1, -59, 2, -120, 5, -94, 6, -174, 7, -71, 8, -72, 10, -54, 11, -72, 12, -33, 13, -59, 14, -74, 15, -46, 16, -113, 17, -45, 18, -46, 25, -38, 26, -67, 27, -34, 28, 71, 29, -30, 30, -28, 31, -35, 32, -38, 33, -54, 34, -100, 35, -37, 36, -29, 37, -29],
    "syscall connect": [0, -106, 1, -60, 3, 86, 4, -51, 5, -33, 6, -48, 7, -32, 16, -37, 17, -46, 21, -42, 22, -26, 24, -30, 34, -26],
    "syscall getaddrinfo": [0, -32, 1, -25, 3, -55, 4, 39, 5, -27, 6, -82, 16, -32, 19, -32, 34, -25],
    system: [2, -93, 3, -42, 5, -98, 6, -94, 7, -31, 10, -70, 12, -32, 13, -35, 16, -94, 17, -42, 18, -57, 19, 60, 21, -29, 22, -77, 23, -39, 26, -71, 27, -44, 28, -58, 29, -38, 30, -56, 31, -39, 32, -40, 33, -33, 34, -55, 35, -40, 36, -26, 37, -43],
    "system is": [3, -69, 5, -34, 7, -42, 8, -49, 13, -43, 14, 50, 34, -45],
    table: [0, -92, 1, -69, 2, -93, 3, -29, 4, -97, 5, -66, 6, -71, 7, 81, 10, -55, 11, 27, 12, -58, 13, -30, 14, -69, 15, -69, 16, -84, 17, -62, 18, -82, 19, -77, 20, -54, 21, -55, 22, -76, 23, -77, 24, -51, 25, -62, 26, -50, 27, -55, 28, -91, 29, -53, 30, -51, 31, -57, 32, -60, 34, -31, 35, -54, 36, -52, 37, -52],
    tables: [1, -35, 2, -69, 5, -33, 9, -42, 10, -33, 11, -61, 12, -37, 13, -45, 14, -40, 15, -50, 16, -55, 18, -42, 19, -30, 20, -65, 21, -39, 22, -41, 23, -37, 24, -41, 25, -35, 27, -31, 28, -35, 29, -31, 30, -34, 31, -31, 32, -32, 33, -42, 35, -30, 36, -35, 37, -35],
    target: [0, -55, 2, 27, 3, -37, 4, 37, 5, -45, 8, -52, 9, -26, 10, -35, 11, -37, 12, -37, 13, -36, 14, -32, 15, -53, 16, -41, 18, -25, 19, -39, 20, -62, 21, -54, 22, -33, 23, -40, 24, -25, 25, 37, 26, -35, 27, -25, 33, -25, 34, -71, 35, -26],
    task: [0, -42, 1, -75, 3, -67, 4, -59, 5, -33, 6, -33, 7, -31, 8, -47, 15, -27, 16, -50, 17, -68, 20, -39, 21, 31, 33, -25],
    tcp: [0, -78, 3, 28, 5, -86, 6, -108, 7, -31, 8, -85, 9, -68, 10, -64, 11, -37, 12, -94, 13, -82, 14, -28, 15, -79, 16, -52, 17, -53, 18, -31, 19, -62, 20, -52, 23, -72, 25, -62, 26, -117, 27, -57, 28, -61, 29, -54, 30, -64, 31, -55, 32, -58, 33, -64, 34, -124, 35, -54, 36, -58, 37, -57],
    "tcp bind": [1, -52, 2, -55, 4, -35, 5, -35, 13, -25, 14, -30, 16, -28, 17, -56, 21, 38, 22, 28, 30, -27, 34, -25],
    "tcp connect": [1, -26, 3, 36, 4, -56, 5, -65, 6, -53, 7, -36, 10, -29, 20, -28, 21, -25, 22, -26, 34, -52],
    "tcp lookup": [0, -28, 3, -59, 4, 48, 6, -41, 11, -29, 14, -32, 16, -28, 17, -50, 18, -26, 20, -35, 21, -26, 34, -48],
    template: [0, -51, 1, -72, 3, -47, 4, -28, 6, -30, 7, -41, 8, -37, 10, -32, 14, -27, 16, -38, 20, -44, 21, -31, 22, -33],
    templates: [1, -59, 2, -59, 3, -37, 5, -43, 7, -36, 8, -40, 9, -27, 10, -30, 11, -41, 15, -30, 16, -37, 17, 29, 20, -46, 21, -32, 26, -25, 28, -50, 32, -25],
    temporary: [0, -28, 2, -27, 3, -41, 7, -25, 8, -33, 16, -36, 20, -32, 28, -85, 34, -31],
    tenant: [0, -29, 1, -84, 3, -38, 4, -30, 5, -44, 6, -70, 7, 30, 8, -26, 11, -30, 12, -30, 16, -45, 17, -45, 20, -36, 26, -27, 34, 51],
    terminated: [0, -67, 3, -38, 5, -36, 6, -39, 10, -25, 11, -32, 13, -30, 14, -25, 15, -30, 18, -34, 19, -25, 20, -42, 24, -27, 26, -35],
    terminating: [0, -68, 1, -47, 2, -44, 4, -38, 5, -36, 9, -26, 11, -31, 14, -31, 15, -33, 17, -29, 18, -25, 22, -32, 24, -29, 26, 25],
    test: [0, -39, 1, -71, 3, -44, 4, -33, 5, -40, 7, -45, 15, 55, 16, -43, 17, 27, 34, -49],
    than: [2, 60, 3, -59, 4, -51, 5, -75, 6, -69, 7, 32, 9, -61, 10, -47, 11, -56, 13, -52, 14, -38, 15, -64, 16, -64, 17, -80, 18, -65, 21, -36, 22, -51, 23, -33, 24, -30, 25, -48, 26, -55, 27, -37, 28, -48, 29, -39, 30, -49, 31, -48, 32, -37, 33, -39, 34, -76, 35, -39, 36, -38, 37, -38],
    that: [0, -82, 5, -74, 6, -54, 7, -80, 10, -27, 11, -58, 12, -36, 14, -44, 19, -27, 21, -25, 22, -43, 23, -40, 24, -37, 25, -31, 26, -47, 27, -30, 28, -30, 29, -27, 30, -29, 31, -27, 32, -29, 33, -36, 35, -26, 36, -28, 37, -27],
    the: [1, -54, 4, -71, 6, -70, 7, -35, 8, -72, 12, -59, 13, -56, 16, -47, 17, -90, 18, -75, 19, -131, 21, -121, 23, -114, 24, -70, 25, -80, 26, -50, 27, -125, 28, -154, 29, -120, 30, -134, 31, -128, 32, -58, 33, -82, 34, -48, 35, -121, 36, -125, 37, -122],
    "the configuration": [0, -54, 1, 31, 5, -35, 6, -28, 7, -50, 8, -35, 10, -32, 11, -29, 13, -37, 16, -44, 22, -35, 24, -29, 34, -56],
    "the database": [0, -66, 1, -25, 2, -55, 6, -35, 7, -34, 9, -30, 11, -54, 13, -68, 14, 39, 16, -38, 17, -60, 22, -30, 34, -67],
    "the environment": [0, 31, 1, -50, 2, 46, 3, -51, 4, -47, 5, -51, 7, -29, 8, -27, 15, -25, 16, -32, 20, -33, 21, -25, 22, -27, 33, -39],
    "the following": [1, -25, 3, -34, 4, -29, 6, -37, 7, 29, 8, -40, 11, -35, 12, -25, 13, -38, 14, -29, 15, -34, 16, -50, 18, -27, 21, -33, 22, -31, 23, -25, 24, -35, 26, -43, 33, -27, 34, -33],
    "the requested": [0, -42, 1, -65, 2, -37, 4, -78, 6, -52, 7, -28, 10, 25, 11, -40, 14, -28, 17, -28, 24, -30, 34, 39],
    "the server": [0, -79, 1, -37, 2, -27, 4, -46, 6, 40, 7, -108, 8, -58, 9, -39, 11, -45, 13, -29, 14, -52, 15, -40, 16, -67, 18, -27, 20, -31, 21, -27, 23, -34, 24, -37, 26, -49, 33, -26, 34, -52],
    "the user": [0, -27, 2, 37, 3, -39, 5, -39, 7, -37, 8, -26, 10, -33, 14, -27, 15, -38, 16, -62, 17, -66, 22, -34],
    there: [0, -50, 1, -29, 2, -43, 3, -60, 4, -37, 5, -44, 6, -35, 7, 28, 10, -33, 11, -39, 12, -35, 13, -56, 15, -37, 17, -77, 18, -41, 20, -77, 22, -38, 23, -38, 24, -29, 28, -25, 33, -47, 34, -83],
    "there are": [0, -33, 1, -31, 3, -43, 4, -27, 5, -34, 6, -31, 7, 36, 10, -29, 11, -26, 16, -26, 17, -49, 20, -51, 21, -30, 26, 30, 33, -34, 34, -64],
    "there is": [0, -42, 3, -27, 4, -27, 5, -25, 7, -36, 9, -28, 13, -30, 16, 27, 17, -62, 20, -35, 34, -62],
    this: [0, -95, 3, -58, 4, -93, 5, -90, 6, -33, 10, -54, 11, -46, 12, -28, 14, -75, 16, -33, 17, -98, 18, -37, 19, -54, 21, -48, 22, -25, 23, -40, 24, -75, 25, -56, 26, -74, 27, -48, 28, -33, 29, -47, 30, -48, 31, -49, 32, -50, 33, -73, 35, -48, 36, -50, 37, -48],
    thread: [0, -31, 1, -44, 2, -69, 3, -80, 4, -46, 5, -37, 6, -75, 7, -100, 9, -64, 10, -52, 11, -73, 12, -86, 16, -50, 17, -54, 19, -69, 20, -42, 21, -26, 22, -63, 23, -42, 24, -71, 25, 50, 27, -51, 28, -43, 29, -38, 30, -40, 31, -40, 32, -46, 34, -35, 35, 39, 36, -36, 37, -45],
    "thread main": [2, -32, 3, -65, 4, -62, 6, -39, 7, -70, 8, -29, 9, -27, 10, -36, 11, -39, 14, -34, 16, -30, 17, -28, 19, -28, 22, -35, 23, -36, 24, -42, 25, -28, 28, -27, 30, -25, 31, -25, 32, -28],
    threads: [0, -66, 4, -36, 5, -42, 6, 45, 7, -56, 8, -47, 9, -42, 10, -30, 11, -29, 12, -32, 13, -39, 14, -38, 15, -28, 18, -36, 19, -36, 20, -40, 21, -62, 22, -96, 23, -33, 24, -31, 25, -35, 27, -39, 28, -35, 29, -29, 30, -32, 31, -30, 32, -26, 33, -40, 34, -54, 35, -30, 36, -32, 37, -29],
    throw: [0, 38, 2, -69, 3, 26, 4, -49, 5, -25, 6, -45, 7, -78, 8, -56, 9, -43, 10, -35, 11, -57, 12, -37, 13, -56, 14, -38, 15, -46, 16, -61, 17, -78, 18, -26, 19, -46, 20, -48, 21, -44, 22, -41, 23, -41, 24, -37, 25, 39, 26, -40, 27, -36, 28, -32, 29, -34, 30, -32, 31, -35, 32, -36, 33, -52, 34, -66, 35, -40, 36, -33, 37, -33],
    time: [0, -101, 1, -30, 4, -29, 8, -98, 9, -68, 10, -40, 11, -26, 13, -83, 14, -66, 15, -32, 18, -53, 19, -55, 20, -53, 21, -36, 22, -61, 23, -61, 24, -50, 26, -62, 27, -39, 28, -41, 29, -28, 31, -30, 32, -33, 33, -50, 34, -37, 35, -39, 36, -30, 37, -36],
    timed: [0, -25, 1, -49, 2, -42, 3, 61, 5, -61, 6, -52, 7, -87, 8, -55, 9, -63, 12, -48, 15, -48, 16, -60, 17, -63, 18, -46, 19, -54, 20, -60, 21, -60, 22, -49, 23, -45, 24, -46, 26, -57, 27, -45, 28, -30, 29, -25, 30, -41, 31, -28, 32, -38, 33, -62, 34, -108, 35, -26, 37, -31],
    "timed out": [0, -25, 1, -49, 2, -42, 3, 61, 5, -61, 6, -52, 7, -87, 8, -55, 9, -63, 12, -48, 15, -48, 16, -60, 17, -63, 18, -46, 19, -54, 20, -60, 21, -60, 22, -49, 23, -45, 24, -46, 26, -57, 27, -45, 28, -30, 29, -25, 30, -41, 31, -28, 32, -38, 33, -62, 34, -108, 35, -26, 37, -31],
    timeout: [0, -85, 2, -65, 3, 90, 4, -48, 5, -116, 6, -58, 7, -138, 8, -61, 9, -83, 10, -80, 12, -75, 13, 35, 15, -94, 16, -136, 17, -130, 18, -67, 19, -104, 20, -118, 22, -88, 23, -89, 24, -76, 25, -71, 26, -101, 27, -59, 28, -71, 29, -62, 30, -57, 31, -64, 32, -65, 33, -66, 34, -86, 35, -61, 36, -63, 37, -65],
    timeouterror: [0, -99, 1, -102, 2, -38, 3, 102, 4, -92, 5, -77, 6, -117, 7, -50, 8, -48, 9, -34, 10, -40, 11, -57, 12, -32, 13, -49, 14, -65, 15, -27, 16, -80, 17, -64, 19, -36, 20, -52, 21, -63, 22, -40, 23, -26, 24, -34, 26, -56, 27, -33, 28, -27, 33, -41, 34, -115],
    times: [0, -69, 3, -48, 4, -63, 5, -46, 6, -51, 7, -41, 8, -39, 9, -53, 10, -27, 11, -55, 12, -53, 13, -43, 14, -31, 16, -61, 17, -54, 18, -27, 19, -54, 20, -44, 21, -32, 22, -51, 23, -29, 24, -49, 25, -42, 26, -34, 27, -33, 28, -46, 29, -34, 30, -42, 31, -43, 32, -42, 33, -37, 34, 63, 35, -33, 36, -32, 37, -33],
    tls: [0, -83, 4, -56, 5, -97, 6, 64, 7, -78, 8, -39, 9, -41, 10, -46, 11, -55, 12, -29, 14, -49, 16, -74, 17, 47, 18, -55, 19, -39, 20, -38, 21, -64, 22, -44, 23, -30, 24, -32, 25, -27, 26, -38, 28, -45, 32, -27, 33, -36, 34, -41],
    tmp: [1, -75, 2, -44, 4, -56, 5, -53, 6, -49, 7, -50, 8, -56, 9, -35, 10, -34, 11, -47, 13, -26, 14, -32, 15, -39, 18, -57, 22, -58, 26, -40, 33, 55, 34, 39, 36, 42],
    to: [0, -97, 1, -34, 2, -36, 4, -31, 5, -35, 6, -71, 8, -30, 9, -78, 12, -47, 13, -52, 14, -36, 15, -61, 16, -32, 17, -41, 18, -90, 19, -51, 21, -40, 23, -96, 24, -94, 25, -90, 26, -55, 27, -185, 28, -214, 29, -177, 30, -202, 31, -141, 32, -107, 33, -69, 34, -35, 35, -180, 36, -182, 37, -178],
    "to access": [0, -53, 1, -39, 2, 29, 3, -56, 4, -42, 6, -33, 7, -45, 8, -45, 12, -36, 13, -29, 16, -61, 17, 45, 18, -26, 19, -26, 22, -25],
    "to be": [2, 38, 4, -47, 5, -32, 12, -36, 16, -38, 17, -55, 22, -31, 34, -28],
    "to bind": [1, -31, 2, -31, 3, -28, 4, -47, 8, -38, 13, -33, 17, -53, 20, -36, 21, 44, 34, -29],
    "to boot": [1, -131, 2, -26, 4, -51, 5, -44, 6, -29, 7, -39, 8, -40, 11, -29, 13, -37, 14, -25, 16, 26, 20, -34, 21, -31, 34, -58],
    "to connect": [0, -60, 1, -52, 2, -59, 3, 65, 6, -86, 9, -39, 10, -75, 11, -54, 12, -48, 13, -53, 16, -33, 18, -25, 19, -37, 20, -53, 21, -78, 22, -49, 23, -37, 24, -25, 26, -52, 28, -30, 33, -39],
    "to create": [0, -38, 1, 31, 2, -56, 3, -25, 4, -59, 7, -67, 10, -54, 12, -32, 14, -59, 15, -31, 16, -55, 22, -48, 25, 38, 26, -26, 30, -28, 32, -36, 34, -97],
    "to display": [7, -27, 8, -29, 11, -26, 13, -28, 16, -35, 24, -25],
    "to erl_crash": [2, -26, 13, -25, 21, -85],
    "to export": [1, -29, 2, -59, 3, -27, 5, -60, 6, -51, 7, -55, 8, -41, 9, -34, 10, -40, 11, -39, 12, -36, 13, -35, 14, -36, 15, -34, 16, -50, 18, -30, 19, -42, 20, -62, 21, -36, 22, -50, 23, -29, 24, -29, 25, -32, 31, -26, 32, -32, 33, -40, 34, 43],
    "to failed": [1, -36, 3, -59, 4, -32, 5, -32, 8, -30, 11, -25, 13, -30, 17, -29, 20, -62, 22, 40],
    "to find": [0, -46, 1, 49, 2, -58, 4, -81, 5, -64, 7, -63, 8, -49, 10, 25, 11, -56, 13, -37, 15, -34, 16, -102, 19, -27, 20, -62, 21, -59, 22, -44, 24, -31, 25, -27, 26, -35, 34, 54],
    "to get": [0, -30, 1, 27, 5, -48, 7, -36, 8, -48, 10, -49, 12, -25, 13, -41, 17, -76, 20, -41, 21, -47, 22, -28, 23, -26],
    "to host": [2, -36, 7, -26, 8, -25, 13, -25, 16, -37, 17, -36, 21, -27, 26, -41],
    "to https": [3, -67, 4, 65, 5, -53, 6, -57, 10, -59, 11, -41, 16, -33, 19, -46, 20, -38, 21, -28, 22, -31, 34, -26],
    "to initialize": [0, -39, 1, -41, 2, -43, 6, -57, 10, -41, 14, -30, 16, -50, 17, 28, 18, -27, 19, -46, 21, -63, 22, -25, 23, -34, 26, -26, 34, -57],
    "to install": [0, -41, 1, -57, 2, -46, 3, -42, 4, -27, 8, -35, 10, -41, 16, 32, 17, -73, 21, -35, 22, -26, 34, -44],
    "to load": [0, 44, 2, -71, 3, -49, 4, -70, 5, -32, 6, -68, 7, -82, 9, -35, 10, -47, 11, -56, 12, -28, 13, -38, 14, -50, 16, 35, 19, -29, 20, -78, 21, -77, 22, -75, 23, -27, 24, -33, 25, -25, 26, -39, 34, -31],
    "to open": [1, -29, 2, -39, 3, -38, 5, -38, 6, -31, 7, -79, 8, -57, 11, -41, 13, -75, 17, 67, 19, -42, 20, 37, 23, -48, 24, -26],
    "to parse": [0, -37, 1, 35, 3, -29, 5, -53, 6, -49, 16, -48],
    "to redis": [2, -41, 5, -41, 8, -37, 11, -40, 14, -25, 21, -31, 34, -82],
    "to run": [0, -79, 3, -38, 4, -55, 5, -56, 7, -67, 8, -42, 10, -38, 11, -25, 14, -25, 16, -81, 22, -53, 33, -30, 34, -35],
    "to server": [1, -53, 2, -31, 3, 28, 4, -37, 8, -49, 9, -26, 10, -41, 11, -28, 12, -29, 13, -40, 17, -53, 21, -59, 22, -57, 24, -31, 26, -55, 33, -25],
    "to set": [4, -42, 7, -40, 10, -28, 11, -25, 16, -55, 17, -78, 21, -31, 34, -62],
    "to start": [0, -48, 2, -73, 4, -41, 5, -43, 6, -32, 7, -32, 8, -31, 10, -78, 11, -58, 13, -46, 14, -60, 15, -39, 16, -28, 17, 25, 18, -40, 19, -44, 20, -72, 23, -60, 26, -27, 33, -39, 34, -106],
    "to the": [0, -62, 2, -70, 3, 28, 5, -77, 6, -65, 7, -91, 8, -28, 9, -65, 10, -69, 11, -31, 12, -46, 13, -59, 14, -68, 15, -88, 16, -62, 18, -36, 20, -32, 21, -66, 23, -40, 24, -44, 25, -37, 26, -55, 27, -27, 28, -31, 29, -27, 30, -27, 31, -28, 33, -48, 35, -26, 36, -26, 37, -25],
    "to write": [0, -36, 1, -53, 2, -34, 3, -56, 4, -58, 5, -56, 6, -52, 7, -54, 8, -38, 10, -32, 11, -38, 13, -36, 14, -28, 15, -31, 16, -29, 17, -27, 19, 61, 20, 56, 22, -30, 33, -46, 34, -50],
    token: [0, 100, 3, -56, 4, -52, 5, 42, 6, -100, 7, -38, 8, -34, 10, -50, 12, -27, 13, -37, 14, -37, 16, -117, 17, -42, 19, -26, 20, -55, 21, -32, 23, -30, 24, -39, 26, -25, 34, -131],
    too: [0, -61, 2, -56, 3, -58, 4, -88, 7, -91, 8, -28, 10, -50, 11, -44, 13, -43, 14, -57, 15, -34, 16, -25, 17, -100, 18, -55, 19, -56, 21, -53, 22, -78, 23, -51, 24, 69, 25, -36, 26, -73, 27, -32, 28, -32, 29, -27, 30, -30, 31, -32, 32, -32, 33, -64, 34, -94, 35, -30, 36, -28, 37, -30],
    "too many": [2, -42, 3, -45, 4, -56, 6, -60, 7, -69, 8, -57, 9, -28, 10, -32, 11, -32, 13, -36, 14, -50, 17, -52, 18, -37, 19, -42, 20, -65, 21, -46, 22, -64, 23, -40, 24, 75, 25, -26, 26, -64, 33, -52, 34, -62],
    top: [0, -28, 1, -51, 2, -35, 3, 32, 4, -47, 5, -36, 7, -33, 8, -34, 17, -38, 20, -31, 21, -27, 34, -61],
    topic: [0, -57, 1, 28, 2, 26, 5, -53, 6, -62, 7, -59, 8, -43, 10, -25, 11, -43, 16, -33, 17, -69, 20, -55, 23, -36, 26, -39, 33, -27],
    total: [0, -46, 2, -26, 8, -31, 17, -63, 20, -41, 23, -29, 34, 53],
    totals: [0, -129, 1, -58, 2, -121, 3, -99, 4, 38, 5, 31, 6, -125, 7, 72, 8, -110, 9, -111, 10, -105, 11, -104, 12, -112, 13, -109, 14, -107, 15, -109, 16, -133, 17, -134, 18, -105, 19, -124, 20, -112, 21, -107, 22, -110, 23, -103, 24, -106, 25, -109, 26, -121, 27, -109, 28, -114, 29, -107, 30, -106, 31, -107, 32, -111, 33, -110, 35, -108, 36, -107, 37, -108],
    trace: [0, -39, 2, 73, 4, -47, 5, -59, 6, -36, 7, -31, 8, -55, 9, -49, 10, -30, 12, -31, 15, 26, 17, -77, 20, -57, 21, -47, 22, -31, 23, -26, 24, -36, 25, -25, 26, -40, 33, -34, 34, -43],
    traceback: [2, -74, 3, -41, 4, -62, 5, -48, 6, -47, 7, -35, 9, -30, 10, -52, 11, -98, 14, -26, 15, -79, 16, -28, 17, -29, 18, -42, 19, -36, 20, -28, 21, -80, 22, -60, 24, -30, 25, -27, 26, 30, 27, -35, 28, -140, 29, -72, 30, -72, 31, -72, 32, -75, 33, -93, 34, -34, 35, -116, 36, -72, 37, -47],
    "traceback most": [1, -41, 2, -64, 3, -40, 4, -60, 5, -47, 6, -47, 7, -34, 9, -29, 10, -50, 11, -95, 14, -25, 15, -75, 16, -29, 17, -56, 18, -38, 19, -36, 20, -26, 21, -72, 22, -59, 24, -26, 25, -25, 26, 30, 27, -35, 28, -130, 29, -71, 30, -71, 31, -71, 32, -72, 33, -80, 35, -115, 36, -71, 37, -47],
    traces: [0, -26, 1, -34, 20, -38, 22, -27, 34, -62],
    traefik: [0, -74, 1, 78, 2, 46, 3, -57, 4, -65, 5, -65, 6, -28, 7, -53, 8, -33, 9, -31, 11, -33, 16, -84, 17, -89, 20, -38, 21, -25, 30, -25, 33, -31, 34, -98],
    transaction: [1, -29, 5, -31, 7, 31, 8, 29, 20, -37, 23, -32, 34, -59],
    transport: [0, -61, 2, -38, 5, -37, 7, -37, 14, -25, 16, 64, 17, -44, 18, -29, 34, -54],
    true: [0, -70, 2, -37, 4, -32, 5, -47, 6, -26, 7, 31, 9, -29, 11, -44, 12, -40, 13, -48, 14, -44, 15, -40, 16, -60, 22, -44, 23, -50, 25, 37, 26, -35, 27, -25, 34, -28],
    try: [0, -90, 1, -77, 2, 50, 3, -58, 4, -58, 5, -63, 6, -79, 7, -31, 10, -40, 11, -62, 12, -52, 14, -37, 15, -86, 20, -36, 24, -49, 25, -43, 26, -47, 27, -41, 28, -43, 29, -40, 30, -39, 31, -43, 32, -47, 33, -48, 34, -46, 35, -41, 36, -39, 37, -42],
    "try help": [0, -30, 1, -44, 2, 63, 8, -31, 11, -29, 15, -46, 16, -46, 17, -80, 21, -29, 32, -26, 34, -41],
    trying: [0, -38, 1, -27, 3, -50, 4, -52, 6, -27, 7, -48, 10, -26, 11, -37, 12, -28, 14, -41, 17, 31, 20, -46, 21, -38, 24, -26],
    "trying to": [0, -35, 1, -26, 3, -66, 4, -36, 7, -43, 11, -33, 12, -27, 14, -36, 20, -42, 21, -30],
    ts: [0, -49, 2, -27, 3, -37, 5, -27, 6, -34, 11, -28, 34, -30],
    tue: [0, -52, 2, -34, 4, -31, 5, -44, 6, -30, 8, -37, 9, -33, 11, -34, 12, -30, 13, -38, 14, -37, 15, -35, 16, -35, 18, -29, 19, -34, 20, -39, 21, -54, 22, -34, 23, -25, 24, -40, 26, -30, 27, -26, 28, -28, 30, -31, 33, -33, 34, 31],
    "tue dec": [0, -52, 2, -34, 4, -31, 5, -44, 6, -30, 8, -37, 9, -33, 11, -34, 12, -30, 13, -38, 14, -37, 15, -35, 16, -35, 18, -29, 19, -34, 20, -39, 21, -54, 22, -34, 23, -25, 24, -40, 26, -30, 27, -26, 28, -28, 30, -31, 33, -33, 34, 31],
    type: [0, -84, 1, 75, 2, -62, 5, -126, 6, -149, 7, -99, 8, -98, 9, -57, 11, -54, 13, -77, 14, -32, 16, -31, 17, -62, 18, -59, 19, -87, 20, -48, 22, -81, 23, -60, 24, -73, 25, -57, 27, -34, 28, -49, 29, -35, 30, -37, 31, -37, 32, -45, 33, -56, 34, -28, 35, -33, 36, -35, 37, -34],
    typeerror: [1, -72, 2, -45, 3, -84, 4, -56, 5, -59, 6, -41, 7, -79, 8, -48, 9, -34, 10, -46, 11, -52, 12, -42, 13, -41, 16, -55, 17, -70, 18, -26, 20, -46, 21, -43, 22, -40, 23, -52, 24, -44, 26, -63, 34, 80],
    uid: [0, -64, 3, -49, 4, -40, 5, -112, 6, -47, 7, -33, 8, -34, 9, -50, 11, -25, 12, -34, 14, -42, 15, -54, 16, -58, 19, -43, 23, -45, 24, -37, 25, -43, 26, -51, 30, -42, 31, -26, 32, 26, 33, -36, 34, -25, 37, -26],
    "uid gid": [0, -29, 1, -27, 2, 35, 5, -45, 6, -36, 8, -26, 9, -33, 10, -26, 12, -25, 14, -25, 15, -31, 20, -28, 23, -29, 24, -25, 26, -26, 30, -32, 33, -28, 34, -74],
    ulimit: [0, -27, 2, 45, 3, -73, 7, -73, 9, -51, 10, -46, 11, -51, 12, -39, 14, -43, 15, -36, 16, -99, 18, -58, 19, -62, 20, -76, 21, -72, 22, -63, 23, -45, 24, -41, 25, 28, 26, -44, 27, -37, 29, -37, 30, -46, 31, -47, 32, -57, 33, -54, 34, -114, 35, -41, 36, -35, 37, -35],
    umask: [2, 49, 3, -54, 4, -56, 7, -61, 9, -43, 10, -40, 11, -44, 12, -34, 14, -39, 15, -32, 16, -83, 18, -57, 19, -53, 20, -68, 21, -58, 22, -58, 23, -38, 24, -37, 25, -38, 26, -33, 27, -34, 29, -34, 30, -44, 31, -45, 32, -54, 33, -37, 34, -111, 35, -35, 36, -33, 37, -33],
    unable: [0, -35, 1, -41, 2, -75, 8, -38, 9, -39, 10, -41, 11, -50, 14, -73, 15, -89, 19, -46, 21, -53, 22, -50, 24, -68, 25, -26, 26, -37, 27, -47, 28, -58, 29, -45, 30, -50, 31, -51, 32, -57, 33, -67, 34, -144, 35, -46, 36, -46, 37, -45],
    "unable to": [0, -35, 1, -41, 2, -75, 8, -38, 9, -39, 10, -41, 11, -50, 14, -73, 15, -89, 19, -46, 21, -53, 22, -50, 24, -68, 25, -26, 26, -37, 27, -47, 28, -58, 29, -45, 30, -50, 31, -51, 32, -57, 33, -67, 34, -144, 35, -46, 36, -46, 37, -45],
    unauthorized: [0, -40, 1, -50, 2, -27, 3, -136, 4, -30, 5, 101, 6, -74, 7, -40, 8, -31, 17, -31, 20, -25, 22, -32, 26, -40, 34, -115],
    unavailable: [0, -25, 1, -49, 2, -62, 3, 71, 4, 36, 5, -117, 6, -65, 7, -46, 8, -29, 10, -32, 11, -42, 13, 31, 17, -56, 20, -52, 21, -27, 22, -27, 26, -28],
    unbound: [0, 51, 1, -53, 2, -41, 5, -41, 17, -55, 24, -27, 28, -25, 34, -52],
    uncaught: [0, -32, 1, -69, 2, -47, 3, -52, 4, -44, 5, -54, 7, -41, 11, -46, 15, -27, 20, 38, 21, -25],
    undefined: [0, 66, 1, 38, 2, -120, 4, -35, 6, -203, 7, 31, 8, -52, 9, -68, 10, -93, 12, -65, 13, -64, 14, -71, 15, -63, 16, -126, 17, -42, 18, -51, 19, -88, 20, -85, 21, -38, 22, -90, 23, -89, 24, -80, 25, -59, 26, -62, 27, -60, 28, -76, 29, -58, 30, -58, 31, -59, 32, -62, 33, -73, 34, -51, 35, -59, 36, -58, 37, -57],
    unexpected: [0, -72, 2, -42, 3, -39, 4, -45, 5, -38, 6, -150, 7, -41, 10, -65, 12, -40, 13, -75, 15, -44, 16, -35, 17, -50, 18, -52, 19, -69, 20, -64, 21, -65, 22, -55, 23, -92, 24, -68, 26, -98, 27, -34, 28, -46, 29, -27, 30, -36, 31, -38, 32, 46, 33, -58, 34, 62, 35, -34, 36, -27, 37, -27],
    "unexpected end": [0, -94, 2, -31, 3, -51, 4, -36, 6, -39, 16, -47, 17, -36, 20, -29, 32, 38],
    unhandled: [0, -42, 2, -37, 4, -52, 8, -40, 10, -26, 11, -54, 13, -32, 16, -56, 17, -38, 20, -34, 23, -26, 24, -52],
    unit: [0, -42, 4, -33, 6, -28, 11, -28, 13, -25, 14, -30, 15, -25, 16, -52, 21, -38],
    unknown: [0, -189, 1, 94, 2, 103, 3, -38, 4, -64, 5, -154, 6, -62, 7, -39, 8, -92, 9, -57, 11, -96, 12, -99, 13, -70, 14, -62, 15, -122, 16, -165, 17, -108, 18, -87, 19, -137, 20, -102, 21, -96, 22, -113, 23, -33, 24, -106, 25, -110, 26, -56, 27, -105, 28, -100, 29, -101, 30, -101, 31, -105, 32, -102, 33, -118, 34, -204, 35, -106, 36, -101, 37, -101],
    "unknown flag": [0, -44, 1, -87, 2, 88, 3, -48, 4, -77, 5, -42, 6, -43, 7, -67, 8, -36, 9, -46, 10, -46, 11, -39, 12, -39, 13, -43, 14, -38, 15, -57, 16, -51, 17, -46, 18, -47, 19, -43, 20, -44, 21, -50, 22, -37, 23, -48, 24, -37, 25, -38, 26, -47, 27, -39, 28, -42, 29, -39, 30, -37, 31, -38, 32, -41, 33, -36, 34, -70, 35, -39, 36, -38, 37, -39],
    "unknown option": [0, -37, 2, 79, 3, -44, 4, -29, 5, -39, 16, -56, 20, -32, 21, -35, 34, -60],
    unmarshal: [0, -44, 1, 50, 2, -49, 3, -38, 4, -50, 8, -25, 17, -30],
    unrecognized: [0, -139, 1, 84, 2, 62, 3, -126, 4, -91, 5, -95, 7, -92, 8, -78, 9, -59, 10, -57, 11, -81, 12, -76, 13, -65, 14, -69, 16, -135, 17, -104, 18, -61, 19, -66, 20, -79, 21, -61, 22, -62, 23, -57, 24, -69, 25, -55, 26, -33, 27, -62, 28, -59, 29, -51, 30, -51, 31, -55, 32, -63, 33, -65, 34, -29, 35, -59, 36, -52, 37, -53],
    "unrecognized option": [0, -44, 1, -26, 2, 64, 3, -42, 5, -28, 6, -37, 7, -39, 8, -32, 9, -28, 11, -27, 13, -28, 14, -27, 16, -34, 17, -52, 19, -25, 21, -32, 22, -27, 24, -28, 26, -25, 32, -33, 34, -67, 35, -26],
    unsupported: [0, -100, 2, -52, 3, -68, 4, -63, 5, -65, 6, 94, 7, -44, 9, -37, 10, -43, 11, -39, 12, -25, 13, -55, 14, -27, 16, -60, 17, -58, 19, -39, 20, -41, 21, -30, 22, -35, 24, -42, 28, -36, 33, -35],
    up: [0, -53, 1, -64, 9, -65, 10, -74, 11, -27, 12, -55, 13, -72, 14, 28, 17, -29, 18, -28, 19, -48, 20, -70, 21, -49, 22, -60, 23, -53, 24, -32, 25, -44, 27, -33, 29, -34, 30, -76, 31, -45, 32, -51, 33, -56, 34, 26, 35, -33, 36, -35, 37, -36],
    update: [0, -26, 3, -36, 5, -25, 8, -34, 17, -43, 20, -25, 21, -26, 34, -53],
    upgrade: [0, -50, 1, -57, 2, -57, 3, -33, 4, -53, 5, -65, 6, 28, 7, 47, 8, -25, 9, -29, 11, -42, 13, -44, 14, -32, 15, -56, 17, -51, 20, -50, 23, -26, 24, -29],
    url: [1, 25, 2, 25, 4, -37, 7, -89, 8, -92, 9, -51, 11, -64, 12, -64, 13, -65, 14, -27, 15, -63, 17, -49, 18, -55, 19, -57, 20, -90, 21, -87, 22, -99, 23, -55, 24, -71, 25, -47, 26, -47, 27, -48, 28, -51, 29, -45, 30, -45, 31, -46, 32, -48, 33, -100, 34, -61, 35, -47, 36, -50, 37, -45],
    usage: [0, -91, 1, -59, 2, 77, 3, -89, 4, -70, 5, -92, 6, -81, 7, -51, 8, -40, 10, -52, 11, -63, 12, -50, 13, -51, 14, -53, 15, 30, 16, -48, 18, -67, 19, -59, 20, -45, 22, -61, 24, -62, 25, -49, 26, -49, 27, -45, 28, -55, 29, -41, 30, -40, 31, -47, 32, -63, 33, -59, 34, -110, 35, -46, 36, -40, 37, -40],
    use: [0, -51, 1, -33, 3, -84, 4, -97, 5, -79, 6, -100, 7, -30, 8, -28, 9, -35, 10, -69, 11, -64, 12, -46, 14, -75, 16, -35, 18, -31, 19, -73, 20, -107, 21, 84, 22, -92, 23, -78, 24, -71, 25, -58, 26, -83, 27, -41, 28, -87, 29, -41, 30, -42, 31, -46, 32, -58, 33, -88, 35, -42, 36, -45, 37, -40],
    used: [0, -28, 2, -52, 3, -25, 4, -27, 5, 27, 6, -25, 7, -37, 8, -56, 14, -27, 16, -39, 17, -58, 20, -33, 21, -30, 22, -25],
    user: [0, -73, 2, -36, 3, -120, 4, -89, 5, 87, 6, -43, 7, -112, 8, -102, 9, -102, 10, -98, 11, 62, 12, -87, 13, -111, 14, -31, 15, -28, 16, -41, 17, -123, 18, -100, 19, -85, 21, -79, 22, -106, 23, -53, 24, -82, 26, -99, 27, -63, 28, -25, 29, -60, 30, -69, 31, -67, 32, -71, 33, -56, 34, -56, 35, -64, 36, -62, 37, -59],
    "user app": [2, -47, 3, -83, 4, -39, 5, 31, 8, -28, 16, -51, 17, -25, 18, -29, 21, -26, 30, -31],
    username: [0, -65, 1, -35, 3, -32, 5, 64, 6, -31, 7, -35, 8, -35, 11, -33, 15, -29, 16, -40, 17, -40, 20, -34, 21, -27, 34, -58],
    using: [2, -48, 3, -55, 4, -54, 5, 32, 6, -66, 7, -79, 8, -42, 9, -40, 10, -57, 11, -71, 12, -58, 13, -29, 14, -72, 15, -77, 16, -59, 17, -46, 18, -93, 19, -72, 21, -46, 22, -29, 23, -51, 24, -61, 25, -49, 27, -44, 28, -56, 29, -46, 30, -45, 31, -47, 32, -50, 33, -39, 35, -44, 36, -45, 37, -44],
    usr: [0, -45, 1, -34, 2, 27, 3, -39, 4, -71, 5, -74, 8, -40, 10, -69, 11, -43, 12, -74, 13, -69, 14, -30, 20, -30, 21, -40, 23, -71, 24, -25, 25, -66, 26, -86, 27, -65, 29, -61, 30, -51, 31, -31, 32, -46, 33, -46, 34, -109, 35, -64, 36, -62, 37, -62],
    "usr lib": [0, -40, 2, -70, 6, -29, 10, -27, 17, 33, 18, 33, 20, -25, 21, -26, 28, 52, 30, -28, 34, -36],
    "usr local": [4, -45, 5, -44, 7, -38, 8, -75, 9, -54, 10, -40, 11, -25, 12, -43, 13, -67, 15, -56, 18, -44, 19, -58, 20, -62, 21, -36, 22, -31, 23, -44, 24, -35, 25, -31, 26, -50, 27, -35, 28, -41, 29, -29, 30, -28, 34, -64, 35, -31, 36, -28, 37, -33],
    "usr sbin": [3, -33, 5, -29, 6, -31, 8, -26, 11, -32, 13, -34, 14, -27, 19, -38, 20, -37, 26, -32, 28, -27, 34, -31],
    "usr share": [0, -31, 1, -29, 3, -38, 4, -29, 5, -32, 6, -34, 11, -25, 15, -37, 17, -51, 18, -30, 28, -28, 32, -33, 33, -27, 34, -71],
    utc: [2, -65, 3, -43, 4, -34, 5, -64, 6, -33, 11, -50, 14, -39, 15, -25, 16, -74, 17, -28, 18, -27, 21, -27, 24, -25, 26, -31, 28, -29, 30, -30],
    "utc fatal": [2, -42, 5, -35, 8, -29, 16, -25, 34, -57],
    util: [1, -33, 2, -62, 3, -33, 6, -44, 9, -37, 12, -38, 13, -42, 14, -40, 15, -31, 18, -51, 19, -43, 20, -33, 21, -62, 23, -41, 24, -30, 26, -43, 28, -28, 33, -31],
    utils: [0, -58, 3, -42, 4, -35, 6, -29, 7, 27, 14, 27, 18, -25, 20, -30, 33, -25, 34, -64],
    v0: [1, -60, 2, -97, 4, -34, 5, -57, 6, 29, 8, -71, 9, -137, 10, -27, 12, -85, 13, -84, 15, -131, 17, -69, 18, -79, 19, -73, 20, -78, 21, -61, 22, -33, 23, -62, 24, -56, 25, -108, 26, -121, 27, -106, 28, -137, 29, -106, 30, -105, 31, -106, 32, -114, 33, -106, 34, -33, 35, -107, 36, -109, 37, -106],
    valid: [0, -113, 1, 56, 2, -27, 3, -77, 4, -70, 5, -46, 7, -43, 8, -48, 9, -40, 10, -40, 11, -57, 12, 36, 13, -59, 15, -34, 16, -43, 17, -75, 18, -36, 19, -38, 20, -81, 21, -46, 22, -41, 23, -37, 24, -31, 26, -56, 27, -25, 28, -39, 30, -27, 37, -27],
    validate: [0, -45, 1, 53, 2, -38, 3, -28, 4, -61, 5, -52, 9, -29, 10, -39, 11, -31, 13, -27, 16, -80, 17, -51, 20, -25, 22, -25, 34, -94],
    validation: [2, -57, 3, -59, 4, -44, 5, -71, 6, -46, 7, 40, 8, -57, 10, -25, 11, -38, 13, -59, 14, -25, 15, -39, 17, -44, 20, -29, 21, -36, 24, -33],
    value: [0, 58, 2, 25, 3, -61, 4, -76, 5, -117, 6, -97, 7, -68, 8, -47, 9, -69, 10, -77, 11, -72, 13, -41, 15, -90, 16, -68, 17, -57, 18, -71, 19, -69, 20, -85, 21, -62, 22, -60, 23, -65, 25, -61, 26, -75, 27, -54, 28, -84, 29, -53, 30, -58, 31, -53, 32, -65, 33, -84, 34, -78, 35, -55, 36, -59, 37, -55],
    "value for": [0, 64, 2, -36, 4, -30, 5, -56, 7, -39, 8, -28, 15, -35, 16, 27, 20, -27, 33, -39, 34, -76],
    valueerror: [0, -149, 1, 84, 2, -84, 3, -80, 4, -48, 5, -46, 6, -83, 7, -92, 8, -119, 9, -58, 10, -55, 11, -58, 12, -117, 13, -53, 14, -48, 15, -47, 16, -98, 17, 35, 18, -46, 19, -60, 21, -59, 22, -42, 23, -59, 24, -48, 25, -42, 26, -129, 27, -43, 28, -49, 29, -39, 30, -43, 31, -38, 32, -35, 33, -49, 34, 52, 35, -37, 36, -42, 37, -34],
    "valueerror invalid": [0, -61, 1, 62, 3, -39, 5, -25, 7, -27, 8, -59, 12, -48, 16, -45, 17, -29, 20, -26, 23, -30, 26, -58, 34, -104],
    values: [0, -83, 2, 26, 3, -42, 4, -27, 7, -31, 17, -31, 20, -54, 34, -38],
    var: [3, -41, 4, -79, 5, -67, 6, -74, 7, -33, 8, 39, 10, -61, 11, -89, 12, -55, 14, -68, 15, -32, 16, -70, 20, 78, 22, -115, 23, -67, 24, -70, 25, -46, 26, -71, 27, -34, 28, -119, 29, -35, 30, -46, 31, -36, 32, -43, 33, -106, 34, -141, 35, -36, 36, -71, 37, -32],
    "var lib": [2, -46, 3, -72, 4, -44, 5, -50, 6, -34, 8, 32, 10, -36, 11, -44, 14, -38, 15, -34, 16, -41, 17, -66, 20, 32, 22, -59, 23, -49, 24, -36, 25, -27, 26, -48, 28, -40, 30, -28, 33, -32, 34, -43],
    "var log": [0, -33, 1, -28, 3, -26, 8, -32, 11, -25, 20, 45, 21, 30, 22, -43, 26, -27, 34, -53],
    "var run": [1, -67, 2, 47, 5, -35, 7, -26, 8, 55, 11, -37, 20, 27, 21, -25, 22, -45, 33, -65, 34, -112, 36, -45],
    variable: [0, 95, 2, -34, 3, -45, 4, -56, 5, -56, 6, -94, 7, -120, 8, -67, 9, -80, 10, -68, 11, -81, 12, -68, 13, -50, 14, -78, 15, -31, 16, -109, 17, -82, 18, -71, 19, -89, 20, -102, 21, -44, 22, -43, 23, -80, 24, -86, 25, -67, 26, -66, 27, -65, 28, -82, 29, -64, 30, -71, 31, -70, 32, -74, 34, -142, 35, -65, 36, -65, 37, -65],
    variables: [0, 61, 1, 38, 2, -37, 3, -61, 4, -32, 5, -42, 7, -45, 13, -26, 15, -34, 16, -37, 17, -56, 20, -34, 34, -38],
    vault: [0, -62, 2, -44, 4, -57, 6, -45, 7, -47, 8, -48, 10, -27, 11, 25, 13, -40, 16, -34, 17, -35, 21, -33, 22, -42, 23, -27, 24, -37, 26, -34, 34, -66],
    vendor: [0, 44, 1, 54, 2, -66, 3, 31, 4, -57, 5, -73, 6, -52, 7, -27, 8, -31, 9, -41, 10, -46, 12, -43, 13, -60, 14, -39, 15, -59, 16, -49, 17, -55, 18, -41, 19, -51, 20, -58, 21, -37, 22, -47, 23, -47, 24, -47, 25, -55, 26, -43, 27, -45, 28, -43, 29, -46, 30, -45, 31, -46, 32, -46, 33, -52, 34, -93, 35, -45, 36, -46, 37, -46],
    verbose: [0, -57, 1, -45, 2, 76, 3, -60, 5, -39, 6, -62, 8, -44, 9, -45, 10, -53, 11, -48, 12, -44, 13, -49, 14, -47, 16, -50, 17, -75, 18, -49, 19, -46, 20, -42, 22, -41, 23, -52, 24, -38, 25, -40, 26, -53, 27, -39, 28, -45, 29, -39, 30, -39, 31, -40, 32, -41, 33, -41, 34, -38, 35, -39, 36, -39, 37, -39],
    verify: [0, -30, 1, -25, 2, 25, 3, -56, 4, -32, 5, -29, 6, 53, 7, -33, 8, -31, 10, -31, 11, -25, 22, -26, 34, -35],
    version: [0, -93, 1, -40, 2, -38, 3, -80, 4, -90, 5, -53, 7, 49, 8, -50, 10, -33, 11, -27, 12, -54, 13, -84, 14, -98, 15, 36, 16, -84, 17, -91, 19, -37, 20, -53, 21, -91, 23, -54, 25, -97, 26, -102, 27, -84, 28, -100, 29, -80, 30, -94, 31, -83, 32, -93, 33, -34, 34, -62, 35, -80, 36, -83, 37, -86],
    "version is": [0, -49, 1, 29, 2, -39, 3, -25, 4, -26, 5, -44, 6, -58, 9, -50, 10, -26, 11, -35, 12, -29, 13, -42, 14, -31, 15, -46, 17, -30, 18, -36, 19, -32, 20, -33, 23, -34, 26, -32, 33, -56, 37, -25],
    "version of": [0, -41, 1, 29, 3, -71, 4, -33, 8, -58, 9, -27, 11, -28, 20, -26, 33, -25],
    "version ruby": [0, -30, 2, -34, 3, -39, 5, -26, 7, -31, 8, -27, 9, -32, 11, -27, 13, -25, 21, -43, 22, 42, 33, -29, 34, -34],
    versions: [0, -62, 2, -42, 3, -28, 5, -42, 6, -26, 7, 28, 9, 31, 16, 36, 17, -36, 20, -39],
    vhost: [0, -39, 1, 80, 3, -53, 4, -49, 5, 44, 7, -49, 8, -26, 10, -45, 16, -72, 17, -81, 18, -30, 20, -37, 21, -25, 28, -41, 30, -26, 33, -28, 34, -56],
    violation: [0, -70, 1, -106, 2, -92, 3, -100, 4, -106, 5, 97, 6, -106, 7, -88, 8, -77, 9, -79, 10, -77, 11, -75, 12, -77, 13, -77, 14, -75, 15, -80, 16, -102, 17, -102, 18, -75, 19, -100, 20, -99, 21, -55, 22, -76, 23, -82, 24, -79, 25, -80, 26, -83, 27, -78, 28, -86, 29, -77, 30, -77, 31, -77, 32, -81, 34, -144, 35, -79, 36, -78, 37, -77],
    wait: [1, -29, 5, -41, 16, -37, 20, -34, 21, -25, 34, -47],
    waiting: [0, -77, 1, -61, 2, -94, 3, 44, 5, -77, 6, -49, 7, -85, 9, -35, 12, -32, 14, -62, 15, -44, 16, -32, 17, -80, 18, -39, 19, -25, 20, -30, 21, -44, 23, -41, 24, -50, 25, -34, 26, -66, 30, -39, 32, -27, 34, 32, 35, -25],
    "waiting for": [0, -71, 1, -48, 2, -80, 4, -54, 5, -72, 6, -42, 7, -82, 9, -28, 14, -57, 15, -36, 16, -72, 17, -72, 18, -34, 21, -32, 23, -33, 24, -43, 25, -27, 26, -59, 30, -30, 34, 60],
    warn: [1, -49, 3, -56, 4, 25, 5, -31, 6, -46, 8, -49, 9, -30, 10, -49, 11, -56, 14, -49, 15, -41, 16, -64, 18, -38, 19, -41, 22, -48, 23, -36, 28, -31, 33, -39, 34, -35],
    warning: [0, -52, 5, -40, 6, -56, 10, -50, 11, -43, 12, -38, 14, -52, 15, -45, 17, -60, 20, 42, 22, -120, 23, -43, 24, -43, 26, -37, 28, -32, 32, -25, 36, -26],
    was: [0, 41, 1, -67, 2, -40, 3, -40, 4, -72, 8, -53, 9, 36, 10, -25, 11, -53, 12, -63, 13, -28, 14, -53, 15, -59, 16, -37, 17, -30, 18, -53, 19, -29, 20, -54, 21, -56, 22, -54, 24, -52, 25, -45, 26, -74, 28, -42, 29, -33, 30, -37, 31, -34, 32, -37, 33, -32, 34, -45, 35, -34],
    "was not": [0, 74, 1, -43, 2, -60, 3, -40, 4, -25, 5, -64, 6, -51, 7, -61, 11, -28],
    web: [0, -44, 1, -34, 3, -25, 7, -41, 9, -28, 10, -29, 12, -35, 13, -42, 14, -37, 17, -67, 21, 29, 22, 26, 23, -35, 24, -38, 34, -97],
    "web server": [0, -43, 3, -46, 4, -33, 11, -26, 16, 41, 17, -46, 21, 51, 34, -49],
    when: [0, -35, 1, 26, 3, -30, 4, -49, 6, -41, 7, -58, 8, -53, 9, -31, 10, -31, 14, -43, 15, 33, 16, -46, 18, -30, 19, -26, 22, -29, 23, -38, 24, -42, 25, -28, 26, -40, 33, -33, 34, -46],
    where: [2, -39, 5, -52, 7, 43, 8, -31, 15, -27, 17, -70, 20, -46, 21, -30, 22, -37, 24, -25, 26, -26, 33, -25, 34, -35],
    which: [0, -33, 1, -41, 5, -42, 6, -55, 9, -32, 11, -31, 18, -33, 24, -25],
    while: [2, -37, 5, -74, 7, -66, 9, -52, 10, -28, 11, -71, 12, -39, 13, -27, 15, -40, 16, -35, 17, -50, 19, -40, 20, -47, 21, -45, 23, -39, 25, -31, 26, -53, 27, -29, 28, -40, 29, -27, 30, -30, 31, -28, 32, -31, 33, -43, 34, -52, 35, -29, 36, -27, 37, -27],
    will: [0, -65, 3, -33, 5, -83, 6, -25, 7, -46, 9, -46, 11, -61, 12, -39, 14, -52, 15, -53, 17, -84, 19, -33, 25, -26, 26, -33, 28, -32, 32, -26, 33, -33, 34, -70],
    "will be": [0, -38, 2, 25, 4, -30, 5, -42, 17, -36, 34, -55],
    with: [1, -53, 2, -60, 4, -44, 5, -45, 6, -99, 7, -81, 8, 27, 10, -150, 11, -123, 12, -40, 14, -83, 15, -28, 16, -54, 18, -68, 20, -48, 21, -57, 22, -111, 23, -62, 24, -119, 25, -58, 26, -52, 27, -26, 28, -67, 29, -106, 30, -110, 31, -108, 32, -108, 34, -109, 35, -107, 36, -107, 37, -38],
    "with code": [0, 26, 3, -44, 4, -34, 5, -63, 6, -77, 7, -48, 10, -29, 11, -45, 13, -41, 14, -28, 21, -38, 22, -40, 23, -31, 34, -31],
    "with error": [0, 29, 1, -33, 2, -59, 3, -50, 4, -46, 5, -49, 6, -27, 7, -38, 11, -29, 14, -28, 21, -45, 33, -31, 34, -40],
    "with pid": [2, -52, 3, -30, 7, -26, 14, -26, 16, -39, 17, -50, 20, -27, 33, -25, 34, -44],
    "with status": [0, -82, 2, -44, 4, -111, 6, -73, 7, -56, 9, -79, 10, -98, 11, -50, 12, -48, 13, -62, 14, -45, 15, -41, 16, -89, 18, -36, 19, -60, 21, -68, 22, -62, 23, -63, 24, -34, 25, -37, 26, -50, 27, -29, 28, -34, 33, -42, 37, -30],
    "with the": [0, -73, 2, -78, 6, -33, 7, -56, 8, -68, 9, -32, 10, -26, 11, -50, 14, -37, 16, -68, 18, -29, 20, 28, 21, -39, 26, -28, 33, -32],
    without: [1, -52, 3, -42, 6, -43, 8, 25, 16, -41, 18, -29, 20, -27, 21, -26],
    work: [1, -32, 3, -40, 17, 45, 28, -130, 34, -38],
    worker: [1, -65, 4, -43, 5, -38, 6, -62, 8, -105, 10, -97, 11, -25, 12, -106, 13, -124, 14, -36, 17, -49, 18, -45, 19, -78, 20, -71, 21, -98, 22, -101, 23, -90, 24, -50, 26, -101, 28, -136, 29, -69, 30, -99, 31, -81, 32, -89, 33, -92, 34, -53, 35, -70, 36, -76, 37, -81],
    "worker failed": [1, -131, 2, -26, 4, -50, 5, -44, 6, -29, 7, -39, 8, -40, 11, -29, 13, -37, 14, -25, 16, 26, 20, -34, 21, -31, 34, -58],
    "worker pid": [4, -43, 5, -44, 6, -27, 7, -35, 8, -33, 11, -30, 13, -35, 14, -29, 20, -43, 22, -35, 27, 35],
    workers: [0, -81, 2, 29, 3, -66, 4, -37, 5, -59, 6, -25, 7, -62, 8, -73, 9, -28, 10, -30, 11, -44, 13, -40, 14, -27, 15, 28, 20, -78, 21, -45, 22, -30, 23, -25, 24, -31, 25, -27, 26, -41, 28, -36, 32, -32],
    write: [0, -40, 1, -68, 3, -80, 4, -74, 5, -44, 7, -83, 8, -69, 9, -57, 10, -52, 11, -76, 13, -76, 14, -53, 16, -75, 17, -68, 18, -46, 19, 44, 20, 67, 21, -51, 22, -93, 23, 47, 24, -55, 25, -41, 26, -46, 27, -35, 28, -38, 29, -36, 30, -35, 31, -37, 32, -39, 33, -74, 34, -102, 35, -35, 36, -45, 37, -35],
    "write readonly": [0, -34, 1, -44, 2, -37, 3, -51, 4, -52, 5, -49, 6, -44, 7, -41, 8, -33, 10, -26, 11, -30, 13, -29, 14, -26, 15, -29, 19, 61, 20, 53, 22, -27, 23, -43, 33, -46, 34, -49],
    "write to": [1, -40, 2, -32, 3, -40, 5, -45, 7, -31, 8, -38, 13, -30, 16, -49, 17, -31, 20, 29, 23, 29, 34, -39],
    wrong: [0, -63, 1, -29, 2, -104, 3, -77, 5, 53, 9, -35, 10, -27, 11, -61, 12, -30, 13, -55, 14, -59, 15, -65, 16, -81, 17, -79, 18, -31, 19, -41, 21, -28, 22, -35, 23, -40, 24, -47, 25, -25, 26, -31, 28, -42, 31, -26, 32, -25, 33, -31, 34, -78, 35, -26],
    www: [0, -36, 1, 27, 4, -30, 5, -59, 6, -36, 10, -41, 11, -53, 13, -42, 14, -35, 15, -29, 20, -39, 21, -32, 22, -45, 33, -25],
    x0: [0, -28, 1, -40, 2, -27, 4, -33, 6, 43, 7, -30, 11, -34, 14, -26, 17, -40, 20, -31, 21, -28, 34, -70],
    yaml: [0, -36, 1, 27, 2, -67, 4, -100, 6, -40, 7, -71, 8, -52, 9, -31, 14, -42, 15, -33, 16, -105, 18, -45, 20, -59, 22, -36, 23, -30, 24, -42, 26, -35, 28, -51, 30, -28, 33, -35, 34, -52],
    yes: [1, -27, 3, -42, 5, 31, 7, -31, 11, -35, 15, -29, 16, -29, 17, -30, 34, -70],
    yet: [0, -39, 1, -26, 3, -25, 4, -50, 8, -36, 11, -39, 13, -25, 17, -25, 18, -28, 20, -44, 21, -27, 22, -26, 23, -28],
    yml: [0, -87, 1, -29, 5, -34, 7, -29, 8, -26, 14, -25, 16, -34, 17, 61, 19, 77, 24, -27, 34, -107],
    you: [0, 27, 1, -42, 3, -94, 4, -120, 6, -109, 7, -58, 8, -49, 9, -57, 10, -96, 11, -128, 12, -31, 13, -67, 14, -114, 15, -112, 19, -100, 20, -49, 21, -39, 22, -96, 23, -93, 24, -89, 25, -88, 26, -106, 27, -84, 28, -88, 29, -80, 30, -80, 31, -88, 32, -82, 33, -66, 35, -81, 36, -77, 37, -79],
    "you have": [2, -61, 3, -27, 4, -38, 5, -27, 6, -26, 8, -34, 11, -42, 13, -35, 16, 33, 17, -27, 20, -48, 34, -26],
    "you mean": [0, -85, 3, -82, 4, -64, 5, -79, 6, -61, 7, -69, 8, -59, 9, -47, 10, -39, 11, -41, 12, -50, 13, -44, 14, -48, 15, -42, 17, -83, 18, -76, 19, -56, 20, -60, 21, -45, 22, -45, 23, -39, 24, -53, 25, -45, 26, -49, 27, -44, 28, -52, 29, -45, 30, -43, 31, -50, 32, -41, 33, -50, 35, -45, 36, -44, 37, -44],
    "you must": [0, 64, 1, 50, 2, -65, 3, -36, 4, -29, 5, -34, 8, -40, 11, -44, 15, -30, 16, -44, 17, -47, 20, -39, 26, -25, 34, -97],
    "you need": [0, 34, 2, -61, 3, -43, 5, -30, 7, -57, 8, 36, 9, -25, 11, -26, 13, -35, 15, -27, 16, -54, 20, -40, 34, -31],
    your: [0, -37, 1, 33, 2, -87, 3, -50, 4, -110, 6, -48, 7, -43, 8, -85, 9, 47, 10, -71, 11, -91, 12, -38, 13, -101, 14, -55, 15, -53, 17, -34, 18, -29, 19, -64, 21, -26, 22, -44, 23, -32, 24, -66, 25, -60, 27, -53, 28, -49, 29, -47, 30, -45, 31, -50, 32, -50, 33, -61, 34, -34, 35, -48, 36, -46],
    zero: [0, -36, 1, -54, 4, -39, 5, -54, 6, -58, 7, -64, 8, -55, 9, -37, 10, -33, 11, -46, 12, -54, 13, -54, 14, -31, 16, -58, 17, -55, 18, -38, 19, -53, 20, -66, 21, -30, 22, -33, 23, -41, 24, -32, 25, -29, 26, -89, 27, -29, 33, 26, 34, 57, 35, -26, 37, -27],
    zookeeper: [0, -32, 1, -29, 3, 44, 4, -46, 5, -68, 6, -25, 7, -35, 11, -30, 13, -41, 16, -33, 17, -31, 21, -29, 22, -39, 34, -34]
  }
};

// src/diagnosis/logs/claims/words.ts
var lines = 10;
var nearest = 3;
var mostWords = 400;
var longest = 600;
var surelySurvived = -4;
function wordsOf(log, places2) {
  const found = /* @__PURE__ */ new Map();
  const allSurvived = log.every((_, index) => places2[index] <= surelySurvived);
  const told = log.filter(
    ({ raw, quoted }, index) => !quoted && (allSurvived || places2[index] > surelySurvived) && !frame.test(raw)
  );
  const last = told.length - 1;
  for (let index = last; index >= 0 && index > last - 40 && found.size < mostWords; index--) {
    const { text, level } = told[index];
    const near = last - index;
    const severe = level === "fatal" || level === "error";
    if (near >= lines && !severe) continue;
    const counts = near < nearest || level === "fatal" ? 1 : severe ? 0.7 : 0.4;
    let before = "";
    for (const [word] of text.slice(0, longest).toLowerCase().replace(/\d+/g, "0").matchAll(/[a-z_0]{2,40}/g)) {
      for (const token of before ? [word, `${before} ${word}`] : [word])
        found.set(token, Math.max(found.get(token) ?? 0, counts));
      before = word;
    }
  }
  return found;
}
function wordsSay(log, places2, { causes, bias, words: words2 } = words_default) {
  const sums = [...bias];
  for (const [word, counts] of wordsOf(log, places2)) {
    const own3 = Object.hasOwn(words2, word) ? words2[word] : [];
    for (let at = 0; at < own3.length; at += 2)
      sums[own3[at]] = sums[own3[at]] + own3[at + 1] / 100 * counts;
  }
  const most = largest(sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return new Map(causes.map((cause2, index) => [cause2, powers[index] / all]));
}

// src/diagnosis/logs/giving-up.ts
var givesUp = /\bg(?:iv(?:e|es|ing)|ave) up\b|\bafter \d+ (?:re)?(?:attempts|tries|retries)\b|\b(?:too many|max(?:imum)?|out of|no more|exhausted|exceeded)\b[^\n]{0,30}\b(?:re-?tries|attempts|tries)\b|\b(?:re-?tries|attempts) (?:are |were )?exhausted\b|\b(?:did|does|could|can|is|was)(?: not|n't) (?:become |come |get |be )?(?:ready|up|available|reachable|healthy)\b/i;
var lastWords = 3;
function endsWithGivingUp(lines2) {
  let words2 = 0;
  for (let index = lines2.length - 1; index >= 0 && words2 < lastWords; index--) {
    const { text, level, hangs } = lines2[index];
    if (level !== "warning" && level !== "info" && givesUp.test(text)) return true;
    if (!hangs) words2++;
  }
  return false;
}

// src/diagnosis/logs/course.ts
function courseOf(lines2) {
  const words2 = lastWordsOf(lines2);
  const working = atWorkSince(lines2);
  return { words: words2, working, places: weigh(lines2, words2, working) };
}
var levelScore = { fatal: 1.5, error: 0.5, warning: -3, info: -2.5 };
var nearEnd = 3;
var fading = 0.3;
var mostFading = 5;
var triedAgain = -0.5;
var beforeTrace = 2.5;
var outlived = 5.5;
var afterEnd = 3;
var wentOnAfter = 1.5;
function weigh(lines2, words2, working) {
  const trace = startOfLastTrace(lines2);
  const gaveUp = endsWithGivingUp(lines2);
  const stops = stopsAfterFatal(lines2) ?? lines2.length;
  const places2 = new Array(lines2.length);
  let distance = 0;
  let work = 0;
  for (let index = lines2.length - 1; index >= 0; index--) {
    const line2 = lines2[index];
    const faded = Math.min(mostFading, Math.max(0, distance - nearEnd) * fading);
    const tried = gaveUp && line2.level === "warning";
    if (isWork(line2)) work++;
    const survived = index < trace && line2.level !== "fatal" && !tried ? beforeTrace : 0;
    const passed = work >= 2 && line2.level === "error" && isLogged(line2) ? wentOnAfter : 0;
    const late = index > stops ? outlived : 0;
    const own3 = line2.level ? levelScore[line2.level] : 0;
    const level = tried ? triedAgain : saysItGoesOn(line2) ? Math.min(own3, levelScore.warning) : own3;
    const wasOutlived = working !== void 0 && index < working && line2.level !== "fatal";
    const limits2 = wasOutlived ? [-outlived] : limitOf(line2, index, words2);
    places2[index] = smallest([level - faded - survived - passed - late, ...limits2]);
    if (!line2.hangs) distance++;
  }
  return places2;
}
function limitOf(line2, index, words2) {
  if (!words2 || index >= words2.first && index <= words2.last) return [];
  if (words2.ownBusiness && index < words2.wentOn && line2.level !== "fatal") return [-outlived];
  if (!isLogged(line2)) return [];
  const wasOutlived = index < words2.wentOn || index > words2.last;
  if (words2.ownBusiness && wasOutlived && line2.level !== "fatal") return [-outlived];
  return words2.uncaught && index > words2.last ? [-afterEnd] : [];
}

// src/diagnosis/logs/level.ts
function levelOfWord(word) {
  const plain = word.toLowerCase();
  if (/^(?:f|fatal|critical|crit|panic|dpanic|emerg|emergency|alert|severe|c)$/.test(plain)) return "fatal";
  if (/^(?:e|err|error|eror|50)$/.test(plain)) return "error";
  if (/^(?:w|warn|warning|40)$/.test(plain)) return "warning";
  if (/^(?:i|info|information|inf|notice|debug|trace|verbose|dbug|debg|log|30|20|10|d|t)$/.test(plain))
    return "info";
  return plain === "60" ? "fatal" : void 0;
}
function levelOfNumber(level) {
  if (level <= 7) return level <= 2 ? "fatal" : level === 3 ? "error" : level === 4 ? "warning" : "info";
  return level >= 60 ? "fatal" : level >= 50 ? "error" : level >= 40 ? "warning" : "info";
}
function levelOfLine(line2) {
  const start = line2.slice(0, 120);
  if (start.includes("handshake error from ")) return "warning";
  const named = /\b(?:level|lvl|severity)[=:]\s*"?(\w+)/i.exec(start)?.[1];
  if (named) return levelOfWord(named);
  const word = /(?:^|[[\s|<(:])(?<!\b(?:if|in|is|the|with|when|and|or|to|of|for|not|set|use|at|by) )(FATAL|CRITICAL|CRIT|EMERG|emerg|crit|PANIC|SEVERE|ALERT|ERROR|Error|ERR|error|WARNING|WARN|warn|warning|Warning|NOTICE|notice|INFO|info|DEBUG|debug|TRACE|LOG)(?=[\]\s|>):]|(?<!WARNING)\/[A-Z]|$)/.exec(
    start
  )?.[1];
  if (word) return levelOfWord(word);
  const klog = /^([IWEF])(?:\d{4}|\d{8}) \d\d:/.exec(start)?.[1];
  return klog ? levelOfWord(klog) : void 0;
}

// src/diagnosis/logs/json-line.ts
var levelKeys = [
  "level",
  "severity",
  "lvl",
  "log.level",
  "loglevel",
  "@l",
  "levelname",
  "s",
  "severity_text"
];
var messageKeys = [
  "msg",
  "message",
  "@message",
  "@m",
  "@mt",
  "short_message",
  "text",
  "event",
  "log",
  "body",
  "textPayload"
];
var detailKeys = [
  "err",
  "error",
  "errors",
  "exception",
  "exc",
  "exc_info",
  "exc_text",
  "cause",
  "reason",
  "broker",
  "address",
  "addr",
  "endpoint",
  "detail",
  "details",
  "description",
  "issues",
  "code",
  "stack",
  "stacktrace",
  "stack_trace",
  "stackTrace",
  "error.message",
  "error.stack_trace",
  "error.type",
  "exception.message",
  "exception.stacktrace",
  "full_message",
  "@x",
  "attr",
  "meta",
  "data",
  "fields",
  "context",
  "extra"
];
function readJsonLine(line2) {
  const text = line2.trim();
  if (!text.startsWith("{") || !text.endsWith("}")) return void 0;
  try {
    const value = JSON.parse(text);
    return isMapping(value) ? structured(value) : void 0;
  } catch {
    return void 0;
  }
}
function readLogfmt(line2) {
  if (!/\blevel="?\w+/.test(line2) || !/\b(?:msg|message|err|error)=/.test(line2)) return void 0;
  const pairs = [
    ...line2.matchAll(/([\w.@-]+)=(?:"((?:[^"\\]|\\.)*)"|(\S*(?: +(?![\w.@-]+=)[^\s"]+)*))/g)
  ].map(
    ([, key, quoted, plain]) => [key, (quoted ?? plain ?? "").replace(/\\(["\\])/g, "$1")]
  );
  return structured(Object.fromEntries(pairs));
}
function structured(value) {
  const level = levelKeys.map((key) => own2(value, key)).find((found) => found !== void 0);
  const texts2 = [];
  for (const key of messageKeys) collect(own2(value, key), texts2, 0);
  for (const key of detailKeys) collect(own2(value, key), texts2, 0);
  return {
    level: typeof level === "number" ? levelOfNumber(level) : levelOfWord(asText(level)),
    texts: texts2
  };
}
function own2(value, key) {
  return Object.hasOwn(value, key) ? asMapping(value)[key] : void 0;
}
var deepest = 12;
function collect(value, texts2, depth) {
  if (depth > deepest || texts2.length > 200) return;
  if (typeof value === "string")
    pushAll(
      texts2,
      value.split("\n").filter((line2) => line2.trim() !== "")
    );
  else if (Array.isArray(value)) for (const item of value) collect(item, texts2, depth + 1);
  else if (isMapping(value)) {
    if (value.class !== void 0 && value.method !== void 0) return;
    const type = value.type ?? value.exceptionType ?? value.name ?? value.kind ?? value.class;
    const message = value.message ?? value.msg;
    const subject = Array.isArray(value.path) ? value.path.join(".") : type;
    if (typeof message === "string")
      texts2.push(typeof subject === "string" && subject !== "" ? `${subject}: ${message}` : message);
    for (const [key, item] of Object.entries(value)) {
      if (!["message", "msg", "type", "exceptionType"].includes(key)) collect(item, texts2, depth + 1);
    }
  }
}

// src/diagnosis/logs/log-lines.ts
var mostLines = 400;
var longestLine = 2e3;
var longestRecord = 64 * 1024;
function readLogLines(text) {
  const all = text.split("\n");
  while (all.length > 0 && all.at(-1)?.trim() === "") all.pop();
  const skipped = Math.max(0, all.length - mostLines);
  const last = all.slice(skipped).map((line2) => withoutPrefix(withoutColors(line2.slice(0, longestRecord)).replace(/\r$/, "")));
  return last.flatMap(
    (line2, index) => linesOf(line2, skipped + index + 1).map(
      (read3) => caret.test(last[index + 1] ?? "") || index === last.length - 1 && sourceOf2.test(last[index - 1] ?? "") ? { ...read3, hangs: true, quoted: true } : read3
    )
  );
}
var caret = /^\s*[~^]*\^[~^]*\s*$/;
var sourceOf2 = /^(?:\[eval\]|\/\S+|file:\S+|node:\S+):\d+$/;
function linesOf(raw, number) {
  if (raw.trim() === "") return [];
  const structured2 = readJsonLine(raw) ?? readLogfmt(raw);
  if (!structured2 || structured2.texts.length === 0) {
    const text = raw.slice(0, longestLine);
    return [{ number, raw: text, text, level: levelOfLine(text), hangs: hangsOn(text) }];
  }
  return structured2.texts.map((whole, index) => {
    const text = whole.slice(0, longestLine);
    return { number, raw: text, text, level: structured2.level, hangs: index > 0, structured: true };
  });
}
var escapeCharacter = String.fromCharCode(27);
var bell = String.fromCharCode(7);
var colors = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}]*${bell}|[@-_])`, "g");
function withoutColors(line2) {
  return line2.includes(escapeCharacter) ? line2.replace(colors, "") : line2;
}
function withoutPrefix(line2) {
  const cri = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/.exec(line2);
  if (cri) return line2.slice(cri[0].length).replace(/^ +(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)/, "");
  const docker = /^\{"log":"((?:[^"\\]|\\.)*)","stream":"std(?:out|err)"/.exec(line2);
  if (!docker) return line2;
  try {
    return JSON.parse(`"${docker[1]}"`).replace(/\n$/, "");
  } catch {
    return line2;
  }
}
function hangsOn(line2) {
  return /^\s+\S/.test(line2) || // Reports of Erlang's supervisors
  /^\d{4}-\S+ \S+ \[\w+\] <[\d.]+>(?: {2,}\S| *$)/.test(line2) || /^(?:[}\])]|\.\.\. \d+ more|goroutine \d+|created by |main\.\w+\(|(?:[\w./-]|\(\*\w+\)|\[\.\.\.\])+\([^)]*\)$|exit status \d+$|note: run with|stack backtrace|Node\.js v\d|\^+$)/.test(
    line2
  );
}

// src/diagnosis/logs/rank.json
var rank_default = [-0.364, -0.2, 1.12, -0.301, 1.078, 0.06, -0.101, -1.917, 0.989, 1.992, 2e-3, -0.291, 0.071, 0.597, 0.484, 1.772, -0.468, 1.304, -0.217, 0.268, -0.206, 0.367, -0.187, -0.248, 0.492, 0.2, -0.079, -1.454, -0.826, -0.511, 0.244, 0.57, -0.492, -0.096, 0.791, 0.15, -0.417, -0.864, 0.707, -0.073, -0.298, 0.116, 0.553, 1.105, 0.842, 0.445, -0.085, 0.076, -0.381, 0.195, -0.24, -0.277, -0.474, -0.482, -0.519, 0.638, -0.285, 0, -0.26, -0.214, 0.106, -1.048, 0.043, 0.07, -0.497, -0.091, -1e-3, 0, -0.02, -0.602, -0.512, -0.536, -0.43, -0.448, -0.21, -0.167, -0.277, -0.076, -0.2, -0.34, -0.025, -0.48, 0.166, -0.216, -0.216, 0.188, -0.181, 0.047, 0.031, -0.346, -0.139, -0.201, 0.076, -0.048, 0.348, 0, 0.192, 0.056, 8e-3, 0.872, 5e-3, 0.648, 0.209, 0.054, 0.767, 6e-3, 0.529, 0, 0.189, 0.873, 0.028, 0.874, 0.315, 0.142, 0.275, 0.053, 0.278, 0.01, 2e-3, 0.559, 0.065, 0.541, 0, 0.293, 0.142, 0.111, 0.068, 0.148, 0.115, -5e-3, 0, 0.084, 0, 1e-3, -0.825, -0.487, -0.082, -0.12, -0.397, -0.751, -0.513, 0.106, 0.128, -0.133, 0.335, 0.22, 0.341, 3e-3, 5e-3, -0.215, -0.09, -0.109, 6e-3, -0.134, 0.128, -0.05, -0.046, -0.285, 0.527, -0.101, 0.167, -7e-3, -0.152, -0.251, 0.41, 0.266, 0.122, 0, 0.205, -0.054, 0.076, 0.09, -0.158, 0.047, 0.238, 0.035, 0.058, 1e-3, 0.095, 0.269, 0.151, 0.276, 0, 0, -0.233, 6e-3, -0.277, 0.034, -0.084, 0.019, 0.05, 0.019, 0, 1e-3, 0.069, 0.07, 0.108, 0, -0.021, -0.179, -0.073, -0.179, 0, -0.019, 0.036, 0.051, -0.016, 0, 3e-3, 0.013, 0.013, 4e-3, 4e-3, 1e-3, 0.036, -0.093, 0.162, 0, 3e-3, -0.02, 5e-3, -0.031, 0, 0.034, -0.027, 0, -0.555, -0.017, 0.568, -0.059, 0.062, -0.059, 0, 0, -0.015, -0.015, -0.015, 0, 0, 0.039, 0.039, 0.014, 0, 0];

// src/diagnosis/logs/rank.ts
var isOwn = (cause2) => cause2 === "application-error" || cause2 === "application-panic";
var flag = (value) => value ? 1 : 0;
var within = (value, limit) => Math.max(-limit, Math.min(limit, value)) / limit;
function featuresOf(claims, lines2, course) {
  const end = (lines2.findLast(({ hangs }) => !hangs) ?? lines2.at(-1))?.number ?? 0;
  const lineOf = ({ phrase: own3, table: read3, code: coded }) => Math.max(own3?.line ?? 0, read3?.line ?? 0, coded?.line ?? 0);
  const latest = largest([...claims.map(lineOf), 0]);
  const behind = (of) => {
    const sums = new Array(lines2.length + 1).fill(0);
    for (let index = lines2.length - 1; index >= 0; index--)
      sums[index] = sums[index + 1] + flag(of(lines2[index]));
    return (index) => sums[index + 1];
  };
  const records = behind(({ hangs }) => !hangs);
  const work = behind(isWork);
  const fatal = lines2.findLastIndex((line2) => line2.level === "fatal");
  const score = (claim) => claim.phrase?.score ?? Number.NEGATIVE_INFINITY;
  const top = (of) => {
    const best = claims.toSorted((a, b) => of(b) - of(a))[0];
    return best && of(best) > Number.NEGATIVE_INFINITY ? best : void 0;
  };
  const phrase = top(score);
  const table = top(({ table: own3 }) => own3 ? own3.place - own3.rivals * 0.1 : Number.NEGATIVE_INFINITY);
  const code = top(({ code: own3 }) => own3?.place ?? Number.NEGATIVE_INFINITY);
  const words2 = top((claim) => claim.words);
  const particular = claims.some(
    ({ phrase: own3 }) => own3 && (own3.weight === "proof" || own3.weight === "plain") && own3.score > 5
  );
  const named = claims.some(
    ({ phrase: own3, cause: cause2 }) => own3 && cause2 !== "application-error" && own3.score > 2
  );
  return claims.map((claim) => {
    const { cause: cause2, phrase: own3, table: read3, code: coded } = claim;
    const others = claims.filter((other) => other !== claim).map(score);
    const next = largest([...others, -5]);
    const weight = own3?.weight;
    const at = lineOf(claim);
    const index = lines2.findLastIndex(({ number }) => number === at);
    const level = lines2[index]?.level;
    const said = course.words;
    const surer = (than) => than !== void 0 && claims.some(
      ({ phrase: other, cause: named2 }) => other && named2 !== cause2 && other.line === at && weights[other.weight] > Math.max(than, weights.hint)
    );
    const place = own3 ? own3.score - weights[own3.weight] : 0;
    const own1 = cause2 === "application-error";
    const each = [
      1,
      flag(weight === "proof"),
      flag(read3 !== void 0),
      flag(coded !== void 0),
      claim.words
    ];
    const byCause = new Array(logCauses.length * each.length).fill(0);
    each.forEach((value, at2) => {
      byCause[logCauses.indexOf(cause2) * each.length + at2] = value;
    });
    return [
      flag(own3 !== void 0),
      own3 ? within(own3.score, 10) : 0,
      flag(claim === phrase),
      own3 ? within(own3.score - next, 4) : 0,
      flag(weight === "proof"),
      flag(weight === "plain"),
      flag(weight === "hint"),
      flag(weight === "trace" || weight === "generic"),
      flag(read3 !== void 0),
      read3 ? within(read3.place, 5) : 0,
      flag(claim === table),
      read3 ? 1 / (1 + read3.rivals) : 0,
      flag(coded !== void 0),
      coded ? within(coded.place, 5) : 0,
      flag(claim === code),
      Math.max(-6, Math.log(claim.words + 1e-4)) / 6,
      flag(claim === words2),
      claim.words,
      flag(cause2 === "application-error"),
      flag(cause2 === "application-error" && !named),
      flag(read3 !== void 0 && phrase !== void 0 && read3.line === phrase.phrase?.line),
      (flag(claim === phrase) + flag(claim === table) + flag(claim === code) + flag(claim === words2)) / 4,
      flag(own3 !== void 0 && !particular),
      flag(claim === table && !particular),
      flag(claim === words2 && !particular),
      flag(lineOf(claim) > 0 && lineOf(claim) === latest),
      at > 0 ? Math.min(1, Math.log2(1 + records(index)) / 6) : 1,
      at > 0 ? Math.min(1, work(index) / 3) : 1,
      flag(lineOf(claim) === 0),
      flag(cause2 === "application-error" && claim === phrase),
      flag(own1 && course.working !== void 0),
      flag(own1 && said?.ownBusiness === true),
      flag(own1 && said?.uncaught === true),
      flag(said !== void 0 && index >= said.first && index <= said.last),
      flag(at === end),
      flag(level === "fatal"),
      flag(level === "error"),
      flag(level === "warning"),
      flag(level === "info"),
      flag(said?.ownBusiness === true && !own1 && index < said.first),
      flag(said?.uncaught === true && index > said.last),
      flag(own3 !== void 0 && place <= -4),
      flag(own3 !== void 0 && place <= -2),
      flag(weight === "proof" && place >= -1),
      flag(weight === "plain" && place >= -1),
      flag(read3 !== void 0 && read3.place <= -4),
      flag(read3 !== void 0 && read3.place <= -2),
      flag(coded !== void 0 && coded.place <= -2),
      flag(surer(own3 && weights[own3.weight])),
      flag(surer(read3 ? 0 : void 0)),
      flag(index >= 0 && level !== "fatal" && index < fatal),
      flag(
        at > 0 && claims.some(({ table: other, cause: named2 }) => other && !isOwn(named2) && other.line > at)
      ),
      flag(
        cause2 === "prints-usage" && claims.some((other) => other !== claim && other.phrase && !isOwn(other.cause))
      ),
      flag(
        cause2 === "prints-usage" && !claims.some((other) => other !== claim && (other.phrase ?? other.table) && !isOwn(other.cause))
      ),
      ...byCause
    ];
  });
}
function probabilities(claims, lines2, course, coefficients = rank_default) {
  const sums = featuresOf(claims, lines2, course).map((row2) => {
    let sum = 0;
    for (let index = 0; index < row2.length; index++)
      if (row2[index] !== 0) sum += row2[index] * (coefficients[index] ?? 0);
    return sum;
  });
  const most = largest(sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
function says({ phrase, table, code }) {
  if (!phrase) return table !== void 0 || code !== void 0;
  const alike = [table, code].some((read3) => read3?.line === phrase.line);
  return phrase.weight === "proof" || phrase.weight === "plain" || phrase.weight === "hint" && alike;
}
function joinClaims(lines2, places2, phrases, readers) {
  const table = /* @__PURE__ */ new Map();
  const codes = /* @__PURE__ */ new Map();
  for (let index = Math.max(0, lines2.length - 60); index < lines2.length; index++) {
    const { text, raw, number, quoted } = lines2[index];
    const place = places2[index];
    if (quoted || place < -6 || frame.test(raw)) continue;
    const cut = text.slice(0, 500);
    const read3 = readers.table(cut);
    for (const cause2 of read3) {
      const known3 = table.get(cause2);
      if (!known3 || place >= known3.place) table.set(cause2, { place, line: number, rivals: read3.size - 1 });
    }
    for (const cause2 of readers.codes(cut)) {
      const known3 = codes.get(cause2);
      if (!known3 || place >= known3.place) codes.set(cause2, { place, line: number });
    }
  }
  const best = /* @__PURE__ */ new Map();
  for (const phrase of phrases) if (!best.has(phrase.cause)) best.set(phrase.cause, phrase);
  const likely = [...readers.words].toSorted(([, a], [, b]) => b - a).slice(0, 3);
  const causes = /* @__PURE__ */ new Set([
    ...best.keys(),
    ...table.keys(),
    ...codes.keys(),
    ...likely.map(([cause2]) => cause2),
    "application-error"
  ]);
  const told = new Map(readers.words);
  const joined = [];
  for (const cause2 of causes) {
    const read3 = [best.get(cause2), table.get(cause2), codes.get(cause2)].map(
      (each) => each && borrowerOf(cause2, each.line, best) === void 0 ? each : void 0
    );
    const borrower = [best, table, codes].map((of) => of.get(cause2)?.line).map((line2) => line2 === void 0 ? void 0 : borrowerOf(cause2, line2, best)).find((each) => each !== void 0);
    if (borrower && read3.every((each) => each === void 0)) {
      told.set(borrower, (told.get(borrower) ?? 0) + (told.get(cause2) ?? 0));
      continue;
    }
    const [phrase, row2, code] = read3;
    joined.push({ cause: cause2, phrase, table: row2, code, words: 0 });
  }
  return joined.map((claim) => ({ ...claim, words: told.get(claim.cause) ?? 0 }));
}
function borrowerOf(cause2, line2, phrases) {
  return lenders[cause2]?.find((borrower) => {
    const phrase = phrases.get(borrower);
    const near = phrase !== void 0 && Math.abs(phrase.line - line2) <= 1;
    return near && (phrase.weight === "proof" || phrase.weight === "plain");
  });
}
var lenders = {
  "disk-full": ["node-kernel-limit"],
  "descriptor-limit": ["node-kernel-limit"],
  "runtime-out-of-memory": ["process-limit"],
  "permission-denied": ["command-not-executable", "privileged-port", "access-not-granted"],
  "command-not-found": ["shell-error"],
  "missing-module": ["invalid-arguments"],
  "missing-file": ["missing-module"],
  "lock-held": ["port-in-use"]
};

// src/diagnosis/logs/classify.ts
var kept = 64;
var readings = /* @__PURE__ */ new Map();
function classifyLog(text) {
  const known3 = readings.get(text);
  if (known3) return known3;
  const reading = read2(text);
  if (readings.size >= kept) readings.delete(readings.keys().next().value);
  readings.set(text, reading);
  return reading;
}
var leastProbable = 0.05;
var leastOfWords = 0.5;
function read2(text) {
  const lines2 = readLogLines(text);
  const course = courseOf(lines2);
  const phrases = readPhrases(lines2, course);
  const words2 = wordsSay(lines2, course.places);
  const claims = joinClaims(
    lines2,
    course.places,
    phrases.map(({ cause: cause2, weight, score, line: line2 }) => ({ cause: cause2, weight, score, line: line2.number })),
    { table: tableIn, codes: codesIn, words: words2 }
  );
  const last = lines2.findLast(({ hangs }) => !hangs) ?? lines2.at(-1);
  const probable = probabilities(claims, lines2, course);
  const left = probable[claims.findIndex(({ cause: cause2 }) => cause2 === "application-error")] ?? 0;
  const findings = claims.flatMap((claim, index) => {
    const probability = probable[index];
    const phrase = phrases.find(({ cause: cause2 }) => cause2 === claim.cause);
    if (phrase && (claim.phrase || probability >= leastProbable))
      return [{ ...phrase, says: says(claim), probability }];
    const silent2 = !claim.table && !claim.code && probability <= left;
    return !silent2 && probability >= leastProbable && last ? [unphrased(claim, probability, lines2, last)] : [];
  });
  const order = ({ weight, score, probability }) => weight === "generic" && score === 0 && probability < leastOfWords ? probability - 1 : probability;
  return { lines: lines2, findings: findings.toSorted((a, b) => order(b) - order(a)), last };
}
function unphrased({ cause: cause2, table, code }, probability, lines2, last) {
  const at = table ?? code;
  const line2 = lines2.find(({ number }) => number === at?.line) ?? last;
  const weight = cause2 === "application-error" ? "trace" : probability >= 0.5 ? "plain" : "hint";
  return {
    cause: cause2,
    weight: at ? weight : "generic",
    score: at ? weights[weight] + at.place : 0,
    says: cause2 !== "application-error" && at !== void 0,
    probability,
    line: line2,
    subject: at && subjectIn(line2.text),
    host: void 0,
    port: void 0
  };
}
function subjectIn(text) {
  const cut = text.slice(0, 500);
  const quoted = /"([^"]{2,80})"|'([^']{2,80})'|`([^`]{2,80})`/.exec(cut);
  return quoted?.[1] ?? quoted?.[2] ?? quoted?.[3] ?? /(?:^|[\s=(])(\/[\w./-]{2,80})/.exec(cut)?.[1];
}

// src/diagnosis/facts/run-log.ts
function readLog(logs, state, ended) {
  const usable = logs.flatMap((log) => {
    const text = log.refused ? void 0 : realLog(log.text);
    return text === void 0 || text.trim() === "" ? [] : [{ ...log, text }];
  });
  const wanted = ended && (state === "waiting" || state === "running") ? "previous" : "current";
  const chosen = usable.find(({ which }) => which === wanted) ?? usable[0];
  if (!chosen) {
    const said = ended && ended.reason !== "StartError" && ended.reason !== "ContainerCannotRun" ? ended.message : "";
    const silent2 = logs.some(
      ({ which, refused: refused2, text }) => which === wanted && !refused2 && text.trim() === ""
    );
    return said === "" ? { log: void 0, repeats: false, silent: silent2 } : {
      log: { source: "termination message", which: "current", reading: readText(said) },
      repeats: false,
      silent: silent2
    };
  }
  const reading = readText(chosen.text);
  const other = usable.find((log) => log !== chosen);
  return {
    log: { source: chosen.source, which: chosen.which, reading },
    // While the container waits, both requests give the log of one run: only a present run has another before it.
    repeats: state !== "waiting" && other !== void 0 && endsAlike(reading, other.text),
    silent: false
  };
}
function furtherThanBefore(logs) {
  const linesOf2 = (wanted) => {
    const log = logs.find(({ which, refused: refused2, text: text2 }) => which === wanted && !refused2 && text2 !== "");
    const text = (log && realLog(log.text)) ?? "";
    return text.split("\n").flatMap((line2) => line2.trim().replace(/\d+/g, "0") || []);
  };
  const [before, now] = [linesOf2("previous"), linesOf2("current")];
  const last = now.at(-1);
  if (last === void 0 || before.length === 0 || before.includes(last)) return void 0;
  return now.length > before.length ? "and more" : "elsewhere";
}
function endsAlike(reading, other) {
  const wanted = reading.findings[0]?.line.text ?? reading.last?.text;
  return wanted !== void 0 && other.includes(wanted.trim());
}
var remembered = 50;
var known2 = /* @__PURE__ */ new Map();
function readText(text) {
  const before = known2.get(text);
  if (before) return before;
  if (known2.size >= remembered) known2.clear();
  const reading = classifyLog(text);
  known2.set(text, reading);
  return reading;
}

// src/diagnosis/dependency/address.ts
var name2 = "[a-zA-Z0-9](?:[\\w.-]*\\w)?";
var ip = "(?:\\d{1,3}\\.){3}\\d{1,3}";
var forms = [
  new RegExp(`\\blookup (?<host>${name2}) on `),
  new RegExp(`[a-z][a-z0-9+.-]*://(?:[^\\s/@]*@)?(?<host>${name2})(?::(?<port>\\d{2,5}))?(?![\\w.-]*@)`, "i"),
  new RegExp(`connection to server at "(?<host>${name2})"(?: \\([^)]*\\))?, port (?<port>\\d+)`),
  new RegExp(`host=["']?(?<host>${name2})["']?,? port=["']?(?<port>\\d+)`),
  new RegExp(`\\bconnect\\(2\\) for "?(?<host>${name2})"? port (?<port>\\d+)`),
  new RegExp(
    `(?:host|hostname|address|server)["']?[:=] ?["']?(?<host>${ip}|${name2})["']?[,;\\s]{1,3}["']?port["']?[:=] ?["']?(?<port>\\d+)`,
    "i"
  ),
  new RegExp(
    `(?:server|host|address|connecting to)[^\\n]{0,20}? ?['"(\`](?<host>${name2})(?::(?<port>\\d{2,5}))?['")\`]`,
    "i"
  ),
  new RegExp(`\\('(?<host>${name2})', (?<port>\\d+)\\)`),
  new RegExp(
    `(?<![\\w./:-])(?<host>${ip}|(?!node:|file:)[a-zA-Z][\\w.-]*[\\w]):(?<port>\\d{2,5})(?![\\d:]|\\.\\d)`
  )
];
var source = /\.(?:[cm]?[jt]sx?|py|rb|go|java|kt|rs|php|cs|cpp|c|h|ex|exs|pl|lua|scala)$/i;
var noHost = /^(?:\d+|null|undefined|None|nil)$/;
var around = 6;
var failsToConnect = /(?:error|fail\w*|cannot|could not|unable)\b[^\n]{0,40}\b(?:connect|resolv|reach)|\bConnectError\b/i;
var furtherReading = /\b(?:see|visit|docs?|documentation|guide|help|background on|more (?:info\w*|details)|refer to)\b[^\n]{0,80}?https:\/\/[^\s)]+|https:\/\/(?:(?:docs|errors|help)\.|[^\s)]+\/docs?\/)[^\s)]*/gi;
function addressOf(failure, causes) {
  const finding = logSays(failure, causes);
  if (!finding) return void 0;
  const spec = failure.container?.spec ?? {};
  return fromFinding(failure, finding) ?? fromEnvironment(spec) ?? fromCommand(spec);
}
function fromFinding({ container }, finding) {
  const lines2 = container?.log?.reading.lines ?? [];
  const at = lines2.findIndex(({ number }) => number === finding.line.number);
  const raised = lines2.slice(at + around + 1).filter(({ hangs }) => !hangs);
  const wrapped = lines2.slice(0, Math.max(0, at - around)).filter(({ hangs, text }) => !hangs && failsToConnect.test(text));
  const near = [
    finding.line,
    ...lines2.slice(Math.max(0, at - around), at + around + 1),
    ...raised.slice(0, around),
    ...wrapped.slice(-around).toReversed()
  ];
  const host = finding.host ?? (finding.cause === "dependency-not-resolved" ? finding.subject : void 0);
  const clean = host?.replace(/^\[|\]$/g, "");
  if (clean && finding.port !== void 0) return { host: clean, port: finding.port, from: void 0 };
  const found = near.flatMap(({ text }) => addressIn(text.replace(furtherReading, "")) ?? []);
  if (!clean) return found[0];
  return { host: clean, port: found.find((address2) => address2.host === clean)?.port, from: void 0 };
}
function addressIn(text) {
  for (const form of forms) {
    const { host, port } = form.exec(text.slice(0, 2e3))?.groups ?? {};
    if (!host || source.test(host) || port === "53" || noHost.test(host)) continue;
    return { host, port: port === void 0 ? void 0 : Number(port), from: void 0 };
  }
  return void 0;
}
function fromCommand({ command, args }) {
  const words2 = [...asList(command), ...asList(args)].map(String).filter((word) => !/\s/.test(word));
  const found = words2.flatMap((word) => addressIn(word.replace(/^-[\w-]+=/, "")) ?? []);
  const [first] = found;
  const own3 = first === void 0 || /^(?:0\.0\.0\.0|127\.|localhost$)/.test(first.host);
  return found.length === 1 && !own3 ? { ...first, from: "command" } : void 0;
}
function fromEnvironment({ env }) {
  const variables = asList(env).map(asMapping).flatMap(({ name: variable3, value }) => {
    const [called, text] = [asString(variable3), asString(value)];
    return called && text ? [{ called, text }] : [];
  });
  const found = variables.flatMap(({ called, text }) => {
    if (/_HOST(?:NAME)?$/.test(called) && new RegExp(`^${name2}$`).test(text)) {
      const port = variables.find((other) => other.called === called.replace(/_HOST(?:NAME)?$/, "_PORT"));
      return [{ host: text, port: port && Number(port.text) ? Number(port.text) : void 0, from: called }];
    }
    const url = /^[a-z][a-z0-9+.:-]*:\/\//i.test(text) ? addressIn(text) : void 0;
    return url ? [{ ...url, from: called }] : [];
  });
  const hosts = new Set(found.map(({ host }) => host));
  return hosts.size === 1 ? found[0] : void 0;
}

// src/diagnosis/remedies/service-name.ts
var label = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;
function serviceOfHost(host, namespace) {
  const labels2 = host.toLowerCase().replace(/\.$/, "").split(".");
  if (isAddress(host) || host === "localhost" || !labels2.every((part) => label.test(part))) return void 0;
  const svc = labels2.indexOf("svc");
  const [first = "", second = "", third] = labels2;
  if (svc === 2) return { name: first, namespace: second, certain: true };
  if (svc === 3) return { name: second, namespace: third ?? "", certain: true };
  if (svc >= 0 || labels2.length > 2) return void 0;
  if (labels2.length === 1) return { name: first, namespace, certain: true };
  return /-\d+$/.test(first) ? { name: second, namespace, certain: false } : { name: first, namespace: second, certain: false };
}
function isAddress(host) {
  return /^\d+(?:\.\d+){3}$/.test(host) || /^\[?[0-9a-f]*:[0-9a-f:]+\]?$/i.test(host);
}

// src/diagnosis/tree/messages/eviction.ts
function exceedsOwnLimit(message) {
  return /exceed(?:s|ed) (?:its |the )?(?:\S+ )*limit/i.test(message);
}

// src/diagnosis/evidence/printed/mark.ts
var annotation = "crashgate/printed";
function markPrinted(object) {
  const metadata = asMapping(object.metadata);
  return {
    ...object,
    metadata: { ...metadata, annotations: { ...asMapping(metadata.annotations), [annotation]: "true" } }
  };
}
function isPrinted(object) {
  return asMapping(asMapping(object?.metadata).annotations)[annotation] !== void 0;
}

// src/diagnosis/tree/messages/image-pull.ts
var rows3 = [
  [
    /unix:?\/?\/? ?\/\S+\.sock\S*:? connect|dial unix |connect to \S*\.sock/i,
    "the container runtime does not answer"
  ],
  // A proxy's or a portal's page, taken for a manifest or a token.
  [
    /media type "?(?:text\/html|text\/plain)|invalid character '<' looking for|unexpected end of JSON|application\/xhtml/i,
    "something else answers in place of the registry"
  ],
  [
    /invalid reference format|couldn't parse image (?:name|reference)|InvalidImageName|invalid image name|repository name (?:\S+ )?must be lowercase|invalid tag format|short[- ]name .* did not resolve|short-name resolution/i,
    "the name is no image name"
  ],
  [/pull policy of Never|ErrImageNeverPull/i, "it may not be pulled and is not there"],
  [
    /no match(?:ing manifest)? for (?:platform|linux\/|windows\/)|no matching manifest|no image found in (?:manifest list|image index) for architecture|image's (?:architecture|platform)|does not match the specified platform|no child with platform|cannot be used on this platform/i,
    "there is none for this platform"
  ],
  [/\b429\b|toomanyrequests|too many requests|rate ?limit|pull QPS exceeded/i, "too many requests"],
  [
    /x509:|certificate (?:has expired|signed by|is not)|tls: |TLS handshake|server gave HTTP response|no such host|server misbehaving|i\/o timeout|connection (?:refused|reset|timed out)|no route to host|network is unreachable|deadline exceeded|Client\.Timeout|proxyconnect|\bEOF\b|\b50[0234]\b|Bad Gateway|Service Unavailable|Internal Server Error|Gateway Time-?out|RegistryUnavailable|dial tcp|request canceled while waiting|name resolution/i,
    "the registry cannot be reached"
  ],
  [
    /\b401\b|\b403\b|unauthorized|authentication required|authorization failed|insufficient_scope|access denied|access to the resource is denied|requested access .* denied|no basic auth credentials|failed to fetch (?:oauth|anonymous) token|\bdenied\b|\bforbidden\b|invalid username\/password|unable to retrieve auth token|docker login|ImagePullCredentials|proper credentials|Signature|source image rejected/i,
    "not without credentials"
  ],
  [
    /not found|manifest unknown|MANIFEST_UNKNOWN|NAME_UNKNOWN|name unknown|\b404\b|does not exist|no such (?:image|manifest|repository)|unknown blob|repository .* not (?:found|known)|manifest invalid/i,
    "there is no such image"
  ]
];
function readPullAnswer(texts2) {
  return firstMatch(rows3, texts2.map(withoutImage)) ?? "nothing that tells";
}
function withoutImage(text) {
  const image = /(?:pull(?:ing)?(?: and unpack)? image|[Cc]ontainer image|reference|parse image name) \\?"([^"\\]+)\\?"/.exec(
    text
  )?.[1];
  if (!image || image.length < 3) return text;
  const path = image.replace(/^[^/]*[.:][^/]*\//, "").replace(/[:@].*$/, "");
  return text.replaceAll(image, "IMAGE").replaceAll(path, "PATH");
}
function imageIn(text) {
  return /image \\?"([^"\\]+)\\?"/.exec(text)?.[1];
}

// src/diagnosis/evidence/log-of-pod.ts
function isLogOf(log, { name: name3, namespace }) {
  return log.pod === name3 && (log.namespace === void 0 || log.namespace === namespace);
}

export {
  hasExitCode,
  succeeded,
  wasKilled,
  stoppedOnSigterm,
  wasAskedToStop,
  mayHaveBeenStopped,
  failedByItself,
  endedBySignal,
  madeForbiddenCall,
  wasLost,
  endedTheSame,
  firstMatch,
  scalingEvent,
  refusesToGrow,
  waitingFor,
  probeTiming,
  killWindow,
  neverRan,
  podHealth,
  isRejected,
  schedulingGates,
  readinessGate,
  isUnplaced,
  schedulerOf,
  schedulerMessages,
  setupTexts,
  setupAnswer,
  readPullAnswer,
  imageIn,
  readEvent,
  readEvents,
  EventIndex,
  logAnswers,
  logCauses,
  isLogCause,
  silent,
  whatTheLogSays,
  logSays,
  whatACleanExitPrints,
  whatTheShellSays,
  whatTheLogSaysOfAStop,
  whatTheLogSaysOfASignal,
  realLog,
  ownerByPlace,
  isOfNode,
  endsWithShutdown,
  endsAfterSignal,
  readLogLines,
  withoutColors,
  readLog,
  furtherThanBefore,
  readText,
  addressOf,
  serviceOfHost,
  isAddress,
  mergeSeries,
  isAbout,
  exceedsOwnLimit,
  isLogOf,
  markPrinted,
  isPrinted
};
