import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  encodedPath
} from "./text-encoded-path.js";
import {
  findingSentences
} from "./report-gate-finding-sentences.js";
import {
  coverageLine,
  failureLines
} from "./report-gate-coverage-lines.js";
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
  counted
} from "./text-words.js";
import {
  placeOf,
  renderedFiles,
  repositoryPlaces
} from "./report-gate-place.js";
import {
  shorten
} from "./text-visible-text.js";
import {
  version
} from "./version.js";
import {
  ruleGroups,
  rules
} from "./gate-model-objects-api-table.js";
import {
  compareSeverity
} from "./settings-severity.js";

// src/report/gate/sarif/sarif-log.ts
function writeLog(release, content) {
  const run = {
    tool: {
      driver: {
        name: "crashgate",
        version: release,
        semanticVersion: release,
        informationUri: projectUrl,
        rules: content.rules
      }
    },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: {
      "%SRCROOT%": { description: { text: "where crashgate ran: the root of the sources" } }
    },
    invocations: [
      { executionSuccessful: content.successful, toolExecutionNotifications: content.notifications }
    ],
    results: content.results,
    ...content.properties ? { properties: content.properties } : {}
  };
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run]
  };
  return printableJson(log);
}

// src/report/gate/sarif/sarif-result.ts
function sarifResult(finding, place, ruleIndex) {
  const { rule, severity, certainty, blocking, fix, predicts, source, fingerprint, suppressed } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    kind: "fail",
    level: severity,
    message: { text: messageText(finding, place) },
    locations: [sarifLocation(finding, place)],
    partialFingerprints: { "crashgate/v1": fingerprint },
    ...finding.new === void 0 ? {} : { baselineState: finding.new ? "new" : "unchanged" },
    // Empty means: known not to be suppressed. What the base has too is not accepted, only not asked for here.
    suppressions: suppressed && suppressed.by !== "base" ? [suppression(suppressed)] : [],
    properties: { certainty, blocking, predicts, fix, ...source === null ? {} : { source } }
  };
}
function artifactLocation(path) {
  const uri = encodedPath(path);
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
function messageText(finding, place) {
  return findingSentences(finding, place).join(".\n").replaceAll("](", "] (");
}
function sarifLocation(finding, place) {
  const { object, container, path } = finding;
  const location = {
    physicalLocation: { artifactLocation: artifactLocation(place.file ?? ""), region: regionOf(place) }
  };
  if (!object) return location;
  const owner = `${object.apiVersion}/${object.kind}/${object.namespace ?? ""}/${object.name}`;
  return {
    ...location,
    logicalLocations: [
      {
        name: container ?? object.name,
        fullyQualifiedName: path ? `${owner}#${path}` : owner,
        kind: "object"
      }
    ]
  };
}
function regionOf({ line, column, endLine, endColumn }) {
  if (line === null || column === null || endLine === null || endColumn === null)
    return { startLine: line ?? 1 };
  return { startLine: line, startColumn: column, endLine, endColumn };
}
function suppression({ by, reason, until }) {
  return {
    kind: by === "config" || by === "baseline" ? "external" : "inSource",
    status: "accepted",
    justification: until === null ? reason : `${reason} (until ${until})`
  };
}

// src/report/gate/sarif/sarif-rules.ts
var problemSeverity = {
  error: "error",
  warning: "warning",
  note: "recommendation"
};
var precision = { certain: "very-high", likely: "high", heuristic: "medium" };
var maxTags = 10;
var maxDescription = 1024;
function ruleDescriptor(rule, page, release) {
  const url = docsUrl(rule.id, release);
  const properties = {
    tags: ["kubernetes", ruleGroups[rule.group], ...rule.prevents].slice(0, maxTags),
    precision: precision[rule.certainty],
    "problem.severity": problemSeverity[rule.severity]
  };
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: shorten(whyItMatters(page) ?? rule.summary, maxDescription) },
    help: {
      text: page ?? `${rule.summary}: ${url}`,
      markdown: page === void 0 ? `${rule.summary}: [${rule.id}](${url})` : `${page.trim()}

[${rule.id}](${url})`
    },
    helpUri: url,
    defaultConfiguration: { level: rule.severity, enabled: rule.enabled !== false },
    properties
  };
}
function unknownRule(id, release) {
  return { id, shortDescription: { text: id }, helpUri: docsUrl(id, release) };
}
function whyItMatters(page) {
  const section = /^## Why it matters\s+([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(page ?? "")?.[1];
  return section?.replace(/\s+/g, " ").trim() || void 0;
}

