import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/concepts/configuration/configmap/ */
export default defineRule({
  id: 'config-map-exists',
  group: 'references',
  subject: 'object',
  summary: 'a pod needs a ConfigMap that no manifest creates',
  severity: 'error',
  certainty: 'likely',
  prevents: ['config-map-missing', 'volume-mount-failed'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, [
      'env',
      'envFrom',
      'volume',
      'projected',
    ])) {
      if (reference.target.kind === 'ConfigMap') yield missingProblem(reference, unknown, 'error');
    }
  },
});
