import type { ClusterObject } from '../kubernetes/object.ts';
import { controllerOf } from '../kubernetes/owner.ts';
import type { Pod } from '../kubernetes/pod.ts';
import { type Baseline, baselineOf } from './baseline.ts';
import { compareGiven, differencesText, type GivenTemplate } from './given-template.ts';
import { Candidates } from './judging/candidates.ts';
import type { Judge, RunLog } from './judging/judge.ts';
import { type Candidate, conclusive, withWait } from './judging/quorum.ts';
import { templateText } from './kinds/deployment.ts';
import { scopeKey } from './observation.ts';
import type { Progress } from './progress.ts';
import { progressOf, stabilitySeconds } from './progress-of.ts';
import type { CrashHistory } from './restarts/crash-history.ts';
import type { Store } from './store.ts';
import type { Patience, Target } from './target.ts';
import { isFinal, type Phase, type WorkloadState } from './workload-state.ts';

/** How long an object may be absent before it is said that it does not exist: the apply may still be under way. */
const absence = 30_000;

/** How long a controller may wait for what will not come by itself. */
const stuckFor = 60_000;

/** How long the logs of a failure are waited for before it is called. */
const evidenceWait = 3000;

/** How long a fresh list is waited for when time is up: without one nobody knows what is so now. */
const answerWithin = 10_000;

/** By how much a stability window that is still running when time is up extends it. */
const extension = 50_000;

const asGiven: GivenTemplate = { missing: [], rewritten: [] };

/** What following a workload needs to know at one moment. */
export interface Moment {
  readonly at: number;
  readonly startedAt: number;
  readonly store: Store;
  readonly crashes: CrashHistory;
  readonly judge: Judge;
  readonly logsOf: (pod: string) => readonly RunLog[];
  /** Where pods may go; nothing until somebody has asked. */
  readonly nodes: readonly ClusterObject[];
  /** Milliseconds by which the cluster's clock is ahead of ours; undefined when nobody knows. */
  readonly clockAhead: number | undefined;
  /** Hosts that programs wait for, and behind which nothing has been for a while. */
  readonly deserted: readonly string[];
  /** True while logs of this pod are on their way. */
  readonly awaitsLogs: (pod: Pod) => boolean;
  /** True while the log of the run that ended last is not there yet, of a pod whose logs are read. */
  readonly isUnread: (pod: Pod) => boolean;
  /** When everything that decides was last listed: all lists are newer than this. */
  readonly listedSince: number | undefined;
  readonly timeIsUp: boolean;
  readonly deadline: number;
}

/** Follows one workload from the first look to its verdict. */
export class Follower {
  readonly target: Target;
  readonly patience: Patience;
  readonly #candidates = new Candidates();
  #baseline: Baseline | undefined;
  #compared: { readonly record: ClusterObject; readonly found: GivenTemplate } | undefined;
  #holdingSince: number | undefined;
  #stuckSince: number | undefined;
  #restarts = new Map<string, number>();
  #verdict: { readonly phase: Phase; readonly since: number } | undefined;
  #state: WorkloadState;

