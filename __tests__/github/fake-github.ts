/**
 * GitHub's REST API, as far as we use it, on a loopback port. It keeps state, and checks every request and every answer of
 * its own against GitHub's description: what breaks it is listed in `problems`, which a test expects to be empty.
 *
 * For programs: `node __tests__/github/fake-github.ts --port 0` prints its address. `GET /_control/state` shows what was
 * written, `POST /_control/state` replaces parts of the state, `POST /_control/faults` says what goes wrong next. It ends
 * on SIGTERM, with exit code 1 when there were problems.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Context, type Document, OpenAPIBackend, type Request } from 'openapi-backend';
import { type FakeAnswer, failure } from './fake-answer.ts';
import { operations, permissionOf } from './fake-operations.ts';
import { description } from './fake-schema.ts';
import { emptyState, type FakeState, type Holder } from './fake-state.ts';

/** Something that goes wrong instead of the next request for an operation. */
export interface Fault {
  /** `issues/create-comment`, or `*` for any. */
  readonly operation: string;
  /** Default 1. */
  readonly times?: number;
  /** Default is to break the connection. */
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent as it stands, with status 200 where none is said: what a proxy or a broken server answers. */
  readonly raw?: string;
  /** True when GitHub does what it was asked to before the answer goes wrong. */
  readonly carriedOut?: boolean;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

export interface FakeGitHub {
  /** `http://127.0.0.1:39123` */
  readonly url: string;
  readonly state: FakeState;
  /** What was asked, in order: `POST issues/create-comment`. */
  readonly asked: string[];
  /** User agents that were seen. */
  readonly agents: Set<string>;
  readonly problems: string[];
  readonly fail: (fault: Fault) => void;
  /** Nothing goes wrong any more. */
  readonly mend: () => void;
  /** Does something to the state after the next answer to an operation: what others do meanwhile. */
  readonly meanwhile: (operation: string, change: (state: FakeState) => void) => void;
  readonly close: () => Promise<void>;
}

/** What a request comes to: the state that it reads and changes, and where to complain. */
interface Visit {
  readonly state: FakeState;
  readonly problems: string[];
  readonly authorization: string;
}

/** The description, with its checks compiled as they are needed: once for all servers of a process. */
const api = new OpenAPIBackend({
  definition: description as unknown as Document,
  quick: true,
  ajvOpts: { strict: false },
  customizeAjv: (ajv) => {
    for (const format of ['uri', 'date-time', 'int64', 'email', 'repo.nwo']) ajv.addFormat(format, true);
    return ajv;
  },
  handlers: {
    notFound: ({ request }: Context, visit: Visit) =>
      problem(visit, `no such operation: ${request.method} ${request.path}`, 404),
    notImplemented: ({ operation }: Context, visit: Visit) =>
      problem(visit, `not modelled: ${operation.operationId}`, 404),
    validationFail: ({ operation, validation }: Context, visit: Visit) =>
      problem(
        visit,
        `${operation.operationId}: request breaks the description: ${JSON.stringify(validation.errors)}`,
        422,
      ),
  },
});
for (const [id, operation] of Object.entries(operations)) {
  api.register(id, ({ request }: Context, { state, authorization }: Visit) => {
    const { params, query, requestBody } = request;
    const holder = holderOf(state, authorization);
    if (!holder) return failure(401, 'Bad credentials');
    const elsewhere =
      params.owner !== undefined && `${params.owner}/${params.repo}` !== `${state.owner}/${state.name}`;
    if (elsewhere || (holder.hidden && params.owner)) return failure(404, 'Not Found');
    const permission = permissionOf[id];
    if (permission && !holder.write.some((granted) => granted === '*' || granted === permission)) {
      return failure(
        403,
        `Resource not accessible by ${holder.app ? 'integration' : 'personal access token'}`,
      );
    }
    return operation(state, {
      params: params as Record<string, string>,
      query: query as Record<string, string>,
      body: (requestBody ?? {}) as Record<string, unknown>,
      holder,
    });
  });
}
await api.init();

export async function startFakeGitHub(port = 0): Promise<FakeGitHub> {
  const state = emptyState();
  const ending = new AbortController();
  const closing = { signal: ending.signal };
  const asked: string[] = [];
  const agents = new Set<string>();
  const problems: string[] = [];
  const faults: { fault: Fault; left: number }[] = [];
  const changes: { operation: string; change: (state: FakeState) => void }[] = [];
  const fail = (fault: Fault): void => void faults.push({ fault, left: fault.times ?? 1 });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://fake');
    const body = await readBody(incoming);
    if (url.pathname.startsWith('/_control/'))
      return send(outgoing, control(url.pathname, incoming.method, body));
    agents.add(incoming.headers['user-agent'] ?? '');
    const visit: Visit = { state, problems, authorization: incoming.headers.authorization ?? '' };
    if (url.pathname.endsWith('/graphql')) return send(outgoing, graphql(visit));
    const request = {
      method: incoming.method ?? 'GET',
      // GitHub Enterprise Server has its API under a path.
      path: url.pathname.replace(/^\/api\/v3(?=\/)/, ''),
      query: Object.fromEntries(url.searchParams),
      headers: incoming.headers as Request['headers'],
      ...(body === undefined ? {} : { body }),
    };
    const id = api.router.matchOperation(request)?.operationId ?? '';
    asked.push(`${request.method} ${id || request.path}`);
    const fault = faults.find(({ fault: { operation }, left }) => left > 0 && [id, '*'].includes(operation));
    if (fault) {
      fault.left -= 1;
      // A server that closes has nothing to wait for.
      if (fault.fault.delay) await pause(fault.fault.delay, undefined, closing).catch(() => undefined);
      if (fault.fault.carriedOut) await api.handleRequest(request, visit);
      const { status, message = 'Server Error', headers = {}, raw } = fault.fault;
      if (raw !== undefined) {
        outgoing.writeHead(status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...headers });
        return void outgoing.end(raw);
      }
      if (status === undefined) return void incoming.socket.destroy();
      return send(outgoing, failure(status, message), headers);
    }
    const result: FakeAnswer = await api.handleRequest(request, visit);
    const { answer: paged, headers } = page(result, url, `http://${incoming.headers.host}`);
    if (id !== '') checkAnswer(id, paged);
    send(outgoing, paged, headers);
    const due = changes.findIndex(({ operation }) => operation === id);
    if (due >= 0) changes.splice(due, 1)[0]?.change(state);
  }

  /** Errors that GitHub gives everywhere are described nowhere; they look alike. */
  function checkAnswer(id: string, { status, body }: FakeAnswer): void {
    if (status === 204) return;
    const described = api.validator.getStatusBasedResponseValidatorForOperation(id)?.[String(status)];
    if (described === undefined) {
      if (status >= 400) return;
      problems.push(`${id}: the description knows no answer ${status}`);
      return;
    }
    const { errors } = api.validateResponse(body, id, status);
    for (const { instancePath, message, params } of errors ?? []) {
      // What the description forgot: outdated comments have no line, and a check run has no conclusion yet.
      if (/^(pulls\/list-review-comments .*\/line|checks\/.*\/conclusion)$/.test(`${id} ${instancePath}`))
        continue;
      problems.push(
        `${id}: answer ${status} breaks the description: ${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    }
  }

  /** Only asked who somebody is; no description of it is at hand. */
  function graphql({ authorization }: Visit): FakeAnswer {
    asked.push('POST graphql');
    const holder = holderOf(state, authorization);
    return holder
      ? { status: 200, body: { data: { viewer: { login: holder.login } } } }
      : failure(401, 'Bad credentials');
  }

  function control(path: string, method: string | undefined, body: unknown): FakeAnswer {
    if (path === '/_control/state' && method === 'POST') Object.assign(state, body);
    else if (path === '/_control/faults' && method === 'POST') fail(body as Fault);
    else if (path !== '/_control/state') return failure(404, 'Not Found');
    return { status: 200, body: { ...state, asked, agents: [...agents], problems } };
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      problems.push(`the test server failed: ${error instanceof Error ? error.stack : String(error)}`);
      send(outgoing, failure(500, 'Server Error'));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    asked,
    agents,
    problems,
    fail,
    mend: () => void faults.splice(0),
    meanwhile: (operation, change) => void changes.push({ operation, change }),
    close: async () => {
      ending.abort();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function problem({ problems }: Visit, text: string, status: number): FakeAnswer {
  problems.push(text);
  return failure(status, status === 404 ? 'Not Found' : 'Invalid request.');
}

function holderOf({ tokens }: FakeState, authorization: string): Holder | undefined {
  return tokens[/^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? ''];
}

/** A page of a list, and the addresses of the others as GitHub gives them in a header. */
function page(
  { status, body, list, counted }: FakeAnswer,
  url: URL,
  host: string,
): { answer: FakeAnswer; headers: Record<string, string> } {
  if (!list) return { answer: { status, body }, headers: {} };
  const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
  const current = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const items = list.slice((current - 1) * size, current * size);
  const links = [
    ...(current > 1
      ? [
          ['prev', current - 1],
          ['first', 1],
        ]
      : []),
    ...(current < last
      ? [
          ['next', current + 1],
          ['last', last],
        ]
      : []),
  ].map(([rel, number]) => {
    const there = new URL(url.pathname + url.search, host);
    there.searchParams.set('page', String(number));
    return `<${there.href}>; rel="${rel}"`;
  });
  return {
    answer: { status, body: counted ? { total_count: list.length, [counted]: items } : items },
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}

function send(
  outgoing: ServerResponse,
  { status, body }: FakeAnswer,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (outgoing.headersSent) return;
  outgoing.writeHead(status, {
    ...(body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers,
  });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const fake = await startFakeGitHub(at < 0 ? 0 : Number(process.argv[at + 1]));
  console.log(fake.url);
  const end = async (): Promise<void> => {
    await fake.close();
    for (const text of fake.problems) console.error(text);
    process.exitCode = fake.problems.length > 0 ? 1 : 0;
  };
  process.once('SIGTERM', end).once('SIGINT', end);
}
