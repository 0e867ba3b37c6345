import type { ChangedFile, PullRequest } from './pull-request.ts';

/**
 * Of the pull requests that contain a commit the one that brought it: merged as this commit; else with this commit as its
 * head; else the newest merged; else the only open one. Two open ones that both merely contain it: none, since either may
 * be about something else.
 */
export function choosePullRequest(candidates: readonly PullRequest[], sha: string): PullRequest | undefined {
  const merged = candidates.filter(({ mergedAt }) => mergedAt !== undefined).toSorted(newestMerge);
  const open = candidates.filter((candidate) => candidate.open).toSorted((a, b) => b.number - a.number);
  return (
    merged.find(({ mergeCommitSha }) => mergeCommitSha === sha) ??
    [...open, ...merged, ...candidates].find(({ headSha }) => headSha === sha) ??
    merged[0] ??
    (open.length === 1 ? open[0] : undefined)
  );
}

/** True when a pull request changes one of the files. */
export function touches(files: readonly ChangedFile[], paths: readonly string[]): boolean {
  return files.some(
    ({ path, previousPath }) =>
      paths.includes(path) || (previousPath !== undefined && paths.includes(previousPath)),
  );
}

/** The newest first; of two at the same second the one that was opened later. */
function newestMerge(a: PullRequest, b: PullRequest): number {
  return (b.mergedAt ?? '').localeCompare(a.mergedAt ?? '') || b.number - a.number;
}
