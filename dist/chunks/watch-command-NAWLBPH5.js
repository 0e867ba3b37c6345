import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  permissionsCommand,
  watchCommand,
  watchExitCodes
} from "./chunk-3DGFXH4H.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-WYPAKDDB.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-K36CE4T7.js";
import "./chunk-5WEIKWVU.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-UL5XZQIA.js";
import "./chunk-LIZWK3FV.js";
import "./chunk-QTV7QZX7.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  permissionsCommand,
  watchCommand,
  watchExitCodes
};
