import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/commands/origin-of-run.ts
async function originOfRun(env, { key, environment }) {
  const { currentRun } = await import("./event-A7GYAHD7.js");
  const run = await currentRun(env);
  if (typeof run === "string" || !/^[0-9a-f]{40,64}$/.test(run.sha)) return void 0;
  return {
    sha: run.sha,
    key: key.slice(0, 200),
    environment: environment ?? null,
    pullRequest: numberOf(run)
  };
}
function numberOf({ pullRequest, pullRequestNumber }) {
  return pullRequest?.number ?? pullRequestNumber ?? null;
}

export {
  originOfRun
};
