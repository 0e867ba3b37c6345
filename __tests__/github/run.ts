import { fileURLToPath } from 'node:url';
import { openGitHub } from '../../src/github/open.ts';
import type { GitHub, GitHubOptions } from '../../src/github-port.ts';
import type { FakeGitHub } from './fake-github.ts';

/** The commits of the event payloads, and some more. */
export const sha = (digit: string): string => digit.repeat(40);

/** The runner's variables for an event whose payload is a file of `events/`. */
export function runnerEnv(event: string, said: Record<string, string> = {}): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: event.split('-')[0] ?? event,
    GITHUB_EVENT_PATH: fileURLToPath(new URL(`./events/${event}.json`, import.meta.url)),
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '500',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: sha('2'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'octocat',
    GITHUB_JOB: 'gate',
    ...said,
  };
}

/** GitHub as a run sees it, on the test server. */
export async function openAs(
  fake: FakeGitHub,
  event: string,
  said: Record<string, string> = {},
  options: Partial<GitHubOptions> = {},
): Promise<GitHub> {
  const env = runnerEnv(event, { GITHUB_API_URL: fake.url, ...said });
  const opened = await openGitHub({ token: 'job-token', env, ...options });
  if (!opened.ok) throw new Error(opened.why);
  return opened.github;
}
