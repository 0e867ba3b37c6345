import type { CommentMode } from './pull-request/plan-comment.ts';
import type { ChangedFile, PullRequest } from './pull-request/pull-request.ts';
import type { RunReference, WorkflowRun } from './pull-request/workflow-run.ts';

export type { CommentMode } from './pull-request/plan-comment.ts';

/** How to reach GitHub. */
export interface GitHubOptions {
  /** The job's token, or one that the user gave. */
  readonly token: string;
  /** The runner's environment: GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, proxies. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that all requests together may take, waits for rate limits included. Default 30 s. */
  readonly budget?: number;
  /** Ends every request. */
  readonly signal?: AbortSignal;
}

/** Something was not done. `why` is one line that names what, the status and what to do about it. */
export interface Refused {
  readonly ok: false;
  readonly why: string;
}

/** What came of asking GitHub: never an exception. */
export type Answer<T> = ({ readonly ok: true } & T) | Refused;

/** Opens GitHub for this run; refused when there is no token or the runner's environment is incomplete. */
export type OpenGitHub = (options: GitHubOptions) => Promise<Answer<{ readonly github: GitHub }>>;

/** GitHub, as a run of a workflow reaches it. Each method does one thing whole; none throws. */
export interface GitHub {
  readonly run: WorkflowRun;
  /**
   * The pull requests that this run is about; none when a commit came without.
   * @param about repository paths of what failed: chooses among several pull requests of one push
   */
  readonly pullRequests: (
    about?: readonly string[],
  ) => Promise<Answer<{ readonly pullRequests: readonly PullRequest[] }>>;
  /**
   * The pull request that a report of the triggering run is about: its head is that run's commit, on that run's branch of that
   * run's repository. In other events the one that is named, when its head is this run's commit. Undefined when that is none.
   * @param named its number, as somebody claims it
   */
  readonly verifiedPullRequest: (
    named: number | undefined,
  ) => Promise<Answer<{ readonly pullRequest: PullRequest | undefined }>>;
  /** The ten pull requests that were merged and written to last, whoever brought this commit. */
  readonly recentlyMerged: () => Promise<Answer<{ readonly pullRequests: readonly PullRequest[] }>>;
  /** The files that a pull request changes. `complete` is false when GitHub lists no more (3,000). */
  readonly changedFiles: (
    pullRequest: number,
  ) => Promise<Answer<{ readonly files: readonly ChangedFile[]; readonly complete: boolean }>>;
  /** Writes the one comment of its key, edits it, or leaves it. */
  readonly upsertComment: (request: CommentRequest) => Promise<Answer<CommentDone>>;
  /** Proposes changes at lines of the diff, each once. */
  readonly review: (request: ReviewRequest) => Promise<Answer<ReviewDone>>;
  /** Says how a deployment goes: GitHub's own of this job when there is one. */
  readonly deployment: (request: DeploymentRequest) => Promise<Answer<DeploymentDone>>;
  /** Creates the check run of that name for the commit, or updates ours. */
  readonly checkRun: (request: CheckRunRequest) => Promise<Answer<CheckRunDone>>;
}

/** Which of our comments: there is one for each purpose, environment, cluster and job. */
export interface CommentKey {
  readonly purpose: 'gate' | 'watch';
  readonly environment?: string | undefined;
  readonly cluster?: string | undefined;
  /** Tells jobs of a matrix apart. */
  readonly job?: string | undefined;
}

export interface CommentRequest {
  readonly on: { readonly pullRequest: number } | { readonly commit: string };
  readonly key: CommentKey;
  readonly mode: CommentMode;
  /** `clear` turns an earlier comment around, and creates one only in mode `always`. */
  readonly state: 'problem' | 'clear';
  /** Markdown, made for what stood there before. Over 60,000 characters it is cut at the end of a line. */
  readonly body: string | ((previous: PreviousComment | undefined) => string);
  /** Decides by what stands there whether anything is written; by default always. */
  readonly onlyIf?: (previous: PreviousComment | undefined) => boolean;
  /** The run whose result this is, when that is another one. */
  readonly run?: RunReference;
}

/** What our comment said until now. */
export interface PreviousComment {
  readonly state: 'problem' | 'clear';
  /** Problems in a row, the last result included; of a clear one those before it. */
  readonly problems: number;
  readonly run: RunReference;
  /** All of its text. */
  readonly body: string;
}

export interface CommentDone {
  /** `stale`: a newer run has written; `not-wanted`: by the mode, or there was nothing to turn around. */
  readonly did: 'created' | 'edited' | 'unchanged' | 'stale' | 'not-wanted';
  /** Where the comment can be read; undefined when there is none. */
  readonly url: string | undefined;
}

/** Lines of a file and what should stand there instead. */
export interface Suggestion {
  readonly path: string;
  /** In the head commit, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** Markdown above the replacement. */
  readonly reason: string;
  /** The text of the new lines; empty removes them. */
  readonly replacement: string;
}

export interface ReviewRequest {
  readonly pullRequest: number;
  /** The commit whose lines are meant. */
  readonly headSha: string;
  readonly suggestions: readonly Suggestion[];
  /** Markdown at the head of the review; the suggestions alone without. */
  readonly summary?: string;
}

export interface ReviewDone {
  readonly url: string | undefined;
  readonly posted: number;
  /** Stand there from an earlier run. */
  readonly already: number;
  /** On lines that the diff does not show. */
  readonly outside: readonly Suggestion[];
}

export interface DeploymentRequest {
  readonly environment: string;
  /** Default is the run's commit. */
  readonly sha?: string;
  /** `inactive`: something newer took its place. */
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  /** Cut to the 140 characters that GitHub takes. */
  readonly description: string;
  /** Where the environment can be seen. */
  readonly environmentUrl?: string;
  /** True to make a deployment when there is none of this run for the environment. */
  readonly create: boolean;
}

export interface DeploymentDone {
  /** `none`: there is no deployment and none was to be made; `left`: GitHub itself says how its own goes. */
  readonly did: 'created' | 'updated' | 'none' | 'left';
  readonly id: number | undefined;
}

export interface CheckRunRequest {
  readonly name: string;
  /** Default is the run's commit. */
  readonly headSha?: string;
  /** None while it is in progress. */
  readonly conclusion?: 'success' | 'failure' | 'neutral' | 'cancelled' | 'timed_out' | 'action_required';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations?: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

export interface CheckRunDone {
  readonly did: 'created' | 'updated';
  readonly id: number;
  readonly url: string | undefined;
}
