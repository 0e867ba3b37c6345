import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertRule,
  restartAlert
} from "./chunk-NX2XKZNG.js";
import "./chunk-XNUOBV35.js";
export {
  alertRule,
  restartAlert
};
