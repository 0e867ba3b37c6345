import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  gradeRemark
} from "./report-gate-remarks.js";
import {
  renderingWords
} from "./report-gate-place.js";
import {
  shorten,
  visible,
  visibleLines
} from "./text-visible-text.js";

// src/report/gate/finding-sentences.ts
function findingSentences(finding, place) {
  const { message, because, fix, predicts } = finding;
  return [
    visible(shorten(message, 1e3)),
    visible(shorten(because, 1e3)),
    predicts && `in production: ${visible(shorten(predicts, 1e3))}`,
    gradeRemark(finding) ?? "",
    visible(renderingWords(finding, place) ?? ""),
    fix && `fix: ${visibleLines(shorten(fix, 2e3)).join("\n")}`
  ].filter((sentence) => sentence !== "");
}

export {
  findingSentences
};
