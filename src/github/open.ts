import type { Answer, GitHub, GitHubOptions } from '../github-port.ts';
import { checkRun } from './check-run.ts';
import { upsertComment } from './comments.ts';
import { deployment } from './deployment.ts';
import { currentRun } from './event.ts';
import { changedFiles, pullRequests, recentlyMerged, verifiedPullRequest } from './pull-requests.ts';
import { review } from './review.ts';
import { openSession, type Session } from './session.ts';

/** Milliseconds for everything that is asked. */
const defaultBudget = 30_000;

/** Opens GitHub for this run. Nothing is asked yet; refused when the token or the runner's environment is missing. */
export async function openGitHub(options: GitHubOptions): Promise<Answer<{ readonly github: GitHub }>> {
  const { token, env, budget = defaultBudget, signal } = options;
  const refused = (why: string) => ({ ok: false, why: `GitHub is not asked: ${why}` }) as const;
  if (token.trim() === '') return refused('there is no token; the input `token` is empty');
  if (/[^\x21-\x7e]/.test(token)) return refused('the input `token` holds characters that no token has');
  if (env.GITHUB_API_URL && !/^https?:$/.test(protocolOf(env.GITHUB_API_URL))) {
    return refused('GITHUB_API_URL is not an address');
  }
  const run = await currentRun(env);
  if (typeof run === 'string') return refused(run);
  const session = await trySession(run, { token, env, budget, signal });
  if (!session) return refused('the proxy of HTTPS_PROXY or HTTP_PROXY is not an address');
  return {
    ok: true,
    github: {
      run,
      pullRequests: (about) => pullRequests(session, about),
      verifiedPullRequest: (named) => verifiedPullRequest(session, named),
      recentlyMerged: () => recentlyMerged(session),
      changedFiles: (pullRequest) => changedFiles(session, pullRequest),
      upsertComment: (request) => upsertComment(session, request),
      review: (request) => review(session, request),
      deployment: (request) => deployment(session, request),
      checkRun: (request) => checkRun(session, request),
    },
  };
}

/** A session; undefined when the environment names a proxy that cannot be one. */
async function trySession(...[run, options]: Parameters<typeof openSession>): Promise<Session | undefined> {
  try {
    return await openSession(run, options);
  } catch {
    return undefined;
  }
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}
