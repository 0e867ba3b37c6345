import { asMapping, type Mapping } from '../../../manifest/value.ts';
import { containerOfEvent, isOfContainer, namedContainer } from './event-container.ts';
import type { EventRow } from './event-rows.ts';
import { present } from './fields.ts';
import { ownersOf } from './owners.ts';
import { podOfRow } from './pod-table.ts';
import { PodsByName } from './pods-by-name.ts';
import { printedAt } from './printed-at.ts';
import type { Printed } from './read-printed.ts';

/** An object with the file that it comes from. */
export interface FoundObject {
  readonly value: Mapping;
  readonly source: string;
}

/**
 * The objects that were printed, and those that rows of tables stand for: when that was, in which namespace, and which
 * container an event is about, follow from all of them together. Those that say more stand first.
 */
export function settle(printed: readonly Printed[], objects: readonly FoundObject[]): FoundObject[] {
  const printedObjects = printed.flatMap(({ objects: own, source }) =>
    own.map((value) => ({ value, source })),
  );
  const pods = new PodsByName([...objects, ...printedObjects].map(({ value }) => value));
  const described = printedObjects.map(({ value, source }) => ({ value: inNamespace(value, pods), source }));
  const told = toldOfPods(printed);
  const settled = printed.map(({ source, events, pods: rows, ...text }) => {
    const now = printedAt({ source, events, pods: rows, ...text }, pods);
    const namespace = namespaceOf(events, rows, pods);
    const seen = new Map<string, number>();
    return {
      events: events.map((row) => {
        const key = `${row.kind}/${row.name}/${row.reason}/${row.message}`;
        const number = (seen.get(key) ?? 0) + 1;
        seen.set(key, number);
        const field = fieldOf(row, pods.get(row.name), told);
        return {
          value: eventOf({ ...row, namespace: row.namespace ?? namespace, field }, now, `${key}/${number}`),
          source,
        };
      }),
      pods: rows.map((row) => {
        const value = podOfRow(
          { ...row, namespace: row.namespace ?? namespace },
          now,
          told.container(row.name),
        );
        return { value: ownedBy(value, told.owners.get(row.name)), source };
      }),
    };
  });
  return [...described, ...settled.flatMap(({ events }) => events), ...settled.flatMap((text) => text.pods)];
}

/** What events and logs tell of pods: their containers, and who made them. */
interface Told {
  /** The only container that they name; empty for none or several. */
  readonly container: (pod: string) => string;
  readonly owners: ReadonlyMap<string, string>;
}

/** Controllers name the pods they make: `Created pod: web-x2x5k`, `create Pod web-0 in StatefulSet web successful`. */
const made = /^(?:Created pod: |create Pod )([a-z0-9.-]+)/;

function toldOfPods(printed: readonly Printed[]): Told {
  const containers = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  const tell = (pod: string, container: string): void => {
    containers.set(pod, (containers.get(pod) ?? new Set()).add(container));
  };
  for (const { owner } of printed.flatMap(({ logs }) => logs)) {
    if (owner.pod !== undefined && owner.container !== undefined) tell(owner.pod, owner.container);
  }
  for (const row of printed.flatMap(({ events }) => events)) {
    const pod = made.exec(row.message)?.[1];
    if (pod !== undefined && row.kind !== 'Pod') owners.set(pod, `${row.kind}/${row.name}`);
    const named =
      row.kind === 'Pod' ? (/\{(.+)\}$/.exec(row.field ?? '')?.[1] ?? namedContainer(row)) : undefined;
    if (named !== undefined) tell(row.name, named);
  }
  const container = (pod: string): string => {
    const [only = '', ...others] = containers.get(pod) ?? [];
    return others.length === 0 ? only : '';
  };
  return { container, owners };
}

/** The field that an event is about: printed, or found by the pod, or by what other events of that pod name. */
function fieldOf(row: EventRow, pod: Mapping | undefined, told: Told): string | undefined {
  if (row.field !== undefined || row.kind !== 'Pod') return row.field;
  if (pod || !isOfContainer(row)) return containerOfEvent(row, pod);
  const named = namedContainer(row) ?? (told.container(row.name) || undefined);
  return named === undefined ? undefined : `spec.containers{${named}}`;
}

/** Before kubectl 1.36 the description of a DaemonSet leaves its namespace out: that of its pods is the same. */
function inNamespace(object: Mapping, pods: PodsByName): Mapping {
  const metadata = asMapping(object.metadata);
  if (metadata.namespace !== undefined) return object;
  const namespace = pods.namespaceOfOwner(`${object.kind}/${metadata.name}`) ?? pods.onlyNamespace;
  return namespace === undefined ? object : { ...object, metadata: { ...metadata, namespace } };
}

/** A table without a column for it is of one namespace: one that a row names, or in which a pod of that name is known. */
function namespaceOf(
  events: readonly EventRow[],
  rows: Printed['pods'],
  pods: PodsByName,
): string | undefined {
  for (const row of [...events, ...rows]) {
    const found =
      row.namespace ?? pods.namespaceOf(row.name) ?? ('message' in row ? inMessage(row) : undefined);
    if (found !== undefined) return found;
  }
  return pods.onlyNamespace;
}

/** Some messages name it: `Successfully assigned shop/web-5d to node-2`, `… in pod web-5d_shop(…)`. */
function inMessage({ name, message }: EventRow): string | undefined {
  const [, assigned, pod] = /^Successfully assigned ([a-z0-9-]+)\/(\S+) to /.exec(message) ?? [];
  if (pod === name) return assigned;
  const at = message.indexOf(`${name}_`);
  return at < 0 ? undefined : /^([a-z0-9-]+)\(/.exec(message.slice(at + name.length + 1))?.[1];
}

function ownedBy(pod: Mapping, owner: string | undefined): Mapping {
  const owners = ownersOf(owner);
  return owners ? { ...pod, metadata: { ...asMapping(pod.metadata), ownerReferences: owners } } : pod;
}

function eventOf(row: EventRow, now: number, id: string): Mapping {
  const at = (age: number | undefined): string | undefined =>
    age === undefined ? undefined : new Date(now - age).toISOString();
  const { kind, name, namespace, field, type, reason, component, count } = row;
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: present({ name: id, namespace }),
    involvedObject: present({ kind, name, namespace, fieldPath: field }),
    type,
    reason,
    message: row.message.trim(),
    count,
    ...present({ firstTimestamp: at(row.first), lastTimestamp: at(row.last) }),
    source: { component },
  };
}
