import type { Answer, CheckRunDone, CheckRunRequest } from '../github-port.ts';
import { shorten, visible } from '../text/visible-text.ts';
import { cutLines, maxCharacters } from './cut-lines.ts';
import type { Session } from './session.ts';

/** One request takes so many; later ones add to them. Source: https://docs.github.com/rest/checks/runs#create-a-check-run */
const annotationsAtOnce = 50;

const task = { failure: 'check run not written', permission: 'checks: write' };

/** Creates the check run of that name for the commit; one of this attempt of the run is updated. */
export function checkRun(session: Session, request: CheckRunRequest): Promise<Answer<CheckRunDone>> {
  return session.attempt(task, () => write(session, request));
}

async function write(session: Session, request: CheckRunRequest): Promise<CheckRunDone> {
  const { client, repository, run } = session;
  const { name, headSha: head_sha = run.sha, conclusion } = request;
  const [first = [], ...rest] = batches((request.annotations ?? []).map(annotationOf));
  const output = {
    title: shorten(visible(request.title), 255),
    summary: cutLines(request.summary, maxCharacters),
  };
  const status =
    conclusion === undefined
      ? { status: 'in_progress' as const }
      : { status: 'completed' as const, conclusion };
  const earlier = await find(session, name, head_sha);
  const update = async (check_run_id: number, annotations: typeof first) =>
    client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repository,
      check_run_id,
      ...status,
      output: { ...output, annotations },
    });
  const { data } =
    earlier === undefined
      ? await client.request('POST /repos/{owner}/{repo}/check-runs', {
          ...repository,
          name,
          head_sha,
          external_id: externalId(session),
          details_url: run.url,
          ...status,
          output: { ...output, annotations: first },
        })
      : await update(earlier, first);
  const id = Number(data.id);
  for (const annotations of rest) await update(id, annotations);
  return { did: earlier === undefined ? 'created' : 'updated', id, url: data.html_url ?? undefined };
}

/** Annotations add up with each update: another attempt gets a check run of its own, which then is the one shown. */
async function find(
  { client, repository, ...session }: Session,
  check_name: string,
  ref: string,
): Promise<number | undefined> {
  const runs = await client.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repository,
    ref,
    check_name,
    filter: 'all',
    per_page: 100,
  });
  const ours = externalId(session);
  const own = runs.find(({ external_id }) => external_id === ours);
  return own && Number(own.id);
}

function externalId({ run }: Pick<Session, 'run'>): string {
  return `crashgate/${run.id}/${run.attempt}`;
}

function annotationOf({
  path,
  firstLine,
  lastLine,
  level,
  title,
  message,
}: NonNullable<CheckRunRequest['annotations']>[number]) {
  return {
    path,
    start_line: firstLine,
    end_line: lastLine,
    annotation_level: level,
    title: shorten(title, 255),
    // GitHub takes 64 KB; nobody reads as much.
    message: shorten(message, 4000),
  };
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / annotationsAtOnce) }, (_, index) =>
    items.slice(index * annotationsAtOnce, (index + 1) * annotationsAtOnce),
  );
}
