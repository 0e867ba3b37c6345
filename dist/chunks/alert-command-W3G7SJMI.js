import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  alertCommand,
  alertExitCodes,
  conditionOf,
  loadEarlierLook
} from "./chunk-AMEYLBQA.js";
import "./chunk-ZF3VX6SN.js";
import "./chunk-3FYAOWW4.js";
import "./chunk-JIBVZ3QW.js";
import "./chunk-PUPVVWFD.js";
import "./chunk-HTHHEOIR.js";
import "./chunk-RENUMBB4.js";
import "./chunk-TV3PABC2.js";
import "./chunk-QEGBV7SB.js";
import "./chunk-2NNNXMK7.js";
import "./chunk-NX2XKZNG.js";
import "./chunk-VQS7FYYE.js";
import "./chunk-JVINL5N4.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-JPLR6LST.js";
import "./chunk-PQI2OY3O.js";
import "./chunk-LTDMTOUS.js";
import "./chunk-DAEFVWSN.js";
import "./chunk-OKZ2KZTK.js";
import "./chunk-5IK2YWRR.js";
import "./chunk-AWT2CK74.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-36QYABQA.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-5PL6OGZO.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  alertCommand,
  alertExitCodes,
  conditionOf,
  loadEarlierLook
};
