import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  sarifReport
} from "./report-gate-sarif-sarif.js";
import {
  checkSet,
  decideVerdict,
  definedKinds
} from "./gate-schema-custom-resources.js";
import {
  findingSentences
} from "./report-gate-finding-sentences.js";
import {
  externalBlock,
  externalIntroduction,
  foldRepeats,
  groupBy,
  markdownReport,
  repeatedAdvice
} from "./report-gate-markdown.js";
import {
  countFindings,
  coverageLine,
  failureLines,
  gradeRemark,
  jsonReport,
  placeOf,
  renderedFiles,
  renderingWords,
  repositoryPlaces,
  severitiesPhrase,
  suppressionLines,
  verdictWords
} from "./report-gate-json.js";
import {
  require_picocolors
} from "./picocolors.js";
import {
  readManifestSet
} from "./manifest-input-problem.js";
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible,
  visibleLines
} from "./text-visible-text.js";
import {
  refuseProblems
} from "./settings-user-error.js";
import {
  isEnabled,
  rules,
  settingFor,
  withoutHashes
} from "./gate-references-products-makers.js";
import {
  compareSeverity
} from "./settings-severity.js";
import {
  defaultSettings,
  newestKubernetesMinor,
  oldestKubernetesMinor
} from "./settings-settings.js";
import {
  isKustomization
} from "./manifest-object.js";
import {
  lineOf
} from "./manifest-yaml-yaml.js";
import {
  pushAll
} from "./text-many.js";
import {
  isMapping
} from "./manifest-value.js";
import {
  __toESM
} from "./empty.js";

// src/report/gate/annotations/annotations.ts
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
function annotation(level, finding, place) {
  const message = shorten(findingSentences(finding, place).join("\n"), 4e3);
  return { level, title: finding.rule, message, ...place };
}

// src/report/gate/annotations/workflow-command.ts
function workflowCommand(annotation2) {
  const { level, title, message, file, line, column, endLine, endColumn } = annotation2;
  const properties = Object.entries({ file, line, col: column, endLine, endColumn, title }).filter(([, value]) => value !== null && value !== "").map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/gate/github-report.ts
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
    const line = lineOf(file, location.line);
    return excerptOf(secret ? withoutSecret(line) : line, location, cells);
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
    pushAll(lines, [...fixLines(finding, indent, context), ...becomeLine(finding, indent, context)]);
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
    ...counts.notes > 0 && notes !== true ? [`${counted(counts.notes, "note")}, listed with --notes`] : []
  ];
}

// src/gate/engine/compare-with-base.ts
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
function keyOf({ rule, object, message, fingerprint }) {
  return object ? fingerprint.replace(/-\d+$/, "") : `${rule}\0${message.replace(/\d+/g, "")}`;
}
function saysTheSame(a, b) {
  return a.message === b.message;
}
function isSameDefect(a, b) {
  const group = rules.find(({ id }) => id === a.rule)?.group;
  return group !== "references" || withoutHashes(a.message) === withoutHashes(b.message);
}
function unpaired(base, paired) {
  return base.filter((finding) => finding.suppressed === null && !paired.has(finding));
}

// src/settings/resolve.ts
function resolveSettings({
  file = {},
  inputs = {}
}) {
  const { external = [], ...own } = inputs;
  const settings = defined(defaultSettings, file, own);
  return { ...settings, external: [...external, ...settings.external] };
}
function defined(base, ...layers) {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== void 0));
  return { ...base, ...Object.fromEntries(said) };
}

