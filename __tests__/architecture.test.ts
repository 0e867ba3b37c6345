import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isSystemSuite } from '../scripts/jest-base.ts';

const src = new URL('../src/', import.meta.url).pathname;

/** Folders that know nothing of files, network, clock or process. */
const pure = [
  'text',
  'inputs',
  'manifest',
  'kubernetes',
  'repository',
  'gate',
  'settings',
  'report',
  'diagnosis',
  'rollout',
  'pull-request',
  'runtimes',
  'cause-id.ts',
  'version.ts',
];
/** Folders that do, each behind a port; they never import one another. */
const edges = ['secrets', 'files', 'render', 'cluster', 'schema', 'github', 'prometheus'];
/** What a pure folder may take from Node: computing, not doing. */
const pureBuiltins = ['node:crypto'];

const modules = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(`${src}${path}`, 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1] as string);
    return { path, text, folder: path.split('/')[0] as string, imports };
  });

const target = (path: string, specifier: string): string =>
  relative(src, resolve(src, dirname(path), specifier));

/** Modules whose imports lead back to them. Each is to be untied: this list may only shrink. */
const tied: string[] = [];

const arrows = new Map(
  modules.map(({ path, imports }) => [
    path,
    imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => target(path, specifier)),
  ]),
);

/** Every module that the imports of one lead to, over however many others. */
function reachableFrom(path: string): Set<string> {
  const reached = new Set<string>();
  const open = [path];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const imported of arrows.get(next) ?? []) {
      if (reached.has(imported)) continue;
      reached.add(imported);
      open.push(imported);
    }
  }
  return reached;
}

test('no imports go in circles, type-only ones included', () => {
  const circular = [...arrows.keys()].filter((path) => reachableFrom(path).has(path));
  expect(circular.toSorted()).toEqual(tied);
});

test('no list is spread into a call that takes each item: it overflows the stack where a stranger chose its length', () => {
  const spread = /\.(?:push|unshift)\(\s*\.\.\.|Math\.(?:max|min)\((?:[^;\n{[)]*,\s*)?\.\.\./;
  expect(modules.filter(({ text }) => spread.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only the observed model and the decision tree compare exit codes of containers', () => {
  const compares = /\bexit\s*(?:[=!]==|[<>])|\.includes\([^)]*\bexit\b|switch \([^)]*\bexit\b/;
  const comparing = modules.filter(({ text }) => compares.test(text)).map(({ path }) => path);
  expect(comparing.filter((path) => !/^kubernetes\/run(?:-end)?\.ts$|^diagnosis\/tree\//.test(path))).toEqual(
    [],
  );
});

describe('one direction: effects at the edge, a pure core', () => {
  test.each(
    modules.filter(({ folder }) => pure.includes(folder)).map((module) => [module.path, module] as const),
  )('%s imports only pure modules', (path, { imports, text }) => {
    const local = imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => target(path, specifier));
    expect(local.filter((file) => !pure.includes(file.split('/')[0] as string))).toEqual([]);
    const builtins = imports.filter((specifier) => specifier.startsWith('node:'));
    expect(builtins.filter((name) => !pureBuiltins.includes(name))).toEqual([]);
    expect(text).not.toMatch(
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bconsole\./,
    );
  });

  // Everything that touches the world comes to a command through ports; only the entries connect them to this machine.
  test.each(
    modules
      .filter(({ folder }) => folder === 'commands' || folder === 'publish')
      .map((module) => [module.path, module] as const),
  )('%s touches files, environment and clock through ports only', (path, { imports, text }) => {
    const builtins = imports.filter((specifier) => specifier.startsWith('node:'));
    expect(builtins.filter((name) => ![...pureBuiltins, 'node:path'].includes(name))).toEqual([]);
    expect(text).not.toMatch(
      /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bfetch\(|\bconsole\./,
    );
    const eager = [...text.matchAll(/^import (?!type\b)[^;]*from '(\.[^']+)'/gm)].map((match) =>
      target(path, match[1] as string),
    );
    const outside = [...edges, 'machine'];
    expect(eager.filter((file) => outside.includes(file.split('/')[0] as string))).toEqual([]);
  });

  test('the observed model stands on the ground floor: only texts and manifests are below it', () => {
    const others = modules
      .filter(({ folder }) => folder === 'kubernetes')
      .flatMap(({ path, imports }) => imports.map((specifier) => target(path, specifier)))
      .filter((file) => !/^(?:kubernetes|manifest|text)\//.test(file));
    expect(others).toEqual([]);
  });

  test.each(edges)('%s imports no other edge', (edge) => {
    const crossing = modules
      .filter(({ folder }) => folder === edge)
      .flatMap(({ path, imports }) =>
        imports.filter((specifier) => specifier.startsWith('.')).map((specifier) => target(path, specifier)),
      )
      .filter((file) => edges.includes(file.split('/')[0] as string) && !file.startsWith(`${edge}/`));
    expect(crossing).toEqual([]);
  });

  test('only cluster knows the Kubernetes client', () => {
    const importers = modules.filter(({ imports }) =>
      imports.some((name) => name.startsWith('@kubernetes/')),
    );
    expect(importers.map(({ folder }) => folder).filter((folder) => folder !== 'cluster')).toEqual([]);
  });

  test('only github knows the GitHub client', () => {
    const importers = modules.filter(({ imports }) =>
      imports.some((name) => /^@octokit\/|^@actions\/github$/.test(name)),
    );
    expect(importers.map(({ folder }) => folder).filter((folder) => folder !== 'github')).toEqual([]);
  });

  test.each(['cluster', 'github'])('%s is loaded only when it is asked for', (edge) => {
    const eagerImport = new RegExp(`^import (?!type\\b)[^;]*from '[^']*/${edge}/`, 'm');
    const eager = modules
      .filter(({ folder }) => folder !== edge)
      .filter(({ text }) => eagerImport.test(text));
    expect(eager.map(({ path }) => path)).toEqual([]);
  });

  test('entries stay under 100 lines', () => {
    for (const entry of ['cli.ts', 'action.ts'].filter((file) => existsSync(`${src}${file}`))) {
      expect(readFileSync(`${src}${entry}`, 'utf8').split('\n').length).toBeLessThanOrEqual(101);
    }
  });
});

describe('tests', () => {
  const root = new URL('../', import.meta.url).pathname;
  const starts = /child_process|createServer|node:worker_threads|node:http\b/;

  /** The file, among what a suite imports of the tests, that starts something; undefined for a pure suite. */
  function starter(path: string, seen = new Set<string>()): string | undefined {
    if (seen.has(path)) return undefined;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    const specifiers = [...text.matchAll(/^(?:import|export)\b[^;]*?'([^']+)'/gms)].map(
      (match) => match[1] ?? '',
    );
    if (/\bcreateServer\(/.test(text) || specifiers.some((specifier) => starts.test(specifier))) return path;
    for (const specifier of specifiers.filter((each) => each.startsWith('.'))) {
      const file = resolve(dirname(path), specifier);
      const found = file.includes('/__tests__/') && existsSync(file) ? starter(file, seen) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  test('test:unit starts no server, thread or program', () => {
    const system = isSystemSuite.map((pattern) => new RegExp(pattern));
    const unit = readdirSync(`${root}__tests__`, { recursive: true, encoding: 'utf8' })
      .map((path) => `__tests__/${path}`)
      .filter((path) => path.endsWith('.test.ts') && !system.some((pattern) => pattern.test(`/${path}`)));
    expect(unit.length).toBeGreaterThan(80);
    const impure = unit.filter((path) => starter(root + path) !== undefined);
    expect(impure).toEqual([]);
  });
});
