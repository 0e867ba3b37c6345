import type { GitHub } from '../github-port.ts';
import { type Log, logRefusal } from './log.ts';
import type { PublishOptions } from './publish-options.ts';

/** Reports how the deployment goes, where there is one or one is wanted. */
export async function reportDeployment(
  github: GitHub,
  { environment, deployment }: Pick<PublishOptions, 'environment' | 'deployment'>,
  { state, description }: Pick<Parameters<GitHub['deployment']>[0], 'state' | 'description'>,
  log: Log,
): Promise<void> {
  const { run } = github;
  if (environment === undefined || deployment === 'none' || run.readOnly !== undefined) return;
  const create = deployment === 'create';
  // GitHub itself reports that its own work.
  const isNews = create || run.deployment !== undefined || state === 'failure' || state === 'error';
  if (!isNews) return;
  const done = await github.deployment({ environment, state, description, create });
  if (!done.ok) logRefusal(done, { expected: !create }, log);
}
