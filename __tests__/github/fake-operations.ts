import { parsePatch } from 'diff';
import { created, type FakeAnswer, failure, invalid, tooLong, unprocessable } from './fake-answer.ts';
import {
  checkRun,
  commitComment,
  deployment,
  deploymentStatus,
  issueComment,
  review,
  reviewComment,
  simplePull,
  user,
} from './fake-objects.ts';
import { complete } from './fake-schema.ts';
import type { FakeComment, FakeDeployment, FakePull, FakeState, Holder } from './fake-state.ts';

/** A request that matches the description. */
export interface FakeRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly holder: Holder;
}

type Operation = (state: FakeState, request: FakeRequest) => FakeAnswer;

/** The permission that an operation writes with. */
export const permissionOf: Readonly<Record<string, string>> = {
  'issues/create-comment': 'pull-requests',
  'issues/update-comment': 'pull-requests',
  'issues/delete-comment': 'pull-requests',
  'repos/create-commit-comment': 'contents',
  'repos/update-commit-comment': 'contents',
  'pulls/create-review': 'pull-requests',
  'repos/create-deployment': 'deployments',
  'repos/create-deployment-status': 'deployments',
  'checks/create': 'checks',
  'checks/update': 'checks',
};

/** What each operation does. */
export const operations: Readonly<Record<string, Operation>> = {
  'users/get-authenticated': (_, { holder }) =>
    holder.app
      ? failure(403, 'Resource not accessible by integration')
      : { status: 200, body: complete('private-user', { ...user(holder.login), user_view_type: 'private' }) },

  'issues/list-comments': (state, { params }) =>
    pullOf(state, params.issue_number)
      ? {
          status: 200,
          list: state.comments.filter(({ on }) => on === Number(params.issue_number)).map(issueComment),
        }
      : failure(404, 'Not Found'),
  'issues/create-comment': (state, { params, body, holder }) => {
    const pull = pullOf(state, params.issue_number);
    if (!pull) return failure(404, 'Not Found');
    if (pull.locked) return failure(403, 'Unable to create comment because issue is locked.');
    return (
      tooLong(body.body, 'IssueComment') ??
      created(issueComment(add(state, state.comments, pull.number, body, holder)))
    );
  },
  'issues/get-comment': (state, { params }) => {
    const comment = state.comments.find(({ id }) => id === Number(params.comment_id));
    return comment ? { status: 200, body: issueComment(comment) } : failure(404, 'Not Found');
  },
  'issues/update-comment': (state, { params, body }) => {
    const comment = state.comments.find(({ id }) => id === Number(params.comment_id));
    if (!comment) return failure(404, 'Not Found');
    return tooLong(body.body, 'IssueComment') ?? { status: 200, body: issueComment(edit(comment, body)) };
  },
  'issues/delete-comment': (state, { params }) => {
    const index = state.comments.findIndex(({ id }) => id === Number(params.comment_id));
    if (index < 0) return failure(404, 'Not Found');
    state.comments.splice(index, 1);
    return { status: 204 };
  },

  'repos/list-comments-for-commit': (state, { params }) => ({
    status: 200,
    list: state.commitComments.filter(({ on }) => on === params.commit_sha).map(commitComment),
  }),
  'repos/create-commit-comment': (state, { params, body, holder }) => {
    const sha = params.commit_sha ?? '';
    if (!knows(state, sha)) return failure(422, `No commit found for SHA: ${sha}`);
    return (
      tooLong(body.body, 'CommitComment') ??
      created(commitComment(add(state, state.commitComments, sha, body, holder)))
    );
  },
  'repos/update-commit-comment': (state, { params, body }) => {
    const comment = state.commitComments.find(({ id }) => id === Number(params.comment_id));
    return comment ? { status: 200, body: commitComment(edit(comment, body)) } : failure(404, 'Not Found');
  },

  'repos/list-pull-requests-associated-with-commit': (state, { params }) => {
    const sha = params.commit_sha ?? '';
    if (!knows(state, sha)) return failure(422, `No commit found for SHA: ${sha}`);
    const brought = state.pulls.filter((pull) => pull.mergedAt && pull.landed.includes(sha));
    // Of a commit that only a fork has GitHub finds none.
    const containing = state.pulls.filter(
      (pull) =>
        (pull.mergedAt || (pull.state === 'open' && pull.headOwner === state.owner)) &&
        [pull.headSha, ...pull.commits].includes(sha),
    );
    return {
      status: 200,
      list: (brought.length > 0 ? brought : containing).map((pull) => simplePull(state, pull)),
    };
  },
  'pulls/list': (state, { query }) => ({
    status: 200,
    list: state.pulls
      .filter((pull) => query.state === 'all' || pull.state === (query.state ?? 'open'))
      .filter((pull) => !query.head || query.head === `${pull.headOwner}:${pull.headRef}`)
      .map((pull) => simplePull(state, pull)),
  }),
  'pulls/get': (state, { params }) => {
    const pull = pullOf(state, params.pull_number);
    if (!pull) return failure(404, 'Not Found');
    const merged = pull.mergedAt !== null;
    return { status: 200, body: complete('pull-request', { ...simplePull(state, pull), merged }) };
  },
  'pulls/list-files': (state, { params }) => {
    const pull = pullOf(state, params.pull_number);
    if (!pull) return failure(404, 'Not Found');
    const files = pull.files.slice(0, 3000);
    return { status: 200, list: files.map((file) => complete('diff-entry', { ...file })) };
  },
  'pulls/list-reviews': (state, { params }) => ({
    status: 200,
    list: state.reviews.filter(({ pull }) => pull === Number(params.pull_number)).map(review),
  }),
  'pulls/list-review-comments': (state, { params }) => ({
    status: 200,
    list: state.reviewComments.filter(({ pull }) => pull === Number(params.pull_number)).map(reviewComment),
  }),
  'pulls/create-review': createReview,

  'repos/list-deployments': (state, { query }) => ({
    status: 200,
    list: state.deployments
      .filter(({ sha, ref, environment }) =>
        Object.entries({ sha, ref, environment }).every(
          ([name, value]) => !query[name] || query[name] === value,
        ),
      )
      .toSorted((a, b) => b.id - a.id)
      .map(deployment),
  }),
  'repos/create-deployment': (state, { body, holder }) => {
    if (body.required_contexts === undefined)
      return failure(409, 'Conflict: Commit status checks failed for main.');
    const made: FakeDeployment = {
      id: next(state),
      sha: String(body.ref),
      ref: String(body.ref),
      environment: String(body.environment ?? 'production'),
      payload: body.payload ?? {},
      creator: holder.login,
      description: String(body.description ?? ''),
      statuses: [],
    };
    state.deployments.push(made);
    return created(deployment(made));
  },
  'repos/list-deployment-statuses': (state, { params }) => {
    const found = state.deployments.find(({ id }) => id === Number(params.deployment_id));
    return found
      ? { status: 200, list: found.statuses.toReversed().map(deploymentStatus) }
      : failure(404, 'Not Found');
  },
  'repos/create-deployment-status': (state, { params, body, holder }) => {
    const found = state.deployments.find(({ id }) => id === Number(params.deployment_id));
    if (!found) return failure(404, 'Not Found');
    const text = String(body.description ?? '');
    if ([...text].length > 140) {
      return invalid(
        'DeploymentStatus',
        'description',
        'description is too long (maximum is 140 characters)',
      );
    }
    if (body.state === 'success' && body.auto_inactive !== false) {
      for (const other of state.deployments) {
        if (
          other === found ||
          other.environment !== found.environment ||
          other.statuses.at(-1)?.state !== 'success'
        )
          continue;
        other.statuses.push({
          state: 'inactive',
          description: '',
          log_url: '',
          environment_url: '',
          creator: holder.login,
        });
      }
    }
    const status = {
      state: String(body.state),
      description: text,
      log_url: String(body.log_url ?? ''),
      environment_url: String(body.environment_url ?? ''),
      creator: holder.login,
    };
    found.statuses.push(status);
    return created(deploymentStatus(status));
  },

  'checks/list-for-ref': (state, { params, query }) => {
    const named = state.checkRuns
      .filter(
        ({ head_sha, name }) => head_sha === params.ref && (!query.check_name || name === query.check_name),
      )
      .toSorted((a, b) => b.id - a.id);
    const latest = named.filter(
      ({ name }, index) => named.findIndex((other) => other.name === name) === index,
    );
    return {
      status: 200,
      list: (query.filter === 'all' ? named : latest).map(checkRun),
      counted: 'check_runs',
    };
  },
  'checks/create': (state, { body, holder }) => {
    if (!holder.app) return failure(403, 'You must authenticate via a GitHub App.');
    const run = {
      id: next(state),
      name: String(body.name),
      head_sha: String(body.head_sha),
      external_id: String(body.external_id ?? ''),
      app: holder.app,
      status: 'queued',
      conclusion: null,
      title: '',
      summary: '',
      annotations: [],
    };
    state.checkRuns.push(run);
    return created(checkRun(fillCheckRun(run, body)));
  },
  'checks/update': (state, { params, body, holder }) => {
    const run = state.checkRuns.find(({ id }) => id === Number(params.check_run_id));
    if (!run) return failure(404, 'Not Found');
    if (run.app !== holder.app)
      return failure(
        403,
        'Invalid app_id `1` - check run can only be modified by the GitHub App that created it.',
      );
    return { status: 200, body: checkRun(fillCheckRun(run, body)) };
  },
};

