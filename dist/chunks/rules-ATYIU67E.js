import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  isEnabled,
  rules
} from "./chunk-JHAJMDWJ.js";
import "./chunk-5WEIKWVU.js";
import {
  require_picocolors
} from "./chunk-V6GAIL5G.js";
import "./chunk-LXQ5RIL6.js";
import {
  docsUrl
} from "./chunk-GP4CW3XV.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  defaultSettings
} from "./chunk-NUHT5ZIL.js";
import "./chunk-A6JVKNHQ.js";
import "./chunk-L75445GO.js";
import {
  nearest
} from "./chunk-XVUWOTLK.js";
import "./chunk-UL5XZQIA.js";
import "./chunk-LIZWK3FV.js";
import "./chunk-QTV7QZX7.js";
import "./chunk-DRWJSKVA.js";
import {
  __toESM
} from "./chunk-XNUOBV35.js";

// src/files/rule-pages.ts
import { readFile } from "node:fs/promises";
async function readRulePage(id) {
  const text = await readFile(new URL(pagesFile, import.meta.url), "utf8");
  return JSON.parse(text)[id] ?? { page: "", examples: [] };
}
var pagesFile = "../rule-pages.json";

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
    ...examples.map(({ name, text }) => [underline(exampleTitle(name)), ...exampleLines(text, rule.id)]),
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
  if (!rule) {
    const meant = nearest(
      id,
      rules.map((candidate) => candidate.id)
    );
    const suggestion = meant === void 0 ? "" : ` did you mean ${meant}?`;
    process.stderr.write(`crashgate: there is no rule "${id}";${suggestion} "crashgate rules" lists all
`);
    return 2;
  }
  process.stdout.write(explain({ rule, ...await readRulePage(id) }));
  return 0;
}
export {
  explainRule,
  listRules
};
