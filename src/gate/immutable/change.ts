import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import { valueAt } from '../../manifest/value.ts';
import type { Problem } from '../model/rule.ts';
import type { ImmutableField } from './fields.ts';
import { firstDifference } from './same-value.ts';

/** A change that the API server refuses. */
export interface Change extends Pick<Problem, 'severity' | 'certainty'> {
  /** Of the value that changed. */
  readonly path: Path;
  /** Why it is refused, where the words for all immutable fields do not fit. */
  readonly because?: string;
}

/** Where an object changes a field of this kind. */
export function* changesOf(
  before: KubeObject,
  now: KubeObject,
  fields: readonly ImmutableField[],
): Iterable<Change> {
  for (const { path, default: fallback, written, isDropped } of fields) {
    const [old, own] = [before, now].map(({ value }) => valueAt(value, path));
    if (written && [old, own].some((value) => value === undefined || value === null || value === ''))
      continue;
    const difference = firstDifference(old ?? fallback, own ?? fallback, isDropped);
    if (difference) yield { path: [...path, ...difference] };
  }
}
