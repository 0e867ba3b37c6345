import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  secretLiterals
} from "./diagnosis-secret-values.js";
import {
  resolveSettings
} from "./settings-resolve-2.js";
import {
  UserError,
  refuseProblems
} from "./settings-user-error.js";
import {
  checkSet,
  decideVerdict,
  definedKinds
} from "./gate-schema-custom-resources.js";
import {
  readManifestSet
} from "./manifest-input-problem.js";
import {
  filledPlaceholders,
  isEnabled,
  rules,
  settingFor
} from "./gate-model-objects-api-table.js";
import {
  withoutHashes
} from "./gate-references-products-makers.js";
import {
  besideFile
} from "./manifest-kustomization.js";
import {
  require_picomatch
} from "./picomatch.js";
import {
  isKustomization
} from "./manifest-object.js";
import {
  isTemplate,
  lineOf,
  locationAt,
  readDocuments
} from "./manifest-yaml-yaml.js";
import {
  newestKubernetesMinor,
  oldestKubernetesMinor
} from "./settings-settings.js";
import {
  asMapping,
  isMapping
} from "./manifest-value.js";
import {
  compareSeverity,
  severities
} from "./settings-severity.js";
import {
  Redactor
} from "./text-redact-assignments.js";
import {
  pushAll
} from "./text-many.js";
import {
  __toESM
} from "./empty.js";

