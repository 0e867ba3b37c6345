import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  lineOf as lineOf2
} from "./chunk-33HUJTI4.js";
import {
  judge
} from "./chunk-BTLBSF4J.js";
import {
  findingSentences
} from "./chunk-UC3VK63I.js";
import {
  commentBudget,
  reportMarkdown
} from "./chunk-IK4VU4W6.js";
import {
  commitLinks
} from "./chunk-TRCWQ2LK.js";
import {
  findingOf,
  repositoryPlaces
} from "./chunk-USLRU4MB.js";
import {
  docsUrl
} from "./chunk-ZJ4AAV6R.js";
import {
  overlaps,
  within
} from "./chunk-CQMQOJS4.js";
import {
  codeSpan,
  markdownLink,
  proseMarkdown
} from "./chunk-AIDBES5Y.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  compareSeverity
} from "./chunk-MR6VS3QH.js";
import {
  shorten
} from "./chunk-SNZP4S2Z.js";
import {
  lineOf
} from "./chunk-SLS4WMUX.js";

// src/report/diff.ts
function diffOf(files) {
  const byPath = new Map(files.filter(({ removed }) => !removed).map((file) => [file.path, file]));
  const fileAt = (path) => {
    const segments = path.replace(/^(?:\.\/)+/, "").split("/");
    for (let from = 0; from < segments.length; from++) {
      const file = byPath.get(segments.slice(from).join("/"));
      if (file) return file;
    }
    return void 0;
  };
  const has = ({ file, line, endLine }) => {
    const changed = file === null ? void 0 : fileAt(file)?.changed;
    if (!changed) return false;
    return line === null ? changed.length > 0 : overlaps(changed, line, endLine ?? line);
  };
  return { fileAt, has };
}

// src/report/check-annotations.ts
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

// src/report/gate-comment.ts
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
  return `✅ ${left ? "Nothing blocks any more" : "All clear"}, after ${plural(before, "run")} that did not pass`;
}
function inDiffWords(findings, inDiff) {
  const serious = findings.filter(({ suppressed, severity }) => suppressed === null && severity !== "note");
  if (serious.length === 0) return "";
  const count = serious.filter(inDiff).length;
  return `${count} of ${plural(serious.length, "finding")} on lines of this diff`;
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

// src/report/suggestions.ts
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
  const again = judge({ files, unreadableFiles: [], missing: [], ...circumstances });
  const before = new Set(findings.map(({ fingerprint }) => fingerprint));
  return again.findings.every(({ fingerprint }) => fingerprint !== finding.fingerprint) && again.findings.every(({ fingerprint, severity }) => severity === "note" || before.has(fingerprint));
}

// src/commands/gate-on-github.ts
async function findAudience(report, wishes, how, { say, warn }) {
  const { token, env, open } = how;
  if (wishes.comment === "never" && !wishes.review && !wishes.checks) return void 0;
  if (token.trim() === "") {
    say("nothing is written to the pull request: the input token is empty");
    return void 0;
  }
  const opened = await open({ token, env });
  if (!opened.ok) {
    warn(lineOf2(opened.why));
    return void 0;
  }
  const { github } = opened;
  const places = repositoryPlaces(report.rendered);
  const failing = report.findings.filter(({ blocking }) => blocking).map((each) => places(findingOf(each)).file);
  const found = await github.pullRequests([...new Set(failing.filter((file) => file !== null))]);
  if (!found.ok) warn(lineOf2(found.why));
  const pullRequests = found.ok ? found.pullRequests : [];
  if (found.ok && pullRequests.length === 0 && report.verdict !== "pass")
    say("no comment: no pull request has this commit");
  const [pull, second] = pullRequests;
  const hasFindings = report.counts.errors + report.counts.warnings > 0;
  const changed = pull && !second && hasFindings ? await github.changedFiles(pull.number) : void 0;
  return {
    github,
    pullRequests,
    diff: changed?.ok ? diffOf(changed.files) : void 0,
    noDiff: changed && !changed.ok ? lineOf2(changed.why) : void 0,
    wishes
  };
}
async function tell(audience, report, judged, env, voice) {
  const url = await comment(audience, report, env, voice);
  if (judged) await review(audience, judged, voice);
  await check(audience, report, voice);
  return url;
}
async function comment({ github, pullRequests, diff, noDiff, wishes }, report, env, { say, warn }) {
  if (wishes.comment === "never") return void 0;
  const { run } = github;
  const state = report.verdict === "pass" ? "clear" : "problem";
  if (run.readOnly !== void 0) {
    if (pullRequests.length > 0 && (state === "problem" || wishes.comment === "always"))
      say(lineOf2(`no comment: ${run.readOnly}`));
    return void 0;
  }
  const urls = [];
  for (const { number } of pullRequests) {
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: { purpose: "gate", job: wishes.key },
      mode: wishes.comment,
      state,
      body: (previous) => gateComment(report, {
        headSha: run.sha,
        // What a pull request's run checks out is GitHub's trial merge.
        judgedSha: env.GITHUB_SHA || void 0,
        runUrl: run.url,
        repositoryUrl: run.repositoryUrl,
        diff,
        problemsBefore: previous?.problems ?? 0
      })
    });
    if (!done.ok) {
      const isQuiet = state === "clear" && wishes.comment !== "always";
      (isQuiet || run.doubt !== void 0 ? say : warn)(lineOf2(done.why));
    } else {
      if (noDiff !== void 0) say(noDiff);
      if (done.did === "stale") say("the comment was left: a newer run has written it");
      if (done.url !== void 0) urls.push(done.url);
    }
  }
  return urls[0];
}
async function review({ github, pullRequests: [pull, second], diff, wishes }, { result, settings, today }, { say, warn }) {
  const { run } = github;
  if (!wishes.review || !pull?.open || second || !diff || run.readOnly !== void 0) return;
  if (run.sha !== pull.headSha) return;
  const suggestions = suggestionsOf(result, diff, { settings, today });
  if (suggestions.length === 0) return;
  const done = await github.review({ pullRequest: pull.number, headSha: pull.headSha, suggestions });
  if (!done.ok) (run.doubt !== void 0 ? say : warn)(lineOf2(done.why));
  else if (done.posted > 0) say(`${plural(done.posted, "suggestion")} on the pull request`);
}
var conclusions = { pass: "success", block: "failure", error: "failure" };
async function check({ github, wishes }, report, { say, warn }) {
  const { run } = github;
  if (!wishes.checks || run.readOnly !== void 0) return;
  const summary = reportMarkdown(report, { maxLength: commentBudget, release: report.version });
  const done = await github.checkRun({
    name: wishes.key === "" ? "crashgate gate" : `crashgate gate (${wishes.key})`,
    conclusion: conclusions[report.verdict],
    title: summary.split("\n", 1)[0]?.replace(/^#+ /, "") ?? report.verdict,
    summary,
    annotations: checkAnnotations(report)
  });
  if (!done.ok) (run.doubt !== void 0 ? say : warn)(lineOf2(done.why));
}

export {
  diffOf,
  findAudience,
  tell
};
