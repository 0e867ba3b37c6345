import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  addressOf,
  isAddress,
  serviceOfHost
} from "./chunk-QEGBV7SB.js";
import {
  citeMovedTag,
  commandIn,
  filledMemory,
  missingIn,
  otherBytes,
  pullTexts,
  startTexts,
  systemOom,
  whatTheRegistrySays
} from "./chunk-DAEFVWSN.js";
import {
  conditionOf,
  endsAfterSignal,
  exceedsOwnLimit,
  isAbout,
  isLogOf,
  isUnplaced,
  killWindow,
  logSays,
  neverRan,
  parseTime,
  probeTiming,
  readEvents,
  readLogLines,
  readinessGate,
  refusesToGrow,
  scalingEvent,
  schedulerMessages,
  schedulerOf,
  schedulingGates,
  setupTexts,
  waitingFor
} from "./chunk-OKZ2KZTK.js";
import {
  heapFlags
} from "./chunk-X3SWA6YH.js";
import {
  formatBytes,
  nearestQuantity,
  parseQuantity,
  probeHandlerKinds,
  startBudget,
  units,
  writeHandler
} from "./chunk-W7UGZQJD.js";
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

// src/diagnosis/cause.ts
function defineCause(cause) {
  return cause;
}
function quorumOf(cause, given) {
  return {
    class: typeof cause.class === "function" ? cause.class(given) : cause.class,
    grace: typeof cause.grace === "function" ? cause.grace(given) : cause.grace,
    repeats: typeof cause.repeats === "function" ? cause.repeats(given) : cause.repeats,
    everyPod: cause.everyPod === true,
    oldPodsHelp: cause.oldPodsHelp === true
  };
}

// src/diagnosis/flow-yaml.ts
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

// src/diagnosis/cite.ts
function citeExit({ pod, container, facts }, proves = true) {
  const ended = container?.ended;
  if (!ended || !container || !pod) return void 0;
  const restarts = container.restarts > 0 ? `, ${container.restarts} restart${container.restarts === 1 ? "" : "s"}` : "";
  const lasted = runTime(container);
  const after = lasted === void 0 ? "" : lasted < 1 ? " within 1 s" : ` after ${formatSeconds(lasted)}`;
  return {
    origin: "status",
    source: `pod ${pod.name}: ${ended.field}`,
    text: `${container.name} ended with code ${ended.exitCode}${ended.reason ? ` (${ended.reason})` : ""}${after}${restarts}`,
    proves: proves && (facts.evidence.takenAt !== void 0 || !standsAfterKill(container))
  };
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
function citeStart(given) {
  const { pod, container } = given;
  const [text] = startTexts(given);
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
function citePull(given) {
  const [text] = pullTexts({ container: void 0, pod: given.pod });
  const fails = ({ reason }) => /^(?:Failed|InspectFailed|ErrImageNeverPull)$/.test(reason);
  return citeEvent(given, (event) => fails(event) && /^Failed to (?:pull|inspect) image/.test(event.message)) ?? citeEvent(given, (event) => fails(event) && (event.message === text || /image/i.test(event.message)));
}
function citeSetup(given) {
  const texts2 = given.pod ? setupTexts(given.pod) : [];
  const text = texts2.find((candidate) => !/timed out|deadline exceeded/.test(candidate)) ?? texts2[0];
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
      proves: !isMixed(message)
    };
  const [said] = schedulerMessages(pod);
  return said === void 0 ? void 0 : { origin: "event", source: "event FailedScheduling", text: said, proves: !isMixed(said) };
}
function isMixed(message) {
  return /taint/.test(message) && /affinity\/selector/.test(message);
}
function citeSchedulerEvent(given) {
  const event = citeEvent(given, ({ reason }) => reason === "FailedScheduling");
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
function citeReference(given, name) {
  const { pod, container, workload } = given;
  if (name === "") return void 0;
  const spec = pod?.spec ?? workload.podSpec;
  const lists = [
    ["volumes", spec.volumes],
    ["env", container?.spec.env],
    ["envFrom", container?.spec.envFrom]
  ];
  for (const [field, list] of lists) {
    const entry = asList(list).find((item) => JSON.stringify(item).includes(`:"${name}"`));
    if (entry !== void 0) return citeSpec(given, field, entry, true);
  }
  return void 0;
}

// src/diagnosis/cite-log.ts
function citeLog(given, causes2) {
  const finding = logSays(given, causes2);
  const log = given.container?.log;
  if (!finding || !log) return void 0;
  return {
    origin: "log",
    source: `${log.source}: ${given.pod?.name}/${given.container?.name}, line ${finding.line.number}`,
    text: withAnnounced(finding, log.reading.lines),
    proves: isPlain(finding) && finding === log.reading.findings.find(isPlain)
  };
}
function withAnnounced({ line }, lines) {
  const said = line.raw.trim();
  const announces = said.endsWith(":") || said.startsWith("terminate called after throwing");
  const next = announces ? lines.find(({ number }) => number > line.number)?.raw.trim() : void 0;
  return next && !/^(?:at |File ")/.test(next) ? `${said} ${next}` : said;
}
function logTells(given, causes2) {
  const finding = logSays(given, causes2);
  return finding !== void 0 && isTelling(finding, given.container?.log?.reading.findings ?? []);
}
function isPlain({ weight, score }) {
  return (weight === "plain" || weight === "proof") && score > 6;
}
function isTelling(finding, all) {
  const rival = all.find(
    ({ cause, weight }) => cause !== finding.cause && (weight === "plain" || weight === "proof")
  );
  const named4 = finding.weight === "proof" || /^application-/.test(finding.cause);
  return named4 && isPlain(finding) && (rival === void 0 || rival.score < finding.score - 0.9);
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

// src/diagnosis/words.ts
function who({ container, workload }) {
  return container?.name ?? workload.object.name;
}
function about(given, cause, before = " ") {
  const subject = logSays(given, [cause])?.subject;
  return subject === void 0 ? "" : `${before}"${subject.slice(0, 120)}"`;
}
function logEvidence(given, causes2) {
  const line = citeLog(given, causes2);
  return [line ?? citeLastLine(given), citeExit(given, logTells(given, causes2)), citeRepeat(given)];
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
  return `kubectl -n ${workload.object.namespace}`;
}
function target({ workload }) {
  return `${workload.object.kind.toLowerCase()}/${workload.object.name}`;
}

// src/diagnosis/commands.ts
var many = 3;
function commandsFor(cause, given) {
  const { pod, container, workload } = given;
  const own = cause.commands?.(given) ?? [];
  const ran = container?.ended?.startedAt !== void 0;
  const previous = ran && container?.state !== "terminated" ? " --previous" : "";
  const { job, object, previous: before } = workload;
  const number = /^revision (\d+)$/.exec(before?.label ?? "")?.[1];
  const looking = [
    ...ran || container?.state === "running" ? [`${kubectl(given)} logs ${pod?.name}${ofContainer(given)}${previous} --tail=50`] : [],
    ...pod && !pod.onlyEvents ? [`${kubectl(given)} describe pod ${pod.name}`] : [
      job && job.name !== object.name ? `${kubectl(given)} describe job ${job.name}` : `${kubectl(given)} describe ${target(given)}`,
      ...workload.refusals.length > 0 ? [`${kubectl(given)} get events --field-selector=reason=FailedCreate`] : []
    ],
    ...isRolledOut(given) && number !== void 0 ? [`${kubectl(given)} rollout history ${target(given)} --revision=${number}`] : [],
    `${kubectl(given)} get ${target(given)} -o yaml`,
    pod ? `${kubectl(given)} get events --field-selector=involvedObject.name=${pod.name}` : `${kubectl(given)} get events --field-selector=involvedObject.name=${object.name}`
  ];
  const back = canGoBack(given) ? backCommand(given) : [];
  const shown = Math.max(many - back.length, own.length);
  return [...[...own, ...looking.filter((command4) => !own.includes(command4))].slice(0, shown), ...back];
}
function backCommand(given) {
  const { value = {} } = given.workload;
  const helm = helmReleaseOf(value);
  if (gitOpsOf(value)) return [];
  return [
    helm ? `helm -n ${helm.namespace} rollback ${helm.release}` : `${kubectl(given)} rollout undo ${target(given)}`
  ];
}
function ofContainer({ pod, container }) {
  const { containers, initContainers } = pod?.spec ?? {};
  return container && asList(containers).length + asList(initContainers).length > 1 ? ` -c ${container.name}` : "";
}
function isRolledOut({ workload: { object } }) {
  return /^(?:Deployment|StatefulSet|DaemonSet)$/.test(object.kind);
}
function canGoBack(given) {
  const { previous, pods, oldPods, object } = given.workload;
  const works = (object.kind === "StatefulSet" ? pods : oldPods).some(
    (pod) => pod.containers.length > 0 && pod.containers.every(({ ready }) => ready)
  );
  return isRolledOut(given) && previous !== void 0 && works;
}
function goBack(given) {
  const { previous, value = {} } = given.workload;
  if (!previous || !canGoBack(given)) return [];
  const keeper = gitOpsOf(value);
  return [
    keeper ? `until it is mended, revert the commit: ${keeper} would undo a rollback in the cluster` : `until it is mended, roll back to ${previous.label}: its pods work`
  ];
}

// src/diagnosis/causes/aborted/cause.ts
var badCall = 159;
var cause_default = defineCause({
  id: "aborted",
  class: (given) => given.container?.ended?.exitCode === badCall ? "T" : "A",
  grace: 1,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} aborts itself (code ${given.container?.ended?.exitCode ?? 134})`,
  evidence: (given) => [
    citeLog(given, ["aborted"]),
    citeExit(given, given.container?.log !== void 0),
    citeLog(given, ["aborted"]) ? void 0 : citeLastLine(given)
  ],
  remedy: (given) => ({
    steps: [
      "the assertion or exception at the end of the log names the place in the program",
      ...goBack(given)
    ]
  })
});

// src/diagnosis/refusal-words.ts
function refusalWords({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  return text.replace(/^Error creating: /, "").replace(/^.*?\bis forbidden: /s, "").replace(/^admission webhook ("[^"]+") denied the request: /, "webhook $1: ").replace(/^(ValidatingAdmissionPolicy '[^']+') with binding '[^']+' denied request: /, "$1: ").slice(0, 200).trim();
}

// src/diagnosis/causes/admission-denied/cause.ts
var quorums = {
  refused: { class: "T", grace: 1 },
  "nobody answers": { class: "E", grace: 180 },
  "in the way": { class: "G", grace: 60 }
};
function saying({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  if (/failed calling webhook|failed to call webhook/.test(text)) return "nobody answers";
  return /already exists|object is being deleted/.test(text) ? "in the way" : "refused";
}
function advice({ workload, pod, what }) {
  if (what === "the pod ended") {
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
var cause_default2 = defineCause({
  id: "admission-denied",
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => {
    if (given.what === "the pod ended")
      return `the kubelet refuses the pod of ${given.workload.object.name}: ${(given.pod?.message ?? "").replace(/^Pod was rejected: /, "")}`;
    const why = refusalWords(given);
    return `the API server refuses to create pods of ${given.workload.object.name}${why === "" ? "" : `: ${why}`}`;
  },
  evidence: (given) => [...citeRefusals(given), citePodEnd(given)],
  remedy: (given) => ({
    steps: [advice(given)]
  })
});

// src/diagnosis/debugging.ts
function describePod(given) {
  return given.pod && !given.pod.onlyEvents ? `${kubectl(given)} describe pod ${given.pod.name}` : `${kubectl(given)} describe ${target(given)}`;
}
function copyWithShell({ pod, container, ...given }) {
  if (!pod || pod.onlyEvents || !container || container.kind !== "app") return [];
  const copy = `${pod.name.slice(0, 56)}-debug`;
  return [
    `${kubectl({ pod, container, ...given })} debug ${pod.name} -it --copy-to=${copy} --container=${container.name} -- sh`
  ];
}
function debugBeside(given) {
  const { pod, container } = given;
  if (!pod || pod.onlyEvents || container?.state !== "running") return [];
  return [`${kubectl(given)} debug ${pod.name} -it --image=busybox:1.36 --target=${container.name}`];
}

// src/diagnosis/causes/application-error/cause.ts
function firstStep(given) {
  if (given.container?.silent)
    return `${who(given)} prints nothing before it ends: \`kubectl debug\` below starts a copy of it with a shell, to run its command by hand`;
  return given.container?.log ? "the error is in the program, not in the manifest: the quoted line and those before it are the place to start" : "read the log of the run that ended, with the first command below: it is not in the evidence, and only it can say more";
}
var cause_default3 = defineCause({
  id: "application-error",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} ends with an error of its own${given.container?.ended ? ` (code ${given.container.ended.exitCode})` : ""}`,
  evidence: (given) => logEvidence(given, ["application-error"]),
  remedy: (given) => ({ steps: [firstStep(given), ...goBack(given)] }),
  commands: (given) => given.container?.silent ? [describePod(given), ...copyWithShell(given)] : []
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
  remedy: (given) => ({
    steps: ["the stack trace in the log names the line of the program", ...goBack(given)]
  })
});

// src/diagnosis/causes/command-not-executable/cause.ts
function command(given) {
  const name = startTexts(given).map(commandIn).find((found2) => found2) ?? logSays(given, ["command-not-executable"])?.subject;
  return named(name).replace(/^ /, ": ");
}
function volumeOf({ container, pod, workload }) {
  const words = [...asList(container?.spec.command), ...asList(container?.spec.args)].map(String);
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find(
    ({ mountPath }) => words.some((word) => word.split(/\s+/).some((part) => part.startsWith(`${mountPath}/`)))
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
var cause_default5 = defineCause({
  id: "command-not-executable",
  class: "T",
  grace: 1,
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
  remedy: (given) => {
    const volume = volumeOf(given);
    return volume === void 0 ? {
      steps: [
        "make it executable in the image (`COPY --chmod=755`, or `git update-index --chmod=+x`)",
        ...runsAsOther(given) ? ["as another user every directory above it must be passable too"] : []
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

// src/diagnosis/patch.ts
function containerPatch({ container }, lines) {
  const field = container === void 0 || container.kind === "app" ? "containers" : "initContainers";
  return [
    `${field}:`,
    `  - name: ${container?.name ?? ""}`,
    ...lines.flatMap((line) => line.split("\n")).map((line) => `    ${line}`)
  ].join("\n");
}

// src/diagnosis/causes/command-not-found/cause.ts
function command2(given) {
  const name = startTexts(given).map(commandIn).find((found2) => found2) ?? logSays(given, ["command-not-found"])?.subject;
  return named(name).replace(/^ /, ": ");
}
function onePiece({ container }) {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return typeof first === "string" && /^\S+\s+\S/.test(first.trim()) ? first.trim() : void 0;
}
function inOnePiece(given) {
  const piece = onePiece(given);
  return piece === void 0 ? [] : [
    `"${piece}" is one item, so a program of this whole name is looked for: make every word an item of its own`
  ];
}
function inTheImage(given) {
  const name = command2(given).replace(/^:/, "") || " the program";
  return `put${name} into the image (a COPY from the build stage is easily forgotten), or correct \`command\``;
}
function mayBeInterpreter(given) {
  return startTexts(given).some((text) => /failed to load \S+: no such file/.test(text));
}
function listPatch(given) {
  const piece = onePiece(given);
  if (piece === void 0 || !/^[\w ./:=,@%+-]+$/.test(piece)) return void 0;
  const words = piece.split(/ +/).map((word) => JSON.stringify(word));
  return containerPatch(given, [`command: [${words.join(", ")}]`]);
}
var cause_default6 = defineCause({
  id: "command-not-found",
  class: "T",
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => mayBeInterpreter(given) ? `${who(given)} is started with a file that is not in its image, or whose interpreter is not${command2(given)}` : `${who(given)} is started with a command that is not in its image${command2(given)}`,
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
      ...inOnePiece(given),
      ...onePiece(given) === void 0 ? [inTheImage(given)] : [],
      ...mayBeInterpreter(given) ? ["if it is there, it is a script: what its first line names has to be in the image too"] : [],
      ...goBack(given)
    ],
    yaml: listPatch(given)
  })
});

// src/diagnosis/cite-absence.ts
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

// src/diagnosis/near-names.ts
var generatorHash = /-[2456789bcdfghkmt]{10}$/;
function insteadOf({ facts, workload }, kind, name) {
  if (name === "") return [];
  const { namespace } = workload.object;
  const { configMaps, secrets, claims, surroundings } = facts.evidence;
  const all = [
    ...configMaps.map((object) => ({ ...object, kind: "ConfigMap" })),
    ...secrets.map((object) => ({ ...object, kind: "Secret" })),
    ...claims.map((object) => ({ ...object, kind: "PersistentVolumeClaim" })),
    ...surroundings.flatMap(
      (object) => object.kind === "ServiceAccount" ? [{ ...object, kind: "ServiceAccount" }] : []
    )
  ];
  const own = all.filter((object) => object.kind === kind && object.namespace === namespace);
  if (own.some((object) => object.name === name))
    return [`it is there now, made after the pod asked for it: the kubelet tries again by itself`];
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
  const otherKind = all.find(
    (object) => object.kind !== kind && object.namespace === namespace && object.name === name
  );
  const elsewhere2 = all.find((object) => object.kind === kind && object.name === name);
  return [
    ...near === void 0 ? [] : [`there is "${near}": is that the one?`],
    ...otherKind === void 0 ? [] : [`there is a ${otherKind.kind} of that name: is it that?`],
    ...elsewhere2 === void 0 ? [] : [`namespace ${elsewhere2.namespace} has one; a pod can only use those of its own namespace`]
  ];
}
function insteadOfKey({ facts, workload }, object, key) {
  if (key === "" || object === void 0) return [];
  if (object.keys.includes(key)) return ["it has the key now: the kubelet tries again by itself"];
  const near = nearest(key, object.keys);
  if (near !== void 0) return [`it has "${near}": if that is the one, \`key: ${near}\``];
  const { configMaps, secrets } = facts.evidence;
  const other = [...secrets, ...configMaps].find(
    ({ namespace, name, keys }) => namespace === workload.object.namespace && name !== object.name && keys.includes(key)
  );
  return other === void 0 ? [] : [`"${other.name}" has that key: is it the one that is meant?`];
}

// src/diagnosis/causes/config-map-missing/cause.ts
function lost(given) {
  return missing([...startTexts(given), ...given.pod ? setupTexts(given.pod) : []]);
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
    citeReference(given, lost(given).name),
    citeAbsence(given, "ConfigMap", lost(given).name)
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, "ConfigMap", lost(given).name),
      `create ConfigMap${named(lost(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      "if it is part of the same deploy, apply it first"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get configmaps`]
});

