import type { PullRequest } from '../pull-request/pull-request.ts';
import type { Diff } from '../report/gate/diff.ts';
import { counted } from '../text/words.ts';
import { logRefusal } from './log.ts';
import type { Publisher } from './open-publisher.ts';
import type { RunReport } from './run-report.ts';

/** Proposes changes to the lines of the diff, as a review. */
export async function proposeChanges(
  { github, options, log }: Pick<Publisher, 'github' | 'options' | 'log'>,
  { suggestions }: RunReport,
  pull: PullRequest,
  diff: Diff,
): Promise<void> {
  const { run } = github;
  if (!options.review || !suggestions || !pull.open || run.readOnly !== undefined) return;
  // On another commit the lines may be others.
  if (run.sha !== pull.headSha) return;
  const proposed = suggestions(diff);
  if (proposed.length === 0) return;
  const done = await github.review({
    pullRequest: pull.number,
    headSha: pull.headSha,
    suggestions: proposed,
  });
  if (!done.ok) logRefusal(done, { expected: run.doubt !== undefined }, log);
  else if (done.posted > 0) log.info(`${counted(done.posted, 'suggestion')} on the pull request`);
}
