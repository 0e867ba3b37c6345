import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  counted
} from "./text-words.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";

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
  countFindings,
  severitiesPhrase,
  verdictWords
};
