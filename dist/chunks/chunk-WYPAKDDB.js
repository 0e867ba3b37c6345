import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  formatBytes,
  killBudget,
  parseQuantity,
  probeHandlerKinds,
  startBudget,
  timingOf,
  units,
  writeHandler
} from "./chunk-LXQ5RIL6.js";
import {
  nearest
} from "./chunk-XVUWOTLK.js";
import {
  asList,
  asMapping,
  asNumber,
  asString,
  isMapping,
  valueAt
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/ask.ts
function ask(question, answer, branches, because) {
  return { question, because, answer, branches };
}

// src/diagnosis/questions/exit-code.ts
function exitCode({ container }) {
  switch (container?.ended?.exitCode) {
    case void 0:
      return "not known";
    case 0:
      return "0";
    case 126:
      return "126: found, but not executable";
    case 127:
      return "127: not found";
    case 137:
      return "137: SIGKILL";
    case 133:
    case 134:
    case 136:
    case 159:
      return "134, 133, 136 or 159: it was aborted";
    case 135:
    case 139:
      return "139 or 135: a memory access error";
    case 132:
      return "132: an unknown instruction";
    default:
      return "1 or another code of the program";
  }
}
function sameImage({ container, pod, workload }) {
  const twins = [...workload.pods, ...workload.oldPods].filter((other) => other !== pod).flatMap(({ containers }) => containers.filter(({ name: name2 }) => name2 === container?.name));
  const moved = twins.some(
    (twin) => twin.ready && twin.restarts === 0 && twin.image === container?.image && twin.imageId !== void 0 && container?.imageId !== void 0 && digestOf(twin.imageId) !== digestOf(container.imageId)
  );
  return moved ? "no: other bytes under the same name" : "yes, or nothing to compare with";
}
function digestOf(imageId) {
  return imageId.slice(imageId.lastIndexOf("@") + 1);
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

// src/diagnosis/questions/how-far.ts
function howFar({ what, container }) {
  switch (what) {
    case "crashing":
      return "a container ran and ended";
    case "not started": {
      const waits = waitingFor(container?.waiting?.reason ?? "");
      if (waits === "an image") return "the image did not arrive";
      return waits === "its configuration" ? "its configuration could not be put together" : "a container could not be started";
    }
    case "not ready":
      return "it runs and is not ready";
    case "hanging":
      return "an init container does not come to its end";
    case "being created":
      return "the pod is still being made";
    case "the pod ended":
      return "the pod ended as a whole";
    case "no node":
      return "the pod has no node";
    case "no pod":
      return "there is no pod";
    case "the Job failed":
    case "out of time":
      return "nothing can be seen of it";
  }
}

// src/diagnosis/messages/match.ts
function firstMatch(rows6, texts) {
  for (const text of texts) {
    for (const [pattern, answer] of rows6) if (pattern.test(text)) return answer;
  }
  return void 0;
}

// src/diagnosis/messages/container-config.ts
var rows = [
  [
    /couldn't find key|references non-existent (?:config|secret) key|non-existent (?:config|secret) key|key \S+ not found in/i,
    "a key is missing"
  ],
  [
    /configmaps? "?[^"\s]+"? not found|configmaps? "[^"]+" is forbidden|object "[^"]+"\/"[^"]+" not registered.*configmap/i,
    "a ConfigMap is missing"
  ],
  [/secrets? "?[^"\s]+"? not found|secrets? "[^"]+" is forbidden/i, "a Secret is missing"],
  [/runAsNonRoot|non-root policy|run as root|non-numeric user|runAsUser breaks/i, "it would run as root"],
  [/subPath/i, "a subPath cannot be prepared"],
  [
    /failed to (?:resolve|extract|convert)|fieldRef|resourceFieldRef|invalid (?:env|variable) name|services have not yet been read/i,
    "a field cannot be resolved"
  ]
];
function readConfigAnswer(texts) {
  return firstMatch(rows, texts) ?? "nothing known";
}
function missingIn(text) {
  const key = /couldn't find key (\S+) in (?:ConfigMap|Secret) (?:[^/\s]+\/)?(\S+)/.exec(text);
  if (key) return { key: key[1], name: key[2] };
  const item = /non-existent (?:config|secret) key: (\S+)/.exec(text);
  if (item) return { key: item[1], name: /(?:configmap|secret) "([^"]+)"/.exec(text)?.[1] };
  return {
    key: void 0,
    name: /(?:configmaps?|secrets?|serviceaccounts?|persistentvolumeclaims?) "?(?:[^/"\s]+\/)?([^"\s/]+)"?(?: not found| is forbidden)/i.exec(
      text
    )?.[1]
  };
}

// src/diagnosis/messages/image-pull.ts
var rows2 = [
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

// src/diagnosis/messages/refusal.ts
var rows3 = [
  [/exceeded quota|failed quota|insufficient quota|status unknown for quota/i, "a resource quota"],
  [
    /violates PodSecurity|unable to validate against any (?:pod security policy|security context constraint)|PodSecurityPolicy|violates PodSecurityStandards/i,
    "Pod Security"
  ],
  [
    /(?:maximum|minimum) \S+ usage per (?:Container|Pod|PersistentVolumeClaim)|max limit to request ratio|\S+ max limit to request ratio per/i,
    "a limit range"
  ],
  [/serviceaccounts? "[^"]*" not found|looking up service account/i, "its ServiceAccount is missing"],
  [
    /admission|webhook|denied|ValidatingAdmissionPolicy|PriorityClass|RuntimeClass|is forbidden|is invalid|Invalid value|already exists|object is being deleted|exceed/i,
    "another admission rule"
  ]
];
function readRefusal(texts) {
  return firstMatch(rows3, texts) ?? "nothing known";
}

// src/diagnosis/messages/scheduling.ts
function readRefusals(message) {
  const body = /nodes are available: (.*?)(?:\.? (?:no new claims to deallocate|preemption:)|\.?$)/is.exec(
    message
  )?.[1] ?? "";
  return body.split(/, (?=\d+ )|\. (?=\d+ )/).flatMap((part) => {
    const [, nodes, text] = /^(\d+) (.+?)\.?$/s.exec(part.trim()) ?? [];
    return nodes === void 0 || text === void 0 ? [] : [{ nodes: Number(nodes), text }];
  });
}
var filters = [
  [/unschedulable|unavailable|not ready|were not ready|NotReady/i, "the nodes are not ready"],
  [/taint/i, "a taint keeps it away"],
  [
    /node affinity|node selector|nodeSelector|didn't match Pod's|NodeAffinity|required scheduling terms/i,
    "no node fits its selector or affinity"
  ],
  [/free ports|host ?ports?/i, "too few resources"],
  [/Insufficient |Too many pods|OutOf/i, "too few resources"],
  [
    /volume node affinity conflict|persistent volumes to bind|PersistentVolume|exceed max volume count|volume limits|no available volume zone|enough free storage|unbound/i,
    "a claim is not bound"
  ],
  [
    /ReadWriteOncePod|same name and ReadWriteOncePod|already in use|being used/i,
    "a volume is in use elsewhere"
  ],
  [/anti-affinity|pod affinity|topology spread|existing pods/i, "no node fits its selector or affinity"]
];
var nodeTrouble = /node\.kubernetes\.io\/(?:not-ready|unreachable|(?:memory|disk|pid)-pressure|network-unavailable|unschedulable|out-of-service)|node\.cloudprovider\.kubernetes\.io\/(?:uninitialized|shutdown)/;
var controlPlane = /node-role\.kubernetes\.io\/(?:control-plane|master|etcd)/;
function readSchedulerAnswer(messages) {
  for (const message of messages) {
    const whole = wholeAnswer(message);
    if (whole) return whole;
    const answers2 = readRefusals(message).flatMap(({ nodes, text }) => {
      const rank = filters.findLastIndex(([pattern]) => pattern.test(text));
      return rank < 0 ? [] : [{ rank, nodes, text, answer: filters[rank][1] }];
    });
    const own2 = answers2.filter(({ text }) => !controlPlane.test(text));
    const [best] = (own2.length > 0 ? own2 : answers2).toSorted((a, b) => b.rank - a.rank || b.nodes - a.nodes);
    if (!best) continue;
    return best.answer === "a taint keeps it away" && nodeTrouble.test(best.text) ? "the nodes are not ready" : best.answer;
  }
  return "nothing known";
}
function wholeAnswer(message) {
  if (/persistentvolumeclaims? "[^"]+" not found/.test(message)) return "a claim is missing";
  if (/unbound immediate PersistentVolumeClaims|persistentvolumeclaim "[^"]+" (?:is being deleted|bound to non-existent)|bound to non-existent|didn't find available persistent volumes|storageclass\S* "[^"]*" not found|persistentvolume "[^"]*" not found/i.test(
    message
  ) && !/Insufficient|taint|affinity\/selector/.test(message))
    return "a claim is not bound";
  if (/no nodes available to schedule pods|^0\/0 nodes/.test(message)) return "the nodes are not ready";
  return void 0;
}

// src/diagnosis/messages/start-error.ts
var rows4 = [
  [
    /init was OOM-killed|memory limit too low|memory limit \S+ too low|minimum memory limit|should be at least \d+ bytes|write init-p: broken pipe|read init-p: connection reset/i,
    "the memory limit is below what the runtime needs"
  ],
  [
    /exec format error|cannot execute binary file|image's architecture|wrong architecture/i,
    "it is made for another processor"
  ],
  [
    /chdir to cwd[^\n]*permission denied|chdir[^\n]*: permission denied/i,
    "the working directory is not allowed"
  ],
  [/chdir to cwd|chdir[^\n]*no such file/i, "the working directory is not there"],
  [
    /unable to find (?:user|group)|no matching entries in (?:passwd|group)|no users found|failed to get user|cannot find user/i,
    "the image knows no such user"
  ],
  [
    /error mounting|mount through procfd|trying to mount a directory onto a file|creating mount(?:point)? |mkdir\S* [^\n]*(?:read-only file system|not a directory)|bind mount|failed to mount|not a shared mount|mount\S* [^\n]*: not a directory|statfs [^\n]*no such file|creating device nodes|special device .* does not exist/i,
    "something cannot be mounted"
  ],
  [/exec user process caused[^\n]*no such file/i, "its interpreter is not there"],
  [
    /(?:exec|executable|open executable|starting container process)[^\n]*(?:permission denied|is a directory|operation not permitted)|permission denied: unknown|: permission denied$/i,
    "the command may not be executed"
  ],
  [
    /executable file[^\n]*not found|not found in \$PATH|no command specified|exec: [^\n]*no such file or directory|stat [^\n]*no such file or directory|executable[^\n]*no such file|container_linux[^\n]*no such file|No such file or directory: OCI|must specify command|no such file or directory: unknown/i,
    "the command is not there"
  ],
  [
    /cgroup|shim|ttrpc|deadline exceeded|context canceled|reserve(?:d)? (?:container )?name|name is reserved|no space left|apparmor|seccomp|selinux|setxattr|device or resource busy|too many open files|resource temporarily unavailable|operation timeout|runtime handler|unknown capability|nvidia|hook|cannot allocate memory|namespace|sysctl|rlimit/i,
    "the node or its runtime is in trouble"
  ]
];
function readStartAnswer(texts) {
  return firstMatch(rows4, texts) ?? "nothing known";
}
function commandIn(text) {
  return /(?:exec:|stat|executable file|executable|exec) \\?[`"']?([^`"'\\:\n]+?)\\?[`"']?(?::| not found| in \$PATH)/.exec(
    text
  )?.[1];
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
  const seconds3 = (startup ? startBudget(startup) : 0) + (readiness ? startBudget(readiness) : 0);
  return Math.max(leastPatience, seconds3);
}
function killWindow(container, field, gracePeriod) {
  const timing = probeTiming(container, field);
  if (!timing) return void 0;
  const from = field === "startupProbe" ? startBudget(timing) - timing.timeout : killBudget(timing, isMapping(container.startupProbe)) - timing.timeout;
  return { from: Math.max(0, from - 1), to: from + 2 * timing.period + timing.timeout + gracePeriod + 3 };
}

