import { asList, asMapping, asString, type Mapping, valueAt } from '../manifest/value.ts';
import type { EventIndex } from './event.ts';
import { type ClusterObject, keyOf, type ObjectReference } from './object.ts';
import type { Ownership } from './ownership.ts';

/** Why a pod could not be created, with the place that says so. */
export interface CreationRefusal {
  readonly source: string;
  readonly text: string;
  readonly count: number;
}

/** What kept pods from being created: conditions first, then events of the controller, newest first. */
export function refusalsOf(
  object: ObjectReference,
  value: Mapping | undefined,
  revision: string | undefined,
  replicaSets: readonly ClusterObject[],
  events: EventIndex,
  ownership: Ownership,
  job: ClusterObject | undefined,
): CreationRefusal[] {
  const sets = replicaSets.filter(
    (set) =>
      keyOf(ownership.topOf(set)) === keyOf(object) &&
      (revision === undefined || set.name.endsWith(`-${revision}`)),
  );
  const conditions = [{ name: object.name, kind: object.kind, value }, ...sets].flatMap((holder) =>
    asList(valueAt(holder.value, ['status', 'conditions']))
      .map(asMapping)
      .filter(({ type, status }) => type === 'ReplicaFailure' && status === 'True')
      .map(({ message }) => ({
        source: `${holder.kind} ${holder.name}: status.conditions[ReplicaFailure]`,
        text: asString(message) ?? '',
        count: 1,
      })),
  );
  const controllers = new Set([object.name, ...sets.map(({ name }) => name), ...(job ? [job.name] : [])]);
  const failed = events.all.filter(
    ({ kind, name, namespace, reason }) =>
      kind !== 'Pod' &&
      namespace === object.namespace &&
      /^FailedCreate$|^FailedDaemonPod$|^ReplicaSetCreateError$/.test(reason) &&
      (controllers.has(name) ||
        (kind === 'ReplicaSet' &&
          sets.length === 0 &&
          (ownership.deploymentOf(name, namespace) ?? name.replace(/-[a-z0-9]{6,10}$/, '')) === object.name)),
  );
  const grouped = failed.toReversed().map((event) => ({
    source: `event FailedCreate of ${event.kind} ${event.name}${event.count > 1 ? ` (× ${event.count})` : ''}`,
    text: event.message.replace(/^\(combined from similar events\): /, ''),
    count: event.count,
  }));
  return [...conditions, ...grouped.slice(0, 5)];
}
