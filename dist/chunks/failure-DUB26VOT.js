import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  watchErrorJson
} from "./chunk-ZNPMSDMB.js";
import {
  alertErrorJson
} from "./chunk-3FYAOWW4.js";
import {
  diagnosisErrorJson
} from "./chunk-2NNNXMK7.js";
import "./chunk-JVINL5N4.js";
import {
  sarifError
} from "./chunk-XR4AWDTP.js";
import "./chunk-UC3VK63I.js";
import "./chunk-TRCWQ2LK.js";
import {
  errorReport
} from "./chunk-USLRU4MB.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-NREH2VWW.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-HG2EGJYK.js";
import "./chunk-DX35OPWM.js";
import "./chunk-MR6VS3QH.js";
import "./chunk-T3EDP5GV.js";
import "./chunk-SNZOGSA2.js";
import "./chunk-X3SWA6YH.js";
import "./chunk-Y3EHGYUG.js";
import "./chunk-W7UGZQJD.js";
import "./chunk-QIJDUKIE.js";
import "./chunk-LLURYFC7.js";
import "./chunk-L75445GO.js";
import "./chunk-XVUWOTLK.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-IVIUGSCR.js";
import "./chunk-SLS4WMUX.js";
import "./chunk-XRC3NP77.js";
import "./chunk-DRWJSKVA.js";
import "./chunk-XNUOBV35.js";

// src/commands/failure.ts
var documents = /* @__PURE__ */ new Map([
  ["watch", watchErrorJson],
  ["diagnose", (message) => diagnosisErrorJson(message)],
  ["alert", alertErrorJson]
]);
function reportFailure(error, argv) {
  const message = error instanceof Error ? error.message.replace(/^error: /, "") : String(error);
  process.stderr.write(`crashgate: ${message}
`);
  const documentOf = documents.get(argv[0]) ?? ((text) => errorReport(text));
  if (wants("json", argv)) process.stdout.write(documentOf(message));
  if (wants("sarif", argv)) process.stdout.write(sarifError(message));
  return 2;
}
function wants(format, argv) {
  return argv.some(
    (word, index) => word === `--format=${format}` || word === "--format" && argv[index + 1] === format
  );
}
export {
  reportFailure
};
