import type { ClusterObject } from '../kubernetes/object.ts';
import { type Pod, readPod } from '../kubernetes/pod.ts';
import type { Run } from '../kubernetes/run.ts';
import { largest, smallest } from '../text/many.ts';
import { AwaitedHosts } from './awaited-hosts.ts';
import { Follower, type Moment } from './follow.ts';
import type { Judge, RunLog } from './judging/judge.ts';
import { type Observation, type Scope, scopeKey } from './observation.ts';
import { deadlineSeconds } from './progress-of.ts';
import { CrashHistory } from './restarts/crash-history.ts';
import { ProvenRevisions } from './rollback/proven-revisions.ts';
import { Store } from './store.ts';
import { balanced, type Patience, type Target } from './target.ts';
import { ReadPlanner, type WantedReads } from './wanted-reads.ts';
import { isFinal, type Outcome, outcomeOf, type WorkloadState } from './workload-state.ts';

/** Everything that is known at one moment. */
export interface Assessment {
  readonly at: number;
  readonly states: readonly WorkloadState[];
  readonly outcome: Outcome | undefined;
  /** When time is up. */
  readonly deadline: number;
  readonly wants: WantedReads;
  /** Since when nothing has been heard of what is watched, where a connection is in trouble. */
  readonly silentSince?: number | undefined;
}

export interface RolloutOptions {
  readonly judge: Judge;
  readonly startedAt: number;
  /** Milliseconds; by default as long as the slowest controller gives itself and a minute more. */
  readonly timeout?: number | undefined;
  readonly patience?: Patience;
  /** Milliseconds by which the cluster's clock is ahead of the observations'; without it nothing is counted from before the first look. */
  readonly clockAhead?: number | undefined;
}

/** Without a limit of its own a watch never takes longer. */
const longest = 15 * 60_000;

/**
 * Folds observations into the state of each workload. Nothing here reads a clock: time is what observations say. The
 * order in which they come, their repetition and their loss change when a verdict is reached, not which.
 */
export class Rollout {
  readonly #followers: readonly Follower[];
  readonly #scopes: readonly Scope[];
  readonly #options: RolloutOptions;
  readonly #store = new Store();
  readonly #crashes = new CrashHistory();
  readonly #proven = new ProvenRevisions();
  readonly #awaited = new AwaitedHosts();
  #nodes: readonly ClusterObject[] = [];
  readonly #alone = new Map<Follower, number>();
  readonly #logs = new Map<string, RunLog[]>();
  readonly #answered = new Set<string>();
  readonly #questions = new ReadPlanner(this.#crashes, this.#awaited);
  /** Scopes whose connection is in trouble, and when they were heard last. */
  readonly #silent = new Map<string, number>();
  readonly #heard = new Map<string, number>();
  #at: number;

  constructor(targets: readonly Target[], scopes: readonly Scope[], options: RolloutOptions) {
    this.#followers = targets.map((target) => new Follower(target, options.patience ?? balanced));
    this.#scopes = scopes;
    this.#options = options;
    this.#at = options.startedAt;
  }

  /** Revisions that had available pods, by ReplicaSet uid or `controller-revision-hash`. */
  get proven(): ReadonlySet<string> {
    return this.#proven.ids;
  }

  get store(): Store {
    return this.#store;
  }

  observe(observation: Observation): void {
    this.#at = Math.max(this.#at, observation.at);
    this.#listen(observation);
    if (observation.type === 'log') this.#takeLog(observation);
    else if (observation.type === 'looked') this.#awaited.take(observation);
    else if (observation.type === 'nodes') this.#nodes = observation.nodes;
    else if (this.#store.apply(observation)) {
      this.#proven.note(observation);
      for (const pod of podsIn(observation)) this.#crashes.note(readPod(pod), observation.at);
    }
  }

