import type { Answer, CommentDone, CommentRequest } from '../github-port.ts';
import { formatMarker, readMarker, sameKey } from '../pull-request/marker.ts';
import { type OwnComment, planComment } from '../pull-request/plan-comment.ts';
import { messageOf } from '../text/message-of.ts';
import { version } from '../version.ts';
import { writtenByUs } from './author.ts';
import { cutLines, maxCharacters } from './cut-lines.ts';
import { statusOf } from './refusal.ts';
import type { Session } from './session.ts';

/** The comments of a pull request or of a commit. */
interface Thread {
  readonly list: () => Promise<readonly Comment[]>;
  readonly create: (body: string) => Promise<Comment>;
  readonly edit: (id: number, body: string) => Promise<Comment>;
  /** Undefined where comments stay. */
  readonly remove: ((id: number) => Promise<unknown>) | undefined;
}

interface Comment {
  readonly id: number | bigint;
  readonly html_url: string;
  readonly body?: string;
  readonly user: unknown;
}

/** Writes the one comment of its key, edits it, or leaves it. */
export function upsertComment(session: Session, request: CommentRequest): Promise<Answer<CommentDone>> {
  const on = request.on;
  const thread =
    'commit' in on ? commitThread(session, on.commit) : pullRequestThread(session, on.pullRequest);
  const permission = 'commit' in on ? 'contents: write' : 'pull-requests: write';
  return session.attempt({ failure: 'comment not written', permission }, () =>
    upsert(session, thread, request),
  );
}

async function upsert(session: Session, thread: Thread, request: CommentRequest): Promise<CommentDone> {
  const { mode, state, run = session.run } = request;
  if (mode === 'never') return { did: 'not-wanted', url: undefined };
  const { purpose, environment = '', cluster = '', job = '' } = request.key;
  const key = [purpose, environment, cluster, job];
  const plan = planComment(await ownComments(session, thread, key), { mode, state, run });
  if (plan.do === 'nothing') return { did: plan.why, url: plan.comment?.url };
  const previous = plan.do === 'edit' ? { ...plan.comment.marker, body: plan.comment.body } : undefined;
  if (request.onlyIf?.(previous) === false) return { did: 'not-wanted', url: undefined };
  const marker = formatMarker({ key, run, state, problems: plan.problems, version });
  const text = typeof request.body === 'string' ? request.body : request.body(previous);
  const body = `${marker}\n${cutLines(text, maxCharacters - marker.length - 1)}`;
  if (plan.do === 'create') return { did: 'created', url: (await thread.create(body)).html_url };
  const { comment, duplicates } = plan;
  // Two runs at the same time may both have found none. What cannot be removed is left.
  for (const { id } of duplicates) await thread.remove?.(id).catch(() => undefined);
  if (comment.body === body) return { did: 'unchanged', url: comment.url };
  try {
    return { did: 'edited', url: (await thread.edit(comment.id, body)).html_url };
  } catch (error) {
    // Somebody removed it meanwhile, or it may not be edited.
    if (statusOf(error) !== 404 && !isForbidden(error)) throw error;
    return { did: 'created', url: (await thread.create(body)).html_url };
  }
}

async function ownComments(session: Session, thread: Thread, key: readonly string[]): Promise<OwnComment[]> {
  const marked = (await thread.list()).flatMap(({ id, html_url: url, body = '', user }) => {
    const marker = readMarker(body);
    return marker && sameKey(marker.key, key) ? [{ id: Number(id), url, body, user, marker }] : [];
  });
  return writtenByUs(session, marked);
}

/** A rate limit is a 403 as well, and no reason to write a second comment. */
function isForbidden(error: unknown): boolean {
  return statusOf(error) === 403 && !/rate limit/i.test(messageOf(error));
}

function pullRequestThread({ client, repository }: Session, issue_number: number): Thread {
  return {
    list: () =>
      client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number,
        per_page: 100,
      }),
    create: async (body) =>
      (
        await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
          ...repository,
          issue_number,
          body,
        })
      ).data,
    edit: async (comment_id, body) =>
      (
        await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
          ...repository,
          comment_id,
          body,
        })
      ).data,
    remove: (comment_id) =>
      client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id,
      }),
  };
}

function commitThread({ client, repository }: Session, commit_sha: string): Thread {
  return {
    list: () =>
      client.paginate('GET /repos/{owner}/{repo}/commits/{commit_sha}/comments', {
        ...repository,
        commit_sha,
        per_page: 100,
      }),
    create: async (body) =>
      (
        await client.request('POST /repos/{owner}/{repo}/commits/{commit_sha}/comments', {
          ...repository,
          commit_sha,
          body,
        })
      ).data,
    edit: async (comment_id, body) =>
      (
        await client.request('PATCH /repos/{owner}/{repo}/comments/{comment_id}', {
          ...repository,
          comment_id,
          body,
        })
      ).data,
    remove: undefined,
  };
}
