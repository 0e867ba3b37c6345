import type { ObjectPatch, WriteOutcome } from '../ports.ts';
import type { Scope } from '../rollout/observation.ts';
import { getJson, type Transport } from './api.ts';
import { ApiError } from './api-error.ts';
import { collectionPath } from './paths.ts';

/** Who changes things, as `managedFields` shows it. */
const fieldManager = 'crashgate';

const contentTypes: Record<ObjectPatch['type'], string> = {
  'server-side-apply': 'application/apply-patch+yaml',
  'strategic-merge': 'application/strategic-merge-patch+json',
};

/** Which object is changed. */
interface Subject {
  readonly scope: Omit<Scope, 'kind'>;
  readonly name: string;
  readonly signal: AbortSignal;
}

/**
 * Changes an object. Never sent twice: after a lost answer nobody knows whether it was done.
 * Source: https://kubernetes.io/docs/reference/using-api/server-side-apply/
 */
export function patchObject(
  transport: Transport,
  { scope, name, signal }: Subject,
  { type, body, dryRun }: ObjectPatch,
): Promise<WriteOutcome> {
  const force = type === 'server-side-apply' || undefined;
  return outcomeOf(transport, {
    method: 'PATCH',
    path: `${collectionPath(scope)}/${encodeURIComponent(name)}`,
    query: { fieldManager, force, dryRun: dryRun ? 'All' : undefined },
    contentType: contentTypes[type],
    body: JSON.stringify(body),
    signal,
  });
}

/** Deletes an object if it still is the one with this uid. */
export function removeObject(
  transport: Transport,
  { scope, name, signal }: Subject,
  uid: string,
): Promise<WriteOutcome> {
  return outcomeOf(transport, {
    method: 'DELETE',
    path: `${collectionPath(scope)}/${encodeURIComponent(name)}`,
    body: JSON.stringify({ apiVersion: 'v1', kind: 'DeleteOptions', preconditions: { uid } }),
    signal,
  });
}

async function outcomeOf(
  transport: Transport,
  request: Parameters<typeof getJson>[1],
): Promise<WriteOutcome> {
  try {
    return { kind: 'done', object: await getJson(transport, request) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const kinds: Record<number, 'conflict' | 'forbidden' | 'gone'> = {
      401: 'forbidden',
      403: 'forbidden',
      404: 'gone',
      409: 'conflict',
    };
    return { kind: kinds[error.status] ?? 'refused', reason: error.message };
  }
}
