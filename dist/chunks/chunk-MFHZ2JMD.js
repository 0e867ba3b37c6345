import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  annotationsOf,
  exitCodes,
  findingSentences,
  formatSettingsProblem,
  gate,
  judge,
  machinePorts,
  sarifReport,
  textReport
} from "./chunk-QQHQBHHR.js";
import {
  commitLinks
} from "./chunk-TRCWQ2LK.js";
import {
  commentBudget,
  markdownReport,
  reportMarkdown
} from "./chunk-AAVACIJ4.js";
import {
  errorReport,
  findingOf,
  gateErrorReport,
  gateReport,
  jsonReport,
  repositoryPlaces,
  verdictWords
} from "./chunk-NFKULXA6.js";
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
} from "./chunk-E4MAI5VD.js";
import {
  plural
} from "./chunk-NREH2VWW.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  compareSeverity
} from "./chunk-MR6VS3QH.js";
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  lineOf
} from "./chunk-SLS4WMUX.js";
import {
  asMapping,
  asNumber
} from "./chunk-DRWJSKVA.js";

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

// src/commands/voice.ts
function refused({ why }, { quiet }, { say, warn }) {
  (quiet ? say : warn)(lineOf2(why));
}
function lineOf2(text) {
  return shorten(visible(text), 500);
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

// src/commands/origin-of-run.ts
async function originOfRun(env, { key, environment }) {
  const { currentRun } = await import("./event-A7GYAHD7.js");
  const run = await currentRun(env);
  if (typeof run === "string" || !/^[0-9a-f]{40,64}$/.test(run.sha)) return void 0;
  return {
    sha: run.sha,
    key: key.slice(0, 200),
    environment: environment ?? null,
    pullRequest: numberOf(run)
  };
}
function numberOf({ pullRequest, pullRequestNumber }) {
  return pullRequest?.number ?? pullRequestNumber ?? null;
}

// src/commands/gate-action.ts
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

// src/commands/gate-inputs.ts
import { existsSync, readFileSync } from "node:fs";
var commentModes = ["always", "on-failure", "never"];
var switches = ["annotations", "summary", "review", "checks", "new-only", "allow-untrusted-rendering"];
function inputProblems(core, env) {
  const [mode, comment2] = [core.getInput("mode"), core.getInput("comment")];
  const wrong = switches.filter((input) => !["", "true", "false"].includes(core.getInput(input)));
  const known = ["", ...commentModes];
  return [
    ...["", "gate"].includes(mode) ? [] : [`mode must be gate, watch, alert or comment, not "${mode}"`],
    ...wrong.map((input) => `${input} must be true or false, not "${core.getInput(input)}"`),
    ...known.includes(comment2) ? [] : [`comment must be always, on-failure or never, not "${comment2}"`],
    ...untrustedRendering(core, env)
  ];
}
function requestOf(core) {
  return {
    paths: core.getMultilineInput("manifests"),
    helm: core.getInput("helm"),
    kustomize: core.getMultilineInput("kustomize"),
    config: core.getInput("config") || void 0,
    base: core.getMultilineInput("base"),
    newOnly: core.getInput("new-only") === "true",
    inputs: {
      namespace: core.getInput("namespace"),
      kubernetesVersion: core.getInput("kubernetes-version"),
      failOn: core.getInput("fail-on"),
      external: core.getMultilineInput("external")
    }
  };
}
function wishesOf(core, env) {
  return {
    comment: commentModes.find((mode) => mode === core.getInput("comment")) ?? "on-failure",
    review: core.getInput("review") === "true",
    checks: core.getInput("checks") === "true",
    key: core.getInput("comment-key") || env.GITHUB_JOB || ""
  };
}
function untrustedRendering(core, env) {
  const renders = core.getInput("helm") !== "" || core.getMultilineInput("kustomize").length > 0;
  if (!renders || !isPrivileged(env) || core.getInput("allow-untrusted-rendering") === "true") return [];
  return [
    `nothing is rendered in ${env.GITHUB_EVENT_NAME}: this run has secrets and a token that may write, and a stranger's chart or kustomization can read files and run programs. Render in a pull_request run and pass the result as manifests, or, when only trusted branches are checked out, set allow-untrusted-rendering: true`
  ];
}
function isPrivileged({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }) {
  if (event !== "workflow_run") return event === "pull_request_target";
  try {
    const payload = asMapping(path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
    const { event: cause, head_repository: head, repository } = asMapping(payload.workflow_run);
    const [from, to] = [head, repository ?? payload.repository].map((value) => asNumber(asMapping(value).id));
    return String(cause).startsWith("pull_request") && (from === void 0 || from !== to);
  } catch {
    return true;
  }
}

// src/commands/gate-action.ts
var actionPorts = {
  openGitHub: async (options) => {
    const { openGitHub } = await import("./open-ZASS6AV6.js");
    return openGitHub(options);
  }
};
async function runAction(core, env, ports = actionPorts) {
  const problems = inputProblems(core, env).map((message) => ({ message }));
  if (problems.length > 0) return refuse(problems, core, env, ports);
  const own = machinePorts();
  const outcome = await gate(requestOf(core), own).catch((error) => ({
    problems: [{ message: error instanceof Error ? error.message : String(error) }]
  }));
  if ("problems" in outcome) return refuse(outcome.problems, core, env, ports);
  await publish({ ...outcome, today: own.today() }, core, env, ports);
  return exitCodes[outcome.result.verdict];
}
async function refuse(problems, core, env, ports) {
  const sentences = problems.map(formatSettingsProblem);
  for (const { message, location } of problems) {
    if (!location || !("line" in location)) continue;
    const { file, line: startLine, column: startColumn } = location;
    core.error(message, { title: "crashgate settings", file, startLine, startColumn });
  }
  const origin = await originOfRun(env, wishesOf(core, env));
  core.setOutput("verdict", "error");
  core.setOutput(
    "report",
    await write(reportFile(core, env), errorReport(sentences.join("\n"), version, origin))
  );
  if (isOn(core, "summary") && env.GITHUB_STEP_SUMMARY) {
    const items = sentences.map((sentence) => `- ${proseMarkdown(sentence)}
`);
    await core.summary.addRaw(`### ⚠️ Could not judge

${items.join("")}`).write();
  }
  const report = gateErrorReport(sentences.join("\n"));
  const audience = await audienceOf(report, core, env, ports);
  if (audience) await tellAudience(audience, report, void 0, core, env);
  core.setFailed(`could not judge: ${sentences.join("\n")}`);
  return exitCodes.error;
}
async function publish(judged, core, env, ports) {
  const { result } = judged;
  const report = gateReport(result);
  printUntrusted(textReport(result), core);
  const audience = await audienceOf(report, core, env, ports);
  if (isOn(core, "annotations")) annotate(result, audience, core);
  if (result.base && result.base.unreadable !== null)
    core.warning(visible(result.coverage.notes.at(-1) ?? ""));
  const { counts } = report;
  const origin = await originOfRun(env, wishesOf(core, env));
  core.setOutput("verdict", result.verdict);
  core.setOutput("errors", counts.errors);
  core.setOutput("warnings", counts.warnings);
  core.setOutput("notes", counts.notes);
  core.setOutput("report", await write(reportFile(core, env), jsonReport(result, version, origin)));
  const sarif = core.getInput("sarif-file") || join(reportFolder(env), "gate.sarif");
  core.setOutput("sarif", await write(sarif, sarifReport(result, { suppressed: false })));
  if (isOn(core, "summary") && env.GITHUB_STEP_SUMMARY) {
    await core.summary.addRaw(markdownReport(result, linksOf(env))).write();
  }
  if (audience) await tellAudience(audience, report, judged, core, env);
  if (result.verdict !== "pass") core.setFailed(verdictWords(result, counts).headline);
}
async function audienceOf(report, core, env, { openGitHub }) {
  const how = { open: openGitHub, token: core.getInput("token"), env };
  return findAudience(report, wishesOf(core, env), how, voiceOf(core)).catch((error) => {
    core.warning(notTold(error));
    return void 0;
  });
}
async function tellAudience(audience, report, judged, core, env) {
  try {
    core.setOutput("comment-url", await tell(audience, report, judged, env, voiceOf(core)) ?? "");
  } catch (error) {
    core.warning(notTold(error));
  }
}
function voiceOf(core) {
  return { say: (line) => core.info(line), warn: (line) => core.warning(line) };
}
function notTold(error) {
  return visible(`GitHub was not told: ${error instanceof Error ? error.message : String(error)}`);
}
function printUntrusted(text, core) {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}
function annotate(result, audience, core) {
  const inDiff = audience?.diff?.has;
  const { annotations, leftOut } = annotationsOf(result, inDiff ? { inDiff } : {});
  for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
    const place = { file, startLine: line, endLine, startColumn: column, endColumn };
    core[level](message, {
      title,
      ...Object.fromEntries(Object.entries(place).filter(([, value]) => value !== null))
    });
  }
  if (leftOut) core.info(leftOut);
}
function linksOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return {};
  return { linkTo: commitLinks(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, GITHUB_SHA) };
}
function isOn(core, input) {
  return core.getInput(input) !== "false";
}
function reportFile(core, env) {
  return core.getInput("report-file") || join(reportFolder(env), "gate.json");
}
function reportFolder(env) {
  return join(env.RUNNER_TEMP || ".", "crashgate");
}
async function write(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

export {
  commentModes,
  diffOf,
  refused,
  lineOf2 as lineOf,
  tell,
  originOfRun,
  actionPorts,
  runAction
};
