import type { PullRequest } from '../pull-request/pull-request.ts';
import { shorten } from '../text/visible-text.ts';
import type { Found } from './find-pull-requests.ts';
import { logRefusal } from './log.ts';
import type { Publisher } from './open-publisher.ts';
import type { PublishOptions } from './publish-options.ts';
import type { Destination, RunReport } from './run-report.ts';

/** Writes the sticky comment on each pull request, or on the commit. Returns where the first is. */
export async function writeComments(
  { github, options, log }: Pick<Publisher, 'github' | 'options' | 'log'>,
  report: RunReport,
  { pullRequests, noDiff }: Found,
  to: Destination,
): Promise<string | undefined> {
  const { state, run } = report;
  const { sha, readOnly, doubt } = github.run;
  if (state === undefined || options.comment === 'never' || readOnly !== undefined) return undefined;
  const places =
    pullRequests.length === 0 && options.commitComment && sha !== ''
      ? [{ commit: sha }]
      : pullRequests.map(({ number }) => ({ pullRequest: number }));
  const urls: string[] = [];
  for (const on of places) {
    const done = await github.upsertComment({
      on,
      key: commentKey(options, report.key),
      mode: options.comment,
      state,
      body: (previous) => report.comment(to, previous),
      ...(run ? { run } : {}),
    });
    if (!done.ok) {
      // Without read access there is no earlier comment of ours to update.
      const isQuiet = state === 'clear' && options.comment !== 'always';
      logRefusal(done, { expected: isQuiet || doubt !== undefined }, log);
      continue;
    }
    if (noDiff !== undefined) log.info(noDiff);
    if (done.did === 'stale') log.info('the comment was left: a newer run has written it');
    if (done.url !== undefined) urls.push(done.url);
  }
  return urls[0];
}

/**
 * A deploy from a branch may fix what another pull request broke: the comment there is turned around as well. Nothing is
 * logged when this cannot be done, and nothing is written where nothing waits. Returns where the first of these comments is.
 */
export async function answerOthers(
  { github, options, log }: Pick<Publisher, 'github' | 'options' | 'log'>,
  report: RunReport,
  written: readonly PullRequest[],
): Promise<string | undefined> {
  const { run } = github;
  const { isAnswerTo } = report;
  if (!isAnswerTo || report.state !== 'clear' || options.comment === 'never') return undefined;
  if (run.pullRequest || run.event === 'workflow_run' || run.readOnly !== undefined) return undefined;
  const merged = await github.recentlyMerged();
  if (!merged.ok) return undefined;
  let url: string | undefined;
  for (const { number } of merged.pullRequests) {
    if (written.some((pull) => pull.number === number)) continue;
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: commentKey(options, report.key),
      mode: 'on-failure',
      state: 'clear',
      onlyIf: isAnswerTo,
      // Elsewhere the landed commit is what people can find.
      body: (previous) => report.comment({ run, pullRequest: undefined, diff: undefined }, previous),
    });
    if (!done.ok) break;
    if (done.did !== 'edited') continue;
    log.info(`the comment on pull request ${number} says recovered`);
    url ??= done.url;
  }
  return url;
}

/** Longer names would not fit into the hidden line by which the comment is found. */
const longestName = 100;

/** Which comment: one for each purpose and job, of a watch also for each environment and cluster. */
export function commentKey(
  { environment, key }: Pick<PublishOptions, 'environment' | 'key'>,
  { purpose, cluster }: RunReport['key'],
) {
  if (purpose === 'gate') return { purpose, job: key };
  const cut = (text: string | undefined): string | undefined => text && shorten(text, longestName);
  return { purpose, environment: cut(environment), cluster: cut(cluster), job: cut(key) };
}
