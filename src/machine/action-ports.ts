import type { Host } from '../host-port.ts';
import type { ActionPorts } from '../publish/runner.ts';

/** GitHub as the action reaches it, loaded when it is asked for. */
export function machineActionPorts({ env }: Pick<Host, 'env'>): ActionPorts {
  return {
    openGitHub: async (options) => {
      const { openGitHub } = await import('../github/open.ts');
      return openGitHub(options);
    },
    readEvent: async () => {
      const { readEvent } = await import('../github/event.ts');
      return readEvent(env.GITHUB_EVENT_PATH);
    },
  };
}
