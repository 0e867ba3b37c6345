import * as actionsCore from '@actions/core';
import { runGateAction } from './commands/gate/gate-action.ts';
import { machineActionPorts } from './machine/action-ports.ts';
import { endProcess, surviveLostOutput } from './machine/end-process.ts';
import { machineGatePorts } from './machine/gate-ports.ts';
import { machineHost } from './machine/host.ts';
import { unfailing } from './publish/runner.ts';
import { messageOf } from './text/message-of.ts';

const core = unfailing({ ...actionsCore });
const host = machineHost();
surviveLostOutput();
await endProcess(await codeOfRun());

async function codeOfRun(): Promise<number> {
  try {
    return await run();
  } catch (error) {
    core.setFailed(messageOf(error));
    return 2;
  }
}

/** Runs the mode that is asked for. The gate reports a mode that there is not. */
async function run(): Promise<number> {
  const actionPorts = machineActionPorts(host);
  switch (core.getInput('mode')) {
    case 'watch': {
      const { runWatchAction } = await import('./commands/watch/watch-action.ts');
      const { machineRollbackPorts } = await import('./machine/rollback-ports.ts');
      return runWatchAction(core, host, actionPorts, (own) => machineRollbackPorts(own, host));
    }
    case 'alert': {
      const { runAlertAction } = await import('./commands/alert/alert-action.ts');
      const { machineWatchPorts } = await import('./machine/watch-ports.ts');
      return runAlertAction(core, host, (own) => machineWatchPorts(own, host));
    }
    case 'comment': {
      const { runCommentAction } = await import('./commands/comment/comment-action.ts');
      return runCommentAction(core, host, actionPorts);
    }
    default:
      return runGateAction(core, host, { ...actionPorts, ...machineGatePorts(host) });
  }
}
