import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  gateClusterOpener,
  machineDiagnosePorts,
  machineWatchPorts,
  prometheusAt
} from "./machine-watch-ports-2.js";
import "./fdir.js";
import "./files-read-bytes.js";
import "./settings-user-error.js";
import "./picomatch.js";
import "./text-redact-assignments.js";
import "./text-many.js";
import "./empty.js";
export {
  gateClusterOpener,
  machineDiagnosePorts,
  machineWatchPorts,
  prometheusAt
};
