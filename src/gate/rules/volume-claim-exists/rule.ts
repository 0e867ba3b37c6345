import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/persistent-volumes/#claims-as-volumes */
export default defineRule({
  id: 'volume-claim-exists',
  group: 'references',
  subject: 'object',
  summary: 'a pod mounts a PersistentVolumeClaim that no manifest creates',
  severity: 'error',
  certainty: 'likely',
  prevents: ['volume-claim-missing'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['volume-claim']))
      yield missingProblem(reference, unknown, 'error');
  },
});
