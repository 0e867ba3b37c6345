import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  addressOf,
  endsAfterSignal,
  exceedsOwnLimit,
  firstMatch,
  hasExitCode,
  isAbout,
  isAddress,
  isLogOf,
  isOfNode,
  isPrinted,
  isUnplaced,
  killWindow,
  logSays,
  madeForbiddenCall,
  neverRan,
  probeTiming,
  readEvent,
  readEvents,
  readLogLines,
  readPullAnswer,
  readText,
  readinessGate,
  realLog,
  refusesToGrow,
  scalingEvent,
  schedulerMessages,
  schedulerOf,
  schedulingGates,
  serviceOfHost,
  setupAnswer,
  setupTexts,
  waitingFor,
  wasAskedToStop,
  wasKilled,
  wasLost
} from "./diagnosis-logs-claims-words.js";
import {
  conditionOf,
  readContainer,
  readObject,
  readPod
} from "./kubernetes-pod.js";
import {
  parseTime
} from "./kubernetes-time.js";
import {
  heapFlags
} from "./runtimes-heap.js";
import {
  formatBytes,
  nearestQuantity,
  parseQuantity,
  probeHandlerKinds,
  startBudget,
  units,
  writeHandler
} from "./manifest-pod-probe.js";
import {
  nearest
} from "./text-nearest.js";
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
  smallest
} from "./text-many.js";

// src/diagnosis/healing/neighbours.ts
function mountsOf(spec) {
  return asList(spec.volumeMounts).map((entry) => {
    const { name, mountPath, readOnly } = asMapping(entry);
    return { volume: asString(name) ?? "", path: asString(mountPath) ?? "", readOnly: readOnly === true };
  });
}
function volumeOf({ pod, workload }, name) {
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping);
  return volumes.find((volume) => volume.name === name) ?? {};
}
function companions({ pod, container }) {
  return (pod?.containers ?? []).filter(
    ({ name, kind, state }) => name !== container?.name && kind !== "init" && state === "running"
  );
}
function writers(failure, path) {
  const mount = mountsOf(failure.container?.spec ?? {}).filter(({ path: place3 }) => path === place3 || path.startsWith(`${place3.replace(/\/$/, "")}/`)).toSorted((a, b) => b.path.length - a.path.length)[0];
  if (!mount) return [];
  const volume = volumeOf(failure, mount.volume);
  if (isMapping(volume.emptyDir)) {
    return companions(failure).filter(
      ({ spec }) => mountsOf(spec).some(({ volume: volume2, readOnly }) => volume2 === mount.volume && !readOnly)
    ).map(({ name }) => `container ${name}`);
  }
  if (isMapping(volume.hostPath)) return ["somebody else on this node"];
  if (isMapping(volume.persistentVolumeClaim)) return ["whoever else uses this claim"];
  return [];
}
function othersWriteTo(failure, path) {
  return writers(failure, path).length > 0;
}
function neighbourOf(failure, path) {
  return writers(failure, path)[0] ?? "somebody else";
}
function sharers(failure) {
  const own = mountsOf(failure.container?.spec ?? {}).map(({ volume }) => volume).filter((name) => isMapping(volumeOf(failure, name).emptyDir));
  return companions(failure).filter(
    ({ spec }) => mountsOf(spec).some(({ volume, readOnly }) => own.includes(volume) && !readOnly)
  );
}

// src/diagnosis/healing/telling-lines.ts
var lastLines = 3;
function tellingLines({ container }) {
  const reading = container?.log?.reading;
  if (!reading) return [];
  const [first] = reading.findings;
  const lines = [...first ? [first.line] : [], ...reading.lines.slice(-lastLines)];
  return [...new Set(lines.map(({ raw }) => raw))];
}

