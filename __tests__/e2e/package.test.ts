import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { version } from '../../src/version.ts';

const root = new URL('../../', import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-package-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Nothing here may come from a registry: whatever is not in the package is missing. */
const npm = (args: readonly string[], cwd: string) =>
  execFileSync(
    'npm',
    [...args, '--offline', '--no-audit', '--no-fund', '--silent', '--cache', join(folder, 'cache')],
    {
      cwd,
      encoding: 'utf8',
    },
  );

function codeOf(program: string, args: readonly string[]): number | null {
  return spawnSync(program, args, { cwd: folder, encoding: 'utf8' }).status;
}

describe('the package for npm', () => {
  test('has what runs, needs no other, and is at most 4 MB', () => {
    npm(['pack', '--pack-destination', folder], root);
    const tarball = join(folder, `crashgate-${version}.tgz`);
    expect(statSync(tarball).size).toBeLessThan(4_000_000);
    const home = join(folder, 'home');
    mkdirSync(home);
    npm(['install', '--prefix', home, tarball], folder);
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'crashgate',
    ]);
    const installed = join(home, 'node_modules/crashgate');
    expect(readdirSync(installed).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const command = join(home, 'node_modules/.bin/crashgate');
    expect(codeOf(command, ['gate', 'examples/passing'])).toBe(0);
    expect(codeOf(command, ['gate', 'examples/blocked'])).toBe(1);
  });
});

test('a runner downloads little: the archive of a tag has what runs, and neither tests nor sources', () => {
  const attributes = execFileSync(
    'git',
    [
      'check-attr',
      'export-ignore',
      'dist',
      'action.yml',
      'package.json',
      '__tests__',
      'docs',
      'src',
      'kubeconform-wasm',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect(attributes.trim().split('\n')).toEqual([
    ...['dist', 'action.yml', 'package.json'].map((path) => `${path}: export-ignore: unspecified`),
    ...['__tests__', 'docs', 'src', 'kubeconform-wasm'].map((path) => `${path}: export-ignore: set`),
  ]);
});

test('pre-commit installs nothing: its hook runs the committed bundle', () => {
  const [hook] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8'));
  expect(hook.language).toBe('script');
  const [program, ...args] = hook.entry.split(' ');
  expect(codeOf(join(root, program), [...args, 'examples/passing'])).toBe(0);
  expect(codeOf(join(root, program), [...args, 'examples/blocked'])).toBe(1);
});
