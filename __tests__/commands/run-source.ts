import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a process ended, and all that it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

const source = (entry: 'cli' | 'action'): string =>
  new URL(`../../src/${entry}.ts`, import.meta.url).pathname;

/**
 * Runs the command line from its source, with `input` on standard input. It is ended by force after `limit` seconds, which no
 * run should need.
 */
export function runSource(
  args: readonly string[],
  { env = {}, limit = 90, entry = 'cli' as 'cli' | 'action', cwd = tmpdir(), input = '' } = {},
): Promise<Ended> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--unhandled-rejections=strict', source(entry), ...args],
    { cwd, env: { PATH: process.env.PATH, HOME: cwd, ...env }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  child.stdin.on('error', () => undefined).end(input);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => {
    said.stdout += part;
  });
  child.stderr.on('data', (part) => {
    said.stderr += part;
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), limit * 1000);
  return new Promise((resolve) =>
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...said, seconds: (performance.now() - began) / 1000 });
    }),
  );
}

/** Runs the action from its source, as the runner starts it. Everything that it writes lies in `folder`. */
export async function runActionSource(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly folder: string; readonly summary: string; readonly outputs: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'step-'));
  mkdirSync(join(folder, 'temp'));
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const ended = await runSource([], {
    entry: 'action',
    cwd: folder,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(folder, 'temp'),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  return { ...ended, folder, summary: readFileSync(summary, 'utf8'), outputs: readFileSync(output, 'utf8') };
}

/** Every file below a folder, as one text. */
export function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `== ${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`)
    .join('\n');
}
