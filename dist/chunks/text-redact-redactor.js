import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  Redactor,
  distinctSecrets
} from "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";
export {
  Redactor,
  distinctSecrets
};
