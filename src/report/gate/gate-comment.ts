import type { Finding } from '../../gate/model/finding.ts';
import { commitLinks } from '../../text/encoded-path.ts';
import { codeSpan, markdownLink } from '../../text/markdown-escape.ts';
import { counted } from '../../text/words.ts';
import type { Diff } from './diff.ts';
import { findingOf, type GateReport } from './json.ts';
import { commentBudget, reportMarkdown } from './markdown.ts';
import { repositoryPlaces } from './place.ts';

/** What a comment says besides the report: where it comes from and what stood there before. */
export interface CommentSurroundings {
  /** The commit that people know: the head of the pull request. */
  readonly headSha: string;
  /** The commit that lines are looked at in; the head when absent. */
  readonly judgedSha?: string | undefined;
  readonly runUrl: string;
  readonly repositoryUrl: string;
  readonly diff?: Diff | undefined;
  /** Results in a row that were problems before this one; of a comment that is not there yet 0. */
  readonly problemsBefore: number;
}

/** Kept for the hidden first line of a comment. */
const markerLength = 1_000;

/**
 * The gate's comment on a pull request, from the JSON report alone, within what a comment may hold. What was blocked before
 * and is not any more is all clear, and says so.
 */
export function gateComment(report: GateReport, surroundings: CommentSurroundings): string {
  const { headSha, judgedSha = headSha, runUrl, repositoryUrl, diff, problemsBefore } = surroundings;
  const places = repositoryPlaces(report.rendered);
  const inDiff = (finding: Finding): boolean => diff?.has(places(finding)) === true;
  const cleared = report.verdict === 'pass' && problemsBefore > 0;
  return reportMarkdown(report, {
    maxLength: commentBudget - markerLength,
    linkTo: commitLinks(repositoryUrl, judgedSha),
    release: report.version,
    first: inDiff,
    ...(cleared ? { headline: clearedHeadline(report, problemsBefore) } : {}),
    facts: [
      [
        codeSpan(headSha.slice(0, 7)),
        markdownLink('run', runUrl),
        diff && inDiffWords(report.findings.map(findingOf), inDiff),
        baseWords(report),
      ]
        .filter((fact) => fact)
        .join(' · '),
    ],
  });
}

function clearedHeadline({ counts }: GateReport, before: number): string {
  const left = [counts.errors, counts.warnings].some((count) => count > 0);
  return `✅ ${left ? 'Nothing blocks any more' : 'All clear'}, after ${counted(before, 'run')} that did not pass`;
}

function inDiffWords(findings: readonly Finding[], inDiff: (finding: Finding) => boolean): string {
  const serious = findings.filter(({ suppressed, severity }) => suppressed === null && severity !== 'note');
  if (serious.length === 0) return '';
  const count = serious.filter(inDiff).length;
  return `${count} of ${counted(serious.length, 'finding')} on lines of this diff`;
}

function baseWords({ base }: GateReport): string {
  if (!base || base.unreadable !== null) return '';
  const known = base.newOnly ? 0 : base.known;
  return [
    `${base.new} new`,
    ...(known > 0 ? [`${known} on the base branch already`] : []),
    ...(base.fixed > 0 ? [`${base.fixed} of the base branch fixed`] : []),
  ].join(', ');
}
