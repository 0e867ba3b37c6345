import * as core from '@actions/core';
import { runAction } from './commands/gate-action.ts';

try {
  process.exitCode = await run();
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function run(): Promise<number> {
  if (core.getInput('mode') !== 'watch') return runAction(core, process.env);
  const { runWatchAction } = await import('./commands/watch-action.ts');
  return runWatchAction(core, process.env);
}