// src/diagnosis/healing/temporary.ts
var states = [
  /\bnot (?:yet|been? yet)\b|\byet\b|\bstill\b(?! (?:use|need|support))/,
  /\bnot (?:currently )?(?:ready|available|initiali[sz]ed|started|running|reachable|up|primary|master|leader|elected|serving|accepting|responding|joined|healthy|rendered|synced|propagated)\b/,
  /\b(?:un|temporarily un|service un)available\b|\btemporar(?:y|ily)\b|\btransient\b/,
  /\b(?:is|are|be|being|was) (?:starting|loading|recovering|initiali[sz]ing|booting|warming|shutting down|migrating|locked|sealed|blocked|electing|rebalancing)\b/,
  /\b(?:starting up|start-?up in progress|in progress|in recovery|recovery mode|bootstrapping|maintenance mode|coming up)\b/,
  /\bunder maintenance\b|\bread-?only mode\b|\bwarming up\b|\bsealed\b/
];
var others = [
  /\bno (?:\w+ ){0,2}(?:leader|master|primary|quorum|brokers?|hosts?|nodes?|endpoints?|upstreams?|servers?|replicas?|members?|connections?|workers?) ?(?:available|found|elected|reachable|ready|online|alive|could)?\b/,
  /\b(?:leader|master|primary|quorum)\b.*\b(?:lost|changed|unknown|elect\w*|discover\w*|not)\b|_not_(?:discovered|available|ready)|\bLEADER_NOT_|\bNotLeader|\bNotMaster|\bNotWritablePrimary/,
  /\b(?:locked|held|owned|in use|used|blocked) by\b|\bcould not (?:acquire|obtain|get|take) (?:\w+ ){0,3}lock\b|\b(?:acquire|obtain|waiting for|wait for)\b.*\block\b|\block\b.*\b(?:held|taken|busy|timeout|timed out|acquire|unavailable)\b/,
  /\b(?:another|other|concurrent)\b.*\b(?:process|instance|migrations?|session|client|node|pod|deploy\w*|operation|update)\b/,
  /\balready (?:registered|exists|in use|being|running|connected)\b|\bNodeExists/
];
var limits = [
  /\btoo many (?:\w+ ){0,2}(?:connections?|clients?|requests?|sessions?|errors)\b|\b(?:rate|connection|quota) ?limit/,
  /\bthrottl|\boverload|\bback ?pressure\b|\bexhausted\b/,
  /\b(?:50[234]|429|408|425)\b/
];
var again = [
  /\b(?:try|retry|retrying) (?:again|later|in)\b|\bretr(?:y|ies|ying)\b|\b(?:after|of|in) \d+ (?:attempts?|tries|retries)\b|\battempts?\b.*\bfail/,
  /\btim(?:ed|e)[ -]?out\b|\btimeout\b|\bdeadline exceeded\b|\bTimeout(?:Error|Exception)?\b/,
  /\bwait(?:ing|ed)? (?:for|until|on)\b/,
  /\b(?:connection|connect|connecting)\b.*\b(?:refused|reset|closed|lost|failed|aborted|error)\b|\b(?:could not|cannot|can't|failed to|unable to) (?:connect|reach|contact|locate|discover|register|resolve|join|fetch|acquire|obtain|get a connection)\b/
];
var late = [
  /\bno matches for kind\b|\bcould not find the requested resource\b|\bno kind .* registered\b/,
  /\b(?:forbidden|not authorized|unauthorized to|access ?denied|permission_denied|not allowed to assume)\b/i,
  /\bnot (?:yet )?valid\b|\bunknown authority\b|\bexpired session\b|\bstale\b|\bpropagat/,
  /\b(?:server|service|daemon|agent|broker|database|cluster|backend|upstream|vendor daemon|license server)\b.*\b(?:is |are )?(?:down|offline|not up|starting|unreachable|unknown|closed|not found)\b/
];
var all = new RegExp(
  [...states, ...others, ...limits, ...again, ...late].map(({ source }) => source).join("|"),
  "i"
);
var final = /\b(?:TypeError|ReferenceError|SyntaxError|NameError|AttributeError|IndexError|ImportError|ModuleNotFoundError|NullPointerException|ClassCastException|IllegalArgumentException|NoSuchMethodError|ClassNotFoundException|NoClassDefFoundError|AssertionError|nil pointer dereference|index out of range|unknown (?:flag|option|command|field|key)|unrecognized (?:flag|option|argument)|no such (?:option|column))\b|\binvalid (?:flag|option|argument|value|password|credentials|username|token)\b|\bpassword authentication failed\b|\bmust be\b/i;
function soundsTemporary(line) {
  return all.test(line) && !final.test(line);
}

// src/diagnosis/healing/healing.ts
var usualGrace = 120;
function healsWhen(waitsFor) {
  return { grace: usualGrace, waitsFor };
}
function observedHealing(failure) {
  const leaving = leavingPod(failure);
  if (leaving !== void 0)
    return healsWhen(`old pod ${leaving} is still ending, and may hold what the new one needs`);
  const lines = tellingLines(failure);
  const path = lines.flatMap((text) => pathsIn(text)).find((each) => othersWriteTo(failure, each));
  if (path !== void 0) return healsWhen(`${neighbourOf(failure, path)} may still write ${path}`);
  const tries = jobTries(failure);
  if (tries > 0)
    return healsWhen(`its Job tries again, ${tries === 1 ? "once" : `up to ${tries} times`} more`);
  const said = lines.find(soundsTemporary);
  return said === void 0 ? void 0 : healsWhen("what it says may pass by itself");
}
function leavingPod({ facts }) {
  return facts.evidence.leavingPods?.[0];
}
function jobTries({ workload }) {
  const { value } = workload.job ?? {};
  if (value === void 0 || workload.object.kind === "Pod") return 0;
  const tried = workload.pods.flatMap(({ containers }) => containers.map(({ restarts }) => restarts + 1));
  const limit2 = asNumber(asMapping(value.spec).backoffLimit) ?? 6;
  return Math.max(0, limit2 - largest([0, ...tried]) + 1);
}
function pathsIn(text) {
  return text.match(/(?<![\w./-])\/[a-z][\w./-]*\w/gi) ?? [];
}

// src/diagnosis/cause.ts
function defineCause(cause) {
  return cause;
}
function quorumOf(cause, failure) {
  return {
    class: typeof cause.class === "function" ? cause.class(failure) : cause.class,
    grace: typeof cause.grace === "function" ? cause.grace(failure) : cause.grace,
    repeats: typeof cause.repeats === "function" ? cause.repeats(failure) : cause.repeats,
    everyPod: cause.everyPod === true,
    oldPodsHelp: cause.oldPodsHelp === true,
    ...healingOf(cause, failure)
  };
}
function healingOf(cause, failure) {
  if (cause.final) return {};
  const own = cause.heals?.(failure);
  const heals = own === null ? void 0 : own ?? observedHealing(failure);
  return heals ? { heals } : {};
}

// src/diagnosis/tree/messages/container-config.ts
var rows = [
  [
    /couldn't find key|references non-existent (?:config|secret) key|non-existent (?:config|secret) key|key \S+ not found in (?!file)/i,
    "a key is missing"
  ],
  [
    /configmaps? "?[^"\s]+"? not found|configmaps? "[^"]+" is forbidden|object "[^"]+"\/"[^"]+" not registered.*configmap/i,
    "a ConfigMap is missing"
  ],
  [/secrets? "?[^"\s]+"? not found|secrets? "[^"]+" is forbidden/i, "a Secret is missing"],
  [/runAsNonRoot|non-root policy|run as root|non-numeric user|runAsUser breaks/i, "it would run as root"],
  [
    /subPath|recursive read-only|cannot find volume "[^"]*" to (?:mount|pass) into/i,
    "a mount cannot be prepared"
  ],
  [
    /env file|FileKeyRef|environment variable key "[^"]*" not found in file|missing value for |failed to (?:resolve|extract|convert)|fieldRef|resourceFieldRef|invalid (?:env|variable) name|services have not yet been read/i,
    "a field cannot be resolved"
  ]
];
function readConfigAnswer(texts2) {
  return firstMatch(rows, texts2) ?? "nothing known";
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

// src/diagnosis/tree/messages/refusal.ts
var rows2 = [
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
function readRefusal(texts2) {
  return firstMatch(rows2, texts2) ?? "nothing known";
}

// src/diagnosis/tree/messages/scheduling.ts
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
    const answers = readRefusals(message).flatMap(({ nodes, text }) => {
      const rank = filters.findLastIndex(([pattern]) => pattern.test(text));
      return rank < 0 ? [] : [{ rank, nodes, text, answer: filters[rank][1] }];
    });
    const own = answers.filter(({ text }) => !controlPlane.test(text));
    const [best] = (own.length > 0 ? own : answers).toSorted((a, b) => b.rank - a.rank || b.nodes - a.nodes);
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

// src/diagnosis/tree/messages/start-error.ts
var rows3 = [
  [
    /init was OOM-killed|memory limit too low|memory limit \S+ too low|unable to set memory limit to \d+|minimum memory limit|should be at least \d+ bytes|write init-p: broken pipe|read init-p: connection reset/i,
    "the memory limit is below what the runtime needs"
  ],
  // runc, crun and the NVIDIA container toolkit; a library that the hook misses is missing on the node
  [
    /\berror (?:running|executing) (?:\w+ )?hooks?\b|\b(?:prestart|createRuntime|createContainer|startContainer) hook\b|\bnvidia-container-(?:cli|runtime)|\bCDI device|\bfailed to inject CDI|\bOCI hook/i,
    "a hook of the runtime failed"
  ],
  [
    /exec format error|cannot execute binary file|image's architecture|wrong architecture/i,
    "it is made for another processor"
  ],
  [
    /cwd must be an absolute path|working directory \S+ is invalid|cwd \S+ is not an absolute path/i,
    "the working directory is no absolute path"
  ],
  [
    /can't contain null\(|contains nul byte|environment variable \S+ (?:is invalid|contains)|invalid environment variable/i,
    "a variable cannot be handed over"
  ],
  [
    /chdir to cwd[^\n]*permission denied|chdir[^\n]*: permission denied|container init: mkdir \S+: permission denied/i,
    "the working directory is not allowed"
  ],
  [
    /chdir to cwd|chdir[^\n]*no such file|container init: mkdir \S+: (?:not a directory|read-only)/i,
    "the working directory is not there"
  ],
  [
    /unable to find (?:user|group)|no matching entries in (?:passwd|group)|no users found|failed to get user|cannot find user/i,
    "the image knows no such user"
  ],
  [
    /error mounting|mounting \\?"[^"\\]+\\?" to rootfs|rootfs_linux\.go:\d+: mounting|volume-subpaths\/|mount through procfd|trying to mount a directory onto a file|creating mount(?:point)? |mkdir\S* [^\n]*(?:read-only file system|not a directory)|bind mount|failed to mount|not a shared mount|mount\S* [^\n]*: not a directory|statfs [^\n]*no such file|creating device nodes|special device .* does not exist/i,
    "something cannot be mounted"
  ],
  // Before the rows of the program: what lies on the node is missing there, not in the image.
  [
    /unable to retrieve OCI runtime error|jailing process|pivot_root|\/(?:sys\/fs\/cgroup|proc\/sys|run\/containerd|var\/lib\/containerd)\/|sandbox container|no running task/i,
    "the node or its runtime is in trouble"
  ],
  [
    /(?:exec|executable|open executable|starting container process)[^\n]*(?:permission denied|is a directory|operation not permitted)|permission denied: unknown|: permission denied$/i,
    "the command may not be executed"
  ],
  [
    /executable file[^\n]*not found|not found in \$PATH|no command specified|exec: [^\n]*no such file or directory|stat [^\n]*no such file or directory|executable[^\n]*no such file|failed to load \S+: no such file|container_linux[^\n]*no such file|No such file or directory: OCI|must specify command|no such file or directory: unknown/i,
    "the command is not there"
  ],
  [
    /cgroup|shim|ttrpc|deadline exceeded|context canceled|reserve(?:d)? (?:container )?name|name is reserved|no space left|apparmor|seccomp|selinux|setxattr|device or resource busy|too many open files|resource temporarily unavailable|operation timeout|runtime handler|unknown capability|cannot allocate memory|namespace|sysctl|rlimit/i,
    "the node or its runtime is in trouble"
  ]
];
var step = /failed to (?:create|start) (?:containerd|shim) task:/gi;
function readStartAnswer(texts2) {
  return firstMatch(
    rows3,
    texts2.map((text) => text.replace(step, ""))
  ) ?? "nothing known";
}
function commandIn(text) {
  return /(?:exec:|stat|failed to load|executable file|executable|exec) \\?[`"']?([^`"'\\:\n]+?)\\?[`"']?(?::| not found| in \$PATH)/.exec(
    text
  )?.[1];
}

// src/diagnosis/memory/system-oom.ts
var apart = 6e4;
function systemOom({ facts, pod, container }) {
  const end = container?.ended?.finishedAt;
  return facts.evidence.events.filter(({ value }) => /^(?:SystemOOM|OOMKilling)$/.test(asText(value.reason))).flatMap((object) => readEvent(object) ?? []).findLast(
    ({ name, message, first, last }) => name === pod?.nodeName && !/memory cgroup out of memory/i.test(message) && (end === void 0 || last === void 0 || last > end - apart && (first ?? last) < end + apart)
  );
}

// src/diagnosis/tree/questions/who-ended-it.ts
function whoEndedIt({ container }) {
  const ended = container?.ended;
  if (ended?.reason === "OOMKilled") return "the kernel, for memory";
  if (container?.kill && timedOut(container.kill)) return "the kubelet, after an exec probe that timed out";
  switch (container?.kill?.by) {
    case "liveness probe":
      return "the kubelet, after its liveness probe";
    case "startup probe":
      return "the kubelet, after its startup probe";
    case "post-start hook":
      return "the kubelet, after its post-start hook";
  }
  return ended && wasLost(ended) ? "its node went away" : "it ended by itself";
}
function timedOut({ unhealthy }) {
  return /^(?:Liveness|Startup) probe (?:failed|errored[^:\n]{0,40}): (?:command (?:"[^\n]{0,2000}" )?timed out|rpc error: code = DeadlineExceeded|failed to exec in container: timeout )/.test(
    unhealthy?.message ?? ""
  );
}
var tooSmall = 4 * 1024 * 1024;
function whoseMemory(failure) {
  const { container } = failure;
  const limit2 = container?.memoryLimit;
  if (limit2 === void 0 && container && Object.keys(container.spec).length > 2) {
    return "the memory of the node: it has no limit";
  }
  if (limit2 !== void 0 && bytesOf(limit2) < tooSmall) return "a limit that is too small to start with";
  const main = container?.ended !== void 0 && wasKilled(container.ended);
  const child = !main || logSays(failure, ["out-of-memory-child"]) !== void 0;
  return child ? "its own limit, in a child process" : "its own limit, in its main process";
}
function whoKilledIt(failure) {
  const { container } = failure;
  const unlimited = container?.memoryLimit === void 0 && Object.keys(container?.spec ?? {}).length > 2;
  const child = logSays(failure, ["out-of-memory-child"]);
  if (child && !unlimited) return "a child that was killed for memory";
  if (systemOom(failure)) return "the node ran out of memory";
  const finding = container?.log?.reading.findings.find((each) => each !== child);
  if (finding && finding.score >= 7) return "the log tells of something else";
  return container?.memoryLimit === void 0 ? "nobody knows" : "it has a memory limit and nothing else is known";
}
function bytesOf(text) {
  const quantity = parseQuantity(text);
  return quantity ? Number(quantity.nano) / 1e9 : Number.POSITIVE_INFINITY;
}

// src/diagnosis/tree/questions/messages.ts
function whatTheRegistrySays({ container, pod }) {
  const reason = container?.waiting?.reason ?? "";
  if (reason === "InvalidImageName") return "the name is no image name";
  if (reason === "ErrImageNeverPull") return "it may not be pulled and is not there";
  const answer = readPullAnswer(pullTexts({ container, pod }));
  const noSecret = pod?.events.some((event) => event.reason === "FailedToRetrieveImagePullSecret");
  return answer === "nothing that tells" && noSecret ? "not without credentials" : answer;
}
function pullTexts({ container, pod }) {
  const own = (container?.events ?? []).filter(
    ({ reason, message }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason) && !/^Error: /.test(message)
  );
  const others2 = (pod?.events ?? []).filter(
    ({ reason, message }) => reason === "Failed" && /^Failed to pull image/.test(message)
  );
  const events = (own.length > 0 ? own : others2).map(({ message }) => message).toReversed();
  const said = container?.waiting?.message ?? "";
  const full = said !== "" && !/^Back-off pulling image "[^"]*"$/.test(said);
  return full ? [said] : events;
}
function whatTheRuntimeSays(failure) {
  const answer = readStartAnswer(startTexts(failure));
  return answer === "the memory limit is below what the runtime needs" && filledMemory(failure) !== void 0 ? "volumes in memory fill its limit" : answer;
}
var enoughToStart = 16 * 1024 * 1024;
function filledMemory({ pod, container }) {
  const ran = container?.events.some(({ reason }) => reason === "Started");
  const enough2 = container?.memoryLimit !== void 0 && bytesOf(container.memoryLimit) >= enoughToStart;
  if (!pod || !(ran || enough2)) return void 0;
  const mounts = asList(container?.spec.volumeMounts).map((mount) => asMapping(mount).name);
  const inMemory = asList(pod.spec.volumes).map(asMapping).find(({ name, emptyDir }) => mounts.includes(name) && asMapping(emptyDir).medium === "Memory");
  return asString(inMemory?.name);
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
function whatTheKubeletMisses(failure) {
  return readConfigAnswer(startTexts(failure));
}
function whatIsInTheWay({ pod }) {
  const answer = (pod && setupAnswer(pod)) ?? "the pod sandbox cannot be made";
  const full = pod && setupTexts(pod).some((text) => /no space left on device/.test(text));
  const tiny = pod?.containers.some(
    ({ memoryLimit }) => memoryLimit !== void 0 && bytesOf(memoryLimit) < tooSmall
  );
  return answer === "a volume cannot be mounted" && full && tiny ? "the memory limit is below what the runtime needs" : answer;
}
function whatTheSchedulerSays(failure) {
  if (failure.symptom === "blocked by a gate") return "a scheduling gate holds it";
  const messages = failure.pod ? schedulerMessages(failure.pod) : [];
  const answer = readSchedulerAnswer(messages);
  if (answer !== "no node fits its selector or affinity" || !/taint/.test(messages[0] ?? "")) return answer;
  return taintOfFitting(failure) ?? answer;
}
function taintOfFitting({ pod, facts }) {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  const affinity = asMapping(pod?.spec.affinity).nodeAffinity;
  const fitting = facts.evidence.nodes.filter(({ value }) => {
    const labels2 = asMapping(valueAt(value, ["metadata", "labels"]));
    return wanted.every(([label, text]) => labels2[label] === text);
  });
  if (wanted.length === 0 || affinity !== void 0 || fitting.length === 0) return void 0;
  const ready = fitting.some(
    ({ value }) => asList(valueAt(value, ["status", "conditions"])).some(
      (condition) => asMapping(condition).type === "Ready" && asMapping(condition).status === "True"
    )
  );
  return ready ? "a taint keeps it away" : "the nodes are not ready";
}
function whoRefusedIt({ workload }) {
  return readRefusal(workload.refusals.map(({ text }) => text));
}

// src/diagnosis/cite/flow-yaml.ts
var defaults = {
  scheme: "HTTP",
  successThreshold: 1,
  defaultMode: 420,
  apiVersion: "v1"
};
function flowYaml(value) {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
  if (!isMapping(value)) return typeof value === "string" ? scalar(value) : JSON.stringify(value);
  const entries = Object.entries(value).filter(([key, item]) => item !== void 0 && defaults[key] !== item);
  const first = entries.toSorted(([a], [b]) => Number(b === "name") - Number(a === "name"));
  return `{${first.map(([key, item]) => `${scalar(key)}: ${flowYaml(item)}`).join(", ")}}`;
}
function scalar(text) {
  const plain = /^-{0,2}[a-z/_][\w./:@%+=-]*$/i.test(text) && !text.endsWith(":");
  return plain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/diagnosis/cite/cite.ts
function citeExit({ pod, container, facts }, proves = true) {
  const ended = container?.ended;
  if (!ended || !container || !pod) return void 0;
  const restarts = container.restarts > 0 ? `, ${container.restarts} restart${container.restarts === 1 ? "" : "s"}` : "";
  const lasted = runTime(container);
  const after2 = lasted === void 0 ? "" : lasted < 1 ? " within 1 s" : ` after ${formatSeconds(lasted)}`;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${ended.field}`,
    text: `${container.name || pod.name} ${endOf(ended)}${after2}${restarts}`,
    proves: proves && (facts.evidence.takenAt !== void 0 || !standsAfterKill(container))
  };
}
function endOf(run) {
  const reason = run.reason ? ` (${run.reason})` : "";
  return hasExitCode(run) ? `exited with code ${run.exit}${reason}` : `ended${reason} with a code that is not in the evidence`;
}
function standsAfterKill({ kill, ready, restarts, runningSince, events }) {
  const since = events.some(
    ({ reason, last }) => reason === "Unhealthy" && (last ?? 0) > (runningSince ?? Number.POSITIVE_INFINITY)
  );
  return kill !== void 0 && ready && restarts === 1 && !since;
}
function citeWaiting({ pod, container }) {
  const waiting = container?.waiting;
  if (!waiting?.reason || !pod || !container || saysNothing(waiting)) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${container.field}.state.waiting`,
    text: [waiting.reason, waiting.message].filter((part) => part !== "").join(": "),
    proves: !/^(?:ContainerCreating|PodInitializing)$/.test(waiting.reason)
  };
}
function saysNothing({ reason, message }) {
  return reason === "CrashLoopBackOff" || /^(?:ContainerCreating|PodInitializing)$/.test(reason) && message === "";
}
function citeStart(failure) {
  const { pod, container } = failure;
  const [text] = startTexts(failure);
  if (text === void 0 || !pod || !container) return void 0;
  const field = container.ended?.message ? container.ended.field : `${container.field}.state.waiting`;
  return { origin: "status", source: `pod ${pod.name}: ${field}`, text, proves: true };
}
function citeEvent({ pod, container }, fits) {
  const event = container?.events.findLast(fits) ?? pod?.events.findLast(fits);
  return event && fromEvent(event);
}
function fromEvent({ reason, kind, name, count, message }, proves = true) {
  return {
    origin: "event",
    source: `event ${reason} of ${kind} ${name}${count > 1 ? ` (× ${count})` : ""}`,
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
function citePull(failure) {
  const [text] = pullTexts({ container: void 0, pod: failure.pod });
  const fails = ({ reason }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason);
  return citeEvent(failure, (event) => fails(event) && /^Failed to (?:pull|inspect) image/.test(event.message)) ?? citeEvent(failure, (event) => fails(event) && (event.message === text || /image/i.test(event.message)));
}
function citeSetup(failure) {
  const texts2 = failure.pod ? setupTexts(failure.pod) : [];
  const text = texts2.find((candidate) => !/timed out|deadline exceeded/.test(candidate)) ?? texts2[0];
  return citeEvent(failure, ({ reason, message }) => `${reason}: ${message}` === text);
}
function citeScheduler({ pod }) {
  if (!pod) return void 0;
  const message = asString(conditionOf(pod, "PodScheduled")?.message);
  if (message)
    return {
      origin: "status",
      source: `pod ${pod.name}: status.conditions[PodScheduled]`,
      text: message,
      proves: !isMixed(message)
    };
  const [said] = schedulerMessages(pod);
  return said === void 0 ? void 0 : { origin: "event", source: "event FailedScheduling", text: said, proves: !isMixed(said) };
}
function isMixed(message) {
  return /taint/.test(message) && /affinity\/selector/.test(message);
}
function citeSchedulerEvent(failure) {
  const event = citeEvent(failure, ({ reason }) => reason === "FailedScheduling");
  return event && { ...event, proves: !isMixed(event.text) };
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
    text: typeof value === "string" ? value : flowYaml(value),
    proves
  };
}
function runTime({ ended }) {
  return ended?.startedAt === void 0 || ended.finishedAt === void 0 ? void 0 : (ended.finishedAt - ended.startedAt) / 1e3;
}
function formatSeconds(seconds2) {
  if (seconds2 < 1) return "under 1 s";
  return seconds2 < 180 ? `${Math.round(seconds2)} s` : `${Math.round(seconds2 / 60)} min`;
}
function citeReference(failure, name) {
  const { pod, container, workload } = failure;
  if (name === "") return void 0;
  const spec = pod?.spec ?? workload.podSpec;
  const lists = [
    ["volumes", spec.volumes],
    ["env", container?.spec.env],
    ["envFrom", container?.spec.envFrom]
  ];
  for (const [field, list] of lists) {
    const entry = asList(list).find((item) => JSON.stringify(item).includes(`:"${name}"`));
    if (entry !== void 0) return citeSpec(failure, field, entry, true);
  }
  return void 0;
}

// src/diagnosis/cite/cite-log.ts
function citeLog(failure, causes2) {
  const finding = logSays(failure, causes2);
  const log = failure.container?.log;
  if (!finding || !log) return void 0;
  return {
    origin: "log",
    source: placeOf(failure, log.source, finding.line.number),
    text: withAnnounced(finding, log.reading.lines),
    proves: isPlain(finding) && finding === log.reading.findings.find(isPlain)
  };
}
function placeOf({ symptom, pod, container }, source, line) {
  return symptom === "only a log" ? `${source}, line ${line}` : `${source}: ${pod?.name}/${container?.name}, line ${line}`;
}
function withAnnounced({ line }, lines) {
  const said = line.raw.trim();
  const announces = said.endsWith(":") || said.startsWith("terminate called after throwing");
  const next = announces ? lines.find(({ number }) => number > line.number)?.raw.trim() : void 0;
  return next && !/^(?:at |File ")/.test(next) ? `${said} ${next}` : said;
}
function logTells(failure, causes2) {
  const finding = logSays(failure, causes2);
  return finding !== void 0 && isTelling(finding, failure.container?.log?.reading.findings ?? []);
}
var surelyRight = 0.972;
var probablyRight = 0.5;
function isPlain({ probability, says: says2 }) {
  return says2 && probability >= probablyRight;
}
function isTelling(finding, all2) {
  return finding.says && finding === all2[0] && finding.probability >= surelyRight;
}
function citeLastLine(failure) {
  const log = failure.container?.log;
  if (!log?.reading.last) return void 0;
  const { number, raw } = log.reading.last;
  return {
    origin: "log",
    source: placeOf(failure, log.source, number),
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

// src/manifest/managed-by.ts
function gitOpsOf(object) {
  const metadata = asMapping(object.metadata);
  const marks = [...Object.keys(asMapping(metadata.labels)), ...Object.keys(asMapping(metadata.annotations))];
  const managers = asList(metadata.managedFields).map((entry) => asString(asMapping(entry).manager) ?? "");
  const marked = (mark, manager) => marks.some((name) => mark.test(name)) || managers.some((name) => manager.test(name));
  if (marked(/^argocd\.argoproj\.io\/(?:instance|tracking-id)$/, /^argocd-/)) return "Argo CD";
  const flux = /^(?:kustomize|helm)\.toolkit\.fluxcd\.io\/name$/;
  return marked(flux, /^(?:kustomize-controller|helm-controller|flux)$/) ? "Flux" : void 0;
}
function helmReleaseOf(object) {
  const { labels: labels2, annotations, namespace } = asMapping(object.metadata);
  const notes = asMapping(annotations);
  const release = asString(notes["meta.helm.sh/release-name"]);
  if (asMapping(labels2)["app.kubernetes.io/managed-by"] !== "Helm" || !release) return void 0;
  return {
    release,
    namespace: asString(notes["meta.helm.sh/release-namespace"]) ?? asString(namespace) ?? ""
  };
}

// src/diagnosis/facts/log-alone.ts
var logKind = "Log";
var anyPod = "POD";
function logsAlone({ evidence, workloads }) {
  if (workloads.length > 0) return [];
  const chosen = /* @__PURE__ */ new Map();
  for (const found2 of evidence.logs) {
    const text = found2.refused ? void 0 : realLog(found2.text);
    if (text === void 0 || text.trim() === "" || isOfNode(found2.source, text)) continue;
    const log = believable(found2);
    const key = log.pod === void 0 ? log.source : `${log.pod}/${log.container ?? ""}`;
    if (!chosen.has(key) || log.which === "previous") chosen.set(key, { ...log, text });
  }
  return [...chosen.values()].map(aloneOf);
}
function believable(log) {
  const isPod = log.namespace !== void 0 || /-(?:\d+|[a-z0-9]{4,})$/.test(log.pod ?? "");
  return isPod ? log : { ...log, pod: void 0, container: void 0 };
}
function aloneOf({ pod: name, container: named4, namespace, source, which, text }) {
  const spec = { name: named4 ?? "" };
  const object = {
    apiVersion: "v1",
    kind: name === void 0 ? logKind : "Pod",
    namespace: namespace ?? "",
    name: name ?? source.slice(source.lastIndexOf("/") + 1)
  };
  const container = {
    ...readContainer({ kind: "app", spec, field: "status.containerStatuses[0]" }, void 0),
    ended: void 0,
    memoryLimit: void 0,
    usage: [],
    log: { source, which, reading: readText(text) },
    repeats: false,
    silent: false,
    further: void 0,
    events: [],
    kill: void 0
  };
  const value = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: { name: name ?? anyPod },
    spec: { containers: [spec] }
  };
  const pod = {
    ...readPod({ ...readObject(value, source), namespace: namespace ?? "" }),
    containers: [container],
    events: [],
    onlyEvents: true
  };
  const workload = {
    object,
    value: void 0,
    source,
    podSpec: value.spec,
    pods: [pod],
    oldPods: [],
    desired: 0,
    refusals: [],
    job: void 0,
    previous: void 0,
    revision: void 0
  };
  return { workload, pod, container };
}

// src/diagnosis/remedies/phrases.ts
function who({ container, workload }) {
  return container?.name || (workload.object.kind === logKind ? "the program" : workload.object.name);
}
function withCode({ container }) {
  const code = container?.ended?.exit;
  return code === void 0 ? "" : ` (code ${code})`;
}
function about(failure, cause, before = " ") {
  const subject = logSays(failure, [cause])?.subject;
  return subject === void 0 ? "" : `${before}"${subject.slice(0, 120)}"`;
}
function logEvidence(failure, causes2) {
  const line = citeLog(failure, causes2);
  return [line ?? citeLastLine(failure), citeExit(failure, logTells(failure, causes2)), citeRepeat(failure)];
}
function missing(texts2) {
  for (const text of texts2) {
    const { name, key } = missingIn(text);
    if (name !== void 0 || key !== void 0) return { name: name ?? "", key: key ?? "" };
  }
  return { name: "", key: "" };
}
function named(name) {
  return name ? ` "${name}"` : "";
}
function kubectl({ workload }) {
  return `kubectl -n ${workload.object.namespace || "NAMESPACE"}`;
}
function target({ workload }) {
  const { kind, name } = workload.object;
  return kind === logKind ? "pod/POD" : `${kind.toLowerCase()}/${name}`;
}

// src/diagnosis/context/commands.ts
var many = 3;
function commandsFor(cause, failure) {
  const { pod, container, workload } = failure;
  const own = cause.commands?.(failure) ?? [];
  const ran = container?.ended?.startedAt !== void 0;
  const previous = ran && container?.state !== "terminated" ? " --previous" : "";
  const { job, object, previous: before } = workload;
  const number = /^revision (\d+)$/.exec(before?.label ?? "")?.[1];
  const looking = [
    ...ran || container?.state === "running" ? [`${kubectl(failure)} logs ${pod?.name}${ofContainer(failure)}${previous} --tail=50`] : [],
    ...pod && !pod.onlyEvents ? [`${kubectl(failure)} describe pod ${pod.name}`] : [
      job && job.name !== object.name ? `${kubectl(failure)} describe job ${job.name}` : `${kubectl(failure)} describe ${target(failure)}`,
      ...workload.refusals.length > 0 ? [`${kubectl(failure)} get events --field-selector=reason=FailedCreate`] : []
    ],
    ...isRolledOut(failure) && number !== void 0 ? [`${kubectl(failure)} rollout history ${target(failure)} --revision=${number}`] : [],
    `${kubectl(failure)} get ${target(failure)} -o yaml`,
    pod ? `${kubectl(failure)} get events --field-selector=involvedObject.name=${pod.name}` : `${kubectl(failure)} get events --field-selector=involvedObject.name=${object.name}`
  ];
  const back = canGoBack(failure) ? backCommand(failure) : [];
  const shown = Math.max(many - back.length, own.length);
  return [...[...own, ...looking.filter((command4) => !own.includes(command4))].slice(0, shown), ...back];
}
function backCommand(failure) {
  const { value = {} } = failure.workload;
  const helm = helmReleaseOf(value);
  if (gitOpsOf(value)) return [];
  return [
    helm ? `helm -n ${helm.namespace} rollback ${helm.release}` : `${kubectl(failure)} rollout undo ${target(failure)}`
  ];
}
function ofContainer({ pod, container }) {
  const { containers, initContainers } = pod?.spec ?? {};
  return container && asList(containers).length + asList(initContainers).length > 1 ? ` -c ${container.name}` : "";
}
function isRolledOut({ workload: { object } }) {
  return /^(?:Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
}
function canGoBack(failure) {
  const { previous, pods, oldPods, object } = failure.workload;
  const works = (object.kind === "StatefulSet" ? pods : oldPods).some(
    (pod) => pod.containers.length > 0 && pod.containers.every(({ ready }) => ready)
  );
  return isRolledOut(failure) && previous !== void 0 && works;
}
function goBack(failure) {
  const { previous, value = {} } = failure.workload;
  if (!previous || !canGoBack(failure)) return [];
  const keeper = gitOpsOf(value);
  return [
    keeper ? `until it is mended, revert the commit: ${keeper} would undo a rollback in the cluster` : `until it is mended, roll back to ${previous.label}: its pods work`
  ];
}

// src/diagnosis/causes/aborted/cause.ts
var cause_default = defineCause({
  id: "aborted",
  class: ({ container }) => container?.ended !== void 0 && madeForbiddenCall(container.ended) ? "template" : "application",
  grace: 1,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} aborts${withCode(failure)}`,
  evidence: (failure) => [
    citeLog(failure, ["aborted"]),
    citeExit(failure, failure.container?.log !== void 0),
    citeLog(failure, ["aborted"]) ? void 0 : citeLastLine(failure)
  ],
  remedy: (failure) => ({
    steps: [
      "the assertion or exception at the end of the log names the place in the program",
      ...goBack(failure)
    ]
  })
});

// src/diagnosis/dependency/service.ts
function targetOf({ facts, workload }, { host }) {
  const { services, absent } = facts.evidence;
  const { namespace } = workload.object;
  if (/^(?:localhost|127(?:\.\d+){3}|::1|0\.0\.0\.0)$/i.test(host)) return { kind: "own pod" };
  if (isAddress(host)) {
    const object2 = services.find(({ value }) => {
      const spec = asMapping(value.spec);
      return [spec.clusterIP, ...asList(spec.clusterIPs), ...asList(spec.externalIPs)].includes(host);
    });
    return object2 ? found(object2, { facts }) : { kind: "outside" };
  }
  const meant = serviceOfHost(host, namespace);
  if (!meant) return { kind: "outside" };
  const object = services.find(
    (service) => service.name === meant.name && service.namespace === meant.namespace
  );
  if (object) return found(object, { facts });
  const looked = absent.some(
    ({ kind, name, namespace: at }) => kind === "Service" && name === meant.name && at === meant.namespace
  );
  const there = services.filter((service) => service.namespace === meant.namespace).map(({ name }) => name);
  if (!looked && (there.length === 0 || !meant.certain)) return { kind: "outside" };
  return {
    kind: "no service",
    ...meant,
    sure: looked && meant.certain,
    near: nearest(meant.name, there),
    elsewhere: services.find(({ name, namespace: at }) => name === meant.name && at !== meant.namespace)?.namespace
  };
}
function found(object, { facts }) {
  const spec = asMapping(object.value.spec);
  const endpoints = endpointsOf(object, facts.evidence.endpointSlices);
  const selector = isMapping(spec.selector) ? Object.entries(spec.selector) : [];
  return {
    kind: "service",
    object,
    ports: asList(spec.ports).flatMap((entry) => {
      const { port, name } = asMapping(entry);
      const number = asNumber(port);
      return number === void 0 ? [] : [{ port: number, name: asString(name) || void 0 }];
    }),
    externalName: spec.type === "ExternalName" ? asString(spec.externalName) : void 0,
    selector: selector.length > 0 ? selector.map(([key, value]) => `${key}=${value}`).join(",") : void 0,
    endpoints: endpoints && {
      ready: endpoints.ready.size,
      all: endpoints.all.size,
      first: [...endpoints.all][0] ?? ""
    },
    behind: facts.workloads.find((workload) => {
      const labels2 = asMapping(valueAt(workload.value, ["spec", "template", "metadata", "labels"]));
      return workload.object.namespace === object.namespace && (workload.pods.some(({ name }) => endpoints?.all.has(name)) || selector.length > 0 && selector.every(([key, value]) => labels2[key] === value));
    })
  };
}
function endpointsOf({ namespace, name }, slices) {
  const own = slices.filter(
    (slice) => slice.namespace === namespace && (slice.name === name || valueAt(slice.value, ["metadata", "labels", "kubernetes.io/service-name"]) === name)
  );
  if (own.length === 0) return void 0;
  const [ready, all2] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const add = (endpoint, isReady) => {
    const { targetRef, addresses, ip } = asMapping(endpoint);
    const key = asString(asMapping(targetRef).name) ?? asString(asList(addresses)[0]) ?? asString(ip) ?? "";
    all2.add(key);
    if (isReady) ready.add(key);
  };
  for (const { value } of own) {
    for (const endpoint of asList(value.endpoints))
      add(endpoint, asMapping(asMapping(endpoint).conditions).ready !== false);
    for (const subset of asList(value.subsets)) {
      const { addresses, notReadyAddresses } = asMapping(subset);
      for (const endpoint of asList(addresses)) add(endpoint, true);
      for (const endpoint of asList(notReadyAddresses)) add(endpoint, false);
    }
  }
  return { ready, all: all2 };
}

// src/diagnosis/dependency/advice.ts
function addressText(failure, cause) {
  const address = addressOf(failure, [cause]);
  if (!address) return "";
  const target2 = targetOf(failure, address);
  const written2 = address.port === void 0 ? address.host : `${address.host}:${address.port}`;
  return target2.kind === "service" && !address.host.startsWith(target2.object.name) ? `Service ${target2.object.name} (${written2})` : written2;
}
function citeDependency(failure, cause) {
  const address = addressOf(failure, [cause]);
  if (!address) return [];
  const target2 = targetOf(failure, address);
  return [...citeEnvironment(failure, address), ...citeTarget(address, target2, cause)];
}
function citeEnvironment({ workload, container }, { host, port, from }) {
  if (from === void 0) return [];
  const among = from === "command" ? "in the command" : "among the variables";
  const text = `the log names no address; the only one ${among} is ${host}${port === void 0 ? "" : `:${port}`}`;
  const field = from === "command" ? "command and args" : `env ${from}`;
  const source = `${workload.object.kind} ${workload.object.name}, container ${container?.name}: ${field}`;
  return [{ origin: "spec", source, text, proves: false }];
}
function citeTarget(address, target2, cause) {
  if (target2.kind === "no service") {
    const text = `there is no Service ${target2.name} in namespace ${target2.namespace}${target2.sure ? "" : ", as far as the evidence goes"}`;
    const source = `Services of namespace ${target2.namespace}`;
    return [{ origin: "object", source, text, proves: target2.sure && cause === "dependency-not-resolved" }];
  }
  if (target2.kind !== "service") return [];
  const { object, endpoints } = target2;
  const facts = [
    `${address.host} is this Service`,
    portFact(address, target2),
    target2.externalName === void 0 ? void 0 : `it leads out of the cluster, to ${target2.externalName}`,
    endpoints === void 0 ? "its endpoints are not in the evidence" : `${endpoints.ready} of ${endpoints.all} endpoint${endpoints.all === 1 ? "" : "s"} ready`,
    target2.behind && `behind it ${stateOf(target2.behind)}`
  ];
  const unreachable = endpoints?.ready === 0 || lacksPort(address, target2) && endpoints !== void 0;
  return [
    {
      origin: "object",
      source: `Service ${object.namespace}/${object.name}`,
      text: facts.filter((fact) => fact !== void 0).join("; "),
      proves: unreachable && cause === "dependency-unreachable"
    }
  ];
}
function lacksPort({ port }, { object, ports, externalName }) {
  const headless = asMapping(object.value.spec).clusterIP === "None";
  return port !== void 0 && !headless && externalName === void 0 && !ports.some((each) => each.port === port);
}
function portFact(address, target2) {
  if (target2.ports.length === 0) return void 0;
  const listed = target2.ports.map(({ port, name }) => name ? `${port} (${name})` : String(port)).join(", ");
  return lacksPort(address, target2) ? `it has no port ${address.port}, only ${listed}` : `port ${listed}`;
}
function stateOf({ object, pods, desired, value }) {
  const status = asMapping(valueAt(value, ["status"]));
  const said = asNumber(status.readyReplicas) ?? asNumber(status.numberReady) ?? 0;
  const ready = pods.filter(
    ({ containers }) => containers.every((each) => each.kind === "init" || each.ready)
  );
  return `${object.kind} ${object.name}, ${Math.max(ready.length, pods.length === 0 ? said : 0)} of ${desired} pods ready`;
}
function dependencyAdvice(failure, cause) {
  const address = addressOf(failure, [cause]);
  if (!address) return [];
  const target2 = targetOf(failure, address);
  switch (target2.kind) {
    case "service":
      return serviceAdvice(address, target2);
    case "no service":
      return [
        ...target2.near === void 0 ? [] : [`there is a Service "${target2.near}": did you mean that?`],
        ...target2.elsewhere === void 0 ? [] : [`namespace ${target2.elsewhere} has one of that name: write ${target2.name}.${target2.elsewhere}`],
        `create Service "${target2.name}" in namespace ${target2.namespace}, or correct the name`
      ];
    case "own pod":
      return ownPodAdvice(failure, address);
    case "outside":
      return [];
  }
}
function serviceAdvice(address, target2) {
  const { object, endpoints, selector, behind, ports } = target2;
  const name = `Service ${object.name}`;
  if (lacksPort(address, target2)) {
    const [only] = ports;
    return [
      ports.length === 1 && only ? `${name} listens on ${only.port}, not on ${address.port}: correct the port` : `${name} has no port ${address.port}: correct the port`
    ];
  }
  if (endpoints?.all === 0) {
    return [
      selector === void 0 ? `${name} has neither a selector nor endpoints: nothing is behind it` : `${name} selects ${selector}, and no pod has that: start what it should lead to, or correct the selector`,
      ...behind ? [`${stateOf(behind)}: look there first`] : []
    ];
  }
  if (endpoints?.ready === 0) {
    return [
      behind ? `look at ${stateOf(behind)}: until one is, ${name} refuses every connection` : `none of the ${endpoints.all} pods behind ${name} is ready: look there first (${endpoints.first})`
    ];
  }
  return endpoints === void 0 ? [`look behind ${name} first: the first command tells whether a pod there is ready`] : [
    `${name} has ${endpoints.ready} ready endpoint${endpoints.ready === 1 ? "" : "s"} now: it was not there in time, or a NetworkPolicy is in between`
  ];
}
function dependencyCommand(failure, cause) {
  const address = addressOf(failure, [cause]);
  const target2 = address && targetOf(failure, address);
  return target2?.kind === "service" ? `kubectl -n ${target2.object.namespace} get endpointslices -l kubernetes.io/service-name=${target2.object.name}` : `kubectl -n ${failure.workload.object.namespace} get services`;
}
function ownPodAdvice({ pod, workload }, { host, port }) {
  const containers = asList((pod?.spec ?? workload.podSpec).containers).map(asMapping);
  const owner = containers.find(
    ({ ports }) => asList(ports).some((entry) => asMapping(entry).containerPort === port)
  );
  const name = asString(owner?.name);
  return [
    name === void 0 ? `${host} is the pod itself, and no container of it declares ${port === void 0 ? "such a port" : `port ${port}`}: name the Service instead` : `${host}:${port} is container ${name} of the same pod: make it a sidecar (an init container with restartPolicy: Always), then it starts first`
  ];
}
function credentialSources({ container }) {
  return asList(container?.spec.env).map(asMapping).flatMap(({ name, value, valueFrom }) => {
    const { secretKeyRef, configMapKeyRef } = asMapping(valueFrom);
    const { name: object, key } = asMapping(secretKeyRef ?? configMapKeyRef);
    const called = asString(name) ?? "";
    if (asString(value) && /pass|pwd|token|secret|cred/i.test(called))
      return [`${called} is written in the template`];
    return object !== void 0 && /pass|pwd|user|token|key|secret|auth|cred|url|uri|dsn/i.test(called) ? [`${called} comes from ${secretKeyRef ? "Secret" : "ConfigMap"} ${object}, key ${key}`] : [];
  });
}

// src/diagnosis/remedies/kubernetes-refusal.ts
function kubernetesRefusal(line) {
  const said = /(?:User \\?"system:serviceaccount:([\w.-]+:[\w.-]+)\\?" )?cannot (get|list|watch|create|update|patch|delete|deletecollection) resource \\?"([\w./-]+)\\?" in API group \\?"([\w.-]*)\\?"/.exec(
    line
  );
  if (!said) return void 0;
  const [, account2, verb = "", resource = "", group = ""] = said;
  const namespace = /in the namespace \\?"([\w.-]+)\\?"/.exec(line)?.[1];
  const full = group === "" ? resource : `${resource}.${group}`;
  return {
    account: account2,
    verb,
    resource: full,
    scope: namespace === void 0 ? " in the whole cluster" : ` in namespace ${namespace}`,
    kind: namespace === void 0 ? "ClusterRole" : "Role",
    check: (serviceAccount) => [
      `kubectl auth can-i ${verb} ${full} --as=system:serviceaccount:${account2 ?? serviceAccount.replace("/", ":")} ${namespace === void 0 ? "--all-namespaces" : `-n ${namespace}`}`
    ]
  };
}

// src/diagnosis/remedies/workload-identity.ts
var refusals = [
  {
    says: /\bAssumeRole(?:WithWebIdentity|WithSAML)?\b/,
    advice: (account2) => `AWS refuses the role itself: its trust policy must name the OIDC provider of this cluster and ServiceAccount ${account2}, and the annotation eks.amazonaws.com/role-arn of that ServiceAccount must name this role; the policies attached to the role do not matter yet`
  },
  {
    says: /\biam\.serviceAccounts\.(?:getAccessToken|getOpenIdToken|signBlob)\b|\biam\.workloadIdentityUser\b/,
    advice: (account2) => `Google Cloud does not let this pod act as the service account: grant roles/iam.workloadIdentityUser on it to ServiceAccount ${account2}, and name it in the annotation iam.gke.io/gcp-service-account of that ServiceAccount`
  },
  {
    says: /\bAADSTS(?:70021|700211|700212|700213|700024)\b|\bno matching federated identity\b/i,
    advice: (account2) => `Microsoft Entra finds no federated credential for this pod: it must name the issuer of this cluster and the subject system:serviceaccount:${account2}, and the ServiceAccount needs the annotation azure.workload.identity/client-id`
  }
];
function identityAdvice(failure, line) {
  const found2 = refusals.find(({ says: says2 }) => says2.test(line));
  return found2?.advice(serviceAccountOf(failure).replace("/", ":"));
}
function identityCommands(failure) {
  const [namespace, name] = serviceAccountOf(failure).split("/");
  return [`kubectl -n ${namespace} get serviceaccount ${name} -o yaml`];
}
function serviceAccountOf({ pod, workload }) {
  const { serviceAccountName } = pod?.spec ?? workload.podSpec;
  return `${workload.object.namespace}/${asString(serviceAccountName) || "default"}`;
}

// src/diagnosis/causes/access-not-granted/cause.ts
function lineOf(failure) {
  return logSays(failure, ["access-not-granted"])?.line.text ?? "";
}
function ownership(line) {
  const what = /\bmust be owner of (\w+ "?[\w.-]+"?)/i.exec(line)?.[1];
  return what === void 0 ? [] : [
    `the account that it logs in with does not own ${what}: let the owner run this step, or ask the administrator of the database to hand the ownership over (\`ALTER … OWNER TO\`) or to make the account a member of the owning role; a mere GRANT is not enough`
  ];
}
function stepsOf(failure) {
  const line = lineOf(failure);
  const identity = identityAdvice(failure, line);
  if (identity !== void 0) return [identity];
  const owner = ownership(line);
  if (owner.length > 0) return owner;
  const refusal = kubernetesRefusal(line);
  if (refusal !== void 0) {
    const account2 = refusal.account ?? serviceAccountOf(failure).replace("/", ":");
    return [
      `the Kubernetes API does not let ServiceAccount ${account2} ${refusal.verb} ${refusal.resource}${refusal.scope}: add that verb and resource to a ${refusal.kind}, and bind it to the ServiceAccount`,
      "grant exactly this, not cluster-admin; a chart usually has a setting that makes its RBAC objects"
    ];
  }
  return [
    "the other side knows the account and does not allow this: ask whoever administers it to grant the account what the quoted line names, or give the program another account"
  ];
}
var cause_default2 = defineCause({
  id: "access-not-granted",
  class: "application",
  grace: 0,
  repeats: 3,
  heals: () => healsWhen("the grant may only be late"),
  title: (failure) => identityAdvice(failure, lineOf(failure)) === void 0 ? `${who(failure)} is missing a permission${about(failure, "access-not-granted", ": ")}` : `${who(failure)} is not allowed to act as its cloud account`,
  evidence: (failure) => [
    ...logEvidence(failure, ["access-not-granted"]),
    ...citeDependency(failure, "access-not-granted")
  ],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: (failure) => {
    const line = lineOf(failure);
    if (identityAdvice(failure, line) !== void 0) return identityCommands(failure);
    return kubernetesRefusal(line)?.check(serviceAccountOf(failure)) ?? [];
  }
});

// src/diagnosis/remedies/refusal-text.ts
function refusalText({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  return text.replace(/^Error creating: /, "").replace(/^.*?\bis forbidden: /s, "").replace(/^admission webhook ("[^"]+") denied the request: /, "webhook $1: ").replace(/^(ValidatingAdmissionPolicy '[^']+') with binding '[^']+' denied request: /, "$1: ").slice(0, 200).trim();
}

// src/diagnosis/causes/admission-denied/cause.ts
var quorums = {
  refused: { class: "template", grace: 1 },
  "nobody answers": { class: "environment", grace: 180 },
  "in the way": { class: "template-race", grace: 60 }
};
function saying({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  if (/failed calling webhook|failed to call webhook/.test(text)) return "nobody answers";
  return /already exists|object is being deleted/.test(text) ? "in the way" : "refused";
}
function advice({ workload, pod, symptom }) {
  if (symptom === "the pod ended") {
    const sysctl = /forbidden sysctl: "([^"]+)"/.exec(pod?.message ?? "")?.[1];
    return sysctl === void 0 ? "change what the message names in the pod template, or allow it on the nodes" : `take ${sysctl} out of \`securityContext.sysctls\`, or have the nodes allow it (\`allowedUnsafeSysctls\` of the kubelet)`;
  }
  const text = workload.refusals[0]?.text ?? "";
  const priority = /no PriorityClass with name (\S+) was found/.exec(text)?.[1];
  if (priority !== void 0)
    return `create PriorityClass "${priority}", or correct \`priorityClassName\`: it is not of the namespace but of the cluster`;
  const policy = /ValidatingAdmissionPolicy '([^']+)'/.exec(text)?.[1];
  if (policy !== void 0)
    return `change the pod template so that it satisfies ValidatingAdmissionPolicy "${policy}", or the policy if it is wrong`;
  const webhook = /webhook "([^"]+)"/.exec(text)?.[1];
  const called = webhook === void 0 ? "the webhook" : `webhook "${webhook}"`;
  if (/failed calling webhook|failed to call webhook/.test(text))
    return `${called} does not answer, and its \`failurePolicy\` lets nothing pass then: look at the pods behind it first`;
  if (webhook !== void 0)
    return `change the pod template so that it satisfies ${called}: its words are in the message`;
  if (/already exists|object is being deleted/.test(text))
    return "a pod of that name is still there or going: creation is tried again by itself once it is gone";
  return "change what the message names in the pod template: creation is tried again by itself";
}
var cause_default3 = defineCause({
  id: "admission-denied",
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  title: (failure) => {
    if (failure.symptom === "the pod ended")
      return `the kubelet refuses the pod of ${failure.workload.object.name}: ${(failure.pod?.message ?? "").replace(/^Pod was rejected: /, "")}`;
    const why = refusalText(failure);
    return `the API server refuses to create pods of ${failure.workload.object.name}${why === "" ? "" : `: ${why}`}`;
  },
  evidence: (failure) => [...citeRefusals(failure), citePodEnd(failure)],
  remedy: (failure) => ({
    steps: [advice(failure)]
  })
});

// src/diagnosis/causes/api-version-not-served/cause.ts
function lineOf2(failure) {
  return logSays(failure, ["api-version-not-served"])?.line.text ?? "";
}
function deadService(failure) {
  const line = lineOf2(failure);
  if (!/currently unable to handle the request|\bServiceUnavailable\b/.test(line)) return void 0;
  const [, group, version] = /\b((?:[a-z0-9-]+\.)+[a-z0-9-]+)\/(v\d+(?:(?:alpha|beta)\d+)?)\b/.exec(line) ?? [];
  return group === void 0 ? void 0 : `${version}.${group}`;
}
function missingKind(failure) {
  const [, kind, group] = /no matches for kind \\?"(\w+)\\?" in (?:version|group) \\?"([\w./-]+)\\?"/.exec(lineOf2(failure)) ?? [];
  return kind === void 0 || group === void 0 ? void 0 : { kind, group };
}
function stepsOf2(failure) {
  const dead = deadService(failure);
  if (dead !== void 0)
    return [
      `${who(failure)} itself is not at fault: APIService ${dead} has no backend that answers (first command); if what serves it is still wanted, bring its pods back`,
      `if it was uninstalled, delete what it left behind: \`kubectl delete apiservice ${dead}\` (only then: while it is in use, this takes the API away from everyone)`
    ];
  const missing2 = missingKind(failure);
  if (missing2)
    return [
      `the cluster has no kind ${missing2.kind} in ${missing2.group}: install the CRDs that belong to the version of ${who(failure)} that runs`,
      `if Kubernetes or the CRD serves ${missing2.kind} only in another version (first command), update ${who(failure)} to one that uses that version`
    ];
  return [
    "check whether the cluster serves it: `kubectl api-resources` and `kubectl get crd`; an API group that is listed and cannot be reached has a broken APIService (`kubectl get apiservices`)",
    `install the CRDs of the version of ${who(failure)} that runs, before it starts`,
    "if the API was removed from Kubernetes, update the program to a version that uses the present one"
  ];
}
function look(failure) {
  const dead = deadService(failure);
  if (dead !== void 0) return [`kubectl get apiservice ${dead}`];
  const missing2 = missingKind(failure);
  if (!missing2) return ["kubectl get apiservices"];
  const [group = ""] = missing2.group.split("/");
  return [`kubectl api-resources --api-group=${missing2.group.includes("/") ? group : "''"}`];
}
var cause_default4 = defineCause({
  id: "api-version-not-served",
  class: "application",
  grace: 0,
  repeats: 3,
  heals: () => healsWhen("the kind may only be installed later"),
  title: (failure) => deadService(failure) === void 0 ? `the cluster does not serve an API that ${who(failure)} needs${about(failure, "api-version-not-served", ": ")}` : `${who(failure)} needs an API that no server answers for: APIService ${deadService(failure)}`,
  evidence: (failure) => [...logEvidence(failure, ["api-version-not-served"])],
  remedy: (failure) => ({ steps: stepsOf2(failure) }),
  commands: look
});

// src/diagnosis/context/debugging.ts
function describePod(failure) {
  return failure.pod && !failure.pod.onlyEvents ? `${kubectl(failure)} describe pod ${failure.pod.name}` : `${kubectl(failure)} describe ${target(failure)}`;
}
function copyWithShell({ pod, container, ...failure }) {
  if (!pod || pod.onlyEvents || !container?.name || container.kind !== "app") return [];
  const copy = `${pod.name.slice(0, 56)}-debug`;
  return [
    `${kubectl({ pod, container, ...failure })} debug ${pod.name} -it --copy-to=${copy} --container=${container.name} -- sh`
  ];
}
function debugBeside(failure) {
  const { pod, container } = failure;
  if (!pod || pod.onlyEvents || !container?.name || container.state !== "running") return [];
  return [`${kubectl(failure)} debug ${pod.name} -it --image=busybox:1.36 --target=${container.name}`];
}

// src/diagnosis/remedies/doubled-command.ts
var basename = (path) => path.split("/").at(-1) ?? path;
function doubledCommand({ container }) {
  const [program] = asList(container?.spec.command).flatMap((word) => asString(word) ?? []);
  const [again2] = asList(container?.spec.args).flatMap((word) => asString(word) ?? []);
  if (program === void 0 || again2 === void 0 || basename(program) !== basename(again2)) return void 0;
  return basename(program);
}
function doubledCommandAdvice(failure) {
  const program = doubledCommand(failure);
  return program === void 0 ? [] : [
    `\`command\` and \`args\` each hold a whole \`${program}\` command, and the container runs them as one line: keep one of the two (a merge of an old template with a new one does this)`
  ];
}
function citeDoubledCommand(failure) {
  if (doubledCommand(failure) === void 0) return [];
  return [
    citeSpec(failure, "command", failure.container?.spec.command),
    citeSpec(failure, "args", failure.container?.spec.args)
  ];
}

// src/diagnosis/causes/application-error/cause.ts
function firstStep(failure) {
  if (failure.container?.silent)
    return `${who(failure)} prints nothing before it ends: \`kubectl debug\` below starts a copy of it with a shell, to run its command by hand`;
  return failure.container?.log ? "start from the quoted line and those above it; if it names another party (a service, an account, a release, a node), look there first: nothing else in the evidence explains this exit" : "read the log of the run that ended, with the first command below: it is not in the evidence, and only it can say more";
}
var cause_default5 = defineCause({
  id: "application-error",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} exits with an application error${withCode(failure)}`,
  evidence: (failure) => [...logEvidence(failure, ["application-error"]), ...citeDoubledCommand(failure)],
  remedy: (failure) => ({
    steps: [...doubledCommandAdvice(failure), firstStep(failure), ...goBack(failure)]
  }),
  commands: (failure) => failure.container?.silent ? [describePod(failure), ...copyWithShell(failure)] : []
});

// src/diagnosis/causes/application-panic/cause.ts
var cause_default6 = defineCause({
  id: "application-panic",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} panics`,
  evidence: (failure) => [...logEvidence(failure, ["application-panic"])],
  remedy: (failure) => ({
    steps: ["the stack trace in the log names the line of the program", ...goBack(failure)]
  })
});

// src/diagnosis/causes/command-not-executable/cause.ts
function command(failure) {
  const name = startTexts(failure).map(commandIn).find((found2) => found2) ?? logSays(failure, ["command-not-executable"])?.subject;
  return named(name).replace(/^ /, ": ");
}
function volumeOf2({ container, pod, workload }) {
  const words2 = [...asList(container?.spec.command), ...asList(container?.spec.args)].map(asText);
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find(
    ({ mountPath }) => words2.some((word) => word.split(/\s+/).some((part) => part.startsWith(`${asText(mountPath)}/`)))
  );
  const volume = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).find(({ name: name2 }) => mount !== void 0 && name2 === mount.name);
  const map = asString(asMapping(volume?.configMap).name);
  const secret = asString(asMapping(volume?.secret).secretName);
  const name = asString(volume?.name) ?? "";
  if (map !== void 0) return { name, kind: "ConfigMap", object: map, field: "configMap", key: "name" };
  if (secret !== void 0)
    return { name, kind: "Secret", object: secret, field: "secret", key: "secretName" };
  return void 0;
}
function runsAsOther({ container, workload }) {
  const user2 = asMapping(container?.spec.securityContext).runAsUser ?? asMapping(workload.podSpec.securityContext).runAsUser;
  return user2 !== void 0 && user2 !== 0;
}
var cause_default7 = defineCause({
  id: "command-not-executable",
  class: "template",
  grace: 1,
  repeats: 2,
  final: true,
  fields: ["command", "args", "image"],
  untilChanged: true,
  title: (failure) => `${who(failure)} is not allowed to execute the program it is started with${command(failure)}`,
  evidence: (failure) => [
    citeStart(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeLog(failure, ["command-not-executable"]),
    citeExit(failure, failure.container?.log !== void 0),
    citeRepeat(failure),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: (failure) => {
    const volume = volumeOf2(failure);
    return volume === void 0 ? {
      steps: [
        "make it executable in the image (`COPY --chmod=755`, or `git update-index --chmod=+x`)",
        ...runsAsOther(failure) ? ["as another user every directory above it must be passable too"] : []
      ]
    } : {
      steps: [
        `it comes from ${volume.kind} "${volume.object}", whose files are not executable by default: set \`defaultMode: 0755\` on volume "${volume.name}"`
      ],
      yaml: `volumes:
  - name: ${volume.name}
    ${volume.field}: {${volume.key}: ${volume.object}, defaultMode: 0755}`
    };
  }
});

// src/diagnosis/remedies/patch.ts
function containerPatch({ container }, lines) {
  const field = container === void 0 || container.kind === "app" ? "containers" : "initContainers";
  return [
    `${field}:`,
    `  - name: ${container?.name ?? ""}`,
    ...lines.flatMap((line) => line.split("\n")).map((line) => `    ${line}`)
  ].join("\n");
}

// src/diagnosis/causes/command-not-found/cause.ts
function command2(failure) {
  const name = startTexts(failure).map(commandIn).find((found2) => found2) ?? logSays(failure, ["command-not-found"])?.subject;
  return named(name).replace(/^ /, ": ");
}
function onePiece({ container }) {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return typeof first === "string" && /^\S+\s+\S/.test(first.trim()) ? first.trim() : void 0;
}
function inOnePiece(failure) {
  const piece = onePiece(failure);
  return piece === void 0 ? [] : [`"${piece}" is one item, so a program of this whole name is looked for: make each word its own item`];
}
function inTheImage(failure) {
  const name = command2(failure).replace(/^:/, "") || " the program";
  return `put${name} into the image (a COPY from the build stage is easily forgotten), or correct \`command\``;
}
function mayBeInterpreter(failure) {
  return startTexts(failure).some((text) => /failed to load \S+: no such file/.test(text));
}
function listPatch(failure) {
  const piece = onePiece(failure);
  if (piece === void 0 || !/^[\w ./:=,@%+-]+$/.test(piece)) return void 0;
  const words2 = piece.split(/ +/).map((word) => JSON.stringify(word));
  return containerPatch(failure, [`command: [${words2.join(", ")}]`]);
}
var cause_default8 = defineCause({
  id: "command-not-found",
  class: "template",
  grace: 1,
  repeats: 2,
  final: true,
  fields: ["command", "args", "image"],
  untilChanged: true,
  title: (failure) => mayBeInterpreter(failure) ? `${who(failure)} is started with a file that is not in its image, or whose interpreter is not${command2(failure)}` : `${who(failure)} is started with a command that is not in its image${command2(failure)}`,
  evidence: (failure) => [
    citeStart(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeLog(failure, ["command-not-found"]),
    citeExit(failure, failure.container?.log !== void 0),
    citeRepeat(failure),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: (failure) => ({
    steps: [
      ...inOnePiece(failure),
      ...onePiece(failure) === void 0 ? [inTheImage(failure)] : [],
      ...mayBeInterpreter(failure) ? ["if it is there, it is a script: what its first line names has to be in the image too"] : [],
      ...goBack(failure)
    ],
    yaml: listPatch(failure)
  })
});

// src/diagnosis/cite/cite-absence.ts
function citeAbsence({ facts, workload }, kind, name) {
  const { namespace } = workload.object;
  const absent = facts.evidence.absent.some(
    (object) => object.kind === kind && object.name === name && object.namespace === namespace
  );
  return absent ? {
    origin: "object",
    source: `${kind} ${namespace}/${name}`,
    text: "the server says that it is not there",
    proves: true
  } : void 0;
}

// src/diagnosis/remedies/near-names.ts
var generatorHash = /-[2456789bcdfghkmt]{10}$/;
function insteadOf({ facts, workload }, kind, name) {
  if (name === "") return [];
  const { namespace } = workload.object;
  const { configMaps, secrets, claims, surroundings } = facts.evidence;
  const all2 = [
    ...configMaps.map((object) => ({ ...object, kind: "ConfigMap" })),
    ...secrets.map((object) => ({ ...object, kind: "Secret" })),
    ...claims.map((object) => ({ ...object, kind: "PersistentVolumeClaim" })),
    ...surroundings.flatMap(
      (object) => object.kind === "ServiceAccount" ? [{ ...object, kind: "ServiceAccount" }] : []
    )
  ];
  const own = all2.filter((object) => object.kind === kind && object.namespace === namespace);
  if (own.some((object) => object.name === name))
    return [`it is there now, made after the pod asked for it: the kubelet retries on its own`];
  const names = own.map((object) => object.name);
  const stem = name.replace(generatorHash, "");
  const generated = names.find(
    (other) => generatorHash.test(other) && other.replace(generatorHash, "") === stem
  );
  if (generated !== void 0)
    return [
      `there is "${generated}", from the same generator with other contents: apply both from one build`
    ];
  const near = nearest(name, names);
  const otherKind = all2.find(
    (object) => object.kind !== kind && object.namespace === namespace && object.name === name
  );
  const elsewhere2 = all2.find((object) => object.kind === kind && object.name === name);
  return [
    ...near === void 0 ? [] : [`there is "${near}": did you mean that?`],
    ...otherKind === void 0 ? [] : [`there is a ${otherKind.kind} of that name: did you mean that?`],
    ...elsewhere2 === void 0 ? [] : [`namespace ${elsewhere2.namespace} has one; a pod can only use those of its own namespace`]
  ];
}
function insteadOfKey({ facts, workload }, object, key) {
  if (key === "" || object === void 0) return [];
  if (object.keys.includes(key)) return ["it has the key now: the kubelet retries on its own"];
  const near = nearest(key, object.keys);
  if (near !== void 0) return [`did you mean "${near}", which it has? \`key: ${near}\``];
  const { configMaps, secrets } = facts.evidence;
  const other = [...secrets, ...configMaps].find(
    ({ namespace, name, keys }) => namespace === workload.object.namespace && name !== object.name && keys.includes(key)
  );
  return other === void 0 ? [] : [`"${other.name}" has that key: did you mean that?`];
}

// src/diagnosis/causes/config-map-missing/cause.ts
function lost(failure) {
  return missing([...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []]);
}
var cause_default9 = defineCause({
  id: "config-map-missing",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["env", "envFrom", "volumes", "volumeMounts"],
  concerns: ["references"],
  title: (failure) => `ConfigMap${named(lost(failure).name)} that ${who(failure)} uses does not exist in namespace ${failure.workload.object.namespace}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeSetup(failure),
    citeReference(failure, lost(failure).name),
    citeAbsence(failure, "ConfigMap", lost(failure).name)
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, "ConfigMap", lost(failure).name),
      `create ConfigMap${named(lost(failure).name)} in namespace ${failure.workload.object.namespace}, or correct the name`,
      "if it is part of the same deploy, apply it first"
    ]
  }),
  commands: (failure) => [`${kubectl(failure)} get configmaps`]
});

// src/diagnosis/cite/cite-job.ts
function citeJobEnd({ workload }, proves, wanted) {
  const condition = asList(valueAt(workload.job?.value, ["status", "conditions"])).map(asMapping).find(({ type, reason }) => wanted ? reason === wanted : /^Fail/.test(asText(type)));
  if (!condition || !workload.job) return void 0;
  const told = workload.job.value.metadata === void 0;
  return {
    origin: told ? "event" : "status",
    source: told ? `event ${asText(condition.reason)} of Job ${workload.job.name}` : `Job ${workload.job.name}: status.conditions[${asText(condition.type)}]`,
    text: `${asText(condition.reason)}: ${asString(condition.message) ?? ""}`,
    proves
  };
}

// src/diagnosis/causes/deadline-exceeded/cause.ts
function seconds({ workload, pod }) {
  return valueAt(workload.job?.value, ["spec", "activeDeadlineSeconds"]) ?? pod?.spec.activeDeadlineSeconds ?? workload.podSpec.activeDeadlineSeconds;
}
function deadline(failure) {
  const found2 = seconds(failure);
  return found2 === void 0 ? "" : ` of ${found2} s`;
}
var cause_default10 = defineCause({
  id: "deadline-exceeded",
  class: "template",
  grace: 0,
  repeats: 1,
  fields: ["activeDeadlineSeconds"],
  title: (failure) => `${failure.workload.object.name} did not finish within its deadline${deadline(failure)}`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeJobEnd(failure, true, "DeadlineExceeded"),
    citeEvent(failure, ({ reason }) => reason === "DeadlineExceeded"),
    citeSpec(failure, "activeDeadlineSeconds", seconds(failure), true)
  ],
  remedy: (failure) => ({
    steps: [
      failure.pod === void 0 ? "its pod is gone, and its log with it: run it once more and read the log while it runs (`kubectl logs -f`), or where logs are collected; if it is at work to the end, raise `activeDeadlineSeconds`" : "look at the end of its log: if it was still at work, raise `activeDeadlineSeconds`; if it waits for something, that is the cause"
    ],
    yaml: seconds(failure) === void 0 ? void 0 : `activeDeadlineSeconds: ${Number(seconds(failure)) * 2}`
  })
});

// src/diagnosis/dependency/awaited-host.ts
function awaitedHost(failure, cause) {
  return addressOf(failure, [cause])?.host;
}
function crashesWhileWaiting(failure, cause) {
  return isDeserted(failure, cause) ? 3 : 5;
}
function isDeserted(failure, cause) {
  const host = awaitedHost(failure, cause);
  return host !== void 0 && failure.facts.evidence.deserted?.includes(host) === true;
}

// src/diagnosis/logs/path-in-log.ts
var placeInSource = /^(?:\[\d+\] )?\S+:\d+:in [`'][^']*': | at \S+ line \d+\.?$| in \S+?(?::| on line )\d+$/g;
function pathInLog(failure, causes2) {
  const line = (logSays(failure, causes2)?.line.text ?? "").replace(placeInSource, "");
  return /["'`](\/[\w./-]+)["'`]/.exec(line)?.[1] ?? /(?<![\w./-])(\/[a-z][\w./-]*)/i.exec(line)?.[1]?.replace(/[.]+$/, "");
}
function volumeAt({ container }, path) {
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find(({ mountPath }) => path === mountPath || path.startsWith(`${asText(mountPath)}/`));
  return asString(mount?.name);
}
function keysAt(failure, path) {
  const { container, pod, workload, facts } = failure;
  const name = volumeAt(failure, path);
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find((candidate) => candidate.name === name && path.startsWith(`${asText(candidate.mountPath)}/`));
  const volume = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).find((candidate) => candidate.name === name);
  if (!mount || !volume || mount.subPath !== void 0) return void 0;
  const [map, secret] = [asMapping(volume.configMap), asMapping(volume.secret)];
  if (map.items !== void 0 || secret.items !== void 0) return void 0;
  const kind = map.name === void 0 ? "Secret" : "ConfigMap";
  const object = (kind === "ConfigMap" ? facts.evidence.configMaps : facts.evidence.secrets).find(
    (candidate) => candidate.name === (map.name ?? secret.secretName) && candidate.namespace === workload.object.namespace
  );
  const mountPath = asText(mount.mountPath);
  return object && { kind, object, mountPath, file: path.slice(mountPath.length + 1) };
}

// src/diagnosis/remedies/config-file.ts
function filledBy({ pod, workload }, name) {
  const volume = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).find((candidate) => candidate.name === name);
  const { configMap, secret, persistentVolumeClaim, hostPath } = asMapping(volume);
  const text = (holder2, field) => asString(asMapping(holder2)[field]);
  if (isMapping(configMap)) return `ConfigMap "${text(configMap, "name")}"`;
  if (isMapping(secret)) return `Secret "${text(secret, "secretName")}"`;
  if (isMapping(persistentVolumeClaim)) return `claim "${text(persistentVolumeClaim, "claimName")}"`;
  if (isMapping(hostPath)) return `directory ${text(hostPath, "path")} of the node`;
  return void 0;
}
function sourceOf(failure, path) {
  const volume = volumeAt(failure, path);
  return volume === void 0 ? void 0 : filledBy(failure, volume);
}
var configurationFile = /(?<![\w./-])\/[\w./-]+\.(?:cfg|cnf|conf|config|hcl|ini|json|properties|toml|xml|ya?ml)\b/;
function fileNamedInLog(failure, causes2) {
  const text = logSays(failure, causes2)?.line.text ?? "";
  const path = configurationFile.exec(text)?.[0] ?? pathInLog(failure, causes2);
  const source = path === void 0 ? void 0 : sourceOf(failure, path);
  if (path === void 0 || source === void 0) return void 0;
  const line = new RegExp(`${path.replaceAll(/[.\\+*?()[\]{}|^$]/g, "\\$&")}"?(?::|,? line )(\\d+)`).exec(
    text
  )?.[1];
  return `${path}${line === void 0 ? "" : `, line ${line},`} comes from ${source}`;
}
function keptVolumes(failure) {
  return asList(failure.container?.spec.volumeMounts).map(asMapping).filter(({ readOnly }) => readOnly !== true).flatMap(({ name, mountPath }) => {
    const source = filledBy(failure, asString(name) ?? "");
    return source !== void 0 && /^(?:claim|directory)/.test(source) ? [`${source} at ${asString(mountPath)}`] : [];
  });
}

// src/diagnosis/causes/dependency-not-resolved/cause.ts
function isUnanswered(failure) {
  const line = logSays(failure, ["dependency-not-resolved"])?.line.text ?? "";
  return /temporary failure in name resolution|EAI_AGAIN|server misbehaving|SERVFAIL|no servers could be reached|i\/o timeout|\btry again\b/i.test(
    line
  );
}
var unanswered = "the DNS server gave no answer, neither yes nor no: check whether the cluster DNS runs (first command) and whether a NetworkPolicy lets port 53 through; for a name outside the cluster, whether its own DNS server answers";
function hostName(failure) {
  const subject = logSays(failure, ["dependency-not-resolved"])?.subject;
  const { host, from } = addressOf(failure, ["dependency-not-resolved"]) ?? {};
  const isName = host !== void 0 && from === void 0 && /[a-z]/i.test(host);
  return subject ?? (isName ? host : void 0);
}
function clusterService(failure) {
  const name = hostName(failure);
  if (name === void 0 || !/\.svc(?:\.|$)/.test(name)) return void 0;
  return serviceOfHost(name, failure.workload.object.namespace);
}
var cause_default11 = defineCause({
  id: "dependency-not-resolved",
  class: "application",
  grace: 0,
  // No answer of the DNS server says nothing of the name.
  repeats: (failure) => isUnanswered(failure) ? 5 : crashesWhileWaiting(failure, "dependency-not-resolved"),
  heals: (failure) => isDeserted(failure, "dependency-not-resolved") ? null : healsWhen("the name may only be known later"),
  fields: ["env", "envFrom", "args", "volumes"],
  effect: "possible",
  awaits: (failure) => {
    const host = awaitedHost(failure, "dependency-not-resolved");
    return host === void 0 ? void 0 : { host, resolved: false };
  },
  title: (failure) => `${who(failure)} cannot resolve ${hostName(failure) === void 0 ? "a host name" : `the host name${named(hostName(failure)?.slice(0, 120))}`}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["dependency-not-resolved"]),
    ...citeDependency(failure, "dependency-not-resolved")
  ],
  remedy: (failure) => {
    const known = dependencyAdvice(failure, "dependency-not-resolved");
    const service = clusterService(failure);
    const file = fileNamedInLog(failure, ["dependency-not-resolved"]);
    return {
      steps: [
        ...isUnanswered(failure) ? [unanswered] : [],
        ...known.length > 0 ? known : [
          service === void 0 ? "in the cluster: a Service of that name has to exist in that namespace (across namespaces write SERVICE.NAMESPACE); outside: the name has to be in the DNS that the cluster asks" : `the name means Service "${service.name}" in namespace ${service.namespace}: look what it is called there (first command), and write that name`
        ],
        ...file === void 0 ? [] : [`the name stands in a file: ${file}`],
        ...isUnanswered(failure) ? [] : ["if the name is right and only fails now and then, look at the cluster DNS"]
      ]
    };
  },
  commands: (failure) => [
    ...isUnanswered(failure) ? ["kubectl -n kube-system get pods -l k8s-app=kube-dns"] : [],
    `kubectl -n ${clusterService(failure)?.namespace ?? failure.workload.object.namespace} get services`
  ]
});

// src/diagnosis/causes/dependency-rejects-credentials/cause.ts
function lineOf3(failure) {
  return logSays(failure, ["dependency-rejects-credentials"])?.line.text ?? "";
}
function lacksRight(failure) {
  const line = lineOf3(failure);
  return /\bpermission denied for \w|\bmust be (?:owner|superuser|member)\b|\bnot authorized to\b|\bforbidden: User "|\bNOPERM\b|\bUnauthorizedOperation\b|\binsufficient (?:permission|privilege|scope)s?\b|\bdoes not have (?:[\w.]+ ){1,3}(?:access|permission|privilege)s?\b/i.test(
    line
  );
}
function sentNone(failure) {
  return /\bNOAUTH\b|\bauthentication (?:is )?required\b|\bno password (?:supplied|was provided|is set)\b|\busing password: NO\b|\bno (?:basic auth )?credentials (?:were )?(?:provided|supplied|sent)\b/i.test(
    lineOf3(failure)
  );
}
function login(failure) {
  const address = addressOf(failure, ["dependency-rejects-credentials"]);
  const { from, host } = address ?? {};
  const variable = from === void 0 || from === "command" ? "" : ` (it takes the address from ${from})`;
  return `${host ?? "the other side"} asks for a login, and the program sends none${variable}: give it user and password from a Secret, as this program expects them, and restart the pods`;
}
function comparison(failure) {
  const what = credentialSources(failure).length > 0 ? "that" : "the credentials that it is given";
  return `compare ${what} with what the other side expects; after a change restart the pods, which read variables only when they start`;
}
var cause_default12 = defineCause({
  id: "dependency-rejects-credentials",
  class: "application",
  grace: 0,
  repeats: 3,
  fields: ["env", "envFrom", "volumes", "args"],
  title: (failure) => identityAdvice(failure, lineOf3(failure)) !== void 0 ? `${who(failure)} is not allowed to act as its cloud account` : lacksRight(failure) ? `${who(failure)} may not do what it tries with something it needs` : `${who(failure)} is refused when it logs in to a service it needs${about(failure, "dependency-rejects-credentials", " as ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["dependency-rejects-credentials"]),
    ...citeDependency(failure, "dependency-rejects-credentials")
  ],
  remedy: (failure) => {
    const identity = identityAdvice(failure, lineOf3(failure));
    return { steps: identity === void 0 ? stepsOf3(failure) : [identity] };
  },
  commands: (failure) => identityAdvice(failure, lineOf3(failure)) === void 0 ? [] : identityCommands(failure)
});
function oldVolume(failure) {
  const line = lineOf3(failure);
  const database = /password authentication failed|Access denied for user|Authentication failed\b.*(?:mongo|SCRAM)|\(?SCRAM|28P01|ERROR 1045/i.test(
    line
  );
  return database && !sentNone(failure) && !lacksRight(failure) ? [
    "if the database was installed before with another password, its volume still has that one: a changed Secret does not change it; put the old password back, or change it inside the database (deleting its claim deletes its data)"
  ] : [];
}
function stepsOf3(failure) {
  return [
    ...lacksRight(failure) ? [
      "the account is known there but lacks a permission: grant it what the quoted line names, or use another account"
    ] : [],
    ...credentialSources(failure),
    ...lacksRight(failure) ? [] : [sentNone(failure) ? login(failure) : comparison(failure)],
    ...oldVolume(failure)
  ];
}

// src/diagnosis/causes/dependency-starting/cause.ts
function sealed(failure) {
  return /\bsealed\b/i.test(logSays(failure, ["dependency-starting"])?.line.text ?? "");
}
var cause_default13 = defineCause({
  id: "dependency-starting",
  class: "application",
  grace: 0,
  repeats: 3,
  heals: () => healsWhen("what it needs is still starting"),
  fields: ["env", "envFrom", "args", "volumes"],
  effect: "possible",
  title: (failure) => `${who(failure)} exits because something it needs is still starting${about(failure, "dependency-starting", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["dependency-starting"]),
    ...citeDependency(failure, "dependency-starting")
  ],
  remedy: (failure) => ({
    steps: [
      sealed(failure) ? "Vault answers and is sealed, which no restart changes: whoever holds its keys must unseal it (`vault operator unseal`), or automatic unsealing must be set up" : `${addressText(failure, "dependency-starting") || "the other side"} answers, but is starting, recovering or without a leader; once it is ready, this container starts by itself at its next restart`,
      "let the program wait and try again instead of exiting, or put the wait into an init container"
    ]
  }),
  commands: (failure) => [dependencyCommand(failure, "dependency-starting")]
});

// src/diagnosis/causes/dependency-unreachable/cause.ts
var cause_default14 = defineCause({
  id: "dependency-unreachable",
  class: "application",
  grace: 0,
  repeats: (failure) => crashesWhileWaiting(failure, "dependency-unreachable"),
  heals: (failure) => isDeserted(failure, "dependency-unreachable") ? null : healsWhen("what it needs may only be starting"),
  fields: ["env", "envFrom", "args", "volumes"],
  effect: "possible",
  awaits: (failure) => {
    const host = awaitedHost(failure, "dependency-unreachable");
    return host === void 0 ? void 0 : { host, resolved: true };
  },
  title: (failure) => {
    const what = addressText(failure, "dependency-unreachable") || "something it needs";
    return failure.symptom === "hanging" ? `${who(failure)} waits for ${what}, which it cannot reach` : `${who(failure)} exits because it cannot reach ${what}`;
  },
  evidence: (failure) => [
    ...logEvidence(failure, ["dependency-unreachable"]),
    ...citeDependency(failure, "dependency-unreachable")
  ],
  remedy: (failure) => {
    const known = dependencyAdvice(failure, "dependency-unreachable");
    const what = addressText(failure, "dependency-unreachable") || "what it needs";
    return {
      steps: [
        ...known.length > 0 ? known : [
          `nothing takes connections at ${what}: check whether it runs and whether its Service has ready endpoints, then for a NetworkPolicy in between`
        ],
        "to prevent this: a program that waits and retries starts on its own once the other side is up"
      ]
    };
  },
  commands: (failure) => [dependencyCommand(failure, "dependency-unreachable")]
});

// src/diagnosis/remedies/process-limits.ts
function limitInCommand({ container }, letter) {
  return limit[letter].exec(wordsOf(container).join(" "))?.[1];
}
var limit = { n: /\bulimit (?:-[SH] )*-[SH]?n (\d+)/, u: /\bulimit (?:-[SH] )*-[SH]?u (\d+)/ };
function wordsOf(container) {
  return [...asList(container?.spec.command), ...asList(container?.spec.args)].map(String);
}
function citeCommand(failure) {
  return citeSpec(failure, "command", wordsOf(failure.container));
}
function shellLimit(letter, number) {
  return `\`ulimit -${letter} ${number}\``;
}

// src/diagnosis/causes/descriptor-limit/cause.ts
function remedy(failure) {
  const set = limitInCommand(failure, "n");
  return {
    steps: [
      set !== void 0 ? `${shellLimit("n", set)} in its command is too low for what it opens: raise it, as far as the container runtime allows` : `find out what ${failure.container?.name ?? who(failure)} opens: files and connections that it does not close grow until any limit is reached`,
      ...set === void 0 ? [
        "a program that watches files gets the same words when `fs.inotify.max_user_instances` of its node is used up: `sysctl fs.inotify` on the node and the number of files it holds open (`ls /proc/PID/fd | wc -l`) tell which",
        "the limit comes from the container runtime of the node (`LimitNOFILE` of its service) or from `ulimit -n` in the entrypoint: a manifest has no field for it"
      ] : []
    ]
  };
}
var cause_default15 = defineCause({
  id: "descriptor-limit",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} cannot open more files: its limit of open files is reached`,
  evidence: (failure) => [
    ...logEvidence(failure, ["descriptor-limit"]),
    limitInCommand(failure, "n") === void 0 ? void 0 : citeCommand(failure)
  ],
  remedy
});

// src/diagnosis/remedies/disk.ts
function diskOf(failure) {
  const { container } = failure;
  const finding = logSays(failure, ["disk-full"]);
  const path = finding?.subject?.startsWith("/") ? finding.subject : void 0;
  if (path?.startsWith("/dev/shm") || /shared memory/i.test(finding?.line.text ?? "")) {
    const volume = volumeAt(failure, "/dev/shm");
    const disk = volume === void 0 ? { kind: "shared memory" } : ofVolume(failure, volume);
    return { ...disk, path: "/dev/shm" };
  }
  if (path !== void 0) {
    const volume = volumeAt(failure, path);
    return volume === void 0 ? { kind: "node", path } : { ...ofVolume(failure, volume), path };
  }
  const mounted = asList(container?.spec.volumeMounts).map(asMapping).flatMap(({ name, mountPath }) => mountPath === "/dev/shm" ? [] : asString(name) ?? []);
  const [only, ...more] = volumesOf(failure).flatMap((volume) => {
    const name = asString(volume.name) ?? "";
    return mounted.includes(name) && isBounded(volume) ? [name] : [];
  });
  return only === void 0 || more.length > 0 ? { kind: "unknown" } : { ...ofVolume(failure, only), guessed: true };
}
function isBounded(volume) {
  return valueAt(volume, ["emptyDir", "medium"]) === "Memory" || claimOf(volume) !== void 0;
}
function ofVolume(failure, volume) {
  const found2 = volumesOf(failure).find(({ name }) => name === volume);
  const claim2 = found2 && claimOf(found2, failure.pod?.name);
  if (claim2 !== void 0) return { kind: "claim", volume, claim: claim2, size: sizeOfClaim(failure, claim2) };
  if (valueAt(found2, ["emptyDir", "medium"]) === "Memory") {
    const limit2 = valueAt(found2, ["emptyDir", "sizeLimit"]);
    return {
      kind: "memory",
      volume,
      size: asText(limit2) || void 0
    };
  }
  const onNode = found2 !== void 0 && ("emptyDir" in found2 || "hostPath" in found2);
  return { kind: onNode ? "node" : "other", volume };
}
function volumesOf({ pod, workload }) {
  return asList((pod?.spec ?? workload.podSpec).volumes).filter(isMapping);
}
function claimOf(volume, pod = "") {
  if (isMapping(volume.ephemeral)) return `${pod}-${asString(volume.name) ?? ""}`;
  return asString(valueAt(volume, ["persistentVolumeClaim", "claimName"]));
}
function sizeOfClaim({ facts, workload }, claim2) {
  const found2 = facts.evidence.claims.find(
    ({ name, namespace }) => name === claim2 && namespace === workload.object.namespace
  )?.value;
  return asString(valueAt(found2, ["status", "capacity", "storage"])) ?? asString(valueAt(found2, ["spec", "resources", "requests", "storage"]));
}
function citeDisk(failure) {
  const { volume, claim: claim2, size } = diskOf(failure);
  const found2 = volumesOf(failure).find(({ name }) => name === volume);
  return [
    found2 && citeSpec(failure, "volumes", found2),
    claim2 !== void 0 && size !== void 0 ? { origin: "object", source: `PersistentVolumeClaim ${claim2}: storage`, text: size, proves: false } : void 0
  ];
}

// src/diagnosis/memory/amounts.ts
function bytesOf2(value) {
  const quantity = parseQuantity(value);
  return quantity && Number(quantity.nano) / 1e9;
}
function inWords(bytes) {
  return formatBytes(units(Math.round(bytes))).replace(/([KMGT])i$/, " $1iB");
}
var mebibyte = 2 ** 20;
var smallest2 = 8;
function limitFor(bytes) {
  const needed = bytes * 1.2 / mebibyte;
  const most = bytes * 1.3 / mebibyte;
  for (let step2 = 1024; step2 >= 1; step2 /= 2) {
    const rounded = Math.ceil(needed / step2) * step2;
    if (rounded <= most && rounded >= smallest2) return written(rounded);
  }
  return written(Math.max(smallest2, Math.ceil(needed)));
}
function twice(limit2) {
  return written(Math.max(smallest2, Math.ceil(limit2 * 2 / mebibyte)));
}
function written(mebibytes) {
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
}

// src/diagnosis/remedies/disk-remedy.ts
var mebibyte2 = 2 ** 20;
function diskRemedy(failure) {
  const disk = diskOf(failure);
  const { steps, yaml } = roomFor(failure, disk);
  const [first = "", ...rest] = steps;
  const otherwise = "if it wrote elsewhere, it is the disk of the node: `df -h` in the container tells";
  return { steps: disk.guessed ? [`most likely ${first}`, ...rest, otherwise] : steps, yaml };
}
function roomFor(failure, { kind, volume, claim: claim2 = "", size }) {
  const larger = doubled(size);
  const has = size === void 0 ? "" : `, ${size}`;
  switch (kind) {
    case "memory": {
      const limit2 = failure.container?.memoryLimit;
      const counts = `what lies in it counts towards the memory limit${limit2 === void 0 ? "" : ` of ${limit2}`}`;
      if (larger === void 0)
        return {
          steps: [
            `volume "${volume}" lies in memory: write less there, or raise the memory limit; ${counts}`
          ]
        };
      return {
        steps: [
          `volume "${volume}" (emptyDir in memory${has}) is full: write less there, or raise its sizeLimit, for example to ${larger}; ${counts}`
        ],
        yaml: `volumes:
  - {name: ${volume}, emptyDir: {medium: Memory, sizeLimit: ${larger}}}`
      };
    }
    case "shared memory":
      return {
        steps: [
          "/dev/shm has 64 MiB in every container: mount an emptyDir in memory there; it counts towards the memory limit"
        ],
        yaml: sharedMemory(failure)
      };
    case "claim": {
      const raise = `raise its \`spec.resources.requests.storage\`${larger === void 0 ? "" : `, for example to ${larger}`} (its StorageClass must allow expansion)`;
      return {
        steps: [
          `claim "${claim2}"${size === void 0 ? "" : ` (${size})`} is full, and what was written is still there in the next run: delete what is old, or ${raise}`,
          ...failure.workload.object.kind === "StatefulSet" ? ["a StatefulSet does not pass a larger claim template on: change the claims themselves"] : []
        ],
        yaml: larger === void 0 ? void 0 : claimPatch(claim2, larger)
      };
    }
    case "node":
      return {
        steps: [
          `${volume === void 0 ? "no volume is mounted there: it is" : `volume "${volume}" lies on`} the disk of node ${failure.pod?.nodeName || "it runs on"}, which all its pods share: look for what fills it (logs, images, other pods)`,
          "a claim of its own gives it room that nobody else takes; an `ephemeral-storage` request keeps it off nodes that are full"
        ]
      };
    case "other":
      return { steps: [`volume "${volume}" is full: delete what is old there, or have it made larger`] };
    default:
      return {
        steps: [
          "find out which file system is full: `df -h` in the container tells; where nothing is mounted it is the disk of the node, which all its pods share",
          "then delete what is old there, or give it more room"
        ]
      };
  }
}
function doubled(size) {
  const bytes = bytesOf2(size);
  return bytes === void 0 || bytes <= 0 ? void 0 : written(Math.ceil(2 * bytes / mebibyte2));
}
function claimPatch(claim2, size) {
  return `kind: PersistentVolumeClaim
metadata: {name: ${claim2}}
spec:
  resources:
    requests: {storage: ${size}}`;
}
function sharedMemory(failure) {
  const limit2 = bytesOf2(failure.container?.memoryLimit);
  const size = limit2 === void 0 ? "256Mi" : written(Math.max(64, Math.floor(limit2 / 4 / mebibyte2)));
  return `${containerPatch(failure, ["volumeMounts:", "  - {name: shm, mountPath: /dev/shm}"])}
volumes:
  - {name: shm, emptyDir: {medium: Memory, sizeLimit: ${size}}}`;
}

// src/diagnosis/causes/disk-full/cause.ts
function isOfNode2(failure) {
  return diskOf(failure).kind === "node";
}
var cause_default16 = defineCause({
  id: "disk-full",
  class: (failure) => isOfNode2(failure) ? "environment" : "application",
  grace: (failure) => isOfNode2(failure) ? 180 : 0,
  repeats: 2,
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside ? healsWhen(`container ${beside.name}, which shares a volume with it, may make room`) : void 0;
  },
  fields: ["volumes", "volumeMounts"],
  concerns: ["volumes"],
  title: (failure) => {
    const { path } = diskOf(failure);
    return `${who(failure)} has no disk space left${path === void 0 ? "" : `: "${path}"`}`;
  },
  evidence: (failure) => [...logEvidence(failure, ["disk-full"]), ...citeDisk(failure)],
  commands: (failure) => {
    const { kind, claim: claim2 } = diskOf(failure);
    const node3 = failure.pod?.nodeName;
    if (kind === "claim") return [`${kubectl(failure)} describe persistentvolumeclaim ${claim2}`];
    return kind === "node" && node3 ? [`kubectl describe node ${node3}`] : [];
  },
  remedy: diskRemedy
});

// src/diagnosis/memory/trend.ts
var leastSamples = 4;
var longRun = { samples: 8, minutes: 3 };
var steady = 0.9;
var slight = 0.1;
function trendOf(samples, starts, restarts) {
  const judged = runsOf(samples, starts, restarts).filter((run) => run.length >= leastSamples).map(courseOf);
  const slopes = judged.map(({ perMinute }) => perMinute);
  const trend = { perMinute: median(slopes), runs: judged.length, samples: samples.length };
  const all2 = (course) => judged.length > 0 && judged.every((run) => run.course === course);
  const [fastest, slowest] = [largest(slopes), smallest(slopes)];
  const enough2 = judged.length > 1 ? fastest <= 2 * slowest : judged.some((run) => run.samples >= longRun.samples && run.minutes >= longRun.minutes);
  if (all2("grows") && enough2) return { ...trend, course: "grows" };
  return { ...trend, course: all2("level") && enough2 ? "level" : "unclear" };
}
function runsOf(samples, starts, restarts) {
  const drops = samples.flatMap(
    ({ at, value }, index) => index > 0 && value < (samples[index - 1]?.value ?? 0) / 2 ? [at] : []
  );
  const bounds = [...starts, ...drops.length <= restarts ? drops : []];
  const runs = [];
  for (const sample of samples) {
    const last = runs.at(-1)?.at(-1);
    const another = last && bounds.some((bound) => last.at < bound && bound <= sample.at);
    if (!last || another) runs.push([sample]);
    else runs.at(-1)?.push(sample);
  }
  return runs;
}
function courseOf(run) {
  const after2 = run.slice(Math.min(Math.floor(run.length / 3), run.length - leastSamples + 1));
  const middle = Math.floor(after2.length / 2);
  const [early, late2] = [slopeOf(after2.slice(0, middle + 1)), slopeOf(after2.slice(middle))];
  const perMinute = slopeOf(after2);
  const grown = perMinute * minutesOf(after2) / median(after2.map(({ value }) => value));
  const grows = grown > slight && risesIn(after2) >= steady && late2 > early / 3;
  const values = after2.map(({ value }) => value);
  const level = largest(values) - smallest(values) < 2 * slight * median(values);
  return {
    course: grows ? "grows" : level && grown < slight ? "level" : "unclear",
    perMinute,
    runs: 1,
    samples: run.length,
    minutes: minutesOf(run)
  };
}
function slopeOf(samples) {
  return median(pairs(samples).map(([a, b]) => (b.value - a.value) / (b.at - a.at) * 6e4));
}
function risesIn(samples) {
  const all2 = pairs(samples);
  return all2.length === 0 ? 0 : all2.filter(([a, b]) => b.value >= a.value).length / all2.length;
}
function pairs(all2) {
  const every = Math.ceil(all2.length / 200);
  const samples = all2.filter((_, index) => index % every === 0);
  return samples.flatMap(
    (a, index) => samples.slice(index + 1).flatMap((b) => b.at > a.at ? [[a, b]] : [])
  );
}
function minutesOf(samples) {
  return ((samples.at(-1)?.at ?? 0) - (samples[0]?.at ?? 0)) / 6e4;
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? 0;
  return sorted.length === 0 ? 0 : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

// src/diagnosis/memory/figures.ts
var enough = 100;
var some = 20;
function memoryFigures(failure) {
  const { workload, container } = failure;
  const name = container?.name ?? "";
  const before = containerIn(workload.previous?.podSpec ?? {}, name);
  const limit2 = bytesOf2(container?.memoryLimit);
  const old = before && bytesOf2(valueAt(before, ["resources", "limits", "memory"]));
  return {
    limit: limit2,
    limitBefore: old === limit2 ? void 0 : old,
    good: goodUse(failure, name),
    peak: peakOf(workload, name),
    trend: trendOfPods(workload, name)
  };
}
function containerIn(podSpec, name) {
  return [...asList(podSpec.containers), ...asList(podSpec.initContainers)].map(asMapping).find((container) => container.name === name);
}
function goodUse({ workload, facts }, container) {
  const { previous, object, oldPods } = workload;
  const old = new Set(oldPods.map(({ name }) => name));
  const prefix = object.kind === "Deployment" && previous ? `${previous.name}-` : void 0;
  const isOld = (pod) => old.has(pod) || prefix !== void 0 && pod.startsWith(prefix);
  const alone = asList(previous?.podSpec.containers).length === 1 && !previous?.podSpec.initContainers;
  const own = (facts.evidence.usage ?? []).filter(
    (series) => isAbout(series, { namespace: object.namespace, container, alone })
  );
  const named4 = new Set(workload.pods.map(({ name }) => name));
  const past = (series) => {
    const until = object.kind === "Deployment" ? void 0 : previous?.replacedAt;
    if (isOld(series.pod)) return [...series.samples];
    return until !== void 0 && named4.has(series.pod) ? series.samples.filter(({ at }) => at <= until) : [];
  };
  const found2 = own.map((series) => ({ ...series, samples: past(series).filter(({ value }) => value > 0) }));
  const label = previous?.label ?? "the pods before";
  const percentiles = found2.filter(({ figure, samples }) => figure === "memory P99" && samples.length > 0);
  if (percentiles.length > 0) {
    const bytes = largest(percentiles.flatMap(({ samples }) => samples.map(({ value }) => value)));
    return { bytes, measure: "P99", few: false, label, source: percentiles[0]?.source ?? "" };
  }
  const measured = found2.filter(({ figure, samples }) => figure === "memory" && samples.length > 0);
  const values = measured.flatMap(({ samples }) => samples.map(({ value }) => value)).toSorted((a, b) => a - b);
  if (values.length === 0) return void 0;
  const many2 = values.length >= enough;
  return {
    bytes: values[many2 ? Math.ceil(values.length * 0.99) - 1 : values.length - 1] ?? 0,
    measure: `${many2 ? "P99" : "highest"} of ${values.length} sample${values.length === 1 ? "" : "s"}`,
    few: values.length < some,
    label,
    source: measured[0]?.source ?? ""
  };
}
function memoryOf({ usage }) {
  return usage.find(({ figure }) => figure === "memory");
}
function ofPods({ pods }, name) {
  return pods.flatMap(({ name: pod, containers, status }) => {
    const container = containers.find((candidate) => candidate.name === name);
    const series = container && memoryOf(container);
    return container && series ? [{ pod, container, series, status }] : [];
  });
}
function peakOf(workload, name) {
  let peak;
  for (const { pod, series } of ofPods(workload, name)) {
    for (const { value } of series.samples) {
      if (!peak || value > peak.bytes) peak = { bytes: value, source: series.source, pod };
    }
  }
  return peak;
}
function trendOfPods(workload, name) {
  const [longest] = ofPods(workload, name).toSorted(
    (a, b) => b.series.samples.length - a.series.samples.length
  );
  if (!longest) return void 0;
  const { container, series } = longest;
  const starts = [container.runningSince, container.ended?.startedAt].filter((at) => at !== void 0);
  return trendOf(series.samples, starts, container.restarts);
}
function timesToDeath(workload, name) {
  return workload.pods.flatMap(
    ({ status }) => ["containerStatuses", "initContainerStatuses"].flatMap((field) => asList(status[field]).map(asMapping)).filter((container) => container.name === name).flatMap(
      (container) => ["state", "lastState"].map((field) => valueAt(container, [field, "terminated"]))
    ).map(asMapping).filter(({ reason }) => reason === "OOMKilled").flatMap(({ startedAt, finishedAt }) => {
      const [from, to] = [parseTime(startedAt), parseTime(finishedAt)];
      return from === void 0 || to === void 0 ? [] : [(to - from) / 1e3];
    })
  );
}

// src/diagnosis/memory/node-pressure.ts
function nodePressureRemedy(failure) {
  const { good, peak } = memoryFigures(failure);
  const name = failure.container?.name ?? failure.workload.object.name;
  const bytes = good?.bytes ?? peak?.bytes;
  if (bytes === void 0) {
    return {
      steps: [
        `give ${name} a memory request and limit from what it uses: P99 + 20 to 30 %; kubectl -n ${failure.workload.object.namespace} top pod --containers tells its use now`,
        "look for what else on that node uses more than it asked for"
      ]
    };
  }
  const measured = good ? `${good.measure} of ${good.label}` : "the highest seen";
  return {
    steps: [
      `requests and limits.memory: ${limitFor(bytes)} = ${inWords(bytes)} (${measured}) + 20 to 30 %`,
      "look for what else on that node uses more than it asked for"
    ],
    yaml: containerPatch(failure, [
      "resources:",
      `  requests: {memory: ${limitFor(bytes)}}`,
      `  limits: {memory: ${limitFor(bytes)}}`
    ])
  };
}
function evictionRemedy(failure) {
  const message = failure.pod?.message ?? "";
  const own = /(?:Usage of EmptyDir volume "(?<volume>[^"]+)"|Pod ephemeral local storage usage|Container (?<container>\S+)) exceed\w* (?:the total limit of containers|the limit|its local ephemeral storage limit) "?(?<limit>[\w.]+?)"?\.? *$/.exec(
    message
  )?.groups;
  if (own) {
    const limit2 = bytesOf2(own.limit);
    const what = own.volume ? `emptyDir volume "${own.volume}" (sizeLimit)` : "ephemeral-storage";
    return {
      steps: [
        `it used more than ${limit2 === void 0 ? own.limit : inWords(limit2)}, its own limit of ${what}: write less there, or raise the limit above what it needs`
      ]
    };
  }
  const users = [...message.matchAll(/Container (\S+) was using (\w+), request is (\w+)/g)].flatMap(
    ([, container = "", used, asked3]) => {
      const [bytes, request] = [bytesOf2(used), bytesOf2(asked3)];
      return bytes === void 0 || request === void 0 ? [] : [{ container, bytes, request }];
    }
  );
  const resource = /low on resource: ([\w-]+)/.exec(message)?.[1] ?? "memory";
  const over = users.filter(({ bytes, request }) => bytes > request);
  return {
    steps: over.length > 0 ? over.map(
      ({ container, bytes, request }) => `${container} used ${inWords(bytes)} of ${resource} and had asked for ${request === 0 ? "nothing" : inWords(request)}: requests.${resource}: ${limitFor(bytes)} keeps it from being the first to go`
    ) : [`the node was short of ${resource}: give the pod requests that tell what it uses, or add nodes`],
    ...over.length === 1 && resource !== "nodefs" && over[0] ? {
      yaml: `containers:
  - name: ${over[0].container}
    resources:
      requests: {${resource}: ${limitFor(over[0].bytes)}}`
    } : {}
  };
}

// src/diagnosis/causes/evicted/cause.ts
var cause_default17 = defineCause({
  id: "evicted",
  class: (failure) => exceedsOwnLimit(failure.pod?.message ?? "") ? "template" : "environment",
  grace: (failure) => exceedsOwnLimit(failure.pod?.message ?? "") ? 1 : 180,
  repeats: 1,
  title: (failure) => `the pod of ${failure.workload.object.name} was evicted: ${failure.pod?.message.replace(/\.? *$/, "") ?? ""}`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeEvent(failure, ({ reason }) => /^(?:Evicted|Preempt)/.test(reason)),
    citeExit(failure, false)
  ],
  remedy: evictionRemedy
});

// src/diagnosis/remedies/shell-quote.ts
var bare = /^[\w./:=,@%+-]+$/;
var quotable = /^[\x20-\x26\x28-\x7e]*$/;
function quoteForShell(words2) {
  if (!words2.every((word) => bare.test(word) || quotable.test(word))) return void 0;
  return words2.map((word) => bare.test(word) ? word : `'${word}'`).join(" ");
}

// src/diagnosis/probes/listening.ts
var says = /\blisten(?:ing|s)?\b(?! for (?:changes|events|messages))|\bstarted (?:\S+ )*on port|\bserving (?:\S+ )*(?:on|at)\b|\b(?:server|app\w*|service|running|available|ready|started|bound) (?:\S+ ){0,4}(?:on|at|to) (?:port|http|\[|\d|localhost|0\.0\.0\.0|:\d)|ready to accept connections|accepting connections|start(?:ed|ing) (?:\S+ )?server on|Now listening on/i;
var denies = /\b(?:not|will|cannot|can't|could not|failed|unable|error|EADDRINUSE|before|until|stop\w*|closed?|no longer|about to)\b/i;
var place = /(?:(?<host>\[[0-9a-f:]+\]|localhost|\*|(?:\d{1,3}\.){3}\d{1,3}|(?<![\w.-])[a-z][\w-]*(?:\.[\w-]+)+|::1?):|[\s:="'(]:?)(?<port>\d{2,5})(?![\d.]|\s*(?:ms|s|sec|seconds|milliseconds|MiB|MB)\b)/;
function listeningLines(lines) {
  return lines.flatMap((line) => {
    const { text } = line;
    const match = says.exec(text);
    if (!match || denies.test(text) || line.level === "error" || line.level === "fatal") return [];
    const found2 = place.exec(text.slice(match.index));
    const port = Number(found2?.groups?.port);
    const { host } = found2?.groups ?? {};
    return [{ line, host, port: port >= 1 && port <= 65535 ? port : void 0 }];
  });
}
function isLoopback(host) {
  return host !== void 0 && /^(?:localhost|127(?:\.\d+){3}|\[::1\]|::1)$/.test(host);
}

// src/diagnosis/probes/start-time.ts
var longestStart = 1800;
function startTimeOf(failure) {
  const { workload, container } = failure;
  const name = container?.name ?? "";
  const lived = longestRun(failure);
  const label = workload.previous?.label ?? "an earlier revision";
  const candidates = [
    fromPods(workload.oldPods, name, `${label} was ready after`),
    fromPods(workload.pods, name, "other pods of this revision were ready after"),
    fromLogs(failure, name)
  ];
  const measured = candidates.find((time) => time !== void 0 && time.seconds > (lived ?? 0));
  if (measured) return measured;
  return lived === void 0 ? candidates.find((time) => time !== void 0) : { seconds: lived, exact: false, how: "the longest run was ended after" };
}
function startTimeBefore({ workload, container }) {
  const label = workload.previous?.label ?? "an earlier revision";
  return fromPods(workload.oldPods, container?.name ?? "", `${label} was ready after`);
}
function fromPods(pods, name, how) {
  const times = pods.flatMap((pod) => readyAfter(pod, name) ?? []).toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)];
  return middle === void 0 ? void 0 : { seconds: middle, exact: true, how };
}
function readyAfter(pod, name) {
  const container = pod.containers.find((candidate) => candidate.name === name);
  if (!container?.ready || container.runningSince === void 0 || !isAsked(container.spec)) return void 0;
  const condition = conditionOf(pod, "ContainersReady") ?? conditionOf(pod, "Ready");
  const at = parseTime(condition?.lastTransitionTime);
  if (condition?.status !== "True" || at === void 0) return void 0;
  const seconds2 = (at - container.runningSince) / 1e3;
  return seconds2 >= 0 && seconds2 <= longestStart ? seconds2 : void 0;
}
function isAsked({ startupProbe: startupProbe2, readinessProbe }) {
  return isMapping(startupProbe2) || isMapping(readinessProbe);
}
var took = /\b(?:started|start-?up|ready|listening|initiali[sz]ed|boot(?:ed|strapped)?|up and running|warmed up|loaded)\b[^\n]{0,80}?\b(?:in|after|took)\b:? \[?(\d+(?:[.,]\d+)?)\]? ?(ms|milliseconds|s|sec|secs|seconds|m|min|minutes)\b/i;
var unitOf = {
  ...{ ms: 1e-3, milliseconds: 1e-3, s: 1, sec: 1, secs: 1, seconds: 1 },
  ...{ m: 60, min: 60, minutes: 60 }
};
function fromLogs({ workload, facts }, name) {
  const pods = [...workload.oldPods, ...workload.pods];
  const found2 = facts.evidence.logs.filter(({ container, refused: refused3 }) => container === name && !refused3).flatMap((log) => {
    const pod = pods.find((candidate) => isLogOf(log, candidate));
    if (!pod) return [];
    const said = [...log.text.split("\n")].flatMap((line) => {
      const [, number, unit = ""] = took.exec(line.slice(0, 500)) ?? [];
      const factor = unitOf[unit.toLowerCase()];
      return number && factor ? [Number(number.replace(",", ".")) * factor] : [];
    });
    const container = pod.containers.find((candidate) => candidate.name === name);
    const begun = container && listenedAfter(log.text, startOf(container, log.which));
    const seconds2 = said.length > 0 ? largest(said) : begun;
    const how = said.length > 0 ? `its own log (${log.source}) says it took` : `its log (${log.source}) shows it listening after`;
    return seconds2 === void 0 || seconds2 > longestStart ? [] : [{ seconds: seconds2, exact: true, how }];
  });
  return found2.toSorted((a, b) => b.seconds - a.seconds)[0];
}
function startOf({ state, ended, runningSince }, which) {
  return which === "current" && state === "running" ? runningSince : ended?.startedAt;
}
var mayListen = /listen|port|serv|ready|accept|running|started|bound/i;
function listenedAfter(text, start2) {
  if (start2 === void 0) return void 0;
  for (const raw of text.split("\n")) {
    if (!mayListen.test(raw)) continue;
    const stamp = /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)/.exec(
      raw.slice(0, 200)
    )?.[0];
    if (stamp === void 0 || listeningLines(readLogLines(raw)).length === 0) continue;
    const seconds2 = (Date.parse(stamp.replace(" ", "T").replace(",", ".")) - start2) / 1e3;
    return seconds2 >= 0 && seconds2 <= longestStart ? seconds2 : void 0;
  }
  return void 0;
}
function longestRun({ workload, container }) {
  const runs = workload.pods.flatMap(
    ({ containers }) => containers.filter(({ name, kill }) => name === container?.name && kill !== void 0).flatMap((candidate) => runTime(candidate) ?? [])
  );
  return runs.length === 0 ? void 0 : largest(runs);
}
function hadBeenReady({ pod, container }) {
  const started = container?.ended?.startedAt;
  const condition = pod && (conditionOf(pod, "ContainersReady") ?? conditionOf(pod, "Ready"));
  const changed = parseTime(asMapping(condition).lastTransitionTime);
  return isMapping(container?.spec.readinessProbe) && condition?.status === "False" && started !== void 0 && changed !== void 0 && changed >= started + 2e3;
}

// src/diagnosis/probes/fault.ts
var labels = { startupProbe: "Startup", livenessProbe: "Liveness", readinessProbe: "Readiness" };
var refused = /refused|reset by peer|\bEOF\b|no route to host/i;
var tooLate = /Client\.Timeout|deadline exceeded|timed? ?out|i\/o timeout/i;
var otherScheme = /HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP response|tls: first record/i;
var noGrpc = /failed to connect service/i;
var noCommand = /exec: "(?<name>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file [`'"](?<crun>[^`'"]+)[`'"] not found/i;
function probeFault(failure, field) {
  const { container } = failure;
  const seen = (field === "readinessProbe" ? void 0 : container?.kill?.unhealthy?.message) ?? container?.events.findLast(({ message }) => message.startsWith(labels[field]))?.message ?? "";
  const probe = asMapping(container?.spec[field]);
  const status = /statuscode: (\d+)/.exec(seen)?.[1];
  if (otherScheme.test(seen)) return { kind: "scheme" };
  if (status !== void 0) return { kind: "status", status: Number(status) };
  const absent = noCommand.exec(seen)?.groups;
  if (absent) return { kind: "no command", command: absent.name ?? absent.crun ?? "" };
  const elsewhereAsked = otherHost(probe);
  if (elsewhereAsked !== void 0 && seen !== "") return { kind: "other host", host: elsewhereAsked };
  const name = lacksPort2(failure, probe);
  if (name !== void 0) return { kind: "no such port", port: name };
  if (noGrpc.test(seen)) return grpcFault(failure, field, probe);
  if (tooLate.test(seen) && !answeredBefore(failure, field)) {
    const listening2 = lastListening(failure);
    return field === "startupProbe" && !listening2 ? { kind: "not up yet" } : { kind: "late" };
  }
  if (isMapping(probe.exec) && !refused.test(seen)) return { kind: "command" };
  if (answeredBefore(failure, field)) return { kind: "stopped answering" };
  if (seen !== "" && !refused.test(seen)) return { kind: "unknown" };
  const listening = elsewhere(failure, probe);
  return listening ?? { kind: "not up yet" };
}
function otherHost(probe) {
  return asString(asMapping(probe.httpGet ?? probe.tcpSocket).host) || void 0;
}
function lacksPort2({ container }, probe) {
  const { port } = asMapping(probe.httpGet ?? probe.tcpSocket);
  if (typeof port !== "string" || /^\d+$/.test(port)) return void 0;
  const known = asList(container?.spec.ports).some((each) => asMapping(each).name === port);
  return known ? void 0 : port;
}
function grpcFault(failure, field, probe) {
  const listening = elsewhere(failure, probe);
  if (listening) return listening;
  if (answeredBefore(failure, field)) return { kind: "stopped answering" };
  return lastListening(failure) ? { kind: "no gRPC" } : { kind: "not up yet" };
}
function answeredBefore(failure, field) {
  const { container, pod } = failure;
  if (!container || field !== "livenessProbe") return false;
  const { startupProbe: startupProbe2, readinessProbe, livenessProbe } = container.spec;
  const asksLike = (other) => isMapping(other) && askedPort(failure, asMapping(other)) === askedPort(failure, asMapping(livenessProbe));
  if (asksLike(startupProbe2) || asksLike(readinessProbe) && hadBeenReady(failure)) return true;
  const grace = asNumber(pod?.spec.terminationGracePeriodSeconds) ?? 30;
  const window = killWindow(container.spec, field, grace);
  const lasted = runTime(container);
  return window !== void 0 && lasted !== void 0 && lasted > window.to + 5;
}
function lastListening({ container }) {
  return listeningLines(container?.log?.reading.lines ?? []).at(-1);
}
function elsewhere(failure, probe) {
  const asked3 = askedPort(failure, probe);
  const all2 = listeningLines(failure.container?.log?.reading.lines ?? []);
  const same = all2.filter(({ port }) => port === asked3);
  const [local] = same.filter(({ host }) => isLoopback(host));
  if (local && same.every(({ host }) => isLoopback(host))) return { kind: "only loopback", listening: local };
  const other = all2.findLast(({ port }) => port !== void 0 && port !== asked3);
  return other && asked3 !== void 0 && same.length === 0 ? { kind: "other port", listening: other } : void 0;
}
function askedPort({ container }, probe) {
  const { port } = asMapping(probe.httpGet ?? probe.tcpSocket ?? probe.grpc);
  if (typeof port === "number") return port;
  const named4 = asList(container?.spec.ports).map(asMapping).find(({ name }) => name === port);
  return asNumber(named4?.containerPort);
}

// src/diagnosis/probes/evidence.ts
function citeListening(failure, field) {
  const fault = probeFault(failure, field);
  const log = failure.container?.log;
  if (!log || fault.kind !== "other port" && fault.kind !== "only loopback") return void 0;
  const { number, raw } = fault.listening.line;
  return {
    origin: "log",
    source: `${log.source}: ${failure.pod?.name}/${failure.container?.name}, line ${number}`,
    text: raw.trim(),
    proves: true
  };
}
function citeStartTime(failure, field) {
  const before = startTimeBefore(failure);
  if (!before || probeFault(failure, field).kind !== "not up yet") return void 0;
  const lived = failure.container && runTime(failure.container);
  const now = lived === void 0 ? "" : `; this one was ended after ${formatSeconds(lived)}`;
  return {
    origin: "status",
    source: "pods of the revision before: status.conditions[ContainersReady]",
    text: `${before.how} ${formatSeconds(before.seconds)}${now}`,
    proves: false
  };
}
function faultInWords(failure, field) {
  const fault = probeFault(failure, field);
  switch (fault.kind) {
    case "other port":
      return ` (it uses port ${askedPort(failure, asMapping(failure.container?.spec[field]))}, the program listens on ${fault.listening.port})`;
    case "only loopback":
      return ` (the program listens on ${fault.listening.host} only)`;
    case "status":
      return ` (the program answers ${fault.status})`;
    case "scheme":
      return " (probe and program speak different protocols)";
    case "late":
      return asMapping(failure.container?.spec[field]).exec === void 0 ? " (the answer comes too late)" : " (its command takes too long)";
    case "stopped answering":
      return " (the program answered and then stopped)";
    case "not up yet":
      return notUp(failure, field);
    case "command":
      return " (its command fails)";
    case "no command":
      return ` (the image has no ${fault.command})`;
    case "no such port":
      return ` (the container has no port named ${fault.port})`;
    case "other host":
      return ` (it asks host ${fault.host}, not the pod)`;
    case "no gRPC":
      return ` (no gRPC answer on port ${askedPort(failure, asMapping(failure.container?.spec[field]))})`;
    default:
      return "";
  }
}
function notUp(failure, field) {
  const probe = asMapping(failure.container?.spec[field]);
  const port = probe.exec === void 0 ? askedPort(failure, probe) : void 0;
  if (field === "livenessProbe")
    return ` (nothing listens${port === void 0 ? "" : ` on port ${port}`} yet)`;
  return field === "readinessProbe" && port !== void 0 ? ` (nothing listens on port ${port})` : "";
}
var mayTellSecret = /pass|secret|token|auth|pwd|\s-a\s|\s-p(?=\S)/i;
function probeByHand(failure, field) {
  const { pod, container } = failure;
  const command4 = asList(asMapping(asMapping(container?.spec[field]).exec).command);
  const words2 = quoteForShell(command4.map(String));
  if (pod === void 0 || command4.length === 0 || !words2 || mayTellSecret.test(words2)) return [];
  if (probeFault(failure, field).kind === "no command") return [];
  return [`${kubectl(failure)} exec ${pod.name}${ofContainer(failure)} -- ${words2}`];
}

// src/diagnosis/probes/advice.ts
function adviceFor(failure, field, fault) {
  switch (fault.kind) {
    case "status":
      return statusAdvice(fault.status, askedPath(failure, field));
    case "scheme":
      return "the probe and the program do not speak the same protocol: set `scheme` to what the port serves (HTTP or HTTPS), or use a `grpc` or `tcpSocket` probe";
    case "no command":
      return `the image has no \`${fault.command}\`: put it in, or let the kubelet ask itself with \`httpGet\`, \`tcpSocket\` or \`grpc\``;
    case "no such port": {
      const names = asList(failure.container?.spec.ports).flatMap(
        (each) => asString(asMapping(each).name) ?? []
      );
      const has = names.length === 0 ? "its ports have no names" : `it has ${names.join(", ")}`;
      return `the container has no port named \`${fault.port}\` (${has}): correct \`port\` of the probe, or name the port so`;
    }
    case "other host":
      return `\`host: ${fault.host}\` makes the kubelet ask there instead of the pod, from the node: take it out; a name that the program wants to be called by belongs into \`httpHeaders\` as \`Host\``;
    case "no gRPC":
      return `the program listens, but no gRPC connection to port ${askedPort(failure, asMapping(failure.container?.spec[field]))} comes about: take the port of its gRPC server, or \`httpGet\` or \`tcpSocket\` if it has none`;
    case "stopped answering": {
      const lasted = failure.container && runTime(failure.container);
      const after2 = lasted === void 0 ? "first" : `for up to ${formatSeconds(lasted)}`;
      return `it answered ${after2} and then stopped: it hangs or is overloaded, more time for the start does not help; look at what it did last`;
    }
    case "command":
      return "its command runs in the container and fails: the event says what it printed; either what it asks for is not there, or the probe asks for the wrong thing";
    default:
      return "ask by hand, inside the container, what the probe asks: its answer is not one that we know";
  }
}
function askedPath({ container }, field) {
  const { path } = asMapping(asMapping(container?.spec[field]).httpGet);
  return typeof path === "string" && path.replace(/\?.*/s, "") || "/";
}
function statusAdvice(status, path) {
  if (status === 404)
    return `the program runs and has no \`${path}\`: correct \`path\` to one that it answers`;
  if (status === 401 || status === 403)
    return `the program runs, but lets nobody without a login see \`${path}\`: give the probe a path without one`;
  if (status >= 500)
    return `the program runs and says itself that it is not well (${status} from \`${path}\`): its log has the reason, another probe would only hide it`;
  return `the program runs and answers ${status} to \`${path}\`: correct what the probe asks for`;
}

// src/diagnosis/probes/remedy.ts
var headroom = 1.3;
var guess = 2;
var ample = 300;
var fewest = 3;
var fewCpus = 100000000n;
var throttled = 0.25;
function probeRemedy(failure, field) {
  const fault = probeFault(failure, field);
  switch (fault.kind) {
    case "not up yet":
      return field === "readinessProbe" ? notListening(failure) : moreTime(failure, field);
    case "late":
      return lateRemedy(failure, field);
    case "other port":
    case "only loopback":
      return portRemedy(failure, field, fault);
    default:
      return { steps: [adviceFor(failure, field, fault)] };
  }
}
function notListening(failure) {
  const probe = asMapping(failure.container?.spec.readinessProbe);
  const port = askedPort(failure, probe);
  return {
    steps: [
      isMapping(probe.exec) ? "the command of the probe is refused a connection: compare the address and port that it asks with what the program listens on" : `nothing listens on port ${port ?? "of the probe"} of the pod: the log tells whether the program came up, and on which port; on 127.0.0.1 the probe does not reach it`
    ]
  };
}
function moreTime(failure, field) {
  const { container } = failure;
  const before = startTimeBefore(failure);
  const cpu = asString(asMapping(asMapping(container?.spec.resources).limits).cpu);
  const starved = cpu !== void 0 && (parseQuantity(cpu)?.nano ?? fewCpus) < fewCpus ? [`its CPU limit of ${cpu} alone makes the start slow: raise it first, then measure again`] : [];
  const lived = container && runTime(container);
  const time = startTimeOf(failure);
  const slower = before && lived !== void 0 && lived > before.seconds * headroom ? [
    `${before.how} ${formatSeconds(before.seconds)}, this one is not after ${formatSeconds(lived)}: it has become slower, or does not come up at all; its log tells which`
  ] : [];
  const never = "if it never listens there, correct port or path";
  if (!time || !container)
    return { steps: ["measure how long it takes to start, and give it that time in a startupProbe", never] };
  const period = probeTiming(container.spec, field)?.period ?? 10;
  const wanted = time.exact ? time.seconds * headroom : Math.max(time.seconds * guess, ample);
  const threshold = Math.max(fewest, Math.ceil(wanted / period));
  const sum = time.exact ? threshold === fewest ? `failureThreshold: ${threshold}, the least that makes sense` : `failureThreshold: ${threshold} = ${round(time.seconds)} s × ${headroom} / ${period} s, rounded up` : `failureThreshold: ${threshold} gives it ${formatSeconds(threshold * period)}, and ends with the first success`;
  return {
    steps: [
      ...slower,
      ...starved,
      `${time.how} ${round(time.seconds)} s: ${sum}`,
      ...time.exact ? [] : ["how long it really takes is not known yet: measure it once it starts, then set it by that"],
      ...time.exact ? [] : [never]
    ],
    yaml: containerPatch(failure, startupProbe(container.spec[field], period, threshold))
  };
}
function startupProbe(value, period, threshold) {
  const probe = asMapping(value);
  const timeout = Number(probe.timeoutSeconds) || 1;
  return [
    "startupProbe:",
    `  ${handlerOf(probe) ?? "httpGet: {path: /healthz, port: http}"}`,
    `  periodSeconds: ${period}`,
    ...timeout > 1 ? [`  timeoutSeconds: ${timeout}`] : [],
    `  failureThreshold: ${threshold} # ${formatSeconds(period * threshold)}`
  ];
}
function handlerOf(probe) {
  const kind = probeHandlerKinds.find((candidate) => isMapping(probe[candidate]));
  return kind && writeHandler({ kind, value: asMapping(probe[kind]), path: [] });
}
function lateRemedy(failure, field) {
  const { container } = failure;
  const byCommand = isMapping(asMapping(container?.spec[field]).exec);
  const timeout = (container && probeTiming(container.spec, field)?.timeout) ?? 1;
  const share2 = container?.usage.find(({ figure }) => figure === "throttled")?.samples.at(-1)?.value;
  const busy = share2 !== void 0 && share2 >= throttled;
  return {
    steps: [
      byCommand ? `its command takes longer than ${timeout} s (\`timeoutSeconds\`): give it more, or let it do less` : `it accepts the probe and answers later than after ${timeout} s (\`timeoutSeconds\`): give it more, and find out what keeps it busy`,
      busy ? `its CPU is throttled in ${Math.round(share2 * 100)} % of all periods: raise or remove limits.cpu` : "CPU throttling makes programs slow for moments: compare its use with limits.cpu"
    ],
    yaml: containerPatch(failure, [`${field}:`, `  timeoutSeconds: ${Math.max(5, timeout * 2)}`])
  };
}
function portRemedy(failure, field, { kind, listening }) {
  const probe = asMapping(failure.container?.spec[field]);
  const said = listening.line.text.trim().slice(0, 100);
  const asked3 = askedPort(failure, probe);
  if (kind === "only loopback") {
    return {
      steps: [
        `it listens on ${listening.host} only, where nothing outside the pod reaches it: let it listen on 0.0.0.0 (its log: ${said})`
      ]
    };
  }
  const handler2 = ["httpGet", "tcpSocket", "grpc"].find((name) => isMapping(probe[name]));
  const corrected = {
    ...probe,
    ...handler2 ? { [handler2]: { ...asMapping(probe[handler2]), port: listening.port } } : {}
  };
  return {
    steps: [
      `the probe uses port ${asked3}, the program listens on ${listening.port} (its log: ${said}): correct the port of the probe`
    ],
    yaml: handler2 ? containerPatch(failure, [`${field}:`, `  ${handlerOf(corrected)}`]) : void 0
  };
}
function round(seconds2) {
  return Number(seconds2.toPrecision(seconds2 < 10 ? 2 : 3));
}

// src/diagnosis/causes/exec-probe-times-out/cause.ts
function fieldOf({ container }) {
  return container?.kill?.by === "startup probe" ? "startupProbe" : "livenessProbe";
}
function probeName(failure) {
  return fieldOf(failure) === "startupProbe" ? "startup probe" : "liveness probe";
}
function secondsOf(failure) {
  return asNumber(asMapping(failure.container?.spec[fieldOf(failure)]).timeoutSeconds) ?? 1;
}
function failuresOf(failure) {
  return asNumber(asMapping(failure.container?.spec[fieldOf(failure)]).failureThreshold) ?? 3;
}
function after(failure) {
  const seconds2 = secondsOf(failure);
  return ` after ${seconds2} second${seconds2 === 1 ? "" : "s"}`;
}
var cause_default18 = defineCause({
  id: "exec-probe-times-out",
  class: "template-race",
  grace: 0,
  repeats: 2,
  concerns: ["probes"],
  title: (failure) => `the ${probeName(failure)} of ${who(failure)} times out${after(failure)}, and the kubelet restarts it`,
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, "Liveness") ?? citeUnhealthy(failure, "Startup"),
    citeExit(failure),
    citeSpec(failure, fieldOf(failure), failure.container?.spec[fieldOf(failure)])
  ],
  remedy: (failure) => {
    const { steps, yaml } = lateRemedy(failure, fieldOf(failure));
    return {
      steps: [
        ...steps,
        ...failuresOf(failure) < 3 ? [
          `raise \`failureThreshold\` (now ${failuresOf(failure)}) to 3, so that one slow moment does not restart the container`
        ] : [],
        "starting a process in the container takes CPU: an `httpGet`, `tcpSocket` or `grpc` probe starts none, and a CPU limit that throttles the container slows the command as well"
      ],
      yaml
    };
  },
  commands: (failure) => probeByHand(failure, fieldOf(failure))
});

// src/diagnosis/causes/illegal-instruction/cause.ts
var cause_default19 = defineCause({
  id: "illegal-instruction",
  class: "environment",
  grace: 180,
  repeats: 1,
  final: true,
  title: (failure) => `${who(failure)} uses a CPU instruction that this node does not have`,
  evidence: (failure) => [citeExit(failure), citeLog(failure, ["illegal-instruction"])],
  remedy: (failure) => ({
    steps: [
      "a virtual machine with a generic processor type hides instructions such as AVX from its guests: `grep -c avx /proc/cpuinfo` on the node tells, and the type of the host brings them back",
      `use an image built for older processors (x86-64-v1 or -v2 instead of -v3), or keep ${who(failure)} on nodes with a newer one (node selector on the instance type)`
    ]
  })
});

// src/diagnosis/causes/image-never-pulled/cause.ts
var cause_default20 = defineCause({
  id: "image-never-pulled",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  untilChanged: true,
  title: (failure) => `${failure.container?.image ?? "the image"} is not on the node, and its pull policy is Never`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => ({
    steps: [
      `set \`imagePullPolicy: IfNotPresent\`, or load the image on node ${failure.pod?.nodeName || "of the pod"} and every other`
    ],
    yaml: containerPatch(failure, ["imagePullPolicy: IfNotPresent"])
  })
});

// src/diagnosis/causes/image-not-found/cause.ts
var cause_default21 = defineCause({
  id: "image-not-found",
  class: "template-race",
  grace: 90,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  title: (failure) => `there is no image ${failure.container?.image ?? ""}`,
  evidence: (failure) => {
    const answered = whatTheRegistrySays(failure) === "there is no such image";
    const said = [citeWaiting(failure), citePull(failure)].filter((item) => item !== void 0);
    return said.map((item) => ({ ...item, proves: answered }));
  },
  remedy: (failure) => ({
    steps: [
      `the registry answers that it has no such image: correct the tag, or push ${failure.container?.image ?? "it"} (the kubelet finds it by itself then; a build may still be pushing)`,
      ...goBack(failure)
    ]
  })
});

// src/diagnosis/causes/image-pull-unauthorized/cause.ts
function pullTries({ container }) {
  return (container?.events ?? []).filter(({ reason, message }) => reason === "Failed" && /^Failed to pull image/.test(message)).reduce((sum, { count }) => sum + count, 0);
}
function pullSecrets({ pod, workload }) {
  return asList((pod?.spec ?? workload.podSpec).imagePullSecrets).flatMap(
    (entry) => asString(asMapping(entry).name) ?? []
  );
}
function notThere({ pod }) {
  const said = pod?.events.findLast(({ reason }) => reason === "FailedToRetrieveImagePullSecret")?.message;
  return /secrets \(([^)]+)\)/.exec(said ?? "")?.[1];
}
function mayBeUnseen(failure) {
  return pullSecrets(failure).length === 0 && isPrinted((failure.pod ?? failure.workload).value);
}
function hostOf({ container }) {
  const first = /^([^/]+)\//.exec(container?.image ?? "")?.[1];
  return first !== void 0 && /[.:]|^localhost$/.test(first) ? `\`${first}\`` : "this registry";
}
var cause_default22 = defineCause({
  id: "image-pull-unauthorized",
  class: (failure) => pullTries(failure) > 1 ? "template" : "template-race",
  grace: (failure) => pullTries(failure) > 1 ? 1 : 30,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  title: (failure) => `the registry refuses to hand out ${failure.container?.image ?? "the image"} without other credentials`,
  evidence: (failure) => [
    citeWaiting(failure),
    citePull(failure),
    citeEvent(failure, ({ reason }) => reason === "FailedToRetrieveImagePullSecret"),
    mayBeUnseen(failure) ? void 0 : citeSpec(failure, "imagePullSecrets", failure.workload.podSpec.imagePullSecrets ?? "none")
  ],
  remedy: (failure) => {
    const names = pullSecrets(failure);
    const { namespace } = failure.workload.object;
    return {
      steps: [
        mayBeUnseen(failure) && notThere(failure) === void 0 ? `look which imagePullSecrets the pod names, which a description leaves out: it needs one that exists in namespace ${namespace}, has an entry under \`auths\` for exactly ${hostOf(failure)}, and is still valid` : names.length === 0 && notThere(failure) === void 0 ? `the pod names no imagePullSecrets: create one for this registry in namespace ${namespace} and name it, or give the nodes access` : notThere(failure) !== void 0 ? `the kubelet finds no Secret "${notThere(failure)}" in namespace ${namespace}: create it there, for this registry (a Secret of another namespace does not count), or correct the name` : `the pod sends what ${names.map((name) => `Secret "${name}"`).join(", ")} holds: it must exist in namespace ${namespace}, have an entry under \`auths\` for exactly ${hostOf(failure)}, and still be valid`,
        ...names.length === 1 && notThere(failure) === void 0 ? [
          `to make it anew: \`kubectl -n ${namespace} create secret docker-registry ${names[0]} --docker-server=${hostOf(failure).replaceAll("`", "").replace("this registry", "REGISTRY")} --docker-username=USER --docker-password=PASSWORD\``
        ] : [],
        "some registries give the same answer for an image that does not exist, so check the name too"
      ],
      yaml: names.length === 0 && !mayBeUnseen(failure) ? "imagePullSecrets:\n  - name: … # a Secret of type kubernetes.io/dockerconfigjson" : void 0
    };
  },
  commands: (failure) => [
    `${kubectl(failure)} get secrets --field-selector=type=kubernetes.io/dockerconfigjson`
  ]
});

// src/diagnosis/changes/moved-tag.ts
function otherBytes({
  container,
  pod,
  workload
}) {
  if (container?.imageId === void 0) return void 0;
  const digest = digestOf(container.imageId);
  return [...workload.pods, ...workload.oldPods].filter((other) => other !== pod).flatMap((other) => other.containers.map((twin) => ({ pod: other, container: twin }))).find(
    ({ container: twin }) => twin.name === container.name && twin.ready && twin.restarts === 0 && twin.image === container.image && twin.imageId !== void 0 && digestOf(twin.imageId) !== digest
  );
}
function citeMovedTag(failure, proves) {
  const other = otherBytes(failure);
  if (!other || !failure.pod || !failure.container) return void 0;
  return {
    origin: "status",
    source: `pods ${failure.pod.name} and ${other.pod.name}: imageID`,
    text: `${failure.container.image} is ${shortDigest(failure.container)} in the one that fails, ${shortDigest(other.container)} in the one that runs: the tag has moved`,
    proves
  };
}
function shortDigest({ imageId = "" }) {
  return digestOf(imageId).replace(/^.*(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1");
}
function digestOf(imageId) {
  return imageId.slice(imageId.lastIndexOf("@") + 1);
}

// src/diagnosis/causes/image-tag-moved/cause.ts
function pinned(failure) {
  const id = otherBytes(failure)?.container.imageId ?? "";
  const [, repository, digest] = /^(?:[\w-]+:\/\/)?([^@]+\/[^@]+)@(sha256:[0-9a-f]{64})$/.exec(id) ?? [];
  return digest === void 0 ? void 0 : containerPatch(failure, [`image: ${repository}@${digest}`]);
}
var cause_default23 = defineCause({
  id: "image-tag-moved",
  class: "application",
  grace: 0,
  repeats: 3,
  final: true,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  title: (failure) => `${failure.container?.image ?? "the image"} has changed: its tag points to a different image than in the pods that work`,
  evidence: (failure) => [
    citeMovedTag(failure, true),
    citeExit(failure),
    ...logEvidence(failure, ["application-error"])
  ],
  remedy: (failure) => ({
    steps: [
      `pin ${who(failure)} to the digest of the pods that work; then find out who pushed the tag again`
    ],
    yaml: pinned(failure)
  })
});

// src/diagnosis/causes/image-wrong-platform/cause.ts
var cause_default24 = defineCause({
  id: "image-wrong-platform",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  untilChanged: true,
  title: (failure) => `${failure.container?.image ?? "the image"} does not exist for the node's platform`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  commands: () => ["kubectl get nodes -L kubernetes.io/arch"],
  remedy: () => ({
    steps: [
      "build the image for the platform of the nodes too (`docker buildx build --platform linux/amd64,linux/arm64`), or keep the pods on nodes that fit (node label `kubernetes.io/arch`)"
    ]
  })
});

// src/diagnosis/causes/insufficient-resources/cause.ts
function asked({ pod }) {
  const short = [...(pod ? schedulerMessages(pod) : []).join(" ").matchAll(/Insufficient ([\w./-]+)/g)].map(
    ([, name]) => (name ?? "").replace(/\.$/, "")
  );
  return short.length === 0 ? "" : `: ${[...new Set(short)].join(" and ")}`;
}
function requests(failure) {
  return (failure.pod?.containers ?? []).flatMap(({ name, spec }) => {
    const wanted = asMapping(spec.resources).requests;
    return wanted === void 0 ? [] : [
      {
        origin: "spec",
        source: `container ${name}: resources.requests`,
        text: Object.entries(asMapping(wanted)).map(([name2, amount]) => `${name2} ${amount}`).join(", "),
        proves: true
      }
    ];
  });
}
function wantsPorts({ pod }) {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== void 0 && /free ports/.test(said) && !/Insufficient|Too many pods/.test(said);
}
function oversized({ facts, pod }) {
  return ["cpu", "memory"].flatMap((resource) => {
    const wanted = (pod?.containers ?? []).filter(({ kind }) => kind !== "init").reduce(
      (sum, { spec }) => sum + (bytesOf2(asMapping(asMapping(spec.resources).requests)[resource]) ?? 0),
      0
    );
    const [largest2] = facts.evidence.nodes.map(({ name, value }) => ({
      name,
      has: bytesOf2(valueAt(value, ["status", "allocatable", resource])) ?? 0
    })).toSorted((a, b) => b.has - a.has);
    return largest2 && largest2.has > 0 && wanted > largest2.has ? [{ resource, wanted, largest: largest2 }] : [];
  });
}
var quorums2 = {
  "an autoscaler will not grow": { class: "template", grace: 1 },
  "no node is large enough": { class: "template-race", grace: 60 },
  "something else": { class: "environment", grace: 300 }
};
function saying2(failure) {
  if (refusesToGrow(failure)) return "an autoscaler will not grow";
  const silent = scalingEvent(failure.pod?.events ?? []) === void 0;
  return silent && oversized(failure).length > 0 ? "no node is large enough" : "something else";
}
function room(failure) {
  const { workload } = failure;
  if (wantsPorts(failure))
    return [
      "a `hostPort` (or `hostNetwork`) allows one pod per node: drop it in favour of a Service, run no more replicas than nodes, or let an update remove the old pod first (`maxSurge: 0`)"
    ];
  const figures = oversized(failure).map(({ resource, wanted, largest: largest2 }) => {
    const amount = (count) => resource === "memory" ? inWords(count) : String(count);
    return `${resource}: it asks for ${amount(wanted)}, the largest node, ${largest2.name}, has ${amount(largest2.has)}: there it never fits`;
  });
  return [
    ...figures,
    figures.length > 0 ? `lower the requests of ${workload.object.name}, or add a larger node` : `lower the requests of ${workload.object.name}, free what other pods hold, or add nodes; a request larger than every node never fits`
  ];
}
var cause_default25 = defineCause({
  id: "insufficient-resources",
  class: (failure) => quorums2[saying2(failure)].class,
  grace: (failure) => quorums2[saying2(failure)].grace,
  repeats: 1,
  fields: ["resources"],
  title: (failure) => wantsPorts(failure) ? `the host port of ${failure.workload.object.name} is taken on every node that fits` : `no node ${oversized(failure).length > 0 ? "is large enough" : "has room"} for what ${failure.workload.object.name} asks for${asked(failure)}`,
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citePodEnd(failure),
    ...requests(failure)
  ],
  remedy: (failure) => ({ steps: room(failure) }),
  commands: (failure) => [
    // A column for a resource with a dot in its name takes more quoting than one wants to paste.
    /Insufficient (?!cpu|memory)/.test(failure.pod ? schedulerMessages(failure.pod).join(" ") : "") ? "kubectl describe nodes" : "kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory"
  ]
});

// src/diagnosis/causes/interpreter-missing/cause.ts
function advice2(failure) {
  const name = logSays(failure, ["interpreter-missing"])?.subject;
  if (name === void 0 || name.endsWith("\r"))
    return [
      "the file is there, what its first line names is not: either that interpreter is not in the image (Alpine has no bash), or the line ends in a carriage return (save the script with line feeds only)",
      "if it is no script: a binary linked against glibc does not start on musl"
    ];
  const other = name === "python" ? " (many images have only `python3`)" : "";
  return [
    `the image has no \`${name}\`${other}: correct the first line of the script, or put it into the image`
  ];
}
var cause_default26 = defineCause({
  id: "interpreter-missing",
  class: "template",
  grace: 1,
  repeats: 2,
  final: true,
  fields: ["command", "args", "image"],
  untilChanged: true,
  title: (failure) => `the interpreter of the script that starts ${who(failure)} is not in its image${about(failure, "interpreter-missing", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["interpreter-missing"]),
    citeStart(failure),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: (failure) => ({ steps: advice2(failure) })
});

// src/diagnosis/causes/invalid-arguments/cause.ts
function fromVariable({ container }) {
  const lines = container?.log?.reading.lines ?? [];
  const names = asList(container?.spec.env).flatMap((entry) => asString(asMapping(entry).name) ?? []);
  return names.find(
    (name) => /(?:OPTIONS|OPTS|ARGS|FLAGS)$/.test(name) && lines.some(({ text }) => text.includes(name))
  );
}
function lacksOne(failure) {
  const line = logSays(failure, ["invalid-arguments"])?.line.text ?? "";
  return /\b(?:arguments?|options?|flags?|operand)\b[^\n]{0,40}\b(?:(?:is|are) required|were not provided|not set)\b|\brequired (?:arguments?|options?|flags?)\b|\bmissing (?:required )?(?:argument|option|operand|flag)/i.test(
    line
  );
}
function where(failure) {
  const variable = fromVariable(failure);
  return variable === void 0 ? "`args` or `command`" : `variable ${variable}`;
}
var cause_default27 = defineCause({
  id: "invalid-arguments",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["command", "args", "image"],
  untilChanged: true,
  title: (failure) => lacksOne(failure) ? `${who(failure)} is started without an argument that it needs` : `${who(failure)} rejects an argument that it is started with${about(failure, "invalid-arguments", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["invalid-arguments"]),
    citeSpec(failure, "args", failure.container?.spec.args),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: (failure) => ({
    steps: [
      lacksOne(failure) ? `add to ${where(failure)} what the quoted line asks for; a new version of the program may ask for more` : `correct ${where(failure)} at what the quoted line names; a new version of the program may have renamed or removed it`,
      ...doubledCommandAdvice(failure),
      ...goBack(failure)
    ]
  })
});

// src/diagnosis/remedies/named-argument.ts
var shortest = 4;
function wordsOf2(argument) {
  const [option = ""] = argument.split(/[=\s]/);
  return option.split(/[^A-Za-z0-9]+/).map((word) => word.toLowerCase());
}
function isFile(argument) {
  return /^[^=\s]+[=\s]\/[^\s]*\.\w+$/.test(argument);
}
function fileArgument({
  container
}) {
  const words2 = [...asList(container?.spec.command), ...asList(container?.spec.args)].flatMap(
    (word) => asString(word) ?? []
  );
  const joined = words2.map(
    (word, index) => /^-[^=]*$/.test(word) ? `${word} ${words2[index + 1] ?? ""}` : word
  );
  const found2 = joined.filter(
    (argument) => isFile(argument) && /^--?(?:c\b|f\b|conf|[\w.-]*config)/i.test(argument)
  );
  const [option, path] = /^([^=\s]+)[=\s](.*)$/.exec(found2[0] ?? "")?.slice(1) ?? [];
  return found2.length === 1 && option !== void 0 && path !== void 0 ? { option, path } : void 0;
}
function argumentNamedIn({ container }, line) {
  const options = [...asList(container?.spec.command), ...asList(container?.spec.args)].flatMap((word) => asString(word) ?? []).filter((argument) => /^--?[A-Za-z]/.test(argument) && !isFile(argument));
  const words2 = [...line.matchAll(/[A-Za-z][A-Za-z0-9]*/g)].map(([word]) => word.toLowerCase());
  for (const word of words2.toReversed()) {
    if (word.length < shortest) continue;
    const having = options.filter((argument2) => wordsOf2(argument2).includes(word));
    const [argument] = having;
    if (argument !== void 0 && having.length === 1) return { argument, word };
  }
  return void 0;
}

// src/diagnosis/tree/messages/refused-setting.ts
var rows4 = [
  [
    /cwd must be an absolute path|working directory (\S+) is invalid/i,
    () => ({ wrong: "`workingDir` does not begin with /", advice: "write `workingDir` from / on" })
  ],
  [
    /can't contain null\([^)]*\): "([^="]+)=|invalid environment variable "([^"]+)": contains nul byte/,
    (name) => ({
      wrong: `the value of variable ${name} has a NUL byte in it`,
      advice: `write the value of ${name} again without NUL bytes: a file saved as UTF-16 has one behind each letter, save it as UTF-8`
    })
  ],
  [
    /environment variable key "([^"]+)" not found in file/,
    (name) => ({
      wrong: `the file that \`fileKeyRef\` names has no value for ${name}`,
      advice: `have the init container that writes the file add ${name}, or set \`optional: true\``
    })
  ],
  [
    /couldn't parse env file/,
    () => ({
      wrong: "the file that `fileKeyRef` names is missing, or cannot be read as variables",
      advice: "have an init container write it before, each line as KEY='value' with single quotes"
    })
  ],
  [
    /cannot find the volume "([^"]+)" referenced by FileKeyRef/,
    (name) => ({
      wrong: `no container mounts volume "${name}", which \`fileKeyRef\` names`,
      advice: `mount emptyDir "${name}" in an init container that writes the file, or correct \`volumeName\``
    })
  ]
];
function readRefusedSetting(texts2) {
  for (const text of texts2) {
    for (const [pattern, setting2] of rows4) {
      const match = pattern.exec(text);
      if (match) return setting2(match.slice(1).find((group) => group !== void 0) ?? "");
    }
  }
  return void 0;
}

