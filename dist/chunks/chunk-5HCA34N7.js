import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  commitLinks
} from "./chunk-TRCWQ2LK.js";
import {
  parseDuration
} from "./chunk-T3EDP5GV.js";
import {
  visible
} from "./chunk-SNZP4S2Z.js";

// src/commands/action-step.ts
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
function reportFolder(env) {
  return join(env.RUNNER_TEMP || ".", "crashgate");
}
async function writeReport(path, text, core) {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  } catch (error) {
    const { code, message } = error;
    core.error(
      `${visible(path)} cannot be written: ${code === "EISDIR" ? "it is a directory" : code ?? message}`
    );
    return "";
  }
}
function isOn(core, input, byDefault) {
  const text = core.getInput(input);
  if (!["", "true", "false"].includes(text)) throw new Error(`${input} must be true or false, not "${text}"`);
  return text === "" ? byDefault : text === "true";
}
function secondsOf(core, input) {
  const text = core.getInput(input);
  const seconds = text === "" ? void 0 : parseDuration(text);
  if (text !== "" && seconds === void 0) {
    throw new Error(`${input} must be a duration such as 90s or 10m, not "${text}"`);
  }
  return seconds;
}
function kubeconfigOf(core) {
  const text = core.getInput("kubeconfig") || void 0;
  const secrets = text?.matchAll(
    /\b(?:token|password|client-key-data|id-token|refresh-token)["']?:\s*["']?([^\s"',}]{6,})/g
  );
  for (const [, secret] of secrets ?? []) if (secret) core.setSecret(secret);
  return text;
}
function printUntrusted(text, core) {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}
var LogGroup = class {
  #core;
  #token = randomUUID();
  #open = false;
  constructor(core) {
    this.#core = core;
  }
  open(title) {
    this.#core.info(`::group::${title}`);
    this.#core.info(`::stop-commands::${this.#token}`);
    this.#open = true;
  }
  say = (lines) => {
    for (const line of lines) this.#core.info(line);
  };
  /** May be called again. */
  close() {
    if (!this.#open) return;
    this.#open = false;
    this.#core.info(`::${this.#token}::`);
    this.#core.info("::endgroup::");
  }
};
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

export {
  reportFolder,
  writeReport,
  isOn,
  secondsOf,
  kubeconfigOf,
  printUntrusted,
  LogGroup,
  runContext,
  lineLinks
};
