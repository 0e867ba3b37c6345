import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An object as the API server would give it. */
export type ApiObject = {
  apiVersion: string;
  kind: string;
  metadata: { name: string; namespace?: string } & Record<string, unknown>;
} & Record<string, unknown>;

/** Does something to a request instead of answering it; false lets it be answered. */
export type Disturb = (
  request: { path: string; watch: boolean; count: number },
  response: ServerResponse,
) => boolean;

const plurals: Record<string, string> = {
  Pod: 'pods',
  Event: 'events',
  Secret: 'secrets',
  ConfigMap: 'configmaps',
  Deployment: 'deployments',
  ReplicaSet: 'replicasets',
};

/**
 * An API server that holds still: it lists and gives what it was given, keeps watches open without news, and answers logs.
 * Enough for whole runs of the command line against it, which it can disturb.
 */
export class ScriptedCluster {
  /** What every container prints. */
  log = '';
  disturb: Disturb | undefined;
  readonly paths: string[] = [];
  readonly #objects: readonly ApiObject[];
  readonly #sockets = new Set<IncomingMessage['socket']>();
  readonly #server = createServer((request, response) => this.#answer(request, response));

  constructor(objects: readonly ApiObject[]) {
    this.#objects = objects;
  }

  async start(): Promise<void> {
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** The server is gone: connections are cut, new ones refused. */
  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.#server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    this.paths.push(pathname);
    const watch = searchParams.has('watch');
    if (this.disturb?.({ path: pathname, watch, count: this.paths.length }, response)) return;
    if (pathname === '/version') return void json(response, { gitVersion: 'v1.35.4' });
    if (pathname.endsWith('/log')) return void response.end(this.log);
    if (watch) {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      return;
    }
    const [, namespace, plural, name] =
      /^\/apis?\/.*?\/namespaces\/([^/]+)\/([^/]+)(?:\/([^/]+))?$/.exec(pathname) ?? [];
    const all = this.#objects.filter(
      (object) => plurals[object.kind] === plural && object.metadata.namespace === namespace,
    );
    if (name !== undefined) {
      const one = all.find(({ metadata }) => metadata.name === name);
      return void (one
        ? json(response, one)
        : json(response, { kind: 'Status', code: 404, message: 'not found' }, 404));
    }
    const about = /involvedObject\.uid=([^,]+)/.exec(searchParams.get('fieldSelector') ?? '')?.[1];
    const items = all.filter(
      ({ involvedObject }) => about === undefined || (involvedObject as { uid: string })?.uid === about,
    );
    json(response, { kind: 'List', metadata: { resourceVersion: '1000' }, items });
  }
}

/** A kubeconfig for a server; `user` is what it logs in with. */
export function kubeconfigFor(server: string, user: object = { token: 't' }): string {
  return JSON.stringify({
    clusters: [{ name: 'c', cluster: { server } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u', namespace: 'shop' } }],
    'current-context': 'x',
  });
}

function json(response: ServerResponse, body: object, status = 200): ServerResponse {
  return response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const ago = (seconds: number): string =>
  new Date(Date.now() - seconds * 1000).toISOString().replace(/\.\d+/, '');

/** The same Deployment when its pod has been running for an hour. */
export function healthyDeployment(): ApiObject[] {
  const since = ago(3600);
  const condition = (type: string, reason: string) => ({
    ...{ type, reason, status: 'True', lastTransitionTime: since, lastUpdateTime: since },
  });
  const counts = { replicas: 1, readyReplicas: 1, availableReplicas: 1 };
  const status: Record<string, object> = {
    Deployment: {
      ...{ ...counts, observedGeneration: 2, updatedReplicas: 1 },
      conditions: [
        condition('Available', 'MinimumReplicasAvailable'),
        condition('Progressing', 'NewReplicaSetAvailable'),
      ],
    },
    ReplicaSet: { ...counts, observedGeneration: 1, fullyLabeledReplicas: 1 },
    Pod: {
      phase: 'Running',
      conditions: ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) =>
        condition(type, ''),
      ),
      containerStatuses: [
        {
          ...{ name: 'app', ready: true, started: true, restartCount: 0 },
          ...{
            image: 'registry.example.com/app:2',
            imageID: 'sha256:1',
            state: { running: { startedAt: since } },
          },
        },
      ],
    },
  };
  return crashingDeployment()
    .filter(({ kind }) => kind !== 'Event')
    .map((object) => ({
      ...object,
      metadata: { ...object.metadata, creationTimestamp: since },
      status: status[object.kind],
    }));
}

/** A Deployment whose one new pod crashes again and again. `template` and `pod` are merged into theirs. */
export function crashingDeployment(
  container: object = {},
  { annotations = {}, message = 'Back-off restarting failed container' } = {},
): ApiObject[] {
  const template = {
    metadata: { labels: { app: 'checkout' } },
    spec: {
      restartPolicy: 'Always',
      containers: [{ name: 'app', image: 'registry.example.com/app:2', ...container }],
    },
  };
  const owner = (kind: string, name: string, uid: string) => ({
    ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid, controller: true }],
  });
  const meta = (name: string, uid: string, more: object = {}) => ({
    name,
    namespace: 'shop',
    uid,
    resourceVersion: '900',
    creationTimestamp: ago(60),
    ...more,
  });
  const run = (id: string, from: number, to: number) => ({
    terminated: {
      exitCode: 1,
      reason: 'Error',
      containerID: `containerd://${id}`,
      startedAt: ago(from),
      finishedAt: ago(to),
    },
  });
  const spec = { replicas: 1, selector: { matchLabels: { app: 'checkout' } }, template };
  const uid = 'pod-uid';
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: {
        ...meta('checkout', 'd-uid', { generation: 2 }),
        annotations: { 'deployment.kubernetes.io/revision': '2', ...annotations },
      },
      spec,
      status: { observedGeneration: 2, replicas: 1, updatedReplicas: 1, unavailableReplicas: 1 },
    },
    {
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: {
        ...meta('checkout-7d9f', 'rs-uid', owner('Deployment', 'checkout', 'd-uid')),
        annotations: { 'deployment.kubernetes.io/revision': '2', ...annotations },
      },
      spec,
      status: { replicas: 1 },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: {
        ...meta('checkout-7d9f-x2x5k', uid, owner('ReplicaSet', 'checkout-7d9f', 'rs-uid')),
        labels: { app: 'checkout' },
        annotations,
      },
      spec: { ...template.spec, nodeName: 'node-1' },
      status: {
        phase: 'Running',
        conditions: [{ type: 'Ready', status: 'False' }],
        containerStatuses: [
          {
            name: 'app',
            ready: false,
            restartCount: 3,
            image: 'registry.example.com/app:2',
            imageID: 'sha256:1',
            state: run('b', 5, 4),
            lastState: run('a', 30, 29),
          },
        ],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Event',
      metadata: meta('checkout.1', 'e-uid'),
      type: 'Warning',
      reason: 'BackOff',
      message,
      count: 3,
      firstTimestamp: ago(30),
      lastTimestamp: ago(4),
      involvedObject: { kind: 'Pod', name: 'checkout-7d9f-x2x5k', namespace: 'shop', uid },
    },
  ];
}
