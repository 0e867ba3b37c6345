import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../../src/render/run-command.ts';

/** Node itself is the program: it is there wherever the tests run. */
const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  '-e',
  script,
  ...args,
];

describe('runCommand', () => {
  test('gives exit code, output and errors; arguments reach the program as they are', async () => {
    const script = 'console.log(process.argv[1]); console.error("oh"); process.exitCode = 3';
    expect(await runCommand({ argv: node(script, '$(touch x) ; * "') })).toEqual({
      kind: 'exited',
      exitCode: 3,
      stdout: '$(touch x) ; * "\n',
      stderr: 'oh\n',
    });
  });

  test('passes on what a program needs and what it is told, nothing else of the job', async () => {
    process.env.CRASHGATE_TEST_TOKEN = 'secret';
    const outcome = await runCommand({
      argv: node('console.log(JSON.stringify(process.env))'),
      env: { A: 'b' },
    });
    delete process.env.CRASHGATE_TEST_TOKEN;
    const env = JSON.parse('stdout' in outcome ? outcome.stdout : '');
    expect(env).toMatchObject({ A: 'b', PATH: process.env.PATH });
    expect(env).not.toHaveProperty('CRASHGATE_TEST_TOKEN');
  });

  test('standard input is empty: no program waits for it', async () => {
    const script = 'process.stdin.on("end", () => console.log("end")).resume()';
    expect(await runCommand({ argv: node(script) })).toMatchObject({ stdout: 'end\n' });
  });

  test('a program that is not there', async () => {
    expect(await runCommand({ argv: ['crashgate-no-such-program'] })).toEqual({ kind: 'not-found' });
  });

  test('a program that may not be run', async () => {
    expect(await runCommand({ argv: [new URL(import.meta.url).pathname] })).toMatchObject({ kind: 'broken' });
  });

  test('a program that was killed', async () => {
    const script = 'process.kill(process.pid, "SIGKILL")';
    expect(await runCommand({ argv: node(script) })).toEqual({ kind: 'broken', reason: 'ended by SIGKILL' });
  });

  test('a program that hangs is ended, with the programs it started', async () => {
    const child = 'setInterval(() => undefined, 1000)';
    const script = `const c = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], {stdio: 'inherit'}); console.error(c.pid); ${child}`;
    const outcome = await runCommand({ argv: node(script), timeoutMs: 3000 });
    expect(outcome).toMatchObject({ kind: 'timed-out', seconds: 3 });
    const pid = Number('stderr' in outcome ? outcome.stderr : 0);
    expect(pid).toBeGreaterThan(0);
    expect(await isGone(pid)).toBe(true);
  });

  test('endless output is cut off', async () => {
    const script =
      'const mib = "x".repeat(1 << 20); (function write() { process.stdout.write(mib, write) })()';
    expect(await runCommand({ argv: node(script) })).toEqual({
      kind: 'too-much-output',
      limit: 32 * 1024 * 1024,
    });
  });

  test('of endless errors the last part is kept', async () => {
    const script =
      'for (let i = 0; i < 100; i++) process.stderr.write("x".repeat(10000)); process.stderr.write("end")';
    const outcome = await runCommand({ argv: node(script) });
    expect('stderr' in outcome && outcome.stderr).toMatch(/^x{65533}end$/);
  });
});

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      process.kill(pid, 0);
      // Ended, but nobody has asked for its exit code yet.
      if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
