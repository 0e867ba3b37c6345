import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

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
function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function severitiesPhrase(counts) {
  return [
    { count: counts.errors, noun: "error" },
    { count: counts.warnings, noun: "warning" },
    { count: counts.notes ?? 0, noun: "note" }
  ].filter(({ count }) => count > 0).map(({ count, noun }) => plural(count, noun)).join(", ");
}

export {
  countFindings,
  plural,
  severitiesPhrase
};
