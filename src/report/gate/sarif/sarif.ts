import type { Notification, Result } from 'sarif';
import type { GateResult } from '../../../gate/engine/result.ts';
import type { Finding } from '../../../gate/model/finding.ts';
import type { Rule } from '../../../gate/model/rule.ts';
import { rules as allRules } from '../../../gate/rules/index.ts';
import { compareSeverity } from '../../../settings/severity.ts';
import { counted } from '../../../text/words.ts';
import { version } from '../../../version.ts';
import { countFindings } from '../../counts.ts';
import { coverageLine, failureLines } from '../coverage-lines.ts';
import { placeOf, renderedFiles, repositoryPlaces } from '../place.ts';
import { verdictWords } from '../verdict.ts';
import { writeLog } from './sarif-log.ts';
import { artifactLocation, sarifResult } from './sarif-result.ts';
import { ruleDescriptor, unknownRule } from './sarif-rules.ts';

/** What a SARIF log holds besides the result. */
export interface SarifOptions {
  /** The rules to describe, all of them when absent; only those that reported get into the log. */
  readonly rules?: readonly Rule[];
  /** A rule's Markdown page, by id. */
  readonly pages?: Readonly<Record<string, string>>;
  /**
   * False to leave suppressed findings out. GitHub code scanning does not look at SARIF's suppressions and would open an
   * alert for each. Source: https://github.com/github/codeql-action/issues/1230
   */
  readonly suppressed?: boolean;
  /** True to keep what only the base branch has, as `absent`. GitHub code scanning would open an alert for each. */
  readonly absent?: boolean;
  readonly release?: string;
}

/**
 * What GitHub's code scanning takes in one run, and how many of them it shows.
 * Source: https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
 */
export const maxResults = 25_000;
const shownResults = 5_000;

/** The result as a SARIF 2.1.0 log. */
export function sarifReport(result: GateResult, options: SarifOptions = {}): string {
  const { rules = allRules, pages = {}, release = version } = options;
  const wanted = result.findings.filter((finding) => isResult(finding) && keep(finding, options));
  const kept = wanted.length > maxResults ? worstFirst(wanted).slice(0, maxResults) : wanted;
  const absent = options.absent ? (result.base?.fixed ?? []).filter(isResult) : [];
  const ids = [...new Set([...kept, ...absent].map(({ rule }) => rule))].toSorted();
  const descriptors = ids.map((id) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return rule ? ruleDescriptor(rule, pages[id], release) : unknownRule(id, release);
  });
  const places = repositoryPlaces(renderedFiles(result.set));
  const index = new Map(ids.map((id, position) => [id, position]));
  return writeLog(release, {
    rules: descriptors,
    results: [
      ...kept.map((finding) => sarifResult(finding, places(finding), index.get(finding.rule) ?? -1)),
      ...absent.map((finding): Result => {
        const known = sarifResult(finding, places(finding), index.get(finding.rule) ?? -1);
        return { ...known, baselineState: 'absent' };
      }),
    ],
    successful: result.verdict !== 'error',
    notifications: notificationsOf(result, wanted.length, kept.length),
    properties: {
      verdict: result.verdict,
      counts: countFindings(result.findings),
      coverage: result.coverage,
    },
  });
}

/** The SARIF log of a run that ended before anything was judged. */
export function sarifError(message: string, release: string = version): string {
  const notification: Notification = { level: 'error', message: { text: message } };
  return writeLog(release, { rules: [], results: [], successful: false, notifications: [notification] });
}

/** What stands nowhere, or where nothing is, is said as a notification: a result needs a place. */
function isResult(finding: Finding): boolean {
  return finding.location !== null && finding.rule !== 'nothing-checked';
}

function keep({ suppressed }: Finding, options: SarifOptions): boolean {
  return suppressed === null || suppressed.by === 'base' || options.suppressed !== false;
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(a.suppressed !== null) - Number(b.suppressed !== null) ||
      Number(b.blocking) - Number(a.blocking) ||
      compareSeverity(a.severity, b.severity),
  );
}

function notificationsOf(result: GateResult, wanted: number, kept: number): Notification[] {
  const { findings, failures, coverage } = result;
  const placeless = findings.filter((finding) => !isResult(finding));
  const { headline } = verdictWords(result, countFindings(findings));
  return [
    ...placeless.map((finding): Notification => {
      const { file } = placeOf(finding);
      return {
        level: finding.severity,
        message: { text: [finding.message, finding.fix && `fix: ${finding.fix}`].filter(Boolean).join('\n') },
        ...(file === null
          ? {}
          : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }] }),
      };
    }),
    ...failureLines(failures).map((text): Notification => ({ level: 'error', message: { text } })),
    ...limitNotes(wanted, kept).map((text): Notification => ({ level: 'warning', message: { text } })),
    ...[headline, coverageLine(coverage), ...coverage.notes].map(
      (text): Notification => ({ level: 'note', message: { text } }),
    ),
  ];
}

function limitNotes(wanted: number, kept: number): string[] {
  const left = wanted - kept;
  return [
    ...(left > 0
      ? [
          `${counted(left, 'result')} of ${wanted} left out, the mildest ones: GitHub takes ${maxResults} in a run`,
        ]
      : []),
    ...(kept > shownResults ? [`GitHub shows ${shownResults} of these ${kept} results`] : []),
  ];
}
