import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  checkNode,
  machineWatchPorts,
  openCluster
} from "./chunk-JPLR6LST.js";
import "./chunk-PQI2OY3O.js";
import "./chunk-LTDMTOUS.js";
import "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
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
