import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  within
} from "./pull-request-changed-lines.js";
import {
  commitLinks
} from "./text-encoded-path.js";
import {
  findingSentences
} from "./report-gate-finding-sentences.js";
import {
  commentBudget,
  reportMarkdown
} from "./report-gate-markdown-2.js";
import {
  codeSpan,
  markdownLink,
  proseMarkdown
} from "./text-markdown-escape.js";
import {
  findingOf
} from "./report-gate-json-2.js";
import {
  docsUrl
} from "./report-docs-url.js";
import {
  counted
} from "./text-words.js";
import {
  repositoryPlaces
} from "./report-gate-place.js";
import {
  shorten
} from "./text-visible-text.js";
import {
  runGate
} from "./gate-schema-custom-resources.js";
import {
  lineOf
} from "./manifest-yaml-yaml.js";
import {
  compareSeverity
} from "./settings-severity.js";
import {
  Redactor
} from "./text-redact-assignments.js";

// src/report/gate/annotations/check-annotations.ts
var mostAnnotations = 100;
function checkAnnotations(report) {
  const places = repositoryPlaces(report.rendered);
  return report.findings.filter(({ suppressed, severity }) => suppressed === null && severity !== "note").toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || compareSeverity(a.severity, b.severity)).map(findingOf).flatMap((finding) => {
    const place = places(finding);
    const { file: path, line: firstLine, endLine } = place;
    if (path === null || firstLine === null) return [];
    const message = shorten(findingSentences(finding, place).join("\n"), 4e3);
    const level = finding.severity === "error" ? "failure" : "warning";
    return [{ path, firstLine, lastLine: endLine ?? firstLine, level, title: finding.rule, message }];
  }).slice(0, mostAnnotations);
}

// src/report/gate/gate-comment.ts
var markerLength = 1e3;
function gateComment(report, surroundings) {
  const { headSha, judgedSha = headSha, runUrl, repositoryUrl, diff, problemsBefore } = surroundings;
  const places = repositoryPlaces(report.rendered);
  const inDiff = (finding) => diff?.has(places(finding)) === true;
  const cleared = report.verdict === "pass" && problemsBefore > 0;
  return reportMarkdown(report, {
    maxLength: commentBudget - markerLength,
    linkTo: commitLinks(repositoryUrl, judgedSha),
    release: report.version,
    first: inDiff,
    ...cleared ? { headline: clearedHeadline(report, problemsBefore) } : {},
    facts: [
      [
        codeSpan(headSha.slice(0, 7)),
        markdownLink("run", runUrl),
        diff && inDiffWords(report.findings.map(findingOf), inDiff),
        baseWords(report)
      ].filter((fact) => fact).join(" · ")
    ]
  });
}
function clearedHeadline({ counts }, before) {
  const left = [counts.errors, counts.warnings].some((count) => count > 0);
  return `✅ ${left ? "Nothing blocks any more" : "All clear"}, after ${counted(before, "run")} that did not pass`;
}
function inDiffWords(findings, inDiff) {
  const serious = findings.filter(({ suppressed, severity }) => suppressed === null && severity !== "note");
  if (serious.length === 0) return "";
  const count = serious.filter(inDiff).length;
  return `${count} of ${counted(serious.length, "finding")} on lines of this diff`;
}
function baseWords({ base }) {
  if (!base || base.unreadable !== null) return "";
  const known = base.newOnly ? 0 : base.known;
  return [
    `${base.new} new`,
    ...known > 0 ? [`${known} on the base branch already`] : [],
    ...base.fixed > 0 ? [`${base.fixed} of the base branch fixed`] : []
  ].join(", ");
}

