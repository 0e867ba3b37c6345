import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  require_picocolors
} from "./chunk-V6GAIL5G.js";
import {
  encodedPath
} from "./chunk-TRCWQ2LK.js";
import {
  coverageLine,
  externalBlock,
  externalIntroduction,
  failureLines,
  foldRepeats,
  gradeRemark,
  groupBy,
  markdownReport,
  repeatedAdvice,
  suppressionLines
} from "./chunk-AAVACIJ4.js";
import {
  errorReport,
  jsonReport,
  placeOf,
  renderedFiles,
  renderingWords,
  repositoryPlaces,
  verdictWords
} from "./chunk-NFKULXA6.js";
import {
  docsUrl,
  projectUrl
} from "./chunk-ZJ4AAV6R.js";
import {
  printableJson
} from "./chunk-SHEDRSZT.js";
import {
  readManifestSet
} from "./chunk-AWT2CK74.js";
import {
  countFindings,
  plural,
  severitiesPhrase
} from "./chunk-NREH2VWW.js";
import {
  loadManifests
} from "./chunk-KQLKNF3R.js";
import {
  version
} from "./chunk-CUPXVSXO.js";
import {
  fieldsOf
} from "./chunk-KM2RI7Z5.js";
import {
  Inventory,
  everyNamespace,
  fileFingerprint,
  fingerprint,
  isBlocking,
  isEnabled,
  kustomizeInputs,
  numberTwins,
  openingTitle,
  referencesIn,
  rules,
  settingFor,
  withoutHashes
} from "./chunk-6NE2HMSJ.js";
import {
  compareSeverity,
  leastCertain,
  milder
} from "./chunk-MR6VS3QH.js";
import {
  require_picomatch
} from "./chunk-Y3EHGYUG.js";
import {
  nearestQuantity
} from "./chunk-LXQ5RIL6.js";
import {
  parseExternal,
  parseKubernetesVersion
} from "./chunk-JUPVUX6P.js";
import {
  defaultSettings,
  failOnLevels,
  newestKubernetesMinor,
  oldestKubernetesMinor
} from "./chunk-NUHT5ZIL.js";
import {
  didYouMean,
  nearest
} from "./chunk-MXDG6MVP.js";
import {
  formatPath
} from "./chunk-L75445GO.js";
import {
  shorten,
  visible,
  visibleLines
} from "./chunk-SNZP4S2Z.js";
import {
  groupOf,
  isKustomization,
  locate,
  sourceOf,
  writtenAt
} from "./chunk-IVIUGSCR.js";
import {
  lineOf,
  locationAt,
  sourceMapOf,
  splitDocuments
} from "./chunk-SLS4WMUX.js";
import {
  asList,
  asMapping,
  asString,
  describeType,
  hasKey,
  isMapping,
  valueAt
} from "./chunk-DRWJSKVA.js";
import {
  __toESM
} from "./chunk-XNUOBV35.js";

// src/report/finding-sentences.ts
function findingSentences(finding, place3) {
  const { message, because, fix, predicts } = finding;
  return [
    visible(shorten(message, 1e3)),
    visible(shorten(because, 1e3)),
    predicts && `would become: ${visible(shorten(predicts, 1e3))}`,
    gradeRemark(finding) ?? "",
    visible(renderingWords(finding, place3) ?? ""),
    fix && `fix: ${visibleLines(shorten(fix, 2e3)).join("\n")}`
  ].filter((sentence) => sentence !== "");
}

// src/report/workflow-command.ts
function workflowCommand(annotation3) {
  const { level, title, message, file, line, column, endLine, endColumn } = annotation3;
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title }).filter(([, value]) => value !== null && value !== "").map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}
function escapeData(text2) {
  return text2.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text2) {
  return escapeData(text2).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/annotations.ts
var perLevel = 10;
var inAll = 50;
function annotationsOf(result, options = {}) {
  const places = repositoryPlaces(renderedFiles(result.set), options.atSource);
  const open = result.findings.filter(({ suppressed }) => suppressed === null);
  const inDiff = (finding) => options.inDiff?.(places(finding)) === true;
  const of = (severity) => open.filter((finding) => finding.severity === severity).toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || Number(inDiff(b)) - Number(inDiff(a)));
  const [errors, warnings] = [of("error"), of("warning")];
  const cut2 = Math.max(0, errors.length - perLevel) + Math.max(0, warnings.length - perLevel);
  const rest = severitiesPhrase({
    errors: Math.max(0, errors.length - perLevel),
    warnings: Math.max(0, warnings.length - perLevel),
    notes: open.length - errors.length - warnings.length
  });
  return {
    annotations: [
      ...errors.slice(0, perLevel).map((finding) => annotation("error", finding, places(finding))),
      ...warnings.slice(0, perLevel).map((finding) => annotation("warning", finding, places(finding)))
    ].slice(0, inAll),
    leftOut: cut2 === 0 ? null : `not annotated: ${rest} (GitHub shows ${perLevel} a level and step; notes get none)`
  };
}
function githubReport(result, options = {}) {
  const { annotations, leftOut } = annotationsOf(result, options);
  const { coverage, findings, failures } = result;
  const lines = [
    ...annotations.map(workflowCommand),
    ...leftOut === null ? [] : [leftOut],
    ...failureLines(failures),
    verdictWords(result, countFindings(findings)).headline,
    coverageLine(coverage),
    ...suppressionLines(coverage.suppressions),
    ...coverage.notes.map((note) => visible(shorten(note, 1e3)))
  ];
  return `${lines.join("\n")}
`;
}
function annotation(level, finding, place3) {
  const message = shorten(findingSentences(finding, place3).join("\n"), 4e3);
  return { level, title: finding.rule, message, ...place3 };
}

// src/report/sarif-log.ts
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

// src/report/sarif-result.ts
function sarifResult(finding, place3, ruleIndex) {
  const { rule, severity, certainty, blocking, fix, predicts, source, fingerprint: fingerprint2, suppressed } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    kind: "fail",
    level: severity,
    message: { text: messageText(finding, place3) },
    locations: [sarifLocation(finding, place3)],
    partialFingerprints: { "crashgate/v1": fingerprint2 },
    ...finding.new === void 0 ? {} : { baselineState: finding.new ? "new" : "unchanged" },
    // Empty means: known not to be suppressed. What the base has too is not accepted, only not asked for here.
    suppressions: suppressed && suppressed.by !== "base" ? [suppression(suppressed)] : [],
    properties: { certainty, blocking, predicts, fix, ...source === null ? {} : { source } }
  };
}
function artifactLocation(path2) {
  const uri = encodedPath(path2);
  return path2.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}
function messageText(finding, place3) {
  return findingSentences(finding, place3).join(".\n").replaceAll("](", "] (");
}
function sarifLocation(finding, place3) {
  const { object, container, path: path2 } = finding;
  const location = {
    physicalLocation: { artifactLocation: artifactLocation(place3.file ?? ""), region: regionOf(place3) }
  };
  if (!object) return location;
  const owner = `${object.apiVersion}/${object.kind}/${object.namespace ?? ""}/${object.name}`;
  return {
    ...location,
    logicalLocations: [
      {
        name: container ?? object.name,
        fullyQualifiedName: path2 ? `${owner}#${path2}` : owner,
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
    kind: by === "config" ? "external" : "inSource",
    status: "accepted",
    justification: until === null ? reason : `${reason} (until ${until})`
  };
}

// src/report/sarif-rules.ts
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
    tags: ["kubernetes", rule.group, ...rule.prevents].slice(0, maxTags),
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

// src/report/sarif.ts
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
        const known2 = sarifResult(finding, places(finding), index.get(finding.rule) ?? -1);
        return { ...known2, baselineState: "absent" };
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
    ...failureLines(failures).map((text2) => ({ level: "error", message: { text: text2 } })),
    ...limitNotes(wanted, kept).map((text2) => ({ level: "warning", message: { text: text2 } })),
    ...[headline, coverageLine(coverage), ...coverage.notes].map(
      (text2) => ({ level: "note", message: { text: text2 } })
    )
  ];
}
function limitNotes(wanted, kept) {
  const left = wanted - kept;
  return [
    ...left > 0 ? [
      `${plural(left, "result")} of ${wanted} left out, the mildest ones: GitHub takes ${maxResults} in a run`
    ] : [],
    ...kept > shownResults ? [`GitHub shows ${shownResults} of these ${kept} results`] : []
  ];
}

// src/report/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/report/display-width.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
var zero = /[\p{Mn}\p{Me}\u200c\u200d]/u;
var plain = /^[ -~]*$/;
function displayWidth(text2) {
  if (plain.test(text2)) return text2.length;
  let cells = 0;
  for (const character of text2) cells += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}
function fitStart(text2, cells) {
  let fitting = "";
  let used = 0;
  for (const character of text2) {
    used += displayWidth(character);
    if (used > cells) break;
    fitting += character;
  }
  return fitting;
}
function fitEnd(text2, cells) {
  const characters = [...text2];
  let start = characters.length;
  for (let used = 0; start > 0; start--) {
    used += displayWidth(characters[start - 1]);
    if (used > cells) break;
  }
  return characters.slice(start).join("");
}

