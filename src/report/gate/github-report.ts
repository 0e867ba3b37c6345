import type { GateResult } from '../../gate/engine/result.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { countFindings } from '../counts.ts';
import { type AnnotationOptions, annotationsOf } from './annotations/annotations.ts';
import { workflowCommand } from './annotations/workflow-command.ts';
import { coverageLine, failureLines, suppressionLines } from './coverage-lines.ts';
import { verdictWords } from './verdict.ts';

/** The report as lines for GitHub's runner: annotations as workflow commands, then verdict and coverage as plain text. */
export function githubReport(result: GateResult, options: AnnotationOptions = {}): string {
  const { annotations, leftOut } = annotationsOf(result, options);
  const { coverage, findings, failures } = result;
  const lines = [
    ...annotations.map(workflowCommand),
    ...(leftOut === null ? [] : [leftOut]),
    ...failureLines(failures),
    verdictWords(result, countFindings(findings)).headline,
    coverageLine(coverage),
    ...suppressionLines(coverage.suppressions),
    ...coverage.notes.map((note) => visible(shorten(note, 1000))),
  ];
  return `${lines.join('\n')}\n`;
}
