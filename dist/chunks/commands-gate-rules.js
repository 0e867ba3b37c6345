import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeIds
} from "./cause-id.js";
import {
  answersOf,
  tree,
  unrecorded
} from "./diagnosis-tree-tree.js";
import {
  preventedBy
} from "./diagnosis-causes-prevented-by.js";
import {
  causes
} from "./diagnosis-dependency-advice.js";
import "./diagnosis-logs-claims-words.js";
import {
  require_picocolors
} from "./picocolors.js";
import "./kubernetes-pod.js";
import "./kubernetes-time.js";
import {
  refuseProblems
} from "./settings-user-error.js";
import {
  causeUrl,
  docsUrl
} from "./report-docs-url.js";
import {
  visible
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  isEnabled,
  ruleGroups,
  rules
} from "./gate-model-objects-api-table.js";
import "./runtimes-heap.js";
import "./manifest-label-selector.js";
import "./manifest-pod-probe.js";
import "./gate-references-products-makers.js";
import "./manifest-kustomization.js";
import "./picomatch.js";
import "./manifest-kustomize-references.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./manifest-duration.js";
import {
  defaultSettings
} from "./settings-settings.js";
import {
  nearest
} from "./text-nearest.js";
import "./zod-2.js";
import "./fastest-levenshtein.js";
import "./manifest-value.js";
import "./settings-severity.js";
import "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/diagnosis/signals/exit-codes.ts
var code = (means, readings, look = ["describe", "previous log"]) => ({
  kind: "exit code",
  means,
  readings,
  look
});
var ownWords = [
  { sign: "the log says that a variable is not set", cause: "missing-environment-variable" },
  { sign: "the log says that a setting or a configuration file is wrong", cause: "invalid-configuration" },
  { sign: "the log says that a connection was refused or timed out", cause: "dependency-unreachable" },
  { sign: "the log says that a login was refused", cause: "dependency-rejects-credentials" },
  { sign: "the log names a module, a class or a file that is not there", cause: "missing-module" },
  { sign: "the log ends with anything else", cause: "application-error" }
];
var exitCodes = {
  0: code(
    "The main process ended and reported success. In a pod that restarts its containers, that is a failure too.",
    [
      {
        sign: "it ends within seconds with little in its log: it has nothing to do in the foreground",
        cause: "process-completes"
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it stopped cleanly on SIGTERM',
        cause: "liveness-probe-kills"
      },
      { sign: 'the event `Killing` says "failed startup probe"', cause: "startup-probe-kills" },
      { sign: "the event `FailedPostStartHook` stands before the end", cause: "post-start-hook-fails" },
      { sign: "the log is the usage text of the program", cause: "prints-usage" }
    ]
  ),
  1: code(
    "The program reported a failure of its own. The code says nothing else: the log of the run that ended does.",
    ownWords
  ),
  2: code(
    "The program reported a failure: many use 2 for wrong arguments, a shell for a syntax error, Go for a panic.",
    [
      { sign: 'the log has "panic:" and "goroutine"', cause: "application-panic" },
      { sign: "the log names an unknown flag or argument", cause: "invalid-arguments" },
      { sign: "the log is the usage text of the program", cause: "prints-usage" },
      { sign: "the log of a shell speaks of a syntax error", cause: "shell-error" },
      { sign: "the log ends with anything else", cause: "application-error" }
    ]
  ),
  126: code("A shell found the command and could not execute it. The container did start.", [
    {
      sign: "the file has no execute permission, is a directory, or lies on a volume mounted noexec",
      cause: "command-not-executable"
    },
    { sign: 'the log says "exec format error"', cause: "wrong-architecture" },
    { sign: 'the log says "bad interpreter"', cause: "interpreter-missing" }
  ]),
  127: code(
    "A shell did not find the command, or the loader did not find a library. The container did start.",
    [
      { sign: 'the log says "not found" after the name of a command', cause: "command-not-found" },
      {
        sign: 'the log says "error while loading shared libraries" or names a GLIBC version',
        cause: "missing-shared-library"
      },
      {
        sign: 'the log says "no such file or directory" for a script that is there: its #! line names an interpreter that is not',
        cause: "interpreter-missing"
      }
    ]
  ),
  128: code(
    "With the reason `StartError` or `ContainerCannotRun` the runtime could not start the process: it never ran, and there is no log. Otherwise it is a code of the program.",
    [
      {
        sign: 'the message says "executable file not found" or "no such file or directory"',
        cause: "command-not-found"
      },
      { sign: 'the message says "permission denied"', cause: "command-not-executable" },
      { sign: 'the message says "exec format error"', cause: "wrong-architecture" },
      {
        sign: "the message says that the container init was OOM-killed",
        cause: "memory-limit-below-startup"
      },
      { sign: "the message speaks of a mount", cause: "volume-mount-failed" }
    ],
    ["describe", "spec"]
  ),
  132: code(
    "SIGILL ended it (128 + 4): the processor does not know an instruction in the program.",
    [
      {
        sign: "the program was built for newer processors than this node has (AVX, x86-64-v3)",
        cause: "illegal-instruction"
      },
      { sign: "it fails on some nodes only", cause: "illegal-instruction" }
    ],
    ["describe", "node"]
  ),
  134: code(
    "SIGABRT ended it (128 + 6): the program aborted itself, after an assertion or an error it could not handle.",
    [
      {
        sign: 'the log says "heap out of memory" or another limit of the runtime',
        cause: "runtime-out-of-memory"
      },
      {
        sign: 'the log has an unhandled exception ("terminate called", "Unhandled exception")',
        cause: "application-error"
      },
      { sign: 'the log ends with a failed assertion or "free(): invalid pointer"', cause: "aborted" }
    ]
  ),
  135: code("SIGBUS ended it (128 + 7): it touched memory that has nothing behind it.", [
    { sign: "it uses shared memory: /dev/shm has 64 MiB by default", cause: "segmentation-fault" },
    { sign: "it maps files of a volume that is full", cause: "disk-full" }
  ]),
  137: code(
    "SIGKILL ended it (128 + 9): it had no chance to stop by itself. The code does not say who sent the signal.",
    [
      { sign: "the reason is `OOMKilled`: it went over its memory limit", cause: "out-of-memory" },
      {
        sign: "the reason is `OOMKilled`, and the log reports a worker or child process that was killed",
        cause: "out-of-memory-child"
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it did not stop within its grace period',
        cause: "liveness-probe-kills"
      },
      { sign: 'the event `Killing` says "failed startup probe"', cause: "startup-probe-kills" },
      { sign: "the pod has the reason `Evicted`", cause: "evicted" },
      {
        sign: "the reason is `ContainerStatusUnknown`, or its node has an event `NodeNotReady`",
        cause: "node-not-ready"
      },
      {
        sign: "the node has an event `SystemOOM`, and the container no memory limit",
        cause: "node-out-of-memory"
      },
      {
        sign: "the reason is `Error` and nothing else is seen: a script or supervisor in the container, or `OOMKilled` that came late",
        cause: "unknown"
      }
    ],
    ["describe", "events", "previous log", "node"]
  ),
  139: code(
    "SIGSEGV ended it (128 + 11): it accessed memory that is not its own. As process 1, an abort ends with 139 too.",
    [
      { sign: 'the log says "heap out of memory" (Node.js as process 1)', cause: "runtime-out-of-memory" },
      { sign: "the log has an unhandled exception (C++ or .NET as process 1)", cause: "aborted" },
      {
        sign: "the log ends without a word: native code, or a base image with another libc",
        cause: "segmentation-fault"
      }
    ]
  ),
  143: code(
    "SIGTERM ended it (128 + 15): somebody asked it to stop. The code does not say who.",
    [
      { sign: 'the event `Killing` says "failed liveness probe"', cause: "liveness-probe-kills" },
      { sign: 'the event `Killing` says "failed startup probe"', cause: "startup-probe-kills" },
      { sign: "the event `FailedPostStartHook` stands before the end", cause: "post-start-hook-fails" },
      {
        sign: "no event, and the pod is not being deleted: a supervisor, a script or `timeout` in the container",
        cause: "unknown"
      }
    ],
    ["describe", "events", "previous log"]
  ),
  159: code(
    "SIGSYS ended it (128 + 31): a seccomp profile forbids a system call that it makes.",
    [{ sign: "the pod or the container sets a seccompProfile", cause: "aborted" }],
    ["describe", "spec"]
  ),
  255: code(
    "With the reason `Unknown` the runtime lost the container, most often with its node. Otherwise the program ended with -1: PHP, Perl and ssh do.",
    [
      {
        sign: "the reason is `Unknown`, and several pods of one node ended at once",
        cause: "node-not-ready"
      },
      { sign: "the reason is `OOMKilled`: a child process was killed", cause: "out-of-memory-child" },
      { sign: 'the log says "exec format error"', cause: "wrong-architecture" },
      { sign: "the log ends with anything else", cause: "application-error" }
    ]
  )
};
var signalNames = {
  1: "SIGHUP",
  2: "SIGINT",
  3: "SIGQUIT",
  4: "SIGILL",
  5: "SIGTRAP",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  9: "SIGKILL",
  10: "SIGUSR1",
  11: "SIGSEGV",
  12: "SIGUSR2",
  13: "SIGPIPE",
  14: "SIGALRM",
  15: "SIGTERM",
  31: "SIGSYS"
};
function exitCode(number) {
  if (!Number.isInteger(number) || number < 0 || number > 255) return void 0;
  const known = exitCodes[number];
  if (known) return known;
  const signal = number - 128;
  if (signal < 1 || signal > 64) {
    return code(
      "The program chose this code itself: only its documentation and its log say what it means.",
      ownWords
    );
  }
  const name = signalNames[signal] ?? `signal ${signal}`;
  return signal <= 2 ? code(`${name} ended it (128 + ${signal}): somebody asked it to stop.`, exitCodes[143]?.readings ?? []) : code(`${name} ended it (128 + ${signal}).`, [
    { sign: "the log ends with an assertion or a fatal error", cause: "aborted" },
    { sign: "the log ends with anything else", cause: "application-error" }
  ]);
}
function codeOfSignal(word) {
  const found = Object.entries(signalNames).find(([, name]) => name === word.toUpperCase());
  return found ? 128 + Number(found[0]) : void 0;
}

