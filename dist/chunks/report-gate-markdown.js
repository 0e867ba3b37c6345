import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  commentBudget,
  markdownReport,
  reportMarkdown
} from "./report-gate-markdown-2.js";
import "./report-gate-units-table.js";
import "./text-markdown-escape.js";
import "./report-gate-coverage-lines.js";
import "./report-gate-remarks.js";
import "./report-gate-json-2.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import "./text-visible-text.js";
import "./version.js";
import "./settings-severity.js";
import "./empty.js";
export {
  commentBudget,
  markdownReport,
  reportMarkdown
};
