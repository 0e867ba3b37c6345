import type { CommandOutcome } from '../../ports.ts';
import { earlierHelmRevision } from '../../rollout/rollback/rollback.ts';

/** Runs the user's helm with these arguments, on the cluster of this kubeconfig's text or of the environment. */
export type HelmPort = (args: readonly string[], kubeconfig: string | undefined) => Promise<CommandOutcome>;

/**
 * Has helm take a release back to the newest revision that was once deployed. What helm manages is never changed under it.
 * Source: https://helm.sh/docs/helm/helm_rollback/
 */
export async function rollBackRelease(
  { release, namespace }: { readonly release: string; readonly namespace: string },
  {
    context,
    kubeconfig,
  }: { readonly context?: string | undefined; readonly kubeconfig?: string | undefined },
  helm: HelmPort,
): Promise<{ readonly revision: number } | { readonly refused: string }> {
  const where = ['--namespace', namespace, ...(context ? ['--kube-context', context] : [])];
  const history = await helm(['history', release, '--output', 'json', '--max', '50', ...where], kubeconfig);
  const told = outputOf(history);
  if ('trouble' in told) return { refused: told.trouble };
  const revision = earlierHelmRevision(parse(told.stdout));
  if (revision === undefined) {
    return { refused: `Helm release ${release} has no earlier revision that was deployed` };
  }
  const done = outputOf(await helm(['rollback', release, String(revision), ...where], kubeconfig));
  return 'trouble' in done ? { refused: done.trouble } : { revision };
}

function outputOf(outcome: CommandOutcome): { readonly stdout: string } | { readonly trouble: string } {
  switch (outcome.kind) {
    case 'exited': {
      if (outcome.exitCode === 0) return { stdout: outcome.stdout };
      const said = outcome.stderr.trim().split('\n').at(-1) ?? '';
      return { trouble: `helm ended with exit code ${outcome.exitCode}: ${said}` };
    }
    case 'not-found':
      return { trouble: 'it belongs to a Helm release, and helm is not on PATH: only helm may roll it back' };
    case 'timed-out':
      return { trouble: `helm did not end within ${outcome.seconds} s` };
    case 'too-much-output':
      return { trouble: 'helm printed too much' };
    case 'broken':
      return { trouble: `helm could not be run: ${outcome.reason}` };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
