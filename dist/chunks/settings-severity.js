import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/severity.ts
var severities = ["error", "warning", "note"];
function compareSeverity(a, b) {
  return severities.indexOf(a) - severities.indexOf(b);
}
function milder(severity) {
  return severity === "error" ? "warning" : "note";
}

export {
  severities,
  compareSeverity,
  milder
};
