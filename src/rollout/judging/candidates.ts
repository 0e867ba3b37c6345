import { readEvents } from '../../kubernetes/event.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { asList, asMapping, asString } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { Progress } from '../progress.ts';
import type { CrashHistory } from '../restarts/crash-history.ts';
import type { Store } from '../store.ts';
import { groupAlikePods } from './alike-pods.ts';
import type { Judge, Judgement, RunLog } from './judge.ts';
import { EvidenceCache } from './question.ts';
import type { Candidate } from './quorum.ts';
import { saidAt, troubleStart } from './trouble-start.ts';

/** A candidate that is not seen at the moment is kept in mind for so long: a crashing container also runs in between. */
const keptInMind = 60_000;

/** A judgement of the same facts holds for so long; time alone changes it slowly. */
const judgedFor = 1000;

interface Tracked extends Candidate {
  readonly version: string;
  /** When it was last seen. */
  readonly seen: number;
}

/** What is found so soon after the first look was there before. */
const firstLook = 3000;

/** What is needed to ask. */
interface Questioning {
  readonly judge: Judge;
  readonly store: Store;
  readonly crashes: CrashHistory;
  readonly logsOf: (uid: string) => readonly RunLog[];
  readonly deserted: readonly string[];
  readonly nodes: readonly ClusterObject[];
  /** Milliseconds by which the cluster's clock is ahead of ours; undefined when nobody knows. */
  readonly clockAhead: number | undefined;
  readonly at: number;
}

/** Follows which causes are found on which pods, and since when. */
export class Candidates {
  #tracked = new Map<string, Tracked>();
  #judged = new Map<string, { readonly at: number; readonly judgement: Judgement | undefined }>();
  /** The pods of a StatefulSet that there were, by the name that the next one has. */
  readonly #namesakes = new Map<string, Set<string>>();
  readonly #evidence = new EvidenceCache();
  #oldPods: ReadonlyMap<string, number | undefined> = new Map();
  #freedAt = 0;
  /** When an old pod of this workload was last seen ending. */
  #leftAt: number | undefined;
  #wereLeaving = false;
  #began: number | undefined;

