import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  shorten,
  visible
} from "./text-visible-text.js";
import "./empty.js";

// src/files/read-reports.ts
import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
var limits = { bytes: 16 * 1024 * 1024, allBytes: 64 * 1024 * 1024, files: 50, entries: 500, depth: 3 };
async function readReports(path) {
  const paths = await isDirectory(path) ? await jsonFilesIn(path) : [path];
  if (paths.length === 0) throw new Error(`${shown(path)} holds no .json file`);
  if (paths.length > limits.files)
    throw new Error(`${shown(path)} holds more than ${limits.files} .json files`);
  const reports = [];
  let left = limits.allBytes;
  for (const each of paths) {
    const text = await readRegular(each, Math.min(limits.bytes, left));
    left -= Buffer.byteLength(text);
    reports.push({ name: shown(each), text });
  }
  return reports;
}
async function isDirectory(path) {
  const found = await lstat(path).catch(() => void 0);
  if (!found) throw new Error(`${shown(path)} does not exist`);
  if (found.isSymbolicLink()) throw new Error(`${shown(path)} is a symbolic link`);
  return found.isDirectory();
}
async function jsonFilesIn(root) {
  const files = [];
  let entries = 0;
  const visit = async (folder, depth) => {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      entries += 1;
      if (entries > limits.entries)
        throw new Error(`${shown(root)} holds more than ${limits.entries} entries`);
      if (entry.isSymbolicLink()) throw new Error(`${shown(path)} is a symbolic link`);
      if (entry.isDirectory()) {
        if (depth >= limits.depth)
          throw new Error(`${shown(path)} lies deeper than ${limits.depth} directories`);
        await visit(path, depth + 1);
      } else if (entry.name.endsWith(".json")) files.push(path);
    }
  };
  await visit(root, 1);
  return files.toSorted();
}
async function readRegular(path, limit) {
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  const file = await open(path, flags).catch(() => void 0);
  if (!file) throw new Error(`${shown(path)} cannot be opened`);
  try {
    const { size, ...found } = await file.stat().then((each) => ({ size: each.size, isFile: each.isFile() }));
    if (!found.isFile) throw new Error(`${shown(path)} is no file`);
    if (size > limit) throw new Error(`${shown(path)} is larger than ${Math.floor(limit / 1024 / 1024)} MB`);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
  } catch (error) {
    throw error instanceof TypeError ? new Error(`${shown(path)} is no UTF-8 text`) : error;
  } finally {
    await file.close();
  }
}
function shown(path) {
  return shorten(visible(path), 200);
}
export {
  readReports
};
