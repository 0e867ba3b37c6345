import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';
import type { Use } from '../../references/reference.ts';

const uses: readonly Use[] = ['priority-class', 'runtime-class', 'ingress-class', 'secret-provider-class'];

/** Source: https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/ */
export default defineRule({
  id: 'class-exists',
  group: 'references',
  subject: 'object',
  summary:
    'a pod or Ingress names a priority, runtime, ingress or secret provider class that is not among the manifests',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['admission-denied', 'volume-mount-failed'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, uses))
      yield missingProblem(reference, unknown, 'warning');
  },
});
