import type { CauseId } from '../../cause-id.ts';
import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import type { ObjectReference } from '../../kubernetes/object.ts';

/** How a run or a workload ended, where more is known than what one moment shows. */
export const reportedOutcomes = [
  'complete',
  'progressing',
  'failed',
  'timed-out',
  'superseded',
  'cancelled',
  'unable',
  'waiting',
  'holding',
  'not-awaited',
] as const;

export type ReportedOutcome = (typeof reportedOutcomes)[number];

/** A workload as documents have it: a watch knows more outcomes than one look. */
export interface ReportedWorkload extends Omit<DiagnosedWorkload, 'outcome'> {
  readonly outcome: ReportedOutcome;
}

/** A place in a manifest. */
export interface ManifestPlace {
  readonly file: string;
  readonly line: number;
  readonly url?: string | undefined;
}

/** Circumstances of a report that the diagnosis does not know: the place, the deploy, and what may be shown there. */
export interface DiagnosisContext {
  /** What leads nowhere although its pods stand. */
  readonly wiring?: readonly WiringFault[] | undefined;
  readonly environment?: string | undefined;
  readonly cluster?: string | undefined;
  readonly commit?: { readonly sha: string; readonly url?: string | undefined } | undefined;
  readonly runUrl?: string | undefined;
  /** Which attempt in a row that did not make it, counted from 1. */
  readonly attempt?: number | undefined;
  /** Seconds from the start of the watch to its end. */
  readonly elapsedSeconds?: number | undefined;
  readonly outcome?: ReportedOutcome | undefined;
  /** Why it ended so: what superseded it, why nothing could be read. */
  readonly reason?: string | undefined;
  /** Finds where a field is written: `env` of container `app`. `name` is the container itself, or the object. */
  readonly manifests?:
    | ((object: ObjectReference, container: string | null, field: string) => ManifestPlace | undefined)
    | undefined;
  /** How the gate takes a rule here; undefined when that is not known. */
  readonly ruleSeverity?: ((rule: string) => 'error' | 'warning' | 'note' | 'off' | undefined) | undefined;
  /** The destination: logs may be quoted in one and not in the other. */
  readonly target?: 'comment' | 'summary' | undefined;
  /** Destinations that may quote logs: the job summary only, the comment too, or none. */
  readonly logs?: 'summary' | 'comment' | 'none' | undefined;
  /** Bytes it may take. */
  readonly maxLength?: number | undefined;
  readonly release?: string | undefined;
  /** Address of a cause's page. */
  readonly pageOf?: ((cause: CauseId) => string) | undefined;
}

/** True where more of a log than the one line that tells may be shown. */
export function showsLogs({ logs = 'summary', target = 'summary' }: DiagnosisContext): boolean {
  return logs === 'comment' || (logs === 'summary' && target === 'summary');
}
