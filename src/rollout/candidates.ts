import { asList, asMapping, asString } from '../manifest/value.ts';
import type { Case, Judge, Judgement } from './judge.ts';
import { conditionOf, type PodView } from './pod.ts';
import type { Progress } from './progress.ts';
import type { Candidate } from './quorum.ts';
import type { KubeRecord } from './record.ts';
import type { Store } from './store.ts';

/** A candidate that is not seen at the moment is kept in mind for so long: a crashing container also runs in between. */
const keptInMind = 60_000;

interface Tracked extends Candidate {
  readonly version: string;
  /** When it was last seen. */
  readonly seen: number;
}

/** Follows which causes are found on which pods, and since when. */
export class Candidates {
  #tracked = new Map<string, Tracked>();

  /** Asks for the cause of every pod that counts, and of the makers while pods are lacking. */
  update(
    { record, progress, pods }: { record: KubeRecord; progress: Progress; pods: readonly PodView[] },
    {
      judge,
      store,
      logsOf,
      at,
    }: { judge: Judge; store: Store; logsOf: (uid: string) => Case['logs']; at: number },
  ): Candidate[] {
    const next = new Map<string, Tracked>();
    const ask = (pod: PodView | undefined): Judgement | undefined => {
      const subjects = pod ? [pod.record] : progress.makers;
      const events = subjects.flatMap(({ metadata }) => store.eventsOf(metadata.uid));
      const logs = pod ? logsOf(pod.uid) : [];
      return judge.cause({ workload: record, makers: progress.makers, pod: pod?.record, events, logs }, at);
    };
    for (const group of alike(pods.filter(mayBeBroken), store, logsOf)) {
      const [first] = group;
      const judgement = first && ask(first);
      for (const pod of group) this.#track(next, pod.record, pod.node, judgement, at);
    }
    const [maker] = progress.makers;
    if (maker && (pods.length < progress.wanted || progress.wanted === 0)) {
      this.#track(next, maker, undefined, ask(undefined), at);
    }
    this.#tracked = next;
    return [...next.values()].filter(({ seen }) => seen === at);
  }

  #track(
    next: Map<string, Tracked>,
    { metadata: { uid, name, resourceVersion } }: KubeRecord,
    node: string | undefined,
    judgement: Judgement | undefined,
    at: number,
  ): void {
    const known = this.#tracked.get(uid);
    if (!judgement) {
      if (known && at - known.seen < keptInMind) next.set(uid, known);
      return;
    }
    const { cause, container } = judgement;
    const same = known?.judgement.cause === cause && known.judgement.container === container;
    const sightings = same ? known.sightings + (known.version === resourceVersion ? 0 : 1) : 1;
    next.set(uid, {
      subject: { uid, name, node },
      judgement,
      since: same ? known.since : at,
      sightings,
      version: resourceVersion,
      seen: at,
    });
  }
}

/** A pod that is ready with everything running needs no question. */
function mayBeBroken({ ready, containers, phase }: PodView): boolean {
  if (phase === 'Succeeded') return false;
  return !ready || containers.some(({ waiting, role }) => waiting !== undefined && role !== 'init');
}

/** Pods of which the same can be said, so that it is asked once. Those with logs come first in their group. */
function alike(
  pods: readonly PodView[],
  store: Store,
  logsOf: (uid: string) => Case['logs'],
): readonly (readonly PodView[])[] {
  const groups = new Map<string, PodView[]>();
  for (const pod of pods) {
    const events = store.eventsOf(pod.uid).map(eventText).toSorted();
    const key = JSON.stringify([signatureOf(pod), [...new Set(events)]])
      .replaceAll(pod.name, '*')
      .replaceAll(pod.uid, '*');
    const group = groups.get(key);
    if (!group) groups.set(key, [pod]);
    else if (logsOf(pod.uid).length > 0) group.unshift(pod);
    else group.push(pod);
  }
  return [...groups.values()];
}

const signatures = new WeakMap<KubeRecord, unknown>();

function signatureOf({ record, containers, phase }: PodView): unknown {
  let signature = signatures.get(record);
  if (signature === undefined) {
    const scheduled = asMapping(conditionOf(record.status, 'PodScheduled'));
    signature = [
      phase,
      record.status.reason,
      record.status.message,
      scheduled.status,
      scheduled.message,
      asList(record.spec.containers).map((container) => asMapping(container).image),
      containers.map(({ name, ready, running, waiting, ends }) => [
        name,
        ready,
        running,
        waiting,
        ends.map(({ exitCode, reason }) => [exitCode, reason]),
      ]),
    ];
    signatures.set(record, signature);
  }
  return signature;
}

function eventText(event: KubeRecord): string {
  return `${asString(event.reason) ?? ''} ${asString(event.message) ?? asString(event.note) ?? ''}`;
}
