/** What is read of a pull request. */
export interface PullRequest {
  readonly number: number;
  /** Where people read it; empty when GitHub did not say. */
  readonly url: string;
  readonly title: string;
  readonly open: boolean;
  /** The newest commit of its branch. */
  readonly headSha: string;
  readonly baseRef: string;
  /** When it was merged, as ISO 8601. */
  readonly mergedAt: string | undefined;
  /** Once merged, the commit that it became on its base; before, a commit that GitHub made to try. */
  readonly mergeCommitSha: string | undefined;
  /** True for one from another repository, and for one whose repository is gone. */
  readonly fromFork: boolean;
}

/** A file that a pull request changes, by its path in the head commit. */
export interface ChangedFile {
  readonly path: string;
  /** Its path before, when it was renamed. */
  readonly previousPath: string | undefined;
  readonly removed: boolean;
  /** The lines that are new or changed, in the head commit; `all` when GitHub shows no patch (too large, binary). */
  readonly changed: readonly LineRange[] | 'all';
  /** The lines that the diff shows, which are those that a review may comment on; none without a patch. */
  readonly shown: readonly LineRange[];
  /** What those lines say, by their number. */
  readonly text?: ReadonlyMap<number, string>;
}

/** Lines from one to another, both included, counted from 1. */
export type LineRange = readonly [first: number, last: number];
