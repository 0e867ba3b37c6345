import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadConfigFile } from '../../src/files/config-file.ts';

const root = mkdtempSync(join(tmpdir(), 'crashgate-config-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A fresh working directory with these files. */
function directoryWith(files: Record<string, string | Uint8Array>): string {
  const directory = mkdtempSync(join(root, 'case-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}

test('no settings file is fine', async () => {
  expect(await loadConfigFile(undefined, directoryWith({}))).toEqual({});
});

test('finds .crashgate.yaml in the working directory', async () => {
  const directory = directoryWith({ '.crashgate.yaml': 'fail-on: never\n' });
  expect(await loadConfigFile(undefined, directory)).toEqual({
    file: { path: '.crashgate.yaml', text: 'fail-on: never\n' },
  });
});

test('a named file wins', async () => {
  const directory = directoryWith({
    '.crashgate.yaml': 'fail-on: never\n',
    'strict.yaml': 'fail-on: warning\n',
  });
  expect((await loadConfigFile('strict.yaml', directory)).file?.text).toBe('fail-on: warning\n');
});

test.each([
  ['a named file that is not there', 'no.yaml', {}, 'no.yaml', 'this settings file does not exist'],
  ['a directory', 'folder', {}, 'folder', 'this is a directory, not a settings file'],
  [
    'bytes that are not UTF-8',
    'b.yaml',
    { 'b.yaml': Uint8Array.of(0xff, 0xfe) },
    'b.yaml',
    'this settings file is not UTF-8 text',
  ],
  [
    'the other ending',
    undefined,
    { '.crashgate.yml': 'fail-on: never' },
    '.crashgate.yml',
    'settings are read from .crashgate.yaml; rename this file',
  ],
])('refuses %s', async (_, named, files, file, message) => {
  const directory = directoryWith(files as Record<string, string>);
  mkdirSync(join(directory, 'folder'));
  expect(await loadConfigFile(named, directory)).toEqual({ problem: { message, location: { file } } });
});
