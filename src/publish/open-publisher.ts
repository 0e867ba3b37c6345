import type { GitHub, OpenGitHub } from '../github-port.ts';
import { reportDeployment } from './deployment.ts';
import { type Log, oneLine } from './log.ts';
import type { PublishOptions } from './publish-options.ts';

/** Writes results to GitHub: the sticky comment, the review, the deployment's status, the check run. */
export interface Publisher {
  readonly github: GitHub;
  readonly options: PublishOptions;
  readonly log: Log;
  /** Settles when the deployment has been reported as in progress, or could not be. */
  readonly announced: Promise<unknown>;
}

/** How GitHub is reached. */
export interface Access {
  readonly open: OpenGitHub;
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that all requests may take; the port's own limit when absent. */
  readonly budget?: number;
  /** Aborts when somebody ends the run; a few seconds are left to say so. */
  readonly cancelled?: AbortSignal;
}

/** Milliseconds for announcing a deployment, apart from those at the end. */
const announcementBudget = 10_000;

/** Milliseconds that are left of a job that is cancelled: the runner ends it by force after 7.5 s. */
const afterCancelling = 5_000;

/**
 * Opens GitHub, and begins to report a deployment of ours as in progress. Logs in one line why nothing can be written;
 * undefined then, and where nothing is wanted.
 */
export async function openPublisher(
  options: PublishOptions,
  { open, token, env, budget, cancelled }: Access,
  log: Log,
): Promise<Publisher | undefined> {
  const { comment, review, checks, deployment } = options;
  if (comment === 'never' && !review && !checks && deployment === 'none') return undefined;
  if (token.trim() === '') {
    log.info('nothing is written to GitHub: the input token is empty');
    return undefined;
  }
  const signal = cancelled && someTimeAfter(cancelled);
  const access = { token, env, ...(signal ? { signal } : {}) };
  const opened = await open({ ...access, ...(budget === undefined ? {} : { budget }) });
  if (!opened.ok) {
    log.warning(oneLine(opened.why));
    return undefined;
  }
  const { github } = opened;
  const environment = options.environment ?? github.run.deployment?.environment;
  const whole = { ...options, environment };
  // GitHub reports its own deployment of a job as in progress by itself.
  const isOurs =
    deployment === 'create' || (deployment === 'existing' && github.run.deployment !== undefined);
  const announced = isOurs
    ? open({ ...access, budget: announcementBudget }).then((first) =>
        first.ok
          ? reportDeployment(
              first.github,
              whole,
              { state: 'in_progress', description: 'watching the rollout' },
              silent,
            )
          : undefined,
      )
    : undefined;
  return { github, options: whole, log, announced: Promise.resolve(announced).catch(() => undefined) };
}

/** What fails at the beginning fails at the end too, and is logged there. */
const silent: Log = { info: () => undefined, warning: () => undefined };

function someTimeAfter(signal: AbortSignal): AbortSignal {
  const later = new AbortController();
  const begin = (): void => void setTimeout(() => later.abort(), afterCancelling).unref();
  if (signal.aborted) begin();
  else signal.addEventListener('abort', begin, { once: true });
  return later.signal;
}
