import { type ChildProcess, spawn } from 'node:child_process';
import type { CommandOutcome, CommandRequest } from '../ports.ts';

/** As much as is read of one manifest file: rendered charts stay far below. */
const maxOutput = 32 * 1024 * 1024;
const maxStderr = 64 * 1024;
const defaultTimeout = 120_000;

/** What a program needs to start and to find its home. Tokens, inputs and tool settings of the job stay with us. */
const passedOn =
  /^(?:PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SYSTEMROOT|COMSPEC|LANG|LC_ALL)$/i;

/** Runs a program without a shell. Never throws: every way it can end is an outcome. */
export function runCommand(request: CommandRequest): Promise<CommandOutcome> {
  const [program, ...args] = request.argv;
  const timeout = request.timeoutMs ?? defaultTimeout;
  const environment = Object.entries(process.env).filter(([name]) => passedOn.test(name));
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...(request.cwd === undefined ? {} : { cwd: request.cwd }),
      env: { ...Object.fromEntries(environment), ...request.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that a program that started others can be ended together with them.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    let size = 0;
    let stderr = Buffer.alloc(0);
    const end = (outcome: CommandOutcome): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    const abort = (outcome: CommandOutcome): void => {
      endWithChildren(child);
      end(outcome);
    };
    const timer = setTimeout(
      () => abort({ kind: 'timed-out', seconds: timeout / 1000, stderr: stderr.toString() }),
      timeout,
    );
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > maxOutput) abort({ kind: 'too-much-output', limit: maxOutput });
      else stdout.push(part);
    });
    child.stderr.on('data', (part: Buffer) => {
      stderr = Buffer.concat([stderr, part]).subarray(-maxStderr);
    });
    child.on('error', (error: NodeJS.ErrnoException) =>
      end(error.code === 'ENOENT' ? { kind: 'not-found' } : { kind: 'broken', reason: error.message }),
    );
    child.on('close', (code, signal) =>
      end(
        code === null
          ? { kind: 'broken', reason: `ended by ${signal}` }
          : {
              kind: 'exited',
              exitCode: code,
              stdout: Buffer.concat(stdout).toString(),
              stderr: stderr.toString(),
            },
      ),
    );
  });
}

function endWithChildren(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  try {
    if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}
