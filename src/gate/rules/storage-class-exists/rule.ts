import { asMapping } from '../../../manifest/value.ts';
import type { Inventory } from '../../model/objects/inventory.ts';
import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/storage-classes/ */
export default defineRule({
  id: 'storage-class-exists',
  group: 'references',
  subject: 'object',
  summary: 'a volume claim names a StorageClass that is not among the manifests',
  severity: 'note',
  certainty: 'likely',
  prevents: ['volume-claim-pending'],
  *check(object, context) {
    const { inventory, settings } = context;
    // Storage classes belong to the cluster; only a set that brings its own says anything about them.
    const bringsOwn = inventory.ofKind('storage.k8s.io', 'StorageClass').length > 0;
    for (const [reference, unknown] of missingIn(object, context, ['storage-class'])) {
      if (!bringsOwn && !settings.pedantic && !unknown.absent) continue;
      if (!classesOfVolumes(inventory).has(reference.target.name))
        yield missingProblem(reference, unknown, 'note');
    }
  },
});

const known = new WeakMap<Inventory, Set<unknown>>();

/** Class names of the set's volumes: a claim binds to such a volume without any class of that name. */
function classesOfVolumes(inventory: Inventory): Set<unknown> {
  let names = known.get(inventory);
  if (!names) {
    const volumes = inventory.ofKind('', 'PersistentVolume');
    names = new Set(volumes.map(({ value }) => asMapping(value.spec).storageClassName));
    known.set(inventory, names);
  }
  return names;
}
