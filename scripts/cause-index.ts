import { readdirSync, writeFileSync } from 'node:fs';
import { causeIds } from '../src/cause-id.ts';
import type { Rule } from '../src/gate/model/rule.ts';
import { rules } from '../src/gate/rules/index.ts';

const folder = new URL('../src/diagnosis/causes/', import.meta.url);

/** Writes the list of causes from the folders that are there: a bundler follows imports, not directories. */
export function writeCauseIndex(): void {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();
  const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const lines = [
    "import type { CauseId } from '../../cause-id.ts';",
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

/** Writes which gate rules find which cause before the deploy, from what the rules say they prevent; the strictest first. */
export function writePreventedBy(): void {
  const severities = ['error', 'warning', 'note'];
  const rank = ({ severity }: Rule): number => severities.indexOf(severity);
  const lines = [
    "import type { CauseId } from '../../cause-id.ts';",
    '',
    '/** Gate rules by the cause they prevent. Written by `npm run generate` from the rules. */',
    'export const preventedBy: Readonly<Record<CauseId, readonly string[]>> = {',
    ...causeIds.map((cause) => {
      const ids = rules
        .filter(({ prevents }) => prevents.includes(cause))
        .toSorted((a, b) => rank(a) - rank(b))
        .map(({ id }) => `'${id}'`);
      return `  ${cause.includes('-') ? `'${cause}'` : cause}: [${ids.join(', ')}],`;
    }),
    '};',
    '',
  ];
  writeFileSync(new URL('prevented-by.ts', folder), lines.join('\n'));
}

if (import.meta.main) {
  writeCauseIndex();
  writePreventedBy();
}
