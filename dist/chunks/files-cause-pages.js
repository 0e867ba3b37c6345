import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import "./empty.js";

// src/files/cause-pages.ts
import { readFile } from "node:fs/promises";
async function readCausePage(id) {
  const text = await readFile(new URL(pagesFile, import.meta.url), "utf8");
  return JSON.parse(text)[id] ?? "";
}
var pagesFile = "../cause-pages.json";
export {
  readCausePage
};
