import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  externalBlock,
  externalIntroduction,
  foldRepeats,
  groupBy,
  repeatedAdvice,
  unitRows
} from "./report-gate-units-table.js";
import {
  codeSpan,
  escapeMarkdown,
  fencedBlock,
  markdownLink,
  proseMarkdown
} from "./text-markdown-escape.js";
import {
  coverageLine,
  failureLines,
  suppressionLine
} from "./report-gate-coverage-lines.js";
import {
  gradeRemark
} from "./report-gate-remarks.js";
import {
  findingOf,
  gateReport
} from "./report-gate-json-2.js";
import {
  countFindings,
  verdictWords
} from "./report-gate-verdict.js";
import {
  docsUrl,
  projectUrl
} from "./report-docs-url.js";
import {
  counted
} from "./text-words.js";
import {
  renderingWords,
  repositoryPlaces,
  shortPlace
} from "./report-gate-place.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  compareSeverity
} from "./settings-severity.js";

// src/report/markdown/markdown-budget.ts
function withinBudget(head, sections, tail, maxLength) {
  const filled = sections.filter(({ items }) => items.length > 0);
  const reserve = filled.map(({ cut, items }) => bytes(cut(total(items))) + 2);
  let room = maxLength - bytes(head) - bytes(tail) - reserve.reduce((sum, each) => sum + each, 0);
  const parts = filled.map((section2) => {
    const { open, close, items, cut } = section2;
    room -= bytes(open) + bytes(close);
    const kept = [];
    for (const item of items) {
      const size = bytes(item.text);
      if (size > room) break;
      room -= size;
      kept.push(item);
    }
    const left = total(items) - total(kept);
    if (kept.length === 0) {
      room += bytes(open) + bytes(close);
      return `${cut(left)}
`;
    }
    return `${open}${kept.map(({ text }) => text).join("")}${left > 0 ? `
${cut(left)}
` : ""}${close}`;
  });
  return [head, ...parts, tail].filter((part) => part !== "").join("\n");
}
function total(items) {
  return items.reduce((sum, { count }) => sum + count, 0);
}
function bytes(text) {
  return Buffer.byteLength(text);
}