  constructor(target: Target, patience: Patience) {
    this.target = target;
    this.patience = { ...patience, ...target.overrides };
    this.#state = {
      target,
      phase: 'waiting',
      progress: undefined,
      candidates: [],
      cause: undefined,
      reason: undefined,
      unchanged: false,
      oldReady: 0,
      preExisting: 0,
      holdingSince: undefined,
      stability: 0,
      generation: undefined,
    };
  }

  get state(): WorkloadState {
    return this.#state;
  }

  /** True while a verdict waits for a fresh list to confirm it. */
  unconfirmedSince(): number | undefined {
    return isFinal(this.#state.phase) ? undefined : this.#verdict?.since;
  }

  assess(moment: Moment): WorkloadState {
    if (isFinal(this.#state.phase)) return this.#state;
    const { at, store, startedAt } = moment;
    const key = scopeKey(this.target);
    const refusal = store.refusal(key);
    if (refusal !== undefined) return this.#become('unable', { reason: refusal });
    const record = store.named(key, this.target.name);
    if (!record && this.target.given && !this.#baseline) {
      const reason = 'it does not exist';
      return moment.timeIsUp
        ? this.#confirm('timed-out', { reason }, moment)
        : this.#become('waiting', { reason });
    }
    if (!record) {
      if (this.#baseline) return this.#become('superseded', { reason: 'it was deleted' });
      const listed = store.listedAt(key) !== undefined;
      if (listed && (moment.timeIsUp || at - startedAt > absence)) {
        return this.#become('unable', { reason: 'it does not exist' });
      }
      return this.#become(moment.timeIsUp ? 'unable' : 'waiting', { reason: 'it has not been seen yet' });
    }
    if (moment.listedSince === undefined) {
      return this.#become(moment.timeIsUp ? 'unable' : 'waiting', {
        reason: 'the cluster has not answered yet',
      });
    }
    return this.#assess(record, moment);
  }

  #assess(record: ClusterObject, moment: Moment): WorkloadState {
    const { at, store } = moment;
    const progress = progressOf(record, store);
    const { missing, rewritten } = this.#given(record);
    if (missing.length > 0) {
      const notGiven = differencesText(missing);
      const reason = `the cluster still runs what was there before, not what you gave: ${notGiven}`;
      const facts = { reason, notGiven };
      return moment.timeIsUp ? this.#confirm('timed-out', facts, moment) : this.#become('waiting', facts);
    }
    this.#baseline ??= baselineOf(record, progress, at);
    const baseline = this.#baseline;
    const views = progress.pods;
    const pods = views.filter(counts);
    const old = progress.oldPods;
    const facts: Partial<WorkloadState> = {
      progress,
      notGiven: undefined,
      rewritten: rewritten.length > 0 ? differencesText(rewritten) : undefined,
      reason: progress.notAwaited ?? progress.givenUp?.message,
      unchanged: baseline.settled && pods.every(({ uid }) => baseline.pods.has(uid)),
      oldReady: old.filter(({ ready, deleting }) => ready && !deleting).length,
      preExisting: old.filter(({ uid }) => baseline.broken.has(uid)).length,
      generation: baseline.generation,
    };
    if (record.uid !== baseline.uid) {
      return this.#become('superseded', { ...facts, reason: 'it was deleted and made anew' });
    }
    if (progress.template !== undefined && templateText(progress.template) !== baseline.template) {
      return this.#become('superseded', { ...facts, reason: 'its pod template was changed again' });
    }
    if (progress.notAwaited) return this.#become('not-awaited', facts);

    const candidates = this.#candidates
      .update({ record, progress, pods: views.filter((pod) => counts(pod) || wasEvicted(pod)) }, moment)
      .filter((candidate) => this.#concerns(candidate))
      .map((candidate) => withWait(candidate, { ...moment, patience: this.patience }));
    const stability = facts.unchanged ? 0 : (this.patience.stability ?? stabilitySeconds(record));
    const known = { ...facts, candidates, stability };
    return this.#decide(known, progress, pods, candidates, stability, moment);
  }

  #decide(
    facts: Partial<WorkloadState>,
    progress: Progress,
    pods: readonly Pod[],
    candidates: readonly Candidate[],
    stability: number,
    moment: Moment,
  ): WorkloadState {
    const { at, crashes, timeIsUp } = moment;
    const ended = timeIsUp || progress.givenUp !== undefined;
    const { clockAhead } = moment;
    const context = { at, pods: pods.length, crashes, patience: this.patience, timeIsUp: ended, clockAhead };
    const decisive = conclusive(candidates, context);
    const cause = decisive ?? mostTelling(candidates, crashes);
    if (decisive) {
      // The run that was one too many may have ended in another way than those before: its own log is what is told.
      const { judgement, subject } = decisive;
      const pod = pods.find(({ uid }) => uid === subject.uid);
      const unread = judgement.class === 'application' && pod !== undefined && moment.isUnread(pod);
      const waits = unread && at - (this.#verdict?.since ?? at) < evidenceWait;
      return this.#confirm('failed', { ...facts, cause }, moment, waits);
    }
    if (progress.givenUp) {
      // A Deployment's deadline is a limit of time; the other controllers say that they have given up.
      const late = progress.givenUp.reason === 'ProgressDeadlineExceeded';
      const waits = pods.some(moment.awaitsLogs) && at - (this.#verdict?.since ?? at) < evidenceWait;
      return this.#confirm(late ? 'timed-out' : 'failed', { ...facts, cause }, moment, waits);
    }
    if (progress.stuck === undefined) this.#stuckSince = undefined;
    else this.#stuckSince ??= at;
    if (this.#stuckSince !== undefined && at - this.#stuckSince >= stuckFor * this.patience.factor) {
      return this.#confirm('failed', { ...facts, reason: progress.stuck, cause }, moment);
    }
    const holds = progress.settled && !this.#restarted(pods);
    if (!holds) this.#holdingSince = undefined;
    else this.#holdingSince ??= at;
    const holding = { ...facts, holdingSince: this.#holdingSince };
    if (this.#holdingSince !== undefined && at - this.#holdingSince >= stability * 1000) {
      return this.#confirm('complete', holding, moment);
    }
    if (timeIsUp && holds && at - moment.deadline < extension) {
      // Whether it still holds is asked for: what was seen before may be old.
      return this.#confirm('holding', holding, moment);
    }
    if (timeIsUp && holds) {
      const held = Math.floor((at - (this.#holdingSince ?? at)) / 1000);
      const reason = `it has been available for ${held} s when time was up, not for the ${stability} s that it must stay so`;
      return this.#become('unable', { ...holding, reason });
    }
    if (timeIsUp) return this.#confirm('timed-out', { ...holding, cause }, moment);
    this.#verdict = undefined;
    return this.#become(holds ? 'holding' : 'progressing', { ...holding, cause: undefined });
  }

  /**
   * A verdict becomes final when everything was asked for anew after it was reached, and it still holds. Where no answer comes
   * there is none: what was seen last may be long over.
   */
  #confirm(
    phase: 'failed' | 'timed-out' | 'complete' | 'holding',
    facts: Partial<WorkloadState>,
    { at, listedSince, timeIsUp, deadline }: Moment,
    waits = false,
  ): WorkloadState {
    if (this.#verdict?.phase !== phase) this.#verdict = { phase, since: at };
    const { since } = this.#verdict;
    // Once time is up a list from then on is fresh enough for all that needs no window of its own.
    const reached = timeIsUp && phase !== 'complete' ? Math.min(since, deadline) : since;
    const confirmed = listedSince !== undefined && listedSince > reached;
    if (confirmed && (!waits || timeIsUp)) return this.#become(phase, facts);
    if (timeIsUp && at - Math.max(deadline, phase === 'complete' ? since : 0) >= answerWithin) {
      const reason = 'the cluster has not answered since before time was up: nobody knows how it stands now';
      return this.#become('unable', { ...facts, cause: undefined, reason });
    }
    return this.#become(phase === 'complete' || phase === 'holding' ? 'holding' : 'progressing', facts);
  }

  /** How the object stands to the manifest it was given in, compared once for each version; nothing once it has been as given. */
  #given(record: ClusterObject): GivenTemplate {
    const { given } = this.target;
    if (!given) return asGiven;
    if (this.#compared?.record !== record) {
      // Whoever changes it after it was as given makes another rollout: that is told as such.
      const known = this.#baseline
        ? { missing: [], rewritten: this.#compared?.found.rewritten ?? [] }
        : undefined;
      this.#compared = { record, found: known ?? compareGiven(given, record) };
    }
    return this.#compared.found;
  }

  #become(phase: Phase, facts: Partial<WorkloadState>): WorkloadState {
    this.#state = { ...this.#state, ...facts, phase };
    return this.#state;
  }

  /** True when a container was restarted since the last look; a pod that is new starts its own count. */
  #restarted(pods: readonly Pod[]): boolean {
    const before = this.#restarts;
    this.#restarts = new Map(pods.map(({ uid, restarts }) => [uid, restarts]));
    return pods.some(({ uid, restarts }) => restarts > (before.get(uid) ?? restarts));
  }

  #concerns({ judgement: { container } }: Candidate): boolean {
    return container === undefined || !this.patience.ignoreContainers.includes(container);
  }
}

/** Pods that leave do not count, nor do those that ended and whose controller makes another. */
function counts(pod: Pod): boolean {
  const { deleting, phase, restartPolicy } = pod;
  if (deleting) return false;
  return !(phase === 'Failed' && restartPolicy === 'Always' && controllerOf(pod) !== undefined);
}

/** An eviction may be the template's own doing: its limits. */
function wasEvicted({ deleting, reason }: Pod): boolean {
  return !deleting && reason === 'Evicted';
}

/** The best guess when nothing is conclusive: what has crashed most, then what has been there longest. */
function mostTelling(candidates: readonly Candidate[], crashes: CrashHistory): Candidate | undefined {
  const crashesOf = ({ subject, judgement: { container } }: Candidate): number =>
    container === undefined ? 0 : crashes.equalEnds(subject.uid, container);
  return candidates.toSorted((a, b) => crashesOf(b) - crashesOf(a) || a.since - b.since)[0];
}
