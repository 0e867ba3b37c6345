import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Transport } from '../../src/cluster/api.ts';
import { getJson } from '../../src/cluster/api.ts';
import { loadKubeConfig } from '../../src/cluster/kube-config.ts';
import { kubeTransport } from '../../src/cluster/transport.ts';

/** A server that remembers on which connection each request came, and may close it before it answers. */
class CountingServer {
  readonly connections: Socket[] = [];
  readonly requests: string[] = [];
  closes: 'never' | 'after the first request of each' = 'never';
  readonly #server: Server = createServer((request, response) => {
    const { socket } = request;
    this.requests.push(`${request.method} on ${this.connections.indexOf(socket) + 1}`);
    const again =
      this.requests.filter((text) => text.endsWith(this.requests.at(-1)?.slice(4) ?? '')).length > 1;
    if (this.closes !== 'never' && again) socket.resetAndDestroy();
    else response.setHeader('content-type', 'application/json').end('{"kind":"Pod"}');
  }).on('connection', (socket: Socket) => this.connections.push(socket));

  async open(): Promise<Transport> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    const kubeconfig = JSON.stringify({
      'current-context': 'c',
      clusters: [{ name: 'c', cluster: { server: `http://127.0.0.1:${port}` } }],
      contexts: [{ name: 'c', context: { cluster: 'c', user: 'u' } }],
      users: [{ name: 'u', user: {} }],
    });
    return kubeTransport(() => loadKubeConfig({ kubeconfig }, {}));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

describe('the connections of a transport', () => {
  let server = new CountingServer();
  const signal = new AbortController().signal;
  const ask = (transport: Transport, body?: string): Promise<unknown> =>
    getJson(transport, { path: '/', signal, ...(body === undefined ? {} : { body }) });
  afterEach(() => {
    server.close();
    server = new CountingServer();
  });

  test('one request after the other goes over one connection', async () => {
    const transport = await server.open();
    for (let count = 0; count < 3; count++) await ask(transport);
    expect(server.requests).toEqual(['GET on 1', 'GET on 1', 'GET on 1']);
  });

  test('a kept connection that the server closes as it is used is replaced, and the answer comes', async () => {
    server.closes = 'after the first request of each';
    const transport = await server.open();
    await ask(transport);
    await expect(ask(transport)).resolves.toEqual({ kind: 'Pod' });
    expect(server.requests).toEqual(['GET on 1', 'GET on 1', 'GET on 2']);
  });

  test('what may change something is not sent twice', async () => {
    server.closes = 'after the first request of each';
    const transport = await server.open();
    await ask(transport);
    await expect(ask(transport, '{}')).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(server.requests).toEqual(['GET on 1', 'POST on 1']);
  });

  test('a new connection that is closed is no stale one: whoever asked decides', async () => {
    const transport = await server.open();
    server.close();
    await expect(ask(transport)).rejects.toThrow(/ECONNREFUSED/);
  });
});
