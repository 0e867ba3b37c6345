import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/gate/finding.ts
var severities = ["error", "warning", "note"];
var certainties = ["certain", "likely", "heuristic"];
function compareSeverity(a, b) {
  return severities.indexOf(a) - severities.indexOf(b);
}
function leastCertain(a, b) {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}
function milder(severity) {
  return severity === "error" ? "warning" : "note";
}

export {
  severities,
  certainties,
  compareSeverity,
  leastCertain,
  milder
};
