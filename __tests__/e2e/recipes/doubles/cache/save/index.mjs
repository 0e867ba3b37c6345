import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
const store = join(env.RECIPE_STORE, 'cache');
mkdirSync(store, { recursive: true });
if (existsSync(env.INPUT_PATH)) cpSync(env.INPUT_PATH, join(store, env.INPUT_KEY), { recursive: true });
else console.log('::warning::Path Validation Error: nothing to cache');
