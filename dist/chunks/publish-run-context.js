import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  causeText
} from "./report-watch-watch-narrator.js";
import {
  manifestPlaceOf
} from "./report-diagnosis-diagnosis-sections.js";
import {
  readRun
} from "./pull-request-read-run.js";
import {
  commitLinks
} from "./text-encoded-path.js";
import {
  titleOf
} from "./rollout-target.js";
import {
  visible
} from "./text-visible-text.js";

// src/publish/annotations.ts
function annotate(annotations, runner) {
  for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
    const properties = { title, file, startLine: line, endLine, startColumn: column, endColumn };
    const known = Object.entries(properties).filter(([, value]) => value !== null && value !== void 0);
    runner[level](message, Object.fromEntries(known));
  }
}
function watchAnnotations({ states, diagnosed }, context) {
  return states.flatMap((state) => {
    const { target, phase, cause, reason } = state;
    if (phase !== "failed" && phase !== "timed-out" && phase !== "unable") return [];
    const workload = diagnosed.get(state);
    const [diagnosis] = workload?.diagnoses ?? [];
    const found = workload && diagnosis ? manifestPlaceOf(workload, diagnosis, context) : void 0;
    const words = diagnosis ? `${diagnosis.title} (${diagnosis.confidence} confidence)` : phase === "unable" ? reason ?? "" : causeText(cause, reason);
    return [
      {
        title: visible(`${titleOf(target)}: ${phase}`),
        message: visible(words),
        place: found ?? target.place
      }
    ];
  });
}

// src/publish/run-context.ts
import { join } from "node:path";
function defaultPath(env, name) {
  return join(env.RUNNER_TEMP || ".", "crashgate", name);
}
function runContext(env) {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return { target: "summary" };
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return {
    target: "summary",
    ...GITHUB_SHA ? { commit: { sha: GITHUB_SHA, url: `${repository}/commit/${GITHUB_SHA}` } } : {},
    ...GITHUB_RUN_ID ? { runUrl: `${repository}/actions/runs/${GITHUB_RUN_ID}` } : {}
  };
}
function lineLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return void 0;
  return commitLinks(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, GITHUB_SHA);
}
function originOfRun(env, payload, { key, environment }) {
  const run = readRun(env, payload);
  if (typeof run === "string" || !/^[0-9a-f]{40,64}$/.test(run.sha)) return void 0;
  return {
    sha: run.sha,
    key: key.slice(0, 200),
    environment: environment ?? null,
    pullRequest: run.pullRequest?.number ?? run.pullRequestNumber ?? null
  };
}
function maskKubeconfig(text, runner) {
  const secrets = text?.matchAll(
    /\b(?:token|password|client-key-data|id-token|refresh-token)["']?:\s*["']?([^\s"',}]{6,})/g
  );
  for (const [, secret] of secrets ?? []) if (secret) runner.setSecret(secret);
}

export {
  annotate,
  watchAnnotations,
  defaultPath,
  runContext,
  lineLinks,
  originOfRun,
  maskKubeconfig
};
