import type { CrashHistory } from './crash-history.ts';
import type { Judgement } from './judge.ts';
import type { Patience } from './target.ts';

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
}

/** A trouble that just began when time is up is no explanation. */
const lastingAtDeadline = 30_000;

/** So many equal crashes are a loop; more are only waited for while there is time for a dependency to come. */
const loop = 3;

/** How long the kubelet may take to try again what only events tell of; longer pauses are not waited for. */
const nextTry = 70_000;

/**
 * Whether what was found is enough to call the rollout failed. One pod proves what the template decides, after a grace
 * where it may be a race with the apply; the environment must fail several nodes, or all pods, for a while; a crash of the
 * application must repeat itself.
 * @returns the candidate that decides
 */
export function conclusive(
  candidates: readonly Candidate[],
  context: { at: number; pods: number; crashes: CrashHistory; patience: Patience; timeIsUp: boolean },
): Candidate | undefined {
  return candidates
    .filter((candidate) => isEnough(candidate, candidates, context))
    .toSorted((a, b) => a.since - b.since)[0];
}

function isEnough(
  candidate: Candidate,
  all: readonly Candidate[],
  { at, pods, crashes, patience, timeIsUp }: Parameters<typeof conclusive>[1],
): boolean {
  const { judgement, since, sightings, newest, subject } = candidate;
  const lasted = at - since;
  const whole = judgement.grace * 1000 * patience.factor;
  const grace = timeIsUp ? Math.min(whole, lastingAtDeadline) : whole;
  const { container } = judgement;
  const crashed = container === undefined ? 0 : crashes.equalEnds(subject.uid, container);
  switch (judgement.class) {
    case 'template':
      if (judgement.everyPod && sameCause(all, candidate).length < pods) return isLoop();
      return sightings > 1 || lasted >= whole;
    case 'template-race':
      // Without a grace the probe itself takes its time; what it killed once may live the next time.
      if (whole === 0 && container !== undefined) return crashed >= judgement.repeats;
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
    const needed = patience.restarts ?? Math.max(2, Math.round(judgement.repeats * patience.factor));
    return crashed >= (timeIsUp && patience.restarts === undefined ? Math.min(needed, loop) : needed);
  }
}

function sameCause(all: readonly Candidate[], { judgement }: Candidate): readonly Candidate[] {
  return all.filter((other) => other.judgement.cause === judgement.cause);
}
