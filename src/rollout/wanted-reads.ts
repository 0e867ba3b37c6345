import type { AwaitedHost } from '../diagnosis/cause.ts';
import type { Pod } from '../kubernetes/pod.ts';
import type { Run } from '../kubernetes/run.ts';
import { succeeded } from '../kubernetes/run-end.ts';
import type { AwaitedHosts } from './awaited-hosts.ts';
import type { Follower } from './follow.ts';
import type { CrashHistory } from './restarts/crash-history.ts';
import type { Target } from './target.ts';
import { isFinal, type WorkloadState } from './workload-state.ts';

/** What would help to decide. Whoever reads the cluster answers with observations. */
export interface WantedReads {
  /** Everything listed anew, to confirm a verdict. */
  readonly refresh: boolean;
  readonly logs: readonly { readonly pod: Pod; readonly end: Run }[];
  /** All events of these, of every type. */
  readonly events: readonly { readonly uid: string; readonly namespace: string }[];
  /** What room the nodes have. */
  readonly nodes: boolean;
  /** Whether anything is behind these hosts, as a program in this namespace names them. */
  readonly hosts: readonly (AwaitedHost & { readonly namespace: string })[];
}

/** How many pods of a workload are looked at closely. */
const closely = 2;

/** What an autoscaler says of a pod without a node is no warning: its events are asked for, every so often. */
const askAgain = 15_000;

/** Remembers what was asked for, so that nothing is asked for twice. */
export class ReadPlanner {
  readonly #crashes: CrashHistory;
  readonly #awaited: AwaitedHosts;
  readonly #asked = new Set<string>();
  readonly #askedForNode = new Map<string, number>();
  readonly #chosen = new Map<Target, ReadonlySet<string>>();
  readonly #refreshed = new Map<Follower, number>();
  #askedForNodes = Number.NEGATIVE_INFINITY;

  constructor(crashes: CrashHistory, awaited: AwaitedHosts) {
    this.#crashes = crashes;
    this.#awaited = awaited;
  }

  /** The ends of a pod's runs whose logs were asked for. */
  askedFor(pod: Pod): readonly Run[] {
    return this.#endsOf(pod).filter(({ id }) => this.#asked.has(id));
  }

  /** What is to be asked now of those that are not decided. */
  wants(followers: readonly Follower[], at: number): WantedReads {
    const open = followers.filter(({ state }) => !isFinal(state.phase));
    const logs = open.flatMap(({ state }) => this.#logs(state));
    return {
      refresh: open.filter((follower) => this.#toBeConfirmed(follower)).length > 0,
      logs,
      events: [
        ...open.flatMap(({ state }) => this.#withoutNode(state, at)),
        ...logs.map(({ pod }) => pod),
      ].map(({ uid, namespace }) => ({ uid, namespace })),
      nodes: this.#toBeMeasured(open, at),
      hosts: open.flatMap((follower) => this.#hosts(follower, at)),
    };
  }

  #toBeConfirmed(follower: Follower): boolean {
    const since = follower.unconfirmedSince();
    if (since === undefined || this.#refreshed.get(follower) === since) return false;
    this.#refreshed.set(follower, since);
    return true;
  }

  #logs(state: WorkloadState): WantedReads['logs'] {
    return this.#closely(state).flatMap((pod) =>
      this.#endsOf(pod)
        .filter(({ id }) => !this.#asked.has(id))
        .map((end) => {
          this.#asked.add(end.id);
          return { pod, end };
        }),
    );
  }

  #hosts({ state, target: { namespace } }: Follower, at: number): WantedReads['hosts'] {
    return state.candidates
      .flatMap(({ judgement: { awaits } }) => (awaits ? { namespace, ...awaits } : []))
      .filter((host) => this.#awaited.isDue(host, at));
  }

  /** True when a pod is too large for the room there is, and it is time to look whether any node is large enough. */
  #toBeMeasured(followers: readonly Follower[], at: number): boolean {
    const tooLarge = followers.some(({ state }) =>
      state.candidates.some(({ judgement: { cause } }) => cause === 'insufficient-resources'),
    );
    if (!tooLarge || at - this.#askedForNodes < askAgain) return false;
    this.#askedForNodes = at;
    return true;
  }

  /** Pods that wait for a node, of which it is time to ask. */
  #withoutNode({ progress }: WorkloadState, at: number): readonly Pod[] {
    const waiting = (progress?.pods ?? []).filter(({ nodeName }) => nodeName === undefined).slice(0, closely);
    return waiting.filter(({ uid, deleting }) => {
      const asked = this.#askedForNode.get(uid) ?? Number.NEGATIVE_INFINITY;
      if (deleting || at - asked < askAgain) return false;
      this.#askedForNode.set(uid, at);
      return true;
    });
  }

  /** The pods of a workload whose crashes are followed: those that have crashed most, and the same ones as long as they last. */
  #closely({ target, progress }: WorkloadState): readonly Pod[] {
    const crashed = (progress?.pods ?? []).filter((pod) => !pod.deleting && this.#endsOf(pod).length > 0);
    const chosen = crashed.filter(({ uid }) => this.#chosen.get(target)?.has(uid));
    const others = crashed
      .filter((pod) => !chosen.includes(pod))
      .toSorted((a, b) => b.restarts - a.restarts || (a.uid < b.uid ? -1 : 1));
    const followed = [...chosen, ...others].slice(0, closely);
    this.#chosen.set(target, new Set(followed.map(({ uid }) => uid)));
    return followed;
  }

  /** The ends of runs that the pod's status still shows, of this rollout, but for an init container's orderly ends. */
  #endsOf(pod: Pod): readonly Run[] {
    if (!this.#crashes.hasEnds(pod.uid)) return [];
    return pod.containers
      .flatMap(({ ends, kind }) => (kind === 'init' ? ends.filter((end) => !succeeded(end)) : ends))
      .filter((end) => this.#crashes.knows(pod.uid, end));
  }
}
