import type { Coverage } from '../../gate/engine/coverage.ts';
import type { BaseComparison, GateResult, Verdict } from '../../gate/engine/result.ts';
import type { RuleFailure } from '../../gate/engine/run-rules.ts';
import type { UnitVerdict } from '../../gate/engine/units.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { printableJson } from '../../text/printable-json.ts';
import { version } from '../../version.ts';
import { type Counts, countFindings } from '../counts.ts';
import { docsUrl, projectUrl } from '../docs-url.ts';
import type { Origin } from '../origin.ts';
import { type Place, placeOf, type RenderedFile, renderedFiles } from './place.ts';
import { verdictWords } from './verdict.ts';

/** A finding as JSON carries it: the place in flat fields that are null where there is none. */
export interface JsonFinding extends Omit<Finding, 'location' | 'new'>, Place {
  readonly docs: string;
  /** Null when nothing was compared. */
  readonly new: boolean | null;
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
  /** How it compares with the base branch; null when none was given. `fixed` counts what only the base has. */
  readonly base: (Omit<BaseComparison, 'fixed'> & { readonly fixed: number }) | null;
  /** Files of findings that are no files of the repository: what the gate rendered itself, and from where. */
  readonly rendered: readonly RenderedFile[];
  /** How each unit fared; absent where there is nothing to tell apart. */
  readonly units?: readonly UnitVerdict[];
  /** The run that made it; only reports of a workflow have one. */
  readonly origin?: Origin | null;
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
export function jsonReport(result: GateResult, release: string = version, origin?: Origin): string {
  return printableJson({ ...gateReport(result, release), ...(origin ? { origin } : {}) });
}

/** The whole result as a value that JSON can carry: all that a report for people is made of. */
export function gateReport(result: GateResult, release: string = version): GateReport {
  const { verdict, findings, coverage, failures, base, set, units } = result;
  const counts = countFindings(findings);
  const message = verdictWords(result, counts).detail;
  return {
    $schema: schemaUrl(release),
    version: release,
    verdict,
    error: verdict === 'error' ? { message } : null,
    counts,
    findings: findings.map((finding) => jsonFinding(finding, release)),
    coverage,
    failures,
    base: base ? { ...base, fixed: base.fixed.length } : null,
    rendered: renderedFiles(set),
    ...(units ? { units } : {}),
  };
}

/** The JSON document of a run that ended before anything was judged: bad options, bad settings, a failing render. */
export function errorReport(message: string, release: string = version, origin?: Origin): string {
  return printableJson({ ...gateErrorReport(message, release), ...(origin ? { origin } : {}) });
}

/** The same as a value. */
export function gateErrorReport(message: string, release: string = version): GateReport {
  return {
    $schema: schemaUrl(release),
    version: release,
    verdict: 'error',
    error: { message },
    counts: countFindings([]),
    findings: [],
    coverage: nothing,
    failures: [],
    base: null,
    rendered: [],
  };
}

/** A finding of a report, as the functions that write reports take it. */
export function findingOf({ docs: _, new: isNew, ...json }: JsonFinding): Finding {
  const { file, line, column, endLine, endColumn, ...finding } = json;
  const placed = line !== null && column !== null && endLine !== null && endColumn !== null;
  const location = file === null ? null : placed ? { file, line, column, endLine, endColumn } : { file };
  return { ...finding, location, ...(isNew === null ? {} : { new: isNew }) };
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
    ...(finding.valuesKey ? { valuesKey: finding.valuesKey } : {}),
    object: finding.object,
    container: finding.container,
    path: finding.path,
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed,
    new: finding.new ?? null,
    docs: docsUrl(finding.rule, release),
  };
}

function schemaUrl(release: string): string {
  return `${projectUrl}/raw/v${release}/schemas/gate-report.schema.json`;
}
