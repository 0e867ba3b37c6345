import { STATUS_CODES } from 'node:http';
import { asMapping, asNumber, asString, type Mapping } from '../manifest/value.ts';
import { parseJson } from '../text/parse-json.ts';
import { ApiError } from './api-error.ts';

/** One request to the API server: a GET, or a POST when there is a body, unless it says otherwise. */
export interface ApiRequest {
  readonly method?: 'PATCH' | 'DELETE';
  /** Of the body; JSON unless it says otherwise. */
  readonly contentType?: string;
  /** What the answer may be; JSON unless it says otherwise. */
  readonly accept?: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body?: string;
  readonly signal: AbortSignal;
}

/** What comes back: status and headers at once, the body as it arrives. */
export interface ApiResponse extends AsyncIterable<Uint8Array> {
  readonly statusCode?: number | undefined;
  readonly headers: { readonly 'retry-after'?: string | undefined; readonly date?: string | undefined };
  destroy(): unknown;
}

/** Sends requests to one API server. */
export interface Transport {
  readonly send: (request: ApiRequest) => Promise<ApiResponse>;
  /** Loads the credentials anew. */
  readonly renew: () => void;
}

/** No answer is larger: lists are asked for in pages. */
const maxBodySize = 256 * 1024 * 1024;

/** Sends a request and opens the body of its success; any other answer is thrown as an ApiError. */
export async function openBody(transport: Transport, request: ApiRequest): Promise<ApiResponse> {
  const response = await transport.send(request);
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return response;
  const text = await textOf(response, 64 * 1024).catch(() => '');
  throw new ApiError(status, messageOf(text, status), retryAfterOf(response.headers['retry-after']));
}

/** The JSON object that answers a request. */
export async function getJson(transport: Transport, request: ApiRequest): Promise<Mapping> {
  return asMapping(parseJson(await getText(transport, request)));
}

/** The text that answers a request. */
export async function getText(transport: Transport, request: ApiRequest): Promise<string> {
  return textOf(await openBody(transport, request), maxBodySize);
}

/** The error that a Status object stands for: what a failed request answers, and what an ERROR event of a watch carries. */
export function statusError(value: unknown): ApiError {
  const status = asMapping(value);
  const code = asNumber(status.code) ?? 500;
  const retryAfter = asNumber(asMapping(status.details).retryAfterSeconds);
  return new ApiError(code, asString(status.message) || STATUS_CODES[code] || 'error', retryAfter);
}

async function textOf(body: ApiResponse, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) throw new Error(`the answer is larger than ${limit} bytes`);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function messageOf(text: string, status: number): string {
  try {
    const message = asString(asMapping(JSON.parse(text)).message);
    if (message) return message;
  } catch {
    // A proxy in between answers HTML; its status says enough.
  }
  return `${status} ${STATUS_CODES[status] ?? ''}`.trim();
}

/** Seconds of a Retry-After header; its date form is not used by the API server. */
function retryAfterOf(header: string | undefined): number | undefined {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined;
}
