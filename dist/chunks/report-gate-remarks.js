import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/report/gate/remarks.ts
function gradeRemark({ severity, certainty, blocking, suppressed }) {
  if (suppressed) return void 0;
  if (certainty === "heuristic") {
    if (blocking) return "a guess by names and habits; it blocks because the settings ask for it";
    return severity === "error" ? "a guess by names and habits, so it does not block" : "a guess by names and habits";
  }
  return severity === "error" && !blocking ? "does not block: fail-on is never" : void 0;
}

export {
  gradeRemark
};