// src/diagnosis/signals/readings.ts
var image = [
  {
    sign: 'the message says "not found" or "manifest unknown": the tag or the repository does not exist',
    cause: "image-not-found"
  },
  {
    sign: 'the message says "unauthorized", "denied" or "403": credentials are missing or not allowed to read it',
    cause: "image-pull-unauthorized"
  },
  { sign: 'the message says "429" or "toomanyrequests"', cause: "registry-rate-limited" },
  { sign: 'the message says "no match for platform"', cause: "image-wrong-platform" },
  {
    sign: "the message speaks of a timeout, a refused connection, a name that does not resolve or a certificate",
    cause: "registry-unreachable"
  }
];
var start = [
  {
    sign: 'the message says "executable file not found" or "no such file or directory"',
    cause: "command-not-found"
  },
  { sign: 'the message says "permission denied"', cause: "command-not-executable" },
  { sign: 'the message says "exec format error"', cause: "wrong-architecture" },
  { sign: "the message speaks of a mount or a subPath", cause: "volume-mount-failed" },
  { sign: "the message says that the container init was OOM-killed", cause: "memory-limit-below-startup" },
  {
    sign: "the message speaks of cgroups, a shim or a timeout: the node is in trouble",
    cause: "sandbox-failed"
  }
];
var mount = [
  { sign: "the message says that a ConfigMap is not found", cause: "config-map-missing" },
  { sign: "the message says that a Secret is not found", cause: "secret-missing" },
  { sign: "the message names a key that does not exist", cause: "reference-key-missing" },
  {
    sign: 'the message says "Multi-Attach error": another node still has the volume',
    cause: "volume-in-use"
  },
  { sign: "the message says anything else", cause: "volume-mount-failed" }
];
var scheduling = [
  {
    sign: 'the message says "Insufficient cpu", "memory" or another resource',
    cause: "insufficient-resources"
  },
  {
    sign: `the message says "didn't match Pod's node affinity/selector"`,
    cause: "node-selector-unmatched"
  },
  { sign: 'the message says "had untolerated taint"', cause: "taint-untolerated" },
  { sign: "the message speaks of an unbound PersistentVolumeClaim", cause: "volume-claim-pending" },
  { sign: "the message says that a PersistentVolumeClaim is not found", cause: "volume-claim-missing" }
];

