import type { CommentMode, GitHub, OpenGitHub } from '../github-port.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import { lineOf, type Voice } from './voice.ts';
import { deploy } from './watch-deployment.ts';

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

/** Where a watch is told, and what is wanted there. */
export interface WatchListener {
  readonly github: GitHub;
  readonly wishes: WatchWishes;
}

/** GitHub as far as this watch reaches it. */
export interface WatchAudience extends WatchListener {
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
