import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  pushAll
} from "./text-many.js";
import "./empty.js";

// src/schema/downloads.ts
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
var day = 24 * 60 * 60 * 1e3;
var parallel = 8;
var timeout = 1e4;
var maxLength = 8 * 1024 * 1024;
function createDownloads(location, options = {}) {
  const {
    request = (address) => fetch(address, { signal: AbortSignal.timeout(timeout) }),
    cacheFolder = defaultCacheFolder(),
    pauses = [300, 1e3]
  } = options;
  const found = /* @__PURE__ */ new Map();
  const fileOf = (address) => join(cacheFolder, `${createHash("sha256").update(address).digest("hex").slice(0, 40)}.json`);
  const fetchOne = async (address) => {
    const cached = readCached(fileOf(address));
    if (cached?.fresh) {
      keep(found, address, cached.text);
      return void 0;
    }
    const answer = await download(address, request, pauses);
    if ("failure" in answer) {
      if (cached) keep(found, address, cached.text);
      return `${answer.failure}${cached ? "; an older copy was used" : ""}`;
    }
    keep(found, address, answer.text);
    writeCached(fileOf(address), answer.text);
    return void 0;
  };
  return {
    get: (address) => found.get(address),
    async fetch(addresses) {
      const failures = [];
      for (let start = 0; start < addresses.length; start += parallel) {
        const batch = addresses.slice(start, start + parallel);
        const reasons = await Promise.all(batch.map(fetchOne));
        pushAll(
          failures,
          reasons.filter((reason2) => reason2 !== void 0)
        );
        if (failures.length > 0) break;
      }
      const [reason] = failures;
      return reason === void 0 ? [] : [`schema-locations: ${location} could not be read (${reason})`];
    }
  };
}
function keep(found, address, text) {
  if (text !== "") found.set(address, text);
}
async function download(address, request, pauses) {
  for (let attempt = 0; ; attempt++) {
    const answer = await requestOnce(address, request);
    if (!("failure" in answer) || !answer.again || attempt >= pauses.length) return answer;
    await sleep(pauses[attempt]);
  }
}
async function requestOnce(address, request) {
  try {
    const response = await request(address);
    if (response.status === 404) return { text: "" };
    if (!response.ok) {
      return { failure: `HTTP ${response.status}`, again: response.status === 429 || response.status >= 500 };
    }
    const text = await response.text();
    if (text.length > maxLength) return { failure: "larger than 8 MiB", again: false };
    JSON.parse(text);
    return { text };
  } catch (error) {
    if (error instanceof SyntaxError) return { failure: "the answer is not JSON", again: false };
    const { cause, message } = error;
    return { failure: cause?.code ?? message, again: true };
  }
}
function defaultCacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "crashgate", "schemas");
}
function readCached(file) {
  try {
    return { text: readFileSync(file, "utf8"), fresh: Date.now() - statSync(file).mtimeMs < day };
  } catch {
    return void 0;
  }
}
function writeCached(file, text) {
  try {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
  }
}
export {
  createDownloads
};
