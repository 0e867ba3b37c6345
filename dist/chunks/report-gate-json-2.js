import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  printableJson
} from "./text-printable-json.js";
import {
  countFindings,
  verdictWords
} from "./report-gate-verdict.js";
import {
  docsUrl,
  projectUrl
} from "./report-docs-url.js";
import {
  placeOf,
  renderedFiles
} from "./report-gate-place.js";
import {
  version
} from "./version.js";

// src/report/gate/json.ts
var nothing = {
  files: 0,
  documents: 0,
  objects: 0,
  workloads: 0,
  containers: 0,
  skipped: [],
  suppressions: [],
  external: [],
  notes: []
};
function jsonReport(result, release = version, origin) {
  return printableJson({ ...gateReport(result, release), ...origin ? { origin } : {} });
}
function gateReport(result, release = version) {
  const { verdict, findings, coverage, failures, base, set, units } = result;
  const counts = countFindings(findings);
  const message = verdictWords(result, counts).detail;
  return {
    $schema: schemaUrl(release),
    version: release,
    verdict,
    error: verdict === "error" ? { message } : null,
    counts,
    findings: findings.map((finding) => jsonFinding(finding, release)),
    coverage,
    failures,
    base: base ? { ...base, fixed: base.fixed.length } : null,
    rendered: renderedFiles(set),
    ...units ? { units } : {}
  };
}
function errorReport(message, release = version, origin) {
  return printableJson({ ...gateErrorReport(message, release), ...origin ? { origin } : {} });
}
function gateErrorReport(message, release = version) {
  return {
    $schema: schemaUrl(release),
    version: release,
    verdict: "error",
    error: { message },
    counts: countFindings([]),
    findings: [],
    coverage: nothing,
    failures: [],
    base: null,
    rendered: []
  };
}
function findingOf({ docs: _, new: isNew, ...json }) {
  const { file, line, column, endLine, endColumn, ...finding } = json;
  const placed = line !== null && column !== null && endLine !== null && endColumn !== null;
  const location = file === null ? null : placed ? { file, line, column, endLine, endColumn } : { file };
  return { ...finding, location, ...isNew === null ? {} : { new: isNew } };
}
function jsonFinding(finding, release) {
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
    ...finding.valuesKey ? { valuesKey: finding.valuesKey } : {},
    object: finding.object,
    container: finding.container,
    path: finding.path,
    fingerprint: finding.fingerprint,
    suppressed: finding.suppressed,
    new: finding.new ?? null,
    docs: docsUrl(finding.rule, release)
  };
}
function schemaUrl(release) {
  return `${projectUrl}/raw/v${release}/schemas/gate-report.schema.json`;
}

export {
  jsonReport,
  gateReport,
  errorReport,
  gateErrorReport,
  findingOf
};
