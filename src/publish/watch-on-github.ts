import type { PullRequest } from '../pull-request/pull-request.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import type { Voice } from './voice.ts';
import type { WatchAudience, WatchListener } from './watch-audience.ts';
import { check } from './watch-check-run.ts';
import { answerOthers, comment, pullRequestsFor, type WatchTelling } from './watch-comments.ts';
import { deploy, deploymentStates } from './watch-deployment.ts';

/** Tells GitHub how a watch ended. Whatever goes wrong is said in one line and changes no verdict. Returns where the comment is. */
export async function tellWatch(
  audience: WatchListener & Partial<Pick<WatchAudience, 'begun'>>,
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
  if (!pullRequests) return url;
  // Elsewhere the landed commit is what people can find.
  const landed = contextOf(audience, telling, undefined);
  const answered = await answerOthers(audience, { ...telling, context: landed }, pullRequests, voice);
  return url ?? answered;
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

/** The surroundings, with the commit that people of the pull request know. */
function contextOf(
  { github: { run }, wishes }: WatchListener,
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
