import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";

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
  return `${counted(errors + counts.warnings, "finding")}${where}, none that blocks`;
}
function whyNotJudged({ findings, failures }) {
  const reasons = [
    ...findings.filter(({ rule }) => rule === "nothing-checked").map(({ message }) => message),
    ...failures.map(({ rule, object }) => `rule ${rule} broke on ${object}`)
  ].map((reason) => shorten(visible(reason), 200));
  const more = reasons.length > 3 ? `; and ${reasons.length - 3} more reasons` : "";
  return `${reasons.slice(0, 3).join("; ")}${more}`;
}

export {
  placeOf,
  renderedFiles,
  repositoryPlaces,
  renderingWords,
  shortPlace,
  countFindings,
  severitiesPhrase,
  verdictWords
};
