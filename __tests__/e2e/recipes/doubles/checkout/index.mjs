import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const { GITHUB_WORKSPACE, GITHUB_REPOSITORY, RECIPE_ORIGIN, INPUT_PATH, INPUT_REF } = process.env;
const folder = resolve(GITHUB_WORKSPACE, INPUT_PATH || '.');
const git = (...args) => execFileSync('git', args, { stdio: ['ignore', 'inherit', 'inherit'] });
git('init', '--quiet', folder);
git('-C', folder, 'fetch', '--quiet', RECIPE_ORIGIN, INPUT_REF || 'HEAD');
git('-C', folder, 'checkout', '--quiet', '--force', '--detach', 'FETCH_HEAD');
console.log(`checked out ${INPUT_REF || 'HEAD'} of ${GITHUB_REPOSITORY}`);