// src/diagnosis/timestamp.ts
function parseTime(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return void 0;
  const time = Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? void 0 : time;
}
function newestTime(evidence) {
  let newest;
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

// src/diagnosis/container-health.ts
var loop = 3;
var hangingAfter = 90;
function containerHealth(container, pod, around) {
  switch (container.state) {
    case "waiting":
      return waitingHealth(container, pod);
    case "terminated":
      return terminatedHealth(container, pod);
    case "running":
      return runningHealth(container, pod, around);
    case "none":
      return "progressing";
  }
}
function waitingHealth({ waiting, ended, restarts }, pod) {
  const reason = waiting?.reason ?? "";
  if (reason === "CrashLoopBackOff") return neverRan(ended) ? "not started" : "crashing";
  if (reason === "PostStartHookError") return "crashing";
  if (/^(?:ContainerCreating|PodInitializing|)$/.test(reason)) {
    return restarts > 0 && ended && ended.exitCode !== 0 && pod.phase === "Running" ? "crashing" : "progressing";
  }
  return isPulling(reason) ? "progressing" : "not started";
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
  if (crashed && !hasOutlived(container, around.now)) {
    const lasting = seconds(ended.startedAt, ended.finishedAt) ?? 0;
    const killed = kill !== void 0 || ended.reason === "OOMKilled" || lasting > 10;
    const enough = kill ? 1 : killed ? loop - 1 : loop;
    return restarts >= enough ? "crashing" : "progressing";
  }
  if (ready) return "healthy";
  return isOverdue(container, pod, around) ? "not ready" : "progressing";
}
function initHealth({ ended, restarts, runningSince }, { now, pastDeadline }) {
  const running = seconds(runningSince, now) ?? 0;
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  if (restarts >= loop && running < before) return "crashing";
  return running > hangingAfter || pastDeadline ? "hanging" : "progressing";
}
function hasOutlived({ ended, runningSince, kill }, now) {
  const before = seconds(ended?.startedAt, ended?.finishedAt) ?? 0;
  const present = seconds(runningSince, now) ?? 0;
  return kill ? present > before * 1.5 + 10 : present >= before && (present > before || before <= 1);
}
function isOverdue(container, pod, { now, pastDeadline }) {
  if (container.started === false && container.spec.startupProbe) return false;
  const budget = readyBudget(container.spec);
  const since = Math.max(container.runningSince ?? 0, lostReadiness(container, pod) ?? 0);
  const waited = seconds(since || void 0, now) ?? 0;
  const period = Number(container.spec.readinessProbe?.periodSeconds) || 10;
  const failed = container.events.filter(({ reason, message }) => reason === "Unhealthy" && message.startsWith("Readiness")).reduce((sum, { count }) => sum + count, 0);
  return pastDeadline || waited > budget || failed * period > budget;
}
function lostReadiness({ runningSince }, { status }) {
  const conditions2 = Array.isArray(status.conditions) ? status.conditions : [];
  const ready = conditions2.find((condition) => asString(condition?.type) === "ContainersReady");
  const changed = parseTime(ready?.lastTransitionTime);
  return changed !== void 0 && runningSince !== void 0 && changed > runningSince + 3e3 ? changed : void 0;
}
function seconds(from, to) {
  return from === void 0 || to === void 0 ? void 0 : (to - from) / 1e3;
}

// src/diagnosis/messages/mount.ts
var rows5 = [
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
  const particular = rows5.slice(0, 7).flatMap(([pattern, answer]) => texts.some((text) => pattern.test(text)) ? [answer] : []);
  return particular[0] ?? firstMatch(rows5.slice(7), texts) ?? "nothing";
}

// src/diagnosis/pod-health.ts
var endings = /^(?:Evicted|DeadlineExceeded|Preempting|Preempted|NodeLost|NodeShutdown|Terminated|Shutdown|NodeAffinity|OutOf\w+|UnexpectedAdmissionError|TopologyAffinityError|SysctlForbidden|AppArmor|PodHasDeleted\w*|\w*AdmissionError)$/;
function podHealth(pod, around) {
  const failing = (...troubles2) => ({ health: "failing", troubles: troubles2 });
  const ended = pod.containers.find(({ state }) => state === "terminated") ?? mainContainer(pod);
  if (endings.test(pod.reason)) return failing({ what: "the pod ended", container: ended });
  if (pod.phase === "Succeeded") return { health: "done" };
  if (lostNode(pod)) return failing({ what: "the pod ended", container: ended });
  if (!pod.onlyEvents && !pod.nodeName && pod.phase !== "Failed") return unscheduled(pod);
  if (pod.onlyEvents && pod.nodeName === void 0 && schedulerMessages(pod).length > 0)
    return unscheduled(pod);
  const judged = pod.containers.map((container) => ({
    container,
    health: containerHealth(container, pod, around)
  }));
  const troubles = judged.flatMap(
    ({ container, health }) => health === "crashing" || health === "not started" || health === "not ready" || health === "hanging" ? [{ what: health, container }] : []
  );
  if (troubles.length > 0) return { health: "failing", troubles: withoutWaiting(troubles) };
  const blocked = setupAnswer(pod);
  if (blocked !== "nothing" && judged.some(({ container }) => isBeingCreated(container))) {
    return failing({ what: "being created", container: blockedContainer(pod, blocked) });
  }
  if (judged.every(({ health }) => health === "healthy" || health === "done")) {
    const done = judged.filter(({ container }) => container.kind === "app").every(({ health }) => health === "done");
    return { health: done && judged.length > 0 ? "done" : "healthy" };
  }
  return { health: "progressing" };
}
function withoutWaiting(troubles) {
  const init = troubles.filter(({ container }) => container?.kind === "init");
  return init.length > 0 ? init.slice(0, 1) : troubles;
}
function unscheduled(pod) {
  const condition = conditionOf(pod, "PodScheduled");
  if (condition?.reason === "SchedulingGated" || pod.deleting) return { health: "progressing" };
  const scaling = pod.events.findLast(
    ({ reason }) => /^(?:TriggeredScaleUp|Nominated|NotTriggerScaleUp)$/.test(reason)
  );
  if (scaling && scaling.reason !== "NotTriggerScaleUp") return { health: "progressing" };
  return schedulerMessages(pod).length > 0 ? { health: "failing", troubles: [{ what: "no node", container: void 0 }] } : { health: "progressing" };
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
  const lost4 = pod.containers.some(
    ({ ended, state, kind }) => kind !== "sidecar" && state === "terminated" && (ended?.reason === "ContainerStatusUnknown" || ended?.reason === "Unknown" && ended.exitCode === 255)
  );
  const notReady = pod.events.findLast(({ reason }) => reason === "NodeNotReady") !== void 0;
  const disrupted = conditionOf(pod, "DisruptionTarget");
  const tainted = disrupted?.status === "True" && disrupted.reason === "DeletionByTaintManager";
  const unready = conditionOf(pod, "Ready")?.status === "False";
  return lost4 || (notReady || tainted) && unready && !pod.containers.some(({ waiting }) => waiting);
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

// src/diagnosis/logs/pattern.ts
var weights = { proof: 9, plain: 7.5, hint: 5, trace: 4, generic: 2.5 };
function patterns(rows6) {
  return rows6.map(
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
function whatTheLogSays({ container }) {
  const finding = container?.log?.reading.findings[0];
  if (!finding) return "nothing that tells";
  const readOnly = asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true;
  if (readOnly && finding.cause === "missing-file" && /\bmkdir\b/.test(finding.line.text))
    return sayings["read-only-file-system"];
  return sayings[finding.cause];
}
function logSays({ container }, causes2) {
  return container?.log?.reading.findings.find(({ cause }) => causes2.includes(cause));
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
var announced = /Unhandled exception|terminate called|FATAL ERROR|panicked at|Fatal Python error|libc\+\+abi|Uncaught|fatal error|Check failed|CHECK failed|\bwhat\(\):|Assertion/i;
function whatTheLogSaysOfASignal(given) {
  const reading = given.container?.log?.reading;
  const [best] = reading?.findings ?? [];
  if (!reading || !best) return "nothing that tells";
  const memory2 = logSays(given, ["runtime-out-of-memory", "illegal-instruction"]);
  if (memory2 && memory2.score >= weights.hint) return sayings[memory2.cause];
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

// src/diagnosis/questions/who-ended-it.ts
function whoEndedIt({ container }) {
  const ended = container?.ended;
  if (ended?.reason === "OOMKilled") return "the kernel, for memory";
  switch (container?.kill?.by) {
    case "liveness probe":
      return "the kubelet, after its liveness probe";
    case "startup probe":
      return "the kubelet, after its startup probe";
    case "post-start hook":
      return "the kubelet, after its post-start hook";
  }
  const lost4 = ended?.reason === "ContainerStatusUnknown" || ended?.reason === "Unknown" && ended.exitCode === 255;
  return lost4 ? "its node went away" : "it ended by itself";
}
var tooSmall = 4 * 1024 * 1024;
function whoseMemory(given) {
  const { container } = given;
  const limit = container?.memoryLimit;
  if (limit === void 0 && container && Object.keys(container.spec).length > 2) {
    return "the memory of the node: it has no limit";
  }
  if (limit !== void 0 && bytesOf(limit) < tooSmall) return "a limit that is too small to start with";
  const child = container?.ended?.exitCode !== 137 || logSays(given, ["out-of-memory-child"]) !== void 0;
  return child ? "its own limit, in a child process" : "its own limit, in its main process";
}
function whoKilledIt(given) {
  const { container, pod, facts } = given;
  if (logSays(given, ["out-of-memory-child"])) return "a child that was killed for memory";
  const nodeEvents = facts.evidence.events.some(
    ({ value }) => /^(?:SystemOOM|OOMKilling)$/.test(String(value.reason)) && (!pod?.nodeName || JSON.stringify(value).includes(pod.nodeName))
  );
  if (nodeEvents) return "the node ran out of memory";
  const finding = container?.log?.reading.findings[0];
  if (finding && finding.score >= 7) return "the log tells of something else";
  return container?.memoryLimit === void 0 ? "nobody knows" : "it has a memory limit and nothing else is known";
}
function bytesOf(text) {
  const quantity = parseQuantity(text);
  return quantity ? Number(quantity.nano) / 1e9 : Number.POSITIVE_INFINITY;
}

// src/diagnosis/questions/messages.ts
function whatTheRegistrySays({ container, pod }) {
  const reason = container?.waiting?.reason ?? "";
  if (reason === "InvalidImageName") return "the name is no image name";
  if (reason === "ErrImageNeverPull") return "it may not be pulled and is not there";
  const answer = readPullAnswer(pullTexts({ container, pod }));
  const noSecret = pod?.events.some((event) => event.reason === "FailedToRetrieveImagePullSecret");
  return answer === "nothing that tells" && noSecret ? "not without credentials" : answer;
}
function pullTexts({ container, pod }) {
  const own2 = (container?.events ?? []).filter(
    ({ reason, message }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason) && !/^Error: /.test(message)
  );
  const others = (pod?.events ?? []).filter(
    ({ reason, message }) => reason === "Failed" && /^Failed to pull image/.test(message)
  );
  const events = (own2.length > 0 ? own2 : others).map(({ message }) => message).toReversed();
  const said = container?.waiting?.message ?? "";
  const full = said !== "" && !/^Back-off pulling image "[^"]*"$/.test(said);
  return full ? [said, ...events] : events;
}
function whatTheRuntimeSays(given) {
  return readStartAnswer(startTexts(given));
}
function startTexts({ container }) {
  const waiting = container?.waiting?.message ?? "";
  return [
    container?.ended?.message ?? "",
    /^back-off /i.test(waiting) ? "" : waiting,
    ...failedEvents(container?.events ?? []).map(({ message }) => message.replace(/^Error: /, ""))
  ].filter((text) => text !== "");
}
function failedEvents(events) {
  return events.filter(
    ({ reason, message }) => reason === "Failed" && !/^Error: (?:ErrImage\w*|ImagePullBackOff|InvalidImageName)$/.test(message)
  ).toReversed();
}
function whatTheKubeletMisses(given) {
  return readConfigAnswer(startTexts(given));
}
function whatIsInTheWay({ pod }) {
  const answer = pod ? setupAnswer(pod) : "nothing";
  const full = pod && setupTexts(pod).some((text) => /no space left on device/.test(text));
  const tiny = pod?.containers.some(
    ({ memoryLimit: memoryLimit2 }) => memoryLimit2 !== void 0 && bytesOf(memoryLimit2) < tooSmall
  );
  return answer === "a volume cannot be mounted" && full && tiny ? "the memory limit is below what the runtime needs" : answer;
}
function whatTheSchedulerSays({ pod }) {
  return readSchedulerAnswer(pod ? schedulerMessages(pod) : []);
}
function whoRefusedIt({ workload }) {
  return readRefusal(workload.refusals.map(({ text }) => text));
}

// src/diagnosis/questions/pod-end.ts
function whyThePodEnded({ pod, facts }) {
  const reason = pod?.reason ?? "";
  if (/^(?:Evicted|Preempt\w+)$/.test(reason)) return "it was evicted";
  if (reason === "DeadlineExceeded") return "it took longer than it may";
  if (/^OutOf|^UnexpectedAdmissionError$|^TopologyAffinityError$/.test(reason))
    return "its node had no room for it";
  if (/^(?:NodeAffinity|SysctlForbidden|AppArmor)$/.test(reason)) return "its node does not fit it";
  const node = facts.evidence.nodes.find(({ name: name2 }) => name2 === pod?.nodeName);
  const lost4 = /^(?:NodeLost|NodeShutdown|Terminated|Shutdown)$/.test(reason) || reason === "" || node !== void 0;
  return lost4 ? "its node went away" : "nothing known";
}
function whyTheJobFailed({ workload }) {
  const reasons = asList(valueAt(workload.job?.value, ["status", "conditions"])).map(asMapping).filter(({ type, status }) => status === "True" && (type === "Failed" || type === "FailureTarget")).map(({ reason }) => asString(reason) ?? "");
  if (reasons.includes("DeadlineExceeded")) return "it took longer than it may";
  return reasons.length > 0 ? "it crashed too often, and no pod is left" : "nothing known";
}
function whyNotReady({ container }) {
  const killed = container?.log?.reading.findings.find(({ cause }) => cause === "out-of-memory-child");
  const hung = container?.log?.reading.lines.some(({ text }) => /WORKER TIMEOUT/.test(text));
  if (killed && !hung && killed.score > 5) return "a child of it was killed for memory";
  const probed = container?.spec.readinessProbe !== void 0 || container?.events.some(({ message }) => /^Readiness/.test(message));
  return probed ? "its readiness probe fails" : "nothing known";
}

// src/diagnosis/tree.ts
var byLog = (silent) => ({
  "a setting is missing": "missing-environment-variable",
  "a setting or configuration file is wrong": "invalid-configuration",
  "it does not know its arguments": "invalid-arguments",
  "something it needs cannot be reached": "dependency-unreachable",
  "a host name cannot be resolved": "dependency-not-resolved",
  "something it needs does not let it in": "dependency-rejects-credentials",
  "a certificate or TLS connection fails": "tls-failure",
  "the database has another schema": "schema-mismatch",
  "a module or class is missing": "missing-module",
  "a file is missing": "missing-file",
  "a shared library is missing": "missing-shared-library",
  "it writes where it can only read": "read-only-file-system",
  "it is not allowed to": "permission-denied",
  "its port is taken": "port-in-use",
  "it may not use its port": "privileged-port",
  "its runtime ran out of memory": "runtime-out-of-memory",
  "a child of it was killed": "out-of-memory-child",
  "a command is not there": "command-not-found",
  "a command may not be executed": "command-not-executable",
  "the interpreter of a script is not there": "interpreter-missing",
  "a program is made for another processor": "wrong-architecture",
  "a shell script is wrong": "shell-error",
  "it panicked": "application-panic",
  "an error of its own": "application-error",
  "a memory access error": "segmentation-fault",
  "it was aborted": "aborted",
  "an unknown instruction": "illegal-instruction",
  "nothing that tells": silent
});
var logQuestion = "What does the log of that run say last?";
var tree = ask("How far did it get?", howFar, {
  // 1-3 and 6: a run that ended
  "a container ran and ended": ask(
    "Who ended that run?",
    whoEndedIt,
    {
      "the kubelet, after its liveness probe": "liveness-probe-kills",
      "the kubelet, after its startup probe": "startup-probe-kills",
      "the kubelet, after its post-start hook": "post-start-hook-fails",
      "the kernel, for memory": ask(
        "Whose memory was it?",
        whoseMemory,
        {
          "its own limit, in its main process": "out-of-memory",
          "its own limit, in a child process": "out-of-memory-child",
          "a limit that is too small to start with": "memory-limit-below-startup",
          "the memory of the node: it has no limit": "node-out-of-memory"
        },
        "the reason OOMKilled is the same for a child process, and comes with any exit code"
      ),
      "its node went away": "node-not-ready",
      "it ended by itself": ask("With which exit code?", exitCode, {
        "0": "process-completes",
        "1 or another code of the program": ask("Is it the image that other pods run?", sameImage, {
          "no: other bytes under the same name": "image-tag-moved",
          "yes, or nothing to compare with": ask(logQuestion, whatTheLogSays, byLog("application-error"))
        }),
        "126: found, but not executable": ask("What else does the log say?", whatTheShellSays, {
          "a shared library is missing": "missing-shared-library",
          "the interpreter of a script is not there": "interpreter-missing",
          "a program is made for another processor": "wrong-architecture",
          "an unknown instruction": "illegal-instruction",
          "nothing else": "command-not-executable"
        }),
        "127: not found": ask("What else does the log say?", whatTheShellSays, {
          "a shared library is missing": "missing-shared-library",
          "the interpreter of a script is not there": "interpreter-missing",
          "a program is made for another processor": "wrong-architecture",
          "an unknown instruction": "illegal-instruction",
          "nothing else": "command-not-found"
        }),
        "137: SIGKILL": ask(
          "Who sends SIGKILL, if neither the kernel nor a probe says so?",
          whoKilledIt,
          {
            "a child that was killed for memory": "out-of-memory-child",
            "the node ran out of memory": "node-out-of-memory",
            "the log tells of something else": ask(logQuestion, whatTheLogSays, byLog("unknown")),
            "it has a memory limit and nothing else is known": "out-of-memory",
            "nobody knows": "unknown"
          },
          "OOMKilled can come late or get lost, and events live for an hour"
        ),
        "134, 133, 136 or 159: it was aborted": ask(logQuestion, whatTheLogSaysOfASignal, byLog("aborted")),
        "139 or 135: a memory access error": ask(
          logQuestion,
          whatTheLogSaysOfASignal,
          byLog("segmentation-fault"),
          "as process 1 an abort ends with 139 too: Node out of heap, .NET and C++ with an unhandled exception"
        ),
        "132: an unknown instruction": "illegal-instruction",
        "not known": ask(logQuestion, whatTheLogSays, byLog("unknown"))
      })
    },
    "the exit code alone misleads: 137 is memory, a probe or a node, and a program that handles SIGTERM ends with 143 or 0"
  ),
  // 4: the runtime could not start it
  "a container could not be started": ask(
    "What does the runtime say?",
    whatTheRuntimeSays,
    {
      "the command is not there": "command-not-found",
      "the command may not be executed": "command-not-executable",
      "its interpreter is not there": "interpreter-missing",
      "it is made for another processor": "wrong-architecture",
      "the memory limit is below what the runtime needs": "memory-limit-below-startup",
      "something cannot be mounted": "volume-mount-failed",
      "the working directory is not there": "missing-file",
      "the working directory is not allowed": "permission-denied",
      "the image knows no such user": "invalid-configuration",
      "the node or its runtime is in trouble": "sandbox-failed",
      "nothing known": "unknown"
    },
    "on containerd a missing entrypoint is StartError with 128, never 127: it has not run, and has no log"
  ),
  // 5: the image
  "the image did not arrive": ask("What does the registry say?", whatTheRegistrySays, {
    "the name is no image name": "invalid-image-name",
    "it may not be pulled and is not there": "image-never-pulled",
    "there is none for this platform": "image-wrong-platform",
    "too many requests": "registry-rate-limited",
    "not without credentials": "image-pull-unauthorized",
    "there is no such image": "image-not-found",
    "the registry cannot be reached": "registry-unreachable",
    "nothing that tells": "image-not-found"
  }),
  "its configuration could not be put together": ask("What does the kubelet miss?", whatTheKubeletMisses, {
    "a ConfigMap is missing": "config-map-missing",
    "a Secret is missing": "secret-missing",
    "a key is missing": "reference-key-missing",
    "it would run as root": "root-user-refused",
    "a subPath cannot be prepared": "volume-mount-failed",
    "a field cannot be resolved": "invalid-configuration",
    "nothing known": "unknown"
  }),
  // 6: it runs
  "it runs and is not ready": ask("What keeps it from being ready?", whyNotReady, {
    "its readiness probe fails": "readiness-probe-fails",
    "a child of it was killed for memory": "out-of-memory-child",
    "nothing known": "unknown"
  }),
  "an init container does not come to its end": ask(
    "What does its log wait for?",
    whatTheLogSays,
    byLog("unknown")
  ),
  // 7: volumes, node, scheduling, admission
  "the pod is still being made": ask("What is in the way?", whatIsInTheWay, {
    "a ConfigMap is missing": "config-map-missing",
    "a Secret is missing": "secret-missing",
    "a key is missing": "reference-key-missing",
    "a claim is missing": "volume-claim-missing",
    "its ServiceAccount is missing": "service-account-missing",
    "the volume is in use elsewhere": "volume-in-use",
    "a volume cannot be mounted": "volume-mount-failed",
    "the memory limit is below what the runtime needs": "memory-limit-below-startup",
    "the pod sandbox cannot be made": "sandbox-failed",
    nothing: "unknown"
  }),
  "the pod ended as a whole": ask("Why did the pod end?", whyThePodEnded, {
    "it was evicted": "evicted",
    "it took longer than it may": "deadline-exceeded",
    "its node went away": "node-not-ready",
    "its node had no room for it": "insufficient-resources",
    "its node does not fit it": "node-selector-unmatched",
    "nothing known": "unknown"
  }),
  "the pod has no node": ask("What does the scheduler say?", whatTheSchedulerSays, {
    "too few resources": "insufficient-resources",
    "no node fits its selector or affinity": "node-selector-unmatched",
    "a taint keeps it away": "taint-untolerated",
    "a claim is missing": "volume-claim-missing",
    "a claim is not bound": "volume-claim-pending",
    "a volume is in use elsewhere": "volume-in-use",
    "the nodes are not ready": "node-not-ready",
    "nothing known": "unknown"
  }),
  "there is no pod": ask("Who refused to create it?", whoRefusedIt, {
    "a resource quota": "quota-exceeded",
    "Pod Security": "pod-security-refusal",
    "a limit range": "limit-range-refusal",
    "its ServiceAccount is missing": "service-account-missing",
    "another admission rule": "admission-denied",
    "nothing known": "unknown"
  }),
  "nothing can be seen of it": ask("What does the Job say?", whyTheJobFailed, {
    "it took longer than it may": "deadline-exceeded",
    "it crashed too often, and no pod is left": "unknown",
    "nothing known": "unknown"
  })
});

// src/diagnosis/cause.ts
function defineCause(cause) {
  return cause;
}

// src/diagnosis/cite.ts
function citeExit({ pod, container }, proves = true) {
  const ended = container?.ended;
  if (!ended || !container || !pod) return void 0;
  const restarts = container.restarts > 0 ? `, ${container.restarts} restart${container.restarts === 1 ? "" : "s"}` : "";
  const lasted = runTime(container);
  const after = lasted === void 0 ? "" : ` after ${formatSeconds(lasted)}`;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${ended.field}`,
    text: `${container.name} ended with code ${ended.exitCode}${ended.reason ? ` (${ended.reason})` : ""}${after}${restarts}`,
    proves
  };
}
function citeLog(given, causes2) {
  const finding = logSays(given, causes2);
  const log = given.container?.log;
  if (!finding || !log) return void 0;
  return {
    origin: "log",
    source: `${log.source}: ${given.pod?.name}/${given.container?.name}, line ${finding.line.number}`,
    text: finding.line.raw.trim(),
    proves: isTelling(finding, log.reading.findings)
  };
}
function isTelling(finding, all) {
  const rival = all.find(
    ({ cause, weight }) => cause !== finding.cause && (weight === "plain" || weight === "proof")
  );
  const enough = finding.cause === "application-error" ? 3.5 : 6;
  return finding.score >= enough && (rival === void 0 || rival.score < finding.score - 0.9);
}
function citeLastLine({ pod, container }) {
  const log = container?.log;
  if (!log?.reading.last) return void 0;
  const { number, raw } = log.reading.last;
  return {
    origin: "log",
    source: `${log.source}: ${pod?.name}/${container?.name}, line ${number}`,
    text: raw.trim(),
    proves: false
  };
}
function citeRepeat({ container }) {
  if (!container?.repeats || container.restarts === 0) return void 0;
  return {
    origin: "log",
    source: "current and previous log",
    text: "two runs end with the same line",
    proves: false
  };
}
function citeWaiting({ pod, container }) {
  const waiting = container?.waiting;
  if (!waiting?.reason || !pod || !container) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${container.field}.state.waiting`,
    text: [waiting.reason, waiting.message].filter((part) => part !== "").join(": "),
    proves: !/^(?:ContainerCreating|PodInitializing)$/.test(waiting.reason)
  };
}
function citeStart(given) {
  const { pod, container } = given;
  const [text] = startTexts(given);
  if (text === void 0 || !pod || !container) return void 0;
  const field = container.ended?.message ? container.ended.field : `${container.field}.state.waiting`;
  return { origin: "status", source: `pod ${pod.name}: ${field}`, text, proves: true };
}
function citeEvent({ pod, container }, fits2) {
  const event = container?.events.findLast(fits2) ?? pod?.events.findLast(fits2);
  return event && fromEvent(event);
}
function fromEvent({ reason, kind, name: name2, count, message }, proves = true) {
  return {
    origin: "event",
    source: `event ${reason} of ${kind} ${name2}${count > 1 ? ` (× ${count})` : ""}`,
    text: message,
    proves
  };
}
function citeKill({ container }) {
  const event = container?.kill?.event;
  return event && fromEvent(event);
}
function citeUnhealthy({ container }, label) {
  const event = container?.kill?.unhealthy ?? container?.events.findLast(({ message }) => message.startsWith(label));
  return event && fromEvent(event, container?.kill?.certain !== false);
}
function citePull(given) {
  const [text] = pullTexts({ container: void 0, pod: given.pod });
  return citeEvent(
    given,
    ({ reason, message }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason) && (message === text || /image/i.test(message))
  );
}
function citeSetup(given) {
  const texts = given.pod ? setupTexts(given.pod) : [];
  const text = texts.find((candidate) => !/timed out|deadline exceeded/.test(candidate)) ?? texts[0];
  return citeEvent(given, ({ reason, message }) => `${reason}: ${message}` === text);
}
function citeScheduler({ pod }) {
  if (!pod) return void 0;
  const message = asString(conditionOf(pod, "PodScheduled")?.message);
  if (message)
    return {
      origin: "status",
      source: `pod ${pod.name}: status.conditions[PodScheduled]`,
      text: message,
      proves: true
    };
  const [said] = schedulerMessages(pod);
  return said === void 0 ? void 0 : { origin: "event", source: "event FailedScheduling", text: said, proves: true };
}
function citeSchedulerEvent(given) {
  return citeEvent(given, ({ reason }) => reason === "FailedScheduling");
}
function citeRefusals({ workload }) {
  const condition = workload.refusals.find(({ source }) => source.includes("conditions"));
  const event = workload.refusals.find(({ source }) => source.startsWith("event"));
  return [condition, event].flatMap(
    (refusal) => refusal ? [
      {
        origin: refusal === event ? "event" : "status",
        source: refusal.source,
        text: refusal.text,
        proves: true
      }
    ] : []
  );
}
function citePodEnd({ pod }) {
  if (!pod?.reason) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: status.reason`,
    text: [pod.reason, pod.message].filter((part) => part !== "").join(": "),
    proves: true
  };
}
function citeSpec({ workload, container }, field, value, proves = false) {
  if (value === void 0 || value === null) return void 0;
  const at = container ? `container ${container.name}: ` : "";
  return {
    origin: "spec",
    source: `${workload.object.kind} ${workload.object.name}, ${at}${field}`,
    text: typeof value === "string" ? value : JSON.stringify(value),
    proves
  };
}
function citeService({ facts, workload }, finding) {
  const host = finding?.host ?? finding?.subject;
  if (!host) return void 0;
  const { services, endpointSlices } = facts.evidence;
  const [short] = host.split(".");
  const service = services.find(
    ({ name: name2, namespace, value }) => name2 === short && (namespace === workload.object.namespace || host.includes(`.${namespace}`)) || asMapping(value.spec).clusterIP === host
  );
  if (!service) return void 0;
  const slices = endpointSlices.filter(
    ({ name: name2, namespace, value }) => namespace === service.namespace && (name2 === service.name || asMapping(asMapping(value.metadata).labels)["kubernetes.io/service-name"] === service.name)
  );
  const ready = slices.flatMap(({ value }) => asList(value.endpoints)).filter((endpoint) => asMapping(asMapping(endpoint).conditions).ready !== false).length;
  const count = slices.length === 0 ? "its endpoints are not in the evidence" : `${ready} ready endpoint${ready === 1 ? "" : "s"}`;
  return {
    origin: "object",
    source: `Service ${service.namespace}/${service.name}`,
    text: `${host} is this Service; ${count}`,
    proves: slices.length > 0 && ready === 0
  };
}
function runTime({ ended }) {
  return ended?.startedAt === void 0 || ended.finishedAt === void 0 ? void 0 : (ended.finishedAt - ended.startedAt) / 1e3;
}
function formatSeconds(seconds3) {
  if (seconds3 < 1) return "under 1 s";
  return seconds3 < 180 ? `${Math.round(seconds3)} s` : `${Math.round(seconds3 / 60)} min`;
}
function citeReference(given, name2) {
  const { pod, container, workload } = given;
  if (name2 === "") return void 0;
  const spec = pod?.spec ?? workload.podSpec;
  const lists = [
    ["volumes", spec.volumes],
    ["env", container?.spec.env],
    ["envFrom", container?.spec.envFrom]
  ];
  for (const [field, list] of lists) {
    const entry = asList(list).find((item) => JSON.stringify(item).includes(`:"${name2}"`));
    if (entry !== void 0) return citeSpec(given, field, entry, true);
  }
  return void 0;
}

// src/diagnosis/words.ts
function who({ container, workload }) {
  return container?.name ?? workload.object.name;
}
function about(given, cause, before = " ") {
  const subject = logSays(given, [cause])?.subject;
  return subject === void 0 ? "" : `${before}"${subject.slice(0, 120)}"`;
}
function address(given, cause) {
  const finding = logSays(given, [cause]);
  const host = finding?.host ?? finding?.subject;
  if (host === void 0) return "";
  return finding?.port === void 0 ? host : `${host}:${finding.port}`;
}
function logEvidence(given, causes2) {
  const line = citeLog(given, causes2);
  return [line ?? citeLastLine(given), citeExit(given, line?.proves === true), citeRepeat(given)];
}
function missing(texts) {
  for (const text of texts) {
    const { name: name2, key } = missingIn(text);
    if (name2 !== void 0 || key !== void 0) return { name: name2 ?? "", key: key ?? "" };
  }
  return { name: "", key: "" };
}
function named(name2) {
  return name2 ? ` "${name2}"` : "";
}
function kubectl({ workload }) {
  return `kubectl -n ${workload.object.namespace}`;
}
function target({ workload }) {
  return `${workload.object.kind.toLowerCase()}/${workload.object.name}`;
}

// src/diagnosis/causes/aborted/cause.ts
var cause_default = defineCause({
  id: "aborted",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} aborts itself (code ${given.container?.ended?.exitCode ?? 134})`,
  evidence: (given) => [
    citeLog(given, ["aborted"]),
    citeExit(given, given.container?.log !== void 0),
    citeLastLine(given)
  ],
  remedy: () => ({ steps: ["the assertion or exception in the last lines of the log names the place"] })
});

// src/diagnosis/causes/admission-denied/cause.ts
var cause_default2 = defineCause({
  id: "admission-denied",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the API server refuses to create pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({
    steps: ["the message names the webhook, policy or class that refuses: it says what it wants"]
  })
});

// src/diagnosis/causes/application-error/cause.ts
var cause_default3 = defineCause({
  id: "application-error",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} ends with an error of its own${given.container?.ended ? ` (code ${given.container.ended.exitCode})` : ""}`,
  evidence: (given) => logEvidence(given, ["application-error"]),
  remedy: (given) => ({
    steps: [
      given.container?.log ? "read the end of the log: the error is in the program, not in the manifest" : `${who(given)} prints nothing: start it by hand and look at its exit`,
      "if the version before works, roll back while this is looked at"
    ]
  })
});

// src/diagnosis/causes/application-panic/cause.ts
var cause_default4 = defineCause({
  id: "application-panic",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} panics`,
  evidence: (given) => [...logEvidence(given, ["application-panic"])],
  remedy: () => ({
    steps: ["the stack trace names the line of the program; roll back if the version before works"]
  })
});

// src/diagnosis/causes/command-not-executable/cause.ts
function command(given) {
  const name2 = startTexts(given).map(commandIn).find((found) => found) ?? logSays(given, ["command-not-executable"])?.subject;
  return named(name2).replace(/^ /, ": ");
}
var cause_default5 = defineCause({
  id: "command-not-executable",
  class: "T",
  grace: 5,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} may not execute the program it is started with${command(given)}`,
  evidence: (given) => [
    citeStart(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeLog(given, ["command-not-executable"]),
    citeExit(given, given.container?.log !== void 0),
    citeRepeat(given),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: () => ({
    steps: [
      "make it executable in the image (`COPY --chmod=755`, or chmod +x in git)",
      "a script from a ConfigMap needs `defaultMode: 0755`",
      "as another user the directories above it must be passable"
    ]
  })
});

// src/diagnosis/causes/command-not-found/cause.ts
function command2(given) {
  const name2 = startTexts(given).map(commandIn).find((found) => found) ?? logSays(given, ["command-not-found"])?.subject;
  return named(name2).replace(/^ /, ": ");
}
var cause_default6 = defineCause({
  id: "command-not-found",
  class: "T",
  grace: 5,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} is started with a command that is not in its image${command2(given)}`,
  evidence: (given) => [
    citeStart(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeLog(given, ["command-not-found"]),
    citeExit(given, given.container?.log !== void 0),
    citeRepeat(given),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: (given) => ({
    steps: [
      "correct `command`, or put the program into the image (a COPY from the build stage is easily forgotten)",
      'a command with spaces must be a list: ["server", "--port=80"]'
    ],
    yaml: given.container?.spec.command === void 0 ? void 0 : 'command: ["/full/path/to/program"]'
  })
});

// src/diagnosis/causes/config-map-missing/cause.ts
function lost(given) {
  return missing([...startTexts(given), ...given.pod ? setupTexts(given.pod) : []]);
}
function near(given, name2) {
  const known = given.facts.evidence.configMaps.filter(({ namespace }) => namespace === given.workload.object.namespace).map((object) => object.name);
  const meant = nearest(name2, known);
  return meant === void 0 ? [] : [`there is "${meant}": is that the one?`];
}
var cause_default7 = defineCause({
  id: "config-map-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `ConfigMap${named(lost(given).name)} that ${who(given)} uses does not exist in namespace ${given.workload.object.namespace}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSetup(given),
    citeReference(given, lost(given).name)
  ],
  remedy: (given) => ({
    steps: [
      ...near(given, lost(given).name),
      `create ConfigMap${named(lost(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      "if it is part of the same deploy, apply it first"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get configmaps`]
});

// src/diagnosis/causes/deadline-exceeded/cause.ts
function seconds2({ workload, pod }) {
  return valueAt(workload.job?.value, ["spec", "activeDeadlineSeconds"]) ?? pod?.spec.activeDeadlineSeconds ?? workload.podSpec.activeDeadlineSeconds;
}
function deadline(given) {
  const found = seconds2(given);
  return found === void 0 ? "" : ` of ${found} s`;
}
function citeJob({ workload }) {
  const condition = asList(valueAt(workload.job?.value, ["status", "conditions"])).map(asMapping).find(({ reason }) => reason === "DeadlineExceeded");
  if (!condition || !workload.job) return void 0;
  return {
    origin: "status",
    source: `Job ${workload.job.name}: status.conditions[${condition.type}]`,
    text: `DeadlineExceeded: ${asString(condition.message) ?? ""}`,
    proves: true
  };
}
var cause_default8 = defineCause({
  id: "deadline-exceeded",
  class: "T",
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.workload.object.name} did not finish within its deadline${deadline(given)}`,
  evidence: (given) => [
    citePodEnd(given),
    citeJob(given),
    citeEvent(given, ({ reason }) => reason === "DeadlineExceeded"),
    citeSpec(given, "activeDeadlineSeconds", seconds2(given), true)
  ],
  remedy: (given) => ({
    steps: [
      "raise activeDeadlineSeconds if the work is legitimate, else find out what it waits for: its log stops there"
    ],
    yaml: seconds2(given) === void 0 ? void 0 : `activeDeadlineSeconds: ${Number(seconds2(given)) * 2}`
  })
});

// src/diagnosis/causes/dependency-not-resolved/cause.ts
var cause_default9 = defineCause({
  id: "dependency-not-resolved",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} cannot resolve the host name${about(given, "dependency-not-resolved")}`,
  evidence: (given) => [
    ...logEvidence(given, ["dependency-not-resolved"]),
    citeService(given, logSays(given, ["dependency-not-resolved"]))
  ],
  remedy: () => ({
    steps: [
      "does a Service of that name exist in that namespace? across namespaces write SERVICE.NAMESPACE",
      "if the name is right, look at the cluster DNS"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get services`]
});

// src/diagnosis/causes/dependency-rejects-credentials/cause.ts
var cause_default10 = defineCause({
  id: "dependency-rejects-credentials",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} is refused by something it needs: wrong or missing credentials${about(given, "dependency-rejects-credentials", " for ")}`,
  evidence: (given) => [...logEvidence(given, ["dependency-rejects-credentials"])],
  remedy: () => ({
    steps: [
      "compare the Secret that the container uses with what the other side expects; a rotated password needs a restart of the pods that read it as environment"
    ]
  })
});

// src/diagnosis/causes/dependency-unreachable/cause.ts
var cause_default11 = defineCause({
  id: "dependency-unreachable",
  class: "A",
  grace: 0,
  repeats: 5,
  recorded: true,
  title: (given) => `${who(given)} ends because it cannot reach ${address(given, "dependency-unreachable") || "something it needs"}`,
  evidence: (given) => [
    ...logEvidence(given, ["dependency-unreachable"]),
    citeService(given, logSays(given, ["dependency-unreachable"]))
  ],
  remedy: (given) => ({
    steps: [
      `is ${address(given, "dependency-unreachable") || "what it needs"} running, and does its Service have ready endpoints?`,
      "is a NetworkPolicy in between?",
      "a program that waits and tries again instead of ending would start by itself once it is there"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get endpointslices`]
});

// src/diagnosis/causes/evicted/cause.ts
var cause_default12 = defineCause({
  id: "evicted",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the pod of ${given.workload.object.name} was evicted: ${given.pod?.message.replace(/\.? *$/, "") ?? ""}`,
  evidence: (given) => [
    citePodEnd(given),
    citeEvent(given, ({ reason }) => /^(?:Evicted|Preempt)/.test(reason)),
    citeExit(given, false)
  ],
  remedy: (given) => ({
    steps: /exceed/i.test(given.pod?.message ?? "") ? ["it used more than its own limit of ephemeral storage allows: raise the limit, or write less"] : ["the node was short: give the pod requests that tell what it uses, or add nodes"]
  })
});

// src/diagnosis/causes/illegal-instruction/cause.ts
var cause_default13 = defineCause({
  id: "illegal-instruction",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `${who(given)} uses an instruction that this processor does not have`,
  evidence: (given) => [citeExit(given), citeLog(given, ["illegal-instruction"])],
  remedy: (given) => ({
    steps: [
      `run ${who(given)} on nodes with a newer processor (node selector on the instance type), or use an image built for an older one`
    ]
  })
});

// src/diagnosis/causes/image-never-pulled/cause.ts
var cause_default14 = defineCause({
  id: "image-never-pulled",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ?? "the image"} is not on the node, and its pull policy is Never`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: ["set imagePullPolicy: IfNotPresent, or load the image on every node"],
    yaml: "imagePullPolicy: IfNotPresent"
  })
});

// src/diagnosis/causes/image-not-found/cause.ts
var cause_default15 = defineCause({
  id: "image-not-found",
  class: "G",
  grace: 90,
  repeats: 1,
  recorded: true,
  title: (given) => `there is no image ${given.container?.image ?? ""}`,
  evidence: (given) => {
    const answered = whatTheRegistrySays(given) === "there is no such image";
    const said = [citeWaiting(given), citePull(given)].filter((item) => item !== void 0);
    return [
      ...said.map((item) => ({ ...item, proves: answered })),
      citeSpec(given, "image", given.container?.image)
    ];
  },
  remedy: () => ({ steps: ["is the tag right, and was it pushed? a build may still be pushing it"] })
});

// src/diagnosis/causes/image-pull-unauthorized/cause.ts
var cause_default16 = defineCause({
  id: "image-pull-unauthorized",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry refuses to hand out ${given.container?.image ?? "the image"} without other credentials`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeEvent(given, ({ reason }) => reason === "FailedToRetrieveImagePullSecret"),
    citeSpec(given, "imagePullSecrets", given.workload.podSpec.imagePullSecrets ?? "none")
  ],
  remedy: () => ({
    steps: [
      "does the pod name an imagePullSecret, does it exist in this namespace, and is it for this registry?",
      "Docker Hub answers the same for an image that does not exist: check the name too"
    ]
  })
});

// src/diagnosis/causes/image-tag-moved/cause.ts
function citeImage({ pod, container, workload }) {
  const twin = [...workload.pods, ...workload.oldPods].find(
    (other2) => other2 !== pod && other2.containers.some(({ name: name2, ready }) => name2 === container?.name && ready)
  );
  const other = twin?.containers.find(({ name: name2 }) => name2 === container?.name);
  if (!pod || !container || !other) return void 0;
  return {
    origin: "status",
    source: `pods ${pod.name} and ${twin?.name}: imageID`,
    text: `${container.imageId} crashes, ${other.imageId} runs`,
    proves: true
  };
}
var cause_default17 = defineCause({
  id: "image-tag-moved",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: false,
  title: (given) => `${given.container?.image ?? "the image"} is not what it was: the tag points to other bytes than in the pods that work`,
  evidence: (given) => [citeImage(given), citeExit(given), ...logEvidence(given, ["application-error"])],
  remedy: (given) => ({
    steps: [`pin ${who(given)} to the digest of the pods that work`, "find out who pushed the tag again"]
  })
});

// src/diagnosis/causes/image-wrong-platform/cause.ts
var cause_default18 = defineCause({
  id: "image-wrong-platform",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: false,
  title: (given) => `${given.container?.image ?? "the image"} does not exist for the platform of the node`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: [
      "build the image for the platform of the nodes",
      "or keep the pods on nodes that fit (kubernetes.io/arch)"
    ]
  })
});

// src/diagnosis/causes/insufficient-resources/cause.ts
function asked({ pod }) {
  const short = [...(pod ? schedulerMessages(pod) : []).join(" ").matchAll(/Insufficient ([\w./-]+)/g)].map(
    ([, name2]) => (name2 ?? "").replace(/\.$/, "")
  );
  return short.length === 0 ? "" : `: ${[...new Set(short)].join(" and ")}`;
}
function requests(given) {
  return (given.pod?.containers ?? []).flatMap(({ name: name2, spec }) => {
    const wanted = asMapping(spec.resources).requests;
    return wanted === void 0 ? [] : [
      {
        origin: "spec",
        source: `container ${name2}: resources.requests`,
        text: JSON.stringify(wanted),
        proves: true
      }
    ];
  });
}
var cause_default19 = defineCause({
  id: "insufficient-resources",
  class: "E",
  grace: 300,
  repeats: 1,
  recorded: true,
  title: (given) => `no node has room for what ${given.workload.object.name} asks for${asked(given)}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    ...requests(given)
  ],
  remedy: () => ({ steps: ["ask for less, or add nodes: a request larger than every node never fits"] }),
  commands: () => [
    "kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory"
  ]
});

// src/diagnosis/causes/interpreter-missing/cause.ts
var cause_default20 = defineCause({
  id: "interpreter-missing",
  class: "T",
  grace: 5,
  repeats: 2,
  recorded: true,
  title: (given) => `the interpreter of the script that starts ${who(given)} is not in its image`,
  evidence: (given) => [
    ...logEvidence(given, ["interpreter-missing"]),
    citeStart(given),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: () => ({
    steps: [
      "does the first line of the script end in a carriage return? save it with line feeds only",
      "is the interpreter it names (bash, python3) in the image? Alpine has no bash",
      "a binary linked against glibc does not start on musl"
    ]
  })
});

// src/diagnosis/causes/invalid-arguments/cause.ts
var cause_default21 = defineCause({
  id: "invalid-arguments",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not know an argument it is started with${about(given, "invalid-arguments", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["invalid-arguments"]),
    citeSpec(given, "args", given.container?.spec.args),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: () => ({
    steps: [
      "correct `args` or `command`: the log names what is not known; a new version may have renamed it"
    ]
  })
});

// src/diagnosis/causes/invalid-configuration/cause.ts
var cause_default22 = defineCause({
  id: "invalid-configuration",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} cannot use its configuration${about(given, "invalid-configuration", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["invalid-configuration"]),
    ...given.container?.log ? [] : [citeStart(given), citeWaiting(given)]
  ],
  remedy: () => ({
    steps: [
      "correct what the log names; if a ConfigMap is mounted there, its key is the place",
      "a container that is only restarted reads the same file again: apply the corrected ConfigMap first"
    ]
  })
});

// src/diagnosis/causes/invalid-image-name/cause.ts
var cause_default23 = defineCause({
  id: "invalid-image-name",
  class: "T",
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ? `"${given.container.image}"` : `the image of ${who(given)}`} is no image name`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: [
      "repository names have no capital letters, tags are not empty, and placeholders must be filled in before the deploy"
    ]
  })
});

// src/diagnosis/causes/limit-range-refusal/cause.ts
var cause_default24 = defineCause({
  id: "limit-range-refusal",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the LimitRange of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({ steps: ["bring requests and limits between its minimum and maximum"] }),
  commands: (given) => [`${kubectl(given)} describe limitranges`]
});

// src/diagnosis/remedies.ts
function raisedLimit({ container }) {
  const quantity = parseQuantity(container?.memoryLimit);
  if (!quantity) return void 0;
  const mebibytes = Number(quantity.nano / 1000000000n) / 2 ** 20;
  const step = mebibytes < 512 ? 32 : mebibytes < 4096 ? 128 : 512;
  return formatBytes(units(BigInt(Math.max(step, Math.ceil(mebibytes * 1.34 / step) * step)) << 20n));
}
function startupProbeFor({ container }, probe) {
  const value = container?.spec[probe];
  if (!container || !isMapping(value)) return void 0;
  const kind = probeHandlerKinds.find((candidate) => isMapping(value[candidate]));
  const handler = kind && writeHandler({ kind, value: value[kind], path: [] });
  const period = probeTiming(container.spec, probe)?.period ?? 10;
  const seen = runTime(container) ?? 30;
  const threshold = Math.max(6, Math.ceil(2 * seen / period));
  return `startupProbe:
  ${handler ?? "httpGet: {path: /healthz, port: http}"}
  periodSeconds: ${period}
  failureThreshold: ${threshold} # ${formatSeconds(period * threshold)}`;
}

// src/diagnosis/causes/liveness-probe-kills/cause.ts
var refused = /refused|reset|EOF/i;
function needsTime({ container }) {
  return listeningLine(container) === void 0 && refused.test(container?.kill?.unhealthy?.message ?? "refused") && container?.spec.startupProbe === void 0;
}
function listeningLine(container) {
  return container?.log?.reading.lines.find(({ text }) => /listening|started on port|serving on/i.test(text));
}
function advice(given) {
  const seen = given.container?.kill?.unhealthy?.message ?? "";
  const listening = listeningLine(given.container);
  if (/statuscode: 404/.test(seen)) return ["the probe asks for a path that is not there: correct `path`"];
  if (/statuscode: 5\d\d/.test(seen))
    return ["the program answers with an error: read its log for the reason"];
  if (/statuscode: (?:401|403)/.test(seen)) return ["the probe is not let in: give it a path without login"];
  if (/Client\.Timeout|deadline exceeded|timed out/.test(seen))
    return ["it answers too late: raise `timeoutSeconds` (1 s by default), and look at CPU throttling"];
  if (refused.test(seen) && listening)
    return [`nothing listens where the probe asks; the log says: ${listening.text.trim().slice(0, 100)}`];
  if (refused.test(seen))
    return [
      "nothing listens yet: give it time with a startupProbe; if it never listens there, correct the port"
    ];
  return ["the probe fails: run what it asks by hand in the container"];
}
var cause_default25 = defineCause({
  id: "liveness-probe-kills",
  class: "G",
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `the liveness probe of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, "Liveness"),
    citeExit(given),
    citeSpec(given, "livenessProbe", given.container?.spec.livenessProbe)
  ],
  remedy: (given) => ({
    steps: [
      ...advice(given),
      "a liveness probe must not ask other services: restarting does not bring them back"
    ],
    yaml: needsTime(given) ? startupProbeFor(given, "livenessProbe") : void 0
  })
});

// src/diagnosis/causes/memory-limit-below-startup/cause.ts
var cause_default26 = defineCause({
  id: "memory-limit-below-startup",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the memory limit of ${who(given)}${given.container?.memoryLimit ? `, ${given.container.memoryLimit},` : ""} is too small for any container to start`,
  evidence: (given) => [
    citeStart(given),
    citeSetup(given),
    citeExit(given),
    citeSpec(given, "resources.limits.memory", given.container?.memoryLimit, true)
  ],
  remedy: (given) => ({
    steps: [
      `write the limit with its unit: ${given.container?.memoryLimit ?? "128m"} is less than the runtime itself needs; Mi is mebibytes, m is thousandths of a byte`
    ],
    yaml: "resources:\n  limits: {memory: 128Mi}"
  })
});

// src/diagnosis/causes/missing-environment-variable/cause.ts
function setting(given) {
  const name2 = logSays(given, ["missing-environment-variable"])?.subject;
  return name2 === void 0 ? "a setting it needs" : `environment variable "${name2.slice(0, 120)}"`;
}
function citeAbsence(given) {
  const name2 = logSays(given, ["missing-environment-variable"])?.subject;
  const { env, envFrom } = given.container?.spec ?? {};
  if (name2 === void 0 || asList(envFrom).length > 0) return void 0;
  const names = asList(env).map((entry) => asMapping(entry).name);
  if (names.includes(name2)) return void 0;
  const text = names.length === 0 ? "sets no variables" : `sets ${names.slice(0, 8).join(", ")}; not ${name2}`;
  return citeSpec(given, "env", text, true);
}
var cause_default27 = defineCause({
  id: "missing-environment-variable",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not start: ${setting(given)} is not set`,
  evidence: (given) => [...logEvidence(given, ["missing-environment-variable"]), citeAbsence(given)],
  remedy: (given) => {
    const name2 = logSays(given, ["missing-environment-variable"])?.subject;
    return {
      steps: [
        `set ${setting(given)} for container ${who(given)}`,
        ...name2 && given.workload.previous ? [`${given.workload.previous.label} may have had it: see what changed`] : []
      ],
      yaml: name2 && /^\w+$/.test(name2) ? `env:
  - name: ${name2}
    value: … # or valueFrom` : void 0
    };
  }
});

// src/diagnosis/causes/missing-file/cause.ts
function ownMounts({ container }) {
  const mounts = asList(container?.spec.volumeMounts).filter(
    (mount) => !String(asMapping(mount).name).startsWith("kube-api-access-")
  );
  return mounts.length === 0 ? void 0 : mounts;
}
var cause_default28 = defineCause({
  id: "missing-file",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not find a file that it needs${about(given, "missing-file", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["missing-file"]),
    citeSpec(given, "volumeMounts", ownMounts(given)),
    ...given.container?.log ? [] : [citeStart(given)]
  ],
  remedy: () => ({
    steps: ["is it in the image, or should a volume bring it? a volume mounted over its directory hides it"]
  })
});

// src/diagnosis/causes/missing-module/cause.ts
var cause_default29 = defineCause({
  id: "missing-module",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the image of ${who(given)} lacks a module that it needs${about(given, "missing-module", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["missing-module"]),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: [
      "add it to the image (lock file, build stage, COPY); it is no matter of the manifest",
      "the version before may have had it: roll back"
    ]
  })
});

