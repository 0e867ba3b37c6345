import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  rules
} from "./chunk-HG2EGJYK.js";
import "./chunk-DX35OPWM.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  rules
};
