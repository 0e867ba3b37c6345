import type { CauseId } from '../cause-id.ts';
import type { ContainerKind } from '../kubernetes/container.ts';
import type { ObjectReference } from '../kubernetes/object.ts';
import type { Change } from './changes/revision-diff.ts';
import type { Hunk } from './changes/template-diff.ts';
import type { Origin } from './cite/cite.ts';
import type { Confidence } from './confidence.ts';
import type { WorkloadContext } from './context/context.ts';
import type { WorkloadOutcome } from './health/judge-workload.ts';
import type { Step } from './tree/walk.ts';

/** The place of a failure. `none`: there is no container to name (no node, never created). */
export interface FailureLocation {
  readonly container: string | null;
  readonly kind: ContainerKind | 'none';
}

/** A fact that a diagnosis rests on. */
export interface Evidenced {
  readonly origin: Origin;
  /** True when it points at this cause alone. */
  readonly proves: boolean;
  readonly source: string;
  readonly text: string;
}

/** A cause of a workload's failure, with its evidence and its remedy. */
export interface Diagnosis {
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly location: FailureLocation;
  readonly title: string;
  readonly evidence: readonly Evidenced[];
  /** The questions and answers that led here. */
  readonly trail: readonly Step[];
  /** Differences from the previous template; null when that is not in the evidence. */
  readonly changed: {
    readonly since: string;
    readonly changes: readonly Change[];
    /** The same as a diff in YAML, the place that explains the cause first. */
    readonly hunks: readonly Hunk[];
  } | null;
  readonly remedy: { readonly steps: readonly string[]; readonly yaml: string | null };
  readonly commands: readonly string[];
  readonly ruledOut: readonly string[];
  /** Gate rules that would have found it before the deploy. */
  readonly preventedBy: readonly string[];
  /** Alternatives, most probable first. */
  readonly others: readonly { readonly cause: CauseId; readonly why: string }[];
  /** The pods it is about. */
  readonly pods: readonly string[];
}

/** A workload with its diagnoses, the most probable cause first. */
export interface DiagnosedWorkload extends WorkloadContext {
  readonly object: ObjectReference;
  readonly outcome: WorkloadOutcome;
  readonly diagnoses: readonly Diagnosis[];
  /** Pods that are ready, and pods that should be. */
  readonly pods: { readonly failing: number; readonly present: number; readonly desired: number };
}
