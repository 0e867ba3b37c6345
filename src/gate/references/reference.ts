import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import type { Container, Workload } from '../../manifest/workload.ts';

/** What an object is named for: it decides what happens when the named thing is not there. */
export type Use =
  | 'env'
  | 'envFrom'
  | 'volume'
  | 'projected'
  | 'volume-driver'
  | 'pull-secret'
  | 'tls'
  | 'ingress-auth'
  | 'service-account'
  | 'role-subject'
  | 'role'
  | 'volume-claim'
  | 'storage-class'
  | 'priority-class'
  | 'runtime-class'
  | 'ingress-class'
  | 'secret-provider-class'
  | 'service'
  | 'backend'
  | 'rollout-service'
  | 'scaler-auth'
  | 'webhook'
  | 'scale-target';

/** The object a reference names. */
export interface Target {
  /** API group, '' for the core group. */
  readonly group: string;
  readonly kind: string;
  readonly name: string;
}

/** A place where one object names another, as it is written. */
export interface Site {
  /** Path of the name, from the object's root. */
  readonly path: Path;
  readonly use: Use;
  readonly target: Target;
  /** Namespace the name is looked up in when the manifest says so; else the one of the object itself. */
  readonly namespace?: string | undefined;
  /** Keys of the target that are asked for. */
  readonly keys?: readonly { readonly name: string; readonly path: Path }[];
  /** True only for `optional: true`: absent means required. */
  readonly optional?: boolean;
  readonly container?: Container;
  /** True for a volume that no container mounts: the kubelet never sets it up. */
  readonly idle?: boolean;
}

/** A site with its surroundings: who names what, looked up where. */
export interface Reference extends Site {
  readonly object: KubeObject;
  readonly workload?: Workload | undefined;
  /** Where the target is looked up; undefined when nothing names a namespace, or the kind has none. */
  readonly namespace: string | undefined;
  readonly keys: readonly { readonly name: string; readonly path: Path }[];
  readonly optional: boolean;
}

const clusterScoped = new Set([
  'StorageClass',
  'PriorityClass',
  'RuntimeClass',
  'IngressClass',
  'ClusterRole',
]);

/** True for kinds that live in no namespace. */
export function isClusterScoped(target: Target): boolean {
  return clusterScoped.has(target.kind);
}

/** How a finding names who refers: the container, or the object. */
export function userTitle(reference: Reference): string {
  return reference.container?.title ?? reference.object.title;
}

/** How a finding names the target: `Secret shop/checkout-db`. */
export function targetTitle({ target, namespace }: Pick<Reference, 'target' | 'namespace'>): string {
  return `${target.kind} ${namespace === undefined ? '' : `${namespace}/`}${target.name}`;
}

/** A name that something fills in later (Argo parameters, Flux substitution, environment): nobody knows it now. */
export function isPlaceholder(text: string): boolean {
  return /\{\{|\$\{|\$\(/.test(text);
}
