import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  shorten,
  visible
} from "./text-visible-text.js";

// src/report/gate/external-block.ts
var externalIntroduction = "No manifest here creates these objects. If they exist, declare them in .crashgate.yaml with who makes them:";
var maxReferences = 40;
function externalBlock(asked) {
  const references = asked.filter(({ kind, namespace, name }) => `${kind}${namespace}${name}`.length <= 600);
  if (references.length === 0) return [];
  const more = references.length - maxReferences;
  return [
    "external:",
    ...references.slice(0, maxReferences).map(({ kind, namespace, name }) => {
      const place = namespace === null ? "" : `namespace: ${scalar(namespace)}, `;
      return `  - {kind: ${scalar(kind)}, ${place}name: ${scalar(name)}, reason: WHO MAKES IT}`;
    }),
    ...more > 0 ? [`  # and ${more} more: coverage.external of the JSON report has all`] : []
  ];
}
function scalar(text) {
  const plain = /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

// src/report/gate/folding.ts
var most = 5;
function foldRepeats(findings, shown) {
  const alike = groupBy(findings, sameWords);
  const folded = /* @__PURE__ */ new Map();
  for (const group of alike.values()) {
    const kept = group.length > most ? group.slice(0, shown) : group;
    for (const finding of kept) folded.set(finding, finding === kept.at(-1) ? group.slice(kept.length) : []);
  }
  return findings.flatMap((finding) => {
    const rest = folded.get(finding);
    return rest ? [{ finding, rest }] : [];
  });
}
var adviceRepeats = 3;
function repeatedAdvice() {
  const repeats = /* @__PURE__ */ new Map();
  return ({ rule, because, fix, predicts }) => {
    const advice = [rule, because, fix.replace(/^ *- \{kind: .*reason: WHO MAKES IT\}$/m, ""), predicts].join(
      "\0"
    );
    const times = repeats.get(advice) ?? 0;
    repeats.set(advice, times + 1);
    return times >= adviceRepeats;
  };
}
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
function sameWords(finding) {
  const { rule, severity, certainty, blocking, container, object } = finding;
  let words = finding.message.slice(0, 2e3);
  if (object && object.name.length < 300 && (object.namespace ?? "").length < 300) {
    words = words.replaceAll(`${object.kind} ${object.namespace}/${object.name}`, "").replaceAll(`${object.kind} ${object.name}`, "");
  }
  if (container !== null && words.startsWith(`${container} `)) words = words.slice(container.length);
  return [rule, severity, certainty, blocking, withoutPlace(words)].join("\0");
}
function withoutPlace(words) {
  const start = words.lastIndexOf(" ") + 1;
  return /:\d{1,9}$/.test(words.slice(start).slice(-400)) ? words.slice(0, start) : words;
}

// src/report/gate/units-table.ts
var most2 = 3;
var mostJudged = 12;
function unitRows(units) {
  const judged = units.filter(({ reason }) => reason === null);
  const unrendered = groupBy(
    units.filter(({ reason }) => reason !== null),
    ({ reason }) => reason
  );
  const isClean = (unit) => unit.verdict === "pass" && unit.warnings === 0;
  const clean = judged.length > mostJudged ? judged.filter(isClean) : [];
  const shown = clean.length > 1 ? judged.filter((unit) => !isClean(unit)) : judged;
  return [
    ...shown.toSorted((a, b) => Number(b.verdict === "block") - Number(a.verdict === "block")).map(({ unit, verdict, errors, warnings }) => ({
      unit: nameOf(unit),
      verdict: verdict === "block" ? "blocked" : "passed",
      errors: `${errors}`,
      warnings: `${warnings}`,
      rendered: true
    })),
    ...clean.length > 1 ? [
      {
        ...{ unit: `${nameOf(clean[0]?.unit ?? "")} and ${clean.length - 1} more`, verdict: "passed" },
        ...{ errors: "0", warnings: "0", rendered: true }
      }
    ] : [],
    ...[...unrendered].flatMap(([reason, group]) => {
      const verdict = `not rendered: ${shorten(visible(reason ?? ""), 300)}`;
      const names = group.map(({ unit }) => nameOf(unit));
      const more = names.length > most2 ? [`${names[0]} and ${names.length - 1} more`] : names;
      return more.map((unit) => ({ unit, verdict, errors: "", warnings: "", rendered: false }));
    })
  ];
}
function nameOf(unit) {
  return shorten(visible(unit), 80);
}
function unitLines(units) {
  if (units.length === 0) return [];
  const rows = unitRows(units);
  const width = rows.reduce((most3, { unit }) => Math.max(most3, unit.length), "unit".length);
  const line = (unit, verdict, errors, warnings) => `${unit.padEnd(width)}  ${verdict.padEnd(7)}  ${errors.padStart(6)}  ${warnings.padStart(8)}`;
  return [
    line("unit", "verdict", "errors", "warnings"),
    ...rows.map(
      ({ rendered, ...row }) => rendered ? line(row.unit, row.verdict, row.errors, row.warnings) : `${row.unit.padEnd(width)}  ${row.verdict}`
    )
  ];
}

export {
  externalIntroduction,
  externalBlock,
  foldRepeats,
  repeatedAdvice,
  groupBy,
  unitRows,
  unitLines
};
