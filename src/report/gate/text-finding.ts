import type { Colors } from 'picocolors/types.js';
import type { Finding } from '../../gate/model/finding.ts';
import type { Severity } from '../../settings/severity.ts';
import { displayWidth } from '../../text/display-width.ts';
import { pushAll } from '../../text/many.ts';
import { shorten, visible, visibleLines } from '../../text/visible-text.ts';
import type { Folded } from './folding.ts';
import { placeOf, renderingWords } from './place.ts';
import { gradeRemark } from './remarks.ts';
import type { Excerpts } from './source-excerpt.ts';

/** What all findings of one report share. */
export interface TextContext {
  readonly colors: Colors;
  readonly excerpts: Excerpts;
  /** Cells of a line in the terminal. */
  readonly width: number;
  /** Rules whose `explain:` was said. */
  readonly explained: Set<string>;
  readonly isRepeated: (finding: Finding) => boolean;
}

/** Widths that the findings of one file share, so that they stand in columns. */
export interface Columns {
  readonly position: number;
  readonly rule: number;
}

const explainColumn = 77;
const maxListed = 40;

/** One finding as the terminal shows it, line by line. */
export function findingLines({ finding, rest }: Folded, columns: Columns, context: TextContext): string[] {
  const indent = ' '.repeat(columns.position + 4);
  const remark = gradeRemark(finding);
  const origin = renderingWords(finding, placeOf(finding));
  const lines: string[] = [];
  if (context.isRepeated(finding)) {
    const aside = [remark, origin, 'fix as above'].filter((part) => part !== undefined).join('; ');
    lines.push(`${headLine(finding, columns, context)}  ${context.colors.dim(`(${visible(aside)})`)}`);
  } else {
    pushAll(lines, [headLine(finding, columns, context), ...excerptLines(finding, indent, context)]);
    if (origin) lines.push(`${indent}${visible(origin)}`);
    if (remark) lines.push(`${indent}${remark}`);
    pushAll(lines, [...fixLines(finding, indent, context), ...consequenceLine(finding, indent, context)]);
  }
  if (rest.length > 0) lines.push(`${indent}${foldedLine(finding, rest)}`);
  return lines;
}

/** `31:11`, or '' for a finding without a position. */
export function positionOf(finding: Finding): string {
  const { line, column } = placeOf(finding);
  return line === null ? '' : `${line}:${column}`;
}

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.blue;
}

function headLine(finding: Finding, columns: Columns, { colors }: TextContext): string {
  const position = colors.dim(positionOf(finding).padStart(columns.position));
  const severity = severityColor(finding.severity, colors)(finding.severity.padEnd(7));
  const message = colors.bold(shorten(visible(finding.message), 500));
  return `  ${position}  ${severity}  ${finding.rule.padEnd(columns.rule)}  ${message}`;
}

function excerptLines(finding: Finding, indent: string, { colors, excerpts, width }: TextContext): string[] {
  const because = shorten(visible(finding.because), 300);
  const excerpt = excerpts(finding, Math.max(40, width - indent.length - 2));
  if (!excerpt) return because === '' ? [] : [`${indent}${because}`];
  const bar = colors.dim('|');
  const caret = severityColor(finding.severity, colors)('^'.repeat(excerpt.caretWidth));
  const margin = ' '.repeat(excerpt.caretAt);
  const used = indent.length + 2 + excerpt.caretAt + excerpt.caretWidth + 1 + displayWidth(because);
  const lines = [
    `${indent}${bar}`,
    `${colors.dim(String(excerpt.line).padStart(indent.length - 1))} ${bar} ${excerpt.text}`.trimEnd(),
  ];
  if (used <= width) return [...lines, `${indent}${bar} ${margin}${caret} ${because}`.trimEnd()];
  const start = Math.min(excerpt.caretAt, Math.max(0, width - indent.length - 2 - displayWidth(because)));
  return [...lines, `${indent}${bar} ${margin}${caret}`, `${indent}${bar} ${' '.repeat(start)}${because}`];
}

function fixLines({ fix }: Finding, indent: string, { colors }: TextContext): string[] {
  if (fix === '') return [];
  return visibleLines(shorten(fix, 2000)).map((line, index) =>
    `${indent}${index === 0 ? `${colors.green('fix:')} ` : '     '}${line}`.trimEnd(),
  );
}

function consequenceLine({ predicts, rule }: Finding, indent: string, context: TextContext): string[] {
  const consequence = predicts === '' ? '' : `in production: ${shorten(visible(predicts), 300)}`;
  if (context.explained.has(rule)) return consequence === '' ? [] : [`${indent}${consequence}`];
  context.explained.add(rule);
  const explain = context.colors.dim(`explain: ${rule}`);
  if (consequence === '') return [`${indent}${explain}`];
  return [`${`${indent}${consequence}`.padEnd(explainColumn - 2)}  ${explain}`];
}

function foldedLine({ rule }: Finding, rest: readonly Finding[]): string {
  const places = rest.map((finding) => placeOf(finding).line).filter((line) => line !== null);
  const more = places.length > maxListed ? `, and ${places.length - maxListed} more` : '';
  const lines = `${places.length === 1 ? 'line' : 'lines'} ${places.slice(0, maxListed).join(', ')}${more}`;
  return `… and ${rest.length} more ${rule} in this file${places.length === 0 ? '' : `: ${lines}`}`;
}
