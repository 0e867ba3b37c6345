import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causes
} from "./diagnosis-dependency-advice.js";
import {
  placeOf
} from "./kubernetes-pod.js";
import {
  codeSpan,
  escapeMarkdown,
  fencedBlock,
  markdownLink,
  proseMarkdown
} from "./text-markdown-escape.js";
import {
  counted,
  ordinal,
  secondsText
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  pushAll
} from "./text-many.js";

// src/text/hostile-markdown.ts
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

// src/diagnosis/changes/concerned-fields.ts
function concernedFields(cause) {
  return causes[cause].fields ?? ["image", "command", "args", "env"];
}

// src/report/diagnosis/diagnosis-sections.ts
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
    `${plain(object.kind)} ${code(placeOf(object))}`,
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
    `**What changed** since ${plain(changed.since)}${left > 0 ? ` (and in ${counted(left, "more place")})` : ""}`,
    ...block("diff", lines)
  ];
}
function diffLines(hunks, limit = mostDiffLines) {
  const shown = [];
  let places = 0;
  for (const { path, lines } of hunks) {
    if (places > 0 && shown.length + lines.length + 1 > limit) break;
    const cut = Math.max(0, lines.length - limit);
    pushAll(shown, [`@@ ${path} @@`, ...lines.slice(0, limit), ...cut > 0 ? [`… ${cut} lines cut`] : []]);
    places++;
  }
  return { lines: shown, left: hunks.length - places };
}
var mostYaml = 10;
function fixLines(workload, diagnosis, context) {
  if (diagnosis.cause === "unknown") return [];
  const { steps, yaml } = diagnosis.remedy;
  const place = manifestPlaceOf(workload, diagnosis, context);
  const where = place === void 0 ? "" : ` in ${placeLink(place)}`;
  const texts = steps.filter((step) => step.trim() !== "").slice(0, 4).map((step) => prose(step, 400));
  const [first = ""] = texts;
  const lines = texts.length <= 1 ? [`**Fix${where}:** ${first}`] : [`**Fix${where}**`, ...texts.map((text) => `- ${text}`)];
  const pasted = yaml === null ? [] : yaml.split("\n");
  const cut = pasted.length > mostYaml ? [`# ${pasted.length - mostYaml} lines cut`] : [];
  return [...lines, ...pasted.length === 0 ? [] : block("yaml", [...pasted.slice(0, mostYaml), ...cut])];
}
var elsewhere = /^(?:application|descriptor|process-limit|segmentation|aborted|illegal|missing-module|missing-shared|schema|dependency|tls|node-not|node-out|sandbox|registry|unknown)/;
function manifestPlaceOf({ object }, { cause, location }, { manifests }) {
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
  return safe.length === 0 ? [] : ["**Investigate further**", ...block("sh", safe)];
}
function ruledOutLine({ ruledOut }) {
  return ruledOut.length === 0 ? [] : [`Ruled out: ${prose(ruledOut.join(", "), 600)}.`];
}

export {
  prose,
  plain,
  code,
  cellCode,
  htmlCode,
  block,
  titleOf,
  placeLine,
  deployParts,
  runLink,
  impactLine,
  changeLines,
  diffLines,
  fixLines,
  manifestPlaceOf,
  placeLink,
  commandLines,
  ruledOutLine
};
