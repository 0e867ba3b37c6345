import type { UnitVerdict } from '../../gate/engine/units.ts';
import { proseMarkdown } from '../../text/markdown-escape.ts';
import { unitRows } from './units-table.ts';

/** The table for a job summary or a comment: lines of Markdown, none where there is nothing to tell apart. */
export function unitMarkdown(units: readonly UnitVerdict[]): string[] {
  if (units.length === 0) return [];
  return [
    '| unit | verdict | errors | warnings |',
    '|---|---|---:|---:|',
    ...unitRows(units).map(
      ({ unit, verdict, errors, warnings }) =>
        `| ${[unit, verdict].map((text) => proseMarkdown(text).replaceAll('|', '\\|')).join(' | ')} | ${errors} | ${warnings} |`,
    ),
    '',
  ];
}