// src/report/gate/sarif/sarif.ts
var maxResults = 25e3;
var shownResults = 5e3;
function sarifReport(result, options = {}) {
  const { rules: rules2 = rules, pages = {}, release = version } = options;
  const wanted = result.findings.filter((finding) => isResult(finding) && keep(finding, options));
  const kept = wanted.length > maxResults ? worstFirst(wanted).slice(0, maxResults) : wanted;
  const absent = options.absent ? (result.base?.fixed ?? []).filter(isResult) : [];
  const ids = [...new Set([...kept, ...absent].map(({ rule }) => rule))].toSorted();
  const descriptors = ids.map((id) => {
    const rule = rules2.find((candidate) => candidate.id === id);
    return rule ? ruleDescriptor(rule, pages[id], release) : unknownRule(id, release);
  });
  const places = repositoryPlaces(renderedFiles(result.set));
  const index = new Map(ids.map((id, position) => [id, position]));
  return writeLog(release, {
    rules: descriptors,
    results: [
      ...kept.map((finding) => sarifResult(finding, places(finding), index.get(finding.rule) ?? -1)),
      ...absent.map((finding) => {
        const known = sarifResult(finding, places(finding), index.get(finding.rule) ?? -1);
        return { ...known, baselineState: "absent" };
      })
    ],
    successful: result.verdict !== "error",
    notifications: notificationsOf(result, wanted.length, kept.length),
    properties: {
      verdict: result.verdict,
      counts: countFindings(result.findings),
      coverage: result.coverage
    }
  });
}
function sarifError(message, release = version) {
  const notification = { level: "error", message: { text: message } };
  return writeLog(release, { rules: [], results: [], successful: false, notifications: [notification] });
}
function isResult(finding) {
  return finding.location !== null && finding.rule !== "nothing-checked";
}
function keep({ suppressed }, options) {
  return suppressed === null || suppressed.by === "base" || options.suppressed !== false;
}
function worstFirst(findings) {
  return findings.toSorted(
    (a, b) => Number(a.suppressed !== null) - Number(b.suppressed !== null) || Number(b.blocking) - Number(a.blocking) || compareSeverity(a.severity, b.severity)
  );
}
function notificationsOf(result, wanted, kept) {
  const { findings, failures, coverage } = result;
  const placeless = findings.filter((finding) => !isResult(finding));
  const { headline } = verdictWords(result, countFindings(findings));
  return [
    ...placeless.map((finding) => {
      const { file } = placeOf(finding);
      return {
        level: finding.severity,
        message: { text: [finding.message, finding.fix && `fix: ${finding.fix}`].filter(Boolean).join("\n") },
        ...file === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }] }
      };
    }),
    ...failureLines(failures).map((text) => ({ level: "error", message: { text } })),
    ...limitNotes(wanted, kept).map((text) => ({ level: "warning", message: { text } })),
    ...[headline, coverageLine(coverage), ...coverage.notes].map(
      (text) => ({ level: "note", message: { text } })
    )
  ];
}
function limitNotes(wanted, kept) {
  const left = wanted - kept;
  return [
    ...left > 0 ? [
      `${counted(left, "result")} of ${wanted} left out, the mildest ones: GitHub takes ${maxResults} in a run`
    ] : [],
    ...kept > shownResults ? [`GitHub shows ${shownResults} of these ${kept} results`] : []
  ];
}

export {
  maxResults,
  sarifReport,
  sarifError
};
