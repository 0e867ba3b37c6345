import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { readLogs } from '../../src/diagnosis/evidence/read-logs.ts';
import { asList, asMapping, asText, type Mapping } from '../../src/manifest/value.ts';

/**
 * An API server that has what a recording has, at the time at which it was made. Kinds of which nothing was recorded are
 * refused, because nobody knows whether there were any.
 */
export class RecordedServer {
  readonly #objects: readonly Mapping[];
  readonly #logs: ReturnType<typeof readLogs>;
  /** When it was made, as servers write it. */
  readonly date: string;
  readonly #server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const [status, body] = this.#answer(pathname, searchParams);
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const type = typeof body === 'string' ? 'text/plain' : 'application/json';
    response.writeHead(status, { date: this.date, 'content-type': type }).end(text);
  });

  constructor(files: readonly EvidenceFile[]) {
    this.#objects = files.flatMap(({ path, text }): Mapping[] => {
      if (!path.endsWith('.json')) return [];
      const value = asMapping(JSON.parse(text));
      return Array.isArray(value.items) ? asList(value.items).map(asMapping) : [value];
    });
    const pods = this.#objects.filter(({ kind }) => kind === 'Pod');
    this.#logs = readLogs(
      files.filter(({ path }) => path.endsWith('.log')),
      new Map(pods.map((pod) => [nameOf(pod), new Set(containersOf(pod))])),
    ).filter(({ text }) => text !== '');
    const times = files.flatMap(({ text }) => text.match(/\b20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ/g) ?? []);
    this.date = new Date(Math.max(0, ...times.map((time) => Date.parse(time)))).toUTCString();
  }

  get namespace(): string {
    const pod = this.#objects.find(({ kind }) => kind === 'Pod') ?? this.#objects[0];
    return asText(asMapping(pod?.metadata).namespace);
  }

  /** Resolves with its address. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(path: string, query: URLSearchParams): Answer {
    if (path === '/version') return [200, { gitVersion: 'v1.35.4' }];
    const pod = /\/pods\/([^/]+)\/log$/.exec(path)?.[1];
    if (pod !== undefined) return this.#log(pod, query);
    const [, apiVersion, namespace, plural = '', name] =
      /^\/apis?\/(v1|[^/]+\/[^/]+)(?:\/namespaces\/([^/]+))?\/([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
    const ofKind = this.#objects.filter(
      (object) =>
        object.apiVersion === apiVersion &&
        pluralOf(asText(object.kind)) === plural &&
        (namespace === undefined || asMapping(object.metadata).namespace === namespace),
    );
    const complete = alwaysRecorded.has(plural);
    if (ofKind.length === 0 && !complete) return refusal(403, `${plural} is forbidden`);
    if (name === undefined) return [200, { kind: 'List', metadata: {}, items: ofKind }];
    const one = ofKind.find((object) => nameOf(object) === name);
    return one ? [200, one] : refusal(complete ? 404 : 403, `${plural} "${name}" is not in the recording`);
  }

  #log(pod: string, query: URLSearchParams): Answer {
    const which = query.has('previous') ? 'previous' : 'current';
    const found = this.#logs.find(
      (log) => log.pod === pod && log.container === query.get('container') && log.which === which,
    );
    if (!found) return [200, ''];
    if (found.refused) return refusal(400, found.text);
    const lines = found.text.split('\n').slice(-Number(query.get('tailLines')));
    return [200, `${lines.join('\n')}\n`];
  }
}

/** A status, and what is answered with it. */
type Answer = readonly [number, object | string];

function refusal(code: number, message: string): Answer {
  return [code, { kind: 'Status', apiVersion: 'v1', status: 'Failure', code, message }];
}

/** What every recording holds all of. */
const alwaysRecorded = new Set([
  ...['pods', 'events', 'deployments', 'replicasets', 'statefulsets', 'daemonsets', 'jobs', 'cronjobs'],
  'rollouts',
]);

function pluralOf(kind: string): string {
  if (kind === 'PodMetrics') return 'pods';
  if (kind === 'Endpoints') return 'endpoints';
  return `${kind.toLowerCase()}${kind.endsWith('ss') ? 'es' : 's'}`;
}

function nameOf(object: Mapping): string {
  return asText(asMapping(object.metadata).name);
}

function containersOf({ spec }: Mapping): string[] {
  const { initContainers, containers, ephemeralContainers } = asMapping(spec);
  return [initContainers, containers, ephemeralContainers]
    .flatMap((list) => asList(list))
    .map((container) => asText(asMapping(container).name));
}
