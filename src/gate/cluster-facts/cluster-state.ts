import type { Keys } from '../references/keys.ts';
import { isNearMiss } from '../references/near-miss.ts';
import type { Target } from '../references/reference.ts';
import type { ClusterFacts } from './cluster-facts.ts';

/** What a cluster says about one object. */
export type ClusterAnswer =
  | { readonly exists: true; readonly keys: Keys }
  /** With the one object of that kind and namespace whose name is nearly the same. */
  | { readonly exists: false; readonly nearMiss: string | undefined };

/** Answers by name from the facts of a cluster; built once for a run. */
export class ClusterState {
  /** How a sentence names it: `cluster prod`, `the snapshot of cluster prod`. */
  readonly title: string;
  readonly #provesAbsence: boolean;
  readonly #defaultNamespace: string;
  readonly #lists: ReadonlyMap<string, ReadonlyMap<string, Keys>>;
  readonly #absentNamespaces: ReadonlySet<string>;

  /** @param provesAbsence false where the facts are too old to say that something is not there */
  constructor(
    facts: ClusterFacts,
    title: string,
    { provesAbsence = true }: { provesAbsence?: boolean } = {},
  ) {
    this.title = title;
    this.#provesAbsence = provesAbsence;
    this.#defaultNamespace = facts.defaultNamespace;
    this.#absentNamespaces = new Set(facts.absentNamespaces);
    this.#lists = new Map(
      facts.lists.map(({ apiVersion, kind, namespace, objects }) => [
        listKey(groupOf(apiVersion), kind, namespace ?? ''),
        new Map(objects.map(({ name, keys }): [string, Keys] => [name, keys ? new Set(keys) : 'open'])),
      ]),
    );
  }

  /** Whether the object exists; undefined where nobody looked, or its namespace is still to be created. */
  lookUp({ group, kind, name }: Target, namespace: string | undefined): ClusterAnswer | undefined {
    const place = namespace ?? this.#defaultNamespace;
    const list = this.#lists.get(listKey(group, kind, '')) ?? this.#lists.get(listKey(group, kind, place));
    if (!list) return undefined;
    const keys = list.get(name);
    if (keys) return { exists: true, keys };
    if (!this.#provesAbsence || this.#absentNamespaces.has(place)) return undefined;
    const near = [...list.keys()].filter((there) => isNearMiss(name, there));
    return { exists: false, nearMiss: near.length === 1 ? near[0] : undefined };
  }
}

function listKey(group: string, kind: string, namespace: string): string {
  return [group, kind, namespace].join('\0');
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
