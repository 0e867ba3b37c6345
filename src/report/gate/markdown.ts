import type { Coverage } from '../../gate/engine/coverage.ts';
import type { GateResult, Verdict } from '../../gate/engine/result.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { compareSeverity } from '../../settings/severity.ts';
import { escapeMarkdown, fencedBlock, proseMarkdown } from '../../text/markdown-escape.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { counted } from '../../text/words.ts';
import { version } from '../../version.ts';
import { countFindings } from '../counts.ts';
import { projectUrl } from '../docs-url.ts';
import { type Section, withinBudget } from '../markdown/markdown-budget.ts';
import { coverageLine, failureLines, suppressionLine } from './coverage-lines.ts';
import { externalBlock, externalIntroduction } from './external-block.ts';
import { foldRepeats, repeatedAdvice } from './folding.ts';
import { findingOf, type GateReport, gateReport } from './json.ts';
import { findingItem, findingLine, type LinkTo, type MarkdownContext } from './markdown-finding.ts';
import { repositoryPlaces } from './place.ts';
import { unitMarkdown } from './units-markdown.ts';
import { verdictWords } from './verdict.ts';

/** How the Markdown report is written. */
export interface MarkdownOptions {
  /** Bytes it may take; `summaryBudget` when absent. */
  readonly maxLength?: number;
  /** Addresses of lines, where files can be looked at. */
  readonly linkTo?: LinkTo;
  readonly release?: string;
  /** Markdown that stands in the headline instead of verdict and worst finding. */
  readonly headline?: string;
  /** What stands below the headline: lines of Markdown. */
  readonly facts?: readonly string[];
  /** True for findings that come before others of their severity. */
  readonly first?: (finding: Finding) => boolean;
}

/** GitHub takes 1 MiB a job summary and 65,536 characters a comment; both with a margin for what the edge adds. */
const summaryBudget = 1_000_000;
export const commentBudget = 60_000;

/** The result for the job summary. */
export function markdownReport(result: GateResult, options: MarkdownOptions = {}): string {
  return reportMarkdown(gateReport(result, options.release), options);
}

/**
 * The report for the job summary or a comment, from nothing but what the JSON report holds. Everything in it that comes
 * from manifests is shown as the text it is.
 */
export function reportMarkdown(report: GateReport, options: MarkdownOptions = {}): string {
  const { maxLength = summaryBudget, linkTo = () => undefined, release = version, facts = [] } = options;
  const context: MarkdownContext = {
    linkTo,
    release,
    places: repositoryPlaces(report.rendered),
    isRepeated: repeatedAdvice(),
  };
  const { verdict, failures, coverage } = report;
  const findings = report.findings.map(findingOf);
  const open = sorted(
    findings.filter(({ suppressed }) => suppressed === null),
    options.first,
  );
  const of = (severity: Finding['severity']): Finding[] =>
    open.filter((finding) => finding.severity === severity);
  const counts = countFindings(findings);
  const { detail } = verdictWords({ verdict, findings, failures }, counts);
  const reason = report.error ? shorten(visible(report.error.message), 1000) : detail;
  const head = [
    `### ${options.headline ?? headline(verdict, open, reason)}`,
    '',
    // Comments and summaries break a line where the Markdown does: a tag and the end of a line would be two breaks.
    [
      ...facts,
      ...(verdict === 'block' ? [`**${escapeMarkdown(detail)}**`] : []),
      ...[coverageLine(coverage), ...coverage.notes, ...failureLines(failures)].map((line) =>
        proseMarkdown(shorten(line, 1000)),
      ),
    ].join('<br>'),
    '',
    ...unitMarkdown(report.units ?? []),
  ];
  const errors = of('error').toSorted((a, b) => Number(b.blocking) - Number(a.blocking));
  const warnings = of('warning');
  const sections = [
    section('error', errors, context, { folded: false, item: findingItem }),
    section('warning', warnings, context, { folded: !warnings.some(isBlocking), item: findingItem }),
    externalSection(coverage),
    suppressionSection(coverage),
    section('note', of('note'), context, { folded: true, item: findingLine }),
  ];
  const tail = `<sub>[crashgate ${release}](${projectUrl})</sub>\n`;
  return withinBudget(head.join('\n').replace(/\n{3,}/g, '\n\n'), sections, tail, maxLength);
}

/** Enough to act on: the worst finding by name, and how many more there are. */
function headline(verdict: Verdict, open: readonly Finding[], detail: string): string {
  if (verdict === 'error') return `⚠️ Could not judge: ${proseMarkdown(detail)}`;
  const blocking = open.filter(isBlocking).toSorted((a, b) => compareSeverity(a.severity, b.severity));
  const [first] = blocking;
  if (!first) return `✅ Passed: ${detail}`;
  const more = blocking.length > 1 ? `, and ${counted(blocking.length - 1, 'more finding')}` : '';
  return `❌ Blocked: ${proseMarkdown(shorten(first.message, 200))}${more}`;
}

function sorted(findings: Finding[], first: MarkdownOptions['first']): Finding[] {
  return first ? findings.toSorted((a, b) => Number(first(b)) - Number(first(a))) : findings;
}

function isBlocking({ blocking }: Finding): boolean {
  return blocking;
}

function section(
  noun: Finding['severity'],
  findings: readonly Finding[],
  context: MarkdownContext,
  { folded, item }: { folded: boolean; item: typeof findingItem },
): Section {
  const title = counted(findings.length, noun);
  const items = foldRepeats(findings, 1).map((each) => ({
    text: item(each, context),
    count: 1 + each.rest.length,
  }));
  const cut = (left: number): string =>
    `*${left === findings.length ? title : counted(left, `more ${noun}`)} left out to keep this short; the JSON report has all.*`;
  return folded ? details(title, items, cut) : { open: `#### ${title}\n\n`, close: '', items, cut };
}

function externalSection({ external: references }: Coverage): Section {
  const block = fencedBlock('yaml', externalBlock(references).join('\n')).join('\n');
  const items = [{ text: `${externalIntroduction}\n\n${block}\n`, count: references.length }];
  return details(
    counted(references.length, 'unknown reference'),
    references.length === 0 ? [] : items,
    (left) => `*${counted(left, 'unknown reference')} left out to keep this short; the JSON report has all.*`,
  );
}

function suppressionSection({ suppressions }: Coverage): Section {
  const items = suppressions.map((each) => ({
    text: `- ${escapeMarkdown(suppressionLine(each))}\n`,
    count: 1,
  }));
  return details(
    `${counted(items.length, 'suppression')} in force`,
    items,
    (left) => `*${counted(left, 'suppression')} left out to keep this short; the JSON report has all.*`,
  );
}

function details(title: string, items: Section['items'], cut: Section['cut']): Section {
  return { open: `<details><summary>${title}</summary>\n\n`, close: '\n</details>\n', items, cut };
}
