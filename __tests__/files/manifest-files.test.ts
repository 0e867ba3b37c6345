import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadManifests } from '../../src/files/manifest-files.ts';
import { readBytes } from '../../src/files/read-bytes.ts';
import type { LoadedManifests } from '../../src/ports.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'manifests-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield Buffer.alloc(1024 * 1024);
}

const load = (path: string, stdin: AsyncIterable<Uint8Array> = nothing()): Promise<LoadedManifests> =>
  loadManifests([path], { cwd, stdin });

test('a device that never ends is refused once it has given more than is read', async () => {
  const { unreadableFiles } = await load('/dev/zero');
  expect(unreadableFiles.map(({ message }) => message)).toEqual([
    'the file is more than the 32 MiB that are read',
  ]);
});

test('so is standard input', async () => {
  const { unreadableFiles } = await load('-', endless());
  expect(unreadableFiles.map(({ file, message }) => `${file.path}: ${message}`)).toEqual([
    'standard input: the file is more than the 32 MiB that are read',
  ]);
});

test('a pipe is read to its end, also when its writer comes late', async () => {
  const pipe = join(cwd, 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);
  const read = readBytes(pipe, 10_000);
  setTimeout(() => writeFileSync(pipe, 'kind: ConfigMap\n'), 150);
  expect(Buffer.from(await read).toString()).toBe('kind: ConfigMap\n');
});

test('a pipe that nobody writes to is an error, not a wait for ever', async () => {
  const pipe = join(cwd, 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);
  await expect(readBytes(pipe, 100)).rejects.toThrow('nothing came from it for 0 s');
});

test('a file that is reached twice, by a link that leads round in a circle, is read once', async () => {
  mkdirSync(join(cwd, 'deploy'));
  writeFileSync(join(cwd, 'deploy/a.yaml'), 'a: 1\n');
  symlinkSync('.', join(cwd, 'deploy/again'));
  expect((await load('deploy')).files.map(({ path }) => path)).toEqual(['deploy/a.yaml']);
});

test('an empty path is a variable that nobody set, not the whole directory', async () => {
  writeFileSync(join(cwd, 'a.yaml'), 'a: 1\n');
  const { files, missing } = await load('');
  expect({ files, said: missing.map(({ message }) => message) }).toEqual({
    files: [],
    said: ['a path is empty'],
  });
});

test('a directory that may not be read is no empty one', async () => {
  writeFileSync(join(cwd, 'a.yaml'), 'a: 1\n');
  mkdirSync(join(cwd, 'closed'), { mode: 0o000 });
  chmodSync(cwd, 0o755);
  const { files, unreadableFiles } = await asSomebody(() => load('.'));
  expect({
    files: files.length,
    said: unreadableFiles.map(({ file, message }) => `${file.path}: ${message}`),
  }).toEqual({
    files: 1,
    said: ['closed: the directory cannot be read'],
  });
});

/** Permissions do not hold for root. */
async function asSomebody<T>(act: () => Promise<T>): Promise<T> {
  const own = process.geteuid?.() ?? 0;
  if (own === 0) process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    if (own === 0) process.seteuid?.(0);
  }
}
