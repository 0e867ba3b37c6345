import type { Finding } from '../gate/finding.ts';
import { type Place, renderingWords } from './place.ts';
import { gradeRemark } from './remarks.ts';
import { visible, visibleLines } from './visible-text.ts';

/** All that a finding says, one thing after another, for readers of plain text who look at `place`. */
export function findingSentences(finding: Finding, place: Place): string[] {
  const { message, because, fix, predicts } = finding;
  return [
    visible(message),
    visible(because),
    predicts && `would become: ${visible(predicts)}`,
    gradeRemark(finding) ?? '',
    visible(renderingWords(finding, place) ?? ''),
    fix && `fix: ${visibleLines(fix).join('\n')}`,
  ].filter((sentence) => sentence !== '');
}