// src/report/gate/markdown-finding.ts
var maxListed = 50;
function findingItem({ finding, rest }, context) {
  const { rule, message, because, predicts } = finding;
  const remark = gradeRemark(finding);
  const facts = [
    predicts === "" ? "" : `in production: **${proseMarkdown(shorten(predicts, 300))}**`,
    escapeMarkdown(renderingWords(finding, context.places(finding)) ?? ""),
    remark ?? "",
    markdownLink(codeSpan(rule), docsUrl(rule, context.release))
  ];
  const head = [
    `${placeLink(finding, context)} **${proseMarkdown(shorten(message, 500))}**`.trimStart(),
    because === "" ? "" : proseMarkdown(shorten(because, 300)),
    facts.filter((fact) => fact !== "").join(" · ")
  ];
  const lines = [
    head.filter((line) => line !== "").join("<br>"),
    ...finding.fix !== "" && context.isRepeated(finding) ? ["", "**Fix:** as above"] : fixLines(finding.fix)
  ];
  if (rest.length > 0) lines.push("", moreLine(finding, rest, context));
  return `- ${lines.join("\n").replace(/\n(?=.)/g, "\n  ")}
`;
}
function findingLine({ finding, rest }, context) {
  const rule = markdownLink(codeSpan(finding.rule), docsUrl(finding.rule, context.release));
  const more = rest.length > 0 ? `; and ${rest.length} more like this` : "";
  return `- ${placeLink(finding, context)} ${proseMarkdown(shorten(finding.message, 300))}${more} · ${rule}
`;
}
function placeLink(finding, { linkTo, places }) {
  const place = places(finding);
  if (place.file === null) return "";
  return markdownLink(
    codeSpan(shortPlace(place)),
    place.line === null ? void 0 : linkTo(place.file, place.line)
  );
}
function moreLine({ rule }, rest, { linkTo, places }) {
  const listed = groupBy(rest.slice(0, maxListed).map(places), ({ file }) => file);
  const files = [...listed].map(([file, group]) => {
    const lines = group.flatMap(
      ({ line }) => line === null ? [] : [markdownLink(String(line), linkTo(file ?? "", line))]
    );
    return [codeSpan(file ?? ""), lines.join(", ")].filter((part) => part !== "").join(" ");
  });
  const more = rest.length > maxListed ? `; and ${rest.length - maxListed} more` : "";
  return `… and ${rest.length} more ${codeSpan(rule)}: ${files.join("; ")}${more}`;
}
function fixLines(fix) {
  if (fix === "") return [];
  const lines = shorten(fix, 2e3).split(/\r?\n/);
  const firstCode = lines.findIndex((line) => /^\s*(?:- |[\w./-]+:(?:\s|$)|#|\{)/.test(line));
  const words = firstCode < 0 ? lines : lines.slice(0, firstCode);
  const code = firstCode < 0 ? [] : lines.slice(firstCode);
  const fence = code.length === 0 ? [] : fencedBlock("yaml", code.join("\n"));
  return ["", `**Fix:** ${words.map(escapeMarkdown).join("<br>")}`.trimEnd(), ...fence];
}

// src/report/gate/units-markdown.ts
function unitMarkdown(units) {
  if (units.length === 0) return [];
  return [
    "| unit | verdict | errors | warnings |",
    "|---|---|---:|---:|",
    ...unitRows(units).map(
      ({ unit, verdict, errors, warnings }) => `| ${[unit, verdict].map((text) => proseMarkdown(text).replaceAll("|", "\\|")).join(" | ")} | ${errors} | ${warnings} |`
    ),
    ""
  ];
}

// src/report/gate/markdown.ts
var summaryBudget = 1e6;
var commentBudget = 6e4;
function markdownReport(result, options = {}) {
  return reportMarkdown(gateReport(result, options.release), options);
}
function reportMarkdown(report, options = {}) {
  const { maxLength = summaryBudget, linkTo = () => void 0, release = version, facts = [] } = options;
  const context = {
    linkTo,
    release,
    places: repositoryPlaces(report.rendered),
    isRepeated: repeatedAdvice()
  };
  const { verdict, failures, coverage } = report;
  const findings = report.findings.map(findingOf);
  const open = sorted(
    findings.filter(({ suppressed }) => suppressed === null),
    options.first
  );
  const of = (severity) => open.filter((finding) => finding.severity === severity);
  const counts = countFindings(findings);
  const { detail } = verdictWords({ verdict, findings, failures }, counts);
  const reason = report.error ? shorten(visible(report.error.message), 1e3) : detail;
  const head = [
    `### ${options.headline ?? headline(verdict, open, reason)}`,
    "",
    // Comments and summaries break a line where the Markdown does: a tag and the end of a line would be two breaks.
    [
      ...facts,
      ...verdict === "block" ? [`**${escapeMarkdown(detail)}**`] : [],
      ...[coverageLine(coverage), ...coverage.notes, ...failureLines(failures)].map(
        (line) => proseMarkdown(shorten(line, 1e3))
      )
    ].join("<br>"),
    "",
    ...unitMarkdown(report.units ?? [])
  ];
  const errors = of("error").toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const warnings = of("warning");
  const sections = [
    section("error", errors, context, { folded: false, item: findingItem }),
    section("warning", warnings, context, { folded: !warnings.some(isBlocking), item: findingItem }),
    externalSection(coverage),
    suppressionSection(coverage),
    section("note", of("note"), context, { folded: true, item: findingLine })
  ];
  const tail = `<sub>[crashgate ${release}](${projectUrl})</sub>
`;
  return withinBudget(head.join("\n").replace(/\n{3,}/g, "\n\n"), sections, tail, maxLength);
}
function headline(verdict, open, detail) {
  if (verdict === "error") return `⚠️ Could not judge: ${proseMarkdown(detail)}`;
  const blocking = open.filter(isBlocking).toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const [first] = blocking;
  if (!first) return `✅ Passed: ${detail}`;
  const more = blocking.length > 1 ? `, and ${counted(blocking.length - 1, "more finding")}` : "";
  return `❌ Blocked: ${proseMarkdown(shorten(first.message, 200))}${more}`;
}
function sorted(findings, first) {
  return first ? findings.toSorted((a, b) => Number(first(b)) - Number(first(a))) : findings;
}
function isBlocking({ blocking }) {
  return blocking;
}
function section(noun, findings, context, { folded, item }) {
  const title = counted(findings.length, noun);
  const items = foldRepeats(findings, 1).map((each) => ({
    text: item(each, context),
    count: 1 + each.rest.length
  }));
  const cut = (left) => `*${left === findings.length ? title : counted(left, `more ${noun}`)} left out to keep this short; the JSON report has all.*`;
  return folded ? details(title, items, cut) : { open: `#### ${title}

`, close: "", items, cut };
}
function externalSection({ external: references }) {
  const block = fencedBlock("yaml", externalBlock(references).join("\n")).join("\n");
  const items = [{ text: `${externalIntroduction}

${block}
`, count: references.length }];
  return details(
    counted(references.length, "unknown reference"),
    references.length === 0 ? [] : items,
    (left) => `*${counted(left, "unknown reference")} left out to keep this short; the JSON report has all.*`
  );
}
function suppressionSection({ suppressions }) {
  const items = suppressions.map((each) => ({
    text: `- ${escapeMarkdown(suppressionLine(each))}
`,
    count: 1
  }));
  return details(
    `${counted(items.length, "suppression")} in force`,
    items,
    (left) => `*${counted(left, "suppression")} left out to keep this short; the JSON report has all.*`
  );
}
function details(title, items, cut) {
  return { open: `<details><summary>${title}</summary>

`, close: "\n</details>\n", items, cut };
}

export {
  commentBudget,
  markdownReport,
  reportMarkdown
};
