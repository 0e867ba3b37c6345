import type { GitHub } from '../../github-port.ts';
import type { Host, HostFiles } from '../../host-port.ts';
import { readActionInputs } from '../../inputs/read-inputs.ts';
import { commentKey } from '../../publish/comments.ts';
import { gateRunReport } from '../../publish/gate-report.ts';
import type { Publisher } from '../../publish/open-publisher.ts';
import { publish } from '../../publish/publish.ts';
import { type PublishOptions, publishOptionsOf } from '../../publish/publish-options.ts';
import type { RunReport } from '../../publish/run-report.ts';
import type { ActionPorts, Runner } from '../../publish/runner.ts';
import { withStep } from '../../publish/step.ts';
import { watchRunReport } from '../../publish/watch-report.ts';
import type { PullRequest } from '../../pull-request/pull-request.ts';
import { type RunReference, runUrlOf } from '../../pull-request/workflow-run.ts';
import { diffOf } from '../../report/gate/diff.ts';
import { type ReadReport, readStoredReport } from '../../report/stored-report.ts';
import { refuseProblems, UserError } from '../../settings/user-error.ts';
import { messageOf } from '../../text/message-of.ts';

/** A report whose place is verified. */
interface Verified {
  readonly report: RunReport;
  readonly pullRequest: PullRequest;
  readonly options: PublishOptions;
}

/** Milliseconds: between two comments a few seconds must pass, and a matrix has many. */
const budget = 120_000;

/**
 * Posts what another run found and could not post, as a workflow does for pull requests from forks. Everything in the reports
 * is a stranger's: all of them are read, checked and placed before anything is posted. Returns the exit code.
 */
export async function runCommentAction(
  runner: Runner,
  host: Host,
  { openGitHub }: ActionPorts,
): Promise<number> {
  const { values: inputs, problems } = readActionInputs(runner.getInput);
  const failure = { outputs: { 'comment-url': '' }, prefix: 'nothing is posted: ' };
  return withStep({ runner, host, summary: false, cancellable: false, failure }, async () => {
    refuseProblems(problems);
    const wanted = publishOptionsOf(inputs, host.env);
    const named = inputs['pull-request'];
    const reports = await reportsIn(inputs.report ?? '', host.files);
    const opened = await openGitHub({ token: inputs.token ?? '', env: host.env, budget });
    if (!opened.ok) throw new UserError(opened.why);
    const { github } = opened;
    const run = judgedRun(github, named);
    const verified: Verified[] = [];
    for (const { name, read } of reports) {
      const pullRequest = await pullRequestOf(read, { github, run, named, name });
      const options = optionsOf(read, wanted, inputs['comment-key']);
      if (pullRequest)
        verified.push({ report: reportOf(read, { run, options, now: host.now() }), pullRequest, options });
      else runner.info(`${name}: no pull request has the commit ${run.sha.slice(0, 7)}; nothing is posted`);
    }
    refuseTwins(verified);
    const { url, complete } = await postAll(verified, { github, run, runner });
    runner.setOutput('comment-url', url ?? '');
    if (complete) return 0;
    runner.setFailed('not everything was posted');
    return 2;
  });
}

async function reportsIn(
  path: string,
  { readReports }: Pick<HostFiles, 'readReports'>,
): Promise<{ name: string; read: ReadReport }[]> {
  return (await readReports(path)).map(({ name, text }) => {
    try {
      return { name, read: readStoredReport(text) };
    } catch (error) {
      throw new UserError(`${name}: ${messageOf(error)}`);
    }
  });
}

/** The run that made the reports: the one that triggered this; this one where somebody says which pull request is meant. */
function judgedRun({ run }: GitHub, named: number | undefined): RunReference {
  if (run.event === 'workflow_run') {
    if (run.trigger) return run.trigger;
    throw new UserError('the event does not say which run triggered this one');
  }
  if (named !== undefined) return { id: run.id, attempt: run.attempt, sha: run.sha };
  throw new UserError(
    `mode comment belongs into a workflow of the event workflow_run, not ${run.event || 'this'}; elsewhere it needs pull-request, whose head must be this run's commit`,
  );
}

/** The pull request that a report is about. Undefined when nobody names one and there is none. Throws when it is another. */
async function pullRequestOf(
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
    throw new UserError(
      `${name}: it is about commit ${origin.sha.slice(0, 7)}, the run was about ${run.sha.slice(0, 7)}`,
    );
  }
  const claimed = named ?? origin?.pullRequest ?? undefined;
  const found = await github.verifiedPullRequest(claimed);
  if (!found.ok) throw new UserError(found.why);
  if (!found.pullRequest && claimed !== undefined) {
    throw new UserError(
      `${name}: the head of pull request ${claimed} is not commit ${run.sha.slice(0, 7)} of the branch that was judged; a newer run reports for it, or the report names a wrong one`,
    );
  }
  return found.pullRequest;
}

/** Keys as the run that made the report would have used them. */
function optionsOf(
  { report: { origin } }: ReadReport,
  wanted: PublishOptions,
  key: string | undefined,
): PublishOptions {
  return { ...wanted, key: origin?.key ?? key ?? '', environment: origin?.environment ?? wanted.environment };
}

function reportOf(
  read: ReadReport,
  {
    run,
    options,
    now,
  }: { readonly run: RunReference; readonly options: PublishOptions; readonly now: number },
): RunReport {
  if (read.by === 'gate') return { ...gateRunReport(read.report, undefined, run.sha), needsDiff: true, run };
  const details = { annotations: [], files: [], context: {}, at: new Date(now).toISOString(), run };
  return watchRunReport(read.overview, details, options);
}

/** One of two reports for the same comment would be lost. */
function refuseTwins(verified: readonly Verified[]): void {
  const keys = verified.map(({ report, options, pullRequest }) =>
    JSON.stringify([pullRequest.number, commentKey(options, report.key)]),
  );
  if (new Set(keys).size < keys.length) {
    throw new UserError('several reports are for the same comment; tell their jobs apart by comment-key');
  }
}

/** Posts each on its own pull request. Returns where the first is, and whether all could be posted. */
async function postAll(
  verified: readonly Verified[],
  { github, run, runner }: { readonly github: GitHub; readonly run: RunReference; readonly runner: Runner },
): Promise<{ readonly url: string | undefined; readonly complete: boolean }> {
  let complete = true;
  const warning = (line: string): void => {
    complete = false;
    runner.warning(line);
  };
  const urls: string[] = [];
  for (const { report, pullRequest, options } of verified) {
    const publisher: Publisher = {
      github: asRun(github, run),
      options,
      log: { info: runner.info, warning },
      announced: Promise.resolve(),
    };
    const changed = report.needsDiff ? await github.changedFiles(pullRequest.number) : undefined;
    const found = {
      pullRequests: [pullRequest],
      diff: changed?.ok ? diffOf(changed.files) : undefined,
      noDiff: changed && !changed.ok ? changed.why : undefined,
    };
    const url = report.state === undefined ? undefined : await publish(publisher, report, found);
    if (report.state === undefined && report.noComment !== undefined) runner.info(report.noComment);
    if (url !== undefined) urls.push(url);
  }
  return { url: urls[0], complete };
}

/** GitHub as the run that made the report would have seen it. */
function asRun(github: GitHub, run: RunReference): GitHub {
  const { repositoryUrl } = github.run;
  return { ...github, run: { ...github.run, ...run, url: runUrlOf(repositoryUrl, run) } };
}
