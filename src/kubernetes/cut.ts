import { asList, asMapping, asString, isMapping, type Mapping } from '../manifest/value.ts';
import { parseJson } from '../text/parse-json.ts';
import { isWorkloadKind } from './kinds.ts';
import { type ClusterObject, readObject } from './object.ts';
import { readPod } from './pod.ts';

/** Annotations that somebody reads; the others are dropped, the last applied manifest above all. */
const keptAnnotations =
  /^(?:deployment\.kubernetes\.io\/revision|crashgate\b|rollout\.argoproj\.io\/revision)/;

/**
 * Reads an object that a watch or a large list gave, cut to what a rollout is judged by. Specs that many objects share are
 * kept once: the pods of a workload differ by their node and by the name of their token volume, nothing else.
 */
export function readCut(object: Mapping, share: ShareSpec): ClusterObject {
  const kind = asString(object.kind) ?? '';
  const spec = asMapping(object.spec);
  const read = readObject({
    apiVersion: asString(object.apiVersion) ?? '',
    kind,
    metadata: cutMetadata(asMapping(object.metadata)),
    spec: kind === 'Pod' ? podSpecOf(spec, share) : spec,
    status: asMapping(object.status),
    ...(kind === 'Event' ? fieldsOf(object, eventFields) : {}),
    ...(kind === 'ControllerRevision' ? fieldsOf(object, ['revision']) : {}),
  });
  if (kind === 'Pod') return readPod(read);
  return isWorkloadKind(kind) ? { ...read, lastApplied: lastAppliedTo(object) } : read;
}

/** The annotation in which `kubectl apply` keeps what it was given. */
const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

function lastAppliedTo({ metadata }: Mapping): Mapping | undefined {
  const text = asString(asMapping(asMapping(metadata).annotations)[lastApplied]);
  try {
    const parsed = text === undefined ? undefined : parseJson(text);
    return isMapping(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

const keptMetadata = [
  ...['name', 'namespace', 'uid', 'resourceVersion', 'generation'],
  ...['creationTimestamp', 'deletionTimestamp', 'labels', 'ownerReferences'],
];

function cutMetadata(metadata: Mapping): Mapping {
  const annotations = annotationsOf(metadata.annotations);
  return { ...fieldsOf(metadata, keptMetadata), ...(annotations ? { annotations } : {}) };
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
