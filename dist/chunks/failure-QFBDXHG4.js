import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  errorReport
} from "./chunk-AZKPWWDK.js";
import "./chunk-LUEIG4M6.js";
import "./chunk-SHEDRSZT.js";
import "./chunk-GP4CW3XV.js";
import "./chunk-CUPXVSXO.js";
import "./chunk-SNZP4S2Z.js";
import "./chunk-XNUOBV35.js";

// src/commands/failure.ts
function reportFailure(error, argv) {
  const message = error instanceof Error ? error.message.replace(/^error: /, "") : String(error);
  process.stderr.write(`crashgate: ${message}
`);
  if (wantsJson(argv)) process.stdout.write(errorReport(message));
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
