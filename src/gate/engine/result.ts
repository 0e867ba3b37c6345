import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { Finding } from '../model/finding.ts';
import type { Coverage } from './coverage.ts';
import type { RuleFailure } from './run-rules.ts';
import type { UnitVerdict } from './units.ts';

/** What the gate says in the end: nothing blocks, something does, or it could not judge. */
export type Verdict = 'pass' | 'block' | 'error';

/** The gate's whole answer: everything a report shows. */
export interface GateResult {
  readonly verdict: Verdict;
  /** Sorted by file, line and column; suppressed ones included. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Rules that broke on an object: bugs of ours, said openly. */
  readonly failures: readonly RuleFailure[];
  readonly set: ManifestSet;
  /** How each unit fared; absent where there is nothing to tell apart. */
  readonly units?: readonly UnitVerdict[];
  /** How this compares with the base branch; absent when none was given. */
  readonly base?: BaseComparison;
}

/** How a result compares with that of the base branch. */
export interface BaseComparison {
  /** True when only new findings count. */
  readonly newOnly: boolean;
  /** Findings that the base has too, as bad: with `newOnly` they do not count. */
  readonly known: number;
  /** Findings that only this side has, or that are worse here. */
  readonly new: number;
  /** What the base has and this side has not. */
  readonly fixed: readonly Finding[];
  /** Why nothing could be compared; null when it could. Then every finding counts. */
  readonly unreadable: string | null;
}
