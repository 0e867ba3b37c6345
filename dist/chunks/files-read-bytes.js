import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/files/read-bytes.ts
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
var maxBytes = 32 * 1024 * 1024;
var longestSilence = 6e4;
var pauseBetweenReads = 50;
var TooLarge = class extends Error {
  constructor(most, bytes) {
    const size = bytes === void 0 ? "" : `${Math.round(bytes / 1024 / 1024)} MiB large, `;
    super(`${size}more than the ${most / 1024 / 1024} MiB that are read`);
  }
};
async function readBytes(path, silence = longestSilence, most = maxBytes) {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await file.stat();
    if (info.size > most) throw new TooLarge(most, info.size);
    return info.isFile() ? await file.readFile() : await readSlowly(file, silence, most);
  } finally {
    await file.close();
  }
}
async function readAll(stream, most = maxBytes) {
  const parts = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > most) throw new TooLarge(most);
  }
  return Buffer.concat(parts);
}
async function readSlowly(file, silence, most) {
  const parts = [];
  let size = 0;
  for (let waited = 0; ; ) {
    const part = await readSome(file);
    if (part?.length === 0 && size > 0) return Buffer.concat(parts);
    if (part && part.length > 0) {
      parts.push(part);
      size += part.length;
      waited = 0;
      if (size > most) throw new TooLarge(most);
      continue;
    }
    if ((await file.stat()).isCharacterDevice() && part) return Buffer.concat(parts);
    if (waited >= silence) throw new Error(`nothing came from it for ${Math.round(silence / 1e3)} s`);
    await wait(pauseBetweenReads);
    waited += pauseBetweenReads;
  }
}
async function readSome(file) {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65536));
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (error.code === "EAGAIN") return void 0;
    throw error;
  }
}

export {
  TooLarge,
  readBytes,
  readAll
};
