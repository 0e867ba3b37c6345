import type { Answer, CommentMode, GitHub, OpenGitHub } from '../ports.ts';
import type { PullRequest } from '../pull-request/pull-request.ts';
import type { RunReference } from '../pull-request/workflow-run.ts';
import type { DiagnosisContext, ReportedOutcome } from '../report/diagnosis-context.ts';
import { commentBudget } from '../report/markdown.ts';
import { shorten, visible } from '../report/visible-text.ts';
import { commentState, isAnswerTo, watchComment } from '../report/watch-comment.ts';
import type { WatchStory } from '../report/watch-story.ts';
import type { Voice } from './gate-on-github.ts';
import type { WatchAnnotation } from './watch-annotations.ts';

/** What of a watch is wanted on GitHub besides annotations and summary. */
export interface WatchWishes {
  readonly comment: CommentMode;
  /** True to comment on the commit where no pull request has it. */
  readonly commitComment: boolean;
  /** Tells this comment and check run from those of other jobs. */
  readonly key: string;
  /** What is deployed to; undefined when nobody says. */
  readonly environment: string | undefined;
  /** `create`: make a deployment when there is none; `existing`: speak of the one there is; `none`: leave it. */
  readonly deployment: 'create' | 'existing' | 'none';
  /** True to write a check run. */
  readonly checks: boolean;
  /** Where logs may be quoted; by default in the comment only where the repository is not public. */
  readonly logs: DiagnosisContext['logs'];
}

/** GitHub as far as this watch reaches it. */
export interface WatchAudience {
  readonly github: GitHub;
  readonly wishes: WatchWishes;
  /** Settles when it has been said that the deployment is in progress. */
  readonly begun: Promise<unknown>;
}

/** Milliseconds that GitHub may take at the end: the verdict is there, and a job waits. */
const patience = 20_000;

/** Milliseconds for the beginning, apart from those at the end. */
const firstPatience = 10_000;

/** Milliseconds that are left of a job that is cancelled: the runner ends it by force after 7.5 s. */
const lastWords = 5_000;

/** How GitHub is reached, and by whom. */
export interface WayToGitHub {
  readonly open: OpenGitHub;
  readonly token: string;
  readonly env: NodeJS.ProcessEnv;
  readonly cancelled: AbortSignal;
}

/**
 * Opens GitHub and says that a deployment is in progress, without waiting for it. Says in one line why nobody can be told;
 * undefined then, and where nothing is wanted.
 */
export async function openWatchAudience(
  wishes: WatchWishes,
  { open, token, env, cancelled }: WayToGitHub,
  { say, warn }: Voice,
): Promise<WatchAudience | undefined> {
  const { comment, checks, deployment } = wishes;
  if (comment === 'never' && !checks && deployment === 'none') return undefined;
  if (token.trim() === '') {
    say('nothing is written to GitHub: the input token is empty');
    return undefined;
  }
  const signal = soonAfter(cancelled);
  const opened = await open({ token, env, budget: patience, signal });
  if (!opened.ok) {
    warn(lineOf(opened.why));
    return undefined;
  }
  const { github } = opened;
  const environment = wishes.environment ?? github.run.deployment?.environment;
  const audience = { github, wishes: { ...wishes, environment } };
  // GitHub's own deployment of a job is in progress without us.
  const isOurs = deployment === 'create' || github.run.deployment !== undefined;
  const begun = isOurs
    ? open({ token, env, budget: firstPatience, signal }).then((first) =>
        first.ok
          ? deploy({ ...audience, github: first.github }, 'in_progress', 'watching the rollout', silence)
          : undefined,
      )
    : undefined;
  return { ...audience, begun: Promise.resolve(begun).catch(() => undefined) };
}

/** What fails at the beginning fails at the end too, and is said there. */
const silence: Voice = { say: () => undefined, warn: () => undefined };

/** Aborts a while after another signal, so that the last words can still be said. */
function soonAfter(signal: AbortSignal): AbortSignal {
  const soon = new AbortController();
  const begin = (): void => void setTimeout(() => soon.abort(), lastWords).unref();
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return soon.signal;
}

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

/** Tells GitHub how a watch ended. Whatever goes wrong is said in one line and changes no verdict. Returns where the comment is. */
export async function tellWatch(
  audience: Omit<WatchAudience, 'begun'> & Partial<Pick<WatchAudience, 'begun'>>,
  telling: WatchTelling,
  voice: Voice,
): Promise<string | undefined> {
  const { story } = telling;
  const pullRequests = await pullRequestsFor(audience, telling, voice);
  const context = contextOf(audience, telling, pullRequests?.[0]);
  const url = pullRequests && (await comment(audience, { ...telling, context }, pullRequests, voice));
  await audience.begun;
  await deploy(audience, deploymentStates[story.outcome] ?? 'error', story.title, voice);
  await check(audience, { ...telling, context }, voice);
  if (pullRequests) await answerOthers(audience, { ...telling, context }, pullRequests, voice);
  return url;
}

