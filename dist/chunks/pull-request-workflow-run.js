import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/pull-request/workflow-run.ts
function runUrlOf(repositoryUrl, { id, attempt }) {
  return `${repositoryUrl}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
}

export {
  runUrlOf
};
