import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  exitCodes,
  gateCommand
} from "./chunk-2P645J5M.js";
import "./chunk-K36CE4T7.js";
import "./chunk-JHAJMDWJ.js";
import "./chunk-5WEIKWVU.js";
import "./chunk-V6GAIL5G.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-AZKPWWDK.js";
import "./chunk-LUEIG4M6.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-GP4CW3XV.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-KM2RI7Z5.js";
import "./chunk-JUPVUX6P.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-A6JVKNHQ.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-UL5XZQIA.js";
import "./chunk-LIZWK3FV.js";
import "./chunk-QTV7QZX7.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  exitCodes,
  gateCommand
};