/** Says of a watch that could not begin that its deployment is not in progress any more. */
export async function tellUnable(
  { begun, ...audience }: WatchAudience,
  reason: string,
  voice: Voice,
): Promise<void> {
  await begun;
  await deploy(audience, 'error', `could not be watched: ${reason}`, voice);
}

/** Undefined when there is nothing to say to them. */
async function pullRequestsFor(
  { github, wishes }: Omit<WatchAudience, 'begun'>,
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

/** The surroundings, with the commit that people of the pull request know. */
function contextOf(
  { github: { run }, wishes }: Omit<WatchAudience, 'begun'>,
  { context }: WatchTelling,
  pullRequest: PullRequest | undefined,
): DiagnosisContext {
  const sha = pullRequest?.headSha ?? run.sha;
  const { environment, logs = run.isPublic === false ? 'comment' : 'summary' } = wishes;
  return {
    ...context,
    logs,
    runUrl: run.url,
    ...(environment === undefined ? {} : { environment }),
    ...(sha === '' ? {} : { commit: { sha, url: `${run.repositoryUrl}/commit/${sha}` } }),
  };
}

async function comment(
  { github, wishes }: Omit<WatchAudience, 'begun'>,
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
 * said when this cannot be done, and nothing is written where nothing waits.
 */
async function answerOthers(
  { github, wishes }: Omit<WatchAudience, 'begun'>,
  { story, context, at }: WatchTelling,
  told: readonly PullRequest[],
  { say }: Voice,
): Promise<void> {
  const { run } = github;
  if (commentState(story) !== 'clear' || run.pullRequest || run.event === 'workflow_run') return;
  const merged = await github.recentlyMerged();
  if (!merged.ok) return;
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
    if (!done.ok) return;
    if (done.did === 'edited') say(`the comment on pull request ${number} says recovered`);
  }
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

/** What ran out of time or was stopped has not failed: GitHub calls that an error. */
const deploymentStates: Partial<Record<ReportedOutcome, 'success' | 'failure' | 'error' | 'inactive'>> = {
  complete: 'success',
  failed: 'failure',
  superseded: 'inactive',
};

async function deploy(
  { github, wishes }: Omit<WatchAudience, 'begun'>,
  state: Parameters<GitHub['deployment']>[0]['state'],
  description: string,
  voice: Voice,
): Promise<void> {
  const { environment, deployment } = wishes;
  const { run } = github;
  if (environment === undefined || deployment === 'none' || run.readOnly !== undefined) return;
  const create = deployment === 'create';
  // GitHub itself says of its own that they work.
  const isNews = create || run.deployment !== undefined || state === 'failure' || state === 'error';
  if (!isNews) return;
  const done = await github.deployment({ environment, state, description, create });
  if (!done.ok) refused(done, { quiet: !create }, voice);
}

const conclusions: Partial<
  Record<ReportedOutcome, 'success' | 'failure' | 'neutral' | 'cancelled' | 'timed_out'>
> = {
  complete: 'success',
  failed: 'failure',
  'timed-out': 'timed_out',
  superseded: 'neutral',
  cancelled: 'cancelled',
};

async function check(
  { github, wishes }: Omit<WatchAudience, 'begun'>,
  { story, annotations, context }: WatchTelling,
  voice: Voice,
): Promise<void> {
  const { run } = github;
  if (!wishes.checks || run.readOnly !== undefined) return;
  const part = [wishes.environment, wishes.key].filter((text) => text).join(', ');
  const done = await github.checkRun({
    name: shorten(visible(part === '' ? 'crashgate watch' : `crashgate watch (${part})`), 200),
    conclusion: conclusions[story.outcome] ?? 'action_required',
    title: visible(story.title),
    summary: story.markdown({ ...context, target: 'comment', maxLength: commentBudget }),
    annotations: annotations.flatMap(({ title, message, place }) =>
      place
        ? [
            {
              path: place.file,
              firstLine: place.line,
              lastLine: place.line,
              level: 'failure' as const,
              title,
              message,
            },
          ]
        : [],
    ),
  });
  if (!done.ok) refused(done, { quiet: run.doubt !== undefined }, voice);
}

/** Who may not even read comments has none to turn around. */
function isQuiet(state: 'problem' | 'clear', { comment: mode }: WatchWishes): boolean {
  return state === 'clear' && mode !== 'always';
}

function refused(
  answer: Extract<Answer<object>, { ok: false }>,
  { quiet }: { readonly quiet: boolean },
  { say, warn }: Voice,
): void {
  (quiet ? say : warn)(lineOf(answer.why));
}

/** What GitHub answered may quote anything. */
function lineOf(text: string): string {
  return shorten(visible(text), 500);
}
