import { constants } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { EvidenceFile, EvidenceProblem } from '../diagnosis/evidence/evidence.ts';
import { formOf } from '../diagnosis/evidence/printed/form.ts';
import type { LoadedEvidence } from '../ports.ts';
import { pushAll } from '../text/many.ts';
import { readAll, readBytes } from './read-bytes.ts';

/** The name of what came through standard input. */
export const standardInput = 'standard input';

/** A log is read from its end, where the cause is; of very many logs a shorter end is read. Larger dumps are refused. */
const longestLog = 4 * 1024 * 1024;
const shortestLog = 64 * 1024;
const largestDump = 256 * 1024 * 1024;
const largestSum = 512 * 1024 * 1024;
/** No tree of files is deeper, unless its file system has a circle. */
const deepest = 64;
/** So much of a file shows what it is. */
const headLength = 8192;

/**
 * Loads dumps, printed text and logs: files, `-` for standard input, and directories with all that is in them. In a
 * directory no link is followed and no pipe waited for; what somebody names may be either. Throws when it is not there.
 */
export async function loadEvidence(
  paths: string | readonly string[],
  stdin: AsyncIterable<Uint8Array> = process.stdin,
): Promise<LoadedEvidence> {
  const wanted = typeof paths === 'string' ? [paths] : [...new Set(paths)];
  const loading = new Loading();
  for (const path of wanted) {
    if (path === '-') {
      loading.add(standardInput, decode(await readAll(stdin, largestDump)));
      continue;
    }
    const info = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (info instanceof Error) {
      throw new Error(
        `${path} ${info.code === 'ENOENT' ? 'does not exist' : `cannot be opened (${info.code})`}`,
      );
    }
    if (info.isDirectory()) await loading.directory(path, wanted.length > 1);
    else if (info.isFile()) await loading.file(path, path, { named: true, longest: longestLog });
    else loading.add(path, decode(await readBytes(path, undefined, largestDump)));
  }
  const { files, problems, skipped } = loading;
  return { files, problems, skipped };
}

class Loading {
  readonly files: EvidenceFile[] = [];
  readonly problems: EvidenceProblem[] = [];
  readonly #skipped = new Map<string, string[]>();
  #sum = 0;

  get skipped(): LoadedEvidence['skipped'] {
    return [...this.#skipped].map(([what, paths]) => ({ what, paths }));
  }

  add(path: string, text: string, modified?: number): void {
    const form = formOf(path, text) ?? 'log';
    this.files.push({ path, text, form, writtenAt: modified ?? Date.now() });
  }

  async directory(directory: string, several: boolean): Promise<void> {
    const found = await this.#list(directory, 0);
    const logs = found.filter((file) => isLogName(file)).length;
    const longest = Math.max(shortestLog, Math.min(longestLog, Math.floor(largestSum / Math.max(1, logs))));
    for (const file of found) {
      const inside = relative(directory, file).split(sep).join('/');
      const path = several ? join(directory, inside).split(sep).join('/') : inside;
      await this.file(file, path, { named: false, longest });
    }
  }

  /** Reads one file, if its name or its beginning shows that it is evidence. */
  async file(file: string, path: string, options: { named: boolean; longest: number }): Promise<void> {
    try {
      await this.#read(file, path, options);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      this.problems.push({ source: path, message: code ? `the file cannot be read (${code})` : message });
    }
  }

  async #read(
    path: string,
    shown: string,
    { named, longest }: { named: boolean; longest: number },
  ): Promise<void> {
    const file = await open(path, named ? followingLinks : flags).catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ELOOP' ? new Error('a link is not followed') : error;
    });
    try {
      const info = await file.stat();
      if (!info.isFile()) throw new Error('it is no plain file');
      const head = await readPart(file, 0, Math.min(info.size, headLength));
      const start = decode(head);
      if (!isUtf16(head) && start.includes('\0') && (!isKnown(path) || info.size <= headLength))
        return this.#skip(isCompressed(head) ? 'compressed' : 'binary', shown);
      const form = formOf(shown, start) ?? (named ? 'log' : undefined);
      if (form === undefined) return this.#skip('neither objects nor logs', shown);
      if (form !== 'log' && info.size > largestDump) throw new Error('the file is too large');
      const length = Math.min(info.size, form === 'log' ? longest : largestDump);
      if (this.#sum + length > largestSum + longestLog) throw new Error('too much to read it too');
      this.#sum += length;
      const text = decode(await readPart(file, info.size - length, length));
      // Logs may stand behind objects that are longer than a file's beginning.
      this.files.push({
        path: shown,
        text,
        form: form === 'objects' ? (formOf(shown, text) ?? form) : form,
        writtenAt: info.mtimeMs,
      });
    } finally {
      await file.close();
    }
  }

  #skip(what: string, path: string): void {
    const known = this.#skipped.get(what);
    if (known) known.push(path);
    else this.#skipped.set(what, [path]);
  }

  async #list(directory: string, depth: number): Promise<string[]> {
    if (depth > deepest) return [];
    const entries = await readdir(directory, { withFileTypes: true }).catch(
      (error: NodeJS.ErrnoException) => {
        if (depth === 0) throw error;
        this.problems.push({ source: directory, message: `the directory cannot be read (${error.code})` });
        return [];
      },
    );
    const found: string[] = [];
    for (const entry of entries) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.')) pushAll(found, await this.#list(path, depth + 1));
      } else if (isKnown(entry.name)) found.push(path);
      else if (entry.isFile()) found.push(path);
      else this.#skip(entry.isSymbolicLink() ? 'links' : 'no plain files', path);
    }
    return found.toSorted();
  }
}

/** Opened without following a link and without waiting for a pipe's writer: what lies in a directory is data. */
const followingLinks = constants.O_RDONLY | constants.O_NONBLOCK;
const flags = followingLinks | (constants.O_NOFOLLOW ?? 0);

async function readPart(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start);
  return buffer.subarray(0, bytesRead);
}

function isKnown(path: string): boolean {
  return /\.(?:json|ya?ml|log|txt)$/i.test(path);
}

function isLogName(path: string): boolean {
  return /\.(?:log|txt)$/i.test(path);
}

/** PowerShell writes what a command prints as UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function isCompressed(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b) || first === 0xfd;
}

function decode(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf16(bytes) ? text.toString('utf16le', 2) : text.toString('utf8');
}
