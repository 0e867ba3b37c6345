import * as actionsCore from '@actions/core';
import { endProcess, surviveLostOutput } from './commands/end-process.ts';
import { runAction } from './commands/gate/gate-action.ts';
import { unfailing } from './commands/toolkit.ts';

const core = unfailing({ ...actionsCore });

/** Packages may change the environment while they are loaded: everything here sees the runner's. */
const env = { ...process.env };

surviveLostOutput();
await endProcess(await codeOfRun());

async function codeOfRun(): Promise<number> {
  try {
    return await run();
  } catch (error) {
    core.setFailed(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

async function run(): Promise<number> {
  const mode = core.getInput('mode');
  if (mode === 'watch') {
    const { runWatchAction } = await import('./commands/watch/watch-action.ts');
    return runWatchAction(core, env);
  }
  if (mode === 'alert') {
    const { runAlertAction } = await import('./commands/alert/alert-action.ts');
    return runAlertAction(core, env);
  }
  if (mode === 'comment') {
    const { runCommentAction } = await import('./commands/comment/comment-action.ts');
    return runCommentAction(core, env);
  }
  return runAction(core, env);
}
