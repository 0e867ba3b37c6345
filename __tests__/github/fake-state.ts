/** Who a token belongs to, and what it may do. */
export interface Holder {
  readonly login: string;
  /** The app whose token it is; a person's without. */
  readonly app?: string;
  /** Permissions to write, `*` for all. */
  readonly write: readonly string[];
  /** GitHub answers 404 for everything of a repository that a token may not see. */
  readonly hidden?: boolean;
}

export interface FakePull {
  number: number;
  title: string;
  state: 'open' | 'closed';
  headSha: string;
  headRef: string;
  /** Owner of the repository that it comes from; null once that is deleted. */
  headOwner: string | null;
  baseRef: string;
  mergedAt: string | null;
  mergeCommitSha: string | null;
  /** Commits of its branch. */
  commits: string[];
  /** Commits that it became on the base branch: one by squash or merge, several by rebase. */
  landed: string[];
  files: FakeFile[];
  locked: boolean;
}

export interface FakeFile {
  filename: string;
  status: 'added' | 'removed' | 'modified' | 'renamed';
  previous_filename?: string;
  patch?: string;
  changes?: number;
}

export interface FakeComment {
  id: number;
  /** Number of the pull request, or commit. */
  on: number | string;
  user: string;
  app: string | null;
  body: string;
  edits: number;
}

export interface FakeReviewComment {
  id: number;
  review: number;
  pull: number;
  user: string;
  app: string | null;
  body: string;
  path: string;
  line: number | null;
  startLine: number | null;
}

export interface FakeReview {
  id: number;
  pull: number;
  user: string;
  app: string | null;
  body: string;
  state: 'COMMENTED' | 'PENDING';
}

export interface FakeDeployment {
  id: number;
  sha: string;
  ref: string;
  environment: string;
  payload: unknown;
  creator: string;
  description: string | null;
  statuses: {
    state: string;
    description: string;
    log_url: string;
    environment_url: string;
    creator: string;
  }[];
}

export interface FakeCheckRun {
  id: number;
  name: string;
  head_sha: string;
  external_id: string;
  app: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  annotations: Record<string, unknown>[];
}

/** One repository and what was written into it. */
export interface FakeState {
  owner: string;
  name: string;
  tokens: Record<string, Holder>;
  pulls: FakePull[];
  /** Commits that belong to no pull request. */
  commits: string[];
  comments: FakeComment[];
  commitComments: FakeComment[];
  reviews: FakeReview[];
  reviewComments: FakeReviewComment[];
  deployments: FakeDeployment[];
  checkRuns: FakeCheckRun[];
  nextId: number;
}

/** A token of each kind. Any other is a bad credential. */
export const tokens = {
  'job-token': { login: 'github-actions[bot]', app: 'github-actions', write: ['*'] },
  'read-only-token': { login: 'github-actions[bot]', app: 'github-actions', write: [] },
  'app-token': { login: 'release-helper[bot]', app: 'release-helper', write: ['*'] },
  'user-token': { login: 'octocat', write: ['*'] },
  'blind-token': { login: 'hubot', write: [], hidden: true },
} satisfies Record<string, Holder>;

/** An empty repository `acme/shop`. */
export function emptyState(): FakeState {
  return {
    owner: 'acme',
    name: 'shop',
    tokens: { ...tokens },
    pulls: [],
    commits: [],
    comments: [],
    commitComments: [],
    reviews: [],
    reviewComments: [],
    deployments: [],
    checkRuns: [],
    nextId: 1000,
  };
}

/** A pull request with what is not said filled in: open, from a branch of the same repository. */
export function fakePull(said: Partial<FakePull> & Pick<FakePull, 'number' | 'headSha'>): FakePull {
  return {
    title: `Pull request ${said.number}`,
    state: 'open',
    headRef: `branch-${said.number}`,
    headOwner: 'acme',
    baseRef: 'main',
    mergedAt: null,
    mergeCommitSha: null,
    commits: [],
    landed: [],
    files: [],
    locked: false,
    ...said,
  };
}
