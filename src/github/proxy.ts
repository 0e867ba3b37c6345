import * as http from 'node:http';

/** Where Node keeps what `fetch` sends requests with. */
const dispatcherSymbol = Symbol.for('undici.globalDispatcher.1');

const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/**
 * `fetch` through the proxy that the runner's environment names (HTTPS_PROXY, HTTP_PROXY, NO_PROXY); undefined without
 * one. Node itself would only look at process start, and only when told, so its dispatcher for proxies is borrowed;
 * everything else in this process stays as it is. Nodes before 24.14 cannot: they go without the proxy. Throws when the
 * proxy's address is none.
 * Source: https://nodejs.org/api/http.html#httpsetglobalproxyfromenvproxyenv
 */
export function proxyFetch(env: Readonly<Record<string, string | undefined>>): typeof fetch | undefined {
  const named = names.flatMap((name) => (env[name] ? [[name, withScheme(env[name])]] : []));
  if (named.length === 0 || typeof http.setGlobalProxyFromEnv !== 'function') return undefined;
  const { NO_PROXY, no_proxy } = env;
  const restore = http.setGlobalProxyFromEnv({ ...Object.fromEntries(named), NO_PROXY, no_proxy });
  const dispatcher: unknown = Reflect.get(globalThis, dispatcherSymbol);
  restore();
  return (input, init) => fetch(input, { ...init, dispatcher } as RequestInit);
}

/** Curl takes `proxy:3128` too. */
function withScheme(address: string): string {
  return address.includes('://') ? address : `http://${address}`;
}
