import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  parseDiagnosisReport
} from "./report-diagnosis-diagnosis-schema.js";
import "./cause-id.js";
import "./report-diagnosis-diagnosis-context.js";
import "./zod-2.js";
import "./empty.js";
export {
  parseDiagnosisReport
};
