import {
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
  request as requestHttp,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import type { KubeConfig } from '@kubernetes/client-node';
import { version } from '../version.ts';
import type { ApiRequest, Transport } from './api.ts';

/**
 * Sends requests to the cluster of a kubeconfig, with its credentials. `renew` loads them anew: tokens and client
 * certificates of a credential program expire.
 */
export function kubeTransport(load: () => KubeConfig): Transport {
  let config = load();
  return {
    async send(request: ApiRequest): Promise<IncomingMessage> {
      const server = config.getCurrentCluster()?.server ?? '';
      const url = new URL(server + request.path);
      for (const [key, value] of Object.entries(request.query ?? {})) {
        if (value !== undefined) url.searchParams.append(key, String(value));
      }
      const options: RequestOptions = { headers: {} };
      await unlessAborted(config.applyToHTTPSOptions(options), request.signal);
      keepConnections(options.agent);
      return open(url, options, request);
    },
    renew() {
      config = load();
    },
  };
}

/** Credentials may take their time, a program even for ever; whoever asks does not wait longer than the signal says. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  let abort = (): void => undefined;
  // Neither the program nor the signal keeps the process alive.
  const alive = setInterval(() => undefined, 60_000);
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    await Promise.race([work, aborted]);
  } finally {
    clearInterval(alive);
    signal.removeEventListener('abort', abort);
  }
}

/** A connection that nobody uses is closed after so long: before the server, or something in between, forgets it. */
const idle = 10_000;

/** The client's agents make a connection for each request: a handshake that a verdict would wait for. */
function keepConnections(agent: RequestOptions['agent']): void {
  if (!agent || typeof agent === 'boolean') return;
  const kept: object & { options?: { timeout?: number } } = Object.assign(agent, { keepAlive: true });
  if (kept.options) kept.options.timeout = idle;
}

/** A kept connection may be closed by the server at the very moment it is used; nothing has been asked then. */
function wasStale({ reusedSocket }: ClientRequest, error: NodeJS.ErrnoException): boolean {
  return reusedSocket && (error.code === 'ECONNRESET' || error.code === 'EPIPE');
}

function open(url: URL, options: RequestOptions, request: ApiRequest): Promise<IncomingMessage> {
  const { body, signal, method, contentType = 'application/json', accept = 'application/json' } = request;
  const send = url.protocol === 'http:' ? requestHttp : requestHttps;
  return new Promise((resolve, reject) => {
    const sent = send(url, {
      ...options,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      signal,
      headers: {
        ...options.headers,
        accept,
        'user-agent': `crashgate/${version}`,
        ...(body === undefined ? {} : { 'content-type': contentType }),
      },
    });
    // Load balancers drop connections that look idle.
    sent.setSocketKeepAlive(true, 30_000);
    let answered = false;
    sent.once('response', (response) => {
      answered = true;
      resolve(response);
    });
    // It may come more than once, and an error after the answer is one of its body: whoever reads it is told there.
    sent.on('error', (error) => {
      if (answered) return;
      if (wasStale(sent, error) && sent.method === 'GET') open(url, options, request).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}
