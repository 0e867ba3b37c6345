import { asMapping, asNumber, asString } from '../manifest/value.ts';
import { largest, smallest } from '../text/many.ts';
import type { ClusterObject } from './object.ts';
import { parseTime } from './time.ts';

/** An event of either API (core, events.k8s.io), whichever of their fields it uses. */
export interface KubeEvent {
  readonly source: string;
  /** The kubelet's `Killing` is `Normal`: never leave an event out because of its type. */
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  readonly first: number | undefined;
  readonly last: number | undefined;
  /** What it is about. */
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly uid: string | undefined;
  /** The container it is about, from `spec.containers{NAME}`. */
  readonly container: string | undefined;
  /** The list of the pod's spec in which that container stands. */
  readonly field: 'containers' | 'initContainers' | undefined;
}

const known = new WeakMap<ClusterObject, KubeEvent | null>();

/** Reads an event, once for each version of it; undefined when it says neither reason nor message. */
export function readEvent(object: ClusterObject): KubeEvent | undefined {
  let event = known.get(object);
  if (event === undefined) {
    event = read(object) ?? null;
    known.set(object, event);
  }
  return event ?? undefined;
}

function read({ source, value, namespace }: ClusterObject): KubeEvent | undefined {
  const about = asMapping(value.involvedObject ?? value.regarding);
  const series = asMapping(value.series);
  const reason = asString(value.reason) ?? '';
  const message = (asString(value.message) ?? asString(value.note) ?? '').trim();
  if (reason === '' && message === '') return undefined;
  const times = [
    value.firstTimestamp,
    value.deprecatedFirstTimestamp,
    value.eventTime,
    value.lastTimestamp,
    value.deprecatedLastTimestamp,
    series.lastObservedTime,
  ].flatMap((time) => parseTime(time) ?? []);
  const created = parseTime(asMapping(value.metadata).creationTimestamp);
  return {
    source,
    type: asString(value.type) ?? 'Normal',
    reason,
    message,
    count: asNumber(series.count) ?? asNumber(value.count) ?? asNumber(value.deprecatedCount) ?? 1,
    first: times.length > 0 ? smallest(times) : created,
    last: times.length > 0 ? largest(times) : created,
    kind: asString(about.kind) ?? '',
    name: asString(about.name) ?? '',
    namespace: asString(about.namespace) || namespace,
    uid: asString(about.uid),
    ...containerIn(asString(about.fieldPath) ?? ''),
  };
}

function containerIn(path: string): Pick<KubeEvent, 'container' | 'field'> {
  const [, list, container] = /^spec\.(\w*[cC]ontainers)\{([^}]+)\}$/.exec(path) ?? [];
  return { container, field: list === 'containers' || list === 'initContainers' ? list : undefined };
}

/** The events of a list, oldest first; those without a time stand first. */
export function readEvents(objects: readonly ClusterObject[]): KubeEvent[] {
  return objects
    .flatMap((object) => readEvent(object) ?? [])
    .toSorted((a, b) => (a.last ?? 0) - (b.last ?? 0));
}

/** Events by what they are about, so that each pod finds its own quickly. */
export class EventIndex {
  readonly all: readonly KubeEvent[];
  private readonly byUid = new Map<string, KubeEvent[]>();
  private readonly byName = new Map<string, KubeEvent[]>();

  constructor(events: readonly KubeEvent[]) {
    this.all = events;
    for (const event of events) {
      if (event.uid) push(this.byUid, event.uid, event);
      push(this.byName, `${event.kind}/${event.namespace}/${event.name}`, event);
    }
  }

  /** The events of an object: by uid, else (no uid on either side) by name. A later object of that name has another uid. */
  of(object: { kind: string; namespace: string; name: string; uid: string | undefined }): KubeEvent[] {
    const named = this.byName.get(`${object.kind}/${object.namespace}/${object.name}`) ?? [];
    if (!object.uid) return named;
    const own = this.byUid.get(object.uid) ?? [];
    return own.length > 0 ? own : named.filter(({ uid }) => !uid);
  }
}

function push(map: Map<string, KubeEvent[]>, key: string, event: KubeEvent): void {
  const list = map.get(key);
  if (list) list.push(event);
  else map.set(key, [event]);
}
