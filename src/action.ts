import * as core from '@actions/core';
import { runAction } from './commands/gate/gate-action.ts';

/** Packages may change the environment while they are loaded: everything here sees the runner's. */
const env = { ...process.env };

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