// src/diagnosis/signals/reasons.ts
var reason = (means, readings, look = ["describe"]) => ({
  kind: "reason",
  means,
  readings,
  look
});
var reasons = {
  OOMKilled: reason(
    "The kernel killed a process of the container because the container went over its memory limit. Any exit code may stand beside it, most often 137.",
    [
      { sign: "exit code 137: it was the main process", cause: "out-of-memory" },
      {
        sign: "another exit code, or a log that reports a killed worker: it was a child process",
        cause: "out-of-memory-child"
      },
      {
        sign: "the limit is a few megabytes, often a slip of the unit (`128m`)",
        cause: "memory-limit-below-startup"
      },
      { sign: "the container has no memory limit: the node ran out of memory", cause: "node-out-of-memory" }
    ],
    ["describe", "previous log", "node"]
  ),
  CrashLoopBackOff: reason(
    "The container has ended again and again, and the kubelet waits before it starts it once more: 10 s at first, by default 5 min at most. It is a symptom: the last state has the exit code and the reason, the previous log the words.",
    [
      { sign: "last state `OOMKilled`", cause: "out-of-memory" },
      { sign: 'the event `Killing` says "failed liveness probe"', cause: "liveness-probe-kills" },
      { sign: "last state `Completed`, exit code 0", cause: "process-completes" },
      { sign: "last state `StartError`: it never ran", cause: "command-not-found" },
      { sign: "last state `Error`: the log of the previous run says why", cause: "application-error" }
    ],
    ["describe", "previous log", "events"]
  ),
  Error: reason(
    "A container ended with another exit code than 0, and nobody but the program says why.",
    [
      { sign: "exit code 137 or 143 and an event `Killing`", cause: "liveness-probe-kills" },
      { sign: "exit code 126 or 127: a shell could not start a command", cause: "command-not-found" },
      { sign: "any other code: the log of the run says why", cause: "application-error" }
    ],
    ["describe", "previous log"]
  ),
  Completed: reason(
    "A container ended with exit code 0. For a Job that is success; in a Deployment the kubelet starts it again.",
    [
      {
        sign: "it is a server that went into the background, or a task that belongs in a Job",
        cause: "process-completes"
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it stopped cleanly on SIGTERM',
        cause: "liveness-probe-kills"
      }
    ],
    ["describe", "events", "previous log"]
  ),
  StartError: reason(
    "The container runtime could not start the process: it never ran, so there is no log. The message of the last state says why.",
    start
  ),
  ContainerCannotRun: reason(
    "The container runtime (Docker) could not start the process: it never ran, so there is no log.",
    start
  ),
  RunContainerError: reason(
    "The container runtime could not start the container. It waits and tries again; the message says why.",
    start
  ),
  CreateContainerError: reason(
    "The container runtime could not create the container; the message says why.",
    start
  ),
  CreateContainerConfigError: reason(
    "The kubelet could not put the configuration of the container together: something that it refers to is missing, or its user is not allowed.",
    [
      { sign: "the message says that a ConfigMap is not found", cause: "config-map-missing" },
      { sign: "the message says that a Secret is not found", cause: "secret-missing" },
      { sign: `the message says "couldn't find key"`, cause: "reference-key-missing" },
      { sign: "the message speaks of runAsNonRoot", cause: "root-user-refused" },
      { sign: "the message speaks of a subPath", cause: "volume-mount-failed" }
    ],
    ["describe", "events"]
  ),
  ImagePullBackOff: reason(
    "The image could not be pulled, and the kubelet waits before it tries again. The event `Failed` has the answer of the registry.",
    image,
    ["describe", "events"]
  ),
  ErrImagePull: reason(
    "The image could not be pulled. The message and the event `Failed` have the answer of the registry.",
    image,
    ["describe", "events"]
  ),
  ErrImageNeverPull: reason(
    "The image is not on the node, and `imagePullPolicy: Never` does not allow a pull.",
    [{ sign: "in every case", cause: "image-never-pulled" }],
    ["describe", "spec"]
  ),
  InvalidImageName: reason(
    "The name of the image is none: upper case, a space, an empty tag, or a variable that was not filled in.",
    [{ sign: "in every case", cause: "invalid-image-name" }],
    ["describe", "spec"]
  ),
  ImageInspectError: reason(
    "The container runtime did not answer when the kubelet looked for the image.",
    [
      { sign: "the message speaks of a connection error or a timeout", cause: "sandbox-failed" },
      { sign: "the message speaks of the name", cause: "invalid-image-name" }
    ],
    ["describe", "node"]
  ),
  PostStartHookError: reason(
    "The postStart hook failed, and the kubelet stopped the container because of it.",
    [{ sign: "in every case", cause: "post-start-hook-fails" }],
    ["describe", "events", "spec"]
  ),
  ContainerStatusUnknown: reason(
    "The container was gone when the kubelet looked for it: its node restarted, or its runtime lost it.",
    [
      { sign: "the pod has the reason `Evicted`", cause: "evicted" },
      { sign: "in any other case", cause: "node-not-ready" }
    ],
    ["describe", "node"]
  ),
  Evicted: reason(
    "The kubelet ended the pod, because its node or the pod itself was short of a resource. The message names which.",
    [{ sign: "in every case", cause: "evicted" }],
    ["describe", "node"]
  ),
  DeadlineExceeded: reason(
    "The pod or its Job ran longer than activeDeadlineSeconds.",
    [{ sign: "in every case", cause: "deadline-exceeded" }],
    ["describe", "spec"]
  ),
  BackoffLimitExceeded: reason(
    "The pods of the Job failed more often than backoffLimit allows. It is a symptom: the last pod says why.",
    [
      { sign: "the log of the last pod says why", cause: "application-error" },
      { sign: "no pod is left", cause: "unknown" }
    ],
    ["controller", "previous log"]
  ),
  FailedScheduling: reason(
    "The scheduler finds no node for the pod. The message counts the nodes and says of each why not.",
    scheduling,
    ["describe", "node"]
  ),
  Pending: reason(
    "The pod waits: for a node, for its volumes, or for its image. The events say which.",
    [
      ...scheduling,
      { sign: "the event `FailedMount` or `FailedAttachVolume`", cause: "volume-mount-failed" },
      { sign: "the event `FailedCreatePodSandBox`", cause: "sandbox-failed" }
    ],
    ["describe", "events"]
  ),
  ContainerCreating: reason(
    "The pod has a node, and its volumes, network and image are being made ready. It is normal for seconds; after that the events say what is missing.",
    [
      ...mount,
      {
        sign: "the event `FailedCreatePodSandBox`: the network or the runtime of the node",
        cause: "sandbox-failed"
      }
    ],
    ["describe", "events"]
  ),
  PodInitializing: reason(
    "The containers wait until every init container has succeeded. Look at the init containers.",
    [
      { sign: "an init container ends with an error", cause: "application-error" },
      {
        sign: "an init container runs on: its last line says what it waits for",
        cause: "dependency-unreachable"
      }
    ],
    ["describe", "previous log"]
  ),
  FailedMount: reason(
    "A volume of the pod cannot be mounted. The containers do not start until it can.",
    mount,
    ["describe", "events"]
  ),
  FailedAttachVolume: reason(
    "A volume cannot be attached to the node of the pod.",
    [
      {
        sign: 'the message says "Multi-Attach error": another node still has the volume',
        cause: "volume-in-use"
      },
      { sign: "in any other case", cause: "volume-mount-failed" }
    ],
    ["describe", "claim"]
  ),
  FailedCreatePodSandBox: reason(
    "The node cannot make the surroundings of the pod: its network, its cgroup or its runtime fails.",
    [
      {
        sign: "the message says that the container init was OOM-killed",
        cause: "memory-limit-below-startup"
      },
      { sign: "in any other case", cause: "sandbox-failed" }
    ],
    ["describe", "node"]
  ),
  FailedCreate: reason(
    "A controller is not allowed to create the pod: there is none, and only the events of the controller say why.",
    [
      { sign: 'the message says "exceeded quota"', cause: "quota-exceeded" },
      { sign: 'the message says "violates PodSecurity"', cause: "pod-security-refusal" },
      { sign: "the message names a missing ServiceAccount", cause: "service-account-missing" },
      { sign: "the message names a minimum or maximum of a LimitRange", cause: "limit-range-refusal" },
      { sign: "the message names a webhook or a policy", cause: "admission-denied" }
    ],
    ["controller", "events"]
  ),
  Unhealthy: reason(
    "A probe failed. A readiness probe takes the pod out of its Services; a liveness or startup probe that fails often enough has the container restarted.",
    [
      { sign: 'the message begins with "Readiness probe failed"', cause: "readiness-probe-fails" },
      { sign: 'the message begins with "Liveness probe failed"', cause: "liveness-probe-kills" },
      { sign: 'the message begins with "Startup probe failed"', cause: "startup-probe-kills" },
      { sign: 'the message says "timed out" for a command', cause: "exec-probe-times-out" }
    ],
    ["describe", "events", "spec"]
  ),
  Killing: reason(
    "The kubelet stops a container. Its message says why; its type is Normal, so that a filter for warnings hides it.",
    [
      { sign: 'the message says "failed liveness probe"', cause: "liveness-probe-kills" },
      { sign: 'the message says "failed startup probe"', cause: "startup-probe-kills" },
      { sign: 'the message says "FailedPostStartHook"', cause: "post-start-hook-fails" }
    ],
    ["events"]
  ),
  BackOff: reason(
    "The kubelet waits before it tries again: to pull an image, or to start a container that has ended.",
    [
      { sign: 'the message says "pulling image"', cause: "image-not-found" },
      { sign: 'the message says "restarting failed container"', cause: "application-error" }
    ],
    ["describe", "previous log"]
  ),
  NodeNotReady: reason(
    "The node of the pod stopped answering.",
    [{ sign: "in every case", cause: "node-not-ready" }],
    ["node"]
  ),
  SchedulingGated: reason(
    "The pod has a scheduling gate, which its owner (Kueue, for example) lifts when it is its turn.",
    [{ sign: "in every case", cause: "pod-held-by-gate" }],
    ["describe", "spec"]
  ),
  ProgressDeadlineExceeded: reason(
    "A Deployment has not become available within progressDeadlineSeconds. It is a symptom: its new pods say why.",
    [
      { sign: "its pods end", cause: "application-error" },
      { sign: "its pods run and are not ready", cause: "readiness-probe-fails" },
      { sign: "its pods have no node", cause: "insufficient-resources" },
      { sign: "it has no new pods: look at the events of its ReplicaSet", cause: "quota-exceeded" }
    ],
    ["controller", "describe"]
  ),
  UnexpectedAdmissionError: reason(
    "The kubelet of the node did not take the pod in, most often for a device that is not there.",
    [{ sign: "in every case", cause: "admission-denied" }],
    ["describe", "node"]
  )
};
var synonyms = {
  Unschedulable: "FailedScheduling",
  ContainerStartError: "StartError",
  NodeLost: "NodeNotReady",
  FailedCreatePodContainer: "CreateContainerError",
  FailedPostStartHook: "PostStartHookError",
  InspectFailed: "InvalidImageName",
  OOM: "OOMKilled",
  "OOM-Killed": "OOMKilled"
};

