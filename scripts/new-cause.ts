import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeCauseIndex } from './cause-index.ts';

const diagnosis = new URL('../src/diagnosis/', import.meta.url);

/** What a new cause begins with, by file name. Each `(to be written)` is to be filled in; the tests name those that are left. */
export function skeleton(id: string): { readonly 'cause.ts': string; readonly 'cause.md': string } {
  return {
    'cause.ts': `import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { who } from '../../remedies/words.ts';

export default defineCause({
  id: '${id}',
  class: 'application',
  grace: 0,
  repeats: 2,
  recorded: false,
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
function newCause(id: string | undefined): void {
  if (!id || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))
    throw new Error('usage: npm run new-cause ID, in kebab-case');
  const folder = new URL(`causes/${id}/`, diagnosis);
  if (existsSync(folder)) throw new Error(`there is a cause ${id} already`);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(skeleton(id))) writeFileSync(new URL(name, folder), text);
  const ids = new URL('cause-id.ts', diagnosis);
  writeFileSync(ids, readFileSync(ids, 'utf8').replace("  'unknown',", `  '${id}',\n  'unknown',`));
  writeCauseIndex();
  console.log(
    `src/diagnosis/causes/${id}/ is there: fill in cause.ts and cause.md, give it a leaf in src/diagnosis/tree/tree.ts (in src/diagnosis/log-causes.ts if a log shows it), ` +
      'add a recording that shows it, then run npm test -- diagnosis',
  );
}

if (import.meta.main) newCause(process.argv[2]);
