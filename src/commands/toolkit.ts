import type { OpenGitHub } from '../github-port.ts';

/** The part of @actions/core that is used: passed in, so that a test sees what the runner would. */
export type Toolkit = Pick<
  typeof import('@actions/core'),
  'getInput' | 'getMultilineInput' | 'setOutput' | 'setFailed' | 'error' | 'warning' | 'info' | 'summary'
>;

/** What the action reaches besides the runner. */
export interface ActionPorts {
  readonly openGitHub: OpenGitHub;
}

/** GitHub, loaded when it is asked for. */
export const actionPorts: ActionPorts = {
  openGitHub: async (options) => {
    const { openGitHub } = await import('../github/open.ts');
    return openGitHub(options);
  },
};

/**
 * The same toolkit, of which outputs and the job summary cannot end the run: where the runner's files cannot be written the
 * verdict stands, and one warning says what is lost.
 */
export function unfailing<Core extends Toolkit>(core: Core): Core {
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
