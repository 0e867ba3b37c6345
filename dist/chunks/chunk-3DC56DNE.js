import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  block,
  cellCode,
  code,
  evidenceHeading,
  evidenceLines,
  headlineQuote,
  htmlCode,
  plain,
  prose,
  showsLogs
} from "./chunk-KM577YII.js";
import {
  ordinal,
  secondsText
} from "./chunk-VQS7FYYE.js";
import {
  commentBudget,
  groupBy
} from "./chunk-AAVACIJ4.js";
import {
  causeUrl,
  docsUrl,
  projectUrl
} from "./chunk-ZJ4AAV6R.js";
import {
  codeSpan,
  markdownLink
} from "./chunk-E4MAI5VD.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  version
} from "./chunk-CUPXVSXO.js";

// src/report/diagnosis-folds.ts
var cutOrder = ["trail", "more", "others", "log", "events", "timeline"];
function foldsOf(workload, diagnosis, context) {
  const trail = diagnosis.trail.map(({ question, answer }) => `${plain(question)} ${plain(answer)}`);
  const list = { language: void 0, keep: "first" };
  const folds = [
    { title: "How we got here", lines: [trail.join(" → ")], kind: "trail", ...list },
    ...showsLogs(context) ? logFolds(workload) : [],
    {
      title: "Events",
      lines: eventLines(workload),
      language: "text",
      kind: "events",
      keep: "last"
    },
    {
      title: "Timeline (UTC)",
      lines: workload.timeline.map(({ at, text }) => `${at.slice(11, 19)}  ${withoutPod(text)}`),
      language: "text",
      kind: "timeline",
      keep: "last"
    },
    {
      title: "What else it could be",
      lines: diagnosis.others.map(({ cause, why }) => `- ${code(cause)}: ${prose(why)}`),
      kind: "others",
      ...list
    }
  ];
  return folds.filter(({ lines }) => lines.some((line) => line !== ""));
}
function logFolds({ logs }) {
  return logs.map(({ which, container, lines, redacted }) => {
    const count = `last ${lines.length} ${lines.length === 1 ? "line" : "lines"}`;
    const values = redacted === 0 ? "" : `, ${redacted} ${redacted === 1 ? "value" : "values"} redacted`;
    return {
      title: `${which === "previous" ? "Previous log" : "Log"} of ${htmlCode(container)} (${count}${values})`,
      lines,
      language: "text",
      kind: "log",
      keep: "last"
    };
  });
}
function eventLines({ events }) {
  return events.map(
    ({ last, reason, about, count, message }) => [
      last?.slice(11, 19) ?? "        ",
      `${reason}${count > 1 ? ` × ${count}` : ""}`,
      `${about}: ${withoutPod(message.replace(/\s*\n\s*/g, " ")).slice(0, 400)}`
    ].join("  ")
  );
}
function withoutPod(message) {
  return message.replace(/ in pod \S{1,300}\([0-9a-f-]{36}\)/, "");
}
function foldLines(folds, room) {
  const kept = folds.map((fold) => fold.lines.length);
  const text = (index) => foldText(folds[index], kept[index]);
  const sizes = folds.map((_, index) => Buffer.byteLength(text(index)) + 1);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  const rank = (index) => cutOrder.indexOf(folds[index].kind);
  const order = folds.map((_, index) => index).toSorted((a, b) => rank(b) - rank(a));
  for (const index of order) {
    while (total > room && kept[index] > 0) {
      kept[index] = Math.floor(kept[index] / 2);
      total -= sizes[index];
      sizes[index] = Buffer.byteLength(text(index)) + 1;
      total += sizes[index];
    }
  }
  return folds.map((_, index) => text(index));
}
function foldText({ title, lines, language, keep }, count) {
  const cut = lines.length - count;
  const said = cut === 0 ? [] : [`*${cut} ${cut === 1 ? "line" : "lines"} cut*`];
  if (count === 0) return `${title}: ${said.join("")}
`;
  const shown = keep === "last" ? lines.slice(cut) : lines.slice(0, count);
  const body = language === void 0 ? shown : block(language, shown);
  return [
    `<details><summary>${title}</summary>`,
    "",
    ...keep === "last" && cut > 0 ? [...said, ""] : [],
    ...body,
    ...keep === "first" && cut > 0 ? ["", ...said] : [],
    "</details>",
    ""
  ].join("\n");
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
  [/^volume/, ["volumes", "volumeMounts"]],
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
  const shown = [];
  let places = 0;
  for (const { path, lines } of changed.hunks) {
    if (places > 0 && shown.length + lines.length + 1 > limit) break;
    const cut = Math.max(0, lines.length - limit);
    shown.push(`@@ ${path} @@`, ...lines.slice(0, limit), ...cut > 0 ? [`… ${cut} lines cut`] : []);
    places++;
  }
  const left = changed.hunks.length - places;
  return [
    `**What changed** since ${plain(changed.since)}${left > 0 ? ` (and in ${left} more ${left === 1 ? "place" : "places"})` : ""}`,
    ...block("diff", shown)
  ];
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
var elsewhere = /^(?:application|segmentation|aborted|illegal|missing-module|missing-shared|schema|dependency|tls|node-not|node-out|sandbox|registry|unknown)/;
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
function commandLines({ commands }, limit = 3) {
  const safe = commands.filter((command) => command.length <= 400 && /^kubectl(?: [\w./:=,@%+-]+)+$/.test(command)).slice(0, limit);
  return safe.length === 0 ? [] : ["**Look yourself**", ...block("sh", safe)];
}
function ruledOutLine({ ruledOut }) {
  return ruledOut.length === 0 ? [] : [`Ruled out: ${prose(ruledOut.join(", "), 600)}.`];
}

// src/report/gate-words.ts
var most = 3;
function gateWords({ cause, preventedBy }, context) {
  if (cause === "unknown") return "";
  if (preventedBy.length === 0) return `The gate could not see this one: ${blindSpot(cause)}`;
  const named = preventedBy.slice(0, most).map((rule) => {
    const severity = context.ruleSeverity?.(rule);
    const set = severity === void 0 || severity === "error" ? "" : severity === "off" ? " (off here)" : ` (set to ${severity} here)`;
    return `${markdownLink(codeSpan(rule), docsUrl(rule, context.release))}${set}`;
  });
  const more = preventedBy.length > most ? ` and ${preventedBy.length - most} more` : "";
  return `Before a deploy the gate looks for ways into this: ${named.join(", ")}${more}`;
}
function blindSpot(cause) {
  if (/^registry|^image/.test(cause)) return "only the registry knows";
  if (/^dependency|^tls/.test(cause)) return "it depends on what answers when the program runs";
  if (/^node|^taint|^sandbox|^insufficient/.test(cause)) return "it depends on the nodes of the cluster";
  if (cause === "deadline-exceeded") return "how long the work takes is in no manifest";
  if (/module|library|interpreter|architecture/.test(cause)) return "what is in the image is in no manifest";
  return "it happens inside the program, and no manifest says so";
}

// src/report/diagnosis-table.ts
var mostRows = 10;
function tableLines(failing, url) {
  const rows = failing.slice(0, mostRows).map(({ workload: { object, outcome, impact }, diagnosis }) => {
    const ready = impact.ready === null ? "–" : `${impact.ready} of ${impact.wanted}`;
    const cause = `[${cellCode(diagnosis.cause)}](${url(diagnosis)})`;
    return `| ${plain(object.kind)} ${cellCode(`${object.namespace}/${object.name}`)} | ${plain(outcome)} | ${cause} | ${diagnosis.confidence} | ${ready} |`;
  });
  const left = failing.length - rows.length;
  return [
    "| Workload | Outcome | Cause | Confidence | Pods ready |",
    "|---|---|---|---|---|",
    ...rows,
    ...left > 0 ? ["", `*and ${left} more; the JSON report has all.*`] : []
  ];
}
function byCause2(failing) {
  const groups = groupBy(failing, ({ diagnosis }) => diagnosis.cause);
  const late = (group) => Number(followsOnly(group, failing));
  return [...groups.values()].toSorted((a, b) => late(a) - late(b) || b.length - a.length);
}
function followsOnly(group, failing) {
  return group.every(
    ({ workload, diagnosis }) => failing.some(
      ({ workload: { object } }) => object !== workload.object && diagnosis.cause === "dependency-unreachable" && diagnosis.evidence.some(
        ({ origin, text }) => origin === "object" && text.includes(`behind it ${object.kind} ${object.name}, `)
      )
    )
  );
}
function causeLines(group, context) {
  const [first, ...rest] = group;
  if (!first) return [];
  const { workload, diagnosis } = first;
  const place = placeOf(workload, diagnosis, context);
  const others = rest.map(({ workload: { object } }) => cellCode(object.name));
  const same = others.length === 0 ? "" : ` The same in ${others.slice(0, 5).join(", ")}${others.length > 5 ? ` and ${others.length - 5} more` : ""}.`;
  const step = diagnosis.remedy.steps[0];
  return [
    `#### ${prose(titleOf(workload, diagnosis), 250)}`,
    "",
    ...evidenceLines(diagnosis, context, 2),
    "",
    ...step === void 0 ? [] : [`**Fix${place === void 0 ? "" : ` in ${placeLink(place)}`}:** ${prose(step, 300)}.${same}`, ""]
  ];
}
function causeDetails({ diagnosis }, context) {
  const gate = gateWords(diagnosis, context);
  return [
    ...changeLines(diagnosis),
    ...commandLines(diagnosis),
    ...gate === "" ? [] : ["", `<sub>${gate}</sub>`]
  ];
}

// src/report/diagnosis-markdown.ts
var mostCauses = 5;
function diagnosisMarkdown(workloads, context = {}) {
  const failing = workloads.flatMap((workload) => {
    const [diagnosis] = workload.diagnoses;
    return diagnosis ? [{ workload, diagnosis }] : [];
  });
  const [first, second] = failing;
  if (!first || context.outcome === "complete" || context.outcome === "superseded" || context.outcome === "unable")
    return quietReport(workloads, context);
  return second ? groupedReport(failing, workloads, context) : fullReport(first, workloads, context);
}
function fullReport({ workload, diagnosis }, workloads, context) {
  const head = [
    `### ${headline(titleOf(workload, diagnosis), context)}${headlineQuote(diagnosis, context)}`,
    "",
    placeLine(workload, diagnosis, context),
    impactLine(workload),
    "",
    evidenceHeading(diagnosis),
    ...evidenceLines(diagnosis, context),
    ...podsLine(workload, diagnosis),
    "",
    ...spaced(changeLines(diagnosis)),
    ...spaced(fixLines(workload, diagnosis, context)),
    ...spaced(commandLines(diagnosis)),
    ...spaced(ruledOutLine(diagnosis)),
    ...spaced(alsoLines(workload)),
    ...spaced(healthyLine(workloads))
  ];
  const tail = closing(gateWords(diagnosis, context), diagnosis, context);
  return assemble(head, foldsOf(workload, diagnosis, context), tail, context);
}
function groupedReport(failing, workloads, context) {
  const groups = byCause2(failing);
  const [largest] = groups;
  const roots = groups.filter((group) => !followsOnly(group, failing));
  const others = groups.filter((group) => !roots.includes(group)).flat().map(({ workload: { object } }) => `"${object.name}"`).slice(0, mostCauses).join(", ");
  const names = `${failing.length} of ${plural(workloads.length, "workload")}`;
  const what = groups.length === 1 && largest?.[0] ? `${names} fail alike: ${titleOf(largest[0].workload, largest[0].diagnosis)}` : roots.length === 1 && roots[0]?.length === 1 && roots[0][0] ? `${titleOf(roots[0][0].workload, roots[0][0].diagnosis)}; ${others} cannot do without it` : `${names} fail, by ${groups.length} causes`;
  const shown = groups.slice(0, mostCauses);
  const head = [
    `### ${headline(what, context)}`,
    "",
    ...spaced(
      [
        [...deployParts(context), elapsed(context), runLink(context)].filter((part) => part !== "").join(" · ")
      ].filter((line) => line !== "")
    ),
    `**Impact:** ${impactOfAll(failing)}.`,
    "",
    ...tableLines(groups.flat(), ({ cause }) => pageUrl(cause, context)),
    "",
    ...shown.flatMap((group) => causeLines(group, context)),
    ...groups.length > shown.length ? [leftOut(groups.slice(shown.length)), ""] : [],
    ...spaced(healthyLine(workloads))
  ];
  const folds = shown.flatMap(([first]) => {
    if (!first) return [];
    const { diagnosis, workload } = first;
    const own = foldsOf(workload, diagnosis, context).filter(({ kind }) => kind === "log");
    const details = causeDetails(first, context);
    const name = plain(workload.object.name);
    const more = {
      kind: "more",
      title: `${name}: what changed, commands`,
      lines: [details.join("\n")],
      language: void 0,
      keep: "first"
    };
    return [
      ...details.length > 0 ? [more] : [],
      ...own.map((fold) => ({ ...fold, title: `${name}: ${fold.title}` }))
    ];
  });
  return assemble(head, folds, closing("", void 0, context), context);
}
var mostNames = 10;
function leftOut(groups) {
  const named = groups.slice(0, mostNames).flatMap(([first]) => {
    const title = first && titleOf(first.workload, first.diagnosis);
    return title === void 0 ? [] : `- ${prose(title, 250)} (${code(first?.diagnosis.cause ?? "")})`;
  });
  const more = groups.length - named.length;
  return [
    "Also, in the JSON report in full:",
    ...named,
    ...more > 0 ? [`- and ${plural(more, "more cause")}`] : []
  ].join("\n");
}
function impactOfAll(failing) {
  const down = failing.filter(({ workload }) => workload.impact.serving === "none");
  if (down.length === 0) return "each of them still has pods that serve, or nothing is known of them";
  const names = down.slice(0, mostNames).map(({ workload }) => code(workload.object.name));
  return `nothing serves in ${names.join(", ")}${down.length > mostNames ? ` and ${down.length - mostNames} more` : ""}`;
}
function quietReport(workloads, context) {
  const named = workloads.slice(0, 5).map(({ object }) => code(object.name));
  const who = `${named.join(", ")}${workloads.length > 5 ? ` and ${workloads.length - 5} more` : ""}`;
  const many = workloads.length !== 1;
  const outcome = context.outcome ?? (workloads.every(({ outcome: each }) => each === "complete") ? "complete" : "progressing");
  const said = {
    complete: `✅ ${who} ${many ? "are" : "is"} up`,
    progressing: `⏳ ${who} ${many ? "are" : "is"} still within ${many ? "their" : "its"} time to start`,
    "timed-out": `⏳ ${who} ${many ? "were" : "was"} not ready in time; nothing failed that the evidence shows`,
    superseded: `⏭️ ${who}: a newer rollout took over`,
    cancelled: `⏹️ Stopped watching ${who} before the end`,
    unable: `⚠️ Could not look at ${workloads.length === 0 ? "the workloads" : who}`,
    failed: `❌ ${who} failed; the evidence does not say why`,
    waiting: `⏳ ${who}: waited for`,
    holding: `⏳ ${who}: up, not for long enough yet`,
    "not-awaited": `⏭️ ${who}: not waited for`
  };
  const counted = workloads.filter(({ impact }) => impact.ready !== null).slice(0, 5).map(({ object, impact }) => `${code(object.name)} ${impact.ready} of ${impact.wanted} pods ready`);
  const facts = [...deployParts(context), ...counted, elapsed(context), runLink(context)].filter(
    (part) => part !== ""
  );
  const reason = context.reason === void 0 ? [] : [`${prose(context.reason, 500)}`, ""];
  return assemble(
    [`### ${said[outcome]}`, "", facts.join(" · "), "", ...reason],
    [],
    closing("", void 0, context),
    context
  );
}
function headline(title, { outcome, elapsedSeconds }) {
  if (outcome === "timed-out") {
    const time = elapsedSeconds === void 0 ? "in time" : `within ${secondsText(Math.round(elapsedSeconds))}`;
    return `⏳ Not ready ${time}; most likely: ${prose(title, 300)}`;
  }
  if (outcome === "cancelled") return `⏹️ Stopped before the end; so far: ${prose(title, 300)}`;
  return `❌ ${prose(title, 300)}`;
}
function elapsed({ elapsedSeconds }) {
  return elapsedSeconds === void 0 ? "" : `after ${secondsText(Math.round(elapsedSeconds))}`;
}
function podsLine({ pods }, diagnosis) {
  const [pod] = diagnosis.pods;
  if (pod === void 0 || diagnosis.pods.length < 2) return [];
  return [`- the same in ${diagnosis.pods.length} of ${pods.present} pods; quoted here: ${code(pod)}`];
}
function alsoLines({ diagnoses }) {
  return diagnoses.slice(1, 4).map(
    ({ title, confidence, cause }) => `Also: ${prose(title)} (${code(cause)}, ${confidence} confidence)`
  );
}
function healthyLine(workloads) {
  const quiet = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  if (quiet.length === 0) return [];
  const parts = [...groupBy(quiet, ({ outcome }) => outcome)].map(([outcome, group]) => {
    const names = group.slice(0, 5).map(({ object }) => code(object.name));
    return `${group.length} ${outcome} (${names.join(", ")}${group.length > 5 ? ", …" : ""})`;
  });
  return [`The others: ${parts.join(", ")}.`];
}
function closing(gate, diagnosis, context) {
  const release = context.release ?? version;
  const page = diagnosis && markdownLink(code(diagnosis.cause), pageUrl(diagnosis.cause, context));
  return `<sub>${[gate, markdownLink(`crashgate ${release}`, projectUrl), page].filter((part) => part).join(" · ")}</sub>
`;
}
function pageUrl(cause, { pageOf, release }) {
  return pageOf?.(cause) ?? causeUrl(cause, release);
}
function spaced(lines) {
  return lines.length === 0 ? [] : [...lines, ""];
}
function assemble(head, folds, tail, { maxLength = commentBudget }) {
  const text = head.join("\n").replace(/\n{3,}/g, "\n\n");
  const room = maxLength - Buffer.byteLength(text) - Buffer.byteLength(tail) - 2;
  return [text, ...foldLines(folds, room), tail].join("\n").replace(/\n{3,}(?=<)/g, "\n\n");
}

export {
  titleOf,
  deployParts,
  runLink,
  placeOf,
  diagnosisMarkdown
};
