import type { CrashHistory } from '../restarts/crash-history.ts';
import type { Patience } from '../target.ts';
import type { Judgement } from './judge.ts';

/** A cause that was found on a pod, or on a maker of pods, and since when it has been there without a break. */
export interface Candidate {
  readonly subject: { readonly uid: string; readonly name: string; readonly node: string | undefined };
  readonly judgement: Judgement;
  readonly since: number;
  /** How many versions of the object and of its events showed it, and when the last one came. */
  readonly sightings: number;
  readonly newest: number;
  /** True when only events tell of it: they stay when the trouble is over, until somebody tries again. */
  readonly byEvents: boolean;
  /** When a pod of the revision before was last seen that still ended: what came before may have been its doing. */
  readonly excusedUntil?: number | undefined;
  /** What is waited for before its crashes are proof, and until when. */
  readonly waits?: { readonly for: string; readonly until: number } | undefined;
}

/** A trouble that just began when time is up is no explanation. */
const lastingAtDeadline = 30_000;

/** So many equal crashes are a loop; more are only waited for while there is time for a dependency to come. */
const loop = 3;

/** So many ends of a container are proof even when no two are alike. */
const unequal = 6;

/** A grace that has passed is tried once more where the next start is that near. */
const lastTry = 45_000;

/** How long the kubelet may take to try again what only events tell of; longer pauses are not waited for. */
const nextTry = 70_000;

/**
 * Whether what was found is enough to call the rollout failed. One pod proves what the template decides, after a grace
 * where it may be a race with the apply; the environment must fail several nodes, or all pods, for a while; a crash of the
 * application must repeat itself.
 * @returns the candidate that decides
 */
export function conclusive(candidates: readonly Candidate[], context: Context): Candidate | undefined {
  return candidates
    .filter((candidate) => isEnough(candidate, candidates, context))
    .toSorted((a, b) => a.since - b.since)[0];
}

/** What is known when it is decided. */
interface Context {
  readonly at: number;
  readonly pods: number;
  readonly crashes: CrashHistory;
  readonly patience: Patience;
  readonly timeIsUp: boolean;
  /** Milliseconds by which the cluster's clock is ahead of ours; undefined when nobody knows. */
  readonly clockAhead?: number | undefined;
}

/** The candidate with what is waited for, where its crashes may end by themselves. */
export function withWait(
  candidate: Candidate,
  { crashes, patience, clockAhead }: Pick<Context, 'crashes' | 'patience' | 'clockAhead'>,
): Candidate {
  const { judgement, subject } = candidate;
  const { heals, container } = judgement;
  if (!heals || container === undefined || patience.restarts !== undefined) return candidate;
  if (judgement.class !== 'application') return candidate;
  const first = crashes.firstEnd(subject.uid, container, clockAhead);
  if (first === undefined) return candidate;
  return {
    ...candidate,
    waits: { for: heals.waitsFor, until: first + heals.grace * 1000 * patience.factor },
  };
}

function isEnough(
  candidate: Candidate,
  all: readonly Candidate[],
  { at, pods, crashes, patience, timeIsUp, clockAhead }: Context,
): boolean {
  const { judgement, since, sightings, newest, subject } = candidate;
  const lasted = at - since;
  const whole = judgement.grace * 1000 * patience.factor;
  const grace = timeIsUp ? Math.min(whole, lastingAtDeadline) : whole;
  const { container } = judgement;
  const crashed = container === undefined ? 0 : crashes.equalEnds(subject.uid, container);
  const ends = container === undefined ? 0 : crashes.count(subject.uid, container);
  // What is only left by elimination must repeat itself more often.
  const repeats = judgement.confidence === 'low' ? Math.max(loop, judgement.repeats) : judgement.repeats;
  switch (judgement.class) {
    case 'template':
      if (judgement.everyPod && sameCause(all, candidate).length < pods) return isLoop();
      if (judgement.confidence === 'low' && ends > 0) return isLoop();
      return sightings > 1 || lasted >= whole;
    case 'template-race':
      // Without a grace the probe itself takes its time; what it killed once may live the next time.
      if (whole === 0 && container !== undefined) return crashed >= repeats;
      if (lasted < grace || !candidate.byEvents || timeIsUp) return lasted >= grace;
      return newest >= since + grace || lasted >= grace + nextTry;
    case 'application':
      return container === undefined ? lasted >= grace : isLoop();
    case 'environment': {
      const same = sameCause(all, candidate).filter((other) => at - other.since >= grace);
      const nodes = new Set(same.map(({ subject: { node } }) => node ?? ''));
      return lasted >= grace && (same.length >= pods || (same.length > 1 && nodes.size > 1));
    }
    case 'informational':
      return false;
  }

  function isLoop(): boolean {
    if (patience.restarts !== undefined) return crashed >= patience.restarts;
    const needed = Math.max(2, Math.round(repeats * patience.factor));
    const { heals } = judgement;
    const enough = crashed >= (timeIsUp || heals ? Math.min(needed, loop) : needed);
    if (!enough && ends < Math.round(unequal * patience.factor)) return false;
    return isOutlasted(heals);
  }

  /** True when nothing that might have ended it has done so in its time. */
  function isOutlasted(heals: Judgement['heals']): boolean {
    if (container === undefined) return true;
    const last = crashes.lastRun(subject.uid, container, clockAhead);
    const { excusedUntil } = candidate;
    if (!timeIsUp && excusedUntil !== undefined && (last?.from ?? 0) <= excusedUntil + letGo) return false;
    if (!heals) return true;
    const first = crashes.firstEnd(subject.uid, container, clockAhead) ?? since;
    const graceMs = heals.grace * 1000 * patience.factor;
    if (timeIsUp) return at - first >= Math.min(graceMs, lastingAtDeadline);
    if (at - first < graceMs) return false;
    return (last?.to ?? 0) >= first + graceMs || at - first >= graceMs + lastTry;
  }
}

/** Milliseconds in which what a pod held is given back after its end, and in which we hear of it. */
const letGo = 10_000;

function sameCause(all: readonly Candidate[], { judgement }: Candidate): readonly Candidate[] {
  return all.filter((other) => other.judgement.cause === judgement.cause);
}
