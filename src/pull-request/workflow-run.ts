import type { PullRequest } from './pull-request.ts';

/** One attempt of a workflow run, and the commit that it judged. */
export interface RunReference {
  readonly id: number;
  readonly attempt: number;
  readonly sha: string;
}

/** Where people read a run. */
export function runUrlOf(
  repositoryUrl: string,
  { id, attempt }: Pick<RunReference, 'id' | 'attempt'>,
): string {
  return `${repositoryUrl}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}

/** What the runner says about the run we are part of. Everything in it may have been chosen by a stranger. */
export interface WorkflowRun extends RunReference {
  /** The commit that people know: of a pull request its head, not GitHub's trial merge. */
  readonly sha: string;
  /** The event's name: `pull_request`. */
  readonly event: string;
  /** `opened`, `completed`; empty when the event has none. */
  readonly action: string;
  readonly owner: string;
  readonly repository: string;
  readonly actor: string;
  readonly job: string;
  /** Where people read this run. */
  readonly url: string;
  /** Where people read the repository. */
  readonly repositoryUrl: string;
  /** The pull request of the payload. */
  readonly pullRequest: PullRequest | undefined;
  /** The pull request that a merge queue's branch names, or on which somebody commented. */
  readonly pullRequestNumber: number | undefined;
  /** The branch of a fork whose run triggered this one. */
  readonly head: { readonly owner: string; readonly branch: string } | undefined;
  /** The run that triggered this one. */
  readonly trigger: RunReference | undefined;
  /** The branch of the triggering run, in whatever repository it is. */
  readonly triggerHead: { readonly owner: string; readonly branch: string } | undefined;
  /** True for a repository that everybody may read; undefined when the event does not say. */
  readonly isPublic: boolean | undefined;
  /** The deployment that started this run. */
  readonly deployment: { readonly id: number; readonly environment: string } | undefined;
  /** Commits of a push, oldest first; several when a push carried several merges. */
  readonly pushed: readonly string[];
  /** Why the token may write nothing, as a sentence, when that is known before trying. */
  readonly readOnly: string | undefined;
  /** The same where it is likely, and explains a refusal. */
  readonly doubt: string | undefined;
}
