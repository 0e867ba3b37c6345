import type { Container } from '../../kubernetes/container.ts';
import type { KubeEvent } from '../../kubernetes/event.ts';
import type { ClusterObject, ObjectReference } from '../../kubernetes/object.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import type { CreationRefusal } from '../../kubernetes/refusals.ts';
import type { PreviousRevision } from '../../kubernetes/revision.ts';
import type { Run } from '../../kubernetes/run.ts';
import type { Mapping } from '../../manifest/value.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { UsageSeries } from '../evidence/usage/series.ts';
import type { LogReading } from '../logs/classify.ts';
import type { Kill } from './kill.ts';

/** The log of the run that ended, or of the one that runs when none has ended. */
export interface LogFacts {
  readonly source: string;
  readonly which: 'current' | 'previous';
  readonly reading: LogReading;
}

/** A container, with what its events, its logs and measurements tell beside its status. */
export interface ContainerFacts extends Container {
  /** The last run that ended. */
  readonly ended: Run | undefined;
  /** The memory limit as written; undefined without one. */
  readonly memoryLimit: string | undefined;
  /** What it was measured to use. */
  readonly usage: readonly UsageSeries[];
  readonly log: LogFacts | undefined;
  /** True when two runs end with the same finding. */
  readonly repeats: boolean;
  /** True when the log of that run was read and holds nothing; false also where nobody has read it. */
  readonly silent: boolean;
  /** Whether the run that runs ends with a line that the log of the one before does not have, or has printed more, too. */
  readonly further: 'elsewhere' | 'and more' | undefined;
  /** Events about this container, oldest first. */
  readonly events: readonly KubeEvent[];
  /** The probe or hook for which the kubelet ended the last run. */
  readonly kill: Kill | undefined;
}

/** A pod with its containers' facts and its events. */
export interface PodFacts extends Pod {
  readonly containers: readonly ContainerFacts[];
  /** All events about the pod, oldest first. */
  readonly events: readonly KubeEvent[];
  /** True when there is no pod object: everything here comes from events. */
  readonly onlyEvents: boolean;
}

/** One workload with its pods. */
export interface WorkloadFacts {
  readonly object: ObjectReference;
  /** Undefined when only its pods are in the evidence. */
  readonly value: Mapping | undefined;
  readonly source: string;
  /** The pod spec of its template; of a pod when the template is not in the evidence. */
  readonly podSpec: Mapping;
  /** Pods that count: of the revision being rolled out, else all. */
  readonly pods: readonly PodFacts[];
  readonly oldPods: readonly PodFacts[];
  readonly desired: number;
  /** Why pods could not be created, newest first, with the place that says so. */
  readonly refusals: readonly CreationRefusal[];
  /** The Job that speaks for it: itself, or the newest of a CronJob. */
  readonly job: ClusterObject | undefined;
  /** The template before the present one, when a ReplicaSet, a ControllerRevision or a pod of it is in the evidence. */
  readonly previous: PreviousRevision | undefined;
  readonly revision: string | undefined;
}

/** Everything that can be asked, about everything that was seen. */
export interface Facts {
  readonly evidence: Evidence;
  /** The newest time stamp of the evidence; undefined when it has none. */
  readonly now: number | undefined;
  readonly workloads: readonly WorkloadFacts[];
}
