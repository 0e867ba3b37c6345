import type { Pod } from '../../kubernetes/pod.ts';
import type { Run } from '../../kubernetes/run.ts';
import { endedTheSame } from '../../kubernetes/run-end.ts';

/** Ends of a container's runs in this rollout, oldest first. */
interface History {
  readonly ends: Map<string, Run>;
  /** Runs that had ended before anybody looked; nothing is known of how. */
  readonly before: number;
  /** How many of the ends were there at first sight. */
  readonly atFirstSight: number;
  /** How many runs have ended, by the newest version seen: an older one that comes late tells of some that are counted. */
  ended: number;
  /** Of those, the ones before a pod that was ready at first sight: history. */
  readonly bygone: number;
  /** When an end was first seen, by the clock of whoever watches. */
  readonly seenAt: Map<string, number>;
  /** When the pod was made, by the cluster's clock. */
  readonly made: number | undefined;
  /** The kubelet itself has called it a loop. */
  looping: boolean;
}

/** What the kubelet waits before a restart: nothing, then ten seconds, then twice as long each time. */
const firstPause = 10_000;
const longestPause = 300_000;

/**
 * Remembers how containers ended. The status keeps the last two ends only, so each version of a pod adds what it shows;
 * versions may come twice or in any order.
 */
export class CrashHistory {
  /** By pod, then by container. */
  readonly #pods = new Map<string, Map<string, History>>();
  readonly #ignored = new Set<string>();
  readonly #lines = new Map<string, string | undefined>();

  /** Takes in what a version of a pod shows. Crashes before this watch of a pod that was ready then are history. */
  note(pod: Pod, at = 0): void {
    const histories = this.#pods.get(pod.uid) ?? new Map<string, History>();
    this.#pods.set(pod.uid, histories);
    for (const container of pod.containers) {
      if (!container.reported) continue;
      const known = histories.get(container.name);
      const ended = container.restarts + (container.state === 'running' || container.restarts === 0 ? 0 : 1);
      const looping = container.waiting?.reason === 'CrashLoopBackOff';
      if (known) {
        known.ended = Math.max(known.ended, ended, known.ends.size);
        known.looping ||= looping;
        for (const end of container.ends) {
          if (this.#ignored.has(end.id)) continue;
          known.ends.set(end.id, end);
          if (!known.seenAt.has(end.id)) known.seenAt.set(end.id, at);
        }
        continue;
      }
      if (pod.ready) for (const end of container.ends) this.#ignored.add(end.id);
      const ends = new Map((pod.ready ? [] : container.ends).map((end) => [end.id, end]));
      const before = pod.ready ? 0 : Math.max(0, ended - container.ends.length);
      histories.set(container.name, {
        ...{ ends, before, atFirstSight: ends.size, ended, looping },
        bygone: pod.ready ? ended : 0,
        seenAt: new Map([...ends.keys()].map((id) => [id, at])),
        made: pod.created,
      });
    }
  }

  /** What a run's log says about its end; undefined when it says nothing or cannot be had. */
  setLine(run: string, line: string | undefined): void {
    this.#lines.set(run, line && comparable(line));
  }

  /** True once a pod has been seen to crash in this rollout. */
  hasEnds(pod: string): boolean {
    for (const { ends } of this.#pods.get(pod)?.values() ?? []) if (ends.size > 0) return true;
    return false;
  }

  /** True for an end of this rollout. */
  knows(pod: string, { container, id }: Run): boolean {
    return this.#pods.get(pod)?.get(container)?.ends.has(id) === true;
  }

  /** The ends of all containers of a pod. */
  endsOfPod(pod: string): readonly Run[] {
    return [...(this.#pods.get(pod)?.values() ?? [])].flatMap(({ ends }) => [...ends.values()]);
  }

  /** The ends of a container's runs, oldest first. */
  endsOf(pod: string, container: string): readonly Run[] {
    const ends = [...(this.#pods.get(pod)?.get(container)?.ends.values() ?? [])];
    return ends.toSorted((a, b) => (a.finishedAt ?? 0) - (b.finishedAt ?? 0));
  }

  /**
   * How often a container has now ended in the same way: same code, same reason, same last fatal line. Ends whose log has
   * not been asked for count neither way; those from before this watch count as equal once there is a second one to compare
   * with, or the kubelet calls it a loop.
   */
  equalEnds(pod: string, container: string): number {
    const history = this.#pods.get(pod)?.get(container);
    const all = this.endsOf(pod, container);
    const ends = all.filter(({ id }) => this.#lines.has(id));
    const last = ends.at(-1);
    if (!history || !last) return 0;
    const different = ends.findLastIndex((end) => !this.#equal(end, last));
    const equal = ends.length - 1 - different;
    const compared = all.length > history.atFirstSight || ends.length > 1 || history.looping;
    const shown = compared && all.every((end) => endedTheSame(end, last));
    return different < 0 && shown ? Math.min(equal + history.before, Math.max(equal, history.ended)) : equal;
  }

  /** How often a container has ended in this rollout, in whatever way. */
  count(pod: string, container: string): number {
    const history = this.#pods.get(pod)?.get(container);
    return history ? Math.max(history.ends.size, history.ended - history.bygone) : 0;
  }

  /**
   * When a container ended first in this rollout, as the API dates it; by when it was seen where the clocks cannot be compared.
   * The pauses of the kubelet tell how long ago those ends are at least that nobody has seen.
   * @param clockAhead milliseconds by which the cluster's clock is ahead
   */
  firstEnd(pod: string, container: string, clockAhead: number | undefined): number | undefined {
    const history = this.#pods.get(pod)?.get(container);
    const [first] = this.endsOf(pod, container);
    if (!history || !first) return undefined;
    const seen = history.seenAt.get(first.id) ?? 0;
    if (clockAhead === undefined || first.finishedAt === undefined) return seen;
    let ago = 0;
    for (let end = 1; end < history.before; end++) ago += Math.min(longestPause, firstPause * 2 ** (end - 1));
    return Math.min(seen, Math.max(history.made ?? 0, first.finishedAt - ago) - clockAhead);
  }

  /** When the last run that has ended began and ended, by the clock of whoever watches. */
  lastRun(
    pod: string,
    container: string,
    clockAhead: number | undefined,
  ): { readonly from: number; readonly to: number } | undefined {
    const last = this.endsOf(pod, container).at(-1);
    if (!last) return undefined;
    const to = this.#pods.get(pod)?.get(container)?.seenAt.get(last.id) ?? 0;
    const from = clockAhead === undefined || last.startedAt === undefined ? to : last.startedAt - clockAhead;
    return { from, to };
  }

  /** A log that cannot be had, or says nothing, tells no difference. */
  #equal(a: Run, b: Run): boolean {
    if (!endedTheSame(a, b)) return false;
    const [one, other] = [this.#lines.get(a.id), this.#lines.get(b.id)];
    return one === undefined || other === undefined || one === other;
  }
}

/** Times, ports, addresses and process ids differ from run to run and say nothing. */
function comparable(line: string): string {
  return line
    .replace(/0x[0-9a-f]+|\b[0-9a-f]{8,}\b/gi, '#')
    .replace(/\d+/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}