// src/report/source-excerpt.ts
var maxCarets = 40;
function excerptsOf(result) {
  const files = new Map(result.set.files.map((file) => [file.path, file]));
  return ({ location, path: path2 }, cells) => {
    const file = location && files.get(location.file);
    if (!file || !("line" in location)) return void 0;
    const secret = insideSecret(file, location.line) && !/^(?:metadata|type|immutable)\b/.test(path2);
    const line = lineOf(file, location.line);
    return excerptOf(secret ? withoutSecret(line) : line, location, cells);
  };
}
function excerptOf(line, place3, cells) {
  const start = Math.min(place3.column - 1, line.length);
  const marked = line.slice(start, Math.max(start, place3.endColumn - 1));
  const whole = pieces([line.slice(0, start), marked, line.slice(start + marked.length)], cells);
  const width = whole.reduce((sum, piece) => sum + displayWidth(piece), 0);
  const [before = "", middle = "", after = ""] = width <= cells ? whole : cut(whole, cells);
  return {
    line: place3.line,
    text: `${before}${middle}${after}`.trimEnd(),
    caretAt: displayWidth(before),
    caretWidth: Math.min(Math.max(1, displayWidth(middle)), maxCarets)
  };
}
function pieces([before = "", marked = "", after = ""], cells) {
  const reach = 4 * cells;
  return [before.slice(-reach), marked.slice(0, reach), after.slice(0, reach)].map(
    (piece) => visible(piece.replaceAll("	", "  "))
  );
}
function cut([before = "", marked = "", after = ""], cells) {
  const middle = displayWidth(marked) > cells - 20 ? `${fitStart(marked, cells - 21)}…` : marked;
  const room = cells - displayWidth(middle);
  const left = Math.max(Math.floor(room / 2), room - displayWidth(after));
  const start = displayWidth(before) > left ? `…${fitEnd(before, left - 1)}` : before;
  const right = room - displayWidth(start);
  const end = displayWidth(after) > right ? `${fitStart(after, right - 1)}…` : after;
  return [start, middle, end];
}
function withoutSecret(line) {
  if (/^\s*(?:- )?["']?(?:apiVersion|kind|metadata)["']?\s*:|^\s*(?:#|---|$)/.test(line)) return line;
  const key = /^\s*(?:- )?(?:"[^"]*"|'[^']*'|[^\s"'{}[\],:]+)\s*:(?=\s|$)/.exec(line)?.[0];
  if (key === void 0) return "(hidden: this stands in a Secret)";
  return /\S/.test(line.slice(key.length)) ? `${key} (hidden: this stands in a Secret)` : line;
}
var secretLines = /* @__PURE__ */ new WeakMap();
function insideSecret(file, line) {
  let lines = secretLines.get(file);
  if (!lines) {
    lines = linesOfSecrets(file.text);
    secretLines.set(file, lines);
  }
  return lines.has(line);
}
var secretKind = /(?:^|[\s{,])["']?kind["']?\s*:\s*["']?Secret(?:List)?["']?\s*(?:[,}#\r\n]|$)/;
function linesOfSecrets(text2) {
  const lines = /* @__PURE__ */ new Set();
  if (!secretKind.test(text2)) return lines;
  let line = 1;
  for (const document of text2.split(/^---/m)) {
    const length = document.match(/\n/g)?.length ?? 0;
    if (secretKind.test(document)) for (let each = 0; each <= length; each++) lines.add(line + each);
    line += length;
  }
  return lines;
}

// src/report/text-finding.ts
var explainColumn = 77;
var maxListed = 40;
function findingLines({ finding, rest }, columns, context) {
  const indent = " ".repeat(columns.position + 4);
  const remark = gradeRemark(finding);
  const origin = renderingWords(finding, placeOf(finding));
  const lines = [];
  if (context.isRepeated(finding)) {
    const aside = [remark, origin, "fix as above"].filter((part) => part !== void 0).join("; ");
    lines.push(`${headLine(finding, columns, context)}  ${context.colors.dim(`(${visible(aside)})`)}`);
  } else {
    lines.push(headLine(finding, columns, context), ...excerptLines(finding, indent, context));
    if (origin) lines.push(`${indent}${visible(origin)}`);
    if (remark) lines.push(`${indent}${remark}`);
    lines.push(...fixLines(finding, indent, context), ...becomeLine(finding, indent, context));
  }
  if (rest.length > 0) lines.push(`${indent}${foldedLine(finding, rest)}`);
  return lines;
}
function positionOf(finding) {
  const { line, column } = placeOf(finding);
  return line === null ? "" : `${line}:${column}`;
}
function severityColor(severity, colors) {
  return severity === "error" ? colors.red : severity === "warning" ? colors.yellow : colors.blue;
}
function headLine(finding, columns, { colors }) {
  const position = colors.dim(positionOf(finding).padStart(columns.position));
  const severity = severityColor(finding.severity, colors)(finding.severity.padEnd(7));
  const message = colors.bold(shorten(visible(finding.message), 500));
  return `  ${position}  ${severity}  ${finding.rule.padEnd(columns.rule)}  ${message}`;
}
function excerptLines(finding, indent, { colors, excerpts, width }) {
  const because = shorten(visible(finding.because), 300);
  const excerpt = excerpts(finding, Math.max(40, width - indent.length - 2));
  if (!excerpt) return because === "" ? [] : [`${indent}${because}`];
  const bar = colors.dim("|");
  const caret = severityColor(finding.severity, colors)("^".repeat(excerpt.caretWidth));
  const margin = " ".repeat(excerpt.caretAt);
  const used = indent.length + 2 + excerpt.caretAt + excerpt.caretWidth + 1 + displayWidth(because);
  const lines = [
    `${indent}${bar}`,
    `${colors.dim(String(excerpt.line).padStart(indent.length - 1))} ${bar} ${excerpt.text}`.trimEnd()
  ];
  if (used <= width) return [...lines, `${indent}${bar} ${margin}${caret} ${because}`.trimEnd()];
  const start = Math.min(excerpt.caretAt, Math.max(0, width - indent.length - 2 - displayWidth(because)));
  return [...lines, `${indent}${bar} ${margin}${caret}`, `${indent}${bar} ${" ".repeat(start)}${because}`];
}
function fixLines({ fix }, indent, { colors }) {
  if (fix === "") return [];
  return visibleLines(shorten(fix, 2e3)).map(
    (line, index) => `${indent}${index === 0 ? `${colors.green("fix:")} ` : "     "}${line}`.trimEnd()
  );
}
function becomeLine({ predicts, rule }, indent, context) {
  const become = predicts === "" ? "" : `would become: ${shorten(visible(predicts), 300)}`;
  if (context.explained.has(rule)) return become === "" ? [] : [`${indent}${become}`];
  context.explained.add(rule);
  const explain = context.colors.dim(`explain: ${rule}`);
  if (become === "") return [`${indent}${explain}`];
  return [`${`${indent}${become}`.padEnd(explainColumn - 2)}  ${explain}`];
}
function foldedLine({ rule }, rest) {
  const places = rest.map((finding) => placeOf(finding).line).filter((line) => line !== null);
  const more = places.length > maxListed ? `, and ${places.length - maxListed} more` : "";
  const lines = `${places.length === 1 ? "line" : "lines"} ${places.slice(0, maxListed).join(", ")}${more}`;
  return `… and ${rest.length} more ${rule} in this file${places.length === 0 ? "" : `: ${lines}`}`;
}

// src/report/text.ts
var many = 20;
function textReport(result, options = {}) {
  const colors = (0, import_picocolors.createColors)(options.color === true);
  const context = {
    colors,
    excerpts: excerptsOf(result),
    width: Math.max(60, options.width ?? 120),
    explained: /* @__PURE__ */ new Set(),
    isRepeated: repeatedAdvice()
  };
  const listed = result.findings.filter(
    ({ severity, suppressed }) => !suppressed && (severity !== "note" || options.notes === true)
  );
  const blocks = [
    ...[...groupBy(listed, ({ location }) => location?.file)].map(
      ([file, group]) => fileLines(file, group, context)
    ),
    listed.length > many ? [ruleLine(listed)] : [],
    failureLines(result.failures),
    externalLines(result),
    [...verdictLines(result, context), ...closingLines(result, options)]
  ];
  return `${blocks.filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}
`;
}
function fileLines(file, findings, context) {
  const folded = foldRepeats(findings, 3);
  const columns = {
    position: widest(folded, ({ finding }) => positionOf(finding), 5),
    rule: widest(folded, ({ finding }) => finding.rule, 12)
  };
  return [
    ...file === void 0 ? [] : [context.colors.underline(visible(file))],
    ...folded.flatMap((each) => findingLines(each, columns, context))
  ];
}
function widest(items, textOf, least) {
  return items.reduce((width, item) => Math.max(width, textOf(item).length), least);
}
function ruleLine(findings) {
  const rules2 = [...groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({ rule, count: group.length })).toSorted((a, b) => b.count - a.count).map(({ rule, count }) => `${rule} ${count}`);
  return `by rule: ${rules2.join(", ")}`;
}
function externalLines({ coverage }) {
  const block = externalBlock(coverage.external);
  return block.length === 0 ? [] : [externalIntroduction, "", ...block.map(visible)];
}
function verdictLines(result, { colors }) {
  const { word, detail } = verdictWords(result, countFindings(result.findings));
  const color = word === "passed" ? colors.green : colors.red;
  return [`${colors.bold(color(`${word}:`))} ${detail}`];
}
function closingLines({ findings, coverage }, { notes }) {
  const counts = countFindings(findings);
  return [
    coverageLine(coverage),
    ...suppressionLines(coverage.suppressions),
    ...coverage.notes.map((note) => visible(shorten(note, 1e3))),
    ...counts.notes > 0 && notes !== true ? [`${plural(counts.notes, "note")}, listed with --notes`] : []
  ];
}

// src/settings/problem.ts
function formatSettingsProblem({ message, location }) {
  if (!location) return message;
  const place3 = "line" in location ? `:${location.line}:${location.column}` : "";
  return `${location.file}${place3}: ${message}`;
}

// src/gate/compare-with-base.ts
var known = { by: "base", reason: "on the base branch already", until: null };
function compareWithBase(head, base, { newOnly }) {
  const unreadable = whyUnreadable(base);
  if (unreadable !== null) {
    const note = `the base branch could not be judged, so all findings count: ${unreadable}`;
    return withComparison(head, head.findings, { newOnly, known: 0, new: 0, fixed: [], unreadable }, [note]);
  }
  const pairs = pair(head.findings, base.findings);
  const findings = head.findings.map((finding) => {
    const before = pairs.get(finding);
    if (!before || isWorse(finding, before)) return { ...finding, new: true };
    if (!newOnly || finding.suppressed) return { ...finding, new: false };
    return { ...finding, new: false, blocking: false, suppressed: known };
  });
  const open = findings.filter(({ suppressed }) => suppressed === null || suppressed.by === "base");
  const comparison = {
    newOnly,
    known: open.filter((finding) => finding.new === false).length,
    new: open.filter((finding) => finding.new === true).length,
    fixed: unpaired(base.findings, new Set(pairs.values())),
    unreadable: null
  };
  return withComparison(head, findings, comparison, notesOn(comparison, base));
}
function withComparison(head, findings, base, notes) {
  const coverage = { ...head.coverage, notes: [...head.coverage.notes, ...notes] };
  const blocked = findings.some(({ blocking }) => blocking);
  const unblocked = head.failures.length > 0 ? "error" : "pass";
  const verdict = head.verdict === "block" && !blocked ? unblocked : head.verdict;
  return { ...head, verdict, findings, coverage, base };
}
function whyUnreadable({ findings }) {
  const reasons = findings.filter(({ rule }) => rule === "nothing-checked").map(({ message }) => message);
  return reasons.length === 0 ? null : reasons.slice(0, 3).join("; ");
}
function notesOn({ known: count, newOnly }, base) {
  const notes = [];
  if (newOnly && count > 0)
    notes.push(
      `${count} known finding${count === 1 ? "" : "s"} on the base branch ${count === 1 ? "is" : "are"} not shown`
    );
  const broken = base.findings.filter(({ rule }) => rule === "unreadable-document").length;
  if (broken > 0)
    notes.push(
      `${broken} document${broken === 1 ? "" : "s"} of the base branch could not be read; what is found there now counts as new`
    );
  for (const { rule, object } of base.failures.slice(0, 3))
    notes.push(`rule ${rule} broke on ${object} of the base branch; what it finds there now counts as new`);
  return notes;
}
function isWorse(now, before) {
  return compareSeverity(now.severity, before.severity) < 0 || now.blocking && !before.blocking;
}
function pair(head, base) {
  const open = groupsOf(base.filter(({ suppressed }) => suppressed === null));
  const accepted = groupsOf(base.filter(({ suppressed }) => suppressed !== null));
  const pairs = /* @__PURE__ */ new Map();
  const match = (finding, groups, like) => {
    const group = groups.get(keyOf(finding)) ?? [];
    const at = pairs.has(finding) ? -1 : group.findIndex((candidate) => like(finding, candidate));
    const [found] = at < 0 ? [] : group.splice(at, 1);
    if (found) pairs.set(finding, found);
  };
  for (const like of [saysTheSame, isSameDefect]) {
    for (const finding of head) if (finding.suppressed === null) match(finding, open, like);
  }
  for (const groups of [accepted, open]) {
    for (const finding of head) if (finding.suppressed !== null) match(finding, groups, isSameDefect);
  }
  return pairs;
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}
function keyOf({ rule, object, message, fingerprint: fingerprint2 }) {
  return object ? fingerprint2.replace(/-\d+$/, "") : `${rule}\0${message.replace(/\d+/g, "")}`;
}
function saysTheSame(a, b) {
  return a.message === b.message;
}
function isSameDefect(a, b) {
  const group = rules.find(({ id }) => id === a.rule)?.group;
  return group !== "REF" || withoutHashes(a.message) === withoutHashes(b.message);
}
function unpaired(base, paired) {
  return base.filter((finding) => finding.suppressed === null && !paired.has(finding));
}

// src/settings/resolve.ts
function resolveSettings(from) {
  const { file = {}, inputs = {} } = from;
  const problems = [];
  const { external, ...own } = readInputs(inputs, problems);
  const settings = defined(defaultSettings, file, own);
  return { settings: { ...settings, external: [...external, ...settings.external] }, problems };
}
function defined(base, ...layers) {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== void 0));
  return { ...base, ...Object.fromEntries(said) };
}
function readInputs(inputs, problems) {
  const refuse = (message) => {
    problems.push({ message });
  };
  const namespace = inputs.namespace || void 0;
  if (namespace && !/^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace))
    refuse(`namespace must be the name of a namespace, not "${namespace}"`);
  const failOn = failOnLevels.find((level) => level === inputs.failOn);
  if (inputs.failOn && !failOn) {
    refuse(
      `fail-on must be error, warning or never, not "${inputs.failOn}"${didYouMean(inputs.failOn, failOnLevels)}`
    );
  }
  const version2 = inputs.kubernetesVersion ? parseKubernetesVersion(inputs.kubernetesVersion) : void 0;
  if (version2 && "problem" in version2) refuse(`kubernetes-version ${version2.problem}`);
  const external = (inputs.external ?? []).flatMap((text2) => {
    if (text2.trim() === "") return [];
    const object = parseExternal(text2);
    return object ?? refuse(`external must be written KIND[/NAMESPACE]/NAME[=reason], not "${text2}"`) ?? [];
  });
  return {
    namespace,
    failOn,
    kubernetesMinor: version2 && "minor" in version2 ? version2.minor : void 0,
    pedantic: inputs.pedantic,
    external
  };
}

// src/gate/references/coverage.ts
var remarks = /* @__PURE__ */ new Set([
  "role",
  "role-subject",
  "scale-target",
  "service",
  "storage-class",
  "webhook"
]);
function referenceCoverage(inventory, objects, settings) {
  const references = referencesIn({ inventory, settings });
  const external = /* @__PURE__ */ new Map();
  let assumed = 0;
  for (const reference of objects.flatMap((object) => references.of(object))) {
    const existence = references.resolve(reference);
    if (existence.state === "present" || existence.state === "generated") {
      if (existence.assumed) assumed++;
    }
    const isRemark = reference.optional || reference.idle || remarks.has(reference.use);
    if (existence.state !== "unknown" || isRemark) continue;
    const { nearMiss, otherHash, elsewhere } = existence;
    if (nearMiss || otherHash || elsewhere.length > 0) continue;
    const { namespace, target } = reference;
    const { kind, name } = target;
    external.set([kind, namespace ?? "", name].join("\0"), {
      kind,
      namespace: namespace ?? null,
      name
    });
  }
  const notes = [];
  if (assumed > 0) {
    const count = assumed === 1 ? "1 reference" : `${assumed} references`;
    notes.push(`${count} resolved by assumption; set the \`namespace\` input`);
  }
  const { openings } = references.existence;
  if (openings.length > 0) {
    const makers = [...new Set(openings.map(openingTitle))];
    const places = [...new Set(openings.map(({ namespace }) => placeName(namespace)))];
    notes.push(
      `${shortList(makers)} may make objects in ${shortList(places)} that were not rendered: what is absent there is only a note`
    );
  }
  return { external: [...external.values()], notes };
}
function placeName(namespace) {
  if (namespace === everyNamespace) return "any namespace";
  return namespace === void 0 ? "the unset namespace" : `namespace ${namespace}`;
}
function shortList(items) {
  const more = items.length > 3 ? ` and ${items.length - 3} more` : "";
  return items.slice(0, 3).join(", ") + more;
}

// src/gate/run-rules.ts
function runRules(set, inventory, settings, base) {
  const drafts = [];
  const failures = [];
  const objects = set.objects.filter((object) => !isKustomization(object));
  for (const rule of rules) {
    if (rule.subject === "input" || !isEnabled(rule, settings)) continue;
    const contextOf = contextsByFile(rule, { inventory, settings, base });
    for (const subject of subjectsOf(rule, objects, set.workloads)) {
      try {
        const context = contextOf(subject.object.document.file.path);
        if (!context) continue;
        for (const problem of subject.check(context)) {
          drafts.push(draftOf(rule, problem, subject, set, inventory, settings));
        }
      } catch (error) {
        failures.push({ rule: rule.id, object: subject.object.title, message: error.message });
      }
    }
  }
  return { findings: numberTwins(locateAll(drafts)), failures };
}
function* subjectsOf(rule, objects, workloads) {
  if (rule.subject === "input") return;
  if (rule.subject === "object") {
    const own = rule;
    for (const object of objects) yield { object, check: (context) => own.check(object, context) };
    return;
  }
  for (const workload of workloads) {
    const { object } = workload;
    if (rule.workloads?.includes(workload.class) === false) continue;
    if (rule.subject === "workload") {
      const own2 = rule;
      yield { object, workload, check: (context) => own2.check(workload, context) };
      continue;
    }
    const own = rule;
    for (const container of workload.containers) {
      if (own.containers?.includes(container.class) === false) continue;
      const check = (context) => own.check(container, context);
      yield { object, workload, container: container.name, check };
    }
  }
}
function contextsByFile(rule, shared) {
  let last;
  let context;
  return (file) => {
    if (file === last) return context;
    last = file;
    const { level, options } = settingFor(rule.id, file, shared.settings);
    const usual = rule.enabled !== false || shared.settings.pedantic;
    const isOn = level === void 0 ? usual : level !== "off";
    context = isOn ? { ...shared, options: { ...defaultOptions(rule), ...options } } : void 0;
    return context;
  };
}
var parsedDefaults = /* @__PURE__ */ new WeakMap();
function defaultOptions(rule) {
  let defaults = parsedDefaults.get(rule);
  if (!defaults) {
    defaults = rule.options?.().parse({}) ?? {};
    parsedDefaults.set(rule, defaults);
  }
  return defaults;
}
function toFinding(...problem) {
  return located(draftOf(...problem));
}
function locateAll(drafts) {
  const findings = [];
  const byDocument = /* @__PURE__ */ new Map();
  for (const [index, { object }] of drafts.entries()) {
    const known2 = byDocument.get(object.document);
    if (known2) known2.push(index);
    else byDocument.set(object.document, [index]);
  }
  for (const indices of byDocument.values()) {
    for (const index of indices) findings[index] = located(drafts[index]);
  }
  return findings;
}
function located({ finding, object, at, key }) {
  return { ...finding, location: locate(object, at, key ? { key } : {}) };
}
function draftOf(rule, problem, subject, set, inventory, settings) {
  const object = problem.object ?? subject.object;
  const container = problem.container ?? subject.container ?? null;
  const workload = problem.workload ?? subject.workload;
  const guessed = workload?.guessed === true;
  const certainty = leastCertain(problem.certainty ?? rule.certainty, guessed ? "heuristic" : "certain");
  const setting = settingFor(rule.id, object.document.file.path, settings);
  let severity = problem.severity ?? rule.severity;
  if (problem.restsOnAbsence && mayHideObjects(set, object, inventory)) severity = milder(severity);
  if (setting.level !== void 0 && setting.level !== "on" && setting.level !== "off") {
    severity = severity === "note" && rule.severity !== "note" ? "note" : setting.level;
  }
  if (workload?.testHook) severity = "note";
  const finding = {
    rule: rule.id,
    severity,
    certainty,
    blocking: isBlocking(severity, certainty, { guessed, setting, settings }),
    message: problem.message,
    because: problem.because,
    fix: problem.fix,
    predicts: problem.predicts,
    prevents: rule.prevents,
    source: sourceOf(object) ?? null,
    sourceLine: null,
    object: objectRef(object, inventory),
    container,
    path: formatPath(problem.at),
    fingerprint: fingerprint(rule.id, object, problem.at, container),
    suppressed: null
  };
  return { finding, object, at: problem.at, key: problem.key === true };
}
function objectRef(object, inventory) {
  const { apiVersion, kind, name } = object;
  return { apiVersion, kind, namespace: inventory.namespaceOf(object) ?? null, name };
}
function mayHideObjects(set, object, inventory) {
  const namespace = inventory.namespaceOf(object);
  let hidden = hiddenNamespaces.get(set);
  if (!hidden) {
    const hiding = set.unreadable.filter((problem) => problem.object === void 0 && !problem.judged);
    hidden = new Set(hiding.map((problem) => problem.namespace));
    hiddenNamespaces.set(set, hidden);
  }
  return hidden.size > 0 && (namespace === void 0 || hidden.has(void 0) || hidden.has(namespace));
}
var hiddenNamespaces = /* @__PURE__ */ new WeakMap();

// src/gate/schema/custom-resources.ts
function definedKinds(objects) {
  const schemas = /* @__PURE__ */ new Map();
  const served = /* @__PURE__ */ new Map();
  for (const { group, version: version2, kind, value } of objects) {
    if (kind !== "CustomResourceDefinition" || group !== "apiextensions.k8s.io" || version2 !== "v1") continue;
    const spec = asMapping(value.spec);
    const resourceGroup = asString(spec.group);
    const resourceKind = asString(asMapping(spec.names).kind);
    if (resourceGroup === void 0 || resourceKind === void 0) continue;
    const name = `${resourceGroup}/${resourceKind}`;
    if (served.has(name)) continue;
    const versions = [];
    for (const each of asList(spec.versions).map(asMapping)) {
      const { name: versionName, served: isServed, schema, subresources } = each;
      if (typeof versionName !== "string" || isServed !== true) continue;
      versions.push(versionName);
      const structure = asMapping(schema).openAPIV3Schema;
      if (!isMapping(structure)) continue;
      schemas.set(
        `${resourceGroup}/${resourceKind.toLowerCase()}_${versionName}.json`,
        rootSchema(structure, spec.preserveUnknownFields !== true, hasKey(subresources, "status"))
      );
    }
    served.set(name, versions);
  }
  return { schemas, served };
}
function servedVersions(object, { served }) {
  return served.get(`${groupOf(object.apiVersion)}/${object.kind}`);
}
var metadata = { $ref: "../definitions/io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta.json" };
var text = { type: "string" };
function rootSchema(structure, strict, dropsStatus) {
  const schema = convert(structure, strict);
  const properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
  if (dropsStatus && hasKey(properties, "status")) Object.assign(properties, { status: {} });
  return { ...schema, type: "object", properties };
}
var sameKeywords = [
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "pattern",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties"
];
var branchKeywords = ["allOf", "anyOf", "oneOf"];
function convert(structure, strict) {
  const schema = valueChecks(structure);
  const { items, properties, additionalProperties } = structure;
  if (structure["x-kubernetes-int-or-string"] === true)
    schema.type = withNull(structure, "integer", "string");
  else if (typeof structure.type === "string") schema.type = withNull(structure, structure.type);
  if (isMapping(items)) schema.items = convert(items, strict);
  if (isMapping(additionalProperties)) {
    schema.additionalProperties = nullable(convert(additionalProperties, strict));
  }
  const required = asList(structure.required).filter(
    (name) => typeof name === "string" && !hasDefault(properties, name)
  );
  if (required.length > 0) schema.required = required;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const converted = convert(asMapping(property), strict);
        return [name, required.includes(name) ? converted : nullable(converted)];
      })
    );
  }
  if (structure["x-kubernetes-embedded-resource"] === true) {
    schema.properties = { ...schema.properties, apiVersion: text, kind: text, metadata };
    schema.required = [.../* @__PURE__ */ new Set([...required, "apiVersion", "kind"])];
  }
  const keepsUnknown = structure["x-kubernetes-preserve-unknown-fields"] === true || hasKey(structure, "additionalProperties");
  if (strict && structure.type === "object" && !keepsUnknown) schema.additionalProperties = false;
  return schema;
}
function valueChecks(structure) {
  const schema = {};
  for (const keyword of sameKeywords) {
    if (hasKey(structure, keyword)) schema[keyword] = structure[keyword];
  }
  if (Array.isArray(structure.enum)) {
    schema.enum = structure.nullable === true ? [...structure.enum, null] : structure.enum;
  }
  if (structure["x-kubernetes-list-type"] === "set") schema.uniqueItems = true;
  if (leavesOpen(structure)) {
    const { minProperties, maxProperties, ...certain } = schema;
    return certain;
  }
  for (const keyword of branchKeywords) {
    const branches = structure[keyword];
    if (Array.isArray(branches)) schema[keyword] = branches.map((branch) => branchOf(asMapping(branch)));
  }
  if (isMapping(structure.not)) schema.not = branchOf(structure.not);
  return schema;
}
function leavesOpen(structure) {
  const branches = [...branchKeywords.flatMap((keyword) => asList(structure[keyword])), structure.not];
  return hasDefaults(structure) || branches.some((branch) => isMapping(branch) && hasFormat(branch));
}
var withDefaults = /* @__PURE__ */ new WeakMap();
function hasDefaults(structure) {
  let known2 = withDefaults.get(structure);
  if (known2 === void 0) {
    known2 = hasKey(structure, "default") || childrenOf(structure).some(hasDefaults);
    withDefaults.set(structure, known2);
  }
  return known2;
}
function hasFormat(branch) {
  return hasKey(branch, "format") || childrenOf(branch).some(hasFormat);
}
function childrenOf(structure) {
  const { properties, items, additionalProperties, not } = structure;
  const branches = branchKeywords.flatMap((keyword) => asList(structure[keyword]));
  return [...Object.values(asMapping(properties)), ...branches, items, additionalProperties, not].filter(
    isMapping
  );
}
function branchOf(structure) {
  const schema = valueChecks(structure);
  const { properties, items, required, type } = structure;
  if (isMapping(properties)) {
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, branchOf(asMapping(property))])
    );
  }
  if (isMapping(items)) schema.items = branchOf(items);
  if (Array.isArray(required) && required.length > 0) schema.required = required;
  if (typeof type === "string") schema.type = type;
  return schema;
}
function withNull(structure, ...types) {
  const all = structure.nullable === true ? [...types, "null"] : types;
  return all.length === 1 ? all[0] : all;
}
function hasDefault(properties, name) {
  return hasKey(properties, name) && hasKey(asMapping(properties)[name], "default");
}
function nullable(schema) {
  const { type, enum: values } = schema;
  const combines = ["allOf", "anyOf", "oneOf", "not"].some((keyword) => keyword in schema);
  if (combines || type === void 0) return { anyOf: [{ type: "null" }, schema] };
  return {
    ...schema,
    type: [.../* @__PURE__ */ new Set([...asList(typeof type === "string" ? [type] : type), "null"])],
    ...Array.isArray(values) ? { enum: [...values, null] } : {}
  };
}

