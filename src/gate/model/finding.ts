import type { CauseId } from '../../cause-id.ts';
import type { Location } from '../../manifest/document.ts';
import type { Severity } from '../../settings/severity.ts';

export const certainties = ['certain', 'likely', 'heuristic'] as const;
/** How sure we are that it is true: shown by the manifests alone, probable, or a guess by names and habits. */
export type Certainty = (typeof certainties)[number];

/** Which object a finding is about. */
export interface ObjectRef {
  readonly apiVersion: string;
  readonly kind: string;
  /** As written, or the `namespace` input; null where neither names one. */
  readonly namespace: string | null;
  readonly name: string;
}

/**
 * Why a finding does not count: who said so, with which reason, until when (`YYYY-MM-DD`). By `base` does not count what
 * the base branch has too, when only new findings are wanted; by `baseline` what a committed file accepts.
 */
export interface Suppressed {
  readonly by: 'annotation' | 'comment' | 'config' | 'base' | 'baseline';
  readonly reason: string;
  readonly until: string | null;
}

/** One problem found, at one place. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** True when this finding blocks the merge: at or above `fail-on`, sure enough, and not suppressed. */
  readonly blocking: boolean;
  /** What is wrong, in one sentence that names the container or object. */
  readonly message: string;
  /** What stands beside the caret: why this matters here. */
  readonly because: string;
  /** What to write instead; may have several lines. */
  readonly fix: string;
  /** What happens in production: `CreateContainerConfigError; the container never starts`. */
  readonly predicts: string;
  /** Causes of crash loops that this prevents. */
  readonly prevents: readonly CauseId[];
  readonly location: Location | { readonly file: string } | null;
  /** The source file when the manifest was rendered from one (Helm template, kustomize base). */
  readonly source: string | null;
  /** The line in that source which this finding stems from, where one line can be told; null where not. */
  readonly sourceLine: number | null;
  /** The key of a chart's values that gives the field, where the template shows it. */
  readonly valuesKey?: { readonly file: string; readonly line: number; readonly key: string };
  readonly object: ObjectRef | null;
  readonly container: string | null;
  /** Path inside the object: `spec.template.spec.containers[0].image`; '' for the object as a whole. */
  readonly path: string;
  /** Stays the same when lines move, list items change place, or kustomize gives a new hash. */
  readonly fingerprint: string;
  readonly suppressed: Suppressed | null;
  /** False when the base branch has it too and as bad; absent when nothing was compared. */
  readonly new?: boolean;
}

/** The less sure of two certainties. */
export function leastCertain(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) > certainties.indexOf(b) ? a : b;
}
