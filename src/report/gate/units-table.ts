import type { UnitVerdict } from '../../gate/engine/units.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { groupBy } from './folding.ts';

/** A row of the table of units, as texts. */
export interface UnitRow {
  readonly unit: string;
  /** `blocked`, or why the unit was not rendered. */
  readonly verdict: string;
  readonly errors: string;
  readonly warnings: string;
  readonly rendered: boolean;
}

/** So many units that were not rendered for one reason are a row each; of more, the row names the first. */
const most = 3;
/** Of more units than this, those without an error or warning share a row. */
const mostJudged = 12;

/** The units as rows: what blocks first, what was not rendered last. */
export function unitRows(units: readonly UnitVerdict[]): UnitRow[] {
  const judged = units.filter(({ reason }) => reason === null);
  const unrendered = groupBy(
    units.filter(({ reason }) => reason !== null),
    ({ reason }) => reason,
  );
  const isClean = (unit: UnitVerdict): boolean => unit.verdict === 'pass' && unit.warnings === 0;
  const clean = judged.length > mostJudged ? judged.filter(isClean) : [];
  const shown = clean.length > 1 ? judged.filter((unit) => !isClean(unit)) : judged;
  return [
    ...shown
      .toSorted((a, b) => Number(b.verdict === 'block') - Number(a.verdict === 'block'))
      .map(({ unit, verdict, errors, warnings }) => ({
        unit: nameOf(unit),
        verdict: verdict === 'block' ? 'blocked' : 'passed',
        errors: `${errors}`,
        warnings: `${warnings}`,
        rendered: true,
      })),
    ...(clean.length > 1
      ? [
          {
            ...{ unit: `${nameOf(clean[0]?.unit ?? '')} and ${clean.length - 1} more`, verdict: 'passed' },
            ...{ errors: '0', warnings: '0', rendered: true },
          },
        ]
      : []),
    ...[...unrendered].flatMap(([reason, group]) => {
      const verdict = `not rendered: ${shorten(visible(reason ?? ''), 300)}`;
      const names = group.map(({ unit }) => nameOf(unit));
      const more = names.length > most ? [`${names[0]} and ${names.length - 1} more`] : names;
      return more.map((unit) => ({ unit, verdict, errors: '', warnings: '', rendered: false }));
    }),
  ];
}

function nameOf(unit: string): string {
  return shorten(visible(unit), 80);
}

/** The table for a terminal. */
export function unitLines(units: readonly UnitVerdict[]): string[] {
  if (units.length === 0) return [];
  const rows = unitRows(units);
  const width = rows.reduce((most, { unit }) => Math.max(most, unit.length), 'unit'.length);
  const line = (unit: string, verdict: string, errors: string, warnings: string): string =>
    `${unit.padEnd(width)}  ${verdict.padEnd(7)}  ${errors.padStart(6)}  ${warnings.padStart(8)}`;
  return [
    line('unit', 'verdict', 'errors', 'warnings'),
    ...rows.map(({ rendered, ...row }) =>
      rendered
        ? line(row.unit, row.verdict, row.errors, row.warnings)
        : `${row.unit.padEnd(width)}  ${row.verdict}`,
    ),
  ];
}
