import type { OpenGitHub } from '../github-port.ts';

/** The part of @actions/core that is used: passed in, so that a test sees what the runner would. */
export type Runner = Pick<
  typeof import('@actions/core'),
  'getInput' | 'setOutput' | 'setFailed' | 'setSecret' | 'error' | 'warning' | 'info' | 'summary'
>;

/** What the action reaches besides the runner. */
export interface ActionPorts {
  readonly openGitHub: OpenGitHub;
  /** The payload of the event that started the run; an empty one when there is none. */
  readonly readEvent: () => Promise<unknown>;
}

/**
 * The same runner, of which outputs and the job summary cannot end the run: where the runner's files cannot be written the
 * verdict stands, and one warning says what is lost.
 */
export function unfailing<Core extends Runner>(core: Core): Core {
  const said = new Set<string>();
  const lost = (what: string, error: unknown): void => {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!said.has(what)) core.warning(`${what} cannot be written: ${code ?? message}`);
    said.add(what);
  };
  const { summary } = core;
  const write = summary.write.bind(summary);
  summary.write = async (options) => {
    try {
      return await write(options);
    } catch (error) {
      lost('the job summary', error);
      return summary.emptyBuffer();
    }
  };
  const setOutput: Core['setOutput'] = (name, value) => {
    try {
      core.setOutput(name, value);
    } catch (error) {
      lost('the outputs of this step', error);
    }
  };
  return { ...core, summary, setOutput };
}
