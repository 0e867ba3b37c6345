import type { CommandOutcome, CommandRequest, RunCommand } from '../../src/ports.ts';

/** Where the charts and kustomizations of these tests stand. */
export const cwd = new URL('fixtures', import.meta.url).pathname;

/** A runner that runs nothing: it keeps what it was asked for and gives the prepared outcomes, then "not found". */
export function fakeRunner(...outcomes: CommandOutcome[]): { run: RunCommand; asked: CommandRequest[] } {
  const asked: CommandRequest[] = [];
  return {
    asked,
    run: async (request) => {
      asked.push(request);
      return outcomes[asked.length - 1] ?? { kind: 'not-found' };
    },
  };
}

export const gave = (stdout: string): CommandOutcome => ({ kind: 'exited', exitCode: 0, stdout, stderr: '' });

export const failed = (stderr: string): CommandOutcome => ({
  kind: 'exited',
  exitCode: 1,
  stdout: '',
  stderr,
});

export const pod = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n';
