import { type ContainerLog, type Evidence, noEvidence } from '../../diagnosis/evidence/evidence.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import type { RunLog } from './judge.ts';

/** What a judge is shown: one pod, or whoever should have made one, and what there is around it. */
export interface Question {
  readonly workload: ClusterObject;
  readonly makers: readonly ClusterObject[];
  readonly pod: Pod | undefined;
  readonly events: readonly ClusterObject[];
  readonly logs: readonly RunLog[];
  /** Claims that ready pods of the revision before use. */
  readonly heldClaims: readonly string[];
  /** Pods of the revision before that are still ending. */
  readonly leavingPods: readonly string[];
  /** Where pods may go, as far as that may be read. */
  readonly nodes: readonly ClusterObject[];
  /** Hosts behind which nothing has been for a while. */
  readonly deserted: readonly string[];
}

/** A question about the same versions of the same things gets the same evidence, so that it is read once. */
export class EvidenceCache {
  #known = new Map<string, { readonly parts: readonly unknown[]; readonly seen: Evidence }>();
  #next = new Map<string, { readonly parts: readonly unknown[]; readonly seen: Evidence }>();

  of(key: string, question: Question): Evidence {
    const { workload, makers, pod, events, logs, heldClaims, leavingPods, nodes, deserted } = question;
    const parts = [
      workload,
      pod,
      nodes,
      ...makers,
      ...events,
      ...logs,
      ...heldClaims,
      '',
      ...leavingPods,
      '',
      ...deserted,
    ];
    const known = this.#known.get(key);
    const same = known?.parts.length === parts.length && parts.every((part, at) => part === known.parts[at]);
    const seen = same ? known.seen : evidenceOf(question);
    this.#next.set(key, { parts, seen });
    return seen;
  }

  /** Forgets what was not asked again. */
  turn(): void {
    this.#known = this.#next;
    this.#next = new Map();
  }
}

/** One question as evidence: the same objects, each where evidence has its kind. */
export function evidenceOf({ workload, makers, pod, events, logs, ...around }: Question): Evidence {
  return {
    ...noEvidence,
    workloads: workload.kind === 'Pod' ? [] : [workload],
    replicaSets: makers.filter(({ kind }) => kind === 'ReplicaSet'),
    claims: makers.filter(({ kind }) => kind === 'PersistentVolumeClaim'),
    pods: pod ? [pod] : [],
    events,
    logs: pod ? logsOf(logs, pod) : [],
    ...around,
  };
}

/** Logs stand where the status now shows their runs; those of earlier runs come last, better than none. */
function logsOf(logs: readonly RunLog[], pod: Pod): ContainerLog[] {
  const shown = new Map(pod.containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return logs
    .map(({ end, text }) => ({ now: shown.get(end.id), end, text }))
    .toSorted((a, b) => Number(b.now !== undefined) - Number(a.now !== undefined))
    .map(({ now, end, text }) => ({
      source: now?.previous === false ? 'log' : 'previous log',
      pod: pod.name,
      container: end.container,
      which: now?.previous === false ? 'current' : 'previous',
      text,
      refused: false,
    }));
}
