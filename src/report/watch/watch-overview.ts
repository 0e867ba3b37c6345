import { shorten } from '../../text/visible-text.ts';
import { counted, secondsText } from '../../text/words.ts';
import type { DiagnosisContext, ReportedOutcome, ReportedWorkload } from '../diagnosis/diagnosis-context.ts';
import { diagnosisMarkdown } from '../diagnosis/diagnosis-markdown.ts';
import { titleOf } from '../diagnosis/diagnosis-sections.ts';
import type { DiagnosisReport } from '../diagnosis/parse-diagnosis.ts';
import type { WatchSummary } from './watch-json.ts';
import { rollbackLines, watchMarkdown } from './watch-markdown.ts';
import { causeText } from './watch-narrator.ts';

/** What GitHub is told of a watch, whether it has just ended or its report was stored. */
export interface WatchOverview {
  readonly outcome: ReportedOutcome;
  /** True when it is known what stands in the way. */
  readonly explained: boolean;
  /** Names of the workloads; of those that did not make it, when there are any. */
  readonly names: readonly string[];
  /** What happened, in one line that is no Markdown. Whoever shows it makes it safe. */
  readonly title: string;
  readonly cluster: string | undefined;
  readonly seconds: number;
  readonly markdown: (context: DiagnosisContext) => string;
}

const longestTitle = 140;

/** The overview of a watch that has just ended. */
export function overviewOf(summary: WatchSummary): WatchOverview {
  const { outcome, cluster, states, diagnosed, startedAt, endedAt } = summary;
  const [first] = states.flatMap((state) => diagnosed.get(state) ?? []);
  const decisive = states.filter(({ phase }) => phase === outcome);
  const state = decisive[0] ?? states[0];
  const known = state?.cause ? causeText(state.cause, undefined) : (state?.reason ?? undefined);
  const seconds = (endedAt - startedAt) / 1000;
  const names = (outcome === 'complete' || decisive.length === 0 ? states : decisive).map(
    ({ target }) => target.name,
  );
  return {
    outcome,
    explained: first !== undefined,
    names,
    title: titleText(
      outcome,
      names,
      explanationOf(first) ?? (state && known ? `${state.target.name}: ${known}` : undefined),
      seconds,
    ),
    cluster: cluster.name,
    seconds,
    markdown: (context) => watchMarkdown(summary, context),
  };
}

/** The overview of a stored report. Undefined for one that does not say how a watch ended. */
export function overviewOfReport(report: DiagnosisReport): WatchOverview | undefined {
  const { outcome, workloads, cluster, seconds = 0, rollback } = report;
  if (outcome === undefined) return undefined;
  const decisive = workloads.filter((workload) => workload.outcome === outcome);
  const failing = workloads.find(({ diagnoses }) => diagnoses.length > 0);
  const names = (outcome === 'complete' || decisive.length === 0 ? workloads : decisive).map(
    ({ object }) => object.name,
  );
  return {
    outcome,
    explained: failing !== undefined,
    names,
    title: titleText(outcome, names, explanationOf(failing), seconds),
    cluster: cluster?.name,
    seconds,
    markdown: (context) =>
      [
        diagnosisMarkdown(workloads.map(harmlessCommands), {
          ...context,
          outcome,
          elapsedSeconds: seconds,
          ...(cluster ? { cluster: cluster.name } : {}),
          ...(report.error ? { reason: report.error.message } : {}),
        }),
        ...rollbackLines(rollback),
      ].join('\n'),
  };
}

function explanationOf(workload: ReportedWorkload | undefined): string | undefined {
  const [diagnosis] = workload?.diagnoses ?? [];
  return workload && diagnosis && titleOf(workload, diagnosis);
}

function titleText(
  outcome: ReportedOutcome,
  names: readonly string[],
  why: string | undefined,
  seconds: number,
): string {
  const [first = 'the workloads'] = names;
  const who = names.length > 1 ? counted(names.length, 'workload') : first;
  const is = names.length > 1 ? 'are' : 'is';
  const after = secondsText(Math.round(seconds));
  const text: Partial<Record<ReportedOutcome, string>> = {
    complete: `${who} ${is} up after ${after}`,
    failed: why ?? `${who} failed; the evidence does not say why`,
    'timed-out': `not ready within ${after}${why ? `; most likely: ${why}` : `: ${who}`}`,
    superseded: `${who}: a newer rollout took over`,
    cancelled: `stopped before the end${why ? `; so far: ${why}` : ''}`,
    unable: `${who} could not be watched${why ? `: ${why}` : ''}`,
  };
  return shorten(text[outcome] ?? `${who}: ${outcome}`, longestTitle);
}

/** A stored report may advise anything: what is shown to be copied into a terminal are commands that only look. */
function harmlessCommands(workload: ReportedWorkload): ReportedWorkload {
  return {
    ...workload,
    diagnoses: workload.diagnoses.map((diagnosis) => ({
      ...diagnosis,
      commands: diagnosis.commands.filter((command) => looks.test(command)),
    })),
  };
}

const looks =
  /^kubectl (?:-n [\w.-]+ )?(?:get|describe|logs|events|top|explain|auth can-i|rollout (?:history|status))(?: [\w./:=@,[\]*'{}?-]+)*$/;
