import type { CommentMode } from '../github-port.ts';
import type { ActionInputs } from '../inputs/action-inputs.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';

/** What of a result is wanted on GitHub besides annotations and summary. */
export interface PublishOptions {
  readonly comment: CommentMode;
  /** True to comment on the commit where no pull request has it. */
  readonly commitComment: boolean;
  /** Tells this comment and check run from those of other jobs. */
  readonly key: string;
  /** What is deployed to; undefined when nobody says. */
  readonly environment: string | undefined;
  /** `create`: make a deployment when there is none; `existing`: speak of the one there is; `none`: leave it. */
  readonly deployment: 'create' | 'existing' | 'none';
  /** True to propose the lines that fix findings. */
  readonly review: boolean;
  /** True to write a check run. */
  readonly checks: boolean;
  /** Where logs may be quoted; by default in the comment only where the repository is not public. */
  readonly logs: DiagnosisContext['logs'];
}

/** What the inputs want on GitHub. Jobs tell their comments apart by their ids, unless they say otherwise. */
export function publishOptionsOf(
  inputs: ActionInputs,
  env: Readonly<Record<string, string | undefined>>,
): PublishOptions {
  const { mode, comment, environment, deployment, review, checks, logs } = inputs;
  const known = environment !== undefined || env.GITHUB_EVENT_NAME === 'deployment';
  return {
    comment,
    commitComment: mode === 'watch' && inputs['commit-comment'],
    key: inputs['comment-key'] ?? env.GITHUB_JOB ?? '',
    environment,
    deployment:
      mode !== 'watch' || deployment === false || !known ? 'none' : deployment ? 'create' : 'existing',
    review: mode === 'gate' && review,
    checks: mode !== 'comment' && checks,
    logs,
  };
}