// src/diagnosis/cite-job.ts
function citeJobEnd({ workload }, proves, wanted) {
  const condition = asList(valueAt(workload.job?.value, ["status", "conditions"])).map(asMapping).find(({ type, reason }) => wanted ? reason === wanted : /^Fail/.test(String(type)));
  if (!condition || !workload.job) return void 0;
  const told = workload.job.value.metadata === void 0;
  return {
    origin: told ? "event" : "status",
    source: told ? `event ${condition.reason} of Job ${workload.job.name}` : `Job ${workload.job.name}: status.conditions[${condition.type}]`,
    text: `${condition.reason ?? ""}: ${asString(condition.message) ?? ""}`,
    proves
  };
}

// src/diagnosis/causes/deadline-exceeded/cause.ts
function seconds({ workload, pod }) {
  return valueAt(workload.job?.value, ["spec", "activeDeadlineSeconds"]) ?? pod?.spec.activeDeadlineSeconds ?? workload.podSpec.activeDeadlineSeconds;
}
function deadline(given) {
  const found2 = seconds(given);
  return found2 === void 0 ? "" : ` of ${found2} s`;
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
    citeJobEnd(given, true, "DeadlineExceeded"),
    citeEvent(given, ({ reason }) => reason === "DeadlineExceeded"),
    citeSpec(given, "activeDeadlineSeconds", seconds(given), true)
  ],
  remedy: (given) => ({
    steps: [
      given.pod === void 0 ? "its pod is gone, and its log with it: run it once more and read the log while it runs (`kubectl logs -f`), or where logs are collected; if it is at work to the end, raise `activeDeadlineSeconds`" : "look at the end of its log: if it was still at work, raise `activeDeadlineSeconds`; if it waits for something, that is the cause"
    ],
    yaml: seconds(given) === void 0 ? void 0 : `activeDeadlineSeconds: ${Number(seconds(given)) * 2}`
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
  const [ready, all] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const add = (endpoint, isReady) => {
    const { targetRef, addresses, ip } = asMapping(endpoint);
    const key = asString(asMapping(targetRef).name) ?? asString(asList(addresses)[0]) ?? asString(ip) ?? "";
    all.add(key);
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
  return { ready, all };
}

// src/diagnosis/dependency/advice.ts
function addressText(given, cause) {
  const address = addressOf(given, [cause]);
  if (!address) return "";
  const target2 = targetOf(given, address);
  const written2 = address.port === void 0 ? address.host : `${address.host}:${address.port}`;
  return target2.kind === "service" && !address.host.startsWith(target2.object.name) ? `Service ${target2.object.name} (${written2})` : written2;
}
function citeDependency(given, cause) {
  const address = addressOf(given, [cause]);
  if (!address) return [];
  const target2 = targetOf(given, address);
  return [...citeEnvironment(given, address), ...citeTarget(address, target2, cause)];
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
function dependencyAdvice(given, cause) {
  const address = addressOf(given, [cause]);
  if (!address) return [];
  const target2 = targetOf(given, address);
  switch (target2.kind) {
    case "service":
      return serviceAdvice(address, target2);
    case "no service":
      return [
        ...target2.near === void 0 ? [] : [`there is a Service "${target2.near}": is that the one?`],
        ...target2.elsewhere === void 0 ? [] : [`namespace ${target2.elsewhere} has one of that name: write ${target2.name}.${target2.elsewhere}`],
        `create Service "${target2.name}" in namespace ${target2.namespace}, or correct the name`
      ];
    case "own pod":
      return ownPodAdvice(given, address);
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
function dependencyCommand(given, cause) {
  const address = addressOf(given, [cause]);
  const target2 = address && targetOf(given, address);
  return target2?.kind === "service" ? `kubectl -n ${target2.object.namespace} get endpointslices -l kubernetes.io/service-name=${target2.object.name}` : `kubectl -n ${given.workload.object.namespace} get services`;
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

// src/diagnosis/dependency/deserted.ts
function awaitedHost(given, cause) {
  return addressOf(given, [cause])?.host;
}
function crashesWhileWaiting(given, cause) {
  const host = awaitedHost(given, cause);
  return host !== void 0 && given.facts.evidence.deserted?.includes(host) === true ? 3 : 5;
}

// src/diagnosis/causes/dependency-not-resolved/cause.ts
function isUnanswered(given) {
  const line = logSays(given, ["dependency-not-resolved"])?.line.text ?? "";
  return /temporary failure in name resolution|EAI_AGAIN|server misbehaving|SERVFAIL|no servers could be reached|i\/o timeout|\btry again\b/i.test(
    line
  );
}
var unanswered = "the DNS server gave no answer, neither yes nor no: look whether the cluster DNS runs (first command) and whether a NetworkPolicy lets port 53 through; for a name outside the cluster, whether its own DNS server answers";
function hostName(given) {
  const subject = logSays(given, ["dependency-not-resolved"])?.subject;
  const { host, from } = addressOf(given, ["dependency-not-resolved"]) ?? {};
  const isName = host !== void 0 && from === void 0 && /[a-z]/i.test(host);
  return subject ?? (isName ? host : void 0);
}
var cause_default9 = defineCause({
  id: "dependency-not-resolved",
  class: "A",
  grace: 0,
  // No answer of the DNS server says nothing of the name.
  repeats: (given) => isUnanswered(given) ? 5 : crashesWhileWaiting(given, "dependency-not-resolved"),
  recorded: true,
  title: (given) => `${who(given)} cannot resolve ${hostName(given) === void 0 ? "a host name" : `the host name${named(hostName(given)?.slice(0, 120))}`}`,
  evidence: (given) => [
    ...logEvidence(given, ["dependency-not-resolved"]),
    ...citeDependency(given, "dependency-not-resolved")
  ],
  remedy: (given) => {
    const known = dependencyAdvice(given, "dependency-not-resolved");
    return {
      steps: [
        ...isUnanswered(given) ? [unanswered] : [],
        ...known.length > 0 ? known : [
          "in the cluster: a Service of that name has to exist in that namespace (across namespaces write SERVICE.NAMESPACE); outside: the name has to be in the DNS that the cluster asks"
        ],
        ...isUnanswered(given) ? [] : ["if the name is right and only fails now and then, look at the cluster DNS"]
      ]
    };
  },
  commands: (given) => [
    ...isUnanswered(given) ? ["kubectl -n kube-system get pods -l k8s-app=kube-dns"] : [],
    `${kubectl(given)} get services`
  ]
});

// src/diagnosis/causes/dependency-rejects-credentials/cause.ts
function lacksRight(given) {
  const line = logSays(given, ["dependency-rejects-credentials"])?.line.text ?? "";
  return /\bpermission denied for \w|\bmust be (?:owner|superuser|member)\b|\bnot authorized to\b|\bforbidden: User "|\bNOPERM\b|\bUnauthorizedOperation\b|\binsufficient (?:permission|privilege|scope)s?\b|\bdoes not have (?:[\w.]+ ){1,3}(?:access|permission|privilege)s?\b/i.test(
    line
  );
}
function comparison(given) {
  const what = credentialSources(given).length > 0 ? "that" : "the credentials that it is given";
  return `compare ${what} with what the other side expects; after a change restart the pods, which read variables only when they start`;
}
var cause_default10 = defineCause({
  id: "dependency-rejects-credentials",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => lacksRight(given) ? `${who(given)} may not do what it tries with something it needs` : `${who(given)} is refused when it logs in to something it needs${about(given, "dependency-rejects-credentials", " as ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["dependency-rejects-credentials"]),
    ...citeDependency(given, "dependency-rejects-credentials")
  ],
  remedy: (given) => ({
    steps: [
      ...lacksRight(given) ? [
        "it is known there, and lacks a right: grant the account what the quoted line names, or give it another account"
      ] : [],
      ...credentialSources(given),
      ...lacksRight(given) ? [] : [comparison(given)]
    ]
  })
});

// src/diagnosis/causes/dependency-unreachable/cause.ts
var cause_default11 = defineCause({
  id: "dependency-unreachable",
  class: "A",
  grace: 0,
  repeats: (given) => crashesWhileWaiting(given, "dependency-unreachable"),
  recorded: true,
  title: (given) => {
    const what = addressText(given, "dependency-unreachable") || "something it needs";
    return given.what === "hanging" ? `${who(given)} waits for ${what}, which it cannot reach` : `${who(given)} ends because it cannot reach ${what}`;
  },
  evidence: (given) => [
    ...logEvidence(given, ["dependency-unreachable"]),
    ...citeDependency(given, "dependency-unreachable")
  ],
  remedy: (given) => {
    const known = dependencyAdvice(given, "dependency-unreachable");
    const what = addressText(given, "dependency-unreachable") || "what it needs";
    return {
      steps: [
        ...known.length > 0 ? known : [
          `nothing takes connections at ${what}: look whether it runs and whether its Service has ready endpoints, then for a NetworkPolicy in between`
        ],
        "so that it does not come back: a program that waits and tries again starts by itself once the other side is there"
      ]
    };
  },
  commands: (given) => [dependencyCommand(given, "dependency-unreachable")]
});

// src/diagnosis/process-limits.ts
function limitInCommand({ container }, letter) {
  return limit[letter].exec(wordsOf(container).join(" "))?.[1];
}
var limit = { n: /\bulimit (?:-[SH] )*-[SH]?n (\d+)/, u: /\bulimit (?:-[SH] )*-[SH]?u (\d+)/ };
function wordsOf(container) {
  return [...asList(container?.spec.command), ...asList(container?.spec.args)].map(String);
}
function citeCommand(given) {
  return citeSpec(given, "command", wordsOf(given.container));
}
function shellLimit(letter, number) {
  return `\`ulimit -${letter} ${number}\``;
}

// src/diagnosis/causes/descriptor-limit/cause.ts
function isInotify(given) {
  return /inotify|file ?watch|fsnotify|\bwatch\b/i.test(
    logSays(given, ["descriptor-limit"])?.line.text ?? ""
  );
}
function remedy(given) {
  const { container, pod } = given;
  if (isInotify(given)) {
    const node = pod?.nodeName ? `node ${pod.nodeName}` : "the node";
    return {
      steps: [
        `raise it on ${node} and every other: \`fs.inotify.max_user_instances\` (usually 128) for watchers, \`fs.inotify.max_user_watches\` for watched files; a pod cannot set them`,
        "or watch less: one watcher for a directory instead of one for each file, polling where the program has it (`DOTNET_USE_POLLING_FILE_WATCHER=1`, `CHOKIDAR_USEPOLLING=1`)"
      ]
    };
  }
  const set = limitInCommand(given, "n");
  return {
    steps: [
      set !== void 0 ? `${shellLimit("n", set)} in its command is too low for what it opens: raise it, as far as the container runtime allows` : `find out what ${container?.name ?? who(given)} opens: files and connections that it does not close grow until any limit is reached`,
      ...set === void 0 ? [
        "the limit itself comes from the container runtime of the node (`LimitNOFILE` of its service) or from `ulimit -n` in the entrypoint: a manifest has no field for it"
      ] : []
    ]
  };
}
var cause_default12 = defineCause({
  id: "descriptor-limit",
  class: (given) => isInotify(given) ? "E" : "A",
  grace: (given) => isInotify(given) ? 180 : 0,
  repeats: 3,
  recorded: true,
  title: (given) => isInotify(given) ? `${who(given)} may not watch more files: the inotify limit of its node is reached` : `${who(given)} may not open more files: its limit of open files is reached`,
  evidence: (given) => [
    ...logEvidence(given, ["descriptor-limit"]),
    limitInCommand(given, "n") === void 0 ? void 0 : citeCommand(given)
  ],
  remedy
});

// src/diagnosis/path-in-log.ts
var placeInSource = /^(?:\[\d+\] )?\S+:\d+:in [`'][^']*': | at \S+ line \d+\.?$| in \S+?(?::| on line )\d+$/g;
function pathInLog(given, causes2) {
  const line = (logSays(given, causes2)?.line.text ?? "").replace(placeInSource, "");
  return /["'`](\/[\w./-]+)["'`]/.exec(line)?.[1] ?? /(?<![\w./-])(\/[a-z][\w./-]*)/i.exec(line)?.[1]?.replace(/[.]+$/, "");
}
function volumeAt({ container }, path) {
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find(({ mountPath }) => path === mountPath || path.startsWith(`${String(mountPath)}/`));
  return asString(mount?.name);
}
function keysAt(given, path) {
  const { container, pod, workload, facts } = given;
  const name = volumeAt(given, path);
  const mount = asList(container?.spec.volumeMounts).map(asMapping).find((candidate) => candidate.name === name && path.startsWith(`${String(candidate.mountPath)}/`));
  const volume = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping).find((candidate) => candidate.name === name);
  if (!mount || !volume || mount.subPath !== void 0) return void 0;
  const [map, secret] = [asMapping(volume.configMap), asMapping(volume.secret)];
  if (map.items !== void 0 || secret.items !== void 0) return void 0;
  const kind = map.name === void 0 ? "Secret" : "ConfigMap";
  const object = (kind === "ConfigMap" ? facts.evidence.configMaps : facts.evidence.secrets).find(
    (candidate) => candidate.name === (map.name ?? secret.secretName) && candidate.namespace === workload.object.namespace
  );
  const mountPath = String(mount.mountPath);
  return object && { kind, object, mountPath, file: path.slice(mountPath.length + 1) };
}

// src/diagnosis/disk.ts
function diskOf(given) {
  const { container } = given;
  const finding = logSays(given, ["disk-full"]);
  const path = finding?.subject?.startsWith("/") ? finding.subject : void 0;
  if (path?.startsWith("/dev/shm") || /shared memory/i.test(finding?.line.text ?? "")) {
    const volume = volumeAt(given, "/dev/shm");
    const disk = volume === void 0 ? { kind: "shared memory" } : ofVolume(given, volume);
    return { ...disk, path: "/dev/shm" };
  }
  if (path !== void 0) {
    const volume = volumeAt(given, path);
    return volume === void 0 ? { kind: "node", path } : { ...ofVolume(given, volume), path };
  }
  const mounted = asList(container?.spec.volumeMounts).map(asMapping).flatMap(({ name, mountPath }) => mountPath === "/dev/shm" ? [] : asString(name) ?? []);
  const [only, ...more] = volumesOf(given).flatMap((volume) => {
    const name = asString(volume.name) ?? "";
    return mounted.includes(name) && isBounded(volume) ? [name] : [];
  });
  return only === void 0 || more.length > 0 ? { kind: "unknown" } : { ...ofVolume(given, only), guessed: true };
}
function isBounded(volume) {
  return valueAt(volume, ["emptyDir", "medium"]) === "Memory" || claimOf(volume) !== void 0;
}
function ofVolume(given, volume) {
  const found2 = volumesOf(given).find(({ name }) => name === volume);
  const claim2 = found2 && claimOf(found2, given.pod?.name);
  if (claim2 !== void 0) return { kind: "claim", volume, claim: claim2, size: sizeOfClaim(given, claim2) };
  if (valueAt(found2, ["emptyDir", "medium"]) === "Memory") {
    const limit2 = valueAt(found2, ["emptyDir", "sizeLimit"]);
    return {
      kind: "memory",
      volume,
      size: limit2 === void 0 || limit2 === null ? void 0 : String(limit2)
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
function citeDisk(given) {
  const { volume, claim: claim2, size } = diskOf(given);
  const found2 = volumesOf(given).find(({ name }) => name === volume);
  return [
    found2 && citeSpec(given, "volumes", found2),
    claim2 !== void 0 && size !== void 0 ? { origin: "object", source: `PersistentVolumeClaim ${claim2}: storage`, text: size, proves: false } : void 0
  ];
}

// src/diagnosis/memory/amounts.ts
function bytesOf(value) {
  const quantity = parseQuantity(value);
  return quantity && Number(quantity.nano) / 1e9;
}
function inWords(bytes) {
  return formatBytes(units(Math.round(bytes))).replace(/([KMGT])i$/, " $1iB");
}
var mebibyte = 2 ** 20;
var smallest = 8;
function limitFor(bytes) {
  const needed = bytes * 1.2 / mebibyte;
  const most = bytes * 1.3 / mebibyte;
  for (let step = 1024; step >= 1; step /= 2) {
    const rounded = Math.ceil(needed / step) * step;
    if (rounded <= most && rounded >= smallest) return written(rounded);
  }
  return written(Math.max(smallest, Math.ceil(needed)));
}
function twice(limit2) {
  return written(Math.max(smallest, Math.ceil(limit2 * 2 / mebibyte)));
}
function written(mebibytes) {
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
}

// src/diagnosis/disk-remedy.ts
var mebibyte2 = 2 ** 20;
function diskRemedy(given) {
  const disk = diskOf(given);
  const { steps, yaml } = roomFor(given, disk);
  const [first = "", ...rest] = steps;
  const otherwise = "if it wrote elsewhere, it is the disk of the node: `df -h` in the container tells";
  return { steps: disk.guessed ? [`most likely ${first}`, ...rest, otherwise] : steps, yaml };
}
function roomFor(given, { kind, volume, claim: claim2 = "", size }) {
  const larger = doubled(size);
  const has = size === void 0 ? "" : `, ${size}`;
  switch (kind) {
    case "memory": {
      const limit2 = given.container?.memoryLimit;
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
        yaml: sharedMemory(given)
      };
    case "claim": {
      const raise = `raise its \`spec.resources.requests.storage\`${larger === void 0 ? "" : `, for example to ${larger}`} (its StorageClass must allow expansion)`;
      return {
        steps: [
          `claim "${claim2}"${size === void 0 ? "" : ` (${size})`} is full, and what was written is still there in the next run: delete what is old, or ${raise}`,
          ...given.workload.object.kind === "StatefulSet" ? ["a StatefulSet does not pass a larger claim template on: change the claims themselves"] : []
        ],
        yaml: larger === void 0 ? void 0 : claimPatch(claim2, larger)
      };
    }
    case "node":
      return {
        steps: [
          `${volume === void 0 ? "no volume is mounted there: it is" : `volume "${volume}" lies on`} the disk of node ${given.pod?.nodeName || "it runs on"}, which all its pods share: look for what fills it (logs, images, other pods)`,
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
  const bytes = bytesOf(size);
  return bytes === void 0 || bytes <= 0 ? void 0 : written(Math.ceil(2 * bytes / mebibyte2));
}
function claimPatch(claim2, size) {
  return `kind: PersistentVolumeClaim
metadata: {name: ${claim2}}
spec:
  resources:
    requests: {storage: ${size}}`;
}
function sharedMemory(given) {
  const limit2 = bytesOf(given.container?.memoryLimit);
  const size = limit2 === void 0 ? "256Mi" : written(Math.max(64, Math.floor(limit2 / 4 / mebibyte2)));
  return `${containerPatch(given, ["volumeMounts:", "  - {name: shm, mountPath: /dev/shm}"])}
volumes:
  - {name: shm, emptyDir: {medium: Memory, sizeLimit: ${size}}}`;
}

// src/diagnosis/causes/disk-full/cause.ts
function isOfNode(given) {
  return diskOf(given).kind === "node";
}
var cause_default13 = defineCause({
  id: "disk-full",
  class: (given) => isOfNode(given) ? "E" : "A",
  grace: (given) => isOfNode(given) ? 180 : 0,
  repeats: 2,
  recorded: true,
  title: (given) => {
    const { path } = diskOf(given);
    return `${who(given)} has no disk space left${path === void 0 ? "" : `: "${path}"`}`;
  },
  evidence: (given) => [...logEvidence(given, ["disk-full"]), ...citeDisk(given)],
  commands: (given) => {
    const { kind, claim: claim2 } = diskOf(given);
    const node = given.pod?.nodeName;
    if (kind === "claim") return [`${kubectl(given)} describe persistentvolumeclaim ${claim2}`];
    return kind === "node" && node ? [`kubectl describe node ${node}`] : [];
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
  const all = (course) => judged.length > 0 && judged.every((run) => run.course === course);
  const [fastest, slowest] = [Math.max(...slopes), Math.min(...slopes)];
  const enough2 = judged.length > 1 ? fastest <= 2 * slowest : judged.some((run) => run.samples >= longRun.samples && run.minutes >= longRun.minutes);
  if (all("grows") && enough2) return { ...trend, course: "grows" };
  return { ...trend, course: all("level") && enough2 ? "level" : "unclear" };
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
  const after = run.slice(Math.min(Math.floor(run.length / 3), run.length - leastSamples + 1));
  const middle = Math.floor(after.length / 2);
  const [early, late] = [slopeOf(after.slice(0, middle + 1)), slopeOf(after.slice(middle))];
  const perMinute = slopeOf(after);
  const grown = perMinute * minutesOf(after) / median(after.map(({ value }) => value));
  const grows = grown > slight && risesIn(after) >= steady && late > early / 3;
  const values = after.map(({ value }) => value);
  const level = Math.max(...values) - Math.min(...values) < 2 * slight * median(values);
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
  const all = pairs(samples);
  return all.length === 0 ? 0 : all.filter(([a, b]) => b.value >= a.value).length / all.length;
}
function pairs(all) {
  const every = Math.ceil(all.length / 200);
  const samples = all.filter((_, index) => index % every === 0);
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
function memoryFigures(given) {
  const { workload, container } = given;
  const name = container?.name ?? "";
  const before = containerIn(workload.previous?.podSpec ?? {}, name);
  const limit2 = bytesOf(container?.memoryLimit);
  const old = before && bytesOf(valueAt(before, ["resources", "limits", "memory"]));
  return {
    limit: limit2,
    limitBefore: old === limit2 ? void 0 : old,
    good: goodUse(given, name),
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
    const bytes = Math.max(...percentiles.flatMap(({ samples }) => samples.map(({ value }) => value)));
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
function nodePressureRemedy(given) {
  const { good, peak } = memoryFigures(given);
  const name = given.container?.name ?? given.workload.object.name;
  const bytes = good?.bytes ?? peak?.bytes;
  if (bytes === void 0) {
    return {
      steps: [
        `give ${name} a memory request and limit from what it uses: P99 + 20 to 30 %; kubectl -n ${given.workload.object.namespace} top pod --containers tells its use now`,
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
    yaml: containerPatch(given, [
      "resources:",
      `  requests: {memory: ${limitFor(bytes)}}`,
      `  limits: {memory: ${limitFor(bytes)}}`
    ])
  };
}
function evictionRemedy(given) {
  const message = given.pod?.message ?? "";
  const own = /(?:Usage of EmptyDir volume "(?<volume>[^"]+)"|Pod ephemeral local storage usage|Container (?<container>\S+)) exceed\w* (?:the total limit of containers|the limit|its local ephemeral storage limit) "?(?<limit>[\w.]+?)"?\.? *$/.exec(
    message
  )?.groups;
  if (own) {
    const limit2 = bytesOf(own.limit);
    const what = own.volume ? `emptyDir volume "${own.volume}" (sizeLimit)` : "ephemeral-storage";
    return {
      steps: [
        `it used more than ${limit2 === void 0 ? own.limit : inWords(limit2)}, its own limit of ${what}: write less there, or raise the limit above what it needs`
      ]
    };
  }
  const users = [...message.matchAll(/Container (\S+) was using (\w+), request is (\w+)/g)].flatMap(
    ([, container = "", used, asked3]) => {
      const [bytes, request] = [bytesOf(used), bytesOf(asked3)];
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
var cause_default14 = defineCause({
  id: "evicted",
  class: (given) => exceedsOwnLimit(given.pod?.message ?? "") ? "T" : "E",
  grace: (given) => exceedsOwnLimit(given.pod?.message ?? "") ? 1 : 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the pod of ${given.workload.object.name} was evicted: ${given.pod?.message.replace(/\.? *$/, "") ?? ""}`,
  evidence: (given) => [
    citePodEnd(given),
    citeEvent(given, ({ reason }) => /^(?:Evicted|Preempt)/.test(reason)),
    citeExit(given, false)
  ],
  remedy: evictionRemedy
});

// src/diagnosis/causes/illegal-instruction/cause.ts
var cause_default15 = defineCause({
  id: "illegal-instruction",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} uses an instruction that this processor does not have`,
  evidence: (given) => [citeExit(given), citeLog(given, ["illegal-instruction"])],
  remedy: (given) => ({
    steps: [
      `use an image built for older processors (x86-64-v1 or -v2 instead of -v3), or keep ${who(given)} on nodes with a newer one (node selector on the instance type)`
    ]
  })
});

// src/diagnosis/causes/image-never-pulled/cause.ts
var cause_default16 = defineCause({
  id: "image-never-pulled",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ?? "the image"} is not on the node, and its pull policy is Never`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => ({
    steps: [
      `set \`imagePullPolicy: IfNotPresent\`, or load the image on node ${given.pod?.nodeName || "of the pod"} and every other`
    ],
    yaml: containerPatch(given, ["imagePullPolicy: IfNotPresent"])
  })
});

// src/diagnosis/causes/image-not-found/cause.ts
var cause_default17 = defineCause({
  id: "image-not-found",
  class: "G",
  grace: 90,
  repeats: 1,
  recorded: true,
  title: (given) => `there is no image ${given.container?.image ?? ""}`,
  evidence: (given) => {
    const answered = whatTheRegistrySays(given) === "there is no such image";
    const said = [citeWaiting(given), citePull(given)].filter((item) => item !== void 0);
    return said.map((item) => ({ ...item, proves: answered }));
  },
  remedy: (given) => ({
    steps: [
      `the registry answers that it has no such image: correct the tag, or push ${given.container?.image ?? "it"} (the kubelet finds it by itself then; a build may still be pushing)`,
      ...goBack(given)
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
var cause_default18 = defineCause({
  id: "image-pull-unauthorized",
  class: (given) => pullTries(given) > 1 ? "T" : "G",
  grace: (given) => pullTries(given) > 1 ? 1 : 30,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry refuses to hand out ${given.container?.image ?? "the image"} without other credentials`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeEvent(given, ({ reason }) => reason === "FailedToRetrieveImagePullSecret"),
    citeSpec(given, "imagePullSecrets", given.workload.podSpec.imagePullSecrets ?? "none")
  ],
  remedy: (given) => {
    const names = pullSecrets(given);
    const { namespace } = given.workload.object;
    return {
      steps: [
        names.length === 0 ? `the pod names no imagePullSecrets: create one for this registry in namespace ${namespace} and name it, or give the nodes access` : notThere(given) !== void 0 ? `the kubelet finds no Secret "${notThere(given)}" in namespace ${namespace}: create it there, for this registry (a Secret of another namespace does not count), or correct the name` : `the pod sends what ${names.map((name) => `Secret "${name}"`).join(", ")} holds: it must exist in namespace ${namespace}, be for this registry, and still be valid`,
        "some registries answer the same for an image that does not exist: check the name too"
      ],
      yaml: names.length === 0 ? "imagePullSecrets:\n  - name: … # a Secret of type kubernetes.io/dockerconfigjson" : void 0
    };
  },
  commands: (given) => [`${kubectl(given)} get secrets --field-selector=type=kubernetes.io/dockerconfigjson`]
});

// src/diagnosis/causes/image-tag-moved/cause.ts
function pinned(given) {
  const id = otherBytes(given)?.container.imageId ?? "";
  const [, repository, digest] = /^(?:[\w-]+:\/\/)?([^@]+\/[^@]+)@(sha256:[0-9a-f]{64})$/.exec(id) ?? [];
  return digest === void 0 ? void 0 : containerPatch(given, [`image: ${repository}@${digest}`]);
}
var cause_default19 = defineCause({
  id: "image-tag-moved",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${given.container?.image ?? "the image"} is not what it was: the tag points to other bytes than in the pods that work`,
  evidence: (given) => [
    citeMovedTag(given, true),
    citeExit(given),
    ...logEvidence(given, ["application-error"])
  ],
  remedy: (given) => ({
    steps: [`pin ${who(given)} to the digest of the pods that work; then find out who pushed the tag again`],
    yaml: pinned(given)
  })
});

// src/diagnosis/causes/image-wrong-platform/cause.ts
var cause_default20 = defineCause({
  id: "image-wrong-platform",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ?? "the image"} does not exist for the platform of the node`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
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
function requests(given) {
  return (given.pod?.containers ?? []).flatMap(({ name, spec }) => {
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
      (sum, { spec }) => sum + (bytesOf(asMapping(asMapping(spec.resources).requests)[resource]) ?? 0),
      0
    );
    const [largest] = facts.evidence.nodes.map(({ name, value }) => ({
      name,
      has: bytesOf(valueAt(value, ["status", "allocatable", resource])) ?? 0
    })).toSorted((a, b) => b.has - a.has);
    return largest && largest.has > 0 && wanted > largest.has ? [{ resource, wanted, largest }] : [];
  });
}
var quorums2 = {
  "an autoscaler will not grow": { class: "T", grace: 1 },
  "no node is large enough": { class: "G", grace: 60 },
  "something else": { class: "E", grace: 300 }
};
function saying2(given) {
  if (refusesToGrow(given)) return "an autoscaler will not grow";
  const silent = scalingEvent(given.pod?.events ?? []) === void 0;
  return silent && oversized(given).length > 0 ? "no node is large enough" : "something else";
}
function room(given) {
  const { workload } = given;
  if (wantsPorts(given))
    return [
      "a `hostPort` (or `hostNetwork`) allows one pod per node: drop it in favour of a Service, want no more replicas than nodes, or let an update take the old pod first (`maxSurge: 0`)"
    ];
  const figures = oversized(given).map(({ resource, wanted, largest }) => {
    const amount = (count) => resource === "memory" ? inWords(count) : String(count);
    return `${resource}: it asks for ${amount(wanted)}, the largest node, ${largest.name}, has ${amount(largest.has)}: there it never fits`;
  });
  return [
    ...figures,
    figures.length > 0 ? `lower the requests of ${workload.object.name}, or add a larger node` : `lower the requests of ${workload.object.name}, free what other pods hold, or add nodes; a request larger than every node never fits`
  ];
}
var cause_default21 = defineCause({
  id: "insufficient-resources",
  class: (given) => quorums2[saying2(given)].class,
  grace: (given) => quorums2[saying2(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => wantsPorts(given) ? `the host port of ${given.workload.object.name} is taken on every node that fits` : `no node ${oversized(given).length > 0 ? "is large enough" : "has room"} for what ${given.workload.object.name} asks for${asked(given)}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    ...requests(given)
  ],
  remedy: (given) => ({ steps: room(given) }),
  commands: (given) => [
    // A column for a resource with a dot in its name takes more quoting than one wants to paste.
    /Insufficient (?!cpu|memory)/.test(given.pod ? schedulerMessages(given.pod).join(" ") : "") ? "kubectl describe nodes" : "kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory"
  ]
});

// src/diagnosis/causes/interpreter-missing/cause.ts
function advice2(given) {
  const name = logSays(given, ["interpreter-missing"])?.subject;
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
var cause_default22 = defineCause({
  id: "interpreter-missing",
  class: "T",
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `the interpreter of the script that starts ${who(given)} is not in its image${about(given, "interpreter-missing", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["interpreter-missing"]),
    citeStart(given),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: (given) => ({ steps: advice2(given) })
});

// src/diagnosis/causes/invalid-arguments/cause.ts
function fromVariable({ container }) {
  const lines = container?.log?.reading.lines ?? [];
  const names = asList(container?.spec.env).flatMap((entry) => asString(asMapping(entry).name) ?? []);
  return names.find(
    (name) => /(?:OPTIONS|OPTS|ARGS|FLAGS)$/.test(name) && lines.some(({ text }) => text.includes(name))
  );
}
function lacksOne(given) {
  const line = logSays(given, ["invalid-arguments"])?.line.text ?? "";
  return /\b(?:arguments?|options?|flags?|operand)\b[^\n]{0,40}\b(?:(?:is|are) required|were not provided|not set)\b|\brequired (?:arguments?|options?|flags?)\b|\bmissing (?:required )?(?:argument|option|operand|flag)/i.test(
    line
  );
}
function where(given) {
  const variable = fromVariable(given);
  return variable === void 0 ? "`args` or `command`" : `variable ${variable}`;
}
var cause_default23 = defineCause({
  id: "invalid-arguments",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => lacksOne(given) ? `${who(given)} is started without an argument that it needs` : `${who(given)} does not know an argument it is started with${about(given, "invalid-arguments", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["invalid-arguments"]),
    citeSpec(given, "args", given.container?.spec.args),
    citeSpec(given, "command", given.container?.spec.command)
  ],
  remedy: (given) => ({
    steps: [
      lacksOne(given) ? `add to ${where(given)} what the quoted line asks for; a new version of the program may ask for more` : `correct ${where(given)} at what the quoted line names; a new version of the program may have renamed it`,
      ...goBack(given)
    ]
  })
});

// src/diagnosis/messages/refused-setting.ts
var rows = [
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
    for (const [pattern, setting2] of rows) {
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
  const all = [...new Set([...files, ...variables].flat())];
  return all.length === 0 ? void 0 : all.slice(0, 4).join(", ");
}
function named2(kind, name) {
  return typeof name === "string" ? [`${kind} "${name}"`] : [];
}
function refused(given) {
  return given.what === "not started" ? readRefusedSetting(startTexts(given)) : void 0;
}
function variableIn({ container }, line) {
  const quoted = [...line.matchAll(/["'`]([^"'`\s]{2,})["'`]/g)].map(([, text]) => text);
  const found2 = asList(container?.spec.env).map(asMapping).find(({ value }) => typeof value === "string" && quoted.includes(value));
  return asString(found2?.name);
}
function where2(given) {
  const { text } = logSays(given, ["invalid-configuration"])?.line ?? { text: "" };
  const variable = variableIn(given, text);
  if (variable !== void 0)
    return `correct variable ${variable}: its value is what the quoted line complains of`;
  const source = configurationOf(given);
  return source === void 0 ? "correct what the quoted line names; no ConfigMap or Secret is given to it, so it comes from the template or from the image" : `correct what the quoted line names; the container gets its configuration from ${source}`;
}
var cause_default24 = defineCause({
  id: "invalid-configuration",
  class: ({ container }) => neverRan(container?.ended) ? "T" : "A",
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => {
    const setting2 = refused(given);
    return setting2 ? `${who(given)} cannot be started: ${setting2.wrong}` : `${who(given)} cannot use its configuration${about(given, "invalid-configuration", ": ")}`;
  },
  evidence: (given) => [
    ...logEvidence(given, ["invalid-configuration"]),
    ...given.container?.log ? [] : [citeStart(given), citeWaiting(given)]
  ],
  remedy: (given) => {
    const setting2 = refused(given);
    if (setting2) return { steps: [setting2.advice, ...goBack(given)] };
    return { steps: [where2(given), ...goBack(given)] };
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
var cause_default25 = defineCause({
  id: "invalid-image-name",
  class: "T",
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ? `"${given.container.image}"` : `the image of ${who(given)}`} is no image name`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => ({
    steps: [whatIsWrong(given.container?.image ?? "")]
  })
});

// src/diagnosis/causes/limit-range-refusal/cause.ts
var cause_default26 = defineCause({
  id: "limit-range-refusal",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `the LimitRange of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: (given) => ({
    steps: [
      `${refusalWords(given) || "it names the bound"}: bring requests and limits of the container within that, or change the LimitRange`
    ]
  }),
  commands: (given) => [`${kubectl(given)} describe limitranges`]
});

// src/diagnosis/shell-words.ts
var bare = /^[\w./:=,@%+-]+$/;
var quotable = /^[\x20-\x26\x28-\x7e]*$/;
function shellWords(words) {
  if (!words.every((word) => bare.test(word) || quotable.test(word))) return void 0;
  return words.map((word) => bare.test(word) ? word : `'${word}'`).join(" ");
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
function startTimeOf(given) {
  const { workload, container } = given;
  const name = container?.name ?? "";
  const lived = longestRun(given);
  const label = workload.previous?.label ?? "an earlier revision";
  const candidates = [
    fromPods(workload.oldPods, name, `${label} was ready after`),
    fromPods(workload.pods, name, "other pods of this revision were ready after"),
    fromLogs(given, name)
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
    const seconds2 = said.length > 0 ? Math.max(...said) : begun;
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
  return runs.length === 0 ? void 0 : Math.max(...runs);
}
function hadBeenReady({ pod, container }) {
  const started = container?.ended?.startedAt;
  const condition = pod && (conditionOf(pod, "ContainersReady") ?? conditionOf(pod, "Ready"));
  const changed = parseTime(asMapping(condition).lastTransitionTime);
  return isMapping(container?.spec.readinessProbe) && condition?.status === "False" && started !== void 0 && changed !== void 0 && changed >= started + 2e3;
}

// src/diagnosis/probes/fault.ts
var labels = { startupProbe: "Startup", livenessProbe: "Liveness", readinessProbe: "Readiness" };
var refused2 = /refused|reset by peer|\bEOF\b|no route to host/i;
var tooLate = /Client\.Timeout|deadline exceeded|timed? ?out|i\/o timeout/i;
var otherScheme = /HTTP response to HTTPS client|HTTP request to an HTTPS server|malformed HTTP response|tls: first record/i;
var noGrpc = /failed to connect service/i;
var noCommand = /exec: "(?<name>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file [`'"](?<crun>[^`'"]+)[`'"] not found/i;
function probeFault(given, field) {
  const { container } = given;
  const seen = (field === "readinessProbe" ? void 0 : container?.kill?.unhealthy?.message) ?? container?.events.findLast(({ message }) => message.startsWith(labels[field]))?.message ?? "";
  const probe = asMapping(container?.spec[field]);
  const status = /statuscode: (\d+)/.exec(seen)?.[1];
  if (otherScheme.test(seen)) return { kind: "scheme" };
  if (status !== void 0) return { kind: "status", status: Number(status) };
  const absent = noCommand.exec(seen)?.groups;
  if (absent) return { kind: "no command", command: absent.name ?? absent.crun ?? "" };
  const elsewhereAsked = otherHost(probe);
  if (elsewhereAsked !== void 0 && seen !== "") return { kind: "other host", host: elsewhereAsked };
  const name = lacksPort2(given, probe);
  if (name !== void 0) return { kind: "no such port", port: name };
  if (noGrpc.test(seen)) return grpcFault(given, field, probe);
  if (tooLate.test(seen) && !answeredBefore(given, field)) {
    const listening2 = lastListening(given);
    return field === "startupProbe" && !listening2 ? { kind: "not up yet" } : { kind: "late" };
  }
  if (isMapping(probe.exec) && !refused2.test(seen)) return { kind: "command" };
  if (answeredBefore(given, field)) return { kind: "stopped answering" };
  if (seen !== "" && !refused2.test(seen)) return { kind: "unknown" };
  const listening = elsewhere(given, probe);
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
function grpcFault(given, field, probe) {
  const listening = elsewhere(given, probe);
  if (listening) return listening;
  if (answeredBefore(given, field)) return { kind: "stopped answering" };
  return lastListening(given) ? { kind: "no gRPC" } : { kind: "not up yet" };
}
function answeredBefore(given, field) {
  const { container, pod } = given;
  if (!container || field !== "livenessProbe") return false;
  const { startupProbe: startupProbe2, readinessProbe, livenessProbe } = container.spec;
  const asksLike = (other) => isMapping(other) && askedPort(given, asMapping(other)) === askedPort(given, asMapping(livenessProbe));
  if (asksLike(startupProbe2) || asksLike(readinessProbe) && hadBeenReady(given)) return true;
  const grace = asNumber(pod?.spec.terminationGracePeriodSeconds) ?? 30;
  const window = killWindow(container.spec, field, grace);
  const lasted = runTime(container);
  return window !== void 0 && lasted !== void 0 && lasted > window.to + 5;
}
function lastListening({ container }) {
  return listeningLines(container?.log?.reading.lines ?? []).at(-1);
}
function elsewhere(given, probe) {
  const asked3 = askedPort(given, probe);
  const all = listeningLines(given.container?.log?.reading.lines ?? []);
  const same = all.filter(({ port }) => port === asked3);
  const [local] = same.filter(({ host }) => isLoopback(host));
  if (local && same.every(({ host }) => isLoopback(host))) return { kind: "only loopback", listening: local };
  const other = all.findLast(({ port }) => port !== void 0 && port !== asked3);
  return other && asked3 !== void 0 && same.length === 0 ? { kind: "other port", listening: other } : void 0;
}
function askedPort({ container }, probe) {
  const { port } = asMapping(probe.httpGet ?? probe.tcpSocket ?? probe.grpc);
  if (typeof port === "number") return port;
  const named4 = asList(container?.spec.ports).map(asMapping).find(({ name }) => name === port);
  return asNumber(named4?.containerPort);
}

// src/diagnosis/probes/evidence.ts
function citeListening(given, field) {
  const fault = probeFault(given, field);
  const log = given.container?.log;
  if (!log || fault.kind !== "other port" && fault.kind !== "only loopback") return void 0;
  const { number, raw } = fault.listening.line;
  return {
    origin: "log",
    source: `${log.source}: ${given.pod?.name}/${given.container?.name}, line ${number}`,
    text: raw.trim(),
    proves: true
  };
}
function citeStartTime(given, field) {
  const before = startTimeBefore(given);
  if (!before || probeFault(given, field).kind !== "not up yet") return void 0;
  const lived = given.container && runTime(given.container);
  const now = lived === void 0 ? "" : `; this one was ended after ${formatSeconds(lived)}`;
  return {
    origin: "status",
    source: "pods of the revision before: status.conditions[ContainersReady]",
    text: `${before.how} ${formatSeconds(before.seconds)}${now}`,
    proves: false
  };
}
function faultInWords(given, field) {
  const fault = probeFault(given, field);
  switch (fault.kind) {
    case "other port":
      return ` (it asks port ${askedPort(given, asMapping(given.container?.spec[field]))}, the program listens on ${fault.listening.port})`;
    case "only loopback":
      return ` (the program listens on ${fault.listening.host} only)`;
    case "status":
      return ` (the program answers ${fault.status})`;
    case "scheme":
      return " (probe and program speak different protocols)";
    case "late":
      return asMapping(given.container?.spec[field]).exec === void 0 ? " (the answer comes too late)" : " (its command takes too long)";
    case "stopped answering":
      return " (the program answered and then stopped)";
    case "not up yet":
      return notUp(given, field);
    case "command":
      return " (its command fails)";
    case "no command":
      return ` (the image has no ${fault.command})`;
    case "no such port":
      return ` (the container has no port named ${fault.port})`;
    case "other host":
      return ` (it asks host ${fault.host}, not the pod)`;
    case "no gRPC":
      return ` (no gRPC answer on port ${askedPort(given, asMapping(given.container?.spec[field]))})`;
    default:
      return "";
  }
}
function notUp(given, field) {
  const probe = asMapping(given.container?.spec[field]);
  const port = probe.exec === void 0 ? askedPort(given, probe) : void 0;
  if (field === "livenessProbe")
    return ` (nothing listens${port === void 0 ? "" : ` on port ${port}`} yet)`;
  return field === "readinessProbe" && port !== void 0 ? ` (nothing listens on port ${port})` : "";
}
var mayTellSecret = /pass|secret|token|auth|pwd|\s-a\s|\s-p(?=\S)/i;
function probeByHand(given, field) {
  const { pod, container } = given;
  const command4 = asList(asMapping(asMapping(container?.spec[field]).exec).command);
  const words = shellWords(command4.map(String));
  if (pod === void 0 || command4.length === 0 || !words || mayTellSecret.test(words)) return [];
  if (probeFault(given, field).kind === "no command") return [];
  return [`${kubectl(given)} exec ${pod.name}${ofContainer(given)} -- ${words}`];
}

// src/diagnosis/probes/advice.ts
function adviceFor(given, field, fault) {
  switch (fault.kind) {
    case "status":
      return statusAdvice(fault.status, askedPath(given, field));
    case "scheme":
      return "the probe and the program do not speak the same protocol: set `scheme` to what the port serves (HTTP or HTTPS), or use a `grpc` or `tcpSocket` probe";
    case "no command":
      return `the image has no \`${fault.command}\`: put it in, or let the kubelet ask itself with \`httpGet\`, \`tcpSocket\` or \`grpc\``;
    case "no such port": {
      const names = asList(given.container?.spec.ports).flatMap(
        (each) => asString(asMapping(each).name) ?? []
      );
      const has = names.length === 0 ? "its ports have no names" : `it has ${names.join(", ")}`;
      return `the container has no port named \`${fault.port}\` (${has}): correct \`port\` of the probe, or name the port so`;
    }
    case "other host":
      return `\`host: ${fault.host}\` makes the kubelet ask there instead of the pod, from the node: take it out; a name that the program wants to be called by belongs into \`httpHeaders\` as \`Host\``;
    case "no gRPC":
      return `the program listens, but no gRPC connection to port ${askedPort(given, asMapping(given.container?.spec[field]))} comes about: take the port of its gRPC server, or \`httpGet\` or \`tcpSocket\` if it has none`;
    case "stopped answering": {
      const lasted = given.container && runTime(given.container);
      const after = lasted === void 0 ? "first" : `for up to ${formatSeconds(lasted)}`;
      return `it answered ${after} and then stopped: it hangs or is overloaded, more time for the start does not help; look at what it did last`;
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
function probeRemedy(given, field) {
  const fault = probeFault(given, field);
  switch (fault.kind) {
    case "not up yet":
      return field === "readinessProbe" ? notListening(given) : moreTime(given, field);
    case "late":
      return lateRemedy(given, field);
    case "other port":
    case "only loopback":
      return portRemedy(given, field, fault);
    default:
      return { steps: [adviceFor(given, field, fault)] };
  }
}
function notListening(given) {
  const probe = asMapping(given.container?.spec.readinessProbe);
  const port = askedPort(given, probe);
  return {
    steps: [
      isMapping(probe.exec) ? "the command of the probe is refused a connection: compare the address and port that it asks with what the program listens on" : `nothing listens on port ${port ?? "of the probe"} of the pod: the log tells whether the program came up, and on which port; on 127.0.0.1 the probe does not reach it`
    ]
  };
}
function moreTime(given, field) {
  const { container } = given;
  const before = startTimeBefore(given);
  const cpu = asString(asMapping(asMapping(container?.spec.resources).limits).cpu);
  const starved = cpu !== void 0 && (parseQuantity(cpu)?.nano ?? fewCpus) < fewCpus ? [`its CPU limit of ${cpu} alone makes the start slow: raise it first, then measure again`] : [];
  const lived = container && runTime(container);
  const time = startTimeOf(given);
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
    yaml: containerPatch(given, startupProbe(container.spec[field], period, threshold))
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
function lateRemedy(given, field) {
  const { container } = given;
  const byCommand = isMapping(asMapping(container?.spec[field]).exec);
  const timeout = (container && probeTiming(container.spec, field)?.timeout) ?? 1;
  const share2 = container?.usage.find(({ figure }) => figure === "throttled")?.samples.at(-1)?.value;
  const busy = share2 !== void 0 && share2 >= throttled;
  return {
    steps: [
      byCommand ? `its command takes longer than ${timeout} s (\`timeoutSeconds\`): give it more, or let it do less` : `it accepts the probe and answers later than after ${timeout} s (\`timeoutSeconds\`): give it more, and find out what keeps it busy`,
      busy ? `its CPU is throttled in ${Math.round(share2 * 100)} % of all periods: raise or remove limits.cpu` : "CPU throttling makes programs slow for moments: compare its use with limits.cpu"
    ],
    yaml: containerPatch(given, [`${field}:`, `  timeoutSeconds: ${Math.max(5, timeout * 2)}`])
  };
}
function portRemedy(given, field, { kind, listening }) {
  const probe = asMapping(given.container?.spec[field]);
  const said = listening.line.text.trim().slice(0, 100);
  const asked3 = askedPort(given, probe);
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
      `the probe asks port ${asked3}, the program listens on ${listening.port} (its log: ${said}): correct the port of the probe`
    ],
    yaml: handler2 ? containerPatch(given, [`${field}:`, `  ${handlerOf(corrected)}`]) : void 0
  };
}
function round(seconds2) {
  return Number(seconds2.toPrecision(seconds2 < 10 ? 2 : 3));
}

// src/diagnosis/causes/liveness-probe-kills/cause.ts
function asksOthers(given) {
  const fault = probeFault(given, "livenessProbe");
  return fault.kind === "status" && fault.status >= 500;
}
var cause_default27 = defineCause({
  id: "liveness-probe-kills",
  class: "G",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `the liveness probe of ${who(given)} fails${faultInWords(given, "livenessProbe")}, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, "Liveness"),
    citeExit(given),
    citeListening(given, "livenessProbe"),
    citeStartTime(given, "livenessProbe"),
    citeSpec(given, "livenessProbe", given.container?.spec.livenessProbe)
  ],
  remedy: (given) => {
    const { steps, yaml } = probeRemedy(given, "livenessProbe");
    return {
      steps: [
        ...steps,
        ...asksOthers(given) ? ["a liveness probe must not ask other services: restarting does not bring them back"] : []
      ],
      yaml
    };
  },
  commands: (given) => probeByHand(given, "livenessProbe")
});

// src/diagnosis/memory/too-small.ts
var start = "128Mi";
var mebibyte3 = 2 ** 20;
function tooSmallRemedy(given) {
  const now = given.container?.memoryLimit;
  const { good, limitBefore } = memoryFigures(given);
  const meant = now === void 0 ? void 0 : meantBy(now);
  const [quantity, why] = good ? [limitFor(good.bytes), `${inWords(good.bytes)} (${good.measure}, ${good.label}) + 20 to 30 %`] : limitBefore !== void 0 && limitBefore > 4 * mebibyte3 ? [written(Math.ceil(limitBefore / mebibyte3)), `what ${given.workload.previous?.label} had`] : meant !== void 0 ? [meant, `most likely what was meant by ${now}`] : [start, "somewhere to start, until its use is measured"];
  const bytes = bytesOf(now);
  return {
    steps: [
      ...now === void 0 || bytes === void 0 ? [] : [`${now} is ${inWords(bytes)}, less than the runtime itself needs to start a container`],
      `limits.memory: ${quantity}, ${why}`
    ],
    yaml: containerPatch(given, ["resources:", `  limits: {memory: ${quantity}}`])
  };
}
function meantBy(text) {
  const digits = /^(\d+)(?:m|k|Ki)?$/.exec(text)?.[1];
  const near = digits && Number(digits) >= 16 && Number(digits) <= 65536 ? nearestQuantity(`${digits}M`, "memory") : void 0;
  return near;
}

// src/diagnosis/causes/memory-limit-below-startup/cause.ts
var cause_default28 = defineCause({
  id: "memory-limit-below-startup",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `the memory limit of ${who(given)}${given.container?.memoryLimit ? `, ${given.container.memoryLimit},` : ""} is too small for any container to start`,
  evidence: (given) => [
    citeStart(given),
    citeSetup(given),
    citeExit(given),
    citeSpec(given, "resources.limits.memory", given.container?.memoryLimit, true)
  ],
  remedy: tooSmallRemedy
});

// src/diagnosis/causes/missing-environment-variable/cause.ts
function setting(given) {
  const name = logSays(given, ["missing-environment-variable"])?.subject;
  if (name === void 0) return "a setting it needs";
  return `${/[.-]/.test(name) ? "setting" : "environment variable"} "${name.slice(0, 120)}"`;
}
function citeAbsence2(given) {
  const name = logSays(given, ["missing-environment-variable"])?.subject;
  const { env, envFrom } = given.container?.spec ?? {};
  if (name === void 0 || asList(envFrom).length > 0) return void 0;
  const names = asList(env).map((entry) => asMapping(entry).name);
  if (names.includes(name)) return void 0;
  const text = names.length === 0 ? "sets no variables" : `sets ${names.slice(0, 8).join(", ")}; not ${name}`;
  return citeSpec(given, "env", text, true);
}
var cause_default29 = defineCause({
  id: "missing-environment-variable",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} does not start: ${setting(given)} is not set`,
  evidence: (given) => [...logEvidence(given, ["missing-environment-variable"]), citeAbsence2(given)],
  remedy: (given) => {
    const name = logSays(given, ["missing-environment-variable"])?.subject;
    const { previous } = given.workload;
    const before = name === void 0 ? void 0 : formerEntry(given, name);
    const origin = referenceOf(before);
    const patch = (source) => name && /^\w+$/.test(name) ? containerPatch(given, ["env:", `  - name: ${name}`, `    ${source}`]) : void 0;
    if (previous && before) {
      return {
        steps: [
          `put ${setting(given)} back: ${previous.label} had it${origin ? ` from ${origin.text}` : ""}`
        ],
        yaml: patch(origin?.yaml ?? `value: … # as in ${previous.label}`)
      };
    }
    return {
      steps: [
        name === void 0 ? `set what the quoted line of the log names, for container ${who(given)}` : `set ${setting(given)} for container ${who(given)}`
      ],
      yaml: patch("value: … # or valueFrom")
    };
  }
});
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
    (mount) => !String(asMapping(mount).name).startsWith("kube-api-access-")
  );
  return mounts.length === 0 ? void 0 : mounts;
}
function atWorkingDirectory({ container }) {
  const { workingDir } = container?.spec ?? {};
  const said = container?.ended?.message ?? container?.waiting?.message ?? "";
  return typeof workingDir === "string" && said.includes(workingDir) ? [`\`workingDir: ${workingDir}\` is no directory in the image: correct it`] : [];
}
function pathOf(given) {
  const { subject } = logSays(given, ["missing-file"]) ?? {};
  return subject?.startsWith("/") ? subject : pathInLog(given, ["missing-file"]);
}
function inVolume(given) {
  const path = pathOf(given);
  const found2 = path === void 0 ? void 0 : keysAt(given, path);
  if (!found2 || found2.object.keys.includes(found2.file)) return void 0;
  const { kind, object, mountPath, file } = found2;
  const keys = object.keys.slice(0, 8);
  const near = keys.length === 1 ? keys[0] : nearest(file, keys);
  const has = keys.length === 0 ? "no keys" : keys.join(", ");
  const meant = near === void 0 ? "" : `; if "${near}" is meant, the path is ${mountPath}/${near}`;
  return `${kind} "${object.name}" is mounted at ${mountPath} and has ${has}: add key "${file}"${meant}`;
}
function hiddenBy(given) {
  const path = pathOf(given);
  const name = path === void 0 ? void 0 : volumeAt(given, path);
  const volume = asList((given.pod?.spec ?? given.workload.podSpec).volumes).map(asMapping).find((candidate) => candidate.name === name);
  if (name === void 0 || volume?.emptyDir === void 0) return void 0;
  return `"${path}" lies in volume "${name}", an emptyDir: it begins empty and hides what the image has there; mount it elsewhere, or let an init container put the file into it`;
}
function whereItBelongs(given) {
  const lacking = inVolume(given) ?? hiddenBy(given);
  if (lacking !== void 0) return lacking;
  const path = pathOf(given);
  if (path !== void 0 && ownMounts(given) !== void 0 && volumeAt(given, path) === void 0)
    return "no volume is mounted there: put it into the image, mount what should bring it, or correct the path";
  return ownMounts(given) === void 0 ? "no volume brings it: put it into the image (a COPY is easily forgotten), or correct the path" : "put it into the image or into the volume that should bring it; a volume mounted over its directory hides what the image has there";
}
var cause_default30 = defineCause({
  id: "missing-file",
  class: ({ container }) => neverRan(container?.ended) ? "T" : "A",
  grace: 1,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} does not find a file that it needs${about(given, "missing-file", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["missing-file"]),
    citeSpec(given, "volumeMounts", ownMounts(given)),
    ...given.container?.log ? [] : [citeStart(given)]
  ],
  remedy: (given) => ({
    steps: [
      ...atWorkingDirectory(given),
      ...atWorkingDirectory(given).length > 0 ? [] : [whereItBelongs(given)],
      ...goBack(given)
    ]
  })
});

// src/diagnosis/causes/missing-module/cause.ts
var cause_default31 = defineCause({
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
  remedy: (given) => ({
    steps: [
      `build the image again with${about(given, "missing-module") || " what the quoted line names"} in it (lock file, build stage, COPY): the manifest cannot bring it`,
      ...goBack(given)
    ]
  })
});

// src/diagnosis/causes/missing-shared-library/cause.ts
var cause_default32 = defineCause({
  id: "missing-shared-library",
  class: "T",
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `the image of ${who(given)} lacks a shared library${about(given, "missing-shared-library", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["missing-shared-library"]),
    citeSpec(given, "image", given.container?.image)
  ],
  remedy: (given) => ({
    steps: [
      "install it in the image, or build on the base image that the program is linked against (musl or glibc, same release)",
      ...goBack(given)
    ]
  })
});

// src/diagnosis/causes/node-not-ready/cause.ts
function readiness(value) {
  const conditions = asList(valueAt(value, ["status", "conditions"])).map(asMapping);
  return conditions.find(({ type }) => type === "Ready") ?? {};
}
function nodeName({ facts, pod }) {
  return pod?.nodeName || facts.evidence.nodes.find(({ value }) => readiness(value).status !== "True")?.name;
}
function citeNode(given) {
  const node = given.facts.evidence.nodes.find(({ name }) => name === nodeName(given));
  const ready = readiness(node?.value);
  if (!node || ready.status === "True") return void 0;
  return {
    origin: "object",
    source: `Node ${node.name}: status.conditions[Ready]`,
    text: [ready.status ?? "unknown", ready.message].filter((part) => part).join(": "),
    proves: true
  };
}
var cause_default33 = defineCause({
  id: "node-not-ready",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `node${named(nodeName(given))} is not ready or went away, and ${given.workload.object.name} with it`,
  evidence: (given) => [
    citePodEnd(given),
    citeExit(given),
    citeScheduler(given),
    citeEvent(given, ({ reason }) => reason === "NodeNotReady"),
    citeNode(given)
  ],
  remedy: (given) => ({
    steps: [
      `bring node${named(nodeName(given))} back or delete it (machine, kubelet, network); it takes the pods of it about 5 minutes to be replaced on another node that fits`
    ]
  }),
  commands: (given) => [`kubectl describe node ${nodeName(given) ?? ""}`.trim(), "kubectl get nodes"]
});

// src/diagnosis/causes/node-out-of-memory/cause.ts
function citeSystemOom(given) {
  const event = systemOom(given);
  return event && fromEvent(event);
}
var cause_default34 = defineCause({
  id: "node-out-of-memory",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the node ran out of memory and the kernel killed ${who(given)}`,
  evidence: (given) => [
    citeExit(given),
    citeSystemOom(given),
    citeSpec(
      given,
      "resources",
      given.container?.spec.resources ?? {},
      given.container?.ended?.reason === "OOMKilled"
    )
  ],
  remedy: nodePressureRemedy,
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ""}`.trim()]
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
function advice3(given) {
  const { facts, pod, workload } = given;
  const spread = spreadLabels(given);
  if (spread !== void 0)
    return [
      `label the nodes with ${spread}, correct \`topologyKey\`, or let the pods start without it (\`whenUnsatisfiable: ScheduleAnyway\`)`
    ];
  if (isApart(given))
    return [
      "add nodes, want fewer replicas, or turn the rule into a preference (`preferredDuringSchedulingIgnoredDuringExecution`, `whenUnsatisfiable: ScheduleAnyway`)"
    ];
  const wanted = Object.entries(asMapping((pod?.spec ?? workload.podSpec).nodeSelector));
  const nodes = facts.evidence.nodes.map(({ name, value }) => ({
    name,
    labels: asMapping(valueAt(value, ["metadata", "labels"]))
  }));
  const lacking = wanted.flatMap(([label, text]) => {
    if (nodes.length === 0 || nodes.some(({ labels: labels2 }) => labels2[label] === text)) return [];
    const others = nodes.flatMap(
      ({ name, labels: labels2 }) => labels2[label] === void 0 ? [] : `${name} has ${labels2[label]}`
    );
    return `${nodes.length === 1 ? `node ${nodes[0]?.name} does not have` : `none of ${nodes.length} nodes has`} label \`${label}: ${text}\`${others.length === 0 ? "" : ` (${others.slice(0, 3).join(", ")})`}`;
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
var cause_default35 = defineCause({
  id: "node-selector-unmatched",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => {
    const { name } = given.workload.object;
    const spread = spreadLabels(given);
    if (spread !== void 0)
      return `no node has the label ${spread} by which the pods of ${name} are to be spread`;
    return isApart(given) ? `no node is left for another pod of ${name}: its rules keep its pods apart` : `no node fits the node selector or affinity of ${name}`;
  },
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    citeSpec(given, "nodeSelector", given.workload.podSpec.nodeSelector, true),
    citeSpec(given, "affinity", given.workload.podSpec.affinity, true),
    citeSpec(given, "topologySpreadConstraints", given.workload.podSpec.topologySpreadConstraints)
  ],
  remedy: (given) => ({ steps: advice3(given) }),
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
function citeUse(given) {
  const { peak, limit: limit2, good, trend } = memoryFigures(given);
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
function memoryRemedy(given) {
  const figures = memoryFigures(given);
  const { limit: limit2 } = figures;
  const { steps, quantity } = limitAdvice(given, figures);
  const heap = given.container && heapOf(given.container.spec, limit2);
  return {
    steps: [
      ...steps,
      ...heap && heapFills(given) ? [
        `${heap.text} lets the heap alone take ${inWords(heap.bytes)}, the limit is ${inWords(limit2 ?? 0)}: keep it at most three quarters of the limit; until then growth is no sign of a leak`
      ] : courseAdvice(given, figures),
      ...howToMeasure(given, figures)
    ],
    yaml: quantity === void 0 ? void 0 : containerPatch(given, ["resources:", "  limits:", `    memory: ${quantity}`])
  };
}
function heapFills({ container }) {
  const limit2 = bytesOf(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit2);
  return heap !== void 0 && limit2 !== void 0 && heap.bytes > 0.9 * limit2;
}
function leakPace(given) {
  const { trend, good, limit: limit2 } = memoryFigures(given);
  const needed = good !== void 0 && limit2 !== void 0 && good.bytes > limit2;
  return trend?.course === "grows" && !needed && !heapFills(given) ? trend.perMinute : void 0;
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
function courseAdvice(given, { trend, good, limit: limit2 }) {
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
  return timeAdvice(timesToDeath(given.workload, given.container?.name ?? ""), good !== void 0);
}
function timeAdvice(times, measured) {
  const [shortest, longest] = [Math.min(...times), Math.max(...times)];
  if (times.length === 0) return [];
  if (longest < 20)
    return [
      `it reaches the limit ${formatSeconds(longest)} after its start: no slow leak, it needs this much to begin with`
    ];
  if (times.length > 1 && shortest >= 60 && longest <= 1.25 * shortest) {
    return [
      `it reaches the limit every ${formatSeconds((shortest + longest) / 2)} (${times.length} runs): a hint at a leak, which a higher limit only delays; only its course over time can tell`
    ];
  }
  return measured ? [] : ["use that grows and never falls is a leak: a higher limit only delays it"];
}
function howToMeasure(given, { good, peak }) {
  const course = `crashgate diagnose ${target(given)} -n ${given.workload.object.namespace} --prometheus URL`;
  if (good?.few) return [`${good.measure} is a glimpse, not a P99; with its history: \`${course}\``];
  if (good || peak) return [];
  return [`to have the figure with its history: \`${course}\``];
}
var leastRun = 30;
function useCommand(given) {
  const { pod, container } = given;
  const lasted = container && runTime(container);
  return pod && (container?.state === "running" || (lasted ?? 0) >= leastRun) ? [`${kubectl(given)} top pod ${pod.name} --containers`] : [];
}

// src/diagnosis/causes/out-of-memory/cause.ts
function diesAtOnce({ container }) {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== "OOMKilled" || startedAt === void 0 || finishedAt === void 0) return false;
  return finishedAt - startedAt < 1e4;
}
function citeVolume(given) {
  const volume = given.container?.ended?.reason === "StartError" ? filledMemory(given) : void 0;
  if (volume === void 0) return [];
  const filled = {
    origin: "spec",
    source: `${given.workload.object.kind} ${given.workload.object.name}, volume ${volume}: emptyDir.medium`,
    text: "Memory: what is written there counts towards the memory limit, and stays when the container is restarted",
    proves: true
  };
  const start2 = citeStart(given);
  return start2 ? [{ ...start2, proves: false }, filled] : [filled];
}
function remedyOf(given) {
  const remedy4 = memoryRemedy(given);
  if (citeVolume(given).length === 0) return remedy4;
  const first = `write less to volume "${filledMemory(given)}", set its \`sizeLimit\` well below the memory limit, or take a volume on disk`;
  return { ...remedy4, steps: [first, ...remedy4.steps] };
}
var cause_default36 = defineCause({
  id: "out-of-memory",
  class: (given) => diesAtOnce(given) ? "T" : "A",
  grace: 1,
  repeats: 3,
  everyPod: true,
  recorded: true,
  title: (given) => {
    const limit2 = given.container?.memoryLimit ? ` of ${given.container.memoryLimit}` : "";
    const pace = leakPace(given);
    return pace === void 0 ? `${who(given)} needs more memory than its limit${limit2} and is killed` : `memory of ${who(given)} grows by ${inWords(pace)} per minute up to its limit${limit2}, then it is killed`;
  },
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === "OOMKilled"),
    citeSpec(
      given,
      "resources.limits.memory",
      given.container?.memoryLimit,
      given.container?.ended?.reason === "OOMKilled"
    ),
    ...citeVolume(given),
    ...citeUse(given),
    citeLastLine(given)
  ],
  remedy: remedyOf,
  commands: useCommand
});

// src/diagnosis/causes/out-of-memory-child/cause.ts
var cause_default37 = defineCause({
  id: "out-of-memory-child",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `a child process of ${who(given)} was killed for memory${given.container?.memoryLimit ? ` (limit ${given.container.memoryLimit})` : ""}`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === "OOMKilled"),
    citeLog(given, ["out-of-memory-child"]),
    citeSpec(given, "resources.limits.memory", given.container?.memoryLimit),
    ...citeUse(given)
  ],
  remedy: (given) => {
    const { steps, yaml } = memoryRemedy(given);
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
function pathOf2(given) {
  const subject = about(given, "permission-denied", "").slice(1, -1);
  if (subject.startsWith("/")) return subject;
  const started = startTexts(given).map((text) => /chdir to cwd \("([^"]+)"\)/.exec(text)?.[1]);
  return started.find((path) => path !== void 0) ?? pathInLog(given, ["permission-denied"]);
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
function lackingCapability(given) {
  const line = logSays(given, ["permission-denied"])?.line.text ?? "";
  if (!/Operation not permitted|\bEPERM\b/i.test(line)) return void 0;
  const { drop, add } = asMapping(asMapping(given.container?.spec.securityContext).capabilities);
  for (const [called, name] of capabilities) {
    const call = called.exec(line)?.[0];
    const without = asList(drop).some((each) => each === "ALL" || each === name);
    if (call !== void 0 && without && !asList(add).includes(name)) return { name, call };
  }
  return void 0;
}
function advice4(given) {
  const lacking = lackingCapability(given);
  if (lacking !== void 0)
    return `\`${lacking.call}\` needs the capability ${lacking.name}, which the securityContext drops: add it (\`capabilities: {drop: [ALL], add: [${lacking.name}]}\`), or take an image that is made to run without root`;
  const path = pathOf2(given);
  if (path === void 0)
    return `find out what it may not use as the user that it runs as${user(given)}: the quoted line says at what it fails`;
  const volume = volumeAt(given, path);
  if (/invalid permissions/.test(logSays(given, ["permission-denied"])?.line.text ?? ""))
    return `correct the mode of "${path}": it is too open or too narrow for the program; an init container can do that before it starts`;
  return volume === void 0 ? `give "${path}" in the image to the user that the container runs as${user(given)}: \`COPY --chown\`, or chown in a build step` : `"${path}" is in volume "${volume}": \`fsGroup\` in the securityContext of the pod gives a claim or an emptyDir to the user that it runs as${user(given)}; a hostPath has to be changed on the node`;
}
function user({ container, workload }) {
  const own = asMapping(container?.spec.securityContext).runAsUser;
  const id = own ?? asMapping(workload.podSpec.securityContext).runAsUser;
  return id === void 0 ? "" : ` (${id})`;
}
var cause_default38 = defineCause({
  id: "permission-denied",
  class: ({ container }) => neverRan(container?.ended) ? "T" : "A",
  grace: 1,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} is not allowed to ${pathOf2(given) === void 0 ? `do what it starts with${about(given, "permission-denied", ": ")}` : `use "${pathOf2(given)}"`}`,
  evidence: (given) => [
    ...logEvidence(given, ["permission-denied"]),
    citeSpec(given, "securityContext", given.container?.spec.securityContext),
    citeSpec(given, "pod securityContext", contextOf(given)),
    ...given.container?.log ? [] : [citeStart(given)]
  ],
  remedy: (given) => ({
    steps: [
      advice4(given),
      ...lackingCapability(given) ? [] : ["a path that only root may use needs another place, or an image that is made for root"]
    ]
  })
});

// src/diagnosis/causes/pod-held-by-gate/cause.ts
function gatesOf({ pod }) {
  const scheduling = pod ? schedulingGates(pod) : [];
  if (scheduling.length > 0) return scheduling.map((name2) => ({ kind: "scheduling", name: name2 }));
  const name = pod && readinessGate(pod);
  return name === void 0 ? [] : [{ kind: "readiness", name }];
}
function inWords2(given) {
  const gates = gatesOf(given);
  return `${gates[0]?.kind ?? "scheduling"} gate${gates.length === 1 ? "" : "s"} ${gates.map(({ name }) => `"${name}"`).join(", ")}`;
}
function citeCondition(given) {
  const { pod } = given;
  const type = gatesOf(given)[0]?.kind === "readiness" ? "Ready" : "PodScheduled";
  const condition = pod && conditionOf(pod, type);
  if (!condition) return void 0;
  return {
    origin: "status",
    source: `pod ${pod.name}: status.conditions[${type}]`,
    text: [condition.reason, condition.message].filter(Boolean).join(": "),
    proves: true
  };
}
function citeGates(given) {
  const { pod } = given;
  const [gate] = gatesOf(given);
  if (!pod || !gate) return void 0;
  return {
    origin: "spec",
    source: `pod ${pod.name}: spec.${gate.kind}Gates`,
    text: gatesOf(given).map(({ name }) => name).join(", "),
    proves: true
  };
}
var cause_default39 = defineCause({
  id: "pod-held-by-gate",
  class: "I",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => gatesOf(given)[0]?.kind === "readiness" ? `the containers of ${given.workload.object.name} are ready, but ${inWords2(given)} is not met` : `${given.workload.object.name} is not scheduled before ${inWords2(given)} ${gatesOf(given).length === 1 ? "is" : "are"} taken away`,
  evidence: (given) => [citeCondition(given), citeGates(given)],
  remedy: (given) => ({
    steps: gatesOf(given)[0]?.kind === "readiness" ? [
      "whoever owns that gate has to set the pod condition of its name to True, most often the controller of a load balancer: look whether it runs, and what it says of this pod",
      "if nobody here uses that gate, take it out of `readinessGates`"
    ] : [
      "whoever has set the gate has to take it away, most often a queue or a quota controller: look whether it runs, and whether it still waits for room",
      "if nobody here uses that gate, take it out of `schedulingGates`"
    ]
  })
});

// src/diagnosis/causes/pod-security-refusal/cause.ts
function demands({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  const fields = [
    ...text.matchAll(/must (not )?set ([\w.]+(?:\.[\w.]+)*)(=\S+?| to (?:"[^"]+"(?: or )?)+)?(?=[),])/g)
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
  const all = [.../* @__PURE__ */ new Set([...fields, ...named4]), ...volumes === void 0 ? [] : [`volumes: ${volumes}`]];
  return all.length === 0 ? [] : [all.join("; ")];
}
var cause_default40 = defineCause({
  id: "pod-security-refusal",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `Pod Security of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: (given) => {
    const wanted = demands(given);
    return {
      steps: [
        ...wanted.length > 0 ? wanted : ["set the fields that the message names as the level demands"],
        .../host(?:Network|PID|IPC|Path)|privileged=true/.test(given.workload.refusals[0]?.text ?? "") ? [
          "if it cannot work without them, it belongs into a namespace of its own, labelled `pod-security.kubernetes.io/enforce: privileged`"
        ] : []
      ]
    };
  }
});

// src/diagnosis/causes/port-in-use/cause.ts
function holder(given) {
  const { pod, container } = given;
  const line = logSays(given, ["port-in-use"])?.line.text ?? "";
  const named4 = [...line.matchAll(/(?:^|[:\s(=])(\d{2,5})(?=[\s,;"')]|:\s|$)/g)].map(
    ([, port]) => Number(port)
  );
  for (const other of pod?.containers ?? []) {
    if (other.name === container?.name || other.kind === "init") continue;
    const port = named4.find((each) => portsOf(given, other).includes(each));
    if (port !== void 0) return `container ${other.name} of the same pod has port ${port}`;
  }
  return void 0;
}
function portsOf(given, container) {
  const { ports, readinessProbe, livenessProbe, startupProbe: startupProbe2 } = container.spec;
  return [
    ...listeningLines(container.log?.reading.lines ?? []).map(({ port }) => port),
    ...asList(ports).map((each) => asNumber(asMapping(each).containerPort)),
    ...[readinessProbe, livenessProbe, startupProbe2].map(
      (probe) => askedPort({ ...given, container }, asMapping(probe))
    )
  ];
}
var cause_default41 = defineCause({
  id: "port-in-use",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the port that ${who(given)} listens on is taken${about(given, "port-in-use", ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["port-in-use"]),
    citeSpec(given, "hostNetwork", given.workload.podSpec.hostNetwork)
  ],
  remedy: (given) => ({
    steps: [
      given.workload.podSpec.hostNetwork === true ? "with hostNetwork it is the port of the node: another pod or a program of the node has it; take another port, or one pod for each node" : `${holder(given) ?? "all containers of a pod share its ports, and so do two processes of one container"}: give each its own port`
    ]
  })
});

// src/diagnosis/causes/post-start-hook-fails/cause.ts
function hook({ container }) {
  return valueAt(container?.spec, ["lifecycle", "postStart"]);
}
function command3(given) {
  const words = asList(valueAt(hook(given), ["exec", "command"]));
  return words.length === 0 ? void 0 : (shellWords(words.map(String)) ?? words.join(" ")).replace(/\s+/g, " ").replaceAll("`", "'").slice(0, 120);
}
function asked2(given) {
  const { path, port } = asMapping(asMapping(hook(given)).httpGet);
  return port === void 0 ? "what the hook asks must answer without an error" : `the kubelet asks \`${path ?? "/"}\` on port ${port} once, as soon as the container has started, and every status is good enough: nothing answered there at that moment; let a startupProbe wait for the program, or let the hook run a command that does`;
}
function hangs({ what }) {
  return what === "hanging";
}
var cause_default42 = defineCause({
  id: "post-start-hook-fails",
  class: (given) => hangs(given) ? "I" : "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => hangs(given) ? `the postStart hook of ${who(given)} does not come to its end: until then nothing of the pod counts as started` : `the postStart hook of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    hangs(given) ? citeEvent(given, ({ reason }) => reason === "Started") : void 0,
    citeEvent(given, ({ reason }) => reason === "FailedPostStartHook"),
    citeWaiting(given),
    citeExit(given),
    citeSpec(given, "lifecycle.postStart", hook(given), hangs(given))
  ],
  commands: (given) => [describePod(given), ...copyWithShell(given)],
  remedy: (given) => ({
    steps: [
      command3(given) === void 0 ? asked2(given) : `the hook \`${command3(given)}\` must end with 0: its output stands in no log, run it by hand in the copy of the pod that \`kubectl debug\` below starts`,
      "what may fail belongs into an init container or the program: there it has a log and is tried again"
    ]
  })
});

// src/diagnosis/causes/privileged-port/cause.ts
var cause_default43 = defineCause({
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
      "let it listen above 1024; the port of the Service can stay, only its `targetPort` follows",
      "or let every user of the pod listen there; the capability NET_BIND_SERVICE alone does not reach a process that is not root"
    ],
    yaml: 'securityContext: # of the pod\n  sysctls:\n    - {name: net.ipv4.ip_unprivileged_port_start, value: "0"}'
  })
});

// src/diagnosis/causes/process-completes/cause.ts
function isAskedToStop({ container }) {
  return endsAfterSignal(container?.log?.reading.lines ?? []);
}
function nobodyStopsIt(given) {
  const { container } = given;
  if (isAskedToStop(given)) return false;
  if ((container?.log?.reading.findings ?? []).some(({ score }) => score > 0)) return false;
  const { livenessProbe, startupProbe: startupProbe2, lifecycle } = container?.spec ?? {};
  const mayBeKilled = [livenessProbe, startupProbe2, lifecycle].some((field) => field !== void 0);
  return !mayBeKilled || (container?.events.length ?? 0) > 0;
}
var cause_default44 = defineCause({
  id: "process-completes",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} ends ${isAskedToStop(given) ? "on a signal to stop" : "by itself"} with code 0, and is started again and again`,
  evidence: (given) => [
    citeExit(given),
    citeSpec(given, "restartPolicy", given.pod?.restartPolicy ?? "Always", nobodyStopsIt(given)),
    citeLastLine(given)
  ],
  remedy: (given) => ({
    steps: isAskedToStop(given) ? [
      "its log tells of a signal to stop, and no event says who sent it: a probe whose events are gone (they live for an hour), a supervisor or script beside it in the container, or somebody by hand"
    ] : [
      `if ${who(given)} is meant to end, run it as a Job or CronJob: a ${given.workload.object.kind} starts it again each time`,
      "if it is meant to stay, keep its main process in the foreground (no daemon mode, no script that only starts others)"
    ]
  })
});

// src/diagnosis/causes/process-limit/cause.ts
function remedy2(given) {
  const set = limitInCommand(given, "u");
  return {
    steps: [
      ...set === void 0 ? [] : [`${shellLimit("u", set)} in its command allows so few: raise it`],
      `start fewer: size the thread pools and workers of ${who(given)} from its CPU limit, most count the processors of the node (\`OMP_NUM_THREADS\`, \`OPENBLAS_NUM_THREADS\`, \`GOMAXPROCS\`, \`-XX:ActiveProcessorCount\`); threads that never end grow until any limit is reached`,
      ...set === void 0 ? [
        "the limit itself is `podPidsLimit` of the kubelet, for all processes and threads of the pod, or `ulimit -u` of its user: a manifest has no field for it"
      ] : []
    ]
  };
}
var cause_default45 = defineCause({
  id: "process-limit",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} may not start more threads or processes: its limit is reached`,
  evidence: (given) => [
    ...logEvidence(given, ["process-limit"]),
    limitInCommand(given, "u") === void 0 ? void 0 : citeCommand(given)
  ],
  remedy: remedy2
});

// src/diagnosis/causes/quota-exceeded/cause.ts
var quorums3 = {
  "used up": { class: "G", grace: 60 },
  "must specify": { class: "T", grace: 1 },
  "not counted yet": { class: "E", grace: 180 }
};
function saying3({ workload }) {
  const text = workload.refusals[0]?.text ?? "";
  if (/must specify/.test(text)) return "must specify";
  return /status unknown for quota/.test(text) ? "not counted yet" : "used up";
}
function advice5(given) {
  const text = given.workload.refusals[0]?.text ?? "";
  const quota = /(?:exceeded|failed) quota: ([^\s:,]+)/.exec(text)?.[1];
  const called = quota === void 0 ? "the quota" : `quota "${quota}"`;
  const must = /must specify ([\w.,:; -]+)/.exec(text)?.[1];
  if (must !== void 0) return [`${called} demands that every container sets ${must.trim()}: add it`];
  const [, requested, used, limited] = /requested: (.+?), used: (.+?), limited: (.+)$/.exec(text) ?? [];
  const sum = requested === void 0 ? "" : `${called} allows ${limited}, ${used} is used and one more pod needs ${requested}: `;
  return [
    `${sum}raise the quota, lower what the pods ask for, or remove pods that are not needed`,
    ...surges(given)
  ];
}
function surges({ workload }) {
  const full = workload.object.kind === "Deployment" && workload.oldPods.length >= workload.desired;
  return full ? [
    "to roll out within the quota let it take an old pod away first: `strategy.rollingUpdate: {maxSurge: 0, maxUnavailable: 1}`"
  ] : [];
}
var cause_default46 = defineCause({
  id: "quota-exceeded",
  class: (given) => quorums3[saying3(given)].class,
  grace: (given) => quorums3[saying3(given)].grace,
  repeats: 1,
  oldPodsHelp: true,
  recorded: true,
  title: (given) => `the resource quota of namespace ${given.workload.object.namespace} allows no more pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: (given) => ({
    steps: advice5(given)
  }),
  commands: (given) => [`${kubectl(given)} describe resourcequotas`]
});

// src/diagnosis/causes/read-only-file-system/cause.ts
function pathOf3(given) {
  return pathInLog(given, ["read-only-file-system", "missing-file"]);
}
function directoryOf(path) {
  const slash = path.lastIndexOf("/");
  return slash > 0 && /\.\w+$/.test(path) ? path.slice(0, slash) : path;
}
function remedy3(given) {
  const path = pathOf3(given);
  if (path === void 0) {
    return {
      steps: [
        "mount an emptyDir where it writes, or let it write elsewhere (TMPDIR, a setting of the program)"
      ]
    };
  }
  const volume = volumeAt(given, path);
  if (volume !== void 0) {
    return {
      steps: [
        `${path} lies in volume "${volume}", which cannot be written to (a ConfigMap or Secret, or mounted \`readOnly\`): let it write elsewhere, or copy what it needs into an emptyDir`
      ]
    };
  }
  const directory = directoryOf(path);
  return {
    steps: [
      `mount an emptyDir at ${directory}, or let it write elsewhere (TMPDIR, a setting of the program); it begins empty: what the image has there is hidden`
    ],
    yaml: `${containerPatch(given, ["volumeMounts:", `  - {name: scratch, mountPath: ${directory}}`])}
volumes:
  - {name: scratch, emptyDir: {}}`
  };
}
function securityOf({ container }) {
  return asMapping(container?.spec.securityContext).readOnlyRootFilesystem === true ? "true" : void 0;
}
var cause_default47 = defineCause({
  id: "read-only-file-system",
  class: "A",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} writes where it can only read${about(given, "read-only-file-system", ": ") || named(pathOf3(given)).replace(/^ /, ": ")}`,
  evidence: (given) => [
    ...logEvidence(given, ["read-only-file-system", "missing-file"]),
    citeSpec(given, "securityContext.readOnlyRootFilesystem", securityOf(given), true)
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
var cause_default48 = defineCause({
  id: "readiness-probe-fails",
  class: (given) => stays(given) ? "G" : "I",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} runs, but its readiness probe fails${faultInWords(given, "readinessProbe")}: it gets no traffic`,
  evidence: (given) => [
    citeEvent(given, ({ reason, message }) => reason === "Unhealthy" && /^Readiness/.test(message)),
    citeNotReady(given),
    citeListening(given, "readinessProbe"),
    citeSpec(given, "readinessProbe", given.container?.spec.readinessProbe),
    citeLastLine(given)
  ],
  remedy: (given) => probeRemedy(given, "readinessProbe"),
  commands: (given) => probeByHand(given, "readinessProbe")
});

// src/diagnosis/causes/reference-key-missing/cause.ts
function lost2(given) {
  const texts2 = [...startTexts(given), ...given.pod ? setupTexts(given.pod) : []];
  const found2 = missing(texts2);
  return found2.name === "" ? { ...found2, name: sourceOfVolume(given, texts2) } : found2;
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
function objectOf(given) {
  const { configMaps, secrets } = given.facts.evidence;
  const { name } = lost2(given);
  const [first, second] = /\bin ConfigMap /.test(startTexts(given).join("\n")) ? [configMaps, secrets] : [secrets, configMaps];
  return [...first, ...second].find(
    (object) => object.name === name && object.namespace === given.workload.object.namespace
  );
}
function citeKeys(given) {
  const object = objectOf(given);
  if (!object) return void 0;
  const text = object.keys.length === 0 ? "it has no keys" : `it has: ${object.keys.slice(0, 12).join(", ")}`;
  return {
    origin: "object",
    source: `${kindOf(given)}${object.namespace}/${object.name}`,
    text,
    proves: true
  };
}
function kindOf(given) {
  const said = [...startTexts(given), ...given.pod ? setupTexts(given.pod) : []].join("\n");
  const kind = /\bin (Secret|ConfigMap) |(secret|configmap)s? references non-existent/.exec(said);
  const word = kind?.[1] ?? { secret: "Secret", configmap: "ConfigMap" }[kind?.[2] ?? ""];
  return word === void 0 ? "" : `${word} `;
}
var cause_default49 = defineCause({
  id: "reference-key-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `${lost2(given).name ? `${kindOf(given)}"${lost2(given).name}"` : `an object that ${who(given)} uses`} has no key${named(lost2(given).key)}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSetup(given),
    citeReference(given, lost2(given).name),
    citeKeys(given)
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOfKey(given, objectOf(given), lost2(given).key),
      `add key${named(lost2(given).key)} to ${kindOf(given)}"${lost2(given).name}", or name one that it has`
    ]
  })
});

// src/diagnosis/causes/registry-rate-limited/cause.ts
var cause_default50 = defineCause({
  id: "registry-rate-limited",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry hands out no more images for now (rate limit): ${given.container?.image ?? ""}`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: () => ({
    steps: [
      "the kubelet tries again by itself, at most every 5 minutes: nothing is wrong with the image",
      "so that it does not come back: pull with an account (imagePullSecrets) or through a mirror, and pin the tag so that `imagePullPolicy: IfNotPresent` saves pulls"
    ]
  })
});

// src/diagnosis/image-before.ts
function imageBefore({ workload, container }) {
  const spec = workload.previous?.podSpec ?? {};
  const same = [...asList(spec.containers), ...asList(spec.initContainers)].map(asMapping).find(({ name }) => name === container?.name);
  return asString(same?.image);
}

// src/diagnosis/causes/registry-unreachable/cause.ts
function serverError(given) {
  const said = `${given.container?.waiting?.message ?? ""}
${citePull(given)?.text ?? ""}`;
  return /\b50[0-4] (?:Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)/i.exec(
    said
  )?.[0];
}
var cause_default51 = defineCause({
  id: "registry-unreachable",
  class: "E",
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => serverError(given) === void 0 ? `the registry of ${given.container?.image ?? "the image"} cannot be reached` : `the registry of ${given.container?.image ?? "the image"} fails`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => {
    const before = imageBefore(given);
    const failed = serverError(given);
    if (failed !== void 0)
      return {
        steps: [
          `the registry, or a proxy before it, answers ${failed}: look how it does; the kubelet tries again by itself`
        ]
      };
    return {
      steps: [
        whatTheRegistrySays(given) === "something else answers in place of the registry" ? `node ${given.pod?.nodeName || "of the pod"} gets a page of something that is no registry, a proxy or a sign-in portal on the way: look which; the kubelet tries again by itself` : `node ${given.pod?.nodeName || "of the pod"} gets no answer: look at DNS, proxy and certificates there; the kubelet tries again by itself`,
        before === void 0 || before === given.container?.image ? "a mistyped registry name looks the same: check it" : `a mistyped registry name looks the same: ${given.workload.previous?.label} had ${before}`
      ]
    };
  }
});

// src/diagnosis/causes/root-user-refused/cause.ts
function named3(given) {
  return startTexts(given).some((text) => /non-numeric user/.test(text));
}
var cause_default52 = defineCause({
  id: "root-user-refused",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => named3(given) ? `${who(given)} must not run as root, and its image names its user by name: nobody can tell` : `${who(given)} must not run as root, but its image does`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === "Failed"),
    citeSpec(
      given,
      "securityContext",
      given.container?.spec.securityContext ?? given.workload.podSpec.securityContext
    )
  ],
  remedy: (given) => ({
    steps: [
      named3(given) ? "the image names its user, and the kubelet cannot tell whether that is root: write its number as `runAsUser`, or as USER in the image" : "set `runAsUser` to a number that the image can work with, or build the image with a numeric USER other than 0",
      "files that this user must write to have to belong to it, or `fsGroup` gives it the volumes"
    ],
    yaml: containerPatch(given, [
      "securityContext:",
      "  runAsNonRoot: true",
      "  runAsUser: 10001 # the number of its user"
    ])
  })
});

// src/diagnosis/memory/runtime-heap.ts
var mebibyte5 = 2 ** 20;
var share = 0.75;
function runtimeHeapRemedy(given) {
  const { container } = given;
  const limit2 = bytesOf(container?.memoryLimit);
  const heap = container && heapOf(container.spec, limit2);
  return { steps: [...heapAdvice(given, heap, limit2), ...courseAdvice2(given)] };
}
function heapAdvice(given, heap, limit2) {
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
  const line = logSays(given, ["runtime-out-of-memory"])?.line.text ?? "";
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
function courseAdvice2(given) {
  const { trend, good } = memoryFigures(given);
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
var cause_default53 = defineCause({
  id: "runtime-out-of-memory",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the runtime of ${who(given)} ran out of its own memory, below the container's limit`,
  evidence: (given) => logEvidence(given, ["runtime-out-of-memory"]),
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
  const name = /no runtime for "([^"]*)" is configured/.exec(pod ? setupTexts(pod).join("\n") : "")?.[1];
  return name === void 0 ? [] : [
    `node ${pod?.nodeName || "of the pod"} has no runtime "${name}", which RuntimeClass "${workload.podSpec.runtimeClassName ?? ""}" asks for: keep the pod on nodes that have it, or take out \`runtimeClassName\``
  ];
}
var cause_default54 = defineCause({
  id: "sandbox-failed",
  class: (given) => hasNoRuntime(given) ? "T" : "E",
  grace: (given) => hasNoRuntime(given) ? 1 : 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the node cannot set up the pod of ${given.workload.object.name}`,
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given)],
  remedy: (given) => ({
    steps: [
      ...handler(given),
      ...handler(given).length > 0 ? [] : [
        `look at node ${given.pod?.nodeName || "of the pod"}: network plug-in, addresses left, container runtime`
      ]
    ]
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ""}`.trim()]
});

// src/diagnosis/causes/schema-mismatch/cause.ts
function isOtherServer(given) {
  const line = logSays(given, ["schema-mismatch"])?.line.text ?? "";
  return /incompatible with server|was initialized by|data directory[^\n]*version/i.test(line);
}
var cause_default55 = defineCause({
  id: "schema-mismatch",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => isOtherServer(given) ? `${who(given)} finds data of another version of the database server` : `the database has not the schema that ${who(given)} expects${about(given, "schema-mismatch", ": ")}`,
  evidence: (given) => [...logEvidence(given, ["schema-mismatch"])],
  remedy: (given) => ({
    steps: isOtherServer(given) ? [
      "start the version that wrote the data (the image before), or take a backup and upgrade the data with the tool of the server (`pg_upgrade`, `mariadb-upgrade`): a newer image does not do it by itself"
    ] : [
      "run the migration of this version against the database that it uses (a Job before the rollout, or an init container)",
      "if this is a rollback, the schema may be too new instead: then go forward again"
    ]
  })
});

// src/diagnosis/causes/secret-missing/cause.ts
function lost3(given) {
  return missing([...startTexts(given), ...given.pod ? setupTexts(given.pod) : []]);
}
var cause_default56 = defineCause({
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
    citeReference(given, lost3(given).name),
    citeAbsence(given, "Secret", lost3(given).name)
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, "Secret", lost3(given).name),
      `create Secret${named(lost3(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      "an operator that makes it (cert-manager, External Secrets) says in its own object why it has not"
    ]
  }),
  commands: (given) => [`${kubectl(given)} get secrets`]
});

// src/diagnosis/causes/segmentation-fault/cause.ts
var cause_default57 = defineCause({
  id: "segmentation-fault",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} accesses memory that is not its own and is stopped (code ${given.container?.ended?.exitCode ?? 139})`,
  evidence: (given) => [citeExit(given), citeLog(given, ["segmentation-fault"]), citeLastLine(given)],
  remedy: (given) => ({
    steps: [
      "look first at what changed in native code: base image (musl or glibc), a native module, a driver",
      `then run ${who(given)} with a core dump or under a debugger: its log cannot tell more`,
      ...goBack(given)
    ]
  })
});

// src/diagnosis/causes/service-account-missing/cause.ts
function account({ workload }) {
  const text = workload.refusals.map((refusal) => refusal.text).join(" ");
  return /serviceaccount "([^"]+)"/.exec(text)?.[1] ?? String(workload.podSpec.serviceAccountName ?? "");
}
var cause_default58 = defineCause({
  id: "service-account-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the ServiceAccount${named(account(given))} of ${given.workload.object.name} does not exist`,
  evidence: (given) => [
    ...citeRefusals(given),
    citeSetup(given),
    citeSpec(given, "serviceAccountName", given.workload.podSpec.serviceAccountName, true),
    citeAbsence(given, "ServiceAccount", account(given))
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, "ServiceAccount", account(given)),
      `create ServiceAccount${named(account(given))} in namespace ${given.workload.object.namespace}, or correct serviceAccountName`
    ]
  }),
  commands: (given) => [`${kubectl(given)} get serviceaccounts`]
});

// src/diagnosis/causes/shell-error/cause.ts
var cause_default59 = defineCause({
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
var cause_default60 = defineCause({
  id: "startup-probe-kills",
  class: "G",
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) => {
    const fault = faultInWords(given, "startupProbe");
    return fault === "" ? `${who(given)} has not started in the ${budget(given)} its startup probe gives it, and is killed` : `the startup probe of ${who(given)} fails${fault}, so the kubelet kills it`;
  },
  evidence: (given) => [
    citeKill(given),
    citeUnhealthy(given, "Startup"),
    citeExit(given),
    citeListening(given, "startupProbe"),
    citeStartTime(given, "startupProbe"),
    citeSpec(given, "startupProbe", given.container?.spec.startupProbe)
  ],
  remedy: (given) => probeRemedy(given, "startupProbe"),
  commands: (given) => probeByHand(given, "startupProbe")
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
function tolerationFor(given) {
  const all = asList(valueAt(taintedNode(given)?.value, ["spec", "taints"])).map(asMapping);
  const [taint] = all;
  if (!taint || all.length !== 1 || /^node\.kubernetes\.io\//.test(String(taint.key))) return void 0;
  const value = taint.value === void 0 ? "operator: Exists" : `value: ${JSON.stringify(taint.value)}`;
  return `tolerations:
  - {key: ${JSON.stringify(taint.key)}, ${value}, effect: ${taint.effect}}`;
}
function citeTainted(given) {
  const node = taintedNode(given);
  return node && {
    origin: "object",
    source: `Node ${node.name}: spec.taints`,
    text: taintsOf(node.value).join(", "),
    proves: true
  };
}
function taintsOf(node) {
  return asList(valueAt(node, ["spec", "taints"])).map(asMapping).map(({ key, value, effect }) => `${key}${value === void 0 ? "" : `=${value}`}:${effect}`);
}
function taintedTitle(given) {
  const node = taintedNode(given);
  const taints = node === void 0 ? [] : taintsOf(node.value);
  return node && taints.length === 1 ? `node ${node.name} has taint ${taints[0]}, and ${given.workload.object.name} does not tolerate it` : `the nodes that would do are tainted, and ${given.workload.object.name} does not tolerate it`;
}
var cause_default61 = defineCause({
  id: "taint-untolerated",
  class: (given) => isNamed(given) ? "G" : "E",
  grace: (given) => isNamed(given) ? 60 : 300,
  repeats: 1,
  recorded: true,
  title: (given) => taintedTitle(given),
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citeTainted(given),
    citeSpec(given, "tolerations", given.workload.podSpec.tolerations)
  ],
  remedy: (given) => ({
    steps: ["add a toleration if the pod belongs on those nodes, or add nodes without the taint"],
    yaml: tolerationFor(given)
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
var cause_default62 = defineCause({
  id: "tls-failure",
  class: "A",
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} fails on a certificate or TLS connection`,
  evidence: (given) => [...logEvidence(given, ["tls-failure"])],
  remedy: (given) => ({
    steps: [tlsAdvice(logSays(given, ["tls-failure"])?.line.text ?? "")]
  })
});

// src/diagnosis/causes/unknown/cause.ts
var classes = {
  crashing: "A",
  "not started": "E",
  "the pod ended": "E",
  "no node": "E",
  "being created": "I",
  "not ready": "I",
  held: "I",
  hanging: "I",
  "no pod": "E",
  "the Job failed": "E",
  "out of time": "I"
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
function looksInside(given) {
  if (lacksImage(given)) return [];
  return [...debugBeside(given), ...given.container?.state === "running" ? [] : copyWithShell(given)];
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
function lacksImage({ what, container }) {
  return what === "not started" && waitingFor(container?.waiting?.reason ?? "") === "an image";
}
function isPulled({ what, pod }) {
  return what === "out of time" && pod?.events.at(-1)?.reason === "Pulling";
}
function isToldToStop({ what, container }) {
  return what === "crashing" && [129, 130, 143].includes(container?.ended?.exitCode ?? 0);
}
function headline(given) {
  const { workload, what, container } = given;
  const { name } = workload.object;
  if (isToldToStop(given))
    return `${who(given)} is told to stop again and again (code ${container?.ended?.exitCode}), and the evidence does not say by whom`;
  if (isPulled(given))
    return `the image of ${name} is still being pulled, and its rollout has run out of time`;
  const failing = lacksImage(given) ? `the image ${container?.image ?? ""} of ${who(given)} cannot be pulled` : what === "no pod" ? `no pod of ${name} can be created` : what === "out of time" ? `the rollout of ${name} has run out of time` : `${who(given)} does not work`;
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
function nextStep(given) {
  if (citeScheduler2(given))
    return "correct `schedulerName`, or look why the scheduler of that name does not run: no other one takes this pod";
  if (lacksImage(given))
    return `the registry's answer is quoted: look there for \`${given.container?.image ?? ""}\`; the kubelet tries again by itself`;
  if (isPulled(given))
    return "the kubelet goes on pulling: look how large the image is, and how fast its registry answers the node";
  if (isToldToStop(given)) return whoTellsIt(given);
  if (given.container?.state === "running")
    return "change nothing on suspicion: the first command opens a shell with tools beside it, to see what it waits for";
  return copyWithShell(given).length > 0 ? "change nothing on suspicion: the first command starts a copy of the pod with a shell in place of its command, to run that by hand" : "change nothing on suspicion: look at what the cluster has written down about it";
}
var cause_default63 = defineCause({
  id: "unknown",
  class: (given) => classes[given.what],
  grace: 180,
  repeats: 3,
  recorded: true,
  title: headline,
  evidence: (given) => [
    citeScheduler2(given),
    citeRunning(given),
    citeExit(given, false),
    citeWaiting(given),
    citePodEnd(given),
    citeSetup(given),
    lacksImage(given) ? unproven(citePull(given)) : void 0,
    ...citeRefusals(given).map(unproven),
    given.what === "out of time" ? citeEvent(given, () => true) : void 0,
    given.pod?.onlyEvents ? unproven(citeEvent(given, ({ type }) => type === "Warning")) : void 0,
    citeLastLine(given) ?? citeSilence(given),
    citeJobEnd(given, false)
  ],
  remedy: (given) => ({ steps: [nextStep(given)] }),
  commands: looksInside
});

// src/diagnosis/causes/volume-claim-missing/cause.ts
function claim({ pod }) {
  return missing(pod ? [...schedulerMessages(pod), ...setupTexts(pod)] : []).name;
}
var cause_default64 = defineCause({
  id: "volume-claim-missing",
  class: "G",
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the PersistentVolumeClaim${named(claim(given))} that ${who(given)} uses does not exist`,
  evidence: (given) => [citeScheduler(given), citeSchedulerEvent(given), citeSetup(given)],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, "PersistentVolumeClaim", claim(given)),
      `create the claim${named(claim(given))} in namespace ${given.workload.object.namespace}, or correct the name`
    ]
  }),
  commands: (given) => [`${kubectl(given)} get persistentvolumeclaims`]
});

// src/diagnosis/causes/volume-claim-pending/cause.ts
function claimNames({ pod }) {
  return asList(pod?.spec.volumes).flatMap(
    (volume) => asString(valueAt(volume, ["persistentVolumeClaim", "claimName"])) ?? []
  );
}
function pending(given) {
  const names = claimNames(given);
  const claims = given.facts.evidence.claims.filter(
    ({ name, namespace }) => names.includes(name) && namespace === given.workload.object.namespace
  );
  return claims.find(({ value }) => valueAt(value, ["status", "phase"]) !== "Bound") ?? claims[0];
}
function isElsewhere({ pod }) {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== void 0 && /volume node affinity conflict|PersistentVolume's node affinity/i.test(said);
}
function eventsOfClaims(given) {
  const names = claimNames(given);
  return readEvents(given.facts.evidence.events).filter(
    ({ kind, name, namespace }) => kind === "PersistentVolumeClaim" && names.includes(name) && namespace === given.workload.object.namespace
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
    proves: valueAt(claim2.value, ["status", "phase"]) !== "Bound"
  };
}
function advice6(given) {
  if (isElsewhere(given))
    return [
      "the claim has a volume, on a node or in a zone where this pod may not go: compare the `nodeAffinity` of the volume with the nodes and with what the pod wants",
      "for volumes of one zone use a class with `volumeBindingMode: WaitForFirstConsumer`; a volume does not move"
    ];
  const said = eventsOfClaims(given).findLast(({ type }) => type === "Warning")?.message ?? "";
  const missingClass = /storageclass\S* "([^"]*)" not found/.exec(said)?.[1];
  if (missingClass !== void 0) return [`there is no StorageClass "${missingClass}": name one that exists`];
  if (/no storage class is set/.test(said))
    return ["no StorageClass is named and none is the default: name one"];
  const [waits] = given.pod ? schedulerMessages(given.pod) : [];
  if (/didn't find available persistent volumes to bind/.test(waits ?? ""))
    return [
      "no PersistentVolume that is free has the class, size and access mode of the claim on a node where the pod may go: create one, or name a class whose provisioner makes them"
    ];
  return ["read the events of the claim: the provisioner says there what it cannot do"];
}
var quorums4 = {
  "no such class": { class: "T", grace: 1 },
  "the provisioner fails": { class: "E", grace: 180 },
  "something else": { class: "G", grace: 60 }
};
function saying4(given) {
  const text = eventsOfClaims(given).findLast(({ type }) => type === "Warning")?.message ?? "";
  if (/storageclass\S* "[^"]*" not found/.test(text)) return "no such class";
  return /failed to provision volume/.test(text) ? "the provisioner fails" : "something else";
}
var cause_default65 = defineCause({
  id: "volume-claim-pending",
  class: (given) => quorums4[saying4(given)].class,
  grace: (given) => quorums4[saying4(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => {
    const claim2 = `PersistentVolumeClaim${named(pending(given)?.name ?? claimNames(given)[0])} of ${who(given)}`;
    return isElsewhere(given) ? `the volume of ${claim2} is not where the pod can go` : `the ${claim2} gets no volume`;
  },
  evidence: (given) => [citeScheduler(given), ...claimEvents(given), citeClaim(given)],
  remedy: (given) => ({
    steps: [
      ...advice6(given),
      ...isElsewhere(given) ? [] : ["a claim keeps its class: delete and create it anew after correcting it"]
    ]
  }),
  commands: (given) => [
    `${kubectl(given)} describe persistentvolumeclaim ${pending(given)?.name ?? claimNames(given)[0] ?? ""}`.trim(),
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
  const count = (value, round2) => asNumber(value) ?? round2(Number.parseInt(String(value), 10) * wanted / 100);
  return count(maxUnavailable, Math.floor) === 0 && count(maxSurge, Math.ceil) > 0;
}

// src/diagnosis/causes/volume-in-use/cause.ts
function strategy({ workload }) {
  return valueAt(workload.value, ["spec", "strategy", "type"]);
}
var cause_default66 = defineCause({
  id: "volume-in-use",
  class: (given) => waitsForItself(given) ? "T" : "E",
  grace: (given) => waitsForItself(given) ? 1 : 180,
  repeats: 1,
  recorded: true,
  title: (given) => waitsForItself(given) ? `the rolling update of ${given.workload.object.name} waits for itself: its old pod keeps the volume until the new one is ready` : `a volume of ${who(given)} is still attached to another node or pod`,
  evidence: (given) => [citeSetup(given), citeScheduler(given), citeSpec(given, "strategy", strategy(given))],
  commands: (given) => [`${kubectl(given)} describe persistentvolumeclaims`],
  remedy: (given) => ({
    steps: [
      waitsForItself(given) ? `the old pod of ${given.workload.object.name} itself has the volume: let it go first (strategy Recreate; a short stop at each deploy), or use a StatefulSet, which replaces its pods in that order` : /ReadWriteOncePod/.test(given.pod ? schedulerMessages(given.pod).join() : "") ? "a ReadWriteOncePod claim serves one pod in the whole cluster: find the other pod that uses it, give each its own claim, or let the old pod go first (strategy Recreate)" : "a ReadWriteOnce volume follows one node: let the old pod go first (strategy Recreate), or use a StatefulSet",
      ...waitsForItself(given) ? [] : ["after the loss of a node the attachment is released by itself in about 6 minutes"]
    ],
    yaml: given.workload.object.kind === "Deployment" ? "strategy:\n  type: Recreate\n  rollingUpdate: null # else what the API server filled in stands in the way" : void 0
  })
});

// src/diagnosis/causes/volume-mount-failed/cause.ts
var quorums5 = {
  "the wrong kind of file": { class: "T", grace: 1 },
  "no such path in it": { class: "G", grace: 60 },
  "something else": { class: "E", grace: 180 }
};
function saying5(given) {
  const texts2 = [...startTexts(given), ...given.pod ? setupTexts(given.pod) : []].join("\n");
  if (/recursive read-only|hostPath type check failed|directory onto a file|not a directory/.test(texts2)) {
    return "the wrong kind of file";
  }
  return /subPath/.test(texts2) ? "no such path in it" : "something else";
}
function texts(given) {
  return [...startTexts(given), ...given.pod ? setupTexts(given.pod) : []].join("\n");
}
function volumeName(given) {
  const said = texts(given);
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
function citeKeys2(given) {
  const found2 = noSuchKey(given);
  return found2 && {
    origin: "object",
    source: `ConfigMap ${given.workload.object.namespace}/${found2.map}`,
    text: `it has ${found2.keys.slice(0, 12).join(", ") || "no keys"}; subPath asks for ${found2.subPath}`,
    proves: true
  };
}
function advice7(given) {
  const key = noSuchKey(given);
  if (key) {
    const near = key.keys.length === 1 ? key.keys[0] : nearest(key.subPath, key.keys);
    return [
      `ConfigMap "${key.map}" has no key "${key.subPath}", so an empty directory is mounted in its place: ${near === void 0 ? "correct `subPath`" : `\`subPath: ${near}\``}, or add the key`
    ];
  }
  const said = texts(given);
  const node = given.pod?.nodeName || "the node";
  const path = /hostPath type check failed: (\S+) is not (.+?)\.?$/m.exec(said);
  if (path)
    return [
      `${path[1]} is not ${path[2]} on ${node}: create it there, or correct \`path\` and \`type\` of the hostPath volume`
    ];
  const at = /to rootfs at "([^"]+)".*not a directory/s.exec(said)?.[1];
  if (at !== void 0)
    return [
      `${at} is a file on one side and a directory on the other: with \`subPath\` name a file of the volume, or mount it at a directory`
    ];
  if (/recursive read-only/.test(said))
    return [
      `take \`recursiveReadOnly: Enabled\` out of the mount, or write \`IfPossible\`: the container runtime of ${node} cannot do it`
    ];
  if (/subPath/.test(said))
    return ["create the directory that `subPath` names inside the volume, or correct `subPath`"];
  if (/(?:csi|driver).*not found in the list of registered/i.test(said))
    return [`the CSI driver does not run on ${node}: look at its DaemonSet`];
  return [
    `look at the source of the volume (path, export, driver on ${node}); the kubelet tries again by itself`
  ];
}
var cause_default67 = defineCause({
  id: "volume-mount-failed",
  class: (given) => quorums5[saying5(given)].class,
  grace: (given) => quorums5[saying5(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => {
    const name = volumeName(given);
    return name === void 0 ? `a volume of ${who(given)} cannot be mounted` : `volume "${name}" of ${who(given)} cannot be mounted`;
  },
  evidence: (given) => [citeSetup(given), citeStart(given), citeWaiting(given), citeKeys2(given)],
  remedy: (given) => ({ steps: advice7(given) })
});

// src/diagnosis/causes/wrong-architecture/cause.ts
function architecture({ facts, pod }) {
  const node = facts.evidence.nodes.find(({ name }) => name === pod?.nodeName);
  return asString(valueAt(node?.value, ["status", "nodeInfo", "architecture"]));
}
function citeArchitecture(given) {
  const found2 = architecture(given);
  if (found2 === void 0) return void 0;
  return {
    origin: "object",
    source: `Node ${given.pod?.nodeName}: status.nodeInfo.architecture`,
    text: found2,
    proves: false
  };
}
function mayBeScript({ container }) {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return asList(container?.spec.volumeMounts).map(asMapping).some(({ mountPath }) => typeof first === "string" && first.startsWith(`${mountPath}/`));
}
var cause_default68 = defineCause({
  id: "wrong-architecture",
  class: "T",
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => mayBeScript(given) ? `the node cannot execute what ${who(given)} is started with: made for another processor, or a script without #!` : `${who(given)} is made for another processor than its node has`,
  evidence: (given) => [
    citeStart(given),
    citeLog(given, ["wrong-architecture"]),
    citeExit(given),
    citeArchitecture(given)
  ],
  remedy: (given) => ({
    steps: [
      `build the image for ${architecture(given) ?? "the platform of the nodes"} (\`docker buildx build --platform linux/amd64,linux/arm64\`), or keep the pods on nodes that fit (node label \`kubernetes.io/arch\`)`,
      ...mayBeScript(given) ? ["a script without a first line like `#!/bin/sh` fails with the same words: then add that line"] : []
    ]
  }),
  commands: () => ["kubectl get nodes -L kubernetes.io/arch"]
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
  "descriptor-limit": cause_default12,
  "disk-full": cause_default13,
  evicted: cause_default14,
  "illegal-instruction": cause_default15,
  "image-never-pulled": cause_default16,
  "image-not-found": cause_default17,
  "image-pull-unauthorized": cause_default18,
  "image-tag-moved": cause_default19,
  "image-wrong-platform": cause_default20,
  "insufficient-resources": cause_default21,
  "interpreter-missing": cause_default22,
  "invalid-arguments": cause_default23,
  "invalid-configuration": cause_default24,
  "invalid-image-name": cause_default25,
  "limit-range-refusal": cause_default26,
  "liveness-probe-kills": cause_default27,
  "memory-limit-below-startup": cause_default28,
  "missing-environment-variable": cause_default29,
  "missing-file": cause_default30,
  "missing-module": cause_default31,
  "missing-shared-library": cause_default32,
  "node-not-ready": cause_default33,
  "node-out-of-memory": cause_default34,
  "node-selector-unmatched": cause_default35,
  "out-of-memory": cause_default36,
  "out-of-memory-child": cause_default37,
  "permission-denied": cause_default38,
  "pod-held-by-gate": cause_default39,
  "pod-security-refusal": cause_default40,
  "port-in-use": cause_default41,
  "post-start-hook-fails": cause_default42,
  "privileged-port": cause_default43,
  "process-completes": cause_default44,
  "process-limit": cause_default45,
  "quota-exceeded": cause_default46,
  "read-only-file-system": cause_default47,
  "readiness-probe-fails": cause_default48,
  "reference-key-missing": cause_default49,
  "registry-rate-limited": cause_default50,
  "registry-unreachable": cause_default51,
  "root-user-refused": cause_default52,
  "runtime-out-of-memory": cause_default53,
  "sandbox-failed": cause_default54,
  "schema-mismatch": cause_default55,
  "secret-missing": cause_default56,
  "segmentation-fault": cause_default57,
  "service-account-missing": cause_default58,
  "shell-error": cause_default59,
  "startup-probe-kills": cause_default60,
  "taint-untolerated": cause_default61,
  "tls-failure": cause_default62,
  unknown: cause_default63,
  "volume-claim-missing": cause_default64,
  "volume-claim-pending": cause_default65,
  "volume-in-use": cause_default66,
  "volume-mount-failed": cause_default67,
  "wrong-architecture": cause_default68
};

// src/diagnosis/causes/prevented-by.ts
var preventedBy = {
  "process-completes": ["one-shot-command", "shell-extra-arguments"],
  "application-error": ["shell-syntax-without-shell"],
  "application-panic": [],
  "segmentation-fault": [],
  aborted: [],
  "illegal-instruction": [],
  "invalid-arguments": ["shell-extra-arguments", "shell-syntax-without-shell"],
  "shell-error": [],
  "missing-environment-variable": ["removed-key-in-use", "optional-reference", "undefined-variable"],
  "invalid-configuration": ["duplicate-object", "duplicate-env", "optional-reference", "undefined-variable"],
  "dependency-unreachable": ["service-target-port", "service-selects-nothing"],
  "dependency-not-resolved": ["service-exists"],
  "dependency-rejects-credentials": [],
  "missing-module": [],
  "missing-file": ["script-missing", "sub-path-key", "mount-hides-image", "host-path-pinning"],
  "missing-shared-library": [],
  "read-only-file-system": ["read-only-root"],
  "permission-denied": ["file-mode", "volume-ownership"],
  "port-in-use": ["duplicate-mount"],
  "privileged-port": ["low-port"],
  "schema-mismatch": ["image-version-split"],
  "disk-full": [],
  "descriptor-limit": [],
  "process-limit": [],
  "tls-failure": [],
  "out-of-memory": ["heap-exceeds-limit", "memory-volume"],
  "out-of-memory-child": ["heap-exceeds-limit"],
  "runtime-out-of-memory": [],
  "memory-limit-below-startup": ["heap-exceeds-limit", "resource-unit"],
  "node-out-of-memory": ["memory-limit", "memory-request", "memory-overcommit"],
  "command-not-found": ["command-one-string", "script-missing", "mount-hides-image", "shell-not-in-image"],
  "command-not-executable": ["script-not-executable"],
  "interpreter-missing": [],
  "wrong-architecture": [],
  "liveness-probe-kills": [
    "startup-probe",
    "liveness-equals-readiness",
    "liveness-hair-trigger",
    "probe-scheme",
    "probe-timeout",
    "cpu-request",
    "liveness-dependency",
    "probe-port-number"
  ],
  "startup-probe-kills": [
    "probe-scheme",
    "probe-timeout",
    "startup-budget",
    "cpu-request",
    "probe-port-number"
  ],
  "readiness-probe-fails": [
    "probe-port-name",
    "probe-command",
    "probe-scheme",
    "readiness-budget",
    "probe-port-number"
  ],
  "post-start-hook-fails": ["probe-port-name"],
  "image-not-found": ["image-reference", "image-tag"],
  "image-pull-unauthorized": ["secret-type", "pull-secret-exists"],
  "registry-unreachable": [],
  "registry-rate-limited": [],
  "invalid-image-name": ["image-reference"],
  "image-never-pulled": ["image-pull-policy"],
  "image-wrong-platform": [],
  "image-tag-moved": [
    "image-digest",
    "image-floating-tag",
    "image-tag",
    "image-pull-policy",
    "image-partial-version"
  ],
  "config-map-missing": ["apply-order", "config-map-exists", "reference-namespace", "stale-hash-suffix"],
  "secret-missing": ["apply-order", "reference-namespace", "stale-hash-suffix", "secret-exists"],
  "reference-key-missing": ["reference-key", "removed-key-in-use"],
  "root-user-refused": ["non-root-conflict", "non-root-unknown-user"],
  "volume-claim-missing": ["apply-order", "reference-namespace", "volume-claim-exists"],
  "volume-claim-pending": ["storage-class-exists"],
  "volume-mount-failed": [
    "config-map-exists",
    "mount-without-volume",
    "reference-key",
    "removed-key-in-use",
    "stale-hash-suffix",
    "sub-path-key",
    "class-exists",
    "secret-exists"
  ],
  "volume-in-use": ["shared-volume-claim"],
  "insufficient-resources": ["resource-unit"],
  "node-selector-unmatched": [],
  "taint-untolerated": [],
  "quota-exceeded": ["quota-demands-limits"],
  "pod-security-refusal": ["pod-security-refusal"],
  "admission-denied": ["class-exists"],
  "limit-range-refusal": ["request-exceeds-limit"],
  "service-account-missing": ["apply-order", "reference-namespace", "service-account-exists"],
  "pod-held-by-gate": [],
  evicted: ["memory-limit", "memory-request", "memory-volume", "memory-overcommit"],
  "sandbox-failed": ["resource-unit"],
  "node-not-ready": [],
  "deadline-exceeded": [],
  unknown: []
};

export {
  quorumOf,
  gitOpsOf,
  helmReleaseOf,
  missing,
  commandsFor,
  awaitedHost,
  bytesOf,
  inWords,
  causes,
  preventedBy
};