// src/gate/engine/baseline.ts
var baselineFile = ".crashgate-baseline.json";
var accepted = { by: "baseline", reason: "accepted by the baseline", until: null };
function readBaseline(path, text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new UserError(`${path} is no JSON; write it again with gate --write-baseline`);
  }
  const findings = value?.findings;
  if (!Array.isArray(findings) || !findings.every(isEntry))
    throw new UserError(`${path} is no baseline of the gate; write it again with gate --write-baseline`);
  return findings;
}
function isEntry(value) {
  const entry = value;
  return typeof entry?.rule === "string" && typeof entry.fingerprint === "string" && severities.includes(entry.severity) && Number.isInteger(entry.count);
}
function applyBaseline(result, baseline) {
  const left = new Map(baseline.map((entry) => [keyOf(entry), { ...entry }]));
  let covered = 0;
  const findings = result.findings.map((finding) => {
    const entry = left.get(keyOf(finding));
    if (!isCounted(finding) || !entry || entry.count < 1) return finding;
    if (compareSeverity(finding.severity, entry.severity) < 0) return finding;
    left.set(keyOf(finding), { ...entry, count: entry.count - 1 });
    covered++;
    return { ...finding, blocking: false, suppressed: accepted };
  });
  const stale = [...left.values()].reduce((sum, { count }) => sum + Math.max(0, count), 0);
  const notes = [
    ...covered > 0 ? [`${findingsOf(covered)} accepted by the baseline`] : [],
    ...stale > 0 ? [
      `${findingsOf(stale)} in the baseline and no longer found: gate --write-baseline takes ${stale === 1 ? "it" : "them"} out`
    ] : []
  ];
  const blocked = findings.some(({ blocking }) => blocking);
  const unblocked = result.failures.length > 0 ? "error" : "pass";
  return {
    ...result,
    findings,
    verdict: result.verdict === "block" && !blocked ? unblocked : result.verdict,
    coverage: { ...result.coverage, notes: [...result.coverage.notes, ...notes] }
  };
}
function findingsOf(count) {
  return count === 1 ? "1 finding is" : `${count} findings are`;
}
function baselineText(findings, before) {
  const entries = /* @__PURE__ */ new Map();
  const limits = before && new Map(before.map((entry) => [keyOf(entry), entry]));
  for (const finding of findings) {
    if (!isCounted(finding) && finding.suppressed?.by !== "baseline") continue;
    const key = keyOf(finding);
    const known2 = entries.get(key);
    const limit = limits ? limits.get(key)?.count : Number.POSITIVE_INFINITY;
    if (limit === void 0 || (known2?.count ?? 0) >= limit) continue;
    entries.set(key, {
      rule: finding.rule,
      of: subjectOf(finding),
      severity: limits?.get(key)?.severity ?? finding.severity,
      fingerprint: plain(finding.fingerprint),
      count: (known2?.count ?? 0) + 1
    });
  }
  const sorted = [...entries.values()].toSorted(
    (a, b) => order(a.rule, b.rule) || order(a.of, b.of) || order(a.fingerprint, b.fingerprint)
  );
  return `${JSON.stringify({ version: 1, findings: sorted }, null, 2)}
`;
}
function isCounted({ severity, rule, suppressed }) {
  return severity !== "note" && rule !== "nothing-checked" && suppressed === null;
}
function subjectOf({ object, location }) {
  if (!object) return location?.file ?? "";
  return `${object.kind} ${object.namespace ? `${object.namespace}/` : ""}${object.name}`;
}
function keyOf({ rule, fingerprint }) {
  return `${rule} ${plain(fingerprint)}`;
}
function plain(fingerprint) {
  return fingerprint.replace(/(?:-\d+)+$/, "");
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
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
  const accepted2 = groupsOf(base.filter(({ suppressed }) => suppressed !== null));
  const pairs = /* @__PURE__ */ new Map();
  const match = (finding, groups, like) => {
    const group = groups.get(keyOf2(finding)) ?? [];
    const at = pairs.has(finding) ? -1 : group.findIndex((candidate) => like(finding, candidate));
    const [found] = at < 0 ? [] : group.splice(at, 1);
    if (found) pairs.set(finding, found);
  };
  for (const like of [saysTheSame, isSameDefect]) {
    for (const finding of head) if (finding.suppressed === null) match(finding, open, like);
  }
  for (const groups of [accepted2, open]) {
    for (const finding of head) if (finding.suppressed !== null) match(finding, groups, isSameDefect);
  }
  return pairs;
}
function groupsOf(findings) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const group = groups.get(keyOf2(finding));
    if (group) group.push(finding);
    else groups.set(keyOf2(finding), [finding]);
  }
  return groups;
}
function keyOf2({ rule, object, message, fingerprint }) {
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

// src/report/gate/manifest-secrets.ts
var redactors = /* @__PURE__ */ new WeakMap();
function redactorOf(set) {
  let redactor = redactors.get(set);
  if (!redactor) {
    const names = set.objects.flatMap(({ name, namespace }) => [name, namespace ?? ""]);
    const literals = secretLiterals(
      set.objects.map(({ value }) => value),
      [...new Set(names)]
    );
    redactor = new Redactor([...literals].filter((text) => text.length >= shortest).slice(0, most));
    redactors.set(set, redactor);
  }
  return redactor;
}
function concealing(set) {
  const redactor = redactorOf(set);
  return (text) => redactor.knowsAny || mayBeSecret.test(text) ? redactor.text(text) : text;
}
var shortest = 6;
var most = 1e3;
var around = { above: 4, below: 2 };
var mayBeSecret = /pass|pwd|secret|token|key|cred|auth|cookie|salt|dsn|pin\b|:\/\/[^\s@]*@|[\w+/=-]{20}/i;
var longestLine = 4e3;
function lineWithoutSecrets(file, place, redactor) {
  const { column, endColumn } = place;
  const { line, text, start, spans } = search(file, place.line, redactor);
  let shown = "";
  let last = 0;
  const moved = { column, endColumn };
  for (const [from, to] of spans) {
    const [a, b] = [Math.max(0, from - start), Math.min(line.length, to - start)];
    if (a >= b) continue;
    const placeholder = redactor.placeholder(text.slice(from, to));
    const grown = placeholder.length - (b - a);
    if (b <= column - 1) moved.column += grown;
    else if (a < column - 1) moved.column += shown.length + (a - last) + 1 - moved.column;
    if (b <= endColumn - 1) moved.endColumn += grown;
    else if (a < endColumn - 1) moved.endColumn = shown.length + (a - last) + placeholder.length + 1;
    shown += line.slice(last, a) + placeholder;
    last = b;
  }
  return { text: shown + line.slice(last), ...moved };
}
var searches = /* @__PURE__ */ new WeakMap();
function search(file, number, redactor) {
  const before = searches.get(file);
  if (before?.number === number && before.redactor === redactor) return before;
  const line = lineOf(file, number);
  const above = linesOf(file, number - around.above, number);
  const below = linesOf(file, number + 1, number + 1 + around.below);
  const text = [...above, line, ...below].join("\n");
  const start = above.reduce((sum, { length }) => sum + length + 1, 0);
  const spans = mayBeSecret.test(text) ? redactor.spans(text) : [];
  const found = { number, redactor, line, text, start, spans };
  searches.set(file, found);
  return found;
}
function linesOf(file, first, end) {
  const lines = [];
  for (let line = Math.max(1, first); line < end; line += 1) {
    const text = lineOf(file, line);
    if (text.length <= longestLine) lines.push(text);
  }
  return lines;
}

// src/commands/gate/findings-without-secrets.ts
function withoutSecrets(result) {
  const text = concealing(result.set);
  const finding = (found) => ({
    ...found,
    message: text(found.message),
    because: text(found.because),
    fix: text(found.fix),
    predicts: text(found.predicts),
    suppressed: found.suppressed && { ...found.suppressed, reason: text(found.suppressed.reason) }
  });
  return {
    ...result,
    findings: result.findings.map(finding),
    failures: result.failures.map((failure) => ({ ...failure, message: text(failure.message) })),
    ...result.base ? { base: { ...result.base, fixed: result.base.fixed.map(finding) } } : {}
  };
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
async function judgeWithSchemas(loaded, settings, ports, beside = {}) {
  const plan = schemaPlan(settings);
  if ("off" in plan) return judgeLoaded(loaded, settings, ports, async () => noAnswers(plan.off), beside);
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
      beside
    );
  } finally {
    await checks.stop();
  }
}
async function judgeLoaded({ files, unreadableFiles, ...loaded }, given, ports, ask, { base, askCluster }) {
  const set = readManifestSet(files, unreadableFiles, given);
  const settings = withPlaceholders(given, filledPlaceholders(set.objects));
  const asked = ask(set);
  asked.catch(() => void 0);
  const known2 = await askCluster?.({ set, settings });
  const examined = checkSet(set, settings, { base, cluster: known2?.state });
  return decideVerdict(examined, {
    ...loaded,
    ...{ settings, today: ports.today(), schemas: await asked, notes: known2?.notes }
  });
}
function withPlaceholders(settings, filled) {
  if (filled.length === 0) return settings;
  return { ...settings, placeholders: { allow: [...settings.placeholders.allow, ...filled] } };
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

// src/commands/gate/load-units.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/repository/charts.ts
function chartsOf(files) {
  const byFolder = /* @__PURE__ */ new Map();
  const templates = /* @__PURE__ */ new Set();
  for (const file of files) {
    const at = /(?:^|\/)templates\/[^/]+$/.exec(file.path);
    if (at) templates.add(file.path.slice(0, at.index));
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path)) byFolder.set(folderOf(file.path), { file, complete: true });
  }
  for (const file of files) {
    const folder2 = folderOf(file.path);
    const isValues = /(?:^|\/)values\.ya?ml$/.test(file.path);
    if (isValues && templates.has(folder2) && !byFolder.has(folder2))
      byFolder.set(folder2, { file, complete: false });
  }
  const folders = new Set(byFolder.keys());
  const charts = [...byFolder].filter(([folder2]) => chartAbove(folder2, folders) === void 0);
  return charts.map(([directory, { file, complete }]) => {
    const chart = asMapping(readDocuments(file).documents[0]?.value);
    const values = files.flatMap(({ path }) => isEnvironment(path, directory) ? [path] : []);
    return { directory, file, complete, library: chart.type === "library", values };
  });
}
function chartOf(file, directories) {
  const folder2 = folderOf(file);
  return directories.has(folder2) ? folder2 : chartAbove(folder2, directories);
}
function chartAbove(folder2, directories) {
  for (let at = folder2; at !== ""; ) {
    at = besideFile(at, ".");
    if (directories.has(at)) return at;
  }
  return void 0;
}
function isEnvironment(path, directory) {
  const inside2 = directory === "" ? path : path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : "";
  return /^(?:values[-._][^/]+|[^/]+[-._]values|(?:values|env|envs|environments)\/[^/]+)\.ya?ml$/.test(
    inside2
  );
}
function folderOf(file) {
  return besideFile(file, ".");
}

