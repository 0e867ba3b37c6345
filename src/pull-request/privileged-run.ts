import { asMapping, asNumber, asString } from '../manifest/value.ts';

/**
 * True for a run with the base repository's rights that a pull request of anybody can set off. One whose payload does not
 * show what set it off counts as such.
 * @param payload the event as parsed JSON
 * Source: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
export function isPrivileged(event: string | undefined, payload: unknown): boolean {
  if (event !== 'workflow_run') return event === 'pull_request_target';
  const { workflow_run: workflowRun, repository: ofEvent } = asMapping(payload);
  const { event: cause, head_repository: head, repository } = asMapping(workflowRun);
  const [from, to] = [head, repository ?? ofEvent].map((value) => asNumber(asMapping(value).id));
  const isOfPullRequest = asString(cause)?.startsWith('pull_request') ?? true;
  return isOfPullRequest && (from === undefined || from !== to);
}