// src/diagnosis/causes/invalid-configuration/cause.ts
function configurationOf({ container, pod, workload }) {
  const mounted = asList(container?.spec.volumeMounts).map((mount) => asMapping(mount).name);
  const files = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).filter(({ name }) => mounted.includes(name)).flatMap(({ configMap, secret }) => [
    named2("ConfigMap", asMapping(configMap).name),
    named2("Secret", asMapping(secret).secretName)
  ]);
  const variables = [
    ...asList(container?.spec.envFrom).map(asMapping),
    ...asList(container?.spec.env).map((entry) => {
      const { configMapKeyRef, secretKeyRef } = asMapping(asMapping(entry).valueFrom);
      return { configMapRef: configMapKeyRef, secretRef: secretKeyRef };
    })
  ].flatMap(({ configMapRef, secretRef }) => [
    named2("ConfigMap", asMapping(configMapRef).name),
    named2("Secret", asMapping(secretRef).name)
  ]);
  const all2 = [...new Set([...files, ...variables].flat())];
  return all2.length === 0 ? void 0 : all2.slice(0, 4).join(", ");
}
function named2(kind, name) {
  return typeof name === "string" ? [`${kind} "${name}"`] : [];
}
function refused2(failure) {
  return failure.symptom === "not started" ? readRefusedSetting(startTexts(failure)) : void 0;
}
function variableIn({ container }, line) {
  const quoted = [...line.matchAll(/["'`]([^"'`\s]{2,})["'`]/g)].map(([, text]) => text);
  const found2 = asList(container?.spec.env).map(asMapping).find(({ value }) => typeof value === "string" && quoted.includes(value));
  return asString(found2?.name);
}
function where2(failure) {
  const { text } = logSays(failure, ["invalid-configuration"])?.line ?? { text: "" };
  const variable = variableIn(failure, text);
  if (variable !== void 0)
    return `correct variable ${variable}: its value is what the quoted line complains of`;
  const named4 = argumentNamedIn(failure, text);
  if (named4 !== void 0)
    return `correct the argument \`${named4.argument}\`: no other has the "${named4.word}" of the quoted line in its name; a new version of the program may have renamed or removed it`;
  const file = fileNamedInLog(failure, ["invalid-configuration"]);
  if (file !== void 0) return `correct it where the quoted line says: ${file}`;
  const given = fileArgument(failure);
  if (given !== void 0 && !unnamedButKept(failure)) {
    const from = sourceOf(failure, given.path);
    return `correct ${given.path}, the file that \`${given.option}\` names${from === void 0 ? "" : ` (it comes from ${from})`}, at what the quoted line complains of`;
  }
  const source = configurationOf(failure);
  return source === void 0 ? `correct what the quoted line names; the container gets no ConfigMap or Secret, so look at ${otherSources(failure)}` : `correct what the quoted line names; the container gets its configuration from ${source}`;
}
function unnamedButKept(failure) {
  const { text } = logSays(failure, ["invalid-configuration"])?.line ?? { text: "" };
  const unnamed = /\bline \d+|\bunexpected end of (?:JSON|input|stream|file)|\bunexpected EOF\b/i.test(text);
  const kept = keptVolumes(failure);
  return unnamed && kept.length > 0 && pathInLog(failure, ["invalid-configuration"]) === void 0;
}
function mayBeKept(failure) {
  const kept = keptVolumes(failure);
  return unnamedButKept(failure) ? [
    `the line names no file: if its configuration has no such fault, it is a file that the program keeps itself (${kept.join(", ")}), which may have been cut off when its node or disk stopped: look at it there, keep a copy, and delete it if the program makes it anew`
  ] : [];
}
function otherSources({ container, pod, workload }) {
  const { args, command: command4, env, volumeMounts } = asMapping(container?.spec);
  const mounted = asList(volumeMounts).map((mount) => asMapping(mount).name);
  const kept = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).filter(
    ({ name, persistentVolumeClaim, hostPath }) => mounted.includes(name) && (persistentVolumeClaim ?? hostPath)
  ).map(({ name }) => `what an earlier run left in volume "${String(name)}"`);
  return [
    ...asList(args).length + asList(command4).length > 0 ? ["its `args` and `command`"] : [],
    ...asList(env).length > 0 ? ["its variables"] : [],
    ...kept,
    "the files in its image"
  ].join(", ");
}
var cause_default28 = defineCause({
  id: "invalid-configuration",
  class: ({ container }) => neverRan(container?.ended) ? "template" : "application",
  grace: 1,
  repeats: 3,
  fields: ["env", "envFrom", "volumes", "args"],
  title: (failure) => {
    const setting2 = refused2(failure);
    return setting2 ? `${who(failure)} cannot be started: ${setting2.wrong}` : `${who(failure)} cannot use its configuration${about(failure, "invalid-configuration", ": ")}`;
  },
  evidence: (failure) => [
    ...logEvidence(failure, ["invalid-configuration"]),
    ...failure.container?.log ? [] : [citeStart(failure), citeWaiting(failure)]
  ],
  remedy: (failure) => {
    const setting2 = refused2(failure);
    if (setting2) return { steps: [setting2.advice, ...goBack(failure)] };
    return { steps: [where2(failure), ...mayBeKept(failure), ...goBack(failure)] };
  }
});

// src/diagnosis/causes/invalid-image-name/cause.ts
function whatIsWrong(image) {
  if (/\$\{|\{\{|%\(|<[a-z]/i.test(image))
    return "it holds a placeholder that nobody filled in: the step that renders the manifest lacks a value";
  if (/[:@]$/.test(image))
    return "it ends where the tag or digest should be: the step that renders the manifest lacks a value";
  if (/\s/.test(image)) return "it has a space in it: take that out";
  const [repository = ""] = image.split(/[:@](?!.*\/)/);
  if (/[A-Z]/.test(repository.slice(repository.indexOf("/") + 1)))
    return `repository names have no capital letters: ${image.replace(repository, repository.toLowerCase())}`;
  return "write it as REGISTRY/REPOSITORY:TAG, small letters, digits, `.`, `_` and `-` only";
}
var cause_default29 = defineCause({
  id: "invalid-image-name",
  class: "template",
  grace: 0,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  untilChanged: true,
  title: (failure) => `${failure.container?.image ? `"${failure.container.image}"` : `the image of ${who(failure)}`} is no image name`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => ({
    steps: [whatIsWrong(failure.container?.image ?? "")]
  })
});

// src/diagnosis/causes/leftover-state/cause.ts
var kinds = [
  [
    /\b(?:cluster|node|server|broker|instance|system) ?id\b|\bInvalidCookie/i,
    (failure) => [
      `two readings are open: the data ${place2(failure)} belongs to another installation, or ${who(failure)} is pointed at the wrong one (the address of its cluster or coordinator in its variables and configuration); compare that address first, since correcting it loses nothing`,
      "only if the address is right and the stored data may be lost: keep a copy, then delete the claim or the directory, which deletes that data"
    ]
  ],
  [
    /\btocommit\(|\braft log\b/i,
    (failure) => [
      `this member has lost part of its log, and no setting brings it back: look at the other members first (for etcd \`etcdctl endpoint status --cluster\` from a healthy one)`,
      `if most of them are healthy, remove this member from the cluster, empty what it keeps ${place2(failure)}, and let it join anew: it copies the data from them`,
      "if they are not, emptying it loses data: restore a backup"
    ]
  ],
  [
    /\bpid\b|\bpid ?file\b|\balready running\b/i,
    (failure) => [
      `find out whether a process of that number really runs: a second start in the same container, or another pod on the same volume; two servers on one data directory destroy it`,
      `only if none runs, delete the PID or lock file that the quoted line names, ${place2(failure)}; a start script that deletes it at every start needs a volume that no other pod can mount`
    ]
  ],
  [
    /\balready exists\b|\bEEXIST\b|\bFileExistsError\b|error 17\b|Errno 17\b/i,
    (failure) => [
      `an earlier run got this far and was interrupted, or did it already: let the step be repeatable (\`IF NOT EXISTS\`, \`mkdir -p\`, \`ln -sf\`), or mark it as done where its tool keeps that`,
      `deleting what is there helps only if an unfinished run made it; look at it first, ${place2(failure)}`
    ]
  ],
  [
    /corrupt|damaged|truncated|checksum|bad file format|unrecognised file format/i,
    (failure) => [
      `stop writing to it, and copy the data before anything else (${keptVolumes(failure).join(", ") || "wherever the program keeps it"})`,
      "then use the repair tool of the software, restore a backup, or, for a replica, empty it and let it copy from its peers; repairing may drop the newest records"
    ]
  ]
];
function place2(failure) {
  const kept = keptVolumes(failure);
  return kept.length > 0 ? `in ${kept.join(", ")}` : "where the program keeps its state";
}
function stepsOf4(failure) {
  const line = logSays(failure, ["leftover-state"])?.line.text ?? "";
  const found2 = kinds.find(([says2]) => says2.test(line));
  if (found2) return found2[1](failure);
  return [
    keptVolumes(failure).length > 0 ? `${who(failure)} keeps what outlives it in ${keptVolumes(failure).join(", ")}: look there for what the quoted line names` : `find where ${who(failure)} keeps the state that the quoted line names: a claim and a hostPath outlive the pod, an emptyDir outlives the container`,
    "keep a copy of the data before you change it; delete the leftover only if it can be lost, and let the container start again",
    "for data that must survive, use the repair tool or the restore procedure of the software; a replica can be emptied and synchronized from its peers"
  ];
}
function look2(failure) {
  return keptVolumes(failure).flatMap((volume) => {
    const claim2 = /^claim "([^"]+)"/.exec(volume)?.[1];
    return claim2 === void 0 ? [] : [`${kubectl(failure)} describe persistentvolumeclaim ${claim2}`];
  });
}
var cause_default30 = defineCause({
  id: "leftover-state",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => `${who(failure)} cannot start with the data or leftovers of an earlier run${about(failure, "leftover-state", ": ")}`,
  evidence: (failure) => [...logEvidence(failure, ["leftover-state"])],
  remedy: (failure) => ({ steps: stepsOf4(failure) }),
  commands: (failure) => look2(failure).slice(0, 1)
});

// src/diagnosis/causes/licence-or-quota/cause.ts
function licenceSources({ container, pod, workload }) {
  const variables = asList(container?.spec.env).flatMap((entry) => asString(asMapping(entry).name) ?? []);
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).flatMap(
    (entry) => asString(asMapping(entry).name) ?? []
  );
  const named4 = (names) => names.filter((name) => /licen[cs]e/i.test(name));
  return [
    ...named4(variables).map((name) => `variable ${name}`),
    ...named4(volumes).map((name) => `volume "${name}"`)
  ];
}
function stepsOf5(failure) {
  const line = logSays(failure, ["licence-or-quota"])?.line.text ?? "";
  if (/\bquota\b/i.test(line))
    return [
      "the account has used up what the quoted line names: free some of it, or ask the provider for more; a restart alone meets the same limit"
    ];
  const sources = licenceSources(failure);
  return [
    sources.length > 0 ? `it is given its licence by ${sources.join(", ")}: check whether that is the right one, complete, and until when it is valid` : "nothing in the pod is named after a licence: find out where the program reads it (a Secret, a variable, a file), and give it one there",
    "get a new licence from the vendor, and restart the pods once it is in place"
  ];
}
var cause_default31 = defineCause({
  id: "licence-or-quota",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => `a licence or a quota does not allow ${who(failure)} to run${about(failure, "licence-or-quota", ": ")}`,
  evidence: (failure) => [...logEvidence(failure, ["licence-or-quota"])],
  remedy: (failure) => ({ steps: stepsOf5(failure) })
});

// src/diagnosis/causes/limit-range-refusal/cause.ts
var cause_default32 = defineCause({
  id: "limit-range-refusal",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["resources"],
  title: (failure) => `the LimitRange of namespace ${failure.workload.object.namespace} refuses the pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => ({
    steps: [
      `${refusalText(failure) || "it names the bound"}: bring requests and limits of the container within that, or change the LimitRange`
    ]
  }),
  commands: (failure) => [`${kubectl(failure)} describe limitranges`]
});

// src/diagnosis/causes/liveness-probe-kills/cause.ts
function asksOthers(failure) {
  const fault = probeFault(failure, "livenessProbe");
  return fault.kind === "status" && fault.status >= 500;
}
var cause_default33 = defineCause({
  id: "liveness-probe-kills",
  class: "template-race",
  grace: 0,
  repeats: 2,
  fields: ["livenessProbe", "startupProbe", "ports"],
  concerns: ["probes"],
  title: (failure) => `the liveness probe of ${who(failure)} fails${faultInWords(failure, "livenessProbe")}, so the kubelet kills it`,
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, "Liveness"),
    citeExit(failure),
    citeListening(failure, "livenessProbe"),
    citeStartTime(failure, "livenessProbe"),
    citeSpec(failure, "livenessProbe", failure.container?.spec.livenessProbe)
  ],
  remedy: (failure) => {
    const { steps, yaml } = probeRemedy(failure, "livenessProbe");
    return {
      steps: [
        ...steps,
        ...asksOthers(failure) ? ["a liveness probe must not ask other services: restarting does not bring them back"] : []
      ],
      yaml
    };
  },
  commands: (failure) => probeByHand(failure, "livenessProbe")
});

// src/diagnosis/causes/lock-held/cause.ts
function lineOf4(failure) {
  return logSays(failure, ["lock-held"])?.line.text ?? "";
}
function overlap({ workload }) {
  const spec = asMapping(valueAt(workload.value, ["spec"]));
  if (workload.object.kind !== "Deployment") return [];
  const replicas = asNumber(spec.replicas) ?? 1;
  const recreates = asMapping(spec.strategy).type === "Recreate";
  return [
    ...replicas > 1 ? [`${replicas} replicas share the volume: only one can hold the lock, so set \`replicas: 1\``] : [],
    ...recreates ? [] : [
      "during a rollout the new pod starts while the old one still holds the lock: set `strategy: {type: Recreate}`, at the cost of a gap without a pod"
    ]
  ];
}
function stepsOf6(failure) {
  if (/leader ?election lost/i.test(lineOf4(failure)))
    return [
      "another replica took over, or the API server did not answer in time to renew the lease: a restart is what the program does on purpose; if it happens often, look at the latency of the API server and at the CPU limit of this container"
    ];
  if (/\b(?:state|migration|change ?log|advisory) lock\b/i.test(lineOf4(failure)))
    return [
      "find out whether another run of the same tool is at work, and let it finish",
      "if it died, release the lock with the tool itself (for example `terraform force-unlock`, `liquibase release-locks`); while the other run is alive, releasing it lets both change the same data"
    ];
  const kept = keptVolumes(failure);
  return [
    `find out who holds it${kept.length > 0 ? ` in ${kept.join(", ")}` : ""}: an old pod that is still terminating, a second replica, or a run that died without releasing it`,
    ...kept.length > 0 ? overlap(failure) : [],
    "remove the lock by hand only when no process holds it: two writers destroy the data"
  ];
}
var cause_default34 = defineCause({
  id: "lock-held",
  class: "application",
  grace: 0,
  repeats: 3,
  heals: () => healsWhen("whoever holds the lock may let go of it"),
  title: (failure) => `${who(failure)} cannot get a lock that another process holds${about(failure, "lock-held", ": ")}`,
  evidence: (failure) => [...logEvidence(failure, ["lock-held"])],
  remedy: (failure) => ({ steps: stepsOf6(failure) }),
  commands: (failure) => /leader ?election lost/i.test(lineOf4(failure)) ? [`${kubectl(failure)} get leases`] : [`${kubectl(failure)} get pods -o wide`]
});

// src/diagnosis/memory/too-small.ts
var start = "128Mi";
var mebibyte3 = 2 ** 20;
function tooSmallRemedy(failure) {
  const now = failure.container?.memoryLimit;
  const { good, limitBefore } = memoryFigures(failure);
  const meant = now === void 0 ? void 0 : meantBy(now);
  const [quantity, why] = good ? [limitFor(good.bytes), `${inWords(good.bytes)} (${good.measure}, ${good.label}) + 20 to 30 %`] : limitBefore !== void 0 && limitBefore > 4 * mebibyte3 ? [written(Math.ceil(limitBefore / mebibyte3)), `what ${failure.workload.previous?.label} had`] : meant !== void 0 ? [meant, `most likely what was meant by ${now}`] : [start, "somewhere to start, until its use is measured"];
  const bytes = bytesOf2(now);
  return {
    steps: [
      ...now === void 0 || bytes === void 0 ? [] : [`${now} is ${inWords(bytes)}, less than the runtime itself needs to start a container`],
      `limits.memory: ${quantity}, ${why}`
    ],
    yaml: containerPatch(failure, ["resources:", `  limits: {memory: ${quantity}}`])
  };
}
function meantBy(text) {
  const digits = /^(\d+)(?:m|k|Ki)?$/.exec(text)?.[1];
  const near = digits && Number(digits) >= 16 && Number(digits) <= 65536 ? nearestQuantity(`${digits}M`, "memory") : void 0;
  return near;
}

// src/diagnosis/causes/memory-limit-below-startup/cause.ts
var cause_default35 = defineCause({
  id: "memory-limit-below-startup",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["resources", "env", "args", "command"],
  concerns: ["memory"],
  untilChanged: true,
  title: (failure) => `the memory limit of ${who(failure)}${failure.container?.memoryLimit ? `, ${failure.container.memoryLimit},` : ""} is too small for any container to start`,
  evidence: (failure) => [
    citeStart(failure),
    citeSetup(failure),
    citeExit(failure),
    citeSpec(failure, "resources.limits.memory", failure.container?.memoryLimit, true)
  ],
  remedy: tooSmallRemedy
});

// src/diagnosis/causes/missing-environment-variable/cause.ts
function setting(failure) {
  const name = logSays(failure, ["missing-environment-variable"])?.subject;
  if (name === void 0) return "a setting it needs";
  return `${/[.-]/.test(name) ? "setting" : "environment variable"} "${name.slice(0, 120)}"`;
}
var likely = 0.8;
function citeAbsence2(failure) {
  const finding = logSays(failure, ["missing-environment-variable"]);
  const name = finding?.subject;
  const { env, envFrom } = failure.container?.spec ?? {};
  if (name === void 0 || asList(envFrom).length > 0) return void 0;
  const names = asList(env).map((entry) => asMapping(entry).name);
  if (names.includes(name)) return void 0;
  const text = names.length === 0 ? "sets no variables" : `sets ${names.slice(0, 8).join(", ")}; not ${name}`;
  return citeSpec(failure, "env", text, finding !== void 0 && finding.probability >= likely);
}
var cause_default36 = defineCause({
  id: "missing-environment-variable",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["env", "envFrom", "volumes", "args"],
  untilChanged: true,
  title: (failure) => otherWay(failure) === void 0 ? `${who(failure)} does not start: ${setting(failure)} is not set` : `${who(failure)} cannot find what it should run`,
  evidence: (failure) => [...logEvidence(failure, ["missing-environment-variable"]), citeAbsence2(failure)],
  commands: (failure) => otherWay(failure) === void 0 ? [] : copyWithShell(failure),
  remedy: (failure) => {
    const name = logSays(failure, ["missing-environment-variable"])?.subject;
    const { previous } = failure.workload;
    const before = name === void 0 ? void 0 : formerEntry(failure, name);
    const origin = referenceOf(before);
    const patch = (source) => name && /^\w+$/.test(name) ? containerPatch(failure, ["env:", `  - name: ${name}`, `    ${source}`]) : void 0;
    if (previous && before) {
      return {
        steps: [
          `restore ${setting(failure)}: ${previous.label} ${origin ? `read it from ${origin.text}` : "set it"}`
        ],
        yaml: patch(origin?.yaml ?? `value: … # as in ${previous.label}`)
      };
    }
    const instead = otherWay(failure);
    if (instead !== void 0) return { steps: instead };
    return {
      steps: [
        name === void 0 ? `set what the quoted line of the log names, for container ${who(failure)}` : `set ${setting(failure)} for container ${who(failure)}`
      ],
      yaml: patch("value: … # or valueFrom")
    };
  }
});
function otherWay(failure) {
  const line = logSays(failure, ["missing-environment-variable"])?.line.text ?? "";
  const place3 = /\b(?:0|no|none|nothing)\b[\w .*-]{0,40}?\b(?:found|exists?|present)\b[\w ]{0,10}? (\/[\w./-]+)/i.exec(
    line
  )?.[1];
  if (place3 === void 0) return void 0;
  return [
    `the program searched ${place3} and found nothing there; the variables only choose among what it finds: look first at the build step, or the volume, that should fill ${place3}`,
    "set a variable of the quoted line only if what it names lies elsewhere in the image"
  ];
}
function formerEntry({ workload, container }, name) {
  const spec = workload.previous?.podSpec ?? {};
  return [...asList(spec.containers), ...asList(spec.initContainers)].map(asMapping).filter((each) => each.name === container?.name).flatMap(({ env }) => asList(env).map(asMapping)).find((entry) => entry.name === name);
}
function referenceOf(entry) {
  for (const [field, kind] of [
    ["secretKeyRef", "Secret"],
    ["configMapKeyRef", "ConfigMap"]
  ]) {
    const { name, key } = asMapping(valueAt(entry, ["valueFrom", field]));
    if (typeof name !== "string" || typeof key !== "string") continue;
    const yaml = `valueFrom:
      ${field}: {name: ${name}, key: ${key}}`;
    return { text: `${kind} "${name}", key "${key}"`, yaml };
  }
  return void 0;
}

// src/diagnosis/causes/missing-file/cause.ts
function ownMounts({ container }) {
  const mounts = asList(container?.spec.volumeMounts).filter(
    (mount) => !asText(asMapping(mount).name).startsWith("kube-api-access-")
  );
  return mounts.length === 0 ? void 0 : mounts;
}
function atWorkingDirectory({ container }) {
  const { workingDir } = container?.spec ?? {};
  const said = container?.ended?.message ?? container?.waiting?.message ?? "";
  return typeof workingDir === "string" && said.includes(workingDir) ? [`\`workingDir: ${workingDir}\` is no directory in the image: correct it`] : [];
}
function pathOf(failure) {
  const { subject } = logSays(failure, ["missing-file"]) ?? {};
  return subject?.startsWith("/") ? subject : pathInLog(failure, ["missing-file"]);
}
function inVolume(failure) {
  const path = pathOf(failure);
  const found2 = path === void 0 ? void 0 : keysAt(failure, path);
  if (!found2 || found2.object.keys.includes(found2.file)) return void 0;
  const { kind, object, mountPath, file } = found2;
  const keys = object.keys.slice(0, 8);
  const near = keys.length === 1 ? keys[0] : nearest(file, keys);
  const has = keys.length === 0 ? "no keys" : keys.join(", ");
  const meant = near === void 0 ? "" : `; if "${near}" is meant, the path is ${mountPath}/${near}`;
  return `${kind} "${object.name}" is mounted at ${mountPath} and has ${has}: add key "${file}"${meant}`;
}
function hiddenBy(failure) {
  const path = pathOf(failure);
  const name = path === void 0 ? void 0 : volumeAt(failure, path);
  const volume = asList((failure.pod?.spec ?? failure.workload.podSpec).volumes).map(asMapping).find((candidate) => candidate.name === name);
  if (name === void 0 || volume?.emptyDir === void 0) return void 0;
  return `"${path}" lies in volume "${name}", an emptyDir: it begins empty and hides what the image has there; mount it elsewhere, or let an init container put the file into it`;
}
function whereItBelongs(failure) {
  const lacking = inVolume(failure) ?? hiddenBy(failure);
  if (lacking !== void 0) return lacking;
  const path = pathOf(failure);
  if (path !== void 0 && ownMounts(failure) !== void 0 && volumeAt(failure, path) === void 0)
    return "no volume is mounted there: put it into the image, mount what should bring it, or correct the path";
  return ownMounts(failure) === void 0 ? "no volume brings it: put it into the image (a COPY is easily forgotten), or correct the path" : "put it into the image or into the volume that should bring it; a volume mounted over its directory hides what the image has there";
}
var cause_default37 = defineCause({
  id: "missing-file",
  class: ({ container }) => neverRan(container?.ended) ? "template" : "application",
  grace: 1,
  repeats: 3,
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside ? healsWhen(`container ${beside.name}, which shares a volume with it, may still write it`) : void 0;
  },
  fields: ["image", "volumeMounts", "volumes", "command", "args"],
  untilChanged: true,
  title: (failure) => `${who(failure)} cannot find a file that it needs${about(failure, "missing-file", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["missing-file"]),
    citeSpec(failure, "volumeMounts", ownMounts(failure)),
    ...citeDoubledCommand(failure),
    ...failure.container?.log ? [] : [citeStart(failure)]
  ],
  remedy: (failure) => {
    const known = [...doubledCommandAdvice(failure), ...atWorkingDirectory(failure)];
    return { steps: [...known.length > 0 ? known : [whereItBelongs(failure)], ...goBack(failure)] };
  }
});

// src/diagnosis/causes/missing-module/cause.ts
var cause_default38 = defineCause({
  id: "missing-module",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["image", "volumeMounts", "volumes", "command", "args"],
  untilChanged: true,
  title: (failure) => `the image of ${who(failure)} lacks a module that it needs${about(failure, "missing-module", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["missing-module"]),
    citeSpec(failure, "image", failure.container?.image)
  ],
  remedy: (failure) => ({
    steps: [
      `build the image again with${about(failure, "missing-module") || " what the quoted line names"} in it (lock file, build stage, COPY): no manifest can add it`,
      ...goBack(failure)
    ]
  })
});

// src/diagnosis/causes/missing-shared-library/cause.ts
function isOfDriver(failure) {
  const line = logSays(failure, ["missing-shared-library"])?.line.text ?? "";
  return /\bNVML\b|\blibnvidia-[\w-]+|\blibcuda\.so|\blibnvcuvid\.so/.test(line);
}
function driverSteps({ pod, workload }) {
  const runtime = asString((pod?.spec ?? workload.podSpec).runtimeClassName);
  const node3 = pod?.nodeName ? `node ${pod.nodeName}` : "the node";
  return [
    runtime === void 0 ? `the library belongs to the GPU driver, which the nvidia container runtime mounts from the node: set \`runtimeClassName: nvidia\`, or make nvidia the default runtime of ${node3}; do not put it into the image` : `the library belongs to the GPU driver, which the container runtime mounts from the node (runtimeClassName ${runtime} is set): check whether the driver of ${node3} is installed and loaded (\`nvidia-smi\` there)`,
    "nodes without a GPU can never provide it: keep the pod off them with a `nodeSelector`"
  ];
}
var cause_default39 = defineCause({
  id: "missing-shared-library",
  class: "template",
  grace: 1,
  repeats: 2,
  final: true,
  fields: ["image", "volumeMounts", "volumes", "command", "args"],
  untilChanged: true,
  title: (failure) => isOfDriver(failure) ? `${who(failure)} cannot load the library of the GPU driver` : `the image of ${who(failure)} lacks a shared library${about(failure, "missing-shared-library", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["missing-shared-library"]),
    isOfDriver(failure) ? void 0 : citeSpec(failure, "image", failure.container?.image)
  ],
  remedy: (failure) => ({
    steps: isOfDriver(failure) ? driverSteps(failure) : [
      "install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)",
      ...goBack(failure)
    ]
  }),
  commands: (failure) => isOfDriver(failure) ? [
    "kubectl get runtimeclasses",
    ...failure.pod?.nodeName ? [`kubectl describe node ${failure.pod.nodeName}`] : []
  ] : []
});

// src/diagnosis/remedies/capabilities.ts
function droppedCapabilities({ container }, names) {
  const { add, drop } = asMapping(asMapping(container?.spec.securityContext).capabilities);
  const [added, dropped] = [asList(add), asList(drop)];
  return names.filter(
    (name) => (dropped.includes("ALL") || dropped.includes(name)) && !added.includes("ALL") && !added.includes(name)
  );
}
function networkRulesAdvice(failure, line) {
  if (!/iptables|ip6tables|\bnft\b|nftables|netlink/i.test(line)) return void 0;
  const needed = ["NET_ADMIN", "NET_RAW"];
  const lost4 = droppedCapabilities(failure, needed);
  if (lost4.length > 0)
    return `it needs ${lost4.join(" and ")} to write network rules, which the securityContext of this container drops: take ${lost4.join(" and ")} out of \`capabilities.drop\`, or add it (an injector may have copied the list from the application container)`;
  if (!/permission denied|operation not permitted/i.test(line)) return void 0;
  const { capabilities: capabilities2, privileged } = asMapping(failure.container?.spec.securityContext);
  if (privileged === true || ["NET_ADMIN", "ALL"].some((name) => asList(asMapping(capabilities2).add).includes(name)))
    return void 0;
  return "it needs the capability NET_ADMIN to write network rules, and its securityContext does not add it: add NET_ADMIN to this container only, since it lets a process change the whole network of the pod";
}

// src/diagnosis/remedies/ran-before.ts
function runsAlready({ pod, container }) {
  if (container?.kind !== "init") return void 0;
  return pod?.containers.find(({ kind, state }) => kind === "app" && state === "running");
}

// src/diagnosis/causes/node-kernel-limit/cause.ts
function lineOf5(failure) {
  return logSays(failure, ["node-kernel-limit"])?.line.text ?? "";
}
function isInotify(failure) {
  return /inotify|file ?watch|fsnotify|\bwatch|too many open files|no space left/i.test(lineOf5(failure));
}
function inotify(failure) {
  return isInotify(failure) ? [
    "raise `fs.inotify.max_user_instances` (usually 128) for watchers and `fs.inotify.max_user_watches` for watched files",
    "or watch less: one watcher for a directory instead of one for each file, or polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)"
  ] : [];
}
function iptablesFlavour(failure) {
  const line = lineOf5(failure);
  return /\(legacy\)|iptables who\?|\bip_tables\b/.test(line) ? [
    "this iptables is the legacy one, whose kernel modules are not loaded on the node: let it use the nf_tables one (`iptables-nft`; a service mesh has a chart setting for the iptables mode of its init container)",
    `or load the modules on ${node(failure)} and every other node: \`modprobe -a ip_tables iptable_nat iptable_filter\`, and list them in /etc/modules-load.d`
  ] : [];
}
function node({ pod }) {
  return pod?.nodeName ? `node ${pod.nodeName}` : "the node";
}
function stepsOf7(failure) {
  if (runsAlready(failure)) return [];
  const rules = networkRulesAdvice(failure, lineOf5(failure));
  if (rules !== void 0) return [rules];
  const flavour = iptablesFlavour(failure);
  if (flavour.length > 0) return flavour;
  return [
    ...inotify(failure),
    `change it on ${node(failure)} and on every node that the pod can be scheduled to: no manifest of the pod can raise a sysctl of the node or load a kernel module`,
    "or keep the pod on nodes that have it, with a node label and `nodeSelector`"
  ];
}
function titleOf(failure) {
  if (isInotify(failure))
    return `${who(failure)} cannot watch more files: the inotify limit of its node is reached`;
  if (runsAlready(failure)) return `${who(failure)} runs a second time in a pod that it has already set up`;
  return networkRulesAdvice(failure, lineOf5(failure)) === void 0 ? `the kernel of the node does not give ${who(failure)} what it needs${about(failure, "node-kernel-limit", ": ")}` : `${who(failure)} is not allowed to write network rules`;
}
var cause_default40 = defineCause({
  id: "node-kernel-limit",
  class: "environment",
  grace: 180,
  repeats: 3,
  title: titleOf,
  evidence: (failure) => [
    ...logEvidence(failure, ["node-kernel-limit"]),
    networkRulesAdvice(failure, lineOf5(failure)) === void 0 ? void 0 : citeSpec(failure, "securityContext", failure.container?.spec.securityContext)
  ],
  remedy: (failure) => ({ steps: stepsOf7(failure) }),
  commands: ({ pod }) => pod?.nodeName ? [`kubectl describe node ${pod.nodeName}`] : []
});

// src/diagnosis/causes/node-not-ready/cause.ts
function readiness(value) {
  const conditions = asList(valueAt(value, ["status", "conditions"])).map(asMapping);
  return conditions.find(({ type }) => type === "Ready") ?? {};
}
function nodeName({ facts, pod }) {
  return pod?.nodeName || facts.evidence.nodes.find(({ value }) => readiness(value).status !== "True")?.name;
}
function citeNode(failure) {
  const node3 = failure.facts.evidence.nodes.find(({ name }) => name === nodeName(failure));
  const ready = readiness(node3?.value);
  if (!node3 || ready.status === "True") return void 0;
  return {
    origin: "object",
    source: `Node ${node3.name}: status.conditions[Ready]`,
    text: [ready.status ?? "unknown", ready.message].filter((part) => part).join(": "),
    proves: true
  };
}
var cause_default41 = defineCause({
  id: "node-not-ready",
  class: "environment",
  grace: 180,
  repeats: 1,
  title: (failure) => `node${named(nodeName(failure))} is not ready or has disappeared, and ${failure.workload.object.name} with it`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeExit(failure),
    citeScheduler(failure),
    citeEvent(failure, ({ reason }) => reason === "NodeNotReady"),
    citeNode(failure)
  ],
  remedy: (failure) => ({
    steps: [
      `bring node${named(nodeName(failure))} back or delete it (machine, kubelet, network); it takes the pods of it about 5 minutes to be replaced on another node that fits`
    ]
  }),
  commands: (failure) => [`kubectl describe node ${nodeName(failure) ?? ""}`.trim(), "kubectl get nodes"]
});

// src/diagnosis/causes/node-out-of-memory/cause.ts
function citeSystemOom(failure) {
  const event = systemOom(failure);
  return event && fromEvent(event);
}
var cause_default42 = defineCause({
  id: "node-out-of-memory",
  class: "environment",
  grace: 180,
  repeats: 1,
  fields: ["resources", "env", "args", "command"],
  concerns: ["memory"],
  title: (failure) => `the node ran out of memory and the kernel killed ${who(failure)}`,
  evidence: (failure) => [
    citeExit(failure),
    citeSystemOom(failure),
    citeSpec(
      failure,
      "resources",
      failure.container?.spec.resources ?? {},
      failure.container?.ended?.reason === "OOMKilled"
    )
  ],
  remedy: nodePressureRemedy,
  commands: (failure) => [`kubectl describe node ${failure.pod?.nodeName ?? ""}`.trim()]
});

// src/diagnosis/causes/node-selector-unmatched/cause.ts
function isApart({ pod }) {
  return /anti-affinity|topology spread/.test((pod && schedulerMessages(pod)[0]) ?? "");
}
function spreadLabels({ pod, workload }) {
  const said = (pod && schedulerMessages(pod)[0]) ?? "";
  const byLabel = /topology spread constraints \(missing required label\)/.test(said);
  if (!byLabel || /topology spread constraints(?! \(missing)|anti-affinity/.test(said)) return void 0;
  const keys = asList((pod?.spec ?? workload.podSpec).topologySpreadConstraints).map(asMapping).filter(({ whenUnsatisfiable }) => whenUnsatisfiable !== "ScheduleAnyway").flatMap(({ topologyKey }) => asString(topologyKey) ?? []);
  return keys.length === 0 ? void 0 : keys.map((key) => `"${key}"`).join(" and ");
}
function advice3(failure) {
  const { facts, pod, workload } = failure;
  const spread = spreadLabels(failure);
  if (spread !== void 0)
    return [
      `label the nodes with ${spread}, correct \`topologyKey\`, or let the pods start without it (\`whenUnsatisfiable: ScheduleAnyway\`)`
    ];
  if (isApart(failure))
    return [
      "add nodes, run fewer replicas, or turn the rule into a preference (`preferredDuringSchedulingIgnoredDuringExecution`, `whenUnsatisfiable: ScheduleAnyway`)"
    ];
  const wanted = Object.entries(asMapping((pod?.spec ?? workload.podSpec).nodeSelector));
  const nodes = facts.evidence.nodes.map(({ name, value }) => ({
    name,
    labels: asMapping(valueAt(value, ["metadata", "labels"]))
  }));
  const lacking = wanted.flatMap(([label, text]) => {
    if (nodes.length === 0 || nodes.some(({ labels: labels2 }) => labels2[label] === text)) return [];
    const others2 = nodes.flatMap(
      ({ name, labels: labels2 }) => labels2[label] === void 0 ? [] : `${name} has ${labels2[label]}`
    );
    return `${nodes.length === 1 ? `node ${nodes[0]?.name} does not have` : `none of ${nodes.length} nodes has`} label \`${label}: ${text}\`${others2.length === 0 ? "" : ` (${others2.slice(0, 3).join(", ")})`}`;
  });
  if (nodes.length === 0 && wanted.length > 0) {
    const labels2 = wanted.map(([label, text]) => `\`${label}: ${text}\``).join(", ");
    return [`label a node with ${labels2}, add a node of that kind, or correct \`nodeSelector\``];
  }
  return [
    ...lacking,
    lacking.length > 0 ? "correct `nodeSelector`, label a node, or add a node of that kind" : "one node has to meet all of it at once: compare what the pod wants with the labels of the nodes"
  ];
}
var cause_default43 = defineCause({
  id: "node-selector-unmatched",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["nodeSelector", "affinity", "topologySpreadConstraints"],
  title: (failure) => {
    const { name } = failure.workload.object;
    const spread = spreadLabels(failure);
    if (spread !== void 0)
      return `no node has the label ${spread} by which the pods of ${name} are to be spread`;
    return isApart(failure) ? `no node is left for another pod of ${name}: its rules keep its pods apart` : `no node fits the node selector or affinity of ${name}`;
  },
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citePodEnd(failure),
    citeSpec(failure, "nodeSelector", failure.workload.podSpec.nodeSelector, true),
    citeSpec(failure, "affinity", failure.workload.podSpec.affinity, true),
    citeSpec(failure, "topologySpreadConstraints", failure.workload.podSpec.topologySpreadConstraints)
  ],
  remedy: (failure) => ({ steps: advice3(failure) }),
  commands: () => ["kubectl get nodes --show-labels"]
});

// src/diagnosis/memory/heap.ts
function heapOf(container, limit2) {
  let found2;
  for (const flag of heapFlags) {
    for (const text of textsOf(container, flag)) {
      const [match] = [...text.matchAll(flag.pattern)].slice(-1);
      const size = match && flag.read(match[1] ?? "");
      if (!match || size === void 0) continue;
      const bytes = flag.isPercentage ? limit2 === void 0 ? void 0 : limit2 * size / 100 : size;
      if (bytes === void 0 || flag.isPercentage && found2) continue;
      found2 = { text: match[0], flag, bytes };
    }
  }
  return found2;
}
function* textsOf({ env, command: command4, args }, flag) {
  const variables = asList(env).map(asMapping);
  const value = (name) => {
    const text = asString(variables.findLast((entry) => entry.name === name)?.value);
    return text === void 0 ? [] : [`${name}=${text}`];
  };
  for (const name of flag.variables) yield* value(name);
  for (const word of [...asList(command4), ...asList(args)]) if (typeof word === "string") yield word;
  for (const name of flag.overrides ?? []) yield* value(name);
}

// src/diagnosis/memory/advice.ts
var mebibyte4 = 2 ** 20;
function citeUse(failure) {
  const { peak, limit: limit2, good, trend } = memoryFigures(failure);
  const used = peak ? [
    {
      origin: "metrics",
      source: `${peak.source}: pod ${peak.pod}`,
      text: `highest use ${inWords(peak.bytes)}${limit2 === void 0 ? "" : ` of ${inWords(limit2)}`}${trend?.course === "grows" ? `, grows ${inWords(trend.perMinute)} per minute` : ""}`,
      proves: limit2 !== void 0 && peak.bytes >= 0.9 * limit2 && peak.bytes <= 1.1 * limit2
    }
  ] : [];
  const before = good ? [
    {
      origin: "metrics",
      source: good.source,
      text: `${good.label} used ${inWords(good.bytes)} (${good.measure})`,
      proves: false
    }
  ] : [];
  return [...used, ...before];
}
function memoryRemedy(failure) {
  const figures = memoryFigures(failure);
  const { limit: limit2 } = figures;
  const { steps, quantity } = limitAdvice(failure, figures);
  const heap = failure.container && heapOf(failure.container.spec, limit2);
  return {
    steps: [
      ...steps,
      ...heap && heapFills(failure) ? [
        `${heap.text} lets the heap alone take ${inWords(heap.bytes)}, the limit is ${inWords(limit2 ?? 0)}: keep it at most three quarters of the limit; until then growth is no sign of a leak`
      ] : courseAdvice(failure, figures),
      ...howToMeasure(failure, figures)
    ],
    yaml: quantity === void 0 ? void 0 : containerPatch(failure, ["resources:", "  limits:", `    memory: ${quantity}`])
  };
}
function heapFills({ container }) {
  const limit2 = bytesOf2(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit2);
  return heap !== void 0 && limit2 !== void 0 && heap.bytes > 0.9 * limit2;
}
function leakPace(failure) {
  const { trend, good, limit: limit2 } = memoryFigures(failure);
  const needed = good !== void 0 && limit2 !== void 0 && good.bytes > limit2;
  return trend?.course === "grows" && !needed && !heapFills(failure) ? trend.perMinute : void 0;
}
function limitAdvice({ workload }, { limit: limit2, limitBefore, good, trend }) {
  const now = limit2 === void 0 ? "" : inWords(limit2);
  const lowered = limitBefore !== void 0 && limit2 !== void 0 && limitBefore > limit2 ? `this revision lowered the limit from ${inWords(limitBefore)} to ${now}` : void 0;
  if (good) {
    const quantity = limitFor(good.bytes);
    if (good.few && lowered && limitBefore !== void 0 && limitBefore > good.bytes) {
      return {
        steps: [`${lowered}: put it back until more is known than ${inWords(good.bytes)} (${good.measure})`],
        quantity: written(limitBefore / mebibyte4)
      };
    }
    if (limit2 === void 0 || good.bytes * 1.2 > limit2) {
      const sum = `limits.memory: ${quantity} = ${inWords(good.bytes)} (${good.measure}, ${good.label}) + 20 to 30 %`;
      return { steps: [...lowered ? [lowered] : [], sum], quantity };
    }
    const times = limit2 / good.bytes;
    return {
      steps: [
        `${good.label} used ${inWords(good.bytes)} (${good.measure}); this one passes ${now}, ${times >= 1.5 ? `${Number(times.toPrecision(2))} times as much` : `${Math.round((times - 1) * 100)} % more`}: find out why before the limit is raised`
      ]
    };
  }
  if (lowered && limitBefore !== void 0) {
    return {
      steps: [`${lowered}: put it back until the use is measured`],
      quantity: written(limitBefore / mebibyte4)
    };
  }
  if (trend?.course === "grows") return { steps: [] };
  const since = workload.previous ? `, the same as in ${workload.previous.label},` : "";
  return {
    steps: [
      limit2 === void 0 ? "no limit is set: limits.memory = P99 of its use + 20 to 30 %" : `its use is not measured yet, only that ${now}${limitBefore === void 0 ? since : ""} is too little: start with ${twice(limit2)}, twice as much, then limits.memory = P99 of its use + 20 to 30 %`
    ],
    ...limit2 === void 0 ? {} : { quantity: `${twice(limit2)} # until it is measured` }
  };
}
function courseAdvice(failure, { trend, good, limit: limit2 }) {
  if (good && limit2 !== void 0 && good.bytes > limit2)
    return [`${good.label} used more than this limit for its work: no sign of a leak`];
  if (trend?.course === "grows") {
    const runs = trend.runs > 1 ? ` in each of ${trend.runs} runs` : "";
    return [
      `use grows ${inWords(trend.perMinute)} per minute${runs} and never falls: a leak; a higher limit only delays it`,
      "until it is found: restarting it in time, by a liveness probe or otherwise, would be a workaround and no fix"
    ];
  }
  if (trend?.course === "level")
    return ["use is level between kills, no leak: it is a sudden need that meets the limit"];
  return timeAdvice(timesToDeath(failure.workload, failure.container?.name ?? ""), good !== void 0);
}
function timeAdvice(times, measured) {
  const [shortest2, longest] = [smallest(times), largest(times)];
  if (times.length === 0) return [];
  if (longest < 20)
    return [
      `it reaches the limit ${formatSeconds(longest)} after its start: no slow leak, it needs this much to begin with`
    ];
  if (times.length > 1 && shortest2 >= 60 && longest <= 1.25 * shortest2) {
    return [
      `it reaches the limit every ${formatSeconds((shortest2 + longest) / 2)} (${times.length} runs): a hint at a leak, which a higher limit only delays; only its course over time can tell`
    ];
  }
  return measured ? [] : ["use that grows and never falls is a leak: a higher limit only delays it"];
}
function howToMeasure(failure, { good, peak }) {
  const course = `crashgate diagnose ${target(failure)} -n ${failure.workload.object.namespace} --prometheus URL`;
  if (good?.few) return [`${good.measure} is a glimpse, not a P99; with its history: \`${course}\``];
  if (good || peak) return [];
  return [`to have the figure with its history: \`${course}\``];
}
var leastRun = 30;
function useCommand(failure) {
  const { pod, container } = failure;
  const lasted = container && runTime(container);
  return pod && (container?.state === "running" || (lasted ?? 0) >= leastRun) ? [`${kubectl(failure)} top pod ${pod.name} --containers`] : [];
}

// src/diagnosis/causes/out-of-memory/cause.ts
function diesAtOnce({ container }) {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== "OOMKilled" || startedAt === void 0 || finishedAt === void 0) return false;
  return finishedAt - startedAt < 1e4;
}
function citeVolume(failure) {
  const volume = failure.container?.ended?.reason === "StartError" ? filledMemory(failure) : void 0;
  if (volume === void 0) return [];
  const filled = {
    origin: "spec",
    source: `${failure.workload.object.kind} ${failure.workload.object.name}, volume ${volume}: emptyDir.medium`,
    text: "Memory: what is written there counts towards the memory limit, and stays when the container is restarted",
    proves: true
  };
  const start2 = citeStart(failure);
  return start2 ? [{ ...start2, proves: false }, filled] : [filled];
}
function remedyOf(failure) {
  const remedy4 = memoryRemedy(failure);
  if (citeVolume(failure).length === 0) return remedy4;
  const first = `write less to volume "${filledMemory(failure)}", set its \`sizeLimit\` well below the memory limit, or take a volume on disk`;
  return { ...remedy4, steps: [first, ...remedy4.steps] };
}
var cause_default44 = defineCause({
  id: "out-of-memory",
  class: (failure) => diesAtOnce(failure) ? "template" : "application",
  grace: 1,
  repeats: 3,
  everyPod: true,
  final: true,
  fields: ["resources", "env", "args", "command"],
  concerns: ["memory"],
  title: (failure) => {
    const limit2 = failure.container?.memoryLimit ? ` of ${failure.container.memoryLimit}` : "";
    const pace = leakPace(failure);
    return pace === void 0 ? `${who(failure)} needs more memory than its limit${limit2} and is killed` : `memory of ${who(failure)} grows by ${inWords(pace)} per minute up to its limit${limit2}, then it is killed`;
  },
  evidence: (failure) => [
    citeExit(failure, failure.container?.ended?.reason === "OOMKilled"),
    citeSpec(
      failure,
      "resources.limits.memory",
      failure.container?.memoryLimit,
      failure.container?.ended?.reason === "OOMKilled"
    ),
    ...citeVolume(failure),
    ...citeUse(failure),
    citeLastLine(failure)
  ],
  remedy: remedyOf,
  commands: useCommand
});

// src/diagnosis/causes/out-of-memory-child/cause.ts
var cause_default45 = defineCause({
  id: "out-of-memory-child",
  class: "application",
  grace: 0,
  repeats: 3,
  final: true,
  fields: ["resources", "env", "args", "command"],
  concerns: ["memory"],
  title: (failure) => `a child process of ${who(failure)} was killed for memory${failure.container?.memoryLimit ? ` (limit ${failure.container.memoryLimit})` : ""}`,
  evidence: (failure) => [
    citeExit(failure, failure.container?.ended?.reason === "OOMKilled"),
    citeLog(failure, ["out-of-memory-child"]),
    citeSpec(failure, "resources.limits.memory", failure.container?.memoryLimit),
    ...citeUse(failure)
  ],
  remedy: (failure) => {
    const { steps, yaml } = memoryRemedy(failure);
    return {
      steps: [...steps, "fewer workers need less: most servers start one for each processor of the node"],
      yaml
    };
  },
  commands: useCommand
});

// src/diagnosis/causes/permission-denied/cause.ts
function contextOf({ workload }) {
  const context = asMapping(workload.podSpec.securityContext);
  return Object.keys(context).length > 0 ? context : void 0;
}
function pathOf2(failure) {
  const subject = about(failure, "permission-denied", "").slice(1, -1);
  if (subject.startsWith("/")) return subject;
  const started = startTexts(failure).map((text) => /chdir to cwd \("([^"]+)"\)/.exec(text)?.[1]);
  return started.find((path) => path !== void 0) ?? pathInLog(failure, ["permission-denied"]);
}
var capabilities = [
  [/\b(?:l|f)?chown\w*\b/, "CHOWN"],
  [/\bset(?:res|re|fs|e)?gid\b|\b(?:set|init)groups\b/, "SETGID"],
  [/\bset(?:res|re|fs|e)?uid\b|\bchange user\b/, "SETUID"],
  [/\bf?chmod\b/, "FOWNER"],
  [/\bchroot\b/, "SYS_CHROOT"],
  [/\bu?mount\b/, "SYS_ADMIN"],
  [/\bmknod\b/, "MKNOD"]
];
function lackingCapability(failure) {
  const line = logSays(failure, ["permission-denied"])?.line.text ?? "";
  if (!/Operation not permitted|\bEPERM\b/i.test(line)) return void 0;
  const { drop, add } = asMapping(asMapping(failure.container?.spec.securityContext).capabilities);
  for (const [called, name] of capabilities) {
    const call = called.exec(line)?.[0];
    const without = asList(drop).some((each) => each === "ALL" || each === name);
    if (call !== void 0 && without && !asList(add).includes(name)) return { name, call };
  }
  return void 0;
}
function advice4(failure) {
  const lacking = lackingCapability(failure);
  if (lacking !== void 0)
    return `\`${lacking.call}\` needs the capability ${lacking.name}, which the securityContext drops: add it (\`capabilities: {drop: [ALL], add: [${lacking.name}]}\`), or take an image that is made to run without root`;
  const line = logSays(failure, ["permission-denied"])?.line.text ?? "";
  const named4 = pathOf2(failure);
  if (/too open|group or world access|has wrong permissions|permissions are too|insecure permissions|must not be (?:group|world)|should be u=rwx|be 0?[67]00/i.test(
    line
  ))
    return tooOpen(failure, named4);
  const missing2 = missingCapability(failure, line);
  if (missing2 !== void 0) return missing2;
  const path = named4 === void 0 ? void 0 : directoryOfTemporary(named4);
  if (path === void 0)
    return `find out what it may not use as the user that it runs as${user(failure)}: the quoted line says at what it fails`;
  const volume = volumeAt(failure, path);
  if (/invalid permissions/.test(line))
    return `correct the mode of "${path}": it is too open or too narrow for the program; an init container can do that before it starts`;
  if (volume === void 0)
    return /^\/(?:tmp|var\/tmp|run|var\/run|var\/cache|cache)$/.test(path) ? `mount an emptyDir at ${path}, or correct its mode in the image (1777 for a directory of temporary files): the user that the container runs as${user(failure)} may not create files there` : `give "${path}" in the image to the user that the container runs as${user(failure)}: \`COPY --chown\`, or chown in a build step`;
  return volumeAdvice(failure, path, volume);
}
function volumeAdvice(failure, path, name) {
  const { pod, workload } = failure;
  const volume = asMapping(
    asList((pod?.spec ?? workload.podSpec).volumes).find((each) => asMapping(each).name === name)
  );
  const { fsGroup } = asMapping(workload.podSpec.securityContext);
  const who2 = `the user that it runs as${user(failure)}`;
  if (volume.hostPath !== void 0)
    return `"${path}" is in volume "${name}", a directory of the node (${String(asMapping(volume.hostPath).path)}): give it to ${who2} on the node; fsGroup does nothing there`;
  if (volume.configMap !== void 0 || volume.secret !== void 0 || volume.projected !== void 0)
    return `"${path}" is in volume "${name}": set \`defaultMode\` of the volume so that ${who2} can read it, or \`fsGroup\``;
  if (fsGroup !== void 0)
    return `"${path}" is in volume "${name}", and fsGroup ${String(fsGroup)} is set already: what is there belongs to somebody else or has a mode that keeps the group out (not every storage driver applies fsGroup, NFS does not); look with \`ls -ln\`, then correct owner and mode once, in an init container that runs as root, or on the storage itself`;
  return `"${path}" is in volume "${name}": \`fsGroup\` in the securityContext of the pod gives a claim or an emptyDir to ${who2}`;
}
function tooOpen({ workload }, path) {
  const { fsGroup, fsGroupChangePolicy } = asMapping(workload.podSpec.securityContext);
  const what = path === void 0 ? "it" : `"${path}"`;
  const opens = fsGroup === void 0 || fsGroupChangePolicy === "OnRootMismatch" ? "" : `; fsGroup ${String(fsGroup)} opens the volume to that group at every mount: set \`fsGroupChangePolicy: OnRootMismatch\`, or remove fsGroup`;
  return `the mode of ${what} is too open, not too narrow: take the rights of group and others away once (\`chmod 0700\` on a directory, 0600 on a key), for example in an init container${opens}`;
}
function directoryOfTemporary(path) {
  return /^((?:\/var)?\/tmp)\/[^/]+$/.exec(path)?.[1] ?? path;
}
function missingCapability(failure, line) {
  const network = networkRulesAdvice(failure, line);
  if (network !== void 0) return network;
  if (asMapping(failure.container?.spec.securityContext).runAsUser === 0 && droppedCapabilities(failure, ["DAC_OVERRIDE"]).length > 0 && /chown|chmod|cannot access|Permission denied/i.test(line))
    return "it runs as root without the capability DAC_OVERRIDE, so it cannot enter directories that belong to other users: add DAC_OVERRIDE to this container, or leave it out where fsGroup already gives the volume to the pod";
  return void 0;
}
function user({ container, workload }) {
  const own = asMapping(container?.spec.securityContext).runAsUser;
  const id = own ?? asMapping(workload.podSpec.securityContext).runAsUser;
  const written2 = asText(id);
  return written2 === "" ? "" : ` (${written2})`;
}
var cause_default46 = defineCause({
  id: "permission-denied",
  class: ({ container }) => neverRan(container?.ended) ? "template" : "application",
  grace: 1,
  repeats: 3,
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside ? healsWhen(`container ${beside.name}, which shares a volume with it, may hand it over`) : void 0;
  },
  fields: ["securityContext", "image", "ports"],
  title: (failure) => `${who(failure)} is not allowed to ${pathOf2(failure) === void 0 ? `do what it starts with${about(failure, "permission-denied", ": ")}` : `use "${pathOf2(failure)}"`}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["permission-denied"]),
    citeSpec(failure, "securityContext", failure.container?.spec.securityContext),
    citeSpec(failure, "pod securityContext", contextOf(failure)),
    ...failure.container?.log ? [] : [citeStart(failure)]
  ],
  remedy: (failure) => ({
    steps: [advice4(failure)]
  })
});

// src/diagnosis/causes/pod-held-by-gate/cause.ts
function gatesOf({ pod }) {
  const scheduling = pod ? schedulingGates(pod) : [];
  if (scheduling.length > 0) return scheduling.map((name2) => ({ kind: "scheduling", name: name2 }));
  const name = pod && readinessGate(pod);
  return name === void 0 ? [] : [{ kind: "readiness", name }];
}
function inWords2(failure) {
  const gates = gatesOf(failure);
  return `${gates[0]?.kind ?? "scheduling"} gate${gates.length === 1 ? "" : "s"} ${gates.map(({ name }) => `"${name}"`).join(", ")}`;
}
function citeCondition(failure) {
  const { pod } = failure;
  const type = gatesOf(failure)[0]?.kind === "readiness" ? "Ready" : "PodScheduled";
  const condition = pod && conditionOf(pod, type);
  if (!condition) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: status.conditions[${type}]`,
    text: [condition.reason, condition.message].filter(Boolean).join(": "),
    proves: true
  };
}
function citeGates(failure) {
  const { pod } = failure;
  const [gate] = gatesOf(failure);
  if (!pod || !gate) return void 0;
  return {
    origin: "spec",
    source: `pod ${pod.name}: spec.${gate.kind}Gates`,
    text: gatesOf(failure).map(({ name }) => name).join(", "),
    proves: true
  };
}
var cause_default47 = defineCause({
  id: "pod-held-by-gate",
  // Whoever owns the gate may open it at any time: only when time is up it has failed.
  class: "environment",
  grace: 3600,
  repeats: 1,
  title: (failure) => gatesOf(failure)[0]?.kind === "readiness" ? `the containers of ${failure.workload.object.name} are ready, but ${inWords2(failure)} is not met` : `${failure.workload.object.name} is not scheduled before ${inWords2(failure)} ${gatesOf(failure).length === 1 ? "is" : "are"} taken away`,
  evidence: (failure) => [citeCondition(failure), citeGates(failure)],
  remedy: (failure) => ({
    steps: gatesOf(failure)[0]?.kind === "readiness" ? [
      "whoever owns that gate has to set its pod condition to True, usually the controller of a load balancer: check whether it runs, and what it says about this pod",
      "if nobody uses that gate, remove it from `readinessGates`"
    ] : [
      "whoever set the gate has to remove it, usually a queue or a quota controller: check whether it runs, and whether it still waits for room",
      "if nobody uses that gate, remove it from `schedulingGates`"
    ]
  })
});