// src/repository/repository.ts
function repositoryOf(all, asked, isExcluded = () => false) {
  const excluded = new Set(all.filter(({ path }) => isExcluded(path)));
  const files = excluded.size === 0 ? all : all.filter((file) => !excluded.has(file));
  const leftOut2 = skip("excluded", excluded);
  const found = files.filter(({ named }) => !named);
  const isExample = (path) => exampleFolder.test(inside(path, asked));
  if (found.length === 0) return { files, charts: [], skipped: leftOut2 };
  const vendored = new Set(found.filter(({ path }) => isVendored(path, asked)));
  const own = found.filter((file) => !vendored.has(file));
  const charts = chartsOf(own);
  const directories = new Set(charts.map(({ directory }) => directory));
  const inCharts = new Set(
    charts.length === 0 ? [] : own.filter(({ path }) => chartOf(path, directories) !== void 0 && !isDefinition(path))
  );
  const outside = own.filter((file) => !inCharts.has(file));
  const templates = templatesOf(outside);
  const isRest = charts.length + (files.length - found.length) > 0 || outside.some((file) => !templates.has(file) && isObject(file));
  const left = isRest ? templates : /* @__PURE__ */ new Set();
  return {
    files: files.filter((file) => !vendored.has(file) && !inCharts.has(file) && !left.has(file)).map((file) => !file.named && isExample(file.path) ? { ...file, example: true } : file),
    charts: charts.map((chart) => ({ ...chart, example: isExample(chart.file.path) })),
    skipped: [...leftOut2, ...skip("in vendor/", vendored), ...skip("templates of another tool", left)]
  };
}
function isDefinition(path) {
  return /(?:^|\/)crds\/[^/]+$/.test(path) && !/(?:^|\/)templates\//.test(path);
}
function isVendored(path, asked) {
  return /(?:^|\/)vendor\//.test(inside(path, asked));
}
var exampleFolder = /(?:^|\/)(?:examples?|samples?|docs?|documentation|tutorials?|tests|testdata|e2e|fixtures)\//i;
function inside(path, asked) {
  const root = asked.map((directory) => directory.replace(/^\.\/+/, "").replace(/\/+$/, "")).filter((directory) => path.startsWith(`${directory}/`)).reduce((longest, directory) => directory.length > longest.length ? directory : longest, "");
  return path.slice(root.length);
}
function templatesOf(files) {
  const templates = files.filter(isTemplate);
  const plain2 = new Set(
    templates.length === 0 ? [] : files.filter((file) => !templates.includes(file) && isObject(file)).map(({ path }) => folder(path))
  );
  return new Set(
    templates.filter(
      (file) => !plain2.has(folder(file.path)) || !isObject(file) || /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb)\.(?:ya?ml|json)$|(?:^|\/)templates\//i.test(file.path) || /\{%|<%|\{[A-Z][A-Z0-9_]*\}/.test(file.text)
    )
  );
}
function isObject({ text }) {
  return /^["' ]*apiVersion["']?:/m.test(text) && /^["' ]*kind["']?:/m.test(text);
}
function folder(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function skip(reason, files) {
  return files.size === 0 ? [] : [{ reason, files: [...files].map(({ path }) => path) }];
}

// src/commands/gate/load-units.ts
var parallelRenders = 3;
async function loadUnits(loaded, asked, { exclude, ...rendering }, ports) {
  const isExcluded = globs(exclude);
  const { files, charts, skipped } = repositoryOf(loaded.files, asked, isExcluded);
  const unreadableFiles = loaded.unreadableFiles.filter(({ file }) => !isExcluded(file.path));
  if (charts.length + skipped.length === 0) return { ...loaded, files, unreadableFiles };
  const installable = charts.filter(({ library }) => !library);
  const outcomes = await inParallel(installable, (chart) => renderChart(chart, rendering, ports));
  return {
    ...{ ...loaded, unreadableFiles },
    files: [...files, ...outcomes.flatMap((outcome) => outcome.files)],
    unrendered: outcomes.flatMap(({ unrendered }) => unrendered),
    skipped
  };
}
function globs(patterns) {
  return patterns.length === 0 ? () => false : (0, import_picomatch.default)([...patterns], { dot: true });
}
async function renderChart(chart, { allowed, ...cluster }, ports) {
  const directory = chart.directory || ".";
  if (!chart.complete) return leftOut(chart, directory, noChartFile);
  if (!allowed) return leftOut(chart, directory, notAllowed);
  const variants = [[], ...chart.values.map((file) => [file])];
  const results = await Promise.all(
    variants.map(async (values) => {
      const request = { chart: directory, values, set: [], apiVersions: [] };
      const { files: files2, missing } = await ports.render({ charts: [request], kustomizations: [], ...cluster });
      const unit = unitName(directory, values, chart);
      return {
        unit,
        files: files2.map((file) => inUnit(file, unit, chart.example === true)),
        problem: missing[0],
        values
      };
    })
  );
  const files = results.flatMap((result) => result.files);
  const failures = results.flatMap(
    ({ unit, problem, values }) => problem ? [{ unit, problem, values }] : []
  );
  const [first] = failures;
  if (!first) return { files, unrendered: [] };
  if (files.length === 0) return leftOut(chart, directory, whyNot(first.problem, directory));
  const unrendered = failures.filter(({ values }) => values.length > 0).flatMap(({ unit, problem }) => leftOut(chart, unit, whyNot(problem, directory)).unrendered);
  return { files, unrendered };
}
function unitName(directory, values, chart) {
  const [file] = values;
  if (file === void 0) return chart.values.length > 0 ? `${directory} (default values)` : directory;
  const name = file.slice(chart.directory === "" ? 0 : chart.directory.length + 1);
  return `${directory} (${name.replace(/\.ya?ml$/, "")})`;
}
function inUnit(file, unit, example) {
  if (!file.rendered) return file;
  return { ...file, named: false, rendered: { ...file.rendered, unit }, ...example ? { example } : {} };
}
var noChartFile = {
  reason: "it has no Chart.yaml",
  because: "nothing in it was checked",
  fix: "run this after the step that writes Chart.yaml, or pass the rendered manifests"
};
var notAllowed = {
  reason: "nothing is rendered in a run in which a pull request from outside could reach secrets",
  because: "nothing in it was checked",
  fix: "render it in a pull_request run and pass the result, or, when only trusted branches are checked out, set allow-untrusted-rendering: true"
};
function leftOut(chart, unit, why) {
  return { files: [], unrendered: [{ unit, location: locationAt(chart.file, 0), ...why }] };
}
function whyNot({ message, fix, details = "" }, directory) {
  const absent = /missing in charts\/ directory: ([^\n]+)/.exec(details)?.[1];
  if (absent !== void 0) {
    const names = absent.trim().split(/,\s*/);
    const quoted = names.map((name) => `"${name}"`).join(", ");
    return {
      reason: `${names.length === 1 ? "dependency" : "dependencies"} ${quoted} ${names.length === 1 ? "is" : "are"} not in charts/`,
      because: "nothing in it was checked",
      fix: `run helm dependency build ${directory} in a step before`
    };
  }
  if (/ gave no manifest$/.test(message))
    return { reason: "with these values it makes no object", because: "nothing in it was checked", fix };
  const reason = message.replace(`${directory} cannot be rendered: `, "").replace(/^helm template .*? failed: /, "helm template fails: ");
  return { reason, because: details || "nothing in it was checked", fix };
}
async function inParallel(items, work) {
  const results = [];
  for (let start = 0; start < items.length; start += parallelRenders)
    pushAll(results, await Promise.all(items.slice(start, start + parallelRenders).map(work)));
  return results;
}

// src/commands/gate/gate.ts
async function gate(request, ports) {
  const { paths, kustomize = [], base = [], inputs } = request;
  const config = await ports.loadConfig(request.config);
  const file = await readSettingsFile(config);
  const helm = await readHelmInput(request.helm);
  refuseProblems(request.problems ?? [], file.problems, helm.problems);
  const resolved = resolveSettings({ file: file.settings, inputs });
  const namespace = resolved.namespace ?? releaseNamespace(request, helm.charts);
  const settings = { ...resolved, namespace };
  const versionGiven = (inputs.kubernetesMinor ?? file.settings.kubernetesMinor) !== void 0;
  const kubernetesVersion = versionGiven ? `1.${settings.kubernetesMinor}` : void 0;
  const cluster = { namespace, kubernetesVersion };
  const units = { ...cluster, exclude: settings.exclude, allowed: request.mayRender !== false };
  const loadedBase = base.length > 0 ? await ports.loadManifests(base, []) : void 0;
  const read = await ports.loadManifests(paths, config.file ? [config.file.path] : []);
  const loaded = await loadUnits(withoutBase(read, loadedBase), paths, units, ports);
  const rendered = await renderIfAsked(ports, {
    ...{ charts: helm.charts, kustomizations: kustomize },
    ...cluster
  });
  const judgedBase = loadedBase && await judgeWithSchemas(await loadUnits(loadedBase, base, units, ports), settings, ports);
  const files = [...loaded.files, ...rendered.files];
  const missing = [...loaded.missing, ...rendered.missing];
  const judged = await judgeWithSchemas({ ...loaded, files, missing }, settings, ports, {
    base: judgedBase?.set,
    askCluster: clusterAsker(request.cluster, ports)
  });
  const result = withoutSecrets(
    judgedBase ? compareWithBase(judged, judgedBase, { newOnly: request.newOnly === true }) : judged
  );
  const sources = files.filter((one) => one.rendered);
  if (sources.length === 0) return { result, settings };
  return { settings, result: { ...result, findings: await ports.fillSources(result.findings, sources) } };
}
function clusterAsker(cluster, ports) {
  if (!cluster) return void 0;
  return async (asked) => {
    const { askCluster } = await import("./commands-gate-ask-cluster.js");
    return askCluster(cluster, ports, asked);
  };
}
function withoutBase(loaded, base) {
  const paths = new Set(base?.files.map(({ path }) => path));
  const files = loaded.files.filter(({ path }) => !paths.has(path));
  return files.length > 0 ? { ...loaded, files } : loaded;
}
async function readSettingsFile({
  file,
  problem
}) {
  if (!file) return { settings: {}, problems: problem ? [problem] : [] };
  const { readSettings } = await import("./settings-read-settings.js");
  return readSettings(file, rules);
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

export {
  baselineFile,
  readBaseline,
  applyBaseline,
  baselineText,
  redactorOf,
  lineWithoutSecrets,
  gate
};
