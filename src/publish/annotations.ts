import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import { manifestPlaceOf } from '../report/diagnosis/diagnosis-sections.ts';
import type { WatchSummary } from '../report/watch/watch-json.ts';
import { causeText } from '../report/watch/watch-narrator.ts';
import { titleOf } from '../rollout/target.ts';
import { visible } from '../text/visible-text.ts';
import type { Runner } from './runner.ts';

/** An annotation of a step, at a line of the repository where there is one. */
export interface StepAnnotation {
  readonly level: 'error' | 'warning';
  readonly title?: string;
  readonly message: string;
  readonly file?: string | null | undefined;
  readonly line?: number | null | undefined;
  readonly endLine?: number | null | undefined;
  readonly column?: number | null | undefined;
  readonly endColumn?: number | null | undefined;
}

/** Has the runner annotate the step. */
export function annotate(annotations: readonly StepAnnotation[], runner: Runner): void {
  for (const { level, message, title, file, line, endLine, column, endColumn } of annotations) {
    const properties = { title, file, startLine: line, endLine, startColumn: column, endColumn };
    const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
    runner[level](message, Object.fromEntries(known));
  }
}

/** A workload that did not make it, at the line of the manifest where it can be mended. */
export interface WatchAnnotation {
  readonly title: string;
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

/** One annotation for each workload that did not make it. */
export function watchAnnotations(
  { states, diagnosed }: Pick<WatchSummary, 'states' | 'diagnosed'>,
  context: DiagnosisContext,
): WatchAnnotation[] {
  return states.flatMap((state): WatchAnnotation[] => {
    const { target, phase, cause, reason } = state;
    if (phase !== 'failed' && phase !== 'timed-out' && phase !== 'unable') return [];
    const workload = diagnosed.get(state);
    const [diagnosis] = workload?.diagnoses ?? [];
    const found = workload && diagnosis ? manifestPlaceOf(workload, diagnosis, context) : undefined;
    const words = diagnosis
      ? `${diagnosis.title} (${diagnosis.confidence} confidence)`
      : phase === 'unable'
        ? (reason ?? '')
        : causeText(cause, reason);
    return [
      {
        title: visible(`${titleOf(target)}: ${phase}`),
        message: visible(words),
        place: found ?? target.place,
      },
    ];
  });
}
