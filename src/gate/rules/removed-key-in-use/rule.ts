import { defineRule } from '../../model/rule.ts';
import { consequenceOf } from '../../references/consequence.ts';
import { faultsIn } from '../../references/missing.ts';
import { targetTitle, userTitle } from '../../references/reference.ts';
import { removedKey } from '../../references/removed-key.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/ */
export default defineRule({
  id: 'removed-key-in-use',
  group: 'references',
  subject: 'object',
  summary: 'a key of a ConfigMap or Secret is gone since the base branch, and a pod still reads it',
  severity: 'error',
  certainty: 'certain',
  prevents: ['reference-key-missing', 'volume-mount-failed', 'missing-environment-variable'],
  *check(object, context) {
    for (const [reference, { key, path }] of faultsIn(object, context, 'missing-key')) {
      const removed = removedKey(reference, key, context);
      if (!removed) continue;
      const { container, workload, target } = reference;
      const { renamedTo, similar } = removed;
      const meant = renamedTo ?? similar;
      const change = renamedTo === undefined ? 'removes' : 'renames';
      yield {
        at: path,
        workload,
        ...(container ? { container: container.name } : {}),
        message: `this change ${change} key "${key}" of ${targetTitle(reference)}, which ${userTitle(reference)} still reads`,
        because: renamedTo === undefined ? 'the base branch has it' : `its value is now under ${renamedTo}`,
        fix: meant
          ? `key: ${meant}`
          : `put the key "${key}" back into ${target.kind} ${target.name}, or stop reading it first`,
        predicts: reference.optional ? 'the container starts without it' : consequenceOf(reference).predicts,
        ...(reference.optional ? { severity: 'warning', certainty: 'likely' } : {}),
        ...(reference.idle ? { severity: 'note' } : {}),
      };
    }
  },
});
