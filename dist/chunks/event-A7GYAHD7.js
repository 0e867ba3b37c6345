import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  currentRun
} from "./chunk-LYYGU7NU.js";
import "./chunk-FT4H63W3.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  currentRun
};
