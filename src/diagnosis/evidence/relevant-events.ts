import { readEvents } from '../../kubernetes/event.ts';
import { readObject } from '../../kubernetes/object.ts';
import { asMapping, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import { referencedObjects } from './referenced-objects.ts';

/**
 * The events of a namespace that are about these objects. Pods of Jobs may be gone and only their events be left: those
 * count by their name. So do the pods of a StatefulSet that were evicted: the present one has their name. So do claims of a
 * pod: whoever is not allowed to read them still sees what their events say.
 */
export function relevantEvents(events: readonly Mapping[], objects: readonly Mapping[]): Mapping[] {
  const uids = new Set<unknown>();
  const jobs: { namespace: unknown; prefix: string }[] = [];
  const evicted = evictedPods(events);
  const nodes = new Set<unknown>();
  const claims = new Set<string>();
  for (const { kind, metadata, spec } of objects) {
    const { uid, name, namespace } = asMapping(metadata);
    if (uid) uids.add(uid);
    if (kind === 'Node') nodes.add(name);
    if (kind === 'Pod') for (const gone of evicted.get(`${namespace}/${name}`) ?? []) uids.add(gone);
    if (kind === 'Pod') for (const claim of claimsOf(asMapping(spec))) claims.add(`${namespace}/${claim}`);
    if (kind === 'Job') jobs.push({ namespace, prefix: `${asString(name) ?? ''}-` });
  }
  return events.filter((event) => {
    const { uid, kind, name, namespace } = asMapping(event.involvedObject ?? event.regarding);
    // A kubelet writes the node's name in place of its uid.
    if ((uid && uids.has(uid)) || (kind === 'Node' && nodes.has(name))) return true;
    if (kind === 'PersistentVolumeClaim' && claims.has(`${namespace}/${name}`)) return true;
    const ofJob = jobs.some(
      (job) => job.namespace === namespace && asString(name)?.startsWith(job.prefix) === true,
    );
    return kind === 'Pod' && ofJob;
  });
}

function claimsOf(podSpec: Mapping): string[] {
  return referencedObjects(podSpec).flatMap(({ kind, name }) =>
    kind === 'PersistentVolumeClaim' ? [name] : [],
  );
}

/** The uids of pods that were evicted, by namespace and name. */
function evictedPods(events: readonly Mapping[]): Map<string, unknown[]> {
  const evictions = readEvents(events.map((value) => readObject(value))).filter(
    ({ kind, reason }) => kind === 'Pod' && reason === 'Evicted',
  );
  const found = new Map<string, unknown[]>();
  for (const { namespace, name, uid } of evictions) {
    const key = `${namespace}/${name}`;
    found.set(key, [...(found.get(key) ?? []), uid]);
  }
  return found;
}

/** One word for an object: a later reading of it replaces the earlier one. */
export function objectKey(object: Mapping): string {
  const { namespace, name, uid } = asMapping(object.metadata);
  const id = object.kind === 'Event' ? (uid ?? name) : name;
  return [object.kind, namespace ?? '', id].map(String).join('/');
}

/**
 * What tells the runs of a pod's containers apart: while it stays the same, the current and the previous log are of the same
 * runs.
 */
export function runsOf(pod: Mapping): string {
  const statuses = ['initContainerStatuses', 'containerStatuses'].flatMap((field) => {
    const list = valueAt(pod, ['status', field]);
    return Array.isArray(list) ? list.map(asMapping) : [];
  });
  return statuses
    .map(({ name, restartCount, containerID, state }) =>
      [name, restartCount, containerID, Object.keys(asMapping(state))[0]].map(String).join(' '),
    )
    .join('\n');
}
