import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  findingSentences
} from "./report-gate-finding-sentences.js";
import {
  severitiesPhrase
} from "./report-gate-verdict.js";
import {
  renderedFiles,
  repositoryPlaces
} from "./report-gate-place.js";
import {
  shorten
} from "./text-visible-text.js";

// src/report/gate/annotations/annotations.ts
var perLevel = 10;
var inAll = 50;
function annotationsOf(result, options = {}) {
  const places = repositoryPlaces(renderedFiles(result.set), options.atSource);
  const open = result.findings.filter(({ suppressed }) => suppressed === null);
  const inDiff = (finding) => options.inDiff?.(places(finding)) === true;
  const of = (severity) => open.filter((finding) => finding.severity === severity).toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || Number(inDiff(b)) - Number(inDiff(a)));
  const [errors, warnings] = [of("error"), of("warning")];
  const cut = Math.max(0, errors.length - perLevel) + Math.max(0, warnings.length - perLevel);
  const rest = severitiesPhrase({
    errors: Math.max(0, errors.length - perLevel),
    warnings: Math.max(0, warnings.length - perLevel),
    notes: open.length - errors.length - warnings.length
  });
  return {
    annotations: [
      ...errors.slice(0, perLevel).map((finding) => annotation("error", finding, places(finding))),
      ...warnings.slice(0, perLevel).map((finding) => annotation("warning", finding, places(finding)))
    ].slice(0, inAll),
    leftOut: cut === 0 ? null : `not annotated: ${rest} (GitHub shows ${perLevel} a level and step; notes get none)`
  };
}
function annotation(level, finding, place) {
  const message = shorten(findingSentences(finding, place).join("\n"), 4e3);
  return { level, title: finding.rule, message, ...place };
}

export {
  annotationsOf
};
