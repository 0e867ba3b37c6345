import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/report/diagnosis/diagnosis-context.ts
var reportedOutcomes = [
  "complete",
  "progressing",
  "failed",
  "timed-out",
  "superseded",
  "cancelled",
  "unable",
  "waiting",
  "holding",
  "not-awaited"
];
function showsLogs({ logs = "summary", target = "summary" }) {
  return logs === "comment" || logs === "summary" && target === "summary";
}

export {
  reportedOutcomes,
  showsLogs
};
