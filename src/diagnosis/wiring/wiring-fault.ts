import type { ClusterObject, ObjectReference } from '../../kubernetes/object.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { WorkloadFacts } from '../facts/facts.ts';

/** One thing that leads nowhere, although nothing crashes. */
export interface WiringFault {
  readonly object: ObjectReference;
  /** What is wrong, in a sentence that names the object. */
  readonly title: string;
  /** The fields and objects that show it. */
  readonly evidence: readonly string[];
  readonly fix: string;
  readonly command: string;
  /** The workload that it should lead to, as `Kind/name`; undefined where none can be told. */
  readonly workload: string | undefined;
}

/** The reference alone, without what was read of the object. */
export function referenceOf({ apiVersion, kind, namespace, name }: ClusterObject): ObjectReference {
  return { apiVersion, kind, namespace, name };
}

/** What is compared: the evidence, its workloads, and whether those are all that their namespaces have. */
export interface Wiring {
  readonly evidence: Evidence;
  readonly workloads: readonly WorkloadFacts[];
  readonly isWhole: boolean;
}
