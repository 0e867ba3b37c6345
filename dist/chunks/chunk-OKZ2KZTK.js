import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  killBudget,
  startBudget,
  timingOf
} from "./chunk-W7UGZQJD.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  valueAt
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/usage/series.ts
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
  const sources = [...new Set(group.map(({ source }) => source))];
  return sources.length > 1 ? `${sources[0]} and ${sources.length - 1} more` : sources[0] ?? "";
}
function isAbout(series, wanted) {
  const here = series.namespace === "" || series.namespace === wanted.namespace;
  return here && (series.container === wanted.container || series.container === "" && wanted.alone);
}

// src/diagnosis/logs/pattern.ts
var logCauses = [
  "missing-environment-variable",
  "invalid-configuration",
  "invalid-arguments",
  "dependency-unreachable",
  "dependency-not-resolved",
  "dependency-rejects-credentials",
  "tls-failure",
  "schema-mismatch",
  "missing-module",
  "missing-file",
  "missing-shared-library",
  "read-only-file-system",
  "permission-denied",
  "port-in-use",
  "privileged-port",
  "disk-full",
  "descriptor-limit",
  "process-limit",
  "runtime-out-of-memory",
  "out-of-memory-child",
  "command-not-found",
  "command-not-executable",
  "interpreter-missing",
  "wrong-architecture",
  "shell-error",
  "application-panic",
  "application-error",
  "segmentation-fault",
  "aborted",
  "illegal-instruction"
];
var weights = { proof: 9, plain: 7.5, hint: 5, trace: 4, generic: 2.5 };
function patterns(rows3) {
  return rows3.map(
    ([cause, weight, text, across]) => across ? { cause, weight, text, across: true } : { cause, weight, text }
  );
}