  assess(): Assessment {
    const at = this.#at;
    const deadline = this.#deadline();
    for (const follower of this.#followers) follower.assess(this.#moment(follower, deadline));
    const states = this.#followers.map(({ state }) => state);
    return {
      at,
      states,
      outcome: outcomeOf(states),
      deadline,
      wants: this.#questions.wants(this.#followers, at),
      silentSince: this.#silent.size === 0 ? undefined : smallest(this.#silent.values()),
    };
  }

  /** The logs that were read of a pod. */
  logsOf(pod: string): readonly RunLog[] {
    return this.#logs.get(pod) ?? [];
  }

  #moment(follower: Follower, deadline: number): Moment {
    const { target } = follower;
    return {
      at: this.#at,
      startedAt: this.#options.startedAt,
      store: this.#store,
      crashes: this.#crashes,
      judge: this.#options.judge,
      clockAhead: this.#options.clockAhead,
      nodes: this.#nodes,
      logsOf: (pod) => this.logsOf(pod),
      deserted: this.#awaited.deserted(target.namespace, this.#at, this.#aloneSince(follower)),
      awaitsLogs: (pod) => this.#questions.askedFor(pod).some(({ id }) => !this.#answered.has(id)),
      isUnread: (pod) => this.#isUnread(pod),
      listedSince: this.#listedSince(target.namespace),
      timeIsUp: this.#at >= deadline,
      deadline,
    };
  }

  #isUnread(pod: Pod): boolean {
    const isRead = this.logsOf(pod.uid).length > 0 || this.#questions.askedFor(pod).length > 0;
    const newest = pod.containers.flatMap(({ ends }) => ends.filter(({ previous }) => !previous));
    return isRead && newest.some(({ id }) => !this.#answered.has(id));
  }

  /** Since when nothing else of this rollout comes up that may make something. */
  #aloneSince(follower: Follower): number {
    const alone = this.#followers.every((other) => other === follower || makesNothing(other.state));
    const since = alone ? (this.#alone.get(follower) ?? this.#at) : Number.POSITIVE_INFINITY;
    if (alone) this.#alone.set(follower, since);
    else this.#alone.delete(follower);
    return since;
  }

  /** Events only explain; everything else must have been listed. */
  #listedSince(namespace: string): number | undefined {
    let oldest: number | undefined = Number.POSITIVE_INFINITY;
    for (const scope of this.#scopes) {
      if (scope.kind === 'Event' || scope.namespace !== namespace) continue;
      const key = scopeKey(scope);
      if (this.#store.refusal(key) !== undefined) continue;
      const at = this.#store.listedAt(key);
      if (at === undefined) return undefined;
      oldest = Math.min(oldest, at);
    }
    return oldest;
  }

  #deadline(): number {
    const { startedAt, timeout } = this.#options;
    if (timeout !== undefined) return startedAt + timeout;
    const limits = this.#followers.map(({ target }) => {
      const record = this.#store.named(scopeKey(target), target.name);
      const seconds = record && deadlineSeconds(record);
      return seconds === undefined ? longest : (seconds + 60) * 1000;
    });
    return startedAt + Math.min(longest, largest(limits));
  }

  #listen(observation: Observation): void {
    if (!('scope' in observation)) return;
    const key = scopeKey(observation.scope);
    const { type, at } = observation;
    if (type !== 'trouble') {
      this.#silent.delete(key);
      this.#heard.set(key, at);
    } else if (!this.#silent.has(key)) this.#silent.set(key, this.#heard.get(key) ?? at);
  }

  #takeLog({ pod, run, text }: Extract<Observation, { type: 'log' }>): void {
    if (this.#answered.has(run)) return;
    this.#answered.add(run);
    const end = this.#endById(pod, run);
    const read = text !== undefined && end !== undefined;
    this.#crashes.setLine(run, read ? this.#options.judge.fatalLine(text, end) : undefined);
    if (!read) return;
    this.#logs.set(pod, [...this.logsOf(pod), { end, text }].slice(-3));
  }

  #endById(pod: string, run: string): Run | undefined {
    return this.#crashes.endsOfPod(pod).find(({ id }) => id === run);
  }
}

/** True when a workload will not make anything any more, or not before what it waits for itself is there. */
function makesNothing({ phase, candidates }: WorkloadState): boolean {
  return phase === 'holding' || isFinal(phase) || candidates.some(({ judgement }) => judgement.awaits);
}

function podsIn(observation: Observation): readonly ClusterObject[] {
  switch (observation.type) {
    case 'listed':
      return observation.objects.filter(({ kind }) => kind === 'Pod');
    case 'seen':
      return observation.object.kind === 'Pod' ? [observation.object] : [];
    default:
      return [];
  }
}
