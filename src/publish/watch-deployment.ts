import type { GitHub } from '../github-port.ts';
import type { ReportedOutcome } from '../report/diagnosis/diagnosis-context.ts';
import { refused, type Voice } from './voice.ts';
import type { WatchListener } from './watch-audience.ts';

/** What ran out of time or was stopped has not failed: GitHub calls that an error. */
export const deploymentStates: Partial<
  Record<ReportedOutcome, 'success' | 'failure' | 'error' | 'inactive'>
> = {
  complete: 'success',
  failed: 'failure',
  superseded: 'inactive',
};

/** Says how the deployment goes, where there is one or one is wanted. */
export async function deploy(
  { github, wishes }: WatchListener,
  state: Parameters<GitHub['deployment']>[0]['state'],
  description: string,
  voice: Voice,
): Promise<void> {
  const { environment, deployment } = wishes;
  const { run } = github;
  if (environment === undefined || deployment === 'none' || run.readOnly !== undefined) return;
  const create = deployment === 'create';
  // GitHub itself says of its own that they work.
  const isNews = create || run.deployment !== undefined || state === 'failure' || state === 'error';
  if (!isNews) return;
  const done = await github.deployment({ environment, state, description, create });
  if (!done.ok) refused(done, { quiet: !create }, voice);
}
