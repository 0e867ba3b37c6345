import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The version that is built where there is none: https://github.com/nektos/act */
const version = 'v0.2.89';

/**
 * The path of act, which runs workflow files without GitHub. Looked for on PATH, in PEERS_BIN and in the user's cache;
 * with CRASHGATE_ACT=build it is built into that cache where Go is at hand, which takes a minute or two.
 */
export function findAct(env = process.env): string | undefined {
  const cache = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crashgate-peers', 'bin');
  const folders = [...(env.PATH ?? '').split(delimiter), env.PEERS_BIN ?? '', cache];
  const found = folders.map((folder) => join(folder, 'act')).find(isExecutable);
  if (found || env.CRASHGATE_ACT !== 'build') return found;
  const { status } = spawnSync('go', ['install', `github.com/nektos/act@${version}`], {
    env: { ...env, GOBIN: cache, GOFLAGS: '-buildvcs=false' },
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 15 * 60_000,
  });
  return status === 0 ? join(cache, 'act') : undefined;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== 'act';
  } catch {
    return false;
  }
}

/** One line of act's log; which fields there are depends on what it tells. */
export interface LogLine {
  /** `WORKFLOW/JOB`; a leg of a matrix has a number behind it. */
  readonly job?: string;
  readonly jobID?: string;
  readonly step?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  /** `error`, `warning`, `notice`, `set-output`, `summary`, … */
  readonly command?: string;
  readonly arg?: string;
  readonly name?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly msg?: string;
}

/**
 * Runs the workflows of a repository on this machine instead of in containers.
 * @param options.trigger the name of the event; `event` is the file with its payload
 * @param options.more further arguments for act
 */
export async function runAct(
  act: string,
  repository: string,
  options: {
    readonly trigger: string;
    readonly event: string;
    readonly home: string;
    readonly path: string;
    readonly more: readonly string[];
  },
): Promise<{ exitCode: number | null; lines: LogLine[] }> {
  const args = [options.trigger, '--json', '-P', 'ubuntu-latest=-self-hosted', '-e', options.event];
  const child = spawn(act, [...args, ...options.more], {
    cwd: repository,
    // A home of its own: neither the user's settings for act nor leftovers of other runs count.
    env: {
      PATH: options.path,
      HOME: options.home,
      XDG_CACHE_HOME: join(options.home, '.cache'),
      LANG: 'C.UTF-8',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 170_000,
  });
  let text = '';
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part;
  });
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const lines = text.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length === 0) throw new Error(`act ended with ${exitCode} and said nothing: ${errors}`);
  return { exitCode, lines: lines.map((line) => JSON.parse(line)) };
}
