import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  ordinal,
  secondsText
} from "./chunk-VQS7FYYE.js";
import {
  codeSpan,
  escapeMarkdown,
  fencedBlock,
  markdownLink,
  proseMarkdown
} from "./chunk-AIDBES5Y.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";

// src/report/hostile-markdown.ts
function disarmed(text) {
  return text.replace(/<!--(?=\s*crashgate)/gi, "<!​--");
}
function oneLine(text, length) {
  return disarmed(shorten(text.replace(/\s*[\r\n]+\s*/g, " ⏎ ").trim(), length));
}
function prose(text, length = 300) {
  return proseMarkdown(oneLine(text, length));
}
function plain(text, length = 200) {
  return escapeMarkdown(oneLine(text, length));
}
function code(text, length = 300) {
  return codeSpan(oneLine(text, length));
}
function cellCode(text, length = 120) {
  return code(text.replaceAll("|", "¦"), length);
}
function htmlCode(text, length = 120) {
  const shown = visible(oneLine(text, length));
  return `<code>${shown.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</code>`;
}
var longestLine = 500;
function block(language, lines) {
  return fencedBlock(
    language,
    lines.map((line) => disarmed(shorten(line, longestLine)).replace(/[\r\n]+/g, " ")).join("\n")
  );
}

// src/report/diagnosis-context.ts
var reportedOutcomes = [
  "complete",
  "progressing",
  "failed",
  "timed-out",
  "superseded",
  "cancelled",
  "unable",
  "waiting",
  "holding",
  "not-awaited"
];
function showsLogs({ logs = "summary", target = "summary" }) {
  return logs === "comment" || logs === "summary" && target === "summary";
}

