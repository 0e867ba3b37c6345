import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findAct, type LogLine, runAct } from '../act.ts';
import { recipe } from './recipe.ts';

const root = new URL('../../../', import.meta.url).pathname;
const here = new URL('.', import.meta.url).pathname;

/** Actions of others, and what stands in for them: see doubles/README.md. */
export const doubles: Readonly<Record<string, string>> = {
  'actions/checkout@v5': 'checkout',
  'actions/upload-artifact@v4': 'upload-artifact',
  'actions/download-artifact@v5': 'download-artifact',
  'actions/cache@v4': 'cache',
  'github/codeql-action@v4': 'codeql-action',
};

/** The names by which the recipes call this action. */
export const ourNames = ['crashgate/crashgate@v0', 'mirrors/crashgate@v0'];

/** What is in a repository: texts by path. */
export type Files = Readonly<Record<string, string>>;

/** What a workflow runs with. */
export interface Circumstances {
  /** A file of `__tests__/github/events`, without its ending. */
  readonly event: string;
  /** Variables that the runner sets, and the test itself. */
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Programs that stand in for others: the texts of shell scripts by their names. */
  readonly programs?: Files;
  /** Where artifacts and caches are; a later run that is to see them is given the same. */
  readonly store?: string;
}

/** What came of a run. */
export interface Ran {
  readonly exitCode: number | null;
  /** `success` or `failure` by job; legs of a matrix by their names. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: readonly LogLine[];
  /** The job summaries, one after another. */
  readonly summary: string;
  readonly annotations: readonly {
    level: string;
    file: string | undefined;
    line: string | undefined;
    text: string;
  }[];
  /** What the step of our action gave out, of the last job that has one. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly store: string;
}

/** The path of act, or why nothing runs. */
export const act = findAct();
export const withoutAct =
  'no recipe was run: there is no act here (CRASHGATE_ACT=build builds it where Go is)';

const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');

/** The programs of this machine, what is built beside act, and what the test cluster brought. */
const path = [process.env.PATH ?? '', ...(act ? [dirname(act)] : []), join(cache, 'e2e-cluster', 'bin')].join(
  delimiter,
);

const folders: string[] = [];

/** Removes all that was written, once nothing runs any more. */
export function tidyUp(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `crashgate-${name}-`));
  folders.push(folder);
  return folder;
}

/** A repository with a commit on main, and one on top of it. */
export class Repository {
  readonly folder = newFolder('recipe');
  readonly origin = join(this.folder, 'origin');
  readonly base: string;
  readonly head: string;

  constructor(files: Files, before: Files = files) {
    mkdirSync(this.origin);
    this.#git('init', '--quiet', '--initial-branch=main');
    // act takes the repository's name from here.
    this.#git('remote', 'add', 'origin', 'https://github.com/acme/shop.git');
    this.base = this.#commit(before);
    this.head = this.#commit(files);
  }

  /** Runs a workflow of the repository, else the recipe of that name, exactly as it is printed, on the newest commit. */
  async run(name: string, circumstances: Circumstances): Promise<Ran> {
    if (act === undefined) throw new Error(withoutAct);
    const { event, env = {}, secrets = {}, programs = {} } = circumstances;
    const own = mkdtempSync(join(this.folder, 'run-'));
    const store = circumstances.store ?? join(own, 'store');
    mkdirSync(store, { recursive: true });
    const committed = join(this.origin, '.github/workflows', name);
    const text = existsSync(committed) ? readFileSync(committed, 'utf8') : recipe(name).text;
    const workflow = write(join(own, 'workflows', name), text);
    const { exitCode, lines } = await runAct(act, this.origin, {
      trigger: event.split('-')[0] ?? event,
      event: write(join(own, 'event.json'), this.#event(event)),
      home: own,
      path: [programFolder(own, programs), path].join(delimiter),
      more: [
        ...[
          '--workflows',
          workflow,
          '--no-skip-checkout',
          '--no-cache-server',
          '-P',
          'self-hosted=-self-hosted',
        ],
        ...Object.entries(doubles).flatMap(([action, folder]) => [
          '--local-repository',
          `${action}=${join(here, 'doubles', folder)}`,
        ]),
        ...ourNames.flatMap((action) => ['--local-repository', `${action}=${actionFolder()}`]),
        ...Object.entries({ GITHUB_TOKEN: 'job-token', ...secrets }).flatMap((secret) => [
          '-s',
          secret.join('='),
        ]),
        ...Object.entries({ RECIPE_ORIGIN: this.origin, RECIPE_STORE: store, ...env }).flatMap((variable) => [
          '--env',
          variable.join('='),
        ]),
      ],
    });
    return { exitCode, log: lines, store, ...readLog(lines) };
  }

  /** The payload, about the commits of this repository. */
  #event(name: string): string {
    const text = readFileSync(join(root, '__tests__/github/events', `${name}.json`), 'utf8');
    return text.replaceAll('b'.repeat(40), this.base).replaceAll('3'.repeat(40), this.head);
  }

  #commit(files: Files): string {
    for (const [path, text] of Object.entries(files)) write(join(this.origin, path), text);
    this.#git('add', '--all');
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com'];
    this.#git(...identity, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message', 'All there is');
    return this.#git('rev-parse', 'HEAD').trim();
  }

  #git(...args: string[]): string {
    // No git settings and no GIT_DIR of whoever runs the tests.
    const env = { PATH: process.env.PATH, HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1' };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.origin, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
    return stdout;
  }
}

let copy: string | undefined;

/** The action as released, without the rest of this repository: act copies what it is given. */
function actionFolder(): string {
  if (copy !== undefined) return copy;
  copy = newFolder('action');
  for (const path of ['action.yml', 'dist', 'package.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  return copy;
}

function programFolder(own: string, programs: Files): string {
  const folder = join(own, 'bin');
  mkdirSync(folder);
  const node = `exec '${process.execPath}' "$@"\n`;
  for (const [name, script] of Object.entries({ node, ...programs })) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}`, { mode: 0o755 });
  }
  return folder;
}

function write(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

function readLog(lines: readonly LogLine[]): Omit<Ran, 'exitCode' | 'log' | 'store'> {
  const of = (command: string) => lines.filter((line) => line.command === command);
  return {
    jobs: Object.fromEntries(
      lines.flatMap(({ job, jobResult }) => {
        if (!job || !jobResult) return [];
        // act gives all legs of a matrix the result of the last one.
        const failed = lines.some((line) => line.job === job && line.stepResult === 'failure');
        return [[job.replace(/^.*\//, '').trim(), failed ? 'failure' : 'success']];
      }),
    ),
    summary: of('summary')
      .map(({ content = '' }) => content)
      .join('\n'),
    annotations: lines.flatMap(({ command = '', kvPairs: { file, line } = {}, arg = '' }) =>
      ['error', 'warning', 'notice'].includes(command) ? [{ level: command, file, line, text: arg }] : [],
    ),
    outputs: Object.fromEntries(of('set-output').map(({ name = '', arg = '' }) => [name, arg])),
  };
}

/** True when a program is on the PATH of the recipes. */
export function isInstalled(program: string): boolean {
  return path.split(delimiter).some((folder) => existsSync(join(folder, program)));
}