// src/diagnosis/causes/pod-security-refusal/cause.ts
function demands({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  const fields = [
    ...text.matchAll(
      /must (not )?set ([\w.]{1,200})(=[^\s),]{1,200}| to (?:"[^"]{1,200}"(?: or )?){1,20})?(?=[),])/g
    )
  ].map(
    ([, not, field, value = ""]) => `${not ? "take out" : "set"} \`${field}${value.replace(/^ to /, ": ").replace(/^=/, ": ")}\``
  );
  const named4 = [
    ...text.matchAll(/\b(host(?:Network|PID|IPC))=true/g),
    ...text.matchAll(/\buses (hostPorts? [\d, ]*\d)/g),
    ...text.matchAll(/hostPath volumes? \((volumes? [^)]*)\)/g),
    ...text.matchAll(/must not include ((?:"[^"]+"(?:, )?)+ in [\w.]+)/g)
  ].map(([, what]) => `take out ${what}`);
  const volumes = /restricted volume types \(([^)]*)\)/.exec(text)?.[1];
  const all2 = [.../* @__PURE__ */ new Set([...fields, ...named4]), ...volumes === void 0 ? [] : [`volumes: ${volumes}`]];
  return all2.length === 0 ? [] : [all2.join("; ")];
}
var cause_default48 = defineCause({
  id: "pod-security-refusal",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["securityContext", "image", "ports"],
  untilChanged: true,
  title: (failure) => `Pod Security of namespace ${failure.workload.object.namespace} refuses the pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => {
    const wanted = demands(failure);
    return {
      steps: [
        ...wanted.length > 0 ? wanted : ["set the fields that the message names as the level demands"],
        .../host(?:Network|PID|IPC|Path)|privileged=true/.test(failure.workload.refusals[0]?.text ?? "") ? [
          "if it cannot work without them, it belongs in a namespace of its own, labelled `pod-security.kubernetes.io/enforce: privileged`"
        ] : []
      ]
    };
  }
});

// src/diagnosis/causes/port-in-use/cause.ts
function holder(failure) {
  const { pod, container } = failure;
  const line = logSays(failure, ["port-in-use"])?.line.text ?? "";
  const named4 = [...line.matchAll(/(?:^|[:\s(=])(\d{2,5})(?=[\s,;"')]|:\s|$)/g)].map(
    ([, port]) => Number(port)
  );
  for (const other of pod?.containers ?? []) {
    if (other.name === container?.name || other.kind === "init") continue;
    const port = named4.find((each) => portsOf(failure, other).includes(each));
    if (port !== void 0) return `container ${other.name} of the same pod has port ${port}`;
  }
  return void 0;
}
function portsOf(failure, container) {
  const { ports, readinessProbe, livenessProbe, startupProbe: startupProbe2 } = container.spec;
  return [
    ...listeningLines(container.log?.reading.lines ?? []).map(({ port }) => port),
    ...asList(ports).map((each) => asNumber(asMapping(each).containerPort)),
    ...[readinessProbe, livenessProbe, startupProbe2].map(
      (probe) => askedPort({ ...failure, container }, asMapping(probe))
    )
  ];
}
var cause_default49 = defineCause({
  id: "port-in-use",
  class: "application",
  grace: 0,
  repeats: 3,
  // Who keeps the port keeps it, but for an old pod that leaves or a container beside it.
  heals: (failure) => {
    if (leavingPod(failure) !== void 0) return void 0;
    const [beside] = failure.workload.podSpec.hostNetwork === true ? [] : companions(failure);
    return beside ? healsWhen(`container ${beside.name} of the same pod may let go of the port`) : null;
  },
  title: (failure) => `the port of ${who(failure)} is already in use${about(failure, "port-in-use", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["port-in-use"]),
    citeSpec(failure, "hostNetwork", failure.workload.podSpec.hostNetwork)
  ],
  remedy: (failure) => ({
    steps: [
      failure.workload.podSpec.hostNetwork === true ? "with hostNetwork it is the port of the node: another pod or a program of the node has it; take another port, or one pod for each node" : `${holder(failure) ?? "all containers of a pod share its ports, and so do two processes of one container"}: give each its own port`
    ]
  })
});

// src/diagnosis/causes/post-start-hook-fails/cause.ts
function hook({ container }) {
  return valueAt(container?.spec, ["lifecycle", "postStart"]);
}
function command3(failure) {
  const words2 = asList(valueAt(hook(failure), ["exec", "command"]));
  return words2.length === 0 ? void 0 : (quoteForShell(words2.map(String)) ?? words2.join(" ")).replace(/\s+/g, " ").replaceAll("`", "'").slice(0, 120);
}
function asked2(failure) {
  const { path, port } = asMapping(asMapping(hook(failure)).httpGet);
  return port === void 0 ? "what the hook asks must answer without an error" : `the kubelet asks \`${path ?? "/"}\` on port ${port} once, as soon as the container has started, and every status is good enough: nothing answered there at that moment; let a startupProbe wait for the program, or let the hook run a command that does`;
}
function alwaysFails(failure) {
  const script = words(failure).join(" ");
  if (script === "") return true;
  if (/&&|\|\||\b(?:if|while|until|case|test)\b|\[/.test(script)) return false;
  return /(?:^|[;\n\s])(?:exit [1-9]\d*|false)\s*$/.test(script);
}
function asksOthers2(failure) {
  return /https?:|\b(?:curl|wget|nc|ncat|telnet|consul|vault|etcdctl|redis-cli|psql|mysql|mongo\w*|kubectl|nats|kafka\S*|grpcurl|regist\w+|connect\w*)\b|\/dev\/tcp/i.test(
    words(failure).join(" ")
  );
}
function words(failure) {
  return asList(valueAt(hook(failure), ["exec", "command"])).map(String);
}
function hangs({ symptom }) {
  return symptom === "hanging";
}
var cause_default50 = defineCause({
  id: "post-start-hook-fails",
  class: (failure) => hangs(failure) ? "informational" : alwaysFails(failure) ? "template" : "application",
  grace: (failure) => alwaysFails(failure) ? 1 : 0,
  repeats: (failure) => alwaysFails(failure) ? 1 : 3,
  heals: (failure) => asksOthers2(failure) ? healsWhen("what the hook asks may only be starting") : null,
  fields: ["lifecycle"],
  concerns: ["probes"],
  title: (failure) => hangs(failure) ? `the postStart hook of ${who(failure)} does not come to its end: until then nothing of the pod counts as started` : `the postStart hook of ${who(failure)} fails, so the kubelet kills it`,
  evidence: (failure) => [
    citeKill(failure),
    hangs(failure) ? citeEvent(failure, ({ reason }) => reason === "Started") : void 0,
    citeEvent(failure, ({ reason }) => reason === "FailedPostStartHook"),
    citeWaiting(failure),
    citeExit(failure),
    citeSpec(failure, "lifecycle.postStart", hook(failure), hangs(failure))
  ],
  commands: (failure) => [describePod(failure), ...copyWithShell(failure)],
  remedy: (failure) => ({
    steps: [
      command3(failure) === void 0 ? asked2(failure) : `the hook \`${command3(failure)}\` must end with 0: its output stands in no log, run it by hand in the copy of the pod that \`kubectl debug\` below starts`,
      "what may fail belongs in an init container or in the program, where it has a log and is retried"
    ]
  })
});

// src/diagnosis/causes/prints-usage/cause.ts
function whichField({ container }) {
  const { command: command4, args } = container?.spec ?? {};
  const [hasCommand, hasArgs] = [asList(command4).length > 0, asList(args).length > 0];
  if (hasCommand && !hasArgs)
    return "`command` replaces the ENTRYPOINT of the image and drops its CMD, and no `args` are set: add the subcommand or arguments that it needs in `args`, or remove `command`";
  if (hasArgs)
    return "it does not take the `args` that it is given as they stand: compare them with the usage in its log, then correct the subcommand or the order";
  return "neither `command` nor `args` is set, so it runs as the image starts it: set the subcommand or arguments that it needs in `args`";
}
var cause_default51 = defineCause({
  id: "prints-usage",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  title: (failure) => `${who(failure)} prints its usage and exits: it is started without the command or arguments that it needs`,
  evidence: (failure) => [
    ...logEvidence(failure, ["prints-usage"]),
    citeSpec(failure, "args", failure.container?.spec.args),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: (failure) => ({
    steps: [whichField(failure), ...goBack(failure)]
  })
});

// src/diagnosis/causes/privileged-port/cause.ts
var cause_default52 = defineCause({
  id: "privileged-port",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["securityContext", "image", "ports"],
  untilChanged: true,
  title: (failure) => `${who(failure)} is not allowed to listen on a port below 1024${about(failure, "privileged-port", ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["privileged-port"]),
    citeSpec(failure, "securityContext", failure.container?.spec.securityContext)
  ],
  remedy: () => ({
    steps: [
      "let it listen above 1024; the Service keeps its port, and only its `targetPort` changes",
      "or let every user of the pod listen there; the capability NET_BIND_SERVICE alone does not reach a process that is not root"
    ],
    yaml: 'securityContext: # of the pod\n  sysctls:\n    - {name: net.ipv4.ip_unprivileged_port_start, value: "0"}'
  })
});

// src/diagnosis/causes/process-completes/cause.ts
function isAskedToStop({ container }) {
  return endsAfterSignal(container?.log?.reading.lines ?? []);
}
function nobodyStopsIt(failure) {
  const { container } = failure;
  if (isAskedToStop(failure)) return false;
  if ((container?.log?.reading.findings ?? []).some(({ score }) => score > 0)) return false;
  const { livenessProbe, startupProbe: startupProbe2, lifecycle } = container?.spec ?? {};
  const mayBeKilled = [livenessProbe, startupProbe2, lifecycle].some((field) => field !== void 0);
  return !mayBeKilled || (container?.events.length ?? 0) > 0;
}
var cause_default53 = defineCause({
  id: "process-completes",
  class: "application",
  grace: 0,
  repeats: 3,
  fields: ["command", "args", "image"],
  effect: "possible",
  untilChanged: true,
  title: (failure) => `${who(failure)} ends ${isAskedToStop(failure) ? "on a signal to stop" : "by itself"} with code 0, and is started again and again`,
  evidence: (failure) => [
    citeExit(failure),
    citeSpec(failure, "restartPolicy", failure.pod?.restartPolicy ?? "Always", nobodyStopsIt(failure)),
    citeLastLine(failure)
  ],
  remedy: (failure) => ({
    steps: isAskedToStop(failure) ? [
      "its log mentions a signal to stop, and no event says who sent it: a probe whose events are gone (they live for an hour), a supervisor or script beside it in the container, or someone by hand"
    ] : [
      `if ${who(failure)} is meant to finish, run it as a Job or CronJob: a ${failure.workload.object.kind} restarts it each time`,
      "if it is meant to stay, keep its main process in the foreground (no daemon mode, no script that only starts others)"
    ]
  })
});

// src/diagnosis/causes/process-limit/cause.ts
function remedy2(failure) {
  const set = limitInCommand(failure, "u");
  return {
    steps: [
      ...set === void 0 ? [] : [`${shellLimit("u", set)} in its command allows so few: raise it`],
      `start fewer: size the thread pools and workers of ${who(failure)} from its CPU limit, most count the processors of the node (\`OMP_NUM_THREADS\`, \`OPENBLAS_NUM_THREADS\`, \`GOMAXPROCS\`, \`-XX:ActiveProcessorCount\`); threads that never end grow until any limit is reached`,
      ...set === void 0 ? [
        "the limit itself is `podPidsLimit` of the kubelet, for all processes and threads of the pod, or `ulimit -u` of its user: a manifest has no field for it"
      ] : []
    ]
  };
}
var cause_default54 = defineCause({
  id: "process-limit",
  class: "application",
  grace: 0,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} cannot start more threads or processes: its limit is reached`,
  evidence: (failure) => [
    ...logEvidence(failure, ["process-limit"]),
    limitInCommand(failure, "u") === void 0 ? void 0 : citeCommand(failure)
  ],
  remedy: remedy2
});

// src/diagnosis/causes/quota-exceeded/cause.ts
var quorums3 = {
  "used up": { class: "template-race", grace: 60 },
  "must specify": { class: "template", grace: 1 },
  "not counted yet": { class: "environment", grace: 180 }
};
function saying3({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  if (/must specify/.test(text)) return "must specify";
  return /status unknown for quota/.test(text) ? "not counted yet" : "used up";
}
function advice5(failure) {
  const text = failure.workload.refusals[0]?.text ?? "";
  const quota = /(?:exceeded|failed) quota: ([^\s:,]+)/.exec(text)?.[1];
  const called = quota === void 0 ? "the quota" : `quota "${quota}"`;
  const must = /must specify ([\w.,:; -]+)/.exec(text)?.[1];
  if (must !== void 0) return [`${called} demands that every container sets ${must.trim()}: add it`];
  const [, requested, used, limited] = /requested: (.+?), used: (.+?), limited: (.+)$/.exec(text) ?? [];
  const sum = requested === void 0 ? "" : `${called} allows ${limited}, ${used} is used and one more pod needs ${requested}: `;
  return [
    `${sum}raise the quota, lower what the pods request, or remove pods that are not needed`,
    ...surges(failure)
  ];
}
function surges({ workload }) {
  const full = workload.object.kind === "Deployment" && workload.oldPods.length >= workload.desired;
  return full ? [
    "to roll out within the quota, let it remove an old pod first: `strategy.rollingUpdate: {maxSurge: 0, maxUnavailable: 1}`"
  ] : [];
}
var cause_default55 = defineCause({
  id: "quota-exceeded",
  class: (failure) => quorums3[saying3(failure)].class,
  grace: (failure) => quorums3[saying3(failure)].grace,
  repeats: 1,
  oldPodsHelp: true,
  fields: ["resources"],
  title: (failure) => `the resource quota of namespace ${failure.workload.object.namespace} allows no more pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => ({
    steps: advice5(failure)
  }),
  commands: (failure) => [`${kubectl(failure)} describe resourcequotas`]
});

// src/diagnosis/causes/read-only-file-system/cause.ts
function pathOf3(failure) {
  return pathInLog(failure, ["read-only-file-system", "missing-file"]);
}
function directoryOf(path) {
  const slash = path.lastIndexOf("/");
  return slash > 0 && /\.\w+$/.test(path) ? path.slice(0, slash) : path;
}
function volumeStep({ container, pod, workload }, path, name) {
  const volume = asMapping(
    asList((pod?.spec ?? workload.podSpec).volumes).find((each) => asMapping(each).name === name)
  );
  const mount = asMapping(
    asList(container?.spec.volumeMounts).find(
      (each) => asMapping(each).name === name && path.startsWith(String(asMapping(each).mountPath))
    )
  );
  const readOnlyKind = ["configMap", "secret", "projected", "downwardAPI"].find(
    (kind) => volume[kind] !== void 0
  );
  if (readOnlyKind !== void 0)
    return `${path} is in volume "${name}" (${readOnlyKind}), which is always read-only: write elsewhere, or copy its files into an emptyDir in an init container`;
  if (mount.readOnly === true)
    return `${path} is in volume "${name}", which this container mounts with \`readOnly: true\`: remove that if it must write there, or write elsewhere`;
  if (path !== mount.mountPath && /^\.(?:snapshot|zfs|snapshots)$/.test(path.slice(path.lastIndexOf("/") + 1)))
    return `${path} is the snapshot directory of the storage system and always read-only; volume "${name}" itself is not the problem: exclude that directory, or switch off the step that walks over it (a chown in an init container, for example), and keep the volume`;
  return `${path} is in volume "${name}", which is mounted writable here: the storage behind it is read-only there, or became so after an error; check the volume and its node before you change the pod, and do not replace the volume`;
}
function remedy3(failure) {
  const path = pathOf3(failure);
  if (path === void 0) {
    return {
      steps: [
        "mount an emptyDir where it writes, or let it write elsewhere (TMPDIR, a setting of the program)"
      ]
    };
  }
  const volume = volumeAt(failure, path);
  if (volume !== void 0) return { steps: [volumeStep(failure, path, volume)] };
  const directory = directoryOf(path);
  return {
    steps: [
      `mount an emptyDir at ${directory}, or let it write elsewhere (TMPDIR, a setting of the program); it begins empty: what the image has there is hidden`
    ],
    yaml: `${containerPatch(failure, ["volumeMounts:", `  - {name: scratch, mountPath: ${directory}}`])}
volumes:
  - {name: scratch, emptyDir: {}}`
  };
}
function securityOf({ container }) {
  return asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true ? "true" : void 0;
}
var cause_default56 = defineCause({
  id: "read-only-file-system",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["securityContext", "volumeMounts", "volumes"],
  untilChanged: true,
  title: (failure) => `${who(failure)} writes to a read-only file system${about(failure, "read-only-file-system", ": ") || named(pathOf3(failure)).replace(/^ /, ": ")}`,
  evidence: (failure) => [
    ...logEvidence(failure, ["read-only-file-system", "missing-file"]),
    citeSpec(failure, "securityContext.readOnlyRootFilesystem", securityOf(failure), true)
  ],
  remedy: remedy3
});

// src/diagnosis/causes/readiness-probe-fails/cause.ts
function citeNotReady({ pod, container }) {
  if (!pod || !container) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${container.field}.ready`,
    text: `false, although it runs${container.restarts === 0 ? " without a restart" : `; ${container.restarts} restart${container.restarts === 1 ? "" : "s"}`}`,
    proves: true
  };
}
function stays({ container }) {
  const answer = container?.events.findLast(({ reason }) => reason === "Unhealthy")?.message ?? "";
  return /statuscode: 4\d\d|connection refused|HTTP response to HTTPS|malformed HTTP|executable file not found|strconv\.Atoi/.test(
    answer
  );
}
var cause_default57 = defineCause({
  id: "readiness-probe-fails",
  class: (failure) => stays(failure) ? "template-race" : "informational",
  grace: 60,
  repeats: 1,
  fields: ["readinessProbe", "ports"],
  concerns: ["probes"],
  effect: "likely",
  title: (failure) => `${who(failure)} runs, but its readiness probe fails${faultInWords(failure, "readinessProbe")}: it gets no traffic`,
  evidence: (failure) => [
    citeEvent(failure, ({ reason, message }) => reason === "Unhealthy" && /^Readiness/.test(message)),
    citeNotReady(failure),
    citeListening(failure, "readinessProbe"),
    citeSpec(failure, "readinessProbe", failure.container?.spec.readinessProbe),
    citeLastLine(failure)
  ],
  remedy: (failure) => probeRemedy(failure, "readinessProbe"),
  commands: (failure) => probeByHand(failure, "readinessProbe")
});

// src/diagnosis/causes/reference-key-missing/cause.ts
function lost2(failure) {
  const texts2 = [...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []];
  const found2 = missing(texts2);
  return found2.name === "" ? { ...found2, name: sourceOfVolume(failure, texts2) } : found2;
}
function sourceOfVolume({ pod }, texts2) {
  const name = texts2.map((text) => /for volume "([^"]+)"/.exec(text)?.[1]).find((found2) => found2);
  const volume = asMapping(asList(pod?.spec.volumes).find((item) => asMapping(item).name === name));
  const { key } = missing(texts2);
  for (const source of asList(asMapping(volume.projected).sources).map(asMapping)) {
    const { name: object, items } = asMapping(source.configMap ?? source.secret);
    if (asList(items).some((item) => asMapping(item).key === key)) return asString(object) ?? "";
  }
  return asString(asMapping(volume.configMap).name) ?? asString(asMapping(volume.secret).secretName) ?? "";
}
function objectOf(failure) {
  const { configMaps, secrets } = failure.facts.evidence;
  const { name } = lost2(failure);
  const [first, second] = /\bin ConfigMap /.test(startTexts(failure).join("\n")) ? [configMaps, secrets] : [secrets, configMaps];
  return [...first, ...second].find(
    (object) => object.name === name && object.namespace === failure.workload.object.namespace
  );
}
function citeKeys(failure) {
  const object = objectOf(failure);
  if (!object) return void 0;
  const text = object.keys.length === 0 ? "it has no keys" : `it has: ${object.keys.slice(0, 12).join(", ")}`;
  return {
    origin: "object",
    source: `${kindOf(failure)}${object.namespace}/${object.name}`,
    text,
    proves: true
  };
}
function kindOf(failure) {
  const said = [...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []].join("\n");
  const kind = /\bin (Secret|ConfigMap) |(secret|configmap)s? references non-existent/.exec(said);
  const word = kind?.[1] ?? { secret: "Secret", configmap: "ConfigMap" }[kind?.[2] ?? ""];
  return word === void 0 ? "" : `${word} `;
}
var cause_default58 = defineCause({
  id: "reference-key-missing",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["env", "envFrom", "volumes", "volumeMounts"],
  concerns: ["references"],
  title: (failure) => `${lost2(failure).name ? `${kindOf(failure)}"${lost2(failure).name}"` : `an object that ${who(failure)} uses`} has no key${named(lost2(failure).key)}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeSetup(failure),
    citeReference(failure, lost2(failure).name),
    citeKeys(failure)
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOfKey(failure, objectOf(failure), lost2(failure).key),
      `add key${named(lost2(failure).key)} to ${kindOf(failure)}"${lost2(failure).name}", or use one that it has`
    ]
  })
});

