import type { CheckRunRequest, CommentKey, GitHub, PreviousComment, Suggestion } from '../github-port.ts';
import type { PullRequest } from '../pull-request/pull-request.ts';
import type { RunReference } from '../pull-request/workflow-run.ts';
import type { Diff } from '../report/gate/diff.ts';

/** Where a result is written to, as far as its words depend on it. */
export interface Destination {
  readonly run: GitHub['run'];
  /** The pull request that the words are for; undefined for a commit. */
  readonly pullRequest: PullRequest | undefined;
  /** What the one pull request changes, where that was asked for and is known. */
  readonly diff: Diff | undefined;
}

/** What a run has to say on GitHub, whichever mode it was. All of its words are made when they are needed. */
export interface RunReport {
  /** Whether a comment says that there is a problem, or turns an earlier one around; undefined: nothing is known better. */
  readonly state: 'problem' | 'clear' | undefined;
  /** Logged where the state is undefined. */
  readonly noComment?: string;
  readonly key: Pick<CommentKey, 'purpose' | 'cluster'>;
  /** Repository paths of what failed, which choose among several pull requests of a push. */
  readonly files: readonly string[] | undefined;
  /** True where the diff of the pull request matters. */
  readonly needsDiff: boolean;
  /** The run whose result this is, when that is another one. */
  readonly run?: RunReference;
  readonly comment: (to: Destination, previous: PreviousComment | undefined) => string;
  readonly checkRun: (to: Destination) => Omit<CheckRunRequest, 'name'>;
  /** Lines of the diff that could be changed. */
  readonly suggestions?: (diff: Diff) => readonly Suggestion[];
  /** How the deployment ended. */
  readonly deployment?: Pick<Parameters<GitHub['deployment']>[0], 'state' | 'description'>;
  /** True when this result answers what an earlier comment, on whatever pull request, waits for. */
  readonly isAnswerTo?: (previous: PreviousComment | undefined) => boolean;
}
