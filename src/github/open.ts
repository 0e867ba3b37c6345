import { readFile, stat } from 'node:fs/promises';
import type { Answer, GitHub, GitHubOptions } from '../ports.ts';
import { readRun } from '../pull-request/read-run.ts';
import { checkRun } from './check-run.ts';
import { upsertComment } from './comments.ts';
import { deployment } from './deployment.ts';
import { changedFiles, pullRequests } from './pull-requests.ts';
import { review } from './review.ts';
import { openSession, type Session } from './session.ts';

/** Milliseconds for everything that is asked. */
const defaultBudget = 30_000;

/** GitHub cuts payloads at 25 MB. Source: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const largestEvent = 32 * 1024 * 1024;

/** Opens GitHub for this run. Nothing is asked yet; refused when the token or the runner's environment is missing. */
export async function openGitHub(options: GitHubOptions): Promise<Answer<{ readonly github: GitHub }>> {
  const { token, env, budget = defaultBudget, signal } = options;
  const refused = (why: string) => ({ ok: false, why: `GitHub is not asked: ${why}` }) as const;
  if (token.trim() === '') return refused('there is no token; the input `token` is empty');
  if (/[^\x21-\x7e]/.test(token)) return refused('the input `token` holds characters that no token has');
  if (env.GITHUB_API_URL && !/^https?:$/.test(protocolOf(env.GITHUB_API_URL))) {
    return refused('GITHUB_API_URL is not an address');
  }
  const run = readRun(env, await readEvent(env.GITHUB_EVENT_PATH));
  if (typeof run === 'string') return refused(run);
  const session = trySession(run, { token, env, budget, signal });
  if (!session) return refused('the proxy of HTTPS_PROXY or HTTP_PROXY is not an address');
  return {
    ok: true,
    github: {
      run,
      pullRequests: (about) => pullRequests(session, about),
      changedFiles: (pullRequest) => changedFiles(session, pullRequest),
      upsertComment: (request) => upsertComment(session, request),
      review: (request) => review(session, request),
      deployment: (request) => deployment(session, request),
      checkRun: (request) => checkRun(session, request),
    },
  };
}

/** A session; undefined when the environment names a proxy that cannot be one. */
function trySession(...[run, options]: Parameters<typeof openSession>): Session | undefined {
  try {
    return openSession(run, options);
  } catch {
    return undefined;
  }
}

/** The event's payload; an empty one when there is none or it cannot be read: the variables still say the most. */
async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  try {
    if ((await stat(path)).size > largestEvent) return {};
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}

function protocolOf(address: string): string {
  try {
    return new URL(address).protocol;
  } catch {
    return '';
  }
}
