import { ProxyAgent, fetch as undiciFetch } from 'undici';
import { proxyFor } from '../proxy.ts';

/**
 * `fetch` for one server, through the proxy that the runner's environment names for it (HTTPS_PROXY, HTTP_PROXY,
 * NO_PROXY); Node's own without one. Node's `fetch` cannot be given a proxy on every version we run on, so undici's does it;
 * nothing else in this process is affected. Throws when the proxy's address is none.
 */
export function fetchFor(server: string, env: Readonly<Record<string, string | undefined>>): typeof fetch {
  const proxy = proxyFor(server, env);
  if (proxy === undefined) return fetch;
  const dispatcher = new ProxyAgent(proxy);
  return ((input, init) => undiciFetch(input as string, { ...(init as object), dispatcher })) as typeof fetch;
}
