import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  printableJson
} from "./text-printable-json.js";
import {
  version
} from "./version.js";

// src/report/diagnosis/diagnosis-json.ts
function diagnosisJson(workloads, {
  release = version,
  degraded = [],
  wiring = []
} = {}) {
  return printableJson({
    version: release,
    workloads: workloads.map(diagnosedWorkloadJson),
    // What could not be read of a cluster; evidence from files has said so when it was written.
    ...degraded.length > 0 ? { degraded } : {},
    // What leads nowhere although its pods stand.
    ...wiring.length > 0 ? { wiring: wiring.map(wiringJson) } : {}
  });
}
function diagnosedWorkloadJson({ object, outcome, diagnoses, ...account }) {
  return {
    object: {
      apiVersion: object.apiVersion,
      kind: object.kind,
      namespace: object.namespace,
      name: object.name
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
      pods: diagnosis.pods
    })),
    logs: account.logs,
    events: account.events,
    timeline: account.timeline
  };
}
function wiringJson({ object, title, evidence, fix, command, workload }) {
  const { apiVersion, kind, namespace, name } = object;
  return {
    object: { apiVersion, kind, namespace, name },
    title,
    evidence,
    fix,
    command,
    workload: workload ?? null
  };
}
function diagnosisErrorJson(message, release = version) {
  return printableJson({ version: release, error: { message }, workloads: [] });
}

export {
  diagnosisJson,
  diagnosedWorkloadJson,
  diagnosisErrorJson
};