// src/diagnosis/causes/missing-shared-library/cause.ts
var cause_default30 = defineCause({
  id: "missing-shared-library",
  class: "T",
  grace: 5,
  repeats: 2,
  recorded: false,
  title: (given) => `the image of ${who(given)} lacks a shared library${about(given, "missing-shared-library", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["missing-shared-library"]),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: [
      "install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)"
    ]
  })
});

// src/diagnosis/causes/node-not-ready/cause.ts
function citeNode({ facts, pod }) {
  const node = facts.evidence.nodes.find(({ name: name2 }) => name2 === pod?.nodeName);
  const ready = asList(valueAt(node?.value, ["status", "conditions"])).map(asMapping).find(({ type }) => type === "Ready");
  if (!node || ready?.status === "True") return void 0;
  return {
    origin: "object",
    source: `Node ${node.name}: status.conditions[Ready]`,
    text: `${ready?.status ?? "unknown"} ${ready?.message ?? ""}`.trim(),
    proves: true
  };
}
var cause_default31 = defineCause({
  id: "node-not-ready",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `the node of ${given.workload.object.name} is not ready or went away`,
  evidence: (given) => [
    citePodEnd(given),
    citeExit(given),
    citeScheduler(given),
    citeEvent(given, ({ reason }) => reason === "NodeNotReady"),
    citeNode(given)
  ],
  remedy: (given) => ({
    steps: [
      `look at node ${given.pod?.nodeName || "of the pod"}; its pods are replaced elsewhere after about 5 minutes`
    ]
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ""}`.trim(), "kubectl get nodes"]
});

