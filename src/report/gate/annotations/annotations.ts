import type { GateResult } from '../../../gate/engine/result.ts';
import type { Finding } from '../../../gate/model/finding.ts';
import { shorten } from '../../../text/visible-text.ts';
import { severitiesPhrase } from '../../counts.ts';
import { findingSentences } from '../finding-sentences.ts';
import { type Place, renderedFiles, repositoryPlaces } from '../place.ts';

/** An annotation as GitHub shows it on the diff, whoever sends it there. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
}

/** Where annotations go. */
export interface AnnotationOptions {
  /** True to annotate the file that a manifest was rendered from, when it is known, instead of the manifest. */
  readonly atSource?: boolean;
  /** True for what stands in the diff of a pull request: shown before what does not. */
  readonly inDiff?: (place: Place) => boolean;
}

/**
 * GitHub shows so many annotations of a level per step, and drops the others silently.
 * Source: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
const perLevel = 10;

/** And so many of a job; the source is the same. */
const inAll = 50;

/** The annotations that GitHub will show, blocking ones first, and a sentence on what is left out. */
export function annotationsOf(
  result: GateResult,
  options: AnnotationOptions = {},
): { annotations: Annotation[]; leftOut: string | null } {
  const places = repositoryPlaces(renderedFiles(result.set), options.atSource);
  const open = result.findings.filter(({ suppressed }) => suppressed === null);
  const inDiff = (finding: Finding): boolean => options.inDiff?.(places(finding)) === true;
  const of = (severity: Finding['severity']): Finding[] =>
    open
      .filter((finding) => finding.severity === severity)
      .toSorted((a, b) => Number(b.blocking) - Number(a.blocking) || Number(inDiff(b)) - Number(inDiff(a)));
  const [errors, warnings] = [of('error'), of('warning')];
  const cut = Math.max(0, errors.length - perLevel) + Math.max(0, warnings.length - perLevel);
  const rest = severitiesPhrase({
    errors: Math.max(0, errors.length - perLevel),
    warnings: Math.max(0, warnings.length - perLevel),
    notes: open.length - errors.length - warnings.length,
  });
  return {
    annotations: [
      ...errors.slice(0, perLevel).map((finding) => annotation('error', finding, places(finding))),
      ...warnings.slice(0, perLevel).map((finding) => annotation('warning', finding, places(finding))),
    ].slice(0, inAll),
    leftOut:
      cut === 0 ? null : `not annotated: ${rest} (GitHub shows ${perLevel} a level and step; notes get none)`,
  };
}

function annotation(level: Annotation['level'], finding: Finding, place: Place): Annotation {
  const message = shorten(findingSentences(finding, place).join('\n'), 4000);
  return { level, title: finding.rule, message, ...place };
}
