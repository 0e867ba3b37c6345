import type { ClusterObject } from '../../kubernetes/object.ts';
import { asMapping, isMapping, type Mapping, valueAt } from '../../manifest/value.ts';
import type { WorkloadFacts } from '../facts/facts.ts';

/** The labels that the pods of a workload have. */
export function podLabels({ value, pods }: WorkloadFacts): Mapping {
  const template = valueAt(value, ['spec', 'template', 'metadata', 'labels']);
  return isMapping(template) ? template : asMapping(pods[0]?.metadata.labels);
}

/** The labels that a Service looks for. */
export function selectorOf(service: ClusterObject): readonly (readonly [string, unknown])[] {
  return Object.entries(asMapping(valueAt(service.value, ['spec', 'selector'])));
}

/** The workloads to whose pods a Service leads. */
export function selectedBy(service: ClusterObject, workloads: readonly WorkloadFacts[]): WorkloadFacts[] {
  const selector = selectorOf(service);
  if (selector.length === 0) return [];
  return workloads.filter((workload) => {
    const labels = podLabels(workload);
    return (
      workload.object.namespace === service.namespace &&
      selector.every(([key, value]) => labels[key] === value)
    );
  });
}

/** `Deployment/web` */
export function workloadName(workload: WorkloadFacts | undefined): string | undefined {
  return workload && `${workload.object.kind}/${workload.object.name}`;
}
