import type { Answer } from '../github-port.ts';
import { linesOfPatch } from '../pull-request/changed-lines.ts';
import { choosePullRequest, touches } from '../pull-request/choose.ts';
import type { ChangedFile, PullRequest } from '../pull-request/pull-request.ts';
import { readPullRequest } from '../pull-request/read-run.ts';
import { statusOf } from './refusal.ts';
import type { Session } from './session.ts';

/** GitHub lists so many files of a pull request. Source: https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const mostFiles = 3000;

/** A push may carry hundreds of commits; so many of the newest are asked for their pull request. */
const mostCommits = 30;

/** A comment of ours is something that was written to a pull request: one that waits for good news is among these. */
const newestMerged = 10;

const reading = { failure: 'pull request not found', permission: 'pull-requests: read' };

/** The pull requests that this run is about. */
export function pullRequests(
  session: Session,
  about: readonly string[] | undefined,
): Promise<Answer<{ pullRequests: readonly PullRequest[] }>> {
  return session.attempt(reading, async () => ({ pullRequests: await find(session, about) }));
}

/** The pull request that this run, or the one that triggered it, judged; nobody's word is taken for it. */
export function verifiedPullRequest(
  session: Session,
  named: number | undefined,
): Promise<Answer<{ pullRequest: PullRequest | undefined }>> {
  return session.attempt(reading, async () => ({ pullRequest: await verify(session, named) }));
}

/** The pull requests that were merged and written to last. */
export function recentlyMerged(session: Session): Promise<Answer<{ pullRequests: readonly PullRequest[] }>> {
  const { client, repository } = session;
  return session.attempt(reading, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      ...repository,
      state: 'closed',
      sort: 'updated',
      direction: 'desc',
      per_page: newestMerged,
    });
    const pulls = data.flatMap((pull) => readPullRequest(pull) ?? []);
    return { pullRequests: pulls.filter(({ mergedAt }) => mergedAt !== undefined) };
  });
}

/** The files that a pull request changes, with their lines. */
export function changedFiles(
  session: Session,
  pullRequest: number,
): Promise<Answer<{ files: readonly ChangedFile[]; complete: boolean }>> {
  return session.attempt({ ...reading, failure: 'changed files not read' }, async () => {
    const files = await listFiles(session, pullRequest);
    return { files, complete: files.length < mostFiles };
  });
}

async function find(session: Session, about: readonly string[] | undefined): Promise<PullRequest[]> {
  const { run } = session;
  if (run.pullRequest) return [run.pullRequest];
  const named = run.pullRequestNumber === undefined ? undefined : await get(session, run.pullRequestNumber);
  if (named) return [named];
  const chosen = (await choose(session, run.sha)) ?? (await byBranch(session));
  const others = run.pushed.filter((sha) => sha !== run.sha);
  if (!about || others.length === 0) return chosen ? [chosen] : [];
  const found = new Map(chosen ? [[chosen.number, chosen]] : []);
  const brought = await Promise.all(others.slice(-mostCommits).map((sha) => mergedAs(session, sha)));
  for (const pull of brought) if (pull) found.set(pull.number, pull);
  if (found.size < 2) return [...found.values()];
  const touching: PullRequest[] = [];
  for (const candidate of found.values()) {
    if (touches(await listFiles(session, candidate.number), about)) touching.push(candidate);
  }
  return touching;
}

/** The commit alone proves nothing: anybody can open a pull request with somebody else's commit as its head. */
async function verify(session: Session, named: number | undefined): Promise<PullRequest | undefined> {
  const { run } = session;
  if (run.event !== 'workflow_run') {
    const pull = named === undefined ? undefined : await get(session, named);
    return pull?.headSha === run.sha ? pull : undefined;
  }
  if (!run.trigger || !run.triggerHead) return undefined;
  const candidates = await ofBranch(session, run.triggerHead, run.trigger.sha);
  return named === undefined
    ? choosePullRequest(candidates, run.trigger.sha)
    : candidates.find(({ number }) => number === named);
}

async function choose(session: Session, sha: string): Promise<PullRequest | undefined> {
  return sha === '' ? undefined : choosePullRequest(await containing(session, sha), sha);
}

async function mergedAs(session: Session, sha: string): Promise<PullRequest | undefined> {
  return (await containing(session, sha)).find((pull) => pull.mergedAt && pull.mergeCommitSha === sha);
}

/**
 * GitHub finds no pull request for a commit that only a fork has: it is found by the branch that it comes from. The branch
 * may have moved on since; the commit must be its head.
 */
async function byBranch(session: Session): Promise<PullRequest | undefined> {
  const { head, sha } = session.run;
  return head && choosePullRequest(await ofBranch(session, head, sha), sha);
}

/** The pull requests from a branch, open or not, whose head is this commit. */
async function ofBranch(
  { client, repository }: Session,
  { owner, branch }: NonNullable<Session['run']['head']>,
  sha: string,
): Promise<PullRequest[]> {
  const pulls = await client.paginate('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'all',
    head: `${owner}:${branch}`,
    per_page: 100,
  });
  const candidates = pulls.flatMap((pull) => readPullRequest(pull) ?? []);
  return candidates.filter(({ headSha }) => headSha === sha);
}

async function containing({ client, repository }: Session, commit_sha: string): Promise<PullRequest[]> {
  try {
    const pulls = await client.paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...repository,
      commit_sha,
      per_page: 100,
    });
    return pulls.flatMap((pull) => readPullRequest(pull) ?? []);
  } catch (error) {
    // A commit that GitHub does not know: one that was never pushed.
    if (statusOf(error) === 422) return [];
    throw error;
  }
}

async function get({ client, repository }: Session, pull_number: number): Promise<PullRequest | undefined> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...repository,
      pull_number,
    });
    return readPullRequest(data);
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** The files of a pull request, all pages. */
export async function listFiles(
  { client, repository }: Session,
  pull_number: number,
): Promise<ChangedFile[]> {
  const entries = await client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
    ...repository,
    pull_number,
    per_page: 100,
  });
  return entries.map(({ filename, previous_filename, status, patch, changes }) => ({
    path: filename,
    previousPath: previous_filename,
    removed: status === 'removed',
    // A file that was only renamed has no patch either, and nothing in it changed.
    ...(patch === undefined
      ? { changed: changes === 0 && status === 'renamed' ? [] : ('all' as const), shown: [] }
      : linesOfPatch(patch)),
  }));
}
