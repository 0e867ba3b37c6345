import { defineRule } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id */
export default defineRule({
  id: 'service-exists',
  group: 'references',
  subject: 'object',
  summary: 'a StatefulSet, Rollout or webhook names a Service that is not among the manifests',
  severity: 'note',
  certainty: 'likely',
  prevents: ['dependency-not-resolved'],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['service', 'webhook']))
      yield missingProblem(reference, unknown, 'note');
    // The Rollout's controller stops at a Service that is not there.
    for (const [reference, unknown] of missingIn(object, context, ['rollout-service']))
      yield missingProblem(reference, unknown, 'warning');
  },
});
