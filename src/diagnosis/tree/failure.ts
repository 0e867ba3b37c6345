import type { ContainerFacts, Facts, PodFacts, WorkloadFacts } from '../facts/facts.ts';
import type { PodSymptom } from '../health/pod-health.ts';

/** How far a pod or its workload got: the first question of the tree. */
export type Symptom = PodSymptom['symptom'] | 'no pod' | 'the Job failed' | 'out of time' | 'only a log';

/** One failing thing to be explained: a container, a pod, or a workload that has none. */
export interface Failure {
  readonly facts: Facts;
  readonly workload: WorkloadFacts;
  readonly symptom: Symptom;
  readonly pod: PodFacts | undefined;
  readonly container: ContainerFacts | undefined;
}
