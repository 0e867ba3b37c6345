import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  notePath
} from "./diagnosis-evidence-evidence-notes.js";
import "./kubernetes-time.js";
import {
  asList,
  asMapping
} from "./manifest-value.js";
import "./empty.js";

// src/files/write-evidence.ts
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
async function writeEvidence(directory, files) {
  await mkdir(directory, { recursive: true });
  const before = await filesOfEarlierRun(directory);
  await Promise.all(before.map((path) => rm(join(directory, path), { force: true })));
  await Promise.all(files.filter(isPlain).map(({ path, text }) => writeFile(join(directory, path), text)));
}
function isPlain({ path }) {
  return path === basename(path) && !path.startsWith(".");
}
async function filesOfEarlierRun(directory) {
  try {
    const note = asMapping(JSON.parse(await readFile(join(directory, notePath), "utf8")));
    return asList(note.files).filter(
      (path) => typeof path === "string" && path === basename(path) && /\.(?:json|log)$/.test(path)
    );
  } catch {
    return [];
  }
}
export {
  writeEvidence
};
