import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  otherBytes,
  whatIsInTheWay,
  whatTheKubeletMisses,
  whatTheRegistrySays,
  whatTheRuntimeSays,
  whatTheSchedulerSays,
  whoEndedIt,
  whoKilledIt,
  whoRefusedIt,
  whoseMemory
} from "./diagnosis-dependency-advice.js";
import {
  isRejected,
  logAnswers,
  logCauses,
  silent,
  waitingFor,
  whatACleanExitPrints,
  whatTheLogSays,
  whatTheLogSaysOfASignal,
  whatTheLogSaysOfAStop,
  whatTheShellSays
} from "./diagnosis-logs-claims-words.js";
import {
  asList,
  asMapping,
  asString,
  valueAt
} from "./manifest-value.js";

// src/diagnosis/causes/unrecorded.ts
var unrecorded = [
  "api-version-not-served",
  "licence-or-quota",
  "lock-held",
  "dependency-starting",
  "prints-usage",
  "runtime-hook-failed"
];

// src/diagnosis/tree/ask.ts
function questionsAbout() {
  return {
    ask: (question, answer, branches, because) => ({ question, because, answer, branches, table: void 0 }),
    /** Answers are looked up in a table, except those that have a branch here. */
    lookUp: (question, answer, table, branches, because) => ({ question, because, answer, branches, table })
  };
}
function answersOf({
  branches,
  table
}) {
  return [...Object.entries(table?.decisions ?? {}), ...Object.entries(branches)];
}

// src/diagnosis/tree/questions/exit-code.ts
function exitCode({ container }) {
  switch (container?.ended?.exit) {
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
function sameImage(failure) {
  return otherBytes(failure) ? "no: other bytes under the same name" : "yes, or nothing to compare with";
}

// src/diagnosis/tree/questions/how-far.ts
function howFar({ symptom, pod, container }) {
  switch (symptom) {
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
    case "blocked by a gate":
      return pod?.nodeName ? "it runs and is not ready" : "the pod has no node";
    case "no node":
      return "the pod has no node";
    case "no pod":
      return "there is no pod";
    case "only a log":
      return "only its log is known";
    case "the Job failed":
    case "out of time":
      return "nothing can be seen of it";
  }
}

// src/diagnosis/tree/questions/pod-end.ts
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
function whyNotReady({ symptom, container }) {
  if (symptom === "blocked by a gate") return "a readiness gate of the pod is not met";
  if (symptom === "hanging") return "its post-start hook does not come to its end";
  const killed = container?.log?.reading.findings.find(({ cause }) => cause === "out-of-memory-child");
  const hung = container?.log?.reading.lines.some(({ text }) => /WORKER TIMEOUT/.test(text));
  return killed && !hung && killed.score > 5 ? "a child of it was killed for memory" : "its readiness probe fails";
}

// src/diagnosis/tree/tree.ts
var { ask, lookUp } = questionsAbout();
var logTable = {
  name: "what a log shows",
  decisions: Object.fromEntries(logCauses.map((cause) => [logAnswers[cause], cause]))
};
var logQuestion = "What does the log of that run say last?";
var tree = ask("How far did it get?", howFar, {
  // 1-3 and 6: a run that ended
  "a container ran and ended": ask(
    "Who ended that run?",
    whoEndedIt,
    {
      "the kubelet, after its liveness probe": "liveness-probe-kills",
      "the kubelet, after its startup probe": "startup-probe-kills",
      "the kubelet, after an exec probe that timed out": "exec-probe-times-out",
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
        "0": ask("What does the log of that run print?", whatACleanExitPrints, {
          "its usage": "prints-usage",
          "anything else": "process-completes"
        }),
        "1 or another code of the program": ask("Is it the image that other pods run?", sameImage, {
          "no: other bytes under the same name": "image-tag-moved",
          "yes, or nothing to compare with": lookUp(logQuestion, whatTheLogSays, logTable, {
            [silent]: "application-error"
          })
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
            "the log tells of something else": lookUp(logQuestion, whatTheLogSays, logTable, {
              [silent]: "unknown"
            }),
            "it has a memory limit and nothing else is known": "out-of-memory",
            "nobody knows": "unknown"
          },
          "OOMKilled can come late or get lost, and events live for an hour"
        ),
        "134, 133, 136 or 159: it was aborted": lookUp(logQuestion, whatTheLogSaysOfASignal, logTable, {
          [silent]: "aborted"
        }),
        "139 or 135: a memory access error": lookUp(
          logQuestion,
          whatTheLogSaysOfASignal,
          logTable,
          { [silent]: "segmentation-fault" },
          "as process 1 an abort ends with 139 too: Node out of heap, .NET and C++ with an unhandled exception"
        ),
        "132: an unknown instruction": "illegal-instruction",
        "129, 130 or 143: it was told to stop": lookUp(logQuestion, whatTheLogSaysOfAStop, logTable, {
          [silent]: "unknown"
        }),
        "not known": lookUp(logQuestion, whatTheLogSays, logTable, { [silent]: "unknown" })
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
      "a hook of the runtime failed": "runtime-hook-failed",
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
  "an init container does not come to its end": lookUp(
    "What does its log wait for?",
    whatTheLogSays,
    logTable,
    { [silent]: "unknown" }
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
  "only its log is known": lookUp(logQuestion, whatTheLogSays, logTable, { [silent]: "unknown" }),
  "nothing can be seen of it": ask("What does its controller say?", whyTheJobFailed, {
    "it took longer than it may": "deadline-exceeded",
    "it crashed too often, and no pod is left": "unknown",
    "nothing known": "unknown"
  })
});

export {
  unrecorded,
  questionsAbout,
  answersOf,
  tree
};
