import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/render/run-command.ts
import { spawn } from "node:child_process";
var maxOutput = 32 * 1024 * 1024;
var maxStderr = 64 * 1024;
var defaultTimeout = 12e4;
var passedOn = /^(?:PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|LANG|LC_ALL)$/i;
function runCommand(request) {
  const [program, ...args] = request.argv;
  const timeout = request.timeoutMs ?? defaultTimeout;
  const environment = Object.entries(process.env).filter(([name]) => passedOn.test(name));
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...request.cwd === void 0 ? {} : { cwd: request.cwd },
      env: { ...Object.fromEntries(environment), ...request.env },
      stdio: ["ignore", "pipe", "pipe"],
      // Its own process group, so that a program that started others can be ended together with them.
      detached: process.platform !== "win32",
      windowsHide: true
    });
    const stdout = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    const end = (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const abort = (outcome) => {
      endWithChildren(child);
      end(outcome);
    };
    const timer = setTimeout(
      () => abort({ kind: "timed-out", seconds: timeout / 1e3, stderr: stderr.toString() }),
      timeout
    );
    child.stdout.on("data", (part) => {
      size += part.length;
      if (size > maxOutput) abort({ kind: "too-much-output", limit: maxOutput });
      else stdout.push(part);
    });
    child.stderr.on("data", (part) => {
      stderr = Buffer.concat([stderr, part]).subarray(-maxStderr);
    });
    child.on(
      "error",
      (error) => end(error.code === "ENOENT" ? { kind: "not-found" } : { kind: "broken", reason: error.message })
    );
    child.on(
      "close",
      (code, signal) => end(
        code === null ? { kind: "broken", reason: `ended by ${signal}` } : {
          kind: "exited",
          exitCode: code,
          stdout: Buffer.concat(stdout).toString(),
          stderr: stderr.toString()
        }
      )
    );
  });
}
function endWithChildren(child) {
  child.stdout?.destroy();
  child.stderr?.destroy();
  try {
    if (process.platform !== "win32" && child.pid !== void 0) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
  }
}

export {
  runCommand
};
