import { compareSeverity } from '../../../settings/severity.ts';
import { shorten } from '../../../text/visible-text.ts';
import { findingSentences } from '../finding-sentences.ts';
import { findingOf, type GateReport } from '../json.ts';
import { repositoryPlaces } from '../place.ts';

/** An annotation as the API of check runs takes it. */
export interface CheckAnnotation {
  readonly path: string;
  readonly firstLine: number;
  readonly lastLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
}

/** A check run shows more of them than a step does; nobody reads more than these. */
const mostAnnotations = 100;

/** The annotations of a check run: errors first, at the lines of the repository's files. */
export function checkAnnotations(report: GateReport): CheckAnnotation[] {
  const places = repositoryPlaces(report.rendered);
  return report.findings
    .filter(({ suppressed, severity }) => suppressed === null && severity !== 'note')
    .toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || compareSeverity(a.severity, b.severity))
    .map(findingOf)
    .flatMap((finding): CheckAnnotation[] => {
      const place = places(finding);
      const { file: path, line: firstLine, endLine } = place;
      if (path === null || firstLine === null) return [];
      const message = shorten(findingSentences(finding, place).join('\n'), 4000);
      const level = finding.severity === 'error' ? 'failure' : 'warning';
      return [{ path, firstLine, lastLine: endLine ?? firstLine, level, title: finding.rule, message }];
    })
    .slice(0, mostAnnotations);
}
