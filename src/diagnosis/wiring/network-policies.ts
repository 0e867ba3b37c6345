import type { ClusterObject } from '../../kubernetes/object.ts';
import { isMet, type Requirement, requirementsOf, writeRequirement } from '../../manifest/label-selector.ts';
import { asList, type Mapping, valueAt } from '../../manifest/value.ts';
import { podLabels, selectedBy, workloadName } from './selected.ts';
import { referenceOf, type Wiring, type WiringFault } from './wiring-fault.ts';

/** A policy that selects no pod, or with which nothing may reach the pods behind a Service any more. */
export function networkPolicyFaults(
  policy: ClusterObject,
  { evidence: { services, surroundings }, workloads, isWhole }: Wiring,
): WiringFault[] {
  const near = workloads.filter(({ object }) => object.namespace === policy.namespace);
  if (near.length === 0) return [];
  const selector = selectorOf(policy);
  const selected = near.filter((workload) => meets(selector, podLabels(workload)));
  const base = {
    object: referenceOf(policy),
    command: `kubectl -n ${policy.namespace} describe networkpolicy ${policy.name}`,
  };
  if (selected.length === 0 && isWhole) {
    const written = selector.map(writeRequirement).join(',');
    return [
      {
        ...base,
        title: `NetworkPolicy ${policy.name} protects nothing: no pod has the labels ${written}`,
        evidence: [`NetworkPolicy ${policy.name}: spec.podSelector: ${written}`],
        fix: 'correct `podSelector`, or delete the policy',
        workload: undefined,
      },
    ];
  }
  if (!closes(policy)) return [];
  const policies = surroundings.filter(
    ({ kind, namespace }) => kind === 'NetworkPolicy' && namespace === policy.namespace,
  );
  return selected.flatMap((workload): WiringFault[] => {
    const labels = podLabels(workload);
    // What one policy allows is allowed: only where every policy of the pod is closed nothing comes through.
    if (policies.some((other) => !closes(other) && meets(selectorOf(other), labels) && isForIngress(other)))
      return [];
    const service = services.find((candidate) => selectedBy(candidate, [workload]).length > 0);
    if (!service) return [];
    const title = `${workload.object.kind} ${workload.object.name}`;
    return [
      {
        ...base,
        title: `NetworkPolicy ${policy.name} lets nothing reach ${title}, to which Service ${service.name} leads`,
        evidence: [
          `NetworkPolicy ${policy.name}: policyTypes has Ingress, and no ingress rule allows anything`,
          `Service ${service.name} selects the pods of ${title}`,
        ],
        fix: `add a policy that allows ingress to the pods of ${title} from whoever calls Service ${service.name}`,
        workload: workloadName(workload),
      },
    ];
  });
}

function selectorOf({ value }: ClusterObject): Requirement[] {
  return requirementsOf(valueAt(value, ['spec', 'podSelector']), []);
}

function meets(selector: readonly Requirement[], labels: Mapping): boolean {
  return selector.every((requirement) => isMet(requirement, labels));
}

function isForIngress({ value }: ClusterObject): boolean {
  const types = asList(valueAt(value, ['spec', 'policyTypes']));
  return types.length === 0 || types.includes('Ingress');
}

/** True for a policy that allows no ingress at all. */
function closes(policy: ClusterObject): boolean {
  return isForIngress(policy) && asList(valueAt(policy.value, ['spec', 'ingress'])).length === 0;
}