// src/diagnosis/signals/find-signal.ts
var reasonWords = [...Object.keys(reasons), ...Object.keys(synonyms)];
function findSignal(word) {
  const plain = word.trim().replace(/^Init:/i, "");
  const [, digits] = /^(?:exit ?-?_?(?:code|status)?[ :=]*)?(\d{1,3})$/i.exec(plain) ?? [];
  const number = digits === void 0 ? codeOfSignal(plain) : Number(digits);
  const byNumber = number === void 0 ? void 0 : exitCode(number);
  if (byNumber) return { name: String(number), signal: byNumber };
  const same = (candidate) => candidate.toLowerCase() === plain.toLowerCase();
  const written = reasonWords.find(same);
  const name = written === void 0 ? void 0 : synonyms[written] ?? written;
  const signal = name === void 0 ? void 0 : reasons[name];
  return name !== void 0 && signal ? { name, signal } : void 0;
}

// src/report/diagnosis/explain-cause.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// src/report/gate/explain.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function explain({ rule, page, examples }, { color = false, release = version } = {}) {
  const { bold, dim, underline } = (0, import_picocolors.createColors)(color);
  const off = rule.enabled === false ? ", off unless switched on" : "";
  const prevents = rule.prevents.length > 0 ? [`prevents: ${rule.prevents.join(", ")}`] : [];
  const blocks = [
    [
      `${bold(rule.id)}: ${rule.summary}`,
      dim(`${rule.group}, ${rule.severity}, ${rule.certainty}${off}`),
      ...prevents
    ],
    pageLines(page, underline),
    ...examples.map(({ name, text, base }) => [
      underline(exampleTitle(name)),
      ...base === void 0 ? [] : ["on the base branch:", ...exampleLines(base, rule.id), "now:"],
      ...exampleLines(text, rule.id)
    ]),
    [dim(docsUrl(rule.id, release))]
  ];
  return `${blocks.map((block) => block.join("\n").trim()).filter((block) => block !== "").join("\n\n")}
`;
}
function rulesTable(rules2, settings = defaultSettings) {
  const rows = rules2.map((rule) => {
    const level = settings.rules[rule.id]?.level;
    const severity = level === void 0 || level === "on" || level === "off" ? rule.severity : level;
    return [
      rule.id,
      rule.group,
      isEnabled(rule, settings) ? "on" : "off",
      severity,
      rule.certainty,
      rule.summary
    ];
  });
  const table = [["rule", "group", "on/off", "severity", "certainty", "what it finds"], ...rows];
  const widths = table.reduce(
    (widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, cell.length)),
    []
  );
  const lines = table.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
  return `${lines.join("\n")}
`;
}
function pageLines(page, heading) {
  let fenced = false;
  return page.split(/\r?\n/).map((line) => {
    if (line.startsWith("```")) fenced = !fenced;
    const title = fenced ? void 0 : /^#+\s+(.*)$/.exec(line)?.[1];
    return title === void 0 ? line : heading(title);
  });
}
function exampleTitle(name) {
  const words = name.replace(/\.\w+$/, "").replaceAll("-", " ");
  return words.replace(/^bad /, "Found: ").replace(/^good /, "Passes: ");
}
function exampleLines(text, rule) {
  return text.trimEnd().split(/\r?\n/).map((line) => {
    const [, code2 = line, marks] = /^(.*?)\s*# expect: (.*)$/.exec(line) ?? [];
    const mine = marks?.split(",").some((mark) => mark.trim().split(/\s+/)[0] === rule);
    return `  ${code2}${mine ? `   # <- ${rule}` : ""}`.trimEnd();
  });
}

