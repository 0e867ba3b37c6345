import { join } from 'node:path';
import { readRun } from '../pull-request/read-run.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import type { Origin } from '../report/origin.ts';
import { commitLinks } from '../text/encoded-path.ts';
import type { PublishOptions } from './publish-options.ts';
import type { Runner } from './runner.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a report is written that no input places elsewhere. */
export function defaultPath(env: Environment, name: string): string {
  return join(env.RUNNER_TEMP || '.', 'crashgate', name);
}

/** What the runner says of the run: the commit, the address of the run. */
export function runContext(env: Environment): Pick<DiagnosisContext, 'commit' | 'runUrl' | 'target'> {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return { target: 'summary' };
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return {
    target: 'summary',
    ...(GITHUB_SHA ? { commit: { sha: GITHUB_SHA, url: `${repository}/commit/${GITHUB_SHA}` } } : {}),
    ...(GITHUB_RUN_ID ? { runUrl: `${repository}/actions/runs/${GITHUB_RUN_ID}` } : {}),
  };
}

/** Addresses of lines at the commit that was checked out. */
export function lineLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return undefined;
  return commitLinks(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, GITHUB_SHA);
}

/** What a report says of the run that made it; undefined outside of a workflow. */
export function originOfRun(
  env: Environment,
  payload: unknown,
  { key, environment }: Pick<PublishOptions, 'key' | 'environment'>,
): Origin | undefined {
  const run = readRun(env, payload);
  if (typeof run === 'string' || !/^[0-9a-f]{40,64}$/.test(run.sha)) return undefined;
  return {
    sha: run.sha,
    key: key.slice(0, 200),
    environment: environment ?? null,
    pullRequest: run.pullRequest?.number ?? run.pullRequestNumber ?? null,
  };
}

/** Has the runner mask the credentials that a kubeconfig holds: it masks what it is told of, line by line. */
export function maskKubeconfig(text: string | undefined, runner: Pick<Runner, 'setSecret'>): void {
  const secrets = text?.matchAll(
    /\b(?:token|password|client-key-data|id-token|refresh-token)["']?:\s*["']?([^\s"',}]{6,})/g,
  );
  for (const [, secret] of secrets ?? []) if (secret) runner.setSecret(secret);
}
