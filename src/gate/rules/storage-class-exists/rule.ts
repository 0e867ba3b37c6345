import { asMapping } from '../../../manifest/value.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';
import { defineRule } from '../../rule.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/storage-classes/ */
export default defineRule({
  id: 'storage-class-exists',
  group: 'REF',
  subject: 'object',
  summary: 'a volume claim names a StorageClass that is not among those of the set',
  severity: 'note',
  certainty: 'likely',
  prevents: ['volume-claim-pending'],
  *check(object, context) {
    const { inventory, settings } = context;
    // Storage classes belong to the cluster; only a set that brings its own says anything about them.
    const bringsOwn = inventory.ofKind('storage.k8s.io', 'StorageClass').length > 0;
    if (!bringsOwn && !settings.pedantic) return;
    for (const [reference, unknown] of missingIn(object, context, ['storage-class'])) {
      // A claim binds to a volume of the same class name without any such class.
      const isBound = inventory
        .ofKind('', 'PersistentVolume')
        .some(({ value }) => asMapping(value.spec).storageClassName === reference.target.name);
      if (!isBound) yield missingProblem(reference, unknown, 'note');
    }
  },
});
