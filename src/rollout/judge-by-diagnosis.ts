import { quorumOf } from '../diagnosis/cause.ts';
import { causes } from '../diagnosis/causes/index.ts';
import { confidenceOf } from '../diagnosis/confidence.ts';
import type { ContainerLog, Evidence } from '../diagnosis/evidence/evidence.ts';
import { readFacts } from '../diagnosis/facts/workload-facts.ts';
import { judgeWorkload } from '../diagnosis/health/judge-workload.ts';
import { classifyLog } from '../diagnosis/logs/classify.ts';
import { secretValues } from '../diagnosis/secret-values.ts';
import type { Failure } from '../diagnosis/tree/failure.ts';
import { endedBySignal } from '../diagnosis/tree/questions/who-ended-it.ts';
import { tree } from '../diagnosis/tree/tree.ts';
import { walk } from '../diagnosis/tree/walk.ts';
import type { ClusterObject, KubeRecord } from '../kubernetes/object.ts';
import { readPod } from '../kubernetes/pod.ts';
import { Redactor } from '../text/redact/redactor.ts';
import type { Case, Judge, Judgement, RunLog } from './judge.ts';

/** Asks the decision tree of the diagnosis: there is no other classifier. */
export const judgeByDiagnosis: Judge = {
  cause: (question, at) => {
    const facts = { ...readFacts(evidenceOf(question)), now: at };
    for (const workload of facts.workloads) {
      const [first] = judgeWorkload(facts, workload).failures;
      if (first) return judgement(first);
    }
    return undefined;
  },
  fatalLine: (log, end) => {
    if (endedBySignal(end)) return undefined;
    const { findings, last } = classifyLog(log);
    return findings[0]?.line.text ?? last?.text;
  },
};

function judgement(given: Failure): Judgement {
  const { decision: id } = walk(tree, given);
  const cause = causes[id];
  const cited = cause.evidence(given).filter((item) => item !== undefined);
  const redactor = new Redactor(secretValues(given.facts.evidence));
  return {
    cause: id,
    ...quorumOf(cause, given),
    container: given.container?.name,
    title: redactor.deep(cause.title(given)),
    confidence: confidenceOf(cause, cited),
    awaits: cause.awaits?.(given),
  };
}

/** Evidence of one pod, or of the makers when there is none. */
function evidenceOf({ workload, makers, pod, events, logs, ...around }: Case): Evidence {
  return {
    ...evidenceOfRecords({
      workloads: workload.kind === 'Pod' ? [] : [workload],
      replicaSets: makers.filter(({ kind }) => kind === 'ReplicaSet'),
      pods: pod ? [pod] : [],
      events,
    }),
    claims: makers.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(objectOf),
    logs: pod ? logsOf(logs, pod) : [],
    nodes: (around.nodes ?? []).map(objectOf),
    heldClaims: around.heldClaims ?? [],
    leavingPods: around.leavingPods ?? [],
    deserted: around.deserted ?? [],
  };
}

/** Records as the diagnosis takes them. */
export function evidenceOfRecords(
  records: Readonly<Record<'workloads' | 'replicaSets' | 'pods' | 'events', readonly KubeRecord[]>>,
): Evidence {
  return {
    workloads: records.workloads.map(objectOf),
    replicaSets: records.replicaSets.map(objectOf),
    controllerRevisions: [],
    pods: records.pods.map(objectOf),
    events: records.events.map(objectOf),
    claims: [],
    nodes: [],
    services: [],
    endpointSlices: [],
    configMaps: [],
    secrets: [],
    surroundings: [],
    absent: [],
    takenAt: undefined,
    logs: [],
    problems: [],
  };
}

function objectOf(record: KubeRecord): ClusterObject {
  const { apiVersion, kind, metadata } = record;
  return {
    source: `${kind} ${metadata.name}`,
    value: record as unknown as ClusterObject['value'],
    apiVersion,
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    uid: metadata.uid,
  };
}

/** Logs stand where the status now shows their runs; those of earlier runs come last, better than none. */
function logsOf(logs: readonly RunLog[], pod: KubeRecord): ContainerLog[] {
  const shown = new Map(readPod(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return logs
    .map(({ end, text }) => ({ now: shown.get(end.id), end, text }))
    .toSorted((a, b) => Number(b.now !== undefined) - Number(a.now !== undefined))
    .map(({ now, end, text }) => ({
      source: now?.previous === false ? 'log' : 'previous log',
      pod: pod.metadata.name,
      container: end.container,
      which: now?.previous === false ? 'current' : 'previous',
      text,
      refused: false,
    }));
}
