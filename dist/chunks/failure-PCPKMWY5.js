import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  watchErrorJson
} from "./chunk-ZNPMSDMB.js";
import {
  alertErrorJson
} from "./chunk-LS5Z56SE.js";
import {
  diagnosisErrorJson
} from "./chunk-2NNNXMK7.js";
import "./chunk-JVINL5N4.js";
import {
  errorReport
} from "./chunk-NFKULXA6.js";
import "./chunk-ZJ4AAV6R.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-NREH2VWW.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-SNZP4S2Z.js";
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
  if (wantsJson(argv)) process.stdout.write(documentOf(message));
  return 2;
}
function wantsJson(argv) {
  return argv.some(
    (word, index) => word === "--format=json" || word === "--format" && argv[index + 1] === "json"
  );
}
export {
  reportFailure
};