// src/diagnosis/causes/node-out-of-memory/cause.ts
var cause_default32 = defineCause({
  id: "node-out-of-memory",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `the node ran out of memory and the kernel killed ${who(given)}`,
  evidence: (given) => [
    citeExit(given),
    citeSpec(
      given,
      "resources",
      given.container?.spec.resources ?? {},
      given.container?.ended?.reason === "OOMKilled"
    )
  ],
  remedy: (given) => ({
    steps: [
      `give ${who(given)} a memory request and limit from what it uses`,
      "look for what else on that node uses more than it asked for"
    ]
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ""}`.trim()]
});

// src/diagnosis/causes/node-selector-unmatched/cause.ts
var cause_default33 = defineCause({
  id: "node-selector-unmatched",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `no node fits the node selector or affinity of ${given.workload.object.name}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    citeSpec(given, "nodeSelector", given.workload.podSpec.nodeSelector, true),
    citeSpec(given, "affinity", given.workload.podSpec.affinity, true),
    citeSpec(given, "topologySpreadConstraints", given.workload.podSpec.topologySpreadConstraints)
  ],
  remedy: () => ({ steps: ["compare the labels that the pod wants with those that the nodes have"] }),
  commands: () => ["kubectl get nodes --show-labels"]
});

// src/diagnosis/causes/out-of-memory/cause.ts
var cause_default34 = defineCause({
  id: "out-of-memory",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} needs more memory than its limit${given.container?.memoryLimit ? ` of ${given.container.memoryLimit}` : ""} and is killed`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === "OOMKilled"),
    citeSpec(
      given,
      "resources.limits.memory",
      given.container?.memoryLimit,
      given.container?.ended?.reason === "OOMKilled"
    ),
    citeLastLine(given)
  ],
  remedy: (given) => {
    const limit = raisedLimit(given);
    return {
      steps: [
        `limit = P99 of observed use + 20-30 %; until it is measured, ${limit ? `${limit} instead of ${given.container?.memoryLimit}` : "more than now"}`,
        "use that grows steadily is a leak: a higher limit only delays it"
      ],
      yaml: limit ? `resources:
  limits: {memory: ${limit}}` : void 0
    };
  },
  commands: (given) => [`${kubectl(given)} top pod --containers`]
});

// src/diagnosis/causes/out-of-memory-child/cause.ts
var cause_default35 = defineCause({
  id: "out-of-memory-child",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `a child process of ${who(given)} was killed for memory${given.container?.memoryLimit ? ` (limit ${given.container.memoryLimit})` : ""}`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === "OOMKilled"),
    citeLog(given, ["out-of-memory-child"]),
    citeSpec(given, "resources.limits.memory", given.container?.memoryLimit)
  ],
  remedy: (given) => {
    const limit = raisedLimit(given);
    return {
      steps: [
        `limit = P99 of observed use + 20-30 %; until it is measured, ${limit ? `${limit} instead of ${given.container?.memoryLimit}` : "more than now"}`,
        "fewer workers need less: most servers start one for each processor of the node",
        "use that grows steadily is a leak: a higher limit only delays it"
      ],
      yaml: limit ? `resources:
  limits: {memory: ${limit}}` : void 0
    };
  },
  commands: (given) => [`${kubectl(given)} top pod --containers`]
});

// src/diagnosis/causes/permission-denied/cause.ts
function contextOf({ workload }) {
  const context = asMapping(workload.podSpec.securityContext);
  return Object.keys(context).length > 0 ? context : void 0;
}
var cause_default36 = defineCause({
  id: "permission-denied",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} is not allowed to do what it starts with${about(given, "permission-denied", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["permission-denied"]),
    citeSpec(given, "securityContext", given.container?.spec.securityContext),
    citeSpec(given, "pod securityContext", contextOf(given)),
    ...given.container?.log ? [] : [citeStart(given)]
  ],
  remedy: () => ({
    steps: [
      "who owns the path, and as whom does the container run? `fsGroup` gives a volume to the group of the pod",
      "an image made for root needs `runAsUser` and writable paths of its own"
    ]
  })
});

// src/diagnosis/causes/pod-security-refusal/cause.ts
var cause_default37 = defineCause({
  id: "pod-security-refusal",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `Pod Security of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({ steps: ["each part of the message names a field: set it as the level demands"] })
});

// src/diagnosis/causes/port-in-use/cause.ts
var cause_default38 = defineCause({
  id: "port-in-use",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the port that ${who(given)} listens on is taken${about(given, "port-in-use", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["port-in-use"]),
    citeSpec(given, "hostNetwork", given.workload.podSpec.hostNetwork)
  ],
  remedy: () => ({
    steps: [
      "all containers of a pod share its ports: give each its own",
      "with hostNetwork it is the port of the node"
    ]
  })
});

// src/diagnosis/causes/post-start-hook-fails/cause.ts
function hook({ container }) {
  return valueAt(container?.spec, ["lifecycle", "postStart"]);
}
var cause_default39 = defineCause({
  id: "post-start-hook-fails",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the postStart hook of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeEvent(given, ({ reason }) => reason === "FailedPostStartHook"),
    citeWaiting(given),
    citeExit(given, false),
    citeSpec(given, "lifecycle.postStart", hook(given))
  ],
  remedy: () => ({
    steps: [
      "run the command of the hook by hand in the container; it must end with 0",
      "what may fail belongs into the program or an init container: a hook has no log and no retry"
    ]
  })
});

// src/diagnosis/causes/privileged-port/cause.ts
var cause_default40 = defineCause({
  id: "privileged-port",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} may not listen on a port below 1024${about(given, "privileged-port", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["privileged-port"]),
    citeSpec(given, "securityContext", given.container?.spec.securityContext)
  ],
  remedy: () => ({
    steps: [
      "listen above 1024 and keep the Service port as it is (targetPort)",
      "or add the capability NET_BIND_SERVICE"
    ]
  })
});

// src/diagnosis/causes/process-completes/cause.ts
function nobodyStopsIt({ container }) {
  const { livenessProbe, startupProbe, lifecycle } = container?.spec ?? {};
  const mayBeKilled = [livenessProbe, startupProbe, lifecycle].some((field) => field !== void 0);
  return !mayBeKilled || (container?.events.length ?? 0) > 0;
}
var cause_default41 = defineCause({
  id: "process-completes",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} ends by itself with code 0, and is started again and again`,
  evidence: (given) => [
    citeExit(given),
    citeSpec(given, "restartPolicy", given.pod?.restartPolicy ?? "Always", nobodyStopsIt(given)),
    citeLastLine(given)
  ],
  remedy: (given) => ({
    steps: [
      `if ${who(given)} is meant to end, run it as a Job or CronJob`,
      "if it is meant to stay, keep its main process in the foreground (no daemon mode, no script that only starts others)"
    ]
  })
});

// src/diagnosis/causes/quota-exceeded/cause.ts
var cause_default42 = defineCause({
  id: "quota-exceeded",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the resource quota of namespace ${given.workload.object.namespace} allows no more pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({
    steps: [
      "lower the requests, raise the quota, or free what old pods still hold",
      "a quota on limits demands that every container has one"
    ]
  }),
  commands: (given) => [`${kubectl(given)} describe resourcequotas`]
});

// src/diagnosis/causes/read-only-file-system/cause.ts
function directory(given) {
  const line = logSays(given, ["read-only-file-system"])?.line.text ?? "";
  const path = /["'`]?(\/[\w./-]+)["'`]?/.exec(line)?.[1];
  return path ?? "/tmp";
}
function securityOf({ container }) {
  return asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true ? "true" : void 0;
}
var cause_default43 = defineCause({
  id: "read-only-file-system",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} writes where it can only read${about(given, "read-only-file-system", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["read-only-file-system", "missing-file"]),
    citeSpec(given, "securityContext.readOnlyRootFilesystem", securityOf(given), true)
  ],
  remedy: (given) => ({
    steps: [
      "mount an emptyDir where it writes",
      "or let it write elsewhere (TMPDIR, a setting of the program)"
    ],
    yaml: `volumeMounts:
  - name: scratch
    mountPath: ${directory(given)}
volumes:
  - name: scratch
    emptyDir: {}`
  })
});

// src/diagnosis/causes/readiness-probe-fails/cause.ts
function citeNotReady({ pod, container }) {
  if (!pod || !container) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${container.field}.ready`,
    text: `false; running, ${container.restarts} restarts`,
    proves: true
  };
}
function advice2({ container }) {
  const seen = container?.events.findLast(({ message }) => /^Readiness/.test(message))?.message ?? "";
  if (/statuscode: 404/.test(seen)) return ["the probe asks for a path that is not there: correct `path`"];
  if (/statuscode: 5\d\d/.test(seen))
    return ["the program says that it is not ready: its log, or the answer itself, names what it waits for"];
  if (/refused/.test(seen))
    return [
      "nothing listens where the probe asks: compare its port with what the log says; 127.0.0.1 is not reachable for it"
    ];
  if (/Client\.Timeout|deadline exceeded|timed out/.test(seen))
    return ["it answers too late: raise `timeoutSeconds`"];
  return ["run what the probe asks by hand in the container"];
}
var cause_default44 = defineCause({
  id: "readiness-probe-fails",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} runs, but its readiness probe fails: it gets no traffic`,
  evidence: (given) => [
    citeEvent(given, ({ reason, message }) => reason === "Unhealthy" && /^Readiness/.test(message)),
    citeNotReady(given),
    citeSpec(given, "readinessProbe", given.container?.spec.readinessProbe),
    citeLastLine(given)
  ],
  remedy: (given) => ({ steps: [...advice2(given)] })
});

// src/diagnosis/causes/reference-key-missing/cause.ts
function lost2(given) {
  const texts = [...startTexts(given), ...given.pod ? setupTexts(given.pod) : []];
  const found = missing(texts);
  return found.name === "" ? { ...found, name: sourceOfVolume(given, texts) } : found;
}
function sourceOfVolume({ pod }, texts) {
  const name2 = texts.map((text) => /for volume "([^"]+)"/.exec(text)?.[1]).find((found) => found);
  const volume = asMapping(asList(pod?.spec.volumes).find((item) => asMapping(item).name === name2));
  return asString(asMapping(volume.configMap).name) ?? asString(asMapping(volume.secret).secretName) ?? "";
}
function objectOf(given) {
  const { configMaps, secrets } = given.facts.evidence;
  const { name: name2 } = lost2(given);
  return [...secrets, ...configMaps].find(
    (object) => object.name === name2 && object.namespace === given.workload.object.namespace
  );
}
function citeKeys(given) {
  const object = objectOf(given);
  if (!object) return void 0;
  const text = object.keys.length === 0 ? "it has no keys" : `it has: ${object.keys.slice(0, 12).join(", ")}`;
  return { origin: "object", source: `${object.namespace}/${object.name}`, text, proves: true };
}
function near2(given) {
  const meant = nearest(lost2(given).key, objectOf(given)?.keys ?? []);
  return meant === void 0 ? [] : [`key: ${meant}`];
}
var cause_default45 = defineCause({
  id: "reference-key-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `${lost2(given).name ? `"${lost2(given).name}"` : `an object that ${who(given)} uses`} has no key${named(lost2(given).key)}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSetup(given),
    citeReference(given, lost2(given).name),
    citeKeys(given)
  ],
  remedy: (given) => ({
    steps: [...near2(given), `add the key to "${lost2(given).name}", or correct the name of the key`]
  })
});

// src/diagnosis/causes/registry-rate-limited/cause.ts
var cause_default46 = defineCause({
  id: "registry-rate-limited",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry hands out no more images for now (rate limit): ${given.container?.image ?? ""}`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({ steps: ["wait, or pull with an account or through a mirror"] })
});

// src/diagnosis/causes/registry-unreachable/cause.ts
var cause_default47 = defineCause({
  id: "registry-unreachable",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry of ${given.container?.image ?? "the image"} cannot be reached`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: () => ({
    steps: [
      "can the node resolve and reach the registry? look at DNS, proxy, certificates on the node",
      "a mistyped registry name looks the same: compare it with the image before"
    ]
  })
});

// src/diagnosis/causes/root-user-refused/cause.ts
var cause_default48 = defineCause({
  id: "root-user-refused",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} must not run as root, but its image does`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSpec(
      given,
      "securityContext",
      given.container?.spec.securityContext ?? given.workload.podSpec.securityContext
    )
  ],
  remedy: () => ({
    steps: ["set a numeric runAsUser that the image can work with, or a numeric USER in the image"],
    yaml: "securityContext:\n  runAsNonRoot: true\n  runAsUser: 10001"
  })
});

// src/diagnosis/causes/runtime-out-of-memory/cause.ts
var cause_default49 = defineCause({
  id: "runtime-out-of-memory",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the runtime of ${who(given)} ran out of its own memory, below the container's limit`,
  evidence: (given) => logEvidence(given, ["runtime-out-of-memory"]),
  remedy: (given) => ({
    steps: [
      "raise the limit of the runtime (--max-old-space-size, -Xmx or -XX:MaxRAMPercentage, memory_limit), and keep it below the limit of the container" + (given.container?.memoryLimit ? ` (${given.container.memoryLimit})` : ""),
      "use that grows steadily is a leak: a higher limit only delays it"
    ]
  })
});

// src/diagnosis/causes/sandbox-failed/cause.ts
var cause_default50 = defineCause({
  id: "sandbox-failed",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `the node cannot set up the pod of ${given.workload.object.name}`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: (given) => ({
    steps: [
      `look at node ${given.pod?.nodeName || "of the pod"}: network plug-in, addresses left, container runtime`
    ]
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ""}`.trim()]
});

// src/diagnosis/causes/schema-mismatch/cause.ts
var cause_default51 = defineCause({
  id: "schema-mismatch",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the database has not the schema that ${who(given)} expects${about(given, "schema-mismatch", ": ")}`,
  evidence: (given) => [...logEvidence(given, ["schema-mismatch"])],
  remedy: () => ({
    steps: [
      "has the migration of this version run, and against this database?",
      "after a rollback the schema may be too new for the version before"
    ]
  })
});

// src/diagnosis/causes/secret-missing/cause.ts
function lost3(given) {
  return missing([...startTexts(given), ...given.pod ? setupTexts(given.pod) : []]);
}
function near3(given, name2) {
  const known = given.facts.evidence.secrets.filter(({ namespace }) => namespace === given.workload.object.namespace).map((object) => object.name);
  const meant = nearest(name2, known);
  return meant === void 0 ? [] : [`there is "${meant}": is that the one?`];
}
var cause_default52 = defineCause({
  id: "secret-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `Secret${named(lost3(given).name)} that ${who(given)} uses does not exist in namespace ${given.workload.object.namespace}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSetup(given),
    citeReference(given, lost3(given).name)
  ],
  remedy: (given) => ({
    steps: [
      ...near3(given, lost3(given).name),
      `create Secret${named(lost3(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      "an operator that makes it (cert-manager, External Secrets) says in its own object why it has not"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get secrets`]
});

// src/diagnosis/causes/segmentation-fault/cause.ts
var cause_default53 = defineCause({
  id: "segmentation-fault",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} accesses memory that is not its own and is stopped (code ${given.container?.ended?.exitCode ?? 139})`,
  evidence: (given) => [citeExit(given), citeLog(given, ["segmentation-fault"]), citeLastLine(given)],
  remedy: (given) => ({
    steps: [
      "look at what changed in native code: base image (musl or glibc), a native module, a driver",
      `run ${who(given)} with a core dump or under a debugger`
    ]
  })
});

// src/diagnosis/causes/service-account-missing/cause.ts
function account({ workload }) {
  const text = workload.refusals.map((refusal) => refusal.text).join(" ");
  return /serviceaccount "([^"]+)"/.exec(text)?.[1] ?? String(workload.podSpec.serviceAccountName ?? "");
}
var cause_default54 = defineCause({
  id: "service-account-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the ServiceAccount${named(account(given))} of ${given.workload.object.name} does not exist`,
  evidence: (given) => [
    ...citeRefusals(given),
    citeSetup(given),
    citeSpec(given, "serviceAccountName", given.workload.podSpec.serviceAccountName, true)
  ],
  remedy: (given) => ({
    steps: [
      `create ServiceAccount${named(account(given))} in namespace ${given.workload.object.namespace}, or correct serviceAccountName`
    ]
  }),
  commands: (given) => [`${kubectl(given)} get serviceaccounts`]
});

// src/diagnosis/causes/shell-error/cause.ts
var cause_default55 = defineCause({
  id: "shell-error",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the start script of ${who(given)} is wrong`,
  evidence: (given) => [
    ...logEvidence(given, ["shell-error"]),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: () => ({ steps: ["correct the script at the line that the log names; run it with `sh -n` in CI"] })
});

// src/diagnosis/causes/startup-probe-kills/cause.ts
var cause_default56 = defineCause({
  id: "startup-probe-kills",
  class: "G",
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} has not started in the time its startup probe gives it, and is killed`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, "Startup"),
    citeExit(given),
    citeSpec(given, "startupProbe", given.container?.spec.startupProbe)
  ],
  remedy: (given) => ({
    steps: [
      `measure how long it takes: the last run was stopped after ${formatSeconds(given.container && runTime(given.container) || 0)}`,
      "if it never listens there, correct port or path"
    ],
    yaml: startupProbeFor(given, "startupProbe")
  })
});

