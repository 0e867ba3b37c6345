import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  applyBaseline,
  baselineFile,
  baselineText,
  gate,
  lineWithoutSecrets,
  readBaseline,
  redactorOf
} from "./commands-gate-load-units.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  externalBlock,
  externalIntroduction,
  foldRepeats,
  groupBy,
  repeatedAdvice,
  unitLines
} from "./report-gate-units-table.js";
import {
  coverageLine,
  failureLines,
  suppressionLines
} from "./report-gate-coverage-lines.js";
import {
  gradeRemark
} from "./report-gate-remarks.js";
import {
  countFindings,
  verdictWords
} from "./report-gate-verdict.js";
import {
  counted
} from "./text-words.js";
import {
  placeOf,
  renderingWords
} from "./report-gate-place.js";
import {
  shorten,
  visible,
  visibleLines
} from "./text-visible-text.js";
import {
  lineOf
} from "./manifest-yaml-yaml.js";
import {
  pushAll
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/report/gate/text.ts
var import_picocolors = __toESM(require_picocolors(), 1);

// src/text/display-width.ts
var wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
var zero = /[\p{Mn}\p{Me}\u200c\u200d]/u;
var plain = /^[ -~]*$/;
function displayWidth(text) {
  if (plain.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}
function fitStart(text, cells) {
  let fitting = "";
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > cells) break;
    fitting += character;
  }
  return fitting;
}
function fitEnd(text, cells) {
  const characters = [...text];
  let start = characters.length;
  for (let used = 0; start > 0; start--) {
    used += displayWidth(characters[start - 1]);
    if (used > cells) break;
  }
  return characters.slice(start).join("");
}

