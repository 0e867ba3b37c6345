import { asMapping, type Mapping } from '../../../manifest/value.ts';
import type { EvidenceProblem } from '../evidence.ts';
import { containerOfEvent, isOfContainer, namedContainer } from './event-container.ts';
import type { EventRow } from './event-rows.ts';
import { present } from './fields.ts';
import { markPrinted } from './mark.ts';
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

/** What was printed, as objects, and what of it had to be assumed. */
export interface Settled {
  readonly objects: readonly FoundObject[];
  readonly problems: readonly EvidenceProblem[];
}

/**
 * The objects that were printed, and those that rows of tables stand for: when that was, in which namespace, and which
 * container an event is about, follow from all of them together. Those that say more stand first.
 * @param assumed the namespace of what neither says nor shows its own
 */
export function settle(
  printed: readonly Printed[],
  objects: readonly FoundObject[],
  assumed?: string,
): Settled {
  const printedObjects = printed.flatMap(({ objects: own, source }) =>
    own.map((value) => ({ value, source })),
  );
  const pods = new PodsByName([...objects, ...printedObjects].map(({ value }) => value));
  const described = printedObjects.map(({ value, source }) => ({
    value: markPrinted(inNamespace(value, pods)),
    source,
  }));
  const told = toldOfPods(printed, pods);
  const settled = printed.map(({ source, events, pods: rows, ...text }) => {
    const now = printedAt({ source, events, pods: rows, ...text }, pods);
    const namespace = namespaceOf([...events, ...rows], told) ?? pods.onlyNamespace ?? assumed;
    const isAssumed = namespace === undefined && rows.length > 0;
    const seen = new Map<string, number>();
    return {
      problem: isAssumed
        ? [{ source, message: 'it does not say the namespace, default is assumed: name it with `-n`' }]
        : [],
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
        const value = podOfRow({ ...row, namespace: row.namespace ?? namespace }, now, {
          name: told.container(row.name),
          image: told.image(row.name),
        });
        return { value: markPrinted(ownedBy(value, told.owners.get(row.name))), source };
      }),
    };
  });
  return {
    objects: [
      ...described,
      ...settled.flatMap(({ events }) => events),
      ...settled.flatMap((text) => text.pods),
    ],
    problems: settled.flatMap(({ problem }) => problem),
  };
}

/** What events and logs tell of pods: their containers, their namespaces, and who made them. */
interface Told {
  /** The only container that they name; empty for none or several. */
  readonly container: (pod: string) => string;
  /** The only image that they name. */
  readonly image: (pod: string) => string | undefined;
  readonly owners: ReadonlyMap<string, string>;
  readonly namespace: (pod: string) => string | undefined;
}

/** Controllers name the pods they make: `Created pod: web-x2x5k`, `create Pod web-0 in StatefulSet web successful`. */
const made = /^(?:Created pod: |create Pod )([a-z0-9.-]+)/;

function toldOfPods(printed: readonly Printed[], pods: PodsByName): Told {
  const containers = new Map<string, Set<string>>();
  const images = new Map<string, Set<string>>();
  const owners = new Map<string, string>();
  const namespaces = new Map<string, string>();
  const tell = (pod: string, container: string): void => {
    containers.set(pod, (containers.get(pod) ?? new Set()).add(container));
  };
  for (const { owner } of printed.flatMap(({ logs }) => logs)) {
    if (owner.pod !== undefined && owner.container !== undefined) tell(owner.pod, owner.container);
  }
  for (const row of printed.flatMap(({ events }) => events)) {
    const pod = made.exec(row.message)?.[1];
    const image = / image "([^"]+)"/i.exec(` ${row.message}`)?.[1];
    if (image !== undefined && row.kind === 'Pod')
      images.set(row.name, (images.get(row.name) ?? new Set()).add(image));
    const namespace = row.namespace ?? inMessage(row);
    if (namespace !== undefined) namespaces.set(row.name, namespace);
    if (pod !== undefined && row.kind !== 'Pod') owners.set(pod, `${row.kind}/${row.name}`);
    const named =
      row.kind === 'Pod' ? (/\{(.+)\}$/.exec(row.field ?? '')?.[1] ?? namedContainer(row)) : undefined;
    if (named !== undefined) tell(row.name, named);
  }
  const onlyOf = (names: Set<string> | undefined): string | undefined =>
    names?.size === 1 ? [...names][0] : undefined;
  return {
    container: (pod) => onlyOf(containers.get(pod)) ?? '',
    image: (pod) => onlyOf(images.get(pod)),
    owners,
    namespace: (pod) => pods.namespaceOf(pod) ?? namespaces.get(pod),
  };
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
  if (metadata.namespace !== undefined || object.kind === 'Node') return object;
  const namespace = pods.namespaceOfOwner(`${object.kind}/${metadata.name}`) ?? pods.onlyNamespace;
  return namespace === undefined ? object : { ...object, metadata: { ...metadata, namespace } };
}

/** A table without a column for it is of one namespace: one that a row names, or in which a pod of that name is known. */
function namespaceOf(
  rows: readonly { readonly name: string; readonly namespace: string | undefined }[],
  told: Told,
): string | undefined {
  for (const { name, namespace } of rows) {
    const found = namespace ?? told.namespace(name);
    if (found !== undefined) return found;
  }
  return undefined;
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
