import { defineRule } from '../../model/rule.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { faultsIn } from '../../references/missing.ts';
import { closest } from '../../references/near-miss.ts';
import { targetTitle } from '../../references/reference.ts';
import { isToldAsRemoved } from '../../references/removed-key.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/ */
export default defineRule({
  id: 'reference-key',
  group: 'references',
  subject: 'object',
  summary: 'a pod needs a key that its ConfigMap or Secret does not have',
  severity: 'error',
  certainty: 'certain',
  prevents: ['reference-key-missing', 'volume-mount-failed'],
  *check(object, context) {
    for (const [reference, { key, path, existence, keys }] of faultsIn(object, context, 'missing-key')) {
      if (reference.optional || isToldAsRemoved(reference, key, context)) continue;
      const there = keys === 'unwritten' ? [] : [...keys];
      const meant = closest(key, there);
      const { container, workload, target } = reference;
      yield {
        at: path,
        workload,
        ...(container ? { container: container.name } : {}),
        message: `${targetTitle(reference)} has no key "${key}"`,
        because: keys === 'unwritten' ? 'its manifest holds no data' : listed(there),
        fix: meant ? `key: ${meant}` : `add the key "${key}" to ${target.kind} ${target.name}`,
        predicts: consequenceOf(reference).predicts,
        // A manifest without any data is a stub that something else has to fill; who declared keys may have missed one.
        ...(keys === 'unwritten' ? { severity: 'warning', certainty: 'likely' } : {}),
        ...(existence.state === 'declared' ? { certainty: 'likely' } : {}),
        ...(reference.idle ? { severity: 'note' } : {}),
      };
    }
  },
});

function listed(keys: readonly string[]): string {
  if (keys.length === 0) return 'it has no keys';
  const more = keys.length > 5 ? ` and ${keys.length - 5} more` : '';
  return `its keys: ${keys.slice(0, 5).join(', ')}${more}`;
}
