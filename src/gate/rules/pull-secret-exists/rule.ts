import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/pull-image-private-registry/ */
export default defineRule({
  id: 'pull-secret-exists',
  group: 'references',
  subject: 'object',
  summary: 'a pod or ServiceAccount names a pull secret that no manifest creates',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['image-pull-unauthorized'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['pull-secret']))
      yield missingProblem(reference, unknown, 'warning');
  },
});