// src/report/diagnosis/tree-paths.ts
function pathsTo(tree2, cause) {
  if (typeof tree2 === "string") return tree2 === cause ? [[]] : [];
  return answersOf(tree2).flatMap(
    ([answer, next]) => pathsTo(next, cause).map((path) => [{ question: tree2.question, answer }, ...path])
  );
}
function pathLines(tree2, cause) {
  return pathsTo(tree2, cause).map(
    (path) => path.map(({ question, answer }) => `${question} ${answer}`).join(" → ")
  );
}

// src/report/diagnosis/explain-cause.ts
var classWords = {
  template: "follows from the pod template: one pod proves it",
  "template-race": "follows from the pod template, but may be a race with the deploy: it must last",
  environment: "comes from the surroundings: it must last, or spread",
  application: "the application's own: it must repeat",
  informational: "for information: it never fails a rollout"
};
function whenItFails({ class: kind, grace, repeats }) {
  if (typeof kind === "function") return "it depends on what the cluster says";
  const lasting = typeof grace === "number" && grace > 0 ? [`${grace} s`] : [];
  const repeating = kind === "application" ? howOften(repeats) : [];
  const numbers = [...lasting, ...repeating].join(", ");
  return `${classWords[kind]}${numbers === "" ? "" : ` (${numbers})`}`;
}
function howOften(repeats) {
  if (typeof repeats === "function") return ["how many equal terminations depends on what the cluster holds"];
  return repeats > 1 ? [`${repeats} equal terminations`] : [];
}
function howSure({ id }) {
  if (id === "unknown") return "low: it is what is left";
  return unrecorded.includes(id) ? "medium at most: it has not been recorded on a real cluster" : "high when two independent sources agree, medium with one";
}
function explainCause(cause, page, { color = false, release = version } = {}) {
  const { bold, dim, underline } = (0, import_picocolors2.createColors)(color);
  const blocks = [
    [
      `${bold(cause.id)}: a cause of failing rollouts`,
      dim(`fails a rollout: ${whenItFails(cause)}`),
      dim(`confidence: ${howSure(cause)}`)
    ],
    pageLines(page, underline),
    [underline("How the decision tree gets there"), ...pathLines(tree, cause.id).map((line) => `- ${line}`)],
    [`found before the deploy by: ${preventedBy[cause.id].join(", ") || "no rule; no manifest shows it"}`],
    [dim(causeUrl(cause.id, release))]
  ];
  return `${blocks.map((block) => block.join("\n").trim()).join("\n\n")}
`;
}

