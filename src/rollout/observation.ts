import type { ClusterObject } from '../kubernetes/object.ts';

/** What is listed and watched: the objects of one kind, in one namespace or where there are none. */
export interface Scope {
  readonly apiVersion: string;
  readonly kind: string;
  /** The kind's name in addresses: `deployments`. */
  readonly plural: string;
  readonly namespace: string | undefined;
  readonly labelSelector?: string | undefined;
  readonly fieldSelector?: string | undefined;
}

/** One thing that was learnt about the cluster, and when (milliseconds of the machine that watches). */
export type Observation = { readonly at: number } & (
  | {
      readonly type: 'listed';
      readonly scope: Scope;
      readonly objects: readonly ClusterObject[];
      /** When the list was asked for: it may be older than its answer. */
      readonly begun?: number;
    }
  | { readonly type: 'seen' | 'gone'; readonly scope: Scope; readonly object: ClusterObject }
  /** Reading is not allowed, or there is no such kind: what depends on it must do without. */
  | { readonly type: 'denied' | 'absent'; readonly scope: Scope; readonly reason: string }
  /** The connection is in trouble; observations will come again. */
  | { readonly type: 'trouble'; readonly scope: Scope; readonly reason: string }
  /** Events of one object, of all types, read apart from the watch. */
  | { readonly type: 'events'; readonly events: readonly ClusterObject[] }
  /** The log of one run of a container; undefined when there is none to be had. */
  | { readonly type: 'log'; readonly pod: string; readonly run: string; readonly text: string | undefined }
  /** Whether something is behind a host that a program waits for, or would put something there; undefined when nobody can say. */
  | {
      readonly type: 'looked';
      readonly namespace: string;
      readonly host: string;
      readonly resolved: boolean;
      readonly somebody: boolean | undefined;
    }
  /** All nodes, read apart from the watch. */
  | { readonly type: 'nodes'; readonly nodes: readonly ClusterObject[] }
  /** Time has passed. */
  | { readonly type: 'tick' }
);

/** Where objects of a kind are kept. */
export function scopeKey({ apiVersion, kind, namespace }: Omit<Scope, 'plural'>): string {
  return `${apiVersion}/${kind}/${namespace ?? ''}`;
}
