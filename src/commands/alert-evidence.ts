import type { ContainerLog, Evidence } from '../diagnosis/evidence.ts';
import type { Mapping } from '../manifest/value.ts';
import type { Cluster } from '../ports.ts';
import { evidenceOfRecords } from '../rollout/judge-by-diagnosis.ts';
import type { PodView } from '../rollout/pod.ts';
import { type KubeRecord, recordOf, specSharer } from '../rollout/record.ts';
import type { Alarm } from '../rollout/restart-alarm.ts';
import { controllerUid } from '../rollout/store.ts';
import { pluralOf } from '../rollout/target.ts';

/** How many pods of one maker are looked at closely, and how many in all. */
const closelyOfOne = 2;
const closely = 40;

/** How much of a log is read: the cause stands at its end. */
const tail = { tailLines: 200, limitBytes: 64 * 1024 };

/** How many reads are under way at once. */
const parallel = 6;

/** What the runtime says in place of a log, as a success. */
const noLog = /^unable to retrieve container logs for /;

const owners: readonly (readonly [apiVersion: string, kind: string])[] = [
  ['apps/v1', 'Deployment'],
  ['apps/v1', 'StatefulSet'],
  ['apps/v1', 'DaemonSet'],
  ['batch/v1', 'CronJob'],
  ['batch/v1', 'Job'],
  ['apps/v1', 'ReplicaSet'],
];

/** What was seen of the pods that alarm, and what could not be read. */
export interface AlarmEvidence {
  readonly evidence: Evidence;
  readonly refusals: readonly string[];
}

/**
 * Looks closely at pods that alarm: their makers, their events, the logs of their last runs. Bounded: of pods that have
 * the same maker two are enough.
 */
export async function lookClosely(
  alarms: readonly Alarm[],
  all: readonly PodView[],
  cluster: Pick<Cluster, 'list' | 'log'>,
  now: number,
): Promise<AlarmEvidence> {
  const refusals = new Set<string>();
  const namespaces = [...new Set(alarms.map(({ pod }) => pod.namespace))];
  const share = specSharer();
  const recordsOf = (objects: readonly Mapping[] | undefined, what: string): KubeRecord[] => {
    if (!objects) refusals.add(`${what}: they may not be listed`);
    return (objects ?? []).map((object) => recordOf(object, share));
  };
  const lists = namespaces.flatMap((namespace) =>
    owners.map(([apiVersion, kind]) => async (): Promise<KubeRecord[]> => {
      const plural = pluralOf(apiVersion, kind) ?? '';
      return recordsOf(await cluster.list({ apiVersion, kind, plural, namespace }), plural);
    }),
  );
  const chosen = choose(alarms);
  const eventLists = chosen.map(({ uid, namespace }) => async (): Promise<KubeRecord[]> => {
    const scope = { apiVersion: 'v1', kind: 'Event', plural: 'events', namespace };
    return recordsOf(await cluster.list({ ...scope, fieldSelector: `involvedObject.uid=${uid}` }), 'events');
  });
  const logReads = chosen.flatMap((pod) =>
    pod.containers.map((container) => async (): Promise<ContainerLog[]> => {
      const end = container.ends.at(-1);
      // What never ran has no log.
      if (container.ends.length > 0 && end?.startedAt === undefined) return [];
      if (!container.running && !end) return [];
      const previous = end?.previous ?? false;
      try {
        const { namespace, name } = pod;
        const request = { namespace, pod: name, container: container.name, previous, ...tail };
        const text = await cluster.log(request);
        if (text === undefined) refusals.add('logs: they may not be read');
        if (text === undefined || noLog.test(text)) return [];
        const which = previous ? 'previous' : 'current';
        const source = previous ? 'previous log' : 'log';
        return [{ source, pod: name, container: container.name, which, text, refused: false }];
      } catch (error) {
        refusals.add(`logs: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    }),
  );
  const [made, events, logs] = [
    (await inTurn(lists)).flat(),
    (await inTurn(eventLists)).flat(),
    (await inTurn(logReads)).flat(),
  ];
  const concerned = makersOf(alarms, made);
  const alarming = new Set(alarms.map(({ pod }) => pod.uid));
  // The others that alarm are like those that were chosen; without their logs they would seem to differ.
  const pods = all.filter(
    ({ record, uid }) =>
      chosen.some((pod) => pod.uid === uid) ||
      (!alarming.has(uid) && concerned.has(controllerUid(record) ?? '')),
  );
  const of = (test: (kind: string) => boolean): KubeRecord[] =>
    made.filter(({ kind, metadata }) => test(kind) && concerned.has(metadata.uid));
  const evidence = evidenceOfRecords({
    workloads: of((kind) => kind !== 'ReplicaSet'),
    replicaSets: of((kind) => kind === 'ReplicaSet'),
    pods: pods.map(({ record }) => record),
    events,
  });
  return { evidence: { ...evidence, logs, takenAt: now }, refusals: [...refusals] };
}

/** The pods that are looked at closely: of each maker those that were restarted most. */
function choose(alarms: readonly Alarm[]): PodView[] {
  const pods = [...new Set(alarms.map(({ pod }) => pod))].toSorted((a, b) => b.restarts - a.restarts);
  const taken = new Map<string, number>();
  return pods
    .filter(({ record, uid }) => {
      const maker = controllerUid(record) ?? uid;
      taken.set(maker, (taken.get(maker) ?? 0) + 1);
      return (taken.get(maker) ?? 0) <= closelyOfOne;
    })
    .slice(0, closely);
}

/** The uids of everything above the pods that alarm, and of the other revisions of their Deployments. */
function makersOf(alarms: readonly Alarm[], made: readonly KubeRecord[]): Set<string> {
  const found = new Set(alarms.flatMap(({ pod }) => controllerUid(pod.record) ?? []));
  for (const uid of found) {
    const owner = made.find(({ metadata }) => metadata.uid === uid);
    const above = owner && controllerUid(owner);
    // A set grows while it is walked: what stands above the owner comes next.
    if (above) found.add(above);
  }
  const revisions = made.filter(
    (record) => record.kind === 'ReplicaSet' && found.has(controllerUid(record) ?? ''),
  );
  return new Set([...found, ...revisions.map(({ metadata }) => metadata.uid)]);
}

/** Runs reads, a few at once. */
async function inTurn<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return results;
}
