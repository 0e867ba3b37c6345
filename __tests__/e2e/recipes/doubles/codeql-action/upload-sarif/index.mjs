import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
mkdirSync(join(env.RECIPE_STORE, 'sarif'), { recursive: true });
copyFileSync(env.INPUT_SARIF_FILE, join(env.RECIPE_STORE, 'sarif', `${env.GITHUB_JOB}.sarif`));
