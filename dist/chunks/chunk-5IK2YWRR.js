import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/problem.ts
function formatSettingsProblem({ message, location }) {
  if (!location) return message;
  const place = "line" in location ? `:${location.line}:${location.column}` : "";
  return `${location.file}${place}: ${message}`;
}

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

export {
  formatSettingsProblem,
  loadConfigFile
};