// src/diagnosis/causes/taint-untolerated/cause.ts
var cause_default57 = defineCause({
  id: "taint-untolerated",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: false,
  title: (given) => `the nodes that would do are tainted, and ${given.workload.object.name} does not tolerate it`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citeSpec(given, "tolerations", given.workload.podSpec.tolerations)
  ],
  remedy: () => ({
    steps: ["add a toleration if the pod belongs on those nodes, or add nodes without the taint"]
  }),
  commands: () => ["kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints"]
});

// src/diagnosis/causes/tls-failure/cause.ts
var cause_default58 = defineCause({
  id: "tls-failure",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} fails on a certificate or TLS connection`,
  evidence: (given) => [...logEvidence(given, ["tls-failure"])],
  remedy: () => ({
    steps: [
      "who signed the certificate, for which name, until when? the log says which of them is wrong",
      "plain and TLS ports must not be mixed"
    ]
  })
});

// src/diagnosis/causes/unknown/cause.ts
var cause_default59 = defineCause({
  id: "unknown",
  class: "E",
  grace: 180,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} does not work, and the evidence does not say why`,
  evidence: (given) => [
    citeExit(given, false),
    citeWaiting(given),
    citePodEnd(given),
    citeSetup(given),
    citeLastLine(given)
  ],
  remedy: () => ({
    steps: ["what is known and what was ruled out stands here; the next command looks inside"]
  }),
  commands: (given) => [
    given.pod ? `${kubectl(given)} debug -it ${given.pod.name} --image=busybox:1.36 --target=${who(given)} --share-processes` : `${kubectl(given)} describe ${target(given)}`
  ]
});

// src/diagnosis/causes/volume-claim-missing/cause.ts
function claim({ pod }) {
  return missing(pod ? [...schedulerMessages(pod), ...setupTexts(pod)] : []).name;
}
var cause_default60 = defineCause({
  id: "volume-claim-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the PersistentVolumeClaim${named(claim(given))} that ${who(given)} uses does not exist`,
  evidence: (given) => [citeScheduler(given), citeSchedulerEvent(given), citeSetup(given)],
  remedy: (given) => ({
    steps: [
      `create the claim${named(claim(given))} in namespace ${given.workload.object.namespace}, or correct the name`
    ]
  }),
  commands: (given) => [`${kubectl(given)} get persistentvolumeclaims`]
});

// src/diagnosis/event.ts
function readEvent({ source, value, namespace }) {
  const about2 = asMapping(value.involvedObject ?? value.regarding);
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
    kind: asString(about2.kind) ?? "",
    name: asString(about2.name) ?? "",
    namespace: asString(about2.namespace) || namespace,
    uid: asString(about2.uid),
    container: /^spec\.\w*[cC]ontainers\{([^}]+)\}$/.exec(asString(about2.fieldPath) ?? "")?.[1]
  };
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
    const named2 = this.byName.get(`${object.kind}/${object.namespace}/${object.name}`) ?? [];
    if (!object.uid) return named2;
    const own2 = this.byUid.get(object.uid) ?? [];
    return own2.length > 0 ? own2 : named2.filter(({ uid }) => !uid);
  }
};
function push(map, key, event) {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}

// src/diagnosis/causes/volume-claim-pending/cause.ts
function claimNames({ pod }) {
  return asList(pod?.spec.volumes).flatMap(
    (volume) => asString(valueAt(volume, ["persistentVolumeClaim", "claimName"])) ?? []
  );
}
function pending(given) {
  const names = claimNames(given);
  const claims = given.facts.evidence.claims.filter(
    ({ name: name2, namespace }) => names.includes(name2) && namespace === given.workload.object.namespace
  );
  return claims.find(({ value }) => valueAt(value, ["status", "phase"]) !== "Bound") ?? claims[0];
}
function eventsOfClaims(given) {
  const names = claimNames(given);
  return readEvents(given.facts.evidence.events).filter(
    ({ kind, name: name2, namespace }) => kind === "PersistentVolumeClaim" && names.includes(name2) && namespace === given.workload.object.namespace
  );
}
function claimEvents(given) {
  const event = eventsOfClaims(given).findLast(
    ({ type, reason }) => type === "Warning" || reason === "FailedBinding"
  );
  return event ? [fromEvent(event)] : [];
}
function citeClaim(given) {
  const claim2 = pending(given);
  if (!claim2) return void 0;
  const text = `${asString(valueAt(claim2.value, ["status", "phase"])) ?? "no phase"}, StorageClass ${asString(asMapping(claim2.value.spec).storageClassName) ?? "(the default one)"}`;
  return {
    origin: "object",
    source: `PersistentVolumeClaim ${claim2.namespace}/${claim2.name}`,
    text,
    proves: true
  };
}
function advice3(given) {
  const said = eventsOfClaims(given).findLast(({ type }) => type === "Warning")?.message ?? "";
  const missingClass = /storageclass\S* "([^"]*)" not found/.exec(said)?.[1];
  if (missingClass !== void 0) return [`there is no StorageClass "${missingClass}": name one that exists`];
  if (/no storage class is set/.test(said))
    return ["no StorageClass is named and none is the default: name one"];
  return ["read the events of the claim: the provisioner says there what it cannot do"];
}
var cause_default61 = defineCause({
  id: "volume-claim-pending",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the PersistentVolumeClaim${named(pending(given)?.name ?? claimNames(given)[0])} of ${who(given)} gets no volume`,
  evidence: (given) => [citeScheduler(given), ...claimEvents(given), citeClaim(given)],
  remedy: (given) => ({
    steps: [...advice3(given), "a claim keeps its class: delete and create it anew after correcting it"]
  }),
  commands: (given) => [
    `${kubectl(given)} describe persistentvolumeclaim ${pending(given)?.name ?? claimNames(given)[0] ?? ""}`.trim(),
    "kubectl get storageclasses"
  ]
});

// src/diagnosis/causes/volume-in-use/cause.ts
function strategy({ workload }) {
  return valueAt(workload.value, ["spec", "strategy", "type"]);
}
var cause_default62 = defineCause({
  id: "volume-in-use",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `a volume of ${who(given)} is still attached to another node or pod`,
  evidence: (given) => [citeSetup(given), citeScheduler(given), citeSpec(given, "strategy", strategy(given))],
  remedy: (given) => ({
    steps: [
      "a ReadWriteOnce volume follows one pod: let the old pod go first (strategy Recreate), or use a StatefulSet",
      "after the loss of a node the attachment is released by itself in about 6 minutes"
    ],
    yaml: given.workload.object.kind === "Deployment" ? "strategy:\n  type: Recreate" : void 0
  })
});

// src/diagnosis/causes/volume-mount-failed/cause.ts
var cause_default63 = defineCause({
  id: "volume-mount-failed",
  class: "E",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `a volume of ${who(given)} cannot be mounted`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: () => ({
    steps: [
      "the message names the volume: is its source there (path, export, driver on the node), and is it the kind that is expected (file or directory)?"
    ]
  })
});

// src/diagnosis/causes/wrong-architecture/cause.ts
function architecture({ facts, pod }) {
  const node = facts.evidence.nodes.find(({ name: name2 }) => name2 === pod?.nodeName);
  return asString(valueAt(node?.value, ["status", "nodeInfo", "architecture"]));
}
function citeArchitecture(given) {
  const found = architecture(given);
  if (found === void 0) return void 0;
  return {
    origin: "object",
    source: `Node ${given.pod?.nodeName}: status.nodeInfo.architecture`,
    text: found,
    proves: false
  };
}
var cause_default64 = defineCause({
  id: "wrong-architecture",
  class: "T",
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} is made for another processor than its node has`,
  evidence: (given) => [
    citeStart(given),
    citeLog(given, ["wrong-architecture"]),
    citeExit(given),
    citeArchitecture(given)
  ],
  remedy: (given) => ({
    steps: [
      "build the image for the platform of the nodes (`docker buildx build --platform linux/amd64,linux/arm64`)",
      "or keep the pods on nodes that fit"
    ],
    yaml: `nodeSelector:
  kubernetes.io/arch: ${architecture(given) === "arm64" ? "amd64" : "arm64"}`
  })
});

// src/diagnosis/causes/index.ts
var causes = {
  aborted: cause_default,
  "admission-denied": cause_default2,
  "application-error": cause_default3,
  "application-panic": cause_default4,
  "command-not-executable": cause_default5,
  "command-not-found": cause_default6,
  "config-map-missing": cause_default7,
  "deadline-exceeded": cause_default8,
  "dependency-not-resolved": cause_default9,
  "dependency-rejects-credentials": cause_default10,
  "dependency-unreachable": cause_default11,
  evicted: cause_default12,
  "illegal-instruction": cause_default13,
  "image-never-pulled": cause_default14,
  "image-not-found": cause_default15,
  "image-pull-unauthorized": cause_default16,
  "image-tag-moved": cause_default17,
  "image-wrong-platform": cause_default18,
  "insufficient-resources": cause_default19,
  "interpreter-missing": cause_default20,
  "invalid-arguments": cause_default21,
  "invalid-configuration": cause_default22,
  "invalid-image-name": cause_default23,
  "limit-range-refusal": cause_default24,
  "liveness-probe-kills": cause_default25,
  "memory-limit-below-startup": cause_default26,
  "missing-environment-variable": cause_default27,
  "missing-file": cause_default28,
  "missing-module": cause_default29,
  "missing-shared-library": cause_default30,
  "node-not-ready": cause_default31,
  "node-out-of-memory": cause_default32,
  "node-selector-unmatched": cause_default33,
  "out-of-memory": cause_default34,
  "out-of-memory-child": cause_default35,
  "permission-denied": cause_default36,
  "pod-security-refusal": cause_default37,
  "port-in-use": cause_default38,
  "post-start-hook-fails": cause_default39,
  "privileged-port": cause_default40,
  "process-completes": cause_default41,
  "quota-exceeded": cause_default42,
  "read-only-file-system": cause_default43,
  "readiness-probe-fails": cause_default44,
  "reference-key-missing": cause_default45,
  "registry-rate-limited": cause_default46,
  "registry-unreachable": cause_default47,
  "root-user-refused": cause_default48,
  "runtime-out-of-memory": cause_default49,
  "sandbox-failed": cause_default50,
  "schema-mismatch": cause_default51,
  "secret-missing": cause_default52,
  "segmentation-fault": cause_default53,
  "service-account-missing": cause_default54,
  "shell-error": cause_default55,
  "startup-probe-kills": cause_default56,
  "taint-untolerated": cause_default57,
  "tls-failure": cause_default58,
  unknown: cause_default59,
  "volume-claim-missing": cause_default60,
  "volume-claim-pending": cause_default61,
  "volume-in-use": cause_default62,
  "volume-mount-failed": cause_default63,
  "wrong-architecture": cause_default64
};

// src/diagnosis/confidence.ts
function confidenceOf(cause, evidence) {
  const origins = new Set(evidence.filter(({ proves }) => proves).map(({ origin }) => origin));
  if (cause.id === "unknown" || origins.size === 0) return "low";
  return origins.size >= 2 && cause.recorded ? "high" : "medium";
}

// src/diagnosis/judge-workload.ts
function judgeWorkload(facts, workload) {
  const { object, desired } = workload;
  const hasEvents = facts.evidence.events.length > 0;
  const judged = workload.pods.filter(({ deleting }) => !deleting).map((pod) => {
    const around = {
      now: facts.now,
      pastDeadline: isPastDeadline(workload),
      longAgo: hasEvents && pod.events.length === 0
    };
    return { pod, health: podHealth(pod, around) };
  });
  if (workload.job) return judgeJob(facts, workload, judged);
  const onlyEvents = judged.every(({ pod }) => pod.onlyEvents);
  if (onlyEvents && workload.value && desired > 0 && saysAvailable(workload))
    return { outcome: "complete", cases: [] };
  if (object.kind === "CronJob") return { outcome: "complete", cases: [] };
  const healthy = judged.filter(({ health }) => health.health === "healthy" || health.health === "done");
  const standing = judged.filter(({ health }) => !isOver(health));
  const replaced = object.kind !== "Pod" && healthy.length >= desired && healthy.length > 0;
  const counted = replaced ? judged.filter(({ health, pod }) => !isOver(health) || comesBack(pod, healthy, facts)) : judged;
  const cases = casesOf(facts, workload, counted);
  if (standing.length < desired && workload.refusals.length > 0) {
    cases.unshift({ facts, workload, what: "no pod", pod: void 0, container: void 0 });
  }
  if (cases.length > 0) return { outcome: "failed", cases };
  const known = workload.value !== void 0 || judged.length > 0;
  if (known && healthy.length >= desired) return { outcome: "complete", cases };
  const starting = judged.some(({ pod }) => pod.containers.some(isStarting));
  if (starting || !isPastDeadline(workload)) return { outcome: "progressing", cases };
  return {
    outcome: "failed",
    cases: [{ facts, workload, what: "out of time", pod: judged[0]?.pod, container: void 0 }]
  };
}
function casesOf(facts, workload, judged) {
  return judged.flatMap(
    ({ pod, health }) => health.health === "failing" ? health.troubles.map(({ what, container }) => ({ facts, workload, what, pod, container })) : []
  );
}
function isOver(health) {
  return health.health === "failing" && health.troubles.some(({ what }) => what === "the pod ended");
}
function comesBack(pod, healthy, { now }) {
  if (!/exceed|limit/i.test(pod.message)) return false;
  const ends = pod.containers.flatMap(({ ended }) => ended?.finishedAt ?? []);
  const lifetime = Math.max(0, ...ends) - (pod.created ?? 0);
  return healthy.some(
    ({ pod: next }) => (next.created ?? 0) > (pod.created ?? 0) && (now ?? 0) - (next.created ?? 0) < lifetime
  );
}
function isStarting({ state, started, spec }) {
  return state === "running" && started === false && spec.startupProbe !== void 0;
}
function isPastDeadline({ value }) {
  return conditions(value).some(
    ({ type, reason, status }) => type === "Progressing" && status === "False" && reason === "ProgressDeadlineExceeded"
  );
}
function saysAvailable({ value, desired }) {
  const status = asMapping(asMapping(value).status);
  const available = status.availableReplicas ?? status.numberAvailable ?? status.readyReplicas;
  const updated = status.updatedReplicas ?? status.updatedNumberScheduled ?? available;
  return typeof available === "number" && available >= desired && typeof updated === "number" && updated >= desired;
}
function conditions(value) {
  return asList(valueAt(value, ["status", "conditions"])).map(asMapping);
}
function judgeJob(facts, workload, judged) {
  const met = conditions(workload.job?.value).filter(({ status }) => status === "True");
  if (met.some(({ type }) => type === "Complete" || type === "SuccessCriteriaMet"))
    return { outcome: "complete", cases: [] };
  const over = met.find(({ type }) => type === "Failed" || type === "FailureTarget");
  const byAge = judged.toSorted((a, b) => (a.pod.created ?? 0) - (b.pod.created ?? 0));
  const failing = byAge.filter(({ health }) => health.health === "failing");
  if (over) {
    const late = asString(over.reason) === "DeadlineExceeded";
    const own2 = late ? failing.filter(({ pod }) => crashedByItself(pod)) : failing;
    const cases = casesOf(facts, workload, own2.toReversed());
    return {
      outcome: "failed",
      cases: cases.length > 0 ? cases : [{ facts, workload, what: "the Job failed", pod: void 0, container: void 0 }]
    };
  }
  const newest = byAge.at(-1);
  if (newest?.health.health === "failing")
    return { outcome: "failed", cases: casesOf(facts, workload, failing.toReversed()) };
  if (failing.length >= 3 && !lastsLonger(newest?.pod, failing.at(-1)?.pod, facts)) {
    return { outcome: "failed", cases: casesOf(facts, workload, failing.toReversed()) };
  }
  if (byAge.length === 0 && workload.refusals.length > 0) {
    return {
      outcome: "failed",
      cases: [{ facts, workload, what: "no pod", pod: void 0, container: void 0 }]
    };
  }
  return {
    outcome: workload.job && newest?.health.health === "done" ? "complete" : "progressing",
    cases: []
  };
}
function crashedByItself({ containers }) {
  return containers.some(({ ended }) => ended !== void 0 && ![0, 137, 143].includes(ended.exitCode));
}
function lastsLonger(pod, before, { now }) {
  const since = pod?.containers.find(({ runningSince }) => runningSince !== void 0)?.runningSince;
  const ended = before?.containers.find(({ ended: run }) => run)?.ended;
  if (since === void 0 || now === void 0 || ended?.finishedAt === void 0) return false;
  return now - since > ended.finishedAt - (ended.startedAt ?? ended.finishedAt);
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
  const named2 = /\b(?:level|lvl|severity)[=:]\s*"?(\w+)/i.exec(start)?.[1];
  if (named2) return levelOfWord(named2);
  const word = /(?:^|[[\s|<(:])(FATAL|CRITICAL|CRIT|EMERG|emerg|crit|PANIC|SEVERE|ALERT|ERROR|Error|ERR|error|WARNING|WARN|warn|warning|Warning|NOTICE|notice|INFO|info|DEBUG|debug|TRACE|LOG)(?=[\]\s|>):]|$)/.exec(
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
  "exc_info",
  "exc_text",
  "cause",
  "reason",
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
  const level = levelKeys.map((key) => own(value, key)).find((found) => found !== void 0);
  const texts = [];
  for (const key of messageKeys) collect(own(value, key), texts, 0);
  for (const key of detailKeys) collect(own(value, key), texts, 0);
  return {
    level: typeof level === "number" ? levelOfNumber(level) : levelOfWord(String(level ?? "")),
    texts
  };
}
function own(value, key) {
  return Object.hasOwn(value, key) ? asMapping(value)[key] : void 0;
}
function collect(value, texts, depth) {
  if (depth > 3 || texts.length > 200) return;
  if (typeof value === "string") texts.push(...value.split("\n").filter((line) => line.trim() !== ""));
  else if (Array.isArray(value)) for (const item of value) collect(item, texts, depth + 1);
  else if (isMapping(value)) {
    const type = value.type ?? value.name ?? value.kind ?? value.class;
    const message = value.message ?? value.msg;
    if (typeof message === "string") texts.push(typeof type === "string" ? `${type}: ${message}` : message);
    for (const [key, item] of Object.entries(value)) {
      if (key !== "message" && key !== "msg" && key !== "type") collect(item, texts, depth + 1);
    }
  }
}

// src/diagnosis/logs/log-lines.ts
var mostLines = 400;
var longestLine = 2e3;
function readLogLines(text) {
  const all = text.split("\n");
  while (all.length > 0 && all.at(-1)?.trim() === "") all.pop();
  const skipped = Math.max(0, all.length - mostLines);
  const last = all.slice(skipped);
  return last.flatMap(
    (line, index) => linesOf(line.slice(0, longestLine), skipped + index + 1).map(
      (read) => caret.test(last[index + 1] ?? "") ? { ...read, hangs: true, quoted: true } : read
    )
  );
}
var caret = /^\s*[~^]*\^[~^]*\s*$/;
function linesOf(line, number) {
  const raw = withoutPrefix(withoutColors(line).replace(/\r$/, ""));
  if (raw.trim() === "") return [];
  const structured2 = readJsonLine(raw) ?? readLogfmt(raw);
  if (!structured2 || structured2.texts.length === 0) {
    return [{ number, raw, text: raw, level: levelOfLine(raw), hangs: hangsOn(raw) }];
  }
  return structured2.texts.map((text, index) => ({
    number,
    raw: text,
    text,
    level: structured2.level,
    hangs: index > 0
  }));
}
var escapeCharacter = String.fromCharCode(27);
var bell = String.fromCharCode(7);
var colors = new RegExp(`${escapeCharacter}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${bell}]*${bell}|[@-_])`, "g");
function withoutColors(line) {
  return line.includes(escapeCharacter) ? line.replace(colors, "") : line;
}
function withoutPrefix(line) {
  const cri = /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:(?:stdout|stderr) [FP] )?/.exec(line);
  if (cri) return line.slice(cri[0].length);
  const docker = /^\{"log":"((?:[^"\\]|\\.)*)","stream":"std(?:out|err)"/.exec(line);
  if (!docker) return line;
  try {
    return JSON.parse(`"${docker[1]}"`).replace(/\n$/, "");
  } catch {
    return line;
  }
}
function hangsOn(line) {
  return /^\s+\S/.test(line) || /^(?:[}\])]|\.\.\. \d+ more|goroutine \d+|created by |main\.\w+\(|[\w./-]+\([^)]*\)$|exit status \d+$|note: run with|stack backtrace|Node\.js v\d|\^+$)/.test(
    line
  );
}

