import { createColors } from 'picocolors';
import type { GateResult } from '../../gate/engine/result.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { counted } from '../../text/words.ts';
import { countFindings } from '../counts.ts';
import { coverageLine, failureLines, suppressionLines } from './coverage-lines.ts';
import { externalBlock, externalIntroduction } from './external-block.ts';
import { foldRepeats, groupBy, repeatedAdvice } from './folding.ts';
import { excerptsOf } from './source-excerpt.ts';
import { findingLines, positionOf, type TextContext } from './text-finding.ts';
import { unitLines } from './units-table.ts';
import { verdictWords } from './verdict.ts';

/** How the terminal report is written. The edge knows the terminal; this is pure. */
export interface TextOptions {
  /** True only for a terminal whose owner has not set NO_COLOR. */
  readonly color?: boolean;
  /** True to list notes instead of counting them. */
  readonly notes?: boolean;
  /** Columns of the terminal; 120 when absent. */
  readonly width?: number;
}

/** From so many findings on, a line says which rules they come from. */
const many = 20;

/** The report for a person at a terminal: findings by file with their source lines, then verdict and coverage. */
export function textReport(result: GateResult, options: TextOptions = {}): string {
  const colors = createColors(options.color === true);
  const context: TextContext = {
    colors,
    excerpts: excerptsOf(result),
    width: Math.max(60, options.width ?? 120),
    explained: new Set(),
    isRepeated: repeatedAdvice(),
  };
  const { units = [] } = result;
  const listed = result.findings.filter(
    (finding) =>
      !finding.suppressed &&
      (finding.severity !== 'note' || options.notes === true) &&
      !(units.length > 0 && isUnitRemark(finding)),
  );
  const blocks = [
    unitLines(units),
    ...[...groupBy(listed, ({ location }) => location?.file)].map(([file, group]) =>
      fileLines(file, group, context),
    ),
    listed.length > many ? [ruleLine(listed)] : [],
    failureLines(result.failures),
    externalLines(result),
    [...verdictLines(result, context), ...closingLines(result, options)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** What the table says already: that a unit was not rendered. All else that this rule finds is a note. */
function isUnitRemark({ rule, severity }: Finding): boolean {
  return rule === 'not-a-manifest' && severity === 'warning';
}

function fileLines(file: string | undefined, findings: readonly Finding[], context: TextContext): string[] {
  const folded = foldRepeats(findings, 3);
  const columns = {
    position: widest(folded, ({ finding }) => positionOf(finding), 5),
    rule: widest(folded, ({ finding }) => finding.rule, 12),
  };
  return [
    ...(file === undefined ? [] : [context.colors.underline(visible(file))]),
    ...folded.flatMap((each) => findingLines(each, columns, context)),
  ];
}

function widest<Item>(items: readonly Item[], textOf: (item: Item) => string, least: number): number {
  return items.reduce((width, item) => Math.max(width, textOf(item).length), least);
}

function ruleLine(findings: readonly Finding[]): string {
  const rules = [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, group]) => ({ rule, count: group.length }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ rule, count }) => `${rule} ${count}`);
  return `by rule: ${rules.join(', ')}`;
}

function externalLines({ coverage }: GateResult): string[] {
  const block = externalBlock(coverage.external);
  return block.length === 0 ? [] : [externalIntroduction, '', ...block.map(visible)];
}

function verdictLines(result: GateResult, { colors }: TextContext): string[] {
  const { word, detail } = verdictWords(result, countFindings(result.findings));
  const color = word === 'passed' ? colors.green : colors.red;
  return [`${colors.bold(color(`${word}:`))} ${detail}`];
}

function closingLines({ findings, coverage }: GateResult, { notes }: TextOptions): string[] {
  const counts = countFindings(findings);
  return [
    coverageLine(coverage),
    ...suppressionLines(coverage.suppressions),
    ...coverage.notes.map((note) => visible(shorten(note, 1000))),
    ...(counts.notes > 0 && notes !== true ? [`${counted(counts.notes, 'note')}, listed with --notes`] : []),
  ];
}
