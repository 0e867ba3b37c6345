import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  countFindings,
  coverageLine,
  failureLines,
  findingOf,
  gateReport,
  gradeRemark,
  renderingWords,
  repositoryPlaces,
  shortPlace,
  suppressionLine,
  verdictWords
} from "./report-gate-json.js";
import {
  docsUrl,
  projectUrl
} from "./report-docs-url.js";
import {
  codeSpan,
  escapeMarkdown,
  fencedBlock,
  markdownLink,
  proseMarkdown
} from "./text-markdown-escape.js";
import {
  counted
} from "./text-words.js";
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

// src/report/gate/external-block.ts
var externalIntroduction = "These objects are referred to and made by nothing here. If they exist, say so in .crashgate.yaml, and who makes them:";
var maxReferences = 40;
function externalBlock(asked) {
  const references = asked.filter(({ kind, namespace, name }) => `${kind}${namespace}${name}`.length <= 600);
  if (references.length === 0) return [];
  const more = references.length - maxReferences;
  return [
    "external:",
    ...references.slice(0, maxReferences).map(({ kind, namespace, name }) => {
      const place = namespace === null ? "" : `namespace: ${scalar(namespace)}, `;
      return `  - {kind: ${scalar(kind)}, ${place}name: ${scalar(name)}, reason: WHO MAKES IT}`;
    }),
    ...more > 0 ? [`  # and ${more} more: coverage.external of the JSON report has all`] : []
  ];
}
function scalar(text) {
  const plain = /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

// src/report/gate/folding.ts
var most = 5;
function foldRepeats(findings, shown) {
  const alike = groupBy(findings, sameWords);
  const folded = /* @__PURE__ */ new Map();
  for (const group of alike.values()) {
    const kept = group.length > most ? group.slice(0, shown) : group;
    for (const finding of kept) folded.set(finding, finding === kept.at(-1) ? group.slice(kept.length) : []);
  }
  return findings.flatMap((finding) => {
    const rest = folded.get(finding);
    return rest ? [{ finding, rest }] : [];
  });
}
var adviceRepeats = 3;
function repeatedAdvice() {
  const given = /* @__PURE__ */ new Map();
  return ({ rule, because, fix, predicts }) => {
    const advice = [rule, because, fix.replace(/^ *- \{kind: .*reason: WHO MAKES IT\}$/m, ""), predicts].join(
      "\0"
    );
    const times = given.get(advice) ?? 0;
    given.set(advice, times + 1);
    return times >= adviceRepeats;
  };
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function sameWords(finding) {
  const { rule, severity, certainty, blocking, container, object } = finding;
  let words = finding.message.slice(0, 2e3);
  if (object && object.name.length < 300 && (object.namespace ?? "").length < 300) {
    words = words.replaceAll(`${object.kind} ${object.namespace}/${object.name}`, "").replaceAll(`${object.kind} ${object.name}`, "");
  }
  if (container !== null && words.startsWith(`${container} `)) words = words.slice(container.length);
  return [rule, severity, certainty, blocking, withoutPlace(words)].join("\0");
}
function withoutPlace(words) {
  const start = words.lastIndexOf(" ") + 1;
  return /:\d{1,9}$/.test(words.slice(start).slice(-400)) ? words.slice(0, start) : words;
}

// src/report/gate/markdown-finding.ts
var maxListed = 50;
function findingItem({ finding, rest }, context) {
  const { rule, message, because, predicts } = finding;
  const remark = gradeRemark(finding);
  const facts = [
    predicts === "" ? "" : `would become: **${proseMarkdown(shorten(predicts, 300))}**`,
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
    ""
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
  externalIntroduction,
  externalBlock,
  foldRepeats,
  repeatedAdvice,
  groupBy,
  commentBudget,
  markdownReport,
  reportMarkdown
};
