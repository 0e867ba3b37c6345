import { writeCheckRun } from './check-run.ts';
import { answerOthers, writeComments } from './comments.ts';
import { reportDeployment } from './deployment.ts';
import type { Found } from './find-pull-requests.ts';
import type { Publisher } from './open-publisher.ts';
import { proposeChanges } from './review.ts';
import type { Destination, RunReport } from './run-report.ts';

/** Writes a result everywhere it is wanted. What goes wrong is logged in one line. Returns where the comment is. */
export async function publish(
  publisher: Publisher,
  report: RunReport,
  found: Found | undefined,
): Promise<string | undefined> {
  const { github, options, log, announced } = publisher;
  const [pullRequest, second] = found?.pullRequests ?? [];
  const to: Destination = { run: github.run, pullRequest, diff: found?.diff };
  const url = found && (await writeComments(publisher, report, found, to));
  if (found?.diff && pullRequest && !second) await proposeChanges(publisher, report, pullRequest, found.diff);
  await announced;
  if (report.deployment) await reportDeployment(github, options, report.deployment, log);
  await writeCheckRun(publisher, report, to);
  const answered = found && (await answerOthers(publisher, report, found.pullRequests));
  return url ?? answered;
}

/** Reports that a deployment is not in progress any more when its run could not begin. */
export async function publishFailure(
  { github, options, log, announced }: Publisher,
  description: string,
): Promise<void> {
  await announced;
  await reportDeployment(github, options, { state: 'error', description }, log);
}
