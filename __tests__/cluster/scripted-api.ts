import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Transport } from '../../src/cluster/api.ts';
import { loadKubeConfig } from '../../src/cluster/kube-config.ts';
import { kubeTransport } from '../../src/cluster/transport.ts';

/** What one request gets instead of an answer, or on top of one. */
export type Fault =
  | 'reset'
  | 'reset-after-headers'
  | 'reset-after-a-line'
  | 'silence'
  | 'silence-after-headers'
  | 'garbage'
  | 'gone-event'
  | 'error-event-500'
  | 'close-at-once'
  | 'close-after-each-event'
  | 'bookmarks-only'
  | 'half-a-line'
  | { readonly status: number; readonly retryAfter?: number; readonly body?: string };

interface Stored {
  readonly name: string;
  readonly uid: string;
  readonly version: number;
}

interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED';
  readonly object: Stored;
}

/** An API server with one collection, which plays the faults it is given, one a request, and then behaves. */
export class ScriptedApi {
  readonly requests: { readonly path: string; readonly query: URLSearchParams; readonly at: number }[] = [];
  readonly listFaults: Fault[] = [];
  readonly watchFaults: Fault[] = [];
  pageSize = 500;
  #version = 100;
  #nextUid = 1;
  #objects = new Map<string, Stored>();
  #history: Change[] = [];
  #forgotten = 0;
  #watchers = new Set<() => void>();
  #sockets = new Set<IncomingMessage['socket']>();
  #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<ScriptedApi> {
    const api = new ScriptedApi();
    api.#server.on('connection', (socket) => {
      api.#sockets.add(socket);
      socket.on('close', () => api.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get transport(): Transport {
    return kubeTransport(() => loadKubeConfig({ kubeconfig: this.kubeconfig }, {}));
  }

  get kubeconfig(): string {
    return JSON.stringify({
      clusters: [{ name: 'c', cluster: { server: this.url } }],
      users: [{ name: 'u', user: { token: 't' } }],
      contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
      'current-context': 'x',
    });
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  put(name: string): void {
    const known = this.#objects.get(name);
    this.#version += 1;
    const uid = known?.uid ?? `uid-${this.#nextUid++}`;
    const object = { name, uid, version: this.#version };
    this.#objects.set(name, object);
    this.#record({ type: known ? 'MODIFIED' : 'ADDED', object });
  }

  delete(name: string): void {
    const known = this.#objects.get(name);
    if (!known) return;
    this.#version += 1;
    this.#objects.delete(name);
    this.#record({ type: 'DELETED', object: { ...known, version: this.#version } });
  }

  /** Compacts: whoever resumes from before now is told 410. */
  forget(): void {
    this.#forgotten = this.#version;
  }

  /** The connections of all running watches are cut, once. */
  cutWatches(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  get state(): string[] {
    return [...this.#objects.values()].map(({ name, version }) => `${name}@${version}`).toSorted();
  }

  countOf(kind: 'list' | 'watch'): number {
    return this.requests.filter(({ query }) => query.has('watch') === (kind === 'watch')).length;
  }

  #record(change: Change): void {
    this.#history.push(change);
    for (const wake of this.#watchers) wake();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', this.url);
    this.requests.push({ path: pathname, query: searchParams, at: performance.now() });
    const isWatch = searchParams.has('watch');
    const fault = (isWatch ? this.watchFaults : this.listFaults).shift();
    if (fault === 'reset') return void request.socket.resetAndDestroy();
    if (fault === 'silence') return;
    if (typeof fault === 'object') return void refuse(response, fault);
    if (isWatch) this.#watch(Number(searchParams.get('resourceVersion')), response, fault);
    else this.#list(searchParams, response, fault);
  }

  #list(query: URLSearchParams, response: ServerResponse, fault: Fault | undefined): void {
    if (fault === 'garbage') return void response.end('{"kind": "PodList", "items": [{"meta');
    const offset = Number(query.get('continue') ?? 0);
    const limit = Math.min(Number(query.get('limit') ?? Number.POSITIVE_INFINITY), this.pageSize);
    const all = [...this.#objects.values()];
    const end = query.has('limit') ? offset + limit : all.length;
    const rest = end < all.length ? String(end) : undefined;
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        kind: 'PodList',
        apiVersion: 'v1',
        metadata: { resourceVersion: String(this.#version), continue: rest },
        items: all.slice(offset, end).map(body),
      }),
    );
  }

  #watch(from: number, response: ServerResponse, fault: Fault | undefined): void {
    if (fault === undefined && from < this.#forgotten) return void response.end(`${expired}\n`);
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
    switch (fault) {
      case 'reset-after-headers':
        return void setTimeout(() => response.socket?.resetAndDestroy(), 5);
      case 'reset-after-a-line':
        response.write(bookmark(from));
        return void setTimeout(() => response.socket?.resetAndDestroy(), 20);
      case 'silence-after-headers':
        return;
      case 'close-at-once':
        return void response.end();
      case 'gone-event':
        return void response.end(`${expired}\n`);
      case 'error-event-500':
        return void response.end('{"type":"ERROR","object":{"kind":"Status","code":500,"message":"etcd"}}\n');
      case 'garbage':
        return void response.write('<html>no API server</html>\n');
      case 'half-a-line':
        return void response.end('{"type":"MODIFIED","object":{"metadata":{"na');
    }
    let sent = 0;
    const send = (): void => {
      while (sent < this.#history.length) {
        const change = this.#history[sent++];
        if (!change || change.object.version <= from) continue;
        if (fault === 'bookmarks-only') {
          response.write(bookmark(from));
          continue;
        }
        response.write(`${JSON.stringify({ type: change.type, object: body(change.object) })}\n`);
        if (fault === 'close-after-each-event') {
          this.#watchers.delete(send);
          return void response.end();
        }
      }
    };
    this.#watchers.add(send);
    const beat =
      fault === 'bookmarks-only' ? setInterval(() => response.write(bookmark(from)), 10) : undefined;
    if (beat) setTimeout(() => response.end(), 80);
    response.on('close', () => {
      this.#watchers.delete(send);
      clearInterval(beat);
    });
    send();
  }
}

const expired = JSON.stringify({
  type: 'ERROR',
  object: {
    kind: 'Status',
    status: 'Failure',
    reason: 'Expired',
    code: 410,
    message: 'too old resource version',
  },
});

function bookmark(version: number): string {
  return `${JSON.stringify({ type: 'BOOKMARK', object: { kind: 'Pod', metadata: { resourceVersion: String(version) } } })}\n`;
}

function body({ name, uid, version }: Stored): object {
  return { metadata: { name, uid, resourceVersion: String(version) } };
}

function refuse(response: ServerResponse, { status, retryAfter, body: text }: Fault & object): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.statusCode = status;
  response.end(
    text ??
      JSON.stringify({ kind: 'Status', status: 'Failure', code: status, message: `refused with ${status}` }),
  );
}
