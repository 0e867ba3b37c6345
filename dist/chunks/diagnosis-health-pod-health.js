import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  conditionOf
} from "./kubernetes-condition.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  killBudget,
  startBudget,
  timingOf
} from "./manifest-pod-probe.js";
import {
  largest,
  pushAll,
  smallest
} from "./text-many.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  asText,
  isMapping,
  valueAt
} from "./manifest-value.js";

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
    return restarts > 0 && ended && ended.exit !== 0 && pod.phase === "Running" ? "crashing" : "progressing";
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
  if (ended?.exit === 0 && ended.reason !== "OOMKilled" && (kind === "init" || pod.restartPolicy !== "Always"))
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
  if (restarts > 0 && ended && ended.exit !== 0 && pastDeadline && running <= hangingAfter) return "crashing";
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
function firstMatch(rows3, texts) {
  for (const text of texts) {
    for (const [pattern, answer] of rows3) if (pattern.test(text)) return answer;
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
function readSetupAnswer(texts) {
  const particular = rows.slice(0, 7).flatMap(([pattern, answer]) => texts.some((text) => pattern.test(text)) ? [answer] : []);
  return particular[0] ?? firstMatch(rows.slice(7), texts);
}

// src/diagnosis/health/pod-health.ts
var endings = /^(?:Evicted|DeadlineExceeded|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|Shutdown|NodeAffinity|OutOf\w+|UnexpectedAdmissionError|TopologyAffinityError|SysctlForbidden|AppArmor)$/;
function podHealth(pod, around2) {
  const failing = (...troubles2) => ({ health: "failing", troubles: troubles2 });
  const ended = pod.containers.find(({ state }) => state === "terminated") ?? mainContainer(pod);
  if (endings.test(pod.reason) || isRejected(pod))
    return failing({ what: "the pod ended", container: ended });
  if (pod.phase === "Succeeded") return { health: "done" };
  if (lostNode(pod)) return failing({ what: "the pod ended", container: ended });
  if (!pod.onlyEvents && !pod.nodeName && pod.phase !== "Failed") return unscheduled(pod, around2);
  if (pod.onlyEvents && pod.nodeName === void 0 && schedulerMessages(pod).length > 0)
    return unscheduled(pod, around2);
  const judged = pod.containers.map((container) => ({
    container,
    health: containerHealth(container, pod, around2)
  }));
  const troubles = judged.flatMap(
    ({ container, health }) => health === "crashing" || health === "not started" || health === "not ready" || health === "hanging" ? [{ what: health, container }] : []
  );
  if (troubles.length > 0) return { health: "failing", troubles: withoutWaiting(troubles) };
  const blocked = setupAnswer(pod);
  if (blocked !== void 0 && (judged.length === 0 || judged.some(({ container }) => isBeingCreated(container)))) {
    return failing({ what: "being created", container: blockedContainer(pod, blocked) });
  }
  if (judged.length > 0 && judged.every(({ health }) => health === "healthy" || health === "done")) {
    const done = judged.filter(({ container }) => container.kind === "app").every(({ health }) => health === "done");
    if (!done && readinessGate(pod)) return held(around2);
    return { health: done ? "done" : "healthy" };
  }
  return { health: "progressing" };
}
function withoutWaiting(troubles) {
  const init = troubles.filter(({ container }) => container?.kind === "init");
  return init.length > 0 ? init.slice(0, 1) : troubles;
}
function isRejected({ phase, reason, message, containers }) {
  const ran = containers.some(({ state }) => state !== "none");
  return phase === "Failed" && reason !== "" && (message.startsWith("Pod was rejected: ") || !ran);
}
function held({ pastDeadline }) {
  return pastDeadline ? { health: "failing", troubles: [{ what: "held", container: void 0 }] } : { health: "progressing" };
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
  const name2 = asString(spec.schedulerName);
  return name2 === "default-scheduler" || name2 === "" ? void 0 : name2;
}
function unscheduled(pod, around2) {
  const { now } = around2;
  const condition = conditionOf(pod, "PodScheduled");
  if (pod.deleting) return { health: "progressing" };
  if (condition?.reason === "SchedulingGated") return held(around2);
  if (isGrowing(pod.events, now)) return { health: "progressing" };
  return schedulerMessages(pod).length > 0 || isUnheard(pod, around2) ? { health: "failing", troubles: [{ what: "no node", container: void 0 }] } : { health: "progressing" };
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
    ({ ended, state, kind }) => kind !== "sidecar" && state === "terminated" && (ended?.reason === "ContainerStatusUnknown" || ended?.reason === "Unknown" && ended.exit === 255)
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
  const volume = setupTexts(pod).map((text) => /volume "([^"]+)"/.exec(text)?.[1] ?? /unmounted volumes=\[([\w.-]+)/.exec(text)?.[1]).find((name2) => name2 !== void 0);
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
function isLogCause(cause) {
  return cause in logAnswers;
}

// src/diagnosis/logs/pattern.ts
var weights = { proof: 9, plain: 7.5, hint: 5, trace: 4, generic: 2.5 };
function patterns(rows3) {
  return rows3.map(
    ([cause, weight, text, across]) => across ? { cause, weight, text, across: true } : { cause, weight, text }
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
function isFileToRead({ container }, { cause, weight, line }) {
  const code = container?.ended?.exit;
  const looked = cause === "command-not-found" && weight === "hint" && /: No such file/.test(line.text);
  return looked && code !== void 0 && code !== 127 && code !== 128;
}
function logSays({ container }, causes) {
  return container?.log?.reading.findings.find(({ cause }) => causes.includes(cause));
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
  const memory = logSays(failure, ["runtime-out-of-memory", "illegal-instruction"]);
  if (memory && memory.score >= weights.hint) return logAnswers[memory.cause];
  const announces = reading.lines.slice(-40).some(({ text }) => announced.test(text));
  const particular = reading.findings.find(
    ({ cause, score }) => score >= weights.hint + 1 && !/^(?:aborted|segmentation-fault|application-error)$/.test(cause)
  );
  if (announces && particular) return logAnswers[particular.cause];
  if (!announces) return silent;
  const native = logSays(failure, ["aborted", "segmentation-fault", "application-panic"]);
  if (native) return logAnswers[native.cause];
  return logSays(failure, ["application-error"]) ? logAnswers["application-error"] : silent;
}

// src/diagnosis/dependency/address.ts
var name = "[a-zA-Z0-9](?:[\\w.-]*\\w)?";
var ip = "(?:\\d{1,3}\\.){3}\\d{1,3}";
var forms = [
  new RegExp(`\\blookup (?<host>${name}) on `),
  new RegExp(`[a-z][a-z0-9+.-]*://(?:[^\\s/@]*@)?(?<host>${name})(?::(?<port>\\d{2,5}))?(?![\\w.-]*@)`, "i"),
  new RegExp(`connection to server at "(?<host>${name})"(?: \\([^)]*\\))?, port (?<port>\\d+)`),
  new RegExp(`host=["']?(?<host>${name})["']?,? port=["']?(?<port>\\d+)`),
  new RegExp(`\\bconnect\\(2\\) for "?(?<host>${name})"? port (?<port>\\d+)`),
  new RegExp(
    `(?:host|hostname|address|server)["']?[:=] ?["']?(?<host>${ip}|${name})["']?[,;\\s]{1,3}["']?port["']?[:=] ?["']?(?<port>\\d+)`,
    "i"
  ),
  new RegExp(
    `(?:server|host|address|connecting to)[^\\n]{0,20}? ?['"(\`](?<host>${name})(?::(?<port>\\d{2,5}))?['")\`]`,
    "i"
  ),
  new RegExp(`\\('(?<host>${name})', (?<port>\\d+)\\)`),
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
  const lines = container?.log?.reading.lines ?? [];
  const at = lines.findIndex(({ number }) => number === finding.line.number);
  const raised = lines.slice(at + around + 1).filter(({ hangs }) => !hangs);
  const wrapped = lines.slice(0, Math.max(0, at - around)).filter(({ hangs, text }) => !hangs && failsToConnect.test(text));
  const near = [
    finding.line,
    ...lines.slice(Math.max(0, at - around), at + around + 1),
    ...raised.slice(0, around),
    ...wrapped.slice(-around).toReversed()
  ];
  const host = finding.host ?? (finding.cause === "dependency-not-resolved" ? finding.subject : void 0);
  const clean = host?.replace(/^\[|\]$/g, "");
  if (clean && finding.port !== void 0) return { host: clean, port: finding.port, from: void 0 };
  const found = near.flatMap(({ text }) => addressIn(text.replace(furtherReading, "")) ?? []);
  if (!clean) return found[0];
  return { host: clean, port: found.find((address) => address.host === clean)?.port, from: void 0 };
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
  const words = [...asList(command), ...asList(args)].map(String).filter((word) => !/\s/.test(word));
  const found = words.flatMap((word) => addressIn(word.replace(/^-[\w-]+=/, "")) ?? []);
  const [first] = found;
  const own3 = first === void 0 || /^(?:0\.0\.0\.0|127\.|localhost$)/.test(first.host);
  return found.length === 1 && !own3 ? { ...first, from: "command" } : void 0;
}
function fromEnvironment({ env }) {
  const variables = asList(env).map(asMapping).flatMap(({ name: variable, value }) => {
    const [called, text] = [asString(variable), asString(value)];
    return called && text ? [{ called, text }] : [];
  });
  const found = variables.flatMap(({ called, text }) => {
    if (/_HOST(?:NAME)?$/.test(called) && new RegExp(`^${name}$`).test(text)) {
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

// src/diagnosis/logs/shutdown.ts
var lastLines = 12;
var signal = /(?<!via signal \[)\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|received (?:shutdown|termination|stop|term(?:inate)?) signal|Handling signal: term|exit signal/i;
var asked = /\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|\bterminated\b|received (?:shutdown|termination|stop|term(?:inate)?) signal|shut(?:ting)? ?down|gracefully? (?:stop|exit|quit|shut)|stopping (?:server|service|container|http)|Exiting gracefully|exit signal|Handling signal: term|worker process \d+ exited with code 0|Application is shutting down|fast shutdown request/i;
function endsWithShutdown(lines) {
  return lines.slice(-lastLines).some(({ text }) => asked.test(text));
}
function endsAfterSignal(lines) {
  return lines.slice(-lastLines).some(({ text }) => signal.test(text));
}
var own = /\b(?:shut(?:ting)? ?down|stopping|terminating|closing)\b/i;
function stopsAfterFatal(lines) {
  const fatal = lines.findLastIndex(({ level, hangs }) => level === "fatal" && !hangs);
  const stops = lines.findIndex(
    ({ level, text }, index) => index > fatal && level === "info" && own.test(text)
  );
  return fatal < 0 || stops < 0 ? void 0 : stops;
}

// src/diagnosis/tree/messages/image-pull.ts
var rows2 = [
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
function readPullAnswer(texts) {
  return firstMatch(rows2, texts.map(withoutImage)) ?? "nothing that tells";
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
function isLogOf(log, { name: name2, namespace }) {
  return log.pod === name2 && (log.namespace === void 0 || log.namespace === namespace);
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
function levelOfLine(line) {
  const start = line.slice(0, 120);
  if (start.includes("handshake error from ")) return "warning";
  const named = /\b(?:level|lvl|severity)[=:]\s*"?(\w+)/i.exec(start)?.[1];
  if (named) return levelOfWord(named);
  const word = /(?:^|[[\s|<(:])(?<!\b(?:if|in|is|the|with|when|and|or|to|of|for|not|set|use|at|by) )(FATAL|CRITICAL|CRIT|EMERG|emerg|crit|PANIC|SEVERE|ALERT|ERROR|Error|ERR|error|WARNING|WARN|warn|warning|Warning|NOTICE|notice|INFO|info|DEBUG|debug|TRACE|LOG)(?=[\]\s|>):]|(?<!WARNING)\/[A-Z]|$)/.exec(
    start
  )?.[1];
  if (word) return levelOfWord(word);
  const klog = /^([IWEF])\d{4} \d\d:/.exec(start)?.[1];
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
function readJsonLine(line) {
  const text = line.trim();
  if (!text.startsWith("{") || !text.endsWith("}")) return void 0;
  try {
    const value = JSON.parse(text);
    return isMapping(value) ? structured(value) : void 0;
  } catch {
    return void 0;
  }
}
function readLogfmt(line) {
  if (!/\blevel="?\w+/.test(line) || !/\b(?:msg|message|err|error)=/.test(line)) return void 0;
  const pairs = [...line.matchAll(/([\w.@-]+)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g)].map(
    ([, key, quoted, plain]) => [key, (quoted ?? plain ?? "").replace(/\\(["\\])/g, "$1")]
  );
  return structured(Object.fromEntries(pairs));
}
function structured(value) {
  const level = levelKeys.map((key) => own2(value, key)).find((found) => found !== void 0);
  const texts = [];
  for (const key of messageKeys) collect(own2(value, key), texts, 0);
  for (const key of detailKeys) collect(own2(value, key), texts, 0);
  return {
    level: typeof level === "number" ? levelOfNumber(level) : levelOfWord(asText(level)),
    texts
  };
}
function own2(value, key) {
  return Object.hasOwn(value, key) ? asMapping(value)[key] : void 0;
}
var deepest = 12;
function collect(value, texts, depth) {
  if (depth > deepest || texts.length > 200) return;
  if (typeof value === "string")
    pushAll(
      texts,
      value.split("\n").filter((line) => line.trim() !== "")
    );
  else if (Array.isArray(value)) for (const item of value) collect(item, texts, depth + 1);
  else if (isMapping(value)) {
    if (value.class !== void 0 && value.method !== void 0) return;
    const type = value.type ?? value.exceptionType ?? value.name ?? value.kind ?? value.class;
    const message = value.message ?? value.msg;
    const subject = Array.isArray(value.path) ? value.path.join(".") : type;
    if (typeof message === "string")
      texts.push(typeof subject === "string" && subject !== "" ? `${subject}: ${message}` : message);
    for (const [key, item] of Object.entries(value)) {
      if (!["message", "msg", "type", "exceptionType"].includes(key)) collect(item, texts, depth + 1);
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
  const last = all.slice(skipped).map((line) => withoutPrefix(withoutColors(line.slice(0, longestRecord)).replace(/\r$/, "")));
  return last.flatMap(
    (line, index) => linesOf(line, skipped + index + 1).map(
      (read2) => caret.test(last[index + 1] ?? "") || index === last.length - 1 && sourceOf2.test(last[index - 1] ?? "") ? { ...read2, hangs: true, quoted: true } : read2
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
function withoutColors(line) {
  return line.includes(escapeCharacter) ? line.replace(colors, "") : line;
}
function withoutPrefix(line) {
  const cri = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/.exec(line);
  if (cri) return line.slice(cri[0].length).replace(/^ +(?=(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\b)/, "");
  const docker = /^\{"log":"((?:[^"\\]|\\.)*)","stream":"std(?:out|err)"/.exec(line);
  if (!docker) return line;
  try {
    return JSON.parse(`"${docker[1]}"`).replace(/\n$/, "");
  } catch {
    return line;
  }
}
function hangsOn(line) {
  return /^\s+\S/.test(line) || // Reports of Erlang's supervisors
  /^\d{4}-\S+ \S+ \[\w+\] <[\d.]+>(?: {2,}\S| *$)/.test(line) || /^(?:[}\])]|\.\.\. \d+ more|goroutine \d+|created by |main\.\w+\(|(?:[\w./-]|\(\*\w+\)|\[\.\.\.\])+\([^)]*\)$|exit status \d+$|note: run with|stack backtrace|Node\.js v\d|\^+$)/.test(
    line
  );
}

export {
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
  weights,
  patterns,
  silent,
  whatTheLogSays,
  logSays,
  whatACleanExitPrints,
  whatTheShellSays,
  whatTheLogSaysOfAStop,
  whatTheLogSaysOfASignal,
  addressOf,
  serviceOfHost,
  isAddress,
  mergeSeries,
  isAbout,
  exceedsOwnLimit,
  isLogOf,
  readLogLines,
  withoutColors,
  endsWithShutdown,
  endsAfterSignal,
  stopsAfterFatal
};
