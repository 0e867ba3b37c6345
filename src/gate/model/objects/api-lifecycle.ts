import type { KubeObject } from '../../../manifest/object.ts';
import { apiChanges, apiTable } from './api-table.ts';

/** When a version of a built-in kind was deprecated and removed, and what to write instead. Numbers are minor versions. */
export interface ApiLifecycle {
  readonly apiVersion: string;
  readonly kinds: readonly string[];
  /** From here on the API server warns. */
  readonly deprecated: number;
  /** From here on the API server does not serve it; undefined when no removal is planned. */
  readonly removed: number | undefined;
  /** What takes its place, and from which version on; undefined when nothing does. */
  readonly use:
    | { readonly apiVersion: string; readonly kind: string | undefined; readonly since: number }
    | undefined;
  /** What else has to change, or what to do where nothing takes its place. */
  readonly changes: string | undefined;
}

const byKind = new Map<string, ApiLifecycle>();

/** The lifecycle of an object's API; undefined when it is neither deprecated nor removed, or not built in. */
export function lifecycleOf(object: Pick<KubeObject, 'apiVersion' | 'kind'>): ApiLifecycle | undefined {
  if (byKind.size === 0) {
    for (const lifecycle of apiLifecycles())
      for (const kind of lifecycle.kinds) byKind.set(`${lifecycle.apiVersion} ${kind}`, lifecycle);
  }
  return byKind.get(`${object.apiVersion} ${object.kind}`);
}

/** What to write in place of a deprecated or removed API, for a fix. */
export function replacementOf({ use, changes }: ApiLifecycle, minor: number): string {
  if (!use) return changes ?? 'nothing takes its place yet';
  const lines = [
    `apiVersion: ${use.apiVersion}${use.since > minor ? `  # from Kubernetes 1.${use.since} on` : ''}`,
    ...(use.kind === undefined ? [] : [`kind: ${use.kind}`]),
    ...(changes === undefined ? [] : [`# ${changes}`]),
  ];
  return lines.join('\n');
}

/** The whole table, read. */
export function apiLifecycles(): ApiLifecycle[] {
  const lines = apiTable.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const [apiVersion = '', kinds = '', deprecated, removed, use = '', change = ''] = line.split(' | ');
    const [version = '', ...words] = use.split(' ');
    const kind = words.length > 1 ? words[0] : undefined;
    return {
      apiVersion,
      kinds: kinds.split(', '),
      deprecated: Number(deprecated),
      removed: removed === '-' ? undefined : Number(removed),
      use: use === '-' ? undefined : { apiVersion: version, kind, since: Number(words.at(-1)) },
      changes: apiChanges[change],
    };
  });
}