// src/diagnosis/causes/registry-rate-limited/cause.ts
var cause_default59 = defineCause({
  id: "registry-rate-limited",
  class: "environment",
  grace: 180,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  title: (failure) => `the registry's rate limit is reached: ${failure.container?.image ?? ""}`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: () => ({
    steps: [
      "the kubelet retries on its own, at most every 5 minutes: nothing is wrong with the image",
      "to prevent this: pull with an account (imagePullSecrets) or through a mirror, and pin the tag so that `imagePullPolicy: IfNotPresent` saves pulls"
    ]
  })
});

// src/diagnosis/changes/image-before.ts
function imageBefore({ workload, container }) {
  const spec = workload.previous?.podSpec ?? {};
  const same = [...asList(spec.containers), ...asList(spec.initContainers)].map(asMapping).find(({ name }) => name === container?.name);
  return asString(same?.image);
}

// src/diagnosis/causes/registry-unreachable/cause.ts
function serverError(failure) {
  const said = `${failure.container?.waiting?.message ?? ""}
${citePull(failure)?.text ?? ""}`;
  return /\b50[0-4] (?:Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)/i.exec(
    said
  )?.[0];
}
function isUntrusted(failure) {
  const said = `${failure.container?.waiting?.message ?? ""}
${citePull(failure)?.text ?? ""}`;
  return /x509: certificate signed by unknown authority|certificate is not trusted|unable to get local issuer/i.test(
    said
  );
}
var cause_default60 = defineCause({
  id: "registry-unreachable",
  class: "environment",
  grace: 180,
  repeats: 1,
  fields: ["image", "imagePullPolicy", "imagePullSecrets"],
  concerns: ["image"],
  title: (failure) => isUntrusted(failure) ? `the node does not trust the certificate of the registry of ${failure.container?.image ?? "the image"}` : serverError(failure) === void 0 ? `the registry of ${failure.container?.image ?? "the image"} cannot be reached` : `the registry of ${failure.container?.image ?? "the image"} fails`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => {
    const before = imageBefore(failure);
    const failed = serverError(failure);
    if (failed !== void 0)
      return {
        steps: [
          `the registry, or a proxy before it, answers ${failed}: check its state; the kubelet retries on its own`
        ]
      };
    if (isUntrusted(failure))
      return {
        steps: [
          `the registry answered; node ${failure.pod?.nodeName || "of the pod"} does not trust its certificate: put the CA that signed it into the trust store of the container runtime on every node (containerd: a \`certs.d\` directory named after the registry, with \`ca.crt\`), or give the registry a certificate of a public CA`
        ]
      };
    return {
      steps: [
        whatTheRegistrySays(failure) === "something else answers in place of the registry" ? `node ${failure.pod?.nodeName || "of the pod"} gets a page of something that is no registry, a proxy or a sign-in portal on the way: look which; the kubelet retries on its own` : `node ${failure.pod?.nodeName || "of the pod"} gets no answer: look at DNS, proxy and certificates there; the kubelet retries on its own`,
        before === void 0 || before === failure.container?.image ? "a mistyped registry name looks the same: check it" : `a mistyped registry name looks the same: ${failure.workload.previous?.label} had ${before}`
      ]
    };
  }
});

