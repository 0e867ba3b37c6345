import type { GateResult } from '../../gate/engine/result.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { printableJson } from '../../text/printable-json.ts';
import { findingSentences } from './finding-sentences.ts';
import { renderedFiles, repositoryPlaces } from './place.ts';

/** An entry of GitLab's report. Source: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
interface CodeQualityIssue {
  readonly description: string;
  readonly check_name: string;
  /** Must be unique in a report. */
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  /** The path is relative to the root of the repository, without a leading `./`. */
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The result as GitLab's Code Quality report. Suppressed findings are left out, because GitLab has no such state. */
export function gitlabReport({ findings, set }: GateResult): string {
  const places = repositoryPlaces(renderedFiles(set));
  const seen = new Map<string, number>();
  const issues = findings
    .filter(({ suppressed }) => !suppressed)
    .map((finding): CodeQualityIssue => {
      const place = places(finding);
      const count = (seen.get(finding.fingerprint) ?? 0) + 1;
      seen.set(finding.fingerprint, count);
      return {
        description: findingSentences(finding, place).join('. '),
        check_name: finding.rule,
        fingerprint: count === 1 ? finding.fingerprint : `${finding.fingerprint}-${count}`,
        severity: severityOf(finding),
        location: {
          path: (place.file ?? '.').replace(/^\.\//, ''),
          lines: { begin: place.line ?? 1 },
        },
      };
    });
  return printableJson(issues);
}

/** GitLab's report of a run that could not judge anything. */
export function gitlabError(message: string): string {
  const issue: CodeQualityIssue = {
    description: `crashgate could not judge: ${message}`,
    check_name: 'crashgate',
    fingerprint: 'crashgate-could-not-judge',
    severity: 'blocker',
    location: { path: '.', lines: { begin: 1 } },
  };
  return printableJson([issue]);
}

function severityOf({ blocking, severity }: Finding): CodeQualityIssue['severity'] {
  if (blocking) return 'blocker';
  return ({ error: 'critical', warning: 'major', note: 'info' } as const)[severity];
}
