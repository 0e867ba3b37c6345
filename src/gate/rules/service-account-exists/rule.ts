import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/ */
export default defineRule({
  id: 'service-account-exists',
  group: 'references',
  subject: 'object',
  summary: 'a pod runs as a ServiceAccount that no manifest creates',
  severity: 'error',
  certainty: 'likely',
  prevents: ['service-account-missing'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['service-account', 'role-subject'])) {
      // A binding may come before the account it is for; nothing fails to start.
      yield missingProblem(reference, unknown, reference.use === 'service-account' ? 'error' : 'note');
    }
  },
});
