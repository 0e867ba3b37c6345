import { isUtf8 } from 'node:buffer';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { ManifestFile, UnreadableText } from '../manifest/document.ts';
import type { LoadedManifests, MissingInput } from '../ports.ts';
import { type FileList, listFiles, longestSearch } from './list-files.ts';
import { readAll, readBytes, TooLarge } from './read-bytes.ts';

/** How many files are open at once. */
const parallelReads = 16;

/**
 * Loads manifests: files, directories (recursively, `.yaml`, `.yml` and `.json`), globs, and `-` for standard input.
 * What cannot be loaded comes back beside the rest. Paths are reported relative to `cwd`, with forward slashes.
 * @param exclude files that are settings, never manifests
 */
export async function loadManifests(
  paths: readonly string[],
  options: { cwd: string; stdin: AsyncIterable<Uint8Array>; exclude?: readonly string[] },
): Promise<LoadedManifests> {
  const { cwd } = options;
  const excluded = new Set((options.exclude ?? []).map((path) => resolve(cwd, path)));
  const missing: MissingInput[] = [];
  const unreadableFiles: UnreadableText[] = [];
  const found = new Map<string, { named: boolean }>();
  for (const path of paths) {
    const expansion = path === '-' ? { files: ['-'], closed: [], named: true } : await expand(path, cwd);
    if ('message' in expansion) {
      missing.push(expansion);
      continue;
    }
    for (const file of expansion.files)
      found.set(file, { named: expansion.named || (found.get(file)?.named ?? false) });
    for (const folder of expansion.closed) unreadableFiles.push(closedFolder(shownPath(folder, cwd)));
  }
  const wanted = await withoutLinks(
    [...found].filter(([file, { named }]) => !isSettingsFile(file, named) && !excluded.has(file)),
  );
  const files: ManifestFile[] = [];
  for (let start = 0; start < wanted.length; start += parallelReads) {
    const batch = wanted.slice(start, start + parallelReads).map(async ([file, { named }]) => {
      return file === '-'
        ? readOne('standard input', true, () => readAll(options.stdin))
        : readOne(shownPath(file, cwd), named, () => readBytes(file));
    });
    for (const loaded of await Promise.all(batch)) {
      if ('named' in loaded) files.push(loaded);
      else unreadableFiles.push(loaded);
    }
  }
  return { files, unreadableFiles, missing };
}

/** A path as people write it in this directory; absolute when it lies outside and was given so. */
function shownPath(file: string, cwd: string): string {
  const path = relative(cwd, file);
  return (path === '' ? '.' : path).split(sep).join('/');
}

async function expand(
  path: string,
  cwd: string,
): Promise<(FileList & { readonly named: boolean }) | MissingInput> {
  if (path === '') return { path: '.', message: 'a path is empty', fix: 'check the variable it comes from' };
  const absolute = resolve(cwd, path);
  const info = await stat(absolute).catch((error: NodeJS.ErrnoException) => error);
  if (!(info instanceof Error)) {
    if (!info.isDirectory()) return { files: [absolute], closed: [], named: true };
    const list = await listFiles('**/*.{yaml,yml,json}', absolute);
    if (!list) return tooLarge(path);
    return list.files.length + list.closed.length > 0
      ? { ...list, named: false }
      : {
          path,
          message: `no .yaml, .yml or .json file in directory ${path}`,
          fix: 'name a directory that holds rendered manifests',
        };
  }
  if (isDynamicPattern(path)) {
    const root = isAbsolute(path) ? '/' : cwd;
    const list = await listFiles(isAbsolute(path) ? path.slice(1) : path.split(sep).join('/'), root);
    if (!list) return tooLarge(path);
    return list.files.length > 0
      ? { files: list.files, closed: [], named: true }
      : {
          path,
          message: `no file matches ${path}`,
          fix: 'check the pattern and the directory it starts from',
        };
  }
  const reason =
    info.code === 'ENOENT' ? 'does not exist' : `cannot be opened (${info.code ?? info.message})`;
  return { path, message: `${path} ${reason}`, fix: 'check the path and the directory it starts from' };
}

function closedFolder(path: string): UnreadableText {
  return { file: { path }, message: 'the directory cannot be read', fix: 'check its permissions' };
}

function tooLarge(path: string): MissingInput {
  return {
    path,
    message: `looking for manifests in ${path} took longer than ${longestSearch / 1000} s`,
    fix: 'name the directory that holds them, not one above it',
  };
}

/** A file that is also reached through a link (or a circle of them) is judged once, under its own path. */
async function withoutLinks<Info>(
  files: readonly (readonly [string, Info])[],
): Promise<(readonly [string, Info])[]> {
  const real = await Promise.all(files.map(([file]) => realpath(file).catch(() => file)));
  const own = new Set(files.map(([file]) => file));
  const seen = new Set<string>();
  return files.filter(([file], index) => {
    const target = real[index] as string;
    if ((target !== file && own.has(target)) || seen.has(target)) return false;
    seen.add(target);
    return true;
  });
}

function isSettingsFile(file: string, named: boolean): boolean {
  return /(?:^|[\\/])\.crashgate\.ya?ml$/.test(file) && !named;
}

async function readOne(
  path: string,
  named: boolean,
  read: () => Promise<Uint8Array>,
): Promise<ManifestFile | UnreadableText> {
  try {
    return decode(path, await read(), named);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return error instanceof TooLarge
      ? {
          file: { path },
          message: `the file is ${message}`,
          fix: 'split it, or leave out what is no manifest',
        }
      : {
          file: { path },
          message: `the file cannot be read (${code ?? message})`,
          fix: code ? 'check its permissions' : 'check what writes to it',
        };
  }
}

function decode(path: string, bytes: Uint8Array, named: boolean): ManifestFile | UnreadableText {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { file: { path }, message: 'the file is UTF-16 text', fix: 'save it as UTF-8' };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isUtf8(bytes)) return { path, text, named };
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { file: { path }, message: `the file is binary (byte ${nul} is 0)`, fix: 'leave it out' };
  return { path, text, named, damaged: true };
}