function createReview(state: FakeState, { params, body, holder }: FakeRequest): FakeAnswer {
  const pull = pullOf(state, params.pull_number);
  if (!pull) return failure(404, 'Not Found');
  const pending = state.reviews.some(
    (other) => other.pull === pull.number && other.state === 'PENDING' && other.user === holder.login,
  );
  if (pending) return unprocessable('User can only have one pending review per pull request');
  const wanted = (body.comments ?? []) as Record<string, unknown>[];
  const hunks = new Map(
    pull.files.map(({ filename, patch }) => [filename, parsePatch(patch ?? '')[0]?.hunks ?? []]),
  );
  for (const { path, line, start_line } of wanted) {
    const shown = hunks.get(String(path));
    if (!shown) return unprocessable('Path could not be resolved');
    const [from, to] = [Number(start_line ?? line), Number(line)];
    if (!shown.some(({ newStart, newLines }) => newStart <= from && to < newStart + newLines)) {
      return unprocessable('Line could not be resolved');
    }
  }
  const app = holder.app ?? null;
  const made = {
    id: next(state),
    pull: pull.number,
    user: holder.login,
    app,
    body: String(body.body ?? ''),
    state: body.event ? 'COMMENTED' : 'PENDING',
  } as const;
  state.reviews.push(made);
  for (const { path, line, start_line, body: text } of wanted) {
    state.reviewComments.push({
      id: next(state),
      review: made.id,
      pull: pull.number,
      user: holder.login,
      app,
      body: String(text),
      path: String(path),
      line: Number(line),
      startLine: start_line === undefined ? null : Number(start_line),
    });
  }
  return { status: 200, body: review(made) };
}

