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