// src/diagnosis/logs/patterns/dependency.ts
var address2 = "(?<host>\\[[0-9a-fA-F:]+\\]|[\\w.-]+):(?<port>\\d{2,5})";
var dependency = patterns([
  ["dependency-unreachable", "proof", /\bECONNREFUSED(?: (?<host>[\w.:-]+?):(?<port>\d{2,5}))?/],
  [
    "dependency-unreachable",
    "proof",
    new RegExp(
      `dial (?:tcp|udp)\\d? (?:[\\w.:\\[\\]-]+->)?${address2}:? (?:connect: )?(?:connection refused|i/o timeout|no route to host|network is unreachable|operation timed out|connection timed out)`
    )
  ],
  [
    "dependency-unreachable",
    "proof",
    /connection to server at "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: (?:Connection refused|timeout expired|Connection timed out|No route to host|could not connect|Network is unreachable)/
  ],
  ["dependency-unreachable", "proof", /connection to server on socket "(?<name>[^"]+)" failed/],
  [
    "dependency-unreachable",
    "proof",
    /could not connect to server: (?:Connection refused|Connection timed out|No route)/
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bconnection (?:was )?refused\b|actively refused|Verbindungsaufbau abgelehnt/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /ConnectionRefusedError|Errno::ECONNREFUSED|\[Errno 111\]|os error 111|SocketException \(111\)|\(111: |\(111\)|errno: ?-?111\b/
  ],
  [
    "dependency-unreachable",
    "proof",
    /SQLSTATE\[(?:HY000|08006)\] \[(?:2002|2003|7)\]|Can't connect to (?:MySQL|MariaDB|local MySQL)?[^\n]*server (?:on|through)|ERROR 200[23] \(HY000\)/
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
    /KafkaJS(?:Connection|NumberOfRetriesExceeded)|Connection to node -?\d+ [^\n]*could not be established|Bootstrap broker [^\n]*disconnected|NoBrokersAvailable|All broker connections are down|brokers? (?:are )?(?:not available|down|unreachable)|run out of available brokers/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /ConnectTimeout(?:Error|Exception)?\b|ConnectTimeoutException|SocketTimeoutException|Net::OpenTimeout|ReadTimeout(?:Error)?\b|connect(?:ion)? timed? ?out|timed out (?:waiting for|while connecting|connecting|trying to connect)|dial tcp[^\n]*i\/o timeout|UND_ERR_CONNECT_TIMEOUT|HTTPSConnectionPool|HTTPConnectionPool|Max retries exceeded with url/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\b(?:can(?:not|'t)|could(?: not|n't)|fail(?:ed|ure|ing)? to|unable to|error|not able to)\b[^\n]{0,20}\b(?:connect(?:ing|ion)?|reach(?:ing)?|contact)\b(?:ed)?(?: to)?\b[^\n]{0,60}\b(?:server|database|db|host|broker|redis|postgres\w*|mysql|mongo\w*|kafka|rabbitmq|amqp|elasticsearch|api|service|backend|upstream|endpoint|cluster|peer|cache|queue|vault|consul|etcd|zookeeper|ldap|smtp|nats)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /NoHostAvailable|No living connections|NoNodeAvailableException|ClusterBlockException|AMQPConnectionError|amqp[^\n]*connection_closed|ServiceUnavailable\b|\bUNAVAILABLE: |code = Unavailable|503 Service Unavailable|502 Bad Gateway|upstream (?:connect error|timed out)|no healthy upstream/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\b(?:context )?deadline exceeded\b|\bi\/o timeout\b|Connection reset by peer|ConnectionResetError|socket hang up|Broken pipe|server closed the connection unexpectedly|Lost connection to (?:MySQL|backend) server|\bgave up waiting\b|\bgiving up (?:on|after|waiting)\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /\bwait(?:ing|ed)? (?:\d+ ?\w+ )?for (?:the )?(?<host>[\w.-]+?)(?::(?<port>\d+))?[^\n]{0,30}\b(?:timed out|timeout|to (?:be|become|come) (?:ready|up|available|reachable|healthy))/i
  ],
  [
    "dependency-unreachable",
    "hint",
    /\bwaiting for (?:the )?(?:db|database|postgres\w*|mysql|mariadb|mongo\w*|redis|kafka|rabbit\w*|broker|api|server|service|dependenc\w+|connection|backend|(?<host>[\w-]+):(?<port>\d+))\b/i
  ],
  [
    "dependency-unreachable",
    "plain",
    /(?<![\w.-])(?<host>[\w.-]{1,253}):(?<port>\d{2,5}) - no response|(?:nc|ncat|wait-for-it|wait-for)[^\n]*(?:timed? ?out|refused)|timeout occurred after waiting/i
  ],
  [
    "dependency-not-resolved",
    "proof",
    /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<name>[\w.-]+))?|\bENOTFOUND (?<name2>[\w.-]+)|queryA? (?:ENOTFOUND|ESERVFAIL) (?<name3>[\w.-]+)/
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
    /could not translate host name "(?<name>[^"]+)"|host not found in (?:upstream|resolver) "?(?<name2>[\w.-]+)|could not resolve host:? ?(?<name3>[\w.-]+)?|bad address '(?<name4>[\w.-]+)(?::\d+)?'|Unknown (?:MySQL|MariaDB) server host|no such host\b|NXDOMAIN|can't resolve '(?<name5>[\w.-]+)'|php_network_getaddresses|No such host is known|NoSuchHost|EAI_NONAME|DNS (?:lookup|resolution)[^\n]{0,20}fail/i
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
    /\bWRONGPASS\b|\bNOAUTH\b|\bNOPERM\b|ERR (?:invalid password|AUTH|Client sent AUTH)|invalid username-password pair|AUTH failed/
  ],
  [
    "dependency-rejects-credentials",
    "proof",
    /\bAuthentication ?failed\b|AuthenticationFailed|MongoServerError[^\n]*auth|SASL[^\n]{0,40}(?:fail|invalid)|SaslAuthenticationException|SaslAuthenticationFailed|ACCESS_REFUSED|authentication failure|AuthenticationException|bad auth\b|Unauthenticated\b|code = (?:Unauthenticated|PermissionDenied)/i
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
    /\b(?:401 Unauthorized|403 Forbidden|HTTP 401|HTTP 403|status(?: code)?:? 40[13])\b|Unauthorized\b|(?:invalid|bad|wrong|expired|rejected) (?:credentials?|api[ -]?key|password|access token|token|username or password)|permission denied for (?:database|schema|table|relation|user|role)|credentials? (?:were |was )?rejected|not authorized/i
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
    "plain",
    /\[emerg\][^\n]*(?:cannot load certificate|SSL_CTX)|AH0\d+: [^\n]*SSL|SSL Library Error|failed to load (?:tls|ssl|x509|key ?pair|cert\w*)/i
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
    /\b(?:pending|unapplied|outstanding) migrations?|migrations? (?:are|is) pending|PendingMigrationError|Dirty database version|dirty (?:database|migration)|Can't locate revision|alembic\.\w+|FlywayException|FlywayValidateException|Flyway[^\n]*(?:failed|mismatch)|Migration checksum mismatch|Validate failed|LiquibaseException|Liquibase[^\n]*(?:fail|error)|Waiting for changelog lock|Could not acquire change log lock|SchemaManagementException|Schema-validation: |missing (?:table|column) \[/i
  ],
  [
    "schema-mismatch",
    "proof",
    /database files are incompatible with server|was initialized by PostgreSQL version|schema version (?:mismatch|is|\d)|(?:incompatible|unsupported|unexpected|wrong|outdated|newer|older) (?:database |db )?(?:schema|data) (?:version|format)|Cannot (?:up|down)grade from|Upgrade (?:after a crash )?is not supported|featureCompatibilityVersion|Invalid (?:MySQL )?server (?:up|down)grade|Can't handle RDB format version|migration (?:\w+ )?failed|failed to (?:run|apply) migrations?|relation "[^"]+" already exists|Migration [^\n]*(?:failed|error)|P3009|P3018|P2021|P2022/i
  ]
]);

// src/diagnosis/logs/patterns/generic.ts
var generic = patterns([
  [
    "application-error",
    "generic",
    /^(?:\w+\.)*\w*(?:Error|Exception)\b(?::|$)|\b(?:FATAL|CRITICAL|SEVERE|PANIC)\b|\bfatal\b|^error\b|\bERROR\b|\bunrecoverable\b|\bexiting\b.*\berror\b|\baborting\b|^E\d{4} |\bfailed\b|\bfailure\b|\bexception\b/i
  ]
]);