// src/diagnosis/questions/what-the-log-says.ts
var sayings = {
  "missing-environment-variable": "a setting is missing",
  "invalid-configuration": "a setting or configuration file is wrong",
  "invalid-arguments": "it does not know its arguments",
  "dependency-unreachable": "something it needs cannot be reached",
  "dependency-not-resolved": "a host name cannot be resolved",
  "dependency-rejects-credentials": "something it needs does not let it in",
  "tls-failure": "a certificate or TLS connection fails",
  "schema-mismatch": "the database has another schema",
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
function whatTheLogSays(given) {
  const { container } = given;
  const finding = container?.log?.reading.findings[0];
  if (!finding) return "nothing that tells";
  const readOnly = asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true;
  const cannotWrite = /\bmkdir\b|\bNo usable temporary directory\b/.test(finding.line.text);
  if (readOnly && cannotWrite && finding.cause === "missing-file") return sayings["read-only-file-system"];
  return sayings[isFileToRead(given, finding) ? "missing-file" : finding.cause];
}
function isFileToRead({ container }, { cause, weight, line }) {
  const code = container?.ended?.exitCode;
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
function whatTheShellSays(given) {
  const finding = logSays(given, shellCauses);
  switch (finding?.cause) {
    case "missing-shared-library":
    case "interpreter-missing":
    case "wrong-architecture":
    case "illegal-instruction":
      return sayings[finding.cause];
    default:
      return "nothing else";
  }
}
function whatTheLogSaysOfAStop(given) {
  const score = given.container?.log?.reading.findings[0]?.score ?? 0;
  return score >= weights.plain - 0.5 ? whatTheLogSays(given) : "nothing that tells";
}
var announced = /Unhandled exception|Process terminated\.|terminate called|FATAL ERROR|panicked at|Fatal Python error|libc\+\+abi|Uncaught|fatal error|Check failed|CHECK failed|\bwhat\(\):|Assertion/i;
function whatTheLogSaysOfASignal(given) {
  const reading = given.container?.log?.reading;
  const [best] = reading?.findings ?? [];
  if (!reading || !best) return "nothing that tells";
  const memory = logSays(given, ["runtime-out-of-memory", "illegal-instruction"]);
  if (memory && memory.score >= weights.hint) return sayings[memory.cause];
  const announces = reading.lines.slice(-40).some(({ text }) => announced.test(text));
  const particular = reading.findings.find(
    ({ cause, score }) => score >= weights.hint + 1 && !/^(?:aborted|segmentation-fault|application-error)$/.test(cause)
  );
  if (announces && particular) return sayings[particular.cause];
  if (!announces) return "nothing that tells";
  const native = logSays(given, ["aborted", "segmentation-fault", "application-panic"]);
  if (native) return sayings[native.cause];
  return logSays(given, ["application-error"]) ? sayings["application-error"] : "nothing that tells";
}

// src/diagnosis/timestamp.ts
function parseTime(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return void 0;
  const time = Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? void 0 : time;
}
function newestTime(evidence) {
  let newest = evidence.takenAt;
  const see = (value) => {
    const time = parseTime(value);
    if (time !== void 0 && (newest === void 0 || time > newest)) newest = time;
  };
  const lists = [
    evidence.workloads,
    evidence.replicaSets,
    evidence.pods,
    evidence.events,
    evidence.claims,
    evidence.nodes
  ];
  for (const { kind, value } of lists.flat()) {
    see(valueAt(value, ["metadata", "creationTimestamp"]));
    deep(kind === "Event" ? { ...value, metadata: void 0 } : value.status, see);
  }
  return newest;
}
function deep(value, see) {
  if (typeof value === "string") see(value);
  else if (Array.isArray(value)) for (const item of value) deep(item, see);
  else if (isMapping(value)) for (const item of Object.values(value)) deep(item, see);
}

// src/diagnosis/messages/eviction.ts
function exceedsOwnLimit(message) {
  return /exceed(?:s|ed) (?:its |the )?(?:\S+ )*limit/i.test(message);
}

// src/diagnosis/autoscaler.ts
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

// src/diagnosis/messages/waiting.ts
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

// src/diagnosis/probe-budget.ts
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

// src/diagnosis/container-health.ts
var loop = 3;
var hangingAfter = 90;
var clockGrain = 2;
function containerHealth(container, pod, around) {
  switch (container.state) {
    case "waiting":
      return hangsInHook(container, around) ? "hanging" : waitingHealth(container, pod);
    case "terminated":
      return terminatedHealth(container, pod);
    case "running":
      return runningHealth(container, pod, around);
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
    return restarts > 0 && ended && ended.exitCode !== 0 && pod.phase === "Running" ? "crashing" : "progressing";
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
  if (ended?.exitCode === 0 && ended.reason !== "OOMKilled" && (kind === "init" || pod.restartPolicy !== "Always"))
    return "done";
  return neverRan(ended) ? "not started" : "crashing";
}
function runningHealth(container, pod, around) {
  const { ended, restarts, ready, kind, kill } = container;
  if (pod.deleting) return "progressing";
  if (kind === "init") return initHealth(container, around);
  const crashed = restarts > 0 && ended !== void 0 && !around.longAgo;
  const outlives = around.timed ? false : outlivesUntimed(container);
  if (crashed && !outlives && !hasOutlived(container, around.now, pod.events.length > 0 ? clockGrain : 0)) {
    const lasting = seconds(ended.startedAt, ended.finishedAt) ?? 0;
    const killed = kill !== void 0 || ended.reason === "OOMKilled" || lasting > 10;
    const enough = kill ? 1 : killed ? loop - 1 : loop;
    return restarts >= enough ? "crashing" : "progressing";
  }
  if (ready) return "healthy";
  if (pod.onlyEvents && !container.events.some(isUnready)) return "progressing";
  return isOverdue(container, pod, around) ? "not ready" : "progressing";
}
function initHealth(container, { now, pastDeadline, timed }) {
  const { ended, restarts, runningSince } = container;
  const running = seconds(runningSince, now) ?? 0;
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  if (restarts >= loop && running <= before + clockGrain) return "crashing";
  if (restarts > 0 && ended && ended.exitCode !== 0 && pastDeadline && running <= hangingAfter)
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

// src/diagnosis/messages/match.ts
function firstMatch(rows3, texts) {
  for (const text of texts) {
    for (const [pattern, answer] of rows3) if (pattern.test(text)) return answer;
  }
  return void 0;
}

// src/diagnosis/messages/mount.ts
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

// src/diagnosis/pod-health.ts
var endings = /^(?:Evicted|DeadlineExceeded|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|Shutdown|NodeAffinity|OutOf\w+|UnexpectedAdmissionError|TopologyAffinityError|SysctlForbidden|AppArmor)$/;
function podHealth(pod, around) {
  const failing = (...troubles2) => ({ health: "failing", troubles: troubles2 });
  const ended = pod.containers.find(({ state }) => state === "terminated") ?? mainContainer(pod);
  if (endings.test(pod.reason) || isRejected(pod))
    return failing({ what: "the pod ended", container: ended });
  if (pod.phase === "Succeeded") return { health: "done" };
  if (lostNode(pod)) return failing({ what: "the pod ended", container: ended });
  if (!pod.onlyEvents && !pod.nodeName && pod.phase !== "Failed") return unscheduled(pod, around);
  if (pod.onlyEvents && pod.nodeName === void 0 && schedulerMessages(pod).length > 0)
    return unscheduled(pod, around);
  const judged = pod.containers.map((container) => ({
    container,
    health: containerHealth(container, pod, around)
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
    if (!done && readinessGate(pod)) return held(around);
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
  const name = asString(spec.schedulerName);
  return name === "default-scheduler" || name === "" ? void 0 : name;
}
function unscheduled(pod, around) {
  const { now } = around;
  const condition = conditionOf(pod, "PodScheduled");
  if (pod.deleting) return { health: "progressing" };
  if (condition?.reason === "SchedulingGated") return held(around);
  if (isGrowing(pod.events, now)) return { health: "progressing" };
  return schedulerMessages(pod).length > 0 || isUnheard(pod, around) ? { health: "failing", troubles: [{ what: "no node", container: void 0 }] } : { health: "progressing" };
}
function schedulerMessages(pod) {
  const condition = conditionOf(pod, "PodScheduled");
  const events = pod.events.filter(({ reason }) => reason === "FailedScheduling").map(({ message }) => message);
  const said = condition?.status === "False" ? asString(condition.message) ?? "" : "";
  return [...said === "" ? [] : [said], ...events.toReversed()];
}
function conditionOf({ status }, type) {
  return asList(status.conditions).map(asMapping).find((condition) => condition.type === type);
}
function lostNode(pod) {
  if (pod.reason === "NodeLost" || pod.phase === "Unknown") return true;
  const lost = pod.containers.some(
    ({ ended, state, kind }) => kind !== "sidecar" && state === "terminated" && (ended?.reason === "ContainerStatusUnknown" || ended?.reason === "Unknown" && ended.exitCode === 255)
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
  const volume = setupTexts(pod).map((text) => /volume "([^"]+)"/.exec(text)?.[1] ?? /unmounted volumes=\[([\w.-]+)/.exec(text)?.[1]).find((name) => name !== void 0);
  const mounting = pod.containers.filter(
    ({ spec }) => asList(spec.volumeMounts).some((mount) => asMapping(mount).name === volume)
  );
  return mounting.find(({ kind }) => kind === "app") ?? mounting[0] ?? mainContainer(pod);
}
function mainContainer(pod) {
  return pod.containers.find(({ kind }) => kind === "app") ?? pod.containers[0];
}

// src/diagnosis/messages/image-pull.ts
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

// src/diagnosis/event.ts
function readEvent({ source, value, namespace }) {
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
    source,
    type: asString(value.type) ?? "Normal",
    reason,
    message,
    count: asNumber(series.count) ?? asNumber(value.count) ?? asNumber(value.deprecatedCount) ?? 1,
    first: times.length > 0 ? Math.min(...times) : created,
    last: times.length > 0 ? Math.max(...times) : created,
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
    level: typeof level === "number" ? levelOfNumber(level) : levelOfWord(String(level ?? "")),
    texts
  };
}
function own2(value, key) {
  return Object.hasOwn(value, key) ? asMapping(value)[key] : void 0;
}
var deepest = 12;
function collect(value, texts, depth) {
  if (depth > deepest || texts.length > 200) return;
  if (typeof value === "string") texts.push(...value.split("\n").filter((line) => line.trim() !== ""));
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
      (read) => caret.test(last[index + 1] ?? "") || index === last.length - 1 && sourceOf2.test(last[index - 1] ?? "") ? { ...read, hangs: true, quoted: true } : read
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

// src/diagnosis/log-of-pod.ts
function isLogOf(log, { name, namespace }) {
  return log.pod === name && (log.namespace === void 0 || log.namespace === namespace);
}

export {
  parseTime,
  newestTime,
  mergeSeries,
  isAbout,
  exceedsOwnLimit,
  scalingEvent,
  refusesToGrow,
  waitingFor,
  probeTiming,
  killWindow,
  neverRan,
  firstMatch,
  podHealth,
  isRejected,
  schedulingGates,
  readinessGate,
  isUnplaced,
  schedulerOf,
  schedulerMessages,
  conditionOf,
  setupTexts,
  setupAnswer,
  readPullAnswer,
  imageIn,
  readEvent,
  readEvents,
  EventIndex,
  logCauses,
  weights,
  patterns,
  whatTheLogSays,
  logSays,
  whatTheShellSays,
  whatTheLogSaysOfAStop,
  whatTheLogSaysOfASignal,
  endsWithShutdown,
  endsAfterSignal,
  stopsAfterFatal,
  readLogLines,
  withoutColors,
  isLogOf
};
