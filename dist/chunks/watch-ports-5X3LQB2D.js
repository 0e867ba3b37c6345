import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  checkNode,
  machineWatchPorts,
  openCluster
} from "./chunk-PSNERO6W.js";
import "./chunk-72GBFIM7.js";
import "./chunk-SFXEWNY4.js";
import "./chunk-PTPODDA2.js";
import "./chunk-27YH5WP5.js";
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