function fillCheckRun(
  run: FakeState['checkRuns'][number],
  body: FakeRequest['body'],
): FakeState['checkRuns'][number] {
  const output = (body.output ?? {}) as {
    title?: string;
    summary?: string;
    annotations?: Record<string, unknown>[];
  };
  run.status = String(body.status ?? run.status);
  run.conclusion = (body.conclusion as string | undefined) ?? run.conclusion;
  run.title = output.title ?? run.title;
  run.summary = output.summary ?? run.summary;
  run.annotations.push(...(output.annotations ?? []));
  return run;
}

function add(
  state: FakeState,
  comments: FakeComment[],
  on: number | string,
  body: FakeRequest['body'],
  holder: Holder,
): FakeComment {
  const comment = {
    id: next(state),
    on,
    user: holder.login,
    app: holder.app ?? null,
    body: String(body.body),
    edits: 0,
  };
  comments.push(comment);
  return comment;
}

function edit(comment: FakeComment, body: FakeRequest['body']): FakeComment {
  comment.body = String(body.body);
  comment.edits += 1;
  return comment;
}

function next(state: FakeState): number {
  state.nextId += 1;
  return state.nextId;
}

function pullOf(state: FakeState, number: string | undefined): FakePull | undefined {
  return state.pulls.find((pull) => pull.number === Number(number));
}

function knows(state: FakeState, sha: string): boolean {
  return (
    state.commits.includes(sha) ||
    state.pulls.some((pull) => [pull.headSha, ...pull.commits, ...pull.landed].includes(sha))
  );
}
