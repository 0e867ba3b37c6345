import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Larger input is refused: rendered manifests of the largest charts stay far below. */
const maxBytes = 32 * 1024 * 1024;

/** How long a pipe may stay silent, in milliseconds: `helm template` in a process substitution takes its time. */
const longestSilence = 60_000;
const pauseBetweenReads = 50;

/** More came than is read. */
export class TooLarge extends Error {
  constructor(most: number, bytes?: number) {
    const size = bytes === undefined ? '' : `${Math.round(bytes / 1024 / 1024)} MiB large, `;
    super(`${size}more than the ${most / 1024 / 1024} MiB that are read`);
  }
}

/**
 * The bytes of a file, a pipe or a device. It ends in every case: a pipe that nobody writes to, or a device that never
 * ends, is an error of one line.
 * @param silence how long a pipe may say nothing, in milliseconds
 */
export async function readBytes(
  path: string,
  silence = longestSilence,
  most = maxBytes,
): Promise<Uint8Array> {
  // Opening a pipe that nobody writes to would otherwise wait for ever, in a thread that cannot be stopped.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const info = await file.stat();
    if (info.size > most) throw new TooLarge(most, info.size);
    return info.isFile() ? await file.readFile() : await readSlowly(file, silence, most);
  } finally {
    await file.close();
  }
}

/** The bytes of a stream that somebody else opened. */
export async function readAll(stream: AsyncIterable<Uint8Array>, most = maxBytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    parts.push(part);
    size += part.length;
    if (size > most) throw new TooLarge(most);
  }
  return Buffer.concat(parts);
}

/** A pipe is at its end when its writers have gone; one that has said nothing yet may still get a writer. */
async function readSlowly(file: FileHandle, silence: number, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
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
    if (waited >= silence) throw new Error(`nothing came from it for ${Math.round(silence / 1000)} s`);
    await wait(pauseBetweenReads);
    waited += pauseBetweenReads;
  }
}

/** What is there now: empty at the end, undefined when a writer has nothing to say yet. */
async function readSome(file: FileHandle): Promise<Uint8Array | undefined> {
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(65_536));
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}
