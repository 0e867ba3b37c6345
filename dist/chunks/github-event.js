import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  currentRun,
  readEvent
} from "./github-event-2.js";
import "./pull-request-read-run.js";
import "./pull-request-workflow-run.js";
import "./manifest-value.js";
import "./empty.js";
export {
  currentRun,
  readEvent
};