  /** Asks for the cause of every pod that counts, and of the makers while pods are lacking. */
  update(
    { record, progress, pods }: { record: ClusterObject; progress: Progress; pods: readonly Pod[] },
    questioning: Questioning,
  ): Candidate[] {
    const { judge, store, logsOf, crashes, deserted, nodes, at } = questioning;
    const heldClaims = progress.oldPods.filter(isServing).flatMap(claimsOf);
    const leavingPods = progress.oldPods.flatMap(({ deleting, name }) => (deleting ? name : []));
    // It was there until this look, in which it is seen to be gone.
    if (leavingPods.length > 0 || this.#wereLeaving) this.#leftAt = at;
    this.#wereLeaving = leavingPods.length > 0;
    this.#began ??= at;
    const next = new Map<string, Tracked>();
    const judged = new Map<string, { at: number; judgement: Judgement | undefined }>();
    const ask = (key: string, pod: Pod | undefined): Judgement | undefined => {
      const subjects = pod ? [pod] : progress.makers;
      const events = subjects.flatMap((subject) => [
        ...store.eventsOf(subject.uid),
        ...store.eventsOfClaims(subject),
        ...this.#evictedBefore(subject, store).flatMap((uid) => store.eventsOf(uid)),
      ]);
      const logs = pod ? logsOf(pod.uid) : [];
      // Of a pod only the newest logs are kept: their number tells nothing.
      const facts = `${key}/${logs.at(-1)?.end.id ?? ''}`;
      const known = this.#judged.get(facts);
      const question = {
        workload: record,
        makers: progress.makers,
        pod,
        events,
        logs,
        nodes,
        heldClaims,
        leavingPods,
        deserted,
      };
      const answer =
        known && at - known.at < judgedFor
          ? known
          : { at, judgement: judge.cause(this.#evidence.of(key, question), at) };
      judged.set(facts, answer);
      return answer.judgement;
    };
    if (record.kind === 'StatefulSet') for (const { name, uid } of pods) this.#noteName(name, uid);
    const replaced = (pod: Pod): boolean => this.#evictedBefore(pod, store).length > 0;
    const suspects = pods.filter((pod) => mayBeBroken(pod, crashes) || replaced(pod));
    for (const [key, group] of groupAlikePods(suspects, questioning, replaced)) {
      const judgement = ask(key, group[0]);
      for (const pod of group) this.#track(next, pod, pod, judgement, questioning);
    }
    const [maker] = progress.makers;
    const outdated = this.#isOutdated(progress, questioning);
    if (maker && (pods.length < progress.wanted || progress.wanted === 0)) {
      const versions = progress.makers.map((record) => versionOf(record, store)).join();
      const judgement = ask(versions, undefined);
      const holds = judgement?.oldPodsHelp === true && outdated ? undefined : judgement;
      this.#track(next, maker, undefined, holds, questioning);
    }
    this.#tracked = next;
    this.#judged = judged;
    this.#evidence.turn();
    return [...next.values()].filter(({ seen }) => seen === at);
  }

  /** Since when that is so which the first look finds. */
  #sinceBefore(
    record: ClusterObject,
    pod: Pod | undefined,
    { at, store, clockAhead }: Questioning,
  ): number | undefined {
    if (clockAhead === undefined || at - (this.#began ?? at) > firstLook) return undefined;
    const events = [...store.eventsOf(record.uid), ...store.eventsOfClaims(record)];
    return troubleStart(record, pod, events, { at, clockAhead });
  }

  #noteName(name: string, uid: string): void {
    const known = this.#namesakes.get(name);
    if (known) known.add(uid);
    else this.#namesakes.set(name, new Set([uid]));
  }

  /** Pods of this rollout that were evicted and left their name to this one: only events are left of them. */
  #evictedBefore({ name, uid }: ClusterObject, store: Store): string[] {
    return [...(this.#namesakes.get(name) ?? [])].filter(
      (other) =>
        other !== uid && readEvents(store.eventsOf(other)).some(({ reason }) => reason === 'Evicted'),
    );
  }

  /**
   * True when an old pod went after the last refusal: the controller has not tried again since. When a pod goes its own
   * time stamp tells; one that was never seen to leave went now.
   */
  #isOutdated({ oldPods, makers }: Progress, { store, at }: Questioning): boolean {
    const standing = new Map(
      oldPods.map(({ uid, metadata }) => [uid, parseTime(metadata.deletionTimestamp)] as const),
    );
    for (const [uid, leaves] of this.#oldPods) {
      if (!standing.has(uid)) this.#freedAt = Math.max(this.#freedAt, leaves ?? at);
    }
    this.#oldPods = standing;
    const refusals = makers.flatMap(({ uid }) => store.eventsOf(uid)).map(saidAt);
    return this.#freedAt > 0 && largest([0, ...refusals]) <= this.#freedAt;
  }

  #track(
    next: Map<string, Tracked>,
    record: ClusterObject,
    pod: Pod | undefined,
    judgement: Judgement | undefined,
    questioning: Questioning,
  ): void {
    const { at, store } = questioning;
    const { uid, name } = record;
    const known = this.#tracked.get(uid);
    if (!judgement) {
      if (known && at - known.seen < keptInMind) next.set(uid, known);
      return;
    }
    const { cause, container } = judgement;
    const same = known?.judgement.cause === cause && known.judgement.container === container;
    const version = versionOf(record, store);
    const news = !same || known.version !== version;
    next.set(uid, {
      subject: { uid, name, node: pod?.nodeName },
      judgement,
      since: same ? known.since : (this.#sinceBefore(record, pod, questioning) ?? at),
      sightings: same ? known.sightings + (news ? 1 : 0) : 1,
      newest: news ? at : known.newest,
      byEvents: pod !== undefined && isBeingCreated(pod),
      version,
      seen: at,
      // A run that began while an old pod was ending may have met what that pod held.
      excusedUntil: this.#leftAt,
    });
  }
}

/** Changes with the object and with its events. */
function versionOf({ uid, metadata }: ClusterObject, store: Store): string {
  return `${metadata.resourceVersion}/${store.newsOf(uid)}`;
}

function isServing({ ready, deleting }: Pod): boolean {
  return ready && !deleting;
}

function claimsOf({ spec }: Pod): string[] {
  return asList(spec.volumes).flatMap(
    (volume) => asString(asMapping(asMapping(volume).persistentVolumeClaim).claimName) ?? [],
  );
}

/** A pod that is ready with everything running needs no question, unless it has crashed in this rollout. */
function mayBeBroken({ uid, ready, containers, phase }: Pod, crashes: CrashHistory): boolean {
  if (phase === 'Succeeded') return false;
  if (!ready || crashes.hasEnds(uid)) return true;
  return containers.some(({ waiting, kind }) => waiting !== undefined && kind !== 'init');
}

/** It has a node, and no container of it says more than that it waits: volumes, or the network, are not there yet. */
function isBeingCreated({ nodeName, containers }: Pod): boolean {
  const says = containers.some(
    ({ waiting, ends, state }) =>
      state === 'running' ||
      ends.length > 0 ||
      !/^(?:ContainerCreating|PodInitializing)?$/.test(waiting?.reason ?? ''),
  );
  return nodeName !== undefined && !says;
}
