import type { GitHub } from '../github-port.ts';
import type { RunReference } from '../pull-request/workflow-run.ts';
import type { DiagnosisContext, ReportedOutcome } from '../report/diagnosis/diagnosis-context.ts';
import { commentBudget } from '../report/gate/markdown.ts';
import { commentState, isAnswerTo, watchComment } from '../report/watch/watch-comment.ts';
import type { WatchOverview } from '../report/watch/watch-overview.ts';
import { visible } from '../text/visible-text.ts';
import type { WatchAnnotation } from './annotations.ts';
import type { PublishOptions } from './publish-options.ts';
import type { Destination, RunReport } from './run-report.ts';

/** What a comment and a check run say besides the watch itself. */
export interface WatchDetails {
  readonly annotations: readonly WatchAnnotation[];
  /** Repository paths of what failed. */
  readonly files: readonly string[];
  readonly context: DiagnosisContext;
  /** When the watch ended, as ISO 8601. */
  readonly at: string;
  /** The run whose result this is, when that is another one. */
  readonly run?: RunReference;
}

/** What ran out of time or was stopped has not failed: GitHub calls that an error. */
const deploymentStates: Partial<Record<ReportedOutcome, 'success' | 'failure' | 'error' | 'inactive'>> = {
  complete: 'success',
  failed: 'failure',
  superseded: 'inactive',
};

const conclusions: Partial<
  Record<ReportedOutcome, 'success' | 'failure' | 'neutral' | 'cancelled' | 'timed_out'>
> = {
  complete: 'success',
  failed: 'failure',
  'timed-out': 'timed_out',
  superseded: 'neutral',
  cancelled: 'cancelled',
};

/** What a watch has to say on GitHub. */
export function watchRunReport(
  overview: WatchOverview,
  { annotations, files, context, at, run }: WatchDetails,
  options: Pick<PublishOptions, 'environment' | 'logs'>,
): RunReport {
  const contextAt = (to: Destination): DiagnosisContext => contextOf(to, context, options);
  return {
    state: commentState(overview),
    noComment: `no comment is written or changed: the watch was ${overview.outcome}`,
    key: { purpose: 'watch', cluster: overview.cluster },
    files: files.length > 0 ? files : undefined,
    needsDiff: false,
    ...(run ? { run } : {}),
    comment: (to, previous) =>
      watchComment(
        overview,
        { context: contextAt(to), run: run ?? to.run, repositoryUrl: to.run.repositoryUrl, at },
        previous,
      ),
    checkRun: (to) => ({
      conclusion: conclusions[overview.outcome] ?? 'action_required',
      title: visible(overview.title),
      summary: overview.markdown({ ...contextAt(to), target: 'comment', maxLength: commentBudget }),
      annotations: annotations.flatMap(({ title, message, place }) =>
        place
          ? [
              {
                path: place.file,
                firstLine: place.line,
                lastLine: place.line,
                level: 'failure' as const,
                title,
                message,
              },
            ]
          : [],
      ),
    }),
    deployment: { state: deploymentStates[overview.outcome] ?? 'error', description: overview.title },
    isAnswerTo: (previous) => isAnswerTo(overview, previous),
  };
}

/** The surroundings, with the commit that people of the pull request know. */
function contextOf(
  { run, pullRequest }: { readonly run: GitHub['run']; readonly pullRequest: Destination['pullRequest'] },
  context: DiagnosisContext,
  {
    environment,
    logs = run.isPublic === false ? 'comment' : 'summary',
  }: Pick<PublishOptions, 'environment' | 'logs'>,
): DiagnosisContext {
  const sha = pullRequest?.headSha ?? run.sha;
  return {
    ...context,
    logs,
    runUrl: run.url,
    ...(environment === undefined ? {} : { environment }),
    ...(sha === '' ? {} : { commit: { sha, url: `${run.repositoryUrl}/commit/${sha}` } }),
  };
}
