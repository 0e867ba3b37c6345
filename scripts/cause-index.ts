import { readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/diagnosis/causes/', import.meta.url);

/** Writes the list of causes from the folders that are there: a bundler follows imports, not directories. */
export function writeCauseIndex(): void {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "import type { CauseId } from '../cause-id.ts';",
    "import type { Cause } from '../cause.ts';",
    ...ids.map((id) => `import ${nameOf(id)} from './${id}/cause.ts';`),
    '',
    '/** All causes, by id. Written by `npm run generate` from the folders beside this file. */',
    'export const causes: Readonly<Record<CauseId, Cause>> = {',
    ...ids.map((id) => (id.includes('-') ? `  '${id}': ${nameOf(id)},` : `  ${id},`)),
    '};',
    '',
  ];
  writeFileSync(new URL('index.ts', folder), lines.join('\n'));
}

if (import.meta.main) writeCauseIndex();
