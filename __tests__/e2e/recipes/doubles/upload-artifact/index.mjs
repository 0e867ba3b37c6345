import { cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

const { env } = process;
const files = env.INPUT_PATH.split('\n')
  .map((line) => line.trim())
  .filter((path) => path !== '' && existsSync(path));
if (files.length === 0) {
  const text = `No files were found with the provided path: ${env.INPUT_PATH}. No artifacts will be uploaded.`;
  if (env['INPUT_IF-NO-FILES-FOUND'] === 'error') process.exitCode = 1;
  console.log(`::${process.exitCode ? 'error' : 'warning'}::${text}`);
} else {
  const folder = join(env.RECIPE_STORE, 'artifacts', env.GITHUB_RUN_ID, env.INPUT_NAME);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    const isFolder = statSync(file).isDirectory();
    cpSync(resolve(file), isFolder ? folder : join(folder, basename(file)), { recursive: true });
  }
}
