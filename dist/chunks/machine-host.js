import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  Unforeseen
} from "./text-unforeseen.js";
import {
  UserError
} from "./settings-user-error.js";
import {
  messageOf
} from "./text-message-of.js";

// src/machine/end-process.ts
function surviveLostOutput() {
  let said = false;
  process.stdout.on("error", ({ code, message }) => {
    if (code === "EPIPE" || said) return;
    said = true;
    process.stderr.write(`crashgate: standard output cannot be written: ${code ?? message}
`);
  });
  process.stderr.on("error", () => void 0);
}
async function endProcess(exitCode) {
  process.exitCode = exitCode;
  await Promise.all([process.stdout, process.stderr].map(flushed));
  process.exit(exitCode);
}
function flushed(stream) {
  return new Promise((resolve2) => {
    if (stream.destroyed || stream.writableEnded) resolve2();
    else stream.write("", () => resolve2());
  });
}

// src/machine/host.ts
import { mkdir, readFile as readFile2, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

// src/files/config-file.ts
import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
var configFileName = ".crashgate.yaml";
async function loadConfigFile(named, cwd) {
  const path = named || configFileName;
  const read = await readFile(resolve(cwd, path)).catch((error) => error);
  if (Buffer.isBuffer(read)) {
    if (isUtf8(read)) return { file: { path, text: read.toString("utf8") } };
    return { problem: { message: "this settings file is not UTF-8 text", location: { file: path } } };
  }
  if (read.code !== "ENOENT") {
    const reason = read.code === "EISDIR" ? "this is a directory, not a settings file" : `cannot be opened (${read.code})`;
    return { problem: { message: reason, location: { file: path } } };
  }
  if (named) return { problem: { message: "this settings file does not exist", location: { file: path } } };
  return await misnamed(cwd) ?? {};
}
async function misnamed(cwd) {
  const other = ".crashgate.yml";
  const found = await readFile(resolve(cwd, other)).catch(() => void 0);
  if (!found) return void 0;
  return {
    problem: {
      message: `settings are read from ${configFileName}; rename this file`,
      location: { file: other }
    }
  };
}

// src/machine/last-resort.ts
var running = /* @__PURE__ */ new Set();
var installed = false;
function lastResort(run, debug) {
  if (!installed) {
    installed = true;
    process.on("uncaughtException", (thrown) => {
      for (const take2 of running) take2(thrown);
    });
  }
  const take = (thrown) => {
    void import("./text-redact-redactor.js").then(
      ({ Redactor }) => debug(new Redactor().text(stackOf(thrown)))
    );
    run.abort(new Unforeseen(thrown));
  };
  running.add(take);
  return () => void running.delete(take);
}
function stackOf(thrown) {
  return thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
}
function debugTo(write, { RUNNER_DEBUG, DEBUG }) {
  return RUNNER_DEBUG === "1" || DEBUG ? write : () => void 0;
}

// src/machine/host.ts
function machineHost({
  env = process.env,
  cwd = process.cwd()
} = {}) {
  return {
    // Packages may change the environment while they are loaded: everything here sees what the process was given.
    env: { ...env },
    cwd,
    nodeVersion: process.versions.node,
    now: Date.now,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    onInterrupt: (debug) => onInterrupt(debugTo(debug, env)),
    files: machineFiles(cwd)
  };
}
function outputOf(stream) {
  const { NO_COLOR, TERM } = process.env;
  return {
    write: (text) => void stream.write(text),
    color: stream.isTTY === true && !NO_COLOR && TERM !== "dumb",
    width: stream.columns || void 0
  };
}
function onInterrupt(debug) {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const releaseFaults = lastResort(controller, debug);
  process.once("SIGINT", abort).once("SIGTERM", abort).once("SIGHUP", abort);
  return {
    signal: controller.signal,
    release: () => {
      releaseFaults();
      process.off("SIGINT", abort).off("SIGTERM", abort).off("SIGHUP", abort);
    }
  };
}
function machineFiles(cwd) {
  return {
    loadConfig: (named) => loadConfigFile(named, cwd),
    readText: async (path) => {
      try {
        return await readFile2(path, "utf8");
      } catch (error) {
        const { code } = error;
        if (code === "ENOENT") return void 0;
        throw new UserError(`${path} cannot be opened (${code})`);
      }
    },
    writeText: async (path, text) => {
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
        return void 0;
      } catch (error) {
        const { code } = error;
        return code === "EISDIR" ? "it is a directory" : code ?? messageOf(error);
      }
    },
    readReports: async (path) => {
      const { readReports } = await import("./files-read-reports.js");
      return readReports(path);
    },
    readRulePage: async (rule) => {
      const { readRulePage } = await import("./files-rule-pages.js");
      return readRulePage(rule);
    },
    readCausePage: async (cause) => {
      const { readCausePage } = await import("./files-cause-pages.js");
      return readCausePage(cause);
    },
    loadEvidence: async (paths) => {
      const { loadEvidence } = await import("./files-evidence-files.js");
      return loadEvidence(paths);
    },
    writeEvidence: async (directory, files) => {
      const { writeEvidence } = await import("./files-write-evidence.js");
      try {
        await writeEvidence(directory, files);
        return void 0;
      } catch (error) {
        const { code } = error;
        return `the evidence cannot be written to ${directory}: ${code ?? messageOf(error)}`;
      }
    }
  };
}

export {
  surviveLostOutput,
  endProcess,
  machineHost
};
