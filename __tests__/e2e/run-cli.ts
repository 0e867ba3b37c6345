import { spawnSync } from 'node:child_process';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;

/** Runs the bundled command line as a user would, from `cwd`. */
export function runCli(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string> } = {},
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? new URL('../../', import.meta.url).pathname,
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    maxBuffer: 1 << 28,
  });
  return { code: status, stdout, stderr };
}
