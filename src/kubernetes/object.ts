import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../manifest/value.ts';

/** An object by its name: what the output names is the top-level controller, never its ReplicaSet. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** An object as the API server gave it, and the file or request it came from. */
export interface ClusterObject {
  readonly source: string;
  readonly value: Mapping;
  readonly apiVersion: string;
  readonly kind: string;
  /** `default` where nothing is said. */
  readonly namespace: string;
  readonly name: string;
  readonly uid: string | undefined;
}

/** An object as reports name it. */
export function referenceOf({ apiVersion, kind, namespace, name }: ClusterObject): ObjectReference {
  return { apiVersion, kind, namespace, name };
}

/** One word for an object, to compare and to index by. */
export function keyOf({ kind, namespace, name }: ObjectReference): string {
  return `${kind}/${namespace}/${name}`;
}

/** An object of the cluster, cut to what a rollout is judged by. It keeps Kubernetes' own shape. */
export interface KubeRecord {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: RecordMetadata;
  readonly spec: Mapping;
  readonly status: Mapping;
  /** What an Event says stands at its root. */
  readonly [field: string]: unknown;
}

export interface RecordMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly generation?: number;
  readonly creationTimestamp?: string;
  readonly deletionTimestamp?: string;
  readonly labels?: Mapping;
  readonly annotations?: Mapping;
  readonly ownerReferences?: readonly Mapping[];
}

/** Annotations that somebody reads; the others are dropped, the last applied manifest above all. */
const keptAnnotations =
  /^(?:deployment\.kubernetes\.io\/revision|crashgate\b|rollout\.argoproj\.io\/revision)/;

/**
 * Cuts an object from the API to its record. Specs that many objects share are kept once: the pods of a workload differ
 * by their node and by the name of their token volume, nothing else.
 */
export function recordOf(object: Mapping, share: ShareSpec): KubeRecord {
  const metadata = asMapping(object.metadata);
  const spec = asMapping(object.spec);
  const kind = asString(object.kind) ?? '';
  return {
    apiVersion: asString(object.apiVersion) ?? '',
    kind,
    metadata: {
      name: asString(metadata.name) ?? '',
      uid: asString(metadata.uid) ?? '',
      resourceVersion: asString(metadata.resourceVersion) ?? '',
      ...present({
        namespace: asString(metadata.namespace),
        generation: asNumber(metadata.generation),
        creationTimestamp: asString(metadata.creationTimestamp),
        deletionTimestamp: asString(metadata.deletionTimestamp),
        labels: isMapping(metadata.labels) ? metadata.labels : undefined,
        annotations: annotationsOf(metadata.annotations),
        ownerReferences: ownersOf(metadata.ownerReferences),
      }),
    },
    spec: kind === 'Pod' ? podSpecOf(spec, share) : spec,
    status: asMapping(object.status),
    ...(kind === 'Event' ? fieldsOf(object, eventFields) : {}),
    ...(kind === 'ControllerRevision' ? fieldsOf(object, ['revision']) : {}),
  };
}

/** Of both shapes of an event: core and events.k8s.io. */
const eventFields = [
  ...['type', 'reason', 'message', 'note', 'involvedObject', 'regarding', 'related', 'reportingComponent'],
  ...['count', 'firstTimestamp', 'lastTimestamp', 'eventTime', 'series'],
  ...['deprecatedCount', 'deprecatedFirstTimestamp', 'deprecatedLastTimestamp'],
];

function fieldsOf(object: Mapping, fields: readonly string[]): Mapping {
  return Object.fromEntries(
    fields.filter((field) => object[field] != null).map((field) => [field, object[field]]),
  );
}

/** Gives the one object that is kept of all that are equal. */
export type ShareSpec = (spec: Mapping) => Mapping;

/** Remembers a bounded number of specs by their text. */
export function specSharer(): ShareSpec {
  const known = new Map<string, Mapping>();
  return (spec) => {
    const text = JSON.stringify(spec);
    const shared = known.get(text);
    if (shared) return shared;
    if (known.size >= 2000) known.clear();
    known.set(text, spec);
    return spec;
  };
}

/** The node stands beside the shared rest. */
function podSpecOf({ nodeName, ...spec }: Mapping, share: ShareSpec): Mapping {
  const shared = share(withoutTokenVolume(spec));
  return nodeName === undefined ? shared : { ...shared, nodeName };
}

function withoutTokenVolume(spec: Mapping): Mapping {
  const isToken = (entry: unknown): boolean =>
    /^kube-api-access-/.test(asString(asMapping(entry).name) ?? '');
  const containers = (list: unknown): unknown[] =>
    asList(list).map((container) => {
      const value = asMapping(container);
      return { ...value, volumeMounts: asList(value.volumeMounts).filter((mount) => !isToken(mount)) };
    });
  return {
    ...spec,
    volumes: asList(spec.volumes).filter((volume) => !isToken(volume)),
    containers: containers(spec.containers),
    ...(spec.initContainers === undefined ? {} : { initContainers: containers(spec.initContainers) }),
  };
}

function annotationsOf(value: unknown): Mapping | undefined {
  const kept = Object.entries(asMapping(value)).filter(([key]) => keptAnnotations.test(key));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
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