// src/gate/schema/unknown-kind.ts
var notServed = /* @__PURE__ */ new Set([
  "Config",
  "Template",
  "BuildConfig",
  "DeploymentConfig",
  "ImageStream",
  "Project",
  "Route",
  "SecurityContextConstraints"
]);
function explainUnknownKind(object, { builtIn, served }, kubernetes) {
  const { apiVersion, group, version: version2, kind, title } = object;
  const predicts = `apply rejected: no matches for kind "${kind}" in version "${apiVersion}"`;
  const defined2 = servedVersions(object, { served });
  if (defined2) {
    if (defined2.includes(version2)) return void 0;
    const versions = defined2.map((each) => `${group}/${each}`);
    return {
      message: `${title}: its CustomResourceDefinition serves no ${apiVersion}`,
      at: ["apiVersion"],
      because: `it serves: ${versions.join(", ") || "nothing"}`,
      fix: `apiVersion: ${versions.at(-1) ?? "…"}`,
      predicts
    };
  }
  const own = builtIn.some((each) => groupOf2(each) === group);
  const elsewhere = builtIn.filter((each) => each.kind === kind).map((each) => each.apiVersion);
  if (elsewhere.length > 0 && (own || !group.includes("."))) {
    const meant = bestVersion(elsewhere, apiVersion);
    return {
      message: `${title}: Kubernetes ${kubernetes} has no ${kind} in ${apiVersion}`,
      at: ["apiVersion"],
      because: `it is in ${elsewhere.join(", ")}`,
      fix: `apiVersion: ${meant}`,
      predicts
    };
  }
  if (!own || notServed.has(kind) || object.name === "") return void 0;
  const beside = builtIn.filter((each) => groupOf2(each) === group).map((each) => each.kind);
  const near = nearest(kind, beside) ?? nearest(kind, new Set(builtIn.map((each) => each.kind)));
  const home = builtIn.findLast((each) => each.kind === near)?.apiVersion;
  return {
    message: `${title}: Kubernetes ${kubernetes} has no kind ${kind} in ${apiVersion}`,
    at: [near === void 0 ? "apiVersion" : "kind"],
    because: near === void 0 ? "nothing serves it" : `did you mean ${near}?`,
    fix: near === void 0 ? `write a kind that ${apiVersion} has` : beside.includes(near) ? `kind: ${near}` : `apiVersion: ${home}
kind: ${near}`,
    predicts
  };
}
function groupOf2({ apiVersion }) {
  const slash = apiVersion.lastIndexOf("/");
  return slash < 0 ? "" : apiVersion.slice(0, slash);
}
function bestVersion(versions, written) {
  const group = written.slice(0, Math.max(0, written.lastIndexOf("/")));
  const same = versions.filter((version2) => groupOf2({ apiVersion: version2, kind: "" }) === group);
  const candidates = same.length > 0 ? same : versions;
  return candidates.findLast((version2) => /(?:^|\/)v\d+$/.test(version2)) ?? candidates.at(-1);
}

