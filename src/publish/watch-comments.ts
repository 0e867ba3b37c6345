import type { PullRequest } from '../pull-request/pull-request.ts';
import type { RunReference } from '../pull-request/workflow-run.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import { commentState, isAnswerTo, watchComment } from '../report/watch/watch-comment.ts';
import type { WatchStory } from '../report/watch/watch-story.ts';
import { shorten } from '../text/visible-text.ts';
import { lineOf, refused, type Voice } from './voice.ts';
import type { WatchAnnotation } from './watch-annotations.ts';
import type { WatchListener, WatchWishes } from './watch-audience.ts';

/** What a comment and a check run say besides the story. */
export interface WatchTelling {
  readonly story: WatchStory;
  readonly annotations: readonly WatchAnnotation[];
  /** Repository paths of what failed, which choose among several pull requests of a push. */
  readonly files: readonly string[];
  readonly context: DiagnosisContext;
  /** When the watch ended, as ISO 8601. */
  readonly at: string;
  /** The run whose result this is, when that is another one. */
  readonly run?: RunReference;
}

/** The pull requests that are told; undefined when there is nothing to say to them, which is said. */
export async function pullRequestsFor(
  { github, wishes }: WatchListener,
  { story, files }: WatchTelling,
  { say, warn }: Voice,
): Promise<readonly PullRequest[] | undefined> {
  if (wishes.comment === 'never') return undefined;
  const state = commentState(story);
  if (state === undefined) {
    say(`no comment is written or changed: the watch was ${story.outcome}`);
    return undefined;
  }
  if (github.run.readOnly !== undefined) {
    if (state === 'problem' || wishes.comment === 'always') say(lineOf(`no comment: ${github.run.readOnly}`));
    return undefined;
  }
  const found = await github.pullRequests(files.length > 0 ? files : undefined);
  if (!found.ok) {
    refused(found, { quiet: isQuiet(state, wishes) || github.run.doubt !== undefined }, { say, warn });
    return undefined;
  }
  if (found.pullRequests.length === 0 && state === 'problem' && !wishes.commitComment)
    say('no comment: no pull request has this commit');
  return found.pullRequests;
}

/** Writes the comment of a watch on its pull requests, or on the commit. Returns where it is. */
export async function comment(
  { github, wishes }: WatchListener,
  { story, context, at, run }: WatchTelling,
  pullRequests: readonly PullRequest[],
  { say, warn }: Voice,
): Promise<string | undefined> {
  const state = commentState(story);
  if (state === undefined) return undefined;
  const { sha, repositoryUrl } = github.run;
  const places =
    pullRequests.length === 0 && wishes.commitComment && sha !== ''
      ? [{ commit: sha }]
      : pullRequests.map(({ number }) => ({ pullRequest: number }));
  const urls: string[] = [];
  for (const on of places) {
    const done = await github.upsertComment({
      on,
      key: watchKey(wishes, story.cluster),
      mode: wishes.comment,
      state,
      body: (previous) =>
        watchComment(story, { context, run: run ?? github.run, repositoryUrl, at }, previous),
      ...(run ? { run } : {}),
    });
    if (!done.ok) {
      refused(done, { quiet: isQuiet(state, wishes) || github.run.doubt !== undefined }, { say, warn });
      continue;
    }
    if (done.did === 'stale') say('the comment was left: a newer run has written it');
    if (done.url !== undefined) urls.push(done.url);
  }
  return urls[0];
}

/**
 * A deploy from a branch may mend what another pull request broke: the comment there is turned around as well. Nothing is
 * said when this cannot be done, and nothing is written where nothing waits. Returns where the first of these comments is.
 */
export async function answerOthers(
  { github, wishes }: WatchListener,
  { story, context, at }: WatchTelling,
  told: readonly PullRequest[],
  { say }: Voice,
): Promise<string | undefined> {
  const { run } = github;
  if (commentState(story) !== 'clear' || run.pullRequest || run.event === 'workflow_run') return undefined;
  const merged = await github.recentlyMerged();
  if (!merged.ok) return undefined;
  let url: string | undefined;
  const others = merged.pullRequests.filter(({ number }) => told.every((each) => each.number !== number));
  for (const { number } of others) {
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: watchKey(wishes, story.cluster),
      mode: 'on-failure',
      state: 'clear',
      onlyIf: (previous) => isAnswerTo(story, previous),
      body: (previous) =>
        watchComment(story, { context, run, repositoryUrl: run.repositoryUrl, at }, previous),
    });
    if (!done.ok) break;
    if (done.did !== 'edited') continue;
    say(`the comment on pull request ${number} says recovered`);
    url ??= done.url;
  }
  return url;
}

/** Longer names would not fit into the hidden line by which the comment is found. */
const longestName = 100;

/** Which comment of a watch: one for each environment, cluster and job. */
export function watchKey(
  { environment, key }: Pick<WatchWishes, 'environment' | 'key'>,
  cluster: string | undefined,
) {
  const cut = (text: string | undefined): string | undefined => text && shorten(text, longestName);
  return { purpose: 'watch', environment: cut(environment), cluster: cut(cluster), job: cut(key) } as const;
}

/** Who may not even read comments has none to turn around. */
function isQuiet(state: 'problem' | 'clear', { comment: mode }: WatchWishes): boolean {
  return state === 'clear' && mode !== 'always';
}
