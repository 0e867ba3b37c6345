import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  equalCrashes,
  permissionsCommand,
  watchCommand,
  watchExitCodes
} from "./chunk-7PD3NWX4.js";
import "./chunk-QWZVYWQF.js";
import "./chunk-ZNPMSDMB.js";
import "./chunk-JNMDDYQZ.js";
import "./chunk-YDYUP6OJ.js";
import "./chunk-LVDUESED.js";
import "./chunk-2NNNXMK7.js";
import "./chunk-KGSB3M4F.js";
import "./chunk-KM577YII.js";
import "./chunk-VQS7FYYE.js";
import "./chunk-JVINL5N4.js";
import "./chunk-6CB6UMCA.js";
import "./chunk-VY2VG5QJ.js";
import "./chunk-VGFQTGW3.js";
import "./chunk-6Q6M3OYG.js";
import "./chunk-RFQUPICA.js";
import "./chunk-UEFDCVED.js";
import "./chunk-DIFM2R6K.js";
import "./chunk-4IYWFU4X.js";
import "./chunk-BPOEYELQ.js";
import "./chunk-V6GAIL5G.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-AWT2CK74.js";
import "./chunk-E4MAI5VD.js";
import "./chunk-NREH2VWW.js";
import "./chunk-KQLKNF3R.js";
import "./chunk-7ZNOUVI3.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-LXQ5RIL6.js";
import "./chunk-NUHT5ZIL.js";
import "./chunk-MXDG6MVP.js";
import "./chunk-L75445GO.js";
import "./chunk-RU5PY2KM.js";
import "./chunk-EASQAKVT.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";
export {
  equalCrashes,
  permissionsCommand,
  watchCommand,
  watchExitCodes
};
