import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeCauseIndex } from './cause-index.ts';
import { refusal } from './new-folder.ts';

const parent = new URL('../src/diagnosis/causes/', import.meta.url);

/** What a new cause begins with, by file name. Each `(to be written)` is to be filled in; the tests name those that are left. */
export function skeleton(id: string): { readonly 'cause.ts': string; readonly 'cause.md': string } {
  return {
    'cause.ts': `import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { who } from '../../remedies/phrases.ts';

export default defineCause({
  id: '${id}',
  class: 'application',
  grace: 0,
  repeats: 2,
  title: (failure) => \`\${who(failure)} (to be written)\`,
  evidence: (failure) => [citeExit(failure)],
  remedy: () => ({ steps: ['(to be written)'] }),
});
`,
    'cause.md':
      '## What happened\n\n(to be written)\n\n## How we know\n\n(to be written)\n\n## Fix\n\n(to be written)\n\n## How to prevent it\n\n(to be written)\n',
  };
}

/** Makes the folder of a new cause: `npm run new-cause ID`. */
function newCause(id: string): void {
  const folder = new URL(`${id}/`, parent);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(skeleton(id))) writeFileSync(new URL(name, folder), text);
  insert('../src/cause-id.ts', "  'unknown',", `  '${id}',\n`);
  insert('../src/diagnosis/causes/unrecorded.ts', '];', `  '${id}',\n`);
  writeCauseIndex();
  execFileSync('npm', ['run', '--silent', 'generate'], {
    cwd: new URL('..', import.meta.url),
    stdio: 'inherit',
  });
  console.log(`src/diagnosis/causes/${id}/ is there, and its id in src/cause-id.ts. Left to do:
  1. give it a leaf: in src/diagnosis/tree/tree.ts, or in src/diagnosis/log-causes.ts if a log shows it
  2. cause.ts and cause.md: replace every "(to be written)"
  3. npm run test:unit -- diagnosis/tree diagnosis/cause diagnosis/leaves diagnosis/logs
  4. npm run format && npm run generate && npm run build, and commit everything
Its id stands in src/diagnosis/causes/unrecorded.ts until a recording of a real cluster shows it (npm run record).`);
}

function insert(file: string, before: string, text: string): void {
  const url = new URL(file, import.meta.url);
  const whole = readFileSync(url, 'utf8');
  const at = whole.lastIndexOf(before);
  writeFileSync(url, whole.slice(0, at) + text + whole.slice(at));
}

if (import.meta.main) {
  const [, , id = ''] = process.argv;
  const refused = refusal(id, 'npm run new-cause my-cause', parent);
  if (refused) {
    console.error(refused);
    process.exitCode = 1;
  } else newCause(id);
}
