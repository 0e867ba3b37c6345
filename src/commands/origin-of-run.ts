import type { WorkflowRun } from '../pull-request/workflow-run.ts';
import type { Origin } from '../report/origin.ts';

/** What a report says of the run that made it; undefined outside of a workflow. */
export async function originOfRun(
  env: NodeJS.ProcessEnv,
  { key, environment }: { readonly key: string; readonly environment?: string | undefined },
): Promise<Origin | undefined> {
  const { currentRun } = await import('../github/event.ts');
  const run = await currentRun(env);
  if (typeof run === 'string' || !/^[0-9a-f]{40,64}$/.test(run.sha)) return undefined;
  return {
    sha: run.sha,
    key: key.slice(0, 200),
    environment: environment ?? null,
    pullRequest: numberOf(run),
  };
}

function numberOf({ pullRequest, pullRequestNumber }: WorkflowRun): number | null {
  return pullRequest?.number ?? pullRequestNumber ?? null;
}
