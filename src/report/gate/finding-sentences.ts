import type { Finding } from '../../gate/model/finding.ts';
import { shorten, visible, visibleLines } from '../../text/visible-text.ts';
import { type Place, renderingWords } from './place.ts';
import { gradeRemark } from './remarks.ts';

/** All that a finding says, one thing after another, for readers of plain text who look at `place`. */
export function findingSentences(finding: Finding, place: Place): string[] {
  const { message, because, fix, predicts } = finding;
  return [
    visible(shorten(message, 1000)),
    visible(shorten(because, 1000)),
    predicts && `in production: ${visible(shorten(predicts, 1000))}`,
    gradeRemark(finding) ?? '',
    visible(renderingWords(finding, place) ?? ''),
    fix && `fix: ${visibleLines(shorten(fix, 2000)).join('\n')}`,
  ].filter((sentence) => sentence !== '');
}
