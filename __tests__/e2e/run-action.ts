import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerEnv } from '../github/run.ts';

const action = new URL('../../dist/index.js', import.meta.url).pathname;

/** What the runner takes from a step. */
export interface Step {
  readonly code: number | null;
  readonly printed: string;
  readonly lines: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/**
 * Runs the bundled action as the runner starts it, for an event of `__tests__/github/events`. Meanwhile this process goes
 * on: it may be the server that is asked.
 */
export async function runAction(
  folder: string,
  event: string,
  inputs: Readonly<Record<string, string>>,
  said: Readonly<Record<string, string>> = {},
  /** Looks at what has been printed so far, and may end the process as the runner would. */
  meanwhile: (printed: string, kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Step> {
  const own = mkdtempSync(join(tmpdir(), 'crashgate-step-'));
  mkdirSync(join(own, 'temp'));
  const file = (name: string): string => {
    writeFileSync(join(own, name), '');
    return join(own, name);
  };
  const [output, summary] = [file('output'), file('summary')];
  const child = spawn(process.execPath, [action], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: own,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: join(own, 'temp'),
      ...runnerEnv(event),
      ...said,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    meanwhile(printed, (signal) => void child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    code,
    printed,
    lines: printed.split('\n'),
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
}

/** The file of outputs as the runner reads it: `name<<delimiter`, lines, `delimiter`. */
export function outputsIn(text: string): Record<string, string> {
  const entries = text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}
