import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeIds
} from "./cause-id.js";
import {
  answersOf,
  preventedBy,
  tree,
  unrecorded
} from "./diagnosis-tree-tree.js";
import {
  causes
} from "./diagnosis-causes-permission-denied-cause.js";
import "./diagnosis-health-pod-health.js";
import "./kubernetes-condition.js";
import "./kubernetes-time.js";
import {
  causeUrl,
  docsUrl
} from "./report-docs-url.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  refuseProblems
} from "./settings-user-error.js";
import {
  version
} from "./version.js";
import {
  isEnabled,
  ruleGroups,
  rules
} from "./gate-references-products-makers.js";
import "./manifest-label-selector.js";
import "./settings-severity.js";
import "./manifest-pod-spec.js";
import "./runtimes-heap.js";
import "./manifest-pod-probe.js";
import "./manifest-kustomize-references.js";
import "./picomatch.js";
import "./manifest-duration.js";
import {
  defaultSettings
} from "./settings-settings.js";
import "./manifest-path.js";
import "./manifest-object.js";
import "./manifest-yaml-yaml.js";
import "./js-yaml.js";
import "./zod.js";
import {
  nearest
} from "./fastest-levenshtein.js";
import "./text-many.js";
import "./manifest-value.js";
import {
  __toESM
} from "./empty.js";

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
    const [, code = line, marks] = /^(.*?)\s*# expect: (.*)$/.exec(line) ?? [];
    const mine = marks?.split(",").some((mark) => mark.trim().split(/\s+/)[0] === rule);
    return `  ${code}${mine ? `   # <- ${rule}` : ""}`.trimEnd();
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
  if (!rule && !cause) {
    const meant = nearest(id, [...rules.map((candidate) => candidate.id), ...causeIds]);
    const suggestion = meant === void 0 ? "" : ` did you mean ${meant}?`;
    stderr.write(
      `crashgate: there is no rule or cause "${id}";${suggestion} "crashgate rules" lists all rules, "crashgate tree" all causes
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
