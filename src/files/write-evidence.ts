import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EvidenceFile } from '../diagnosis/evidence/evidence.ts';
import { notePath } from '../diagnosis/evidence/evidence-notes.ts';
import { asList, asMapping } from '../manifest/value.ts';

/** Writes evidence into a directory. The files of an earlier run of ours are removed: they would be read back with it. */
export async function writeEvidence(directory: string, files: readonly EvidenceFile[]): Promise<void> {
  await mkdir(directory, { recursive: true });
  const before = await filesOfEarlierRun(directory);
  await Promise.all(before.map((path) => rm(join(directory, path), { force: true })));
  await Promise.all(files.filter(isPlain).map(({ path, text }) => writeFile(join(directory, path), text)));
}

/** Whatever names the evidence gives its files, none is written outside the directory. */
function isPlain({ path }: EvidenceFile): boolean {
  return path === basename(path) && !path.startsWith('.');
}

/** Only plain names of files: what a note says is not obeyed further than that. */
async function filesOfEarlierRun(directory: string): Promise<string[]> {
  try {
    const note = asMapping(JSON.parse(await readFile(join(directory, notePath), 'utf8')));
    return asList(note.files).filter(
      (path): path is string =>
        typeof path === 'string' && path === basename(path) && /\.(?:json|log)$/.test(path),
    );
  } catch {
    return [];
  }
}