// src/diagnosis/causes/root-user-refused/cause.ts
function named3(failure) {
  return startTexts(failure).some((text) => /non-numeric user/.test(text));
}
var cause_default61 = defineCause({
  id: "root-user-refused",
  class: "template",
  grace: 1,
  repeats: 1,
  fields: ["securityContext", "image", "ports"],
  untilChanged: true,
  title: (failure) => named3(failure) ? `${who(failure)} must not run as root, and its image names its user by name: nobody can tell` : `${who(failure)} must not run as root, but its image does`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeSpec(
      failure,
      "securityContext",
      failure.container?.spec.securityContext ?? failure.workload.podSpec.securityContext
    )
  ],
  remedy: (failure) => ({
    steps: [
      named3(failure) ? "the image names its user, and the kubelet cannot tell whether that is root: write its number as `runAsUser`, or as USER in the image" : "set `runAsUser` to a number that the image can work with, or build the image with a numeric USER other than 0",
      "files that this user writes to must belong to it, or `fsGroup` must give it the volumes"
    ],
    yaml: containerPatch(failure, [
      "securityContext:",
      "  runAsNonRoot: true",
      "  runAsUser: 10001 # the number of its user"
    ])
  })
});

// src/diagnosis/causes/runtime-hook-failed/cause.ts
function isGpu(failure) {
  return startTexts(failure).some((text) => /nvidia|libcuda|NVML/i.test(text));
}
function node2({ pod }) {
  return pod?.nodeName ? `node ${pod.nodeName}` : "the node";
}
var cause_default62 = defineCause({
  id: "runtime-hook-failed",
  class: "environment",
  grace: 180,
  repeats: 1,
  title: (failure) => `the container runtime of the node fails in a hook before ${who(failure)} starts`,
  evidence: (failure) => [citeStart(failure), citeWaiting(failure)],
  remedy: (failure) => ({
    steps: isGpu(failure) ? [
      `the image and its command are not the problem: the GPU hook on ${node2(failure)} does not find the driver; check whether it is installed and loaded (\`nvidia-smi\` on the node)`,
      "check the configuration of the container toolkit there (`root` in `/etc/nvidia-container-runtime/config.toml`: `/` for a driver on the host, `/run/nvidia/driver` for one in a container), or keep the pod on nodes whose driver works"
    ] : [
      `the image and its command are not the problem: a hook that the container runtime of ${node2(failure)} runs before the container failed; its own message is quoted above`,
      `look at the hooks configured there (\`/usr/share/containers/oci/hooks.d\`, the runtime's configuration) and at the log of the runtime (\`journalctl -u containerd\` or \`-u crio\`)`
    ]
  }),
  commands: (failure) => failure.pod?.nodeName ? [`kubectl describe node ${failure.pod.nodeName}`] : []
});

