import type { GateResult } from '../gate/engine/result.ts';
import { checkAnnotations } from '../report/gate/annotations/check-annotations.ts';
import { gateComment } from '../report/gate/gate-comment.ts';
import { findingOf, type GateReport } from '../report/gate/json.ts';
import { commentBudget, reportMarkdown } from '../report/gate/markdown.ts';
import { repositoryPlaces } from '../report/gate/place.ts';
import { suggestionsOf } from '../report/gate/suggestions.ts';
import type { GateSettings } from '../settings/settings.ts';
import type { RunReport } from './run-report.ts';

/** What the gate judged, as far as changes to it can be proposed. */
export interface Judged {
  readonly result: GateResult;
  readonly settings: GateSettings;
  readonly today: string;
}

const conclusions = { pass: 'success', block: 'failure', error: 'failure' } as const;

/**
 * What the gate has to say on GitHub.
 * @param judged absent where nothing was judged, so that nothing can be proposed
 * @param judgedSha the commit that lines are looked at in: of a pull request's run GitHub's trial merge
 */
export function gateRunReport(
  report: GateReport,
  judged: Judged | undefined,
  judgedSha: string | undefined,
): RunReport {
  const places = repositoryPlaces(report.rendered);
  const failing = report.findings
    .filter(({ blocking }) => blocking)
    .map((each) => places(findingOf(each)).file);
  return {
    state: report.verdict === 'pass' ? 'clear' : 'problem',
    key: { purpose: 'gate' },
    files: [...new Set(failing.filter((file) => file !== null))],
    needsDiff: report.counts.errors + report.counts.warnings > 0,
    comment: ({ run, diff }, previous) =>
      gateComment(report, {
        headSha: run.sha,
        judgedSha,
        runUrl: run.url,
        repositoryUrl: run.repositoryUrl,
        diff,
        problemsBefore: previous?.problems ?? 0,
      }),
    checkRun: () => {
      const summary = reportMarkdown(report, { maxLength: commentBudget, release: report.version });
      return {
        conclusion: conclusions[report.verdict],
        title: summary.split('\n', 1)[0]?.replace(/^#+ /, '') ?? report.verdict,
        summary,
        annotations: checkAnnotations(report),
      };
    },
    ...(judged
      ? {
          suggestions: (diff) =>
            suggestionsOf(judged.result, diff, { settings: judged.settings, today: judged.today }),
        }
      : {}),
  };
}
