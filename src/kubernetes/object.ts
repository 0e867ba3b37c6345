import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../manifest/value.ts';

/** An object by its name: what the output names is the top-level controller, never its ReplicaSet. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** An object of the cluster as it was read, whether a watch, a list or a file gave it. It is read once for each version. */
export interface ClusterObject extends ObjectReference {
  /** The file or the request that it came from. */
  readonly source: string;
  /** All that is kept of it, in Kubernetes' own shape. */
  readonly value: Mapping;
  /** `default` where nothing is said. */
  readonly namespace: string;
  /** Empty where nobody says it. */
  readonly uid: string;
  readonly metadata: ObjectMetadata;
  readonly spec: Mapping;
  readonly status: Mapping;
  /**
   * What `kubectl apply` was given last, where it has kept that, before any admission webhook saw it. It may hold anything, and is
   * no part of `value`: it is only compared.
   */
  readonly lastApplied?: Mapping | undefined;
}

export interface ObjectMetadata {
  readonly resourceVersion: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Mapping;
  readonly annotations?: Mapping;
  readonly ownerReferences?: readonly Mapping[];
}

/** Reads what all objects have; anything may stand where a file or a stranger's controller put it. */
export function readObject(
  value: Mapping,
  source = `${asString(value.kind) ?? ''} ${asString(asMapping(value.metadata).name) ?? ''}`,
): ClusterObject {
  const metadata = asMapping(value.metadata);
  return {
    source,
    value,
    apiVersion: asString(value.apiVersion) || 'v1',
    kind: asString(value.kind) ?? '',
    namespace: asString(metadata.namespace) || 'default',
    name: asString(metadata.name) ?? '',
    uid: asString(metadata.uid) ?? '',
    metadata: {
      resourceVersion: asString(metadata.resourceVersion) ?? '',
      ...present({
        generation: asNumber(metadata.generation),
        creationTimestamp: asString(metadata.creationTimestamp),
        deletionTimestamp: asString(metadata.deletionTimestamp),
        labels: isMapping(metadata.labels) ? metadata.labels : undefined,
        annotations: isMapping(metadata.annotations) ? metadata.annotations : undefined,
        ownerReferences: ownersOf(metadata.ownerReferences),
      }),
    },
    spec: asMapping(value.spec),
    status: asMapping(value.status),
  };
}

/** An object as reports name it. */
export function referenceOf({ apiVersion, kind, namespace, name }: ClusterObject): ObjectReference {
  return { apiVersion, kind, namespace, name };
}

/** Where an object is, as people write it: `shop/web`; its name where nobody says the namespace. */
export function placeOf({ namespace, name }: Pick<ObjectReference, 'namespace' | 'name'>): string {
  return namespace === '' ? name : `${namespace}/${name}`;
}

/** One word for an object, to compare and to index by. */
export function keyOf({ kind, namespace, name }: ObjectReference): string {
  return `${kind}/${namespace}/${name}`;
}

function ownersOf(value: unknown): readonly Mapping[] | undefined {
  const owners = asList(value).filter(isMapping);
  return owners.length > 0 ? owners : undefined;
}

function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
