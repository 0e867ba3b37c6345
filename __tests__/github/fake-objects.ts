import { complete } from './fake-schema.ts';
import type { FakeComment, FakeDeployment, FakePull, FakeReviewComment, FakeState } from './fake-state.ts';

/** A user as GitHub describes it: apps write as bots. */
export function user(login: string): Record<string, unknown> {
  return complete('simple-user', { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' });
}

function app(slug: string | null): unknown {
  return slug && complete('integration', { slug, name: slug, owner: user('github'), permissions: {} });
}

/** A comment on a pull request. */
export function issueComment({ id, on, user: login, app: slug, body }: FakeComment): Record<string, unknown> {
  const html_url = `https://github.test/acme/shop/pull/${on}#issuecomment-${id}`;
  return complete('issue-comment', {
    id,
    html_url,
    user: user(login),
    performed_via_github_app: app(slug),
    body,
  });
}

/** A comment on a commit. */
export function commitComment({ id, on, user: login, body }: FakeComment): Record<string, unknown> {
  const html_url = `https://github.test/acme/shop/commit/${on}#commitcomment-${id}`;
  return complete('commit-comment', { id, html_url, commit_id: on, user: user(login), body });
}

/** A pull request as lists have it. */
export function simplePull(state: FakeState, pull: FakePull): Record<string, unknown> {
  const side = (ref: string, sha: string, owner: string | null) => ({
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: owner && user(owner),
    repo:
      owner &&
      complete('repository', {
        id: owner === state.owner ? 1 : 2,
        name: state.name,
        full_name: `${owner}/${state.name}`,
        owner: user(owner),
      }),
  });
  return complete('pull-request-simple', {
    number: pull.number,
    title: pull.title,
    state: pull.state,
    html_url: `https://github.test/${state.owner}/${state.name}/pull/${pull.number}`,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    head: side(pull.headRef, pull.headSha, pull.headOwner),
    base: side(pull.baseRef, '0'.repeat(40), state.owner),
    user: user('octocat'),
    author_association: 'MEMBER',
  });
}

/** A review. */
export function review(made: FakeState['reviews'][number]): Record<string, unknown> {
  const html_url = `https://github.test/acme/shop/pull/${made.pull}#pullrequestreview-${made.id}`;
  return complete('pull-request-review', { ...made, html_url, user: user(made.user), commit_id: 'x' });
}

/** A comment on lines of the diff. */
export function reviewComment({
  user: login,
  startLine,
  ...comment
}: FakeReviewComment): Record<string, unknown> {
  const { id, body, path, line, review: pull_request_review_id } = comment;
  return complete('pull-request-review-comment', {
    ...{ id, body, path, pull_request_review_id, user: user(login) },
    // The description knows no null here; GitHub sends one for a comment that is outdated.
    ...(line === null ? { line: null } : { line }),
    ...(startLine === null ? {} : { start_line: startLine }),
  });
}

/** A deployment. */
export function deployment({ statuses: _, creator, ...made }: FakeDeployment): Record<string, unknown> {
  return complete('deployment', { ...made, creator: user(creator) });
}

/** A status of a deployment. */
export function deploymentStatus({
  creator,
  ...status
}: FakeDeployment['statuses'][number]): Record<string, unknown> {
  const { environment_url, log_url, ...rest } = status;
  return complete('deployment-status', {
    ...{ ...rest, creator: user(creator) },
    ...(environment_url === '' ? {} : { environment_url }),
    ...(log_url === '' ? {} : { log_url }),
  });
}

/** A check run. */
export function checkRun(run: FakeState['checkRuns'][number]): Record<string, unknown> {
  const { annotations, title, summary, app: slug, ...said } = run;
  return complete('check-run', {
    ...said,
    html_url: `https://github.test/acme/shop/runs/${run.id}`,
    output: {
      title,
      summary,
      text: null,
      annotations_count: annotations.length,
      annotations_url: 'https://github.test/x',
    },
    app: app(slug),
  });
}
