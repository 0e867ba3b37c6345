import type { GateResult } from '../gate/engine/judge.ts';
import type { CommentMode, GitHub, OpenGitHub } from '../github-port.ts';
import type { PullRequest } from '../pull-request/pull-request.ts';
import { plural } from '../report/counts.ts';
import { checkAnnotations } from '../report/gate/check-annotations.ts';
import { type Diff, diffOf } from '../report/gate/diff.ts';
import { gateComment } from '../report/gate/gate-comment.ts';
import { findingOf, type GateReport } from '../report/gate/json.ts';
import { commentBudget, reportMarkdown } from '../report/gate/markdown.ts';
import { repositoryPlaces } from '../report/gate/place.ts';
import { suggestionsOf } from '../report/gate/suggestions.ts';
import type { GateSettings } from '../settings/settings.ts';
import { lineOf, type Voice } from './voice.ts';

/** What of a result is wanted on GitHub besides annotations and summary. */
export interface GitHubWishes {
  readonly comment: CommentMode;
  /** True to propose the lines that mend findings. */
  readonly review: boolean;
  /** True to write a check run. */
  readonly checks: boolean;
  /** Tells this comment and check run from others of the same pull request. */
  readonly key: string;
}

/** GitHub as far as this run reaches it. */
export interface Audience {
  readonly github: GitHub;
  readonly pullRequests: readonly PullRequest[];
  /** What the one pull request changes; undefined when that is not known. */
  readonly diff: Diff | undefined;
  /** Why not, in one line, when it was asked for. */
  readonly noDiff: string | undefined;
  readonly wishes: GitHubWishes;
}

/** What the gate found, as far as it can be looked at again. */
export interface Judged {
  readonly result: GateResult;
  readonly settings: GateSettings;
  readonly today: string;
}

/**
 * Finds out who is to be told. Says in one line why nobody can be; undefined then, and where nothing is wanted.
 * @param report decides which pull request of several it is, and whether the diff matters
 */
export async function findAudience(
  report: GateReport,
  wishes: GitHubWishes,
  how: { readonly open: OpenGitHub; readonly token: string; readonly env: NodeJS.ProcessEnv },
  { say, warn }: Voice,
): Promise<Audience | undefined> {
  const { token, env, open } = how;
  if (wishes.comment === 'never' && !wishes.review && !wishes.checks) return undefined;
  if (token.trim() === '') {
    say('nothing is written to the pull request: the input token is empty');
    return undefined;
  }
  const opened = await open({ token, env });
  if (!opened.ok) {
    warn(lineOf(opened.why));
    return undefined;
  }
  const { github } = opened;
  const places = repositoryPlaces(report.rendered);
  const failing = report.findings
    .filter(({ blocking }) => blocking)
    .map((each) => places(findingOf(each)).file);
  const found = await github.pullRequests([...new Set(failing.filter((file) => file !== null))]);
  if (!found.ok) warn(lineOf(found.why));
  const pullRequests = found.ok ? found.pullRequests : [];
  if (found.ok && pullRequests.length === 0 && report.verdict !== 'pass')
    say('no comment: no pull request has this commit');
  const [pull, second] = pullRequests;
  const hasFindings = report.counts.errors + report.counts.warnings > 0;
  const changed = pull && !second && hasFindings ? await github.changedFiles(pull.number) : undefined;
  return {
    github,
    pullRequests,
    diff: changed?.ok ? diffOf(changed.files) : undefined,
    noDiff: changed && !changed.ok ? lineOf(changed.why) : undefined,
    wishes,
  };
}

/**
 * Tells the pull request. Whatever goes wrong is said in one line and changes no verdict. Returns where the comment is.
 * @param judged absent where nothing was judged, so that nothing can be suggested
 */
export async function tell(
  audience: Audience,
  report: GateReport,
  judged: Judged | undefined,
  env: NodeJS.ProcessEnv,
  voice: Voice,
): Promise<string | undefined> {
  const url = await comment(audience, report, env, voice);
  if (judged) await review(audience, judged, voice);
  await check(audience, report, voice);
  return url;
}

async function comment(
  { github, pullRequests, diff, noDiff, wishes }: Audience,
  report: GateReport,
  env: NodeJS.ProcessEnv,
  { say, warn }: Voice,
): Promise<string | undefined> {
  if (wishes.comment === 'never') return undefined;
  const { run } = github;
  const state = report.verdict === 'pass' ? 'clear' : 'problem';
  if (run.readOnly !== undefined) {
    if (pullRequests.length > 0 && (state === 'problem' || wishes.comment === 'always'))
      say(lineOf(`no comment: ${run.readOnly}`));
    return undefined;
  }
  const urls: string[] = [];
  for (const { number } of pullRequests) {
    const done = await github.upsertComment({
      on: { pullRequest: number },
      key: { purpose: 'gate', job: wishes.key },
      mode: wishes.comment,
      state,
      body: (previous) =>
        gateComment(report, {
          headSha: run.sha,
          // What a pull request's run checks out is GitHub's trial merge.
          judgedSha: env.GITHUB_SHA || undefined,
          runUrl: run.url,
          repositoryUrl: run.repositoryUrl,
          diff,
          problemsBefore: previous?.problems ?? 0,
        }),
    });
    if (!done.ok) {
      // Who may not even read comments has none to turn around.
      const isQuiet = state === 'clear' && wishes.comment !== 'always';
      (isQuiet || run.doubt !== undefined ? say : warn)(lineOf(done.why));
    } else {
      if (noDiff !== undefined) say(noDiff);
      if (done.did === 'stale') say('the comment was left: a newer run has written it');
      if (done.url !== undefined) urls.push(done.url);
    }
  }
  return urls[0];
}

async function review(
  { github, pullRequests: [pull, second], diff, wishes }: Audience,
  { result, settings, today }: Judged,
  { say, warn }: Voice,
): Promise<void> {
  const { run } = github;
  if (!wishes.review || !pull?.open || second || !diff || run.readOnly !== undefined) return;
  // On another commit the lines may be others.
  if (run.sha !== pull.headSha) return;
  const suggestions = suggestionsOf(result, diff, { settings, today });
  if (suggestions.length === 0) return;
  const done = await github.review({ pullRequest: pull.number, headSha: pull.headSha, suggestions });
  if (!done.ok) (run.doubt !== undefined ? say : warn)(lineOf(done.why));
  else if (done.posted > 0) say(`${plural(done.posted, 'suggestion')} on the pull request`);
}

const conclusions = { pass: 'success', block: 'failure', error: 'failure' } as const;

async function check({ github, wishes }: Audience, report: GateReport, { say, warn }: Voice): Promise<void> {
  const { run } = github;
  if (!wishes.checks || run.readOnly !== undefined) return;
  const summary = reportMarkdown(report, { maxLength: commentBudget, release: report.version });
  const done = await github.checkRun({
    name: wishes.key === '' ? 'crashgate gate' : `crashgate gate (${wishes.key})`,
    conclusion: conclusions[report.verdict],
    title: summary.split('\n', 1)[0]?.replace(/^#+ /, '') ?? report.verdict,
    summary,
    annotations: checkAnnotations(report),
  });
  if (!done.ok) (run.doubt !== undefined ? say : warn)(lineOf(done.why));
}
