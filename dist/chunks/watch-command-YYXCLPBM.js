import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  permissionsCommand,
  watchCommand,
  watchExitCodes
} from "./chunk-QOI3BVIZ.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-XZVZEIUW.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-PMLX5VBC.js";
import "./chunk-YLAS7IR7.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-H4KYNRXH.js";
import "./chunk-2I3PBQ7O.js";
import "./chunk-QTV7QZX7.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  permissionsCommand,
  watchCommand,
  watchExitCodes
};
