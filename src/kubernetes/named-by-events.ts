import type { KubeEvent } from './event.ts';
import { type ClusterObject, type ObjectReference, readObject } from './object.ts';

/** A workload that only events tell of. */
export interface NamedWorkload {
  readonly object: ObjectReference;
  /** For a Job that has come to its end: an object with the condition that says so. */
  readonly ended: ClusterObject | undefined;
}

/**
 * The workloads that the warnings of a dump are about, where the dump of the controllers is missing: each controller, for a
 * ReplicaSet the Deployment above it, and a pod of its own where nothing names a controller of it. Where pods of its namespace
 * are in the dump, one that is not among them is gone; one that is there says itself whose it is.
 */
export function namedByEvents(events: readonly KubeEvent[], pods: readonly ClusterObject[]): NamedWorkload[] {
  const dumped = new Set(pods.map(({ namespace }) => namespace));
  const known = new Set(pods.map(({ namespace, name }) => `${namespace}/${name}`));
  const controllers = events.flatMap((event) => controllerOf(event) ?? []);
  return events
    .filter(({ type, reason }) => type === 'Warning' || jobEnd.test(reason))
    .filter(({ kind, namespace, name }) => kind !== 'Pod' || !known.has(`${namespace}/${name}`))
    .flatMap((event) => {
      const pod = dumped.has(event.namespace) ? undefined : alone(event);
      const object = controllerOf(event) ?? ownerOf(event, controllers) ?? pod;
      return object ? [{ object, ended: endedJob(event, object) }] : [];
    });
}

function controllerOf({ kind, name, namespace }: KubeEvent): ObjectReference | undefined {
  if (/^(?:Deployment|StatefulSet|DaemonSet)$/.test(kind))
    return { apiVersion: 'apps/v1', kind, namespace, name };
  if (kind === 'Job' || kind === 'CronJob') return { apiVersion: 'batch/v1', kind, namespace, name };
  const above = kind === 'ReplicaSet' && /^(.+)-[a-z0-9]{6,10}$/.exec(name)?.[1];
  return above ? { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: above } : undefined;
}

/** What the names of its pods end with. */
const suffixes: Readonly<Record<string, RegExp>> = {
  Deployment: /^-[a-z0-9]{6,10}-[a-z0-9]{5}$/,
  StatefulSet: /^-\d+$/,
  DaemonSet: /^-[a-z0-9]{5}$/,
  Job: /^-(?:\d+-)?[a-z0-9]{5}$/,
};

/** The controller of a pod, by its name: one of those that the events tell of, else the Deployment that it looks like. */
function ownerOf(
  { kind, name, namespace }: KubeEvent,
  controllers: readonly ObjectReference[],
): ObjectReference | undefined {
  if (kind !== 'Pod') return undefined;
  const known = controllers.find(
    (controller) =>
      controller.namespace === namespace &&
      name.startsWith(controller.name) &&
      suffixes[controller.kind]?.test(name.slice(controller.name.length)),
  );
  const above = /^(.+)-[a-z0-9]{6,10}-[a-z0-9]{5}$/.exec(name)?.[1];
  return known ?? (above ? { apiVersion: 'apps/v1', kind: 'Deployment', namespace, name: above } : undefined);
}

function alone({ kind, name, namespace }: KubeEvent): ObjectReference | undefined {
  return kind === 'Pod' ? { apiVersion: 'v1', kind, namespace, name } : undefined;
}

/** Reasons with which the controller of Jobs says that one has failed. Source: k8s.io/api/batch/v1 (JobReason…) */
const jobEnd =
  /^(?:BackoffLimitExceeded|DeadlineExceeded|PodFailurePolicy|FailedIndexes|MaxFailedIndexesExceeded)$/;

function endedJob(event: KubeEvent, object: ObjectReference): ClusterObject | undefined {
  if (event.kind !== 'Job' || !jobEnd.test(event.reason)) return undefined;
  const condition = { type: 'Failed', status: 'True', reason: event.reason, message: event.message };
  const { apiVersion, kind, namespace, name } = object;
  const metadata = { namespace, name, uid: event.uid };
  return readObject({ apiVersion, kind, metadata, status: { conditions: [condition] } }, event.source);
}
