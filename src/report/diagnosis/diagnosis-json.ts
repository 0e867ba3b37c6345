import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import { printableJson } from '../../text/printable-json.ts';
import { version } from '../../version.ts';

/** All diagnoses as one JSON document. Written out, since this is a contract: later releases only add to it. */
export function diagnosisJson(
  workloads: readonly DiagnosedWorkload[],
  {
    release = version,
    degraded = [],
    wiring = [],
  }: {
    readonly release?: string;
    readonly degraded?: readonly string[];
    readonly wiring?: readonly WiringFault[];
  } = {},
): string {
  return printableJson({
    version: release,
    workloads: workloads.map(diagnosedWorkloadJson),
    // What could not be read of a cluster; evidence from files has said so when it was written.
    ...(degraded.length > 0 ? { degraded } : {}),
    // What leads nowhere although its pods stand.
    ...(wiring.length > 0 ? { wiring: wiring.map(wiringJson) } : {}),
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

function wiringJson({ object, title, evidence, fix, command, workload }: WiringFault): object {
  const { apiVersion, kind, namespace, name } = object;
  return {
    object: { apiVersion, kind, namespace, name },
    title,
    evidence,
    fix,
    command,
    workload: workload ?? null,
  };
}

/** The JSON document of a run that could not look at anything. */
export function diagnosisErrorJson(message: string, release: string = version): string {
  return printableJson({ version: release, error: { message }, workloads: [] });
}
