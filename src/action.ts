import * as core from '@actions/core';
import { runAction } from './commands/gate-action.ts';

try {
  process.exitCode = await runAction(core, process.env);
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
