import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertRule
} from "./report-alert-alert-rule.js";
import {
  refuseProblems
} from "./settings-user-error.js";
import "./empty.js";

// src/commands/alert/print-alert-rule.ts
function printAlertRule({ values, problems }, { stdout }) {
  refuseProblems(problems);
  stdout.write(alertRule(values.namespace));
}
export {
  printAlertRule
};
