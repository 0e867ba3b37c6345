import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causes,
  preventedBy
} from "./chunk-TV3PABC2.js";
import "./chunk-QEGBV7SB.js";
import {
  causeIds
} from "./chunk-H5HF2K56.js";
import {
  tree
} from "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
import {
  require_picocolors
} from "./chunk-V6GAIL5G.js";
import {
  causeUrl,
  docsUrl
} from "./chunk-ZJ4AAV6R.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  isEnabled,
  rules
} from "./chunk-HG2EGJYK.js";
import "./chunk-DX35OPWM.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import {
  defaultSettings
} from "./chunk-QIJDUKIE.js";
import "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import {
  nearest
} from "./chunk-XVUWOTLK.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import {
  __toESM
} from "./chunk-XNUOBV35.js";

// src/files/cause-pages.ts
import { readFile } from "node:fs/promises";
async function readCausePage(id) {
  const text = await readFile(new URL(pagesFile, import.meta.url), "utf8");
  return JSON.parse(text)[id] ?? "";
}
var pagesFile = "../cause-pages.json";

// src/files/rule-pages.ts
import { readFile as readFile2 } from "node:fs/promises";
async function readRulePage(id) {
  const text = await readFile2(new URL(pagesFile2, import.meta.url), "utf8");
  return JSON.parse(text)[id] ?? { page: "", examples: [] };
}
var pagesFile2 = "../rule-pages.json";

// src/report/explain.ts
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
    const [, code = line, marks] = /^(.*?)\s*# expect: (.*)$/.exec(line) ?? [];
    const mine = marks?.split(",").some((mark) => mark.trim().split(/\s+/)[0] === rule);
    return `  ${code}${mine ? `   # <- ${rule}` : ""}`.trimEnd();
  });
}

// src/report/explain-cause.ts
var import_picocolors2 = __toESM(require_picocolors(), 1);

// src/report/tree-paths.ts
function pathsTo(tree2, cause) {
  if (typeof tree2 === "string") return tree2 === cause ? [[]] : [];
  return Object.entries(tree2.branches).flatMap(
    ([answer, next]) => pathsTo(next, cause).map((path) => [{ question: tree2.question, answer }, ...path])
  );
}
function pathLines(tree2, cause) {
  return pathsTo(tree2, cause).map(
    (path) => path.map(({ question, answer }) => `${question} ${answer}`).join(" → ")
  );
}

// src/report/explain-cause.ts
var classWords = {
  T: "follows from the pod template: one pod proves it",
  G: "follows from the pod template, but may be a race with the deploy: it must last",
  E: "comes from the surroundings: it must last, or spread",
  A: "the application's own: it must repeat",
  I: "for information: it never fails a rollout"
};
function whenItFails({ class: kind, grace, repeats }) {
  if (typeof kind === "function") return "it depends on what the cluster says";
  const lasting = typeof grace === "number" && grace > 0 ? [`${grace} s`] : [];
  const repeating = kind === "A" ? howOften(repeats) : [];
  const numbers = [...lasting, ...repeating].join(", ");
  return `${classWords[kind]}${numbers === "" ? "" : ` (${numbers})`}`;
}
function howOften(repeats) {
  if (typeof repeats === "function") return ["how many equal terminations depends on what the cluster holds"];
  return repeats > 1 ? [`${repeats} equal terminations`] : [];
}
function howSure({ id, recorded }) {
  if (id === "unknown") return "low: it is what is left";
  return recorded ? "high when two independent sources agree, medium with one" : "medium at most: it has not been recorded on a real cluster";
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

// src/commands/rules.ts
function listRules(format) {
  const listed = rules.map(({ id, group, severity, certainty, enabled, summary, prevents }) => ({
    id,
    group,
    severity,
    certainty,
    enabled: enabled !== false,
    summary,
    prevents
  }));
  process.stdout.write(format === "json" ? `${JSON.stringify(listed, null, 2)}
` : rulesTable(rules));
}
async function explainRule(id) {
  const rule = rules.find((candidate) => candidate.id === id);
  const cause = causeIds.find((candidate) => candidate === id);
  if (!rule && !cause) {
    const meant = nearest(id, [...rules.map((candidate) => candidate.id), ...causeIds]);
    const suggestion = meant === void 0 ? "" : ` did you mean ${meant}?`;
    process.stderr.write(
      `crashgate: there is no rule or cause "${id}";${suggestion} "crashgate rules" lists all rules, "crashgate tree" all causes
`
    );
    return 2;
  }
  if (rule) process.stdout.write(explain({ rule, ...await readRulePage(id) }));
  if (rule && cause) process.stdout.write("\n");
  if (cause) process.stdout.write(explainCause(causes[cause], await readCausePage(cause)));
  return 0;
}
export {
  explainRule,
  listRules
};
