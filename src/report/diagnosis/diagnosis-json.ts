import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import { printableJson } from '../../text/printable-json.ts';
import { version } from '../../version.ts';

/** All diagnoses as one JSON document. Written out, since this is a contract: later releases only add to it. */
export function diagnosisJson(
  workloads: readonly DiagnosedWorkload[],
  release: string = version,
  degraded: readonly string[] = [],
): string {
  return printableJson({
    version: release,
    workloads: workloads.map(diagnosedWorkloadJson),
    // What could not be read of a cluster; evidence from files has said so when it was written.
    ...(degraded.length > 0 ? { degraded } : {}),
  });
}

/** One workload, as every document has it. */
export function diagnosedWorkloadJson({ object, outcome, diagnoses, ...account }: DiagnosedWorkload): object {
  return {
    object: {
      apiVersion: object.apiVersion,
      kind: object.kind,
      namespace: object.namespace,
      name: object.name,
    },
    outcome,
    pods: account.pods,
    impact: account.impact,
    revision: account.revision,
    failedAfterSeconds: account.failedAfterSeconds,
    diagnoses: diagnoses.map((diagnosis) => ({
      cause: diagnosis.cause,
      confidence: diagnosis.confidence,
      location: diagnosis.location,
      title: diagnosis.title,
      evidence: diagnosis.evidence,
      trail: diagnosis.trail,
      changed: diagnosis.changed,
      remedy: diagnosis.remedy,
      commands: diagnosis.commands,
      ruledOut: diagnosis.ruledOut,
      preventedBy: diagnosis.preventedBy,
      others: diagnosis.others,
      pods: diagnosis.pods,
    })),
    logs: account.logs,
    events: account.events,
    timeline: account.timeline,
  };
}

/** The JSON document of a run that could not look at anything. */
export function diagnosisErrorJson(message: string, release: string = version): string {
  return printableJson({ version: release, error: { message }, workloads: [] });
}
