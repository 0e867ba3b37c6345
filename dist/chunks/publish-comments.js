import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  overlaps
} from "./pull-request-changed-lines.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";

// src/report/gate/diff.ts
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

// src/publish/log.ts
function logRefusal({ why }, { expected }, log) {
  (expected ? log.info : log.warning)(oneLine(why));
}
function oneLine(text) {
  return shorten(visible(text), 500);
}

// src/publish/comments.ts
async function writeComments({ github, options, log }, report, { pullRequests, noDiff }, to) {
  const { state, run } = report;
  const { sha, readOnly, doubt } = github.run;
  if (state === void 0 || options.comment === "never" || readOnly !== void 0) return void 0;
  const places = pullRequests.length === 0 && options.commitComment && sha !== "" ? [{ commit: sha }] : pullRequests.map(({ number }) => ({ pullRequest: number }));
  const urls = [];
  for (const on of places) {
    const done = await github.upsertComment({
      on,
      key: commentKey(options, report.key),
      mode: options.comment,
      state,
      body: (previous) => report.comment(to, previous),
      ...run ? { run } : {}
    });
    if (!done.ok) {
      const isQuiet = state === "clear" && options.comment !== "always";
      logRefusal(done, { expected: isQuiet || doubt !== void 0 }, log);
      continue;
    }
    if (noDiff !== void 0) log.info(noDiff);
    if (done.did === "stale") log.info("the comment was left: a newer run has written it");
    if (done.url !== void 0) urls.push(done.url);
  }
  return urls[0];
}
async function answerOthers({ github, options, log }, report, written) {
  const { run } = github;
  const { isAnswerTo } = report;
  if (!isAnswerTo || report.state !== "clear" || options.comment === "never") return void 0;
  if (run.pullRequest || run.event === "workflow_run" || run.readOnly !== void 0) return void 0;
  const merged = await github.recentlyMerged();
  if (!merged.ok) return void 0;
  let url;
  for (const { number } of merged.pullRequests) {
    if (written.some((pull) => pull.number === number)) continue;
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: commentKey(options, report.key),
      mode: "on-failure",
      state: "clear",
      onlyIf: isAnswerTo,
      // Elsewhere the landed commit is what people can find.
      body: (previous) => report.comment({ run, pullRequest: void 0, diff: void 0 }, previous)
    });
    if (!done.ok) break;
    if (done.did !== "edited") continue;
    log.info(`the comment on pull request ${number} says recovered`);
    url ??= done.url;
  }
  return url;
}
var longestName = 100;
function commentKey({ environment, key }, { purpose, cluster }) {
  if (purpose === "gate") return { purpose, job: key };
  const cut = (text) => text && shorten(text, longestName);
  return { purpose, environment: cut(environment), cluster: cut(cluster), job: cut(key) };
}

// src/publish/check-run.ts
async function writeCheckRun({ github, options, log }, report, to) {
  const { run } = github;
  if (!options.checks || run.readOnly !== void 0) return;
  const { purpose } = report.key;
  const parts = purpose === "watch" ? [options.environment, options.key] : [options.key];
  const part = parts.filter((text) => text).join(", ");
  const name = `crashgate ${purpose}${part === "" ? "" : ` (${part})`}`;
  const done = await github.checkRun({ ...report.checkRun(to), name: shorten(visible(name), 200) });
  if (!done.ok) logRefusal(done, { expected: run.doubt !== void 0 }, log);
}

// src/publish/deployment.ts
async function reportDeployment(github, { environment, deployment }, { state, description }, log) {
  const { run } = github;
  if (environment === void 0 || deployment === "none" || run.readOnly !== void 0) return;
  const create = deployment === "create";
  const isNews = create || run.deployment !== void 0 || state === "failure" || state === "error";
  if (!isNews) return;
  const done = await github.deployment({ environment, state, description, create });
  if (!done.ok) logRefusal(done, { expected: !create }, log);
}

// src/publish/review.ts
async function proposeChanges({ github, options, log }, { suggestions }, pull, diff) {
  const { run } = github;
  if (!options.review || !suggestions || !pull.open || run.readOnly !== void 0) return;
  if (run.sha !== pull.headSha) return;
  const proposed = suggestions(diff);
  if (proposed.length === 0) return;
  const done = await github.review({
    pullRequest: pull.number,
    headSha: pull.headSha,
    suggestions: proposed
  });
  if (!done.ok) logRefusal(done, { expected: run.doubt !== void 0 }, log);
  else if (done.posted > 0) log.info(`${counted(done.posted, "suggestion")} on the pull request`);
}

// src/publish/publish.ts
async function publish(publisher, report, found) {
  const { github, options, log, announced } = publisher;
  const [pullRequest, second] = found?.pullRequests ?? [];
  const to = { run: github.run, pullRequest, diff: found?.diff };
  const url = found && await writeComments(publisher, report, found, to);
  if (found?.diff && pullRequest && !second) await proposeChanges(publisher, report, pullRequest, found.diff);
  await announced;
  if (report.deployment) await reportDeployment(github, options, report.deployment, log);
  await writeCheckRun(publisher, report, to);
  const answered = found && await answerOthers(publisher, report, found.pullRequests);
  return url ?? answered;
}
async function publishFailure({ github, options, log, announced }, description) {
  await announced;
  await reportDeployment(github, options, { state: "error", description }, log);
}

// src/publish/publish-options.ts
function publishOptionsOf(inputs, env) {
  const { mode, comment, environment, deployment, review, checks, logs } = inputs;
  const known = environment !== void 0 || env.GITHUB_EVENT_NAME === "deployment";
  return {
    comment,
    commitComment: mode === "watch" && inputs["commit-comment"],
    key: inputs["comment-key"] ?? env.GITHUB_JOB ?? "",
    environment,
    deployment: mode !== "watch" || deployment === false || !known ? "none" : deployment ? "create" : "existing",
    review: mode === "gate" && review,
    checks: mode !== "comment" && checks,
    logs
  };
}

export {
  diffOf,
  logRefusal,
  oneLine,
  reportDeployment,
  commentKey,
  publish,
  publishFailure,
  publishOptionsOf
};
