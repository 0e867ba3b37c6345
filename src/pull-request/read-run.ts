import { asList, asMapping, asNumber, asString, type Mapping } from '../manifest/value.ts';
import type { PullRequest } from './pull-request.ts';
import { runUrlOf, type WorkflowRun } from './workflow-run.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Events whose token may not write when a fork or Dependabot caused them. */
const guarded = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Those, and what else a push of Dependabot's causes. */
const guardedForDependabot = [...guarded, 'push', 'create', 'deployment', 'deployment_status'];

/**
 * The run that the runner's variables and its event payload describe; a sentence when they do not.
 * @param payload the event as parsed JSON, whatever it holds
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function readRun(env: Environment, payload: unknown): WorkflowRun | string {
  const [owner, repository, ...more] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repository || more.length > 0)
    return 'GITHUB_REPOSITORY does not name a repository as owner/name';
  const event = asMapping(payload);
  const name = env.GITHUB_EVENT_NAME ?? '';
  const pullRequest = readPullRequest(event.pull_request);
  const deployment = asMapping(event.deployment);
  // Payloads of deployments hold one too, which is another matter.
  const workflowRun = name === 'workflow_run' ? asMapping(event.workflow_run) : {};
  const repositoryUrl = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repository}`;
  const id = Number(env.GITHUB_RUN_ID) || 0;
  const attempt = Number(env.GITHUB_RUN_ATTEMPT) || 1;
  return {
    id,
    attempt,
    sha:
      pullRequest?.headSha ??
      commitOf(workflowRun.head_sha) ??
      commitOf(deployment.sha) ??
      env.GITHUB_SHA ??
      '',
    event: name,
    action: asString(event.action) ?? '',
    owner,
    repository,
    actor: env.GITHUB_ACTOR ?? '',
    job: env.GITHUB_JOB ?? '',
    url: runUrlOf(repositoryUrl, { id, attempt }),
    repositoryUrl,
    pullRequest,
    pullRequestNumber:
      queuedNumber(event, env.GITHUB_REF) ?? commentedNumber(event) ?? numberOf(env.GITHUB_REF),
    head: isOwn(workflowRun, `${owner}/${repository}`) ? undefined : headOf(workflowRun),
    trigger: triggerOf(workflowRun),
    triggerHead: headOf(workflowRun),
    isPublic: isPublic(asMapping(event.repository)),
    deployment:
      asNumber(deployment.id) === undefined
        ? undefined
        : { id: deployment.id as number, environment: asString(deployment.environment) ?? '' },
    pushed:
      name === 'push' ? asList(event.commits).flatMap((commit) => commitOf(asMapping(commit).id) ?? []) : [],
    ...rights(name, env.GITHUB_ACTOR ?? '', pullRequest, asMapping(event.repository)),
  };
}

/** A pull request as payloads and the REST API describe it; undefined when this is none. */
export function readPullRequest(value: unknown): PullRequest | undefined {
  const pull = asMapping(value);
  const head = asMapping(pull.head);
  const base = asMapping(pull.base);
  const number = asNumber(pull.number) ?? 0;
  const headSha = commitOf(head.sha);
  if (!Number.isSafeInteger(number) || number < 1 || !headSha) return undefined;
  return {
    number,
    url: asString(pull.html_url) ?? '',
    title: asString(pull.title) ?? '',
    open: pull.state === 'open',
    headSha,
    baseRef: asString(base.ref) ?? '',
    mergedAt: asString(pull.merged_at),
    mergeCommitSha: commitOf(pull.merge_commit_sha),
    fromFork: isFork(head.repo, base.repo),
  };
}

/** The repository of a head is null once the fork is deleted. A payload that names none was written by hand. */
function isFork(head: unknown, base: unknown): boolean {
  if (head === null) return true;
  const [from, to] = [asMapping(head), asMapping(base)];
  const known = from.id !== undefined && to.id !== undefined;
  return known
    ? from.id !== to.id
    : from.full_name !== undefined && to.full_name !== undefined && from.full_name !== to.full_name;
}

/**
 * What is known about the token's rights before it is tried. A fork's run may only read, but for a setting of private
 * repositories; Dependabot's may only read unless the workflow's `permissions` say otherwise.
 * Source: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 * Source: https://docs.github.com/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
function rights(
  event: string,
  actor: string,
  pull: PullRequest | undefined,
  repository: Mapping,
): Pick<WorkflowRun, 'readOnly' | 'doubt'> {
  if (guarded.includes(event) && pull?.fromFork) {
    const doubt = 'GitHub gives runs of pull requests from forks a token that may only read';
    return { doubt, readOnly: repository.private === true ? undefined : doubt };
  }
  if (guardedForDependabot.includes(event) && actor === 'dependabot[bot]') {
    return {
      doubt: "GitHub gives Dependabot's runs a token that may only read by default",
      readOnly: undefined,
    };
  }
  return { doubt: undefined, readOnly: undefined };
}

/**
 * A merge queue's branch names the pull request that it tries: `gh-readonly-queue/main/pr-104-<sha>`.
 * Source: https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
function queuedNumber(event: Mapping, ref = ''): number | undefined {
  const branch = asString(asMapping(event.merge_group).head_ref) ?? ref;
  const [, number] =
    /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,9})-[0-9a-f]{7,64}$/.exec(branch) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** A comment on a pull request comes as one on an issue. */
function commentedNumber(event: Mapping): number | undefined {
  const issue = asMapping(event.issue);
  return issue.pull_request && Number.isSafeInteger(issue.number) ? (issue.number as number) : undefined;
}

/** Runs of a pull request have its trial merge checked out: `refs/pull/7/merge`. */
function numberOf(ref = ''): number | undefined {
  const [, number] = /^refs\/pull\/([1-9]\d{0,9})\/(?:merge|head)$/.exec(ref) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** The branch that the triggering run came from. */
function headOf(workflowRun: Mapping): WorkflowRun['head'] {
  const owner = asString(asMapping(asMapping(workflowRun.head_repository).owner).login);
  const branch = asString(workflowRun.head_branch);
  return owner && branch ? { owner, branch } : undefined;
}

function isOwn({ head_repository: head }: Mapping, ours: string): boolean {
  return asMapping(head).full_name === ours;
}

/** `internal` repositories are read by a company only. */
function isPublic({ visibility, private: isPrivate }: Mapping): boolean | undefined {
  if (typeof visibility === 'string') return visibility === 'public';
  return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}

function triggerOf(workflowRun: Mapping): WorkflowRun['trigger'] {
  const id = asNumber(workflowRun.id);
  const sha = commitOf(workflowRun.head_sha);
  return id === undefined || !sha ? undefined : { id, attempt: asNumber(workflowRun.run_attempt) ?? 1, sha };
}

/** A commit's name, or what can only be one; deleted branches have one of zeros, which is none. */
function commitOf(value: unknown): string | undefined {
  const sha = asString(value);
  return sha && /^[\w-]{1,64}$/.test(sha) && !/^0+$/.test(sha) ? sha : undefined;
}
