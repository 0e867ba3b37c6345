import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  showsLogs
} from "./report-diagnosis-diagnosis-context.js";
import {
  code,
  prose
} from "./report-diagnosis-diagnosis-sections.js";

// src/report/diagnosis/unwrap-message.ts
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
function unwrapMessage(text) {
  const told = wrappings.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text.trim());
  return told === "" ? text : told;
}

// src/report/diagnosis/diagnosis-evidence.ts
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
  return diagnosis.cause === "unknown" ? "**What is known**" : `**Evidence** (confidence: ${confidenceWords(diagnosis)})`;
}
var bare = /^(?:application-|aborted|tls-|shell-|schema-|dependency-|invalid-(?:arguments|configuration)|missing-(?:environment|file|module)|permission-denied|read-only)/;
var headlineLength = 110;
function headlineQuote({ cause, title, evidence }, context) {
  if (!bare.test(cause) || /"|: |\d:\d/.test(title) || hidesLogs(context)) return "";
  const line = evidence.find(({ origin, source }) => origin === "log" && / line \d+$/.test(source)) ?? evidence.find((item) => isMessage(item) && item.proves && !ownMessage.test(item.text));
  const text = unwrapMessage(line?.text ?? "").replace(timePrefix, "").replace(/\s+/g, " ").trim();
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
  const telling = evidence.filter(({ text }) => text.trim() !== "").map((item) => isMessage(item) ? { ...item, text: unwrapMessage(item.text) } : item);
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
var ownMessage = / exited with code \d+|\d+ restarts?$/;
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

export {
  evidenceHeading,
  headlineQuote,
  evidenceLines,
  evidenceTexts
};
