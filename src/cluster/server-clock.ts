import type { Transport } from './api.ts';

/** A transport that remembers what time its server has. */
export interface ClockedTransport {
  readonly clocked: Transport;
  /** The server's clock at its newest answer, in milliseconds since the epoch. */
  readonly serverTime: () => number | undefined;
  /** Milliseconds by which it was ahead of this machine's then. The server tells whole seconds: give or take half of one. */
  readonly ahead: () => number | undefined;
}

/** Every answer of the API server carries its time. */
export function withClock(transport: Transport): ClockedTransport {
  let newest: number | undefined;
  let ahead: number | undefined;
  return {
    serverTime: () => newest,
    ahead: () => ahead,
    clocked: {
      ...transport,
      async send(request) {
        const response = await transport.send(request);
        const time = Date.parse(response.headers.date ?? '');
        if (!Number.isNaN(time)) {
          newest = Math.max(newest ?? 0, time);
          ahead = time + 500 - Date.now();
        }
        return response;
      },
    },
  };
}
