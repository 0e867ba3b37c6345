import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  docsUrl,
  projectUrl
} from "./report-docs-url.js";
import {
  printableJson
} from "./text-printable-json.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import {
  version
} from "./version.js";

// src/report/counts.ts
function countFindings(findings) {
  const open = findings.filter((finding) => finding.suppressed === null);
  const known = findings.filter(({ suppressed }) => suppressed?.by === "base").length;
  const having = (severity) => open.filter((finding) => finding.severity === severity).length;
  const serious = open.filter((finding) => finding.severity !== "note" && finding.location !== null);
  return {
    errors: having("error"),
    warnings: having("warning"),
    notes: having("note"),
    blocking: open.filter((finding) => finding.blocking).length,
    suppressed: findings.length - open.length - known,
    known,
    files: new Set(serious.map((finding) => finding.location?.file)).size
  };
}
function severitiesPhrase(counts) {
  return [
    { count: counts.errors, noun: "error" },
    { count: counts.warnings, noun: "warning" },
    { count: counts.notes ?? 0, noun: "note" }
  ].filter(({ count }) => count > 0).map(({ count, noun }) => counted(count, noun)).join(", ");
}

// src/report/gate/place.ts
var nowhere = { file: null, line: null, column: null, endLine: null, endColumn: null };
function placeOf({ location }) {
  return { ...nowhere, ...location };
}
function sourcePlace({ source, sourceLine }) {
  return source === null ? void 0 : { ...nowhere, file: source, line: sourceLine };
}
function renderedFiles({ files }) {
  return files.flatMap(
    ({ path, rendered }) => rendered ? [{ file: path, directory: rendered.directory }] : []
  );
}
function repositoryPlaces(renderings, atSource = false) {
  const directories = new Map(renderings.map(({ file, directory }) => [file, directory]));
  return (finding) => {
    const place = placeOf(finding);
    const directory = place.file === null ? void 0 : directories.get(place.file);
    if (directory === void 0 && !atSource) return place;
    return sourcePlace(finding) ?? (directory === void 0 ? place : { ...nowhere, file: directory });
  };
}
function renderingWords(finding, place) {
  const { file, line } = placeOf(finding);
  if (place.file !== file) return line === null ? `in ${file}` : `line ${line} of ${file}`;
  const source = sourcePlace(finding);
  return source && `rendered from ${shortPlace(source)}`;
}
function shortPlace({ file, line }) {
  return file === null ? "the input as a whole" : line === null ? file : `${file}:${line}`;
}

// src/report/gate/verdict.ts
var words = { block: "blocked", pass: "passed", error: "could not judge" };
function verdictWords(result, counts) {
  const word = words[result.verdict];
  const detail = detailOf(result, counts);
  return { word, detail, headline: `${word}: ${detail}` };
}
function detailOf(result, counts) {
  if (result.verdict === "error") return whyNotJudged(result);
  const { errors, blocking, files } = counts;
  if (errors + counts.warnings === 0) return "no errors, no warnings";
  const where = files > 0 ? ` in ${counted(files, "file")}` : "";
  const found = `${severitiesPhrase({ errors, warnings: counts.warnings })}${where}`;
  if (result.verdict === "block") {
    if (blocking === errors) return found;
    return `${found}; ${blocking === errors + counts.warnings ? "all" : blocking} of them block`;
  }
  if (errors === 0) return `no errors, ${found}`;
  return `${found}; ${errors === 1 ? "the error does" : "the errors do"} not block`;
}
function whyNotJudged({ findings, failures }) {
  const reasons = [
    ...findings.filter(({ rule }) => rule === "nothing-checked").map(({ message }) => message),
    ...failures.map(({ rule, object }) => `rule ${rule} broke on ${object}`)
  ].map((reason) => shorten(visible(reason), 200));
  const more = reasons.length > 3 ? `; and ${reasons.length - 3} more reasons` : "";
  return `${reasons.slice(0, 3).join("; ")}${more}`;
}

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
  const { verdict, findings, coverage, failures, base, set } = result;
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
    rendered: renderedFiles(set)
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

// src/report/gate/coverage-lines.ts
function coverageLine({ files, objects, workloads, skipped, suppressions }) {
  const parts = [
    `${counted(objects, "object")} read from ${counted(files, "file")}`,
    `${counted(workloads, "workload")} checked`,
    ...skipped.map(({ reason, count, examples }) => {
      const more = count > examples.length ? ", …" : "";
      return `${count} ${reason}${examples.length > 0 ? ` (${examples.join(", ")}${more})` : ""}`;
    })
  ];
  if (suppressions.length > 0) parts.push(`${counted(suppressions.length, "suppression")} in force`);
  return visible(parts.join(", "));
}
function suppressionLine({ rule, object, until, reason, findings, by }) {
  const times = findings === 1 ? "" : `, ${counted(findings, "finding")}`;
  const expiry = until === null ? "for ever" : `until ${until}`;
  return shorten(visible(`${rule} on ${object}, ${expiry}${times}: ${reason} (${by})`), 400);
}
function suppressionLines(suppressions) {
  return firstFew(suppressions, suppressionLine).map((line) => `suppressed: ${line}`);
}
function failureLines(failures) {
  return firstFew(
    failures,
    ({ rule, object, message }) => shorten(
      visible(
        `rule ${rule} broke on ${object} and judged nothing there: ${message} (a bug: ${projectUrl}/issues)`
      ),
      400
    )
  );
}
var most = 20;
function firstFew(items, lineOf) {
  const more = items.length - most;
  const lines = items.slice(0, most).map(lineOf);
  return more > 0 ? [...lines, `${more} more, all of them in the JSON report`] : lines;
}

// src/report/gate/remarks.ts
function gradeRemark({ severity, certainty, blocking, suppressed }) {
  if (suppressed) return void 0;
  if (certainty === "heuristic") {
    if (blocking) return "a guess by names and habits; it blocks because the settings ask for it";
    return severity === "error" ? "a guess by names and habits, so it does not block" : "a guess by names and habits";
  }
  return severity === "error" && !blocking ? "does not block: fail-on is never" : void 0;
}

export {
  placeOf,
  renderedFiles,
  repositoryPlaces,
  renderingWords,
  shortPlace,
  gradeRemark,
  countFindings,
  severitiesPhrase,
  verdictWords,
  jsonReport,
  gateReport,
  errorReport,
  gateErrorReport,
  findingOf,
  coverageLine,
  suppressionLine,
  suppressionLines,
  failureLines
};
