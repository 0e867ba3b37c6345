import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../src/gate/rules/', import.meta.url);

/** Writes the list of rules from the folders that are there: a bundler follows imports, not directories. */
export function writeRuleIndex(): void {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => existsSync(new URL(`${entry.name}/rule.ts`, folder)))
    .map((entry) => entry.name)
    .toSorted();
  const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "import type { Rule } from '../model/rule.ts';",
    ...ids.map((id) => `import ${nameOf(id)} from './${id}/rule.ts';`),
    '',
    '/** All rules, by id. Written by `npm run generate` from the folders beside this file. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ];
  writeFileSync(new URL('index.ts', folder), lines.join('\n'));
}

if (import.meta.main) writeRuleIndex();
