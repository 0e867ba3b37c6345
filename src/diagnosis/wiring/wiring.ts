import type { Evidence } from '../evidence/evidence.ts';
import { isPrinted } from '../evidence/printed/mark.ts';
import { readFacts } from '../facts/workload-facts.ts';
import { autoscalerFaults } from './autoscalers.ts';
import { ingressFaults } from './ingresses.ts';
import { networkPolicyFaults } from './network-policies.ts';
import { serviceFaults } from './services.ts';
import type { Wiring, WiringFault } from './wiring-fault.ts';

/**
 * What leads nowhere although the pods stand: Services, Ingresses, autoscalers and network policies of the namespaces in the
 * evidence. Only what was read is judged: where other workloads may be there, nothing is said that they could make untrue; nor
 * of one that was printed for people, which leaves labels and the names of ports out.
 * @param isWhole true when every workload of the namespaces is in the evidence; else only what leads to one of them counts
 */
export function wiringFaults(evidence: Evidence, { isWhole }: { readonly isWhole: boolean }): WiringFault[] {
  const workloads = readFacts(evidence).workloads.filter(
    ({ value, pods, oldPods }) =>
      !isPrinted(value) && ![...pods, ...oldPods].some((pod) => isPrinted(pod.value)),
  );
  const wiring: Wiring = { evidence, workloads, isWhole };
  const faults = [
    ...evidence.services.flatMap((service) => serviceFaults(service, wiring)),
    ...ofKind(evidence, 'Ingress').flatMap((ingress) => ingressFaults(ingress, wiring)),
    ...ofKind(evidence, 'HorizontalPodAutoscaler').flatMap((scaler) => autoscalerFaults(scaler, wiring)),
    ...ofKind(evidence, 'NetworkPolicy').flatMap((policy) => networkPolicyFaults(policy, wiring)),
  ];
  const known = new Set(workloads.map(({ object }) => `${object.kind}/${object.name}`));
  return faults.filter(({ workload }) => isWhole || (workload !== undefined && known.has(workload)));
}

function ofKind({ surroundings }: Evidence, kind: string): Evidence['surroundings'] {
  return surroundings.filter((object) => object.kind === kind);
}
