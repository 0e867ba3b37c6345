import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diffOf,
  logRefusal,
  oneLine,
  reportDeployment
} from "./publish-comments.js";

// src/publish/find-pull-requests.ts
async function findPullRequests({ github, options, log }, { state, files, needsDiff, noComment }) {
  const { comment, review, commitComment } = options;
  const comments = comment !== "never";
  if (!comments && !review && !needsDiff) return void 0;
  if (state === void 0) {
    if (comments && noComment !== void 0) log.info(noComment);
    return void 0;
  }
  const { readOnly, doubt } = github.run;
  if (comments && readOnly !== void 0 && isTold(state, options))
    log.info(oneLine(`no comment: ${readOnly}`));
  if (readOnly !== void 0 && !needsDiff) return void 0;
  const found = await github.pullRequests(files);
  if (!found.ok) {
    logRefusal(found, { expected: !isTold(state, options) || doubt !== void 0 }, log);
    return void 0;
  }
  const { pullRequests } = found;
  if (comments && pullRequests.length === 0 && state === "problem" && !commitComment)
    log.info("no comment: no pull request has this commit");
  const [pull, second] = pullRequests;
  const changed = pull && !second && needsDiff ? await github.changedFiles(pull.number) : void 0;
  return {
    pullRequests,
    diff: changed?.ok ? diffOf(changed.files) : void 0,
    noDiff: changed && !changed.ok ? oneLine(changed.why) : void 0
  };
}
function isTold(state, { comment }) {
  return state === "problem" || comment === "always";
}

// src/publish/open-publisher.ts
var announcementBudget = 1e4;
var afterCancelling = 5e3;
async function openPublisher(options, { open, token, env, budget, cancelled }, log) {
  const { comment, review, checks, deployment } = options;
  if (comment === "never" && !review && !checks && deployment === "none") return void 0;
  if (token.trim() === "") {
    log.info("nothing is written to GitHub: the input token is empty");
    return void 0;
  }
  const signal = cancelled && someTimeAfter(cancelled);
  const access = { token, env, ...signal ? { signal } : {} };
  const opened = await open({ ...access, ...budget === void 0 ? {} : { budget } });
  if (!opened.ok) {
    log.warning(oneLine(opened.why));
    return void 0;
  }
  const { github } = opened;
  const environment = options.environment ?? github.run.deployment?.environment;
  const whole = { ...options, environment };
  const isOurs = deployment === "create" || deployment === "existing" && github.run.deployment !== void 0;
  const announced = isOurs ? open({ ...access, budget: announcementBudget }).then(
    (first) => first.ok ? reportDeployment(
      first.github,
      whole,
      { state: "in_progress", description: "watching the rollout" },
      silent
    ) : void 0
  ) : void 0;
  return { github, options: whole, log, announced: Promise.resolve(announced).catch(() => void 0) };
}
var silent = { info: () => void 0, warning: () => void 0 };
function someTimeAfter(signal) {
  const later = new AbortController();
  const begin = () => void setTimeout(() => later.abort(), afterCancelling).unref();
  if (signal.aborted) begin();
  else signal.addEventListener("abort", begin, { once: true });
  return later.signal;
}

export {
  findPullRequests,
  openPublisher
};
