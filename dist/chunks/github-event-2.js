import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  readRun
} from "./pull-request-read-run.js";

// src/github/event.ts
import { readFile, stat } from "node:fs/promises";
var largestEvent = 32 * 1024 * 1024;
async function currentRun(env) {
  return readRun(env, await readEvent(env.GITHUB_EVENT_PATH));
}
async function readEvent(path) {
  if (!path) return {};
  try {
    if ((await stat(path)).size > largestEvent) return {};
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return {};
  }
}

export {
  currentRun,
  readEvent
};
