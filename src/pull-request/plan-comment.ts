import type { Marker } from './marker.ts';
import type { RunReference } from './workflow-run.ts';

/** When a comment is wanted: for every result; only where something failed; not at all. */
export type CommentMode = 'always' | 'on-failure' | 'never';

/** A comment of ours that stands there. */
export interface OwnComment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly marker: Marker;
}

/** A result that may be told. */
export interface CommentWish {
  readonly mode: CommentMode;
  readonly state: Marker['state'];
  readonly run: RunReference;
}

/** What is to be done: write anew, edit the newest of ours and drop the others, or nothing. */
export type CommentPlan =
  | { readonly do: 'create'; readonly problems: number }
  | {
      readonly do: 'edit';
      readonly comment: OwnComment;
      readonly duplicates: readonly OwnComment[];
      readonly problems: number;
    }
  | {
      readonly do: 'nothing';
      readonly why: 'stale' | 'not-wanted';
      readonly comment: OwnComment | undefined;
    };

/**
 * Decides about a comment.
 * @param own comments of this key that we wrote
 */
export function planComment(own: readonly OwnComment[], { mode, state, run }: CommentWish): CommentPlan {
  const [comment, ...duplicates] = own.toSorted((a, b) => b.id - a.id);
  if (mode === 'never') return { do: 'nothing', why: 'not-wanted', comment };
  const newer = own.find(({ marker }) => isOlder(run, marker.run));
  if (newer) return { do: 'nothing', why: 'stale', comment: newer };
  if (comment)
    return { do: 'edit', comment, duplicates, problems: problemsAfter(comment.marker, state, run) };
  if (state === 'clear' && mode === 'on-failure') return { do: 'nothing', why: 'not-wanted', comment };
  return { do: 'create', problems: state === 'problem' ? 1 : 0 };
}

/**
 * True when a result is older than another. Ids of runs grow; running an old run again keeps its id and its commit, so it
 * stays older than one of a later commit. For the same commit two runs say the same, and the later word counts.
 */
function isOlder(run: RunReference, other: RunReference): boolean {
  if (run.id === other.id) return run.attempt < other.attempt;
  return run.sha !== other.sha && run.id < other.id;
}

/** A result that is told twice counts once. */
function problemsAfter(before: Marker, state: Marker['state'], run: RunReference): number {
  if (state === 'clear') return before.problems;
  if (before.state === 'clear') return 1;
  const again = before.run.id === run.id && before.run.attempt === run.attempt;
  return before.problems + (again ? 0 : 1);
}
