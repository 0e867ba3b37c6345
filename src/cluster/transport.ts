import { type IncomingMessage, type RequestOptions, request as requestHttp } from 'node:http';
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
      await config.applyToHTTPSOptions(options);
      request.signal.throwIfAborted();
      return open(url, options, request);
    },
    renew() {
      config = load();
    },
  };
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
    sent.once('response', resolve);
    sent.once('error', reject);
    sent.end(body);
  });
}
