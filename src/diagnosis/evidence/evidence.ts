import type { ClusterObject } from '../../kubernetes/object.ts';
import type { EvidenceForm } from './printed/form.ts';
import type { UsageSeries } from './usage/series.ts';

/** A ConfigMap or Secret: its keys, never its values. */
export interface KeyedObject {
  readonly source: string;
  readonly namespace: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** Something that was looked for by name: the server says that it is not there. */
export interface AbsentObject {
  readonly source: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** The log of one run of a container. */
export interface ContainerLog {
  readonly source: string;
  /** Undefined when nobody says it; a pod's name is then enough. */
  readonly namespace?: string | undefined;
  /** Undefined when the file says neither; then there is only one container it can belong to. */
  readonly pod: string | undefined;
  readonly container: string | undefined;
  readonly which: 'current' | 'previous';
  readonly text: string;
  /** True when kubectl ended with an error: the text is its message, no log. */
  readonly refused: boolean;
}

/** Something in the evidence that could not be read; the rest still counts. */
export interface EvidenceProblem {
  readonly source: string;
  readonly message: string;
}

/** Everything that was seen of a cluster at one moment, before anybody judged it. */
export interface Evidence {
  /** Controllers and other objects with a pod template. */
  readonly workloads: readonly ClusterObject[];
  readonly replicaSets: readonly ClusterObject[];
  readonly controllerRevisions: readonly ClusterObject[];
  readonly pods: readonly ClusterObject[];
  readonly events: readonly ClusterObject[];
  readonly claims: readonly ClusterObject[];
  readonly nodes: readonly ClusterObject[];
  readonly services: readonly ClusterObject[];
  readonly endpointSlices: readonly ClusterObject[];
  readonly configMaps: readonly KeyedObject[];
  readonly secrets: readonly KeyedObject[];
  /** What a failure may depend on: ServiceAccounts, quotas, limit ranges, storage classes, volumes. */
  readonly surroundings: readonly ClusterObject[];
  readonly absent: readonly AbsentObject[];
  /** Claims that ready pods of the revision before use, as a watch sees them. */
  readonly heldClaims?: readonly string[];
  /** Pods of the revision before that have been told to end and are still there, as a watch sees them. */
  readonly leavingPods?: readonly string[];
  /** Hosts behind which a watch has seen nothing for a while, nor anything that would put something there. */
  readonly deserted?: readonly string[];
  /** Workloads (`Deployment/shop/web`) for which a watch had no more time, whatever their own deadline says. */
  readonly overdue?: readonly string[];
  /** When it was taken, in milliseconds since the epoch; undefined when nobody wrote that down. */
  readonly takenAt: number | undefined;
  readonly logs: readonly ContainerLog[];
  /** What containers were measured to use; nothing when nobody measured. */
  readonly usage?: readonly UsageSeries[];
  readonly problems: readonly EvidenceProblem[];
}

/** Evidence in which nothing was seen. */
export const noEvidence: Evidence = {
  workloads: [],
  replicaSets: [],
  controllerRevisions: [],
  pods: [],
  events: [],
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

/** A file of evidence; its path is relative to the directory that was read. */
export interface EvidenceFile {
  readonly path: string;
  readonly text: string;
  /** What it is; without it the text and the path decide. */
  readonly form?: EvidenceForm;
  /** When it was written, in milliseconds since the epoch: ages in it count from then. */
  readonly writtenAt?: number;
}
