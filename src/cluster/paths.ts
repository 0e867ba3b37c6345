import type { Scope } from '../rollout/observation.ts';

/** The address of a collection, as the API server names it. */
export function collectionPath({ apiVersion, plural, namespace }: Omit<Scope, 'kind'>): string {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const place = namespace === undefined ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
  return `${root}${place}/${plural}`;
}