// src/report/diagnosis/explain-signal.ts
var import_picocolors3 = __toESM(require_picocolors(), 1);
var commands = {
  describe: "kubectl -n NAMESPACE describe pod POD",
  "previous log": "kubectl -n NAMESPACE logs POD -c CONTAINER --previous",
  events: "kubectl -n NAMESPACE get events --field-selector=involvedObject.name=POD",
  spec: "kubectl -n NAMESPACE get pod POD -o yaml",
  node: "kubectl describe node NODE",
  claim: "kubectl -n NAMESPACE describe pvc",
  controller: "kubectl -n NAMESPACE describe KIND NAME"
};
function explainSignal({ name, signal }, { color = false } = {}) {
  const { bold, underline } = (0, import_picocolors3.createColors)(color);
  const { kind, means, readings, look } = signal;
  const [first] = readings;
  const blocks = [
    [bold(kind === "exit code" ? `exit code ${name}` : name), means],
    [
      underline("What tells the causes apart"),
      ...readings.map(({ sign, cause }) => `- ${sign} → ${bold(cause)}`)
    ],
    [underline("Where to look"), ...look.map((each) => `  ${commands[each]}`)],
    [
      `"crashgate explain ${first?.cause ?? "unknown"}" shows the page of a cause; "crashgate diagnose" finds the one that fits, in a cluster or in what these commands print (--from FILE)`
    ]
  ];
  return `${blocks.map((block) => block.join("\n")).join("\n\n")}
`;
}

