import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  readDocuments
} from "./manifest-yaml-yaml.js";
import {
  asList,
  asMapping,
  asString
} from "./manifest-value.js";

// src/render/source-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, normalize, relative, resolve, sep } from "node:path";
var maxSize = 4 * 1024 * 1024;
async function findSourceFile(source, { by, directory }, cwd) {
  const root = resolve(cwd, directory);
  const file = by === "helm" ? await chartFile(root, source.split("/").slice(1)) : resolve(root, source);
  if (!file || !isWithin(cwd, file) && !isWithin(root, file)) return void 0;
  return await isReadable(file) ? shownPath(file, cwd) : void 0;
}
async function readSource(path, cwd) {
  const file = resolve(cwd, path);
  return await isReadable(file) ? readFile(file, "utf8").catch(() => void 0) : void 0;
}
async function isReadable(file) {
  const info = await stat(file).catch(() => void 0);
  return info?.isFile() === true && info.size <= maxSize;
}
function shownPath(path, cwd) {
  return (relative(cwd, resolve(cwd, path)) || ".").split(sep).join("/");
}
async function chartFile(chart, parts) {
  const [first, name, ...rest] = parts;
  if (parts.length === 0 || parts.includes("..")) return void 0;
  if (first !== "charts" || name === void 0 || rest.length === 0) return join(chart, ...parts);
  const subchart = await subchartDirectory(chart, name);
  return subchart && chartFile(subchart, rest);
}
async function subchartDirectory(chart, name) {
  if (await isDirectory(join(chart, "charts", name))) return join(chart, "charts", name);
  const dependency = asList((await chartYaml(chart)).dependencies).map(asMapping).find((entry) => (asString(entry.alias) || entry.name) === name);
  const realName = asString(dependency?.name) ?? name;
  for (const entry of await readdir(join(chart, "charts")).catch(() => [])) {
    const directory = join(chart, "charts", entry);
    if (await isDirectory(directory) && (await chartYaml(directory)).name === realName) return directory;
  }
  const local = /^file:\/\/(?!\/)(.+)$/.exec(asString(dependency?.repository) ?? "")?.[1];
  return local === void 0 ? void 0 : normalize(join(chart, local));
}
async function chartYaml(chart) {
  const path = join(chart, "Chart.yaml");
  const text = await readSource(path, "") ?? "";
  return asMapping(readDocuments({ path: basename(path), text, named: false }).documents[0]?.value);
}
async function isDirectory(path) {
  return (await stat(path).catch(() => void 0))?.isDirectory() ?? false;
}
function isWithin(directory, file) {
  const path = relative(directory, file);
  return !path.startsWith("..") && resolve(directory, path) === resolve(file);
}

export {
  findSourceFile,
  readSource,
  shownPath
};
