import { randomUUID } from 'node:crypto';
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { asMapping } from '../manifest/value.ts';
import { version } from '../version.ts';
import { proxyFetch } from './proxy.ts';

/** What a client needs to know. */
export interface ClientOptions {
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asked before each request. */
  readonly signal: () => AbortSignal;
  /** Whether so many milliseconds may be spent on waiting. */
  readonly mayWait: (milliseconds: number) => boolean;
}

export type Client = ReturnType<typeof createClient>;

const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const Plugged = Octokit.plugin(nameEveryLimit, throttling, retry, paginateRest);

/**
 * A client that waits when GitHub asks it to, as long as there is time, and repeats what failed for a moment. It does not
 * repeat a POST: the first may have been carried out.
 */
export function createClient({ token, env, signal, mayWait }: ClientOptions) {
  const wait = (seconds: number, _options: object, _client: unknown, tries: number): boolean =>
    tries < 3 && mayWait(seconds * 1000);
  const proxied = proxyFetch(env);
  const client = new Plugged({
    auth: token,
    ...(env.GITHUB_API_URL ? { baseUrl: env.GITHUB_API_URL.replace(/\/+$/, '') } : {}),
    userAgent: `crashgate/${version}`,
    request: proxied ? { fetch: proxied } : {},
    log: quiet,
    retry: { retries: 2, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
    // The plugin's queues are shared by all clients of a process that have the same id.
    throttle: { id: randomUUID(), onRateLimit: wait, onSecondaryRateLimit: wait },
  });
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
function nameEveryLimit(client: Octokit): void {
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
