import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  firstMatch,
  isRejected,
  logSays,
  readEvent,
  readPullAnswer,
  schedulerMessages,
  setupAnswer,
  setupTexts,
  waitingFor,
  whatTheLogSays,
  whatTheLogSaysOfASignal,
  whatTheLogSaysOfAStop,
  whatTheShellSays
} from "./chunk-OKZ2KZTK.js";
import {
  parseQuantity
} from "./chunk-W7UGZQJD.js";
import {
  asList,
  asMapping,
  asString,
  valueAt
} from "./chunk-DRWJSKVA.js";

// src/diagnosis/ask.ts
function ask(question, answer, branches, because) {
  return { question, because, answer, branches };
}

// src/diagnosis/moved-tag.ts
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
function citeMovedTag(given, proves) {
  const other = otherBytes(given);
  if (!other || !given.pod || !given.container) return void 0;
  return {
    origin: "status",
    source: `pods ${given.pod.name} and ${other.pod.name}: imageID`,
    text: `${given.container.image} is ${shortDigest(given.container)} in the one that fails, ${shortDigest(other.container)} in the one that runs: the tag has moved`,
    proves
  };
}
function shortDigest({ imageId = "" }) {
  return digestOf(imageId).replace(/^.*(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1");
}
function digestOf(imageId) {
  return imageId.slice(imageId.lastIndexOf("@") + 1);
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
    case 129:
    case 130:
    case 143:
      return "129, 130 or 143: it was told to stop";
    case 132:
      return "132: an unknown instruction";
    default:
      return "1 or another code of the program";
  }
}
function sameImage(given) {
  return otherBytes(given) ? "no: other bytes under the same name" : "yes, or nothing to compare with";
}

// src/diagnosis/questions/how-far.ts
function howFar({ what, pod, container }) {
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
      return container?.kind === "init" ? "an init container does not come to its end" : "it runs and is not ready";
    case "being created":
      return "the pod is still being made";
    case "the pod ended":
      return "the pod ended as a whole";
    case "held":
      return pod?.nodeName ? "it runs and is not ready" : "the pod has no node";
    case "no node":
      return "the pod has no node";
    case "no pod":
      return "there is no pod";
    case "the Job failed":
    case "out of time":
      return "nothing can be seen of it";
  }
}

// src/diagnosis/messages/container-config.ts
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