// src/diagnosis/logs/patterns/languages.ts
var variable = "(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)";
var languages = patterns([
  // Node
  [
    "missing-module",
    "proof",
    /Cannot find (?:module|package) '(?<name>[^']+)'|\bERR_MODULE_NOT_FOUND\b|\bMODULE_NOT_FOUND\b|ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_REQUIRE_ESM|does not provide an export named|Cannot use import statement outside a module|NODE_MODULE_VERSION|was compiled against a different Node\.js version|ERR_DLOPEN_FAILED|Error: Cannot find native binding/
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
    /"(?<name>[A-Z][A-Z0-9_]+)" is required|Config validation error: "(?<name2>[A-Z][A-Z0-9_]+)"/
  ],
  [
    "application-error",
    "plain",
    /^(?:Uncaught )?(?:TypeError|ReferenceError|RangeError|SyntaxError(?!.*JSON)|AssertionError|EvalError)\b(?! \[ERR_INVALID_URL)|TypeError: (?:Cannot|undefined)|is not a function\b|is not defined$/
  ],
  [
    "application-error",
    "trace",
    /triggerUncaughtException|UnhandledPromiseRejection|throw er; \/\/ Unhandled|Uncaught Exception|uncaughtException/
  ],
  // Python
  [
    "missing-module",
    "proof",
    /ModuleNotFoundError: No module named '?(?<name>[\w.]+)|ImportError: (?:No module named (?<name2>[\w.]+)|cannot import name '(?<name3>\w+)')|No module named '?(?<name4>[\w.]+)'?$|Error: Could not import '|Could not find a version that satisfies|Failed to find (?:attribute|Flask application)|Error loading ASGI app|pkg_resources\.DistributionNotFound|PackageNotFoundError/
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
    /^(?:\w+\.)*(?:TypeError|AttributeError|NameError|IndexError|ZeroDivisionError|RecursionError|AssertionError|UnboundLocalError|IndentationError|SyntaxError(?!.*JSON)|NotImplementedError|StopIteration|UnicodeDecodeError|KeyError)\b/
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
  [
    "missing-module",
    "proof",
    /(?:ClassNotFoundException|NoClassDefFoundError): (?<name>[\w./$]+)|Could not find or load main class (?<name2>[\w.$]+)|no main manifest attribute|NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|NoSuchBeanDefinitionException: No qualifying bean of type '(?<name3>[^']+)'.*ClassNotFound|java\.lang\.module\.FindException|FileSystemNotFound/
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
    /Failed to bind properties under|Failed to configure a DataSource|InvalidConfigurationPropert|InvalidConfigDataPropert|ConfigDataResourceNotFound|ConfigDataLocationNotFound|Config data resource .* cannot be found|SRCFG000|ConfigException|IllegalConfiguration|Invalid value type for attribute/
  ],
  [
    "invalid-arguments",
    "proof",
    /Unrecognized (?:VM )?option:? '?(?<name>[^'\s]+)|Could not create the Java Virtual Machine|Invalid (?:maximum|initial|minimum) heap size|Unsupported (?:VM )?option|Conflicting collector combinations|Improperly specified VM option/
  ],
  [
    "application-error",
    "plain",
    /(?:NullPointerException|IllegalArgumentException|IllegalStateException|ArrayIndexOutOfBounds|IndexOutOfBounds|ClassCastException|StackOverflowError|ArithmeticException|ConcurrentModification|UnsupportedOperationException|NoSuchElementException)\b/
  ],
  [
    "application-error",
    "generic",
    /^Exception in thread|Application run failed|BeanCreationException|UnsatisfiedDependencyException|^Caused by: |APPLICATION FAILED TO START/
  ],
  // Go
  [
    "application-panic",
    "plain",
    /^panic: (?:runtime error|assignment to entry|send on closed|close of|interface conversion|reflect|sync)|all goroutines are asleep|fatal error: (?:concurrent map|unexpected signal|stack overflow|all goroutines)|^\[signal SIG/
  ],
  ["application-panic", "hint", /^panic: |^fatal error: |^goroutine \d+ \[|\bpanic recovered\b/],
  // Ruby
  [
    "missing-module",
    "proof",
    /cannot load such file -- (?<name>[^\s(]+)|Bundler::GemNotFound|Could not find (?:gem '?)?(?<name2>[\w-]+)[^\n]*(?:in (?:any of the sources|locally installed gems|rubygems)|Run `bundle install`)|Gem::(?:MissingSpec|LoadError|ConflictError)|bundler: command not found: (?<name3>\S+)|uninitialized constant (?<name4>\S+)|Your Ruby version is/
  ],
  [
    "missing-environment-variable",
    "proof",
    /key not found: "(?<name>\w+)"|Missing `(?<name2>secret_key_base)`|`?(?<name3>secret_key_base)`? (?:for '?\w+'? environment )?(?:must be|is missing)|ActiveSupport::MessageEncryptor::InvalidMessage|Missing encryption key to decrypt file/
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
    /Unhandled exception\. System\.(?:NullReferenceException|ArgumentException|InvalidOperationException|IndexOutOfRangeException|DivideByZeroException|NotImplementedException|FormatException)/
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
    /Class "(?<name>[^"]+)" not found|vendor\/autoload\.php|Call to undefined function (?<name2>\w+)|PHP Startup: Unable to load dynamic library|could not find driver|Interface "[^"]+" not found|Your Composer dependencies require a PHP version|requires (?:php|ext-\w+) /i
  ],
  [
    "missing-environment-variable",
    "proof",
    /No application encryption key|MissingAppKeyException|Environment variable not found: "(?<name>\w+)"|Undefined (?:array key|index):? "?(?<name2>[A-Z][A-Z0-9_]+)/
  ],
  [
    "application-error",
    "plain",
    /PHP (?:Parse|Fatal) error: +(?:Uncaught )?(?:TypeError|Error|ParseError|ArgumentCountError|DivisionByZeroError|syntax error)/
  ],
  ["application-error", "trace", /PHP (?:Fatal|Parse) error|^Fatal error: |Uncaught \w+/],
  // Rust
  ["application-panic", "hint", /^thread '[^']*' (?:\(\d+\) )?panicked at|panicked at /],
  [
    "application-panic",
    "plain",
    /panicked at[^\n]*(?:\n[^\n]*)?(?:index out of bounds|attempt to (?:divide|add|subtract|multiply)|called `Option::unwrap\(\)` on a `None`|explicit panic|not yet implemented|entered unreachable code|RefCell|already (?:mutably )?borrowed|internal error|assertion)/,
    "across"
  ],
  // Perl, Elixir and others
  [
    "missing-module",
    "proof",
    /Can't locate (?<name>\S+\.pm) in @INC|you may need to install the (?<name2>\S+) module|Undefined subroutine|Module (?<name3>[\w.]+) is not (?:loaded|available)|\(UndefinedFunctionError\)/
  ],
  [
    "application-error",
    "trace",
    / at \S+\.p[lm] line \d+\.?$|\*\* \(\w*(?:Error|Exception)\)|Kernel pid terminated|Runtime terminating during boot|init terminating in do_boot/
  ],
  // Shells
  [
    "shell-error",
    "proof",
    /[Ss]yntax error(?:: |:? near| in )|syntax error near unexpected token|unexpected EOF while looking|unterminated quoted string|[Bb]ad substitution|unexpected end of file|bad (?:number|array subscript)|\$'\\r'|unexpected "[^"]*" \(expecting|(?:sh|bash|ash|dash): .*(?:unexpected|missing (?:\]|'))|\[: (?:missing|too many|unexpected|.*: (?:unexpected operator|bad number|integer expression expected))|unexpected operator|expecting "/
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
    /memory allocation of (?<name>\d+) bytes failed|std::bad_alloc|System\.OutOfMemoryException|OutOfMemoryException|NoMemoryError|failed to allocate memory|eheap_alloc: Cannot allocate|GC heap initialization failed|HRESULT: 0x8007000E|Out of memory!|perl: [^\n]*out of memory/i
  ],
  [
    "runtime-out-of-memory",
    "plain",
    /\bENOMEM\b|Cannot allocate memory|\[Errno 12\]|os error 12\b|\(12: Cannot allocate|could not (?:map anonymous shared memory|fork new process)|unable to create (?:new )?native thread|mmap\S* failed|out of memory\b/i
  ],
  [
    "out-of-memory-child",
    "proof",
    /was sent SIGKILL! Perhaps out of memory\?|terminated by signal 9|exited on signal 9\b|exited with signal:? (?:9|SIGKILL)|killed by signal 9|signal: killed\b|died with <Signals\.SIGKILL|process pool was terminated abruptly|BrokenProcessPool|WorkerLostError|Worker exited prematurely: signal 9|ForkingPickler[^\n]*Killed|child (?:process )?\d* ?exited[^\n]*(?:SIGKILL|signal 9)|reaped unknown pid \d+ \(signal 9|\(SIGKILL\)|signal SIGKILL|by SIGKILL|status:? (?:code )?137\b|exit(?:ed)? (?:with )?(?:code|status)[ :=]*137\b|ended with 137\b|non-zero exit status (?:-9|137)|exit code -9\b/i
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
    /\('[\d.:]*', (?<name>\d{1,3})\) failed: \[Errno 13\]|attempting to bind on address \('[^']*', (?<name2>\d{1,3})\): permission denied|cannot bind socket \(Permission denied\)|can't bind to [^\n]*:(?<name3>\d{1,3})\b[^\n]*Permission denied/i
  ],
  [
    "privileged-port",
    "proof",
    /SocketException: Permission denied[^\n]*\n(?:[^\n]*\n){0,4}?[^\n]*\bbind/,
    "across"
  ],
  ["privileged-port", "plain", /\bbind(?:\(\d?\))?: permission denied/i],
  [
    "privileged-port",
    "proof",
    /Permission denied - bind\(2\)|Failed to bind to address [^\n]*:(?<name>\d{1,4})\b[^\n]*\n?[^\n]*Permission denied|SocketException \(13\)|BindException: Permission denied/i
  ],
  [
    "port-in-use",
    "proof",
    /\bEADDRINUSE\b(?:[^\n]*?:(?<name>\d{2,5}))?|Address (?:is )?already in use|address in use\b|(?:Port|port) (?<name2>\d{2,5}) (?:was|is) already (?:in use|allocated|being used)|port is already allocated|\(98: |os error 98\b|\[Errno 98\]|Only one usage of each socket address|BindException: Address/i
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
  ["permission-denied", "hint", /\bPermission denied\b|\bOperation not permitted\b|\bAccess is denied\b/i],
  [
    "missing-shared-library",
    "proof",
    /error while loading shared librar(?:y|ies): (?<name>[^\s:]+)|Error loading shared library (?<name2>[^\s:]+)|(?<name3>lib[\w.+-]+\.so[\w.]*): cannot open shared object|cannot open shared object file|`(?<name4>G(?:LIBC|LIBCXX)_[\w.]+)' not found|version ['`]?G(?:LIBC|LIBCXX)_|Error relocating |UnsatisfiedLinkError|DllNotFoundException|dlopen(?: failed|\([^)]*\): )|Unable to load shared library '|symbol lookup error|undefined symbol: |libssl\S* not found|could not load library "/i
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
  [
    "command-not-found",
    "hint",
    /^(?:\S*sh|\S+\.sh): (?:line \d+: |\d+: )?(?<name>\S+): (?:No such file or directory|not found|inaccessible or not found)/i
  ],
  [
    "missing-file",
    "proof",
    /\bENOENT\b[^\n]*?(?:open|stat|lstat|scandir|access|read|readlink|unlink|rename|copyfile|mkdir)? ?['"](?<name>[^'"\n]+)['"]|FileNotFoundError: \[Errno 2\][^\n]*: '(?<name2>[^']+)'|FileNotFoundException:? (?!Could not load file or assembly)(?:Could not find file '?)?(?<name3>[^\s'(]+)|NoSuchFileException: (?<name4>\S+)|Errno::ENOENT|No such file or directory @ rb_sysopen - (?<name5>\S+)|DirectoryNotFoundException/
  ],
  [
    "missing-file",
    "proof",
    /(?:open|stat|read|lstat|chdir|unable to read|reading|loading) ["'`]?(?<name>(?:\/|\.\/|[\w.-]+\/)[^\s:"'`]+|[\w-]+\.(?:ya?ml|json|toml|conf|pem|crt|key|env|ini|properties|xml|db|sql|txt|csv|js|py|rb))["'`]?: (?:no such file or directory|The system cannot find)/i
  ],
  [
    "missing-file",
    "proof",
    /open\(\) "(?<name>[^"]+)" failed \(2: |cannot load certificate(?: key)? "(?<name2>[^"]+)":[^\n]*No such file|Unable to access jarfile (?<name3>\S+)|can't open file '(?<name4>[^']+)'|can't (?:cd|open) (?:to )?'?(?<name5>[^\s':]+)|Could not open input file: (?<name6>\S+)|Can't open perl script "(?<name7>[^"]+)"|Failed opening required '(?!\S*vendor\/autoload)(?<name8>[^']+)'|No such file or directory -- (?<name9>\S+) \(LoadError\)/
  ],
  [
    "missing-file",
    "plain",
    /(?:cannot|can't|could not|couldn't|unable to|failed to) (?:open|read|load|find|access|locate|stat)(?: the)?(?: \w+){0,3}? ["'`]?(?<name>\/[^\s:"'`,]+)["'`]?[^\n]*(?:No such file|not found|does not exist|missing)|(?:file|directory) ["'`]?(?<name2>\/[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist|is missing|missing)|["'`]?(?<name3>\/[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist)/i
  ],
  ["missing-file", "hint", /No such file or directory|os error 2\b|\[Errno 2\]|file not found|\bENOENT\b/i],
  [
    "segmentation-fault",
    "proof",
    /\bSegmentation fault\b|\bSIGSEGV\b(?!:)|segfault at|signal 11\b|Caught signal 11|AddressSanitizer: SEGV|stack overflow detected/i
  ],
  [
    "aborted",
    "proof",
    /terminate called (?:after throwing|without an active)|(?:double free|free\(\): invalid|malloc\(\): |corrupted (?:size|double-linked)|munmap_chunk\(\)|stack smashing detected)|Assertion [`'"].*['"`] failed|assertion failed: |\bSIGABRT\b|\bAborted\b \(core|^Aborted\b|signal 6\b|libc\+\+abi: |CHECK failed: |F\d{4} [^\n]*Check failed/
  ],
  [
    "illegal-instruction",
    "proof",
    /\bIllegal instruction\b|\bSIGILL\b|requires a CPU with AVX|compiled to use [^\n]*instructions, but these aren't available|CPU does not support|does not support x86-64-v|(?:AVX|SSE4|POPCNT)\S* (?:is )?(?:not supported|required|unsupported)|signal 4\b/i
  ]
]);

// src/diagnosis/logs/patterns/servers.ts
var servers = patterns([
  // nginx, Apache, Envoy, HAProxy, Caddy, Traefik
  [
    "invalid-configuration",
    "proof",
    /\[emerg\][^\n]*(?:unknown directive|unexpected|invalid|is not terminated|duplicate|directive is not allowed|is duplicate|no "?events"? section)|configuration file \S+ test failed|AH0\d+: Syntax error|Syntax error on line \d+ of|Invalid command '|AH00526|AH00534|Configuration Failed|error initializing configuration|Proto constraint validation failed|Unable to parse JSON as proto|\[ALERT\][^\n]*(?:parsing|config)|Error\(s\) found in configuration file|Fatal errors found in configuration|adapting config using/
  ],
  ["invalid-configuration", "plain", /\[emerg\][^\n]* in \S+:\d+/],
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
    /unrecogni[sz]ed configuration parameter "(?<name>[^"]+)"|invalid value for parameter "(?<name2>[^"]+)"|configuration file "[^"]+" contains errors|FATAL CONFIG FILE ERROR|Bad directive or wrong number of arguments|unknown variable '(?<name3>[^']+)'|unknown option '--?(?<name4>[^']+)'|Error parsing YAML config file|Unrecognized option: (?<name5>[\w.]+)|Bad configuration option|Can't open the log file|error loading config|parsing (?:YAML|config) file|couldn't load configuration|cannot load \S*config|Invalid configuration for|Reading configuration file failed/i
  ],
  [
    "permission-denied",
    "proof",
    /data directory "(?<name>[^"]+)" has (?:wrong ownership|invalid permissions)|could not (?:change permissions|access) (?:of )?directory "(?<name2>[^"]+)"|Can't open and lock privilege tables|mysqld: Can't (?:create|change)[^\n]*(?:Errcode: 13|OS errno 13)|Can't open the append-only file[^\n]*Permission denied|Failed (?:opening|to create)[^\n]*Permission denied|AccessDeniedException\[(?<name3>[^\]]+)\]|failed to obtain node locks/i
  ],
  [
    "missing-file",
    "proof",
    /could not open configuration file "(?<name>[^"]+)"|"[^"]+" does not exist[^\n]*initdb|Fatal error, can't open config file '(?<name2>[^']+)'|Error opening config file|Could not open required defaults file: (?<name3>\S+)/i
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
  ["missing-environment-variable", "plain", /\benvironment variable not found\b|\bVarError\b|\bNotPresent\b/],
  [
    "missing-environment-variable",
    "proof",
    /(?:invalid|missing) environment variables?:?[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/i,
    "across"
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
    /(?<!\w)["'`]?(?<name>(?!(?:auth\w*|login|restart|migration|upgrade|python|node|version|it|this|which|that|value|file|field|password|argument|module|package|certificate|directory)\b)[a-zA-Z_][\w.-]{2,})["'`]? (?:is required|is not set|must be set|is not configured|is not defined|cannot be empty|must be provided|must not be empty|not configured)\b/
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
    /\bconfig(?:uration)?(?: file)?(?: is| was)? (?:error|invalid|malformed|not valid|incomplete)\b/i
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
    /\b(?:unknown|invalid|unrecogni[sz]ed|unsupported|unexpected|duplicate) (?:configuration |config )?(?:field|option|parameter|property|setting|directive|section|key|log level)s?\b(?: name)?[:=]? *["'`]?(?<name>[\w.-]+)/i
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
  [
    "invalid-configuration",
    "hint",
    /\bstrconv\.\w+: parsing|NumberFormatException|invalid literal for (?:int|float)\(\)|could not convert string to float|ParseIntError|invalid digit found in string|InvalidCastException|System\.FormatException/
  ],
  [
    "invalid-configuration",
    "hint",
    /\bconfig\w*: |\[config\]|config(?:uration)? (?:check|validation) failed|validation failed for (?:config|settings)/i
  ],
  [
    "invalid-arguments",
    "proof",
    /\bunknown (?:shorthand )?flag:? |flag provided but not defined|unrecogni[sz]ed (?:command[ -]line )?(?:option|argument|flag)s?\b|invalid option(?: --|:|\b)|illegal option\b|unknown (?:command[ -]line )?(?:option|argument|switch)\b|unexpected argument '|no such option\b|bad option: |unknown command\b|invalid choice: |Found argument '.*' which wasn't expected/i
  ],
  [
    "invalid-arguments",
    "proof",
    /the following (?:required )?arguments (?:are required|were not provided)|missing required (?:flag|argument|option)s?\b|required flag\(s\)|flag needs an argument|option requires an argument|missing (?:positional )?argument|too (?:few|many) (?:positional )?arguments\b|accepts (?:at most |at least |between )?\d+.*arg\(s\)/i
  ],
  ["invalid-arguments", "hint", /^\s*usage:? /i]
]);

// src/diagnosis/logs/patterns/index.ts
var logPatterns = [
  ...memory,
  ...operatingSystem,
  ...servers,
  ...languages,
  ...dependency,
  ...settings,
  ...generic
];

// src/diagnosis/logs/classify.ts
var levelScore = { fatal: 1.5, error: 0.5, warning: -3, info: -2.5 };
var nearEnd = 3;
var fading = 0.3;
var mostFading = 5;
var beforeTrace = 2.5;
var window = 80;
function classifyLog(text) {
  const lines = readLogLines(text);
  const places = weigh(lines);
  const best = /* @__PURE__ */ new Map();
  const add = (finding) => {
    const known = best.get(finding.cause);
    if (!known || finding.score >= known.score) best.set(finding.cause, finding);
  };
  for (const [index, line] of lines.entries()) {
    if (line.quoted) continue;
    for (const pattern of logPatterns) {
      if (pattern.across) continue;
      const match = pattern.text.exec(line.text);
      if (match) add(findingOf(pattern, match, line, places[index]));
    }
  }
  for (const finding of acrossLines(lines, places)) add(finding);
  const findings = [...best.values()].toSorted((a, b) => b.score - a.score || b.line.number - a.line.number);
  return { lines, findings, last: lines.findLast(({ hangs }) => !hangs) ?? lines.at(-1) };
}
function findingOf(pattern, match, line, place) {
  const { host, port, ...names } = match.groups ?? {};
  const subject = Object.values(names).find((name2) => name2 !== void 0 && name2 !== "");
  return {
    cause: pattern.cause,
    weight: pattern.weight,
    score: weights[pattern.weight] + place,
    line,
    subject: subject ?? host,
    host,
    port: port === void 0 ? void 0 : Number(port)
  };
}
function* acrossLines(lines, places) {
  const first = Math.max(0, lines.length - window);
  const tail = lines.slice(first);
  const text = tail.map((line) => line.text).join("\n");
  for (const pattern of logPatterns) {
    const match = pattern.across ? pattern.text.exec(text) : null;
    if (!match) continue;
    const index = first + text.slice(0, match.index + match[0].length).split("\n").length - 1;
    yield findingOf(pattern, match, lines[index], places[index]);
  }
}
function weigh(lines) {
  const trace = startOfLastTrace(lines);
  const places = new Array(lines.length);
  let distance = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const faded = Math.min(mostFading, Math.max(0, distance - nearEnd) * fading);
    const survived = index < trace && line.level !== "fatal" ? beforeTrace : 0;
    places[index] = (line.level ? levelScore[line.level] : 0) - faded - survived;
    if (!line.hangs) distance++;
  }
  return places;
}
var frame = /^\s+at |^\s+File "|^\s+\.\.\. \d+ more|^\s*from \S+:\d+|^\tfrom |^\t\S+:\d+|^\s+\d+: +(?:0x|\w+::)|^#\d+ |^goroutine \d+|^\S+:\d+:in [`']|^ +from /;
var chained = /^Caused by|During handling of the above|The above exception was|^Emitted |^Suppressed|^Traceback|^\s*$|cause:|\[cause\]|--- End of inner/;
function startOfLastTrace(lines) {
  let start = lines.findLastIndex(({ raw }) => frame.test(raw));
  if (start < 0) return -1;
  for (let gap = 0; start > 0 && gap < 12; start--) {
    const { raw, hangs } = lines[start - 1];
    if (frame.test(raw) || chained.test(raw)) gap = 0;
    else if (!hangs && ++gap > 2) break;
  }
  return Math.max(0, start);
}

// src/diagnosis/redact.ts
var shapes = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@"']*:)[^\s@/"']+(?=@)/gi,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\bAIza[\w-]{35}\b|\bgh[pousr]_\w{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\b[sr]k_(?:live|test)_\w{10,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_\w{30,}|\bhvs\.\w{20,}|\bdop_v1_\w{20,}|\bAGE-SECRET-KEY-1\w+/g,
  /(\b(?:authorization|proxy-authorization)["']?\s*[:=]\s*["']?(?:(?:bearer|basic|token|digest|apikey)\s+)?)[^\s"',;]+/gi,
  /(\bbearer\s+)[\w.~+/-]{8,}=*/gi,
  /(\b(?:set-)?cookie["']?\s*[:=]\s*["']?)[^\s"'][^\n"']*/gi,
  /((?<!\[)\b[\w.-]*(?:passw(?:or)?d|passwd|passphrase|pwd|secret|token|api[_-]?key|apikey|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?secret|credentials?|sharedaccesskey|signature)["']?\s*(?:=|:(?!\/\/)|=>)\s*["']?)(?!["'\s{[]|not\b|is\b|missing\b|required\b|undefined\b|null\b|None\b|invalid\b|YES\b|NO\b)[^\s"',;&)}]+/gi,
  /(rate limit[^\n]{0,40}\bas )\S+/gi
];
var secretName = /pass|secret|token|key|credential|auth|dsn|_url$|_uri$|connection|cert|salt|pwd/i;
var shortest = 4;
var Redactor = class {
  known;
  placeholders = /* @__PURE__ */ new Map();
  /** @param known exact values that are secret, wherever they appear */
  constructor(known = []) {
    const values = [...new Set(known)].filter((value) => value.length >= shortest);
    this.known = values.toSorted((a, b) => b.length - a.length);
  }
  /** The text without its secrets. */
  text = (text) => {
    let clean = text;
    for (const value of this.known) {
      if (clean.includes(value)) clean = clean.replaceAll(value, this.placeholder(value));
    }
    for (const shape of shapes) {
      clean = clean.replace(shape, (match, kept) => {
        const start = typeof kept === "string" ? kept : "";
        const value = match.slice(start.length);
        return value.startsWith("[secret:") ? match : `${start}${this.placeholder(value)}`;
      });
    }
    return clean;
  };
  /** Every text of a value. */
  deep = (value) => {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map(this.deep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.deep(item)])
    );
  };
  placeholder(value) {
    const known = this.placeholders.get(value) ?? `[secret:${this.placeholders.size + 1}]`;
    this.placeholders.set(value, known);
    return known;
  }
};
function secretValues({ pods, workloads, replicaSets }) {
  const values = /* @__PURE__ */ new Set();
  const search = (value) => {
    for (const entry of asList(asMapping(value).env)) {
      const { name: name2, value: text } = asMapping(entry);
      const written = asString(text);
      if (written === void 0 || !secretName.test(asString(name2) ?? "")) continue;
      if (!/^(?:true|false|none|\d{1,5}|https?:\/\/[^@\s]*|[\w.-]+:\d+)$/i.test(written)) values.add(written);
      const password = /:\/\/[^:@/\s]*:([^@\s]+)@/.exec(written)?.[1];
      if (password) values.add(password);
    }
    for (const item of Object.values(asMapping(value))) {
      if (Array.isArray(item)) for (const each of item) search(each);
      else if (typeof item === "object" && item !== null) search(item);
    }
  };
  for (const { value } of [...pods, ...workloads, ...replicaSets]) search(value.spec);
  return values;
}

// src/diagnosis/walk.ts
function walk(tree2, given) {
  const trail = [];
  let node = tree2;
  while (typeof node !== "string") {
    const answer = node.answer(given);
    trail.push({ question: node.question, answer });
    node = node.branches[answer] ?? "unknown";
  }
  return { cause: node, trail };
}

// src/diagnosis/ownership.ts
var Ownership = class {
  replicaSets;
  jobs;
  deployments;
  constructor({ replicaSets, workloads }) {
    const key = ({ namespace, name: name2 }) => `${namespace}/${name2}`;
    this.replicaSets = new Map(replicaSets.map((object) => [key(object), object]));
    this.jobs = new Map(
      workloads.filter(({ kind }) => kind === "Job").map((object) => [key(object), object])
    );
    this.deployments = new Set(workloads.filter(({ kind }) => kind === "Deployment").map(key));
  }
  /** The controller at the top; the object itself when nothing known controls it. */
  topOf(object) {
    const { namespace } = object;
    const owner = controllerOf(object.value);
    if (!owner || owner.kind === "Node") return referenceOf(object);
    if (owner.kind === "ReplicaSet") return this.aboveReplicaSet(owner, object);
    if (owner.kind === "Job") {
      const job = this.jobs.get(`${namespace}/${owner.name}`);
      return job ? this.topOf(job) : { ...owner, namespace };
    }
    const known = object.kind === "Pod" || object.kind === "Job" || object.kind === "ReplicaSet";
    return known ? { ...owner, namespace } : referenceOf(object);
  }
  aboveReplicaSet(owner, { value, namespace }) {
    const set = this.replicaSets.get(`${namespace}/${owner.name}`);
    const above = set && controllerOf(set.value);
    if (above) return { ...above, namespace };
    const labels2 = asMapping(valueAt(value, ["metadata", "labels"]));
    const hash = asString(labels2["pod-template-hash"]);
    if (hash && owner.name.endsWith(`-${hash}`)) {
      const name2 = owner.name.slice(0, -hash.length - 1);
      return { apiVersion: "apps/v1", kind: "Deployment", namespace, name: name2 };
    }
    const rollout = asString(labels2["rollouts-pod-template-hash"]);
    if (rollout && owner.name.endsWith(`-${rollout}`)) {
      const name2 = owner.name.slice(0, -rollout.length - 1);
      return { apiVersion: "argoproj.io/v1alpha1", kind: "Rollout", namespace, name: name2 };
    }
    return { ...owner, namespace };
  }
  /** The Deployment that a ReplicaSet's name, seen in an event only, belongs to. */
  deploymentOf(replicaSet, namespace) {
    const name2 = replicaSet.replace(/-[a-z0-9]{1,10}$/, "");
    return this.deployments.has(`${namespace}/${name2}`) ? name2 : void 0;
  }
};
function referenceOf({ apiVersion, kind, namespace, name: name2 }) {
  return { apiVersion, kind, namespace, name: name2 };
}
function keyOf({ kind, namespace, name: name2 }) {
  return `${kind}/${namespace}/${name2}`;
}
function controllerOf(value) {
  const owners = asList(valueAt(value, ["metadata", "ownerReferences"])).map(asMapping);
  const owner = owners.find(({ controller }) => controller === true) ?? owners[0];
  const [apiVersion, kind, name2] = [owner?.apiVersion, owner?.kind, owner?.name].map(asString);
  return kind && name2 ? { apiVersion: apiVersion ?? "v1", kind, name: name2 } : void 0;
}

// src/diagnosis/logs/shutdown.ts
var asked2 = /\bSIG(?:TERM|INT|QUIT)\b|signal(?: number)?:? (?:15|terminated)|\bterminated\b|received (?:shutdown|termination|stop|term(?:inate)?) signal|shut(?:ting)? ?down|gracefully? (?:stop|exit|quit|shut)|stopping (?:server|service|container|http)|Exiting gracefully|exit signal|Handling signal: term|worker process \d+ exited with code 0|Application is shutting down|fast shutdown request/i;
function endsWithShutdown(lines) {
  return lines.slice(-12).some(({ text }) => asked2.test(text));
}

// src/diagnosis/kill.ts
var slack = 5e3;
var few = 3;
function findKill(run) {
  const { ended, events } = run;
  const unhealthy = (label) => events.findLast(({ reason, message }) => reason === "Unhealthy" && message.startsWith(label));
  for (const event of events.toReversed()) {
    const by = killerIn(event);
    if (!by || !fits(event, ended)) continue;
    const label = by === "liveness probe" ? "Liveness" : by === "startup probe" ? "Startup" : "\0";
    return { by, event, unhealthy: unhealthy(label), certain: true };
  }
  if (run.waiting === "PostStartHookError") {
    return { by: "post-start hook", event: void 0, unhealthy: void 0, certain: true };
  }
  return ended ? supposedKill(run, ended, unhealthy) : void 0;
}
function killerIn({ reason, message }) {
  if (reason === "FailedPostStartHook" || reason === "Killing" && /PostStartHook/i.test(message))
    return "post-start hook";
  if (reason !== "Killing") return void 0;
  if (/startup probe/i.test(message)) return "startup probe";
  return /liveness probe/i.test(message) ? "liveness probe" : void 0;
}
function fits(event, ended) {
  if (!ended) return true;
  if (ended.reason === "OOMKilled" || ended.reason === "StartError") return false;
  const { startedAt, finishedAt } = ended;
  if (event.last === void 0 || startedAt === void 0 || finishedAt === void 0) return true;
  if (event.last < startedAt - slack || (event.first ?? event.last) > finishedAt + slack) return false;
  return stoppedOnRequest(ended) || event.last <= finishedAt + slack;
}
function stoppedOnRequest({ exitCode: exitCode2 }) {
  return exitCode2 === 137 || exitCode2 === 143 || exitCode2 === 0 || exitCode2 === 130;
}
function supposedKill(run, ended, unhealthy) {
  if (!stoppedOnRequest(ended) || ended.reason === "OOMKilled") return void 0;
  const shutDown = endsWithShutdown(run.lines);
  const earlier = run.events.findLast((event) => killerIn(event) !== void 0);
  if (ended.exitCode === 0 && !shutDown && run.events.length > 0 && !earlier) return void 0;
  const seconds3 = ended.startedAt !== void 0 && ended.finishedAt !== void 0 ? (ended.finishedAt - ended.startedAt) / 1e3 : void 0;
  for (const [field, by2, label] of [
    ["startupProbe", "startup probe", "Startup"],
    ["livenessProbe", "liveness probe", "Liveness"]
  ]) {
    if (!isMapping(run.spec[field])) continue;
    const seen = unhealthy(label);
    const event = run.events.findLast((candidate) => killerIn(candidate) === by2);
    if (seen !== void 0 && fits(seen, ended))
      return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    const grace = asNumber(run.podSpec.terminationGracePeriodSeconds) ?? 30;
    const expected = killWindow(run.spec, field, grace);
    const inTime = seconds3 !== void 0 && expected && seconds3 >= expected.from && seconds3 <= expected.to;
    if (inTime) return { by: by2, event, unhealthy: seen, certain: event !== void 0 };
    if (ended.exitCode === 143 && shutDown && seconds3 !== void 0 && expected && seconds3 >= expected.from)
      return { by: by2, event: void 0, unhealthy: void 0, certain: false };
  }
  const by = earlier && killerIn(earlier);
  return by && earlier.count >= few ? { by, event: earlier, unhealthy: void 0, certain: false } : void 0;
}

// src/diagnosis/logs/no-log.ts
var answers = [
  /^unable to retrieve container logs for [\w-]+:\/\//,
  /^Error from server(?: \(\w+\))?: /,
  /^error: (?:unable to|a container name|container \S+ is not valid|You must be logged in|the server)/i,
  /^failed to (?:try resolving symlinks|open log file|get container status|create fsnotify|watch file)/,
  /^(?:the server could not find|previous terminated container|container "[^"]*" in pod "[^"]*" is (?:waiting|not))/,
  /^rpc error: code = \w+ desc = .*container/,
  /^Defaulted container ".*" out of: /
];
function realLog(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const own2 = lines.filter((line) => !answers.some((answer) => answer.test(line.trim())));
  return own2.length === 0 ? void 0 : own2.length === lines.length ? text : own2.join("\n");
}

// src/diagnosis/pod-facts.ts
function readPod(pod, evidence, events) {
  const spec = asMapping(pod.value.spec);
  const status = asMapping(pod.value.status);
  const metadata = asMapping(pod.value.metadata);
  const labels2 = asMapping(metadata.labels);
  const own2 = events.of({ kind: "Pod", namespace: pod.namespace, name: pod.name, uid: pod.uid });
  return {
    name: pod.name,
    namespace: pod.namespace,
    uid: pod.uid,
    source: pod.source,
    spec,
    status,
    phase: asString(status.phase) ?? "",
    reason: asString(status.reason) ?? "",
    message: (asString(status.message) ?? "").trim(),
    created: parseTime(metadata.creationTimestamp),
    restartPolicy: asString(spec.restartPolicy) ?? "Always",
    nodeName: asString(spec.nodeName),
    deleting: metadata.deletionTimestamp !== void 0 && metadata.deletionTimestamp !== null,
    revision: asString(labels2["pod-template-hash"]) ?? asString(labels2["rollouts-pod-template-hash"]) ?? asString(labels2["controller-revision-hash"]),
    containers: readContainers(pod, spec, status, own2, evidence.logs),
    events: own2,
    onlyEvents: false
  };
}
function podFromEvents(name2, namespace, template, own2, evidence) {
  const pod = { source: own2[0]?.source ?? "events", name: name2, namespace, uid: own2.find(({ uid }) => uid)?.uid };
  return {
    ...pod,
    spec: template,
    status: {},
    phase: "",
    reason: "",
    message: "",
    created: own2[0]?.first,
    restartPolicy: asString(template.restartPolicy) ?? "Always",
    nodeName: own2.some(({ reason }) => reason === "Scheduled") ? "" : void 0,
    deleting: false,
    revision: void 0,
    containers: readContainers(pod, template, {}, own2, evidence.logs),
    events: own2,
    onlyEvents: true
  };
}
function readContainers(pod, spec, status, events, logs) {
  return ["initContainers", "containers"].flatMap((field) => {
    const statusField = field === "containers" ? "containerStatuses" : "initContainerStatuses";
    const statuses = asList(status[statusField]).map(asMapping);
    const specs = asList(spec[field]).filter(isMapping);
    const unspecified = statuses.filter(({ name: name2 }) => !specs.some((container) => container.name === name2));
    return [...specs, ...unspecified.map(({ name: name2, image }) => ({ name: name2, image }))].map(
      (container) => {
        const name2 = asString(container.name) ?? "";
        const index = statuses.findIndex((candidate) => candidate.name === name2);
        const sidecar = container.restartPolicy === "Always" || container.restartPolicy === "OnFailure";
        const kind = field === "containers" ? "app" : sidecar ? "sidecar" : "init";
        return readContainer({
          name: name2,
          kind,
          spec: container,
          podSpec: spec,
          status: statuses[index],
          field: `status.${statusField}[${index < 0 ? 0 : index}]`,
          events: events.filter((event) => event.container === name2),
          logs: logs.filter((log) => log.pod === pod.name && log.container === name2)
        });
      }
    );
  });
}
function readContainer(raw) {
  const { status = {}, events, field } = raw;
  const state = stateOf(status) ?? stateFromEvents(events);
  const now = asMapping(asMapping(status.state)[state]);
  const ended = (state === "terminated" ? terminationOf(now, `${field}.state.terminated`) : void 0) ?? terminationOf(valueAt(status, ["lastState", "terminated"]), `${field}.lastState.terminated`);
  const waiting = state === "waiting" ? { reason: asString(now.reason) ?? waitingReason(events), message: asString(now.message) ?? "" } : void 0;
  const { log, repeats } = readLog(raw.logs, state, ended);
  return {
    name: raw.name,
    kind: raw.kind,
    spec: raw.spec,
    image: asString(raw.spec.image) ?? asString(status.image),
    imageId: asString(status.imageID) || void 0,
    field,
    state,
    waiting,
    runningSince: state === "running" ? parseTime(now.startedAt) ?? startedBy(events) : void 0,
    ended,
    restarts: asNumber(status.restartCount) ?? restartsFromEvents(events),
    ready: status.ready === true,
    started: startedOf(raw),
    memoryLimit: memoryLimit(raw.spec, raw.podSpec),
    log,
    repeats,
    events,
    kill: findKill({
      ended,
      waiting: waiting?.reason ?? "",
      spec: raw.spec,
      podSpec: raw.podSpec,
      events,
      lines: log?.reading.lines ?? []
    })
  };
}
function stateOf(status) {
  const state = asMapping(status.state);
  return ["waiting", "running", "terminated"].find((name2) => isMapping(state[name2]));
}
function stateFromEvents(events) {
  const said = new Set(events.map(({ reason }) => reason));
  const stopped = said.has("BackOff") || said.has("Failed") || said.has("Killing");
  if (said.has("Started") && !stopped) return "running";
  return events.some(({ type }) => type === "Warning") ? "waiting" : "none";
}
function waitingReason(events) {
  const last = events.findLast(({ type }) => type === "Warning");
  if (!last) return "";
  const refused2 = events.findLast(
    ({ reason, message }) => reason === "Failed" && /^Error: .*(?:OCI|runc|exec|container)/i.test(message)
  );
  if (refused2 && !/CreateContainerConfig|runAsNonRoot/.test(refused2.message)) return "RunContainerError";
  if (last.reason === "BackOff" && /pulling image/i.test(last.message)) return "ImagePullBackOff";
  if (events.some(({ reason }) => reason === "BackOff") && !events.some(({ message }) => /pulling image/.test(message)))
    return "CrashLoopBackOff";
  if (last.reason === "Failed" && /pull|ErrImage|ImagePull/i.test(last.message)) return "ErrImagePull";
  if (last.reason === "InspectFailed") return "InvalidImageName";
  if (last.reason === "ErrImageNeverPull") return "ErrImageNeverPull";
  if (last.reason === "Failed") {
    return /not found$|couldn't find key|runAsNonRoot/.test(last.message) && !/exec/.test(last.message) ? "CreateContainerConfigError" : "RunContainerError";
  }
  return "";
}
function startedOf({ status, events }) {
  if (status) return typeof status.started === "boolean" ? status.started : void 0;
  return events.some(({ message }) => message.startsWith("Startup probe failed")) ? false : void 0;
}
function startedBy(events) {
  return events.findLast(({ reason }) => reason === "Started")?.last;
}
function restartsFromEvents(events) {
  const started = events.filter(({ reason }) => reason === "Started").reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, started - 1);
}
function terminationOf(value, field) {
  if (!isMapping(value) || asNumber(value.exitCode) === void 0) return void 0;
  return {
    exitCode: value.exitCode,
    reason: asString(value.reason) ?? "",
    message: (asString(value.message) ?? "").trim(),
    startedAt: parseTime(value.startedAt),
    finishedAt: parseTime(value.finishedAt),
    field
  };
}
function memoryLimit(spec, podSpec) {
  const limit = valueAt(spec, ["resources", "limits", "memory"]) ?? valueAt(podSpec, ["resources", "limits", "memory"]);
  return typeof limit === "number" || typeof limit === "string" ? String(limit) : void 0;
}
function readLog(logs, state, ended) {
  const usable = logs.flatMap((log) => {
    const text = log.refused ? void 0 : realLog(log.text);
    return text === void 0 || text.trim() === "" ? [] : [{ ...log, text }];
  });
  const wanted = ended && (state === "waiting" || state === "running") ? "previous" : "current";
  const chosen = usable.find(({ which }) => which === wanted) ?? usable[0];
  if (!chosen) {
    const said = ended && ended.reason !== "StartError" && ended.reason !== "ContainerCannotRun" ? ended.message : "";
    return said === "" ? { log: void 0, repeats: false } : {
      log: { source: "termination message", which: "current", reading: classifyLog(said) },
      repeats: false
    };
  }
  const reading = classifyLog(chosen.text);
  const other = usable.find((log) => log !== chosen);
  return {
    log: { source: chosen.source, which: chosen.which, reading },
    repeats: other !== void 0 && endsAlike(reading, other.text)
  };
}
function endsAlike(reading, other) {
  const wanted = reading.findings[0]?.line.text ?? reading.last?.text;
  return wanted !== void 0 && other.includes(wanted.trim());
}

// src/diagnosis/revision.ts
var annotation = "deployment.kubernetes.io/revision";
function newestTemplate({ object, value, evidence }) {
  const spec = valueAt(setsOf(object, value, evidence).at(-1)?.value, ["spec", "template", "spec"]);
  return object.kind === "Deployment" && isMapping(spec) ? spec : void 0;
}
function currentRevision({
  object,
  value,
  pods,
  evidence
}) {
  if (object.kind === "StatefulSet") return void 0;
  if (object.kind === "DaemonSet") return hashOf(revisionsOf(object, evidence).at(-1));
  if (object.kind === "Rollout") return asString(valueAt(value, ["status", "currentPodHash"]));
  if (object.kind !== "Deployment") return void 0;
  const newest = setsOf(object, value, evidence).at(-1);
  if (newest) return hashOf(newest);
  const latest = pods.toSorted((a, b) => (a.created ?? 0) - (b.created ?? 0)).at(-1);
  return latest?.revision;
}
function previousRevision({
  object,
  value,
  evidence,
  revision
}) {
  if (object.kind === "Deployment") {
    const sets = setsOf(object, value, evidence);
    const before2 = sets.filter((set) => hashOf(set) !== revision).toReversed();
    const good = before2.find(({ value: set }) => (asNumber(valueAt(set, ["status", "readyReplicas"])) ?? 0) > 0) ?? before2[0];
    return good && templateOf(good, ["spec", "template", "spec"], revisionNumber(good));
  }
  const revisions = revisionsOf(object, evidence);
  const before = revisions.at(-2);
  return before && templateOf(before, ["data", "spec", "template", "spec"], asNumber(before.value.revision));
}
function templateOf({ value, name: name2 }, path, number) {
  const podSpec = valueAt(value, path);
  return isMapping(podSpec) ? { label: number === void 0 ? name2 : `revision ${number}`, podSpec } : void 0;
}
function setsOf(object, value, evidence) {
  const own2 = evidence.replicaSets.filter(
    ({ namespace, value: set }) => namespace === object.namespace && controllerOf(set)?.kind === "Deployment" && controllerOf(set)?.name === object.name
  );
  const current = asString(valueAt(value, ["metadata", "annotations", annotation]));
  const rank = (set) => current !== void 0 && String(revisionNumber(set)) === current ? Number.MAX_SAFE_INTEGER : revisionNumber(set) ?? 0;
  return own2.toSorted((a, b) => rank(a) - rank(b));
}
function revisionsOf(object, { controllerRevisions }) {
  return controllerRevisions.filter(
    ({ namespace, value }) => namespace === object.namespace && controllerOf(value)?.name === object.name
  ).toSorted((a, b) => (asNumber(a.value.revision) ?? 0) - (asNumber(b.value.revision) ?? 0));
}
function revisionNumber({ value }) {
  const written = asString(valueAt(value, ["metadata", "annotations", annotation]));
  return written === void 0 ? void 0 : Number(written);
}
function hashOf(object) {
  if (!object) return void 0;
  const labels2 = asMapping(valueAt(object.value, ["metadata", "labels"]));
  return asString(labels2["pod-template-hash"]) ?? asString(labels2["controller-revision-hash"]) ?? asString(labels2["controller.kubernetes.io/hash"]);
}

// src/diagnosis/workload-facts.ts
function readFacts(evidence) {
  const events = new EventIndex(readEvents(evidence.events));
  const ownership = new Ownership(evidence);
  const found = /* @__PURE__ */ new Map();
  const at = (object) => {
    const key = keyOf(object);
    const known = found.get(key);
    if (known) return known;
    const fresh = { object, value: void 0, source: "", pods: [], jobs: [] };
    found.set(key, fresh);
    return fresh;
  };
  for (const workload of evidence.workloads) {
    const top = workload.kind === "Job" ? ownership.topOf(workload) : referenceOf(workload);
    const entry = at(top);
    if (keyOf(top) === keyOf(workload))
      Object.assign(entry, { value: workload.value, source: workload.source, object: top });
    if (workload.kind === "Job") entry.jobs.push(workload);
  }
  for (const replicaSet of evidence.replicaSets) {
    const top = ownership.topOf(replicaSet);
    const bare = keyOf(top) === keyOf(referenceOf(replicaSet));
    if (bare) Object.assign(at(top), { value: replicaSet.value, source: replicaSet.source });
    else if (top.kind === "Deployment") at(top);
  }
  for (const pod of evidence.pods) {
    const top = ownership.topOf(pod);
    const entry = at(top);
    if (top.kind === "Pod") Object.assign(entry, { value: pod.value, source: pod.source });
    entry.pods.push(readPod(pod, evidence, events));
  }
  if (evidence.workloads.length === 0) {
    for (const event of events.all) {
      const object = controllerIn(event);
      if (object && event.type === "Warning") at(object);
    }
  }
  return {
    evidence,
    now: newestTime(evidence),
    workloads: [...found.values()].map((gathered) => readWorkload(gathered, evidence, events, ownership))
  };
}
function controllerIn({ kind, name: name2, namespace }) {
  const group = kind === "Job" || kind === "CronJob" ? "batch/v1" : "apps/v1";
  if (/^(?:Deployment|StatefulSet|DaemonSet)$/.test(kind))
    return { apiVersion: group, kind, namespace, name: name2 };
  const above = /^(.+)-[a-z0-9]{6,10}$/.exec(name2)?.[1];
  if (kind === "ReplicaSet" && above)
    return { apiVersion: group, kind: "Deployment", namespace, name: above };
  const suffix = /^(.+)-[a-z0-9]{6,10}-[a-z0-9]{5}$/.exec(name2)?.[1];
  return kind === "Pod" && suffix ? { apiVersion: group, kind: "Deployment", namespace, name: suffix } : void 0;
}
function readWorkload({ object, value, source, pods, jobs }, evidence, events, ownership) {
  const template = podSpecOf(object, value) ?? newestTemplate({ object, value, evidence }) ?? pods.at(-1)?.spec ?? {};
  const job = jobs.toSorted((a, b) => createdAt(a) - createdAt(b)).at(-1);
  const all = pods.length > 0 ? pods : podsOfEvents(object, template, evidence, events);
  const relevant = job ? all.filter((pod) => belongsToJob(pod, job, evidence)) : all;
  const revision = currentRevision({ object, value, pods: relevant, evidence });
  const current = revision === void 0 ? relevant : relevant.filter((pod) => pod.revision === void 0 || pod.revision === revision);
  const refusals = refusalsOf(object, value, revision, evidence, events, ownership, job);
  return {
    object,
    value,
    source,
    podSpec: template,
    pods: current,
    oldPods: relevant.filter((pod) => !current.includes(pod)),
    desired: desiredPods(
      object,
      value,
      current.length + (value === void 0 && refusals.length > 0 ? 1 : 0)
    ),
    refusals,
    job,
    previous: previousRevision({ object, value, evidence, revision }),
    revision
  };
}
function podSpecOf({ kind }, value) {
  const path = kind === "Pod" ? ["spec"] : kind === "CronJob" ? ["spec", "jobTemplate", "spec", "template", "spec"] : ["spec", "template", "spec"];
  const spec = valueAt(value, path);
  return isMapping(spec) ? spec : void 0;
}
function desiredPods({ kind }, value, seen) {
  if (value === void 0) return seen;
  if (kind === "DaemonSet") return asNumber(valueAt(value, ["status", "desiredNumberScheduled"])) ?? seen;
  if (kind === "Job" || kind === "CronJob") return Math.min(1, seen);
  if (kind === "Pod") return 1;
  return asNumber(valueAt(value, ["spec", "replicas"])) ?? 1;
}
function createdAt({ value }) {
  return parseTime(valueAt(value, ["metadata", "creationTimestamp"])) ?? 0;
}
function belongsToJob(pod, job, evidence) {
  if (pod.onlyEvents) return true;
  const object = evidence.pods.find(
    ({ name: name2, namespace }) => name2 === pod.name && namespace === pod.namespace
  );
  const owner = object && controllerOf(object.value);
  return owner?.kind !== "Job" || owner.name === job.name;
}
function podsOfEvents({ kind, namespace, name: name2 }, template, { pods, logs, ...rest }, events) {
  if (pods.length > 0 && kind !== "Pod") return [];
  const suffix = kind === "StatefulSet" ? /^-\d+$/ : kind === "Deployment" ? /^-[a-z0-9]+-[a-z0-9]{5}$/ : /^-[a-z0-9]{5}$/;
  const byPod = /* @__PURE__ */ new Map();
  for (const event of events.all) {
    if (event.kind !== "Pod" || event.namespace !== namespace) continue;
    const own2 = kind === "Pod" ? event.name === name2 : event.name.startsWith(name2) && suffix.test(event.name.slice(name2.length));
    if (own2) byPod.set(event.name, [...byPod.get(event.name) ?? [], event]);
  }
  return [...byPod].map(
    ([pod, own2]) => podFromEvents(pod, namespace, template, own2, { pods, logs, ...rest })
  );
}
function refusalsOf(object, value, revision, { replicaSets }, events, ownership, job) {
  const sets = replicaSets.filter(
    (set) => keyOf(ownership.topOf(set)) === keyOf(object) && (revision === void 0 || set.name.endsWith(`-${revision}`))
  );
  const conditions2 = [{ name: object.name, kind: object.kind, value }, ...sets].flatMap(
    (holder) => asList(valueAt(holder.value, ["status", "conditions"])).map(asMapping).filter(({ type, status }) => type === "ReplicaFailure" && status === "True").map(({ message }) => ({
      source: `${holder.kind} ${holder.name}: status.conditions[ReplicaFailure]`,
      text: asString(message) ?? "",
      count: 1
    }))
  );
  const controllers = /* @__PURE__ */ new Set([object.name, ...sets.map(({ name: name2 }) => name2), ...job ? [job.name] : []]);
  const failed = events.all.filter(
    ({ kind, name: name2, namespace, reason }) => kind !== "Pod" && namespace === object.namespace && /^FailedCreate$|^FailedDaemonPod$|^ReplicaSetCreateError$/.test(reason) && (controllers.has(name2) || kind === "ReplicaSet" && sets.length === 0 && (ownership.deploymentOf(name2, namespace) ?? name2.replace(/-[a-z0-9]{6,10}$/, "")) === object.name)
  );
  const grouped = failed.toReversed().map((event) => ({
    source: `event FailedCreate of ${event.kind} ${event.name}${event.count > 1 ? ` (× ${event.count})` : ""}`,
    text: event.message.replace(/^\(combined from similar events\): /, ""),
    count: event.count
  }));
  return [...conditions2, ...grouped.slice(0, 5)];
}

export {
  kubectl,
  target,
  causes,
  confidenceOf,
  judgeWorkload,
  classifyLog,
  Redactor,
  secretValues,
  tree,
  walk,
  readFacts
};
