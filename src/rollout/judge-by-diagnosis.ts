import type { Case as DiagnosisCase } from '../diagnosis/case.ts';
import type { Cause } from '../diagnosis/cause.ts';
import { causes } from '../diagnosis/causes/index.ts';
import { confidenceOf } from '../diagnosis/confidence.ts';
import type { ContainerLog, Evidence, EvidenceObject } from '../diagnosis/evidence.ts';
import { judgeWorkload } from '../diagnosis/judge-workload.ts';
import { classifyLog } from '../diagnosis/logs/classify.ts';
import { Redactor, secretValues } from '../diagnosis/redact.ts';
import { tree } from '../diagnosis/tree.ts';
import { walk } from '../diagnosis/walk.ts';
import { readFacts } from '../diagnosis/workload-facts.ts';
import type { Case, CauseClass, Judge, Judgement, RunLog } from './judge.ts';
import { podView } from './pod.ts';
import type { KubeRecord } from './record.ts';

/** Asks the decision tree of the diagnosis: there is no other classifier. */
export const judgeByDiagnosis: Judge = {
  cause: (question, at) => {
    const facts = { ...readFacts(evidenceOf(question)), now: at };
    for (const workload of facts.workloads) {
      const [first] = judgeWorkload(facts, workload).cases;
      if (first) return judgement(first);
    }
    return undefined;
  },
  fatalLine: (log, { reason, exitCode }) => {
    // Whom a signal ends, the kernel's or a probe's, stops anywhere in its log.
    if (reason === 'OOMKilled' || exitCode > 128) return undefined;
    const { findings, last } = classifyLog(log);
    return findings[0]?.line.text ?? last?.text;
  },
};

function judgement(given: DiagnosisCase): Judgement {
  const { cause: id } = walk(tree, given);
  const cause = causes[id];
  const cited = cause.evidence(given).filter((item) => item !== undefined);
  const redactor = new Redactor(secretValues(given.facts.evidence));
  return {
    cause: id,
    class: classOf(cause, given),
    grace: cause.grace,
    repeats: cause.repeats,
    container: given.container?.name,
    title: redactor.deep(cause.title(given)),
    confidence: confidenceOf(cause, cited),
  };
}

/**
 * Two causes are of another class by what the cluster says of them. An eviction for a limit of the pod's own will come
 * again; a readiness probe that a client error or a closed port answers will not get another answer by waiting, any other
 * may.
 */
function classOf({ id, class: usual }: Cause, { pod, container }: DiagnosisCase): CauseClass {
  if (id === 'evicted' && /exceed|limit/i.test(pod?.message ?? '')) return 'T';
  if (id !== 'readiness-probe-fails') return usual;
  const answer = container?.events.findLast(({ reason }) => reason === 'Unhealthy')?.message ?? '';
  return /statuscode: 4\d\d|connection refused/.test(answer) ? usual : 'I';
}

/** Evidence of one pod, or of the makers when there is none. */
function evidenceOf({ workload, makers, pod, events, logs }: Case): Evidence {
  return {
    ...evidenceOfRecords({
      workloads: workload.kind === 'Pod' ? [] : [workload],
      replicaSets: makers.filter(({ kind }) => kind === 'ReplicaSet'),
      pods: pod ? [pod] : [],
      events,
    }),
    claims: makers.filter(({ kind }) => kind === 'PersistentVolumeClaim').map(objectOf),
    logs: pod ? logsOf(logs, pod) : [],
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
    logs: [],
    problems: [],
  };
}

function objectOf(record: KubeRecord): EvidenceObject {
  const { apiVersion, kind, metadata } = record;
  return {
    source: `${kind} ${metadata.name}`,
    value: record as unknown as EvidenceObject['value'],
    apiVersion,
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    uid: metadata.uid,
  };
}

/** Logs stand where the status now shows their runs; those of earlier runs come last, better than none. */
function logsOf(logs: readonly RunLog[], pod: KubeRecord): ContainerLog[] {
  const shown = new Map(podView(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
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
