import { setFlagsFromString } from 'node:v8';
import { asList, asMapping, asString, type Mapping } from '../manifest/value.ts';
import type { AccessQuestion, ClusterOptions, ReadAnswer, Resource, WritableCluster } from '../ports.ts';
import { getJson, type Transport } from './api.ts';
import { ApiError, isHopeless, reasonOf } from './api-error.ts';
import { answerOf, evidenceReader } from './evidence-reader.ts';
import { loadKubeConfig } from './kube-config.ts';
import { observe } from './observe.ts';
import { collectionPath } from './paths.ts';
import { withClock } from './server-clock.ts';
import { Backoff, defaultTiming, pause, type Timing } from './timing.ts';
import { kubeTransport } from './transport.ts';
import { patchObject, removeObject } from './write.ts';

/** How long a single read may take. */
const readTimeout = 15_000;

/** So many objects come in one answer. */
const pageSize = 500;

/** Opens the cluster that the options name. Throws with a sentence for people when it cannot be reached. */
export async function connect(options: ClusterOptions): Promise<WritableCluster> {
  // What a watch reads is cut to records and forgotten at once: a nursery that does not grow with it saves about sixty
  // megabytes on 2,000 pods.
  setFlagsFromString('--semi-space-growth-factor=1');
  const load = () => loadKubeConfig(options, options.env);
  const config = load();
  const context = config.getContextObject(config.getCurrentContext());
  const transport = kubeTransport(load);
  const server = config.getCurrentCluster()?.server ?? '';
  const { clocked, ahead } = withClock(transport);
  const version = await reach(clocked, server, options.signal, options.patience ?? 30_000);
  return {
    ...clusterOver(transport, options.signal),
    name: context?.cluster ?? server,
    context: context?.name ?? '',
    namespace: options.namespace || context?.namespace || 'default',
    version,
    clockAhead: ahead,
  };
}

/** The reads and watches of a cluster, over whatever carries the requests. */
export function clusterOver(
  transport: Transport,
  signal: AbortSignal,
  timing: Timing = defaultTiming,
): Omit<WritableCluster, 'name' | 'context' | 'namespace' | 'version' | 'clockAhead'> {
  const within = (limit = readTimeout): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  const read = (
    path: string,
    query?: Record<string, string | number | undefined>,
  ): Promise<ReadAnswer<Mapping>> =>
    answerOf(transport, () => getJson(transport, { path, ...(query ? { query } : {}), signal: within() }));
  return {
    observe: (scopes, { tickMs = 1000 } = {}) => observe(transport, scopes, { signal, timing, tickMs }),
    get: (scope, name) => read(`${collectionPath(scope)}/${encodeURIComponent(name)}`),
    list: async (scope) => {
      const { labelSelector, fieldSelector } = scope;
      const { apiVersion, kind } = scope;
      const items: Mapping[] = [];
      let page: string | undefined;
      do {
        const query = { labelSelector, fieldSelector, limit: pageSize, continue: page };
        const answer = await read(collectionPath(scope), query);
        if (answer.kind !== 'found') return answer;
        const { items: more, metadata } = answer.value;
        for (const item of asList(more)) items.push({ apiVersion, kind, ...asMapping(item) });
        page = asString(asMapping(metadata).continue);
      } while (page);
      return { kind: 'found', value: items };
    },
    can: (question) => answerOf(transport, () => mayI(transport, question, within())),
    evidence: evidenceReader(transport, signal),
    patch: (scope, name, patch) => patchObject(transport, { scope, name, signal: within() }, patch),
    remove: (scope, name, uid) => removeObject(transport, { scope, name, signal: within() }, uid),
    resourceOf: async (apiVersion, kind) => discovered(await read(groupPath(apiVersion)), apiVersion, kind),
  };
}

/** The server's version once it answers; refused connections are tried again for a while. */
async function reach(
  transport: Transport,
  server: string,
  signal: AbortSignal,
  patience: number,
): Promise<string> {
  const backoff = new Backoff([250, 4000]);
  const end = performance.now() + patience;
  for (;;) {
    try {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(Math.min(readTimeout, patience))]);
      const answer = await retryOnce(transport, () =>
        getJson(transport, { path: '/version', signal: limit }),
      );
      return asString(answer.gitVersion) ?? '';
    } catch (error) {
      const wait = backoff.next();
      // An answer is an answer: a role may see pods and yet not the version.
      if (error instanceof ApiError && error.status === 403) return '';
      const final =
        error instanceof ApiError ? error.status < 500 && error.status !== 429 : isHopeless(error);
      if (final || signal.aborted || performance.now() + wait > end) {
        throw new Error(`${server} cannot be used: ${reasonOf(error)}`);
      }
      await pause(wait, signal);
    }
  }
}

/** Expired credentials are loaded anew, once. */
async function retryOnce<T>(transport: Transport, send: () => Promise<T>): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error;
    transport.renew();
    return await send();
  }
}

/**
 * Asks the API server whether we may.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/#checking-api-access
 */
async function mayI(transport: Transport, question: AccessQuestion, signal: AbortSignal): Promise<boolean> {
  const answer = await getJson(transport, {
    path: '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews',
    body: JSON.stringify({
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: { resourceAttributes: question },
    }),
    signal,
  });
  return asMapping(answer.status).allowed === true;
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

/** How a kind is named in addresses, by what the server says of its group. Throws when the server cannot be asked. */
function discovered(answer: ReadAnswer<Mapping>, apiVersion: string, kind: string): ReadAnswer<Resource> {
  if (answer.kind !== 'found') return answer;
  const resource = resourceIn(answer.value, apiVersion, kind);
  return resource ? { kind: 'found', value: resource } : { kind: 'absent' };
}

/** How a kind is named in addresses, from the discovery document of its group. */
function resourceIn(discovery: Mapping, apiVersion: string, kind: string): Resource | undefined {
  for (const entry of asList(discovery.resources)) {
    const { name, kind: itsKind, namespaced } = asMapping(entry);
    if (itsKind !== kind || typeof name !== 'string' || name.includes('/')) continue;
    return { apiVersion, kind, plural: name, namespaced: namespaced === true };
  }
  return undefined;
}
