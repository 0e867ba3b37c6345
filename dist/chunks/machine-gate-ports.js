import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  machineGatePorts
} from "./schema-schema-checks.js";
import "./fdir.js";
import "./files-read-bytes.js";
import "./schema-prune.js";
import "./picomatch.js";
import "./manifest-value.js";
import "./empty.js";
export {
  machineGatePorts
};
