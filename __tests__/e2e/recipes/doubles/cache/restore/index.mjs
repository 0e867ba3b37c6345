import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const { env } = process;
const store = join(env.RECIPE_STORE, 'cache');
const wanted = [env.INPUT_KEY, ...(env['INPUT_RESTORE-KEYS'] ?? '').split('\n')].filter((key) => key !== '');
const newestFirst = (existsSync(store) ? readdirSync(store) : []).toSorted(
  (a, b) => statSync(join(store, b)).mtimeMs - statSync(join(store, a)).mtimeMs,
);
const found = wanted.flatMap((key) => newestFirst.filter((name) => name.startsWith(key)))[0];
if (found) cpSync(join(store, found), env.INPUT_PATH, { recursive: true });
console.log(found ? `restored ${found}` : 'Cache not found');
