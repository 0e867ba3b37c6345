import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  formOf
} from "./diagnosis-evidence-printed-form.js";
import {
  readAll,
  readBytes
} from "./files-read-bytes.js";
import {
  pushAll
} from "./text-many.js";
import "./empty.js";

// src/files/evidence-files.ts
import { constants } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var standardInput = "standard input";
var longestLog = 4 * 1024 * 1024;
var shortestLog = 64 * 1024;
var largestDump = 256 * 1024 * 1024;
var largestSum = 512 * 1024 * 1024;
var deepest = 64;
var headLength = 8192;
async function loadEvidence(paths, stdin = process.stdin) {
  const wanted = typeof paths === "string" ? [paths] : [...new Set(paths)];
  const loading = new Loading();
  for (const path of wanted) {
    if (path === "-") {
      loading.add(standardInput, decode(await readAll(stdin, largestDump)));
      continue;
    }
    const info = await stat(path).catch((error) => error);
    if (info instanceof Error) {
      throw new Error(
        `${path} ${info.code === "ENOENT" ? "does not exist" : `cannot be opened (${info.code})`}`
      );
    }
    if (info.isDirectory()) await loading.directory(path, wanted.length > 1);
    else if (info.isFile()) await loading.file(path, path, { named: true, longest: longestLog });
    else loading.add(path, decode(await readBytes(path, void 0, largestDump)));
  }
  const { files, problems, skipped } = loading;
  return { files, problems, skipped };
}
var Loading = class {
  files = [];
  problems = [];
  #skipped = /* @__PURE__ */ new Map();
  #sum = 0;
  get skipped() {
    return [...this.#skipped].map(([what, paths]) => ({ what, paths }));
  }
  add(path, text, modified) {
    const form = formOf(path, text) ?? "log";
    this.files.push({ path, text, form, writtenAt: modified ?? Date.now() });
  }
  async directory(directory, several) {
    const found = await this.#list(directory, 0);
    const logs = found.filter((file) => isLogName(file)).length;
    const longest = Math.max(shortestLog, Math.min(longestLog, Math.floor(largestSum / Math.max(1, logs))));
    for (const file of found) {
      const inside = relative(directory, file).split(sep).join("/");
      const path = several ? join(directory, inside).split(sep).join("/") : inside;
      await this.file(file, path, { named: false, longest });
    }
  }
  /** Reads one file, if its name or its beginning shows that it is evidence. */
  async file(file, path, options) {
    try {
      await this.#read(file, path, options);
    } catch (error) {
      const { code, message } = error;
      this.problems.push({ source: path, message: code ? `the file cannot be read (${code})` : message });
    }
  }
  async #read(path, shown, { named, longest }) {
    const file = await open(path, named ? followingLinks : flags).catch((error) => {
      throw error.code === "ELOOP" ? new Error("a link is not followed") : error;
    });
    try {
      const info = await file.stat();
      if (!info.isFile()) throw new Error("it is no plain file");
      const head = await readPart(file, 0, Math.min(info.size, headLength));
      const start = decode(head);
      if (!isUtf16(head) && start.includes("\0") && (!isKnown(path) || info.size <= headLength))
        return this.#skip(isCompressed(head) ? "compressed" : "binary", shown);
      const form = formOf(shown, start) ?? (named ? "log" : void 0);
      if (form === void 0) return this.#skip("neither objects nor logs", shown);
      if (form !== "log" && info.size > largestDump) throw new Error("the file is too large");
      const length = Math.min(info.size, form === "log" ? longest : largestDump);
      if (this.#sum + length > largestSum + longestLog) throw new Error("too much to read it too");
      this.#sum += length;
      const text = decode(await readPart(file, info.size - length, length));
      this.files.push({
        path: shown,
        text,
        form: form === "objects" ? formOf(shown, text) ?? form : form,
        writtenAt: info.mtimeMs
      });
    } finally {
      await file.close();
    }
  }
  #skip(what, path) {
    const known = this.#skipped.get(what);
    if (known) known.push(path);
    else this.#skipped.set(what, [path]);
  }
  async #list(directory, depth) {
    if (depth > deepest) return [];
    const entries = await readdir(directory, { withFileTypes: true }).catch(
      (error) => {
        if (depth === 0) throw error;
        this.problems.push({ source: directory, message: `the directory cannot be read (${error.code})` });
        return [];
      }
    );
    const found = [];
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith(".")) pushAll(found, await this.#list(path, depth + 1));
      } else if (isKnown(entry.name)) found.push(path);
      else if (entry.isFile()) found.push(path);
      else this.#skip(entry.isSymbolicLink() ? "links" : "no plain files", path);
    }
    return found.toSorted();
  }
};
var followingLinks = constants.O_RDONLY | constants.O_NONBLOCK;
var flags = followingLinks | (constants.O_NOFOLLOW ?? 0);
async function readPart(file, start, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}
function isKnown(path) {
  return /\.(?:json|ya?ml|log|txt)$/i.test(path);
}
function isLogName(path) {
  return /\.(?:log|txt)$/i.test(path);
}
function isUtf16(bytes) {
  return bytes[0] === 255 && bytes[1] === 254;
}
function isCompressed(bytes) {
  const [first, second] = bytes;
  return first === 31 && second === 139 || first === 80 && second === 75 || first === 253;
}
function decode(bytes) {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) ? text.toString("utf16le", 2) : text.toString("utf8");
}
export {
  loadEvidence,
  standardInput
};
