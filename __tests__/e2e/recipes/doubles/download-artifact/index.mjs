import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { env } = process;
const otherRun = env['INPUT_RUN-ID'];
if (otherRun && !env['INPUT_GITHUB-TOKEN']) throw new Error('another run needs github-token');
const folder = join(env.RECIPE_STORE, 'artifacts', otherRun || env.GITHUB_RUN_ID, env.INPUT_NAME);
if (existsSync(folder)) {
  cpSync(folder, resolve(env.GITHUB_WORKSPACE, env.INPUT_PATH || '.'), { recursive: true });
} else {
  console.log(`::error::Unable to download artifact(s): Artifact not found for name: ${env.INPUT_NAME}`);
  process.exitCode = 1;
}