// src/diagnosis/memory/runtime-heap.ts
var mebibyte5 = 2 ** 20;
var share = 0.75;
function runtimeHeapRemedy(failure) {
  const { container } = failure;
  const limit2 = bytesOf2(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit2);
  return { steps: [...heapAdvice(failure, heap, limit2), ...courseAdvice2(failure)] };
}
function heapAdvice(failure, heap, limit2) {
  const fitting = limit2 === void 0 ? void 0 : Math.floor(limit2 * share / mebibyte5);
  if (heap) {
    const { text, bytes, flag: flag2 } = heap;
    if (limit2 === void 0 || fitting === void 0)
      return [`${text} is too little for what it does: raise it, and set a memory limit a third above it`];
    if (bytes > limit2 * 0.95)
      return [
        `${text} does not fit into the limit of ${inWords(limit2)}: ${flag2.write(fitting)}, or raise both`
      ];
    return bytes < fitting * mebibyte5 * 0.9 ? [
      `${text} lets the heap take ${inWords(bytes)} of the container's ${inWords(limit2)}: ${flag2.write(fitting)} uses three quarters of it`
    ] : [
      `${text} already takes ${Math.round(bytes / limit2 * 100)} % of the container's ${inWords(limit2)}: raise both, the limit a third above the heap`
    ];
  }
  if (limit2 === void 0 || fitting === void 0)
    return ["raise the limit of the runtime (--max-old-space-size, -Xmx, memory_limit)"];
  const line = logSays(failure, ["runtime-out-of-memory"])?.line.text ?? "";
  const php = /Allowed memory size of (\d+) bytes/.exec(line)?.[1];
  if (php !== void 0)
    return [
      `memory_limit is ${inWords(Number(php))}: memory_limit=${fitting}M is three quarters of the ${inWords(limit2)} that the container may use`
    ];
  if (/java(?!script)|GC overhead|object heap/i.test(line)) {
    return [
      `no -Xmx is set: Java takes a quarter of the limit, ${inWords(limit2 / 4)} of ${inWords(limit2)}; -XX:MaxRAMPercentage=75.0 in JAVA_TOOL_OPTIONS gives it ${fitting} MiB`
    ];
  }
  const flag = /JavaScript|heap limit|ERR_WORKER/i.test(line) ? `NODE_OPTIONS=--max-old-space-size=${fitting} is three quarters of ${inWords(limit2)}` : `raise the limit of the runtime (-Xmx, --max-old-space-size, memory_limit), at most to three quarters of the container's ${inWords(limit2)}`;
  return [flag];
}
function courseAdvice2(failure) {
  const { trend, good } = memoryFigures(failure);
  if (trend?.course === "grows")
    return [
      `use grows ${inWords(trend.perMinute)} per minute and never falls: a leak; a larger heap only delays it`
    ];
  return [
    ...good ? [`${good.label} used ${inWords(good.bytes)} (${good.measure})`] : [],
    ...trend?.course === "level" ? [] : ["use that grows and never falls is a leak: a larger heap only delays it"]
  ];
}

// src/diagnosis/causes/runtime-out-of-memory/cause.ts
var cause_default63 = defineCause({
  id: "runtime-out-of-memory",
  class: "application",
  grace: 0,
  repeats: 3,
  final: true,
  fields: ["resources", "env", "args", "command"],
  concerns: ["memory"],
  title: (failure) => `the runtime of ${who(failure)} ran out of its own memory, below the container's limit`,
  evidence: (failure) => logEvidence(failure, ["runtime-out-of-memory"]),
  remedy: runtimeHeapRemedy
});

// src/diagnosis/causes/sandbox-failed/cause.ts
function hasNoRuntime({ pod }) {
  return pod !== void 0 && setupTexts(pod).some((text) => /no runtime for "[^"]*" is configured/.test(text));
}
function handler({ pod, workload, container }) {
  const said = [...pod ? setupTexts(pod) : [], container?.waiting?.message ?? ""].join("\n");
  const profile = /cannot load seccomp profile "([^"]+)"/.exec(said)?.[1];
  if (profile !== void 0)
    return [
      `seccomp profile ${profile.replace("/var/lib/kubelet/seccomp/", "")} is not on node ${pod?.nodeName}: bring it to every node, or use \`type: RuntimeDefault\``
    ];
  if (/operating system does not match the host operating system/i.test(said))
    return [
      `the image of the sandbox (pause) is of another Windows build than node ${pod?.nodeName}: set the pause image that fits the build of the node (\`sandbox_image\` of containerd), and check that the tag of the pod's own image is of that build too`
    ];
  const name = /no runtime for "([^"]*)" is configured/.exec(pod ? setupTexts(pod).join("\n") : "")?.[1];
  return name === void 0 ? [] : [
    `node ${pod?.nodeName || "of the pod"} has no runtime "${name}", which RuntimeClass "${workload.podSpec.runtimeClassName ?? ""}" asks for: keep the pod on nodes that have it, or take out \`runtimeClassName\``
  ];
}
var cause_default64 = defineCause({
  id: "sandbox-failed",
  class: (failure) => hasNoRuntime(failure) ? "template" : "environment",
  grace: (failure) => hasNoRuntime(failure) ? 1 : 180,
  repeats: 1,
  title: (failure) => `the node cannot set up the pod of ${failure.workload.object.name}`,
  evidence: (failure) => [citeSetup(failure), citeStart(failure), citeWaiting(failure)],
  remedy: (failure) => ({
    steps: [
      ...handler(failure),
      ...handler(failure).length > 0 ? [] : [
        `look at node ${failure.pod?.nodeName || "of the pod"}: network plug-in, addresses left, container runtime`
      ]
    ]
  }),
  commands: (failure) => [`kubectl describe node ${failure.pod?.nodeName ?? ""}`.trim()]
});

// src/diagnosis/causes/schema-mismatch/cause.ts
function isOtherServer(failure) {
  const line = logSays(failure, ["schema-mismatch"])?.line.text ?? "";
  return /incompatible with server|was initialized by|data directory[^\n]*version/i.test(line);
}
function waitsForMigration(failure) {
  const line = logSays(failure, ["schema-mismatch"])?.line.text ?? "";
  return /(?:unapplied|pending|waiting for) migrations?/i.test(line) && (/after \d+ s|timed? ?out|timeout/i.test(line) || /wait|check/i.test(failure.container?.name ?? ""));
}
function isMigration({ container, workload }) {
  const { command: command4, args } = asMapping(container?.spec);
  const words2 = [container?.name, workload.object.name, ...asList(command4), ...asList(args)].join(" ");
  return /\bmigrat(?:e|ion|ions|or)\b|\b(?:flyway|liquibase|alembic|goose|dbmate|sqitch)\b|db[:-]migrate|db upgrade/i.test(
    words2
  );
}
var cause_default65 = defineCause({
  id: "schema-mismatch",
  class: "application",
  grace: 0,
  repeats: 3,
  title: (failure) => isOtherServer(failure) ? `${who(failure)} finds data of another version of the database server` : `the database does not have the schema that ${who(failure)} expects${about(failure, "schema-mismatch", ": ")}`,
  evidence: (failure) => [...logEvidence(failure, ["schema-mismatch"])],
  remedy: (failure) => ({
    steps: isOtherServer(failure) ? [
      "start the version that wrote the data (the image before), or take a backup and upgrade the data with the tool of the server (`pg_upgrade`, `mariadb-upgrade`): a newer image does not do it by itself"
    ] : waitsForMigration(failure) ? [
      "this container only waits for the migration, which another Job or hook runs: look at that one first (`kubectl get jobs`)",
      "with Helm, a migration in a post-install hook never starts while `--wait` waits for these pods: install without `--wait`, or run the migration before (a pre-install hook, or by hand once)"
    ] : isMigration(failure) ? [
      "the migration itself fails: read what it stopped at in the quoted line, and look at the state of the database before you run it again; take a backup first"
    ] : [
      "run the migration of this version against the database that it uses (a Job before the rollout, or an init container)",
      "if this is a rollback, the schema may be too new instead: then go forward again"
    ]
  })
});

