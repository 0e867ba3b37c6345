import type { ContainerFacts, Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';
import type { Trouble } from '../health/pod-health.ts';

/** One failing thing to be explained: a container, a pod, or a workload that has none. */
export interface Failure {
  readonly facts: Facts;
  readonly workload: WorkloadFacts;
  readonly what: Trouble['what'] | 'no pod' | 'the Job failed' | 'out of time';
  readonly pod: PodFacts | undefined;
  readonly container: ContainerFacts | undefined;
}