// src/report/gate/suggestions.ts
var exact = /* @__PURE__ */ new Set([
  ...["reference-key", "removed-key-in-use", "config-map-exists", "secret-exists", "tls-secret-exists"],
  ...["volume-claim-exists", "service-account-exists", "service-exists", "storage-class-exists"],
  ...["class-exists", "mount-without-volume", "sub-path-key", "undefined-variable", "service-target-port"],
  ...["probe-port-name", "probe-port-number", "probe-scheme"],
  ...["env-value-type", "resource-unit", "file-mode", "probe-values", "command-one-string"]
]);
var rewriting = /* @__PURE__ */ new Set(["resource-unit", "file-mode", "probe-values"]);
var most = 10;
var mostText = 4e6;
function suggestionsOf(result, diff, circumstances) {
  const { files } = result.set;
  if (files.reduce((sum, { text }) => sum + text.length, 0) > mostText) return [];
  const suggestions = /* @__PURE__ */ new Map();
  for (const finding of worstFirst(result.findings)) {
    if (suggestions.size >= most) break;
    const candidate = candidateFor(finding, files, diff);
    if (!candidate) continue;
    const { path, line, replacement, mended } = candidate;
    const id = `${path}:${line}`;
    if (suggestions.has(id) || !isMended(finding, mended, result, circumstances)) continue;
    const rule = markdownLink(codeSpan(finding.rule), docsUrl(finding.rule));
    const reason = `${proseMarkdown(shorten(finding.message, 500))} · ${rule}`;
    suggestions.set(id, { path, firstLine: line, lastLine: line, reason, replacement });
  }
  return [...suggestions.values()];
}
function worstFirst(findings) {
  return findings.filter(({ suppressed, severity }) => suppressed === null && severity !== "note").toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
}
function candidateFor(finding, files, diff) {
  const { location, rule, fix, certainty } = finding;
  if (!exact.has(rule) || certainty === "heuristic" || !location || !("line" in location)) return void 0;
  const file = files.find(({ path }) => path === location.file);
  const source = file?.rendered ? finding.source : file?.path;
  const line = file?.rendered ? finding.sourceLine : location.line;
  if (!file || !source || line === null) return void 0;
  const changed = diff.fileAt(source);
  const there = changed?.text?.get(line)?.replace(/\r$/, "");
  const written = lineOf(file, location.line);
  if (!changed || there === void 0 || !within(changed.shown, line, line)) return void 0;
  const mendedLine = replaceValue(written, location, fix);
  if (mendedLine === void 0 || rewriting.has(rule) && !isRewritten(written, mendedLine))
    return void 0;
  if (there.trim() !== written.trim()) return void 0;
  if (/\[secret:\d+\]/.test(mendedLine) || new Redactor().text(mendedLine) !== mendedLine) return void 0;
  return {
    path: changed.path,
    line,
    replacement: indentOf(there) + mendedLine.slice(indentOf(written).length),
    mended: withLine(file, location.line, mendedLine)
  };
}
function replaceValue(line, {
  column,
  endColumn,
  line: first,
  endLine
}, fix) {
  const [, key, value] = /^([\w.-]+): (\S.*)$/.exec(fix) ?? [];
  if (key === void 0 || value === void 0 || first !== endLine || /…|\b(?:NAME|PATH|VALUE)\b/.test(value))
    return void 0;
  const [before, old, after] = [
    line.slice(0, column - 1),
    line.slice(column - 1, endColumn - 1),
    line.slice(endColumn - 1)
  ];
  const [, written] = /(?:^|[\s{,])["']?([\w.-]+)["']?:\s+$/.exec(before) ?? [];
  if (written !== key || old === value || !/^\s*(?:[,}\]].*|#.*)?$/.test(after)) return void 0;
  return `${before}${value}${after}`;
}
function isRewritten(old, mended) {
  const [before, after] = [old, mended].map((line) => line.replace(/#.*$/, "").trimEnd());
  const digits = (line) => line.replace(/\D+/g, " ").replace(/ 0+(?=\d)/g, " ").trim();
  const folded = (line) => line.replace(/["']/g, "").toLowerCase();
  return digits(before) === "" ? folded(before) === folded(after) : digits(before) === digits(after);
}
function indentOf(line) {
  return /^\s*/.exec(line)?.[0] ?? "";
}
function withLine(file, line, text) {
  const lines = file.text.split("\n");
  const end = lines[line - 1]?.endsWith("\r") ? "\r" : "";
  const byteOrderMark = line === 1 && file.text.startsWith("\uFEFF") ? "\uFEFF" : "";
  lines[line - 1] = `${byteOrderMark}${text}${end}`;
  return { ...file, text: lines.join("\n") };
}
function isMended(finding, mended, { findings, set }, circumstances) {
  const files = set.files.map((file) => file.path === mended.path ? mended : file);
  const again = runGate({ files, unreadableFiles: [], missing: [], ...circumstances });
  const before = new Set(findings.map(({ fingerprint }) => fingerprint));
  return again.findings.every(({ fingerprint }) => fingerprint !== finding.fingerprint) && again.findings.every(({ fingerprint, severity }) => severity === "note" || before.has(fingerprint));
}

// src/publish/gate-report.ts
var conclusions = { pass: "success", block: "failure", error: "failure" };
function gateRunReport(report, judged, judgedSha) {
  const places = repositoryPlaces(report.rendered);
  const failing = report.findings.filter(({ blocking }) => blocking).map((each) => places(findingOf(each)).file);
  return {
    state: report.verdict === "pass" ? "clear" : "problem",
    key: { purpose: "gate" },
    files: [...new Set(failing.filter((file) => file !== null))],
    needsDiff: report.counts.errors + report.counts.warnings > 0,
    comment: ({ run, diff }, previous) => gateComment(report, {
      headSha: run.sha,
      judgedSha,
      runUrl: run.url,
      repositoryUrl: run.repositoryUrl,
      diff,
      problemsBefore: previous?.problems ?? 0
    }),
    checkRun: () => {
      const summary = reportMarkdown(report, { maxLength: commentBudget, release: report.version });
      return {
        conclusion: conclusions[report.verdict],
        title: summary.split("\n", 1)[0]?.replace(/^#+ /, "") ?? report.verdict,
        summary,
        annotations: checkAnnotations(report)
      };
    },
    ...judged ? {
      suggestions: (diff) => suggestionsOf(judged.result, diff, { settings: judged.settings, today: judged.today })
    } : {}
  };
}

export {
  gateRunReport
};