// src/diagnosis/causes/secret-missing/cause.ts
function lost3(failure) {
  return missing([...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []]);
}
var cause_default66 = defineCause({
  id: "secret-missing",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["env", "envFrom", "volumes", "volumeMounts"],
  concerns: ["references"],
  title: (failure) => `Secret${named(lost3(failure).name)} that ${who(failure)} uses does not exist in namespace ${failure.workload.object.namespace}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === "Failed"),
    citeSetup(failure),
    citeReference(failure, lost3(failure).name),
    citeAbsence(failure, "Secret", lost3(failure).name)
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, "Secret", lost3(failure).name),
      `create Secret${named(lost3(failure).name)} in namespace ${failure.workload.object.namespace}, or correct the name`,
      "an operator that makes it (cert-manager, External Secrets) says in its own object why it has not"
    ]
  }),
  commands: (failure) => [`${kubectl(failure)} get secrets`]
});

// src/diagnosis/causes/segmentation-fault/cause.ts
var cause_default67 = defineCause({
  id: "segmentation-fault",
  class: "application",
  grace: 0,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} crashes on an invalid memory access${withCode(failure)}`,
  evidence: (failure) => [citeExit(failure), citeLog(failure, ["segmentation-fault"]), citeLastLine(failure)],
  remedy: (failure) => ({
    steps: [
      "look first at what changed in native code: base image (musl or glibc), a native module, a driver",
      `then run ${who(failure)} with a core dump or under a debugger: its log cannot tell more`,
      ...goBack(failure)
    ]
  })
});

// src/diagnosis/causes/service-account-missing/cause.ts
function account({ workload }) {
  const text = workload.refusals.map((refusal) => refusal.text).join(" ");
  return /serviceaccount "([^"]+)"/.exec(text)?.[1] ?? asText(workload.podSpec.serviceAccountName);
}
var cause_default68 = defineCause({
  id: "service-account-missing",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["serviceAccountName"],
  title: (failure) => `the ServiceAccount${named(account(failure))} of ${failure.workload.object.name} does not exist`,
  evidence: (failure) => [
    ...citeRefusals(failure),
    citeSetup(failure),
    citeSpec(failure, "serviceAccountName", failure.workload.podSpec.serviceAccountName, true),
    citeAbsence(failure, "ServiceAccount", account(failure))
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, "ServiceAccount", account(failure)),
      `create ServiceAccount${named(account(failure))} in namespace ${failure.workload.object.namespace}, or correct serviceAccountName`
    ]
  }),
  commands: (failure) => [`${kubectl(failure)} get serviceaccounts`]
});

// src/diagnosis/causes/shell-error/cause.ts
var cause_default69 = defineCause({
  id: "shell-error",
  class: "application",
  grace: 0,
  repeats: 2,
  final: true,
  fields: ["command", "args", "image"],
  untilChanged: true,
  title: (failure) => `the start script of ${who(failure)} is wrong`,
  evidence: (failure) => [
    ...logEvidence(failure, ["shell-error"]),
    citeSpec(failure, "command", failure.container?.spec.command)
  ],
  remedy: () => ({
    steps: [
      "correct the script at the line that the log names; `sh -n SCRIPT` in CI finds it before the deploy"
    ]
  })
});

// src/diagnosis/causes/startup-probe-kills/cause.ts
function budget({ container }) {
  const timing = container && probeTiming(container.spec, "startupProbe");
  return timing === void 0 ? "time" : `${startBudget(timing)} s`;
}
var cause_default70 = defineCause({
  id: "startup-probe-kills",
  class: "template-race",
  grace: 0,
  repeats: 2,
  fields: ["startupProbe", "ports"],
  concerns: ["probes"],
  title: (failure) => {
    const fault = faultInWords(failure, "startupProbe");
    return fault === "" ? `${who(failure)} has not started in the ${budget(failure)} its startup probe gives it, and is killed` : `the startup probe of ${who(failure)} fails${fault}, so the kubelet kills it`;
  },
  evidence: (failure) => [
    citeKill(failure),
    citeUnhealthy(failure, "Startup"),
    citeExit(failure),
    citeListening(failure, "startupProbe"),
    citeStartTime(failure, "startupProbe"),
    citeSpec(failure, "startupProbe", failure.container?.spec.startupProbe)
  ],
  remedy: (failure) => probeRemedy(failure, "startupProbe"),
  commands: (failure) => probeByHand(failure, "startupProbe")
});

// src/diagnosis/causes/taint-untolerated/cause.ts
function isNamed({ pod }) {
  return /taint \{/.test((pod && schedulerMessages(pod)[0]) ?? "");
}
function taintedNode({ facts, pod }) {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  return facts.evidence.nodes.find(({ value }) => {
    const labels2 = asMapping(valueAt(value, ["metadata", "labels"]));
    return wanted.every(([label, text]) => labels2[label] === text) && taintsOf(value).length > 0;
  });
}
function tolerationFor(failure) {
  const all2 = asList(valueAt(taintedNode(failure)?.value, ["spec", "taints"])).map(asMapping);
  const [taint] = all2;
  if (!taint || all2.length !== 1 || /^node\.kubernetes\.io\//.test(asText(taint.key))) return void 0;
  const value = taint.value === void 0 ? "operator: Exists" : `value: ${JSON.stringify(taint.value)}`;
  return `tolerations:
  - {key: ${JSON.stringify(taint.key)}, ${value}, effect: ${taint.effect}}`;
}
function citeTainted(failure) {
  const node3 = taintedNode(failure);
  return node3 && {
    origin: "object",
    source: `Node ${node3.name}: spec.taints`,
    text: taintsOf(node3.value).join(", "),
    proves: true
  };
}
function taintsOf(node3) {
  return asList(valueAt(node3, ["spec", "taints"])).map(asMapping).map(({ key, value, effect }) => `${key}${value === void 0 ? "" : `=${value}`}:${effect}`);
}
function taintedTitle(failure) {
  const node3 = taintedNode(failure);
  const taints = node3 === void 0 ? [] : taintsOf(node3.value);
  return node3 && taints.length === 1 ? `node ${node3.name} has taint ${taints[0]}, and ${failure.workload.object.name} does not tolerate it` : `the nodes that would do are tainted, and ${failure.workload.object.name} does not tolerate it`;
}
var cause_default71 = defineCause({
  id: "taint-untolerated",
  class: (failure) => isNamed(failure) ? "template-race" : "environment",
  grace: (failure) => isNamed(failure) ? 60 : 300,
  repeats: 1,
  fields: ["tolerations"],
  title: (failure) => taintedTitle(failure),
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citeTainted(failure),
    citeSpec(failure, "tolerations", failure.workload.podSpec.tolerations)
  ],
  remedy: (failure) => ({
    steps: ["add a toleration if the pod belongs on those nodes, or add nodes without the taint"],
    yaml: tolerationFor(failure)
  }),
  commands: () => ["kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints"]
});

// src/diagnosis/causes/tls-failure/cause.ts
function tlsAdvice(line) {
  if (/self[- ]signed|unable to get (?:local )?issuer|unknown authority|UnknownCA|PKIX path|unable to verify the first/i.test(
    line
  ))
    return "nobody that it trusts has signed the certificate: give it the CA (mount it, set the trust store), or use a certificate from a CA that it trusts";
  if (/expired|not yet valid|certificate has expired/i.test(line))
    return "the certificate is out of date: renew it, and look why that did not happen by itself";
  if (/hostname|altnames|doesn't match|not valid for|no alternative certificate|SAN/i.test(line))
    return "the certificate is for another name: call the other side by a name in it, or have one issued for this name";
  if (/values mismatch|key does not match|private key/i.test(line))
    return "key and certificate do not belong together: put both from the same issue into the Secret";
  if (/password was incorrect|bad password|mac verify/i.test(line))
    return "the password of the key store is another one: correct it where the container gets it";
  if (/error setting certificate (?:file|verify)|suitable TLS CA certificate bundle|can't load CA|CAfile/i.test(
    line
  ))
    return "there are no certificates of CAs at that path: put them into the image (package `ca-certificates`), mount them, or name where they are";
  if (/does not support (?:SSL|TLS)|SSL off|SSL is not enabled|not configured for (?:SSL|TLS)/i.test(line))
    return "the other side offers no TLS at all, so no certificate is at fault: turn TLS on there, or do not ask for it (`sslmode`, the scheme of the URL)";
  if (/wrong version number|HTTP request|first record does not look like|unknown protocol|packet length too long/i.test(
    line
  ))
    return "one side speaks TLS and the other does not: correct the port or the scheme";
  if (/ASN1|PEM|no start line|DECODER|malformed|wrong tag/i.test(line))
    return "the file is not the key or certificate that it should be: look at what the Secret holds under that key";
  return "look at the certificate: who signed it, for which name, until when; the quoted line says what is wrong with it";
}
function isLate(line) {
  return /self[- ]signed|issuer|unknown ?(?:authority|CA)|PKIX path|unable to verify|not (?:yet|before)|certificate (?:file|verify)|can't load CA|CAfile|no start line|no certificate|no such file/i.test(
    line
  );
}
var cause_default72 = defineCause({
  id: "tls-failure",
  class: "application",
  grace: 0,
  repeats: 3,
  heals: (failure) => isLate(logSays(failure, ["tls-failure"])?.line.text ?? "") ? healsWhen("a certificate or its CA may only be late") : null,
  fields: ["env", "envFrom", "args", "volumes"],
  title: (failure) => `${who(failure)} fails on a certificate or TLS connection`,
  evidence: (failure) => [...logEvidence(failure, ["tls-failure"])],
  remedy: (failure) => ({
    steps: [tlsAdvice(logSays(failure, ["tls-failure"])?.line.text ?? "")]
  })
});

// src/diagnosis/causes/unknown/cause.ts
var classes = {
  crashing: "application",
  "not started": "environment",
  "the pod ended": "environment",
  "no node": "environment",
  "being created": "informational",
  "not ready": "informational",
  "blocked by a gate": "informational",
  hanging: "informational",
  "no pod": "environment",
  "the Job failed": "environment",
  "out of time": "informational",
  "only a log": "informational"
};
function citeRunning({ facts, pod, container }) {
  if (!pod || container?.state !== "running" || container.runningSince === void 0) return void 0;
  const lasts = facts.now === void 0 ? "" : ` for ${formatSeconds((facts.now - container.runningSince) / 1e3)}`;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${container.field}.state.running`,
    text: `${container.name} runs${lasts}${container.ready ? "" : " and is not ready"}, ${container.restarts} restart${container.restarts === 1 ? "" : "s"}`,
    proves: false
  };
}
function citeSilence({ pod, container }) {
  if (!pod || !container || container.state !== "running" && container.ended?.startedAt === void 0)
    return void 0;
  return {
    origin: "log",
    source: `log of ${container.name}`,
    text: container.silent ? "empty: it has printed nothing" : "not in the evidence",
    proves: false
  };
}
function looksInside(failure) {
  if (lacksImage(failure)) return [];
  return [...debugBeside(failure), ...failure.container?.state === "running" ? [] : copyWithShell(failure)];
}
function citeScheduler2({ workload, pod }) {
  const name = pod && isUnplaced(pod) ? schedulerOf(pod) : void 0;
  return name === void 0 ? void 0 : {
    origin: "spec",
    source: `${workload.object.kind} ${workload.object.name}: schedulerName`,
    text: `${name}: no scheduler of that name has said anything of pod ${pod?.name}`,
    proves: true
  };
}
function lacksImage({ symptom, container }) {
  return symptom === "not started" && waitingFor(container?.waiting?.reason ?? "") === "an image";
}
function isPulled({ symptom, pod }) {
  return symptom === "out of time" && pod?.events.at(-1)?.reason === "Pulling";
}
function isToldToStop({ symptom, container }) {
  return symptom === "crashing" && container?.ended !== void 0 && wasAskedToStop(container.ended);
}
function headline(failure) {
  const { workload, symptom, container } = failure;
  const { name } = workload.object;
  if (symptom === "only a log") return `the log of ${who(failure)} does not say what fails`;
  if (isToldToStop(failure))
    return `${who(failure)} keeps being told to stop (exit code ${container?.ended?.exit}), and the evidence does not say by whom`;
  if (isPulled(failure))
    return `the image of ${name} is still being pulled, and its rollout has run out of time`;
  const failing = lacksImage(failure) ? `the image ${container?.image ? `${container.image} ` : ""}of ${who(failure)} cannot be pulled` : symptom === "no pod" ? `no pod of ${name} can be created` : symptom === "out of time" ? `the rollout of ${name} has run out of time` : `${who(failure)} does not work`;
  return `${failing}, and the evidence does not say why`;
}
function unproven(item) {
  return item && { ...item, proves: false };
}
function whoTellsIt({ container }) {
  const asked3 = ["livenessProbe", "startupProbe", "lifecycle"].some(
    (field) => isMapping(container?.spec[field])
  );
  const kubelet = asked3 ? ", or the kubelet after a probe or hook, if its events are gone by now" : "";
  return `something inside its container stops it (a supervisor, a script, \`timeout\`)${kubelet}: what its log says before the end tells which`;
}
function nextStep(failure) {
  if (failure.symptom === "only a log")
    return "change nothing on suspicion: its last line is quoted, and how it ended is not in a log";
  if (citeScheduler2(failure))
    return "correct `schedulerName`, or look why the scheduler of that name does not run: no other one takes this pod";
  if (lacksImage(failure))
    return `the registry's answer is quoted: look there for \`${failure.container?.image ?? ""}\`; the kubelet retries on its own`;
  if (isPulled(failure))
    return "the kubelet goes on pulling: look how large the image is, and how fast its registry answers the node";
  if (isToldToStop(failure)) return whoTellsIt(failure);
  if (failure.container?.state === "running")
    return "change nothing on suspicion: the first command opens a shell with tools beside it, to see what it waits for";
  return copyWithShell(failure).length > 0 ? "change nothing on suspicion: the first command starts a copy of the pod with a shell in place of its command, to run that by hand" : "change nothing on suspicion: look at what the cluster has written down about it";
}
var cause_default73 = defineCause({
  id: "unknown",
  class: (failure) => classes[failure.symptom],
  grace: 180,
  repeats: 3,
  effect: "likely",
  title: headline,
  evidence: (failure) => [
    citeScheduler2(failure),
    citeRunning(failure),
    citeExit(failure, false),
    citeWaiting(failure),
    citePodEnd(failure),
    citeSetup(failure),
    lacksImage(failure) ? unproven(citePull(failure)) : void 0,
    ...citeRefusals(failure).map(unproven),
    failure.symptom === "out of time" ? citeEvent(failure, () => true) : void 0,
    failure.pod?.onlyEvents ? unproven(citeEvent(failure, ({ type }) => type === "Warning")) : void 0,
    citeLastLine(failure) ?? citeSilence(failure),
    citeJobEnd(failure, false)
  ],
  remedy: (failure) => ({ steps: [nextStep(failure)] }),
  commands: looksInside
});

// src/diagnosis/causes/volume-claim-missing/cause.ts
function claim({ pod }) {
  return missing(pod ? [...schedulerMessages(pod), ...setupTexts(pod)] : []).name;
}
var cause_default74 = defineCause({
  id: "volume-claim-missing",
  class: "template-race",
  grace: 60,
  repeats: 1,
  fields: ["volumes", "volumeMounts"],
  concerns: ["volumes"],
  title: (failure) => `the PersistentVolumeClaim${named(claim(failure))} that ${who(failure)} uses does not exist`,
  evidence: (failure) => [citeScheduler(failure), citeSchedulerEvent(failure), citeSetup(failure)],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, "PersistentVolumeClaim", claim(failure)),
      `create the claim${named(claim(failure))} in namespace ${failure.workload.object.namespace}, or correct the name`
    ]
  }),
  commands: (failure) => [`${kubectl(failure)} get persistentvolumeclaims`]
});

// src/diagnosis/causes/volume-claim-pending/cause.ts
function claimNames({ pod }) {
  return asList(pod?.spec.volumes).flatMap(
    (volume) => asString(valueAt(volume, ["persistentVolumeClaim", "claimName"])) ?? []
  );
}
function pending(failure) {
  const names = claimNames(failure);
  const claims = failure.facts.evidence.claims.filter(
    ({ name, namespace }) => names.includes(name) && namespace === failure.workload.object.namespace
  );
  return claims.find(({ value }) => valueAt(value, ["status", "phase"]) !== "Bound") ?? claims[0];
}
function isElsewhere({ pod }) {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== void 0 && /volume node affinity conflict|PersistentVolume's node affinity/i.test(said);
}
function eventsOfClaims(failure) {
  const names = claimNames(failure);
  return readEvents(failure.facts.evidence.events).filter(
    ({ kind, name, namespace }) => kind === "PersistentVolumeClaim" && names.includes(name) && namespace === failure.workload.object.namespace
  );
}
function claimEvents(failure) {
  const event = eventsOfClaims(failure).findLast(
    ({ type, reason }) => type === "Warning" || reason === "FailedBinding"
  );
  return event ? [fromEvent(event)] : [];
}
function citeClaim(failure) {
  const claim2 = pending(failure);
  if (!claim2) return void 0;
  const text = `${asString(valueAt(claim2.value, ["status", "phase"])) ?? "no phase"}, StorageClass ${asString(asMapping(claim2.value.spec).storageClassName) ?? "(the default one)"}`;
  return {
    origin: "object",
    source: `PersistentVolumeClaim ${claim2.namespace}/${claim2.name}`,
    text,
    proves: valueAt(claim2.value, ["status", "phase"]) !== "Bound"
  };
}
function advice6(failure) {
  if (isElsewhere(failure))
    return [
      "the claim has a volume, on a node or in a zone where this pod may not go: compare the `nodeAffinity` of the volume with the nodes and with what the pod wants",
      "for volumes of one zone use a class with `volumeBindingMode: WaitForFirstConsumer`; a volume does not move"
    ];
  const said = eventsOfClaims(failure).findLast(({ type }) => type === "Warning")?.message ?? "";
  const missingClass = /storageclass\S* "([^"]*)" not found/.exec(said)?.[1];
  if (missingClass !== void 0) return [`there is no StorageClass "${missingClass}": name one that exists`];
  if (/no storage class is set/.test(said))
    return ["no StorageClass is named and none is the default: name one"];
  const [waits] = failure.pod ? schedulerMessages(failure.pod) : [];
  if (/didn't find available persistent volumes to bind/.test(waits ?? ""))
    return [
      "no PersistentVolume that is free has the class, size and access mode of the claim on a node where the pod may go: create one, or name a class whose provisioner makes them"
    ];
  return ["read the events of the claim: the provisioner says there what it cannot do"];
}
var quorums4 = {
  "no such class": { class: "template", grace: 1 },
  "the provisioner fails": { class: "environment", grace: 180 },
  "something else": { class: "template-race", grace: 60 }
};
function saying4(failure) {
  const text = eventsOfClaims(failure).findLast(({ type }) => type === "Warning")?.message ?? "";
  if (/storageclass\S* "[^"]*" not found/.test(text)) return "no such class";
  return /failed to provision volume/.test(text) ? "the provisioner fails" : "something else";
}
var cause_default75 = defineCause({
  id: "volume-claim-pending",
  class: (failure) => quorums4[saying4(failure)].class,
  grace: (failure) => quorums4[saying4(failure)].grace,
  repeats: 1,
  fields: ["volumes", "volumeMounts"],
  concerns: ["volumes"],
  title: (failure) => {
    const claim2 = `PersistentVolumeClaim${named(pending(failure)?.name ?? claimNames(failure)[0])} of ${who(failure)}`;
    return isElsewhere(failure) ? `the volume of ${claim2} is not where the pod can go` : `the ${claim2} gets no volume`;
  },
  evidence: (failure) => [citeScheduler(failure), ...claimEvents(failure), citeClaim(failure)],
  remedy: (failure) => ({
    steps: [
      ...advice6(failure),
      ...isElsewhere(failure) ? [] : ["a claim keeps its class: delete and create it anew after correcting it"]
    ]
  }),
  commands: (failure) => [
    `${kubectl(failure)} describe persistentvolumeclaim ${pending(failure)?.name ?? claimNames(failure)[0] ?? ""}`.trim(),
    "kubectl get storageclasses"
  ]
});

// src/diagnosis/causes/volume-in-use/deadlock.ts
function waitsForItself({ facts, workload, pod }) {
  if (workload.object.kind !== "Deployment" || !pod || !keepsOldPods(workload.value)) return false;
  const standing = workload.oldPods.filter(
    ({ deleting, containers }) => !deleting && containers.length > 0 && containers.every(({ ready }) => ready)
  );
  const held = /* @__PURE__ */ new Set([
    ...facts.evidence.heldClaims ?? [],
    ...standing.flatMap(({ spec }) => claimsOf(spec.volumes))
  ]);
  return claimsOf(pod.spec.volumes).some((claim2) => held.has(claim2));
}
function claimsOf(volumes) {
  return asList(volumes).flatMap(
    (volume) => asString(valueAt(volume, ["persistentVolumeClaim", "claimName"])) ?? []
  );
}
function keepsOldPods(deployment) {
  const { replicas, strategy: strategy2 } = asMapping(valueAt(deployment, ["spec"]));
  const { type = "RollingUpdate", rollingUpdate } = asMapping(strategy2);
  if (type !== "RollingUpdate") return false;
  const { maxSurge = "25%", maxUnavailable = "25%" } = asMapping(rollingUpdate);
  const wanted = asNumber(replicas) ?? 1;
  const count = (value, round2) => asNumber(value) ?? round2(Number.parseInt(asText(value), 10) * wanted / 100);
  return count(maxUnavailable, Math.floor) === 0 && count(maxSurge, Math.ceil) > 0;
}

// src/diagnosis/causes/volume-in-use/cause.ts
function strategy({ workload }) {
  return valueAt(workload.value, ["spec", "strategy", "type"]);
}
var cause_default76 = defineCause({
  id: "volume-in-use",
  class: (failure) => waitsForItself(failure) ? "template" : "environment",
  grace: (failure) => waitsForItself(failure) ? 1 : 180,
  repeats: 1,
  fields: ["volumes", "volumeMounts"],
  concerns: ["volumes"],
  title: (failure) => waitsForItself(failure) ? `the rolling update of ${failure.workload.object.name} waits for itself: its old pod keeps the volume until the new one is ready` : `a volume of ${who(failure)} is still attached to another node or pod`,
  evidence: (failure) => [
    citeSetup(failure),
    citeScheduler(failure),
    citeSpec(failure, "strategy", strategy(failure))
  ],
  commands: (failure) => [`${kubectl(failure)} describe persistentvolumeclaims`],
  remedy: (failure) => ({
    steps: [
      waitsForItself(failure) ? `the old pod of ${failure.workload.object.name} itself has the volume: let it go first (strategy Recreate; a short stop at each deploy), or use a StatefulSet, which replaces its pods in that order` : /ReadWriteOncePod/.test(failure.pod ? schedulerMessages(failure.pod).join() : "") ? "a ReadWriteOncePod claim serves one pod in the whole cluster: find the other pod that uses it, give each its own claim, or let the old pod go first (strategy Recreate)" : "a ReadWriteOnce volume follows one node: let the old pod go first (strategy Recreate), or use a StatefulSet",
      ...waitsForItself(failure) ? [] : ["after the loss of a node the attachment is released by itself in about 6 minutes"]
    ],
    yaml: failure.workload.object.kind === "Deployment" ? "strategy:\n  type: Recreate\n  rollingUpdate: null # else what the API server filled in stands in the way" : void 0
  })
});

// src/diagnosis/causes/volume-mount-failed/cause.ts
var quorums5 = {
  "the wrong kind of file": { class: "template", grace: 1 },
  "no such path in it": { class: "template-race", grace: 60 },
  "something else": { class: "environment", grace: 180 }
};
function saying5(failure) {
  const texts2 = [...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []].join("\n");
  if (/recursive read-only|hostPath type check failed|directory onto a file|not a directory/.test(texts2)) {
    return "the wrong kind of file";
  }
  return /subPath/.test(texts2) ? "no such path in it" : "something else";
}
function texts(failure) {
  return [...startTexts(failure), ...failure.pod ? setupTexts(failure.pod) : []].join("\n");
}
function volumeName(failure) {
  const said = texts(failure);
  return /for volume "([^"]+)"/.exec(said)?.[1] ?? /volume-subpaths\/([^/]+)\//.exec(said)?.[1];
}
function noSuchKey({ container, pod, workload, facts }) {
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping);
  for (const mount of asList(container?.spec.volumeMounts).map(asMapping)) {
    const { configMap } = volumes.find(({ name }) => name === mount.name) ?? {};
    const { name: map, items } = asMapping(configMap);
    const subPath = asString(mount.subPath);
    const found2 = facts.evidence.configMaps.find(
      ({ name, namespace }) => name === map && namespace === workload.object.namespace
    );
    if (subPath && found2 && items === void 0 && !found2.keys.includes(subPath))
      return { map: found2.name, subPath, keys: found2.keys };
  }
  return void 0;
}
function citeKeys2(failure) {
  const found2 = noSuchKey(failure);
  return found2 && {
    origin: "object",
    source: `ConfigMap ${failure.workload.object.namespace}/${found2.map}`,
    text: `it has ${found2.keys.slice(0, 12).join(", ") || "no keys"}; subPath asks for ${found2.subPath}`,
    proves: true
  };
}
function advice7(failure) {
  const key = noSuchKey(failure);
  if (key) {
    const near = key.keys.length === 1 ? key.keys[0] : nearest(key.subPath, key.keys);
    return [
      `ConfigMap "${key.map}" has no key "${key.subPath}", so an empty directory is mounted in its place: ${near === void 0 ? "correct `subPath`" : `\`subPath: ${near}\``}, or add the key`
    ];
  }
  const said = texts(failure);
  const node3 = failure.pod?.nodeName || "the node";
  const path = /hostPath type check failed: (\S+) is not (.+?)\.?$/m.exec(said);
  if (path)
    return [
      `${path[1]} is not ${path[2]} on ${node3}: create it there, or correct \`path\` and \`type\` of the hostPath volume`
    ];
  if (/volume-subpaths\//.test(said) && /no such file/i.test(said))
    return [
      `the mount of a single file (\`subPath\`) points at an old copy of its ConfigMap or Secret, which changed while the container was down: delete the pod (\`kubectl -n ${failure.workload.object.namespace} delete pod ${failure.pod?.name ?? ""}\`), and a new one mounts the present file`,
      "to keep it from coming back, mount the whole ConfigMap or Secret as a directory instead of one file by `subPath`"
    ];
  const at = /to rootfs at "([^"]+)".*not a directory/s.exec(said)?.[1];
  if (at !== void 0)
    return [
      `${at} is a file on one side and a directory on the other: with \`subPath\` name a file of the volume, or mount it at a directory`
    ];
  if (/recursive read-only/.test(said))
    return [
      `take \`recursiveReadOnly: Enabled\` out of the mount, or write \`IfPossible\`: the container runtime of ${node3} cannot do it`
    ];
  if (/subPath/.test(said))
    return ["create the directory that `subPath` names inside the volume, or correct `subPath`"];
  if (/(?:csi|driver).*not found in the list of registered/i.test(said))
    return [`the CSI driver does not run on ${node3}: look at its DaemonSet`];
  return [
    `look at the source of the volume (path, export, driver on ${node3}); the kubelet retries on its own`
  ];
}
var cause_default77 = defineCause({
  id: "volume-mount-failed",
  class: (failure) => quorums5[saying5(failure)].class,
  grace: (failure) => quorums5[saying5(failure)].grace,
  repeats: 1,
  fields: ["volumes", "volumeMounts"],
  concerns: ["volumes"],
  title: (failure) => {
    const name = volumeName(failure);
    return name === void 0 ? `a volume of ${who(failure)} cannot be mounted` : `volume "${name}" of ${who(failure)} cannot be mounted`;
  },
  evidence: (failure) => [citeSetup(failure), citeStart(failure), citeWaiting(failure), citeKeys2(failure)],
  remedy: (failure) => ({ steps: advice7(failure) })
});

// src/diagnosis/causes/wrong-architecture/cause.ts
function architecture({ facts, pod }) {
  const node3 = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  return asString(valueAt(node3?.value, ["status", "nodeInfo", "architecture"]));
}
function citeArchitecture(failure) {
  const found2 = architecture(failure);
  if (found2 === void 0) return void 0;
  return {
    origin: "object",
    source: `Node ${failure.pod?.nodeName}: status.nodeInfo.architecture`,
    text: found2,
    proves: false
  };
}
function mayBeScript(failure) {
  const { container } = failure;
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  const said = logSays(failure, ["wrong-architecture"])?.line.text ?? startTexts(failure)[0] ?? "";
  if (/\.(?:sh|bash|py|rb|pl|js)"?: exec format error/i.test(said)) return true;
  return asList(container?.spec.volumeMounts).map(asMapping).some(({ mountPath }) => typeof first === "string" && first.startsWith(`${mountPath}/`));
}
var cause_default78 = defineCause({
  id: "wrong-architecture",
  class: "template",
  grace: 1,
  repeats: 1,
  final: true,
  fields: ["image", "nodeSelector"],
  untilChanged: true,
  title: (failure) => mayBeScript(failure) ? `the node cannot execute what ${who(failure)} is started with: made for another processor, or a script without #!` : `${who(failure)} is built for a different CPU architecture than ${failure.pod?.nodeName ? `node ${failure.pod.nodeName}` : "its node"} has`,
  evidence: (failure) => [
    citeStart(failure),
    citeLog(failure, ["wrong-architecture"]),
    citeExit(failure),
    citeArchitecture(failure)
  ],
  remedy: (failure) => ({
    steps: [
      `build the image for ${architecture(failure) ?? "the platform of the nodes"} (\`docker buildx build --platform linux/amd64,linux/arm64\`), or keep the pods on nodes that fit (node label \`kubernetes.io/arch\`)`,
      ...mayBeScript(failure) ? ["a script without a first line like `#!/bin/sh` fails with the same words: then add that line"] : []
    ]
  }),
  commands: ({ container }) => [
    "kubectl get nodes -L kubernetes.io/arch",
    ...container?.image ? [`docker manifest inspect ${container.image}`] : []
  ]
});

// src/diagnosis/causes/index.ts
var causes = {
  aborted: cause_default,
  "access-not-granted": cause_default2,
  "admission-denied": cause_default3,
  "api-version-not-served": cause_default4,
  "application-error": cause_default5,
  "application-panic": cause_default6,
  "command-not-executable": cause_default7,
  "command-not-found": cause_default8,
  "config-map-missing": cause_default9,
  "deadline-exceeded": cause_default10,
  "dependency-not-resolved": cause_default11,
  "dependency-rejects-credentials": cause_default12,
  "dependency-starting": cause_default13,
  "dependency-unreachable": cause_default14,
  "descriptor-limit": cause_default15,
  "disk-full": cause_default16,
  evicted: cause_default17,
  "exec-probe-times-out": cause_default18,
  "illegal-instruction": cause_default19,
  "image-never-pulled": cause_default20,
  "image-not-found": cause_default21,
  "image-pull-unauthorized": cause_default22,
  "image-tag-moved": cause_default23,
  "image-wrong-platform": cause_default24,
  "insufficient-resources": cause_default25,
  "interpreter-missing": cause_default26,
  "invalid-arguments": cause_default27,
  "invalid-configuration": cause_default28,
  "invalid-image-name": cause_default29,
  "leftover-state": cause_default30,
  "licence-or-quota": cause_default31,
  "limit-range-refusal": cause_default32,
  "liveness-probe-kills": cause_default33,
  "lock-held": cause_default34,
  "memory-limit-below-startup": cause_default35,
  "missing-environment-variable": cause_default36,
  "missing-file": cause_default37,
  "missing-module": cause_default38,
  "missing-shared-library": cause_default39,
  "node-kernel-limit": cause_default40,
  "node-not-ready": cause_default41,
  "node-out-of-memory": cause_default42,
  "node-selector-unmatched": cause_default43,
  "out-of-memory": cause_default44,
  "out-of-memory-child": cause_default45,
  "permission-denied": cause_default46,
  "pod-held-by-gate": cause_default47,
  "pod-security-refusal": cause_default48,
  "port-in-use": cause_default49,
  "post-start-hook-fails": cause_default50,
  "prints-usage": cause_default51,
  "privileged-port": cause_default52,
  "process-completes": cause_default53,
  "process-limit": cause_default54,
  "quota-exceeded": cause_default55,
  "read-only-file-system": cause_default56,
  "readiness-probe-fails": cause_default57,
  "reference-key-missing": cause_default58,
  "registry-rate-limited": cause_default59,
  "registry-unreachable": cause_default60,
  "root-user-refused": cause_default61,
  "runtime-hook-failed": cause_default62,
  "runtime-out-of-memory": cause_default63,
  "sandbox-failed": cause_default64,
  "schema-mismatch": cause_default65,
  "secret-missing": cause_default66,
  "segmentation-fault": cause_default67,
  "service-account-missing": cause_default68,
  "shell-error": cause_default69,
  "startup-probe-kills": cause_default70,
  "taint-untolerated": cause_default71,
  "tls-failure": cause_default72,
  unknown: cause_default73,
  "volume-claim-missing": cause_default74,
  "volume-claim-pending": cause_default75,
  "volume-in-use": cause_default76,
  "volume-mount-failed": cause_default77,
  "wrong-architecture": cause_default78
};

export {
  quorumOf,
  whoEndedIt,
  whoseMemory,
  whoKilledIt,
  whatTheRegistrySays,
  whatTheRuntimeSays,
  startTexts,
  whatTheKubeletMisses,
  whatIsInTheWay,
  whatTheSchedulerSays,
  whoRefusedIt,
  endOf,
  gitOpsOf,
  helmReleaseOf,
  logsAlone,
  missing,
  kubectl,
  commandsFor,
  bytesOf2 as bytesOf,
  inWords,
  listeningLines,
  otherBytes,
  citeMovedTag,
  runsAlready,
  causes
};
