import type { KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, hasKey } from '../../manifest/value.ts';
import type { Inventory } from '../model/objects/inventory.ts';

/**
 * An object of the set that may fill in fields of pods before they are judged: a mutating policy of Kyverno or Gatekeeper, or
 * Kubernetes' own. What a pod lacks in the manifest is then not certain to be missing.
 */
export function podMutatorOf(inventory: Inventory): KubeObject | undefined {
  if (!mutators.has(inventory)) mutators.set(inventory, findMutator(inventory));
  return mutators.get(inventory);
}

const mutators = new WeakMap<Inventory, KubeObject | undefined>();

function findMutator(inventory: Inventory): KubeObject | undefined {
  const policies = [
    ...inventory.ofKind('kyverno.io', 'ClusterPolicy'),
    ...inventory.ofKind('kyverno.io', 'Policy'),
  ];
  return (
    policies.find(({ value }) =>
      asList(asMapping(value.spec).rules).some((rule) => hasKey(rule, 'mutate')),
    ) ??
    ['Assign', 'ModifySet'].flatMap((kind) => inventory.ofKind('mutations.gatekeeper.sh', kind))[0] ??
    inventory.ofKind('admissionregistration.k8s.io', 'MutatingAdmissionPolicy')[0]
  );
}
