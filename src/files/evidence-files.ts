import { constants } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { EvidenceFile, EvidenceProblem } from '../diagnosis/evidence/evidence.ts';

/** What stands in an evidence directory. */
export interface LoadedEvidence {
  readonly files: readonly EvidenceFile[];
  readonly problems: readonly EvidenceProblem[];
}

/** A log is read from its end, where the cause stands; dumps above this size are refused. */
const longestLog = 4 * 1024 * 1024;
const largestDump = 256 * 1024 * 1024;
const deepest = 4;

/**
 * Loads the dumps and logs of a directory and of the directories in it, following no link and waiting for no pipe. Throws
 * when it is no directory.
 */
export async function loadEvidence(directory: string): Promise<LoadedEvidence> {
  const info = await stat(directory).catch((error: NodeJS.ErrnoException) => error);
  if (info instanceof Error) {
    throw new Error(
      `${directory} ${info.code === 'ENOENT' ? 'does not exist' : `cannot be opened (${info.code})`}`,
    );
  }
  if (!info.isDirectory()) throw new Error(`${directory} is no directory`);
  const files: EvidenceFile[] = [];
  const problems: EvidenceProblem[] = [];
  for (const file of await list(directory, 0)) {
    const path = relative(directory, file).split(sep).join('/');
    try {
      files.push({ path, text: await textOf(file, /\.(?:log|txt)$/i.test(file)) });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      problems.push({ source: path, message: code ? `the file cannot be read (${code})` : message });
    }
  }
  return { files, problems };
}

/** Opened without following a link and without waiting for a pipe's writer: what lies in a directory is data. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOFOLLOW ?? 0);

/** The text of a file, of a log its end. Throws for what is no plain file. */
async function textOf(path: string, isLog: boolean): Promise<string> {
  const file = await open(path, flags).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ELOOP' ? new Error('a link is not followed') : error;
  });
  try {
    const info = await file.stat();
    if (!info.isFile()) throw new Error('it is no plain file');
    if (!isLog && info.size > largestDump) throw new Error('the file is too large');
    const length = Math.min(info.size, isLog ? longestLog : largestDump);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, info.size - length);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

async function list(directory: string, depth: number): Promise<string[]> {
  if (depth > deepest) return [];
  const entries = await readdir(directory, { withFileTypes: true });
  const found = await Promise.all(
    entries.map((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : list(path, depth + 1);
      return /\.(?:json|ya?ml|log|txt)$/i.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat().toSorted();
}
