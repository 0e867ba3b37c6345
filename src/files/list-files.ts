import fs from 'node:fs';
import { glob } from 'tinyglobby';

/** How long looking through a directory may take, in milliseconds. */
export const longestSearch = 10_000;

/** The files that match, and the directories that may not be read, in which there may be more. */
export interface FileList {
  readonly files: readonly string[];
  readonly closed: readonly string[];
}

/**
 * Hidden directories and node_modules hold no manifests that anybody deploys. Undefined when it takes too long: links may
 * lead into the whole machine.
 */
export async function listFiles(pattern: string, cwd: string): Promise<FileList | undefined> {
  const signal = AbortSignal.timeout(longestSearch);
  const closed = new Set<string>();
  const files = await glob(pattern, {
    cwd,
    absolute: true,
    dot: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    signal,
    fs: {
      readdir: until(signal, readdirNoting(closed)),
      realpath: until(signal, fs.realpath.native) as typeof fs.realpath,
      stat: until(signal, fs.stat),
    },
  });
  return signal.aborted ? undefined : { files: files.toSorted(), closed: [...closed].toSorted() };
}

/** The search passes over what it may not read without a word. */
function readdirNoting(closed: Set<string>): typeof fs.readdir {
  const noting = (path: string, options: { withFileTypes: true }, done: ReaddirCallback): void =>
    fs.readdir(path, options, (error, entries) => {
      if (error?.code === 'EACCES' || error?.code === 'EPERM') closed.add(path);
      done(error, entries);
    });
  return noting as typeof fs.readdir;
}

type ReaddirCallback = (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void;

/** The search goes on with what it has found when it is aborted: so there is nothing more to find. */
function until<Call extends (...parameters: never[]) => unknown>(signal: AbortSignal, call: Call): Call {
  const guarded = (...parameters: Parameters<Call>): unknown => {
    if (!signal.aborted) return call(...parameters);
    const done = parameters.at(-1) as unknown as (error: Error) => void;
    return process.nextTick(() => done(new Error('aborted')));
  };
  return guarded as Call;
}
