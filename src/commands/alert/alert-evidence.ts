import { rawFiles } from '../../diagnosis/evidence/cluster-reads.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../diagnosis/evidence/read-evidence.ts';
import { readCut, specSharer } from '../../kubernetes/cut.ts';
import { workloadKinds } from '../../kubernetes/kinds.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { controllerUid } from '../../kubernetes/owner.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import type { Cluster } from '../../ports.ts';
import type { Alarm } from '../../rollout/restarts/restart-alarm.ts';
import { foundIfAllowed } from '../answers.ts';
import { completeEvidence } from '../diagnose/complete-evidence.ts';

/** How many pods of one maker are looked at closely, and how many in all. */
const closelyOfOne = 2;
const closely = 40;

/** Milliseconds that looking closely may take. */
const patience = 30_000;

/** Everything that may stand above a pod. */
const owners = workloadKinds.filter(({ builtIn, template }) => builtIn && template.length > 0);

/** What was seen of the pods that alarm, and what could not be read. */
export interface AlarmEvidence {
  readonly evidence: Evidence;
  readonly degraded: readonly string[];
}

/**
 * Looks closely at pods that alarm, and at controllers that get none: their makers, and whatever tells more. Bounded: of pods that have the same maker two are
 * enough.
 */
export async function lookClosely(
  alarms: readonly Alarm[],
  all: readonly Pod[],
  cluster: Pick<Cluster, 'list' | 'evidence'>,
  at: number,
): Promise<AlarmEvidence> {
  const refusals = new Set<string>();
  const namespaces = [
    ...new Set(alarms.flatMap(({ pod, maker }) => pod?.namespace ?? maker?.namespace ?? [])),
  ];
  const share = specSharer();
  const lists = namespaces.flatMap((namespace) =>
    owners.map(async ({ apiVersion, kind, plural }): Promise<readonly ClusterObject[]> => {
      const objects = foundIfAllowed(await cluster.list({ apiVersion, kind, plural, namespace }));
      if (!objects) refusals.add(`${plural}: they may not be listed`);
      return (objects ?? []).map((object) => readCut(object, share));
    }),
  );
  const made = (await Promise.all(lists)).flat();
  const concerned = makersOf(alarms, made);
  const [chosen, alarming] = [new Set(choose(alarms)), new Set(alarms.flatMap(({ pod }) => pod ?? []))];
  // The others that alarm are like those that were chosen; without their logs they would seem to differ.
  const pods = all.filter(
    (pod) => chosen.has(pod) || (!alarming.has(pod) && concerned.has(controllerUid(pod) ?? '')),
  );
  const objects = [...made.filter(({ uid }) => concerned.has(uid)), ...pods];
  const { clusterReads } = await completeEvidence(
    { objects: objects.map(({ value }) => value), absent: [], logs: [], at, degraded: [...refusals] },
    cluster.evidence,
    { readSecrets: false, within: patience },
  );
  return { evidence: readEvidence(rawFiles(clusterReads)), degraded: clusterReads.degraded };
}

/** The pods that are looked at closely: of each maker those that were restarted most. */
function choose(alarms: readonly Alarm[]): Pod[] {
  const pods = [...new Set(alarms.flatMap(({ pod }) => pod ?? []))].toSorted(
    (a, b) => b.restarts - a.restarts,
  );
  const perMaker = new Map<string, number>();
  return pods
    .filter((pod) => {
      const maker = controllerUid(pod) ?? pod.uid;
      perMaker.set(maker, (perMaker.get(maker) ?? 0) + 1);
      return (perMaker.get(maker) ?? 0) <= closelyOfOne;
    })
    .slice(0, closely);
}

/** The uids of everything above the pods that alarm, and of the other revisions of their Deployments. */
function makersOf(alarms: readonly Alarm[], made: readonly ClusterObject[]): Set<string> {
  const found = new Set(alarms.flatMap(({ pod, maker }) => (pod ? controllerUid(pod) : maker?.uid) ?? []));
  for (const uid of found) {
    const owner = made.find((object) => object.uid === uid);
    const above = owner && controllerUid(owner);
    // A set grows while it is walked: what stands above the owner comes next.
    if (above) found.add(above);
  }
  const revisions = made.filter(
    (record) => record.kind === 'ReplicaSet' && found.has(controllerUid(record) ?? ''),
  );
  return new Set([...found, ...revisions.map(({ uid }) => uid)]);
}
