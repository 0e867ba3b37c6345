import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import "./empty.js";

// src/files/rule-pages.ts
import { readFile } from "node:fs/promises";
async function readRulePage(id) {
  const text = await readFile(new URL(pagesFile, import.meta.url), "utf8");
  return JSON.parse(text)[id] ?? { page: "", examples: [] };
}
var pagesFile = "../rule-pages.json";
export {
  readRulePage
};