// src/gate/schema/schema-subjects.ts
function schemaPlan(settings) {
  const rule = rules.find(({ id }) => id === "schema");
  if (!rule || !isEnabled(rule, settings)) {
    return { off: "fields were not checked against schemas: the rule schema is off" };
  }
  const version = `1.${settings.kubernetesMinor}`;
  if (settings.kubernetesMinor >= oldestKubernetesMinor) return { version };
  const known2 = `1.${oldestKubernetesMinor} to 1.${newestKubernetesMinor}`;
  return {
    off: `fields were not checked against schemas: there are none of Kubernetes ${version}, only of ${known2}`
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

// src/commands/gate/judge-with-schemas.ts
async function judgeWithSchemas(loaded, settings, ports, base) {
  const plan = schemaPlan(settings);
  if ("off" in plan) return judgeLoaded(loaded, settings, ports, async () => noAnswers(plan.off), base);
  const checks = ports.startSchemaChecks({
    version: plan.version,
    locations: settings.schemaLocations,
    characters: loaded.files.reduce((sum, { text }) => sum + text.length, 0)
  });
  try {
    const elsewhere = await loadDefinitions(settings, ports);
    return await judgeLoaded(
      loaded,
      settings,
      ports,
      (set) => askSchemas(set, checks, elsewhere, settings),
      base
    );
  } finally {
    await checks.stop();
  }
}
async function judgeLoaded({ files, unreadableFiles, missing }, settings, ports, ask, base) {
  const set = readManifestSet(files, unreadableFiles, settings);
  const asked = ask(set);
  asked.catch(() => void 0);
  const examined = checkSet(set, settings, base);
  return decideVerdict(examined, { missing, settings, today: ports.today(), schemas: await asked });
}
async function askSchemas(set, checks, elsewhere, settings) {
  const { schemas, served } = definedKinds([...set.objects, ...elsewhere.objects]);
  const subjects = schemaSubjects(set, settings);
  const documents = subjects.map(({ document }) => document);
  const outcome = await checks.check(documents, schemas);
  return answersFor(subjects, { ...outcome, notes: [...elsewhere.notes, ...outcome.notes] }, served);
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

// src/commands/gate/gate.ts
async function gate(request, ports) {
  const { paths, kustomize = [], inputs } = request;
  const config = await ports.loadConfig(request.config);
  const file = await readSettingsFile(config);
  const helm = await readHelmInput(request.helm);
  refuseProblems(request.problems ?? [], file.problems, helm.problems);
  const resolved = resolveSettings({ file: file.settings, inputs });
  const namespace = resolved.namespace ?? releaseNamespace(request, helm.charts);
  const settings = { ...resolved, namespace };
  const loaded = await ports.loadManifests(paths, config.file ? [config.file.path] : []);
  const versionGiven = (inputs.kubernetesMinor ?? file.settings.kubernetesMinor) !== void 0;
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
async function judgeBase({ base = [] }, settings, ports) {
  if (base.length === 0) return void 0;
  return judgeWithSchemas(await ports.loadManifests(base, []), settings, ports);
}
function withoutBase(files, base) {
  const paths = new Set(base?.set.files.map(({ path }) => path));
  const own = files.filter(({ path }) => !paths.has(path));
  return own.length > 0 ? own : files;
}
async function readSettingsFile({
  file,
  problem
}) {
  if (!file) return { settings: {}, problems: problem ? [problem] : [] };
  const { readConfig } = await import("./settings-config.js");
  return readConfig(file, rules);
}
async function readHelmInput(text) {
  if (!text) return { charts: [], problems: [] };
  const { parseHelmInput } = await import("./settings-helm-input.js");
  return parseHelmInput(text);
}
function releaseNamespace({ paths, kustomize = [] }, charts) {
  const namespaces = new Set(charts.map((chart) => chart.namespace));
  return paths.length + kustomize.length === 0 && namespaces.size === 1 ? charts[0]?.namespace : void 0;
}
async function renderIfAsked(ports, request) {
  const asked = request.charts.length + request.kustomizations.length > 0;
  return asked ? ports.render(request) : { files: [], missing: [] };
}

// src/commands/gate/gate-command.ts
var exitCodes = { pass: 0, block: 1, error: 2 };
async function gateCommand(paths, { values: options, problems }, { stdout }, ports) {
  const { config, namespace, external, pedantic, helm, kustomize, base } = options;
  const kubernetesMinor = options["kubernetes-version"];
  const inputs = { namespace, kubernetesMinor, failOn: options["fail-on"], external, pedantic };
  const newOnly = options["new-only"];
  const { result } = await gate({ paths, helm, kustomize, config, base, newOnly, inputs, problems }, ports);
  stdout.write(render(result, options, stdout));
  return exitCodes[result.verdict];
}
function render(result, { format, notes }, { color, width }) {
  switch (format) {
    case "json":
      return jsonReport(result);
    case "sarif":
      return sarifReport(result, { absent: true });
    case "markdown":
      return markdownReport(result);
    case "github":
      return githubReport(result);
    case "text":
      return textReport(result, { color, notes: notes === true, ...width ? { width } : {} });
  }
}

export {
  annotationsOf,
  textReport,
  gate,
  exitCodes,
  gateCommand
};