// src/commands/gate/rules.ts
function listRules({ values: { format }, problems }, { stdout }) {
  refuseProblems(problems);
  const listed = rules.map(({ id, group, severity, certainty, enabled, summary, prevents }) => ({
    id,
    // Published since 0.1: the codes stay, whatever the groups are called in the code.
    group: ruleGroups[group],
    severity,
    certainty,
    enabled: enabled !== false,
    summary,
    prevents
  }));
  stdout.write(format === "json" ? `${JSON.stringify(listed, null, 2)}
` : rulesTable(rules));
}
async function explainRule(id, { stdout, stderr, files }) {
  const rule = rules.find((candidate) => candidate.id === id);
  const cause = causeIds.find((candidate) => candidate === id);
  const signal = rule || cause ? void 0 : findSignal(id);
  if (signal) {
    stdout.write(explainSignal(signal, { color: stdout.color }));
    return 0;
  }
  if (!rule && !cause) {
    const meant = nearest(id, [...rules.map((candidate) => candidate.id), ...causeIds, ...reasonWords]);
    const suggestion = meant === void 0 ? "" : ` did you mean ${meant}?`;
    stderr.write(
      `crashgate: there is no rule, cause, exit code or reason "${visible(id)}";${suggestion} "crashgate rules" lists all rules, "crashgate tree" all causes
`
    );
    return 2;
  }
  if (rule) stdout.write(explain({ rule, ...await files.readRulePage(id) }));
  if (rule && cause) stdout.write("\n");
  if (cause) stdout.write(explainCause(causes[cause], await files.readCausePage(cause)));
  return 0;
}
export {
  explainRule,
  listRules
};
