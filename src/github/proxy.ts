import * as http from 'node:http';

/** Where Node keeps what `fetch` sends requests with. */
const dispatcherSymbol = Symbol.for('undici.globalDispatcher.1');

/**
 * `fetch` through the proxy that the runner's environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); undefined without
 * one. Node itself would only look at process start, and only when told, so its dispatcher for proxies is borrowed;
 * everything else in this process stays as it is. Nodes before 24.14 cannot: they go without the proxy.
 * Source: https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
export function proxyFetch(env: Readonly<Record<string, string | undefined>>): typeof fetch | undefined {
  const named = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].some((name) => env[name]);
  if (!named || typeof http.setGlobalProxyFromEnv !== 'function') return undefined;
  const restore = http.setGlobalProxyFromEnv(env as http.ProxyEnv);
  const dispatcher: unknown = Reflect.get(globalThis, dispatcherSymbol);
  restore();
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit);
}
