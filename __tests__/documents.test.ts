import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { isSystemSuite } from '../scripts/jest-base.ts';
import SomeTestRan from '../scripts/some-test-ran.ts';

const root = new URL('../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesOf = (folder: string, end: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .map((file) => join(folder, file))
    .toSorted();

const entrances = readdirSync(root).filter((file) => file.endsWith('.md'));
const pages = [...entrances, ...filesOf('docs', '.md')];

/** A page without its code blocks, whose `#` and `[` are no headings and no links. */
const proseOf = (page: string): string => read(page).replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '');

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): Set<string> {
  const headings = [...proseOf(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
  return new Set(
    headings.map((heading) =>
      heading
        .toLowerCase()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The links of a page to files of the repository, as paths from the root. */
function linksOf(page: string): { readonly path: string; readonly anchor: string | undefined }[] {
  const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path, anchor] = target.split('#');
      return { path: path ? join(dirname(page), path) : page, anchor };
    });
}

describe('a page of the documentation', () => {
  test.each(pages)('%s has a heading and text, and its links lead somewhere', (page) => {
    expect(read(page)).toMatch(/^# \S/m);
    expect(proseOf(page).replace(/^#.*$/gm, '')).toMatch(/\w/);
    const broken = linksOf(page).filter(
      ({ path, anchor }) =>
        !existsSync(join(root, path)) ||
        (anchor !== undefined && path.endsWith('.md') && !anchorsOf(path).has(anchor)),
    );
    expect(broken).toEqual([]);
  });

  test('can be reached from those at the root', () => {
    const reached = new Set(entrances);
    for (const page of reached)
      for (const { path } of linksOf(page)) if (pages.includes(path)) reached.add(path);
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe('commands for contributors', () => {
  const suites = filesOf('__tests__', '.test.ts').map((file) => `/${file}`);
  const isSystem = (file: string): boolean => isSystemSuite.some((pattern) => new RegExp(pattern).test(file));
  const sources = ['CONTRIBUTING.md', 'README.md', 'scripts/new-rule.ts', 'scripts/new-cause.ts'];
  const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;

  test.each(sources)('%s: there is a script for each, and a suite for each path', (source) => {
    const named = [...read(source).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const paths = [
      ...read(source).matchAll(/npm (?:run )?test(:unit|:system)? -- ([\w/ -]+?)(?= -t |[`\n])/g),
    ].flatMap(([, part, list = '']) => list.split(' ').map((path) => ({ part, path })));
    const empty = paths.filter(({ part, path }) =>
      suites.every(
        (file) => !file.includes(path) || (part !== undefined && isSystem(file) !== (part === ':system')),
      ),
    );
    expect(empty).toEqual([]);
  });

  test.each(['CONTRIBUTING.md', 'scripts/new-rule.ts'])(
    '%s: that for a rule runs its examples and its page',
    (source) => {
      const [, path = ''] = /npm run test:unit -- (\S+) -t /.exec(read(source)) ?? [];
      const run = suites.filter((file) => path !== '' && file.includes(path));
      expect(run).toEqual(['/__tests__/gate/rule-examples.test.ts', '/__tests__/gate/rule-folders.test.ts']);
    },
  );

  test.each([...entrances, 'docs/measured.md'])(
    '%s: files of TypeScript run on the Node that npm installs',
    (page) => {
      const run = [...read(page).matchAll(/(npx )?\bnode ((?:[\w-]+\/)+[\w-]+\.ts)/g)];
      expect(run.filter(([, npx, file = '']) => !npx || !existsSync(join(root, file)))).toEqual([]);
    },
  );

  test('a run in which no test has the name fails', () => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const lastError = (numPassedTests: number, numFailedTests: number, numFailedTestSuites: number) => {
      const reporter = new SomeTestRan();
      reporter.onRunComplete(undefined, { numPassedTests, numFailedTests, numFailedTestSuites });
      return reporter.getLastError()?.message;
    };
    expect(lastError(0, 0, 0)).toBe('no test ran');
    expect(stderr.mock.calls.join('')).toContain('No test ran: ');
    expect([lastError(1, 0, 0), lastError(0, 1, 1), lastError(0, 0, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    stderr.mockRestore();
  });
});
