import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  gitlabError,
  gitlabReport
} from "./report-gate-gitlab-2.js";
import "./report-gate-finding-sentences.js";
import "./report-gate-remarks.js";
import "./text-printable-json.js";
import "./report-gate-place.js";
import "./text-visible-text.js";
import "./empty.js";
export {
  gitlabError,
  gitlabReport
};
