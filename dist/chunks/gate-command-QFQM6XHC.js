import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  exitCodes,
  gateCommand
} from "./chunk-QQHQBHHR.js";
import "./chunk-V6GAIL5G.js";
import "./chunk-TRCWQ2LK.js";
import "./chunk-AAVACIJ4.js";
import "./chunk-NFKULXA6.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-AWT2CK74.js";
import "./chunk-E4MAI5VD.js";
import "./chunk-NREH2VWW.js";
import "./chunk-KQLKNF3R.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-KM2RI7Z5.js";
import "./chunk-6NE2HMSJ.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-DX35OPWM.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-JUPVUX6P.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-MXDG6MVP.js";
import "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import "./chunk-RU5PY2KM.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  exitCodes,
  gateCommand
};
