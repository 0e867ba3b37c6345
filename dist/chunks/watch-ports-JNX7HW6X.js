import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  checkNode,
  machineWatchPorts,
  openCluster
} from "./chunk-3UF2ZQ55.js";
import "./chunk-OB3L6CPS.js";
import "./chunk-JEYXLEXF.js";
import "./chunk-2PFRDS5H.js";
import "./chunk-UN33FMUJ.js";
import "./chunk-36QYABQA.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  checkNode,
  machineWatchPorts,
  openCluster
};
