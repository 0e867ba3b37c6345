import { randomUUID } from 'node:crypto';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { asMapping } from '../manifest/value.ts';
import { version } from '../version.ts';
import { fetchFor } from './proxy.ts';

type Toolkit = typeof import('@actions/github');

/** What a client needs to know. */
export interface ClientOptions {
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asked before each request. */
  readonly signal: () => AbortSignal;
  /** Whether so many milliseconds may be spent on waiting. */
  readonly mayWait: (milliseconds: number) => boolean;
}

export type Client = ReturnType<Toolkit['getOctokit']>;

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * A client that waits when GitHub asks it to, as long as there is time, and repeats what failed for a moment. It does not
 * repeat a POST: the first may have been carried out.
 */
export async function createClient({ token, env, signal, mayWait }: ClientOptions): Promise<Client> {
  const wait = (seconds: number, _options: object, _client: unknown, tries: number): boolean =>
    tries < 3 && mayWait(seconds * 1000);
  const { getOctokit } = await loadToolkit();
  const baseUrl = (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const options = {
    baseUrl,
    userAgent: `crashgate/${version}`,
    request: { fetch: fetchFor(baseUrl, env) },
    log: quiet,
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
    // The plugin's queues are shared by all clients of a process that have the same id.
    throttle: { id: randomUUID(), onRateLimit: wait, onSecondaryRateLimit: wait },
  };
  const client = getOctokit(token, options, nameEveryLimit, throttling, retry);
  client.hook.before('request', (options) => {
    options.request.signal = signal();
    if (options.method === 'POST') Object.assign(options.request, { retries: 0 });
  });
  return client;
}

/**
 * plugin-throttling knows a secondary rate limit by its words. A 429, or a 403 that says when to come back, is one in any
 * words: those of a proxy before GitHub Enterprise Server, say.
 * Source: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 */
function nameEveryLimit(client: { readonly hook: Client['hook'] }): void {
  client.hook.error('request', (error, options) => {
    // Whatever fetch makes of an abort, it is nothing to repeat.
    if (options.request.signal?.aborted) throw new Error('aborted');
    const headers = 'response' in error ? asMapping(error.response?.headers) : {};
    const status = 'status' in error ? error.status : 0;
    const asked = status === 429 || (status === 403 && headers['retry-after'] !== undefined);
    const named = headers['x-ratelimit-remaining'] === '0' || /\bsecondary rate\b/i.test(error.message);
    if (asked && !named) error.message = `${error.message} (a secondary rate limit)`;
    throw error;
  });
}

let toolkit: Promise<Toolkit> | undefined;

/**
 * Loads @actions/github, once. While it is imported it reads the event's payload, prints a line when there is none and throws
 * when it is no JSON: it is not shown the file, which `currentRun` reads.
 */
function loadToolkit(): Promise<Toolkit> {
  toolkit ??= importToolkit();
  return toolkit;
}

async function importToolkit(): Promise<Toolkit> {
  const { GITHUB_EVENT_PATH: path } = process.env;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return await import('@actions/github');
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path;
  }
}
