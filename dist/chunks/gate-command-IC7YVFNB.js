import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  exitCodes,
  gateCommand
} from "./chunk-ZMDR5GNP.js";
import "./chunk-XR4AWDTP.js";
import "./chunk-V6GAIL5G.js";
import "./chunk-5IK2YWRR.js";
import "./chunk-BTLBSF4J.js";
import "./chunk-UC3VK63I.js";
import "./chunk-IK4VU4W6.js";
import "./chunk-TRCWQ2LK.js";
import "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-AWT2CK74.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-AIDBES5Y.js";
import "./chunk-NREH2VWW.js";
import "./chunk-36QYABQA.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-KM2RI7Z5.js";
import "./chunk-HG2EGJYK.js";
import "./chunk-DX35OPWM.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-ZYVF4LNI.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-ZFWUTVTU.js";
import "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
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