// src/report/gate/source-excerpt.ts
var maxCarets = 40;
function excerptsOf(result) {
  const files = new Map(result.set.files.map((file) => [file.path, file]));
  return ({ location, path }, cells) => {
    const file = location && files.get(location.file);
    if (!file || !("line" in location)) return void 0;
    const secret = insideSecret(file, location.line) && !/^(?:metadata|type|immutable)\b/.test(path);
    if (secret) return excerptOf(withoutSecret(lineOf(file, location.line)), location, cells);
    const shown = lineWithoutSecrets(file, location, redactorOf(result.set));
    const { column, endColumn } = shown;
    return excerptOf(shown.text, { ...location, column, endColumn }, cells);
  };
}
function excerptOf(line, place, cells) {
  const start = Math.min(place.column - 1, line.length);
  const marked = line.slice(start, Math.max(start, place.endColumn - 1));
  const whole = pieces([line.slice(0, start), marked, line.slice(start + marked.length)], cells);
  const width = whole.reduce((sum, piece) => sum + displayWidth(piece), 0);
  const [before = "", middle = "", after = ""] = width <= cells ? whole : cut(whole, cells);
  return {
    line: place.line,
    // Once more as a whole: a command may stand across the pieces.
    text: visible(`${before}${middle}${after}`).trimEnd(),
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
function linesOfSecrets(text) {
  const lines = /* @__PURE__ */ new Set();
  if (!secretKind.test(text)) return lines;
  let line = 1;
  for (const document of text.split(/^---/m)) {
    const length = document.match(/\n/g)?.length ?? 0;
    if (secretKind.test(document)) for (let each = 0; each <= length; each++) lines.add(line + each);
    line += length;
  }
  return lines;
}

// src/report/gate/text-finding.ts
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
    pushAll(lines, [headLine(finding, columns, context), ...excerptLines(finding, indent, context)]);
    if (origin) lines.push(`${indent}${visible(origin)}`);
    if (remark) lines.push(`${indent}${remark}`);
    pushAll(lines, [...fixLines(finding, indent, context), ...consequenceLine(finding, indent, context)]);
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
function consequenceLine({ predicts, rule }, indent, context) {
  const consequence = predicts === "" ? "" : `in production: ${shorten(visible(predicts), 300)}`;
  if (context.explained.has(rule)) return consequence === "" ? [] : [`${indent}${consequence}`];
  context.explained.add(rule);
  const explain = context.colors.dim(`explain: ${rule}`);
  if (consequence === "") return [`${indent}${explain}`];
  return [`${`${indent}${consequence}`.padEnd(explainColumn - 2)}  ${explain}`];
}
function foldedLine({ rule }, rest) {
  const places = rest.map((finding) => placeOf(finding).line).filter((line) => line !== null);
  const more = places.length > maxListed ? `, and ${places.length - maxListed} more` : "";
  const lines = `${places.length === 1 ? "line" : "lines"} ${places.slice(0, maxListed).join(", ")}${more}`;
  return `… and ${rest.length} more ${rule} in this file${places.length === 0 ? "" : `: ${lines}`}`;
}

// src/report/gate/text.ts
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
  const { units = [] } = result;
  const listed = result.findings.filter(
    (finding) => !finding.suppressed && (finding.severity !== "note" || options.notes === true) && !(units.length > 0 && isUnitRemark(finding))
  );
  const blocks = [
    unitLines(units),
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
function isUnitRemark({ rule, severity }) {
  return rule === "not-a-manifest" && severity === "warning";
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
  const rules = [...groupBy(findings, ({ rule }) => rule)].map(([rule, group]) => ({ rule, count: group.length })).toSorted((a, b) => b.count - a.count).map(({ rule, count }) => `${rule} ${count}`);
  return `by rule: ${rules.join(", ")}`;
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
    ...counts.notes > 0 && notes !== true ? [`${counted(counts.notes, "note")}, listed with --notes`] : []
  ];
}

// src/commands/gate/cluster-request.ts
function clusterRequest(wishes) {
  const { snapshot, kubeconfig, context } = wishes;
  if (snapshot !== void 0)
    return { from: "snapshot", path: snapshot, maxAgeDays: wishes["snapshot-max-age"] };
  if (!wishes.cluster) return void 0;
  const secrets = wishes["secret-keys"] ? "keys" : wishes["cluster-secrets"] ? "names" : "none";
  return { from: "cluster", kubeconfig, context, secrets };
}

// src/commands/gate/load-baseline.ts
async function loadBaseline(named, files, mayBeAbsent = false) {
  const path = named ?? baselineFile;
  const text = await files.readText(path);
  if (text !== void 0) return readBaseline(path, text);
  if (named !== void 0 && !mayBeAbsent)
    throw new UserError(`there is no baseline ${path}; gate --write-baseline --baseline ${path} writes it`);
  return void 0;
}

// src/commands/gate/gate-command.ts
var exitCodes = { pass: 0, block: 1, error: 2 };
async function gateCommand(paths, { values: options, problems }, { stdout, stderr, files }, ports) {
  const { config, namespace, external, exclude, pedantic, helm, kustomize, base } = options;
  const kubernetesMinor = options["kubernetes-version"];
  const inputs = { namespace, kubernetesMinor, failOn: options["fail-on"], external, exclude, pedantic };
  const newOnly = options["new-only"];
  const baseline = await loadBaseline(options.baseline, files, options["write-baseline"]);
  const cluster = clusterRequest(options);
  const judged = await gate(
    { paths, helm, kustomize, config, base, newOnly, cluster, inputs, problems },
    ports
  );
  if (options["write-baseline"] === true) {
    const text = baselineText(judged.result.findings, baseline);
    const path = options.baseline ?? baselineFile;
    const problem = await files.writeText(path, text);
    if (problem) throw new UserError(`the baseline cannot be written to ${path}: ${problem}`);
    const written = applyBaseline(judged.result, readBaseline(path, text));
    stderr.write(`crashgate: the baseline is in ${path}; commit it
`);
    stdout.write(await render(written, options, stdout));
    return exitCodes[written.verdict];
  }
  const result = baseline ? applyBaseline(judged.result, baseline) : judged.result;
  stdout.write(await render(result, options, stdout));
  return exitCodes[result.verdict];
}
async function render(result, { format, notes }, { color, width }) {
  switch (format) {
    case "json":
      return (await import("./report-gate-json.js")).jsonReport(result);
    case "sarif":
      return (await import("./report-gate-sarif-sarif.js")).sarifReport(result, { absent: true });
    case "gitlab":
      return (await import("./report-gate-gitlab.js")).gitlabReport(result);
    case "markdown":
      return (await import("./report-gate-markdown.js")).markdownReport(result);
    case "github":
      return (await import("./report-gate-github-report.js")).githubReport(result);
    case "text":
      return textReport(result, { color, notes: notes === true, ...width ? { width } : {} });
  }
}

export {
  textReport,
  clusterRequest,
  loadBaseline,
  exitCodes,
  gateCommand
};
