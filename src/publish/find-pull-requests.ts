import type { PullRequest } from '../pull-request/pull-request.ts';
import { type Diff, diffOf } from '../report/gate/diff.ts';
import { logRefusal, oneLine } from './log.ts';
import type { Publisher } from './open-publisher.ts';
import type { PublishOptions } from './publish-options.ts';
import type { RunReport } from './run-report.ts';

/** The pull requests that a result is about, and what the one of them changes. */
export interface Found {
  readonly pullRequests: readonly PullRequest[];
  readonly diff: Diff | undefined;
  /** Why the diff is not known, in one line, when it was asked for. */
  readonly noDiff: string | undefined;
}

/** Finds the pull requests of a result. Logs why there are none; undefined where none are to be written to. */
export async function findPullRequests(
  { github, options, log }: Publisher,
  { state, files, needsDiff, noComment }: RunReport,
): Promise<Found | undefined> {
  const { comment, review, commitComment } = options;
  const comments = comment !== 'never';
  if (!comments && !review && !needsDiff) return undefined;
  if (state === undefined) {
    if (comments && noComment !== undefined) log.info(noComment);
    return undefined;
  }
  const { readOnly, doubt } = github.run;
  if (comments && readOnly !== undefined && isTold(state, options))
    log.info(oneLine(`no comment: ${readOnly}`));
  if (readOnly !== undefined && !needsDiff) return undefined;
  const found = await github.pullRequests(files);
  if (!found.ok) {
    logRefusal(found, { expected: !isTold(state, options) || doubt !== undefined }, log);
    return undefined;
  }
  const { pullRequests } = found;
  if (comments && pullRequests.length === 0 && state === 'problem' && !commitComment)
    log.info('no comment: no pull request has this commit');
  const [pull, second] = pullRequests;
  const changed = pull && !second && needsDiff ? await github.changedFiles(pull.number) : undefined;
  return {
    pullRequests,
    diff: changed?.ok ? diffOf(changed.files) : undefined,
    noDiff: changed && !changed.ok ? oneLine(changed.why) : undefined,
  };
}

/** Without a problem there is something to write only where every result is wanted, or an earlier comment waits. */
function isTold(state: 'problem' | 'clear', { comment }: PublishOptions): boolean {
  return state === 'problem' || comment === 'always';
}
