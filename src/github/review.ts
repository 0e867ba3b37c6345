import { createHash } from 'node:crypto';
import type { Answer, ReviewDone, ReviewRequest, Suggestion } from '../github-port.ts';
import { within } from '../pull-request/changed-lines.ts';
import { fencedBlock } from '../text/markdown-escape.ts';
import { writtenByUs } from './author.ts';
import { cutLines, maxCharacters } from './cut-lines.ts';
import { listFiles } from './pull-requests.ts';
import type { Session } from './session.ts';

const task = { failure: 'suggestions not posted', permission: 'pull-requests: write' };

/** Posts suggestions as one review: those on lines that the diff shows, and that do not stand there yet. */
export function review(session: Session, request: ReviewRequest): Promise<Answer<ReviewDone>> {
  return session.attempt(task, () => post(session, request));
}

async function post(session: Session, request: ReviewRequest): Promise<ReviewDone> {
  const { client, repository } = session;
  const { pullRequest: pull_number, headSha: commit_id, suggestions, summary } = request;
  const nothing = { url: undefined, posted: 0, already: 0, outside: [] };
  if (suggestions.length === 0) return nothing;
  const files = new Map((await listFiles(session, pull_number)).map((file) => [file.path, file.shown]));
  const isShown = ({ path, firstLine, lastLine }: Suggestion): boolean =>
    within(files.get(path) ?? [], firstLine, lastLine);
  const outside = suggestions.filter((suggestion) => !isShown(suggestion));
  const standing = await standingMarks(session, pull_number);
  const fresh = suggestions.filter(
    (suggestion) => isShown(suggestion) && !take(standing, markOf(suggestion)),
  );
  const already = suggestions.length - outside.length - fresh.length;
  if (fresh.length === 0) return { ...nothing, already, outside };
  const { data } = await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...repository,
    pull_number,
    commit_id,
    // Without an event the review would stay pending, seen by nobody, and there may only be one.
    event: 'COMMENT',
    ...(summary === undefined ? {} : { body: cutLines(summary, maxCharacters) }),
    comments: fresh.map(commentOf),
  });
  return { url: data.html_url, posted: fresh.length, already, outside };
}

/** Our marks that stand on the diff, as often as each does. Comments on lines that changed since are outdated. */
async function standingMarks(session: Session, pull_number: number): Promise<Map<string, number>> {
  const comments = await session.client.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
    ...session.repository,
    pull_number,
    per_page: 100,
  });
  const marked = comments.flatMap(({ body, user, line }) => {
    const [, mark] = /^<!-- crashgate:v1 suggestion=([0-9a-f]{16}) -->/.exec(body) ?? [];
    return mark === undefined || line === null ? [] : [{ user, mark }];
  });
  const marks = new Map<string, number>();
  for (const { mark } of await writtenByUs(session, marked)) marks.set(mark, (marks.get(mark) ?? 0) + 1);
  return marks;
}

function take(marks: Map<string, number>, mark: string): boolean {
  const left = marks.get(mark) ?? 0;
  if (left > 0) marks.set(mark, left - 1);
  return left > 0;
}

/** What a suggestion says and where, but for its line: lines move. */
function markOf({ path, replacement, reason }: Suggestion): string {
  const text = [path, replacement, reason].join('\0');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function commentOf(suggestion: Suggestion) {
  const { path, firstLine, lastLine, reason, replacement } = suggestion;
  const block = replacement === '' ? ['```suggestion', '```'] : fencedBlock('suggestion', replacement);
  return {
    path,
    side: 'RIGHT',
    line: lastLine,
    ...(firstLine < lastLine ? { start_line: firstLine, start_side: 'RIGHT' } : {}),
    body: `<!-- crashgate:v1 suggestion=${markOf(suggestion)} -->\n${reason}\n\n${block.join('\n')}`,
  };
}
