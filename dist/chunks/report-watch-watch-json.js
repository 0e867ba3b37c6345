import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  diagnosedWorkloadJson
} from "./report-diagnosis-diagnosis-json.js";
import {
  printableJson
} from "./text-printable-json.js";
import {
  version
} from "./version.js";
import {
  asString
} from "./manifest-value.js";

// src/report/watch/watch-json.ts
function watchJson({
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
  origin
}) {
  return printableJson({
    version,
    outcome,
    error: null,
    cluster,
    startedAt: new Date(startedAt).toISOString(),
    seconds: Math.round((endedAt - startedAt) / 100) / 10,
    workloads: states.map((state) => workloadJson(state, diagnosed.get(state))),
    notAwaited,
    ...warnings.length > 0 ? { warnings } : {},
    degraded,
    rollback: rollback ? rollback.map(rollbackJson) : null,
    origin: origin ?? null
  });
}
function rollbackJson({ workload, outcome, to, reason, deletedPods }) {
  return { workload, outcome, to: to ?? null, reason: reason ?? null, deletedPods };
}
function watchErrorJson(message) {
  return printableJson({
    version,
    outcome: "unable",
    error: { message },
    workloads: [],
    notAwaited: [],
    degraded: [],
    rollback: null
  });
}
function workloadJson(state, diagnosed) {
  const { apiVersion, kind, namespace, name, place } = state.target;
  const { progress } = state;
  return {
    ...diagnosed ? diagnosedWorkloadJson(diagnosed) : { diagnoses: [] },
    object: { apiVersion, kind, namespace, name },
    place: place ?? null,
    outcome: state.phase,
    reason: asString(state.reason) ?? null,
    cause: state.cause ? causeJson(state.cause) : null,
    candidates: state.candidates.slice(0, 20).map(causeJson),
    supersededBy: state.supersededBy ? { manager: state.supersededBy.manager, time: new Date(state.supersededBy.at).toISOString() } : null,
    unchanged: state.unchanged,
    revision: progress?.revision ?? null,
    pods: progress ? {
      wanted: progress.wanted,
      updated: progress.updated,
      available: progress.available,
      old: state.oldReady
    } : null,
    preExistingFailures: state.preExisting,
    note: progress?.note ?? null
  };
}
var classCodes = {
  template: "T",
  "template-race": "G",
  environment: "E",
  application: "A",
  informational: "I"
};
function causeJson({ judgement, subject, since }) {
  return {
    cause: judgement.cause,
    class: classCodes[judgement.class],
    confidence: judgement.confidence,
    title: judgement.title,
    object: subject.name,
    container: judgement.container ?? null,
    since: new Date(since).toISOString()
  };
}

export {
  watchJson,
  watchErrorJson
};
