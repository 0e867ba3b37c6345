import { readdir, readFile, stat } from 'node:fs/promises';
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

/** Loads the dumps and logs of a directory and of the directories in it. Throws when it is no directory. */
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
      const bytes = await readFile(file);
      const isLog = /\.(?:log|txt)$/i.test(file);
      if (!isLog && bytes.length > largestDump)
        problems.push({ source: path, message: 'the file is too large' });
      else files.push({ path, text: (isLog ? bytes.subarray(-longestLog) : bytes).toString('utf8') });
    } catch (error) {
      problems.push({
        source: path,
        message: `the file cannot be read (${(error as NodeJS.ErrnoException).code})`,
      });
    }
  }
  return { files, problems };
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
