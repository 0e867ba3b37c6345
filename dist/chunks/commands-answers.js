import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/commands/answers.ts
function found(answer) {
  return answer.kind === "found" ? answer.value : void 0;
}
function foundIfAllowed(answer) {
  if (answer.kind === "failed") throw new Error(answer.reason);
  return found(answer);
}

export {
  found,
  foundIfAllowed
};
