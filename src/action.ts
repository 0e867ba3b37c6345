import * as core from '@actions/core';
import { runAction } from './commands/gate/gate-action.ts';

try {
  process.exitCode = await run();
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const mode = core.getInput('mode');
  if (mode === 'watch') {
    const { runWatchAction } = await import('./commands/watch/watch-action.ts');
    return runWatchAction(core, process.env);
  }
  if (mode === 'alert') {
    const { runAlertAction } = await import('./commands/alert/alert-action.ts');
    return runAlertAction(core, process.env);
  }
  if (mode === 'comment') {
    const { runCommentAction } = await import('./commands/comment/comment-action.ts');
    return runCommentAction(core, process.env);
  }
  return runAction(core, process.env);
}
