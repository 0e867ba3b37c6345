import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  evidenceHeading,
  evidenceLines,
  headlineQuote
} from "./report-diagnosis-diagnosis-evidence.js";
import {
  preventedBy
} from "./diagnosis-causes-prevented-by.js";
import {
  showsLogs
} from "./report-diagnosis-diagnosis-context.js";
import {
  block,
  cellCode,
  changeLines,
  code,
  commandLines,
  deployParts,
  fixLines,
  htmlCode,
  impactLine,
  manifestPlaceOf,
  placeLine,
  placeLink,
  plain,
  prose,
  ruledOutLine,
  runLink,
  titleOf
} from "./report-diagnosis-diagnosis-sections.js";
import {
  placeOf
} from "./kubernetes-pod.js";
import {
  commentBudget
} from "./report-gate-markdown-2.js";
import {
  groupBy
} from "./report-gate-units-table.js";
import {
  codeSpan,
  markdownLink
} from "./text-markdown-escape.js";
import {
  causeUrl,
  docsUrl,
  projectUrl
} from "./report-docs-url.js";
import {
  counted,
  secondsText
} from "./text-words.js";
import {
  version
} from "./version.js";

// src/report/diagnosis/diagnosis-folds.ts
var cutOrder = ["trail", "more", "others", "log", "timeline"];
function foldsOf(workload, diagnosis, context) {
  const trail = diagnosis.trail.map(({ question, answer }) => `${plain(question)} ${plain(answer)}`);
  const list = { language: void 0, keep: "first" };
  const folds = [
    { title: "How we got here", lines: [trail.join(" → ")], kind: "trail", ...list },
    ...showsLogs(context) ? logFolds(workload) : [],
    {
      title: "Timeline (UTC)",
      lines: timelineLines(workload),
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
function timelineLines({ timeline }) {
  const days = new Set(timeline.map(({ at }) => at.slice(0, 10)));
  return timeline.map(
    ({ at, text }) => `${days.size > 1 ? `${at.slice(5, 10)} ` : ""}${at.slice(11, 19)}  ${withoutPod(text)}`
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

// src/report/diagnosis/gate-rules.ts
var most = 3;
function gateRulesText({ cause, preventedBy: found }, context) {
  if (cause === "unknown") return "";
  if (preventedBy[cause].length === 0) return `The gate could not see this one: ${blindSpot(cause)}`;
  if (found.length === 0) return "";
  const named = found.slice(0, most).map((rule) => {
    const severity = context.ruleSeverity?.(rule);
    const set = severity === void 0 || severity === "error" ? "" : severity === "off" ? " (off here)" : ` (set to ${severity} here)`;
    return `${markdownLink(codeSpan(rule), docsUrl(rule, context.release))}${set}`;
  });
  const more = found.length > most ? ` and ${found.length - most} more` : "";
  return `The gate finds this before a deploy: ${named.join(", ")}${more}`;
}
function blindSpot(cause) {
  if (/^registry|^image/.test(cause)) return "only the registry knows";
  if (/^dependency|^tls/.test(cause)) return "it depends on what answers when the program runs";
  if (/^node|^taint|^sandbox|^insufficient/.test(cause)) return "it depends on the nodes of the cluster";
  if (cause === "disk-full") return "how much it writes is in no manifest";
  if (cause === "deadline-exceeded") return "how long the work takes is in no manifest";
  if (/module|library|interpreter|architecture/.test(cause)) return "what is in the image is in no manifest";
  return "it happens inside the program, and no manifest says so";
}

// src/report/diagnosis/diagnosis-table.ts
var mostRows = 10;
function tableLines(failing, url) {
  const rows = failing.slice(0, mostRows).map(({ workload: { object, outcome, impact }, diagnosis }) => {
    const ready = impact.ready === null ? "–" : `${impact.ready} of ${impact.wanted}`;
    const cause = `[${cellCode(diagnosis.cause)}](${url(diagnosis)})`;
    return `| ${plain(object.kind)} ${cellCode(placeOf(object))} | ${plain(outcome)} | ${cause} | ${diagnosis.confidence} | ${ready} |`;
  });
  const left = failing.length - rows.length;
  return [
    "| Workload | Outcome | Cause | Confidence | Pods ready |",
    "|---|---|---|---|---|",
    ...rows,
    ...left > 0 ? ["", `*and ${left} more; the JSON report has all.*`] : []
  ];
}
function byCause(failing) {
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
  const place = manifestPlaceOf(workload, diagnosis, context);
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
  const gate = gateRulesText(diagnosis, context);
  return [
    ...changeLines(diagnosis),
    ...commandLines(diagnosis),
    ...gate === "" ? [] : ["", `<sub>${gate}</sub>`]
  ];
}

// src/report/diagnosis/wiring-markdown.ts
var mostFaults = 5;
function wiringLines({ wiring = [] }) {
  if (wiring.length === 0) return [];
  const more = wiring.length - mostFaults;
  return [
    "**Up, but not reachable as it is wired:**",
    ...wiring.slice(0, mostFaults).map(({ title, fix, command }) => `- ${prose(title, 300)}. ${prose(fix, 300)} (${code(command)})`),
    ...more > 0 ? [`- and ${more} more`] : [],
    ""
  ];
}

// src/report/diagnosis/diagnosis-markdown.ts
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
    ...spaced(healthyLine(workloads)),
    ...wiringLines(context)
  ];
  const tail = closing(gateRulesText(diagnosis, context), diagnosis, context);
  return assemble(head, foldsOf(workload, diagnosis, context), tail, context);
}
function groupedReport(failing, workloads, context) {
  const groups = byCause(failing);
  const [largest] = groups;
  const roots = groups.filter((group) => !followsOnly(group, failing));
  const others = groups.filter((group) => !roots.includes(group)).flat().map(({ workload: { object } }) => `"${object.name}"`).slice(0, mostCauses).join(", ");
  const names = `${failing.length} of ${counted(workloads.length, "workload")}`;
  const what = groups.length === 1 && largest?.[0] ? `${names} fail for the same reason: ${titleOf(largest[0].workload, largest[0].diagnosis)}` : roots.length === 1 && roots[0]?.length === 1 && roots[0][0] ? `${titleOf(roots[0][0].workload, roots[0][0].diagnosis)}; ${others} cannot do without it` : `${names} fail, by ${groups.length} causes: ${firstNames(failing)}`;
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
    ...spaced(healthyLine(workloads)),
    ...wiringLines(context)
  ];
  const folds = shown.flatMap(([first]) => {
    if (!first) return [];
    const { diagnosis, workload } = first;
    const own = foldsOf(workload, diagnosis, context).filter(({ kind }) => kind === "log");
    const details = causeDetails(first, context);
    const name = plain(workload.object.name);
    const more = {
      kind: "more",
      title: `${name}: ${diagnosis.changed ? "what changed, commands" : "commands"}`,
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
function firstNames(failing) {
  const names = failing.slice(0, 3).map(({ workload }) => workload.object.name);
  const more = failing.length - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
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
    ...more > 0 ? [`- and ${counted(more, "more cause")}`] : []
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
  const isWork = workloads.length > 0 && workloads.every(({ object: { kind } }) => /Job$/.test(kind));
  const outcome = context.outcome ?? (workloads.every(({ outcome: each }) => each === "complete") ? "complete" : "progressing");
  const said = {
    complete: isWork ? `✅ ${who} ${many ? "have done their" : "has done its"} work` : `✅ ${who} ${many ? "are" : "is"} up`,
    progressing: isWork ? `⏳ ${who} ${many ? "are" : "is"} at work` : `⏳ ${who} ${many ? "are" : "is"} still within ${many ? "their" : "its"} time to start`,
    "timed-out": `⏳ ${who} ${many ? "were" : "was"} not ready in time; nothing failed that the evidence shows`,
    superseded: `⏭️ ${who}: a newer rollout took over`,
    cancelled: `⏹️ Stopped watching ${who} before the end`,
    unable: `⚠️ Could not look at ${workloads.length === 0 ? "the workloads" : who}`,
    failed: `❌ ${who} failed; the evidence does not say why`,
    waiting: `⏳ ${who}: waited for`,
    holding: `⏳ ${who}: up, not for long enough yet`,
    "not-awaited": `⏭️ ${who}: not waited for`
  };
  const readyCounts = workloads.filter(({ object: { kind }, impact }) => impact.ready !== null && !/Job$/.test(kind)).slice(0, 5).map(
    ({ object, impact }) => `${code(object.name)} ${impact.ready} of ${counted(impact.wanted, "pod")} ready`
  );
  const facts = [...deployParts(context), ...readyCounts, elapsed(context), runLink(context)].filter(
    (part) => part !== ""
  );
  const reason = context.reason === void 0 ? [] : [`${prose(context.reason, 500)}`, ""];
  return assemble(
    [`### ${said[outcome]}`, "", facts.join(" · "), "", ...reason, ...wiringLines(context)],
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
  diagnosisMarkdown
};