// src/gate/schema/wording.ts
function fieldName(path2, named) {
  return shorten2(formatPath(path2.slice(named)), 200);
}
function keyOf2(path2) {
  const last = path2.at(-1);
  if (last === void 0) return "";
  return typeof last === "number" ? "- " : `${last}: `;
}
function isScalar(value) {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
function shorten2(text2, length = 80) {
  return text2.length > length ? `${text2.slice(0, length - 1)}…` : text2;
}

// src/gate/schema/wrong-type.ts
function wrongType({ violation, object }, field, value) {
  const { path: path2, expected = [], actual = "" } = violation;
  const written = isScalar(value) ? sourceText(object, path2) : void 0;
  return {
    message: `${field} is ${describeType(value)}, not ${expected.map(describeExpected).join(" or ")}`,
    ...hintOnType(expected, value, written, path2, object.kind === "Secret"),
    predicts: `apply rejected: cannot unmarshal ${actual || "it"}`
  };
}
function hintOnType(expected, value, written, path2, secret) {
  const key = keyOf2(path2);
  const shown = secret ? "VALUE" : written;
  if (expected.includes("string") && isScalar(value) && typeof value !== "string") {
    const same = shown === void 0 || shown === String(value);
    const kind = typeof value === "boolean" ? "a boolean" : "a number";
    return {
      because: same || secret ? `without quotes this is ${kind}` : `YAML reads ${shown} as ${value}`,
      fix: `${key}"${shown ?? value}"`
    };
  }
  if (typeof value === "string") {
    const meant = meantBy(value, expected);
    if (meant !== void 0) return { because: "in quotes this is text", fix: `${key}${meant}` };
    if (expected.includes("array")) {
      return {
        because: "a list belongs here",
        fix: `${key}[${secret || value.length > 60 ? '"…"' : JSON.stringify(value)}]`
      };
    }
  }
  if (path2.at(-1) === "env" && isMapping(value)) {
    const items = Object.keys(value).slice(0, 3);
    return {
      because: "a list of names and values belongs here",
      fix: `env:
${items.map((name) => `  - {name: ${name}, value: "…"}`).join("\n")}`
    };
  }
  const wanted = expected.map(describeExpected).join(" or ");
  if (expected.includes("array") && isMapping(value))
    return { because: `${wanted} belongs here`, fix: 'begin each item with "- "' };
  if (expected.includes("object") && Array.isArray(value))
    return { because: `${wanted} belongs here`, fix: 'remove the "- " before its fields' };
  if (value === null) return { because: `${wanted} belongs here`, fix: `${key}…, or remove it` };
  return { because: `${wanted} belongs here`, fix: `${key}${expectedExamples[expected[0] ?? ""] ?? "…"}` };
}
var expectedExamples = {
  string: '"…"',
  integer: "NUMBER",
  number: "NUMBER",
  boolean: "true",
  array: "[…]",
  object: "{…}"
};
function meantBy(text2, expected) {
  if (expected.includes("boolean")) {
    if (/^(?:true|yes|on|y)$/i.test(text2)) return "true";
    if (/^(?:false|no|off|n)$/i.test(text2)) return "false";
  }
  if (expected.includes("integer") && /^[+-]?\d{1,15}$/.test(text2)) return String(Number(text2));
  if (expected.includes("number") && /^[+-]?\d{1,15}(?:\.\d+)?$/.test(text2)) return String(Number(text2));
  return void 0;
}
function describeExpected(type) {
  const words = {
    string: "text",
    integer: "a whole number",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "a mapping"
  };
  return words[type] ?? type;
}
function sourceText(object, path2) {
  const text2 = writtenAt(object, path2);
  return text2.startsWith("*") || text2.length > 60 ? void 0 : text2;
}

// src/gate/schema/violation.ts
function explainViolation(placed) {
  const { keyword, property } = placed.violation;
  if (keyword === "additionalProperties" && property !== void 0) return unknownField(placed, property);
  if (keyword === "required" && property !== void 0) return missingField(placed, property);
  return { at: placed.violation.path, ...wrongValue(placed) };
}
function unknownField({ violation, object, title, named }, property) {
  const { path: path2, home, allowed = [] } = violation;
  const at = [...path2, property];
  const known2 = allowed.filter((name) => typeof name === "string");
  const meant = nearest(property, known2);
  const inside = path2.length > named ? ` in ${fieldName(path2, named)}` : "";
  const typo = meant !== void 0 && (!home || meant.toLowerCase() === property.toLowerCase());
  const value = valueAt(object.value, at);
  const moved = home && (formatPath(home) || "the top level");
  return {
    message: `${title} has an unknown field "${shorten2(property)}"${inside}`,
    at,
    key: true,
    because: typo ? `did you mean ${meant}?` : moved ? `it belongs to ${moved}` : "there is no such field here",
    fix: typo ? writeField(meant, value) : moved ? `move it to ${moved}` : withoutField(known2),
    predicts: `apply rejected: unknown field "${shorten2(formatPath(at))}"`
  };
}
function withoutField(known2) {
  if (known2.length === 0) return "remove it";
  const shown = known2.slice(0, 12).join(", ");
  return `remove it; known here: ${shown}${known2.length > 12 ? ", …" : ""}`;
}
function missingField({ violation, object, title, named }, property) {
  const at = [...violation.path, property];
  return {
    message: `${title} has no ${fieldName(at, named)}, which it needs`,
    at,
    because: "the API server demands it",
    fix: property === "selector" ? selectorOf(object) : `${property}: …`,
    predicts: "apply rejected: Required value"
  };
}
function selectorOf({ value }) {
  const labels = asMapping(valueAt(value, ["spec", "template", "metadata", "labels"]));
  const [label] = Object.entries(labels).filter(([, each]) => typeof each === "string");
  return `selector:
  matchLabels: {${label ? `${label[0]}: ${JSON.stringify(label[1])}` : "app: NAME"}}`;
}
function wrongValue(placed) {
  const { violation, object, title, named } = placed;
  const { path: path2, keyword, message } = violation;
  const value = valueAt(object.value, path2);
  const field = `${title}: ${fieldName(path2, named) || "the object"}`;
  const placeholder = typeof value === "string" && isPlaceholder.exec(value.slice(0, 1e3))?.[0];
  if (placeholder && object.kind !== "Secret") return placeholderLeft(field, placeholder);
  switch (keyword) {
    case "type":
      return wrongType(placed, field, value);
    case "enum":
      return notAllowed(placed, field, value);
    case "pattern":
      return wrongForm(placed, field, value);
    case "format":
      return {
        message: `${field} is no ${violation.format}`,
        because: "the API server cannot read it",
        fix: violation.format === "date-time" ? "2027-01-31T12:00:00Z" : `write it as a ${violation.format}`,
        predicts: "apply rejected"
      };
    case "minimum":
    case "maximum": {
      const limit = /want (-?[\d.]+)$/.exec(message)?.[1];
      return {
        message: `${field} is ${keyword === "minimum" ? "too small" : "too large"}${typeof value === "number" ? `: ${value}` : ""}`,
        because: limit ? `${keyword} ${limit}` : "it does not fit into 32 bits",
        fix: `${keyOf2(path2)}${limit ?? "NUMBER"}`,
        predicts: "apply rejected"
      };
    }
    default:
      return {
        message: `${field} is not as its schema demands: ${combinations.get(keyword) ?? message}`,
        because: "the API server refuses it",
        fix: "write it as the schema of its kind demands",
        predicts: "apply rejected"
      };
  }
}
var combinations = /* @__PURE__ */ new Map([
  ["anyOf", "it has none of the forms that are allowed"],
  ["oneOf", "it has none, or more than one, of the forms that are allowed"],
  ["not", "it has a form that is forbidden"]
]);
var isPlaceholder = /\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|<%.*?%>|\[\[.*?\]\]|#\{[^}]*\}#?|<[A-Za-z][\w .-]*>/;
function placeholderLeft(field, placeholder) {
  const pattern = placeholder.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  return {
    message: `${field} is a placeholder: ${shorten2(placeholder)}`,
    because: "nobody filled it in",
    fix: `render it with real values first and check the result; if something fills it in later, allow it:
placeholders: {allow: [${JSON.stringify(pattern)}]}`,
    predicts: "apply rejected"
  };
}
function notAllowed({ violation, object }, field, value) {
  const allowed = asList(violation.allowed).map(
    (each) => typeof each === "string" ? each : JSON.stringify(each)
  );
  const meant = typeof value === "string" ? nearest(value, allowed) : void 0;
  const only = allowed.length === 1 ? allowed[0] : void 0;
  const shown = object.kind === "Secret" ? "this" : isScalar(value) ? shorten2(JSON.stringify(value)) : describeType(value);
  return {
    message: `${field} cannot be ${shown}`,
    because: `allowed: ${allowed.slice(0, 12).join(", ")}${allowed.length > 12 ? ", …" : ""}`,
    fix: `${keyOf2(violation.path)}${meant ?? only ?? allowed.slice(0, 12).join(" or ")}`,
    predicts: "apply rejected: Unsupported value"
  };
}
var quantityStart = "^\\s*[+-]?([0-9]";
var base64Start = "^[\\r\\n]*(([A-Za-z0-9+/]";
function wrongForm({ violation, object }, field, value) {
  const { path: path2, pattern = "" } = violation;
  if (pattern.startsWith(quantityStart)) {
    const text2 = asString(value) ?? "";
    const meant = nearestQuantity(text2, String(path2.at(-1)));
    return {
      message: `${field} is no quantity: ${JSON.stringify(shorten2(text2))}`,
      because: "a number with a unit belongs here",
      fix: `${keyOf2(path2)}${meant ?? "256Mi"}`,
      predicts: "apply rejected: quantities must match the regular expression"
    };
  }
  if (pattern.startsWith(base64Start)) {
    return {
      message: `${field} is not base64`,
      because: "bytes are written in base64",
      fix: object.kind === "Secret" ? `put the plain text under stringData, or encode it:
printf %s VALUE | base64 -w0` : `encode it:
base64 -w0 FILE`,
      predicts: "apply rejected: illegal base64 data"
    };
  }
  const shown = object.kind === "Secret" ? "" : `: ${shorten2(JSON.stringify(value))}`;
  return {
    message: `${field} is not written as its schema demands${shown}`,
    because: "it does not match the pattern",
    fix: `write it so that it matches ${shorten2(pattern, 200)}`,
    predicts: "apply rejected"
  };
}
function writeField(name, value) {
  return typeof value === "number" || typeof value === "boolean" ? `${name}: ${value}` : `${name}: …`;
}

// src/gate/schema/schema-findings.ts
function schemaFindings({ answers, builtIn, served }, { set, inventory, settings, others }) {
  if (answers.size === 0) return [];
  let kustomize;
  const placeholders = settings.placeholders.allow.map((pattern) => new RegExp(pattern));
  const found = [];
  for (const [object, answer] of answers) {
    const report = (id, problem, container) => {
      const rule = rules.find((candidate) => candidate.id === id);
      if (!rule || settingFor(id, object.document.file.path, settings).level === "off") return;
      const workload = inventory.workloadsOf(object).find(({ testHook }) => testHook);
      found.push(toFinding(rule, problem, { object, workload, container }, set, inventory, settings));
    };
    if (answer.status === "invalid") {
      for (const violation of leafCauses(answer.errors, object, placeholders)) {
        const placed = place(violation, object, inventory.workloadsOf(object));
        kustomize ??= kustomizeInputs(set.objects);
        const problem = {
          ...explainViolation(placed),
          ...gradeOf(violation, answer, kustomize.mayFill(object))
        };
        report("schema", problem, placed.container);
      }
    } else {
      const why = answer.status === "skipped" ? explainUnknownKind(object, { builtIn, served }, `1.${settings.kubernetesMinor}`) : void 0;
      if (why) report("schema", why);
      else report("schema-unknown", unchecked(object, answer));
    }
  }
  return numberTwins(withoutCovered(found, others));
}
function uncheckedKinds(schemas, status) {
  return [...schemas.answers].flatMap(
    ([object, answer]) => answer.status === status && (status === "error" || !explainUnknownKind(object, schemas, "")) ? [object.kind] : []
  );
}
function leafCauses(errors, object, placeholders) {
  const encrypted = isMapping(object.value.sops);
  const isAccepted = (path2) => {
    const text2 = asString(valueAt(object.value, path2))?.slice(0, 1e3);
    if (text2 === void 0) return false;
    return encrypted && text2.startsWith("ENC[") || placeholders.some((pattern) => pattern.test(text2));
  };
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  const isMisspelt = ({ keyword, path: path2, property = "" }) => keyword === "required" && unknown.some(
    (other) => other.path.join("\0") === path2.join("\0") && nearest(other.property ?? "", [property, ...(other.allowed ?? []).map(String)]) === property
  );
  return errors.filter((error) => error.keyword !== "" && !isMisspelt(error) && !isAccepted(error.path));
}
function place(violation, object, workloads) {
  for (const { containers } of workloads) {
    for (const { path: path2, title, name } of containers) {
      const inside = violation.path.length >= path2.length && path2.every((part, depth) => violation.path[depth] === part);
      if (inside) return { violation, object, title, named: path2.length, container: name };
    }
  }
  return { violation, object, title: object.title, named: 0 };
}
function gradeOf({ keyword }, { origin }, kustomizeMayFill) {
  const mayBeFilled = keyword === "required" && (origin !== "kubernetes" || kustomizeMayFill);
  return {
    certainty: mayBeFilled || origin === "location" ? "likely" : "certain",
    ...mayBeFilled ? { severity: "warning" } : {}
  };
}
function unchecked({ title, kind, apiVersion }, { status, errors }) {
  const [first] = errors;
  const at = ["kind"];
  if (status === "error") {
    return {
      message: `${title} could not be checked against its schema: ${first?.message ?? "no reason given"}`,
      at,
      because: "its fields were not checked",
      fix: "check it with kubectl apply --dry-run=server",
      predicts: ""
    };
  }
  return {
    message: `${title}: no schema for ${kind} in ${apiVersion}`,
    at,
    because: "its fields were not checked",
    fix: "pass its CustomResourceDefinition as well, or name where its schema is:\ncrds: [crds/]",
    predicts: ""
  };
}
function withoutCovered(found, others) {
  const errors = /* @__PURE__ */ new Map();
  for (const other of others) {
    if (other.severity !== "error" || !other.object) continue;
    const key = keyOf3(other);
    const known2 = errors.get(key);
    if (known2) known2.push(other);
    else errors.set(key, [other]);
  }
  return found.filter(
    (finding) => !errors.get(keyOf3(finding))?.some(
      (other) => other.path === finding.path || isBelow(other.path, finding.path) && other.predicts.startsWith("apply rejected")
    )
  );
}
function keyOf3({ object, location }) {
  return [location?.file, object?.apiVersion, object?.kind, object?.namespace, object?.name].join("\0");
}
function isBelow(path2, above) {
  return path2.startsWith(above) && /^[.[]/.test(path2.slice(above.length));
}

// src/gate/coverage.ts
function coverageOf(set, inventory, objects, suppressions, settings, schemas) {
  const skipped = [
    {
      reason: "unreadable",
      items: set.unreadable.filter((problem) => !problem.object && !problem.judged).map((p) => p.location.file)
    },
    { reason: "not a manifest", items: [...set.foreign.map((p) => p.location.file), ...set.ignoredFiles] },
    { reason: "without a schema", items: schemas ? uncheckedKinds(schemas, "skipped") : [] },
    { reason: "too much for the schema check", items: schemas ? uncheckedKinds(schemas, "error") : [] }
  ];
  const references = referenceCoverage(inventory, objects, settings);
  const notes = [...references.notes, ...schemas?.notes ?? []];
  if (objects.length > 0 && set.workloads.length === 0)
    notes.push("no workload among the objects: the rules about pods had nothing to check");
  return {
    files: set.files.length,
    documents: set.documents.length,
    objects: objects.length,
    workloads: set.workloads.length,
    containers: set.workloads.reduce((sum, workload) => sum + workload.containers.length, 0),
    skipped: skipped.filter(({ items }) => items.length > 0).map(({ reason, items }) => ({
      reason,
      count: items.length,
      examples: [...new Set(items)].slice(0, 3)
    })),
    suppressions,
    external: references.external,
    notes
  };
}

// src/gate/input-findings.ts
function inputFindings(set, missing, objects, settings) {
  const findings = [
    ...set.unreadable.flatMap((problem) => inputFinding("unreadable-document", "error", problem, settings)),
    ...set.foreign.flatMap((problem) => inputFinding("not-a-manifest", "note", problem, settings)),
    ...missing.flatMap(
      ({ path: path2, message, fix, location = { file: path2 }, details = "" }) => inputFinding("nothing-checked", "error", { location, message, because: details, fix }, settings)
    )
  ];
  if (objects.length === 0 && missing.length === 0) {
    const read = set.files.length;
    const [only] = set.files;
    const remark = {
      location: read === 1 && only ? locationAt(only, 0) : null,
      message: `no Kubernetes object ${read === 1 ? "in this file" : `in the ${read} files read`}`,
      because: "a pass would promise what nobody checked",
      fix: "pass files or directories that hold rendered manifests"
    };
    findings.push(...inputFinding("nothing-checked", "error", remark, settings));
  }
  return numberTwins(findings);
}
function inputFinding(rule, severity, remark, settings) {
  const { location, object, message, because, fix, path: path2 = [], detail = null } = remark;
  const setting = settingFor(rule, location?.file ?? "", settings);
  const level = setting.level;
  if (level === "off" && rule !== "nothing-checked") return [];
  const graded = severity === "note" || !level || level === "on" || level === "off" ? severity : level;
  const finding = {
    rule,
    severity: graded,
    certainty: "certain",
    blocking: isBlocking(graded, "certain", { guessed: false, setting, settings }),
    message,
    because,
    fix,
    predicts: rule === "unreadable-document" ? "apply rejected" : "",
    prevents: [],
    location,
    source: object ? sourceOf(object) ?? null : null,
    sourceLine: null,
    object: object ? {
      apiVersion: object.apiVersion,
      kind: object.kind,
      namespace: object.namespace ?? object.document.file.rendered?.namespace ?? settings.namespace ?? null,
      name: object.name
    } : null,
    container: null,
    path: formatPath(path2),
    fingerprint: object ? fingerprint(rule, object, path2, detail) : fileFingerprint(rule, location?.file ?? "", message.replace(/\d+/g, "")),
    suppressed: null
  };
  return [finding];
}

// src/gate/suppressions/entry.ts
function parseEntry(text2) {
  const written = text2.replace(/\s#\s.*$/, "").trim();
  const expiry = /;\s*until\s*[=:]\s*(.*)$/.exec(written);
  const head = expiry ? written.slice(0, expiry.index) : written;
  const match = /^([^\s:;/]*)(?:\/([^\s:;]+))?(?:\s*:\s*(.*))?/.exec(head);
  const [, rule = "", container, reason = ""] = match ?? [];
  return { rule, container, reason: reason.trim(), until: expiry?.[1]?.trim() };
}
function isDate(text2) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text2)) return false;
  const day = /* @__PURE__ */ new Date(`${text2}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text2);
}
function daysBetween(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
function addDays(date, days) {
  return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}

// src/gate/suppressions/suppression.ts
function keysOf({ rule, location, object }) {
  const file = location?.file ?? "";
  const keys = [ruleKey(rule)];
  if (object) keys.push(objectKey(rule, file, object));
  if (location && "line" in location) keys.push(lineKey(rule, file, location.line));
  return keys;
}
function ruleKey(rule) {
  return `config\0${rule}`;
}
function lineKey(rule, file, line) {
  return ["comment", rule, file, line].join("\0");
}
function objectKey(rule, file, object) {
  return ["annotation", rule, file, object.kind, object.name].join("\0");
}

// src/gate/suppressions/annotations.ts
var annotation2 = "crashgate.dev/ignore";
var path = ["metadata", "annotations", annotation2];
function annotationSuppressions(set) {
  const suppressions = [];
  const problems = [];
  for (const object of set.objects) {
    if (!hasKey(object.annotations, annotation2) || isKustomization(object)) continue;
    const entries = entriesOf(object);
    if (entries.length === 0) problems.push(emptyAnnotation(object));
    const isOwn = findingOf(object);
    for (const { text: text2, location } of entries) {
      const entry = parseEntry(text2);
      suppressions.push({
        ...entry,
        by: "annotation",
        key: objectKey(entry.rule, object.document.file.path, object),
        covers: (finding) => isOwn(finding) && (entry.container === void 0 || finding.container === entry.container),
        subject: object.title,
        location,
        object,
        path
      });
    }
  }
  return { suppressions, problems: [...problems, ...misplaced(set)] };
}
function entriesOf(object) {
  const value = asString(object.annotations[annotation2]) ?? "";
  const place3 = locate(object, path);
  const { document } = object;
  const literal = lineOf(document.file, place3.line).startsWith("|", place3.column - 1);
  return value.split("\n").map((line, index) => ({ text: line.trim(), line: place3.line + (literal ? index + 1 : 0) })).filter(({ text: text2 }) => text2 !== "" && !text2.startsWith("#")).map(({ text: text2, line }) => {
    const start = lineOf(document.file, line).indexOf(text2) + 1;
    if (start === 0) return { text: text2, location: place3 };
    const column = { column: start, endColumn: start + text2.length };
    return { text: text2, location: { ...place3, line, endLine: line, ...column } };
  });
}
function emptyAnnotation(object) {
  const value = object.annotations[annotation2];
  const text2 = typeof value === "string";
  return {
    location: locate(object, path, { key: true }),
    object,
    path,
    message: `${annotation2} on ${object.title} ${text2 ? "holds no entry" : `is ${describeType(value)}, not text`}`,
    because: "it silences nothing",
    fix: `write one entry a line:
${annotation2}: |
  RULE: why this is accepted`
  };
}
function findingOf({ document, namespace }) {
  const { file, start, text: text2 } = document;
  const first = locationAt(file, start).line;
  const last = locationAt(file, start + text2.length - 1).line;
  return ({ location, object }) => location !== null && "line" in location && first <= location.line && location.line <= last && (namespace === void 0 || object?.namespace === namespace);
}
function misplaced(set) {
  return set.workloads.flatMap(
    ({ object, templatePath }) => templatePath.flatMap((_, depth) => {
      const place3 = [...templatePath.slice(0, depth + 1), "metadata", "annotations"];
      if (!hasKey(valueAt(object.value, place3), annotation2)) return [];
      return [
        {
          location: locate(object, [...place3, annotation2], { key: true }),
          object,
          path: [...place3, annotation2],
          message: `${annotation2} stands at ${formatPath(place3)} of ${object.title}, where it is not read`,
          because: "it silences nothing here",
          fix: `move it to metadata.annotations of the ${object.kind} itself`
        }
      ];
    })
  );
}

// src/gate/suppressions/checks.ts
var neverSuppressible = /* @__PURE__ */ new Set(["nothing-checked", "unreadable-document", "suppression"]);
function defectOf(suppression2, rules2, settings, today) {
  const { rule, reason, until } = suppression2;
  const title = titleOf(suppression2);
  const ids = rules2.map(({ id }) => id);
  const maxAge = settings.suppressionMaxAge;
  const exampleDate = addDays(today, Math.min(maxAge ?? 90, 90));
  if (!ids.includes(rule)) {
    const meant = nearest(rule, ids);
    return {
      message: rule === "" ? "this suppression names no rule" : `there is no rule "${rule}" to suppress${place2(suppression2)}`,
      because: meant ? `did you mean ${meant}?` : "it silences nothing",
      fix: `one entry names one rule, for example
${meant ?? "RULE"}: ${reason || "why this is accepted"}`
    };
  }
  if (reason.trim() === "") {
    return {
      message: `the ${title} gives no reason`,
      because: "without a reason it silences nothing",
      fix: `${rule}: why this is accepted; until=${exampleDate}`
    };
  }
  if (until !== void 0 && !isDate(until)) {
    return {
      message: `the ${title} ends on ${JSON.stringify(until)}, which is no date`,
      because: "it silences nothing",
      fix: `write the last day as YYYY-MM-DD, for example until=${exampleDate}`
    };
  }
  if (neverSuppressible.has(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: "it says how far this check can be trusted",
      fix: "mend what it reports, or grade it for these files under overrides in the settings"
    };
  }
  if (settings.unsuppressible.includes(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: "the settings list it as unsuppressible",
      fix: "mend the finding and remove this suppression"
    };
  }
  if (until === void 0) {
    if (maxAge === void 0) return void 0;
    return {
      message: `the ${title} never expires`,
      because: `the settings allow ${maxAge} days`,
      fix: `add an expiry: until=${exampleDate}`
    };
  }
  const left = daysBetween(today, until);
  if (left < 0) return void 0;
  if (maxAge !== void 0 && left > maxAge) {
    return {
      message: `the ${title} lasts until ${until}, ${left} days from now`,
      because: `the settings allow ${maxAge} days`,
      fix: `until=${addDays(today, maxAge)} at the latest`
    };
  }
  return void 0;
}
function isExpired({ until }, today) {
  return until !== void 0 && until < today;
}
function expiredComplaint(suppression2, needed) {
  return {
    message: `the ${titleOf(suppression2)} expired on ${suppression2.until}`,
    because: needed ? "the finding counts again" : "and there is nothing left to silence",
    fix: needed ? "mend the finding, or say until when and why it is still accepted" : "remove it"
  };
}
function unusedComplaint(suppression2, hint) {
  return {
    message: `the ${titleOf(suppression2)} silences nothing`,
    because: hint ?? `no finding of ${suppression2.rule} here`,
    fix: hint === void 0 ? "remove it" : "move or correct it, or remove it"
  };
}
function titleOf(suppression2) {
  const { rule, container } = suppression2;
  return `suppression of ${rule}${container === void 0 ? "" : `/${container}`}${place2(suppression2)}`;
}
function place2({ subject }) {
  return subject === void 0 ? "" : ` on ${subject}`;
}

// src/gate/suppressions/comments.ts
var mark = /(?<!\S)#[ \t]*crashgate-ignore(?=[\s:]|$):?((?:(?!\s#[ \t]*crashgate-ignore)[^\n\r])*)/g;
function commentSuppressions(set) {
  const marked = set.files.filter((file) => file.text.includes("crashgate-ignore"));
  if (marked.length === 0) return [];
  const judged = new Set(
    set.objects.filter((object) => !isKustomization(object)).map(({ document }) => document)
  );
  const documents = /* @__PURE__ */ new Map();
  for (const document of set.documents) {
    const known2 = documents.get(document.file) ?? /* @__PURE__ */ new Map();
    documents.set(document.file, known2.set(document.start, document));
  }
  return marked.flatMap((file) => {
    const targetOf = targetFinder(file);
    return splitDocuments(file.text).flatMap((chunk) => {
      const document = documents.get(file)?.get(chunk.start);
      if (!document && !holdsOnlyComments(chunk.text)) return [];
      return commentsIn(chunk, document).map(({ offset, end, text: text2 }) => {
        const location = locationAt(file, offset, end);
        const entry = parseEntry(text2);
        return {
          ...entry,
          by: "comment",
          key: lineKey(entry.rule, file.path, targetOf(location.line)),
          covers: ({ container }) => entry.container === void 0 || entry.container === container,
          location,
          idle: document !== void 0 && !judged.has(document)
        };
      });
    });
  });
}
function commentsIn(chunk, document) {
  const map = document && chunk.text.includes("crashgate-ignore") ? sourceMapOf(document) : void 0;
  return [...chunk.text.matchAll(mark)].filter(({ index }) => !map?.insideScalar(index)).map(({ index, 0: written, 1: text2 = "" }) => {
    const offset = chunk.start + index;
    return { offset, end: offset + written.trimEnd().length, text: text2 };
  });
}
function holdsOnlyComments(text2) {
  return text2.split("\n").every(isFiller);
}
function targetFinder(file) {
  const lines = file.text.split("\n");
  let [from, to] = [0, 0];
  return (line) => {
    if (!isFiller(lines[line - 1] ?? "")) return line;
    if (line < from || line >= to) {
      for (from = line, to = line + 1; to <= lines.length && isFiller(lines[to - 1] ?? ""); ) to++;
    }
    return to;
  };
}
function isFiller(line) {
  return /^\uFEFF?\s*(?:#|$)|^(?:---|\.\.\.)\s*(?:#|$)/.test(line);
}

// src/gate/suppressions/configured.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function configuredSuppressions(configured) {
  return configured.map((suppression2) => {
    const { rule, object, namespace, container, reason, until, location = null } = suppression2;
    const isObject = glob(object);
    const isNamespace = glob(namespace);
    const isContainer = glob(container);
    return {
      rule,
      container,
      reason,
      until,
      by: "config",
      key: ruleKey(rule),
      covers: (finding) => finding.object !== null && isObject(`${finding.object.kind}/${finding.object.name}`) && isNamespace(finding.object.namespace) && isContainer(finding.container),
      subject: namespace === void 0 ? object : `${object} in ${namespace}`,
      location
    };
  });
}
function glob(pattern) {
  if (pattern === void 0) return () => true;
  const matches = (0, import_picomatch.default)(pattern, { dot: true, nocase: true });
  return (text2) => text2 !== null && matches(text2);
}

// src/gate/suppressions/hints.ts
function hinter(findings, set) {
  let lines;
  return ({ by, rule, container, object, location }) => {
    if (by === "comment") {
      lines ??= linesByRule(findings);
      const line = location?.line ?? 0;
      const known2 = lines.get(keyOf4(rule, location?.file)) ?? [];
      const away = (other) => Math.abs(other - line);
      const nearest2 = known2.reduce(
        (best, other) => best === void 0 || away(other) < away(best) ? other : best,
        void 0
      );
      return nearest2 === void 0 ? void 0 : `${rule} is found in line ${nearest2}, not here`;
    }
    if (by === "annotation" && container !== void 0) {
      const workloads = set.workloads.filter((workload) => workload.object === object);
      const names = workloads.flatMap(({ containers }) => containers.map(({ name }) => name));
      if (!names.includes(container))
        return `there is no container ${container}; there is ${names.join(", ") || "none"}`;
    }
    return void 0;
  };
}
function linesByRule(findings) {
  const lines = /* @__PURE__ */ new Map();
  for (const { rule, location } of findings) {
    if (!location || !("line" in location)) continue;
    const key = keyOf4(rule, location.file);
    const known2 = lines.get(key);
    if (known2) known2.push(location.line);
    else lines.set(key, [location.line]);
  }
  return lines;
}
function keyOf4(rule, file) {
  return `${rule}\0${file}`;
}

// src/gate/suppressions.ts
function applySuppressions(findings, set, settings, today) {
  const annotated = annotationSuppressions(set);
  const all = [
    ...annotated.suppressions,
    ...commentSuppressions(set),
    ...configuredSuppressions(settings.suppressions)
  ];
  const remarks2 = [...annotated.problems];
  const sound = all.filter((suppression2) => {
    const defect = defectOf(suppression2, rules, settings, today);
    if (defect) remarks2.push(remarkOn(suppression2, defect));
    return !defect;
  });
  const byKey = groupByKey(sound);
  const covered = new Map(sound.map((suppression2) => [suppression2, []]));
  const judged = findings.map((finding) => {
    const covering = keysOf(finding).flatMap((key) => byKey.get(key) ?? []).filter((suppression2) => suppression2.covers(finding));
    for (const suppression2 of covering) covered.get(suppression2)?.push(finding);
    const valid = covering.find((suppression2) => !isExpired(suppression2, today));
    if (!valid) return finding;
    const { by, reason, until = null } = valid;
    return { ...finding, blocking: false, suppressed: { by, reason, until } };
  });
  const inForce = [];
  const hintFor = hinter(findings, set);
  for (const [suppression2, found] of covered) {
    const [first] = found;
    if (isExpired(suppression2, today)) {
      remarks2.push(remarkOn(suppression2, expiredComplaint(suppression2, first !== void 0)));
    } else if (first) {
      inForce.push(describe(suppression2, first, found.length));
    } else if (couldFind(suppression2, settings)) {
      remarks2.push(remarkOn(suppression2, unusedComplaint(suppression2, hintFor(suppression2))));
    }
  }
  const reported = remarks2.flatMap((remark) => inputFinding("suppression", "warning", remark, settings));
  return { findings: [...judged, ...numberTwins(reported)], inForce };
}
function groupByKey(suppressions) {
  const groups = /* @__PURE__ */ new Map();
  for (const suppression2 of suppressions) {
    const group = groups.get(suppression2.key);
    if (group) group.push(suppression2);
    else groups.set(suppression2.key, [suppression2]);
  }
  return groups;
}
function remarkOn({ location, object, path: path2, rule, container }, complaint) {
  const place3 = object ? { object, path: path2 ?? [] } : {};
  return { ...complaint, ...place3, location, detail: `${rule}/${container ?? ""}` };
}
function describe(suppression2, first, findings) {
  const { rule, by, reason, until = null, subject, container, location } = suppression2;
  const { object } = first;
  const named = object && `${object.kind} ${object.namespace ? `${object.namespace}/` : ""}${object.name}`;
  const title = subject ?? named ?? location?.file ?? "";
  return { rule, object: container ? `${container} (${title})` : title, by, reason, until, findings };
}
function couldFind({ rule: id, by, idle, location }, settings) {
  const rule = rules.find((candidate) => candidate.id === id);
  if (idle || !rule || !isEnabled(rule, settings)) return false;
  return by === "config" || settingFor(id, location?.file ?? "", settings).level !== "off";
}

// src/gate/judge.ts
function judge(input) {
  const set = readManifestSet(input.files, input.unreadableFiles, input.settings);
  return decide(examine(set, input.settings), input);
}
function examine(set, settings, base) {
  const inventory = inventoryOf(set, settings);
  const before = base && inventoryOf(base, settings);
  return { set, inventory, ...runRules(set, inventory, settings, before) };
}
function inventoryOf({ objects, workloads }, settings) {
  return new Inventory(objects, workloads, settings.namespace);
}
function decide(examined, circumstances) {
  const { set, inventory, failures } = examined;
  const { missing, settings, today, schemas } = circumstances;
  const objects = set.objects.filter((object) => !isKustomization(object));
  const others = [...inputFindings(set, missing, objects, settings), ...examined.findings];
  const raw = schemas ? [...others, ...schemaFindings(schemas, { ...examined, settings, others })] : others;
  const { findings, inForce } = applySuppressions(raw, set, settings, today);
  const nothingChecked = missing.length > 0 || objects.length === 0;
  const blocked = findings.some((finding) => finding.blocking);
  return {
    verdict: nothingChecked ? "error" : blocked ? "block" : failures.length > 0 ? "error" : "pass",
    findings: findings.toSorted(byPlace),
    coverage: coverageOf(set, inventory, objects, inForce, settings, schemas),
    failures,
    set
  };
}
function byPlace(a, b) {
  const [at, bt] = [a.location, b.location].map((location) => ({
    line: 0,
    column: 0,
    file: "",
    ...location
  }));
  if (at === void 0 || bt === void 0) return 0;
  return (at.file < bt.file ? -1 : at.file > bt.file ? 1 : 0) || at.line - bt.line || at.column - bt.column || compareSeverity(a.severity, b.severity) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

// src/gate/schema/schema-subjects.ts
function schemaPlan(settings) {
  const rule = rules.find(({ id }) => id === "schema");
  if (!rule || !isEnabled(rule, settings)) {
    return { off: "fields were not checked against schemas: the rule schema is off" };
  }
  const version2 = `1.${settings.kubernetesMinor}`;
  if (settings.kubernetesMinor >= oldestKubernetesMinor) return { version: version2 };
  const known2 = `1.${oldestKubernetesMinor} to 1.${newestKubernetesMinor}`;
  return {
    off: `fields were not checked against schemas: there are none of Kubernetes ${version2}, only of ${known2}`
  };
}
function schemaSubjects(set, settings) {
  return set.objects.filter(
    (object) => !isKustomization(object) && settingFor("schema", object.document.file.path, settings).level !== "off"
  ).map((object) => ({ object, document: documentOf(object) }));
}
function answersFor(subjects, outcome, served) {
  const answers = subjects.flatMap(({ object }, index) => {
    const answer = outcome.answers.get(index);
    return answer ? [[object, answer]] : [];
  });
  return { ...outcome, answers: new Map(answers), served };
}
function noAnswers(note) {
  return { answers: /* @__PURE__ */ new Map(), builtIn: [], served: /* @__PURE__ */ new Map(), notes: [note] };
}
function documentOf({ value, apiVersion, kind }) {
  const inherits = value.apiVersion === void 0 || value.kind === void 0;
  const encrypted = isMapping(value.sops);
  if (!inherits && !encrypted) return value;
  const { sops, ...rest } = value;
  return { apiVersion, kind, ...rest, ...encrypted || sops === void 0 ? {} : { sops } };
}

// src/commands/judge-with-schemas.ts
async function judgeWithSchemas({ files, unreadableFiles, missing }, settings, ports, base) {
  const askSchemas = await startSchemas(settings, files, ports);
  const set = readManifestSet(files, unreadableFiles, settings);
  const asked = askSchemas(set);
  const examined = examine(set, settings, base);
  return decide(examined, { missing, settings, today: ports.today(), schemas: await asked });
}
async function startSchemas(settings, files, ports) {
  const plan = schemaPlan(settings);
  if ("off" in plan) return async () => noAnswers(plan.off);
  const checks = ports.startSchemaChecks({
    version: plan.version,
    locations: settings.schemaLocations,
    characters: files.reduce((sum, { text: text2 }) => sum + text2.length, 0)
  });
  const elsewhere = await loadDefinitions(settings, ports);
  return async (set) => {
    const { schemas, served } = definedKinds([...set.objects, ...elsewhere.objects]);
    const subjects = schemaSubjects(set, settings);
    const outcome = await checks.check(
      subjects.map(({ document }) => document),
      schemas
    );
    await checks.stop();
    return answersFor(subjects, { ...outcome, notes: [...elsewhere.notes, ...outcome.notes] }, served);
  };
}
async function loadDefinitions(settings, ports) {
  if (settings.crds.length === 0) return { objects: [], notes: [] };
  const { files, unreadableFiles, missing } = await ports.loadManifests(settings.crds, []);
  const { objects, unreadable } = readManifestSet(files, unreadableFiles, settings);
  const notes = [
    ...missing.map(({ message }) => message),
    ...unreadable.map(({ location, message }) => `${location.file}: ${message}`)
  ];
  return { objects, notes: notes.map((note) => `crds: ${note}`) };
}

// src/commands/gate.ts
async function gate(request, ports) {
  const { paths, kustomize = [], inputs } = request;
  const config = await ports.loadConfig(request.config);
  const file = await readSettingsFile(config);
  const resolved = resolveSettings({ file: file.settings, inputs });
  const helm = await readHelmInput(request.helm);
  const problems = [...file.problems, ...resolved.problems, ...helm.problems, ...newOnlyProblems(request)];
  if (problems.length > 0) return { problems };
  const namespace = resolved.settings.namespace ?? releaseNamespace(request, helm.charts);
  const settings = { ...resolved.settings, namespace };
  const loaded = await ports.loadManifests(paths, config.file ? [config.file.path] : []);
  const versionGiven = Boolean(inputs.kubernetesVersion) || file.settings.kubernetesMinor !== void 0;
  const rendered = await renderIfAsked(ports, {
    charts: helm.charts,
    kustomizations: kustomize,
    namespace,
    kubernetesVersion: versionGiven ? `1.${settings.kubernetesMinor}` : void 0
  });
  const base = await judgeBase(request, settings, ports);
  const files = [...withoutBase(loaded.files, base), ...rendered.files];
  const missing = [...loaded.missing, ...rendered.missing];
  const judged = await judgeWithSchemas({ ...loaded, files, missing }, settings, ports, base?.set);
  const result = base ? compareWithBase(judged, base, { newOnly: request.newOnly === true }) : judged;
  if (rendered.files.length === 0) return { result, settings };
  return {
    settings,
    result: { ...result, findings: await ports.fillSources(result.findings, rendered.files) }
  };
}
function newOnlyProblems({ base = [], newOnly }) {
  if (newOnly !== true || base.length > 0) return [];
  return [{ message: "new-only needs base: the manifests of the base branch to compare with" }];
}
async function judgeBase({ base = [] }, settings, ports) {
  if (base.length === 0) return void 0;
  return judgeWithSchemas(await ports.loadManifests(base, []), settings, ports);
}
function withoutBase(files, base) {
  const paths = new Set(base?.set.files.map(({ path: path2 }) => path2));
  const own = files.filter(({ path: path2 }) => !paths.has(path2));
  return own.length > 0 ? own : files;
}
async function readSettingsFile({
  file,
  problem
}) {
  if (!file) return { settings: {}, problems: problem ? [problem] : [] };
  const { readConfig } = await import("./config-EF2I5YUZ.js");
  return readConfig(file, rules);
}
async function readHelmInput(text2) {
  if (!text2) return { charts: [], problems: [] };
  const { parseHelmInput } = await import("./helm-input-5PG5DRHM.js");
  return parseHelmInput(text2);
}
function releaseNamespace({ paths, kustomize = [] }, charts) {
  const namespaces = new Set(charts.map((chart) => chart.namespace));
  return paths.length + kustomize.length === 0 && namespaces.size === 1 ? charts[0]?.namespace : void 0;
}
async function renderIfAsked(ports, request) {
  const asked = request.charts.length + request.kustomizations.length > 0;
  return asked ? ports.render(request) : { files: [], missing: [] };
}

// src/files/config-file.ts
import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var configFileName = ".crashgate.yaml";
async function loadConfigFile(named, cwd) {
  const path2 = named || configFileName;
  const read = await readFile(resolve(cwd, path2)).catch((error) => error);
  if (Buffer.isBuffer(read)) {
    if (isUtf8(read)) return { file: { path: path2, text: read.toString("utf8") } };
    return { problem: { message: "this settings file is not UTF-8 text", location: { file: path2 } } };
  }
  if (read.code !== "ENOENT") {
    const reason = read.code === "EISDIR" ? "this is a directory, not a settings file" : `cannot be opened (${read.code})`;
    return { problem: { message: reason, location: { file: path2 } } };
  }
  if (named) return { problem: { message: "this settings file does not exist", location: { file: path2 } } };
  return await misnamed(cwd) ?? {};
}
async function misnamed(cwd) {
  const other = ".crashgate.yml";
  const found = await readFile(resolve(cwd, other)).catch(() => void 0);
  if (!found) return void 0;
  return {
    problem: {
      message: `settings are read from ${configFileName}; rename this file`,
      location: { file: other }
    }
  };
}

// src/schema/size.ts
var maxValues = 5e5;
var maxCharacters = 16 << 20;
function isTooLarge(document) {
  let values = 0;
  let characters = 0;
  const visit = (value) => {
    if (typeof value === "string") characters += value.length;
    if (++values > maxValues || characters > maxCharacters) return true;
    if (typeof value !== "object" || value === null) return false;
    if (Array.isArray(value)) return value.some(visit);
    return Object.entries(value).some(([key, child]) => {
      characters += key.length;
      return visit(child);
    });
  };
  return visit(document);
}

// src/schema/thread.ts
import { Worker } from "node:worker_threads";
var workerUrl = new URL(
  import.meta.url.endsWith(".ts") ? "./worker.ts" : "../schema-worker.js",
  import.meta.url
);
function startThread(schemaRequest, url) {
  const workerData = { schemaRequest };
  let started = false;
  let take = () => void 0;
  let settle = () => void 0;
  const ended = new Promise((resolve2) => {
    settle = resolve2;
  });
  let worker;
  try {
    worker = new Worker(url, { workerData, execArgv: [], name: "schema check" });
    worker.unref();
    worker.on("message", (report) => {
      started = true;
      take(report);
      if (report.report !== "finished") return;
      worker?.unref();
      settle({ finished: report, started, reason: "" });
    });
    worker.on("error", (error) => settle({ started, reason: error.message }));
    worker.on("exit", (code) => settle({ started, reason: `exit code ${code}` }));
  } catch (error) {
    settle({ started, reason: error.message });
  }
  return {
    run(orders, receive) {
      take = receive;
      worker?.ref();
      for (const order of orders) worker?.postMessage(order);
      return ended;
    },
    async stop() {
      await worker?.terminate();
    }
  };
}

// src/schema/schema-checks.ts
var batchSize = 100;
var maxRestarts = 3;
var worthAThread = 25e4;
function startSchemaChecks(request, url = workerUrl) {
  if (request.characters > worthAThread) return checksInThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = /* @__PURE__ */ new Map();
      return checkHere(request, ordersFor(documents, schemas, answers), answers);
    },
    stop: async () => void 0
  };
}
function checksInThread(request, url) {
  let thread = startThread(request, url);
  return {
    async check(documents, schemas) {
      const answers = /* @__PURE__ */ new Map();
      const [prepare, ...orders] = ordersFor(documents, schemas, answers);
      const batches = new Map(orders.map((order) => [order.first, order]));
      const take = (report) => {
        if (report.report !== "checked") return;
        keep2(report, answers);
        batches.delete(report.first);
      };
      for (let restarts = 0; ; restarts++) {
        const end = await thread.run([prepare, ...batches.values(), { order: "finish" }], take);
        if (end.finished) return { answers, builtIn: end.finished.builtIn, notes: end.finished.notes };
        if (!end.started) return checkHere(request, [prepare, ...batches.values()], answers);
        const lost = [...batches.values()].slice(0, restarts < maxRestarts ? 1 : void 0);
        for (const batch of lost) {
          batches.delete(batch.first);
          for (const [index] of batch.documents) {
            answers.set(index, failed(`the schema check ended (${end.reason})`));
          }
        }
        if (restarts === maxRestarts) return { answers, builtIn: [], notes: [] };
        thread = startThread(request, url);
      }
    },
    stop: () => thread.stop()
  };
}
function ordersFor(documents, schemas, answers) {
  const kinds = documents.map(({ apiVersion, kind }) => ({ apiVersion, kind }));
  const numbered = [];
  for (const [index, document] of documents.entries()) {
    if (isTooLarge(document)) answers.set(index, failed("it is too large"));
    else numbered.push([index, document]);
  }
  const batches = [];
  for (let first = 0; first < numbered.length; first += batchSize) {
    batches.push({ order: "check", first, documents: numbered.slice(first, first + batchSize) });
  }
  return [{ order: "prepare", schemas, kinds, fields: fieldsOf(documents) }, ...batches];
}
async function checkHere(request, orders, answers) {
  const outcome = { answers, builtIn: [], notes: [] };
  try {
    const { createChecker, carryOut } = await import("../schema-worker.js");
    const handle = carryOut(createChecker(request));
    for (const order of orders) {
      const report = await handle(order);
      if (report?.report === "checked") keep2(report, answers);
    }
    const end = await handle({ order: "finish" });
    return end?.report === "finished" ? { answers, builtIn: end.builtIn, notes: end.notes } : outcome;
  } catch (error) {
    const reason = error.message.split("\n")[0];
    return { ...outcome, notes: [`fields were not checked: kubeconform did not start (${reason})`] };
  }
}
function keep2(report, answers) {
  for (const [index, answer] of report.answers) answers.set(index, answer);
}
function failed(message) {
  return { status: "error", errors: [{ path: [], keyword: "", message }], origin: "kubernetes" };
}

// src/commands/gate-ports.ts
function machinePorts() {
  const cwd = process.cwd();
  return {
    loadManifests: (paths, exclude) => loadManifests(paths, { cwd, stdin: process.stdin, exclude }),
    loadConfig: (named) => loadConfigFile(named, cwd),
    render: async (request) => {
      const { renderer } = await import("./render-FLYOGHSZ.js");
      return renderer(cwd)(request);
    },
    fillSources: async (findings, files) => {
      const { fillSources } = await import("./fill-sources-5LNPVWOA.js");
      return fillSources(findings, files, cwd);
    },
    startSchemaChecks,
    today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10)
  };
}

// src/commands/gate-command.ts
var exitCodes = { pass: 0, block: 1, error: 2 };
async function gateCommand(paths, options) {
  const { config, namespace, kubernetesVersion, failOn, external, pedantic, helm, kustomize, base, newOnly } = options;
  const inputs = { namespace, kubernetesVersion, failOn, external, pedantic };
  const outcome = await gate({ paths, helm, kustomize, config, base, newOnly, inputs }, machinePorts());
  if ("problems" in outcome) {
    const lines = outcome.problems.map(formatSettingsProblem);
    process.stderr.write(`${lines.map((line) => `crashgate: ${line}`).join("\n")}
`);
    if (options.format === "json") process.stdout.write(errorReport(lines.join("\n")));
    return exitCodes.error;
  }
  process.stdout.write(render(outcome.result, options));
  return exitCodes[outcome.result.verdict];
}
function render(result, { format, notes }) {
  switch (format) {
    case "json":
      return jsonReport(result);
    case "sarif":
      return sarifReport(result, { absent: true });
    case "markdown":
      return markdownReport(result);
    case "github":
      return githubReport(result);
    case "text": {
      const { stdout, env } = process;
      const color = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
      return textReport(result, {
        color,
        notes: notes === true,
        ...stdout.columns ? { width: stdout.columns } : {}
      });
    }
  }
}

export {
  findingSentences,
  annotationsOf,
  sarifReport,
  textReport,
  formatSettingsProblem,
  judge,
  gate,
  loadConfigFile,
  machinePorts,
  exitCodes,
  gateCommand
};
