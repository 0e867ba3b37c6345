import type { FakeGitHub } from '../../github/fake-github.ts';
import { type FakePull, fakePull } from '../../github/fake-state.ts';
import { sha } from '../../github/run.ts';

/** The pull request of the events, as it is being reviewed: it adds one file. */
export function openPull(filename: string, text: string): FakePull {
  const lines = text.trimEnd().split('\n');
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
  return fakePull({
    ...{ number: 7, headSha: sha('1'), commits: [sha('1')] },
    files: [{ filename, status: 'added', patch }],
  });
}

/** The same once it is merged as a commit. */
export function mergedPull(commit: string): FakePull {
  return fakePull({
    ...{ number: 7, headSha: sha('1'), commits: [sha('1')], landed: [commit] },
    ...{ state: 'closed', mergedAt: '2026-11-20T10:00:00Z', mergeCommitSha: commit },
  });
}

/** The commits of a push, as its event has them. */
export const pushed = ['3', '7', '1'].map(sha);

/** All comments, as the number of their pull request and their headline. */
export function headlines({ state }: FakeGitHub): string[] {
  return state.comments.map(({ on, body }) => `#${on}: ${/^###.*/m.exec(body)?.[0]}`);
}