// src/report/telling.ts
var wrappings = [
  // The kubelet's word for the state; the message behind it says why.
  [/^(?:CreateContainerConfigError|CreateContainerError|RunContainerError): /, ""],
  // Sources: containerd and runc, errors wrapped once by each layer.
  [/failed to create containerd task: /, ""],
  [/failed to create shim task: /, ""],
  [/OCI runtime create failed: /, ""],
  [/runc create failed: /, ""],
  [/unable to start container process: /, ""],
  [/error during container init: /, ""],
  [/: unknown$/, ""],
  // Source: kubelet, image_manager.go; containerd's resolver names the image in every layer.
  [/^Failed to pull image "[^"]*": /, ""],
  [/Back-off pulling image "[^"]*": /, ""],
  [/^(?:ImagePullBackOff|ErrImagePull): (?=ErrImagePull: )/, ""],
  [/^ErrImagePull: /, ""],
  [/rpc error: code = \w+ desc = /, ""],
  [/failed to pull and unpack image "[^"]*": /, ""],
  [/failed to resolve reference "[^"]*": /, ""],
  // Source: kubelet, the pod that a message speaks of is the one it stands at.
  [/ \(pod: "[^"]*\([0-9a-f-]{36}\)", container: [^)]*\)/, ""],
  [/^Error: (?=.*not found$|couldn't find key )/, ""],
  [/(?<=^MountVolume\.SetUp failed for volume "[^"]*") : /, ": "],
  // Source: kube-scheduler, what preemption would not have helped either.
  [/\.? (?:no new claims to deallocate, )?preemption: .*$/s, ""],
  [/\. not found$/, ""],
  // Source: the ReplicaSet controller makes a new name for every try.
  [/^Error creating: /, ""],
  [/^pods "[^"]*" is forbidden: /, ""]
];
function tellingPart(text) {
  const told = wrappings.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text.trim());
  return told === "" ? text : told;
}

// src/report/diagnosis-evidence.ts
var words = {
  status: "status",
  event: "events",
  log: "log",
  spec: "template",
  object: "cluster",
  change: "change",
  metrics: "metrics"
};
function evidenceHeading(diagnosis) {
  return diagnosis.cause === "unknown" ? "**What is known**" : `**Why we think so** (confidence: ${confidenceWords(diagnosis)})`;
}
var bare = /^(?:application-|aborted|tls-|shell-|schema-|dependency-|invalid-(?:arguments|configuration)|missing-(?:environment|file|module)|permission-denied|read-only)/;
var headlineLength = 110;
function headlineQuote({ cause, title, evidence }, context) {
  if (!bare.test(cause) || /"|: |\d:\d/.test(title) || hidesLogs(context)) return "";
  const line = evidence.find(({ origin, source }) => origin === "log" && / line \d+$/.test(source)) ?? evidence.find((item) => isMessage(item) && item.proves && !ownMessage.test(item.text));
  const text = tellingPart(line?.text ?? "").replace(timePrefix, "").replace(/\s+/g, " ").trim();
  return text === "" ? "" : `: ${code(middleCut(text, headlineLength), headlineLength)}`;
}
var timePrefix = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ][\d:.,]+(?:Z|[ ]?[+-]\d\d:?\d\d| [A-Z]{3,4}\b)?\]?:?\s*(?:\[\w+\]\s*)*(?:\d+#\d+: (?:\*\d+ )?)?(?:[A-Z]{4,7}:?\s+)?(?:panic: )?/;
function confidenceWords({ confidence, evidence }) {
  if (confidence === "low") return "low, by elimination";
  const origins = [...new Set(evidence.filter(({ proves }) => proves).map(({ origin }) => words[origin]))];
  if (origins.length < 2)
    return origins.length === 0 ? confidence : `${confidence}, only the ${origins[0]} says so`;
  const last = origins.at(-1);
  return `${confidence}, ${origins.slice(0, -1).join(", ")} and ${last} agree`;
}
var most = 6;
function evidenceLines(diagnosis, context, limit = most) {
  const lines = tellingFacts(diagnosis).slice(0, limit).map((items) => `- ${evidenceLine(items, diagnosis, context)}`);
  return lines.length > 0 ? lines : ["- nothing in the status, the events and the logs that were read names a cause"];
}
function evidenceTexts(diagnosis) {
  return tellingFacts(diagnosis).map((items) => {
    const sources = items.map((item) => shortSource(item, diagnosis).replaceAll("`", ""));
    return `${[...new Set(sources)].filter((source) => source !== "").join(", ")}: ${items[0]?.text ?? ""}`;
  });
}
function tellingFacts({ evidence }) {
  const rank = ({ origin, proves }) => proves ? 0 : origin === "change" ? 1 : 2;
  const telling = evidence.filter(({ text }) => text.trim() !== "").map((item) => isMessage(item) ? { ...item, text: tellingPart(item.text) } : item);
  return mergeAlike(telling.toSorted((a, b) => rank(a) - rank(b)));
}
function mergeAlike(items) {
  const lines = [];
  for (const item of items) {
    const same = lines.find(
      ([first]) => first && isMessage(first) && isMessage(item) && saysTheSame(first.text, item.text)
    );
    if (same) same.push(item);
    else lines.push([item]);
  }
  return lines;
}
function isMessage({ origin }) {
  return origin === "status" || origin === "event";
}
var tellingLength = 25;
function saysTheSame(a, b) {
  return a === b || Math.min(a.length, b.length) >= tellingLength && (a.includes(b) || b.includes(a));
}
function evidenceLine(items, diagnosis, context) {
  const [item] = items;
  if (!item) return "";
  const { origin, text } = item;
  const source = shortSource(item, diagnosis);
  if (items.length > 1) {
    const sources = [...new Set(items.map((each) => shortSource(each, diagnosis)))].map(asSource);
    return `${said(item)} (${sources.join(", ")})`;
  }
  switch (origin) {
    case "log":
      if (!/line \d+$/.test(source)) return `${prose(source)}: ${prose(text)}`;
      return hidesLogs(context) ? `${prose(source)} (not shown)` : `${prose(source)}: ${code(text)}`;
    case "event":
      return `${prose(source)}: ${code(middleCut(text))}`;
    case "change":
      return prose(text);
    case "status":
      if (/^(?:true|false)\b/.test(text)) return `${asSource(source)}: ${prose(text)}`;
      return `${said(item)}${source === "" ? "" : ` (${asSource(source)})`}`;
    default:
      return `${prose(source)}: ${said(item)}`;
  }
}
function said(item) {
  const { origin, text } = item;
  const ours = origin === "change" || (isMessage(item) ? ownMessage : ownWords).test(text) || /^(?:fails too|revision \d+ was ready)\b/.test(text);
  return ours ? prose(text, 400) : code(middleCut(text), 400);
}
var ownMessage = / ended with code \d+|\d+ restarts?$/;
var ownWords = /^(?:sets|it has|no|none|there is no|highest use|revision \d+ used|the log names|the server says)\b| is this Service;/;
function middleCut(text, length = 300) {
  const head = Math.floor(length * 0.4);
  return text.length <= length ? text : `${text.slice(0, head)} … ${text.slice(head + 3 - length)}`;
}
function asSource(source) {
  return /^[\w.[\]]+$/.test(source) ? code(source, 120) : prose(source);
}
function hidesLogs(context) {
  return context.logs === "none" && !showsLogs(context);
}
function shortSource({ origin, source }, { pods, location }) {
  if (origin === "log") {
    const [, file, container, line] = /^(.*?): [^/]*\/(.*), line (\d+)$/.exec(source) ?? [];
    if (file === void 0) return source;
    const which = file === "termination message" ? file : /prev/i.test(file) ? "previous log" : "log";
    return `${which}${container === location.container ? "" : ` of ${container}`}, line ${line}`;
  }
  if (origin === "event") {
    const [, reason, about, count] = /^event (\S+)(?: of (.*?))?(?: \(× (\d+)\))?$/.exec(source) ?? [];
    if (reason === void 0) return source;
    const whose = about === void 0 || pods.some((pod) => about === `Pod ${pod}`) ? "" : ` of ${about.replace(/ (\S+)$/, ' "$1"')}`;
    return `event \`${reason}\`${whose}${count === void 0 ? "" : ` × ${count}`}`;
  }
  const ofPod = /^pod (\S+): (.*)$/.exec(source);
  if (ofPod && pods.includes(ofPod[1])) return ofPod[2];
  const ofMetrics = /^(.*?): pod (\S+)$/.exec(source);
  if (origin === "metrics" && ofMetrics && pods.includes(ofMetrics[2]))
    return ofMetrics[1];
  const inTemplate = /^\S+ \S+, (?:container \S+: )?([\w.[\]]+)$/.exec(source);
  return origin === "spec" && inTemplate ? `template, \`${inTemplate[1]}\`` : source;
}

// src/diagnosis/concerned-fields.ts
var byCause = [
  [/environment-variable|invalid-configuration|rejects-credentials/, ["env", "envFrom", "volumes", "args"]],
  [/^config-map|^secret|^reference-key/, ["env", "envFrom", "volumes", "volumeMounts"]],
  [/memory/, ["resources", "env", "args", "command"]],
  [/^liveness/, ["livenessProbe", "startupProbe", "ports"]],
  [/^startup-probe/, ["startupProbe", "ports"]],
  [/^readiness/, ["readinessProbe", "ports"]],
  [/^post-start/, ["lifecycle"]],
  [/^image|^registry|^invalid-image/, ["image", "imagePullPolicy", "imagePullSecrets"]],
  [/^command|^interpreter|^shell|^invalid-arguments|^process-completes/, ["command", "args", "image"]],
  [/^root-user|^permission|^privileged|^pod-security/, ["securityContext", "image", "ports"]],
  [/^read-only/, ["securityContext", "volumeMounts", "volumes"]],
  [/^volume|^disk/, ["volumes", "volumeMounts"]],
  [/^insufficient|^quota|^limit-range/, ["resources"]],
  [/^node-selector/, ["nodeSelector", "affinity", "topologySpreadConstraints"]],
  [/^taint/, ["tolerations"]],
  [/^service-account/, ["serviceAccountName"]],
  [/^deadline/, ["activeDeadlineSeconds"]],
  [/^dependency|^tls/, ["env", "envFrom", "args", "volumes"]],
  [/^wrong-architecture/, ["image", "nodeSelector"]],
  [/^missing-(?:file|module|shared)/, ["image", "volumeMounts", "volumes", "command", "args"]]
];
function concernedFields(cause) {
  return byCause.find(([causes]) => causes.test(cause))?.[1] ?? ["image", "command", "args", "env"];
}

// src/report/diagnosis-sections.ts
function titleOf({ object }, { title, location }) {
  const { container, kind } = location;
  if (kind === "app" && container !== null && title.startsWith(`${container} `)) {
    return `${object.name}${title.slice(container.length)}`;
  }
  if (!title.split(/[^\w.-]+/).includes(object.name)) return `${object.name}: ${title}`;
  const startsWithName = [object.name, container].some((name) => name !== null && title.startsWith(name));
  const word = /^(?:the|a|an|no|there|memory|node)\b/.test(title);
  return startsWithName || !word ? title : title.slice(0, 1).toUpperCase() + title.slice(1);
}
function placeLine({ object, revision, failedAfterSeconds }, { location }, context) {
  const { from, to } = revision;
  const seconds = context.elapsedSeconds ?? failedAfterSeconds;
  const ended = context.outcome === "cancelled" ? "stopped" : "failed";
  return [
    ...deployParts(context),
    `${plain(object.kind)} ${code(`${object.namespace}/${object.name}`)}`,
    containerWords(object.name, location),
    to === null ? "" : from === null ? `revision ${plain(to)}` : `revision ${plain(from)} → ${plain(to)}`,
    seconds === null || context.outcome === "timed-out" ? "" : seconds < 1 ? `${ended} within 1 s` : `${ended} after ${secondsText(Math.round(seconds))}`,
    runLink(context)
  ].filter((part) => part !== "").join(" · ");
}
function containerWords(workload, { container, kind }) {
  if (container === null || kind === "app" && container === workload) return "";
  return `${kind === "init" ? "init container" : kind === "sidecar" ? "sidecar" : "container"} ${code(container)}`;
}
function deployParts({ environment, cluster, commit, attempt = 1 }) {
  return [
    environment === void 0 ? "" : `**${plain(environment)}**`,
    cluster === void 0 ? "" : `cluster ${code(cluster)}`,
    commit === void 0 ? "" : markdownLink(code(commit.sha.slice(0, 7)), commit.url),
    attempt > 1 ? `${ordinal(attempt)} attempt in a row` : ""
  ].filter((part) => part !== "");
}
function runLink({ runUrl }) {
  return runUrl === void 0 ? "" : markdownLink("run", runUrl);
}
function impactLine({ impact }) {
  const stuck = impact.stuck ? " The rollout cannot finish by itself." : "";
  return `**Impact:** ${plain(impact.text, 300)}.${stuck}`;
}
var mostDiffLines = 16;
function changeLines({ changed }, limit = mostDiffLines) {
  if (!changed || changed.hunks.length === 0) return [];
  const { lines, left } = diffLines(changed.hunks, limit);
  return [
    `**What changed** since ${plain(changed.since)}${left > 0 ? ` (and in ${plural(left, "more place")})` : ""}`,
    ...block("diff", lines)
  ];
}
function diffLines(hunks, limit = mostDiffLines) {
  const shown = [];
  let places = 0;
  for (const { path, lines } of hunks) {
    if (places > 0 && shown.length + lines.length + 1 > limit) break;
    const cut = Math.max(0, lines.length - limit);
    shown.push(`@@ ${path} @@`, ...lines.slice(0, limit), ...cut > 0 ? [`… ${cut} lines cut`] : []);
    places++;
  }
  return { lines: shown, left: hunks.length - places };
}
var mostYaml = 10;
function fixLines(workload, diagnosis, context) {
  if (diagnosis.cause === "unknown") return [];
  const { steps, yaml } = diagnosis.remedy;
  const place = placeOf(workload, diagnosis, context);
  const where = place === void 0 ? "" : ` in ${placeLink(place)}`;
  const texts = steps.filter((step) => step.trim() !== "").slice(0, 4).map((step) => prose(step, 400));
  const [first = ""] = texts;
  const lines = texts.length <= 1 ? [`**Fix${where}:** ${first}`] : [`**Fix${where}**`, ...texts.map((text) => `- ${text}`)];
  const pasted = yaml === null ? [] : yaml.split("\n");
  const cut = pasted.length > mostYaml ? [`# ${pasted.length - mostYaml} lines cut`] : [];
  return [...lines, ...pasted.length === 0 ? [] : block("yaml", [...pasted.slice(0, mostYaml), ...cut])];
}
var elsewhere = /^(?:application|descriptor|process-limit|segmentation|aborted|illegal|missing-module|missing-shared|schema|dependency|tls|node-not|node-out|sandbox|registry|unknown)/;
function placeOf({ object }, { cause, location }, { manifests }) {
  if (elsewhere.test(cause)) return void 0;
  for (const field of manifests ? concernedFields(cause) : []) {
    const place = manifests?.(object, location.container, field);
    if (place) return place;
  }
  return manifests?.(object, location.container, "name");
}
function placeLink({ file, line, url }) {
  return markdownLink(code(`${file}:${line}`), url);
}
var pasteable = /^(?:kubectl|helm)(?: (?:[\w./:=,@%+-]+|'[\x20-\x26\x28-\x7e]*'))+$/;
function commandLines({ commands }, limit = 3) {
  const safe = commands.filter((command) => command.length <= 400 && pasteable.test(command)).slice(0, limit);
  return safe.length === 0 ? [] : ["**Look yourself**", ...block("sh", safe)];
}
function ruledOutLine({ ruledOut }) {
  return ruledOut.length === 0 ? [] : [`Ruled out: ${prose(ruledOut.join(", "), 600)}.`];
}

export {
  reportedOutcomes,
  showsLogs,
  prose,
  plain,
  code,
  cellCode,
  htmlCode,
  block,
  evidenceHeading,
  headlineQuote,
  evidenceLines,
  evidenceTexts,
  titleOf,
  placeLine,
  deployParts,
  runLink,
  impactLine,
  changeLines,
  diffLines,
  fixLines,
  placeOf,
  placeLink,
  commandLines,
  ruledOutLine
};
