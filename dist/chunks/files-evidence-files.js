import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import "./empty.js";

// src/files/evidence-files.ts
import { constants } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var longestLog = 4 * 1024 * 1024;
var largestDump = 256 * 1024 * 1024;
var deepest = 4;
async function loadEvidence(directory) {
  const info = await stat(directory).catch((error) => error);
  if (info instanceof Error) {
    throw new Error(
      `${directory} ${info.code === "ENOENT" ? "does not exist" : `cannot be opened (${info.code})`}`
    );
  }
  if (!info.isDirectory()) throw new Error(`${directory} is no directory`);
  const files = [];
  const problems = [];
  for (const file of await list(directory, 0)) {
    const path = relative(directory, file).split(sep).join("/");
    try {
      files.push({ path, text: await textOf(file, /\.(?:log|txt)$/i.test(file)) });
    } catch (error) {
      const { code, message } = error;
      problems.push({ source: path, message: code ? `the file cannot be read (${code})` : message });
    }
  }
  return { files, problems };
}
var flags = constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0);
async function textOf(path, isLog) {
  const file = await open(path, flags).catch((error) => {
    throw error.code === "ELOOP" ? new Error("a link is not followed") : error;
  });
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new Error("it is no plain file");
    if (!isLog && info.size > largestDump) throw new Error("the file is too large");
    const length = Math.min(info.size, isLog ? longestLog : largestDump);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, info.size - length);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await file.close();
  }
}
async function list(directory, depth) {
  if (depth > deepest) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") ? [] : list(path, depth + 1);
      return /\.(?:json|ya?ml|log|txt)$/i.test(entry.name) ? [path] : [];
    })
  );
  return found.flat().toSorted();
}
export {
  loadEvidence
};
