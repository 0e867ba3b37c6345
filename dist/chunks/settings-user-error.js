import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/problem.ts
function formatSettingsProblem({ message, location }) {
  if (!location) return message;
  const place = "line" in location ? `:${location.line}:${location.column}` : "";
  return `${location.file}${place}: ${message}`;
}

// src/settings/user-error.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const all = typeof problems === "string" ? [{ message: problems }] : problems;
    super(all.map(formatSettingsProblem).join("\n"));
    this.problems = all;
  }
};
function refuseProblems(...found) {
  const problems = found.flat().map((each) => typeof each === "string" ? { message: each } : each);
  if (problems.length > 0) throw new UserError(problems);
}

export {
  formatSettingsProblem,
  UserError,
  refuseProblems
};
