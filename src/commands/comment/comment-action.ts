import { readReports } from '../../files/read-reports.ts';
import type { GitHub } from '../../github-port.ts';
import { tell } from '../../publish/gate-on-github.ts';
import type { Voice } from '../../publish/voice.ts';
import type { WatchWishes } from '../../publish/watch-audience.ts';
import { watchKey } from '../../publish/watch-comments.ts';
import { tellWatch } from '../../publish/watch-on-github.ts';
import type { PullRequest } from '../../pull-request/pull-request.ts';
import { type RunReference, runUrlOf } from '../../pull-request/workflow-run.ts';
import { diffOf } from '../../report/gate/diff.ts';
import { type ReadReport, readStoredReport } from '../../report/stored-report.ts';
import { visible } from '../../text/visible-text.ts';
import { type ActionPorts, actionPorts, type Toolkit } from '../toolkit.ts';
import { watchWishesOf } from '../watch/watch-inputs.ts';

/** A report whose place is verified. */
interface Verified {
  readonly read: ReadReport;
  readonly pullRequest: PullRequest;
  readonly wishes: WatchWishes;
}

/** Milliseconds: between two comments a few seconds must pass, and a matrix has many. */
const patience = 120_000;

/** Ends the run with exit code 2. */
class Refusal extends Error {}

/**
 * Posts what another run found and could not say, as a workflow does for pull requests from forks. Everything in the reports
 * is a stranger's: all of them are read, checked and placed before anything is posted. Returns the exit code.
 */
export async function runCommentAction(
  core: Toolkit,
  env: NodeJS.ProcessEnv,
  { openGitHub }: ActionPorts = actionPorts,
): Promise<number> {
  let failed = false;
  const voice: Voice = {
    say: (line) => core.info(line),
    warn: (line) => {
      failed = true;
      core.warning(line);
    },
  };
  try {
    const wishes = watchWishesOf(core, env);
    const named = numberOf(core);
    const reports = await reportsIn(core.getInput('report'));
    const opened = await openGitHub({ token: core.getInput('token'), env, budget: patience });
    if (!opened.ok) throw new Refusal(opened.why);
    const { github } = opened;
    const run = judgedRun(github, named);
    const verified: Verified[] = [];
    for (const { name, read } of reports) {
      const pullRequest = await placeOf(read, { github, run, named, name });
      if (pullRequest) verified.push({ read, pullRequest, wishes: wishesOf(read, wishes, core) });
      else voice.say(`${name}: no pull request has the commit ${run.sha.slice(0, 7)}; nothing is posted`);
    }
    refuseTwins(verified);
    const urls: string[] = [];
    for (const each of verified) {
      const url = await post(each, asRun(github, run, each.pullRequest), { env, run, voice });
      if (url !== undefined) urls.push(url);
    }
    core.setOutput('comment-url', urls[0] ?? '');
    if (failed) core.setFailed('not everything was posted');
    return failed ? 2 : 0;
  } catch (error) {
    core.setOutput('comment-url', '');
    core.setFailed(visible(`nothing is posted: ${error instanceof Error ? error.message : String(error)}`));
    return 2;
  }
}

async function reportsIn(path: string): Promise<{ name: string; read: ReadReport }[]> {
  if (path === '') throw new Refusal('mode comment needs report: a JSON report, or a directory of them');
  return (await readReports(path)).map(({ name, text }) => {
    try {
      return { name, read: readStoredReport(text) };
    } catch (error) {
      throw new Refusal(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function numberOf(core: Toolkit): number | undefined {
  const text = core.getInput('pull-request');
  if (text === '') return undefined;
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new Refusal(`pull-request must be a number, not "${text}"`);
  return Number(text);
}

/** The run that made the reports: the one that triggered this; this one where somebody says which pull request is meant. */
function judgedRun({ run }: GitHub, named: number | undefined): RunReference {
  if (run.event === 'workflow_run') {
    if (run.trigger) return run.trigger;
    throw new Refusal('the event does not say which run triggered this one');
  }
  if (named !== undefined) return { id: run.id, attempt: run.attempt, sha: run.sha };
  throw new Refusal(
    `mode comment belongs into a workflow of the event workflow_run, not ${run.event || 'this'}; elsewhere it needs pull-request, whose head must be this run's commit`,
  );
}

/** The pull request that a report is about. Undefined when nobody names one and there is none. Throws when it is another. */
async function placeOf(
  { report: { origin } }: ReadReport,
  {
    github,
    run,
    named,
    name,
  }: {
    readonly github: GitHub;
    readonly run: RunReference;
    readonly named: number | undefined;
    readonly name: string;
  },
): Promise<PullRequest | undefined> {
  if (origin && origin.sha !== run.sha) {
    throw new Refusal(
      `${name}: it is about commit ${origin.sha.slice(0, 7)}, the run was about ${run.sha.slice(0, 7)}`,
    );
  }
  const claimed = named ?? origin?.pullRequest ?? undefined;
  const found = await github.verifiedPullRequest(claimed);
  if (!found.ok) throw new Refusal(found.why);
  if (!found.pullRequest && claimed !== undefined) {
    throw new Refusal(
      `${name}: the head of pull request ${claimed} is not commit ${run.sha.slice(0, 7)} of the branch that was judged; a newer run reports for it, or the report names a wrong one`,
    );
  }
  return found.pullRequest;
}

/** Keys as the run that made the report would have used them. */
function wishesOf({ report: { origin } }: ReadReport, wishes: WatchWishes, core: Toolkit): WatchWishes {
  return {
    ...wishes,
    key: origin?.key ?? core.getInput('comment-key'),
    environment: origin?.environment ?? wishes.environment,
    ...{ deployment: 'none', checks: false, commitComment: false },
  };
}

/** One of two reports for the same comment would be lost. */
function refuseTwins(verified: readonly Verified[]): void {
  const keys = verified.map(({ read, wishes, pullRequest }) =>
    JSON.stringify(
      read.by === 'gate'
        ? [pullRequest.number, 'gate', wishes.key]
        : [pullRequest.number, watchKey(wishes, read.story.cluster)],
    ),
  );
  if (new Set(keys).size < keys.length) {
    throw new Refusal('several reports are for the same comment; tell their jobs apart by comment-key');
  }
}

/** GitHub as the run that made the report would have seen it. */
function asRun(github: GitHub, run: RunReference, pullRequest: PullRequest): GitHub {
  const { repositoryUrl } = github.run;
  return {
    ...github,
    run: { ...github.run, ...run, url: runUrlOf(repositoryUrl, run) },
    pullRequests: async () => ({ ok: true, pullRequests: [pullRequest] }),
    upsertComment: (request) => github.upsertComment({ ...request, run }),
  };
}

async function post(
  { read, pullRequest, wishes }: Verified,
  github: GitHub,
  { env, run, voice }: { env: NodeJS.ProcessEnv; run: RunReference; voice: Voice },
): Promise<string | undefined> {
  if (read.by === 'watch') {
    const { story } = read;
    const telling = { story, annotations: [], files: [], context: {}, at: new Date().toISOString(), run };
    return tellWatch({ github, wishes }, telling, voice);
  }
  const changed = await github.changedFiles(pullRequest.number);
  const audience = {
    github,
    pullRequests: [pullRequest],
    diff: changed.ok ? diffOf(changed.files) : undefined,
    noDiff: changed.ok ? undefined : changed.why,
    wishes: { comment: wishes.comment, review: false, checks: false, key: wishes.key },
  };
  return tell(audience, read.report, undefined, { ...env, GITHUB_SHA: run.sha }, voice);
}
