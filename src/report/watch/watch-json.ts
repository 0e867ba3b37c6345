import type { CauseClass } from '../../diagnosis/cause.ts';
import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import { asString } from '../../manifest/value.ts';
import type { Candidate } from '../../rollout/judging/quorum.ts';
import type { RollbackReport } from '../../rollout/rollback/rollback-report.ts';
import type { Outcome, WorkloadState } from '../../rollout/workload-state.ts';
import { printableJson } from '../../text/printable-json.ts';
import { version } from '../../version.ts';
import { diagnosedWorkloadJson } from '../diagnosis/diagnosis-json.ts';
import type { Origin } from '../origin.ts';

/** What a watch knows at its end. */
export interface WatchSummary {
  readonly outcome: Outcome;
  readonly cluster: { readonly name: string; readonly context: string; readonly version: string };
  readonly startedAt: number;
  readonly endedAt: number;
  readonly states: readonly WorkloadState[];
  readonly notAwaited: readonly string[];
  /** What a person should know although nothing failed. */
  readonly warnings?: readonly string[];
  readonly degraded: readonly string[];
  /** Why workloads did not make it. */
  readonly diagnosed: ReadonlyMap<WorkloadState, DiagnosedWorkload>;
  /** Undefined when no rollback was asked for. */
  readonly rollback?: readonly RollbackReport[] | undefined;
  /** The workflow's run; undefined outside of one. */
  readonly origin?: Origin | undefined;
}

/** The whole result as one JSON document. Written out, since this is a contract. */
export function watchJson({
  outcome,
  cluster,
  startedAt,
  endedAt,
  states,
  notAwaited,
  warnings = [],
  degraded,
  diagnosed,
  rollback,
  origin,
}: WatchSummary): string {
  return printableJson({
    version,
    outcome,
    error: null,
    cluster,
    startedAt: new Date(startedAt).toISOString(),
    seconds: Math.round((endedAt - startedAt) / 100) / 10,
    workloads: states.map((state) => workloadJson(state, diagnosed.get(state))),
    notAwaited,
    ...(warnings.length > 0 ? { warnings } : {}),
    degraded,
    rollback: rollback ? rollback.map(rollbackJson) : null,
    origin: origin ?? null,
  });
}

function rollbackJson({ workload, outcome, to, reason, deletedPods }: RollbackReport): object {
  return { workload, outcome, to: to ?? null, reason: reason ?? null, deletedPods };
}

/** The JSON document of a watch that could not begin. */
export function watchErrorJson(message: string): string {
  return printableJson({
    version,
    outcome: 'unable',
    error: { message },
    workloads: [],
    notAwaited: [],
    degraded: [],
    rollback: null,
  });
}

/** What the watch says of a workload; of one that did not make it also what the diagnosis says, under its own names. */
function workloadJson(state: WorkloadState, diagnosed: DiagnosedWorkload | undefined): object {
  const { apiVersion, kind, namespace, name, place } = state.target;
  const { progress } = state;
  return {
    ...(diagnosed ? diagnosedWorkloadJson(diagnosed) : { diagnoses: [] }),
    object: { apiVersion, kind, namespace, name },
    place: place ?? null,
    outcome: state.phase,
    reason: asString(state.reason) ?? null,
    cause: state.cause ? causeJson(state.cause) : null,
    candidates: state.candidates.slice(0, 20).map(causeJson),
    supersededBy: state.supersededBy
      ? { manager: state.supersededBy.manager, time: new Date(state.supersededBy.at).toISOString() }
      : null,
    unchanged: state.unchanged,
    revision: progress?.revision ?? null,
    pods: progress
      ? {
          wanted: progress.wanted,
          updated: progress.updated,
          available: progress.available,
          old: state.oldReady,
        }
      : null,
    preExistingFailures: state.preExisting,
    note: progress?.note ?? null,
  };
}

/** Published since 0.1: the codes stay, whatever the classes are called in the code. */
const classCodes: Readonly<Record<CauseClass, string>> = {
  template: 'T',
  'template-race': 'G',
  environment: 'E',
  application: 'A',
  informational: 'I',
};

function causeJson({ judgement, subject, since }: Candidate): object {
  return {
    cause: judgement.cause,
    class: classCodes[judgement.class],
    confidence: judgement.confidence,
    title: judgement.title,
    object: subject.name,
    container: judgement.container ?? null,
    since: new Date(since).toISOString(),
  };
}