// src/diagnosis/messages/refusal.ts
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
function readRefusal(texts) {
  return firstMatch(rows2, texts) ?? "nothing known";
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

// src/diagnosis/messages/start-error.ts
var rows3 = [
  [
    /init was OOM-killed|memory limit too low|memory limit \S+ too low|unable to set memory limit to \d+|minimum memory limit|should be at least \d+ bytes|write init-p: broken pipe|read init-p: connection reset/i,
    "the memory limit is below what the runtime needs"
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
    /error mounting|mount through procfd|trying to mount a directory onto a file|creating mount(?:point)? |mkdir\S* [^\n]*(?:read-only file system|not a directory)|bind mount|failed to mount|not a shared mount|mount\S* [^\n]*: not a directory|statfs [^\n]*no such file|creating device nodes|special device .* does not exist/i,
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
    /cgroup|shim|ttrpc|deadline exceeded|context canceled|reserve(?:d)? (?:container )?name|name is reserved|no space left|apparmor|seccomp|selinux|setxattr|device or resource busy|too many open files|resource temporarily unavailable|operation timeout|runtime handler|unknown capability|nvidia|hook|cannot allocate memory|namespace|sysctl|rlimit/i,
    "the node or its runtime is in trouble"
  ]
];
var step = /failed to (?:create|start) (?:containerd|shim) task:/gi;
function readStartAnswer(texts) {
  return firstMatch(
    rows3,
    texts.map((text) => text.replace(step, ""))
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
  return facts.evidence.events.filter(({ value }) => /^(?:SystemOOM|OOMKilling)$/.test(String(value.reason))).flatMap((object) => readEvent(object) ?? []).findLast(
    ({ name, message, first, last }) => name === pod?.nodeName && !/memory cgroup out of memory/i.test(message) && (end === void 0 || last === void 0 || last > end - apart && (first ?? last) < end + apart)
  );
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
  const lost = ended?.reason === "ContainerStatusUnknown" || ended?.reason === "Unknown" && ended.exitCode === 255;
  return lost ? "its node went away" : "it ended by itself";
}
function endedBySignal({ exitCode: exitCode2, reason }) {
  return reason === "OOMKilled" || exitCode2 > 128;
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
  const { container } = given;
  const unlimited = container?.memoryLimit === void 0 && Object.keys(container?.spec ?? {}).length > 2;
  const child = logSays(given, ["out-of-memory-child"]);
  if (child && !unlimited) return "a child that was killed for memory";
  if (systemOom(given)) return "the node ran out of memory";
  const finding = container?.log?.reading.findings.find((each) => each !== child);
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
  const own = (container?.events ?? []).filter(
    ({ reason, message }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason) && !/^Error: /.test(message)
  );
  const others = (pod?.events ?? []).filter(
    ({ reason, message }) => reason === "Failed" && /^Failed to pull image/.test(message)
  );
  const events = (own.length > 0 ? own : others).map(({ message }) => message).toReversed();
  const said = container?.waiting?.message ?? "";
  const full = said !== "" && !/^Back-off pulling image "[^"]*"$/.test(said);
  return full ? [said] : events;
}
function whatTheRuntimeSays(given) {
  const answer = readStartAnswer(startTexts(given));
  return answer === "the memory limit is below what the runtime needs" && filledMemory(given) !== void 0 ? "volumes in memory fill its limit" : answer;
}
var enoughToStart = 16 * 1024 * 1024;
function filledMemory({ pod, container }) {
  const ran = container?.events.some(({ reason }) => reason === "Started");
  const enough = container?.memoryLimit !== void 0 && bytesOf(container.memoryLimit) >= enoughToStart;
  if (!pod || !(ran || enough)) return void 0;
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
function whatTheKubeletMisses(given) {
  return readConfigAnswer(startTexts(given));
}
function whatIsInTheWay({ pod }) {
  const answer = (pod && setupAnswer(pod)) ?? "the pod sandbox cannot be made";
  const full = pod && setupTexts(pod).some((text) => /no space left on device/.test(text));
  const tiny = pod?.containers.some(
    ({ memoryLimit }) => memoryLimit !== void 0 && bytesOf(memoryLimit) < tooSmall
  );
  return answer === "a volume cannot be mounted" && full && tiny ? "the memory limit is below what the runtime needs" : answer;
}
function whatTheSchedulerSays(given) {
  if (given.what === "held") return "a scheduling gate holds it";
  const messages = given.pod ? schedulerMessages(given.pod) : [];
  const answer = readSchedulerAnswer(messages);
  if (answer !== "no node fits its selector or affinity" || !/taint/.test(messages[0] ?? "")) return answer;
  return taintOfFitting(given) ?? answer;
}
function taintOfFitting({ pod, facts }) {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  const affinity = asMapping(pod?.spec.affinity).nodeAffinity;
  const fitting = facts.evidence.nodes.filter(({ value }) => {
    const labels = asMapping(valueAt(value, ["metadata", "labels"]));
    return wanted.every(([label, text]) => labels[label] === text);
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

// src/diagnosis/questions/pod-end.ts
function whyThePodEnded({ pod }) {
  const reason = pod?.reason ?? "";
  if (/^(?:Evicted|Preempt\w+)$/.test(reason)) return "it was evicted";
  if (reason === "DeadlineExceeded") return "it took longer than it may";
  if (/^OutOf|^UnexpectedAdmissionError$|^TopologyAffinityError$/.test(reason))
    return "its node had no room for it";
  if (reason === "NodeAffinity") return "its node does not fit it";
  return pod && isRejected(pod) && !/^NodeShutdown$/.test(reason) ? "its kubelet refuses it" : "its node went away";
}
function whyTheJobFailed({ workload }) {
  const reasons = asList(valueAt(workload.job?.value, ["status", "conditions"])).map(asMapping).filter(({ type, status }) => status === "True" && (type === "Failed" || type === "FailureTarget")).map(({ reason }) => asString(reason) ?? "");
  if (reasons.includes("DeadlineExceeded")) return "it took longer than it may";
  return reasons.length > 0 ? "it crashed too often, and no pod is left" : "nothing known";
}
function whyNotReady({ what, container }) {
  if (what === "held") return "a readiness gate of the pod is not met";
  if (what === "hanging") return "its post-start hook does not come to its end";
  const killed = container?.log?.reading.findings.find(({ cause }) => cause === "out-of-memory-child");
  const hung = container?.log?.reading.lines.some(({ text }) => /WORKER TIMEOUT/.test(text));
  return killed && !hung && killed.score > 5 ? "a child of it was killed for memory" : "its readiness probe fails";
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
  "there is no disk space left": "disk-full",
  "it may not open more files or watches": "descriptor-limit",
  "it may not start more threads or processes": "process-limit",
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
        "129, 130 or 143: it was told to stop": ask(logQuestion, whatTheLogSaysOfAStop, byLog("unknown")),
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
      "it is made for another processor": "wrong-architecture",
      "the memory limit is below what the runtime needs": "memory-limit-below-startup",
      "volumes in memory fill its limit": "out-of-memory",
      "something cannot be mounted": "volume-mount-failed",
      "the working directory is not there": "missing-file",
      "the working directory is not allowed": "permission-denied",
      "the working directory is no absolute path": "invalid-configuration",
      "a variable cannot be handed over": "invalid-configuration",
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
    "something else answers in place of the registry": "registry-unreachable",
    "the container runtime does not answer": "sandbox-failed",
    "nothing that tells": "unknown"
  }),
  "its configuration could not be put together": ask("What does the kubelet miss?", whatTheKubeletMisses, {
    "a ConfigMap is missing": "config-map-missing",
    "a Secret is missing": "secret-missing",
    "a key is missing": "reference-key-missing",
    "it would run as root": "root-user-refused",
    "a mount cannot be prepared": "volume-mount-failed",
    "a field cannot be resolved": "invalid-configuration",
    "nothing known": "unknown"
  }),
  // 6: it runs
  "it runs and is not ready": ask("What keeps it from being ready?", whyNotReady, {
    "its readiness probe fails": "readiness-probe-fails",
    "a child of it was killed for memory": "out-of-memory-child",
    "its post-start hook does not come to its end": "post-start-hook-fails",
    "a readiness gate of the pod is not met": "pod-held-by-gate"
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
    "the pod sandbox cannot be made": "sandbox-failed"
  }),
  "the pod ended as a whole": ask("Why did the pod end?", whyThePodEnded, {
    "it was evicted": "evicted",
    "it took longer than it may": "deadline-exceeded",
    "its node went away": "node-not-ready",
    "its node had no room for it": "insufficient-resources",
    "its node does not fit it": "node-selector-unmatched",
    "its kubelet refuses it": "admission-denied"
  }),
  "the pod has no node": ask("What does the scheduler say?", whatTheSchedulerSays, {
    "a scheduling gate holds it": "pod-held-by-gate",
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
  "nothing can be seen of it": ask("What does its controller say?", whyTheJobFailed, {
    "it took longer than it may": "deadline-exceeded",
    "it crashed too often, and no pod is left": "unknown",
    "nothing known": "unknown"
  })
});

export {
  otherBytes,
  citeMovedTag,
  missingIn,
  commandIn,
  systemOom,
  endedBySignal,
  whatTheRegistrySays,
  pullTexts,
  filledMemory,
  startTexts,
  tree
};
