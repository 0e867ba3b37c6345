import {
  type FailedAttempt,
  formatAttempts,
  readAttempts,
  withAttempt,
} from '../../pull-request/attempts.ts';
import type { Marker } from '../../pull-request/marker.ts';
import { type RunReference, runUrlOf } from '../../pull-request/workflow-run.ts';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context.ts';
import { commentBudget } from '../gate/markdown.ts';
import { recoveredMarkdown } from './recovered-markdown.ts';
import type { WatchOverview } from './watch-overview.ts';

/** What else the comment of a watch says: for which deploy, in which run, when. */
export interface WatchCommentPlace {
  readonly context: DiagnosisContext;
  readonly run: RunReference;
  readonly repositoryUrl: string;
  /** When the watch ended, as ISO 8601. */
  readonly at: string;
}

/** What stood there before. */
export interface EarlierComment extends Pick<Marker, 'state' | 'problems' | 'run'> {
  readonly body: string;
}

/** Kept for the hidden first line of a comment. */
const markerLength = 4_300;

/**
 * What a watch means for its comment: that there is a problem, that all is well, or nothing. A newer rollout that took over
 * speaks for itself; who could not look, or was stopped before anything was seen, knows nothing better than what stands there.
 */
export function commentState({ outcome, explained }: WatchOverview): Marker['state'] | undefined {
  if (outcome === 'complete') return 'clear';
  if (outcome === 'failed' || outcome === 'timed-out') return 'problem';
  return outcome === 'cancelled' && explained ? 'problem' : undefined;
}

/**
 * The watch's comment on a pull request. After problems it says by which commit they are gone, and keeps saying so: a later
 * deploy that works has nothing to add.
 */
export function watchComment(
  overview: WatchOverview,
  { context, run, repositoryUrl, at }: WatchCommentPlace,
  previous: EarlierComment | undefined,
): string {
  const before = previous ? readAttempts(previous.body) : [];
  if (commentState(overview) === 'clear') {
    if (!previous || previous.problems === 0) return overview.markdown({ ...context, target: 'comment' });
    if (previous.state === 'clear') return withoutMarker(previous.body);
    const attempts = before.map(({ sha, title, at: when, failed, id, attempt }) => ({
      ...{ commit: sha, title, at: when, failed },
      runUrl: runUrlOf(repositoryUrl, { id, attempt }),
    }));
    return recoveredMarkdown(
      { names: overview.names, attempts, count: Math.max(previous.problems, attempts.length) },
      { ...context, cluster: overview.cluster, elapsedSeconds: overview.seconds },
    );
  }
  const own: FailedAttempt = {
    ...{ id: run.id, attempt: run.attempt, sha: context.commit?.sha ?? run.sha },
    ...{ title: overview.title, at, failed: overview.outcome === 'failed', names: overview.names },
  };
  const hidden = formatAttempts(withAttempt(previous?.state === 'problem' ? before : [], own));
  const maxLength = commentBudget - markerLength - hidden.length;
  const attempt = attemptNumber(previous, run);
  return `${hidden}\n${overview.markdown({ ...context, attempt, target: 'comment', maxLength })}`;
}

/**
 * True when a watch that saw everything come up answers a comment of another pull request: all that failed there was watched
 * now. One that deploys something else with the same key says nothing about it.
 */
export function isAnswerTo(overview: WatchOverview, previous: EarlierComment | undefined): boolean {
  if (previous?.state !== 'problem' || commentState(overview) !== 'clear') return false;
  const failed = readAttempts(previous.body).at(-1)?.names ?? [];
  return failed.length > 0 && failed.every((name) => overview.names.includes(name));
}

/** A run that tells again is the same attempt. */
function attemptNumber(previous: EarlierComment | undefined, run: RunReference): number {
  if (previous?.state !== 'problem') return 1;
  const again = previous.run.id === run.id && previous.run.attempt === run.attempt;
  return previous.problems + (again ? 0 : 1);
}

function withoutMarker(body: string): string {
  return body.slice(body.indexOf('\n') + 1);
}
