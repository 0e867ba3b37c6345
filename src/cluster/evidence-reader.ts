import { trimObject } from '../diagnosis/evidence/trim-object.ts';
import { asList, asMapping, asString, type Mapping } from '../manifest/value.ts';
import type { EvidenceReader, ReadAnswer } from '../ports.ts';
import { pushAll } from '../text/many.ts';
import { type ApiRequest, getJson, type Transport } from './api.ts';
import { ApiError, reasonOf } from './api-error.ts';
import { logTail } from './log-tail.ts';
import { collectionPath } from './paths.ts';
import { withClock } from './server-clock.ts';

/** A list is read in pages; what is beyond the last one is not read. */
const pageSize = 500;
const mostPages = 20;

/**
 * Metadata alone: the server leaves the rest out.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#metadata-only-fetches
 */
const metadataOnly = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1';

/** Reads through whatever carries the requests, until the signal ends it all. */
export function evidenceReader(transport: Transport, signal: AbortSignal): EvidenceReader {
  const { clocked, serverTime } = withClock(transport);
  const send = <T>(limit: AbortSignal, ask: (signal: AbortSignal) => Promise<T>): Promise<ReadAnswer<T>> =>
    answerOf(clocked, () => ask(AbortSignal.any([signal, limit])));
  return {
    serverTime,
    get: ({ apiVersion, kind, ...scope }, name, limit) =>
      send(limit, async (signal) => {
        const path = `${collectionPath({ apiVersion, ...scope })}/${encodeURIComponent(name)}`;
        return trimObject({ apiVersion, kind, ...(await getJson(clocked, { path, signal })) });
      }),
    list: ({ apiVersion, kind, ...scope }, limit, namesOnly = false) =>
      send(limit, async (signal) => {
        const { labelSelector, fieldSelector } = scope;
        const request = {
          path: collectionPath({ apiVersion, ...scope }),
          query: { labelSelector, fieldSelector, limit: pageSize },
          ...(namesOnly ? { accept: metadataOnly } : {}),
          signal,
        };
        const items = await allPages(clocked, request);
        return items.map((item) => trimObject({ ...item, apiVersion, kind }));
      }),
    log: (request, limit) => send(limit, (signal) => logTail(clocked, request, signal)),
  };
}

async function allPages(transport: Transport, request: ApiRequest): Promise<Mapping[]> {
  const items: Mapping[] = [];
  let page: string | undefined;
  for (let count = 0; count < mostPages && (count === 0 || page); count++) {
    const answer = await getJson(transport, { ...request, query: { ...request.query, continue: page } });
    pushAll(items, asList(answer.items).map(asMapping));
    page = asString(asMapping(answer.metadata).continue);
  }
  return items;
}

/** Expired credentials are loaded anew, once. Statuses: what the API server says of what is not there or not allowed. */
export async function answerOf<T>(
  transport: Transport,
  send: () => Promise<T>,
  renewed = false,
): Promise<ReadAnswer<T>> {
  try {
    return { kind: 'found', value: await send() };
  } catch (error) {
    const status = error instanceof ApiError ? error.status : undefined;
    if (status === 401 && !renewed) {
      transport.renew();
      return answerOf(transport, send, true);
    }
    if (status === 404) return { kind: 'absent' };
    if (status === 401 || status === 403 || status === 405) return { kind: 'refused' };
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
