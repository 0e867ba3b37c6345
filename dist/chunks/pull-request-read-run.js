import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  runUrlOf
} from "./pull-request-workflow-run.js";
import {
  asList,
  asMapping,
  asNumber,
  asString
} from "./manifest-value.js";

// src/pull-request/read-run.ts
var guarded = ["pull_request", "pull_request_review", "pull_request_review_comment"];
var guardedForDependabot = [...guarded, "push", "create", "deployment", "deployment_status"];
function readRun(env, payload) {
  const [owner, repository, ...more] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (!owner || !repository || more.length > 0)
    return "GITHUB_REPOSITORY does not name a repository as owner/name";
  const event = asMapping(payload);
  const name = env.GITHUB_EVENT_NAME ?? "";
  const pullRequest = readPullRequest(event.pull_request);
  const deployment = asMapping(event.deployment);
  const workflowRun = name === "workflow_run" ? asMapping(event.workflow_run) : {};
  const repositoryUrl = `${env.GITHUB_SERVER_URL || "https://github.com"}/${owner}/${repository}`;
  const id = Number(env.GITHUB_RUN_ID) || 0;
  const attempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
  return {
    id,
    attempt,
    sha: pullRequest?.headSha ?? commitOf(workflowRun.head_sha) ?? commitOf(deployment.sha) ?? env.GITHUB_SHA ?? "",
    event: name,
    action: asString(event.action) ?? "",
    owner,
    repository,
    actor: env.GITHUB_ACTOR ?? "",
    job: env.GITHUB_JOB ?? "",
    url: runUrlOf(repositoryUrl, { id, attempt }),
    repositoryUrl,
    pullRequest,
    pullRequestNumber: queuedNumber(event, env.GITHUB_REF) ?? commentedNumber(event) ?? numberOf(env.GITHUB_REF),
    head: isOwn(workflowRun, `${owner}/${repository}`) ? void 0 : headOf(workflowRun),
    trigger: triggerOf(workflowRun),
    triggerHead: headOf(workflowRun),
    isPublic: isPublic(asMapping(event.repository)),
    deployment: asNumber(deployment.id) === void 0 ? void 0 : { id: deployment.id, environment: asString(deployment.environment) ?? "" },
    pushed: name === "push" ? asList(event.commits).flatMap((commit) => commitOf(asMapping(commit).id) ?? []) : [],
    ...rights(name, env.GITHUB_ACTOR ?? "", pullRequest, asMapping(event.repository))
  };
}
function readPullRequest(value) {
  const pull = asMapping(value);
  const head = asMapping(pull.head);
  const base = asMapping(pull.base);
  const number = asNumber(pull.number) ?? 0;
  const headSha = commitOf(head.sha);
  if (!Number.isSafeInteger(number) || number < 1 || !headSha) return void 0;
  return {
    number,
    url: asString(pull.html_url) ?? "",
    title: asString(pull.title) ?? "",
    open: pull.state === "open",
    headSha,
    baseRef: asString(base.ref) ?? "",
    mergedAt: asString(pull.merged_at),
    mergeCommitSha: commitOf(pull.merge_commit_sha),
    fromFork: isFork(head.repo, base.repo)
  };
}
function isFork(head, base) {
  if (head === null) return true;
  const [from, to] = [asMapping(head), asMapping(base)];
  const known = from.id !== void 0 && to.id !== void 0;
  return known ? from.id !== to.id : from.full_name !== void 0 && to.full_name !== void 0 && from.full_name !== to.full_name;
}
function rights(event, actor, pull, repository) {
  if (guarded.includes(event) && pull?.fromFork) {
    const doubt = "GitHub gives runs of pull requests from forks a token that may only read";
    return { doubt, readOnly: repository.private === true ? void 0 : doubt };
  }
  if (guardedForDependabot.includes(event) && actor === "dependabot[bot]") {
    return {
      doubt: "GitHub gives Dependabot's runs a token that may only read by default",
      readOnly: void 0
    };
  }
  return { doubt: void 0, readOnly: void 0 };
}
function queuedNumber(event, ref = "") {
  const branch = asString(asMapping(event.merge_group).head_ref) ?? ref;
  const [, number] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{7,64}$/.exec(branch) ?? [];
  return number === void 0 ? void 0 : Number(number);
}
function commentedNumber(event) {
  const issue = asMapping(event.issue);
  return issue.pull_request && Number.isSafeInteger(issue.number) ? issue.number : void 0;
}
function numberOf(ref = "") {
  const [, number] = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(ref) ?? [];
  return number === void 0 ? void 0 : Number(number);
}
function headOf(workflowRun) {
  const owner = asString(asMapping(asMapping(workflowRun.head_repository).owner).login);
  const branch = asString(workflowRun.head_branch);
  return owner && branch ? { owner, branch } : void 0;
}
function isOwn({ head_repository: head }, ours) {
  return asMapping(head).full_name === ours;
}
function isPublic({ visibility, private: isPrivate }) {
  if (typeof visibility === "string") return visibility === "public";
  return typeof isPrivate === "boolean" ? !isPrivate : void 0;
}
function triggerOf(workflowRun) {
  const id = asNumber(workflowRun.id);
  const sha = commitOf(workflowRun.head_sha);
  return id === void 0 || !sha ? void 0 : { id, attempt: asNumber(workflowRun.run_attempt) ?? 1, sha };
}
function commitOf(value) {
  const sha = asString(value);
  return sha && /^[\w-]{1,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : void 0;
}

export {
  readRun,
  readPullRequest
};
