import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  shorten,
  visible
} from "./chunk-SNZP4S2Z.js";
import {
  asMapping,
  asNumber
} from "./chunk-DRWJSKVA.js";

// src/commands/toolkit.ts
var actionPorts = {
  openGitHub: async (options) => {
    const { openGitHub } = await import("./open-BVCR3HOR.js");
    return openGitHub(options);
  }
};

// src/commands/gate-inputs.ts
import { existsSync, readFileSync } from "node:fs";
var commentModes = ["always", "on-failure", "never"];
var switches = ["annotations", "summary", "review", "checks", "new-only", "allow-untrusted-rendering"];
function inputProblems(core, env) {
  const [mode, comment] = [core.getInput("mode"), core.getInput("comment")];
  const wrong = switches.filter((input) => !["", "true", "false"].includes(core.getInput(input)));
  const known = ["", ...commentModes];
  return [
    ...["", "gate"].includes(mode) ? [] : [`mode must be gate, watch, alert or comment, not "${mode}"`],
    ...wrong.map((input) => `${input} must be true or false, not "${core.getInput(input)}"`),
    ...known.includes(comment) ? [] : [`comment must be always, on-failure or never, not "${comment}"`],
    ...untrustedRendering(core, env)
  ];
}
function requestOf(core) {
  return {
    paths: core.getMultilineInput("manifests"),
    helm: core.getInput("helm"),
    kustomize: core.getMultilineInput("kustomize"),
    config: core.getInput("config") || void 0,
    base: core.getMultilineInput("base"),
    newOnly: core.getInput("new-only") === "true",
    inputs: {
      namespace: core.getInput("namespace"),
      kubernetesVersion: core.getInput("kubernetes-version"),
      failOn: core.getInput("fail-on"),
      external: core.getMultilineInput("external")
    }
  };
}
function wishesOf(core, env) {
  return {
    comment: commentModes.find((mode) => mode === core.getInput("comment")) ?? "on-failure",
    review: core.getInput("review") === "true",
    checks: core.getInput("checks") === "true",
    key: core.getInput("comment-key") || env.GITHUB_JOB || ""
  };
}
function untrustedRendering(core, env) {
  const renders = core.getInput("helm") !== "" || core.getMultilineInput("kustomize").length > 0;
  if (!renders || !isPrivileged(env) || core.getInput("allow-untrusted-rendering") === "true") return [];
  return [
    `nothing is rendered in ${env.GITHUB_EVENT_NAME}: this run has secrets and a token that may write, and a stranger's chart or kustomization can read files and run programs. Render in a pull_request run and pass the result as manifests, or, when only trusted branches are checked out, set allow-untrusted-rendering: true`
  ];
}
function isPrivileged({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }) {
  if (event !== "workflow_run") return event === "pull_request_target";
  try {
    const payload = asMapping(path && existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {});
    const { event: cause, head_repository: head, repository } = asMapping(payload.workflow_run);
    const [from, to] = [head, repository ?? payload.repository].map((value) => asNumber(asMapping(value).id));
    return String(cause).startsWith("pull_request") && (from === void 0 || from !== to);
  } catch {
    return true;
  }
}

// src/commands/voice.ts
function refused({ why }, { quiet }, { say, warn }) {
  (quiet ? say : warn)(lineOf(why));
}
function lineOf(text) {
  return shorten(visible(text), 500);
}

export {
  commentModes,
  inputProblems,
  requestOf,
  wishesOf,
  refused,
  lineOf,
  actionPorts
};
