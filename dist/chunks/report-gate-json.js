import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  errorReport,
  findingOf,
  gateErrorReport,
  gateReport,
  jsonReport
} from "./report-gate-json-2.js";
import "./text-printable-json.js";
import "./report-gate-verdict.js";
import "./report-docs-url.js";
import "./text-words.js";
import "./report-gate-place.js";
import "./text-visible-text.js";
import "./version.js";
import "./empty.js";
export {
  errorReport,
  findingOf,
  gateErrorReport,
  gateReport,
  jsonReport
};
