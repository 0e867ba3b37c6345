import { asList, asMapping, asString } from '../manifest/value.ts';
import { messageOf } from '../text/message-of.ts';
import { shorten, visible } from '../text/visible-text.ts';

/** Something that is asked of GitHub. */
export interface Task {
  /** What has not happened when it fails: `comment not written`. */
  readonly failure: string;
  /** The permission of the token, as a workflow grants it: `pull-requests: write`. */
  readonly permission: string;
}

/** What else explains a refusal. */
export interface Circumstances {
  /** Where requests go. */
  readonly host: string;
  /** Why the token may be one that only reads. */
  readonly doubt: string | undefined;
}

/** Says in one line why a task failed and what to do about it. Quotes GitHub's words where they say more than the status. */
export function refusal(task: Task, error: unknown, circumstances: Circumstances): string {
  return visible(`${task.failure}: ${reason(task, error, circumstances)}`);
}

/**
 * True for a POST that may work when the whole task is done again: after one of GitHub's own failures, or when the
 * connection broke. The client has repeated everything else already.
 */
export function isPassing(error: unknown): boolean {
  const { name, status, request } = asMapping(error);
  // Octokit gives a broken connection the status 500.
  return name === 'HttpError' && Number(status) >= 500 && asMapping(request).method === 'POST';
}

/** The HTTP status of a failed request; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const { status, response } = asMapping(error);
  return response !== undefined && typeof status === 'number' ? status : undefined;
}

function reason({ permission }: Task, error: unknown, { host, doubt }: Circumstances): string {
  // Octokit wraps all that fails on the way; what the engine throws comes from reading an answer of another shape.
  if (error instanceof TypeError || error instanceof SyntaxError)
    return `the answer is not one that GitHub's API gives; check whether a proxy answers for ${host}`;
  const status = statusOf(error);
  const words = shorten(wordsOf(error), 300);
  const add = `add \`permissions: ${permission}\` to the job`;
  if (status === undefined) {
    return asMapping(error).name === 'HttpError' ? `${host} cannot be reached: ${words}` : words;
  }
  if (status === 401) return 'the token is not valid (401); check the input `token`';
  if (status === 403 || status === 429) {
    const limit = limitOf(error);
    if (limit) return `${limit} (${status})`;
    if (doubt && /not accessible/i.test(words)) return `${doubt} (403); or ${add}`;
    if (/not accessible/i.test(words)) return `the token lacks a permission (403); ${add}`;
    return `GitHub refused: ${words} (${status})`;
  }
  if (status === 404) return `not found, or hidden from the token (404); ${add}`;
  if (status === 410) return `it is gone or turned off (410): ${words}`;
  if (status >= 500)
    return `GitHub failed (${status}) and again when asked a second time; run the job again later`;
  return `GitHub did not take it: ${words} (${status})`;
}

/** How long a rate limit lasts; undefined when this is none. */
function limitOf(error: unknown): string | undefined {
  const headers = asMapping(asMapping(asMapping(error).response).headers);
  const wait = Number(headers['retry-after']);
  if (wait > 0) return `GitHub asks to wait ${wait} s, longer than this step may`;
  const reset = Number(headers['x-ratelimit-reset']);
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
    const until = new Date(reset * 1000).toISOString().slice(11, 16);
    return `the token's rate limit is used up until ${until} UTC, longer than this step may wait`;
  }
  const named = /rate limit/i.test(wordsOf(error));
  return named ? 'GitHub limits requests and asks to wait a minute, longer than this step may' : undefined;
}

/** GitHub's message and its details; otherwise that of the error. */
function wordsOf(error: unknown): string {
  const data = asMapping(asMapping(asMapping(error).response).data);
  const details = asList(data.errors).map(
    (detail) => asString(detail) ?? asString(asMapping(detail).message) ?? asString(asMapping(detail).code),
  );
  const message = asString(data.message) ?? messageOf(error);
  return [message, ...new Set(details.filter((detail) => detail !== undefined))].join('; ');
}
