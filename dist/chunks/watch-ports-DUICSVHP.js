import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  checkNode,
  machineWatchPorts,
  openCluster
} from "./chunk-RFQUPICA.js";
import "./chunk-UEFDCVED.js";
import "./chunk-DIFM2R6K.js";
import "./chunk-4IYWFU4X.js";
import "./chunk-BPOEYELQ.js";
import "./chunk-KQLKNF3R.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  checkNode,
  machineWatchPorts,
  openCluster
};
