import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  annotationsOf
} from "./report-gate-annotations-annotations.js";
import "./report-gate-finding-sentences.js";
import {
  coverageLine,
  failureLines,
  suppressionLines
} from "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import {
  countFindings,
  verdictWords
} from "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import {
  shorten,
  visible
} from "./text-visible-text.js";
import "./version.js";
import "./empty.js";

// src/report/gate/annotations/workflow-command.ts
function workflowCommand(annotation) {
  const { level, title, message, file, line, column, endLine, endColumn } = annotation;
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
export {
  githubReport
};
