import type { Coverage } from '../gate/coverage.ts';
import type { Finding } from '../gate/finding.ts';
import type { GateResult, Verdict } from '../gate/judge.ts';
import type { RuleFailure } from '../gate/run-rules.ts';
import { version } from '../version.ts';
import { type Counts, countFindings } from './counts.ts';
import { docsUrl, projectUrl } from './docs-url.ts';
import { type Place, placeOf } from './place.ts';
import { printableJson } from './printable-json.ts';
import { verdictWords } from './verdict.ts';

/** A finding as JSON carries it: the place in flat fields that are null where there is none. */
export interface JsonFinding extends Omit<Finding, 'location'>, Place {
  readonly docs: string;
}

/** The JSON report, described by schemas/gate-report.schema.json. Later releases only add to it. */
export interface GateReport {
  readonly $schema: string;
  /** The release that wrote this. */
  readonly version: string;
  readonly verdict: Verdict;
  /** Why there is no verdict; null unless `verdict` is `error`. */
  readonly error: { readonly message: string } | null;
  readonly counts: Counts;
  readonly findings: readonly JsonFinding[];
  readonly coverage: Coverage;
  /** Rules that broke on an object. */
  readonly failures: readonly RuleFailure[];
}

const nothing: Coverage = {
  files: 0,
  documents: 0,
  objects: 0,
  workloads: 0,
  containers: 0,
  skipped: [],
  suppressions: [],
  external: [],
  notes: [],
};

/** The whole result as one JSON document. */
export function jsonReport(result: GateResult, release: string = version): string {
  const { verdict, findings, coverage, failures } = result;
  const counts = countFindings(findings);
  const message = verdictWords(result, counts).detail;
  const report: GateReport = {
    $schema: schemaUrl(release),
    version: release,
    verdict,
    error: verdict === 'error' ? { message } : null,
    counts,
    findings: findings.map((finding) => jsonFinding(finding, release)),
    coverage,
    failures,
  };
  return printableJson(report);
}

/** The JSON document of a run that ended before anything was judged: bad options, bad settings, a failing render. */
export function errorReport(message: string, release: string = version): string {
  const report: GateReport = {
    $schema: schemaUrl(release),
    version: release,
    verdict: 'error',
    error: { message },
    counts: countFindings([]),
    findings: [],
    coverage: nothing,
    failures: [],
  };
  return printableJson(report);
}

/** Written out, since this is a contract: what a finding gains inside must not slip into it unseen. */
function jsonFinding(finding: Finding, release: string): JsonFinding {
  const { file, line, column, endLine, endColumn } = placeOf(finding);
  return {
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    blocking: finding.blocking,
    message: finding.message,
    because: finding.because,
    fix: finding.fix,
    predicts: finding.predicts,
    prevents: finding.prevents,
    file,
    line,
    column,
    endLine,
    endColumn,
    source: finding.source,
    sourceLine: finding.sourceLine,
    object: finding.object,
    container: finding.container,
    path: finding.path,
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed,
    docs: docsUrl(finding.rule, release),
  };
}

function schemaUrl(release: string): string {
  return `${projectUrl}/raw/v${release}/schemas/gate-report.schema.json`;
}
